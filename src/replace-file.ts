import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;

/** Writes a file that must not be there (EEXIST). Where that fails half-way, none is left. */
export async function createFile(file: string, text: string): Promise<void> {
	await writeNew(file, text);
}

/**
 * Writes a file whole, or leaves it as it was, also where the disk is full or somebody ends the process: it is written
 * beside its place and renamed, with the owner and the rights of the old one. It is written in its place only where no
 * other can come there: a device, a pipe, a file that is mounted by itself, in a folder of somebody else, open on Windows.
 * Nothing is written through a symbolic link (ELOOP), nor over what this user may not write (EACCES).
 */
export async function replaceFile(file: string, text: string): Promise<void> {
	const there = await openIfThere(file);
	const old = await there?.stat();
	if (there !== undefined && old?.isFile() === false) return fill(there, text);
	// Windows renames nothing over a file that is open.
	await there?.close();
	const beside = join(dirname(file), `.bulkhead-${randomBytes(8).toString("hex")}.tmp`);
	try {
		await writeNew(beside, text, old);
		await rename(beside, file);
	} catch (error) {
		await rm(beside, { force: true });
		if (old === undefined || !irreplaceable.has(codeOf(error))) throw error;
		await fill(await open(file, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK), text);
	}
}

/** What says that no other file can come in the place of one that may be writable all the same; ENOENT in `/proc`. */
const irreplaceable: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV", "ENOENT"]);

async function openIfThere(file: string): Promise<FileHandle | undefined> {
	try {
		return await open(file, O_WRONLY | O_NOFOLLOW | O_NONBLOCK);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return undefined;
		throw error;
	}
}

async function writeNew(file: string, text: string, old?: Stats): Promise<void> {
	const mode = (old?.mode ?? 0o666) & 0o777;
	const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
	try {
		if (old !== undefined) await handle.chown(old.uid, old.gid);
		if (old !== undefined) await handle.chmod(mode);
		await fill(handle, text);
	} catch (error) {
		await handle.close().catch(() => {});
		await rm(file, { force: true });
		throw error;
	}
}

/** Writes all of it, at the pace of whoever reads where it is a pipe, and closes it. */
async function fill(handle: FileHandle, text: string): Promise<void> {
	try {
		for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(await writeSome(handle, rest));
	} finally {
		await handle.close();
	}
}

/** Milliseconds until a full pipe is tried again. */
const pause = 10;

/** @returns bytes. */
async function writeSome(handle: FileHandle, bytes: Buffer): Promise<number> {
	try {
		return (await handle.write(bytes)).bytesWritten;
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		await setTimeout(pause);
		return 0;
	}
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? "";
}
