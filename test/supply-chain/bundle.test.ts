import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../../scripts/bundle/component.ts";
import { licenceId } from "../../scripts/bundle/licence-id.ts";
import { bundledPackages } from "../../scripts/bundle/packages.ts";
import { sbom } from "../../scripts/bundle/sbom.ts";

describe("the packages of a bundle, by the files in it", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "bundle-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function write(files: Readonly<Record<string, string | object>>): void {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
		}
	}

	const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;

	test("are those of the files; versions stay apart", () => {
		const at = (path: string) => join(folder, "node_modules", path);
		write({
			"node_modules/a/package.json": { name: "a", version: "1.0.0", license: "MIT", dependencies: { b: "^1.0.0" } },
			"node_modules/a/LICENSE": "MIT of a\r\n",
			"node_modules/a/node_modules/b/package.json": { name: "b", version: "1.5.0", license: "ISC" },
			"node_modules/a/node_modules/b/license.md": "ISC of b",
			"node_modules/@s/b/package.json": { name: "@s/b", version: "2.0.0", license: "MIT" },
			"node_modules/@s/b/LICENCE.txt": "MIT of @s/b",
			"node_modules/@s/b/NOTICE": "a notice",
			"package-lock.json": {
				packages: {
					"node_modules/a": { integrity },
					"node_modules/a/node_modules/b": { integrity },
					"node_modules/@s/b": { integrity },
				},
			},
		});
		const found = bundledPackages(folder, [
			at("a/index.js"),
			at("a/node_modules/b/x.js"),
			at("@s/b/lib/y.js"),
			join(folder, "src/ours.ts"),
		]);
		expect(found.map(({ name, version, texts }) => ({ name, version, texts }))).toEqual([
			{ name: "@s/b", version: "2.0.0", texts: ["MIT of @s/b", "a notice"] },
			{ name: "a", version: "1.0.0", texts: ["MIT of a"] },
			{ name: "b", version: "1.5.0", texts: ["ISC of b"] },
		]);
		expect(found.map(({ purl, contains }) => [purl, ...contains])).toEqual([
			["pkg:npm/%40s/b@2.0.0"],
			["pkg:npm/a@1.0.0", "pkg:npm/b@1.5.0"],
			["pkg:npm/b@1.5.0"],
		]);
		expect(found[0]?.hash).toEqual({ algorithm: "SHA-512", content: "07".repeat(64) });
	});

	test.each([
		{ why: "no licence text", lock: { integrity }, error: /no licence found/ },
		{ why: "not in the lockfile", lock: undefined, error: /is not in the lockfile/ },
	])("a package with $why ends the build", ({ lock, error }) => {
		write({
			"node_modules/a/package.json": { name: "a", version: "1.0.0", license: "MIT" },
			"package-lock.json": { packages: { "node_modules/a": lock } },
		});
		expect(() => bundledPackages(folder, [join(folder, "node_modules/a/x.js")])).toThrow(error);
	});
});

test.each([
	{ text: "Permission is hereby granted, free of charge, to any person obtaining a copy", id: "MIT" },
	{ text: "Redistributions in binary form must reproduce the above", id: "BSD-2-Clause" },
	{
		text: "Redistributions in binary form must reproduce the above …\nNeither the name of X Inc. nor the names of its\ncontributors may be used to endorse or",
		id: "BSD-3-Clause",
	},
	{ text: "Apache License\n   Version 2.0, January 2004", id: "Apache-2.0" },
	{
		text: "Apache License, Version 2.0 … Permission is hereby granted, free of charge, to any person",
		id: "Apache-2.0 AND MIT",
	},
])("a text says that it is $id", ({ text, id }) => {
	expect(licenceId("x", text)).toBe(id);
});

test("a licence that is not known here ends the build, so that a person looks at it", () => {
	expect(() => licenceId("x v1", "You may use this on Sundays.")).toThrow("x v1: which licence is this?");
});

test.each(["sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", "sha512-", "h1:?", ""])(
	"%j is no hash that a bill can give",
	(text) => {
		expect(() => hashOf(text)).toThrow(/neither/);
	},
);

test("Go's h1 is a SHA-256", () => {
	expect(hashOf(`h1:${Buffer.alloc(32, 1).toString("base64")}`)).toEqual({
		algorithm: "SHA-256",
		content: "01".repeat(32),
	});
});

test("a bill is the same whatever the order of what it lists", () => {
	const one = { name: "one", version: "1", license: "MIT", texts: [], purl: "pkg:npm/one@1", contains: [] };
	const two = { name: "two", license: "Lucent", texts: [], purl: "pkg:generic/two", contains: ["pkg:npm/one@1"] };
	expect(sbom("1.0.0", [one, two])).toBe(sbom("1.0.0", [two, one]));
	expect(() => sbom("1.0.0", [two])).toThrow("pkg:npm/one@1: is contained, but not in the bill");
});
