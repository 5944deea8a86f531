import type { CollectedProject } from "../collect/collected.ts";
import { copyOf } from "../text-copy.ts";
import { get, type Mapping, type Scalar, type Sequence, stringOf, type Value, valuesOf } from "../value.ts";
import { finderOfTexts, shortest } from "./find-texts.ts";
import { credentialIn, isCredentialName, maskText, mayHoldSecret, secretSpans } from "./secret-text.ts";
import { maskSpans, merged, type Span } from "./span.ts";

/**
 * The credentials of some projects: where they stand, and how to keep them out of other text. Masking by place is exact,
 * also for a password that is a common word (`postgres`); by text it is done only for words that mean nothing else.
 */
export type Credentials = {
	/** By file: what must not be shown of it, in order. */
	readonly spans: ReadonlyMap<string, readonly Span[]>;
	/** Where a text repeats a credential of the projects that cannot be anything else. */
	readonly repeatedIn: (text: string) => readonly Span[];
	/** A message without the credentials that it may repeat. */
	readonly maskMessage: (message: string) => string;
};

/** The credentials that the files of some projects hold. */
export function credentialsOf(projects: readonly CollectedProject[]): Credentials {
	const notes = new CredentialNotes();
	for (const project of projects) notes.add(project);
	return notes.credentials(projects);
}

/** The credentials of projects that are seen one by one, of which but names and files may be gone when they are asked for. */
export class CredentialNotes {
	/** By file: where they end, by where they start. */
	readonly #ends = new Map<string, Map<number, number>>();
	/** What could be told from other words, were it repeated. */
	readonly #texts = new Set<string>();
	/** Names of what the projects have; each says its own, and its files, itself. */
	readonly #names = new Set<string>();

	add({ model }: CollectedProject): void {
		visitSecrets(model, undefined, (secret) => {
			this.#noteSpan(secret);
			note(this.#texts, secret.text);
		});
		visitPublicTexts(model, (name) => {
			if (name !== undefined) note(this.#names, name);
		});
	}

	/** Of the same projects, as they are by now. */
	credentials(projects: readonly CollectedProject[]): Credentials {
		const texts = this.#textsBesideNames(projects);
		const repeatedIn = texts.length === 0 ? () => [] : finderOfTexts(texts);
		const spansOf = (ends: ReadonlyMap<number, number>) => merged(Array.from(ends, ([start, end]) => ({ start, end })));
		return {
			spans: new Map(Array.from(this.#ends, ([file, ends]) => [file, spansOf(ends)])),
			repeatedIn,
			maskMessage: remembering((message) =>
				maskSpans(message, merged([...secretSpans(message), ...repeatedIn(message)])),
			),
		};
	}

	#textsBesideNames(projects: readonly CollectedProject[]): readonly string[] {
		const texts = new Set([...this.#texts].filter((text) => !this.#names.has(text)));
		if (texts.size === 0) return [];
		for (const { model, files } of projects) {
			texts.delete(stringOf(get(model, "name")) ?? "");
			for (const file of files) texts.delete(file);
		}
		return [...texts];
	}

	/** Of what several containers share, once. */
	#noteSpan(secret: Secret): void {
		const span = spanInFile(secret);
		if (span === undefined) return;
		const { path } = secret.scalar.place.source;
		const ends = this.#ends.get(path) ?? new Map<number, number>();
		this.#ends.set(path, ends);
		ends.set(span.start, Math.max(span.end, ends.get(span.start) ?? 0));
	}
}

/** Of a file that may be gone when the note is asked for. */
function note(notes: Set<string>, text: string): void {
	if (isDistinctive(text) && !notes.has(text)) notes.add(copyOf(text));
}

/** The same faults are found in many containers, and said in the same words. */
function remembering(mask: (message: string) => string): (message: string) => string {
	const known = new Map<string, string>();
	return (message) => {
		const found = known.get(message) ?? mask(message);
		if (known.size === mostRemembered) known.clear();
		known.set(message, found);
		return found;
	};
}

const mostRemembered = 4096;

/** A scalar of a project as text without its credentials. `name` is the variable or key that it is the value of. */
export function maskedScalar(value: string, name: string | undefined): string {
	if (name === undefined || !isCredentialName(name)) return maskText(value);
	const part = credentialIn(value);
	return part === undefined ? value : maskSpans(value, [part]);
}

/** The texts of a sequence of strings, arguments of one command, without their credentials: `["--requirepass", "***"]`. */
export function maskedArguments(items: readonly string[]): readonly string[] {
	const secrets = argumentSpans(items);
	return items.map((item, at) => maskSpans(item, secrets[at] ?? []));
}

/** The name that says whether the value of a key is a credential: of a variable `{name, value}` its name, else the key. */
export function nameOfEntry(mapping: Mapping, key: string): string {
	return key === "value" ? (stringOf(get(mapping, "name")) ?? key) : key;
}

/** Spans of a scalar's value; `whole` where the value itself is the credential, not a part of a longer text. */
type Secret = { readonly scalar: Scalar; readonly text: string; readonly whole: boolean };
type Report = (secret: Secret) => void;

/**
 * What is shared is visited as often as it stands there, as `toJson` does, which nearly every model is for. Nearly all
 * texts hold nothing, and there are hundreds of thousands: one look at each must be enough.
 */
function visitSecrets(value: Value, name: string | undefined, report: Report): void {
	if (value.kind === "scalar") visitScalar(value, name, report);
	else if (value.kind === "sequence") visitItems(value, report);
	else {
		// A callback rather than a loop, which would make a pair of each entry.
		value.entries.forEach((entry, key) => {
			visitSecrets(entry.value, nameOfEntry(value, key), report);
		});
	}
}

function visitItems(sequence: Sequence, report: Report): void {
	let mayHold = false;
	for (const item of sequence.items) {
		if (item.kind !== "scalar") visitSecrets(item, undefined, report);
		else if (visitScalar(item, undefined, report)) mayHold = true;
	}
	// No word of a credential has a blank in it: where none of the items has one, all of them together have none.
	if (mayHold) visitArguments(sequence, report);
}

/** @returns whether there may be a credential in its text, whatever it is the value of. */
function visitScalar(scalar: Scalar, name: string | undefined, report: Report): boolean {
	if (typeof scalar.value !== "string") return false;
	const text = scalar.value;
	if (name !== undefined && isCredentialName(name)) {
		const part = credentialIn(text);
		if (part !== undefined) report({ scalar, text: text.slice(part.start, part.end), whole: true });
		return false;
	}
	if (!mayHoldSecret(text)) return false;
	for (const { start, end } of secretSpans(text)) report({ scalar, text: text.slice(start, end), whole: false });
	return true;
}

function visitArguments({ items }: Sequence, report: Report): void {
	const texts = items.map((item) => stringOf(item) ?? "");
	for (const [at, spans] of argumentSpans(texts).entries()) {
		const scalar = items[at];
		if (scalar?.kind !== "scalar") continue;
		for (const { start, end } of spans) report({ scalar, text: (texts[at] ?? "").slice(start, end), whole: false });
	}
}

/** Spans in each of some arguments, which are read as one command line; an empty list where there are none in any. */
function argumentSpans(items: readonly string[]): readonly (readonly Span[])[] {
	const line = items.join(" ");
	const spans = secretSpans(line);
	if (spans.length === 0) return [];
	let offset = 0;
	return items.map((item) => {
		const from = offset;
		offset += item.length + 1;
		return merged(
			spans.map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, item.length) })),
		);
	});
}

