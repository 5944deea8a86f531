import { _t as folderOf, bt as tooLarge, d as ignored, f as vendored, gt as defaultMaxFileBytes, ht as decode, u as ignoreRules, vt as nameOf, yt as resolvePath } from "./check.part.js";
import { s as UsageError } from "./cli.part.js";
import { dirname } from "node:path";
import { spawn } from "node:child_process";

// src/tree/commit-tree.ts
/**
* The files of a commit, wherever its objects are. Symbolic links are followed inside the tree only; submodules are
* other repositories, and left out: `items` has none.
*/
var CommitTree = class {
	/** Full name of the commit. */
	commit;
	name;
	lost;
	#items;
	#folders;
	#readItem;
	#options;
	constructor(commit, items, readItem, options) {
		this.commit = commit;
		this.#items = items;
		this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
		this.#readItem = readItem;
		this.#options = options;
		if (options.name !== void 0) this.name = options.name;
	}
	label(path) {
		return this.#options.label?.(path) ?? path;
	}
	async list(folder) {
		if (folder !== void 0) return this.#listBelow(folder === "" ? "" : `${folder}/`);
		const below = this.#options.below ?? [];
		const rules = await this.#rules(below);
		return [...this.#items.keys()].sort().filter((path) => {
			if (below.includes(path)) return true;
			if (below.length > 0 && !below.some((one) => one === "" || path.startsWith(`${one}/`))) return false;
			return !isIgnored(path, rules);
		});
	}
	async read(path, most = this.#most) {
		const found = await this.#follow(path, 0, most);
		return found.kind === "bytes" ? decode(found.bytes) : found;
	}
	readBytes(path) {
		return this.#follow(path, 0, this.#most);
	}
	get #most() {
		return this.#options.maxFileBytes ?? defaultMaxFileBytes;
	}
	/** The `.gitignore` files that can decide about what is listed, by folder. */
	async #rules(below) {
		const files = [...this.#items].filter(([path, item]) => nameOf(path) === ".gitignore" && item.kind === "file").map(([path]) => path).filter((path) => !isVendored(path) && concerns(folderOf(path), below));
		const rules = /* @__PURE__ */ new Map();
		await Promise.all(files.map(async (path) => {
			const text = await this.read(path);
			if (text.kind === "text") rules.set(folderOf(path), ignoreRules(folderOf(path), text.text));
		}));
		return rules;
	}
	/** A folder that was asked for by name: nothing in it is ignored, but for other people's code. */
	#listBelow(prefix) {
		return [...this.#items.keys()].filter((path) => path.startsWith(prefix) && !isVendored(path.slice(prefix.length))).sort();
	}
	async #follow(path, links, most) {
		if (links > 40) return {
			kind: "refused",
			why: "is a symbolic link in a circle"
		};
		const item = this.#items.get(path);
		if (item === void 0) {
			if (path === "" || this.#folders.has(path)) return { kind: "directory" };
			const link = foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
			return link === void 0 ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links, most);
		}
		if (item.kind === "link") return this.#through(path, "", links, most);
		return this.#readObject(item, path, most);
	}
	/** What stands at `rest` behind the link `path`. */
	async #through(path, rest, links, most) {
		const item = this.#items.get(path);
		const bytes = item && await this.#readObject(item, path, longestTarget);
		const target = bytes?.kind === "bytes" ? decode(bytes.bytes) : bytes;
		if (target?.kind === "refused" && target.large) return {
			kind: "refused",
			why: "is a symbolic link to nowhere"
		};
		if (target?.kind !== "text") return target ?? { kind: "absent" };
		const real = resolvePath(folderOf(path), target.text);
		if (real === void 0) return {
			kind: "refused",
			why: "is a symbolic link that leads out of the tree"
		};
		return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1, most);
	}
	async #readObject(item, path, maximum) {
		if (item.size !== void 0 && item.size > maximum) return tooLarge(maximum);
		const read = await this.#readItem(item, path, maximum);
		if (read.kind === "refused" && read.lost === true) this.lost ??= `${path} ${read.why}`;
		return read;
	}
};
/** No system takes a longer path as the target of a link. Bytes. */
const longestTarget = 4096;
/** Whether a folder is above or below one of those that are listed. */
function concerns(folder, below) {
	if (below.length === 0 || folder === "") return true;
	return below.some((one) => one === "" || one === folder || folder.startsWith(`${one}/`) || one.startsWith(`${folder}/`));
}
function isVendored(path) {
	return foldersAbove(path).some((folder) => vendored.has(nameOf(folder)));
}
function foldersAbove(path) {
	const folders = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.unshift(folder);
	return folders;
}
function isIgnored(path, rules) {
	const inForce = [];
	for (const folder of ["", ...foldersAbove(path)]) {
		if (folder !== "" && (vendored.has(nameOf(folder)) || ignored(`${folder}/`, inForce))) return true;
		const own = rules.get(folder);
		if (own !== void 0) inForce.push(own);
	}
	return ignored(path, inForce);
}

