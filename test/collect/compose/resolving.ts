import { type ComposeSelection, type ResolvedCompose, resolveCompose } from "../../../src/collect/compose/resolve.ts";
import { locationOf } from "../../../src/source.ts";
import { locate, toJson, type Value } from "../../../src/value.ts";
import { treeOf } from "../../tree.ts";

/** What is made of a folder of files. */
export function resolve(
	files: Readonly<Record<string, string>> | string,
	selection: Partial<ComposeSelection> = {},
): Promise<ResolvedCompose> {
	const tree = treeOf(typeof files === "string" ? { "compose.yaml": files } : files);
	return resolveCompose(tree, { directory: "", files: [], ...selection }, { root: "/tree" });
}

/** What is at a path of the model, as plain data. */
export function at(resolved: ResolvedCompose, ...path: readonly (string | number)[]): unknown {
	const value = valueAt(resolved, ...path);
	return value === undefined ? undefined : toJson(value);
}

export function valueAt(resolved: ResolvedCompose, ...path: readonly (string | number)[]): Value | undefined {
	let value: Value | undefined = resolved.model;
	for (const key of path) {
		if (value?.kind === "sequence") value = value.items[Number(key)];
		else value = value?.kind === "mapping" ? value.entries.get(String(key))?.value : undefined;
	}
	return value;
}

/** Where the value at a path was written, `file:line:column`, and through what it came. */
export function origin(resolved: ResolvedCompose, ...path: readonly (string | number)[]): string {
	if (resolved.model === undefined) return "";
	const { place, via } = locate(resolved.model, path);
	const { file, line, column } = locationOf(place);
	const steps = via.map((step) => {
		const from = locationOf(step.place);
		return ` ${step.kind} ${from.file}:${from.line}`;
	});
	return `${file}:${line}:${column}${steps.join("")}`;
}

export function refusals(resolved: ResolvedCompose): readonly string[] {
	return resolved.refusals.map((refusal) => refusal.message);
}
