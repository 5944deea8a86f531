import type { Place } from "../../source.ts";
import { type Scalar, toJson } from "../../value.ts";
import { unknownPart } from "../docker/word.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import {
	hostsAt,
	lateText,
	type Part,
	partsBetween,
	partsOf,
	placeOf,
	slice,
	type Text,
	unknownAt,
} from "../shell/text.ts";
import { evaluateText } from "./evaluation.ts";
import { expressionsIn } from "./expression-syntax.ts";
import type { Outcome, Scope } from "./outcome.ts";

/**
 * A scalar's value with its expressions evaluated. A scalar that is one expression may become anything (a mapping of
 * a matrix, what `fromJSON` brings); others become texts.
 */
export function evaluateScalar(value: Scalar, scope: Scope): readonly Outcome[] {
	if (typeof value.value !== "string" || !value.value.includes("${{")) return [{ known: value }];
	const text = scalarText(value);
	const only = onlyExpression(text);
	if (only !== undefined) return evaluateText(only.inner, value.place, scope);
	return interpolate(text, scope).map((variant) => {
		const unknown = variant.text.includes(unknownPart)
			? variant.segments.flatMap((segment) => segment.unknown ?? [])
			: [];
		return unknown.length > 0 ? { unknown } : { known: { ...value, value: variant.text } };
	});
}

/**
 * The texts that a text with `${{ }}` may become. The outcomes of several expressions are not multiplied: the n-th
 * text has the n-th outcome of each, so that each outcome is in at least one.
 */
export function interpolate(text: Text, scope: Scope): readonly Text[] {
	const found = placedIn(text);
	if (found.length === 0) return [text];
	const alternatives = found.map(({ inner, host }) => {
		const outcomes = evaluateText(inner, host, scope);
		const known = outcomes.filter((outcome) => outcome.known !== undefined);
		return (known.length > 0 ? known : outcomes).map(
			(outcome): Filling => ({ text: textOfOutcome(outcome), outcome, host }),
		);
	});
	const count = Math.max(...alternatives.map((list) => list.length));
	return Array.from({ length: count }, (_, index) => {
		const chosen = found.map(({ start, end }, position) => {
			const list = alternatives[position] ?? [];
			return { start, end, filling: list[Math.min(index, list.length - 1)] };
		});
		let filled = "";
		let at = 0;
		for (const { start, end, filling } of chosen) {
			filled += text.text.slice(at, start) + (filling?.text ?? "");
			at = end;
		}
		return lateText(filled + text.text.slice(at), () => filledParts(text, chosen));
	});
}

/** What stands in the stead of an expression. */
type Filling = { readonly text: string; readonly outcome: Outcome; readonly host: Place };

function filledParts(
	text: Text,
	chosen: readonly { readonly start: number; readonly end: number; readonly filling: Filling | undefined }[],
): readonly Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end, filling } of chosen) {
		for (const part of partsBetween(text, at, start)) parts.push(part);
		for (const part of filling === undefined ? [] : partsFor(filling)) parts.push(part);
		at = end;
	}
	for (const part of partsBetween(text, at, text.text.length)) parts.push(part);
	return parts;
}

/** The contexts behind the expressions of a text that have an outcome which only run time knows. */
export function unknownContexts(text: Text, scope: Scope): readonly string[] {
	return placedIn(text).flatMap(({ inner, host }) =>
		evaluateText(inner, host, scope).flatMap((outcome) => outcome.unknown ?? []),
	);
}

/** One expression of a text: offsets of the whole, what is inside, and the place of the whole. */
type Placed = { readonly start: number; readonly end: number; readonly inner: Text; readonly host: Place };

/** The expressions of a text, with their places. */
function placedIn(text: Text): readonly Placed[] {
	if (!text.text.includes("${{")) return [];
	const known = placed.get(text);
	if (known !== undefined) return known;
	const found = expressionsIn(text.text).map(({ start, end, innerStart, innerEnd }): Placed => {
		const host = placeOf(text, start, end) ?? startPlace(text);
		return { start, end, inner: slice(text, innerStart, innerEnd), host };
	});
	placed.set(text, found);
	return found;
}

/** A text is evaluated for each caller and each combination of a matrix. */
const placed = new WeakMap<Text, readonly Placed[]>();

/** What makes up all of a text but blanks. */
function onlyExpression(text: Text): Placed | undefined {
	const [first, second] = placedIn(text);
	if (first === undefined || second !== undefined) return undefined;
	const around = text.text.slice(0, first.start) + text.text.slice(first.end);
	return around.trim() === "" ? first : undefined;
}

function startPlace(text: Text): Place {
	const first = text.segments[0];
	if (first === undefined) throw new Error("an expression stands in an empty text");
	return first.place;
}

/** The text that stands in the stead of an expression that comes to this. */
export function textOfOutcome({ known }: Outcome): string {
	if (known === undefined) return unknownPart;
	return known.kind === "scalar" ? textOf(known) : JSON.stringify(toJson(known));
}

function partsFor({ text, outcome, host }: Filling): readonly Part[] {
	if (outcome.known === undefined) return [unknownAt(host, outcome.unknown)];
	const value = outcome.known;
	if (value.kind !== "scalar") return [{ text, place: value.place, exact: false, hosts: [host] }];
	const inside = value.place.source === host.source && host.start <= value.place.start && value.place.end <= host.end;
	const parts = partsOf(scalarText(value));
	if (inside) return parts;
	const hostsOf = hostsAt(host);
	return parts.map((part) => ({ ...part, hosts: hostsOf(part) }));
}
