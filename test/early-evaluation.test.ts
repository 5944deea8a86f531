import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolveOptions } from "../src/options.ts";
import { jsonReport } from "../src/report/json.ts";
import { sarifReport } from "../src/report/sarif.ts";
import { textReport } from "../src/report/text.ts";
import { type Run, run } from "../src/run.ts";
import type { Tree } from "../src/tree/tree.ts";
import { WorkTree } from "../src/tree/worktree.ts";
import { get, valuesOf } from "../src/value.ts";
import { corpusFolder } from "./corpus.ts";
import { treeOf } from "./tree.ts";

const options = resolveOptions({ allowEmpty: true, pedantic: true });

function reportsOf({ verdict, rules }: Run): readonly string[] {
	return [
		jsonReport(verdict),
		textReport(verdict, { color: false, most: 1000 }),
		sarifReport(verdict, { rules, version: "0", paths: [] }),
	];
}

async function bothWays(tree: () => Tree | Promise<Tree>) {
	const whole = await run([await tree()], options);
	const lean = await run([await tree()], options, { verdictOnly: true });
	return { whole, lean };
}

const examples = join(import.meta.dirname, "..", "examples");

test.each(readdirSync(examples).filter((name) => !name.includes(".")))(
	"says the same of examples/%s where nothing but the verdict is asked for",
	async (name) => {
		const { whole, lean } = await bothWays(() => WorkTree.open(join(examples, name)));
		expect(reportsOf(lean)).toEqual(reportsOf(whole));
	},
);

test("says the same of decisions, declarations, credentials that are repeated and values that nobody knows", async () => {
	const files = {
		"a/compose.yaml": `services:
  db:
    image: postgres:18
    environment: { POSTGRES_PASSWORD: correct-horse-battery-9 }
    ports: ["5432:5432"] # bulkhead:ignore datastore-exposed -- a test
  job:
    image: busybox:1
    x-bulkhead: { class: batch }
  open:
    image: "\${IMAGE}"
    network_mode: "\${MODE}"
`,
		"b/compose.yaml": `services:
  clean:
    image: nginx:1.29
    labels: { note: correct-horse-battery-9 }
`,
	};
	const { whole, lean } = await bothWays(() => treeOf(files));
	expect(whole.verdict.findings.length).toBeGreaterThan(3);
	expect(reportsOf(lean)).toEqual(reportsOf(whole));
});

test("keeps of a project in which nothing is found no more than the verdict says", async () => {
	const files = { "compose.yaml": "services:\n  web:\n    image: nginx:1.29\n    command: [a]\n" };
	const { collected, verdict } = await run([treeOf(files)], resolveOptions({}), { verdictOnly: true });
	expect(verdict.projects).toMatchObject([{ kind: "compose", files: ["compose.yaml"], containers: 1 }]);
	const [container] = valuesOf(get(collected.projects[0]?.model, "containers"));
	expect(container?.kind === "mapping" && container.entries.size).toBe(0);
});

const corpus = corpusFolder("dev");

test.skipIf(corpus === undefined)(
	"says the same of every repository of the corpus",
	async () => {
		for (const repository of readdirSync(corpus ?? "").sort()) {
			const { whole, lean } = await bothWays(() => WorkTree.open(join(corpus ?? "", repository)));
			expect(reportsOf(lean), repository).toEqual(reportsOf(whole));
		}
	},
	300_000,
);
