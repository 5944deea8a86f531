/** Of data that came as JSON: what stands at some keys; undefined where the way ends. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Readonly<Record<string, unknown>>)[key];
	}
	return at;
}

/** The text at a path of keys. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
	const found = valueAt(value, ...keys);
	return typeof found === "string" ? found : undefined;
}

/** The whole number at a path of keys. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | undefined {
	const found = valueAt(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : undefined;
}

/** The full hash of a commit. */
export function commitAt(value: unknown, ...keys: readonly string[]): string | undefined {
	const found = textAt(value, ...keys);
	return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : undefined;
}
