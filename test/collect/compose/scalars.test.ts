import { expect, test } from "vitest";
import { parseBytes } from "../../../src/collect/compose/bytes.ts";
import { splitCommand } from "../../../src/collect/compose/command.ts";
import { parseDuration, printDuration } from "../../../src/collect/compose/duration.ts";
import { parseFloat64, parseInteger, parseUnsigned, toFloat32 } from "../../../src/collect/compose/numbers.ts";
import { readPlain, sprint } from "../../../src/collect/compose/scalars.ts";
import { Source } from "../../../src/source.ts";
import { scalar } from "../../../src/value.ts";

test.each([
	{ text: "yes", value: "yes", why: "not a boolean in YAML 1.2" },
	{ text: "True", value: true, why: "three spellings" },
	{ text: "0755", value: 493, why: "octal as in YAML 1.1" },
	{ text: "0o755", value: 493, why: "octal as in YAML 1.2" },
	{ text: "08", value: 8, why: "not octal, but a float", tag: "!!float" },
	{ text: "0x1F", value: 31, why: "hexadecimal" },
	{ text: "1_000", value: 1000, why: "underscores" },
	{ text: "22:22", value: "22:22", why: "no sexagesimals" },
	{ text: "1.10", value: 1.1, why: "a float", tag: "!!float" },
	{ text: "12345678901234567890", value: 12345678901234567890n, why: "larger than a float is exact" },
	{ text: "2020-01-02", value: "2020-01-02T00:00:00Z", why: "a date", tag: "!!timestamp" },
	{ text: "~", value: null, why: "null" },
	{ text: "1.2.3.4", value: "1.2.3.4", why: "an address" },
])("reads the plain scalar $text as go-yaml does: $why", ({ text, value, tag }) => {
	expect(readPlain(text)).toEqual(tag === undefined ? { value } : { value, tag });
});

test.each([
	{ value: 1e21, is: "1e+21" },
	{ value: 0.00001, is: "1e-05" },
	{ value: 1.5, is: "1.5" },
	{ value: true, is: "true" },
])("prints $value as Go does", ({ value, is }) => {
	expect(sprint(scalar(value, { source: new Source("a", ""), start: 0, end: 0 }))).toBe(is);
});

test.each([
	{ text: "1.5g", is: 1610612736n },
	{ text: "10 KiB", is: 10240n },
	{ text: "-1", is: -1n },
	{ text: "64M", is: 67108864n },
	{ text: "", is: "invalid size: ''" },
	{ text: "1x", is: "invalid suffix: 'x'" },
])("reads the size $text", ({ text, is }) => {
	expect(parseBytes(text)).toBe(is);
});

test.each([
	{ text: "1m30s", is: "1m30s" },
	{ text: "90s", is: "1m30s" },
	{ text: "1d", is: "24h0m0s" },
	{ text: "1.5us", is: "1.5µs" },
	{ text: "-500ms", is: "-500ms" },
	{ text: "0", is: "0s" },
	{ text: "10", is: undefined },
	{ text: "5hasOwnProperty", is: undefined },
	{ text: "1.99999999999999999999s", is: "2s" },
	{ text: `0.5${"0".repeat(400)}s`, is: "500ms" },
])("reads and prints the duration $text", ({ text, is }) => {
	const duration = parseDuration(text);
	expect(duration === undefined ? undefined : printDuration(duration)).toBe(is);
});

test.each([
	{ line: 'a \'b c\' "d\\"e" f\\ g', is: ["a", "b c", 'd"e', "f g"], why: "quotes and escapes" },
	{ line: "a '' b", is: ["a", "", "b"], why: "an empty word in quotes" },
	{ line: "a | b", is: ["a"], why: "what a shell would do with the rest is nobody's business" },
	{ line: "a 2> b", is: ["a"], why: "a redirection takes its number with it" },
	{ line: "a $(b c) `d e`", is: ["a", "$(b c)", "`d e`"], why: "substitutions stay as they are" },
	{ line: "a (b)", is: undefined, why: "a subshell is none" },
	{ line: "a 'b", is: undefined, why: "an open quote" },
])("splits the command $line: $why", ({ line, is }) => {
	expect(splitCommand(line)).toEqual(is);
});

test("reads numbers as strconv does", () => {
	expect([parseInteger("+5"), parseInteger("5.0"), parseInteger("")]).toEqual([5, undefined, undefined]);
	expect([parseUnsigned("022", 32), parseUnsigned("0x12", 32), parseUnsigned("-1", 32)]).toEqual([18, 18, undefined]);
	expect([parseFloat64(".5"), parseFloat64("x"), parseFloat64("1e400")]).toEqual([0.5, undefined, undefined]);
	expect(toFloat32(0.1)).toBe(0.1);
});
