import type { Value } from "../../value.ts";

/** What a path on the host starts from, and the path from there: `./data`, `~/.ssh`, `/var/run/docker.sock`. */
export type HostPath = { readonly base: "host" | "home" | "project"; readonly path: string };

/** Where a resolved path of the model leads; undefined for what is not a path on the host. */
export function hostPathOf(value: Value | undefined): HostPath | undefined {
	return value?.kind === "scalar" && "hostPath" in value ? (value.hostPath as HostPath) : undefined;
}
