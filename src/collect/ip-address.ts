import type net from "node:net";

/** An IPv4 or IPv6 address without a zone. @see https://pkg.go.dev/net#ParseIP */
export function isAddress(text: string): boolean {
	return isIPv4(text) || (text.includes(":") && !text.includes("%") && isIPv6(text));
}

/** An address that may have a zone (`fe80::1%eth0`). @see https://pkg.go.dev/net/netip#ParseAddr */
export function isZonedAddress(text: string): boolean {
	const at = text.indexOf("%");
	if (at === -1) return isAddress(text);
	return isAddress(text.slice(0, at)) && !isIPv4(text.slice(0, at)) && at < text.length - 1;
}

/** Four decimal numbers to 255, as Node's own test has it; that one comes with all of its networking. */
function isIPv4(text: string): boolean {
	return ipv4.test(text);
}

/** Few texts with a colon are asked about: for most runs the module need not be loaded. */
function isIPv6(text: string): boolean {
	loaded ??= process.getBuiltinModule("node:net");
	return loaded.isIPv6(text);
}

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

let loaded: typeof net | undefined;
