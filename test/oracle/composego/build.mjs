// Builds composego.wasm.br, and beside it the licences of all that is in it. Only who changes this folder needs Go.
//
//   node test/oracle/composego/build.mjs           build
//   node test/oracle/composego/build.mjs --check   build, compare with what is committed, exit 1 on a difference
//
// As with rego/build.mjs, the output depends on nothing but go.mod, go.sum and the sources. It runs over the same
// release's support file, rego/wasm_exec.js: the toolchain is the one of both.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const folder = fileURLToPath(new URL(".", import.meta.url));
const support = fileURLToPath(new URL("../../../rego/wasm_exec.js", import.meta.url));
const committed = join(folder, "composego.wasm.br");

const toolchain = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, "go.mod"), "utf8"))?.[1];
if (toolchain === undefined) throw new Error("go.mod: no toolchain line");

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
	const temporary = mkdtempSync(join(tmpdir(), "composego-"));
	try {
		const file = join(temporary, "composego.wasm");
		go("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, ".");
		return readFileSync(file);
	} finally {
		rmSync(temporary, { recursive: true });
	}
};

/** The licences and notices of every module that the program has code of, and of Go itself. */
const licenses = () => {
	const form = "{{with .Module}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}\t{{.Dir}}";
	const folders = new Map([[`Go ${toolchain.slice(2)}`, new Set([go("env", "GOROOT")])]]);
	for (const line of go("list", "-deps", "-f", form, ".").split("\n").sort()) {
		const [module, root, directory] = line.split("\t");
		// Neither the standard library nor this module has a version.
		if (/ v/.test(module)) folders.set(module, (folders.get(module) ?? new Set()).add(root).add(directory));
	}
	const texts = [...folders].map(([module, directories]) => {
		const found = new Set([...directories].sort().flatMap(licenseTexts));
		if (found.size === 0) throw new Error(`${module}: no licence found`);
		return [module, ...found].join("\n\n");
	});
	return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
};

const licenseTexts = (directory) =>
	readdirSync(directory)
		.filter((file) => /^(licen[cs]e|notice|copying|copyright|patents)([.-]|$)/i.test(file) && !file.endsWith(".go"))
		.sort()
		.map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trimEnd());

const name = relative(process.cwd(), committed);
const megabytes = (bytes) => `${(bytes.length / 1e6).toFixed(1)} MB`;
const say = (line) => process.stdout.write(`${line}\n`);

if (!readFileSync(support).equals(readFileSync(join(go("env", "GOROOT"), "lib", "wasm", "wasm_exec.js"))))
	throw new Error(`rego/wasm_exec.js is not of ${toolchain}`);
const wasm = build();
if (process.argv.includes("--check")) {
	// The program is compared, not its compressed form: another release of Brotli may find a shorter one.
	const licensed = readFileSync(join(folder, "licenses.txt"), "utf8") === licenses();
	const equal = licensed && brotliDecompressSync(readFileSync(committed)).equals(wasm);
	say(equal ? `${name}: equal to a fresh build, ${megabytes(wasm)}` : `${name}: is not what its sources build`);
	process.exitCode = equal ? 0 : 1;
} else {
	const compressed = brotliCompressSync(wasm, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
		},
	});
	writeFileSync(committed, compressed);
	writeFileSync(join(folder, "licenses.txt"), licenses());
	say(`${name}: ${megabytes(compressed)}, unpacked ${megabytes(wasm)}`);
}
