import type { Place, Source } from "../source.ts";
import { isDay } from "./date.ts";
import type { Decision } from "./decision.ts";

/** Also `//`, for JSON with comments. */
const pattern = /(?:#|\/\/)\s*bulkhead:\s*ignore\b(.*)$/;
const onlyComment = /^\s*(?:#|\/\/)/;

/**
 * Comments `# bulkhead: ignore[rule-id, …] expires=2027-03-31 owner=@team justification` of a file, whatever its
 * format. One is about the values that begin on its own line; where nothing else stands on it, on the line below the
 * comments; in a shell command, down to the end of the command.
 */
export function commentDecisions(source: Source): readonly Decision[] {
	if (!/bulkhead:\s*ignore/.test(source.text)) return [];
	const lines = source.text.split("\n").map((line) => line.replace(/\r$/, ""));
	const about = linesAbout(lines);
	let offset = 0;
	return lines.flatMap((line, index) => {
		const start = offset;
		offset += (lines[index]?.length ?? 0) + (source.text[start + line.length] === "\r" ? 2 : 1);
		const match = pattern.exec(line);
		if (match?.[1] === undefined) return [];
		const place = { source, start: start + match.index, end: start + line.trimEnd().length };
		return [decisionOf(match[1], place, about(index))];
	});
}

/** Lines of a command that goes on behind a backslash. */
const longestCommand = 200;

/** The lines that a comment on a line is about. */
function linesAbout(lines: readonly string[]): (index: number) => readonly number[] {
	// The first line at or below each that is more than a comment: those of a block of comments are about the same.
	const below = new Int32Array(lines.length + 1).fill(lines.length);
	for (let at = lines.length - 1; at >= 0; at--)
		below[at] = onlyComment.test(lines[at] ?? "") ? (below[at + 1] ?? 0) : at;
	return (index) => {
		let at = below[index] ?? index;
		const about = [at + 1];
		// A command may go on behind a backslash, and no comment can stand in it.
		while (about.length < longestCommand && /[^\\]\\\s*$/.test(lines[at] ?? "")) {
			at++;
			about.push(at + 1);
		}
		return about;
	};
}

function decisionOf(text: string, place: Place, lines: readonly number[]): Decision {
	const faults: string[] = [];
	const named = /^\s*\[([^\]]*)\](.*)$/.exec(text);
	const rules = (named?.[1] ?? "").split(",").flatMap((id) => id.trim() || []);
	if (rules.length === 0) faults.push("names no rule; write ignore[rule-id]");
	const fields = new Map<string, string>();
	const rest = (named?.[2] ?? "").replace(/(?<=^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g, (all, ...groups) => {
		const [key, ...values] = groups as readonly (string | undefined)[];
		if (key !== "expires" && key !== "owner" && key !== "justification") return all;
		fields.set(key, values.slice(0, 3).find((value) => value !== undefined) ?? "");
		return "";
	});
	const expires = fields.get("expires");
	if (expires !== undefined && !isDay(expires)) faults.push(`has "${expires}" where a day belongs; write YYYY-MM-DD`);
	const justification = fields.get("justification") ?? rest.replace(/\s+/g, " ").trim();
	const owner = fields.get("owner");
	return {
		form: "comment",
		layer: "repository",
		rules,
		scope: { kind: "lines", file: place.source.path, lines },
		...(justification === "" ? {} : { justification }),
		...(owner === undefined ? {} : { owner }),
		...(expires === undefined || !isDay(expires) ? {} : { expires }),
		faults,
		place,
	};
}
