import { Allowance } from "../../allowance.ts";
import { type Source, startOf } from "../../source.ts";
import { unknownPart } from "../docker/word.ts";
import { BranchesOfConditionals, WidthsOfConditionals } from "./make-conditionals.ts";
import { type Assignment, type Line, linesOf, type RecipeLine } from "./make-lines.ts";
import { MakeVariables } from "./make-variables.ts";
import { slice } from "./text.ts";

/**
 * The recipe lines of a Makefile. As make reads all of the file before it runs anything, a variable has the value there
 * that it has at the end. Which branch of a conditional holds is not told: the file is read once for each, and a line
 * that comes to different texts then is several. `lines` are those of the file, with what it includes.
 *
 * @see https://www.gnu.org/software/make/manual/make.html#Reading-Makefiles
 */
export function recipeLines(
	source: Source,
	lines: readonly Line[] = linesOf(source),
	growth = growthOfVariables(),
): readonly RecipeLine[] {
	const { bounds } = source;
	const widths = new WidthsOfConditionals();
	for (const line of lines) {
		if (line.kind === "directive") widths.read(line.directive);
		else if (line.kind === "assignment") widths.assign();
	}
	const count = Math.min(widths.ways, bounds.limits["script-ways"]);
	if (count < widths.ways) bounds.meet("script-ways", startOf(source), "has variables of more values than are read");
	const readings = Array.from({ length: count }, (_, way) =>
		recipesIn(lines, new BranchesOfConditionals(widths.all, way), new MakeVariables(source, growth)),
	);
	return (readings[0] ?? []).flatMap((_, index) => {
		const versions = readings.flatMap((recipes) => recipes[index] ?? []);
		const different = new Map(versions.map((line) => [line.text.text, line])).values();
		return [...different].flatMap(linesForShell);
	});
}

/** How much text the variables of a Makefile may make, in all readings of it: a line of ten characters may become 20,000. */
export function growthOfVariables(): Allowance {
	return new Allowance("texts-mib", "holds variables that grow to more text than is looked at", { unit: 2 ** 20 });
}

/**
 * What each line of the recipes comes to where certain branches hold, several where it belongs to several targets with
 * variables of their own. Those of other branches are there too: somebody may run them; and so are those of templates
 * that nothing reads: something else may make rules of them. Last come the commands that make runs itself, for what they print.
 */
function recipesIn(
	lines: readonly Line[],
	branches: BranchesOfConditionals,
	variables: MakeVariables,
): readonly (readonly RecipeLine[])[] {
	const recipes: RecipeLine[] = [];
	const templates: RecipeLine[] = [];
	const own = new Map<string, Assignment[]>();
	for (const line of lines) {
		if (line.kind === "directive") branches.read(line.directive);
		else if (line.kind === "recipe") recipes.push(line);
		else if (line.kind === "assignment") {
			if (line.isDefinition) for (const recipe of recipesOfTemplate(line)) templates.push(recipe);
			if (!branches.hold) continue;
			if (line.targets === undefined) variables.assign(line);
			else for (const target of line.targets) own.set(target, [...(own.get(target) ?? []), line]);
		}
	}
	const expanded: (readonly RecipeLine[])[] = [];
	for (const { text, target } of recipes) {
		if (!variables.mayGrow) return expanded;
		const ways = new Set(target.split(/\s+/).map((one) => own.get(one)));
		expanded.push(Array.from(ways, (assignments) => ({ text: variables.expandFor(text, assignments), target })));
	}
	for (const { text, target } of templates) {
		if (!variables.mayGrow) break;
		expanded.push(variables.wasRead(target) ? [] : [{ text: variables.expand(text), target }]);
	}
	expanded.push(variables.ran.map((text) => ({ text, target: "" })));
	return expanded;
}

/** The lines of a template that are those of recipes, where it is one of rules. */
function recipesOfTemplate({ name, text }: Assignment): readonly RecipeLine[] {
	return Array.from(text.text.matchAll(/^\t(?:\\\r?\n|[^\n])+/gm), ({ index, 0: { length } }) => ({
		text: slice(text, index, index + length),
		target: name,
	}));
}

/**
 * What a line of a recipe has become: several lines, where a variable of several is in it; each without its marks, which
 * variables bring too (`$(Q)docker`): nobody knows what one holds that the file does not set, but it is no part of the
 * word that it touches.
 */
function linesForShell({ text, target }: RecipeLine): readonly RecipeLine[] {
	const lines: RecipeLine[] = [];
	for (const { index, 0: line } of text.text.matchAll(/(?:\\\r?\n|[^\n])+/g)) {
		const marks = marksAhead.exec(line)?.[0].length ?? 0;
		if (marks < line.length) lines.push({ text: slice(text, index + marks, index + line.length), target });
	}
	return lines;
}

const marksAhead = new RegExp(`^[\\s@+-]*(?:${unknownPart}(?=\\w))?`);
