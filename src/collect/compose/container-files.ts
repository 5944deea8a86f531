import type { DiagnosticKind } from "../../diagnostic.ts";
import { unreadKind } from "../../read.ts";
import { type Place, Source } from "../../source.ts";
import type { Entry, Mapping, Step, Value } from "../../value.ts";
import { mapEntries, mappingAt, withKey } from "./derive.ts";
import { DotenvError, parseDotenv, parseRaw } from "./dotenv.ts";
import type { Environment } from "./environment.ts";
import { variableAt } from "./environment.ts";
import { type Resolution, whyNot } from "./resolution.ts";
import type { Variable } from "./template.ts";
import type { WorkloadKind } from "./workloads.ts";

/**
 * Fills `environment` from `env_file` and `labels` from `label_file`, of services, their hooks before the start, and
 * jobs. What a job lacks is no reason to refuse the project: Compose reads its files when the job is run.
 */
export async function readContainerFiles(
	project: Mapping,
	environment: Environment,
	run: Resolution,
): Promise<Mapping> {
	const ofServices: Reading = { environment, run, refuse: run.refuse.bind(run) };
	const ofJobs: Reading = {
		...ofServices,
		refuse: (place, message, kind = "invalid") => run.say(place, message, kind, "warning"),
	};
	const filled = await fillGroup(project, "services", ofServices);
	return fillGroup(filled, "jobs", ofJobs);
}

/** How files are read, and what becomes of a fault in one. */
type Reading = {
	readonly environment: Environment;
	readonly run: Resolution;
	readonly refuse: (place: Place, message: string, kind?: DiagnosticKind) => void;
};

async function fillGroup(project: Mapping, kind: WorkloadKind, reading: Reading): Promise<Mapping> {
	const group = project.entries.get(kind);
	if (group?.value.kind !== "mapping") return project;
	let entries: Map<string, Entry> | undefined;
	for (const [name, { key, value }] of group.value.entries) {
		if (value.kind !== "mapping") continue;
		const made = hasFiles(value) ? await fillWorkload(value, reading) : resolveNames(value, reading.environment);
		if (made === value) continue;
		entries ??= new Map(group.value.entries);
		entries.set(name, { key, value: made });
	}
	return entries === undefined ? project : withKey(project, kind, { ...group.value, entries }, group.key);
}

/** Of its own or of a hook. */
function hasFiles({ entries }: Mapping): boolean {
	return entries.has("env_file") || entries.has("label_file") || entries.has("pre_start");
}

async function fillWorkload(workload: Mapping, reading: Reading): Promise<Value> {
	const filled = await fill(workload, reading);
	const hooks = filled.entries.get("pre_start");
	if (hooks?.value.kind !== "sequence") return filled;
	const items: Value[] = [];
	for (const hook of hooks.value.items) items.push(hook.kind === "mapping" ? await fill(hook, reading) : hook);
	return withKey(filled, "pre_start", { ...hooks.value, items }, hooks.key);
}

async function fill(container: Mapping, reading: Reading): Promise<Mapping> {
	const withVariables = await fillEnvironment(resolveNames(container, reading.environment), reading);
	return fillLabels(withVariables, reading);
}

/** Variables that are named without a value: the environment's, or known only at run time. */
function resolveNames(container: Mapping, environment: Environment): Mapping {
	const own = container.entries.get("environment");
	if (own?.value.kind !== "mapping") return container;
	const made = mapEntries(own.value, (value, name) => {
		if (value.kind !== "scalar" || value.value !== null || value.unknown !== undefined) return value;
		const found = environment.get(name);
		return found === undefined ? { ...value, unknown: [name] } : variableAt(found, name, value.place);
	});
	return made === own.value ? container : withKey(container, "environment", made, own.key);
}

