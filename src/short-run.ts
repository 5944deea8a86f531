import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 that the program is over soon, before the work begins. Most functions of ours are called a few thousand
 * times: what TurboFan, the most thorough of V8's compilers, takes to compile one is not earned back (docs/performance.md
 * says how much that is); Maglev, which comes before it, takes a fraction of that. And it looks for garbage when there
 * may be as much of it as of what is in use, where it would wait for up to three times that.
 *
 * They are hints, which change nothing but time and memory, and are set where they have been measured.
 */
export function prepareForShortRun(version: string = process.versions.node): void {
	if (!measured.test(version)) return;
	for (const flag of version.startsWith("24.") ? [...hints, ...lessInlining] : hints) setFlagsFromString(flag);
}

/**
 * New objects get no more room than they have by now, once a few projects have shown what that is (8 MiB), where V8
 * would give them up to 128: what is made of one project is of no use for the next, and dies young in little room too.
 * Held from the beginning, the room is so little that a twentieth of the time goes into clearing it.
 */
export function holdRoomForNew(): void {
	isRoomHeld = true;
	if (measured.test(process.versions.node)) setFlagsFromString("--semi-space-growth-factor=1");
}

let isRoomHeld = false;

/** Does what makes little that is not kept, for which more room would be of no use. */
export function withRoomHeld<T>(work: () => T): T {
	if (isRoomHeld || !measured.test(process.versions.node)) return work();
	setFlagsFromString("--semi-space-growth-factor=1");
	try {
		return work();
	} finally {
		setFlagsFromString("--semi-space-growth-factor=2");
	}
}

/**
 * What is set on the way of a run (above, and for the grammars of scripts) is as it was at its start: V8 takes compiled
 * code only under the flags that it was made under.
 */
export function setFlagsBack(): void {
	if (measured.test(process.versions.node)) for (const flag of atStart) setFlagsFromString(flag);
}

const atStart = ["--semi-space-growth-factor=2", "--no-liftoff-only", "--wasm-tier-up", "--wasm-dynamic-tiering"];

/** A Node that knows a flag no more, or not yet, would say so on its standard error. */
const measured = /^2[0-4]\./;

/** Of functions that have not been called for a while V8 forgets the bytecode, which would not be kept for the next start. */
const hints = ["--no-turbofan", "--heap-growing-percent=100", "--no-flush-bytecode"];

/**
 * Maglev of Node 24 takes a loop's first round out of it, and puts other functions of up to 100 bytes into one, 920 in all:
 * so much is compiled again and again that a twentieth of the time goes into it.
 */
const lessInlining = [
	"--max-maglev-inlined-bytecode-size=60",
	"--max-maglev-inlined-bytecode-size-cumulative=120",
	"--no-maglev-loop-peeling",
];
