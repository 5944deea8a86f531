import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Expected } from "./compose.ts";
import type { ComposeCase } from "./compose-go.ts";

/**
 * Projects that our resolver and compose-go once saw differently. Each is a folder: `files/` with the project's files,
 * and `expected.json` with how the command named them and what compose-go made of them.
 */
const fixtureFolder = fileURLToPath(new URL("../fixtures/compose-fuzz/", import.meta.url));

export type Fixture = { readonly name: string; readonly made: ComposeCase; readonly expected: Expected };

export function readFixtures(): readonly Fixture[] {
	return readdirSync(fixtureFolder)
		.sort()
		.map((name) => {
			const folder = join(fixtureFolder, name);
			const { asked, expected }: Saved = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
			const files: { [path: string]: string } = {};
			for (const path of readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true })) {
				if (!path.isFile()) continue;
				const whole = join(path.parentPath, path.name);
				files[whole.slice(join(folder, "files").length + 1)] = readFileSync(whole, "utf8");
			}
			return { name, made: { ...asked, files }, expected };
		});
}

type Saved = { readonly asked: Omit<ComposeCase, "files">; readonly expected: Expected };
