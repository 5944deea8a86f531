import { get, type Mapping, type Value } from "../../value.ts";
import { isRemoteContext } from "./paths.ts";
import type { Resolution } from "./resolution.ts";

/** References to files that Docker Compose would fetch: a Git repository, an OCI artifact, an address. */
export function isRemote(ref: string): boolean {
	return /^(?:oci|https?|git|ssh):\/\/|^git@|^github\.com\//.test(ref);
}

/** Whether what is fetched can be no other tomorrow: it names a digest, or a commit by its whole hash. */
export function isPinned(ref: string): boolean {
	return /@sha256:[0-9a-f]{64}(?:$|[#?])/.test(ref) || /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(ref);
}

/** Notes the contexts that the builder would fetch. */
export function recordBuildRemotes(project: Mapping, run: Resolution): void {
	for (const service of valuesOf(get(project, "services"))) {
		const build = get(service, "build");
		for (const context of [get(build, "context"), ...valuesOf(get(build, "additional_contexts"))]) {
			if (context?.kind !== "scalar" || typeof context.value !== "string") continue;
			const ref = context.value.replace(/^docker-image:\/\//, "");
			if (!isRemoteContext(context.value) || /^(?:service|target):/.test(context.value)) continue;
			run.remote({ ref: context.value, pinned: isPinned(ref), use: "build", place: context.place });
		}
	}
}

function valuesOf(value: Value | undefined): readonly Value[] {
	return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}
