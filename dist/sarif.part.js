const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");

// src/report/sarif-place.ts
/** The root that all paths are relative to; whoever reads the log knows where it is. */
const root = "%SRCROOT%";
const longestMessage = 4e3;
const longestStep = 1e3;
/** A place as SARIF has it; with a message, one of several that belong to a result. */
function location(place, message) {
	const at = { physicalLocation: {
		artifactLocation: artifact(place),
		region: region(place)
	} };
	return message === void 0 ? at : {
		...at,
		message: { text: `${require_cli_check_main.clip(plainMessage(message), longestStep)}.` }
	};
}
/** The file of a place, from the root of the repository. */
function artifact(place) {
	return {
		uri: uriOf(place.source.label),
		uriBaseId: root
	};
}
/** Columns in UTF-16 code units, as `columnKind` says. */
function region(place) {
	const { line, column, endLine, endColumn } = require_check_main.locationOf(place);
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
/** `[text](target)` is a link in a message's text (section 3.11.6); text from files makes none. */
function plainMessage(text) {
	return require_cli_check_main.clip(require_cli_check_main.visible(text), longestMessage).replace(/\](?=\()/g, "\\]");
}
/** Text between the brackets of such a link. */
function linkText(text) {
	return require_cli_check_main.clip(require_cli_check_main.visible(text), longestStep).replace(/[[\]\\]/g, "\\$&");
}
/**
* A lone surrogate has no UTF-8 and so no place in a URI. What stands before a colon in the first part of a relative one
* would be its scheme (RFC 3986, section 4.2).
*/
function uriOf(file) {
	return encodeURI(file.replace(/\p{Cs}/gu, "�")).replace(/[?#:]/g, encodeURIComponent);
}

// src/report/sarif-rule.ts
/** What SARIF calls a severity. */
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
/** GitHub reads above 9 as critical, 7 to 8.9 as high, 4 to 6.9 as medium, above 0 as low. */
const securitySeverities = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: "0.0"
};
const precisions = {
	certain: "very-high",
	inferred: "medium"
};
/** Of a description that GitHub shows in full. */
const longestText = 1024;
/** Tags of a rule that code scanning shows. */
const shownTags = 10;
/**
* A rule as SARIF describes it. Code scanning has one severity a rule, not a result: it is that of the worst finding.
*/
function descriptor(id, rule, findings) {
	if (rule === void 0) return { id };
	const severity = require_check_main.worst(findings);
	const page = rule.page ?? rule.related_resources[0]?.ref;
	return {
		id,
		...id.includes("-") ? { name: pascal(id) } : {},
		shortDescription: { text: require_cli_check_main.clip(rule.title, longestText) },
		fullDescription: { text: require_cli_check_main.clip(rule.description.trim(), longestText) },
		...page === void 0 ? {} : { helpUri: page },
		help: {
			text: helpText(rule),
			markdown: helpMarkdown(rule)
		},
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: tagsOf(rule),
			precision: precisions[rule.confidence],
			"problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
			"security-severity": securitySeverities[severity]
		}
	};
}
/** `host-network` as `HostNetwork`: what SARIF calls a name. */
function pascal(id) {
	return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
function tagsOf({ family, references = [] }) {
	const weaknesses = references.flatMap((reference) => /^CWE-(\d+)$/.exec(reference)?.[1] ?? []);
	const others = references.filter((reference) => !reference.startsWith("CWE-"));
	const tags = [
		"security",
		family,
		...weaknesses.map((number) => `external/cwe/cwe-${number.padStart(3, "0")}`)
	];
	return [.../* @__PURE__ */ new Set([...tags, ...others])].slice(0, 10);
}
function helpText({ description, remediation }) {
	return `${description.trim()}\n\n${remediation.trim()}`;
}
function helpMarkdown({ description, remediation, legitimate, related_resources, references }) {
	return [
		description.trim(),
		`**What to do.** ${remediation.trim()}`,
		...legitimate === void 0 ? [] : [`**When it is legitimate.** ${legitimate.trim()}`],
		...references === void 0 || references.length === 0 ? [] : [`References: ${references.join(", ")}`],
		...related_resources.length === 0 ? [] : [related_resources.map((resource) => `- [${resource.description}](${resource.ref})`).join("\n")]
	].join("\n\n");
}

// src/report/sarif-result.ts
/** Related places that the message itself links to, which is what makes code scanning show them. */
const linked = 5;
function result(finding, ruleIndex, { anySuppressed, compared }) {
	const { rule, severity, confidence, gates, suppression, fix } = finding;
	const related = finding.related.slice(0, 99);
	const flow = flowOf(finding);
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: { text: messageOf(finding) },
		locations: [location(finding.place)],
		...related.length === 0 ? {} : { relatedLocations: related.map(({ place, message }, at) => ({
			id: at + 1,
			...location(place, message)
		})) },
		...flow === void 0 ? {} : { codeFlows: [flow] },
		...fix === void 0 ? {} : { fixes: [fixOf(fix)] },
		partialFingerprints: { "bulkhead/v1": finding.fingerprint },
		...compared ? { baselineState: states[finding.change?.kind ?? "new"] } : {},
		...anySuppressed ? { suppressions: suppression === void 0 ? [] : [{
			kind: "external",
			status: "accepted",
			justification: plainMessage(require_check_main.remarks(finding).join("; "))
		}] } : {},
		properties: {
			severity,
			confidence,
			gates
		}
	};
}
const states = {
	new: "new",
	worse: "updated",
	unchanged: "unchanged"
};
function messageOf(finding) {
	const text = [require_check_main.sentence(finding), ...finding.confidence === "inferred" ? ["(inferred)"] : []].join(" ");
	const links = finding.related.slice(0, linked).map(({ message }, at) => `[${linkText(message)}](${at + 1})`);
	const see = links.length === 0 ? "" : ` See ${links.join(", ")}.`;
	return `${plainMessage(text)}.${see}`;
}
/** The way to the finding, its own place last; who else has the value is no step of it. */
function flowOf({ related, place, subject, message }) {
	const steps = related.filter(({ also }) => also !== true).slice(0, 99);
	if (steps.length === 0) return void 0;
	return { threadFlows: [{ locations: [...steps.toReversed(), {
		place,
		message: `${subject} ${message}`
	}].map((step) => ({ location: location(step.place, step.message) })) }] };
}
function fixOf({ description, edits }) {
	return {
		description: { text: description },
		artifactChanges: Array.from(require_check_main.groupBy(edits, ({ place }) => place.source.path).values(), (changes) => ({
			artifactLocation: artifact(changes[0].place),
			replacements: changes.map(({ place, text }) => ({
				deletedRegion: region(place),
				...text === "" ? {} : { insertedContent: { text } }
			}))
		}))
	};
}

// src/report/sarif.ts
/**
* What code scanning takes of a file, and shows of a run, a result and a rule.
* https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
* `bytes` is 10 MB compressed, less what the uploader adds to each result.
*/
const sarifLimits = {
	bytes: 9e6,
	results: 5e3,
	locations: 100,
	tags: 10,
	notifications: 1e3
};
/** More text than that is cut before it is put together: compressed, even blanks of it would be too much to hold. */
const longestLog = 4e7;
/**
* SARIF 2.1.0 that code scanning takes. Above its limits the worst findings are kept, and a notification says how many
* are not there. What a change has fixed is only counted: code scanning does not read `baselineState`, and would take a
* result that is absent for one that is there.
*/
function sarifReport(verdict, context) {
	let kept = holdable(require_check_main.worstFirst(verdict.findings).slice(0, sarifLimits.results));
	for (;;) {
		const text = require_cli_check_main.safeJson(logOf(verdict, kept, context));
		const bytes = compressedSize(text);
		if (bytes <= sarifLimits.bytes || kept.length === 0) return text;
		kept = kept.slice(0, Math.min(kept.length - 1, Math.floor(kept.length * sarifLimits.bytes * .95 / bytes)));
	}
}
function holdable(findings) {
	const context = {
		anySuppressed: true,
		compared: true
	};
	let length = 0;
	const end = findings.findIndex((finding) => {
		length += JSON.stringify(result(finding, 0, context)).length;
		return length > longestLog;
	});
	return end === -1 ? findings : findings.slice(0, end);
}
/** In bytes; text that is small as it is need not be compressed. */
function compressedSize(text) {
	const plain = Buffer.byteLength(text);
	return plain <= sarifLimits.bytes ? plain : (0, node_zlib.gzipSync)(text).length;
}
function logOf(verdict, worst, context) {
	const kept = require_check_main.byPlace(worst);
	const byRule = require_check_main.groupBy(kept, ({ rule }) => rule);
	const ids = [...byRule.keys()].sort(require_check_main.compareText);
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Bulkhead",
				fullName: `Bulkhead ${context.version}`,
				semanticVersion: context.version,
				...context.informationUri === void 0 ? {} : { informationUri: context.informationUri },
				rules: ids.map((id) => descriptor(id, context.rules.get(id), byRule.get(id) ?? []))
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
			...automationOf(context.paths ?? []),
			...provenanceOf(context.commit),
			invocations: [{
				executionSuccessful: verdict.conclusion !== "error",
				toolExecutionNotifications: notifications(verdict, kept.length)
			}],
			results: resultsOf(kept, ids, verdict),
			...comparedWith(verdict)
		}]
	};
}
function resultsOf(kept, ids, { comparison }) {
	const context = {
		anySuppressed: kept.some(({ suppression }) => suppression !== void 0),
		compared: comparison !== void 0
	};
	return kept.map((finding) => result(finding, ids.indexOf(finding.rule), context));
}
/**
* The category of the upload: what looks at one part of a repository does not replace what looks at another. For the
* whole repository the uploader's own, of workflow, job and matrix, tells more apart, and it gives none to what has one.
*/
function automationOf(paths) {
	const parts = paths.map((path) => node_path.posix.normalize(path.replaceAll("\\", "/")).replace(/(?<=[^/])\/+$/, ""));
	if (parts.length === 0 || parts.some((path) => path === "." || path === "" || /^(?:\/|\.\.|\w:)/.test(path))) return {};
	return { automationDetails: { id: `bulkhead/${plainMessage([...new Set(parts)].sort(require_check_main.compareText).join("+"))}/` } };
}
function provenanceOf(commit) {
	if (commit === void 0) return {};
	const { repository, revision, branch } = commit;
	return { versionControlProvenance: [{
		repositoryUri: repository,
		revisionId: revision,
		...branch === void 0 ? {} : { branch },
		mappedTo: { uriBaseId: root }
	}] };
}
function comparedWith({ comparison }) {
	if (comparison === void 0) return {};
	return { properties: {
		base: comparison.base.commit,
		fixed: comparison.fixed.length
	} };
}
function notifications({ diagnostics, totals }, kept) {
	const left = totals.findings - kept;
	const why = kept === sarifLimits.results ? `shows ${sarifLimits.results} of a run` : "takes no more than 10 MB, compressed";
	const cut = left === 0 ? [] : [{
		level: "warning",
		message: { text: `${left} of ${totals.findings} findings are left out: code scanning ${why}. The worst are kept.` }
	}];
	const said = diagnostics.slice(0, sarifLimits.notifications).map(({ level, message, place }) => ({
		level: level === "info" ? "note" : level,
		message: { text: plainMessage(message) },
		locations: [location(place)]
	}));
	return [...cut, ...said];
}

exports.sarifReport = sarifReport;