import type { CollectedProject } from "../collect/collected.ts";
import type { Comparison } from "../compare/comparison.ts";
import { type Before, type Breaches, holdAgainst } from "../compare/hold-against.ts";
import { standingDiagnostics } from "../compare/standing.ts";
import type { Decision } from "../decide/decision.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type Options, resolveOptions } from "../options.ts";
import type { Place } from "../source.ts";
import { get, stringOf } from "../value.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import { gateChanged } from "./decision-rules.ts";
import { distinctDiagnostics } from "./distinct-diagnostics.ts";
import type { Conclusion, Finding } from "./finding.ts";
import { identified } from "./identify.ts";
import { type Evaluated, type LocatedProject, type Locating, locateProject } from "./locate.ts";
import type { Located } from "./located.ts";
import { type Draft, mergeLocated } from "./merge.ts";
import { byPlace } from "./order.ts";
import { type FailedRule, failedDrafts } from "./own-rule-failed.ts";
import { withoutReplaced } from "./replace.ts";
import { adjusted } from "./rule-settings.ts";
import { Decisions } from "./suppress.ts";
import { type Totals, totalsOf } from "./totals.ts";
import { unreadableDrafts } from "./unreadable.ts";
import { unresolvedDrafts } from "./unresolved.ts";

/** What a run comes to. Everything in it may be printed: messages repeat no credential. */
export type Verdict = {
	readonly conclusion: Conclusion;
	/** By file, line, column, rule, container. */
	readonly findings: readonly Finding[];
	/** In the order in which they were collected. */
	readonly projects: readonly JudgedProject[];
	/** By file, line, column, kind; the same thing said of one place once. */
	readonly diagnostics: readonly Diagnostic[];
	readonly totals: Totals;
	/** The threshold that decided what gates. */
	readonly failOn: Options["failOn"];
	/** Whatever gates is reported, and fails nothing. */
	readonly warnOnly: boolean;
	/** What the change does, where there is a base to compare with. */
	readonly comparison?: Comparison;
	/** For reporters that quote lines of files. */
	readonly credentials: Credentials;
};

export type JudgedProject = {
	readonly name: string;
	readonly kind: string;
	readonly files: readonly string[];
	/** How many. */
	readonly containers: number;
};

/** A verdict, and what it was made of: what a later state is held against. */
export type Judged = { readonly verdict: Verdict; readonly breaches: Breaches };

export type JudgeInput = Omit<Locating, "options"> & {
	readonly collected: readonly (Evaluated | LocatedProject)[];
	/** Every file that was read. */
	readonly files: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
	readonly options: JudgeOptions;
	/** Every decision to accept a breach, of whatever form and layer. */
	readonly decisions?: readonly Decision[];
	/** What a pull request changes of what it is judged by. */
	readonly changes?: readonly Change[];
	/** Own rules that gave no answer. */
	readonly failures?: readonly FailedRule[];
	/** Those of the projects, where they have been noted already. */
	readonly credentials?: Credentials | undefined;
	/** Only a part of the repository was asked for: what accepts something elsewhere is not unused. */
	readonly partial?: boolean;
	/** What is compared with, where there is such a thing. */
	readonly before?: Before | undefined;
};

export type JudgeOptions = Pick<Options, "failOn" | "pedantic" | "allowEmpty"> &
	Partial<Pick<Options, "strict" | "rules" | "require" | "known" | "today" | "gate" | "warnOnly">>;

/** A change to the configuration, a suppression, a declaration, the baseline or an own rule. */
export type Change = {
	readonly place: Place;
	/** What the message is said of. */
	readonly subject: string;
	/** A predicate. */
	readonly message: string;
	readonly evidence: string;
};

/** Turns violations into findings, and findings into a conclusion. Looks at no container's content and does no I/O. */
export function judge(input: JudgeInput): Verdict {
	return judgeTraced(input).verdict;
}

