// A worker thread that answers one request to the Rego compiler and ends. Plain JavaScript, because it is shipped as
// it stands: the bundler copies it beside dist/cli.js and does not look inside.
//
// The Go program runs in a context of its own, which holds only what Go's support file asks for. There is no
// `process`, `require`, `fs` or `fetch` in it, so that Go falls back to stubs that refuse: a module from a pull
// request can read nothing but the request, even through a bug in OPA.

import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parentPort, workerData } from "node:worker_threads";

/** @type {{wasm: WebAssembly.Module, support: string, request: string}} */
const { wasm, support, request } = workerData;

/** What Go wrote to standard output and error: its last words, where it ends by a panic. */
const output = [];

const context = vm.createContext({
	clearTimeout,
	console: { log: (line) => output.push(line), warn() {}, error() {} },
	crypto: { getRandomValues: (bytes) => webcrypto.getRandomValues(bytes) },
	performance: { now: () => performance.now(), timeOrigin: performance.timeOrigin },
	request,
	setTimeout,
	TextDecoder,
	TextEncoder,
	wasm,
});

vm.runInContext(readFileSync(support, "utf8"), context, { filename: support });

// `WebAssembly` must be the context's own: Go's support file asks whether the instance is one of its.
const run = vm.runInContext(
	`(async () => {
	const go = new Go()
	let code = 0
	go.exit = (status) => { code = status }
	await go.run(await WebAssembly.instantiate(wasm, go.importObject))
	return code
})()`,
	context,
);

try {
	const code = await run;
	parentPort.postMessage({ code, response: context.response, output: output.join("\n") });
} catch (cause) {
	// Not only Error: the context has an Error of its own. A stack overflow in Go's deep recursion ends here.
	parentPort.postMessage({ code: 2, thrown: String(cause), output: output.join("\n") });
}
