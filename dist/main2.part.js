const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_check_main = require("./check-main.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_timers_promises = globalThis.process.getBuiltinModule("node:timers/promises");
let node_child_process = globalThis.process.getBuiltinModule("node:child_process");
let os = globalThis.process.getBuiltinModule("node:os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = globalThis.process.getBuiltinModule("node:crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = globalThis.process.getBuiltinModule("node:fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = globalThis.process.getBuiltinModule("node:path");
path = require_rolldown_runtime.__toESM(path, 1);
let events = globalThis.process.getBuiltinModule("node:events");
events = require_rolldown_runtime.__toESM(events, 1);
let child_process = globalThis.process.getBuiltinModule("node:child_process");
child_process = require_rolldown_runtime.__toESM(child_process, 1);
let timers = globalThis.process.getBuiltinModule("node:timers");

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
		this.#folders = new Set(Array.from(items.keys(), require_check_main.foldersAbove).flat());
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
	/** What stands at a path, links not followed. */
	item(path) {
		return this.#items.get(path);
	}
	async read(path, most = this.#most) {
		const found = await this.#follow(path, 0, most);
		return found.kind === "bytes" ? require_check_main.decode(found.bytes) : found;
	}
	readBytes(path) {
		return this.#follow(path, 0, this.#most);
	}
	get #most() {
		return this.#options.maxFileBytes ?? require_check_main.defaultMaxFileBytes;
	}
	/** The `.gitignore` files that can decide about what is listed, by folder. */
	async #rules(below) {
		const files = [...this.#items].filter(([path, item]) => require_check_main.nameOf(path) === ".gitignore" && item.kind === "file").map(([path]) => path).filter((path) => !isVendored(path) && concerns(require_check_main.folderOf(path), below));
		const rules = /* @__PURE__ */ new Map();
		const bound = new require_check_main.PatternBound();
		await Promise.all(files.map(async (path) => {
			const text = await this.read(path);
			if (text.kind === "text") rules.set(require_check_main.folderOf(path), require_check_main.ignoreRules(require_check_main.folderOf(path), text.text, bound));
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
			const link = require_check_main.foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
			return link === void 0 ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links, most);
		}
		if (item.kind === "link") return this.#through(path, "", links, most);
		return this.#readObject(item, path, most);
	}
	/** What stands at `rest` behind the link `path`. */
	async #through(path, rest, links, most) {
		const item = this.#items.get(path);
		const bytes = item && await this.#readObject(item, path, longestTarget);
		const target = bytes?.kind === "bytes" ? require_check_main.decode(bytes.bytes) : bytes;
		if (target?.kind === "refused" && target.large) return {
			kind: "refused",
			why: "is a symbolic link to nowhere"
		};
		if (target?.kind !== "text") return target ?? { kind: "absent" };
		const real = require_check_main.resolvePath(require_check_main.folderOf(path), target.text);
		if (real === void 0) return {
			kind: "refused",
			why: "is a symbolic link that leads out of the tree"
		};
		return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1, most);
	}
	async #readObject(item, path, maximum) {
		if (item.size !== void 0 && item.size > maximum) return require_check_main.tooLarge(maximum);
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
	return require_check_main.foldersAbove(path).some((folder) => require_check_main.vendored.has(require_check_main.nameOf(folder)));
}
function isIgnored(path, rules) {
	const inForce = [];
	for (const folder of ["", ...require_check_main.foldersAbove(path)]) {
		if (folder !== "" && (require_check_main.vendored.has(require_check_main.nameOf(folder)) || require_check_main.ignored(`${folder}/`, inForce))) return true;
		const own = rules.get(folder);
		if (own !== void 0) inForce.push(own);
	}
	return require_check_main.ignored(path, inForce);
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
				reject(new require_cli_check_main.UsageError(`${root}: git ${words[0]} says more than ${most} bytes: it has too many files to be read`));
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
	const settings = safeSettings.flatMap((setting) => ["-c", setting]);
	return (0, node_child_process.spawn)("git", [
		"-C",
		root,
		"--no-replace-objects",
		...settings,
		...words
	], {
		cwd: (0, node_path.dirname)(process.execPath),
		env: {
			...Object.fromEntries(kept),
			GIT_ALLOW_PROTOCOL: "",
			GIT_DIR: (0, node_path.join)(root, ".git"),
			GIT_WORK_TREE: root,
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
	return new require_cli_check_main.UsageError(`git cannot be started (${error.message}): another commit cannot be read without it`);
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
	if (name === "" || name.startsWith("-")) throw new require_cli_check_main.UsageError(`"${name}" is no name of a commit`);
	const { status, stdout, stderr } = await runGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	const text = stdout.toString("utf8").trim();
	if (status === 0 && /^[0-9a-f]{40,64}$/.test(text)) return text;
	if (/not a git repository/.test(stderr)) {
		if (isBare(root)) throw new require_cli_check_main.UsageError(`${root}: is a bare repository, without files; compare in a clone of it`);
		throw new require_cli_check_main.UsageError(`${root}: is not in a git repository (of one that is checked out in a folder, name that folder)`);
	}
	const [unknown] = /(?:unknown|expected|invalid)\b.*\b(?:repository extension|repo version|extensions\.)/i.exec(stderr) ?? [];
	if (unknown !== void 0) throw new require_cli_check_main.UsageError(`${root}: this git is too old for the repository (${unknown})`);
}
/** What a name is, if it is none of a commit: a predicate, and what to do where more commits can be fetched. */
async function whyNoCommit(root, name) {
	const { stdout } = await runGit(root, [
		"cat-file",
		"-t",
		name
	]);
	const kind = kinds[stdout.toString("utf8").trim()];
	if (kind !== void 0) return `names ${kind}, and no commit`;
	return `there is no such commit in this clone${await isShallow(root) ? ", which is shallow: fetch more of its history (git fetch --unshallow, or fetch-depth: 0)" : ""}`;
}
/** What a name can stand for: https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-objecttype */
const kinds = {
	blob: "a file",
	tree: "a folder",
	tag: "a tag of something else"
};
/** Whether the clone leaves out objects that it would fetch when they are needed. */
async function isPartial(root) {
	const { status } = await runGit(root, [
		"config",
		"--get-regexp",
		"^remote\\..*\\.promisor$"
	]);
	return status === 0;
}
/** Whether history ends somewhere, so that where two lines of it part may not be there. */
async function isShallow(root) {
	const { stdout } = await runGit(root, ["rev-parse", "--is-shallow-repository"]);
	return stdout.toString("utf8").trim() === "true";
}
/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
async function parentsOf$1(root, commit) {
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
/** As git knows one: https://git-scm.com/docs/gitrepository-layout */
function isBare(root) {
	return [
		"HEAD",
		"objects",
		"refs"
	].every((name) => (0, node_fs.existsSync)((0, node_path.join)(root, name)));
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
		return new GitTree(commit, itemsOf$1(listed.stdout), new GitObjects(root), options);
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
	return bytes === "large" ? require_check_main.tooLarge(maximum) : {
		kind: "bytes",
		bytes
	};
}
/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf$1(listed) {
	const items = /* @__PURE__ */ new Map();
	const texts = new require_check_main.OwnTexts((path) => items.has(path), "/");
	for (const line of listed.toString("utf8").split("\0")) {
		const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
		if (match?.[2] === void 0 || match[3] === void 0) continue;
		items.set(texts.of(match[3]), {
			id: match[2],
			kind: match[1] === "120000" ? "link" : "file"
		});
	}
	return items;
}

// src/decide/base.ts
/**
* The commit that is checked out in `root`. Where there is no git, `actions/checkout` unpacks an archive: then it is what
* the job is for, if all its files are there.
* @see https://github.com/actions/checkout#readme
*/
async function checkedOutIn(root, tree, remote) {
	try {
		const commit = await commitNamed(root, "HEAD");
		if (commit !== void 0) return {
			kind: "commit",
			commit,
			inGit: true
		};
		return {
			kind: "missing",
			why: "there is no commit that HEAD means"
		};
	} catch (error) {
		if (!(error instanceof require_cli_check_main.UsageError)) throw error;
		const commit = remote?.commit;
		const isThere = commit === void 0 ? void 0 : await remote?.isIn(commit, tree);
		if (commit === void 0 || isThere === void 0) return {
			kind: "missing",
			why: error.message
		};
		if (isThere === true) return {
			kind: "commit",
			commit,
			inGit: false
		};
		const why = isThere === false ? `, and what is here is not ${commit.slice(0, 9)}` : ` (${isThere.why})`;
		return {
			kind: "missing",
			why: `${error.message}${why}`
		};
	}
}
/**
* Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
* GitHub makes: the first parent that it records; of the head itself: where it left its base. The event's own base is
* a name for the branch only: it can be older than the merge.
* @param head what is checked out, full hash.
*/
async function baseOf(root, head, proposal, options, remote) {
	const commit = await baseCommit(root, head, proposal, remote);
	if (typeof commit === "string") return baseAt(root, commit, options, remote);
	const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
	return {
		kind: "missing",
		why: commit === void 0 ? unreached : `${unreached} (${commit.why})`
	};
}
/**
* The tree of a commit, from the clone, or from where else it can be read.
* @param advice what to do where neither has it.
*/
async function baseAt(root, commit, options, remote, advice = "check out with fetch-depth: 2") {
	const tree = await ofGit(() => GitTree.open(root, commit, options));
	const found = tree !== void 0 && await isWhole(root, commit) ? tree : await remote?.tree(commit, options) ?? tree;
	const unreached = `${commit.slice(0, 9)} is not in this clone; ${advice}`;
	if (found === void 0) return {
		kind: "missing",
		why: unreached
	};
	if (!("why" in found)) return {
		kind: "commit",
		commit,
		tree: found
	};
	return tree === void 0 ? {
		kind: "missing",
		why: `${unreached} (${found.why})`
	} : {
		kind: "commit",
		commit,
		tree
	};
}
/** A partial clone has the commit, and of its files only what has been checked out. */
async function isWhole(root, commit) {
	return await commitNamed(root, "HEAD") === commit || !await isPartial(root);
}
async function baseCommit(root, head, proposal, remote) {
	if (head === proposal.base || head === proposal.given) return head;
	if (proposal.kind === "merge-group") return proposal.base;
	if (head === proposal.merge) {
		const target = await mergedInto(root, head, remote);
		if (target !== void 0) return target;
	}
	const left = await mergeBase$1(root, head, proposal.base, remote);
	if (left !== proposal.base || proposal.merge === void 0) return left;
	const target = await mergedInto(root, proposal.merge, remote);
	if (target === void 0 || target === left) return left;
	const later = await mergeBase$1(root, head, target, remote);
	return typeof later === "string" && later !== head ? later : left;
}
/**
* The base of GitHub's own merge, its first parent. Only of that: of another commit, its author chose the parents.
* Undefined where it is no merge, or not to be had.
*/
async function mergedInto(root, merge, remote) {
	const local = await ofGit(() => parentsOf$1(root, merge)) ?? [];
	const parents = local.length > 0 ? local : await remote?.parents(merge) ?? [];
	return "why" in parents || parents.length !== 2 ? void 0 : parents[0];
}
async function mergeBase$1(root, head, base, remote) {
	return await ofGit(() => mergeBaseOf(root, head, base)) ?? remote?.mergeBase(base, head);
}
/** What git answers; undefined where there is none, or no repository that it could read. */
async function ofGit(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof require_cli_check_main.UsageError) return void 0;
		throw error;
	}
}

// src/report/mask.ts
/**
* What must not be shown of a part of a line, as offsets into that part: the credentials that the projects have there,
* and what looks like one, so that a file which could not be read gives none away either.
*/
function hiddenIn(credentials, source, start, end) {
	const inFile = credentials.spans.get(source.path) ?? [];
	const here = [];
	for (let at = firstEndingAfter(inFile, start); at < inFile.length; at += 1) {
		const span = inFile[at];
		if (span === void 0 || span.start >= end) break;
		here.push({
			start: Math.max(span.start, start) - start,
			end: Math.min(span.end, end) - start
		});
	}
	const text = source.text.slice(start, end);
	return require_check_main.merged([
		...here,
		...require_check_main.secretSpansOfLine(text),
		...credentials.repeatedIn(text)
	]);
}
/** Plain JSON data of a value, its credentials masked by the field that they stand in, and wherever they are repeated. */
function maskedJson(value, { repeatedIn }, name) {
	const again = (text) => require_check_main.maskSpans(text, require_check_main.merged(repeatedIn(text)));
	const convert = (inner, key) => {
		switch (inner.kind) {
			case "scalar":
				if (typeof inner.value === "bigint") return Number(inner.value);
				return typeof inner.value === "string" ? again(require_check_main.maskedScalar(inner.value, key)) : inner.value;
			case "sequence": {
				const texts = inner.items.map(require_check_main.stringOf);
				return texts.length > 0 && texts.every((text) => text !== void 0) ? require_check_main.maskedArguments(texts).map(again) : inner.items.map((item) => convert(item, void 0));
			}
			case "mapping": return Object.fromEntries(Array.from(inner.entries, ([field, entry]) => [field, convert(entry.value, require_check_main.nameOfEntry(inner, field))]));
		}
	};
	return convert(value, name);
}
/** Index of the first of some sorted spans that ends behind an offset. */
function firstEndingAfter(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/map/changed-part.ts
/**
* What a change touches: edges and nodes that were added or removed, with what they hang on, and what there is between
* those besides. Undefined where nothing changed that a map shows.
*/
function changedPart(graph) {
	const isChanged = ({ state }) => state !== "kept";
	const changed = graph.edges.filter(isChanged);
	const shown = /* @__PURE__ */ new Set([...graph.nodes.filter(isChanged).map(({ id }) => id), ...changed.flatMap(({ from, to }) => [from, to])]);
	if (shown.size === 0) return void 0;
	const groups = new Map(graph.nodes.map(({ id, group }) => [id, group]));
	const lost = new Set(changed.filter(({ kind, state }) => kind === "reaches" && state === "removed").map(({ from }) => groups.get(from)));
	for (const { kind, from } of graph.edges) if (kind === "reaches" && lost.has(groups.get(from))) shown.add(from);
	return only(graph, shown);
}
/** Some nodes of a graph, the edges between them, and the groups that they are in. */
function only(graph, shown) {
	const nodes = graph.nodes.filter(({ id }) => shown.has(id));
	const groups = new Set(nodes.map(({ group }) => group));
	const isBetween = ({ from, to }) => shown.has(from) && shown.has(to);
	return {
		...graph,
		nodes,
		edges: graph.edges.filter(isBetween),
		groups: graph.groups.filter(({ id }) => groups.has(id))
	};
}

// src/surface/wording.ts
/** A value between backticks, which it cannot leave. */
function quoted$1(text) {
	return `\`${require_cli_check_main.clip(text.replaceAll("`", "'"), longest$2)}\``;
}
const longest$2 = 100;
/** `a`, `b` and `c`; of more than `most`, the first ones and how many more. */
function listed(texts, { word = "and", most = 4 } = {}) {
	const shown = texts.length > most ? [...texts.slice(0, most - 1), `${texts.length - most + 1} more`] : texts;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
/** The same of values. */
function quotedList(values) {
	return listed(values.map(quoted$1));
}
/** "port", "ports". */
function plural(word, number) {
	return number === 1 ? word : `${word}s`;
}
/** A predicate in the present ("mounts …", "is built …") as something that began. */
function now(predicate) {
	return predicate.startsWith("is ") ? `is now ${predicate.slice(3)}` : `now ${predicate}`;
}
/** The same as something that ended. */
function noLonger(predicate) {
	return predicate.startsWith("is ") ? `is no longer ${predicate.slice(3)}` : `no longer ${predicate}`;
}

// src/map/port-label.ts
/** Where a published port is reached, and what is behind: `0.0.0.0:8080→80/tcp`, `127.0.0.1:5432/tcp`. */
function portLabel({ scope, address, published, by_environment, target, protocol }) {
	return `${address === "" ? anyAddress[scope] : address.includes(":") && !address.startsWith("[") ? `[${address}]` : address}:${published !== "" ? published : by_environment === true ? "?" : "any port"}${target === 0 || published === String(target) ? "" : `→${target}`}/${protocol}`;
}
/** What else a reader should know of it: it makes no other port of it. */
function portNote({ password }) {
	return password === void 0 ? "" : notes$1[password];
}
const anyAddress = {
	all: "0.0.0.0",
	address: "0.0.0.0",
	loopback: "127.0.0.1"
};
const notes$1 = {
	written: ", password written down",
	none: ", no password"
};

// src/map/sketch.ts
/**
* A graph in the making. What is said of both sides is kept, what only one of them says was added or removed. Keys tell
* things apart and are made of the files' text; what comes out has ids of ours, in the order of first mention.
*/
var Sketch = class {
	#groups = /* @__PURE__ */ new Map();
	#nodes = /* @__PURE__ */ new Map();
	#edges = /* @__PURE__ */ new Map();
	#adds = true;
	/** What is drawn meanwhile marks what is there as said of its side too, and brings nothing of its own. */
	addingNothing(draw) {
		this.#adds = false;
		draw();
		this.#adds = true;
	}
	/** Names a group; of several labels the first counts. */
	group(side, key, group) {
		return mention(this.#groups, side, key, group, this.#adds);
	}
	/** Names a node, `group` by its key. @returns its key. */
	node(side, key, node) {
		return mention(this.#nodes, side, key, node, this.#adds);
	}
	/** `note` is shown with the label, and makes no other edge of it. */
	edge(side, edge) {
		mention(this.#edges, side, keyOf$1(edge.from, edge.to, edge.kind, edge.label), edge, this.#adds);
	}
	graph() {
		const groupIds = new Map(Array.from(this.#groups.keys(), (key, at) => [key, `g${at}`]));
		const nodeIds = new Map(Array.from(this.#nodes.keys(), (key, at) => [key, `n${at}`]));
		const edges = /* @__PURE__ */ new Map();
		for (const { what, sides } of this.#edges.values()) {
			const [from, to, state] = [
				nodeIds.get(what.from),
				nodeIds.get(what.to),
				stateOf(sides)
			];
			if (from === void 0 || to === void 0) throw new Error(`an edge without its nodes: ${what.from}, ${what.to}`);
			const key = keyOf$1(from, to, what.kind, state);
			const labels = [...edges.get(key)?.labels ?? [], ...what.label === "" ? [] : [what.label + what.note]];
			edges.set(key, {
				from,
				to,
				kind: what.kind,
				labels,
				state
			});
		}
		return {
			groups: Array.from(this.#groups, ([key, { what, sides }]) => ({
				...what,
				id: groupIds.get(key) ?? "",
				state: what.kind === "host" ? "kept" : stateOf(sides)
			})),
			nodes: Array.from(this.#nodes, ([key, { what, sides }]) => {
				const { group, ...rest } = what;
				const groupId = group === void 0 ? void 0 : groupIds.get(group);
				const state = standing.has(what.kind) ? "kept" : stateOf(sides);
				const own = {
					...rest,
					id: nodeIds.get(key) ?? "",
					state
				};
				return groupId === void 0 ? own : {
					...own,
					group: groupId
				};
			}),
			edges: [...edges.values()],
			compared: true
		};
	}
};
/** One text of several, such that different ones give different texts. */
function keyOf$1(...parts) {
	return JSON.stringify(parts);
}
/** What is there whatever the files say; only what leads to it is added or removed. */
const standing = /* @__PURE__ */ new Set([
	"outside",
	"loopback",
	"internet",
	"host",
	"host-part"
]);
function mention(drawn, side, key, what, adds) {
	const before = drawn.get(key);
	if (before === void 0 && !adds) return key;
	if (before === void 0) drawn.set(key, {
		what,
		sides: /* @__PURE__ */ new Set([side])
	});
	else before.sides.add(side);
	return key;
}
function stateOf(sides) {
	if (sides.size === 2) return "kept";
	return sides.has("head") ? "added" : "removed";
}

// src/map/draw-project.ts
/** Draws one side of a project. Containers of one name, as a matrix makes them, are one node. */
function drawProject(drawing) {
	const { sketch, side, key, title, names, facts } = drawing;
	sketch.group(side, key, {
		kind: "project",
		label: title
	});
	const byContainer = require_check_main.groupBy(facts, ({ index }) => String(index));
	const images = require_check_main.groupBy(facts.filter(({ kind }) => kind === "image"), ({ index }) => names[index] ?? "");
	for (const [index, name] of names.entries()) {
		const own = byContainer.get(String(index)) ?? [];
		const distinct = [...new Set(images.get(name)?.map(({ what }) => what))];
		const image = distinct.length === 0 || distinct[0] === name ? void 0 : listed(distinct, { most: 3 });
		sketch.node(side, keyOf$1("container", key, name), {
			kind: own.some((fact) => fact.class?.name === "datastore") ? "datastore" : "container",
			label: name,
			...image === void 0 ? {} : { detail: image },
			group: key
		});
	}
	for (const own of byContainer.values()) for (const fact of own) draw$1[fact.kind]?.(drawing, fact, own);
}
/** The same for the same files, within a project. */
function mountKey({ kind, source = "" }) {
	return keyOf$1(kind, source);
}
/** How each kind of fact is drawn; the others are the table's to tell. */
const draw$1 = {
	exposes(drawing, { index, port }) {
		if (port === void 0) return;
		edge(drawing, port.scope === "loopback" ? loopback(drawing) : outside(drawing), container(drawing, index), "exposes", portLabel(port), portNote(port));
	},
	joins(drawing, { index, network }) {
		if (network !== void 0) edge(drawing, container(drawing, index), networkNode(drawing, network), "joins");
	},
	shares(drawing, { index, share }) {
		if (share?.with === void 0 || share.of === "volumes") return;
		const at = drawing.names.indexOf(share.with);
		const to = at < 0 ? foreignContainer(drawing, share.with) : container(drawing, at);
		edge(drawing, container(drawing, index), to, "shares", namespaces[share.of]);
	},
	reaches(drawing, { index, what }, own) {
		if (what !== "any") return;
		if (own.some(({ share }) => share?.of === "network")) return;
		const ways = own.flatMap(({ network }) => network === void 0 || network.internal === true ? [] : [network]);
		for (const way of ways) edge(drawing, networkNode(drawing, way), internet(drawing), "reaches");
		if (ways.length === 0) edge(drawing, container(drawing, index), internet(drawing), "reaches");
	},
	"controls-host"(drawing, { index, control, mount }) {
		if (control === void 0 || !isDrawn(control)) return;
		const from = container(drawing, index);
		const { by, name } = control;
		if (mount?.source !== void 0) {
			const detail = by === "socket" ? `socket of ${name}` : void 0;
			edge(drawing, from, hostPath(drawing, mount.source, detail), "controls", holds[by] ?? access$1(mount));
		} else if (by in parts) {
			const part = parts[by]?.(name) ?? by;
			edge(drawing, from, hostPart(drawing, keyOf$1("part", part), part), "controls", "");
		} else edge(drawing, from, host(drawing), "controls", ways[by]?.(name) ?? `${by} ${name}`.trim());
	},
	mounts(drawing, { index, mount, path }, own) {
		if (mount?.source === void 0) return;
		const isHost = mount.kind === "host" && mount.source.startsWith("/");
		const isSame = ({ control, path: other }) => control !== void 0 && isDrawn(control) && keyOf$1(...other) === keyOf$1(...path);
		if (isHost && own.some(isSame)) return;
		if (!isHost && !drawing.shared.has(mountKey(mount))) return;
		const to = isHost ? hostPath(drawing, mount.source) : volume(drawing, mount);
		edge(drawing, container(drawing, index), to, "mounts", access$1(mount));
	}
};
const namespaces = {
	network: "same network namespace",
	pid: "same processes",
	ipc: "same shared memory"
};
/** What is a part of the host by itself; all else (privileges, capabilities) is a hold on the whole of it. */
const parts = {
	namespace: (name) => hostSpaces[name] ?? `its ${name}`,
	device: (name) => name,
	"api-socket": () => "socket of the engine"
};
const hostSpaces = {
	network: "its network",
	pid: "its processes",
	ipc: "its shared memory",
	user: "its users",
	uts: "its name",
	cgroup: "its control groups"
};
/** By what it has a hold on the whole host, where kind and name do not say it. */
const ways = {
	socket: (name) => `socket of ${name}`,
	hook: (name) => `privileged ${name} hook`,
	unconfined: (name) => name
};
/** How a mount is held, where that is not just how it is mounted: a socket obeys whoever only reads it. */
const holds = {
	socket: "controls",
	credentials: "credentials",
	propagation: "propagates mounts"
};
/** What is next to nothing would hide what matters. */
function isDrawn({ power }) {
	return power !== "little" && power !== "none";
}
function edge(drawing, from, to, kind, label = "", note = "") {
	drawing.sketch.edge(drawing.side, {
		from,
		to,
		kind,
		label,
		note
	});
}
function outside({ sketch, side }) {
	return sketch.node(side, "outside", {
		kind: "outside",
		label: "Outside",
		detail: "whoever reaches the host"
	});
}
function loopback({ sketch, side }) {
	return sketch.node(side, "loopback", {
		kind: "loopback",
		label: "The host itself",
		detail: "loopback"
	});
}
function internet({ sketch, side }) {
	return sketch.node(side, "internet", {
		kind: "internet",
		label: "Internet"
	});
}
function container({ sketch, side, key, names }, index) {
	const label = names[index] ?? "";
	return sketch.node(side, keyOf$1("container", key, label), {
		kind: "container",
		label,
		group: key
	});
}
/** One that the project names, and that is not of it. */
function foreignContainer({ sketch, side }, name) {
	return sketch.node(side, keyOf$1("container", name), {
		kind: "container",
		label: name,
		detail: "of another project"
	});
}
/** A network that exists outside the project is the same for all projects that name it. */
function networkNode({ sketch, side, key }, { name, internal, external }) {
	const detail = [...external === true ? ["external"] : [], ...internal === true ? ["internal"] : []].join(", ");
	return sketch.node(side, external === true ? keyOf$1("network", name) : keyOf$1("network", key, name), {
		kind: "network",
		label: name,
		...detail === "" ? {} : { detail },
		...external === true ? {} : { group: key }
	});
}
function volume({ sketch, side, key }, mount) {
	const kind = mount.kind === "host" ? "folder" : "volume";
	const label = mount.source ?? "";
	return sketch.node(side, keyOf$1("mount", key, mountKey(mount)), {
		kind: "volume",
		label,
		detail: kind,
		group: key
	});
}
function hostPath(drawing, path, detail) {
	return hostPart(drawing, keyOf$1("path", path), path, detail);
}
function hostPart({ sketch, side }, key, label, detail) {
	const group = sketch.group(side, "host", {
		kind: "host",
		label: "Host"
	});
	return sketch.node(side, key, {
		kind: "host-part",
		label,
		group,
		...detail === void 0 ? {} : { detail }
	});
}
function host({ sketch, side }) {
	const group = sketch.group(side, "host", {
		kind: "host",
		label: "Host"
	});
	return sketch.node(side, "host", {
		kind: "host",
		label: "the whole host",
		group
	});
}
function access$1({ read_only }) {
	return read_only ? "read-only" : "writable";
}

// src/map/draw.ts
/** The map of some projects. */
function graphOf(projects) {
	return {
		...draw(projects.map((project) => ({
			base: project,
			head: project,
			containers: []
		}))),
		compared: false
	};
}
/** The maps of base and head in one: what both have, what the change adds, and what it takes away. */
function comparedGraph(pairs) {
	return draw(pairs);
}
function draw(pairs) {
	const sketch = new Sketch();
	const titles = titlesOf(pairs);
	for (const [at, { base, head, containers, extra }] of pairs.entries()) {
		const heads = new Map(containers.map((pair) => [pair.base, pair.head]));
		const names = base?.containers.map((name, index) => head?.containers[heads.get(index) ?? -1] ?? name) ?? [];
		const shared = sharedMounts([...head === void 0 ? [] : [{
			project: head,
			names: head.containers
		}], ...base === void 0 ? [] : [{
			project: base,
			names
		}]]);
		const common = {
			sketch,
			key: keyOf$1("project", at),
			title: titles[at] ?? "",
			shared
		};
		const drawHead = () => {
			if (head !== void 0) drawProject({
				...common,
				side: "head",
				names: head.containers,
				facts: head.facts
			});
		};
		const drawBase = () => {
			if (base !== void 0) drawProject({
				...common,
				side: "base",
				names,
				facts: base.facts
			});
		};
		if (extra === "base") {
			drawBase();
			sketch.addingNothing(drawHead);
		} else {
			drawHead();
			if (extra === "head") sketch.addingNothing(drawBase);
			else drawBase();
		}
	}
	return sketch.graph();
}
/** Names of projects; where several have one name, as much of the ends of their files as tells them apart. */
function titlesOf(pairs) {
	const projects = pairs.map(({ base, head, extra }) => {
		const { name = "", file = "" } = (extra === "base" ? base : head ?? base) ?? {};
		return {
			name,
			file
		};
	});
	const named = require_check_main.groupBy(projects, ({ name }) => name);
	const ends = /* @__PURE__ */ new Map();
	for (const { name, file } of projects) for (const end of endsOf(file)) ends.set(keyOf$1(name, end), (ends.get(keyOf$1(name, end)) ?? 0) + 1);
	return projects.map(({ name, file }) => {
		if (name !== "" && named.get(name)?.length === 1) return name;
		const end = endsOf(file).find((candidate) => ends.get(keyOf$1(name, candidate)) === 1);
		return end === void 0 || end === `/${file}` ? file : `…${end}`;
	});
}
/** The ends of a path by whole names, of a folder and a file at least, shortest first; long paths only in part. */
function endsOf(path) {
	const names = path.split("/");
	return Array.from({ length: Math.min(names.length, 8) }, (_, at) => at + 1).filter((length) => length > 1).map((length) => `/${names.slice(-length).join("/")}`);
}
/** Volumes and folders that more than one container uses, before or after. */
function sharedMounts(sides) {
	const users = /* @__PURE__ */ new Map();
	for (const { project, names } of sides) for (const { kind, index, mount } of project.facts) {
		if (kind !== "mounts" || mount?.source === void 0) continue;
		const key = mountKey(mount);
		users.set(key, (users.get(key) ?? /* @__PURE__ */ new Set()).add(names[index] ?? ""));
	}
	return new Set([...users].flatMap(([key, names]) => names.size > 1 ? [key] : []));
}

// src/map/graph.ts
/** A picture that says why there is none. */
function nothing(why) {
	return {
		groups: [],
		nodes: [{
			id: "n0",
			kind: "project",
			label: why,
			state: "kept"
		}],
		edges: [],
		compared: false
	};
}
/** The same with every text of files through a function: credentials masked. */
function withTexts(graph, change) {
	return {
		...graph,
		groups: graph.groups.map((group) => ({
			...group,
			label: change(group.label)
		})),
		nodes: graph.nodes.map((node) => ({
			...node,
			label: change(node.label),
			...node.detail === void 0 ? {} : { detail: change(node.detail) }
		})),
		edges: graph.edges.map((edge) => ({
			...edge,
			labels: edge.labels.map(change)
		}))
	};
}

// src/map/mapped.ts
/** What a map needs of a project. */
function mappedProject(project, factsOf) {
	const containers = require_check_main.get(project.model, "containers");
	return {
		name: require_check_main.stringOf(require_check_main.get(project.model, "name")) ?? "",
		file: fileOf(project),
		containers: containers?.kind === "sequence" ? containers.items.map((item) => (item.kind === "mapping" ? require_check_main.stringOf(require_check_main.get(item, "name")) : void 0) ?? "") : [],
		facts: factsOf(project)
	};
}
/** What a map of a change needs of a project and what became of it. */
function mappedPair({ base, head, containers, extra }, factsOf) {
	return {
		...base === void 0 ? {} : { base: mappedProject(base, factsOf) },
		...head === void 0 ? {} : { head: mappedProject(head, factsOf) },
		containers,
		...extra === void 0 ? {} : { extra }
	};
}
/** Where the project itself is written. */
function fileOf({ model, files, shownFiles = files }) {
	return model.place.source.label ?? shownFiles[0] ?? "";
}

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
/**
* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
*/
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
/**
* Best effort attempt to determine whether a file exists and is executable.
* @param filePath    file path to check
* @param extensions  additional file extensions to try
* @return if file exists and is executable, returns the file path. otherwise empty string.
*/
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
* If you check and the tool does not exist, it will throw.
*
* @param     tool              name of the tool
* @param     check             whether to check if tool exists
* @returns   Promise<string>   path to tool
*/
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
/**
* Returns a list of all occurrences of the given tool on the system path.
*
* @returns   Promise<string[]>  the paths of the tool
*/
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	/**
	* Exec a tool.
	* Output will be streamed to the live console.
	* Returns promise with return code
	*
	* @param     tool     path to tool to exec
	* @param     options  optional exec options.  See ExecOptions
	* @returns   number
	*/
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child_process.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = (0, timers.setTimeout)(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os.default.platform();
const arch = os.default.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

// src/github/author.ts
const known = /* @__PURE__ */ new WeakMap();
/** Asked once a client: an installation is told that this is not for it. */
function self(client) {
	const asked = known.get(client) ?? ask(client);
	known.set(client, asked);
	return asked;
}
/**
* Whether something was written by who asks. An installation cannot learn its own name, but only bots write like one;
* people, who could copy a marker, do not.
*/
function isBy(self, author) {
	if (author === null || author === void 0) return false;
	return self.kind === "person" ? author.login === self.login : author.type === "Bot";
}
async function ask(client) {
	const answer = await client.request("GET /user", {});
	if (answer.kind === "ok") return {
		kind: "ok",
		data: {
			kind: "person",
			login: answer.data.login
		}
	};
	return answer.kind === "forbidden" && answer.status === 403 ? {
		kind: "ok",
		data: { kind: "installation" }
	} : answer;
}

// src/github/body.ts
/**
* Characters that GitHub keeps of a comment, a review or an issue; it refuses longer ones. Counted here in UTF-16 code
* units, of which there are never fewer.
* @see https://github.com/orgs/community/discussions/41331
*/
const maxBodyLength = 65536;
/** A line that nobody sees, by which what was written is found again. It begins the text, so that a quote has none. */
function markerOf(key) {
	return `<!-- bulkhead:${encodeURIComponent(key)} -->`;
}
/** Markdown under the marker of a key, within the limit. */
function bodyOf(key, markdown) {
	const marker = markerOf(key);
	return `${marker}\n${fitted(markdown.trim(), maxBodyLength - marker.length - 1)}`;
}
/** Whether a body was written under the marker of a key. */
function isMarked(body, key) {
	return body?.startsWith(markerOf(key)) ?? false;
}
/** A line that nobody sees, the same in bodies that differ in nothing but the commit and the run that they link to. */
function stateLine(state) {
	return `<!-- bulkhead-state:${encodeURIComponent(state)} -->`;
}
/** Whether two bodies say the same: they are of one state, or differ in line breaks only, as an edit in the browser makes them. */
function isSameBody(one, other) {
	const state = stateIn(other);
	return state !== void 0 && state === stateIn(one ?? "") || plain(one ?? "") === plain(other);
}
function stateIn(body) {
	return /^<!-- bulkhead-state:([\w%.~-]+) -->\s*$/m.exec(body)?.[1];
}
/**
* Markdown of at most `limit` code units: cut between lines, never within a block of code, with its folds closed and
* a note. A reporter should not let it come to that: what it leaves out, it chooses.
*/
function fitted(markdown, limit) {
	if (markdown.length <= limit) return markdown;
	const end = markdown.lastIndexOf("\n", limit - reserve);
	const lines = end === -1 ? [] : markdown.slice(0, end).split("\n");
	const kept = lines.slice(0, openFenceIn(lines)).join("\n").trimEnd();
	const open = (kept.match(/<details\b/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
	return `${`${kept}${"\n</details>".repeat(Math.min(Math.max(0, open), maxFolds))}`}\n\n*The rest is left out: GitHub keeps ${maxBodyLength.toLocaleString("en")} characters.*`;
}
const maxFolds = 20;
/** For the note, and so many folds to close. */
const reserve = 340;
/** The index of the line that opens a fence which is not closed; undefined where there is none. */
function openFenceIn(lines) {
	let open;
	for (const [at, line] of lines.entries()) {
		const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/s.exec(line) ?? [];
		if (fence === "") continue;
		if (open === void 0) open = {
			at,
			fence
		};
		else if (fence.startsWith(open.fence) && rest.trim() === "") open = void 0;
	}
	return open?.at;
}
function plain(body) {
	return body.replaceAll("\r\n", "\n").trim();
}

// src/github/commits.ts
/** A repository as routes name it. @param repository `owner/name`. */
function ownerAndRepo(repository) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}
/**
* What a commit records. The API finds commits of all forks of a repository: that it is found says nothing of whose it is.
* @param sha full hash.
*/
async function commitOf(client, repository, sha) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...ownerAndRepo(repository),
		commit_sha: sha
	});
	if (answer.kind !== "ok") return answer;
	const { tree, parents } = answer.data;
	return {
		kind: "ok",
		data: {
			sha: answer.data.sha,
			tree: tree.sha,
			parents: parents.map((parent) => parent.sha)
		}
	};
}
/** The parents that a commit records, the first one first. */
async function parentsOf(client, repository, commit) {
	const answer = await commitOf(client, repository, commit);
	return answer.kind === "ok" ? {
		kind: "ok",
		data: answer.data.parents
	} : answer;
}
/**
* The commit from which two lines of history part. `not-found` also where they have none in common.
* @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
* @param base, head full hashes.
*/
async function mergeBase(client, repository, base, head) {
	const answer = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...ownerAndRepo(repository),
		basehead: `${base}...${head}`,
		per_page: 1
	}, { maxBytes: 67108864 });
	return answer.kind === "ok" ? {
		kind: "ok",
		data: answer.data.merge_base_commit.sha
	} : answer;
}

// src/github/comment.ts
/** When a pull request gets a comment: at all, where there is something to say, or in any case. */
const commentModes = [
	"never",
	"on-findings",
	"always"
];
/** What to do, from what is there. `existing` is the body that stands there. */
function commentStep(mode, worth, existing, body) {
	if (mode === "never") return "leave";
	if (existing === void 0) return worth || mode === "always" ? "create" : "leave";
	return isSameBody(existing, body) ? "leave" : "update";
}
/**
* Writes the comment, changes it in place, or leaves it. Needs `pull-requests: write`, which the token of a fork's pull
* request never has.
* @see https://docs.github.com/en/rest/issues/comments
*/
async function comment(client, sticky) {
	const { repository, number, key, mode, worth } = sticky;
	if (mode === "never") return {
		kind: "ok",
		data: { done: "nothing" }
	};
	const existing = await find$1(client, repository, number, key);
	if (existing.kind !== "ok") return existing;
	const body = bodyOf(key, sticky.body);
	const found = existing.data;
	if (commentStep(mode, worth, found?.body, body) === "leave") return {
		kind: "ok",
		data: found === void 0 ? { done: "nothing" } : {
			done: "unchanged",
			url: found.url
		}
	};
	const names = ownerAndRepo(repository);
	const answer = found === void 0 ? await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...names,
		issue_number: number,
		body
	}) : await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...names,
		comment_id: found.id,
		body
	});
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			done: found === void 0 ? "created" : "updated",
			url: answer.data.html_url
		}
	};
}
/** Of a hundred comments each. With more, a comment could be overlooked and written again. */
const maxPages$3 = 30;
/** The first comment that has the marker and is our own: what somebody else wrote is never changed. */
async function find$1(client, repository, number, key) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...ownerAndRepo(repository),
		issue_number: number
	}, (comments) => comments.filter(({ body }) => isMarked(body, key)), maxPages$3);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (items.length > 0) {
		const who = await self(client);
		if (who.kind !== "ok") return who;
		const own = items.find(({ user }) => isBy(who.data, user));
		if (own !== void 0) return {
			kind: "ok",
			data: {
				id: own.id,
				body: own.body ?? "",
				url: own.html_url
			}
		};
	}
	if (complete) return {
		kind: "ok",
		data: void 0
	};
	return {
		kind: "failed",
		why: `it has more than 3000 comments`
	};
}

