import type { Diagnostic } from "../../diagnostic.ts";
import { readSource } from "../../read.ts";
import { type Place, Source } from "../../source.ts";
import { resolvePath, type Tree } from "../../tree/tree.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart } from "../docker/word.ts";
import { readDockerfile } from "../dockerfile.ts";
import { imageOf } from "../image.ts";
import type { Draft } from "./draft.ts";

/** Where the path of a Dockerfile starts from. */
export type BuildContext = {
	readonly tree: Tree;
	/** Of the file that names the Dockerfile. */
	readonly folder: string;
	readonly diagnostics: Diagnostic[];
};

/** The image that is built from a Dockerfile of the tree, with what it stands on; `place` is where that is named. */
export async function putBuild(
	draft: Draft,
	{ tree, folder, diagnostics }: BuildContext,
	dockerfile: string,
	place: Place,
): Promise<void> {
	const path = resolvePath(folder, dockerfile);
	const facts: (readonly [string, unknown])[] = [["context", "."]];
	const source = path === undefined ? undefined : await readSource(tree, path);
	if (path !== undefined && source instanceof Source) {
		facts.push(["dockerfile", path]);
		const { base, user } = await readDockerfile(source);
		if (base !== undefined) {
			const { value } = imageOf(base.value);
			if (value !== undefined && !base.value.includes(unknownPart)) facts.push(["base", value]);
		}
		if (user !== undefined && !user.value.includes(unknownPart)) facts.push(["user", user.value]);
	} else {
		const message = `the Dockerfile "${dockerfile}" is not in the tree`;
		diagnostics.push({ kind: "missing", level: "info", message, place });
	}
	draft.put("build", mappingOf(facts, place));
}
