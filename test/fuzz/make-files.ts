import { hostileTexts } from "./hostile.ts";
import { mutatedText } from "./mutate-text.ts";
import { mutatedYaml } from "./mutate-yaml.ts";
import type { Random } from "./random.ts";
import { type Files, type Language, languageOf, type Seeds } from "./seeds.ts";

/** A small repository with something changed in one of its files or more, and sometimes in their names. */
export function changedFiles(languages: readonly Language[], random: Random, seeds: Seeds): Files {
	const seed = random.of(seeds[random.of(languages)]);
	const also = random.oneIn(4) ? random.of(seeds[random.of(languages)]) : {};
	const files = Object.entries({ ...also, ...seed });
	const changed = random.below(files.length);
	return Object.fromEntries(
		files.map(([path, text], at) => {
			const language = languageOf(path) ?? "yaml";
			const isChanged = at === changed || random.oneIn(3);
			const name = random.oneIn(40) ? oddName(path, random) : path;
			return [name, isChanged ? changedText(text, language, random, seeds) : text];
		}),
	);
}

/** A text of a language with something changed. */
export function changedText(text: string, language: Language, random: Random, seeds: Seeds): string {
	const others = () => Object.values(random.of(seeds[language]));
	const isYaml = language === "compose" || language === "workflow" || language === "yaml";
	const made = isYaml && random.oneIn(2) ? mutatedYaml(text, random, others()) : undefined;
	return made ?? mutatedText(text, random, others(), language);
}

/** A name as git may hold it, with a hostile text as a folder or in the file's name. */
function oddName(path: string, random: Random): string {
	const odd = random
		.of(hostileTexts)
		.replace(/[/\0]/g, "")
		.replace(/^\.{0,2}$/, "x");
	const slash = path.lastIndexOf("/") + 1;
	return random.oneIn(2) ? `${odd}/${path}` : `${path.slice(0, slash)}${odd}-${path.slice(slash)}`;
}
