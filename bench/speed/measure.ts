import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to run, as a user does: a process of its own, its output thrown away. */
export type Command = {
	readonly program: string;
	readonly words: readonly string[];
	readonly cwd: string;
	/** Besides PATH and HOME. */
	readonly env?: Readonly<Record<string, string>>;
	/** Exit statuses with which it has done its work. */
	readonly statuses: readonly number[];
};

/** What a whole process took, with the children that it waited for. */
export type Measured = {
	/** User and system time of all threads, s; known to 1 ms. */
	readonly cpu: number;
	/** s */
	readonly wall: number;
	/** The most memory that it held at once, MiB: the resident set of its largest process. */
	readonly memory: number;
};

/** GNU time says how much memory a program took, and the shell's own `time` its CPU, which GNU's rounds to 10 ms. */
const clock = "/usr/bin/time";
const script = `TIMEFORMAT='%3U %3S'; { time "$@" 2>&3; } 3>&2 2>"$FIGURES"`;

/** Shell lines that make measuring possible; undefined where it is. */
export function missingClock(): string | undefined {
	return existsSync(clock) ? undefined : "apt-get install time";
}

/** @throws Error where the program ends with a status that means it has not done its work. */
export function measure({ program, words, cwd, env, statuses }: Command): Measured {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const figures = join(folder, "figures");
	try {
		const started = process.hrtime.bigint();
		const memory = join(folder, "memory");
		const timed = [clock, "-q", "-f", "%M", "-o", memory, program, ...words];
		const { status, stderr, error } = spawnSync("bash", ["-c", script, "bash", ...timed], {
			cwd,
			env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env, FIGURES: figures },
			stdio: ["ignore", "ignore", "pipe"],
			encoding: "utf8",
			maxBuffer: 1 << 28,
		});
		const wall = Number(process.hrtime.bigint() - started) / 1e9;
		if (error !== undefined) throw error;
		if (status === null || !statuses.includes(status)) {
			throw new Error(`${program} ended with status ${status}: ${stderr.slice(-2000)}`);
		}
		return { ...figuresOf(`${readFileSync(figures, "utf8").trim()} ${readFileSync(memory, "utf8")}`), wall };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Of the line that both write: seconds as user, seconds in the kernel, KiB. */
export function figuresOf(line: string): Pick<Measured, "cpu" | "memory"> {
	const numbers = line.trim().split(" ").map(Number);
	const [user, system, kibibytes] = numbers;
	if (user === undefined || system === undefined || kibibytes === undefined || numbers.some(Number.isNaN)) {
		throw new Error(`not what time was asked for: ${line}`);
	}
	return { cpu: user + system, memory: kibibytes / 1024 };
}
