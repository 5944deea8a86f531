import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { firstConfiguration } from "../../src/command/init.ts";
import { configOf } from "../../src/config.ts";
import { Source } from "../../src/source.ts";
import { Repository } from "../decide/repository.ts";

const host = "services:\n  web:\n    image: example/web:1.4\n    network_mode: host\n";

let repository: Repository;

beforeEach(() => {
	repository = new Repository();
});

afterEach(() => repository.remove());

test("a baseline: what is known passes, what is new fails, what is repaired falls out", () => {
	const baseline = ".github/bulkhead-baseline.json";
	repository.commit({ "compose.yaml": host, ".github/bulkhead.yml": `baseline: ${baseline}\n` });
	expect(repository.cli("check")).toMatchObject({
		status: 2,
		output: expect.stringContaining(`${baseline}: the baseline cannot be read; write one with bulkhead baseline`),
	});
	expect(repository.cli("baseline")).toEqual({ status: 0, output: `${baseline}: 1 known finding\n` });
	const first = repository.read(baseline);
	expect(JSON.parse(first)).toEqual({
		version: 1,
		findings: [
			{
				file: "compose.yaml",
				rule: "host-network",
				container: "web",
				severity: "high",
				fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
			},
		],
	});
	repository.cli("baseline");
	expect(repository.read(baseline)).toBe(first);
	expect(repository.cli("check")).toMatchObject({
		status: 0,
		output: expect.stringContaining("known: in the baseline"),
	});

	repository.commit({ "compose.yaml": `# moved\n${host}  db:\n    image: example/db:1.0\n    privileged: true\n` });
	expect(repository.cli("check").status).toBe(1);
	repository.cli("baseline");
	expect(repository.cli("check").status).toBe(0);

	repository.commit({ "compose.yaml": "services:\n  web:\n    image: example/web:1.4\n" });
	repository.cli("baseline");
	expect(JSON.parse(repository.read(baseline)).findings).toEqual([]);
	repository.commit({ [baseline]: "[]" });
	expect(repository.cli("check")).toMatchObject({
		status: 2,
		output: expect.stringContaining(`${baseline}:1:1: this is no baseline`),
	});
});

test("init writes a configuration that says what holds anyway, once", () => {
	repository.commit({
		"compose.yaml": host,
		"compose.dev.yaml": host,
		".github/workflows/a.yml": "on: push\njobs:\n  a:\n    runs-on: big\n    container: example/a:1.0\n    steps: []\n",
	});
	expect(repository.cli("init")).toMatchObject({
		status: 0,
		output: ".github/bulkhead.yml: written. Next: bulkhead check\n",
	});
	const written = repository.read(".github/bulkhead.yml");
	expect(parse(written)).toEqual({ "fail-on": "high", strict: false, runners: { "self-hosted": ["big"], hosted: [] } });
	expect(written).toContain('#   "compose.dev.yaml"');
	expect(repository.cli("check").status).toBe(1);
	expect(repository.cli("init")).toMatchObject({
		status: 2,
		output: "bulkhead: .github/bulkhead.yml: there is a configuration already\n",
	});
});

test("init is about the whole repository, wherever in it somebody stands, and not about a file", () => {
	repository.commit({ "compose.yaml": host, "deploy/compose.yaml": host });
	const output = "bulkhead: compose.yaml: is no folder; name one of the repository, or none\n";
	expect(repository.cli("init", "compose.yaml")).toEqual({ status: 2, output });
	expect(repository.cli("init", "deploy").status).toBe(0);
	expect(repository.read(".github/bulkhead.yml")).toContain("# Found here: 2 Compose files, 0 workflows.");
});

test("what init has in comments is right, too", () => {
	const text = firstConfiguration({
		compose: [],
		workflows: [],
		development: ["a\nb.yaml"],
		labels: ['a"b'],
		until: "2027-01-01",
	});
	// Comments that are settings are indented by one space behind the mark, words are not.
	const settings = text.replace(/^# (?=(?: |[a-z-]+:(?: |$)))/gm, "").replace(/^(fail-on|strict): .*\n/gm, "");
	const source = new Source("bulkhead.yml", settings.replace(/^ +"a\\nb.yaml"$/m, ""));
	const { settings: read } = configOf(source, "repository");
	expect(Object.keys(read).sort()).toEqual(["profiles", "rules", "runners", "suppressions"]);
	const schema = JSON.parse(readFileSync(new URL("../../schemas/config.json", import.meta.url), "utf8"));
	expect(new Ajv({ strict: false }).validate(schema, parse(source.text))).toBe(true);
});

test("config says what is in force, and who says so", () => {
	repository.commit({
		"compose.yaml": host,
		"legacy/compose.yaml": host,
		".github/bulkhead.yml":
			"fail-on: medium\nprofile: {'legacy/**': development}\nrules:\n  privileged: {severity: low, files: 'legacy/**'}\n  host-network: off\nsuppressions:\n  - {rule: api-socket, files: compose.yaml, justification: because, owner: me, expires: 2027-01-01}\n",
	});
	const all = repository.cli("config");
	expect(all.status).toBe(0);
	expect(all.output).toContain("Configuration: .github/bulkhead.yml (repository)");
	expect(all.output).toMatch(/^fail-on +medium +\.github\/bulkhead\.yml:1:1 \(repository\)$/m);
	expect(all.output).toMatch(/^pedantic +false +default$/m);
	expect(all.output).toContain("  privileged: low in legacy/**  .github/bulkhead.yml:4:3 (repository)");
	expect(all.output).toContain(
		"  api-socket in compose.yaml by me until 2027-01-01: because  .github/bulkhead.yml:7:5 (repository)",
	);
	const legacy = repository.cli("config", "legacy/compose.yaml").output;
	expect(legacy).toContain("legacy/compose.yaml:\n  looked at, as compose\n  development (by profile)");
	expect(legacy).not.toContain("api-socket");
	const root = repository.cli("config", "compose.yaml").output;
	expect(root).toContain("  production (by its name)");
	expect(root).not.toContain("privileged: low");
	expect(root).toContain("host-network: off");
});

test("without a configuration, config says so", () => {
	repository.commit({ "compose.yaml": host });
	expect(repository.cli("config").output).toContain("No configuration file: the defaults hold.");
});
