import type { Place } from "../../source.ts";
import type { Entry, Mapping, Value } from "../../value.ts";
import { bare, hasMark, mappingAt, partOf, scalarAt, sequenceAt, type Text, withKey } from "./derive.ts";
import { Draft } from "./draft.ts";
import { type Form, inside, stepsOf, transform, wrong } from "./form.ts";
import { volume } from "./mount-form.ts";
import { type Rules, rules, under } from "./pattern.ts";
import { ports } from "./port-form.ts";
import type { Resolution } from "./resolution.ts";
import { isInt, isString, sprint } from "./scalars.ts";

/** Brings a project to the long form of every attribute. */
export function canonical(value: Mapping, run: Resolution): Mapping {
	const made = transform(value, forms, run);
	return made.kind === "mapping" ? made : value;
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

const device: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a device");
	const text: Text = bare(value);
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
	mapping.entries.forEach(({ key, value: dependency }, name) => {
		if (dependency.kind !== "mapping" && value.kind === "mapping") run.refuse(dependency.place, "must be a mapping");
		entries.set(name, { key, value: wholeDependency(dependency, key) });
	});
	return { ...mapping, entries };
};

function wholeDependency(value: Value, key: Place): Mapping {
	const made = new Draft(value.kind === "mapping" ? value : mappingAt({}, value));
	if (!made.has("condition")) made.put("condition", scalarAt("service_started", key));
	if (!made.has("required")) made.put("required", scalarAt(true, key));
	return made.mapping();
}

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
