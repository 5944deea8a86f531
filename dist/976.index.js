export const id = 976;
export const ids = [976,233];
export const modules = {

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Files that travel with the program. In the bundle they stand beside it; in a checkout, where they are made. Found at
 * run time and copied by `scripts/package.ts`, because the bundler reads what `new URL("…", import.meta.url)` names as
 * text, which breaks what is binary; hence the variable.
 */
const here = import.meta.url;
const isBundled = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL("./policy.wasm", here));
/** The URL of an asset: `name` beside the bundle, or in `folder` of the checkout. */
function asset(name, folder) {
    return new URL(isBundled ? `./${name}` : `../${folder}/${name}`, here);
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newRule: () => (/* binding */ newRule)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: ./out/judge/unreadable.js
var unreadable = __webpack_require__(3233);
// EXTERNAL MODULE: ./out/options.js
var options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/policy/own/bundled.js
var bundled = __webpack_require__(9516);
;// CONCATENATED MODULE: ./out/policy/own/scaffold.js
/** Files of a new rule by their path in the folder of rules. They compile, pass, and are there to be rewritten. */
function scaffold(id) {
    const name = id.replaceAll("-", "_");
    const texts = { rego: ruleText, _test: testText, examples: examplesText };
    const filled = (text) => text.replaceAll("some-rule", id).replaceAll("some_rule", name).replaceAll("Some rule", titleOf(id));
    return {
        [`${name}/${name}.rego`]: filled(texts.rego),
        [`${name}/${name}_test.rego`]: filled(texts._test),
        [`${name}/examples.yaml`]: filled(texts.examples),
    };
}
function titleOf(id) {
    const words = id.replaceAll("-", " ");
    return words.slice(0, 1).toUpperCase() + words.slice(1);
}
const ruleText = `# METADATA
# title: Some rule
# description: |
#   Say here what an attacker or an accident gains. As it stands, the rule wants images from known registries: whoever
#   runs another registry decides what starts.
# schemas:
#   - input: schema.project
# custom:
#   severity: {production: high, development: medium, ci: medium, self-hosted: high}
#   remediation: |
#     Say here what to write instead. As it stands: pull the image from a registry that is allowed.
#   parameters:
#     registries:
#       type: array
#       description: Registries that images may come from.
#       default: [docker.io, ghcr.io]
package rules.some_rule

import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "image"], message) if {
	some i, container in input.containers
	not container.image.built

	# Left out where only run time knows it: what is unknown is no breach.
	registry := container.image.registry
	not registry in result.parameter(meta, "registries")
	message := $"runs {image.name(container.image)}, of a registry that is not allowed"
}
`;
const testText = `package rules.some_rule_test

import data.lib.testing_test as testing
import data.rules.some_rule

_image(registry) := {"image": {
	"ref": $"{registry}/team/web:1.4",
	"registry": registry,
	"repository": "team/web",
	"tag": "1.4",
}}

_denied(fields) := said if {
	said := testing.said(some_rule.deny) with input as testing.service(fields)
}

test_denies_another_registry if {
	_denied(_image("example.com")) == {"containers/0/image: runs example.com/team/web, of a registry that is not allowed"}
}

test_allows_a_known_registry if _denied(_image("ghcr.io")) == set()

test_allows_an_image_of_the_project_itself if {
	fields := object.union(_image("example.com"), {"image": {"built": true}})
	_denied(fields) == set()
}

test_allows_no_image if _denied({}) == set()

test_allows_what_is_configured if {
	said := _denied(_image("example.com")) with data.config as {"some-rule": {"registries": ["example.com"]}}
	said == set()
}
`;
const examplesText = `# Each runs through the whole pipeline with: bulkhead test
# A line that ends with the mark must be found, and no other.
- title: An image of a registry that nobody named
  kind: compose
  bad: |
    services:
      web:
        image: example.com/team/web:1.4 # <- some-rule
- title: An image of Docker Hub
  kind: compose
  good: |
    services:
      web:
        image: nginx:1.29
- title: In a workflow
  kind: workflow
  bad: |
    on: push
    jobs:
      test:
        runs-on: ubuntu-24.04
        container: example.com/team/web:1.4 # <- some-rule
        steps:
          - run: npm test
- title: In a script
  kind: script
  good: |
    docker run --rm ghcr.io/team/web:1.4
`;

// EXTERNAL MODULE: ./out/roots.js
var roots = __webpack_require__(6881);
// EXTERNAL MODULE: ./out/write.js
var write = __webpack_require__(9487);
// EXTERNAL MODULE: ./out/command/print.js
var print = __webpack_require__(5842);
;// CONCATENATED MODULE: ./out/command/new-rule.js









/** Where own rules are looked for, if nothing else is said: beside the configuration, under the same code owners. */
const defaultFolder = ".github/bulkhead";
/** `bulkhead new rule NAME`. @returns the exit status. @throws UsageError where the name is taken, or a file is there. */
async function newRule(name, { dir }, current = process.cwd()) {
    const id = name.replaceAll("_", "-");
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
        throw new options/* UsageError */.eb(`"${name}" is no name of a rule; write small letters, digits and hyphens, as in no-latest-tag`);
    }
    const taken = (0,bundled/* bundledPackages */.O)((await (0,bundled/* readBundled */.H)()).parse()).has(`rules.${id.replaceAll("-", "_")}`);
    if (taken || unreadable/* diagnosticRules */.Dz.some((rule) => rule.id === id)) {
        throw new options/* UsageError */.eb(`there is a rule "${id}" already; choose another name`);
    }
    const root = (0,roots/* rootOf */.I)(current, current);
    const folder = dir === undefined ? (0,external_node_path_.join)(root, defaultFolder) : (0,external_node_path_.resolve)(current, dir);
    const shown = (0,external_node_path_.relative)(current, folder) || ".";
    const written = [];
    for (const [path, text] of Object.entries(scaffold(id))) {
        const file = await (0,write/* writeWhereNamed */.A)(root, (0,external_node_path_.join)(folder, path), text, true);
        written.push((0,external_node_path_.relative)(current, file));
    }
    await (0,print/* print */.y)([
        ...written,
        "",
        `Test it:  bulkhead test ${shown}`,
        `Use it:   policies: [${(0,external_node_path_.relative)(root, folder) || "."}] in .github/bulkhead.yml`,
        "",
    ].join("\n"));
    return exit_status/* exitStatus */.$.pass;
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads has seen enough (`| head`): that is no fault of the job.
            if (error && error.code !== "EPIPE")
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ gateChanged),
/* harmony export */   Kh: () => (/* binding */ suppressionUnused),
/* harmony export */   QZ: () => (/* binding */ suppressionIncomplete),
/* harmony export */   jB: () => (/* binding */ suppressionExpired),
/* harmony export */   kM: () => (/* binding */ decisionRules),
/* harmony export */   tz: () => (/* binding */ unresolvedValue)
/* harmony export */ });
function everywhere(severity) {
    return { production: severity, development: severity, ci: severity, "self-hosted": severity };
}
const common = { related_resources: [], family: "diagnostics", confidence: "certain", fix: "none" };
const suppressionExpired = {
    ...common,
    id: "suppression-expired",
    title: "Suppression expired",
    description: "A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
    severity: everywhere("high"),
    remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today.",
};
const suppressionIncomplete = {
    ...common,
    id: "suppression-incomplete",
    title: "Suppression without what it needs",
    description: "A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
    severity: everywhere("medium"),
    remediation: "Write a justification, an owner and the last day (`expires`), or remove it.",
};
const suppressionUnused = {
    ...common,
    id: "suppression-unused",
    title: "Suppression of nothing",
    description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
    severity: everywhere("info"),
    remediation: "Remove it.",
};
const unresolvedValue = {
    ...common,
    id: "unresolved-value",
    title: "Value that only run time knows",
    description: "Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
    severity: everywhere("info"),
    remediation: "Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check.",
};
const gateChanged = {
    ...common,
    id: "gate-changed",
    title: "Change to what is accepted",
    description: "The pull request changes the configuration, a suppression, a declaration or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
    severity: everywhere("info"),
    remediation: "Look at what it accepts. It counts from when it is merged.",
};
/** About decisions and what nobody can know; beside `unreadable-file`. */
const decisionRules = [
    suppressionExpired,
    suppressionIncomplete,
    suppressionUnused,
    unresolvedValue,
    gateChanged,
];


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by a key, both in the order of first appearance. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownRuleFailed),
/* harmony export */   q: () => (/* binding */ failedDrafts)
/* harmony export */ });
/** A rule that is not bundled and gave no answer: what it guards is not judged. */
const ownRuleFailed = {
    id: "own-rule-failed",
    title: "Own rule failed",
    description: "A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
    fix: "none",
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
        evidence: rule,
    }));
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ diagnosticRules),
/* harmony export */   Uu: () => (/* binding */ unreadableDrafts)
/* harmony export */ });
/* unused harmony export unreadableFile */
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3699);
/* harmony import */ var _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1917);



