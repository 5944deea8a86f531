import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { scalarText } from "../../../src/collect/shell/scalar-text.ts";
import { placeOf, type Text } from "../../../src/collect/shell/text.ts";
import { Source } from "../../../src/source.ts";
import { get, type Scalar } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";

function scalarOf(yaml: string): Scalar {
	const { documents, diagnostics } = parseYaml(new Source("a.yml", yaml));
	expect(diagnostics).toEqual([]);
	const value = get(documents[0], "run");
	if (value?.kind !== "scalar") throw new Error("run: is no scalar");
	return value;
}

function written(text: Text, word: string): string | undefined {
	const start = text.text.indexOf(word);
	const place = placeOf(text, start, start + word.length);
	return place?.source.text.slice(place.start, place.end);
}

describe("a word of a scalar stands at its own place", () => {
	test.each([
		["plain", "run: docker run alpine\n", "alpine", "alpine"],
		["plain over two lines", "run: docker run\n  alpine\n", "alpine", "alpine"],
		["plain, the fold itself", "run: docker run\n  alpine\n", "run alpine", "run\n  alpine"],
		["single quotes", "run: 'it''s alpine'\n", "it's", "it''s"],
		["double quotes with escapes", 'run: "a\\tb \\u0041lpine x"\n', "Alpine", "\\u0041lpine"],
		["double quotes, escaped line break", 'run: "docker \\\n  run alpine"\n', "alpine", "alpine"],
		["literal block", "run: |\n  docker run \\\n    alpine\n", "alpine", "alpine"],
		["literal block with an indentation indicator", "run: |2\n    docker\n  alpine\n", "alpine", "alpine"],
		["literal block that keeps its breaks", "run: |+\n  a\n  alpine\n\n\n", "alpine", "alpine"],
		["folded block", "run: >-\n  docker run\n  --privileged\n  alpine\n", "--privileged", "--privileged"],
		["folded block with empty and deeper lines", "run: >\n  a\n\n  b\n    c\n  alpine\n\n", "alpine", "alpine"],
		["block behind an anchor and a comment", "run: &x | # why\n  docker run alpine\n", "alpine", "alpine"],
		["CRLF", "run: |\r\n  docker run\r\n  alpine\r\n", "alpine", "alpine"],
		["block with leading empty lines", "run: |\n\n\n  docker run alpine\n", "alpine", "alpine"],
	])("%s", (_why, yaml, word, expected) => {
		const scalar = scalarOf(yaml);
		const text = scalarText(scalar);
		expect(text.text).toBe(scalar.value);
		expect(written(text, word)).toBe(expected);
	});
});

test("an alias keeps the way it came", () => {
	const { documents } = parseYaml(new Source("a.yml", "x: &a docker run\nrun: *a\n"));
	const value = get(documents[0], "run");
	expect(value?.kind === "scalar" && scalarText(value).segments[0]?.via?.[0]?.kind).toBe("alias");
});

test("every character of a random scalar in any style stands for itself", () => {
	const characters = fc.array(fc.constantFrom("a", "b", " ", "\n", "  ", "'", '"', "\\", "é", "$", "#", "\t"), {
		maxLength: 24,
	});
	const styles = fc.constantFrom(
		"PLAIN" as const,
		"QUOTE_SINGLE" as const,
		"QUOTE_DOUBLE" as const,
		"BLOCK_LITERAL" as const,
		"BLOCK_FOLDED" as const,
	);
	let inexact = 0;
	fc.assert(
		fc.property(characters, styles, fc.integer({ min: 20, max: 60 }), (parts, style, lineWidth) => {
			const value = parts.join("");
			const yaml = stringify({ run: value }, { defaultStringType: style, lineWidth });
			const scalar = scalarOf(yaml);
			if (typeof scalar.value !== "string") return;
			const text = scalarText(scalar);
			expect(text.text).toBe(scalar.value);
			for (const segment of text.segments) {
				if (!segment.exact) {
					if (segment.end - segment.start === text.text.length && text.text.length > 2 && text.text.trim() !== "")
						inexact++;
					continue;
				}
				const there = segment.place.source.text.slice(segment.place.start, segment.place.end);
				const here = text.text.slice(segment.start, segment.end);
				if (here !== " " && here !== "\n" && here.length > 1) expect(there).toBe(here);
			}
		}),
		{ numRuns: 3000, seed: 7 },
	);
	expect(inexact).toBe(0);
});
