import { readFile } from "node:fs/promises";
import { asset } from "../../assets.ts";
import { sha256 } from "../../digest.ts";
import type { RegoSources } from "../compiler.ts";

/** What own rules are compiled and tested with: `policies.json`, made by scripts/build-policy.ts. */
export type BundledPolicies = {
	/** Ours without tests, under `bulkhead/`: no file of theirs has such a path, for those are under `own/`. */
	readonly sources: RegoSources;
	/** Helpers for tests: `data.lib.testing_test`. */
	readonly testing: RegoSources;
	readonly entrypoints: readonly string[];
	readonly capabilities: unknown;
	readonly schemas: Readonly<Record<string, unknown>>;
	/** Names of bundled data: `images` is `data.images`. */
	readonly data: readonly string[];
	/** Hash of the compiler. */
	readonly compiler: string;
};

/** The text of `policies.json`, which is only parsed where something is to be compiled. */
export type BundledText = { readonly hash: string; readonly parse: () => BundledPolicies };

export async function readBundled(): Promise<BundledText> {
	const bytes = await readFile(asset("policies.json", "build"));
	return {
		hash: sha256(bytes),
		parse: () => JSON.parse(bytes.toString("utf8")) as BundledPolicies,
	};
}

/** Packages that are ours, by what stands behind `package `. */
export function bundledPackages({ sources, testing }: BundledPolicies): ReadonlySet<string> {
	return new Set(
		Object.values({ ...sources, ...testing }).flatMap((text) => /^package (\S+)$/m.exec(text)?.slice(1) ?? []),
	);
}
