import type { CollectedProject } from "../collect/collected.ts";
import type { SurfaceChange } from "../compare/comparison.ts";
import { differs, type ProjectPair } from "../compare/pair.ts";
import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import { credentialsOf } from "../judge/credentials.ts";
import { locateIn, placeKey, subjectOf } from "../judge/located.ts";
import { compareSeverity, severityProfile } from "../judge/severity.ts";
import type { Path, Profile, Project } from "../project.ts";
import type { Place } from "../source.ts";
import { get, type Mapping, stringOf, toJson, valuesOf } from "../value.ts";
import type { Fact } from "./fact.ts";
import { profileChange } from "./profile-difference.ts";
import { compareProjects } from "./projects-difference.ts";
import { scales } from "./scale.ts";
import type { Statement } from "./statement.ts";
import { quoted } from "./wording.ts";

/** Facts of a project, as `Policy.surface` gives them. */
export type FactsOf = (project: CollectedProject) => readonly Fact[];

/**
 * What changed in what the containers expose, reach, control, mount, hold as secret, run as and are made from: worst
 * first, then what is neither better nor worse, improvements last. Complete: each fact that only one side has is said by
 * some sentence. What does not change a fact (order, lines, forms, anchors, names of files) gives none.
 * `factsOf` is asked only of projects that differ. Of what a file said that cannot be read any more (`unread`) nobody
 * knows that it has become better: that the project refers to it is said instead.
 */
export function surfaceDifference(
	pairs: readonly ProjectPair[],
	factsOf: FactsOf,
	profileOfFile: (path: string) => Profile,
	unread: ReadonlySet<string> = new Set(),
): readonly SurfaceChange[] {
	const differing = pairs.filter((pair) => differs(pair) || profileChange(pair, profileOfFile) !== undefined);
	const { maskMessage } = credentialsOf(differing.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()));
	const changes = differing.flatMap((pair) =>
		[...compareProjects(pair, sidesOf(pair, factsOf)), profileChange(pair, profileOfFile) ?? []]
			.flat()
			.filter((statement) => !isOnlyUnread(statement, pair, unread))
			.map((statement) => located(statement, pair, profileOfFile, maskMessage)),
	);
	return once(changes).toSorted(worstFirst);
}

/** Whether something is better only because a file that said otherwise cannot be read. */
function isOnlyUnread(
	{ direction, covers }: Statement,
	{ base, unread: side }: ProjectPair,
	unread: ReadonlySet<string>,
): boolean {
	if (direction !== "better" || base === undefined || side !== undefined || unread.size === 0) return false;
	return covers.base.some(({ path }) => unread.has(locateIn(base.model, path).place.source.path));
}

function sidesOf({ base, head }: ProjectPair, factsOf: FactsOf) {
	const side = (project: CollectedProject | undefined) =>
		project === undefined ? undefined : { project: toJson(project.model) as Project, facts: factsOf(project) };
	return { base: side(base), head: side(head) };
}

function located(
	{ direction, scale, message, covers, at, subject }: Statement & { readonly subject?: string },
	pair: ProjectPair,
	profileOfFile: (path: string) => Profile,
	maskMessage: (message: string) => string,
): SurfaceChange {
	const model = pair[at.side]?.model;
	if (model === undefined) throw new Error(`a change of a project that is not in the ${at.side}`);
	const { place } = locateIn(model, at.path);
	const [list, index] = at.path;
	const container = list === "containers" ? valuesOf(get(model, list))[Number(index)] : undefined;
	const name = stringOf(get(container, "name"));
	const column = severityProfile(stringOf(get(model, "target")), stringOf(get(container, "profile")), () =>
		profileOfFile(place.source.path),
	);
	return {
		direction,
		severity: scales[scale][column],
		project: stringOf(get(pair.head?.model ?? model, "name")) ?? "",
		subject: subject ?? name ?? objectOf(model, at.path),
		message: maskMessage(withFile(message, place, model, covers[at.side])),
		place,
		side: at.side,
		covers,
	};
}

/** "the file" is that of the sentence's place; where what is written stands in another one, that is named. */
function withFile(message: string, { source }: Place, model: Mapping, facts: readonly Fact[]): string {
	const written = facts.flatMap(({ port, secret, path }) =>
		port?.password_at !== undefined ? [port.password_at] : secret?.form === "written" ? [path] : [],
	);
	const files = new Set(written.map((path) => locateIn(model, path).place.source));
	const [file] = files;
	if (file === undefined || files.size > 1 || file.path === source.path) return message;
	// Only our own words, which stand outside of backticks.
	const parts = message.split("`");
	const ours = (part: string) => part.replaceAll("written in the file", `written in ${quoted(file.label)}`);
	return parts.map((part, index) => (index % 2 === 0 ? ours(part) : part)).join("`");
}

/** A project by its name is told from a container of that name; that of a job has a path for a name. */
function objectOf(model: Mapping, path: Path): string {
	const name = stringOf(get(model, "name"));
	const subject = subjectOf(model, path);
	const isProject = subject === name && stringOf(get(model, "kind")) === "compose";
	return isProject ? `project ${subject}` : subject;
}

/** What several projects have from one place is said once, as bad as for the worst of them. */
function once(changes: readonly SurfaceChange[]): readonly SurfaceChange[] {
	const key = ({ place, side, subject, message, direction }: SurfaceChange) =>
		JSON.stringify([placeKey(place), side, subject, message, direction]);
	return Array.from(groupBy(changes, key).values(), ([first, ...others]) => {
		if (others.length === 0) return first;
		const all = [first, ...others];
		const also = [...new Set(others.map(({ project }) => project))].filter((project) => project !== first.project);
		return {
			...first,
			severity: all.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? first.severity,
			...(also.length === 0 ? {} : { also }),
			covers: {
				base: all.flatMap(({ covers }) => covers?.base ?? []),
				head: all.flatMap(({ covers }) => covers?.head ?? []),
			},
		};
	});
}

const directions: readonly SurfaceChange["direction"][] = ["worse", "neutral", "better"];

function worstFirst(a: SurfaceChange, b: SurfaceChange): number {
	return (
		directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
		compareSeverity(a.severity, b.severity) ||
		compareText(a.place.source.path, b.place.source.path) ||
		a.place.start - b.place.start ||
		compareText(a.project, b.project) ||
		compareText(a.subject, b.subject) ||
		compareText(a.message, b.message)
	);
}
