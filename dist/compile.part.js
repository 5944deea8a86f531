const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_bundled = require("./bundled.part.js");
const require_own_rules = require("./own-rules.part.js");
const require_catalog = require("./catalog.part.js");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_url = globalThis.process.getBuiltinModule("node:url");
let node_util = globalThis.process.getBuiltinModule("node:util");
let node_worker_threads = globalThis.process.getBuiltinModule("node:worker_threads");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");

// src/policy/rego-program.ts
/** More text than this is refused before it is parsed. UTF-16 code units over all sources. */
const maxSourceLength = 16777216;
/** The stack holds Go's recursion; its parser stops by itself at a depth that 4 MB do not hold. MB. */
const stackSizeMb = 16;
/**
* Sends one request to the compiler, in a worker thread that is ended after `deadline` ms.
*
* Whatever the sources do to the compiler comes back as an error in the response; what is thrown is a broken
* installation.
*/
async function askRego(request, deadline) {
	const length = Object.values(request.sources ?? {}).reduce((sum, text) => sum + text.length, 0);
	if (length > maxSourceLength) return failure("limit", `the sources are ${length} characters long, over ${maxSourceLength}`);
	const said = await listen(new node_worker_threads.Worker(program.worker, {
		workerData: {
			wasm: await program.wasm(),
			support: program.support,
			request: JSON.stringify(request)
		},
		resourceLimits: { stackSizeMb }
	}), deadline);
	if (said === "deadline") return failure("limit", `took longer than ${deadline / 1e3} s`);
	if (said.response !== void 0) return JSON.parse(said.response);
	if (said.thrown?.startsWith("RangeError")) return failure("limit", "nested too deeply");
	if (said.output.includes("out of memory")) return failure("limit", "needs more than 1 GiB of memory");
	return failure("internal_error", `the Rego compiler ended: ${said.output.split("\n").find((line) => /^(panic|fatal error): /.test(line)) ?? said.thrown ?? `exit code ${said.code}`}`);
}
function listen(worker, deadline) {
	let timer;
	return new Promise((resolve, reject) => {
		timer = setTimeout(() => resolve("deadline"), deadline);
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`the Rego compiler's worker ended with ${code} and no answer`)));
	}).finally(() => {
		clearTimeout(timer);
		return worker.terminate();
	});
}
function failure(code, message) {
	return { errors: [{
		code,
		message
	}] };
}
/** `rego/`, wherever this runs from: the folder beside the bundle, or the repository's. */
const beside = new URL("./rego/", globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href);
const folder = (0, node_fs.existsSync)(beside) ? beside : new URL("../../rego/", globalThis.process.getBuiltinModule("node:url").pathToFileURL(__filename).href);
const program = {
	worker: new URL("worker.mjs", folder),
	support: (0, node_url.fileURLToPath)(new URL("wasm_exec.js", folder)),
	wasm: once(async () => {
		const packed = await (0, node_fs_promises.readFile)(new URL("rego.wasm.br", folder));
		return WebAssembly.compile(await (0, node_util.promisify)(node_zlib.brotliDecompress)(packed));
	})
};
/** Compiling 40 MB takes a while, and workers can share the result. */
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}

