import { nearest } from "../../nearest.ts";
import type { Source } from "../../source.ts";
import type { Rule } from "../catalog.ts";
import type { RegoAnnotation } from "../compiler.ts";
import { isObject } from "./json-object.ts";
import { parametersOf } from "./parameter-form.ts";
import { type Complain, type Problem, placeOfKey } from "./problem.ts";
import { severityOf } from "./severity-form.ts";

/** Reads one rule's METADATA, and notes what is wrong with it. */
export class Metadata {
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

	/** The rule as far as it can be read; what cannot is noted. */
	rule(): Rule {
		const pedantic = this.#custom.pedantic;
		const optional = {
			page: this.#page(),
			legitimate: this.#optionalText("legitimate"),
			parameters: parametersOf(this.#custom.parameters, this.#complain),
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
			severity: severityOf(this.#custom.severity, this.#complain),
			confidence: this.#word("confidence", ["certain", "inferred"], "certain"),
			remediation: this.#text("remediation", this.#custom.remediation),
			fix: this.#word("fix", ["edit", "suggestion", "none"], "none"),
			...(pedantic === true ? { pedantic } : {}),
			...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
		};
	}

	readonly #complain: Complain = (key, message, advice) => this.#wrong(key, message, advice);

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

	/** As `result.meta` has them, without empty lines: those of a paragraph are broken where the comment is full. */
	#text(key: string, value: unknown): string {
		if (typeof value === "string" && value.trim() !== "") {
			const lines = value.split("\n").map((line) => line.trim());
			return key === "remediation" ? lines.filter((line) => line !== "").join(" ") : value.trim();
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
}

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
