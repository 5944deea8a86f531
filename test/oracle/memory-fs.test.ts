import { expect, test } from "vitest";
import { MemoryFs } from "./memory-fs.ts";

function started() {
	const files = new MemoryFs();
	files.put({ "/t/a.txt": "héllo", "/t/sub/b.txt": "" }, ["/empty/folder"]);
	return files.globals(() => {});
}

/** What a call says to its callback: a result, or the code of an error. */
function said(call: (...args: never[]) => void, ...args: readonly unknown[]): unknown {
	let answer: unknown;
	const callback = (error: { readonly code?: string } | null, result: unknown) => {
		answer = error === null ? result : error.code;
	};
	call(...([...args, callback] as never[]));
	return answer;
}

test("a file is read in parts, from where the last one ended or from where is said", () => {
	const { fs } = started();
	const fd = said(fs.open, "/t/a.txt", 0, 0);
	const part = new Uint8Array(4);
	expect(said(fs.read, fd, part, 0, 4, null)).toBe(4);
	expect(said(fs.read, fd, part, 0, 4, null)).toBe(2);
	expect(said(fs.read, fd, part, 0, 4, null)).toBe(0);
	expect(said(fs.read, fd, part, 1, 3, 0)).toBe(3);
	expect(new TextDecoder().decode(part.subarray(1))).toBe("hé");
	expect(said(fs.close, fd)).toBeUndefined();
	expect(said(fs.read, fd, part, 0, 4, null)).toBe("EBADF");
});

test.each([
	{ path: "/t/none", code: "ENOENT" },
	{ path: "/t/a.txt/below", code: "ENOTDIR" },
	{ path: "/../../etc/passwd", code: "ENOENT" },
])("$path is $code", ({ path, code }) => {
	const { fs } = started();
	expect(said(fs.stat, path)).toBe(code);
	expect(said(fs.open, path, 0, 0)).toBe(code);
});

test("nothing can be written", () => {
	const { fs } = started();
	expect(said(fs.open, "/t/a.txt", fs.constants.O_WRONLY, 0)).toBe("EROFS");
	expect(said(fs.write, 3, new Uint8Array(1), 0, 1, null)).toBe("EROFS");
});

test("folders are there for what is below them, list it, and are not read", () => {
	const { fs } = started();
	expect(said(fs.readdir, "/t")).toEqual(["a.txt", "sub"]);
	expect(said(fs.readdir, "/empty")).toEqual(["folder"]);
	expect(said(fs.readdir, "/t/a.txt")).toBe("ENOTDIR");
	expect(said(fs.read, said(fs.open, "/t", 0, 0), new Uint8Array(1), 0, 1, null)).toBe("EISDIR");
});

test("the working directory is what relative paths start at, and known by its number", () => {
	const { fs, process } = started();
	process.chdir("/t/sub");
	expect(process.cwd()).toBe("/t/sub");
	const [here, there] = [said(fs.stat, "."), said(fs.stat, "/t/sub")] as readonly { readonly ino: number }[];
	expect(here?.ino).toBe(there?.ino);
	expect(said(fs.stat, "b.txt")).not.toBe("ENOENT");
	expect(() => process.chdir("/t/a.txt")).toThrow("ENOTDIR");
});