// src/action/inputs.ts
/** @throws UsageError for what an input does not allow. */
function wishes() {
	return {
		comment: require_cli_check_main.oneOf(commentModes, text("comment") ?? "never", "input comment"),
		suggestions: flag("suggestions") ?? false,
		trackingIssue: flag("tracking-issue") ?? false,
		previousArtifact: text("previous-artifact"),
		previousReport: text("previous-report")
	};
}
/** How many things are asked for that a token may not be allowed, each of which is then said in a notice. */
function countOfExtras({ comment, suggestions, trackingIssue, previousArtifact }) {
	return [
		comment !== "never",
		suggestions,
		trackingIssue,
		previousArtifact !== void 0
	].filter(Boolean).length;
}
/** @throws UsageError for what an input does not allow. */
function settings() {
	const [failOn, gate] = [text("fail-on"), text("gate")];
	return {
		failOn: failOn === void 0 ? void 0 : require_cli_check_main.threshold(failOn, "input fail-on"),
		gate: gate === void 0 ? void 0 : require_cli_check_main.gateNamed(gate, "input gate"),
		warnOnly: flag("warn-only"),
		allowEmpty: flag("allow-empty")
	};
}
/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function text(name) {
	return getInput(name) || void 0;
}
/** @throws UsageError where it is neither true nor false. */
function flag(name) {
	const written = text(name);
	return written === void 0 ? void 0 : require_cli_check_main.oneOf(["true", "false"], written, `input ${name}`) === "true";
}

