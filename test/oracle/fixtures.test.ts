import { expect, test } from "vitest";
import { compareCase } from "./compose-case.ts";
import { readFixtures } from "./fixtures.ts";

test.each(readFixtures())("$name resolves as compose-go resolves it", async ({ made, expected }) => {
	expect(await compareCase(made, expected)).toEqual([]);
});
