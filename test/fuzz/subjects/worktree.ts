import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { collect } from "../../../src/collect/collect.ts";
import { discover } from "../../../src/discover.ts";
import { UsageError } from "../../../src/options.ts";
import { WorkTree } from "../../../src/tree/worktree.ts";
import { toJson } from "../../../src/value.ts";
import { writeInTree } from "../../../src/write.ts";
import { Broken } from "../broken.ts";
import type { Random } from "../random.ts";
import type { Files } from "../seeds.ts";
import type { Subject } from "../subject.ts";

/** Stands in every file outside of the tree, and may never be read. */
const canary = "canary-outside-of-the-tree";

/** Work trees with symbolic links, and Compose files that name paths through them. */
export const worktree: Subject = {
	share: 1_000,
	make: (random) => {
		const links = Array.from({ length: random.few(6) }, (_, at) => [`-> ${linkName(random, at)}`, random.of(targets)]);
		const named = () => `${random.of(["", "./", "../", "/", "link0/", "link1/../", "a/link0/"])}${random.of(names)}`;
		return {
			...Object.fromEntries(links),
			"compose.yaml": `include: [{path: ${named()}, env_file: ${named()}}]\nservices:\n  a: {image: x, env_file: [${named()}, {path: ${named()}, required: false}], extends: {file: ${named()}, service: a}, build: {context: ${named()}, dockerfile: ${named()}}}\n`,
			report: named(),
		};
	},
	run: async (files) => {
		const around = mkdtempSync(join(tmpdir(), "bulkhead-fuzz-"));
		try {
			return await judged(around, files);
		} finally {
			rmSync(around, { recursive: true, force: true });
		}
	},
};

const targets = [
	"..",
	"../outside",
	"../outside/compose.yaml",
	"/",
	"/etc",
	".",
	"a",
	"link0",
	"link1",
	"a/../../outside",
	"",
	"../tree-beside",
];
const names = [
	"outside/compose.yaml",
	"compose.yaml",
	"secret.env",
	"outside/secret.env",
	"etc/passwd",
	"link0",
	"a/compose.yaml",
	".",
	"Dockerfile",
];

function linkName(random: Random, at: number): string {
	return random.of([`link${at}`, `a/link${at}`, `a/b/link${at}`, ".env", "a/compose.yaml", ".gitignore", ".github"]);
}

async function judged(around: string, files: Files): Promise<string> {
	const root = join(around, "tree");
	for (const folder of ["outside", "tree-beside"]) {
		mkdirSync(join(around, folder), { recursive: true });
		for (const name of ["compose.yaml", "secret.env", "Dockerfile", ".gitignore"]) {
			writeFileSync(join(around, folder, name), `services: {a: {image: ${canary}}}\n`);
		}
	}
	mkdirSync(join(root, "a/b"), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		const link = name.startsWith("-> ") ? join(root, name.slice(3)) : undefined;
		try {
			if (link !== undefined) {
				mkdirSync(dirname(link), { recursive: true });
				symlinkSync(text === "" ? "." : text, link);
			} else if (name !== "report") writeFileSync(join(root, name), text);
		} catch {
			// Two links of one name, or one below another: a file system has only the first.
		}
	}
	const tree = await WorkTree.open(root);
	const listed = await tree.list();
	const { projects, diagnostics } = await collect(tree, discover(listed, { include: [], exclude: [] }));
	const said = JSON.stringify([
		listed,
		projects.map(({ model }) => toJson(model)),
		diagnostics.map(({ message }) => message),
	]);
	if (said.includes(canary)) throw new Broken("escape", `reads a file outside of the tree: ${said.slice(0, 500)}`);
	return said + (await written(root, around, files.report ?? ""));
}

/** A report is written inside, or not at all. */
async function written(root: string, around: string, path: string): Promise<string> {
	try {
		await writeInTree(root, path, "report");
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return "refused";
	}
	const outside = await WorkTree.open(join(around, "outside"));
	for (const file of await outside.list()) {
		const read = await outside.read(file);
		if (read.kind !== "text" || !read.text.includes(canary))
			throw new Broken("escape", `writes to ${file} through ${path}`);
	}
	return "written";
}
