import { type Entry, type Mapping, type Value, withStep } from "../../value.ts";
import { hasMark, mappingAt, partOf, scalarAt, sequenceAt, type Text, withKey } from "./derive.ts";
import { causeOf } from "./interpolate.ts";
import { clean } from "./paths.ts";
import { below, type Rules, rules, under } from "./pattern.ts";
import { parsePort, type ShortPort, splitPort } from "./port.ts";
import type { Resolution } from "./resolution.ts";
import { isInt, isString, sprint } from "./scalars.ts";
import { isFilePath, parseVolume, sectionsOf } from "./volume.ts";

/** Brings a project to the long form of every attribute. */
export function canonical(value: Mapping, run: Resolution): Mapping {
	const made = transform(value, forms, run);
	return made.kind === "mapping" ? made : value;
}

type Form = (value: Value, at: Rules<Form>, run: Resolution) => Value;

function transform(value: Value, at: Rules<Form> | undefined, run: Resolution): Value {
	if (at === undefined) return value;
	return at.rule === undefined ? inside(value, at, run) : at.rule(value, at, run);
}

const inside: Form = (value, at, run) => {
	if (value.kind === "scalar") return value;
	if (value.kind === "sequence") {
		const next = below(at, "[]");
		return next === undefined ? value : { ...value, items: value.items.map((item) => transform(item, next, run)) };
	}
	let entries: Map<string, Entry> | undefined;
	for (const [name, entry] of value.entries) {
		const made = transform(entry.value, below(at, name), run);
		if (made === entry.value) continue;
		entries ??= new Map(value.entries);
		entries.set(name, { key: entry.key, value: made });
	}
	return entries === undefined ? value : { ...value, entries };
};

function wrong(value: Value, run: Resolution, message: string): Value {
	run.refuse(value.place, message);
	return value;
}

/** A string as the one field of a mapping; a mapping as it is, its own attributes in turn. */
function field(name: string): Form {
	return (value, at, run) => {
		if (value.kind === "mapping") return inside(value, at, run);
		if (value.kind === "scalar" && isString(value)) return mappingAt({ [name]: value }, value);
		return wrong(value, run, `is neither a string nor a mapping`);
	};
}

const stringOrList: Form = (value) => (value.kind === "scalar" && isString(value) ? sequenceAt([value], value) : value);

/** Empty servers are left out. */
const dns: Form = (value, at, run) => {
	const list = stringOrList(value, at, run);
	if (list.kind !== "sequence") return list;
	const items = list.items.flatMap((item): Value[] => {
		if (item.kind !== "scalar" || (item.value !== null && item.value !== "")) return [item];
		return item.unknown === undefined ? [] : [{ ...item, value: null }];
	});
	return { ...list, items };
};

const envFile: Form = (value, _at, run) => {
	const items =
		value.kind === "sequence" ? value.items : value.kind === "scalar" && isString(value) ? [value] : undefined;
	if (items === undefined) return wrong(value, run, "is neither a path nor a list of paths");
	const files = items.map((item) => {
		const file = item.kind === "scalar" ? mappingAt({ path: item }, item) : item;
		if (file.kind !== "mapping" || file.entries.has("required")) return file;
		return withKey(file, "required", scalarAt(true, item));
	});
	return { ...sequenceAt(files, value), ...(value.via && { via: value.via }) };
};

const gpus: Form = (value, at, run) => {
	if (value.kind === "sequence") return inside(value, at, run);
	if (value.kind === "scalar" && isString(value))
		return sequenceAt([mappingAt({ count: scalarAt("all", value) }, value)], value);
	return wrong(value, run, 'is neither "all" nor a list of devices');
};

/** A list of names as a mapping of them. */
const names: Form = (value, _at, run) => {
	if (value.kind !== "sequence") return value;
	const entries = new Map<string, Entry>();
	for (const item of value.items) {
		if (item.kind === "scalar" && isString(item))
			entries.set(item.value, {
				key: item.place,
				value: { ...scalarAt(null, item), ...(item.via && { via: item.via }) },
			});
		else run.refuse(item.place, "is not a name");
	}
	return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};

const volume: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a mount");
	const text: Text = value;
	const exact = parseVolume(value.value);
	if (exact.fault !== undefined) run.refuse(value.place, exact.fault, causeOf(value));
	if (text.marked === undefined && exact.fault !== undefined) return value;
	const marked = text.marked === undefined ? undefined : parseVolume(text.marked);
	const read = exact.fault === undefined ? exact : { ...marked, ...unmarked(marked) };
	const whole = sectionsOf(text.marked ?? value.value).length === 1 && hasMark(text.marked ?? "");
	const part = (field: string | null | undefined, mark: string | undefined) =>
		field === undefined && mark === undefined ? undefined : partOf(text, field ?? null, mark);
	const markedSource = whole ? text.marked : marked?.source;
	const openType = markedSource !== undefined && hasMark(markedSource.charAt(0));
	const type = isFilePath(read.source) ? "bind" : "volume";
	const options = sectionsOf(text.marked ?? "")
		.slice(2)
		.join(":");
	const fields: { readonly [name: string]: Value | undefined } = {
		type: partOf(text, openType && exact.fault !== undefined ? null : type, openType ? markedSource : undefined),
		source: part(read.source, markedSource),
		target: part(read.target === undefined ? undefined : clean(read.target), marked?.target),
		read_only:
			read.readOnly === true ? scalarAt(true, value) : hasMark(options) ? partOf(text, null, options) : undefined,
		bind: bindOptions(read, type, value),
		volume: openType && exact.fault !== undefined ? undefined : volumeOptions(read, type, value),
	};
	return stepsOf(value, mappingAt(present(fields), value));
};