// src/action/job.ts
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function jobIn(environment, payload) {
	const said = (name) => environment[name] || void 0;
	const pullRequest = require_check_main.numberAt(payload, "pull_request", "number") ?? commentedPullRequest(payload);
	return {
		...some("repository", said("GITHUB_REPOSITORY")),
		...some("server", said("GITHUB_SERVER_URL")),
		api: said("GITHUB_API_URL") ?? "https://api.github.com",
		...some("commit", said("GITHUB_SHA")),
		...some("action", said("GITHUB_ACTION_REPOSITORY")),
		...some("pullRequest", pullRequest),
		...some("run", said("GITHUB_RUN_ID")),
		...some("defaultBranch", require_check_main.textAt(payload, "repository", "default_branch")),
		...some("event", said("GITHUB_EVENT_NAME")),
		...some("branch", said("GITHUB_REF_TYPE") === "branch" ? said("GITHUB_REF_NAME") : void 0),
		...some("ref", said("GITHUB_REF")),
		key: [said("GITHUB_WORKFLOW"), said("GITHUB_JOB")].join("/"),
		...some("head", require_check_main.commitAt(payload, "pull_request", "head", "sha"))
	};
}
/** A comment on a pull request comes as one on an issue that is one. */
function commentedPullRequest(payload) {
	return require_check_main.valueAt(payload, "issue", "pull_request") === void 0 ? void 0 : require_check_main.numberAt(payload, "issue", "number");
}
function some(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/compare/trend.ts
/** Findings of a run against those of an earlier one, by fingerprint. */
function trendOf(findings, previous) {
	const sorted = require_check_main.worstFirst(require_check_main.byPlace(findings));
	const open = sorted.filter(({ suppression }) => suppression === void 0);
	const now = new Set(sorted.map(({ fingerprint }) => fingerprint));
	const appeared = open.filter(({ fingerprint }) => !previous.open.has(fingerprint));
	const wasAccepted = ({ fingerprint }) => previous.accepted.has(fingerprint);
	return {
		new: appeared.filter((finding) => !wasAccepted(finding)),
		reopened: appeared.filter(wasAccepted),
		fixed: [...previous.open].filter(([fingerprint]) => !now.has(fingerprint)).map(([, finding]) => finding),
		accepted: sorted.filter(({ fingerprint, suppression }) => suppression !== void 0 && previous.open.has(fingerprint)),
		still: open.length - appeared.length,
		severities: {
			critical: movement$1("critical", open, previous),
			high: movement$1("high", open, previous),
			medium: movement$1("medium", open, previous),
			low: movement$1("low", open, previous),
			info: movement$1("info", open, previous)
		}
	};
}
/**
* An earlier run from the text of its JSON report (`schemas/report.json`), or of a baseline.
* @throws UsageError where it is neither.
*/
function previousRun(text, where) {
	const findings = findingsIn(text);
	if (findings === void 0) throw new require_cli_check_main.UsageError(`${where}: this is neither a JSON report nor a baseline`);
	const open = findings.filter(({ suppressed }) => !suppressed);
	return {
		open: new Map(open.map(({ fingerprint, finding }) => [fingerprint, finding])),
		accepted: new Set(findings.filter(({ suppressed }) => suppressed).map(({ fingerprint }) => fingerprint))
	};
}
function movement$1(severity, open, previous) {
	const isSo = (finding) => finding.severity === severity;
	return {
		before: [...previous.open.values()].filter(isSo).length,
		now: open.filter(isSo).length
	};
}
function findingsIn(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return;
	}
	if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings)) return void 0;
	const read = data.findings.map(findingIn);
	return read.every((finding) => finding !== void 0) ? read : void 0;
}
function findingIn(data) {
	if (!isObject(data)) return void 0;
	const { fingerprint, rule, severity, container, message, suppression } = data;
	const file = isObject(data.location) ? data.location.file : data.file;
	const known = require_check_main.severities.find((each) => each === severity);
	if (typeof fingerprint !== "string" || typeof rule !== "string" || typeof file !== "string") return void 0;
	if (known === void 0) return void 0;
	return {
		fingerprint,
		suppressed: isObject(suppression),
		finding: {
			rule,
			file,
			severity: known,
			...typeof container === "string" ? { container } : {},
			...typeof message === "string" ? { message } : {}
		}
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/github/degraded.ts
const words = {
	base: {
		left: "the base commit is not read",
		may: "read the repository",
		right: "contents: read"
	},
	comment: {
		left: "the comment is left out",
		may: "write comments",
		right: "pull-requests: write"
	},
	review: {
		left: "suggestions are left out",
		may: "write reviews",
		right: "pull-requests: write"
	},
	issue: {
		left: "the tracking issue is not kept up to date",
		may: "write issues",
		right: "issues: write"
	},
	trend: {
		left: "the trend is left out",
		may: "read artifacts",
		right: "actions: read"
	}
};
/**
* One notice for what could not be done: never an error, because the verdict does not depend on it.
* @param hasToken whether there was one to ask with.
*/
function degraded(extra, failure, hasToken) {
	return `${words[extra].left}: ${reasonOf$1(extra, failure, hasToken)}`;
}
/** Why something could not be done, and what it takes: completes "…: ". */
function reasonOf$1(extra, failure, hasToken) {
	const { may, right } = words[extra];
	if (failure.kind === "rate-limited") return `GitHub asks to wait longer than a job should${failure.until === void 0 ? "" : `, until ${new Date(failure.until).toISOString()}`}: ${failure.why}`;
	if (failure.kind !== "forbidden") return failure.why;
	if (!hasToken) return `there is no token (input token); it takes one with ${right}`;
	if (failure.status === 401) return `GitHub does not know the token: ${failure.why}`;
	return `the token may not ${may} (permissions: ${right})${right.endsWith("write") ? "; the token of a pull request from a fork or of Dependabot never may" : ""}`;
}

// src/map/stand-ins.ts
/**
* A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
* edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
*/
function withStandIns(graph, places, groups) {
	const parts = new Map(graph.nodes.flatMap((node) => node.kind === "host-part" ? [[node.id, node.label]] : []));
	const edges = /* @__PURE__ */ new Map();
	for (const edge of graph.edges) {
		const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
		if (from === void 0 || to === void 0 || from === to) continue;
		const part = to === edge.to ? void 0 : parts.get(edge.to);
		const labels = part === void 0 ? edge.labels : [[...edge.labels, part].join(" ")];
		const key = [
			from,
			to,
			edge.kind,
			edge.state
		].join();
		edges.set(key, {
			...edge,
			from,
			to,
			labels: [.../* @__PURE__ */ new Set([...edges.get(key)?.labels ?? [], ...labels])]
		});
	}
	const nodes = [...new Set(places.values())];
	const used = new Set(nodes.map(({ group }) => group));
	return {
		compared: graph.compared,
		groups: groups.filter(({ id }) => used.has(id)),
		nodes,
		edges: withoutStale([...edges.values()])
	};
}
/** Of several edges that say no more than that there is one, one that stays: whoever keeps a way has not lost it. */
function withoutStale(edges) {
	const keyOf = ({ from, to, kind }) => [
		from,
		to,
		kind
	].join();
	const isPlain = ({ labels }) => labels.length === 0;
	const kept = new Set(edges.filter((edge) => isPlain(edge) && edge.state === "kept").map(keyOf));
	return edges.filter((edge) => !isPlain(edge) || edge.state === "kept" || !kept.has(keyOf(edge)));
}

// src/map/by-project.ts
/**
* The same map with one node a project and one for the host, for when there are too many to show: what a project's
* containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
* matter least are one node together. What is inside a project is left out, and what it mounts without control.
*/
function byProject(graph, limit) {
	const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
	return withStandIns({
		...graph,
		edges
	}, placesOf(graph, limit), []);
}
/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph, limit) {
	const hosts = graph.groups.filter(({ kind }) => kind === "host");
	const projects = graph.groups.filter(({ kind }) => kind === "project");
	const links = linksOf(graph).slice(0, limit >> 1);
	const room = limit - links.length - hosts.length;
	const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
	const rest = projects.filter((project) => !shown.includes(project));
	const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : void 0;
	const others = {
		id: "rest",
		kind: "project",
		label: require_check_main.count(rest.length, "more project"),
		state: state ?? "kept"
	};
	const standIns = new Map([
		...hosts.map((host) => [host.id, {
			id: host.id,
			kind: "host",
			label: host.label,
			state: host.state
		}]),
		...shown.map((project) => [project.id, projectNode(project, graph)]),
		...rest.map((project) => [project.id, others]),
		...links.map((node) => [node.id, node])
	]);
	return new Map(graph.nodes.flatMap((node) => {
		const place = standIns.get(node.group ?? node.id);
		return place === void 0 ? [] : [[node.id, place]];
	}));
}
function projectNode({ id, label, state }, graph) {
	const containers = graph.nodes.filter(({ group, kind }) => group === id && (kind === "container" || kind === "datastore"));
	const touched = graph.compared && state === "kept" ? " touched" : "";
	return {
		id,
		kind: "project",
		label,
		detail: `${require_check_main.count(containers.length, "container")}${touched}`,
		state
	};
}
/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }) {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const users = /* @__PURE__ */ new Map();
	for (const { from, to } of edges) {
		users.set(from, (users.get(from) ?? /* @__PURE__ */ new Set()).add(groups.get(to)));
		users.set(to, (users.get(to) ?? /* @__PURE__ */ new Set()).add(groups.get(from)));
	}
	const world = /* @__PURE__ */ new Set([
		"outside",
		"loopback",
		"internet"
	]);
	const alone = nodes.filter(({ group }) => group === void 0);
	const common = alone.filter(({ kind, id }) => !world.has(kind) && (users.get(id)?.size ?? 0) > 1);
	return [...alone.filter(({ kind }) => world.has(kind)), ...common];
}
/**
* Projects that a change widens first, then those that it changes, then those that expose and control most; without
* those that do nothing of it.
*/
function loudest(projects, { nodes, edges }) {
	const groups = new Map(nodes.map(({ id, group }) => [id, group]));
	const weights = /* @__PURE__ */ new Map();
	for (const { from, to, kind, state } of edges) for (const group of /* @__PURE__ */ new Set([groups.get(from), groups.get(to)])) {
		const { added, changed, heavy } = weights.get(group) ?? none;
		weights.set(group, {
			added: added + Number(state === "added"),
			changed: changed + Number(state !== "kept"),
			heavy: heavy + Number(kind === "exposes" || kind === "controls")
		});
	}
	const of = ({ id }) => weights.get(id) ?? none;
	return projects.filter((project) => of(project).changed + of(project).heavy > 0).toSorted((a, b) => of(b).added - of(a).added || of(b).changed - of(a).changed || of(b).heavy - of(a).heavy);
}
const none = {
	added: 0,
	changed: 0,
	heavy: 0
};

// src/map/labels.ts
/** What was added or removed is marked, not by colour alone. */
const marks = {
	added: "+\xA0",
	removed: "−\xA0",
	kept: ""
};
/** What stands in a node, one a line. */
function nodeLines({ label, detail, state }, shown) {
	return [shown(marks[state] + label), ...detail === void 0 ? [] : [shown(detail)]];
}
/** What stands on an edge, one a line; where that is much, the rest as a number. */
function edgeLines(labels, shown, most = 4) {
	if (labels.length <= most) return labels.map(shown);
	return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}

// src/map/without-quiet.ts
/**
* The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
* hold nothing of the host are one node together, and volumes are left out.
*/
function withoutQuiet(graph) {
	const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
	const isQuiet = ({ id, kind }) => (kind === "container" || kind === "datastore") && !loud.has(id);
	const together = require_check_main.groupBy(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
	const places = new Map(graph.nodes.flatMap((node) => node.kind === "volume" ? [] : [[node.id, node]]));
	for (const nodes of together.values()) {
		const [first] = nodes;
		if (nodes.length === 1) continue;
		const { detail: _, ...rest } = first;
		const standIn = {
			...rest,
			kind: "container",
			label: `${require_check_main.count(nodes.length, "quiet container")}`
		};
		for (const { id } of nodes) places.set(id, standIn);
	}
	return withStandIns(graph, places, graph.groups);
}
const loudKinds = /* @__PURE__ */ new Set([
	"exposes",
	"controls",
	"shares"
]);

// src/map/reduced.ts
/** More projects than these nobody looks at one by one. */
const mostProjects = 40;
/**
* The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
* fewer of these. `fits` is asked only about maps of `limit` nodes at most.
*/
function reduced(graph, limit, fits) {
	const isSmall = (smaller) => smaller.nodes.length <= limit && fits(smaller);
	if (isSmall(graph)) return graph;
	const loud = withoutQuiet(graph);
	if (isSmall(loud)) return loud;
	let nodes = Math.min(limit, mostProjects);
	let projects = byProject(graph, nodes);
	while (nodes > 4 && !isSmall(projects)) {
		nodes >>= 1;
		projects = byProject(graph, nodes);
	}
	return projects;
}

// src/map/mermaid.ts
var mermaid_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	changeDiagram: () => changeDiagram,
	wholeDiagram: () => wholeDiagram
});
/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = {
	text: 45e3,
	edges: 400
};
/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
const changedNodes = 40;
const wholeNodes = 80;
/**
* Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
* no line of it begins with a backtick.
* @param mask what is done to the texts of files that are shown, and to no others: there may be many.
*/
function changeDiagram(graph, mask = asIs) {
	const part = changedPart(graph);
	if (part === void 0) return void 0;
	for (let limit = 40;; limit >>= 1) {
		const shown = limit === 40 && part.nodes.length <= limit ? part : byProject(part, limit);
		if (limit <= 4 || fits(shown)) return mermaidOf(withTexts(shown, mask));
	}
}
/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
function wholeDiagram(graph, mask = asIs) {
	return mermaidOf(withTexts(reduced(graph, wholeNodes, fits), mask));
}
const asIs = (text) => text;
function fits(graph) {
	return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}
/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
function mermaidOf({ nodes, edges, groups }) {
	const lines = [...edges.some(({ state }) => state === "removed") ? [withoutHops] : [], "flowchart LR"];
	const grouped = new Set(groups.map(({ id }) => id));
	for (const node of nodes) if (node.group === void 0 || !grouped.has(node.group)) lines.push(`  ${nodeLine(node)}`);
	for (const { id, label, state } of groups) {
		lines.push(`  subgraph ${id}["${quoted(marks[state] + label)}"]`);
		for (const node of nodes) if (node.group === id) lines.push(`    ${nodeLine(node)}`);
		lines.push("  end");
	}
	lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
	return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}
function nodeLine(node) {
	const [open, close] = shapes[node.kind];
	return `${node.id}${open}"${nodeLines(node, quoted).join("<br/>")}"${close}`;
}
function edgeLine({ from, to, kind, labels, state }) {
	const arrow = (kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows)[state];
	const text = edgeLines(labels, quoted).join("<br/>");
	return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}
