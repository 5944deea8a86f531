import { matchesSome } from "./judge/globs.ts";
import { foldersAbove, nameOf } from "./tree/tree.ts";

/** What a file's name says that it is; `yaml` may yet turn out to be a Compose file, or nothing for us. */
export type CandidateKind =
	| "compose"
	| "workflow"
	| "action"
	| "devcontainer"
	| "script"
	| "makefile"
	| "package-json"
	| "yaml";

export type Candidate = { readonly path: string; readonly kind: CandidateKind };

export type Selection = {
	/** Globs (picomatch); where there are any, only files that one of them matches. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
};

/** Patterns over paths, in order: the first that matches says what a file is. */
const kinds: readonly (readonly [RegExp, CandidateKind])[] = [
	// Gitea and Forgejo run the same files from folders of their own.
	[/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, "workflow"],
	[/(?:^|\/)action\.ya?ml$/i, "action"],
	[/(?:^|\/)\.devcontainer\.json$/i, "devcontainer"],
	[/(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/i, "devcontainer"],
	// Compose's own names and the customs around them: https://docs.docker.com/reference/compose-file/
	[/(?:^|\/)(?:docker-)?compose(?:[-._][^/]*)?\.(?:ya?ml|json)$/i, "compose"],
	[/(?:^|\/)[^/]+[-._](?:docker-)?compose\.ya?ml$/i, "compose"],
	[/(?:^|\/)package\.json$/, "package-json"],
	[/(?:^|\/)(?:GNU)?makefile$/i, "makefile"],
	[/\.mk$/, "makefile"],
	[/\.(?:sh|bash|ksh|zsh|ps1)$/i, "script"],
	[/\.ya?ml$/i, "yaml"],
];

/** A folder or file whose name a template engine fills in (cookiecutter, copier, Helm's own templates). */
const templatePath = /\{\{|\{%/;

/** Files that may hold containers, by their names, in the order given. Templates are left out. */
export function discover(files: readonly string[], selection: Selection): readonly Candidate[] {
	const templates = new Set(
		files
			.filter((path) => nameOf(path) === "Chart.yaml")
			.map((path) => `${path.slice(0, -"Chart.yaml".length)}templates`),
	);
	const included = selection.include.length === 0 ? () => true : (path: string) => matchesSome(selection.include, path);
	const excluded =
		selection.exclude.length === 0 ? () => false : (path: string) => matchesSome(selection.exclude, path);
	const candidates: Candidate[] = [];
	for (const path of files) {
		const kind = kindOf(path);
		if (kind === undefined || templatePath.test(path) || !included(path) || excluded(path)) continue;
		if (templates.size > 0 && foldersAbove(path).some((folder) => templates.has(folder))) continue;
		candidates.push({ path, kind });
	}
	return candidates;
}

/** What a file's name says that it is; undefined for a name that can hold nothing for us. */
export function kindOf(path: string): CandidateKind | undefined {
	return kinds.find(([pattern]) => pattern.test(path))?.[1];
}
