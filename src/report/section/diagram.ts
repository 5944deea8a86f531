import type { Room } from "../room.ts";
import { folded } from "./table.ts";

/** Pictures as Mermaid's text: what changed, and everything. Absent where there is none. */
export type Diagrams = { readonly changed?: string; readonly whole?: string };

/** The picture of the change, and the whole one to be opened; that which does not fit is left out. */
export function diagrams(room: Room, { changed, whole }: Diagrams): void {
	if (changed !== undefined) addDiagram(room, changed);
	if (whole !== undefined) folded(room, "The whole map", () => addDiagram(room, whole));
}

function addDiagram(room: Room, mermaid: string): void {
	const left = `\nThe picture does not fit here${room.elsewhere}.\n`;
	room.closedBy(left, () => (room.tryAdd(fenced(mermaid, "mermaid")) ? "" : left));
}

/** A block of code that ends where it should, whatever the text in it. */
function fenced(text: string, language: string): string {
	const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `\n${fence}${language}\n${text.replace(/(?<!\n)\n+$/, "")}\n${fence}\n`;
}