/**
 * Where a credential stands in its file. The last occurrence in the scalar's place: a name or another part of the text
 * stands before the value. Where the file writes it otherwise (escapes, a block scalar, parts put together), all but a
 * leading `NAME=` is hidden; where the file has only a reference, nothing is.
 */
function spanInFile({ scalar, text, whole }: Secret): Span | undefined {
	const { source, start, end } = scalar.place;
	const raw = source.text.slice(start, end);
	const at = raw.lastIndexOf(text);
	if (at !== -1) return { start: start + at, end: start + at + text.length };
	if (!whole) return raw.includes("$") ? undefined : { start, end };
	const lead = /^["']?(?:export\s+)?[\w.-]+\s*=/.exec(raw)?.[0].length ?? 0;
	const value = raw.slice(lead).replace(/^["']|["']$/g, "");
	return credentialIn(value) === undefined ? undefined : { start: start + lead, end };
}

/** Long enough, and not a plain word: what stands in a message by chance is not replaced. */
function isDistinctive(text: string): boolean {
	return text.length >= 16 || (text.length >= shortest && /[A-Za-z]/.test(text) && /[^A-Za-z]/.test(text));
}

/** Names in a project that are no secret, even where somebody has taken one as password. */
function visitPublicTexts(model: Mapping, report: (text: string | undefined) => void): void {
	for (const list of ["containers", "networks", "volumes"]) {
		for (const object of valuesOf(get(model, list))) {
			report(stringOf(get(object, "name")));
			const image = get(object, "image");
			// Nobody takes a digest as password, and it makes the names of all images different.
			const keys = get(image, "digest") === undefined ? ["ref", "repository", "tag"] : ["repository", "tag"];
			for (const key of keys) report(stringOf(get(image, key)));
		}
	}
}
