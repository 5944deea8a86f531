import type { Diagnostic } from "../../diagnostic.ts";
import type { Change } from "../../judge/judge.ts";
import { Source, startOf } from "../../source.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Rule } from "../catalog.ts";
import { OwnRulesError } from "./error.ts";
import { OwnRules } from "./own-rules.ts";
import { type OwnSources, readOwnSources } from "./sources.ts";

/** Own rules that count, and what a pull request makes of them. */
export type DecidedRules = {
	readonly own?: OwnRules;
	/** Rules that count from when it is merged; a configuration may name them already. */
	readonly upcoming: readonly Rule[];
	readonly changes: readonly Change[];
	readonly diagnostics: readonly Diagnostic[];
};

/** A tree, and its folders of rules. */
export type RulesPlace = { readonly tree: Tree | undefined; readonly folders: readonly string[] };

/**
 * The own rules of the tree that decides. Where that is another than the one that is judged, a change to them is told,
 * and what is to come must compile: or it would be noticed when it is merged. Rules of a base commit that do not compile
 * enforce nothing, and must not keep away what repairs them: then those of the head count, for a rule can only add.
 * @throws OwnRulesError
 */
export async function decidedRules(deciding: RulesPlace, judged: RulesPlace): Promise<DecidedRules> {
	const tree = deciding.tree ?? judged.tree;
	if (tree === undefined || tree === judged.tree) {
		const own = tree === undefined ? undefined : await load(tree, deciding.folders);
		return { ...(own === undefined ? {} : { own }), upcoming: [], changes: [], diagnostics: [] };
	}
	const [before, after] = await Promise.all([
		sourcesOf(tree, deciding.folders),
		sourcesOf(judged.tree, judged.folders),
	]);
	const changes = changesOf(before, after);
	const diagnostics: Diagnostic[] = [];
	let own: OwnRules | undefined;
	try {
		own = await load(tree, deciding.folders);
	} catch (error) {
		if (!(error instanceof OwnRulesError)) throw error;
		const message = `own rules of the base commit cannot be used: ${error.message.split("\n")[0]}`;
		const source = after.values().next().value ?? new Source(deciding.folders[0] ?? "", "");
		diagnostics.push({ kind: "invalid", level: "warning", message, place: startOf(source) });
		own = await load(judged.tree, judged.folders);
	}
	// Where all are gone, there are none to load: that is shown, and decided by whoever merges it.
	const next = changes.length > 0 && after.size > 0 ? await load(judged.tree, judged.folders) : undefined;
	return { ...(own === undefined ? {} : { own }), upcoming: next?.catalog ?? [], changes, diagnostics };
}

async function load(tree: Tree | undefined, folders: readonly string[]): Promise<OwnRules | undefined> {
	return tree === undefined || folders.length === 0 ? undefined : OwnRules.load(tree, folders);
}

/** What rules are made of, by path; nothing where it cannot be read. */
async function sourcesOf(tree: Tree | undefined, folders: readonly string[]): Promise<ReadonlyMap<string, Source>> {
	if (tree === undefined) return new Map();
	try {
		const { modules, dataSources }: OwnSources = await readOwnSources(tree, folders);
		return new Map([...modules, ...Array.from(dataSources.values(), (source) => [source.path, source] as const)]);
	} catch (error) {
		if (error instanceof OwnRulesError) return new Map();
		throw error;
	}
}

function changesOf(before: ReadonlyMap<string, Source>, after: ReadonlyMap<string, Source>): readonly Change[] {
	const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
	return paths.flatMap((path) => {
		const [old, now] = [before.get(path), after.get(path)];
		const source = now ?? old;
		if (source === undefined || old?.text === now?.text) return [];
		const what = now === undefined ? "is gone" : old === undefined ? "is new" : "is changed";
		const message = `${what}: own rules count as they are in the base commit until this is merged`;
		return [{ place: startOf(source), subject: source.label, message, evidence: path }];
	});
}
