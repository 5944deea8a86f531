import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { collectFiles, containersOf } from "../memory-tree.ts";

const hasBash = spawnSync("bash", ["--version"]).status === 0;

/** Commands that run a container of the image `@`, in a line of their own. */
const leaves = [
	"docker run @",
	"docker run -e 'A=b # c' @ # why",
	"docker run \\\n\t`# why` \\\n\t@ a#b",
	"I=@; docker run $I",
	"D=docker; $D run @",
	"X=1 docker run @ </dev/null",
	"echo `docker run @`a",
	"trap 'docker run @' EXIT",
	"A=(x 'y z' @); docker run \"${A[2]}\" #",
	"eval docker run @",
	"bash -c 'docker run @'",
	"true 'it'\\''s' \"a 'b\"; docker run @",
	"true # it's `not`\ndocker run @",
	"true;\r# x;docker run @",
	"r#x; docker run @",
	"true `true`#b; docker run @ ``",
	"cat <<E; docker run @\nit's\nE",
	"cat <<-'E F' && docker run @\n\t$(docker run none)\n\tE F",
	"{ cat <<E; docker run @; }\n`true`\nE",
	'echo "$((docker run @; true) | cat)"',
	"((docker run @; true) | cat; true)",
];

/** Statements with others, `%`, inside. */
const statements = [
	"%\n%",
	"{ %\n} && %",
	"{ %\n} || %",
	"! { %\n} | %",
	"time -p { %\n}",
	"if ! if %\nthen %\nfi; then %\nfi",
	"{ %\n} &\n%\nwait",
	"if %\nthen %\nelse %\nfi",
	"for i in a; do %\ndone",
	"for ((i = 0; i < 1; i++)) do %\ndone",
	"while %\ndo %\nbreak\ndone",
	"until false; do %\nbreak\ndone",
	"case a in a) %\n;; *) %\nesac",
	"f() { %\n}\nf",
	"function g {\n%\n}\ng a",
	"h() ( %\n)\nh",
	"cat <(%\n)",
	"while read -r x; do %\ndone <<< a",
	"export A=$(%\n) B",
	"select x in a; do %\nbreak; done <<< 1",
	"(%\n)",
	'echo "a $(%\n) b"',
	"A=$(%\n)",
	"[[ a == a* ]] && %",
	"((1)) && %",
];

const script = fc
	.letrec<{ script: string }>((tie) => ({
		script: fc.oneof(
			{ maxDepth: 4 },
			{ arbitrary: fc.constantFrom(...leaves), weight: 1 },
			{
				arbitrary: fc
					.tuple(fc.constantFrom(...statements), fc.array(tie("script"), { minLength: 3, maxLength: 3 }))
					.map(([statement, inner]) => filled(statement, "%", (index) => inner[index] ?? "true")),
				weight: 3,
			},
		),
	}))
	.script.map((text) => filled(text, "@", (index) => `image${index}`));

function filled(text: string, mark: string, by: (index: number) => string): string {
	let index = 0;
	return text.replaceAll(mark, () => by(index++));
}

/** What bash runs `docker` with, as far as it is an image of ours. */
function imagesRunBy(text: string): readonly string[] {
	const stub = "docker() { printf '%s\\n' \"$@\" >&3; }\nexport -f docker\n";
	const { output } = spawnSync("bash", ["-c", stub + text], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
		encoding: "utf8",
		timeout: 10_000,
	});
	return [...new Set((output[3] ?? "").match(/^image\d+$/gm))].sort();
}

test.skipIf(!hasBash)("of 300 random scripts every container is seen that bash runs", async () => {
	let all = 0;
	await fc.assert(
		fc.asyncProperty(script, async (text) => {
			const run = imagesRunBy(text);
			all += run.length;
			const seen = containersOf(await collectFiles({ "run.sh": text })).map(({ name }) => name);
			expect(run.filter((image) => !seen.includes(image))).toEqual([]);
		}),
		{ seed: 20_261_129, numRuns: 300 },
	);
	expect(all).toBeGreaterThan(300);
});
