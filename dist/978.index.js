export const id = 978;
export const ids = [978];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ profileOfFile),
/* harmony export */   O: () => (/* binding */ areDevelopmentProfiles)
/* harmony export */ });
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8993);

/**
 * Where what is written in a file is meant to run, by the file's path. Production unless the path says otherwise:
 *
 * - development: a word of the name is `override`, `dev`, `local`, `test` … (`compose.override.yml`,
 *   `docker-compose-dev.yaml`, `compose.frontend.dev.yml`); or a folder on the way holds dev containers or tests
 *   (`.devcontainer`, `dev`, `tests`, `e2e`, `fixtures` …: in public repositories what stands there starts the
 *   databases of a test suite, and is deployed nowhere);
 * - ci: a word of the name is `ci`.
 *
 * Folders named example, demo or docker say nothing: what stands there is copied, and runs in production.
 */
function profileOfFile(path) {
    const words = (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).toLowerCase().split(/[-._]/);
    if (words.includes("ci"))
        return "ci";
    if (words.some((word) => developmentWords.has(word)))
        return "development";
    const folders = (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path).toLowerCase().split("/");
    return folders.some((folder) => developmentFolders.has(folder)) ? "development" : "production";
}
/** Whether a service with these `profiles:` runs in development only: it is in no other profile. */
function areDevelopmentProfiles(profiles) {
    return profiles.length > 0 && profiles.every((profile) => developmentProfiles.has(profile.toLowerCase()));
}
const developmentProfiles = new Set(["dev", "debug", "test", "tools"]);
const developmentWords = new Set([
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
    "e2e",
]);
const developmentFolders = new Set([
    ".devcontainer",
    ".dev",
    "cypress",
    "debug",
    "dev",
    "devcontainer",
    "devcontainer-example",
    "development",
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
    "upgrade-tests",
]);


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printConfig: () => (/* binding */ printConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _collect_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);
/* harmony import */ var _config_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3237);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5577);
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7471);
/* harmony import */ var _judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6108);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1653);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5015);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5842);










