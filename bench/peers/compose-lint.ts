import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../src/discover.ts";
import type { Severity } from "../../src/judge/finding.ts";
import { aboveLow, type Peer, type PeerFinding } from "./finding.ts";

const folder = join(import.meta.dirname, "..", "..", ".cache", "peers", "compose-lint");
/** Where it is looked for. */
export const composeLintProgram = join(folder, "bin", "compose-lint");

/** https://pypi.org/project/compose-lint/ */
export const composeLint: Peer = {
	name: "compose-lint",
	titles: {
		"CL-0001": "container runtime socket",
		"CL-0002": "privileged",
		"CL-0003": "no-new-privileges missing",
		"CL-0004": "image without a fixed tag",
		"CL-0005": "port on all interfaces",
		"CL-0006": "cap_drop ALL missing",
		"CL-0007": "read_only missing",
		"CL-0008": "host network",
		"CL-0009": "seccomp or AppArmor off",
		"CL-0010": "host pid or ipc",
		"CL-0011": "NET_ADMIN, BPF, SYS_BOOT",
		"CL-0013": "sensitive host path",
		"CL-0014": "logging off",
		"CL-0016": "dangerous devices",
		"CL-0017": "shared propagation",
		"CL-0018": "user root",
		"CL-0019": "image without digest",
		"CL-0020": "literal credential",
		"CL-0021": "credential in a connection string",
		"CL-0022": "tmpfs that executes",
		"CL-0024": "ALL, SYS_ADMIN, SYS_MODULE, SYS_RAWIO",
		"CL-0025": "writable host system path",
		"CL-0026": "resource limits missing",
		"CL-0027": "SYS_PTRACE, DAC_READ_SEARCH",
		"CL-0028": "PERFMON, SYS_TIME",
		"CL-0029": "SYS_NICE, IPC_LOCK, LEASE",
		"CL-0030": "SYSLOG",
	},
	install: "python3 -m venv .cache/peers/compose-lint\n.cache/peers/compose-lint/bin/pip install compose-lint==0.36.2",
	version: () => {
		if (!existsSync(composeLintProgram)) return undefined;
		return spawnSync(composeLintProgram, ["--version"], { encoding: "utf8" }).stdout.trim().split(" ").at(-1);
	},
	run: (corpus) => {
		// It takes files, not folders. Exit 2 says that some could not be judged; the others are.
		const { stdout, error } = spawnSync(composeLintProgram, composeLintWords(composeFiles(corpus)), {
			cwd: corpus,
			encoding: "utf8",
			maxBuffer: 1 << 30,
		});
		if (error !== undefined) throw error;
		const { findings } = JSON.parse(stdout) as { findings: readonly Reported[] };
		return findings.flatMap(({ rule_id: rule, severity, file, line, service, message }): readonly PeerFinding[] =>
			aboveLow.has(severity) ? [{ rule, severity, file, line, service, message }] : [],
		);
	},
};

type Reported = Pick<PeerFinding, "file" | "line" | "message"> & {
	readonly rule_id: string;
	readonly severity: Severity;
	readonly service: string;
};

/** What follows the program's name to check files, named from the folder it runs in. */
export function composeLintWords(files: readonly string[]): readonly string[] {
	return ["check", "--format", "json", "--allow-partial-coverage", ...files];
}

/** Paths below a folder, in order: what is called a Compose file, and every other file that has services as Compose does. */
export function composeFiles(corpus: string): readonly string[] {
	const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1))
		.sort();
	return files.filter((file) => {
		const kind = kindOf(file);
		return kind === "compose" || (kind === "yaml" && /^services\s*:/m.test(readFileSync(join(corpus, file), "utf8")));
	});
}
