import type { Entry, Mapping } from "../../value.ts";

/**
 * compose-go takes a key `x-…` for an extension also in most mappings whose keys are names (of limits, options, the
 * networks of a service), and makes one entry `#extensions` of them all.
 */
export function gatherExtensions(value: Mapping): Mapping {
	let isExtended = false;
	value.entries.forEach((_entry, name) => {
		isExtended ||= name.startsWith("x-");
	});
	return isExtended ? gathered(value) : value;
}

function gathered(value: Mapping): Mapping {
	const extensions = [...value.entries].filter(([name]) => name.startsWith("x-"));
	const [first] = extensions;
	if (first === undefined) return value;
	const entries = new Map<string, Entry>([...value.entries].filter(([name]) => !name.startsWith("x-")));
	const all: Mapping = { kind: "mapping", entries: new Map(extensions), place: first[1].value.place };
	return { ...value, entries: entries.set("#extensions", { key: first[1].key, value: all }) };
}
