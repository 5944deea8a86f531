import type { Path } from "../../project.ts";
import { networkModeOf } from "../namespace.ts";
import { type Fields, type Item, mappingOf } from "./fields.ts";
import { type NetworkOption, readNetwork } from "./network.ts";
import { isUserDefined } from "./network-refusal.ts";
import { cut, isUnknown, isWhollyUnknown, shown } from "./part.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import type { Tool } from "./tool.ts";
import type { Word } from "./word.ts";

/**
 * `--network` as `network_mode` where it is a mode, as `networks` (by engine name) where it is a network; neither
 * where nothing is said, which is the engine's default bridge. `--network-alias`, `--ip` and `--ip6` belong to the
 * first network.
 */
export function putNetworks(to: Fields, settings: Settings, tool: Tool): void {
	const items: Item[] = [];
	const options = settings.all("network").flatMap((written) => {
		const option = readNetwork(tool === "podman" ? podmanNetwork(written) : written);
		return isRefusal(option) ? [] : [{ option, written }];
	});
	for (const [index, { option, written }] of options.entries()) {
		const { target } = option;
		if (isUnknown(target)) {
			if (options.length === 1) to.putCanonical("network_mode", networkModeOf(target.value), target.place);
			if (isWhollyUnknown(target) || options.length > 1) to.forget("networks");
		} else if (target.value !== "" && isUserDefined(target.value)) {
			items.push(attachment(option, index === 0 ? settings : undefined, written));
		}
	}
	// Of several modes the first counts; `default` is as if nothing was said.
	const first = options.find(({ option }) => !isUnknown(option.target) && !isUserDefined(option.target.value))?.option;
	if (first !== undefined && first.target.value !== "default") {
		to.putCanonical("network_mode", networkModeOf(first.target.value), first.target.place);
	}
	to.putItems("networks", items);
}

function attachment(option: NetworkOption, settings: Settings | undefined, word: Word): Item {
	const aliases = [...option.aliases, ...(settings?.all("network-alias") ?? [])];
	const addresses = [
		["ipv4_address", option.ip ?? nonEmpty(settings?.last("ip"))],
		["ipv6_address", option.ip6 ?? nonEmpty(settings?.last("ip6"))],
	] as const;
	const unknown: Path[] = [];
	if (aliases.some(isUnknown)) unknown.push(["aliases"]);
	for (const [field, address] of addresses) if (address !== undefined && isUnknown(address)) unknown.push([field]);
	if (option.driverOptions.some(([, value]) => isUnknown(value))) unknown.push(["driver_opts"]);
	const driver = option.driverOptions.filter(([, value]) => !isUnknown(value));
	return {
		value: mappingOf(
			[
				["name", shown(option.target)],
				["aliases", aliases.length === 0 ? undefined : aliases.filter((alias) => !isUnknown(alias)).map(shown)],
				...addresses.map(
					([field, address]) =>
						[field, address === undefined || isUnknown(address) ? undefined : address.value.trim()] as const,
				),
				[
					"driver_opts",
					driver.length === 0
						? undefined
						: Object.fromEntries(driver.map(([name, value]) => [name.value, value.value])),
				],
			],
			word.place,
		),
		unknown,
	};
}

function nonEmpty(word: Word | undefined): Word | undefined {
	return word?.value === "" ? undefined : word;
}

/** podman writes options of a network behind a colon: `pasta:-t,8080`, `my-net:ip=10.0.0.2`; `private` is its default. */
function podmanNetwork(word: Word): Word {
	if (/^(?:container|ns):/.test(word.value)) return word;
	const [name] = cut(word, ":");
	return name.value === "private" ? { ...name, value: "default" } : name;
}
