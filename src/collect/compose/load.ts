import type { Place } from "../../source.ts";
import type { Mapping } from "../../value.ts";
import { promoteAliases } from "./aliases.ts";
import { canonical } from "./canonical.ts";
import { complete } from "./complete.ts";
import { sizeOf, withKey } from "./derive.ts";
import type { Document } from "./document.ts";
import { type Environment, fillEnvironmentLists } from "./environment.ts";
import { applyExtends, type ExtendsBase } from "./extends.ts";
import { applyIncludes } from "./include.ts";
import { interpolate } from "./interpolate.ts";
import { merge } from "./merge.ts";
import { resolvePaths } from "./paths.ts";
import { applyResets } from "./reset.ts";
import type { Resolution } from "./resolution.ts";
import { checkSchema } from "./schema.ts";
import { enforceUnicity } from "./unique.ts";

/** What a list of Compose files is loaded with: the project's own, or that of an include. */
export type Loading = {
	readonly run: Resolution;
	/** What relative paths in the files are made to start from. */
	readonly workdir: string;
	/** What the files that they name are looked for from. */
	readonly base: string;
	readonly environment: Environment;
	/** The files that led here by include. */
	readonly included: readonly string[];
	/** Bases of `extends` by file, loaded once. */
	readonly bases: Map<string, Promise<ExtendsBase | undefined>>;
	readonly includes: Map<string, Promise<Mapping>>;
	/** The keys in `includes` of those that led here, which wait for this one. */
	readonly waiting: readonly string[];
};

/** Loads files in order, each merged over those before it, to one tree in canonical form. */
export async function loadModel(
	files: readonly string[],
	loading: Loading,
	asked: Place | undefined,
): Promise<Mapping | undefined> {
	let model: Mapping | undefined;
	for (const file of files) {
		const parsed = await loading.run.compose(file, asked);
		for (const document of parsed?.documents ?? []) model = await layer(model, document, file, loading);
	}
	if (model === undefined) return undefined;
	const whole = complete(model, loading.workdir, loading.run);
	// The project's own are filled when it is normalized; what is included has an environment of its own.
	return loading.included.length === 0 ? whole : fillEnvironmentLists(whole, loading.environment);
}

async function layer(
	before: Mapping | undefined,
	document: Document,
	file: string,
	loading: Loading,
): Promise<Mapping | undefined> {
	const { run } = loading;
	const own = prepare(document, loading);
	if (own === undefined) return before;
	const chain = [...loading.included, file];
	const whole = await applyIncludes(own, document, { ...loading, included: chain });
	const kept = before === undefined ? undefined : applyResets(before, document);
	const extended = await applyExtends(whole, document, file, loading);
	if (!mayMerge(before, extended, document, run)) return before;
	const merged = enforceUnicity(mergeOver(kept, extended, run), run);
	checkSchema(merged, run);
	return finish(withKey(merged, "version", undefined), run);
}

/** The services of a file that another extends: neither included nor validated, their own `extends` still there. */
export async function loadBase(file: string, loading: Loading, asked: Place): Promise<ExtendsBase | undefined> {
	const { run } = loading;
	const parsed = await run.compose(file, asked);
	let model: Mapping | undefined;
	let last: Document | undefined;
	for (const document of parsed?.documents ?? []) {
		const own = prepare(document, loading);
		if (own === undefined) continue;
		last = document;
		if (!mayMerge(model, own, document, run)) break;
		const kept = model === undefined ? undefined : asMapping(applyResets(model, document));
		model = finish(enforceUnicity(mergeOver(kept, own, run), run), run);
	}
	if (model === undefined || last === undefined) return undefined;
	const services = resolvePaths(model, loading.workdir, run).entries.get("services");
	if (services?.value.kind !== "mapping") return undefined;
	return { services: new Map(services.value.entries), document: last, followed: new Map() };
}

function prepare(document: Document, loading: Loading): Mapping | undefined {
	const { run } = loading;
	if (document.value.kind !== "mapping") {
		run.lose(document.value.place, "is not a mapping, as a Compose file is");
		return undefined;
	}
	const value = interpolate(document.value, (name) => loading.environment.get(name), run);
	return value.kind === "mapping" ? promoteAliases(value, run) : undefined;
}

/** What stands alone is as large as its file may be. */
function mayMerge(before: Mapping | undefined, over: Mapping, document: Document, run: Resolution): boolean {
	return before === undefined || run.mayMerge(sizeOf(before) + sizeOf(over), document.value.place);
}

function mergeOver(before: ReturnType<typeof applyResets> | undefined, over: Mapping, run: Resolution): Mapping {
	const base = before === undefined ? undefined : asMapping(before);
	return base === undefined ? over : merge(base, over, run);
}

/** `merged` holds nothing twice. */
function finish(merged: Mapping, run: Resolution): Mapping {
	return enforceUnicity(canonical(merged, run), run, merged);
}

function asMapping(value: ReturnType<typeof applyResets>): Mapping | undefined {
	return value.kind === "mapping" ? value : undefined;
}
