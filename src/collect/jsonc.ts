import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Diagnostic } from "../diagnostic.ts";
import type { Place, Source } from "../source.ts";
import type { Entry, Value } from "../value.ts";
import type { Parsed } from "../yaml.ts";

/** Reads JSON with comments and trailing commas, as editors read devcontainer.json. */
export function parseJsonc(source: Source): Parsed {
	const errors: ParseError[] = [];
	const tooMuch = tooMuchIn(source);
	if (tooMuch !== undefined) return { documents: [], diagnostics: [tooMuch] };
	const root: Node | undefined = parseTree(source.text, errors, { allowTrailingComma: true, disallowComments: false });
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

/** Depth and number of values, counted before the parser calls itself for each. */
function tooMuchIn(source: Source): Diagnostic | undefined {
	const { bounds, text } = source;
	// No text has more tokens than characters, or is deeper than it has brackets.
	const brackets = text.match(/[{[]/g)?.length ?? 0;
	if (text.length <= bounds.limits.values * 4 && brackets <= bounds.limits.depth) return undefined;
	const scanner = createScanner(text, true);
	let depth = 0;
	let values = 0;
	while (scanner.scan() !== endOfFile) {
		const first = text[scanner.getTokenOffset()];
		if (first === "{" || first === "[") depth++;
		else if (first === "}" || first === "]") depth--;
		if (++values <= bounds.limits.values * 4 && depth <= bounds.limits.depth) continue;
		const start = scanner.getTokenOffset();
		const [name, said] = depth > bounds.limits.depth ? deeper : more;
		return bounds.diagnostic(name, { source, start, end: start }, said);
	}
	return undefined;
}

/** The scanner's token, which its types have as a constant that no module exports. */
const endOfFile = 17;
const deeper = ["depth", "is nested deeper"] as const;
const more = ["values", "holds more values"] as const;

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
