import type { Place } from "../../source.ts";
import { get, type Mapping, sequence, stringOf, type Value } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { putBuild } from "../workflow/container-build.ts";
import type { Draft } from "../workflow/draft.ts";
import type { DevContainer } from "./container.ts";
import { substitute } from "./variables.ts";

/** The build of a dev container's image: `build` with its file, context and arguments, or the older `dockerFile`. */
export async function putDockerfile(draft: Draft, build: Value, container: DevContainer): Promise<void> {
	const written = build.kind === "scalar" ? build : get(build, "dockerfile");
	const file = stringOf(written) ?? "Dockerfile";
	await putBuild(draft, container, file, written?.place ?? build.place);
	const made = draft.get("build");
	if (made?.kind !== "mapping") return;
	const entries = new Map(made.entries);
	const context = stringOf(get(build, "context") ?? get(container.config, "context"));
	if (context !== undefined)
		entries.set("context", { key: made.place, value: { kind: "scalar", value: context, place: made.place } });
	const args = get(build, "args");
	const list =
		args?.kind === "mapping"
			? [...args.entries].flatMap(([name, entry]) => argument(name, entry.key, entry.value))
			: [];
	const [first] = list;
	if (first !== undefined) entries.set("args", { key: first.place, value: sequence(list, first.place) });
	draft.put("build", { ...made, entries });
}

function argument(name: string, key: Place, value: Value): readonly Mapping[] {
	if (value.kind !== "scalar") return [];
	const text = substitute(scalarText(value));
	const known = text.segments.every((segment) => segment.unknown === undefined) && !/[\uE001\uE002]/.test(text.text);
	return [
		mappingOf(
			[
				["name", name],
				["value", known ? text.text : undefined],
				["from", known ? "literal" : "runtime"],
			],
			known ? value.place : key,
		),
	];
}
