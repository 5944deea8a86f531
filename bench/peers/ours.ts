import { readdirSync } from "node:fs";
import { join } from "node:path";
import { collect } from "../../src/collect/collect.ts";
import { profileOfFile } from "../../src/collect/profile.ts";
import { discover } from "../../src/discover.ts";
import type { Severity } from "../../src/judge/finding.ts";
import { locateProject } from "../../src/judge/locate.ts";
import type { Located } from "../../src/judge/located.ts";
import { withoutReplaced } from "../../src/judge/replace.ts";
import { resolveOptions } from "../../src/options.ts";
import type { Rule, Violation } from "../../src/policy/catalog.ts";
import { Policy } from "../../src/policy/policy.ts";
import type { Container } from "../../src/project.ts";
import { locationOf, type Place } from "../../src/source.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { toJson } from "../../src/value.ts";

/** One violation of ours in one container, before what is inherited is put together into one finding. */
export type Claim = {
	readonly rule: string;
	/** As in the report; `off` where the rule says nothing in the profile that counts there. */
	readonly severity: Severity | "off";
	/** Reported only when asked for. */
	readonly pedantic: boolean;
	/** Where the value stands, and each place on its way into the container. */
	readonly lines: readonly { readonly file: string; readonly line: number }[];
};

/** A container as one project has it. */
export type Judged = { readonly container: Container; readonly claims: readonly Claim[] };

/** What we make of the corpus. */
export type Ours = {
	/** The containers of a name, or all, in the projects that a file is part of. */
	readonly judged: (file: string, service: string | undefined) => readonly Judged[];
	/** Files that a run looked at: read, or named in a diagnostic. */
	readonly files: ReadonlySet<string>;
	/** Files of which a part or all is reported as not judged, with what is said. */
	readonly unreadable: ReadonlyMap<string, string>;
};

/** Judges each repository of the corpus with every rule, also those that are off unless asked for. */
export async function judgeCorpus(corpus: string): Promise<Ours> {
	const policy = await Policy.bundled();
	const rules = new Map(policy.catalog().map((rule) => [rule.id, rule]));
	const how = { rules, profileOfFile, options: { rules: [], pedantic: true } };
	const judged = new Map<string, Judged[]>();
	const files = new Set<string>();
	const unreadable = new Map<string, string>();
	for (const repository of readdirSync(corpus).sort()) {
		const path = (file: string) => `${repository}/${file}`;
		const tree = await WorkTree.open(join(corpus, repository));
		const collected = await collect(tree, discover(await tree.list(), resolveOptions()));
		for (const file of collected.files) files.add(path(file));
		for (const { level, message, place } of collected.diagnostics) {
			const file = path(place.source.path);
			files.add(file);
			if (level === "error") unreadable.set(file, message);
		}
		for (const [index, project] of collected.projects.entries()) {
			const locate = (violations: readonly Violation[]) =>
				locateProject({ project, violations }, how).found.map((one) => ({ ...one, project: index }));
			const model = toJson(project.model) as { readonly containers: readonly Container[] };
			const claims = claimsOf(policy.violations(model), rules, locate);
			for (const [at, container] of model.containers.entries()) {
				const entry = { container, claims: (claims.get(at) ?? []).map((claim) => claim(path)) };
				for (const file of project.files) {
					judged.set(path(file), [...(judged.get(path(file)) ?? []), entry]);
				}
			}
		}
	}
	return {
		judged: (file, service) =>
			(judged.get(file) ?? []).filter(({ container }) => service === undefined || container.name === service),
		files,
		unreadable,
	};
}

type Locate = (violations: readonly Violation[]) => readonly Located[];

/** By index of the container. What one violation makes superfluous of another is left out, as in the report. */
function claimsOf(violations: readonly Violation[], rules: ReadonlyMap<string, Rule>, locate: Locate) {
	const reported = locate(violations);
	const isReported = new Set(reported.map(({ violation }) => violation));
	const left = violations.filter((violation) => !isReported.has(violation));
	const off = locate(left.map((violation) => ({ ...violation, severity: everywhere })));
	const claims = new Map<number, ((path: (file: string) => string) => Claim)[]>();
	const add = (one: Located, severity: Claim["severity"]) => {
		if (one.containerIndex === undefined) return;
		const claim = (path: (file: string) => string): Claim => ({
			rule: one.rule.id,
			severity,
			pedantic: one.rule.pedantic === true,
			lines: [one.place, ...one.via.map(({ place }) => place), ...one.related.map(({ place }) => place)].flatMap(
				(place) => linesOf(place, path),
			),
		});
		claims.set(one.containerIndex, [...(claims.get(one.containerIndex) ?? []), claim]);
	};
	for (const one of withoutReplaced(reported, rules).kept) add(one, one.severity);
	for (const one of off) add(one, "off");
	return claims;
}

const everywhere = { production: "info", development: "info", ci: "info", "self-hosted": "info" } as const;

function linesOf(place: Place, path: (file: string) => string): Claim["lines"] {
	return [{ file: path(place.source.path), line: locationOf(place).line }];
}
