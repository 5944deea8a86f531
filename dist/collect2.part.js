const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_json = require("./json.part.js");
const require_main = require("./main2.part.js");
const require_cli_check = require("./cli-check.part.js");

// src/report/collect-json.ts
/**
* The projects as the rules see them (`policies/schemas/project.json`), credentials masked, each with the files it was
* made from and where its values stand; described by `schemas/collect.json`.
*/
function collectReport({ projects, diagnostics }) {
	const credentials = require_check_main.credentialsOf(projects);
	return require_cli_check_main.safeJson({
		projects: projects.map((project) => projectJson(project, credentials)),
		diagnostics: require_check_main.distinctDiagnostics(diagnostics, credentials).map(require_json.diagnosticJson)
	});
}
function projectJson({ model, files, shownFiles = files }, credentials) {
	const origins = {};
	addOrigins(model, "", void 0, origins);
	return {
		...require_main.maskedJson(model, credentials),
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
	const { file, line, column, endLine, endColumn } = require_check_main.locationOf(place);
	return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

// src/command/collect.ts
/** `bulkhead collect`. @returns the exit status: what cannot be read is in the diagnostics, and is no failure here. */
async function printCollected(paths, flags) {
	const { include, exclude, allowEmpty } = flags;
	const { trees, options } = await require_check_main.prepare(paths, {
		include,
		exclude,
		allowEmpty
	}, flags.configFile, process.cwd());
	const collected = await require_check_main.collectAll(trees, options);
	if (collected.files.length === 0 && collected.diagnostics.length === 0 && !options.allowEmpty) throw new require_cli_check_main.UsageError("nothing to collect: no Compose file, workflow or other file with containers was found");
	await require_cli_check.print(collectReport(collected));
	return require_cli_check_main.exitStatus.pass;
}

exports.printCollected = printCollected;