import { get, type Mapping, stringOf, type Value } from "../value.ts";
import { addFlag } from "./command.ts";
import type { Edit } from "./fix.ts";
import { insertKey } from "./insert.ts";
import { publishOnLoopback } from "./port.ts";
import {
	hasJoiners,
	isSwarm,
	originOf,
	subjectOf,
	type Target,
	textAt,
	unquoted,
	valueAt,
	writtenMapping,
} from "./target.ts";

/**
 * Takes the network away from a container that somebody declares to need none: only where it publishes nothing, is
 * linked to nothing, is on no network that somebody chose, and nobody joins its namespace.
 */
export function takeNetworkAway(target: Target): readonly Edit[] | undefined {
	const container = subjectOf(target);
	const name = stringOf(get(container, "name"));
	const speaks = ["ports", "links", "publish_all", "expose"].some((field) => get(container, field) !== undefined);
	if (target.confidence !== "certain" || isSwarm(target) || speaks || name === undefined || hasJoiners(target, name)) {
		return undefined;
	}
	const mode = valueAt(target.model, target.path);
	if (target.path[2] === "network_mode") return replaceMode(mode);
	// Compose refuses a mode beside networks, also where they are the default one.
	if (target.path.length > 2 || !isImplied(container)) return undefined;
	return one(
		originOf(target) === "command"
			? addFlag(target, "--network none")
			: added(target, "network_mode", "none", ["image", "build"]),
	);
}

/** The same for untrusted code; a port that it publishes goes to loopback. */
export function containUntrusted(target: Target): readonly Edit[] | undefined {
	return target.path[2] === "ports" ? publishOnLoopback(target) : takeNetworkAway(target);
}

/** https://docs.docker.com/engine/network/port-publishing/#isolated, Engine 28 and later. */
export function isolateNetwork(target: Target): readonly Edit[] | undefined {
	return one(addDriverOption(target, "com.docker.network.bridge.gateway_mode_ipv4", "isolated"));
}

/** https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network */
export function encryptOverlay(target: Target): readonly Edit[] | undefined {
	return one(addDriverOption(target, "encrypted", '"true"'));
}

/** Nobody wrote `networks`: what stands there has the place of the container itself. */
function isImplied(container: Value | undefined): boolean {
	const networks = get(container, "networks")?.place;
	const { source, start, end } = container?.place ?? {};
	return networks === undefined || (networks.source === source && networks.start === start && networks.end === end);
}

function addDriverOption(target: Target, key: string, value: string): Edit | undefined {
	const network = writtenMapping(target);
	if (network === undefined || target.via.length > 0) return undefined;
	const options = get(network, "driver_opts");
	if (options === undefined) return insertKey(network, "driver_opts", `{${key}: ${value}}`, ["driver", "internal"]);
	return options.kind === "mapping" ? insertKey(options, key, value) : undefined;
}

function added(target: Target, key: string, value: string, after: readonly string[]): Edit | undefined {
	const service: Mapping | undefined = writtenMapping(target);
	return service === undefined ? undefined : insertKey(service, key, value, after);
}

function replaceMode(mode: Value | undefined): readonly Edit[] | undefined {
	const place = mode === undefined ? undefined : unquoted(mode.place);
	return place !== undefined && /^(?:bridge|default|host)$/.test(textAt(place)) ? [{ place, text: "none" }] : undefined;
}

function one(edit: Edit | undefined): readonly Edit[] | undefined {
	return edit === undefined ? undefined : [edit];
}
