import type { Container, Path } from "../../../project.ts";
import { resolvePath } from "../../../tree/tree.ts";
import { get, record, type Sequence, scalar, type Value, valuesOf } from "../../../value.ts";
import type { Word } from "../../docker/word.ts";
import { sandboxOf } from "../../shell/sandbox.ts";
import { type Facts, type Fields, from, like, partsOf, type Readers, recordLike } from "./facts.ts";
import { hostFileOf } from "./host-file.ts";
import { nonEmpty } from "./isolation.ts";

export type ProcessContext = {
	/** The project's directory in the tree. */
	readonly directory: string;
	/** Every file of the tree that the project was made from. */
	readonly files: ReadonlySet<string>;
};

/** Keys that say what runs in a container, under which name, and beside what. */
export function setProcess(made: Fields<Container>, service: Value, facts: Facts, context: ProcessContext): void {
	made.read(service, processes, facts);
	made.set("env_files", envFilesOf(service, facts, context));
	const [entrypoint, command] = [wordsOf(service, "entrypoint"), wordsOf(service, "command")];
	// An entrypoint may be one that only starts what is given to it: `tini --`.
	const whole = sandboxOf([...entrypoint, ...command]);
	made.set("sandbox", entrypoint.length === 0 ? whole : (whole ?? sandboxOf(command)));
}

const text = (value: Value, at: Path, facts: Facts) => nonEmpty(facts.text(value, at));
const texts = (value: Value, at: Path, facts: Facts) => facts.texts(value, at);
const words = (value: Value, at: Path, facts: Facts) => facts.words(value, at);

const processes: Readers<Container> = {
	hostname: text,
	domainname: text,
	container_name: text,
	working_dir: text,
	restart: text,
	labels: (value, at, facts) => facts.textMap(value, at),
	command: words,
	entrypoint: words,
	healthcheck: healthcheckOf,
	depends_on: (value, at, facts) =>
		facts.entries(value, at, (name, entry) =>
			// A variable without a value leaves no name.
			name === "" ? undefined : from(entry.value, scalar(name, entry.key)),
		),
	links: texts,
	external_links: texts,
	expose: texts,
	extra_hosts: extraHostsOf,
	dns: texts,
	profiles: texts,
	develop: developOf,
	deploy: deployOf,
};

function wordsOf(service: Value, key: "entrypoint" | "command"): readonly Word[] {
	return valuesOf(get(service, key)).flatMap((word) =>
		word.kind === "scalar" ? [{ value: partsOf(word), place: word.place }] : [],
	);
}

/** `test: NONE` disables, as `disable: true` does. */
function healthcheckOf(check: Value, at: Path, facts: Facts) {
	if (check.kind !== "mapping") return undefined;
	const test = facts.words(get(check, "test"), [...at, "test"]);
	const [first] = test?.items ?? [];
	const isNone = first?.kind === "scalar" && first.value === "NONE";
	return recordLike<NonNullable<Container["healthcheck"]>>(
		{
			disable: isNone ? like(first, true) : facts.flag(get(check, "disable"), at, "disable"),
			test,
		},
		check,
	);
}

/** A mapping from names to addresses, or the short `name=address`. */
function extraHostsOf(hosts: Value, at: Path, facts: Facts): Sequence | undefined {
	type Host = { readonly name: string; readonly address?: string };
	if (hosts.kind !== "mapping") {
		return facts.items(hosts, at, (item) => {
			const written = facts.text(item, at);
			const [, name, address] = /^([^=:]+)[=:](.*)$/s.exec(written?.value ?? "") ?? [];
			if (name === undefined || address === undefined) return undefined;
			return recordLike<Host>({ name: scalar(name, item.place), address: scalar(address, item.place) }, item);
		});
	}
	const items: Value[] = [];
	for (const [name, { key, value }] of hosts.entries) {
		for (const address of value.kind === "sequence" ? value.items : [value]) {
			const known = facts.text(address, [...at, items.length], "address");
			items.push(from(value, record<Host>({ name: scalar(name, key), address: known }, key)));
		}
	}
	return from(hosts, { kind: "sequence", items, place: hosts.place });
}

function developOf(develop: Value, at: Path, facts: Facts): Sequence | undefined {
	type Watch = NonNullable<Container["develop"]>[number];
	return facts.items(get(develop, "watch"), at, (item, index) => {
		const own = [...at, index];
		return recordLike<Watch>(
			{
				path: hostFileOf(get(item, "path"), facts, own, "path").source,
				action: facts.text(get(item, "action"), own, "action"),
				target: facts.text(get(item, "target"), own, "target"),
			},
			item,
		);
	});
}

function deployOf(deploy: Value, at: Path, facts: Facts) {
	if (deploy.kind !== "mapping") return undefined;
	type Deploy = NonNullable<Container["deploy"]>;
	return recordLike<Deploy>(
		{
			mode: nonEmpty(facts.text(get(deploy, "mode"), at, "mode")),
			replicas: facts.number(get(deploy, "replicas"), at, "replicas"),
			endpoint_mode: nonEmpty(facts.text(get(deploy, "endpoint_mode"), at, "endpoint_mode")),
			constraints: facts.texts(get(get(deploy, "placement"), "constraints"), [...at, "constraints"]),
		},
		deploy,
	);
}

function envFilesOf(service: Value, facts: Facts, context: ProcessContext): Sequence | undefined {
	type EnvFile = NonNullable<Container["env_files"]>[number];
	return facts.items(get(service, "env_file"), ["env_files"], (item, index) => {
		const written = get(item, "path") ?? item;
		const at = ["env_files", index];
		const path = hostFileOf(written, facts, at, "path").source;
		if (path === undefined) return undefined;
		const inTree = resolvePath(context.directory, path.value);
		return recordLike<EnvFile>(
			{
				path,
				required: facts.flag(get(item, "required"), at, "required"),
				read: scalar(inTree !== undefined && context.files.has(inTree), item.place),
			},
			item,
		);
	});
}
