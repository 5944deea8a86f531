import { commandNames } from "./mention.ts";

/**
 * What of a bash script some of its commands print for others to run: what is piped to a shell, files that it writes and
 * names again, and files of a workflow's step by which that gives variables on. Told from how the script is written, so
 * that what matters to neither is not read.
 */
export class HandedOn {
	readonly #toShell: boolean;
	readonly #toSteps: boolean;
	/** Names of files, without their folders. */
	readonly #files: ReadonlySet<string>;

	constructor(script: string) {
		this.#toShell = pipedToShell.test(script);
		this.#toSteps = mayGiveOn(script);
		this.#files = namedAgain(script);
	}

	/** Whether a command may print what another runs. */
	prints(written: string): boolean {
		return (this.#toShell || this.#toSteps || this.#files.size > 0) && printing.test(written);
	}

	/** Whether a command may run what another has printed, or print what another step runs. */
	runs(written: string): boolean {
		if (this.#toSteps && printing.test(written)) return true;
		if (!this.#toShell && this.#files.size === 0) return false;
		return shell.test(written) || namesIn(written).some((name) => this.#files.has(name));
	}
}

const pipedToShell = /\|&?[^|\n]*?\b(?:ba|da|z|k)?sh(?=[\s;&|)}]|$)/;

const shell = /(?:^|[\s/])(?:ba|da|z|k)?sh(?=\s|$)/;

const printing = /^(?:sudo[ \t]+)?(?:cat|echo|printf|tee)(?=\s|$)/;

/** The files that a script writes, where it names them elsewhere too. */
function namedAgain(script: string): ReadonlySet<string> {
	const written = new Set<string>();
	for (const [, redirected, operands = ""] of script.matchAll(
		/>[>|]?[ \t]*["']?(?!\/dev\/|\$\{?GITHUB_(?!WORKSPACE))([^\s"';&|<>()]+)|\btee\b([^\n;&|<>()]*)/g,
	)) {
		for (const name of namesIn(redirected ?? operands)) written.add(name);
	}
	const again = new Set<string>();
	if (written.size === 0) return again;
	const seen = new Set<string>();
	for (const name of namesIn(script)) {
		if (seen.has(name) && written.has(name)) again.add(name);
		seen.add(name);
	}
	return again;
}

/** The last parts of all that may be a path. */
function namesIn(text: string): readonly string[] {
	return (text.match(/[\w.+/-]+/g) ?? []).map((path) => path.slice(path.lastIndexOf("/") + 1));
}

/** Cheap: whether a script may give variables or outputs on to the steps of a workflow behind it. */
export function mayGiveOn(script: string): boolean {
	return /GITHUB_(?:ENV|OUTPUT)\b/.test(script);
}

/**
 * Cheap: whether one of them may be the name of a command, which stands behind a `=` (`ENGINE=docker`) or ends what is
 * printed (`command -v podman)`), where most scripts call it (`docker build .`).
 */
export function mayGiveCommandOn(script: string): boolean {
	return mayGiveOn(script) && givenName.test(script);
}

const anyName = commandNames.toReversed().join("|");

const givenName = new RegExp(
	String.raw`=["']?(?:sudo +)?(?:${anyName})\b|\b(?:${anyName})(?=["')}\x60]|\s*(?:$|[>|;&]))`,
	"im",
);
