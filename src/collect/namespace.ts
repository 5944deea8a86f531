import type { Namespace, NetworkMode } from "../project.ts";
import { type Canonical, known, whollyUnknown } from "./canonical.ts";
import { unknownPart } from "./docker/word.ts";

/**
 * `pid:`, `ipc:`, `--pid`, `--ipc`: `host`, `private`, `service:web`, … The empty text is the engine's default: no
 * value. So is a text that the engine does not know: it refuses it.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig.go PidMode, IpcMode
 */
export function namespaceOf(text: string): Canonical<Namespace> {
	if (text.startsWith(unknownPart)) return whollyUnknown;
	const joined = joinedOf(text);
	if (joined !== undefined) return joined;
	if (text.includes(unknownPart)) return whollyUnknown;
	const mode = plainModes.find((plain) => plain === text);
	return known(mode === undefined ? undefined : { mode });
}

/**
 * `network_mode:`, `--network`: beside the modes of the engine, any other text is the engine's name of a network.
 * `default` is the engine's default network, which on Linux is its bridge. Empty: no value.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig_unix.go NetworkMode
 */
export function networkModeOf(text: string): Canonical<NetworkMode> {
	if (text === "") return known<NetworkMode>(undefined);
	if (text.startsWith(unknownPart)) return whollyUnknown;
	const joined = joinedOf(text);
	if (joined !== undefined) return joined;
	if (text.includes(unknownPart)) return { value: { mode: "network" }, unknown: [["target"]] };
	if (text === "default") return known<NetworkMode>({ mode: "bridge" });
	if (text === "none" || text === "host" || text === "bridge") return known<NetworkMode>({ mode: text });
	return known<NetworkMode>({ mode: "network", target: text });
}

const plainModes = ["host", "none", "private", "shareable"] as const;

function joinedOf(text: string): Canonical<{ mode: "service" | "container"; target?: string }> | undefined {
	const match = /^(service|container):(.*)$/s.exec(text);
	if (match === null) return undefined;
	const mode = match[1] === "service" ? "service" : "container";
	const target = match[2] ?? "";
	if (target.includes(unknownPart)) return { value: { mode }, unknown: [["target"]] };
	return known(target === "" ? { mode } : { mode, target });
}
