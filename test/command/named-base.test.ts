import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "../decide/repository.ts";

const clean = "services:\n  web:\n    image: example/web:1.4\n";
const host = `${clean}    network_mode: host\n`;

/** main repairs what the branch has kept since it left. */
let origin: Repository;

beforeAll(() => {
	origin = new Repository();
	origin.commit({ "compose.yaml": host });
	origin.git("checkout", "--quiet", "-b", "change");
	origin.commit({ "compose.yaml": `# why\n${host}` });
	origin.git("checkout", "--quiet", "main");
	origin.commit({ "compose.yaml": clean });
	origin.git("checkout", "--quiet", "--orphan", "other");
	origin.commit({ "compose.yaml": clean });
});

afterAll(() => origin.remove());

const says = "this clone is shallow and does not reach where";

test.each([
	{ why: "where the branch left it", depth: undefined, base: "origin/main", status: 0, warns: false },
	{
		why: "the commit itself, in a clone that does not reach that",
		depth: 1,
		base: "origin/main",
		status: 1,
		warns: true,
	},
	{ why: "the commit itself, of another history", depth: undefined, base: "origin/other", status: 1, warns: false },
])("a base that somebody names means $why", ({ depth, base, status, warns }) => {
	const clone = new Repository();
	rmSync(clone.folder, { recursive: true });
	const shallow = depth === undefined ? [] : [`--depth=${depth}`];
	origin.git("clone", "--quiet", "--no-single-branch", ...shallow, `file://${origin.folder}`, clone.folder);
	clone.git("checkout", "--quiet", "change");
	const check = clone.cli("check", "--base", base);
	clone.remove();
	expect(check.output.includes(says), check.output).toBe(warns);
	expect(check.status).toBe(status);
});
