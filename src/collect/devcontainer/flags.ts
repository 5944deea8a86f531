import { get, type Mapping, type Value } from "../../value.ts";
import type { Word } from "../docker/word.ts";
import { textOf } from "../shell/scalar-text.ts";
import { listOf, mountsOf, wordIn } from "./words.ts";

/** The keys that dev containers have for docker's flags, in the order in which their own command line gives them. */
export function flagsOf(config: Mapping): readonly Word[] {
	const words: Word[] = [];
	const flag = (name: string, list: readonly Word[]) => {
		for (const word of list) words.push({ value: name, place: word.place }, word);
	};
	const workspace = get(config, "workspaceMount");
	if (workspace?.kind === "scalar" && workspace.value !== "") flag("--mount", [wordIn(workspace)]);
	flag("-p", portsOf(get(config, "appPort")));
	flag("--mount", mountsOf(get(config, "mounts")));
	flag("--cap-add", listOf(get(config, "capAdd")));
	flag("--security-opt", listOf(get(config, "securityOpt")));
	const privileged = get(config, "privileged");
	if (privileged?.kind === "scalar" && privileged.value === true)
		words.push({ value: "--privileged", place: privileged.place });
	return words;
}

/** A number is published on the loopback address, a text is handed to docker as it is. */
function portsOf(value: Value | undefined): readonly Word[] {
	const list = value?.kind === "sequence" ? value.items : value === undefined ? [] : [value];
	return list.flatMap((item) => {
		if (item.kind !== "scalar" || item.value === null) return [];
		const port = typeof item.value === "number" ? `127.0.0.1:${item.value}:${item.value}` : textOf(item);
		return [{ value: port, place: item.place }];
	});
}
