import type { CollectedProject } from "../collect/collected.ts";
import { profileOfFile } from "../collect/profile.ts";
import { matches } from "../judge/globs.ts";
import type { ProfileSetting } from "../options.ts";
import type { Profile } from "../project.ts";
import { get, put, scalar, type Value } from "../value.ts";

/** What the configuration says that a file is for; undefined where it says nothing of it. */
export function configuredProfile(path: string, settings: readonly ProfileSetting[]): Profile | undefined {
	return settings.find(({ files }) => matches(files, path))?.profile;
}

/**
 * A project whose containers have the profile that the configuration gives the file where they stand. A container that
 * has another than its file's (by Compose's `profiles:`) keeps it.
 */
export function withProfiles(project: CollectedProject, settings: readonly ProfileSetting[]): CollectedProject {
	const containers = settings.length === 0 ? undefined : get(project.model, "containers");
	if (containers?.kind !== "sequence") return project;
	const items = containers.items.map((container) => withProfile(container, settings));
	return { ...project, model: put(project.model, "containers", { ...containers, items }) };
}

function withProfile(container: Value, settings: readonly ProfileSetting[]): Value {
	const written = get(container, "profile");
	if (container.kind !== "mapping" || written?.kind !== "scalar") return container;
	const path = (get(container, "name") ?? container).place.source.path;
	const profile = configuredProfile(path, settings);
	if (profile === undefined || written.value !== profileOfFile(path)) return container;
	return put(container, "profile", scalar(profile, written.place));
}
