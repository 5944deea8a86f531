/** Durations as Go reads (with days and weeks, str2duration) and prints them. In nanoseconds. */

const units: ReadonlyMap<string, bigint> = new Map([
	["ns", 1n],
	["us", 1_000n],
	["µs", 1_000n],
	["μs", 1_000n],
	["ms", 1_000_000n],
	["s", 1_000_000_000n],
	["m", 60_000_000_000n],
	["h", 3_600_000_000_000n],
	["d", 86_400_000_000_000n],
	["w", 604_800_000_000_000n],
]);

const largest = 2n ** 63n - 1n;

/** Nanoseconds; undefined where the text is no duration. A sign is let through, and what comes out has it. */
export function parseDuration(text: string): bigint | undefined {
	const signed = /^[-+]/.test(text);
	let rest = signed ? text.slice(1) : text;
	if (rest === "0") return 0n;
	if (rest === "") return undefined;
	let total = 0n;
	while (rest !== "") {
		const match = /^(\d*)(?:\.(\d*))?([^.\d]+)/.exec(rest);
		const unit = units.get(match?.[3] ?? "");
		const whole = match?.[1] ?? "";
		const fraction = match?.[2] ?? "";
		if (match === null || unit === undefined || (whole === "" && fraction === "")) return undefined;
		total += BigInt(whole || "0") * unit;
		total += partOf(unit, fraction);
		if (total > largest) return undefined;
		rest = rest.slice(match[0].length);
	}
	return text.startsWith("-") ? -total : total;
}

/** A fraction of a unit: like Go, no more digits of it than an int64 holds, and then a float64. */
function partOf(unit: bigint, fraction: string): bigint {
	let digits = 0n;
	let scale = 1;
	for (const digit of fraction) {
		const more = digits * 10n + BigInt(digit);
		if (more > largest) break;
		digits = more;
		scale *= 10;
	}
	return BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
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
	return `${size / unit}${`.${part}`.replace(/\.?(?<!0)0+$/, "")}`;
}
