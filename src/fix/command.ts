import type { Edit } from "./fix.ts";
import { subjectOf, type Target, textAt, within } from "./target.ts";

/** Adds a flag right behind `docker run`, where that is what stands at the container's place. */
export function addFlag(target: Target, flag: string): Edit | undefined {
	const place = subjectOf(target)?.place;
	if (place === undefined) return undefined;
	const text = textAt(place);
	if (!/^(?:docker|podman|nerdctl)(?: container)? (?:run|create)$/.test(text)) return undefined;
	return { place: within(place, text.length), text: ` ${flag}` };
}