/** What could not be read must not pass: the rule behind every diagnostic of level error. */
const unreadableFile = {
    id: "unreadable-file",
    title: "File not judged",
    description: "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the file, or exclude it if it is not run.",
    fix: "none",
};
/** The rules that the tool itself breaks the silence with; they have no Rego. */
const diagnosticRules = [unreadableFile, _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRuleFailed */ .A, ..._decision_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionRules */ .kM];
/** One for each place with a diagnostic of level error, in their order. */
function unreadableDrafts(diagnostics) {
    return unreadablePlaces(diagnostics).map(({ place, message, evidence }) => ({
        rule: unreadableFile.id,
        severity: "high",
        confidence: unreadableFile.confidence,
        message,
        remediation: unreadableFile.remediation,
        project: "",
        subject: place.source.path,
        place,
        related: [],
        evidence,
    }));
}
function unreadablePlaces(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
    return Array.from(groups.values(), (group) => {
        const messages = [...new Set(group.map(({ message }) => message))];
        const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
        return { place: group[0].place, message: `is not judged: ${messages.join("; ")}`, evidence: kinds.join() };
    });
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readBundled),
/* harmony export */   O: () => (/* binding */ bundledPackages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6739);



async function readBundled() {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .asset */ .L)("policies.json", "build"));
    return {
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"),
        parse: () => JSON.parse(bytes.toString("utf8")),
    };
}
/** Packages that are ours, by what stands behind `package `. */
function bundledPackages({ sources, testing }) {
    return new Set(Object.values({ ...sources, ...testing }).flatMap((text) => /^package (\S+)$/m.exec(text)?.slice(1) ?? []));
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   z: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);
/* harmony import */ var _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);




