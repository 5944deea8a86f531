import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/judge/finding.ts";
import { diagnosticRules } from "../../src/judge/unreadable.ts";
import { severityProfiles } from "../../src/policy/catalog.ts";
import { Policy } from "../../src/policy/policy.ts";
import { idOf, packages } from "./examples.ts";

const root = new URL("../../", import.meta.url);
const policies = new URL("policies/", root);

const catalog = (await Policy.bundled()).catalog();
const ids = new Set([...catalog, ...diagnosticRules].map(({ id }) => id));
const references = new Set(Object.keys(json("references.json").references as object));
const families = [
	"exposure",
	"networks",
	"host-control",
	"privileges",
	"workloads",
	"data",
	"supply-chain",
	"workflows",
];

/** Rules of the tool about itself that are still to come; others may name them in `replaces`. */
const toCome = new Set<string>();

test("the catalogue holds every folder's rule, and no other", () => {
	expect(catalog.map(({ id }) => id).toSorted()).toEqual(packages().map(idOf).toSorted());
});

describe.each(catalog.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	const name = id.replaceAll("-", "_");
	const source = readFileSync(new URL(`rules/${name}/${name}.rego`, policies), "utf8");

	test("is the package of its folder", () => {
		expect(source).toMatch(new RegExp(`^package rules\\.${name}$`, "m"));
	});

	test("says what it is, how bad, and what to do", () => {
		expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
		expect(rule.description.length).toBeGreaterThan(60);
		expect(rule.remediation).toMatch(/[.)`]$/);
		expect(families).toContain(rule.family);
		expect(["certain", "inferred"]).toContain(rule.confidence);
		expect(["edit", "suggestion", "none"]).toContain(rule.fix);
		expect(rule.related_resources.length).toBeGreaterThan(0);
		expect(rule.references?.filter((reference) => !references.has(reference))).toEqual([]);
	});

	test("has a known severity in each column, and in one at least", () => {
		expect(Object.keys(rule.severity).toSorted()).toEqual([...severityProfiles].toSorted());
		const known: readonly string[] = [...severities, "off"];
		expect(Object.values(rule.severity).filter((severity) => !known.includes(severity))).toEqual([]);
		expect(Object.values(rule.severity).some((severity) => severity !== "off")).toBe(true);
	});

	test("replaces rules that are there", () => {
		const replaced = (rule.replaces ?? []).map((entry) => (typeof entry === "string" ? entry : entry.rule));
		expect(replaced.filter((other) => !ids.has(other) && !toCome.has(other))).toEqual([]);
	});

	test("conceals rules that are there", () => {
		const concealed = (rule.conceals ?? []).map((entry) => (typeof entry === "string" ? entry : entry.rule));
		expect(concealed.filter((other) => !ids.has(other))).toEqual([]);
	});

	test("has unit tests and a page", () => {
		expect(existsSync(new URL(`rules/${name}/${name}_test.rego`, policies))).toBe(true);
		expect(existsSync(new URL(`docs/rules/${id}.md`, root))).toBe(true);
	});
});

/** Words of the library, for keys that the schema has too. */
const libraryWords: Readonly<Record<string, readonly string[]>> = {
	kind: ["host", "home", "project", "workspace", "volume", "anonymous", "tmpfs", "npipe", "other"],
	from: ["declared", "image", "dockerfile", "shape"],
};

// The type checker does not compare literals with a schema's enum: a misspelt one would make a rule silent.
test("literals that are compared with an enum of the schema are in it", () => {
	const enums = enumsOf(json("schemas/project.json"), json("schemas/images.json"));
	const wrong = regoFiles().flatMap(({ path, text }) =>
		comparisons(text).flatMap(({ key, literals }) => {
			const known = enums.get(key);
			return known === undefined
				? []
				: literals
						.filter((word) => !known.has(word) && !libraryWords[key]?.includes(word))
						.map((word) => `${path}: ${key} ${word}`);
		}),
	);
	expect(wrong).toEqual([]);
	expect(enums.get("origin")).toContain("job-service");
});

test("every image that is like another names one that is there", () => {
	const images = json("data/images.json") as Record<string, { like?: string; sources?: string[]; title?: string }>;
	const wrong = Object.entries(images).filter(([, { like }]) => like !== undefined && images[like] === undefined);
	expect(wrong).toEqual([]);
	const unsourced = Object.entries(images).filter(
		([, { like, sources }]) => like === undefined && sources === undefined,
	);
	expect(unsourced).toEqual([]);
});

function json(path: string): Record<string, unknown> {
	return JSON.parse(readFileSync(new URL(path, policies), "utf8"));
}

function regoFiles(): readonly { readonly path: string; readonly text: string }[] {
	const paths = packages().map((name) => `rules/${name}/${name}.rego`);
	const library = ["class", "credential", "exposure", "image", "mount", "network", "persistence", "reach", "socket"];
	return [...paths, ...library.map((name) => `lib/${name}.rego`)].map((path) => ({
		path,
		text: readFileSync(new URL(path, policies), "utf8"),
	}));
}

/** `x.key == "a"` and `x.key in {"a", "b"}`. */
function comparisons(text: string): readonly { readonly key: string; readonly literals: readonly string[] }[] {
	const equal = text.matchAll(/\.(\w+) [!=]= "([^"]*)"/g);
	const member = text.matchAll(/\.(\w+) in \{("[^}]*")\}/g);
	return [
		...Array.from(equal, ([, key = "", literal = ""]) => ({ key, literals: [literal] })),
		...Array.from(member, ([, key = "", list = ""]) => ({
			key,
			literals: Array.from(list.matchAll(/"([^"]*)"/g), ([, literal = ""]) => literal),
		})),
	];
}

/** The values that each key with an enum may have, wherever it stands. A key that is also free text has none. */
function enumsOf(...schemas: readonly unknown[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	const free = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		const { properties = {} } = node as { properties?: Record<string, { enum?: string[]; type?: unknown }> };
		for (const [key, value] of Object.entries(properties)) {
			if (value.enum === undefined) {
				if (value.type === "string") free.add(key);
			} else found.set(key, new Set([...(found.get(key) ?? []), ...value.enum]));
		}
		for (const child of Object.values(node)) visit(child);
	};
	for (const schema of schemas) visit(schema);
	for (const key of free) found.delete(key);
	return found;
}
