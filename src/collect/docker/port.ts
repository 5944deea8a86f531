import { isAddress, isZonedAddress } from "../ip-address.ts";
import { decimalOf } from "./go-syntax.ts";
import { part, split } from "./part.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { unknownPart, type Word } from "./word.ts";

/** One `-p`; a range of container ports is one option. Undefined parts: see `unknown`. */
export type PortOption = {
	readonly hostIp: string | undefined;
	/** From and to; undefined where the engine picks one. */
	readonly published: Range | undefined;
	readonly target: Range | undefined;
	readonly protocol: string | undefined;
	/** Which parts only run time knows. */
	readonly unknown: readonly ("host_ip" | "published" | "target" | "protocol")[];
};

export type Range = { readonly from: number; readonly to: number };

/**
 * Reads `[[address:][host port]:]port[/protocol]`, and `published=8080,target=80,protocol=udp`.
 *
 * @see https://github.com/docker/go-connections/blob/v0.8.2/nat/nat.go ParsePortSpec
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go convertToStandardNotation
 */
export function readPort(written: Word): PortOption | Refusal {
	const word = written.value.includes("=") ? shortForm(written) : written;
	if ("refused" in word) return word;
	if (word.value.includes(unknownPart)) return readUnknown(word);
	const { ip, host, container } = sections(word);
	const [port = "", written_protocol = ""] = cutText(container.value, "/");
	const protocol = (port === "" ? "" : written_protocol || "tcp").toLowerCase();
	if (port === "") return refuse(word, `no port specified: ${word.value}<empty>`);
	if (!protocols.has(protocol)) return refuse(word, `invalid proto: ${protocol}`);
	const hostIp = addressOf(ip.value);
	if (hostIp === undefined) return refuse(ip, `invalid IP address: ${ip.value}`);
	const target = rangeOf(port);
	if (target === undefined) return refuse(container, `invalid containerPort: ${port}`);
	if (host.value === "") return { hostIp, published: undefined, target, protocol, unknown: [] };
	const published = rangeOf(host.value);
	if (published === undefined) return refuse(host, `invalid hostPort: ${host.value}`);
	if (target.to !== target.from && published.to - published.from !== target.to - target.from) {
		return refuse(word, `invalid ranges specified for container and host Ports: ${port} and ${host.value}`);
	}
	return { hostIp, published, target, protocol, unknown: [] };
}

/** `80`, `8000-8010`; undefined where it is neither. */
export function rangeOf(text: string): Range | undefined {
	const [start = "", end] = cutText(text, "-");
	const from = portOf(start);
	const to = end === undefined || end === start ? from : portOf(end);
	return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

const protocols = new Set(["tcp", "udp", "sctp"]);

function cutText(text: string, separator: string): readonly [string, string | undefined] {
	const at = text.indexOf(separator);
	return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function portOf(text: string): number | undefined {
	const number = decimalOf(text);
	return typeof number === "bigint" && number >= 0n && number <= 65535n ? Number(number) : undefined;
}

function sections(word: Word): { readonly ip: Word; readonly host: Word; readonly container: Word } {
	const parts = split(word, ":");
	const container = parts.at(-1) ?? word;
	const empty = part(word, word.value.length);
	const host = parts.at(-2) ?? empty;
	const length = container.value.length + host.value.length + 2;
	return { container, host, ip: parts.length > 2 ? part(word, 0, word.value.length - length) : empty };
}

/** Without brackets; undefined where it is no address. */
function addressOf(text: string): string | undefined {
	const bare = /^\[([^\]]*)\]$/.exec(text)?.[1] ?? text;
	return bare === "" || (isAddress(bare) && isZonedAddress(bare)) ? bare : undefined;
}

function shortForm(word: Word): Word | Refusal {
	const found = new Map([["protocol", "tcp"]]);
	for (const field of word.value.split(",")) {
		const [key, value] = cutText(field, "=");
		if (value === undefined || key === "") {
			return refuse(word, `invalid publish opts format (should be name=value but got '${field}')`);
		}
		found.set(key, value);
	}
	const text = `${found.get("published") ?? ""}:${found.get("target") ?? ""}/${found.get("protocol") ?? ""}`;
	return { ...word, value: text };
}

/**
 * What is sure beside unknown parts. Of `${PORT}:80` the variable may bring an address too, so both are unknown;
 * of `8080:${PORT}` it may bring a protocol.
 */
function readUnknown(word: Word): PortOption | Refusal {
	const parts = split(word, ":").map(({ value }) => value);
	const container = parts.at(-1) ?? "";
	const host = parts.at(-2);
	const [port = "", protocol] = cutText(container, "/");
	const unknown = new Set<PortOption["unknown"][number]>();
	const isOpen = (text: string | undefined) => text?.includes(unknownPart) === true;
	if (isOpen(port)) {
		unknown.add("target");
		if (protocol === undefined && port.endsWith(unknownPart)) unknown.add("protocol");
		if (host === undefined) unknown.add("published").add("host_ip");
	}
	if (isOpen(protocol)) unknown.add("protocol");
	if (isOpen(host)) {
		unknown.add("published");
		if (parts.length === 2) unknown.add("host_ip");
	}
	const ip = parts.slice(0, -2).join(":");
	if (isOpen(ip)) unknown.add("host_ip");
	return {
		hostIp: unknown.has("host_ip") ? undefined : (addressOf(ip) ?? ip),
		published: unknown.has("published") || host === undefined || host === "" ? undefined : rangeOf(host),
		target: unknown.has("target") ? undefined : rangeOf(port),
		protocol: unknown.has("protocol") ? undefined : (protocol ?? "tcp").toLowerCase(),
		unknown: [...unknown],
	};
}
