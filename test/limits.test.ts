import { describe, expect, test } from "vitest";
import { collect } from "../src/collect/collect.ts";
import { inForce } from "../src/command/in-force.ts";
import { combine } from "../src/config/combine.ts";
import { discover } from "../src/discover.ts";
import { type LimitName, type Limits, limitNames, limitTable } from "../src/limits.ts";
import { diagramsOf } from "../src/map/diagrams.ts";
import { resolveOptions, UsageError } from "../src/options.ts";
import { textReport } from "../src/report/text.ts";
import { run } from "../src/run.ts";
import { toJson } from "../src/value.ts";
import { manyFindings } from "./report/shop.ts";
import { treeOf } from "./tree.ts";

type Case = {
	readonly limits: Partial<Limits>;
	readonly files: Readonly<Record<string, string>>;
	/** What the message says before the name of the limit. */
	readonly says: RegExp;
	readonly where: string;
};

const service = (more: string) => `services:\n  a:\n    image: x\n${more}`;
const job = (more: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${more}`;
const workflow = ".github/workflows/ci.yml";

/** One of each limit that costs a part its judgement. */
const cases: Readonly<Partial<Record<LimitName, Case>>> = {
	depth: {
		limits: { depth: 10 },
		files: { "compose.yaml": service(`    x-a: ${"[".repeat(12)}${"]".repeat(12)}\n`) },
		says: /^is nested deeper/,
		where: "compose.yaml:4",
	},
	values: {
		limits: { values: 100 },
		files: { "compose.yaml": service(`    x-a: [${"1,".repeat(200)}]\n`) },
		says: /^holds more values/,
		where: "compose.yaml:4",
	},
	"merged-values": {
		limits: { "merged-values": 100 },
		files: {
			"compose.yaml": `${service("    environment:\n")}${Array.from({ length: 60 }, (_, at) => `      A${at}: b\n`).join("")}  b: {extends: a}\n  c: {extends: a}\n`,
		},
		says: /^is put together from more values/,
		where: "compose.yaml:66",
	},
	containers: {
		limits: { containers: 2 },
		files: { "compose.yaml": "services:\n  a: {image: x}\n  b: {image: x}\n  c: {image: x, privileged: true}\n" },
		says: /^has more containers in one project than are judged/,
		where: "compose.yaml:4",
	},
	"include-depth": {
		limits: { "include-depth": 1 },
		files: {
			"compose.yaml": "include: [a.yaml]\n",
			"a.yaml": "include: [b.yaml]\n",
			"b.yaml": service("    privileged: true\n"),
		},
		says: /^includes more files in a row/,
		where: "a.yaml:1",
	},
	"extends-depth": {
		limits: { "extends-depth": 1 },
		files: {
			"compose.yaml":
				"services:\n  a: {extends: b}\n  b: {extends: c}\n  c: {image: x, privileged: true, extends: d}\n  d: {image: x}\n",
		},
		says: /^extends more services in a row/,
		where: "compose.yaml:3",
	},
	"volumes-from-depth": {
		limits: { "volumes-from-depth": 1 },
		files: {
			"compose.yaml":
				"services:\n  a: {image: x, volumes_from: [b]}\n  b: {image: x, volumes_from: [c]}\n  c: {image: x, volumes: ['/:/h']}\n",
		},
		says: /^takes volumes from more services/,
		where: "compose.yaml:3",
	},
	"volumes-from": {
		limits: { "volumes-from": 3 },
		files: {
			"compose.yaml":
				"services:\n  a: {image: x, volumes: ['/a:/a', '/b:/b']}\n  b: {image: x, volumes_from: [a]}\n  c: {image: x, volumes_from: [a]}\n",
		},
		says: /^takes more volumes from other services/,
		where: "compose.yaml:4",
	},
	"text-kib": {
		limits: { "text-kib": 1 },
		files: { ".env": `A=${"x".repeat(600)}\n`, "compose.yaml": service('    user: "$A$A"\n') },
		says: /^holds more variables than are replaced/,
		where: "compose.yaml:4",
	},
	"texts-mib": {
		limits: { "texts-mib": 1 },
		files: {
			".env": `A=${"x".repeat(240_000)}\n`,
			"compose.yaml": service(
				"    user: $A\n    hostname: $A\n    domainname: $A\n    working_dir: $A\n    mac_address: $A\n",
			),
		},
		says: /^holds variables that grow to more text/,
		where: "compose.yaml:8",
	},
	ports: {
		limits: { ports: 10 },
		files: { "compose.yaml": service("    ports: ['1-5:1-5', '11-30:11-30', '80:80']\n") },
		says: /^publishes more ports/,
		where: "compose.yaml:4",
	},
	matrix: {
		limits: { matrix: 2 },
		files: {
			[workflow]: job(
				"    strategy: {matrix: {a: [b, c, d]}}\n    container: x:${{ matrix.a }}\n    steps: [{run: a}]\n",
			),
		},
		says: /^has more combinations/,
		where: `${workflow}:5`,
	},
	outcomes: {
		limits: { outcomes: 2 },
		files: { [workflow]: job("    container: ${{ inputs.a && 'x' || inputs.b && 'y' || 'z' }}\n") },
		says: /^may become more texts/,
		where: `${workflow}:5`,
	},
	steps: {
		limits: { steps: 3 },
		files: {
			[workflow]: `${job(
				"    strategy: {matrix: {a: [b, c]}}\n    steps: [{run: 'docker run ${{ matrix.a }}'}]\n",
			)}  b:\n    runs-on: x\n    container: y\n    steps: [{run: docker run --privileged z}]\n`,
		},
		says: /^is of a file with more steps and containers/,
		where: `${workflow}:10`,
	},
	"script-ways": {
		limits: { "script-ways": 2 },
		files: { "a.sh": "case $A in a) I=a ;; b) I=b ;; c) I=c ;; esac\ndocker run $I\n" },
		says: /^has variables of more values/,
		where: "a.sh:2",
	},
	"script-commands": {
		limits: { "script-commands": 2 },
		files: { "a.sh": "docker run a\ndocker run b\ndocker run c\n" },
		says: /^has more commands/,
		where: "a.sh:1",
	},
	"script-work": {
		limits: { "script-work": 10 },
		files: { "a.sh": `docker run a\n${"~))\n".repeat(100)}` },
		says: /^takes more work to be read/,
		where: "a.sh:1",
	},
	"script-mib": {
		limits: { "script-mib": 64 },
		files: { "a.sh": `docker run a\n${"    `2>&1".repeat(550)}` },
		says: /^takes more memory to be read/,
		where: "a.sh:1",
	},
	"script-depth": {
		limits: { "script-depth": 1 },
		files: { "a.sh": `sh -c 'sh -c "docker run a"'\n` },
		says: /^holds scripts in scripts/,
		where: "a.sh:1",
	},
	"dockerfile-kib": {
		limits: { "dockerfile-kib": 1 },
		files: { Dockerfile: `FROM x\n#${"x".repeat(2000)}\n`, "compose.yaml": service("    build: .\n") },
		says: /^is larger than a Dockerfile/,
		where: "Dockerfile:1",
	},
};

