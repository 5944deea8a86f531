import { readSource } from "../../read.ts";
import { type Place, Source } from "../../source.ts";
import { resolvePath, type Tree } from "../../tree/tree.ts";
import { get, type Mapping, type Value } from "../../value.ts";
import type { Word } from "../docker/word.ts";
import { parseJsonc } from "../jsonc.ts";
import { listOf, mountsOf } from "./words.ts";

/**
 * Published features that need more than a container is given by itself. What they need stands in their own
 * devcontainer-feature.json, which is fetched from a registry: so it is written down here.
 *
 * @see https://github.com/devcontainers/features/blob/main/src/docker-in-docker/devcontainer-feature.json
 * @see https://github.com/devcontainers/features/blob/main/src/docker-outside-of-docker/devcontainer-feature.json
 */
const published: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?:^|\/)docker-in-docker$/, ["--privileged"]],
	[
		/(?:^|\/)docker-(?:outside-of|from)-docker$/,
		["--mount", "type=bind,source=/var/run/docker.sock,target=/var/run/docker-host.sock"],
	],
	[/(?:^|\/)podman-in-podman$/, ["--privileged"]],
	[/(?:^|\/)(?:kind|k3d|minikube)-in-docker$/, ["--privileged"]],
];

/** What the features of a dev container make docker give it, as flags. */
export async function featureFlags(tree: Tree, folder: string, features: Value | undefined): Promise<readonly Word[]> {
	const words: Word[] = [];
	if (features?.kind !== "mapping") return words;
	for (const [id, entry] of features.entries) {
		if (/^\.{1,2}\//.test(id)) {
			words.push(...(await localFeature(tree, folder, id, entry.key)));
			continue;
		}
		const name = withoutTag(id.replace(/@.*$/s, ""));
		const grants = published.find(([pattern]) => pattern.test(name))?.[1] ?? [];
		words.push(...grants.map((value) => ({ value, place: entry.key })));
	}
	return words;
}

function withoutTag(id: string): string {
	const at = id.indexOf(":", id.lastIndexOf("/") + 1);
	return at === -1 ? id : id.slice(0, at);
}

/** A feature of the tree says itself what it needs; the dev container that asks for it is where that counts. */
async function localFeature(tree: Tree, folder: string, id: string, place: Place): Promise<readonly Word[]> {
	const path = resolvePath(folder, `${id}/devcontainer-feature.json`);
	const source = path === undefined ? undefined : await readSource(tree, path);
	if (!(source instanceof Source)) return [];
	const [value] = parseJsonc(source).documents;
	return value?.kind === "mapping" ? grantsOf(value).map((word) => ({ ...word, place })) : [];
}

function grantsOf(feature: Mapping): readonly Word[] {
	const flag = (name: string, list: readonly Word[]) =>
		list.flatMap((word) => [{ value: name, place: word.place }, word]);
	const privileged = get(feature, "privileged");
	return [
		...flag("--cap-add", listOf(get(feature, "capAdd"))),
		...flag("--security-opt", listOf(get(feature, "securityOpt"))),
		...flag("--mount", mountsOf(get(feature, "mounts"))),
		...(privileged?.kind === "scalar" && privileged.value === true
			? [{ value: "--privileged", place: privileged.place }]
			: []),
	];
}
