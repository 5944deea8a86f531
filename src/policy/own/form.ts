import { groupBy } from "../../judge/group.ts";
import { diagnosticRules } from "../../judge/unreadable.ts";
import { nearest } from "../../nearest.ts";
import type { Source } from "../../source.ts";
import { parameterTypes, type Rule, severityProfiles } from "../catalog.ts";
import type { RegoAnnotation, RegoInspection, RegoModule } from "../compiler.ts";
import { type Problem, packageLine, placeOfKey, placeOfLine } from "./problem.ts";
import { isTestFile } from "./sources.ts";

/** A rule of an organisation, and where its package is said. */
export type OwnRule = { readonly rule: Rule; readonly file: string; readonly line: number };

export type Form = { readonly rules: readonly OwnRule[]; readonly problems: readonly Problem[] };

/**
 * What own sources say of themselves, and where that is not as a rule must be: packages of their own, `deny`, `meta`,
 * METADATA. `taken` are our packages: OPA would let a module of theirs add to one, and so change what it finds.
 */
export function readForm(
	sources: ReadonlyMap<string, Source>,
	{ modules, annotations }: RegoInspection,
	taken: ReadonlySet<string>,
): Form {
	const problems: Problem[] = [];
	const rules: OwnRule[] = [];
	const packages = groupBy(modules, (module) => module.package);
	for (const [name, parts] of packages) {
		for (const part of parts) problems.push(...problemsOfPackage(name, part, sources, taken));
		const own = parts.filter(({ file }) => !isTestFile(file));
		const id = /^data\.rules\.([a-z][a-z0-9_]*)$/.exec(name)?.[1];
		const [first] = own;
		if (id === undefined || first === undefined) continue;
		const about = annotations.find((each) => each.path === name && each.scope === "package" && !isTestFile(each.file));
		const source = sources.get(about?.file ?? first.file);
		if (source === undefined) continue;
		const line = packageLine(source);
		const reader = new Metadata(id.replaceAll("_", "-"), source, line, about);
		problems.push(...missingRules(own, source, line));
		const rule = reader.rule();
		problems.push(...reader.problems);
		rules.push({ rule, file: source.path, line });
	}
	for (const { rule, file, line } of rules) problems.push(...replacedRules(rule, rules, sources.get(file), line));
	return { rules: rules.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1)), problems };
}

function problemsOfPackage(
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
			.replace(/^[^a-z]+|_+$/g, "") || "some_rule"
	);
}

function missingRules(parts: readonly RegoModule[], source: Source, line: number): readonly Problem[] {
	const names = new Set(parts.flatMap(({ rules }) => rules.map((name) => name.split(".")[0])));
	const place = placeOfLine(source, line);
	return [
		...(names.has("deny")
			? []
			: [
					{
						place,
						message: "the rule has no deny",
						advice: 'write deny contains result.violation(meta, ["containers", i], "…") if { … }',
					},
				]),
		...(names.has("meta")
			? []
			: [
					{
						place,
						message: "the rule has no meta",
						advice: "write import data.lib.result, and meta := result.meta(rego.metadata.chain())",
					},
				]),
	];
}

/** Whoever wants a bundled rule away says so in the configuration, where it is seen. */
function replacedRules(
	rule: Rule,
	all: readonly OwnRule[],
	source: Source | undefined,
	line: number,
): readonly Problem[] {
	if (source === undefined) return [];
	return (rule.replaces ?? []).flatMap((entry) => {
		const id = typeof entry === "string" ? entry : entry.rule;
		if (all.some((other) => other.rule.id === id)) return [];
		const message = `replaces: ${id} is none of your own rules`;
		return [{ place: placeOfKey(source, line, "replaces"), message, advice: "switch it off in the configuration" }];
	});
}

