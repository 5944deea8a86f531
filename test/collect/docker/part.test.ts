import { expect, test } from "vitest";
import { imageRefusal } from "../../../src/collect/docker/image-refusal.ts";
import { split } from "../../../src/collect/docker/part.ts";
import type { Word } from "../../../src/collect/docker/word.ts";
import { Source } from "../../../src/source.ts";
import { growth, inProportion } from "../../growth.ts";

function word(value: string): Word {
	const source = new Source("a.sh", value);
	return { value, place: { source, start: 0, end: value.length } };
}

test("parts of a word stand where they are written", () => {
	expect(split(word("80:8080"), ":").map(({ value, place }) => [value, place.start, place.end])).toEqual([
		["80", 0, 2],
		["8080", 3, 7],
	]);
});

test("a word of many parts takes time in proportion", () => {
	const splitAtColons = (text: string) => split(word(text), ":");
	expect(splitAtColons(":".repeat(100_000))).toHaveLength(100_001);
	expect(growth((size) => ":".repeat(size), splitAtColons, 500)).toBeLessThan(inProportion);
});

test("an image of many dots takes time in proportion", () => {
	const refuse = (name: string) => imageRefusal(word(name), false);
	expect(refuse(".".repeat(100_000))).toBeDefined();
	expect(growth((size) => ".".repeat(size), refuse, 500)).toBeLessThan(inProportion);
});
