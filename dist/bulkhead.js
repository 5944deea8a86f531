// src/bulkhead.ts
/** The bundle's two doors. Each loads only what it needs; `dist/index.js` and `dist/cli.js` open one each. */
async function action() {
	const { runAction } = await import("./main2.part.js");
	await runAction();
}
async function commandLine() {
	const { runCommandLine } = await import("./cli.part.js").then((n) => n.t);
	process.exitCode = await runCommandLine(process.argv.slice(2));
}

export { action, commandLine };