import type { Network, Path, Project } from "../project.ts";
import type { Scale } from "./scale.ts";
import type { Covered, Statement } from "./statement.ts";
import { quoted, quotedList } from "./wording.ts";

/** What became of a network or volume of a project; `facts` of its containers are said with it. */
export type ObjectStatement = Omit<Statement, "covers"> & { readonly covers: Covered };

type Change = readonly [direction: Statement["direction"], scale: Scale, message: string, key?: string];

/**
 * Networks of one project that became others in themselves, and new ones with an open gateway. What else a new one is,
 * is said of the containers that join it. `left` gives what containers say of a network that they stay on.
 */
export function compareNetworks(
	base: Project,
	head: Project,
	formerName: (network: string) => string,
	left: (network: string) => Covered,
): readonly ObjectStatement[] {
	const before = new Map(base.networks.map((network, index) => [network.name, { network, index }]));
	return head.networks.flatMap((network, index) => {
		const was = before.get(formerName(network.name))?.network;
		const covers = left(network.name);
		const changes = was === undefined ? newNetwork(network) : changesOf(was, network, covers);
		return changes.map((change, at) =>
			objectStatement(change, "head", ["networks", index], at === 0 ? covers : { base: [], head: [] }),
		);
	});
}

/** A statement about a network, a volume or the project itself, at `path` in one side's project. */
export function objectStatement(
	[direction, scale, message, key]: Change,
	side: "base" | "head",
	path: Path,
	covers: Covered,
): ObjectStatement {
	return { direction, scale, message, covers, at: { side, path: key === undefined ? path : [...path, key] } };
}

function newNetwork(network: Network): readonly Change[] {
	const changes: Change[] = [];
	for (const [key, mode] of gatewayModes(network)) {
		changes.push([
			"worse",
			scaleOfMode(mode),
			`is new, and its gateway is ${quoted(mode)} (${quoted(key)})`,
			"driver_opts",
		]);
	}
	return changes;
}

function changesOf(was: Network, is: Network, covers: Covered): readonly Change[] {
	return [
		...(was.name === is.name ? [] : [["neutral", "none", `was called ${quoted(was.name)}`] as const]),
		...internalChange(was, is, covers),
		...externalChange(was, is),
		...driverChange(was, is),
		...optionChange(was, is),
		...attachableChange(was, is),
	];
}

/** Undefined where only run time, or whoever owns an external network, knows. */
function internalOf({ internal, external, unknown = [] }: Network): boolean | undefined {
	if (unknown.some(([key]) => key === "internal")) return undefined;
	return internal ?? (external ? undefined : false);
}

function internalChange(was: Network, is: Network, { base, head }: Covered): readonly Change[] {
	const [before, now] = [internalOf(was), internalOf(is)];
	// Whoever owns it decides: that it is another's, or no longer, is said by itself.
	const isOfOthers = (network: Network) => network.external === true && internalOf(network) === undefined;
	if (before === now || isOfOthers(was) || isOfOthers(is)) return [];
	if (now === undefined)
		return [[before ? "worse" : "neutral", "little", "is internal or not as only the environment knows"]];
	const closed = reaching(base);
	const opened = reaching(head);
	const known = before === undefined ? "; before, only the environment knew that" : "";
	if (now) {
		const end = closed.length === 0 ? "" : `: ${quotedList(closed)} no longer ${reach(closed)} the internet`;
		return [["better", closed.length === 0 ? "little" : "some", `is now internal${end}${known}`, "internal"]];
	}
	const end = opened.length === 0 ? "" : `: ${quotedList(opened)} now ${reach(opened)} the internet`;
	const message = before === undefined ? "is not internal" : "is no longer internal";
	return [["worse", opened.length === 0 ? "little" : "some", `${message}${end}${known}`, "internal"]];
}

/** Names of containers that reach the internet. */
function reaching(facts: Covered["head"]): readonly string[] {
	return namesOf(facts.filter(({ kind, what }) => kind === "reaches" && what === "any"));
}

