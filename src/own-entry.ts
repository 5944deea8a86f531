/**
 * What a table says of a name that somebody else has written: nothing for `constructor` and all else that every object
 * has by birth.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
