let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_timers_promises = globalThis.process.getBuiltinModule("node:timers/promises");

// src/exit-status.ts
/** Exit statuses. unable: usage, configuration, nothing to check, or an error of ours. */
const exitStatus = {
	pass: 0,
	findings: 1,
	unable: 2
};
/** What a verdict comes to, for the action and the command line alike. */
function statusOf(conclusion, { warnOnly }) {
	if (conclusion === "error") return exitStatus.unable;
	return conclusion === "findings" && !warnOnly ? exitStatus.findings : exitStatus.pass;
}

// src/options.ts
const gateKinds = ["new", "all"];
const thresholds = [
	"critical",
	"high",
	"medium",
	"low",
	"never"
];
/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
const layers = [
	"default",
	"repository",
	"organisation",
	"command"
];
const defaults = {
	failOn: "high",
	pedantic: false,
	strict: false,
	gate: "new",
	warnOnly: false,
	allowEmpty: false,
	include: [],
	exclude: [],
	projects: [],
	profiles: [],
	runners: {},
	rules: [],
	suppressions: [],
	policies: [],
	require: {
		from: "high",
		days: 180
	},
	decisions: "base",
	local: "merge",
	baseline: void 0,
	known: /* @__PURE__ */ new Map(),
	limits: {},
	today: "9999-12-31"
};
/** Later layers win over earlier ones. */
function resolveOptions(...said) {
	const entries = said.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== void 0));
	return {
		...defaults,
		...Object.fromEntries(entries)
	};
}
/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** @throws UsageError naming what is allowed. */
function threshold(text, where) {
	return oneOf(thresholds, text, where);
}
/** @throws UsageError naming what is allowed. */
function gateNamed(text, where) {
	return oneOf(gateKinds, text, where);
}
/** One of some words, in whatever case. @throws UsageError naming what is allowed. */
function oneOf(allowed, text, where) {
	const found = allowed.find((name) => name === text.toLowerCase());
	if (found === void 0) throw new UsageError(`${where}: "${text}" is none of ${allowed.join(", ")}`);
	return found;
}

