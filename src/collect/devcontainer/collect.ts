import type { Diagnostic } from "../../diagnostic.ts";
import type { Place, Source } from "../../source.ts";
import { folderOf, resolvePath, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, sequence, stringOf, type Value } from "../../value.ts";
import type { CollectedProject } from "../collected.ts";
import { parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import { collectCommands } from "../shell/collect-commands.ts";
import type { ComposeCommand } from "../shell/compose-command.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import { settle } from "../shell/settle.ts";
import { join, type Text, type TextWord, wordOf } from "../shell/text.ts";
import { putBuild } from "../workflow/action.ts";
import { putEnvironment } from "../workflow/container-environment.ts";
import { putImage } from "../workflow/container-image.ts";
import { declarationAt } from "../workflow/declaration.ts";
import { Draft } from "../workflow/draft.ts";
import { ProjectDraft } from "../workflow/project-draft.ts";
import { featureGrants } from "./features.ts";
import { substitute } from "./variables.ts";
import { listOf, mountsOf, wordIn } from "./words.ts";

export type CollectedDevcontainer = {
	readonly project: CollectedProject | undefined;
	readonly composeCommands: readonly ComposeCommand[];
};

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
): Promise<CollectedDevcontainer> {
	const project = new ProjectDraft("devcontainer", source.path, config.place);
	const composeCommands: ComposeCommand[] = [];
	const folder = folderOf(source.path);
	const files = config.entries.get("dockerComposeFile");
	if (files !== undefined) composeCommands.push(composeOf(source, folder, files.key, files.value, config));
	const container = await containerOf(tree, folder, config, diagnostics, files !== undefined);
	if (container !== undefined) {
		project.addContainer(container.model);
		project.addVolumes(container.volumes);
	}
	for (const hook of hooks) {
		for (const text of textsOf(get(config, hook))) {
			const commands = await collectCommands(text, {
				language: "bash",
				variables: new Map(),
				directory: "",
				profile: "development",
				base: "workspace",
				startedBy: { file: source.path, step: hook },
				declared: (place) => declarationAt(place, diagnostics),
			});
			project.addCommands(commands);
			diagnostics.push(...commands.diagnostics);
			composeCommands.push(...commands.compose);
		}
	}
	return { project: project.isEmpty ? undefined : project.collected(), composeCommands };
}

const hooks = [
	"initializeCommand",
	"onCreateCommand",
	"updateContentCommand",
	"postCreateCommand",
	"postStartCommand",
	"postAttachCommand",
] as const;

