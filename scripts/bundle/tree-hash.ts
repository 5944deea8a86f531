import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The files below a folder, with `/` and sorted by code unit. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.split(sep).join("/"))
		.sort();
}

/** The lines of `sha256sum` for files of a folder (all, if not named), each under a prefix: two spaces before the name. */
export function checksums(folder: string, names: readonly string[] = filesBelow(folder), prefix = ""): string {
	return names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${prefix}${name}\n`).join("");
}

/** One hash for a folder: names and bytes. */
export function treeHash(folder: string): string {
	return sha256(Buffer.from(checksums(folder)));
}

/** The files that two folders do not have alike: in one alone, other bytes, or executable in one alone. */
export function differences(one: string, other: string): string[] {
	const names = [...new Set([...filesBelow(one), ...filesBelow(other)])].sort();
	return names.filter((name) => fingerprint(one, name) !== fingerprint(other, name));
}

/** Git keeps of a mode only whether the owner may execute. */
function fingerprint(folder: string, name: string): string | undefined {
	const status = statSync(join(folder, name), { throwIfNoEntry: false });
	if (status === undefined) return undefined;
	return `${status.mode & 0o100} ${sha256(readFileSync(join(folder, name)))}`;
}

function sha256(bytes: Buffer): string {
	return createHash("sha256").update(bytes).digest("hex");
}
