export const id = 7976;
export const ids = [7976,3233];
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

/***/ 6080:
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
/* harmony export */   Uu: () => (/* binding */ unreadableDrafts),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
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

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   c$: () => (/* binding */ limitNames),
/* harmony export */   m6: () => (/* binding */ limitTable)
/* harmony export */ });
const limitTable = {
    files: {
        default: 100_000,
        least: 1,
        most: 10_000_000,
        what: "files of one tree that may hold containers",
        whole: true,
    },
    "file-mib": { default: 8, least: 1, most: 256, what: "size of a file, MiB" },
    "total-mib": { default: 256, least: 1, most: 65_536, what: "size of all files that are read, MiB", whole: true },
    depth: { default: 200, least: 10, most: 1000, what: "nesting of lists and maps in YAML and JSON" },
    values: { default: 250_000, least: 100, most: 10_000_000, what: "values of a YAML file, its aliases written out" },
    "total-values": {
        default: 5_000_000,
        least: 1000,
        most: 1_000_000_000,
        what: "values of all YAML files, aliases not written out",
        whole: true,
    },
    "include-depth": { default: 50, least: 1, most: 1000, what: "Compose files that include each other in a row" },
    "extends-depth": { default: 100, least: 1, most: 1000, what: "Compose services that extend each other in a row" },
    "volumes-from-depth": {
        default: 16,
        least: 1,
        most: 100,
        what: "services that take volumes from each other in a row",
    },
    "text-kib": { default: 256, least: 1, most: 65_536, what: "size of one text with its variables replaced, KiB" },
    "texts-mib": { default: 64, least: 1, most: 1024, what: "size of all such texts of a Compose project, MiB" },
    containers: {
        default: 1000,
        least: 1,
        most: 100_000,
        what: "containers of one Compose project, job or script: what is found in them is compared each with each",
    },
    ports: { default: 50_000, least: 1, most: 1_000_000, what: "ports that the ranges of a Compose project come to" },
    matrix: { default: 256, least: 1, most: 10_000, what: "combinations of a matrix; GitHub makes no more jobs of one" },
    outcomes: { default: 32, least: 1, most: 1000, what: "texts that an expression of a workflow may become" },
    callers: {
        default: 64,
        least: 1,
        most: 10_000,
        what: "callers of a reusable workflow or local action that are told apart; the values of others are judged together",
    },
    "script-ways": { default: 8, least: 1, most: 1000, what: "values of a variable for which a script is read anew" },
    "script-commands": { default: 2500, least: 1, most: 100_000, what: "commands of a script" },
    "script-ms": { default: 500, least: 10, most: 600_000, what: "time to read one script, ms" },
    "script-mib": { default: 256, least: 64, most: 2048, what: "memory to read one script, MiB" },
    "scripts-seconds": {
        default: 300,
        least: 1,
        most: 36_000,
        what: "time to read all scripts that are slow to read, seconds",
        whole: true,
    },
    "script-depth": { default: 4, least: 1, most: 20, what: "scripts inside arguments of scripts" },
    "dockerfile-kib": { default: 512, least: 1, most: 65_536, what: "size of a Dockerfile, KiB" },
    decisions: { default: 500, least: 1, most: 100_000, what: "suppressions that one file brings beside what it holds" },
    "project-kib": {
        default: 4096,
        least: 16,
        most: 262_144,
        what: "size of one project as the rules see it, KiB of JSON: what they take of time grows with it",
    },
    "policy-mib": { default: 2048, least: 64, most: 4095, what: "memory of our rules for one project, MiB" },
    "own-rule-seconds": {
        default: 10,
        least: 1,
        most: 600,
        what: "processor time of own rules for one project, seconds",
    },
    "own-rules-seconds": {
        default: 60,
        least: 1,
        most: 3600,
        what: "processor time of own rules for all projects, seconds",
    },
    "own-rules-mib": { default: 256, least: 16, most: 2048, what: "memory of own rules, MiB" },
    findings: {
        default: 250_000,
        least: 1,
        most: 10_000_000,
        what: "what rules find in all projects, of base and head",
        whole: true,
    },
    shown: { default: 1000, least: 1, most: 1_000_000, what: "findings, and warnings, that the text report shows" },
};
/** In the order in which they are described. */
const limitNames = Object.keys(limitTable);
/** The limits that hold where `said` says no other. */
function limitsOf(said = {}) {
    if (Object.keys(said).length === 0)
        return standard;
    return allOf(said);
}
function allOf(said) {
    const all = limitNames.map((name) => [name, said[name] ?? limitTable[name].default]);
    return Object.fromEntries(all);
}
const standard = allOf({});
/** A bound as messages name it: `limits.depth (200)`. */
function named(name, limits) {
    return `limits.${name} (${limits[name]})`;
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
/* harmony import */ var _tree_worktree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7890);




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
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   tg: () => (/* binding */ defaultMaxFileBytes),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7458);

