import { Allowance } from "../../allowance.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Project, Remote, Target } from "../../project.ts";
import type { Tree } from "../../tree/tree.ts";
import { get, type Mapping, record, scalar, sequence } from "../../value.ts";
import type { CollectedProject } from "../collected.ts";
import { builtImages, dockerfileOf } from "./contract/build.ts";
import { type ContainerContext, containerOf } from "./contract/container.ts";
import { containerSourcesOf } from "./contract/container-sources.ts";
import { from } from "./contract/facts.ts";
import { networksOf, volumesOf } from "./contract/networks.ts";
import type { Starter } from "./plan/plan.ts";
import type { ComposeRemote, ResolvedCompose } from "./resolve.ts";

/** What a project's resolution does not say of it. */
export type ContractSettings = {
	/** The project's directory in the tree. */
	readonly directory: string;
	readonly target: Extract<Target, "compose" | "swarm">;
	/** Commands of the repository that start it. */
	readonly startedBy?: readonly Starter[];
};

export type Contracted = {
	/** Undefined where there is nothing to judge. */
	readonly project: CollectedProject | undefined;
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * A resolved Compose project as the contract has it. Every value keeps the place and the steps of the one that it was
 * made of; what the contract says and nobody wrote (`read_only: false`) has the place of what it is said of.
 */
export async function contractOf(
	tree: Tree,
	resolved: ResolvedCompose,
	settings: ContractSettings,
): Promise<Contracted> {
	const { model } = resolved;
	if (model === undefined) return { project: undefined, diagnostics: [] };
	const services = get(model, "services");
	const context: ContainerContext = {
		model,
		directory: settings.directory,
		files: new Set(resolved.files),
		layers: resolved.layers,
		taken: new Allowance("volumes-from", "takes more volumes from other services than are followed in a project"),
		ignored: resolved.ignored,
		swarm: settings.target === "swarm",
		profiles: new Map(),
		built: builtImages(model),
		startedBy: settings.startedBy ?? [],
	};
	const sources = containerSourcesOf(model);
	const dockerfiles = await Promise.all(
		sources.map(({ entry }) => dockerfileOf(entry.value, tree, settings.directory)),
	);
	const made = sources.map((source, index) => containerOf(source, dockerfiles[index], context));
	const containers = sequence(
		made.map(({ container }) => container),
		services?.place ?? model.place,
	);
	const name = get(model, "name");
	const { place } = model;
	const project = record<Project>(
		{
			version: scalar(1, place),
			kind: scalar("compose", place),
			name: scalar(name?.kind === "scalar" ? String(name.value) : "", name?.place ?? place),
			target: scalar(settings.target, place),
			remotes: resolved.remotes.length === 0 ? undefined : sequence(resolved.remotes.map(remoteRecord), place),
			incomplete: resolved.incomplete ? scalar(true, place) : undefined,
			containers: services === undefined ? containers : from(services, containers),
			networks: networksOf(model),
			volumes: volumesOf(model, resolved.unusedVolumes),
		},
		place,
	);
	return {
		project: { model: project, files: resolved.files },
		diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
	};
}

function remoteRecord({ ref, pinned, use, place }: ComposeRemote): Mapping {
	return record<Remote>({ ref: scalar(ref, place), pinned: scalar(pinned, place), use: scalar(use, place) }, place);
}
