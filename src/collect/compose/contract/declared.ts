import type { Diagnostic } from "../../../diagnostic.ts";
import { type Container, classes } from "../../../project.ts";
import { get, type Mapping, type Scalar, type Value } from "../../../value.ts";
import { like, recordLike } from "./facts.ts";

type Declared = NonNullable<Container["declared"]>;

const egresses = ["none", "internal", "any"] as const;

/** Of `x-bulkhead`, read where decisions are judged. */
const decisionKeys = new Set(["ignore"]);

/**
 * `x-bulkhead: {class, egress, justification, owner, expires}` of a service. What it says wrongly is a diagnostic and counts for
 * nothing; the rest of it counts.
 */
export function declaredOf(service: Value): {
	readonly declared: Mapping | undefined;
	readonly diagnostics: readonly Diagnostic[];
} {
	const written = get(service, "x-bulkhead");
	if (written === undefined) return { declared: undefined, diagnostics: [] };
	if (written.kind !== "mapping") {
		return {
			declared: undefined,
			diagnostics: [invalid(written, "x-bulkhead is a map: class, egress, justification, owner, expires")],
		};
	}
	const diagnostics: Diagnostic[] = [];
	const choose = <T extends string>(key: string, choices: readonly T[]): Scalar<T> | undefined => {
		const value = get(written, key);
		if (value === undefined) return undefined;
		const found = value.kind === "scalar" ? choices.find((choice) => choice === value.value) : undefined;
		if (found !== undefined) return like(value, found);
		diagnostics.push(invalid(value, `x-bulkhead: ${key} is one of ${choices.join(", ")}`));
		return undefined;
	};
	const fields = {
		class: choose("class", classes),
		egress: choose("egress", egresses),
		justification: textOf("justification", "a text that says why", get(written, "justification"), diagnostics),
		owner: textOf("owner", "a text that says who", get(written, "owner"), diagnostics),
		expires: textOf("expires", "the last day that it holds, YYYY-MM-DD", get(written, "expires"), diagnostics),
	};
	for (const [key, entry] of written.entries) {
		if (key in fields || decisionKeys.has(key)) continue;
		const message = `x-bulkhead: there is no "${key}"; it has ${[...Object.keys(fields), ...decisionKeys].join(", ")}`;
		diagnostics.push({ kind: "invalid", level: "warning", message, place: entry.key });
	}
	return { declared: recordLike<Declared>(fields, written), diagnostics };
}

function textOf(
	key: string,
	what: string,
	value: Value | undefined,
	diagnostics: Diagnostic[],
): Scalar<string> | undefined {
	if (value === undefined) return undefined;
	if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") {
		// A day that is written without quotes is a point in time to Compose's YAML.
		return like(value, value.value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00Z$/, "$1"));
	}
	diagnostics.push(invalid(value, `x-bulkhead: ${key} is ${what}`));
	return undefined;
}

function invalid(value: Value, message: string): Diagnostic {
	return { kind: "invalid", level: "warning", message, place: value.place };
}
