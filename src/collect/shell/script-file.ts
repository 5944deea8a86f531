import type { Diagnostic } from "../../diagnostic.ts";
import type { Profile } from "../../project.ts";
import { type Source, startOf } from "../../source.ts";
import { folderOf, type Tree } from "../../tree/tree.ts";
import { get, type Value } from "../../value.ts";
import { profileOfFile } from "../profile.ts";
import { declarationAt } from "../workflow/declaration.ts";
import type { Found } from "../workflow/found.ts";
import { ProjectDraft } from "../workflow/project-draft.ts";
import { collectCommands } from "./collect-commands.ts";
import type { ComposeCommand } from "./compose-command.ts";
import { linesWithIncludes, mayInclude } from "./make-includes.ts";
import { growthOfVariables, recipeLines } from "./makefile.ts";
import { mentionsCommand } from "./mention.ts";
import { scalarText } from "./scalar-text.ts";
import type { ScriptSetting } from "./script-setting.ts";
import { SourcedFiles } from "./sourced-files.ts";
import { join, type Text } from "./text.ts";

/** The container commands of a script of its own: PowerShell by its ending, else bash. */
export async function collectScript(source: Source, tree: Tree, diagnostics: Diagnostic[]): Promise<Found> {
	const language = /\.ps1$/i.test(source.path) ? "powershell" : "bash";
	const text = join([{ text: source.text, place: { source, start: 0, end: source.text.length }, exact: true }]);
	const setting = settingOf(source, profileOfFile(source.path), diagnostics);
	// Whoever starts a script mostly stands at the checkout's root.
	const sourced = new SourcedFiles(tree, [source.path]);
	return collectTexts(source, [text], { ...setting, language, sourced }, diagnostics);
}

/** The container commands of a Makefile's recipes. */
export async function collectMakefile(source: Source, tree: Tree, diagnostics: Diagnostic[]): Promise<Found> {
	if (!mentionsCommand(source.text) && !mayInclude(source.text)) return { project: undefined, composeCommands: [] };
	const growth = growthOfVariables();
	const told: Diagnostic[] = [];
	const { lines, sources } = await linesWithIncludes(source, tree, growth, told);
	if (!sources.some(({ text }) => mentionsCommand(text))) return { project: undefined, composeCommands: [] };
	// What is included itself is read where another file begins.
	if (!source.path.endsWith(".mk")) for (const one of told) diagnostics.push(one);
	const setting = settingOf(source, developmentAtLeast(source.path), diagnostics);
	const texts = recipeLines(source, lines, growth).map((line) => line.text);
	const sourced = new SourcedFiles(tree, [source.path]);
	return collectTexts(source, texts, { ...setting, directory: folderOf(source.path), sourced }, diagnostics);
}

/** `manifest` is what a package.json holds. */
export async function collectPackageScripts(
	source: Source,
	manifest: Value | undefined,
	diagnostics: Diagnostic[],
): Promise<Found> {
	const scripts = get(manifest, "scripts");
	const texts =
		scripts?.kind === "mapping"
			? [...scripts.entries.values()].flatMap((entry) =>
					entry.value.kind === "scalar" ? [scalarText(entry.value)] : [],
				)
			: [];
	const setting = settingOf(source, developmentAtLeast(source.path), diagnostics);
	return collectTexts(source, texts, { ...setting, directory: folderOf(source.path) }, diagnostics);
}

async function collectTexts(
	source: Source,
	texts: readonly Text[],
	setting: ScriptSetting,
	diagnostics: Diagnostic[],
): Promise<Found> {
	const project = new ProjectDraft("commands", source.path, startOf(source));
	const composeCommands: ComposeCommand[] = [];
	for (const text of texts) {
		const commands = await collectCommands(text, setting);
		project.addCommands(commands);
		for (const one of commands.diagnostics) diagnostics.push(one);
		for (const one of commands.compose) composeCommands.push(one);
	}
	for (const one of project.limits) diagnostics.push(one);
	return { project: project.isEmpty ? undefined : project.collected(), composeCommands };
}

function settingOf(source: Source, profile: Profile, diagnostics: Diagnostic[]): ScriptSetting {
	return {
		language: "bash",
		bounds: source.bounds,
		variables: new Map(),
		directory: "",
		scriptFolder: folderOf(source.path),
		profile,
		base: "project",
		startedBy: { file: source.path },
		declared: (place) => declarationAt(place, diagnostics),
	};
}

/** make and npm are what people who work on a project start; nobody deploys with them unless the path says so. */
function developmentAtLeast(path: string): Profile {
	return profileOfFile(path) === "ci" ? "ci" : "development";
}
