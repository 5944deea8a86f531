import { statusOf } from "../exit-status.ts";
import { threshold } from "../options.ts";
import { run } from "../run.ts";
import { prepare } from "./prepare.ts";
import { print } from "./print.ts";
import { type Format, renderers } from "./render.ts";

export type CheckFlags = {
	readonly format: Format;
	readonly failOn?: string;
	readonly pedantic?: boolean;
	readonly strict?: boolean;
	readonly warnOnly?: boolean;
	readonly allowEmpty?: boolean;
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	readonly configFile?: string;
	readonly color: "auto" | "always" | "never";
};

/** `bulkhead check`. @returns the exit status. */
export async function check(paths: readonly string[], flags: CheckFlags): Promise<number> {
	const { failOn, pedantic, strict, warnOnly, allowEmpty, include, exclude } = flags;
	const said = {
		failOn: failOn === undefined ? undefined : threshold(failOn, "--fail-on"),
		pedantic,
		strict,
		warnOnly,
		allowEmpty,
		include,
		exclude,
	};
	const prepared = await prepare(paths, said, flags.configFile, process.cwd());
	const { trees, options } = prepared;
	const result = await run(trees, options, prepared);
	const color = flags.color === "always" || (flags.color === "auto" && process.stdout.isTTY && !process.env.NO_COLOR);
	await print(await renderers[flags.format](result, { color }));
	return statusOf(result.verdict.conclusion, options);
}
