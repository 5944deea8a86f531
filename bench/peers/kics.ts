import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Severity } from "../../src/judge/finding.ts";
import { aboveLow, type Peer, type PeerFinding } from "./finding.ts";

const release = "v2.2.0";
const folder = join(import.meta.dirname, "..", "..", ".cache", "peers", "kics");
/** Where it is looked for. */
export const kicsProgram = join(folder, "bin", "console");

/** https://github.com/Checkmarx/kics */
export const kics: Peer = {
	name: "KICS",
	// The build takes ten minutes and more. Its rules are read from the module's sources, which Go keeps.
	install: `GOBIN="$PWD/.cache/peers/kics/bin" go install github.com/Checkmarx/kics/v2/cmd/console@${release}`,
	version: () => (existsSync(kicsProgram) && existsSync(assets()) ? release.slice(1) : undefined),
	run: (corpus) => {
		const out = mkdtempSync(join(tmpdir(), "peers-kics-"));
		try {
			const { error } = spawnSync(kicsProgram, kicsWords(corpus, out), { cwd: corpus, stdio: "ignore" });
			if (error !== undefined) throw error;
			return findingsOf(JSON.parse(readFileSync(join(out, "results.json"), "utf8")) as Report, corpus);
		} finally {
			rmSync(out, { recursive: true, force: true });
		}
	},
};

/** What follows the program's name to scan the Compose files of a folder, and to write `results.json` to another. */
export function kicsWords(folder: string, out: string): readonly string[] {
	return [
		...["scan", "--path", folder, "--type", "DockerCompose", "--exclude-gitignore"],
		...["--queries-path", join(assets(), "queries"), "--libraries-path", join(assets(), "libraries")],
		...["--output-path", out, "--report-formats", "json", "--no-progress", "--silent"],
	];
}

function assets(): string {
	const cache = spawnSync("go", ["env", "GOMODCACHE"], { encoding: "utf8" }).stdout?.trim() ?? "";
	return join(cache, "github.com", "!checkmarx", "kics", `v2@${release}`, "assets");
}

type Report = {
	readonly queries: readonly {
		readonly query_name: string;
		readonly severity: string;
		readonly files: readonly {
			readonly file_name: string;
			readonly line: number;
			readonly search_key: string;
			readonly actual_value: string;
		}[];
	}[];
};

function findingsOf({ queries }: Report, corpus: string): readonly PeerFinding[] {
	return queries.flatMap(({ query_name: rule, severity, files }) => {
		const word = severity.toLowerCase();
		if (!aboveLow.has(word)) return [];
		return files.map(({ file_name: file, line, search_key: key, actual_value: message }): PeerFinding => {
			const service = serviceOf(key);
			return {
				rule,
				severity: word as Severity,
				file: relative(corpus, resolve(corpus, file)),
				line,
				...(service === undefined ? {} : { service }),
				message,
			};
		});
	});
}

/** `services.NAME.key`; a name may have dots itself, so what may follow it is said. */
function serviceOf(key: string): string | undefined {
	const keys = "cap_add|cgroup_parent|deploy|healthcheck|ipc|network_mode|pid|pids_limit|ports|privileged|restart";
	return new RegExp(`^services\\.(.+?)(?:\\.(?:${keys}|security_opt|userns_mode|volumes)(?:\\..*)?)?$`).exec(key)?.[1];
}