async function fillEnvironment(container: Mapping, reading: Reading): Promise<Mapping> {
	const files = container.entries.get("env_file");
	if (files?.value.kind !== "sequence" || files.value.items.length === 0) return container;
	const own = container.entries.get("environment");
	const explicit = own?.value.kind === "mapping" ? own.value.entries : new Map<string, Entry>();
	const known = new Map<string, Variable>();
	for (const [name, entry] of explicit) {
		const text = entry.value.kind === "scalar" ? entry.value.value : null;
		if (typeof text === "string") known.set(name, { value: text, place: entry.value.place });
	}
	const variables = new Map(known);
	const lookup = (name: string) => reading.environment.get(name) ?? known.get(name);
	const entries = new Map<string, Entry>();
	for (const file of files.value.items) {
		if (!mayRead(file, reading)) return container;
		await readInto(variables, file, lookup, reading);
		if (!reading.run.mayMerge(variables.size, file.place)) return container;
	}
	const added = [...variables].filter(([name, variable]) => known.get(name) !== variable && !explicit.has(name));
	if (!reading.run.mayFill(lengthOf(added, aroundVariable), files.value.place)) return container;
	for (const [name, variable] of added) entries.set(name, entryOf(name, variable, files.value));
	for (const [name, entry] of explicit) entries.set(name, entry);
	const made = {
		...(own?.value ?? files.value),
		kind: "mapping" as const,
		entries,
		place: own?.value.place ?? files.value.place,
	};
	return withKey(container, "environment", made, own?.key ?? files.key);
}

/** Where others have come to more than is looked at, what this one has is not read for nothing. */
function mayRead(file: Value, { run }: Reading): boolean {
	return run.mayMerge(0, file.place) && run.mayFill(0, file.place);
}

/** What stands around a variable and a label in the JSON that the rules see, at the least. UTF-16 code units. */
const aroundVariable = '{"name":"","value":"","from":"env_file"},'.length;
const aroundLabel = '"":"",'.length;

/** How much longer variables make that JSON, at the least. */
function lengthOf(variables: readonly (readonly [string, Variable])[], around: number): number {
	return variables.reduce(
		(sum, [name, { value, unknown }]) => sum + name.length + (unknown === undefined ? value.length : 0) + around,
		0,
	);
}

async function readInto(
	variables: Map<string, Variable>,
	file: Value,
	lookup: (name: string) => Variable | undefined,
	{ run, refuse }: Reading,
): Promise<void> {
	const field = (name: string) => {
		const value = file.kind === "mapping" ? file.entries.get(name)?.value : name === "path" ? file : undefined;
		return value?.kind === "scalar" ? value.value : undefined;
	};
	const path = field("path");
	if (typeof path !== "string") return;
	const read = await run.read(path);
	if (!(read instanceof Source)) {
		const required = file.kind !== "mapping" || field("required") !== false;
		if (!required && read.kind === "absent") return;
		// Most are only on the machine that it runs on: git does not track them.
		run.incomplete = true;
		const kind = unreadKind(read);
		const unknown = file.kind === "mapping" ? file.entries.get("path")?.value : undefined;
		const place = unknown?.place ?? file.place;
		refuse(place, `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
		return;
	}
	const source = read;
	const format = field("format");
	try {
		if (format === undefined || format === "" || format === ".env") parseDotenv(source, variables, lookup);
		else if (format === "raw") parseRaw(source, variables, lookup);
		else refuse(file.place, `unsupported format of an env file: ${format}`);
	} catch (error) {
		if (!(error instanceof DotenvError)) throw error;
		run.incomplete = true;
		const place = { source, start: error.offset, end: error.offset };
		if (error.kind === "limit") run.lose(place, error.message, error.kind);
		else refuse(place, error.message, error.kind);
	}
}

function entryOf(name: string, variable: Variable, file: Value): Entry {
	const step: Step = { kind: "env_file", place: file.place, name };
	const place = variable.place ?? file.place;
	const { via: _, ...text } = variableAt(variable, name, place);
	return { key: place, value: { ...text, place, via: [step], from: "env_file" } };
}

async function fillLabels(container: Mapping, reading: Reading): Promise<Mapping> {
	const files = container.entries.get("label_file");
	if (files?.value.kind !== "sequence" || files.value.items.length === 0) return container;
	const labels = new Map<string, Variable>();
	for (const file of files.value.items) {
		if (!mayRead(file, reading)) return container;
		const read = new Map<string, Variable>();
		await readInto(read, file, (name) => labels.get(name), reading);
		if (!reading.run.mayMerge(read.size, file.place)) return container;
		for (const [name, variable] of read) labels.set(name, variable);
	}
	const own = container.entries.get("labels");
	if (!reading.run.mayFill(lengthOf([...labels], aroundLabel), files.value.place)) return container;
	const entries = new Map<string, Entry>();
	for (const [name, variable] of labels) entries.set(name, entryOf(name, variable, files.value));
	for (const [name, entry] of own?.value.kind === "mapping" ? own.value.entries : []) entries.set(name, entry);
	const base = own?.value.kind === "mapping" ? own.value : mappingAt({}, files.value);
	return withKey(container, "labels", { ...base, entries }, own?.key ?? files.key);
}
