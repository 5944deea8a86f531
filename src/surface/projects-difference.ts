import { type CollectedProject, composeFilesOf } from "../collect/collected.ts";
import type { ProjectPair } from "../compare/pair.ts";
import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Project } from "../project.ts";
import { get, stringOf } from "../value.ts";
import { compareContainer, wholeContainer } from "./container-difference.ts";
import type { Fact } from "./fact.ts";
import { compareNetworks, objectStatement } from "./network-difference.ts";
import { renamedNetworks } from "./network-renames.ts";
import { compareProject, compareVolumes } from "./project-difference.ts";
import { renamedFacts } from "./renamed-facts.ts";
import { worstOf } from "./scale.ts";
import { scaleOfFact } from "./standing.ts";
import { type Covered, type Statement, statement, withoutCovered } from "./statement.ts";
import { goneProject, newProject, type WholeSide } from "./whole-project.ts";
import { listed, quoted, quotedList } from "./wording.ts";

type Side = { readonly project: Project; readonly facts: readonly Fact[] };

/** A statement, and of whom it is where that is not whoever stands at its place. */
export type SubjectStatement = Statement & { readonly subject?: string };

/** All that can be said of a project and what became of it. */
export function compareProjects(
	pair: ProjectPair,
	{ base, head }: { readonly base: Side | undefined; readonly head: Side | undefined },
): readonly SubjectStatement[] {
	if (base === undefined) return head === undefined ? [] : newProject(wholeSide(head), pair.unread === "base");
	if (head === undefined) return [goneProject(wholeSide(base), pair.unread === "head")];
	const statements = compareBoth(pair, base, head);
	return pair.extra === undefined ? statements : ofCombination(pair.extra, pair, statements);
}

/** Of one more combination of files only what it has itself: what it lacks, the others have as before. */
function ofCombination(
	side: "base" | "head",
	{ [side]: project, unread }: ProjectPair,
	statements: readonly SubjectStatement[],
): readonly SubjectStatement[] {
	const files = quotedList(shownComposeFiles(project));
	const nothing = { base: [], head: [] };
	if (side === "base" && unread === "head") {
		const message = `can no longer be read as ${files} make it, and nobody knows what became of that`;
		return [objectStatement(["worse", "much", message], side, ["name"], nothing)];
	}
	const isOwn = ({ covers, at, direction }: SubjectStatement) =>
		at.side === side &&
		covers[side].length > 0 &&
		(side === "head" ? direction !== "better" : covers.head.length === 0);
	const own = statements.filter(isOwn);
	const what =
		side === "base"
			? `has one combination of files less: ${files}`
			: unread === undefined
				? `has one more combination of files: ${files}`
				: `could not be read before as ${files} make it`;
	return [
		...own,
		objectStatement(["neutral", unread === undefined ? "none" : "little", what], side, ["name"], nothing),
	];
}

/** As reports show them; what a name adds to another (`compose.prod.yaml`) after that. */
function shownComposeFiles(project: CollectedProject | undefined): readonly string[] {
	if (project === undefined) return [];
	const { files, shownFiles = files } = project;
	const shown = composeFilesOf(project).map((path) => shownFiles[files.indexOf(path)] ?? path);
	return shown.toSorted((a, b) => a.length - b.length || compareText(a, b));
}

function wholeSide({ project, facts }: Side): WholeSide {
	return { project, factsOf: byContainer(facts) };
}

function compareBoth(pair: ProjectPair, base: Side, head: Side): readonly SubjectStatement[] {
	const { containers } = pair;
	const networks = renamedNetworks(base.project, head.project, containers);
	const names = new Map(
		containers.flatMap(({ base: from, head: to }) => {
			const [was, is] = [base.project.containers[from ?? -1]?.name, head.project.containers[to ?? -1]?.name];
			return was === undefined || is === undefined || was === is ? [] : [[was, is] as const];
		}),
	);
	const before = renamedFacts(base.facts, { networks, containers: names });
	const factsOf = { base: byContainer(before.facts), head: byContainer(head.facts) };
	const members = (network: string) => membersOf(head.project, network);
	const statements: SubjectStatement[] = [];
	const left: Covered[] = [];
	for (const { base: from, head: to } of containers) {
		if (from === undefined || to === undefined) {
			const index = to ?? from ?? 0;
			const facts = factsOf[to === undefined ? "base" : "head"](index);
			const [here, there] = to === undefined ? [base, head] : [head, base];
			statements.push(wholeContainer(facts, to === undefined ? "base" : "head", index, isVariant(here, there, index)));
			continue;
		}
		const [was, is] = [base.project.containers[from], head.project.containers[to]];
		if (was === undefined || is === undefined) continue;
		statements.push(...renamedContainer(was.name, is.name, to));
		const compared = compareContainer(
			{ base: factsOf.base(from), head: factsOf.head(to) },
			{ containers: { base: was, head: is }, members },
		);
		statements.push(...compared.statements);
		left.push(compared.left);
	}
	const former = new Map(Array.from(networks, ([was, is]) => [is, was]));
	const ofNetworks = compareNetworks(
		base.project,
		head.project,
		(name) => former.get(name) ?? name,
		(name) => factsOfNetwork(left, name),
	);
	const said = [
		...statements,
		...ofNetworks,
		...compareVolumes(base.project, head.project),
		...renamedProject(pair, names),
		...compareProject(base.project, head.project),
	];
	const all = [...said, ...otherwise(left, said)];
	return all.map((statement) => ({
		...statement,
		covers: { base: statement.covers.base.map(before.original), head: statement.covers.head },
	}));
}

