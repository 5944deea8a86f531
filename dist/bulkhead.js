Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

// src/bulkhead.ts
/** The bundle's two doors. Each loads only what it needs; `dist/index.js` and `dist/cli.js` open one each. */
async function action() {
	process.exitCode = require_cli_check_main.exitStatus.unable;
	const { runAction } = await Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.main_exports);
	process.exitCode = await runAction();
}
/** Runs the command line that the process was called with. */
async function commandLine() {
	process.exitCode = require_cli_check_main.exitStatus.unable;
	const { runCommandLine } = await Promise.resolve().then(() => require("./cli.part.js")).then((n) => n.cli_exports);
	process.exitCode = await runCommandLine(process.argv.slice(2));
}

exports.action = action;
exports.commandLine = commandLine;