import type { CollectedProject } from "../collect/collected.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Options } from "../options.ts";
import type { Rule, Violation } from "../policy/catalog.ts";
import type { Profile } from "../project.ts";
import { locationOf } from "../source.ts";
import { get, stringOf } from "../value.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import type { Conclusion, Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { groupBy } from "./group.ts";
import { locateViolation, placeKey } from "./located.ts";
import { type Draft, mergeLocated } from "./merge.ts";
import { byPlace, compareText, firstOf } from "./order.ts";
import { withoutReplaced } from "./replace.ts";
import { gates } from "./severity.ts";
import { type Totals, totalsOf } from "./totals.ts";
import { unreadableFile, unreadablePlaces } from "./unreadable.ts";

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

export type JudgeInput = {
	readonly collected: readonly Evaluated[];
	/** Every file that was read. */
	readonly files: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
	/** Every rule that a violation may come from, by id. */
	readonly rules: ReadonlyMap<string, Rule>;
	readonly options: Pick<Options, "failOn" | "pedantic" | "allowEmpty">;
	/** What a file is for, by its path: development files are judged by that column. */
	readonly profileOfFile: (path: string) => Profile;
};

/** A project, and what the rules found in it. */
export type Evaluated = { readonly project: CollectedProject; readonly violations: readonly Violation[] };

/** Turns violations into findings, and findings into a conclusion. Looks at no container's content and does no I/O. */
export function judge({ collected, files, diagnostics, rules, options, profileOfFile }: JudgeInput): Verdict {
	const credentials = credentialsOf(collected.map(({ project }) => project));
	const said = distinctDiagnostics(diagnostics, credentials);
	const located = collected.flatMap(({ project, violations }, index) =>
		violations.flatMap((violation) => {
			const rule = rules.get(violation.rule);
			if (rule === undefined) throw new Error(`a violation of ${violation.rule}, which is not in the catalogue`);
			if (rule.pedantic === true && !options.pedantic) return [];
			return locateViolation(violation, rule, project, index, profileOfFile) ?? [];
		}),
	);
	const drafts = [...mergeLocated(withoutReplaced(located, rules), credentials), ...unreadable(said)];
	const findings = byPlace(identified(drafts, options.failOn));
	const projects = collected.map(({ project }) => judgedProject(project));
	const totals = totalsOf(findings, projects, files, said);
	return {
		conclusion: conclusionOf(totals, options.allowEmpty),
		findings,
		projects,
		diagnostics: said,
		totals,
		failOn: options.failOn,
		credentials,
	};
}

function unreadable(diagnostics: readonly Diagnostic[]): readonly Draft[] {
	return unreadablePlaces(diagnostics).map(({ place, message, evidence }) => ({
		rule: unreadableFile.id,
		severity: "high",
		confidence: unreadableFile.confidence,
		message,
		remediation: unreadableFile.remediation,
		project: "",
		subject: place.source.path,
		place,
		related: [],
		evidence,
	}));
}

function identified(drafts: readonly Draft[], failOn: Options["failOn"]): readonly Finding[] {
	const seen = new Map<string, number>();
	return drafts.map(({ evidence, ...finding }) => {
		const { rule, container } = finding;
		const identity = { file: finding.place.source.path, rule, container, evidence, ordinal: 0 };
		const key = JSON.stringify(identity);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return {
			...finding,
			fingerprint: fingerprint({ ...identity, ordinal }),
			gates: finding.suppression === undefined && gates(finding.severity, finding.confidence, failOn),
		};
	});
}

function conclusionOf({ gating, files, unreadable }: Totals, allowEmpty: boolean): Conclusion {
	if (gating > 0) return "findings";
	// Nothing to check is not a pass: a wrong path or glob would look like a clean repository.
	return files === 0 && unreadable === 0 && !allowEmpty ? "error" : "pass";
}

function judgedProject({ model, files }: CollectedProject): JudgedProject {
	const containers = get(model, "containers");
	return {
		name: stringOf(get(model, "name")) ?? "",
		kind: stringOf(get(model, "kind")) ?? "",
		files,
		containers: containers?.kind === "sequence" ? containers.items.length : 0,
	};
}

function distinctDiagnostics(diagnostics: readonly Diagnostic[], { maskMessage }: Credentials): readonly Diagnostic[] {
	const groups = groupBy(diagnostics, ({ kind, level, message, place }) =>
		[kind, level, message, placeKey(place)].join("\0"),
	);
	const keyed = Array.from(groups.values(), ([one]) => ({
		one: { ...one, message: maskMessage(one.message) },
		at: locationOf(one.place),
	}));
	keyed.sort((a, b) =>
		firstOf(
			compareText(a.at.file, b.at.file),
			a.at.line - b.at.line,
			a.at.column - b.at.column,
			compareText(a.one.kind, b.one.kind),
			compareText(a.one.message, b.one.message),
		),
	);
	return keyed.map(({ one }) => one);
}
