/** Texts as Go's standard library reads them: what it takes, and the words in which it refuses. */

/** @see https://pkg.go.dev/strconv#Quote for what occurs on command lines */
export function quote(text: string): string {
	return JSON.stringify(text);
}

/** @see https://pkg.go.dev/strconv#ParseBool */
export function booleanOf(text: string): boolean | undefined {
	if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
	if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
	return undefined;
}

/**
 * An integer with an optional sign and base prefix (`0x`, `0o`, `0b`, a leading zero), as flags of docker are read.
 *
 * @see https://pkg.go.dev/strconv#ParseInt with base 0
 */
export function integerOf(text: string, min: bigint, max: bigint): bigint | "syntax" | "range" {
	const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[bB]_?([01_]+)|0[oO]?_?([0-7_]+)|(0|[1-9][0-9_]*))$/.exec(text);
	if (match === null || /__|_$/.test(text) || (match[1] !== "" && min >= 0n)) return "syntax";
	const [, sign, hex, binary, octal, decimal] = match;
	const digits =
		decimal ?? (hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : `0o${octal ?? "0"}`);
	const size = BigInt(digits.replaceAll("_", ""));
	const value = sign === "-" ? -size : size;
	return value < min || value > max ? "range" : value;
}

/** What Go's `int64` holds. */
export const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n } as const;

/** The decimal integer of Go's strconv.Atoi and ParseInt with base 10. */
export function decimalOf(text: string): bigint | "syntax" | "range" {
	if (!/^[+-]?\d+$/.test(text)) return "syntax";
	const value = BigInt(text.replace(/^\+/, ""));
	return value < int64.min || value > int64.max ? "range" : value;
}

/** What Go's strconv says of a number that it does not take. */
export function numberError(func: string, text: string, fault: "syntax" | "range"): string {
	return `strconv.${func}: parsing ${quote(text)}: ${faults[fault]}`;
}

/** How Go words what is wrong with a number. */
export const faults = { syntax: "invalid syntax", range: "value out of range" } as const;

/**
 * Nanoseconds of `1h30m`, `1.5s`, `0`; a text says what is wrong.
 *
 * @see https://pkg.go.dev/time#ParseDuration
 */
export function durationOf(text: string): number | string {
	const invalid = `time: invalid duration ${quote(text)}`;
	const signed = /^([+-]?)(.*)$/s.exec(text);
	const sign = signed?.[1] === "-" ? -1 : 1;
	let rest = signed?.[2] ?? "";
	if (rest === "0") return 0;
	if (rest === "") return invalid;
	let sum = 0;
	while (rest !== "") {
		const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
		if (number === undefined) return invalid;
		rest = rest.slice(number.length);
		const unit = /^[^.\d]+/.exec(rest)?.[0];
		if (unit === undefined) return `time: missing unit in duration ${quote(text)}`;
		const size = nanoseconds.get(unit);
		if (size === undefined) return `time: unknown unit ${quote(unit)} in duration ${quote(text)}`;
		sum += Number(number) * size;
		rest = rest.slice(unit.length);
	}
	return sum > 2 ** 63 ? invalid : sign * sum;
}

const nanoseconds = new Map([
	["ns", 1],
	["us", 1e3],
	["µs", 1e3],
	["μs", 1e3],
	["ms", 1e6],
	["s", 1e9],
	["m", 60e9],
	["h", 3600e9],
]);

/** 6, 8 or 20 bytes, by colons, hyphens, or in dotted groups of four digits. @see https://pkg.go.dev/net#ParseMAC */
export function isHardwareAddress(text: string): boolean {
	if (/^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2})*$/i.test(text)) {
		return [6, 8, 20].includes((text.length + 1) / 3);
	}
	if (/^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text)) return [6, 8, 20].includes(((text.length + 1) / 5) * 2);
	return false;
}
