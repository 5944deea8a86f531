import { join } from "node:path";
import { collect } from "../../src/collect/collect.ts";
import { profileOfFile } from "../../src/collect/profile.ts";
import { discover } from "../../src/discover.ts";
import type { Finding } from "../../src/judge/finding.ts";
import { judge } from "../../src/judge/judge.ts";
import { diagnosticRules } from "../../src/judge/unreadable.ts";
import { resolveOptions } from "../../src/options.ts";
import { Policy } from "../../src/policy/policy.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { toJson } from "../../src/value.ts";

/** What a full scan with the default options finds in a repository of the corpus (`folder`), in the report's order. */
export type FindingsOf = (folder: string, repository: string) => Promise<readonly Finding[]>;

export async function findingsWith(policy?: Policy): Promise<FindingsOf> {
	const bundled = policy ?? (await Policy.bundled());
	const catalog = bundled.catalog();
	bundled.select(catalog.filter((rule) => rule.pedantic !== true).map((rule) => rule.id));
	const rules = new Map([...catalog, ...diagnosticRules].map((rule) => [rule.id, rule]));
	const options = resolveOptions({});
	return async (folder, repository) => {
		const tree = await WorkTree.open(join(folder, repository));
		const { projects, files, diagnostics } = await collect(tree, discover(await tree.list(), options));
		const collected = projects.map((project) => ({ project, violations: bundled.violations(toJson(project.model)) }));
		return judge({ collected, files, diagnostics, rules, profileOfFile, options }).findings;
	};
}
