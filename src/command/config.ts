import { relative, sep } from "node:path";
import { profileOfFile } from "../collect/profile.ts";
import { configuredProfile } from "../config/profiles.ts";
import type { ConfigLayer } from "../config.ts";
import type { Decision } from "../decide/decision.ts";
import { discover, kindOf } from "../discover.ts";
import { exitStatus } from "../exit-status.ts";
import { matchesSome } from "../judge/globs.ts";
import type { Options, RuleSetting } from "../options.ts";
import { linesOf } from "../report/visible.ts";
import { placeText } from "../source.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { print } from "./print.ts";

/** `bulkhead config`. Prints what is in force, for one file where one is named, and who says so. @returns the exit status. */
export async function printConfig(path: string | undefined, flags: { readonly configFile?: string }): Promise<number> {
	const prepared = await prepare(path === undefined ? [] : [path], {}, flags.configFile, process.cwd());
	const [clone] = prepared.clones;
	const file = path === undefined ? undefined : clone?.below[0];
	const parts = [
		sources(prepared),
		values(prepared),
		settingsOfRules(prepared.options.rules, file),
		suppressions(prepared.options.suppressions, file),
		...(file === undefined ? [] : [await about(file, prepared)]),
	];
	const lines = parts.filter(({ length }) => length > 0).flatMap((part, at) => (at === 0 ? part : ["", ...part]));
	await print(`${linesOf(lines)}\n`);
	return exitStatus.pass;
}

/** What follows gives lines, with the values of files as they are. */
function sources({ layers }: Prepared): readonly string[] {
	const found = layers.flatMap(({ source, layer }) => (source === undefined ? [] : [`${source.label} (${layer})`]));
	return found.length === 0
		? ["No configuration file: the defaults hold. bulkhead init writes one."]
		: [`Configuration: ${found.join(", ")}`];
}

/** Keys with one value, as they are written, and what they set. */
const keys: readonly (readonly [string, keyof Options])[] = [
	["fail-on", "failOn"],
	["pedantic", "pedantic"],
	["strict", "strict"],
	["gate", "gate"],
	["warn-only", "warnOnly"],
	["allow-empty", "allowEmpty"],
	["include", "include"],
	["exclude", "exclude"],
	["projects", "projects"],
	["profile", "profiles"],
	["runners", "runners"],
	["require", "require"],
	["policies", "policies"],
	["decisions", "decisions"],
	["local", "local"],
	["baseline", "baseline"],
	["limits", "limits"],
];

function values({ options, layers }: Prepared): readonly string[] {
	const rows = keys.map(([key, option]) => [key, spell(options, option), whoSays(key, layers)] as const);
	const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
	const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  "));
	return lines.map((line) => line.trimEnd());
}

function spell(options: Options, option: keyof Options): string {
	if (option === "profiles") {
		return JSON.stringify(Object.fromEntries(options.profiles.map(({ files, profile }) => [files, profile])));
	}
	const value = options[option];
	return typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
}

function whoSays(key: string, layers: readonly ConfigLayer[]): string {
	const said = layers.flatMap(({ layer, places }) => {
		const place = places.get(key);
		return place === undefined ? [] : [`${placeText(place)} (${layer})`];
	});
	return said.length === 0 ? "default" : said.join(", ");
}

function settingsOfRules(settings: readonly RuleSetting[], file: string | undefined): readonly string[] {
	const about = settings.filter(({ files }) => file === undefined || matchesSome(files, file));
	if (about.length === 0) return [];
	const lines = about.map(({ rule, severity, files, containers, parameters, suppressible, layer, place }) => {
		const parts = [
			...(severity === undefined ? [] : [severity]),
			...(files === undefined ? [] : [`in ${files.join(", ")}`]),
			...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
			...(parameters === undefined ? [] : [`with ${JSON.stringify(parameters)}`]),
			...(suppressible === false ? ["accepted by nobody else"] : []),
		];
		return `  ${rule}: ${parts.join(" ")}  ${placeText(place)} (${layer})`;
	});
	return ["Rules (of several that match, the last counts):", ...lines];
}

function suppressions(decisions: readonly Decision[], file: string | undefined): readonly string[] {
	const about = decisions.filter(
		({ scope }) => file === undefined || (scope.kind === "globs" && matchesSome(scope.files, file)),
	);
	if (about.length === 0) return [];
	const lines = about.map(({ rules, scope, owner, expires, justification, layer, place }) => {
		const { files, containers } = scope.kind === "globs" ? scope : {};
		const parts = [
			...(files === undefined ? [] : [`in ${files.join(", ")}`]),
			...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
			...(owner === undefined ? [] : [`by ${owner}`]),
			...(expires === undefined ? [] : [`until ${expires}`]),
		];
		return `  ${rules.join(", ")} ${parts.join(" ")}: ${justification ?? "no justification"}  ${placeText(place)} (${layer})`;
	});
	return ["Accepted:", ...lines];
}

async function about(file: string, { options, trees, decisionTree }: Prepared): Promise<readonly string[]> {
	const [tree] = trees;
	const list = (await tree?.list()) ?? [];
	const candidates = discover(list, options);
	const path = file.split(sep).join("/");
	const isFolder = !list.includes(path);
	if (isFolder) return [`${path}: ${candidates.length} of its files may hold containers`];
	const configured = configuredProfile(path, options.profiles);
	const kind = kindOf(path);
	const looked = candidates.some((candidate) => candidate.path === path)
		? `looked at, as ${kind}`
		: kind === undefined
			? "not looked at: its name is of nothing that holds containers"
			: "not looked at: include, exclude or a template";
	return [
		`${relative(".", path).split(sep).join("/")}:`,
		`  ${looked}`,
		`  ${configured ?? profileOfFile(path)} (${configured === undefined ? "by its name" : "by profile"})`,
		...(decisionTree === undefined ? ["  nothing that the repository accepts counts: there is no base commit"] : []),
	];
}
