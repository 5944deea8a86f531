import type { Diagnostic } from "../../../diagnostic.ts";
import type { Container, Profile } from "../../../project.ts";
import type { Source } from "../../../source.ts";
import {
	type Entry,
	get,
	type Mapping,
	record,
	type Sequence,
	scalar,
	sequence,
	stringOf,
	type Value,
} from "../../../value.ts";
import { areDevelopmentProfiles, profileOfFile } from "../../profile.ts";
import type { Starter } from "../plan/plan.ts";
import { buildRecord, type Dockerfile, imageRecord, variablesOf } from "./build.ts";
import type { ContainerSource } from "./container-sources.ts";
import { declaredOf } from "./declared.ts";
import { Facts, Fields, from } from "./facts.ts";
import { grantsOf } from "./grants.ts";
import { ignoredOf, networkModeAt } from "./ignored.ts";
import { setPrivileges } from "./isolation.ts";
import { type MountContext, mountsOf } from "./mounts.ts";
import { attachmentsOf } from "./networks.ts";
import { portsOf } from "./ports.ts";
import { type ProcessContext, setProcess } from "./process.ts";
import { foreignVolumesFrom } from "./volumes-from.ts";

/** What a service needs to know of the project around it. */
export type ContainerContext = MountContext &
	ProcessContext & {
		/** Of files by their paths, filled as they are asked for: all services of a file have the same. */
		readonly profiles: Map<string, Profile>;
		/** By service, what `docker stack deploy` ignores of it. */
		readonly ignored: Mapping | undefined;
		/** Images that the project builds. */
		readonly built: ReadonlySet<string>;
		/** Commands of the repository that start the project. */
		readonly startedBy: readonly Starter[];
	};

export type MadeContainer = { readonly container: Mapping; readonly diagnostics: readonly Diagnostic[] };

/** What Compose runs in a container, as a container of the contract. */
export function containerOf(
	{ name, origin, entry }: ContainerSource,
	dockerfile: Dockerfile | undefined,
	context: ContainerContext,
): MadeContainer {
	const { key, value: service } = entry;
	const facts = new Facts();
	const { declared, diagnostics } = declaredOf(service);
	const made = new Fields<Container>();
	made.set("name", scalar(name, key));
	made.set("origin", scalar(origin, key));
	made.set("declared", declared);
	made.set("profile", scalar(profileOf(key.source, get(service, "profiles"), context), key));
	made.set("image", imageRecord(service, facts, context.built));
	made.set("build", buildRecord(service, facts, dockerfile));
	made.set("network_mode", networkModeAt(get(service, "network_mode"), ["network_mode"], facts));
	made.set("networks", attachmentsOf(service, facts));
	made.set("ports", portsOf(service, facts, context.layers));
	made.set("mounts", mountsOf(service, facts, context));
	made.set("volumes_from", foreignVolumesFrom(service, facts, context.model));
	made.set("environment", variablesOf(get(service, "environment"), facts, ["environment"]));
	setPrivileges(made, service, facts);
	if (origin === "service") made.set("ignored", ignoredOf(get(context.ignored, name), facts));
	setProcess(made, service, facts, context);
	made.set("configs", grantsOf("configs", service, facts, context.model));
	made.set("secrets", grantsOf("secrets", service, facts, context.model));
	made.set("use_api_socket", facts.flag(get(service, "use_api_socket"), ["use_api_socket"]));
	made.set("started_by", startersOf(context.startedBy));
	made.set("extensions", extensionsOf(service, facts));
	// Behind all that may note something.
	made.set("unknown", facts.unknown(key));
	const container = made.at(key);
	return { container: from(service, container), diagnostics };
}

function profileOf(file: Source, profiles: Value | undefined, context: ContainerContext): Profile {
	if (profiles?.kind === "sequence" && areDevelopmentProfiles(profiles.items.map((item) => stringOf(item) ?? "")))
		return "development";
	const profile = context.profiles.get(file.path) ?? profileOfFile(file.path);
	context.profiles.set(file.path, profile);
	return profile;
}

function startersOf(starters: readonly Starter[]): Sequence | undefined {
	type StartedBy = NonNullable<Container["started_by"]>[number];
	const [first] = starters;
	if (first === undefined) return undefined;
	const items = starters.map(({ file, job, step, place }) => {
		const text = (value: string | undefined) => (value === undefined ? undefined : scalar(value, place));
		return record<StartedBy>({ file: scalar(file, place), job: text(job), step: text(step) }, place);
	});
	return sequence(items, first.place);
}

/** The service's `x-…` keys but our own. */
function extensionsOf(service: Value, facts: Facts): Mapping | undefined {
	if (service.kind !== "mapping") return undefined;
	const entries = new Map<string, Entry>();
	service.entries.forEach(({ key, value }, name) => {
		if (!name.startsWith("x-") || name === "x-bulkhead") return;
		const data = facts.data(value, ["extensions", name]);
		if (data !== undefined) entries.set(name, { key, value: data });
	});
	const [first] = entries.values();
	return first === undefined ? undefined : { kind: "mapping", entries, place: first.key };
}