/** The same, with what a later state is held against. */
export function judgeTraced(input: JudgeInput): Judged {
	const { collected, files, diagnostics, rules } = input;
	const options = resolveOptions(input.options);
	const collectedProjects = collected.map(({ project }) => project);
	const credentials = input.credentials ?? credentialsOf(collectedProjects);
	const decisions = new Decisions(input.decisions ?? [], rules, options);
	const read = distinctDiagnostics(diagnostics, credentials);
	const filesOf = (index: number) => collected[index]?.project.files ?? [];
	const { found, undeclared } = locatedOf(input, options);
	const { kept, replaced } = withoutReplaced(found, rules);
	const located = [...kept, ...undeclared].flatMap((one) => suppressed(one, decisions, filesOf(one.project)));
	const ownDrafts = [
		...unreadableDrafts(read, collectedProjects),
		...failedDrafts(input.failures ?? []),
		...unresolvedDrafts(collectedProjects, options.strict),
	];
	const drafts = [
		...mergeLocated(located, credentials),
		...ownDrafts.flatMap((draft) => draftWithSettings(draft, decisions, options)),
	];
	const isLookedAt = (decision: Decision) => input.partial !== true || decision.scope.kind !== "globs";
	for (const draft of decisions.drafts(isLookedAt)) drafts.push(draft);
	for (const draft of changed(input.changes ?? [])) drafts.push(draft);
	const said = distinctDiagnostics([...read, ...decisions.diagnostics()], credentials);
	const hidden = () => mergeLocated(replaced, credentials);
	const { before } = input;
	const held = before && holdAgainst(before, { drafts, hidden }, rules);
	const byDraft = identified(drafts, options, held?.changes);
	const findings = byPlace([...byDraft.values()]);
	const projects = collectedProjects.map(judgedProject);
	const totals = totalsOf(findings, projects, files, said);
	const verdict: Verdict = {
		conclusion: conclusionOf(totals, options.allowEmpty),
		findings,
		projects,
		diagnostics: said,
		totals,
		failOn: options.failOn,
		warnOnly: options.warnOnly,
		...(before && held ? { comparison: comparedTo(before, byPlace(held.fixed), said) } : {}),
		credentials,
	};
	return { verdict, breaches: { drafts, hidden, findings: byDraft } };
}

function comparedTo(before: Before, fixed: readonly Finding[], said: readonly Diagnostic[]): Comparison {
	return { ...before.comparison, fixed, standing: standingDiagnostics(before.diagnostics, said, before.renames) };
}

/** Of all projects. `undeclared`: as far as one is not one fault with another of the kind. */
function locatedOf({ collected, ...how }: JudgeInput, options: Options) {
	const found: Located[] = [];
	const undeclared: Located[] = [];
	for (const [project, one] of collected.entries()) {
		const located = "violations" in one ? locateProject(one, { ...how, options }) : one;
		for (const each of located.found) found.push({ ...each, project });
		if (located.undeclared.length === 0) continue;
		const all = located.undeclared.map((each) => ({ ...each, project }));
		for (const each of withoutReplaced(all, how.rules).kept) undeclared.push(each);
	}
	return { found, undeclared };
}

function suppressed(located: Located, decisions: Decisions, files: readonly string[]): readonly Located[] {
	const judgement = decisions.judge({ ...located, rule: located.rule.id, files });
	if (judgement.kind === "dropped") return [];
	if (judgement.kind === "suppressed") return [{ ...located, suppression: judgement.suppression }];
	return judgement.related.length === 0
		? [located]
		: [{ ...located, related: [...located.related, ...judgement.related] }];
}

/** A finding of the tool's own under the same settings and decisions as those of rules. */
function draftWithSettings(draft: Draft, decisions: Decisions, options: Options): readonly Draft[] {
	const found = adjusted(draft, draft.severity, false, options);
	if (found === undefined) return [];
	const judgement = decisions.judge({ ...draft, ...found, files: [draft.place.source.path] });
	if (judgement.kind !== "suppressed") return [{ ...draft, ...found }];
	return [{ ...draft, ...found, suppression: judgement.suppression }];
}

function changed(changes: readonly Change[]): readonly Draft[] {
	return changes.map((change) => ({
		rule: gateChanged.id,
		severity: "info",
		confidence: gateChanged.confidence,
		remediation: gateChanged.remediation,
		project: "",
		related: [],
		...change,
	}));
}

function conclusionOf({ gating, files, unreadable }: Totals, allowEmpty: boolean): Conclusion {
	if (gating > 0) return "findings";
	// Nothing to check is not a pass: a wrong path or glob would look like a clean repository.
	return files === 0 && unreadable === 0 && !allowEmpty ? "error" : "pass";
}

function judgedProject({ model, files, shownFiles = files }: CollectedProject): JudgedProject {
	const containers = get(model, "containers");
	return {
		name: stringOf(get(model, "name")) ?? "",
		kind: stringOf(get(model, "kind")) ?? "",
		files: shownFiles,
		containers: containers?.kind === "sequence" ? containers.items.length : 0,
	};
}
