import type { Port } from "../../../project.ts";
import { get, type Sequence, scalar, type Value } from "../../../value.ts";
import { type Facts, recordLike } from "./facts.ts";

/**
 * `ports:` of a service. Where no host address is written, `host_ip` is the empty text, at the port's place.
 * A range stays one port where Compose leaves it one.
 */
export function portsOf(service: Value, facts: Facts, layers: readonly string[]): Sequence | undefined {
	const ports = get(service, "ports");
	return facts.items(ports, ["ports"], (port, index) => {
		if (port.kind !== "mapping") return undefined;
		const at = ["ports", index];
		const address = get(port, "host_ip");
		const published = facts.text(get(port, "published"), at, "published");
		const protocol = facts.text(get(port, "protocol"), at, "protocol");
		const layer = layerOf([service, ports, port], layers);
		return recordLike<Port>(
			{
				host_ip: address === undefined ? scalar("", port.place) : facts.text(address, at, "host_ip"),
				// Port 0 asks the engine to pick one, as no port does.
				published: published?.value === "" || published?.value === "0" ? undefined : published,
				target: facts.number(get(port, "target"), at, "target"),
				protocol: scalar(
					protocols.find((name) => name === protocol?.value.toLowerCase()) ?? "tcp",
					protocol?.place ?? port.place,
				),
				mode: facts.choice(get(port, "mode"), modes, at, "mode"),
				layer: layer === undefined ? undefined : scalar(layer, port.place),
			},
			port,
		);
	});
}

const protocols = ["tcp", "udp", "sctp"] as const;
const modes = ["ingress", "host"] as const;

/**
 * Which of the merged files brought the last of some nested values: its own file or, where that is none of them, the
 * one from which it was extended or included.
 */
export function layerOf(nested: readonly (Value | undefined)[], layers: readonly string[]): number | undefined {
	let layer = layers.indexOf(nested.at(-1)?.place.source.path ?? "");
	for (let outer = nested.length - 1; layer === -1 && outer >= 0; outer--) {
		const steps = nested[outer]?.via ?? [];
		for (let last = steps.length - 1; layer === -1 && last >= 0; last--) {
			layer = layers.indexOf(steps[last]?.place.source.path ?? "");
		}
	}
	return layer === -1 ? undefined : layer;
}
