import type { Measured } from "./measure.ts";

/** The middle one; of an even number, the mean of the two in the middle. @throws RangeError of none. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const high = sorted[sorted.length >> 1];
	const low = sorted[(sorted.length - 1) >> 1];
	if (high === undefined || low === undefined) throw new RangeError("the median of nothing");
	return (low + high) / 2;
}

/** What several runs come to, figure by figure. */
export function medianOf(runs: readonly Measured[]): Measured {
	return {
		cpu: median(runs.map(({ cpu }) => cpu)),
		wall: median(runs.map(({ wall }) => wall)),
		memory: median(runs.map(({ memory }) => memory)),
	};
}

/**
 * How many times as much CPU one program takes as another: the median of the ratios round by round. Both of a round ran
 * one after the other, so that what else the machine did weighs on both.
 */
export function ratioOf(runs: readonly Measured[], others: readonly Measured[]): number {
	return median(
		runs.flatMap(({ cpu }, round) => {
			const other = others[round];
			return other === undefined ? [] : [cpu / Math.max(other.cpu, 0.001)];
		}),
	);
}
