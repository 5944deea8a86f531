import type { Image, Path } from "../../project.ts";
import { type Mapping, put, scalar } from "../../value.ts";
import { imageOf } from "../image.ts";
import { mappingOf } from "./fields.ts";
import { cut, part } from "./part.ts";
import type { Word } from "./word.ts";

/** An image that a word names as the contract has it, and the paths in it that only run time knows. */
export function imageAt(word: Word): { readonly image: Mapping | undefined; readonly unknown: readonly Path[] } {
	const { value, unknown } = imageOf(word.value);
	return { image: value && withTag(mappingOf(Object.entries(value), word.place), word, value), unknown };
}

/** Where something is put in before it, a tag stands by itself: it is the same one whatever that is. */
function withTag(image: Mapping, word: Word, { tag }: Image): Mapping {
	if (word.written === undefined || tag === undefined) return image;
	const [named] = cut(word, "@");
	return put(image, "tag", scalar(tag, part(named, named.value.lastIndexOf(":") + 1).place));
}
