import { diagnosticRules } from "../../judge/unreadable.ts";
import type { Source } from "../../source.ts";
import type { RegoModule } from "../compiler.ts";
import { type Problem, packageLine, placeOfLine } from "./problem.ts";
import { isTestFile } from "./sources.ts";

/** What is wrong with the package of a module: it must be a rule or a library, and none of ours, which are `taken`. */
export function problemsOfPackage(
	name: string,
	{ file }: RegoModule,
	sources: ReadonlyMap<string, Source>,
	taken: ReadonlySet<string>,
): readonly Problem[] {
	const source = sources.get(file);
	if (source === undefined) return [];
	const place = placeOfLine(source, packageLine(source));
	const shown = name.replace(/^data\./, "");
	const [root, first = ""] = shown.split(".");
	const ours = [`${root}.${first}`, root ?? ""].find((each) => taken.has(each));
	if (ours !== undefined || ["lib", "rules"].includes(shown)) {
		return [
			{
				place,
				message: `package ${shown} adds to ${ours === undefined ? "what is ours" : `${ours}, which is bundled`}`,
				advice: `write a package of your own: ${root === "lib" ? "lib.<name>" : "rules.<id>"}`,
			},
		];
	}
	if (diagnosticRules.some(({ id }) => id.replaceAll("-", "_") === first)) {
		return [{ place, message: `the id of package ${shown} is taken`, advice: "give the rule another name" }];
	}
	const isRule = /^rules\.[a-z][a-z0-9_]*$/.test(shown);
	if (!isRule && !/^lib(?:\.[a-z][a-z0-9_]*)+$/.test(shown)) {
		return [
			{
				place,
				message: `package ${shown} is neither a rule nor a library`,
				advice:
					root === "rules"
						? `write package rules.${wordOf(first || "some_rule")}; what it shares goes to lib.<name>`
						: "write package rules.<id> for a rule, package lib.<name> for what rules share, in small letters, digits and underscores",
			},
		];
	}
	if (shown.endsWith("_test") && !isTestFile(file)) {
		return [
			{
				place,
				message: `package ${shown} is of tests, and the file is not`,
				advice: "end the file's name with _test.rego",
			},
		];
	}
	return [];
}

function wordOf(text: string): string {
	return (
		text
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, "_")
			.replace(/^[^a-z]+|(?<!_)_+$/g, "") || "some_rule"
	);
}
