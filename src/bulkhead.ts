import { keepCompiledCode } from "./compiled-code.ts";

/** The bundle's two doors. Each loads only what it needs; `dist/index.js` and `dist/cli.js` open one each. */

export async function action(): Promise<void> {
	const { runAction } = await import("./main.ts");
	await runAction();
}

export async function commandLine(): Promise<void> {
	keepCompiledCode();
	const { runCommandLine } = await import("./cli.ts");
	process.exitCode = await runCommandLine(process.argv.slice(2));
}
