import fc, { type Arbitrary } from "fast-check";
import { badDotenvLines, dotenvLines } from "./dotenv-lines.ts";
import type { Flavour } from "./from-schema.ts";
import { type Node, plain, toYaml } from "./yaml.ts";

/** One file's text: mostly one document, seldom two, or JSON. */
export function fileText(first: Arbitrary<Node>, more: Arbitrary<Node>, flavour: Flavour): Arbitrary<string> {
	const written = fc.oneof(
		{ weight: 20, arbitrary: first.map((node) => toYaml(node)) },
		{ weight: 1, arbitrary: first.map((node) => JSON.stringify(plain(node), undefined, "\t")) },
		{ weight: 1, arbitrary: fc.tuple(first, more).map((nodes) => nodes.map((node) => toYaml(node)).join("---\n")) },
	);
	if (flavour === "tame") return written;
	return fc.oneof(
		{ weight: 12, arbitrary: written },
		{
			weight: 1,
			arbitrary: fc
				.tuple(written, fc.nat(), fc.constantFrom<(text: string, at: number) => string>(...mutations))
				.map(([text, at, mutate]) => mutate(text, at)),
		},
	);
}

/** What people's hands and editors do to a file. */
const mutations: readonly ((text: string, at: number) => string)[] = [
	(text) => text.replaceAll("\n", "\r\n"),
	(text) => `\ufeff${text}`,
	(text) => `---\n${text}...\n`,
	(text) => `%YAML 1.2\n---\n${text}`,
	(text, at) => eachLine(text, at, (line) => [line, line]),
	(text, at) => eachLine(text, at, () => []),
	(text, at) => eachLine(text, at, (line) => [`${line} # comment`]),
	(text, at) => eachLine(text, at, (line) => [`  ${line}`]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/^ {2}/, "\t")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(": ", ":")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/^( *)(\S+):/, "$1? $2\n$1:")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/'$/, "")]),
	(text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
	() => "",
	() => "# nothing\n",
	() => "[]\n",
	() => "null\n",
	(text) => `${text}--- \n`,
];

function eachLine(text: string, at: number, change: (line: string) => readonly string[]): string {
	const lines = text.split("\n");
	const chosen = at % lines.length;
	return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join("\n");
}

/** A `.env` or an `env_file`. */
export function dotenvText(flavour: Flavour): Arbitrary<string> {
	const lines = flavour === "wild" ? [...dotenvLines, ...dotenvLines, ...badDotenvLines] : dotenvLines;
	return fc
		.array(fc.constantFrom(...lines), { maxLength: 8 })
		.map((chosen) => chosen.map((line) => `${line}\n`).join(""));
}