/** `bulkhead config`. Prints what is in force, for one file where one is named, and who says so. @returns the exit status. */
async function printConfig(path, flags) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(path === undefined ? [] : [path], {}, flags.configFile, process.cwd());
    const [clone] = prepared.clones;
    const file = path === undefined ? undefined : clone?.below[0];
    const parts = [
        sources(prepared),
        values(prepared),
        settingsOfRules(prepared.options.rules, file),
        suppressions(prepared.options.suppressions, file),
        ...(file === undefined ? [] : [await about(file, prepared)]),
    ];
    const text = parts.filter((part) => part !== "").join("\n\n");
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .y)(`${text.split("\n").map(_report_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK).join("\n")}\n`);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatus */ .$.pass;
}
function sources({ layers }) {
    const found = layers.flatMap(({ source, layer }) => (source === undefined ? [] : [`${source.label} (${layer})`]));
    return found.length === 0
        ? "No configuration file: the defaults hold. bulkhead init writes one."
        : `Configuration: ${found.join(", ")}`;
}
/** Keys with one value, as they are written, and what they set. */
const keys = [
    ["fail-on", "failOn"],
    ["pedantic", "pedantic"],
    ["strict", "strict"],
    ["gate", "gate"],
    ["warn-only", "warnOnly"],
    ["allow-empty", "allowEmpty"],
    ["include", "include"],
    ["exclude", "exclude"],
    ["projects", "projects"],
    ["profile", "profiles"],
    ["runners", "runners"],
    ["require", "require"],
    ["policies", "policies"],
    ["decisions", "decisions"],
    ["local", "local"],
    ["baseline", "baseline"],
    ["limits", "limits"],
];
function values({ options, layers }) {
    const rows = keys.map(([key, option]) => [key, spell(options, option), whoSays(key, layers)]);
    const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
    const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  "));
    return lines.map((line) => line.trimEnd()).join("\n");
}
function spell(options, option) {
    if (option === "profiles") {
        return JSON.stringify(Object.fromEntries(options.profiles.map(({ files, profile }) => [files, profile])));
    }
    const value = options[option];
    return typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
}
function whoSays(key, layers) {
    const said = layers.flatMap(({ layer, places }) => {
        const place = places.get(key);
        return place === undefined ? [] : [`${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`];
    });
    return said.length === 0 ? "default" : said.join(", ");
}
function settingsOfRules(settings, file) {
    const about = settings.filter(({ files }) => file === undefined || (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesSome */ .I)(files, file));
    if (about.length === 0)
        return "";
    const lines = about.map(({ rule, severity, files, containers, parameters, suppressible, layer, place }) => {
        const parts = [
            ...(severity === undefined ? [] : [severity]),
            ...(files === undefined ? [] : [`in ${files.join(", ")}`]),
            ...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
            ...(parameters === undefined ? [] : [`with ${JSON.stringify(parameters)}`]),
            ...(suppressible === false ? ["accepted by nobody else"] : []),
        ];
        return `  ${rule}: ${parts.join(" ")}  ${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`;
    });
    return ["Rules (of several that match, the last counts):", ...lines].join("\n");
}
function suppressions(decisions, file) {
    const about = decisions.filter(({ scope }) => file === undefined || (scope.kind === "globs" && (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesSome */ .I)(scope.files, file)));
    if (about.length === 0)
        return "";
    const lines = about.map(({ rules, scope, owner, expires, justification, layer, place }) => {
        const { files, containers } = scope.kind === "globs" ? scope : {};
        const parts = [
            ...(files === undefined ? [] : [`in ${files.join(", ")}`]),
            ...(containers === undefined ? [] : [`of ${containers.join(", ")}`]),
            ...(owner === undefined ? [] : [`by ${owner}`]),
            ...(expires === undefined ? [] : [`until ${expires}`]),
        ];
        return `  ${rules.join(", ")} ${parts.join(" ")}: ${justification ?? "no justification"}  ${(0,_judge_rule_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(place)} (${layer})`;
    });
    return ["Accepted:", ...lines].join("\n");
}
async function about(file, { options, trees, decisionTree }) {
    const [tree] = trees;
    const list = (await tree?.list()) ?? [];
    const candidates = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k)(list, options);
    const path = file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const isFolder = !list.includes(path);
    if (isFolder)
        return `${path}: ${candidates.length} of its files may hold containers`;
    const configured = (0,_config_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredProfile */ .M)(path, options.profiles);
    const kind = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(path);
    const looked = candidates.some((candidate) => candidate.path === path)
        ? `looked at, as ${kind}`
        : kind === undefined
            ? "not looked at: its name is of nothing that holds containers"
            : "not looked at: include, exclude or a template";
    return [
        `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(".", path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}:`,
        `  ${looked}`,
        `  ${configured ?? (0,_collect_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOfFile */ .J)(path)} (${configured === undefined ? "by its name" : "by profile"})`,
        ...(decisionTree === undefined ? ["  nothing that the repository accepts counts: there is no base commit"] : []),
    ].join("\n");
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

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configuredProfile),
/* harmony export */   f: () => (/* binding */ withProfiles)
/* harmony export */ });
/* harmony import */ var _collect_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7471);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);



/** What the configuration says that a file is for; undefined where it says nothing of it. */
function configuredProfile(path, settings) {
    return settings.find(({ files }) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(files, path))?.profile;
}
/**
 * A project whose containers have the profile that the configuration gives the file where they stand. A container that
 * has another than its file's (by Compose's `profiles:`) keeps it.
 */
function withProfiles(project, settings) {
    const containers = settings.length === 0 ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(project.model, "containers");
    if (containers?.kind !== "sequence")
        return project;
    const items = containers.items.map((container) => withProfile(container, settings));
    return { ...project, model: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(project.model, "containers", { ...containers, items }) };
}
function withProfile(container, settings) {
    const written = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(container, "profile");
    if (container.kind !== "mapping" || written?.kind !== "scalar")
        return container;
    const path = ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(container, "name") ?? container).place.source.path;
    const profile = configuredProfile(path, settings);
    if (profile === undefined || written.value !== (0,_collect_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOfFile */ .J)(path))
        return container;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(container, "profile", (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(profile, written.place));
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _judge_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7471);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8993);


