import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Place, Source } from "../source.ts";
import { startOf } from "../source.ts";
import type { Entry, Value } from "../value.ts";
import type { Parsed } from "../yaml.ts";

/** Reads JSON with comments and trailing commas, as editors read devcontainer.json. */
export function parseJsonc(source: Source): Parsed {
	const errors: ParseError[] = [];
	let root: Node | undefined;
	try {
		root = parseTree(source.text, errors, { allowTrailingComma: true, disallowComments: false });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = "is nested too deeply to be read";
		return { documents: [], diagnostics: [{ kind: "limit", level: "error", message, place: startOf(source) }] };
	}
	const [fault] = errors;
	if (fault !== undefined) {
		// Of a comment without end, the parser says that it ends behind the text.
		const place = { source, start: fault.offset, end: Math.min(fault.offset + fault.length, source.text.length) };
		const message = `is not JSON: ${words(printParseErrorCode(fault.error))}`;
		return { documents: [], diagnostics: [{ kind: "syntax", level: "error", message, place }] };
	}
	if (root === undefined) return { documents: [], diagnostics: [] };
	return { documents: [convert(root, source)], diagnostics: [] };
}

function convert(node: Node, source: Source): Value {
	const place: Place = { source, start: node.offset, end: node.offset + node.length };
	if (node.type === "array") {
		return { kind: "sequence", items: (node.children ?? []).map((child) => convert(child, source)), place };
	}
	if (node.type === "object") {
		const entries = new Map<string, Entry>();
		for (const property of node.children ?? []) {
			const [key, value] = property.children ?? [];
			if (key === undefined || value === undefined) continue;
			const keyPlace = { source, start: key.offset, end: key.offset + key.length };
			entries.set(String(key.value), { key: keyPlace, value: convert(value, source) });
		}
		return { kind: "mapping", entries, place };
	}
	const value: unknown = node.value;
	const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
	return { kind: "scalar", value: plain, place };
}

/** `ValueExpected` -> `value expected`. */
function words(code: string): string {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
