/** What a plain text is in the core schema of YAML 1.2. https://yaml.org/spec/1.2.2/#103-core-schema */
export function primitiveOf(plain: string): string | number | boolean | null {
	// To look up each text would cost more than all else here.
	const word = plain.length <= longestWord ? words.get(plain) : undefined;
	if (word !== undefined) return word;
	if (!isNumberStart(plain.charCodeAt(0))) return plain;
	if (/^[-+]?[0-9]+$/.test(plain)) return Number.parseInt(plain, 10);
	if (/^0o[0-7]+$/.test(plain)) return Number.parseInt(plain.slice(2), 8);
	if (/^0x[0-9a-fA-F]+$/.test(plain)) return Number.parseInt(plain.slice(2), 16);
	if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return Number.parseFloat(plain);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(plain)) return plain.startsWith("-") ? -Infinity : Infinity;
	return plain;
}

/**
 * Whether a plain text, which is `value` in the core schema, may be something else to another version or reader of YAML:
 * `0755`, `1_000`, `1.0` (a float, or as good as 1), `2024-01-01`. Rather too many than too few.
 */
export function isDisputed(plain: string, value: string | number | boolean | null): boolean {
	if (!isNumberStart(plain.charCodeAt(0))) return false;
	if (typeof value === "number") return !/^(?:0|[1-9]\d{0,14})$/.test(plain);
	return /^(?:[-+]?[._]*\d[\da-fxo._+-]*|\d{4}-.*|[-+]?\.(?:inf|nan))$/is.test(plain);
}

function isNumberStart(code: number): boolean {
	return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

const longestWord = 5;

const words: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
	["null", null],
	["Null", null],
	["NULL", null],
	["~", null],
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false],
	[".nan", Number.NaN],
	[".NaN", Number.NaN],
	[".NAN", Number.NaN],
]);