/**
 * A job's project has its file's name and its own: a file of another name is no change, and a job that is called as its
 * container has been said with that.
 */
function renamedProject({ base, head }: ProjectPair, containers: ReadonlyMap<string, string>): readonly Statement[] {
	const [was, is] = [ownNameOf(base), ownNameOf(head)];
	if (was === is || containers.get(was) === is) return [];
	return [objectStatement(["neutral", "none", `was called ${quoted(was)}`], "head", ["name"], { base: [], head: [] })];
}

/** Without the path of its file. */
function ownNameOf(project: CollectedProject | undefined): string {
	const name = stringOf(get(project?.model, "name")) ?? "";
	const file = project?.model.place.source.path ?? "";
	return name === file ? "" : name.startsWith(`${file}/`) ? name.slice(file.length + 1) : name;
}

/** Whether the other side has a container of that name too: one that is written once may be several, which never run together. */
function isVariant(here: Side, there: Side, index: number): boolean {
	const container = here.project.containers[index];
	if (container === undefined) return false;
	return there.project.containers.some(({ name, origin }) => name === container.name && origin === container.origin);
}

/** Facts by the index of their container. */
function byContainer(facts: readonly Fact[]): (index: number) => readonly Fact[] {
	const groups = groupBy(facts, ({ index }) => String(index));
	return (index) => groups.get(String(index)) ?? [];
}

function membersOf(project: Project, network: string): readonly string[] {
	return [
		...new Set(
			project.containers.flatMap(({ name, networks }) =>
				networks?.some((each) => each.name === network) ? [name] : [],
			),
		),
	];
}

function renamedContainer(was: string, is: string, index: number): readonly SubjectStatement[] {
	if (was === is) return [];
	return [
		{
			subject: was,
			direction: "neutral",
			scale: "none",
			message: `is now called ${quoted(is)}`,
			covers: { base: [], head: [] },
			at: { side: "head", path: ["containers", index] },
		},
	];
}

/** What containers say of a network that they stay on, and how far they reach by it. */
function factsOfNetwork(left: readonly Covered[], name: string): Covered {
	const isOf = ({ network }: Fact) => network?.name === name;
	const concerned = left.filter(({ base, head }) => base.some(isOf) || head.some(isOf));
	const about = (fact: Fact) => isOf(fact) || fact.kind === "reaches";
	return {
		base: concerned.flatMap(({ base }) => base.filter(about)),
		head: concerned.flatMap(({ head }) => head.filter(about)),
	};
}

/** Facts for which there is no better sentence: none is lost. */
function otherwise(left: readonly Covered[], said: readonly Statement[]): readonly Statement[] {
	const covers = { base: left.flatMap(({ base }) => base), head: left.flatMap(({ head }) => head) };
	const { base, head } = withoutCovered(covers, said);
	const was = new Set(base);
	const groups = groupBy([...base, ...head], ({ kind, container }) => `${kind}\0${container}`);
	return Array.from(groups.values(), (facts) => {
		const sides = { base: facts.filter((fact) => was.has(fact)), head: facts.filter((fact) => !was.has(fact)) };
		const words = (some: readonly Fact[]) =>
			some.length === 0 ? "nothing" : listed(some.map(({ what }) => quoted(what)));
		const message = `${facts[0].kind.replaceAll("-", " ")} ${words(sides.head)} instead of ${words(sides.base)}`;
		return statement("neutral", worstOf(facts.map(scaleOfFact)), message, sides);
	});
}
