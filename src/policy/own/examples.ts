import type { Finding } from "../../judge/finding.ts";
import { readSource } from "../../read.ts";
import { locationOf, type Place, Source } from "../../source.ts";
import { folderOf, type Read, type Tree } from "../../tree/tree.ts";
import { get, stringOf, type Value } from "../../value.ts";
import { parseYaml } from "../../yaml.ts";
import { type Problem, refuse } from "./problem.ts";

/** One entry of the `examples.yaml` beside a rule. */
export type Example = {
	readonly title: string;
	/** By path, as the example has them. */
	readonly files: Readonly<Record<string, string>>;
	/** `path:line`, where a line ends with the rule's mark; none in a good example. */
	readonly marks: readonly string[];
	readonly place: Place;
};

const nameByKind: Readonly<Record<string, string>> = {
	compose: "compose.yaml",
	workflow: ".github/workflows/example.yml",
	script: "example.sh",
};

/** The examples beside a rule's file; none where there are none. @throws OwnRulesError */
export async function readExamples(tree: Tree, file: string, rule: string): Promise<readonly Example[]> {
	const folder = folderOf(file);
	const source = await readSource(tree, folder === "" ? "examples.yaml" : `${folder}/examples.yaml`);
	if (!(source instanceof Source)) return [];
	const problems: Problem[] = [];
	const { documents, diagnostics } = parseYaml(source);
	for (const { level, place, message } of diagnostics) if (level === "error") problems.push({ place, message });
	const [list] = documents;
	if (list !== undefined && list.kind !== "sequence") {
		problems.push({ place: list.place, message: "examples are no list", advice: "write - title: …" });
	}
	const items = list?.kind === "sequence" ? list.items : [];
	const examples = items.flatMap((item) => readExample(item, rule, problems) ?? []);
	refuse(problems);
	return examples;
}

function readExample(item: Value, rule: string, problems: Problem[]): Example | undefined {
	const title = stringOf(get(item, "title"));
	const name = nameByKind[stringOf(get(item, "kind")) ?? ""];
	const [bad, good] = [get(item, "bad"), get(item, "good")];
	const content = bad ?? good;
	const wrong = (message: string, advice: string) => {
		problems.push({ place: item.place, message, advice });
		return undefined;
	};
	if (title === undefined) return wrong("the example has no title", "write title: …");
	if (name === undefined) return wrong("the example has no kind", "write kind: compose, workflow or script");
	if (content === undefined || (bad !== undefined && good !== undefined)) {
		return wrong("the example is neither good nor bad", "write bad: | or good: |, and the file below");
	}
	const files = filesOf(content, name);
	const marks = Object.entries(files).flatMap(([path, text]) =>
		text
			.split("\n")
			.flatMap((line, index) => (line.trimEnd().endsWith(`# <- ${rule}`) ? [`${path}:${index + 1}`] : [])),
	);
	if (bad !== undefined && marks.length === 0) {
		return wrong("the bad example marks no line", `end the line that breaks the rule with # <- ${rule}`);
	}
	if (good !== undefined && marks.length > 0) return wrong("the good example marks a line", "write bad: |");
	return { title, files, marks: marks.sort(), place: item.place };
}

function filesOf(content: Value, name: string): Readonly<Record<string, string>> {
	const text = stringOf(content);
	if (text !== undefined) return { [name]: text };
	if (content.kind !== "mapping") return {};
	return Object.fromEntries(Array.from(content.entries, ([path, { value }]) => [path, stringOf(value) ?? ""]));
}

/** The files of an example as a tree. */
export function treeOfExample({ files }: Example): Tree {
	const paths = Object.keys(files).sort();
	return {
		list: async () => paths,
		read: async (path): Promise<Read> => {
			const text = Object.hasOwn(files, path) ? files[path] : undefined;
			if (text !== undefined) return { kind: "text", text };
			const isFolder = path === "" || paths.some((other) => other.startsWith(`${path}/`));
			return { kind: isFolder ? "directory" : "absent" };
		},
	};
}

/** What a run over an example shows of its being wrong; undefined where it is as it says. */
export function wrongWithExample(example: Example, rule: string, findings: readonly Finding[]): string | undefined {
	const failed = findings.find((finding) => finding.rule === "own-rule-failed" && finding.subject === `rule ${rule}`);
	if (failed !== undefined) return failed.message;
	const unread = findings.find((finding) => finding.rule === "unreadable-file");
	if (unread !== undefined) return `${unread.subject} ${unread.message}`;
	const found = new Set(findings.filter((finding) => finding.rule === rule).map(lineOf));
	const missed = example.marks.filter((mark) => !found.has(mark));
	const unmarked = [...found].filter((line) => !example.marks.includes(line)).sort();
	const said = [
		missed.length === 0 ? undefined : `does not find ${missed.join(", ")}`,
		unmarked.length === 0 ? undefined : `finds ${unmarked.join(", ")}, which is not marked`,
	].filter((part) => part !== undefined);
	return said.length === 0 ? undefined : said.join(", and ");
}

function lineOf({ place }: Finding): string {
	const { line } = locationOf(place);
	return `${place.source.path}:${line}`;
}