/** Limits that are met elsewhere: what they do is tested where it is done. */
const elsewhere: readonly LimitName[] = [
	// test/tree/worktree.test.ts and test/read.test.ts
	"file-mib",
	// test/policy/own/evaluate.test.ts
	"own-rule-seconds",
	"own-rules-seconds",
	"own-rules-mib",
	// test/decide/many.test.ts
	"decisions",
	// Below.
	"policy-mib",
	"project-kib",
	"projects-mib",
	"callers",
	"files",
	"total-mib",
	"total-values",
	"total-merged-values",
	"filled-mib",
	"scripts-work",
	"dockerfiles-mib",
	"globs",
	"findings",
	"shown",
];

async function collected(files: Readonly<Record<string, string>>, limits: Partial<Limits>) {
	const tree = treeOf(files);
	return collect(tree, discover(await tree.list(), { include: [], exclude: [] }), { limits });
}

test("each limit is tried", () => {
	expect([...Object.keys(cases), ...elsewhere].sort()).toEqual([...limitNames].sort());
});

describe("what meets a limit is an error that names it, at its place", () => {
	test.each(Object.entries(cases))("%s", async (name, { files, limits, says, where }) => {
		const { diagnostics } = await collected(files, limits);
		const met = diagnostics.filter(({ kind }) => kind === "limit");
		const value = limits[name as LimitName];
		expect(met).not.toEqual([]);
		for (const { level, message } of met) {
			expect(level).toBe("error");
			expect(message).toMatch(says);
			expect(message).toContain(`limits.${name} (${value})`);
		}
		expect(met.map(({ place }) => `${place.source.path}:${place.source.position(place.start).line}`)).toContain(where);
	});

	test.each(Object.entries(cases))("%s is far away by default", async (_, { files }) => {
		const { diagnostics } = await collected(files, {});
		expect(diagnostics.filter(({ kind }) => kind === "limit")).toEqual([]);
	});
});

