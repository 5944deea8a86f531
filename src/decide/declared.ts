import type { CollectedProject } from "../collect/collected.ts";
import { groupBy } from "../group-by.ts";
import type { Change } from "../judge/judge.ts";
import type { Undeclared } from "../judge/locate.ts";
import type { Violation } from "../policy/catalog.ts";
import type { Place } from "../source.ts";
import { get, stringOf, toJson, type Value } from "../value.ts";
import { isDay } from "./date.ts";
import type { Decision } from "./decision.ts";

/** A declaration as plain data. */
type Declared = {
	readonly class?: string;
	readonly egress?: string;
	readonly justification?: string;
	readonly owner?: string;
	readonly expires?: string;
};

/** What containers declare, by `keyOfContainer`: one that is in several projects may declare something else in each. */
export type Declarations = ReadonlyMap<string, readonly (Declared | undefined)[]>;

type Declarer = {
	readonly index: number;
	readonly container: Value;
	readonly name: string;
	readonly declared: Declared | undefined;
	readonly place: Place;
};

/** The declarations of some projects: of the base commit, to hold those of a pull request against. */
export function declarationsOf(projects: readonly CollectedProject[]): Declarations {
	const groups = groupBy(projects.flatMap(containersOf), ({ container }) => keyOfContainer(container));
	return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ declared }) => declared)]));
}

function isIn(base: Declarations, { container, declared }: Declarer): boolean {
	return (base.get(keyOfContainer(container)) ?? [undefined]).some((one) => isSame(one, declared));
}

/**
 * The declarations of a project that accept something, as decisions. With `base`, one that the base commit does not
 * have in the same words does not count yet.
 */
export function declaredDecisions(
	project: CollectedProject,
	base: Declarations | undefined,
	pending: string,
): readonly Decision[] {
	return containersOf(project).flatMap((declarer) => {
		const { declared, place } = declarer;
		if (declared === undefined) return [];
		const { justification, owner, expires } = declared;
		const isNew = base !== undefined && !isIn(base, declarer);
		return [
			{
				form: "declared",
				layer: "repository",
				rules: [],
				scope: { kind: "declaration" },
				...(justification === undefined ? {} : { justification }),
				...(owner === undefined ? {} : { owner }),
				...(expires === undefined ? {} : { expires }),
				faults:
					expires === undefined || isDay(expires) ? [] : [`has "${expires}" where a day belongs; write YYYY-MM-DD`],
				...(isNew ? { pending } : {}),
				place,
			},
		];
	});
}

/**
 * What would be found besides if nothing were declared, if only classes were, and, with `base`, if what the base
 * commit declares were declared. So what a declaration makes legitimate can be shown and held to account.
 */
export async function undeclaredIn(
	project: CollectedProject,
	found: readonly Violation[],
	base: Declarations | undefined,
	evaluate: (model: unknown) => Promise<readonly Violation[]>,
): Promise<readonly Undeclared[]> {
	const containers = containersOf(project);
	const declaring = containers.filter(({ declared }) => declared !== undefined);
	const changed = base !== undefined && containers.some((declarer) => !isIn(base, declarer));
	if (declaring.length === 0 && !changed) return [];
	const model = toJson(project.model) as Model;
	const seen = new Set(found.map(keyOf));
	const extra: Undeclared[] = [];
	const look = async (declare: (declarer: Declarer) => Declared | undefined, isOfBase: boolean) => {
		for (const violation of await evaluate(withDeclared(model, containers, declare))) {
			if (seen.has(keyOf(violation))) continue;
			seen.add(keyOf(violation));
			const declaredAt = isOfBase ? undefined : declarationBehind(violation, declaring);
			extra.push(declaredAt === undefined ? { violation } : { violation, declaredAt });
		}
	};
	if (declaring.some(({ declared }) => declared?.justification !== undefined || declared?.egress !== undefined)) {
		await look(({ declared }) => (declared?.class === undefined ? undefined : { class: declared.class }), false);
	}
	if (declaring.length > 0) await look(() => undefined, false);
	// What declares less than in base silences what a strict class finds; there is no declaration left to judge.
	if (changed) await look((declarer) => (isIn(base, declarer) ? declarer.declared : firstOf(base, declarer)), true);
	return extra;
}

/** Where containers of a project declare something else than in the base commit. */
export function declarationChanges(project: CollectedProject, base: Declarations, why: string): readonly Change[] {
	return containersOf(project).flatMap((declarer) => {
		if (isIn(base, declarer)) return [];
		const { container, name, declared, place } = declarer;
		const before = firstOf(base, declarer);
		const message =
			declared === undefined ? `no longer declares ${spell(before)}` : `declares ${spell(declared)}, which ${why}`;
		return [
			{
				place,
				subject: name,
				message,
				evidence: JSON.stringify([keyOfContainer(container), before ?? null, declared ?? null]),
			},
		];
	});
}

function firstOf(base: Declarations, { container }: Declarer): Declared | undefined {
	return base.get(keyOfContainer(container))?.find((one) => one !== undefined);
}

function spell(declared: Declared | undefined): string {
	const { class: name, egress } = declared ?? {};
	const said = [
		...(name === undefined ? [] : [`class ${name}`]),
		...(egress === undefined ? [] : [`egress ${egress}`]),
	];
	return said.length === 0 ? "a justification" : said.join(" and ");
}

type Model = { readonly containers: readonly Readonly<Record<string, unknown>>[] };

function withDeclared(
	model: Model,
	containers: readonly Declarer[],
	declare: (declarer: Declarer) => Declared | undefined,
): unknown {
	const changed = model.containers.map(({ declared: _, ...container }, index) => {
		const declarer = containers[index];
		const declared = declarer && declare(declarer);
		return declared === undefined ? container : { ...container, declared };
	});
	return { ...model, containers: changed };
}

/** The violation's own container's, else the first of the project: a class also says what others may share with it. */
function declarationBehind({ path }: Violation, declaring: readonly Declarer[]): Place | undefined {
	const own = path[0] === "containers" ? declaring.find(({ index }) => index === path[1]) : undefined;
	return (own ?? declaring[0])?.place;
}

function containersOf({ model }: CollectedProject): readonly Declarer[] {
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return [];
	return containers.items.map((container, index) => {
		const declared = get(container, "declared");
		return {
			index,
			container,
			name: stringOf(get(container, "name")) ?? "",
			declared: declared === undefined ? undefined : (toJson(declared) as Declared),
			place: (declared ?? container).place,
		};
	});
}

/** A container as it is known over commits: its file, what it came from, its name. */
function keyOfContainer(container: Value): string {
	const name = get(container, "name");
	return JSON.stringify([(name ?? container).place.source.path, stringOf(get(container, "origin")), stringOf(name)]);
}

function isSame(one: Declared | undefined, other: Declared | undefined): boolean {
	const keys = ["class", "egress", "justification", "owner", "expires"] as const;
	return keys.every((key) => one?.[key] === other?.[key]);
}

function keyOf({ rule, path }: Violation): string {
	return JSON.stringify([rule, path]);
}
