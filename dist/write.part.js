import { s as UsageError } from "./cli.part.js";
import { constants } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { mkdir, open, realpath } from "node:fs/promises";

// src/write.ts
/**
* Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
* none is followed out of the tree, and none is written through.
* @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
*/
async function writeInTree(root, path, text, exclusive = false) {
	const file = resolve(root, path);
	if (!isBelow(root, file)) throw new UsageError(`${path}: leads out of ${root}; nothing is written there`);
	const folder = await existing(dirname(file));
	if (!isBelow(await realpath(root), await realpath(folder))) throw new UsageError(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
	await write(file, path, text, exclusive);
	return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
	const file = resolve(root, path);
	if (isBelow(root, file)) return writeInTree(root, path, text, exclusive);
	await write(file, path, text, exclusive);
	return file;
}
async function write(file, path, text, exclusive) {
	const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;
	try {
		await mkdir(dirname(file), { recursive: true });
		const handle = await open(file, O_WRONLY | O_CREAT | (exclusive ? O_EXCL : O_TRUNC) | O_NOFOLLOW | O_NONBLOCK);
		try {
			await handle.writeFile(text);
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new UsageError(`${path}: ${refusals[error.code ?? ""] ?? String(error)}`);
	}
}
const refusals = {
	EACCES: "may not be written by this user",
	EEXIST: "is there already; it is left as it is",
	EISDIR: "is a folder",
	ELOOP: "is a symbolic link; nothing is written through it",
	ENXIO: "is a pipe that nobody reads"
};
function isBelow(root, path) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}
/** The folder itself, or the nearest above it that is there. */
async function existing(folder) {
	try {
		await realpath(folder);
		return folder;
	} catch {
		return dirname(folder) === folder ? folder : existing(dirname(folder));
	}
}

export { writeWhereNamed as n, writeInTree as t };