import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { withoutUnused } from "../../src/collect/compose/prune.ts";
import { type ComposeSelection, resolveCompose } from "../../src/collect/compose/resolve.ts";
import { shapes } from "../../src/collect/compose/shapes.ts";
import type { Tree } from "../../src/tree/tree.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { get, type Value, valuesOf } from "../../src/value.ts";

/** What Docker Compose made of a file or a folder: see the corpus' description. */
export type Expected = {
	readonly mode: "single" | "project";
	/** `/corpus/<repository>/<folder>`. */
	readonly dir: string;
	readonly files: readonly string[];
	readonly ok: boolean;
	readonly variant?: string;
	readonly error?: string;
	readonly env: { readonly [name: string]: string };
	readonly project?: Json;
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Disagreement = {
	readonly record: string;
	readonly mode: Expected["mode"];
	readonly what: readonly string[];
};

export type Comparison = {
	readonly agree: { readonly [mode in Expected["mode"]]: number };
	readonly total: { readonly [mode in Expected["mode"]]: number };
	readonly disagreements: readonly Disagreement[];
	/** How often each purposeful difference was met, by its rule's name. */
	readonly differences: ReadonlyMap<Rule, number>;
};

/**
 * The canonical form that both sides are brought to, and why. What is not said here must be equal, field by field.
 */
export const canonicalRules = {
	zero: "Go omits fields that are false, 0, empty; we keep what is written, for it has a place",
	extension: "x-* of attributes is not printed by Compose; we keep it",
	envFile: "Compose discards env_file once environment is filled; we keep it",
	models: "Compose's JSON leaves out the project's models; we keep them",
	optOut: "create_host_path and required are true by default, and only false is printed",
	hosts: "extra_hosts is printed as a sorted list; we keep a mapping, with the place of each name",
	ssh: "build.ssh is printed as a list of names, in no order; we keep a mapping",
	ulimit: "a ulimit of 0 is printed as {}, one of several limits not at all",
	blkio: "the fields of blkio_config's devices are printed in upper case",
	replicas: "where it checks consistency, Compose copies scale to deploy.replicas; we leave both as they are written",
	maybe: "what only run time knows is an entry of ours with the value null; Compose has none",
	marshal: "Compose cannot print a project with a path in build.ssh (its JSON is broken), though it loads it",
	jobs: "Compose 2.16 does not read the env files of jobs, and leaves out what only they use; we do as Compose 5.8 runs them",
	scale: "the record was made without checking consistency, which is where Compose copies scale to deploy.replicas",
	remote: "the oracle has no loader for remote includes and extends, and refuses them; Docker Compose fetches them",
	envFileValues: "the record was made without reading env files; we have read what is there",
} as const;

export type Rule = keyof typeof canonicalRules;

/** Compares all records below `<folder>/expected/compose` with what we make of the inputs beside `expected`. */
export async function compareFolder(folder: string): Promise<Comparison> {
	const expected = join(folder, "expected", "compose");
	const inputs = inputsOf(folder);
	const agree = { single: 0, project: 0 };
	const total = { single: 0, project: 0 };
	const disagreements: Disagreement[] = [];
	const differences = new Map<Rule, number>();
	for (const file of walk(expected)) {
		const record: Expected = JSON.parse(readFileSync(join(expected, file), "utf8"));
		const what = await compareRecord(record, inputs, differences);
		total[record.mode]++;
		if (what.length === 0) agree[record.mode]++;
		else disagreements.push({ record: file, mode: record.mode, what });
	}
	return { agree, total, disagreements, differences };
}

/** The folders beside `expected` that hold repositories. */
function inputsOf(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => name !== "expected")
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isDirectory());
}

function walk(folder: string, below = ""): string[] {
	return readdirSync(join(folder, below), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) return walk(folder, path);
			return entry.name.endsWith(".json") ? [path] : [];
		});
}

const always = ["HOME", "USER", "PWD"];

async function compareRecord(
	record: Expected,
	inputs: readonly string[],
	differences: Map<Rule, number>,
): Promise<string[]> {
	const [, , repository = "", ...parts] = record.dir.split("/");
	const home = inputs.map((folder) => join(folder, repository)).find((folder) => existsSync(folder));
	if (home === undefined) return [`no input for ${record.dir}`];
	const tree = await WorkTree.open(home);
	const directory = parts.join("/");
	const files =
		record.mode === "single" ? record.files.map((file) => (directory === "" ? file : `${directory}/${file}`)) : [];
	return compareOne(record, { tree, root: `/corpus/${repository}`, directory, files, given: always }, differences);
}