test.each([
	[15, 1, []],
	[
		16,
		1,
		[expect.stringMatching(/^runs a command through more programs than are followed: limits\.script-depth \(1\)/)],
	],
	[63, 4, []],
	[64, 4, [expect.stringMatching(/: limits\.script-depth \(4\)/)]],
])("%d programs that only run another, where scripts are %d deep", async (times, depth, met) => {
	const files = { "a.sh": `${"env ".repeat(times)}docker run a\n` };
	const { diagnostics } = await collected(files, { "script-depth": depth });
	expect(diagnostics.map(({ message }) => message)).toEqual(met);
});

test.each([
	[
		"variables of a target, for each line of it",
		(lines: number) => `${"t: A =\n".repeat(170)}t:\n${"\tdocker run a\n".repeat(lines)}`,
	],
	["files that are included", (lines: number) => `${"include a.mk\n".repeat(lines * 170)}t:\n\tdocker run a\n`],
])("%s count as texts of a Makefile where they are empty, too", async (_what, makefile) => {
	const metBy = async (lines: number) => {
		const files = { Makefile: makefile(lines), "a.mk": "" };
		const { diagnostics } = await collected(files, { "texts-mib": 1 });
		return diagnostics.map(({ message }) => message);
	};
	expect(await metBy(10)).toEqual([]);
	expect(await metBy(100)).toEqual([expect.stringContaining("limits.texts-mib (1)")]);
});