// src/policy/compiler.ts
/** Far above what the bundled policies take (`npm run policies` prints it), low enough for a job. ms */
const defaultDeadline = 6e4;
/**
* `opa check --strict`: parse, resolve, type-check. No errors: well.
* `schemas` by name: `{project: …}` is what METADATA calls `schema.project`.
*/
async function checkRego(sources, options = {}) {
	return (await ask({
		command: "check",
		sources
	}, options)).errors;
}
/** What the sources say of themselves; they are parsed, not compiled. */
function inspectRego(sources, options = {}) {
	return ask({
		command: "inspect",
		sources
	}, options);
}
/**
* `opa build --target wasm`: the bytes of policy.wasm, the same for the same sources under the same paths. Paths are
* in it, and so are entrypoints marked in METADATA. The module gets its data at evaluation (`setData`).
*/
async function buildRego(sources, entrypoints, options = {}) {
	const { errors, result } = await ask({
		command: "build",
		sources,
		entrypoints
	}, options);
	return result === void 0 ? { errors } : {
		errors,
		result: Buffer.from(result.wasm, "base64")
	};
}
/**
* `opa test --coverage`: runs the rules `test_…` in OPA's interpreter, which differs from WASM in places. Schemas play
* no part. A failed test is in the result, not among the errors. `run` is a regular expression (RE2) over full names.
*/
function testRego(sources, options = {}) {
	return ask({
		command: "test",
		sources
	}, options);
}
async function ask(request, options) {
	const { deadline = defaultDeadline, ...rest } = options;
	return await askRego({
		...rest,
		...request
	}, deadline);
}

// src/policy/own/advice.ts
const text = (advice) => () => ({ advice });
/** What OPA says, and what to write then. The first that matches counts. */
const table = [
	[/^empty module$/, text("write package rules.<id>, METADATA above it, and deny below")],
	[/^`if` keyword is required/, text("write if before the brace: deny contains … if { … }")],
	[/^`contains` keyword is required/, text("write deny contains … if { … }")],
	[/^unexpected eof/, text("close what is still open: }, ] or )")],
	[/^non-terminated string|^illegal token/, text("close the text with \" on the same line, or write it between backticks")],
	[/^(?:yaml: )(?:line \d+: )?(.*)/, (_, why = "") => ({
		message: `the METADATA is not YAML: ${why}`,
		advice: "repair the comment; text with \": \" or \"{\" goes between quotes, or below description: |"
	})],
	[/^undefined function (sprintf|format_int)$/, text("write $\"{x} is …\" instead")],
	[/^undefined function (http\.send|net\.lookup_ip_addr|opa\.runtime|rand\.\w+|uuid\.\w+|time\.now_ns|rego\.parse_module|trace)$/, (_, name = "") => ({
		message: `${name} is not there: rules see the project and data, no network, clock or chance`,
		advice: "put what they need to know into a data file"
	})],
	[/^undefined function (data\.\S+)$/, ({ library }, name = "") => ({ advice: `did you mean ${require_check_main.nearest(name, library)}? import what it stands in` })],
	[/^undefined function (\S+)$/, ({ functions }, name = "") => ({ advice: `did you mean ${require_check_main.nearest(name, functions)}? docs/contract.md lists all` })],
	[/^undefined ref: (data\.\S+)$/, ({ library }, name = "") => ({ advice: `did you mean ${require_check_main.nearest(name, library)}?` })],
	[/^undefined ref: (\S+)$/, ({ keys }, ref = "") => ({
		message: `${ref} is not in the contract`,
		advice: suggestion(ref, keys)
	})],
	[/^undefined schema: (?:schema\.)?(\S+)$/, ({ schemas }, name = "") => ({ advice: `did you mean schema.${require_check_main.nearest(name, schemas)}?` })],
	[/^var (\S+) is unsafe$/, (_, name = "") => ({
		message: `nothing says what ${name} is`,
		advice: `bind it before (some ${name} in …, ${name} := …), or import it`
	})],
	[/^import (\S+) unused$/, text("remove the import, or use it")],
	[/^assigned var (\S+) unused$/, text("remove it, or write _ := …")],
	[/^declared var (\S+) unused$/, text("write _ in its place")],
	[/^unused argument (\S+)/, text("write _ in its place")],
	[/^function (\S+) has arity (\d+), got (\d+) argument/, (_, name = "", takes = "", got = "") => ({
		message: `${name} takes ${takes} arguments, and is given ${got}`,
		advice: `give it ${takes}`
	})],
	[/is recursive/, text("write one of them without the other; Rego has no recursion")],
	[/^match error$/, () => ({
		message: "both sides can never be equal: their types differ",
		advice: "compare values of one type"
	})],
	[/^conflicting rules (\S+) found/, (_, name = "") => ({
		message: `${name} is a set in one place and something else in another`,
		advice: "write all of them as contains … if, or none"
	})],
	[/using with keyword/, text("write it in the body: name := value if { value := … with input as … }")],
	[/^multiple default rules/, text("keep one of the defaults")],
	[/must not shadow|variables must not shadow/, text("give it another name")],
	[/^unexpected /, text("compare the line with the form of a rule: deny contains … if { … }")]
];
/** The error in words for who writes rules, with what to write. */
function advise({ message }, known) {
	for (const [pattern, of] of table) {
		const match = pattern.exec(message);
		if (match !== null) return {
			message,
			...of(known, ...match.slice(1))
		};
	}
	return { message };
}
/** The first key on the way that the schema does not know has the wrong name; all known, it has the wrong place. */
function suggestion(ref, keys) {
	const [, ...steps] = withoutIndices(ref).split(".");
	const misspelt = steps.find((step) => !keys.includes(step));
	return misspelt === void 0 ? "docs/contract.md says what stands where" : `did you mean ${require_check_main.nearest(misspelt, keys)}? docs/contract.md says what stands where`;
}
/** `containers[0].ports[i]` is `containers.ports`: from each bracket that opens to the next that closes. */
function withoutIndices(ref) {
	const kept = [];
	let at = 0;
	for (let open = ref.indexOf("["); open !== -1; open = ref.indexOf("[", at)) {
		const end = ref.indexOf("]", open);
		if (end === -1) break;
		kept.push(ref.slice(at, open));
		at = end + 1;
	}
	return [...kept, ref.slice(at)].join("");
}
/** All names of properties in a schema, wherever they stand. */
function keysOf(schema) {
	const keys = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if (typeof node !== "object" || node === null) return;
		const { properties } = node;
		if (typeof properties === "object" && properties !== null) for (const key of Object.keys(properties)) keys.add(key);
		for (const child of Object.values(node)) visit(child);
	};
	visit(schema);
	return [...keys];
}

