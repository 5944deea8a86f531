/** A released version: https://semver.org/#spec-item-2, without prerelease and build, which are never released here. */
export type Version = { readonly major: number; readonly minor: number; readonly patch: number };

/** `v1.2.3`. @returns undefined for anything else: a major tag, a prerelease, leading zeros. */
export function versionOf(tag: string): Version | undefined {
	const match = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(tag);
	if (match === null) return undefined;
	const [, major, minor, patch] = match;
	return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/**
 * The tag that users follow, `v1`, where a release is to move it: only where no later release of the same major exists,
 * so that a fix of an older minor takes nobody back.
 * @param tags those of the repository, the release's own among them or not.
 */
export function majorTag(tag: string, tags: readonly string[]): string | undefined {
	const version = versionOf(tag);
	if (version === undefined) return undefined;
	const later = tags.flatMap((other) => versionOf(other) ?? []).some((other) => isLater(other, version));
	return later ? undefined : `v${version.major}`;
}

function isLater(one: Version, other: Version): boolean {
	if (one.major !== other.major) return false;
	return one.minor === other.minor ? one.patch > other.patch : one.minor > other.minor;
}
