import { ownEntry } from "../../own-entry.ts";

/** How a program is told which command to run. */
export type Wrapper = {
	/** Flags that take the next word. */
	readonly values?: readonly string[];
	/** Words between the flags and the command. */
	readonly skips?: number;
	/** Numbers stand among the flags. */
	readonly counts?: true;
	/** The command stands behind the first `--`, and without one there is none. */
	readonly behindDashes?: true;
	/** Without this flag it runs no command of words. */
	readonly needs?: string;
	/** `A=b` between the flags and the command. */
	readonly assigns?: true;
	/** A flag whose value is words of the command: `-S 'docker run'`. */
	readonly splits?: RegExp;
	/** What it reads is put in place of a mark, or behind the command. */
	readonly completes?: "xargs" | "parallel";
	/** A shell is given the words, with blanks between them: always, or where there is only one. */
	readonly evaluates?: "words" | "word";
	/** With such a flag and without a command it is a shell. */
	readonly isShell?: RegExp;
};

/** Whether a program only runs another command. */
export function isWrapper(program: string): boolean {
	return wrapperNamed(program) !== undefined;
}

/** What is known of a program that only runs another command; undefined for any other. */
export function wrapperNamed(program: string): Wrapper | undefined {
	return ownEntry(wrappers, program) ?? (retries.test(program) ? retry : undefined);
}

/** Programs of a project's own that run a command until it succeeds; some take it as one word. */
const retries = /^(?:\w+[-_])?retr(?:y|ies)(?:[-_]\w+)?(?:\.sh)?$/;

const retry: Wrapper = { counts: true, evaluates: "word" };

const wrappers: Readonly<Record<string, Wrapper | undefined>> = {
	sudo: {
		values: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group"],
		assigns: true,
		isShell: /^(?:-[a-zA-Z]*[is]|--login|--shell)/,
	},
	doas: { values: ["-u", "-C"], isShell: /^-[a-zA-Z]*s/ },
	runuser: { values: ["-u", "--user", "-g", "--group", "-G", "--supp-group"], needs: "-u" },
	gosu: { skips: 1 },
	setpriv: {
		values: ["--reuid", "--regid", "--groups", "--inh-caps", "--ambient-caps", "--bounding-set", "--securebits"],
	},
	"cross-env": { assigns: true },
	"cross-env-shell": { assigns: true },
	env: { values: ["-u", "-C", "--unset", "--chdir"], assigns: true, splits: /^(?:-[a-zA-Z0]*S|--split-string=?)/ },
	"env-cmd": { values: ["-f", "--file", "-r", "--rc-file", "-e", "--environments"] },
	dotenv: { values: ["-e", "-p", "-v"] },
	"dotenv-cli": { values: ["-e", "-p", "-v"] },
	dotenvx: { behindDashes: true },
	op: { behindDashes: true },
	doppler: { behindDashes: true },
	infisical: { behindDashes: true },
	"aws-vault": { behindDashes: true },
	chamber: { behindDashes: true },
	mise: { behindDashes: true },
	direnv: { skips: 2 },
	npx: { values: ["-p", "--package"] },
	time: { values: ["-o", "-f", "--output", "--format"] },
	timeout: { values: ["-k", "-s", "--kill-after", "--signal"], skips: 1 },
	gtimeout: { values: ["-k", "-s"], skips: 1 },
	faketime: { skips: 1 },
	command: {},
	builtin: {},
	exec: { values: ["-a"] },
	nohup: {},
	setsid: {},
	nice: { values: ["-n", "--adjustment"] },
	ionice: { values: ["-c", "-n", "-p"] },
	chrt: { values: ["-T", "-P", "-D"], skips: 1 },
	taskset: { skips: 1 },
	numactl: { values: ["-i", "-p", "-P", "-w", "-m", "-N", "-C"] },
	stdbuf: { values: ["-i", "-o", "-e"] },
	eatmydata: {},
	caffeinate: { values: ["-t", "-w"] },
	"systemd-inhibit": {},
	"dbus-run-session": { values: ["--config-file", "--dbus-daemon"] },
	busybox: {},
	wsl: { values: ["-d", "--distribution", "-u", "--user", "--cd", "--shell-type"] },
	coproc: {},
	chronic: {},
	flock: { values: ["-w", "--timeout", "-E", "--conflict-exit-code"], skips: 1 },
	"xvfb-run": {
		values: ["-e", "-f", "-n", "-p", "-s", "-w", "--error-file", "--auth-file", "--server-num", "--server-args"],
	},
	watch: { values: ["-n", "--interval"], evaluates: "words" },
	unbuffer: {},
	winpty: {},
	xargs: {
		values: ["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s", "--max-args", "--max-procs", "--delimiter"],
		completes: "xargs",
	},
	parallel: {
		values: ["-j", "-P", "-n", "-N", "-a", "-S", "-I", "-C", "--jobs", "--delay", "--timeout", "--retries", "--joblog"],
		completes: "parallel",
		evaluates: "words",
	},
	find: {},
	"!": {},
};
