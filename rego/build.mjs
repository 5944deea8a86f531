// Builds rego.wasm.br and copies Go's support file beside it. Only who changes this folder needs Go.
//
//   node rego/build.mjs           build
//   node rego/build.mjs --check   build, compare with what is committed, exit 1 on a difference
//
// The output depends on nothing but go.mod, go.sum and the sources: the toolchain is the one go.mod names, paths and
// version control are left out, and what would change the code is cleared from the environment.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const folder = fileURLToPath(new URL(".", import.meta.url));
const asset = join(folder, "rego.wasm.br");
const support = join(folder, "wasm_exec.js");

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

const wasm = boundMemory(build(), maximumPages);
const supportSource = join(go("env", "GOROOT"), "lib", "wasm", "wasm_exec.js");

if (process.argv.includes("--check")) {
	// The program is compared, not its compressed form: another release of Brotli may find a shorter one.
	const differ = [];
	if (!brotliDecompressSync(readFileSync(asset)).equals(wasm)) differ.push("rego.wasm.br");
	if (!readFileSync(support).equals(readFileSync(supportSource))) differ.push("wasm_exec.js");
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
	writeFileSync(asset, compressed);
	copyFileSync(supportSource, support);
	say(`rego/rego.wasm.br: ${megabytes(compressed)}, unpacked ${megabytes(wasm)}`);
}
