import { sha256 } from "../digest.ts";

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

/** 64 hexadecimal digits. */
export function fingerprint({ file, rule, container, evidence, ordinal }: Identity): string {
	const parts = [file, rule, container ?? "", evidence, ...(ordinal === 0 ? [] : [ordinal])];
	return sha256(JSON.stringify(parts));
}
