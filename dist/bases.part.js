const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_main = require("./main2.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_check_main = require("./check-main.part.js");

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
		const base = await baseFor(tree, work, occasion, remote);
		const checkedOut = await headOf(work.root);
		if (occasion.kind === "proposal") diagnostics.push(...aboutCheckout(work, occasion.proposal, checkedOut));
		trees.set(tree, base.kind === "commit" ? base.tree : void 0);
		if (base.kind === "commit") {
			if (occasion.kind !== "proposal" || checkedOut !== base.commit) found.set(tree, base.tree);
			commit ??= base.commit;
		} else diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
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
async function baseFor(tree, work, occasion, remote) {
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
		if (occasion.kind === "push") return await require_main.baseAt(work.root, occasion.before, options, remote);
		if (occasion.kind === "named") {
			const { base, head } = occasion;
			return await require_main.baseAt(work.root, await require_main.mergeBaseOf(work.root, base, head) ?? base, options, remote);
		}
		return await require_main.baseOf(work.root, occasion.proposal, options, remote);
	} catch (error) {
		if (error instanceof require_cli_check_main.UsageError) return {
			kind: "missing",
			why: error.message
		};
		throw error;
	}
}
/** The commit that is checked out; undefined where there is none, or nothing that could tell. */
async function headOf(root) {
	try {
		return await require_main.commitNamed(root, "HEAD");
	} catch (error) {
		if (error instanceof require_cli_check_main.UsageError) return void 0;
		throw error;
	}
}
/** What should be said of which side is checked out, where that is easily got wrong. */
function aboutCheckout(work, { base, privileged, checksOutBase }, checkedOut) {
	const isBase = checkedOut === base;
	if (isBase && checksOutBase !== void 0) return [warning(`what is checked out is the base: nothing of the pull request is looked at. Use the event pull_request instead of ${checksOutBase}`, work)];
	if (isBase || privileged !== true) return [];
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