// src/policy/own/parameter-form.ts
/** `custom.parameters` of a rule: a type, a description and a default for each name. */
function parametersOf(said, wrong) {
	if (said === void 0) return void 0;
	if (!require_own_rules.isObject(said)) {
		wrong("parameters", "parameters is no map", "write parameters: {name: {type: …, description: …, default: …}}");
		return;
	}
	return Object.fromEntries(Object.entries(said).map(([name, about]) => {
		const { type, description, default: value } = require_own_rules.isObject(about) ? about : {};
		const found = require_catalog.parameterTypes.find((each) => each === type);
		if (found === void 0) {
			const meant = `write type: ${value === void 0 ? "string" : typeOf(value)}`;
			wrong(name, `parameter ${name} has no type of ${require_catalog.parameterTypes.join(", ")}`, meant);
		} else if (value === void 0 || !isOfType(value, found)) wrong(name, `the default of parameter ${name} is no ${found}`, value === void 0 ? "write default: …" : `write type: ${typeOf(value)}`);
		const text = typeof description === "string" ? description.trim() : "";
		return [name, {
			type: found ?? "string",
			description: text,
			default: value
		}];
	}));
}
/** Whether a value, as JSON, is of the type that a parameter was declared with. */
function isOfType(value, type) {
	return type === typeOf(value) || type === "number" && typeof value === "number";
}
function typeOf(value) {
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "string" ? "string" : "object";
}

