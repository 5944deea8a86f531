import type { Mapping } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { literalOf } from "./command.ts";
import type { EngineCommand } from "./engine-command.ts";

/** The network that `docker network create` makes; undefined where it is not told its name. */
export function networkOf(engine: EngineCommand): Mapping | undefined {
	const words = engine.words;
	const facts = new Map<string, unknown>();
	const options = new Map<string, string>();
	let name: string | undefined;
	for (let at = 0; at < words.length; at++) {
		const text = literalOf(words[at]);
		if (text === undefined) continue;
		const [flag = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text];
		if (flag === "--internal") facts.set("internal", inline !== "false");
		else if (flag === "--attachable") facts.set("attachable", inline !== "false");
		else if (flag === "--ipv6") facts.set("enable_ipv6", inline !== "false");
		else if (flag === "-d" || flag === "--driver") facts.set("driver", inline ?? literalOf(words[++at]));
		else if (flag === "-o" || flag === "--opt") {
			const [key = "", value = ""] = (inline ?? literalOf(words[++at]) ?? "").split(/=(.*)/s, 2);
			if (key !== "") options.set(key, value);
		} else if (networkValueFlags.has(flag)) {
			if (inline === undefined) at++;
		} else if (!text.startsWith("-")) name = text;
	}
	if (name === undefined) return undefined;
	const fields = [
		["name", name],
		["engine_name", name],
		["driver", facts.get("driver") ?? "bridge"],
	] as const;
	const rest = [...facts].filter(([key]) => key !== "driver");
	const driver = options.size === 0 ? [] : [["driver_opts", Object.fromEntries(options)] as const];
	return mappingOf([...fields, ...rest, ...driver], engine.place);
}

/** Other flags of `network create` that take a value. */
const networkValueFlags = new Set([
	"--subnet",
	"--gateway",
	"--ip-range",
	"--aux-address",
	"--ipam-driver",
	"--ipam-opt",
	"--label",
	"--scope",
	"--config-from",
	"--interface-name",
	"--dns",
]);
