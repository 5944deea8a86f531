import { existsSync } from "node:fs";
import { mkdir, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "./options.ts";
import { createFile, replaceFile } from "./replace-file.ts";

/**
 * Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
 * none is followed out of the tree, and none is written through.
 * @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
 */
export async function writeInTree(root: string, path: string, text: string, exclusive = false): Promise<string> {
	const file = fileNamed(root, path);
	if (!isBelow(root, file)) throw new UsageError(`${path}: leads out of ${root}; nothing is written there`);
	await refuseWayOut(root, file, path);
	await write(file, path, text, exclusive);
	return file;
}

/** Writes a file wherever the user says: below `root`, and in a repository, as in a tree, elsewhere as it is named. */
export async function writeWhereNamed(root: string, path: string, text: string, exclusive = false): Promise<string> {
	const file = fileNamed(root, path);
	if (isBelow(root, file)) return writeInTree(root, path, text, exclusive);
	const repository = outermostRepository(dirname(file));
	if (repository !== undefined) await refuseWayOut(repository, file, path);
	await write(file, path, text, exclusive);
	return file;
}

function fileNamed(root: string, path: string): string {
	const file = resolve(root, path);
	if (path !== "" && !path.endsWith("/") && file !== resolve(root)) return file;
	throw new UsageError(`${path === "" ? '""' : path}: is the name of a folder, or none; a file is needed`);
}

async function refuseWayOut(root: string, file: string, path: string): Promise<void> {
	const folder = await existing(dirname(file));
	if (isBelow(await realpath(root), await realpath(folder))) return;
	throw new UsageError(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
}

/** As the path is written: a link in a repository may lead to another. Undefined where there is none around it. */
function outermostRepository(folder: string): string | undefined {
	const above = dirname(folder) === folder ? undefined : outermostRepository(dirname(folder));
	return above ?? (existsSync(join(folder, ".git")) ? folder : undefined);
}

async function write(file: string, path: string, text: string, exclusive: boolean): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
	} catch (error) {
		throw refused(path, error, onTheWay);
	}
	try {
		await (exclusive ? createFile(file, text) : replaceFile(file, text));
	} catch (error) {
		throw refused(path, error, refusals);
	}
}

type Refusals = Readonly<Record<string, string>>;

/** Why something cannot be written, as people say it. @param words for the codes of errors that mean something of their own here. */
export function refused(path: string, error: unknown, words: Refusals = {}): UsageError {
	const { code = "" } = error as NodeJS.ErrnoException;
	return new UsageError(`${path}: ${words[code] ?? everywhere[code] ?? String(error)}`);
}

const everywhere: Refusals = {
	EACCES: "may not be written by this user",
	EPERM: "may not be written by this user",
	EROFS: "lies where nothing may be written",
	ENOSPC: "there is no room left for it",
	EDQUOT: "there is no room left for it",
	ENAMETOOLONG: "has a longer name than a file may have",
};

const onTheWay: Refusals = {
	EEXIST: "what should be a folder on the way to it is none",
	ENOTDIR: "what should be a folder on the way to it is none",
	ENOENT: "the way to it leads nowhere",
};

const refusals: Refusals = {
	EEXIST: "is there already; it is left as it is",
	EISDIR: "is a folder",
	ELOOP: "is a symbolic link; nothing is written through it",
	ENXIO: "is a pipe that nobody reads",
	EPIPE: "is a pipe that nobody reads to the end",
	EFBIG: "is larger than a file may be here",
	ENOENT: "lies where no file can be made",
};

function isBelow(root: string, path: string): boolean {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

/** The folder itself, or the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
	try {
		await realpath(folder);
		return folder;
	} catch {
		return dirname(folder) === folder ? folder : existing(dirname(folder));
	}
}
