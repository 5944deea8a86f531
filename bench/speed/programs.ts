import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { composeLint, composeLintProgram, composeLintWords } from "../peers/compose-lint.ts";
import { kics, kicsProgram, kicsWords } from "../peers/kics.ts";
import type { Entrant } from "./case.ts";

const root = join(import.meta.dirname, "..", "..");
const built = join(root, "dist", "cli.js");
const peers = join(root, ".cache", "peers");

/** Our own program, built. 1 says that there are findings. */
export function bulkhead(cwd: string, words: readonly string[], name = "Bulkhead"): Entrant {
	if (!existsSync(built)) throw new Error("dist/cli.js is missing: npm run build");
	return { name, program: process.execPath, words: [built, ...words], cwd, statuses: [0, 1] };
}

/** The least that any reader of these files does; see `bench/floor.ts`. Files from `cwd`. */
export function floor(cwd: string, files: readonly string[]): Entrant {
	const folder = join(root, "build", "bench");
	mkdirSync(folder, { recursive: true });
	// Bundled as our own is: hundreds of modules in node_modules would cost more than the work.
	const program = join(folder, "floor.mjs");
	execFileSync(join(root, "node_modules", ".bin", "rolldown"), [
		...[join(root, "bench", "floor.ts"), "--file", program, "--format", "esm", "--platform", "node"],
	]);
	const list = join(folder, "floor-files.json");
	writeFileSync(list, JSON.stringify(files));
	return {
		name: "floor: only parses",
		program: process.execPath,
		words: [program, list],
		cwd,
		statuses: [0],
	};
}

/** A tool of others that may be there. */
export type Installed = {
	readonly name: string;
	/** Shell lines that get it, said from the project's root. */
	readonly install: string;
	/** Where it is, and its version; undefined where it is not there. */
	readonly found: () => { readonly program: string; readonly version: string } | undefined;
};

/** Reads Compose files: https://pypi.org/project/compose-lint/ */
export const composeLintPeer: Installed = {
	name: composeLint.name,
	install: composeLint.install,
	found: () => known(composeLintProgram, composeLint.version()) ?? byName("compose-lint", ["--version"]),
};

/** Reads Compose files, among much else: https://github.com/Checkmarx/kics */
export const kicsPeer: Installed = {
	name: kics.name,
	install: kics.install,
	found: () => known(kicsProgram, kics.version()),
};

/** Reads workflows: https://pypi.org/project/zizmor/ */
export const zizmorPeer: Installed = {
	name: "zizmor",
	install: "python3 -m venv .cache/peers/zizmor\n.cache/peers/zizmor/bin/pip install zizmor",
	found: () => byName("zizmor", ["--version"]),
};

/** Reads workflows: https://github.com/rhysd/actionlint */
export const actionlintPeer: Installed = {
	name: "actionlint",
	install: `GOBIN="$PWD/.cache/peers/actionlint/bin" go install github.com/rhysd/actionlint/cmd/actionlint@latest`,
	found: () => byName("actionlint", ["-version"]),
};

/** A tool as part of a case; none where it is missing, which `say` is told once. */
export function entrantsOf(
	{ name, install, found }: Installed,
	command: (program: string) => Omit<Entrant, "name" | "program">,
	say: (text: string) => void,
): readonly Entrant[] {
	const there = found();
	if (there !== undefined) {
		return [{ name: `${name} ${there.version}`, program: there.program, ...command(there.program) }];
	}
	say(`${name} is missing. To get it:\n\n${install}\n\n`);
	return [];
}

/** compose-lint over files. 2 says that some could not be judged; the others are. */
export function composeLintOver(cwd: string, files: readonly string[]) {
	return () => ({ words: composeLintWords(files), cwd, statuses: [0, 1, 2] });
}

/** KICS over a folder, its report to another. Its statuses from 20 say the worst severity that it found. */
export function kicsOver(cwd: string, out: string) {
	return () => ({ words: kicsWords(cwd, out), cwd, statuses: [0, 20, 30, 40, 50, 60] });
}

/** zizmor over files, offline as in our own CI. */
export function zizmorOver(cwd: string, files: readonly string[]) {
	return () => ({ words: ["--offline", "--no-exit-codes", "--format", "json", ...files], cwd, statuses: [0] });
}

/** actionlint over files, by itself: where shellcheck and pyflakes are installed, it would run them too. */
export function actionlintOver(cwd: string, files: readonly string[]) {
	return () => ({ words: ["-shellcheck=", "-pyflakes=", "-format", "{{json .}}", ...files], cwd, statuses: [0, 1] });
}

function known(program: string, version: string | undefined) {
	return version === undefined ? undefined : { program, version };
}

/** In its own folder below `.cache/peers`, or on PATH. */
function byName(name: string, words: readonly string[]): ReturnType<Installed["found"]> {
	const folders = [join(peers, name, "bin"), ...(process.env.PATH ?? "").split(delimiter)];
	const program = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
	if (program === undefined) return undefined;
	const { stdout } = spawnSync(program, words, { encoding: "utf8" });
	const version = /\d+(?:\.\d+)+/.exec(stdout)?.[0];
	return version === undefined ? undefined : { program, version };
}