/** A hook is a text, a list of arguments, or a mapping of several. */
function textsOf(hook: Value | undefined): readonly Text[] {
	if (hook?.kind === "scalar" && typeof hook.value === "string") return [substitute(scalarText(hook))];
	if (hook?.kind === "mapping") return Array.from(hook.entries.values(), (entry) => entry.value).flatMap(textsOf);
	if (hook?.kind !== "sequence") return [];
	// Arguments need no shell: quoted, a shell gives them back as they are.
	const parts = hook.items.flatMap((item) => {
		if (item.kind !== "scalar") return [];
		const text = substitute(scalarText(item));
		const edge = { place: item.place, exact: false };
		const quote = /[\s"'$`\\;&|<>()*?]/.test(text.text) ? "'" : "";
		const inner = text.segments.map(({ start, end, ...rest }) => ({ ...rest, text: text.text.slice(start, end) }));
		return [{ ...edge, text: quote }, ...inner, { ...edge, text: `${quote} ` }];
	});
	return [join(parts)];
}

function composeOf(source: Source, folder: string, key: Place, files: Value, config: Mapping): ComposeCommand {
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

async function containerOf(
	tree: Tree,
	folder: string,
	config: Mapping,
	diagnostics: Diagnostic[],
	composed: boolean,
): Promise<{ readonly model: Mapping; readonly volumes: readonly Mapping[] } | undefined> {
	const image = get(config, "image");
	const build = config.entries.get("build") ?? config.entries.get("dockerFile");
	const features = await featureGrants(tree, folder, get(config, "features"));
	const words = [...flagsOf(config), ...features.words, ...(composed ? [] : listOf(get(config, "runArgs")))];
	if (image === undefined && build === undefined && words.length === 0) return undefined;
	const key =
		config.entries.get("image")?.key ?? build?.key ?? config.entries.get("dockerComposeFile")?.key ?? config.place;
	const imageWord = image?.kind === "scalar" ? wordOf(substitute(scalarText(image)), image.place) : undefined;
	// docker wants an image; the one that a build makes has no name that anybody wrote.
	const placeholder: TextWord = { value: "devcontainer", place: key };
	const settled = settle([...words, imageWord ?? placeholder]);
	const parsed = parseCreate(settled, { verb: "run", tool: "docker", base: "workspace", place: key });
	const draft = new Draft(key);
	draft.putPlain("name", nameOf(config, composed) ?? folder);
	draft.putPlain("origin", "devcontainer");
	draft.putPlain("profile", "development");
	draft.put("declared", declarationAt(key, diagnostics));
	draft.take(parsed.container);
	if (imageWord !== undefined) putImage(draft, imageWord);
	else {
		draft.drop("image");
		draft.remember("image");
	}
	if (imageWord === undefined && build !== undefined)
		await putDockerfile(draft, tree, folder, build.value, config, diagnostics);
	putEnvironment(draft, get(config, "containerEnv"), (value) => substitute(scalarText(value)));
	const user = get(config, "containerUser");
	if (draft.get("user") === undefined && user?.kind === "scalar") draft.put("user", user);
	if (!composed && get(config, "workspaceMount") === undefined) draft.append("mounts", [workspaceMount(config.place)]);
	if (!composed && draft.get("network_mode") === undefined && draft.get("networks") === undefined) {
		draft.put("networks", sequence([mappingOf([["name", "bridge"]], key)], key));
	}
	return { model: draft.mapping(), volumes: parsed.volumes };
}

function nameOf(config: Mapping, composed: boolean): string | undefined {
	const service = composed ? stringOf(get(config, "service")) : undefined;
	return service ?? stringOf(get(config, "name"));
}

/** The checkout, which every dev container gets unless told otherwise. */
function workspaceMount(place: Place): Mapping {
	return mappingOf(
		[
			["type", "bind"],
			["source", "."],
			["relative_to", "workspace"],
			["target", "/workspaces"],
			["read_only", false],
		],
		place,
	);
}

/** The keys that dev containers have for docker's flags, in the order in which their own command line gives them. */
function flagsOf(config: Mapping): readonly TextWord[] {
	const words: TextWord[] = [];
	const flag = (name: string, list: readonly TextWord[]) => {
		for (const word of list) words.push({ value: name, place: word.place }, word);
	};
	const workspace = get(config, "workspaceMount");
	if (workspace?.kind === "scalar" && workspace.value !== "") flag("--mount", [wordIn(workspace)]);
	flag("-p", portsOf(get(config, "appPort")));
	flag("--mount", mountsOf(get(config, "mounts")));
	flag("--cap-add", listOf(get(config, "capAdd")));
	flag("--security-opt", listOf(get(config, "securityOpt")));
	const privileged = get(config, "privileged");
	if (privileged?.kind === "scalar" && privileged.value === true)
		words.push({ value: "--privileged", place: privileged.place });
	return words;
}

/** A number is published on the loopback address, a text is handed to docker as it is. */
function portsOf(value: Value | undefined): readonly TextWord[] {
	const list = value?.kind === "sequence" ? value.items : value === undefined ? [] : [value];
	return list.flatMap((item) => {
		if (item.kind !== "scalar" || item.value === null) return [];
		const port = typeof item.value === "number" ? `127.0.0.1:${item.value}:${item.value}` : textOf(item);
		return [{ value: port, place: item.place }];
	});
}

async function putDockerfile(
	draft: Draft,
	tree: Tree,
	folder: string,
	build: Value,
	config: Mapping,
	diagnostics: Diagnostic[],
): Promise<void> {
	const written = build.kind === "scalar" ? build : get(build, "dockerfile");
	const file = stringOf(written) ?? "Dockerfile";
	await putBuild(draft, tree, folder, file, written?.place ?? build.place, diagnostics);
	const made = draft.get("build");
	if (made?.kind !== "mapping") return;
	const entries = new Map(made.entries);
	const context = stringOf(get(build, "context") ?? get(config, "context"));
	if (context !== undefined)
		entries.set("context", { key: made.place, value: { kind: "scalar", value: context, place: made.place } });
	const args = get(build, "args");
	const list =
		args?.kind === "mapping"
			? [...args.entries].flatMap(([name, entry]) => argument(name, entry.key, entry.value))
			: [];
	const [first] = list;
	if (first !== undefined) entries.set("args", { key: first.place, value: sequence(list, first.place) });
	draft.put("build", { ...made, entries });
}

function argument(name: string, key: Place, value: Value): readonly Mapping[] {
	if (value.kind !== "scalar") return [];
	const text = substitute(scalarText(value));
	const known = text.segments.every((segment) => segment.unknown === undefined) && !/[\uE001\uE002]/.test(text.text);
	return [
		mappingOf(
			[
				["name", name],
				["value", known ? text.text : undefined],
				["from", known ? "literal" : "runtime"],
			],
			known ? value.place : key,
		),
	];
}
