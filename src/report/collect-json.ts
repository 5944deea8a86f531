import type { Collected, CollectedProject } from "../collect/collected.ts";
import { type Credentials, credentialsOf } from "../judge/credentials.ts";
import { distinctDiagnostics } from "../judge/distinct-diagnostics.ts";
import { locationOf, type Place } from "../source.ts";
import type { Step, Value } from "../value.ts";
import { diagnosticJson } from "./json.ts";
import { maskedJson } from "./mask.ts";
import { safeJson } from "./visible.ts";

/**
 * The projects as the rules see them (`policies/schemas/project.json`), credentials masked, each with the files it was
 * made from and where its values stand; described by `schemas/collect.json`.
 */
export function collectReport({ projects, diagnostics }: Pick<Collected, "projects" | "diagnostics">): string {
	const credentials = credentialsOf(projects);
	return safeJson({
		projects: projects.map((project) => projectJson(project, credentials)),
		diagnostics: distinctDiagnostics(diagnostics, credentials).map(diagnosticJson),
	});
}

function projectJson({ model, files, shownFiles = files }: CollectedProject, credentials: Credentials): object {
	const origins: Record<string, Origin> = {};
	addOrigins(model, "", undefined, origins);
	return { ...(maskedJson(model, credentials) as object), files: shownFiles, origins };
}

/** `file:line:column-line:column`, and, for what was not written there where it is used, the steps of its way. */
type Origin = string | { readonly at: string; readonly via: readonly string[] };

/** An entry for each value, by its JSON pointer, that does not stand where the value around it stands. */
function addOrigins(value: Value, pointer: string, around: Place | undefined, origins: Record<string, Origin>): void {
	if (!isSame(value.place, around) || value.via !== undefined) {
		const at = span(value.place);
		origins[pointer] = value.via === undefined ? at : { at, via: value.via.map(stepText) };
	}
	if (value.kind === "sequence") {
		for (const [index, item] of value.items.entries()) {
			addOrigins(item, `${pointer}/${index}`, value.place, origins);
		}
	} else if (value.kind === "mapping") {
		for (const [key, entry] of value.entries) {
			const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
			addOrigins(entry.value, `${pointer}/${escaped}`, value.place, origins);
		}
	}
}

function isSame(a: Place, b: Place | undefined): boolean {
	return b !== undefined && a.source === b.source && a.start === b.start && a.end === b.end;
}

/** `extends web compose.yaml:3:5-3:8`. */
function stepText({ kind, name, place }: Step): string {
	return [kind, ...(name === undefined ? [] : [name]), span(place)].join(" ");
}

function span(place: Place): string {
	const { file, line, column, endLine, endColumn } = locationOf(place);
	return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}
