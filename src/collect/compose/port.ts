import { isAddress } from "../ip-address.ts";

/** A published port as Compose's long form has it. */
export type ShortPort = {
	readonly hostIp: string;
	/** A number, a range, or empty. */
	readonly published: string;
	readonly target: number;
	readonly protocol: string;
};

/** A port in the short form, taken apart as go-connections' `nat.ParsePortSpec` does; a text says why it is none. */
export function parsePort(spec: string): readonly ShortPort[] | string {
	const { ip, host, container, protocol } = splitPort(spec);
	if (container === "") return `no port specified: ${spec}`;
	if (!["tcp", "udp", "sctp"].includes(protocol)) return `invalid protocol: ${protocol}`;
	const hostIp = readIp(ip);
	if (hostIp === undefined) return `invalid IP address: ${ip}`;
	const target = readRange(container);
	if (target === undefined) return `invalid container port: ${container}`;
	const published = host === "" ? undefined : readRange(host);
	if (host !== "" && published === undefined) return `invalid host port: ${host}`;
	const count = target[1] - target[0] + 1;
	if (published !== undefined && published[1] - published[0] + 1 !== count && count !== 1) {
		return `invalid ranges for container and host ports: ${container} and ${host}`;
	}
	if (count === 1) return [{ hostIp, published: rangeOf(published), target: target[0], protocol }];
	// compose-go sorts them by their text: 10 comes before 9.
	const order = Array.from({ length: count }, (_, index) => String(target[0] + index)).sort();
	return order.map((text) => {
		const index = Number(text) - target[0];
		const single = published === undefined ? "" : String(published[0] + index);
		return { hostIp, published: single, target: target[0] + index, protocol };
	});
}

/** The parts of `ip:host:container/protocol`; empty ones are not there. */
export function splitPort(spec: string) {
	const parts = spec.split(":");
	const last = parts.pop() ?? "";
	const host = parts.pop() ?? "";
	const slash = last.indexOf("/");
	const container = slash === -1 ? last : last.slice(0, slash);
	const protocol = slash === -1 ? "" : last.slice(slash + 1);
	return { ip: parts.join(":"), host, container, protocol: (protocol || "tcp").toLowerCase() };
}

function readIp(text: string): string | undefined {
	if (text === "") return "";
	const inner = text.startsWith("[") ? /^\[([^[\]]*)\]$/.exec(text)?.[1] : text;
	if (inner === undefined) return undefined;
	return inner === "" || isAddress(inner) ? inner : undefined;
}

function readRange(text: string): readonly [number, number] | undefined {
	const dash = text.indexOf("-", 0);
	const first = dash === -1 ? text : text.slice(0, dash);
	const last = dash === -1 ? first : text.slice(dash + 1);
	const start = readNumber(first);
	const end = first === last ? start : readNumber(last);
	return start === undefined || end === undefined || end < start ? undefined : [start, end];
}

function rangeOf(published: readonly [number, number] | undefined): string {
	if (published === undefined) return "";
	const [first, last] = published;
	return first === last ? String(first) : `${first}-${last}`;
}

function readNumber(text: string): number | undefined {
	if (!/^\+?\d+$/.test(text)) return undefined;
	const value = Number(text);
	return value <= 65535 ? value : undefined;
}
