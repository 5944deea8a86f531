import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** One example of a rule: see `examples.schema.json`. */
export type Example = {
	readonly title: string;
	readonly kind: "compose" | "workflow" | "script";
	readonly bad?: Files;
	readonly good?: Files;
	readonly expect?: readonly string[];
};

type Files = string | { readonly [path: string]: string };

const rules = new URL("../../policies/rules/", import.meta.url);

const nameByKind: Readonly<Record<Example["kind"], string>> = {
	compose: "compose.yaml",
	workflow: ".github/workflows/example.yml",
	script: "example.sh",
};

/** The folders of all rules: their packages' names. */
export function packages(): readonly string[] {
	return readdirSync(rules).sort();
}

export function idOf(packageName: string): string {
	return packageName.replaceAll("_", "-");
}

export function examplesOf(packageName: string): readonly Example[] {
	return parse(readFileSync(new URL(`${packageName}/examples.yaml`, rules), "utf8"));
}

/** The example's files by path, as they are written. */
export function filesOf({ kind, bad, good }: Example): Readonly<Record<string, string>> {
	const files = bad ?? good ?? {};
	return typeof files === "string" ? { [nameByKind[kind]]: files } : files;
}

/** Where the example says that the rule is broken: `path:line`. */
export function marksOf(example: Example, rule: string): readonly string[] {
	return Object.entries(filesOf(example)).flatMap(([path, text]) =>
		text.split("\n").flatMap((line, index) => (line.endsWith(`# <- ${rule}`) ? [`${path}:${index + 1}`] : [])),
	);
}
