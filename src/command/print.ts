/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
export function print(text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => {
			// Whoever reads has seen enough (`| head`): that is no fault of the job.
			if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
			else resolve();
		});
	});
}
