import { expect, test } from "vitest";
import { imageRefusal } from "../../../src/collect/docker/image-refusal.ts";
import { split } from "../../../src/collect/docker/part.ts";
import type { Word } from "../../../src/collect/docker/word.ts";
import { Source } from "../../../src/source.ts";

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

test("a word of a hundred thousand parts takes no time", () => {
	const start = performance.now();
	expect(split(word(":".repeat(100_000)), ":")).toHaveLength(100_001);
	expect(performance.now() - start).toBeLessThan(1000);
});

test("an image of a hundred thousand dots takes no time", () => {
	const start = performance.now();
	expect(imageRefusal(word(".".repeat(100_000)), false)).toBeDefined();
	expect(performance.now() - start).toBeLessThan(1000);
});
