import type { Fact, RunImage } from "../fact.ts";
import { imageWords, pinOf } from "../image-words.ts";
import type { Scale } from "../scale.ts";
import { directionOf, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { quoted } from "../wording.ts";

/** Which image a container runs, and how firmly that is said. What its class is by its image, and that only the environment knows it, is said with it. */
export const imageSentences: Sentences = ({ only }) => {
	const images = ofKind(only, "image");
	const [was, is] = [images.base[0]?.image, images.head[0]?.image];
	if (was === undefined && is === undefined) return [];
	const isSaidToo = ({ kind, class: found, unknown }: Fact) =>
		(kind === "class" && found?.from !== "declared") || unknown?.field === "image";
	const covers = {
		base: [...images.base, ...only.base.filter(isSaidToo)],
		head: [...images.head, ...only.head.filter(isSaidToo)],
	};
	if (is === undefined)
		return [statement("neutral", "none", `no longer says which image it runs (it was ${imageWords(was)})`, covers)];
	if (was === undefined)
		return [statement("neutral", "none", `now says which image it runs: ${imageWords(is)}`, covers)];
	const [direction, scale] = weigh(was, is);
	return [statement(direction, scale, words(was, is), covers)];
};

/** Another image is another program, and neither better nor worse for it; how firmly it is named is. */
function weigh(was: RunImage, is: RunImage): [Statement["direction"], Scale] {
	const [before, after] = [pinOf(was), pinOf(is)];
	if (before !== undefined && after !== undefined && before !== after) {
		return [directionOf(after, before), Math.min(before, after) === 0 ? "floating" : "little"];
	}
	return ["neutral", isSameProgram(was, is) ? "none" : "little"];
}

function isSameProgram(was: RunImage, is: RunImage): boolean {
	return (
		was.registry === is.registry &&
		was.repository === is.repository &&
		(was.build === undefined) === (is.build === undefined)
	);
}

function words(was: RunImage, is: RunImage): string {
	if (was.build !== undefined && is.build !== undefined) return buildWords(was, is, was.build, is.build);
	if (was.build !== is.build) {
		return is.build === undefined
			? `now runs ${imageWords(is)} instead of what it built from ${quoted(was.build ?? "")}`
			: `is now built from ${quoted(is.build)} instead of running ${imageWords(was)}`;
	}
	if (!isSameProgram(was, is)) return `now runs ${imageWords(is)} instead of ${imageWords(was)}`;
	const [before, after] = [pinOf(was), pinOf(is)];
	if (is.tag === was.tag && is.digest !== was.digest) return digestWords(was, is);
	const end =
		before === 2 && after !== 2
			? ", and no digest pins it any more"
			: before !== 2 && after === 2
				? ", pinned by its digest"
				: "";
	if (after === 0 && is.tag === undefined)
		return `now runs ${imageWords(is)} without a tag instead of ${imageWords(was)}`;
	const moves = after === 0 && before !== 0 ? ", a tag that moves," : "";
	return `now runs ${imageWords(is)}${moves} instead of ${imageWords(was)}${moves === "" ? end : ""}`;
}

function digestWords(was: RunImage, is: RunImage): string {
	const name = imageWords({ ...is, digest: "" });
	if (was.digest === undefined) return `now pins ${name} by its digest`;
	return is.digest === undefined ? `no longer pins ${name} by its digest` : `now pins ${name} by another digest`;
}

function buildWords(was: RunImage, is: RunImage, before: string, after: string): string {
	if (before !== after) return `is now built from ${quoted(after)} instead of ${quoted(before)}`;
	if (was.base !== is.base) {
		const [old, base] = [was.base, is.base].map((ref) =>
			ref === undefined ? "an image that nobody can tell" : quoted(ref),
		);
		return `is now built on ${base} instead of ${old}`;
	}
	return is.ref === undefined
		? "no longer names the image that it builds"
		: `now calls the image that it builds ${quoted(is.ref)}`;
}
