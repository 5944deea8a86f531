import { sha256 } from "../digest.ts";
import type { Place } from "../source.ts";
import { unreadableFile } from "./unreadable.ts";

/** What a finding is, over time: never its line, its wording or its severity. */
export type Identity = {
	readonly file: string;
	readonly rule: string;
	readonly container: string | undefined;
	/** Hashed, so that no report holds it. A short credential could be guessed from its hash: none may be a part of it. */
	readonly evidence: string;
	/** 0 for the first of several that are otherwise the same, then 1 …, in the order of their paths. */
	readonly ordinal: number;
};

/**
 * What a baseline knows a finding by: its fingerprint, and what the baseline says that it is. Anybody can compute the
 * fingerprint of a finding to come; it accepts that only under its own name.
 */
export function knownAs({ file, rule, container, text }: KnownFinding, own: string): string {
	return JSON.stringify([file, rule, container ?? "", own, text ?? ""]);
}

export type KnownFinding = {
	readonly file: string;
	readonly rule: string;
	readonly container?: string | undefined;
	/** See `textOfUnread`. */
	readonly text?: string | undefined;
};

/** A hash of what a file holds that could not be read: with other text in it, it may hold anything, and is not known. */
export function textOfUnread(rule: string, { source }: Place): string | undefined {
	return rule === unreadableFile.id ? sha256(source.text) : undefined;
}

/** 64 hexadecimal digits. */
export function fingerprint({ file, rule, container, evidence, ordinal }: Identity): string {
	const parts = [file, rule, container ?? "", evidence, ...(ordinal === 0 ? [] : [ordinal])];
	return sha256(JSON.stringify(parts));
}
