import { parseFloat64, parseInteger } from "./numbers.ts";

/** A size in bytes, `1.5g`, `512MiB`, `-1`, as docker's go-units reads it; a text says why it is none. */
export function parseBytes(text: string): bigint | string {
	const plain = parseInteger(text);
	if (plain !== undefined) return BigInt(plain);
	const end = text.search(/[\d. ](?=[^\d. ]*$)/);
	if (end === -1) return `invalid size: '${text}'`;
	const number = text[end] === " " ? text.slice(0, end) : text.slice(0, end + 1);
	const suffix = text.slice(end + 1).toLowerCase();
	const size = parseFloat64(number);
	if (size === undefined || size < 0) return `invalid size: '${text}'`;
	const match = /^(?:b|([kmgtp])(?:i?b)?)?$/.exec(suffix);
	if (match === null) return `invalid suffix: '${suffix}'`;
	const scaled = size * 1024 ** " kmgtp".indexOf(match[1] ?? " ");
	return Number.isFinite(scaled) ? BigInt(Math.trunc(scaled)) : `invalid size: '${text}'`;
}
