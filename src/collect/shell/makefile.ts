import type { Place, Source } from "../../source.ts";
import { homePart, workspacePart } from "./anchors.ts";
import { join, type Part, partsBetween, partsOf, type Text, unknownAt } from "./text.ts";

/** One logical line of a recipe as the shell gets it: make's variables expanded, continuations kept. */
export type RecipeLine = { readonly text: Text; readonly target: string };

/**
 * The recipe lines of a Makefile. Variables that are assigned literally have their values, `$$` is a dollar;
 * functions and what is not assigned are unknown.
 *
 * @see https://www.gnu.org/software/make/manual/make.html
 */
export function recipeLines(source: Source): readonly RecipeLine[] {
	const lines: RecipeLine[] = [];
	const variables = new Map<string, Text>();
	let target = "";
	for (const { start, end } of logicalLines(source.text)) {
		const line = source.text.slice(start, end);
		if (line.startsWith("\t") && target !== "") {
			const prefix = /^\t\s*[@+-]*\s*/.exec(line)?.[0].length ?? 0;
			const raw = exact(source, start + prefix, end);
			lines.push({ text: expand(raw, variables, source), target });
			continue;
		}
		const assignment = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*(\?=|:{0,3}=|\+=)[ \t]*(.*)$/s.exec(line);
		if (assignment?.[1] !== undefined && !line.startsWith("\t")) {
			const value = assignment[3] ?? "";
			const from = end - value.length;
			const text = expand(
				exact(source, from, from + value.replace(/(?<!\s)\s+#.*$/s, "").trimEnd().length),
				variables,
				source,
			);
			const before = variables.get(assignment[1]);
			if (assignment[2] === "+=" && before !== undefined && before.text !== "") {
				const blank = { text: " ", place: { source, start: from, end: from }, exact: false };
				variables.set(assignment[1], join([...partsOf(before), blank, ...partsOf(text)]));
			} else variables.set(assignment[1], text);
			continue;
		}
		const rule = /^([^\s#:=][^:=#]*)::?(?!=)/.exec(line);
		if (rule?.[1] !== undefined) {
			target = rule[1].trim();
			const inline = line.indexOf(";");
			if (inline !== -1)
				lines.push({ text: expand(exact(source, start + inline + 1, end), variables, source), target });
		} else if (
			/^\S/.test(line) &&
			!/^(?:#|if|else|endif|ifeq|ifneq|ifdef|ifndef|include|-include|sinclude|export|unexport|define|endef|vpath)/.test(
				line,
			)
		) {
			target = "";
		}
	}
	return lines;
}

/** Lines with those that a backslash at their end continues. */
function logicalLines(text: string): readonly { start: number; end: number }[] {
	const lines: { start: number; end: number }[] = [];
	for (let at = 0; at < text.length; ) {
		let end = text.indexOf("\n", at);
		while (end > at && /\\\r?$/.test(text.slice(Math.max(at, end - 2), end))) end = text.indexOf("\n", end + 1);
		const stop = end === -1 ? text.length : end;
		lines.push({ start: at, end: text[stop - 1] === "\r" ? stop - 1 : stop });
		at = stop + 1;
	}
	return lines;
}

function exact(source: Source, start: number, end: number): Text {
	return join([{ text: source.text.slice(start, end), place: { source, start, end }, exact: true }]);
}

/** Texts that variables would grow to beyond this stay unknown. `X := $(X)$(X)` doubles with each line. */
const most = { length: 20_000, parts: 2000 };

function expand(text: Text, variables: ReadonlyMap<string, Text>, source: Source): Text {
	const parts: Part[] = [];
	const { text: line } = text;
	let at = 0;
	for (let dollar = line.indexOf("$"); dollar !== -1; dollar = line.indexOf("$", at)) {
		if (parts.length > most.parts) break;
		for (const one of partsBetween(text, at, dollar)) parts.push(one);
		const next = line[dollar + 1] ?? "";
		if (next === "$") {
			for (const one of partsBetween(text, dollar + 1, dollar + 2)) parts.push(one);
			at = dollar + 2;
			continue;
		}
		const end = next === "(" || next === "{" ? closing(line, dollar + 1) : dollar + 1;
		const name = next === "(" || next === "{" ? line.slice(dollar + 2, end) : next;
		const first = text.segments[0]?.place.start ?? 0;
		const host: Place = { source, start: first + dollar, end: first + end + 1 };
		for (const one of expansionOf(name.trim(), host, variables)) parts.push(one);
		at = end + 1;
	}
	for (const one of partsBetween(text, at, line.length)) parts.push(one);
	const length = parts.reduce((sum, part) => sum + part.text.length, 0);
	return length > most.length || parts.length > most.parts
		? join([
				unknownAt({ source, start: text.segments[0]?.place.start ?? 0, end: text.segments[0]?.place.end ?? 0 }, [
					"make",
				]),
			])
		: join(parts);
}

function expansionOf(name: string, host: Place, variables: ReadonlyMap<string, Text>): readonly Part[] {
	const value = variables.get(name);
	if (value !== undefined) {
		const step = { kind: "interpolation" as const, place: host, name };
		return partsOf(value).map((part) => ({ ...part, host: part.host ?? host, via: [...(part.via ?? []), step] }));
	}
	if (/^(?:PWD|CURDIR|shell\s+pwd|abspath\s+\.|realpath\s+\.)$/.test(name))
		return [{ text: workspacePart, place: host, exact: false }];
	if (name === "HOME") return [{ text: homePart, place: host, exact: false }];
	if (name === "MAKE") return [{ text: "make", place: host, exact: false }];
	return [unknownAt(host, [name])];
}

function closing(text: string, open: number): number {
	const opening = text[open];
	const close = opening === "(" ? ")" : "}";
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === opening) depth++;
		else if (text[at] === close && --depth === 0) return at;
	}
	return text.length - 1;
}
