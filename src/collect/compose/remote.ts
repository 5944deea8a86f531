import { forEachIn, get, type Mapping, type Value } from "../../value.ts";
import { isRemoteContext } from "./paths.ts";
import type { Resolution } from "./resolution.ts";
import { workloadsOf } from "./workloads.ts";

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
	for (const { entry } of workloadsOf(project)) {
		const build = get(entry.value, "build");
		recordContext(get(build, "context"), run);
		const others = get(build, "additional_contexts");
		if (others?.kind === "mapping") forEachIn(others, (context) => recordContext(context, run));
	}
}

function recordContext(context: Value | undefined, run: Resolution): void {
	if (context?.kind !== "scalar" || typeof context.value !== "string") return;
	if (!isRemoteContext(context.value) || /^(?:service|target):/.test(context.value)) return;
	const ref = context.value.replace(/^docker-image:\/\//, "");
	run.remote({ ref: context.value, pinned: isPinned(ref), use: "build", place: context.place });
}
