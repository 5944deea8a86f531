/**
 * Writes docs/contract.md: what a rule sees and may use, from the schema of the project, the METADATA of the libraries,
 * and the capabilities. The same sources always give the same page.
 */
import { writeFileSync } from "node:fs";
import { traps } from "../rego/differences.ts";
import { inspectRego, type RegoAnnotation } from "../src/policy/compiler.ts";
import { readPolicyFiles, withoutTests } from "./policy-files.ts";

type Schema = {
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly $ref?: string;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly required?: readonly string[];
	readonly $defs?: Readonly<Record<string, Schema>>;
};

const { sources, schemas, capabilities, data } = readPolicyFiles("policies");
const project = schemas.project as Schema;
const { builtins } = capabilities as {
	readonly builtins: readonly { readonly name: string; readonly infix?: string }[];
};
const libraries = Object.fromEntries(
	Object.entries(withoutTests(sources)).filter(([path]) => path.startsWith("policies/lib/")),
);
const { result, errors } = await inspectRego(libraries);
if (result === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));

writeFileSync(
	new URL("../docs/contract.md", import.meta.url),
	`${[
		"<!-- Made by scripts/contract-page.ts from policies/. Do not edit. -->",
		"# What a rule sees",
		"`input` is one project: what runs together. The contract has a version and is changed only by adding. How to write a rule: [guides/own-rules.md](guides/own-rules.md).",
		'- **Absent**: the key is left out; there is never a null. **Empty**: `[]`, `{}`, `""`. **Unknown**: the key is left out, and its path stands in `unknown`; `data.lib.known` asks. A rule about something missing must ask too.',
		`## input\n\n${project.description ?? ""}\n\n${table(project)}`,
		...Object.entries(project.$defs ?? {})
			.filter(([, schema]) => schema.properties !== undefined || schema.anyOf !== undefined)
			.map(([name, schema]) => definition(name, schema)),
		"# What a rule may use",
		"## Data",
		`- \`data.config["rule-id"]\`: parameters that are configured; \`result.parameter(meta, "name")\` gives them or their defaults.\n${Object.keys(
			data,
		)
			.map((name) => `- \`data.${name}\`: bundled facts; the libraries answer from them.`)
			.join("\n")}\n- \`data.<name>\`: your own \`data/<name>.json\` or \`.yaml\`.`,
		"## Libraries",
		...libraryPages(result.annotations),
		"## Functions",
		builtins
			.filter(({ name }) => !name.startsWith("internal."))
			.map(({ name }) => `\`${name}\``)
			.sort()
			.join(", "),
		"Nothing else: no network, no clock, no chance; and nothing that the compiled policy would answer otherwise than the interpreter that runs tests. Where the two still differ:",
		Object.entries(traps)
			.filter(([name]) => !name.startsWith("internal."))
			.map(([name, { why, seen }]) => `- \`${name}\` ${why}: \`${seen}\``)
			.join("\n"),
	].join("\n\n")}\n`,
);

function definition(name: string, schema: Schema): string {
	const text = schema.description === undefined ? [] : [schema.description];
	const parts =
		schema.anyOf === undefined
			? [table(schema)]
			: schema.anyOf.map((each) => (each.properties === undefined ? `- ${typeOf(each)}` : table(each)));
	return [`## ${name}`, ...text, ...parts].join("\n\n");
}

function table({ properties = {}, required = [] }: Schema): string {
	const rows = Object.entries(properties).map(
		([key, schema]) =>
			`| \`${key}\`${required.includes(key) ? " (always)" : ""} | ${typeOf(schema)} | ${cell(schema.description ?? "")} |`,
	);
	return ["| key | what | |", "| --- | --- | --- |", ...rows].join("\n");
}

function typeOf(schema: Schema): string {
	const { type, $ref, items, anyOf, additionalProperties } = schema;
	if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
	if (schema.enum !== undefined) return schema.enum.map((each) => `\`${each}\``).join(", ");
	if ($ref !== undefined) return reference($ref.replace("#/$defs/", ""));
	if (anyOf !== undefined) return anyOf.map(typeOf).join(" or ");
	if (type === "array") return `list of ${items === undefined ? "anything" : typeOf(items)}`;
	if (type === "object" && typeof additionalProperties === "object") return `map to ${typeOf(additionalProperties)}`;
	return Array.isArray(type) ? type.join(" or ") : `${type ?? "anything"}`;
}

/** A definition with keys has a section; another is said where it stands. */
function reference(name: string): string {
	const schema = project.$defs?.[name] ?? {};
	return schema.properties === undefined && schema.anyOf === undefined
		? typeOf(schema)
		: `[${name}](#${name.toLowerCase()})`;
}

function libraryPages(annotations: readonly RegoAnnotation[]): readonly string[] {
	const packages = annotations.filter(({ scope }) => scope === "package");
	return packages
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap(({ path, annotations: about }) => {
			// A package may stand in several files.
			const rules = annotations
				.filter(
					(each) =>
						each.path.startsWith(`${path}.`) &&
						each.scope !== "package" &&
						typeof each.annotations.description === "string",
				)
				.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
				.map((each) => `- \`${headAt(each.file, each.line)}\`: ${cell(String(each.annotations.description))}`);
			const text = typeof about.description === "string" ? [about.description.trim()] : [];
			return [`### ${path}`, `${about.title}.`, ...text, ...(rules.length === 0 ? [] : [rules.join("\n")])];
		});
}

/** The head of a rule as it is written: name, key and arguments, without value and body. */
function headAt(file: string, line: number): string {
	const text = (libraries[file] ?? "").split("\n")[line - 1] ?? "";
	return text.replace(/\s*(?::=|\bcontains\b|\bif\b|=).*$/, "");
}

function cell(text: string): string {
	return text
		.trim()
		.replace(/\s*\n\s*/g, " ")
		.replaceAll("|", "\\|");
}
