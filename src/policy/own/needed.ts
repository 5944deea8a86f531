import type { RegoSources } from "../compiler.ts";

/**
 * Of our modules the entrypoints, those that own modules refer to, and what these refer to in turn. Most own rules need
 * a few libraries; to compile all of ours with them takes several times as long.
 *
 * @param own Texts of own modules.
 * @param ours All modules of ours, by path.
 */
export function neededModules(own: readonly string[], ours: RegoSources): RegoSources {
	// What the entrypoints go through are the selected rules, and those are own ones.
	const needed = Object.entries(ours).filter(([, text]) => packageIn(text) === "main");
	const rest = new Map(Object.entries(ours));
	const texts = [...own];
	for (const text of texts) {
		const paths = referencesIn(text);
		for (const [path, other] of rest) {
			const name = packageIn(other);
			if (!paths.some((reference) => isWithin(reference, name) || isWithin(name, reference))) continue;
			rest.delete(path);
			needed.push([path, other]);
			texts.push(other);
		}
	}
	return Object.fromEntries(needed);
}

function packageIn(text: string): string {
	return /^package ([\w.]+)$/m.exec(text)?.[1] ?? "";
}

/**
 * What a module refers to below `data`, as far as it is written out: `lib.image.facts` of `data.lib.image.facts[i]`,
 * `rules` of `data.rules[name]`, nothing of `data[name]`, which may be anything. Words in comments and messages may look
 * like a reference; then there is one more than needed.
 */
function referencesIn(text: string): readonly string[] {
	const paths = Array.from(withoutTexts(text).matchAll(/(?<![\w.])data\b((?:\.\w+)*)/g), ([, path = ""]) =>
		path.slice(1),
	);
	return [...new Set(paths)];
}

/**
 * Without lines that are a comment, and without texts in quotes, in which "data" is a word like others. Texts stay in
 * lines in which an expression may stand within a text (`$"…{}…"`), or which may be part of a longer text.
 */
function withoutTexts(text: string): string {
	return text
		.split("\n")
		.map((line) => (/^\s*#/.test(line) ? "" : /[`$]/.test(line) ? line : line.replace(/"(?:[^"\\]|\\.)*"/g, '""')))
		.join("\n");
}

/** `path` is `whole` or below it, of names with dots; everything is below the empty one. */
function isWithin(path: string, whole: string): boolean {
	return whole === "" || path === whole || path.startsWith(`${whole}.`);
}
