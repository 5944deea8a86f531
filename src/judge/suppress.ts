import { isContainerOf } from "../collect/compose/workloads.ts";
import { daysBetween } from "../decide/date.ts";
import type { Decision } from "../decide/decision.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { nearest } from "../nearest.ts";
import type { Options } from "../options.ts";
import type { Rule } from "../policy/catalog.ts";
import { type Place, placeText } from "../source.ts";
import { suppressionExpired, suppressionIncomplete, suppressionUnused } from "./decision-rules.ts";
import type { Confidence, Related, Severity, Suppression } from "./finding.ts";
import { matchesSome } from "./globs.ts";
import { placeKey } from "./located.ts";
import type { Draft } from "./merge.ts";
import { adjusted, guardOf, isWeaker } from "./rule-settings.ts";
import { compareSeverity, gates } from "./severity.ts";

/** A breach, as far as a decision looks at it. */
export type Breach = {
	readonly rule: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly subject: string;
	readonly container?: string;
	readonly place: Place;
	/** Every file of its project. */
	readonly files: readonly string[];
	/** Where it is there only without what a container declares: the place of that declaration. */
	readonly declaredAt?: Place;
};

/** counts: with what a reader should know besides. dropped: a description made it pointless, and nothing to accept. */
export type Judgement =
	| { readonly kind: "counts"; readonly related: readonly Related[] }
	| { readonly kind: "suppressed"; readonly suppression: Suppression }
	| { readonly kind: "dropped" };

type SuppressOptions = Pick<Options, "require" | "today" | "rules" | "failOn" | "pedantic">;

/** Days before its last one from which a decision is said to end soon. */
const notice = 14;

/** Holds breaches against decisions, and keeps the account of what came of each decision. */
export class Decisions {
	readonly #decisions: readonly Decision[];
	readonly #rules: ReadonlyMap<string, Rule>;
	readonly #options: SuppressOptions;
	readonly #accounts = new Map<Decision, Account>();
	/** By what a breach can be found by: the ids of its rules, or the place of its declaration. */
	readonly #about = new Map<string, Decision[]>();

