import { sha256 } from "../digest.ts";
import { stateLine } from "../github/body.ts";
import type { Verdict } from "../judge/judge.ts";
import { comparedWith } from "./change-words.ts";
import { code, link, prose } from "./markdown.ts";
import { Room } from "./room.ts";
import type { PageContext } from "./section/page.ts";
import { countsSentence, lookedAtSentence, unreadableFiles, verdictSentence } from "./verdict-words.ts";
import { count, iconOf } from "./words.ts";

/** What comments and issues need besides the verdict. */
export type BodyContext = PageContext & {
	/** Address of the run, where everything is to be found. */
	readonly run?: string;
	/** UTF-16 code units that the body may take. */
	readonly limit?: number;
};

/**
 * GitHub refuses bodies of more than "65536 characters"; what it counts has changed (code points, or four bytes for
 * each), and an issue that grows beyond is kept as it was without an error. UTF-16 code units are never fewer than code
 * points. Some are left for the marker and the words of others.
 */
const defaultLimit = 65_536 - 2048;

/** The room of a body; its notes on what is left out lead to the run. */
export function bodyRoom({ run, limit = defaultLimit }: BodyContext): Room {
	const elsewhere = run === undefined ? ": the job summary has them" : `: ${link("the whole report", run)} has them`;
	return new Room(limit, { measure: (text) => text.length, elsewhere });
}

/** Verdict, counts, what was looked at, and what was not. */
export function bodyHead(verdict: Verdict): string {
	const { comparison, totals } = verdict;
	const looked = totals.files === 0 ? [] : [`${lookedAtSentence(verdict)}.`];
	const counts = totals.findings === 0 && comparison === undefined ? [] : [`${countsSentence(verdict)}.`];
	const against = comparison === undefined ? [] : [`Compared with ${comparedWith(comparison.base)}.`];
	const said = [...counts, ...against, ...looked].map(prose).join(" ");
	return `${iconOf(verdict)} **${prose(verdictSentence(verdict))}**\n\n${said}\n${unreadFiles(verdict)}`;
}

/** Files that are named where there are more. */
const mostNamed = 10;

function unreadFiles(verdict: Verdict): string {
	const files = unreadableFiles(verdict);
	if (files.length === 0) return "";
	const named = files.slice(0, mostNamed).map(code).join(", ");
	const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
	return `\nCould not judge ${count(files.length, "file")}, wholly or in part: ${named}${rest}.\n`;
}

/** The way to the rest. */
export function bodyFoot({ run }: BodyContext): string {
	return run === undefined ? "" : `\n${link("The whole report", run)}\n`;
}

/**
 * A body that ends with a line that nobody sees, by which one of another run that says the same is left as it is. It is
 * a hash of `stable`, the body without what changes each time, and without addresses.
 */
export function withState<C extends BodyContext>(
	body: (context: C) => string,
	context: C,
	stable: (context: C) => string = body,
): string {
	const { addressOf: _, run: __, ...rest } = context;
	const state = stateLine(sha256(stable(rest as C)));
	const { limit = defaultLimit } = context;
	return `${body({ ...context, limit: limit - state.length - 2 })}\n${state}\n`;
}