/** What a record was made of. */
export type Asked = Omit<ComposeSelection, "environment"> & {
	readonly tree: Tree;
	readonly root: string;
	/** Names of the record's variables that the caller's environment had; the others were added to load it loosely. */
	readonly given: readonly string[];
};

/** Where our resolution disagrees with a record; nothing, where it does not. */
export async function compareOne(
	record: Expected,
	{ tree, root, given, ...selection }: Asked,
	differences: Map<Rule, number>,
): Promise<string[]> {
	const resolve = (environment: readonly (readonly [string, string])[]) =>
		resolveCompose(tree, { ...selection, environment: new Map(environment) }, { root });
	const variables = Object.entries(record.env);
	const strict = await resolve(variables.filter(([name]) => given.includes(name)));
	const count = (rule: Rule) => differences.set(rule, (differences.get(rule) ?? 0) + 1);
	const what: string[] = [];
	const unprintable = record.error?.startsWith("marshal:") === true;
	const fetched = strict.remotes.some((remote) => remote.use !== "build");
	if (unprintable) count("marshal");
	if (fetched) count("remote");
	const ok = strict.refusals.length === 0 && !fetched;
	if (ok !== (record.ok || unprintable)) {
		const why = ok ? (record.error ?? "") : (strict.refusals[0]?.message ?? "");
		what.push(`ok: ${ok}, expected ${record.ok} (${why.split("\n")[0]})`);
	}
	if (record.project === undefined) return what;
	const resolved = variables.length === given.length ? strict : await resolve(variables);
	if (resolved.model === undefined) return [...what, "no model"];
	const skipped = record.variant?.includes("no-env-resolution") === true;
	if (record.variant?.includes("no-consistency") === true) alikeInScale(record.project, count);
	const { model } = withoutUnused(resolved.model, valuesOf(get(resolved.model, "services")));
	if (model.entries.size !== resolved.model.entries.size) count("jobs");
	const ours = canonical(plainOf(model, "", skipped ? "all" : "jobs", count), "@Project", count);
	const theirs = canonical(record.project, "@Project", () => {});
	return [...what, ...diff(ours, theirs, "")];
}

/** What Compose would have said of `deploy.replicas`, had it checked the consistency. */
function alikeInScale(project: Json, count: (rule: Rule) => void): void {
	const field = (value: Json | undefined, key: string): Json | undefined =>
		value !== null && typeof value === "object" ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
	for (const service of Object.values(field(project, "services") ?? {})) {
		const scale = field(service, "scale");
		const deploy = field(service, "deploy");
		if (typeof scale !== "number" || deploy === null || typeof deploy !== "object") continue;
		count("scale");
		Object.assign(deploy, { replicas: scale });
	}
}

/** Ours as plain JSON, without what only run time knows. `withoutEnvFiles`: where values from env files are left out. */
function plainOf(
	value: Value,
	parent: string,
	withoutEnvFiles: "all" | "jobs" | "none",
	count: (rule: Rule) => void,
): Json {
	switch (value.kind) {
		case "scalar":
			return typeof value.value === "bigint" ? Number(value.value) : value.value;
		case "sequence":
			return value.items
				.filter((item) => kept(item, parent))
				.map((item) => plainOf(item, parent, withoutEnvFiles, count));
		case "mapping":
			return Object.fromEntries(
				Array.from(value.entries)
					.filter(([, entry]) => kept(entry.value, parent))
					.map(([key, entry]) => [key, plainOf(entry.value, key, below(key), count)]),
			);
	}
	/** `jobs` is the project's only where nothing is above it. */
	function below(key: string): typeof withoutEnvFiles {
		if (withoutEnvFiles !== "jobs" || parent !== "") return withoutEnvFiles;
		return key === "jobs" ? "all" : "none";
	}
	function kept(item: Value, key: string): boolean {
		if (item.kind !== "scalar") return true;
		if (withoutEnvFiles === "all" && item.from === "env_file") {
			count("envFileValues");
			return false;
		}
		// A variable that is named without a value stands in Compose's output too.
		if (item.value !== null || item.unknown === undefined || key === "environment") return true;
		count("maybe");
		return false;
	}
}

