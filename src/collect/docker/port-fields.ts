import type { Path } from "../../project.ts";
import { type Fields, type Item, mappingOf } from "./fields.ts";
import { type Range, readPort } from "./port.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";

/** A range of more container ports than this is one entry: that of its first port, published as the whole range. */
const widestRange = 1024;

/** `-p` as `ports`: an entry for each container port. */
export function putPorts(to: Fields, settings: Settings): void {
	to.putItems(
		"ports",
		settings.all("publish").flatMap((word): readonly Item[] => {
			const port = readPort(word);
			if (isRefusal(port)) return [];
			const { target, published, hostIp, protocol } = port;
			const unknown: Path[] = port.unknown.map((field) => [field]);
			const entry = (offset: number, host: string | undefined): Item => ({
				value: mappingOf(
					[
						["host_ip", hostIp],
						["published", host],
						["target", target === undefined ? undefined : target.from + offset],
						["protocol", protocol !== undefined && protocols.has(protocol) ? protocol : "tcp"],
					],
					word.place,
				),
				unknown,
			});
			const count = target === undefined ? 1 : target.to - target.from + 1;
			if (count === 1 || count > widestRange)
				return [entry(0, published === undefined ? undefined : rangeText(published))];
			return Array.from({ length: count }, (_, offset) =>
				entry(offset, published === undefined ? undefined : String(published.from + offset)),
			);
		}),
	);
}

const protocols = new Set(["tcp", "udp", "sctp"]);

function rangeText({ from, to }: Range): string {
	return from === to ? String(from) : `${from}-${to}`;
}
