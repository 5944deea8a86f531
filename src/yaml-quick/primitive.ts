/** What a plain text is in the core schema of YAML 1.2. https://yaml.org/spec/1.2.2/#103-core-schema */
export function primitiveOf(plain: string): string | number | boolean | null {
	const word = words.get(plain);
	if (word !== undefined) return word;
	const first = plain.charCodeAt(0);
	const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
	if (!mayBeNumber) return plain;
	if (/^[-+]?[0-9]+$/.test(plain)) return Number.parseInt(plain, 10);
	if (/^0o[0-7]+$/.test(plain)) return Number.parseInt(plain.slice(2), 8);
	if (/^0x[0-9a-fA-F]+$/.test(plain)) return Number.parseInt(plain.slice(2), 16);
	if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return Number.parseFloat(plain);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(plain)) return first === 45 ? -Infinity : Infinity;
	return plain;
}

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