// src/policy/own/severity-form.ts
/** One word for all profiles, or a word for each. */
function severityOf(said, wrong) {
	const all = "write severity: {production: high, development: medium, ci: off, self-hosted: high}";
	if (said === void 0) wrong("severity", "custom has no severity", all);
	else if (require_own_rules.isObject(said)) for (const key of Object.keys(said)) {
		if (require_catalog.severityProfiles.some((profile) => profile === key)) continue;
		const meant = require_catalog.severityProfiles.find((profile) => profile.startsWith(key)) ?? require_check_main.nearest(key, require_catalog.severityProfiles);
		wrong("severity", `severity: ${key} is no profile`, `did you mean ${meant}?`);
	}
	const noted = /* @__PURE__ */ new Set();
	const word = (profile) => {
		const value = require_own_rules.isObject(said) ? said[profile] : said;
		const found = severityWords.find((each) => each === (value === false ? "off" : value));
		if (found === void 0 && said !== void 0) {
			const message = value === void 0 ? `severity says nothing of ${profile}` : `severity: ${JSON.stringify(value)} is none of ${severityWords.join(", ")}`;
			const meant = typeof value === "string" ? `did you mean ${require_check_main.nearest(value, severityWords)}?` : all;
			if (!noted.has(message)) wrong("severity", message, meant);
			noted.add(message);
		}
		return found ?? "high";
	};
	return {
		production: word("production"),
		development: word("development"),
		ci: word("ci"),
		"self-hosted": word("self-hosted")
	};
}
const severityWords = [
	"critical",
	"high",
	"medium",
	"low",
	"info",
	"off"
];

// src/policy/own/metadata.ts
/** Reads one rule's METADATA, and notes what is wrong with it. */
var Metadata = class {
	problems = [];
	#id;
	#source;
	#line;
	#about;
	#custom;
	constructor(id, source, line, about) {
		this.#id = id;
		this.#source = source;
		this.#line = line;
		this.#about = about?.annotations ?? {};
		this.#custom = require_own_rules.isObject(this.#about.custom) ? this.#about.custom : {};
		if (about === void 0) this.#wrong("package", "the rule has no METADATA", "start the file with # METADATA, title, description, custom");
	}
	/** The rule as far as it can be read; what cannot is noted. */
	rule() {
		const pedantic = this.#custom.pedantic;
		const optional = {
			page: this.#page(),
			legitimate: this.#optionalText("legitimate"),
			parameters: parametersOf(this.#custom.parameters, this.#complain),
			references: this.#texts("references"),
			replaces: this.#texts("replaces")
		};
		if (this.problems.length === 0) this.#keys();
		if (pedantic !== void 0 && typeof pedantic !== "boolean") this.#wrong("pedantic", "pedantic is neither true nor false", "write pedantic: true");
		return {
			id: this.#id,
			title: this.#text("title", this.#about.title),
			description: this.#text("description", this.#about.description),
			related_resources: this.#related(),
			family: this.#optionalText("family") ?? "own",
			severity: severityOf(this.#custom.severity, this.#complain),
			confidence: this.#word("confidence", ["certain", "inferred"], "certain"),
			remediation: this.#text("remediation", this.#custom.remediation),
			fix: this.#word("fix", [
				"edit",
				"suggestion",
				"none"
			], "none"),
			...pedantic === true ? { pedantic } : {},
			...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0))
		};
	}
	#complain = (key, message, advice) => this.#wrong(key, message, advice);
	#wrong(key, message, advice) {
		if (key !== "package" && this.problems.some((problem) => problem.message === "the rule has no METADATA")) return;
		this.problems.push({
			place: require_own_rules.placeOfKey(this.#source, this.#line, key),
			message,
			advice
		});
	}
	#keys() {
		if (this.#about.schemas === void 0) this.#wrong("schemas", "the METADATA names no schema, so misspelt keys of the input would go unseen", "write # schemas: and # - input: schema.project below the description");
		for (const key of Object.keys(this.#custom)) {
			if (customKeys.some((known) => known === key)) continue;
			this.#wrong(key, `custom.${key} is not known`, `did you mean ${require_check_main.nearest(key, customKeys)}?`);
		}
	}
	/** As `result.meta` has them, without empty lines: those of a paragraph are broken where the comment is full. */
	#text(key, value) {
		if (typeof value === "string" && value.trim() !== "") {
			const lines = value.split("\n").map((line) => line.trim());
			return key === "remediation" ? lines.filter((line) => line !== "").join(" ") : value.trim();
		}
		const where = key === "remediation" ? "custom" : "METADATA";
		this.#wrong(key, `${where} has no ${key}`, `write # ${where === "custom" ? "  " : ""}${key}: …`);
		return "";
	}
	#optionalText(key) {
		const value = this.#custom[key];
		if (value === void 0) return void 0;
		if (typeof value === "string" && value.trim() !== "") return value.trim().split("\n").join(" ");
		this.#wrong(key, `${key} is no text`, `write ${key}: …`);
	}
	#page() {
		const page = this.#optionalText("page");
		if (page !== void 0 && !/^https?:\/\/\S+$/.test(page)) this.#wrong("page", `page: ${page} is no address`, "write page: https://…");
		return page;
	}
	#texts(key) {
		const value = this.#custom[key];
		if (value === void 0) return void 0;
		if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
		this.#wrong(key, `${key} is no list of texts`, `write ${key}: [one, another]`);
	}
	#word(key, words, otherwise) {
		const value = this.#custom[key] ?? otherwise;
		const found = words.find((word) => word === value);
		if (found === void 0) this.#wrong(key, `${key}: ${JSON.stringify(value)} is none of ${words.join(", ")}`, `write ${key}: ${otherwise}`);
		return found ?? otherwise;
	}
	#related() {
		return (Array.isArray(this.#about.related_resources) ? this.#about.related_resources : []).flatMap((each) => require_own_rules.isObject(each) && typeof each.ref === "string" ? [{
			ref: each.ref,
			description: typeof each.description === "string" ? each.description : each.ref
		}] : []);
	}
};
const customKeys = [
	"confidence",
	"family",
	"fix",
	"legitimate",
	"page",
	"parameters",
	"pedantic",
	"references",
	"remediation",
	"replaces",
	"severity"
];

