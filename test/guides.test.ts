import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { renderers } from "../src/command/render.ts";
import { keysOf } from "../src/config/keys.ts";
import { configOf } from "../src/config.ts";
import { requireKnownRules } from "../src/decide/known-rules.ts";
import { diagnosticRules } from "../src/judge/unreadable.ts";
import { resolveOptions } from "../src/options.ts";
import { Policy } from "../src/policy/policy.ts";
import { textReport } from "../src/report/text.ts";
import { run } from "../src/run.ts";
import { Source } from "../src/source.ts";
import { WorkTree } from "../src/tree/worktree.ts";
import { treeOf } from "./tree.ts";

const folder = new URL("../docs/guides/", import.meta.url);
const catalog = (await Policy.bundled()).catalog();
const rules = new Map([...catalog, ...diagnosticRules].map((rule) => [rule.id, rule]));
const inputs = parse(readFileSync(new URL("../action.yml", import.meta.url), "utf8")).inputs;
const today = "2026-11-22";

const blocks = ["first-repository.md", "configuration.md", "organisation.md"].flatMap((name) => {
	const text = readFileSync(new URL(name, folder), "utf8");
	return Array.from(text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, yaml = ""], at) => ({ name, at, yaml }));
});

describe.each(blocks)("$name, block $at", ({ yaml }) => {
	const data = parse(yaml) ?? {};
	const keys = Object.keys(data);

	if (keys.every((key) => key in keysOf("organisation"))) {
		test("is a configuration that says what there is", () => {
			const { settings } = configOf(new Source("bulkhead.yml", yaml), "organisation");
			requireKnownRules(settings, rules);
			expect(Object.keys(settings).length).toBeGreaterThan(0);
		});
	} else if ("jobs" in data) {
		test("is a workflow with inputs that there are, and a configuration that is right", () => {
			for (const { uses, with: given = {} } of data.jobs.bulkhead.steps) {
				if (!uses.startsWith("OWNER/bulkhead@")) continue;
				expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
				if (given.config === undefined) continue;
				requireKnownRules(configOf(new Source("config", given.config), "organisation").settings, rules);
			}
		});
	} else if ("services" in data) {
		test("is a Compose file; a decision in it holds", async () => {
			const { verdict } = await run([treeOf({ "compose.yaml": yaml })], resolveOptions({ today }));
			expect(verdict.totals.containers).toBeGreaterThan(0);
			const bad = ["suppression-incomplete", "suppression-unused", "suppression-expired", "unreadable-file"];
			expect(verdict.findings.filter(({ rule }) => bad.includes(rule))).toEqual([]);
			if (yaml.includes("bulkhead")) expect(verdict.totals).toMatchObject({ gating: 0, suppressed: 1 });
		});
	} else {
		test("is a part of the file before it", () => expect(yaml).toContain("# bulkhead: ignore["));
	}
});

test("the first steps of the first repository are as they are told", async () => {
	const compose = blocks.find(({ name, at }) => name === "first-repository.md" && at === 0)?.yaml ?? "";
	const line = blocks.find(({ name, at }) => name === "first-repository.md" && at === 1)?.yaml ?? "";
	const gating = async (text: string) => {
		const { verdict } = await run([treeOf({ "compose.yaml": text })], resolveOptions({ today }));
		return verdict.findings.filter(({ gates }) => gates).map(({ rule, container }) => `${rule} ${container}`);
	};
	expect(await gating(compose)).toEqual(["datastore-exposed db", "host-network metrics"]);
	const repaired = compose.replace('"5432:5432"', '"127.0.0.1:5432:5432"');
	expect(await gating(repaired)).toEqual(["host-network metrics"]);
	expect(await gating(repaired.replace("    network_mode: host\n", line))).toEqual([]);
});

test.each(Object.keys(renderers).filter((form) => form !== "text"))("the form %s is told where reports are", (form) => {
	const [readme, guide] = ["../../README.md", "reports.md"].map((name) => readFileSync(new URL(name, folder), "utf8"));
	expect(/--format ([\w\\|-]+)/.exec(readme ?? "")?.[1]?.split("\\|")).toContain(form);
	expect(guide).toMatch(new RegExp(`^\\| \`${form}\` \\|`, "m"));
});

test("the difference that the guide to pull requests shows is what the log says", async () => {
	const [, shown = ""] =
		/^```text\n(What changes[\s\S]*?)^```$/m.exec(readFileSync(new URL("pull-requests.md", folder), "utf8")) ?? [];
	const base =
		'services:\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: "${DB_PASSWORD:?}"}\n    volumes: [data:/var/lib/postgresql/data]\n    networks: [back]\n  cache:\n    image: valkey/valkey:8\n    networks: [edge, back]\nnetworks: {edge: , back: }\nvolumes: {data: }\n';
	const head = base
		.replace('"${DB_PASSWORD:?}"}', 'postgres}\n    ports: ["5432:5432"]')
		.replace("networks: [edge, back]", "networks: [back]");
	const [before, after] = [base, head].map((text) => treeOf({ "compose.yaml": text }));
	if (before === undefined || after === undefined) throw new Error("there are two trees");
	const commit = { commit: "3abae2f".padEnd(40, "0"), name: "main" };
	const { verdict } = await run([after], resolveOptions({ today }), {
		compared: { commit, trees: new Map([[after, before]]) },
	});
	expect(textReport(verdict)).toContain(shown);
});

test("what the README shows of the shop is what the command prints", async () => {
	const readme = readFileSync(new URL("../../README.md", folder), "utf8");
	const [, shown = ""] = /^```text\n\$ node dist\/cli\.js check examples\/shop\n…\n([\s\S]*?)^```$/m.exec(readme) ?? [];
	const tree = await WorkTree.open(fileURLToPath(new URL("../../", folder)), { below: ["examples/shop"] });
	const { verdict } = await run([tree], resolveOptions({ today }));
	const parts = shown.split("\n\n");
	expect(parts.length).toBeGreaterThan(3);
	expect(
		textReport(verdict)
			.split("\n\n")
			.filter((part) => parts.includes(part)),
	).toEqual(parts);
});
