// Builds rego.wasm.br, and beside it Go's support file and the licences of all that is in it. Only who changes this
// folder needs Go.
//
//   node rego/build.mjs           build
//   node rego/build.mjs --check   build, compare with what is committed, exit 1 on a difference
//
// The output depends on nothing but go.mod, go.sum and the sources: the toolchain is the one go.mod names, paths and
// version control are left out, and what would change the code is cleared from the environment.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const folder = fileURLToPath(new URL(".", import.meta.url));

const toolchain = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, "go.mod"), "utf8"))?.[1];
if (toolchain === undefined) throw new Error("rego/go.mod: no toolchain line");

const env = {
	...process.env,
	GOTOOLCHAIN: toolchain,
	GOOS: "js",
	GOARCH: "wasm",
	GOFLAGS: "-mod=readonly",
	GOWORK: "off",
	GOEXPERIMENT: "",
	GOWASM: "",
	GOFIPS140: "off",
};

const go = (...args) =>
	execFileSync("go", args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

const build = () => {
	const temporary = mkdtempSync(join(tmpdir(), "rego-"));
	try {
		const file = join(temporary, "rego.wasm");
		go("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, ".");
		return readFileSync(file);
	} finally {
		rmSync(temporary, { recursive: true });
	}
};

/**
 * The module with an upper bound to its memory, which Go's linker leaves open (4 GiB): a test that runs away ends with
 * "out of memory" rather than with the runner. WebAssembly's binary format: sections of (id, size, content); 5 is
 * memory, one entry of (flags, minimum[, maximum]) in pages of 64 KiB.
 */
const boundMemory = (wasm, maximum) => {
	let at = 8;
	while (at < wasm.length) {
		const id = wasm[at];
		const [size, content] = readNumber(wasm, at + 1);
		if (id === 5) {
			const [minimum] = readNumber(wasm, content + 2);
			const section = [1, 1, ...number(minimum), ...number(maximum)];
			return Buffer.concat([
				wasm.subarray(0, at),
				Buffer.from([5, ...number(section.length), ...section]),
				wasm.subarray(content + size),
			]);
		}
		at = content + size;
	}
	throw new Error("rego.wasm: no memory section");
};

/** An unsigned LEB128 number at an offset, and the offset after it. */
const readNumber = (bytes, offset) => {
	let value = 0;
	for (let at = offset, shift = 0; ; at++, shift += 7) {
		value += (bytes[at] & 0x7f) * 2 ** shift;
		if (bytes[at] < 0x80) return [value, at + 1];
	}
};

const number = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)]);

const maximumPages = 2 ** 30 / 2 ** 16;

const say = (line) => process.stdout.write(`${line}\n`);

const megabytes = (bytes) => `${(bytes.length / 1e6).toFixed(1)} MB`;

/** The licences and notices of every module that the program has code of, of what it copied in, and of Go itself. */
const licenses = () => {
	const form = "{{with .Module}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}\t{{.Dir}}";
	const folders = new Map([[`Go ${toolchain.slice(2)}`, new Set([go("env", "GOROOT")])]]);
	for (const line of go("list", "-deps", "-f", form, ".").split("\n").sort()) {
		const [module, root, directory] = line.split("\t");
		// Neither the standard library nor this module has a version.
		if (/ v/.test(module)) folders.set(module, (folders.get(module) ?? new Set()).add(root).add(directory));
	}
	return [...folders]
		.map(([module, directories]) => {
			const texts = new Set([...directories].sort().flatMap(licenseTexts));
			if (texts.size === 0) throw new Error(`${module}: no licence found`);
			return [module, ...texts].join("\n\n");
		})
		.join(`\n\n${"-".repeat(80)}\n\n`)
		.concat("\n");
};

const licenseTexts = (directory) =>
	readdirSync(directory)
		.filter((file) => /^(licen[cs]e|notice|copying|copyright|patents)([.-]|$)/i.test(file) && !file.endsWith(".go"))
		.sort()
		.map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trimEnd());

/**
 * The C code in OPA's WebAssembly runtime says its licences in comments only. Their texts stand in notices/, by hand;
 * this refuses a holder or a licence that is not named there, so that no release of OPA brings code without its notice.
 */
const checkNotices = () => {
	const notices = join(folder, "..", "notices");
	const known = readdirSync(notices).map((name) => words(readFileSync(join(notices, name), "utf8")));
	const sources = join(go("list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa"), "wasm", "src");
	let claims = 0;
	for (const name of readdirSync(sources, { recursive: true }).sort()) {
		if (!/\.(c|cc|h)$/.test(name)) continue;
		const text = readFileSync(join(sources, name), "utf8");
		for (const [claim] of text.matchAll(/^.*(?:copyright.*\d{4}|\\author|spdx-license-identifier).*$/gim)) {
			claims += 1;
			if (known.some((notice) => notice.includes(words(claim)))) continue;
			throw new Error(`${name}: nothing in notices/ says "${claim.trim()}"`);
		}
	}
	if (claims === 0) throw new Error("no C code was found in OPA's module");
};

/** The words of a text without marks and years, which differ from file to file. */
const words = (text) =>
	text
		.toLowerCase()
		.replaceAll("(c)", "")
		.replaceAll(/[^a-z]+/g, " ")
		.trim();

checkNotices();
const wasm = boundMemory(build(), maximumPages);
const files = {
	"licenses.txt": Buffer.from(licenses()),
	"wasm_exec.js": readFileSync(join(go("env", "GOROOT"), "lib", "wasm", "wasm_exec.js")),
};

if (process.argv.includes("--check")) {
	const committed = (name) => readFileSync(join(folder, name));
	const differ = Object.keys(files).filter((name) => !committed(name).equals(files[name]));
	// The program is compared, not its compressed form: another release of Brotli may find a shorter one.
	if (!brotliDecompressSync(committed("rego.wasm.br")).equals(wasm)) differ.push("rego.wasm.br");
	for (const name of differ) say(`rego/${name}: is not what its sources build; run node rego/build.mjs`);
	if (differ.length === 0) say(`rego/rego.wasm.br: equal to a fresh build, ${megabytes(wasm)}`);
	process.exitCode = differ.length === 0 ? 0 : 1;
} else {
	const compressed = brotliCompressSync(wasm, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
		},
	});
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	writeFileSync(join(folder, "rego.wasm.br"), compressed);
	say(`rego/rego.wasm.br: ${megabytes(compressed)}, unpacked ${megabytes(wasm)}`);
}