type Parsed = Partial<ReturnType<typeof parseVolume>>;

function unmarked(parsed: Parsed | undefined): Parsed {
	const plain = (text: string | undefined) => text?.replace(/[\ue000-\uf000]/g, "") || undefined;
	const source = plain(parsed?.source);
	const target = plain(parsed?.target);
	const { source: _, target: __, ...rest } = parsed ?? {};
	return { ...rest, source, target } as Parsed;
}

function bindOptions(read: Parsed, type: string, from: Value): Value | undefined {
	if (type !== "bind" && read.propagation === undefined && read.selinux === undefined) return undefined;
	const fields = {
		selinux: read.selinux === undefined ? undefined : scalarAt(read.selinux, from),
		propagation: read.propagation === undefined ? undefined : scalarAt(read.propagation, from),
		// The short form creates what is not there.
		create_host_path: type === "bind" ? scalarAt(true, from) : undefined,
	};
	return mappingAt(present(fields), from);
}

function volumeOptions(read: Parsed, type: string, from: Value): Value | undefined {
	if (read.tiny === true || (type !== "volume" && read.nocopy !== true)) return undefined;
	return mappingAt(read.nocopy === true ? { nocopy: scalarAt(true, from) } : {}, from);
}

function present(fields: { readonly [name: string]: Value | undefined }): { [name: string]: Value } {
	const kept: { [name: string]: Value } = {};
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
	return kept;
}

function stepsOf<T extends Value>(from: Value, value: T): T {
	return (from.via ?? []).reduce((made, step) => withStep(made, step), value);
}

const ports: Form = (value, _at, run) => {
	if (value.kind !== "sequence") return wrong(value, run, "is not a list of ports");
	return { ...value, items: value.items.flatMap((item) => portItems(item, run)) };
};

function portItems(item: Value, run: Resolution): readonly Value[] {
	if (item.kind === "mapping") return [item];
	if (item.kind !== "scalar" || !(isString(item) || isInt(item))) {
		run.refuse(item.place, "is not a port");
		return [];
	}
	const text: Text = item;
	if (run.portBudget < 0) return [];
	const parsed = parsePort(String(item.value));
	if (typeof parsed === "string") {
		run.refuse(item.place, parsed, causeOf(item));
		return text.marked === undefined ? [] : [portOf(text, undefined)];
	}
	run.portBudget -= parsed.length;
	if (run.portBudget >= 0) return parsed.map((port) => portOf(text, port));
	run.lose(item.place, "publishes more ports than are looked at", "limit");
	return [];
}

/** `"${PORT}:80"`: PORT may hold an address as well, so that both are unknown. */
function portOf(text: Text, port: ShortPort | undefined): Value {
	const marked = text.marked === undefined ? undefined : splitPort(text.marked);
	const first = marked === undefined ? "" : marked.ip || marked.host || marked.container;
	const open = hasMark(first) ? first : undefined;
	const guess = (plain: string) => (plain === "" || hasMark(plain) ? null : plain);
	const part = (known: string | number | null, mark: string | undefined) => {
		const isOpen = mark !== undefined && hasMark(mark);
		return known === null && !isOpen ? undefined : partOf(text, known, mark);
	};
	// compose-go has no port 0: the field is as good as not there.
	const written = /^\d+$/.test(marked?.container ?? "") ? Number(marked?.container) : null;
	const target = port === undefined ? written : port.target || null;
	const fields = {
		mode: scalarAt("ingress", text),
		host_ip: part(port === undefined ? guess(marked?.ip ?? "") : port.hostIp || null, marked?.ip || open),
		target: part(target, marked?.container),
		published: part(
			port === undefined ? guess(marked?.host ?? "") : port.published || null,
			marked?.host || (marked?.ip ? undefined : open),
		),
		protocol: part(port?.protocol ?? guess(marked?.protocol ?? "") ?? "tcp", marked?.protocol),
	};
	return stepsOf(text, mappingAt(present(fields), text));
}

