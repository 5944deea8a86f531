import { Allowance } from "../../allowance.ts";
import { type Source, startOf } from "../../source.ts";
import { BranchesOfConditionals, directiveIn, type MakeDirective, WidthsOfConditionals } from "./make-conditionals.ts";
import { type MakeOperator, MakeVariables } from "./make-variables.ts";
import { join, type Text } from "./text.ts";

/** One logical line of a recipe as the shell gets it: make's variables expanded, continuations kept. */
export type RecipeLine = { readonly text: Text; readonly target: string };

/**
 * The recipe lines of a Makefile. As make reads all of the file before it runs anything, a variable has the value there
 * that it has at the end. Which branch of a conditional holds is not told: the file is read once for each, and a line
 * that comes to different texts then is several.
 *
 * @see https://www.gnu.org/software/make/manual/make.html#Reading-Makefiles
 */
export function recipeLines(source: Source): readonly RecipeLine[] {
	const { bounds } = source;
	const lines = linesOf(source);
	const widths = new WidthsOfConditionals();
	for (const line of lines) {
		if (line.kind === "directive") widths.read(line.directive);
		else if (line.kind === "assignment") widths.assign();
	}
	const count = Math.min(widths.ways, bounds.limits["script-ways"]);
	if (count < widths.ways) bounds.meet("script-ways", startOf(source), "has variables of more values than are read");
	// Of all readings: a line of ten characters may become 20,000.
	const growth = new Allowance("texts-mib", "holds variables that grow to more text than is looked at", {
		unit: 2 ** 20,
	});
	const readings = Array.from({ length: count }, (_, way) =>
		recipesIn(lines, new BranchesOfConditionals(widths.all, way), new MakeVariables(source, growth)),
	);
	return (readings[0] ?? []).flatMap((_, index) => {
		const versions = readings.flatMap((recipes) => recipes[index] ?? []);
		return [...new Map(versions.map((line) => [line.text.text, line])).values()];
	});
}

/** The recipes as they are where certain branches hold. Those of other branches are there too: somebody may run them. */
function recipesIn(
	lines: readonly Line[],
	branches: BranchesOfConditionals,
	variables: MakeVariables,
): readonly RecipeLine[] {
	const recipes: RecipeLine[] = [];
	for (const line of lines) {
		if (line.kind === "directive") branches.read(line.directive);
		else if (line.kind === "recipe") recipes.push(line);
		else if (branches.hold) variables.assign(line.name, line.operator, line.text);
	}
	const expanded: RecipeLine[] = [];
	for (const { text, target } of recipes) {
		if (!variables.mayGrow) break;
		expanded.push({ text: variables.expand(text), target });
	}
	return expanded;
}

/** What a line of a Makefile is, with those that a backslash at its end continues. */
type Line =
	| { readonly kind: "directive"; readonly directive: MakeDirective }
	| { readonly kind: "assignment"; readonly name: string; readonly operator: MakeOperator; readonly text: Text }
	| ({ readonly kind: "recipe" } & RecipeLine);

/** The lines that matter to recipes. Lines that begin with a tab are recipes behind a rule, until something is assigned. */
function linesOf(source: Source): readonly Line[] {
	const lines: Line[] = [];
	let target = "";
	for (const { start, end } of logicalLines(source.text)) {
		const written = source.text.slice(start, end);
		if (written.startsWith("\t") && target !== "") {
			const marks = /^[\s@+-]*/.exec(written)?.[0].length ?? 0;
			lines.push({ kind: "recipe", text: exact(source, start + marks, end), target });
			continue;
		}
		const directive = directiveIn(written);
		const assignment = directive === undefined ? assignmentIn(source, start, end) : undefined;
		const rule = /^([^\s#:=][^:=#]*)::?(?!=)/.exec(written)?.[1];
		if (directive !== undefined) {
			lines.push({ kind: "directive", directive });
		} else if (assignment !== undefined) {
			target = "";
			lines.push(assignment);
		} else if (rule !== undefined) {
			target = rule.trim();
			const behind = /;\s*/.exec(written);
			const at = behind === null ? undefined : start + behind.index + behind[0].length;
			if (at !== undefined) lines.push({ kind: "recipe", text: exact(source, at, end), target });
		} else if (/^\S/.test(written) && !/^(?:#|-?include|sinclude|export|unexport|define|endef|vpath)/.test(written)) {
			target = "";
		}
	}
	return lines;
}

function assignmentIn(source: Source, start: number, end: number): Line | undefined {
	const [, name, written = "=", value = ""] =
		/^\s*(?:export\s+|override\s+|private\s+)*([\w.-]+)\s*(\?=|:{0,3}=|\+=)[ \t]*(.*)$/s.exec(
			source.text.slice(start, end),
		) ?? [];
	if (name === undefined) return undefined;
	const from = end - value.length;
	const length = value.replace(/(?<!\s)\s+#.*$/s, "").trimEnd().length;
	const operator = /^:+=$/.test(written) ? ":=" : (written as MakeOperator);
	return { kind: "assignment", name, operator, text: exact(source, from, from + length) };
}

function exact(source: Source, start: number, end: number): Text {
	return join([{ text: source.text.slice(start, end), place: { source, start, end }, exact: true }]);
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
