import { refused } from "../write.ts";

/**
 * Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before.
 * @throws UsageError where it takes no more; where only nobody reads on, the rest is left out.
 */
export async function print(text: string | Iterable<string>): Promise<void> {
	const { stdout } = process;
	for (const part of typeof text === "string" ? [text] : gathered(text)) {
		if (!(await write(stdout, part))) return;
	}
}

/** The same to standard error. What that does not take can be said nowhere. */
export async function complain(text: string): Promise<void> {
	await write(process.stderr, text).catch(() => {});
}

/** UTF-16 code units. */
const enoughForOne = 2 ** 16;

/** Small parts together, so that few calls write them. */
function* gathered(parts: Iterable<string>): Iterable<string> {
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
function write(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		// Without a listener an error ends the process, whatever the callback of `write` makes of it.
		const listener = (error: NodeJS.ErrnoException) => {
			// Whoever reads has seen enough (`| head`): that is no fault of the job.
			if (error.code === "EPIPE") resolve(false);
			else reject(refused("standard output", error));
		};
		stream.once("error", listener);
		stream.write(text, (error) => {
			if (error) return;
			stream.off("error", listener);
			resolve(true);
		});
	});
}
