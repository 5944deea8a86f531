import { styleText } from "node:util";
import type { Severity } from "../judge/finding.ts";
import { locationOf, type Place } from "../source.ts";
import { clip, visible } from "./visible.ts";
import { at } from "./words.ts";

type Format = Parameters<typeof styleText>[0];

/** Text in a format, or as it is where there are no colours. */
export type Style = (format: Format, text: string) => string;

/** Whether there is a terminal is for the caller to know. */
export function styleOf(color: boolean): Style {
	return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}

export const severityStyle: Readonly<Record<Severity, Format>> = {
	critical: ["bold", "red"],
	high: "red",
	medium: "yellow",
	low: "cyan",
	info: "dim",
};

/** Names and messages are as long as somebody has written them. */
const longest = 1000;

/** A text of a file so that it does nothing to a terminal. */
export function shown(text: string): string {
	return clip(visible(text), longest);
}

/** `file:line:column` of a place. */
export function where(place: Place): string {
	return shown(at(locationOf(place)));
}