describe("a limit is not met where nothing is left out by it", () => {
	const branches = Array.from({ length: 12 }, (_, index) => `if [ "$${index}" ]; then A+=(a${index}); fi\n`).join("");

	test.each([
		["services that Compose is to start", `docker compose up -d "\${A[@]}"\n`, false],
		["services, behind a flag", `docker-compose -f compose.yaml up \${A[@]} web\n`, false],
		["the files of Compose", `docker compose \${A[@]/#/-f } up\n`, true],
		["the action", `docker compose -f compose.yaml "\${A[@]}" up\n`, true],
		["what a container runs", `docker run x "\${A[@]}"\n`, true],
		["what is read from a text", `docker compose -f - up <<< "\${A[*]}"\n`, true],
	])("script-ways: %s", async (_what, command, met) => {
		const { diagnostics } = await collected({ "a.sh": branches + command, "compose.yaml": service("") }, {});
		expect(diagnostics.some(({ message }) => message.includes("limits.script-ways"))).toBe(met);
	});

	test("script-ways: fewer are read of a script that takes much", async () => {
		const flags = ["X", "Y", "Z", "U"].map((name) => `[ "$${name}" ] && A+=(-v /${name}:/x)\n`).join("");
		const files = { "a.sh": `A=(docker run)\n${flags}"\${A[@]}" a\n` };
		// Sixteen ways, of one command each.
		expect((await collected(files, { "script-commands": 10 })).diagnostics).toEqual([]);
		const [met] = (await collected(files, { "script-commands": 2 })).diagnostics;
		expect(met?.message).toContain("limits.script-ways");
	});

	test("script-ways: a command that is put together on five conditions is read in full", async () => {
		const flags = ["X", "Y", "Z", "U", "V"].map((name) => `[ "$${name}" ] && A+=(-v /${name}:/x)\n`).join("");
		const { diagnostics } = await collected({ "a.sh": `A=(docker run)\n${flags}"\${A[@]}" a\n` }, {});
		expect(diagnostics).toEqual([]);
	});

	test("script-ways: what a command prints on a condition", async () => {
		const files = { "a.sh": "docker run $([ $X ] && echo a || echo b)\n" };
		expect((await collected(files, { "script-ways": 2 })).diagnostics).toEqual([]);
		const [met] = (await collected(files, { "script-ways": 1 })).diagnostics;
		expect(met?.message).toContain("limits.script-ways");
	});

	test.each([
		["what no container comes of", "echo ${{ inputs.name }}", false],
		["an image", "docker run ${{ inputs.name }}", true],
	])("outcomes: two hundred calls give %s", async (_what, run, met) => {
		const steps = Array.from({ length: 200 }, (_, index) => `      - {uses: ./x, with: {name: n${index}}}\n`).join("");
		const { diagnostics } = await collected(
			{
				[workflow]: job(`    steps:\n${steps}`),
				"x/action.yml": `inputs: {name: {}}\nruns:\n  using: composite\n  steps: [{run: '${run}', shell: bash}]\n`,
			},
			{},
		);
		expect(diagnostics.some(({ message }) => message.includes("limits.outcomes"))).toBe(met);
	});
});

describe("a limit of the whole run ends it", () => {
	test.each([
		[
			"files",
			{ files: 1 },
			{ "a.yaml": "", "b.yaml": "" },
			/^2 files may hold containers, more than limits.files \(1\)/,
		],
		[
			"total-mib",
			{ "total-mib": 1 },
			{ "compose.yaml": `# ${"x".repeat(600_000)}\n`, "compose.b.yaml": `# ${"x".repeat(600_000)}\n` },
			/^the files come to more than limits.total-mib \(1\)/,
		],
		[
			"total-values",
			{ "total-values": 1000 },
			{ "compose.yaml": service(`    x-a: [${"1,".repeat(1001)}]\n`) },
			/^the YAML files hold more values than limits.total-values \(1000\)/,
		],
		[
			"dockerfiles-mib",
			{ "dockerfiles-mib": 1 },
			{
				Dockerfile: `FROM x\nARG A\nUSER $A\n#${"x".repeat(400_000)}\n`,
				"compose.yaml": `services:\n${["v", "w", "x"].map((a) => `  ${a}: {build: {context: ., args: {A: ${a}}}}\n`).join("")}`,
			},
			/^the Dockerfiles, each anew for what it is built with, come to more than limits.dockerfiles-mib \(1\)/,
		],
		[
			"total-merged-values",
			{ "total-merged-values": 1000 },
			{
				"common.yaml": service(`    volumes: [${Array.from({ length: 50 }, (_, at) => `"/a:/b${at}"`).join(", ")}]\n`),
				...Object.fromEntries(
					Array.from({ length: 4 }, (_, at) => [
						`p${at}/compose.yaml`,
						"services:\n  b:\n    extends: {file: ../common.yaml, service: a}\n",
					]),
				),
			},
			/^all Compose projects are put together from more values than limits.total-merged-values \(1000\)/,
		],
		[
			"filled-mib",
			{ "filled-mib": 1 },
			{
				"e.env": Array.from({ length: 5000 }, (_, at) => `NAME_${at}=value\n`).join(""),
				...Object.fromEntries(
					Array.from({ length: 6 }, (_, at) => [`p${at}/compose.yaml`, service("    env_file: ../e.env\n")]),
				),
			},
			/^env files and label files add more to all projects than limits.filled-mib \(1\)/,
		],
		[
			"scripts-work",
			{ "script-work": 20, "scripts-work": 30 },
			{ "a.sh": `docker run a\n${"~))\n".repeat(100)}`, "b.sh": `docker run b\n${"~))\n".repeat(100)}` },
			/^the scripts take more work to be read than limits.scripts-work \(30\)/,
		],
	])("%s", async (_, limits, files, message) => {
		const failing = collected(files as Readonly<Record<string, string>>, limits);
		await expect(failing).rejects.toThrow(UsageError);
		await expect(failing).rejects.toThrow(message);
	});
});

