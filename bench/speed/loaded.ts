import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const dist = join(import.meta.dirname, "..", "..", "dist");

/** A part of `dist/`: what a use of it reads there beyond what the uses before it have read. */
export type Part = {
	/** When it is loaded. */
	readonly when: string;
	/** Names below `dist/`, in order. */
	readonly files: readonly string[];
	/** KB (1000 bytes): JavaScript, which is parsed, and everything else. */
	readonly script: number;
	readonly other: number;
};

const compose = "services:\n  web:\n    image: nginx\n    privileged: true\n";
const workflow = (shell: string, line: string) =>
	`on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - shell: ${shell}\n        run: ${line}\n`;

/** Uses in order, each with the files that it is given. */
const uses: readonly { when: string; words: readonly string[]; files: Readonly<Record<string, string>> }[] = [
	{ when: "always: the command line says how it is used", words: ["--help"], files: {} },
	{
		when: "`check` of a Compose file, as JSON",
		words: ["check", "--format", "json"],
		files: { "compose.yaml": compose },
	},
	{
		when: "a step in Bash runs containers",
		words: ["check", "--format", "json"],
		files: { ".github/workflows/a.yml": workflow("bash", "docker run --privileged alpine") },
	},
	{
		when: "a step in PowerShell runs containers",
		words: ["check", "--format", "json"],
		files: { ".github/workflows/a.yml": workflow("pwsh", "docker run --privileged alpine") },
	},
	{ when: "findings as text, with their lines", words: ["check"], files: { "compose.yaml": compose } },
	{ when: "a map", words: ["map", "--format", "svg"], files: { "compose.yaml": compose } },
];

/** The parts of `dist/` as it is on disk; the last is all that none of these uses reads. */
export function partsOfDist(): readonly Part[] {
	const known = new Set<string>();
	const parts = uses.map(({ when, words, files }): Part => {
		const added = readBy(words, files).filter((file) => !known.has(file));
		for (const file of added) known.add(file);
		return partOf(when, added);
	});
	const rest = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
		.filter((file) => !known.has(file))
		.sort();
	const own = rest.filter((file) => file.startsWith("rego/") || file === "own-rules-worker.js");
	const papers = rest.filter((file) => ["licenses.txt", "sbom.cdx.json"].includes(file));
	const others = rest.filter((file) => ![...own, ...papers].includes(file));
	return [
		...parts,
		partOf("own rules: the Rego compiler and the worker that evaluates them", own),
		partOf("the action, git, other reports and commands", others),
		partOf("never: licences and bill of materials", papers),
	];
}

/** As a Markdown table. */
export function sizesTable(parts: readonly Part[]): string {
	const rows = parts.map(({ when, script, other }) => [when, String(script), String(other)]);
	return [["loaded when", "JavaScript, KB", "other, KB"], ["---", "---:", "---:"], ...rows]
		.map((cells) => `| ${cells.join(" | ")} |\n`)
		.join("");
}

function partOf(when: string, files: readonly string[]): Part {
	const size = (isScript: boolean) =>
		Math.round(
			files
				.filter((file) => /\.[cm]?js$/.test(file) === isScript)
				.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) / 1000,
		);
	return { when, files, script: size(true), other: size(false) };
}

/** Names below `dist/` that a use reads, in order: a preloaded module notes each that Node or the program opens. */
function readBy(words: readonly string[], files: Readonly<Record<string, string>>): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), "loaded-"));
	try {
		const work = join(folder, "work");
		mkdirSync(work);
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(work, name)), { recursive: true });
			writeFileSync(join(work, name), text);
		}
		const hook = join(folder, "hook.mjs");
		const list = join(folder, "list");
		writeFileSync(hook, hookSource(list));
		const { status, stderr } = spawnSync(
			process.execPath,
			["--import", pathToFileURL(hook).href, join(dist, "cli.js"), ...words],
			{ cwd: work, encoding: "utf8", env: { PATH: process.env.PATH ?? "" } },
		);
		if (status !== 0 && status !== 1) throw new Error(`${words.join(" ")} ended with status ${status}: ${stderr}`);
		const read = readFileSync(list, "utf8").split("\n").filter(Boolean);
		return [...new Set(read)]
			.filter((path) => path.startsWith(`${dist}/`))
			.map((path) => path.slice(dist.length + 1))
			.sort();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function hookSource(list: string): string {
	return `import fs from "node:fs";
import { registerHooks, syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
const append = fs.appendFileSync;
const note = (path) => {
	const text = path instanceof URL || String(path).startsWith("file:") ? fileURLToPath(path) : String(path);
	append(${JSON.stringify(list)}, text + "\\n");
};
registerHooks({ load(url, context, next) { if (url.startsWith("file:")) note(url); return next(url, context); } });
for (const [of, names] of [[fs, ["readFileSync", "readFile", "createReadStream"]], [fs.promises, ["readFile", "open"]]]) {
	for (const name of names) {
		const before = of[name];
		of[name] = function (path, ...rest) { if (typeof path === "string" || path instanceof URL) note(path); return before.call(this, path, ...rest); };
	}
}
syncBuiltinESMExports();
`;
}
