import type { Place, Source } from "../../source.ts";
import { directiveIn, type MakeDirective } from "./make-conditionals.ts";
import type { MakeOperator } from "./make-variables.ts";
import { join, type Text } from "./text.ts";

/** A line of a recipe; `target`: all that stand in front of its rule. */
export type RecipeLine = { readonly text: Text; readonly target: string };

/**
 * What a line of a Makefile is, with those that a backslash at its end continues, or all between `define` and `endef`. An
 * assignment may be for the recipes of some targets only.
 */
export type Line =
	| { readonly kind: "directive"; readonly directive: MakeDirective }
	| ({ readonly kind: "assignment"; readonly targets?: readonly string[]; readonly isDefinition?: true } & Assignment)
	| IncludeLine
	| ({ readonly kind: "recipe" } & RecipeLine);

/** `include FILES`; with `-include` they need not be there. */
export type IncludeLine = {
	readonly kind: "include";
	readonly names: Text;
	readonly isOptional: boolean;
	readonly place: Place;
};

/** An assignment; the text is of several lines where `define` makes it. */
export type Assignment = { readonly name: string; readonly operator: MakeOperator; readonly text: Text };

type Span = { readonly start: number; readonly end: number };

/** The lines that matter to recipes. Lines that begin with a tab are recipes behind a rule, until something is assigned. */
export function linesOf(source: Source): readonly Line[] {
	const lines: Line[] = [];
	const spans = logicalLines(source.text);
	let target = "";
	for (let index = 0; index < spans.length; index++) {
		const { start = 0, end = 0 } = spans[index] ?? {};
		const written = source.text.slice(start, end);
		if (written.startsWith("\t") && target !== "") {
			lines.push({ kind: "recipe", text: exact(source, start, end), target });
			continue;
		}
		const [, defined, operator = "="] = definition.exec(written) ?? [];
		if (defined !== undefined) {
			const last = endOfDefinition(source.text, spans, index);
			const text = exact(source, Math.min(end + 1, source.text.length), spans[last]?.start ?? source.text.length);
			lines.push({ kind: "assignment", name: defined, operator: operatorOf(operator), text, isDefinition: true });
			index = last;
			continue;
		}
		const included = /^ *(-|s)?include[ \t]+(?![:?+]?=)([^#]*)/.exec(written);
		if (included !== null) {
			const [all, mark, names = ""] = included;
			const at = start + all.length - names.length;
			const place = { source, start: at, end: at + names.trimEnd().length };
			lines.push({ kind: "include", names: exact(source, at, place.end), isOptional: mark !== undefined, place });
			target = "";
			continue;
		}
		const directive = directiveIn(written);
		const assignment = directive === undefined ? assignmentIn(source, start, end) : undefined;
		const rule = /^([^\s#:=][^:=#]*)::?(?!=)/.exec(written);
		if (directive !== undefined) {
			lines.push({ kind: "directive", directive });
		} else if (assignment !== undefined) {
			target = "";
			lines.push({ kind: "assignment", ...assignment });
		} else if (rule !== null) {
			target = rule[1]?.trim() ?? "";
			const own = assignmentIn(source, start + rule[0].length, end);
			if (own !== undefined) lines.push({ kind: "assignment", targets: target.split(/\s+/), ...own });
			const behind = /;\s*/.exec(written);
			const at = behind === null || own !== undefined ? undefined : start + behind.index + behind[0].length;
			if (at !== undefined) lines.push({ kind: "recipe", text: exact(source, at, end), target });
		} else if (/^\S/.test(written) && !/^(?:#|export|unexport|vpath)/.test(written)) {
			target = "";
		}
	}
	return lines;
}

const definition = /^\s*(?:(?:override|export)\s+)*define\s+([\w.-]+)\s*(\?=|:{0,3}=|\+=)?\s*$/;

/** The index of the line that ends a definition; of the last one and one more where none does. */
function endOfDefinition(text: string, spans: readonly Span[], first: number): number {
	let depth = 0;
	for (let index = first; index < spans.length; index++) {
		const { start = 0, end = 0 } = spans[index] ?? {};
		const [, word] = /^\s*(?:(?:override|export)\s+)*(define|endef)\b/.exec(text.slice(start, end)) ?? [];
		if (word === "define") depth++;
		if (word === "endef" && --depth === 0) return index;
	}
	return spans.length;
}

function assignmentIn(source: Source, start: number, end: number): Assignment | undefined {
	const [, name, operator = "=", value = ""] =
		/^\s*(?:export\s+|override\s+|private\s+)*([\w.-]+)\s*(\?=|!=|:{0,3}=|\+=)[ \t]*(.*)$/s.exec(
			source.text.slice(start, end),
		) ?? [];
	if (name === undefined) return undefined;
	const from = end - value.length;
	const length = value.replace(/(?<!\s)\s+#.*$/s, "").trimEnd().length;
	return { name, operator: operatorOf(operator), text: exact(source, from, from + length) };
}

function operatorOf(written: string): MakeOperator {
	return /^:+=$/.test(written) ? ":=" : (written as MakeOperator);
}

function exact(source: Source, start: number, end: number): Text {
	return join([{ text: source.text.slice(start, end), place: { source, start, end }, exact: true }]);
}

/** Lines with those that a backslash at their end continues. */
function logicalLines(text: string): readonly Span[] {
	const lines: Span[] = [];
	for (let at = 0; at < text.length; ) {
		let end = text.indexOf("\n", at);
		while (end > at && /\\\r?$/.test(text.slice(Math.max(at, end - 2), end))) end = text.indexOf("\n", end + 1);
		const stop = end === -1 ? text.length : end;
		lines.push({ start: at, end: text[stop - 1] === "\r" ? stop - 1 : stop });
		at = stop + 1;
	}
	return lines;
}
