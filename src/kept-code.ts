import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag, getHeapCodeStatistics, getHeapSpaceStatistics } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import { setFlagsBack } from "./short-run.ts";

/**
 * Scripts with what V8 compiled of them in an earlier run: all functions that it called, where Node's own cache has only
 * what is compiled when a file is loaded. It saves a fifth of a small check. Kept in a folder where nobody else can
 * write, since what stands there is run.
 *
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export class KeptCode {
	readonly #folder: string;
	/** V8 takes only what it has made itself, of this version, on such a processor and under the flags of the start. */
	readonly #maker = cachedDataVersionTag().toString(16);
	readonly #scripts: Kept[] = [];

	private constructor(folder: string) {
		this.#folder = folder;
	}

	/** Undefined where it cannot be kept, or not safely. */
	static in(folder: string): KeptCode | undefined {
		return isOwn(folder) ? new KeptCode(folder) : undefined;
	}

	/**
	 * A script by the code that is kept of its source. Where V8 does not take it, since a flag has been set meanwhile, it is
	 * compiled anew and so again in the next such run.
	 */
	script(code: string, source: Buffer, filename: string): Script {
		const file = join(this.#folder, `${this.#maker}-${crc32(filename).toString(16)}`);
		const known = codeOf(file, source);
		const script = new Script(code, { filename, ...(known && { cachedData: known.data }) });
		this.#scripts.push({ script, source, file, extent: known?.extent ?? 0 });
		return script;
	}

	/**
	 * Keeps what has been compiled anew, at the end of a run: also where there is notably more than is kept, since the first
	 * run may have been one that calls little.
	 */
	keep(): void {
		const extent = extentOfCode();
		const outgrown = this.#scripts.filter((one) => extent > one.extent * notablyMore);
		if (outgrown.length === 0) return;
		setFlagsBack();
		try {
			for (const { script, source, file } of outgrown) write(file, source, script.createCachedData(), extent);
			this.#removeOld();
		} catch {
			// No room, or another run is at the same: the next one compiles again.
		}
	}

	#removeOld(): void {
		const now = Date.now();
		for (const name of readdirSync(this.#folder).filter((each) => ofOurs.test(each))) {
			const file = join(this.#folder, name);
			if (now - lstatSync(file).mtimeMs > monthMs) rmSync(file, { force: true });
		}
	}
}

/**
 * How much V8 has compiled: bytes. Newer versions keep bytecode in a space of its own, nearly alone; to ask what there is
 * of it in all of the heap takes 5 ms of a small check, and more of a large one.
 */
function extentOfCode(): number {
	const trusted = getHeapSpaceStatistics().find(({ space_name }) => space_name === "trusted_space");
	return trusted?.space_used_size ?? getHeapCodeStatistics().bytecode_and_metadata_size;
}

/** A script, and how much V8 had compiled, in all scripts, at the end of the run that kept its code: bytes, 0 of none. */
type Kept = { readonly script: Script; readonly source: Buffer; readonly file: string; readonly extent: number };

/** Of the same run again V8 has compiled the same but for a few per cent. */
const notablyMore = 1.1;

/** What may stand beside them in a folder that a user has named, is not ours to remove. */
const ofOurs = /^[0-9a-f]{1,8}-[0-9a-f]{1,8}(?:\.\d+)?$/;

/** After so long what another version has left is removed, when this one keeps something. */
const monthMs = 30 * 24 * 3600 * 1000;

/** Two checksums, of the source and of the data, and the extent, of four bytes each; and the data. */
function write(file: string, source: Buffer, data: Buffer, extent: number): void {
	const head = Buffer.alloc(headLength);
	head.writeUInt32LE(crc32(source), 0);
	head.writeUInt32LE(crc32(data), 4);
	head.writeUInt32LE(extent, 8);
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, Buffer.concat([head, data]), { mode: 0o600 });
	renameSync(unfinished, file);
}

const headLength = 12;

/** Whole, and of this source: V8 trusts the data, and of the source asks for nothing but its length. */
function codeOf(file: string, source: Buffer): { readonly data: Buffer; readonly extent: number } | undefined {
	try {
		const kept = readFileSync(file);
		const data = kept.subarray(headLength);
		const isWhole = kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(data);
		return isWhole ? { data, extent: kept.readUInt32LE(8) } : undefined;
	} catch {
		return undefined;
	}
}

/** Makes the folder where there is none. */
function isOwn(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const stats = lstatSync(folder);
		if (process.getuid === undefined) return stats.isDirectory();
		return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
	} catch {
		return false;
	}
}
