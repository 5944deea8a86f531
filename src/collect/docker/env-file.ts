import type { Place, Source } from "../../source.ts";

export type Pair = { readonly name: string; readonly value?: string; readonly place: Place };

/**
 * The lines of an `--env-file` or `--label-file`: `NAME=value` as it stands, without quotes or escapes; `NAME` alone
 * (no value) is taken from the environment, or left out. Undefined where docker refuses the file.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/pkg/kvfile/kvfile.go
 */
export function readPairs(source: Source): readonly Pair[] | undefined {
	const pairs: Pair[] = [];
	let start = 0;
	for (const raw of source.text.split("\n")) {
		const line = raw.replace(/\r$/, "");
		const text = line.trimStart();
		const at = start + line.length - text.length;
		start += raw.length + 1;
		if (text === "" || text.startsWith("#")) continue;
		const equals = text.indexOf("=");
		const name = equals === -1 ? text : text.slice(0, equals);
		if (name === "" || /[ \t]/.test(name)) return undefined;
		const place = { source, start: at, end: at + text.length };
		pairs.push(equals === -1 ? { name, place } : { name, value: text.slice(equals + 1), place });
	}
	return pairs;
}
