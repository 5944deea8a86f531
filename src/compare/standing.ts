import type { Diagnostic } from "../diagnostic.ts";
import { groupBy } from "../group-by.ts";
import type { Renames } from "./renames.ts";

/** Of the diagnostics of a head, those that its base has too, as often, wherever in the file. */
export function standingDiagnostics(
	base: readonly Diagnostic[],
	head: readonly Diagnostic[],
	renames: Renames,
): ReadonlySet<Diagnostic> {
	const key = ({ kind, level, message }: Diagnostic, path: string) => JSON.stringify([kind, level, message, path]);
	const waiting = new Map(
		Array.from(
			groupBy(base, (each) => key(each, each.place.source.path)),
			([name, group]) => [name, [...group]],
		),
	);
	return new Set(
		head.filter((each) => {
			const { path } = each.place.source;
			return [path, ...renames.formerFiles(path)].some(
				(former) => waiting.get(key(each, former))?.shift() !== undefined,
			);
		}),
	);
}
