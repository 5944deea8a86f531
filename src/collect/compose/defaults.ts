import type { Mapping } from "../../value.ts";
import { scalarAt, withKey } from "./derive.ts";
import { Draft } from "./draft.ts";
import { type Rules, rules, under } from "./pattern.ts";
import { sprint } from "./scalars.ts";

/** Sets what is left out and has a default, at the place of what it belongs to. */
type Default = (value: Mapping) => Mapping;

function preset(fields: { readonly [name: string]: string | boolean }): Default {
	const pairs = Object.entries(fields);
	const names = Object.keys(fields);
	return (value) => {
		if (names.every(value.entries.has, value.entries)) return value;
		const made = new Draft(value);
		for (const [name, content] of pairs) if (!made.has(name)) made.put(name, scalarAt(content, value));
		return made.mapping();
	};
}

const deviceRequest: Default = (value) =>
	value.entries.has("count") || value.entries.has("device_ids")
		? value
		: withKey(value, "count", scalarAt("all", value));

const secretMount: Default = (value) => {
	if (value.entries.has("target")) return value;
	const source = value.entries.get("source")?.value;
	// As Go prints what is not there.
	const name = source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)";
	return withKey(value, "target", scalarAt(`/run/secrets/${name}`, value));
};

export const defaults: Rules<Default> = rules<Default>({
	...under(["services.*", "jobs.*"], {
		build: preset({ context: "." }),
		"secrets.*": secretMount,
		"ports.*": preset({ protocol: "tcp", mode: "ingress" }),
		"gpus.*": deviceRequest,
		"volumes.*.bind": preset({ create_host_path: true }),
	}),
	"services.*.deploy.resources.reservations.devices.*": deviceRequest,
});
