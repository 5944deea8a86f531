import type { Broken } from "./broken.ts";
import type { Files } from "./seeds.ts";
import { tryInput } from "./try-input.ts";

/** Runs that one input may cost. */
const mostRuns = 600;

/** A smaller input that breaks the same promise in the same way: files left out, then stretches of their texts. */
export async function shrunk(subject: string, files: Files, broken: Broken, alive: () => void): Promise<Files> {
	let runs = 0;
	let best = files;
	const breaks = async (candidate: Files) => {
		runs++;
		alive();
		const tried = await tryInput(subject, candidate, broken.promise === "same-output");
		return tried.broken !== undefined && signatureOf(tried.broken) === signatureOf(broken);
	};
	for (const path of Object.keys(best)) {
		const { [path]: _, ...rest } = best;
		if (Object.keys(rest).length > 0 && (await breaks(rest))) best = rest;
	}
	for (const path of Object.keys(best)) {
		for (let size = (best[path]?.length ?? 0) >> 1; size >= 1 && runs < mostRuns; size >>= 1) {
			for (let at = 0; at < (best[path]?.length ?? 0) && runs < mostRuns; ) {
				const text = best[path] ?? "";
				const candidate = { ...best, [path]: text.slice(0, at) + text.slice(at + size) };
				if (await breaks(candidate)) best = candidate;
				else at += size;
			}
		}
	}
	return best;
}

/** What makes two breaks the same: the promise, and where the code was or what was said, without values. */
export function signatureOf({ promise, message, cause }: Broken): string {
	const where = cause instanceof Error ? /\n\s+at ([^\n]+)/.exec(cause.stack ?? "")?.[1] : undefined;
	return `${promise} ${(where ?? message.slice(0, 60)).replace(/\d+/g, "0")}`;
}
