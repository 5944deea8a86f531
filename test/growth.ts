/** How much longer the long input is, and how many short ones it is held against. */
const times = 32;

/**
 * Below is in proportion: 1, and up to 4 where there is more to remember than caches hold. What grows with the square is
 * near 32.
 */
export const inProportion = times / 4;

/** Of each the least counts, for whatever else the machine does only adds. */
const rounds = 3;

/** What the short inputs have to take together: several ticks of the clock, which may be 4 ms. ms */
const least = 20;

/**
 * How much more processor time `run` takes for one input than for 32 of a 32nd of its size: the same (1) where
 * time grows in proportion, 32 times as much where it grows with the square. Both are measured in turn, in this
 * thread, and go through as much memory; so it says the same on a machine that is slow or busy.
 *
 * Inputs grow from `size` on until the clock can tell what they take; so what is far too slow says so soon.
 *
 * @param make An input of a size; the time that it takes does not count. Each is used once, so that nothing remembers it.
 */
export function growth<Input>(make: (size: number) => Input, run: (input: Input) => unknown, size: number): number {
	const short = (of: number) =>
		processorTime(
			Array.from({ length: times }, () => make(of)),
			run,
		);
	const long = (of: number) => processorTime([make(times * of)], run);
	let of = size;
	// Twice: the first run of all compiles.
	while (Math.min(short(of), short(of)) < least) of *= 2;
	const taken = Array.from({ length: rounds }, () => ({ short: short(of), long: long(of) }));
	return Math.min(...taken.map((each) => each.long)) / Math.min(...taken.map((each) => each.short));
}

/** What this thread takes to run all inputs once. ms */
export function processorTime<Input>(inputs: readonly Input[], run: (input: Input) => unknown): number {
	const before = process.threadCpuUsage();
	for (const input of inputs) run(input);
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
