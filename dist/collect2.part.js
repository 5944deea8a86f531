import { D as credentialsOf, I as collectAll, Tt as locationOf, b as distinctDiagnostics, n as prepare } from "./check-main.part.js";
import { m as exitStatus, n as safeJson, o as UsageError } from "./cli-check-main.part.js";
import { t as diagnosticJson } from "./json.part.js";
import { n as maskedJson } from "./mask.part.js";
import { n as print } from "./check.part.js";

// src/report/collect-json.ts
/**
* The projects as the rules see them (`policies/schemas/project.json`), credentials masked, each with the files it was
* made from and where its values stand; described by `schemas/collect.json`.
*/
function collectReport({ projects, diagnostics }) {
	const credentials = credentialsOf(projects);
	return safeJson({
		projects: projects.map((project) => projectJson(project, credentials)),
		diagnostics: distinctDiagnostics(diagnostics, credentials).map(diagnosticJson)
	});
}
function projectJson({ model, files, shownFiles = files }, credentials) {
	const origins = {};
	addOrigins(model, "", void 0, origins);
	return {
		...maskedJson(model, credentials),
		files: shownFiles,
		origins
	};
}
/** An entry for each value, by its JSON pointer, that does not stand where the value around it stands. */
function addOrigins(value, pointer, around, origins) {
	if (!isSame(value.place, around) || value.via !== void 0) {
		const at = span(value.place);
		origins[pointer] = value.via === void 0 ? at : {
			at,
			via: value.via.map(stepText)
		};
	}
	if (value.kind === "sequence") for (const [index, item] of value.items.entries()) addOrigins(item, `${pointer}/${index}`, value.place, origins);
	else if (value.kind === "mapping") for (const [key, entry] of value.entries) {
		const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
		addOrigins(entry.value, `${pointer}/${escaped}`, value.place, origins);
	}
}
function isSame(a, b) {
	return b !== void 0 && a.source === b.source && a.start === b.start && a.end === b.end;
}
/** `extends web compose.yaml:3:5-3:8`. */
function stepText({ kind, name, place }) {
	return [
		kind,
		...name === void 0 ? [] : [name],
		span(place)
	].join(" ");
}
function span(place) {
	const { file, line, column, endLine, endColumn } = locationOf(place);
	return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

// src/command/collect.ts
/** `bulkhead collect`. @returns the exit status: what cannot be read is in the diagnostics, and is no failure here. */
async function printCollected(paths, flags) {
	const { include, exclude, allowEmpty } = flags;
	const { trees, options } = await prepare(paths, {
		include,
		exclude,
		allowEmpty
	}, flags.configFile, process.cwd());
	const collected = await collectAll(trees, options);
	if (collected.files.length === 0 && collected.diagnostics.length === 0 && !options.allowEmpty) throw new UsageError("nothing to collect: no Compose file, workflow or other file with containers was found");
	await print(collectReport(collected));
	return exitStatus.pass;
}

export { printCollected };