const severityWords = ["critical", "high", "medium", "low", "info", "off"] as const;
const customKeys = [
	"confidence",
	"family",
	"fix",
	"legitimate",
	"page",
	"parameters",
	"pedantic",
	"references",
	"remediation",
	"replaces",
	"severity",
] as const;

/** Reads one rule's METADATA, and notes what is wrong with it. */
class Metadata {
	readonly problems: Problem[] = [];
	readonly #id: string;
	readonly #source: Source;
	readonly #line: number;
	readonly #about: Readonly<Record<string, unknown>>;
	readonly #custom: Readonly<Record<string, unknown>>;

	constructor(id: string, source: Source, line: number, about: RegoAnnotation | undefined) {
		this.#id = id;
		this.#source = source;
		this.#line = line;
		this.#about = about?.annotations ?? {};
		this.#custom = isObject(this.#about.custom) ? this.#about.custom : {};
		if (about === undefined) {
			this.#wrong("package", "the rule has no METADATA", "start the file with # METADATA, title, description, custom");
		}
	}

	rule(): Rule {
		const pedantic = this.#custom.pedantic;
		const optional = {
			page: this.#page(),
			legitimate: this.#optionalText("legitimate"),
			parameters: this.#parameters(),
			references: this.#texts("references"),
			replaces: this.#texts("replaces"),
		};
		if (this.problems.length === 0) this.#keys();
		if (pedantic !== undefined && typeof pedantic !== "boolean")
			this.#wrong("pedantic", "pedantic is neither true nor false", "write pedantic: true");
		return {
			id: this.#id,
			title: this.#text("title", this.#about.title),
			description: this.#text("description", this.#about.description),
			related_resources: this.#related(),
			family: this.#optionalText("family") ?? "own",
			severity: this.#severity(),
			confidence: this.#word("confidence", ["certain", "inferred"], "certain"),
			remediation: this.#text("remediation", this.#custom.remediation),
			fix: this.#word("fix", ["edit", "suggestion", "none"], "none"),
			...(pedantic === true ? { pedantic } : {}),
			...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
		};
	}

	#wrong(key: string, message: string, advice: string): void {
		// One missing comment is one problem, not five.
		if (key !== "package" && this.problems.some((problem) => problem.message === "the rule has no METADATA")) return;
		this.problems.push({ place: placeOfKey(this.#source, this.#line, key), message, advice });
	}

	#keys(): void {
		if (this.#about.schemas === undefined) {
			this.#wrong(
				"schemas",
				"the METADATA names no schema, so misspelt keys of the input would go unseen",
				"write # schemas: and # - input: schema.project below the description",
			);
		}
		for (const key of Object.keys(this.#custom)) {
			if (customKeys.some((known) => known === key)) continue;
			this.#wrong(key, `custom.${key} is not known`, `did you mean ${nearest(key, customKeys)}?`);
		}
	}

	/** As `result.meta` has them: the lines of a paragraph are broken where the comment is full. */
	#text(key: string, value: unknown): string {
		if (typeof value === "string" && value.trim() !== "") {
			return key === "remediation" ? value.trim().split("\n").join(" ") : value.trim();
		}
		const where = key === "remediation" ? "custom" : "METADATA";
		this.#wrong(key, `${where} has no ${key}`, `write # ${where === "custom" ? "  " : ""}${key}: …`);
		return "";
	}

