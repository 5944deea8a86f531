/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
export function print(text: string): Promise<void> {
	const { stdout } = process;
	return new Promise((resolve, reject) => {
		// Without a listener an error ends the process, whatever the callback of `write` makes of it.
		const listener = (error: NodeJS.ErrnoException) => {
			// Whoever reads has seen enough (`| head`): that is no fault of the job.
			if (error.code === "EPIPE") resolve();
			else reject(error);
		};
		stdout.once("error", listener);
		stdout.write(text, (error) => {
			if (error) return;
			stdout.off("error", listener);
			resolve();
		});
	});
}
