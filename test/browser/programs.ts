import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/** What the browser tests need of the machine, by what it is for: the first program that is there is taken. */
const wanted = {
	browser: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
	markdown: ["cmark-gfm"],
} as const;
export type Need = keyof typeof wanted;

/** Path of the program; undefined where there is none. `BULKHEAD_BROWSER` names another browser. */
export function programOf(need: Need): string | undefined {
	const named = need === "browser" ? process.env.BULKHEAD_BROWSER : undefined;
	const candidates = named === undefined || named === "" ? wanted[need].flatMap(everywhere) : [named];
	return candidates.find(isProgram);
}

/** What of `needs` is missing, as a skipped test says it; empty where nothing is. */
export function missing(...needs: readonly Need[]): string {
	const absent = needs.filter((need) => programOf(need) === undefined);
	return absent.map((need) => `no ${wanted[need].join(" or ")} is here`).join(", ");
}

function everywhere(name: string): readonly string[] {
	return (process.env.PATH ?? "").split(":").map((folder) => join(folder, name));
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