// src/tree/git-process.ts
/** Of all that git says of one commit. A few hundred bytes of trees in trees can name more files than there are atoms. */
const mostBytes = 256 * 2 ** 20;
/** Runs git to its end, with nothing to read. @throws UsageError where git cannot be started, or says without end. */
async function runGit(root, words, most = mostBytes) {
	const child = startGit(root, words);
	child.stdin.on("error", () => {});
	child.stdin.end();
	const out = [];
	const errors = [];
	let length = 0;
	return {
		status: await new Promise((resolve, reject) => {
			const keep = (parts) => (bytes) => {
				length += bytes.length;
				if (length <= most) return void parts.push(bytes);
				child.kill("SIGKILL");
				reject(new UsageError(`${root}: git ${words[0]} says more than ${most} bytes: it has too many files to be read`));
			};
			child.stdout.on("data", keep(out));
			child.stderr.on("data", keep(errors));
			child.once("error", (error) => reject(noGit(error)));
			child.once("close", resolve);
		}),
		stdout: Buffer.concat(out),
		stderr: Buffer.concat(errors).toString("utf8")
	};
}
/** Starts git on the repository around `root`; it may read objects, and neither fetch nor run anything. */
function startGit(root, words) {
	const kept = Object.entries(process.env).filter(([name]) => passedOn.has(name.toUpperCase()));
	const settings = [...safeSettings, `safe.directory=${root}`].flatMap((setting) => ["-c", setting]);
	return spawn("git", [
		"-C",
		root,
		"--no-replace-objects",
		...settings,
		...words
	], {
		cwd: dirname(process.execPath),
		env: {
			...Object.fromEntries(kept),
			GIT_ALLOW_PROTOCOL: "",
			GIT_CEILING_DIRECTORIES: dirname(root),
			GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_NO_LAZY_FETCH: "1",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C"
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
/** All that git needs of our environment, which holds tokens in a job, and may hold settings of git's own. */
const passedOn = /* @__PURE__ */ new Set([
	"HOME",
	"PATH",
	"PATHEXT",
	"SYSTEMROOT",
	"TEMP",
	"TMP",
	"TMPDIR",
	"USERPROFILE"
]);
/** For a git that cannot be started, which is not there. */
function noGit(error) {
	return new UsageError(`git cannot be started (${error.message}): another commit cannot be read without it`);
}
/** Settings under which git only reads objects: the repository's own configuration names programs to run. */
const safeSettings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"protocol.allow=never",
	"maintenance.auto=false",
	"gc.auto=0"
];

// src/tree/git-commits.ts
/** The full hash of a commit; undefined where it is not there. @throws UsageError as `GitTree.open` does. */
async function commitNamed(root, name) {
	if (name === "" || name.startsWith("-")) throw new UsageError(`"${name}" is no name of a commit`);
	const { status, stdout, stderr } = await runGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	const text = stdout.toString("utf8").trim();
	if (status === 0 && /^[0-9a-f]{40,64}$/.test(text)) return text;
	if (/not a git repository/.test(stderr)) throw new UsageError(`${root}: is not in a git repository`);
	if (/dubious ownership/.test(stderr)) throw new UsageError(`${root}: git refuses a repository of another user`);
}
/** Whether the clone leaves out objects that it would fetch when they are needed. */
async function isPartial(root) {
	const { status } = await runGit(root, [
		"config",
		"--get-regexp",
		"^remote\\..*\\.promisor$"
	]);
	return status === 0;
}
/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
async function parentsOf(root, commit) {
	const { status, stdout } = await runGit(root, [
		"cat-file",
		"commit",
		commit
	]);
	if (status !== 0) return [];
	const [header = ""] = stdout.toString("utf8").split("\n\n");
	return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? "");
}
/** The commit from which two lines of history part; undefined where the clone does not reach it. */
async function mergeBaseOf(root, one, other) {
	const { status, stdout } = await runGit(root, [
		"merge-base",
		one,
		other
	]);
	return status === 0 ? stdout.toString("utf8").trim() : void 0;
}

// src/tree/git-objects.ts
/** The objects of a repository, read by one `git cat-file --batch`, which is started with the first. */
var GitObjects = class {
	#root;
	#wanted = [];
	#child;
	/** What came of the answer that is not yet whole. */
	#parts = [];
	#length = 0;
	/** Bytes that make it whole; undefined before its first line is. */
	#needed;
	/** Bytes still to come of an object that is too large; they are let pass. */
	#passing = 0;
	constructor(root) {
		this.#root = root;
	}
	/** The bytes of an object, up to `maximum`. */
	read(id, maximum) {
		return new Promise((resolve, reject) => {
			this.#wanted.push({
				id,
				maximum,
				resolve,
				reject
			});
			this.#ask(id);
		});
	}
	close() {
		this.#child?.stdin.end();
		this.#child = void 0;
	}
	#ask(id) {
		const child = this.#open();
		hold(child, true);
		child.stdin.write(`${id}\n`);
	}
	#open() {
		if (this.#child !== void 0) return this.#child;
		const child = startGit(this.#root, ["cat-file", "--batch"]);
		this.#child = child;
		child.stdout.on("data", (bytes) => this.#take(bytes));
		child.stderr.resume();
		child.stdin.on("error", () => {});
		child.once("error", (error) => {
			if (this.#child === child) this.#child = void 0;
			for (const { reject } of this.#wanted.splice(0)) reject(noGit(error));
		});
		child.once("close", () => this.#ended(child));
		return child;
	}
	/** Before git 2.44, one that may not fetch what a partial clone lacks ends when it is asked for that. */
	#ended(child) {
		if (this.#child !== child) return;
		this.#child = void 0;
		this.#parts = [];
		this.#length = 0;
		this.#needed = void 0;
		this.#passing = 0;
		this.#wanted.shift()?.resolve("missing");
		for (const { id } of this.#wanted) this.#ask(id);
	}
	#take(bytes) {
		const passed = Math.min(this.#passing, bytes.length);
		this.#passing -= passed;
		if (passed === bytes.length) return;
		this.#parts.push(bytes.subarray(passed));
		this.#length += bytes.length - passed;
		while (this.#answer());
		if (this.#wanted.length === 0 && this.#child !== void 0) hold(this.#child, false);
	}
	/** @returns whether a whole answer was there. */
	#answer() {
		if (this.#needed !== void 0 && this.#length < this.#needed) return false;
		const all = this.#parts.length === 1 ? this.#parts[0] ?? Buffer.alloc(0) : Buffer.concat(this.#parts);
		this.#parts = [all];
		const end = all.indexOf(10);
		const [wanted] = this.#wanted;
		if (end === -1 || wanted === void 0) return false;
		const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(all.toString("utf8", 0, end))?.[1];
		const whole = size === void 0 ? end + 1 : end + 1 + Number(size) + 1;
		if (Number(size ?? 0) > wanted.maximum) return this.#pass(wanted, all, whole);
		this.#needed = whole;
		if (all.length < whole) return false;
		this.#wanted.shift();
		this.#needed = void 0;
		this.#parts = [all.subarray(whole)];
		this.#length = all.length - whole;
		if (size === void 0) wanted.resolve("missing");
		else wanted.resolve(Buffer.from(all.subarray(end + 1, whole - 1)));
		return true;
	}
	/** Keeps nothing of an object that is too large. */
	#pass(wanted, all, whole) {
		this.#wanted.shift();
		this.#needed = void 0;
		const rest = all.subarray(whole);
		this.#parts = [rest];
		this.#length = rest.length;
		this.#passing = Math.max(0, whole - all.length);
		wanted.resolve("large");
		return this.#passing === 0;
	}
};
/** An idle git must not keep the program alive; one that is asked must. */
function hold(child, busy) {
	const does = busy ? "ref" : "unref";
	child[does]();
	for (const stream of [
		child.stdin,
		child.stdout,
		child.stderr
	]) stream[does]?.();
}

// src/tree/git.ts
/** The files of a commit, read from the repository's objects: nothing is checked out, fetched or run. */
var GitTree = class GitTree extends CommitTree {
	#objects;
	constructor(commit, items, objects, options) {
		super(commit, items, (item, _, maximum) => readObject(objects, item, maximum), options);
		this.#objects = objects;
	}
	/**
	* The tree of a commit that `name` (a hash, a branch, `HEAD~2`) means in the repository around `root`.
	* @returns undefined where the commit, or its tree, is not there: a shallow or partial clone, a name that nobody knows.
	* @throws UsageError where there is no git, or `root` is in no repository.
	*/
	static async open(root, name, options = {}) {
		const commit = await commitNamed(root, name);
		if (commit === void 0) return void 0;
		const listed = await runGit(root, [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			commit
		]);
		if (listed.status !== 0) return void 0;
		return new GitTree(commit, itemsOf(listed.stdout), new GitObjects(root), options);
	}
	/** Ends the git process that objects are read with. The tree cannot be read any more. */
	close() {
		this.#objects.close();
	}
};
async function readObject(objects, { id }, maximum) {
	const bytes = await objects.read(id, maximum);
	if (bytes === "missing") return {
		kind: "refused",
		why: "is not in this clone, which is partial",
		lost: true
	};
	return bytes === "large" ? tooLarge(maximum) : {
		kind: "bytes",
		bytes
	};
}
/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf(listed) {
	const items = /* @__PURE__ */ new Map();
	for (const line of listed.toString("utf8").split("\0")) {
		const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match?.[2] === void 0 || match[3] === void 0) continue;
		items.set(match[3], {
			id: match[2],
			kind: match[1] === "120000" ? "link" : "file"
		});
	}
	return items;
}

export { parentsOf as a, mergeBaseOf as i, commitNamed as n, CommitTree as o, isPartial as r, GitTree as t };