import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Compiled rules by the hash of all that they were made from, each in a file that begins with the hash of the rest.
 * Nothing here may be counted on: what cannot be read, is broken, or is another user's, is not there; what cannot be
 * written is not.
 */
export class Cache {
	readonly #folder: string | undefined;

	/** Without a folder, nothing is kept. */
	constructor(folder: string | undefined) {
		this.#folder = folder;
	}

	async get(key: string): Promise<Buffer | undefined> {
		if (this.#folder === undefined) return undefined;
		try {
			const file = await open(join(this.#folder, key), "r");
			try {
				const { uid } = await file.stat();
				if (process.getuid !== undefined && uid !== process.getuid()) return undefined;
				const bytes = await file.readFile();
				const content = bytes.subarray(digestLength);
				return bytes.subarray(0, digestLength).equals(digest(key, content)) ? content : undefined;
			} finally {
				await file.close();
			}
		} catch {
			return undefined;
		}
	}

	/** Whole or not at all: it is written beside its place and renamed. */
	async put(key: string, content: Uint8Array): Promise<void> {
		const folder = this.#folder;
		if (folder === undefined) return;
		const temporary = join(folder, `${key}.${randomUUID()}.part`);
		try {
			await mkdir(folder, { recursive: true, mode: 0o700 });
			await writeFile(temporary, Buffer.concat([digest(key, content), content]), { mode: 0o600, flag: "wx" });
			await rename(temporary, join(folder, key));
			await prune(folder);
		} catch {
			await rm(temporary, { force: true }).catch(() => {});
		}
	}
}

const digestLength = 32;

/** The key too: a whole file under another name is not the answer to it. */
function digest(key: string, content: Uint8Array): Buffer {
	return createHash("sha256").update(`${key}\n`).update(content).digest();
}

/** Who writes rules compiles often; each result is under 1 MB. */
const kept = 20;

async function prune(folder: string): Promise<void> {
	const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}(?:\.[0-9a-f-]+\.part)?$/.test(name));
	if (names.length <= kept) return;
	const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
	aged.sort((a, b) => b.at - a.at);
	for (const { name } of aged.slice(kept)) await rm(join(folder, name), { force: true });
}
