import { n as clip } from "./cli.part.js";

// src/surface/wording.ts
/** A value between backticks, which it cannot leave. */
function quoted(text) {
	return `\`${clip(text.replaceAll("`", "'"), longest)}\``;
}
const longest = 100;
/** `a`, `b` and `c`; of more than `most`, the first ones and how many more. */
function listed(texts, { word = "and", most = 4 } = {}) {
	const shown = texts.length > most ? [...texts.slice(0, most - 1), `${texts.length - most + 1} more`] : texts;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
/** The same of values. */
function quotedList(values) {
	return listed(values.map(quoted));
}
function plural(word, number) {
	return number === 1 ? word : `${word}s`;
}
/** A predicate in the present ("mounts …", "is built …") as something that began. */
function now(predicate) {
	return predicate.startsWith("is ") ? `is now ${predicate.slice(3)}` : `now ${predicate}`;
}
/** The same as something that ended. */
function noLonger(predicate) {
	return predicate.startsWith("is ") ? `is no longer ${predicate.slice(3)}` : `no longer ${predicate}`;
}

export { quoted as a, plural as i, noLonger as n, quotedList as o, now as r, listed as t };