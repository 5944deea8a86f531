/** Numbers as Go's strconv reads and prints them. */

/** `strconv.ParseInt(text, 10, 64)`. */
export function parseInteger(text: string): number | bigint | undefined {
	if (!/^[-+]?\d+$/.test(text)) return undefined;
	const value = BigInt(text.replace("+", ""));
	if (value < -(2n ** 63n) || value >= 2n ** 63n) return undefined;
	return narrow(value);
}

/** `strconv.ParseUint(text, 0, bits)`. */
export function parseUnsigned(text: string, bits: number): number | bigint | undefined {
	const match = /^(?:0[xX]_?[\da-fA-F]+|0[bB]_?[01]+|0[oO]?_?[0-7]*|[1-9]\d*)$/.exec(
		text.replaceAll(/(?<=\d)_(?=\d)/g, ""),
	);
	if (match === null) return undefined;
	const digits = match[0].replaceAll("_", "").replace(/^0(?=[0-7])/, "0o");
	const value = BigInt(digits);
	return value < 2n ** BigInt(bits) ? narrow(value) : undefined;
}

/** `strconv.ParseFloat(text, 64)`, without hexadecimal. */
export function parseFloat64(text: string): number | undefined {
	if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? value : undefined;
	}
	const match = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
	if (match === null) return undefined;
	if (match[2]?.toLowerCase() === "nan") return Number.NaN;
	return match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The shortest number that is the same as a 32 bit float: what Go prints for one. */
export function toFloat32(value: number): number {
	const float = Math.fround(value);
	for (let digits = 1; digits <= 9; digits++) {
		const short = Number(float.toPrecision(digits));
		if (Math.fround(short) === float) return short;
	}
	return float;
}

function narrow(value: bigint): number | bigint {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
