import { expect, test, vi } from "vitest";
import { credentialsOf } from "../../src/judge/credentials.ts";
import { snippetOf } from "../../src/report/snippet.ts";
import { Source } from "../../src/source.ts";
import { project } from "../judge/support.ts";

/** The snippet of the text between guillemets, which are not a part of it. */
function draw(marked: string): string {
	const start = marked.indexOf("«");
	const end = marked.indexOf("»") - 1;
	const source = new Source("f.yaml", marked.replace(/[«»]/g, ""));
	const snippet = snippetOf({ source, start, end }, credentialsOf([]));
	return snippet === undefined ? "" : `${snippet.text}\n${snippet.marker}`;
}

test.each([
	["  user: «root»\n", "  user: root\n        ^^^^", "a value"],
	["  user: «»root\n", "  user: root\n        ^", "a place without extent"],
	["  web: «a: 1\n    b: 2»\n", "  web: a: 1\n       ^^^^", "several lines: to the end of the first"],
	["\tuser:\t«root»\n", "    user:    root\n             ^^^^", "tabs"],
	["  «名前»: x\n", "  名前: x\n  ^^^^", "wide characters"],
	["  e\u0301: «x»\n", "  e\u0301: x\n     ^", "combining marks"],
	["  a\u202Eb: «x»\n", "  a\\u{202e}b: x\n              ^", "marks of direction are written out"],
	["  PASSWORD: «hunter2»\r\n", "  PASSWORD: ***\n            ^^^", "a masked value"],
	["  PASSWORD: hun«ter»2\n", "  PASSWORD: ***\n            ^^^", "a part of one"],
	["  - «DB_PASSWORD=hunter2 x»\n", "  - DB_PASSWORD=*** x\n    ^^^^^^^^^^^^^^^^^", "a part is masked"],
	["«»\n", "", "an empty line"],
])("%j is drawn (%#)", (marked, expected, _why) => {
	expect(draw(marked)).toBe(expected);
});

test("of a long line the part with the value is shown", () => {
	const [text = "", marker = ""] = draw(`${"a".repeat(10_000)} «here» ${"b".repeat(10_000)}`).split("\n");
	expect(text.length).toBeLessThan(150);
	expect(text.slice(marker.indexOf("^"), marker.length)).toBe("here");
});

test("of a line as long as a file, no more is read for each finding", () => {
	const source = new Source("f.yaml", `${"a".repeat(1_000_000)}\r\n`);
	const replace = vi.spyOn(String.prototype, "replace");
	try {
		snippetOf({ source, start: 500_000, end: 500_001 }, credentialsOf([]));
		const read = replace.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
		expect(read).toBeLessThan(10_000);
	} finally {
		replace.mockRestore();
	}
});

test.each([
	["{name: POSTGRES_PASSWORD, value: postgres}", "postgres", "postgres", "a common word, also the image's name"],
	["{name: TOKEN, value: 'it''s'}", "it''s", "it's", "written otherwise in the file: all of it"],
	["{name: TOKEN, value: a}", "value: a", "a", "a single character"],
])("%s: only the credential's place is masked", (entry, _raw, value, _why) => {
	const yaml = `name: postgres\ncontainers:\n  - name: a\n    image: {ref: postgres}\n    environment:\n      - ${entry}\n`;
	const { model, files } = project(yaml);
	const credentials = credentialsOf([{ model, files }]);
	const source = model.place.source;
	const line = (start: number) => snippetOf({ source, start, end: start }, credentials)?.text;
	expect(line(yaml.indexOf("ref:"))).toBe("    image: {ref: postgres}");
	const shown = line(yaml.indexOf("{name: ") + "{name: ".length);
	expect(shown).toContain("***");
	expect(shown).not.toContain(`value: ${value}`);
	expect(shown).toContain("{name: ");
});
