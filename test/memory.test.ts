import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { resolveOptions } from "../src/options.ts";
import { run } from "../src/run.ts";
import type { Read, Tree } from "../src/tree/tree.ts";
import { WorkTree } from "../src/tree/worktree.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const labels = Array.from({ length: 100 }, (_, index) => `      com.example.label-${index}: "${"x".repeat(100)}"\n`);

/** A project in which nothing is found: 13 KB of text, which its values hold in many parts. */
function projectText(index: number): string {
	return `name: app-${index}
services:
  app-with-a-name-of-its-own-${index}:
    image: registry.example.com/team/app:1.${index}@sha256:${"0123456789abcdef".repeat(4)}
    read_only: true
    user: "10001"
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    mem_limit: 256m
    pids_limit: 200
    labels:
${labels.join("")}`;
}

/** A project with a finding in each of its containers, which have much besides that edits are asked about. */
function faultyText(index: number): string {
	const port = (at: number) => `      - "127.0.0.1:${2000 + at}:${2000 + at}"\n`;
	const mount = (at: number) => `      - ./folder-${at}:/srv/folder-${at}:ro\n`;
	const many = (line: (at: number) => string) => Array.from({ length: 50 }, (_, at) => line(at)).join("");
	const service = (at: number) => `  app-${at}:
    image: registry.example.com/team/app:1.${index}
    privileged: true
    ports:
${many((one) => port(at * 50 + one))}    volumes:
${many(mount)}`;
	return `name: app-${index}\nservices:\n${service(0)}${service(1)}`;
}

/** Projects of which none is in memory until it is read; `onLast` is called when the last one is. */
class ManyProjects implements Tree {
	readonly #paths: readonly string[];
	readonly #fileName: string;
	readonly #textOf: (index: number) => string;
	readonly #onLast: () => void;

	constructor(projects: number, fileName: string, textOf: (index: number) => string, onLast: () => void) {
		this.#fileName = fileName;
		this.#textOf = textOf;
		this.#paths = Array.from({ length: projects }, (_, index) => `app-${String(index).padStart(4, "0")}/${fileName}`);
		this.#onLast = onLast;
	}

	async list(): Promise<readonly string[]> {
		return this.#paths;
	}

	async read(path: string): Promise<Read> {
		if (!path.endsWith(`/${this.#fileName}`)) return { kind: "absent" };
		if (path === this.#paths.at(-1)) this.#onLast();
		return { kind: "text", text: this.#textOf(Number(path.slice(4, 8))) };
	}
}

/** What is in memory when a check reads the last of so many projects, and when it is done. Bytes. */
async function kept(
	projects: number,
	fileName: string,
	textOf: (index: number) => string,
): Promise<{ readonly atLast: number; readonly atEnd: number; readonly findings: number }> {
	let atLast = 0;
	const tree = new ManyProjects(projects, fileName, textOf, () => {
		atLast = heapUsed();
	});
	const { verdict } = await run([tree], resolveOptions({}), { verdictOnly: true });
	const atEnd = heapUsed();
	expect(verdict.totals).toMatchObject({ projects });
	return { atLast, atEnd, findings: verdict.totals.findings };
}

function heapUsed(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

test.each(["compose.yaml", "docker-compose.prod.yaml"])(
	"of a %s in which nothing is found, a check keeps little of what its text takes",
	async (fileName) => {
		// The caches are full by then.
		const [few, many] = [250, 1000];
		await kept(1, fileName, projectText);
		const before = await kept(few, fileName, projectText);
		const after = await kept(many, fileName, projectText);
		expect(after.findings).toBe(0);
		const perProject = (when: "atLast" | "atEnd") => (after[when] - before[when]) / (many - few);
		// It is about a fifth, and a tenth when plans and outlines are gone: paths, names and counts.
		expect(perProject("atLast")).toBeLessThan(projectText(0).length / 2);
		expect(perProject("atEnd")).toBeLessThan(projectText(0).length / 5);
	},
	120_000,
);

test("of a project in which something is found, a check keeps the text and what is found", async () => {
	const [few, many] = [100, 300];
	await kept(1, "compose.yaml", faultyText);
	const before = await kept(few, "compose.yaml", faultyText);
	const after = await kept(many, "compose.yaml", faultyText);
	expect(after.findings).toBeGreaterThanOrEqual(2 * many);
	const perProject = (after.atLast - before.atLast) / (many - few);
	// It is twice the text. With what edits are asked about, which is ports and mounts above all, it was thirty times that.
	expect(perProject).toBeLessThan(faultyText(0).length * 3);
}, 120_000);

test("a work tree keeps little more of its folders than the list of its files", async () => {
	const root = mkdtempSync(join(tmpdir(), "memory-"));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const folders = 4000;
	for (let index = 0; index < folders; index++) {
		mkdirSync(join(root, `app-${index}`));
		writeFileSync(join(root, `app-${index}`, "compose.yaml"), "");
	}
	const tree = await WorkTree.open(root);
	const before = heapUsed();
	const files = await tree.list();
	for (const file of files) {
		await tree.read(file);
		await tree.read(file.replace("compose.yaml", ".env"));
	}
	const perFolder = (heapUsed() - before) / folders;
	expect(files).toHaveLength(folders);
	// What it keeps is there to be counted as long as it is in use.
	expect(await tree.read("nothing")).toEqual({ kind: "absent" });
	// A path takes about 50 bytes, and 8 where it is listed; with folders and files in sets as well it was 190.
	expect(perFolder).toBeLessThan(140);
});
