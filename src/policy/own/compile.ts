import { nearest } from "../../nearest.ts";
import { type Source, startOf } from "../../source.ts";
import {
	buildRego,
	checkRego,
	defaultDeadline,
	inspectRego,
	type RegoError,
	type RegoInspection,
	type RegoSources,
} from "../compiler.ts";
import { advise, type Known, keysOf } from "./advice.ts";
import { type BundledPolicies, bundledPackages } from "./bundled.ts";
import { OwnRulesError } from "./error.ts";
import { type OwnRule, readForm } from "./form.ts";
import { neededModules } from "./needed.ts";
import { type Problem, placeOfByteColumn, placeOfLine, refuse } from "./problem.ts";
import { isTestFile, type OwnSources } from "./sources.ts";

export type Compiled = { readonly rules: readonly OwnRule[]; readonly wasm: Uint8Array };

/** Own modules lie under this folder beside ours, so that none can take the place of one of ours. */
const ownFolder = "own/";

/**
 * Own rules and what they need of ours, compiled together as `opa build` would, after they were held to the form of a
 * rule and to the schema. Tests are left out. @throws OwnRulesError
 */
export async function compileOwn(own: OwnSources, bundled: BundledPolicies): Promise<Compiled> {
	const rules = await checkForm(own, bundled);
	const texts = textsOf(own, (path) => !isTestFile(path));
	const sources = { ...neededModules(Object.values(texts), bundled.sources), ...texts };
	const { capabilities, schemas, entrypoints } = bundled;
	// What cannot be built is mostly what does not pass the check; both at once cost half the time.
	const [checked, { errors, result }] = await Promise.all([
		checkRego(sources, { capabilities, schemas }),
		buildRego(sources, entrypoints, { capabilities }),
	]);
	refuseErrors(checked, own, bundled);
	refuseErrors(errors, own, bundled);
	if (result === undefined) throw new OwnRulesError("own rules could not be compiled");
	return { rules, wasm: result };
}

/** Own modules, tests among them, in the form that a rule must have. @throws OwnRulesError */
export async function checkForm(own: OwnSources, bundled: BundledPolicies): Promise<readonly OwnRule[]> {
	const { errors, result } = await inspectRego(textsOf(own), { capabilities: bundled.capabilities });
	if (errors.length > 0 || result === undefined) refuseErrors(errors, own, bundled);
	if (result === undefined) throw new OwnRulesError("own rules could not be read");
	const inspection = withoutFolder(result);
	const { rules, problems } = readForm(own.modules, inspection, bundledPackages(bundled));
	refuse([...problems, ...problemsOfImports(inspection, own, bundled), ...problemsOfData(own, bundled)]);
	return rules;
}

/** Own modules by the path that the compiler knows them by. */
export function textsOf(own: OwnSources, wanted: (path: string) => boolean = () => true): RegoSources {
	return Object.fromEntries(
		Array.from(own.modules).flatMap(([path, { text }]) => (wanted(path) ? [[`${ownFolder}${path}`, text]] : [])),
	);
}

/** The source that the compiler means by a path. */
export function ownSource(own: OwnSources, file: string | undefined): Source | undefined {
	return file?.startsWith(ownFolder) === true ? own.modules.get(file.slice(ownFolder.length)) : undefined;
}

/** @throws OwnRulesError where the compiler found errors: located, and with what to write. */
export function refuseErrors(errors: readonly RegoError[], own: OwnSources, bundled: BundledPolicies): void {
	const known = knownOf(own, bundled);
	const problems: Problem[] = [];
	for (const error of errors) {
		const source = ownSource(own, error.file);
		if (source === undefined) {
			// A bound of ours, a bug, or an own rule that clashes with one of ours: of no file of theirs.
			const where = error.file === undefined ? "own rules" : `${error.file}:${error.line}:${error.column}`;
			throw new OwnRulesError(
				`${where}: ${error.message}${error.code === "limit" ? `; the limit is ${defaultDeadline / 1000} s` : ""}`,
			);
		}
		const place = placeOfByteColumn(source, error.line ?? 1, error.column ?? 1);
		problems.push({ place, ...advise(error, known) });
	}
	refuse(withoutEchoes(problems));
}