test.each([
	["exclude", "exclude: [a, b, c]", 3],
	[
		"settings of rules, with globs and without",
		"rules: {privileged: [{severity: low, files: [a, b]}, {severity: high}]}",
		3,
	],
	["profiles and files to include", "profile: {a: ci, b: ci}\ninclude: [c]", 3],
	[
		"suppressions",
		"suppressions:\n  - {rule: privileged, files: a, containers: b, justification: c}\n  - {rule: privileged, justification: c}",
		3,
	],
])("more globs than limits.globs end the run: %s", async (_what, said, count) => {
	const configured = (most: number) => {
		const tree = treeOf({ ".github/bulkhead.yml": `limits: {globs: ${most}}\n${said}\n` });
		return inForce([tree], undefined, {}, undefined);
	};
	await expect(configured(count - 1)).rejects.toThrow(UsageError);
	await expect(configured(count - 1)).rejects.toThrow(
		`the configuration has ${count} globs, more than limits.globs (2)`,
	);
	expect((await configured(count)).options.limits.globs).toBe(count);
});

test("more findings than limits.findings end the run", async () => {
	const tree = treeOf({
		"a/compose.yaml": service("    privileged: true\n"),
		"b/compose.yaml": service("    privileged: true\n"),
	});
	const running = run([tree], resolveOptions({ limits: { findings: 1 } }));
	await expect(running).rejects.toThrow(UsageError);
	await expect(running).rejects.toThrow(/^the rules find more than limits.findings \(1\): name what/);
});

test("the text report shows the worst of too many, and says how many are left out", () => {
	const report = textReport(manyFindings(20), { most: 3 });
	expect(report.match(/\[privileged\]/g)).toHaveLength(3);
	expect(report.match(/: critical: /g)).toHaveLength(3);
	expect(report).toContain("17 more findings not shown here: limits.shown (3). The JSON report has them all.");
});

test("projects that come to more than limits.projects-mib end the run, one that is too large itself among them", async () => {
	const services = (number: number) =>
		Array.from({ length: number }, (_, at) => `  s${at}: {image: x, volumes: *a}\n`).join("");
	const shared = `x-a: &a [${Array.from({ length: 100 }, (_, at) => `"/a:/b${at}"`).join(", ")}]\nservices:\n`;
	const running = (sizes: readonly number[]) => {
		const files = sizes.map((number, at) => [`p${at}/compose.yaml`, shared + services(number)]);
		return run(
			[treeOf(Object.fromEntries(files))],
			resolveOptions({ limits: { "projects-mib": 1, "project-kib": 512 } }),
		);
	};
	await expect(running([20, 20])).resolves.toMatchObject({ verdict: { diagnostics: [] } });
	const message = "the projects come to more than limits.projects-mib (1)";
	await expect(running(new Array(12).fill(20))).rejects.toThrow(message);
	await expect(running([300])).rejects.toThrow(message);
});

test.each([
	["policy-mib", 64],
	["project-kib", 16],
] as const)("a project that is more than limits.%s is a finding, and the others are judged", async (name, most) => {
	const many = Array.from({ length: 20_000 }, (_, at) => `  s${at}: {image: x, privileged: true}\n`).join("");
	const tree = treeOf({
		"a/compose.yaml": `services:\n${many}`,
		"b/compose.yaml": service("    privileged: true\n"),
	});
	const result = await run([tree], resolveOptions({ limits: { [name]: most, containers: 100_000 } }));
	const { verdict } = result;
	expect(diagramsOf(result).whole).toContain("flowchart");
	expect(verdict.diagnostics).toMatchObject([{ kind: "limit", level: "error" }]);
	expect(verdict.diagnostics[0]?.message).toContain(`limits.${name} (${most})`);
	expect(verdict.findings.some(({ rule }) => rule === "unreadable-file")).toBe(true);
	expect(verdict.findings.some(({ place }) => place.source.path === "b/compose.yaml")).toBe(true);
});

