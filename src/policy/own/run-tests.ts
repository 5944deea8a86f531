import type { Tree } from "../../tree/tree.ts";
import { checkRego, type RegoCoverage, type RegoTest, testRego } from "../compiler.ts";
import { readBundled } from "./bundled.ts";
import { checkForm, ownSource, refuseErrors, textsOf } from "./compile.ts";
import type { OwnRule } from "./form.ts";
import { neededModules } from "./needed.ts";
import { isTestFile, readOwnSources } from "./sources.ts";

/** What the tests of own rules came to; files as people name them. */
export type OwnTests = {
	readonly rules: readonly OwnRule[];
	readonly tests: readonly RegoTest[];
	/** Of own modules that are no tests. */
	readonly coverage: readonly RegoCoverage[];
};

/**
 * Runs the `_test.rego` files of folders in OPA's interpreter, with ours beside them (`data.lib.testing_test` too).
 * `run`: a regular expression (RE2) over full names. @throws OwnRulesError
 */
export async function runOwnTests(
	tree: Tree,
	folders: readonly string[],
	data: Readonly<Record<string, unknown>>,
	run?: string,
): Promise<OwnTests> {
	const own = await readOwnSources(tree, folders, { tests: true });
	const bundled = (await readBundled()).parse();
	const rules = await checkForm(own, bundled);
	const texts = { ...bundled.testing, ...textsOf(own) };
	const sources = { ...neededModules(Object.values(texts), bundled.sources), ...texts };
	const { capabilities, schemas } = bundled;
	const [checked, { errors, result }] = await Promise.all([
		checkRego(sources, { capabilities, schemas }),
		testRego(sources, { capabilities, data: { ...own.data, ...data }, ...(run === undefined ? {} : { run }) }),
	]);
	refuseErrors(checked, own, bundled);
	refuseErrors(errors, own, bundled);
	const shown = <T extends { readonly file: string }>(each: T): readonly T[] => {
		const source = ownSource(own, each.file);
		return source === undefined ? [] : [{ ...each, file: source.label }];
	};
	return {
		rules,
		tests: (result?.tests ?? []).flatMap(shown),
		coverage: (result?.coverage ?? []).flatMap(shown).filter(({ file }) => !isTestFile(file)),
	};
}
