import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import type { Read, ReadBytes } from "./tree.ts";

/**
 * A file on disk of `most` bytes at most. The path is real already: a link that appears in between is refused, and so
 * is what is no regular file.
 * @throws what Node throws, for `readFailure`.
 */
export function readRegularFile(real: string, most: number): ReadBytes {
	const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		const stat = fstatSync(file);
		if (stat.isDirectory()) return { kind: "directory" };
		if (!stat.isFile()) return { kind: "refused", why: "is not a regular file" };
		if (stat.size > most) return { kind: "refused", why: `is larger than ${most} bytes` };
		return { kind: "bytes", bytes: readFileSync(file) };
	} finally {
		closeSync(file);
	}
}

/** What becomes of a file that cannot be opened. */
export function readFailure(error: unknown): Exclude<Read, { readonly kind: "text" }> {
	const code = (error as NodeJS.ErrnoException).code;
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return { kind: "absent" };
		case "ELOOP":
			return { kind: "refused", why: "is a symbolic link in a circle" };
		case "EACCES":
		case "EPERM":
			return { kind: "refused", why: "may not be read by this user" };
		case undefined:
			throw error;
		default:
			return { kind: "refused", why: `cannot be opened (${code})` };
	}
}