/** One side in canonical form; undefined for what is then not there. */
function canonical(value: Json, type: string, count: (rule: Rule) => void): Json | undefined {
	const isPointer = type.startsWith("?");
	const inner = type.replace(/^\?+/, "");
	if (value === null && !inner.startsWith("map")) return undefined;
	if (inner.startsWith("@")) return canonicalStruct(value, inner.slice(1), isPointer, count);
	if (inner.startsWith("[]")) {
		const items = Array.isArray(value)
			? value.map((item) => canonical(item, `?${inner.slice(2)}`, count) ?? null)
			: value;
		return orAbsent(items, isPointer, count);
	}
	if (inner.startsWith("map ")) {
		if (value === null || typeof value !== "object" || Array.isArray(value)) return orAbsent(value, isPointer, count);
		const entries = Object.entries(value).map(([key, item]) => [
			key,
			canonical(item, `?${inner.slice(4)}`, count) ?? null,
		]);
		return orAbsent(Object.fromEntries(entries), isPointer, count);
	}
	return orAbsent(special[inner]?.(value, count) ?? value, isPointer || inner === "command", count);
}

function canonicalStruct(value: Json, name: string, isPointer: boolean, count: (rule: Rule) => void): Json | undefined {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	const shape = shapes[name] ?? {};
	const fields: { [key: string]: Json } = {};
	for (const [written, item] of Object.entries(name === "Service" ? withReplicas(value, count) : value)) {
		const key = name.startsWith("Blkio") ? written.toLowerCase() : written;
		if (key !== written) count("blkio");
		if (name === "Project" && key === "models") count("models");
		else if (key === "env_file" && shape.env_file !== undefined) count("envFile");
		else if (key.startsWith("x-") && name !== "Project") count("extension");
		else {
			const type = shape[key];
			const made = type === undefined ? item : canonical(item, type, count);
			if (type === "optOut" && made === true) count("optOut");
			else if (made !== undefined) fields[key] = made;
		}
	}
	return Object.keys(fields).length === 0 && !isPointer ? undefined : fields;
}

function withReplicas(service: object, count: (rule: Rule) => void): object {
	const { scale, deploy } = service as Fields;
	if (typeof scale !== "number" || !isFields(deploy) || deploy.replicas !== undefined) return service;
	count("replicas");
	return { ...service, deploy: { ...deploy, replicas: scale } };
}

type Fields = { readonly [key: string]: Json };

function isFields(value: Json | undefined): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const special: { readonly [type: string]: (value: Json, count: (rule: Rule) => void) => Json | undefined } = {
	hosts: (value, count) => {
		if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
		count("hosts");
		const list = Object.entries(value).flatMap(([name, ips]) =>
			Array.isArray(ips) ? ips.map((ip) => `${name}=${ip}`) : [],
		);
		return list.sort();
	},
	ssh: (value, count) => {
		if (value === null || typeof value !== "object") return undefined;
		count("ssh");
		return Array.isArray(value) ? [...value].sort() : Object.keys(value).sort();
	},
	ulimit: (value) => {
		if (value === 0) return {};
		if (value === null || typeof value !== "object") return undefined;
		return Object.fromEntries(Object.entries(value).filter(([key, limit]) => limit !== 0 && !key.startsWith("x-")));
	},
};

function orAbsent(value: Json, isPointer: boolean, count: (rule: Rule) => void): Json | undefined {
	if (isPointer) return value;
	const isZero =
		value === false ||
		value === 0 ||
		value === "" ||
		value === "0" ||
		value === "0s" ||
		value === null ||
		(typeof value === "object" && Object.keys(value).length === 0);
	if (isZero) count("zero");
	return isZero ? undefined : value;
}

/** Where two canonical forms differ, as far as a reader needs. */
function diff(ours: Json | undefined, theirs: Json | undefined, path: string): string[] {
	if (ours !== null && theirs !== null && typeof ours === "object" && typeof theirs === "object") {
		if (Array.isArray(ours) !== Array.isArray(theirs)) return [said(ours, theirs, path)];
		const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
		const at = (value: object, key: string): Json | undefined => Object.getOwnPropertyDescriptor(value, key)?.value;
		return keys.flatMap((key) => diff(at(ours, key), at(theirs, key), path === "" ? key : `${path}.${key}`));
	}
	return ours === theirs ? [] : [said(ours, theirs, path)];
}

function said(ours: Json | undefined, theirs: Json | undefined, path: string): string {
	return `${path}: ${print(ours)}, expected ${print(theirs)}`;
}

function print(value: Json | undefined): string {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
