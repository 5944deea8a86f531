import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { unpack } from "../../../src/policy/own/archive.ts";
import type { BundledPolicies } from "../../../src/policy/own/bundled.ts";
import { checkForm } from "../../../src/policy/own/compile.ts";
import { OwnRulesError } from "../../../src/policy/own/error.ts";
import { readOwnSources } from "../../../src/policy/own/sources.ts";
import { visibleLines } from "../../../src/report/visible.ts";
import { ruleNamed } from "../../policy/own/support.ts";
import { Broken } from "../broken.ts";
import { mutatedText } from "../mutate-text.ts";
import { requireHarmless } from "../outputs.ts";
import type { Subject } from "../subject.ts";
import { watchedTree } from "../watched-tree.ts";

/** Rules of an organisation: read, parsed by OPA's compiler, held to the form of a rule. */
export const rego: Subject = {
	share: 1_000,
	// The compiler is a Go program in WebAssembly, which takes a second to start, in a thread with a deadline.
	longest: 20_000,
	make: (random) => ({
		"own/rule.rego": mutatedText(ruleNamed("mine"), random, [ruleNamed("other")], "rego"),
		"own/data.json": mutatedText('{"teams": {"a": "b"}}', random, ["[1]"], "json"),
	}),
	run: async (files) => {
		try {
			const rules = await checkForm(await readOwnSources(watchedTree(files), ["own"]), bundled());
			return JSON.stringify(rules);
		} catch (error) {
			if (!(error instanceof OwnRulesError)) throw error;
			const message = visibleLines(error.message);
			requireHarmless("text", message);
			if (/internal_error|the Rego compiler ended/.test(message)) throw new Broken("crash", message);
			return message;
		}
	},
};

function bundled(): BundledPolicies {
	return JSON.parse(readFileSync(new URL("../../../build/policies.json", import.meta.url), "utf8"));
}

/** Bundles of rules, as bytes that are no longer quite an archive. Base64. */
export const archive: Subject = {
	share: 9_000,
	make: (random) => {
		const bytes = random.oneIn(4) ? Buffer.from(whole) : gunzipSync(whole);
		for (let left = random.few(12); left > 0; left--) {
			const at = random.oneIn(2) ? random.below(bytes.length) : random.below(Math.min(600, bytes.length));
			bytes[at] = random.oneIn(2) ? random.below(256) : random.of([0, 0x2f, 0x2e, 0x37, 0x78, 0x4c, 0x35]);
		}
		return { archive: (random.oneIn(4) ? bytes : gzipSync(bytes, { level: 1 })).toString("base64") };
	},
	run: async ({ archive: text = "" }) => {
		const unpacked = unpack(Buffer.from(text, "base64"));
		if ("why" in unpacked) return unpacked.why;
		for (const path of unpacked.files.keys()) {
			if (path.startsWith("/") || path.split("/").includes("..")) throw new Broken("escape", `unpacks ${path}`);
		}
		return JSON.stringify(Array.from(unpacked.files, ([path, { length }]) => [path, length]));
	},
};

/** A tar archive of one file and one folder, with a pax header before them. */
const whole = gzipSync(
	Buffer.concat([
		header("pax", 18, "x"),
		padded("18 path=a/b.rego\n\n"),
		header("long", 40, "0"),
		padded("package lib.a\n\nx := 1\n".padEnd(40)),
		header("folder/", 0, "5"),
		Buffer.alloc(1024),
	]),
);

function padded(text: string): Buffer {
	return Buffer.concat([Buffer.from(text), Buffer.alloc(512 - (text.length % 512))]);
}

/** The header of a file of a tar archive. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function header(name: string, size: number, type: string): Buffer {
	const bytes = Buffer.alloc(512);
	bytes.write(name, 0);
	bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
	bytes.write("        ", 148);
	bytes.write(type, 156);
	bytes.write("ustar\u000000", 257);
	const sum = bytes.reduce((total, byte) => total + byte, 0);
	bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
	return bytes;
}
