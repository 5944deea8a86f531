import type { Diagnostic } from "../../diagnostic.ts";
import type { Source } from "../../source.ts";
import { folderOf, resolvePath, type Tree } from "../../tree/tree.ts";
import { type Entry, get, type Mapping, stringOf } from "../../value.ts";
import { collectCommands } from "../shell/collect-commands.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { declarationAt } from "../workflow/declaration.ts";
import type { Found } from "../workflow/found.ts";
import { ProjectDraft } from "../workflow/project-draft.ts";
import { containerOf } from "./container.ts";
import { hooks, textsOf } from "./hooks.ts";

/**
 * A dev container: its image or build, what its flags and keys give it, the features that need privileges, and the
 * container commands of its hooks.
 *
 * @see https://containers.dev/implementors/json_reference/
 */
export async function collectDevcontainer(
	tree: Tree,
	source: Source,
	config: Mapping,
	diagnostics: Diagnostic[],
): Promise<Found> {
	const project = new ProjectDraft("devcontainer", source.path, config.place);
	const composeCommands: ComposeCommand[] = [];
	const files = config.entries.get("dockerComposeFile");
	if (files !== undefined) composeCommands.push(composeOf(source, config, files));
	const container = await containerOf({ tree, folder: folderOf(source.path), config, diagnostics });
	if (container !== undefined) {
		project.addContainer(container.model);
		project.addVolumes(container.volumes);
	}
	for (const hook of hooks) {
		for (const text of textsOf(get(config, hook))) {
			const commands = await collectCommands(text, {
				language: "bash",
				bounds: source.bounds,
				variables: new Map(),
				directory: "",
				profile: "development",
				base: "workspace",
				startedBy: { file: source.path, step: hook },
				declared: (place) => declarationAt(place, diagnostics),
			});
			project.addCommands(commands);
			for (const one of commands.diagnostics) diagnostics.push(one);
			for (const one of commands.compose) composeCommands.push(one);
		}
	}
	for (const one of project.limits) diagnostics.push(one);
	return { project: project.isEmpty ? undefined : project.collected(), composeCommands };
}

/** The Compose project that a dev container starts, as the command that it amounts to. */
function composeOf(source: Source, config: Mapping, { key, value: files }: Entry): ComposeCommand {
	const folder = folderOf(source.path);
	const list = files.kind === "sequence" ? files.items : [files];
	const paths = list.map((file) => {
		const path = stringOf(file);
		return path === undefined || path.includes("${") ? undefined : resolvePath(folder, path);
	});
	const service = stringOf(get(config, "service"));
	const run = get(config, "runServices");
	const others = run?.kind === "sequence" ? run.items.flatMap((item) => stringOf(item) ?? []) : [];
	return {
		files: paths,
		directory: folder,
		action: "up",
		profiles: [],
		envFiles: [],
		services: run === undefined ? [] : [...new Set([...(service === undefined ? [] : [service]), ...others])],
		place: key,
		startedBy: { file: source.path },
	};
}