/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = "%%{init: {\"elk\": {\"lineHops\": false}}}%%";
const arrows = {
	added: "==>",
	removed: "-.->",
	kept: "-->"
};
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows = {
	added: "===>",
	removed: "-..->",
	kept: "--->"
};
const ties = {
	added: "===",
	removed: "-.-",
	kept: "---"
};
const shapes = {
	outside: ["([", "])"],
	loopback: ["([", "])"],
	internet: ["([", "])"],
	container: ["[", "]"],
	datastore: ["[(", ")]"],
	network: ["{{", "}}"],
	volume: ["[/", "/]"],
	host: ["[[", "]]"],
	"host-part": ["[", "]"],
	project: ["[[", "]]"]
};
/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes = {
	added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
	removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323"
};
const strokes = {
	added: "stroke:#e5534b,stroke-width:3px",
	removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4"
};
function styles(nodes, edges) {
	return ["added", "removed"].flatMap((state) => {
		const ids = nodes.filter((node) => node.state === state).map(({ id }) => id);
		const indices = edges.flatMap((edge, at) => edge.state === state ? [at] : []);
		return [...ids.length === 0 ? [] : [`  classDef ${state} ${boxes[state]}`, `  class ${ids.join(",")} ${state}`], ...indices.length === 0 ? [] : [`  linkStyle ${indices.join(",")} ${strokes[state]}`]];
	});
}
/**
* Text inside a quoted label: letters, digits and blanks stand as they are, every other sign of ASCII is an entity
* (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that neither Mermaid nor the
* Markdown that it reads in labels finds anything in it. Line breaks, icons, mathematics and its own signs for entities
* Mermaid looks for once more when it has put those back: a space of no width keeps them apart.
*/
function quoted(text) {
	return require_cli_check_main.clip(require_cli_check_main.visible(text), 60).replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&​").replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

// src/map/diagrams.ts
var diagrams_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ diagramsOf: () => diagramsOf });
/**
* The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
* that a map shows has changed, and everything, where there is a container.
*/
function diagramsOf({ verdict, collected, factsOf }) {
	const { projects } = collected;
	const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
	const bases = pairs.flatMap(({ base }) => base === void 0 ? [] : [base]);
	const { maskMessage } = require_check_main.credentialsOf([...projects, ...bases]);
	const changed = changeDiagram(comparedGraph(pairs.map((pair) => mappedPair(pair, factsOf))), maskMessage);
	const whole = projects.map((project) => mappedProject(project, factsOf));
	return {
		...changed === void 0 ? {} : { changed },
		...whole.length === 0 ? {} : { whole: wholeDiagram(graphOf(whole), maskMessage) }
	};
}

// src/report/weigh.ts
/** Sorts the findings of a verdict by how much they matter to who made the change. */
function weigh({ findings, failOn }) {
	const sorted = require_check_main.worstFirst(findings);
	const open = sorted.filter(({ suppression }) => suppression === void 0);
	const failing = open.filter((finding) => finding.gates);
	const rest = open.filter((finding) => !finding.gates);
	const before = rest.filter((finding) => !isBrought(finding));
	return {
		failing: [...failing.filter(isBrought), ...failing.filter((finding) => !isBrought(finding))],
		brought: rest.filter(isBrought),
		before,
		accepted: sorted.filter(({ suppression }) => suppression !== void 0),
		spared: before.filter(({ severity, confidence, known }) => known !== true && require_check_main.gates(severity, confidence, failOn)).length
	};
}
/** New or worse; where there is nothing to compare with, everything is. */
function isBrought({ change }) {
	return change?.kind !== "unchanged";
}

// src/report/annotations.ts
var annotations_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ annotationsOf: () => annotationsOf });
/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
* The findings beside the code: on changed lines first, then worst first; those of one line are one annotation. What
* gates is an error, what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
*
* What the base has too and what gates nothing is left out, but for lines that the change has touched: there it is a
* notice. A reviewer cannot act on the rest in this change, it is in the summary, and there are few annotations to spend.
*/
function annotationsOf(verdict, context = {}) {
	const { warnOnly = false, where = "the job summary", otherNotices = 0 } = context;
	const shown = require_check_main.worstFirst(verdict.findings).map((finding) => ({
		finding,
		touched: touches(finding, context)
	})).filter(({ finding, touched }) => isBrought(finding) || finding.gates || touched === 0).toSorted((a, b) => a.touched - b.touched || Number(isBrought(b.finding)) - Number(isBrought(a.finding))).map(({ finding }) => finding);
	const ofLine = require_check_main.groupBy(shown, ({ place }) => `${place.source.path}\0${require_check_main.locationOf(place).line}`);
	const byLevel = require_check_main.groupBy([...ofLine.values()], (group) => levelOf(group, warnOnly));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const groups = byLevel.get(level) ?? [];
		const most = level === "notice" ? mostOfALevel - otherNotices : mostOfALevel;
		if (groups.length <= most) return groups.map((group) => annotation(group, level));
		const rest = groups.slice(most - 1).flat();
		return [...groups.slice(0, most - 1).map((group) => annotation(group, level)), {
			level,
			message: `And ${require_check_main.count(rest.length, "more finding")}, the worst of them ${require_check_main.worst(rest)}: see ${where}.`,
			properties: { title: "More findings" }
		}];
	});
}
/** 0: it stands on a line that the change has touched. 1: something that belongs to it does. 2: nothing does. */
function touches({ place, related }, { changedLines = () => void 0 }) {
	const isTouched = ({ source, start }) => changedLines(source.path)?.has(source.position(start).line) === true;
	if (isTouched(place)) return 0;
	return related.some((each) => isTouched(each.place)) ? 1 : 2;
}
function levelOf(findings, warnOnly) {
	if (findings.some(({ gates }) => gates)) return warnOnly ? "warning" : "error";
	return findings.every(isQuiet) ? "notice" : "warning";
}
function isQuiet(finding) {
	const { severity, confidence, suppression } = finding;
	return severity === "low" || severity === "info" || confidence === "inferred" || suppression !== void 0 || !isBrought(finding);
}
/** One annotation for the findings of a line. */
function annotation(found, level) {
	const sorted = require_check_main.worstFirst(found);
	const first = sorted[0] ?? found[0];
	const { file, line, endLine } = require_check_main.locationOf(first.place);
	return {
		level,
		message: sorted.length === 1 ? messageOf(first) : messageOfAll(sorted),
		properties: {
			title: require_cli_check_main.clip(require_cli_check_main.visible(titleOf(first, sorted.length - 1)), longestTitle),
			file: require_cli_check_main.visible(file),
			startLine: line,
			endLine,
			...columnsOf(sorted.map(({ place }) => require_check_main.locationOf(place)))
		}
	};
}
function titleOf(finding, others) {
	const before = isBrought(finding) || finding.gates ? [] : [require_check_main.thereBefore];
	const more = others === 0 ? [] : [`and ${require_check_main.count(others, "more finding")} on this line`];
	return [
		`${finding.severity}: ${finding.rule}`,
		...require_check_main.remarks(finding),
		...before,
		...more
	].join(", ");
}
function messageOf(finding) {
	return require_cli_check_main.clip(`${require_cli_check_main.clip(require_cli_check_main.visible(require_check_main.sentence(finding)), longestMessage / 2)}.\n${require_cli_check_main.visible(finding.remediation)}`, longestMessage);
}
/** As many of the findings as fit, each with its severity and rule, what to do once a rule. */
function messageOfAll(findings) {
	const told = /* @__PURE__ */ new Set();
	const room = 3996;
	let message = "";
	for (const [index, finding] of findings.entries()) {
		const { severity, rule, remediation } = finding;
		const said = `${require_cli_check_main.clip(require_cli_check_main.visible(require_check_main.sentence(finding)), longestMessage / 4)} [${rule}].`;
		const part = `${index === 0 ? "" : "\n\n"}${severity}: ${said}${told.has(rule) ? "" : `\n${require_cli_check_main.visible(remediation)}`}`;
		if (message.length + part.length > room && index > 0) return `${message}\n\nAnd ${require_check_main.count(findings.length - index, "more finding")} on this line.`;
		told.add(rule);
		message = require_cli_check_main.clip(message + part, room);
	}
	return message;
}
/**
* GitHub refuses columns of a span over several lines. Its end column is that of the last character. Of findings that
* stand in different parts of a line, no column is said.
*/
function columnsOf(locations) {
	const [first, ...others] = locations.map(({ line, column, endLine, endColumn }) => line === endLine ? {
		startColumn: column,
		endColumn: Math.max(column, endColumn - 1)
	} : {});
	const isSame = (other) => other?.startColumn === first?.startColumn && other?.endColumn === first?.endColumn;
	return first !== void 0 && others.every(isSame) ? first : {};
}

