import { Writable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { runCommandLine } from "../../src/cli.ts";

afterEach(() => vi.restoreAllMocks());

/** A stream of the process as somebody has connected it; gives what has come through. */
function connect(name: "stdout" | "stderr", failure?: string): () => string {
	let written = "";
	const stream = new Writable({
		write: (chunk, _encoding, done) => {
			if (failure !== undefined) return done(Object.assign(new Error(`${failure}: write`), { code: failure }));
			written += String(chunk);
			done();
		},
	});
	vi.spyOn(process, name, "get").mockReturnValue(stream as unknown as typeof process.stdout);
	return () => written;
}

const commands = [["--help"], ["check", "--help"], ["rules"], ["explain", "privileged"]];

test.each(commands.map((words) => ({ words })))(
	"where nobody reads on, $words has done what it can",
	async ({ words }) => {
		connect("stdout", "EPIPE");
		const complaint = connect("stderr");
		expect(await runCommandLine(words)).toBe(0);
		expect(complaint()).toBe("");
	},
);

test.each(commands.map((words) => ({ words })))(
	"on a full disk, $words says so, and is no error of ours",
	async ({ words }) => {
		connect("stdout", "ENOSPC");
		const complaint = connect("stderr");
		expect(await runCommandLine(words)).toBe(2);
		expect(complaint()).toBe("bulkhead: standard output: there is no room left for it\n");
	},
);

test.each([
	{ words: ["explain", "no-such-rule"] },
	{ words: ["check", "--no-such-option"] },
	{ words: ["no-such-command"] },
	{ words: [] },
])("that $words cannot be done is its status, whether or not it can be said why", async ({ words }) => {
	connect("stdout");
	for (const failure of [undefined, "EPIPE", "ENOSPC"]) {
		const complaint = connect("stderr", failure);
		expect(await runCommandLine(words)).toBe(2);
		expect(complaint() !== "").toBe(failure === undefined);
	}
});
