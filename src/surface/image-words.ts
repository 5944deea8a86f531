import type { RunImage } from "./fact.ts";
import { quoted } from "./wording.ts";

/** "`postgres:18`", "what it builds from `./web`"; of a digest its first digits. */
export function imageWords(image: RunImage | undefined): string {
	if (image === undefined) return "an image";
	const { ref, build, base, digest, repository } = image;
	if (ref?.includes("…") && build === undefined) {
		const part = repository === undefined ? "an image" : "a version of an image";
		return `${part} that only the environment knows (${quoted(ref)})`;
	}
	if (ref !== undefined && build === undefined) return quoted(short(ref, digest));
	const on = base === undefined ? "" : ` on ${quoted(base)}`;
	return build === undefined ? "an image" : `an image that it builds from ${quoted(build)}${on}`;
}

/**
 * How firmly an image is named: 2 by a digest, 1 by a tag with a version, 0 by a tag that moves or none. Undefined for
 * what is built, and where only the environment knows.
 */
export function pinOf({ ref, tag, digest, build, built }: RunImage): 0 | 1 | 2 | undefined {
	if (build !== undefined || built === true || ref === undefined || ref.includes("…") || tag === "…") return undefined;
	if (digest !== undefined) return 2;
	return tag !== undefined && /\d/.test(tag) ? 1 : 0;
}

/** `postgres:18@sha256:0123456789ab`; without it where `digest` is empty. */
function short(ref: string, digest: string | undefined): string {
	const at = ref.indexOf("@");
	if (digest === undefined || at === -1) return ref;
	return digest === "" ? ref.slice(0, at) : `${ref.slice(0, at)}@${digest.slice(0, "sha256:".length + 12)}`;
}