/**
 * The trees that paths on the command line stand in, each narrowed to them. A tree is the git work tree around a
 * path; where there is none, the current folder, or, for a path outside it, the path's own folder. So an `include`
 * may reach into its own repository, and no further.
 * @throws UsageError for a path that does not exist.
 */
async function treesOf(paths, current, ignored = "mark") {
    const roots = new Map();
    for (const path of paths.length === 0 ? ["."] : paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path}: there is no such file or folder`);
        const root = rootOf(absolute, current);
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        roots.set(root, [...(roots.get(root) ?? []), below]);
    }
    return Promise.all(Array.from(roots, ([root, below]) => _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkTree */ .W.open(root, {
        below: below.includes("") ? [] : below,
        shownFrom: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(current),
        ignored,
    })));
}
/** The git work tree around a path; where there is none, the current folder, or the path's own. */
function rootOf(path, current) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            break;
    }
    if (folder === current || folder.startsWith(current + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return current;
    // A workflow on its own is one by where it stands.
    return insideRepository.exec(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)?.[1] ?? folder;
}
/** Folders that stand at a repository's root by their meaning. */
const insideRepository = /^(.*?)[\\/]\.(?:github|gitea|forgejo|devcontainer)[\\/]/;


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ ignored),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   qH: () => (/* binding */ vendored)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/** Folders that hold other people's code; what runs from them is not this repository's decision. */
const vendored = new Set([
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
    "venv",
]);
function ignoreRules(folder, text) {
    return { folder, patterns: ignore__WEBPACK_IMPORTED_MODULE_0__().add(text.split(/\r?\n/).filter(isQuick)) };
}
/** Patterns become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 2;
/** No path is longer. */
const maxLength = 4096;
function isQuick(pattern) {
    return (pattern.length <= maxLength &&
        (pattern.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
        pattern.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards));
}
/** The last `.gitignore` that has a rule for a path decides, as in git. Folders end in `/`. */
function ignored(path, rules) {
    for (const { folder, patterns } of rules.toReversed()) {
        const result = patterns.test(folder === "" ? path : path.slice(folder.length + 1));
        if (result.ignored)
            return true;
        if (result.unignored)
            return false;
    }
    return false;
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   tg: () => (/* binding */ defaultMaxFileBytes),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
const defaultMaxFileBytes = 8 * 1024 * 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark, as YAML allows. */
function decode(bytes) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return { kind: "text", text: new TextDecoder("utf-16le").decode(bytes) };
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return { kind: "text", text: new TextDecoder("utf-16be").decode(bytes) };
        return { kind: "text", text: utf8.decode(bytes) };
    }
    catch {
        return { kind: "refused", why: "is not UTF-8 text" };
    }
}
/**
 * The path that `target`, written in a file of folder `from`, names in the tree.
 * Undefined where it is absolute (also in Windows' form), in a home folder, or leaves the tree.
 */
function resolvePath(from, target) {
    if (/^(?:[\\/~]|[A-Za-z]:)/.test(target) || target.includes("\0"))
        return undefined;
    const parts = from === "" || from === "." ? [] : from.split("/");
    for (const part of target.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** The folder of a path; empty for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "" : path.slice(0, slash);
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8993);





/** Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. */
class WorkTree {
    name;
    #root;
    #shownFrom;
    #below;
    #maxFileBytes;
    #ignored;
    #rules = new Map();
    constructor(realRoot, options) {
        this.name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(realRoot) || "root";
        this.#root = realRoot;
        this.#shownFrom = options.shownFrom ?? realRoot;
        this.#below = options.below ?? [];
        this.#ignored = options.ignored ?? "mark";
        this.#maxFileBytes = options.maxFileBytes ?? _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultMaxFileBytes */ .tg;
    }
    /** @throws where the folder does not exist. */
    static async open(root, options = {}) {
        return new WorkTree(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), options);
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
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#shownFrom, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
    }
    async list(below) {
        if (below !== undefined)
            return new WorkTree(this.#root, { below: [below] }).list();
        const files = [];
        await this.#walk("", [], files);
        return files.sort();
    }
    async read(path) {
        const found = await this.readBytes(path);
        if (found.kind !== "bytes")
            return found;
        const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(found.bytes);
        if (text.kind !== "text" || !(await this.#isIgnored(path)))
            return text;
        return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
    }
    async readBytes(path) {
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path));
            if (real !== this.#root && !real.startsWith(this.#root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? this.#root : this.#root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
                return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
            }
            return await this.#readFile(real);
        }
        catch (error) {
            return readFailure(error);
        }
    }
    /** The path is real already: a link that appears in between is refused, and so is what is no regular file. */
    async #readFile(real) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = await file.stat();
            if (stat.isDirectory())
                return { kind: "directory" };
            if (!stat.isFile())
                return { kind: "refused", why: "is not a regular file" };
            if (stat.size > this.#maxFileBytes) {
                return { kind: "refused", why: `is larger than ${this.#maxFileBytes} bytes` };
            }
            return { kind: "bytes", bytes: await file.readFile() };
        }
        finally {
            await file.close();
        }
    }
    async #walk(folder, rules, files) {
        const entries = await this.#entries(folder);
        // A submodule or another work tree: another repository's files.
        if (folder !== "" && entries.some((entry) => entry.name === ".git" && entry.isFile()))
            return;
        const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
            ? await this.#rulesOf(folder)
            : undefined;
        const inForce = own === undefined ? rules : [...rules, own];
        const folders = [];
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (this.#named(path))
                    folders.push(this.#walk(path, (0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(`${path}/`, inForce) ? [] : inForce, files));
                else if (!_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .vendored */ .qH.has(entry.name) && this.#wanted(path) && !(0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(`${path}/`, inForce)) {
                    folders.push(this.#walk(path, inForce, files));
                }
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                if (this.#wanted(path) && (this.#named(path) || !(0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(path, inForce)))
                    files.push(path);
            }
        }
        await Promise.all(folders);
    }
    /** Entries of a folder; none where it may not be read. */
    async #entries(folder) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder), { withFileTypes: true });
        }
        catch {
            return [];
        }
    }
    /** The rules of a folder's `.gitignore`; undefined where there is none. */
    #rulesOf(folder) {
        const known = this.#rules.get(folder);
        if (known !== undefined)
            return known;
        // As git: one that is a symbolic link, or no file, says nothing.
        const reading = this.#readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder, ".gitignore")).then((read) => (read.kind === "bytes" ? (0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .ep)(folder, new TextDecoder().decode(read.bytes)) : undefined), () => undefined);
        this.#rules.set(folder, reading);
        return reading;
    }
    /** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
    async #isIgnored(path) {
        const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
        if (asked === path || (asked !== undefined && (await this.#matches(asked, "/"))))
            return false;
        return this.#matches(path, "");
    }
    /** `end` is `/` where the path is a folder's. */
    async #matches(path, end) {
        const rules = [];
        const parts = path.split("/");
        for (let depth = 0; depth < parts.length; depth++) {
            const own = await this.#rulesOf(parts.slice(0, depth).join("/"));
            if (own !== undefined)
                rules.push(own);
            const part = parts.slice(0, depth + 1).join("/");
            if ((0,_ignored_js__WEBPACK_IMPORTED_MODULE_3__/* .ignored */ .PP)(part + (depth + 1 < parts.length ? "/" : end), rules))
                return true;
        }
        return false;
    }
    /** Whether `path` is one that was asked for, or leads to one. */
    #named(path) {
        return this.#below.some((below) => below === path || below.startsWith(`${path}/`));
    }
    #wanted(path) {
        return (this.#below.length === 0 ||
            this.#below.some((below) => below === "" || path === below || path.startsWith(`${below}/`)));
    }
}
function readFailure(error) {
    const code = error.code;
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return { kind: "absent" };
        case "ELOOP":
            return { kind: "refused", why: "is a symbolic link in a circle" };
        case "EACCES":
        case "EPERM":
            return { kind: "refused", why: "may not be read by this user" };
        case undefined:
            throw error;
        default:
            return { kind: "refused", why: `cannot be opened (${code})` };
    }
}


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeWhereNamed),
/* harmony export */   z: () => (/* binding */ writeInTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);




