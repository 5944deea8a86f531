import { isDay } from "../../decide/date.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { classes } from "../../project.ts";
import type { Place, Source } from "../../source.ts";
import { type Mapping, record, scalar } from "../../value.ts";

/**
 * What a comment `# bulkhead: class=batch egress=none justification="reads fixtures only"` beside a container says.
 * It may stand on the line of `place`, or in the comment lines right above it. What it says wrongly counts for
 * nothing, and is a diagnostic.
 */
export function declarationAt(place: Place, diagnostics: Diagnostic[]): Mapping | undefined {
	const { source } = place;
	if (!source.text.includes("bulkhead:")) return undefined;
	const { line } = source.position(place.start);
	const found = commentOn(source, line) ?? above(source, line - 1);
	return found && read(found, diagnostics);
}

type Comment = { readonly text: string; readonly place: Place };

const pattern = /#\s*bulkhead:\s*(\S.*)$/s;

function commentOn(source: Source, line: number): Comment | undefined {
	const text = source.line(line);
	const match = pattern.exec(text);
	if (match?.[1] === undefined || match[1].startsWith("ignore")) return undefined;
	const start = offsetOf(source, line) + match.index;
	return { text: match[1].trimEnd(), place: { source, start, end: start + match[0].trimEnd().length } };
}

function above(source: Source, line: number): Comment | undefined {
	for (let at = line; at > 0 && /^\s*#/.test(source.line(at)); at--) {
		const found = commentOn(source, at);
		if (found !== undefined) return found;
	}
	return undefined;
}

function offsetOf(source: Source, line: number): number {
	let at = 0;
	for (let passed = 1; passed < line; passed++) at = source.text.indexOf("\n", at) + 1;
	return at;
}

const egresses = ["none", "internal", "any"] as const;

function read(comment: Comment, diagnostics: Diagnostic[]): Mapping | undefined {
	const { place } = comment;
	const fields = new Map<string, string>();
	for (const match of comment.text.matchAll(/(?<![\w-])([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)) {
		fields.set(match[1] ?? "", match[2] ?? match[3] ?? match[4] ?? "");
	}
	const refuse = (message: string) => {
		diagnostics.push({ kind: "invalid", level: "warning", message, place });
		return undefined;
	};
	if (fields.size === 0) return refuse("the comment declares nothing: write class=…, egress=… or justification=…");
	const expires = fields.get("expires");
	if (expires !== undefined && !isDay(expires)) return refuse(`"${expires}" is no day (YYYY-MM-DD)`);
	const owner = fields.get("owner");
	const declared = fields.get("class");
	const known = classes.find((name) => name === declared);
	if (declared !== undefined && known === undefined)
		return refuse(`"${declared}" is no class; there are ${classes.join(", ")}`);
	const written = fields.get("egress");
	const egress = egresses.find((name) => name === written);
	if (written !== undefined && egress === undefined)
		return refuse(`"${written}" is no egress; there are ${egresses.join(", ")}`);
	const justification = fields.get("justification");
	return record<{ class?: string; egress?: string; justification?: string; owner?: string; expires?: string }>(
		{
			...(known === undefined ? {} : { class: scalar(known, place) }),
			...(egress === undefined ? {} : { egress: scalar(egress, place) }),
			...(justification === undefined ? {} : { justification: scalar(justification, place) }),
			...(owner === undefined ? {} : { owner: scalar(owner, place) }),
			...(expires === undefined ? {} : { expires: scalar(expires, place) }),
		},
		place,
	);
}