function namesOf(facts: Covered["head"]): readonly string[] {
	return [...new Set(facts.map(({ container }) => container))];
}

function reach(names: readonly string[]): string {
	return names.length === 1 ? "reaches" : "reach";
}

function externalChange(was: Network, is: Network): readonly Change[] {
	if ((was.external ?? false) === (is.external ?? false)) return [];
	if (is.external && internalOf(was) === true && internalOf(is) === undefined) {
		const message =
			"now exists outside the project: others may be on it, and whether it has a way out only its owner knows; it was internal";
		return [["worse", "some", message, "external"]];
	}
	return is.external
		? [["worse", "little", "now exists outside the project, and others may be on it", "external"]]
		: [["better", "little", "is now the project's own, and no longer exists outside it", "external"]];
}

function driverChange(was: Network, is: Network): readonly Change[] {
	if (was.driver === is.driver) return [];
	const words = `now has ${driverWords(is)} instead of ${driverWords(was)}`;
	if (isOfLan(was) === isOfLan(is)) return [["neutral", "little", words, "driver"]];
	return isOfLan(is)
		? [["worse", "some", `${words}: its containers have addresses on the LAN`, "driver"]]
		: [["better", "some", `${words}: its containers no longer have addresses on the LAN`, "driver"]];
}

function driverWords({ driver }: Network): string {
	return driver === undefined ? "the engine's own" : `the driver ${quoted(driver)}`;
}

function isOfLan({ driver }: Network): boolean {
	return driver === "macvlan" || driver === "ipvlan";
}

/** @see https://docs.docker.com/engine/network/drivers/bridge/ `gateway_mode_ipv4` */
function gatewayModes({ driver_opts = {} }: Network): readonly (readonly [string, string])[] {
	return Object.entries(driver_opts).filter(([key, value]) => /\.gateway_mode_ipv[46]$/.test(key) && isOpen(value));
}

function isOpen(mode: string | undefined): boolean {
	return mode === "nat-unprotected" || mode === "routed";
}

function scaleOfMode(mode: string): Scale {
	return mode === "routed" ? "some" : "much";
}

function optionChange(was: Network, is: Network): readonly Change[] {
	const keys = changedKeys(was.driver_opts, is.driver_opts);
	const isGateway = (key: string) => /\.gateway_mode_ipv[46]$/.test(key);
	const gateways = keys.filter(isGateway).map((key): Change => {
		const [before, now] = [was.driver_opts?.[key], is.driver_opts?.[key]];
		const message = `has the gateway mode ${quoted(now ?? "nat")} instead of ${quoted(before ?? "nat")} (${quoted(key)})`;
		if (isOpen(before) === isOpen(now)) return ["neutral", "little", message, "driver_opts"];
		return isOpen(now)
			? ["worse", scaleOfMode(now ?? ""), `${message}, and ports are reached around the host's firewall`, "driver_opts"]
			: ["better", scaleOfMode(before ?? ""), message, "driver_opts"];
	});
	// Of another driver the options are others.
	const others = was.driver === is.driver ? keys.filter((key) => !isGateway(key)) : [];
	return [...gateways, ...otherOptions(others)];
}

/** Options of a driver by their names: a value may be a password. */
export function otherOptions(keys: readonly string[]): readonly Change[] {
	if (keys.length === 0) return [];
	return [
		[
			"neutral",
			"little",
			`has the driver ${keys.length === 1 ? "option" : "options"} ${quotedList(keys)} otherwise than before`,
			"driver_opts",
		],
	];
}

/** Keys of which the two say different things, sorted. */
export function changedKeys(
	was: Readonly<Record<string, string>> = {},
	is: Readonly<Record<string, string>> = {},
): readonly string[] {
	return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key]).sort();
}

function attachableChange(was: Network, is: Network): readonly Change[] {
	if ((was.attachable ?? false) === (is.attachable ?? false)) return [];
	return is.attachable
		? [["worse", "little", "may now be joined by containers outside the project", "attachable"]]
		: [["better", "little", "may no longer be joined by containers outside the project", "attachable"]];
}
