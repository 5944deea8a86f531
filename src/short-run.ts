import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 that the program is over soon, before the work begins. Most functions of ours are called a few thousand
 * times: what TurboFan, the most thorough of V8's compilers, takes to compile one is not earned back (a sixth of all
 * processor time over the corpus); Maglev, which comes before it, takes a fraction of that. And new objects get no more
 * room than they have by now, where V8 would give them up to 128 MiB: what is made of one file is of no use for the
 * next, and dies young in little room too.
 *
 * They are hints, which change nothing but time and memory, and are set where they have been measured.
 */
export function prepareForShortRun(version: string = process.versions.node): void {
	if (!measured.test(version)) return;
	for (const flag of hints) setFlagsFromString(flag);
}

/** A Node that knows a flag no more would say so on its standard error. */
const measured = /^2[0-4]\./;

const hints = ["--no-turbofan", "--semi-space-growth-factor=1", "--heap-growing-percent=40"];
