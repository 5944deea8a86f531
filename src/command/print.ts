/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
export async function print(text: string | Iterable<string>): Promise<void> {
	for (const part of typeof text === "string" ? [text] : gathered(text)) {
		if (!(await write(part))) return;
	}
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
function write(text: string): Promise<boolean> {
	const { stdout } = process;
	return new Promise((resolve, reject) => {
		// Without a listener an error ends the process, whatever the callback of `write` makes of it.
		const listener = (error: NodeJS.ErrnoException) => {
			// Whoever reads has seen enough (`| head`): that is no fault of the job.
			if (error.code === "EPIPE") resolve(false);
			else reject(error);
		};
		stdout.once("error", listener);
		stdout.write(text, (error) => {
			if (error) return;
			stdout.off("error", listener);
			resolve(true);
		});
	});
}
