import { type CollectedProject, composeFilesOf } from "../collect/collected.ts";
import type { ProjectPair } from "../compare/pair.ts";
import type { Profile } from "../project.ts";
import { get, stringOf } from "../value.ts";
import { type ObjectStatement, objectStatement } from "./network-difference.ts";

/**
 * That a project is for something else than before, by the name of its file: nothing of it need have changed, and all of
 * it weighs otherwise.
 */
export function profileChange(
	{ base, head, extra }: ProjectPair,
	profileOfFile: (path: string) => Profile,
): ObjectStatement | undefined {
	if (base === undefined || head === undefined || extra !== undefined) return undefined;
	// On a runner all is CI, whatever its file is called.
	if ([base, head].some(({ model }) => isOfRunner(stringOf(get(model, "target"))))) return undefined;
	const [was, is] = [strictest(base, profileOfFile), strictest(head, profileOfFile)];
	if (was === is) return undefined;
	const direction = weight[is] > weight[was] ? "worse" : "better";
	const message = `is now for ${uses[is]} instead of for ${uses[was]}, by the name of its file`;
	return objectStatement([direction, "some", message], "head", ["name"], { base: [], head: [] });
}

function isOfRunner(target: string | undefined): boolean {
	return target === "github-hosted" || target === "self-hosted";
}

/** A file for development beside one for production is a part of it that may be left out. */
function strictest(project: CollectedProject, profileOfFile: (path: string) => Profile): Profile {
	const profiles = composeFilesOf(project).map(profileOfFile);
	return profiles.toSorted((a, b) => weight[b] - weight[a])[0] ?? "production";
}

/** Greater is stricter. */
const weight: Readonly<Record<Profile, number>> = { ci: 0, development: 1, production: 2 };

const uses: Readonly<Record<Profile, string>> = {
	production: "production",
	development: "development",
	ci: "checks",
};
