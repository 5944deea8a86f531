import { askRego, type RegoError, type RegoRequest } from "./rego-program.ts";

export type { RegoError } from "./rego-program.ts";

/** Modules by the path that errors name. Nothing else is read: an import is resolved among them. */
export type RegoSources = Readonly<Record<string, string>>;

/** `result` is absent where errors kept it from being made. Errors are ordered by place. */
export type RegoAnswer<T> = { readonly errors: readonly RegoError[]; readonly result?: T };

export type RegoLimits = {
	/** OPA's capabilities: policies/capabilities.json. Left out: all that OPA can do, http.send among it. */
	readonly capabilities?: unknown;
	/** Milliseconds, for the whole request. */
	readonly deadline?: number;
};

export type RegoInspection = {
	readonly modules: readonly RegoModule[];
	readonly annotations: readonly RegoAnnotation[];
};

export type RegoModule = {
	readonly file: string;
	/** As a reference: `data.rules.privileged`. */
	readonly package: string;
	readonly imports: readonly string[];
	/** Names as written, without what varies: `deny`, `permitted.by`. */
	readonly rules: readonly string[];
};

/** One METADATA comment. */
export type RegoAnnotation = {
	/** What it is about, as a reference: `data.rules.privileged.deny`. */
	readonly path: string;
	readonly scope: "package" | "subpackages" | "document" | "rule";
	readonly file: string;
	/** Of what is annotated, not of the comment. */
	readonly line: number;
	readonly column: number;
	/** As OPA gives it: title, description, custom, related_resources, schemas, entrypoint, …; absent where unsaid. */
	readonly annotations: Readonly<Record<string, unknown>>;
};

export type RegoTests = { readonly tests: readonly RegoTest[]; readonly coverage: readonly RegoCoverage[] };

export type RegoTest = {
	/** `data.rules.privileged_test` */
	readonly package: string;
	readonly name: string;
	readonly file: string;
	readonly line: number;
	readonly outcome: "pass" | "fail" | "error" | "skip";
	/** Of an error. */
	readonly message?: string;
	/** What `print` wrote. */
	readonly output?: string;
	/** The cases that failed, of a test that is a table. */
	readonly failed?: readonly string[];
};

/** Of every source, the tests' own files included. */
export type RegoCoverage = {
	readonly file: string;
	/** Number of lines reached. Only lines with a rule's head or an expression count. */
	readonly covered: number;
	/** Numbers of the lines that no test reached, ascending. */
	readonly uncovered: readonly number[];
};

/** Far above what the bundled policies take (`npm run policies` prints it), low enough for a job. ms */
export const defaultDeadline = 60_000;

/**
 * `opa check --strict`: parse, resolve, type-check. No errors: well.
 * `schemas` by name: `{project: …}` is what METADATA calls `schema.project`.
 */
export async function checkRego(
	sources: RegoSources,
	options: RegoLimits & { readonly schemas?: Readonly<Record<string, unknown>> } = {},
): Promise<readonly RegoError[]> {
	return (await ask({ command: "check", sources }, options)).errors;
}

/** `opa fmt`: every source as it should be written, changed or not; one that does not parse is left out. */
export function formatRego(sources: RegoSources, options: RegoLimits = {}): Promise<RegoAnswer<RegoSources>> {
	return ask({ command: "format", sources }, options);
}

/** What the sources say of themselves; they are parsed, not compiled. */
export function inspectRego(sources: RegoSources, options: RegoLimits = {}): Promise<RegoAnswer<RegoInspection>> {
	return ask({ command: "inspect", sources }, options);
}

/**
 * `opa build --target wasm`: the bytes of policy.wasm, the same for the same sources under the same paths. Paths are
 * in it, and so are entrypoints marked in METADATA. The module gets its data at evaluation (`setData`).
 */
export async function buildRego(
	sources: RegoSources,
	/** `main/violations`: package and rule. */
	entrypoints: readonly string[],
	options: RegoLimits = {},
): Promise<RegoAnswer<Uint8Array>> {
	const { errors, result } = await ask<{ wasm: string }>({ command: "build", sources, entrypoints }, options);
	return result === undefined ? { errors } : { errors, result: Buffer.from(result.wasm, "base64") };
}

/**
 * `opa test --coverage`: runs the rules `test_…` in OPA's interpreter, which differs from WASM in places. Schemas play
 * no part. A failed test is in the result, not among the errors. `run` is a regular expression (RE2) over full names.
 */
export function testRego(
	sources: RegoSources,
	options: RegoLimits & { readonly data?: Readonly<Record<string, unknown>>; readonly run?: string } = {},
): Promise<RegoAnswer<RegoTests>> {
	return ask({ command: "test", sources }, options);
}

/** All that this OPA can do: what rego/capabilities.mjs cuts down to policies/capabilities.json. */
export function allCapabilities(): Promise<RegoAnswer<RegoCapabilities>> {
	return ask({ command: "capabilities" }, {});
}

export type RegoCapabilities = {
	readonly builtins: readonly RegoBuiltin[];
	readonly wasm_abi_versions: readonly unknown[];
	readonly features: readonly string[];
	readonly future_keywords?: readonly string[];
};

export type RegoBuiltin = {
	readonly name: string;
	readonly infix?: string;
	readonly relation?: boolean;
	readonly deprecated?: boolean;
	readonly nondeterministic?: boolean;
	readonly decl: { readonly args?: readonly unknown[]; readonly result?: unknown };
};

async function ask<T>(request: RegoRequest, options: RegoLimits & Partial<RegoRequest>): Promise<RegoAnswer<T>> {
	const { deadline = defaultDeadline, ...rest } = options;
	// The shape of the result is the Go program's word: rego/*.go.
	return (await askRego({ ...rest, ...request }, deadline)) as RegoAnswer<T>;
}
