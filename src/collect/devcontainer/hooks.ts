import type { Value } from "../../value.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { join, type Text } from "../shell/text.ts";
import { substitute } from "./variables.ts";

/** The keys whose commands run around a dev container's start, in their order; the first on the host, the others inside. */
export const hooks = [
	"initializeCommand",
	"onCreateCommand",
	"updateContentCommand",
	"postCreateCommand",
	"postStartCommand",
	"postAttachCommand",
] as const;

/** The scripts of a hook, which is a text, a list of arguments, or a mapping of several. */
export function textsOf(hook: Value | undefined): readonly Text[] {
	if (hook?.kind === "scalar" && typeof hook.value === "string") return [substitute(scalarText(hook))];
	if (hook?.kind === "mapping") return Array.from(hook.entries.values(), (entry) => entry.value).flatMap(textsOf);
	if (hook?.kind !== "sequence") return [];
	// Arguments need no shell: quoted, a shell gives them back as they are.
	const parts = hook.items.flatMap((item) => {
		if (item.kind !== "scalar") return [];
		const text = substitute(scalarText(item));
		const edge = { place: item.place, exact: false };
		const quote = /[\s"'$`\\;&|<>()*?]/.test(text.text) ? "'" : "";
		const inner = text.segments.map(({ start, end, ...rest }) => ({ ...rest, text: text.text.slice(start, end) }));
		return [{ ...edge, text: quote }, ...inner, { ...edge, text: `${quote} ` }];
	});
	return [join(parts)];
}
