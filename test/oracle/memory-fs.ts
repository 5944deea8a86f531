import { posix } from "node:path";

/**
 * The part of Node's `fs`, `path` and `process` that Go's `os` package calls on js/wasm, over files in memory.
 * Read-only, without links, times or owners. Callbacks come at once. `put` replaces everything.
 */
export class MemoryFs {
	/** Absolute path -> bytes; null is a folder. */
	#nodes = new Map<string, Uint8Array | null>([["/", null]]);
	#numbers = new Map<string, number>();
	#open = new Map<number, { readonly path: string; position: number }>();
	#cwd = "/";

	/** Files by absolute path; the folders above them, and those of `folders`, come with it. */
	put(files: Readonly<Record<string, string>>, folders: readonly string[]): void {
		this.#nodes = new Map([["/", null]]);
		this.#numbers = new Map();
		this.#open = new Map();
		this.#cwd = "/";
		for (const folder of folders) this.#mkdir(folder);
		for (const [path, text] of Object.entries(files)) {
			this.#mkdir(posix.dirname(path));
			this.#nodes.set(path, encoder.encode(text));
		}
	}

	/** The globals `fs`, `path` and `process` of the program. `written` gets what it prints. */
	globals(written: (text: string) => void) {
		const answer =
			<T extends readonly unknown[]>(work: (...args: T) => unknown) =>
			(...args: [...T, Callback]) => {
				const callback = args.at(-1) as Callback;
				try {
					callback(null, work(...(args.slice(0, -1) as unknown as T)));
				} catch (error) {
					callback(error);
				}
			};
		return {
			fs: {
				constants: {
					O_WRONLY: 1,
					O_RDWR: 2,
					O_CREAT: 64,
					O_EXCL: 128,
					O_TRUNC: 512,
					O_APPEND: 1024,
					O_DIRECTORY: 65536,
				},
				writeSync: (_fd: number, bytes: Uint8Array) => {
					written(decoder.decode(bytes));
					return bytes.length;
				},
				stat: answer((path: string) => this.#stat(this.#resolve(path))),
				lstat: answer((path: string) => this.#stat(this.#resolve(path))),
				fstat: answer((fd: number) => this.#stat(this.#file(fd).path)),
				open: answer((path: string, flags: number) => this.#openFile(this.#resolve(path), flags)),
				close: answer((fd: number) => void this.#open.delete(fd)),
				read: answer((fd: number, into: Uint8Array, offset: number, length: number, position: number | null) =>
					this.#read(fd, into.subarray(offset, offset + length), position),
				),
				readdir: answer((path: string) => this.#list(this.#resolve(path))),
				readlink: answer(() => fail("EINVAL")),
				write: answer(() => fail("EROFS")),
				...Object.fromEntries(refused.map((name) => [name, answer(() => fail("EROFS"))])),
			},
			path: { resolve: (path: string) => this.#resolve(path) },
			process: {
				cwd: () => this.#cwd,
				chdir: (path: string) => {
					const folder = this.#resolve(path);
					if (this.#node(folder) !== null) fail("ENOTDIR");
					this.#cwd = folder;
				},
				getuid: () => 1000,
				getgid: () => 1000,
				geteuid: () => 1000,
				getegid: () => 1000,
				getgroups: () => [1000],
				pid: 1,
				ppid: 0,
				umask: () => 0o22,
			},
		};
	}

	#mkdir(folder: string): void {
		for (let at = folder; at !== "/"; at = posix.dirname(at)) this.#nodes.set(at, null);
	}

	#resolve(path: string): string {
		return posix.resolve(this.#cwd, path);
	}

	#node(path: string): Uint8Array | null {
		const node = this.#nodes.get(path);
		if (node !== undefined) return node;
		for (let at = posix.dirname(path); at !== "/"; at = posix.dirname(at)) {
			if (this.#nodes.get(at) instanceof Uint8Array) fail("ENOTDIR");
		}
		return fail("ENOENT");
	}

	#stat(path: string) {
		const node = this.#node(path);
		const ino = this.#numbers.get(path) ?? this.#numbers.size + 1;
		this.#numbers.set(path, ino);
		return {
			dev: 1,
			ino,
			mode: node === null ? 0o40755 : 0o100644,
			nlink: 1,
			uid: 1000,
			gid: 1000,
			rdev: 0,
			size: node?.length ?? 0,
			blksize: 4096,
			blocks: 0,
			atimeMs: 0,
			mtimeMs: 0,
			ctimeMs: 0,
			isDirectory: () => node === null,
		};
	}

	#openFile(path: string, flags: number): number {
		const node = this.#node(path);
		if (flags & 0b11) fail("EROFS");
		if (flags & 65536 && node !== null) fail("ENOTDIR");
		let fd = 3;
		while (this.#open.has(fd)) fd++;
		this.#open.set(fd, { path, position: 0 });
		return fd;
	}

	#file(fd: number) {
		return this.#open.get(fd) ?? fail("EBADF");
	}

	#read(fd: number, into: Uint8Array, position: number | null): number {
		const file = this.#file(fd);
		const bytes = this.#node(file.path) ?? fail("EISDIR");
		const start = position ?? file.position;
		const part = bytes.subarray(start, start + into.length);
		into.set(part);
		if (position === null) file.position += part.length;
		return part.length;
	}

	#list(folder: string): readonly string[] {
		if (this.#node(folder) !== null) fail("ENOTDIR");
		return [...this.#nodes.keys()]
			.filter((path) => path !== "/" && posix.dirname(path) === folder)
			.map((path) => posix.basename(path));
	}
}

type Callback = (error: unknown, result?: unknown) => void;

const refused = [
	"chmod",
	"chown",
	"fchmod",
	"fchown",
	"fsync",
	"ftruncate",
	"lchown",
	"link",
	"mkdir",
	"rename",
	"rmdir",
	"symlink",
	"truncate",
	"unlink",
	"utimes",
] as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Go reads the code. */
function fail(code: string): never {
	throw Object.assign(new Error(code), { code });
}
