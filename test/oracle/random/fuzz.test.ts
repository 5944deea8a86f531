import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

/** A fixed one: what is found with others becomes a fixture. `npm run oracle -- fuzz N` takes another each time. */
const seed = 4;

test("300 random Compose projects resolve as compose-go resolves them", async () => {
	const tally = await fuzz(300, seed);
	expect(tally.disagreements.map(({ made, what }) => ({ ...made, what }))).toEqual([]);
	expect(tally.total).toBe(300);
	// Random is not to mean refused.
	expect(tally.loaded).toBeGreaterThan(75);
	expect(tally.loaded + tally.loosely).toBeGreaterThan(120);
}, 300_000);
