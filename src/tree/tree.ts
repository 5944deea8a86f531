import { limitTable } from "../limits.ts";

/**
 * Where everything is read from. Paths are POSIX paths from the tree's root, without `.` and `..`; nothing outside
 * the tree can be named, and an implementation refuses what would lead out of it (a symbolic link).
 */
export interface Tree {
	/**
	 * All files, sorted by code unit, ignored ones left out. With `below`, a folder that was asked for by name: all of
	 * it, even where it is ignored; an implementation that cannot tell may list everything.
	 */
	list(below?: string): Promise<readonly string[]>;
	/** `most`: bytes that it may have; unless told, `limits.file-mib` as it is without a configuration. */
	read(path: string, most?: number): Promise<Read>;
	/** A file that is no text: an archive. Left out where a tree holds text only. */
	readBytes?(path: string): Promise<ReadBytes>;
	/**
	 * Why a file that is there could not be had, the first time that one could not: a partial clone, a limit of an API.
	 * What was made of such a tree is not whole.
	 */
	readonly lost?: string | undefined;
	/** Folders that could not be listed, once all was, each with why; completes "cannot be listed: it …". */
	readonly unlisted?: ReadonlyMap<string, string>;
	/** Of the root's folder or of the repository: a Compose project without a name takes its folder's. */
	readonly name?: string;
	/** A path as reports show it, where the tree's root is not the folder that people's paths start at. */
	label?(path: string): string;
}

export type Read =
	/** `ignored`: git does not keep it; it is on this machine only. */
	| { readonly kind: "text"; readonly text: string; readonly ignored?: boolean }
	| { readonly kind: "absent" }
	| { readonly kind: "directory" }
	/**
	 * It is there, and is not read. `why` completes "cannot be read: it …". `lost`: it would be, if it could be had.
	 * `large`: it would be, if it were smaller.
	 */
	| { readonly kind: "refused"; readonly why: string; readonly lost?: true; readonly large?: true };

export type ReadBytes =
	| { readonly kind: "bytes"; readonly bytes: Uint8Array }
	| Exclude<Read, { readonly kind: "text" }>;

/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
export const defaultMaxFileBytes = limitTable["file-mib"].default * 2 ** 20;

/** For a file that is larger than it may be. */
export function tooLarge(most: number): Exclude<Read, { readonly kind: "text" }> {
	return { kind: "refused", why: `is larger than ${most} bytes`, large: true };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark, as YAML allows. */
export function decode(bytes: Uint8Array): Read {
	try {
		if (bytes[0] === 0xff && bytes[1] === 0xfe)
			return { kind: "text", text: new TextDecoder("utf-16le").decode(bytes) };
		if (bytes[0] === 0xfe && bytes[1] === 0xff)
			return { kind: "text", text: new TextDecoder("utf-16be").decode(bytes) };
		return { kind: "text", text: utf8.decode(bytes) };
	} catch {
		return { kind: "refused", why: "is not UTF-8 text" };
	}
}

/**
 * The path that `target`, written in a file of folder `from`, names in the tree.
 * Undefined where it is absolute (also in Windows' form), in a home folder, or leaves the tree.
 */
export function resolvePath(from: string, target: string): string | undefined {
	if (/^(?:[\\/~]|[A-Za-z]:)/.test(target) || target.includes("\0")) return undefined;
	const parts = from === "" || from === "." ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}

/** The folders that a path is in, outermost first, without the root. */
export function foldersAbove(path: string): readonly string[] {
	const folders: string[] = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.unshift(folder);
	return folders;
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
