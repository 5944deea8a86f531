/**
 * The number of processors of `--cpus`: `1.5`, `3/2`, `1e-1`, in billionths at the finest; a text says what is wrong.
 * Go takes more (hexadecimal fractions, binary exponents), which nobody writes.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/opts.go ParseCPUs
 */
export function readCpus(text: string): number | string {
	const match = pattern.exec(text.replaceAll(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, ""));
	const [, sign, numerator, denominator, whole = "", fraction = "", exponent = "0"] = match ?? [];
	const none = numerator === undefined && whole === "" && fraction === "";
	const divisor = BigInt(denominator ?? "1");
	if (match === null || none || divisor === 0n || Math.abs(Number(exponent)) > 99) {
		return `failed to parse ${text} as a rational number`;
	}
	const shift = Number(exponent) - fraction.length;
	const top = BigInt(numerator ?? whole + fraction) * 10n ** BigInt(Math.max(shift, 0)) * 10n ** 9n;
	const bottom = divisor * 10n ** BigInt(Math.max(-shift, 0));
	if (top % bottom !== 0n) return "value is too precise";
	return ((sign === "-" ? -1 : 1) * Number(top / bottom)) / 1e9;
}

/** Sign; an integer with a base prefix or a fraction's numerator; its denominator; or whole, fraction and exponent. */
const pattern =
	/^([+-]?)(?:(0x[\da-fA-F]+|0b[01]+|0o[0-7]+|\d+(?=\/))(?:\/(\d+))?|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?)$/;
