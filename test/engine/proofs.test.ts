import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Proof, proofs } from "./proofs.ts";

const table: readonly [string, readonly Proof[]][] = Object.entries(proofs);
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test.each(table)("%s, proven on an engine, is a rule", (rule) => {
	expect(existsSync(file(`../../policies/rules/${rule.replaceAll("-", "_")}`))).toBe(true);
});

test.each(table)("each proof of %s is in the file that it names, once", (rule, claims) => {
	for (const { title, file: name } of claims) {
		const source = readFileSync(file(`${name}.engine.ts`), "utf8");
		expect(source.split(`"${title}"`), title).toHaveLength(2);
		expect(source).toContain(`"${rule}"`);
	}
	expect(new Set(claims.map(({ title }) => title)).size).toBe(claims.length);
});
