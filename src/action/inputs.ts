import * as core from "@actions/core";
import { type CommentMode, commentModes } from "../github/comment.ts";
import { gateNamed, oneOf, type Settings, threshold } from "../options.ts";

/** What the inputs of the action say besides what is checked. */
export type Wishes = {
	readonly comment: CommentMode;
	/** Safe fixes as suggestions on the lines of the pull request. */
	readonly suggestions: boolean;
	/** One issue that is kept up to date. */
	readonly trackingIssue: boolean;
	/** Name of the artifact that the run before has kept its report in. */
	readonly previousArtifact: string | undefined;
	/** Path of an earlier JSON report or of a baseline. */
	readonly previousReport: string | undefined;
};

/** @throws UsageError for what an input does not allow. */
export function wishes(): Wishes {
	return {
		comment: oneOf(commentModes, text("comment") ?? "never", "input comment"),
		suggestions: flag("suggestions") ?? false,
		trackingIssue: flag("tracking-issue") ?? false,
		previousArtifact: text("previous-artifact"),
		previousReport: text("previous-report"),
	};
}

/** How many things are asked for that a token may not be allowed, each of which is then said in a notice. */
export function countOfExtras({ comment, suggestions, trackingIssue, previousArtifact }: Wishes): number {
	return [comment !== "never", suggestions, trackingIssue, previousArtifact !== undefined].filter(Boolean).length;
}

/** @throws UsageError for what an input does not allow. */
export function settings(): Settings {
	const [failOn, gate] = [text("fail-on"), text("gate")];
	return {
		failOn: failOn === undefined ? undefined : threshold(failOn, "input fail-on"),
		gate: gate === undefined ? undefined : gateNamed(gate, "input gate"),
		warnOnly: flag("warn-only"),
		allowEmpty: flag("allow-empty"),
	};
}

/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
export function text(name: string): string | undefined {
	return core.getInput(name) || undefined;
}

/** @throws UsageError where it is neither true nor false. */
function flag(name: string): boolean | undefined {
	const written = text(name);
	return written === undefined ? undefined : oneOf(["true", "false"], written, `input ${name}`) === "true";
}
