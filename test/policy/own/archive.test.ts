import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpack } from "../../../src/policy/own/archive.ts";
import { OwnRules } from "../../../src/policy/own/own-rules.ts";
import { WorkTree } from "../../../src/tree/worktree.ts";
import { noCache, ruleNamed } from "./support.ts";

let folder: string;
const long = `${"a".repeat(60)}/${"b".repeat(60)}/${"c".repeat(90)}.rego`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "archive-"));
	for (const [path, text] of Object.entries({
		"rules/own/own.rego": ruleNamed("own"),
		"data.json": '{"teams": {"web": "shop"}}',
		[long]: "package lib.acme\n\nx := 1\n",
	})) {
		mkdirSync(join(folder, "content", path, ".."), { recursive: true });
		writeFileSync(join(folder, "content", path), text);
	}
});

afterAll(() => rmSync(folder, { recursive: true }));

function tar(format: string, ...more: readonly string[]): Buffer {
	const file = join(folder, `${format}.tar.gz`);
	execFileSync("tar", ["-czf", file, `--format=${format}`, "-C", join(folder, "content"), ...more, "."]);
	return readFileSync(file);
}

describe("an archive", () => {
	test.each(["gnu", "pax", "ustar"])("in the format %s gives its files, long names too", (format) => {
		const unpacked = unpack(tar(format));
		expect("files" in unpacked && [...unpacked.files.keys()].sort()).toEqual(
			[long, "data.json", "rules/own/own.rego"].sort(),
		);
		expect("files" in unpacked && Buffer.from(unpacked.files.get("data.json") ?? []).toString()).toBe(
			'{"teams": {"web": "shop"}}',
		);
	});

	test("with a link is refused", () => {
		symlinkSync("/etc/passwd", join(folder, "content/link.rego"));
		expect(unpack(tar("gnu"))).toEqual({ why: "holds link.rego, which is neither a file nor a folder" });
		rmSync(join(folder, "content/link.rego"));
	});

	test("that leads out is refused", () => {
		for (const out of ["../data", "a/../../data", "..\\\\data"])
			expect(unpack(tar("gnu", "-P", "--transform", `s,^./data,${out},`)), out).toEqual({
				why: "holds a path that leads out of it",
			});
	});

	test.each([
		{ why: "not gzip", bytes: Buffer.from("package a"), message: "is not compressed with gzip" },
		{ why: "not tar", bytes: gzipSync(Buffer.alloc(1024, "x")), message: "is not a tar archive, or a broken one" },
		{ why: "a bomb", bytes: gzipSync(Buffer.alloc(65 * 1024 * 1024)), message: "unpacks to more than 67108864 bytes" },
	])("that is $why is refused", ({ bytes, message }) => {
		expect(unpack(bytes)).toEqual({ why: message });
	});

	test("with a header that was changed is refused", () => {
		const bytes = gunzipSync(tar("gnu"));
		bytes[2] = 66;
		expect(unpack(gzipSync(bytes))).toEqual({ why: "is not a tar archive, or a broken one" });
	});

	test("cut short is refused", () => {
		const whole = unpack(tar("gnu"));
		const cut = Buffer.alloc(700);
		Buffer.from("a.rego").copy(cut);
		cut.write("0000644\0", 100);
		cut.write("00000002000\0", 124);
		cut.fill(32, 148, 156);
		cut[156] = 48;
		const sum = cut.subarray(0, 512).reduce((total, byte) => total + byte, 0);
		cut.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
		expect("files" in whole).toBe(true);
		expect(unpack(gzipSync(cut))).toEqual({ why: "ends in the middle of a file" });
	});

	test("of rules is compiled as a folder of them is", { timeout: 300_000 }, async () => {
		tar("gnu");
		const own = await OwnRules.load(await WorkTree.open(folder), ["gnu.tar.gz"], noCache);
		expect(own.catalog.map(({ id }) => id)).toEqual(["own"]);
	});
});
