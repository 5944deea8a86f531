import { statusOf } from "../exit-status.ts";
import { limitsOf } from "../limits.ts";
import { gateNamed, threshold } from "../options.ts";
import { run } from "../run.ts";
import type { CommitNames } from "./named-commits.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";
import { type Format, renderers } from "./render.ts";

export type CheckFlags = {
	readonly format: Format;
	readonly failOn?: string;
	readonly pedantic?: boolean;
	readonly strict?: boolean;
	readonly base?: string;
	readonly gate?: string;
	readonly warnOnly?: boolean;
	readonly allowEmpty?: boolean;
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	readonly configFile?: string;
	readonly color: "auto" | "always" | "never";
};

/** `bulkhead check`. @returns the exit status. */
export function check(paths: readonly string[], flags: CheckFlags): Promise<number> {
	return report(paths, flags, flags.base === undefined ? undefined : { base: flags.base });
}

/** `bulkhead diff`: a check of what `head`, or what is on disk, has brought since it left `base`. @returns the exit status. */
export function diff(base: string, head: string | undefined, flags: CheckFlags): Promise<number> {
	return report([], { ...flags, allowEmpty: true }, { base, head });
}

async function report(paths: readonly string[], flags: CheckFlags, commits: CommitNames | undefined): Promise<number> {
	const { failOn, gate, pedantic, strict, warnOnly, allowEmpty, include, exclude } = flags;
	const said = {
		failOn: failOn === undefined ? undefined : threshold(failOn, "--fail-on"),
		pedantic,
		strict,
		gate: gate === undefined ? undefined : gateNamed(gate, "--gate"),
		warnOnly,
		allowEmpty,
		include,
		exclude,
	};
	const prepared = await prepare(paths, said, flags.configFile, process.cwd(), { commits });
	const { trees, options } = prepared;
	const result = await run(trees, options, { ...prepared, verdictOnly: flags.format !== "markdown" });
	const color =
		flags.color === "always" || (flags.color === "auto" && process.stdout.isTTY && process.stdout.hasColors());
	const most = limitsOf(options.limits).shown;
	await print(await renderers[flags.format](result, { color, most, paths, today: options.today }));
	return statusOf(result.verdict.conclusion, options);
}
