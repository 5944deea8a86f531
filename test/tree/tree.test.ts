import { expect, test } from "vitest";
import { decode, folderOf, nameOf, resolvePath } from "../../src/tree/tree.ts";

test.each([
	{ why: "a name", from: "deploy", target: "base.yaml", path: "deploy/base.yaml" },
	{ why: "up and down", from: "a/b", target: "../c/./d.yaml", path: "a/c/d.yaml" },
	{ why: "the root itself", from: "a", target: "..", path: "" },
	{ why: "out of the tree", from: "a", target: "../../etc/passwd", path: undefined },
	{ why: "absolute", from: "a", target: "/etc/passwd", path: undefined },
	{ why: "a home folder", from: "a", target: "~/.env", path: undefined },
	{ why: "Windows' drive", from: "a", target: "C:\\Windows", path: undefined },
	{ why: "Windows' network share", from: "a", target: "\\\\host\\share", path: undefined },
	{ why: "a NUL byte", from: "", target: "a\0b", path: undefined },
])("resolves $why", ({ from, target, path }) => {
	expect(resolvePath(from, target)).toBe(path);
});

test("takes a path apart", () => {
	expect([folderOf("a/b/c.yaml"), nameOf("a/b/c.yaml"), folderOf("c.yaml"), nameOf("c.yaml")]).toEqual([
		"a/b",
		"c.yaml",
		"",
		"c.yaml",
	]);
});

test.each([
	{ why: "UTF-8", bytes: [0x61, 0xc3, 0xa4], read: { kind: "text", text: "aä" } },
	{ why: "UTF-16 with its mark", bytes: [0xff, 0xfe, 0x61, 0x00], read: { kind: "text", text: "a" } },
	{ why: "bytes that are no text", bytes: [0x61, 0xff], read: { kind: "refused", why: "is not UTF-8 text" } },
])("decodes $why", ({ bytes, read }) => {
	expect(decode(Uint8Array.from(bytes))).toEqual(read);
});
