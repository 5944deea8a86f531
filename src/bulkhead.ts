import { exitStatus } from "./exit-status.ts";

/** The bundle's two doors. Each loads only what it needs; `dist/index.js` and `dist/cli.js` open one each. */

export async function action(): Promise<void> {
	// Until it is known better: Node ends with this where something is waited for that never comes.
	process.exitCode = exitStatus.unable;
	const { runAction } = await import("./main.ts");
	process.exitCode = await runAction();
}

/** Runs the command line that the process was called with. */
export async function commandLine(): Promise<void> {
	process.exitCode = exitStatus.unable;
	const { runCommandLine } = await import("./cli.ts");
	process.exitCode = await runCommandLine(process.argv.slice(2));
}