// src/report/change-words.ts
/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
function changeVerdict(verdict) {
	const { comparison, failOn } = verdict;
	if (comparison === void 0) return void 0;
	const { failing, brought, spared } = weigh(verdict);
	const failingNew = failing.filter(isBrought);
	if (failing.length > failingNew.length) {
		const which = failingNew.length === 0 ? "none of them is" : `${require_check_main.count(failingNew.length, "of them is", "of them are")}`;
		return `${require_check_main.count(failing.length, "finding fails", "findings fail")} ${require_check_main.theCheck(verdict)}; ${which} new.`;
	}
	if (failing.length > 0) return `${share(failing.length, [...failing, ...brought])} ${require_check_main.theCheck(verdict)}.`;
	if (spared === 0 || failOn === "never") return void 0;
	const old = `${require_check_main.count(spared, "that was there before does not count here", "that were there before do not count here")}`;
	return `Pass: this change brings no finding at ${require_check_main.orWorse(failOn)} that is certain and not accepted; ${old}.`;
}
/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
function changeCounts(verdict, { fixed }) {
	const { failing, brought, before, accepted } = weigh(verdict);
	const all = [...failing, ...brought].filter(isBrought);
	const old = failing.length + brought.length + before.length - all.length;
	return [
		all.length === 0 ? "No new findings" : `${require_check_main.count(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
		...fixed.length === 0 ? [] : [`${fixed.length} fixed`],
		...old === 0 ? [] : [`${old} as before`],
		...accepted.length === 0 ? [] : [`${accepted.length} accepted`]
	].join("; ");
}
/** "main (0a1b2c3)", "0a1b2c3, where it left main": what was compared with. */
function comparedWith({ commit, name, left }) {
	const short = commit.slice(0, 7);
	if (left !== void 0) return `${short}, where it left ${require_cli_check_main.clip(left, 100)}`;
	return name === void 0 || name === commit ? short : `${require_cli_check_main.clip(name, 100)} (${short})`;
}
/** How a difference is called in a list: its severity where it is for the worse. */
function changeLabel({ direction, severity }) {
	return {
		worse: severity,
		neutral: "changed",
		better: "better"
	}[direction];
}
/** "1 critical, 3 low". */
function bySeverity(findings) {
	return require_check_main.severities.map((severity) => ({
		severity,
		number: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ number }) => number > 0).map(({ severity, number }) => `${number} ${severity}`).join(", ");
}
/** "2 of the 3 new findings fail". */
function share(part, all) {
	const kind = kindOf(all);
	if (part < all.length) return `${part} of the ${all.length} ${kind} findings ${part === 1 ? "fails" : "fail"}`;
	if (part === 1) return `The ${kind} finding fails`;
	return part === 2 ? `Both ${kind} findings fail` : `All ${part} ${kind} findings fail`;
}
function kindOf(findings) {
	const worse = findings.filter(({ change }) => change?.kind === "worse").length;
	if (worse === 0) return "new";
	return worse === findings.length ? "worsened" : "new or worsened";
}

// src/report/markdown.ts
/** Names and messages are as long as somebody has written them. */
const longest$1 = 300;
/** Of a value in a message. An image with its digest is shorter. */
const longestValue = 150;
/**
* Text from files as Markdown prose that says just that text, also in a table cell: no markup, HTML, link, mention or
* line break comes of it. Punctuation is written as character references, which Markdown takes for text.
*/
function prose(text) {
	return encode(require_cli_check_main.clip(require_cli_check_main.visible(text), longest$1).replace(/@|#(?=\d)|:(?=[\w+-]+:)|\bgh-(?=\d)/gi, "$&​"));
}
/** A rule's message as prose: what stands between backticks is code. Safe whatever the values in it are. */
function marked(text) {
	let left = longest$1;
	let markdown = "";
	for (const [index, part] of require_cli_check_main.visible(text).split(/`([^`]*)`/).entries()) {
		if (left <= 0) return `${markdown}…`;
		const isValue = index % 2 === 1;
		const short = require_cli_check_main.clip(part, isValue ? Math.min(longestValue, left) : left);
		left -= Math.max(1, short.length);
		markdown += isValue ? code(short) : prose(short);
	}
	return markdown;
}
/** The same as code. `<code>` rather than backticks: within those a backtick or a pipe cannot be written in a table. */
function code(text) {
	return `<code>${encode(require_cli_check_main.clip(require_cli_check_main.visible(text), longest$1)).replace(/&#64;(?=[\w.-]*(?:\.|&#95;))/g, "<!-- -->$&")}</code>`;
}
/** Markdown of a rule's METADATA, which its author answers for, in a table cell. */
function cell(markdown) {
	const line = markdown.trim().replace(/(?<!\s)\s*\n\s*/g, " ");
	return require_cli_check_main.visible(line).replaceAll("|", "\\|");
}
/** A link whose text is already Markdown; without an address only the text. */
function link(text, address) {
	if (address === void 0) return text;
	return `<a href="${require_cli_check_main.visible(address).replace(/[&"'<>|`\\]/g, (character) => `&#${character.charCodeAt(0)};`)}">${text}</a>`;
}
function encode(text) {
	return text.replace(/[!-~]/g, (character, at) => {
		const harmless = /[\w,;%=/.()'+:-]/.test(character) && character !== "_";
		const links = character === "." ? text.endsWith("www", at) : character === ":" && text.startsWith("//", at + 1);
		return harmless && !links ? character : `&#${character.charCodeAt(0)};`;
	});
}

// src/report/room.ts
/** A text that grows to a size and not beyond; what has been reserved can still be said at its end. */
var Room = class {
	/** Where the reader finds what did not fit, as the end of a sentence in Markdown: ": see …"; empty where nowhere. */
	elsewhere;
	#measure;
	#left;
	#text = "";
	/** `measure` says the size of a text in the unit of `size`; bytes of UTF-8, if it is left out. */
	constructor(size, { measure = Buffer.byteLength, elsewhere = "" } = {}) {
		this.#left = size;
		this.#measure = measure;
		this.elsewhere = elsewhere;
	}
	get text() {
		return this.#text;
	}
	/** Adds a text if it fits. */
	tryAdd(text) {
		const size = this.#measure(text);
		if (size > this.#left) return false;
		this.#left -= size;
		this.#text += text;
		return true;
	}
	/** Adds a text whether or not it fits. */
	always(text) {
		this.#left -= this.#measure(text);
		this.#text += text;
	}
	/** Keeps back what `longest` takes while `body` adds, then adds what that returns, which is no longer. */
	closedBy(longest, body) {
		const size = this.#measure(longest);
		if (size > this.#left) return;
		this.#left -= size;
		const closing = body();
		this.#left += size;
		this.always(closing);
	}
	/** Adds a text and what `body` adds; nothing, if that is nothing. */
	headed(heading, body) {
		const [left, text] = [this.#left, this.#text];
		if (!this.tryAdd(heading)) return;
		const headed = this.#text;
		body();
		if (this.#text !== headed) return;
		this.#left = left;
		this.#text = text;
	}
	/** Lets `body` take no more than a part of what is left, so that what comes behind it is said too. */
	share(part, body) {
		const kept = Math.max(0, Math.floor(this.#left * (1 - part)));
		this.#left -= kept;
		body();
		this.#left += kept;
	}
};

// src/report/verdict-words.ts
/** The verdict in one sentence; where there is a base to compare with, it is about the change. */
function verdictSentence(verdict) {
	const { conclusion, totals, failOn } = verdict;
	if (totals.files === 0 && totals.unreadable === 0) {
		const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
		return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
	}
	const ofChange = changeVerdict(verdict);
	if (ofChange !== void 0) return ofChange;
	if (totals.gating > 0) return `${require_check_main.count(totals.gating, "finding fails", "findings fail")} ${require_check_main.theCheck(verdict)}.`;
	if (failOn === "never") return "Nothing fails the check, as asked (fail-on: never).";
	return `Pass: no finding at ${require_check_main.orWorse(failOn)} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings"; for a change, what it brings and what it repairs. */
function countsSentence(verdict) {
	const { findings, totals, comparison } = verdict;
	if (comparison !== void 0) return changeCounts(verdict, comparison);
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const main = open.length === 0 ? "No findings" : `${require_check_main.count(open.length, "finding")}: ${bySeverity(open)}`;
	return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
	const { projects, containers, files } = totals;
	if (containers === 0) return `Looked at ${require_check_main.count(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
	const make = files === 1 ? "makes" : "make";
	return `Looked at ${require_check_main.count(files, "file")}, which ${make} ${require_check_main.count(projects, "project")} with ${require_check_main.count(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	return [...new Set(errors.map(({ place }) => place.source.path))];
}

// src/report/body.ts
/**
* GitHub refuses bodies of more than "65536 characters"; what it counts has changed (code points, or four bytes for
* each), and an issue that grows beyond is kept as it was without an error. UTF-16 code units are never fewer than code
* points. Some are left for the marker and the words of others.
*/
const defaultLimit$1 = 63488;
/** The room of a body; its notes on what is left out lead to the run. */
function bodyRoom({ run, limit = defaultLimit$1 }) {
	const elsewhere = run === void 0 ? ": the job summary has them" : `: ${link("the whole report", run)} has them`;
	return new Room(limit, {
		measure: (text) => text.length,
		elsewhere
	});
}
/** Verdict, counts, what was looked at, and what was not. */
function bodyHead(verdict) {
	const { comparison, totals } = verdict;
	const looked = totals.files === 0 ? [] : [`${lookedAtSentence(verdict)}.`];
	const counts = totals.findings === 0 && comparison === void 0 ? [] : [`${countsSentence(verdict)}.`];
	const against = comparison === void 0 ? [] : [`Compared with ${comparedWith(comparison.base)}.`];
	const said = [
		...counts,
		...against,
		...looked
	].map(prose).join(" ");
	return `${require_check_main.iconOf(verdict)} **${prose(verdictSentence(verdict))}**\n\n${said}\n${unreadFiles(verdict)}`;
}
/** Files that are named where there are more. */
const mostNamed = 10;
function unreadFiles(verdict) {
	const files = unreadableFiles(verdict);
	if (files.length === 0) return "";
	const named = files.slice(0, mostNamed).map(code).join(", ");
	const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
	return `\nCould not judge ${require_check_main.count(files.length, "file")}, wholly or in part: ${named}${rest}.\n`;
}
/** The way to the rest. */
function bodyFoot({ run }) {
	return run === void 0 ? "" : `\n${link("The whole report", run)}\n`;
}
/**
* A body that ends with a line that nobody sees, by which one of another run that says the same is left as it is. It is
* a hash of `stable`, the body without what changes each time, and without addresses.
*/
function withState(body, context, stable = body) {
	const { addressOf: _, run: __, ...rest } = context;
	const state = stateLine(require_check_main.sha256(stable(rest)));
	const { limit = defaultLimit$1 } = context;
	return `${body({
		...context,
		limit: limit - state.length - 2
	})}\n${state}\n`;
}

// src/report/section/page.ts
/** A place as code, linked to its line where there is an address. */
function placeLink(place, { addressOf }, side = "head") {
	const location = require_check_main.locationOf(place);
	return link(code(require_check_main.at(location)), addressOf?.(location, side));
}
/** How the base is called where something is only there. */
function inBase({ name, commit }) {
	return ` in ${code(require_cli_check_main.clip(name ?? commit.slice(0, 7), 100))}`;
}

// src/report/section/table.ts
/** A table with as many rows as fit, or as may be, and a note on the rest. `what` is a row, in the singular. */
function table(room, shown, what, most = shown.rows.length) {
	if (shown.rows.length === 0) return;
	room.closedBy(restNote(room, shown.rows.length, what), () => {
		const rest = shown.rows.length - addRows(room, {
			...shown,
			rows: shown.rows.slice(0, most)
		});
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}
/** As many rows as fit, whole ones. @returns how many. */
function addRows(room, { head, rows, row, above = "" }) {
	return addLines(room, `${above}\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`, (function* () {
		for (const item of rows) yield `| ${row(item).join(" | ")} |\n`;
	})());
}
/** A list with as many items as fit, each Markdown of one line, and a note on the rest. */
function list(room, items, what) {
	if (items.length === 0) return;
	room.closedBy(restNote(room, items.length, what), () => {
		const lines = (function* () {
			for (const item of items) yield `- ${item}\n`;
		})();
		const rest = items.length - addLines(room, "\n", lines);
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}
/** What is opened by a click; nothing, if `body` adds nothing. */
function folded(room, title, body) {
	room.closedBy(closing, () => {
		let isOpen = false;
		room.headed(`\n<details><summary>${prose(title)}</summary>\n`, () => {
			const before = room.text.length;
			body();
			isOpen = room.text.length > before;
		});
		return isOpen ? closing : "";
	});
}
/** "12 more findings left out to fit here: …"; the shorter, the fewer there are. */
function restNote(room, rest, what) {
	return `\n${require_check_main.count(rest, `more ${what}`)} left out to fit here${room.elsewhere}.\n`;
}
const closing = "\n</details>\n";
/** The header only together with the first line. @returns how many lines were added. */
function addLines(room, header, lines) {
	let added = 0;
	for (const line of lines) {
		if (!room.tryAdd(added === 0 ? header + line : line)) break;
		added += 1;
	}
	return added;
}

// src/report/section/findings.ts
/** A square of the severity's colour. */
const icons = {
	critical: "🟥",
	high: "🟧",
	medium: "🟨",
	low: "🟦",
	info: "⬜"
};
/** Its square and its name on one line, however narrow the column. */
function severityCell(severity) {
	return `${icons[severity]}&nbsp;${severity}`;
}
/**
* Findings in their order, by project where there are several. What does not fit is left out by whole rows and projects,
* and said.
*/
function findingsByProject(room, findings, context) {
	if (findings.length === 0) return;
	const groups = [...require_check_main.groupBy(findings, ({ project }) => project)];
	if (groups.length === 1) {
		table(room, findingsTable(findings, context), "finding");
		return;
	}
	room.closedBy(restNote(room, findings.length, "finding"), () => {
		let rest = findings.length;
		for (const [project, group] of groups) {
			const heading = `\n#### ${project === "" ? "Files" : code(project)} · ${bySeverity(group)}\n`;
			const added = addRows(room, {
				...findingsTable(group, context),
				above: heading
			});
			rest -= added;
			if (added < group.length) break;
		}
		return rest === 0 ? "" : restNote(room, rest, "finding");
	});
}
/** Findings as rows: severity, what is wrong, where, by which rule. */
function findingsTable(findings, context, side = "head") {
	return {
		head: [
			"Severity",
			"Finding",
			"Where",
			"Rule"
		],
		rows: findings,
		row: (finding) => [
			severityCell(finding.severity),
			[
				`${code(finding.subject)} ${marked(finding.message)}`,
				...require_check_main.remarks(finding).map((text) => `<em>${prose(text)}</em>`),
				...relatedLines(finding.related, context, side)
			].join("<br>"),
			placeLink(finding.place, context, side),
			code(finding.rule)
		]
	};
}
/** Of the places that belong to a finding. */
const mostRelated = 3;
function relatedLines(related, context, side) {
	const lines = related.slice(0, mostRelated).map(({ message, place }) => `${placeLink(place, context, side)}: ${marked(message)}`);
	const rest = related.length - lines.length;
	return rest === 0 ? lines : [...lines, `and ${require_check_main.count(rest, "more place")}`];
}

// src/report/section/accepted.ts
/** Days before its last one from which a decision is said to end soon. */
const soon = 14;
/** What decisions on record accept, to be opened. */
function accepted(room, findings, context) {
	folded(room, require_check_main.count(findings.length, "accepted finding"), () => findingsByProject(room, findings, context));
}
/** Decisions that end within two weeks of a day, `YYYY-MM-DD`, the first to end first. */
function endingSoon(room, findings, today, context) {
	const shown = {
		head: [
			"Until",
			"Finding",
			"Where",
			"Decision"
		],
		rows: findings.flatMap((finding) => {
			const days = daysBetween(today, finding.suppression?.expires);
			return days === void 0 || days > soon ? [] : [{
				finding,
				days
			}];
		}).toSorted((a, b) => a.days - b.days),
		row: ({ finding: { subject, message, place, suppression } }) => [
			prose(suppression?.expires ?? ""),
			`${code(subject)} ${marked(message)}`,
			placeLink(place, context),
			[
				suppression?.justification,
				suppression?.owner,
				suppression?.at
			].flatMap((text) => text === void 0 ? [] : prose(text)).join("<br>")
		]
	};
	room.headed("\n### Accepted, but not for long\n", () => table(room, shown, "decision"));
}
/** Whole days from one day to another; undefined where either is no date. */
function daysBetween(from, to) {
	const days = (Date.parse(to ?? "") - Date.parse(from)) / 864e5;
	return Number.isInteger(days) ? days : void 0;
}

// src/report/section/diagnostics.ts
/** What was not judged, or not wholly, to be opened: its files stand at the head, and most of it is a finding too. */
function unread(room, { diagnostics }, context) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	folded(room, `Could not be judged: ${require_check_main.count(errors.length, "place")}`, () => table(room, diagnosticsTable(errors, "Why", context), "place"));
}
/** What else there is to know about the work, to be opened. */
function notes(room, { diagnostics }, context) {
	const rest = diagnostics.filter(({ level }) => level !== "error");
	folded(room, require_check_main.count(rest.length, "note"), () => table(room, diagnosticsTable(rest, "What", context), "note"));
}
function diagnosticsTable(rows, what, context) {
	return {
		head: ["Where", what],
		rows,
		row: ({ message, place }) => [placeLink(place, context), prose(message)]
	};
}

// src/report/section/diagram.ts
/** The picture of the change, and the whole one to be opened; that which does not fit is left out. */
function diagrams(room, { changed, whole }) {
	if (changed !== void 0) addDiagram(room, changed);
	if (whole !== void 0) folded(room, "The whole map", () => addDiagram(room, whole));
}
function addDiagram(room, mermaid) {
	const left = `\nThe picture does not fit here${room.elsewhere}.\n`;
	room.closedBy(left, () => room.tryAdd(fenced(mermaid, "mermaid")) ? "" : left);
}
/** A block of code that ends where it should, whatever the text in it. */
function fenced(text, language) {
	const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `\n${fence}${language}\n${text.replace(/(?<!\n)\n+$/, "")}\n${fence}\n`;
}

// src/compare/comparison.ts
/**
* Whose each change is, where that has to be said: the name of its project, or undefined where all are of one, where it is
* said of the project itself, or where that has no name.
*/
function projectsToName(surface) {
	const isOne = new Set(surface.map(({ project }) => project)).size < 2;
	return surface.map(({ subject, project }) => isOne || project === "" || subject === project || subject === `project ${project}` ? void 0 : project);
}

// src/report/section/difference.ts
/** Sentences that a reader meets before having to open the rest. */
const mostOpen$2 = 12;
/** What a change does to the surface, in sentences: worst first, improvements last. */
function difference(room, comparison, unreadable, context) {
	const { surface } = comparison;
	if (surface.length === 0) {
		const asFar = unreadable === 0 ? "" : ", as far as the files could be read";
		room.tryAdd(`\nWhat the containers expose, reach, mount and control stays as it is${asFar}.\n`);
		return;
	}
	const names = projectsToName(surface);
	const lines = surface.map((change, at) => differenceLine(change, names[at], comparison, context));
	const isFew = lines.length <= 14;
	list(room, isFew ? lines : lines.slice(0, mostOpen$2), "difference");
	if (!isFew) {
		const rest = lines.slice(mostOpen$2);
		folded(room, `${rest.length} more differences`, () => list(room, rest, "difference"));
	}
}
/** "🟥 **db** is now published on `0.0.0.0:5432` · compose.yaml:15:9", as Markdown of one line. */
function differenceLine(change, project, comparison, context) {
	const { subject, message, place, side } = change;
	const whose = project === void 0 ? "" : ` (${prose(project)})`;
	const where = placeLink(place, context, side) + (side === "base" ? inBase(comparison.base) : "");
	return `${icon(change)} <strong>${prose(subject)}</strong>${whose} ${marked(message)} · ${where}`;
}
function icon({ direction, severity }) {
	return {
		worse: icons[severity],
		neutral: "▫️",
		better: "🟩"
	}[direction];
}

// src/report/section/fixed.ts
/** Fixed findings that are shown without a click. */
const mostOpen$1 = 5;
/** The findings of the base that the change repairs. */
function fixedFindings(room, { base, fixed }, context) {
	const lines = require_check_main.worstFirst(fixed).map(({ subject, message, rule, severity, place }) => `🟩 ${severity}: ${code(subject)} ${marked(message)} · ${code(rule)} · ${placeLink(place, context, "base")}${inBase(base)}`);
	const body = () => list(room, lines, "fixed finding");
	if (lines.length > mostOpen$1) folded(room, `${require_check_main.count(lines.length, "finding")} fixed`, body);
	else room.headed("\n### Fixed\n", body);
}

// src/report/section/projects.ts
/** What was looked at, to be opened. */
function lookedAt(room, { projects }) {
	const shown = {
		head: [
			"Kind",
			"Project",
			"Containers",
			"Files"
		],
		rows: projects,
		row: ({ name, kind, files, containers }) => [
			prose(kind),
			code(name),
			String(containers),
			files.map(code).join("<br>")
		]
	};
	folded(room, "What was looked at", () => table(room, shown, "project"));
}

// src/report/section/remediations.ts
/** What to do about each rule of some findings, to be opened; in the order in which they appear there. */
function remediations(room, findings, { rules }) {
	const groups = [...require_check_main.groupBy(findings, ({ rule }) => rule)];
	const shown = {
		head: [
			"Rule",
			"What it is",
			"What to do"
		],
		rows: groups,
		row: ([id, group]) => {
			const rule = rules.get(id);
			const page = rule?.page ?? rule?.related_resources[0]?.ref;
			return [
				code(id),
				link(prose(rule?.title ?? id), page),
				whatToDo(group, rule)
			];
		}
	};
	folded(room, `What to do: ${require_check_main.count(groups.length, "rule")}`, () => table(room, shown, "rule"));
}
/** What is to be done about each of them, where that is the same; else what the rule says of all. */
function whatToDo([first, ...others], rule) {
	const one = others.every(({ remediation }) => remediation === first.remediation) ? first.remediation : void 0;
	if (rule !== void 0 && (one ?? rule.remediation) === rule.remediation) return cell(rule.remediation);
	return marked(first.remediation);
}

// src/report/section/trend.ts
/** How the repository moved since the last run: by severity, and what was fixed. */
function trendSection(room, trend, context) {
	room.tryAdd(`\n### Since the last run\n\n${prose(trendSentence(trend))}\n`);
	const rows = require_check_main.severities.map((severity) => ({
		severity,
		...trend.severities[severity]
	})).filter(({ before, now }) => before + now > 0);
	table(room, {
		head: [
			"Severity",
			"Last run",
			"Now",
			""
		],
		rows,
		row: ({ severity, before, now }) => [
			severityCell(severity),
			String(before),
			String(now),
			movement(before, now)
		]
	}, "count");
	const appeared = [...trend.new, ...trend.reopened];
	folded(room, `${require_check_main.count(appeared.length, "finding")} new since the last run`, () => table(room, findingsTable(appeared, context), "new finding"));
	folded(room, `${require_check_main.count(trend.fixed.length, "finding")} fixed since the last run`, () => list(room, trend.fixed.map(fixedLine), "fixed finding"));
}
/** "2 new, 1 fixed, 5 still there." */
function trendSentence({ new: added, reopened, fixed, accepted, still }) {
	const said = [
		[added.length, "new"],
		[reopened.length, "no longer accepted"],
		[fixed.length, "fixed"],
		[accepted.length, "accepted since"],
		[still, "still there"]
	].filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
	return said.length === 0 ? "Nothing was found, then or now." : `${said.join(", ")}.`;
}
function movement(before, now) {
	if (now === before) return "=";
	return now > before ? `↑ ${now - before}` : `↓ ${before - now}`;
}
function fixedLine({ rule, file, severity, container, message }) {
	const what = message === void 0 ? code(rule) : `${marked(message)} · ${code(rule)}`;
	return `🟩 ${severity === void 0 ? "" : `${severity}: `}${code(container ?? file)} ${what} · ${code(file)}`;
}

// src/report/summary.ts
var summary_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ summaryReport: () => summaryReport });
/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1044480;
/** Findings that fail nothing are to be opened where there are more. */
const mostOpen = 20;
/**
* The job summary in GitHub's Markdown, for somebody with little time: the verdict, what the change does, what fails,
* what is new, what was fixed; then what can wait. What does not fit is left out by whole rows and sections, and said.
*/
function summaryReport(verdict, context) {
	const elsewhere = context.fullReport === void 0 ? "" : `: the full report is ${code(context.fullReport)}`;
	const room = new Room(context.limit ?? defaultLimit, { elsewhere });
	const weighed = weigh(verdict);
	room.always(`## Bulkhead\n\n${bodyHead(verdict)}`);
	const { trend } = context;
	if (trend !== void 0) room.share(1 / 4, () => trendSection(room, trend, context));
	room.share(1 / 2, () => changeSection(room, verdict, context));
	room.share(3 / 4, () => findingsSections(room, verdict, weighed, context));
	if (verdict.comparison !== void 0) fixedFindings(room, verdict.comparison, context);
	if (context.today !== void 0) endingSoon(room, weighed.accepted, context.today, context);
	room.share(1 / 2, () => folded(room, `${require_check_main.count(weighed.before.length, "finding")} as before`, () => findingsByProject(room, weighed.before, context)));
	accepted(room, weighed.accepted, context);
	unread(room, verdict, context);
	remediations(room, [...weighed.failing, ...weighed.brought], context);
	lookedAt(room, verdict);
	notes(room, verdict, context);
	return room.text;
}
function changeSection(room, { comparison, totals }, context) {
	room.headed("\n### What this change does\n", () => {
		if (comparison !== void 0) difference(room, comparison, totals.unreadable, context);
	});
	diagrams(room, context.diagrams ?? {});
}
function findingsSections(room, verdict, { failing, brought }, context) {
	room.headed("\n### Fails the check\n", () => findingsByProject(room, failing, context));
	const title = verdict.comparison === void 0 ? "Does not fail the check" : "New, but does not fail the check";
	const body = () => findingsByProject(room, brought, context);
	if (brought.length > mostOpen) folded(room, `${title}: ${require_check_main.count(brought.length, "finding")}`, body);
	else room.headed(`\n### ${title}\n`, body);
}

// src/report/workflow-commands.ts
var workflow_commands_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ writeAnnotations: () => writeAnnotations });
const write = {
	error,
	warning,
	notice
};
/** Writes annotations to standard output as the runner reads them. The toolkit escapes what stands in them. */
function writeAnnotations(annotations) {
	for (const { level, message, properties } of annotations) write[level](message, properties);
}

// src/action/addresses.ts
/**
* Of GitHub's own merge for a pull request, which goes away with it, the head is linked to instead.
*/
function addressesOf({ server, repository, commit, head }, { checkedOut, base, folder = "" }) {
	const shown = checkedOut === void 0 || checkedOut === commit ? head ?? commit : checkedOut;
	return ({ file, line, endLine }, side) => {
		const at = side === "head" ? shown : base;
		if (server === void 0 || repository === void 0 || at === void 0) return void 0;
		return `${server}/${repository}/blob/${at}/${(folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file).toWellFormed().split("/").map(encodeURIComponent).join("/")}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}
/** The web page of the run. */
function addressOfRun({ server, repository, run }) {
	if (server === void 0 || repository === void 0 || run === void 0) return void 0;
	return `${server}/${repository}/actions/runs/${run}`;
}
/** The web page of the action itself. */
function addressOfAction({ server, action }) {
	return server === void 0 || action === void 0 ? void 0 : `${server}/${action}`;
}

// src/action/changed-lines.ts
/** The lines that a change has touched of the files that findings stand in; undefined for a file that it has not touched. */
async function changedLinesIn(findings, bases) {
	const trees = [...bases];
	const sources = new Map(findings.map(({ place }) => [place.source.path, place.source]));
	const before = /* @__PURE__ */ new Map();
	for (const { path, text } of sources.values()) {
		const base = (await Promise.all(trees.map((tree) => require_check_main.readSource(tree, path)))).find((one) => one instanceof require_check_main.Source);
		if (base?.text !== text) before.set(path, base?.text);
	}
	if (before.size === 0) return () => void 0;
	const { changedLinesOf } = await Promise.resolve().then(() => require("./changed-lines.part.js"));
	return changedLinesOf(Array.from(sources.values()).filter(({ path }) => before.has(path)), async (path) => before.get(path));
}

// src/github/issue.ts
/** What to do, from what is there. */
function trackingStep(clean, existing, body) {
	if (existing === void 0) return clean ? "leave" : "create";
	if (clean) return existing.open ? "close" : "leave";
	if (!existing.open) return "reopen";
	return isSameBody(existing.body, body) ? "leave" : "update";
}
/**
* Opens the issue, brings it up to date, closes it when all is clean and opens it again when not. Writes nothing when
* nothing changed. Needs `issues: write`.
* @see https://docs.github.com/en/rest/issues/issues
*/
async function track(client, tracking) {
	const found = await find(client, tracking);
	if (found.kind !== "ok") return found;
	const existing = found.data;
	const body = bodyOf(tracking.key, tracking.body);
	const step = trackingStep(tracking.clean, existing, body);
	if (step === "leave") return {
		kind: "ok",
		data: existing === void 0 ? { done: "nothing" } : {
			done: "unchanged",
			...named(existing)
		}
	};
	const names = ownerAndRepo(tracking.repository);
	const answer = existing === void 0 ? await client.request("POST /repos/{owner}/{repo}/issues", {
		...names,
		title: tracking.title,
		body,
		labels: [tracking.label]
	}) : await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...names,
		issue_number: existing.number,
		body,
		...states[step]
	});
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			done: did[step],
			number: answer.data.number,
			url: answer.data.html_url
		}
	};
}
const did = {
	create: "created",
	update: "updated",
	reopen: "reopened",
	close: "closed"
};
const states = {
	create: {},
	update: {},
	reopen: {
		state: "open",
		state_reason: "reopened"
	},
	close: {
		state: "closed",
		state_reason: "completed"
	}
};
function named({ number, url }) {
	return {
		number,
		url
	};
}
/** Of a hundred issues each. */
const maxPages$2 = 10;
/** Our own issue with the marker, an open one rather than a closed one, the latest of several. */
async function find(client, tracking) {
	const labelled = await search(client, tracking, {
		labels: tracking.label,
		state: "all"
	});
	if (labelled.kind !== "ok" || labelled.data !== void 0) return labelled;
	return search(client, tracking, { state: "open" });
}
async function search(client, { repository, key }, filter) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/issues", {
		...ownerAndRepo(repository),
		...filter,
		sort: "updated",
		direction: "desc"
	}, (issues) => issues.filter(({ body, pull_request }) => pull_request === void 0 && isMarked(body, key)), maxPages$2);
	if (listed.kind !== "ok") return listed;
	if (listed.data.items.length === 0) return {
		kind: "ok",
		data: void 0
	};
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = listed.data.items.filter(({ user }) => isBy(who.data, user));
	const issue = own.find(({ state }) => state === "open") ?? own.toSorted((a, b) => b.number - a.number)[0];
	if (issue === void 0) return {
		kind: "ok",
		data: void 0
	};
	const { number, state, body, html_url } = issue;
	return {
		kind: "ok",
		data: {
			number,
			open: state === "open",
			body: body ?? "",
			url: html_url
		}
	};
}

// src/github/review.ts
/**
* Suggests changes on the lines of a pull request's diff, in one review that neither approves nor blocks, each finding's
* once. Needs `pull-requests: write`.
* @see https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
*/
async function review(client, wanted) {
	const { repository, number, most = 20 } = wanted;
	const nothing = {
		made: 0,
		known: 0,
		outside: 0,
		left: 0
	};
	if (wanted.suggestions.length === 0) return {
		kind: "ok",
		data: nothing
	};
	const shown = await hunksOf(client, repository, number);
	if (shown.kind !== "ok") return shown;
	const inside = wanted.suggestions.filter((one) => isShown(one, shown.data.get(one.path) ?? []));
	const outside = wanted.suggestions.length - inside.length;
	if (inside.length === 0) return {
		kind: "ok",
		data: {
			...nothing,
			outside
		}
	};
	const marked = await earlier(client, repository, number, inside);
	if (marked.kind !== "ok") return marked;
	const isKnown = ({ fingerprint }) => marked.data.has(fingerprint);
	const fresh = inside.filter((one) => !isKnown(one));
	const made = apart(fresh, inside.filter(isKnown), most);
	const counts = {
		made: made.length,
		known: inside.length - fresh.length,
		outside,
		left: fresh.length - made.length
	};
	if (made.length === 0) return {
		kind: "ok",
		data: counts
	};
	const answer = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...ownerAndRepo(repository),
		pull_number: number,
		commit_id: wanted.commit,
		event: "COMMENT",
		body: introduction(made.length, counts.left),
		comments: made.map((one) => ({
			path: one.path,
			body: suggestionBody(one),
			line: one.endLine,
			side: "RIGHT",
			...one.startLine < one.endLine ? {
				start_line: one.startLine,
				start_side: "RIGHT"
			} : {}
		}))
	});
	return answer.kind === "ok" ? {
		kind: "ok",
		data: {
			...counts,
			url: answer.data.html_url
		}
	} : answer;
}
/** A suggestion as GitHub takes it. Its fence is longer than any in it, so that nothing in it can end it. */
function suggestionBody({ message, replacement, fingerprint }) {
	const runs = replacement.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
	const block = [
		`${fence}suggestion`,
		...replacement,
		fence
	].join("\n");
	return `${markerOf(keyOf(fingerprint))}\n${fitted(message, maxBodyLength / 2)}\n\n${block}`;
}
/**
* Reads the heads of hunks from the `patch` of a changed file, which has nothing else that begins with `@@`.
* @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
*/
function hunksIn(patch) {
	return patch.split("\n").flatMap((line) => {
		const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (match === null) return [];
		const [first, count] = [Number(match[1]), Number(match[2] ?? 1)];
		return count === 0 ? [] : [[first, first + count - 1]];
	});
}
/** Of a hundred files, or comments, each; GitHub lists 3,000 files. */
const maxPages$1 = 30;
async function hunksOf(client, repository, number) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...ownerAndRepo(repository),
		pull_number: number
	}, (files) => files.map(({ filename, patch }) => [filename, hunksIn(patch ?? "")]), maxPages$1);
	return listed.kind === "ok" ? {
		kind: "ok",
		data: new Map(listed.data.items)
	} : listed;
}
function isShown({ startLine, endLine }, hunks) {
	return hunks.some(([first, last]) => startLine >= first && endLine <= last);
}
/** Fingerprints of those that we suggested before. */
async function earlier(client, repository, number, suggestions) {
	const listed = await client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...ownerAndRepo(repository),
		pull_number: number
	}, (comments) => comments.filter(({ body }) => body.startsWith("<!-- bulkhead:")), maxPages$1);
	if (listed.kind !== "ok") return listed;
	const { items, complete } = listed.data;
	if (!complete) return {
		kind: "failed",
		why: `it has more than 3000 review comments`
	};
	if (items.length === 0) return {
		kind: "ok",
		data: /* @__PURE__ */ new Set()
	};
	const who = await self(client);
	if (who.kind !== "ok") return who;
	const own = items.filter(({ user }) => isBy(who.data, user));
	const known = suggestions.filter((one) => own.some(({ body }) => isMarked(body, keyOf(one.fingerprint))));
	return {
		kind: "ok",
		data: new Set(known.map(({ fingerprint }) => fingerprint))
	};
}
function keyOf(fingerprint) {
	return `suggestion:${fingerprint}`;
}
/**
* The worst, in order of place. Of those that share a line only one: applying it would make the other wrong. One that
* was made before, and is still to be dealt with, keeps its lines.
*/
function apart(suggestions, before, most) {
	const kept = [];
	for (const one of suggestions) {
		if (kept.length >= most) break;
		const shares = (other) => isOverlapping(one, other);
		if (!before.some(shares) && !kept.some(shares)) kept.push(one);
	}
	return kept.toSorted((a, b) => require_check_main.compareText(a.path, b.path) || a.startLine - b.startLine);
}
function isOverlapping(one, other) {
	return one.path === other.path && one.startLine <= other.endLine && other.startLine <= one.endLine;
}
function introduction(made, left) {
	return `${made === 1 ? "A safe change" : `${made} safe changes`} that would end a finding of Bulkhead each; apply what you agree with.${left === 0 ? "" : ` ${left} more will follow when these are dealt with.`}`;
}

// src/action/publish.ts
/** Writes what was asked for by name, each as far as the token may. */
async function publish(run, context) {
	const { wishes, job } = context;
	const notices = [];
	const attempt = async (extra, act) => {
		const answer = context.client === void 0 ? noToken : await act(context.client);
		if (answer.kind === "ok") return answer.data;
		notices.push(degraded(extra, answer, context.client !== void 0));
	};
	const { repository, pullRequest } = job;
	let commented;
	let tracked;
	if (repository !== void 0 && pullRequest !== void 0) {
		const on = {
			repository,
			number: pullRequest
		};
		if (wishes.comment !== "never") {
			const said = await commentOf(run, context.commentContext);
			commented = await attempt("comment", (client) => comment(client, {
				...on,
				...said,
				key: job.key,
				mode: wishes.comment
			}));
		}
		const { head } = job;
		if (wishes.suggestions && head !== void 0) {
			const suggestions = await context.suggestions();
			await attempt("review", (client) => review(client, {
				...on,
				commit: head,
				suggestions
			}));
		}
	}
	if (wishes.trackingIssue && repository !== void 0 && isOfDefaultBranch(job)) {
		const said = await issueOf(run, context.auditContext);
		tracked = await attempt("issue", (client) => track(client, {
			repository,
			key: job.key,
			label: "bulkhead",
			...said
		}));
	}
	return {
		...commented?.url === void 0 ? {} : { comment: commented.url },
		...tracked?.url === void 0 ? {} : { issue: tracked.url },
		notices
	};
}
const noToken = {
	kind: "forbidden",
	status: 401,
	why: "there is no token"
};
async function commentOf({ verdict }, context) {
	const { commentBody } = await Promise.resolve().then(() => require("./comment.part.js"));
	const { failing, brought } = weigh(verdict);
	return {
		body: commentBody(verdict, context),
		worth: failing.length > 0 || brought.some(({ severity }) => severity !== "info")
	};
}
async function issueOf({ verdict }, context) {
	const { auditBody, auditTitle } = await Promise.resolve().then(() => require("./audit.part.js"));
	return {
		title: auditTitle,
		body: auditBody(verdict, context),
		clean: verdict.totals.gating === 0
	};
}
/** A change that is proposed, another branch or a tag says nothing of the state of the repository. */
function isOfDefaultBranch({ pullRequest, branch, defaultBranch, event, ref = "" }) {
	if (pullRequest !== void 0 || event === "merge_group" || ref.startsWith("refs/tags/")) return false;
	return defaultBranch === void 0 || branch === void 0 || branch === defaultBranch;
}

// src/action/report-files.ts
/** Inputs, and outputs of the same names, with the form of the report that they name the file of. */
const reportFiles = {
	"sarif-file": "sarif",
	"json-file": "json",
	"junit-file": "junit",
	"code-quality-file": "code-quality",
	"rdjson-file": "rdjson",
	"markdown-file": "markdown"
};
const reportFileNames = Object.keys(reportFiles);
/** What `report-folder` gets: what people read, what other programs read, what the next run measures its trend by. */
const inFolder = {
	"report.md": "markdown",
	"report.json": "json",
	"report.sarif": "sarif"
};
/** Name of the report that the next run looks for in the folder. */
const trendReport = "report.json";
/** Writes the reports that inputs ask for. One that cannot be written, of which `failures` says why, costs no other. */
async function writeReports(run, how, workspace, pathOf) {
	const failures = [];
	const attempt = async (input, write) => {
		const path = pathOf(input);
		if (path === void 0) return "";
		try {
			return await write(path);
		} catch (error) {
			if (!(error instanceof require_cli_check_main.UsageError)) throw error;
			failures.push(error.message);
			return "";
		}
	};
	const write = async (path, form) => (0, node_path.relative)(workspace, await require_cli_check_main.writeWhereNamed(workspace, path, require_cli_check_main.wholeOf(await require_cli_check_main.renderers[form](run, how))));
	const folder = await attempt("report-folder", async (path) => {
		for (const [name, form] of Object.entries(inFolder)) await write((0, node_path.join)(path, name), form);
		const { pictureOf } = await Promise.resolve().then(() => require("./picture.part.js"));
		await require_cli_check_main.writeWhereNamed(workspace, (0, node_path.join)(path, "map.svg"), pictureOf(run));
		return path;
	});
	const paths = {};
	for (const name of reportFileNames) paths[name] = await attempt(name, (path) => write(path, reportFiles[name]));
	return {
		files: {
			...paths,
			"report-folder": folder
		},
		failures
	};
}

// src/github/suggestion.ts
/** A suggestion that spans more than this is read by nobody, and seldom in one part of the diff. */
const maxLines = 30;
/** Code units: with its message, it is a comment that GitHub keeps. */
const maxLength = 2e4;
/**
* A finding's fix as lines to suggest.
* @param message Markdown. @returns undefined where there is no fix, or it cannot be shown as it is: it spans too many
* lines, or holds what a reader would not see, or a credential, which is said in no comment. Also of a file with
* Windows' line ends, which GitHub might change.
*/
function suggestionOf(finding, message, credentials) {
	const edits = finding.fix?.edits.toSorted((a, b) => a.place.start - b.place.start) ?? [];
	const [first] = edits;
	if (first === void 0 || first.place.source.text.includes("\r")) return void 0;
	const { source } = first.place;
	const region = regionOf(source.text, edits);
	const before = linesOf(source.text.slice(region.from, region.to));
	const replacement = linesOf(region.text);
	if (before.length === 0 || before.length > maxLines || replacement.length > maxLines) return void 0;
	if (region.text.length > maxLength) return void 0;
	if (replacement.some((line) => require_cli_check_main.visible(line.replaceAll("	", "")) !== line.replaceAll("	", ""))) return void 0;
	if (holdsCredential(before, region.from, source, credentials)) return void 0;
	const startLine = source.position(region.from).line;
	return {
		path: source.path,
		startLine,
		endLine: startLine + before.length - 1,
		replacement,
		message,
		fingerprint: finding.fingerprint
	};
}
/** `from`: where the first of the lines starts. */
function holdsCredential(lines, from, source, credentials) {
	let start = from;
	for (const { length } of lines) {
		if (hiddenIn(credentials, source, start, start + length).length > 0) return true;
		start += length + 1;
	}
	return false;
}
/** The whole lines around edits, and what becomes of them. */
function regionOf(text, edits) {
	const starts = edits.map(({ place }) => place.start);
	const ends = edits.map(({ place }) => place.end);
	let from = text.lastIndexOf("\n", Math.min(...starts) - 1) + 1;
	let to = Math.max(...ends);
	if (from === text.length && from > 0) from = text.lastIndexOf("\n", from - 2) + 1;
	if (to === from || text[to - 1] !== "\n") to = afterLine(text, to);
	let changed = made(text, edits, from, to);
	if (changed !== "" && !changed.endsWith("\n") && to < text.length) {
		to = afterLine(text, to);
		changed = made(text, edits, from, to);
	}
	return {
		from,
		to,
		text: changed
	};
}
function made(text, edits, from, to) {
	let at = from;
	let result = "";
	for (const { place, text: inserted } of edits) {
		result += text.slice(at, place.start) + inserted;
		at = place.end;
	}
	return result + text.slice(at, to);
}
/** Behind the end of the line that an offset is in. */
function afterLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}
function linesOf(text) {
	if (text === "") return [];
	return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}

// src/action/suggestions.ts
/**
* The safe fixes of what a pull request brings, as suggestions on lines of its head, worst first. Of a file that the
* merge has otherwise than the head, there are none: the lines would be others.
* @param head full hash.
*/
async function suggestionsOf({ verdict }, clone, head, remote) {
	const fixable = require_check_main.worstFirst(verdict.findings).filter((finding) => finding.fix !== void 0 && finding.suppression === void 0 && isBrought(finding));
	if (fixable.length === 0) return [];
	const options = {
		below: [],
		label: (path) => path,
		beside: clone
	};
	const found = await baseAt(clone.root, head, options, remote);
	if (found.kind !== "commit") return [];
	const suggestions = [];
	for (const finding of fixable) {
		const { source } = finding.place;
		const read = await found.tree.read(source.path);
		if (read.kind !== "text" || read.text !== source.text) continue;
		const message = `${code(finding.subject)} ${marked(finding.message)} (${code(finding.rule)}). ${prose(finding.fix?.description ?? "")}`;
		const suggestion = suggestionOf(finding, message, verdict.credentials);
		if (suggestion !== void 0) suggestions.push(suggestion);
	}
	return suggestions;
}

// src/github/zip.ts
/** Bytes that are unpacked at once: they grow to a thousandfold at most before the bound is looked at. */
const part = 2048;
/**
* A file out of a zip archive in memory. What it says of its own size is not believed: unpacking ends at the bound.
* @param name without folders; of several, the first. @param maximum bytes.
*/
async function fileInZip(archive, name, maximum) {
	const { Unzip, UnzipInflate } = await Promise.resolve().then(() => require("./esm.part.js"));
	const parts = [];
	const seen = {
		state: "absent",
		length: 0
	};
	const unzip = new Unzip((file) => {
		if (seen.state !== "absent" || file.name.slice(file.name.lastIndexOf("/") + 1) !== name) return;
		seen.state = "begun";
		file.ondata = (error, bytes, final) => {
			if (error !== null) throw error;
			seen.length += bytes.length;
			parts.push(bytes);
			if (seen.length > maximum) seen.state = "large";
			else if (final) seen.state = "whole";
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < archive.length && (seen.state === "absent" || seen.state === "begun"); at += part) unzip.push(archive.subarray(at, at + part), at + part >= archive.length);
	} catch {
		return { kind: "broken" };
	}
	if (seen.state === "whole") return {
		kind: "found",
		bytes: Buffer.concat(parts)
	};
	return { kind: seen.state === "begun" ? "broken" : seen.state };
}

// src/github/artifact.ts
/** Bytes of the artifact, and of the report in it. */
const maxZip = 33554432;
const maxReport = 67108864;
/** Of a hundred artifacts each: other branches have some, too. */
const maxPages = 5;
/**
* The report of the last run on the default branch; undefined where there is none. Needs `actions: read`.
* @see https://docs.github.com/en/rest/actions/artifacts
*/
async function earlierReport(client, earlier) {
	const { repository, name, branch } = earlier;
	const names = ownerAndRepo(repository);
	const listed = await client.pages("GET /repos/{owner}/{repo}/actions/artifacts", {
		...names,
		name
	}, ({ artifacts }) => artifacts.filter((artifact) => !artifact.expired && artifact.name === name), maxPages);
	if (listed.kind !== "ok") return listed;
	const [last] = listed.data.items.flatMap((artifact) => {
		const { workflow_run: run } = artifact;
		return run?.head_branch === branch && run.head_repository_id === run.repository_id && run?.id !== void 0 && run.id !== earlier.run ? [{
			...artifact,
			run: run.id
		}] : [];
	}).sort((a, b) => b.id - a.id);
	if (last === void 0) return {
		kind: "ok",
		data: void 0
	};
	if (last.size_in_bytes > maxZip) return {
		kind: "failed",
		why: `it is larger than ${maxZip} bytes`
	};
	const zip = await client.bytes("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		...names,
		artifact_id: last.id,
		archive_format: "zip"
	}, "application/vnd.github+json", {
		redirects: "leave",
		maxBytes: maxZip
	});
	if (zip.kind !== "ok") return zip;
	const bytes = await contentOf(zip.data, earlier.file);
	if (typeof bytes === "string") return {
		kind: "failed",
		why: bytes
	};
	const created = last.created_at === null ? {} : { created: last.created_at };
	return {
		kind: "ok",
		data: {
			text: new TextDecoder().decode(bytes),
			run: last.run,
			...created
		}
	};
}
/**
* The report, or why there is none. An artifact may have been kept as it is, without an archive around it.
* @see https://github.blog/changelog/2026-02-26-github-actions-now-supports-uploading-and-downloading-non-zipped-artifacts
*/
async function contentOf(artifact, file) {
	if (artifact.toString("latin1", 0, 2) !== "PK") return artifact;
	const found = await fileInZip(artifact, file, maxReport);
	if (found.kind === "found") return found.bytes;
	return {
		absent: `it has no file ${file}`,
		large: `${file} in it is larger than ${maxReport} bytes`,
		broken: "it is no whole zip archive"
	}[found.kind];
}

// src/action/trend.ts
/**
* What the trend is measured by: an earlier report on disk, or in an artifact.
* @throws UsageError where a file that is named cannot be read.
*/
async function earlierRun({ previousReport, previousArtifact }, job, client, workspace) {
	if (previousReport !== void 0) return {
		kind: "run",
		run: previousRun(await readNamed(workspace, previousReport), previousReport)
	};
	if (previousArtifact === void 0) return { kind: "nothing" };
	const { repository, defaultBranch, run } = job;
	if (client === void 0 || repository === void 0) return {
		kind: "forbidden",
		status: 401,
		why: "no token"
	};
	const branch = defaultBranch ?? job.branch;
	if (branch === void 0 || run === void 0) return {
		kind: "failed",
		why: "the job does not say which run it is"
	};
	const wanted = {
		repository,
		name: previousArtifact,
		file: trendReport,
		branch,
		run: Number(run)
	};
	const found = await earlierReport(client, wanted);
	if (found.kind !== "ok") return found;
	if (found.data === void 0) return { kind: "nothing" };
	try {
		return {
			kind: "run",
			run: previousRun(found.data.text, `artifact ${previousArtifact}`)
		};
	} catch (error) {
		if (error instanceof require_cli_check_main.UsageError) return {
			kind: "failed",
			why: error.message
		};
		throw error;
	}
}
async function readNamed(workspace, path) {
	try {
		return await (0, node_fs_promises.readFile)((0, node_path.resolve)(workspace, path), "utf8");
	} catch {
		throw new require_cli_check_main.UsageError(`input previous-report: ${path} cannot be read`);
	}
}

// src/action/report.ts
/**
* Everything that the action says: log, annotations, files, summary, what else was asked for, outputs.
* @throws UsageError where a file that was asked for cannot be written, after all the rest.
*/
async function report(result, { prepared, job, client, remote, workspace }) {
	const { verdict, rules } = result;
	const { options, clones } = prepared;
	const wanted = wishes();
	const earlier = await earlierRun(wanted, job, client, workspace);
	const trend = earlier.kind === "run" ? { trend: trendOf(verdict.findings, earlier.run) } : {};
	const [clone] = clones;
	const checkedOut = clone && await commitNamed(clone.root, "HEAD").catch(() => void 0);
	const addressOf = addressesOf(job, {
		checkedOut,
		base: verdict.comparison?.base.commit,
		folder: clone?.label("") ?? ""
	});
	const diagrams = diagramsOf(result);
	const most = require_check_main.limitsOf(options.limits).shown;
	info(require_cli_check_main.wholeOf(await require_cli_check_main.renderers[text("format") === "json" ? "json" : "text"](result, {
		color: false,
		most
	})));
	await annotate(result, prepared, countOfExtras(wanted));
	const { today } = options;
	const ours = addressOfAction(job);
	const how = {
		color: false,
		most,
		paths: getMultilineInput("paths"),
		addressOf,
		diagrams,
		today,
		...trend,
		...checkedCommit(job),
		...ours && { informationUri: ours }
	};
	const { files, failures } = await writeReports(result, how, workspace, text);
	const fullReport = files["markdown-file"] || files["report-folder"] || void 0;
	const page = {
		rules,
		addressOf
	};
	const unwritten = [...failures];
	if (process.env.GITHUB_STEP_SUMMARY) {
		const context = {
			...page,
			diagrams,
			today,
			...trend,
			...fullReport && { fullReport }
		};
		unwritten.push(...await writeSummary(summaryReport(verdict, context)));
	}
	const runAddress = addressOfRun(job);
	const post = {
		...page,
		...runAddress === void 0 ? {} : { run: runAddress }
	};
	const published = await publish(result, {
		wishes: wanted,
		job,
		client,
		commentContext: {
			...post,
			...diagrams.changed === void 0 ? {} : { diagram: diagrams.changed }
		},
		auditContext: {
			...post,
			...trend,
			today
		},
		suggestions: async () => clone && job.head ? suggestionsOf(result, clone, job.head, remote) : []
	});
	const notices = earlier.kind === "run" || earlier.kind === "nothing" ? published.notices : [degraded("trend", earlier, client !== void 0), ...published.notices];
	for (const notice$1 of notices) notice(notice$1);
	setOutputs({
		...outputsOf(result),
		...files,
		"comment-url": published.comment,
		"issue-url": published.issue
	});
	if (unwritten.length > 0) throw new require_cli_check_main.UsageError(unwritten.join("; "));
}
/** @returns why it cannot be written, if so: that costs no other report. */
async function writeSummary(text) {
	try {
		await summary.addRaw(text).write();
		return [];
	} catch (error) {
		return [`the job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`];
	}
}
/** Of the annotations that a step has, some are for what could not be done: `otherNotices`, at the most. */
async function annotate({ verdict }, { options, compared }, otherNotices) {
	const changedLines = compared && await changedLinesIn(verdict.findings, compared.trees.values());
	const how = {
		warnOnly: options.warnOnly,
		otherNotices,
		...changedLines && { changedLines }
	};
	writeAnnotations(annotationsOf(verdict, how));
}
/** For reports that name the commit. */
function checkedCommit({ server, repository, commit, ref }) {
	if (server === void 0 || repository === void 0 || commit === void 0) return {};
	const branch = ref === void 0 ? {} : { branch: ref };
	return { commit: {
		repository: `${server}/${repository}`,
		revision: commit,
		...branch
	} };
}
function outputsOf({ verdict }) {
	const { conclusion, totals, comparison, findings } = verdict;
	const changed = (kind) => comparison && findings.filter(({ change, suppression }) => change?.kind === kind && suppression === void 0).length;
	return {
		conclusion,
		gating: totals.gating,
		...Object.fromEntries(require_check_main.severities.map((severity) => [severity, totals.severities[severity]])),
		base: comparison?.base.commit,
		new: changed("new"),
		worse: changed("worse"),
		fixed: comparison?.fixed.filter(({ suppression }) => suppression === void 0).length
	};
}
/** What there is not is empty, so that a later step finds each output. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}

// src/config/reference.ts
/** What the action's `config` input is: a reference, or, on several lines or with a colon, the configuration itself. */
function referenceIn(text) {
	const match = /^([\w.-]+\/[\w.-]+)\/([^\s:@]+)@([^\s:@]+)$/.exec(text.trim());
	if (match?.[1] === void 0 || match[2] === void 0 || match[3] === void 0) return void 0;
	return {
		repository: match[1],
		path: match[2],
		ref: match[3]
	};
}
const longest = 1048576;
/**
* Reads a referenced configuration with the contents API.
* @see https://docs.github.com/en/rest/repos/contents#get-repository-content
* @throws UsageError where it cannot be read: that is never a pass.
*/
async function readReference(reference, client) {
	const { path, ref } = reference;
	const [owner = "", repo = ""] = reference.repository.split("/");
	const label = `${reference.repository}/${path}@${ref}`;
	const answer = await client.bytes("GET /repos/{owner}/{repo}/contents/{path}", {
		owner,
		repo,
		path,
		ref
	}, "application/vnd.github.raw+json", {
		maxBytes: longest,
		redirects: "refuse"
	});
	if (answer.kind === "ok") return new require_check_main.Source(path, new TextDecoder().decode(answer.data), label);
	throw new require_cli_check_main.UsageError(`input config: ${label} cannot be read: ${meaning(answer, client.hasToken)}`);
}
function meaning(failure, hasToken) {
	if (failure.status === void 0 || failure.kind === "rate-limited") return failure.why;
	const answers = `GitHub answers ${failure.status}`;
	if (!hasToken) return `${answers}; give the action a token that may read it (input token)`;
	if (failure.kind === "failed") return answers;
	return `${answers}: it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read`;
}

// src/github/answer.ts
/**
* What a status that is no success means. GitHub says 403 and 429 of both kinds of limit.
* @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
*/
function failureOf({ status, headers, message, write, hasToken, now }) {
	const why = `GitHub answers ${status}${message === "" ? "" : ` (${require_cli_check_main.clip(require_cli_check_main.visible(message), 200)})`}`;
	if (status === 429 || status === 403 && isLimit(headers, message)) {
		const until = limitedUntil(headers, now);
		return {
			kind: "rate-limited",
			status,
			why,
			...until === void 0 ? {} : { until }
		};
	}
	if (status === 401 || status === 403 || status === 404 && (write || !hasToken)) return {
		kind: "forbidden",
		status,
		why
	};
	return {
		kind: status === 404 ? "not-found" : "failed",
		status,
		why
	};
}
/** What the body of an answer says went wrong; empty where it does not. */
function messageIn(bytes) {
	try {
		const body = JSON.parse(bytes.toString("utf8"));
		const message = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
		return typeof message === "string" ? message : "";
	} catch {
		return "";
	}
}
function isLimit(headers, message) {
	return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\brate limit\b|abuse/i.test(message);
}
function limitedUntil(headers, now) {
	const after = headers.get("retry-after");
	if (after !== null && /^\d{1,9}$/.test(after)) return now + Number(after) * 1e3;
	const reset = headers.get("x-ratelimit-reset");
	if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d{1,12}$/.test(reset)) return void 0;
	return Math.max(now, Number(reset) * 1e3 + 1e3);
}

// src/github/exchange.ts
/** Sends a request, and reads the answer up to a bound. Whatever goes wrong is an answer, too. */
async function exchange(request, bounds) {
	const signal = AbortSignal.timeout(bounds.deadline);
	try {
		proxied ??= throughProxy();
		await proxied;
		return await follow(request, bounds, signal);
	} catch (error) {
		if (signal.aborted) return silent(`no answer came within ${bounds.deadline / 1e3} s`);
		return silent(reasonOf(error));
	}
}
let proxied;
/**
* A runner behind a proxy says so in the environment, where `fetch` does not look by itself. Before Node 24.14 it does so
* with `NODE_USE_ENV_PROXY=1` only.
* @see https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
* @see https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
*/
async function throughProxy() {
	if (!Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name))) return;
	const http = await import("node:http");
	try {
		http.setGlobalProxyFromEnv?.();
	} catch {
		throw new Error("the proxy that the environment names has no valid address");
	}
}
const maxRedirects = 3;
async function follow(request, bounds, signal) {
	let url = request.url;
	for (let redirects = 0; redirects <= maxRedirects; redirects++) {
		const { authorization, ...others } = request.headers;
		const inside = new URL(url).origin === bounds.origin;
		const response = await fetch(url, {
			method: request.method,
			headers: {
				...others,
				...inside && bounds.token !== void 0 ? { authorization: `Bearer ${bounds.token}` } : {}
			},
			...request.body === void 0 ? {} : { body: request.body },
			redirect: "manual",
			signal
		});
		const location = response.headers.get("location");
		if (!isRedirect(response.status) || location === null) return await read(response, bounds.maxBytes);
		await response.body?.cancel();
		const target = URL.canParse(location, url) ? new URL(location, url) : void 0;
		if (bounds.redirects === "refuse" || request.method !== "GET" || target === void 0) return failed("GitHub answers with a redirect");
		if (target.origin !== bounds.origin && (bounds.redirects !== "leave" || !isSafe(target, bounds.origin))) return failed("GitHub answers with a redirect to another server");
		url = target.href;
	}
	return failed(`GitHub answers with more than ${maxRedirects} redirects`);
}
function isRedirect(status) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
/** What was asked for over TLS never comes without. */
function isSafe(target, origin) {
	return target.protocol === "https:" || target.protocol === "http:" && origin.startsWith("http:");
}
async function read(response, maxBytes) {
	const parts = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		if (length > maxBytes) return failed(`GitHub answers with more than ${maxBytes} bytes`);
		parts.push(part);
	}
	return {
		kind: "answered",
		status: response.status,
		headers: response.headers,
		bytes: Buffer.concat(parts)
	};
}
function failed(why) {
	return {
		kind: "failed",
		why,
		silent: false
	};
}
function silent(why) {
	return {
		kind: "failed",
		why,
		silent: true
	};
}
/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.cause instanceof AggregateError) return reasonOf(error.cause.errors[0]);
	return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

// src/github/patience.ts
/**
* How long all requests of a client wait together for a server that asks them to. Who keeps asking while it is limited
* may be shut out, so a wait holds back every request.
* @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
*/
var Patience = class {
	#longest;
	#waited = 0;
	#until = 0;
	/** @param longest ms in sum. */
	constructor(longest) {
		this.#longest = longest;
	}
	/** Holds requests back for `wait` ms from now. @returns false where that is too long: then nobody waits. */
	extend(wait) {
		const now = Date.now();
		const until = now + wait;
		const more = Math.max(0, until - Math.max(now, this.#until));
		if (this.#waited + more > this.#longest) return false;
		this.#waited += more;
		this.#until = Math.max(this.#until, until);
		return true;
	}
	/** Until no request is held back. */
	async ready() {
		for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) await (0, node_timers_promises.setTimeout)(left);
	}
};

// src/github/request.ts
/**
* A request for a route of the API, without a token.
* @param url base of the API. @param route method and template, as in GitHub's description.
* @param accept media type of the answer. @returns undefined where a parameter would make another route of it.
*/
async function requestOf(url, route, parameters, accept) {
	const { endpoint } = await Promise.resolve().then(() => require("./dist-bundle.part.js"));
	const filled = endpoint(route, {
		...parameters,
		baseUrl: url
	});
	const [path = "", query] = filled.url.split("?");
	const slashed = path.replaceAll("%2F", "/");
	if (slashed.split("/").some((segment) => segment === "." || segment === "..")) return void 0;
	const { method, body } = filled;
	return {
		method,
		url: query === void 0 ? slashed : `${slashed}?${query}`,
		headers: {
			accept,
			"x-github-api-version": "2022-11-28",
			"user-agent": `bulkhead/${require_cli_check_main.version}`,
			...body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" }
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) }
	};
}

// src/github/turns.ts
/** Lets so many run at once, and the others wait for their turn, in order. */
var Turns = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async take(run) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await run();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free++;
			else next();
		}
	}
};

// src/github/client.ts
/**
* GitHub's REST API. Bounded in all that it does: each request by a deadline, a size and a number of tries, all of them
* by the time that they wait in sum; after one that got no answer, none is sent any more. The token is shown to the
* API's own origin only, and stands in no answer.
*
* Octokit's plugins do not fit: that for retries repeats a write whose first try may have come through (a second
* comment), that for throttling waits as long as it is told, and its request takes 1.7 s to parse a large tree.
*/
var GitHubClient = class {
	/** Whether requests say who asks. */
	hasToken;
	#options;
	#token;
	#patience;
	/** GitHub allows 100 requests at once. */
	#reads = new Turns(8);
	/** "Pause between mutative requests", one at a time. */
	#writes = new Turns(1);
	#lastWrite = 0;
	/** Why no request is sent any more, and until when. */
	#closed;
	/** @throws UsageError where the token or the address is none. */
	constructor({ token, ...options }) {
		if (!/^https?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) throw new require_cli_check_main.UsageError(`GITHUB_API_URL: "${options.url}" is no address of an API`);
		if (token !== void 0 && !/^[\x21-\x7e]+$/.test(token)) throw new require_cli_check_main.UsageError("input token: it has characters that no token has");
		this.#options = {
			...defaults,
			...options,
			url: options.url.replace(/(?<!\/)\/+$/, "")
		};
		this.#token = token;
		this.hasToken = token !== void 0;
		this.#patience = new Patience(this.#options.patience);
	}
	/** What a route of the API answers, as GitHub's description has it. */
	async request(route, parameters, manner = {}) {
		const answer = await this.#send(route, parameters, "application/vnd.github+json", manner);
		return answer.kind === "ok" ? parsed(answer.data) : answer;
	}
	/**
	* A list over all of its pages, each of up to 100, asked for by number: no address that an answer names is asked.
	* @param itemsOf what a page has. @param maxPages more is left unread, `complete` says whether there was more.
	*/
	async pages(route, parameters, itemsOf, maxPages) {
		const items = [];
		for (let page = 1; page <= maxPages; page++) {
			const paged = {
				...parameters,
				per_page: 100,
				page
			};
			const answer = await this.#send(route, paged, "application/vnd.github+json", {});
			if (answer.kind !== "ok") return answer;
			const listed = parsed(answer.data);
			if (listed.kind !== "ok") return listed;
			items.push(...itemsOf(listed.data));
			if (!/;\s*rel="next"/.test(answer.data.headers.get("link") ?? "")) return {
				kind: "ok",
				data: {
					items,
					complete: true
				}
			};
		}
		return {
			kind: "ok",
			data: {
				items,
				complete: false
			}
		};
	}
	/** The answer's bytes as they come. @param accept its media type. */
	async bytes(route, parameters, accept, manner = {}) {
		const answer = await this.#send(route, parameters, accept, manner);
		return answer.kind === "ok" ? {
			kind: "ok",
			data: answer.data.bytes
		} : answer;
	}
	async #send(route, parameters, accept, manner) {
		const request = await requestOf(this.#options.url, route, parameters, accept);
		if (request === void 0) return {
			kind: "failed",
			why: "it has a name that is no path"
		};
		const write = request.method !== "GET";
		const { tries, backoff } = this.#options;
		for (let attempt = 1;; attempt++) {
			await this.#patience.ready();
			if (this.#closed !== void 0 && Date.now() < this.#closed.until) return this.#closed.failure;
			const exchanged = await (write ? this.#write(request, manner) : this.#read(request, manner));
			if (exchanged.kind === "answered" && exchanged.status < 300) return {
				kind: "ok",
				data: exchanged
			};
			const failure = this.#failureOf(exchanged, write);
			const wait = waitFor(failure, exchanged, write, backoff * 2 ** (attempt - 1));
			if (wait !== void 0 && attempt < tries && this.#patience.extend(wait)) continue;
			const until = closedUntil(failure, exchanged);
			if (until !== void 0) this.#closed = {
				failure,
				until
			};
			return failure;
		}
	}
	#read(request, manner) {
		return this.#reads.take(() => exchange(request, this.#bounds(manner)));
	}
	#write(request, manner) {
		return this.#writes.take(async () => {
			const early = this.#lastWrite + this.#options.betweenWrites - Date.now();
			if (early > 0) await (0, node_timers_promises.setTimeout)(early);
			const exchanged = await exchange(request, this.#bounds(manner));
			this.#lastWrite = Date.now();
			return exchanged;
		});
	}
	#bounds({ maxBytes = defaultMaxBytes, redirects = "follow" }) {
		const { url, deadline } = this.#options;
		return {
			origin: new URL(url).origin,
			token: this.#token,
			deadline,
			maxBytes,
			redirects
		};
	}
	#failureOf(exchanged, write) {
		if (exchanged.kind === "failed") return {
			kind: "failed",
			why: this.#withoutToken(exchanged.why)
		};
		const { status, headers, bytes } = exchanged;
		const message = this.#withoutToken(messageIn(bytes));
		return failureOf({
			status,
			headers,
			message,
			write,
			hasToken: this.hasToken,
			now: Date.now()
		});
	}
	#withoutToken(text) {
		return this.#token === void 0 ? text : text.replaceAll(this.#token, "***");
	}
};
function parsed({ bytes }) {
	try {
		const data = JSON.parse(bytes.toString("utf8"));
		if (typeof data === "object" && data !== null) return {
			kind: "ok",
			data
		};
	} catch {}
	return {
		kind: "failed",
		why: "GitHub answers with something else than JSON"
	};
}
const defaults = {
	deadline: 2e4,
	tries: 3,
	patience: 6e4,
	backoff: 1e3,
	betweenWrites: 1e3
};
const defaultMaxBytes = 16777216;
/** ms; "wait for at least one minute before retrying", where GitHub does not say how long. */
const limitedFor = 6e4;
/** ms before another try; undefined where none is worth it. */
function waitFor(failure, exchanged, write, backoff) {
	if (failure.kind === "rate-limited") return failure.until === void 0 ? limitedFor : Math.max(0, failure.until - Date.now());
	if (write) return void 0;
	if (exchanged.kind === "failed") return exchanged.silent ? backoff : void 0;
	return exchanged.status >= 500 || exchanged.status === 408 ? backoff : void 0;
}
/** Until when nothing more is asked, ms since 1970; undefined where others may have better luck. */
function closedUntil(failure, exchanged) {
	if (failure.kind === "rate-limited") return failure.until ?? Date.now() + limitedFor;
	return exchanged.kind === "failed" && exchanged.silent ? Number.POSITIVE_INFINITY : void 0;
}

// src/tree/github-items.ts
/**
* All files of a git tree over the API, by path. One request, unless the tree is so large (100,000 entries, or 7 MB)
* that the answer is cut: then folder by folder, and what is cut is never taken for the whole.
* @see https://docs.github.com/en/rest/git/trees#get-a-tree
* @param tree its hash. @param maxRequests where more would be needed, the answer is `failed`.
*/
async function itemsOf(client, repository, tree, maxRequests) {
	const items = /* @__PURE__ */ new Map();
	/** Folders to come, with their paths; `recursive`: with all that is below. */
	const wanted = [{
		tree,
		path: "",
		recursive: true
	}];
	for (let requests = 0;; requests++) {
		const folder = wanted.pop();
		if (folder === void 0) return {
			kind: "ok",
			data: items
		};
		if (requests === maxRequests) return {
			kind: "failed",
			why: `its tree is so large that GitHub answers in parts, of which more than ${maxRequests} would be needed`
		};
		const answer = await entriesOf(client, repository, folder);
		if (answer.kind !== "ok") return answer;
		const { entries, truncated } = answer.data;
		if (truncated && !folder.recursive) return {
			kind: "failed",
			why: `its folder "${folder.path}" is larger than what GitHub answers`
		};
		if (truncated) wanted.push({
			...folder,
			recursive: false
		});
		else for (const entry of entries) take(entry, folder, items, wanted);
	}
}
/** Entries are up to 100,000, of some 250 bytes, and longer where paths are. */
const maxBytes = 134217728;
async function entriesOf(client, repository, { tree, recursive }) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...ownerAndRepo(repository),
		tree_sha: tree,
		...recursive ? { recursive: "1" } : {}
	}, { maxBytes });
	if (answer.kind !== "ok") return answer;
	return {
		kind: "ok",
		data: {
			entries: answer.data.tree,
			truncated: answer.data.truncated
		}
	};
}
/** Submodules are of type `commit`, and left out. */
function take(entry, folder, items, wanted) {
	const path = folder.path === "" ? entry.path : `${folder.path}/${entry.path}`;
	if (entry.type === "tree" && !folder.recursive) wanted.push({
		tree: entry.sha,
		path,
		recursive: true
	});
	if (entry.type !== "blob") return;
	const kind = entry.mode === "120000" ? "link" : "file";
	items.set(path, {
		id: entry.sha,
		kind,
		...entry.size === void 0 ? {} : { size: entry.size }
	});
}

// src/tree/github.ts
/**
* The files of a commit, read over GitHub's API with a token that may read the contents, or none. A file is fetched when
* it is first read. What large file storage keeps elsewhere is here the small text that points to it, as in git.
*/
var GitHubTree = class GitHubTree extends CommitTree {
	#blobs;
	constructor(commit, items, blobs, options) {
		super(commit, items, blobs.read, options);
		this.#blobs = blobs;
	}
	/**
	* The tree of a commit.
	* @param repository `owner/name`. @param commit full hash.
	*/
	static async open(client, repository, commit, options = {}) {
		const found = await commitOf(client, repository, commit);
		if (found.kind !== "ok") return found;
		const items = await itemsOf(client, repository, found.data.tree, options.maxTreeRequests ?? 100);
		if (items.kind !== "ok") return items;
		const blobs = new Blobs(client, repository, options);
		return {
			kind: "ok",
			data: new GitHubTree(found.data.sha, items.data, blobs, options)
		};
	}
	/** Whether another tree has all that is listed of this, byte for byte. Of what is too large to be read nobody knows. */
	async isIn(tree) {
		for (const path of await this.list()) {
			const item = this.item(path);
			if (item?.kind !== "file") continue;
			const local = await tree.readBytes?.(path);
			if (local?.kind === "refused" && local.large) continue;
			if (local?.kind !== "bytes" || !hasId(local.bytes, item.id)) return false;
		}
		return true;
	}
	/**
	* Why a file could not be fetched, the first time that one could not. Such a file is `refused`; a comparison with a
	* tree that is not whole says things that are not so.
	*/
	get failure() {
		return this.#blobs.failure;
	}
};
var Blobs = class {
	failure;
	#client;
	#repository;
	#beside;
	#maxFiles;
	#known = /* @__PURE__ */ new Map();
	#fetched = 0;
	constructor(client, repository, { beside, maxFiles = 400 }) {
		this.#client = client;
		this.#repository = repository;
		this.#beside = beside;
		this.#maxFiles = maxFiles;
	}
	read = ({ id }, path, maximum) => {
		const known = this.#known.get(id);
		if (known !== void 0) return known;
		const reading = this.#readOnce(id, path, maximum);
		this.#known.set(id, reading);
		return reading;
	};
	async #readOnce(id, path, maximum) {
		const local = await this.#beside?.readBytes?.(path);
		const same = local?.kind === "bytes" ? asGitHasIt(local.bytes, id) : void 0;
		if (same !== void 0) return {
			kind: "bytes",
			bytes: same
		};
		if (this.#fetched >= this.#maxFiles) return this.#failed({
			kind: "failed",
			why: `more than ${this.#maxFiles} files would have to be fetched`
		});
		this.#fetched++;
		const answer = await this.#client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...ownerAndRepo(this.#repository),
			file_sha: id
		}, { maxBytes: maximum * 1.5 + 4096 });
		if (answer.kind !== "ok") return this.#failed(answer);
		const { content, encoding } = answer.data;
		const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
		if (hasId(bytes, id)) return {
			kind: "bytes",
			bytes
		};
		return this.#failed({
			kind: "failed",
			why: "GitHub answers with another content than its hash says"
		});
	}
	#failed(failure) {
		this.failure ??= failure;
		return {
			kind: "refused",
			why: `could not be fetched: ${failure.why}`,
			lost: true
		};
	}
};
/**
* The bytes of an object, from a file on disk that may be it; undefined where it is another. A checkout on Windows has
* line ends of its own, unless told otherwise.
* @see https://git-scm.com/docs/gitattributes#_end_of_line_conversion
*/
function asGitHasIt(bytes, id) {
	if (hasId(bytes, id)) return bytes;
	if (!bytes.includes(13)) return void 0;
	const unix = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return hasId(unix, id) ? unix : void 0;
}
/** Whether bytes are the object that git calls so. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hasId(bytes, id) {
	return (0, node_crypto.createHash)(id.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

// src/github/remote.ts
/**
* Reads of a repository what a clone of it does not have.
* @param repository `owner/name`. @param commit what the job is for, full hash.
*/
function remoteOf(client, repository, commit) {
	const over = (failure) => ({ why: `over GitHub's API: ${reasonOf$1("base", failure, client.hasToken)}` });
	return {
		...commit === void 0 ? {} : { commit },
		tree: async (commit, options) => {
			const answer = await GitHubTree.open(client, repository, commit, options);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		parents: async (of) => {
			const answer = await parentsOf(client, repository, of);
			return answer.kind === "ok" ? answer.data : over(answer);
		},
		isIn: async (whole, tree) => {
			const answer = await GitHubTree.open(client, repository, whole, { beside: tree });
			return answer.kind === "ok" ? answer.data.isIn(tree) : over(answer);
		},
		mergeBase: async (base, head) => {
			const answer = await mergeBase(client, repository, base, head);
			return answer.kind === "ok" ? answer.data : over(answer);
		}
	};
}

// src/main.ts
var main_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runAction: () => runAction });
/** The action: inputs, the run, its reports. @returns the exit status. */
async function runAction() {
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const { occasion, payload } = await require_check_main.occasionIn(process.env);
		const job = jobIn(process.env, payload);
		const client = clientOf(job);
		const remote = client && job.repository ? remoteOf(client, job.repository, job.commit) : void 0;
		const prepared = await require_check_main.prepare(getMultilineInput("paths"), settings(), text("config-file"), workspace, {
			organisation: await organisation(job),
			occasion,
			remote,
			defaults: { allowEmpty: true },
			ignored: "leave"
		});
		const result = await require_check_main.run(prepared.trees, prepared.options, prepared);
		await report(result, {
			prepared,
			job,
			client,
			remote,
			workspace
		});
		return require_cli_check_main.statusOf(result.verdict.conclusion, prepared.options);
	} catch (error) {
		fail(error);
		return require_cli_check_main.exitStatus.unable;
	}
}
/** Says why; a job that could not be done looks like neither a pass nor a finding, whatever fails while that is said. */
function fail(error) {
	setFailed(require_cli_check_main.visibleLines(error instanceof require_cli_check_main.UsageError ? error.message : String(error)));
	try {
		setOutput("conclusion", "error");
	} catch (second) {
		warning(`the output "conclusion" could not be written: ${String(second)}`);
	}
}
/** The configuration in the input `config`, written out or referred to: that of whoever wrote the workflow. */
async function organisation(job) {
	const written = text("config");
	if (written === void 0) return void 0;
	const reference = referenceIn(written);
	if (reference === void 0) return new require_check_main.Source("config", written, "input config");
	return readReference(reference, clientOf(job) ?? new GitHubClient({ url: job.api }));
}
/** Undefined without a token: then nothing is asked that was not asked for by name. */
function clientOf({ api }) {
	const token = text("token");
	return token === void 0 ? void 0 : new GitHubClient({
		url: api,
		token
	});
}

