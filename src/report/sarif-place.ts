import type { Region, Location as SarifLocation } from "sarif";
import { locationOf, type Place } from "../source.ts";
import { clip, visible } from "./visible.ts";

/** The root that all paths are relative to; whoever reads the log knows where it is. */
export const root = "%SRCROOT%";

const longestMessage = 4000;
const longestStep = 1000;

/** A place as SARIF has it; with a message, one of several that belong to a result. */
export function location(place: Place, message?: string): SarifLocation {
	const at: SarifLocation = { physicalLocation: { artifactLocation: artifact(place), region: region(place) } };
	return message === undefined ? at : { ...at, message: { text: `${clip(plainMessage(message), longestStep)}.` } };
}

/** The file of a place, from the root of the repository. */
export function artifact(place: Place): { readonly uri: string; readonly uriBaseId: string } {
	return { uri: uriOf(place.source.label), uriBaseId: root };
}

/** Columns in UTF-16 code units, as `columnKind` says. */
export function region(place: Place): Region {
	const { line, column, endLine, endColumn } = locationOf(place);
	return { startLine: line, startColumn: column, endLine, endColumn };
}

/** `[text](target)` is a link in a message's text (section 3.11.6); text from files makes none. */
export function plainMessage(text: string): string {
	return clip(visible(text), longestMessage).replace(/\](?=\()/g, "\\]");
}

/** Text between the brackets of such a link. */
export function linkText(text: string): string {
	return clip(visible(text), longestStep).replace(/[[\]\\]/g, "\\$&");
}

/**
 * A lone surrogate has no UTF-8 and so no place in a URI. What stands before a colon in the first part of a relative one
 * would be its scheme (RFC 3986, section 4.2).
 */
function uriOf(file: string): string {
	return encodeURI(file.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#:]/g, encodeURIComponent);
}
