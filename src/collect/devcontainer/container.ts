import type { Place } from "../../source.ts";
import { get, type Mapping, sequence, stringOf } from "../../value.ts";
import { parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import type { Word } from "../docker/word.ts";
import { scalarText } from "../shell/scalar-text.ts";
import { settle } from "../shell/settle.ts";
import { wordOf } from "../shell/text.ts";
import type { BuildContext } from "../workflow/container-build.ts";
import { putEnvironment } from "../workflow/container-environment.ts";
import { putImage } from "../workflow/container-image.ts";
import { declarationAt } from "../workflow/declaration.ts";
import { Draft } from "../workflow/draft.ts";
import { putDockerfile } from "./build.ts";
import { featureFlags } from "./features.ts";
import { flagsOf } from "./flags.ts";
import { substitute } from "./variables.ts";
import { listOf } from "./words.ts";

/** A dev container as it is written. */
export type DevContainer = BuildContext & {
	/** What stands in its `devcontainer.json`. */
	readonly config: Mapping;
};

/**
 * The container of a dev container: what its image or build, its keys, features and `runArgs` give it. Of one that is a
 * service of Compose files, those have the rest. Undefined where nothing is written that makes it one of its own.
 */
export async function containerOf(
	written: DevContainer,
): Promise<{ readonly model: Mapping; readonly volumes: readonly Mapping[] } | undefined> {
	const { tree, folder, config, diagnostics } = written;
	const composed = config.entries.has("dockerComposeFile");
	const image = get(config, "image");
	const build = config.entries.get("build") ?? config.entries.get("dockerFile");
	const features = await featureFlags(tree, folder, get(config, "features"));
	const words = [...flagsOf(config), ...features, ...(composed ? [] : listOf(get(config, "runArgs")))];
	if (image === undefined && build === undefined && words.length === 0) return undefined;
	const key =
		config.entries.get("image")?.key ?? build?.key ?? config.entries.get("dockerComposeFile")?.key ?? config.place;
	const imageWord = image?.kind === "scalar" ? wordOf(substitute(scalarText(image)), image.place) : undefined;
	// docker wants an image; the one that a build makes has no name that anybody wrote.
	const placeholder: Word = { value: "devcontainer", place: key };
	const settled = settle([...words, imageWord ?? placeholder]);
	const parsed = parseCreate(settled, { verb: "run", tool: "docker", base: "workspace", place: key });
	const draft = new Draft(key);
	draft.putPlain("name", nameOf(config) ?? folder);
	draft.putPlain("origin", "devcontainer");
	draft.putPlain("profile", "development");
	draft.put("declared", declarationAt(key, diagnostics));
	draft.take(parsed.container);
	if (imageWord !== undefined) putImage(draft, imageWord);
	else {
		draft.drop("image");
		draft.remember("image");
	}
	if (imageWord === undefined && build !== undefined) await putDockerfile(draft, build.value, written);
	putEnvironment(draft, get(config, "containerEnv"), (value) => substitute(scalarText(value)));
	const user = get(config, "containerUser");
	if (draft.get("user") === undefined && user?.kind === "scalar") draft.put("user", user);
	if (!composed && get(config, "workspaceMount") === undefined) draft.append("mounts", [workspaceMount(config.place)]);
	if (!composed && draft.get("network_mode") === undefined && draft.get("networks") === undefined) {
		draft.put("networks", sequence([mappingOf([["name", "bridge"]], key)], key));
	}
	return { model: draft.mapping(), volumes: parsed.volumes };
}

function nameOf(config: Mapping): string | undefined {
	const service = config.entries.has("dockerComposeFile") ? stringOf(get(config, "service")) : undefined;
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
