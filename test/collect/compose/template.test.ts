import { expect, test } from "vitest";
import { substitute } from "../../../src/collect/compose/template.ts";
import { limitsOf } from "../../../src/limits.ts";

const variables = new Map([
	["A", { value: "a" }],
	["EMPTY", { value: "" }],
]);

test.each([
	{ text: "$A ${A} $$A $${A}", is: "a a $A ${A}", why: "named, braced and escaped" },
	{ text: "$a ${NONE}.", is: " .", why: "names are case-sensitive; an unset one is empty" },
	{ text: "${NONE:-b}${NONE-b}${EMPTY:-b}${EMPTY-b}", is: "bbb", why: "a colon counts empty as unset" },
	{ text: "${A:+b}${A+b}${EMPTY:+b}${EMPTY+b}${NONE+b}", is: "bbb", why: "alternatives" },
	{ text: "${A:?x}${EMPTY?x}", is: "a", why: "required and there" },
	{ text: "${NONE:-${NONE2:-${A}}}", is: "a", why: "defaults nest" },
	{ text: "${NONE:-a}b}c", is: "ab}c", why: "the first balanced brace ends it" },
	{ text: "${NONE:-b} ${A:-c} $A", is: "b a a", why: "several in a line" },
	{ text: "$1 $ $-", is: "$1 $ $-", why: "not a variable" },
])("replaces $text: $why", ({ text, is }) => {
	expect(substitute(text, (name) => variables.get(name), limitsOf()).value).toBe(is);
});

test.each([
	{ text: "${NONE?needed}", fault: "required variable NONE is missing a value: needed" },
	{ text: "${EMPTY:?}", fault: "required variable EMPTY is missing a value" },
	{ text: "${A", fault: 'invalid interpolation format: "${A"; write $$ for a dollar sign' },
	{ text: "${1}", fault: 'invalid interpolation format: "${1}"; write $$ for a dollar sign' },
])("refuses $text", ({ text, fault }) => {
	expect(substitute(text, (name) => variables.get(name), limitsOf()).faults).toEqual([fault]);
});

test("marks each unset variable, so that parts of the text can be told apart", () => {
	const result = substitute("${X}:${A}:${Y}:${X}", (name) => variables.get(name), limitsOf());
	expect(result).toMatchObject({ value: ":a::", unknown: ["X", "Y"], marked: "\ue000:a:\ue001:\ue000" });
});
