/** Durations as Go reads (with days and weeks, str2duration) and prints them. In nanoseconds. */

const units: { readonly [unit: string]: bigint } = {
	ns: 1n,
	us: 1_000n,
	µs: 1_000n,
	μs: 1_000n,
	ms: 1_000_000n,
	s: 1_000_000_000n,
	m: 60_000_000_000n,
	h: 3_600_000_000_000n,
	d: 86_400_000_000_000n,
	w: 604_800_000_000_000n,
};

const largest = 2n ** 63n - 1n;

export function parseDuration(text: string): bigint | undefined {
	const signed = /^[-+]/.test(text);
	let rest = signed ? text.slice(1) : text;
	if (rest === "0") return 0n;
	if (rest === "") return undefined;
	let total = 0n;
	while (rest !== "") {
		const match = /^(\d*)(?:\.(\d*))?([^.\d]+)/.exec(rest);
		const unit = units[match?.[3] ?? ""];
		const whole = match?.[1] ?? "";
		const fraction = match?.[2] ?? "";
		if (match === null || unit === undefined || (whole === "" && fraction === "")) return undefined;
		total += BigInt(whole || "0") * unit;
		if (fraction !== "") total += BigInt(Math.trunc(Number(fraction) * (Number(unit) / 10 ** fraction.length)));
		if (total > largest) return undefined;
		rest = rest.slice(match[0].length);
	}
	return text.startsWith("-") ? -total : total;
}

/** `time.Duration.String()`: `1h30m0s`, `1.5s`, `250ms`. */
export function printDuration(duration: bigint): string {
	if (duration === 0n) return "0s";
	const sign = duration < 0n ? "-" : "";
	const size = duration < 0n ? -duration : duration;
	if (size < 1_000n) return `${sign}${size}ns`;
	if (size < 1_000_000n) return `${sign}${decimal(size, 1_000n)}µs`;
	if (size < 1_000_000_000n) return `${sign}${decimal(size, 1_000_000n)}ms`;
	const minutes = size / 60_000_000_000n;
	const seconds = `${decimal(size % 60_000_000_000n, 1_000_000_000n)}s`;
	if (minutes === 0n) return sign + seconds;
	const hours = minutes / 60n;
	return `${sign}${hours === 0n ? "" : `${hours}h`}${minutes % 60n}m${seconds}`;
}

function decimal(size: bigint, unit: bigint): string {
	const part = String(size % unit).padStart(String(unit).length - 1, "0");
	return `${size / unit}${`.${part}`.replace(/\.?0+$/, "")}`;
}
