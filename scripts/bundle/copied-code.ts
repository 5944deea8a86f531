import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "./component.ts";
import { opa } from "./go-modules.ts";

const grammars = "@vscode/tree-sitter-wasm";

/**
 * Code that a bundled package copied or compiled in, and whose licence it does not ship: each with its text in `notices/`.
 * Without a version where the copy does not say one. Comments say where the text is from.
 */
const copies: readonly Copy[] = [
	// In OPA's WebAssembly runtime, and so in policy.wasm. Texts: the comments of wasm/src in OPA's module.
	{ name: "libmpdec", version: "2.4.2", license: "BSD-2-Clause", within: opa, file: "libmpdec.txt" },
	// https://github.com/google/re2/blob/main/LICENSE, which the copy points to and leaves out.
	{ name: "re2", license: "BSD-3-Clause", within: opa, file: "re2.txt" },
	{ name: "plan9-utf", license: "Lucent", within: opa, file: "plan9-utf.txt" },
	{ name: "gobwas-glob-in-c", license: "MIT", within: opa, file: "gobwas-glob.txt" },
	{ name: "mpaland-printf", license: "MIT", within: opa, file: "printf.txt" },
	{ name: "bsd-libc", license: "BSD-3-Clause", within: opa, file: "bsd-libc.txt" },
	{ name: "inet-pton", license: "ISC", within: opa, file: "inet-pton.txt" },
	{ name: "wpa-base64", license: "BSD-3-Clause", within: opa, file: "base64.txt" },
	{ name: "fdlibm", license: "SunPro", within: opa, file: "fdlibm.txt" },
	// wasm/Dockerfile: libc++-21-dev. The exception's text: Debian's copyright file of libc++1.
	{ name: "libcxx", version: "21", license: "Apache-2.0 WITH LLVM-exception", within: opa, file: "libcxx.txt" },
	// In dist/dagre.esm.js. Text: the npm package @dagrejs/graphlib.
	{ name: "graphlib", license: "MIT", within: "@dagrejs/dagre", file: "graphlib.txt" },
	// cgmanifest.json names tree-sitter alone. Texts: the npm packages of the same names.
	{ name: "tree-sitter", version: "0.25.1", license: "MIT", within: grammars, file: "tree-sitter.txt" },
	{ name: "tree-sitter-bash", license: "MIT", within: grammars, file: "tree-sitter-bash.txt" },
	{ name: "tree-sitter-powershell", license: "MIT", within: grammars, file: "tree-sitter-powershell.txt" },
	// tree-sitter.wasm is linked by Emscripten with its C library, musl.
	// https://github.com/emscripten-core/emscripten/blob/main/LICENSE; Debian's copyright file of musl.
	{ name: "emscripten", license: "MIT", within: grammars, file: "emscripten.txt" },
	{ name: "musl", license: "MIT", within: grammars, file: "musl.txt" },
	// What modules of CommonJS are wrapped in (rolldown-runtime.js): https://github.com/evanw/esbuild/blob/main/LICENSE.md
	{ name: "esbuild", license: "MIT", within: "rolldown", file: "esbuild.txt" },
];

type Copy = {
	readonly name: string;
	readonly version?: string;
	readonly license: string;
	readonly within: string;
	readonly file: string;
};

/**
 * The same components with what they copied: each copy after all of them, and named by the one that carries it.
 * @param folder `notices/`
 */
export function withCopies(components: readonly Component[], folder: string): Component[] {
	for (const { within } of copies) {
		if (!components.some(({ name }) => name === within))
			throw new Error(`${within} is not bundled, but its copies are`);
	}
	return [
		...components.map((component) => ({
			...component,
			contains: [...component.contains, ...copies.filter(({ within }) => within === component.name).map(purlOf)].sort(),
		})),
		...copies.map((copy) => ({
			name: copy.name,
			...(copy.version === undefined ? {} : { version: copy.version }),
			license: copy.license,
			texts: [readFileSync(join(folder, copy.file), "utf8").trim()],
			purl: purlOf(copy),
			contains: [],
		})),
	];
}

/** Of the type for what has no registry: https://github.com/package-url/purl-spec/blob/main/types/generic-definition.json */
function purlOf({ name, version }: Copy): string {
	return version === undefined ? `pkg:generic/${name}` : `pkg:generic/${name}@${version}`;
}
