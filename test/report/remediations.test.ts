import { expect, test } from "vitest";
import type { Finding } from "../../src/judge/finding.ts";
import { Room } from "../../src/report/room.ts";
import { remediations } from "../../src/report/section/remediations.ts";
import { shopRules, shopVerdict } from "./shop.ts";

const [finding] = shopVerdict().findings.filter(({ rule }) => rule === "host-network");
const own = shopRules.get("host-network")?.remediation;

test.each<[why: string, said: readonly string[], shown: string | undefined]>([
	["one with words of its own", ["Take `A` away."], "Take <code>A</code> away."],
	["two with the same words", ["Take `A` away.", "Take `A` away."], "Take <code>A</code> away."],
	["two with different words: what the rule says of all", ["Take `A` away.", "Take `B` away."], own],
	["the rule's own words", [own ?? "", own ?? ""], own],
])("what to do is said of %s", (_why, said, shown) => {
	expect(own).toBe("Drop it.");
	const room = new Room(10_000);
	remediations(
		room,
		said.map((remediation) => ({ ...(finding as Finding), remediation })),
		{ rules: shopRules },
	);
	expect(room.text).toContain(` | ${shown} |\n`);
});
