import type { Scalar, Value } from "../../value.ts";
import type { Word } from "../docker/word.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { wordOf } from "../shell/text.ts";
import { substitute } from "./variables.ts";

/** A mount is written as docker's own text, or as a mapping with the same keys. */
export function mountsOf(value: Value | undefined): readonly Word[] {
	if (value?.kind !== "sequence") return [];
	return value.items.flatMap((item): readonly Word[] => {
		if (item.kind === "scalar") return [wordIn(item)];
		if (item.kind !== "mapping") return [];
		const parts = [...item.entries].flatMap(([key, entry]) =>
			entry.value.kind === "scalar" ? [`${key}=${substitute(scalarText(entry.value)).text}`] : [],
		);
		return [{ value: parts.join(","), place: item.place }];
	});
}

/** Each scalar of a list as an argument of docker's. */
export function listOf(value: Value | undefined): readonly Word[] {
	if (value?.kind !== "sequence") return [];
	return value.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [wordIn(item)] : []));
}

/** One value as an argument of docker's. */
export function wordIn(value: Scalar): Word {
	return wordOf(substitute(scalarText(value)), value.place);
}
