// Builds rego.wasm.br and copies Go's support file beside it. Only who changes this folder needs Go.
//
//   node rego/build.mjs           build
//   node rego/build.mjs --check   build, compare with what is committed, exit 1 on a difference
//
// The output depends on nothing but go.mod, go.sum and the sources: the toolchain is the one go.mod names, paths and
// version control are left out, and what would change the code is cleared from the environment.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const folder = fileURLToPath(new URL('.', import.meta.url))
const asset = join(folder, 'rego.wasm.br')
const support = join(folder, 'wasm_exec.js')

const toolchain = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))?.[1]
if (toolchain === undefined) throw new Error('rego/go.mod: no toolchain line')

const env = {
	...process.env,
	GOTOOLCHAIN: toolchain,
	GOOS: 'js',
	GOARCH: 'wasm',
	GOFLAGS: '-mod=readonly',
	GOWORK: 'off',
	GOEXPERIMENT: '',
	GOWASM: '',
	GOFIPS140: 'off',
}

const go = (...args) => execFileSync('go', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()

const build = () => {
	const temporary = mkdtempSync(join(tmpdir(), 'rego-'))
	try {
		const file = join(temporary, 'rego.wasm')
		go('build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=', '-o', file, '.')
		return readFileSync(file)
	} finally {
		rmSync(temporary, { recursive: true })
	}
}

const megabytes = (bytes) => `${(bytes.length / 1e6).toFixed(1)} MB`

const wasm = build()
const supportSource = join(go('env', 'GOROOT'), 'lib', 'wasm', 'wasm_exec.js')

if (process.argv.includes('--check')) {
	// The program is compared, not its compressed form: another release of Brotli may find a shorter one.
	const differ = []
	if (!brotliDecompressSync(readFileSync(asset)).equals(wasm)) differ.push('rego.wasm.br')
	if (!readFileSync(support).equals(readFileSync(supportSource))) differ.push('wasm_exec.js')
	for (const name of differ) console.error(`rego/${name}: is not what its sources build; run node rego/build.mjs`)
	if (differ.length === 0) console.log(`rego/rego.wasm.br: equal to a fresh build, ${megabytes(wasm)}`)
	process.exitCode = differ.length === 0 ? 0 : 1
} else {
	const compressed = brotliCompressSync(wasm, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
		},
	})
	writeFileSync(asset, compressed)
	copyFileSync(supportSource, support)
	console.log(`rego/rego.wasm.br: ${megabytes(compressed)}, unpacked ${megabytes(wasm)}`)
}