/** Larger files are refused: nobody writes them by hand, and each costs time and memory in proportion. Bytes. */
const defaultMaxFileBytes = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitTable */ .m6["file-mib"].default * 2 ** 20;
/** For a file that is larger than it may be. */
function tooLarge(most) {
    return { kind: "refused", why: `is larger than ${most} bytes`, large: true };
}
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

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ WorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/tree/ignored.js
var ignored = __webpack_require__(3183);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree = __webpack_require__(8993);
;// CONCATENATED MODULE: ./out/tree/regular-file.js


/**
 * A file on disk of `most` bytes at most. The path is real already: a link that appears in between is refused, and so
 * is what is no regular file.
 * @throws what Node throws, for `readFailure`.
 */
function readRegularFile(real, most) {
    const file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (stat.isDirectory())
            return { kind: "directory" };
        if (!stat.isFile())
            return { kind: "refused", why: "is not a regular file" };
        return stat.size > most ? (0,tree/* tooLarge */.g$)(most) : bytesOf(file, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** One byte more than the file should have is asked for: it may grow while it is looked at, and without end. */
function bytesOf(file, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, length);
    }
    if (length > size)
        return { kind: "refused", why: "changes while it is read" };
    return { kind: "bytes", bytes: buffer.subarray(0, length) };
}
/** What becomes of a file that cannot be opened. */
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

;// CONCATENATED MODULE: ./out/tree/gitignores.js