/** The tokenizer and the parser both complain of a text that is not closed; one line need be repaired once. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ place: { source, start }, advice }) => {
		const key = `${source.path}\0${start}\0${advice}`;
		return !seen.has(key) && seen.add(key);
	});
}

function knownOf(own: OwnSources, bundled: BundledPolicies): Known {
	const { builtins } = bundled.capabilities as { builtins: readonly { readonly name: string }[] };
	return {
		keys: keysOf(bundled.schemas.project),
		functions: builtins.map(({ name }) => name),
		library: [
			...[...bundledPackages(bundled)].map((name) => `data.${name}`),
			...[...Object.values(bundled.sources), ...Array.from(own.modules.values(), ({ text }) => text)].flatMap(
				documentedRules,
			),
		],
		schemas: Object.keys(bundled.schemas),
	};
}

/** Names of the rules of a library, by their heads at the start of a line. */
function documentedRules(text: string): readonly string[] {
	const name = /^package (lib\.\S+)$/m.exec(text)?.[1];
	if (name === undefined) return [];
	return Array.from(text.matchAll(/^([a-z]\w*)\b(?=[ ([])/gm), ([, rule = ""]) => `data.${name}.${rule}`).filter(
		(rule) => !/\.(?:package|import|default|else)$/.test(rule),
	);
}

/** An import of what is not there is undefined in Rego, which makes a rule silent. */
function problemsOfImports({ modules }: RegoInspection, own: OwnSources, bundled: BundledPolicies): readonly Problem[] {
	const packages = [
		...[...bundledPackages(bundled)].map((name) => `data.${name}`),
		...modules.map((module) => module.package),
	];
	const data = [
		"data.config",
		"data.select",
		...[...bundled.data, ...Object.keys(own.data)].map((name) => `data.${name}`),
	];
	const library = knownOf(own, bundled).library;
	return modules.flatMap(({ file, imports }) => {
		const source = own.modules.get(file);
		if (source === undefined) return [];
		return imports.flatMap((path) => {
			if (!path.startsWith("data.") || isThere(path, packages, data, library)) return [];
			const at = source.text.split("\n").findIndex((line) => line.trim().startsWith(`import ${path}`));
			const meant = nearest(path, [...packages, ...data]);
			return [
				{ place: placeOfLine(source, at + 1), message: `${path} is not there`, advice: `did you mean ${meant}?` },
			];
		});
	});
}

function isThere(
	path: string,
	packages: readonly string[],
	data: readonly string[],
	library: readonly string[],
): boolean {
	const within = (whole: string) => path === whole || path.startsWith(`${whole}.`);
	if (data.some(within)) return true;
	if (packages.some((name) => name === path || name.startsWith(`${path}.`)) || library.includes(path)) return true;
	// A rule of a package that is not a library's: `data.rules.privileged.deny`.
	return packages.some((name) => within(name) && !name.startsWith("data.lib."));
}

function problemsOfData(own: OwnSources, bundled: BundledPolicies): readonly Problem[] {
	return Object.keys(own.data)
		.filter((name) => bundled.data.includes(name))
		.flatMap((name) => {
			const source = own.dataSources.get(name);
			const message = `data.${name} is bundled`;
			return source === undefined ? [] : [{ place: startOf(source), message, advice: "give the file another name" }];
		});
}

function withoutFolder({ modules, annotations }: RegoInspection): RegoInspection {
	const bare = <T extends { readonly file: string }>(each: T): T => ({
		...each,
		file: each.file.slice(ownFolder.length),
	});
	return { modules: modules.map(bare), annotations: annotations.map(bare) };
}
