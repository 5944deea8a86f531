import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { type Read, type ReadBytes, tooLarge } from "./tree.ts";

/**
 * A file on disk of `most` bytes at most. The path is real already: a link that appears in between is refused, and so
 * is what is no regular file.
 * @throws what Node throws, for `readFailure`.
 */
export function readRegularFile(real: string | Buffer, most: number): ReadBytes {
	const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		const stat = fstatSync(file);
		if (stat.isDirectory()) return { kind: "directory" };
		if (!stat.isFile()) return { kind: "refused", why: "is not a regular file" };
		return stat.size > most ? tooLarge(most) : bytesOf(file, stat.size);
	} finally {
		closeSync(file);
	}
}

/**
 * One byte more than the file should have is asked for: it may grow while it is looked at, and without end. Where as
 * many come as it should have, it ends there, and is not asked again.
 */
function bytesOf(file: number, size: number): ReadBytes {
	// Not of the pool that Node cuts small ones from: V8 lets go of those, whole pools, only when it looks for all garbage.
	const buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	let read: number;
	do {
		read = readSync(file, buffer, length, buffer.length - length, length);
		length += read;
	} while (read !== 0 && length < size);
	if (length > size) return { kind: "refused", why: "changes while it is read" };
	return { kind: "bytes", bytes: buffer.subarray(0, length) };
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
