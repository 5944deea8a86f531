import type { Fact } from "../fact.ts";
import { ofKind, type Sentences, statement } from "../statement.ts";
import { quoted } from "../wording.ts";

/** What a container is for, as far as its image does not say it. */
export const classSentences: Sentences = ({ only }) => {
	const classes = ofKind(only, "class");
	const [was, is] = [classes.base[0], classes.head[0]];
	if (was === undefined && is === undefined) return [];
	const message =
		is === undefined
			? `no longer counts as ${className(was)}`
			: `now counts as ${className(is)}${was === undefined ? "" : ` instead of ${className(was)}`}`;
	return [statement("neutral", "none", message, classes)];
};

const reasons = {
	declared: "declared",
	image: "by its image",
	dockerfile: "by the image it is built on",
	shape: "by its shape",
} as const;

function className(fact: Fact | undefined): string {
	return fact?.class === undefined ? "" : `${quoted(fact.class.name)} (${reasons[fact.class.from]})`;
}
