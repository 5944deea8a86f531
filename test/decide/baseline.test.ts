import { expect, test } from "vitest";
import { baselineOf, readBaseline } from "../../src/decide/baseline.ts";
import { type Options, resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

const compose = "services:\n  web:\n    image: example/web:1.4\n    privileged: true\n    network_mode: host\n";

type Entry = Readonly<Record<string, unknown>>;

/** Rules whose findings count, where a baseline is read that has its entries changed. */
async function counting(change: (entry: Entry) => Entry): Promise<readonly string[]> {
	const judged = async (known: Options["known"]) =>
		(await run([treeOf({ "compose.yaml": compose })], { ...resolveOptions({ failOn: "high" }), known })).verdict
			.findings;
	const written = JSON.parse(baselineOf(await judged(new Map()))) as { version: 1; findings: readonly Entry[] };
	const text = JSON.stringify({ ...written, findings: written.findings.map(change) });
	const found = await judged((await readBaseline(treeOf({ "known.json": text }), "known.json")).known);
	return found.filter(({ gates }) => gates).map(({ rule }) => rule);
}

test("what turns the direction of writing, or is invisible, is written out, and means the same", async () => {
	const path = "a\u202E\u200B\u0085b/compose.yaml";
	const judged = async (known: Options["known"]) =>
		(await run([treeOf({ [path]: compose })], { ...resolveOptions({ failOn: "high" }), known })).verdict.findings;
	const text = baselineOf(await judged(new Map()));
	expect(text).toContain("a\\u202e\\u200b\\u0085b/compose.yaml");
	const { known } = await readBaseline(treeOf({ "known.json": text }), "known.json");
	expect((await judged(known)).map((one) => one.known)).toEqual([true, true]);
});

test("what was known counts again where it is worse, and not where it is better", async () => {
	const file = (image: string) => ({
		"compose.yaml": `services:\n  m:\n    image: ${image}\n    network_mode: host\n`,
	});
	const judged = async (image: string, known: Options["known"]) => {
		const options = { ...resolveOptions({ failOn: "low" }), known };
		return (await run([treeOf(file(image))], options)).verdict.findings.filter(({ rule }) => rule === "host-network");
	};
	const knownOf = async (image: string) =>
		(await readBaseline(treeOf({ "known.json": baselineOf(await judged(image, new Map())) }), "known.json")).known;
	// What exporters of the host's figures are made for is medium.
	const [agent, other] = ["prom/node-exporter:v1.8.2", "example/web:1.4"] as const;
	expect(await judged(agent, await knownOf(agent))).toMatchObject([{ severity: "medium", known: true, gates: false }]);
	const [worse] = await judged(other, await knownOf(agent));
	expect(worse).toMatchObject({ severity: "high", gates: true });
	expect(worse?.known).toBeUndefined();
	expect(await judged(agent, await knownOf(other))).toMatchObject([{ severity: "medium", known: true, gates: false }]);
});

test("a file that cannot be read is known as it is, and not with other text in it", async () => {
	const broken = "services:\n  web: [\n";
	const judged = async (text: string, known: Options["known"]) =>
		(await run([treeOf({ "compose.yaml": text })], { ...resolveOptions(), known })).verdict.findings;
	const text = baselineOf(await judged(broken, new Map()));
	const { known } = await readBaseline(treeOf({ "known.json": text }), "known.json");
	expect(await judged(broken, known)).toMatchObject([{ rule: "unreadable-file", known: true, gates: false }]);
	const [changed] = await judged(broken.replace("web", "webs"), known);
	expect(changed).toMatchObject({ rule: "unreadable-file", gates: true });
	expect(changed?.known).toBeUndefined();
});

test("a baseline knows what was found", async () => {
	expect(await counting((entry) => entry)).toEqual([]);
});

test.each([
	["of a rule that nobody minds", { rule: "image-unpinned" }],
	["of another container", { container: "test" }],
	["of no container", { container: undefined }],
	["of another file", { file: "examples/compose.yaml" }],
	["with another fingerprint", { fingerprint: "0".repeat(64) }],
	["less bad", { severity: "low" }],
])("an entry that says it is %s accepts nothing else", async (_why, lie) => {
	expect(await counting((entry) => (entry.rule === "privileged" ? { ...entry, ...lie } : entry))).toEqual([
		"privileged",
	]);
});

test.each([
	["of another version", '{"version": 2, "findings": []}'],
	["without a list", '{"version": 1}'],
	["with an entry that is none", '{"version": 1, "findings": [null]}'],
	["with an entry that does not say what it accepts", '{"version": 1, "findings": [{"fingerprint": "0"}]}'],
	[
		"with an entry of something else",
		'{"version": 1, "findings": [{"file": "a", "rule": "b", "container": 1, "severity": "low", "fingerprint": "0"}]}',
	],
	[
		"with an entry that does not say how bad it is",
		'{"version": 1, "findings": [{"file": "a", "rule": "b", "fingerprint": "0"}]}',
	],
	[
		"with an entry that is bad in no way that there is",
		'{"version": 1, "findings": [{"file": "a", "rule": "b", "severity": "none", "fingerprint": "0"}]}',
	],
	["that is a list", "[]"],
	["that is empty", ""],
	["with the marks of a merge", '<<<<<<< ours\n{"version": 1, "findings": []}\n'],
])("%s, it is none", async (_why, text) => {
	await expect(readBaseline(treeOf({ "known.json": text }), "known.json")).rejects.toThrow(
		"known.json:1:1: this is no baseline",
	);
});
