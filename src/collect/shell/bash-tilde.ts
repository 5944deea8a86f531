import { homePart } from "./anchors.ts";
import { cutPart, type Piece } from "./command.ts";
import { type Part, unknownAt } from "./text.ts";

/**
 * Home folders in place of the bare `~` at a word's beginning; in an assignment's value also behind each `:`, and in
 * an argument that looks like an assignment behind its `=` too. `folder` is what `~+` is, where that is known.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Tilde-Expansion.html
 */
export function withHomes(pieces: readonly Piece[], isValue: boolean, folder: string | undefined): readonly Piece[] {
	const [first] = pieces;
	const name = first?.bare === true && !isValue ? /^[A-Za-z_]\w*\+?(?==)/.exec(first.part.text)?.[0] : undefined;
	const isExpanded = (index: number, at: number, ahead: string) => {
		if (ahead === ":") return isValue || name !== undefined;
		return index === 0 && (ahead === "" || at === name?.length);
	};
	return pieces.flatMap((piece, index) => {
		const { part } = piece;
		if (piece.bare !== true || !part.text.includes("~")) return [piece];
		const found: Piece[] = [];
		let at = 0;
		for (const match of part.text.matchAll(/(^|[:=])(~([\w+.-]*))(?=[/:]|$)/g)) {
			const [, ahead = "", tilde = "", user = ""] = match;
			if (!isExpanded(index, match.index, ahead)) continue;
			const start = match.index + ahead.length;
			const home = homeOf(user, cutPart(part, start, tilde), folder);
			found.push({ ...piece, part: cutPart(part, at, part.text.slice(at, start)) }, { part: home, splits: false });
			at = start + tilde.length;
		}
		return at === 0 ? [piece] : [...found, { ...piece, part: cutPart(part, at, part.text.slice(at)) }];
	});
}

function homeOf(user: string, part: Part, folder: string | undefined): Part {
	const text = user === "" ? homePart : user === "root" ? "/root" : user === "+" ? folder : undefined;
	return text === undefined ? unknownAt(part.place, [`~${user}`]) : { ...part, text, exact: false };
}
