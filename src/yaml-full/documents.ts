import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Source } from "../source.ts";

/** A text met a bound while it was read, at an offset. */
export class TooMuch extends Error {
	override readonly name = "TooMuch";
	readonly limit: "depth" | "values";
	readonly offset: number;

	constructor(limit: TooMuch["limit"], offset: number) {
		super(limit);
		this.limit = limit;
		this.offset = offset;
	}
}

const options = {
	version: "1.2",
	merge: false,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent",
	intAsBigInt: false,
} as const;

/**
 * The documents of a YAML text, as `parseAllDocuments` gives them. Depth and number of values are counted before
 * anything is made of them: what is made calls itself for each level, and takes a kilobyte for each value.
 * @throws TooMuch
 * @throws UsageError where all files together hold too many values.
 */
export function documentsOf(text: string, source: Source): readonly Document[] {
	const { stackTraceLimit } = Error;
	// A text of quotes has an error for each, and nobody reads where in the parser it was made.
	Error.stackTraceLimit = 0;
	try {
		return Array.from(new Composer(options).compose(tokensOf(text, source)));
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

function* tokensOf(text: string, source: Source): Generator<CST.Token, void> {
	const parser = new Parser();
	const { depth, values } = source.bounds.limits;
	let lexemes = 0;
	let starts = 0;
	for (const lexeme of new Lexer().lex(text)) {
		yield* parser.next(lexeme);
		// The document itself, and a value that is still open, stand on the stack besides what nests.
		if (parser.stack.length > depth + 2) throw new TooMuch("depth", parser.offset);
		if (isStart(lexeme)) starts++;
		// Lines without anything, and comments, cost too.
		if (starts > values || ++lexemes > values * 16) throw new TooMuch("values", parser.offset);
	}
	source.bounds.spendValues(source.tally, starts);
	yield* parser.end();
}

/** The lexer's mark of a scalar that follows, a quoted one, and what begins a list or a map or an entry of one. */
function isStart(lexeme: string): boolean {
	switch (lexeme.charCodeAt(0)) {
		case 0x1f:
		case 0x22:
		case 0x27:
		case 0x5b:
		case 0x7b:
			return true;
		case 0x2d:
			return lexeme.length === 1;
		default:
			return false;
	}
}
