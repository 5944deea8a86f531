import type { Violation } from "../policy/catalog.ts";
import { get, type Mapping, stringOf, type Value } from "../value.ts";
import { placeKey } from "./located.ts";
import type { Draft } from "./merge.ts";

/** A port of a container as a finding is about it. */
export type FoundPort = {
	/** How the finding's message names it. */
	readonly words: string;
	/** The host's; undefined where the engine picks one. */
	readonly published?: number;
	readonly target: number;
};

/** What one port of a range is by itself. */
export type PortPart = {
	readonly evidence: string;
	/** Evidence that stays where the port is published otherwise: see `kinOf`. */
	readonly kin: readonly string[];
	readonly port: FoundPort;
};

/** The port that a violation says it is about, where it has a number. */
export function portOf({ port: words, path }: Violation, model: Mapping): FoundPort | undefined {
	if (words === undefined || path[2] !== "ports" || path.length !== 4) return undefined;
	const port = path.reduce<Value | undefined>(
		(value, key) => (value?.kind === "sequence" ? value.items[Number(key)] : get(value, String(key))),
		model,
	);
	const published = stringOf(get(port, "published"));
	const target = get(port, "target");
	if (target?.kind !== "scalar" || (published !== undefined && !/^\d+$/.test(published))) return undefined;
	return { words, ...(published === undefined ? {} : { published: Number(published) }), target: Number(target.value) };
}

/**
 * One finding for all ports that one text of a file publishes and a rule says the same of: a range of a hundred is one
 * breach to read and to decide on. What each port is stays known (`parts`), so that a wider range is worse than a
 * narrow one. In the order of the first ones.
 */
export function withoutRanges(drafts: readonly Draft[]): readonly Draft[] {
	const groups = new Map<unknown, Draft[]>();
	for (const draft of drafts) {
		const key = draft.port === undefined ? draft : keyOf(draft, draft.port);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [draft]);
		else group.push(draft);
	}
	return Array.from(groups.values(), folded);
}

/** "8000-8010", "8000-8010 (container ports 80-90)", "80-90 as random ports"; of ports that are not in a row, each run. */
export function portWords(ports: readonly FoundPort[]): string {
	return runsOf(ports).map(runWords).join(", ");
}

/** All that a reader sees of it but the port, and who has it. */
function keyOf({ evidence: _, port: __, trail, ...draft }: Draft, port: FoundPort): string {
	const message = aroundWords(draft.message, port.words);
	const { kin: ___, ...held } = trail ?? {};
	return JSON.stringify({ ...draft, held, message, random: port.published === undefined }, (_key, value) =>
		isPlace(value) ? placeKey(value) : value,
	);
}

function isPlace(value: unknown): value is Draft["place"] {
	return typeof value === "object" && value !== null && "source" in value && "start" in value;
}

function folded(group: readonly Draft[]): Draft {
	const [first] = group as readonly [Draft];
	if (group.length === 1 || first.port === undefined) return first;
	const parts = group
		.flatMap(({ evidence, port, trail }) => (port === undefined ? [] : [{ evidence, port, kin: trail?.kin ?? [] }]))
		.sort((a, b) => compareNumber(a.port, b.port));
	const [before, after] = aroundWords(first.message, first.port.words);
	const message = `${before}${portWords(parts.map(({ port }) => port))}${after}`;
	const evidence = parts.map((part) => part.evidence).join();
	return { ...first, message, evidence, ...(first.trail && { trail: { ...first.trail, parts } }) };
}

/** What stands before and after the first occurrence of words that is no part of another word. */
function aroundWords(message: string, words: string): readonly [before: string, after: string] {
	for (let at = message.indexOf(words); at >= 0; at = message.indexOf(words, at + 1)) {
		const after = message.slice(at + words.length);
		if (!/[\w.:/-]$/.test(message.slice(0, at)) && !/^[\w:/-]/.test(after)) return [message.slice(0, at), after];
	}
	return [message, ""];
}

function compareNumber(a: FoundPort, b: FoundPort): number {
	return (a.published ?? 0) - (b.published ?? 0) || a.target - b.target;
}

type Run = { readonly first: FoundPort; readonly last: FoundPort };

function runsOf(ports: readonly FoundPort[]): readonly Run[] {
	const runs: Run[] = [];
	for (const port of ports) {
		const run = runs.at(-1);
		if (run !== undefined && follows(run.last, port)) runs[runs.length - 1] = { first: run.first, last: port };
		else runs.push({ first: port, last: port });
	}
	return runs;
}

function follows(last: FoundPort, next: FoundPort): boolean {
	const isNextOnHost = last.published === undefined ? undefined : last.published + 1;
	return next.target === last.target + 1 && next.published === isNextOnHost;
}

function runWords({ first, last }: Run): string {
	if (first === last) return first.words;
	const targets = `${first.target}-${last.target}`;
	if (first.published === undefined) return `${targets} as random ports`;
	const range = `${first.published}-${last.published}`;
	return first.published === first.target ? range : `${range} (container ports ${targets})`;
}