// src/replace-file.ts
const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs.constants;
/** Writes a file that must not be there (EEXIST). Where that fails half-way, none is left. */
async function createFile(file, text) {
	await writeNew(file, text);
}
/**
* Writes a file whole, or leaves it as it was, also where the disk is full or somebody ends the process: it is written
* beside its place and renamed, with the owner and the rights of the old one. It is written in its place only where no
* other can come there: a device, a pipe, a file that is mounted by itself, in a folder of somebody else, open on Windows.
* Nothing is written through a symbolic link (ELOOP), nor over what this user may not write (EACCES).
*/
async function replaceFile(file, text) {
	const there = await openIfThere(file);
	const old = await there?.stat();
	if (there !== void 0 && old?.isFile() === false) return fill(there, text);
	await there?.close();
	const beside = (0, node_path.join)((0, node_path.dirname)(file), `.bulkhead-${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
	try {
		await writeNew(beside, text, old);
		await (0, node_fs_promises.rename)(beside, file);
	} catch (error) {
		await (0, node_fs_promises.rm)(beside, { force: true });
		if (old === void 0 || !irreplaceable.has(codeOf(error))) throw error;
		await fill(await (0, node_fs_promises.open)(file, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK), text);
	}
}
/** What says that no other file can come in the place of one that may be writable all the same; ENOENT in `/proc`. */
const irreplaceable = /* @__PURE__ */ new Set([
	"EACCES",
	"EPERM",
	"EROFS",
	"EBUSY",
	"EXDEV",
	"ENOENT"
]);
async function openIfThere(file) {
	try {
		return await (0, node_fs_promises.open)(file, O_WRONLY | O_NOFOLLOW | O_NONBLOCK);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
async function writeNew(file, text, old) {
	const mode = (old?.mode ?? 438) & 511;
	const handle = await (0, node_fs_promises.open)(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
	try {
		if (old !== void 0) await handle.chown(old.uid, old.gid);
		if (old !== void 0) await handle.chmod(mode);
		await fill(handle, text);
	} catch (error) {
		await handle.close().catch(() => {});
		await (0, node_fs_promises.rm)(file, { force: true });
		throw error;
	}
}
/** Writes all of it, at the pace of whoever reads where it is a pipe, and closes it. */
async function fill(handle, text) {
	try {
		for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(await writeSome(handle, rest));
	} finally {
		await handle.close();
	}
}
/** Milliseconds until a full pipe is tried again. */
const pause = 10;
/** @returns bytes. */
async function writeSome(handle, bytes) {
	try {
		return (await handle.write(bytes)).bytesWritten;
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		await (0, node_timers_promises.setTimeout)(pause);
		return 0;
	}
}
function codeOf(error) {
	return error.code ?? "";
}

// src/write.ts
/**
* Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
* none is followed out of the tree, and none is written through.
* @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
*/
async function writeInTree(root, path, text, exclusive = false) {
	const file = fileNamed(root, path);
	if (!isBelow(root, file)) throw new UsageError(`${path}: leads out of ${root}; nothing is written there`);
	await refuseWayOut(root, file, path);
	await write(file, path, text, exclusive);
	return file;
}
/** Writes a file wherever the user says: below `root`, and in a repository, as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
	const file = fileNamed(root, path);
	if (isBelow(root, file)) return writeInTree(root, path, text, exclusive);
	const repository = outermostRepository((0, node_path.dirname)(file));
	if (repository !== void 0) await refuseWayOut(repository, file, path);
	await write(file, path, text, exclusive);
	return file;
}
function fileNamed(root, path) {
	const file = (0, node_path.resolve)(root, path);
	if (path !== "" && !path.endsWith("/") && file !== (0, node_path.resolve)(root)) return file;
	throw new UsageError(`${path === "" ? "\"\"" : path}: is the name of a folder, or none; a file is needed`);
}
async function refuseWayOut(root, file, path) {
	const folder = await existing((0, node_path.dirname)(file));
	if (isBelow(await (0, node_fs_promises.realpath)(root), await (0, node_fs_promises.realpath)(folder))) return;
	throw new UsageError(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
}
/** As the path is written: a link in a repository may lead to another. Undefined where there is none around it. */
function outermostRepository(folder) {
	return ((0, node_path.dirname)(folder) === folder ? void 0 : outermostRepository((0, node_path.dirname)(folder))) ?? ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git")) ? folder : void 0);
}
async function write(file, path, text, exclusive) {
	try {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
	} catch (error) {
		throw refused(path, error, onTheWay);
	}
	try {
		await (exclusive ? createFile(file, text) : replaceFile(file, text));
	} catch (error) {
		throw refused(path, error, refusals);
	}
}
/** Why something cannot be written, as people say it. @param words for the codes of errors that mean something of their own here. */
function refused(path, error, words = {}) {
	const { code = "" } = error;
	return new UsageError(`${path}: ${words[code] ?? everywhere[code] ?? String(error)}`);
}
const everywhere = {
	EACCES: "may not be written by this user",
	EPERM: "may not be written by this user",
	EROFS: "lies where nothing may be written",
	ENOSPC: "there is no room left for it",
	EDQUOT: "there is no room left for it",
	ENAMETOOLONG: "has a longer name than a file may have"
};
const onTheWay = {
	EEXIST: "what should be a folder on the way to it is none",
	ENOTDIR: "what should be a folder on the way to it is none",
	ENOENT: "the way to it leads nowhere"
};
const refusals = {
	EEXIST: "is there already; it is left as it is",
	EISDIR: "is a folder",
	ELOOP: "is a symbolic link; nothing is written through it",
	ENXIO: "is a pipe that nobody reads",
	EPIPE: "is a pipe that nobody reads to the end",
	EFBIG: "is larger than a file may be here",
	ENOENT: "lies where no file can be made"
};
function isBelow(root, path) {
	const way = (0, node_path.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && (0, node_path.resolve)(root, way) === path;
}
/** The folder itself, or the nearest above it that is there. */
async function existing(folder) {
	try {
		await (0, node_fs_promises.realpath)(folder);
		return folder;
	} catch {
		return (0, node_path.dirname)(folder) === folder ? folder : existing((0, node_path.dirname)(folder));
	}
}

// src/version.ts
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";

// src/command/render.ts
/** For whoever needs it in one. */
function wholeOf(report) {
	return typeof report === "string" ? report : [...report].join("");
}
/** Each form of the report, and nowhere else a list of them. What only one form needs is loaded with it. */
const renderers = {
	text: async ({ verdict }, how) => (await Promise.resolve().then(() => require("./text.part.js"))).textReport(verdict, how),
	json: async ({ verdict }) => (await Promise.resolve().then(() => require("./json.part.js")).then((n) => n.json_exports)).jsonReportParts(verdict),
	sarif: async ({ verdict, rules }, { paths = [], commit, informationUri }) => {
		const { sarifReport } = await Promise.resolve().then(() => require("./sarif.part.js"));
		return sarifReport(verdict, {
			rules,
			version,
			paths,
			...commit === void 0 ? {} : { commit },
			...informationUri === void 0 ? {} : { informationUri }
		});
	},
	/** The job summary, whole. */
	markdown: async (run, { addressOf, diagrams, trend, today }) => {
		const [{ summaryReport }, { diagramsOf }] = await Promise.all([Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.summary_exports), Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.diagrams_exports)]);
		const { verdict, rules } = run;
		return summaryReport(verdict, {
			rules,
			diagrams: diagrams ?? diagramsOf(run),
			limit: Number.POSITIVE_INFINITY,
			...addressOf === void 0 ? {} : { addressOf },
			...trend === void 0 ? {} : { trend },
			...today === void 0 ? {} : { today }
		});
	},
	junit: async ({ verdict }) => (await Promise.resolve().then(() => require("./junit.part.js"))).junitReport(verdict),
	"code-quality": async ({ verdict }) => (await Promise.resolve().then(() => require("./code-quality.part.js"))).codeQualityReport(verdict),
	rdjson: async ({ verdict, rules }) => (await Promise.resolve().then(() => require("./rdjson.part.js"))).rdjsonReport(verdict, { rules }),
	github: async ({ verdict }) => {
		const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.annotations_exports), Promise.resolve().then(() => require("./main2.part.js")).then((n) => n.workflow_commands_exports)]);
		writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
		return "";
	}
};

// src/report/visible.ts
/**
* Text from files as text that does nothing but stand there: control characters (terminal escapes, line breaks),
* marks that turn the direction of writing, invisible characters and lone surrogates are written out, `\u{202e}`.
* Joiners that scripts and emoji need stay.
*/
function visible(text) {
	return text.replace(harmful, (character) => short[character] ?? `\\u{${code(character)}}`);
}
/**
* Lines of a report in which a workflow's runner finds no command: it takes those for one that begin with `::`, blanks
* aside, and those with `##[` anywhere.
*/
function withoutCommands(report) {
	return report.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
/**
* What went wrong, with the values of files in it: its own line breaks stay, and nothing else that a terminal or a
* workflow's runner would act on.
*/
function visibleLines(message) {
	return linesOf(message.split("\n"));
}
/** The same of lines, of which none becomes two by a line break in a value. */
function linesOf(lines) {
	return withoutCommands(lines.map(visible).join("\n"));
}
/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
function safeJson(value) {
	return `${safeInJson(JSON.stringify(value, void 0, 2))}\n`;
}
/**
* `safeJson` of an object of which no more than one item of a list is in memory at a time: lists may be whatever can be
* gone through. In parts, which are whole only together.
*/
function* safeJsonParts(object) {
	let before = "{";
	for (const [key, value] of Object.entries(object)) {
		yield `${before}\n  ${safeInJson(JSON.stringify(key))}: `;
		before = ",";
		if (isList(value)) yield* listParts(value);
		else yield indented(value, "  ");
	}
	yield before === "{" ? "{}\n" : "\n}\n";
}
function* listParts(items) {
	let before = "[";
	for (const item of items) {
		yield `${before}\n    ${indented(item, "    ")}`;
		before = ",";
	}
	yield before === "[" ? "[]" : "\n  ]";
}
function isList(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
/** Line breaks are those of the form: in texts they are escaped. */
function indented(value, indent) {
	return safeInJson(JSON.stringify(value, void 0, 2)).replaceAll("\n", `\n${indent}`);
}
/** JSON with its harmful characters, Unicode's line breaks among them, as escapes. */
function safeInJson(json) {
	return json.replace(harmfulInJson, units).replaceAll("##[", "#\\u0023[");
}
/** At most `length` code units, cut between characters, with an ellipsis where something is cut. */
function clip(text, length) {
	if (text.length <= length) return text;
	const end = length - 1;
	const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[end] ?? "");
	return `${text.slice(0, splits ? end - 1 : end)}…`;
}
const marks = String.raw`\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB`;
const harmful = new RegExp(String.raw`[\p{Cc}${marks}\u{E0000}-\u{E007F}\p{Cs}]`, "gu");
/**
* What JSON.stringify leaves of them. That is no half of a pair of surrogates, so this reads code units, which is quicker;
* and of the control characters below U+0020 only its own line breaks, which stay.
*/
const harmfulInJson = new RegExp(String.raw`[\x7F-\x9F${marks}]|\uDB40[\uDC00-\uDC7F]`, "g");
const short = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\x1B": "\\e"
};
function code(character) {
	return (character.codePointAt(0) ?? 0).toString(16);
}
function units(character) {
	return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

Object.defineProperty(exports, "UsageError", {
  enumerable: true,
  get: function () {
    return UsageError;
  }
});
Object.defineProperty(exports, "clip", {
  enumerable: true,
  get: function () {
    return clip;
  }
});
Object.defineProperty(exports, "exitStatus", {
  enumerable: true,
  get: function () {
    return exitStatus;
  }
});
Object.defineProperty(exports, "gateKinds", {
  enumerable: true,
  get: function () {
    return gateKinds;
  }
});
Object.defineProperty(exports, "gateNamed", {
  enumerable: true,
  get: function () {
    return gateNamed;
  }
});
Object.defineProperty(exports, "layers", {
  enumerable: true,
  get: function () {
    return layers;
  }
});
Object.defineProperty(exports, "linesOf", {
  enumerable: true,
  get: function () {
    return linesOf;
  }
});
Object.defineProperty(exports, "oneOf", {
  enumerable: true,
  get: function () {
    return oneOf;
  }
});
Object.defineProperty(exports, "refused", {
  enumerable: true,
  get: function () {
    return refused;
  }
});
Object.defineProperty(exports, "renderers", {
  enumerable: true,
  get: function () {
    return renderers;
  }
});
Object.defineProperty(exports, "resolveOptions", {
  enumerable: true,
  get: function () {
    return resolveOptions;
  }
});
Object.defineProperty(exports, "safeInJson", {
  enumerable: true,
  get: function () {
    return safeInJson;
  }
});
Object.defineProperty(exports, "safeJson", {
  enumerable: true,
  get: function () {
    return safeJson;
  }
});
Object.defineProperty(exports, "safeJsonParts", {
  enumerable: true,
  get: function () {
    return safeJsonParts;
  }
});
Object.defineProperty(exports, "statusOf", {
  enumerable: true,
  get: function () {
    return statusOf;
  }
});
Object.defineProperty(exports, "threshold", {
  enumerable: true,
  get: function () {
    return threshold;
  }
});
Object.defineProperty(exports, "thresholds", {
  enumerable: true,
  get: function () {
    return thresholds;
  }
});
Object.defineProperty(exports, "version", {
  enumerable: true,
  get: function () {
    return version;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "visibleLines", {
  enumerable: true,
  get: function () {
    return visibleLines;
  }
});
Object.defineProperty(exports, "wholeOf", {
  enumerable: true,
  get: function () {
    return wholeOf;
  }
});
Object.defineProperty(exports, "withoutCommands", {
  enumerable: true,
  get: function () {
    return withoutCommands;
  }
});
Object.defineProperty(exports, "writeInTree", {
  enumerable: true,
  get: function () {
    return writeInTree;
  }
});
Object.defineProperty(exports, "writeWhereNamed", {
  enumerable: true,
  get: function () {
    return writeWhereNamed;
  }
});