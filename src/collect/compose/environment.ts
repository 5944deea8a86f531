import { unreadKind } from "../../read.ts";
import type { Place } from "../../source.ts";
import { Source, startOf } from "../../source.ts";
import type { Mapping, Value } from "../../value.ts";
import { mapEntries, mapItems, partOf, type Text, withKey } from "./derive.ts";
import { DotenvError, parseDotenv } from "./dotenv.ts";
import type { Resolution } from "./resolution.ts";
import { whyNot } from "./resolution.ts";
import type { Variable } from "./template.ts";
import { workloadKinds } from "./workloads.ts";

/** The variables that a project's files may use. */
export type Environment = ReadonlyMap<string, Variable>;

/** With those of `.env` files, which give only what is not there yet. `asked` is where a file is named, if it is. */
export async function withEnvFiles(
	environment: Environment,
	files: readonly string[],
	asked: Place | undefined,
	run: Resolution,
): Promise<Environment> {
	const found = new Map<string, Variable>();
	for (const path of files) {
		const read = await run.read(path);
		if (!(read instanceof Source)) {
			const kind = unreadKind(read);
			run.lose(asked ?? startOf(read.nowhere), `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
			continue;
		}
		try {
			parseDotenv(read, found, (name) => environment.get(name) ?? found.get(name));
		} catch (error) {
			if (!(error instanceof DotenvError)) throw error;
			run.lose({ source: read, start: error.offset, end: error.offset }, error.message, error.kind);
		}
	}
	return new Map([...found, ...environment]);
}

/** Gives a value to the names without one in `environment` lists, as compose-go does before it merges includes. */
export function fillEnvironmentLists(project: Mapping, environment: Environment): Mapping {
	let made = project;
	for (const kind of workloadKinds) {
		const containers = project.entries.get(kind);
		if (containers?.value.kind !== "mapping") continue;
		const filled = mapEntries(containers.value, (container) => fillList(container, environment));
		if (filled !== containers.value) made = withKey(made, kind, filled, containers.key);
	}
	return made;
}

function fillList(container: Value, environment: Environment): Value {
	const list = container.kind === "mapping" ? container.entries.get("environment") : undefined;
	if (container.kind !== "mapping" || list?.value.kind !== "sequence") return container;
	const filled = mapItems(list.value, (item) => fillItem(item, environment));
	return filled === list.value ? container : withKey(container, "environment", filled, list.key);
}

function fillItem(item: Value, environment: Environment): Value {
	if (item.kind !== "scalar" || typeof item.value !== "string" || item.value.includes("=")) return item;
	const variable = environment.get(item.value);
	if (variable === undefined) return item;
	const content = variableAt(variable, item.value, item.place);
	const text: Text = { ...partOf(item, `${item.value}=${variable.value}`, undefined) };
	return { ...text, pair: { name: item.value, key: item.place, value: content } } as Value;
}

/** A variable's value where its name alone is written. */
export function variableAt(variable: Variable, name: string, place: Place): Text {
	const text = {
		kind: "scalar" as const,
		value: variable.value,
		...(variable.unknown && { unknown: variable.unknown }),
		...(variable.marked !== undefined && { marked: variable.marked }),
	};
	if (variable.place === undefined) return { ...text, place };
	return { ...text, place: variable.place, via: [{ kind: "interpolation", place, name }], from: "dotenv" };
}
