const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_main = require("./main2.part.js");
const require_cli_check = require("./cli-check.part.js");

// src/command/baseline.ts
/** `bulkhead baseline`. Writes what is found now; what is no longer found is no longer in it. @returns the exit status. */
async function writeBaseline(paths, flags) {
	const prepared = await require_check_main.prepare(paths, {}, flags.configFile, process.cwd(), { baseline: false });
	const { trees, clones, options } = prepared;
	const [clone] = clones;
	if (clone === void 0) throw new require_cli_check_main.UsageError("there is nothing to look at");
	const { verdict } = await require_check_main.run(trees, options, prepared);
	const text = require_check_main.baselineOf(verdict.findings);
	const path = flags.output === void 0 ? await require_cli_check_main.writeInTree(clone.root, options.baseline ?? ".github/bulkhead-baseline.json", text) : await require_cli_check_main.writeWhereNamed(process.cwd(), flags.output, text);
	const known = JSON.parse(text).findings.length;
	const configured = options.baseline === void 0 ? `; name it in the configuration: baseline: ${require_check_main.baselinePath}` : "";
	await require_cli_check.print(`${path}: ${require_main.count(known, "known finding")}${flags.output === void 0 ? configured : ""}\n`);
	return require_cli_check_main.exitStatus.pass;
}

exports.writeBaseline = writeBaseline;