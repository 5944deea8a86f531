import { expect, test } from "vitest";
import { Bounds } from "../../../src/bounds.ts";
import { withLinesEnded } from "../../../src/collect/shell/here-documents.ts";
import { join, whole } from "../../../src/collect/shell/text.ts";
import { Source } from "../../../src/source.ts";

async function linesEnded(script: string, bounds = new Bounds()) {
	const place = { source: new Source("a.sh", script, undefined, undefined, bounds), start: 0, end: script.length };
	return (await withLinesEnded(join([whole(script, place)]), bounds)).text;
}

/** A line that many here-documents begin in, with these behind it. */
const inOneLine = (number: number) => `${"cat <<A; ".repeat(number)}echo\n${"x\nA\n".repeat(number)}`;

test("what goes on behind each here-document of a line comes behind it", async () => {
	expect(await linesEnded(inOneLine(2))).toBe("cat <<A\nx\nA\n cat <<A\nx\nA\n echo\n");
});

test("hundreds of here-documents in a line are not moved one by one for ever", async () => {
	const bounds = new Bounds({ "script-work": 300 });
	await expect(linesEnded(inOneLine(200), bounds)).rejects.toMatchObject({ limit: "script-work" });
	expect(bounds.scriptWork).toBeLessThan(600);
});
