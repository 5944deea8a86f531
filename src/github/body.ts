/**
 * Characters that GitHub keeps of a comment, a review or an issue; it refuses longer ones. Counted here in UTF-16 code
 * units, of which there are never fewer.
 * @see https://github.com/orgs/community/discussions/41331
 */
export const maxBodyLength = 65_536;

/** A line that nobody sees, by which what was written is found again. It begins the text, so that a quote has none. */
export function markerOf(key: string): string {
	return `<!-- bulkhead:${encodeURIComponent(key)} -->`;
}

/** Markdown under the marker of a key, within the limit. */
export function bodyOf(key: string, markdown: string): string {
	const marker = markerOf(key);
	return `${marker}\n${fitted(markdown.trim(), maxBodyLength - marker.length - 1)}`;
}

/** Whether a body was written under the marker of a key. */
export function isMarked(body: string | null | undefined, key: string): boolean {
	return body?.startsWith(markerOf(key)) ?? false;
}

/** A line that nobody sees, the same in bodies that differ in nothing but the commit and the run that they link to. */
export function stateLine(state: string): string {
	return `<!-- bulkhead-state:${encodeURIComponent(state)} -->`;
}

/** Whether two bodies say the same: they are of one state, or differ in line breaks only, as an edit in the browser makes them. */
export function isSameBody(one: string | null | undefined, other: string): boolean {
	const state = stateIn(other);
	return (state !== undefined && state === stateIn(one ?? "")) || plain(one ?? "") === plain(other);
}

function stateIn(body: string): string | undefined {
	return /^<!-- bulkhead-state:([\w%.~-]+) -->\s*$/m.exec(body)?.[1];
}

/**
 * Markdown of at most `limit` code units: cut between lines, never within a block of code, with its folds closed and
 * a note. A reporter should not let it come to that: what it leaves out, it chooses.
 */
export function fitted(markdown: string, limit: number): string {
	if (markdown.length <= limit) return markdown;
	const end = markdown.lastIndexOf("\n", limit - reserve);
	const lines = end === -1 ? [] : markdown.slice(0, end).split("\n");
	const kept = lines.slice(0, openFenceIn(lines)).join("\n").trimEnd();
	const open = (kept.match(/<details\b/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
	const closed = `${kept}${"\n</details>".repeat(Math.min(Math.max(0, open), maxFolds))}`;
	return `${closed}\n\n*The rest is left out: GitHub keeps ${maxBodyLength.toLocaleString("en")} characters.*`;
}

const maxFolds = 20;
/** For the note, and so many folds to close. */
const reserve = 100 + maxFolds * 12;

/** The index of the line that opens a fence which is not closed; undefined where there is none. */
function openFenceIn(lines: readonly string[]): number | undefined {
	let open: { readonly at: number; readonly fence: string } | undefined;
	for (const [at, line] of lines.entries()) {
		const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/s.exec(line) ?? [];
		if (fence === "") continue;
		if (open === undefined) open = { at, fence };
		else if (fence.startsWith(open.fence) && rest.trim() === "") open = undefined;
	}
	return open?.at;
}

function plain(body: string): string {
	return body.replaceAll("\r\n", "\n").trim();
}
