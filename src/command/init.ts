import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { profileOfFile } from "../collect/profile.ts";
import { collectAll } from "../collect/trees.ts";
import { configPaths } from "../config.ts";
import { dayAfter } from "../decide/date.ts";
import { discover } from "../discover.ts";
import { exitStatus } from "../exit-status.ts";
import { resolveOptions, UsageError } from "../options.ts";
import { linesOf, safeInJson } from "../report/visible.ts";
import { count } from "../report/words.ts";
import { rootOf } from "../roots.ts";
import { WorkTree } from "../tree/worktree.ts";
import { get, stringOf } from "../value.ts";
import { writeInTree } from "../write.ts";
import { isYamlName } from "../yaml-name.ts";
import { print } from "./print.ts";

/** What a repository has, as far as its first configuration is about it. Paths sorted. */
export type Inventory = {
	readonly compose: readonly string[];
	readonly workflows: readonly string[];
	readonly development: readonly string[];
	/** Labels of runners that nobody knows. */
	readonly labels: readonly string[];
	/** The last day of the suppression that is shown, `YYYY-MM-DD`. */
	readonly until: string;
};

/** `bulkhead init`. Writes a first configuration, and leaves one that is there alone. @returns the exit status. */
export async function init(folder: string | undefined): Promise<number> {
	// The configuration holds for all of the repository, wherever in it somebody stands.
	const tree = await WorkTree.open(rootOf(folder ?? ".", process.cwd()), { shownFrom: realpathSync(process.cwd()) });
	if (folder !== undefined && !statSync(folder).isDirectory())
		throw new UsageError(`${folder}: is no folder; name one of the repository, or none`);
	const present = configPaths.find((path) => existsSync(join(tree.root, path)));
	if (present !== undefined) throw new UsageError(`${tree.label(present)}: there is a configuration already`);
	const options = resolveOptions();
	const collected = await collectAll([tree], options);
	const candidates = discover(await tree.list(), options);
	const compose = projectFiles(
		collected.projects.map(({ model, files }) => ({ kind: stringOf(get(model, "kind")), files })),
	);
	const [path] = configPaths;
	await writeInTree(
		tree.root,
		path,
		firstConfiguration({
			compose,
			workflows: candidates.flatMap((one) => (one.kind === "workflow" ? [one.path] : [])),
			until: dayAfter(new Date().toISOString().slice(0, 10), 90),
			development: compose.filter((file) => profileOfFile(file) === "development"),
			labels: collected.diagnostics.flatMap(
				({ message }) => /^nobody says whether runners labelled "(.*)" are/.exec(message)?.[1] ?? [],
			),
		}),
		true,
	);
	await print(`${linesOf([`${tree.label(path)}: written. Next: bulkhead check`])}\n`);
	return exitStatus.pass;
}

function projectFiles(
	projects: readonly { readonly kind: string | undefined; readonly files: readonly string[] }[],
): readonly string[] {
	const files = projects.flatMap(({ kind, files }) => (kind === "compose" ? files : []));
	return [...new Set(files)].filter(isYamlName).sort();
}

/** A configuration that says what the defaults say, with what there is to say in comments. */
export function firstConfiguration({ compose, workflows, development, labels, until }: Inventory): string {
	const blocks = [
		[
			"# What Bulkhead looks at, what fails the check, and which breaches are accepted.",
			"# Everything here is optional; what is written is what holds without it. `bulkhead config` shows what is in force.",
			`# Found here: ${count(compose.length, "Compose file")}, ${count(workflows.length, "workflow")}.`,
		],
		["# The least severity that fails the check: critical, high, medium, low or never.", "fail-on: high"],
		["# What only run time knows (a variable without a default) fails the check too.", "strict: false"],
		[
			"# What files are for; the first glob that matches counts. By their names, these are for development:",
			...list(development, "#   "),
			"# profile:",
			`#   ${quoted(development[0] ?? "examples/**")}: development`,
		],
		...(labels.length === 0
			? []
			: [
					[
						"# Nobody but you knows who keeps the runners with these labels. What runs on a self-hosted one is judged more strictly.",
						"runners:",
						`  self-hosted: [${labels.map(quoted).join(", ")}]`,
						"  hosted: []",
					],
				]),
		[
			"# Rules: a severity, off, or on (for those that are off unless asked for); `bulkhead rules` lists them.",
			"# rules:",
			"#   port-on-all-interfaces: medium",
			"#   image-unpinned: on",
		],
		[
			"# Breaches that are accepted: by whom, why and until when (at most 180 days for high and critical).",
			"# suppressions:",
			"#   - rule: host-network",
			`#     files: ${quoted(compose[0] ?? "compose.yaml")}`,
			"#     containers: metrics",
			"#     justification: reads the counters of the host's interfaces",
			'#     owner: "@platform"',
			`#     expires: ${until}`,
		],
	];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** In one line of YAML, a comment's too: not only a line feed ends one, and what follows would be a setting. */
function quoted(text: string): string {
	return safeInJson(JSON.stringify(text));
}

function list(items: readonly string[], indent: string): readonly string[] {
	if (items.length === 0) return [`${indent}(none)`];
	const shown = items.slice(0, 10).map((item) => `${indent}${quoted(item)}`);
	return items.length > 10 ? [...shown, `${indent}and ${items.length - 10} more`] : shown;
}