	constructor(decisions: readonly Decision[], rules: ReadonlyMap<string, Rule>, options: SuppressOptions) {
		this.#rules = rules;
		this.#options = options;
		this.#decisions = decisions.map((decision) => ({
			...decision,
			faults: [...decision.faults, ...decision.rules.flatMap((id) => this.#unknown(id))],
		}));
		for (const decision of this.#decisions) {
			this.#accounts.set(decision, new Account());
			for (const key of decision.form === "declared" ? [placeKey(decision.place)] : new Set(decision.rules)) {
				const others = this.#about.get(key);
				if (others === undefined) this.#about.set(key, [decision]);
				else others.push(decision);
			}
		}
	}

	judge(breach: Breach): Judgement {
		const { line } = breach.place.source.position(breach.place.start);
		const keys = breach.declaredAt === undefined ? [breach.rule] : [breach.rule, placeKey(breach.declaredAt)];
		const about = keys.flatMap((key) =>
			(this.#about.get(key) ?? []).filter((decision) => isAbout(decision, breach, line)),
		);
		const stands = about.map((decision) => ({ decision, standing: this.#standing(decision, breach) }));
		for (const { decision, standing } of stands) this.#accounts.get(decision)?.add(breach, standing);
		const holding = stands.find(({ standing }) => standing.kind === "holds");
		if (holding !== undefined) return { kind: "suppressed", suppression: suppressionOf(holding.decision) };
		if (stands.some(({ standing }) => standing.kind === "pointless")) return { kind: "dropped" };
		return {
			kind: "counts",
			related: stands.flatMap(({ decision, standing }) =>
				standing.kind === "pending" ? [{ message: `a decision here ${standing.why}`, place: decision.place }] : [],
			),
		};
	}

	/** What is wrong with decisions, as findings. */
	drafts(isLookedAt: (decision: Decision) => boolean): readonly Draft[] {
		return this.#decisions.flatMap((decision) => {
			const account = this.#accounts.get(decision);
			if (account === undefined) return [];
			const said: [Rule, string][] = [];
			if (decision.faults.length > 0) said.push([suppressionIncomplete, decision.faults.join("; ")]);
			else if (account.missing.size > 0)
				said.push([
					suppressionIncomplete,
					`${list([...account.missing])}, so it does not accept ${list([...account.refused])}`,
				]);
			if (account.expired.size > 0)
				said.push([suppressionExpired, `held until ${decision.expires}: ${list([...account.expired])} counts again`]);
			if (account.uses === 0 && decision.faults.length === 0 && this.#isMeant(decision) && isLookedAt(decision))
				said.push([suppressionUnused, "accepts nothing that is there"]);
			return said.flatMap(([rule, message]) => draftOf(rule, message, decision, this.#options) ?? []);
		});
	}

	/** Decisions that end soon. */
	diagnostics(): readonly Diagnostic[] {
		return this.#decisions.flatMap((decision) => {
			const { expires, place } = decision;
			const left = expires === undefined ? notice + 1 : daysBetween(this.#options.today, expires);
			if (left < 0 || left > notice || (this.#accounts.get(decision)?.held ?? 0) === 0) return [];
			const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
			const message = `${subjectOf(decision)} ends ${when} (${expires})`;
			return [{ kind: "decision", level: "warning", message, place }];
		});
	}

	#standing(decision: Decision, breach: Breach): Standing {
		const { from, days } = this.#options.require;
		const isSevere = from !== "never" && compareSeverity(breach.severity, from) <= 0;
		const isDescription = decision.form === "declared";
		// What a class says beside accepting a breach is no decision: what nobody would have to accept is not held up.
		const matters =
			(isSevere || gates(breach.severity, breach.confidence, this.#options.failOn)) && breach.confidence === "certain";
		if (decision.faults.length > 0) return { kind: "faulty" };
		const isPast = decision.expires !== undefined && decision.expires < this.#options.today;
		if (isDescription && !matters && !(isPast && decision.justification !== undefined)) return { kind: "pointless" };
		if (decision.pending !== undefined) return { kind: "pending", why: decision.pending };
		const guard = guardOf(breach.rule, this.#options.rules);
		if (guard !== undefined && isWeaker(decision.layer, guard.layer)) {
			return {
				kind: "incomplete",
				missing: [`is not for this ${decision.layer} to decide (${placeText(guard.place)})`],
			};
		}
		const missing = [
			...(decision.justification === undefined ? ["has no justification"] : []),
			...(isSevere && decision.owner === undefined ? ["has no owner"] : []),
			...(isSevere && decision.expires === undefined ? [`has no last day (expires, at most ${days} days away)`] : []),
		];
		if (isPast)
			return missing.length > 0 && decision.justification === undefined
				? { kind: "incomplete", missing }
				: { kind: "expired" };
		if (isSevere && decision.expires !== undefined && !(daysBetween(this.#options.today, decision.expires) <= days)) {
			missing.push(`holds longer than ${days} days`);
		}
		return missing.length === 0 ? { kind: "holds" } : { kind: "incomplete", missing };
	}

	#unknown(id: string): readonly string[] {
		if (this.#rules.has(id)) return [];
		return [`names no rule that there is: "${id}"; did you mean "${nearest(id, [...this.#rules.keys()])}"?`];
	}

	/** Whether what it is about was looked for. */
	#isMeant({ form, rules }: Decision): boolean {
		if (form === "declared") return false;
		return rules.some((id) => {
			const rule = this.#rules.get(id);
			return rule !== undefined && (rule.pedantic !== true || this.#options.pedantic);
		});
	}
}

type Standing =
	| { readonly kind: "holds" | "faulty" | "expired" | "pointless" }
	| { readonly kind: "pending"; readonly why: string }
	| { readonly kind: "incomplete"; readonly missing: readonly string[] };

/** What became of one decision. */
class Account {
	uses = 0;
	held = 0;
	readonly missing = new Set<string>();
	readonly refused = new Set<string>();
	readonly expired = new Set<string>();

	add({ rule, subject }: Breach, standing: Standing): void {
		if (standing.kind === "pointless") return;
		this.uses += 1;
		const what = `${rule} of ${subject}`;
		if (standing.kind === "holds") this.held += 1;
		if (standing.kind === "expired") this.expired.add(what);
		if (standing.kind !== "incomplete") return;
		for (const one of standing.missing) this.missing.add(one);
		this.refused.add(what);
	}
}

/** Of a decision about its rule or declaration. `line` is that of the breach. */
function isAbout({ scope }: Decision, breach: Breach, line: number): boolean {
	const { path } = breach.place.source;
	switch (scope.kind) {
		case "globs":
			return matchesSome(scope.files, path) && matchesSome(scope.containers, breach.container);
		case "lines":
			return path === scope.file && scope.lines.includes(line);
		case "service":
			return isContainerOf(scope.name, breach.container) && breach.files.includes(scope.file);
		case "file":
			return path === scope.file;
		case "declaration":
			return true;
	}
}

function suppressionOf({ justification = "", owner, expires, layer, form, place }: Decision): Suppression {
	return {
		justification,
		...(owner === undefined ? {} : { owner }),
		...(expires === undefined ? {} : { expires }),
		layer,
		form,
		at: placeText(place),
	};
}

function subjectOf({ form, rules }: Decision): string {
	if (form === "declared") return "the declaration";
	return rules.length === 0 ? "the suppression" : `the suppression of ${list(rules)}`;
}

function draftOf(rule: Rule, message: string, decision: Decision, options: SuppressOptions): Draft | undefined {
	const { place, rules, scope, form } = decision;
	const found = adjusted({ rule: rule.id, place }, rule.severity.production, false, options);
	if (found === undefined) return undefined;
	return {
		rule: rule.id,
		severity: found.severity,
		...(found.adjustment === undefined ? {} : { adjustment: found.adjustment }),
		confidence: rule.confidence,
		message,
		remediation: rule.remediation,
		project: "",
		subject: subjectOf(decision),
		place,
		related: [],
		evidence: JSON.stringify([form, rules, scope.kind === "lines" ? [] : scope]),
	};
}

function list(items: readonly string[]): string {
	const [first = "", ...rest] = items;
	if (rest.length > 3) return `${items.slice(0, 3).join(", ")} and ${items.length - 3} more`;
	return rest.length === 0 ? first : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
