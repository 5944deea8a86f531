import type { Primitive, Scalar, Value } from "../../value.ts";

/**
 * Plain scalars as go.yaml.in/yaml/v4 reads them: YAML 1.2 with `_` in numbers, octal `0755`, timestamps, and no
 * `yes`/`no`. Two kinds of scalar have no primitive of their own and are told by their tag:
 * `!!float` is a number that Go holds as a float although it is whole, `!!timestamp` a text that Go holds as a time.
 */
export function readPlain(text: string): { readonly value: Primitive; readonly tag?: string } {
	if (isPlainText(text)) return { value: text };
	if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
	return words.get(text) ?? readNumber(text);
}

/** Whether a plain scalar is text at first sight: it begins as no number does, and is none of the words. */
export function isPlainText(plain: string): boolean {
	const first = plain.charCodeAt(0);
	const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
	return !mayBeNumber && !words.has(plain);
}

/** A float for Go: by its tag also where it has no fraction (`1.0`). */
export function isFloat(scalar: Scalar): boolean {
	return typeof scalar.value === "number" && (scalar.tag === float || !Number.isInteger(scalar.value));
}

/** A whole number for Go, however large. */
export function isInt(scalar: Scalar): boolean {
	return typeof scalar.value === "bigint" || (typeof scalar.value === "number" && !isFloat(scalar));
}

/** A string for Go: not a timestamp. */
export function isString(scalar: Scalar): scalar is Scalar<string> {
	return typeof scalar.value === "string" && scalar.tag !== timestamp;
}

/** Go's `fmt.Sprint`. */
export function sprint(scalar: Scalar): string {
	const value = scalar.value;
	if (value === null) return "<nil>";
	if (scalar.tag === timestamp) return `${String(value).replace("T", " ").replace("Z", "")} +0000 UTC`;
	return typeof value === "number" ? sprintNumber(value) : String(value);
}

/** The same of a structure. */
export function sprintValue(value: Value): string {
	switch (value.kind) {
		case "scalar":
			return sprint(value);
		case "sequence":
			return `[${value.items.map(sprintValue).join(" ")}]`;
		case "mapping": {
			const entries = Array.from(value.entries, ([key, entry]) => `${key}:${sprintValue(entry.value)}`);
			return `map[${entries.sort().join(" ")}]`;
		}
	}
}

const float = "!!float";
const timestamp = "!!timestamp";

const words = new Map<string, { readonly value: Primitive; readonly tag?: string }>([
	...["true", "True", "TRUE"].map((word) => [word, { value: true }] as const),
	...["false", "False", "FALSE"].map((word) => [word, { value: false }] as const),
	...["", "~", "null", "Null", "NULL"].map((word) => [word, { value: null }] as const),
	...[".nan", ".NaN", ".NAN"].map((word) => [word, { value: Number.NaN, tag: float }] as const),
	...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map(
		(word) => [word, { value: Number.POSITIVE_INFINITY, tag: float }] as const,
	),
	...["-.inf", "-.Inf", "-.INF"].map((word) => [word, { value: Number.NEGATIVE_INFINITY, tag: float }] as const),
	...["-0", "-0.0"].map((word) => [word, { value: -0, tag: float }] as const),
]);

function readNumber(text: string): { readonly value: Primitive; readonly tag?: string } {
	if (text.charCodeAt(0) === 46) {
		return /^\.\d[\d_]*(?:[eE][-+]?\d+)?$/.test(text) && !text.includes("_") ? asFloat(text) : { value: text };
	}
	const time = readTimestamp(text);
	if (time !== undefined) return { value: time, tag: timestamp };
	const plain = text.replaceAll("_", "");
	const int = readInt(plain);
	if (int !== undefined) return { value: int };
	if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)) return asFloat(plain);
	return { value: text };
}

function asFloat(text: string): { readonly value: Primitive; readonly tag: string } {
	return { value: Number(text), tag: float };
}

/** Go's `strconv.ParseInt(text, 0, 64)`, and `ParseUint` for what is larger. */
function readInt(text: string): number | bigint | undefined {
	const match = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/.exec(text);
	if (match === null) return undefined;
	const [, sign, hex, binary, octal, decimal] = match;
	const digits =
		hex !== undefined
			? `0x${hex}`
			: binary !== undefined
				? `0b${binary}`
				: octal !== undefined
					? `0o${octal}`
					: decimal;
	const size = BigInt(digits ?? "0");
	const value = sign === "-" ? -size : size;
	const bounded = value >= -(2n ** 63n) && (value < 2n ** 63n || (sign === "" && value < 2n ** 64n));
	if (!bounded) return undefined;
	return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

const timestampForm =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(Z|[-+]\d\d:\d\d))| (\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?)?$/;

/** In RFC 3339. */
function readTimestamp(text: string): string | undefined {
	const match = timestampForm.exec(text);
	if (match === null) return undefined;
	const [, year, month, day, hourT, minuteT, secondT, partT, zone, hour, minute, second, part] = match;
	const two = (digits: string | undefined) => (digits ?? "0").padStart(2, "0");
	const date = `${year}-${two(month)}-${two(day)}`;
	const clock = `${two(hourT ?? hour)}:${two(minuteT ?? minute)}:${two(secondT ?? second)}`;
	const check = new Date(`${date}T${clock}Z`);
	if (Number.isNaN(check.getTime()) || !check.toISOString().startsWith(date)) return undefined;
	return `${date}T${clock}${(partT ?? part ?? "").replace(/\.?(?<!0)0+$/, "")}${zone ?? "Z"}`;
}

function sprintNumber(value: number): string {
	if (Object.is(value, -0)) return "-0";
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
	const size = Math.abs(value);
	const text = size !== 0 && size < 1e-4 ? value.toExponential() : String(value);
	return text.replace(/e([-+])(\d)$/, "e$10$2");
}
