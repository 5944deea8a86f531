import { imageAt } from "../docker/image.ts";
import type { Word } from "../docker/word.ts";
import { slice, type Text } from "../shell/text.ts";
import type { Draft } from "./draft.ts";

/** The runner names the image itself, so it is known even where the options are not. */
export function putImage(draft: Draft, word: Word): void {
	draft.remember("image");
	const { image, unknown } = imageAt(word);
	draft.drop("image");
	if (image !== undefined) draft.put("image", word.via === undefined ? image : { ...image, via: word.via });
	for (const path of unknown) draft.forget("image", ...path);
}

/** `docker://` in front of an image means nothing here. */
export function withoutScheme(text: Text): Text {
	return text.text.startsWith("docker://") ? slice(text, "docker://".length, text.text.length) : text;
}
