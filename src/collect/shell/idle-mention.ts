import { isStarting } from "./compose-command.ts";
import { mayBeAction } from "./engine-command.ts";
import { commandNames, mentions, mentionsCommand } from "./mention.ts";

/**
 * Whether nothing can come of the commands that a text mentions. Most of what mentions one is another name
 * (`docker-ci.sh`, `docker/Dockerfile`) or a command that makes no container (`docker push`): such a text is not parsed.
 *
 * Nothing can hide in that. A name that goes on as it stands is another program's. And a word that stands as it is, and
 * whole, behind a program's name is its first argument wherever the two are taken to: variables, arrays and scripts in
 * scripts keep words in their order, all but the list of a loop, and a program that is one element of an array or one
 * argument (`$1 run`). What quotes, escapes or variables touch is not idle.
 */
export function isIdle(text: string): boolean {
	const hasLoop = mayTakeApart(text);
	for (const match of text.matchAll(mentions)) {
		const name = match[0].toLowerCase();
		const behind = text.slice(match.index + name.length);
		if (!isWrittenOut(name)) return false;
		if (isOtherName(name, behind)) continue;
		if (hasLoop || !isApart(text, match.index) || !makesNothing(name, behind)) return false;
	}
	return true;
}

/**
 * Whether a text that is given some variables names one of them whose value may be a command, or begin one: the program
 * then stands in none of the text itself (`$ENGINE run`, `$env:ENGINE`).
 */
export function namesCommand(text: string, variables: Iterable<readonly [name: string, value: string]>): boolean {
	if (!text.includes("$")) return false;
	for (const [name, value] of variables)
		if (mentionsCommand(value) && !isIdle(value) && isNamed(name, text)) return true;
	return false;
}

/** Whether a text has a variable. */
export function isNamed(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		const ahead = text.slice(Math.max(0, at - longestAhead), at);
		if (/\$(?:\{[#!]?)?(?:env:)?$/i.test(ahead) && !/^\w/.test(text.slice(at + name.length, at + name.length + 1)))
			return true;
	}
	return false;
}

/** `${!env:` UTF-16 code units */
const longestAhead = 8;

/** Whether a text may have a loop, which takes the words of its list one by one, or a program that is one of several words. */
export function mayTakeApart(text: string): boolean {
	return loop.test(text) || elementAsProgram.test(text);
}

/** Whether a command, as it is written, is one that a text is idle with. */
export function isIdleCommand(written: string): boolean {
	const [, name] = /^(?:sudo[ \t]+)?([a-z-]+)(?=[ \t])/i.exec(written) ?? [];
	if (name === undefined || !mentionsCommand(name)) return false;
	return makesNothing(name.toLowerCase(), written.slice(written.indexOf(name) + name.length));
}

const loop = /\b(?:for|foreach|select)\b/i;

const elementAsProgram = /(?:^|[;&|({!]|\b(?:then|do|else|exec|sudo)\b)[ \t]*"?\$\{?(?:[1-9]|[@*]:|\w+\[-?\d)/m;

/** Whether a mention is in one piece. */
function isWrittenOut(name: string): boolean {
	return /^[a-z-]+$/.test(name);
}

/** The same word goes on, and cannot become one of ours whatever follows: `docker-ci`, `docker/Dockerfile`, `docker.sh`. */
function isOtherName(name: string, behind: string): boolean {
	const rest = /^[\w./-]+/.exec(behind)?.[0].toLowerCase();
	return rest !== undefined && !commandNames.some((other) => `${other}.exe`.startsWith(name + rest));
}

/** Whether a word begins here, to which nothing ahead of it can belong. */
function isApart(text: string, start: number): boolean {
	return start === 0 || /(?:[;|&(!]|[^\\][ \t]|[^\\\r]\n)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether the literal words behind a program's name ask it for nothing that makes a container. */
function makesNothing(name: string, behind: string): boolean {
	if (name.endsWith("-compose")) return startsNothing(behind);
	if (name !== "docker" && name !== "podman" && name !== "nerdctl") return false;
	const first = wordAhead.exec(behind);
	if (first?.[1] === undefined) return false;
	const rest = behind.slice(first[0].length);
	return first[1] === "compose" ? startsNothing(rest) : !mayBeAction(first[1], wordAhead.exec(rest)?.[1]);
}

function startsNothing(behind: string): boolean {
	const action = wordAhead.exec(behind.replace(filesAhead, ""))?.[1];
	return action !== undefined && !isStarting(action);
}

/** A literal word that ends where it seems to. */
const wordAhead = /^[ \t]+([a-z][a-z-]*)(?=[ \t\n;|&)]|$)/i;

const filesAhead = /^(?:[ \t]+-f[ \t]+[\w./-]+(?=[ \t]))+/;
