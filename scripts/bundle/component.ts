/** Something that stands in `dist/` and was written by others: a package, a module, or code that one of these copied. */
export type Component = {
	/** As its ecosystem names it: `@actions/core`, `github.com/google/uuid`. */
	readonly name: string;
	/** Left out where nobody wrote down which version was copied. */
	readonly version?: string;
	/** An SPDX expression, or the name of a licence that SPDX does not list. */
	readonly license: string;
	/** The texts that must travel along: licence and notices. */
	readonly texts: readonly string[];
	/** https://github.com/package-url/purl-spec */
	readonly purl: string;
	readonly hash?: Hash;
	/** The `purl`s of what it needs or carries within. */
	readonly contains: readonly string[];
};

/** In hexadecimal, over what the ecosystem calls its content: npm's tarball, Go's `h1` listing. */
export type Hash = { readonly algorithm: "SHA-256" | "SHA-512"; readonly content: string };

/** A hash as lockfiles write it: `sha512-…` (npm) or `h1:…` (Go), in Base64. */
export function hashOf(locked: string): Hash {
	const [, prefix, base64] = /^(sha512-|h1:)([A-Za-z0-9+/]+=*)$/.exec(locked) ?? [];
	if (base64 === undefined) throw new Error(`${locked}: neither a SHA-512 of npm nor an h1 of Go`);
	return {
		algorithm: prefix === "h1:" ? "SHA-256" : "SHA-512",
		content: Buffer.from(base64, "base64").toString("hex"),
	};
}
