import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** What a description says of a request, as far as it is needed here. */
export type Operation = {
	/** `/repos/{owner}/{repo}/issues` */
	readonly template: string;
	readonly method: string;
	readonly parameters: Readonly<Record<string, string>>;
};

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: object };

type Described = {
	readonly parameters?: readonly unknown[];
	readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { properties?: object } }>> };
	readonly responses: Readonly<Record<string, unknown>>;
};

/**
 * GitHub's published description of its API, cut to what is used (`scripts/github-description.ts`): tells which route a
 * request is for, and what in a request or an answer is not as described.
 */
export class Description {
	readonly #document: Readonly<Record<string, unknown>>;
	readonly #ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true, validateFormats: true });
	readonly #exact = new Ajv({ strict: false, allErrors: true, validateFormats: true });
	readonly #compiled = new Map<string, ValidateFunction>();
	readonly #routes: readonly { readonly template: string; readonly form: RegExp; readonly names: readonly string[] }[];

	constructor(name: "api.github.com" | "ghes-3.19") {
		const file = new URL(`description/${name}.json`, import.meta.url);
		this.#document = asJsonSchema(JSON.parse(readFileSync(file, "utf8"))) as Readonly<Record<string, unknown>>;
		for (const ajv of [this.#ajv, this.#exact]) {
			for (const [format, holds] of Object.entries(formats)) ajv.addFormat(format, holds);
			ajv.addSchema(this.#document, "description");
		}
		this.#routes = Object.keys(this.#at("paths") as object)
			.map((template) => ({
				template,
				names: Array.from(template.matchAll(/\{(\w+)\}/g), ([, parameter]) => parameter ?? ""),
				form: new RegExp(
					`^${template.replace(/\{(\w+)\}/g, (_, one) => (multiSegment.has(one) ? "(.+)" : "([^/]+)"))}$`,
				),
			}))
			// `issues/comments/{id}` before `issues/{number}/comments`.
			.sort((a, b) => a.names.length - b.names.length);
	}

	/** The operation that a method and a path mean; undefined where the description has none. */
	operation(method: string, path: string): Operation | undefined {
		for (const { template, form, names } of this.#routes) {
			const match = form.exec(path);
			if (match === null || this.#at("paths", template, method.toLowerCase()) === undefined) continue;
			const values = match.slice(1).map(decodeURIComponent);
			const parameters = Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
			return { template, method: method.toLowerCase(), parameters };
		}
		return undefined;
	}

	requestProblems(
		{ template, method, parameters }: Operation,
		query: URLSearchParams,
		body: unknown,
	): readonly string[] {
		const described = this.#at("paths", template, method) as Described;
		const problems: string[] = [];
		const known = new Set<string>();
		for (const reference of described.parameters ?? []) {
			const parameter = this.#resolved(reference) as Parameter;
			if (parameter.in === "query") known.add(parameter.name);
			const value = parameter.in === "path" ? parameters[parameter.name] : (query.get(parameter.name) ?? undefined);
			if (value === undefined) {
				if (parameter.required) problems.push(`${parameter.in} parameter ${parameter.name} is missing`);
				continue;
			}
			const holder = { type: "object", properties: { [parameter.name]: this.#inlined(parameter.schema) } };
			const validate = this.#ajv.compile(holder);
			if (!validate({ [parameter.name]: value })) problems.push(this.#ajv.errorsText(validate.errors));
		}
		for (const name of query.keys()) if (!known.has(name)) problems.push(`query parameter ${name} is not described`);
		return [...problems, ...this.#bodyProblems(described, ["paths", template, method], body)];
	}

	/** An answer that the description does not name is held to what it says of errors: it leaves out most of 401, 403, 429 and 5xx. */
	responseProblems({ template, method }: Operation, status: number, type: string, body: unknown): readonly string[] {
		const responses = ["paths", template, method, "responses"];
		const described = this.#at(...responses, String(status));
		if (described === undefined) {
			if (!everywhere.has(status)) return [`the status ${status} is not described`];
			return this.#problems(["components", "schemas", "basic-error"], body);
		}
		const at = this.#pointer(described) ?? [...responses, String(status)];
		const content = this.#at(...at, "content") as Readonly<Record<string, unknown>> | undefined;
		if (content === undefined) return body === undefined ? [] : ["a body is not described"];
		if (!Object.hasOwn(content, type)) return [`the type ${type} is not described`];
		return this.#problems([...at, "content", type, "schema"], body);
	}

	#bodyProblems(described: Described, at: readonly string[], body: unknown): readonly string[] {
		const type = "application/json";
		const content = described.requestBody?.content[type];
		if (body === undefined) return [];
		if (content === undefined || typeof body !== "object" || body === null) return ["a body is not described"];
		const properties = content.schema.properties ?? {};
		const unknown = Object.keys(body).filter((key) => !Object.hasOwn(properties, key));
		return [
			...unknown.map((key) => `${key} of the body is not described`),
			...this.#problems([...at, "requestBody", "content", type, "schema"], body),
		];
	}

	#problems(at: readonly string[], value: unknown): readonly string[] {
		const pointer = at.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
		const reference = `description#${pointer.join("")}`;
		const validate = this.#compiled.get(reference) ?? this.#exact.compile({ $ref: reference });
		this.#compiled.set(reference, validate);
		return validate(value) ? [] : [this.#exact.errorsText(validate.errors?.slice(0, 5))];
	}

	#resolved(value: unknown): unknown {
		const at = this.#pointer(value);
		return at === undefined ? value : this.#at(...at);
	}

	/** Where a reference points to. */
	#pointer(value: unknown): readonly string[] | undefined {
		const reference = (value as { readonly $ref?: string }).$ref;
		return reference?.slice(2).split("/");
	}

	#inlined(schema: object): object {
		return (this.#resolved(schema) as object) ?? schema;
	}

	#at(...keys: readonly string[]): unknown {
		let found: unknown = this.#document;
		for (const key of keys) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key];
		return found;
	}
}

/** Parameters marked `x-multi-segment`. */
const multiSegment = new Set(["path", "basehead", "tree_sha"]);

/** @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const everywhere = new Set([401, 403, 404, 429, 500, 502, 503, 504]);

const formats: Readonly<Record<string, (text: string) => boolean>> = {
	uri: (text) => URL.canParse(text),
	"date-time": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
	email: (text) => text.includes("@"),
	int64: () => true,
};

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type for it. */
function asJsonSchema(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asJsonSchema);
	if (typeof value !== "object" || value === null) return value;
	const { nullable, ...schema } = Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, asJsonSchema(item)]),
	);
	return nullable === true
		? { anyOf: [schema, { type: "null" }] }
		: nullable === undefined
			? schema
			: { ...schema, nullable };
}