const device: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a device");
	const text: Text = value;
	const parts = value.value.split(":");
	if (parts.length > 3) return wrong(value, run, `confusing device mapping, use the long form: ${value.value}`);
	const marked = text.marked?.split(":");
	const part = (index: number) => partOf(text, parts[index] ?? "", marked?.[index]);
	const fields = {
		source: part(0),
		target: (parts[1] ?? "") === "" && !hasMark(marked?.[1] ?? "") ? part(0) : part(1),
		permissions: parts[2] === undefined ? scalarAt("rwm", value) : part(2),
	};
	return stepsOf(value, mappingAt(fields, value));
};

const ulimit: Form = (value, _at, run) => {
	if (value.kind === "mapping" || (value.kind === "scalar" && isInt(value))) return value;
	return wrong(value, run, "is neither a number nor a mapping");
};

const stringOrOther: Form = (value) => {
	if (value.kind !== "scalar" || isString(value) || value.value === null) return value;
	return { ...value, value: sprint(value) };
};

/** A list `NAME=VALUE` as a mapping. */
const keyValues: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "sequence") return wrong(value, run, "is neither a mapping nor a list");
	const entries = new Map<string, Entry>();
	for (const item of value.items) {
		const equals = item.kind === "scalar" && isString(item) ? item.value.indexOf("=") : -1;
		if (item.kind !== "scalar" || equals === -1) run.refuse(item.place, "is not of the form name=value");
		else {
			const text: Text = item;
			const made = partOf(text, String(item.value).slice(equals + 1), text.marked?.slice(text.marked.indexOf("=") + 1));
			entries.set(String(item.value).slice(0, equals), { key: item.place, value: made });
		}
	}
	return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};

const dependsOn: Form = (value, at, run) => {
	const mapping = value.kind === "sequence" ? names(value, at, run) : value;
	if (mapping.kind !== "mapping") return wrong(value, run, "is neither a mapping nor a list");
	const entries = new Map<string, Entry>();
	for (const [name, entry] of mapping.entries) {
		if (entry.value.kind !== "mapping" && value.kind === "mapping") run.refuse(entry.value.place, "must be a mapping");
		let made: Mapping = entry.value.kind === "mapping" ? entry.value : mappingAt({}, entry.value);
		if (!made.entries.has("condition")) made = withKey(made, "condition", scalarAt("service_started", entry.key));
		if (!made.entries.has("required")) made = withKey(made, "required", scalarAt(true, entry.key));
		entries.set(name, { key: entry.key, value: made });
	}
	return { ...mapping, entries };
};

const ssh: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "sequence") return wrong(value, run, "is neither a mapping nor a list");
	const entries = new Map<string, Entry>();
	for (const item of value.items) {
		const text = item.kind === "scalar" && isString(item) ? item.value : "";
		const equals = text.indexOf("=");
		if (equals === -1 && text !== "default") run.refuse(item.place, `invalid ssh key: ${text}`);
		else if (equals === -1) entries.set(text, { key: item.place, value: scalarAt(null, item) });
		else entries.set(text.slice(0, equals), { key: item.place, value: scalarAt(text.slice(equals + 1), item) });
	}
	return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};

/** `external: {name: x}`, of old, is `external: true` and the name x. */
const resource: Form = (value, at, run) => {
	if (value.kind === "scalar" && value.value === null) return value;
	if (value.kind !== "mapping") return wrong(value, run, "must be a mapping");
	const made = inside(value, at, run);
	const external = made.kind === "mapping" ? made.entries.get("external") : undefined;
	if (made.kind !== "mapping" || external?.value.kind !== "mapping") return made;
	const plain = withKey(made, "external", scalarAt(true, external.value));
	const name = external.value.entries.get("name");
	if (name === undefined) return plain;
	const own = made.entries.get("name")?.value;
	if (own === undefined) return withKey(plain, "name", name.value, name.key);
	if (own.kind === "scalar" && name.value.kind === "scalar" && own.value === name.value.value) return plain;
	return wrong(plain, run, "name and external.name conflict");
};

const forms: Rules<Form> = rules<Form>({
	...under(["services.*", "jobs.*", "services.*.pre_start.*"], {
		env_file: envFile,
		label_file: stringOrList,
		gpus,
		networks: names,
		models: names,
		"volumes.*": volume,
		"devices.*": device,
		"secrets.*": field("source"),
		"configs.*": field("source"),
		"ulimits.*": ulimit,
	}),
	...under(["services.*", "jobs.*"], {
		dns,
		"build.secrets.*": field("source"),
		"build.provenance": stringOrOther,
		"build.sbom": stringOrOther,
		"build.additional_contexts": keyValues,
		depends_on: dependsOn,
		extends: field("service"),
		ports,
		build: field("context"),
		"build.ssh": ssh,
		"build.ulimits.*": ulimit,
	}),
	"services.*.pre_start.*.dns": stringOrList,
	"jobs.*.triggers.schedule.*": field("cron"),
	"services.*.develop.watch.*.ignore": stringOrList,
	"services.*.develop.watch.*.include": stringOrList,
	"volumes.*": resource,
	"networks.*": resource,
	"secrets.*": resource,
	"configs.*": resource,
});
