import type { GrantedFile } from "../../../project.ts";
import { get, type Mapping, type Sequence, scalar, stringOf, type Value } from "../../../value.ts";
import { type Facts, recordLike } from "./facts.ts";
import { grantedTarget } from "./granted-mount.ts";
import { hostFileOf } from "./host-file.ts";

/** `configs:` or `secrets:` of a service, with what the project says of each. */
export function grantsOf(
	kind: "configs" | "secrets",
	service: Value,
	facts: Facts,
	model: Mapping,
): Sequence | undefined {
	return facts.items(get(service, kind), [kind], (item, index) => {
		const at = [kind, index];
		const name = facts.text(get(item, "source") ?? item, at, "name");
		if (name === undefined) return undefined;
		const definition = get(get(model, kind), name.value);
		const file = get(definition, "file");
		const { source, relative_to } = file === undefined ? {} : hostFileOf(file, facts, at, "file", "relative_to");
		return recordLike<GrantedFile>(
			{
				name: scalar(name.value, name.place),
				target: scalar(grantedTarget(kind, name.value, stringOf(get(item, "target"))), item.place),
				file: source,
				relative_to,
				environment: facts.text(get(definition, "environment"), at, "environment"),
				external: facts.flag(get(definition, "external"), at, "external"),
				content: facts.text(get(definition, "content"), at, "content"),
			},
			item,
		);
	});
}
