import type { Container } from "../../../project.ts";
import { resolvePath } from "../../../tree/tree.ts";
import { get, record, type Sequence, scalar, type Value } from "../../../value.ts";
import { type Facts, from, like, recordLike } from "./facts.ts";
import { hostFileOf } from "./host-file.ts";
import { nonEmpty } from "./isolation.ts";

export type ProcessContext = {
	/** The project's directory in the tree. */
	readonly directory: string;
	/** Every file of the tree that the project was made from. */
	readonly files: ReadonlySet<string>;
};

/** Keys that say what runs in a container, under which name, and beside what. */
export function processOf(service: Value, facts: Facts, context: ProcessContext) {
	const text = (key: "hostname" | "domainname" | "container_name" | "working_dir" | "restart") =>
		nonEmpty(facts.text(get(service, key), [key]));
	return {
		hostname: text("hostname"),
		domainname: text("domainname"),
		container_name: text("container_name"),
		working_dir: text("working_dir"),
		restart: text("restart"),
		labels: facts.textMap(get(service, "labels"), ["labels"]),
		command: facts.words(get(service, "command"), ["command"]),
		entrypoint: facts.words(get(service, "entrypoint"), ["entrypoint"]),
		healthcheck: healthcheckOf(service, facts),
		depends_on: facts.entries(get(service, "depends_on"), ["depends_on"], (name, { key, value }) =>
			// A variable without a value leaves no name.
			name === "" ? undefined : from(value, scalar(name, key)),
		),
		links: facts.texts(get(service, "links"), ["links"]),
		external_links: facts.texts(get(service, "external_links"), ["external_links"]),
		expose: facts.texts(get(service, "expose"), ["expose"]),
		extra_hosts: extraHostsOf(service, facts),
		dns: facts.texts(get(service, "dns"), ["dns"]),
		profiles: facts.texts(get(service, "profiles"), ["profiles"]),
		develop: developOf(service, facts),
		deploy: deployOf(service, facts),
		env_files: envFilesOf(service, facts, context),
	};
}

/** `test: NONE` disables, as `disable: true` does. */
function healthcheckOf(service: Value, facts: Facts) {
	const check = get(service, "healthcheck");
	if (check?.kind !== "mapping") return undefined;
	const test = facts.words(get(check, "test"), ["healthcheck", "test"]);
	const [first] = test?.items ?? [];
	const isNone = first?.kind === "scalar" && first.value === "NONE";
	return recordLike<NonNullable<Container["healthcheck"]>>(
		{
			disable: isNone ? like(first, true) : facts.flag(get(check, "disable"), ["healthcheck", "disable"]),
			test,
		},
		check,
	);
}

/** A mapping from names to addresses, or the short `name=address`. */
function extraHostsOf(service: Value, facts: Facts): Sequence | undefined {
	type Host = { readonly name: string; readonly address?: string };
	const hosts = get(service, "extra_hosts");
	if (hosts?.kind !== "mapping") {
		return facts.items(hosts, ["extra_hosts"], (item) => {
			const written = facts.text(item, ["extra_hosts"]);
			const [, name, address] = /^([^=:]+)[=:](.*)$/s.exec(written?.value ?? "") ?? [];
			if (name === undefined || address === undefined) return undefined;
			return recordLike<Host>({ name: scalar(name, item.place), address: scalar(address, item.place) }, item);
		});
	}
	const items: Value[] = [];
	for (const [name, { key, value }] of hosts.entries) {
		for (const address of value.kind === "sequence" ? value.items : [value]) {
			const known = facts.text(address, ["extra_hosts", items.length, "address"]);
			items.push(from(value, record<Host>({ name: scalar(name, key), address: known }, key)));
		}
	}
	return from(hosts, { kind: "sequence", items, place: hosts.place });
}

function developOf(service: Value, facts: Facts): Sequence | undefined {
	type Watch = NonNullable<Container["develop"]>[number];
	return facts.items(get(get(service, "develop"), "watch"), ["develop"], (item, index) => {
		const at = (field: keyof Watch) => ["develop", index, field];
		return recordLike<Watch>(
			{
				path: hostFileOf(get(item, "path"), facts, { source: at("path") }).source,
				action: facts.text(get(item, "action"), at("action")),
				target: facts.text(get(item, "target"), at("target")),
			},
			item,
		);
	});
}

function deployOf(service: Value, facts: Facts) {
	const deploy = get(service, "deploy");
	if (deploy?.kind !== "mapping") return undefined;
	type Deploy = NonNullable<Container["deploy"]>;
	const at = (field: keyof Deploy) => ["deploy", field];
	return recordLike<Deploy>(
		{
			mode: nonEmpty(facts.text(get(deploy, "mode"), at("mode"))),
			replicas: facts.number(get(deploy, "replicas"), at("replicas")),
			endpoint_mode: nonEmpty(facts.text(get(deploy, "endpoint_mode"), at("endpoint_mode"))),
			constraints: facts.texts(get(get(deploy, "placement"), "constraints"), at("constraints")),
		},
		deploy,
	);
}

function envFilesOf(service: Value, facts: Facts, context: ProcessContext): Sequence | undefined {
	type EnvFile = NonNullable<Container["env_files"]>[number];
	return facts.items(get(service, "env_file"), ["env_files"], (item, index) => {
		const written = get(item, "path") ?? item;
		const path = hostFileOf(written, facts, { source: ["env_files", index, "path"] }).source;
		if (path === undefined) return undefined;
		const inTree = resolvePath(context.directory, path.value);
		return recordLike<EnvFile>(
			{
				path,
				required: facts.flag(get(item, "required"), ["env_files", index, "required"]),
				read: scalar(inTree !== undefined && context.files.has(inTree), item.place),
			},
			item,
		);
	});
}
