import { prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { count } from "../words.ts";

/** A table of Markdown: `row` makes the cells of one row, which are Markdown. */
export type Table<T> = {
	readonly head: readonly string[];
	readonly rows: readonly T[];
	readonly row: (item: T) => readonly string[];
	/** Stands above the table, and only where a row of it does. */
	readonly above?: string;
};

/** A table with as many rows as fit, or as may be, and a note on the rest. `what` is a row, in the singular. */
export function table<T>(room: Room, shown: Table<T>, what: string, most = shown.rows.length): void {
	if (shown.rows.length === 0) return;
	room.closedBy(restNote(room, shown.rows.length, what), () => {
		const rest = shown.rows.length - addRows(room, { ...shown, rows: shown.rows.slice(0, most) });
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}

/** As many rows as fit, whole ones. @returns how many. */
export function addRows<T>(room: Room, { head, rows, row, above = "" }: Table<T>): number {
	const header = `${above}\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`;
	const lines = (function* () {
		for (const item of rows) yield `| ${row(item).join(" | ")} |\n`;
	})();
	return addLines(room, header, lines);
}

/** A list with as many items as fit, each Markdown of one line, and a note on the rest. */
export function list(room: Room, items: readonly string[], what: string): void {
	if (items.length === 0) return;
	room.closedBy(restNote(room, items.length, what), () => {
		const lines = (function* () {
			for (const item of items) yield `- ${item}\n`;
		})();
		const rest = items.length - addLines(room, "\n", lines);
		return rest === 0 ? "" : restNote(room, rest, what);
	});
}

/** What is opened by a click; nothing, if `body` adds nothing. */
export function folded(room: Room, title: string, body: () => void): void {
	room.closedBy(closing, () => {
		let isOpen = false;
		room.headed(`\n<details><summary>${prose(title)}</summary>\n`, () => {
			const before = room.text.length;
			body();
			isOpen = room.text.length > before;
		});
		return isOpen ? closing : "";
	});
}

/** "12 more findings left out to fit here: …"; the shorter, the fewer there are. */
export function restNote(room: Room, rest: number, what: string): string {
	return `\n${count(rest, `more ${what}`)} left out to fit here${room.elsewhere}.\n`;
}

const closing = "\n</details>\n";

/** The header only together with the first line. @returns how many lines were added. */
function addLines(room: Room, header: string, lines: Iterable<string>): number {
	let added = 0;
	for (const line of lines) {
		if (!room.tryAdd(added === 0 ? header + line : line)) break;
		added += 1;
	}
	return added;
}
