/**
 * How much slower this machine is than the one that bounds of time were meant for, with all that it does beside: 2 where
 * the same work takes twice as long, and never less than 1. Asked where a bound is met, at once: so that a busy or an old
 * machine is no failure, and what takes longer than anything should is one everywhere.
 */
export function slowness(): number {
	workFor(rounds / 4);
	const before = threadTime();
	workFor(rounds);
	return Math.max(1, (threadTime() - before) / usual);
}

/** Processor time of this thread so far, ms. */
export function threadTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

const rounds = 20;

/**
 * Of so many rounds, ms, where a second was taken for the most that an input may take: 350 on a day on which the floor of
 * `npm run bench` took 3.19 s, where it takes 1.41 there (docs/performance.md).
 */
const usual = 155;

function workFor(count: number): void {
	for (let round = 0; round < count; round++) work();
}

/** What our own work is made of: texts, objects, maps and expressions. */
function work(): number {
	const records = Array.from({ length: 2000 }, (_, index) => ({
		name: `service-${index}`,
		ports: [index, index + 1],
		labels: { a: "x".repeat(index % 40) },
	}));
	const seen = new Map<string, number>();
	let found = 0;
	for (let round = 0; round < 4; round++) {
		const text = JSON.stringify(records);
		for (const [name] of text.matchAll(/service-\d+/g)) seen.set(name, (seen.get(name) ?? 0) + 1);
		found += (JSON.parse(text) as typeof records).filter((record) => seen.has(record.name)).length;
	}
	return found;
}
