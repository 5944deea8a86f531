import { spawn, spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeInTree, writeWhereNamed } from "../src/write.ts";

let folder: string;
let root: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "write-"));
	root = join(folder, "root");
	mkdirSync(join(root, "there"), { recursive: true });
	mkdirSync(join(folder, "elsewhere"));
	writeFileSync(join(folder, "secret"), "untouched");
	writeFileSync(join(root, "taken"), "mine");
	symlinkSync("../secret", join(root, "link"));
	symlinkSync("../elsewhere", join(root, "way"));
	symlinkSync("nowhere", join(root, "lost"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("writes in a tree, and makes the folders to it", async () => {
	expect(readFileSync(await writeInTree(root, "a/b/report.json", "{}"), "utf8")).toBe("{}");
});

test.each([
	{ why: "a link in the file's place", path: "link", error: /^link: is a symbolic link/ },
	{
		why: "a link on the way out",
		path: "way/x/report.json",
		error: /^way\/x\/report\.json: a symbolic link on the way/,
	},
	{ why: "a path out of the tree", path: "../report.json", error: /^\.\.\/report\.json: leads out of/ },
	{ why: "a folder", path: "there", error: /is a folder/ },
	{
		why: "a file in a folder's place",
		path: "taken/report.json",
		error: /^taken\/report\.json: what should be a folder/,
	},
	{ why: "a file further up", path: "taken/a/report.json", error: /what should be a folder on the way to it is none$/ },
	{ why: "a link to nowhere on the way", path: "lost/report.json", error: /the way to it leads nowhere/ },
	{ why: "no name", path: "", error: /^"": is the name of a folder, or none; a file is needed$/ },
	{ why: "the tree's own folder", path: ".", error: /^\.: is the name of a folder/ },
	{ why: "a folder that is not there", path: "none/", error: /^none\/: is the name of a folder/ },
	{ why: "a name that is too long", path: `${"x".repeat(300)}/report.json`, error: /longer name than a file may have/ },
])("does not write: $why", async ({ path, error }) => {
	await expect(writeInTree(root, path, "x")).rejects.toThrow(error);
	expect(readFileSync(join(folder, "secret"), "utf8")).toBe("untouched");
});

test("leaves what is there, where it must not be there", async () => {
	await expect(writeInTree(root, "taken", "x", true)).rejects.toThrow("taken: is there already");
	expect(readFileSync(join(root, "taken"), "utf8")).toBe("mine");
});

test("the user may name a place outside, but no link inside", async () => {
	const outside = join(folder, "elsewhere/report.json");
	expect(await writeWhereNamed(root, outside, "{}")).toBe(outside);
	await expect(writeWhereNamed(root, "link", "x")).rejects.toThrow("is a symbolic link");
	await expect(writeWhereNamed(root, "way/other.json", "x")).rejects.toThrow("a symbolic link on the way leads out of");
	expect(readdirSync(join(folder, "elsewhere"))).toEqual(["report.json"]);
});

test.each([
	["above the current folder", "../way/report.json"],
	["through a link to the repository", "../../linked/way/report.json"],
	["into another repository", "../way/other/report.json"],
	["to no folder yet", "../way/a/b/report.json"],
])("the user may name no way that a repository's link leads out by: %s", async (_why, path) => {
	mkdirSync(join(root, ".git"), { recursive: true });
	mkdirSync(join(folder, "elsewhere/other/.git"), { recursive: true });
	rmSync(join(folder, "linked"), { force: true });
	symlinkSync("root", join(folder, "linked"));
	await expect(writeWhereNamed(join(root, "there"), path, "x")).rejects.toThrow("a symbolic link on the way leads out");
	expect(await writeWhereNamed(join(root, "there"), "../beside/report.json", "x")).toBe(
		join(root, "beside/report.json"),
	);
});

describe("a file that is there", () => {
	const source = pathToFileURL("src/write.ts").href;
	const large = 2 ** 20;

	/** Runs `writeWhereNamed` in a process of its own. `before` goes in front of Node's command line, in `sh`. */
	function commandOf(path: string, before = ""): readonly string[] {
		const script = `import { writeWhereNamed } from "${source}";
			await writeWhereNamed(${JSON.stringify(root)}, ${JSON.stringify(path)}, "n".repeat(${large})).catch((error) => {
				console.log(error.message);
			});`;
		return ["-c", `${before} "$@"`, "sh", process.execPath, "--input-type=module", "-e", script];
	}

	/** The names in the tree that are not of this file. */
	const unfinished = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

	test("gets another in its stead, with its rights: whoever reads the old one has it whole", async () => {
		const [file, old] = [join(root, "report"), join(root, "old")];
		writeFileSync(file, "old");
		chmodSync(file, 0o640);
		linkSync(file, old);
		await writeInTree(root, "report", "new");
		expect([readFileSync(file, "utf8"), readFileSync(old, "utf8")]).toEqual(["new", "old"]);
		expect(statSync(file).mode & 0o777).toBe(0o640);
		expect(unfinished(root)).toEqual([]);
	});

	// A limit of the shell stands for the end of the disk. Blocks of 512 or 1,024 bytes.
	test.skipIf(process.platform === "win32").each([
		["stays", "kept", "mine"],
		["was none, and is none", "none", undefined],
	])("where the new one is not written whole, the old one %s", (_why, path, expected) => {
		if (expected !== undefined) writeFileSync(join(root, path), expected);
		const { stdout } = spawnSync("sh", commandOf(path, "ulimit -f 100;"), { encoding: "utf8" });
		expect(stdout).toBe(`${path}: is larger than a file may be here\n`);
		expect(existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined).toBe(expected);
		expect(unfinished(root)).toEqual([]);
	});

	test.skipIf(process.platform === "win32")("half of one that must be new is taken away again", async () => {
		const script = `import { writeInTree } from "${source}";
			await writeInTree(${JSON.stringify(root)}, "half", "n".repeat(${large}), true).catch(() => {});`;
		const words = ["-c", 'ulimit -f 100; "$@"', "sh", process.execPath, "--input-type=module", "-e", script];
		expect(spawnSync("sh", words).status).toBe(0);
		expect(existsSync(join(root, "half"))).toBe(false);
	});

	// Root may write into every folder.
	test.skipIf(process.getuid?.() === 0)("is written in its place where no other can be made beside it", async () => {
		const closed = join(root, "closed");
		mkdirSync(closed);
		writeFileSync(join(closed, "report"), "a longer one");
		chmodSync(closed, 0o555);
		await writeInTree(root, "closed/report", "new");
		expect(readFileSync(join(closed, "report"), "utf8")).toBe("new");
		await expect(writeInTree(root, "closed/other", "new")).rejects.toThrow("may not be written by this user");
		chmodSync(closed, 0o755);
	});

	test.skipIf(process.getuid?.() === 0)("is left where this user may not write it", async () => {
		writeFileSync(join(root, "finished"), "mine", { mode: 0o444 });
		await expect(writeInTree(root, "finished", "new")).rejects.toThrow("finished: may not be written by this user");
		expect(readFileSync(join(root, "finished"), "utf8")).toBe("mine");
	});

	test.skipIf(!existsSync("/proc/self/comm"))("is written in its place where a system makes the files", async () => {
		await writeWhereNamed(root, `/proc/${process.pid}/comm`, "bulkhead");
		expect(readFileSync(`/proc/${process.pid}/comm`, "utf8")).toBe("bulkhead\n");
		await expect(writeWhereNamed(root, "/proc/other", "x")).rejects.toThrow(
			"/proc/other: lies where no file can be made",
		);
	});

	test.skipIf(process.platform === "win32")("that is a pipe is filled as fast as it is read", async () => {
		const pipe = join(root, "pipe");
		spawnSync("mkfifo", [pipe]);
		await expect(writeInTree(root, "pipe", "x")).rejects.toThrow("pipe: is a pipe that nobody reads");
		const reader = spawn("sh", ["-c", `exec <"$0"; sleep 0.2; wc -c`, pipe]);
		const counted = new Promise((resolve) => reader.stdout.on("data", (bytes) => resolve(String(bytes).trim())));
		await expect
			.poll(() => spawnSync("sh", commandOf("pipe"), { encoding: "utf8" }).stdout, { timeout: 10_000 })
			.toBe("");
		expect(await counted).toBe(String(large));
	});
});
