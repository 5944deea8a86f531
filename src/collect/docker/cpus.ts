/**
 * The number of processors of `--cpus`: `1.5`, `3/2`, `1e-1`, in billionths at the finest; a text says what is wrong.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/opts.go ParseCPUs
 */
export function readCpus(text: string): number | string {
	const match = /^([+-]?)(?:(\d+)\/(\d+)|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?)$/.exec(text);
	const [, sign, numerator, denominator, whole = "", fraction = "", exponent = "0"] = match ?? [];
	const none = numerator === undefined && whole === "" && fraction === "";
	if (
		match === null ||
		none ||
		(denominator !== undefined && BigInt(denominator) === 0n) ||
		Math.abs(Number(exponent)) > 99
	) {
		return `failed to parse ${text} as a rational number`;
	}
	const shift = Number(exponent) - fraction.length;
	const top = BigInt(numerator ?? whole + fraction) * 10n ** BigInt(Math.max(shift, 0)) * 10n ** 9n;
	const bottom = BigInt(denominator ?? "1") * 10n ** BigInt(Math.max(-shift, 0));
	if (top % bottom !== 0n) return "value is too precise";
	return ((sign === "-" ? -1 : 1) * Number(top / bottom)) / 1e9;
}
