import { expect, test } from "vitest";
import { Recent } from "../src/recent.ts";

test("keeps what was asked for last, as much as weighs no more than it may", () => {
	const recent = new Recent<object, string>(10);
	const [a, b, c, heavy] = [{}, {}, {}, {}];
	recent.set(a, "a", 4);
	recent.set(b, "b", 4);
	expect(recent.get(a)).toBe("a");
	recent.set(c, "c", 4);
	expect([a, b, c].map((key) => recent.get(key))).toEqual(["a", undefined, "c"]);
	recent.set(heavy, "heavy", 100);
	expect([a, b, c, heavy].map((key) => recent.get(key))).toEqual([undefined, undefined, undefined, "heavy"]);
});

test.each([
	["a map", new Map()],
	["a weak map", new WeakMap()],
])("what is set again weighs what it does now, and is the newest: in %s", (_, made) => {
	const recent = new Recent<object, string>(10, made);
	const [a, b, c] = [{}, {}, {}];
	recent.set(a, "a", 0);
	recent.set(b, "b", 4);
	recent.set(a, "again", 6);
	expect([a, b].map((key) => recent.get(key))).toEqual(["again", "b"]);
	recent.get(a);
	recent.set(c, "c", 4);
	expect([a, b, c].map((key) => recent.get(key))).toEqual(["again", undefined, "c"]);
	recent.delete(a);
	recent.set(b, "b", 6);
	expect([a, b, c].map((key) => recent.get(key))).toEqual([undefined, "b", "c"]);
});

test("what is deleted weighs nothing", () => {
	const recent = new Recent<string, string>(10);
	recent.set("a", "a", 6);
	recent.delete("a");
	recent.delete("none");
	recent.set("b", "b", 6);
	recent.set("c", "c", 4);
	expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([undefined, "b", "c"]);
});
