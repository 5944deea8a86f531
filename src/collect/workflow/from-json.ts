import type { Place } from "../../source.ts";
import type { Value } from "../../value.ts";

/** Plain data as values that all stand at one place. */
export function fromJson(json: unknown, origin: { readonly place: Place; readonly via?: Value["via"] }): Value {
	const { place, via } = origin;
	const base = via === undefined ? { place } : { place, via };
	if (Array.isArray(json)) return { kind: "sequence", items: json.map((item) => fromJson(item, { place })), ...base };
	if (json !== null && typeof json === "object") {
		const entries = Object.entries(json).map(
			([key, item]) => [key, { key: place, value: fromJson(item, { place }) }] as const,
		);
		return { kind: "mapping", entries: new Map(entries), ...base };
	}
	const plain = typeof json === "string" || typeof json === "number" || typeof json === "boolean" ? json : null;
	return { kind: "scalar", value: plain, ...base };
}