// src/policy/own/package-form.ts
/** What is wrong with the package of a module: it must be a rule or a library, and none of ours, which are `taken`. */
function problemsOfPackage(name, { file }, sources, taken) {
	const source = sources.get(file);
	if (source === void 0) return [];
	const place = require_own_rules.placeOfLine(source, require_own_rules.packageLine(source));
	const shown = name.replace(/^data\./, "");
	const [root, first = ""] = shown.split(".");
	const ours = [`${root}.${first}`, root ?? ""].find((each) => taken.has(each));
	if (ours !== void 0 || ["lib", "rules"].includes(shown)) return [{
		place,
		message: `package ${shown} adds to ${ours === void 0 ? "what is ours" : `${ours}, which is bundled`}`,
		advice: `write a package of your own: ${root === "lib" ? "lib.<name>" : "rules.<id>"}`
	}];
	if (require_check_main.diagnosticRules.some(({ id }) => id.replaceAll("-", "_") === first)) return [{
		place,
		message: `the id of package ${shown} is taken`,
		advice: "give the rule another name"
	}];
	if (!/^rules\.[a-z][a-z0-9_]*$/.test(shown) && !/^lib(?:\.[a-z][a-z0-9_]*)+$/.test(shown)) return [{
		place,
		message: `package ${shown} is neither a rule nor a library`,
		advice: root === "rules" ? `write package rules.${wordOf(first || "some_rule")}; what it shares goes to lib.<name>` : "write package rules.<id> for a rule, package lib.<name> for what rules share, in small letters, digits and underscores"
	}];
	if (shown.endsWith("_test") && !require_own_rules.isTestFile(file)) return [{
		place,
		message: `package ${shown} is of tests, and the file is not`,
		advice: "end the file's name with _test.rego"
	}];
	return [];
}
function wordOf(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+|(?<!_)_+$/g, "") || "some_rule";
}