	#optionalText(key: string): string | undefined {
		const value = this.#custom[key];
		if (value === undefined) return undefined;
		if (typeof value === "string" && value.trim() !== "") return value.trim().split("\n").join(" ");
		this.#wrong(key, `${key} is no text`, `write ${key}: …`);
		return undefined;
	}

	#page(): string | undefined {
		const page = this.#optionalText("page");
		if (page !== undefined && !/^https?:\/\/\S+$/.test(page)) {
			this.#wrong("page", `page: ${page} is no address`, "write page: https://…");
		}
		return page;
	}

	#texts(key: string): readonly string[] | undefined {
		const value = this.#custom[key];
		if (value === undefined) return undefined;
		if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
		this.#wrong(key, `${key} is no list of texts`, `write ${key}: [one, another]`);
		return undefined;
	}

	#word<const W extends string>(key: string, words: readonly W[], otherwise: W): W {
		const value = this.#custom[key] ?? otherwise;
		const found = words.find((word) => word === value);
		if (found === undefined) {
			this.#wrong(key, `${key}: ${JSON.stringify(value)} is none of ${words.join(", ")}`, `write ${key}: ${otherwise}`);
		}
		return found ?? otherwise;
	}

	#related(): Rule["related_resources"] {
		const resources = Array.isArray(this.#about.related_resources) ? this.#about.related_resources : [];
		return resources.flatMap((each: unknown) =>
			isObject(each) && typeof each.ref === "string"
				? [{ ref: each.ref, description: typeof each.description === "string" ? each.description : each.ref }]
				: [],
		);
	}

	/** One word for all profiles, or a word for each. */
	#severity(): Rule["severity"] {
		const said = this.#custom.severity;
		const all = "write severity: {production: high, development: medium, ci: off, self-hosted: high}";
		if (said === undefined) this.#wrong("severity", "custom has no severity", all);
		else if (isObject(said)) {
			for (const key of Object.keys(said)) {
				if (severityProfiles.some((profile) => profile === key)) continue;
				const meant = severityProfiles.find((profile) => profile.startsWith(key)) ?? nearest(key, severityProfiles);
				this.#wrong("severity", `severity: ${key} is no profile`, `did you mean ${meant}?`);
			}
		}
		const word = (profile: string): (typeof severityWords)[number] => {
			const value = isObject(said) ? said[profile] : said;
			// YAML 1.1 takes a bare off for false.
			const found = severityWords.find((each) => each === (value === false ? "off" : value));
			if (found === undefined && said !== undefined) {
				const message =
					value === undefined
						? `severity says nothing of ${profile}`
						: `severity: ${JSON.stringify(value)} is none of ${severityWords.join(", ")}`;
				const meant = typeof value === "string" ? `did you mean ${nearest(value, severityWords)}?` : all;
				if (!this.problems.some((problem) => problem.message === message)) this.#wrong("severity", message, meant);
			}
			return found ?? "high";
		};
		return {
			production: word("production"),
			development: word("development"),
			ci: word("ci"),
			"self-hosted": word("self-hosted"),
		};
	}

	#parameters(): Rule["parameters"] {
		const said = this.#custom.parameters;
		if (said === undefined) return undefined;
		if (!isObject(said)) {
			this.#wrong(
				"parameters",
				"parameters is no map",
				"write parameters: {name: {type: …, description: …, default: …}}",
			);
			return undefined;
		}
		return Object.fromEntries(
			Object.entries(said).map(([name, about]) => {
				const { type, description, default: value } = isObject(about) ? about : {};
				const found = parameterTypes.find((each) => each === type);
				if (found === undefined) {
					const meant = `write type: ${value === undefined ? "string" : typeOf(value)}`;
					this.#wrong(name, `parameter ${name} has no type of ${parameterTypes.join(", ")}`, meant);
				} else if (value === undefined || !isOfType(value, found)) {
					const message = `the default of parameter ${name} is no ${found}`;
					this.#wrong(name, message, value === undefined ? "write default: …" : `write type: ${typeOf(value)}`);
				}
				const text = typeof description === "string" ? description.trim() : "";
				return [name, { type: found ?? "string", description: text, default: value }];
			}),
		);
	}
}

/** Whether a value, as JSON, is of the type that a parameter was declared with. */
export function isOfType(value: unknown, type: (typeof parameterTypes)[number]): boolean {
	return type === typeOf(value) || (type === "number" && typeof value === "number");
}

function typeOf(value: unknown): (typeof parameterTypes)[number] {
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "string" ? "string" : "object";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
