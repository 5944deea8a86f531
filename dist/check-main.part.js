const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_v8 = globalThis.process.getBuiltinModule("node:v8");

// src/allowance.ts
/** How much there may be of something that comes from many places, in all. */
var Allowance = class {
	#name;
	#said;
	#unit;
	#teller;
	#used = 0;
	/**
	* @param said As `Bounds.meet` has it.
	* @param how `unit`: what one of the limit counts for; `teller`: instead of the bounds of the run
	*/
	constructor(name, said, how = {}) {
		this.#name = name;
		this.#said = said;
		this.#unit = how.unit ?? 1;
		this.#teller = how.teller;
	}
	/** Whether so much more may be looked at; with 0, whether any may. What is beyond is said once. */
	may(more, place) {
		const { bounds } = place.source;
		const most = bounds.limits[this.#name] * this.#unit;
		const before = this.#used;
		this.#used += more;
		if (this.#used > most && before <= most) (this.#teller ?? bounds).meet(this.#name, place, this.#said);
		return this.#used <= most;
	}
};

// src/value.ts
/** Whether something came by a row of a matrix or from a caller, of which there may be others that bring something else. */
function isOneOfMany(via) {
	return via?.some(({ kind }) => kind === "matrix" || kind === "call") === true;
}
function scalar(value, place, via) {
	return via === void 0 ? {
		kind: "scalar",
		value,
		place
	} : {
		kind: "scalar",
		value,
		place,
		via
	};
}
function sequence(items, place) {
	return {
		kind: "sequence",
		items,
		place
	};
}
/** A mapping with the fields of `T`; fields that are undefined are left out. */
function record(fields, place) {
	const entries = /* @__PURE__ */ new Map();
	for (const name in fields) {
		const value = fields[name];
		if (value !== void 0) entries.set(name, {
			key: value.place,
			value
		});
	}
	return {
		kind: "mapping",
		entries,
		place
	};
}
/** The same value with one more step on its way. */
function withStep(value, step) {
	return {
		...value,
		via: [...value.via ?? [], step]
	};
}
/** The value of a key of a mapping. */
function get(value, key) {
	return value?.kind === "mapping" ? value.entries.get(key)?.value : void 0;
}
/** The mapping with another value at a key. */
function put(mapping, key, value) {
	const entry = {
		key: mapping.entries.get(key)?.key ?? value.place,
		value
	};
	return {
		...mapping,
		entries: new Map(mapping.entries).set(key, entry)
	};
}
/** The text of a string scalar. */
function stringOf(value) {
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
const noValues = [];
/** What a sequence or a mapping holds. */
function valuesOf(value) {
	if (value?.kind === "sequence") return value.items;
	if (value?.kind !== "mapping") return noValues;
	const values = [];
	value.entries.forEach((entry) => {
		values.push(entry.value);
	});
	return values;
}
/**
* Calls `take` with each that `valuesOf` gives. A loop over those makes an object a step, and of a mapping a list first:
* too dear for what is done in each container.
*/
function forEachIn(value, take) {
	if (value?.kind === "sequence") for (let index = 0; index < value.items.length; index++) take(value.items[index]);
	else if (value?.kind === "mapping") value.entries.forEach((entry) => {
		take(entry.value);
	});
}
/**
* Plain JSON data. A key `__proto__` becomes an ordinary property. Big integers become numbers. Half a pair of
* surrogates becomes U+FFFD: `"\ud800"` is text to JavaScript, and to nothing outside of it.
*/
function toJson(value) {
	switch (value.kind) {
		case "scalar": return primitiveJson(value.value);
		case "sequence": return value.items.map(toJson);
		case "mapping": {
			const object = {};
			value.entries.forEach((entry, written) => {
				const key = written.toWellFormed();
				const json = toJson(entry.value);
				if (key === "__proto__") Object.defineProperty(object, key, {
					value: json,
					...ordinary
				});
				else object[key] = json;
			});
			return object;
		}
	}
}
function primitiveJson(value) {
	if (typeof value === "string") return value.toWellFormed();
	return typeof value === "bigint" ? Number(value) : value;
}
const ordinary = {
	configurable: true,
	enumerable: true,
	writable: true
};
/**
* The place of the value at a path, and all steps that led there, outermost first. Where the path ends before its
* end (something missing), the place is that of the last thing that is there.
*/
function locate(root, path) {
	let value = root;
	const via = [...root.via ?? []];
	for (const key of path) {
		const next = child(value, key);
		if (next === void 0) break;
		value = next;
		if (value.via !== void 0) via.push(...value.via);
	}
	return {
		place: value.place,
		via
	};
}
function child(value, key) {
	if (value.kind === "sequence") return typeof key === "number" ? value.items[key] : void 0;
	return get(value, String(key));
}

// src/limits.ts
const limitTable = {
	files: {
		default: 1e5,
		least: 1,
		most: 1e7,
		what: "files of one tree that may hold containers",
		whole: true
	},
	"file-mib": {
		default: 8,
		least: 1,
		most: 256,
		what: "size of a file, MiB"
	},
	"total-mib": {
		default: 256,
		least: 1,
		most: 65536,
		what: "size of all files that are read, MiB",
		whole: true
	},
	depth: {
		default: 200,
		least: 10,
		most: 1e3,
		what: "nesting of lists and maps in YAML and JSON"
	},
	values: {
		default: 25e4,
		least: 100,
		most: 1e7,
		what: "values of a YAML file, its aliases written out"
	},
	"total-values": {
		default: 5e6,
		least: 1e3,
		most: 1e9,
		what: "values of all YAML files, aliases not written out",
		whole: true
	},
	"merged-values": {
		default: 5e5,
		least: 100,
		most: 1e8,
		what: "values of a Compose project, anew for each file, include, `extends` and `env_file` that is put into it"
	},
	"total-merged-values": {
		default: 5e6,
		least: 1e3,
		most: 1e9,
		what: "values that all Compose projects are put together from, as `merged-values` counts them",
		whole: true
	},
	"filled-mib": {
		default: 32,
		least: 1,
		most: 65536,
		what: "size of what env files and label files add to all projects as the rules see them, MiB of JSON",
		whole: true
	},
	"include-depth": {
		default: 50,
		least: 1,
		most: 1e3,
		what: "Compose files, and Makefiles, that include each other in a row"
	},
	"extends-depth": {
		default: 100,
		least: 1,
		most: 1e3,
		what: "Compose services that extend each other in a row"
	},
	"volumes-from-depth": {
		default: 16,
		least: 1,
		most: 100,
		what: "services that take volumes from each other in a row"
	},
	"volumes-from": {
		default: 1e4,
		least: 1,
		most: 1e6,
		what: "volumes that services of a Compose project take from each other, and services that they are taken from"
	},
	"text-kib": {
		default: 256,
		least: 1,
		most: 65536,
		what: "size of one text with its variables replaced, KiB"
	},
	"texts-mib": {
		default: 64,
		least: 1,
		most: 1024,
		what: "size of all such texts of a Compose project or a Makefile, MiB"
	},
	containers: {
		default: 1e3,
		least: 1,
		most: 1e5,
		what: "containers of one Compose project, job or script: what is found in them is compared each with each"
	},
	ports: {
		default: 5e4,
		least: 1,
		most: 1e6,
		what: "ports that the ranges of a Compose project come to"
	},
	matrix: {
		default: 256,
		least: 1,
		most: 1e4,
		what: "combinations of a matrix; GitHub makes no more jobs of one"
	},
	outcomes: {
		default: 32,
		least: 1,
		most: 1e3,
		what: "texts that an expression of a workflow may become"
	},
	callers: {
		default: 64,
		least: 1,
		most: 1e4,
		what: "callers of a reusable workflow or local action that are told apart; the values of others are judged together"
	},
	steps: {
		default: 5e3,
		least: 1,
		most: 1e6,
		what: "steps (1 KiB of script each) and containers of a workflow or action, anew for each caller and combination of a matrix that they read"
	},
	"script-ways": {
		default: 64,
		least: 1,
		most: 1e3,
		what: "values of a variable for which a script is read anew; 8 where that takes more than four times `script-commands`"
	},
	"script-commands": {
		default: 2500,
		least: 1,
		most: 1e5,
		what: "commands of a script; for each, 100 characters that functions, loops and variables bring again"
	},
	"script-work": {
		default: 3e3,
		least: 1,
		most: 1e7,
		what: "work to read one script, in hundreds of operations of its parser and reads of 4 KiB"
	},
	"script-mib": {
		default: 256,
		least: 64,
		most: 2048,
		what: "memory to read one script, MiB"
	},
	"scripts-work": {
		default: 2e5,
		least: 1,
		most: 1e9,
		what: "work to read all scripts, anew for each caller and combination of a matrix that they read",
		whole: true
	},
	"script-depth": {
		default: 4,
		least: 1,
		most: 20,
		what: "scripts inside arguments of scripts"
	},
	"dockerfile-kib": {
		default: 512,
		least: 1,
		most: 65536,
		what: "size of a Dockerfile, KiB"
	},
	"dockerfiles-mib": {
		default: 64,
		least: 1,
		most: 65536,
		what: "size of all Dockerfiles, each anew for the targets and arguments that it is built with, MiB",
		whole: true
	},
	decisions: {
		default: 500,
		least: 1,
		most: 1e5,
		what: "suppressions that one file brings beside what it holds"
	},
	globs: {
		default: 2e3,
		least: 1,
		most: 1e6,
		what: "globs of the configurations, each of which is held against each file or finding; a setting or suppression without any counts as one",
		whole: true
	},
	"project-kib": {
		default: 4096,
		least: 16,
		most: 262144,
		what: "size of one project as the rules see it, KiB of JSON: what they take of time grows with it"
	},
	"projects-mib": {
		default: 256,
		least: 1,
		most: 65536,
		what: "size of all projects as the rules see them, of base and head, once to judge them and once to tell what they expose, MiB of JSON",
		whole: true
	},
	"policy-mib": {
		default: 2048,
		least: 64,
		most: 4095,
		what: "memory of our rules for one project, MiB"
	},
	"own-rule-seconds": {
		default: 10,
		least: 1,
		most: 600,
		what: "processor time of own rules for one project, seconds"
	},
	"own-rules-seconds": {
		default: 60,
		least: 1,
		most: 3600,
		what: "processor time of own rules for all projects, seconds"
	},
	"own-rules-mib": {
		default: 256,
		least: 16,
		most: 2048,
		what: "memory of own rules, MiB"
	},
	findings: {
		default: 25e4,
		least: 1,
		most: 1e7,
		what: "what rules find in all projects, of base and head",
		whole: true
	},
	shown: {
		default: 1e3,
		least: 1,
		most: 1e6,
		what: "findings, and warnings, that the text report shows"
	}
};
/** In the order in which they are described. */
const limitNames = Object.keys(limitTable);
/** The limits that hold where `said` says no other. */
function limitsOf$1(said = {}) {
	if (Object.keys(said).length === 0) return standard;
	return allOf(said);
}
function allOf(said) {
	const all = limitNames.map((name) => [name, said[name] ?? limitTable[name].default]);
	return Object.fromEntries(all);
}
const standard = allOf({});
/** A bound as messages name it: `limits.depth (200)`. */
function named$3(name, limits) {
	return `limits.${name} (${limits[name]})`;
}

// src/bounds.ts
/**
* The bounds of one run, and what has met them. Every source carries those that it is read within, so that they are at
* hand wherever there is a place.
*/
var Bounds = class {
	limits;
	#met = [];
	#bytes = 0;
	#values = 0;
	#scriptWork = 0;
	#dockerfiles = 0;
	#filled = 0;
	#merged = 0;
	constructor(said = {}) {
		this.limits = limitsOf$1(said);
	}
	/**
	* Something at a place is more than is looked at: the rest is not judged. `said` is a predicate in which "more" is
	* behind: "has more combinations than are judged".
	*/
	meet(name, place, said) {
		this.#met.push(this.diagnostic(name, place, said));
	}
	/** The same, for whoever has diagnostics of its own. */
	diagnostic(name, place, said) {
		return {
			kind: "limit",
			level: "error",
			message: `${said}: ${named$3(name, this.limits)}`,
			place
		};
	}
	/** What was met since it was last asked. */
	take() {
		return this.#met.splice(0);
	}
	/** @throws UsageError where a text makes all that is read too much. `length` in UTF-16 code units, about its bytes. */
	spend(length) {
		this.#bytes += length;
		if (this.#bytes > this.limits["total-mib"] * 2 ** 20) this.#end("total-mib", "the files come to more");
	}
	/** @throws UsageError where the values of a file make those of all files too many. A file counts once. */
	spendValues(tally, number) {
		if (tally.values) return;
		tally.values = true;
		this.#values += number;
		if (this.#values > this.limits["total-values"]) this.#end("total-values", "the YAML files hold more values");
	}
	/** The work that all scripts took until now. */
	get scriptWork() {
		return this.#scriptWork;
	}
	/** @throws UsageError where the work to read a script makes that of all too much. */
	spendOnScript(work) {
		this.#scriptWork += work;
		if (this.#scriptWork > this.limits["scripts-work"]) this.#end("scripts-work", "the scripts take more work to be read");
	}
	/** @throws UsageError where what is read of a Dockerfile, anew for each target and arguments, makes all that too much. */
	spendOnDockerfile(length) {
		this.#dockerfiles += length;
		if (this.#dockerfiles > this.limits["dockerfiles-mib"] * 2 ** 20) this.#end("dockerfiles-mib", "the Dockerfiles, each anew for what it is built with, come to more");
	}
	/** @throws UsageError where what env files and label files add to projects makes all that too much. UTF-16 code units. */
	spendOnFilling(length) {
		this.#filled += length;
		if (this.#filled > this.limits["filled-mib"] * 2 ** 20) this.#end("filled-mib", "env files and label files add more to all projects");
	}
	/** @throws UsageError where the values that Compose projects put together come to too many. */
	spendOnMerging(values) {
		this.#merged += values;
		if (this.#merged > this.limits["total-merged-values"]) this.#end("total-merged-values", "all Compose projects are put together from more values");
	}
	/** @throws UsageError where a tree has too many files to look at. */
	count(files) {
		if (files > this.limits.files) this.#end("files", `${files} files may hold containers, more`);
	}
	#end(name, said) {
		throw tooMuch(name, this.limits, said);
	}
};
/** What of a file has been counted already. */
var Tally = class {
	values = false;
};
/** What ends a run: what is left over could be anything. `said` is a sentence that ends with "more" or its like. */
function tooMuch(name, limits, said) {
	return new require_cli_check_main.UsageError(`${said} than ${named$3(name, limits)}: name what is to be judged with include and exclude, or raise the limit`);
}

// src/recent.ts
/** What was made of the latest things, so much of it as weighs no more than `most` together; the rest is made anew. */
var Recent = class {
	#most;
	#made;
	#weight = 0;
	/** The ends of a chain in the order in which things were asked for. */
	#newest;
	#oldest;
	/**
	* @param made Of things that are objects, a `WeakMap`: a `Map` that is as old as the run leaves tables behind, in the
	* part of the memory that is seldom looked through, as things are put into it and taken out of it
	*/
	constructor(most, made = /* @__PURE__ */ new Map()) {
		this.#most = most;
		this.#made = made;
	}
	get(key) {
		const known = this.#made.get(key);
		if (known === void 0) return void 0;
		if (known !== this.#newest) {
			this.#unlink(known);
			this.#link(known);
		}
		return known.value;
	}
	delete(key) {
		const known = this.#made.get(key);
		if (known === void 0) return;
		this.#made.delete(key);
		this.#weight -= known.weight;
		this.#unlink(known);
	}
	set(key, value, weight) {
		let made = this.#made.get(key);
		if (made === void 0) {
			made = {
				key,
				value,
				weight,
				older: void 0,
				newer: void 0
			};
			this.#made.set(key, made);
		} else {
			this.#weight -= made.weight;
			this.#unlink(made);
			made.value = value;
			made.weight = weight;
		}
		this.#weight += weight;
		this.#link(made);
		while (this.#weight > this.#most && this.#oldest !== void 0 && this.#oldest !== made) this.delete(this.#oldest.key);
	}
	#link(made) {
		made.older = this.#newest;
		if (this.#newest !== void 0) this.#newest.newer = made;
		this.#newest = made;
		this.#oldest ??= made;
	}
	#unlink(made) {
		const { older, newer } = made;
		if (older === void 0) this.#oldest = newer;
		else older.newer = newer;
		if (newer === void 0) this.#newest = older;
		else newer.older = older;
		made.older = void 0;
		made.newer = void 0;
	}
};

// src/source.ts
/** One file's text, and the way from an offset in it to a line and a column. */
var Source = class {
	/** POSIX path from the tree's root. */
	path;
	/** The path as reports show it; the root itself, which a command may name as a file, is a dot. */
	label;
	/** Without a byte order mark. */
	text;
	/** Git ignores it: it is on this machine only, and another clone may have another or none. */
	ignored;
	/** What it is read within. */
	bounds;
	/** What of the file has been counted, however often it is read. */
	tally;
	#lineStarts;
	constructor(path, text, label = path, ignored = false, bounds = new Bounds(), tally = new Tally()) {
		this.path = path;
		this.label = label || ".";
		this.ignored = ignored;
		this.bounds = bounds;
		this.tally = tally;
		this.text = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
	}
	/** Line and column of an offset, both from 1; columns count UTF-16 code units, as SARIF does by default. */
	position(offset) {
		const starts = this.#starts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	}
	/** The text of a line (from 1) without its line break; empty past the end. */
	line(number) {
		const starts = this.#starts();
		const start = starts[number - 1];
		if (start === void 0) return "";
		let end = starts[number] ?? this.text.length;
		while (end > start && /[\r\n]/.test(this.text.charAt(end - 1))) end -= 1;
		return this.text.slice(start, end);
	}
	#starts() {
		if (this.#lineStarts === void 0) {
			const starts = [0];
			for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
			this.#lineStarts = starts;
		}
		return this.#lineStarts;
	}
};
/** A place as lines and columns of its file, by the path that reports show. */
function locationOf(place) {
	const start = place.source.position(place.start);
	const end = place.source.position(Math.max(place.start, place.end));
	return {
		file: place.source.label,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
/** `file:line:column`, as compilers write it. */
function placeText(place) {
	const { file, line, column } = locationOf(place);
	return `${file}:${line}:${column}`;
}
/** The place that stands for a whole file: its first character. */
function startOf$1(source) {
	return {
		source,
		start: 0,
		end: 0
	};
}

// src/read.ts
/** Files already read, by tree: one that several projects refer to is read, and parsed, once. */
const opened = /* @__PURE__ */ new WeakMap();
/** The files of trees of which only those are kept that were asked for last, or may hold decisions (then they are in `opened`). */
const passing = /* @__PURE__ */ new WeakMap();
/** UTF-16 code units of text. */
const mostRecent = 2 ** 21;
/** Besides its text, of a file. */
const weightOfFile = 200;
/** More than it takes: that a file is not there is found out again by one call. */
const weightOfUnread = 8192;
/**
* From now on, files of the tree are kept for those that ask for them soon again; whoever asks later has them read anew.
* Only where all that is made of a file is done with when the next ones are read.
*/
function readInPassing(tree) {
	passing.set(tree, {
		recent: new Recent(mostRecent),
		tallies: /* @__PURE__ */ new Map()
	});
}
/** What the files of a tree are read within. */
const within$4 = /* @__PURE__ */ new WeakMap();
/** The bounds that the files of a tree are read within from now on: those of a tree it is compared with, or new ones. */
function readWithin(tree, limits) {
	const bounds = within$4.get(tree) ?? new Bounds(limits);
	within$4.set(tree, bounds);
	return bounds;
}
/** The kind of the diagnostic about a file that gave no text. */
function unreadKind(unread) {
	if (unread.kind !== "refused") return "missing";
	return unread.large === true ? "limit" : "refused";
}
/** A file of the tree as a source. The same path gives the same source, unless it is read in passing. */
function readSource(tree, path) {
	const files = opened.get(tree) ?? /* @__PURE__ */ new Map();
	opened.set(tree, files);
	const recent = passing.get(tree)?.recent;
	const known = files.get(path) ?? recent?.get(path);
	if (known !== void 0) return known;
	const reading = read$3(tree, path);
	if (recent !== void 0) return letPass(path, reading, recent, files);
	files.set(path, reading);
	return reading;
}
async function letPass(path, reading, recent, files) {
	recent.set(path, reading, 0);
	const found = await reading;
	if (found instanceof Source && mayDecide(found)) files.set(path, reading);
	recent.set(path, reading, found instanceof Source ? weightOfFile + found.text.length : weightOfUnread);
	return found;
}
/** Lets go of a file that is read in passing, and that nobody is expected to ask for again. */
function forgetRead(tree, path) {
	passing.get(tree)?.recent.delete(path);
}
/** Those of some files that decisions may stand in; of a tree whose files are kept, all. */
function mayHoldDecisions(tree, paths) {
	return passing.has(tree) ? paths.filter((path) => opened.get(tree)?.has(path)) : paths;
}
/** Every form of a decision has the name in it. */
function mayDecide({ text }) {
	return text.includes("bulkhead");
}
/** A source without text that stands for a file that cannot be read, so that something can be said of it. */
function unreadSource(tree, path) {
	return new Source(path, "", tree.label?.(path));
}
/** Whether two trees give the same for everything that has been read of the first. */
async function readsTheSame(tree, other) {
	for (const [path, reading] of opened.get(tree) ?? []) {
		const [one, there] = await Promise.all([reading, readSource(other, path)]);
		if (one !== there && !isEquallyUnread(one, there)) return false;
	}
	return true;
}
function isEquallyUnread(one, other) {
	return !(one instanceof Source) && !(other instanceof Source) && JSON.stringify(one) === JSON.stringify(other);
}
/** The other tree of two that are compared. */
const twins = /* @__PURE__ */ new WeakMap();
/** Of two commits most files are the same: from now on, a file of `tree` that `other` has too is that one's source, parsed once. */
function shareSources(tree, other) {
	twins.set(tree, other);
	const bounds = within$4.get(other);
	if (bounds !== void 0) within$4.set(tree, bounds);
}
async function read$3(tree, path) {
	const bounds = within$4.get(tree) ?? new Bounds();
	const found = await tree.read(path, bounds.limits[ofFiles] * 2 ** 20);
	if (found.kind === "refused" && found.large === true) return {
		...found,
		why: `is larger than ${named$3(ofFiles, bounds.limits)}`
	};
	if (found.kind !== "text") return found;
	const tallies = passing.get(tree)?.tallies;
	const tally = tallies?.get(path);
	const source = new Source(path, found.text, tree.label?.(path), found.ignored, bounds, tally);
	if (tally !== void 0) return source;
	tallies?.set(path, source.tally);
	const twin = twins.get(tree);
	const same = twin && await opened.get(twin)?.get(path);
	if (same instanceof Source && isSame$2(same, source)) return same;
	bounds.spend(source.text.length);
	return source;
}
const ofFiles = "file-mib";
function isSame$2(one, other) {
	return one.text === other.text && one.label === other.label && one.ignored === other.ignored;
}

// src/tree/tree.ts
/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
const defaultMaxFileBytes = limitTable["file-mib"].default * 2 ** 20;
/** For a file that is larger than it may be. */
function tooLarge(most) {
	return {
		kind: "refused",
		why: `is larger than ${most} bytes`,
		large: true
	};
}
const utf8$1 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark, as YAML allows. */
function decode$1(bytes) {
	try {
		if (bytes[0] === 255 && bytes[1] === 254) return {
			kind: "text",
			text: new TextDecoder("utf-16le").decode(bytes)
		};
		if (bytes[0] === 254 && bytes[1] === 255) return {
			kind: "text",
			text: new TextDecoder("utf-16be").decode(bytes)
		};
		return {
			kind: "text",
			text: utf8$1.decode(bytes)
		};
	} catch {
		return {
			kind: "refused",
			why: "is not UTF-8 text"
		};
	}
}
/**
* The path that `target`, written in a file of folder `from`, names in the tree.
* Undefined where it is absolute (also in Windows' form), in a home folder, or leaves the tree.
*/
function resolvePath(from, target) {
	if (/^(?:[\\/~]|[A-Za-z]:)/.test(target) || target.includes("\0")) return void 0;
	const parts = from === "" || from === "." ? [] : from.split("/");
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
/** The folder of a path; empty for the root. */
function folderOf$1(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** The folders that a path is in, outermost first, without the root. */
function foldersAbove(path) {
	const folders = [];
	for (let folder = folderOf$1(path); folder !== ""; folder = folderOf$1(folder)) folders.unshift(folder);
	return folders;
}
/** The last part of a path. */
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/collect/docker/word.ts
/** Stands in a word's value for text that only run time knows. A private-use character: no file holds it by honest means. */
const unknownPart = "";
/** Nothing stands in a text but what only run time knows, if anything: it may come to be empty. */
function saysNothing(text) {
	return text.replaceAll("", "") === "";
}
/** A text as people may read it: unknown parts stand as `…`. */
function shownText(text) {
	return text.replaceAll("", "…");
}

// src/own-entry.ts
/**
* What a table says of a name that somebody else has written: nothing for `constructor` and all else that every object
* has by birth.
*/
function ownEntry(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}

// src/collect/docker/part.ts
/**
* The characters of a word from `start` up to `end`, as a word. Its place is exact where the word stands in the file
* as it is, without quotes or escapes, or tells of each part where it is written; otherwise it is that of the whole word.
*/
function part(word, start, end = word.value.length) {
	if (start <= 0 && end >= word.value.length) return word;
	const value = word.value.slice(start, end);
	const { written } = word;
	const place = written?.(start, end) ?? (isLiteral(word) ? within$3(word.place, start, end) : word.place);
	const rest = written && { written: (from, to) => written(start + from, start + to) };
	const count = countUnknown(value);
	if (word.unknown === void 0 || count === 0) return {
		value,
		place,
		...rest
	};
	const before = countUnknown(word.value.slice(0, start));
	return {
		value,
		place,
		unknown: word.unknown.length === countUnknown(word.value) ? word.unknown.slice(before, before + count) : word.unknown,
		...rest
	};
}
/** The words before and behind the first separator; the second is undefined where there is none. */
function cut(word, separator) {
	const at = word.value.indexOf(separator);
	return at === -1 ? [word, void 0] : [part(word, 0, at), part(word, at + separator.length)];
}
/** The words between the separators; one more than there are separators. */
function split$1(word, separator) {
	const parts = [];
	let start = 0;
	for (;;) {
		const at = word.value.indexOf(separator, start);
		if (at === -1) return [...parts, part(word, start)];
		parts.push(part(word, start, at));
		start = at + separator.length;
	}
}
/** Some of it only run time knows. */
function isUnknown$1(word) {
	return word.value.includes("");
}
/** All of it only run time knows: it may be empty, or several words where it was not quoted. */
function isWhollyUnknown(word) {
	return word.value !== "" && saysNothing(word.value);
}
/** `shownText` of a word. */
function shown$1(word) {
	return shownText(word.value);
}
/** The same, with `${NAME}` for each unknown part that has a name. */
function templateOf$1(word) {
	const names = word.unknown?.length === countUnknown(word.value) ? word.unknown : [];
	let at = 0;
	return word.value.replaceAll("", () => {
		const name = names[at++];
		return name !== void 0 && /^[A-Za-z_][\w.-]*$/.test(name) ? `\${${name}}` : "…";
	});
}
/** Told once for each word: one that is cut at thousands of places would be compared as often. */
const literal$1 = /* @__PURE__ */ new WeakMap();
function isLiteral(word) {
	const known = literal$1.get(word);
	if (known !== void 0) return known;
	const { source, start, end } = word.place;
	const result = end - start === word.value.length && source.text.startsWith(word.value, start);
	literal$1.set(word, result);
	return result;
}
function within$3(place, start, end) {
	return {
		source: place.source,
		start: place.start + start,
		end: place.start + Math.min(end, place.end - place.start)
	};
}
function countUnknown(text) {
	return text.split("").length - 1;
}

// src/collect/docker/fields.ts
/** Fields of the contract as they are gathered, and the paths of those that only run time knows. */
var Fields$1 = class {
	#entries = /* @__PURE__ */ new Map();
	#unknown = [];
	#place;
	constructor(place) {
		this.#place = place;
	}
	put(name, value) {
		this.#entries.set(name, {
			key: value.place,
			value
		});
	}
	forget(...path) {
		this.#unknown.push(path);
	}
	/** A text; unknown as a whole where a part of it is. */
	putText(name, word) {
		if (word === void 0) return;
		if (isUnknown$1(word)) this.forget(name);
		else this.put(name, text$4(word));
	}
	/** Texts, none of them unknown; where one is, the list may hold more than it shows. */
	putTexts(name, words) {
		if (words.some(isUnknown$1)) this.forget(name);
		const known = words.filter((word) => !isUnknown$1(word));
		const first = known[0];
		if (first !== void 0) this.put(name, sequence(known.map(text$4), first.place));
	}
	/** Arguments, whose number and order matter: one that is partly unknown stays, with `…` in it. */
	putArguments(name, words) {
		words.forEach((word, index) => {
			if (isUnknown$1(word)) this.forget(name, index);
		});
		const values = words.map((word) => plain(shown$1(word), word.place));
		this.put(name, sequence(values, words[0]?.place ?? this.#place));
	}
	putCanonical(name, { value, unknown }, place) {
		if (value !== void 0) this.put(name, plain(value, place));
		for (const path of unknown) this.forget(name, ...path);
	}
	/** Objects, each with the paths that are unknown in it. */
	putItems(name, items) {
		const first = items[0];
		if (first === void 0) return;
		items.forEach(({ unknown }, index) => {
			for (const path of unknown) this.forget(name, index, ...path);
		});
		this.put(name, sequence(items.map(({ value }) => value), first.value.place));
	}
	/** `unknown` is there only where something is. */
	mapping() {
		const entries = new Map(this.#entries);
		if (this.#unknown.length > 0) {
			const value = plain(this.#unknown, this.#place);
			entries.set("unknown", {
				key: this.#place,
				value
			});
		}
		return {
			kind: "mapping",
			entries,
			place: this.#place
		};
	}
};
/** A word as a text that stands where the word does. */
function text$4(word) {
	return {
		kind: "scalar",
		value: word.value,
		place: word.place
	};
}
/** Plain data, all of it from one place. Undefined fields are left out. */
function plain(data, place) {
	if (Array.isArray(data)) return sequence(data.map((item) => plain(item, place)), place);
	if (typeof data === "object" && data !== null) return mappingOf$1(Object.entries(data), place);
	if (typeof data === "string" || typeof data === "number" || typeof data === "boolean") return {
		kind: "scalar",
		value: data,
		place
	};
	throw new TypeError(`no plain data: ${typeof data}`);
}
/** A mapping with one place for all that is in it. */
function mappingOf$1(fields, place) {
	const entries = /* @__PURE__ */ new Map();
	for (const [name, value] of fields) if (value !== void 0) entries.set(name, {
		key: place,
		value: plain(value, place)
	});
	return {
		kind: "mapping",
		entries,
		place
	};
}

// src/collect/canonical.ts
/** All of it is known. */
function known(value) {
	return {
		value,
		unknown: []
	};
}
/** Nothing of it is known. */
const whollyUnknown = {
	value: void 0,
	unknown: [[]]
};

// src/collect/capability.ts
/**
* A capability by the name that rules use: upper case, without `CAP_`; `ALL` is itself. The engine takes either
* spelling in any case.
*
* @see https://github.com/moby/moby/blob/v28.0.0/oci/caps/utils.go NormalizeLegacyCapabilities
*/
function capabilityOf(text) {
	return text.trim().toUpperCase().replace(/^CAP_/, "");
}

// src/collect/namespace.ts
/**
* `pid:`, `ipc:`, `--pid`, `--ipc`: `host`, `private`, `service:web`, … The empty text is the engine's default: no
* value. So is a text that the engine does not know: it refuses it.
*
* @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig.go PidMode, IpcMode
*/
function namespaceOf(text) {
	if (text.startsWith("")) return whollyUnknown;
	const joined = joinedOf(text);
	if (joined !== void 0) return joined;
	if (text.includes("")) return whollyUnknown;
	const mode = plainModes.find((plain) => plain === text);
	return known(mode === void 0 ? void 0 : { mode });
}
/**
* `network_mode:`, `--network`: beside the modes of the engine, any other text is the engine's name of a network.
* `default` is the engine's default network, which on Linux is its bridge. Empty: no value.
*
* @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig_unix.go NetworkMode
*/
function networkModeOf(text) {
	if (text === "") return known(void 0);
	if (text.startsWith("")) return whollyUnknown;
	const joined = joinedOf(text);
	if (joined !== void 0) return joined;
	if (text.includes("")) return {
		value: { mode: "network" },
		unknown: [["target"]]
	};
	if (text === "default") return known({ mode: "bridge" });
	if (text === "none" || text === "host" || text === "bridge") return known({ mode: text });
	return known({
		mode: "network",
		target: text
	});
}
const plainModes = [
	"host",
	"none",
	"private",
	"shareable"
];
function joinedOf(text) {
	const match = /^(service|container):(.*)$/s.exec(text);
	if (match === null) return void 0;
	const mode = match[1] === "service" ? "service" : "container";
	const target = match[2] ?? "";
	if (target.includes("")) return {
		value: { mode },
		unknown: [["target"]]
	};
	return known(target === "" ? { mode } : {
		mode,
		target
	});
}

// src/collect/security-opt.ts
/**
* A security option as name and value: `seccomp=unconfined`, the old `seccomp:unconfined`, bare `no-new-privileges`
* and `writable-cgroups` (`true`), bare `disable` (of label). `=` wins over `:`, and the first one separates, so
* `label:type:x` is label `type:x`. What the engine refuses keeps its name alone.
*
* @see https://github.com/moby/moby/blob/v28.0.0/daemon/daemon_unix.go parseSecurityOpt
* @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go parseSecurityOpts
*/
function securityOptionOf(text) {
	if (text === "disable") return known({
		name: "label",
		value: "disable"
	});
	if (bareOptions.has(text)) return known({
		name: text,
		value: "true"
	});
	const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
	const name = at === -1 ? text : text.slice(0, at);
	if (name.includes("")) return whollyUnknown;
	if (at === -1) return known({ name });
	const value = text.slice(at + 1);
	if (value.includes("")) return {
		value: { name },
		unknown: [["value"]]
	};
	return known({
		name,
		value: booleanOptions.has(name) ? booleanText(value) : value
	});
}
const bareOptions = /* @__PURE__ */ new Set(["no-new-privileges", "writable-cgroups"]);
const booleanOptions = bareOptions;
/** As Go's strconv.ParseBool reads it: `True` and `1` are `true`. */
function booleanText(value) {
	if (/^(?:1|t|T|TRUE|true|True)$/.test(value)) return "true";
	if (/^(?:0|f|F|FALSE|false|False)$/.test(value)) return "false";
	return value;
}

// src/collect/image.ts
/**
* The parts of an image reference, as docker reads them: registry `docker.io` and repository `library/…` are filled
* in, a tag is not (docker takes `latest` where there is neither tag nor digest).
*
* What is no reference keeps its `ref` alone, without a repository: docker refuses it. Unknown parts of the text
* stand as `…` in `ref`, and each field that they may reach is left out and listed: of `app:${TAG}` the tag and,
* because TAG may hold `1@sha256:…`, the digest. A `docker://` in front is the caller's to strip.
*
* @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go ParseNormalizedNamed, splitDockerDomain
* @see https://github.com/distribution/reference/blob/v0.6.0/regexp.go the grammar
*/
function imageOf(text) {
	if (text === "") return {
		value: void 0,
		unknown: []
	};
	const { name, tag, digest } = split(text);
	if (!text.includes("")) return {
		value: {
			ref: text,
			...normalize$1(name, tag, digest)
		},
		unknown: []
	};
	if (saysNothing(text)) return whollyUnknown;
	const open = /* @__PURE__ */ new Set();
	if (name.includes("")) {
		open.add("repository");
		if (!hasKnownDomain(name)) open.add("registry");
		if (tag === void 0 && name.endsWith("")) open.add("tag");
	}
	if (tag?.includes("")) open.add("tag");
	if (digest?.includes("") || digest === void 0 && text.endsWith("")) open.add("digest");
	const fill = (part) => part?.replaceAll("", "x");
	const parts = normalize$1(fill(name) ?? "", fill(tag), digest?.includes("") ? void 0 : digest);
	const kept = Object.entries(parts).filter(([field]) => !open.has(field));
	return {
		value: {
			ref: shownText(text),
			...Object.fromEntries(kept)
		},
		unknown: fields.filter((field) => open.has(field)).map((field) => [field])
	};
}
const fields = [
	"registry",
	"repository",
	"tag",
	"digest"
];
const domainPattern = new RegExp(String.raw`^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*` + String.raw`|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`);
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const identifierPattern = /^[a-f0-9]{64}$/;
/** Of registry and repository together; docker.io/ counts. */
const maxNameLength = 255;
function split(text) {
	const at = text.indexOf("@");
	const digest = at === -1 ? void 0 : text.slice(at + 1);
	const tagged = at === -1 ? text : text.slice(0, at);
	const colon = tagged.lastIndexOf(":");
	if (colon === -1 || tagged.indexOf("/", colon) !== -1) return {
		name: tagged,
		tag: void 0,
		digest
	};
	return {
		name: tagged.slice(0, colon),
		tag: tagged.slice(colon + 1),
		digest
	};
}
/** Whether the part before the first slash is a registry for sure. */
function hasKnownDomain(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, slash);
	return slash !== -1 && !first.includes("") && isDomain(first);
}
function isDomain(first) {
	return /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
}
/** The parts of a reference; none where the reference is invalid. */
function normalize$1(name, tag, digest) {
	if (identifierPattern.test(name)) return {};
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	const written = slash !== -1 && isDomain(first);
	const registry = !written || first === "index.docker.io" ? "docker.io" : first;
	const rest = written ? name.slice(slash + 1) : name;
	const repository = registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
	if (!(registry === "docker.io" || domainPattern.test(registry)) || !repositoryPattern.test(repository)) return {};
	if (registry.length + 1 + repository.length > maxNameLength) return {};
	if (tag !== void 0 && !tagPattern.test(tag)) return {};
	if (digest !== void 0 && !digestPattern.test(digest)) return {};
	if (digest === void 0) return tag === void 0 ? {
		registry,
		repository
	} : {
		registry,
		repository,
		tag
	};
	return tag === void 0 ? {
		registry,
		repository,
		digest
	} : {
		registry,
		repository,
		tag,
		digest
	};
}

// src/collect/ip-address.ts
/** An IPv4 or IPv6 address without a zone. @see https://pkg.go.dev/net#ParseIP */
function isAddress(text) {
	return isIPv4(text) || text.includes(":") && !text.includes("%") && isIPv6(text);
}
/** An address that may have a zone (`fe80::1%eth0`). @see https://pkg.go.dev/net/netip#ParseAddr */
function isZonedAddress(text) {
	const at = text.indexOf("%");
	if (at === -1) return isAddress(text);
	return isAddress(text.slice(0, at)) && !isIPv4(text.slice(0, at)) && at < text.length - 1;
}
/** Four decimal numbers to 255, as Node's own test has it; that one comes with all of its networking. */
function isIPv4(text) {
	return ipv4.test(text);
}
/** Few texts with a colon are asked about: for most runs the module need not be loaded. */
function isIPv6(text) {
	loaded$1 ??= process.getBuiltinModule("node:net");
	return loaded$1.isIPv6(text);
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
let loaded$1;

// src/collect/size.ts
/**
* Bytes of a size such as `512m`, `1.5GiB`, `64 kb`, `1024`; units are powers of 1024 with or without the `i`.
* Undefined where docker refuses it.
*
* @see https://github.com/docker/go-units/blob/v0.5.0/size.go RAMInBytes
*/
function bytesOf$1(text) {
	const match = /^\+?(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?) ?(?:b|([kmgtp])(?:i?b)?)?$/i.exec(text);
	if (match?.[1] === void 0) return void 0;
	const exponent = match[2] === void 0 ? 0 : "kmgtp".indexOf(match[2].toLowerCase()) + 1;
	return Math.trunc(Number(match[1]) * 1024 ** exponent);
}

// src/collect/host-path.ts
/**
* A path on the host in canonical form, so that rules compare texts: `/abs` without `.`, `..` and doubled slashes;
* `.`, `./x`, `..`, `../x` from the project or the workspace; `~`, `~/x` from the home folder; `C:\x` with a capital
* and backslashes; named pipes as `\\.\pipe\x`. `base` is what a relative path starts from: the caller knows it
* (a shell's `$PWD/x` in a job is `./x` of the workspace).
*
* `//var/run/x`, a spelling that keeps Git Bash from rewriting paths, is `/var/run/x`, as the engine reads it.
*/
function hostPath(written, base) {
	if (/^\.{0,2}\/[^\\/]/.test(written) && !unclean$1.test(written)) return {
		source: written,
		relative_to: written.startsWith("/") ? "host" : base
	};
	const pipe = /^(?:npipe:)?[\\/]{2,}\.[\\/]+pipe[\\/]+(.+)$/is.exec(written);
	if (pipe?.[1] !== void 0) return {
		source: `\\\\.\\pipe\\${pipe[1].replaceAll("/", "\\")}`,
		relative_to: "host"
	};
	const drive = /^([A-Za-z]):(?:[\\/](.*))?$/s.exec(written);
	if (drive?.[1] !== void 0) {
		const parts = clean$1((drive[2] ?? "").split(/[\\/]/), false);
		return {
			source: `${drive[1].toUpperCase()}:\\${parts.join("\\")}`,
			relative_to: "host"
		};
	}
	if (written.startsWith("/")) return {
		source: `/${clean$1(written.split("/"), false).join("/")}`,
		relative_to: "host"
	};
	if (written.startsWith("~")) {
		const [home = "~", ...rest] = written.split("/");
		return {
			source: [home, ...clean$1(rest, false)].join("/"),
			relative_to: "home"
		};
	}
	const parts = clean$1(/^\.{1,2}\\/.test(written) ? written.split(/[\\/]/) : written.split("/"), true);
	if (parts.length === 0) return {
		source: ".",
		relative_to: base
	};
	return {
		source: parts[0] === ".." ? parts.join("/") : `./${parts.join("/")}`,
		relative_to: base
	};
}
/** A part that is empty, `.` or `..`. */
const unclean$1 = /\/\.{0,2}(?:\/|$)/;
/** Without empty parts, `.` and what `..` takes back; what climbs above the start stays only where `climbs`. */
function clean$1(parts, climbs) {
	const kept = [];
	for (const part of parts) {
		if (part === "" || part === ".") continue;
		if (part !== "..") kept.push(part);
		else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
		else if (climbs) kept.push(part);
	}
	return kept;
}

// src/collect/shell/sandbox.ts
/**
* What a sandbox command keeps from what it runs, as the contract's `sandbox`; undefined where the words are no such
* command. `network` and `root` are left out where neither the flags nor the tool's own default tell.
*/
function sandboxOf(words) {
	const [first] = words;
	const read = first === void 0 ? void 0 : readerOf(first.value);
	if (first === void 0 || read === void 0) return void 0;
	const facts = read(new Flags(words.slice(1).map((word) => word.value)));
	return facts === void 0 ? void 0 : mappingOf$1(Object.entries(facts), first.place);
}
/** Whether a command that begins with this word may be a sandbox's. */
function isSandbox(first) {
	return readerOf(first) !== void 0;
}
/** Flags up to the command that is run in the sandbox. */
var Flags = class Flags {
	words;
	constructor(words) {
		this.words = words;
	}
	/** `--flag`, `-f`, or a cluster with `f` in it. */
	has(...names) {
		return this.words.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`) || /^-\w$/.test(name) && /^-\w+$/.test(word) && word.includes(name.slice(1))));
	}
	/** Values of `--flag=value` and `--flag value`. */
	values(...names) {
		return this.words.flatMap((word, index) => {
			const name = names.find((candidate) => word === candidate || word.startsWith(`${candidate}=`));
			if (name === void 0) return [];
			return [word === name ? this.words[index + 1] ?? "" : word.slice(name.length + 1)];
		});
	}
	/** Pairs behind a flag: `--bind / /`. */
	pairs(name) {
		return this.words.flatMap((word, index) => word === name ? [[this.words[index + 1] ?? "", this.words[index + 2] ?? ""]] : []);
	}
	/** Only the flags, without the command behind them; `takes` says which take the next word. */
	before(takes) {
		let at = 0;
		for (; at < this.words.length; at++) {
			const word = this.words[at] ?? "";
			if (word === "--" || !word.startsWith("-")) break;
			if (takes.test(word)) at++;
		}
		return new Flags(this.words.slice(0, at));
	}
	get opaque() {
		return this.words.some((word) => word.includes(""));
	}
};
function readerOf(first) {
	return ownEntry(readers$2, first.replace(/^.*\//s, "").replace(/\.exe$/, ""));
}
const readers$2 = {
	nsjail: readNsjail,
	bwrap: readBubblewrap,
	firejail: readFirejail,
	flatpak: (flags) => flags.words[0] === "run" ? readFlatpak(flags) : void 0,
	"flatpak-spawn": readFlatpakSpawn,
	unshare: readUnshare,
	"systemd-run": readSystemdRun,
	runsc: readRunsc,
	firecracker: () => ({ tool: "firecracker" }),
	jailer: () => ({ tool: "firecracker" })
};
/** Everything is new unless a flag keeps it; the root is mounted read-only unless `--rw`. @see nsjail(1) */
function readNsjail(all) {
	const flags = new Flags(all.words.slice(0, all.words.indexOf("--") === -1 ? void 0 : all.words.indexOf("--")));
	const kept = (name) => flags.has(`--disable_clone_new${name}`);
	const namespaces = Object.entries({
		net: "net",
		user: "user",
		mount: "ns",
		pid: "pid",
		ipc: "ipc",
		uts: "uts",
		cgroup: "cgroup"
	}).flatMap(([name, flag]) => kept(flag) ? [] : [name]);
	if (flags.has("--config", "-C")) return { tool: "nsjail" };
	const own = flags.has("--macvlan_iface", "-I", "--iface_own", "--use_pasta", "--user_net");
	return {
		tool: "nsjail",
		network: kept("net") || flags.has("-N") ? "kept" : own ? "filtered" : "none",
		root: flags.has("--rw") ? "writable" : "read-only",
		namespaces
	};
}
/** Nothing is new but the mount namespace, unless a flag says so. @see bwrap(1) */
function readBubblewrap(all) {
	const end = all.words.indexOf("--");
	const flags = end === -1 ? all : new Flags(all.words.slice(0, end));
	const every = flags.has("--unshare-all");
	const net = every && !flags.has("--share-net") || flags.has("--unshare-net");
	const others = [
		"user",
		"pid",
		"ipc",
		"uts",
		"cgroup"
	].filter((name) => every || flags.has(`--unshare-${name}`, `--unshare-${name}-try`));
	const isRoot = ([source, target]) => source === "/" && target === "/";
	const writable = [
		...flags.pairs("--bind"),
		...flags.pairs("--dev-bind"),
		...flags.pairs("--bind-try")
	].some(isRoot);
	return {
		tool: "bubblewrap",
		network: net ? "none" : flags.opaque ? void 0 : "kept",
		root: writable ? "writable" : "read-only",
		namespaces: [
			"mount",
			...net ? ["net"] : [],
			...others
		]
	};
}
/** The caller's network unless `--net=none`; a network of its own is still one. @see firejail(1) */
function readFirejail(all) {
	const flags = all.before(/^-[a-z]$/);
	const net = flags.values("--net");
	return {
		tool: "firejail",
		network: net.includes("none") ? "none" : flags.has("--netfilter") ? "filtered" : flags.opaque ? void 0 : "kept",
		root: flags.values("--read-only").includes("/") ? "read-only" : void 0,
		namespaces: [
			"mount",
			"pid",
			...net.length > 0 ? ["net"] : []
		]
	};
}
/** What the application's own manifest gives is not in the command. @see flatpak-run(1) */
function readFlatpak(all) {
	const flags = new Flags(all.words.slice(1)).before(/^$/);
	const files = flags.values("--filesystem");
	return {
		tool: "flatpak",
		network: flags.has("--unshare=network") ? "none" : flags.has("--share=network") ? "kept" : void 0,
		root: files.some((value) => value === "host" || value === "host:rw" || value === "/") ? "writable" : files.includes("host:ro") ? "read-only" : void 0
	};
}
function readFlatpakSpawn(all) {
	const flags = all.before(/^$/);
	if (flags.has("--host")) return {
		tool: "flatpak",
		network: "kept",
		root: "writable"
	};
	return {
		tool: "flatpak",
		network: flags.has("--no-network") ? "none" : "kept"
	};
}
/** Only what a flag names is new. @see unshare(1) */
function readUnshare(all) {
	const flags = all.before(/^(?:-[SGRw]|--setuid|--setgid|--root|--wd|--propagation|--map-user|--map-group)$/);
	const namespaces = [
		[
			"net",
			"-n",
			"--net"
		],
		[
			"pid",
			"-p",
			"--pid"
		],
		[
			"mount",
			"-m",
			"--mount"
		],
		[
			"user",
			"-U",
			"--user"
		],
		[
			"ipc",
			"-i",
			"--ipc"
		],
		[
			"uts",
			"-u",
			"--uts"
		],
		[
			"cgroup",
			"-C",
			"--cgroup"
		]
	].filter(([, short, long]) => flags.has(short, long)).map(([name]) => name);
	if (!namespaces.includes("user") && flags.has("-r", "-c", "--map-root-user", "--map-current-user")) namespaces.push("user");
	return {
		tool: "unshare",
		network: namespaces.includes("net") ? "none" : "kept",
		namespaces
	};
}
/** @see systemd.exec(5) */
function readSystemdRun(all) {
	const flags = all.before(/^(?:-[pMHEtu]|--property|--unit|--slice|--setenv|--machine|--host|--uid|--gid|--description|--working-directory)$/);
	const properties = new Map(flags.values("-p", "--property").map((property) => {
		const [name = "", value = ""] = property.split(/=(.*)/s, 2);
		return [name, value];
	}));
	const on = (name) => /^(?:yes|true|on|1)$/i.test(properties.get(name) ?? "");
	return {
		tool: "systemd-run",
		network: on("PrivateNetwork") ? "none" : properties.has("IPAddressDeny") ? "filtered" : "kept",
		root: properties.get("ProtectSystem") === "strict" ? "read-only" : void 0
	};
}
/** gVisor as a command. @see https://gvisor.dev/docs/user_guide/networking/ */
function readRunsc(all) {
	if (!all.words.some((word) => /^(?:run|do|create|exec)$/.test(word))) return void 0;
	return {
		tool: "runsc",
		network: all.values("--network", "-network").at(-1) === "none" ? "none" : "kept",
		root: all.values("--force-overlay", "-force-overlay").includes("false") ? "writable" : void 0
	};
}

// src/decide/date.ts
/** Whether the text is a day of the calendar; `2027-02-30` is none. */
function isDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Days from one day to another; negative where the other is earlier. */
function daysBetween(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
/** The day so many days after another. */
function dayAfter(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}

// src/project.ts
const classes = [
	"edge",
	"app",
	"datastore",
	"batch",
	"untrusted-input",
	"untrusted-code",
	"host-agent",
	"controller",
	"vpn"
];

// src/collect/dockerfile-statements.ts
/** Those of a Dockerfile, told once: the parser reads the text of an instruction anew whenever it is asked for something. */
function statementsOf(source) {
	const known = parsed$1.get(source);
	if (known !== void 0) return known;
	const parsing = parse(source);
	parsed$1.set(source, parsing);
	return parsing;
}
const parsed$1 = /* @__PURE__ */ new WeakMap();
async function parse(source) {
	const { DockerfileParser } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./main.part.js").default, 1));
	const offsetOf = offsets(source.text);
	return DockerfileParser.parse(source.text).getInstructions().flatMap((instruction) => statementOf(instruction, source, offsetOf) ?? []);
}
function statementOf(instruction, source, offsetOf) {
	const keyword = instruction.getKeyword();
	const read = Object.hasOwn(readers$1, keyword) ? readers$1[keyword] : void 0;
	const range = read === void 0 ? null : instruction.getArgumentsRange();
	if (read === void 0 || range === null) return void 0;
	const placeOf = ({ start, end }) => ({
		source,
		start: offsetOf(start),
		end: offsetOf(end)
	});
	return read(instruction, placeOf);
}
const readers$1 = {
	FROM: (instruction, placeOf) => {
		const [image, as, name] = instruction.getArguments().filter((one) => !one.getValue().startsWith("--"));
		return {
			kind: "from",
			image: image && {
				text: image.getValue(),
				place: placeOf(image.getRange())
			},
			name: as?.getValue().toLowerCase() === "as" ? name?.getValue().toLowerCase() : void 0
		};
	},
	ARG: (instruction) => ({
		kind: "arg",
		pairs: pairsOf$1(instruction)
	}),
	ENV: (instruction) => ({
		kind: "env",
		pairs: pairsOf$1(instruction)
	}),
	USER: (instruction, placeOf) => {
		const range = instruction.getArgumentsRange();
		const text = instruction.getArgumentsContent() ?? "";
		return range === null ? void 0 : {
			kind: "user",
			user: {
				text,
				place: placeOf(range)
			}
		};
	}
};
/** Names and values of an ARG or ENV. */
function pairsOf$1(instruction) {
	return ("getProperties" in instruction ? instruction.getProperties() : []).map((property) => [property.getName(), property.getValue() ?? void 0]);
}
/** From the parser's lines and characters to offsets. */
function offsets(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return (position) => (starts[position.line] ?? text.length) + position.character;
}

// src/collect/dockerfile.ts
/**
* Reads a Dockerfile. ARG and ENV are followed by their defaults; a variable that has none is an unknown part.
*
* @see https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
*/
function readDockerfile(source, settings = {}) {
	const { bounds } = source;
	if (source.text.length > bounds.limits["dockerfile-kib"] * 1024) {
		bounds.meet("dockerfile-kib", startOf$1(source), "is larger than a Dockerfile that is read");
		return Promise.resolve({});
	}
	const known = read$2.get(source) ?? /* @__PURE__ */ new Map();
	read$2.set(source, known);
	const { target, args = [], contexts = [] } = settings;
	const key = JSON.stringify([
		target,
		[...args],
		[...contexts]
	]);
	let facts = known.get(key);
	if (facts === void 0) {
		bounds.spendOnDockerfile(source.text.length);
		facts = statementsOf(source).then((statements) => interpret(statements, settings));
		known.set(key, facts);
	}
	return facts;
}
/** Many services are built from one Dockerfile, most of them with the same settings. */
const read$2 = /* @__PURE__ */ new WeakMap();
function interpret(statements, settings) {
	const globals = globalsOf(statements, settings);
	const built = chosen(stagesOf(statements, globals, settings), settings.target);
	if (built === void 0) return {};
	const user = userOf(built, globals, settings);
	return {
		...built.base && { base: built.base },
		...user && { user }
	};
}
/** Known only to who builds. @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
/** The ARGs before the first FROM. */
function globalsOf(statements, settings) {
	const globals = /* @__PURE__ */ new Map();
	for (const statement of statements) {
		if (statement.kind === "from") break;
		if (statement.kind === "arg") setVariables(statement, globals, void 0, settings);
	}
	return globals;
}
function stagesOf(statements, globals, settings) {
	const stages = [];
	/** The first of each name. */
	const named = /* @__PURE__ */ new Map();
	for (const statement of statements) if (statement.kind !== "from") stages.at(-1)?.statements.push(statement);
	else {
		const stage = openStage(statement, globals, named, settings);
		stages.push(stage);
		if (stage.name !== void 0 && !named.has(stage.name)) named.set(stage.name, stage);
	}
	return stages;
}
function openStage({ image, name }, globals, named, settings) {
	const stage = {
		name,
		parent: void 0,
		base: void 0,
		statements: []
	};
	if (image === void 0) return stage;
	const written = wordOf$1(image, globals);
	const parent = named.get(written.value.toLowerCase());
	if (parent !== void 0) return {
		...stage,
		parent,
		base: parent.base
	};
	const context = settings.contexts?.get(written.value);
	if (context === void 0) return {
		...stage,
		base: written
	};
	const other = /^docker-image:\/\/(.+)$/.exec(context)?.[1];
	return other === void 0 ? stage : {
		...stage,
		base: {
			value: other,
			place: written.place
		}
	};
}
function chosen(stages, target) {
	if (target === void 0 || target === "") return stages.at(-1);
	return stages.find((stage) => stage.name === target.toLowerCase()) ?? (/^\d+$/.test(target) ? stages[Number(target)] : void 0);
}
/** The last USER of a stage, or of those that it stands on, whose variables it has too. */
function userOf(built, globals, settings) {
	const line = [];
	for (let stage = built; stage !== void 0; stage = stage.parent) line.push(stage);
	const said = line.reverse().flatMap(({ statements }) => statements);
	const at = said.findLastIndex(({ kind }) => kind === "user");
	const last = said[at];
	if (last?.kind !== "user") return void 0;
	const variables = /* @__PURE__ */ new Map();
	if (last.user.text.includes("$")) for (const statement of said.slice(0, at)) setVariables(statement, variables, globals, settings);
	return wordOf$1(last.user, variables);
}
/** The variables that an ARG or an ENV sets; `globals` where it stands in a stage. */
function setVariables(statement, variables, globals, settings) {
	if (statement.kind !== "arg" && statement.kind !== "env") return;
	for (const [name, written] of statement.pairs) {
		const value = statement.kind === "arg" ? argument(name, written, variables, globals, settings) : expand(written ?? "", variables);
		variables.set(name, value);
	}
}
/** An ARG's value: what the build is given, else its default, else, within a stage, that of the global ARG. */
function argument(name, written, scope, outer, settings) {
	if (settings.args?.has(name)) {
		const given = settings.args.get(name);
		return given === void 0 ? {
			value: "",
			unknown: [name]
		} : {
			value: given,
			unknown: []
		};
	}
	if (written !== void 0) return expand(written, scope);
	return outer?.get(name) ?? {
		value: "",
		unknown: [name]
	};
}
function wordOf$1({ text, place }, variables) {
	const { value, unknown } = expand(text, variables);
	return unknown.length === 0 ? {
		value,
		place
	} : {
		value,
		place,
		unknown
	};
}
/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and their nesting; patterns (`${NAME#x}`) are unknown. */
function expand(written, variables, depth = 0) {
	const unknown = /* @__PURE__ */ new Set();
	let value = "";
	let at = 0;
	const add = (part) => {
		value += part.value;
		for (const name of part.unknown) unknown.add(name);
	};
	while (at < written.length) {
		const char = written[at] ?? "";
		if (char === "\\" && at + 1 < written.length) {
			value += written[at + 1];
			at += 2;
			continue;
		}
		const simple = char === "$" ? nameAt$1(written, at + 1) : void 0;
		if (simple !== void 0) {
			add(variableOf$1(simple, variables));
			at += 1 + simple.length;
		} else if (char === "$" && written[at + 1] === "{") {
			const end = closing(written, at + 2);
			add(depth < deepest ? braced(written.slice(at + 2, end), variables, depth) : tooDeep);
			at = end + 1;
		} else {
			value += char;
			at += 1;
		}
		if (value.length > longestValue || unknown.size > mostUnknown) return tooLong;
	}
	return {
		value,
		unknown: [...unknown]
	};
}
/** Nobody names an image or a user in more. UTF-16 code units. */
const longestValue = 2e4;
/** Nor of more variables that only who builds it knows. */
const mostUnknown = 100;
const tooLong = {
	value: "",
	unknown: ["a value of great length"]
};
/** Defaults in defaults are followed so far. */
const deepest = 8;
const tooDeep = {
	value: "",
	unknown: ["a value of great depth"]
};
function nameAt$1(text, at) {
	const name = /\w+/y;
	name.lastIndex = at;
	return name.exec(text)?.[0];
}
function braced(inside, variables, depth) {
	const [, name = "", operator, other = ""] = /^(\w+)(?:(:?[-+?])(.*))?$/s.exec(inside) ?? [];
	if (name === "") return {
		value: "",
		unknown: [inside]
	};
	const found = variables.get(name);
	const isSet = found !== void 0 && (found.value !== "" || !operator?.startsWith(":"));
	switch (operator?.at(-1)) {
		case "-": return isSet ? found : expand(other, variables, depth + 1);
		case "+": return isSet ? expand(other, variables, depth + 1) : {
			value: "",
			unknown: []
		};
		default: return variableOf$1(name, variables);
	}
}
function variableOf$1(name, variables) {
	if (platformArguments.test(name)) return {
		value: "",
		unknown: [name]
	};
	return variables.get(name) ?? {
		value: "",
		unknown: [name]
	};
}
/** Where the brace that was opened before `from` closes; the text's end where it never does. */
function closing(text, from) {
	let open = 1;
	for (let at = from; at < text.length; at++) if (text[at] === "{") open++;
	else if (text[at] === "}" && --open === 0) return at;
	return text.length;
}

// src/yaml-full/conflict.ts
/** What git writes before, between and behind the two sides: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const markers$1 = [
	"<<<<<<< ",
	"=======",
	">>>>>>> "
];
/** Where a merge has left both sides of a conflict: the line of the first marker. Undefined where there is none. */
function conflictIn(source) {
	const text = `\n${source.text}`;
	let first = -1;
	let at = 0;
	for (const marker of markers$1) {
		at = text.indexOf(`\n${marker}`, at);
		if (at === -1) return void 0;
		if (first === -1) first = at;
	}
	const end = source.text.indexOf("\n", first);
	return {
		source,
		start: first,
		end: source.text[end - 1] === "\r" ? end - 1 : end
	};
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = globalThis.process.getBuiltinModule("node:process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_buffer = globalThis.process.getBuiltinModule("node:buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = globalThis.process.getBuiltinModule("node:process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = globalThis.process.getBuiltinModule("node:process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/yaml-full/library-quirks.ts
var import_dist = require_dist();
/** What libyaml takes: `"a"#b`, where a comment begins, and `"\'"`, a quote. */
const tolerated = /* @__PURE__ */ new Set(["Comments must be separated from other tokens by white space characters", "Invalid escape sequence \\'"]);
/** Whether what the library calls an error is none; `message` is the library's. */
function isTolerated(message) {
	return tolerated.has(message);
}
/** Whether an error is that a quoted text or a flow collection ends too early, among others: `indentContinued` may mend it. */
function endsTooEarly(message) {
	return /^Missing closing |must be sufficiently indented/.test(message);
}
/** The library says `Missing closing "quote`. */
function inWords$1(message) {
	return message.replace(/^Missing closing (["'])quote$/, "Missing closing quote ($1)");
}
/**
* What a scalar says that stands in a text between two offsets. The library leaves `\'` in a quoted text as it is, and
* does not count the first empty line behind an escaped line break.
*/
function valueOfScalar(node, text, { start, end }) {
	if (node.type !== "QUOTE_DOUBLE") return node.value;
	const written = text.slice(start, end);
	if (!/\\(?:'|\r?\n[ \t]*\r?\n)/.test(written)) return node.value;
	const known = written.replace(/\\(?:\r?\n((?:[ \t]*\r?\n)+)|(.))/gs, (pair, empty, character) => {
		if (empty !== void 0) return `${"\\n".repeat(empty.split("\n").length - 1)}\\\n`;
		return character === "'" ? "'" : pair;
	});
	return (0, import_dist.parseDocument)(known, { logLevel: "silent" }).contents?.value ?? node.value;
}
/** Text right behind a quote, as in `? "a"b`, is let through by the library in places, and by nobody else. */
function isFollowedByText(node, text, end) {
	return (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") && !/^[\s,:#[\]{}]?$/.test(text[end] ?? "");
}

// src/yaml-full/converter.ts
/** A document says what no value can be made of. */
var Fault = class extends Error {
	name = "Fault";
	diagnostic;
	constructor(diagnostic) {
		super(diagnostic.message);
		this.diagnostic = diagnostic;
	}
};
/**
* Makes the value of one document of the library. Aliases are shared, not copied, and counted as if they were copied.
* Merge keys (`<<`) are resolved, each merged value with a step that says so.
*/
var Converter = class {
	#source;
	#written;
	#offsetOf;
	/** Undefined while the anchored node is being read: an alias to it then stands inside itself. */
	#anchors = /* @__PURE__ */ new Map();
	/** Values in each value, all aliases expanded. */
	#sizes = /* @__PURE__ */ new WeakMap();
	constructor({ source, written, offsetOf }) {
		this.#source = source;
		this.#written = written;
		this.#offsetOf = offsetOf;
	}
	/**
	* An empty document is a null scalar.
	* @throws Fault
	*/
	convertDocument(document) {
		if (document.contents === null) return {
			kind: "scalar",
			value: null,
			place: startOf$1(this.#source)
		};
		return this.#convert(document.contents);
	}
	#convert(node) {
		if ((0, import_dist.isAlias)(node)) return this.#alias(node.source, this.#placeOf(node));
		const anchor = node.anchor;
		if (anchor !== void 0) this.#anchors.set(anchor, void 0);
		const value = this.#content(node);
		if (anchor !== void 0) this.#anchors.set(anchor, value);
		return value;
	}
	#content(node) {
		const place = this.#placeOf(node);
		const local = node.tag?.startsWith("!") ? { tag: node.tag } : {};
		if ((0, import_dist.isMap)(node)) return this.#sized({
			kind: "mapping",
			...this.#entries(node.items),
			place,
			...local
		});
		if ((0, import_dist.isSeq)(node)) {
			const items = node.items.map((item) => this.#convert(item));
			return this.#sized({
				kind: "sequence",
				items,
				place,
				...local
			});
		}
		if (!(0, import_dist.isScalar)(node)) this.#fault("is not a value that YAML knows", place);
		this.#requireEnd(node, place);
		const plain = node.type === "PLAIN" && node.tag === void 0 && node.source !== void 0 ? { plain: node.source } : {};
		return {
			kind: "scalar",
			value: primitive(valueOfScalar(node, this.#written, place)),
			place,
			...plain,
			...local
		};
	}
	#requireEnd(node, place) {
		if (isFollowedByText(node, this.#written, place.end)) this.#fault("is followed by text where nothing more can stand", place);
	}
	#alias(name, place) {
		const value = this.#anchors.get(name);
		if (value !== void 0) {
			const shared = withStep(value, {
				kind: "alias",
				place,
				name
			});
			this.#sizes.set(shared, this.#size(value));
			return shared;
		}
		const message = this.#anchors.has(name) ? `alias *${name} stands inside its own anchor` : `alias *${name} has no anchor`;
		return this.#fault(message, place);
	}
	#entries(pairs) {
		const entries = /* @__PURE__ */ new Map();
		const merged = [];
		for (const pair of pairs) {
			const key = pair.key;
			const name = isMergeKey(key) ? void 0 : this.#keyName(key);
			const content = pair.value === null ? {
				kind: "scalar",
				value: null,
				place: this.#placeOf(key)
			} : this.#convert(pair.value);
			if (name === void 0) {
				if (merged.length > 0) this.#fault("a merge key (<<) stands twice in the same mapping", this.#placeOf(key));
				merged.push({
					value: content,
					step: {
						kind: "merge-key",
						place: this.#placeOf(key)
					}
				});
				continue;
			}
			if (entries.has(name)) this.#fault(`key "${name}" stands twice in the same mapping`, this.#placeOf(key));
			entries.set(name, {
				key: this.#placeOf(key),
				value: content
			});
		}
		for (const { value, step } of merged) this.#merge(entries, value, step);
		const sources = merged.flatMap(({ value }) => value.kind === "mapping" ? [value] : []);
		return sources.length === 0 ? { entries } : {
			entries,
			merged: sources
		};
	}
	/**
	* `<<` brings what the mapping does not say itself; of several mappings, the first that says it. As in compose-go,
	* what is tagged `!reset` is not said, though the tag stands: of `{<<: *base, ports: !reset}` the ports are those of
	* the base, and replace what earlier files say. Of what is merged by a list, the tag does not stand.
	*/
	#merge(entries, value, step) {
		const mappings = value.kind === "sequence" ? value.items : [value];
		for (const mapping of mappings) {
			if (mapping.kind !== "mapping") this.#fault("a merge key (<<) takes a mapping or a list of mappings", step.place);
			for (const [name, entry] of mapping.entries) {
				const known = entries.get(name);
				if (known !== void 0 && known.value.tag !== "!reset") continue;
				if (value.kind === "sequence" && entry.value.tag === "!reset") continue;
				const stepped = withStep(value.kind === "sequence" ? untagged(entry.value) : entry.value, step);
				const shared = known === void 0 || stepped.tag !== void 0 ? stepped : {
					...stepped,
					tag: "!override"
				};
				this.#sizes.set(shared, this.#size(entry.value));
				entries.set(name, {
					key: entry.key,
					value: shared
				});
			}
		}
	}
	#keyName(key) {
		if ((0, import_dist.isAlias)(key)) {
			const value = this.#alias(key.source, this.#placeOf(key));
			if (value.kind === "scalar") return String(value.value);
		}
		if ((0, import_dist.isScalar)(key)) {
			this.#requireEnd(key, this.#placeOf(key));
			if (key.anchor !== void 0) this.#convert(key);
			const { type, source, value } = key;
			return type === "PLAIN" && source !== void 0 && value !== null ? source : String(valueOfScalar(key, this.#written, this.#placeOf(key)));
		}
		return this.#fault("a key must be a plain value, not a mapping or a list", this.#placeOf(key));
	}
	#sized(value) {
		const children = value.kind === "mapping" ? [...Array.from(value.entries.values(), (entry) => entry.value), ...value.merged ?? []] : value.kind === "sequence" ? value.items : [];
		let size = 1;
		for (const child of children) size += this.#size(child);
		if (size > this.#source.bounds.limits.values) throw new Fault(this.#source.bounds.diagnostic("values", value.place, "grows too large with its aliases"));
		this.#sizes.set(value, size);
		return value;
	}
	#size(value) {
		return this.#sizes.get(value) ?? 1;
	}
	#placeOf(node) {
		const start = node.range?.[0] ?? 0;
		return {
			source: this.#source,
			start: this.#offsetOf(start),
			end: this.#offsetOf(node.range?.[1] ?? start)
		};
	}
	#fault(message, place) {
		throw new Fault({
			kind: "syntax",
			level: "error",
			message,
			place
		});
	}
};
/** `<<`, or `!!merge <<` as yq writes it; `"<<"` and `!!str <<` are keys like others. */
function isMergeKey(key) {
	if (!(0, import_dist.isScalar)(key) || key.source !== "<<") return false;
	return key.tag === void 0 ? key.type === "PLAIN" : key.tag === "tag:yaml.org,2002:merge";
}
function untagged(value) {
	const { tag: _, ...rest } = value;
	return rest;
}
function primitive(value) {
	switch (typeof value) {
		case "string":
		case "number":
		case "bigint":
		case "boolean": return value;
		default:
			if (value instanceof Date) return value.toISOString();
			return value === null || value === void 0 ? null : String(value);
	}
}

// src/yaml-full/documents.ts
/** A text met a bound while it was read, at an offset. */
var TooMuch = class extends Error {
	name = "TooMuch";
	limit;
	offset;
	constructor(limit, offset) {
		super(limit);
		this.limit = limit;
		this.offset = offset;
	}
};
const options = {
	version: "1.2",
	merge: false,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent",
	intAsBigInt: false
};
/**
* The documents of a YAML text, as `parseAllDocuments` gives them. Depth and number of values are counted before
* anything is made of them: what is made calls itself for each level, and takes a kilobyte for each value.
* @throws TooMuch
* @throws UsageError where all files together hold too many values.
*/
function documentsOf(text, source) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return Array.from(new import_dist.Composer(options).compose(tokensOf$1(text, source)));
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function* tokensOf$1(text, source) {
	const parser = new import_dist.Parser();
	const { depth, values } = source.bounds.limits;
	let lexemes = 0;
	let starts = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		yield* parser.next(lexeme);
		if (parser.stack.length > depth + 2) throw new TooMuch("depth", parser.offset);
		if (isStart(lexeme)) starts++;
		if (starts > values || ++lexemes > values * 16) throw new TooMuch("values", parser.offset);
	}
	source.bounds.spendValues(source.tally, starts);
	yield* parser.end();
}
/** The lexer's mark of a scalar that follows, a quoted one, and what begins a list or a map or an entry of one. */
function isStart(lexeme) {
	switch (lexeme.charCodeAt(0)) {
		case 31:
		case 34:
		case 39:
		case 91:
		case 123: return true;
		case 45: return lexeme.length === 1;
		default: return false;
	}
}

// src/yaml-full/indent.ts
/** Texts and collections that are mended; each means another reading of the whole text. */
const maxMended = 20;
/** Lines in all of them; each makes every place a little dearer. */
const maxLines = 1e3;
/**
* Indents the further lines of quoted texts and flow collections that go on further left than what they stand in. YAML
* forbids that, and libyaml and its ports (go-yaml, YamlDotNet) read it. What the text says is the same: indentation
* does not count there. Undefined where there is nothing to mend, or no end to what is open.
*/
function indentContinued(written) {
	let text = written;
	let added = [];
	for (let time = 0; time <= maxMended; time++) {
		const start = cutShort(text);
		if (start === void 0) return added.length === 0 ? void 0 : {
			text,
			added
		};
		const end = /["']/.test(text.charAt(start)) ? endOfQuote(text, start) : endOfFlow(text, start);
		if (end === void 0) return void 0;
		const inner = text.slice(start, end);
		if (/\n(?:---|\.\.\.)(?:\s|$)/.test(inner)) return void 0;
		const indent = " ".repeat(start - text.lastIndexOf("\n", start));
		const lines = Array.from(inner.matchAll(/\n/g), (match, index) => ({
			at: start + match.index + 1 + index * indent.length,
			count: indent.length
		}));
		added = [...added, ...lines];
		if (added.length > maxLines) return void 0;
		text = text.slice(0, start) + inner.replaceAll("\n", `\n${indent}`) + text.slice(end);
	}
}
/** The offset in the written text of one in the text with spaces added. */
function writtenOffset({ added }, offset) {
	let before = 0;
	for (const { at, count } of added) if (at < offset) before += Math.min(count, offset - at);
	return offset - before;
}
/** Where the first quoted text or flow collection starts that our parser's lexer ends before its closing mark. */
function cutShort(text) {
	for (const { token, at, start } of tokensOf(text)) {
		if (token === import_dist.CST.FLOW_END && start !== void 0) return start;
		if (/^["']/.test(token) && endOfQuote(token, 0) === void 0) return at;
	}
}
/** After the closing bracket, whatever the indentation. */
function endOfFlow(text, start) {
	for (const { token, at, start: open } of tokensOf(text.slice(start))) if (open === void 0 && /^[\]}]$/.test(token)) return start + at + 1;
}
/** The lexer's tokens, where each is, and where the flow collection starts that is open behind it. */
function* tokensOf(text) {
	let at = 0;
	let depth = 0;
	let start;
	let isText = false;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (!isText) {
			if (/^[[{]$/.test(token)) start = depth++ === 0 ? at : start;
			else if (/^[\]}]$/.test(token) && depth > 0 && --depth === 0) start = void 0;
		}
		yield {
			token: isText ? "" : token,
			at,
			start
		};
		if (token === import_dist.CST.FLOW_END) [depth, start] = [0, void 0];
		isText = token === import_dist.CST.SCALAR;
		if (!markers.has(token)) at += token.length;
	}
}
/** What the lexer says between tokens of the text. */
const markers = /* @__PURE__ */ new Set([
	import_dist.CST.DOCUMENT,
	import_dist.CST.FLOW_END,
	import_dist.CST.SCALAR
]);
/** After the closing quote. */
function endOfQuote(text, start) {
	const quote = text[start];
	for (let at = start + 1; at < text.length; at++) if (quote === "\"" && text[at] === "\\") at++;
	else if (text[at] !== quote) continue;
	else if (quote === "'" && text[at + 1] === quote) at++;
	else return at + 1;
}

// src/yaml-full/line-breaks.ts
/**
* A text with a line feed for each other line break of YAML 1.1 (its section 5.4): a carriage return alone, and
* Unicode's. libyaml and its ports (go-yaml's `isBreak`, YamlDotNet's `IsBreak`) end lines and comments there, and our
* parser does not: a key behind a comment and such a break would be read by Compose, and by nobody here. Every offset
* stays where it is. Of a text in several lines that Unicode's separators part, they become what line feeds become.
*/
function withLineFeeds(text) {
	return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

// src/yaml-full/reader.ts
/**
* Reads any YAML, right or wrong, with the library `yaml`: the quick reader gives up on what it does not know.
* @throws UsageError where all files together hold too many values.
*/
function readFully(source) {
	try {
		return readMended(source);
	} catch (error) {
		if (error instanceof Fault) return {
			documents: [],
			diagnostics: [error.diagnostic]
		};
		if (!(error instanceof TooMuch)) throw error;
		const at = Math.min(error.offset, source.text.length);
		const place = {
			source,
			start: at,
			end: at
		};
		return {
			documents: [],
			diagnostics: [source.bounds.diagnostic(error.limit, place, saidOf[error.limit])]
		};
	}
}
const saidOf = {
	depth: "is nested deeper",
	values: "holds more values"
};
/** As it is written; or, where something then seems to end too early, with its further lines indented. */
function readMended(source) {
	const written = withLineFeeds(source.text);
	const reading = readText(written, {
		source,
		written,
		offsetOf: (offset) => offset
	});
	if (!reading.diagnostics.some(({ message }) => endsTooEarly(message))) return reading;
	const indented = indentContinued(written);
	if (indented === void 0) return reading;
	return readText(indented.text, {
		source,
		written,
		offsetOf: (offset) => writtenOffset(indented, offset)
	});
}
function readText(text, origin) {
	const documents = documentsOf(text, origin.source);
	const errors = documents.flatMap((document) => document.errors.filter(({ message }) => !isTolerated(message)));
	if (errors.length > 0) return {
		documents: [],
		diagnostics: diagnosticsOf(errors, origin)
	};
	return {
		documents: documents.map((document) => new Converter(origin).convertDocument(document)),
		diagnostics: []
	};
}
const leftByMerge = "a merge has left both sides of a conflict here";
/** Errors of one file that are said; after so many it is no YAML, and no more is learnt from the next. */
const mostErrors = 20;
function diagnosticsOf(errors, { source, offsetOf }) {
	const conflict = conflictIn(source);
	if (conflict !== void 0) return [{
		kind: "syntax",
		level: "error",
		message: leftByMerge,
		place: conflict
	}];
	return errors.slice(0, 21).map((error, index) => {
		const [start, end] = error.pos.map((offset) => Math.min(offsetOf(offset), source.text.length));
		const place = {
			source,
			start,
			end: Math.max(start, end)
		};
		return {
			kind: "syntax",
			level: "error",
			message: index < mostErrors ? inWords$1(error.message) : "and more errors from here on",
			place
		};
	});
}

// src/yaml-quick/primitive.ts
/** What a plain text is in the core schema of YAML 1.2. https://yaml.org/spec/1.2.2/#103-core-schema */
function primitiveOf(plain) {
	const word = plain.length <= longestWord ? words$3.get(plain) : void 0;
	if (word !== void 0) return word;
	if (!isNumberStart(plain.charCodeAt(0))) return plain;
	if (/^[-+]?[0-9]+$/.test(plain)) return Number.parseInt(plain, 10);
	if (/^0o[0-7]+$/.test(plain)) return Number.parseInt(plain.slice(2), 8);
	if (/^0x[0-9a-fA-F]+$/.test(plain)) return Number.parseInt(plain.slice(2), 16);
	if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return Number.parseFloat(plain);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(plain)) return plain.startsWith("-") ? -Infinity : Infinity;
	return plain;
}
/**
* Whether a plain text, which is `value` in the core schema, may be something else to another version or reader of YAML:
* `0755`, `1_000`, `1.0` (a float, or as good as 1), `2024-01-01`. Rather too many than too few.
*/
function isDisputed(plain, value) {
	if (!isNumberStart(plain.charCodeAt(0))) return false;
	if (typeof value === "number") return !/^(?:0|[1-9]\d{0,14})$/.test(plain);
	return /^(?:[-+]?[._]*\d[\da-fxo._+-]*|\d{4}-.*|[-+]?\.(?:inf|nan))$/is.test(plain);
}
function isNumberStart(code) {
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
const longestWord = 5;
const words$3 = /* @__PURE__ */ new Map([
	["null", null],
	["Null", null],
	["NULL", null],
	["~", null],
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false],
	[".nan", NaN],
	[".NaN", NaN],
	[".NAN", NaN]
]);

// src/yaml-quick/cursor.ts
/** Thrown where a text is not of the plain kind that is read quickly; it is no fault of the text. */
var Unfit = class extends Error {};
/** Leaves the text to the full parser. */
function unfit() {
	throw new Unfit();
}
/** Collections inside each other that are read quickly, where the bounds allow as many. */
const quickDepth = 100;
/** What those who read parts of a text share: the text, its anchors, and how much has become of it. */
var Cursor = class {
	source;
	text;
	/** Behind what was read last. */
	at = 0;
	/** Where the plain text begins that was looked at last, and its end: for most it is asked twice. */
	plainStart = -1;
	plainEnd = -1;
	/** Whether some plain text may be something else to another reader of YAML, or some key no text. */
	isDisputed = false;
	#anchors = /* @__PURE__ */ new Map();
	#most;
	#deepest;
	/** Values so far with all aliases expanded: rather too many than too few. */
	#count = 0;
	#depth = 0;
	/** `text` is the beginning of the source's. */
	constructor(source, text) {
		const { limits } = source.bounds;
		this.source = source;
		this.text = text;
		this.#most = limits.values;
		this.#deepest = Math.min(quickDepth, limits.depth);
	}
	/** Values so far. */
	get count() {
		return this.#count;
	}
	place(start, end) {
		return {
			source: this.source,
			start,
			end
		};
	}
	/** The scalar of a plain text between two offsets; `at` is then behind it. */
	plain(plain, start, end) {
		this.grow();
		this.at = end;
		return {
			kind: "scalar",
			value: this.#primitive(plain),
			place: this.place(start, end),
			plain
		};
	}
	/** The name of a key that is written as a plain text. */
	keyName(plain) {
		const value = this.#primitive(plain);
		if (typeof value !== "string") this.isDisputed = true;
		return value === null ? "null" : plain;
	}
	#primitive(plain) {
		const value = primitiveOf(plain);
		if (!this.isDisputed && isDisputed(plain, value)) this.isDisputed = true;
		return value;
	}
	/** For each value once. */
	grow(by = 1) {
		this.#count += by;
		if (this.#count > this.#most) unfit();
	}
	enter() {
		if (++this.#depth > this.#deepest) unfit();
	}
	leave() {
		this.#depth--;
	}
	/** Reads the value of an anchor. */
	anchored(name, read) {
		this.#anchors.set(name, void 0);
		const before = this.#count;
		const value = read();
		this.#anchors.set(name, {
			value,
			size: this.#count - before
		});
		return value;
	}
	/** The name behind an `&` or a `*`; `at` is then behind it. */
	name(start) {
		let end = start;
		while (!endsName(this.text.charCodeAt(end))) end++;
		if (end === start) unfit();
		this.at = end;
		return this.text.slice(start, end);
	}
	/** The value that an alias at `start` stands for; `at` is then behind it. */
	alias(start) {
		const name = this.name(start + 1);
		const known = this.#anchors.get(name);
		if (known === void 0) return unfit();
		this.grow(2 * known.size);
		return withStep(known.value, {
			kind: "alias",
			place: this.place(start, this.at),
			name
		});
	}
};
/** Whether a character code is a space, a line feed, or (NaN) the end of the text. */
function isBreak(code) {
	return code === 32 || code === 10 || Number.isNaN(code);
}
/** White space, `,[]{}` and the end of the text end the name of an anchor. */
function endsName(code) {
	switch (code) {
		case 9:
		case 10:
		case 13:
		case 32:
		case 44:
		case 91:
		case 93:
		case 123:
		case 125: return true;
		default: return Number.isNaN(code);
	}
}

// src/yaml-quick/block-scalar.ts
/**
* A block scalar (`|`, `>`) at its indicator, in a collection at `column`; `at` is then behind its last line. Of the
* header only `-` is known.
*
* @see https://yaml.org/spec/1.2.2/#81-block-scalar-styles
*/
function blockScalar(cursor, start, column) {
	const { text } = cursor;
	const isStripped = text.charCodeAt(start + 1) === 45;
	let header = start + (isStripped ? 2 : 1);
	while (text.charCodeAt(header) === 32) header++;
	if (text.charCodeAt(header) !== 10) unfit();
	const first = header + 1;
	const { indent, end } = extent(text, first, column);
	cursor.grow();
	cursor.at = end;
	const last = text.charCodeAt(end - 1) === 10 ? end - 1 : end;
	const content = text.charCodeAt(start) === 124 ? literal(text, first, last, indent) : folded$2(text, first, last, indent);
	return {
		kind: "scalar",
		value: isStripped ? content : `${content}\n`,
		place: cursor.place(start, end)
	};
}
/** The indentation of a block scalar's lines, and where the line behind the last of them begins. */
function extent(text, first, column) {
	let at = first;
	let line = first;
	let blanks = 0;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) {
			blanks = Math.max(blanks, at - line);
			line = at + 1;
		} else if (code !== 32) break;
	}
	const indent = at - line;
	if (indent <= column || Number.isNaN(text.charCodeAt(at)) || blanks > indent || text.charCodeAt(at) === 9) unfit();
	return {
		indent,
		end: Math.min(lastFeed(text, first, at, indent) + 1, text.length)
	};
}
/** The line feed of the last line, or the end of the text. Blank lines at the end belong to it only if indented further. */
function lastFeed(text, first, content, indent) {
	let feed = text.indexOf("\n", content);
	while (feed !== -1) {
		let at = feed + 1;
		while (text.charCodeAt(at) === 32) at++;
		const code = text.charCodeAt(at);
		if (code === 10) feed = at;
		else if (at - feed > indent) feed = text.indexOf("\n", at);
		else if (code === 9) unfit();
		else break;
	}
	if (feed === -1) feed = text.length;
	for (;;) {
		let at = feed - 1;
		while (text.charCodeAt(at) === 32) at--;
		if (text.charCodeAt(at) !== 10 || at < first || feed - 1 - at > indent) return feed;
		feed = at;
	}
}
function literal(text, first, last, indent) {
	let value = "";
	for (let line = first; line <= last;) {
		const feed = text.indexOf("\n", line);
		const end = feed === -1 || feed > last ? last : feed;
		value += line === first ? "" : "\n";
		value += text.slice(Math.min(line + indent, end), end);
		line = end + 1;
	}
	return value;
}
/** Lines become one, but for blank lines and those that are indented further. */
function folded$2(text, first, last, indent) {
	let value = "";
	let separator = "";
	let wasDeeper = false;
	let isLeading = true;
	for (const line of text.slice(first, last).split("\n")) {
		const content = line.slice(indent);
		const isBlank = /^ *$/.test(line);
		if (isLeading && isBlank) {
			value += "\n";
			continue;
		}
		isLeading = false;
		if (content.startsWith(" ") || content.startsWith("	")) {
			if (separator === " ") separator = "\n";
			else if (!wasDeeper && separator === "\n") separator = "\n\n";
			value += separator + content;
			separator = "\n";
			wasDeeper = true;
		} else if (isBlank) {
			if (separator === "\n") value += "\n";
			else separator = "\n";
		} else {
			value += separator + content;
			separator = " ";
			wasDeeper = false;
		}
	}
	return value;
}

// src/yaml-quick/lines.ts
/** What lies between one line's content and the next, and whose it is: to the full parser, comments belong to values. */
var Lines = class {
	/** Where the next content begins, and in which column: -1 at the end of the text. */
	next = 0;
	column = 0;
	/** Where what was read last ends for what it stands in: with the rest of its line and the comments that are its own. */
	after = 0;
	/** The deepest column of comments before the next content that are nobody's yet; -1 is none. */
	comments = -1;
	#text;
	constructor(text) {
		this.#text = text;
	}
	/**
	* Looks for the next content, over blank lines and comments. Behind a value that stands on one line
	* (`attaches`), the comments that follow it and stand deeper than its collection are its own.
	*/
	seek(from, column, attaches) {
		const text = this.#text;
		let at = from;
		let attached = from;
		let isOpen = attaches;
		this.comments = -1;
		for (;;) {
			const line = at;
			while (text.charCodeAt(at) === 32) at++;
			const code = text.charCodeAt(at);
			if (code === 10) at++;
			else if (code === 35) {
				const feed = text.indexOf("\n", at);
				const indent = at - line;
				at = feed === -1 ? text.length : feed + 1;
				isOpen &&= indent > column;
				if (isOpen) attached = at;
				else this.comments = Math.max(this.comments, indent);
			} else {
				if (code === 9) unfit();
				this.next = at;
				this.column = Number.isNaN(code) ? -1 : at - line;
				break;
			}
		}
		if (attaches) this.after = attached;
	}
	/** What comments stand as deep as a collection that ends belong to it. */
	close(column) {
		if (column === 0 || this.comments < column) return;
		this.after = this.next;
		this.comments = -1;
	}
	/** Where the line behind this one begins; nothing but a comment stands before it. */
	end(from) {
		const at = spaces(this.#text, from);
		const code = this.#text.charCodeAt(at);
		if (code === 10) return at + 1;
		if (Number.isNaN(code)) return at;
		if (code !== 35 || at === from && this.#text.charCodeAt(at - 1) !== 32) unfit();
		const feed = this.#text.indexOf("\n", at);
		return feed === -1 ? this.#text.length : feed + 1;
	}
};
/** Behind the spaces that stand here. */
function spaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}

// src/yaml-quick/merges.ts
/** The merge key (`<<`) of a mapping that is being read. */
var Merges = class {
	#value;
	#key;
	add(key, value) {
		if (this.#key !== void 0) unfit();
		this.#key = key;
		this.#value = value;
	}
	/** The entries with what the merged mappings say besides. */
	into(entries, cursor) {
		const value = this.#value;
		if (value === void 0 || this.#key === void 0) return { entries };
		const step = {
			kind: "merge-key",
			place: this.#key
		};
		for (const mapping of value.kind === "sequence" ? value.items : [value]) {
			if (mapping.kind !== "mapping") return unfit();
			for (const [name, entry] of mapping.entries) {
				if (entries.has(name)) continue;
				cursor.grow();
				entries.set(name, {
					key: entry.key,
					value: withStep(entry.value, step)
				});
			}
		}
		return value.kind === "mapping" ? {
			entries,
			merged: [value]
		} : { entries };
	}
};

// src/yaml-quick/quoted.ts
/** A quoted scalar at its quote, in a block collection at `column`; `at` is then behind the other quote. */
function quotedScalar(cursor, start, column) {
	cursor.grow();
	return {
		kind: "scalar",
		value: quotedText(cursor, start, column),
		place: cursor.place(start, cursor.at)
	};
}
/** A quoted key. As `quotedScalar`, of one line. */
function quotedName(cursor, start) {
	return quotedText(cursor, start, Number.POSITIVE_INFINITY);
}
/** Behind the quote that ends what begins at `start`; undefined where that is not on this line. */
function quoteEnd(text, start) {
	const quote = text.charCodeAt(start);
	for (let at = start + 1;; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			if (quote === 34 || text.charCodeAt(at + 1) !== quote) return at + 1;
			at++;
		} else if (code === 92 && quote === 34) at++;
		else if (code === 10 || Number.isNaN(code)) return void 0;
	}
}
/** What stands in the quotes. Further lines stand further right than `column`. */
function quotedText(cursor, start, column) {
	const { text } = cursor;
	const quote = text.charCodeAt(start);
	let at = start + 1;
	let isBare = true;
	let isFolded = false;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			if (quote === 34 || text.charCodeAt(at + 1) !== 39) break;
			isBare = false;
			at++;
		} else if (code === 92 && quote === 34) {
			isBare = false;
			at++;
			if (text.charCodeAt(at) === 10) checkLine(text, at, column);
			else if (/\s/.test(text.charAt(at))) unfit();
		} else if (code === 10) {
			isFolded = true;
			checkLine(text, at, column);
		} else if (Number.isNaN(code)) unfit();
	}
	cursor.at = at + 1;
	const written = text.slice(start + 1, at);
	if (quote === 34 && !isBare) return withoutEscapes(written, isFolded ? /\\(\n[ \t\n]*|.)|(?<![ \t])[ \t]*\n[ \t\n]*/gs : /\\(\n[ \t]*|.)/gs);
	const inner = isFolded ? written.replace(/(?<![ \t])[ \t]*\n[ \t\n]*/g, folded$1) : written;
	return isBare ? inner : inner.replaceAll("''", "'");
}
/** A line behind the line feed at `feed` stands further right than `column`. */
function checkLine(text, feed, column) {
	const content = spaces(text, feed + 1);
	if (text.charCodeAt(content) !== 10 && content - feed - 1 <= column) unfit();
}
/** Not by `replace`, which first lists all that it finds: of millions of escapes, hundreds of megabytes. */
function withoutEscapes(written, signs) {
	const pieces = [];
	let done = 0;
	for (let found = signs.exec(written); found !== null; found = signs.exec(written)) {
		if (found.index > done) pieces.push(written.slice(done, found.index));
		pieces.push(unescaped(found[0], found[1]));
		done = signs.lastIndex;
	}
	if (done < written.length) pieces.push(written.slice(done));
	return pieces.join("");
}
/** One line feed is a space, each further one itself. */
function folded$1(feeds) {
	const count = feeds.split("\n").length - 1;
	return count === 1 ? " " : "\n".repeat(count - 1);
}
/** Escapes of one character; those with a number in them are left to the full parser. */
const escapes$1 = /* @__PURE__ */ new Map([
	["\"", "\""],
	["\\", "\\"],
	["/", "/"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["0", "\0"],
	["b", "\b"],
	["e", "\x1B"]
]);
/**
* `escaped` is what stands behind a backslash: a line feed that is none, with the blanks and empty lines behind it, or a
* letter.
*/
function unescaped(written, escaped) {
	if (escaped === void 0) return folded$1(written);
	return escaped.startsWith("\n") ? "\n".repeat(escaped.split("\n").length - 2) : escapes$1.get(escaped) ?? unfit();
}

// src/yaml-quick/flow.ts
/**
* A flow collection (`[…]`, `{…}`) at its bracket, in a block collection at `column`; `at` is then behind its other
* bracket. Without anchors, empty values and single pairs in lists.
*/
function flowCollection(cursor, start, column, isInner = false) {
	cursor.enter();
	const value = (cursor.text.charCodeAt(start) === 123 ? flowMapping : flowSequence)(cursor, start, {
		column,
		isInner
	});
	cursor.leave();
	return value;
}
function flowSequence(cursor, start, around) {
	const { text } = cursor;
	cursor.grow();
	const items = [];
	let at = skip(text, start + 1, around);
	while (text.charCodeAt(at) !== 93) {
		items.push(flowValue(cursor, at, around.column));
		at = behindItem(cursor, around, 93);
	}
	cursor.at = at + 1;
	return {
		kind: "sequence",
		items,
		place: cursor.place(start, at + 1)
	};
}
function flowMapping(cursor, start, around) {
	const { text } = cursor;
	cursor.grow();
	const entries = /* @__PURE__ */ new Map();
	let merges;
	let at = skip(text, start + 1, around);
	while (text.charCodeAt(at) !== 125) {
		const isQuoted = text.charCodeAt(at) === 34 || text.charCodeAt(at) === 39;
		const name = isQuoted ? quotedName(cursor, at) : plainName(cursor, at);
		const key = cursor.place(at, cursor.at);
		const colon = spaces(text, cursor.at);
		if (text.charCodeAt(colon) !== 58 || text.charCodeAt(colon + 1) !== 32 || entries.has(name)) unfit();
		const value = flowValue(cursor, skip(text, colon + 1, around), around.column);
		if (name === "<<" && !isQuoted) {
			merges ??= new Merges();
			merges.add(key, value);
		} else entries.set(name, {
			key,
			value
		});
		at = behindItem(cursor, around, 125);
	}
	cursor.at = at + 1;
	const place = cursor.place(start, at + 1);
	if (merges === void 0) return {
		kind: "mapping",
		entries,
		place
	};
	return {
		kind: "mapping",
		...merges.into(entries, cursor),
		place
	};
}
function flowValue(cursor, at, column) {
	switch (cursor.text.charCodeAt(at)) {
		case 34:
		case 39: return quotedScalar(cursor, at, column);
		case 91:
		case 123: return flowCollection(cursor, at, column, true);
		case 42: return cursor.alias(at);
		default: {
			const end = plainEnd$1(cursor.text, at);
			return cursor.plain(cursor.text.slice(at, end), at, end);
		}
	}
}
function plainName(cursor, at) {
	cursor.at = plainEnd$1(cursor.text, at);
	return cursor.keyName(cursor.text.slice(at, cursor.at));
}
/** Letters, digits and what else begins a plain scalar without meaning anything to YAML. */
const plainStart = /[\w./$~+<(^=;\\]|-[\w./$-]/y;
function plainEnd$1(text, start) {
	plainStart.lastIndex = start;
	if (!plainStart.test(text)) unfit();
	for (let at = start, end = start;; at++) {
		const code = text.charCodeAt(at);
		switch (code) {
			case 58: {
				const next = text.charCodeAt(at + 1);
				if (isBreak(next)) return end;
				if (isFlowIndicator(next)) unfit();
				end = at + 1;
				break;
			}
			case 35:
				if (text.charCodeAt(at - 1) === 32) unfit();
				end = at + 1;
				break;
			case 9:
			case 13:
				unfit();
				break;
			case 32: break;
			default:
				if (code === 10 || Number.isNaN(code) || isFlowIndicator(code)) return end;
				end = at + 1;
		}
	}
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Behind an item: where the next one begins, or its collection ends. */
function behindItem(cursor, around, end) {
	const { text } = cursor;
	const at = skip(text, cursor.at, around);
	const code = text.charCodeAt(at);
	if (code === end) return at;
	if (code !== 44) unfit();
	return skip(text, at + 1, around);
}
/** Over white space and comments. Further lines stand further right than the collection that all of it is in. */
function skip(text, from, { column, isInner }) {
	let line = -1;
	for (let at = from;; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) line = at + 1;
		else if (code === 35 && isBreak(text.charCodeAt(at - 1))) {
			at = text.indexOf("\n", at) - 1;
			if (at < 0) unfit();
		} else if (code !== 32) {
			if (line === -1 || at - line > column) return at;
			return !isInner && at - line === column && (code === 93 || code === 125) ? at : unfit();
		}
	}
}

// src/yaml-quick/plain.ts
/** A plain scalar in a block collection at `column`, with the lines that go on with it; `at` is then behind it. */
function plainScalar(cursor, start, column) {
	const { text } = cursor;
	let end = plainEnd(cursor, start);
	let plain = text.slice(start, end);
	for (let next = continuation(text, end, column); next !== void 0; next = continuation(text, end, column)) {
		end = lineEnd$1(text, next.at);
		plain += (next.blanks === 0 ? " " : "\n".repeat(next.blanks)) + text.slice(next.at, end);
	}
	return cursor.plain(plain, start, end);
}
/** The end of a plain scalar's first line: before its colon, comment or line feed, and the spaces there. */
function plainEnd(cursor, start) {
	if (cursor.plainStart === start) return cursor.plainEnd;
	cursor.plainEnd = isPlainStart(cursor.text, start) ? lineEnd$1(cursor.text, start) : unfit();
	cursor.plainStart = start;
	return cursor.plainEnd;
}
/** Whether a plain scalar can begin so. https://yaml.org/spec/1.2.2/#rule-ns-plain-first */
function isPlainStart(text, at) {
	const code = text.charCodeAt(at);
	if (code === 45 || code === 58 || code === 63) {
		const next = text.charCodeAt(at + 1);
		return !isBreak(next) && next !== 9;
	}
	return !Number.isNaN(code) && !notPlain.has(code);
}
const notPlain = new Set(Array.from("	\n\r !\"#%&'*,>@[]`{|}", (char) => char.charCodeAt(0)));
function lineEnd$1(text, start) {
	let end = start;
	for (let at = start;; at++) {
		const code = text.charCodeAt(at);
		if (code > 58) end = at + 1;
		else if (code === 32) continue;
		else if (code === 58) {
			if (isBreak(text.charCodeAt(at + 1))) return end;
			end = at + 1;
		} else if (code === 35) {
			if (text.charCodeAt(at - 1) === 32) return end;
			end = at + 1;
		} else if (code === 9) unfit();
		else if (code === 10 || Number.isNaN(code)) return end;
		else end = at + 1;
	}
}
/** Where a scalar that ends its line goes on, and how many blank lines there are before. */
function continuation(text, end, column) {
	let at = end;
	let feed = -1;
	let blanks = -1;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) {
			feed = at;
			blanks++;
		} else if (code !== 32) break;
	}
	const code = text.charCodeAt(at);
	if (code === 9) unfit();
	if (feed === -1 || Number.isNaN(code) || code === 35 || at - feed - 1 <= column) return void 0;
	return {
		at,
		blanks
	};
}

// src/yaml-quick/reader.ts
/**
* The one document of a text in YAML's common form: block collections, scalars on one line, block scalars, simple flow
* collections, anchors and merge keys. Undefined for any other text, be it right or wrong: the full parser then says
* what it is. What this gives is value for value and place for place what the full parser gives, in a tenth of the time.
* `isDisputed`: another reader of YAML may find other values in it, or keys that are no texts.
*/
function readQuickly(source) {
	const text = withoutEnd(source.text);
	if (/[\r\u0085\u2028\u2029\uFEFF]|^(?:\.\.\.|%)/m.test(text)) return void 0;
	try {
		const cursor = new Cursor(source, text);
		const document = new Reader$1(cursor).document();
		source.bounds.spendValues(source.tally, cursor.count);
		return {
			document,
			isDisputed: cursor.isDisputed
		};
	} catch (error) {
		if (error instanceof Unfit) return void 0;
		throw error;
	}
}
/** A document may say that it ends: `...` on the last line. */
function withoutEnd(text) {
	return text.endsWith("\n...\n") ? text.slice(0, -4) : text;
}
var Reader$1 = class {
	#cursor;
	#text;
	#lines;
	constructor(cursor) {
		this.#cursor = cursor;
		this.#text = cursor.text;
		this.#lines = new Lines(cursor.text);
	}
	document() {
		const lines = this.#lines;
		lines.seek(0, 0, false);
		if (lines.column === 0 && this.#text.startsWith("---", lines.next)) lines.seek(lines.end(lines.next + 3), 0, false);
		if (lines.column !== 0 || this.#text.startsWith("---", lines.next) || this.#text.includes("\n---", lines.next)) unfit();
		const value = this.#collection(lines.next, lines.column);
		return lines.next === this.#text.length ? value : unfit();
	}
	#collection(at, column) {
		this.#cursor.enter();
		this.#cursor.grow();
		const value = this.#isItem(at) ? this.#sequence(at, column) : this.#mapping(at, column);
		this.#cursor.leave();
		return value;
	}
	#sequence(start, column) {
		const items = [];
		this.#lines.next = start;
		do {
			items.push(this.#item(this.#lines.next + 1, column));
			if (this.#lines.column > column) unfit();
		} while (this.#lines.column === column && this.#isItem(this.#lines.next));
		const place = this.#cursor.place(start, this.#lines.after);
		this.#lines.close(column);
		return {
			kind: "sequence",
			items,
			place
		};
	}
	#mapping(start, column) {
		const text = this.#text;
		const cursor = this.#cursor;
		const entries = /* @__PURE__ */ new Map();
		let merges;
		this.#lines.next = start;
		do {
			const begin = this.#lines.next;
			const code = text.charCodeAt(begin);
			const isQuoted = code === 34 || code === 39;
			let name;
			if (isQuoted) name = quotedName(cursor, begin);
			else {
				cursor.at = plainEnd(cursor, begin);
				name = cursor.keyName(text.slice(begin, cursor.at));
			}
			const key = cursor.place(begin, cursor.at);
			const colon = spaces(this.#text, cursor.at);
			if (!(text.charCodeAt(colon) === 58 && isBreak(text.charCodeAt(colon + 1))) || colon - begin > 1e3 || entries.has(name)) unfit();
			const value = this.#value(colon + 1, column);
			if (name === "<<" && !isQuoted) {
				merges ??= new Merges();
				merges.add(key, value);
			} else entries.set(name, {
				key,
				value
			});
			if (this.#lines.column > column) unfit();
		} while (this.#lines.column === column);
		const place = cursor.place(start, this.#lines.after);
		this.#lines.close(column);
		if (merges === void 0) return {
			kind: "mapping",
			entries,
			place
		};
		return {
			kind: "mapping",
			...merges.into(entries, cursor),
			place
		};
	}
	/** The value behind a key's colon. */
	#value(from, column) {
		const at = spaces(this.#text, from);
		if (this.#text.charCodeAt(at) !== ampersand) return this.#valueAt(at, column, false);
		const { anchor, behind } = this.#anchor(at);
		return this.#cursor.anchored(anchor, () => this.#valueAt(behind, column, true));
	}
	#valueAt(at, column, isAnchored) {
		const cursor = this.#cursor;
		const code = this.#text.charCodeAt(at);
		if (!endsLine(code)) return this.#inline(at, column);
		this.#lines.seek(this.#lines.end(at), column, false);
		if (this.#lines.column > column || this.#lines.column === column && this.#isItem(this.#lines.next)) return this.#below(column);
		if (isAnchored) unfit();
		cursor.grow();
		if (this.#lines.column < column) {
			this.#lines.after = code === 35 || this.#lines.comments >= 0 ? this.#lines.next : at;
			this.#lines.comments = -1;
		}
		return {
			kind: "scalar",
			value: null,
			place: cursor.place(at, at),
			plain: ""
		};
	}
	/** The value behind the `-` of an item. */
	#item(from, column) {
		const at = spaces(this.#text, from);
		if (this.#text.charCodeAt(at) === ampersand) {
			const { anchor, behind } = this.#anchor(at);
			if (!endsLine(this.#text.charCodeAt(behind)) && this.#isKey(behind)) unfit();
			return this.#cursor.anchored(anchor, () => this.#itemAt(behind, column));
		}
		return !endsLine(this.#text.charCodeAt(at)) && this.#isKey(at) ? this.#collection(at, column + 1 + at - from) : this.#itemAt(at, column);
	}
	#itemAt(at, column) {
		if (!endsLine(this.#text.charCodeAt(at))) return this.#inline(at, column);
		this.#lines.seek(this.#lines.end(at), column, false);
		return this.#lines.column <= column ? unfit() : this.#below(column);
	}
	/** The name of the anchor at its `&`, and where what it names begins. */
	#anchor(at) {
		const anchor = this.#cursor.name(at + 1);
		const behind = spaces(this.#text, this.#cursor.at);
		if (behind === this.#cursor.at && this.#text.charCodeAt(behind) !== 10) unfit();
		return {
			anchor,
			behind
		};
	}
	/** A value that begins on the next line with content. */
	#below(column) {
		const lines = this.#lines;
		const at = lines.next;
		if (this.#isItem(at) || this.#isKey(at)) return this.#collection(at, lines.column);
		return lines.comments === -1 ? this.#inline(at, column) : unfit();
	}
	/** Whether a key with its colon begins here. */
	#isKey(at) {
		const code = this.#text.charCodeAt(at);
		if (code === 34 || code === 39) {
			const end = quoteEnd(this.#text, at);
			return end !== void 0 && this.#text.charCodeAt(spaces(this.#text, end)) === 58;
		}
		if (!isPlainStart(this.#text, at)) return false;
		return this.#text.charCodeAt(spaces(this.#text, plainEnd(this.#cursor, at))) === 58;
	}
	/** A value that begins on this line, in a collection at `column`. */
	#inline(at, column) {
		const cursor = this.#cursor;
		let value;
		switch (this.#text.charCodeAt(at)) {
			case 34:
			case 39:
				value = quotedScalar(cursor, at, column);
				break;
			case 42:
				value = cursor.alias(at);
				break;
			case 91:
			case 123:
				value = flowCollection(cursor, at, column);
				break;
			case 62:
			case 124:
				value = blockScalar(cursor, at, column);
				this.#lines.after = cursor.at;
				this.#lines.seek(cursor.at, column, false);
				return value;
			default: value = plainScalar(cursor, at, column);
		}
		this.#lines.seek(this.#lines.end(cursor.at), column, true);
		return value;
	}
	#isItem(at) {
		return this.#text.charCodeAt(at) === 45 && isBreak(this.#text.charCodeAt(at + 1));
	}
};
const ampersand = 38;
/** Whether only a comment, if anything, can follow on the line. */
function endsLine(code) {
	return code === 10 || code === 35 || Number.isNaN(code);
}

// src/yaml.ts
/**
* Reads a source. A file with an error gives no documents: half a file is never judged as if it were whole.
* Aliases are shared, not copied, and counted as if they were copied: a bomb has billions, the largest honest file
* 10^5. Merge keys (`<<`) are resolved, each merged value with a step that says so.
*/
function parseYaml(source) {
	const known = parsed.get(source);
	if (known !== void 0) return known;
	const reading = parseOnce(source);
	parsed.set(source, reading, source.text.length);
	return reading;
}
/** Lets go of what `parseYaml` has made of a source that nobody is expected to ask for again. */
function forgetParsed(source) {
	parsed.delete(source);
}
/** As `parseYaml`, for a source that nobody else asks for: it is not kept. */
function parseOnce(source) {
	const quick = readQuickly(source);
	if (quick === void 0) return readFully(source);
	return {
		documents: [quick.document],
		diagnostics: [],
		isUndisputed: !quick.isDisputed
	};
}
/** A source is parsed once, however many projects it is in, as long as they are near each other. Weighed by UTF-16 code units of text. */
const parsed = new Recent(2 ** 20, /* @__PURE__ */ new WeakMap());

// src/diagnostic.ts
/** A diagnostic about a whole file. */
function aboutFile(source, kind, level, message) {
	return {
		kind,
		level,
		message,
		place: startOf$1(source)
	};
}

// src/collect/profile.ts
/**
* Where what is written in a file is meant to run, by the file's path. Production unless the path says otherwise:
*
* - development: a word of the name is `override`, `dev`, `local`, `test` … (`compose.override.yml`,
*   `docker-compose-dev.yaml`, `compose.frontend.dev.yml`); or a folder on the way holds dev containers or tests
*   (`.devcontainer`, `dev`, `tests`, `e2e`, `fixtures` …: in public repositories what stands there starts the
*   databases of a test suite, and is deployed nowhere);
* - ci: a word of the name is `ci`, or a folder on the way belongs to a CI service (`.github`, `.buildkite`, `ci` …).
*
* Folders named example, demo or docker say nothing: what stands there is copied, and runs in production.
*/
function profileOfFile(path) {
	const name = nameOf$1(path);
	if (ciName.test(name) || ciFolder.test(path)) return "ci";
	return developmentName.test(name) || developmentFolder.test(path) ? "development" : "production";
}
/** Some words (in lower case) as a pattern; `before` and `behind` are what one is told from others by. */
function wordOf(words, before, behind) {
	return new RegExp(`${before}(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})${behind}`, "i");
}
/** Whether a service with these `profiles:` runs in development only: it is in no other profile. */
function areDevelopmentProfiles(profiles) {
	return profiles.length > 0 && profiles.every((profile) => developmentProfiles.has(profile.toLowerCase()));
}
const developmentProfiles = /* @__PURE__ */ new Set([
	"dev",
	"debug",
	"test",
	"tools"
]);
const developmentWords = [
	"override",
	"dev",
	"devel",
	"develop",
	"development",
	"devcontainer",
	"debug",
	"local",
	"localhost",
	"test",
	"tests",
	"testing",
	"e2e"
];
const developmentFolders = [
	".devcontainer",
	".dev",
	"cypress",
	"debug",
	"dev",
	"devcontainer",
	"devcontainer-example",
	"development",
	"integtest",
	"local-dev",
	"test",
	"tests",
	"testing",
	"testdata",
	"__tests__",
	"e2e",
	"fixtures",
	"integration",
	"integration-test",
	"integration-tests",
	"stress-test",
	"suites",
	"upgrade-tests"
];
const ciFolder = wordOf([
	".azure-pipelines",
	".buildkite",
	".circleci",
	".ci",
	".github",
	".gitlab",
	".gitlab-ci",
	".semaphore",
	".woodpecker",
	"ci"
], "(?:^|/)", "/");
const ciName = wordOf(["ci"], "(?:^|[-._])", "(?:[-._]|$)");
const developmentName = wordOf(developmentWords, "(?:^|[-._])", "(?:[-._]|$)");
const developmentFolder = wordOf(developmentFolders, "(?:^|/)", "/");

// src/compare-text.ts
/** By code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/judge/finding.ts
/** From worst to least; `info` never gates. */
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];

// src/digest.ts
/**
* SHA-256 of a text in UTF-8 or of bytes, as 64 hexadecimal digits. Node's cryptography is loaded when it is first asked
* for, since that takes a twentieth of a small check in which nothing is found.
*/
function sha256(content) {
	loaded ??= process.getBuiltinModule("node:crypto");
	return loaded.hash("sha256", content);
}
let loaded;

// src/group-by.ts
/** Things by a key, both in the order of first appearance. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const name = key(item);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [item]);
		else group.push(item);
	}
	return groups;
}

// src/judge/decision-rules.ts
function everywhere(severity) {
	return {
		production: severity,
		development: severity,
		ci: severity,
		"self-hosted": severity
	};
}
const common = {
	related_resources: [],
	family: "diagnostics",
	confidence: "certain",
	fix: "none"
};
const suppressionExpired = {
	...common,
	id: "suppression-expired",
	title: "Suppression expired",
	description: "A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
	severity: everywhere("high"),
	remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today."
};
const suppressionIncomplete = {
	...common,
	id: "suppression-incomplete",
	title: "Suppression without what it needs",
	description: "A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
	severity: everywhere("medium"),
	remediation: "Write a justification, an owner and the last day (`expires`), or remove it."
};
const suppressionUnused = {
	...common,
	id: "suppression-unused",
	title: "Suppression of nothing",
	description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
	severity: everywhere("info"),
	remediation: "Remove it."
};
const unresolvedValue = {
	...common,
	id: "unresolved-value",
	title: "Value that only run time knows",
	description: "Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
	severity: everywhere("info"),
	remediation: "Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check."
};
const gateChanged = {
	...common,
	id: "gate-changed",
	title: "Change to what is accepted",
	description: "The pull request changes the configuration, a suppression, a declaration, the baseline or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
	severity: everywhere("info"),
	remediation: "Look at what it accepts."
};
/** About decisions and what nobody can know; beside `unreadable-file`. */
const decisionRules = [
	suppressionExpired,
	suppressionIncomplete,
	suppressionUnused,
	unresolvedValue,
	gateChanged
];

// src/judge/located.ts
/** A text that is the same for the same place in the same file. */
function placeKey({ source, start, end }) {
	return `${source.path}\0${start}\0${end}`;
}
/** The place of a container of a project: where its name stands. */
function placeOfContainer(model, index) {
	return locateIn(model, ["containers", index]).place;
}
/** The file that each container of a project stands in, in their order. */
function pathsOfContainers(model) {
	return valuesOf(get(model, "containers")).map((_, index) => placeOfContainer(model, index).source.path);
}
/**
* As `locate`, but what ends at a container, network or volume itself (something is missing in it) stands at its name,
* not on the whole block.
*/
function locateIn(model, path) {
	const found = locate(model, path);
	const [list, index] = path;
	if (typeof list !== "string" || typeof index !== "number") return found;
	return path.length > 2 && found.place !== locate(model, [list, index]).place ? found : locate(model, [
		list,
		index,
		"name"
	]);
}
function itemOf(model, list, index) {
	const items = get(model, list);
	const item = items?.kind === "sequence" ? items.items[index] : void 0;
	return item?.kind === "mapping" ? item : void 0;
}
/** What a path is about, where that is no container: "network front", or the project by its name. */
function subjectOf$3(model, path) {
	const [list, index] = path;
	const name = typeof list === "string" && typeof index === "number" ? get(itemOf(model, list, index), "name") : void 0;
	const noun = list === "networks" ? "network" : list === "volumes" ? "volume" : void 0;
	const text = stringOf(name);
	return noun === void 0 || text === void 0 ? stringOf(get(model, "name")) ?? "the project" : `${noun} ${text}`;
}

// src/judge/own-rule-failed.ts
/** A rule that is not bundled and gave no answer: what it guards is not judged. */
const ownRuleFailed = {
	id: "own-rule-failed",
	title: "Own rule failed",
	description: "A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
	related_resources: [],
	family: "diagnostics",
	severity: {
		production: "high",
		development: "high",
		ci: "high",
		"self-hosted": "high"
	},
	confidence: "certain",
	remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
	fix: "none"
};
/** One finding for each. Which failure it was does not identify it: a slow machine and a slow rule look alike. */
function failedDrafts(failures) {
	return failures.map(({ rule, message, place }) => ({
		rule: ownRuleFailed.id,
		severity: "high",
		confidence: ownRuleFailed.confidence,
		message,
		remediation: ownRuleFailed.remediation,
		project: "",
		subject: `rule ${rule}`,
		place,
		related: [],
		evidence: rule
	}));
}

// src/judge/unreadable.ts
/** What could not be read must not pass: the rule behind every diagnostic of level error. */
const unreadableFile = {
	id: "unreadable-file",
	title: "File not judged",
	description: "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
	related_resources: [],
	family: "diagnostics",
	severity: {
		production: "high",
		development: "high",
		ci: "high",
		"self-hosted": "high"
	},
	confidence: "certain",
	remediation: "Repair what the message names, or exclude the file if it is not run.",
	fix: "none"
};
/** The rules that the tool itself breaks the silence with; they have no Rego. */
const diagnosticRules = [
	unreadableFile,
	ownRuleFailed,
	...decisionRules
];
/** One for each place with a diagnostic of level error, in their order. */
function unreadableDrafts(diagnostics, projects) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	if (errors.length === 0) return [];
	return unreadablePlaces(errors, filesOfContainers(projects)).map(({ place, message, evidence }) => ({
		rule: unreadableFile.id,
		severity: "high",
		confidence: unreadableFile.confidence,
		message,
		remediation: unreadableFile.remediation,
		project: "",
		subject: place.source.path,
		place,
		related: [],
		evidence
	}));
}
function unreadablePlaces(errors, judged) {
	const groups = groupBy(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
	return Array.from(groups.values(), (group) => {
		const { place } = group[0];
		const messages = [...new Set(group.map(({ message }) => message))];
		const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
		return {
			place,
			message: `${judged.has(place.source.path) ? "is judged only in part" : "is not judged"}: ${messages.join("; ")}`,
			evidence: kinds.join()
		};
	});
}
/** Files in which containers stand that are judged. */
function filesOfContainers(projects) {
	return new Set(projects.flatMap(({ model }) => pathsOfContainers(model)));
}

// src/judge/fingerprint.ts
/**
* What a baseline knows a finding by: its fingerprint, and what the baseline says that it is. Anybody can compute the
* fingerprint of a finding to come; it accepts that only under its own name.
*/
function knownAs({ file, rule, container, text }, own) {
	return JSON.stringify([
		file,
		rule,
		container ?? "",
		own,
		text ?? ""
	]);
}
/** A hash of what a file holds that could not be read: with other text in it, it may hold anything, and is not known. */
function textOfUnread(rule, { source }) {
	return rule === unreadableFile.id ? sha256(source.text) : void 0;
}
/** 64 hexadecimal digits. */
function fingerprint$1({ file, rule, container, evidence, ordinal }) {
	const parts = [
		file,
		rule,
		container ?? "",
		evidence,
		...ordinal === 0 ? [] : [ordinal]
	];
	return sha256(JSON.stringify(parts));
}

// src/decide/baseline.ts
/** Where `bulkhead baseline` writes, unless told. */
const baselinePath = ".github/bulkhead-baseline.json";
/** Findings that are about decisions: they are never known, because a decision is what they ask for. */
const neverKnown = /* @__PURE__ */ new Set([
	"suppression-expired",
	"suppression-incomplete",
	"suppression-unused",
	"gate-changed"
]);
/**
* Known findings as a file: by file, rule, container; the same findings give the same bytes, wherever lines move. Who
* looks through it sees all that is in a name.
*/
function baselineOf(findings) {
	const known = findings.filter(({ rule, suppression }) => suppression === void 0 && !neverKnown.has(rule)).map(({ rule, container, severity, fingerprint, place }) => ({
		file: place.source.path,
		rule,
		...container === void 0 ? {} : { container },
		severity,
		fingerprint,
		text: textOfUnread(rule, place)
	})).toSorted((a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.container ?? "", b.container ?? "") || compareText(a.fingerprint, b.fingerprint));
	return `${require_cli_check_main.safeInJson(JSON.stringify({
		version: 1,
		findings: known
	}, null, "	"))}\n`;
}
/** @throws UsageError where the file is not there or is none. */
async function readBaseline(tree, path) {
	const read = await readSource(tree, path);
	if (!(read instanceof Source)) throw new require_cli_check_main.UsageError(`${path}: the baseline cannot be read; write one with bulkhead baseline --output ${path}`);
	const known = knownIn(read.text);
	if (known !== void 0) return {
		source: read,
		known
	};
	throw new require_cli_check_main.UsageError(`${path}:1:1: this is no baseline; write one with bulkhead baseline --output ${path}`);
}
/** Whether a text is a baseline, of whatever version, and has nothing else that would be lost with it. */
function isBaseline(text) {
	const { version, findings, ...rest } = jsonObject(text);
	return typeof version === "number" && Array.isArray(findings) && Object.keys(rest).length === 0;
}
function knownIn(text) {
	const { version, findings } = jsonObject(text);
	if (version !== 1 || !Array.isArray(findings)) return void 0;
	const all = findings.map(knownFrom);
	return all.every((one) => one !== void 0) ? new Map(all) : void 0;
}
/** Without any key where a text is none. */
function jsonObject(text) {
	try {
		return JSON.parse(text) ?? {};
	} catch {
		return {};
	}
}
function knownFrom(entry) {
	const { file, rule, container, severity, fingerprint, text } = entry ?? {};
	const accepted = severities.find((one) => one === severity);
	if (typeof file !== "string" || typeof rule !== "string" || typeof fingerprint !== "string") return void 0;
	if (container !== void 0 && typeof container !== "string") return void 0;
	if (text !== void 0 && typeof text !== "string") return void 0;
	return accepted && [knownAs({
		file,
		rule,
		container,
		text
	}, fingerprint), accepted];
}

// src/judge/severity.ts
/**
* Which column of a severity table counts. Where it runs decides first (CI is CI whatever the file is called), then
* whether the container or the file in which the value stands is for development. `target` is the project's, `container`
* and what `profileOfFile` says are profiles.
*/
function severityProfile(target, container, profileOfFile) {
	if (target === "self-hosted") return "self-hosted";
	if (target === "github-hosted" || container === "ci") return "ci";
	const file = profileOfFile();
	if (file === "ci") return "ci";
	return container === "development" || file === "development" ? "development" : "production";
}
/** Negative where `a` is worse than `b`. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** Whether a finding that nobody has suppressed counts toward the threshold. Inferred and `info` never do. */
function gates(severity, confidence, failOn) {
	if (failOn === "never" || confidence === "inferred" || severity === "info") return false;
	return compareSeverity(severity, failOn) <= 0;
}

// src/report/words.ts
/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
	return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known, change, gates }) {
	const until = suppression?.expires === void 0 ? "" : ` until ${suppression.expires}`;
	const owner = suppression?.owner === void 0 ? "" : ` by ${suppression.owner}`;
	const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
	return [
		...change?.kind === "worse" ? [`worse: ${change.why}`] : [],
		...change?.kind === "unchanged" && gates ? [thereBefore] : [],
		...confidence === "inferred" ? ["inferred"] : [],
		...known === true ? ["known: in the baseline"] : [],
		...adjustment === void 0 ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`],
		...suppression === void 0 ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]
	];
}
/** What is said of a finding that the base has too, where it stands among others. */
const thereBefore = "there before this change";
/** "1 file", "2 files". */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at$1({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** "high or worse". */
function orWorse(threshold) {
	return threshold === "critical" ? threshold : `${threshold} or worse`;
}
/** What findings fail, as a sentence ends. */
function theCheck({ warnOnly }) {
	return warnOnly ? "the check, which only warns, as asked (warn-only)" : "the check";
}
/** ✅, ❌ or ⚠️: what a verdict comes to at a glance. */
function iconOf({ conclusion, warnOnly }) {
	if (conclusion === "pass") return "✅";
	return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}
/** The worst severity of some findings. */
function worst(findings) {
	return findings.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? "info";
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/longest-name.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch(), 1);
/** The longest name that a glob of names, `/` and `*` writes out: it stands in whatever the glob matches. */
function longestName(glob) {
	const [longest = ""] = glob.split(/[!/*]+/).toSorted((a, b) => b.length - a.length);
	return longest;
}

// src/judge/quick-glob.ts
/** Why a glob may take longer to match than anybody waits; undefined for one that is quick. Completes "the glob …". */
function whyNotQuick(glob) {
	if ((glob.match(/\*{2,}/g)?.length ?? 0) > maxWildcards$1 || glob.split("/").some(hasManyWildcards)) return "has more wildcards than can be matched in time";
	if (groupsOf(glob).some(isReadInManyWays)) return "repeats a group that can be read in many ways, which cannot be matched in time";
}
/** Globs become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards$1 = 4;
/** In one part of a path. picomatch hands a `+` behind a bracket on to the expression. */
function hasManyWildcards(part) {
	return (part.match(/\*+|[+?!]\(|[)\]}]\+/g)?.length ?? 0) > maxWildcards$1;
}
function groupsOf(glob) {
	const groups = [];
	const open = [];
	for (let at = 0; at < glob.length; at++) {
		if (glob[at] === "(" || glob[at] === "{") open.push(at);
		if (glob[at] !== ")" && glob[at] !== "}") continue;
		const start = open.pop();
		if (start === void 0) continue;
		const isSet = glob[start] === "{";
		groups.push({
			before: isSet ? void 0 : glob[start - 1],
			alternatives: open.length > maxWildcards$1 ? [""] : glob.slice(start + 1, at).split(isSet ? "," : "|"),
			after: glob[at + 1]
		});
	}
	return groups;
}
/** Then each way to part a text into repetitions is tried: their number doubles with each character. */
function isReadInManyWays({ before, alternatives, after }) {
	const isRepeated = before === "+" || before === "*";
	if (after !== "+") return isRepeated && !areApart(alternatives);
	return isRepeated || before === "!" || before === "?" || !areApart(alternatives);
}
/** Whether no text can be parted into some of these in two ways: one set of characters, or texts of which none begins another. */
function areApart(alternatives) {
	const [only = ""] = alternatives;
	if (alternatives.length === 1 && /^\[[^[\]\\]+\]$/.test(only)) return true;
	if (!alternatives.every((text) => /^[^*?+@!()[\]{}\\]+$/.test(text))) return false;
	const sorted = alternatives.toSorted();
	return sorted.every((text, index) => index === 0 || !text.startsWith(sorted[index - 1] ?? ""));
}

// src/judge/globs.ts
const compiled$1 = /* @__PURE__ */ new Map();
/** Whether one of some globs matches; without globs, everything does. */
function matchesSome(globs, text) {
	if (globs === void 0) return true;
	return text !== void 0 && globs.some((glob) => matcher(glob)(text));
}
/** Whether a glob matches a path or a name. */
function matches(glob, text) {
	return matcher(glob)(text);
}
function matcher(glob) {
	const known = compiled$1.get(glob);
	if (known !== void 0) return known;
	const why = whyNotQuick(glob);
	if (why !== void 0) throw new require_cli_check_main.UsageError(`the glob "${glob}" ${why}`);
	const made = quickly(glob, (0, import_picomatch.default)(glob, { dot: true }));
	compiled$1.set(glob, made);
	return made;
}
/**
* Most texts lack a name that the glob writes out, and to look for that costs a tenth of what the expression does. Of a
* glob with more than `*` and names, nobody knows here what it writes out.
*/
function quickly(glob, made) {
	if (!/^[\w\-. /*]+$/.test(glob) || glob.startsWith("./")) return made;
	const longest = longestName(glob);
	return (text) => text.includes(longest) && made(text);
}

// src/config/profiles.ts
/** What the configuration says that a file is for; undefined where it says nothing of it. */
function configuredProfile(path, settings) {
	return settings.find(({ files }) => matches(files, path))?.profile;
}
/**
* A project whose containers have the profile that the configuration gives the file where they stand. A container that
* has another than its file's (by Compose's `profiles:`) keeps it.
*/
function withProfiles(project, settings) {
	const containers = settings.length === 0 ? void 0 : get(project.model, "containers");
	if (containers?.kind !== "sequence") return project;
	const items = containers.items.map((container) => withProfile(container, settings));
	return {
		...project,
		model: put(project.model, "containers", {
			...containers,
			items
		})
	};
}
function withProfile(container, settings) {
	const written = get(container, "profile");
	if (container.kind !== "mapping" || written?.kind !== "scalar") return container;
	const path = (get(container, "name") ?? container).place.source.path;
	const profile = configuredProfile(path, settings);
	if (profile === void 0 || written.value !== profileOfFile(path)) return container;
	return put(container, "profile", scalar(profile, written.place));
}

// src/discover.ts
/** Patterns over paths, in order: the first that matches says what a file is. */
const kinds$3 = [
	[/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, "workflow"],
	[/(?:^|\/)action\.ya?ml$/i, "action"],
	[/(?:^|\/)\.devcontainer\.json$/i, "devcontainer"],
	[/(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/i, "devcontainer"],
	[/(?:^|\/)(?:docker-)?compose(?:[-._][^/]*)?\.(?:ya?ml|json)$/i, "compose"],
	[/(?:^|\/)[^/]+[-._](?:docker-)?compose\.ya?ml$/i, "compose"],
	[/(?:^|\/)package\.json$/, "package-json"],
	[/(?:^|\/)(?:GNU)?makefile$/i, "makefile"],
	[/\.mk$/, "makefile"],
	[/\.(?:sh|bash|ksh|zsh|ps1)$/i, "script"],
	[/\.ya?ml$/i, "yaml"]
];
/** A folder or file whose name a template engine fills in (cookiecutter, copier, Helm's own templates). */
const templatePath = /\{\{|\{%/;
/** Files that may hold containers, by their names, in the order given. Templates are left out. */
function discover(files, selection) {
	const templates = new Set(files.filter((path) => nameOf$1(path) === "Chart.yaml").map((path) => `${path.slice(0, -10)}templates`));
	const included = selection.include.length === 0 ? () => true : (path) => matchesSome(selection.include, path);
	const excluded = selection.exclude.length === 0 ? () => false : (path) => matchesSome(selection.exclude, path);
	const candidates = [];
	for (const path of files) {
		const kind = kindOf$2(path);
		if (kind === void 0 || templatePath.test(path) || !included(path) || excluded(path)) continue;
		if (templates.size > 0 && foldersAbove(path).some((folder) => templates.has(folder))) continue;
		candidates.push({
			path,
			kind
		});
	}
	return candidates;
}
/** What a file's name says that it is; undefined for a name that can hold nothing for us. */
function kindOf$2(path) {
	return kinds$3.find(([pattern]) => pattern.test(path))?.[1];
}

// src/tree/sorted-paths.ts
/**
* Many paths, kept as nothing but a list: a set of them takes four times the memory of the list that is there anyway.
* The list is sorted by code unit, as a tree lists it.
*/
var SortedPaths = class {
	#paths;
	constructor(paths) {
		this.#paths = paths;
	}
	has(path) {
		return this.#paths[this.#firstFrom(path)] === path;
	}
	/** Whether some of them lie in a folder, or deeper. */
	hasBelow(folder) {
		const prefix = folder === "" ? "" : `${folder}/`;
		return this.#paths[this.#firstFrom(prefix)]?.startsWith(prefix) === true;
	}
	/** Where the first path is that does not come before `path`. */
	#firstFrom(path) {
		let low = 0;
		let high = this.#paths.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#paths[middle] ?? "") < path) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
/** Some paths, sorted and each once. */
function sortedOnce(paths) {
	return [...paths].sort().filter((path, index, all) => path !== all[index - 1]);
}

// src/collect/compose/derive.ts
/** A scalar written nowhere, at the place of `from`. */
function scalarAt(value, from) {
	return {
		kind: "scalar",
		value,
		place: placeOf$1(from)
	};
}
/** Fields that are undefined are left out. */
function mappingAt(fields, from) {
	const entries = /* @__PURE__ */ new Map();
	for (const key in fields) {
		const value = fields[key];
		if (value !== void 0) entries.set(key, {
			key: value.place,
			value
		});
	}
	return {
		kind: "mapping",
		entries,
		place: placeOf$1(from)
	};
}
/** The mapping with what `change` makes of each value, without those it makes undefined; itself where all stay. */
function mapEntries(mapping, change) {
	let entries;
	let same = 0;
	mapping.entries.forEach((entry, name) => {
		const made = change(entry.value, name, entry.key);
		if (entries === void 0 && made === entry.value) {
			same++;
			return;
		}
		entries ??= firstOf$4(mapping.entries, same);
		if (made === entry.value) entries.set(name, entry);
		else if (made !== void 0) entries.set(name, {
			key: entry.key,
			value: made
		});
	});
	return entries === void 0 ? mapping : {
		...mapping,
		entries
	};
}
/** The first `count` of some entries. To iterate over a map makes an array for each entry; this does not. */
function firstOf$4(entries, count) {
	const copy = /* @__PURE__ */ new Map();
	if (count === 0) return copy;
	entries.forEach((entry, name) => {
		if (copy.size < count) copy.set(name, entry);
	});
	return copy;
}
/** As `new Map(entries)`, which makes a pair of each entry first. */
function copyOf$1(entries) {
	const copy = /* @__PURE__ */ new Map();
	entries.forEach((entry, name) => {
		copy.set(name, entry);
	});
	return copy;
}
/** As `mapEntries`, of the items of a sequence. */
function mapItems(sequence, change) {
	const before = sequence.items;
	let items;
	for (let index = 0; index < before.length; index++) {
		const item = before[index];
		const made = change(item);
		if (items === void 0 && made === item) continue;
		items ??= before.slice(0, index);
		if (made !== void 0) items.push(made);
	}
	return items === void 0 ? sequence : {
		...sequence,
		items
	};
}
/** Of what is no mapping. */
const noEntries = /* @__PURE__ */ new Map();
/** A sequence that stands where `from` does. */
function sequenceAt(items, from) {
	return {
		kind: "sequence",
		items,
		place: placeOf$1(from)
	};
}
function placeOf$1(from) {
	return "source" in from ? from : from.place;
}
/** The mapping with one key set (at the place of `key`) or, with undefined, without it. */
function withKey(mapping, name, value, key) {
	if (value === void 0 && !mapping.entries.has(name)) return mapping;
	const entries = copyOf$1(mapping.entries);
	if (value === void 0) entries.delete(name);
	else entries.set(name, {
		key: key ?? entries.get(name)?.key ?? value.place,
		value
	});
	return {
		...mapping,
		entries
	};
}
/** A part of a text: its own value, and of the unknown variables those whose mark is in `marked`. */
function partOf$1(text, value, marked) {
	const { place, via, from } = text;
	const known = via === void 0 ? {
		kind: "scalar",
		value,
		place
	} : {
		kind: "scalar",
		value,
		place,
		via
	};
	const part = from === void 0 ? known : {
		...known,
		from
	};
	return marked === void 0 || text.unknown === void 0 ? part : withUnknown(part, text.unknown, marked);
}
function withUnknown(part, unknown, marked) {
	const names = unknown.filter((_name, index) => marked.includes(markOf(index)));
	if (names.length === 0) return part;
	if (names.length === unknown.length) return {
		...part,
		unknown,
		marked
	};
	const kept = [...marked].map((char) => {
		const name = unknown[indexOf$1(char)];
		return name === void 0 ? char : markOf(names.indexOf(name));
	});
	return {
		...part,
		unknown: names,
		marked: kept.join("")
	};
}
/** A text without its steps: they stay on what is made of the whole of it. */
function bare$1(text) {
	if (text.via === void 0) return text;
	const { via: _, ...rest } = text;
	return rest;
}
const firstMark = 57344;
/** As many variables as are told apart in one text. */
const maxMarks = 4096;
/** The character that stands for the variable of that index in a text of which only run time knows a part. */
function markOf(index) {
	return String.fromCharCode(firstMark + Math.min(index, maxMarks));
}
function indexOf$1(char) {
	return char.charCodeAt(0) - firstMark;
}
/** An unknown text as people may read it: `${NAME}` for each variable without a value. */
function templateOf(text) {
	return (text.marked ?? markOf(0)).replace(/[\ue000-\uf000]/g, (char) => {
		const name = text.unknown?.[indexOf$1(char)];
		return name === void 0 ? "…" : `\${${name}}`;
	});
}
/** Whether a text depends on a variable without a value. */
function hasMark(text) {
	return /[\ue000-\uf000]/.test(text);
}
/** Steps of a mapping that is taken apart go to its entries: they stay on the outermost value that came that way. */
function pushSteps(value, via) {
	return via === void 0 || via.length === 0 ? value : {
		...value,
		via: [...via, ...value.via ?? []]
	};
}
/** How many values a structure is made of. */
function sizeOf$1(value) {
	let size = 1;
	forEachIn(value, (inner) => {
		size += sizeOf$1(inner);
	});
	return size;
}
/** A structure as one string, equal where Go's `reflect.DeepEqual` finds two values equal. */
function fingerprint(value) {
	switch (value.kind) {
		case "scalar": return typeof value.value === "string" ? JSON.stringify(value.value) : `${value.tag ?? ""}${String(value.value)}`;
		case "sequence": return `[${value.items.map(fingerprint).join(",")}]`;
		case "mapping": return `{${Array.from(value.entries, ([key, entry]) => `${JSON.stringify(key)}:${fingerprint(entry.value)}`).sort().join(",")}}`;
	}
}

// src/collect/compose/pattern.ts
/** Rules by pattern: keys parted by dots, of which `*` is any. */
function rules$1(table) {
	const root = { keys: /* @__PURE__ */ new Map() };
	for (const [pattern, rule] of Object.entries(table)) {
		let node = root;
		for (const part of pattern.split(".")) node = grow(node, part);
		node.rule = rule;
	}
	return root;
}
/** The rules below a key; undefined where there are none, so that a walk can stop. */
function below$1(node, key) {
	return node?.keys.get(key) ?? node?.any;
}
/** Whether there are no rules below this. */
function isEnd(node) {
	return node.any === void 0 && node.keys.size === 0;
}
/** The same patterns with what `change` makes of each rule. */
function mapRules(node, change) {
	return {
		...node.rule !== void 0 && { rule: change(node.rule) },
		keys: new Map(Array.from(node.keys, ([key, next]) => [key, mapRules(next, change)])),
		...node.any && { any: mapRules(node.any, change) }
	};
}
/** Several tables as one, so that one walk does for all: where several have a rule, in their order. */
function union(tables) {
	const rule = tables.flatMap((table) => table.rule ?? []);
	const names = new Set(tables.flatMap((table) => [...table.keys.keys()]));
	const others = tables.flatMap((table) => table.any ?? []);
	return {
		...rule.length > 0 && { rule },
		keys: new Map(Array.from(names, (name) => [name, union(tables.flatMap((table) => below$1(table, name) ?? []))])),
		...others.length > 0 && { any: union(others) }
	};
}
/** The same rows under each prefix. */
function under(prefixes, table) {
	const rows = prefixes.flatMap((prefix) => Object.entries(table).map(([pattern, rule]) => [`${prefix}.${pattern}`, rule]));
	return Object.fromEntries(rows);
}
function grow(node, part) {
	if (part === "*") {
		node.any ??= { keys: /* @__PURE__ */ new Map() };
		return node.any;
	}
	let next = node.keys.get(part);
	if (next === void 0) {
		next = { keys: /* @__PURE__ */ new Map() };
		node.keys.set(part, next);
	}
	return next;
}

// src/collect/compose/change.ts
/** A tree with what `change` makes of each value that a rule stands for; what is inside of such a value is left to it. */
function changeBy(value, at, change) {
	if (at === void 0) return value;
	return at.rule === void 0 ? changeInside(value, at, change) : change(value, at.rule, at);
}
/** The same of what is in a value, whatever the rule for itself. */
function changeInside(value, at, change) {
	if (value.kind === "scalar") return value;
	return value.kind === "mapping" ? changeEntries(value, at, change) : changeItems(value, below$1(at, "[]"), change);
}
function changeEntries(mapping, at, change) {
	return mapEntries(mapping, (item, name) => changeBy(item, below$1(at, name), change));
}
function changeItems(sequence, at, change) {
	return at === void 0 ? sequence : mapItems(sequence, (item) => changeBy(item, at, change));
}

// src/collect/compose/paths.ts
/** Where a resolved path of the model leads; undefined for what is not a path on the host. */
function hostPathOf(value) {
	return value?.kind === "scalar" && "hostPath" in value ? value.hostPath : void 0;
}
function pathsOf(directory, root, home) {
	return {
		root,
		home,
		directory,
		workdir: join$3(root, directory)
	};
}
/** Go's `path.Clean`. */
function clean(path) {
	if (path === "") return ".";
	if (!unclean.test(path)) return path;
	const absolute = path.startsWith("/");
	const parts = [];
	const written = path.split("/");
	for (let index = 0; index < written.length; index++) {
		const part = written[index];
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else if (!absolute) parts.push("..");
	}
	const joined = parts.join("/");
	return absolute ? `/${joined}` : joined === "" ? "." : joined;
}
/** A part that is empty, `.` or `..`. */
const unclean = /\/\.{0,2}(?:\/|$)|^\.{1,2}(?:\/|$)/;
/** Go's `filepath.Join`. */
function join$3(...parts) {
	const given = parts.filter((part) => part !== "");
	return given.length === 0 ? "" : clean(given.join("/"));
}
/** Go's `filepath.Dir`. */
function dirname$1(path) {
	const slash = path.lastIndexOf("/");
	return clean(slash === -1 ? "." : path.slice(0, slash + 1));
}
/** Go's `path.IsAbs`: of Windows' paths, none is. */
function isAbsolute(path) {
	return path.startsWith("/");
}
/** Go's `filepath.Rel`; undefined where only one of the two is absolute. */
function relative$2(from, to) {
	const base = clean(from);
	const target = clean(to);
	if (isAbsolute(base) !== isAbsolute(target)) return void 0;
	if (target.startsWith(`${base}/`)) return target.slice(base.length + 1);
	const start = base === "." || base === "/" ? [] : base.replace(/^\//, "").split("/");
	const end = target === "." || target === "/" ? [] : target.replace(/^\//, "").split("/");
	let same = 0;
	while (same < start.length && same < end.length && start[same] === end[same]) same++;
	if (start.slice(same).includes("..")) return void 0;
	const parts = [...start.slice(same).map(() => ".."), ...end.slice(same)];
	return parts.length === 0 ? "." : parts.join("/");
}
/** The tree's path of a path as Compose has it; undefined outside of the tree. */
function treePathOf(path, paths) {
	const inner = relative$2(paths.root, isAbsolute(path) ? path : join$3(paths.workdir, path));
	if (inner === void 0 || inner === ".." || inner.startsWith("../") || inner.includes("\0")) return void 0;
	return inner === "." ? "" : inner;
}
/** Whether a path as Compose has it is a folder that the tree stands in. */
function isAbove(path, paths) {
	const way = relative$2(isAbsolute(path) ? path : join$3(paths.workdir, path), paths.root);
	return way !== void 0 && way !== ".." && !way.startsWith("../");
}
function expandUser(path, paths) {
	return path.startsWith("~") ? join$3(paths.home, path.slice(1)) : path;
}
/** Makes all paths of a project start from `workdir`. */
function resolvePaths(value, workdir, run) {
	const made = changeBy(value, resolvers, (part, resolve) => resolve(part, workdir, run));
	return made.kind === "mapping" ? made : value;
}
const file = (value, workdir, run) => {
	if (value.kind === "sequence") return mapItems(value, (item) => file(item, workdir, run));
	if (value.kind !== "scalar" || typeof value.value !== "string") return noPath(value, run);
	if (value.value === "") return value;
	return resolved(value, value.value, workdir, run, isAbsolute);
};
/** Compose stops at it, also in services of an extended file that nothing extends. */
function noPath(value, run) {
	if (value.kind !== "scalar" || value.unknown === void 0) run.refuse(value.place, "must be a path");
	return value;
}
/** A path that may be one of a Windows client's. What is no text is left to the checks of its type. */
const hostFile = (value, workdir, run) => {
	if (value.kind !== "scalar" || typeof value.value !== "string") return value;
	return resolved(value, value.value, workdir, run, (path) => isAbsolute(path) || isWindowsAbsolute(path));
};
const context = (value, workdir, run) => {
	if (value.kind !== "scalar" || typeof value.value !== "string") return noPath(value, run);
	if (value.value.startsWith("service:") || isRemoteContext(value.value)) return value;
	return file(value, workdir, run);
};
/** Whether a build context is fetched by the builder: a Git or HTTP address, or another kind of context. */
function isRemoteContext(text) {
	return text.includes("://") || /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(text);
}
const mount$1 = (value, workdir, run) => {
	if (value.kind !== "mapping" || textAt$3(value, "type") !== "bind") return value;
	const source = value.entries.get("source");
	if (source === void 0) {
		run.refuse(value.place, "is a bind mount without a source");
		return value;
	}
	return withKey(value, "source", hostFile(source.value, workdir, run), source.key);
};
/** A volume of the local driver that is a bind mount in disguise. */
const volume$2 = (value, workdir, run) => {
	const options = value.kind === "mapping" ? value.entries.get("driver_opts") : void 0;
	if (value.kind !== "mapping" || options?.value.kind !== "mapping" || textAt$3(value, "driver") !== "local") return value;
	const device = options.value.entries.get("device");
	if (device === void 0 || textAt$3(options.value, "o") !== "bind") return value;
	const made = withKey(options.value, "device", hostFile(device.value, workdir, run), device.key);
	return withKey(value, "driver_opts", made, options.key);
};
function resolved(value, text, workdir, run, rooted) {
	const expanded = expandUser(text, run.paths);
	const known = hostPathOf(value);
	const home = known?.base === "home" ? known : void 0;
	if (workdir === run.paths.workdir && !rooted(expanded)) {
		const inner = clean(expanded);
		return {
			...value,
			value: inFolder(workdir, inner),
			hostPath: home ?? climbed(inner, run.paths) ?? fromProject(inner)
		};
	}
	const path = rooted(expanded) ? expanded : join$3(workdir, expanded);
	return {
		...value,
		value: path,
		hostPath: home ?? describe$1(expanded, path, run.paths)
	};
}
/** As `join` of a clean folder and a clean path: most paths stay in the folder, and need not be cleaned again with it. */
function inFolder(folder, path) {
	return path.startsWith(".") || folder.endsWith("/") ? join$3(folder, path) : `${folder}/${path}`;
}
/** What a path starts from. `..` may lead out of the tree's root: then only what was written says where to. */
function describe$1(written, path, paths) {
	if (!isAbsolute(path) && isWindowsAbsolute(path)) return {
		base: "host",
		path
	};
	if (!isAbsolute(written) && !isAbsolute(path)) return fromProject(clean(written));
	const below = (folder) => path === folder || path.startsWith(`${folder}/`);
	if (below(paths.root)) return fromProject(relative$2(paths.workdir, path) ?? path);
	if (below(paths.home)) return {
		base: "home",
		path: `~${path.slice(paths.home.length)}`
	};
	return {
		base: "host",
		path
	};
}
/**
* `../../../../etc/shadow`: three folders above the tree and more, nothing of such a name is but the host's own. Nearer
* it may stand beside the checkout.
*/
function climbed(path, { directory }) {
	const [, steps, name] = /^((?:\.\.\/){3,})(.*)$/s.exec(path) ?? [];
	if (steps === void 0 || name === void 0 || !ofSystem.test(name)) return void 0;
	const depth = directory.split("/").filter((part) => part !== "" && part !== ".").length;
	return steps.length / 3 - depth >= 3 ? {
		base: "host",
		path: `/${name}`
	} : void 0;
}
const ofSystem = /^(?:etc|proc|sys|boot|root|dev|run|var\/(?:run|lib|spool)|usr\/(?:bin|sbin|lib|local))(?:\/|$)/;
function fromProject(path) {
	return {
		base: "project",
		path: path === "." || path === ".." || path.startsWith("../") ? path : `./${path}`
	};
}
/** `C:\`, `C:/`, `\\host\share`, `//host/share`. */
function isWindowsAbsolute(path) {
	return /^.:[\\/]/s.test(path) || /^[\\/]{2}/.test(path);
}
function textAt$3(mapping, name) {
	const value = mapping.entries.get(name)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
const resolvers = rules$1({
	...under(["services.*", "jobs.*"], {
		"build.context": context,
		"build.additional_contexts.*": context,
		"build.ssh.*": hostFile,
		"extends.file": file
	}),
	...under([
		"services.*",
		"jobs.*",
		"services.*.pre_start.*"
	], {
		"env_file.*.path": file,
		"label_file.*": file,
		"volumes.*": mount$1
	}),
	"services.*.develop.watch.*.path": file,
	"configs.*.file": hostFile,
	"secrets.*.file": hostFile,
	"volumes.*": volume$2
});

// src/collect/compose/workloads.ts
/**
* What of a project has containers: its services, and its jobs, which run to their end on demand or on a schedule.
* @see https://docs.docker.com/reference/compose-file/jobs/
*/
const workloadKinds = ["services", "jobs"];
/** Services, then jobs. */
function workloadsOf(project) {
	return workloadKinds.flatMap((kind) => {
		const group = get(project, kind);
		return group?.kind === "mapping" ? Array.from(group.entries, ([name, entry]) => ({
			kind,
			name,
			entry
		})) : [];
	});
}
/** The name of the container of a step before a service starts. No service has a blank in its name. */
function initContainerName(service, index) {
	return index === 0 ? `${service} pre_start` : `${service} pre_start ${index + 1}`;
}
/** Whether a container is that of a service or job, or one before it starts. */
function isContainerOf(workload, container) {
	return container === workload || container?.startsWith(`${workload} pre_start`) === true;
}
/** Jobs are known by what starts them, which they cannot do without: nothing else that has `jobs` says so there. */
function hasComposeJobs(document) {
	const jobs = get(document, "jobs");
	return jobs?.kind === "mapping" && jobs.entries.size > 0 && Array.from(jobs.entries.values()).every(({ value }) => get(value, "triggers") !== void 0);
}

// src/collect/compose/contract/facts.ts
/**
* Takes values of a resolved project into one object of the contract, and keeps the paths of those that only run time
* knows. Each method takes a value of the model and the path that it shall have in the object, of which `field` is the
* last key where it is given: few paths are ever noted, so they are not made before. It gives undefined for what is
* absent, and for what is unknown, whose path it notes.
*/
var Facts = class {
	/** By their paths as JSON. */
	#unknown;
	note(at, place) {
		this.#unknown ??= /* @__PURE__ */ new Map();
		const key = JSON.stringify(at);
		if (this.#unknown.has(key)) return;
		const path = sequence(at.map((part) => scalar(part, place)), place);
		this.#unknown.set(key, path);
	}
	/** The `unknown` of the object. */
	unknown(place) {
		return this.#unknown === void 0 ? void 0 : sequence([...this.#unknown.values()], place);
	}
	/** Numbers and booleans become texts. */
	text(value, at, field) {
		const known = this.#known(value, at, field);
		return known === void 0 ? void 0 : like(known, String(known.value));
	}
	flag(value, at, field) {
		const known = this.#known(value, at, field);
		if (known === void 0 || typeof known.value !== "boolean" && !/^(?:true|false)$/.test(String(known.value))) return void 0;
		return like(known, String(known.value) === "true");
	}
	number(value, at, field) {
		const known = this.#known(value, at, field);
		if (known === void 0 || known.value === "" || typeof known.value === "boolean") return void 0;
		const number = Number(known.value);
		return Number.isFinite(number) ? like(known, number) : void 0;
	}
	/** One of a few texts; undefined for any other, which the engine refuses. */
	choice(value, choices, at, field) {
		const known = this.#known(value, at, field);
		const found = known === void 0 ? void 0 : choices.find((choice) => choice === String(known.value));
		return known === void 0 || found === void 0 ? void 0 : like(known, found);
	}
	/** A set of texts. Where one is unknown, it is left out, and the list's own path is noted: there may be more. */
	texts(value, at, change = (text) => text) {
		if (value === void 0) return void 0;
		return this.items(value, at, (item) => {
			const text = this.text(item, at);
			return text === void 0 ? void 0 : like(text, change(text.value));
		});
	}
	/** Words of a command, of which none may be missing: unknown parts stand as `…`, and the word's path is noted. */
	words(value, at) {
		return this.items(value, at, (item, index) => {
			if (item.kind !== "scalar") return void 0;
			const text = partsOf$3(item);
			if (text.includes("")) this.note([...at, index], item.place);
			return like(item, shownText(text));
		});
	}
	/** A sequence of what `read` makes of each item; `index` is where the made one will stand. */
	items(value, at, read) {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "sequence") return void 0;
		const items = [];
		for (const item of value.items) {
			const made = read(item, items.length);
			if (made !== void 0) items.push(made);
		}
		return from(value, sequence(items, value.place));
	}
	/** The same of the entries of a mapping. */
	entries(value, at, read) {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "mapping") return void 0;
		const items = [];
		value.entries.forEach((entry, name) => {
			const made = read(name, entry, items.length);
			if (made !== void 0) items.push(made);
		});
		return from(value, sequence(items, value.place));
	}
	/** A mapping of texts; a key without a value has the empty one. */
	textMap(value, at) {
		if (value?.kind === "scalar") this.#known(value, at);
		if (value?.kind !== "mapping") return void 0;
		const entries = /* @__PURE__ */ new Map();
		value.entries.forEach((entry, name) => {
			const text = entry.value.kind === "scalar" && entry.value.value === null && !isUnknown(entry.value) ? like(entry.value, "") : this.text(entry.value, [...at, name]);
			if (text !== void 0) entries.set(name, {
				key: entry.key,
				value: text
			});
		});
		return from(value, {
			kind: "mapping",
			entries,
			place: value.place
		});
	}
	/** A text that the contract has as an object of texts. */
	canonical(value, at, read) {
		if (value?.kind !== "scalar" || value.value === null && !isUnknown(value)) return void 0;
		const { value: found, unknown } = read(partsOf$3(value));
		for (const path of unknown) this.note([...at, ...path], value.place);
		return found === void 0 ? void 0 : from(value, objectAt(found, value.place));
	}
	/** Any data, without nulls. */
	data(value, at) {
		switch (value.kind) {
			case "scalar": return this.#known(value, at) === void 0 ? void 0 : value;
			case "sequence": return this.items(value, at, (item, index) => this.data(item, [...at, index]));
			case "mapping": {
				const entries = /* @__PURE__ */ new Map();
				for (const [name, entry] of value.entries) {
					const data = this.data(entry.value, [...at, name]);
					if (data !== void 0) entries.set(name, {
						key: entry.key,
						value: data
					});
				}
				return from(value, {
					kind: "mapping",
					entries,
					place: value.place
				});
			}
		}
	}
	#known(value, at, field) {
		if (value?.kind !== "scalar") return void 0;
		if (isUnknown(value)) {
			this.note(field === void 0 ? at : [...at, field], value.place);
			return;
		}
		return isGiven(value) ? value : void 0;
	}
};
function isGiven(value) {
	return value.value !== null;
}
/** Whether only run time knows a value, or part of it. */
function isUnknown(value) {
	return value?.kind === "scalar" && value.unknown !== void 0 && value.unknown.length > 0;
}
/**
* The text of a scalar with `unknownPart` wherever a variable without a value stands. The resolver keeps such a text
* as `marked`; what has none is unknown as a whole.
*/
function partsOf$3(value) {
	if (!isUnknown(value)) return value.value === null ? "" : String(value.value);
	const marked = "marked" in value ? value.marked : void 0;
	return typeof marked === "string" ? marked.replace(/[\ue000-\uf000]/g, "") : "";
}
/** A scalar in the stead of another: its place, and the steps that led there. */
function like(value, primitive) {
	return scalar(primitive, value.place, value.via);
}
/** What was made of a value came the same way. */
function from(value, made) {
	return value.via === void 0 ? made : {
		...made,
		via: value.via
	};
}
/** A value that is taken out of others keeps their steps before its own. */
function within$2(outer, value) {
	if (outer.every(hasNoSteps)) return value;
	const steps = outer.flatMap((around) => around?.via ?? []);
	return steps.length === 0 ? value : {
		...value,
		via: [...steps, ...value.via ?? []]
	};
}
function hasNoSteps(value) {
	return value?.via === void 0;
}
/** A record in the stead of a value. Fields made of that same value should not repeat its steps. */
function recordLike(fields, value) {
	return from(value, record(fields, value.place));
}
/** An object of the contract under way, its fields in the order in which they are set. */
var Fields = class {
	#entries = /* @__PURE__ */ new Map();
	set(name, value) {
		if (value !== void 0) this.#entries.set(name, {
			key: value.place,
			value
		});
	}
	/** Sets what is made of the keys that a service has; it has few of those that there are. `at` is the object's own path. */
	read(service, readers, facts, at = []) {
		if (service.kind !== "mapping") return;
		for (const name in readers) {
			const value = service.entries.get(name)?.value;
			if (value !== void 0) this.set(name, readers[name]?.(value, [...at, name], facts));
		}
	}
	at(place) {
		return {
			kind: "mapping",
			entries: this.#entries,
			place
		};
	}
};
/** Plain data at one place; undefined fields are left out. */
function objectAt(fields, place) {
	const entries = /* @__PURE__ */ new Map();
	for (const name in fields) {
		const value = fields[name];
		if (value !== void 0) entries.set(name, {
			key: place,
			value: scalar(value, place)
		});
	}
	return {
		kind: "mapping",
		entries,
		place
	};
}

// src/collect/compose/contract/build.ts
/** `image:` of a service; `built` where the project itself builds it. */
function imageRecord(service, facts, builtRefs) {
	const written = get(service, "image");
	const image = facts.canonical(written, ["image"], imageOf);
	if (image === void 0 || written === void 0) return image;
	const build = get(service, "build");
	if (!(build?.kind === "mapping" || builtRefs.has(stringOf(written) ?? ""))) return image;
	const place = (build ?? written).place;
	return {
		...image,
		entries: new Map(image.entries).set("built", {
			key: place,
			value: scalar(true, place)
		})
	};
}
/** The images that services and jobs of a project build and name. */
function builtImages(model) {
	return new Set(workloadsOf(model).flatMap(({ entry: { value } }) => get(value, "build")?.kind === "mapping" ? stringOf(get(value, "image")) ?? [] : []));
}
/** `build:` of a service, with what its Dockerfile says. */
function buildRecord(service, facts, dockerfile) {
	const build = get(service, "build");
	if (build?.kind !== "mapping") return void 0;
	const at = ["build"];
	const context = get(build, "context");
	const shown = facts.text(context, at, "context");
	return recordLike({
		context: shown === void 0 ? void 0 : like(shown, hostPathOf(context)?.path ?? shown.value),
		dockerfile: dockerfile?.path,
		target: facts.text(get(build, "target"), at, "target"),
		base: dockerfile === void 0 ? void 0 : baseRecord(dockerfile.facts.base, facts),
		user: dockerfile === void 0 ? void 0 : wordRecord(dockerfile.facts.user, facts),
		network: facts.text(get(build, "network"), at, "network"),
		privileged: facts.flag(get(build, "privileged"), at, "privileged"),
		entitlements: facts.texts(get(build, "entitlements"), [...at, "entitlements"]),
		ssh: sshOf(get(build, "ssh"), facts),
		args: variablesOf(get(build, "args"), facts, [...at, "args"]),
		secrets: facts.items(get(build, "secrets"), [...at, "secrets"], (item) => facts.text(get(item, "source") ?? item, at, "secrets"))
	}, build);
}
/**
* The Dockerfile of a service. `directory` is the project's. Undefined where nothing is built, where there is no such
* file in the tree, or where its path is unknown.
*/
function dockerfileOf(service, tree, directory) {
	const build = get(service, "build");
	return build?.kind === "mapping" ? readFor(build, tree, directory) : void 0;
}
async function readFor(build, tree, directory) {
	const settings = {
		target: stringOf(get(build, "target")),
		args: argumentsOf(build),
		contexts: contextsOf(build)
	};
	const inline = get(build, "dockerfile_inline");
	const text = stringOf(inline);
	if (inline !== void 0 && text !== void 0 && !isUnknown(inline)) {
		const { base, user } = await readDockerfile(inlineSource(inline.place.source, text), settings);
		const here = (word) => word && {
			...word,
			place: inline.place
		};
		return { facts: {
			...base && { base: {
				...base,
				place: inline.place
			} },
			...user && { user: here(user) ?? user }
		} };
	}
	const context = get(build, "context");
	const name = get(build, "dockerfile");
	if (isUnknown(context) || isUnknown(name)) return void 0;
	const folder = hostPathOf(context) ?? {
		base: "project",
		path: stringOf(context) ?? "."
	};
	const start = folder.base === "project" ? resolvePath(directory, folder.path) : void 0;
	const path = start === void 0 ? void 0 : resolvePath(start, stringOf(name) ?? "Dockerfile");
	if (path === void 0) return void 0;
	const source = await readSource(tree, path);
	if (!(source instanceof Source)) return void 0;
	const written = name ?? context ?? build;
	return {
		path: scalar(path, written.place, written.via),
		facts: await readDockerfile(source, settings)
	};
}
/** Stands for the text that is written in another file. */
function inlineSource({ path, label, ignored, bounds }, text) {
	return new Source(path, text, label, ignored, bounds);
}
function argumentsOf(build) {
	const args = get(build, "args");
	if (args?.kind !== "mapping") return /* @__PURE__ */ new Map();
	return new Map(Array.from(args.entries, ([name, { value }]) => {
		return [name, value.kind === "scalar" && value.value !== null && !isUnknown(value) ? String(value.value) : void 0];
	}));
}
function contextsOf(build) {
	const contexts = get(build, "additional_contexts");
	if (contexts?.kind !== "mapping") return /* @__PURE__ */ new Map();
	return new Map(Array.from(contexts.entries, ([name, { value }]) => [name, stringOf(value) ?? ""]));
}
function baseRecord(base, facts) {
	if (base === void 0) return void 0;
	const value = {
		...scalar(base.value, base.place),
		marked: base.value,
		...base.unknown === void 0 ? {} : { unknown: base.unknown }
	};
	return facts.canonical(value, ["build", "base"], imageOf);
}
function wordRecord(user, facts) {
	if (user === void 0) return void 0;
	if (!user.value.includes("")) return scalar(user.value, user.place);
	facts.note(["build", "user"], user.place);
}
/** `default`, `id` or `id=path`, as `docker build --ssh` takes them. */
function sshOf(ssh, facts) {
	if (ssh?.kind === "sequence") return facts.texts(ssh, ["build", "ssh"]);
	return facts.entries(ssh, ["build", "ssh"], (name, { key, value }) => {
		const path = hostPathOf(value)?.path ?? stringOf(value);
		return from(value, scalar(path === void 0 || path === "" ? name : `${name}=${path}`, key));
	});
}
/**
* Variables with where each value is from. One without a value, or with an unknown part in it, is from run time.
* The whole record came as its value came.
*/
function variablesOf(value, facts, at) {
	return facts.entries(value, at, (name, { key, value: written }, index) => {
		if (written.kind !== "scalar") return void 0;
		const open = isUnknown(written) || written.value === null;
		if (open) facts.note([
			...at,
			index,
			"value"
		], written.place);
		return from(written, record({
			name: scalar(name, key),
			value: open ? void 0 : scalar(String(written.value), written.place),
			from: scalar(open ? "runtime" : written.from ?? "literal", written.place)
		}, key));
	});
}

// src/collect/compose/contract/declared.ts
const egresses = [
	"none",
	"internal",
	"any"
];
/** Of `x-bulkhead`, read where decisions are judged. */
const decisionKeys = /* @__PURE__ */ new Set(["ignore"]);
/**
* `x-bulkhead: {class, egress, justification, owner, expires}` of a service. What it says wrongly is a diagnostic and counts for
* nothing; the rest of it counts.
*/
function declaredOf(service) {
	const written = get(service, "x-bulkhead");
	if (written === void 0) return {
		declared: void 0,
		diagnostics: []
	};
	if (written.kind !== "mapping") return {
		declared: void 0,
		diagnostics: [invalid(written, "x-bulkhead is a map: class, egress, justification, owner, expires")]
	};
	const diagnostics = [];
	const choose = (key, choices) => {
		const value = get(written, key);
		if (value === void 0) return void 0;
		const found = value.kind === "scalar" ? choices.find((choice) => choice === value.value) : void 0;
		if (found !== void 0) return like(value, found);
		diagnostics.push(invalid(value, `x-bulkhead: ${key} is one of ${choices.join(", ")}`));
	};
	const fields = {
		class: choose("class", classes),
		egress: choose("egress", egresses),
		justification: textOf$6("justification", "a text that says why", get(written, "justification"), diagnostics),
		owner: textOf$6("owner", "a text that says who", get(written, "owner"), diagnostics),
		expires: textOf$6("expires", "the last day that it holds, YYYY-MM-DD", get(written, "expires"), diagnostics)
	};
	for (const [key, entry] of written.entries) {
		if (key in fields || decisionKeys.has(key)) continue;
		const message = `x-bulkhead: there is no "${key}"; it has ${[...Object.keys(fields), ...decisionKeys].join(", ")}`;
		diagnostics.push({
			kind: "invalid",
			level: "warning",
			message,
			place: entry.key
		});
	}
	return {
		declared: recordLike(fields, written),
		diagnostics
	};
}
function textOf$6(key, what, value, diagnostics) {
	if (value === void 0) return void 0;
	if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return like(value, value.value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00Z$/, "$1"));
	diagnostics.push(invalid(value, `x-bulkhead: ${key} is ${what}`));
}
function invalid(value, message) {
	return {
		kind: "invalid",
		level: "warning",
		message,
		place: value.place
	};
}

// src/collect/compose/contract/host-file.ts
/**
* A path on the host from the model, in the contract's form. `source` and `relativeTo` are the fields that it is of the
* object at `at`; the latter is left out where only the path is said there.
*/
function hostFileOf(value, facts, at, source, relativeTo) {
	if (value?.kind !== "scalar") return {};
	const parts = pathParts(value);
	if (isUnknown(value) && parts.includes("")) {
		facts.note([...at, source], value.place);
		const start = knownStart(parts);
		if (start === void 0 && relativeTo !== void 0) facts.note([...at, relativeTo], value.place);
		const template = { source_template: like(value, templateOf(value)) };
		return start === void 0 ? template : {
			...template,
			relative_to: scalar(start, value.place)
		};
	}
	const text = isUnknown(value) ? parts : facts.text(value, at, source)?.value;
	if (text === void 0) return {};
	const written = isUnknown(value) ? void 0 : hostPathOf(value);
	const path = hostPath(written?.path ?? text, "project");
	return {
		source: like(value, path.source),
		relative_to: scalar(written?.base ?? path.relative_to, value.place)
	};
}
/** Whether a source that is unknown, or unknown in part, is a path for sure: whatever `$DATA` is, `$DATA/x` is no name. */
function isPathForSure(source) {
	return source?.kind === "scalar" && isUnknown(source) && /^[.~]|\//.test(pathParts(source));
}
/**
* Variables that every shell has, at the start of a path. Nothing else of an environment is ever guessed; but who
* writes `$PWD/data` means `./data`, and who writes `$HOME/.ssh` means `~/.ssh`.
*/
const starts = {
	PWD: ".",
	HOME: "~",
	USERPROFILE: "~"
};
function pathParts(value) {
	const parts = partsOf$3(value);
	const [first] = value.unknown ?? [];
	const start = first !== void 0 && Object.hasOwn(starts, first) ? starts[first] : void 0;
	const isStart = ("marked" in value && typeof value.marked === "string" ? value.marked : "").startsWith(markOf(0)) && /^$|^[/\\]/.test(parts.slice(1));
	return start !== void 0 && isStart ? start + parts.slice(1) : parts;
}
/** Of `./$X`, `~/$X` and `/srv/$X` it is known what they start from. */
function knownStart(parts) {
	const [, start] = /^(\.|~\/|\/)/.exec(parts) ?? [];
	return start === void 0 ? void 0 : start === "." ? "project" : start === "/" ? "host" : "home";
}

// src/collect/compose/contract/granted-mount.ts
/** A config or secret with `file:` is that file, mounted read-only. */
function grantedMount(kind, item, facts, index, model) {
	const name = stringOf(get(item, "source")) ?? stringOf(item);
	if (name === void 0) return void 0;
	const file = get(get(get(model, kind), name), "file");
	if (file === void 0) return void 0;
	return recordLike({
		type: scalar("bind", item.place),
		...hostFileOf(file, facts, ["mounts", index], "source", "relative_to"),
		target: scalar(grantedTarget(kind, name, stringOf(get(item, "target"))), item.place),
		read_only: scalar(true, item.place),
		origin: scalar(kind === "configs" ? "config" : "secret", item.place)
	}, item);
}
/**
* Where a config or secret stands in the container.
* @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go buildContainerConfigMounts, buildContainerSecretMounts
*/
function grantedTarget(kind, name, target) {
	const base = kind === "configs" ? "/" : "/run/secrets/";
	if (target === void 0 || target === "") return base + name;
	return /^(?:\/|[A-Za-z]:[\\/])/.test(target) ? target : base + target;
}

// src/collect/compose/contract/grants.ts
/** `configs:` or `secrets:` of a service, with what the project says of each. */
function grantsOf(kind, service, facts, model) {
	return facts.items(get(service, kind), [kind], (item, index) => {
		const at = [kind, index];
		const name = facts.text(get(item, "source") ?? item, at, "name");
		if (name === void 0) return void 0;
		const definition = get(get(model, kind), name.value);
		const file = get(definition, "file");
		const { source, relative_to } = file === void 0 ? {} : hostFileOf(file, facts, at, "file", "relative_to");
		return recordLike({
			name: scalar(name.value, name.place),
			target: scalar(grantedTarget(kind, name.value, stringOf(get(item, "target"))), item.place),
			file: source,
			relative_to,
			environment: facts.text(get(definition, "environment"), at, "environment"),
			external: facts.flag(get(definition, "external"), at, "external"),
			content: facts.text(get(definition, "content"), at, "content")
		}, item);
	});
}

// src/collect/compose/contract/isolation.ts
/** Keys that say what a container may do, and which walls stand around it. */
function setPrivileges(made, service, facts) {
	made.read(service, privileges, facts);
	made.set("gpus", gpusOf(service));
	made.read(service, kernel, facts);
	made.set("limits", limitsOf(service, facts));
	made.set("hooks", hooksOf(service, facts));
}
const text$3 = (value, at, facts) => nonEmpty(facts.text(value, at));
const texts$1 = (value, at, facts) => facts.texts(value, at);
const flag$3 = (value, at, facts) => facts.flag(value, at);
const capabilities = (value, at, facts) => facts.texts(value, at, capabilityOf);
const namespace = (value, at, facts) => facts.canonical(value, at, namespaceOf);
/** By the keys that they are made of. */
const privileges = {
	privileged: flag$3,
	cap_add: capabilities,
	cap_drop: capabilities,
	security_opt: (value, at, facts) => facts.items(value, at, (item, index) => facts.canonical(item, [...at, index], securityOptionOf)),
	user: text$3,
	group_add: texts$1,
	read_only: flag$3,
	pid: namespace,
	ipc: namespace,
	uts: text$3,
	userns_mode: text$3,
	cgroup: text$3,
	cgroup_parent: text$3,
	isolation: text$3,
	runtime: text$3,
	devices: devicesOf,
	device_cgroup_rules: texts$1
};
const kernel = {
	sysctls: (value, at, facts) => facts.textMap(value, at),
	ulimits: ulimitsOf
};
/** An empty text says nothing to the engine. */
function nonEmpty(text) {
	return text?.value === "" ? void 0 : text;
}
function devicesOf(devices, at, facts) {
	return facts.items(devices, at, (item, index) => {
		const source = facts.text(get(item, "source"), at);
		if (source === void 0) return void 0;
		const own = [...at, index];
		return recordLike({
			source,
			target: facts.text(get(item, "target"), own, "target"),
			permissions: facts.text(get(item, "permissions"), own, "permissions")
		}, item);
	});
}
/** `gpus:` and device reservations, which ask for a device by driver, count or capability. */
function gpusOf(service) {
	const reserved = get(get(get(get(service, "deploy"), "resources"), "reservations"), "devices");
	const asked = [get(service, "gpus"), reserved].find((list) => list?.kind === "sequence" && list.items.length > 0);
	return asked === void 0 ? void 0 : like(asked, true);
}
function ulimitsOf(ulimits, at, facts) {
	if (ulimits?.kind !== "mapping") return void 0;
	const entries = Array.from(ulimits.entries, ([name, { key, value }]) => {
		const one = value.kind === "scalar" ? facts.number(value, at, name) : void 0;
		const soft = one ?? facts.number(get(value, "soft"), [...at, name], "soft");
		const hard = one ?? facts.number(get(value, "hard"), [...at, name], "hard");
		const limit = record({
			soft,
			hard
		}, value.place);
		return [name, {
			key,
			value: from(value, limit)
		}];
	});
	return from(ulimits, {
		kind: "mapping",
		entries: new Map(entries),
		place: ulimits.place
	});
}
/** The limits of `deploy.resources`, or their older forms beside it; zero and -1 are none. */
function limitsOf(service, facts) {
	const limits = get(get(get(service, "deploy"), "resources"), "limits");
	const either = (name, older) => get(limits, name) ?? get(service, older);
	const memory = facts.text(either("memory", "mem_limit"), limitsAt, "memory");
	const bytes = memory === void 0 ? void 0 : bytesOf$1(memory.value);
	const pids = facts.number(either("pids", "pids_limit"), limitsAt, "pids");
	const cpus = facts.number(either("cpus", "cpus"), limitsAt, "cpus");
	const found = {
		memory: memory !== void 0 && bytes !== void 0 && bytes > 0 ? like(memory, bytes) : void 0,
		pids: pids !== void 0 && pids.value > 0 ? pids : void 0,
		cpus: cpus !== void 0 && cpus.value > 0 ? cpus : void 0
	};
	const place = limits?.place ?? (found.memory ?? found.pids ?? found.cpus)?.place;
	return place === void 0 ? void 0 : record(found, place);
}
const limitsAt = ["limits"];
/** Before the start there are containers, not hooks: `container-sources.ts`. */
const hookEvents = ["post_start", "pre_stop"];
function hooksOf(service, facts) {
	const hooks = [];
	let place;
	for (const event of hookEvents) {
		const written = get(service, event);
		if (written?.kind !== "sequence") continue;
		place ??= written.place;
		for (const hook of written.items) {
			const at = ["hooks", hooks.length];
			const made = recordLike({
				event: scalar(event, hook.place),
				command: facts.words(get(hook, "command"), [...at, "command"]),
				user: nonEmpty(facts.text(get(hook, "user"), at, "user")),
				privileged: facts.flag(get(hook, "privileged"), at, "privileged")
			}, hook);
			hooks.push(within$2([written], made));
		}
	}
	return place === void 0 ? void 0 : {
		kind: "sequence",
		items: hooks,
		place
	};
}

// src/collect/compose/contract/ignored.ts
/** What `docker stack deploy` ignores of a service, in the form that the same has where it is heard. */
function ignoredOf(service, facts) {
	if (service?.kind !== "mapping") return void 0;
	const made = new Fields();
	made.read(service, readers, facts, ["ignored"]);
	return from(service, made.at(service.place));
}
/** `network_mode`, read in the same way wherever it stands. */
function networkModeAt(value, at, facts) {
	return facts.canonical(value, at, networkModeOf);
}
const { privileged, security_opt, pid, ipc, userns_mode, cgroup_parent, devices } = privileges;
/** One for each key that a stack ignores. */
const readers = {
	privileged,
	security_opt,
	pid,
	ipc,
	userns_mode,
	cgroup_parent,
	devices,
	network_mode: networkModeAt,
	tmpfs: (value, at, facts) => facts.texts(value, at)
};

// src/collect/compose/contract/ports.ts
/**
* `ports:` of a service. Where no host address is written, `host_ip` is the empty text, at the port's place.
* A range stays one port where Compose leaves it one.
*/
function portsOf(service, facts, layers) {
	const ports = get(service, "ports");
	return facts.items(ports, ["ports"], (port, index) => {
		if (port.kind !== "mapping") return void 0;
		const at = ["ports", index];
		const address = get(port, "host_ip");
		const published = facts.text(get(port, "published"), at, "published");
		const protocol = facts.text(get(port, "protocol"), at, "protocol");
		const layer = layerOf([
			service,
			ports,
			port
		], layers);
		return recordLike({
			host_ip: address === void 0 ? scalar("", port.place) : facts.text(address, at, "host_ip"),
			published: published?.value === "" || published?.value === "0" ? void 0 : published,
			target: facts.number(get(port, "target"), at, "target"),
			protocol: scalar(protocols.find((name) => name === protocol?.value.toLowerCase()) ?? "tcp", protocol?.place ?? port.place),
			mode: facts.choice(get(port, "mode"), modes, at, "mode"),
			layer: layer === void 0 ? void 0 : scalar(layer, port.place)
		}, port);
	});
}
const protocols = [
	"tcp",
	"udp",
	"sctp"
];
const modes = ["ingress", "host"];
/**
* Which of the merged files brought the last of some nested values: its own file or, where that is none of them, the
* one from which it was extended or included.
*/
function layerOf(nested, layers) {
	let layer = layers.indexOf(nested.at(-1)?.place.source.path ?? "");
	for (let outer = nested.length - 1; layer === -1 && outer >= 0; outer--) {
		const steps = nested[outer]?.via ?? [];
		for (let last = steps.length - 1; layer === -1 && last >= 0; last--) layer = layers.indexOf(steps[last]?.place.source.path ?? "");
	}
	return layer === -1 ? void 0 : layer;
}

// src/collect/compose/contract/volume-mount.ts
/** An entry of `volumes`, which is the mount number `index`; `layer` is the file that says it. */
function volumeMount(volume, facts, index, layer) {
	if (volume.kind !== "mapping") return void 0;
	const at = ["mounts", index];
	const written = isPathForSure(get(volume, "source")) ? scalar("bind", volume.place) : facts.choice(get(volume, "type"), types, at, "type");
	if (written === void 0 && !isUnknown(get(volume, "type"))) return void 0;
	const bind = get(volume, "bind");
	const oneLetter = oneLetterVolume(volume);
	const { source, source_template, relative_to } = oneLetter ?? sourceOf(volume, written?.value, facts, at);
	const isPipe = source?.value.startsWith(String.raw`\\.\pipe`) === true;
	const type = written !== void 0 && isPipe ? like(written, "npipe") : written;
	const isBind = type?.value === "bind";
	const options = type?.value === "tmpfs" ? tmpfsOptions(get(volume, "tmpfs")) : void 0;
	return recordLike({
		type,
		source,
		source_template,
		relative_to,
		target: oneLetter?.target ?? facts.text(get(volume, "target"), at, "target"),
		read_only: facts.flag(get(volume, "read_only"), at, "read_only") ?? scalar(false, volume.place),
		propagation: facts.choice(get(bind, "propagation"), propagations$1, at, "propagation"),
		create_host_path: isBind ? facts.flag(get(bind, "create_host_path"), at, "create_host_path") ?? scalar(true, volume.place) : void 0,
		subpath: facts.text(get(get(volume, "volume"), "subpath") ?? get(get(volume, "image"), "subpath"), at, "subpath"),
		tmpfs_options: options,
		layer: layer === void 0 ? void 0 : scalar(layer, volume.place)
	}, volume);
}
const types = [
	"bind",
	"volume",
	"tmpfs",
	"npipe",
	"cluster",
	"image"
];
const propagations$1 = [
	"private",
	"rprivate",
	"shared",
	"rshared",
	"slave",
	"rslave"
];
/**
* `d:/data`: Compose takes `d:` for a drive of Windows and the whole for the target of an anonymous volume, which no
* Linux engine takes. Who writes it means the volume `d` at `/data`.
*/
function oneLetterVolume(volume) {
	const target = get(volume, "target");
	if (get(volume, "source") !== void 0 || target === void 0) return void 0;
	const [, letter, path] = /^([A-Za-z]):(\/.*)$/s.exec(stringOf(target) ?? "") ?? [];
	if (letter === void 0 || path === void 0) return void 0;
	return {
		source: scalar(letter, target.place, target.via),
		target: scalar(path, target.place, target.via)
	};
}
/** A bind's host path, or the text that names a volume, an image or a pipe. Nothing for an anonymous volume. */
function sourceOf(volume, type, facts, at) {
	const value = get(volume, "source");
	if (type === "bind" || type === "npipe") return hostFileOf(value, facts, at, "source", "relative_to");
	const source = facts.text(value, at, "source");
	if (value?.kind === "scalar" && isUnknown(value)) return { source_template: like(value, templateOf(value)) };
	return source === void 0 || source.value === "" ? {} : { source };
}
/** `size` and `mode` of the long form as the options that they are. */
function tmpfsOptions(tmpfs) {
	if (tmpfs?.kind !== "mapping") return void 0;
	const options = Array.from(tmpfs.entries).filter(([name, { value }]) => /^(?:size|mode)$/.test(name) && value.kind === "scalar" && value.value !== null).map(([name, { value }]) => like(value, `${name}=${toJson(value)}`));
	return options.length === 0 ? void 0 : sequence(options, tmpfs.place);
}

// src/collect/compose/contract/volumes-from.ts
/** The binds and volumes of other services, with the step that says who takes them; `:ro` makes them read-only. */
function takenMounts(service, context, seen = /* @__PURE__ */ new Set([service]), depth = 0) {
	const list = get(service, "volumes_from");
	const taken = [];
	if (list?.kind !== "sequence") return taken;
	if (depth >= list.place.source.bounds.limits[bound]) {
		list.place.source.bounds.meet(bound, list.place, "takes volumes from more services in a row than are followed");
		return taken;
	}
	for (const item of list.items) {
		if (!context.taken.may(1, list.place)) break;
		if (item.kind !== "scalar" || typeof item.value !== "string") continue;
		const { name, readOnly, container } = takenFrom(item.value);
		const other = container ? void 0 : get(get(context.model, "services"), name);
		if (other === void 0 || seen.has(other)) continue;
		seen.add(other);
		const volumes = get(other, "volumes");
		if (volumes?.kind === "sequence" && !context.taken.may(volumes.items.length, list.place)) break;
		const through = takenMounts(other, context, seen, depth + 1);
		for (const { value, unknown } of [...mountsWithUnknown(other, context), ...through]) {
			if (stringOf(get(value, "type")) === "tmpfs") continue;
			taken.push({
				value: asTaken(value, name, readOnly, within$2([list], item)),
				unknown
			});
		}
	}
	return taken;
}
/** `container:NAME` of `volumes_from`, and services that the project does not have. */
function foreignVolumesFrom(service, facts, model) {
	const list = facts.items(get(service, "volumes_from"), ["volumes_from"], (item) => {
		const text = facts.text(item, ["volumes_from"]);
		if (text === void 0) return void 0;
		const { name, readOnly, container } = takenFrom(text.value);
		if (!container && get(get(model, "services"), name) !== void 0) return void 0;
		return recordLike({
			container: scalar(name, item.place),
			read_only: scalar(readOnly, item.place)
		}, item);
	});
	return list?.items.length === 0 ? void 0 : list;
}
const bound = "volumes-from-depth";
function mountsWithUnknown(service, context) {
	const volumes = get(service, "volumes");
	return (volumes?.kind === "sequence" ? volumes.items : []).flatMap((volume) => {
		const facts = new Facts();
		const value = volumeMount(volume, facts, 0, layerOf([
			service,
			volumes,
			volume
		], context.layers));
		if (value === void 0) return [];
		const paths = (facts.unknown(value.place)?.items ?? []).map((path) => path.kind === "sequence" ? path.items.slice(2) : []);
		return [{
			value: within$2([service, volumes], value),
			unknown: paths.map((path) => path.map((key) => String(toJson(key))))
		}];
	});
}
function asTaken(mount, name, readOnly, item) {
	const { place, via = [] } = item;
	const entries = new Map(mount.entries);
	entries.set("origin", {
		key: place,
		value: scalar("volumes_from", place)
	});
	if (readOnly) entries.set("read_only", {
		key: place,
		value: scalar(true, place)
	});
	const taken = withStep({
		...mount,
		entries
	}, {
		kind: "volumes_from",
		place,
		name
	});
	return via.length === 0 ? taken : {
		...taken,
		via: [...taken.via ?? [], ...via]
	};
}
/** `web`, `web:ro`, `container:name`, `container:name:rw`. */
function takenFrom(text) {
	const container = text.startsWith("container:");
	const [name = "", mode = ""] = (container ? text.slice(10) : text).split(":");
	return {
		name,
		readOnly: mode.split(",").includes("ro"),
		container
	};
}

// src/collect/compose/contract/mounts.ts
/**
* All that is mounted into a service: `volumes`, `tmpfs`, files of `configs` and `secrets`, the engine's socket of
* `use_api_socket`, and what `volumes_from` takes from other services of the project. Each target once; what the
* service says itself wins over what it takes.
*/
function mountsOf$1(service, facts, context) {
	const written = firstOf$3(service, sources);
	if (written === void 0) return void 0;
	const mounts = ownMounts(service, facts, context);
	if (get(service, "volumes_from") !== void 0) addTaken(mounts, service, facts, context);
	return sequence(mounts, written.place);
}
function addTaken(mounts, service, facts, context) {
	const targets = new Set(mounts.map((mount) => stringOf(get(mount, "target"))));
	for (const mount of takenMounts(service, context)) {
		const target = stringOf(get(mount.value, "target"));
		if (target !== void 0 && targets.has(target)) continue;
		targets.add(target);
		for (const path of mount.unknown) facts.note([
			"mounts",
			mounts.length,
			...path
		], mount.value.place);
		mounts.push(mount.value);
	}
}
function firstOf$3(service, keys) {
	for (const key of keys) {
		const value = get(service, key);
		if (value !== void 0) return value;
	}
}
const sources = [
	"volumes",
	"tmpfs",
	"configs",
	"secrets",
	"use_api_socket",
	"volumes_from"
];
function ownMounts(service, facts, context) {
	const mounts = [];
	const add = (mount, list) => {
		if (mount !== void 0) mounts.push(within$2([list], mount));
	};
	const volumes = get(service, "volumes");
	for (const volume of volumes?.kind === "sequence" ? volumes.items : []) add(volumeMount(volume, facts, mounts.length, layerOf([
		service,
		volumes,
		volume
	], context.layers)), volumes);
	const tmpfs = get(service, "tmpfs");
	for (const item of tmpfs?.kind === "sequence" ? tmpfs.items : []) add(shortTmpfs(item, facts, mounts.length), tmpfs);
	if (!context.swarm) for (const kind of ["configs", "secrets"]) {
		const granted = get(service, kind);
		for (const item of granted?.kind === "sequence" ? granted.items : []) add(grantedMount(kind, item, facts, mounts.length, context.model), granted);
	}
	const socket = get(service, "use_api_socket");
	if (facts.flag(socket, ["use_api_socket"])?.value && socket !== void 0) add(apiSocket(socket));
	return mounts;
}
/** `/run:size=64m,exec`, as in `tmpfs:`. */
function shortTmpfs(item, facts, index) {
	const text = facts.text(item, [
		"mounts",
		index,
		"target"
	]);
	if (text === void 0 && !isUnknown(item)) return void 0;
	const written = text?.value ?? "";
	const colon = written.indexOf(":");
	const options = colon === -1 ? [] : written.slice(colon + 1).split(",").filter((option) => option !== "");
	return recordLike({
		type: scalar("tmpfs", item.place),
		target: text === void 0 ? void 0 : scalar(colon === -1 ? written : written.slice(0, colon), item.place),
		read_only: scalar(options.includes("ro"), item.place),
		tmpfs_options: options.length === 0 ? void 0 : sequence(options.map((option) => scalar(option, item.place)), item.place)
	}, item);
}
/** @see https://github.com/docker/compose/blob/v2.37.0/pkg/compose/apiSocket.go */
function apiSocket(value) {
	const at = (text) => scalar(text, value.place);
	return recordLike({
		type: scalar("bind", value.place),
		source: at("/var/run/docker.sock"),
		relative_to: scalar("host", value.place),
		target: at("/var/run/docker.sock"),
		read_only: scalar(false, value.place),
		origin: scalar("api_socket", value.place)
	}, value);
}

// src/collect/compose/contract/networks.ts
/** `networks:` of a service. */
function attachmentsOf(service, facts) {
	return facts.entries(get(service, "networks"), ["networks"], (name, { key, value }, index) => {
		const written = scalar(name, key);
		const made = value.kind === "mapping" ? attachment(written, value, facts, index) : record({ name: written }, key);
		return from(value, made);
	});
}
function attachment(name, value, facts, index) {
	const at = ["networks", index];
	return record({
		name,
		aliases: facts.texts(get(value, "aliases"), [...at, "aliases"]),
		ipv4_address: facts.text(get(value, "ipv4_address"), at, "ipv4_address"),
		ipv6_address: facts.text(get(value, "ipv6_address"), at, "ipv6_address"),
		driver_opts: facts.textMap(get(value, "driver_opts"), [...at, "driver_opts"])
	}, name.place);
}
/**
* The project's networks. The default one is implicit where nobody wrote it: the model then has it at the place of
* something else, and not under the key `default` of a file's `networks`.
*/
function networksOf(model) {
	return topLevel(model, "networks", (name, entry, facts) => {
		const { value } = entry;
		const implicit = name === "default" && !isWritten(entry.key);
		const config = get(get(value, "ipam"), "config");
		return record({
			name: scalar(name, entry.key),
			engine_name: facts.text(get(value, "name"), ["engine_name"]),
			driver: facts.text(get(value, "driver"), ["driver"]),
			internal: facts.flag(get(value, "internal"), ["internal"]),
			external: facts.flag(get(value, "external"), ["external"]),
			attachable: facts.flag(get(value, "attachable"), ["attachable"]),
			implicit: implicit ? scalar(true, entry.key) : void 0,
			enable_ipv6: facts.flag(get(value, "enable_ipv6"), ["enable_ipv6"]),
			driver_opts: facts.textMap(get(value, "driver_opts"), ["driver_opts"]),
			subnets: facts.items(config, ["subnets"], (item) => facts.text(get(item, "subnet"), ["subnets"])),
			labels: facts.textMap(get(value, "labels"), ["labels"]),
			unknown: facts.unknown(entry.key)
		}, entry.key);
	});
}
/** The project's named volumes; those that no service mounts behind the others. */
function volumesOf(model, unused) {
	const read = (name, { key, value }, facts) => record({
		name: scalar(name, key),
		engine_name: facts.text(get(value, "name"), ["engine_name"]),
		driver: facts.text(get(value, "driver"), ["driver"]),
		external: facts.flag(get(value, "external"), ["external"]),
		driver_opts: volumeOptions$1(get(value, "driver_opts"), facts),
		labels: facts.textMap(get(value, "labels"), ["labels"]),
		unknown: facts.unknown(key)
	}, key);
	const mounted = topLevel(model, "volumes", read);
	const others = Array.from(unused, ([name, entry]) => from(entry.value, read(name, entry, new Facts())));
	return {
		...mounted,
		items: [...mounted.items, ...others]
	};
}
/** A `device` that is a path on the host is written as a bind's source is. */
function volumeOptions$1(options, facts) {
	const device = get(options, "device");
	const isPath = hostPathOf(device) !== void 0 || isPathForSure(device);
	if (options?.kind !== "mapping" || !isPath) return facts.textMap(options, ["driver_opts"]);
	const others = new Map([...options.entries].filter(([name]) => name !== "device"));
	const made = facts.textMap({
		...options,
		entries: others
	}, ["driver_opts"]);
	const { source } = hostFileOf(device, facts, ["driver_opts"], "device");
	const key = options.entries.get("device")?.key ?? options.place;
	if (made === void 0 || source === void 0) return made;
	return {
		...made,
		entries: new Map(made.entries).set("device", {
			key,
			value: source
		})
	};
}
function topLevel(model, kind, read) {
	const all = get(model, kind);
	if (all?.kind !== "mapping") return sequence([], model.place);
	const items = [];
	all.entries.forEach((entry, name) => {
		items.push(from(entry.value, read(name, entry, new Facts())));
	});
	return from(all, sequence(items, all.place));
}
/** Whether the key itself stands at its place. */
function isWritten({ source, start, end }) {
	return /^["']?default["']?$/.test(source.text.slice(start, end));
}

// src/collect/compose/contract/process.ts
/** Keys that say what runs in a container, under which name, and beside what. */
function setProcess(made, service, facts, context) {
	made.read(service, processes, facts);
	made.set("env_files", envFilesOf(service, facts, context));
	const [entrypoint, command] = [wordsOf$3(service, "entrypoint"), wordsOf$3(service, "command")];
	const whole = sandboxOf([...entrypoint, ...command]);
	made.set("sandbox", entrypoint.length === 0 ? whole : whole ?? sandboxOf(command));
}
const text$2 = (value, at, facts) => nonEmpty(facts.text(value, at));
const texts = (value, at, facts) => facts.texts(value, at);
const words$2 = (value, at, facts) => facts.words(value, at);
const processes = {
	hostname: text$2,
	domainname: text$2,
	container_name: text$2,
	working_dir: text$2,
	restart: text$2,
	labels: (value, at, facts) => facts.textMap(value, at),
	command: words$2,
	entrypoint: words$2,
	healthcheck: healthcheckOf,
	depends_on: (value, at, facts) => facts.entries(value, at, (name, entry) => name === "" ? void 0 : from(entry.value, scalar(name, entry.key))),
	links: texts,
	external_links: texts,
	expose: texts,
	extra_hosts: extraHostsOf,
	dns: texts,
	profiles: texts,
	develop: developOf,
	deploy: deployOf
};
function wordsOf$3(service, key) {
	return valuesOf(get(service, key)).flatMap((word) => word.kind === "scalar" ? [{
		value: partsOf$3(word),
		place: word.place
	}] : []);
}
/** `test: NONE` disables, as `disable: true` does. */
function healthcheckOf(check, at, facts) {
	if (check.kind !== "mapping") return void 0;
	const test = facts.words(get(check, "test"), [...at, "test"]);
	const [first] = test?.items ?? [];
	const isNone = first?.kind === "scalar" && first.value === "NONE";
	return recordLike({
		disable: isNone ? like(first, true) : facts.flag(get(check, "disable"), at, "disable"),
		test
	}, check);
}
/** A mapping from names to addresses, or the short `name=address`. */
function extraHostsOf(hosts, at, facts) {
	if (hosts.kind !== "mapping") return facts.items(hosts, at, (item) => {
		const written = facts.text(item, at);
		const [, name, address] = /^([^=:]+)[=:](.*)$/s.exec(written?.value ?? "") ?? [];
		if (name === void 0 || address === void 0) return void 0;
		return recordLike({
			name: scalar(name, item.place),
			address: scalar(address, item.place)
		}, item);
	});
	const items = [];
	for (const [name, { key, value }] of hosts.entries) for (const address of value.kind === "sequence" ? value.items : [value]) {
		const known = facts.text(address, [...at, items.length], "address");
		items.push(from(value, record({
			name: scalar(name, key),
			address: known
		}, key)));
	}
	return from(hosts, {
		kind: "sequence",
		items,
		place: hosts.place
	});
}
function developOf(develop, at, facts) {
	return facts.items(get(develop, "watch"), at, (item, index) => {
		const own = [...at, index];
		return recordLike({
			path: hostFileOf(get(item, "path"), facts, own, "path").source,
			action: facts.text(get(item, "action"), own, "action"),
			target: facts.text(get(item, "target"), own, "target")
		}, item);
	});
}
function deployOf(deploy, at, facts) {
	if (deploy.kind !== "mapping") return void 0;
	return recordLike({
		mode: nonEmpty(facts.text(get(deploy, "mode"), at, "mode")),
		replicas: facts.number(get(deploy, "replicas"), at, "replicas"),
		endpoint_mode: nonEmpty(facts.text(get(deploy, "endpoint_mode"), at, "endpoint_mode")),
		constraints: facts.texts(get(get(deploy, "placement"), "constraints"), [...at, "constraints"])
	}, deploy);
}
function envFilesOf(service, facts, context) {
	return facts.items(get(service, "env_file"), ["env_files"], (item, index) => {
		const written = get(item, "path") ?? item;
		const at = ["env_files", index];
		const path = hostFileOf(written, facts, at, "path").source;
		if (path === void 0) return void 0;
		const inTree = resolvePath(context.directory, path.value);
		return recordLike({
			path,
			required: facts.flag(get(item, "required"), at, "required"),
			read: scalar(inTree !== void 0 && context.files.has(inTree), item.place)
		}, item);
	});
}

// src/collect/compose/contract/container.ts
/** What Compose runs in a container, as a container of the contract. */
function containerOf({ name, origin, entry }, dockerfile, context) {
	const { key, value: service } = entry;
	const facts = new Facts();
	const { declared, diagnostics } = declaredOf(service);
	const made = new Fields();
	made.set("name", scalar(name, key));
	made.set("origin", scalar(origin, key));
	made.set("declared", declared);
	made.set("profile", scalar(profileOf(key.source, get(service, "profiles"), context), key));
	made.set("image", imageRecord(service, facts, context.built));
	made.set("build", buildRecord(service, facts, dockerfile));
	made.set("network_mode", networkModeAt(get(service, "network_mode"), ["network_mode"], facts));
	made.set("networks", attachmentsOf(service, facts));
	made.set("ports", portsOf(service, facts, context.layers));
	made.set("mounts", mountsOf$1(service, facts, context));
	made.set("volumes_from", foreignVolumesFrom(service, facts, context.model));
	made.set("environment", variablesOf(get(service, "environment"), facts, ["environment"]));
	setPrivileges(made, service, facts);
	if (origin === "service") made.set("ignored", ignoredOf(get(context.ignored, name), facts));
	setProcess(made, service, facts, context);
	made.set("configs", grantsOf("configs", service, facts, context.model));
	made.set("secrets", grantsOf("secrets", service, facts, context.model));
	made.set("use_api_socket", facts.flag(get(service, "use_api_socket"), ["use_api_socket"]));
	made.set("started_by", startersOf$1(context.startedBy));
	made.set("extensions", extensionsOf(service, facts));
	made.set("unknown", facts.unknown(key));
	const container = made.at(key);
	return {
		container: from(service, container),
		diagnostics
	};
}
function profileOf(file, profiles, context) {
	if (profiles?.kind === "sequence" && areDevelopmentProfiles(profiles.items.map((item) => stringOf(item) ?? ""))) return "development";
	const profile = context.profiles.get(file.path) ?? profileOfFile(file.path);
	context.profiles.set(file.path, profile);
	return profile;
}
function startersOf$1(starters) {
	const [first] = starters;
	if (first === void 0) return void 0;
	const items = starters.map(({ file, job, step, place }) => {
		const text = (value) => value === void 0 ? void 0 : scalar(value, place);
		return record({
			file: scalar(file, place),
			job: text(job),
			step: text(step)
		}, place);
	});
	return sequence(items, first.place);
}
/** The service's `x-…` keys but our own. */
function extensionsOf(service, facts) {
	if (service.kind !== "mapping") return void 0;
	const entries = /* @__PURE__ */ new Map();
	service.entries.forEach(({ key, value }, name) => {
		if (!name.startsWith("x-") || name === "x-bulkhead") return;
		const data = facts.data(value, ["extensions", name]);
		if (data !== void 0) entries.set(name, {
			key,
			value: data
		});
	});
	const [first] = entries.values();
	return first === void 0 ? void 0 : {
		kind: "mapping",
		entries,
		place: first.key
	};
}

// src/collect/compose/contract/container-sources.ts
/** Services and jobs, then what runs before services start. What a provider runs is no container, and left out. */
function containerSourcesOf(model) {
	const workloads = workloadsOf(model).filter(hasContainer);
	return [...workloads.map(({ kind, name, entry }) => ({
		name,
		origin: kind === "jobs" ? "compose-job" : "service",
		entry
	})), ...workloads.flatMap(({ name, entry: { value } }) => value.kind === "mapping" ? initContainersOf(name, value) : [])];
}
/** Other formats have jobs too, and no image of them in this place. */
function hasContainer({ kind, entry: { value } }) {
	if (value.kind !== "mapping" || value.entries.has("provider")) return false;
	return kind === "services" || value.entries.has("image") || value.entries.has("build");
}
/**
* Each step of `pre_start` has a container: what it does not say itself it has from its service, whose mounts it is
* given by `volumes_from`.
* @see https://docs.docker.com/compose/how-tos/init-containers/
* @see https://github.com/docker/compose/pull/13862
*/
function initContainersOf(name, service) {
	const steps = get(service, "pre_start");
	return valuesOf(steps).flatMap((step, index) => {
		if (step.kind !== "mapping") return [];
		const value = completed(step, name, service);
		return [{
			name: initContainerName(name, index),
			origin: "init-container",
			entry: {
				key: step.place,
				value
			}
		}];
	});
}
/** With what Compose gives to its container and not to its configuration. */
function completed(step, name, service) {
	const own = step.entries.get("volumes_from");
	const place = own?.value.place ?? step.place;
	const taken = {
		kind: "sequence",
		items: [scalarAt(name, step.place), ...valuesOf(own?.value)],
		place
	};
	const made = withKey(step, "volumes_from", taken, own?.key ?? place);
	const profiles = service.entries.get("profiles");
	const during = profiles === void 0 ? made : withKey(made, "profiles", profiles.value, profiles.key);
	const build = service.entries.get("build");
	const isServices = get(step, "image")?.place === get(service, "image")?.place;
	return build !== void 0 && isServices ? withKey(during, "build", build.value, build.key) : during;
}

// src/collect/compose/contract.ts
/**
* A resolved Compose project as the contract has it. Every value keeps the place and the steps of the one that it was
* made of; what the contract says and nobody wrote (`read_only: false`) has the place of what it is said of.
*/
async function contractOf(tree, resolved, settings) {
	const { model } = resolved;
	if (model === void 0) return {
		project: void 0,
		diagnostics: []
	};
	const services = get(model, "services");
	const context = {
		model,
		directory: settings.directory,
		files: new Set(resolved.files),
		layers: resolved.layers,
		taken: new Allowance("volumes-from", "takes more volumes from other services than are followed in a project"),
		ignored: resolved.ignored,
		swarm: settings.target === "swarm",
		profiles: /* @__PURE__ */ new Map(),
		built: builtImages(model),
		startedBy: settings.startedBy ?? []
	};
	const sources = containerSourcesOf(model);
	const dockerfiles = await Promise.all(sources.map(({ entry }) => dockerfileOf(entry.value, tree, settings.directory)));
	const made = sources.map((source, index) => containerOf(source, dockerfiles[index], context));
	const containers = sequence(made.map(({ container }) => container), services?.place ?? model.place);
	const name = get(model, "name");
	const { place } = model;
	return {
		project: {
			model: record({
				version: scalar(1, place),
				kind: scalar("compose", place),
				name: scalar(name?.kind === "scalar" ? String(name.value) : "", name?.place ?? place),
				target: scalar(settings.target, place),
				remotes: resolved.remotes.length === 0 ? void 0 : sequence(resolved.remotes.map(remoteRecord), place),
				incomplete: resolved.incomplete ? scalar(true, place) : void 0,
				containers: services === void 0 ? containers : from(services, containers),
				networks: networksOf(model),
				volumes: volumesOf(model, resolved.unusedVolumes)
			}, place),
			files: resolved.files
		},
		diagnostics: made.flatMap(({ diagnostics }) => diagnostics)
	};
}
function remoteRecord({ ref, pinned, use, place }) {
	return record({
		ref: scalar(ref, place),
		pinned: scalar(pinned, place),
		use: scalar(use, place)
	}, place);
}

// src/compose-shape.ts
/** Keys of a Compose service that no other format with a `services` map has in the same form. */
const serviceKeys = /* @__PURE__ */ new Set([
	"build",
	"cap_add",
	"command",
	"container_name",
	"depends_on",
	"deploy",
	"entrypoint",
	"env_file",
	"environment",
	"extends",
	"healthcheck",
	"image",
	"labels",
	"network_mode",
	"networks",
	"ports",
	"privileged",
	"restart",
	"volumes"
]);
/** Top-level keys that show another format: Kubernetes, workflows, Symfony, Taskfiles, GitLab, Travis, docker-sync … */
const foreignKeys = [
	"apiVersion",
	"kind",
	"on",
	"parameters",
	"imports",
	"framework",
	"stages",
	"script",
	"tasks",
	"runs",
	"openapi",
	"swagger"
];
/**
* A text without this cannot be a Compose file with services; it need not be parsed to know. Where a plain text stands
* behind the key, as in `services: docker`, it is no map.
*/
function mayBeCompose(text) {
	return /^["']?services["']?[ \t]*:(?![ \t]+[^\s"'#&*!?|>{[])/m.test(text) || /[{,]\s*["']?services["']?\s*:/.test(text);
}
/** A `services` map in which most entries are maps with Compose keys, and nothing that says otherwise. */
function looksLikeCompose(document) {
	if (foreignKeys.some((key) => get(document, key) !== void 0)) return false;
	if (get(document, "jobs") !== void 0 && !hasComposeJobs(document)) return false;
	const services = get(document, "services");
	if (services?.kind !== "mapping" || services.entries.size === 0) return false;
	return [...services.entries.values()].map((entry) => entry.value).every((service) => service.kind === "mapping" && isService(service.entries.keys()));
}
function isService(keys) {
	const names = [...keys];
	const known = names.filter((name) => serviceKeys.has(name)).length;
	return names.some((name) => name === "image" || name === "build" || name === "extends") ? known === names.length || known * 2 >= names.length : known === names.length && known > 0;
}

// src/collect/compose/scalars.ts
/**
* Plain scalars as go.yaml.in/yaml/v4 reads them: YAML 1.2 with `_` in numbers, octal `0755`, timestamps, and no
* `yes`/`no`. Two kinds of scalar have no primitive of their own and are told by their tag:
* `!!float` is a number that Go holds as a float although it is whole, `!!timestamp` a text that Go holds as a time.
*/
function readPlain(text) {
	if (isPlainText(text)) return { value: text };
	if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
	return words$1.get(text) ?? readNumber$1(text);
}
/** Whether a plain scalar is text at first sight: it begins as no number does, and is none of the words. */
function isPlainText(plain) {
	const first = plain.charCodeAt(0);
	return !(first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) && !words$1.has(plain);
}
/** A float for Go: by its tag also where it has no fraction (`1.0`). */
function isFloat(scalar) {
	return typeof scalar.value === "number" && (scalar.tag === float || !Number.isInteger(scalar.value));
}
/** A whole number for Go, however large. */
function isInt(scalar) {
	return typeof scalar.value === "bigint" || typeof scalar.value === "number" && !isFloat(scalar);
}
/** A string for Go: not a timestamp. */
function isString(scalar) {
	return typeof scalar.value === "string" && scalar.tag !== timestamp;
}
/** Go's `fmt.Sprint`. */
function sprint(scalar) {
	const value = scalar.value;
	if (value === null) return "<nil>";
	if (scalar.tag === timestamp) return `${String(value).replace("T", " ").replace("Z", "")} +0000 UTC`;
	return typeof value === "number" ? sprintNumber(value) : String(value);
}
/** The same of a structure. */
function sprintValue(value) {
	switch (value.kind) {
		case "scalar": return sprint(value);
		case "sequence": return `[${value.items.map(sprintValue).join(" ")}]`;
		case "mapping": return `map[${Array.from(value.entries, ([key, entry]) => `${key}:${sprintValue(entry.value)}`).sort().join(" ")}]`;
	}
}
const float = "!!float";
const timestamp = "!!timestamp";
const words$1 = new Map([
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, { value: true }]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, { value: false }]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, { value: null }]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, {
		value: NaN,
		tag: float
	}]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, {
		value: Number.POSITIVE_INFINITY,
		tag: float
	}]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, {
		value: Number.NEGATIVE_INFINITY,
		tag: float
	}]),
	...["-0", "-0.0"].map((word) => [word, {
		value: -0,
		tag: float
	}])
]);
function readNumber$1(text) {
	if (text.charCodeAt(0) === 46) return /^\.\d[\d_]*(?:[eE][-+]?\d+)?$/.test(text) && !text.includes("_") ? asFloat(text) : { value: text };
	const time = readTimestamp(text);
	if (time !== void 0) return {
		value: time,
		tag: timestamp
	};
	const plain = text.replaceAll("_", "");
	const int = readInt(plain);
	if (int !== void 0) return { value: int };
	if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)) return asFloat(plain);
	return { value: text };
}
function asFloat(text) {
	return {
		value: Number(text),
		tag: float
	};
}
/** Go's `strconv.ParseInt(text, 0, 64)`, and `ParseUint` for what is larger. */
function readInt(text) {
	const match = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/.exec(text);
	if (match === null) return void 0;
	const [, sign, hex, binary, octal, decimal] = match;
	const digits = hex !== void 0 ? `0x${hex}` : binary !== void 0 ? `0b${binary}` : octal !== void 0 ? `0o${octal}` : decimal;
	const size = BigInt(digits ?? "0");
	const value = sign === "-" ? -size : size;
	if (!(value >= -(2n ** 63n) && (value < 2n ** 63n || sign === "" && value < 2n ** 64n))) return void 0;
	return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
const timestampForm = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(Z|[-+]\d\d:\d\d))| (\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?)?$/;
/** In RFC 3339. */
function readTimestamp(text) {
	const match = timestampForm.exec(text);
	if (match === null) return void 0;
	const [, year, month, day, hourT, minuteT, secondT, partT, zone, hour, minute, second, part] = match;
	const two = (digits) => (digits ?? "0").padStart(2, "0");
	const date = `${year}-${two(month)}-${two(day)}`;
	const clock = `${two(hourT ?? hour)}:${two(minuteT ?? minute)}:${two(secondT ?? second)}`;
	const check = /* @__PURE__ */ new Date(`${date}T${clock}Z`);
	if (Number.isNaN(check.getTime()) || !check.toISOString().startsWith(date)) return void 0;
	return `${date}T${clock}${(partT ?? part ?? "").replace(/\.?(?<!0)0+$/, "")}${zone ?? "Z"}`;
}
function sprintNumber(value) {
	if (Object.is(value, -0)) return "-0";
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
	const size = Math.abs(value);
	return (size !== 0 && size < 1e-4 ? value.toExponential() : String(value)).replace(/e([-+])(\d)$/, "e$10$2");
}

// src/collect/compose/document.ts
/** `isUndisputed` as in `Parsed`. */
function readDocument(raw, isUndisputed = false) {
	if (isUndisputed && !raw.place.source.text.includes("\\/")) return {
		value: raw,
		resets: [],
		faults: []
	};
	const reader = new Reader(raw);
	return {
		value: reader.convert(raw) ?? {
			...raw,
			kind: "scalar",
			value: null
		},
		resets: reader.resets,
		faults: reader.faults
	};
}
var Reader = class {
	resets = [];
	faults = [];
	/** Aliases share their value, and what was made of it; undefined where the text can have none. */
	#done;
	/** Whether the text may hold the escape that go-yaml does not know. */
	#mayEscape;
	#inOverride = false;
	constructor(raw) {
		const { text } = raw.place.source;
		this.#done = text.includes("&") ? /* @__PURE__ */ new Map() : void 0;
		this.#mayEscape = text.includes("\\/");
		if (text.includes("!reset") || text.includes("!override")) this.#collect(raw, []);
	}
	/** Undefined for what is reset. */
	convert(value) {
		if (value.tag === "!reset" && !this.#inOverride) return void 0;
		if (value.kind === "scalar") {
			if (this.#mayEscape) this.#checkEscapes(value);
			return typed(value);
		}
		const done = this.#done?.get(value);
		if (done !== void 0) return done;
		const outside = this.#inOverride;
		this.#inOverride ||= value.tag === "!override";
		const made = value.kind === "mapping" ? this.#mapping(value) : this.#sequence(value);
		this.#inOverride = outside;
		this.#done?.set(value, made);
		return made;
	}
	#sequence(value) {
		return mapItems(value, (item) => this.convert(item));
	}
	#mapping(value) {
		return mapEntries(value, (item, name, key) => {
			this.#checkKey(name, key);
			return this.convert(item);
		});
	}
	/** go-yaml does not know `\/`, though JSON has it. */
	#checkEscapes({ place }) {
		if (!place.source.text.startsWith("\"", place.start)) return;
		const text = place.source.text.slice(place.start, place.end);
		if (!text.includes("\\/")) return;
		if (!text.replaceAll("\\\\", "").includes("\\/")) return;
		this.faults.push({
			message: "holds the escape \\/, which YAML 1.1 has not",
			place
		});
	}
	#checkKey(name, key) {
		if (isPlainText(name)) return;
		const read = readPlain(name);
		if (typeof read.value === "string" && read.tag === void 0) return;
		const { text: whole } = key.source;
		const text = whole.slice(key.start, key.end);
		if (/^["'|>]/.test(text) || /!!str[ \t]+$/.test(whole.slice(Math.max(0, key.start - mostBefore), key.start))) return;
		this.faults.push({
			message: `key ${text} is not a string`,
			place: key
		});
	}
	#collect(value, path) {
		if (value.tag === "!reset" || value.tag === "!override") this.resets.push(path);
		else if (value.kind === "mapping") {
			for (const [name, { value: item }] of value.entries) if (item.tag !== void 0 || !isMerged(item)) this.#collect(item, [...path, name]);
			for (const mapping of value.merged ?? []) this.#collect(mapping, path);
		} else if (value.kind === "sequence") for (const [index, item] of value.items.entries()) this.#collect(item, [...path, String(index)]);
	}
};
/** As far as a tag is looked for before what it is the tag of. */
const mostBefore = 16;
function isMerged(value) {
	return value.via?.at(-1)?.kind === "merge-key";
}
function typed(value) {
	if (value.plain === void 0 || value.plain === value.value && isPlainText(value.plain)) return value;
	const read = readPlain(value.plain);
	if (read.value === value.value && read.tag === void 0) return value;
	return {
		...value,
		...read
	};
}

// src/collect/compose/tabs.ts
/**
* Tabs that indent, which go-yaml refuses even on a line that is otherwise empty, and our parser takes: all but those
* inside of quotes, of block scalars and of flow collections.
*/
function indentingTabs(source, documents) {
	if (!source.text.includes("	")) return [];
	const tabs = Array.from(source.text.matchAll(/^ *\t/gm), (match) => match.index + match[0].length - 1);
	if (tabs.length === 0) return [];
	const spans = [];
	const seen = /* @__PURE__ */ new Set();
	for (const document of documents) collect$1(document, source, spans, seen);
	return tabs.filter((tab) => !spans.some(({ start, end }) => start < tab && tab < end)).map((tab) => ({
		source,
		start: tab,
		end: tab + 1
	}));
}
function collect$1(value, source, spans, seen) {
	if (seen.has(value)) return;
	seen.add(value);
	const { start, end } = value.place;
	if (/["'|>[{]/.test(source.text.charAt(start)) && source.text.slice(start, end).includes("\n")) {
		spans.push({
			start,
			end
		});
		return;
	}
	if (value.kind === "sequence") for (const item of value.items) collect$1(item, source, spans, seen);
	if (value.kind === "mapping") for (const entry of value.entries.values()) collect$1(entry.value, source, spans, seen);
}

// src/collect/compose/resolution.ts
/** One resolution under way: what it has read, and what it has to say. */
var Resolution = class {
	paths;
	files = /* @__PURE__ */ new Set();
	refusals = [];
	diagnostics = [];
	remotes = [];
	incomplete = false;
	/** Ports that ranges are expanded to. */
	ports = new Allowance("ports", "publishes more ports than are looked at", { teller: this });
	/** Characters that texts with variables become. */
	grown = new Allowance("texts-mib", "holds variables that grow to more text than is looked at", {
		unit: 2 ** 20,
		teller: this
	});
	/**
	* Values that a file, an include, an `extends` or an `env_file` has put together with what was there before: a
	* thousand small ones that are put onto each other cost as much as a million values.
	*/
	#merged = new Allowance("merged-values", "is put together from more values than are looked at", { teller: this });
	#filled = new Allowance("project-kib", "fills the project with more variables of files than the rules can judge", {
		unit: 1024,
		teller: this
	});
	#tree;
	#said = /* @__PURE__ */ new Set();
	/** Where something was lost there is nothing more to be said. */
	#lost = /* @__PURE__ */ new Set();
	constructor(tree, paths) {
		this.#tree = tree;
		this.paths = paths;
	}
	/**
	* Why Compose would not take the project. What it refuses we judge nonetheless, as far as can be, so it is a warning;
	* an error is what leaves something unjudged.
	*/
	refuse(place, message, kind = "invalid", level = "warning") {
		if (this.#lost.has(place) || !this.#first(place, message)) return;
		this.refusals.push({
			kind,
			level,
			message,
			place
		});
	}
	/** Refused, and something is lost by it. */
	lose(place, message, kind = "invalid") {
		this.incomplete = true;
		this.refuse(place, message, kind, "error");
		this.#lost.add(place);
	}
	/** Lost because it is more than is looked at. */
	meet(name, place, said) {
		this.lose(place, place.source.bounds.diagnostic(name, place, said).message, "limit");
	}
	/**
	* Whether so many more values may be put together with others.
	* @throws UsageError where hundreds of projects do so with the same ones, and all together have too much.
	*/
	mayMerge(values, place) {
		place.source.bounds.spendOnMerging(values);
		return this.#merged.may(values, place);
	}
	/**
	* Whether env files and label files may add so many more characters to the project as the rules see it: each of a few
	* hundred services may name one file of thousands of variables. More than such a project may have is not made first.
	* @throws UsageError where hundreds of projects do, and all together have too much.
	*/
	mayFill(length, place) {
		place.source.bounds.spendOnFilling(length);
		return this.#filled.may(length, place);
	}
	say(place, message, kind, level) {
		if (this.#first(place, message)) this.diagnostics.push({
			kind,
			level,
			message,
			place
		});
	}
	remote(remote) {
		this.remotes.push(remote);
		if (remote.use === "build") return;
		this.incomplete = true;
		this.say(remote.place, `${remote.ref} is remote, and is not fetched`, "remote", "warning");
	}
	/** What is at a path as Compose has it (absolute, or relative to the project's directory). */
	async read(path) {
		const treePath = treePathOf(path, this.paths);
		if (treePath === void 0) return {
			kind: "refused",
			why: "leads out of the repository",
			nowhere: unreadSource(this.#tree, path)
		};
		const read = await readSource(this.#tree, treePath);
		if (!(read instanceof Source)) return {
			...read,
			nowhere: unreadSource(this.#tree, treePath)
		};
		this.files.add(read.path);
		if (read.ignored) this.say(startOf$1(read), "is read, but git ignores it: what it says holds on this machine only", "unknown", "info");
		return read;
	}
	async isFile(path) {
		const kind = await this.#peek(path);
		return kind === "text" || kind === "refused";
	}
	async isDirectory(path) {
		return await this.#peek(path) === "directory";
	}
	/** Without counting as read. Outside of the tree only what it stands in is there, as far as anybody knows. */
	async #peek(path) {
		const treePath = treePathOf(path, this.paths);
		if (treePath === void 0) return isAbove(path, this.paths) ? "directory" : "absent";
		if (treePath === "") return "directory";
		const read = await readSource(this.#tree, treePath);
		return read instanceof Source ? "text" : read.kind;
	}
	/** Stands for a file of the tree of which only its path is known. */
	nowhere(treePath) {
		return startOf$1(unreadSource(this.#tree, treePath));
	}
	/** A Compose file; undefined, after a diagnostic at `asked`, where it cannot be read. */
	async compose(path, asked) {
		const read = await this.read(path);
		if (!(read instanceof Source)) {
			const kind = unreadKind(read);
			this.lose(asked ?? startOf$1(read.nowhere), `${read.nowhere.path} ${whyNot(read)}`, kind);
			return;
		}
		const file = readCompose(read);
		for (const { place, message, kind } of file.losses) this.lose(place, message, kind);
		for (const { place, message, kind } of file.refusals) this.refuse(place, message, kind);
		return file;
	}
	#first(place, message) {
		const key = `${place.source.path}:${place.start}:${message}`;
		if (this.#said.has(key)) return false;
		this.#said.add(key);
		return true;
	}
};
/** By UTF-16 code units of text. */
const read$1 = new Recent(2 ** 18, /* @__PURE__ */ new WeakMap());
/** Once a source, whoever asks for it. */
function readCompose(source) {
	const known = read$1.get(source);
	if (known !== void 0) return known;
	const parsed = parseYaml(source);
	const documents = parsed.documents.map((document) => readDocument(document, parsed.isUndisputed));
	const refusals = [];
	const version = source.text.includes("%YAML") ? /^%YAML[ \t]+(\S+)/m.exec(source.text) : null;
	if (version !== null && version[1] !== "1.1") {
		const place = {
			source,
			start: version.index,
			end: version.index + version[0].length
		};
		refusals.push({
			place,
			message: "Compose reads YAML 1.1 only, by its name",
			kind: "invalid"
		});
	}
	const [tab] = indentingTabs(source, parsed.documents);
	if (tab !== void 0) refusals.push({
		place: tab,
		message: "is a tab where the line is indented, which Compose cannot read",
		kind: "syntax"
	});
	for (const { place, message } of documents.flatMap((document) => document.faults)) refusals.push({
		place,
		message,
		kind: "invalid"
	});
	const file = {
		source,
		documents,
		losses: parsed.diagnostics,
		refusals
	};
	read$1.set(source, file, source.text.length);
	return file;
}
/** Lets go of what was made of a file that nobody is expected to ask for again. */
function forgetCompose(source) {
	read$1.delete(source);
	forgetParsed(source);
}
/** Completes "FILE …". */
function whyNot(read) {
	switch (read.kind) {
		case "absent": return "is not there";
		case "directory": return "is a directory";
		case "refused": return `cannot be read: it ${read.why}`;
	}
}

// src/collect/compose/plan/default-files.ts
/** In order of preference. @see https://github.com/compose-spec/compose-go/blob/v2.16.2/cli/options.go DefaultFileNames */
const defaultNames = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
/** What Compose lays over a default file by itself, in order of preference. */
const overrideNames = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
/** Each folder's file of a default name, with the folder's override. */
function* defaultsOf(outlines) {
	for (const folder of sortedOnce([...outlines.keys()].map(folderOf$1))) {
		const files = defaultOf(folder, outlines);
		if (files !== void 0) yield files;
	}
}
/** The file of a default name in one folder, with its override. */
function defaultOf(folder, outlines) {
	const base = firstOf$2(folder, defaultNames, outlines);
	const override = firstOf$2(folder, overrideNames, outlines);
	return base === void 0 ? void 0 : override === void 0 ? [base] : [base, override];
}
/** The first of `names` that a folder has. */
function firstOf$2(folder, names, outlines) {
	for (const name of names) {
		const path = within$1(folder, name);
		if (outlines.has(path)) return path;
	}
}
/** The path of a file in a folder, which is empty for the root. */
function within$1(folder, name) {
	return folder === "" ? name : [folder, name].join("/");
}

// src/collect/compose/plan/names.ts
const kinds$2 = [
	"services",
	"networks",
	"volumes",
	"secrets",
	"configs"
];
/** Names by kind, each once. */
var Names = class Names {
	#names = /* @__PURE__ */ new Map();
	/** What `lists` gave. */
	static of(lists) {
		const names = new Names();
		kinds$2.forEach((kind, index) => {
			for (const name of lists[index] ?? []) names.add(kind, name);
		});
		return names;
	}
	/** In the order of `kinds`. */
	lists() {
		return kinds$2.map((kind) => {
			const names = this.#names.get(kind);
			return names === void 0 ? noTexts : Array.from(names);
		});
	}
	add(kind, name) {
		const known = this.#names.get(kind);
		if (known === void 0) this.#names.set(kind, /* @__PURE__ */ new Set([name]));
		else known.add(name);
	}
	/** The keys of a mapping, or the items of a list. */
	addAll(kind, value) {
		forEachName(value, (name) => this.add(kind, name));
	}
	has(kind, name) {
		return this.#names.get(kind)?.has(name) === true;
	}
	/** Those that `isWanted` wants. */
	filter(isWanted) {
		const wanted = [];
		this.#names.forEach((names, kind) => {
			names.forEach((name) => {
				if (isWanted(kind, name)) wanted.push({
					kind,
					name
				});
			});
		});
		return wanted;
	}
};
const noTexts = [];
/** Calls `take` with the keys of a mapping, or the texts in a list. */
function forEachName(value, take) {
	if (value?.kind === "mapping") value.entries.forEach((_entry, name) => {
		take(name);
	});
	else if (value?.kind === "sequence") value.items.forEach((item) => {
		const text = stringOf(item);
		if (text !== void 0) take(text);
	});
}

// src/collect/compose/plan/swarm-stack.ts
/**
* Whether a file is a stack for `docker stack deploy`, by what only Swarm has: placement on nodes, global services, an
* endpoint mode, an update policy, secrets and configs that Swarm holds, an overlay network; or by a name that says so.
* It is sure where its own name and what stands in it both say so, or where Compose would fail with it: see `failsInCompose`.
* What `docker stack deploy` refuses shows that Compose runs it, and the Swarm keys were left over; so does a service
* with a `container_name`, or one that is only built. `deploy` with limits, replicas or a restart policy says nothing:
* Compose takes them too.
*/
function stackOf(path, documents) {
	const services = documents.flatMap((document) => valuesOf(get(document, "services")));
	if (documents.some(isRefused) || services.some(isComposes)) return void 0;
	const saysSo = services.some((service) => isSwarmDeploy(get(service, "deploy"))) || documents.some((document) => hasExternal(get(document, "secrets")) || hasExternal(get(document, "configs"))) || documents.some((document) => overlaysOf(document).length > 0);
	const isNamed = stackFile.test(path);
	if (saysSo && isNamed || documents.some(failsInCompose)) return "sure";
	return saysSo || isNamed || swarmFolder.test(path) ? "likely" : void 0;
}
/** `stack.yml`, `docker-compose.swarm.yml`. */
const stackFile = /(?:^|[-._/])(?:stacks?|swarm)[-._][^/]*$/i;
/** A folder of stacks says nothing: Dockge and others call projects of Compose so. https://github.com/louislam/dockge */
const swarmFolder = /(?:^|[-._/])swarm(?:[-._][^/]*)?\//i;
/**
* Keys of a service that Compose knows and `docker stack deploy`, whose format is an older one, refuses.
* @see https://github.com/docker/cli/blob/master/cli/compose/schema/data/config_schema_v3.14.json
*/
const refusedKeys = /* @__PURE__ */ new Set([
	"annotations",
	"attach",
	"blkio_config",
	"cgroup",
	"cpu_count",
	"cpu_percent",
	"cpu_period",
	"cpu_quota",
	"cpu_rt_period",
	"cpu_rt_runtime",
	"cpu_shares",
	"cpus",
	"cpuset",
	"develop",
	"device_cgroup_rules",
	"dns_opt",
	"extends",
	"gpus",
	"group_add",
	"label_file",
	"mem_limit",
	"mem_reservation",
	"mem_swappiness",
	"memswap_limit",
	"models",
	"oom_kill_disable",
	"pids_limit",
	"platform",
	"post_start",
	"pre_start",
	"pre_stop",
	"profiles",
	"provider",
	"pull_policy",
	"pull_refresh_after",
	"runtime",
	"scale",
	"storage_opt",
	"umask",
	"use_api_socket",
	"uts",
	"volumes_from"
]);
/** The same of a file. */
const refusedTopKeys = /* @__PURE__ */ new Set([
	"name",
	"include",
	"models",
	"jobs"
]);
/**
* Compose refuses secrets and configs that are external, where a service has them, and its containers do not get onto an
* overlay network that is not attachable.
* @see https://github.com/docker/compose/blob/v2.40.0/pkg/compose/create.go ("unsupported external secret")
* @see https://docs.docker.com/engine/network/drivers/overlay/
*/
function failsInCompose(document) {
	const services = valuesOf(get(document, "services"));
	const closed = new Set(overlaysOf(document).flatMap(([name, network]) => isClosed(network) ? name : []));
	return services.some((service) => namesOf$1(get(service, "networks")).some((name) => closed.has(name))) || ["secrets", "configs"].some((kind) => {
		const external = new Set(externalsOf(get(document, kind)));
		return services.some((service) => namesOf$1(get(service, kind)).some((name) => external.has(name)));
	});
}
/** Nobody says that single containers may join it. */
function isClosed(network) {
	return get(network, "attachable") === void 0 && get(network, "external") === void 0;
}
/** What a service's list or mapping names: networks, secrets, configs. */
function namesOf$1(value) {
	if (value?.kind === "mapping") return [...value.entries.keys()];
	return valuesOf(value).flatMap((item) => stringOf(item) ?? stringOf(get(item, "source")) ?? []);
}
function isRefused(document) {
	const version = String(scalarOf$2(get(document, "version")));
	return hasKeyOf(document, refusedTopKeys) || /^[12](?:\.|$)/.test(version);
}
function isComposes(service) {
	const reservations = get(get(get(service, "deploy"), "resources"), "reservations");
	return get(service, "container_name") !== void 0 || get(service, "build") !== void 0 && get(service, "image") === void 0 || hasKeyOf(service, refusedKeys) || get(service, "depends_on")?.kind === "mapping" || get(reservations, "devices") !== void 0 || valuesOf(get(service, "ports")).some(hasKeyBeyond(portKeys));
}
/** What the long form of a port has in a stack; `host_ip` and `app_protocol` are Compose's. */
const portKeys = /* @__PURE__ */ new Set([
	"mode",
	"target",
	"published",
	"protocol"
]);
function hasKeyBeyond(known) {
	return (value) => value.kind === "mapping" && Array.from(value.entries.keys()).some((key) => !known.has(key));
}
function hasKeyOf(value, keys) {
	return value.kind === "mapping" && Array.from(value.entries.keys()).some((key) => keys.has(key));
}
function scalarOf$2(value) {
	return value?.kind === "scalar" ? value.value : void 0;
}
function isSwarmDeploy(deploy) {
	return valuesOf(get(get(deploy, "placement"), "constraints")).map((item) => stringOf(item) ?? "").some((constraint) => constraint.trim().startsWith("node.")) || /^(?:global|global-job|replicated-job)$/.test(stringOf(get(deploy, "mode")) ?? "") || [
		"endpoint_mode",
		"update_config",
		"rollback_config"
	].some((key) => get(deploy, key) !== void 0);
}
function hasExternal(definitions) {
	return externalsOf(definitions).length > 0;
}
function externalsOf(definitions) {
	return entriesOf(definitions).flatMap(([name, definition]) => {
		const external = get(definition, "external");
		return external?.kind === "mapping" || external?.kind === "scalar" && external.value === true ? name : [];
	});
}
function overlaysOf(document) {
	return entriesOf(get(document, "networks")).filter(([, network]) => stringOf(get(network, "driver")) === "overlay");
}
function entriesOf(group) {
	return group?.kind === "mapping" ? Array.from(group.entries, ([name, { value }]) => [name, value]) : [];
}

// src/collect/compose/plan/outline.ts
/** Documents of one file are merged by Compose, so they provide together. */
function outlineOf$1(path, documents) {
	const provides = new Names();
	const needs = new Names();
	const complete = /* @__PURE__ */ new Set();
	const extended = [];
	let isDeployed = false;
	provides.add("networks", "default");
	for (const document of documents) {
		for (const kind of kinds$2) provides.addAll(kind, mappingOf(get(document, kind)));
		for (const { name, entry: { value: service } } of workloadsOf(document)) {
			if (service.kind !== "mapping") continue;
			isDeployed ||= service.entries.has("deploy");
			if (runs.some((key) => service.entries.has(key))) complete.add(name);
			else needs.add("services", name);
			noteNeeds(service, needs);
			const extension = get(service, "extends");
			const file = get(extension, "file");
			const of = stringOf(get(extension, "service"));
			if (file !== void 0 && of !== void 0) extended.push({
				file: stringOf(file) ?? "",
				service: of
			});
		}
	}
	const includes = documents.flatMap(includesOf);
	const has = (kind, name) => kind === "services" ? complete.has(name) : provides.has(kind, name);
	return {
		provides,
		needs: includes.length > 0 ? [] : needs.filter((kind, name) => !has(kind, name) && !name.includes("$")),
		complete,
		includes,
		extends: extended,
		stack: isDeployed ? stackOf(path, documents) : void 0
	};
}
/**
* For outlines that say the same, one: all are kept until everything is read, and in a repository of many projects most are
* alike. What it gives keeps no text of a file.
*/
function oncePerOutline() {
	const known = new Recent(mostKnown);
	return (outline) => {
		const key = JSON.stringify(partsOf$2(outline));
		const same = known.get(key) ?? outlineFrom(JSON.parse(key));
		known.set(key, same, 1);
		return same;
	};
}
/** Outlines that another is compared with. */
const mostKnown = 1e3;
/** An outline as plain data, without the names of its fields, which would be most of it. */
function partsOf$2({ provides, needs, complete, includes, extends: extended, stack }) {
	return [
		provides.lists(),
		needs,
		[...complete],
		includes,
		extended,
		stack ?? ""
	];
}
function outlineFrom([provides, needs, complete, includes, extended, stack]) {
	return {
		provides: Names.of(provides),
		needs,
		complete: new Set(complete),
		includes,
		extends: extended,
		stack: stack === "" ? void 0 : stack
	};
}
/** Which part of what a file needs is in others that it may be merged over: 1 is all of it. */
function coverage(bases, { needs }) {
	const found = needs.filter(({ kind, name }) => bases.some((base) => base.provides.has(kind, name)));
	return needs.length === 0 ? 1 : found.length / needs.length;
}
/** Whether some files, merged, need no others. */
function areWhole(outlines) {
	const has = ({ kind, name }) => outlines.some(({ complete, provides }) => kind === "services" ? complete.has(name) : provides.has(kind, name));
	return outlines.every(({ needs }) => needs.every(has));
}
/** What some files, merged, are written for. */
function runnerOf(outlines) {
	const stacks = outlines.flatMap(({ stack }) => stack ?? []);
	if (stacks.length === 0) return "compose";
	return stacks.includes("sure") ? "stack" : "either";
}
/** A service without any of these is refused. */
const runs = [
	"image",
	"build",
	"extends",
	"provider"
];
function mappingOf(value) {
	return value?.kind === "mapping" ? value : void 0;
}
/** Keys by which a service joins what another has. */
const joining$1 = [
	"network_mode",
	"pid",
	"ipc"
];
function noteNeeds(service, needs) {
	needs.addAll("services", get(service, "depends_on"));
	const links = get(service, "links");
	forEachName(links, (link) => needs.add("services", link.split(":")[0] ?? link));
	joining$1.forEach((key) => {
		const value = get(service, key);
		const joined = value && /^service:(.+)$/.exec(stringOf(value) ?? "")?.[1];
		if (joined !== void 0) needs.add("services", joined);
	});
	forEachName(get(service, "volumes_from"), (taken) => {
		if (!taken.startsWith("container:")) needs.add("services", taken.split(":")[0] ?? taken);
	});
	needs.addAll("networks", get(service, "networks"));
	itemsOf$1(get(service, "volumes")).forEach((mount) => {
		const name = volumeName(mount);
		if (name !== void 0) needs.add("volumes", name);
	});
	noteGranted("secrets", service, needs);
	noteGranted("configs", service, needs);
}
function noteGranted(kind, service, needs) {
	itemsOf$1(get(service, kind)).forEach((item) => {
		const name = stringOf(item) ?? stringOf(get(item, "source"));
		if (name !== void 0) needs.add(kind, name);
	});
}
/** The named volume of a mount in either syntax; none for a path or an anonymous volume. */
function volumeName(mount) {
	if (mount.kind === "mapping") {
		const source = stringOf(get(mount, "type")) === "volume" ? stringOf(get(mount, "source")) : void 0;
		return source === "" ? void 0 : source;
	}
	const text = stringOf(mount) ?? "";
	const colon = text.indexOf(":");
	if (colon < 2) return void 0;
	const source = text.slice(0, colon);
	return /^[\w][\w.-]*$/.test(source) ? source : void 0;
}
function includesOf(document) {
	return itemsOf$1(get(document, "include")).flatMap((item) => {
		if (item.kind === "scalar") return stringOf(item) ?? [];
		const path = get(item, "path");
		return path?.kind === "sequence" ? path.items.flatMap((one) => stringOf(one) ?? []) : stringOf(path) ?? [];
	});
}
function itemsOf$1(value) {
	return value?.kind === "sequence" ? value.items : [];
}

// src/collect/compose/plan/candidates.ts
/**
* Reads the candidates that are Compose files: those that have Compose's names, whatever they hold; those that are
* named after it and hold any of its keys; any other YAML that looks like one. A file that Compose's name promises and
* that is no YAML stays in the plan, so that its resolution says what is wrong.
*/
async function readCandidates(tree, candidates, asked, onFolder = () => void 0) {
	const outlines = /* @__PURE__ */ new Map();
	const diagnostics = [];
	const files = filesToRead(candidates, asked);
	const paths = new SortedPaths(files.map(({ path }) => path));
	const outlineLike = oncePerOutline();
	const composeFiles = /* @__PURE__ */ new Map();
	for (const { path, kind } of files) {
		const isNamed = asked.has(path) || isDefault(path);
		const verdict = await outlineAt(tree, path, isNamed || kind === "compose", isNamed);
		const isCompose = verdict !== void 0 && !("kind" in verdict);
		if (isCompose) outlines.set(path, outlineLike(verdict));
		else if (verdict !== void 0) diagnostics.push(verdict);
		const isLast = isLastDefault(path, paths);
		if (!isCompose && !isLast) continue;
		const folder = folderOf$1(path);
		const named = await composeFileOf(tree, folder);
		if (isCompose && named !== void 0) composeFiles.set(folder, named);
		if (isLast) await onFolder(folder, outlines, named !== void 0);
	}
	return {
		outlines,
		composeFiles: inOrder(composeFiles),
		diagnostics
	};
}
function inOrder(byPath) {
	return new Map([...byPath].sort(([one], [other]) => one < other ? -1 : 1));
}
/** Each once, by path. */
function filesToRead(candidates, asked) {
	const files = candidates.filter(({ path, kind }) => kinds$1.has(kind) && !asked.has(path));
	for (const path of asked) files.push({
		path,
		kind: "compose"
	});
	return files.sort((one, other) => one.path < other.path ? -1 : 1);
}
const kinds$1 = /* @__PURE__ */ new Set(["compose", "yaml"]);
/** Keys of which each says that a file named after Compose is one. */
const topLevelKeys = [
	"services",
	"include",
	"networks",
	"volumes",
	"secrets",
	"configs",
	"models"
];
async function outlineAt(tree, path, isNamed, isSure) {
	const source = await readSource(tree, path);
	if (!(source instanceof Source)) {
		if (source.kind === "absent") return void 0;
		const nowhere = unreadSource(tree, path);
		if (!isNamed) {
			if (unreadKind(source) !== "limit") return void 0;
			return aboutFile(nowhere, "limit", "warning", `may be a Compose file, and ${whyNot(source)}`);
		}
		const why = source.kind === "refused" ? `it ${source.why}` : "it is a directory";
		const kind = unreadKind(source) === "limit" ? "limit" : "refused";
		return aboutFile(nowhere, kind, "error", `cannot be read: ${why}`);
	}
	if (!isNamed && !mayBeCompose(source.text)) return void 0;
	const { documents, diagnostics } = parseYaml(source);
	if (diagnostics.length > 0) {
		if (isTemplate(source.text)) return aboutFile(source, "skipped", "info", "is a template that another tool fills in");
		if (isNamed) return outlineOf$1(path, []);
		return aboutFile(source, "syntax", "warning", `may be a Compose file, and is not YAML: ${diagnostics[0]?.message}`);
	}
	if (isSure || documents.some(looksLikeCompose) || isNamed && documents.some(hasComposeKey)) return outlineOf$1(path, documents);
	return isNamed ? aboutFile(source, "skipped", "info", "is named like a Compose file, and has none of its keys") : void 0;
}
function hasComposeKey(document) {
	return get(document, "apiVersion") === void 0 && (topLevelKeys.some((key) => get(document, key) !== void 0) || hasComposeJobs(document));
}
/** Jinja's and its kind's statements on lines of their own, which no YAML has. */
function isTemplate(text) {
	return /^[ \t]*\{%[-+ ]/m.test(text) || /^[ \t]*\{\{[-~]?[ \t]*(?:if|range|with|define|include|end|#)\b/m.test(text);
}
function isDefault(path) {
	return defaults$1.includes(nameOf$1(path));
}
const defaults$1 = [...defaultNames, ...overrideNames];
/** No other file of a default name of its folder comes after it. */
function isLastDefault(path, paths) {
	if (!isDefault(path)) return false;
	const folder = folderOf$1(path);
	const own = nameOf$1(path);
	return !defaults$1.some((name) => name > own && paths.has(within$1(folder, name)));
}
/** What COMPOSE_FILE is in the `.env` of a folder; undefined where nothing sets it. */
async function composeFileOf(tree, folder) {
	const source = await readSource(tree, within$1(folder, ".env"));
	if (!(source instanceof Source) || !source.text.includes("COMPOSE_FILE")) return void 0;
	const files = variableOf(source.text, "COMPOSE_FILE");
	if (files === void 0 || files === "") return void 0;
	const separator = variableOf(source.text, "COMPOSE_PATH_SEPARATOR") || ":";
	return files.split(separator).flatMap((file) => resolvePath(folder, file) ?? []);
}
/** A variable of a `.env` without interpolation: enough to see which files it names. The last one counts. */
function variableOf(text, name) {
	return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Z_]+)[ \t]*[=:][ \t]*(.*)$/gm)].filter(([, key]) => key === name).map(([, , value = ""]) => value.trim()).at(-1)?.replace(/(?<![ \t])[ \t]+#.*$/s, "").replace(/^(["'])(.*)\1$/, "$2");
}

// src/collect/compose/plan/own-projects.ts
/**
* The projects of which it is known before every file is read that they will be planned, and how: what Compose finds by
* itself in a folder (see 4 in `plan.ts`) where no command, configuration or COMPOSE_FILE has a say in it. So they can be
* resolved while what their files were parsed to is at hand.
*/
var OwnProjects = class {
	/** Files that a command or the configuration names. */
	#named = /* @__PURE__ */ new Set();
	/** Folders from which a command may look for a project. */
	#lookedIn = /* @__PURE__ */ new Set();
	constructor(commands, named) {
		for (const file of [...commands, ...named].flatMap(({ files }) => files)) if (file !== void 0) this.#named.add(file);
		for (const { files, directory, projectDirectory } of commands) if (files.length === 0) this.#lookFrom(projectDirectory ?? directory);
	}
	/** `outlines` has all files of default names of the folder; `setsFiles`, whether its `.env` sets COMPOSE_FILE. */
	in(folder, outlines, setsFiles) {
		const files = defaultOf(folder, outlines);
		if (files === void 0 || setsFiles || this.#lookedIn.has(folder)) return void 0;
		if (files.some((file) => this.#named.has(file))) return void 0;
		const own = files.flatMap((file) => outlines.get(file) ?? []);
		return areWhole(own) ? {
			selection: {
				directory: folder,
				files
			},
			runner: runnerOf(own),
			startedBy: []
		} : void 0;
	}
	#lookFrom(start) {
		let folder = start;
		while (folder !== void 0 && !this.#lookedIn.has(folder)) {
			this.#lookedIn.add(folder);
			folder = folderOf$1(folder);
		}
	}
};

// src/yaml-name.ts
/** A file is YAML by its name, or JSON, which every reader of YAML reads. */
function isYamlName(path) {
	return yamlName.test(path);
}
/** The name of such a file without what says so. */
function stemOf(name) {
	return name.replace(yamlName, "");
}
const yamlName = /\.(?:ya?ml|json)$/i;

// src/collect/compose/plan/bases.ts
/** Finds what a file that is a fragment is meant to lie over. */
var Bases = class {
	#outlines;
	/** Files that are whole, by folder; of most repositories nobody asks. */
	#whole;
	constructor(outlines) {
		this.#outlines = outlines;
	}
	/** A file over its bases, in the order of `-f`; alone, where it is whole or nothing fits. */
	under(file) {
		return this.#withBases(file, /* @__PURE__ */ new Set());
	}
	#withBases(file, seen) {
		const outline = this.#outlines.get(file);
		if (outline === void 0 || areWhole([outline]) || seen.size >= maxBases) return [file];
		const under = /* @__PURE__ */ new Set([...seen, file]);
		let best;
		for (const bases of basesOf(file, this.#outlines, this.#wholeBeside(file))) {
			if (bases.some((base) => under.has(base))) continue;
			const part = coverage(bases.flatMap((base) => this.#outlines.get(base) ?? []), outline);
			if (part > (best?.part ?? 0)) best = {
				bases,
				part
			};
			if (part === 1) break;
		}
		if (best === void 0) return [file];
		const [first = "", ...others] = best.bases;
		return [
			...this.#withBases(first, under),
			...others,
			file
		];
	}
	#wholeBeside(file) {
		this.#whole ??= groupBy([...this.#outlines].flatMap(([path, outline]) => areWhole([outline]) ? path : []), folderOf$1);
		return this.#whole.get(folderOf$1(file)) ?? [];
	}
};
/** Whole files of one folder that a fragment is tried over; among more, a match would say nothing. */
const maxSiblings = 100;
/** Bases over bases, at most. */
const maxBases = 8;
/** What a fragment may lie over, the likeliest first. */
function* basesOf(file, outlines, siblings) {
	const stem = stemOf(nameOf$1(file));
	for (let folder = folderOf$1(file); folder !== void 0; folder = above(folder)) {
		for (let cut = lastWord(stem); cut > 0; cut = lastWord(stem.slice(0, cut))) for (const extension of [".yml", ".yaml"]) {
			const base = within$1(folder, stem.slice(0, cut) + extension);
			if (outlines.has(base)) yield [base];
		}
		const base = firstOf$2(folder, defaultNames, outlines);
		const override = firstOf$2(folder, overrideNames, outlines);
		if (base !== void 0) yield [base];
		if (base !== void 0 && override !== void 0 && override !== file) yield [base, override];
	}
	for (const sibling of siblings.slice(0, maxSiblings)) if (sibling !== file) yield [sibling];
}
function above(folder) {
	return folder === "" ? void 0 : folderOf$1(folder);
}
function lastWord(stem) {
	return Math.max(stem.lastIndexOf("."), stem.lastIndexOf("-"), stem.lastIndexOf("_"));
}

// src/collect/compose/plan/reach.ts
/** The files that planned projects take, include, or extend. */
var Reach = class {
	#outlines;
	#files = /* @__PURE__ */ new Set();
	#services = /* @__PURE__ */ new Map();
	constructor(outlines) {
		this.#outlines = outlines;
	}
	/** A file of which only some services are extended is reached when those are all that can run. */
	has(file) {
		if (this.#files.has(file)) return true;
		const extended = this.#services.get(file);
		if (extended === void 0) return false;
		return [...this.#outlines.get(file)?.complete ?? []].every((service) => extended.has(service));
	}
	/** The files, and what they include or extend. */
	take(files) {
		for (const file of files) {
			if (this.#files.has(file)) continue;
			this.#files.add(file);
			this.takeReferred(file);
		}
	}
	/** What the file includes or extends, without the file itself. */
	takeReferred(file) {
		const outline = this.#outlines.get(file);
		const folder = folderOf$1(file);
		for (const written of outline?.includes ?? []) {
			const included = resolvePath(folder, written);
			if (included !== void 0 && included !== file) this.take([included]);
		}
		for (const { file: written, service } of outline?.extends ?? []) {
			const base = resolvePath(folder, written);
			if (base !== void 0 && base !== file) {
				const services = this.#services.get(base) ?? /* @__PURE__ */ new Set();
				this.#services.set(base, services.add(service));
			}
		}
	}
};

// src/collect/compose/plan/plan.ts
/**
* The projects, in the order above; each file is in one at least, unless another project refers to it. Of `OwnProjects`
* it takes what is known of them already, by the first file, and gives it in their place: there may be tens of thousands.
*/
function planCompose(input, own = /* @__PURE__ */ new Map()) {
	const plan = new Plan(input.outlines);
	for (const project of input.named) plan.addNamed(project);
	for (const command of input.commands) plan.addCommand(command);
	const chosen = /* @__PURE__ */ new Set();
	for (const [folder, files] of input.composeFiles) {
		if (!files.some((file) => input.outlines.has(file))) continue;
		chosen.add(folder);
		plan.addComposeFile(folder, files);
	}
	for (const files of defaultsOf(input.outlines)) {
		const known = own.get(files[0] ?? "");
		if (known !== void 0) {
			plan.addOwn(files, known);
			continue;
		}
		if (areWhole(files.flatMap((file) => input.outlines.get(file) ?? [])) && !chosen.has(folderOf$1(files[0] ?? ""))) plan.add({ files });
	}
	for (const command of input.commands) plan.noteDefault(command, chosen);
	plan.addRest();
	return plan.projects;
}
var Plan = class {
	#projects = [];
	#outlines;
	#byKey = /* @__PURE__ */ new Map();
	#named = /* @__PURE__ */ new Set();
	#reach;
	#bases;
	constructor(outlines) {
		this.#outlines = outlines;
		this.#bases = new Bases(outlines);
		this.#reach = new Reach(outlines);
	}
	get projects() {
		return this.#projects;
	}
	addOwn(files, known) {
		this.#projects.push(known);
		this.#reach.take(files);
	}
	addNamed({ files, directory, name, envFiles, target }) {
		const selection = {
			directory: directory ?? folderOf$1(files[0] ?? ""),
			files,
			...name === void 0 ? {} : { name },
			...envFiles === void 0 ? {} : { envFiles }
		};
		const runner = target === void 0 ? this.#runnerOf(files) : target === "swarm" ? "stack" : "compose";
		this.#projects.push({
			selection,
			runner,
			startedBy: []
		});
		for (const file of files) this.#named.add(file);
		this.#reach.take(files);
	}
	addComposeFile(folder, files) {
		if (files.some((file) => this.#named.has(file))) return;
		const selection = {
			directory: folder,
			files: []
		};
		this.#add(defaultKey(folder), {
			selection,
			runner: this.#runnerOf(files),
			startedBy: []
		});
		this.#reach.take(files);
	}
	addCommand(command) {
		const files = command.files.flatMap((file) => file ?? []);
		if (files.length === 0 || files.length < command.files.length) return;
		if (!files.every((file) => this.#outlines.has(file))) return;
		const { projectDirectory, projectName, envFiles, action } = command;
		this.add({
			files,
			directory: projectDirectory,
			name: projectName,
			envFiles,
			runner: runnerBy(action),
			startedBy: starterOf(command)
		});
	}
	/** A command without files starts what Compose finds in its folder, or in the nearest one above. */
	noteDefault(command, chosen) {
		const starter = starterOf(command);
		if (command.files.length > 0 || starter === void 0) return;
		for (let folder = command.projectDirectory ?? command.directory; folder !== void 0;) {
			const files = chosen.has(folder) ? void 0 : defaultOf(folder, this.#outlines);
			const key = files === void 0 ? defaultKey(folder) : keyOf$4(folder, files, this.#runnerOf(files), []);
			const planned = this.#byKey.get(key);
			if (planned !== void 0) {
				if (planned.runner === "stack") planned.runner = "either";
				planned.startedBy.push(starter);
				return;
			}
			folder = folder === "" ? void 0 : folderOf$1(folder);
		}
	}
	add(project) {
		const { files, name, envFiles = [], startedBy } = project;
		if (files.some((file) => this.#named.has(file))) return;
		const directory = project.directory ?? folderOf$1(files[0] ?? "");
		const runner = project.runner ?? this.#runnerOf(files);
		const key = keyOf$4(directory, files, runner, envFiles);
		let planned = this.#byKey.get(key);
		if (planned === void 0) {
			planned = {
				selection: {
					directory,
					files,
					...name === void 0 ? {} : { name },
					...envFiles.length === 0 ? {} : { envFiles }
				},
				runner,
				startedBy: []
			};
			this.#add(key, planned);
			this.#reach.take(files);
		}
		if (startedBy !== void 0) planned.startedBy.push(startedBy);
	}
	/** First what no other of the rest refers to, then what is left in circles. */
	addRest() {
		const rest = [...this.#outlines.keys()].filter((file) => !this.#reach.has(file)).sort();
		const referred = new Reach(this.#outlines);
		for (const file of rest) referred.takeReferred(file);
		for (const file of rest) if (!referred.has(file)) this.add({ files: this.#bases.under(file) });
		for (const file of rest) if (!this.#reach.has(file)) this.add({ files: this.#bases.under(file) });
	}
	#add(key, planned) {
		this.#byKey.set(key, planned);
		this.#projects.push(planned);
	}
	#runnerOf(files) {
		return runnerOf(files.flatMap((file) => this.#outlines.get(file) ?? []));
	}
};
/** What a stack is deployed of and what is only written for one are the same project. */
function keyOf$4(directory, files, runner, envFiles) {
	return JSON.stringify([
		directory,
		files,
		runner === "compose",
		envFiles
	]);
}
function defaultKey(folder) {
	return JSON.stringify([folder]);
}
/** A command that builds says nothing of what runs it. */
function runnerBy(action) {
	if (action === "stack-deploy") return "stack";
	return action === "build" ? void 0 : "compose";
}
/** Building or watching starts nothing that the repository runs. */
function starterOf({ action, startedBy, place }) {
	return action === "build" ? void 0 : {
		...startedBy,
		place
	};
}

// src/collect/compose/checked-service.ts
/** A service, with what its project defines around it, and how to say what is wrong with it. */
var CheckedService = class {
	name;
	value;
	key;
	groups;
	#run;
	constructor(name, value, key, groups, run) {
		this.name = name;
		this.value = value;
		this.key = key;
		this.groups = groups;
		this.#run = run;
	}
	refuse(message, at, cause) {
		const place = at === void 0 ? this.key : "source" in at ? at : at.place;
		const from = cause ?? (at !== void 0 && "kind" in at ? at : void 0);
		this.#run.refuse(place, message, from?.kind === "scalar" && from.unknown !== void 0 ? "unknown" : "invalid");
	}
	/** A name that must be defined in a group of the project. */
	needs(group, name, what) {
		const text = stringOf(name);
		if (text === void 0 || this.groups.of(group).has(text)) return;
		this.refuse(`refers to undefined ${what} ${text}`, name);
	}
	/** A secret or config that is mounted; one without a source is that of no name. */
	needsFile(group, file, what) {
		const source = get(file, "source");
		if (source !== void 0) this.needs(group, source, what);
		else if (!this.groups.of(group).has("")) this.refuse(`refers to no ${what}`, file);
	}
};
/** What a project defines, by kind: `services`, `networks`, … */
var Groups = class {
	#project;
	constructor(project) {
		this.#project = project;
	}
	of(kind) {
		const value = this.#project.entries.get(kind)?.value;
		return value?.kind === "mapping" ? value.entries : noEntries;
	}
};
/** Whether a text is there and not empty. */
function has(value, key) {
	return (stringOf(get(value, key)) ?? "") !== "";
}

// src/collect/compose/cycle.ts
/** The first cycle among what services depend on, if there is one. Linear in services and dependencies. */
function dependencyCycle(services) {
	if (!hasChain(services)) return void 0;
	const done = /* @__PURE__ */ new Set();
	for (const start of services.keys()) {
		if (done.has(start)) continue;
		const path = [];
		const open = /* @__PURE__ */ new Set();
		const stack = [];
		const enter = (name) => {
			if (done.has(name)) return;
			open.add(name);
			path.push(name);
			stack.push({
				name,
				next: dependenciesOf(services, name)[Symbol.iterator]()
			});
		};
		enter(start);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const step = top.next.next();
			if (step.done === true) {
				open.delete(top.name);
				done.add(top.name);
				path.pop();
				stack.pop();
				continue;
			}
			const [name, entry] = step.value;
			if (open.has(name)) return {
				names: [...path.slice(path.indexOf(name)), name],
				place: entry.key
			};
			enter(name);
		}
	}
}
/** Whether any service depends on one that depends on another. */
function hasChain(services) {
	let found = false;
	services.forEach((_entry, name) => {
		dependenciesOf(services, name).forEach((_dependency, other) => {
			found ||= dependenciesOf(services, other).size > 0;
		});
	});
	return found;
}
function dependenciesOf(services, name) {
	const service = services.get(name)?.value;
	const depends = service?.kind === "mapping" ? service.entries.get("depends_on")?.value : void 0;
	return depends?.kind === "mapping" ? depends.entries : noEntries;
}

// src/collect/compose/service-checks.ts
/** Complains of all that one service refers to and is not there, and of where it contradicts itself. */
function checkService(service) {
	hasImage(service);
	build$2(service);
	networks(service);
	healthcheck(service);
	dependencies$1(service);
	references(service);
	scale(service);
	limits$1(service);
	watches(service);
	mountTargets(service);
}
const hasImage = (service) => {
	const { value } = service;
	if (has(value, "image") || get(value, "build") !== void 0 || get(value, "provider") !== void 0) return;
	service.refuse("has neither an image nor a build context", service.key, get(value, "image"));
};
const build$2 = (service) => {
	const made = get(service.value, "build");
	if (made === void 0) return;
	if (has(made, "dockerfile_inline") && has(made, "dockerfile")) service.refuse("dockerfile and dockerfile_inline exclude each other", get(made, "dockerfile"));
	for (const context of valuesOf(get(made, "additional_contexts"))) {
		const target = stringOf(context)?.match(/^service:(.*)$/s)?.[1];
		if (target === void 0) continue;
		const other = service.groups.of("services").get(target)?.value;
		if (other === void 0) service.refuse(`takes an unknown service as a context: ${target}`, context);
		else if (get(other, "build") === void 0) service.refuse(`takes a service that is not built as a context: ${target}`, context);
	}
	const platform = get(service.value, "platform");
	const platforms = valuesOf(get(made, "platforms")).map(stringOf);
	if (platforms.length > 0 && has(service.value, "platform") && !platforms.includes(stringOf(platform))) service.refuse(`is not among build.platforms: ${stringOf(platform)}`, platform);
	for (const secret of valuesOf(get(made, "secrets"))) service.needsFile("secrets", secret, "build secret");
};
const networks = (service) => {
	const mode = get(service.value, "network_mode");
	const own = get(service.value, "networks");
	const entries = own?.kind === "mapping" ? own.entries : noEntries;
	if (has(service.value, "network_mode") && entries.size > 0) service.refuse("network_mode and networks exclude each other", mode);
	const known = service.groups.of("networks");
	entries.forEach(({ key }, name) => {
		if (!known.has(name)) service.refuse(`refers to undefined network ${name}`, key);
	});
	const shared = stringOf(mode)?.match(/^service:(.*)$/s)?.[1];
	if (shared !== void 0 && !service.groups.of("services").has(shared)) service.refuse(`shares the network of an unknown service: ${shared}`, mode);
};
const healthcheck = (service) => {
	const first = valuesOf(get(get(service.value, "healthcheck"), "test"))[0];
	if (first === void 0 || [
		"CMD",
		"CMD-SHELL",
		"NONE"
	].includes(stringOf(first) ?? "")) return;
	service.refuse("healthcheck.test must start with CMD, CMD-SHELL or NONE", first);
};
const dependencies$1 = (service) => {
	const own = get(service.value, "depends_on");
	if (own?.kind !== "mapping") return;
	own.entries.forEach(({ key }, name) => {
		if (!service.groups.of("services").has(name)) service.refuse(`depends on undefined service ${name}`, key);
	});
};
const references = (service) => {
	forEachIn(get(service.value, "volumes"), (mount) => {
		const source = get(mount, "source");
		if (source !== void 0 && stringOf(get(mount, "type")) === "volume" && stringOf(source)) service.needs("volumes", source, "volume");
	});
	forEachIn(get(service.value, "configs"), (config) => service.needsFile("configs", config, "config"));
	forEachIn(get(service.value, "secrets"), (secret) => service.needsFile("secrets", secret, "secret"));
	const models = get(service.value, "models");
	if (models?.kind !== "mapping") return;
	models.entries.forEach(({ key }, name) => {
		if (!service.groups.of("models").has(name)) service.refuse(`refers to undefined model ${name}`, key);
	});
};
const scale = (service) => {
	const own = get(service.value, "scale");
	const deploy = get(service.value, "deploy");
	const replicas = get(deploy, "replicas");
	const count = numberOf(own);
	const other = numberOf(replicas);
	if (count !== void 0 && other !== void 0 && count !== other) service.refuse("scale and deploy.replicas differ", own);
	if (count !== void 0 && count < 0) service.refuse("must not be negative", own);
	if (other !== void 0 && other < 0) service.refuse("must not be negative", replicas);
	if ((count ?? other ?? 1) > 1 && has(service.value, "container_name")) service.refuse("has a container_name, which must be unique, and more than one replica", get(service.value, "container_name"));
};
/** Limits that may be said in two places, which must agree. */
const limits$1 = (service) => {
	const resources = get(get(service.value, "deploy"), "resources");
	if (resources === void 0) return;
	for (const [attribute, group, field] of limitPairs) {
		const own = get(service.value, attribute);
		const set = get(resources, group);
		if (set === void 0 || !nonZero(own)) continue;
		if (Number(scalarOf$1(own)?.value ?? 0) !== Number(scalarOf$1(get(set, field))?.value ?? 0)) service.refuse(`${attribute} and deploy.resources.${group}.${field} differ`, own);
	}
};
const limitPairs = [
	[
		"cpus",
		"limits",
		"cpus"
	],
	[
		"mem_limit",
		"limits",
		"memory"
	],
	[
		"mem_reservation",
		"reservations",
		"memory"
	],
	[
		"pids_limit",
		"limits",
		"pids"
	]
];
const watches = (service) => {
	forEachIn(get(get(service.value, "develop"), "watch"), (watch) => {
		const action = stringOf(get(watch, "action"));
		if (has(watch, "target") || action === "rebuild" || action === "restart") return;
		service.refuse(`needs a target to ${action}`, watch);
	});
};
const mountTargets = (service) => {
	const tmpfs = valuesOf(get(service.value, "tmpfs"));
	const mounts = valuesOf(get(service.value, "volumes"));
	if (tmpfs.length + mounts.length < 2) return;
	const seen = /* @__PURE__ */ new Set();
	const mounted = (target, at) => {
		if (seen.has(target)) service.refuse(`mounts ${target} twice`, at);
		seen.add(target);
	};
	for (const item of tmpfs) mounted(stringOf(item)?.split(":")[0] ?? "", item);
	for (const mount of mounts) {
		const target = scalarOf$1(get(mount, "target"));
		if (target?.value !== null) mounted(stringOf(target) ?? "", mount);
	}
};
function scalarOf$1(value) {
	return value?.kind === "scalar" ? value : void 0;
}
function numberOf(value) {
	const content = scalarOf$1(value)?.value;
	return typeof content === "number" || typeof content === "bigint" ? Number(content) : void 0;
}
function nonZero(value) {
	const content = scalarOf$1(value)?.value;
	return content !== void 0 && content !== null && Number(content) !== 0;
}

// src/collect/compose/consistency.ts
/** Checks that a resolved project is whole: that what it refers to is there, and that it does not contradict itself. */
function checkConsistency(project, run) {
	const groups = new Groups(project);
	groups.of("services").forEach(({ key, value }, name) => {
		if (value.kind === "mapping") checkService(new CheckedService(name, value, key, groups, run));
	});
	checkJobs(groups, run);
	for (const [, entry] of groups.of("secrets")) {
		if (isTrue(get(entry.value, "external")) || has(entry.value, "file") || has(entry.value, "environment")) continue;
		run.refuse(entry.key, "must declare either file or environment");
	}
	const cycle = dependencyCycle(groups.of("services"));
	if (cycle !== void 0) run.refuse(cycle.place, `depends on itself: ${cycle.names.join(" -> ")}`);
	checkContainerNames(groups, run);
}
function checkJobs(groups, run) {
	for (const [name, entry] of groups.of("jobs")) {
		if (groups.of("services").has(name)) run.refuse(entry.key, `${name} is both a service and a job`);
		const own = get(entry.value, "depends_on");
		for (const [depended, { key }] of own?.kind === "mapping" ? own.entries : []) {
			if (groups.of("jobs").has(depended) || groups.of("services").has(depended)) continue;
			run.refuse(key, `depends on undefined service or job ${depended}`);
		}
	}
}
function checkContainerNames(groups, run) {
	const seen = /* @__PURE__ */ new Map();
	for (const [name, entry] of groups.of("services")) {
		const value = get(entry.value, "container_name");
		const text = stringOf(value);
		if (value === void 0 || !text) continue;
		const other = seen.get(text);
		if (other !== void 0) run.refuse(value.place, `container name ${text} is that of service ${other}`);
		seen.set(text, name);
	}
}
function isTrue(value) {
	return value?.kind === "scalar" && value.value === true;
}

// src/collect/compose/template.ts
/** For each variable, what is behind it is looked at: characters looked at in all, for each that the text may have. */
const workPerCharacter = 200;
/**
* Replaces variables as compose-go's `template.Substitute` does, oddities included: a reference with an operator needs a
* brace behind it on its line, and ends at its first balanced one, or else at the last of that line.
*/
function substitute(text, lookup, limits) {
	if (!text.includes("$")) return plainText(text);
	const most = lengthOf$1(limits);
	if (text.length ** 2 > most * workPerCharacter && workOf(text) > most * workPerCharacter) return {
		...plainText(text),
		met: "text-kib"
	};
	const work = new Substitution(lookup, limits);
	const marked = work.replace(text, 0);
	if (work.met !== void 0) return {
		...plainText(text),
		met: work.met
	};
	const { unknown, used, defaulted, faults, required } = work;
	return {
		value: work.unmark(marked),
		marked,
		unknown,
		used,
		defaulted,
		faults,
		required
	};
}
function workOf(text) {
	let references = 0;
	for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) references++;
	return references * text.length;
}
/** Characters that one text may grow to; the kernel takes half of it in a variable. `A=$A$A` doubles with each line. */
function lengthOf$1(limits) {
	return limits["text-kib"] * 1024;
}
function plainText(text) {
	return {
		value: text,
		marked: text,
		unknown: [],
		used: [],
		defaulted: false,
		faults: [],
		required: []
	};
}
var Substitution = class {
	unknown = [];
	used = [];
	faults = [];
	required = [];
	defaulted = false;
	met;
	#lookup;
	#deepest;
	#longest;
	/** Behind the reference that was replaced last. */
	#end = 0;
	constructor(lookup, limits) {
		this.#lookup = lookup;
		this.#deepest = limits.depth;
		this.#longest = lengthOf$1(limits);
	}
	/** Each mark stands for a variable without a value: for nothing. */
	unmark(marked) {
		return this.unknown.length === 0 ? marked : marked.replace(/[\ue000-\uf000]/g, "");
	}
	replace(text, depth) {
		if (depth > this.#deepest) {
			this.met = "depth";
			return "";
		}
		let made = "";
		let end = 0;
		for (let start = text.indexOf("$"); start !== -1; start = text.indexOf("$", end)) {
			made += text.slice(end, start) + this.#reference(text, start, depth);
			end = this.#end;
			if (made.length > this.#longest) {
				this.met = "text-kib";
				return "";
			}
		}
		return made + text.slice(end);
	}
	/** What becomes of the dollar sign at `start`, and of what belongs to it. */
	#reference(text, start, depth) {
		const isBraced = text.charCodeAt(start + 1) === 123;
		const from = isBraced ? start + 2 : start + 1;
		const behind = nameEnd(text, from);
		const name = text.slice(from, behind);
		if (!isBraced) {
			const isEscape = text.charCodeAt(from) === 36;
			this.#end = isEscape ? from + 1 : behind;
			return name === "" ? "$" : this.#variable(name);
		}
		if (name !== "" && text.charCodeAt(behind) === 125) {
			this.#end = behind + 1;
			return this.#variable(name);
		}
		const operator = name === "" ? void 0 : operatorAt(text, behind);
		const close = operator === void 0 ? -1 : closingBrace(text, start, behind + operator.length);
		if (operator === void 0 || close === -1) {
			this.faults.push(`invalid interpolation format: ${JSON.stringify(text)}; write $$ for a dollar sign`);
			this.#end = from;
			return "";
		}
		const made = this.#apply(operator, name, text.slice(behind + operator.length, close), depth);
		this.#end = close + 1;
		return made;
	}
	#variable(name) {
		return this.#value(name) ?? this.#mark(name);
	}
	#apply(operator, variable, argument, depth) {
		const found = this.#lookup(variable);
		const present = found !== void 0 && (!operator.startsWith(":") || found.value !== "");
		switch (operator) {
			case ":-":
			case "-":
				if (present) return this.#value(variable) ?? "";
				this.defaulted = true;
				return this.replace(argument, depth + 1);
			case ":+":
			case "+":
				if (present) return this.replace(argument, depth + 1);
				this.defaulted = true;
				return this.#value(variable) ?? "";
			case ":?":
			case "?": {
				if (present) return this.#value(variable) ?? "";
				const reason = this.unmark(this.replace(argument, depth + 1));
				this.faults.push(`required variable ${variable} is missing a value${reason === "" ? "" : `: ${reason}`}`);
				this.required.push(variable);
				return this.#mark(variable);
			}
		}
	}
	#value(variable) {
		const found = this.#lookup(variable);
		if (found === void 0) return void 0;
		if (!this.used.includes(variable)) this.used.push(variable);
		if (found.marked === void 0 || !hasMark(found.marked)) return found.value;
		return [...found.marked].map((char) => hasMark(char) ? this.#mark(nameAt(found, char)) : char).join("");
	}
	#mark(variable) {
		let index = this.unknown.indexOf(variable);
		if (index === -1) {
			if (this.unknown.length >= 4096) return markOf(maxMarks);
			this.unknown.push(variable);
			index = this.unknown.length - 1;
		}
		return markOf(index);
	}
};
function nameAt(variable, mark) {
	return variable.unknown?.find((_name, index) => markOf(index) === mark) ?? "";
}
/** Behind the name that begins here; here, where none does. */
function nameEnd(text, from) {
	let at = from;
	while (isNameCode(text.charCodeAt(at), at > from)) at++;
	return at;
}
/** `_`, ASCII letters and, behind the first, digits. */
function isNameCode(code, isInner) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || isInner && code >= 48 && code <= 57;
}
function operatorAt(text, at) {
	const first = text.charAt(at);
	return operators.get(first === ":" ? text.slice(at, at + 2) : first);
}
const operators = new Map([
	":?",
	"?",
	":-",
	"-",
	":+",
	"+"
].map((operator) => [operator, operator]));
/**
* The brace that ends the reference whose dollar sign is at `start` and whose argument begins at `argument`; -1 where
* there is none on its line. As in compose-go, the character behind an opening brace is never looked at.
*/
function closingBrace(text, start, argument) {
	const feed = text.indexOf("\n", argument);
	const last = text.lastIndexOf("}", feed === -1 ? text.length : feed);
	if (last < argument) return -1;
	let open = 0;
	for (let at = start; at <= last; at++) {
		const code = text.charCodeAt(at);
		if (code === 125) {
			open--;
			if (open === 0) return at;
		} else if (code === 123) {
			open++;
			at++;
		}
	}
	return last;
}

// src/collect/compose/dotenv.ts
/** Thrown for a line that compose-go's parser does not take, or that is more than we take; the message says which. */
var DotenvError = class extends Error {
	offset;
	kind;
	constructor(message, offset, kind = "syntax") {
		super(message);
		this.offset = offset;
		this.kind = kind;
	}
};
/**
* Reads a `.env` or env file as compose-go's dotenv package does, into `variables`, which earlier files have filled.
* `lookup` has precedence over them in what values refer to.
*/
function parseDotenv(source, variables, lookup) {
	new Parser(source, variables, lookup).parse();
}
/** An env file of `format: raw`: lines `NAME=VALUE`, nothing replaced, no quotes. */
function parseRaw(source, variables, lookup) {
	let offset = 0;
	for (const line of source.text.split("\n")) {
		const text = line.replace(/\r$/, "").replace(/^\s+/, "");
		const start = offset + line.length - line.replace(/^\s+/, "").length;
		offset += line.length + 1;
		if (text === "" || text.startsWith("#")) continue;
		const equals = text.indexOf("=");
		const name = equals === -1 ? text : text.slice(0, equals);
		if (name === "") throw new DotenvError(`no variable name on line '${text}'`, start);
		if (/\s/.test(name)) throw new DotenvError(`variable '${name}' contains whitespaces`, start);
		if (equals !== -1) {
			const place = {
				source,
				start: start + equals + 1,
				end: start + text.length
			};
			variables.set(name, {
				value: text.slice(equals + 1),
				place
			});
		} else {
			const found = lookup(name);
			if (found !== void 0) variables.set(name, found);
		}
	}
}
/** Go's `unicode.IsSpace`. */
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const lineSpace = /[\t\v\f\r \u0085\u00a0]/;
/** What may stand in a name, and the blanks that are let pass there. */
const nameChars = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]*/uy;
var Parser = class {
	#source;
	#text;
	#variables;
	#lookup;
	#at = 0;
	#grown = 0;
	constructor(source, variables, lookup) {
		this.#source = source;
		this.#text = source.text;
		this.#variables = variables;
		this.#lookup = lookup;
	}
	parse() {
		while (this.#toStatement()) {
			const start = this.#at;
			const { name, inherited } = this.#name();
			if (name.includes(" ")) throw new DotenvError("key cannot contain a space", start);
			if (inherited) {
				const found = this.#lookup(name);
				if (found !== void 0) this.#variables.set(name, found);
			} else this.#variables.set(name, this.#value());
		}
	}
	/** Skips space, line breaks and comments; false at the end. */
	#toStatement() {
		for (;;) {
			while (this.#at < this.#text.length && space.test(this.#text.charAt(this.#at))) this.#at++;
			if (this.#at >= this.#text.length) return false;
			if (this.#text[this.#at] !== "#") return true;
			const end = this.#text.indexOf("\n", this.#at);
			if (end === -1) return false;
			this.#at = end;
		}
	}
	#name() {
		if (/^export[\t\n\f\r ]/.test(this.#text.slice(this.#at, this.#at + 7))) {
			this.#at += 6;
			this.#skipLineSpace();
		}
		const start = this.#at;
		nameChars.lastIndex = start;
		nameChars.test(this.#text);
		const end = nameChars.lastIndex;
		const code = this.#text.codePointAt(end);
		if (code !== void 0) {
			const char = String.fromCodePoint(code);
			if (char !== "=" && char !== ":" && char !== "\n") {
				const line = this.#text.slice(start).split("\n", 1)[0] ?? "";
				throw new DotenvError(`unexpected character ${JSON.stringify(char)} in variable name ${JSON.stringify(line)}`, end);
			}
			const name = withoutTrailingSpace(this.#text.slice(start, end));
			this.#at = end + 1;
			this.#skipLineSpace();
			return {
				name,
				inherited: char === "\n"
			};
		}
		if (start >= this.#text.length) throw new DotenvError("zero length string", start);
		return {
			name: "",
			inherited: false
		};
	}
	#skipLineSpace() {
		while (this.#at < this.#text.length && lineSpace.test(this.#text.charAt(this.#at))) this.#at++;
	}
	#value() {
		const quote = this.#text[this.#at];
		if (quote === "\"" || quote === "'") return this.#quoted(quote);
		const start = this.#at;
		const end = this.#text.indexOf("\n", start);
		const line = end === -1 ? this.#text.slice(start) : this.#text.slice(start, end);
		this.#at = end === -1 ? this.#text.length : end + 1;
		const comment = line.indexOf(" #");
		const text = withoutTrailingSpace(comment === -1 ? line : line.slice(0, comment));
		return this.#expanded(text, start, start + text.length);
	}
	#quoted(quote) {
		const start = this.#at;
		let text = "";
		let escaping = false;
		for (let at = start + 1; at < this.#text.length; at++) {
			const char = this.#text[at] ?? "";
			if (char !== quote) {
				if (!escaping && char === "\\") {
					escaping = true;
					continue;
				}
				text += escaping ? `\\${char}` : char;
				escaping = false;
				continue;
			}
			if (escaping) {
				escaping = false;
				text += char;
				continue;
			}
			this.#at = at + 1;
			if (quote === "\"") return this.#expanded(expandEscapes(text), start, at + 1);
			return {
				value: text,
				place: {
					source: this.#source,
					start,
					end: at + 1
				}
			};
		}
		throw new DotenvError(`unterminated quoted value ${this.#text.slice(start).split("\n", 1)[0]}`, start);
	}
	#expanded(text, start, end) {
		const { bounds } = this.#source;
		const lookup = (name) => this.#lookup(name) ?? this.#variables.get(name);
		const result = substitute(text, lookup, bounds.limits);
		const place = {
			source: this.#source,
			start,
			end
		};
		if (result.met !== void 0) {
			const { message } = bounds.diagnostic(result.met, place, "holds more variables than are replaced");
			throw new DotenvError(message, start, "limit");
		}
		const fault = result.faults[0];
		if (fault !== void 0) throw new DotenvError(fault, start);
		this.#grown += result.value.length - text.length;
		if (this.#grown > bounds.limits["texts-mib"] * 2 ** 20) {
			const { message } = bounds.diagnostic("texts-mib", place, "holds variables that grow to more text than is looked at");
			throw new DotenvError(message, start, "limit");
		}
		if (result.unknown.length === 0) return {
			value: result.value,
			place
		};
		return {
			value: result.value,
			place,
			marked: result.marked,
			unknown: result.unknown
		};
	}
};
/** A regular expression would look at each run of blanks in the text once for each of its characters. */
function withoutTrailingSpace(text) {
	let end = text.length;
	while (end > 0 && space.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\"": "\"",
	"\\": "\\",
	$: "$$"
};
function expandEscapes(text) {
	return text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter, octal) => {
		if (letter !== void 0) return escapes[letter] ?? match;
		return /^[0-3][0-7]{2}$/.test(octal) ? String.fromCharCode(Number.parseInt(octal, 8)) : `\\${octal}`;
	});
}

// src/collect/compose/environment.ts
/** With those of `.env` files, which give only what is not there yet. `asked` is where a file is named, if it is. */
async function withEnvFiles(environment, files, asked, run) {
	const found = /* @__PURE__ */ new Map();
	for (const path of files) {
		const read = await run.read(path);
		if (!(read instanceof Source)) {
			const kind = unreadKind(read);
			run.lose(asked ?? startOf$1(read.nowhere), `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
			continue;
		}
		try {
			parseDotenv(read, found, (name) => environment.get(name) ?? found.get(name));
		} catch (error) {
			if (!(error instanceof DotenvError)) throw error;
			run.lose({
				source: read,
				start: error.offset,
				end: error.offset
			}, error.message, error.kind);
		}
	}
	return new Map([...found, ...environment]);
}
/** Gives a value to the names without one in `environment` lists, as compose-go does before it merges includes. */
function fillEnvironmentLists(project, environment) {
	let made = project;
	for (const kind of workloadKinds) {
		const containers = project.entries.get(kind);
		if (containers?.value.kind !== "mapping") continue;
		const filled = mapEntries(containers.value, (container) => fillList(container, environment));
		if (filled !== containers.value) made = withKey(made, kind, filled, containers.key);
	}
	return made;
}
function fillList(container, environment) {
	const list = container.kind === "mapping" ? container.entries.get("environment") : void 0;
	if (container.kind !== "mapping" || list?.value.kind !== "sequence") return container;
	const filled = mapItems(list.value, (item) => fillItem(item, environment));
	return filled === list.value ? container : withKey(container, "environment", filled, list.key);
}
function fillItem(item, environment) {
	if (item.kind !== "scalar" || typeof item.value !== "string" || item.value.includes("=")) return item;
	const variable = environment.get(item.value);
	if (variable === void 0) return item;
	const content = variableAt(variable, item.value, item.place);
	return {
		...partOf$1(item, `${item.value}=${variable.value}`, void 0),
		pair: {
			name: item.value,
			key: item.place,
			value: content
		}
	};
}
/** A variable's value where its name alone is written. */
function variableAt(variable, name, place) {
	const text = {
		kind: "scalar",
		value: variable.value,
		...variable.unknown && { unknown: variable.unknown },
		...variable.marked !== void 0 && { marked: variable.marked }
	};
	if (variable.place === void 0) return {
		...text,
		place
	};
	return {
		...text,
		place: variable.place,
		via: [{
			kind: "interpolation",
			place,
			name
		}],
		from: "dotenv"
	};
}

// src/collect/compose/container-files.ts
/**
* Fills `environment` from `env_file` and `labels` from `label_file`, of services, their hooks before the start, and
* jobs. What a job lacks is no reason to refuse the project: Compose reads its files when the job is run.
*/
async function readContainerFiles(project, environment, run) {
	const ofServices = {
		environment,
		run,
		refuse: run.refuse.bind(run)
	};
	const ofJobs = {
		...ofServices,
		refuse: (place, message, kind = "invalid") => run.say(place, message, kind, "warning")
	};
	return fillGroup(await fillGroup(project, "services", ofServices), "jobs", ofJobs);
}
async function fillGroup(project, kind, reading) {
	const group = project.entries.get(kind);
	if (group?.value.kind !== "mapping") return project;
	let entries;
	for (const [name, { key, value }] of group.value.entries) {
		if (value.kind !== "mapping") continue;
		const made = hasFiles(value) ? await fillWorkload(value, reading) : resolveNames(value, reading.environment);
		if (made === value) continue;
		entries ??= new Map(group.value.entries);
		entries.set(name, {
			key,
			value: made
		});
	}
	return entries === void 0 ? project : withKey(project, kind, {
		...group.value,
		entries
	}, group.key);
}
/** Of its own or of a hook. */
function hasFiles({ entries }) {
	return entries.has("env_file") || entries.has("label_file") || entries.has("pre_start");
}
async function fillWorkload(workload, reading) {
	const filled = await fill$1(workload, reading);
	const hooks = filled.entries.get("pre_start");
	if (hooks?.value.kind !== "sequence") return filled;
	const items = [];
	for (const hook of hooks.value.items) items.push(hook.kind === "mapping" ? await fill$1(hook, reading) : hook);
	return withKey(filled, "pre_start", {
		...hooks.value,
		items
	}, hooks.key);
}
async function fill$1(container, reading) {
	return fillLabels(await fillEnvironment(resolveNames(container, reading.environment), reading), reading);
}
/** Variables that are named without a value: the environment's, or known only at run time. */
function resolveNames(container, environment) {
	const own = container.entries.get("environment");
	if (own?.value.kind !== "mapping") return container;
	const made = mapEntries(own.value, (value, name) => {
		if (value.kind !== "scalar" || value.value !== null || value.unknown !== void 0) return value;
		const found = environment.get(name);
		return found === void 0 ? {
			...value,
			unknown: [name]
		} : variableAt(found, name, value.place);
	});
	return made === own.value ? container : withKey(container, "environment", made, own.key);
}
async function fillEnvironment(container, reading) {
	const files = container.entries.get("env_file");
	if (files?.value.kind !== "sequence" || files.value.items.length === 0) return container;
	const own = container.entries.get("environment");
	const explicit = own?.value.kind === "mapping" ? own.value.entries : /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	for (const [name, entry] of explicit) {
		const text = entry.value.kind === "scalar" ? entry.value.value : null;
		if (typeof text === "string") known.set(name, {
			value: text,
			place: entry.value.place
		});
	}
	const variables = new Map(known);
	const lookup = (name) => reading.environment.get(name) ?? known.get(name);
	const entries = /* @__PURE__ */ new Map();
	for (const file of files.value.items) {
		if (!mayRead(file, reading)) return container;
		await readInto(variables, file, lookup, reading);
		if (!reading.run.mayMerge(variables.size, file.place)) return container;
	}
	const added = [...variables].filter(([name, variable]) => known.get(name) !== variable && !explicit.has(name));
	if (!reading.run.mayFill(lengthOf(added, aroundVariable), files.value.place)) return container;
	for (const [name, variable] of added) entries.set(name, entryOf(name, variable, files.value));
	for (const [name, entry] of explicit) entries.set(name, entry);
	const made = {
		...own?.value ?? files.value,
		kind: "mapping",
		entries,
		place: own?.value.place ?? files.value.place
	};
	return withKey(container, "environment", made, own?.key ?? files.key);
}
/** Where others have come to more than is looked at, what this one has is not read for nothing. */
function mayRead(file, { run }) {
	return run.mayMerge(0, file.place) && run.mayFill(0, file.place);
}
/** What stands around a variable and a label in the JSON that the rules see, at the least. UTF-16 code units. */
const aroundVariable = 41;
const aroundLabel = 6;
/** How much longer variables make that JSON, at the least. */
function lengthOf(variables, around) {
	return variables.reduce((sum, [name, { value, unknown }]) => sum + name.length + (unknown === void 0 ? value.length : 0) + around, 0);
}
async function readInto(variables, file, lookup, { run, refuse }) {
	const field = (name) => {
		const value = file.kind === "mapping" ? file.entries.get(name)?.value : name === "path" ? file : void 0;
		return value?.kind === "scalar" ? value.value : void 0;
	};
	const path = field("path");
	if (typeof path !== "string") return;
	const read = await run.read(path);
	if (!(read instanceof Source)) {
		if (!(file.kind !== "mapping" || field("required") !== false) && read.kind === "absent") return;
		run.incomplete = true;
		const kind = unreadKind(read);
		refuse((file.kind === "mapping" ? file.entries.get("path")?.value : void 0)?.place ?? file.place, `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
		return;
	}
	const source = read;
	const format = field("format");
	try {
		if (format === void 0 || format === "" || format === ".env") parseDotenv(source, variables, lookup);
		else if (format === "raw") parseRaw(source, variables, lookup);
		else refuse(file.place, `unsupported format of an env file: ${format}`);
	} catch (error) {
		if (!(error instanceof DotenvError)) throw error;
		run.incomplete = true;
		const place = {
			source,
			start: error.offset,
			end: error.offset
		};
		if (error.kind === "limit") run.lose(place, error.message, error.kind);
		else refuse(place, error.message, error.kind);
	}
}
function entryOf(name, variable, file) {
	const step = {
		kind: "env_file",
		place: file.place,
		name
	};
	const place = variable.place ?? file.place;
	const { via: _, ...text } = variableAt(variable, name, place);
	return {
		key: place,
		value: {
			...text,
			place,
			via: [step],
			from: "env_file"
		}
	};
}
async function fillLabels(container, reading) {
	const files = container.entries.get("label_file");
	if (files?.value.kind !== "sequence" || files.value.items.length === 0) return container;
	const labels = /* @__PURE__ */ new Map();
	for (const file of files.value.items) {
		if (!mayRead(file, reading)) return container;
		const read = /* @__PURE__ */ new Map();
		await readInto(read, file, (name) => labels.get(name), reading);
		if (!reading.run.mayMerge(read.size, file.place)) return container;
		for (const [name, variable] of read) labels.set(name, variable);
	}
	const own = container.entries.get("labels");
	if (!reading.run.mayFill(lengthOf([...labels], aroundLabel), files.value.place)) return container;
	const entries = /* @__PURE__ */ new Map();
	for (const [name, variable] of labels) entries.set(name, entryOf(name, variable, files.value));
	for (const [name, entry] of own?.value.kind === "mapping" ? own.value.entries : []) entries.set(name, entry);
	const base = own?.value.kind === "mapping" ? own.value : mappingAt({}, files.value);
	return withKey(container, "labels", {
		...base,
		entries
	}, own?.key ?? files.key);
}

// src/collect/compose/decoder.ts
/** Refuses a value: what cannot be used is lost, unless it is only that a variable is not set. */
function refuse(value, run, message) {
	const unknown = value.kind === "scalar" ? value.unknown : void 0;
	if (unknown === void 0) run.lose(value.place, message);
	else run.refuse(value.place, message, "unknown");
	return value.kind === "scalar" && unknown !== void 0 ? {
		...value,
		value: null
	} : void 0;
}
/** Whether nothing is written there, or `null`. */
function isNull$1(value) {
	return value.kind === "scalar" && value.value === null;
}
/** A scalar by `convert`, or refused with `message`. */
function scalarOf(message, convert) {
	return (value, run) => {
		if (isNull$1(value)) return void 0;
		const made = value.kind === "scalar" ? convert(value) : void 0;
		if (value.kind !== "scalar" || made === void 0) return refuse(value, run, message);
		return made === value.value ? value : {
			...value,
			value: made
		};
	};
}

// src/collect/compose/extensions.ts
/**
* compose-go takes a key `x-…` for an extension also in most mappings whose keys are names (of limits, options, the
* networks of a service), and makes one entry `#extensions` of them all.
*/
function gatherExtensions(value) {
	let isExtended = false;
	value.entries.forEach((_entry, name) => {
		isExtended ||= name.startsWith("x-");
	});
	return isExtended ? gathered(value) : value;
}
function gathered(value) {
	const extensions = [...value.entries].filter(([name]) => name.startsWith("x-"));
	const [first] = extensions;
	if (first === void 0) return value;
	const entries = new Map([...value.entries].filter(([name]) => !name.startsWith("x-")));
	const all = {
		kind: "mapping",
		entries: new Map(extensions),
		place: first[1].value.place
	};
	return {
		...value,
		entries: entries.set("#extensions", {
			key: first[1].key,
			value: all
		})
	};
}

// src/collect/compose/command.ts
/** A command line split into words as go-shellwords does; undefined where it cannot be. */
function splitCommand(line) {
	return splitWords(line)?.map((word) => word.text);
}
/** Without these, a line is words with white space between them. */
const special = /[\\`()'";&|<>]/;
/** The same, saying of each word whether some of it was in quotes: then it is one even when empty. */
function splitWords(line) {
	if (!special.test(line)) return line.split(/[ \t\r\n]+/).filter((word) => word !== "").map((text) => ({
		text,
		quoted: false
	}));
	const words = [];
	let quoted = false;
	let word = "";
	/** Whether there is a word, and whether it counts even when empty. */
	let got = "none";
	let escaped = false;
	let quote;
	/** Inside of backquotes or `$( )`, which are kept as they stand. */
	let substitution;
	let afterDollar = false;
	const flush = () => {
		if (got === "quoted" || got !== "none" && word !== "") words.push({
			text: word,
			quoted
		});
		word = "";
		quoted = false;
		got = "none";
	};
	for (const char of line) {
		const dollarBefore = afterDollar;
		afterDollar = false;
		if (escaped) {
			escaped = false;
			if (substitution !== void 0) word += `\\${char}`;
			else word += char === "t" ? "	" : char === "n" ? "\n" : char;
			got = "plain";
			continue;
		}
		if (char === "\\") {
			if (quote === "'") word += "\\";
			else escaped = true;
			continue;
		}
		if (/[ \t\r\n]/.test(char)) {
			if (quote !== void 0 || substitution !== void 0) word += char;
			else flush();
			continue;
		}
		if (char === "`" && quote === void 0 && substitution !== ")") substitution = substitution === "`" ? void 0 : "`";
		else if (char === ")" && quote === void 0 && substitution !== "`") {
			if (substitution !== ")") return void 0;
			word += ")";
			substitution = void 0;
			got = "plain";
			continue;
		} else if (char === "(" && quote === void 0 && substitution !== "`") {
			if (substitution !== void 0 || !dollarBefore) return void 0;
			substitution = ")";
			word += "(";
			continue;
		} else if ((char === "\"" || char === "'") && substitution === void 0 && (quote === void 0 || quote === char)) {
			if (quote === char) got = "quoted";
			quoted = true;
			quote = quote === char ? void 0 : char;
			continue;
		} else if (/[;&|<>]/.test(char) && quote === void 0 && substitution === void 0) {
			if (char === ">" && /^\d+$/.test(word)) got = "none";
			break;
		}
		got = "plain";
		word += char;
		afterDollar = char === "$" && quote === void 0 && substitution === void 0;
	}
	flush();
	return escaped || quote !== void 0 || substitution !== void 0 ? void 0 : words;
}

// src/collect/compose/numbers.ts
/** Numbers as Go's strconv reads and prints them. */
/** `strconv.ParseInt(text, 10, 64)`. */
function parseInteger(text) {
	if (!/^[-+]?\d+$/.test(text)) return void 0;
	const value = BigInt(text.replace("+", ""));
	if (value < -(2n ** 63n) || value >= 2n ** 63n) return void 0;
	return narrow(value);
}
/** `strconv.ParseUint(text, 0, bits)`. */
function parseUnsigned(text, bits) {
	const match = /^(?:0[xX]_?[\da-fA-F]+|0[bB]_?[01]+|0[oO]?_?[0-7]*|[1-9]\d*)$/.exec(text.replaceAll(/(?<=\d)_(?=\d)/g, ""));
	if (match === null) return void 0;
	const digits = match[0].replaceAll("_", "").replace(/^0(?=[0-7])/, "0o");
	const value = BigInt(digits);
	return value < 2n ** BigInt(bits) ? narrow(value) : void 0;
}
/** `strconv.ParseFloat(text, 64)`, without hexadecimal. */
function parseFloat64(text) {
	if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? value : void 0;
	}
	const match = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
	if (match === null) return void 0;
	if (match[2]?.toLowerCase() === "nan") return NaN;
	return match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** The shortest number that is the same as a 32 bit float: what Go prints for one. */
function toFloat32(value) {
	const float = Math.fround(value);
	for (let digits = 1; digits <= 9; digits++) {
		const short = Number(float.toPrecision(digits));
		if (Math.fround(short) === float) return short;
	}
	return float;
}
function narrow(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}

// src/collect/compose/interpolate.ts
/** Replaces the variables in all strings of a document, and casts what is then a number or a boolean by its path. */
function interpolate(document, lookup, run) {
	return new Interpolation(document.place.source, lookup, run).walk(document, casts);
}
/** YAML 1.1's booleans in any case, https://yaml.org/type/bool.html. */
const toBoolean = (text) => {
	const value = booleans.get(text.toLowerCase());
	return value === void 0 ? void 0 : { value };
};
const booleans = new Map([...[
	"true",
	"y",
	"yes",
	"on"
].map((word) => [word, true]), ...[
	"false",
	"n",
	"no",
	"off"
].map((word) => [word, false])]);
const toInt = (text) => asValue(parseInteger(text));
const toUmask = (text) => asValue(parseUnsigned(text, 32));
const toFloat = (text) => {
	const value = parseFloat64(text);
	return value === void 0 ? void 0 : {
		value,
		tag: "!!float"
	};
};
function asValue(value) {
	return value === void 0 ? void 0 : { value };
}
const containers = [
	"services.*",
	"jobs.*",
	"services.*.pre_start.*"
];
const workloads = ["services.*", "jobs.*"];
const casts = rules$1({
	...under(["networks.*"], {
		external: toBoolean,
		internal: toBoolean,
		attachable: toBoolean,
		enable_ipv4: toBoolean,
		enable_ipv6: toBoolean
	}),
	...under([
		"volumes.*",
		"secrets.*",
		"configs.*"
	], { external: toBoolean }),
	...under(containers, {
		cpu_count: toInt,
		cpu_percent: toFloat,
		cpu_period: toInt,
		cpu_quota: toInt,
		cpu_rt_period: toInt,
		cpu_rt_runtime: toInt,
		cpus: toFloat,
		cpu_shares: toInt,
		init: toBoolean,
		"networks.*.use_service_name_alias": toBoolean,
		oom_kill_disable: toBoolean,
		oom_score_adj: toInt,
		pids_limit: toInt,
		privileged: toBoolean,
		read_only: toBoolean,
		umask: toUmask,
		"ulimits.*": toInt,
		"ulimits.*.hard": toInt,
		"ulimits.*.soft": toInt,
		"volumes.[].read_only": toBoolean,
		"volumes.[].volume.nocopy": toBoolean
	}),
	...under(workloads, {
		"depends_on.*.required": toBoolean,
		"depends_on.*.restart": toBoolean,
		"healthcheck.retries": toInt,
		"healthcheck.disable": toBoolean,
		"ports.[].target": toInt,
		stdin_open: toBoolean,
		tty: toBoolean
	}),
	...under(["services.*"], {
		"deploy.replicas": toInt,
		"deploy.update_config.parallelism": toInt,
		"deploy.update_config.max_failure_ratio": toFloat,
		"deploy.rollback_config.parallelism": toInt,
		"deploy.rollback_config.max_failure_ratio": toFloat,
		"deploy.restart_policy.max_attempts": toInt,
		"deploy.placement.max_replicas_per_node": toInt,
		scale: toInt
	})
});
var Interpolation = class {
	#lookup;
	#run;
	/** Whether any string may hold a variable: an escape may stand for its dollar sign. */
	#hasVariables;
	constructor({ text }, lookup, run) {
		this.#lookup = lookup;
		this.#run = run;
		this.#hasVariables = text.includes("$") || text.includes("\\");
	}
	walk(value, at) {
		if (at === void 0 && !this.#hasVariables) return value;
		switch (value.kind) {
			case "scalar": return this.#scalar(value, at?.rule);
			case "sequence": return this.#items(value, below$1(at, "[]"));
			case "mapping": return this.#entries(value, at);
		}
	}
	#items(value, at) {
		return mapItems(value, (item) => this.walk(item, at));
	}
	#entries(value, at) {
		return mapEntries(value, (item, name) => this.walk(item, below$1(at, name)));
	}
	#scalar(scalar, cast) {
		if (!isString(scalar)) return scalar;
		const text = scalar.value.includes("$") ? this.#substituted(scalar) : scalar;
		return cast === void 0 ? text : this.#cast(text, cast);
	}
	#substituted(scalar) {
		if (!this.#run.grown.may(0, scalar.place)) return scalar;
		const result = substitute(scalar.value, this.#lookup, scalar.place.source.bounds.limits);
		if (result.met !== void 0) {
			this.#run.meet(result.met, scalar.place, "holds more variables than are replaced");
			return scalar;
		}
		if (!this.#run.grown.may(result.value.length, scalar.place)) return scalar;
		for (const fault of result.faults) this.#run.refuse(scalar.place, fault, result.required.length > 0 ? "unknown" : "invalid");
		const base = withText(scalar, result.value);
		if (result.unknown.length > 0) return {
			...base,
			unknown: result.unknown,
			marked: result.marked
		};
		return this.#sourced(scalar, base, result.used, result.defaulted);
	}
	/** Says where the text came from, or the value of a `NAME=…`, if it is wholly one variable's value or default. */
	#sourced(scalar, made, used, defaulted) {
		const match = /^([\w.-]+=)?\$(?:[_a-z]\w*|\{[_a-z]\w*(?::?[-+?].*)?\})$/is.exec(scalar.value);
		if (match === null) return this.#withVariables(made, used);
		const origin = this.#origin(scalar, made, used, defaulted);
		const name = match[1];
		if (name === void 0 || origin === void 0) return {
			...made,
			...origin
		};
		const value = {
			...made,
			value: String(made.value).slice(name.length),
			...origin
		};
		return {
			...made,
			pair: {
				name: name.slice(0, -1),
				key: scalar.place,
				value
			}
		};
	}
	/** Of a text that variables are a part of: where they are set. */
	#withVariables(made, used) {
		const steps = used.flatMap((name) => {
			const place = this.#lookup(name)?.place;
			return place === void 0 ? [] : [{
				kind: "variable",
				place,
				name
			}];
		});
		return steps.length === 0 ? made : {
			...made,
			via: [...made.via ?? [], ...steps]
		};
	}
	#origin(scalar, made, used, defaulted) {
		if (defaulted) return { from: "default" };
		const [name] = used;
		const variable = used.length === 1 && name !== void 0 ? this.#lookup(name) : void 0;
		if (variable?.place === void 0 || name === void 0) return void 0;
		const step = {
			kind: "interpolation",
			place: scalar.place,
			name
		};
		return {
			place: variable.place,
			via: [...made.via ?? [], step],
			from: "dotenv"
		};
	}
	#cast(text, cast) {
		const made = cast(String(text.value));
		if (made !== void 0) return {
			...text,
			...made
		};
		this.#run.refuse(text.place, `${JSON.stringify(text.value)} is not of the type that is needed here`, causeOf(text));
		return {
			...text,
			value: null
		};
	}
};
/** What was made of a text is not as it is written any more. */
function withText(scalar, value) {
	if (scalar.tag === void 0) return partOf$1(scalar, value, void 0);
	const { plain: _, ...rest } = scalar;
	return {
		...rest,
		value
	};
}
/** Compose refuses what is empty only because a variable is not set: that says nothing about the file. */
function causeOf(text) {
	return text.unknown === void 0 ? "invalid" : "unknown";
}

// src/collect/compose/list-types.ts
/** A list of strings, also where one string stands for it. */
const stringList = (value, run) => {
	if (isNull$1(value)) return void 0;
	if (value.kind === "scalar" && isString(value)) return sequenceAt([value], value);
	if (value.kind !== "sequence") return refuse(value, run, "must be a string or a list of strings");
	return mapItems(value, (item) => {
		if (item.kind === "scalar" && (isString(item) || item.unknown !== void 0)) return item;
		run.refuse(item.place, "must be a string");
	});
};
/** The words of a command: a list, or a text that is split as a shell would. */
const command = (value, run) => {
	if (isNull$1(value)) return void 0;
	if (value.kind === "sequence") return strings(value, run);
	if (value.kind !== "scalar" || !isString(value)) return void 0;
	const text = bare$1(value);
	const exact = splitCommand(value.value);
	if (exact === void 0) return refuse(value, run, "is not a command line");
	const items = wordsOf$2(text, exact);
	return {
		...sequenceAt(items, value),
		...value.via && { via: value.via }
	};
};
/** A word of nothing but unset variables is no word at all, unless it is quoted, or somebody sets them. */
function wordsOf$2(text, exact) {
	const marked = text.marked === void 0 ? void 0 : splitWords(text.marked);
	if (marked === void 0) return exact.map((word) => partOf$1(text, word, void 0));
	return marked.map((word) => {
		const plain = word.text.replace(/[\ue000-\uf000]/g, "");
		return partOf$1(text, plain === "" && !word.quoted ? null : plain, word.text);
	});
}
function strings(value, run) {
	return mapItems(value, (item) => {
		if (item.kind === "scalar" && isString(item)) return item;
		run.refuse(item.place, "must be a string");
	});
}
/** `extra_hosts`: addresses by name, from a mapping or a list of `name=address` and `name:address`. */
const hosts = (value, run) => {
	if (isNull$1(value)) return void 0;
	if (value.kind === "scalar") return refuse(value, run, "must be a mapping or a list");
	const entries = /* @__PURE__ */ new Map();
	const add = (name, key, addresses) => {
		if (name === "" || /[:=]/.test(name)) run.refuse(key, `bad host name '${name}'`);
		const before = entries.get(name)?.value;
		const items = [...before?.kind === "sequence" ? before.items : [], ...addresses.map(withoutBrackets)];
		entries.set(name, {
			key,
			value: {
				kind: "sequence",
				items,
				place: key
			}
		});
	};
	if (value.kind === "mapping") {
		for (const [name, { key, value: content }] of value.entries) {
			if (name.startsWith("x-")) run.refuse(key, "must not begin with x-");
			if (content.kind === "sequence") add(name, key, content.items.map((item) => item.kind === "scalar" ? {
				...item,
				value: sprint(item)
			} : item));
			else if (isNull$1(content)) add(name, key, [{
				...content,
				kind: "scalar",
				value: ""
			}]);
			else if (content.kind === "scalar" && isString(content)) add(name, key, [content]);
			else run.refuse(content.place, "must be an address");
		}
		return {
			kind: "mapping",
			entries,
			place: value.place,
			...value.via && { via: value.via }
		};
	}
	for (const item of value.items) {
		const text = item.kind === "scalar" ? item : void 0;
		const whole = text === void 0 ? "" : sprint(text);
		const separator = whole.includes("=") ? "=" : ":";
		const at = whole.indexOf(separator);
		if (text === void 0 || at === -1) {
			run.refuse(item.place, `invalid additional host, missing IP: ${whole}`, text === void 0 ? "invalid" : causeOf(text));
			continue;
		}
		const mark = text.marked?.slice((text.marked.indexOf(separator) ?? -1) + 1);
		const addresses = whole.slice(at + 1).split(",");
		add(whole.slice(0, at), text.pair?.key ?? item.place, addresses.map((address) => partOf$1(text, address, mark)));
	}
	return {
		kind: "mapping",
		entries,
		place: value.place,
		...value.via && { via: value.via }
	};
};
function withoutBrackets(value) {
	const inner = value.kind === "scalar" ? /^\[(.+)\]$/s.exec(String(value.value))?.[1] : void 0;
	return inner === void 0 ? value : {
		...value,
		value: inner
	};
}
/** A string is a test by the shell. */
const test = (value, run) => {
	if (value.kind === "scalar" && isString(value)) return sequenceAt([scalarAt("CMD-SHELL", value), value], value);
	if (value.kind === "sequence") return strings(value, run);
	return isNull$1(value) ? void 0 : refuse(value, run, "must be a command");
};
/** A list of strings; numbers and the like in it become what Go prints of them. */
const stringsOrNumbers = (value, run) => {
	if (value.kind !== "sequence") return stringList(value, run);
	const items = value.items.map((item) => item.kind === "scalar" ? {
		...item,
		value: sprint(item)
	} : item);
	return {
		...value,
		items
	};
};

// src/collect/compose/pair-types.ts
/** A mapping of texts, which may be written as a list of `NAME=VALUE` too. `empty` stands for no value. */
function pairsOf(empty, lists) {
	const content = (value) => value.value === null ? empty : sprint(value);
	return (value, run) => {
		if (isNull$1(value)) return void 0;
		if (value.kind === "mapping") return mapped(value, content, run);
		if (value.kind === "sequence" && lists) return paired(value.items, value, empty, run);
		return refuse(value, run, lists ? "must be a mapping or a list" : "must be a mapping");
	};
}
function mapped(value, content, run) {
	return mapEntries(gatherExtensions(value), (item, name) => {
		if (name === "#extensions" && item.kind === "mapping") return scalarAt(sprintValue(item), item);
		if (item.kind !== "scalar") {
			run.refuse(item.place, "must be a plain value");
			return;
		}
		const made = content(item);
		if (made === item.value && item.tag === void 0) return item;
		const { tag: _, ...text } = item;
		return {
			...text,
			value: made
		};
	});
}
/** A list of `NAME=VALUE`. */
function paired(items, from, empty, run) {
	const entries = /* @__PURE__ */ new Map();
	for (const item of items) {
		if (item.kind !== "scalar") {
			run.refuse(item.place, "must be a string");
			continue;
		}
		const text = item;
		const whole = sprint(item);
		const equals = whole.indexOf("=");
		const name = equals === -1 ? whole : whole.slice(0, equals);
		if (empty === null && name !== name.trimEnd()) run.refuse(item.place, `variable ${name} ends with a space`);
		const rest = equals === -1 ? empty : whole.slice(equals + 1);
		const marked = text.marked === void 0 ? void 0 : afterEquals(text.marked);
		const part = partOf$1(text, rest, marked);
		const value = text.pair === void 0 ? part : {
			...part,
			...placed(text.pair.value, text)
		};
		entries.set(name, {
			key: text.pair?.key ?? item.place,
			value
		});
	}
	return {
		kind: "mapping",
		entries,
		place: from.place,
		...from.via && { via: from.via }
	};
}
function afterEquals(text) {
	return text.includes("=") ? text.slice(text.indexOf("=") + 1) : text;
}
/** Where a pair's value was written, and how it came to be in its list. */
function placed(value, item) {
	const from = value.kind === "scalar" ? value.from : void 0;
	if (item.via === void 0 && value.via === void 0 && from === void 0) return { place: value.place };
	const via = [...item.via ?? [], ...(value.via ?? []).filter((step) => item.via?.includes(step) !== true)];
	return {
		place: value.place,
		...via.length > 0 && { via },
		...from && { from }
	};
}
/** `options` of a provider: by name, each a list of strings. */
const multiOptions = (value, run) => {
	if (isNull$1(value)) return void 0;
	if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
	const entries = /* @__PURE__ */ new Map();
	for (const [name, { key, value: content }] of gatherExtensions(value).entries) {
		const items = content.kind === "sequence" ? content.items : [content];
		if (items.length === 0) continue;
		const texts = items.map((item) => item.kind === "scalar" ? {
			...item,
			value: sprint(item)
		} : scalarAt(sprintValue(item), item));
		entries.set(name, {
			key,
			value: sequenceAt(texts, content)
		});
	}
	return {
		...value,
		entries
	};
};
/** `build.ssh`: paths by id, or nothing where the agent is meant. */
const ssh$1 = (value, run) => {
	if (value.kind !== "mapping") return isNull$1(value) ? void 0 : refuse(value, run, "must be a mapping");
	return mapped(value, (scalar) => scalar.value === null ? null : sprint(scalar), run);
};

// src/collect/compose/bytes.ts
/** A size in bytes, `1.5g`, `512MiB`, `-1`, as docker's go-units reads it; a text says why it is none. */
function parseBytes(text) {
	const plain = parseInteger(text);
	if (plain !== void 0) return BigInt(plain);
	const end = text.search(/[\d. ](?=[^\d. ]*$)/);
	if (end === -1) return `invalid size: '${text}'`;
	const number = text[end] === " " ? text.slice(0, end) : text.slice(0, end + 1);
	const suffix = text.slice(end + 1).toLowerCase();
	const size = parseFloat64(number);
	if (size === void 0 || size < 0) return `invalid size: '${text}'`;
	const match = /^(?:b|([kmgtp])(?:i?b)?)?$/.exec(suffix);
	if (match === null) return `invalid suffix: '${suffix}'`;
	const scaled = size * 1024 ** " kmgtp".indexOf(match[1] ?? " ");
	return Number.isFinite(scaled) ? BigInt(Math.trunc(scaled)) : `invalid size: '${text}'`;
}

// src/collect/compose/duration.ts
/** Durations as Go reads (with days and weeks, str2duration) and prints them. In nanoseconds. */
const units = /* @__PURE__ */ new Map([
	["ns", 1n],
	["us", 1000n],
	["µs", 1000n],
	["μs", 1000n],
	["ms", 1000000n],
	["s", 1000000000n],
	["m", 60000000000n],
	["h", 3600000000000n],
	["d", 86400000000000n],
	["w", 604800000000000n]
]);
const largest = 2n ** 63n - 1n;
/** Nanoseconds; undefined where the text is no duration. A sign is let through, and what comes out has it. */
function parseDuration(text) {
	let rest = /^[-+]/.test(text) ? text.slice(1) : text;
	if (rest === "0") return 0n;
	if (rest === "") return void 0;
	let total = 0n;
	while (rest !== "") {
		const match = /^(\d*)(?:\.(\d*))?([^.\d]+)/.exec(rest);
		const unit = units.get(match?.[3] ?? "");
		const whole = match?.[1] ?? "";
		const fraction = match?.[2] ?? "";
		if (match === null || unit === void 0 || whole === "" && fraction === "") return void 0;
		total += BigInt(whole || "0") * unit;
		total += partOf(unit, fraction);
		if (total > largest) return void 0;
		rest = rest.slice(match[0].length);
	}
	return text.startsWith("-") ? -total : total;
}
/** A fraction of a unit: like Go, no more digits of it than an int64 holds, and then a float64. */
function partOf(unit, fraction) {
	let digits = 0n;
	let scale = 1;
	for (const digit of fraction) {
		const more = digits * 10n + BigInt(digit);
		if (more > largest) break;
		digits = more;
		scale *= 10;
	}
	return BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
}
/** `time.Duration.String()`: `1h30m0s`, `1.5s`, `250ms`. */
function printDuration(duration) {
	if (duration === 0n) return "0s";
	const sign = duration < 0n ? "-" : "";
	const size = duration < 0n ? -duration : duration;
	if (size < 1000n) return `${sign}${size}ns`;
	if (size < 1000000n) return `${sign}${decimal(size, 1000n)}µs`;
	if (size < 1000000000n) return `${sign}${decimal(size, 1000000n)}ms`;
	const minutes = size / 60000000000n;
	const seconds = `${decimal(size % 60000000000n, 1000000000n)}s`;
	if (minutes === 0n) return sign + seconds;
	const hours = minutes / 60n;
	return `${sign}${hours === 0n ? "" : `${hours}h`}${minutes % 60n}m${seconds}`;
}
function decimal(size, unit) {
	const part = String(size % unit).padStart(String(unit).length - 1, "0");
	return `${size / unit}${`.${part}`.replace(/\.?(?<!0)0+$/, "")}`;
}

// src/collect/compose/scalar-types.ts
const wholeNumber = (value) => {
	if (typeof value.value === "bigint") return value.value;
	if (typeof value.value === "number") return Math.trunc(value.value);
	return isString(value) ? parseInteger(value.value) : void 0;
};
const fraction = (value) => {
	if (typeof value.value === "number" || typeof value.value === "bigint") return toFloat32(Number(value.value));
	const number = isString(value) ? parseFloat64(value.value) : void 0;
	return number === void 0 ? void 0 : toFloat32(number);
};
const flag$2 = (value) => {
	if (typeof value.value === "boolean") return value.value;
	const made = isString(value) ? toBoolean(value.value)?.value : void 0;
	return typeof made === "boolean" ? made : void 0;
};
/** One whole number for both limits, or `soft` and `hard`. */
const ulimit$2 = (value, run) => {
	if (isNull$1(value)) return void 0;
	if (value.kind === "scalar" && isInt(value)) return value;
	if (value.kind !== "mapping") return refuse(value, run, "must be a whole number, or soft and hard");
	const entries = /* @__PURE__ */ new Map();
	for (const [name, entry] of value.entries) if ((name === "soft" || name === "hard") && !(entry.value.kind === "scalar" && isInt(entry.value))) run.refuse(entry.value.place, "must be a whole number");
	else entries.set(name, entry);
	return {
		...value,
		entries
	};
};
/** The types of single values. */
const scalarDecoders = {
	string: scalarOf("must be a string", (value) => isString(value) ? value.value : isInt(value) ? String(value.value) : void 0),
	bool: scalarOf("must be true or false", flag$2),
	optOut: scalarOf("must be true or false", flag$2),
	int: scalarOf("must be a whole number", wholeNumber),
	uint: scalarOf("must be a whole number, not negative", (value) => {
		const number = isString(value) ? void 0 : wholeNumber(value);
		return number !== void 0 && number >= 0 ? number : void 0;
	}),
	float32: scalarOf("must be a number", fraction),
	cpus: scalarOf("must be a number", fraction),
	bytes: scalarOf("must be a size in bytes", (value) => {
		if (isFloat(value) || typeof value.value === "boolean" || typeof value.value === "bigint") return "0";
		const size = isString(value) ? parseBytes(value.value) : void 0;
		if (typeof size === "bigint") return String(size);
		return typeof value.value === "number" ? String(value.value) : void 0;
	}),
	duration: scalarOf("must be a duration, such as 1m30s", (value) => {
		const duration = parseDuration(sprint(value));
		return duration === void 0 ? void 0 : printDuration(duration);
	}),
	mode: scalarOf("must be an octal mode", (value) => {
		const number = isInt(value) ? Number(value.value) : octal(value);
		return number === void 0 ? void 0 : `0${number.toString(8)}`;
	}),
	count: scalarOf("must be a number, or all", (value) => {
		if (isInt(value)) return value.value;
		return isString(value) ? value.value.toLowerCase() === "all" ? -1 : parseInteger(value.value) : void 0;
	})
};
function octal(value) {
	return isString(value) && /^[-+]?[0-7]+$/.test(value.value) ? Number.parseInt(value.value, 8) : void 0;
}

// src/collect/compose/shapes.ts
const container = {
	annotations: "mapping",
	blkio_config: "?@Blkio",
	cap_add: "[]string",
	cap_drop: "[]string",
	cgroup_parent: "string",
	cgroup: "string",
	cpu_count: "int",
	cpu_percent: "float32",
	cpu_period: "int",
	cpu_quota: "int",
	cpu_rt_period: "int",
	cpu_rt_runtime: "int",
	cpus: "float32",
	cpuset: "string",
	cpu_shares: "int",
	command: "command",
	configs: "[]@FileReference",
	credential_spec: "?@CredentialSpec",
	device_cgroup_rules: "[]string",
	devices: "[]@Device",
	dns: "strings",
	dns_opt: "[]string",
	dns_search: "strings",
	domainname: "string",
	entrypoint: "command",
	environment: "variables",
	env_file: "[]@EnvFile",
	extra_hosts: "hosts",
	group_add: "[]string",
	gpus: "[]@DeviceRequest",
	hostname: "string",
	image: "string",
	init: "?bool",
	ipc: "string",
	isolation: "string",
	labels: "labels",
	label_file: "[]string",
	logging: "?@Logging",
	log_driver: "string",
	log_opt: "map string",
	mem_limit: "bytes",
	mem_reservation: "bytes",
	memswap_limit: "bytes",
	mem_swappiness: "bytes",
	mac_address: "string",
	models: "map ?@ServiceModel",
	network_mode: "string",
	networks: "map ?@ServiceNetwork",
	oom_kill_disable: "bool",
	oom_score_adj: "int",
	pid: "string",
	pids_limit: "int",
	platform: "string",
	privileged: "bool",
	pull_policy: "string",
	pull_refresh_after: "string",
	read_only: "bool",
	runtime: "string",
	secrets: "[]@FileReference",
	security_opt: "[]string",
	shm_size: "bytes",
	stop_grace_period: "?duration",
	stop_signal: "string",
	storage_opt: "map string",
	sysctls: "mapping",
	tmpfs: "strings",
	ulimits: "map ?ulimit",
	umask: "?uint",
	use_api_socket: "bool",
	user: "string",
	userns_mode: "string",
	uts: "string",
	volume_driver: "string",
	volumes: "[]@Mount",
	volumes_from: "[]string",
	working_dir: "string"
};
/** What a `pre_start` hook has as well, and inherits from its service. */
const containerAttributes = new Set(Object.keys(container));
const workload = {
	build: "?@Build",
	depends_on: "map @Dependency",
	dockerfile: "string",
	expose: "stringsOrNumbers",
	healthcheck: "?@Healthcheck",
	ports: "[]@Port",
	stdin_open: "bool",
	tty: "bool"
};
const fileObject = {
	name: "string",
	file: "string",
	environment: "string",
	content: "string",
	external: "bool",
	labels: "labels",
	driver: "string",
	driver_opts: "map string",
	template_driver: "string"
};
const update = {
	parallelism: "?uint",
	delay: "duration",
	failure_action: "string",
	monitor: "duration",
	max_failure_ratio: "float32",
	order: "string"
};
const deviceRate = {
	path: "string",
	rate: "bytes"
};
const shapes = {
	Project: {
		name: "string",
		services: "map @Service",
		jobs: "map @Job",
		networks: "map @Network",
		volumes: "map @Volume",
		secrets: "map @FileObject",
		configs: "map @FileObject",
		models: "map @Model"
	},
	Service: {
		...container,
		...workload,
		profiles: "[]string",
		deploy: "?@Deploy",
		develop: "?@Develop",
		restart: "string",
		scale: "?int",
		attach: "?bool",
		container_name: "string",
		provider: "?@Provider",
		extends: "?@Extends",
		external_links: "[]string",
		links: "[]string",
		net: "string",
		pre_start: "[]@PreStart",
		post_start: "[]@Hook",
		pre_stop: "[]@Hook"
	},
	Job: {
		...container,
		...workload,
		profiles: "[]string",
		triggers: "?@Triggers"
	},
	Triggers: {
		manual: "?bool",
		schedule: "[]@Schedule"
	},
	Schedule: {
		cron: "string",
		timezone: "string",
		concurrency: "string",
		missed_fires: "string"
	},
	PreStart: {
		...container,
		per_replica: "bool"
	},
	Hook: {
		command: "command",
		user: "string",
		privileged: "bool",
		working_dir: "string",
		environment: "variables"
	},
	Blkio: {
		weight: "uint",
		weight_device: "[]@BlkioWeight",
		device_read_bps: "[]@BlkioRate",
		device_read_iops: "[]@BlkioRate",
		device_write_bps: "[]@BlkioRate",
		device_write_iops: "[]@BlkioRate"
	},
	BlkioWeight: {
		path: "string",
		weight: "uint"
	},
	BlkioRate: deviceRate,
	Build: {
		context: "string",
		dockerfile: "string",
		dockerfile_inline: "string",
		entitlements: "[]string",
		args: "variables",
		provenance: "string",
		sbom: "string",
		ssh: "ssh",
		labels: "labels",
		cache_from: "strings",
		cache_to: "strings",
		no_cache: "bool",
		no_cache_filter: "strings",
		additional_contexts: "mapping",
		pull: "bool",
		extra_hosts: "hosts",
		isolation: "string",
		network: "string",
		target: "string",
		secrets: "[]@FileReference",
		shm_size: "bytes",
		tags: "strings",
		ulimits: "map ?ulimit",
		platforms: "strings",
		privileged: "bool"
	},
	CredentialSpec: {
		config: "string",
		file: "string",
		registry: "string"
	},
	Dependency: {
		condition: "string",
		restart: "bool",
		required: "?bool"
	},
	Deploy: {
		mode: "string",
		replicas: "?int",
		labels: "labels",
		update_config: "?@Update",
		rollback_config: "?@Update",
		resources: "@Resources",
		restart_policy: "?@RestartPolicy",
		placement: "@Placement",
		endpoint_mode: "string"
	},
	Update: update,
	Resources: {
		limits: "?@Resource",
		reservations: "?@Resource"
	},
	Resource: {
		cpus: "cpus",
		memory: "bytes",
		pids: "int",
		devices: "[]@DeviceRequest",
		generic_resources: "[]@GenericResource"
	},
	GenericResource: { discrete_resource_spec: "?@DiscreteResource" },
	DiscreteResource: {
		kind: "string",
		value: "int"
	},
	RestartPolicy: {
		condition: "string",
		delay: "?duration",
		max_attempts: "?uint",
		window: "?duration"
	},
	Placement: {
		constraints: "[]string",
		preferences: "[]@Preference",
		max_replicas_per_node: "uint"
	},
	Preference: { spread: "string" },
	Develop: { watch: "[]@Watch" },
	Watch: {
		path: "string",
		action: "string",
		target: "string",
		exec: "@Hook",
		include: "[]string",
		ignore: "[]string",
		initial_sync: "bool"
	},
	Device: {
		source: "string",
		target: "string",
		permissions: "string"
	},
	DeviceRequest: {
		capabilities: "[]string",
		driver: "string",
		count: "count",
		device_ids: "[]string",
		options: "mapping"
	},
	EnvFile: {
		path: "string",
		required: "optOut",
		format: "string"
	},
	Extends: {
		file: "string",
		service: "string"
	},
	FileReference: {
		source: "string",
		target: "string",
		uid: "string",
		gid: "string",
		mode: "?mode"
	},
	FileObject: fileObject,
	Healthcheck: {
		test: "test",
		timeout: "?duration",
		interval: "?duration",
		retries: "?uint",
		start_period: "?duration",
		start_interval: "?duration",
		disable: "bool"
	},
	Logging: {
		driver: "string",
		options: "options"
	},
	Model: {
		name: "string",
		model: "string",
		context_size: "int",
		runtime_flags: "[]string"
	},
	ServiceModel: {
		endpoint_var: "string",
		model_var: "string"
	},
	Mount: {
		type: "string",
		source: "string",
		target: "string",
		read_only: "bool",
		consistency: "string",
		bind: "?@Bind",
		volume: "?@MountVolume",
		tmpfs: "?@Tmpfs",
		image: "?@MountImage"
	},
	Bind: {
		selinux: "string",
		propagation: "string",
		create_host_path: "optOut",
		recursive: "string"
	},
	MountVolume: {
		labels: "mapping",
		nocopy: "bool",
		subpath: "string"
	},
	Tmpfs: {
		size: "bytes",
		mode: "uint"
	},
	MountImage: { subpath: "string" },
	Network: {
		name: "string",
		driver: "string",
		driver_opts: "options",
		ipam: "@Ipam",
		external: "bool",
		internal: "bool",
		attachable: "bool",
		labels: "labels",
		enable_ipv4: "?bool",
		enable_ipv6: "?bool"
	},
	Ipam: {
		driver: "string",
		config: "[]?@Pool",
		options: "options"
	},
	Pool: {
		subnet: "string",
		gateway: "string",
		ip_range: "string",
		aux_addresses: "mapping"
	},
	Port: {
		name: "string",
		mode: "string",
		host_ip: "string",
		target: "uint",
		published: "string",
		protocol: "string",
		app_protocol: "string"
	},
	Provider: {
		type: "string",
		options: "multiOptions"
	},
	ServiceNetwork: {
		aliases: "[]string",
		driver_opts: "options",
		gw_priority: "int",
		interface_name: "string",
		ipv4_address: "string",
		ipv6_address: "string",
		link_local_ips: "[]string",
		mac_address: "string",
		priority: "int",
		use_service_name_alias: "?bool"
	},
	Volume: {
		name: "string",
		driver: "string",
		driver_opts: "options",
		external: "bool",
		labels: "labels"
	}
};

// src/collect/compose/decode.ts
/** Gives every attribute its final type, as compose-go does when it fills its structs. What does not fit is refused. */
function decode(project, run) {
	const made = decodeWith(decoderOf("@Project"), project, run);
	return made?.kind === "mapping" ? made : project;
}
function decodeWith(decoder, value, run) {
	if (value.kind === "scalar" && value.value === null && value.unknown !== void 0) return value;
	return decoder(value, run);
}
const decoders = /* @__PURE__ */ new Map();
function decoderOf(type) {
	const known = decoders.get(type);
	if (known !== void 0) return known;
	const decoder = makeDecoder(type);
	decoders.set(type, decoder);
	return decoder;
}
function makeDecoder(type) {
	if (type.startsWith("?")) return decoderOf(type.slice(1));
	if (type.startsWith("[]")) return listOf(type.slice(2));
	if (type.startsWith("map ")) return mapOf$1(type.slice(4));
	if (type.startsWith("@")) return structOf(type.slice(1));
	return own[type] ?? ((value) => value);
}
function listOf(type) {
	const decoder = decoderOf(type);
	return (value, run) => {
		if (isNull$1(value)) return void 0;
		if (value.kind !== "sequence") return refuse(value, run, "must be a list");
		return mapItems(value, (item) => {
			return decodeWith(decoder, item, run) ?? (isNull$1(item) && type === "string" ? scalarAt("", item) : void 0);
		});
	};
}
/** Groups in which every key is a name, also one that begins with `x-`. */
const namedByUser = /* @__PURE__ */ new Set([
	"@Service",
	"@Dependency",
	"@Network",
	"@Volume",
	"@FileObject"
]);
function mapOf$1(type) {
	const gather = namedByUser.has(type) ? (value) => value : gatherExtensions;
	const decoder = decoderOf(type);
	return (value, run) => {
		if (isNull$1(value)) return void 0;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		return mapEntries(gather(value), (item) => {
			const made = decodeWith(decoder, item, run);
			if (made !== void 0 || !isNull$1(item)) return made;
			return type === "string" ? scalarAt("", item) : item;
		});
	};
}
function structOf(name) {
	const shape = shapes[name] ?? {};
	const fields = new Map(Object.entries(shape).map(([field, type]) => [field, decoderOf(type)]));
	return (value, run) => {
		if (isNull$1(value)) return void 0;
		if (value.kind !== "mapping") return refuse(value, run, "must be a mapping");
		return mapEntries(value, (item, key) => {
			const decoder = fields.get(key);
			if (decoder !== void 0) return decodeWith(decoder, item, run);
			return key.startsWith("x-") ? item : void 0;
		});
	};
}
const own = {
	...scalarDecoders,
	strings: stringList,
	stringsOrNumbers,
	mapping: pairsOf("", true),
	labels: pairsOf("", true),
	options: pairsOf("", false),
	variables: pairsOf(null, true),
	multiOptions,
	command,
	test,
	ssh: ssh$1,
	hosts,
	ulimit: ulimit$2
};

// src/collect/compose/replaced.ts
/** A value that stands for another in a later layer says what it replaced, if that was another file's. */
function replaced(base, over) {
	if (base.kind === "scalar" && base.value === null) return over;
	const before = writtenAt$1(base);
	if (before.source === writtenAt$1(over).source) return over;
	return withStep(over, {
		kind: "override",
		place: before,
		name: before.source.path
	});
}
/** The place in a Compose file, also of what a variable's file gave. */
function writtenAt$1(value) {
	return value.via?.findLast((step) => step.kind === "interpolation")?.place ?? value.place;
}

// src/collect/compose/distinct.ts
/** Up to so many texts are held against each other; to hash each of a few would cost more. */
const few$1 = 8;
/** The first of some texts that stands before it, too; -1 where all differ. */
function firstTwice(texts) {
	if (texts.length > few$1) return firstKnown(texts);
	for (let index = 1; index < texts.length; index++) for (let before = 0; before < index; before++) if (texts[before] === texts[index]) return index;
	return -1;
}
function firstKnown(texts) {
	const seen = /* @__PURE__ */ new Set();
	return texts.findIndex((text) => {
		const isKnown = seen.has(text);
		seen.add(text);
		return isKnown;
	});
}

// src/collect/compose/volume.ts
const propagations = /* @__PURE__ */ new Set([
	"rprivate",
	"private",
	"rshared",
	"shared",
	"rslave",
	"slave"
]);
const isPropagation = (option) => propagations.has(option);
const isSelinux = (option) => option === "z" || option === "Z";
const isAccess = (option) => option === "ro" || option === "rw";
/** Reads `source:target:options`; what is wrong with it is its `fault`. */
function parseVolume(spec) {
	const none = {
		type: "volume",
		readOnly: false,
		nocopy: false
	};
	if (spec === "") return {
		...none,
		fault: "invalid empty volume spec"
	};
	if (isTiny(spec)) return {
		...none,
		target: spec,
		tiny: true
	};
	const { source, target, options, fault } = partsOf$1(spec);
	const propagation = options.findLast(isPropagation);
	const selinux = options.findLast(isSelinux);
	const access = options.findLast(isAccess);
	return {
		type: isFilePath(source) ? "bind" : "volume",
		source,
		target,
		readOnly: access === "ro",
		propagation,
		selinux,
		nocopy: options.includes("nocopy"),
		fault: fault === void 0 ? void 0 : `invalid spec: ${spec}: ${fault}`
	};
}
/** The `target` that `parseVolume` finds. */
function targetOf$1(spec) {
	if (spec === "") return void 0;
	return isTiny(spec) ? spec : partsOf$1(spec).target;
}
function isTiny(spec) {
	return spec.length <= 2 && Buffer.byteLength(spec) <= 2;
}
const noOptions = [];
function partsOf$1(spec) {
	let source;
	let target;
	let options = noOptions;
	let fault;
	const sections = sectionsOf(spec);
	for (let index = 0; index < sections.length; index++) {
		const section = sections[index] ?? "";
		const last = index === sections.length - 1;
		if (section === "") fault = "empty section between colons";
		else if (source === void 0 && last) target = section;
		else if (source === void 0) source = section;
		else if (target === void 0) target = section;
		else if (!last) fault = "too many colons";
		else options = section.split(",");
		if (fault !== void 0) break;
	}
	return {
		source,
		target,
		options,
		fault
	};
}
/** Split at colons, but for a Windows drive's, and not inside of `${}`. */
function sectionsOf(spec) {
	const parts = spec.split(":");
	return spec.includes("${") || parts.some(isLetter) ? exactSections(spec) : parts;
}
function exactSections(spec) {
	const sections = [];
	let start = 0;
	let depth = 0;
	for (let at = 0; at < spec.length; at++) {
		const char = spec.charAt(at);
		if (char === "$" && spec.charAt(at + 1) === "{") depth++;
		else if (char === "}" && depth > 0) depth--;
		else if (char === ":" && depth === 0 && !isLetter(spec.slice(start, at))) {
			sections.push(spec.slice(start, at));
			start = at + 1;
		}
	}
	if (depth === 0) sections.push(spec.slice(start));
	return sections;
}
function isLetter(text) {
	return text.length <= 2 && /^\p{L}$/u.test(text);
}
/** Whether a source names a path on the host, not a volume. */
function isFilePath(source) {
	if (source === void 0 || source === "") return false;
	return /^[./~]/.test(source) || source.startsWith("\\\\") || /^\p{L}:/u.test(source);
}

// src/collect/compose/unique.ts
/**
* Of several items with the same key, the last one counts, at the place of the first. `unique` is what the project was
* made of, where that went through here already: what it shares with it is not looked at again.
*/
function enforceUnicity(value, run, unique) {
	const made = walk$1(value, unique, keys, run);
	return made.kind === "mapping" ? made : value;
}
/** Items of which several have one key as one, in the place of the first: what `replace` makes of both. */
function uniqueBy(items, keyOf, run, replace) {
	const kept = [];
	const positions = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item, run);
		const position = key === void 0 ? void 0 : positions.get(key);
		const before = position === void 0 ? void 0 : kept[position];
		if (position !== void 0 && before !== void 0) kept[position] = replace(before, item);
		else {
			kept.push(item);
			if (key !== void 0) positions.set(key, kept.length - 1);
		}
	}
	return kept;
}
/** `NAME` of `NAME=value` or `NAME`. */
const keyOfPair = (item, run) => {
	if (item.kind === "scalar" && item.value === null && item.unknown !== void 0) return void 0;
	if (item.kind !== "scalar" || !isString(item)) return refused(item, run, "must be a string");
	const equals = item.value.indexOf("=");
	return equals === -1 ? item.value : item.value.slice(0, equals);
};
function walk$1(value, unique, at, run) {
	if (at === void 0 || value === unique) return value;
	if (value.kind === "sequence") {
		if (at.rule === void 0 || isUnique(value.items, at.rule, run)) return value;
		const items = uniqueBy(value.items, at.rule, run, replaced);
		return {
			...sequenceAt(items, value),
			...value.via && { via: value.via }
		};
	}
	return value.kind === "mapping" && !isEnd(at) ? walkEntries$1(value, unique, at, run) : value;
}
function walkEntries$1(value, unique, at, run) {
	const before = unique?.kind === "mapping" ? unique.entries : noEntries;
	return mapEntries(value, (item, name) => walk$1(item, before.get(name)?.value, below$1(at, name), run));
}
/** Nearly every list is; then nothing has to be made anew. */
function isUnique(items, keyOf, run) {
	if (items.length < 2) {
		if (items[0] !== void 0) keyOf(items[0], run);
		return true;
	}
	const keys = [];
	for (let index = 0; index < items.length; index++) {
		const key = keyOf(items[index], run);
		if (key !== void 0) keys.push(key);
	}
	return firstTwice(keys) === -1;
}
const volume$1 = (item, run) => {
	if (item.kind === "mapping") return stringField(item, "target") ?? refused(item, run, "has no mount target");
	if (item.kind !== "scalar" || !isString(item)) return "";
	return targetOf$1(item.value);
};
const device$1 = (item, run) => {
	if (item.kind === "mapping") return stringField(item, "target") ?? refused(item, run, "has no mount target");
	if (item.kind !== "scalar" || !isString(item)) return "";
	const parts = item.value.split(":");
	return parts[1] ?? parts[0];
};
const exposed = (item, run) => {
	if (item.kind === "scalar" && (isString(item) || isInt(item))) return String(item.value);
	return refused(item, run, "is not a port");
};
function mount(folder) {
	return (item, run) => {
		if (item.kind === "scalar" && isString(item)) return `${folder}/${item.value}`;
		if (item.kind !== "mapping") return refused(item, run, "is neither a name nor a mapping");
		const target = item.entries.get("target")?.value;
		if (target !== void 0) return stringField(item, "target") ?? refused(target, run, "must be a string");
		const source = item.entries.get("source")?.value;
		return `${folder}/${source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)"}`;
	};
}
const port$1 = (item, run) => {
	if (item.kind === "scalar") return typeof item.value === "string" || isInt(item) ? String(item.value) : "";
	if (item.kind !== "mapping") return "";
	const target = item.entries.get("target")?.value;
	if (target === void 0) return refused(item, run, "has no target port");
	const field = (name, otherwise) => {
		const value = item.entries.get(name)?.value;
		if (value?.kind !== "scalar" || value.value === null) return otherwise;
		return typeof value.value === "string" ? value.value : `%${typeof value.value} ${String(value.value)}`;
	};
	const number = target.kind === "scalar" ? String(target.value) : "";
	return `${field("host_ip", "0.0.0.0")}:${field("published", "%nil")}:${number}/${field("protocol", "tcp")}`;
};
const envFile$1 = (item, run) => {
	if (item.kind === "scalar" && isString(item)) return item.value;
	if (item.kind !== "mapping") return "";
	return stringField(item, "path") ?? refused(item, run, "has no path");
};
function stringField(item, name) {
	const value = item.entries.get(name)?.value;
	return value?.kind === "scalar" && isString(value) ? value.value : void 0;
}
function refused(item, run, message) {
	run.refuse(item.place, message);
}
const keys = rules$1({
	"networks.*.labels": keyOfPair,
	"networks.*.ipam.options": keyOfPair,
	...under(["services.*"], {
		annotations: keyOfPair,
		"build.args": keyOfPair,
		"build.additional_contexts": keyOfPair,
		"build.platform": keyOfPair,
		"build.tags": keyOfPair,
		"build.labels": keyOfPair,
		cap_add: keyOfPair,
		cap_drop: keyOfPair,
		configs: mount(""),
		"deploy.labels": keyOfPair,
		devices: device$1,
		dns: keyOfPair,
		dns_opt: keyOfPair,
		dns_search: keyOfPair,
		environment: keyOfPair,
		env_file: envFile$1,
		expose: exposed,
		labels: keyOfPair,
		links: keyOfPair,
		"networks.*.aliases": keyOfPair,
		"networks.*.link_local_ips": keyOfPair,
		ports: port$1,
		profiles: keyOfPair,
		secrets: mount("/run/secrets"),
		sysctls: keyOfPair,
		tmpfs: keyOfPair,
		volumes: volume$1
	})
});

// src/collect/compose/merge.ts
/** Merges a tree over another by Compose's rules for each attribute. */
function merge(base, over, run) {
	return mergeEntries(base, over, mergers, run);
}
/** The same for one resource, `path` being where it stands: `["services", "web"]`. */
function mergeAt(path, base, over, run) {
	let at = mergers;
	for (const key of path) at = below$1(at, key);
	return mergeValues(base, over, at, run);
}
function mergeValues(base, over, at, run) {
	if (at?.rule !== void 0) return at.rule(base, over, at, run);
	if (isNull(over)) return base;
	switch (base.kind) {
		case "mapping": return over.kind === "mapping" ? mergeEntries(base, over, at, run) : cannot(base, over, run);
		case "sequence": return over.kind === "sequence" ? append(base, over) : cannot(base, over, run);
		case "scalar": return replaced(base, over);
	}
}
function mergeEntries(base, over, at, run) {
	const entries = /* @__PURE__ */ new Map();
	for (const [name, entry] of base.entries) entries.set(name, {
		key: entry.key,
		value: pushSteps(entry.value, base.via)
	});
	for (const [name, { key, value }] of over.entries) {
		const own = pushSteps(value, over.via);
		const before = entries.get(name);
		if (before === void 0) entries.set(name, {
			key,
			value: own
		});
		else {
			const merged = mergeValues(before.value, own, below$1(at, name), run);
			const isBase = merged === before.value || merged.kind === "mapping" && before.value.kind === "mapping";
			entries.set(name, {
				key: isBase ? before.key : key,
				value: merged
			});
		}
	}
	return {
		kind: "mapping",
		entries,
		place: over.place
	};
}
function cannot(base, over, run) {
	run.refuse(over.place, `is a ${over.kind}, and cannot be merged over a ${base.kind}`);
	return over;
}
const override = replaced;
const toSequence = (base, over) => {
	const made = append(asSequence(base), asSequence(over));
	return made.items.length === 0 && base.kind !== "sequence" ? scalarAt(null, over) : made;
};
const pairs = (base, over, _at, run) => {
	const before = asSequence(base);
	const after = asSequence(over);
	const items = [...inner(before), ...inner(after)];
	return sequenceAt(uniqueBy(items, keyOfPair, run, replaced), over.place);
};
function append(base, over) {
	const items = inner(base);
	const seen = new Set(items.map(fingerprint));
	for (const item of inner(over)) {
		const print = fingerprint(item);
		if (seen.has(print)) continue;
		seen.add(print);
		items.push(item);
	}
	return sequenceAt(items, over.place);
}
function inner(sequence) {
	return sequence.items.map((item) => pushSteps(item, sequence.via));
}
/** A mapping as a sorted list of `NAME=VALUE`, a string as a list of one. */
function asSequence(value) {
	switch (value.kind) {
		case "sequence": return value;
		case "scalar": return sequenceAt(typeof value.value === "string" ? [value] : [], value);
		case "mapping": {
			const items = Array.from(value.entries, ([name, entry]) => pairItems(name, entry)).flat();
			items.sort((a, b) => compare$1(String(a.value), String(b.value)));
			return {
				kind: "sequence",
				items,
				place: value.place,
				...value.via && { via: value.via }
			};
		}
	}
}
function pairItems(name, entry) {
	if (entry.value.kind === "sequence") return entry.value.items.flatMap((item) => {
		if (item.kind === "scalar" && (item.value !== null || item.unknown !== void 0)) return pairItems(name, {
			key: entry.key,
			value: item
		});
		return [{ ...scalarAt(`${name}=${sprintValue(item)}`, item) }];
	});
	if (entry.value.kind === "mapping") return [{ ...scalarAt(`${name}=${sprintValue(entry.value)}`, entry.value) }];
	const { marked, unknown, tag: _, ...rest } = entry.value;
	const pair = {
		name,
		key: entry.key,
		value: entry.value
	};
	if (rest.value === null && unknown === void 0) return [{
		...rest,
		value: name,
		pair
	}];
	const text = {
		...rest,
		value: `${name}=${rest.value === null ? "" : sprint(entry.value)}`,
		pair
	};
	return [unknown === void 0 ? text : {
		...text,
		unknown,
		marked: `${name}=${marked ?? ""}`
	}];
}
/** Go compares strings by their bytes. */
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
const build$1 = (base, over, at, run) => mergeEntries(asBuild(base), asBuild(over), at, run);
function asBuild(value) {
	if (value.kind === "mapping") return value;
	const context = value.kind === "scalar" && typeof value.value === "string" ? { context: value } : {};
	return mappingAt(context, value);
}
/** Both sides as a mapping; a list or a string names its keys. */
function asMapping$1(defaults) {
	return (base, over, at, run) => {
		return mergeEntries(toMapping(base, defaults, run), toMapping(over, defaults, run), at, run);
	};
}
function toMapping(value, defaults, run) {
	if (value.kind === "mapping") return value;
	const names = value.kind === "sequence" ? value.items : isNull(value) ? [] : [value];
	const entries = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (name.kind !== "scalar" || typeof name.value !== "string") {
			run.refuse(name.place, "cannot be used as the name of a key");
			continue;
		}
		const fields = defaults && Object.entries(defaults).map(([key, item]) => [key, scalarAt(item, name)]);
		const content = fields === void 0 ? scalarAt(null, name) : mappingAt(Object.fromEntries(fields), name);
		entries.set(name.value, {
			key: name.place,
			value: pushSteps(content, value.via)
		});
	}
	return {
		kind: "mapping",
		entries,
		place: value.place
	};
}
/** The options of logging are merged only where both use the same driver, or one says none. */
const logging = (base, over, at, run) => {
	if (base.kind !== "mapping" || over.kind !== "mapping") return cannot(base, over, run);
	const before = base.entries.get("driver")?.value;
	const after = over.entries.get("driver")?.value;
	return before === void 0 || after === void 0 || fingerprint(before) === fingerprint(after) ? mergeEntries(base, over, at, run) : replaced(base, over);
};
const ulimit$1 = (base, over, at, run) => base.kind === "mapping" && over.kind === "mapping" ? mergeEntries(base, over, at, run) : replaced(base, over);
/** Address pools are merged by their subnet. compose-go's own way, which can lose a pool, and is kept. */
const addressPools = (base, over, at, run) => {
	if (base.kind !== "sequence" || over.kind !== "sequence") return cannot(base, over, run);
	const pools = [];
	for (const original of base.items) {
		let before = toMapping(original, void 0, run);
		for (const item of over.items) {
			const after = toMapping(item, void 0, run);
			if (subnet(after) !== subnet(before) && !pools.some((pool) => subnet(pool) === subnet(after))) {
				pools.push(after);
				continue;
			}
			before = mergeEntries(before, after, at, run);
			const merged = before;
			const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
			if (index === -1) pools.push(merged);
			else pools[index] = merged;
		}
	}
	if (pools.length === 0) run.refuse(over.place, "ipam.config is merged to nothing");
	return sequenceAt(pools, over.place);
};
function subnet(pool) {
	const value = pool.entries.get("subnet")?.value;
	return value === void 0 ? "" : fingerprint(value);
}
function isNull(value) {
	return value.kind === "scalar" && value.value === null && value.unknown === void 0;
}
const mergers = rules$1({
	"networks.*.ipam.config": addressPools,
	...under([
		"networks.*",
		"volumes.*",
		"secrets.*",
		"configs.*",
		"services.*.deploy"
	], { labels: pairs }),
	...under(["services.*", "jobs.*"], {
		annotations: pairs,
		build: build$1,
		"build.args": pairs,
		"build.additional_contexts": pairs,
		"build.extra_hosts": toSequence,
		"build.labels": pairs,
		command: override,
		depends_on: asMapping$1({
			condition: "service_started",
			required: true
		}),
		dns: toSequence,
		dns_opt: toSequence,
		dns_search: toSequence,
		entrypoint: override,
		env_file: toSequence,
		label_file: toSequence,
		environment: pairs,
		extra_hosts: toSequence,
		"healthcheck.test": override,
		labels: pairs,
		"volumes.*.volume.labels": pairs,
		logging,
		models: asMapping$1(void 0),
		networks: asMapping$1(void 0),
		sysctls: pairs,
		tmpfs: toSequence,
		"ulimits.*": ulimit$1
	})
});

// src/collect/compose/aliases.ts
/** Gives attributes that were extensions once their name: `x-develop` of a service, `x-initialSync` of what it watches. */
function promoteAliases(project, run) {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return project;
	const made = mapEntries(services.value, (service, name) => {
		const named = promote(service, "x-develop", "develop", [
			"services",
			name,
			"develop"
		], run);
		const develop = named.kind === "mapping" ? named.entries.get("develop") : void 0;
		const watch = develop?.value.kind === "mapping" ? develop.value.entries.get("watch") : void 0;
		if (named.kind !== "mapping" || develop?.value.kind !== "mapping" || watch?.value.kind !== "sequence") return named;
		const watched = mapItems(watch.value, (item) => promote(item, "x-initialSync", "initial_sync", [], run));
		if (watched === watch.value) return named;
		const inner = withKey(develop.value, "watch", watched, watch.key);
		return withKey(named, "develop", inner, develop.key);
	});
	return made === services.value ? project : withKey(project, "services", made, services.key);
}
/** What stands under the new name goes before what stands under the old one. */
function promote(value, from, to, path, run) {
	const old = value.kind === "mapping" ? value.entries.get(from) : void 0;
	if (value.kind !== "mapping" || old === void 0) return value;
	const entries = new Map(value.entries);
	entries.delete(from);
	const own = entries.get(to);
	const absent = own === void 0 || own.value.kind === "scalar" && own.value.value === null;
	entries.set(to, absent ? old : {
		key: own.key,
		value: mergeAt(path, old.value, own.value, run)
	});
	return {
		...value,
		entries
	};
}

// src/collect/compose/draft.ts
/** A mapping under way, of which several keys may change: it is copied once, when the first does. */
var Draft = class {
	#written;
	#entries;
	constructor(written) {
		this.#written = written;
	}
	has(name) {
		return this.#now().has(name);
	}
	get(name) {
		return this.#now().get(name);
	}
	/** Sets a key; one that is there stays where it is. Without `key`, the key's place stays, or is that of the value. */
	put(name, value, key) {
		const known = this.get(name);
		if (known?.value === value) return;
		this.#entries ??= copyOf$1(this.#written.entries);
		this.#entries.set(name, {
			key: key ?? known?.key ?? value.place,
			value
		});
	}
	/** What has become of it: the mapping itself, where nothing has changed. */
	mapping() {
		return this.#entries === void 0 ? this.#written : {
			...this.#written,
			entries: this.#entries
		};
	}
	#now() {
		return this.#entries ?? this.#written.entries;
	}
};

// src/collect/compose/form.ts
/** Brings a value, and all that is in it, to its long form by the rules `at` it. */
function transform(value, at, run) {
	return changeBy(value, at, (part, form, below) => form(part, below, run));
}
/** Leaves an attribute itself as it is, and brings what is in it to its long form. */
const inside$1 = (value, at, run) => changeInside(value, at, (part, form, below) => form(part, below, run));
/** Refuses a value, and leaves it as it is. */
function wrong(value, run, message) {
	run.refuse(value.place, message);
	return value;
}
/** What is made of a value has come its way. */
function stepsOf(from, value) {
	return from.via === void 0 ? value : from.via.reduce((made, step) => withStep(made, step), value);
}

// src/collect/compose/mount-form.ts
/** A mount in the long form, as far as is known: `${SRC}:/data` may be a path or a volume. */
const volume = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a mount");
	const text = bare$1(value);
	const exact = parseVolume(value.value);
	if (exact.fault !== void 0) run.refuse(value.place, exact.fault, causeOf(value));
	if (text.marked === void 0 && exact.fault !== void 0) return value;
	const marked = text.marked === void 0 ? void 0 : parseVolume(text.marked);
	const read = exact.fault === void 0 ? exact : {
		...marked,
		...unmarked(marked)
	};
	const sections = text.marked === void 0 ? [] : sectionsOf(text.marked);
	const whole = sections.length === 1 && hasMark(text.marked ?? "");
	const part = (field, mark) => field === void 0 && mark === void 0 ? void 0 : partOf$1(text, field ?? null, mark);
	const markedSource = whole ? text.marked : marked?.source;
	const openType = markedSource !== void 0 && hasMark(markedSource.charAt(0));
	const type = isFilePath(read.source) ? "bind" : "volume";
	const options = sections.slice(2).join(":");
	const fields = {
		type: partOf$1(text, openType && exact.fault !== void 0 ? null : type, openType ? markedSource : void 0),
		source: part(read.source, markedSource),
		target: part(read.target === void 0 ? void 0 : clean(read.target), marked?.target),
		read_only: read.readOnly === true ? scalarAt(true, value) : hasMark(options) ? partOf$1(text, null, options) : void 0,
		bind: bindOptions(read, type, value),
		volume: openType && exact.fault !== void 0 ? void 0 : volumeOptions(read, type, value)
	};
	return stepsOf(value, mappingAt(fields, value));
};
function unmarked(parsed) {
	const plain = (text) => text?.replace(/[\ue000-\uf000]/g, "") || void 0;
	const source = plain(parsed?.source);
	const target = plain(parsed?.target);
	const { source: _, target: __, ...rest } = parsed ?? {};
	return {
		...rest,
		source,
		target
	};
}
function bindOptions(read, type, from) {
	if (type !== "bind" && read.propagation === void 0 && read.selinux === void 0) return void 0;
	const fields = {
		selinux: read.selinux === void 0 ? void 0 : scalarAt(read.selinux, from),
		propagation: read.propagation === void 0 ? void 0 : scalarAt(read.propagation, from),
		create_host_path: type === "bind" ? scalarAt(true, from) : void 0
	};
	return mappingAt(fields, from);
}
function volumeOptions(read, type, from) {
	if (read.tiny === true || type !== "volume" && read.nocopy !== true) return void 0;
	return mappingAt(read.nocopy === true ? { nocopy: scalarAt(true, from) } : {}, from);
}

// src/collect/compose/port.ts
/** A port in the short form, taken apart as go-connections' `nat.ParsePortSpec` does; a text says why it is none. */
function parsePort(spec) {
	const { ip, host, container, protocol } = splitPort(spec);
	if (container === "") return `no port specified: ${spec}`;
	if (![
		"tcp",
		"udp",
		"sctp"
	].includes(protocol)) return `invalid protocol: ${protocol}`;
	const hostIp = readIp(ip);
	if (hostIp === void 0) return `invalid IP address: ${ip}`;
	const target = readRange(container);
	if (target === void 0) return `invalid container port: ${container}`;
	const published = host === "" ? void 0 : readRange(host);
	if (host !== "" && published === void 0) return `invalid host port: ${host}`;
	const count = target[1] - target[0] + 1;
	if (published !== void 0 && published[1] - published[0] + 1 !== count && count !== 1) return `invalid ranges for container and host ports: ${container} and ${host}`;
	if (count === 1) return [{
		hostIp,
		published: rangeOf(published),
		target: target[0],
		protocol
	}];
	return Array.from({ length: count }, (_, index) => String(target[0] + index)).sort().map((text) => {
		const index = Number(text) - target[0];
		const single = published === void 0 ? "" : String(published[0] + index);
		return {
			hostIp,
			published: single,
			target: target[0] + index,
			protocol
		};
	});
}
/** The parts of `ip:host:container/protocol`; empty ones are not there. */
function splitPort(spec) {
	const parts = spec.split(":");
	const last = parts.pop() ?? "";
	const host = parts.pop() ?? "";
	const slash = last.indexOf("/");
	const container = slash === -1 ? last : last.slice(0, slash);
	const protocol = slash === -1 ? "" : last.slice(slash + 1);
	return {
		ip: parts.join(":"),
		host,
		container,
		protocol: (protocol || "tcp").toLowerCase()
	};
}
function readIp(text) {
	if (text === "") return "";
	const inner = text.startsWith("[") ? /^\[([^[\]]*)\]$/.exec(text)?.[1] : text;
	if (inner === void 0) return void 0;
	return inner === "" || isAddress(inner) ? inner : void 0;
}
function readRange(text) {
	const dash = text.indexOf("-", 0);
	const first = dash === -1 ? text : text.slice(0, dash);
	const last = dash === -1 ? first : text.slice(dash + 1);
	const start = readNumber(first);
	const end = first === last ? start : readNumber(last);
	return start === void 0 || end === void 0 || end < start ? void 0 : [start, end];
}
function rangeOf(published) {
	if (published === void 0) return "";
	const [first, last] = published;
	return first === last ? String(first) : `${first}-${last}`;
}
function readNumber(text) {
	if (!/^\+?\d+$/.test(text)) return void 0;
	const value = Number(text);
	return value <= 65535 ? value : void 0;
}

// src/collect/compose/port-form.ts
/** Ports in the long form; one in the short form may be several. */
const ports = (value, _at, run) => {
	if (value.kind !== "sequence") return wrong(value, run, "is not a list of ports");
	return {
		...value,
		items: value.items.flatMap((item) => portItems(item, run))
	};
};
function portItems(item, run) {
	if (item.kind === "mapping") return [item];
	if (item.kind !== "scalar" || !(isString(item) || isInt(item))) {
		run.refuse(item.place, "is not a port");
		return [];
	}
	const text = item;
	if (!run.ports.may(0, item.place)) return [];
	const parsed = parsePort(String(item.value));
	if (typeof parsed === "string") {
		run.refuse(item.place, parsed, causeOf(item));
		return text.marked === void 0 ? [] : [portOf$1(text, void 0)];
	}
	return run.ports.may(parsed.length, item.place) ? parsed.map((port) => portOf$1(text, port)) : [];
}
/**
* `"${PORT}:80"`: PORT may hold an address as well, so that both are unknown. `"${PORT}:${PORT}"` has none for certain:
* it would stand in the container's port too, where Compose refuses it.
*/
function portOf$1(whole, port) {
	const text = bare$1(whole);
	const marked = text.marked === void 0 ? void 0 : splitPort(text.marked);
	const first = marked === void 0 ? "" : marked.ip || marked.host || marked.container;
	const isPortOnly = marked?.ip === "" && marked.host !== "" && marked.host === marked.container;
	const open = hasMark(first) && !isPortOnly ? first : void 0;
	const guess = (plain) => plain === "" || hasMark(plain) ? null : plain;
	const part = (known, mark) => {
		const isOpen = mark !== void 0 && hasMark(mark);
		return known === null && !isOpen ? void 0 : partOf$1(text, known, mark);
	};
	const written = /^\d+$/.test(marked?.container ?? "") ? Number(marked?.container) : null;
	const target = port === void 0 ? written : port.target || null;
	const fields = {
		mode: scalarAt("ingress", text),
		host_ip: part(port === void 0 ? guess(marked?.ip ?? "") : port.hostIp || null, marked?.ip || open),
		target: part(target, marked?.container),
		published: part(port === void 0 ? guess(marked?.host ?? "") : port.published || null, marked?.host || (marked?.ip ? void 0 : open)),
		protocol: part(port?.protocol ?? guess(marked?.protocol ?? "") ?? "tcp", marked?.protocol)
	};
	return stepsOf(whole, mappingAt(fields, text));
}

// src/collect/compose/canonical.ts
/** Brings a project to the long form of every attribute. */
function canonical(value, run) {
	const made = transform(value, forms, run);
	return made.kind === "mapping" ? made : value;
}
/** A string as the one field of a mapping; a mapping as it is, its own attributes in turn. */
function field(name) {
	return (value, at, run) => {
		if (value.kind === "mapping") return inside$1(value, at, run);
		if (value.kind === "scalar" && isString(value)) return mappingAt({ [name]: value }, value);
		return wrong(value, run, `is neither a string nor a mapping`);
	};
}
const stringOrList = (value) => value.kind === "scalar" && isString(value) ? sequenceAt([value], value) : value;
/** Empty servers are left out. */
const dns = (value, at, run) => {
	const list = stringOrList(value, at, run);
	if (list.kind !== "sequence") return list;
	const items = list.items.flatMap((item) => {
		if (item.kind !== "scalar" || item.value !== null && item.value !== "") return [item];
		return item.unknown === void 0 ? [] : [{
			...item,
			value: null
		}];
	});
	return {
		...list,
		items
	};
};
const envFile = (value, _at, run) => {
	const items = value.kind === "sequence" ? value.items : value.kind === "scalar" && isString(value) ? [value] : void 0;
	if (items === void 0) return wrong(value, run, "is neither a path nor a list of paths");
	const files = items.map((item) => {
		const file = item.kind === "scalar" ? mappingAt({ path: item }, item) : item;
		if (file.kind !== "mapping" || file.entries.has("required")) return file;
		return withKey(file, "required", scalarAt(true, item));
	});
	return {
		...sequenceAt(files, value),
		...value.via && { via: value.via }
	};
};
const gpus = (value, at, run) => {
	if (value.kind === "sequence") return inside$1(value, at, run);
	if (value.kind === "scalar" && isString(value)) return sequenceAt([mappingAt({ count: scalarAt("all", value) }, value)], value);
	return wrong(value, run, "is neither \"all\" nor a list of devices");
};
/** A list of names as a mapping of them. */
const names = (value, _at, run) => {
	if (value.kind !== "sequence") return value;
	const entries = /* @__PURE__ */ new Map();
	for (const item of value.items) if (item.kind === "scalar" && isString(item)) entries.set(item.value, {
		key: item.place,
		value: {
			...scalarAt(null, item),
			...item.via && { via: item.via }
		}
	});
	else run.refuse(item.place, "is not a name");
	return {
		kind: "mapping",
		entries,
		place: value.place,
		...value.via && { via: value.via }
	};
};
const device = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a device");
	const text = bare$1(value);
	const parts = value.value.split(":");
	if (parts.length > 3) return wrong(value, run, `confusing device mapping, use the long form: ${value.value}`);
	const marked = text.marked?.split(":");
	const part = (index) => partOf$1(text, parts[index] ?? "", marked?.[index]);
	const fields = {
		source: part(0),
		target: (parts[1] ?? "") === "" && !hasMark(marked?.[1] ?? "") ? part(0) : part(1),
		permissions: parts[2] === void 0 ? scalarAt("rwm", value) : part(2)
	};
	return stepsOf(value, mappingAt(fields, value));
};
const ulimit = (value, _at, run) => {
	if (value.kind === "mapping" || value.kind === "scalar" && isInt(value)) return value;
	return wrong(value, run, "is neither a number nor a mapping");
};
const stringOrOther = (value) => {
	if (value.kind !== "scalar" || isString(value) || value.value === null) return value;
	return {
		...value,
		value: sprint(value)
	};
};
/** A list `NAME=VALUE` as a mapping. */
const keyValues = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "sequence") return wrong(value, run, "is neither a mapping nor a list");
	const entries = /* @__PURE__ */ new Map();
	for (const item of value.items) {
		const equals = item.kind === "scalar" && isString(item) ? item.value.indexOf("=") : -1;
		if (item.kind !== "scalar" || equals === -1) run.refuse(item.place, "is not of the form name=value");
		else {
			const text = item;
			const made = partOf$1(text, String(item.value).slice(equals + 1), text.marked?.slice(text.marked.indexOf("=") + 1));
			entries.set(String(item.value).slice(0, equals), {
				key: item.place,
				value: made
			});
		}
	}
	return {
		kind: "mapping",
		entries,
		place: value.place,
		...value.via && { via: value.via }
	};
};
const dependsOn = (value, at, run) => {
	const mapping = value.kind === "sequence" ? names(value, at, run) : value;
	if (mapping.kind !== "mapping") return wrong(value, run, "is neither a mapping nor a list");
	const entries = /* @__PURE__ */ new Map();
	mapping.entries.forEach(({ key, value: dependency }, name) => {
		if (dependency.kind !== "mapping" && value.kind === "mapping") run.refuse(dependency.place, "must be a mapping");
		entries.set(name, {
			key,
			value: wholeDependency(dependency, key)
		});
	});
	return {
		...mapping,
		entries
	};
};
function wholeDependency(value, key) {
	const made = new Draft(value.kind === "mapping" ? value : mappingAt({}, value));
	if (!made.has("condition")) made.put("condition", scalarAt("service_started", key));
	if (!made.has("required")) made.put("required", scalarAt(true, key));
	return made.mapping();
}
const ssh = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "sequence") return wrong(value, run, "is neither a mapping nor a list");
	const entries = /* @__PURE__ */ new Map();
	for (const item of value.items) {
		const text = item.kind === "scalar" && isString(item) ? item.value : "";
		const equals = text.indexOf("=");
		if (equals === -1 && text !== "default") run.refuse(item.place, `invalid ssh key: ${text}`);
		else if (equals === -1) entries.set(text, {
			key: item.place,
			value: scalarAt(null, item)
		});
		else entries.set(text.slice(0, equals), {
			key: item.place,
			value: scalarAt(text.slice(equals + 1), item)
		});
	}
	return {
		kind: "mapping",
		entries,
		place: value.place,
		...value.via && { via: value.via }
	};
};
/** `external: {name: x}`, of old, is `external: true` and the name x. */
const resource = (value, at, run) => {
	if (value.kind === "scalar" && value.value === null) return value;
	if (value.kind !== "mapping") return wrong(value, run, "must be a mapping");
	const made = inside$1(value, at, run);
	const external = made.kind === "mapping" ? made.entries.get("external") : void 0;
	if (made.kind !== "mapping" || external?.value.kind !== "mapping") return made;
	const plain = withKey(made, "external", scalarAt(true, external.value));
	const name = external.value.entries.get("name");
	if (name === void 0) return plain;
	const own = made.entries.get("name")?.value;
	if (own === void 0) return withKey(plain, "name", name.value, name.key);
	if (own.kind === "scalar" && name.value.kind === "scalar" && own.value === name.value.value) return plain;
	return wrong(plain, run, "name and external.name conflict");
};
const forms = rules$1({
	...under([
		"services.*",
		"jobs.*",
		"services.*.pre_start.*"
	], {
		env_file: envFile,
		label_file: stringOrList,
		gpus,
		networks: names,
		models: names,
		"volumes.*": volume,
		"devices.*": device,
		"secrets.*": field("source"),
		"configs.*": field("source"),
		"ulimits.*": ulimit
	}),
	...under(["services.*", "jobs.*"], {
		dns,
		"build.secrets.*": field("source"),
		"build.provenance": stringOrOther,
		"build.sbom": stringOrOther,
		"build.additional_contexts": keyValues,
		depends_on: dependsOn,
		extends: field("service"),
		ports,
		build: field("context"),
		"build.ssh": ssh,
		"build.ulimits.*": ulimit
	}),
	"services.*.pre_start.*.dns": stringOrList,
	"jobs.*.triggers.schedule.*": field("cron"),
	"services.*.develop.watch.*.ignore": stringOrList,
	"services.*.develop.watch.*.include": stringOrList,
	"volumes.*": resource,
	"networks.*": resource,
	"secrets.*": resource,
	"configs.*": resource
});

// src/collect/compose/defaults.ts
function preset(fields) {
	const pairs = Object.entries(fields);
	const names = Object.keys(fields);
	return (value) => {
		if (names.every(value.entries.has, value.entries)) return value;
		const made = new Draft(value);
		for (const [name, content] of pairs) if (!made.has(name)) made.put(name, scalarAt(content, value));
		return made.mapping();
	};
}
const deviceRequest$1 = (value) => value.entries.has("count") || value.entries.has("device_ids") ? value : withKey(value, "count", scalarAt("all", value));
const secretMount = (value) => {
	if (value.entries.has("target")) return value;
	const source = value.entries.get("source")?.value;
	const name = source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)";
	return withKey(value, "target", scalarAt(`/run/secrets/${name}`, value));
};
const defaults = rules$1({
	...under(["services.*", "jobs.*"], {
		build: preset({ context: "." }),
		"secrets.*": secretMount,
		"ports.*": preset({
			protocol: "tcp",
			mode: "ingress"
		}),
		"gpus.*": deviceRequest$1,
		"volumes.*.bind": preset({ create_host_path: true })
	}),
	"services.*.deploy.resources.reservations.devices.*": deviceRequest$1
});

// src/collect/compose/validate.ts
const external = (value, run) => {
	const flag = value.kind === "mapping" ? value.entries.get("external")?.value : void 0;
	if (value.kind !== "mapping" || flag?.kind !== "scalar" || flag.value !== true) return;
	for (const [name, entry] of value.entries) {
		if (name === "name" || name === "external" || name.startsWith("x-")) continue;
		run.refuse(entry.key, `${name} cannot be given for what is external`);
	}
};
function oneOf(...keys) {
	return (value, run) => {
		if (value.kind !== "mapping") return;
		const given = keys.filter((key) => value.entries.has(key));
		if (given.length > 1) run.refuse(value.place, `${given.join(" and ")} exclude each other`);
		if (given.length > 0 || value.entries.has("driver") || value.entries.has("external")) return;
		run.refuse(value.place, `needs one of ${keys.join(", ")}`);
	};
}
const notEmpty = (value, run) => {
	if (value.kind === "scalar" && value.value === "") run.refuse(value.place, "must not be empty");
};
const deviceRequest = (value, run) => {
	if (value.kind !== "mapping" || !value.entries.has("count") || !value.entries.has("device_ids")) return;
	run.refuse(value.place, "count and device_ids exclude each other");
};
const address = (value, run) => {
	const ip = value.kind === "mapping" ? value.entries.get("host_ip")?.value : void 0;
	if (ip?.kind !== "scalar" || ip.value === null || isAddress(String(ip.value))) return;
	run.refuse(ip.place, `invalid IP address: ${ip.value}`, ip.unknown === void 0 ? "invalid" : "unknown");
};
/** What compose-go checks of each project and include beside the schema. */
const checks = rules$1({
	"volumes.*": external,
	"configs.*": oneOf("file", "environment", "content"),
	"secrets.*": oneOf("file", "environment"),
	"services.*.ports.*": address,
	"services.*.develop.watch.*.path": notEmpty,
	"services.*.deploy.resources.reservations.devices.*": deviceRequest,
	"services.*.gpus.*": deviceRequest
});

// src/collect/compose/complete.ts
/**
* What is done to a project once its files are merged, in one walk: sets what is left out and has a default, checks what
* the schema does not, and makes all paths start from `workdir`; of each value before what is in it.
*/
function complete(project, workdir, run) {
	const made = walk(project, steps, workdir, run);
	return made.kind === "mapping" ? made : project;
}
/** Makes no function, as most values end here: one that does has room made for it each time that it is called. */
function walk(value, at, workdir, run) {
	let made = value;
	const own = at.rule;
	if (own !== void 0) for (let index = 0; index < own.length; index++) made = own[index](made, workdir, run);
	if (made.kind === "scalar" || isEnd(at)) return made;
	return made.kind === "mapping" ? walkEntries(made, at, workdir, run) : walkItems(made, below$1(at, "[]"), workdir, run);
}
function walkEntries(mapping, at, workdir, run) {
	return mapEntries(mapping, (item, name) => {
		const inner = below$1(at, name);
		return inner === void 0 ? item : walk(item, inner, workdir, run);
	});
}
function walkItems(list, at, workdir, run) {
	return at === void 0 ? list : mapItems(list, (item) => walk(item, at, workdir, run));
}
const steps = union([
	mapRules(defaults, (preset) => (value) => value.kind === "mapping" ? preset(value) : value),
	mapRules(checks, (check) => (value, _workdir, run) => {
		check(value, run);
		return value;
	}),
	resolvers
]);

// src/collect/compose/remote.ts
/** References to files that Docker Compose would fetch: a Git repository, an OCI artifact, an address. */
function isRemote(ref) {
	return /^(?:oci|https?|git|ssh):\/\/|^git@|^github\.com\//.test(ref);
}
/** Whether what is fetched can be no other tomorrow: it names a digest, or a commit by its whole hash. */
function isPinned(ref) {
	return /@sha256:[0-9a-f]{64}(?:$|[#?])/.test(ref) || /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(ref);
}
/** Notes the contexts that the builder would fetch. */
function recordBuildRemotes(project, run) {
	for (const { entry } of workloadsOf(project)) {
		const build = get(entry.value, "build");
		recordContext(get(build, "context"), run);
		const others = get(build, "additional_contexts");
		if (others?.kind === "mapping") forEachIn(others, (context) => recordContext(context, run));
	}
}
function recordContext(context, run) {
	if (context?.kind !== "scalar" || typeof context.value !== "string") return;
	if (!isRemoteContext(context.value) || /^(?:service|target):/.test(context.value)) return;
	const ref = context.value.replace(/^docker-image:\/\//, "");
	run.remote({
		ref: context.value,
		pinned: isPinned(ref),
		use: "build",
		place: context.place
	});
}

// src/collect/compose/reset.ts
/** Takes out of earlier layers what a document resets or overrides. */
function applyResets(value, document) {
	if (document.resets.length === 0) return value;
	const paths = document.resets.flatMap((path) => [path, promoted(path)]);
	return without(value, new Set(paths.map((path) => JSON.stringify(path))), []);
}
/**
* The same for one resource that is extended or included, `path` being where it stands. As in compose-go, a tag on the
* resource as a whole does not keep it out, only tags on what is inside.
*/
function applyResetsAt(path, value, document) {
	if (document.resets.length === 0) return value;
	const paths = document.resets.filter((reset) => path.every((part, index) => reset[index] === part));
	return without(value, new Set(paths.map((reset) => JSON.stringify(reset.slice(path.length)))), []);
}
function without(value, paths, at) {
	if (value.kind !== "mapping") return value;
	let entries;
	for (const [name, entry] of value.entries) {
		const path = [...at, name];
		if (paths.has(JSON.stringify(path))) {
			entries ??= new Map(value.entries);
			entries.delete(name);
			continue;
		}
		const made = without(entry.value, paths, path);
		if (made === entry.value) continue;
		entries ??= new Map(value.entries);
		entries.set(name, {
			key: entry.key,
			value: made
		});
	}
	return entries === void 0 ? value : {
		...value,
		entries
	};
}
/** `x-develop` is `develop`, see `aliases.ts`. */
function promoted(path) {
	return path[0] === "services" && path[2] === "x-develop" ? [
		...path.slice(0, 2),
		"develop",
		...path.slice(3)
	] : path;
}

// src/collect/compose/extends.ts
/** Completes each service and job by what it extends. */
async function applyExtends(model, document, file, loading) {
	let made = model;
	for (const kind of workloadKinds) {
		const entry = model.entries.get(kind);
		if (entry === void 0) continue;
		if (entry.value.kind !== "mapping") {
			loading.run.refuse(entry.value.place, `${kind} must be a mapping`);
			continue;
		}
		if (![...entry.value.entries.values()].some((service) => extendsOf(service.value) !== void 0)) continue;
		const services = new Map(entry.value.entries);
		const chain = new Chain(file, loading);
		for (const name of entry.value.entries.keys()) await chain.resolve(name, {
			services,
			document
		}, []);
		made = withKey(made, kind, {
			...entry.value,
			entries: services
		}, entry.key);
	}
	return made;
}
var Chain = class {
	#file;
	#loading;
	#run;
	constructor(file, loading) {
		this.#file = file;
		this.#loading = loading;
		this.#run = loading.run;
	}
	/** The service with all that it extends; it is put back into `services`. */
	async resolve(name, from, links) {
		const { services, document } = from;
		const entry = services.get(name);
		const service = entry?.value;
		const extended = service === void 0 ? void 0 : extendsOf(service);
		if (service?.kind !== "mapping" || entry === void 0 || extended === void 0) {
			const known = from.followed?.get(name)?.find((link) => links.some((other) => isSame$1(link, other)));
			if (known !== void 0 && service !== void 0) this.#run.refuse(service.place, `extends itself: ${known.service}`);
			return service;
		}
		const followed = [];
		const target = this.#target(extended);
		if (target === void 0) return this.#alone(name, services, entry, service);
		const base = await this.#base(target, name, from, links, followed, extended.place);
		from.followed?.set(name, followed);
		if (base === void 0) return this.#alone(name, services, entry, service);
		if (base.kind !== "mapping") return service;
		if (!this.#run.mayMerge(sizeOf$1(base) + sizeOf$1(service), extended.place)) return this.#alone(name, services, entry, service);
		const stepped = this.#inherited(base, extended.place, target.service);
		const kept = applyResetsAt(["services", name], stepped, document);
		const merged = mergeAt(["services", "x"], kept, service, this.#run);
		const made = merged.kind === "mapping" ? withKey(merged, "extends", void 0) : merged;
		services.set(name, {
			key: entry.key,
			value: made
		});
		return made;
	}
	async #base(target, name, from, links, followed, place) {
		const link = {
			file: target.file ?? this.#file,
			service: name
		};
		if (links.some((known) => isSame$1(known, link))) {
			const way = [...links, link].map((known) => known.service).join(" -> ");
			this.#run.lose(place, `extends itself: ${way}`);
			return;
		}
		if (links.length >= place.source.bounds.limits["extends-depth"]) {
			this.#run.meet("extends-depth", place, "extends more services in a row than are followed");
			return;
		}
		followed.push(link);
		const resolve = async (base) => {
			const value = await this.resolve(target.service, base, [...links, link]);
			followed.push(...base.followed?.get(target.service) ?? []);
			return value;
		};
		if (target.file === void 0) {
			if (from.services.has(target.service)) return resolve(from);
			this.#run.lose(place, `extends the service ${target.service}, which is not there`, "missing");
			return;
		}
		const base = await this.#load(target.file, place);
		if (base === void 0) return void 0;
		if (base.services.has(target.service)) return resolve(base);
		this.#run.lose(place, `extends the service ${target.service}, which is not in ${target.file}`, "missing");
	}
	#target(extended) {
		if (extended.kind === "scalar" && typeof extended.value === "string") return {
			service: extended.value,
			file: void 0
		};
		const field = (name) => {
			const value = extended.kind === "mapping" ? extended.entries.get(name)?.value : void 0;
			return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
		};
		const service = field("service");
		if (service !== void 0) return {
			service,
			file: field("file")
		};
		this.#run.lose(extended.place, "extends no service");
	}
	async #load(file, place) {
		if (isRemote(file)) {
			this.#run.remote({
				ref: file,
				pinned: isPinned(file),
				use: "extends",
				place
			});
			return;
		}
		const { base, bases } = this.#loading;
		const path = isAbsolute(file) ? file : join$3(base, file);
		const folder = await this.#run.isDirectory(path) ? path : isAbsolute(file) ? dirname$1(file) : join$3(base, dirname$1(file));
		const workdir = relative$2(base, folder) ?? folder;
		const key = `${clean(path)}\0${workdir}`;
		let loaded = bases.get(key);
		if (loaded === void 0) {
			loaded = loadBase(path, {
				...this.#loading,
				workdir
			}, place);
			bases.set(key, loaded);
		}
		const found = await loaded;
		if (found === void 0) this.#run.lose(place, `extends ${file}, which has no services to extend`, "missing");
		return found;
	}
	/** Each attribute came by `extends`. */
	#inherited(base, place, name) {
		const entries = /* @__PURE__ */ new Map();
		for (const [key, entry] of base.entries) entries.set(key, {
			key: entry.key,
			value: withStep(entry.value, {
				kind: "extends",
				place,
				name
			})
		});
		return {
			...base,
			entries
		};
	}
	/** What it extends is lost, what it says itself is not. */
	#alone(name, services, entry, service) {
		const made = withKey(service, "extends", void 0);
		services.set(name, {
			key: entry.key,
			value: made
		});
		return made;
	}
};
function isSame$1(one, other) {
	return one.file === other.file && one.service === other.service;
}
function extendsOf(service) {
	return service.kind === "mapping" ? service.entries.get("extends")?.value : void 0;
}

// src/collect/compose/include.ts
const kinds = [
	"services",
	"jobs",
	"volumes",
	"networks",
	"secrets",
	"configs",
	"models"
];
/** Brings in what a document includes, below what it says itself. `loading.included` ends with its own file. */
async function applyIncludes(model, document, loading) {
	const include = model.entries.get("include")?.value;
	if (include === void 0) return model;
	let made = withKey(model, "include", void 0);
	if (include.kind === "scalar" && include.value === null) return made;
	if (include.kind !== "sequence") {
		loading.run.lose(include.place, "include must be a list");
		return made;
	}
	if (loading.included.length > include.place.source.bounds.limits["include-depth"]) {
		loading.run.meet("include-depth", include.place, "includes more files in a row than are followed");
		return made;
	}
	const resources = /* @__PURE__ */ new Map();
	for (const item of include.items) {
		const included = await load(item, loading);
		if (included === void 0) continue;
		if (!loading.run.mayMerge(sizeOf$1(included), item.place)) break;
		made = bringIn(included, made, resources, item, document, loading.run);
	}
	return made;
}
async function load(item, loading) {
	const { run } = loading;
	const include = read(item, run);
	const [first] = include?.paths ?? [];
	if (include === void 0 || first === void 0) return void 0;
	const remote = include.paths.find(isRemote);
	if (remote !== void 0) {
		run.remote({
			ref: remote,
			pinned: isPinned(remote),
			use: "include",
			place: item.place
		});
		return;
	}
	const unknown = unknownOf(item);
	const paths = include.paths.map((path) => isAbsolute(path) ? path : join$3(loading.base, path));
	const main = paths[0] ?? first;
	if (unknown.length > 0 && !await run.isFile(main)) {
		run.incomplete = true;
		const message = `includes a file that only run time knows, by ${unknown.join(", ")}: what it brings is not judged here`;
		run.refuse(item.place, message, "unknown");
		return;
	}
	const folder = await folderOf(include, main, loading);
	if (loading.included.some((path) => clean(path) === clean(main))) {
		run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
		return;
	}
	const environment = await environmentOf(include, folder.directory, item, loading);
	if (environment === void 0) return void 0;
	const key = [
		...paths,
		folder.workdir,
		folder.directory,
		...await printOf$1(environment, loading)
	].join("\0");
	if (loading.waiting.includes(key)) {
		run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
		return;
	}
	let loaded = loading.includes.get(key);
	if (loaded === void 0) {
		const inner = {
			...loading,
			workdir: folder.workdir,
			base: folder.directory,
			environment,
			bases: /* @__PURE__ */ new Map(),
			waiting: [...loading.waiting, key]
		};
		loaded = loadModel(paths, inner, item.place).then((model) => model ?? {
			kind: "mapping",
			entries: /* @__PURE__ */ new Map(),
			place: item.place
		});
		loading.includes.set(key, loaded);
	}
	return loaded;
}
/** The variables without a value in what is included. */
function unknownOf(item) {
	if (item.kind === "scalar") return item.unknown ?? [];
	return (item.kind === "sequence" ? item.items : Array.from(item.entries.values(), (entry) => entry.value)).flatMap(unknownOf);
}
/** What the paths in it start from (`workdir`), and where it is (`directory`). */
async function folderOf(include, main, loading) {
	const { projectDirectory } = include;
	if (projectDirectory === "") {
		const folder = await loading.run.isDirectory(main) ? main : dirname$1(main);
		return {
			workdir: relative$2(loading.base, folder) ?? folder,
			directory: dirname$1(main)
		};
	}
	if (isAbsolute(projectDirectory)) return {
		workdir: projectDirectory,
		directory: projectDirectory
	};
	const path = join$3(loading.base, projectDirectory);
	const folder = await loading.run.isDirectory(path) ? path : join$3(loading.base, dirname$1(projectDirectory));
	return {
		workdir: relative$2(loading.base, folder) ?? folder,
		directory: join$3(loading.workdir, projectDirectory)
	};
}
async function environmentOf(include, directory, item, loading) {
	const { run, environment } = loading;
	if (include.envFiles.length === 0) {
		const file = join$3(directory, ".env");
		return await run.isFile(file) ? withEnvFiles(environment, [file], void 0, run) : environment;
	}
	const files = include.envFiles.filter((file) => file !== "/dev/null").map((file) => isAbsolute(file) ? file : join$3(loading.workdir, file));
	return withEnvFiles(environment, files, item.place, run);
}
/** What tells an environment from the includer's. */
async function printOf$1(environment, loading) {
	if (environment === loading.environment && loading.included.length <= 1) return [];
	return Array.from(environment, ([name, variable]) => `${name}=${variable.value}`).sort();
}
function read(item, run) {
	if (item.kind === "scalar" && typeof item.value === "string") return {
		paths: [item.value],
		projectDirectory: "",
		envFiles: []
	};
	if (item.kind === "scalar" && item.value === null) return void 0;
	if (item.kind !== "mapping") {
		run.lose(item.place, "is not something to include");
		return;
	}
	const strings = (name) => {
		const value = item.entries.get(name)?.value;
		return (value?.kind === "sequence" ? value.items : value === void 0 ? [] : [value]).flatMap((one) => {
			if (one.kind === "scalar" && typeof one.value === "string") return [one.value];
			run.lose(one.place, "must be a string");
			return [];
		});
	};
	return {
		paths: strings("path"),
		projectDirectory: strings("project_directory")[0] ?? "",
		envFiles: strings("env_file")
	};
}
/** What is included stands below what the model itself says of the same name. */
function bringIn(from, to, resources, item, document, run) {
	let made = to;
	for (const kind of kinds) {
		const included = from.entries.get(kind)?.value;
		if (included?.kind !== "mapping") continue;
		const own = made.entries.get(kind);
		if (own !== void 0 && own.value.kind !== "mapping") {
			run.lose(own.value.place, `${kind} must be a mapping where others are included`);
			continue;
		}
		const entries = resources.get(kind) ?? new Map(own?.value.kind === "mapping" ? own.value.entries : []);
		resources.set(kind, entries);
		for (const [name, entry] of included.entries) {
			const value = withStep(entry.value, {
				kind: "include",
				place: item.place,
				name
			});
			const conflict = entries.get(name);
			if (conflict === void 0) entries.set(name, {
				key: entry.key,
				value
			});
			else if (fingerprint(conflict.value) !== fingerprint(value)) {
				const kept = applyResetsAt([kind, name], value, document);
				entries.set(name, {
					key: conflict.key,
					value: mergeAt([kind, name], kept, conflict.value, run)
				});
			}
		}
		made = withKey(made, kind, {
			kind: "mapping",
			entries,
			place: own?.value.place ?? included.place
		}, own?.key ?? item.place);
	}
	return made;
}
function tail(path) {
	return path.split("/").slice(-2).join("/");
}

// src/collect/compose/compose-spec.json
var compose_spec_default = {
	$comment: "The schema of compose-go 2.16.2 (Apache-2.0) without its descriptions.",
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "compose_spec.json",
	type: "object",
	properties: {
		"version": { "type": "string" },
		"name": { "type": "string" },
		"include": {
			"type": "array",
			"items": { "$ref": "#/$defs/include" }
		},
		"services": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/service" } },
			"additionalProperties": false
		},
		"models": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/model" } },
			"additionalProperties": false
		},
		"networks": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/network" } },
			"additionalProperties": false
		},
		"volumes": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/volume" } },
			"additionalProperties": false
		},
		"secrets": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/secret" } },
			"additionalProperties": false
		},
		"configs": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/config" } },
			"additionalProperties": false
		},
		"jobs": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/job" } },
			"additionalProperties": false
		}
	},
	patternProperties: { "^x-": {} },
	additionalProperties: false,
	$defs: {
		"container_spec": {
			"type": "object",
			"properties": {
				"annotations": { "$ref": "#/$defs/list_or_dict" },
				"blkio_config": {
					"type": "object",
					"properties": {
						"device_read_bps": {
							"type": "array",
							"items": { "$ref": "#/$defs/blkio_limit" }
						},
						"device_read_iops": {
							"type": "array",
							"items": { "$ref": "#/$defs/blkio_limit" }
						},
						"device_write_bps": {
							"type": "array",
							"items": { "$ref": "#/$defs/blkio_limit" }
						},
						"device_write_iops": {
							"type": "array",
							"items": { "$ref": "#/$defs/blkio_limit" }
						},
						"weight": { "type": ["integer", "string"] },
						"weight_device": {
							"type": "array",
							"items": { "$ref": "#/$defs/blkio_weight" }
						}
					},
					"additionalProperties": false
				},
				"cap_add": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"cap_drop": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"cgroup": {
					"type": "string",
					"enum": ["host", "private"]
				},
				"cgroup_parent": { "type": "string" },
				"command": { "$ref": "#/$defs/command" },
				"configs": { "$ref": "#/$defs/service_config_or_secret" },
				"cpu_count": { "oneOf": [{ "type": "string" }, {
					"type": "integer",
					"minimum": 0
				}] },
				"cpu_percent": { "oneOf": [{ "type": "string" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}] },
				"cpu_shares": { "type": ["number", "string"] },
				"cpu_quota": { "type": ["number", "string"] },
				"cpu_period": { "type": ["number", "string"] },
				"cpu_rt_period": { "type": ["number", "string"] },
				"cpu_rt_runtime": { "type": ["number", "string"] },
				"cpus": { "type": ["number", "string"] },
				"cpuset": { "type": "string" },
				"credential_spec": {
					"type": "object",
					"properties": {
						"config": { "type": "string" },
						"file": { "type": "string" },
						"registry": { "type": "string" }
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"device_cgroup_rules": { "$ref": "#/$defs/list_of_strings" },
				"devices": {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "object",
						"required": ["source"],
						"properties": {
							"source": { "type": "string" },
							"target": { "type": "string" },
							"permissions": { "type": "string" }
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": {} }
					}] }
				},
				"dns": { "$ref": "#/$defs/string_or_list" },
				"dns_opt": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"dns_search": { "$ref": "#/$defs/string_or_list" },
				"domainname": { "type": "string" },
				"entrypoint": { "$ref": "#/$defs/command" },
				"env_file": { "$ref": "#/$defs/env_file" },
				"label_file": { "$ref": "#/$defs/label_file" },
				"environment": { "$ref": "#/$defs/list_or_dict" },
				"extra_hosts": { "$ref": "#/$defs/extra_hosts" },
				"gpus": { "$ref": "#/$defs/gpus" },
				"group_add": {
					"type": "array",
					"items": { "type": ["string", "number"] },
					"uniqueItems": true
				},
				"hostname": { "type": "string" },
				"image": { "type": "string" },
				"init": { "type": ["boolean", "string"] },
				"ipc": { "type": "string" },
				"isolation": { "type": "string" },
				"labels": { "$ref": "#/$defs/list_or_dict" },
				"logging": {
					"type": "object",
					"properties": {
						"driver": { "type": "string" },
						"options": {
							"type": "object",
							"patternProperties": { "^.+$": { "type": [
								"string",
								"number",
								"null"
							] } }
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"mac_address": { "type": "string" },
				"mem_limit": { "type": ["number", "string"] },
				"mem_reservation": { "type": ["string", "integer"] },
				"mem_swappiness": { "type": ["integer", "string"] },
				"memswap_limit": { "type": ["number", "string"] },
				"network_mode": { "type": "string" },
				"models": { "oneOf": [{ "$ref": "#/$defs/list_of_strings" }, {
					"type": "object",
					"patternProperties": { "^[a-zA-Z0-9._-]+$": { "oneOf": [{
						"type": "object",
						"properties": {
							"endpoint_var": { "type": "string" },
							"model_var": { "type": "string" }
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": {} }
					}, { "type": "null" }] } }
				}] },
				"networks": { "oneOf": [{ "$ref": "#/$defs/list_of_strings" }, {
					"type": "object",
					"patternProperties": { "^[a-zA-Z0-9._-]+$": { "oneOf": [{
						"type": "object",
						"properties": {
							"aliases": { "$ref": "#/$defs/list_of_strings" },
							"interface_name": { "type": "string" },
							"ipv4_address": { "type": "string" },
							"ipv6_address": { "type": "string" },
							"link_local_ips": { "$ref": "#/$defs/list_of_strings" },
							"mac_address": { "type": "string" },
							"driver_opts": {
								"type": "object",
								"patternProperties": { "^.+$": { "type": ["string", "number"] } }
							},
							"priority": { "type": "number" },
							"gw_priority": { "type": "number" },
							"use_service_name_alias": { "type": ["boolean", "string"] }
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": {} }
					}, { "type": "null" }] } },
					"additionalProperties": false
				}] },
				"oom_kill_disable": { "type": ["boolean", "string"] },
				"oom_score_adj": { "oneOf": [{ "type": "string" }, {
					"type": "integer",
					"minimum": -1e3,
					"maximum": 1e3
				}] },
				"pid": { "type": ["string", "null"] },
				"pids_limit": { "type": ["number", "string"] },
				"platform": { "type": "string" },
				"privileged": { "type": ["boolean", "string"] },
				"pull_policy": {
					"type": "string",
					"pattern": "^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$"
				},
				"pull_refresh_after": { "type": "string" },
				"read_only": { "type": ["boolean", "string"] },
				"runtime": { "type": "string" },
				"security_opt": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"shm_size": { "type": ["number", "string"] },
				"secrets": { "$ref": "#/$defs/service_config_or_secret" },
				"sysctls": { "$ref": "#/$defs/list_or_dict" },
				"stop_grace_period": { "type": "string" },
				"stop_signal": { "type": "string" },
				"storage_opt": { "type": "object" },
				"tmpfs": { "$ref": "#/$defs/string_or_list" },
				"ulimits": { "$ref": "#/$defs/ulimits" },
				"umask": {
					"type": [
						"integer",
						"string",
						"null"
					],
					"minimum": 0,
					"maximum": 4294967295
				},
				"use_api_socket": { "type": "boolean" },
				"user": { "type": "string" },
				"uts": { "type": "string" },
				"userns_mode": { "type": "string" },
				"volumes": {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "object",
						"required": ["type"],
						"properties": {
							"type": {
								"type": "string",
								"enum": [
									"bind",
									"volume",
									"tmpfs",
									"cluster",
									"npipe",
									"image"
								]
							},
							"source": { "type": "string" },
							"target": { "type": "string" },
							"read_only": { "type": ["boolean", "string"] },
							"consistency": { "type": "string" },
							"bind": {
								"type": "object",
								"properties": {
									"propagation": { "type": "string" },
									"create_host_path": { "type": ["boolean", "string"] },
									"recursive": {
										"type": "string",
										"enum": [
											"enabled",
											"disabled",
											"writable",
											"readonly"
										]
									},
									"selinux": {
										"type": "string",
										"enum": ["z", "Z"]
									}
								},
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							},
							"volume": {
								"type": "object",
								"properties": {
									"labels": { "$ref": "#/$defs/list_or_dict" },
									"nocopy": { "type": ["boolean", "string"] },
									"subpath": { "type": "string" }
								},
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							},
							"tmpfs": {
								"type": "object",
								"properties": {
									"size": { "oneOf": [{
										"type": "integer",
										"minimum": 0
									}, { "type": "string" }] },
									"mode": { "type": ["number", "string"] }
								},
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							},
							"image": {
								"type": "object",
								"properties": { "subpath": { "type": "string" } },
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": {} }
					}] },
					"uniqueItems": true
				},
				"volumes_from": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"working_dir": { "type": "string" }
			},
			"patternProperties": { "^x-": {} }
		},
		"service": {
			"allOf": [{ "$ref": "#/$defs/container_spec" }, { "$ref": "#/$defs/workload_spec" }],
			"properties": {
				"deploy": { "$ref": "#/$defs/deployment" },
				"develop": { "$ref": "#/$defs/development" },
				"profiles": { "$ref": "#/$defs/list_of_strings" },
				"restart": { "type": "string" },
				"scale": { "type": ["integer", "string"] },
				"attach": { "type": ["boolean", "string"] },
				"container_name": {
					"type": "string",
					"pattern": "[a-zA-Z0-9][a-zA-Z0-9_.-]+"
				},
				"provider": {
					"type": "object",
					"required": ["type"],
					"properties": {
						"type": { "type": "string" },
						"options": {
							"type": "object",
							"patternProperties": { "^.+$": { "oneOf": [{ "type": [
								"string",
								"number",
								"boolean"
							] }, {
								"type": "array",
								"items": { "type": [
									"string",
									"number",
									"boolean"
								] }
							}] } }
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"extends": { "oneOf": [{ "type": "string" }, {
					"type": "object",
					"properties": {
						"service": { "type": "string" },
						"file": { "type": "string" }
					},
					"required": ["service"],
					"additionalProperties": false
				}] },
				"links": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"external_links": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"pre_start": {
					"type": "array",
					"items": { "$ref": "#/$defs/pre_start_hook" }
				},
				"post_start": {
					"type": "array",
					"items": { "$ref": "#/$defs/service_hook" }
				},
				"pre_stop": {
					"type": "array",
					"items": { "$ref": "#/$defs/service_hook" }
				}
			},
			"unevaluatedProperties": false
		},
		"job": {
			"allOf": [{ "$ref": "#/$defs/container_spec" }, { "$ref": "#/$defs/workload_spec" }],
			"required": ["triggers"],
			"properties": {
				"profiles": { "$ref": "#/$defs/list_of_strings" },
				"triggers": {
					"type": "object",
					"properties": {
						"manual": { "type": ["boolean", "string"] },
						"schedule": {
							"type": "array",
							"items": { "oneOf": [{ "type": "string" }, { "$ref": "#/$defs/schedule" }] }
						}
					},
					"anyOf": [{ "required": ["manual"] }, { "required": ["schedule"] }],
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				}
			},
			"unevaluatedProperties": false
		},
		"schedule": {
			"type": "object",
			"required": ["cron"],
			"properties": {
				"cron": { "type": "string" },
				"timezone": { "type": "string" },
				"concurrency": {
					"type": "string",
					"enum": ["forbid", "queue"]
				},
				"missed_fires": {
					"type": "string",
					"enum": ["one", "skip"]
				}
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"healthcheck": {
			"type": "object",
			"properties": {
				"disable": { "type": ["boolean", "string"] },
				"interval": { "type": "string" },
				"retries": { "type": ["number", "string"] },
				"test": { "oneOf": [{ "type": "string" }, {
					"type": "array",
					"items": { "type": "string" }
				}] },
				"timeout": { "type": "string" },
				"start_period": { "type": "string" },
				"start_interval": { "type": "string" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"development": {
			"type": ["object", "null"],
			"properties": { "watch": {
				"type": "array",
				"items": {
					"type": "object",
					"required": ["path", "action"],
					"properties": {
						"ignore": { "$ref": "#/$defs/string_or_list" },
						"include": { "$ref": "#/$defs/string_or_list" },
						"path": { "type": "string" },
						"action": {
							"type": "string",
							"enum": [
								"rebuild",
								"sync",
								"restart",
								"sync+restart",
								"sync+exec"
							]
						},
						"target": { "type": "string" },
						"exec": { "$ref": "#/$defs/service_hook" },
						"initial_sync": { "type": "boolean" }
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				}
			} },
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"deployment": {
			"type": ["object", "null"],
			"properties": {
				"mode": { "type": "string" },
				"endpoint_mode": { "type": "string" },
				"replicas": { "type": ["integer", "string"] },
				"labels": { "$ref": "#/$defs/list_or_dict" },
				"rollback_config": {
					"type": "object",
					"properties": {
						"parallelism": { "type": ["integer", "string"] },
						"delay": { "type": "string" },
						"failure_action": { "type": "string" },
						"monitor": { "type": "string" },
						"max_failure_ratio": { "type": ["number", "string"] },
						"order": {
							"type": "string",
							"enum": ["start-first", "stop-first"]
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"update_config": {
					"type": "object",
					"properties": {
						"parallelism": { "type": ["integer", "string"] },
						"delay": { "type": "string" },
						"failure_action": { "type": "string" },
						"monitor": { "type": "string" },
						"max_failure_ratio": { "type": ["number", "string"] },
						"order": {
							"type": "string",
							"enum": ["start-first", "stop-first"]
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"resources": {
					"type": "object",
					"properties": {
						"limits": {
							"type": "object",
							"properties": {
								"cpus": { "type": ["number", "string"] },
								"memory": { "type": "string" },
								"pids": { "type": ["integer", "string"] }
							},
							"additionalProperties": false,
							"patternProperties": { "^x-": {} }
						},
						"reservations": {
							"type": "object",
							"properties": {
								"cpus": { "type": ["number", "string"] },
								"memory": { "type": "string" },
								"generic_resources": { "$ref": "#/$defs/generic_resources" },
								"devices": { "$ref": "#/$defs/devices" }
							},
							"additionalProperties": false,
							"patternProperties": { "^x-": {} }
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"restart_policy": {
					"type": "object",
					"properties": {
						"condition": { "type": "string" },
						"delay": { "type": "string" },
						"max_attempts": { "type": ["integer", "string"] },
						"window": { "type": "string" }
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"placement": {
					"type": "object",
					"properties": {
						"constraints": {
							"type": "array",
							"items": { "type": "string" }
						},
						"preferences": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": { "spread": { "type": "string" } },
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							}
						},
						"max_replicas_per_node": { "type": ["integer", "string"] }
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				}
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"generic_resources": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": { "discrete_resource_spec": {
					"type": "object",
					"properties": {
						"kind": { "type": "string" },
						"value": { "type": ["number", "string"] }
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				} },
				"additionalProperties": false,
				"patternProperties": { "^x-": {} }
			}
		},
		"devices": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"capabilities": { "$ref": "#/$defs/list_of_strings" },
					"count": { "type": ["string", "integer"] },
					"device_ids": { "$ref": "#/$defs/list_of_strings" },
					"driver": { "type": "string" },
					"options": { "$ref": "#/$defs/list_or_dict" }
				},
				"additionalProperties": false,
				"patternProperties": { "^x-": {} },
				"required": ["capabilities"]
			}
		},
		"gpus": { "oneOf": [{
			"type": "string",
			"enum": ["all"]
		}, {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"capabilities": { "$ref": "#/$defs/list_of_strings" },
					"count": { "type": ["string", "integer"] },
					"device_ids": { "$ref": "#/$defs/list_of_strings" },
					"driver": { "type": "string" },
					"options": { "$ref": "#/$defs/list_or_dict" }
				}
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		}] },
		"include": { "oneOf": [{ "type": "string" }, {
			"type": "object",
			"properties": {
				"path": { "$ref": "#/$defs/string_or_list" },
				"env_file": { "$ref": "#/$defs/string_or_list" },
				"project_directory": { "type": "string" }
			},
			"additionalProperties": false
		}] },
		"network": {
			"type": ["object", "null"],
			"properties": {
				"name": { "type": "string" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": "object",
					"patternProperties": { "^.+$": { "type": ["string", "number"] } }
				},
				"ipam": {
					"type": "object",
					"properties": {
						"driver": { "type": "string" },
						"config": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"subnet": { "type": "string" },
									"ip_range": { "type": "string" },
									"gateway": { "type": "string" },
									"aux_addresses": {
										"type": "object",
										"additionalProperties": false,
										"patternProperties": { "^.+$": { "type": "string" } }
									}
								},
								"additionalProperties": false,
								"patternProperties": { "^x-": {} }
							}
						},
						"options": {
							"type": "object",
							"additionalProperties": false,
							"patternProperties": { "^.+$": { "type": "string" } }
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"external": {
					"type": [
						"boolean",
						"string",
						"object"
					],
					"properties": { "name": { "type": "string" } },
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"internal": { "type": ["boolean", "string"] },
				"enable_ipv4": { "type": ["boolean", "string"] },
				"enable_ipv6": { "type": ["boolean", "string"] },
				"attachable": { "type": ["boolean", "string"] },
				"labels": { "$ref": "#/$defs/list_or_dict" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"volume": {
			"type": ["object", "null"],
			"properties": {
				"name": { "type": "string" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": "object",
					"patternProperties": { "^.+$": { "type": ["string", "number"] } }
				},
				"external": {
					"type": [
						"boolean",
						"string",
						"object"
					],
					"properties": { "name": { "type": "string" } },
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				},
				"labels": { "$ref": "#/$defs/list_or_dict" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"secret": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"environment": { "type": "string" },
				"file": { "type": "string" },
				"external": {
					"type": [
						"boolean",
						"string",
						"object"
					],
					"properties": { "name": { "type": "string" } }
				},
				"labels": { "$ref": "#/$defs/list_or_dict" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": "object",
					"patternProperties": { "^.+$": { "type": ["string", "number"] } }
				},
				"template_driver": { "type": "string" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"config": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"content": { "type": "string" },
				"environment": { "type": "string" },
				"file": { "type": "string" },
				"external": {
					"type": [
						"boolean",
						"string",
						"object"
					],
					"properties": { "name": { "type": "string" } }
				},
				"labels": { "$ref": "#/$defs/list_or_dict" },
				"template_driver": { "type": "string" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"model": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"model": { "type": "string" },
				"context_size": { "type": "integer" },
				"runtime_flags": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": ["model"],
			"additionalProperties": false,
			"patternProperties": { "^x-": {} }
		},
		"command": { "oneOf": [
			{ "type": "null" },
			{ "type": "string" },
			{
				"type": "array",
				"items": { "type": "string" }
			}
		] },
		"service_hook": {
			"type": "object",
			"properties": {
				"command": { "$ref": "#/$defs/command" },
				"user": { "type": "string" },
				"privileged": { "type": ["boolean", "string"] },
				"working_dir": { "type": "string" },
				"environment": { "$ref": "#/$defs/list_or_dict" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": {} },
			"required": ["command"]
		},
		"pre_start_hook": {
			"type": "object",
			"allOf": [{ "$ref": "#/$defs/container_spec" }],
			"unevaluatedProperties": false,
			"properties": { "per_replica": { "type": ["boolean", "string"] } }
		},
		"env_file": { "oneOf": [{ "type": "string" }, {
			"type": "array",
			"items": { "oneOf": [{ "type": "string" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"path": { "type": "string" },
					"format": { "type": "string" },
					"required": { "type": ["boolean", "string"] }
				},
				"required": ["path"]
			}] }
		}] },
		"label_file": { "oneOf": [{ "type": "string" }, {
			"type": "array",
			"items": { "type": "string" }
		}] },
		"string_or_list": { "oneOf": [{ "type": "string" }, { "$ref": "#/$defs/list_of_strings" }] },
		"list_of_strings": {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		},
		"list_or_dict": { "oneOf": [{
			"type": "object",
			"patternProperties": { ".+": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] } },
			"additionalProperties": false
		}, {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		}] },
		"extra_hosts": { "oneOf": [{
			"type": "object",
			"patternProperties": { ".+": { "oneOf": [{ "type": "string" }, {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": false
			}] } },
			"additionalProperties": false
		}, {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		}] },
		"blkio_limit": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"rate": { "type": ["integer", "string"] }
			},
			"additionalProperties": false
		},
		"blkio_weight": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"weight": { "type": ["integer", "string"] }
			},
			"additionalProperties": false
		},
		"service_config_or_secret": {
			"type": "array",
			"items": { "oneOf": [{ "type": "string" }, {
				"type": "object",
				"properties": {
					"source": { "type": "string" },
					"target": { "type": "string" },
					"uid": { "type": "string" },
					"gid": { "type": "string" },
					"mode": { "type": ["number", "string"] }
				},
				"additionalProperties": false,
				"patternProperties": { "^x-": {} }
			}] }
		},
		"ulimits": {
			"type": "object",
			"patternProperties": { "^[a-z]+$": { "oneOf": [{ "type": ["integer", "string"] }, {
				"type": "object",
				"properties": {
					"hard": { "type": ["integer", "string"] },
					"soft": { "type": ["integer", "string"] }
				},
				"required": ["soft", "hard"],
				"additionalProperties": false,
				"patternProperties": { "^x-": {} }
			}] } }
		},
		"workload_spec": {
			"type": "object",
			"properties": {
				"build": { "oneOf": [{ "type": "string" }, {
					"type": "object",
					"properties": {
						"context": { "type": "string" },
						"dockerfile": { "type": "string" },
						"dockerfile_inline": { "type": "string" },
						"entitlements": {
							"type": "array",
							"items": { "type": "string" }
						},
						"args": { "$ref": "#/$defs/list_or_dict" },
						"ssh": { "$ref": "#/$defs/list_or_dict" },
						"labels": { "$ref": "#/$defs/list_or_dict" },
						"cache_from": {
							"type": "array",
							"items": { "type": "string" }
						},
						"cache_to": {
							"type": "array",
							"items": { "type": "string" }
						},
						"no_cache": { "type": ["boolean", "string"] },
						"no_cache_filter": { "$ref": "#/$defs/string_or_list" },
						"additional_contexts": { "$ref": "#/$defs/list_or_dict" },
						"network": { "type": "string" },
						"provenance": { "type": ["string", "boolean"] },
						"sbom": { "type": ["string", "boolean"] },
						"pull": { "type": ["boolean", "string"] },
						"target": { "type": "string" },
						"shm_size": { "type": ["integer", "string"] },
						"extra_hosts": { "$ref": "#/$defs/extra_hosts" },
						"isolation": { "type": "string" },
						"privileged": { "type": ["boolean", "string"] },
						"secrets": { "$ref": "#/$defs/service_config_or_secret" },
						"tags": {
							"type": "array",
							"items": { "type": "string" }
						},
						"ulimits": { "$ref": "#/$defs/ulimits" },
						"platforms": {
							"type": "array",
							"items": { "type": "string" }
						}
					},
					"additionalProperties": false,
					"patternProperties": { "^x-": {} }
				}] },
				"depends_on": { "oneOf": [{ "$ref": "#/$defs/list_of_strings" }, {
					"type": "object",
					"additionalProperties": false,
					"patternProperties": { "^[a-zA-Z0-9._-]+$": {
						"type": "object",
						"additionalProperties": false,
						"patternProperties": { "^x-": {} },
						"properties": {
							"restart": { "type": ["boolean", "string"] },
							"required": { "type": "boolean" },
							"condition": {
								"type": "string",
								"enum": [
									"service_started",
									"service_healthy",
									"service_completed_successfully"
								]
							}
						},
						"required": ["condition"]
					} }
				}] },
				"healthcheck": { "$ref": "#/$defs/healthcheck" },
				"ports": {
					"type": "array",
					"items": { "oneOf": [
						{ "type": "number" },
						{ "type": "string" },
						{
							"type": "object",
							"properties": {
								"name": { "type": "string" },
								"mode": { "type": "string" },
								"host_ip": { "type": "string" },
								"target": { "type": ["integer", "string"] },
								"published": { "type": ["string", "integer"] },
								"protocol": { "type": "string" },
								"app_protocol": { "type": "string" }
							},
							"additionalProperties": false,
							"patternProperties": { "^x-": {} }
						}
					] },
					"uniqueItems": true
				},
				"expose": {
					"type": "array",
					"items": { "type": ["string", "number"] },
					"uniqueItems": true
				},
				"stdin_open": { "type": ["boolean", "string"] },
				"tty": { "type": ["boolean", "string"] }
			},
			"patternProperties": { "^x-": {} }
		}
	}
};

// src/collect/compose/schema.ts
/**
* Checks a project against compose-spec's JSON schema, of which this knows the keywords that are used. Written for
* located values: a general validator needs plain data, and an answer that says where.
*/
function checkSchema(project, run) {
	const fault = check(project, compiled());
	if (fault === void 0) return;
	const message = [fault.path.join("."), fault.message].filter((part) => part !== "").join(" ");
	if (fault.isLoss) run.lose(fault.place, message);
	else run.refuse(fault.place, message);
}
function faultAt(place, message) {
	return {
		place,
		message,
		path: []
	};
}
function inside(key, fault) {
	return {
		...fault,
		path: [key, ...fault.path]
	};
}
let root;
function compiled() {
	root ??= compile(compose_spec_default);
	return root;
}
const made = /* @__PURE__ */ new Map();
function compile(given) {
	const known = made.get(given);
	if (known !== void 0) return known;
	const schema = flatten(given);
	const node = {
		types: schema.type === void 0 ? void 0 : namesOf(schema.type).reduce((bits, name) => bits | bitOf(name), 0),
		pattern: schema.pattern === void 0 ? void 0 : new RegExp(schema.pattern, "u"),
		properties: new Map(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, lazy(part)])),
		patterns: Object.entries(schema.patternProperties ?? {}).map(([pattern, part]) => ({
			matches: matcherOf(pattern),
			node: lazy(part)
		})),
		closed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
		items: schema.items && lazy(schema.items),
		oneOf: (schema.oneOf ?? []).map(lazy),
		anyOf: (schema.anyOf ?? []).map(lazy),
		schema
	};
	made.set(given, node);
	return node;
}
function lazy(part) {
	let node;
	return () => {
		node ??= compile(part);
		return node;
	};
}
/** Nearly every mapping may have extensions, and each of its keys is asked whether it is one. */
function matcherOf(pattern) {
	if (pattern === "^x-") return (name) => name.startsWith("x-");
	const expression = new RegExp(pattern, "u");
	if (pattern === ".+") return (name) => isPrintable(name.charCodeAt(0)) || expression.test(name);
	return (name) => expression.test(name);
}
function isPrintable(code) {
	return code >= 32 && code < 127;
}
/** `$ref` followed and `allOf` taken in: what is then evaluated is what stands here. */
function flatten(schema) {
	const target = schema.$ref === void 0 ? void 0 : definition(schema.$ref);
	if (target !== void 0) return flatten(target);
	let flat = schema;
	for (const part of schema.allOf ?? []) {
		const other = flatten(part);
		flat = {
			...other,
			...flat,
			properties: {
				...other.properties,
				...flat.properties
			},
			patternProperties: {
				...other.patternProperties,
				...flat.patternProperties
			}
		};
	}
	return flat;
}
function definition(ref) {
	return compose_spec_default.$defs[ref.replace("#/$defs/", "")];
}
function check(value, node) {
	const { schema } = node;
	if (value.kind === "scalar" && value.value === null && value.unknown !== void 0) return void 0;
	if (!isOfType(value, node)) {
		const message = `must be ${namesOf(schema.type).map(inWords).join(" or ")}`;
		return {
			...faultAt(value.place, message),
			isLoss: true
		};
	}
	if (node.oneOf.length > 0) return checkOneOf(value, node.oneOf);
	if (node.anyOf.length > 0 && !fitsAny(value, node.anyOf)) {
		const choices = (schema.anyOf ?? []).flatMap((part) => part.required ?? []);
		return faultAt(value.place, `must have one of ${choices.join(", ")}`);
	}
	switch (value.kind) {
		case "scalar": return checkScalar(value, node);
		case "sequence": return checkItems(value, node);
		case "mapping": return checkEntries(value, node);
	}
}
function fitsAny(value, parts) {
	return parts.some((part) => check(value, part()) === void 0);
}
function checkScalar(value, { schema, pattern }) {
	const content = value.value;
	const { place } = value;
	if (schema.enum !== void 0 && !(typeof content === "string" && schema.enum.includes(content))) return faultAt(place, `must be one of ${schema.enum.join(", ")}`);
	if (typeof content === "string") return pattern === void 0 || pattern.test(content) ? void 0 : faultAt(place, `must match ${schema.pattern}`);
	if (typeof content === "number" && !Number.isFinite(content)) return faultAt(place, `${content} is not a number that JSON knows`);
	if (typeof content === "number" || typeof content === "bigint") {
		const { minimum, maximum } = schema;
		if (minimum !== void 0 && content < minimum) return faultAt(place, `must be at least ${minimum}`);
		if (maximum !== void 0 && content > maximum) return faultAt(place, `must be at most ${maximum}`);
	}
}
function checkItems(value, node) {
	if (node.items !== void 0) {
		const items = node.items();
		for (let index = 0; index < value.items.length; index++) {
			const fault = check(value.items[index], items);
			if (fault !== void 0) return inside(index, fault);
		}
	}
	if (node.schema.uniqueItems !== true || value.items.length < 2) return void 0;
	const print = value.items.every(isText) ? textOf$5 : printOf;
	const twice = firstTwice(value.items.map(print));
	const item = value.items[twice];
	return item === void 0 ? void 0 : inside(twice, faultAt(item.place, "stands twice in its list"));
}
function isText(item) {
	return item.kind === "scalar" && typeof item.value === "string";
}
function textOf$5(item) {
	return stringOf(item) ?? "";
}
function checkEntries(value, node) {
	const missing = node.schema.required?.find((name) => !value.entries.has(name));
	if (missing !== void 0) return faultAt(value.place, `has no ${missing}`);
	let fault;
	value.entries.forEach((entry, name) => {
		fault ??= checkEntry(name, entry, node);
	});
	return fault;
}
function checkEntry(name, entry, node) {
	const property = node.properties.get(name);
	let matched = property !== void 0;
	let fault = property === void 0 ? void 0 : check(entry.value, property());
	for (let index = 0; index < node.patterns.length; index++) {
		const row = node.patterns[index];
		if (fault !== void 0 || row?.matches(name) !== true) continue;
		matched = true;
		fault = check(entry.value, row.node());
	}
	if (!matched && node.closed) return inside(name, faultAt(entry.key, "is a key that is not allowed here"));
	return fault && inside(name, fault);
}
/** As `fingerprint`, but that 1 and 1.0 are the same. */
function printOf(item) {
	return item.kind !== "scalar" || isText(item) ? fingerprint(item) : String(item.value);
}
/** The fault of the alternative that was met furthest. */
function checkOneOf(value, alternatives) {
	let fitting = 0;
	for (let index = 0; index < alternatives.length; index++) {
		const node = alternatives[index]?.();
		if (node !== void 0 && isOfType(value, node) && check(value, node) === void 0) fitting++;
	}
	if (fitting === 1) return void 0;
	return fitting > 1 ? faultAt(value.place, "can be read in more than one way") : furthest(value, alternatives);
}
function furthest(value, alternatives) {
	return alternatives.flatMap((alternative) => check(value, alternative()) ?? []).reduce((best, fault) => fault.path.length > best.path.length ? fault : best);
}
function isOfType(value, { types }) {
	return types === void 0 || (types & typesOf(value)) !== 0;
}
const typeBits = {
	object: 1,
	array: 2,
	null: 4,
	boolean: 8,
	integer: 16,
	number: 32,
	string: 64
};
/** Of what types a value is once it is JSON, where 1.0 is an integer and a time is a string. */
function typesOf(value) {
	if (value.kind === "mapping") return typeBits.object;
	if (value.kind === "sequence") return typeBits.array;
	if (value.value === null) return typeBits.null;
	if (typeof value.value === "boolean") return typeBits.boolean;
	if (typeof value.value === "bigint") return typeBits.integer | typeBits.number;
	if (typeof value.value === "number") return Number.isInteger(value.value) ? typeBits.integer | typeBits.number : typeBits.number;
	return isString(value) || value.tag !== void 0 ? typeBits.string : 0;
}
function bitOf(name) {
	return Object.hasOwn(typeBits, name) ? typeBits[name] : 0;
}
function namesOf(type) {
	return type === void 0 ? [] : [type].flat();
}
function inWords(type) {
	return {
		object: "a mapping",
		array: "a list",
		null: "empty",
		integer: "a whole number"
	}[type] ?? `a ${type}`;
}

// src/collect/compose/load.ts
/** Loads files in order, each merged over those before it, to one tree in canonical form. */
async function loadModel(files, loading, asked) {
	let model;
	for (const file of files) {
		const parsed = await loading.run.compose(file, asked);
		for (const document of parsed?.documents ?? []) model = await layer(model, document, file, loading);
	}
	if (model === void 0) return void 0;
	const whole = complete(model, loading.workdir, loading.run);
	return loading.included.length === 0 ? whole : fillEnvironmentLists(whole, loading.environment);
}
async function layer(before, document, file, loading) {
	const { run } = loading;
	const own = prepare$1(document, loading);
	if (own === void 0) return before;
	const chain = [...loading.included, file];
	const whole = await applyIncludes(own, document, {
		...loading,
		included: chain
	});
	const kept = before === void 0 ? void 0 : applyResets(before, document);
	const extended = await applyExtends(whole, document, file, loading);
	if (!mayMerge(before, extended, document, run)) return before;
	const merged = enforceUnicity(mergeOver(kept, extended, run), run);
	checkSchema(merged, run);
	return finish$1(withKey(merged, "version", void 0), run);
}
/** The services of a file that another extends: neither included nor validated, their own `extends` still there. */
async function loadBase(file, loading, asked) {
	const { run } = loading;
	const parsed = await run.compose(file, asked);
	let model;
	let last;
	for (const document of parsed?.documents ?? []) {
		const own = prepare$1(document, loading);
		if (own === void 0) continue;
		last = document;
		if (!mayMerge(model, own, document, run)) break;
		const kept = model === void 0 ? void 0 : asMapping(applyResets(model, document));
		model = finish$1(enforceUnicity(mergeOver(kept, own, run), run), run);
	}
	if (model === void 0 || last === void 0) return void 0;
	const services = resolvePaths(model, loading.workdir, run).entries.get("services");
	if (services?.value.kind !== "mapping") return void 0;
	return {
		services: new Map(services.value.entries),
		document: last,
		followed: /* @__PURE__ */ new Map()
	};
}
function prepare$1(document, loading) {
	const { run } = loading;
	if (document.value.kind !== "mapping") {
		run.lose(document.value.place, "is not a mapping, as a Compose file is");
		return;
	}
	const value = interpolate(document.value, (name) => loading.environment.get(name), run);
	return value.kind === "mapping" ? promoteAliases(value, run) : void 0;
}
/** What stands alone is as large as its file may be. */
function mayMerge(before, over, document, run) {
	return before === void 0 || run.mayMerge(sizeOf$1(before) + sizeOf$1(over), document.value.place);
}
function mergeOver(before, over, run) {
	const base = before === void 0 ? void 0 : asMapping(before);
	return base === void 0 ? over : merge(base, over, run);
}
/** `merged` holds nothing twice. */
function finish$1(merged, run) {
	return enforceUnicity(canonical(merged, run), run, merged);
}
function asMapping(value) {
	return value.kind === "mapping" ? value : void 0;
}

// src/collect/compose/normalize.ts
/** Brings in what Compose implies: the default network, dependencies, names. The last stage before types. */
function normalize(project, name, environment, run) {
	const made = new Draft(project);
	/** The first that is in the default network. */
	let inDefault;
	for (const kind of workloadKinds) changeEach(made, kind, (value, _name, key) => {
		if (value.kind !== "mapping") return value;
		const container = new Draft(value);
		if (joinDefault(container, key)) inDefault ??= key;
		for (const normalizer of normalizers) normalizer(container, environment, run);
		return container.mapping();
	});
	if (inDefault !== void 0) addDefault(made, inDefault);
	for (const kind of [
		"networks",
		"volumes",
		"configs",
		"secrets"
	]) changeEach(made, kind, (value, key, place) => named$2(value, key, place, name));
	return made.mapping();
}
function changeEach(project, kind, change) {
	const group = project.get(kind);
	if (group?.value.kind === "mapping") project.put(kind, mapEntries(group.value, change), group.key);
}
/** Puts what says nothing of networks into the default one; whether it is in that. */
function joinDefault(container, key) {
	if (container.has("provider") || container.has("network_mode")) return false;
	const networks = container.get("networks");
	if (networks?.value.kind === "mapping" && networks.value.entries.size > 0) return networks.value.entries.has("default");
	const place = networks?.key ?? key;
	container.put("networks", mappingAt({ default: scalarAt(null, place) }, place), place);
	return true;
}
function addDefault(project, user) {
	const networks = project.get("networks");
	const known = networks?.value.kind === "mapping" ? networks.value : void 0;
	if (known?.entries.has("default")) return;
	const all = withKey(known ?? mappingAt({}, user), "default", scalarAt(null, user), user);
	project.put("networks", all, networks?.key ?? user);
}
const pullPolicy = (container) => {
	const policy = container.get("pull_policy");
	if (textOf$4(policy?.value) !== "if_not_present" || policy === void 0) return;
	container.put("pull_policy", {
		...policy.value,
		kind: "scalar",
		value: "missing"
	}, policy.key);
};
const build = (container, environment) => {
	const entry = container.get("build");
	if (entry?.value.kind !== "mapping") return;
	const made = new Draft(entry.value);
	if (isAbsent(entry.value, "context")) made.put("context", scalarAt(".", entry.value));
	if (isAbsent(entry.value, "dockerfile") && isAbsent(entry.value, "dockerfile_inline")) made.put("dockerfile", scalarAt("Dockerfile", entry.value));
	fill(made, "args", environment, false);
	container.put("build", made.mapping(), entry.key);
};
const variables = (container, environment) => fill(container, "environment", environment, true);
function fill(mapping, name, environment, keep) {
	const entry = mapping.get(name);
	if (entry !== void 0) mapping.put(name, filled(entry.value, environment, keep), entry.key);
}
/** Gives names without a value that of the environment. Without one they stay in `environment`, and go from `args`. */
function filled(value, environment, keep) {
	if (value.kind === "scalar") return value;
	if (value.kind === "mapping") return mapEntries(value, (item, name, key) => {
		if (!(item.kind === "scalar" && item.value === null && item.unknown === void 0)) return item;
		const found = environment.get(name);
		if (found !== void 0) return variableAt(found, name, key);
		return keep ? item : {
			...item,
			unknown: [name]
		};
	});
	return mapItems(value, (item) => {
		if (item.kind !== "scalar" || !isString(item) || item.value.includes("=")) return item;
		const found = environment.get(item.value);
		if (found === void 0) return keep ? item : void 0;
		const content = variableAt(found, item.value, item.place);
		return {
			...partOf$1(item, `${item.value}=${found.value}`, void 0),
			pair: {
				name: item.value,
				key: item.place,
				value: content
			}
		};
	});
}
/** What shares with another container, or is linked to it, starts after it. */
const dependencies = (container, _environment, run) => {
	for (const name of joining) if (container.has(name)) return addDependencies(container, run);
};
function addDependencies(container, run) {
	const entry = container.get("depends_on");
	let made = entry?.value.kind === "mapping" ? new Draft(entry.value) : void 0;
	const add = (name, restart, from) => {
		if (made?.has(name)) return;
		const dependency = mappingAt({
			condition: scalarAt("service_started", from),
			restart: scalarAt(restart, from),
			required: scalarAt(true, from)
		}, from);
		made ??= new Draft(mappingAt({}, from));
		made.put(name, dependency, from.place);
	};
	for (const link of itemsOf(container, "links")) {
		const parts = textOf$4(link)?.split(":") ?? [];
		if (parts[0] !== void 0) add(parts.length === 2 ? parts[0] : parts.join(":"), true, link);
	}
	for (const namespace of namespaces) {
		const value = container.get(namespace)?.value;
		if (value === void 0) continue;
		const text = textOf$4(value);
		if (value.kind === "scalar" && value.value === null && value.unknown === void 0) run.refuse(value.place, `${namespace} must be a string`);
		if (text?.startsWith("service:")) add(text.slice(8), true, value);
	}
	for (const from of itemsOf(container, "volumes_from")) {
		const text = textOf$4(from);
		if (text !== void 0 && !text.startsWith("container:")) add(text.split(":")[0] ?? text, false, from);
	}
	const all = made?.mapping();
	if (all !== void 0) container.put("depends_on", all, entry?.key ?? all.place);
}
const namespaces = [
	"network_mode",
	"ipc",
	"pid",
	"uts",
	"cgroup"
];
const joining = [
	"links",
	"volumes_from",
	...namespaces
];
const targets = (container, _environment, run) => {
	const entry = container.get("volumes");
	if (entry?.value.kind !== "sequence") return;
	const mounts = mapItems(entry.value, (item) => {
		const target = item.kind === "mapping" ? item.entries.get("target") : void 0;
		const text = textOf$4(target?.value);
		if (item.kind === "mapping" && target === void 0) run.refuse(item.place, "has no mount target");
		if (item.kind !== "mapping" || target?.value.kind !== "scalar") return item;
		if (text === void 0) {
			if (target.value.unknown === void 0) run.refuse(target.value.place, "must be a string");
			return item;
		}
		const cleaned = clean(text);
		return cleaned === text ? item : withKey(item, "target", {
			...target.value,
			value: cleaned
		}, target.key);
	});
	container.put("volumes", mounts, entry.key);
};
/** Each hook before the start is a container like its service's, but for the mounts, which it takes from the service. */
const preStart = (container, _environment, run) => {
	const entry = container.get("pre_start");
	if (entry?.value.kind !== "sequence" || entry.value.items.length === 0) return;
	const { entries, place } = container.mapping();
	const base = {
		kind: "mapping",
		entries: new Map([...entries].filter(([name]) => name !== "volumes" && containerAttributes.has(name))),
		place
	};
	const items = entry.value.items.map((hook) => {
		if (hook.kind !== "mapping") return hook;
		const wrap = (value) => mappingAt({ services: mappingAt({ hook: value }, value) }, value);
		const merged = merge(wrap(base), wrap(hook), run).entries.get("services")?.value;
		return (merged?.kind === "mapping" ? merged.entries.get("hook")?.value : void 0) ?? hook;
	});
	container.put("pre_start", sequenceAt(items, entry.value), entry.key);
};
const normalizers = [
	pullPolicy,
	build,
	variables,
	dependencies,
	targets,
	preStart
];
function named$2(value, key, place, project) {
	const resource = value.kind === "mapping" ? value : value.kind === "scalar" && value.value === null ? mappingAt({}, place) : void 0;
	if (resource === void 0 || !isAbsent(resource, "name")) return value;
	const external = resource.entries.get("external")?.value;
	const isExternal = external?.kind === "scalar" && external.value === true;
	return withKey(resource, "name", scalarAt(isExternal ? key : `${project}_${key}`, place), place);
}
function isAbsent(mapping, name) {
	const value = mapping.entries.get(name)?.value;
	return value === void 0 || value.kind === "scalar" && value.value === null && value.unknown === void 0;
}
function itemsOf(container, name) {
	const value = container.get(name)?.value;
	return value?.kind === "sequence" ? value.items : [];
}
function textOf$4(value) {
	return value?.kind === "scalar" && isString(value) ? value.value : void 0;
}

// src/collect/compose/prune.ts
/**
* Leaves out the networks, volumes, secrets, configs and models that none of `users` uses. `unusedVolumes` are the volumes
* among them. compose-go 2.16 asks services only, and drops what its jobs and the containers before a service need.
*/
function withoutUnused(project, users = usersOf(project)) {
	const used = usesOf(users);
	const declared = get(project, "volumes");
	const volumes = declared?.kind === "mapping" ? [...declared.entries] : [];
	let model = project;
	for (const kind of groups) {
		const group = model.entries.get(kind);
		if (group?.value.kind !== "mapping") continue;
		const kept = mapEntries(group.value, (value, name) => used[kind].has(name) ? value : void 0);
		if (kept.entries.size === 0) model = withKey(model, kind, void 0);
		else if (kept !== group.value) model = withKey(model, kind, kept, group.key);
	}
	return {
		model,
		unusedVolumes: new Map(volumes.filter(([name]) => !used.volumes.has(name)))
	};
}
const groups = [
	"networks",
	"volumes",
	"secrets",
	"configs",
	"models"
];
function usersOf(project) {
	return workloadsOf(project).flatMap(({ entry: { value } }) => [value, ...valuesOf(get(value, "pre_start"))]);
}
function usesOf(users) {
	const used = {
		networks: /* @__PURE__ */ new Set(),
		volumes: /* @__PURE__ */ new Set(),
		secrets: /* @__PURE__ */ new Set(),
		configs: /* @__PURE__ */ new Set(),
		models: /* @__PURE__ */ new Set()
	};
	const noteNames = (group, names) => {
		if (group?.kind === "mapping") group.entries.forEach((_entry, name) => void names.add(name));
	};
	const noteSources = (files, names) => forEachIn(files, (file) => void names.add(textOf$3(get(file, "source"))));
	for (const service of users) {
		noteNames(get(service, "networks"), used.networks);
		noteNames(get(service, "models"), used.models);
		forEachIn(get(service, "volumes"), (mount) => {
			const type = get(mount, "type");
			if (type?.kind === "scalar" && type.value === null && type.unknown !== void 0 || textOf$3(type) === "volume") used.volumes.add(textOf$3(get(mount, "source")));
		});
		noteSources(get(service, "secrets"), used.secrets);
		noteSources(get(get(service, "build"), "secrets"), used.secrets);
		noteSources(get(service, "configs"), used.configs);
	}
	return used;
}
function textOf$3(value) {
	return value?.kind === "scalar" ? String(value.value) : "";
}

// src/collect/compose/replicas.ts
/** Where a service says `scale`, that is how often it is deployed too. compose-go does so while it checks consistency. */
function withReplicas(project) {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return project;
	const made = mapEntries(services.value, scaled);
	return made === services.value ? project : withKey(project, "services", made, services.key);
}
function scaled(service) {
	if (service.kind !== "mapping") return service;
	const scale = service.entries.get("scale");
	const deploy = service.entries.get("deploy");
	if (scale === void 0 || deploy?.value.kind !== "mapping") return service;
	return withKey(service, "deploy", withKey(deploy.value, "replicas", scale.value, scale.key), deploy.key);
}

// src/collect/compose/selection.ts
/** In the order of preference. */
const defaultFiles = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
const defaultOverrides = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
/** The files of a project and its variables, as Docker Compose's command line finds them. Sets `run.paths`. */
async function select(selection, run) {
	const first = await withDefaultEnvFile(new Map(Array.from(selection.environment ?? [], ([name, value]) => [name, { value }])), selection, run);
	const files = selection.files.map((file) => join$3(run.paths.root, file));
	if (files.length > 0) return {
		files,
		environment: first
	};
	const found = await named$1(first, run) ?? await discovered(run);
	const [main] = found;
	const directory = main === void 0 ? void 0 : treePathOf(dirname$1(main), run.paths);
	if (directory === void 0 || directory === run.paths.directory) return {
		files: found,
		environment: first
	};
	run.paths = pathsOf(directory, run.paths.root, run.paths.home);
	return {
		files: found,
		environment: await withDefaultEnvFile(first, selection, run)
	};
}
async function withDefaultEnvFile(environment, selection, run) {
	if (selection.envFiles !== void 0 && selection.envFiles.length > 0) {
		const files = selection.envFiles.map((file) => join$3(run.paths.root, file));
		return withEnvFiles(environment, files, void 0, run);
	}
	if (/^(?:1|t|true)$/i.test(selection.environment?.get("COMPOSE_DISABLE_ENV_FILE") ?? "")) return environment;
	const file = join$3(run.paths.workdir, ".env");
	return await run.isFile(file) ? withEnvFiles(environment, [file], void 0, run) : environment;
}
/** By COMPOSE_FILE. */
async function named$1(environment, run) {
	const list = environment.get("COMPOSE_FILE");
	if (list === void 0) return void 0;
	const separator = environment.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
	const files = [];
	for (const name of list.value.split(separator)) {
		const path = isAbsolute(name) ? name : join$3(run.paths.workdir, name);
		if (name !== "" && await run.isFile(path)) files.push(path);
		else run.lose(list.place ?? run.nowhere(".env"), `COMPOSE_FILE names ${name || "nothing"}, which is no file`, "missing");
	}
	return files;
}
/** The default file and its override in the directory, or in the nearest one above that has one. */
async function discovered(run) {
	for (let folder = run.paths.workdir;; folder = dirname$1(folder)) {
		const main = await firstOf$1(defaultFiles, folder, run);
		if (main !== void 0) {
			const override = await firstOf$1(defaultOverrides, folder, run);
			return override === void 0 ? [main] : [main, override];
		}
		if (folder === run.paths.root || folder === "/") return [];
	}
}
async function firstOf$1(names, folder, run) {
	for (const name of names) if (await run.isFile(join$3(folder, name))) return join$3(folder, name);
}
/** The project's name: given, from the environment, from a file's `name`, or the directory's. */
async function nameOf(selection, files, environment, run) {
	const explicit = selection.name || environment.get("COMPOSE_PROJECT_NAME")?.value;
	const place = () => run.nowhere(treePathOf(files[0] ?? run.paths.workdir, run.paths) ?? "");
	if (explicit) {
		if (normalizeName(explicit) !== explicit) run.refuse(place(), `invalid project name: ${explicit}`);
		return explicit;
	}
	let written = "";
	let named = false;
	for (const file of files) {
		const parsed = await run.compose(file, void 0);
		for (const [index, document] of (parsed?.documents ?? []).entries()) {
			const name = document.value.kind === "mapping" ? textOf$2(document.value) : "";
			if (name === "") continue;
			written = name;
			named ||= index === 0;
		}
	}
	const { value, isOpen } = written.includes("$") ? substituted(written, environment, place(), run) : {
		value: written,
		isOpen: false
	};
	const fromFile = normalizeName(value);
	const name = fromFile !== "" ? fromFile : named ? "" : normalizeName(nameOf$1(run.paths.workdir));
	if (name === "") run.refuse(place(), "project name must not be empty", isOpen ? "unknown" : "invalid");
	return name;
}
/** A name with its variables replaced; `isOpen` where some have no value. */
function substituted(written, environment, place, run) {
	const result = substitute(written, (name) => environment.get(name), place.source.bounds.limits);
	if (result.met !== void 0) run.meet(result.met, place, "holds more variables than are replaced");
	for (const fault of result.faults) run.refuse(place, fault, result.required.length > 0 ? "unknown" : "invalid");
	return {
		value: result.value,
		isOpen: result.unknown.length > 0
	};
}
function textOf$2(document) {
	const value = document.entries.get("name")?.value;
	return value?.kind === "scalar" && value.value !== null ? value.plain ?? String(value.value) : "";
}
function normalizeName(text) {
	if (/^[a-z0-9][a-z0-9_-]*$/.test(text)) return text;
	return text.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}

// src/collect/compose/stack.ts
/**
* Keys of a service that make a difference to its walls, and that `docker stack deploy` goes on without: it says so of all
* but `tmpfs`. What is built, named or started in an order is ignored too, and the image is built all the same.
* @see https://github.com/docker/cli/blob/v29.0.0/cli/compose/types/types.go (UnsupportedProperties)
* @see https://github.com/docker/cli/blob/v29.0.0/cli/compose/convert/service.go (what is made of the others)
*/
const ignoredInStack = [
	"cgroup_parent",
	"devices",
	"ipc",
	"network_mode",
	"pid",
	"privileged",
	"security_opt",
	"tmpfs",
	"userns_mode"
];
const isIgnored = new Set(ignoredInStack);
/** A project as a stack has it, before anything is brought in that it implies; and by service what of it is ignored. */
function heardInStack(project) {
	const services = project.entries.get("services");
	if (services?.value.kind !== "mapping") return {
		heard: project,
		ignored: void 0
	};
	const ignored = /* @__PURE__ */ new Map();
	const heard = mapEntries(services.value, (service, name, key) => {
		if (service.kind !== "mapping") return service;
		const [left, taken] = partition(service);
		if (taken.size === 0) return service;
		ignored.set(name, {
			key,
			value: {
				...service,
				entries: taken
			}
		});
		return {
			...service,
			entries: left
		};
	});
	return {
		heard: withKey(project, "services", heard, services.key),
		ignored: ignored.size === 0 ? void 0 : {
			...services.value,
			entries: ignored
		}
	};
}
function partition({ entries }) {
	const heard = /* @__PURE__ */ new Map();
	const ignored = /* @__PURE__ */ new Map();
	for (const [name, entry] of entries) (isIgnored.has(name) ? ignored : heard).set(name, entry);
	return [heard, ignored];
}

// src/collect/compose/resolve.ts
/**
* Resolves Compose files as Docker Compose does, in its own order: which files and which environment (`selection.ts`), one
* model of them (`load.ts`), what Compose implies (`normalize.ts`), types (`decode.ts`), consistency, the files that
* containers are given (`container-files.ts`). What Compose refuses is in `refusals`, and nothing is thrown for it.
*/
async function resolveCompose(tree, selection, options = {}) {
	const root = options.root ?? `/.tree/${tree.name ?? "tree"}`;
	const run = new Resolution(tree, pathsOf(selection.directory, root, options.home ?? "/home/user"));
	const selected = await select(selection, run);
	const name = await nameOf(selection, selected.files, selected.environment, run);
	const environment = new Map(selected.environment).set("COMPOSE_PROJECT_NAME", { value: name });
	const loaded = await loadModel(selected.files, {
		run,
		workdir: run.paths.workdir,
		base: run.paths.workdir,
		environment,
		included: [],
		bases: /* @__PURE__ */ new Map(),
		includes: /* @__PURE__ */ new Map(),
		waiting: []
	}, void 0);
	if ((loaded === void 0 || loaded.entries.size === 0) && run.refusals.length === 0) {
		const [main] = selected.files;
		const path = main === void 0 ? selection.directory : treePathOf(main, run.paths) ?? main;
		run.refuse(run.nowhere(path), main === void 0 ? "no Compose file here" : "is empty", "missing");
	}
	const { heard, ignored } = loaded !== void 0 && options.isStack === true ? heardInStack(loaded) : {
		heard: loaded,
		ignored: void 0
	};
	const whole = heard === void 0 ? void 0 : await finish(heard, name, environment, run);
	return {
		...whole === void 0 ? {
			model: void 0,
			unusedVolumes: /* @__PURE__ */ new Map()
		} : withoutUnused(whole),
		ignored: ignored && typedServices(ignored, run),
		files: [...run.files].sort(),
		layers: selected.files.map((file) => treePathOf(file, run.paths) ?? file),
		remotes: run.remotes,
		incomplete: run.incomplete,
		refusals: run.refusals,
		diagnostics: run.diagnostics
	};
}
function typedServices(services, run) {
	const typed = get(decode(mappingAt({ services }, services), run), "services");
	return typed?.kind === "mapping" ? typed : void 0;
}
async function finish(loaded, name, environment, run) {
	const written = loaded.entries.get("name");
	const place = written?.value.place ?? loaded.place;
	const named = withKey(loaded, "name", scalarAt(name, place), written?.key ?? place);
	const typed = decode(normalize(named, name, environment, run), run);
	checkConsistency(typed, run);
	recordBuildRemotes(typed, run);
	return readContainerFiles(withReplicas(typed), environment, run);
}

// src/collect/compose/collect.ts
/** Every Compose project of the candidates. One that cannot be resolved costs the others nothing. */
async function collectCompose(tree, candidates, options = {}) {
	const { commands = [], projects: named = [], take = (project) => project } = options;
	const asked = new Set([...commands, ...named].flatMap(({ files }) => files.flatMap((file) => file ?? [])));
	/** An `--env-file` that a script makes is not there to be read. */
	const known = async (command) => {
		const envFiles = command.envFiles ?? [];
		const sources = await Promise.all(envFiles.map((file) => readSource(tree, file)));
		return {
			...command,
			envFiles: envFiles.filter((_, index) => sources[index] instanceof Source)
		};
	};
	const starting = await Promise.all(commands.map(known));
	const files = [];
	const collectPlanned = async (planned) => {
		const { project, files: from, diagnostics: said } = await collectOne(tree, planned, options.environment);
		for (const file of from) files.push(file);
		return {
			project: project && await take(project),
			said: said.length === 0 ? nothing$1 : said
		};
	};
	const own = new OwnProjects(starting, named);
	const early = /* @__PURE__ */ new Map();
	const read = await readCandidates(tree, candidates, asked, async (folder, outlines, setsFiles) => {
		const planned = own.in(folder, outlines, setsFiles);
		if (planned === void 0) return;
		const taken = await collectPlanned(planned);
		const [first = ""] = await Promise.all(planned.selection.files.map((file) => forget(tree, file)));
		forgetRead(tree, within$1(folder, ".env"));
		early.set(first, taken);
	});
	const diagnostics = new Diagnostics();
	diagnostics.add(read.diagnostics);
	const projects = [];
	for (const one of planCompose({
		...read,
		commands: starting,
		named
	}, early)) {
		const { project, said } = "said" in one ? one : await collectPlanned(one);
		diagnostics.add(said);
		if (project !== void 0) projects.push(project);
	}
	const broken = new Set(diagnostics.all.flatMap(({ kind, place }) => kind === "syntax" ? place.source.path : []));
	return {
		files: sortedOnce(files).filter((file) => !broken.has(file)),
		projects,
		diagnostics: diagnostics.all
	};
}
/** One for all projects of which nothing is said. */
const nothing$1 = [];
/** Others seldom refer to a file of a default name when its project is done. @returns its path as it was listed. */
async function forget(tree, file) {
	const source = await readSource(tree, file);
	forgetRead(tree, file);
	if (!(source instanceof Source)) return file;
	forgetCompose(source);
	return source.path;
}
async function collectOne(tree, { selection, runner, startedBy }, environment) {
	const given = environment === void 0 ? selection : {
		...selection,
		environment
	};
	const resolved = await resolveCompose(tree, given, { isStack: runner === "stack" });
	const contract = await contractOf(tree, resolved, {
		directory: selection.directory,
		target: runner === "compose" ? "compose" : "swarm",
		startedBy
	});
	const { project, more } = bounded$1(contract.project);
	const diagnostics = [...contract.diagnostics, ...more];
	const isEmpty = project === void 0 || sizeOf(get(project.model, "containers")) === 0;
	return {
		project,
		files: resolved.files,
		diagnostics: [
			...isEmpty ? asErrors(resolved) : resolved.refusals,
			...resolved.diagnostics,
			...diagnostics
		]
	};
}
/** As many containers as one evaluation is given, and what is to be said of the others. */
function bounded$1(project) {
	const containers = get(project?.model, "containers");
	if (project === void 0 || containers?.kind !== "sequence") return {
		project,
		more: []
	};
	const { bounds } = project.model.place.source;
	const left = containers.items[bounds.limits.containers];
	if (left === void 0) return {
		project,
		more: []
	};
	const items = containers.items.slice(0, bounds.limits.containers);
	const { place } = get(left, "name") ?? left;
	return {
		project: {
			...project,
			model: put(project.model, "containers", {
				...containers,
				items
			})
		},
		more: [bounds.diagnostic("containers", place, "has more containers in one project than are judged")]
	};
}
function sizeOf(value) {
	return value?.kind === "sequence" ? value.items.length : 0;
}
/** What Compose refuses and leaves us nothing to judge is an error; unless one is said already, or all is remote. */
function asErrors({ refusals, remotes }) {
	if (remotes.length > 0 || refusals.some(({ level }) => level === "error")) return refusals;
	return refusals.map((refusal) => refusal.kind === "unknown" ? refusal : {
		...refusal,
		level: "error"
	});
}
/** Each thing said once, however many projects a file is in. */
var Diagnostics = class {
	all = [];
	#said = /* @__PURE__ */ new Set();
	add(diagnostics) {
		for (const diagnostic of diagnostics) {
			const { place, kind, message } = diagnostic;
			const key = JSON.stringify([
				place.source.path,
				place.start,
				place.end,
				kind,
				message
			]);
			if (this.#said.has(key)) continue;
			this.#said.add(key);
			this.all.push(diagnostic);
		}
	}
};

// src/collect/collect.ts
/**
* Everything that the candidates run in containers. What one file gets wrong never costs another its findings.
* @throws UsageError where there is more than may be read in all.
*/
async function collect(tree, candidates, { projects = [], runners = {}, limits = {} } = {}, take = (project) => project) {
	const bounds = readWithin(tree, limits);
	bounds.count(candidates.length);
	const workflows = await collectOthers(tree, candidates, {
		runners,
		take
	});
	const compose = await collectCompose(tree, candidates, {
		commands: workflows.composeCommands,
		projects,
		take
	});
	return {
		files: sortedOnce([...compose.files, ...workflows.files]),
		projects: [...compose.projects, ...workflows.projects],
		diagnostics: [
			...compose.diagnostics,
			...workflows.diagnostics,
			...bounds.take()
		]
	};
}
/** All but Compose files: of what reads them, little is needed to read Compose files alone, so it is loaded where there are some. */
async function collectOthers(tree, candidates, options) {
	const others = candidates.filter(({ kind }) => kind !== "compose" && kind !== "yaml");
	if (others.length === 0) return {
		files: [],
		projects: [],
		diagnostics: [],
		composeCommands: []
	};
	const { collectWorkflows } = await Promise.resolve().then(() => require("./collect.part.js"));
	return collectWorkflows(tree, others, options);
}

// src/collect/trees.ts
/** Discover, read, collect: over all trees, in their order. */
async function collectAll(trees, options) {
	return together(await collectEach(trees, options));
}
/** The same, each by itself. */
async function collectEach(trees, options, take = (project) => project) {
	const parts = [];
	for (const tree of trees) {
		const paths = await tree.list();
		const finish = (project) => take(shown(withProfiles(project, options.profiles), tree));
		const collected = await collect(tree, discover(paths, options), options, finish);
		const diagnostics = [...unlisted(tree, options), ...collected.diagnostics];
		parts.push({
			tree,
			paths,
			collected: {
				...collected,
				diagnostics
			}
		});
	}
	return parts;
}
/** Folders that nobody could look into, but for those of which no Compose file would be looked at anyway. */
function unlisted(tree, options) {
	return Array.from(tree.unlisted ?? []).filter(([folder]) => discover([`${folder}/compose.yaml`], options).length > 0).map(([folder, why]) => {
		const message = `cannot be listed: it ${why}; nothing in it is judged`;
		return aboutFile(unreadSource(tree, folder), "refused", "warning", message);
	});
}
function shown(project, tree) {
	const label = tree.label?.bind(tree);
	const shownFiles = label === void 0 ? project.files : project.files.map(label);
	return shownFiles.every((file, index) => file === project.files[index]) ? project : {
		...project,
		shownFiles
	};
}
/** What several trees have, as if they were one. */
function together(parts) {
	return {
		files: parts.flatMap(({ collected }) => collected.files),
		projects: parts.flatMap(({ collected }) => collected.projects),
		diagnostics: parts.flatMap(({ collected }) => collected.diagnostics)
	};
}

// src/compare/not-whole.ts
/** That something of a base could not be had, so that nothing can be compared with it. */
function notWhole(head, why) {
	return {
		kind: "decision",
		level: "warning",
		message: `the base commit cannot be read: ${why}. Nothing is compared, and all that is found counts`,
		place: startOf$1(new Source(".", "", head.label?.("") || "."))
	};
}

// src/compare/base-parts.ts
/**
* What the base has; undefined where nothing is compared. Where the change touches nothing that was read, that is what the
* head has.
*/
async function collectBase(heads, options, compared) {
	if (compared === void 0) return void 0;
	const { commit, trees } = compared;
	const parts = [];
	for (const head of heads) {
		const base = trees.get(head.tree);
		if (base === void 0) continue;
		shareSources(base, head.tree);
		const paths = await base.list();
		if (isEqual(discover(paths, options), discover(head.paths, options)) && await readsTheSame(head.tree, base)) parts.push({
			...head,
			tree: base,
			paths
		});
		else parts.push(...await collectEach([base], options));
		if (base.lost !== void 0) return {
			commit,
			diagnostics: [notWhole(head.tree, base.lost)]
		};
	}
	return {
		commit,
		parts,
		diagnostics: []
	};
}
function isEqual(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// src/decide/comment.ts
/** Also `//`, for JSON with comments. */
const pattern = /(?:#|\/\/)\s*bulkhead:\s*ignore\b(.*)$/;
const onlyComment = /^\s*(?:#|\/\/)/;
/**
* Comments `# bulkhead: ignore[rule-id, …] expires=2027-03-31 owner=@team justification` of a file, whatever its
* format. One is about the values that begin on its own line; where nothing else stands on it, on the line below the
* comments; in a shell command, down to the end of the command.
*/
function commentDecisions(source) {
	if (!/bulkhead:\s*ignore/.test(source.text)) return [];
	const lines = source.text.split("\n").map((line) => line.replace(/\r$/, ""));
	const about = linesAbout(lines);
	let offset = 0;
	return lines.flatMap((line, index) => {
		const start = offset;
		offset += (lines[index]?.length ?? 0) + (source.text[start + line.length] === "\r" ? 2 : 1);
		const match = pattern.exec(line);
		if (match?.[1] === void 0) return [];
		const place = {
			source,
			start: start + match.index,
			end: start + line.trimEnd().length
		};
		return [decisionOf(match[1], place, about(index))];
	});
}
/** Lines of a command that goes on behind a backslash. */
const longestCommand = 200;
/** The lines that a comment on a line is about. */
function linesAbout(lines) {
	const below = new Int32Array(lines.length + 1).fill(lines.length);
	for (let at = lines.length - 1; at >= 0; at--) below[at] = onlyComment.test(lines[at] ?? "") ? below[at + 1] ?? 0 : at;
	return (index) => {
		let at = below[index] ?? index;
		const about = [at + 1];
		while (about.length < longestCommand && /[^\\]\\\s*$/.test(lines[at] ?? "")) {
			at++;
			about.push(at + 1);
		}
		return about;
	};
}
function decisionOf(text, place, lines) {
	const faults = [];
	const named = /^\s*\[([^\]]*)\](.*)$/.exec(text);
	const rules = (named?.[1] ?? "").split(",").flatMap((id) => id.trim() || []);
	if (rules.length === 0) faults.push("names no rule; write ignore[rule-id]");
	const fields = /* @__PURE__ */ new Map();
	const rest = (named?.[2] ?? "").replace(/(?<=^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g, (all, ...groups) => {
		const [key, ...values] = groups;
		if (key !== "expires" && key !== "owner" && key !== "justification") return all;
		fields.set(key, values.slice(0, 3).find((value) => value !== void 0) ?? "");
		return "";
	});
	const expires = fields.get("expires");
	if (expires !== void 0 && !isDay(expires)) faults.push(`has "${expires}" where a day belongs; write YYYY-MM-DD`);
	const justification = fields.get("justification") ?? rest.replace(/\s+/g, " ").trim();
	const owner = fields.get("owner");
	return {
		form: "comment",
		layer: "repository",
		rules,
		scope: {
			kind: "lines",
			file: place.source.path,
			lines
		},
		...justification === "" ? {} : { justification },
		...owner === void 0 ? {} : { owner },
		...expires === void 0 || !isDay(expires) ? {} : { expires },
		faults,
		place
	};
}

// src/decide/declared.ts
/** The declarations of some projects: of the base commit, to hold those of a pull request against. */
function declarationsOf(projects) {
	const groups = groupBy(projects.flatMap(containersOf), ({ container }) => keyOfContainer(container));
	return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ declared }) => declared)]));
}
function isIn(base, { container, declared }) {
	return (base.get(keyOfContainer(container)) ?? [void 0]).some((one) => isSame(one, declared));
}
/**
* The declarations of a project that accept something, as decisions. With `base`, one that the base commit does not
* have in the same words does not count yet.
*/
function declaredDecisions(project, base, pending) {
	return containersOf(project).flatMap((declarer) => {
		const { declared, place } = declarer;
		if (declared === void 0) return [];
		const { justification, owner, expires } = declared;
		const isNew = base !== void 0 && !isIn(base, declarer);
		return [{
			form: "declared",
			layer: "repository",
			rules: [],
			scope: { kind: "declaration" },
			...justification === void 0 ? {} : { justification },
			...owner === void 0 ? {} : { owner },
			...expires === void 0 ? {} : { expires },
			faults: expires === void 0 || isDay(expires) ? [] : [`has "${expires}" where a day belongs; write YYYY-MM-DD`],
			...isNew ? { pending } : {},
			place
		}];
	});
}
/**
* What would be found besides if nothing were declared, if only classes were, and, with `base`, if what the base
* commit declares were declared. So what a declaration makes legitimate can be shown and held to account.
*/
async function undeclaredIn(project, found, base, evaluate) {
	const containers = containersOf(project);
	const declaring = containers.filter(({ declared }) => declared !== void 0);
	const changed = base !== void 0 && containers.some((declarer) => !isIn(base, declarer));
	if (declaring.length === 0 && !changed) return [];
	const model = toJson(project.model);
	const seen = new Set(found.map(keyOf$3));
	const extra = [];
	const look = async (declare, isOfBase) => {
		for (const violation of await evaluate(withDeclared(model, containers, declare))) {
			if (seen.has(keyOf$3(violation))) continue;
			seen.add(keyOf$3(violation));
			const declaredAt = isOfBase ? void 0 : declarationBehind(violation, declaring);
			extra.push(declaredAt === void 0 ? { violation } : {
				violation,
				declaredAt
			});
		}
	};
	if (declaring.some(({ declared }) => declared?.justification !== void 0 || declared?.egress !== void 0)) await look(({ declared }) => declared?.class === void 0 ? void 0 : { class: declared.class }, false);
	if (declaring.length > 0) await look(() => void 0, false);
	if (changed) await look((declarer) => isIn(base, declarer) ? declarer.declared : firstOf(base, declarer), true);
	return extra;
}
/** Where containers of a project declare something else than in the base commit. */
function declarationChanges(project, base, why) {
	return containersOf(project).flatMap((declarer) => {
		if (isIn(base, declarer)) return [];
		const { container, name, declared, place } = declarer;
		const before = firstOf(base, declarer);
		return [{
			place,
			subject: name,
			message: declared === void 0 ? `no longer declares ${spell(before)}` : `declares ${spell(declared)}, which ${why}`,
			evidence: JSON.stringify([
				keyOfContainer(container),
				before ?? null,
				declared ?? null
			])
		}];
	});
}
function firstOf(base, { container }) {
	return base.get(keyOfContainer(container))?.find((one) => one !== void 0);
}
function spell(declared) {
	const { class: name, egress } = declared ?? {};
	const said = [...name === void 0 ? [] : [`class ${name}`], ...egress === void 0 ? [] : [`egress ${egress}`]];
	return said.length === 0 ? "a justification" : said.join(" and ");
}
function withDeclared(model, containers, declare) {
	const changed = model.containers.map(({ declared: _, ...container }, index) => {
		const declarer = containers[index];
		const declared = declarer && declare(declarer);
		return declared === void 0 ? container : {
			...container,
			declared
		};
	});
	return {
		...model,
		containers: changed
	};
}
/** The violation's own container's, else the first of the project: a class also says what others may share with it. */
function declarationBehind({ path }, declaring) {
	return ((path[0] === "containers" ? declaring.find(({ index }) => index === path[1]) : void 0) ?? declaring[0])?.place;
}
function containersOf({ model }) {
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return [];
	return containers.items.map((container, index) => {
		const declared = get(container, "declared");
		return {
			index,
			container,
			name: stringOf(get(container, "name")) ?? "",
			declared: declared === void 0 ? void 0 : toJson(declared),
			place: (declared ?? container).place
		};
	});
}
/** A container as it is known over commits: its file, what it came from, its name. */
function keyOfContainer(container) {
	const name = get(container, "name");
	return JSON.stringify([
		(name ?? container).place.source.path,
		stringOf(get(container, "origin")),
		stringOf(name)
	]);
}
function isSame(one, other) {
	return [
		"class",
		"egress",
		"justification",
		"owner",
		"expires"
	].every((key) => one?.[key] === other?.[key]);
}
function keyOf$3({ rule, path }) {
	return JSON.stringify([rule, path]);
}

// src/decide/same.ts
/**
* What a decision says, and of what: two of the same words in two commits are one decision. A comment is one with
* what it stands at: the keys above it and the text of its line, so that it cannot be moved to something else.
*/
function wordsOf$1(decision) {
	const { form, rules, justification = "", owner = "", expires = "", scope, place } = decision;
	const outline = outlineOf(place.source);
	const about = scope.kind === "lines" ? [scope.file, ...scope.lines.flatMap((line) => standing(outline, line - 1))] : scope;
	return JSON.stringify([
		form,
		rules,
		justification,
		owner,
		expires,
		about
	]);
}
const outlines = /* @__PURE__ */ new WeakMap();
function outlineOf(source) {
	const known = outlines.get(source);
	if (known !== void 0) return known;
	const lines = source.text.split("\n");
	/** Lines that may be above what follows, each indented more than the one before. */
	const open = [];
	const outline = {
		lines,
		above: lines.map((line, index) => {
			const indent = indentOf$1(line);
			if (!!/^\s*(?:#|$)/.test(line)) return open.findLast((one) => one.indent < indent)?.index ?? -1;
			while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
			const parent = open.at(-1)?.index ?? -1;
			open.push({
				index,
				indent
			});
			return parent;
		})
	};
	outlines.set(source, outline);
	return outline;
}
/** A line without its comment, and those above it that are indented less, outermost first. */
function standing({ lines, above }, index) {
	const texts = [];
	for (let at = index; at !== -1; at = above[at] ?? -1) texts.unshift(bare(lines[at] ?? ""));
	return texts;
}
function bare(line) {
	return line.replace(/(?:#|\/\/)\s*bulkhead:.*$/s, "").trim();
}
/** An item of a list stands deeper than its dash, which a key above it may share its column with. */
function indentOf$1(line) {
	return (/^\s*/.exec(line)?.[0].length ?? 0) + (/^\s*-\s/.test(line) ? .5 : 0);
}

// src/nearest.ts
/** Of some names, the one with the fewest edits to a misspelt one; of several, the first. */
function nearest(name, names) {
	const misspelt = [...name.slice(0, longest$1)];
	let found = "";
	let fewest = Number.POSITIVE_INFINITY;
	for (const other of names) {
		const letters = [...other];
		if (Math.abs(letters.length - misspelt.length) >= fewest) continue;
		const edits = distance(misspelt, letters);
		if (edits < fewest) [found, fewest] = [other, edits];
	}
	return found;
}
/** Nothing is called so; what is longer is no slip of a finger. */
const longest$1 = 100;
/** Levenshtein's distance. */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of a.entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

// src/config/reader.ts
/** What is wrong with a configuration, each thing as `file:line:column: what, and what to write`. */
var Faults = class {
	found = [];
	add(place, message) {
		this.found.push({
			place,
			message
		});
	}
	get messages() {
		return this.found.map(({ place, message }) => `${at(place)}: ${message}`);
	}
};
function at(place) {
	const { file, line, column } = locationOf(place);
	return `${file}:${line}:${column}`;
}
/** What a value is, for messages: `the number 5`, `a list`. */
function kindOf$1(value) {
	if (value.kind !== "scalar") return value.kind === "mapping" ? "a map" : "a list";
	if (value.value === null) return "nothing";
	return typeof value.value === "string" ? `the text "${value.value}"` : `${typeof value.value} ${value.value}`;
}
/** A text that is not empty. */
const text$1 = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return value.value;
	return faults.add(value.place, `expected a text, found ${kindOf$1(value)}; write it in quotes`);
};
/** A path of the tree, as trees take them. */
const path$1 = (value, faults) => {
	const written = text$1(value, faults);
	const found = written === void 0 ? void 0 : resolvePath("", written);
	if (written !== void 0 && found === void 0) faults.add(value.place, `"${written}" leads out of the repository; write a path from its root`);
	return found;
};
/** `true` or `false`. */
const flag$1 = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "boolean") return value.value;
	return faults.add(value.place, `expected true or false, found ${kindOf$1(value)}`);
};
/** `YYYY-MM-DD`. */
const day = (value, faults) => {
	if (value.kind === "scalar" && typeof value.value === "string" && isDay(value.value)) return value.value;
	return faults.add(value.place, `expected a day as YYYY-MM-DD, found ${kindOf$1(value)}`);
};
/** A whole number between two, both included. */
function whole(least, most) {
	return (value, faults) => {
		const found = value.kind === "scalar" ? value.value : void 0;
		if (typeof found === "number" && Number.isInteger(found) && found >= least && found <= most) return found;
		return faults.add(value.place, `expected a whole number from ${least} to ${most}, found ${kindOf$1(value)}`);
	};
}
/** One of some words. */
function choice(choices) {
	return (value, faults) => {
		const found = value.kind === "scalar" ? choices.find((one) => one === value.value) : void 0;
		if (found !== void 0) return found;
		const likely = value.kind === "scalar" && typeof value.value === "string" ? `; did you mean "${nearest(value.value, choices)}"?` : "";
		return faults.add(value.place, `expected one of ${choices.join(", ")}, found ${kindOf$1(value)}${likely}`);
	};
}
/** A list; what is wrong in it is left out, and said. */
function list$1(item) {
	return (value, faults) => {
		if (value.kind === "sequence") return value.items.flatMap((one) => item(one, faults) ?? []);
		return faults.add(value.place, `expected a list, found ${kindOf$1(value)}; write it as [a, b]`);
	};
}
/** One, or a list of them. */
function some(item) {
	return (value, faults) => {
		if (value.kind === "sequence") return list$1(item)(value, faults);
		const one = item(value, faults);
		return one === void 0 ? void 0 : [one];
	};
}
/**
* A map with these keys and no others. Keys that are not written are left out of the result.
* @param what names the map in messages: "a suppression".
*/
function object(what, shape, required = []) {
	return (value, faults) => {
		if (value.kind !== "mapping") {
			const keys = Object.keys(shape).join(", ");
			return faults.add(value.place, `expected ${what}, which is a map with ${keys}; found ${kindOf$1(value)}`);
		}
		const result = {};
		for (const [name, entry] of value.entries) {
			const reader = Object.hasOwn(shape, name) ? shape[name] : void 0;
			if (reader === void 0) unknownKey(name, entry, Object.keys(shape), faults);
			else {
				const read = reader(entry.value, faults);
				if (read !== void 0) result[name] = read;
			}
		}
		for (const name of required) if (!value.entries.has(name)) faults.add(value.place, `${what} has no "${name}"; write ${name}: …`);
		return {
			...result,
			place: value.place
		};
	};
}
/** A map with names that its author chooses. */
function mapOf(what, item) {
	return (value, faults) => {
		if (value.kind !== "mapping") return faults.add(value.place, `expected a map of ${what}, found ${kindOf$1(value)}`);
		return Array.from(value.entries, ([name, entry]) => item(name, entry, faults)).flatMap((one) => one ?? []);
	};
}
/** Any data, with the places of its keys. */
const parameters = (value, faults) => {
	if (value.kind !== "mapping") return faults.add(value.place, `expected a map of parameters, found ${kindOf$1(value)}`);
	const places = Array.from(value.entries, ([name, entry]) => [name, entry.value.place]);
	return {
		data: toJson(value),
		places: new Map(places)
	};
};
/** Says that there is no setting of that name, and which is most like it. */
function unknownKey(name, { key }, names, faults) {
	faults.add(key, `unknown setting "${name}"; did you mean "${nearest(name, names)}"? There are ${names.join(", ")}`);
}

// src/decide/x-bulkhead.ts
/**
* `x-bulkhead: {ignore: [{rule, justification, owner, expires}]}` of a Compose file: at a service it is about that
* container, at the top about all that stands in the file.
*/
function composeDecisions(source) {
	if (!source.text.includes("x-bulkhead") || !source.text.includes("ignore")) return [];
	const [document] = parseYaml(source).documents;
	const file = source.path;
	return [...ignored$1(document, {
		kind: "file",
		file
	}), ...workloadsOf(document).flatMap(({ name, entry }) => ignored$1(entry.value, {
		kind: "service",
		file,
		name
	}))];
}
function ignored$1(value, scope) {
	const written = get(get(value, "x-bulkhead"), "ignore");
	if (written === void 0) return [];
	if (written.kind !== "sequence") {
		const fault = "is no list; write ignore: [{rule: …, justification: …, owner: …, expires: …}]";
		return [{
			...base(scope, written.place),
			rules: [],
			faults: [fault]
		}];
	}
	return written.items.map((item) => {
		const faults = new Faults();
		const { rule = [], justification, owner, expires } = object("an item of ignore", {
			rule: some(text$1),
			justification: text$1,
			owner: text$1,
			expires: day
		}, ["rule"])(item, faults) ?? {};
		return {
			...base(scope, item.place),
			rules: rule,
			...justification === void 0 ? {} : { justification },
			...owner === void 0 ? {} : { owner },
			...expires === void 0 ? {} : { expires },
			faults: faults.found.map(({ message }) => `is wrong: ${message}`)
		};
	});
}
function base(scope, place) {
	return {
		form: "x-bulkhead",
		layer: "repository",
		scope,
		place
	};
}

// src/decide/decide.ts
/**
* The decisions that stand in the files themselves, and which of them count. Where there is a base, those that it does
* not have do not count yet, unless it leaves the decision to the head (`decisions: head`).
*/
async function decide(parts, options, bases, collectBase) {
	const decisions = [...options.suppressions];
	const changes = [];
	const known = /* @__PURE__ */ new Map();
	for (const { tree, collected } of parts) {
		const held = bases !== void 0 && options.decisions === "base";
		const base = bases?.get(tree);
		const sources = await sourcesOf(tree, collected);
		const before = base === void 0 ? [] : await Promise.all(sources.map(({ path }) => readSource(base, path)));
		const own = sources.flatMap(inFile);
		const compared = compare(own, before.flatMap((one) => one instanceof Source ? inFile(one) : []));
		const why = pendingWhy(bases !== void 0 && base === void 0, held);
		for (const decision of own) {
			const isNew = bases !== void 0 && compared.isNew(decision);
			if (isNew && base !== void 0) changes.push(changeOf$1(decision, why));
			decisions.push(forbidden(isNew && held ? {
				...decision,
				pending: why
			} : decision, options));
		}
		for (const one of compared.gone.flatMap((decision) => goneChange(decision, sources))) changes.push(one);
		const touched = sources.some(({ text }, index) => {
			const other = before[index];
			const old = other instanceof Source ? other.text : "";
			return text !== old && (text.includes("bulkhead") || old.includes("bulkhead"));
		});
		const declarations = bases === void 0 ? void 0 : declarationsOf(base !== void 0 && touched ? (await collectBase(base)).projects : base === void 0 ? [] : collected.projects);
		for (const project of collected.projects) {
			if (held && declarations !== void 0) known.set(project, declarations);
			const declared = declaredDecisions(project, held ? declarations : void 0, why);
			for (const one of declared.map((decision) => forbidden(decision, options))) decisions.push(one);
			if (base !== void 0 && declarations !== void 0) for (const one of declarationChanges(project, declarations, why)) changes.push(one);
		}
	}
	return {
		decisions,
		changes: distinct(changes),
		declarations: (project) => known.get(project)
	};
}
/** The texts that decisions may stand in, each once. */
async function sourcesOf(tree, { files, projects }) {
	const held = mayHoldDecisions(tree, [...files, ...projects.flatMap((project) => project.files)]);
	return (await Promise.all(sortedOnce(held).map((path) => readSource(tree, path)))).filter((one) => one instanceof Source);
}
function inFile(source) {
	return bounded([...commentDecisions(source), ...composeDecisions(source)], source);
}
/** Decisions of the head that the base does not have, and those of the base that are gone; the same words as often. */
function compare(head, base) {
	const left = /* @__PURE__ */ new Map();
	for (const decision of base) {
		const words = wordsOf$1(decision);
		left.set(words, [...left.get(words) ?? [], decision]);
	}
	const fresh = new Set(head.filter((decision) => left.get(wordsOf$1(decision))?.shift() === void 0));
	return {
		isNew: (decision) => fresh.has(decision),
		gone: [...left.values()].flat()
	};
}
function pendingWhy(isMissing, isHeld) {
	if (isMissing) return "does not count: the base commit, which would have to have it, is not there";
	return isHeld ? "is new in this pull request, and counts from when it is merged" : "is new, and counts already (decisions: head)";
}
/** What an organisation leaves to nobody else. */
function forbidden(decision, { local }) {
	if (local !== "ignore") return decision;
	return {
		...decision,
		pending: "does not count: the organisation's configuration leaves nothing to repositories (local: ignore)"
	};
}
function changeOf$1(decision, why) {
	return {
		place: decision.place,
		subject: subjectOf$2(decision),
		message: why,
		evidence: wordsOf$1(decision)
	};
}
function goneChange(decision, sources) {
	const source = sources.find(({ path }) => path === decision.place.source.path);
	if (source === void 0) return [];
	return [{
		place: startOf$1(source),
		subject: subjectOf$2(decision),
		message: "is gone: what it accepted counts",
		evidence: wordsOf$1(decision)
	}];
}
function subjectOf$2({ rules }) {
	return rules.length === 0 ? "a suppression" : `the suppression of ${rules.join(", ")}`;
}
function distinct(changes) {
	const seen = /* @__PURE__ */ new Set();
	return changes.filter(({ place, evidence }) => {
		const key = `${place.source.path}\0${place.start}\0${evidence}`;
		return !seen.has(key) && seen.add(key);
	});
}
/** As many decisions as are read of one file; the first of the others says so, and none of those accepts anything. */
function bounded(decisions, { bounds }) {
	const most = bounds.limits.decisions;
	const left = decisions[most];
	if (left === void 0) return decisions;
	const fault = `is one of more in its file than ${named$3("decisions", bounds.limits)}: from here on, none counts`;
	return [...decisions.slice(0, most), {
		...left,
		rules: [],
		faults: [fault]
	}];
}

// src/decide/known-rules.ts
/**
* Holds a configuration to the rules that there are: their ids, and the names and types of their parameters.
* @throws UsageError that names everything that is wrong, a line each.
*/
function requireKnownRules(settings, rules) {
	const faults = new Faults();
	const ids = [...rules.keys()];
	const check = (id, place) => {
		if (rules.has(id)) return;
		faults.add(place, `there is no rule "${id}"; did you mean "${nearest(id, ids)}"? bulkhead rules lists them`);
	};
	for (const { rule, place, parameters = {}, parameterPlaces } of settings.rules ?? []) {
		check(rule, place);
		const declared = rules.get(rule)?.parameters ?? {};
		for (const [name, value] of Object.entries(parameters)) {
			const at = parameterPlaces?.get(name) ?? place;
			const parameter = ownEntry(declared, name);
			if (parameter === void 0) faults.add(at, unknownParameter(rule, name, Object.keys(declared)));
			else if (kindOf(parameter.default) !== kindOf(value)) faults.add(at, `parameter "${name}" of ${rule} is ${kindOf(parameter.default)}, found ${kindOf(value)}`);
		}
	}
	for (const { rules: named, place } of settings.suppressions ?? []) for (const id of named) check(id, place);
	if (faults.found.length > 0) throw new require_cli_check_main.UsageError(faults.messages.join("\n"));
}
function unknownParameter(rule, name, names) {
	if (names.length === 0) return `${rule} has no parameters; remove "${name}"`;
	return `${rule} has no parameter "${name}"; did you mean "${nearest(name, names)}"? It has ${names.join(", ")}`;
}
function kindOf(value) {
	if (Array.isArray(value)) return "a list";
	if (value === null) return "nothing";
	return typeof value === "object" ? "a map" : `a ${typeof value}`;
}

// src/text-copy.ts
/** A part of a long text keeps all of it in memory; this does not. */
function copyOf(text) {
	return JSON.parse(JSON.stringify(text));
}

// src/judge/find-texts.ts
/** Texts that are looked for have as many characters at least. */
const shortest = 8;
/**
* Where one of some texts stands in another as a word of its own, the longest first. In time that grows with the text
* and hardly with their number: a file may have tens of thousands of passwords, and as many findings.
*/
function finderOfTexts(texts) {
	const byStart = new Map(Array.from(groupBy(texts, startOf), ([start, group]) => {
		return [start, {
			lengths: [...new Set(group.map(({ length }) => length))].toSorted((a, b) => b - a),
			texts: new Set(group)
		}];
	}));
	return (text) => {
		const found = [];
		for (let at = 0; at + 8 <= text.length;) {
			const known = isWord(text, at - 1) ? void 0 : byStart.get(text.slice(at, at + 8));
			const length = known?.lengths.find((size) => !isWord(text, at + size) && known.texts.has(text.slice(at, at + size)));
			if (length !== void 0) found.push({
				start: at,
				end: at + length
			});
			at += length ?? 1;
		}
		return found;
	};
}
function startOf(text) {
	return text.slice(0, 8);
}
/** Whether a letter, a digit or an underscore stands there. */
function isWord(text, at) {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122;
}

// src/judge/address-passwords.ts
/**
* The passwords of addresses in a text, `scheme://user:password@`, however long they are. In time that grows with the
* text: it may begin addresses without end that never come to an `@`.
*/
function passwordsIn(text) {
	const found = [];
	if (!text.includes("://")) return found;
	let behind = 0;
	for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", behind)) {
		const start = passwordStart(text, wordStart(text, behind, at), at);
		if (start !== void 0) found.push({
			start,
			end: at
		});
		behind = at + 1;
	}
	return found;
}
/** Where the word begins that ends at `end`: behind the last blank or quote, `from` at the earliest. */
function wordStart(text, from, end) {
	let at = end;
	while (at > from && !/[\s"'`]/.test(text.charAt(at - 1))) at--;
	return at;
}
/** Where the password begins of the first address in a word that has one. `host:80/` is a port. */
function passwordStart(text, from, end) {
	const word = text.slice(from, end);
	for (let at = word.indexOf("://"); at !== -1; at = word.indexOf("://", at + 1)) {
		user.lastIndex = at;
		const start = user.test(word) ? user.lastIndex : word.length;
		port.lastIndex = start;
		if (start < word.length && !port.test(word)) return from + start;
	}
}
const user = /:\/\/[^\s/:@"'`]*:/y;
const port = /\d+\//y;

// src/judge/span.ts
/** Stands for a credential in every output. */
const mask = "***";
/** Spans sorted, those that touch or overlap made one. */
function merged(spans) {
	if (spans.length === 0) return none$1;
	const result = [];
	for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last === void 0 || span.start > last.end) result.push(span);
		else result[result.length - 1] = {
			start: last.start,
			end: Math.max(last.end, span.end)
		};
	}
	return result;
}
const none$1 = [];
/** A text with each span replaced; the spans as `merged` gives them. */
function maskSpans(text, spans) {
	let result = "";
	let at = 0;
	for (const { start, end } of spans) {
		result += text.slice(at, start) + "***";
		at = end;
	}
	return result + text.slice(at);
}

// src/judge/secret-text.ts
/**
* Credentials in text, found by form alone: what is masked where nothing is known of the text but itself. It is wider
* than the rule `literal-credential` on purpose: a masked word too many costs a look into the file, one too few a secret.
*/
/** Whether a variable, key or flag of this name holds a credential, or would if it had a value. */
function isCredentialName(name) {
	if (!mayName.test(name)) return false;
	const words = wordsOf(name);
	const last = words.at(-1);
	if (last === void 0 || notTheCredentialItself.has(last) || workingDirectories.has(name.toUpperCase())) return false;
	if (last === "AUTH") return true;
	if (last === "KEY") return !words.includes("PUBLIC") && words.some((word) => keyOwners.has(word));
	return words.some((word, at) => credentialWords.has(word) || joined$1.test(word) || isSplitKey(words, at));
}
/**
* What of a value is the credential: all of it, the default of a reference (`${NAME:-default}`), or nothing, where it
* is empty, a reference, a path or a switch.
*/
function credentialIn(value) {
	const fallback = /^\$\{\w+:?-([^}]+)\}$/.exec(value)?.[1];
	if (fallback !== void 0) return {
		start: value.length - 1 - fallback.length,
		end: value.length - 1
	};
	return value.trim() === "" || reference.test(value) || path.test(value) || flag.test(value) ? void 0 : {
		start: 0,
		end: value.length
	};
}
/**
* `scheme://user:password@`, `NAME=value` and `--flag value` of credential names, members of JSON, and the flags of
* database clients.
*/
function secretSpans(text) {
	if (!mayHoldSecret(text)) return none;
	const namesOne = mayName.test(text);
	return merged([
		...passwordsIn(text).flatMap(({ start, end }) => credentialPart(text, start, end)),
		...namesOne ? withNames.flatMap(([sign, pattern]) => text.includes(sign) ? named(text, pattern) : []) : [],
		...clients.test(text) && /\s/.test(text) ? clientFlags.flatMap((pattern) => captures(text, pattern)) : []
	]);
}
/**
* Whether it is worth while to look for `secretSpans`: true of every text that has one, and of few others. What it asks
* for has no blank in it, so that of texts put together with blanks it is true where it is of one of them.
*/
function mayHoldSecret(text) {
	return maySay.test(text);
}
const none = [];
/** Also `name: value` and `"name": "value"`, as configuration files have them, and lines of a key in PEM. */
function secretSpansOfLine(line) {
	return merged([
		...secretSpans(line),
		...named(line, entry),
		...captures(line, pem)
	]);
}
/** A text with `mask` for each credential that its form gives away. */
function maskText(text) {
	return maskSpans(text, secretSpans(text));
}
/** Any name of a credential has one of these in it; most texts have none, and need not be looked at further. */
const mayName = /pass|pwd|secret|token|key|auth|credential/i;
/** The same for whatever `secretSpans` finds. */
const maySay = /:\/\/|-cli|mysql|mariadb|sqlcmd|mongo|pass|pwd|secret|token|key|auth|credential/i;
const credentialWords = new Set("PASS PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD SECRET TOKEN CREDENTIAL CREDENTIALS APIKEY REQUIREPASS MASTERAUTH".split(" "));
/** `PGPASSWORD`, `dbpasswd`, `authtoken`. Not `PASS`: `BYPASS`, `COMPASS`. */
const joined$1 = /(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|AUTH|MASTER|PRIVATE|SECRET)KEY)$/;
const workingDirectories = /* @__PURE__ */ new Set(["PWD", "OLDPWD"]);
/** A `…_KEY` is a credential where one of these stands before it. */
const keyOwners = new Set("AES API PRIVATE ACCESS SECRET SECRETS APP CRYPTO ENC ENCRYPTION ENCRYPT HMAC SIGNING MASTER JWT SESSION COOKIE AUTH SERVICE ROOT ADMIN LICENSE".split(" "));
/** Names that end so speak about a credential: where it is, how long it holds. */
const notTheCredentialItself = new Set("FILE FILES PATH DIR DIRECTORY LENGTH LEN MIN MAX SIZE TTL EXPIRY EXPIRES EXPIRATION EXPIRE TIMEOUT AGE ALGORITHM ALG METHOD TYPE NAME HEADER ENABLED ENABLE DISABLED URL URI HOST PORT ISSUER AUDIENCE POLICY ENCODING FORMAT SCHEME REALM HOSTNAME SERVERS PROTOCOL MECHANISM CLASS PROVIDER SOURCE LOCATION REGION MINUTES SECONDS HOURS DAYS".split(" "));
const reference = /^(?:\$\{\{[^}]*\}\}|\$\$?\w+|\$\$?\{\w+(?::?[?+][^}]*)?\}|\$\$?\([^)]*\)|<[^>]*>|\*[\w.-]+)$/;
const path = /^(?:(?:~|\.{1,2})(?:\/[\w.@-]+)+|\/(?:run|var|etc|home|opt|usr|tmp|secrets?|root|mnt|srv|data|app|config|certs?|keys?)(?:\/[\w.@-]+)*)\/?$/;
const flag = /^(?:true|false|yes|no|on|off|null|none|0|1)$/i;
/** What has the name of a credential in it, and the sign without which there is none in a text: most are but names. */
const withNames = [
	["=", /(?<![\w.-])([A-Za-z_][\w.-]{0,200})\s?=\s?("[^"]*"|'[^']*'|[^\s,;"'`]+)/dg],
	["-", /(?<!\S)--?([A-Za-z][\w-]{0,100})(?:=|\s+)("[^"]*"|'[^']*'|[^\s"'`-][^\s"'`]*)/dg],
	["\"", /"([A-Za-z_][\w.-]{0,200})\\?"\s*:\s*\\?"([^"\\]*)/dg]
];
const entry = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})["']?\s*:\s+("[^"]*"|'[^']*'|[^\s#"'].*?)(?<!\s)(?=\s+#|\s*$|\s*[,}]\s*["']?[\w.-]+["']?\s*:|\s*\}\s*$)/dg;
const pem = /^\s*([A-Za-z\d+/]{40,}={0,2})\s*$/dg;
/** `redis-cli -a secret`, `redis-cli auth secret`, `mysqladmin -psecret`, `mongosh -p secret`, `sqlcmd -P secret`. */
const clients = /-cli|mysql|mariadb|sqlcmd|mongo/;
const clientFlags = [
	/\b(?:redis|valkey)-cli\b[^|;&\n]{0,500}?\s(?:-a|auth|AUTH)\s+([^\s"'`]+)/dg,
	/\b(?:mysql|mariadb)[\w-]{0,100}\s[^|;&\n]{0,500}?(?<=\s)-p([^\s"'`]+)/dg,
	/\bsqlcmd\s[^|;&\n]{0,500}?(?<=\s)-P\s*([^\s"'`]+|'[^']*')/dg,
	/\bmongo\w*\s[^|;&\n]{0,500}?(?<=\s)-p\s+([^\s"'`]+)/dg
];
function wordsOf(name) {
	return name.slice(0, 400).replace(/([a-z\d])([A-Z])/g, "$1_$2").toUpperCase().split(/[^A-Z\d]+/).filter((word) => word !== "");
}
/** `API_KEY`, `PRIVATE_KEY` inside a longer name: `API_KEY_PROD`. */
function isSplitKey(words, at) {
	return words[at] === "KEY" && [
		"API",
		"PRIVATE",
		"ACCESS",
		"SECRET"
	].includes(words[at - 1] ?? "");
}
function captures(text, pattern) {
	return Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1]).flatMap((found) => found === void 0 ? [] : credentialPart(text, found[0], found[1]));
}
function named(text, pattern) {
	return Array.from(text.matchAll(pattern)).flatMap((match) => {
		const found = match.indices?.[2];
		return found === void 0 || !isCredentialName(match[1] ?? "") ? [] : credentialPart(text, found[0], found[1]);
	});
}
/** The credential of `text[start, end)`, without its quotes. */
function credentialPart(text, start, end) {
	const quoted = /^(["']).*\1$/s.test(text.slice(start, end)) && end - start >= 2 ? 1 : 0;
	const part = credentialIn(text.slice(start + quoted, end - quoted));
	return part === void 0 ? [] : [{
		start: start + quoted + part.start,
		end: start + quoted + part.end
	}];
}

// src/judge/credentials.ts
/** The credentials that the files of some projects hold. */
function credentialsOf(projects) {
	const notes = new CredentialNotes();
	for (const project of projects) notes.add(project);
	return notes.credentials(projects);
}
/** The credentials of projects that are seen one by one, of which but names and files may be gone when they are asked for. */
var CredentialNotes = class {
	/** By file: where they end, by where they start. */
	#ends = /* @__PURE__ */ new Map();
	/** What could be told from other words, were it repeated. */
	#texts = /* @__PURE__ */ new Set();
	/** Names of what the projects have; each says its own, and its files, itself. */
	#names = /* @__PURE__ */ new Set();
	add({ model }) {
		visitSecrets(model, void 0, (secret) => {
			this.#noteSpan(secret);
			note(this.#texts, secret.text);
		});
		visitPublicTexts(model, (name) => {
			if (name !== void 0) note(this.#names, name);
		});
	}
	/** Of the same projects, as they are by now. */
	credentials(projects) {
		const texts = this.#textsBesideNames(projects);
		const repeatedIn = texts.length === 0 ? () => [] : finderOfTexts(texts);
		const spansOf = (ends) => merged(Array.from(ends, ([start, end]) => ({
			start,
			end
		})));
		return {
			spans: new Map(Array.from(this.#ends, ([file, ends]) => [file, spansOf(ends)])),
			repeatedIn,
			maskMessage: remembering((message) => maskSpans(message, merged([...secretSpans(message), ...repeatedIn(message)])))
		};
	}
	#textsBesideNames(projects) {
		const texts = new Set([...this.#texts].filter((text) => !this.#names.has(text)));
		if (texts.size === 0) return [];
		for (const { model, files } of projects) {
			texts.delete(stringOf(get(model, "name")) ?? "");
			for (const file of files) texts.delete(file);
		}
		return [...texts];
	}
	/** Of what several containers share, once. */
	#noteSpan(secret) {
		const span = spanInFile(secret);
		if (span === void 0) return;
		const { path } = secret.scalar.place.source;
		const ends = this.#ends.get(path) ?? /* @__PURE__ */ new Map();
		this.#ends.set(path, ends);
		ends.set(span.start, Math.max(span.end, ends.get(span.start) ?? 0));
	}
};
/** Of a file that may be gone when the note is asked for. */
function note(notes, text) {
	if (isDistinctive(text) && !notes.has(text)) notes.add(copyOf(text));
}
/** The same faults are found in many containers, and said in the same words. */
function remembering(mask) {
	const known = /* @__PURE__ */ new Map();
	return (message) => {
		const found = known.get(message) ?? mask(message);
		if (known.size === mostRemembered) known.clear();
		known.set(message, found);
		return found;
	};
}
const mostRemembered = 4096;
/** A scalar of a project as text without its credentials. `name` is the variable or key that it is the value of. */
function maskedScalar(value, name) {
	if (name === void 0 || !isCredentialName(name)) return maskText(value);
	const part = credentialIn(value);
	return part === void 0 ? value : maskSpans(value, [part]);
}
/** The texts of a sequence of strings, arguments of one command, without their credentials: `["--requirepass", "***"]`. */
function maskedArguments(items) {
	const secrets = argumentSpans(items);
	return items.map((item, at) => maskSpans(item, secrets[at] ?? []));
}
/** The name that says whether the value of a key is a credential: of a variable `{name, value}` its name, else the key. */
function nameOfEntry(mapping, key) {
	return key === "value" ? stringOf(get(mapping, "name")) ?? key : key;
}
/**
* What is shared is visited as often as it stands there, as `toJson` does, which nearly every model is for. Nearly all
* texts hold nothing, and there are hundreds of thousands: one look at each must be enough.
*/
function visitSecrets(value, name, report) {
	if (value.kind === "scalar") visitScalar(value, name, report);
	else if (value.kind === "sequence") visitItems(value, report);
	else value.entries.forEach((entry, key) => {
		visitSecrets(entry.value, nameOfEntry(value, key), report);
	});
}
function visitItems(sequence, report) {
	let mayHold = false;
	for (const item of sequence.items) if (item.kind !== "scalar") visitSecrets(item, void 0, report);
	else if (visitScalar(item, void 0, report)) mayHold = true;
	if (mayHold) visitArguments(sequence, report);
}
/** @returns whether there may be a credential in its text, whatever it is the value of. */
function visitScalar(scalar, name, report) {
	if (typeof scalar.value !== "string") return false;
	const text = scalar.value;
	if (name !== void 0 && isCredentialName(name)) {
		const part = credentialIn(text);
		if (part !== void 0) report({
			scalar,
			text: text.slice(part.start, part.end),
			whole: true
		});
		return false;
	}
	if (!mayHoldSecret(text)) return false;
	for (const { start, end } of secretSpans(text)) report({
		scalar,
		text: text.slice(start, end),
		whole: false
	});
	return true;
}
function visitArguments({ items }, report) {
	const texts = items.map((item) => stringOf(item) ?? "");
	for (const [at, spans] of argumentSpans(texts).entries()) {
		const scalar = items[at];
		if (scalar?.kind !== "scalar") continue;
		for (const { start, end } of spans) report({
			scalar,
			text: (texts[at] ?? "").slice(start, end),
			whole: false
		});
	}
}
/** Spans in each of some arguments, which are read as one command line; an empty list where there are none in any. */
function argumentSpans(items) {
	const line = items.join(" ");
	const spans = secretSpans(line);
	if (spans.length === 0) return [];
	let offset = 0;
	return items.map((item) => {
		const from = offset;
		offset += item.length + 1;
		return merged(spans.map(({ start, end }) => ({
			start: Math.max(start - from, 0),
			end: Math.min(end - from, item.length)
		})));
	});
}
/**
* Where a credential stands in its file. The last occurrence in the scalar's place: a name or another part of the text
* stands before the value. Where the file writes it otherwise (escapes, a block scalar, parts put together), all but a
* leading `NAME=` is hidden; where the file has only a reference, nothing is.
*/
function spanInFile({ scalar, text, whole }) {
	const { source, start, end } = scalar.place;
	const raw = source.text.slice(start, end);
	const at = raw.lastIndexOf(text);
	if (at !== -1) return {
		start: start + at,
		end: start + at + text.length
	};
	if (!whole) return raw.includes("$") ? void 0 : {
		start,
		end
	};
	const lead = /^["']?(?:export\s+)?[\w.-]+\s*=/.exec(raw)?.[0].length ?? 0;
	const value = raw.slice(lead).replace(/^["']|["']$/g, "");
	return credentialIn(value) === void 0 ? void 0 : {
		start: start + lead,
		end
	};
}
/** Long enough, and not a plain word: what stands in a message by chance is not replaced. */
function isDistinctive(text) {
	return text.length >= 16 || text.length >= 8 && /[A-Za-z]/.test(text) && /[^A-Za-z]/.test(text);
}
/** Names in a project that are no secret, even where somebody has taken one as password. */
function visitPublicTexts(model, report) {
	for (const list of [
		"containers",
		"networks",
		"volumes"
	]) for (const object of valuesOf(get(model, list))) {
		report(stringOf(get(object, "name")));
		const image = get(object, "image");
		const keys = get(image, "digest") === void 0 ? [
			"ref",
			"repository",
			"tag"
		] : ["repository", "tag"];
		for (const key of keys) report(stringOf(get(image, key)));
	}
}

// src/early-evaluation.ts
/**
* Evaluates each project as soon as it is collected, locates what was found, and lets go of the rest: of a repository
* with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
* asked.
*/
var EarlyEvaluation = class {
	/** The credentials of all projects so far. */
	credentials = new CredentialNotes();
	#evaluate;
	#located = /* @__PURE__ */ new WeakMap();
	constructor(evaluate) {
		this.#evaluate = evaluate;
	}
	/** What is kept of a project. */
	async take(project) {
		this.credentials.add(project);
		const { found, undeclared } = await this.#evaluate(project);
		const kept = isOpen(project) ? withoutUnasked(project) : new SettledProject(project);
		if (found.length + undeclared.length > 0) this.#located.set(kept, {
			project: kept,
			found,
			undeclared
		});
		return kept;
	}
	/** A project that was taken, with what was found in it. */
	located(kept) {
		return this.#located.get(kept) ?? {
			project: kept,
			found: nothing,
			undeclared: nothing
		};
	}
};
/** One for all projects in which there is nothing. */
const nothing = [];
/** Fields of a container of which more is said at the end: what it declares is a decision, what nobody knows a finding. */
const open = ["declared", "unknown"];
function isOpen({ model }) {
	return valuesOf(get(model, "containers")).some((one) => open.some((field) => get(one, field) !== void 0));
}
/** An open project with nothing of its containers but those fields, and their names. */
function withoutUnasked(project) {
	const model = only(project.model, [
		"name",
		"kind",
		"containers"
	]);
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return project;
	const items = containers.items.map((one) => one.kind === "mapping" ? only(one, ["name", ...open]) : one);
	return {
		...project,
		model: put(model, "containers", {
			...containers,
			items
		})
	};
}
function only(mapping, keys) {
	const entries = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const entry = mapping.entries.get(key);
		if (entry !== void 0) entries.set(key, entry);
	}
	return {
		...mapping,
		entries
	};
}
/**
* What a verdict says of a project: its name, kind, and number of containers, and in which files those stand. There may be
* tens of thousands, so that no more is kept; a model of that is made for whoever asks.
*/
var SettledProject = class {
	files;
	shownFiles;
	#name;
	#kind;
	#containers;
	#path;
	/** The files that containers stand in, where that is not the one at `#path` for all. */
	#containerPaths;
	#label;
	#bounds;
	constructor({ model, files, shownFiles }) {
		const { path, label, bounds } = model.place.source;
		this.files = files;
		if (shownFiles !== void 0) this.shownFiles = shownFiles;
		this.#name = copyOf(stringOf(get(model, "name")) ?? "");
		this.#kind = stringOf(get(model, "kind")) ?? "";
		this.#containers = valuesOf(get(model, "containers")).length;
		this.#path = path;
		const paths = pathsOfContainers(model);
		if (paths.some((one) => one !== path)) this.#containerPaths = paths;
		this.#label = label;
		this.#bounds = bounds;
	}
	get model() {
		const place = this.#placeIn(this.#path, this.#label);
		const containers = (this.#containerPaths ?? new Array(this.#containers).fill(this.#path)).map((path) => record({}, path === this.#path ? place : this.#placeIn(path)));
		return record({
			kind: scalar(this.#kind, place),
			name: scalar(this.#name, place),
			containers: sequence(containers, place)
		}, place);
	}
	#placeIn(path, label = path) {
		return startOf$1(new Source(path, "", label, false, this.#bounds));
	}
};

// src/compare/conceal.ts
/**
* What the breaches of one state hide: a container on the host's network publishes no ports, and each that it opens is
* open all the same; one that runs privileged has every capability, whether or not it asks for it. So what is gone only
* because something hides it is not repaired, and what only comes to light is not new.
* @param namesOf what each container is called in the state that is asked about.
*/
function concealersIn(traces, rules, namesOf) {
	const found = /* @__PURE__ */ new Map();
	for (const by of traces) for (const entry of rules.get(by.rule)?.conceals ?? []) {
		const how = typeof entry === "string" ? { rule: entry } : entry;
		if (how.evidence !== void 0 && by.parts.every(({ evidence }) => evidence !== how.evidence)) continue;
		for (const name of by.holders.flatMap((holder) => namesOf(by.project, holder))) {
			const key = keyOf$2(how.rule, by.project, name);
			const others = found.get(key);
			if (others === void 0) found.set(key, [{
				by,
				how
			}]);
			else others.push({
				by,
				how
			});
		}
	}
	return (hidden, container) => (found.get(keyOf$2(hidden.rule, hidden.project, container)) ?? []).flatMap(({ by, how }) => how.scope !== "value" || isSameThing(by, hidden) ? [by] : []);
}
function keyOf$2(rule, project, container) {
	return JSON.stringify([
		rule,
		project,
		container
	]);
}
function isSameThing(one, other) {
	const names = new Set(one.parts.flatMap(({ evidence, kin }) => [evidence, ...kin]));
	return other.parts.some(({ evidence, kin }) => [evidence, ...kin].some((name) => names.has(name)));
}

// src/judge/port-ranges.ts
/** The port that a violation says it is about, where it has a number. */
function portOf({ port: words, path }, model) {
	if (words === void 0 || path[2] !== "ports" || path.length !== 4) return void 0;
	const port = path.reduce((value, key) => value?.kind === "sequence" ? value.items[Number(key)] : get(value, String(key)), model);
	const published = stringOf(get(port, "published"));
	const target = get(port, "target");
	if (target?.kind !== "scalar" || published !== void 0 && !/^\d+$/.test(published)) return void 0;
	return {
		words,
		...published === void 0 ? {} : { published: Number(published) },
		target: Number(target.value)
	};
}
/**
* One finding for all ports that one text of a file publishes and a rule says the same of: a range of a hundred is one
* breach to read and to decide on. What each port is stays known (`parts`), so that a wider range is worse than a
* narrow one. In the order of the first ones.
*/
function withoutRanges(drafts) {
	const groups = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const key = draft.port === void 0 ? draft : keyOf$1(draft, draft.port);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [draft]);
		else group.push(draft);
	}
	return Array.from(groups.values(), folded);
}
/** "8000-8010", "8000-8010 (container ports 80-90)", "80-90 as random ports"; of ports that are not in a row, each run. */
function portWords(ports) {
	return runsOf(ports).map(runWords).join(", ");
}
/** All that a reader sees of it but the port, and who has it. */
function keyOf$1({ evidence: _, port: __, trail, ...draft }, port) {
	const message = aroundWords(draft.message, port.words);
	const { kin: ___, ...held } = trail ?? {};
	return JSON.stringify({
		...draft,
		held,
		message,
		random: port.published === void 0
	}, (_key, value) => isPlace(value) ? placeKey(value) : value);
}
function isPlace(value) {
	return typeof value === "object" && value !== null && "source" in value && "start" in value;
}
function folded(group) {
	const [first] = group;
	if (group.length === 1 || first.port === void 0) return first;
	const parts = group.flatMap(({ evidence, port, trail }) => port === void 0 ? [] : [{
		evidence,
		port,
		kin: trail?.kin ?? []
	}]).sort((a, b) => compareNumber(a.port, b.port));
	const [before, after] = aroundWords(first.message, first.port.words);
	const message = `${before}${portWords(parts.map(({ port }) => port))}${after}`;
	const evidence = parts.map((part) => part.evidence).join();
	return {
		...first,
		message,
		evidence,
		...first.trail && { trail: {
			...first.trail,
			parts
		} }
	};
}
/** What stands before and after the first occurrence of words that is no part of another word. */
function aroundWords(message, words) {
	for (let at = message.indexOf(words); at >= 0; at = message.indexOf(words, at + 1)) {
		const after = message.slice(at + words.length);
		if (!/[\w.:/-]$/.test(message.slice(0, at)) && !/^[\w:/-]/.test(after)) return [message.slice(0, at), after];
	}
	return [message, ""];
}
function compareNumber(a, b) {
	return (a.published ?? 0) - (b.published ?? 0) || a.target - b.target;
}
function runsOf(ports) {
	const runs = [];
	for (const port of ports) {
		const run = runs.at(-1);
		if (run !== void 0 && follows(run.last, port)) runs[runs.length - 1] = {
			first: run.first,
			last: port
		};
		else runs.push({
			first: port,
			last: port
		});
	}
	return runs;
}
function follows(last, next) {
	const isNextOnHost = last.published === void 0 ? void 0 : last.published + 1;
	return next.target === last.target + 1 && next.published === isNextOnHost;
}
function runWords({ first, last }) {
	if (first === last) return first.words;
	const targets = `${first.target}-${last.target}`;
	if (first.published === void 0) return `${targets} as random ports`;
	const range = `${first.published}-${last.published}`;
	return first.published === first.target ? range : `${range} (container ports ${targets})`;
}

// src/compare/match.ts
/**
* Holds the breaches of a head against those of its base, one for one and container by container: what is there twice
* must have been there twice. One is the same by its rule, file, container and evidence, rather in the same project (a
* job) than in another; by what its file and its container were called before; by the name of its container, where its
* old place is gone and its new one is new, or where it stands in another file of the same projects; and, what is left,
* by what its thing keeps under another name.
* What the base had hidden is held against what hid it, which may be gone all the same.
*/
function matchTraces(base, head, renames, concealers) {
	const left = new Set(base.filter(({ always }) => !always).flatMap(unitsOf));
	const units = new Map(head.map((trace) => [trace, trace.always ? [] : unitsOf(trace)]));
	const before = /* @__PURE__ */ new Map();
	for (const { ofBase, ofHead, fits } of passes) {
		const waiting = /* @__PURE__ */ new Map();
		for (const unit of left) for (const key of ofBase(unit, renames)) {
			const queue = waiting.get(key);
			if (queue === void 0) waiting.set(key, [unit]);
			else queue.push(unit);
		}
		if (waiting.size === 0) continue;
		for (const unit of [...units.values()].flat()) {
			if (before.has(unit)) continue;
			const isSame = (one) => left.has(one) && fits?.(one.trace, unit.trace, renames) !== false;
			const found = takeFirst(waiting, ofHead(unit, renames), isSame);
			if (found === void 0) continue;
			before.set(unit, found.trace);
			left.delete(found);
		}
	}
	const stays = new Set(before.values());
	for (const unit of [...units.values()].flat()) {
		const [hiding] = before.has(unit) ? [] : concealing(unit, renames, concealers);
		if (hiding !== void 0) before.set(unit, hiding);
	}
	return {
		changes: new Map(Array.from(units, ([trace, own]) => [trace, changeOf(trace, own, before)])),
		gone: new Set(base.filter((trace) => !trace.always && !stays.has(trace)))
	};
}
function unitsOf(trace) {
	const { holders, container, file, parts } = trace;
	return (holders.length === 0 ? [container] : holders).flatMap((name) => parts.map((part) => ({
		trace,
		part,
		file,
		container: name
	})));
}
const passes = [
	{
		ofBase: keysInFile,
		ofHead: keysInFile,
		fits: isInSameProjects
	},
	{
		ofBase: keysInFile,
		ofHead: keysInFile
	},
	{
		ofBase: keysInFile,
		ofHead: (unit, renames) => asBefore(unit, renames).flatMap(keysInFile)
	},
	{
		ofBase: (unit, renames) => renames.isGone(placeOf(unit)) ? keysAnywhere(unit) : [],
		ofHead: (unit, renames) => renames.isNew(placeOf(unit)) ? keysAnywhere(unit) : []
	},
	{
		ofBase: keysAnywhere,
		ofHead: keysAnywhere,
		fits: isInSameProjects
	},
	{
		ofBase: kinInFile,
		ofHead: (unit, renames) => asBefore(unit, renames).flatMap(kinInFile)
	},
	{
		ofBase: kinAnywhere,
		ofHead: kinAnywhere,
		fits: isInSameProjects
	}
];
function takeFirst(waiting, keys, isSame) {
	for (const key of keys) {
		const queue = waiting.get(key) ?? [];
		const at = queue.findIndex(isSame);
		if (at >= 0) return queue.splice(at, 1)[0];
	}
}
function placeOf({ file, container }) {
	return container === void 0 ? { file } : {
		file,
		container
	};
}
function keysInFile({ file, ...unit }) {
	return [keyOf(unit, unit.part.evidence, file)];
}
function keysAnywhere(unit) {
	return [keyOf(unit, unit.part.evidence, "")];
}
function kinInFile({ file, ...unit }) {
	return unit.part.kin.map((name) => keyOf(unit, name, file));
}
function kinAnywhere(unit) {
	return unit.part.kin.map((name) => keyOf(unit, name, ""));
}
function keyOf({ trace: { rule }, container }, evidence, file) {
	return JSON.stringify([
		rule,
		evidence,
		file,
		container ?? null
	]);
}
/** As it may have stood in the base: in files and containers by the names that they had. */
function asBefore(unit, renames) {
	const { trace, file, container } = unit;
	const names = container === void 0 ? [container] : [container, ...renames.formerNames(trace.project, container)];
	return [file, ...renames.formerFiles(file)].flatMap((path) => names.map((name) => ({
		...unit,
		file: path,
		container: name
	})));
}
/** What hid it in the base, worst first. */
function concealing(unit, renames, concealers) {
	const names = asBefore(unit, renames).flatMap(({ container }) => container ?? []);
	return [...new Set(names)].flatMap((name) => concealers(unit.trace, name)).filter((base) => isInSameProjects(base, unit.trace, renames)).toSorted((a, b) => compareSeverity(a.severity, b.severity));
}
/** Whatever file of its projects it stands in: in one that others have too, it is new there. */
function isInSameProjects(base, head, renames) {
	const former = head.projects.map(renames.formerProject);
	return former.length > 0 && former.every((project) => project !== void 0 && base.projects.includes(project));
}
function changeOf(now, units, matches) {
	const before = units.flatMap((unit) => matches.get(unit) ?? []);
	if (before.length === 0) return { kind: "new" };
	if (now.accepted) return { kind: "unchanged" };
	if (before.some(({ accepted }) => accepted)) return {
		kind: "worse",
		why: "was accepted"
	};
	const severity = before.map((trace) => trace.severity).toSorted(compareSeverity)[0] ?? now.severity;
	if (compareSeverity(now.severity, severity) < 0) return {
		kind: "worse",
		why: `was ${severity}`
	};
	if (now.confidence === "certain" && before.every(({ confidence }) => confidence === "inferred")) return {
		kind: "worse",
		why: "was only inferred"
	};
	const fresh = units.filter((unit) => !matches.has(unit));
	if (fresh.length === 0) return { kind: "unchanged" };
	const had = units.filter((unit) => matches.has(unit)).map(({ container }) => container);
	return {
		kind: "worse",
		why: whereNot(fresh, new Set(had))
	};
}
/** In which containers it was not at all; where it was in each, which of its ports are new. */
function whereNot(fresh, had) {
	const without = [...new Set(fresh.map(({ container }) => container))].filter((container) => !had.has(container));
	if (without.length > 0) return `was not in ${without.join(", ")}`;
	return `was without ${portWords(fresh.flatMap(({ part }) => part.port ?? []))}`;
}

// src/compare/trace.ts
/** What is held against the other commit of a draft of a finding. */
function traceOf(draft) {
	const { rule, project, container, severity, confidence, place, suppression, trail = withoutContainers } = draft;
	const { projects, holders, withdrawn } = trail;
	return {
		rule,
		file: place.source.path,
		project,
		...container === void 0 ? {} : { container },
		parts: partsOf(draft, trail),
		projects,
		severity,
		confidence,
		accepted: suppression !== void 0,
		holders,
		always: withdrawn || rule === ownRuleFailed.id
	};
}
const withoutContainers = {
	kin: [],
	projects: [],
	holders: [],
	withdrawn: false
};
function partsOf({ rule, evidence, place }, { kin, parts }) {
	if (parts !== void 0) return parts;
	const text = textOfUnread(rule, place);
	return [{
		evidence: text === void 0 ? evidence : `${evidence} ${text}`,
		kin
	}];
}

// src/compare/hold-against.ts
/** What the change does to each finding of the head, and which findings of the base are gone. */
function holdAgainst({ breaches: base, renames, unread }, head, rules) {
	const before = tracesOf(base);
	const now = tracesOf(head);
	const concealers = {
		base: concealersIn([...before.keys()], rules, (_, name) => [name]),
		head: concealersIn([...now.keys()], rules, (project, name) => [name, ...renames.formerNames(project, name)])
	};
	const { changes, gone } = matchTraces([...before.keys()], [...now.keys()], renames, concealers.base);
	const isConcealed = (trace) => trace.holders.some((name) => concealers.head(trace, name).length > 0);
	const isUnread = ({ file, project }) => unread.files.has(file) || unread.projects.has(project);
	return {
		changes: new Map(Array.from(now, ([trace, draft]) => [draft, changes.get(trace) ?? { kind: "new" }])),
		fixed: Array.from(before).flatMap(([trace, draft]) => gone.has(trace) && !isUnread(trace) && !isConcealed(trace) ? base.findings.get(draft) ?? [] : [])
	};
}
function tracesOf({ drafts, hidden }) {
	return new Map([...drafts, ...hidden()].map((draft) => [traceOf(draft), draft]));
}

// src/compare/standing.ts
/** Of the diagnostics of a head, those that its base has too, as often, wherever in the file. */
function standingDiagnostics(base, head, renames) {
	const key = ({ kind, level, message }, path) => JSON.stringify([
		kind,
		level,
		message,
		path
	]);
	const waiting = new Map(Array.from(groupBy(base, (each) => key(each, each.place.source.path)), ([name, group]) => [name, [...group]]));
	return new Set(head.filter((each) => {
		const { path } = each.place.source;
		return [path, ...renames.formerFiles(path)].some((former) => waiting.get(key(each, former))?.shift() !== void 0);
	}));
}

// src/judge/distinct-diagnostics.ts
/** Parsers repeat what they stumble over, however long it is. UTF-16 code units. */
const longestMessage = 2e3;
/** By file, line, column, kind; the same thing said of one place once, and no credential repeated. */
function distinctDiagnostics(diagnostics, { maskMessage }) {
	const groups = groupBy(diagnostics, ({ kind, level, message, place }) => [
		kind,
		level,
		message,
		placeKey(place)
	].join("\0"));
	const keyed = Array.from(groups.values(), ([one]) => ({
		one: {
			...one,
			message: require_cli_check_main.clip(maskMessage(one.message), longestMessage)
		},
		at: locationOf(one.place)
	}));
	keyed.sort((a, b) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.one.kind, b.one.kind) || compareText(a.one.message, b.one.message));
	return keyed.map(({ one }) => one);
}

// src/judge/rule-settings.ts
/** The severity of a finding by the configuration. Undefined: the rule is off there. */
function adjusted(subject, severity, pedantic, options) {
	const setting = settingFor(subject, options.rules);
	if (setting === void 0) return severity === "off" || pedantic && !options.pedantic ? void 0 : { severity };
	if (setting.severity === "off") return void 0;
	if (setting.severity === "on" || setting.severity === void 0) return severity === "off" ? void 0 : { severity };
	if (setting.severity === severity) return { severity };
	const from = severity === "off" ? "info" : severity;
	return {
		severity: setting.severity,
		adjustment: {
			from,
			layer: setting.layer,
			at: placeText(setting.place)
		}
	};
}
/** The last setting of a severity that is about a finding, of those that a stronger layer does not forbid. */
function settingFor(subject, settings) {
	const guard = guardOf(subject.rule, settings);
	return settings.findLast((setting) => setting.severity !== void 0 && isAbout$1(setting, subject) && (guard === void 0 || !isWeaker(setting.layer, guard.layer)));
}
/** The setting that forbids weaker layers to accept, lower or switch off what a rule finds. */
function guardOf(rule, settings) {
	return settings.findLast((setting) => setting.rule === rule && setting.suppressible === false);
}
/** Whether the first of two has less say. */
function isWeaker(one, other) {
	return require_cli_check_main.layers.indexOf(one) < require_cli_check_main.layers.indexOf(other);
}
/** Rules that some setting asks for, or that are not off unless asked for. */
function isWanted(rule, options) {
	if (options.pedantic || rule.pedantic !== true) return true;
	return options.rules.some(({ rule: id, severity }) => id === rule.id && severity !== void 0 && severity !== "off");
}
/** Parameters by rule, later settings over earlier ones: `data.config`. */
function parametersOf(settings) {
	const all = {};
	for (const { rule, parameters } of settings) if (parameters !== void 0) all[rule] = {
		...all[rule],
		...parameters
	};
	return all;
}
function isAbout$1({ rule, files, containers }, subject) {
	return rule === subject.rule && matchesSome(files, subject.place.source.path) && matchesSome(containers, subject.container);
}

// src/judge/identify.ts
/**
* Findings with who they are, over time, and so whether they count. Those that are otherwise the same are told apart by
* their order. `changes` says what the base had of each, where there is a base.
*/
function identified(drafts, { failOn, known, rules, gate }, changes) {
	const seen = /* @__PURE__ */ new Map();
	const entries = drafts.map((draft) => {
		const { evidence, port: _, trail: __, ...finding } = draft;
		const { rule, container } = finding;
		const identity = {
			file: finding.place.source.path,
			rule,
			container,
			evidence,
			ordinal: 0
		};
		const key = JSON.stringify(identity);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		const own = fingerprint$1({
			...identity,
			ordinal
		});
		const accepted = known.get(knownAs({
			...identity,
			text: textOfUnread(rule, finding.place)
		}, own));
		const isKnown = accepted !== void 0 && compareSeverity(finding.severity, accepted) >= 0 && guardOf(rule, rules) === void 0;
		const change = changes?.get(draft);
		const isOld = gate === "new" && change?.kind === "unchanged";
		const counts = finding.suppression === void 0 && !isKnown && !isOld;
		return [draft, {
			...finding,
			fingerprint: own,
			...isKnown ? { known: true } : {},
			...change === void 0 ? {} : { change },
			gates: counts && gates(finding.severity, finding.confidence, failOn)
		}];
	});
	return new Map(entries);
}

// src/fix/insert.ts
/**
* Adds a key with a value of one line to a written mapping: in the flow form behind the brace, in the block form below
* the first of `after` that has a line of its own, else below any that has. Undefined where the key is there, or no
* line is sure to be free.
*/
function insertKey(mapping, key, value, after = []) {
	const { source, start } = mapping.place;
	if (mapping.entries.has(key)) return void 0;
	if (source.text[start] === "{") {
		const behind = start + 1;
		const rest = mapping.entries.size === 0 && mapping.merged === void 0 ? "" : ", ";
		return {
			place: {
				source,
				start: behind,
				end: behind
			},
			text: `${key}: ${value}${rest}`
		};
	}
	const own = Array.from(mapping.entries).filter(([, entry]) => isOwnLine(entry, source));
	const neighbour = after.flatMap((name) => own.filter(([other]) => other === name))[0] ?? own[0];
	if (neighbour === void 0) return void 0;
	const indent = indentOf(neighbour[1].key);
	if (indent === void 0) return void 0;
	const end = lineEnd(source, neighbour[1].value.place.end);
	return {
		place: {
			source,
			start: end,
			end
		},
		text: `${lineBreak(source)}${indent}${key}: ${value}`
	};
}
/** Spaces that a key of the same mapping begins with; undefined where something else stands before this one. */
function indentOf({ source, start }) {
	const before = source.text.slice(lineStart(source, start), start);
	return /^ *(?:- +)*$/.test(before) ? " ".repeat(before.length) : void 0;
}
/** The key and all of its value are one line, with nothing but a comment behind. */
function isOwnLine({ key, value }, source) {
	if (value.kind !== "scalar" || value.via !== void 0 || value.place.source !== source) return false;
	const { text } = source;
	return !text.slice(key.start, value.place.end).includes("\n") && isLineOver(source, value.place.end);
}
/** Nothing but blanks and a comment follows in the line; what is behind another line break than a line feed is no comment. */
function isLineOver(source, offset) {
	return /^[ \t]*(?:[ \t]#[^\r\u0085\u2028\u2029]*)?\r?$/.test(source.text.slice(offset, lineFeed(source, offset)));
}
/** Where the line of an offset starts. */
function lineStart({ text }, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the line of an offset ends, before its line break. */
function lineEnd(source, offset) {
	const end = lineFeed(source, offset);
	return source.text[end - 1] === "\r" ? end - 1 : end;
}
/** The line feed that ends the line of an offset, else the end of the text. */
function lineFeed({ text }, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
/** As the file's first line is ended. */
function lineBreak({ text }) {
	return text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}

// src/fix/written.ts
/** The value that is written at exactly this place. */
function writtenAt(place) {
	return indexOf(place.source).values.get(spanKey(place));
}
/** The value of the key that is written at exactly this place. */
function writtenUnder(key) {
	return indexOf(key.source).keys.get(spanKey(key));
}
/** The file has several YAML documents with something in them. */
function hasSeveralDocuments(source) {
	return source.text.includes("---") && indexOf(source).documents > 1;
}
/** What is written there counts in other places too: through an alias, or a merge key. */
function isShared({ source, start, end }) {
	return reachBefore(source, start) >= end;
}
/** The same of a part of it: with the place would go the anchor that is named elsewhere. */
function holdsShared({ source, start, end }) {
	return reachBefore(source, end) > start;
}
/** Where what is shared and starts up to an offset ends last; -1 where there is none. */
function reachBefore(source, offset) {
	if (!source.text.includes("*") && !source.text.includes("<<")) return -1;
	const { spans } = indexOf(source);
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return spans[low - 1]?.reach ?? -1;
}
/** A service of the same file extends the service of that name. */
function isExtended(source, service) {
	return /extends|\\/.test(source.text) && indexOf(source).extended.has(service);
}
/** A source is looked through once for the fixes that it takes, which are asked for one after another. By UTF-16 code units. */
const indices = new Recent(2 ** 17, /* @__PURE__ */ new WeakMap());
function indexOf(source) {
	const known = indices.get(source);
	if (known !== void 0) return known;
	const index = {
		documents: 0,
		values: /* @__PURE__ */ new Map(),
		keys: /* @__PURE__ */ new Map(),
		shared: [],
		extended: /* @__PURE__ */ new Set()
	};
	for (const document of parseYaml(source).documents) {
		if (document.kind !== "scalar") index.documents += 1;
		add(index, { value: document });
	}
	const made = {
		...index,
		spans: spansOf(index.shared)
	};
	indices.set(source, made, source.text.length);
	forgetParsed(source);
	return made;
}
function spansOf(places) {
	let reach = 0;
	return places.toSorted((a, b) => a.start - b.start).map(({ start, end }) => {
		reach = Math.max(reach, end);
		return {
			start,
			reach
		};
	});
}
function add(index, written) {
	const { value, key } = written;
	if (value.via !== void 0) {
		index.shared.push(value.place);
		return;
	}
	if (key !== void 0) index.keys.set(spanKey(key), written);
	index.values.set(spanKey(value.place), written);
	if (value.kind === "sequence") for (const item of value.items) add(index, {
		value: item,
		parent: written
	});
	if (value.kind !== "mapping") return;
	for (const merged of value.merged ?? []) index.shared.push(merged.place);
	for (const [name, entry] of value.entries) {
		if (name === "extends") addExtended(index, entry.value);
		add(index, {
			value: entry.value,
			key: entry.key,
			parent: written
		});
	}
}
function addExtended({ extended }, value) {
	const service = stringOf(value) ?? stringOf(get(value, "service"));
	if (service !== void 0) extended.add(service);
}
/** Where the last thing in a value ends: a collection of several lines itself ends somewhere behind that. */
function endOf(value) {
	const inner = value.kind === "mapping" ? [...value.entries.values()].map(({ key }) => key.end) : [];
	const isFlow = value.kind !== "scalar" && /^[[{]/.test(value.place.source.text.slice(value.place.start, value.place.end));
	if (value.kind === "scalar" || isFlow) return value.place.end;
	return Math.max(value.place.start, ...inner, ...valuesOf(value).map(endOf));
}
function spanKey({ start, end }) {
	return `${start}:${end}`;
}

// src/fix/remove.ts
/**
* Takes a key and its value out of a block mapping, by whole lines. Undefined where it shares a line, stands in a flow
* mapping, is the last that the mapping has, or has something in it that others take by its anchor.
*/
function removeEntry({ value, key, parent }) {
	if (key === void 0 || parent?.value.kind !== "mapping" || parent.value.entries.size < 2) return void 0;
	const { source } = key;
	const start = lineStart(source, key.start);
	if (source.text[parent.value.place.start] === "{" || !/^ *$/.test(source.text.slice(start, key.start))) return void 0;
	const end = endOf(value);
	if (!isLineOver(source, end)) return void 0;
	const place = {
		source,
		start,
		end: Math.min(lineFeed(source, end) + 1, source.text.length)
	};
	return holdsShared(place) ? void 0 : {
		place,
		text: ""
	};
}

// src/fix/target.ts
/** The value at a path; undefined where there is none. */
function valueAt$1(model, path) {
	return path.reduce((value, key) => value?.kind === "sequence" && typeof key === "number" ? value.items[key] : get(value, String(key)), model);
}
/** The container, network or volume that the violation is in. */
function subjectOf$1({ model, path }) {
	return valueAt$1(model, path.slice(0, 2));
}
/** Swarm takes another view of many keys. */
function isSwarm({ model }) {
	return stringOf(get(model, "target")) === "swarm";
}
/** `origin` of the container, as the contract has it. */
function originOf(target) {
	return stringOf(get(subjectOf$1(target), "origin"));
}
/** It is written in a Compose file. */
function isOfCompose(target) {
	const origin = originOf(target);
	return origin === "service" || origin === "compose-job" || origin === "init-container";
}
/** Another container shares a namespace of the one of that name. */
function hasJoiners({ model }, name) {
	const known = joined.get(model) ?? joinedIn(model);
	joined.set(model, known);
	return known.has(name);
}
const joined = /* @__PURE__ */ new WeakMap();
function joinedIn(model) {
	const names = valuesOf(get(model, "containers")).flatMap((container) => [
		"network_mode",
		"pid",
		"ipc"
	].flatMap((field) => stringOf(get(get(container, field), "target")) ?? []));
	return new Set(names);
}
/**
* The mapping that a service, network or volume of Compose is written as, which a key can be added to. Undefined where
* others inherit what stands there, or where there is no mapping.
*/
function writtenMapping(target) {
	const name = get(subjectOf$1(target), "name");
	if (name === void 0) return void 0;
	const written = writtenUnder(name.place);
	const text = stringOf(name);
	if (written?.value.kind !== "mapping" || text === void 0) return void 0;
	const { place } = written.value;
	return isShared(place) || isExtended(place.source, text) ? void 0 : written.value;
}
/** The text at a place, as it is written. */
function textAt$2({ source, start, end }) {
	return source.text.slice(start, end);
}
/** Part of a place, by offsets into its text. */
function within(place, start, end = start) {
	return {
		source: place.source,
		start: place.start + start,
		end: place.start + end
	};
}
/** The place without the quotes around its text. */
function unquoted(place) {
	const text = textAt$2(place);
	return text.length > 1 && /^["']/.test(text) && text.at(-1) === text[0] ? within(place, 1, text.length - 1) : place;
}

// src/fix/conflict.ts
/**
* Takes away `ports`, `links` or `networks` of a container on the host's network: the engine discards them or refuses
* to start, so that nothing else changes. https://docs.docker.com/engine/network/drivers/host/
*/
function dropDiscarded(target) {
	return isOfCompose(target) ? dropList(target) : void 0;
}
/** Takes away the ports of a workflow's service that the job, in a container itself, reaches by name. */
function dropServicePorts(target) {
	return asksForPorts(target.place.source) ? void 0 : dropList(target);
}
const asking = /* @__PURE__ */ new WeakMap();
/** The context `job.services` has the ports that the runner picked. */
function asksForPorts(source) {
	const known = asking.get(source) ?? /\bjob\s*(?:\.\s*services|\[)/.test(source.text);
	asking.set(source, known);
	return known;
}
function dropList({ model, path, place }) {
	const list = valueAt$1(model, path);
	const here = list === void 0 ? void 0 : writtenAt(place);
	const written = here?.key === void 0 ? here?.parent : here;
	const isNamed = written?.key !== void 0 && place.source.text.startsWith(String(path[2]), written.key.start);
	if (list === void 0 || written === void 0 || !isNamed || isShared(place)) return void 0;
	const edit = valuesOf(list).every((item) => isInside(item, written.value)) ? removeEntry(written) : void 0;
	return edit === void 0 ? void 0 : [edit];
}
function isInside(item, { place }) {
	return item.place.source === place.source && place.start <= item.place.start && item.place.end <= place.end;
}
/**
* Takes away `userns_mode: host` and the like. A privileged container needs the host's user namespace, and with a parent
* cgroup would go limits that are set there.
*/
function dropHostNamespace(target) {
	if (target.path.at(-1) === "cgroup_parent") return void 0;
	const privileged = get(subjectOf$1(target), "privileged");
	const isPrivileged = privileged?.kind === "scalar" && privileged.value !== false;
	const written = writtenAt(target.place);
	if (!isOfCompose(target) || isPrivileged || written === void 0 || target.via.length > 0) return void 0;
	const edit = removeEntry(written);
	return edit === void 0 ? void 0 : [edit];
}

// src/fix/mount.ts
/** Mounts read-only what is mounted writable. */
function mountReadOnly(target) {
	const mount = valueAt$1(target.model, target.path);
	const at = stringOf(get(mount, "target"));
	if (at === void 0 || holdsAnother(target, mount, at)) return void 0;
	const edit = longForm$1(target.place) ?? flagForm(target, at) ?? shortForm$1(target.place, at);
	return edit === void 0 ? void 0 : [edit];
}
/** Slashes that end a path, but the root's own. */
const endSlashes = /(?<=^\/|[^/])\/+$/;
/**
* Paths of the host from which a read-only mount tells nothing, or hardly anything: for the others the file or folder
* that is needed must be named (`lib.hostpath` of the policies).
*/
const harmlessToRead = /* @__PURE__ */ new Set([
	"/usr",
	"/usr/bin",
	"/usr/sbin",
	"/usr/lib",
	"/usr/local",
	"/usr/local/bin",
	"/bin",
	"/sbin",
	"/lib",
	"/lib64",
	"/lib/modules",
	"/usr/lib/modules",
	"/usr/src",
	"/etc/passwd",
	"/etc/group"
]);
/** The same for a path of the host, where that is all that is to be done. */
function mountHostPathReadOnly(target) {
	const path = stringOf(get(valueAt$1(target.model, target.path), "source"))?.replace(endSlashes, "");
	return path !== void 0 && harmlessToRead.has(path) ? mountReadOnly(target) : void 0;
}
/** The same for a batch job's input, where there is another folder that the job can write its output to. */
function mountInputReadOnly(target) {
	const input = valueAt$1(target.model, target.path);
	const others = mountsOf(target).filter((mount) => mount !== input && isWritable(mount));
	return target.confidence === "certain" && others.length > 0 ? mountReadOnly(target) : void 0;
}
/** With more than these, each would have to be held against each. */
const mostMounts = 500;
/** The engine makes the folder for what is mounted inside, and cannot in a read-only mount. */
function holdsAnother(target, mount, at) {
	const folder = at.endsWith("/") ? at : `${at}/`;
	const mounts = mountsOf(target);
	return mounts.length > mostMounts || mounts.some((other) => other !== mount && stringOf(get(other, "target"))?.startsWith(folder) === true);
}
function mountsOf(target) {
	return valuesOf(get(subjectOf$1(target), "mounts"));
}
function isWritable(mount) {
	const readOnly = get(mount, "read_only");
	const type = stringOf(get(mount, "type"));
	return readOnly?.kind === "scalar" && readOnly.value === false && (type === "bind" || type === "volume");
}
function longForm$1(place) {
	const written = writtenAt(place)?.value;
	if (written?.kind !== "mapping") return void 0;
	const readOnly = get(written, "read_only");
	if (readOnly === void 0) return insertKey(written, "read_only", "true", [
		"target",
		"source",
		"type"
	]);
	return textAt$2(readOnly.place) === "false" ? {
		place: readOnly.place,
		text: "true"
	} : void 0;
}
/** `--mount type=bind,src=./in,dst=/in`: https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount */
function flagForm(target, at) {
	const inner = unquoted(target.place);
	const text = textAt$2(inner);
	if (isOfCompose(target) || !/^[\w./=,${}-]+$/.test(text)) return void 0;
	const fields = text.split(",");
	const names = fields.map((field) => field.split("=")[0]);
	if (!(names.includes("type") && fields.some((field) => /^(?:target|dst|destination)=/.test(field) && field.endsWith(`=${at}`))) || names.includes("readonly") || names.includes("ro")) return void 0;
	return {
		place: within(inner, text.length),
		text: ",readonly"
	};
}
/** `./in:/in`, `./in:/in:rw`, `./in:/in:z`, with nothing unknown behind the first colon. */
function shortForm$1(place, at) {
	const inner = unquoted(place);
	const text = textAt$2(inner);
	const match = /^[^:]+:(?<target>\/[^:$"'\\\s]*)(?<mode>:[\w,]+)?$/.exec(text);
	if (match === null || match.groups?.target?.replace(endSlashes, "") !== at.replace(endSlashes, "")) return void 0;
	if (match.groups.mode === void 0) return {
		place: within(inner, text.length),
		text: ":ro"
	};
	const writable = /(?<=[:,])rw(?=,|$)/.exec(text);
	if (writable !== null) return {
		place: within(inner, writable.index, writable.index + 2),
		text: "ro"
	};
	return /(?<=[:,])ro(?=,|$)/.test(text) ? void 0 : {
		place: within(inner, text.length),
		text: ",ro"
	};
}

// src/fix/mount-options.ts
/** `shared` becomes `slave`, `rshared` becomes `rslave`: mounts come in as before, and no longer out. */
function stopPropagation({ place }) {
	const inner = unquoted(place);
	const [only, second] = Array.from(textAt$2(inner).matchAll(/(?<=^|[:,]|propagation=)(r?)shared(?=,|$)/g));
	if (only === void 0 || second !== void 0) return void 0;
	return [{
		place: within(inner, only.index, only.index + only[0].length),
		text: `${only[1]}slave`
	}];
}
/** What a tmpfs is without, unless asked: https://docs.docker.com/engine/storage/tmpfs/ */
const reEnabled = /* @__PURE__ */ new Set([
	"exec",
	"suid",
	"dev"
]);
/** Takes the options away with which programs can be run from a tmpfs: `/tmp:size=64m,exec` becomes `/tmp:size=64m`. */
function takeExecAway({ model, path, place }) {
	const inner = unquoted(place);
	const text = textAt$2(inner);
	const at = stringOf(get(valueAt$1(model, path), "target"));
	const match = /^(?<target>\/[^:$"'\\\s]*):(?<options>[\w=,%]+)$/.exec(text);
	if (match?.groups?.target === void 0 || match.groups.target !== at) return void 0;
	const start = match.groups.target.length;
	const kept = (match.groups.options ?? "").split(",").filter((option) => !reEnabled.has(option));
	const rest = kept.length === 0 ? "" : `:${kept.join(",")}`;
	return rest === text.slice(start) ? void 0 : [{
		place: within(inner, start, text.length),
		text: rest
	}];
}

// src/fix/command.ts
/** Adds a flag right behind `docker run`, where that is what stands at the container's place. */
function addFlag(target, flag) {
	const place = subjectOf$1(target)?.place;
	if (place === void 0) return void 0;
	const text = textAt$2(place);
	if (!/^(?:docker|podman|nerdctl)(?: container)? (?:run|create)$/.test(text)) return void 0;
	return {
		place: within(place, text.length),
		text: ` ${flag}`
	};
}

// src/fix/port.ts
/** Every address of the host, by how it is written, and the loopback address of the same kind. */
const loopbackOf = {
	"": "127.0.0.1",
	"0.0.0.0": "127.0.0.1",
	"::": "::1",
	"[::]": "[::1]"
};
/**
* A port with nothing in it that only run time knows. Of `"${PORT}:80"` nobody can say what an address before it makes:
* PORT may hold one. https://docs.docker.com/reference/compose-file/services/#ports
*/
const shortPort = /^(?:(?<address>0\.0\.0\.0|\[::\]):)?(?<host>(?:\d+(?:-\d+)?)?:)?(?<target>\d+(?:-\d+)?)(?:\/(?<protocol>tcp|udp|sctp))?$/i;
/** Publishes on loopback what is published on every address. One address that somebody chose stays. */
function publishOnLoopback(target) {
	const port = valueAt$1(target.model, target.path);
	const address = stringOf(get(port, "host_ip"));
	if (isSwarm(target) || address === void 0 || !Object.hasOwn(loopbackOf, address)) return void 0;
	const effective = /^(.*):[^:]*:\d+\/\w+$/.exec(target.evidence ?? "")?.[1];
	if (effective === void 0 || !Object.hasOwn(loopbackOf, effective)) return void 0;
	const edit = shortForm(target, port) ?? longForm(target, address);
	return edit === void 0 || isPublishedTwice(target) ? void 0 : [edit];
}
/**
* Another item of the list publishes, or of another document may publish, the same port of the host. Docker Compose makes one of what is said twice; with
* another address it is two, of which the engine refuses the second.
*/
function isPublishedTwice({ place }) {
	if (!isYamlName(place.source.path)) return false;
	if (hasSeveralDocuments(place.source)) return true;
	const list = writtenAt(place)?.parent?.value;
	if (list?.kind !== "sequence" || list.items.length < 2) return false;
	const known = twice.get(list) ?? publishedTwice(list.items);
	twice.set(list, known);
	return known.has(place.start);
}
const twice = /* @__PURE__ */ new WeakMap();
/** Where items start of whose ports of the host others have some. */
function publishedTwice(items) {
	const found = /* @__PURE__ */ new Set();
	/** Of each protocol, the one so far that reaches furthest. */
	const furthest = /* @__PURE__ */ new Map();
	for (const one of items.flatMap(publishedOf).toSorted((a, b) => a.from - b.from)) {
		const before = furthest.get(one.protocol);
		if (before !== void 0 && one.from <= before.to) found.add(one.start).add(before.start);
		if (before === void 0 || one.to > before.to) furthest.set(one.protocol, one);
	}
	return found;
}
function publishedOf(item) {
	const { host, protocol = "tcp" } = item.kind === "mapping" ? {
		host: textOf$1(item, "published"),
		protocol: textOf$1(item, "protocol")
	} : shortPort.exec(textAt$2(unquoted(item.place)))?.groups ?? {};
	const [from = NaN, to = from] = (host ?? "").replace(":", "").split("-").map(Number);
	return host && from <= to ? [{
		start: item.place.start,
		protocol: protocol.toLowerCase(),
		from,
		to
	}] : [];
}
function textOf$1(item, key) {
	const value = get(item, key);
	return value?.kind === "scalar" && value.value !== null ? String(value.value) : void 0;
}
/** What every mapping has in it, and a port with variables in it has not. */
const mapping = /^[{?]|:(?:\s|$)/;
function longForm({ place }, address) {
	if (!mapping.test(textAt$2(place))) return void 0;
	const written = writtenAt(place)?.value;
	if (written?.kind !== "mapping") return void 0;
	const host = get(written, "host_ip");
	if (host === void 0) return insertKey(written, "host_ip", "127.0.0.1", ["published", "target"]);
	const text = unquoted(host.place);
	const loopback = loopbackOf[address];
	return textAt$2(text) === address && loopback !== void 0 ? {
		place: text,
		text: loopback
	} : void 0;
}
function shortForm({ place }, port) {
	const inner = unquoted(place);
	const match = shortPort.exec(textAt$2(inner));
	if (match === null || !isWhole(match, port)) return void 0;
	const { address = "", host } = match.groups ?? {};
	const loopback = loopbackOf[address];
	if (loopback === void 0) return void 0;
	if (address !== "") return {
		place: within(inner, 0, address.length),
		text: loopback
	};
	const prefix = host === void 0 ? `${loopback}::` : `${loopback}:`;
	if (!isPlainInFlow(place)) return {
		place: within(inner, 0),
		text: prefix
	};
	return {
		place: inner,
		text: JSON.stringify(`${prefix}${match[0]}`)
	};
}
/** What stands there is all of the port, and not the value of a variable that it is made of. */
function isWhole({ groups = {} }, port) {
	const target = get(port, "target");
	const [from = 0, to = from] = (groups.target ?? "").split("-").map(Number);
	const number = target?.kind === "scalar" ? Number(target.value) : NaN;
	const isOpen = groups.host === void 0 || groups.host === ":";
	return from <= number && number <= to && isOpen === (get(port, "published") === void 0);
}
/** Parsers of old take no colon in a text without quotes between brackets. */
function isPlainInFlow(place) {
	if (!isYamlName(place.source.path) || !/^\d/.test(textAt$2(place)) || isBlockItem(place)) return false;
	const list = writtenAt(place)?.parent?.value.place;
	return list?.source.text[list.start] === "[";
}
/** Nothing but a dash stands before it on its line, which between brackets begins no item. */
function isBlockItem({ source: { text }, start }) {
	return /^ *- +$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}

// src/fix/network.ts
/**
* Takes the network away from a container that somebody declares to need none: only where it publishes nothing, is
* linked to nothing, is on no network that somebody chose, and nobody joins its namespace.
*/
function takeNetworkAway(target) {
	const container = subjectOf$1(target);
	const name = stringOf(get(container, "name"));
	const speaks = [
		"ports",
		"links",
		"publish_all",
		"expose"
	].some((field) => get(container, field) !== void 0);
	if (target.confidence !== "certain" || isSwarm(target) || speaks || name === void 0 || hasJoiners(target, name)) return;
	const mode = valueAt$1(target.model, target.path);
	if (target.path[2] === "network_mode") return replaceMode(mode);
	if (target.path.length > 2 || !isImplied(container)) return void 0;
	return one(originOf(target) === "command" ? addFlag(target, "--network none") : added(target, "network_mode", "none", ["image", "build"]));
}
/** The same for untrusted code; a port that it publishes goes to loopback. */
function containUntrusted(target) {
	return target.path[2] === "ports" ? publishOnLoopback(target) : takeNetworkAway(target);
}
/** https://docs.docker.com/engine/network/port-publishing/#isolated, Engine 28 and later. */
function isolateNetwork(target) {
	return one(addDriverOption(target, "com.docker.network.bridge.gateway_mode_ipv4", "isolated"));
}
/** https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network */
function encryptOverlay(target) {
	return one(addDriverOption(target, "encrypted", "\"true\""));
}
/** Nobody wrote `networks`: what stands there has the place of the container itself. */
function isImplied(container) {
	const networks = get(container, "networks")?.place;
	const { source, start, end } = container?.place ?? {};
	return networks === void 0 || networks.source === source && networks.start === start && networks.end === end;
}
function addDriverOption(target, key, value) {
	const network = writtenMapping(target);
	if (network === void 0 || target.via.length > 0) return void 0;
	const options = get(network, "driver_opts");
	if (options === void 0) return insertKey(network, "driver_opts", `{${key}: ${value}}`, ["driver", "internal"]);
	return options.kind === "mapping" ? insertKey(options, key, value) : void 0;
}
function added(target, key, value, after) {
	const service = writtenMapping(target);
	return service === void 0 ? void 0 : insertKey(service, key, value, after);
}
function replaceMode(mode) {
	const place = mode === void 0 ? void 0 : unquoted(mode.place);
	return place !== void 0 && /^(?:bridge|default|host)$/.test(textAt$2(place)) ? [{
		place,
		text: "none"
	}] : void 0;
}
function one(edit) {
	return edit === void 0 ? void 0 : [edit];
}

// src/fix/service.ts
/** Set-user-ID programs lose their effect; what has none does not notice. Swarm ignores it. */
function forbidNewPrivileges(target) {
	const isSet = get(subjectOf$1(target), "security_opt") !== void 0;
	if (isSwarm(target) || isSet) return void 0;
	const edit = originOf(target) === "command" ? addFlag(target, "--security-opt no-new-privileges") : isOfCompose(target) && addKey(target, "security_opt", "[\"no-new-privileges:true\"]");
	return edit ? [edit] : void 0;
}
/** Gives a service its own name as host name. Several of one service would be one node. */
function fixHostname(target) {
	const container = subjectOf$1(target);
	const name = stringOf(get(container, "name")) ?? "";
	if (originOf(target) !== "service" || isSwarm(target) || isScaled(target) || !/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return void 0;
	const edit = addKey(target, "hostname", name);
	return edit === void 0 ? void 0 : [edit];
}
/** Docker Compose starts as many as `deploy.replicas` or `scale` says. https://docs.docker.com/reference/compose-file/services/#scale */
function isScaled(target) {
	return [get(get(subjectOf$1(target), "deploy"), "replicas"), get(writtenMapping(target), "scale")].some((number) => number !== void 0 && !(number.kind === "scalar" && number.value === 1));
}
function addKey(target, key, value) {
	const service = writtenMapping(target);
	return service === void 0 ? void 0 : insertKey(service, key, value, ["image", "build"]);
}

// src/fix/safe-fix.ts
const loopback = {
	description: "Publish the port on loopback only.",
	edits: publishOnLoopback
};
/**
* The rules that have a safe edit (`fix: edit` in their METADATA). What may cost data or an application its work is
* none, and is not here: paths of databases, names of volumes, limits, capabilities, read-only roots, folders that programs
* may write to, networks split.
*/
const fixers = new Map(Object.entries({
	"admin-interface-exposed": loopback,
	"batch-input-writable": {
		description: "Mount the input read-only.",
		edits: mountInputReadOnly
	},
	"batch-with-network": {
		description: "Take the network away from the job.",
		edits: takeNetworkAway
	},
	"config-mount-writable": {
		description: "Mount the configuration read-only.",
		edits: mountReadOnly
	},
	"datastore-exposed": loopback,
	hardening: {
		description: "Forbid the container to gain privileges.",
		edits: forbidNewPrivileges
	},
	"host-namespace": {
		description: "Give the container a namespace of its own.",
		edits: dropHostNamespace
	},
	"host-network-conflict": {
		description: "Remove what the host network discards.",
		edits: dropDiscarded
	},
	"host-path-writable": {
		description: "Mount the path read-only.",
		edits: mountHostPathReadOnly
	},
	"internal-network-reaches-host": {
		description: "Isolate the network from the host (Engine 28 and later).",
		edits: isolateNetwork
	},
	"mount-propagation": {
		description: "Let mounts in, but not out.",
		edits: stopPropagation
	},
	"needless-service-port": {
		description: "Remove the ports of the service.",
		edits: dropServicePorts
	},
	"overlay-unencrypted": {
		description: "Encrypt the overlay network.",
		edits: encryptOverlay
	},
	"port-bypasses-proxy": loopback,
	"port-on-all-interfaces": loopback,
	"port-on-random-host-port": loopback,
	"rabbitmq-unstable-hostname": {
		description: "Give the service a host name that stays.",
		edits: fixHostname
	},
	"service-port-exposed": loopback,
	"tmpfs-exec": {
		description: "Let nothing be run from the tmpfs.",
		edits: takeExecAway
	},
	"untrusted-code-with-network": {
		description: "Take the code off the network.",
		edits: containUntrusted
	}
}));
/** Ids of the rules that have a safe edit. */
const fixableRules = [...fixers.keys()];
/** What came another way stands elsewhere too, or not as it is written. Included files are part of the project. */
const direct = /* @__PURE__ */ new Set(["include"]);
/**
* The safe edit that ends a violation of a rule, where there is one: the value must stand in the file as it is, for
* this container alone, not by way of a variable, an alias, a merge key, a matrix or another service.
*/
function fixOf(rule, target) {
	const fixer = fixers.get(rule);
	if (fixer === void 0 || target.via.some(({ kind }) => !direct.has(kind))) return void 0;
	const edits = fixer.edits(target);
	if (edits === void 0 || edits.some(({ place }) => isSharedPlace(place) || isBrought(target, place))) return void 0;
	return {
		description: fixer.description,
		edits
	};
}
/**
* What is edited is the value of a variable or an item of a matrix, which others may read too. The whole of a port or
* mount has its text's place, and its parts have the steps.
*/
function isBrought({ model, path }, { source, start, end }) {
	const whole = valueAt$1(model, path);
	if (whole?.kind !== "mapping") return false;
	return [...whole.entries.values()].some(({ value: { via = [], place } }) => place.source === source && place.start <= start && end <= place.end && via.some(({ kind }) => kind !== "variable" && !direct.has(kind)));
}
/** Something else has the value too. Scripts have no aliases. */
function isSharedPlace(place) {
	return isYamlName(place.source.path) && isShared(place) || isAssigned(place);
}
/** UTF-16 code units before a place that are looked at. */
const nearby = 200;
/**
* It is in the value that `${PORT:=80:80}` gives the variable, which later lines may read.
* @see https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameter-Expansion
*/
function isAssigned({ source, start }) {
	return /\$\{\w+:?=[^}\n]*$/.test(source.text.slice(Math.max(0, start - nearby), start));
}

// src/root-user.ts
/** Whether the `user` of a container, as Docker takes it, is root by name or by number; its group may be any. */
function isRootUser(user) {
	return /^(?:root|0)(?::|$)/.test(user);
}

// src/judge/evidence.ts
/**
* What identifies a fault inside its container where the rule says nothing of its own: the keys of its path, without
* indices, and what the value is known by. So it stays the same when lines move, when a list or the services are
* reordered, when a credential is changed, and when the contract gains keys; it changes when the thing at fault does.
* What a row of a matrix or a caller brings counts by its name where the fault, at `place`, stands elsewhere: that is one
* fault, however many there are.
*/
function evidenceOf(model, path, place) {
	const container = path[0] === "containers";
	const steps = [];
	let value = model;
	let list = "";
	let name = "";
	for (const [depth, key] of path.entries()) {
		if (typeof key === "string") name = value?.kind === "mapping" ? nameOfEntry(value, key) : key;
		value = childOf(value, key);
		if (typeof key === "string") {
			if (!(container && depth === 0)) steps.push(key);
			list = key;
		} else if (!(container && depth === 1)) steps.push(...identity(value, list, name, place));
	}
	if (typeof path.at(-1) === "string" && path.length > (container ? 2 : 0)) steps.push(...identity(value, list, name, place));
	return JSON.stringify(steps);
}
/** What a rule says of its own identifies a fault; where that is what a row or a caller brings, as in `evidenceOf`. */
function evidenceSaid(said, model, path, place) {
	const holder = path.slice(0, typeof path[3] === "number" ? 4 : 3).reduce(childOf, model);
	const putIn = (holder?.kind === "mapping" ? valuesOf(holder) : [holder]).find((part) => part?.kind === "scalar" && String(part.value) === said && isPutIn(part, place));
	return putIn === void 0 ? said : JSON.stringify(standIn([putIn], place));
}
/**
* What a fault keeps, though what names it changes: a door that is published under another number, a path of the host
* that is mounted elsewhere, another version of an image, root by its number. Two commits that have a fault of the same rule and kin in one
* container have the same fault. Empty where a thing is what it is called.
*/
function kinOf(model, path) {
	if (path[0] === "networks") return settingsOf(path.slice(0, 2).reduce(childOf, model));
	const [, , key = "", index] = path;
	const kin = path[0] === "containers" ? kins[key] : void 0;
	if (kin === void 0) return [];
	const depth = typeof index === "number" ? 4 : 3;
	const value = path.slice(0, depth).reduce(childOf, model);
	if (value?.kind === "scalar") return kin((name) => maskedScalar(String(value.value), name));
	return value?.kind === "mapping" ? kin((name) => textOf(value, name)) : [];
}
const kins = {
	ports: (text) => [`port ${text("host_ip") || "0.0.0.0"} ${text("target")}/${text("protocol")}`],
	mounts: (text) => [...text("source") === "" ? [] : [`mount ${text("type")} ${text("source").replace(/^\/var\/run(?=\/|$)/, "/run")}`], .../^\.\/./.test(text("source")) ? [`mount of the project at ${text("target")}`] : []],
	user: (text) => isRootUser(text("user")) ? ["user root"] : [],
	image: (text) => [`image ${text("registry")}/${text("repository")}`]
};
/** A network that is called otherwise is the one with the same settings. */
function settingsOf(network) {
	if (network === void 0) return [];
	const { name: _, engine_name: __, ...settings } = toJson(network);
	return [`network ${JSON.stringify(Object.entries(settings).sort(([a], [b]) => a < b ? -1 : 1))}`];
}
function textOf(value, key) {
	const part = get(value, key);
	return part?.kind === "scalar" ? maskedScalar(String(part.value), key) : "";
}
/** What an object of the contract is known by, by the key that holds it or its list. */
const identityKeys = {
	networks: ["name"],
	volumes: ["name"],
	image: ["ref"],
	base: ["ref"],
	network_mode: ["mode", "target"],
	pid: ["mode", "target"],
	ipc: ["mode", "target"],
	ports: [
		"host_ip",
		"published",
		"target",
		"protocol"
	],
	mounts: [
		"type",
		"source",
		"target"
	],
	environment: ["name"],
	args: ["name"],
	security_opt: ["name", "value"],
	devices: ["source"],
	configs: ["name"],
	secrets: ["name"],
	hooks: ["event"],
	remotes: ["ref"],
	extra_hosts: ["name", "address"]
};
/** `name` is that of the variable or key whose value it is. */
function identity(value, list, name, place) {
	if (value?.kind === "scalar") return isPutIn(value, place) ? standIn([value], place) : [maskedScalar(String(value.value), name)];
	if (value?.kind !== "mapping") return [];
	const keys = ownEntry(identityKeys, list) ?? [];
	const putIn = keys.flatMap((key) => get(value, key) ?? []).filter((part) => isPutIn(part, place));
	return [...keys.map((key) => putIn.some((part) => part === get(value, key)) ? "" : textOf(value, key)), ...standIn(putIn, place)];
}
/** Whether a value is one of several that stand elsewhere than the fault. */
function isPutIn({ place: { source, start, end }, via }, place) {
	if (place === void 0 || !isOneOfMany(via)) return false;
	return source !== place.source || start < place.start || end > place.end;
}
/** What stands for values that are put in: how they are called, and what is written where the fault is. */
function standIn(values, place) {
	if (values.length === 0 || place === void 0) return [];
	const names = values.flatMap(({ via }) => via ?? []).map(({ kind, name }) => `${kind} ${name ?? ""}`);
	return [...new Set(names), maskedScalar(place.source.text.slice(place.start, Math.min(place.end, place.start + longest)), "")];
}
/** Of what is written at a fault, its beginning tells it from others. UTF-16 code units. */
const longest = 200;
function childOf(value, key) {
	if (value?.kind === "sequence") return typeof key === "number" ? value.items[key] : void 0;
	return get(value, String(key));
}

// src/judge/related.ts
/**
* The places that belong to a finding: what its rule names, how the value came to each container that has it, and which
* other containers have it.
*/
function relatedOf(first, others) {
	const related = [first, ...others].flatMap((located) => [...located.related, ...located.via.map(wayOf(located))]);
	const names = others.filter(({ via, container }) => via.length === 0 && container !== first.container).flatMap(({ containerPlace, container }) => containerPlace === void 0 ? [] : [{
		message: `also in ${container}`,
		place: containerPlace,
		also: true
	}]);
	const starters = [first, ...others].flatMap((located) => located.starters);
	const distinct = groupBy([
		...related,
		...names,
		...starters
	], ({ message, place }) => `${placeKey(place)}\0${message}`);
	return Array.from(distinct.values(), ([one]) => one);
}
/** The steps of workflows and scripts that start the container's Compose project. */
function startersOf(container) {
	const starters = get(container, "started_by");
	return (starters?.kind === "sequence" ? starters.items : []).map((starter) => {
		const job = stringOf(get(starter, "job"));
		const message = "its project is started here";
		return {
			message: job === void 0 ? message : `${message}, in job ${job}`,
			place: starter.place
		};
	});
}
/** A step as a reader would say it, of who has the value in the end. */
const words = {
	alias: (who, name) => `used by ${who} through the alias ${name === void 0 ? "here" : `*${name}`}`,
	anchor: (who, name) => `used by ${who} through the anchor ${name === void 0 ? "here" : `&${name}`}`,
	"merge-key": (who) => `merged into ${who} here`,
	extends: (who) => `inherited by ${who} through extends`,
	include: () => "part of the project through this include",
	override: (who) => `overridden for ${who}; this is what stood before`,
	volumes_from: (who) => `mounted into ${who} through volumes_from`,
	interpolation: (who, name) => `used by ${who} ${name === void 0 ? "here" : `as \${${name}}`}`,
	variable: (_, name = "a variable of it") => `${name} is set here`,
	env_file: (who) => `read for ${who} from an env_file`,
	matrix: (who) => `used by ${who} through the matrix`,
	call: (who, name) => `called ${name === void 0 ? `for ${who}` : `by ${name}`}`
};
function wayOf({ container }) {
	return ({ kind, name, place }) => ({
		message: words[kind](container ?? "the project", name),
		place
	});
}

// src/judge/locate.ts
/** Looks at one project alone: what several have in common is found out later. */
function locateProject({ project, violations, undeclared = [] }, how) {
	const { model } = project;
	return {
		project,
		found: violations.flatMap((violation) => locateViolation(violation, model, how) ?? []),
		undeclared: undeclared.flatMap(({ violation, declaredAt }) => {
			const one = locateViolation(violation, model, how);
			if (one === void 0) return [];
			return [declaredAt === void 0 ? {
				...one,
				withdrawn: true
			} : {
				...one,
				declaredAt
			}];
		})
	};
}
/** Undefined where the rule is off in the profile that counts there. */
function locateViolation(violation, model, { rules, profileOfFile, options }) {
	const rule = ruleOf(rules, violation);
	const { path, evidence } = violation;
	const { place, via } = locateIn(model, path);
	const [list, index] = path;
	const container = list === "containers" && typeof index === "number" ? itemOf(model, list, index) : void 0;
	const column = severityProfile(stringOf(get(model, "target")), stringOf(get(container, "profile")), () => profileOfFile(place.source.path));
	const name = stringOf(get(container, "name"));
	const adjustment = adjusted({
		rule: rule.id,
		place,
		...name === void 0 ? {} : { container: name }
	}, (violation.severity ?? rule.severity)[column], rule.pedantic === true, options);
	if (adjustment === void 0) return void 0;
	const confidence = violation.confidence ?? rule.confidence;
	const port = portOf(violation, model);
	const target = {
		model,
		path,
		place,
		via,
		confidence,
		...evidence === void 0 ? {} : { evidence }
	};
	const fix = fixOf(rule.id, target);
	return {
		rule,
		violation,
		projectName: stringOf(get(model, "name")) ?? "",
		...typeof index === "number" && container !== void 0 ? {
			containerIndex: index,
			containerPlace: placeOfContainer(model, index)
		} : {},
		...name === void 0 ? {} : { container: name },
		subject: name ?? subjectOf$3(model, path),
		...adjustment,
		confidence,
		place,
		via,
		related: (violation.related ?? []).map((step) => ({
			message: step.message,
			place: locateIn(model, step.path).place
		})),
		starters: startersOf(container),
		evidence: evidence === void 0 ? evidenceOf(model, path, place) : evidenceSaid(evidence, model, path, place),
		kin: kinOf(model, path),
		isWrittenOnce: isWrittenOnce(model, violation, container, place),
		...port === void 0 ? {} : { port },
		...fix === void 0 ? {} : { fix }
	};
}
function ruleOf(rules, violation) {
	const rule = rules.get(violation.rule);
	if (rule === void 0) throw new Error(`a violation of ${violation.rule}, which is not in the catalogue`);
	return rule;
}
/** What stands there as it is, in a container that a matrix makes several of: whatever else is put in around it. */
function isWrittenOnce(model, { path }, container, { source, start, end }) {
	if (path.length < 3 || get(container, "variant") === void 0) return false;
	const value = valueAt$1(model, path);
	const text = source.text.slice(start, end);
	return [value, ...value?.kind === "mapping" ? valuesOf(value) : []].some((one) => stringOf(one) === text);
}

// src/judge/merge.ts
/**
* One finding for each rule, place and evidence, whoever has the value: what is inherited is repaired once. It is said
* of the container that has it by the shortest way, in the order of the projects, and is as bad as the worst.
* Two things that a rule says of one container stay two, unless they are ports of one range; so do what is accepted for
* one container and not for another. In the order of the projects and of the paths in them.
*/
function mergeLocated(located, { maskMessage }) {
	const ordered = located.toSorted((a, b) => a.project - b.project || comparePath(a.violation.path, b.violation.path) || compareText(a.violation.message, b.violation.message));
	const accepted = new Set(ordered.flatMap((one) => one.suppression === void 0 ? [] : [ruleAndPlace(one)]));
	const drafts = Array.from(groupBy(withKeys(ordered), ({ key }) => key).values(), (group) => {
		const { one } = group.reduce((best, each) => each.one.via.length < best.one.via.length ? each : best);
		const all = group.map((each) => each.one);
		const related = relatedOf(one, all.filter((each) => each !== one));
		return {
			rule: one.rule.id,
			severity: all.map(({ severity }) => severity).toSorted(compareSeverity)[0] ?? one.severity,
			confidence: all.some(({ confidence }) => confidence === "certain") ? "certain" : "inferred",
			message: maskMessage(one.violation.message),
			remediation: one.violation.remediation === void 0 ? one.rule.remediation : maskMessage(one.violation.remediation),
			project: one.projectName,
			...one.container === void 0 ? {} : { container: one.container },
			subject: one.subject,
			place: one.place,
			related: related.map((step) => ({
				...step,
				message: maskMessage(step.message)
			})),
			...one.suppression === void 0 ? {} : { suppression: one.suppression },
			...one.adjustment === void 0 ? {} : { adjustment: one.adjustment },
			...one.fix === void 0 || accepted.has(ruleAndPlace(one)) ? {} : { fix: one.fix },
			evidence: one.evidence,
			...one.port === void 0 ? {} : { port: one.port },
			trail: {
				kin: one.kin,
				projects: [...new Set(all.map((each) => each.project))],
				holders: [...new Set(all.flatMap(({ container }) => container ?? []))].sort(),
				withdrawn: all.every(({ withdrawn }) => withdrawn === true)
			}
		};
	});
	return withoutRanges(drafts);
}
function withKeys(located) {
	const messages = /* @__PURE__ */ new Map();
	return located.map((one) => {
		const place = `${ruleAndPlace(one)}\0${one.suppression === void 0 ? "" : "accepted"}`;
		if (isFromVariables(one)) return {
			one,
			key: place
		};
		const key = one.isWrittenOnce ? place : `${place}\0${one.evidence}`;
		const inContainer = `${key}\0${one.project}\0${one.containerIndex ?? ""}`;
		const said = messages.get(inContainer) ?? [];
		if (!said.includes(one.violation.message)) messages.set(inContainer, [...said, one.violation.message]);
		return {
			one,
			key: `${key}\0${said.includes(one.violation.message) ? said.indexOf(one.violation.message) : said.length}`
		};
	});
}
function ruleAndPlace({ rule, place }) {
	return `${rule.id}\0${placeKey(place)}`;
}
/** A value of an env file is one value, however many variables take it, and whatever they are called. */
function isFromVariables({ via }) {
	return via.some(({ kind }) => kind === "interpolation" || kind === "env_file");
}
/** Indices by number, keys by text; a path before those inside it. */
function comparePath(a, b) {
	for (let depth = 0; depth < a.length; depth++) {
		const key = a[depth];
		const other = b[depth];
		if (other === void 0) return 1;
		if (key === other) continue;
		return typeof key === "number" && typeof other === "number" ? key - other : compareText(String(key), String(other));
	}
	return a.length - b.length;
}

// src/judge/order.ts
/** Findings as a reader of the files meets them: file, line, column, rule, container, message. */
function byPlace(findings) {
	const keyed = findings.map((finding) => ({
		finding,
		at: locationOf(finding.place)
	}));
	keyed.sort((a, b) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.finding.rule, b.finding.rule) || compareText(a.finding.container ?? "", b.finding.container ?? "") || compareText(a.finding.message, b.finding.message) || compareText(a.finding.fingerprint, b.finding.fingerprint));
	return keyed.map(({ finding }) => finding);
}
/** Findings as someone who has little time should meet them: what gates, then the rest, suppressed last; worst first. */
function worstFirst(findings) {
	return findings.toSorted((a, b) => Number(b.gates) - Number(a.gates) || Number(a.suppression !== void 0) - Number(b.suppression !== void 0) || compareSeverity(a.severity, b.severity) || compareText(a.confidence, b.confidence));
}

// src/judge/replace.ts
/**
* Leaves out each violation that another one makes superfluous: one fault, one finding. What is replaced replaces in
* its turn (a chain keeps its head), two rules that replace each other replace nothing, and what is only inferred never
* replaces what is certain. What replaces is as bad as the worst that it replaces, so that nothing is made milder by
* being told better: a rule that wants to say less of something must leave it out itself.
*/
function withoutReplaced(located, rules) {
	const edges = replacements(rules);
	const contests = [...contestsIn(groupBy(located, inOneContainer), edges, aboutSameValue), ...contestsIn(groupBy(located, atOnePlace), edges, eachWithEach)];
	const gone = new Set(contests.flatMap(({ losers }) => losers));
	const severity = worstSeverities(contests);
	return {
		kept: located.filter((one) => !gone.has(one)).map((one) => ({
			...one,
			severity: severity.get(one) ?? one.severity
		})),
		replaced: [...gone]
	};
}
function contestsIn(groups, edges, contestsOf) {
	const contests = [];
	for (const group of groups.values()) {
		const byRule = groupBy(group, ({ rule }) => rule.id);
		for (const [id, winners] of byRule) for (const { rule, scope } of edges.get(id) ?? []) {
			const losers = byRule.get(rule);
			if (losers === void 0) continue;
			const all = {
				winners,
				losers
			};
			for (const contest of scope === "container" ? [all] : contestsOf(all, scope)) contests.push(...withinConfidence(contest));
		}
	}
	return contests;
}
/** What is only inferred does not replace what is certain. */
function withinConfidence({ winners, losers }) {
	const [certain, inferred] = byConfidence(winners);
	return [{
		winners: certain,
		losers
	}, {
		winners: inferred,
		losers: byConfidence(losers)[1]
	}].filter((contest) => contest.winners.length > 0 && contest.losers.length > 0);
}
function byConfidence(located) {
	return [located.filter(({ confidence }) => confidence === "certain"), located.filter(({ confidence }) => confidence === "inferred")];
}
/** Along each chain; there are no circles. What is inferred makes nothing worse that is certain. */
function worstSeverities(contests) {
	const worst = /* @__PURE__ */ new Map();
	const current = (one) => worst.get(one) ?? one.severity;
	const equals = contests.flatMap(({ winners, losers }) => {
		const [certain, inferred] = byConfidence(losers);
		return byConfidence(winners).map((some, at) => ({
			winners: some,
			losers: at === 0 ? certain : inferred
		}));
	});
	for (let changed = true; changed;) {
		changed = false;
		for (const { winners, losers } of equals) {
			const [severity] = losers.map(current).toSorted(compareSeverity);
			if (severity === void 0) continue;
			for (const winner of winners) {
				if (compareSeverity(severity, current(winner)) >= 0) continue;
				worst.set(winner, severity);
				changed = true;
			}
		}
	}
	return worst;
}
/** What each rule replaces, without the edges that lead back to it. */
function replacements(rules) {
	const edges = /* @__PURE__ */ new Map();
	for (const rule of rules.values()) {
		const entries = rule.replaces ?? [];
		edges.set(rule.id, entries.map((entry) => typeof entry === "string" ? { rule: entry } : entry));
	}
	return new Map(Array.from(edges, ([id, list]) => [id, list.filter(({ rule }) => !leadsTo(edges, rule, id))]));
}
function leadsTo(edges, from, to) {
	const seen = /* @__PURE__ */ new Set();
	const open = [from];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (id === to) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...(edges.get(id) ?? []).map(({ rule }) => rule));
	}
	return false;
}
function inOneContainer({ project, containerIndex }) {
	return `${project}\0${containerIndex ?? ""}`;
}
function atOnePlace({ place, container }) {
	return `${placeKey(place)}\0${container ?? ""}`;
}
function eachWithEach(all) {
	return [all];
}
/**
* About the same value: the replacing violation's path, or one that it names as `related`, is the same as the replaced
* one's, lies inside it or around it. A violation on a container itself is around everything in it; a container that
* is only named as related is not. Of a path without an index behind the container's, all of the container is about it.
*/
function aboutSameValue({ winners, losers }, scope) {
	const isWide = ({ violation }) => scope !== "value" && isContainerWide(violation.path);
	const at = groupBy(losers, ({ violation }) => pathKey(violation.path));
	const within = /* @__PURE__ */ new Map();
	for (const loser of losers) for (const around of prefixesOf(loser.violation.path)) {
		const inside = within.get(around);
		if (inside === void 0) within.set(around, [loser]);
		else inside.push(loser);
	}
	const narrow = winners.flatMap((winner) => {
		if (isWide(winner)) return [];
		const { path, related = [] } = winner.violation;
		const met = [path, ...related.map((step) => step.path).filter(({ length }) => length > 2)].flatMap((one) => [...within.get(pathKey(one)) ?? [], ...prefixesOf(one).flatMap((around) => at.get(around) ?? [])]);
		return [{
			winners: [winner],
			losers: [...new Set(met)]
		}];
	});
	return [{
		winners: winners.filter(isWide),
		losers
	}, ...narrow];
}
function isContainerWide([list, ...rest]) {
	return list === "containers" && rest.slice(1).every((key) => typeof key === "string");
}
function pathKey(path) {
	return JSON.stringify(path);
}
/** The keys of a path and of all around it. */
function prefixesOf(path) {
	return Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));
}

// src/judge/suppress.ts
/** Days before its last one from which a decision is said to end soon. */
const notice = 14;
/** Holds breaches against decisions, and keeps the account of what came of each decision. */
var Decisions = class {
	#decisions;
	#rules;
	#options;
	#accounts = /* @__PURE__ */ new Map();
	/** By what a breach can be found by: the ids of its rules, or the place of its declaration. */
	#about = /* @__PURE__ */ new Map();
	constructor(decisions, rules, options) {
		this.#rules = rules;
		this.#options = options;
		this.#decisions = decisions.map((decision) => ({
			...decision,
			faults: [...decision.faults, ...decision.rules.flatMap((id) => this.#unknown(id))]
		}));
		for (const decision of this.#decisions) {
			this.#accounts.set(decision, new Account());
			for (const key of decision.form === "declared" ? [placeKey(decision.place)] : new Set(decision.rules)) {
				const others = this.#about.get(key);
				if (others === void 0) this.#about.set(key, [decision]);
				else others.push(decision);
			}
		}
	}
	judge(breach) {
		const { line } = breach.place.source.position(breach.place.start);
		const stands = (breach.declaredAt === void 0 ? [breach.rule] : [breach.rule, placeKey(breach.declaredAt)]).flatMap((key) => (this.#about.get(key) ?? []).filter((decision) => isAbout(decision, breach, line))).map((decision) => ({
			decision,
			standing: this.#standing(decision, breach)
		}));
		for (const { decision, standing } of stands) this.#accounts.get(decision)?.add(breach, standing);
		const holding = stands.find(({ standing }) => standing.kind === "holds");
		if (holding !== void 0) return {
			kind: "suppressed",
			suppression: suppressionOf(holding.decision)
		};
		if (stands.some(({ standing }) => standing.kind === "pointless")) return { kind: "dropped" };
		return {
			kind: "counts",
			related: stands.flatMap(({ decision, standing }) => standing.kind === "pending" ? [{
				message: `a decision here ${standing.why}`,
				place: decision.place
			}] : [])
		};
	}
	/** What is wrong with decisions, as findings. */
	drafts(isLookedAt) {
		return this.#decisions.flatMap((decision) => {
			const account = this.#accounts.get(decision);
			if (account === void 0) return [];
			const said = [];
			if (decision.faults.length > 0) said.push([suppressionIncomplete, decision.faults.join("; ")]);
			else if (account.missing.size > 0) said.push([suppressionIncomplete, `${list([...account.missing])}, so it does not accept ${list([...account.refused])}`]);
			if (account.expired.size > 0) said.push([suppressionExpired, `held until ${decision.expires}: ${list([...account.expired])} counts again`]);
			if (account.uses === 0 && decision.faults.length === 0 && this.#isMeant(decision) && isLookedAt(decision)) said.push([suppressionUnused, "accepts nothing that is there"]);
			return said.flatMap(([rule, message]) => draftOf(rule, message, decision, this.#options) ?? []);
		});
	}
	/** Decisions that end soon. */
	diagnostics() {
		return this.#decisions.flatMap((decision) => {
			const { expires, place } = decision;
			const left = expires === void 0 ? 15 : daysBetween(this.#options.today, expires);
			if (left < 0 || left > notice || (this.#accounts.get(decision)?.held ?? 0) === 0) return [];
			const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
			return [{
				kind: "decision",
				level: "warning",
				message: `${subjectOf(decision)} ends ${when} (${expires})`,
				place
			}];
		});
	}
	#standing(decision, breach) {
		const { from, days } = this.#options.require;
		const isSevere = from !== "never" && compareSeverity(breach.severity, from) <= 0;
		const isDescription = decision.form === "declared";
		const matters = (isSevere || gates(breach.severity, breach.confidence, this.#options.failOn)) && breach.confidence === "certain";
		if (decision.faults.length > 0) return { kind: "faulty" };
		const isPast = decision.expires !== void 0 && decision.expires < this.#options.today;
		if (isDescription && !matters && !(isPast && decision.justification !== void 0)) return { kind: "pointless" };
		if (decision.pending !== void 0) return {
			kind: "pending",
			why: decision.pending
		};
		const guard = guardOf(breach.rule, this.#options.rules);
		if (guard !== void 0 && isWeaker(decision.layer, guard.layer)) return {
			kind: "incomplete",
			missing: [`is not for this ${decision.layer} to decide (${placeText(guard.place)})`]
		};
		const missing = [
			...decision.justification === void 0 ? ["has no justification"] : [],
			...isSevere && decision.owner === void 0 ? ["has no owner"] : [],
			...isSevere && decision.expires === void 0 ? [`has no last day (expires, at most ${days} days away)`] : []
		];
		if (isPast) return missing.length > 0 && decision.justification === void 0 ? {
			kind: "incomplete",
			missing
		} : { kind: "expired" };
		if (isSevere && decision.expires !== void 0 && !(daysBetween(this.#options.today, decision.expires) <= days)) missing.push(`holds longer than ${days} days`);
		return missing.length === 0 ? { kind: "holds" } : {
			kind: "incomplete",
			missing
		};
	}
	#unknown(id) {
		if (this.#rules.has(id)) return [];
		return [`names no rule that there is: "${id}"; did you mean "${nearest(id, [...this.#rules.keys()])}"?`];
	}
	/** Whether what it is about was looked for. */
	#isMeant({ form, rules }) {
		if (form === "declared") return false;
		return rules.some((id) => {
			const rule = this.#rules.get(id);
			return rule !== void 0 && (rule.pedantic !== true || this.#options.pedantic);
		});
	}
};
/** What became of one decision. */
var Account = class {
	uses = 0;
	held = 0;
	missing = /* @__PURE__ */ new Set();
	refused = /* @__PURE__ */ new Set();
	expired = /* @__PURE__ */ new Set();
	add({ rule, subject }, standing) {
		if (standing.kind === "pointless") return;
		this.uses += 1;
		const what = `${rule} of ${subject}`;
		if (standing.kind === "holds") this.held += 1;
		if (standing.kind === "expired") this.expired.add(what);
		if (standing.kind !== "incomplete") return;
		for (const one of standing.missing) this.missing.add(one);
		this.refused.add(what);
	}
};
/** Of a decision about its rule or declaration. `line` is that of the breach. */
function isAbout({ scope }, breach, line) {
	const { path } = breach.place.source;
	switch (scope.kind) {
		case "globs": return matchesSome(scope.files, path) && matchesSome(scope.containers, breach.container);
		case "lines": return path === scope.file && scope.lines.includes(line);
		case "service": return isContainerOf(scope.name, breach.container) && breach.files.includes(scope.file);
		case "file": return path === scope.file;
		case "declaration": return true;
	}
}
function suppressionOf({ justification = "", owner, expires, layer, form, place }) {
	return {
		justification,
		...owner === void 0 ? {} : { owner },
		...expires === void 0 ? {} : { expires },
		layer,
		form,
		at: placeText(place)
	};
}
function subjectOf({ form, rules }) {
	if (form === "declared") return "the declaration";
	return rules.length === 0 ? "the suppression" : `the suppression of ${list(rules)}`;
}
function draftOf(rule, message, decision, options) {
	const { place, rules, scope, form } = decision;
	const found = adjusted({
		rule: rule.id,
		place
	}, rule.severity.production, false, options);
	if (found === void 0) return void 0;
	return {
		rule: rule.id,
		severity: found.severity,
		...found.adjustment === void 0 ? {} : { adjustment: found.adjustment },
		confidence: rule.confidence,
		message,
		remediation: rule.remediation,
		project: "",
		subject: subjectOf(decision),
		place,
		related: [],
		evidence: JSON.stringify([
			form,
			rules,
			scope.kind === "lines" ? [] : scope
		])
	};
}
function list(items) {
	const [first = "", ...rest] = items;
	if (rest.length > 3) return `${items.slice(0, 3).join(", ")} and ${items.length - 3} more`;
	return rest.length === 0 ? first : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

// src/judge/totals.ts
/** Of findings that are suppressed, only their number. */
function totalsOf(findings, projects, files, diagnostics) {
	const counted = findings.filter(({ suppression }) => suppression === void 0);
	const count = (severity) => counted.filter((finding) => finding.severity === severity).length;
	const errors = diagnostics.filter(({ level }) => level === "error");
	return {
		findings: findings.length,
		gating: findings.filter((finding) => finding.gates).length,
		suppressed: findings.length - counted.length,
		severities: {
			critical: count("critical"),
			high: count("high"),
			medium: count("medium"),
			low: count("low"),
			info: count("info")
		},
		projects: projects.length,
		containers: projects.reduce((sum, { containers }) => sum + containers, 0),
		files: files.length,
		unreadable: new Set(errors.map(({ place }) => place.source.path)).size
	};
}

// src/judge/unresolved.ts
/** One for each container with values that matter for isolation and that only run time knows. */
function unresolvedDrafts(projects, strict) {
	return saidOnce(projects.flatMap(unresolvedIn)).map(({ project, container, place, fields }) => ({
		rule: unresolvedValue.id,
		severity: strict ? "high" : "info",
		confidence: unresolvedValue.confidence,
		message: `has values that only run time knows: ${fields.join(", ")}`,
		remediation: unresolvedValue.remediation,
		project,
		container,
		subject: container,
		place,
		related: [],
		evidence: JSON.stringify(fields)
	}));
}
/** Fields that open or close a wall; of an image, only which one it is, not which version. */
const fieldsThatMatter = /* @__PURE__ */ new Set([
	"cap_add",
	"cgroup",
	"device_cgroup_rules",
	"devices",
	"ipc",
	"mounts",
	"network_mode",
	"networks",
	"options",
	"pid",
	"ports",
	"privileged",
	"runtime",
	"security_opt",
	"use_api_socket",
	"user",
	"userns_mode",
	"uts",
	"volumes_from"
]);
/** Inside them, what does not: how a wall is called does not open it. */
const harmless = /* @__PURE__ */ new Set([
	"published",
	"target",
	"protocol",
	"aliases",
	"subpath",
	"permissions"
]);
/** One for each container that has any, in the order of the project. */
function unresolvedIn({ model }) {
	const containers = get(model, "containers");
	if (containers?.kind !== "sequence") return [];
	return containers.items.flatMap((container, index) => {
		if (get(container, "unknown") === void 0) return [];
		const fields = [...new Set(unknownPaths(container).flatMap(fieldOf))].sort();
		if (fields.length === 0 || container.kind !== "mapping") return [];
		return [{
			project: stringOf(get(model, "name")) ?? "",
			container: stringOf(get(container, "name")) ?? "",
			place: placeOfContainer(model, index),
			fields
		}];
	});
}
/** Of what several variants of a container have, as callers and matrices make them, and projects that share a file. */
function saidOnce(all) {
	const key = ({ container, place, fields }) => JSON.stringify([
		container,
		placeKey(place),
		fields
	]);
	return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
function unknownPaths(container) {
	const unknown = get(container, "unknown");
	if (unknown?.kind !== "sequence") return [];
	return unknown.items.map((path) => path.kind === "sequence" ? path.items.map((key) => key.kind === "scalar" ? String(key.value) : "") : []);
}
function fieldOf(path) {
	const [field = ""] = path;
	if (field === "image") return path.length === 1 || path[1] === "repository" || path[1] === "ref" ? [field] : [];
	return fieldsThatMatter.has(field) && !harmless.has(path.at(-1) ?? "") ? [field] : [];
}

// src/judge/judge.ts
/** The same, with what a later state is held against. */
function judgeTraced(input) {
	const { collected, files, diagnostics, rules } = input;
	const options = require_cli_check_main.resolveOptions(input.options);
	const collectedProjects = collected.map(({ project }) => project);
	const credentials = input.credentials ?? credentialsOf(collectedProjects);
	const decisions = new Decisions(input.decisions ?? [], rules, options);
	const read = distinctDiagnostics(diagnostics, credentials);
	const filesOf = (index) => collected[index]?.project.files ?? [];
	const { found, undeclared } = locatedOf(input, options);
	const { kept, replaced } = withoutReplaced(found, rules);
	const located = [...kept, ...undeclared].flatMap((one) => suppressed(one, decisions, filesOf(one.project)));
	const ownDrafts = [
		...unreadableDrafts(read, collectedProjects),
		...failedDrafts(input.failures ?? []),
		...unresolvedDrafts(collectedProjects, options.strict)
	];
	const drafts = [...mergeLocated(located, credentials), ...ownDrafts.flatMap((draft) => draftWithSettings(draft, decisions, options))];
	const isLookedAt = (decision) => input.partial !== true || decision.scope.kind !== "globs";
	for (const draft of decisions.drafts(isLookedAt)) drafts.push(draft);
	for (const draft of changed(input.changes ?? [])) drafts.push(draft);
	const said = distinctDiagnostics([...read, ...decisions.diagnostics()], credentials);
	const hidden = () => mergeLocated(replaced, credentials);
	const { before } = input;
	const held = before && holdAgainst(before, {
		drafts,
		hidden
	}, rules);
	const byDraft = identified(drafts, options, held?.changes);
	const findings = byPlace([...byDraft.values()]);
	const projects = collectedProjects.map(judgedProject);
	const totals = totalsOf(findings, projects, files, said);
	return {
		verdict: {
			conclusion: conclusionOf(totals, options.allowEmpty),
			findings,
			projects,
			diagnostics: said,
			totals,
			failOn: options.failOn,
			warnOnly: options.warnOnly,
			...before && held ? { comparison: comparedTo(before, byPlace(held.fixed), said) } : {},
			credentials
		},
		breaches: {
			drafts,
			hidden,
			findings: byDraft
		}
	};
}
function comparedTo(before, fixed, said) {
	return {
		...before.comparison,
		fixed,
		standing: standingDiagnostics(before.diagnostics, said, before.renames)
	};
}
/** Of all projects. `undeclared`: as far as one is not one fault with another of the kind. */
function locatedOf({ collected, ...how }, options) {
	const found = [];
	const undeclared = [];
	for (const [project, one] of collected.entries()) {
		const located = "violations" in one ? locateProject(one, {
			...how,
			options
		}) : one;
		for (const each of located.found) found.push({
			...each,
			project
		});
		if (located.undeclared.length === 0) continue;
		const all = located.undeclared.map((each) => ({
			...each,
			project
		}));
		for (const each of withoutReplaced(all, how.rules).kept) undeclared.push(each);
	}
	return {
		found,
		undeclared
	};
}
function suppressed(located, decisions, files) {
	const judgement = decisions.judge({
		...located,
		rule: located.rule.id,
		files
	});
	if (judgement.kind === "dropped") return [];
	if (judgement.kind === "suppressed") return [{
		...located,
		suppression: judgement.suppression
	}];
	return judgement.related.length === 0 ? [located] : [{
		...located,
		related: [...located.related, ...judgement.related]
	}];
}
/** A finding of the tool's own under the same settings and decisions as those of rules. */
function draftWithSettings(draft, decisions, options) {
	const found = adjusted(draft, draft.severity, false, options);
	if (found === void 0) return [];
	const judgement = decisions.judge({
		...draft,
		...found,
		files: [draft.place.source.path]
	});
	if (judgement.kind !== "suppressed") return [{
		...draft,
		...found
	}];
	return [{
		...draft,
		...found,
		suppression: judgement.suppression
	}];
}
function changed(changes) {
	return changes.map((change) => ({
		rule: gateChanged.id,
		severity: "info",
		confidence: gateChanged.confidence,
		remediation: gateChanged.remediation,
		project: "",
		related: [],
		...change
	}));
}
function conclusionOf({ gating, files, unreadable }, allowEmpty) {
	if (gating > 0) return "findings";
	return files === 0 && unreadable === 0 && !allowEmpty ? "error" : "pass";
}
function judgedProject({ model, files, shownFiles = files }) {
	const containers = get(model, "containers");
	return {
		name: stringOf(get(model, "name")) ?? "",
		kind: stringOf(get(model, "kind")) ?? "",
		files: shownFiles,
		containers: containers?.kind === "sequence" ? containers.items.length : 0
	};
}

// src/assets.ts
/**
* Files that travel with the program, copied by `scripts/package.ts`: in the bundle they stand beside it; in a checkout,
* where they are made.
*/
const isBundled = (0, node_fs.existsSync)(new URL("./policy.wasm", globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href));
/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
function asset(name, folder) {
	return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href);
}

// src/surface/fact.ts
const factKinds = [
	"exposes",
	"reaches",
	"joins",
	"shares",
	"controls-host",
	"mounts",
	"holds-secret",
	"runs-as",
	"image",
	"confined-by",
	"class",
	"unknown"
];

// src/surface/facts.ts
/**
* Facts in the order of the containers, then of the kinds, then by text and path, each once: a container that says a
* thing twice (a port listed in two files) is no other than one that says it once.
*/
function orderedFacts(facts) {
	const sorted = facts.toSorted((a, b) => a.index - b.index || factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) || compareText(a.what, b.what) || comparePaths(a.path, b.path));
	return sorted.filter((fact, at) => {
		const before = sorted[at - 1];
		return before?.index !== fact.index || before.kind !== fact.kind || before.what !== fact.what;
	});
}
function comparePaths(a, b) {
	const at = a.findIndex((key, index) => key !== b[index]);
	if (at === -1) return a.length - b.length;
	const [one, other] = [a[at] ?? "", b[at] ?? ""];
	return typeof one === "number" && typeof other === "number" ? one - other : compareText(String(one), String(other));
}

// src/policy/machine.ts
/**
* A compiled policy in WebAssembly, kept warm: its heap is cleared only when it has grown by `most`, so that what an
* evaluation prepares (above all, compiled regular expressions) serves the next ones. The policy calls nothing outside.
*
* @see https://www.openpolicyagent.org/docs/wasm#exports
*/
var Machine = class Machine {
	#memory;
	#exports;
	#entrypoints;
	/** Where the heap begins, without and with the data. */
	#base;
	#start;
	#data;
	/** Bytes that the heap may grow by before it is cleared. */
	#most;
	/** Bytes that the memory may have. */
	#maximum;
	/** An evaluation was broken off: nobody knows what it left. */
	#isBroken = false;
	constructor(memory, exports, most, maximum) {
		this.#memory = memory;
		this.#exports = exports;
		this.#most = most;
		this.#maximum = maximum;
		const needed = Object.keys(this.#read(exports.opa_json_dump(exports.builtins())));
		if (needed.length > 0) throw new Error(`the policy calls what there is not: ${needed.join(", ")}`);
		this.#entrypoints = this.#read(exports.opa_json_dump(exports.entrypoints()));
		this.#base = exports.opa_heap_ptr_get();
		this.#data = this.#write("{}");
		this.#start = exports.opa_heap_ptr_get();
	}
	/** @throws a string, by which the policy gives up; else what WebAssembly throws. */
	static async load(wasm, pages, most = mostOf(pages)) {
		const memory = new WebAssembly.Memory(pages);
		const absent = () => {
			throw new Error("the policy calls what there is not");
		};
		const env = {
			memory,
			opa_abort: (address) => {
				throw textAt$1(memory, address);
			},
			...Object.fromEntries(["opa_println", ...[
				0,
				1,
				2,
				3,
				4
			].map((n) => `opa_builtin${n}`)].map((name) => [name, absent]))
		};
		const made = await WebAssembly.instantiate(wasm, { env });
		const { exports } = "instance" in made ? made.instance : made;
		return new Machine(memory, exports, most, pages.maximum * pageSize);
	}
	/** Compiled once for several of `load`. */
	static compile(wasm) {
		return WebAssembly.compile(wasm);
	}
	/** What the policy sees as `data` from now on, besides itself. */
	setData(data) {
		this.#exports.opa_heap_ptr_set(this.#base);
		this.#data = this.#write(JSON.stringify(data));
		this.#start = this.#exports.opa_heap_ptr_get();
		this.#isBroken = false;
	}
	/** What an entrypoint answers of an input as JSON; undefined where it has no answer. @throws as `load`. */
	evaluate(input, entrypoint) {
		return resultIn(textAt$1(this.#memory, this.#evaluate(input, entrypoint)));
	}
	/** What `resultIn` reads, or its length in bytes where that is more than `longest`. @throws as `load`. */
	answer(input, entrypoint, longest) {
		const address = this.#evaluate(input, entrypoint);
		const length = lengthAt(this.#memory, address);
		return length > longest ? { length } : { json: textAt$1(this.#memory, address) };
	}
	/** @returns the address of the answer as JSON, which is there until the next evaluation. */
	#evaluate(input, entrypoint) {
		const id = this.#entrypoints[entrypoint];
		if (id === void 0) throw new Error(`${entrypoint} is no entrypoint`);
		const exports = this.#exports;
		if (this.#isBroken || exports.opa_heap_ptr_get() - this.#start > this.#most) exports.opa_heap_ptr_set(this.#start);
		this.#isBroken = true;
		this.#reserve(input.length * taken);
		const context = exports.opa_eval_ctx_new();
		exports.opa_eval_ctx_set_input(context, this.#write(input));
		exports.opa_eval_ctx_set_data(context, this.#data);
		exports.opa_eval_ctx_set_entrypoint(context, id);
		exports.eval(context);
		const answer = exports.opa_json_dump(exports.opa_eval_ctx_get_result(context));
		this.#isBroken = false;
		return answer;
	}
	/**
	* Grows the memory at once where so many bytes more may not fit. An evaluation grows it by a page whenever one is full,
	* and V8 looks for garbage at nearly each: of hundreds of megabytes that alone takes tens of seconds. What is grown and
	* not used is an address, no memory.
	*/
	#reserve(bytes) {
		const exports = this.#exports;
		const top = this.#memory.buffer.byteLength;
		const missing = Math.min(exports.opa_heap_ptr_get() + bytes, this.#maximum - pageSize) - top;
		if (missing <= 0) return;
		exports.opa_heap_ptr_set(top);
		exports.opa_malloc(missing);
		exports.opa_heap_ptr_set(this.#start);
	}
	#read(address) {
		return JSON.parse(textAt$1(this.#memory, address));
	}
	/** JSON as a value of the policy's. @returns its address. */
	#write(json) {
		const bytes = utf8.encode(json);
		const address = this.#exports.opa_malloc(bytes.length);
		new Uint8Array(this.#memory.buffer).set(bytes, address);
		const value = this.#exports.opa_json_parse(address, bytes.length);
		if (value === 0) throw new Error("JSON that the policy cannot read");
		return value;
	}
};
/** The result in an answer: OPA gives `[{"result": …}]`, or `[]` where there is none. */
function resultIn(json) {
	return JSON.parse(json)[0]?.result;
}
/** 16 MiB, where that is little of all: what is prepared (each regular expression is compiled once) serves for long. */
function mostOf({ maximum }) {
	return Math.min(1 << 24, maximum * pageSize / 8);
}
/** Bytes of a page of WebAssembly. */
const pageSize = 65536;
/** Bytes of memory that an evaluation takes for each of its input's: 10 to 570 have been seen, most of short entries in thousands. */
const taken = 768;
const utf8 = new TextEncoder();
const text = new TextDecoder();
function textAt$1(memory, address) {
	return text.decode(new Uint8Array(memory.buffer, address, lengthAt(memory, address)));
}
/** Bytes of a text, which ends at a zero. */
function lengthAt({ buffer }, address) {
	return new Uint8Array(buffer).indexOf(0, address) - address;
}

// src/policy/package-of.ts
/** The package of a rule below `data.rules`: that of `host-network` is `host_network`. */
function packageOf(rule) {
	return rule.replaceAll("-", "_");
}

// src/policy/policy.ts
/** A failure inside WebAssembly: a rule that throws, memory that runs out. A policy gives up with a string. */
var EvaluationError = class extends Error {
	constructor(entrypoint, thrown) {
		super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
		this.name = "EvaluationError";
	}
};
/** A project of which the rules cannot be asked: it is larger than they are asked about, or needs more than their memory. */
var ProjectTooLarge = class extends EvaluationError {
	limit;
	constructor(entrypoint, thrown, limit) {
		super(entrypoint, thrown);
		this.name = "ProjectTooLarge";
		this.limit = limit;
	}
};
/**
* Memory that evaluations start with, in pages of 64 KiB: 32 MiB, which nearly all projects are content with. Each time
* that it grows, V8 takes the new size for a reason to look for garbage; and so it does at once where it begins with 64.
*/
const initial = 512;
const pagesInMib = 16;
/** Compiled rules, ready to judge projects one after the other. */
var Policy = class Policy {
	#machine;
	#data;
	#limits;
	#catalog;
	#isSelected = false;
	/** What all projects came to as JSON, UTF-16 code units. */
	#evaluated = 0;
	constructor(machine, data, catalog, limits) {
		this.#machine = machine;
		this.#data = data;
		this.#catalog = catalog;
		this.#limits = limits;
	}
	/** The rules that travel with the program. Of the limits `policy-mib`, `project-kib` and `projects-mib` hold. */
	static async bundled(limits = limitsOf$1()) {
		const wasm = (0, node_fs.readFileSync)(asset("policy.wasm", "build"));
		const data = (0, node_fs.readFileSync)(asset("data.json", "build"), "utf8");
		const catalog = (0, node_fs.readFileSync)(asset("catalog.json", "build"), "utf8");
		const maximum = limits["policy-mib"] * pagesInMib;
		const machine = await Machine.load(wasm, {
			initial: Math.min(initial, maximum),
			maximum
		});
		return new Policy(machine, JSON.parse(data), JSON.parse(catalog), limits);
	}
	/** The bundled facts. */
	get data() {
		return this.#data;
	}
	/** Evaluate only these rules from now on, with these parameters by rule and name. Before, it is all of them. */
	select(rules, config = {}) {
		const catalog = Object.fromEntries(this.#catalog.map((rule) => [packageOf(rule.id), withoutProse(rule)]));
		const wanted = new Set(rules);
		const selected = this.#catalog.map(({ id }) => wanted.has(id));
		this.#machine.setData({
			...this.#data,
			catalog,
			selected,
			config
		});
		this.#isSelected = true;
	}
	/**
	* What each rule says of itself, sorted by id: what `main/catalog` answers, which has been asked when the policy was
	* compiled (scripts/build-policy.ts).
	*/
	catalog() {
		return this.#catalog;
	}
	/** What the selected rules find in a project; in no particular order. */
	violations(project) {
		return this.#evaluate("main/violations", project);
	}
	/** What a project's containers expose, reach and control, by container; each fact once. */
	surface(project) {
		return orderedFacts(this.#evaluate("main/surface", project));
	}
	#evaluate(entrypoint, input) {
		const json = JSON.stringify(input);
		if (!this.#isSelected) this.select(this.#catalog.map(({ id }) => id));
		this.#spend(json.length);
		if (json.length > this.#limits["project-kib"] * 1024) throw new ProjectTooLarge(entrypoint, "the project is too large", "project-kib");
		let result;
		try {
			result = this.#machine.evaluate(json, entrypoint);
		} catch (thrown) {
			if (isOutOfMemory(thrown)) throw new ProjectTooLarge(entrypoint, thrown, "policy-mib");
			throw new EvaluationError(entrypoint, thrown);
		}
		if (result === void 0) throw new EvaluationError(entrypoint, "it gave no answer");
		return result;
	}
	/** @throws UsageError where a project makes all too large: one that is itself costs as much until here. */
	#spend(length) {
		this.#evaluated += length;
		if (this.#evaluated > this.#limits["projects-mib"] * 2 ** 20) throw tooMuch("projects-mib", this.#limits, "the projects come to more");
	}
};
function isOutOfMemory(thrown) {
	return /malloc|out of memory|memory access out of bounds/i.test(describe(thrown));
}
/** What is for people to read, no rule asks for: half of the catalogue, which each run would hand to the policy. */
function withoutProse({ description, remediation, legitimate, related_resources, ...rest }) {
	return rest;
}
function describe(thrown) {
	if (thrown instanceof Error) return thrown.message;
	return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}

// src/policy/lost-projects.ts
/** Projects that are too large for the rules: each costs itself its judgement, and no other. */
var LostProjects = class {
	#lost = [];
	/** What is found in a project; nothing, and a diagnostic, where that takes too much. */
	async within({ model: { place } }, find) {
		try {
			return await find();
		} catch (error) {
			if (!(error instanceof ProjectTooLarge)) throw error;
			this.#lost.push(place.source.bounds.diagnostic(error.limit, place, "is more than the rules can judge"));
			return [];
		}
	}
	/** Those since it was last asked. */
	take() {
		return this.#lost.splice(0);
	}
};
/** What a project has; nothing of one that is too large. That is said where it is judged, which takes more of everything. */
function unlessTooLarge(find) {
	try {
		return find();
	} catch (error) {
		if (error instanceof ProjectTooLarge) return [];
		throw error;
	}
}

// src/short-run.ts
/**
* New objects get no more room than they have by now, once a few projects have shown what that is (8 MiB), where V8
* would give them up to 128: what is made of one project is of no use for the next, and dies young in little room too.
* Held from the beginning, the room is so little that a twentieth of the time goes into clearing it.
*/
function holdRoomForNew() {
	isRoomHeld = true;
	if (measured.test(process.versions.node)) (0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
let isRoomHeld = false;
/** Does what makes little that is not kept, for which more room would be of no use. */
function withRoomHeld(work) {
	if (isRoomHeld || !measured.test(process.versions.node)) return work();
	(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
	try {
		return work();
	} finally {
		(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=2");
	}
}
/** A Node that knows a flag no more, or not yet, would say so on its standard error. */
const measured = /^2[0-4]\./;

// src/run.ts
/** Of so many projects, what is made dies as that of thousands does. */
const projectsThatShowRoom = 60;
/**
* The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's.
* @throws UsageError where a configuration names rules or parameters that there are not.
*/
async function run(trees, options, context = {}) {
	const limits = limitsOf$1(options.limits);
	const policy = await Policy.bundled(limits);
	const { rules, own } = selectRules(policy, options, context, limits);
	try {
		const violations = violationsOf(policy, own, limits);
		const evaluate = context.compared === void 0 ? violations : oncePerModel(violations);
		const factsOf = oncePerProject((model) => unlessTooLarge(() => policy.surface(toJson(model))));
		const profileOf = oncePerPath((path) => configuredProfile(path, options.profiles) ?? profileOfFile(path));
		const lost = new LostProjects();
		const evaluated = async (project, declarations) => {
			const found = await lost.within(project, () => evaluate(toJson(project.model)));
			return {
				project,
				violations: found,
				undeclared: await lost.within(project, () => undeclaredIn(project, found, declarations, evaluate))
			};
		};
		const locating = {
			rules,
			profileOfFile: profileOf,
			options
		};
		const early = isAlone(context) ? new EarlyEvaluation(async (project) => locateProject(await evaluated(project), locating)) : void 0;
		if (early !== void 0) for (const tree of trees) readInPassing(tree);
		let taken = 0;
		const parts = await collectEach(trees, options, (project) => {
			taken += 1;
			if (taken === projectsThatShowRoom) holdRoomForNew();
			return early === void 0 ? project : early.take(project);
		});
		const base = await collectBase(parts, options, context.compared);
		const collectedOf = async (tree) => base?.parts?.find((part) => part.tree === tree)?.collected ?? collectAll([tree], options);
		const evaluateParts = async (evaluating, bases) => {
			const decided = await decide(evaluating, options, bases, collectedOf);
			const projects = [];
			for (const project of together(evaluating).projects) projects.push(early?.located(project) ?? await evaluated(project, decided.declarations(project)));
			return {
				parts: evaluating,
				decided,
				projects,
				lost: lost.take(),
				failures: own?.failures() ?? []
			};
		};
		const judgeParts = (judged, how) => {
			const { decided, projects, failures } = judged;
			const { files, diagnostics } = together(judged.parts);
			return judgeTraced({
				collected: projects,
				files,
				diagnostics: [
					...diagnostics,
					...judged.lost,
					...how.diagnostics ?? []
				],
				...locating,
				options,
				decisions: decided.decisions,
				changes: [...how.changes ?? [], ...decided.changes],
				failures: context.own?.located(failures) ?? [],
				partial: context.partial ?? false,
				before: how.before,
				credentials: early?.credentials.credentials(projects.map(({ project }) => project))
			});
		};
		const head = await evaluateParts(parts, context.bases);
		const before = base?.parts === void 0 ? void 0 : (await Promise.resolve().then(() => require("./compare.part.js"))).comparisonOf({
			base: base.commit,
			judged: judgeParts(await evaluateParts(base.parts), {}),
			baseParts: base.parts,
			headParts: parts,
			factsOf,
			profileOfFile: profileOf
		});
		const diagnostics = [...context.diagnostics ?? [], ...base?.diagnostics ?? []];
		const { verdict } = judgeParts(head, {
			...context,
			diagnostics,
			before
		});
		return {
			verdict,
			collected: together(parts),
			rules,
			factsOf
		};
	} finally {
		await own?.end();
	}
}
/**
* Selects the rules that are asked for, bundled and own ones; `rules` is all that a finding may be of.
* @throws UsageError where a configuration names rules or parameters that there are not.
*/
function selectRules(policy, options, context, limits) {
	const bundled = policy.catalog();
	const catalog = [...bundled, ...context.own?.catalog ?? []];
	const rules = new Map([...catalog, ...diagnosticRules].map((rule) => [rule.id, rule]));
	const named = new Map([...(context.upcoming ?? []).map((rule) => [rule.id, rule]), ...rules]);
	for (const settings of context.written ?? []) requireKnownRules(settings, named);
	const wanted = catalog.filter((rule) => isWanted(rule, options)).map((rule) => rule.id);
	const config = parametersOf(options.rules);
	policy.select(bundled.map(({ id }) => id).filter((id) => wanted.includes(id)), config);
	return {
		rules,
		own: context.own?.evaluation(wanted, {
			...policy.data,
			config
		}, limits)
	};
}
/**
* What the selected rules find in a model.
* @throws UsageError where they find more in all models than the limit.
*/
function violationsOf(policy, own, limits) {
	let count = 0;
	return async (model) => {
		const ours = policy.violations(model);
		const found = own === void 0 ? ours : [...ours, ...await own.violations(model)];
		count += found.length;
		if (count > limits.findings) throw tooMuch("findings", limits, "the rules find more");
		return found;
	};
}
/** Whether projects may be gone when they have been evaluated: nothing is held against a base, and no report asks for them. */
function isAlone({ verdictOnly, bases, compared }) {
	return verdictOnly === true && bases === void 0 && compared === void 0;
}
/** Several reports ask for the same facts. */
function oncePerProject(facts) {
	const known = /* @__PURE__ */ new WeakMap();
	return ({ model }) => {
		const found = known.get(model) ?? facts(model);
		known.set(model, found);
		return found;
	};
}
/** Many findings stand in one file. */
function oncePerPath(profileOf) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const found = known.get(path) ?? profileOf(path);
		known.set(path, found);
		return found;
	};
}
function oncePerModel(violations) {
	const known = /* @__PURE__ */ new Map();
	return (model) => {
		const key = JSON.stringify(model);
		const found = known.get(key) ?? violations(model);
		known.set(key, found);
		return found;
	};
}

// src/decide/payload.ts
/** Of data that came as JSON: what stands at some keys; undefined where the way ends. */
function valueAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** The text at a path of keys. */
function textAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return typeof found === "string" ? found : void 0;
}
/** The whole number at a path of keys. */
function numberAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
/** The full hash of a commit. */
function commitAt(value, ...keys) {
	const found = textAt(value, ...keys);
	return found !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : void 0;
}

// src/decide/event.ts
/** Events whose job judges what is not yet merged. */
const proposing = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group",
	"issue_comment",
	"workflow_run"
]);
/** Events of the default branch, whose jobs often check out a pull request by themselves: held against that branch. */
const ofDefaultBranch = /* @__PURE__ */ new Set(["issue_comment", "workflow_run"]);
/** Whether an event proposes a change: then nothing that it brings decides about itself. */
function isProposal(event) {
	return event !== void 0 && proposing.has(event);
}
/**
* What an event is about.
* @param payload what `GITHUB_EVENT_PATH` holds; undefined where it cannot be read.
* @param commit `GITHUB_SHA`.
*/
function occasionOf(event, payload, commit) {
	if (event === void 0) return { kind: "scan" };
	if (isProposal(event)) {
		const proposal = proposalOf(event, payload, commit);
		return proposal === void 0 ? { kind: "unknown" } : {
			kind: "proposal",
			proposal
		};
	}
	if (event !== "push" || isNone(payload, "before") || isNone(payload, "after")) return { kind: "scan" };
	return {
		kind: "push",
		before: commitAt(payload, "before"),
		forced: valueAt(payload, "forced") === true
	};
}
/**
* Of a new branch the commit before is all zeros; of one that is deleted that after it, and the job has the default
* branch, which was not made from it.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
*/
function isNone(payload, side) {
	return /^0+$/.test(commitAt(payload, side) ?? "");
}
function proposalOf(event, payload, commit) {
	if (event === "merge_group") {
		const base = commitAt(payload, "merge_group", "base_sha");
		const head = commitAt(payload, "merge_group", "head_sha");
		return base === void 0 || head === void 0 ? void 0 : {
			kind: "merge-group",
			base,
			head,
			instead: leaveRef
		};
	}
	if (ofDefaultBranch.has(event)) return commit === void 0 ? void 0 : {
		kind: "pull-request",
		base: commit,
		head: commit,
		privileged: true
	};
	const base = commitAt(payload, "pull_request", "base", "sha");
	const head = commitAt(payload, "pull_request", "head", "sha");
	if (base === void 0 || head === void 0) return void 0;
	if (event === "pull_request_target") {
		const given = commit === void 0 ? {} : { given: commit };
		const instead = `Use the event pull_request instead of ${event}`;
		return {
			kind: "pull-request",
			base: targetOf(payload, commit) ?? base,
			head,
			privileged: true,
			...given,
			instead
		};
	}
	return {
		kind: "pull-request",
		base,
		head,
		...commit !== void 0 && commit !== head ? { merge: commit } : {},
		instead: leaveRef
	};
}
/** What brings back what `actions/checkout` gives a job unless it is told otherwise. */
const leaveRef = "Leave out the input `ref` of actions/checkout";
/**
* Of a pull request for the default branch, where that was when the job was made: `base.sha` can be much older. Others
* are for a branch that `GITHUB_SHA` says nothing of.
* @see https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes
*/
function targetOf(payload, commit) {
	const branch = textAt(payload, "pull_request", "base", "ref");
	return branch !== void 0 && branch === textAt(payload, "repository", "default_branch") ? commit : void 0;
}

// src/tree/regular-file.ts
/**
* A file on disk of `most` bytes at most. The path is real already: a link that appears in between is refused, and so
* is what is no regular file.
* @throws what Node throws, for `readFailure`.
*/
function readRegularFile(real, most) {
	const file = (0, node_fs.openSync)(real, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	try {
		const stat = (0, node_fs.fstatSync)(file);
		if (stat.isDirectory()) return { kind: "directory" };
		if (!stat.isFile()) return {
			kind: "refused",
			why: "is not a regular file"
		};
		return stat.size > most ? tooLarge(most) : bytesOf(file, stat.size);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
/**
* One byte more than the file should have is asked for: it may grow while it is looked at, and without end. Where as
* many come as it should have, it ends there, and is not asked again.
*/
function bytesOf(file, size) {
	const buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	let read;
	do {
		read = (0, node_fs.readSync)(file, buffer, length, buffer.length - length, length);
		length += read;
	} while (read !== 0 && length < size);
	if (length > size) return {
		kind: "refused",
		why: "changes while it is read"
	};
	return {
		kind: "bytes",
		bytes: buffer.subarray(0, length)
	};
}
/** What becomes of a file that cannot be opened. */
function readFailure(error) {
	const code = error.code;
	switch (code) {
		case "ENOENT":
		case "ENOTDIR": return { kind: "absent" };
		case "ELOOP": return {
			kind: "refused",
			why: "is a symbolic link in a circle"
		};
		case "EACCES":
		case "EPERM": return {
			kind: "refused",
			why: "may not be read by this user"
		};
		case void 0: throw error;
		default: return {
			kind: "refused",
			why: `cannot be opened (${code})`
		};
	}
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/tree/ignored.ts
var import_ignore = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_ignore(), 1);
/** Folders that hold other people's code; what runs from them is not this repository's decision. */
const vendored = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	".terraform",
	".venv",
	"__pycache__",
	"bower_components",
	"node_modules",
	"site-packages",
	"third_party",
	"vendor",
	"venv"
]);
/** Reads a `.gitignore`; patterns that would take too long to match are left out. */
function ignoreRules(folder, text, bound) {
	const patterns = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#") && isQuick(line));
	return {
		folder,
		patterns: new Patterns(folder, patterns, bound)
	};
}
/** Patterns become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 2;
/** No path is longer. */
const maxLength = 4096;
function isQuick(pattern) {
	return pattern.length <= maxLength && (pattern.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards && pattern.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards);
}
/** How much the patterns of all `.gitignore` files of a tree may be held against paths before that is enough. */
var PatternBound = class {
	#most;
	#spent = 0;
	/** `most` in steps: 1 is to look for a name. */
	constructor(most = mostSteps) {
		this.#most = most;
	}
	/** @throws UsageError where it is more than anybody waits for; `folder` is where the patterns stand. */
	spend(steps, folder) {
		this.#spent += steps;
		if (this.#spent <= this.#most) return;
		const file = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
		throw new require_cli_check_main.UsageError(`${file}: the patterns of the .gitignore files are more than can be held against so many paths (${this.#most / 1e6} million steps); name the files that are to be judged`);
	}
};
/** Some ten seconds. Honest trees of hundreds of thousands of files take a tenth. */
const mostSteps = 1e9;
/** What an expression takes. */
const stepsOfPattern = 100;
/** For so many patterns no set of their own is made. */
const few = 32;
/** The patterns of one `.gitignore`. Of most of them a path lacks a name that they write out: only the others are asked. */
var Patterns = class {
	#folder;
	#bound;
	#all;
	/** What each writes out, in lower case: git's patterns are held against paths as on a file system without case. */
	#names;
	/** A folder is asked for with each file in it. */
	#folders = /* @__PURE__ */ new Map();
	/** By their indices. */
	#sets = /* @__PURE__ */ new Map();
	constructor(folder, all, bound) {
		this.#folder = folder;
		this.#all = all;
		this.#names = all.map(nameIn);
		this.#bound = bound;
	}
	test(path) {
		const known = this.#folders.get(path);
		if (known !== void 0) return known;
		const answer = this.#test(path);
		if (path.endsWith("/")) this.#folders.set(path, answer);
		return answer;
	}
	#test(path) {
		const lower = path.toLowerCase();
		const found = [];
		this.#names.forEach((name, index) => {
			if (lower.includes(name)) found.push(index);
		});
		this.#bound.spend(this.#all.length + stepsOfPattern * found.length, this.#folder);
		if (found.length === 0) return {
			ignored: false,
			unignored: false
		};
		const isFew = found.length <= few;
		const key = isFew ? found.join() : "";
		const known = this.#sets.get(key);
		const set = known ?? (0, import_ignore.default)().add(isFew ? found.map((index) => this.#all[index] ?? "") : [...this.#all]);
		if (known === void 0) this.#sets.set(key, set);
		return set.test(path);
	}
};
/** The longest name that stands in whatever a pattern matches; empty where that is not plain to see. */
function nameIn(pattern) {
	return /^!?[\w\-./*]+$/.test(pattern) ? longestName(pattern).toLowerCase() : "";
}
/** The last `.gitignore` that has a rule for a path decides, as in git. Folders end in `/`. */
function ignored(path, rules) {
	for (const { folder, patterns } of rules.toReversed()) {
		const result = patterns.test(folder === "" ? path : path.slice(folder.length + 1));
		if (result.ignored) return true;
		if (result.unignored) return false;
	}
	return false;
}

// src/tree/gitignores.ts
/** The `.gitignore` files of a work tree, each read once. */
var Gitignores = class {
	#root;
	#rules = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	#bound = new PatternBound();
	/** `root` is the work tree's real path. */
	constructor(root) {
		this.#root = root;
	}
	/** The rules of a folder's own `.gitignore`; undefined where there is none. */
	rulesOf(folder) {
		if (!this.#rules.has(folder)) this.#rules.set(folder, readRules((0, node_path.join)(this.#root, folder, ".gitignore"), folder, this.#bound));
		return this.#rules.get(folder);
	}
	folder(path) {
		const known = this.#folders.get(path);
		if (known !== void 0) return known;
		const above = path === "" ? {
			rules: [],
			isIgnored: false
		} : this.folder(folderOf$1(path));
		const own = this.rulesOf(path);
		const folder = {
			rules: own === void 0 ? above.rules : [...above.rules, own],
			isIgnored: above.isIgnored || path !== "" && ignored(`${path}/`, above.rules)
		};
		this.#folders.set(path, folder);
		return folder;
	}
};
/** As git: a file that is a symbolic link, or no file, says nothing. */
function readRules(path, folder, bound) {
	if ((0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true) return void 0;
	try {
		const read = readRegularFile(path, defaultMaxFileBytes);
		return read.kind === "bytes" ? ignoreRules(folder, new TextDecoder().decode(read.bytes), bound) : void 0;
	} catch {
		return;
	}
}

// src/tree/undecodable.ts
/** Stands where bytes are no UTF-8. Paths with it in them may be several names, or none. */
const undecodable = "�";
/**
* Texts for names of which several may come to the same: the first is as it is, the others have something in front of
* it. Thousands may come to one, so that none is looked for from the first on.
*/
var OwnTexts = class {
	#isTaken;
	#between;
	/** How often a text had to be another. */
	#times = /* @__PURE__ */ new Map();
	constructor(isTaken, between = "") {
		this.#isTaken = isTaken;
		this.#between = between;
	}
	/** Whoever asks then takes it. */
	of(text) {
		let own = text;
		while (this.#isTaken(own)) {
			const times = (this.#times.get(text) ?? 0) + 1;
			this.#times.set(text, times);
			own = `${"�"}${times === 1 ? "" : times}${this.#between}${text}`;
		}
		return own;
	}
};
/**
* The names below a folder of disk that are not UTF-8: Linux takes any bytes, paths of a tree are text. What stands
* under such a name would not be found again by its text, and a Compose file there would not be judged.
*/
var UndecodableNames = class {
	#root;
	#bytes = /* @__PURE__ */ new Map();
	/** `root` is the tree's real path. */
	constructor(root) {
		this.#root = root;
	}
	/** Where a path of the tree really stands, if it has such a name in it and was listed before. */
	absolute(path) {
		const known = this.#bytes.get(path);
		if (known !== void 0) return known;
		return path === "" ? Buffer.from(this.#root) : below(this.absolute(folderOf$1(path)), Buffer.from(nameOf$1(path)));
	}
	/** The entries of a folder, each by a text of its own, also where two come to the same. */
	entries(folder) {
		const at = this.absolute(folder);
		const found = (0, node_fs.readdirSync)(at, {
			withFileTypes: true,
			encoding: "buffer"
		});
		const taken = /* @__PURE__ */ new Set();
		const texts = new OwnTexts((text) => taken.has(text));
		return found.sort((one, other) => Buffer.compare(one.name, other.name)).map((entry) => {
			const name = texts.of(entry.name.toString("utf8"));
			taken.add(name);
			if (name.includes("�")) this.#bytes.set(folder === "" ? name : `${folder}/${name}`, below(at, entry.name));
			const [isFile, isDirectory, isLink] = [
				entry.isFile(),
				entry.isDirectory(),
				entry.isSymbolicLink()
			];
			return {
				name,
				isFile: () => isFile,
				isDirectory: () => isDirectory,
				isSymbolicLink: () => isLink
			};
		});
	}
};
function below(folder, name) {
	return Buffer.concat([
		folder,
		Buffer.from("/"),
		name
	]);
}

// src/tree/worktree.ts
/**
* Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. They are read at
* once, not by Node's threads: for files as small as these a thread costs more than the read.
*/
var WorkTree = class WorkTree {
	name;
	unlisted = /* @__PURE__ */ new Map();
	#root;
	#shownFrom;
	#below;
	#ignored;
	/** What comes before a path of the tree where it is shown; undefined where that depends on the path. */
	#prefix;
	/** How paths begin that are in the folder that people's paths start at, where that folder is below the root. */
	#shownFolder;
	#gitignores;
	#undecodable;
	/** The root, as the paths in it begin. */
	#inside;
	/** On the way to what was listed no link was followed, and none of it is ignored by git unless it was asked for by name. */
	#listed = new SortedPaths([]);
	/** Links that were listed. */
	#links = /* @__PURE__ */ new Set();
	/** Real paths of the other folders that files were read of. */
	#realFolders = /* @__PURE__ */ new Map();
	constructor(realRoot, options) {
		this.name = (0, node_path.basename)(realRoot) || "root";
		this.#root = realRoot;
		this.#inside = realRoot.endsWith(node_path.sep) ? realRoot : realRoot + node_path.sep;
		this.#gitignores = new Gitignores(realRoot);
		this.#undecodable = new UndecodableNames(realRoot);
		this.#shownFrom = options.shownFrom ?? realRoot;
		this.#below = options.below ?? [];
		this.#ignored = options.ignored ?? "mark";
		const above = (0, node_path.relative)(this.#shownFrom, realRoot).split(node_path.sep).join("/");
		const isBelow = /(?:^|\/)\.\.$/.test(above);
		this.#prefix = above === "" ? "" : isBelow ? void 0 : `${above}/`;
		this.#shownFolder = isBelow ? `${(0, node_path.relative)(realRoot, this.#shownFrom).split(node_path.sep).join("/")}/` : void 0;
	}
	/** @throws where the folder does not exist. */
	static async open(root, options = {}) {
		return new WorkTree(node_fs.realpathSync.native(root), options);
	}
	/** The root's real path. */
	get root() {
		return this.#root;
	}
	/** What it is narrowed to; empty where it is not. */
	get below() {
		return this.#below;
	}
	label(path) {
		if (this.#prefix !== void 0 && path !== "") return this.#prefix + path;
		if (this.#shownFolder !== void 0 && path.startsWith(this.#shownFolder)) return path.slice(this.#shownFolder.length);
		return (0, node_path.relative)(this.#shownFrom, (0, node_path.join)(this.#root, path)).split(node_path.sep).join("/");
	}
	async list(below) {
		if (below !== void 0) return new WorkTree(this.#root, { below: [below] }).list();
		const files = [];
		withRoomHeld(() => this.#walk("", [], files));
		files.sort();
		this.#listed = new SortedPaths(files);
		return files;
	}
	async read(path, most = defaultMaxFileBytes) {
		const found = await this.readBytes(path, most);
		if (found.kind !== "bytes") return found;
		const text = decode$1(found.bytes);
		if (text.kind !== "text" || !this.#isIgnored(path)) return text;
		return this.#ignored === "leave" ? { kind: "absent" } : {
			...text,
			ignored: true
		};
	}
	async readBytes(path, most = defaultMaxFileBytes) {
		try {
			if (this.#isListedFile(path)) return readRegularFile(this.#absolute(path), most);
			const absolute = this.#absolute(path);
			const stat = (0, node_fs.lstatSync)(absolute, { throwIfNoEntry: false });
			if (stat === void 0) return { kind: "absent" };
			const real = path === "" || stat.isSymbolicLink() ? node_fs.realpathSync.native(absolute) : this.#realPath(path);
			if (real.includes("�")) return {
				kind: "refused",
				why: "has a name on its way that is not UTF-8"
			};
			if (real !== this.#root && !real.startsWith(this.#inside)) return {
				kind: "refused",
				why: "is a symbolic link that leads out of the tree"
			};
			return readRegularFile(real, most);
		} catch (error) {
			return readFailure(error);
		}
	}
	#absolute(path) {
		if (path.includes("�")) return this.#undecodable.absolute(path);
		return path === "" ? this.#root : this.#inside + path;
	}
	/** Of a file that is no link: only the folders on its way may be some, and are looked at once each. */
	#realPath(path) {
		const folder = folderOf$1(path);
		if (folder === "" || this.#listed.hasBelow(folder)) return this.#inside + path;
		let real = this.#realFolders.get(folder);
		if (real === void 0) {
			real = node_fs.realpathSync.native(this.#inside + folder);
			this.#realFolders.set(folder, real);
		}
		return (real.endsWith(node_path.sep) ? real : real + node_path.sep) + nameOf$1(path);
	}
	#walk(folder, rules, files) {
		const entries = this.#entries(folder);
		if (folder !== "" && entries.some((entry) => entry.name === ".git" && this.#isAnother(entry, folder))) return;
		const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile()) ? this.#gitignores.rulesOf(folder) : void 0;
		const inForce = own === void 0 ? rules : [...rules, own];
		for (const entry of entries) {
			const path = folder === "" ? entry.name : [folder, entry.name].join("/");
			if (entry.isDirectory()) {
				if (this.#named(path)) this.#walk(path, ignored(`${path}/`, inForce) ? [] : inForce, files);
				else if (!vendored.has(entry.name) && this.#wanted(path) && !ignored(`${path}/`, inForce)) this.#walk(path, inForce, files);
			} else if (entry.isFile() || entry.isSymbolicLink()) {
				if (!this.#wanted(path) || !this.#named(path) && ignored(path, inForce)) continue;
				files.push(path);
				if (entry.isSymbolicLink()) this.#links.add(path);
			}
		}
	}
	/**
	* Whether the `.git` of a folder makes it another repository's: a submodule, a work tree of its own, or, in a
	* repository, a clone, whose files git does not keep. Where nobody has named a folder of clones, that is.
	*/
	#isAnother(git, folder) {
		if (git.isFile()) return true;
		const isNamed = this.#below.some((below) => below !== "" && `${folder}/`.startsWith(`${below}/`));
		return git.isDirectory() && !isNamed && (0, node_fs.existsSync)((0, node_path.join)(this.#root, ".git"));
	}
	#isListedFile(path) {
		return this.#listed.has(path) && !this.#links.has(path);
	}
	/** Entries of a folder; none where it is there no longer, or cannot be listed, which is noted. */
	#entries(folder) {
		try {
			const entries = (0, node_fs.readdirSync)(this.#absolute(folder), { withFileTypes: true });
			return entries.some(({ name }) => name.includes("�")) ? this.#undecodable.entries(folder) : entries;
		} catch (error) {
			const failure = readFailure(error);
			if (failure.kind === "refused") this.unlisted.set(folder, failure.why);
			return [];
		}
	}
	/** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
	#isIgnored(path) {
		if (this.#isListedFile(path)) return false;
		const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
		if (asked === path || asked !== void 0 && this.#gitignores.folder(asked).isIgnored) return false;
		const folder = this.#gitignores.folder(folderOf$1(path));
		return folder.isIgnored || ignored(path, folder.rules);
	}
	/** Whether `path` is one that was asked for, or leads to one. */
	#named(path) {
		return this.#below.some((below) => below === path || below.startsWith(`${path}/`));
	}
	#wanted(path) {
		return this.#below.length === 0 || this.#below.some((below) => below === "" || path === below || path.startsWith(`${below}/`));
	}
};

// src/roots.ts
/**
* The trees that paths on the command line stand in, each narrowed to them. A tree is the git work tree around a
* path; where there is none, the current folder, or, for a path outside it, the path's own folder. So an `include`
* may reach into its own repository, and no further.
* @throws UsageError for a path that is empty, does not exist, or that this user may not look at.
*/
async function treesOf(paths, current, ignored = "mark") {
	const roots = /* @__PURE__ */ new Map();
	for (const path of paths.length === 0 ? ["."] : paths) {
		const root = rootOf(path, current);
		const below = (0, node_path.relative)(root, (0, node_path.resolve)(current, path)).split(node_path.sep).join("/");
		roots.set(root, [...roots.get(root) ?? [], below]);
	}
	return Promise.all(Array.from(roots, ([root, below]) => WorkTree.open(root, {
		below: below.includes("") ? [] : below,
		shownFrom: (0, node_fs.realpathSync)(current),
		ignored
	})));
}
/**
* The git work tree around a path; where there is none, the current folder, or the path's own.
* @throws UsageError as `treesOf` does.
*/
function rootOf(path, current) {
	if (path === "") throw new require_cli_check_main.UsageError("\"\": names no file or folder; the current folder is \".\"");
	const absolute = (0, node_path.resolve)(current, path);
	const folder = isFolder(absolute, path) ? absolute : (0, node_path.dirname)(absolute);
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) break;
	}
	if (folder === current || folder.startsWith(current + node_path.sep)) return current;
	return insideRepository.exec(folder + node_path.sep)?.[1] ?? folder;
}
function isFolder(absolute, path) {
	try {
		return (0, node_fs.statSync)(absolute).isDirectory();
	} catch (error) {
		const failure = readFailure(error);
		const why = failure.kind === "refused" ? `cannot be read: it ${failure.why}` : "there is no such file or folder";
		throw new require_cli_check_main.UsageError(`${path === "." ? absolute : path}: ${why}`);
	}
}
/** Folders that stand at a repository's root by their meaning. */
const insideRepository = /^(.*?)[\\/]\.(?:github|gitea|forgejo|devcontainer)[\\/]/;

// src/config/combine.ts
/** Keys whose values add up over layers; of all others, the organisation's counts. */
const lists = [
	"exclude",
	"projects",
	"rules",
	"suppressions",
	"policies"
];
/**
* One set of settings from an organisation's configuration and a repository's. The organisation's is the stronger, and
* its `local` says what the repository may add: everything (`merge`), only what accepts
* findings (suppressions and a baseline), or nothing.
*/
function combine(organisation, repository) {
	if (organisation === void 0) return repository.settings;
	const { local = "merge", ...strong } = organisation.settings;
	if (local === "ignore") return organisation.settings;
	const { suppressions, baseline } = repository.settings;
	const weak = local === "merge" ? repository.settings : {
		suppressions,
		baseline
	};
	const result = {
		...said(weak),
		...said(strong),
		local
	};
	for (const key of lists) {
		const both = [...weak[key] ?? [], ...strong[key] ?? []];
		if (both.length > 0) result[key] = both;
	}
	if (weak.limits !== void 0 || strong.limits !== void 0) result.limits = {
		...weak.limits,
		...strong.limits
	};
	const { profiles: first = [], runners: mine = {} } = strong;
	const { profiles: second = [], runners: theirs = {} } = local === "merge" ? repository.settings : {};
	if (first.length + second.length > 0) result.profiles = [...first, ...second];
	result.runners = {
		hosted: [...mine.hosted ?? [], ...theirs.hosted ?? []],
		selfHosted: [...mine.selfHosted ?? [], ...theirs.selfHosted ?? []]
	};
	return result;
}
function said(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
}
/** Of a configuration that nobody has approved: what makes the check stricter, and nothing that could silence it. */
function onlyStricter({ layer, settings, places, source }) {
	const { pedantic, strict, failOn, gate, runners } = settings;
	return {
		layer,
		settings: {
			...pedantic === true ? { pedantic } : {},
			...strict === true ? { strict } : {},
			...gate === "all" ? { gate } : {},
			...failOn === "medium" || failOn === "low" ? { failOn } : {},
			...runners?.selfHosted === void 0 ? {} : { runners: { selfHosted: runners.selfHosted } }
		},
		places,
		...source === void 0 ? {} : { source }
	};
}

// src/config/few-globs.ts
/** @throws UsageError where what is in force has more globs than can be held against each file and finding. */
function requireFewGlobs({ include, exclude, profiles, rules, suppressions, limits: said }) {
	const limits = limitsOf$1(said);
	const count = [...rules, ...suppressions.map(({ scope }) => scope.kind === "globs" ? scope : {})].reduce((sum, { files = [], containers = [] }) => sum + Math.max(1, files.length + containers.length), include.length + exclude.length + profiles.length);
	if (count <= limits.globs) return;
	throw new require_cli_check_main.UsageError(`the configuration has ${count} globs, more than ${named$3("globs", limits)}: name folders rather than what is in them, or raise the limit`);
}

// src/config/keys.ts
/** Each key of a configuration, and what it sets. `schemas/config.json` says the same to editors. */
function keysOf(layer) {
	return {
		"fail-on": setting("failOn", choice(require_cli_check_main.thresholds)),
		pedantic: setting("pedantic", flag$1),
		strict: setting("strict", flag$1),
		gate: setting("gate", choice(require_cli_check_main.gateKinds)),
		"warn-only": setting("warnOnly", flag$1),
		"allow-empty": setting("allowEmpty", flag$1),
		include: setting("include", list$1(text$1)),
		exclude: setting("exclude", list$1(text$1)),
		projects: setting("projects", list$1(project)),
		profile: setting("profiles", profiles),
		runners: setting("runners", runners),
		rules: setting("rules", rules(layer)),
		suppressions: setting("suppressions", list$1(suppression(layer))),
		require: setting("require", requirement),
		policies: setting("policies", list$1(text$1)),
		decisions: setting("decisions", choice(["base", "head"])),
		local: setting("local", choice([
			"merge",
			"suppressions-only",
			"ignore"
		])),
		baseline: setting("baseline", path$1),
		limits: setting("limits", limits)
	};
}
function setting(key, reader) {
	return (value, faults) => {
		const read = reader(value, faults);
		return read === void 0 ? void 0 : { [key]: read };
	};
}
const project = (value, faults) => {
	if (value.kind === "scalar") {
		const file = path$1(value, faults);
		return file === void 0 ? void 0 : { files: [file] };
	}
	const read = object("a project", {
		files: some(path$1),
		name: text$1,
		directory: path$1,
		"env-files": some(path$1),
		target: choice(["compose", "swarm"])
	}, ["files"])(value, faults);
	if (read?.files === void 0) return void 0;
	return {
		files: read.files,
		...read.name === void 0 ? {} : { name: read.name },
		...read.directory === void 0 ? {} : { directory: read.directory },
		...read["env-files"] === void 0 ? {} : { envFiles: read["env-files"] },
		...read.target === void 0 ? {} : { target: read.target }
	};
};
const profileNames = [
	"production",
	"development",
	"ci"
];
const profiles = mapOf("globs, each with its profile", (files, entry, faults) => {
	const profile = choice(profileNames)(entry.value, faults);
	return profile === void 0 ? void 0 : {
		files,
		profile,
		place: entry.value.place
	};
});
const runners = (value, faults) => {
	const read = object("the runners", {
		"self-hosted": list$1(text$1),
		hosted: list$1(text$1)
	})(value, faults);
	if (read === void 0) return void 0;
	return {
		...read.hosted === void 0 ? {} : { hosted: read.hosted },
		...read["self-hosted"] === void 0 ? {} : { selfHosted: read["self-hosted"] }
	};
};
const levels = [
	...severities,
	"on",
	"off"
];
function rules(layer) {
	return (value, faults) => mapOf("rules by their ids", (rule, entry, said) => ruleSettings(rule, entry, said, layer))(value, faults)?.flat();
}
/** `id: off`, `id: {severity: low, files: […]}`, or a list of such maps. */
function ruleSettings(rule, { key, value }, faults, layer) {
	if (value.kind === "scalar") {
		const severity = choice(levels)(value, faults);
		return severity === void 0 ? [] : [{
			rule,
			severity,
			layer,
			place: key
		}];
	}
	return (value.kind === "sequence" ? value.items : [value]).flatMap((one) => {
		const read = object("the setting of a rule", {
			severity: choice(levels),
			files: some(text$1),
			containers: some(text$1),
			parameters,
			suppressible: flag$1
		})(one, faults);
		if (read === void 0) return [];
		const { parameters: given, place: _, ...rest } = read;
		const named = given === void 0 ? {} : {
			parameters: given.data,
			parameterPlaces: given.places
		};
		return [{
			rule,
			...rest,
			...named,
			layer,
			place: value.kind === "sequence" ? one.place : key
		}];
	});
}
/** A missing justification, owner or day is no error here: it is judged where the decision meets a finding. */
function suppression(layer) {
	return (value, faults) => {
		const read = object("a suppression", {
			rule: some(text$1),
			files: some(text$1),
			containers: some(text$1),
			justification: text$1,
			owner: text$1,
			expires: day
		}, ["rule"])(value, faults);
		if (read?.rule === void 0) return void 0;
		const { rule, files, containers, place, ...said } = read;
		return {
			form: "configuration",
			layer,
			rules: rule,
			scope: {
				kind: "globs",
				...files === void 0 ? {} : { files },
				...containers === void 0 ? {} : { containers }
			},
			...said,
			faults: [],
			place
		};
	};
}
const limits = (value, faults) => {
	const shape = Object.fromEntries(limitNames.map((name) => [name, whole(limitTable[name].least, limitTable[name].most)]));
	const read = object("the limits", shape)(value, faults);
	if (read === void 0) return void 0;
	const { place: _, ...said } = read;
	return said;
};
const requirement = (value, faults) => {
	const read = object("what decisions must say", {
		from: choice(require_cli_check_main.thresholds),
		days: whole(1, 36500)
	})(value, faults);
	if (read === void 0) return void 0;
	return {
		from: read.from ?? "high",
		days: read.days ?? 180
	};
};

// src/config.ts
/** Where a repository's configuration is looked for, in this order. */
const configPaths = [
	".github/bulkhead.yml",
	".github/bulkhead.yaml",
	"bulkhead.yml",
	"bulkhead.yaml"
];
/**
* The configuration of a repository: the file at `path`, else the first of `configPaths` that is there, else none.
* @throws UsageError with file, line and column where the file is missing, not YAML, or says what nobody knows.
*/
async function readConfig(tree, path) {
	const source = await configSource(tree, path);
	if (source !== void 0) return configOf(source, "repository");
	if (path !== void 0) throw new require_cli_check_main.UsageError(`${path}: there is no such configuration file, from the root of the repository`);
	return {
		layer: "repository",
		settings: {},
		places: /* @__PURE__ */ new Map()
	};
}
/** No path of a file of a tree: empty, absolute, or one that leads out. */
const inNoTree = /^(?:$|[\\/]|\.\.(?:[\\/]|$)|[a-z]:)/i;
/** The file itself; undefined where there is none. @throws UsageError where it is there and cannot be read, or no path of a tree. */
async function configSource(tree, path) {
	if (path !== void 0 && inNoTree.test(path)) throw new require_cli_check_main.UsageError(`${path === "" ? "\"\"" : path}: a configuration is named from the root of the repository, and stands in it`);
	for (const candidate of path === void 0 ? configPaths : [path]) {
		const read = await readSource(tree, candidate);
		if (read instanceof Source) return read;
		if (read.kind !== "absent") {
			const why = read.kind === "refused" ? `it ${read.why}` : "it is a folder";
			throw new require_cli_check_main.UsageError(`${candidate}: the configuration cannot be read: ${why}`);
		}
	}
}
/** What the text of a configuration says. @throws UsageError that names everything that is wrong, a line each. */
function configOf(source, layer) {
	const faults = new Faults();
	const { documents, diagnostics } = parseYaml(source);
	for (const { message, place } of diagnostics) faults.add(place, message);
	const [document, second] = documents;
	const places = /* @__PURE__ */ new Map();
	const settings = [];
	if (second !== void 0) faults.add(second.place, "a configuration is one document; remove what follows ---");
	if (document?.kind === "mapping") {
		const keys = keysOf(layer);
		for (const [name, entry] of document.entries) {
			const reader = Object.hasOwn(keys, name) ? keys[name] : void 0;
			if (reader === void 0) unknownKey(name, entry, Object.keys(keys), faults);
			else settings.push(reader(entry.value, faults) ?? {});
			places.set(name, entry.key);
		}
	} else if (document !== void 0 && !(document.kind === "scalar" && document.value === null)) faults.add(document.place, "a configuration is a map of settings; write for example fail-on: high");
	if (faults.messages.length > 0) throw new require_cli_check_main.UsageError(faults.messages.join("\n"));
	return {
		layer,
		settings: Object.assign({}, ...settings),
		places,
		source
	};
}

// src/command/in-force.ts
/**
* What is in force for some trees, held against the bases that were found for them: the configurations, said together
* with what is said by hand, and, where something is proposed, those that the base approves.
*/
async function inForce(trees, found, said, configFile, { organisation, defaults = {}, baseline = true, isDecided = false } = {}) {
	const [first] = trees;
	const strong = organisation === void 0 ? void 0 : configOf(organisation, "organisation");
	const head = first === void 0 || strong?.settings.local === "ignore" ? noConfig : await readConfig(first, configFile);
	const proposed = found === void 0 || isDecided ? void 0 : await proposedOf(first, found.trees, head, configFile);
	const baseSettings = proposed?.approved ?? head;
	const decisions = strong?.settings.decisions ?? baseSettings.settings.decisions ?? "base";
	const headMayDecide = proposed?.base !== void 0 || strong?.settings.decisions === "head";
	const weak = decisions === "head" && headMayDecide ? head : baseSettings;
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const combined = {
		...combine(strong, weak),
		decisions
	};
	const options = require_cli_check_main.resolveOptions({
		today,
		...defaults
	}, combined, said);
	requireFewGlobs(options);
	const decisionTree = proposed === void 0 || decisions === "head" ? first : proposed.base ?? void 0;
	const baselines = baseline ? await baselinesOf({
		tree: decisionTree,
		path: options.baseline
	}, proposed === void 0 ? void 0 : {
		tree: first,
		path: combine(strong, head).baseline
	}) : nothingKnown;
	const headFolders = combine(strong, head).policies ?? [];
	const ownRules = options.policies.length + headFolders.length === 0 ? void 0 : await (await Promise.resolve().then(() => require("./decided.part.js"))).decidedRules({
		tree: decisionTree,
		folders: options.policies
	}, {
		tree: first,
		folders: headFolders
	});
	return {
		options: {
			...options,
			known: baselines.known
		},
		...proposed === void 0 ? {} : { bases: proposed.bases },
		...found?.compared === void 0 ? {} : { compared: found.compared },
		diagnostics: [
			...found?.diagnostics ?? [],
			...proposed?.diagnostics ?? [],
			...baselines.diagnostics,
			...ownRules?.diagnostics ?? []
		],
		changes: [
			...proposed === void 0 ? [] : await configChanges(head, proposed.approved, proposed.base, decisions),
			...baselines.changes,
			...ownRules?.changes ?? []
		],
		...ownRules?.own === void 0 ? {} : { own: ownRules.own },
		upcoming: ownRules?.upcoming ?? [],
		layers: [...strong === void 0 ? [] : [strong], weak],
		written: [...strong === void 0 ? [] : [strong.settings], head.settings],
		decisionTree
	};
}
const nothingKnown = {
	known: /* @__PURE__ */ new Map(),
	diagnostics: [],
	changes: []
};
/**
* What the baseline that counts knows. One of the base commit that cannot be read knows nothing, so that what is proposed
* can repair it. What is `proposed` must be readable, and what it accepts besides is a change.
* @throws UsageError
*/
async function baselinesOf(counting, proposed) {
	const later = proposed && await baselineAt(proposed);
	if (proposed === void 0 || proposed.tree === counting.tree) return {
		...nothingKnown,
		known: (await baselineAt(counting))?.known ?? nothingKnown.known
	};
	const { known, diagnostics } = await approvedBaseline(counting);
	const added = later === void 0 ? [] : [...later.known].filter(([one, severity]) => isMore(severity, known.get(one)));
	if (counting.tree === void 0 || later === void 0 || added.length === 0) return {
		known,
		diagnostics,
		changes: []
	};
	const message = `accepts ${count(added.length, "more finding")}, which ${added.length === 1 ? "counts" : "count"} from when it is merged`;
	const { source } = later;
	return {
		known,
		diagnostics,
		changes: [{
			place: startOf$1(source),
			subject: source.label,
			message,
			evidence: JSON.stringify(added.sort())
		}]
	};
}
/** A finding that is known as less bad, or not at all. */
function isMore(severity, approved) {
	return approved === void 0 || compareSeverity(severity, approved) < 0;
}
async function approvedBaseline(at) {
	try {
		return {
			known: (await baselineAt(at))?.known ?? nothingKnown.known,
			diagnostics: []
		};
	} catch (error) {
		if (!(error instanceof require_cli_check_main.UsageError)) throw error;
		const message = `the baseline of the base commit cannot be used, and accepts nothing: ${error.message}`;
		const place = startOf$1(new Source(at.path ?? ".", ""));
		return {
			known: nothingKnown.known,
			diagnostics: [{
				kind: "decision",
				level: "warning",
				message,
				place
			}]
		};
	}
}
async function baselineAt({ tree, path }) {
	return tree === void 0 || path === void 0 ? void 0 : readBaseline(tree, path);
}
const noConfig = {
	layer: "repository",
	settings: {},
	places: /* @__PURE__ */ new Map()
};
async function proposedOf(first, bases, head, configFile) {
	const base = first && bases.get(first);
	if (base === void 0) return {
		bases,
		base,
		approved: onlyStricter(head),
		diagnostics: []
	};
	try {
		const source = await configSource(base, configFile);
		return {
			bases,
			base,
			approved: source === void 0 ? noConfig : configOf(source, "repository"),
			diagnostics: []
		};
	} catch (error) {
		if (!(error instanceof require_cli_check_main.UsageError)) throw error;
		const message = `the configuration of the base commit cannot be used, and accepts nothing: ${error.message}`;
		const place = startOf$1(head.source ?? new Source(".", ""));
		return {
			bases,
			base,
			approved: noConfig,
			diagnostics: [{
				kind: "decision",
				level: "warning",
				message,
				place
			}]
		};
	}
}
/** What the head says otherwise than the configuration that is approved. */
async function configChanges(head, approved, base, decisions) {
	if (base === void 0 || head.source?.text === approved.source?.text) return [];
	const source = head.source ?? approved.source;
	if (source === void 0) return [];
	const counts = decisions === "head" ? "which counts already (decisions: head)" : "which counts from when it is merged";
	const keys = changedKeys(approved.source, head.source);
	const what = keys.length === 0 ? "the configuration, though not what it says" : `the configuration (${keys.join(", ")})`;
	const message = head.source === void 0 ? `is gone, ${counts}` : `changes ${what}, ${counts}`;
	return [{
		place: startOf$1(source),
		subject: source.label,
		message,
		evidence: JSON.stringify(keys)
	}];
}
function changedKeys(before, after) {
	const [old, now] = [before, after].map((source) => {
		const [document] = source === void 0 ? [] : parseYaml(source).documents;
		return document?.kind === "mapping" ? toJson(document) : {};
	});
	return [.../* @__PURE__ */ new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key])).sort();
}

// src/command/prepare.ts
/** What to look at and how, from paths, settings said by hand, and the configurations. */
async function prepare(paths, said, configFile, current, surroundings = {}) {
	const { occasion, remote, commits, ignored = "mark" } = surroundings;
	const clones = await treesOf(paths, current, ignored);
	const named = commits && await (await Promise.resolve().then(() => require("./named-commits.part.js"))).namedCommits(clones, commits);
	const heads = named?.heads ?? clones.map((work) => ({
		tree: work,
		work
	}));
	const reason = named?.occasion ?? occasion ?? { kind: "scan" };
	const bases = reason.kind === "scan" ? void 0 : await (await Promise.resolve().then(() => require("./bases.part.js"))).basesOf(heads, reason, remote, commits?.base);
	const trees = heads.map(({ tree }) => tree);
	return {
		...await inForce(trees, bases, said, configFile, {
			...surroundings,
			isDecided: occasion?.kind === "push"
		}),
		trees,
		clones,
		partial: clones.length > 1 || clones.some(({ below }) => below.length > 0)
	};
}
/** What the environment of a GitHub job says has started it, and the event's payload, where it can be read. */
async function occasionIn(environment) {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
	let payload;
	try {
		payload = JSON.parse((0, node_fs.readFileSync)(path ?? "", "utf8"));
	} catch {}
	return {
		occasion: occasionOf(event, payload, commit),
		payload
	};
}

Object.defineProperty(exports, "Allowance", {
  enumerable: true,
  get: function () {
    return Allowance;
  }
});
Object.defineProperty(exports, "Bounds", {
  enumerable: true,
  get: function () {
    return Bounds;
  }
});
Object.defineProperty(exports, "Fields", {
  enumerable: true,
  get: function () {
    return Fields$1;
  }
});
Object.defineProperty(exports, "OwnTexts", {
  enumerable: true,
  get: function () {
    return OwnTexts;
  }
});
Object.defineProperty(exports, "PatternBound", {
  enumerable: true,
  get: function () {
    return PatternBound;
  }
});
Object.defineProperty(exports, "Policy", {
  enumerable: true,
  get: function () {
    return Policy;
  }
});
Object.defineProperty(exports, "ProjectTooLarge", {
  enumerable: true,
  get: function () {
    return ProjectTooLarge;
  }
});
Object.defineProperty(exports, "Recent", {
  enumerable: true,
  get: function () {
    return Recent;
  }
});
Object.defineProperty(exports, "Source", {
  enumerable: true,
  get: function () {
    return Source;
  }
});
Object.defineProperty(exports, "WorkTree", {
  enumerable: true,
  get: function () {
    return WorkTree;
  }
});
Object.defineProperty(exports, "aboutFile", {
  enumerable: true,
  get: function () {
    return aboutFile;
  }
});
Object.defineProperty(exports, "asset", {
  enumerable: true,
  get: function () {
    return asset;
  }
});
Object.defineProperty(exports, "at", {
  enumerable: true,
  get: function () {
    return at$1;
  }
});
Object.defineProperty(exports, "baselineOf", {
  enumerable: true,
  get: function () {
    return baselineOf;
  }
});
Object.defineProperty(exports, "baselinePath", {
  enumerable: true,
  get: function () {
    return baselinePath;
  }
});
Object.defineProperty(exports, "byPlace", {
  enumerable: true,
  get: function () {
    return byPlace;
  }
});
Object.defineProperty(exports, "bytesOf", {
  enumerable: true,
  get: function () {
    return bytesOf$1;
  }
});
Object.defineProperty(exports, "capabilityOf", {
  enumerable: true,
  get: function () {
    return capabilityOf;
  }
});
Object.defineProperty(exports, "classes", {
  enumerable: true,
  get: function () {
    return classes;
  }
});
Object.defineProperty(exports, "collectAll", {
  enumerable: true,
  get: function () {
    return collectAll;
  }
});
Object.defineProperty(exports, "commitAt", {
  enumerable: true,
  get: function () {
    return commitAt;
  }
});
Object.defineProperty(exports, "compareSeverity", {
  enumerable: true,
  get: function () {
    return compareSeverity;
  }
});
Object.defineProperty(exports, "compareText", {
  enumerable: true,
  get: function () {
    return compareText;
  }
});
Object.defineProperty(exports, "configPaths", {
  enumerable: true,
  get: function () {
    return configPaths;
  }
});
Object.defineProperty(exports, "configuredProfile", {
  enumerable: true,
  get: function () {
    return configuredProfile;
  }
});
Object.defineProperty(exports, "count", {
  enumerable: true,
  get: function () {
    return count;
  }
});
Object.defineProperty(exports, "credentialsOf", {
  enumerable: true,
  get: function () {
    return credentialsOf;
  }
});
Object.defineProperty(exports, "cut", {
  enumerable: true,
  get: function () {
    return cut;
  }
});
Object.defineProperty(exports, "dayAfter", {
  enumerable: true,
  get: function () {
    return dayAfter;
  }
});
Object.defineProperty(exports, "decode", {
  enumerable: true,
  get: function () {
    return decode$1;
  }
});
Object.defineProperty(exports, "defaultMaxFileBytes", {
  enumerable: true,
  get: function () {
    return defaultMaxFileBytes;
  }
});
Object.defineProperty(exports, "diagnosticRules", {
  enumerable: true,
  get: function () {
    return diagnosticRules;
  }
});
Object.defineProperty(exports, "discover", {
  enumerable: true,
  get: function () {
    return discover;
  }
});
Object.defineProperty(exports, "distinctDiagnostics", {
  enumerable: true,
  get: function () {
    return distinctDiagnostics;
  }
});
Object.defineProperty(exports, "folderOf", {
  enumerable: true,
  get: function () {
    return folderOf$1;
  }
});
Object.defineProperty(exports, "foldersAbove", {
  enumerable: true,
  get: function () {
    return foldersAbove;
  }
});
Object.defineProperty(exports, "gates", {
  enumerable: true,
  get: function () {
    return gates;
  }
});
Object.defineProperty(exports, "get", {
  enumerable: true,
  get: function () {
    return get;
  }
});
Object.defineProperty(exports, "groupBy", {
  enumerable: true,
  get: function () {
    return groupBy;
  }
});
Object.defineProperty(exports, "hostPath", {
  enumerable: true,
  get: function () {
    return hostPath;
  }
});
Object.defineProperty(exports, "iconOf", {
  enumerable: true,
  get: function () {
    return iconOf;
  }
});
Object.defineProperty(exports, "ignoreRules", {
  enumerable: true,
  get: function () {
    return ignoreRules;
  }
});
Object.defineProperty(exports, "ignored", {
  enumerable: true,
  get: function () {
    return ignored;
  }
});
Object.defineProperty(exports, "imageOf", {
  enumerable: true,
  get: function () {
    return imageOf;
  }
});
Object.defineProperty(exports, "isAddress", {
  enumerable: true,
  get: function () {
    return isAddress;
  }
});
Object.defineProperty(exports, "isBaseline", {
  enumerable: true,
  get: function () {
    return isBaseline;
  }
});
Object.defineProperty(exports, "isDay", {
  enumerable: true,
  get: function () {
    return isDay;
  }
});
Object.defineProperty(exports, "isOneOfMany", {
  enumerable: true,
  get: function () {
    return isOneOfMany;
  }
});
Object.defineProperty(exports, "isRootUser", {
  enumerable: true,
  get: function () {
    return isRootUser;
  }
});
Object.defineProperty(exports, "isSandbox", {
  enumerable: true,
  get: function () {
    return isSandbox;
  }
});
Object.defineProperty(exports, "isUnknown", {
  enumerable: true,
  get: function () {
    return isUnknown$1;
  }
});
Object.defineProperty(exports, "isWhollyUnknown", {
  enumerable: true,
  get: function () {
    return isWhollyUnknown;
  }
});
Object.defineProperty(exports, "isYamlName", {
  enumerable: true,
  get: function () {
    return isYamlName;
  }
});
Object.defineProperty(exports, "isZonedAddress", {
  enumerable: true,
  get: function () {
    return isZonedAddress;
  }
});
Object.defineProperty(exports, "kindOf", {
  enumerable: true,
  get: function () {
    return kindOf$2;
  }
});
Object.defineProperty(exports, "known", {
  enumerable: true,
  get: function () {
    return known;
  }
});
Object.defineProperty(exports, "leaveRef", {
  enumerable: true,
  get: function () {
    return leaveRef;
  }
});
Object.defineProperty(exports, "limitTable", {
  enumerable: true,
  get: function () {
    return limitTable;
  }
});
Object.defineProperty(exports, "limitsOf", {
  enumerable: true,
  get: function () {
    return limitsOf$1;
  }
});
Object.defineProperty(exports, "locateIn", {
  enumerable: true,
  get: function () {
    return locateIn;
  }
});
Object.defineProperty(exports, "locationOf", {
  enumerable: true,
  get: function () {
    return locationOf;
  }
});
Object.defineProperty(exports, "mappingOf", {
  enumerable: true,
  get: function () {
    return mappingOf$1;
  }
});
Object.defineProperty(exports, "maskSpans", {
  enumerable: true,
  get: function () {
    return maskSpans;
  }
});
Object.defineProperty(exports, "maskedArguments", {
  enumerable: true,
  get: function () {
    return maskedArguments;
  }
});
Object.defineProperty(exports, "maskedScalar", {
  enumerable: true,
  get: function () {
    return maskedScalar;
  }
});
Object.defineProperty(exports, "matchesSome", {
  enumerable: true,
  get: function () {
    return matchesSome;
  }
});
Object.defineProperty(exports, "merged", {
  enumerable: true,
  get: function () {
    return merged;
  }
});
Object.defineProperty(exports, "nameOf", {
  enumerable: true,
  get: function () {
    return nameOf$1;
  }
});
Object.defineProperty(exports, "nameOfEntry", {
  enumerable: true,
  get: function () {
    return nameOfEntry;
  }
});
Object.defineProperty(exports, "named", {
  enumerable: true,
  get: function () {
    return named$3;
  }
});
Object.defineProperty(exports, "namespaceOf", {
  enumerable: true,
  get: function () {
    return namespaceOf;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "networkModeOf", {
  enumerable: true,
  get: function () {
    return networkModeOf;
  }
});
Object.defineProperty(exports, "numberAt", {
  enumerable: true,
  get: function () {
    return numberAt;
  }
});
Object.defineProperty(exports, "occasionIn", {
  enumerable: true,
  get: function () {
    return occasionIn;
  }
});
Object.defineProperty(exports, "orWorse", {
  enumerable: true,
  get: function () {
    return orWorse;
  }
});
Object.defineProperty(exports, "ownEntry", {
  enumerable: true,
  get: function () {
    return ownEntry;
  }
});
Object.defineProperty(exports, "parseOnce", {
  enumerable: true,
  get: function () {
    return parseOnce;
  }
});
Object.defineProperty(exports, "parseYaml", {
  enumerable: true,
  get: function () {
    return parseYaml;
  }
});
Object.defineProperty(exports, "part", {
  enumerable: true,
  get: function () {
    return part;
  }
});
Object.defineProperty(exports, "placeKey", {
  enumerable: true,
  get: function () {
    return placeKey;
  }
});
Object.defineProperty(exports, "placeText", {
  enumerable: true,
  get: function () {
    return placeText;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "prepare", {
  enumerable: true,
  get: function () {
    return prepare;
  }
});
Object.defineProperty(exports, "profileOfFile", {
  enumerable: true,
  get: function () {
    return profileOfFile;
  }
});
Object.defineProperty(exports, "put", {
  enumerable: true,
  get: function () {
    return put;
  }
});
Object.defineProperty(exports, "readConfig", {
  enumerable: true,
  get: function () {
    return readConfig;
  }
});
Object.defineProperty(exports, "readDockerfile", {
  enumerable: true,
  get: function () {
    return readDockerfile;
  }
});
Object.defineProperty(exports, "readSource", {
  enumerable: true,
  get: function () {
    return readSource;
  }
});
Object.defineProperty(exports, "record", {
  enumerable: true,
  get: function () {
    return record;
  }
});
Object.defineProperty(exports, "remarks", {
  enumerable: true,
  get: function () {
    return remarks;
  }
});
Object.defineProperty(exports, "resolvePath", {
  enumerable: true,
  get: function () {
    return resolvePath;
  }
});
Object.defineProperty(exports, "resultIn", {
  enumerable: true,
  get: function () {
    return resultIn;
  }
});
Object.defineProperty(exports, "rootOf", {
  enumerable: true,
  get: function () {
    return rootOf;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
Object.defineProperty(exports, "sandboxOf", {
  enumerable: true,
  get: function () {
    return sandboxOf;
  }
});
Object.defineProperty(exports, "saysNothing", {
  enumerable: true,
  get: function () {
    return saysNothing;
  }
});
Object.defineProperty(exports, "scalar", {
  enumerable: true,
  get: function () {
    return scalar;
  }
});
Object.defineProperty(exports, "secretSpansOfLine", {
  enumerable: true,
  get: function () {
    return secretSpansOfLine;
  }
});
Object.defineProperty(exports, "securityOptionOf", {
  enumerable: true,
  get: function () {
    return securityOptionOf;
  }
});
Object.defineProperty(exports, "sentence", {
  enumerable: true,
  get: function () {
    return sentence;
  }
});
Object.defineProperty(exports, "sequence", {
  enumerable: true,
  get: function () {
    return sequence;
  }
});
Object.defineProperty(exports, "severities", {
  enumerable: true,
  get: function () {
    return severities;
  }
});
Object.defineProperty(exports, "severityProfile", {
  enumerable: true,
  get: function () {
    return severityProfile;
  }
});
Object.defineProperty(exports, "sha256", {
  enumerable: true,
  get: function () {
    return sha256;
  }
});
Object.defineProperty(exports, "shown", {
  enumerable: true,
  get: function () {
    return shown$1;
  }
});
Object.defineProperty(exports, "shownText", {
  enumerable: true,
  get: function () {
    return shownText;
  }
});
Object.defineProperty(exports, "split", {
  enumerable: true,
  get: function () {
    return split$1;
  }
});
Object.defineProperty(exports, "startOf", {
  enumerable: true,
  get: function () {
    return startOf$1;
  }
});
Object.defineProperty(exports, "stringOf", {
  enumerable: true,
  get: function () {
    return stringOf;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf$3;
  }
});
Object.defineProperty(exports, "templateOf", {
  enumerable: true,
  get: function () {
    return templateOf$1;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text$4;
  }
});
Object.defineProperty(exports, "textAt", {
  enumerable: true,
  get: function () {
    return textAt;
  }
});
Object.defineProperty(exports, "theCheck", {
  enumerable: true,
  get: function () {
    return theCheck;
  }
});
Object.defineProperty(exports, "thereBefore", {
  enumerable: true,
  get: function () {
    return thereBefore;
  }
});
Object.defineProperty(exports, "toJson", {
  enumerable: true,
  get: function () {
    return toJson;
  }
});
Object.defineProperty(exports, "tooLarge", {
  enumerable: true,
  get: function () {
    return tooLarge;
  }
});
Object.defineProperty(exports, "unreadKind", {
  enumerable: true,
  get: function () {
    return unreadKind;
  }
});
Object.defineProperty(exports, "unreadSource", {
  enumerable: true,
  get: function () {
    return unreadSource;
  }
});
Object.defineProperty(exports, "valueAt", {
  enumerable: true,
  get: function () {
    return valueAt;
  }
});
Object.defineProperty(exports, "valuesOf", {
  enumerable: true,
  get: function () {
    return valuesOf;
  }
});
Object.defineProperty(exports, "vendored", {
  enumerable: true,
  get: function () {
    return vendored;
  }
});
Object.defineProperty(exports, "withStep", {
  enumerable: true,
  get: function () {
    return withStep;
  }
});
Object.defineProperty(exports, "worst", {
  enumerable: true,
  get: function () {
    return worst;
  }
});
Object.defineProperty(exports, "worstFirst", {
  enumerable: true,
  get: function () {
    return worstFirst;
  }
});