Object.defineProperty(exports, "GitTree", {
  enumerable: true,
  get: function () {
    return GitTree;
  }
});
Object.defineProperty(exports, "accepted", {
  enumerable: true,
  get: function () {
    return accepted;
  }
});
Object.defineProperty(exports, "annotations_exports", {
  enumerable: true,
  get: function () {
    return annotations_exports;
  }
});
Object.defineProperty(exports, "baseAt", {
  enumerable: true,
  get: function () {
    return baseAt;
  }
});
Object.defineProperty(exports, "baseOf", {
  enumerable: true,
  get: function () {
    return baseOf;
  }
});
Object.defineProperty(exports, "bodyFoot", {
  enumerable: true,
  get: function () {
    return bodyFoot;
  }
});
Object.defineProperty(exports, "bodyHead", {
  enumerable: true,
  get: function () {
    return bodyHead;
  }
});
Object.defineProperty(exports, "bodyRoom", {
  enumerable: true,
  get: function () {
    return bodyRoom;
  }
});
Object.defineProperty(exports, "changeLabel", {
  enumerable: true,
  get: function () {
    return changeLabel;
  }
});
Object.defineProperty(exports, "changedPart", {
  enumerable: true,
  get: function () {
    return changedPart;
  }
});
Object.defineProperty(exports, "checkedOutIn", {
  enumerable: true,
  get: function () {
    return checkedOutIn;
  }
});
Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "commitNamed", {
  enumerable: true,
  get: function () {
    return commitNamed;
  }
});
Object.defineProperty(exports, "comparedGraph", {
  enumerable: true,
  get: function () {
    return comparedGraph;
  }
});
Object.defineProperty(exports, "comparedWith", {
  enumerable: true,
  get: function () {
    return comparedWith;
  }
});
Object.defineProperty(exports, "countsSentence", {
  enumerable: true,
  get: function () {
    return countsSentence;
  }
});
Object.defineProperty(exports, "diagrams", {
  enumerable: true,
  get: function () {
    return diagrams;
  }
});
Object.defineProperty(exports, "diagrams_exports", {
  enumerable: true,
  get: function () {
    return diagrams_exports;
  }
});
Object.defineProperty(exports, "difference", {
  enumerable: true,
  get: function () {
    return difference;
  }
});
Object.defineProperty(exports, "edgeLines", {
  enumerable: true,
  get: function () {
    return edgeLines;
  }
});
Object.defineProperty(exports, "endingSoon", {
  enumerable: true,
  get: function () {
    return endingSoon;
  }
});
Object.defineProperty(exports, "findingsByProject", {
  enumerable: true,
  get: function () {
    return findingsByProject;
  }
});
Object.defineProperty(exports, "findingsTable", {
  enumerable: true,
  get: function () {
    return findingsTable;
  }
});
Object.defineProperty(exports, "fixedFindings", {
  enumerable: true,
  get: function () {
    return fixedFindings;
  }
});
Object.defineProperty(exports, "folded", {
  enumerable: true,
  get: function () {
    return folded;
  }
});
Object.defineProperty(exports, "graphOf", {
  enumerable: true,
  get: function () {
    return graphOf;
  }
});
Object.defineProperty(exports, "hiddenIn", {
  enumerable: true,
  get: function () {
    return hiddenIn;
  }
});
Object.defineProperty(exports, "isBrought", {
  enumerable: true,
  get: function () {
    return isBrought;
  }
});
Object.defineProperty(exports, "isShallow", {
  enumerable: true,
  get: function () {
    return isShallow;
  }
});
Object.defineProperty(exports, "listed", {
  enumerable: true,
  get: function () {
    return listed;
  }
});
Object.defineProperty(exports, "lookedAtSentence", {
  enumerable: true,
  get: function () {
    return lookedAtSentence;
  }
});
Object.defineProperty(exports, "main_exports", {
  enumerable: true,
  get: function () {
    return main_exports;
  }
});
Object.defineProperty(exports, "mappedPair", {
  enumerable: true,
  get: function () {
    return mappedPair;
  }
});
Object.defineProperty(exports, "mappedProject", {
  enumerable: true,
  get: function () {
    return mappedProject;
  }
});
Object.defineProperty(exports, "marks", {
  enumerable: true,
  get: function () {
    return marks;
  }
});
Object.defineProperty(exports, "maskedJson", {
  enumerable: true,
  get: function () {
    return maskedJson;
  }
});
Object.defineProperty(exports, "mergeBaseOf", {
  enumerable: true,
  get: function () {
    return mergeBaseOf;
  }
});
Object.defineProperty(exports, "mermaid_exports", {
  enumerable: true,
  get: function () {
    return mermaid_exports;
  }
});
Object.defineProperty(exports, "noLonger", {
  enumerable: true,
  get: function () {
    return noLonger;
  }
});
Object.defineProperty(exports, "nodeLines", {
  enumerable: true,
  get: function () {
    return nodeLines;
  }
});
Object.defineProperty(exports, "nothing", {
  enumerable: true,
  get: function () {
    return nothing;
  }
});
Object.defineProperty(exports, "now", {
  enumerable: true,
  get: function () {
    return now;
  }
});
Object.defineProperty(exports, "plural", {
  enumerable: true,
  get: function () {
    return plural;
  }
});
Object.defineProperty(exports, "projectsToName", {
  enumerable: true,
  get: function () {
    return projectsToName;
  }
});
Object.defineProperty(exports, "quoted", {
  enumerable: true,
  get: function () {
    return quoted$1;
  }
});
Object.defineProperty(exports, "quotedList", {
  enumerable: true,
  get: function () {
    return quotedList;
  }
});
Object.defineProperty(exports, "reduced", {
  enumerable: true,
  get: function () {
    return reduced;
  }
});
Object.defineProperty(exports, "remediations", {
  enumerable: true,
  get: function () {
    return remediations;
  }
});
Object.defineProperty(exports, "runGit", {
  enumerable: true,
  get: function () {
    return runGit;
  }
});
Object.defineProperty(exports, "severityCell", {
  enumerable: true,
  get: function () {
    return severityCell;
  }
});
Object.defineProperty(exports, "summary_exports", {
  enumerable: true,
  get: function () {
    return summary_exports;
  }
});
Object.defineProperty(exports, "table", {
  enumerable: true,
  get: function () {
    return table;
  }
});
Object.defineProperty(exports, "trendSection", {
  enumerable: true,
  get: function () {
    return trendSection;
  }
});
Object.defineProperty(exports, "unread", {
  enumerable: true,
  get: function () {
    return unread;
  }
});
Object.defineProperty(exports, "unreadableFiles", {
  enumerable: true,
  get: function () {
    return unreadableFiles;
  }
});
Object.defineProperty(exports, "verdictSentence", {
  enumerable: true,
  get: function () {
    return verdictSentence;
  }
});
Object.defineProperty(exports, "weigh", {
  enumerable: true,
  get: function () {
    return weigh;
  }
});
Object.defineProperty(exports, "whyNoCommit", {
  enumerable: true,
  get: function () {
    return whyNoCommit;
  }
});
Object.defineProperty(exports, "withState", {
  enumerable: true,
  get: function () {
    return withState;
  }
});
Object.defineProperty(exports, "withTexts", {
  enumerable: true,
  get: function () {
    return withTexts;
  }
});
Object.defineProperty(exports, "workflow_commands_exports", {
  enumerable: true,
  get: function () {
    return workflow_commands_exports;
  }
});