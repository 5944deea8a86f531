import type { FindingChange } from "../judge/finding.ts";
import { portWords } from "../judge/port-ranges.ts";
import { compareSeverity } from "../judge/severity.ts";
import type { Concealers } from "./conceal.ts";
import type { Renames } from "./renames.ts";
import type { FaultPart, Trace } from "./trace.ts";

/** What became of the breaches of a base. */
export type Matched = {
	/** By the traces of the head. */
	readonly changes: ReadonlyMap<Trace, FindingChange>;
	/** Traces of the base that the head has no more. */
	readonly gone: ReadonlySet<Trace>;
};

/**
 * Holds the breaches of a head against those of its base, one for one and container by container: what is there twice
 * must have been there twice. One is the same by its rule, file, container and evidence, rather in the same project (a
 * job) than in another; by what its file and its container were called before; by the name of its container, where its
 * old place is gone and its new one is new, or where it stands in another file of the same projects; and, what is left,
 * by what its thing keeps under another name.
 * What the base had hidden is held against what hid it, which may be gone all the same.
 */
export function matchTraces(
	base: readonly Trace[],
	head: readonly Trace[],
	renames: Renames,
	concealers: Concealers,
): Matched {
	const left = new Set(base.filter(({ always }) => !always).flatMap(unitsOf));
	const units = new Map(head.map((trace) => [trace, trace.always ? [] : unitsOf(trace)]));
	const before = new Map<Unit, Trace>();
	for (const { ofBase, ofHead, fits } of passes) {
		const waiting = new Map<string, Unit[]>();
		for (const unit of left) {
			for (const key of ofBase(unit, renames)) {
				const queue = waiting.get(key);
				if (queue === undefined) waiting.set(key, [unit]);
				else queue.push(unit);
			}
		}
		if (waiting.size === 0) continue;
		for (const unit of [...units.values()].flat()) {
			if (before.has(unit)) continue;
			const isSame = (one: Unit) => left.has(one) && fits?.(one.trace, unit.trace, renames) !== false;
			const found = takeFirst(waiting, ofHead(unit, renames), isSame);
			if (found === undefined) continue;
			before.set(unit, found.trace);
			left.delete(found);
		}
	}
	const stays = new Set(before.values());
	for (const unit of [...units.values()].flat()) {
		const [hiding] = before.has(unit) ? [] : concealing(unit, renames, concealers);
		if (hiding !== undefined) before.set(unit, hiding);
	}
	return {
		changes: new Map(Array.from(units, ([trace, own]) => [trace, changeOf(trace, own, before)])),
		gone: new Set(base.filter((trace) => !trace.always && !stays.has(trace))),
	};
}

/** A breach as one container has it, and each port of a range: what several share is one breach, and may have been several. */
type Unit = {
	readonly trace: Trace;
	readonly part: FaultPart;
	readonly file: string;
	readonly container: string | undefined;
};

function unitsOf(trace: Trace): readonly Unit[] {
	const { holders, container, file, parts } = trace;
	return (holders.length === 0 ? [container] : holders).flatMap((name) =>
		parts.map((part) => ({ trace, part, file, container: name })),
	);
}

type Pass = {
	/** Keys by which one of the base is looked up. */
	readonly ofBase: (unit: Unit, renames: Renames) => readonly string[];
	/** Keys by which one of the head may be found. */
	readonly ofHead: (unit: Unit, renames: Renames) => readonly string[];
	readonly fits?: (base: Trace, head: Trace, renames: Renames) => boolean;
};

const passes: readonly Pass[] = [
	// Each job of a workflow may have a service of the same name.
	{ ofBase: keysInFile, ofHead: keysInFile, fits: isInSameProjects },
	{ ofBase: keysInFile, ofHead: keysInFile },
	{ ofBase: keysInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(keysInFile) },
	{
		ofBase: (unit, renames) => (renames.isGone(placeOf(unit)) ? keysAnywhere(unit) : []),
		ofHead: (unit, renames) => (renames.isNew(placeOf(unit)) ? keysAnywhere(unit) : []),
	},
	{ ofBase: keysAnywhere, ofHead: keysAnywhere, fits: isInSameProjects },
	{ ofBase: kinInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(kinInFile) },
	{ ofBase: kinAnywhere, ofHead: kinAnywhere, fits: isInSameProjects },
];

