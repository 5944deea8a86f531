import { spawnSync } from "node:child_process";
import {
	chmodSync,
	chownSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test as whole } from "vitest";
import { otherNode, root, runBuilt } from "./support.ts";

const nodes = [
	["this Node", process.execPath],
	["Node 20", otherNode(20)],
	["Node 22", otherNode(22)],
] as const;

describe.each(nodes)("what V8 compiled of the command line, in %s", (_, node = "") => {
	const test = whole.skipIf(node === "");
	let cache: string;
	let code: string;

	beforeEach(() => {
		cache = mkdtempSync(join(tmpdir(), "cache-"));
		code = join(cache, "code");
	});

	afterEach(() => rmSync(cache, { recursive: true, force: true }));

	const check = (env: Readonly<Record<string, string>>, what = "examples/shop") =>
		runBuilt("cli.js", ["check", what, "--format", "json"], { node, env });

	/** Each file that is kept, and when it was written. */
	const kept = () => readdirSync(code).map((name) => [name, statSync(join(code, name)).mtimeMs]);

	const sizes = () => readdirSync(code).reduce((sum, name) => sum + statSync(join(code, name)).size, 0);

	test("is kept in a folder of the user's own, and the next run says the same by it", () => {
		const first = check({ BULKHEAD_CACHE: cache });
		expect(statSync(code).mode & 0o777).toBe(0o700);
		const before = kept();
		expect(before.length).toBeGreaterThan(1);
		expect(check({ BULKHEAD_CACHE: cache })).toEqual(first);
		expect(kept()).toEqual(before);
		expect(first.stderr).toBe("");
	});

	test("is taken by the next run where a run has set other flags on its way", () => {
		const workflows = mkdtempSync(join(tmpdir(), "workflows-"));
		mkdirSync(join(workflows, ".github/workflows"), { recursive: true });
		writeFileSync(
			join(workflows, ".github/workflows/a.yml"),
			"on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: docker run --privileged --network host -v /:/host alpine\n",
		);
		const first = check({ BULKHEAD_CACHE: cache }, workflows);
		expect(first.stdout).toContain("alpine");
		const before = kept();
		const trace = runBuilt("cli.js", ["check", workflows, "--format", "json"], {
			node,
			env: { BULKHEAD_CACHE: cache, NODE_OPTIONS: `--require=${tracer(workflows)}` },
		});
		expect(trace.stdout).toBe(first.stdout);
		// Only what was loaded under these other flags, the report, is compiled anew.
		expect(trace.stderr).toMatch(/^(?:refused: .*json\.part\.js\n)?$/);
		expect(kept()).toEqual(before);
		rmSync(workflows, { recursive: true });
	});

	test("is kept anew by a run that calls notably more than the one that kept it", () => {
		const empty = mkdtempSync(join(tmpdir(), "empty-"));
		check({ BULKHEAD_CACHE: cache }, empty);
		const little = sizes();
		check({ BULKHEAD_CACHE: cache });
		const more = sizes();
		expect(more).toBeGreaterThan(little * 1.2);
		const before = kept();
		check({ BULKHEAD_CACHE: cache }, empty);
		check({ BULKHEAD_CACHE: cache });
		expect(kept()).toEqual(before);
		rmSync(empty, { recursive: true });
	});

	test("has what a start calls, also where it is kept anew by a long run", () => {
		const large = mkdtempSync(join(tmpdir(), "large-"));
		for (let index = 0; index < 600; index++) {
			const folder = join(large, `service-${index}`);
			mkdirSync(folder);
			writeFileSync(
				join(folder, "compose.yaml"),
				`services: {a${index}: {image: x, privileged: true, ports: ["8${index}:80"]}}\n`,
			);
			writeFileSync(join(folder, "run.sh"), `docker run --privileged -v /:/host -p 8${index}:80 x\n`);
		}
		// V8 would forget what it has not called between two of its collections, not only between six.
		const forgetful = join(large, "forgetful.cjs");
		writeFileSync(forgetful, 'require("node:v8").setFlagsFromString("--bytecode-old-age=1");\n');
		const env = { BULKHEAD_CACHE: cache, NODE_OPTIONS: `--require=${forgetful}` };
		const sizesByName = () => new Map(readdirSync(code).map((name) => [name, statSync(join(code, name)).size]));
		check(env, mkdtempSync(join(large, "empty-")));
		const before = sizesByName();
		check(env, large);
		const growth = Array.from(sizesByName(), ([name, size]) => size / (before.get(name) ?? size));
		expect(Math.max(...growth)).toBeGreaterThan(1.2);
		expect(Math.min(...growth)).toBeGreaterThan(0.95);
		rmSync(large, { recursive: true });
	});

	test("is compiled anew where a file is broken, and kept again", () => {
		const first = check({ BULKHEAD_CACHE: cache });
		for (const [name] of kept()) {
			const file = join(code, String(name));
			const bytes = readFileSync(file);
			for (let at = 100; at < bytes.length; at += 7) bytes[at] = 255 - (bytes[at] ?? 0);
			writeFileSync(file, bytes);
			utimesSync(file, 0, 0);
		}
		expect(check({ BULKHEAD_CACHE: cache })).toEqual(first);
		expect(kept().every(([, time]) => Number(time) > 0)).toBe(true);
	});

	test("is compiled anew where the program is another of the same length", () => {
		const dist = join(cache, "dist");
		cpSync(join(root, "dist"), dist, { recursive: true });
		const report = () =>
			spawnSync(node, [join(dist, "cli.js"), "check", join(root, "examples/shop-repaired")], {
				env: { PATH: process.env.PATH ?? "", BULKHEAD_CACHE: cache },
				encoding: "utf8",
			}).stdout;
		expect(report()).toMatch(/^Pass: no finding/);
		for (const name of readdirSync(dist).filter((file) => file.endsWith(".js"))) {
			const file = join(dist, name);
			writeFileSync(file, readFileSync(file, "utf8").replaceAll("Pass: no finding", "Well: no finding"));
		}
		expect(report()).toMatch(/^Well: no finding/);
	});

	test("is not kept where others may write, or said not to be, or in a job", () => {
		mkdirSync(code);
		chmodSync(code, 0o777);
		expect(check({ BULKHEAD_CACHE: cache }).status).toBe(1);
		expect(readdirSync(code)).toEqual([]);
		if (process.getuid?.() === 0) {
			chmodSync(code, 0o700);
			chownSync(code, 65_534, 65_534);
			expect(check({ BULKHEAD_CACHE: cache }).status).toBe(1);
			expect(readdirSync(code)).toEqual([]);
		}
		rmSync(code, { recursive: true });
		expect(check({ BULKHEAD_CACHE: "off", XDG_CACHE_HOME: cache }).status).toBe(1);
		expect(check({ BULKHEAD_CACHE: cache, GITHUB_ACTIONS: "true" }).status).toBe(1);
		expect(readdirSync(cache)).toEqual([]);
	});

	test("is kept by nobody where the folder cannot be made", () => {
		const { status, stderr } = check({ BULKHEAD_CACHE: "/dev/null/nowhere" });
		expect([status, stderr]).toEqual([1, ""]);
	});

	test("does not grow for ever: what has not been written for a month goes", () => {
		mkdirSync(code, { mode: 0o700 });
		const names = ["1a2b3c4d-5e6f", "1a2b3c4d-5e6f.4711", "notes.txt"];
		for (const name of names) {
			writeFileSync(join(code, name), "");
			utimesSync(join(code, name), 0, 0);
		}
		check({ BULKHEAD_CACHE: cache });
		// Nothing but what looks like ours: the folder may be one that has other uses.
		expect(names.filter((name) => readdirSync(code).includes(name))).toEqual(["notes.txt"]);
	});
});

/** Says on standard error which script V8 did not take the kept code of. */
function tracer(folder: string): string {
	const file = join(folder, "tracer.cjs");
	writeFileSync(
		file,
		`const vm = require("node:vm");
const { Script } = vm;
vm.Script = class extends Script {
	constructor(code, options) {
		super(code, options);
		if (this.cachedDataRejected) process.stderr.write("refused: " + options.filename + "\\n");
	}
};
`,
	);
	return file;
}
