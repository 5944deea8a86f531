import { execFile } from "node:child_process";

export type Result = {
	readonly code: number;
	readonly stdout: string;
	/** What it said, on both streams, without the blank ends. */
	readonly said: string;
};

/** Runs a program to its end, one minute at most. Only a program that is not there throws. */
export function command(argv: readonly [string, ...string[]], env: NodeJS.ProcessEnv = process.env): Promise<Result> {
	const [program, ...args] = argv;
	return new Promise((resolve, reject) => {
		const options = { env, timeout: 60_000, killSignal: "SIGKILL", maxBuffer: 1 << 24 } as const;
		execFile(program, args, options, (error, stdout, stderr) => {
			if (error !== null && error.code === "ENOENT") reject(error);
			else resolve({ code: exitCode(error), stdout: stdout.trim(), said: `${stdout}${stderr}`.trim() });
		});
	});
}

/** The same for what has to succeed. */
export async function succeed(argv: readonly [string, ...string[]], env?: NodeJS.ProcessEnv): Promise<string> {
	const { code, stdout, said } = await command(argv, env);
	if (code !== 0) throw new Error(`${argv.join(" ")}: ${said}`);
	return stdout;
}

/** Asks every 100 ms until there is an answer. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, seconds = 30): Promise<T> {
	for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${what}: not within ${seconds} s`);
}

const exitCode = (error: { code?: number | string | null | undefined } | null): number =>
	error === null ? 0 : typeof error.code === "number" ? error.code : -1;
