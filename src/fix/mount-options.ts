import { get, stringOf } from "../value.ts";
import type { Edit } from "./fix.ts";
import { type Target, textAt, unquoted, valueAt, within } from "./target.ts";

/** `shared` becomes `slave`, `rshared` becomes `rslave`: mounts come in as before, and no longer out. */
export function stopPropagation({ place }: Target): readonly Edit[] | undefined {
	const inner = unquoted(place);
	const found = Array.from(textAt(inner).matchAll(/(?<=^|[:,]|propagation=)(r?)shared(?=,|$)/g));
	const [only, second] = found;
	if (only === undefined || second !== undefined) return undefined;
	return [{ place: within(inner, only.index, only.index + only[0].length), text: `${only[1]}slave` }];
}

/** What a tmpfs is without, unless asked: https://docs.docker.com/engine/storage/tmpfs/ */
const reEnabled = new Set(["exec", "suid", "dev"]);

/** Takes the options away with which programs can be run from a tmpfs: `/tmp:size=64m,exec` becomes `/tmp:size=64m`. */
export function takeExecAway({ model, path, place }: Target): readonly Edit[] | undefined {
	const inner = unquoted(place);
	const text = textAt(inner);
	const at = stringOf(get(valueAt(model, path), "target"));
	const match = /^(?<target>\/[^:$"'\\\s]*):(?<options>[\w=,%]+)$/.exec(text);
	if (match?.groups?.target === undefined || match.groups.target !== at) return undefined;
	const start = match.groups.target.length;
	const kept = (match.groups.options ?? "").split(",").filter((option) => !reEnabled.has(option));
	const rest = kept.length === 0 ? "" : `:${kept.join(",")}`;
	return rest === text.slice(start) ? undefined : [{ place: within(inner, start, text.length), text: rest }];
}