function takeFirst(
	waiting: ReadonlyMap<string, Unit[]>,
	keys: readonly string[],
	isSame: (one: Unit) => boolean,
): Unit | undefined {
	for (const key of keys) {
		const queue = waiting.get(key) ?? [];
		const at = queue.findIndex(isSame);
		if (at >= 0) return queue.splice(at, 1)[0];
	}
	return undefined;
}

function placeOf({ file, container }: Unit) {
	return container === undefined ? { file } : { file, container };
}

function keysInFile({ file, ...unit }: Unit): readonly string[] {
	return [keyOf(unit, unit.part.evidence, file)];
}

function keysAnywhere(unit: Unit): readonly string[] {
	return [keyOf(unit, unit.part.evidence, "")];
}

function kinInFile({ file, ...unit }: Unit): readonly string[] {
	return unit.part.kin.map((name) => keyOf(unit, name, file));
}

function kinAnywhere(unit: Unit): readonly string[] {
	return unit.part.kin.map((name) => keyOf(unit, name, ""));
}

function keyOf({ trace: { rule }, container }: Omit<Unit, "file">, evidence: string, file: string): string {
	return JSON.stringify([rule, evidence, file, container ?? null]);
}

/** As it may have stood in the base: in files and containers by the names that they had. */
function asBefore(unit: Unit, renames: Renames): readonly Unit[] {
	const { trace, file, container } = unit;
	const names = container === undefined ? [container] : [container, ...renames.formerNames(trace.project, container)];
	return [file, ...renames.formerFiles(file)].flatMap((path) =>
		names.map((name) => ({ ...unit, file: path, container: name })),
	);
}

/** What hid it in the base, worst first. */
function concealing(unit: Unit, renames: Renames, concealers: Concealers): readonly Trace[] {
	const names = asBefore(unit, renames).flatMap(({ container }) => container ?? []);
	return [...new Set(names)]
		.flatMap((name) => concealers(unit.trace, name))
		.filter((base) => isInSameProjects(base, unit.trace, renames))
		.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}

/** Whatever file of its projects it stands in: in one that others have too, it is new there. */
function isInSameProjects(base: Trace, head: Trace, renames: Renames): boolean {
	const former = head.projects.map(renames.formerProject);
	return former.length > 0 && former.every((project) => project !== undefined && base.projects.includes(project));
}

function changeOf(now: Trace, units: readonly Unit[], matches: ReadonlyMap<Unit, Trace>): FindingChange {
	const before = units.flatMap((unit) => matches.get(unit) ?? []);
	if (before.length === 0) return { kind: "new" };
	if (now.accepted) return { kind: "unchanged" };
	if (before.some(({ accepted }) => accepted)) return { kind: "worse", why: "was accepted" };
	const severity = before.map((trace) => trace.severity).toSorted(compareSeverity)[0] ?? now.severity;
	if (compareSeverity(now.severity, severity) < 0) return { kind: "worse", why: `was ${severity}` };
	if (now.confidence === "certain" && before.every(({ confidence }) => confidence === "inferred")) {
		return { kind: "worse", why: "was only inferred" };
	}
	const fresh = units.filter((unit) => !matches.has(unit));
	if (fresh.length === 0) return { kind: "unchanged" };
	const had = units.filter((unit) => matches.has(unit)).map(({ container }) => container);
	return { kind: "worse", why: whereNot(fresh, new Set(had)) };
}

/** In which containers it was not at all; where it was in each, which of its ports are new. */
function whereNot(fresh: readonly Unit[], had: ReadonlySet<string | undefined>): string {
	const containers = new Set(fresh.map(({ container }) => container));
	const without = [...containers].filter((container) => !had.has(container));
	if (without.length > 0) return `was not in ${without.join(", ")}`;
	return `was without ${portWords(fresh.flatMap(({ part }) => part.port ?? []))}`;
}
