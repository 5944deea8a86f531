import type { Mount } from "../../../project.ts";
import { get, type Mapping, scalar, stringOf, type Value } from "../../../value.ts";
import { type Facts, recordLike } from "./facts.ts";
import { hostFileOf } from "./host-file.ts";

/** A config or secret with `file:` is that file, mounted read-only. */
export function grantedMount(
	kind: "configs" | "secrets",
	item: Value,
	facts: Facts,
	index: number,
	model: Mapping,
): Mapping | undefined {
	const name = stringOf(get(item, "source")) ?? stringOf(item);
	if (name === undefined) return undefined;
	const file = get(get(get(model, kind), name), "file");
	if (file === undefined) return undefined;
	return recordLike<Mount>(
		{
			type: scalar("bind", item.place),
			...hostFileOf(file, facts, ["mounts", index], "source", "relative_to"),
			target: scalar(grantedTarget(kind, name, stringOf(get(item, "target"))), item.place),
			read_only: scalar(true, item.place),
			origin: scalar(kind === "configs" ? "config" : "secret", item.place),
		},
		item,
	);
}

/**
 * Where a config or secret stands in the container.
 * @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go buildContainerConfigMounts, buildContainerSecretMounts
 */
export function grantedTarget(kind: "configs" | "secrets", name: string, target: string | undefined): string {
	const base = kind === "configs" ? "/" : "/run/secrets/";
	if (target === undefined || target === "") return base + name;
	return /^(?:\/|[A-Za-z]:[\\/])/.test(target) ? target : base + target;
}