// src/policy/own/form.ts
/**
* What own sources say of themselves, and where that is not as a rule must be: packages of their own, `deny`, `meta`,
* METADATA. `taken` are our packages: OPA would let a module of theirs add to one, and so change what it finds.
*/
function readForm(sources, { modules, annotations }, taken) {
	const problems = [];
	const rules = [];
	const packages = require_check_main.groupBy(modules, (module) => module.package);
	for (const [name, parts] of packages) {
		for (const part of parts) problems.push(...problemsOfPackage(name, part, sources, taken));
		const own = parts.filter(({ file }) => !require_own_rules.isTestFile(file));
		const id = /^data\.rules\.([a-z][a-z0-9_]*)$/.exec(name)?.[1];
		const [first] = own;
		if (id === void 0 || first === void 0) continue;
		const about = annotations.find((each) => each.path === name && each.scope === "package" && !require_own_rules.isTestFile(each.file));
		const source = sources.get(about?.file ?? first.file);
		if (source === void 0) continue;
		const line = require_own_rules.packageLine(source);
		const reader = new Metadata(id.replaceAll("_", "-"), source, line, about);
		problems.push(...missingRules(own, source, line));
		const rule = reader.rule();
		problems.push(...reader.problems);
		rules.push({
			rule,
			file: source.path,
			line
		});
	}
	for (const { rule, file, line } of rules) problems.push(...replacedRules(rule, rules, sources.get(file), line));
	return {
		rules: rules.toSorted((a, b) => a.rule.id < b.rule.id ? -1 : 1),
		problems
	};
}
function missingRules(parts, source, line) {
	const names = new Set(parts.flatMap(({ rules }) => rules.map((name) => name.split(".")[0])));
	const place = require_own_rules.placeOfLine(source, line);
	return [...names.has("deny") ? [] : [{
		place,
		message: "the rule has no deny",
		advice: "write deny contains result.violation(meta, [\"containers\", i], \"…\") if { … }"
	}], ...names.has("meta") ? [] : [{
		place,
		message: "the rule has no meta",
		advice: "write import data.lib.result, and meta := result.meta(rego.metadata.chain())"
	}]];
}
/** Whoever wants a bundled rule away says so in the configuration, where it is seen. */
function replacedRules(rule, all, source, line) {
	if (source === void 0) return [];
	return (rule.replaces ?? []).flatMap((entry) => {
		const id = typeof entry === "string" ? entry : entry.rule;
		if (all.some((other) => other.rule.id === id)) return [];
		const message = `replaces: ${id} is none of your own rules`;
		return [{
			place: require_own_rules.placeOfKey(source, line, "replaces"),
			message,
			advice: "switch it off in the configuration"
		}];
	});
}