/** The `.gitignore` files of a work tree, each read once. */
class Gitignores {
    #root;
    #rules = new Map();
    #folders = new Map();
    /** `root` is the work tree's real path. */
    constructor(root) {
        this.#root = root;
    }
    /** The rules of a folder's own `.gitignore`; undefined where there is none. */
    rulesOf(folder) {
        if (!this.#rules.has(folder))
            this.#rules.set(folder, readRules((0,external_node_path_.join)(this.#root, folder, ".gitignore"), folder));
        return this.#rules.get(folder);
    }
    folder(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        const above = path === "" ? { rules: [], isIgnored: false } : this.folder((0,tree/* folderOf */.yS)(path));
        const own = this.rulesOf(path);
        const folder = {
            rules: own === undefined ? above.rules : [...above.rules, own],
            isIgnored: above.isIgnored || (path !== "" && (0,ignored/* ignored */.PP)(`${path}/`, above.rules)),
        };
        this.#folders.set(path, folder);
        return folder;
    }
}
/** As git: a file that is a symbolic link, or no file, says nothing. */
function readRules(path, folder) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    try {
        const read = readRegularFile(path, tree/* defaultMaxFileBytes */.tg);
        return read.kind === "bytes" ? (0,ignored/* ignoreRules */.ep)(folder, new TextDecoder().decode(read.bytes)) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/tree/worktree.js






/**
 * Files on disk below a folder, as git would see them: `.gitignore` files are honoured at every level. They are read at
 * once, not by Node's threads: for files as small as these a thread costs more than the read.
 */
class WorkTree {
    name;
    #root;
    #shownFrom;
    #below;
    #ignored;
    /** What comes before a path of the tree where it is shown; undefined where that depends on the path. */
    #prefix;
    #gitignores;
    constructor(realRoot, options) {
        this.name = (0,external_node_path_.basename)(realRoot) || "root";
        this.#root = realRoot;
        this.#gitignores = new Gitignores(realRoot);
        this.#shownFrom = options.shownFrom ?? realRoot;
        this.#below = options.below ?? [];
        this.#ignored = options.ignored ?? "mark";
        const above = (0,external_node_path_.relative)(this.#shownFrom, realRoot).split(external_node_path_.sep).join("/");
        this.#prefix = above === "" ? "" : /(?:^|\/)\.\.$/.test(above) ? undefined : `${above}/`;
    }
    /** @throws where the folder does not exist. */
    static async open(root, options = {}) {
        return new WorkTree(external_node_fs_.realpathSync.native(root), options);
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
        if (this.#prefix !== undefined && path !== "")
            return this.#prefix + path;
        return (0,external_node_path_.relative)(this.#shownFrom, (0,external_node_path_.join)(this.#root, path)).split(external_node_path_.sep).join("/");
    }
    async list(below) {
        if (below !== undefined)
            return new WorkTree(this.#root, { below: [below] }).list();
        const files = [];
        this.#walk("", [], files);
        return files.sort();
    }
    async read(path, most = tree/* defaultMaxFileBytes */.tg) {
        const found = await this.readBytes(path, most);
        if (found.kind !== "bytes")
            return found;
        const text = (0,tree/* decode */.D4)(found.bytes);
        if (text.kind !== "text" || !this.#isIgnored(path))
            return text;
        return this.#ignored === "leave" ? { kind: "absent" } : { ...text, ignored: true };
    }
    async readBytes(path, most = tree/* defaultMaxFileBytes */.tg) {
        try {
            const absolute = (0,external_node_path_.join)(this.#root, path);
            // Most of what is asked for and not found is an optional file; an error for each is dear.
            if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined)
                return { kind: "absent" };
            const real = external_node_fs_.realpathSync.native(absolute);
            if (real !== this.#root && !real.startsWith(this.#root.endsWith(external_node_path_.sep) ? this.#root : this.#root + external_node_path_.sep)) {
                return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
            }
            return readRegularFile(real, most);
        }
        catch (error) {
            return readFailure(error);
        }
    }
    #walk(folder, rules, files) {
        const entries = this.#entries(folder);
        // A submodule or another work tree: another repository's files.
        if (folder !== "" && entries.some((entry) => entry.name === ".git" && entry.isFile()))
            return;
        const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile())
            ? this.#gitignores.rulesOf(folder)
            : undefined;
        const inForce = own === undefined ? rules : [...rules, own];
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (this.#named(path))
                    this.#walk(path, (0,ignored/* ignored */.PP)(`${path}/`, inForce) ? [] : inForce, files);
                else if (!ignored/* vendored */.qH.has(entry.name) && this.#wanted(path) && !(0,ignored/* ignored */.PP)(`${path}/`, inForce)) {
                    this.#walk(path, inForce, files);
                }
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                if (this.#wanted(path) && (this.#named(path) || !(0,ignored/* ignored */.PP)(path, inForce)))
                    files.push(path);
            }
        }
    }
    /** Entries of a folder; none where it may not be read. */
    #entries(folder) {
        try {
            return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, folder), { withFileTypes: true });
        }
        catch {
            return [];
        }
    }
    /** Whether git ignores a file, or a folder that it is in. What was asked for by name is never taken for ignored. */
    #isIgnored(path) {
        const asked = this.#below.find((below) => below !== "" && (path === below || path.startsWith(`${below}/`)));
        if (asked === path || (asked !== undefined && this.#gitignores.folder(asked).isIgnored))
            return false;
        const folder = this.#gitignores.folder((0,tree/* folderOf */.yS)(path));
        return folder.isIgnored || (0,ignored/* ignored */.PP)(path, folder.rules);
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
    await write(file, path, text, exclusive);
    return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, file))
        return writeInTree(root, path, text, exclusive);
    await write(file, path, text, exclusive);
    return file;
}
async function write(file, path, text, exclusive) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
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