/** Patterns over paths, in order: the first that matches says what a file is. */
const kinds = [
    // Gitea and Forgejo run the same files from folders of their own.
    [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, "workflow"],
    [/(?:^|\/)action\.ya?ml$/i, "action"],
    [/(?:^|\/)\.devcontainer\.json$/i, "devcontainer"],
    [/(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/i, "devcontainer"],
    // Compose's own names and the customs around them: https://docs.docker.com/reference/compose-file/
    [/(?:^|\/)(?:docker-)?compose(?:[-._][^/]*)?\.(?:ya?ml|json)$/i, "compose"],
    [/(?:^|\/)[^/]+[-._](?:docker-)?compose\.ya?ml$/i, "compose"],
    [/(?:^|\/)package\.json$/, "package-json"],
    [/(?:^|\/)(?:GNU)?makefile$/i, "makefile"],
    [/\.mk$/, "makefile"],
    [/\.(?:sh|bash|ksh|zsh|ps1)$/i, "script"],
    [/\.ya?ml$/i, "yaml"],
];
/** A folder or file whose name a template engine fills in (cookiecutter, copier, Helm's own templates). */
const templatePath = /\{\{|\{%|(?:^|\/)templates\/.*\.tpl$/;
/** Files that may hold containers, by their names, in the order given. Templates are left out. */
function discover(files, selection) {
    const charts = files
        .filter((path) => (0,_tree_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === "Chart.yaml")
        .map((path) => path.slice(0, -"Chart.yaml".length));
    const included = selection.include.length === 0 ? () => true : (path) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSome */ .I)(selection.include, path);
    const excluded = selection.exclude.length === 0 ? () => false : (path) => (0,_judge_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSome */ .I)(selection.exclude, path);
    const candidates = [];
    for (const path of files) {
        const kind = kindOf(path);
        if (kind === undefined || templatePath.test(path) || !included(path) || excluded(path))
            continue;
        if (charts.some((chart) => path.startsWith(`${chart}templates/`)))
            continue;
        candidates.push({ path, kind });
    }
    return candidates;
}
/** What a file's name says that it is; undefined for a name that can hold nothing for us. */
function kindOf(path) {
    return kinds.find(([pattern]) => pattern.test(path))?.[1];
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesSome),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);


const compiled = new Map();
/** Whether one of some globs matches; without globs, everything does. */
function matchesSome(globs, text) {
    if (globs === undefined)
        return true;
    return text !== undefined && globs.some((glob) => matcher(glob)(text));
}
/** Whether a glob matches a path or a name. */
function matches(glob, text) {
    return matcher(glob)(text);
}
function matcher(glob) {
    const known = compiled.get(glob);
    if (known !== undefined)
        return known;
    if (!isQuick(glob))
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the glob "${glob}" has more wildcards than can be matched in time`);
    const made = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true });
    compiled.set(glob, made);
    return made;
}
/** Globs become regular expressions that try each wildcard at each place: time to the power of their number. */
const maxWildcards = 4;
function isQuick(glob) {
    return ((glob.match(/\*{2,}/g)?.length ?? 0) <= maxWildcards &&
        glob.split("/").every((part) => (part.match(/\*+/g)?.length ?? 0) <= maxWildcards));
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ adjusted),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   c2: () => (/* binding */ isWeaker),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7471);



/** The severity of a finding by the configuration. Undefined: the rule is off there. */
function adjusted(subject, severity, pedantic, options) {
    const setting = settingFor(subject, options.rules);
    if (setting === undefined)
        return severity === "off" || (pedantic && !options.pedantic) ? undefined : { severity };
    if (setting.severity === "off")
        return undefined;
    if (setting.severity === "on" || setting.severity === undefined) {
        return severity === "off" ? undefined : { severity };
    }
    if (setting.severity === severity)
        return { severity };
    const from = severity === "off" ? "info" : severity;
    return {
        severity: setting.severity,
        adjustment: { from, layer: setting.layer, at: placeText(setting.place) },
    };
}
/** The last setting of a severity that is about a finding, of those that a stronger layer does not forbid. */
function settingFor(subject, settings) {
    const guard = guardOf(subject.rule, settings);
    return settings.findLast((setting) => setting.severity !== undefined &&
        isAbout(setting, subject) &&
        (guard === undefined || !isWeaker(setting.layer, guard.layer)));
}
/** The setting that forbids weaker layers to accept, lower or switch off what a rule finds. */
function guardOf(rule, settings) {
    return settings.findLast((setting) => setting.rule === rule && setting.suppressible === false);
}
function isWeaker(one, other) {
    return _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(one) < _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(other);
}
/** Rules that some setting asks for, or that are not off unless asked for. */
function isWanted(rule, options) {
    if (options.pedantic || rule.pedantic !== true)
        return true;
    return options.rules.some(({ rule: id, severity }) => id === rule.id && severity !== undefined && severity !== "off");
}
/** Parameters by rule, later settings over earlier ones: `data.config`. */
function parametersOf(settings) {
    const all = {};
    for (const { rule, parameters } of settings) {
        if (parameters !== undefined)
            all[rule] = { ...all[rule], ...parameters };
    }
    return all;
}
function isAbout({ rule, files, containers }, subject) {
    return (rule === subject.rule && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(files, subject.place.source.path) && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(containers, subject.container));
}
function placeText(place) {
    const { file, line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place);
    return `${file}:${line}:${column}`;
}


/***/ })

};
