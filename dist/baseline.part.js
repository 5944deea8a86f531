const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_cli_check = require("./cli-check.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");

// src/command/baseline.ts
/** `bulkhead baseline`. Writes what is found now; what is no longer found is no longer in it. @returns the exit status. */
async function writeBaseline(paths, flags) {
	const prepared = await require_check_main.prepare(paths, {}, flags.configFile, process.cwd(), { baseline: false });
	const { trees, clones, options } = prepared;
	const [clone] = clones;
	if (clone === void 0) throw new require_cli_check_main.UsageError("there is nothing to look at");
	const named = options.baseline ?? ".github/bulkhead-baseline.json";
	if (flags.output === void 0) await refuseAnother(clone, named);
	const { verdict } = await require_check_main.run(trees, options, prepared);
	const text = require_check_main.baselineOf(verdict.findings);
	const path = flags.output === void 0 ? await require_cli_check_main.writeInTree(clone.root, named, text) : await require_cli_check_main.writeWhereNamed(process.cwd(), flags.output, text);
	const known = JSON.parse(text).findings.length;
	const configured = options.baseline === void 0 ? `; name it in the configuration: baseline: ${require_check_main.baselinePath}` : "";
	const line = `${(0, node_path.relative)(process.cwd(), path)}: ${require_check_main.count(known, "known finding")}${flags.output === void 0 ? configured : ""}`;
	await require_cli_check.print(`${require_cli_check_main.linesOf([line])}\n`);
	return require_cli_check_main.exitStatus.pass;
}
/** The names by which a file system may have the folder: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS */
const isGit = /^(?:\.git[ .]*|git~\d+)$/i;
/**
* The configuration is the repository's, and may name any file of it, also of git's own: none is written over that is
* no baseline, unless whoever calls says so. @throws UsageError
*/
async function refuseAnother(clone, path) {
	if (path.split(/[\\/:]/).some((part) => isGit.test(part))) throw new require_cli_check_main.UsageError(`${path}: belongs to git; name another file as the baseline`);
	const read = await require_check_main.readSource(clone, path);
	if (read instanceof require_check_main.Source ? require_check_main.isBaseline(read.text) : read.kind === "absent") return;
	throw new require_cli_check_main.UsageError(`${path}: is there already, and is no baseline; it is left as it is. To write over it: bulkhead baseline --output FILE`);
}

exports.writeBaseline = writeBaseline;