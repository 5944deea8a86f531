import { isHardwareAddress, quote } from "./go-syntax.ts";
import { type NetworkOption, readNetwork } from "./network.ts";
import { isUnknown } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import type { Word } from "./word.ts";

/**
 * Networks, and flags for them, that do not go together.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts
 */
export function networkRefusal(settings: Settings): Refusal | undefined {
	const written = settings.all("network");
	const options = written.flatMap((word) => {
		const option = readNetwork(word);
		return isRefusal(option) || isUnknown(option.target) ? [] : [option];
	});
	if (written.length > options.length) return undefined;
	const first = options[0];
	const refusal = first === undefined ? defaultNetworkRefusal(settings) : doubleRefusal(settings, first);
	if (refusal !== undefined) return refusal;
	const names = new Set<string>();
	for (const [index, option] of options.entries()) {
		const { target } = option;
		if (target.value.trim() === "") return refuse(target, "no name set for network");
		const aliases = [...option.aliases, ...(index === 0 ? settings.all("network-alias") : [])];
		if (!isUserDefined(target.value) && aliases[0] !== undefined) return refuse(aliases[0], noAliases);
		const fault = option.mac === undefined || isUnknown(option.mac) ? undefined : macFault(option.mac);
		if (option.mac !== undefined && fault !== undefined) return refuse(option.mac, fault);
		if (names.has(target.value)) return refuse(target, `network ${quote(target.value)} is specified multiple times`);
		names.add(target.value);
	}
	const plain = options.find(({ target }) => !isUserDefined(target.value));
	return plain !== undefined && options.some(({ target }) => isUserDefined(target.value))
		? refuse(plain.target, "conflicting options: cannot attach both user-defined and non-user-defined network-modes")
		: undefined;
}

const noAliases = "network-scoped aliases are only supported for user-defined networks";

function defaultNetworkRefusal(settings: Settings): Refusal | undefined {
	const alias = settings.all("network-alias")[0];
	return alias === undefined ? undefined : refuse(alias, noAliases);
}

/** What may be said by a flag of its own or beside the network, but not both ways. */
function doubleRefusal(settings: Settings, first: NetworkOption): Refusal | undefined {
	const pairs: readonly (readonly [string, Word | undefined, string])[] = [
		["network-alias", first.aliases[0], "--network-alias and per-network alias"],
		["ip", first.ip, "--ip and per-network IPv4 address"],
		["ip6", first.ip6, "--ip6 and per-network IPv6 address"],
		["mac-address", first.mac, "--mac-address and per-network MAC address"],
		["link-local-ip", first.linkLocal[0], "--link-local-ip and per-network link-local IP addresses"],
	];
	for (const [name, inside, what] of pairs) {
		const outside = settings.last(name);
		if (
			inside !== undefined &&
			inside.value !== "" &&
			outside !== undefined &&
			(outside.value !== "" || name === "network-alias")
		) {
			return refuse(inside, `conflicting options: cannot specify both ${what}`);
		}
	}
	return undefined;
}

/** @see https://github.com/moby/moby/blob/api/v1.56.1/api/types/container/hostconfig_unix.go IsUserDefined */
export function isUserDefined(network: string): boolean {
	return !/^(?:default|bridge|host|none)$|^container:/.test(network);
}

/** Why docker refuses an address on the link. */
export function macFault({ value }: Word): string | undefined {
	return value === "" || isHardwareAddress(value.trim()) ? undefined : `${value} is not a valid mac address`;
}
