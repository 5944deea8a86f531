const require_cli_check_main = require("./cli-check-main.part.js");

// src/command/print.ts
/**
* Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before.
* @throws UsageError where it takes no more; where only nobody reads on, the rest is left out.
*/
async function print(text) {
	const { stdout } = process;
	for (const part of typeof text === "string" ? [text] : gathered(text)) if (!await write(stdout, part)) return;
}
/** The same to standard error. What that does not take can be said nowhere. */
async function complain(text) {
	await write(process.stderr, text).catch(() => {});
}
/** UTF-16 code units. */
const enoughForOne = 2 ** 16;
/** Small parts together, so that few calls write them. */
function* gathered(parts) {
	let text = "";
	for (const part of parts) {
		text += part;
		if (text.length < enoughForOne) continue;
		yield text;
		text = "";
	}
	yield text;
}
/** @returns false where nobody reads on. */
function write(stream, text) {
	return new Promise((resolve, reject) => {
		const listener = (error) => {
			if (error.code === "EPIPE") resolve(false);
			else reject(require_cli_check_main.refused("standard output", error));
		};
		stream.once("error", listener);
		stream.write(text, (error) => {
			if (error) return;
			stream.off("error", listener);
			resolve(true);
		});
	});
}

Object.defineProperty(exports, "complain", {
  enumerable: true,
  get: function () {
    return complain;
  }
});
Object.defineProperty(exports, "print", {
  enumerable: true,
  get: function () {
    return print;
  }
});