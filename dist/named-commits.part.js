const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_main = require("./main2.part.js");

// src/command/named-commits.ts
/**
* What is judged and what it is held against, where somebody names commits: the files on disk, or those of `head`,
* against where that left `base`.
* @throws UsageError where there is no such commit, or no repository.
*/
async function namedCommits(clones, { base, head }) {
	const [first, ...others] = clones;
	if (first === void 0 || others.length > 0) throw new require_cli_check_main.UsageError("paths of one repository only can be compared");
	const commit = await existing(first.root, base);
	const judged = await existing(first.root, head ?? "HEAD");
	const occasion = {
		kind: "named",
		base: commit,
		head: judged
	};
	if (head === void 0) return {
		heads: [{
			tree: first,
			work: first
		}],
		occasion
	};
	const label = (path) => first.label(path);
	const tree = await require_main.GitTree.open(first.root, judged, {
		below: first.below,
		label,
		name: first.name
	});
	if (tree === void 0) throw new require_cli_check_main.UsageError(`${head}: its files are not in this clone`);
	return {
		heads: [{
			tree,
			work: first
		}],
		occasion
	};
}
async function existing(root, name) {
	const commit = await require_main.commitNamed(root, name);
	if (commit === void 0) throw new require_cli_check_main.UsageError(`${name}: ${await require_main.whyNoCommit(root, name)}`);
	return commit;
}

exports.namedCommits = namedCommits;