// src/policy/own/needed.ts
/**
* Of our modules the entrypoints, those that own modules refer to, and what these refer to in turn. Most own rules need
* a few libraries; to compile all of ours with them takes several times as long.
*
* @param own Texts of own modules.
* @param ours All modules of ours, by path.
*/
function neededModules(own, ours) {
	const needed = Object.entries(ours).filter(([, text]) => packageIn(text) === "main");
	const rest = new Map(Object.entries(ours));
	const texts = [...own];
	for (const text of texts) {
		const paths = referencesIn(text);
		for (const [path, other] of rest) {
			const name = packageIn(other);
			if (!paths.some((reference) => isWithin(reference, name) || isWithin(name, reference))) continue;
			rest.delete(path);
			needed.push([path, other]);
			texts.push(other);
		}
	}
	return Object.fromEntries(needed);
}
function packageIn(text) {
	return /^package ([\w.]+)$/m.exec(text)?.[1] ?? "";
}
/**
* What a module refers to below `data`, as far as it is written out: `lib.image.facts` of `data.lib.image.facts[i]`,
* `rules` of `data.rules[name]`, nothing of `data[name]`, which may be anything. Words in comments and messages may look
* like a reference; then there is one more than needed.
*/
function referencesIn(text) {
	const paths = Array.from(withoutTexts(text).matchAll(/(?<![\w.])data\b((?:\.\w+)*)/g), ([, path = ""]) => path.slice(1));
	return [...new Set(paths)];
}
/**
* Without lines that are a comment, and without texts in quotes, in which "data" is a word like others. Texts stay in
* lines in which an expression may stand within a text (`$"…{}…"`), or which may be part of a longer text.
*/
function withoutTexts(text) {
	return text.split("\n").map((line) => /^\s*#/.test(line) ? "" : /[`$]/.test(line) ? line : line.replace(/"(?:[^"\\]|\\.)*"/g, "\"\"")).join("\n");
}
/** `path` is `whole` or below it, of names with dots; everything is below the empty one. */
function isWithin(path, whole) {
	return whole === "" || path === whole || path.startsWith(`${whole}.`);
}

// src/policy/own/compile.ts
var compile_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ compileOwn: () => compileOwn });
/** Own modules lie under this folder beside ours, so that none can take the place of one of ours. */
const ownFolder = "own/";
/**
* Own rules and what they need of ours, compiled together as `opa build` would, after they were held to the form of a
* rule and to the schema. Tests are left out. @throws OwnRulesError
*/
async function compileOwn(own, bundled) {
	const rules = await checkForm(own, bundled);
	const texts = textsOf(own, (path) => !require_own_rules.isTestFile(path));
	const sources = {
		...neededModules(Object.values(texts), bundled.sources),
		...texts
	};
	const { capabilities, schemas, entrypoints } = bundled;
	const [checked, { errors, result }] = await Promise.all([checkRego(sources, {
		capabilities,
		schemas
	}), buildRego(sources, entrypoints, { capabilities })]);
	refuseErrors(checked, own, bundled);
	refuseErrors(errors, own, bundled);
	if (result === void 0) throw new require_own_rules.OwnRulesError("own rules could not be compiled");
	return {
		rules,
		wasm: result
	};
}
/** Own modules, tests among them, in the form that a rule must have. @throws OwnRulesError */
async function checkForm(own, bundled) {
	const { errors, result } = await inspectRego(textsOf(own), { capabilities: bundled.capabilities });
	if (errors.length > 0 || result === void 0) refuseErrors(errors, own, bundled);
	if (result === void 0) throw new require_own_rules.OwnRulesError("own rules could not be read");
	const inspection = withoutFolder(result);
	const { rules, problems } = readForm(own.modules, inspection, require_bundled.bundledPackages(bundled));
	require_own_rules.refuse([
		...problems,
		...problemsOfImports(inspection, own, bundled),
		...problemsOfData(own, bundled)
	]);
	return rules;
}
/** Own modules by the path that the compiler knows them by. */
function textsOf(own, wanted = () => true) {
	return Object.fromEntries(Array.from(own.modules).flatMap(([path, { text }]) => wanted(path) ? [[`${ownFolder}${path}`, text]] : []));
}
/** The source that the compiler means by a path. */
function ownSource(own, file) {
	return file?.startsWith(ownFolder) === true ? own.modules.get(file.slice(4)) : void 0;
}
/** @throws OwnRulesError where the compiler found errors: located, and with what to write. */
function refuseErrors(errors, own, bundled) {
	const known = knownOf(own, bundled);
	const problems = [];
	for (const error of errors) {
		const source = ownSource(own, error.file);
		if (source === void 0) {
			const where = error.file === void 0 ? "own rules" : `${error.file}:${error.line}:${error.column}`;
			throw new require_own_rules.OwnRulesError(`${where}: ${error.message}${error.code === "limit" ? `; the limit is ${defaultDeadline / 1e3} s` : ""}`);
		}
		const place = require_own_rules.placeOfByteColumn(source, error.line ?? 1, error.column ?? 1);
		problems.push({
			place,
			...advise(error, known)
		});
	}
	require_own_rules.refuse(withoutEchoes(problems));
}
/** The tokenizer and the parser both complain of a text that is not closed; one line need be repaired once. */
function withoutEchoes(problems) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter(({ place: { source, start }, advice }) => {
		const key = `${source.path}\0${start}\0${advice}`;
		return !seen.has(key) && seen.add(key);
	});
}
function knownOf(own, bundled) {
	const { builtins } = bundled.capabilities;
	return {
		keys: keysOf(bundled.schemas.project),
		functions: builtins.map(({ name }) => name),
		library: [...[...require_bundled.bundledPackages(bundled)].map((name) => `data.${name}`), ...[...Object.values(bundled.sources), ...Array.from(own.modules.values(), ({ text }) => text)].flatMap(documentedRules)],
		schemas: Object.keys(bundled.schemas)
	};
}
/** Names of the rules of a library, by their heads at the start of a line. */
function documentedRules(text) {
	const name = /^package (lib\.\S+)$/m.exec(text)?.[1];
	if (name === void 0) return [];
	return Array.from(text.matchAll(/^([a-z]\w*)\b(?=[ ([])/gm), ([, rule = ""]) => `data.${name}.${rule}`).filter((rule) => !/\.(?:package|import|default|else)$/.test(rule));
}
/** An import of what is not there is undefined in Rego, which makes a rule silent. */
function problemsOfImports({ modules }, own, bundled) {
	const packages = [...[...require_bundled.bundledPackages(bundled)].map((name) => `data.${name}`), ...modules.map((module) => module.package)];
	const data = [
		"data.config",
		"data.select",
		...[...bundled.data, ...Object.keys(own.data)].map((name) => `data.${name}`)
	];
	const library = knownOf(own, bundled).library;
	return modules.flatMap(({ file, imports }) => {
		const source = own.modules.get(file);
		if (source === void 0) return [];
		return imports.flatMap((path) => {
			if (!path.startsWith("data.") || isThere(path, packages, data, library)) return [];
			const at = source.text.split("\n").findIndex((line) => line.trim().startsWith(`import ${path}`));
			const meant = require_check_main.nearest(path, [...packages, ...data]);
			return [{
				place: require_own_rules.placeOfLine(source, at + 1),
				message: `${path} is not there`,
				advice: `did you mean ${meant}?`
			}];
		});
	});
}
function isThere(path, packages, data, library) {
	const within = (whole) => path === whole || path.startsWith(`${whole}.`);
	if (data.some(within)) return true;
	if (packages.some((name) => name === path || name.startsWith(`${path}.`)) || library.includes(path)) return true;
	return packages.some((name) => within(name) && !name.startsWith("data.lib."));
}
function problemsOfData(own, bundled) {
	return Object.keys(own.data).filter((name) => bundled.data.includes(name)).flatMap((name) => {
		const source = own.dataSources.get(name);
		const message = `data.${name} is bundled`;
		return source === void 0 ? [] : [{
			place: require_check_main.startOf(source),
			message,
			advice: "give the file another name"
		}];
	});
}
function withoutFolder({ modules, annotations }) {
	const bare = (each) => ({
		...each,
		file: each.file.slice(4)
	});
	return {
		modules: modules.map(bare),
		annotations: annotations.map(bare)
	};
}

Object.defineProperty(exports, "checkForm", {
  enumerable: true,
  get: function () {
    return checkForm;
  }
});
Object.defineProperty(exports, "checkRego", {
  enumerable: true,
  get: function () {
    return checkRego;
  }
});
Object.defineProperty(exports, "compile_exports", {
  enumerable: true,
  get: function () {
    return compile_exports;
  }
});
Object.defineProperty(exports, "neededModules", {
  enumerable: true,
  get: function () {
    return neededModules;
  }
});
Object.defineProperty(exports, "ownSource", {
  enumerable: true,
  get: function () {
    return ownSource;
  }
});
Object.defineProperty(exports, "refuseErrors", {
  enumerable: true,
  get: function () {
    return refuseErrors;
  }
});
Object.defineProperty(exports, "testRego", {
  enumerable: true,
  get: function () {
    return testRego;
  }
});
Object.defineProperty(exports, "textsOf", {
  enumerable: true,
  get: function () {
    return textsOf;
  }
});