test("a long script that each caller has read anew counts as several steps", async () => {
	const files = (length: number) => ({
		[workflow]: `on: push\njobs:\n${["v", "w", "x"].map((id) => `  ${id}: {uses: ./.github/workflows/b.yml, with: {image: ${id}}}\n`).join("")}`,
		".github/workflows/b.yml": `on: {workflow_call: {inputs: {image: {type: string}}}}\njobs:\n  c:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          docker run \${{ inputs.image }}\n          # ${"x".repeat(length)}\n`,
	});
	const met = async (length: number) =>
		(await collected(files(length), { steps: 6 })).diagnostics.map(({ message }) => message);
	expect(await met(10)).toEqual([]);
	expect(await met(6000)).toEqual([expect.stringContaining("limits.steps (6)")]);
});

test("what callers beyond the limit give is judged too, together", async () => {
	const caller = (id: string, image: string) =>
		`  ${id}:\n    uses: ./.github/workflows/b.yml\n    with: {image: ${image}, other: ${id}}\n`;
	const files = {
		[workflow]: `on: push\njobs:\n${["v", "w", "x", "y", "z"].map((image, at) => caller(`j${at}`, image)).join("")}`,
		".github/workflows/b.yml":
			"on: {workflow_call: {inputs: {image: {type: string}, other: {type: string}}}}\njobs:\n  c: {runs-on: ubuntu-24.04, container: '${{ inputs.image }}', steps: [{run: a}]}\n",
	};
	const { projects, diagnostics } = await collected(files, { callers: 2 });
	const text = JSON.stringify(projects.map(({ model }) => toJson(model)));
	for (const image of ["v", "w", "x", "y", "z"]) expect(text).toContain(`"ref":"${image}"`);
	expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
});

test.each([
	["env_file", "environment"],
	["label_file", "labels"],
])("of a file that many services name as %s no more is made than the rules can judge", async (key, filled) => {
	const files = {
		"e.env": Array.from({ length: 100 }, (_, at) => `NAME_${at}=value\n`).join(""),
		"compose.yaml": `services:\n${Array.from({ length: 20 }, (_, at) => `  s${at}: {image: x, ${key}: e.env}\n`).join("")}`,
	};
	const { projects, diagnostics } = await collected(files, { "project-kib": 16 });
	expect(diagnostics.map(({ kind, level, message }) => ({ kind, level, message }))).toEqual([
		{
			kind: "limit",
			level: "error",
			message: "fills the project with more variables of files than the rules can judge: limits.project-kib (16)",
		},
	]);
	const [project] = projects.map(({ model }) => toJson(model));
	expect(project).toMatchObject({ incomplete: true });
	const { containers } = project as { readonly containers: readonly Readonly<Record<string, unknown>>[] };
	const those = containers.filter((container) => filled in container);
	expect(containers).toHaveLength(20);
	expect(those.length).toBeGreaterThan(0);
	expect(JSON.stringify(those.map((container) => container[filled])).length).toBeLessThan(16 * 1024);
});

test("an organisation's limit is stronger, and others stay", () => {
	const layer = (limits: Partial<Limits>) =>
		({ layer: "repository", settings: { limits }, places: new Map() }) as const;
	const combined = combine({ ...layer({ depth: 20 }), layer: "organisation" }, layer({ depth: 500, "file-mib": 20 }));
	expect(combined.limits).toEqual({ depth: 20, "file-mib": 20 });
});

test("every default is one that may be set", () => {
	for (const { default: value, least, most } of Object.values(limitTable)) {
		expect(value).toBeGreaterThanOrEqual(least);
		expect(value).toBeLessThanOrEqual(most);
	}
});