/**
 * Writes a file of a tree, and the folders to it. The tree may hold symbolic links that its author has put in the way:
 * none is followed out of the tree, and none is written through.
 * @throws UsageError where the path leads out of the tree, or is a link; with `exclusive` also where a file is there.
 */
async function writeInTree(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isBelow(root, file))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: leads out of ${root}; nothing is written there`);
    const folder = await existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (!isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder))) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: a symbolic link on the way leads out of ${root}; nothing is written there`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    await write(file, path, text, exclusive);
    return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, file))
        return writeInTree(root, path, text, exclusive);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    await write(file, path, text, exclusive);
    return file;
}
async function write(file, path, text, exclusive) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_CREAT | (exclusive ? O_EXCL : O_TRUNC) | O_NOFOLLOW | O_NONBLOCK);
        try {
            await handle.writeFile(text);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path}: ${refusals[error.code ?? ""] ?? String(error)}`);
    }
}
const refusals = {
    EACCES: "may not be written by this user",
    EEXIST: "is there already; it is left as it is",
    EISDIR: "is a folder",
    ELOOP: "is a symbolic link; nothing is written through it",
    ENXIO: "is a pipe that nobody reads",
};
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, way) === path;
}
/** The folder itself, or the nearest above it that is there. */
async function existing(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : existing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    }
}


/***/ })

};
