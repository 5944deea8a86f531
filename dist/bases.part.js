const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_main = require("./main2.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

// src/tree/sparse.ts
/** A tree as a sparse checkout of it would be: what that leaves out is not there. */
var SparseTree = class {
	name;
	#whole;
	#isLeftOut;
	constructor(whole, isLeftOut) {
		this.#whole = whole;
		this.#isLeftOut = isLeftOut;
		if (whole.name !== void 0) this.name = whole.name;
	}
	get lost() {
		return this.#whole.lost;
	}
	label(path) {
		return this.#whole.label?.(path) ?? path;
	}
	async list(below) {
		return (await this.#whole.list(below)).filter((path) => !this.#isLeftOut(path));
	}
	async read(path, most) {
		return this.#isLeftOut(path) ? { kind: "absent" } : this.#whole.read(path, most);
	}
	async readBytes(path) {
		return (this.#isLeftOut(path) ? void 0 : await this.#whole.readBytes?.(path)) ?? { kind: "absent" };
	}
};
/**
* Which files of another commit a sparse checkout leaves out as well; undefined where it is not sparse. Of a file that
* HEAD does not have, its folder tells: where nothing of that is checked out, the file would not be, either.
* @see https://git-scm.com/docs/git-sparse-checkout
* @throws UsageError where git cannot tell.
*/
async function leftOutBySparse(root) {
	if ((await require_main.runGit(root, [
		"config",
		"--type=bool",
		"--get",
		"core.sparseCheckout"
	])).stdout.toString("utf8").trim() !== "true") return void 0;
	const listed = await require_main.runGit(root, [
		"ls-files",
		"-t",
		"-z"
	]);
	if (listed.status !== 0) throw new require_cli_check_main.UsageError(`${root}: git cannot tell what its sparse checkout leaves out`);
	const left = /* @__PURE__ */ new Set();
	/** Folders that a file is checked out of, and those above. */
	const [folders, above] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const line of listed.stdout.toString("utf8").split("\0")) {
		const path = line.slice(2);
		if (line.startsWith("S ")) left.add(path);
		else if (path !== "") folders.add(require_check_main.folderOf(path));
	}
	for (const folder of folders) for (let at = folder; at !== ""; at = require_check_main.folderOf(at)) above.add(at);
	return (path) => left.has(path) || !above.has(path) && path !== "" && !folders.has(require_check_main.folderOf(path));
}

// src/command/bases.ts
/**
* The trees that an occasion compares with.
* @param shown what the base is called, where somebody has named it.
*/
async function basesOf(heads, occasion, remote, shown) {
	const trees = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	const diagnostics = [];
	let commit;
	for (const { tree, work } of heads) {
		const head = await require_main.checkedOutIn(work.root, work, remote);
		const base = await baseFor(tree, work, head, occasion, remote);
		diagnostics.push(...occasion.kind === "named" ? await aboutNames(work, occasion) : aboutCheckout(work, occasion, head));
		trees.set(tree, base.kind === "commit" ? base.tree : void 0);
		if (base.kind === "missing") {
			diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
			continue;
		}
		commit ??= base.commit;
		const isItself = head.kind === "commit" && head.commit === base.commit;
		if (occasion.kind !== "named" && isItself) continue;
		const maySparse = tree === work && head.kind === "commit" && head.inGit;
		found.set(tree, maySparse ? await asSparse(base.tree, work.root) : base.tree);
	}
	const isNamed = occasion.kind === "named" && occasion.base === commit;
	const name = shown === void 0 ? {} : isNamed ? { name: shown } : { left: shown };
	return {
		trees,
		...commit !== void 0 && found.size === heads.length ? { compared: {
			commit: {
				commit,
				...name
			},
			trees: found
		} } : {},
		diagnostics
	};
}
/** What follows for the verdict where the base is not there. */
const consequence = {
	proposal: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
	named: "Nothing is compared",
	unknown: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
	push: "All that is found counts, new or not"
};
async function baseFor(tree, work, head, occasion, remote) {
	if (head.kind === "missing") return head;
	if (occasion.kind === "unknown") return {
		kind: "missing",
		why: "the event does not say which commits it compares"
	};
	const options = {
		below: work.below,
		label: (path) => tree.label?.(path) ?? path,
		beside: tree,
		...tree.name === void 0 ? {} : { name: tree.name }
	};
	try {
		if (occasion.kind === "push") {
			if (occasion.before === void 0) return {
				kind: "missing",
				why: "the event does not say what it was"
			};
			return await require_main.baseAt(work.root, occasion.before, options, remote, adviceFor(occasion));
		}
		if (occasion.kind === "named") {
			const left = await require_main.mergeBaseOf(work.root, occasion.base, occasion.head);
			return await require_main.baseAt(work.root, left ?? occasion.base, options, remote);
		}
		return await require_main.baseOf(work.root, head.commit, occasion.proposal, options, remote);
	} catch (error) {
		if (error instanceof require_cli_check_main.UsageError) return {
			kind: "missing",
			why: error.message
		};
		throw error;
	}
}
/** What is compared with, as far as the head is checked out. What was decided counts, wherever it stands. */
async function asSparse(base, root) {
	const isLeftOut = await leftOutBySparse(root);
	return isLeftOut === void 0 ? base : new SparseTree(base, isLeftOut);
}
function adviceFor({ forced }) {
	return forced ? "a force push took it off its branch, so that no fetch-depth brings it: only GitHub's API may have it" : "check out with fetch-depth: 0";
}
/** That nobody knows where one commit left another: then it is held against that itself, which may have gone on since. */
async function aboutNames(work, { base, head }) {
	if (await require_main.mergeBaseOf(work.root, base, head) !== void 0 || !await require_main.isShallow(work.root)) return [];
	return [warning(`this clone is shallow and does not reach ${`where ${head.slice(0, 9)} left ${base.slice(0, 9)}`}: it is held against that commit as it is, with all that has changed there since. Fetch more of its history (git fetch --unshallow)`, work)];
}
/** What should be said of which side is checked out, where that is easily got wrong. */
function aboutCheckout(work, occasion, head) {
	if (head.kind === "missing") return [];
	if (occasion.kind === "push" && head.commit === occasion.before) return [warning(`what is checked out is what the branch had before: nothing of the push is looked at. ${require_check_main.leaveRef}`, work)];
	if (occasion.kind !== "proposal") return [];
	const { kind, base, given, instead, privileged } = occasion.proposal;
	if (head.commit === base || head.commit === given) {
		if (instead === void 0) return [];
		return [warning(`what is checked out is ${head.commit === base ? "the base" : "the default branch"}: nothing of ${kind === "merge-group" ? "the merge group" : "the pull request"} is looked at. ${instead}`, work)];
	}
	if (privileged !== true) return [];
	return [warning("what is checked out is not the base, in a job that has its secrets: this check runs nothing of it, and no other step may", work)];
}
function warning(message, tree) {
	return {
		kind: "decision",
		level: "warning",
		message,
		place: require_check_main.startOf(new require_check_main.Source(".", "", tree.label?.("") || "."))
	};
}

exports.basesOf = basesOf;