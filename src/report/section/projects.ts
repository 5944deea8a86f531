import type { JudgedProject, Verdict } from "../../judge/judge.ts";
import { code, prose } from "../markdown.ts";
import type { Room } from "../room.ts";
import { folded, table } from "./table.ts";

/** What was looked at, to be opened. */
export function lookedAt(room: Room, { projects }: Verdict): void {
	const shown = {
		head: ["Kind", "Project", "Containers", "Files"],
		rows: projects,
		row: ({ name, kind, files, containers }: JudgedProject) => [
			prose(kind),
			code(name),
			String(containers),
			files.map(code).join("<br>"),
		],
	};
	folded(room, "What was looked at", () => table(room, shown, "project"));
}
