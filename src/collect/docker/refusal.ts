import type { Word } from "./word.ts";

/** Why docker refuses a command line, in docker's own words, and the word at fault. */
export type Refusal = { readonly refused: string; readonly word: Word };

/** `reason` in docker's own words. */
export function refuse(word: Word, reason: string): Refusal {
	return { refused: reason, word };
}

export function isRefusal(value: unknown): value is Refusal {
	return typeof value === "object" && value !== null && "refused" in value;
}
