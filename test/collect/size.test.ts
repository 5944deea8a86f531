import { expect, test } from "vitest";
import { bytesOf } from "../../src/collect/size.ts";

test.each([
	["bytes", "1024", 1024],
	["bytes with their unit", "32b", 32],
	["kilo", "32k", 32 * 1024],
	["in any case", "32Kb", 32 * 1024],
	["with the i", "32KiB", 32 * 1024],
	["a fraction", "1.5g", 1.5 * 1024 ** 3],
	["a space", "64 m", 64 * 1024 ** 2],
	["peta", "1P", 1024 ** 5],
	["no number", "m", undefined],
	["negative", "-1", undefined],
	["no such unit", "1x", undefined],
	["too much unit", "1bb", undefined],
	["empty", "", undefined],
])("a size in bytes, %s: %s", (_why, text, bytes) => {
	expect(bytesOf(text)).toBe(bytes);
});
