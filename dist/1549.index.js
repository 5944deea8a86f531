export const id = 1549;
export const ids = [1549];
export const modules = {

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whollyUnknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { value, unknown: [] };
}
/** Nothing of it is known. */
const whollyUnknown = { value: undefined, unknown: [[]] };


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ capabilityOf)
/* harmony export */ });
/**
 * A capability by the name that rules use: upper case, without `CAP_`; `ALL` is itself. The engine takes either
 * spelling in any case.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/oci/caps/utils.go NormalizeLegacyCapabilities
 */
function capabilityOf(text) {
    return text.trim().toUpperCase().replace(/^CAP_/, "");
}


/***/ }),

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unknownPart)
/* harmony export */ });
/** Stands in a word's value for text that only run time knows. A private-use character: no file holds it by honest means. */
const unknownPart = "\uE000";


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4408);


/**
 * Reads a Dockerfile. ARG and ENV are followed by their defaults; a variable that has none is an unknown part.
 *
 * @see https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
function readDockerfile(source, settings = {}) {
    const { bounds } = source;
    if (source.text.length > bounds.limits["dockerfile-kib"] * 1024) {
        bounds.meet("dockerfile-kib", (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(source), "is larger than a Dockerfile that is read");
        return Promise.resolve({});
    }
    const known = read.get(source) ?? new Map();
    read.set(source, known);
    const { target, args = [], contexts = [] } = settings;
    const key = JSON.stringify([target, [...args], [...contexts]]);
    const facts = known.get(key) ?? interpret(source, settings);
    known.set(key, facts);
    return facts;
}
/** Many services are built from one Dockerfile, most of them with the same settings. */
const read = new WeakMap();
async function interpret(source, settings) {
    const offsetOf = offsets(source.text);
    const stages = [];
    const globals = new Map();
    for (const instruction of await parse(source)) {
        const range = instruction.getArgumentsRange();
        if (range === null)
            continue;
        const place = { source, start: offsetOf(range.start), end: offsetOf(range.end) };
        const stage = stages.at(-1);
        switch (instruction.getKeyword()) {
            case "FROM":
                stages.push(openStage(instruction, source, offsetOf, globals, stages, settings));
                break;
            case "ARG":
                for (const [name, written] of propertiesOf(instruction)) {
                    const scope = stage?.variables ?? globals;
                    scope.set(name, argument(name, written, scope, stage === undefined ? undefined : globals, settings));
                }
                break;
            case "ENV":
                for (const [name, written] of propertiesOf(instruction)) {
                    stage?.variables.set(name, expand(written ?? "", stage.variables));
                }
                break;
            case "USER":
                if (stage !== undefined)
                    stage.user = word(instruction.getArgumentsContent() ?? "", stage.variables, place);
                break;
        }
    }
    const built = chosen(stages, settings.target);
    if (built === undefined)
        return {};
    return { ...(built.base && { base: built.base }), ...(built.user && { user: built.user }) };
}
const parsed = new WeakMap();
function parse(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    // Loaded only where there is a Dockerfile to read.
    const parsing = __webpack_require__.e(/* import() */ 7839).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19)).then(({ DockerfileParser }) => DockerfileParser.parse(source.text).getInstructions());
    parsed.set(source, parsing);
    return parsing;
}
/** Known only to who builds. @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
function openStage(instruction, source, offsetOf, globals, stages, settings) {
    const words = instruction.getArguments().filter((argument) => !argument.getValue().startsWith("--"));
    const [image, as, name] = words;
    const stage = {
        name: as?.getValue().toLowerCase() === "as" ? name?.getValue().toLowerCase() : undefined,
        base: undefined,
        user: undefined,
        variables: new Map(),
    };
    if (image === undefined)
        return stage;
    const range = image.getRange();
    const place = { source, start: offsetOf(range.start), end: offsetOf(range.end) };
    const written = word(image.getValue(), globals, place);
    const earlier = stages.find((other) => other.name !== undefined && other.name === written.value.toLowerCase());
    if (earlier !== undefined) {
        return { ...stage, base: earlier.base, user: earlier.user, variables: new Map(earlier.variables) };
    }
    const context = settings.contexts?.get(written.value);
    if (context === undefined)
        return { ...stage, base: written };
    // `docker-image://` names an image; any other context (a folder, another service's build) none that we could say.
    const named = /^docker-image:\/\/(.+)$/.exec(context)?.[1];
    return named === undefined ? stage : { ...stage, base: { value: named, place } };
}
function chosen(stages, target) {
    if (target === undefined || target === "")
        return stages.at(-1);
    const named = stages.find((stage) => stage.name === target.toLowerCase());
    return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}
/** An ARG's value: what the build is given, else its default, else, within a stage, that of the global ARG. */
function argument(name, written, scope, outer, settings) {
    if (settings.args?.has(name)) {
        const given = settings.args.get(name);
        return given === undefined ? { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [name] } : { value: given, unknown: [] };
    }
    if (written !== undefined)
        return expand(written, scope);
    return outer?.get(name) ?? { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [name] };
}
function word(written, variables, place) {
    const { value, unknown } = expand(written, variables);
    return unknown.length === 0 ? { value, place } : { value, place, unknown };
}
/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and their nesting; patterns (`${NAME#x}`) are unknown. */
function expand(written, variables, depth = 0) {
    const unknown = new Set();
    let value = "";
    let at = 0;
    const add = (part) => {
        value += part.value;
        for (const name of part.unknown)
            unknown.add(name);
    };
    while (at < written.length) {
        const char = written[at] ?? "";
        if (char === "\\" && at + 1 < written.length) {
            value += written[at + 1];
            at += 2;
            continue;
        }
        const simple = char === "$" ? /^\w+/.exec(written.slice(at + 1, at + 1 + maxName))?.[0] : undefined;
        if (simple !== undefined) {
            add(variableOf(simple, variables));
            at += 1 + simple.length;
        }
        else if (char === "$" && written[at + 1] === "{" && depth < maxDepth) {
            const end = closing(written, at + 2);
            add(braced(written.slice(at + 2, end), variables, depth));
            at = end + 1;
        }
        else {
            value += char;
            at += 1;
        }
    }
    // `ENV A=$A$A` doubles with each line.
    if (value.length > longestValue)
        return { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [...unknown, "a value of great length"] };
    return { value, unknown: [...unknown] };
}
/** Nobody names an image or a user in more. UTF-16 code units. */
const longestValue = 20_000;
const maxName = 256;
const maxDepth = 8;
function braced(inside, variables, depth) {
    const [, name = "", operator, other = ""] = /^(\w+)(?:(:?[-+?])(.*))?$/s.exec(inside) ?? [];
    if (name === "")
        return { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [inside] };
    const found = variables.get(name);
    const isSet = found !== undefined && (found.value !== "" || !operator?.startsWith(":"));
    switch (operator?.at(-1)) {
        case "-":
            return isSet ? found : expand(other, variables, depth + 1);
        case "+":
            return isSet ? expand(other, variables, depth + 1) : { value: "", unknown: [] };
        default:
            return variableOf(name, variables);
    }
}
function variableOf(name, variables) {
    if (platformArguments.test(name))
        return { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [name] };
    return variables.get(name) ?? { value: _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, unknown: [name] };
}
/** Where the brace that was opened before `from` closes; the text's end where it never does. */
function closing(text, from) {
    let open = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "{")
            open++;
        else if (text[at] === "}" && --open === 0)
            return at;
    }
    return text.length;
}
/** Names and values of an ARG or ENV; undefined for a name without a value. */
function propertiesOf(instruction) {
    const properties = "getProperties" in instruction ? instruction.getProperties() : [];
    return properties.map((property) => [property.getName(), property.getValue() ?? undefined]);
}
/** From the parser's lines and characters to offsets. */
function offsets(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return (position) => (starts[position.line] ?? text.length) + position.character;
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hostPath)
/* harmony export */ });
/* unused harmony export isHostPath */
/**
 * A path on the host in canonical form, so that rules compare texts: `/abs` without `.`, `..` and doubled slashes;
 * `.`, `./x`, `..`, `../x` from the project or the workspace; `~`, `~/x` from the home folder; `C:\x` with a capital
 * and backslashes; named pipes as `\\.\pipe\x`. `base` is what a relative path starts from: the caller knows it
 * (a shell's `$PWD/x` in a job is `./x` of the workspace).
 *
 * `//var/run/x`, a spelling that keeps Git Bash from rewriting paths, is `/var/run/x`, as the engine reads it.
 */
function hostPath(written, base) {
    const pipe = /^(?:npipe:)?[\\/]{2,}\.[\\/]+pipe[\\/]+(.+)$/i.exec(written);
    if (pipe?.[1] !== undefined)
        return { source: `\\\\.\\pipe\\${pipe[1].replaceAll("/", "\\")}`, relative_to: "host" };
    const drive = /^([A-Za-z]):(?:[\\/](.*))?$/s.exec(written);
    if (drive?.[1] !== undefined) {
        const parts = clean((drive[2] ?? "").split(/[\\/]/), false);
        return { source: `${drive[1].toUpperCase()}:\\${parts.join("\\")}`, relative_to: "host" };
    }
    if (written.startsWith("/")) {
        return { source: `/${clean(written.split("/"), false).join("/")}`, relative_to: "host" };
    }
    if (written.startsWith("~")) {
        const [home = "~", ...rest] = written.split("/");
        return { source: [home, ...clean(rest, false)].join("/"), relative_to: "home" };
    }
    // `.\data`, as Windows users write it.
    const parts = clean(/^\.{1,2}\\/.test(written) ? written.split(/[\\/]/) : written.split("/"), true);
    if (parts.length === 0)
        return { source: ".", relative_to: base };
    return { source: parts[0] === ".." ? parts.join("/") : `./${parts.join("/")}`, relative_to: base };
}
/** Whether docker and Compose take the source of a short volume for a path on the host, not for a volume's name. */
function isHostPath(source) {
    return /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source);
}
/** Without empty parts, `.` and what `..` takes back; what climbs above the start stays only where `climbs`. */
function clean(parts, climbs) {
    const kept = [];
    for (const part of parts) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else if (climbs)
            kept.push(part);
    }
    return kept;
}


/***/ }),

/***/ 9784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imageOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6671);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4408);


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
    if (text === "")
        return { value: undefined, unknown: [] };
    if (text.replaceAll(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, "") === "")
        return _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .whollyUnknown */ .O;
    const { name, tag, digest } = split(text);
    if (!text.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return { value: { ref: text, ...normalize(name, tag, digest) }, unknown: [] };
    const open = new Set();
    if (name.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q)) {
        open.add("repository");
        if (!hasKnownDomain(name))
            open.add("registry");
        if (tag === undefined && name.endsWith(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
            open.add("tag");
    }
    if (tag?.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        open.add("tag");
    if (digest?.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q) || (digest === undefined && text.endsWith(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q)))
        open.add("digest");
    // Any letter stands for the unknown part, so that what is known around it is read by the same rules.
    const fill = (part) => part?.replaceAll(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, "x");
    const parts = normalize(fill(name) ?? "", fill(tag), digest?.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q) ? undefined : digest);
    const kept = Object.entries(parts).filter(([field]) => !open.has(field));
    return {
        value: { ref: text.replaceAll(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q, "…"), ...Object.fromEntries(kept) },
        unknown: fields.filter((field) => open.has(field)).map((field) => [field]),
    };
}
const fields = ["registry", "repository", "tag", "digest"];
const domainPattern = new RegExp(String.raw `^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*` +
    String.raw `|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`);
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const identifierPattern = /^[a-f0-9]{64}$/;
/** Of registry and repository together; docker.io/ counts. */
const maxNameLength = 255;
function split(text) {
    const at = text.indexOf("@");
    const digest = at === -1 ? undefined : text.slice(at + 1);
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.lastIndexOf(":");
    // A colon before a slash belongs to a registry's port.
    if (colon === -1 || tagged.indexOf("/", colon) !== -1)
        return { name: tagged, tag: undefined, digest };
    return { name: tagged.slice(0, colon), tag: tagged.slice(colon + 1), digest };
}
/** Whether the part before the first slash is a registry for sure. */
function hasKnownDomain(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    return slash !== -1 && !first.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q) && isDomain(first);
}
function isDomain(first) {
    return /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
}
/** The parts of a reference; none where the reference is invalid. */
function normalize(name, tag, digest) {
    if (identifierPattern.test(name))
        return {};
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(slash, 0));
    const written = slash !== -1 && isDomain(first);
    const registry = !written || first === "index.docker.io" ? "docker.io" : first;
    const rest = written ? name.slice(slash + 1) : name;
    const repository = registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
    if (!domainPattern.test(registry) || !repositoryPattern.test(repository))
        return {};
    if (registry.length + 1 + repository.length > maxNameLength)
        return {};
    if (tag !== undefined && !tagPattern.test(tag))
        return {};
    if (digest !== undefined && !digestPattern.test(digest))
        return {};
    return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namespaceOf),
/* harmony export */   b: () => (/* binding */ networkModeOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6671);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4408);


/**
 * `pid:`, `ipc:`, `--pid`, `--ipc`: `host`, `private`, `service:web`, … The empty text is the engine's default: no
 * value. So is a text that the engine does not know: it refuses it.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig.go PidMode, IpcMode
 */
function namespaceOf(text) {
    if (text.startsWith(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .whollyUnknown */ .O;
    const joined = joinedOf(text);
    if (joined !== undefined)
        return joined;
    if (text.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .whollyUnknown */ .O;
    const mode = plainModes.find((plain) => plain === text);
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(mode === undefined ? undefined : { mode });
}
/**
 * `network_mode:`, `--network`: beside the modes of the engine, any other text is the engine's name of a network.
 * `default` is the engine's default network, which on Linux is its bridge. Empty: no value.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig_unix.go NetworkMode
 */
function networkModeOf(text) {
    if (text === "")
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(undefined);
    if (text.startsWith(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .whollyUnknown */ .O;
    const joined = joinedOf(text);
    if (joined !== undefined)
        return joined;
    if (text.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return { value: { mode: "network" }, unknown: [["target"]] };
    if (text === "default")
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ mode: "bridge" });
    if (text === "none" || text === "host" || text === "bridge")
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ mode: text });
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ mode: "network", target: text });
}
const plainModes = ["host", "none", "private", "shareable"];
function joinedOf(text) {
    const match = /^(service|container):(.*)$/s.exec(text);
    if (match === null)
        return undefined;
    const mode = match[1] === "service" ? "service" : "container";
    const target = match[2] ?? "";
    if (target.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return { value: { mode }, unknown: [["target"]] };
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(target === "" ? { mode } : { mode, target });
}


/***/ }),

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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ securityOptionOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6671);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4408);


/**
 * A security option as name and value: `seccomp=unconfined`, the old `seccomp:unconfined`, bare `no-new-privileges`
 * and `writable-cgroups` (`true`), bare `disable` (of label). `=` wins over `:`, and the first one separates, so
 * `label:type:x` is label `type:x`. What the engine refuses keeps its name alone.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/daemon/daemon_unix.go parseSecurityOpt
 * @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go parseSecurityOpts
 */
function securityOptionOf(text) {
    if (text === "disable")
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ name: "label", value: "disable" });
    if (bareOptions.has(text))
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ name: text, value: "true" });
    const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
    const name = at === -1 ? text : text.slice(0, at);
    if (name.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .whollyUnknown */ .O;
    if (at === -1)
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ name });
    const value = text.slice(at + 1);
    if (value.includes(_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .Q))
        return { value: { name }, unknown: [["value"]] };
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ name, value: booleanOptions.has(name) ? booleanText(value) : value });
}
const bareOptions = new Set(["no-new-privileges", "writable-cgroups"]);
const booleanOptions = bareOptions;
/** As Go's strconv.ParseBool reads it: `True` and `1` are `true`. */
function booleanText(value) {
    if (/^(?:1|t|T|TRUE|true|True)$/.test(value))
        return "true";
    if (/^(?:0|f|F|FALSE|false|False)$/.test(value))
        return "false";
    return value;
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf)
/* harmony export */ });
/**
 * Bytes of a size such as `512m`, `1.5GiB`, `64 kb`, `1024`; units are powers of 1024 with or without the `i`.
 * Undefined where docker refuses it.
 *
 * @see https://github.com/docker/go-units/blob/v0.5.0/size.go RAMInBytes
 */
function bytesOf(text) {
    const match = /^\+?(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?) ?(?:b|([kmgtp])(?:i?b)?)?$/i.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    const exponent = match[2] === undefined ? 0 : "kmgtp".indexOf(match[2].toLowerCase()) + 1;
    return Math.trunc(Number(match[1]) * 1024 ** exponent);
}


/***/ }),

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _U: () => (/* binding */ collectAll),
  ao: () => (/* binding */ collectEach),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./out/config/profiles.js
var profiles = __webpack_require__(2521);
// EXTERNAL MODULE: ./out/discover.js
var discover = __webpack_require__(3237);
// EXTERNAL MODULE: ./out/read.js
var out_read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree_tree = __webpack_require__(8993);
// EXTERNAL MODULE: ./out/collect/docker/word.js
var word = __webpack_require__(4408);
// EXTERNAL MODULE: ./out/collect/dockerfile.js
var dockerfile = __webpack_require__(9043);
// EXTERNAL MODULE: ./out/collect/image.js
var collect_image = __webpack_require__(9784);
;// CONCATENATED MODULE: ./out/collect/compose/derive.js
/** A scalar written nowhere, at the place of `from`. */
function scalarAt(value, from) {
    return { kind: "scalar", value, place: placeOf(from) };
}
/** Fields that are undefined are left out. */
function mappingAt(fields, from) {
    const entries = new Map();
    for (const key in fields) {
        const value = fields[key];
        if (value !== undefined)
            entries.set(key, { key: value.place, value });
    }
    return { kind: "mapping", entries, place: placeOf(from) };
}
/** The mapping with what `change` makes of each value, without those it makes undefined; itself where all stay. */
function mapEntries(mapping, change) {
    let entries;
    let same = 0;
    mapping.entries.forEach((entry, name) => {
        const made = change(entry.value, name, entry.key);
        if (entries === undefined && made === entry.value) {
            same++;
            return;
        }
        entries ??= copyOf(mapping.entries, same);
        if (made === entry.value)
            entries.set(name, entry);
        else if (made !== undefined)
            entries.set(name, { key: entry.key, value: made });
    });
    return entries === undefined ? mapping : { ...mapping, entries };
}
/** The first `count` of some entries. To iterate over a map makes an array for each entry; this does not. */
function copyOf(entries, count = entries.size) {
    const copy = new Map();
    if (count === 0)
        return copy;
    entries.forEach((entry, name) => {
        if (copy.size < count)
            copy.set(name, entry);
    });
    return copy;
}
/** The same of a sequence. */
function mapItems(sequence, change) {
    const before = sequence.items;
    let items;
    for (let index = 0; index < before.length; index++) {
        const item = before[index];
        const made = change(item);
        if (items === undefined && made === item)
            continue;
        items ??= before.slice(0, index);
        if (made !== undefined)
            items.push(made);
    }
    return items === undefined ? sequence : { ...sequence, items };
}
/** Of what is no mapping. */
const noEntries = new Map();
function sequenceAt(items, from) {
    return { kind: "sequence", items, place: placeOf(from) };
}
function placeOf(from) {
    return "source" in from ? from : from.place;
}
/** The mapping with one key set (at the place of `key`) or, with undefined, without it. */
function withKey(mapping, name, value, key) {
    if (value === undefined && !mapping.entries.has(name))
        return mapping;
    const entries = copyOf(mapping.entries);
    if (value === undefined)
        entries.delete(name);
    else
        entries.set(name, { key: key ?? entries.get(name)?.key ?? value.place, value });
    return { ...mapping, entries };
}
/** A part of a text: its own value, and of the unknown variables those whose mark is in `marked`. */
function partOf(text, value, marked) {
    const { place, via, from } = text;
    const known = via === undefined ? { kind: "scalar", value, place } : { kind: "scalar", value, place, via };
    const part = from === undefined ? known : { ...known, from };
    if (marked === undefined || text.unknown === undefined)
        return part;
    const names = text.unknown.filter((_name, index) => marked.includes(markOf(index)));
    if (names.length === 0)
        return part;
    const kept = [...marked].map((char) => {
        const name = text.unknown?.[indexOf(char)];
        return name === undefined ? char : markOf(names.indexOf(name));
    });
    return { ...part, unknown: names, marked: kept.join("") };
}
/** A text without its steps: they stay on what is made of the whole of it. */
function bare(text) {
    if (text.via === undefined)
        return text;
    const { via: _, ...rest } = text;
    return rest;
}
const firstMark = 0xe000;
/** As many variables as are told apart in one text. */
const maxMarks = 0x1000;
function markOf(index) {
    return String.fromCharCode(firstMark + Math.min(index, maxMarks));
}
function indexOf(char) {
    return char.charCodeAt(0) - firstMark;
}
/** Whether a text depends on a variable without a value. */
function hasMark(text) {
    return /[\ue000-\uf000]/.test(text);
}
/** Steps of a mapping that is taken apart go to its entries: they stay on the outermost value that came that way. */
function pushSteps(value, via) {
    return via === undefined || via.length === 0 ? value : { ...value, via: [...via, ...(value.via ?? [])] };
}
/** A structure as one string, equal where Go's `reflect.DeepEqual` finds two values equal. */
function fingerprint(value) {
    switch (value.kind) {
        case "scalar":
            return typeof value.value === "string" ? JSON.stringify(value.value) : `${value.tag ?? ""}${String(value.value)}`;
        case "sequence":
            return `[${value.items.map(fingerprint).join(",")}]`;
        case "mapping": {
            const parts = Array.from(value.entries, ([key, entry]) => `${JSON.stringify(key)}:${fingerprint(entry.value)}`);
            return `{${parts.sort().join(",")}}`;
        }
    }
}

;// CONCATENATED MODULE: ./out/collect/compose/pattern.js
function rules(table) {
    const root = { keys: new Map() };
    for (const [pattern, rule] of Object.entries(table)) {
        let node = root;
        for (const part of pattern.split("."))
            node = grow(node, part);
        node.rule = rule;
    }
    return root;
}
/** The rules below a key; undefined where there are none, so that a walk can stop. */
function below(node, key) {
    return node?.keys.get(key) ?? node?.any;
}
/** The same rows under each prefix. */
function under(prefixes, table) {
    const rows = prefixes.flatMap((prefix) => Object.entries(table).map(([pattern, rule]) => [`${prefix}.${pattern}`, rule]));
    return Object.fromEntries(rows);
}
function grow(node, part) {
    if (part === "*") {
        node.any ??= { keys: new Map() };
        return node.any;
    }
    let next = node.keys.get(part);
    if (next === undefined) {
        next = { keys: new Map() };
        node.keys.set(part, next);
    }
    return next;
}

;// CONCATENATED MODULE: ./out/collect/compose/paths.js


/** Where a resolved path of the model leads; undefined for what is not a path on the host. */
function hostPathOf(value) {
    return value?.kind === "scalar" && "hostPath" in value ? value.hostPath : undefined;
}
function pathsOf(directory, root, home) {
    return { root, home, directory, workdir: join(root, directory) };
}
/** Go's `path.Clean`. */
function clean(path) {
    if (path === "")
        return ".";
    if (!unclean.test(path))
        return path;
    const absolute = path.startsWith("/");
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else if (!absolute)
            parts.push("..");
    }
    const joined = parts.join("/");
    return absolute ? `/${joined}` : joined === "" ? "." : joined;
}
/** A part that is empty, `.` or `..`. */
const unclean = /\/\.{0,2}(?:\/|$)|^\.{1,2}(?:\/|$)/;
/** Go's `filepath.Join`. */
function join(...parts) {
    const given = parts.filter((part) => part !== "");
    return given.length === 0 ? "" : clean(given.join("/"));
}
/** Go's `filepath.Dir`. */
function dirname(path) {
    const slash = path.lastIndexOf("/");
    return clean(slash === -1 ? "." : path.slice(0, slash + 1));
}
function isAbsolute(path) {
    return path.startsWith("/");
}
/** Go's `filepath.Rel`; undefined where only one of the two is absolute. */
function relative(from, to) {
    const base = clean(from);
    const target = clean(to);
    if (isAbsolute(base) !== isAbsolute(target))
        return undefined;
    if (target.startsWith(`${base}/`))
        return target.slice(base.length + 1);
    const start = base === "." || base === "/" ? [] : base.replace(/^\//, "").split("/");
    const end = target === "." || target === "/" ? [] : target.replace(/^\//, "").split("/");
    let same = 0;
    while (same < start.length && same < end.length && start[same] === end[same])
        same++;
    if (start.slice(same).includes(".."))
        return undefined;
    const parts = [...start.slice(same).map(() => ".."), ...end.slice(same)];
    return parts.length === 0 ? "." : parts.join("/");
}
/** The tree's path of a path as Compose has it; undefined outside of the tree. */
function treePathOf(path, paths) {
    const inner = relative(paths.root, isAbsolute(path) ? path : join(paths.workdir, path));
    if (inner === undefined || inner === ".." || inner.startsWith("../") || inner.includes("\0"))
        return undefined;
    return inner === "." ? "" : inner;
}
function expandUser(path, paths) {
    return path.startsWith("~") ? join(paths.home, path.slice(1)) : path;
}
/** Makes all paths of a project start from `workdir`. */
function resolvePaths(value, workdir, run) {
    const made = walk(value, resolvers, workdir, run);
    return made.kind === "mapping" ? made : value;
}
function walk(value, at, workdir, run) {
    if (at === undefined)
        return value;
    if (at.rule !== undefined)
        return at.rule(value, workdir, run);
    if (value.kind === "scalar")
        return value;
    if (value.kind === "mapping")
        return mapEntries(value, (item, name) => walk(item, below(at, name), workdir, run));
    const next = below(at, "[]");
    return next === undefined ? value : mapItems(value, (item) => walk(item, next, workdir, run));
}
const file = (value, workdir, run) => {
    if (value.kind === "sequence")
        return mapItems(value, (item) => file(item, workdir, run));
    if (value.kind !== "scalar" || typeof value.value !== "string")
        return noPath(value, run);
    if (value.value === "")
        return value;
    return resolved(value, value.value, workdir, run, isAbsolute);
};
/** Compose stops at it, also in services of an extended file that nothing extends. */
function noPath(value, run) {
    if (value.kind !== "scalar" || value.unknown === undefined)
        run.refuse(value.place, "must be a path");
    return value;
}
/** A path that may be one of a Windows client's. What is no text is left to the checks of its type. */
const hostFile = (value, workdir, run) => {
    if (value.kind !== "scalar" || typeof value.value !== "string")
        return value;
    return resolved(value, value.value, workdir, run, (path) => isAbsolute(path) || isWindowsAbsolute(path));
};
const context = (value, workdir, run) => {
    if (value.kind !== "scalar" || typeof value.value !== "string")
        return noPath(value, run);
    if (value.value.startsWith("service:") || isRemoteContext(value.value))
        return value;
    return file(value, workdir, run);
};
/** Whether a build context is fetched by the builder: a Git or HTTP address, or another kind of context. */
function isRemoteContext(text) {
    return text.includes("://") || /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(text);
}
const mount = (value, workdir, run) => {
    if (value.kind !== "mapping" || textAt(value, "type") !== "bind")
        return value;
    const source = value.entries.get("source");
    if (source === undefined) {
        run.refuse(value.place, "is a bind mount without a source");
        return value;
    }
    return withKey(value, "source", hostFile(source.value, workdir, run), source.key);
};
/** A volume of the local driver that is a bind mount in disguise. */
const volume = (value, workdir, run) => {
    const options = value.kind === "mapping" ? value.entries.get("driver_opts") : undefined;
    if (value.kind !== "mapping" || options?.value.kind !== "mapping" || textAt(value, "driver") !== "local")
        return value;
    const device = options.value.entries.get("device");
    if (device === undefined || textAt(options.value, "o") !== "bind")
        return value;
    const made = withKey(options.value, "device", hostFile(device.value, workdir, run), device.key);
    return withKey(value, "driver_opts", made, options.key);
};
function resolved(value, text, workdir, run, rooted) {
    const expanded = expandUser(text, run.paths);
    const path = rooted(expanded) ? expanded : join(workdir, expanded);
    const known = hostPathOf(value);
    const hostPath = known?.base === "home" ? known : describe(expanded, path, workdir, run.paths);
    return { ...value, value: path, hostPath };
}
/** What a path starts from. `..` may lead out of the tree's root: then only what was written says where to. */
function describe(written, path, workdir, paths) {
    if (isWindowsAbsolute(path) && !isAbsolute(path))
        return { base: "host", path };
    if (!isAbsolute(written) && (workdir === paths.workdir || !isAbsolute(path)))
        return fromProject(clean(written));
    const below = (folder) => path === folder || path.startsWith(`${folder}/`);
    if (below(paths.root))
        return fromProject(relative(paths.workdir, path) ?? path);
    if (below(paths.home))
        return { base: "home", path: `~${path.slice(paths.home.length)}` };
    return { base: "host", path };
}
function fromProject(path) {
    return { base: "project", path: path === "." || path === ".." || path.startsWith("../") ? path : `./${path}` };
}
/** `C:\`, `C:/`, `\\host\share`, `//host/share`. */
function isWindowsAbsolute(path) {
    return /^.:[\\/]/s.test(path) || /^[\\/]{2}/.test(path);
}
function textAt(mapping, name) {
    const value = mapping.entries.get(name)?.value;
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
const resolvers = rules({
    ...under(["services.*", "jobs.*"], {
        "build.context": context,
        "build.additional_contexts.*": context,
        "build.ssh.*": hostFile,
        "extends.file": file,
    }),
    ...under(["services.*", "jobs.*", "services.*.pre_start.*"], {
        "env_file.*.path": file,
        "label_file.*": file,
        "volumes.*": mount,
    }),
    "services.*.develop.watch.*.path": file,
    "configs.*.file": hostFile,
    "secrets.*.file": hostFile,
    "volumes.*": volume,
});

;// CONCATENATED MODULE: ./out/collect/compose/contract/facts.js


/**
 * Takes values of a resolved project into one object of the contract, and keeps the paths of those that only run time
 * knows. Each method takes a value of the model and the path that it shall have in the object; it gives undefined for
 * what is absent, and for what is unknown, whose path it notes.
 */
class Facts {
    #unknown = [];
    #noted = new Set();
    note(at, place) {
        const key = JSON.stringify(at);
        if (this.#noted.has(key))
            return;
        this.#noted.add(key);
        this.#unknown.push((0,out_value/* sequence */.K2)(at.map((part) => (0,out_value/* scalar */.d_)(part, place)), place));
    }
    /** The `unknown` of the object. */
    unknown(place) {
        return this.#unknown.length === 0 ? undefined : (0,out_value/* sequence */.K2)(this.#unknown, place);
    }
    /** Numbers and booleans become texts. */
    text(value, at) {
        const known = this.#known(value, at);
        return known === undefined ? undefined : like(known, String(known.value));
    }
    flag(value, at) {
        const known = this.#known(value, at);
        if (known === undefined || (typeof known.value !== "boolean" && !/^(?:true|false)$/.test(String(known.value))))
            return undefined;
        return like(known, String(known.value) === "true");
    }
    number(value, at) {
        const known = this.#known(value, at);
        if (known === undefined || known.value === "" || typeof known.value === "boolean")
            return undefined;
        const number = Number(known.value);
        return Number.isFinite(number) ? like(known, number) : undefined;
    }
    /** One of a few texts; undefined for any other, which the engine refuses. */
    choice(value, at, choices) {
        const text = this.text(value, at);
        const found = choices.find((choice) => choice === text?.value);
        return text === undefined || found === undefined ? undefined : like(text, found);
    }
    /** A set of texts. Where one is unknown, it is left out, and the list's own path is noted: there may be more. */
    texts(value, at, change = (text) => text) {
        if (value === undefined)
            return undefined;
        return this.items(value, at, (item) => {
            const text = this.text(item, at);
            return text === undefined ? undefined : like(text, change(text.value));
        });
    }
    /** Words of a command, of which none may be missing: unknown parts stand as `…`, and the word's path is noted. */
    words(value, at) {
        return this.items(value, at, (item, index) => {
            if (item.kind !== "scalar")
                return undefined;
            const text = partsOf(item);
            if (text.includes(word/* unknownPart */.Q))
                this.note([...at, index], item.place);
            return like(item, text.replaceAll(word/* unknownPart */.Q, "…"));
        });
    }
    /** A sequence of what `read` makes of each item; `index` is where the made one will stand. */
    items(value, at, read) {
        if (value?.kind === "scalar")
            this.#known(value, at);
        if (value?.kind !== "sequence")
            return undefined;
        const items = [];
        for (const item of value.items) {
            const made = read(item, items.length);
            if (made !== undefined)
                items.push(made);
        }
        return from(value, (0,out_value/* sequence */.K2)(items, value.place));
    }
    /** The same of the entries of a mapping. */
    entries(value, at, read) {
        if (value?.kind === "scalar")
            this.#known(value, at);
        if (value?.kind !== "mapping")
            return undefined;
        const items = [];
        value.entries.forEach((entry, name) => {
            const made = read(name, entry, items.length);
            if (made !== undefined)
                items.push(made);
        });
        return from(value, (0,out_value/* sequence */.K2)(items, value.place));
    }
    /** A mapping of texts; a key without a value has the empty one. */
    textMap(value, at) {
        if (value?.kind === "scalar")
            this.#known(value, at);
        if (value?.kind !== "mapping")
            return undefined;
        const entries = new Map();
        value.entries.forEach((entry, name) => {
            const absent = entry.value.kind === "scalar" && entry.value.value === null && !isUnknown(entry.value);
            const text = absent ? like(entry.value, "") : this.text(entry.value, [...at, name]);
            if (text !== undefined)
                entries.set(name, { key: entry.key, value: text });
        });
        return from(value, { kind: "mapping", entries, place: value.place });
    }
    /** A text that the contract has as an object of texts. */
    canonical(value, at, read) {
        if (value?.kind !== "scalar" || (value.value === null && !isUnknown(value)))
            return undefined;
        const { value: found, unknown } = read(partsOf(value));
        for (const path of unknown)
            this.note([...at, ...path], value.place);
        return found === undefined ? undefined : from(value, objectAt(found, value.place));
    }
    /** Any data, without nulls. */
    data(value, at) {
        switch (value.kind) {
            case "scalar":
                return this.#known(value, at) === undefined ? undefined : value;
            case "sequence":
                return this.items(value, at, (item, index) => this.data(item, [...at, index]));
            case "mapping": {
                const entries = new Map();
                for (const [name, entry] of value.entries) {
                    const data = this.data(entry.value, [...at, name]);
                    if (data !== undefined)
                        entries.set(name, { key: entry.key, value: data });
                }
                return from(value, { kind: "mapping", entries, place: value.place });
            }
        }
    }
    #known(value, at) {
        if (value?.kind !== "scalar")
            return undefined;
        if (isUnknown(value)) {
            this.note(at, value.place);
            return undefined;
        }
        return isGiven(value) ? value : undefined;
    }
}
function isGiven(value) {
    return value.value !== null;
}
/** Whether only run time knows a value, or part of it. */
function isUnknown(value) {
    return value?.kind === "scalar" && value.unknown !== undefined && value.unknown.length > 0;
}
/**
 * The text of a scalar with `unknownPart` wherever a variable without a value stands. The resolver keeps such a text
 * as `marked`; what has none is unknown as a whole.
 */
function partsOf(value) {
    if (!isUnknown(value))
        return value.value === null ? "" : String(value.value);
    const marked = "marked" in value ? value.marked : undefined;
    return typeof marked === "string" ? marked.replace(/[\ue000-\uf000]/g, word/* unknownPart */.Q) : word/* unknownPart */.Q;
}
/** A scalar in the stead of another: its place, and the steps that led there. */
function like(value, primitive) {
    return (0,out_value/* scalar */.d_)(primitive, value.place, value.via);
}
/** What was made of a value came the same way. */
function from(value, made) {
    return value.via === undefined ? made : { ...made, via: value.via };
}
/** A value that is taken out of others keeps their steps before its own. */
function within(outer, value) {
    const steps = outer.flatMap((around) => around?.via ?? []);
    return steps.length === 0 ? value : { ...value, via: [...steps, ...(value.via ?? [])] };
}
/** A record in the stead of a value. Fields made of that same value should not repeat its steps. */
function recordLike(fields, value) {
    return from(value, (0,out_value/* record */.g1)(fields, value.place));
}
/** Plain data at one place; undefined fields are left out. */
function objectAt(data, place) {
    const entries = new Map();
    const fields = { ...data };
    for (const name in fields) {
        const value = fields[name];
        if (value !== undefined && value !== null)
            entries.set(name, { key: place, value: (0,out_value/* scalar */.d_)(value, place) });
    }
    return { kind: "mapping", entries, place };
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/build.js









/** `image:` of a service; `built` where the project itself builds it. */
function imageRecord(service, facts, builtRefs) {
    const written = (0,out_value/* get */.Jt)(service, "image");
    const image = facts.canonical(written, ["image"], collect_image/* imageOf */.d);
    if (image === undefined || written === undefined)
        return image;
    const build = (0,out_value/* get */.Jt)(service, "build");
    const isBuilt = build?.kind === "mapping" || builtRefs.has((0,out_value/* stringOf */.Je)(written) ?? "");
    if (!isBuilt)
        return image;
    const place = (build ?? written).place;
    return { ...image, entries: new Map(image.entries).set("built", { key: place, value: (0,out_value/* scalar */.d_)(true, place) }) };
}
/** The images that services of a project build and name. */
function builtImages(model) {
    const services = (0,out_value/* get */.Jt)(model, "services");
    const refs = services?.kind === "mapping" ? [...services.entries.values()] : [];
    return new Set(refs.flatMap(({ value }) => ((0,out_value/* get */.Jt)(value, "build")?.kind === "mapping" ? ((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "image")) ?? []) : [])));
}
/** `build:` of a service, with what its Dockerfile says where that is in the tree. `directory` is the project's. */
async function buildRecord(service, facts, tree, directory) {
    const build = (0,out_value/* get */.Jt)(service, "build");
    if (build?.kind !== "mapping")
        return undefined;
    const at = (field) => ["build", field];
    const dockerfile = await dockerfileOf(build, tree, directory);
    const context = (0,out_value/* get */.Jt)(build, "context");
    const shown = facts.text(context, at("context"));
    return recordLike({
        context: shown === undefined ? undefined : like(shown, hostPathOf(context)?.path ?? shown.value),
        dockerfile: dockerfile?.path,
        target: facts.text((0,out_value/* get */.Jt)(build, "target"), at("target")),
        base: dockerfile === undefined ? undefined : baseRecord(dockerfile.facts.base, facts),
        user: dockerfile === undefined ? undefined : wordRecord(dockerfile.facts.user, facts),
        network: facts.text((0,out_value/* get */.Jt)(build, "network"), at("network")),
        privileged: facts.flag((0,out_value/* get */.Jt)(build, "privileged"), at("privileged")),
        entitlements: facts.texts((0,out_value/* get */.Jt)(build, "entitlements"), at("entitlements")),
        ssh: sshOf((0,out_value/* get */.Jt)(build, "ssh"), facts),
        args: variablesOf((0,out_value/* get */.Jt)(build, "args"), facts, at("args")),
        secrets: facts.items((0,out_value/* get */.Jt)(build, "secrets"), at("secrets"), (item) => facts.text((0,out_value/* get */.Jt)(item, "source") ?? item, at("secrets"))),
    }, build);
}
/** Undefined where there is no such file in the tree, or where its path is unknown. */
async function dockerfileOf(build, tree, directory) {
    const settings = { target: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(build, "target")), args: argumentsOf(build), contexts: contextsOf(build) };
    const inline = (0,out_value/* get */.Jt)(build, "dockerfile_inline");
    const text = (0,out_value/* stringOf */.Je)(inline);
    if (inline !== undefined && text !== undefined && !isUnknown(inline)) {
        const { base, user } = await (0,dockerfile/* readDockerfile */.n)(inlineSource(inline.place.source, text), settings);
        const here = (word) => word && { ...word, place: inline.place };
        return {
            facts: { ...(base && { base: { ...base, place: inline.place } }), ...(user && { user: here(user) ?? user }) },
        };
    }
    const context = (0,out_value/* get */.Jt)(build, "context");
    const name = (0,out_value/* get */.Jt)(build, "dockerfile");
    if (isUnknown(context) || isUnknown(name))
        return undefined;
    const folder = hostPathOf(context) ?? { base: "project", path: (0,out_value/* stringOf */.Je)(context) ?? "." };
    const start = folder.base === "project" ? (0,tree_tree/* resolvePath */.o1)(directory, folder.path) : undefined;
    const path = start === undefined ? undefined : (0,tree_tree/* resolvePath */.o1)(start, (0,out_value/* stringOf */.Je)(name) ?? "Dockerfile");
    if (path === undefined)
        return undefined;
    const source = await (0,out_read/* readSource */.o$)(tree, path);
    if (!(source instanceof out_source/* Source */.kL))
        return undefined;
    const written = name ?? context ?? build;
    return { path: (0,out_value/* scalar */.d_)(path, written.place, written.via), facts: await (0,dockerfile/* readDockerfile */.n)(source, settings) };
}
/** Stands for the text that is written in another file. */
function inlineSource({ path, label, ignored, bounds }, text) {
    return new out_source/* Source */.kL(path, text, label, ignored, bounds);
}
function argumentsOf(build) {
    const args = (0,out_value/* get */.Jt)(build, "args");
    if (args?.kind !== "mapping")
        return new Map();
    return new Map(Array.from(args.entries, ([name, { value }]) => {
        const known = value.kind === "scalar" && value.value !== null && !isUnknown(value);
        return [name, known ? String(value.value) : undefined];
    }));
}
function contextsOf(build) {
    const contexts = (0,out_value/* get */.Jt)(build, "additional_contexts");
    if (contexts?.kind !== "mapping")
        return new Map();
    return new Map(Array.from(contexts.entries, ([name, { value }]) => [name, (0,out_value/* stringOf */.Je)(value) ?? ""]));
}
function baseRecord(base, facts) {
    if (base === undefined)
        return undefined;
    const value = {
        ...(0,out_value/* scalar */.d_)(base.value, base.place),
        marked: base.value,
        ...(base.unknown === undefined ? {} : { unknown: base.unknown }),
    };
    return facts.canonical(value, ["build", "base"], collect_image/* imageOf */.d);
}
function wordRecord(user, facts) {
    if (user === undefined)
        return undefined;
    if (!user.value.includes(word/* unknownPart */.Q))
        return (0,out_value/* scalar */.d_)(user.value, user.place);
    facts.note(["build", "user"], user.place);
    return undefined;
}
/** `default`, `id` or `id=path`, as `docker build --ssh` takes them. */
function sshOf(ssh, facts) {
    if (ssh?.kind === "sequence")
        return facts.texts(ssh, ["build", "ssh"]);
    return facts.entries(ssh, ["build", "ssh"], (name, { key, value }) => {
        const path = hostPathOf(value)?.path ?? (0,out_value/* stringOf */.Je)(value);
        return from(value, (0,out_value/* scalar */.d_)(path === undefined || path === "" ? name : `${name}=${path}`, key));
    });
}
/**
 * Variables with where each value is from. One without a value, or with an unknown part in it, is from run time.
 * The whole record came as its value came.
 */
function variablesOf(value, facts, at) {
    return facts.entries(value, at, (name, { key, value: written }, index) => {
        if (written.kind !== "scalar")
            return undefined;
        const open = isUnknown(written) || written.value === null;
        if (open)
            facts.note([...at, index, "value"], written.place);
        return from(written, (0,out_value/* record */.g1)({
            name: (0,out_value/* scalar */.d_)(name, key),
            value: open ? undefined : (0,out_value/* scalar */.d_)(String(written.value), written.place),
            from: (0,out_value/* scalar */.d_)(open ? "runtime" : (written.from ?? "literal"), written.place),
        }, key));
    });
}

// EXTERNAL MODULE: ./out/collect/namespace.js
var namespace = __webpack_require__(4838);
// EXTERNAL MODULE: ./out/collect/profile.js
var profile = __webpack_require__(3459);
// EXTERNAL MODULE: ./out/project.js
var project = __webpack_require__(4994);
;// CONCATENATED MODULE: ./out/collect/compose/contract/declared.js



const egresses = ["none", "internal", "any"];
/** Of `x-bulkhead`, read where decisions are judged. */
const decisionKeys = new Set(["ignore"]);
/**
 * `x-bulkhead: {class, egress, justification, owner, expires}` of a service. What it says wrongly is a diagnostic and counts for
 * nothing; the rest of it counts.
 */
function declaredOf(service) {
    const written = (0,out_value/* get */.Jt)(service, "x-bulkhead");
    if (written === undefined)
        return { declared: undefined, diagnostics: [] };
    if (written.kind !== "mapping") {
        return {
            declared: undefined,
            diagnostics: [invalid(written, "x-bulkhead is a map: class, egress, justification, owner, expires")],
        };
    }
    const diagnostics = [];
    const choose = (key, choices) => {
        const value = (0,out_value/* get */.Jt)(written, key);
        if (value === undefined)
            return undefined;
        const found = value.kind === "scalar" ? choices.find((choice) => choice === value.value) : undefined;
        if (found !== undefined)
            return like(value, found);
        diagnostics.push(invalid(value, `x-bulkhead: ${key} is one of ${choices.join(", ")}`));
        return undefined;
    };
    const fields = {
        class: choose("class", project/* classes */.L),
        egress: choose("egress", egresses),
        justification: textOf("justification", "a text that says why", (0,out_value/* get */.Jt)(written, "justification"), diagnostics),
        owner: textOf("owner", "a text that says who", (0,out_value/* get */.Jt)(written, "owner"), diagnostics),
        expires: textOf("expires", "the last day that it holds, YYYY-MM-DD", (0,out_value/* get */.Jt)(written, "expires"), diagnostics),
    };
    for (const [key, entry] of written.entries) {
        if (key in fields || decisionKeys.has(key))
            continue;
        const message = `x-bulkhead: there is no "${key}"; it has ${[...Object.keys(fields), ...decisionKeys].join(", ")}`;
        diagnostics.push({ kind: "invalid", level: "warning", message, place: entry.key });
    }
    return { declared: recordLike(fields, written), diagnostics };
}
function textOf(key, what, value, diagnostics) {
    if (value === undefined)
        return undefined;
    if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") {
        // A day that is written without quotes is a point in time to Compose's YAML.
        return like(value, value.value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00Z$/, "$1"));
    }
    diagnostics.push(invalid(value, `x-bulkhead: ${key} is ${what}`));
    return undefined;
}
function invalid(value, message) {
    return { kind: "invalid", level: "warning", message, place: value.place };
}

// EXTERNAL MODULE: ./out/collect/host-path.js
var host_path = __webpack_require__(3775);
;// CONCATENATED MODULE: ./out/collect/compose/contract/host-file.js






/** A path on the host from the model, in the contract's form; `at` are the paths of its two fields. */
function hostFileOf(value, facts, at) {
    if (value?.kind !== "scalar")
        return {};
    const parts = pathParts(value);
    if (isUnknown(value) && parts.includes(word/* unknownPart */.Q)) {
        facts.note(at.source, value.place);
        const start = knownStart(parts);
        if (start === undefined && at.relative_to !== undefined)
            facts.note(at.relative_to, value.place);
        return start === undefined ? {} : { relative_to: (0,out_value/* scalar */.d_)(start, value.place) };
    }
    const text = isUnknown(value) ? parts : facts.text(value, at.source)?.value;
    if (text === undefined)
        return {};
    const written = isUnknown(value) ? undefined : hostPathOf(value);
    const path = (0,host_path/* hostPath */.y)(written?.path ?? text, "project");
    return { source: like(value, path.source), relative_to: (0,out_value/* scalar */.d_)(written?.base ?? path.relative_to, value.place) };
}
/** Whether a source that is unknown, or unknown in part, is a path for sure: whatever `$DATA` is, `$DATA/x` is no name. */
function isPathForSure(source) {
    return source?.kind === "scalar" && isUnknown(source) && /^[.~]|\//.test(pathParts(source));
}
/**
 * Variables that every shell has, at the start of a path. Nothing else of an environment is ever guessed; but who
 * writes `$PWD/data` means `./data`, and who writes `$HOME/.ssh` means `~/.ssh`.
 */
const starts = { PWD: ".", HOME: "~", USERPROFILE: "~" };
function pathParts(value) {
    const parts = partsOf(value);
    const [first] = value.unknown ?? [];
    const start = first !== undefined && Object.hasOwn(starts, first) ? starts[first] : undefined;
    const marked = "marked" in value && typeof value.marked === "string" ? value.marked : "";
    const isStart = marked.startsWith(markOf(0)) && /^$|^[/\\]/.test(parts.slice(1));
    return start !== undefined && isStart ? start + parts.slice(1) : parts;
}
/** Of `./$X`, `~/$X` and `/srv/$X` it is known what they start from. */
function knownStart(parts) {
    const [, start] = /^(\.|~\/|\/)/.exec(parts) ?? [];
    return start === undefined ? undefined : start === "." ? "project" : start === "/" ? "host" : "home";
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/granted-mount.js



/** A config or secret with `file:` is that file, mounted read-only. */
function grantedMount(kind, item, facts, index, model) {
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "source")) ?? (0,out_value/* stringOf */.Je)(item);
    if (name === undefined)
        return undefined;
    const file = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(model, kind), name), "file");
    if (file === undefined)
        return undefined;
    const at = (field) => ["mounts", index, field];
    return recordLike({
        type: (0,out_value/* scalar */.d_)("bind", item.place),
        ...hostFileOf(file, facts, { source: at("source"), relative_to: at("relative_to") }),
        target: (0,out_value/* scalar */.d_)(grantedTarget(kind, name, (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "target"))), item.place),
        read_only: (0,out_value/* scalar */.d_)(true, item.place),
        origin: (0,out_value/* scalar */.d_)(kind === "configs" ? "config" : "secret", item.place),
    }, item);
}
/**
 * Where a config or secret stands in the container.
 * @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go buildContainerConfigMounts, buildContainerSecretMounts
 */
function grantedTarget(kind, name, target) {
    const base = kind === "configs" ? "/" : "/run/secrets/";
    if (target === undefined || target === "")
        return base + name;
    return /^(?:\/|[A-Za-z]:[\\/])/.test(target) ? target : base + target;
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/grants.js




/** `configs:` or `secrets:` of a service, with what the project says of each. */
function grantsOf(kind, service, facts, model) {
    return facts.items((0,out_value/* get */.Jt)(service, kind), [kind], (item, index) => {
        const name = facts.text((0,out_value/* get */.Jt)(item, "source") ?? item, [kind, index, "name"]);
        if (name === undefined)
            return undefined;
        const at = (field) => [kind, index, field];
        const definition = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(model, kind), name.value);
        const file = (0,out_value/* get */.Jt)(definition, "file");
        const { source, relative_to } = file === undefined ? {} : hostFileOf(file, facts, { source: at("file"), relative_to: at("relative_to") });
        return recordLike({
            name: (0,out_value/* scalar */.d_)(name.value, name.place),
            target: (0,out_value/* scalar */.d_)(grantedTarget(kind, name.value, (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "target"))), item.place),
            file: source,
            relative_to,
            environment: facts.text((0,out_value/* get */.Jt)(definition, "environment"), at("environment")),
            external: facts.flag((0,out_value/* get */.Jt)(definition, "external"), at("external")),
            content: facts.text((0,out_value/* get */.Jt)(definition, "content"), at("content")),
        }, item);
    });
}

// EXTERNAL MODULE: ./out/collect/capability.js
var capability = __webpack_require__(4011);
// EXTERNAL MODULE: ./out/collect/security-opt.js
var security_opt = __webpack_require__(3483);
// EXTERNAL MODULE: ./out/collect/size.js
var size = __webpack_require__(5988);
;// CONCATENATED MODULE: ./out/collect/compose/contract/isolation.js






/** Keys that say what a container may do, and which walls stand around it. */
function privilegesOf(service, facts) {
    const text = (key) => nonEmpty(facts.text((0,out_value/* get */.Jt)(service, key), [key]));
    return {
        privileged: facts.flag((0,out_value/* get */.Jt)(service, "privileged"), ["privileged"]),
        cap_add: facts.texts((0,out_value/* get */.Jt)(service, "cap_add"), ["cap_add"], capability/* capabilityOf */.O),
        cap_drop: facts.texts((0,out_value/* get */.Jt)(service, "cap_drop"), ["cap_drop"], capability/* capabilityOf */.O),
        security_opt: facts.items((0,out_value/* get */.Jt)(service, "security_opt"), ["security_opt"], (item, index) => facts.canonical(item, ["security_opt", index], security_opt/* securityOptionOf */.P)),
        user: text("user"),
        group_add: facts.texts((0,out_value/* get */.Jt)(service, "group_add"), ["group_add"]),
        read_only: facts.flag((0,out_value/* get */.Jt)(service, "read_only"), ["read_only"]),
        pid: facts.canonical((0,out_value/* get */.Jt)(service, "pid"), ["pid"], namespace/* namespaceOf */.N),
        ipc: facts.canonical((0,out_value/* get */.Jt)(service, "ipc"), ["ipc"], namespace/* namespaceOf */.N),
        uts: text("uts"),
        userns_mode: text("userns_mode"),
        cgroup: text("cgroup"),
        cgroup_parent: text("cgroup_parent"),
        isolation: text("isolation"),
        runtime: text("runtime"),
        devices: devicesOf(service, facts),
        device_cgroup_rules: facts.texts((0,out_value/* get */.Jt)(service, "device_cgroup_rules"), ["device_cgroup_rules"]),
        gpus: gpusOf(service),
        sysctls: facts.textMap((0,out_value/* get */.Jt)(service, "sysctls"), ["sysctls"]),
        ulimits: ulimitsOf(service, facts),
        limits: limitsOf(service, facts),
        hooks: hooksOf(service, facts),
    };
}
/** An empty text says nothing to the engine. */
function nonEmpty(text) {
    return text?.value === "" ? undefined : text;
}
function devicesOf(service, facts) {
    return facts.items((0,out_value/* get */.Jt)(service, "devices"), ["devices"], (item, index) => {
        const at = (field) => ["devices", index, field];
        // Of a device that only run time knows, nothing can be said but that there is one.
        const source = facts.text((0,out_value/* get */.Jt)(item, "source"), ["devices"]);
        if (source === undefined)
            return undefined;
        return recordLike({
            source,
            target: facts.text((0,out_value/* get */.Jt)(item, "target"), at("target")),
            permissions: facts.text((0,out_value/* get */.Jt)(item, "permissions"), at("permissions")),
        }, item);
    });
}
/** `gpus:` and device reservations, which ask for a device by driver, count or capability. */
function gpusOf(service) {
    const reserved = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "deploy"), "resources"), "reservations"), "devices");
    const asked = [(0,out_value/* get */.Jt)(service, "gpus"), reserved].find((list) => list?.kind === "sequence" && list.items.length > 0);
    return asked === undefined ? undefined : like(asked, true);
}
function ulimitsOf(service, facts) {
    const ulimits = (0,out_value/* get */.Jt)(service, "ulimits");
    if (ulimits?.kind !== "mapping")
        return undefined;
    const entries = Array.from(ulimits.entries, ([name, { key, value }]) => {
        const one = value.kind === "scalar" ? facts.number(value, ["ulimits", name]) : undefined;
        const soft = one ?? facts.number((0,out_value/* get */.Jt)(value, "soft"), ["ulimits", name, "soft"]);
        const hard = one ?? facts.number((0,out_value/* get */.Jt)(value, "hard"), ["ulimits", name, "hard"]);
        const limit = (0,out_value/* record */.g1)({ soft, hard }, value.place);
        return [name, { key, value: from(value, limit) }];
    });
    return from(ulimits, { kind: "mapping", entries: new Map(entries), place: ulimits.place });
}
/** The limits of `deploy.resources`, or their older forms beside it; zero and -1 are none. */
function limitsOf(service, facts) {
    const limits = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "deploy"), "resources"), "limits");
    const either = (name, older) => (0,out_value/* get */.Jt)(limits, name) ?? (0,out_value/* get */.Jt)(service, older);
    const memory = facts.text(either("memory", "mem_limit"), ["limits", "memory"]);
    const bytes = memory === undefined ? undefined : (0,size/* bytesOf */.$)(memory.value);
    const pids = facts.number(either("pids", "pids_limit"), ["limits", "pids"]);
    const cpus = facts.number(either("cpus", "cpus"), ["limits", "cpus"]);
    const found = {
        memory: memory !== undefined && bytes !== undefined && bytes > 0 ? like(memory, bytes) : undefined,
        pids: pids !== undefined && pids.value > 0 ? pids : undefined,
        cpus: cpus !== undefined && cpus.value > 0 ? cpus : undefined,
    };
    const place = limits?.place ?? (found.memory ?? found.pids ?? found.cpus)?.place;
    return place === undefined ? undefined : (0,out_value/* record */.g1)(found, place);
}
const hookEvents = ["pre_start", "post_start", "pre_stop"];
function hooksOf(service, facts) {
    const hooks = [];
    let place;
    for (const event of hookEvents) {
        const written = (0,out_value/* get */.Jt)(service, event);
        if (written?.kind !== "sequence")
            continue;
        place ??= written.place;
        for (const hook of written.items) {
            const at = (field) => ["hooks", hooks.length, field];
            const made = recordLike({
                event: (0,out_value/* scalar */.d_)(event, hook.place),
                command: facts.words((0,out_value/* get */.Jt)(hook, "command"), at("command")),
                user: nonEmpty(facts.text((0,out_value/* get */.Jt)(hook, "user"), at("user"))),
                privileged: facts.flag((0,out_value/* get */.Jt)(hook, "privileged"), at("privileged")),
            }, hook);
            hooks.push(within([written], made));
        }
    }
    return place === undefined ? undefined : { kind: "sequence", items: hooks, place };
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/ports.js


/**
 * `ports:` of a service. Where no host address is written, `host_ip` is the empty text, at the port's place.
 * A range stays one port where Compose leaves it one.
 */
function portsOf(service, facts, layers) {
    const ports = (0,out_value/* get */.Jt)(service, "ports");
    return facts.items(ports, ["ports"], (port, index) => {
        if (port.kind !== "mapping")
            return undefined;
        const at = (field) => ["ports", index, field];
        const address = (0,out_value/* get */.Jt)(port, "host_ip");
        const published = facts.text((0,out_value/* get */.Jt)(port, "published"), at("published"));
        const protocol = facts.text((0,out_value/* get */.Jt)(port, "protocol"), at("protocol"));
        const layer = layerOf([service, ports, port], layers);
        return recordLike({
            host_ip: address === undefined ? (0,out_value/* scalar */.d_)("", port.place) : facts.text(address, at("host_ip")),
            // Port 0 asks the engine to pick one, as no port does.
            published: published?.value === "" || published?.value === "0" ? undefined : published,
            target: facts.number((0,out_value/* get */.Jt)(port, "target"), at("target")),
            protocol: (0,out_value/* scalar */.d_)(protocols.find((name) => name === protocol?.value.toLowerCase()) ?? "tcp", protocol?.place ?? port.place),
            mode: facts.choice((0,out_value/* get */.Jt)(port, "mode"), at("mode"), ["ingress", "host"]),
            layer: layer === undefined ? undefined : (0,out_value/* scalar */.d_)(layer, port.place),
        }, port);
    });
}
const protocols = ["tcp", "udp", "sctp"];
/**
 * Which of the merged files brought the last of some nested values: its own file or, where that is none of them, the
 * one from which it was extended or included.
 */
function layerOf(nested, layers) {
    const steps = nested.flatMap((value) => value?.via ?? []);
    const places = [nested.at(-1)?.place, ...steps.map((step) => step.place).toReversed()];
    for (const place of places) {
        const layer = layers.indexOf(place?.source.path ?? "");
        if (layer !== -1)
            return layer;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/volume-mount.js



/** An entry of `volumes`, which is the mount number `index`; `layer` is the file that says it. */
function volumeMount(volume, facts, index, layer) {
    if (volume.kind !== "mapping")
        return undefined;
    const at = (field) => ["mounts", index, field];
    const written = isPathForSure((0,out_value/* get */.Jt)(volume, "source"))
        ? (0,out_value/* scalar */.d_)("bind", volume.place)
        : facts.choice((0,out_value/* get */.Jt)(volume, "type"), at("type"), types);
    if (written === undefined && !isUnknown((0,out_value/* get */.Jt)(volume, "type")))
        return undefined;
    const bind = (0,out_value/* get */.Jt)(volume, "bind");
    const oneLetter = oneLetterVolume(volume);
    const source = oneLetter ?? sourceOf(volume, written?.value, facts, at);
    // Compose takes a bind of a named pipe for what it is only where it runs on Windows.
    const isPipe = source.source?.value.startsWith(String.raw `\\.\pipe`) === true;
    const type = written !== undefined && isPipe ? like(written, "npipe") : written;
    const isBind = type?.value === "bind";
    const options = type?.value === "tmpfs" ? tmpfsOptions((0,out_value/* get */.Jt)(volume, "tmpfs")) : undefined;
    return recordLike({
        type,
        ...source,
        target: oneLetter?.target ?? facts.text((0,out_value/* get */.Jt)(volume, "target"), at("target")),
        read_only: facts.flag((0,out_value/* get */.Jt)(volume, "read_only"), at("read_only")) ?? (0,out_value/* scalar */.d_)(false, volume.place),
        propagation: facts.choice((0,out_value/* get */.Jt)(bind, "propagation"), at("propagation"), propagations),
        // Compose makes a missing folder unless it is told not to.
        create_host_path: isBind
            ? (facts.flag((0,out_value/* get */.Jt)(bind, "create_host_path"), at("create_host_path")) ?? (0,out_value/* scalar */.d_)(true, volume.place))
            : undefined,
        subpath: facts.text((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(volume, "volume"), "subpath") ?? (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(volume, "image"), "subpath"), at("subpath")),
        tmpfs_options: options,
        layer: layer === undefined ? undefined : (0,out_value/* scalar */.d_)(layer, volume.place),
    }, volume);
}
const types = ["bind", "volume", "tmpfs", "npipe", "cluster", "image"];
const propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"];
/**
 * `d:/data`: Compose takes `d:` for a drive of Windows and the whole for the target of an anonymous volume, which no
 * Linux engine takes. Who writes it means the volume `d` at `/data`.
 */
function oneLetterVolume(volume) {
    const target = (0,out_value/* get */.Jt)(volume, "target");
    if ((0,out_value/* get */.Jt)(volume, "source") !== undefined || target === undefined)
        return undefined;
    const [, letter, path] = /^([A-Za-z]):(\/.*)$/s.exec((0,out_value/* stringOf */.Je)(target) ?? "") ?? [];
    if (letter === undefined || path === undefined)
        return undefined;
    return { source: (0,out_value/* scalar */.d_)(letter, target.place, target.via), target: (0,out_value/* scalar */.d_)(path, target.place, target.via) };
}
/** A bind's host path, or the text that names a volume, an image or a pipe. Nothing for an anonymous volume. */
function sourceOf(volume, type, facts, at) {
    const value = (0,out_value/* get */.Jt)(volume, "source");
    if (type === "bind" || type === "npipe") {
        return hostFileOf(value, facts, { source: at("source"), relative_to: at("relative_to") });
    }
    const source = facts.text(value, at("source"));
    return source === undefined || source.value === "" ? {} : { source };
}
/** `size` and `mode` of the long form as the options that they are. */
function tmpfsOptions(tmpfs) {
    if (tmpfs?.kind !== "mapping")
        return undefined;
    const options = Array.from(tmpfs.entries)
        .filter(([name, { value }]) => /^(?:size|mode)$/.test(name) && value.kind === "scalar" && value.value !== null)
        .map(([name, { value }]) => like(value, `${name}=${(0,out_value/* toJson */.aB)(value)}`));
    return options.length === 0 ? undefined : (0,out_value/* sequence */.K2)(options, tmpfs.place);
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/volumes-from.js




/** The binds and volumes of other services, with the step that says who takes them; `:ro` makes them read-only. */
function takenMounts(service, context, seen = new Set([service]), depth = 0) {
    const list = (0,out_value/* get */.Jt)(service, "volumes_from");
    const taken = [];
    if (list?.kind !== "sequence")
        return taken;
    if (depth >= list.place.source.bounds.limits[bound]) {
        list.place.source.bounds.meet(bound, list.place, "takes volumes from more services in a row than are followed");
        return taken;
    }
    for (const item of list.items) {
        if (item.kind !== "scalar" || typeof item.value !== "string")
            continue;
        const { name, readOnly, container } = takenFrom(item.value);
        const other = container ? undefined : (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(context.model, "services"), name);
        if (other === undefined || seen.has(other))
            continue;
        seen.add(other);
        const through = takenMounts(other, context, seen, depth + 1);
        for (const { value, unknown } of [...mountsWithUnknown(other, context), ...through]) {
            if ((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "type")) === "tmpfs")
                continue;
            taken.push({ value: asTaken(value, name, readOnly, within([list], item)), unknown });
        }
    }
    return taken;
}
/** `container:NAME` of `volumes_from`, and services that the project does not have. */
function foreignVolumesFrom(service, facts, model) {
    const list = facts.items((0,out_value/* get */.Jt)(service, "volumes_from"), ["volumes_from"], (item) => {
        const text = facts.text(item, ["volumes_from"]);
        if (text === undefined)
            return undefined;
        const { name, readOnly, container } = takenFrom(text.value);
        if (!container && (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(model, "services"), name) !== undefined)
            return undefined;
        return recordLike({ container: (0,out_value/* scalar */.d_)(name, item.place), read_only: (0,out_value/* scalar */.d_)(readOnly, item.place) }, item);
    });
    return list?.items.length === 0 ? undefined : list;
}
const bound = "volumes-from-depth";
function mountsWithUnknown(service, context) {
    const volumes = (0,out_value/* get */.Jt)(service, "volumes");
    return (volumes?.kind === "sequence" ? volumes.items : []).flatMap((volume) => {
        const facts = new Facts();
        const value = volumeMount(volume, facts, 0, layerOf([service, volumes, volume], context.layers));
        if (value === undefined)
            return [];
        const unknown = facts.unknown(value.place);
        const paths = (unknown?.items ?? []).map((path) => (path.kind === "sequence" ? path.items.slice(2) : []));
        return [
            {
                value: within([service, volumes], value),
                unknown: paths.map((path) => path.map((key) => String((0,out_value/* toJson */.aB)(key)))),
            },
        ];
    });
}
function asTaken(mount, name, readOnly, item) {
    const { place, via = [] } = item;
    const entries = new Map(mount.entries);
    entries.set("origin", { key: place, value: (0,out_value/* scalar */.d_)("volumes_from", place) });
    if (readOnly)
        entries.set("read_only", { key: place, value: (0,out_value/* scalar */.d_)(true, place) });
    const taken = (0,out_value/* withStep */.p$)({ ...mount, entries }, { kind: "volumes_from", place, name });
    return via.length === 0 ? taken : { ...taken, via: [...(taken.via ?? []), ...via] };
}
/** `web`, `web:ro`, `container:name`, `container:name:rw`. */
function takenFrom(text) {
    const container = text.startsWith("container:");
    const rest = container ? text.slice("container:".length) : text;
    const [name = "", mode = ""] = rest.split(":");
    return { name, readOnly: mode.split(",").includes("ro"), container };
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/mounts.js






/**
 * All that is mounted into a service: `volumes`, `tmpfs`, files of `configs` and `secrets`, the engine's socket of
 * `use_api_socket`, and what `volumes_from` takes from other services of the project. Each target once; what the
 * service says itself wins over what it takes.
 */
function mountsOf(service, facts, context) {
    const mounts = [...ownMounts(service, facts, context)];
    const targets = new Set(mounts.map((mount) => (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "target"))));
    for (const mount of takenMounts(service, context)) {
        const target = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount.value, "target"));
        if (target !== undefined && targets.has(target))
            continue;
        targets.add(target);
        for (const path of mount.unknown)
            facts.note(["mounts", mounts.length, ...path], mount.value.place);
        mounts.push(mount.value);
    }
    const written = sources.map((key) => (0,out_value/* get */.Jt)(service, key)).find((value) => value !== undefined);
    return written === undefined ? undefined : (0,out_value/* sequence */.K2)(mounts, written.place);
}
const sources = ["volumes", "tmpfs", "configs", "secrets", "use_api_socket", "volumes_from"];
function ownMounts(service, facts, context) {
    const mounts = [];
    const add = (mount, list) => {
        if (mount !== undefined)
            mounts.push(within([list], mount));
    };
    const volumes = (0,out_value/* get */.Jt)(service, "volumes");
    for (const volume of volumes?.kind === "sequence" ? volumes.items : []) {
        add(volumeMount(volume, facts, mounts.length, layerOf([service, volumes, volume], context.layers)), volumes);
    }
    const tmpfs = (0,out_value/* get */.Jt)(service, "tmpfs");
    for (const item of tmpfs?.kind === "sequence" ? tmpfs.items : []) {
        add(shortTmpfs(item, facts, mounts.length), tmpfs);
    }
    if (!context.swarm) {
        for (const kind of ["configs", "secrets"]) {
            const granted = (0,out_value/* get */.Jt)(service, kind);
            for (const item of granted?.kind === "sequence" ? granted.items : []) {
                add(grantedMount(kind, item, facts, mounts.length, context.model), granted);
            }
        }
    }
    const socket = (0,out_value/* get */.Jt)(service, "use_api_socket");
    if (facts.flag(socket, ["use_api_socket"])?.value && socket !== undefined)
        add(apiSocket(socket));
    return mounts;
}
/** `/run:size=64m,exec`, as in `tmpfs:`. */
function shortTmpfs(item, facts, index) {
    const text = facts.text(item, ["mounts", index, "target"]);
    if (text === undefined && !isUnknown(item))
        return undefined;
    const written = text?.value ?? "";
    const colon = written.indexOf(":");
    const options = colon === -1
        ? []
        : written
            .slice(colon + 1)
            .split(",")
            .filter((option) => option !== "");
    return recordLike({
        type: (0,out_value/* scalar */.d_)("tmpfs", item.place),
        target: text === undefined ? undefined : (0,out_value/* scalar */.d_)(colon === -1 ? written : written.slice(0, colon), item.place),
        read_only: (0,out_value/* scalar */.d_)(options.includes("ro"), item.place),
        tmpfs_options: options.length === 0
            ? undefined
            : (0,out_value/* sequence */.K2)(options.map((option) => (0,out_value/* scalar */.d_)(option, item.place)), item.place),
    }, item);
}
/** @see https://github.com/docker/compose/blob/v2.37.0/pkg/compose/apiSocket.go */
function apiSocket(value) {
    const at = (text) => (0,out_value/* scalar */.d_)(text, value.place);
    return recordLike({
        type: (0,out_value/* scalar */.d_)("bind", value.place),
        source: at("/var/run/docker.sock"),
        relative_to: (0,out_value/* scalar */.d_)("host", value.place),
        target: at("/var/run/docker.sock"),
        read_only: (0,out_value/* scalar */.d_)(false, value.place),
        origin: (0,out_value/* scalar */.d_)("api_socket", value.place),
    }, value);
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/networks.js




/** `networks:` of a service. */
function attachmentsOf(service, facts) {
    return facts.entries((0,out_value/* get */.Jt)(service, "networks"), ["networks"], (name, { key, value }, index) => {
        const at = (field) => ["networks", index, field];
        return from(value, (0,out_value/* record */.g1)({
            name: (0,out_value/* scalar */.d_)(name, key),
            aliases: facts.texts((0,out_value/* get */.Jt)(value, "aliases"), at("aliases")),
            ipv4_address: facts.text((0,out_value/* get */.Jt)(value, "ipv4_address"), at("ipv4_address")),
            ipv6_address: facts.text((0,out_value/* get */.Jt)(value, "ipv6_address"), at("ipv6_address")),
            driver_opts: facts.textMap((0,out_value/* get */.Jt)(value, "driver_opts"), at("driver_opts")),
        }, key));
    });
}
/**
 * The project's networks. The default one is implicit where nobody wrote it: the model then has it at the place of
 * something else, and not under the key `default` of a file's `networks`.
 */
function networksOf(model) {
    return topLevel(model, "networks", (name, entry, facts) => {
        const { value } = entry;
        const implicit = name === "default" && !isWritten(entry.key);
        const config = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(value, "ipam"), "config");
        return (0,out_value/* record */.g1)({
            name: (0,out_value/* scalar */.d_)(name, entry.key),
            engine_name: facts.text((0,out_value/* get */.Jt)(value, "name"), ["engine_name"]),
            driver: facts.text((0,out_value/* get */.Jt)(value, "driver"), ["driver"]),
            internal: facts.flag((0,out_value/* get */.Jt)(value, "internal"), ["internal"]),
            external: facts.flag((0,out_value/* get */.Jt)(value, "external"), ["external"]),
            attachable: facts.flag((0,out_value/* get */.Jt)(value, "attachable"), ["attachable"]),
            implicit: implicit ? (0,out_value/* scalar */.d_)(true, entry.key) : undefined,
            enable_ipv6: facts.flag((0,out_value/* get */.Jt)(value, "enable_ipv6"), ["enable_ipv6"]),
            driver_opts: facts.textMap((0,out_value/* get */.Jt)(value, "driver_opts"), ["driver_opts"]),
            subnets: facts.items(config, ["subnets"], (item) => facts.text((0,out_value/* get */.Jt)(item, "subnet"), ["subnets"])),
            labels: facts.textMap((0,out_value/* get */.Jt)(value, "labels"), ["labels"]),
            unknown: facts.unknown(entry.key),
        }, entry.key);
    });
}
/** The project's named volumes; those that no service mounts behind the others. */
function volumesOf(model, unused) {
    const read = (name, { key, value }, facts) => (0,out_value/* record */.g1)({
        name: (0,out_value/* scalar */.d_)(name, key),
        engine_name: facts.text((0,out_value/* get */.Jt)(value, "name"), ["engine_name"]),
        driver: facts.text((0,out_value/* get */.Jt)(value, "driver"), ["driver"]),
        external: facts.flag((0,out_value/* get */.Jt)(value, "external"), ["external"]),
        driver_opts: volumeOptions((0,out_value/* get */.Jt)(value, "driver_opts"), facts),
        labels: facts.textMap((0,out_value/* get */.Jt)(value, "labels"), ["labels"]),
        unknown: facts.unknown(key),
    }, key);
    const mounted = topLevel(model, "volumes", read);
    const others = Array.from(unused, ([name, entry]) => from(entry.value, read(name, entry, new Facts())));
    return { ...mounted, items: [...mounted.items, ...others] };
}
/** A `device` that is a path on the host is written as a bind's source is. */
function volumeOptions(options, facts) {
    const device = (0,out_value/* get */.Jt)(options, "device");
    const isPath = hostPathOf(device) !== undefined || isPathForSure(device);
    if (options?.kind !== "mapping" || !isPath)
        return facts.textMap(options, ["driver_opts"]);
    const others = new Map([...options.entries].filter(([name]) => name !== "device"));
    const made = facts.textMap({ ...options, entries: others }, ["driver_opts"]);
    const { source } = hostFileOf(device, facts, { source: ["driver_opts", "device"] });
    const key = options.entries.get("device")?.key ?? options.place;
    if (made === undefined || source === undefined)
        return made;
    return { ...made, entries: new Map(made.entries).set("device", { key, value: source }) };
}
function topLevel(model, kind, read) {
    const all = (0,out_value/* get */.Jt)(model, kind);
    if (all?.kind !== "mapping")
        return (0,out_value/* sequence */.K2)([], model.place);
    const items = Array.from(all.entries, ([name, entry]) => from(entry.value, read(name, entry, new Facts())));
    return from(all, (0,out_value/* sequence */.K2)(items, all.place));
}
/** Whether the key itself stands at its place. */
function isWritten({ source, start, end }) {
    return /^["']?default["']?$/.test(source.text.slice(start, end));
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/process.js





/** Keys that say what runs in a container, under which name, and beside what. */
function processOf(service, facts, context) {
    const text = (key) => nonEmpty(facts.text((0,out_value/* get */.Jt)(service, key), [key]));
    return {
        hostname: text("hostname"),
        domainname: text("domainname"),
        container_name: text("container_name"),
        working_dir: text("working_dir"),
        restart: text("restart"),
        labels: facts.textMap((0,out_value/* get */.Jt)(service, "labels"), ["labels"]),
        command: facts.words((0,out_value/* get */.Jt)(service, "command"), ["command"]),
        entrypoint: facts.words((0,out_value/* get */.Jt)(service, "entrypoint"), ["entrypoint"]),
        healthcheck: healthcheckOf(service, facts),
        depends_on: facts.entries((0,out_value/* get */.Jt)(service, "depends_on"), ["depends_on"], (name, { key, value }) => 
        // A variable without a value leaves no name.
        name === "" ? undefined : from(value, (0,out_value/* scalar */.d_)(name, key))),
        links: facts.texts((0,out_value/* get */.Jt)(service, "links"), ["links"]),
        external_links: facts.texts((0,out_value/* get */.Jt)(service, "external_links"), ["external_links"]),
        expose: facts.texts((0,out_value/* get */.Jt)(service, "expose"), ["expose"]),
        extra_hosts: extraHostsOf(service, facts),
        dns: facts.texts((0,out_value/* get */.Jt)(service, "dns"), ["dns"]),
        profiles: facts.texts((0,out_value/* get */.Jt)(service, "profiles"), ["profiles"]),
        develop: developOf(service, facts),
        deploy: deployOf(service, facts),
        env_files: envFilesOf(service, facts, context),
    };
}
/** `test: NONE` disables, as `disable: true` does. */
function healthcheckOf(service, facts) {
    const check = (0,out_value/* get */.Jt)(service, "healthcheck");
    if (check?.kind !== "mapping")
        return undefined;
    const test = facts.words((0,out_value/* get */.Jt)(check, "test"), ["healthcheck", "test"]);
    const [first] = test?.items ?? [];
    const isNone = first?.kind === "scalar" && first.value === "NONE";
    return recordLike({
        disable: isNone ? like(first, true) : facts.flag((0,out_value/* get */.Jt)(check, "disable"), ["healthcheck", "disable"]),
        test,
    }, check);
}
/** A mapping from names to addresses, or the short `name=address`. */
function extraHostsOf(service, facts) {
    const hosts = (0,out_value/* get */.Jt)(service, "extra_hosts");
    if (hosts?.kind !== "mapping") {
        return facts.items(hosts, ["extra_hosts"], (item) => {
            const written = facts.text(item, ["extra_hosts"]);
            const [, name, address] = /^([^=:]+)[=:](.*)$/s.exec(written?.value ?? "") ?? [];
            if (name === undefined || address === undefined)
                return undefined;
            return recordLike({ name: (0,out_value/* scalar */.d_)(name, item.place), address: (0,out_value/* scalar */.d_)(address, item.place) }, item);
        });
    }
    const items = [];
    for (const [name, { key, value }] of hosts.entries) {
        for (const address of value.kind === "sequence" ? value.items : [value]) {
            const known = facts.text(address, ["extra_hosts", items.length, "address"]);
            items.push(from(value, (0,out_value/* record */.g1)({ name: (0,out_value/* scalar */.d_)(name, key), address: known }, key)));
        }
    }
    return from(hosts, { kind: "sequence", items, place: hosts.place });
}
function developOf(service, facts) {
    return facts.items((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "develop"), "watch"), ["develop"], (item, index) => {
        const at = (field) => ["develop", index, field];
        return recordLike({
            path: hostFileOf((0,out_value/* get */.Jt)(item, "path"), facts, { source: at("path") }).source,
            action: facts.text((0,out_value/* get */.Jt)(item, "action"), at("action")),
            target: facts.text((0,out_value/* get */.Jt)(item, "target"), at("target")),
        }, item);
    });
}
function deployOf(service, facts) {
    const deploy = (0,out_value/* get */.Jt)(service, "deploy");
    if (deploy?.kind !== "mapping")
        return undefined;
    const at = (field) => ["deploy", field];
    return recordLike({
        mode: nonEmpty(facts.text((0,out_value/* get */.Jt)(deploy, "mode"), at("mode"))),
        replicas: facts.number((0,out_value/* get */.Jt)(deploy, "replicas"), at("replicas")),
        endpoint_mode: nonEmpty(facts.text((0,out_value/* get */.Jt)(deploy, "endpoint_mode"), at("endpoint_mode"))),
        constraints: facts.texts((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(deploy, "placement"), "constraints"), at("constraints")),
    }, deploy);
}
function envFilesOf(service, facts, context) {
    return facts.items((0,out_value/* get */.Jt)(service, "env_file"), ["env_files"], (item, index) => {
        const written = (0,out_value/* get */.Jt)(item, "path") ?? item;
        const path = hostFileOf(written, facts, { source: ["env_files", index, "path"] }).source;
        if (path === undefined)
            return undefined;
        const inTree = (0,tree_tree/* resolvePath */.o1)(context.directory, path.value);
        return recordLike({
            path,
            required: facts.flag((0,out_value/* get */.Jt)(item, "required"), ["env_files", index, "required"]),
            read: (0,out_value/* scalar */.d_)(inTree !== undefined && context.files.has(inTree), item.place),
        }, item);
    });
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/container.js













/** A service as a container of the contract. The container's own place is the service's key. */
async function containerOf(name, entry, context) {
    const { key, value: service } = entry;
    const facts = new Facts();
    const { declared, diagnostics } = declaredOf(service);
    const profiles = (0,out_value/* get */.Jt)(service, "profiles");
    const container = (0,out_value/* record */.g1)({
        name: (0,out_value/* scalar */.d_)(name, key),
        origin: (0,out_value/* scalar */.d_)("service", key),
        declared,
        profile: (0,out_value/* scalar */.d_)(profileOf(key.source.path, profiles), key),
        image: imageRecord(service, facts, context.built),
        build: await buildRecord(service, facts, context.tree, context.directory),
        network_mode: facts.canonical((0,out_value/* get */.Jt)(service, "network_mode"), ["network_mode"], namespace/* networkModeOf */.b),
        networks: attachmentsOf(service, facts),
        ports: portsOf(service, facts, context.layers),
        mounts: mountsOf(service, facts, context),
        volumes_from: foreignVolumesFrom(service, facts, context.model),
        environment: variablesOf((0,out_value/* get */.Jt)(service, "environment"), facts, ["environment"]),
        ...privilegesOf(service, facts),
        ...processOf(service, facts, context),
        configs: grantsOf("configs", service, facts, context.model),
        secrets: grantsOf("secrets", service, facts, context.model),
        use_api_socket: facts.flag((0,out_value/* get */.Jt)(service, "use_api_socket"), ["use_api_socket"]),
        started_by: startersOf(context.startedBy),
        extensions: extensionsOf(service, facts),
        // Behind all that may note something.
        unknown: facts.unknown(key),
    }, key);
    return { container: from(service, container), diagnostics };
}
function profileOf(file, profiles) {
    const names = profiles?.kind === "sequence" ? profiles.items.map((item) => (0,out_value/* stringOf */.Je)(item) ?? "") : [];
    return (0,profile/* areDevelopmentProfiles */.O)(names) ? "development" : (0,profile/* profileOfFile */.J)(file);
}
function startersOf(starters) {
    const [first] = starters;
    if (first === undefined)
        return undefined;
    const items = starters.map(({ file, job, step, place }) => {
        const text = (value) => (value === undefined ? undefined : (0,out_value/* scalar */.d_)(value, place));
        return (0,out_value/* record */.g1)({ file: (0,out_value/* scalar */.d_)(file, place), job: text(job), step: text(step) }, place);
    });
    return (0,out_value/* sequence */.K2)(items, first.place);
}
/** The service's `x-…` keys but our own. */
function extensionsOf(service, facts) {
    if (service.kind !== "mapping")
        return undefined;
    const entries = new Map();
    service.entries.forEach(({ key, value }, name) => {
        if (!name.startsWith("x-") || name === "x-bulkhead")
            return;
        const data = facts.data(value, ["extensions", name]);
        if (data !== undefined)
            entries.set(name, { key, value: data });
    });
    const [first] = entries.values();
    return first === undefined ? undefined : { kind: "mapping", entries, place: first.key };
}

;// CONCATENATED MODULE: ./out/collect/compose/contract.js





/**
 * A resolved Compose project as the contract has it. Every value keeps the place and the steps of the one that it was
 * made of; what the contract says and nobody wrote (`read_only: false`) has the place of what it is said of.
 * Services that a provider runs are no containers, and left out.
 */
async function contractOf(tree, resolved, settings) {
    const { model } = resolved;
    if (model === undefined)
        return { project: undefined, diagnostics: [] };
    const services = (0,out_value/* get */.Jt)(model, "services");
    const context = {
        tree,
        model,
        directory: settings.directory,
        files: new Set(resolved.files),
        layers: resolved.layers,
        swarm: settings.target === "swarm",
        built: builtImages(model),
        startedBy: settings.startedBy ?? [],
    };
    const entries = services?.kind === "mapping" ? [...services.entries] : [];
    const made = await Promise.all(entries
        .filter(([, { value }]) => value.kind === "mapping" && (0,out_value/* get */.Jt)(value, "provider") === undefined)
        .map(([name, entry]) => containerOf(name, entry, context)));
    const containers = (0,out_value/* sequence */.K2)(made.map(({ container }) => container), services?.place ?? model.place);
    const name = (0,out_value/* get */.Jt)(model, "name");
    const { place } = model;
    const project = (0,out_value/* record */.g1)({
        version: (0,out_value/* scalar */.d_)(1, place),
        kind: (0,out_value/* scalar */.d_)("compose", place),
        name: (0,out_value/* scalar */.d_)(name?.kind === "scalar" ? String(name.value) : "", name?.place ?? place),
        target: (0,out_value/* scalar */.d_)(settings.target, place),
        remotes: resolved.remotes.length === 0 ? undefined : (0,out_value/* sequence */.K2)(resolved.remotes.map(remoteRecord), place),
        incomplete: resolved.incomplete ? (0,out_value/* scalar */.d_)(true, place) : undefined,
        containers: services === undefined ? containers : from(services, containers),
        networks: networksOf(model),
        volumes: volumesOf(model, resolved.unusedVolumes),
    }, place);
    return {
        project: { model: project, files: resolved.files },
        diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    };
}
function remoteRecord({ ref, pinned, use, place }) {
    return (0,out_value/* record */.g1)({ ref: (0,out_value/* scalar */.d_)(ref, place), pinned: (0,out_value/* scalar */.d_)(pinned, place), use: (0,out_value/* scalar */.d_)(use, place) }, place);
}

;// CONCATENATED MODULE: ./out/compose-shape.js

/** Keys of a Compose service that no other format with a `services` map has in the same form. */
const serviceKeys = new Set([
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
    "volumes",
]);
/** Top-level keys that show another format: Kubernetes, workflows, Symfony, Taskfiles, GitLab, Travis, docker-sync … */
const foreignKeys = [
    "apiVersion",
    "kind",
    "jobs",
    "on",
    "parameters",
    "imports",
    "framework",
    "stages",
    "script",
    "tasks",
    "runs",
    "openapi",
    "swagger",
];
/** A text without this cannot be a Compose file with services; it need not be parsed to know. */
function mayBeCompose(text) {
    return /^["']?services["']?[ \t]*:/m.test(text) || /[{,]\s*["']services["']\s*:/.test(text);
}
/** A `services` map in which most entries are maps with Compose keys, and nothing that says otherwise. */
function looksLikeCompose(document) {
    if (foreignKeys.some((key) => (0,out_value/* get */.Jt)(document, key) !== undefined))
        return false;
    const services = (0,out_value/* get */.Jt)(document, "services");
    if (services?.kind !== "mapping" || services.entries.size === 0)
        return false;
    const entries = [...services.entries.values()].map((entry) => entry.value);
    return entries.every((service) => service.kind === "mapping" && isService(service.entries.keys()));
}
function isService(keys) {
    const names = [...keys];
    const known = names.filter((name) => serviceKeys.has(name)).length;
    const runs = names.some((name) => name === "image" || name === "build" || name === "extends");
    return runs ? known === names.length || known * 2 >= names.length : known === names.length && known > 0;
}

// EXTERNAL MODULE: ./out/diagnostic.js
var diagnostic = __webpack_require__(3029);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
// EXTERNAL MODULE: ./out/recent.js
var recent = __webpack_require__(5749);
;// CONCATENATED MODULE: ./out/collect/compose/scalars.js
/**
 * Plain scalars as go.yaml.in/yaml/v4 reads them: YAML 1.2 with `_` in numbers, octal `0755`, timestamps, and no
 * `yes`/`no`. Two kinds of scalar have no primitive of their own and are told by their tag:
 * `!!float` is a number that Go holds as a float although it is whole, `!!timestamp` a text that Go holds as a time.
 */
function readPlain(text) {
    if (isPlainText(text))
        return { value: text };
    return words.get(text) ?? readNumber(text);
}
/** Whether a plain scalar is text at first sight: it begins as no number does, and is none of the words. */
function isPlainText(plain) {
    const first = plain.charCodeAt(0);
    const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    return !mayBeNumber && !words.has(plain);
}
function isFloat(scalar) {
    return typeof scalar.value === "number" && (scalar.tag === scalars_float || !Number.isInteger(scalar.value));
}
function isInt(scalar) {
    return typeof scalar.value === "bigint" || (typeof scalar.value === "number" && !isFloat(scalar));
}
/** A string for Go: not a timestamp. */
function isString(scalar) {
    return typeof scalar.value === "string" && scalar.tag !== timestamp;
}
/** Go's `fmt.Sprint`. */
function sprint(scalar) {
    const value = scalar.value;
    if (value === null)
        return "<nil>";
    if (scalar.tag === timestamp)
        return `${String(value).replace("T", " ").replace("Z", "")} +0000 UTC`;
    return typeof value === "number" ? sprintNumber(value) : String(value);
}
/** The same of a structure. */
function sprintValue(value) {
    switch (value.kind) {
        case "scalar":
            return sprint(value);
        case "sequence":
            return `[${value.items.map(sprintValue).join(" ")}]`;
        case "mapping": {
            const entries = Array.from(value.entries, ([key, entry]) => `${key}:${sprintValue(entry.value)}`);
            return `map[${entries.sort().join(" ")}]`;
        }
    }
}
const scalars_float = "!!float";
const timestamp = "!!timestamp";
const words = new Map([
    ...["true", "True", "TRUE"].map((word) => [word, { value: true }]),
    ...["false", "False", "FALSE"].map((word) => [word, { value: false }]),
    ...["", "~", "null", "Null", "NULL"].map((word) => [word, { value: null }]),
    ...[".nan", ".NaN", ".NAN"].map((word) => [word, { value: Number.NaN, tag: scalars_float }]),
    ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, { value: Number.POSITIVE_INFINITY, tag: scalars_float }]),
    ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, { value: Number.NEGATIVE_INFINITY, tag: scalars_float }]),
    ...["-0", "-0.0"].map((word) => [word, { value: -0, tag: scalars_float }]),
]);
function readNumber(text) {
    if (text.charCodeAt(0) === 46) {
        return /^\.\d[\d_]*(?:[eE][-+]?\d+)?$/.test(text) && !text.includes("_") ? asFloat(text) : { value: text };
    }
    const time = readTimestamp(text);
    if (time !== undefined)
        return { value: time, tag: timestamp };
    const plain = text.replaceAll("_", "");
    const int = readInt(plain);
    if (int !== undefined)
        return { value: int };
    if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain))
        return asFloat(plain);
    return { value: text };
}
function asFloat(text) {
    return { value: Number(text), tag: scalars_float };
}
/** Go's `strconv.ParseInt(text, 0, 64)`, and `ParseUint` for what is larger. */
function readInt(text) {
    const match = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/.exec(text);
    if (match === null)
        return undefined;
    const [, sign, hex, binary, octal, decimal] = match;
    const digits = hex !== undefined
        ? `0x${hex}`
        : binary !== undefined
            ? `0b${binary}`
            : octal !== undefined
                ? `0o${octal}`
                : decimal;
    const size = BigInt(digits ?? "0");
    const value = sign === "-" ? -size : size;
    const bounded = value >= -(2n ** 63n) && (value < 2n ** 63n || (sign === "" && value < 2n ** 64n));
    if (!bounded)
        return undefined;
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
const timestampForm = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(Z|[-+]\d\d:\d\d))| (\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?)?$/;
/** In RFC 3339. */
function readTimestamp(text) {
    const match = timestampForm.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, hourT, minuteT, secondT, partT, zone, hour, minute, second, part] = match;
    const two = (digits) => (digits ?? "0").padStart(2, "0");
    const date = `${year}-${two(month)}-${two(day)}`;
    const clock = `${two(hourT ?? hour)}:${two(minuteT ?? minute)}:${two(secondT ?? second)}`;
    const check = new Date(`${date}T${clock}Z`);
    if (Number.isNaN(check.getTime()) || !check.toISOString().startsWith(date))
        return undefined;
    return `${date}T${clock}${(partT ?? part ?? "").replace(/\.?0+$/, "")}${zone ?? "Z"}`;
}
function sprintNumber(value) {
    if (Object.is(value, -0))
        return "-0";
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    const size = Math.abs(value);
    const text = size !== 0 && size < 1e-4 ? value.toExponential() : String(value);
    return text.replace(/e([-+])(\d)$/, "e$10$2");
}

;// CONCATENATED MODULE: ./out/collect/compose/document.js


function readDocument(raw) {
    const reader = new Reader(raw);
    const value = reader.convert(raw);
    return { value: value ?? { ...raw, kind: "scalar", value: null }, resets: reader.resets, faults: reader.faults };
}
class Reader {
    resets = [];
    faults = [];
    /** Aliases share their value, and what was made of it. */
    #done = new Map();
    #tagged;
    #inOverride = false;
    constructor(raw) {
        const { text } = raw.place.source;
        this.#tagged = text.includes("!reset") || text.includes("!override");
        if (this.#tagged)
            this.#collect(raw, []);
    }
    /** Undefined for what is reset. */
    convert(value) {
        if (value.tag === "!reset" && !this.#inOverride)
            return undefined;
        if (value.kind === "scalar") {
            this.#checkEscapes(value);
            return typed(value);
        }
        const done = this.#done.get(value);
        if (done !== undefined)
            return done;
        const outside = this.#inOverride;
        // Compose looks for no tags inside what is tagged !override.
        this.#inOverride ||= value.tag === "!override";
        const made = value.kind === "mapping" ? this.#mapping(value) : mapItems(value, (item) => this.convert(item));
        this.#inOverride = outside;
        this.#done.set(value, made);
        return made;
    }
    #mapping(value) {
        return mapEntries(value, (item, name, key) => {
            this.#checkKey(name, key);
            return this.convert(item);
        });
    }
    /** go-yaml does not know `\/`, though JSON has it. */
    #checkEscapes({ place }) {
        if (!place.source.text.startsWith('"', place.start))
            return;
        const text = place.source.text.slice(place.start, place.end);
        if (!text.includes("\\/"))
            return;
        if (!text.replaceAll("\\\\", "").includes("\\/"))
            return;
        this.faults.push({ message: "holds the escape \\/, which YAML 1.1 has not", place });
    }
    #checkKey(name, key) {
        if (isPlainText(name))
            return;
        const read = readPlain(name);
        if (typeof read.value === "string" && read.tag === undefined)
            return;
        const text = key.source.text.slice(key.start, key.end);
        if (/^(?:["'|>]|!!str)/.test(text))
            return;
        this.faults.push({ message: `key ${text} is not a string`, place: key });
    }
    #collect(value, path) {
        if (value.tag === "!reset" || value.tag === "!override")
            this.resets.push(path);
        else if (value.kind === "mapping") {
            // A tag counts also in a merged mapping where the mapping says the same key itself.
            for (const mapping of [value, ...(value.merged ?? [])]) {
                for (const [name, entry] of mapping.entries)
                    this.#collect(entry.value, [...path, name]);
            }
        }
        // Compose does not reset inside of lists.
    }
}
function typed(value) {
    if (value.plain === undefined || (value.plain === value.value && isPlainText(value.plain)))
        return value;
    const read = readPlain(value.plain);
    if (read.value === value.value && read.tag === undefined)
        return value;
    return { ...value, ...read };
}

;// CONCATENATED MODULE: ./out/collect/compose/tabs.js
/**
 * Tabs that indent, which go-yaml refuses even on a line that is otherwise empty, and our parser takes: all but those
 * inside of quotes, of block scalars and of flow collections.
 */
function indentingTabs(source, documents) {
    if (!source.text.includes("\t"))
        return [];
    const tabs = Array.from(source.text.matchAll(/^ *\t/gm), (match) => match.index + match[0].length - 1);
    if (tabs.length === 0)
        return [];
    const spans = [];
    const seen = new Set();
    for (const document of documents)
        collect(document, source, spans, seen);
    return tabs
        .filter((tab) => !spans.some(({ start, end }) => start < tab && tab < end))
        .map((tab) => ({ source, start: tab, end: tab + 1 }));
}
function collect(value, source, spans, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    const { start, end } = value.place;
    if (/["'|>[{]/.test(source.text.charAt(start)) && source.text.slice(start, end).includes("\n")) {
        spans.push({ start, end });
        return;
    }
    if (value.kind === "sequence")
        for (const item of value.items)
            collect(item, source, spans, seen);
    if (value.kind === "mapping")
        for (const entry of value.entries.values())
            collect(entry.value, source, spans, seen);
}

;// CONCATENATED MODULE: ./out/collect/compose/resolution.js







/** One resolution under way: what it has read, and what it has to say. */
class Resolution {
    paths;
    files = new Set();
    refusals = [];
    diagnostics = [];
    remotes = [];
    incomplete = false;
    /** Ports that ranges were expanded to. */
    #ports = 0;
    /** Characters that texts with variables grew to. */
    #grown = 0;
    #tree;
    #said = new Set();
    /** Where something was lost there is nothing more to be said. */
    #lost = new Set();
    constructor(tree, paths) {
        this.#tree = tree;
        this.paths = paths;
    }
    /**
     * Why Compose would not take the project. What it refuses we judge nonetheless, as far as can be, so it is a warning;
     * an error is what leaves something unjudged.
     */
    refuse(place, message, kind = "invalid", level = "warning") {
        if (this.#lost.has(place) || !this.#first(place, message))
            return;
        this.refusals.push({ kind, level, message, place });
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
    /** Whether so many more ports may be looked at; with 0, whether any may. What is beyond is said once. */
    mayPublish(ports, place) {
        const most = place.source.bounds.limits.ports;
        const before = this.#ports;
        this.#ports += ports;
        if (this.#ports > most && before <= most)
            this.meet("ports", place, "publishes more ports than are looked at");
        return this.#ports <= most;
    }
    /** The same of characters that a text with variables has become. */
    mayGrow(length, place) {
        const most = place.source.bounds.limits["texts-mib"] * 2 ** 20;
        const before = this.#grown;
        this.#grown += length;
        if (this.#grown > most && before <= most) {
            this.meet("texts-mib", place, "holds variables that grow to more text than is looked at");
        }
        return this.#grown <= most;
    }
    say(place, message, kind, level) {
        if (this.#first(place, message))
            this.diagnostics.push({ kind, level, message, place });
    }
    remote(remote) {
        this.remotes.push(remote);
        if (remote.use === "build")
            return;
        this.incomplete = true;
        this.say(remote.place, `${remote.ref} is remote, and is not fetched`, "remote", "warning");
    }
    /** What is at a path as Compose has it (absolute, or relative to the project's directory). */
    async read(path) {
        const treePath = treePathOf(path, this.paths);
        if (treePath === undefined) {
            return { kind: "refused", why: "leads out of the repository", nowhere: (0,out_read/* unreadSource */.V1)(this.#tree, path) };
        }
        const read = await (0,out_read/* readSource */.o$)(this.#tree, treePath);
        if (!(read instanceof out_source/* Source */.kL))
            return { ...read, nowhere: (0,out_read/* unreadSource */.V1)(this.#tree, treePath) };
        this.files.add(treePath);
        if (read.ignored) {
            const message = "is read, but git ignores it: what it says holds on this machine only";
            this.say((0,out_source/* startOf */.GH)(read), message, "unknown", "info");
        }
        return read;
    }
    async isFile(path) {
        const kind = await this.#peek(path);
        return kind === "text" || kind === "refused";
    }
    async isDirectory(path) {
        return (await this.#peek(path)) === "directory";
    }
    /** Without counting as read. */
    async #peek(path) {
        const treePath = treePathOf(path, this.paths);
        if (treePath === undefined)
            return "absent";
        if (treePath === "")
            return "directory";
        const read = await (0,out_read/* readSource */.o$)(this.#tree, treePath);
        return read instanceof out_source/* Source */.kL ? "text" : read.kind;
    }
    /** Stands for a file of the tree of which only its path is known. */
    nowhere(treePath) {
        return (0,out_source/* startOf */.GH)((0,out_read/* unreadSource */.V1)(this.#tree, treePath));
    }
    /** A Compose file; undefined, after a diagnostic at `asked`, where it cannot be read. */
    async compose(path, asked) {
        const read = await this.read(path);
        if (!(read instanceof out_source/* Source */.kL)) {
            const kind = (0,out_read/* unreadKind */.e8)(read);
            this.lose(asked ?? (0,out_source/* startOf */.GH)(read.nowhere), `${read.nowhere.path} ${whyNot(read)}`, kind);
            return undefined;
        }
        const file = readCompose(read);
        for (const { place, message, kind } of file.losses)
            this.lose(place, message, kind);
        for (const { place, message, kind } of file.refusals)
            this.refuse(place, message, kind);
        return file;
    }
    #first(place, message) {
        const key = `${place.source.path}:${place.start}:${message}`;
        if (this.#said.has(key))
            return false;
        this.#said.add(key);
        return true;
    }
}
/** By UTF-16 code units of text. */
const read = new recent/* Recent */.g(2 ** 18);
/** Once a source, whoever asks for it. */
function readCompose(source) {
    const known = read.get(source);
    if (known !== undefined)
        return known;
    const parsed = (0,yaml/* parseYaml */.hN)(source);
    const documents = parsed.documents.map(readDocument);
    const refusals = [];
    const version = source.text.includes("%YAML") ? /^%YAML[ \t]+(\S+)/m.exec(source.text) : null;
    if (version !== null && version[1] !== "1.1") {
        const place = { source, start: version.index, end: version.index + version[0].length };
        refusals.push({ place, message: "Compose reads YAML 1.1 only, by its name", kind: "invalid" });
    }
    const [tab] = indentingTabs(source, parsed.documents);
    if (tab !== undefined) {
        const message = "is a tab where the line is indented, which Compose cannot read";
        refusals.push({ place: tab, message, kind: "syntax" });
    }
    for (const { place, message } of documents.flatMap((document) => document.faults)) {
        refusals.push({ place, message, kind: "invalid" });
    }
    const file = { source, documents, losses: parsed.diagnostics, refusals };
    read.set(source, file, source.text.length);
    return file;
}
/** Completes "FILE …". */
function whyNot(read) {
    switch (read.kind) {
        case "absent":
            return "is not there";
        case "directory":
            return "is a directory";
        case "refused":
            return `cannot be read: it ${read.why}`;
    }
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/default-files.js

/** In order of preference. @see https://github.com/compose-spec/compose-go/blob/v2.16.2/cli/options.go DefaultFileNames */
const defaultNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
/** What Compose lays over a default file by itself, in order of preference. */
const overrideNames = [
    "compose.override.yml",
    "compose.override.yaml",
    "docker-compose.override.yml",
    "docker-compose.override.yaml",
];
/** Each folder's file of a default name, with the folder's override. */
function defaultsOf(outlines) {
    const folders = new Set([...outlines.keys()].map(tree_tree/* folderOf */.yS));
    return [...folders].sort().flatMap((folder) => {
        const files = defaultOf(folder, outlines);
        return files === undefined ? [] : [files];
    });
}
/** The file of a default name in one folder, with its override. */
function defaultOf(folder, outlines) {
    const base = firstOf(folder, defaultNames, outlines);
    const override = firstOf(folder, overrideNames, outlines);
    return base === undefined ? undefined : override === undefined ? [base] : [base, override];
}
/** The first of `names` that a folder has. */
function firstOf(folder, names, outlines) {
    return names.map((name) => default_files_within(folder, name)).find((path) => outlines.has(path));
}
/** The path of a file in a folder, which is empty for the root. */
function default_files_within(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/outline.js

const kinds = ["services", "networks", "volumes", "secrets", "configs"];
/** Documents of one file are merged by Compose, so they provide together. */
function outlineOf(path, documents) {
    const provides = emptyNames();
    const needs = emptyNames();
    const complete = new Set();
    const extended = [];
    provides.networks.add("default");
    for (const document of documents) {
        for (const kind of kinds)
            for (const name of keysOf((0,out_value/* get */.Jt)(document, kind)))
                provides[kind].add(name);
        for (const [name, service] of servicesOf(document)) {
            if (runs.some((key) => (0,out_value/* get */.Jt)(service, key) !== undefined))
                complete.add(name);
            else
                needs.services.add(name);
            noteNeeds(service, needs);
            const file = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "extends"), "file");
            const of = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "extends"), "service"));
            if (file !== undefined && of !== undefined)
                extended.push({ file: (0,out_value/* stringOf */.Je)(file) ?? "", service: of });
        }
    }
    const includes = documents.flatMap(includesOf);
    for (const kind of kinds) {
        const here = kind === "services" ? complete : provides[kind];
        for (const name of needs[kind]) {
            if (here.has(name) || name.includes("$") || includes.length > 0)
                needs[kind].delete(name);
        }
    }
    return {
        provides,
        needs,
        complete,
        includes,
        extends: extended,
        isSwarm: isSwarmStack(path, documents),
    };
}
/** Which part of what a file needs is in others that it may be merged over: 1 is all of it. */
function coverage(bases, { needs }) {
    const wanted = kinds.flatMap((kind) => Array.from(needs[kind], (name) => ({ kind, name })));
    const found = wanted.filter(({ kind, name }) => bases.some((base) => base.provides[kind].has(name)));
    return wanted.length === 0 ? 1 : found.length / wanted.length;
}
/** Whether some files, merged, need no others. */
function areWhole(outlines) {
    const has = (kind, name) => outlines.some(({ complete, provides }) => (kind === "services" ? complete : provides[kind]).has(name));
    return outlines.every(({ needs }) => kinds.every((kind) => [...needs[kind]].every((name) => has(kind, name))));
}
/** A service without any of these is refused. */
const runs = ["image", "build", "extends", "provider"];
function emptyNames() {
    return { services: new Set(), networks: new Set(), volumes: new Set(), secrets: new Set(), configs: new Set() };
}
function servicesOf(document) {
    const services = (0,out_value/* get */.Jt)(document, "services");
    if (services?.kind !== "mapping")
        return [];
    const found = [];
    services.entries.forEach(({ value }, name) => {
        if (value.kind === "mapping")
            found.push([name, value]);
    });
    return found;
}
function noteNeeds(service, needs) {
    for (const name of namesOf((0,out_value/* get */.Jt)(service, "depends_on")))
        needs.services.add(name);
    for (const link of namesOf((0,out_value/* get */.Jt)(service, "links")))
        needs.services.add(link.split(":")[0] ?? link);
    for (const key of ["network_mode", "pid", "ipc"]) {
        const joined = /^service:(.+)$/.exec((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(service, key)) ?? "")?.[1];
        if (joined !== undefined)
            needs.services.add(joined);
    }
    for (const taken of namesOf((0,out_value/* get */.Jt)(service, "volumes_from"))) {
        if (!taken.startsWith("container:"))
            needs.services.add(taken.split(":")[0] ?? taken);
    }
    for (const name of namesOf((0,out_value/* get */.Jt)(service, "networks")))
        needs.networks.add(name);
    for (const name of itemsOf((0,out_value/* get */.Jt)(service, "volumes")).flatMap(volumeName))
        needs.volumes.add(name);
    for (const kind of ["secrets", "configs"]) {
        for (const item of itemsOf((0,out_value/* get */.Jt)(service, kind))) {
            const name = (0,out_value/* stringOf */.Je)(item) ?? (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(item, "source"));
            if (name !== undefined)
                needs[kind].add(name);
        }
    }
}
/** The named volume of a mount in either syntax; none for a path or an anonymous volume. */
function volumeName(mount) {
    if (mount.kind === "mapping") {
        const type = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "type"));
        const source = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "source"));
        return type === "volume" && source !== undefined && source !== "" ? [source] : [];
    }
    const [source, target] = ((0,out_value/* stringOf */.Je)(mount) ?? "").split(":");
    return target !== undefined && /^[\w][\w.-]*$/.test(source ?? "") && (source ?? "").length > 1 ? [source ?? ""] : [];
}
function includesOf(document) {
    return itemsOf((0,out_value/* get */.Jt)(document, "include")).flatMap((item) => {
        if (item.kind === "scalar")
            return (0,out_value/* stringOf */.Je)(item) ?? [];
        const path = (0,out_value/* get */.Jt)(item, "path");
        return path?.kind === "sequence" ? path.items.flatMap((one) => (0,out_value/* stringOf */.Je)(one) ?? []) : ((0,out_value/* stringOf */.Je)(path) ?? []);
    });
}
/** Items of a list or keys of a map, as names. */
function namesOf(value) {
    return value?.kind === "mapping" ? keysOf(value) : itemsOf(value).flatMap((item) => (0,out_value/* stringOf */.Je)(item) ?? []);
}
function keysOf(value) {
    return value?.kind === "mapping" ? [...value.entries.keys()] : [];
}
function itemsOf(value) {
    return value?.kind === "sequence" ? value.items : [];
}
/**
 * A stack for `docker stack deploy`, by what only Swarm has: placement on nodes, global services, an endpoint mode, an
 * update policy, secrets and configs that Swarm holds, an overlay network; or by a name that says so. A service with
 * a `container_name`, or that is only built, shows that Compose runs it, and the Swarm keys were left over.
 * `deploy` with limits, replicas or a restart policy says nothing: Compose takes them too.
 */
function isSwarmStack(path, documents) {
    const services = documents.flatMap(servicesOf).map(([, service]) => service);
    const deploys = services.flatMap((service) => (0,out_value/* get */.Jt)(service, "deploy") ?? []);
    if (deploys.length === 0)
        return false;
    const isComposes = services.some((service) => (0,out_value/* get */.Jt)(service, "container_name") !== undefined ||
        ((0,out_value/* get */.Jt)(service, "build") !== undefined && (0,out_value/* get */.Jt)(service, "image") === undefined));
    if (isComposes)
        return false;
    return (/(?:^|[-._/])(?:stacks?|swarm)(?:[-._/]|$)/i.test(path) ||
        deploys.some(isSwarmDeploy) ||
        documents.some((document) => hasExternal((0,out_value/* get */.Jt)(document, "secrets")) || hasExternal((0,out_value/* get */.Jt)(document, "configs"))) ||
        documents.some((document) => hasOverlay((0,out_value/* get */.Jt)(document, "networks"))));
}
function isSwarmDeploy(deploy) {
    const constraints = itemsOf((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(deploy, "placement"), "constraints")).map((item) => (0,out_value/* stringOf */.Je)(item) ?? "");
    return (constraints.some((constraint) => constraint.trim().startsWith("node.")) ||
        /^(?:global|global-job|replicated-job)$/.test((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(deploy, "mode")) ?? "") ||
        ["endpoint_mode", "update_config", "rollback_config"].some((key) => (0,out_value/* get */.Jt)(deploy, key) !== undefined));
}
function hasExternal(definitions) {
    return entriesOf(definitions).some((definition) => {
        const external = (0,out_value/* get */.Jt)(definition, "external");
        return external?.kind === "mapping" || (external?.kind === "scalar" && external.value === true);
    });
}
function hasOverlay(networks) {
    return entriesOf(networks).some((network) => (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(network, "driver")) === "overlay");
}
function entriesOf(value) {
    return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/candidates.js










/**
 * Reads the candidates that are Compose files: those that have Compose's names, whatever they hold; those that are
 * named after it and hold any of its keys; any other YAML that looks like one. A file that Compose's name promises and
 * that is no YAML stays in the plan, so that its resolution says what is wrong.
 */
async function readCandidates(tree, candidates, asked) {
    const outlines = new Map();
    const diagnostics = [];
    const paths = new Set([...asked, ...candidates.flatMap(({ path, kind }) => (candidates_kinds.has(kind) ? path : []))]);
    const kindOf = new Map(candidates.map(({ path, kind }) => [path, kind]));
    for (const path of [...paths].sort()) {
        const isNamed = asked.has(path) || isDefault(path);
        const verdict = await outlineAt(tree, path, isNamed || kindOf.get(path) === "compose", isNamed);
        if (verdict === undefined)
            continue;
        if ("kind" in verdict)
            diagnostics.push(verdict);
        else
            outlines.set(path, verdict);
    }
    return { outlines, composeFiles: await composeFilesOf(tree, outlines), diagnostics };
}
const candidates_kinds = new Set(["compose", "yaml"]);
/** Keys of which each says that a file named after Compose is one. */
const topLevelKeys = ["services", "include", "networks", "volumes", "secrets", "configs", "models"];
async function outlineAt(tree, path, isNamed, isSure) {
    const source = await (0,out_read/* readSource */.o$)(tree, path);
    if (!(source instanceof out_source/* Source */.kL)) {
        if (source.kind === "absent")
            return undefined;
        const nowhere = (0,out_read/* unreadSource */.V1)(tree, path);
        if (!isNamed) {
            if ((0,out_read/* unreadKind */.e8)(source) !== "limit")
                return undefined;
            return (0,diagnostic/* aboutFile */.E)(nowhere, "limit", "warning", `may be a Compose file, and ${whyNot(source)}`);
        }
        const why = source.kind === "refused" ? `it ${source.why}` : "it is a directory";
        const kind = (0,out_read/* unreadKind */.e8)(source) === "limit" ? "limit" : "refused";
        return (0,diagnostic/* aboutFile */.E)(nowhere, kind, "error", `cannot be read: ${why}`);
    }
    if (!isNamed && !mayBeCompose(source.text))
        return undefined;
    const { documents, diagnostics } = (0,yaml/* parseYaml */.hN)(source);
    if (diagnostics.length > 0) {
        // What is YAML as it stands is read as YAML, whatever else it may be: a line of a template hides nothing.
        if (isTemplate(source.text))
            return (0,diagnostic/* aboutFile */.E)(source, "skipped", "info", "is a template that another tool fills in");
        if (isNamed)
            return outlineOf(path, []);
        // Its name promises nothing, and nobody can tell what it is.
        return (0,diagnostic/* aboutFile */.E)(source, "syntax", "warning", `may be a Compose file, and is not YAML: ${diagnostics[0]?.message}`);
    }
    if (isSure || documents.some(looksLikeCompose) || (isNamed && documents.some(hasComposeKey))) {
        return outlineOf(path, documents);
    }
    return isNamed
        ? (0,diagnostic/* aboutFile */.E)(source, "skipped", "info", "is named like a Compose file, and has none of its keys")
        : undefined;
}
function hasComposeKey(document) {
    return (0,out_value/* get */.Jt)(document, "apiVersion") === undefined && topLevelKeys.some((key) => (0,out_value/* get */.Jt)(document, key) !== undefined);
}
/** Jinja's and its kind's statements on lines of their own, which no YAML has. */
function isTemplate(text) {
    return /^[ \t]*\{%[-+ ]/m.test(text) || /^[ \t]*\{\{[-~]?[ \t]*(?:if|range|with|define|include|end|#)\b/m.test(text);
}
function isDefault(path) {
    const names = [...defaultNames, ...overrideNames];
    return names.includes((0,tree_tree/* nameOf */.Vb)(path));
}
/** The `.env` files beside Compose files and above them that set COMPOSE_FILE. */
async function composeFilesOf(tree, outlines) {
    const folders = new Set([...outlines.keys()].map(tree_tree/* folderOf */.yS));
    const found = new Map();
    for (const folder of [...folders].sort()) {
        const source = await (0,out_read/* readSource */.o$)(tree, folder === "" ? ".env" : `${folder}/.env`);
        if (!(source instanceof out_source/* Source */.kL))
            continue;
        const files = variableOf(source.text, "COMPOSE_FILE");
        if (files === undefined || files === "")
            continue;
        const separator = variableOf(source.text, "COMPOSE_PATH_SEPARATOR") || ":";
        found.set(folder, files.split(separator).flatMap((file) => (0,tree_tree/* resolvePath */.o1)(folder, file) ?? []));
    }
    return found;
}
/** A variable of a `.env` without interpolation: enough to see which files it names. The last one counts. */
function variableOf(text, name) {
    const lines = text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Z_]+)[ \t]*[=:][ \t]*(.*)$/gm);
    const values = [...lines].filter(([, key]) => key === name).map(([, , value = ""]) => value.trim());
    return values
        .at(-1)
        ?.replace(/[ \t]+#.*$/, "")
        .replace(/^(["'])(.*)\1$/, "$2");
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/bases.js



/** Finds what a file that is a fragment is meant to lie over. */
class Bases {
    #outlines;
    /** Files that are whole, by folder. */
    #whole = new Map();
    constructor(outlines) {
        this.#outlines = outlines;
        for (const [file, outline] of outlines) {
            if (!areWhole([outline]))
                continue;
            const folder = this.#whole.get((0,tree_tree/* folderOf */.yS)(file)) ?? [];
            folder.push(file);
            this.#whole.set((0,tree_tree/* folderOf */.yS)(file), folder);
        }
    }
    /** A file over its bases, in the order of `-f`; alone, where it is whole or nothing fits. */
    under(file) {
        return this.#withBases(file, new Set());
    }
    #withBases(file, seen) {
        const outline = this.#outlines.get(file);
        if (outline === undefined || areWhole([outline]) || seen.size >= maxBases)
            return [file];
        const under = new Set([...seen, file]);
        let best;
        for (const bases of basesOf(file, this.#outlines, this.#whole.get((0,tree_tree/* folderOf */.yS)(file)) ?? [])) {
            if (bases.some((base) => under.has(base)))
                continue;
            const part = coverage(bases.flatMap((base) => this.#outlines.get(base) ?? []), outline);
            if (part > (best?.part ?? 0))
                best = { bases, part };
            if (part === 1)
                break;
        }
        if (best === undefined)
            return [file];
        const [first = "", ...others] = best.bases;
        return [...this.#withBases(first, under), ...others, file];
    }
}
/** Whole files of one folder that a fragment is tried over; among more, a match would say nothing. */
const maxSiblings = 100;
/** Bases over bases, at most. */
const maxBases = 8;
/** What a fragment may lie over, the likeliest first. */
function* basesOf(file, outlines, siblings) {
    const stem = (0,tree_tree/* nameOf */.Vb)(file).replace(/\.(?:ya?ml|json)$/i, "");
    for (let folder = (0,tree_tree/* folderOf */.yS)(file); folder !== undefined; folder = above(folder)) {
        for (let cut = lastWord(stem); cut > 0; cut = lastWord(stem.slice(0, cut))) {
            for (const extension of [".yml", ".yaml"]) {
                const base = default_files_within(folder, stem.slice(0, cut) + extension);
                if (outlines.has(base))
                    yield [base];
            }
        }
        const base = firstOf(folder, defaultNames, outlines);
        const override = firstOf(folder, overrideNames, outlines);
        if (base !== undefined)
            yield [base];
        if (base !== undefined && override !== undefined && override !== file)
            yield [base, override];
    }
    for (const sibling of siblings.slice(0, maxSiblings))
        if (sibling !== file)
            yield [sibling];
}
function above(folder) {
    return folder === "" ? undefined : (0,tree_tree/* folderOf */.yS)(folder);
}
function lastWord(stem) {
    return Math.max(stem.lastIndexOf("."), stem.lastIndexOf("-"), stem.lastIndexOf("_"));
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/reach.js

/** The files that planned projects take, include, or extend. */
class Reach {
    #outlines;
    #files = new Set();
    #services = new Map();
    constructor(outlines) {
        this.#outlines = outlines;
    }
    /** A file of which only some services are extended is reached when those are all that can run. */
    has(file) {
        if (this.#files.has(file))
            return true;
        const extended = this.#services.get(file);
        if (extended === undefined)
            return false;
        return [...(this.#outlines.get(file)?.complete ?? [])].every((service) => extended.has(service));
    }
    /** The files, and what they include or extend. */
    take(files) {
        for (const file of files) {
            if (this.#files.has(file))
                continue;
            this.#files.add(file);
            this.takeReferred(file);
        }
    }
    /** What the file includes or extends, without the file itself. */
    takeReferred(file) {
        const outline = this.#outlines.get(file);
        const folder = (0,tree_tree/* folderOf */.yS)(file);
        for (const written of outline?.includes ?? []) {
            const included = (0,tree_tree/* resolvePath */.o1)(folder, written);
            if (included !== undefined && included !== file)
                this.take([included]);
        }
        for (const { file: written, service } of outline?.extends ?? []) {
            const base = (0,tree_tree/* resolvePath */.o1)(folder, written);
            if (base !== undefined && base !== file) {
                const services = this.#services.get(base) ?? new Set();
                this.#services.set(base, services.add(service));
            }
        }
    }
}

;// CONCATENATED MODULE: ./out/collect/compose/plan/plan.js





/** The projects, in the order above; each file is in one at least, unless another project refers to it. */
function planCompose(input) {
    const plan = new Plan(input.outlines);
    for (const project of input.named)
        plan.addNamed(project);
    for (const command of input.commands)
        plan.addCommand(command);
    const chosen = new Set();
    for (const [folder, files] of input.composeFiles) {
        if (!files.some((file) => input.outlines.has(file)))
            continue;
        chosen.add(folder);
        plan.addComposeFile(folder, files);
    }
    for (const files of defaultsOf(input.outlines)) {
        const isWhole = areWhole(files.flatMap((file) => input.outlines.get(file) ?? []));
        if (isWhole && !chosen.has((0,tree_tree/* folderOf */.yS)(files[0] ?? "")))
            plan.add({ files });
    }
    for (const command of input.commands)
        plan.noteDefault(command, chosen);
    plan.addRest();
    return plan.projects;
}
class Plan {
    #planned = [];
    #outlines;
    /** Positions in `#planned`. */
    #keys = new Map();
    #named = new Set();
    #reach;
    #bases;
    constructor(outlines) {
        this.#outlines = outlines;
        this.#bases = new Bases(outlines);
        this.#reach = new Reach(outlines);
    }
    get projects() {
        return this.#planned;
    }
    addNamed({ files, directory, name, envFiles, target }) {
        const selection = {
            directory: directory ?? (0,tree_tree/* folderOf */.yS)(files[0] ?? ""),
            files,
            ...(name === undefined ? {} : { name }),
            ...(envFiles === undefined ? {} : { envFiles }),
        };
        this.#planned.push({ selection, target: target ?? this.#targetOf(files), startedBy: [] });
        for (const file of files)
            this.#named.add(file);
        this.#reach.take(files);
    }
    addComposeFile(folder, files) {
        if (files.some((file) => this.#named.has(file)))
            return;
        this.#keys.set(defaultKey(folder), this.#planned.length);
        this.#planned.push({ selection: { directory: folder, files: [] }, target: this.#targetOf(files), startedBy: [] });
        this.#reach.take(files);
    }
    addCommand(command) {
        const files = command.files.flatMap((file) => file ?? []);
        if (files.length === 0 || files.length < command.files.length)
            return;
        if (!files.every((file) => this.#outlines.has(file)))
            return;
        const { projectDirectory, projectName, envFiles, action } = command;
        this.add({
            files,
            directory: projectDirectory,
            name: projectName,
            envFiles,
            isStack: action === "stack-deploy",
            startedBy: starterOf(command),
        });
    }
    /** A command without files starts what Compose finds in its folder, or in the nearest one above. */
    noteDefault(command, chosen) {
        const starter = starterOf(command);
        if (command.files.length > 0 || starter === undefined)
            return;
        for (let folder = command.projectDirectory ?? command.directory; folder !== undefined;) {
            const files = chosen.has(folder) ? undefined : defaultOf(folder, this.#outlines);
            const key = files === undefined ? defaultKey(folder) : keyOf(folder, files, this.#targetOf(files), []);
            const position = this.#keys.get(key);
            if (position !== undefined) {
                this.#planned[position]?.startedBy.push(starter);
                return;
            }
            folder = folder === "" ? undefined : (0,tree_tree/* folderOf */.yS)(folder);
        }
    }
    add(project) {
        const { files, name, envFiles = [], startedBy } = project;
        if (files.some((file) => this.#named.has(file)))
            return;
        const directory = project.directory ?? (0,tree_tree/* folderOf */.yS)(files[0] ?? "");
        const target = project.isStack ? "swarm" : this.#targetOf(files);
        const key = keyOf(directory, files, target, envFiles);
        const position = this.#keys.get(key) ?? this.#planned.length;
        if (position === this.#planned.length) {
            this.#keys.set(key, position);
            const selection = {
                directory,
                files,
                ...(name === undefined ? {} : { name }),
                ...(envFiles.length === 0 ? {} : { envFiles }),
            };
            this.#planned.push({ selection, target, startedBy: [] });
            this.#reach.take(files);
        }
        if (startedBy !== undefined)
            this.#planned[position]?.startedBy.push(startedBy);
    }
    /** First what no other of the rest refers to, then what is left in circles. */
    addRest() {
        const rest = [...this.#outlines.keys()].filter((file) => !this.#reach.has(file)).sort();
        const referred = new Reach(this.#outlines);
        for (const file of rest)
            referred.takeReferred(file);
        for (const file of rest)
            if (!referred.has(file))
                this.add({ files: this.#bases.under(file) });
        for (const file of rest)
            if (!this.#reach.has(file))
                this.add({ files: this.#bases.under(file) });
    }
    #targetOf(files) {
        return files.some((file) => this.#outlines.get(file)?.isSwarm) ? "swarm" : "compose";
    }
}
function keyOf(directory, files, target, envFiles) {
    return JSON.stringify([directory, files, target, envFiles]);
}
function defaultKey(folder) {
    return JSON.stringify([folder]);
}
/** Building or watching starts nothing that the repository runs. */
function starterOf({ action, startedBy, place }) {
    return action === "build" ? undefined : { ...startedBy, place };
}

;// CONCATENATED MODULE: ./out/collect/compose/checked-service.js


/** A service, with what its project defines around it, and how to say what is wrong with it. */
class CheckedService {
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
        const place = at === undefined ? this.key : "source" in at ? at : at.place;
        const from = cause ?? (at !== undefined && "kind" in at ? at : undefined);
        this.#run.refuse(place, message, from?.kind === "scalar" && from.unknown !== undefined ? "unknown" : "invalid");
    }
    /** A name that must be defined in a group of the project. */
    needs(group, name, what) {
        const text = (0,out_value/* stringOf */.Je)(name);
        if (text === undefined || this.groups.of(group).has(text))
            return;
        this.refuse(`refers to undefined ${what} ${text}`, name);
    }
    /** A secret or config that is mounted; one without a source is that of no name. */
    needsFile(group, file, what) {
        const source = (0,out_value/* get */.Jt)(file, "source");
        if (source !== undefined)
            this.needs(group, source, what);
        else if (!this.groups.of(group).has(""))
            this.refuse(`refers to no ${what}`, file);
    }
}
/** What a project defines, by kind: `services`, `networks`, … */
class Groups {
    #project;
    constructor(project) {
        this.#project = project;
    }
    of(kind) {
        const value = this.#project.entries.get(kind)?.value;
        return value?.kind === "mapping" ? value.entries : noEntries;
    }
}
/** Whether a text is there and not empty. */
function has(value, key) {
    return ((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, key)) ?? "") !== "";
}

;// CONCATENATED MODULE: ./out/collect/compose/cycle.js

/** The first cycle among what services depend on, if there is one. Linear in services and dependencies. */
function dependencyCycle(services) {
    const done = new Set();
    for (const start of services.keys()) {
        if (done.has(start))
            continue;
        const path = [];
        const open = new Set();
        const stack = [];
        const enter = (name) => {
            if (done.has(name))
                return;
            open.add(name);
            path.push(name);
            stack.push({ name, next: dependenciesOf(services, name)[Symbol.iterator]() });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const step = top.next.next();
            if (step.done === true) {
                open.delete(top.name);
                done.add(top.name);
                path.pop();
                stack.pop();
                continue;
            }
            const [name, entry] = step.value;
            if (open.has(name))
                return { names: [...path.slice(path.indexOf(name)), name], place: entry.key };
            enter(name);
        }
    }
    return undefined;
}
function dependenciesOf(services, name) {
    const service = services.get(name)?.value;
    const depends = service?.kind === "mapping" ? service.entries.get("depends_on")?.value : undefined;
    return depends?.kind === "mapping" ? depends.entries : noEntries;
}

;// CONCATENATED MODULE: ./out/collect/compose/service-checks.js



/** Complains of all that one service refers to and is not there, and of where it contradicts itself. */
function checkService(service) {
    for (const check of checks)
        check(service);
}
const hasImage = (service) => {
    const { value } = service;
    if (has(value, "image") || (0,out_value/* get */.Jt)(value, "build") !== undefined || (0,out_value/* get */.Jt)(value, "provider") !== undefined)
        return;
    service.refuse("has neither an image nor a build context", service.key, (0,out_value/* get */.Jt)(value, "image"));
};
const build = (service) => {
    const made = (0,out_value/* get */.Jt)(service.value, "build");
    if (made === undefined)
        return;
    if (has(made, "dockerfile_inline") && has(made, "dockerfile")) {
        service.refuse("dockerfile and dockerfile_inline exclude each other", (0,out_value/* get */.Jt)(made, "dockerfile"));
    }
    for (const context of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(made, "additional_contexts"))) {
        const target = (0,out_value/* stringOf */.Je)(context)?.match(/^service:(.*)$/s)?.[1];
        if (target === undefined)
            continue;
        const other = service.groups.of("services").get(target)?.value;
        if (other === undefined)
            service.refuse(`takes an unknown service as a context: ${target}`, context);
        else if ((0,out_value/* get */.Jt)(other, "build") === undefined)
            service.refuse(`takes a service that is not built as a context: ${target}`, context);
    }
    const platform = (0,out_value/* get */.Jt)(service.value, "platform");
    const platforms = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(made, "platforms")).map(out_value/* stringOf */.Je);
    if (platforms.length > 0 && has(service.value, "platform") && !platforms.includes((0,out_value/* stringOf */.Je)(platform))) {
        service.refuse(`is not among build.platforms: ${(0,out_value/* stringOf */.Je)(platform)}`, platform);
    }
    for (const secret of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(made, "secrets")))
        service.needsFile("secrets", secret, "build secret");
};
const networks = (service) => {
    const mode = (0,out_value/* get */.Jt)(service.value, "network_mode");
    const own = (0,out_value/* get */.Jt)(service.value, "networks");
    const entries = own?.kind === "mapping" ? own.entries : noEntries;
    if (has(service.value, "network_mode") && entries.size > 0) {
        service.refuse("network_mode and networks exclude each other", mode);
    }
    const known = service.groups.of("networks");
    for (const [name, entry] of entries) {
        if (!known.has(name))
            service.refuse(`refers to undefined network ${name}`, entry.key);
    }
    const shared = (0,out_value/* stringOf */.Je)(mode)?.match(/^service:(.*)$/s)?.[1];
    if (shared !== undefined && !service.groups.of("services").has(shared)) {
        service.refuse(`shares the network of an unknown service: ${shared}`, mode);
    }
};
const healthcheck = (service) => {
    const [first] = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service.value, "healthcheck"), "test"));
    if (first === undefined || ["CMD", "CMD-SHELL", "NONE"].includes((0,out_value/* stringOf */.Je)(first) ?? ""))
        return;
    service.refuse("healthcheck.test must start with CMD, CMD-SHELL or NONE", first);
};
const dependencies = (service) => {
    const own = (0,out_value/* get */.Jt)(service.value, "depends_on");
    for (const [name, entry] of own?.kind === "mapping" ? own.entries : noEntries) {
        if (!service.groups.of("services").has(name))
            service.refuse(`depends on undefined service ${name}`, entry.key);
    }
};
const references = (service) => {
    for (const mount of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service.value, "volumes"))) {
        const source = (0,out_value/* get */.Jt)(mount, "source");
        if (source !== undefined && (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "type")) === "volume" && (0,out_value/* stringOf */.Je)(source))
            service.needs("volumes", source, "volume");
    }
    for (const config of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service.value, "configs")))
        service.needsFile("configs", config, "config");
    for (const secret of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service.value, "secrets")))
        service.needsFile("secrets", secret, "secret");
    const models = (0,out_value/* get */.Jt)(service.value, "models");
    for (const [name, entry] of models?.kind === "mapping" ? models.entries : []) {
        if (!service.groups.of("models").has(name))
            service.refuse(`refers to undefined model ${name}`, entry.key);
    }
};
const scale = (service) => {
    const own = (0,out_value/* get */.Jt)(service.value, "scale");
    const deploy = (0,out_value/* get */.Jt)(service.value, "deploy");
    const replicas = (0,out_value/* get */.Jt)(deploy, "replicas");
    const count = numberOf(own);
    const other = numberOf(replicas);
    if (count !== undefined && other !== undefined && count !== other) {
        service.refuse("scale and deploy.replicas differ", own);
    }
    for (const value of [own, replicas]) {
        if ((numberOf(value) ?? 0) < 0)
            service.refuse("must not be negative", value);
    }
    if ((count ?? other ?? 1) > 1 && has(service.value, "container_name")) {
        service.refuse("has a container_name, which must be unique, and more than one replica", (0,out_value/* get */.Jt)(service.value, "container_name"));
    }
};
/** Limits that may be said in two places, which must agree. */
const limits = (service) => {
    const resources = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service.value, "deploy"), "resources");
    if (resources === undefined)
        return;
    for (const [attribute, group, field] of limitPairs) {
        const own = (0,out_value/* get */.Jt)(service.value, attribute);
        const set = (0,out_value/* get */.Jt)(resources, group);
        if (set === undefined || !nonZero(own))
            continue;
        if (Number(scalarOf(own)?.value ?? 0) !== Number(scalarOf((0,out_value/* get */.Jt)(set, field))?.value ?? 0)) {
            service.refuse(`${attribute} and deploy.resources.${group}.${field} differ`, own);
        }
    }
};
const limitPairs = [
    ["cpus", "limits", "cpus"],
    ["mem_limit", "limits", "memory"],
    ["mem_reservation", "reservations", "memory"],
    ["pids_limit", "limits", "pids"],
];
const watches = (service) => {
    for (const watch of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service.value, "develop"), "watch"))) {
        const action = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(watch, "action"));
        if (has(watch, "target") || action === "rebuild" || action === "restart")
            continue;
        service.refuse(`needs a target to ${action}`, watch);
    }
};
const mountTargets = (service) => {
    const seen = new Set();
    const mounted = (target, at) => {
        if (seen.has(target))
            service.refuse(`mounts ${target} twice`, at);
        seen.add(target);
    };
    for (const tmpfs of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service.value, "tmpfs")))
        mounted((0,out_value/* stringOf */.Je)(tmpfs)?.split(":")[0] ?? "", tmpfs);
    for (const mount of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service.value, "volumes"))) {
        const target = scalarOf((0,out_value/* get */.Jt)(mount, "target"));
        if (target?.value !== null)
            mounted((0,out_value/* stringOf */.Je)(target) ?? "", mount);
    }
};
const checks = [
    hasImage,
    build,
    networks,
    healthcheck,
    dependencies,
    references,
    scale,
    limits,
    watches,
    mountTargets,
];
function scalarOf(value) {
    return value?.kind === "scalar" ? value : undefined;
}
function numberOf(value) {
    const content = scalarOf(value)?.value;
    return typeof content === "number" || typeof content === "bigint" ? Number(content) : undefined;
}
function nonZero(value) {
    const content = scalarOf(value)?.value;
    return content !== undefined && content !== null && Number(content) !== 0;
}

;// CONCATENATED MODULE: ./out/collect/compose/consistency.js




/** Checks that a resolved project is whole: that what it refers to is there, and that it does not contradict itself. */
function checkConsistency(project, run) {
    const groups = new Groups(project);
    for (const [name, entry] of groups.of("services")) {
        if (entry.value.kind !== "mapping")
            continue;
        checkService(new CheckedService(name, entry.value, entry.key, groups, run));
    }
    checkJobs(groups, run);
    for (const [, entry] of groups.of("secrets")) {
        if (isTrue((0,out_value/* get */.Jt)(entry.value, "external")) || has(entry.value, "file") || has(entry.value, "environment"))
            continue;
        run.refuse(entry.key, "must declare either file or environment");
    }
    const cycle = dependencyCycle(groups.of("services"));
    if (cycle !== undefined)
        run.refuse(cycle.place, `depends on itself: ${cycle.names.join(" -> ")}`);
    checkContainerNames(groups, run);
}
function checkJobs(groups, run) {
    for (const [name, entry] of groups.of("jobs")) {
        if (groups.of("services").has(name))
            run.refuse(entry.key, `${name} is both a service and a job`);
        const own = (0,out_value/* get */.Jt)(entry.value, "depends_on");
        for (const [depended, { key }] of own?.kind === "mapping" ? own.entries : []) {
            if (groups.of("jobs").has(depended) || groups.of("services").has(depended))
                continue;
            run.refuse(key, `depends on undefined service or job ${depended}`);
        }
    }
}
function checkContainerNames(groups, run) {
    const seen = new Map();
    for (const [name, entry] of groups.of("services")) {
        const value = (0,out_value/* get */.Jt)(entry.value, "container_name");
        const text = (0,out_value/* stringOf */.Je)(value);
        if (value === undefined || !text)
            continue;
        const other = seen.get(text);
        if (other !== undefined)
            run.refuse(value.place, `container name ${text} is that of service ${other}`);
        seen.set(text, name);
    }
}
function isTrue(value) {
    return value?.kind === "scalar" && value.value === true;
}

;// CONCATENATED MODULE: ./out/collect/compose/template.js

/** For each variable, what is behind it is looked at: characters looked at in all, for each that the text may have. */
const workPerCharacter = 200;
/**
 * Replaces variables as compose-go's `template.Substitute` does, oddities included: the operator is the one that comes
 * first in all of the text up to the last brace of the line, while the reference ends at its first balanced brace.
 */
function substitute(text, lookup, limits) {
    if (!text.includes("$"))
        return plainText(text);
    const references = text.split("$").length - 1;
    if (references * text.length > lengthOf(limits) * workPerCharacter)
        return { ...plainText(text), met: "text-kib" };
    const work = new Substitution(lookup, limits);
    const marked = work.replace(text, 0);
    if (work.met !== undefined)
        return { ...plainText(text), met: work.met };
    return {
        value: work.unmark(marked),
        marked,
        unknown: work.unknown,
        used: [...work.used],
        defaulted: work.defaulted,
        faults: work.faults,
        required: work.required,
    };
}
/** Characters that one text may grow to; the kernel takes half of it in a variable. `A=$A$A` doubles with each line. */
function lengthOf(limits) {
    return limits["text-kib"] * 1024;
}
function plainText(text) {
    return { value: text, marked: text, unknown: [], used: [], defaulted: false, faults: [], required: [] };
}
const template_name = "[_a-zA-Z][_a-zA-Z0-9]*";
const pattern = new RegExp(
// What is escaped; a name; what is in braces, or nothing.
`\\$(?:(\\$)|(${template_name})|\\{(?:(${template_name}(?::?[-+?][^\\n]*)?)\\}|))`, "y");
const operators = [":?", "?", ":-", "-", ":+", "+"];
class Substitution {
    unknown = [];
    used = new Set();
    faults = [];
    required = [];
    defaulted = false;
    met;
    #lookup;
    #limits;
    constructor(lookup, limits) {
        this.#lookup = lookup;
        this.#limits = limits;
    }
    /** Each mark stands for a variable without a value: for nothing. */
    unmark(marked) {
        return this.unknown.length === 0 ? marked : marked.replace(/[\ue000-\uf000]/g, "");
    }
    replace(text, depth) {
        // Templates nest in their defaults; each level is a call.
        if (depth > this.#limits.depth) {
            this.met = "depth";
            return "";
        }
        let made = "";
        let end = 0;
        for (let start = text.indexOf("$"); start !== -1; start = text.indexOf("$", end)) {
            pattern.lastIndex = start;
            if (!pattern.test(text)) {
                made += text.slice(end, start + 1);
                end = start + 1;
                continue;
            }
            const match = text.slice(start, pattern.lastIndex);
            const reference = referenceIn(match);
            made += text.slice(end, start) + this.#reference(reference, match, text, depth);
            end = start + reference.length;
            if (made.length > lengthOf(this.#limits)) {
                this.met = "text-kib";
                return "";
            }
        }
        return made + text.slice(end);
    }
    /** `match` reaches to the last brace of its line; which operator the reference has is told from all of it. */
    #reference(reference, match, template, depth) {
        pattern.lastIndex = 0;
        const [, escaped, named, braced] = pattern.exec(reference) ?? [];
        if (escaped !== undefined)
            return "$";
        const inner = named ?? braced ?? "";
        if (inner === "") {
            this.faults.push(`invalid interpolation format: ${JSON.stringify(template)}; write $$ for a dollar sign`);
            return "";
        }
        const applied = braced === undefined ? undefined : this.#apply(firstOperator(match), inner, depth);
        return applied ?? this.#value(inner) ?? this.#mark(inner);
    }
    /** Undefined where the operator is not in the reference itself. */
    #apply(operator, inner, depth) {
        const at = inner.indexOf(operator);
        if (at === -1)
            return undefined;
        const variable = inner.slice(0, at);
        const argument = inner.slice(at + operator.length);
        const found = this.#lookup(variable);
        const present = found !== undefined && (!operator.startsWith(":") || found.value !== "");
        switch (operator) {
            case ":-":
            case "-":
                if (present)
                    return this.#value(variable) ?? "";
                this.defaulted = true;
                return this.replace(argument, depth + 1);
            case ":+":
            case "+":
                if (present)
                    return this.replace(argument, depth + 1);
                this.defaulted = true;
                return this.#value(variable) ?? "";
            case ":?":
            case "?": {
                if (present)
                    return this.#value(variable) ?? "";
                const reason = this.unmark(this.replace(argument, depth + 1));
                this.faults.push(`required variable ${variable} is missing a value${reason === "" ? "" : `: ${reason}`}`);
                this.required.push(variable);
                return this.#mark(variable);
            }
        }
    }
    #value(variable) {
        const found = this.#lookup(variable);
        if (found === undefined)
            return undefined;
        this.used.add(variable);
        if (found.marked === undefined || !hasMark(found.marked))
            return found.value;
        return [...found.marked].map((char) => (hasMark(char) ? this.#mark(nameAt(found, char)) : char)).join("");
    }
    #mark(variable) {
        let index = this.unknown.indexOf(variable);
        if (index === -1) {
            if (this.unknown.length >= maxMarks)
                return markOf(maxMarks);
            this.unknown.push(variable);
            index = this.unknown.length - 1;
        }
        return markOf(index);
    }
}
function nameAt(variable, mark) {
    return variable.unknown?.find((_name, index) => markOf(index) === mark) ?? "";
}
/** compose-go sorts the operators by where they stand in the text, by insertion, which decides where none is found. */
function firstOperator(text) {
    const sorted = [...operators];
    const at = (operator) => text.indexOf(operator);
    const before = (a, b) => at(a) >= 0 && (at(b) < 0 || at(a) < at(b));
    for (let i = 1; i < sorted.length; i++) {
        for (let j = i; j > 0; j--) {
            const left = sorted[j - 1] ?? ":?";
            const right = sorted[j] ?? ":?";
            if (!before(right, left))
                break;
            sorted[j - 1] = right;
            sorted[j] = left;
        }
    }
    return sorted[0] ?? ":?";
}
/** Up to the first balanced brace. As in compose-go, the character behind an opening brace is never looked at. */
function referenceIn(match) {
    let open = 0;
    for (let at = 0; at < match.length; at++) {
        if (match[at] === "}") {
            open--;
            if (open === 0)
                return match.slice(0, at + 1);
        }
        if (match[at] === "{") {
            open++;
            at++;
        }
    }
    return match;
}

;// CONCATENATED MODULE: ./out/collect/compose/dotenv.js

/** Thrown for a line that compose-go's parser does not take, or that is more than we take; the message says which. */
class DotenvError extends Error {
    offset;
    kind;
    constructor(message, offset, kind = "syntax") {
        super(message);
        this.offset = offset;
        this.kind = kind;
    }
}
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
        if (text === "" || text.startsWith("#"))
            continue;
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        if (name === "")
            throw new DotenvError(`no variable name on line '${text}'`, start);
        if (/\s/.test(name))
            throw new DotenvError(`variable '${name}' contains whitespaces`, start);
        if (equals !== -1) {
            const place = { source, start: start + equals + 1, end: start + text.length };
            variables.set(name, { value: text.slice(equals + 1), place });
        }
        else {
            const found = lookup(name);
            if (found !== undefined)
                variables.set(name, found);
        }
    }
}
/** Go's `unicode.IsSpace`. */
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const lineSpace = /[\t\v\f\r \u0085\u00a0]/;
const nameChar = /[\p{L}\p{N}_.\-[\]]/u;
class Parser {
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
            if (name.includes(" "))
                throw new DotenvError("key cannot contain a space", start);
            if (inherited) {
                const found = this.#lookup(name);
                if (found !== undefined)
                    this.#variables.set(name, found);
            }
            else
                this.#variables.set(name, this.#value());
        }
    }
    /** Skips space, line breaks and comments; false at the end. */
    #toStatement() {
        for (;;) {
            while (this.#at < this.#text.length && space.test(this.#text.charAt(this.#at)))
                this.#at++;
            if (this.#at >= this.#text.length)
                return false;
            if (this.#text[this.#at] !== "#")
                return true;
            const end = this.#text.indexOf("\n", this.#at);
            if (end === -1)
                return false;
            this.#at = end;
        }
    }
    #name() {
        // Go's \s in a regular expression is ASCII only, and holds line breaks.
        if (/^export[\t\n\f\r ]/.test(this.#text.slice(this.#at, this.#at + 7))) {
            this.#at += "export".length;
            this.#skipLineSpace();
        }
        const start = this.#at;
        for (let at = start; at < this.#text.length; at++) {
            const char = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
            if (lineSpace.test(char))
                continue;
            if (char === "=" || char === ":" || char === "\n") {
                const name = withoutTrailingSpace(this.#text.slice(start, at));
                this.#at = at + 1;
                this.#skipLineSpace();
                return { name, inherited: char === "\n" };
            }
            if (!nameChar.test(char)) {
                const line = this.#text.slice(start).split("\n", 1)[0] ?? "";
                throw new DotenvError(`unexpected character ${JSON.stringify(char)} in variable name ${JSON.stringify(line)}`, at);
            }
            at += char.length - 1;
        }
        if (start >= this.#text.length)
            throw new DotenvError("zero length string", start);
        // A last line without a line break has no name for compose-go: the whole of it is then the value of "".
        return { name: "", inherited: false };
    }
    #skipLineSpace() {
        while (this.#at < this.#text.length && lineSpace.test(this.#text.charAt(this.#at)))
            this.#at++;
    }
    #value() {
        const quote = this.#text[this.#at];
        if (quote === '"' || quote === "'")
            return this.#quoted(quote);
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
            if (quote === '"')
                return this.#expanded(expandEscapes(text), start, at + 1);
            return { value: text, place: { source: this.#source, start, end: at + 1 } };
        }
        throw new DotenvError(`unterminated quoted value ${this.#text.slice(start).split("\n", 1)[0]}`, start);
    }
    #expanded(text, start, end) {
        const { bounds } = this.#source;
        const lookup = (name) => this.#lookup(name) ?? this.#variables.get(name);
        const result = substitute(text, lookup, bounds.limits);
        const place = { source: this.#source, start, end };
        if (result.met !== undefined) {
            const { message } = bounds.diagnostic(result.met, place, "holds more variables than are replaced");
            throw new DotenvError(message, start, "limit");
        }
        const fault = result.faults[0];
        if (fault !== undefined)
            throw new DotenvError(fault, start);
        this.#grown += result.value.length - text.length;
        if (this.#grown > bounds.limits["texts-mib"] * 2 ** 20) {
            const { message } = bounds.diagnostic("texts-mib", place, "holds variables that grow to more text than is looked at");
            throw new DotenvError(message, start, "limit");
        }
        if (result.unknown.length === 0)
            return { value: result.value, place };
        return { value: result.value, place, marked: result.marked, unknown: result.unknown };
    }
}
/** A regular expression would look at each run of blanks in the text once for each of its characters. */
function withoutTrailingSpace(text) {
    let end = text.length;
    while (end > 0 && space.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
const escapes = {
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    '"': '"',
    "\\": "\\",
    // The variables are replaced after this, and `$$` is a dollar sign to them.
    $: "$$",
};
function expandEscapes(text) {
    return text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter, octal) => {
        if (letter !== undefined)
            return escapes[letter] ?? match;
        // What is not three octal digits loses its zero, as in compose-go.
        return /^[0-3][0-7]{2}$/.test(octal) ? String.fromCharCode(Number.parseInt(octal, 8)) : `\\${octal}`;
    });
}

;// CONCATENATED MODULE: ./out/collect/compose/environment.js





/** With those of `.env` files, which give only what is not there yet. `asked` is where a file is named, if it is. */
async function withEnvFiles(environment, files, asked, run) {
    const found = new Map();
    for (const path of files) {
        const read = await run.read(path);
        if (!(read instanceof out_source/* Source */.kL)) {
            const kind = (0,out_read/* unreadKind */.e8)(read);
            run.lose(asked ?? (0,out_source/* startOf */.GH)(read.nowhere), `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
            continue;
        }
        try {
            parseDotenv(read, found, (name) => environment.get(name) ?? found.get(name));
        }
        catch (error) {
            if (!(error instanceof DotenvError))
                throw error;
            run.lose({ source: read, start: error.offset, end: error.offset }, error.message, error.kind);
        }
    }
    return new Map([...found, ...environment]);
}
/** Gives a value to the names without one in `environment` lists, as compose-go does before it merges includes. */
function fillEnvironmentLists(project, environment) {
    let made = project;
    for (const kind of ["services", "jobs"]) {
        const containers = project.entries.get(kind);
        if (containers?.value.kind !== "mapping")
            continue;
        const filled = mapEntries(containers.value, (container) => fillList(container, environment));
        if (filled !== containers.value)
            made = withKey(made, kind, filled, containers.key);
    }
    return made;
}
function fillList(container, environment) {
    const list = container.kind === "mapping" ? container.entries.get("environment") : undefined;
    if (container.kind !== "mapping" || list?.value.kind !== "sequence")
        return container;
    const filled = mapItems(list.value, (item) => fillItem(item, environment));
    return filled === list.value ? container : withKey(container, "environment", filled, list.key);
}
function fillItem(item, environment) {
    if (item.kind !== "scalar" || typeof item.value !== "string" || item.value.includes("="))
        return item;
    const variable = environment.get(item.value);
    if (variable === undefined)
        return item;
    const content = variableAt(variable, item.value, item.place);
    const text = { ...partOf(item, `${item.value}=${variable.value}`, undefined) };
    return { ...text, pair: { name: item.value, key: item.place, value: content } };
}
/** A variable's value where its name alone is written. */
function variableAt(variable, name, place) {
    const text = {
        kind: "scalar",
        value: variable.value,
        ...(variable.unknown && { unknown: variable.unknown }),
        ...(variable.marked !== undefined && { marked: variable.marked }),
    };
    if (variable.place === undefined)
        return { ...text, place };
    return { ...text, place: variable.place, via: [{ kind: "interpolation", place, name }], from: "dotenv" };
}

;// CONCATENATED MODULE: ./out/collect/compose/container-files.js






/** Fills `environment` from `env_file` and `labels` from `label_file`, of services and their hooks before the start. */
async function readContainerFiles(project, environment, run) {
    const services = project.entries.get("services");
    if (services?.value.kind !== "mapping")
        return project;
    let entries;
    for (const [name, { key, value }] of services.value.entries) {
        const made = await fillService(value, environment, run);
        if (made === value)
            continue;
        entries ??= new Map(services.value.entries);
        entries.set(name, { key, value: made });
    }
    return entries === undefined ? project : withKey(project, "services", { ...services.value, entries }, services.key);
}
async function fillService(value, environment, run) {
    if (value.kind !== "mapping")
        return value;
    const filled = await fill(value, environment, run);
    const hooks = filled.entries.get("pre_start");
    if (hooks?.value.kind !== "sequence")
        return filled;
    const items = [];
    for (const hook of hooks.value.items)
        items.push(hook.kind === "mapping" ? await fill(hook, environment, run) : hook);
    return withKey(filled, "pre_start", { ...hooks.value, items }, hooks.key);
}
async function fill(container, environment, run) {
    const withVariables = await fillEnvironment(resolveNames(container, environment), environment, run);
    return fillLabels(withVariables, run);
}
/** Variables that are named without a value: the environment's, or known only at run time. */
function resolveNames(container, environment) {
    const own = container.entries.get("environment");
    if (own?.value.kind !== "mapping")
        return container;
    const made = mapEntries(own.value, (value, name) => {
        if (value.kind !== "scalar" || value.value !== null || value.unknown !== undefined)
            return value;
        const found = environment.get(name);
        return found === undefined ? { ...value, unknown: [name] } : variableAt(found, name, value.place);
    });
    return made === own.value ? container : withKey(container, "environment", made, own.key);
}
async function fillEnvironment(container, environment, run) {
    const files = container.entries.get("env_file");
    if (files?.value.kind !== "sequence" || files.value.items.length === 0)
        return container;
    const own = container.entries.get("environment");
    const explicit = own?.value.kind === "mapping" ? own.value.entries : new Map();
    const known = new Map();
    for (const [name, entry] of explicit) {
        const text = entry.value.kind === "scalar" ? entry.value.value : null;
        if (typeof text === "string")
            known.set(name, { value: text, place: entry.value.place });
    }
    const variables = new Map(known);
    const lookup = (name) => environment.get(name) ?? known.get(name);
    const entries = new Map();
    for (const file of files.value.items) {
        await readInto(variables, file, lookup, run);
    }
    for (const [name, variable] of variables) {
        if (known.get(name) !== variable && !explicit.has(name))
            entries.set(name, entryOf(name, variable, files.value));
    }
    for (const [name, entry] of explicit)
        entries.set(name, entry);
    const made = {
        ...(own?.value ?? files.value),
        kind: "mapping",
        entries,
        place: own?.value.place ?? files.value.place,
    };
    return withKey(container, "environment", made, own?.key ?? files.key);
}
async function readInto(variables, file, lookup, run) {
    const field = (name) => {
        const value = file.kind === "mapping" ? file.entries.get(name)?.value : name === "path" ? file : undefined;
        return value?.kind === "scalar" ? value.value : undefined;
    };
    const path = field("path");
    if (typeof path !== "string")
        return;
    const read = await run.read(path);
    if (!(read instanceof out_source/* Source */.kL)) {
        const required = file.kind !== "mapping" || field("required") !== false;
        if (!required && read.kind === "absent")
            return;
        // Most are only on the machine that it runs on: git does not track them.
        run.incomplete = true;
        const kind = (0,out_read/* unreadKind */.e8)(read);
        const unknown = file.kind === "mapping" ? file.entries.get("path")?.value : undefined;
        const place = unknown?.place ?? file.place;
        run.refuse(place, `env file ${read.nowhere.path} ${whyNot(read)}`, kind);
        return;
    }
    const source = read;
    const format = field("format");
    try {
        if (format === undefined || format === "" || format === ".env")
            parseDotenv(source, variables, lookup);
        else if (format === "raw")
            parseRaw(source, variables, lookup);
        else
            run.refuse(file.place, `unsupported format of an env file: ${format}`);
    }
    catch (error) {
        if (!(error instanceof DotenvError))
            throw error;
        run.incomplete = true;
        const place = { source, start: error.offset, end: error.offset };
        if (error.kind === "limit")
            run.lose(place, error.message, error.kind);
        else
            run.refuse(place, error.message, error.kind);
    }
}
function entryOf(name, variable, file) {
    const step = { kind: "env_file", place: file.place, name };
    const place = variable.place ?? file.place;
    const { via: _, ...text } = variableAt(variable, name, place);
    return { key: place, value: { ...text, place, via: [step], from: "env_file" } };
}
async function fillLabels(container, run) {
    const files = container.entries.get("label_file");
    if (files?.value.kind !== "sequence" || files.value.items.length === 0)
        return container;
    const labels = new Map();
    for (const file of files.value.items) {
        const read = new Map();
        await readInto(read, file, (name) => labels.get(name), run);
        for (const [name, variable] of read)
            labels.set(name, variable);
    }
    const own = container.entries.get("labels");
    const entries = new Map();
    for (const [name, variable] of labels)
        entries.set(name, entryOf(name, variable, files.value));
    for (const [name, entry] of own?.value.kind === "mapping" ? own.value.entries : [])
        entries.set(name, entry);
    const base = own?.value.kind === "mapping" ? own.value : mappingAt({}, files.value);
    return withKey(container, "labels", { ...base, entries }, own?.key ?? files.key);
}

;// CONCATENATED MODULE: ./out/collect/compose/decoder.js
/** Refuses a value: what cannot be used is lost, unless it is only that a variable is not set. */
function refuse(value, run, message) {
    const unknown = value.kind === "scalar" ? value.unknown : undefined;
    if (unknown === undefined)
        run.lose(value.place, message);
    else
        run.refuse(value.place, message, "unknown");
    return value.kind === "scalar" && unknown !== undefined ? { ...value, value: null } : undefined;
}
function isNull(value) {
    return value.kind === "scalar" && value.value === null;
}
/** A scalar by `convert`, or refused with `message`. */
function decoder_scalarOf(message, convert) {
    return (value, run) => {
        if (isNull(value))
            return undefined;
        const made = value.kind === "scalar" ? convert(value) : undefined;
        if (value.kind !== "scalar" || made === undefined)
            return refuse(value, run, message);
        return made === value.value ? value : { ...value, value: made };
    };
}

;// CONCATENATED MODULE: ./out/collect/compose/extensions.js
/**
 * compose-go takes a key `x-…` for an extension also in most mappings whose keys are names (of limits, options, the
 * networks of a service), and makes one entry `#extensions` of them all.
 */
function gatherExtensions(value) {
    for (const name of value.entries.keys())
        if (name.startsWith("x-"))
            return gathered(value);
    return value;
}
function gathered(value) {
    const extensions = [...value.entries].filter(([name]) => name.startsWith("x-"));
    const [first] = extensions;
    if (first === undefined)
        return value;
    const entries = new Map([...value.entries].filter(([name]) => !name.startsWith("x-")));
    const all = { kind: "mapping", entries: new Map(extensions), place: first[1].value.place };
    return { ...value, entries: entries.set("#extensions", { key: first[1].key, value: all }) };
}

;// CONCATENATED MODULE: ./out/collect/compose/command.js
/** A command line split into words as go-shellwords does; undefined where it cannot be. */
function splitCommand(line) {
    return splitWords(line)?.map((word) => word.text);
}
/** Without these, a line is words with white space between them. */
const special = /[\\`()'";&|<>]/;
/** The same, saying of each word whether some of it was in quotes: then it is one even when empty. */
function splitWords(line) {
    if (!special.test(line)) {
        const plain = line.split(/[ \t\r\n]+/).filter((word) => word !== "");
        return plain.map((text) => ({ text, quoted: false }));
    }
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
        if (got === "quoted" || (got !== "none" && word !== ""))
            words.push({ text: word, quoted });
        word = "";
        quoted = false;
        got = "none";
    };
    for (const char of line) {
        const dollarBefore = afterDollar;
        afterDollar = false;
        if (escaped) {
            escaped = false;
            if (substitution !== undefined)
                word += `\\${char}`;
            else
                word += char === "t" ? "\t" : char === "n" ? "\n" : char;
            got = "plain";
            continue;
        }
        if (char === "\\") {
            if (quote === "'")
                word += "\\";
            else
                escaped = true;
            continue;
        }
        if (/[ \t\r\n]/.test(char)) {
            if (quote !== undefined || substitution !== undefined)
                word += char;
            else
                flush();
            continue;
        }
        if (char === "`" && quote === undefined && substitution !== ")") {
            substitution = substitution === "`" ? undefined : "`";
        }
        else if (char === ")" && quote === undefined && substitution !== "`") {
            if (substitution !== ")")
                return undefined;
            word += ")";
            substitution = undefined;
            got = "plain";
            continue;
        }
        else if (char === "(" && quote === undefined && substitution !== "`") {
            if (substitution !== undefined || !dollarBefore)
                return undefined;
            substitution = ")";
            word += "(";
            continue;
        }
        else if ((char === '"' || char === "'") &&
            substitution === undefined &&
            (quote === undefined || quote === char)) {
            if (quote === char)
                got = "quoted";
            quoted = true;
            quote = quote === char ? undefined : char;
            continue;
        }
        else if (/[;&|<>]/.test(char) && quote === undefined && substitution === undefined) {
            if (char === ">" && /^\d+$/.test(word))
                got = "none";
            break;
        }
        got = "plain";
        word += char;
        afterDollar = char === "$" && quote === undefined && substitution === undefined;
    }
    flush();
    return escaped || quote !== undefined || substitution !== undefined ? undefined : words;
}

;// CONCATENATED MODULE: ./out/collect/compose/numbers.js
/** Numbers as Go's strconv reads and prints them. */
/** `strconv.ParseInt(text, 10, 64)`. */
function parseInteger(text) {
    if (!/^[-+]?\d+$/.test(text))
        return undefined;
    const value = BigInt(text.replace("+", ""));
    if (value < -(2n ** 63n) || value >= 2n ** 63n)
        return undefined;
    return narrow(value);
}
/** `strconv.ParseUint(text, 0, bits)`. */
function parseUnsigned(text, bits) {
    const match = /^(?:0[xX]_?[\da-fA-F]+|0[bB]_?[01]+|0[oO]?_?[0-7]*|[1-9]\d*)$/.exec(text.replaceAll(/(?<=\d)_(?=\d)/g, ""));
    if (match === null)
        return undefined;
    const digits = match[0].replaceAll("_", "").replace(/^0(?=[0-7])/, "0o");
    const value = BigInt(digits);
    return value < 2n ** BigInt(bits) ? narrow(value) : undefined;
}
/** `strconv.ParseFloat(text, 64)`, without hexadecimal. */
function parseFloat64(text) {
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const match = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
    if (match === null)
        return undefined;
    if (match[2]?.toLowerCase() === "nan")
        return Number.NaN;
    return match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** The shortest number that is the same as a 32 bit float: what Go prints for one. */
function toFloat32(value) {
    const float = Math.fround(value);
    for (let digits = 1; digits <= 9; digits++) {
        const short = Number(float.toPrecision(digits));
        if (Math.fround(short) === float)
            return short;
    }
    return float;
}
function narrow(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}

;// CONCATENATED MODULE: ./out/collect/compose/interpolate.js





/** Replaces the variables in all strings of a document, and casts what is then a number or a boolean by its path. */
function interpolate(document, lookup, run) {
    return new Interpolation(document.place.source, lookup, run).walk(document, casts);
}
/** YAML 1.1's booleans in any case, https://yaml.org/type/bool.html. */
const toBoolean = (text) => {
    const value = booleans.get(text.toLowerCase());
    return value === undefined ? undefined : { value };
};
const booleans = new Map([
    ...["true", "y", "yes", "on"].map((word) => [word, true]),
    ...["false", "n", "no", "off"].map((word) => [word, false]),
]);
const toInt = (text) => asValue(parseInteger(text));
const toUmask = (text) => asValue(parseUnsigned(text, 32));
const toFloat = (text) => {
    const value = parseFloat64(text);
    return value === undefined ? undefined : { value, tag: "!!float" };
};
function asValue(value) {
    return value === undefined ? undefined : { value };
}
const containers = ["services.*", "jobs.*", "services.*.pre_start.*"];
const workloads = ["services.*", "jobs.*"];
const casts = rules({
    ...under(["networks.*"], {
        external: toBoolean,
        internal: toBoolean,
        attachable: toBoolean,
        enable_ipv4: toBoolean,
        enable_ipv6: toBoolean,
    }),
    ...under(["volumes.*", "secrets.*", "configs.*"], { external: toBoolean }),
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
        "volumes.[].volume.nocopy": toBoolean,
    }),
    ...under(workloads, {
        "depends_on.*.required": toBoolean,
        "depends_on.*.restart": toBoolean,
        "healthcheck.retries": toInt,
        "healthcheck.disable": toBoolean,
        "ports.[].target": toInt,
        stdin_open: toBoolean,
        tty: toBoolean,
    }),
    ...under(["services.*"], {
        "deploy.replicas": toInt,
        "deploy.update_config.parallelism": toInt,
        "deploy.update_config.max_failure_ratio": toFloat,
        "deploy.rollback_config.parallelism": toInt,
        "deploy.rollback_config.max_failure_ratio": toFloat,
        "deploy.restart_policy.max_attempts": toInt,
        "deploy.placement.max_replicas_per_node": toInt,
        scale: toInt,
    }),
});
class Interpolation {
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
        if (at === undefined && !this.#hasVariables)
            return value;
        switch (value.kind) {
            case "scalar":
                return this.#scalar(value, at?.rule);
            case "sequence": {
                const next = below(at, "[]");
                return mapItems(value, (item) => this.walk(item, next));
            }
            case "mapping":
                return mapEntries(value, (item, name) => this.walk(item, below(at, name)));
        }
    }
    #scalar(scalar, cast) {
        if (!isString(scalar))
            return scalar;
        const text = scalar.value.includes("$") ? this.#substituted(scalar) : scalar;
        return cast === undefined ? text : this.#cast(text, cast);
    }
    #substituted(scalar) {
        if (!this.#run.mayGrow(0, scalar.place))
            return scalar;
        const result = substitute(scalar.value, this.#lookup, scalar.place.source.bounds.limits);
        if (result.met !== undefined) {
            this.#run.meet(result.met, scalar.place, "holds more variables than are replaced");
            return scalar;
        }
        if (!this.#run.mayGrow(result.value.length, scalar.place))
            return scalar;
        for (const fault of result.faults) {
            // Compose refuses, but for the person who sets the variable it works.
            this.#run.refuse(scalar.place, fault, result.required.length > 0 ? "unknown" : "invalid");
        }
        const { plain: _, ...rest } = scalar;
        const base = { ...rest, value: result.value };
        if (result.unknown.length > 0)
            return { ...base, unknown: result.unknown, marked: result.marked };
        return this.#sourced(scalar, base, result.used, result.defaulted);
    }
    /** Says where the text came from, or the value of a `NAME=…`, if it is wholly one variable's value or default. */
    #sourced(scalar, made, used, defaulted) {
        const match = /^([\w.-]+=)?\$(?:[_a-z]\w*|\{[_a-z]\w*(?::?[-+?].*)?\})$/is.exec(scalar.value);
        if (match === null)
            return this.#withVariables(made, used);
        const origin = this.#origin(scalar, made, used, defaulted);
        const name = match[1];
        if (name === undefined || origin === undefined)
            return { ...made, ...origin };
        const value = { ...made, value: String(made.value).slice(name.length), ...origin };
        return { ...made, pair: { name: name.slice(0, -1), key: scalar.place, value } };
    }
    /** Of a text that variables are a part of: where they are set. */
    #withVariables(made, used) {
        const steps = used.flatMap((name) => {
            const place = this.#lookup(name)?.place;
            return place === undefined ? [] : [{ kind: "variable", place, name }];
        });
        return steps.length === 0 ? made : { ...made, via: [...(made.via ?? []), ...steps] };
    }
    #origin(scalar, made, used, defaulted) {
        if (defaulted)
            return { from: "default" };
        const [name] = used;
        const variable = used.length === 1 && name !== undefined ? this.#lookup(name) : undefined;
        if (variable?.place === undefined || name === undefined)
            return undefined;
        const step = { kind: "interpolation", place: scalar.place, name };
        return { place: variable.place, via: [...(made.via ?? []), step], from: "dotenv" };
    }
    #cast(text, cast) {
        const made = cast(String(text.value));
        if (made !== undefined)
            return { ...text, ...made };
        this.#run.refuse(text.place, `${JSON.stringify(text.value)} is not of the type that is needed here`, causeOf(text));
        // Nothing could be made of it: absent, as far as anybody knows.
        return { ...text, value: null };
    }
}
/** Compose refuses what is empty only because a variable is not set: that says nothing about the file. */
function causeOf(text) {
    return text.unknown === undefined ? "invalid" : "unknown";
}

;// CONCATENATED MODULE: ./out/collect/compose/list-types.js





const stringList = (value, run) => {
    if (isNull(value))
        return undefined;
    if (value.kind === "scalar" && isString(value))
        return sequenceAt([value], value);
    if (value.kind !== "sequence")
        return refuse(value, run, "must be a string or a list of strings");
    const items = value.items.filter((item) => {
        const fits = item.kind === "scalar" && (isString(item) || item.unknown !== undefined);
        if (!fits)
            run.refuse(item.place, "must be a string");
        return fits;
    });
    return { ...value, items };
};
const command = (value, run) => {
    if (isNull(value))
        return undefined;
    if (value.kind === "sequence")
        return strings(value, run);
    if (value.kind !== "scalar" || !isString(value))
        return undefined;
    const text = bare(value);
    const exact = splitCommand(value.value);
    if (exact === undefined)
        return refuse(value, run, "is not a command line");
    const items = wordsOf(text, exact);
    return { ...sequenceAt(items, value), ...(value.via && { via: value.via }) };
};
/** A word of nothing but unset variables is no word at all, unless it is quoted, or somebody sets them. */
function wordsOf(text, exact) {
    const marked = text.marked === undefined ? undefined : splitWords(text.marked);
    if (marked === undefined)
        return exact.map((word) => partOf(text, word, undefined));
    return marked.map((word) => {
        const plain = word.text.replace(/[\ue000-\uf000]/g, "");
        return partOf(text, plain === "" && !word.quoted ? null : plain, word.text);
    });
}
function strings(value, run) {
    const items = value.items.filter((item) => {
        const fits = item.kind === "scalar" && isString(item);
        if (!fits)
            run.refuse(item.place, "must be a string");
        return fits;
    });
    return { ...value, items };
}
const hosts = (value, run) => {
    if (isNull(value))
        return undefined;
    if (value.kind === "scalar")
        return refuse(value, run, "must be a mapping or a list");
    const entries = new Map();
    const add = (name, key, addresses) => {
        if (name === "" || /[:=]/.test(name))
            run.refuse(key, `bad host name '${name}'`);
        const before = entries.get(name)?.value;
        const items = [...(before?.kind === "sequence" ? before.items : []), ...addresses.map(withoutBrackets)];
        entries.set(name, { key, value: { kind: "sequence", items, place: key } });
    };
    if (value.kind === "mapping") {
        for (const [name, { key, value: content }] of value.entries) {
            // compose-go takes these for extensions wherever they stand, and then stumbles over them.
            if (name.startsWith("x-"))
                run.refuse(key, "must not begin with x-");
            if (content.kind === "sequence")
                add(name, key, content.items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item)));
            else if (isNull(content))
                add(name, key, [{ ...content, kind: "scalar", value: "" }]);
            else if (content.kind === "scalar" && isString(content))
                add(name, key, [content]);
            else
                run.refuse(content.place, "must be an address");
        }
        return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
    }
    for (const item of value.items) {
        const text = item.kind === "scalar" ? item : undefined;
        const whole = text === undefined ? "" : sprint(text);
        const separator = whole.includes("=") ? "=" : ":";
        const at = whole.indexOf(separator);
        if (text === undefined || at === -1) {
            run.refuse(item.place, `invalid additional host, missing IP: ${whole}`, text === undefined ? "invalid" : causeOf(text));
            continue;
        }
        const mark = text.marked?.slice((text.marked.indexOf(separator) ?? -1) + 1);
        const addresses = whole.slice(at + 1).split(",");
        add(whole.slice(0, at), text.pair?.key ?? item.place, addresses.map((address) => partOf(text, address, mark)));
    }
    return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};
function withoutBrackets(value) {
    const inner = value.kind === "scalar" ? /^\[(.+)\]$/s.exec(String(value.value))?.[1] : undefined;
    return inner === undefined ? value : { ...value, value: inner };
}
/** A string is a test by the shell. */
const test = (value, run) => {
    if (value.kind === "scalar" && isString(value))
        return sequenceAt([scalarAt("CMD-SHELL", value), value], value);
    if (value.kind === "sequence")
        return strings(value, run);
    return isNull(value) ? undefined : refuse(value, run, "must be a command");
};
const stringsOrNumbers = (value, run) => {
    if (value.kind !== "sequence")
        return stringList(value, run);
    const items = value.items.map((item) => (item.kind === "scalar" ? { ...item, value: sprint(item) } : item));
    return { ...value, items };
};

;// CONCATENATED MODULE: ./out/collect/compose/pair-types.js




/** A mapping of texts, which may be written as a list of `NAME=VALUE` too. `empty` stands for no value. */
function pairsOf(empty, lists) {
    const content = (value) => (value.value === null ? empty : sprint(value));
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind === "mapping")
            return mapped(value, content, run);
        if (value.kind === "sequence" && lists)
            return paired(value.items, value, empty, run);
        return refuse(value, run, lists ? "must be a mapping or a list" : "must be a mapping");
    };
}
function mapped(value, content, run) {
    return mapEntries(gatherExtensions(value), (item, name) => {
        if (name === "#extensions" && item.kind === "mapping")
            return scalarAt(sprintValue(item), item);
        if (item.kind !== "scalar") {
            run.refuse(item.place, "must be a plain value");
            return undefined;
        }
        const made = content(item);
        if (made === item.value && item.tag === undefined)
            return item;
        const { tag: _, ...text } = item;
        return { ...text, value: made };
    });
}
/** A list of `NAME=VALUE`. */
function paired(items, from, empty, run) {
    const entries = new Map();
    for (const item of items) {
        if (item.kind !== "scalar") {
            run.refuse(item.place, "must be a string");
            continue;
        }
        const text = item;
        const whole = sprint(item);
        const equals = whole.indexOf("=");
        const name = equals === -1 ? whole : whole.slice(0, equals);
        if (empty === null && /\s$/.test(name))
            run.refuse(item.place, `variable ${name} ends with a space`);
        const rest = equals === -1 ? empty : whole.slice(equals + 1);
        const marked = text.marked === undefined ? undefined : afterEquals(text.marked);
        const part = partOf(text, rest, marked);
        const value = text.pair === undefined ? part : { ...part, ...placed(text.pair.value, text) };
        entries.set(name, { key: text.pair?.key ?? item.place, value });
    }
    return { kind: "mapping", entries, place: from.place, ...(from.via && { via: from.via }) };
}
function afterEquals(text) {
    return text.includes("=") ? text.slice(text.indexOf("=") + 1) : text;
}
/** Where a pair's value was written, and how it came to be in its list. */
function placed(value, item) {
    const from = value.kind === "scalar" ? value.from : undefined;
    const via = [...(item.via ?? []), ...(value.via ?? []).filter((step) => item.via?.includes(step) !== true)];
    return { place: value.place, ...(via.length > 0 && { via }), ...(from && { from }) };
}
const multiOptions = (value, run) => {
    if (isNull(value))
        return undefined;
    if (value.kind !== "mapping")
        return refuse(value, run, "must be a mapping");
    const entries = new Map();
    for (const [name, { key, value: content }] of gatherExtensions(value).entries) {
        const items = content.kind === "sequence" ? content.items : [content];
        if (items.length === 0)
            continue;
        const texts = items.map((item) => item.kind === "scalar" ? { ...item, value: sprint(item) } : scalarAt(sprintValue(item), item));
        entries.set(name, { key, value: sequenceAt(texts, content) });
    }
    return { ...value, entries };
};
const ssh = (value, run) => {
    if (value.kind !== "mapping")
        return isNull(value) ? undefined : refuse(value, run, "must be a mapping");
    return mapped(value, (scalar) => (scalar.value === null ? null : sprint(scalar)), run);
};

;// CONCATENATED MODULE: ./out/collect/compose/bytes.js

/** A size in bytes, `1.5g`, `512MiB`, `-1`, as docker's go-units reads it; a text says why it is none. */
function parseBytes(text) {
    const plain = parseInteger(text);
    if (plain !== undefined)
        return BigInt(plain);
    const end = text.search(/[\d. ](?=[^\d. ]*$)/);
    if (end === -1)
        return `invalid size: '${text}'`;
    const number = text[end] === " " ? text.slice(0, end) : text.slice(0, end + 1);
    const suffix = text.slice(end + 1).toLowerCase();
    const size = parseFloat64(number);
    if (size === undefined || size < 0)
        return `invalid size: '${text}'`;
    const match = /^(?:b|([kmgtp])(?:i?b)?)?$/.exec(suffix);
    if (match === null)
        return `invalid suffix: '${suffix}'`;
    const scaled = size * 1024 ** " kmgtp".indexOf(match[1] ?? " ");
    return Number.isFinite(scaled) ? BigInt(Math.trunc(scaled)) : `invalid size: '${text}'`;
}

;// CONCATENATED MODULE: ./out/collect/compose/duration.js
/** Durations as Go reads (with days and weeks, str2duration) and prints them. In nanoseconds. */
const units = new Map([
    ["ns", 1n],
    ["us", 1000n],
    ["µs", 1000n],
    ["μs", 1000n],
    ["ms", 1000000n],
    ["s", 1000000000n],
    ["m", 60000000000n],
    ["h", 3600000000000n],
    ["d", 86400000000000n],
    ["w", 604800000000000n],
]);
const largest = 2n ** 63n - 1n;
function parseDuration(text) {
    const signed = /^[-+]/.test(text);
    let rest = signed ? text.slice(1) : text;
    if (rest === "0")
        return 0n;
    if (rest === "")
        return undefined;
    let total = 0n;
    while (rest !== "") {
        const match = /^(\d*)(?:\.(\d*))?([^.\d]+)/.exec(rest);
        const unit = units.get(match?.[3] ?? "");
        const whole = match?.[1] ?? "";
        const fraction = match?.[2] ?? "";
        if (match === null || unit === undefined || (whole === "" && fraction === ""))
            return undefined;
        total += BigInt(whole || "0") * unit;
        total += duration_partOf(unit, fraction);
        if (total > largest)
            return undefined;
        rest = rest.slice(match[0].length);
    }
    return text.startsWith("-") ? -total : total;
}
/** A fraction of a unit: like Go, no more digits of it than an int64 holds, and then a float64. */
function duration_partOf(unit, fraction) {
    let digits = 0n;
    let scale = 1;
    for (const digit of fraction) {
        const more = digits * 10n + BigInt(digit);
        if (more > largest)
            break;
        digits = more;
        scale *= 10;
    }
    return BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
}
/** `time.Duration.String()`: `1h30m0s`, `1.5s`, `250ms`. */
function printDuration(duration) {
    if (duration === 0n)
        return "0s";
    const sign = duration < 0n ? "-" : "";
    const size = duration < 0n ? -duration : duration;
    if (size < 1000n)
        return `${sign}${size}ns`;
    if (size < 1000000n)
        return `${sign}${decimal(size, 1000n)}µs`;
    if (size < 1000000000n)
        return `${sign}${decimal(size, 1000000n)}ms`;
    const minutes = size / 60000000000n;
    const seconds = `${decimal(size % 60000000000n, 1000000000n)}s`;
    if (minutes === 0n)
        return sign + seconds;
    const hours = minutes / 60n;
    return `${sign}${hours === 0n ? "" : `${hours}h`}${minutes % 60n}m${seconds}`;
}
function decimal(size, unit) {
    const part = String(size % unit).padStart(String(unit).length - 1, "0");
    return `${size / unit}${`.${part}`.replace(/\.?0+$/, "")}`;
}

;// CONCATENATED MODULE: ./out/collect/compose/scalar-types.js






const wholeNumber = (value) => {
    if (typeof value.value === "bigint")
        return value.value;
    if (typeof value.value === "number")
        return Math.trunc(value.value);
    return isString(value) ? parseInteger(value.value) : undefined;
};
const fraction = (value) => {
    if (typeof value.value === "number" || typeof value.value === "bigint")
        return toFloat32(Number(value.value));
    const number = isString(value) ? parseFloat64(value.value) : undefined;
    return number === undefined ? undefined : toFloat32(number);
};
const flag = (value) => {
    if (typeof value.value === "boolean")
        return value.value;
    const made = isString(value) ? toBoolean(value.value)?.value : undefined;
    return typeof made === "boolean" ? made : undefined;
};
const ulimit = (value, run) => {
    if (isNull(value))
        return undefined;
    if (value.kind === "scalar" && isInt(value))
        return value;
    if (value.kind !== "mapping")
        return refuse(value, run, "must be a whole number, or soft and hard");
    const entries = new Map();
    for (const [name, entry] of value.entries) {
        const isLimit = name === "soft" || name === "hard";
        if (isLimit && !(entry.value.kind === "scalar" && isInt(entry.value))) {
            run.refuse(entry.value.place, "must be a whole number");
        }
        else
            entries.set(name, entry);
    }
    return { ...value, entries };
};
/** The types of single values. */
const scalarDecoders = {
    string: decoder_scalarOf("must be a string", (value) => isString(value) ? value.value : isInt(value) ? String(value.value) : undefined),
    bool: decoder_scalarOf("must be true or false", flag),
    optOut: decoder_scalarOf("must be true or false", flag),
    int: decoder_scalarOf("must be a whole number", wholeNumber),
    uint: decoder_scalarOf("must be a whole number, not negative", (value) => {
        const number = isString(value) ? undefined : wholeNumber(value);
        return number !== undefined && number >= 0 ? number : undefined;
    }),
    float32: decoder_scalarOf("must be a number", fraction),
    cpus: decoder_scalarOf("must be a number", fraction),
    bytes: decoder_scalarOf("must be a size in bytes", (value) => {
        // What is neither a whole number nor a string is zero to compose-go.
        if (isFloat(value) || typeof value.value === "boolean" || typeof value.value === "bigint")
            return "0";
        const size = isString(value) ? parseBytes(value.value) : undefined;
        if (typeof size === "bigint")
            return String(size);
        return typeof value.value === "number" ? String(value.value) : undefined;
    }),
    duration: decoder_scalarOf("must be a duration, such as 1m30s", (value) => {
        const duration = parseDuration(sprint(value));
        return duration === undefined ? undefined : printDuration(duration);
    }),
    mode: decoder_scalarOf("must be an octal mode", (value) => {
        const number = isInt(value) ? Number(value.value) : octal(value);
        return number === undefined ? undefined : `0${number.toString(8)}`;
    }),
    count: decoder_scalarOf("must be a number, or all", (value) => {
        if (isInt(value))
            return value.value;
        return isString(value) ? (value.value.toLowerCase() === "all" ? -1 : parseInteger(value.value)) : undefined;
    }),
};
function octal(value) {
    return isString(value) && /^[-+]?[0-7]+$/.test(value.value) ? Number.parseInt(value.value, 8) : undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/shapes.js
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
    working_dir: "string",
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
    tty: "bool",
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
    template_driver: "string",
};
const update = {
    parallelism: "?uint",
    delay: "duration",
    failure_action: "string",
    monitor: "duration",
    max_failure_ratio: "float32",
    order: "string",
};
const deviceRate = { path: "string", rate: "bytes" };
const shapes = {
    Project: {
        name: "string",
        services: "map @Service",
        jobs: "map @Job",
        networks: "map @Network",
        volumes: "map @Volume",
        secrets: "map @FileObject",
        configs: "map @FileObject",
        models: "map @Model",
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
        pre_stop: "[]@Hook",
    },
    Job: { ...container, ...workload, profiles: "[]string", triggers: "?@Triggers" },
    Triggers: { manual: "?bool", schedule: "[]@Schedule" },
    Schedule: { cron: "string", timezone: "string", concurrency: "string", missed_fires: "string" },
    PreStart: { ...container, per_replica: "bool" },
    Hook: {
        command: "command",
        user: "string",
        privileged: "bool",
        working_dir: "string",
        environment: "variables",
    },
    Blkio: {
        weight: "uint",
        weight_device: "[]@BlkioWeight",
        device_read_bps: "[]@BlkioRate",
        device_read_iops: "[]@BlkioRate",
        device_write_bps: "[]@BlkioRate",
        device_write_iops: "[]@BlkioRate",
    },
    BlkioWeight: { path: "string", weight: "uint" },
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
        privileged: "bool",
    },
    CredentialSpec: { config: "string", file: "string", registry: "string" },
    Dependency: { condition: "string", restart: "bool", required: "?bool" },
    Deploy: {
        mode: "string",
        replicas: "?int",
        labels: "labels",
        update_config: "?@Update",
        rollback_config: "?@Update",
        resources: "@Resources",
        restart_policy: "?@RestartPolicy",
        placement: "@Placement",
        endpoint_mode: "string",
    },
    Update: update,
    Resources: { limits: "?@Resource", reservations: "?@Resource" },
    Resource: {
        cpus: "cpus",
        memory: "bytes",
        pids: "int",
        devices: "[]@DeviceRequest",
        generic_resources: "[]@GenericResource",
    },
    GenericResource: { discrete_resource_spec: "?@DiscreteResource" },
    DiscreteResource: { kind: "string", value: "int" },
    RestartPolicy: { condition: "string", delay: "?duration", max_attempts: "?uint", window: "?duration" },
    Placement: { constraints: "[]string", preferences: "[]@Preference", max_replicas_per_node: "uint" },
    Preference: { spread: "string" },
    Develop: { watch: "[]@Watch" },
    Watch: {
        path: "string",
        action: "string",
        target: "string",
        exec: "@Hook",
        include: "[]string",
        ignore: "[]string",
        initial_sync: "bool",
    },
    Device: { source: "string", target: "string", permissions: "string" },
    DeviceRequest: {
        capabilities: "[]string",
        driver: "string",
        count: "count",
        device_ids: "[]string",
        options: "mapping",
    },
    EnvFile: { path: "string", required: "optOut", format: "string" },
    Extends: { file: "string", service: "string" },
    FileReference: { source: "string", target: "string", uid: "string", gid: "string", mode: "?mode" },
    FileObject: fileObject,
    Healthcheck: {
        test: "test",
        timeout: "?duration",
        interval: "?duration",
        retries: "?uint",
        start_period: "?duration",
        start_interval: "?duration",
        disable: "bool",
    },
    Logging: { driver: "string", options: "options" },
    Model: { name: "string", model: "string", context_size: "int", runtime_flags: "[]string" },
    ServiceModel: { endpoint_var: "string", model_var: "string" },
    Mount: {
        type: "string",
        source: "string",
        target: "string",
        read_only: "bool",
        consistency: "string",
        bind: "?@Bind",
        volume: "?@MountVolume",
        tmpfs: "?@Tmpfs",
        image: "?@MountImage",
    },
    Bind: { selinux: "string", propagation: "string", create_host_path: "optOut", recursive: "string" },
    MountVolume: { labels: "mapping", nocopy: "bool", subpath: "string" },
    Tmpfs: { size: "bytes", mode: "uint" },
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
        enable_ipv6: "?bool",
    },
    Ipam: { driver: "string", config: "[]?@Pool", options: "options" },
    Pool: { subnet: "string", gateway: "string", ip_range: "string", aux_addresses: "mapping" },
    Port: {
        name: "string",
        mode: "string",
        host_ip: "string",
        target: "uint",
        published: "string",
        protocol: "string",
        app_protocol: "string",
    },
    Provider: { type: "string", options: "multiOptions" },
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
        use_service_name_alias: "?bool",
    },
    Volume: { name: "string", driver: "string", driver_opts: "options", external: "bool", labels: "labels" },
};

;// CONCATENATED MODULE: ./out/collect/compose/decode.js







/** Gives every attribute its final type, as compose-go does when it fills its structs. What does not fit is refused. */
function decode(project, run) {
    const made = decodeWith(decoderOf("@Project"), project, run);
    return made?.kind === "mapping" ? made : project;
}
function decodeWith(decoder, value, run) {
    // Maybe absent: nothing to convert, and whoever asks must know.
    if (value.kind === "scalar" && value.value === null && value.unknown !== undefined)
        return value;
    return decoder(value, run);
}
const decoders = new Map();
function decoderOf(type) {
    const known = decoders.get(type);
    if (known !== undefined)
        return known;
    const decoder = makeDecoder(type);
    decoders.set(type, decoder);
    return decoder;
}
function makeDecoder(type) {
    if (type.startsWith("?"))
        return decoderOf(type.slice(1));
    if (type.startsWith("[]"))
        return listOf(type.slice(2));
    if (type.startsWith("map "))
        return mapOf(type.slice(4));
    if (type.startsWith("@"))
        return structOf(type.slice(1));
    return own[type] ?? ((value) => value);
}
function listOf(type) {
    const decoder = decoderOf(type);
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "sequence")
            return refuse(value, run, "must be a list");
        return mapItems(value, (item) => {
            const made = decodeWith(decoder, item, run);
            // A null in a list of strings is an empty string to Go.
            return made ?? (isNull(item) && type === "string" ? scalarAt("", item) : undefined);
        });
    };
}
/** Groups in which every key is a name, also one that begins with `x-`. */
const namedByUser = new Set(["@Service", "@Dependency", "@Network", "@Volume", "@FileObject"]);
function mapOf(type) {
    const gather = namedByUser.has(type) ? (value) => value : gatherExtensions;
    const decoder = decoderOf(type);
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "mapping")
            return refuse(value, run, "must be a mapping");
        return mapEntries(gather(value), (item) => {
            const made = decodeWith(decoder, item, run);
            if (made !== undefined || !isNull(item))
                return made;
            return type === "string" ? scalarAt("", item) : item;
        });
    };
}
function structOf(name) {
    const shape = shapes[name] ?? {};
    const fields = new Map(Object.entries(shape).map(([field, type]) => [field, decoderOf(type)]));
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "mapping")
            return refuse(value, run, "must be a mapping");
        return mapEntries(value, (item, key) => {
            const decoder = fields.get(key);
            if (decoder !== undefined)
                return decodeWith(decoder, item, run);
            // Extensions stay; what else is not of the shape, the schema has refused.
            return key.startsWith("x-") ? item : undefined;
        });
    };
}
const own = {
    ...scalarDecoders,
    strings: stringList,
    stringsOrNumbers: stringsOrNumbers,
    mapping: pairsOf("", true),
    labels: pairsOf("", true),
    options: pairsOf("", false),
    variables: pairsOf(null, true),
    multiOptions: multiOptions,
    command: command,
    test: test,
    ssh: ssh,
    hosts: hosts,
    ulimit: ulimit,
};

;// CONCATENATED MODULE: ./out/collect/compose/replaced.js

/** A value that stands for another in a later layer says what it replaced, if that was another file's. */
function replaced(base, over) {
    if (base.kind === "scalar" && base.value === null)
        return over;
    const before = writtenAt(base);
    if (before.source === writtenAt(over).source)
        return over;
    return (0,out_value/* withStep */.p$)(over, { kind: "override", place: before, name: before.source.path });
}
/** The place in a Compose file, also of what a variable's file gave. */
function writtenAt(value) {
    return value.via?.findLast((step) => step.kind === "interpolation")?.place ?? value.place;
}

;// CONCATENATED MODULE: ./out/collect/compose/volume.js
const volume_propagations = new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);
function parseVolume(spec) {
    const none = { type: "volume", readOnly: false, nocopy: false };
    if (spec === "")
        return { ...none, fault: "invalid empty volume spec" };
    if (spec.length <= 2 && Buffer.byteLength(spec) <= 2)
        return { ...none, target: spec, tiny: true };
    let source;
    let target;
    let options = [];
    let fault;
    const sections = sectionsOf(spec);
    let left = sections.length;
    for (const section of sections) {
        const last = --left === 0;
        if (section === "")
            fault = "empty section between colons";
        else if (source === undefined && last)
            target = section;
        else if (source === undefined)
            source = section;
        else if (target === undefined)
            target = section;
        else if (!last)
            fault = "too many colons";
        else
            options = section.split(",");
        if (fault !== undefined)
            break;
    }
    const propagation = options.findLast((option) => volume_propagations.has(option));
    const selinux = options.findLast((option) => option === "z" || option === "Z");
    const access = options.findLast((option) => option === "ro" || option === "rw");
    return {
        type: isFilePath(source) ? "bind" : "volume",
        source,
        target,
        readOnly: access === "ro",
        propagation,
        selinux,
        nocopy: options.includes("nocopy"),
        fault: fault === undefined ? undefined : `invalid spec: ${spec}: ${fault}`,
    };
}
/** Split at colons, but for a Windows drive's, and not inside of `${}`. */
function sectionsOf(spec) {
    const sections = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at < spec.length; at++) {
        const char = spec.charAt(at);
        if (char === "$" && spec.charAt(at + 1) === "{")
            depth++;
        else if (char === "}" && depth > 0)
            depth--;
        else if (char === ":" && depth === 0 && !isLetter(spec.slice(start, at))) {
            sections.push(spec.slice(start, at));
            start = at + 1;
        }
    }
    // An open `${` swallows the end, and what it began.
    if (depth === 0)
        sections.push(spec.slice(start));
    return sections;
}
function isLetter(text) {
    return text.length <= 2 && /^\p{L}$/u.test(text);
}
/** Whether a source names a path on the host, not a volume. */
function isFilePath(source) {
    if (source === undefined || source === "")
        return false;
    return /^[./~]/.test(source) || source.startsWith("\\\\") || /^\p{L}:/u.test(source);
}

;// CONCATENATED MODULE: ./out/collect/compose/unique.js





/** Of several items with the same key, the last one counts, at the place of the first. */
function enforceUnicity(value, run) {
    const made = unique_walk(value, keys, run);
    return made.kind === "mapping" ? made : value;
}
function uniqueBy(items, keyOf, run, replace) {
    const kept = [];
    const positions = new Map();
    for (const item of items) {
        const key = keyOf(item, run);
        const position = key === undefined ? undefined : positions.get(key);
        const before = position === undefined ? undefined : kept[position];
        if (position !== undefined && before !== undefined)
            kept[position] = replace(before, item);
        else {
            kept.push(item);
            if (key !== undefined)
                positions.set(key, kept.length - 1);
        }
    }
    return kept;
}
const keyOfPair = (item, run) => {
    if (item.kind === "scalar" && item.value === null && item.unknown !== undefined)
        return undefined;
    if (item.kind !== "scalar" || !isString(item))
        return refused(item, run, "must be a string");
    const equals = item.value.indexOf("=");
    return equals === -1 ? item.value : item.value.slice(0, equals);
};
function unique_walk(value, at, run) {
    if (at === undefined)
        return value;
    if (value.kind === "sequence") {
        if (at.rule === undefined || isUnique(value.items, at.rule, run))
            return value;
        const items = uniqueBy(value.items, at.rule, run, replaced);
        return { ...sequenceAt(items, value), ...(value.via && { via: value.via }) };
    }
    return value.kind === "mapping" ? mapEntries(value, (item, name) => unique_walk(item, below(at, name), run)) : value;
}
/** Nearly every list is; then nothing has to be made anew. */
function isUnique(items, keyOf, run) {
    const [only] = items;
    if (items.length < 2) {
        if (only !== undefined)
            keyOf(only, run);
        return true;
    }
    const seen = new Set();
    let keys = 0;
    for (const item of items) {
        const key = keyOf(item, run);
        if (key === undefined)
            continue;
        seen.add(key);
        keys++;
    }
    return seen.size === keys;
}
const unique_volume = (item, run) => {
    if (item.kind === "mapping")
        return stringField(item, "target") ?? refused(item, run, "has no mount target");
    if (item.kind !== "scalar" || !isString(item))
        return "";
    // A fault of the short form is refused where it is parsed.
    return parseVolume(item.value).target;
};
const device = (item, run) => {
    if (item.kind === "mapping")
        return stringField(item, "target") ?? refused(item, run, "has no mount target");
    if (item.kind !== "scalar" || !isString(item))
        return "";
    const parts = item.value.split(":");
    return parts[1] ?? parts[0];
};
const exposed = (item, run) => {
    if (item.kind === "scalar" && (isString(item) || isInt(item)))
        return String(item.value);
    return refused(item, run, "is not a port");
};
function unique_mount(folder) {
    return (item, run) => {
        if (item.kind === "scalar" && isString(item))
            return `${folder}/${item.value}`;
        if (item.kind !== "mapping")
            return refused(item, run, "is neither a name nor a mapping");
        const target = item.entries.get("target")?.value;
        if (target !== undefined)
            return stringField(item, "target") ?? refused(target, run, "must be a string");
        const source = item.entries.get("source")?.value;
        // As Go prints what is not there.
        return `${folder}/${source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)"}`;
    };
}
const port = (item, run) => {
    if (item.kind === "scalar")
        return typeof item.value === "string" || isInt(item) ? String(item.value) : "";
    if (item.kind !== "mapping")
        return "";
    const target = item.entries.get("target")?.value;
    if (target === undefined)
        return refused(item, run, "has no target port");
    const field = (name, otherwise) => {
        const value = item.entries.get(name)?.value;
        if (value?.kind !== "scalar" || value.value === null)
            return otherwise;
        // To compose-go's key, 80 and "80" are different ports.
        return typeof value.value === "string" ? value.value : `%${typeof value.value} ${String(value.value)}`;
    };
    const number = target.kind === "scalar" ? String(target.value) : "";
    return `${field("host_ip", "0.0.0.0")}:${field("published", "%nil")}:${number}/${field("protocol", "tcp")}`;
};
const envFile = (item, run) => {
    if (item.kind === "scalar" && isString(item))
        return item.value;
    if (item.kind !== "mapping")
        return "";
    return stringField(item, "path") ?? refused(item, run, "has no path");
};
function stringField(item, name) {
    const value = item.entries.get(name)?.value;
    return value?.kind === "scalar" && isString(value) ? value.value : undefined;
}
function refused(item, run, message) {
    run.refuse(item.place, message);
    return undefined;
}
const keys = rules({
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
        configs: unique_mount(""),
        "deploy.labels": keyOfPair,
        devices: device,
        dns: keyOfPair,
        dns_opt: keyOfPair,
        dns_search: keyOfPair,
        environment: keyOfPair,
        env_file: envFile,
        expose: exposed,
        labels: keyOfPair,
        links: keyOfPair,
        "networks.*.aliases": keyOfPair,
        "networks.*.link_local_ips": keyOfPair,
        ports: port,
        profiles: keyOfPair,
        secrets: unique_mount("/run/secrets"),
        sysctls: keyOfPair,
        tmpfs: keyOfPair,
        volumes: unique_volume,
    }),
});

;// CONCATENATED MODULE: ./out/collect/compose/merge.js





/** Merges a tree over another by Compose's rules for each attribute. */
function merge(base, over, run) {
    return mergeEntries(base, over, mergers, run);
}
/** The same for one resource, `path` being where it stands: `["services", "web"]`. */
function mergeAt(path, base, over, run) {
    let at = mergers;
    for (const key of path)
        at = below(at, key);
    return mergeValues(base, over, at, run);
}
function mergeValues(base, over, at, run) {
    if (at?.rule !== undefined)
        return at.rule(base, over, at, run);
    if (merge_isNull(over))
        return base;
    switch (base.kind) {
        case "mapping":
            return over.kind === "mapping" ? mergeEntries(base, over, at, run) : cannot(base, over, run);
        case "sequence":
            return over.kind === "sequence" ? append(base, over) : cannot(base, over, run);
        case "scalar":
            return replaced(base, over);
    }
}
function mergeEntries(base, over, at, run) {
    const entries = new Map();
    for (const [name, entry] of base.entries) {
        entries.set(name, { key: entry.key, value: pushSteps(entry.value, base.via) });
    }
    for (const [name, { key, value }] of over.entries) {
        const own = pushSteps(value, over.via);
        const before = entries.get(name);
        if (before === undefined)
            entries.set(name, { key, value: own });
        else {
            const merged = mergeValues(before.value, own, below(at, name), run);
            // A mapping that is merged stands where it was written first: a service in its base, not in its override.
            const isBase = merged === before.value || (merged.kind === "mapping" && before.value.kind === "mapping");
            entries.set(name, { key: isBase ? before.key : key, value: merged });
        }
    }
    return { kind: "mapping", entries, place: over.place };
}
function cannot(base, over, run) {
    run.refuse(over.place, `is a ${over.kind}, and cannot be merged over a ${base.kind}`);
    return over;
}
const override = replaced;
const toSequence = (base, over) => {
    const made = append(asSequence(base), asSequence(over));
    // Nothing onto what is no list is Go's nil, which the schema then takes for a null.
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
        if (seen.has(print))
            continue;
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
        case "sequence":
            return value;
        case "scalar":
            return sequenceAt(typeof value.value === "string" ? [value] : [], value);
        case "mapping": {
            const items = Array.from(value.entries, ([name, entry]) => pairItems(name, entry)).flat();
            items.sort((a, b) => compare(String(a.value), String(b.value)));
            return { kind: "sequence", items, place: value.place, ...(value.via && { via: value.via }) };
        }
    }
}
function pairItems(name, entry) {
    if (entry.value.kind === "sequence") {
        return entry.value.items.flatMap((item) => {
            const isText = item.kind === "scalar" && (item.value !== null || item.unknown !== undefined);
            if (isText)
                return pairItems(name, { key: entry.key, value: item });
            return [{ ...scalarAt(`${name}=${sprintValue(item)}`, item) }];
        });
    }
    if (entry.value.kind === "mapping")
        return [{ ...scalarAt(`${name}=${sprintValue(entry.value)}`, entry.value) }];
    const { marked, unknown, tag: _, ...rest } = entry.value;
    const pair = { name, key: entry.key, value: entry.value };
    if (rest.value === null && unknown === undefined)
        return [{ ...rest, value: name, pair }];
    const text = { ...rest, value: `${name}=${rest.value === null ? "" : sprint(entry.value)}`, pair };
    return [unknown === undefined ? text : { ...text, unknown, marked: `${name}=${marked ?? ""}` }];
}
/** Go compares strings by their bytes. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const merge_build = (base, over, at, run) => mergeEntries(asBuild(base), asBuild(over), at, run);
function asBuild(value) {
    if (value.kind === "mapping")
        return value;
    const context = value.kind === "scalar" && typeof value.value === "string" ? { context: value } : {};
    return mappingAt(context, value);
}
/** Both sides as a mapping; a list or a string names its keys. */
function asMapping(defaults) {
    return (base, over, at, run) => {
        const before = toMapping(base, defaults, run);
        const after = toMapping(over, defaults, run);
        return mergeEntries(before, after, at, run);
    };
}
function toMapping(value, defaults, run) {
    if (value.kind === "mapping")
        return value;
    const names = value.kind === "sequence" ? value.items : merge_isNull(value) ? [] : [value];
    const entries = new Map();
    for (const name of names) {
        if (name.kind !== "scalar" || typeof name.value !== "string") {
            run.refuse(name.place, "cannot be used as the name of a key");
            continue;
        }
        const fields = defaults && Object.entries(defaults).map(([key, item]) => [key, scalarAt(item, name)]);
        const content = fields === undefined ? scalarAt(null, name) : mappingAt(Object.fromEntries(fields), name);
        entries.set(name.value, { key: name.place, value: pushSteps(content, value.via) });
    }
    return { kind: "mapping", entries, place: value.place };
}
/** The options of logging are merged only where both use the same driver, or one says none. */
const logging = (base, over, at, run) => {
    if (base.kind !== "mapping" || over.kind !== "mapping")
        return cannot(base, over, run);
    const before = base.entries.get("driver")?.value;
    const after = over.entries.get("driver")?.value;
    const same = before === undefined || after === undefined || fingerprint(before) === fingerprint(after);
    return same ? mergeEntries(base, over, at, run) : replaced(base, over);
};
const merge_ulimit = (base, over, at, run) => base.kind === "mapping" && over.kind === "mapping" ? mergeEntries(base, over, at, run) : replaced(base, over);
/** Address pools are merged by their subnet. compose-go's own way, which can lose a pool, and is kept. */
const addressPools = (base, over, at, run) => {
    if (base.kind !== "sequence" || over.kind !== "sequence")
        return cannot(base, over, run);
    const pools = [];
    for (const original of base.items) {
        let before = toMapping(original, undefined, run);
        for (const item of over.items) {
            const after = toMapping(item, undefined, run);
            if (subnet(after) !== subnet(before) && !pools.some((pool) => subnet(pool) === subnet(after))) {
                pools.push(after);
                continue;
            }
            before = mergeEntries(before, after, at, run);
            const merged = before;
            const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
            if (index === -1)
                pools.push(merged);
            else
                pools[index] = merged;
        }
    }
    // compose-go ends with no list at all here, and refuses that.
    if (pools.length === 0)
        run.refuse(over.place, "ipam.config is merged to nothing");
    return sequenceAt(pools, over.place);
};
function subnet(pool) {
    const value = pool.entries.get("subnet")?.value;
    return value === undefined ? "" : fingerprint(value);
}
function merge_isNull(value) {
    return value.kind === "scalar" && value.value === null && value.unknown === undefined;
}
const mergers = rules({
    "networks.*.ipam.config": addressPools,
    ...under(["networks.*", "volumes.*", "secrets.*", "configs.*", "services.*.deploy"], { labels: pairs }),
    ...under(["services.*", "jobs.*"], {
        annotations: pairs,
        build: merge_build,
        "build.args": pairs,
        "build.additional_contexts": pairs,
        "build.extra_hosts": toSequence,
        "build.labels": pairs,
        command: override,
        depends_on: asMapping({ condition: "service_started", required: true }),
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
        models: asMapping(undefined),
        networks: asMapping(undefined),
        sysctls: pairs,
        tmpfs: toSequence,
        "ulimits.*": merge_ulimit,
    }),
});

;// CONCATENATED MODULE: ./out/collect/compose/aliases.js


/** Gives attributes that were extensions once their name: `x-develop` of a service, `x-initialSync` of what it watches. */
function promoteAliases(project, run) {
    const services = project.entries.get("services");
    if (services?.value.kind !== "mapping")
        return project;
    const made = mapEntries(services.value, (service, name) => {
        const named = promote(service, "x-develop", "develop", ["services", name, "develop"], run);
        const develop = named.kind === "mapping" ? named.entries.get("develop") : undefined;
        const watch = develop?.value.kind === "mapping" ? develop.value.entries.get("watch") : undefined;
        if (named.kind !== "mapping" || develop?.value.kind !== "mapping" || watch?.value.kind !== "sequence")
            return named;
        const watched = mapItems(watch.value, (item) => promote(item, "x-initialSync", "initial_sync", [], run));
        if (watched === watch.value)
            return named;
        const inner = withKey(develop.value, "watch", watched, watch.key);
        return withKey(named, "develop", inner, develop.key);
    });
    return made === services.value ? project : withKey(project, "services", made, services.key);
}
/** What stands under the new name goes before what stands under the old one. */
function promote(value, from, to, path, run) {
    const old = value.kind === "mapping" ? value.entries.get(from) : undefined;
    if (value.kind !== "mapping" || old === undefined)
        return value;
    const entries = new Map(value.entries);
    entries.delete(from);
    const own = entries.get(to);
    const absent = own === undefined || (own.value.kind === "scalar" && own.value.value === null);
    entries.set(to, absent ? old : { key: own.key, value: mergeAt(path, old.value, own.value, run) });
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./out/collect/compose/form.js



function transform(value, at, run) {
    if (at === undefined)
        return value;
    return at.rule === undefined ? inside(value, at, run) : at.rule(value, at, run);
}
const inside = (value, at, run) => {
    if (value.kind === "scalar")
        return value;
    if (value.kind === "mapping")
        return mapEntries(value, (item, name) => transform(item, below(at, name), run));
    const next = below(at, "[]");
    return next === undefined ? value : mapItems(value, (item) => transform(item, next, run));
};
/** Refuses a value, and leaves it as it is. */
function wrong(value, run, message) {
    run.refuse(value.place, message);
    return value;
}
/** What is made of a value has come its way. */
function stepsOf(from, value) {
    return from.via === undefined ? value : from.via.reduce((made, step) => (0,out_value/* withStep */.p$)(made, step), value);
}

;// CONCATENATED MODULE: ./out/collect/compose/mount-form.js






/** A mount in the long form, as far as is known: `${SRC}:/data` may be a path or a volume. */
const mount_form_volume = (value, _at, run) => {
    if (value.kind === "mapping")
        return value;
    if (value.kind !== "scalar" || !isString(value))
        return wrong(value, run, "is not a mount");
    const text = bare(value);
    const exact = parseVolume(value.value);
    if (exact.fault !== undefined)
        run.refuse(value.place, exact.fault, causeOf(value));
    if (text.marked === undefined && exact.fault !== undefined)
        return value;
    const marked = text.marked === undefined ? undefined : parseVolume(text.marked);
    const read = exact.fault === undefined ? exact : { ...marked, ...unmarked(marked) };
    const whole = sectionsOf(text.marked ?? value.value).length === 1 && hasMark(text.marked ?? "");
    const part = (field, mark) => field === undefined && mark === undefined ? undefined : partOf(text, field ?? null, mark);
    const markedSource = whole ? text.marked : marked?.source;
    const openType = markedSource !== undefined && hasMark(markedSource.charAt(0));
    const type = isFilePath(read.source) ? "bind" : "volume";
    const options = sectionsOf(text.marked ?? "")
        .slice(2)
        .join(":");
    const fields = {
        type: partOf(text, openType && exact.fault !== undefined ? null : type, openType ? markedSource : undefined),
        source: part(read.source, markedSource),
        target: part(read.target === undefined ? undefined : clean(read.target), marked?.target),
        read_only: read.readOnly === true ? scalarAt(true, value) : hasMark(options) ? partOf(text, null, options) : undefined,
        bind: bindOptions(read, type, value),
        volume: openType && exact.fault !== undefined ? undefined : mount_form_volumeOptions(read, type, value),
    };
    return stepsOf(value, mappingAt(fields, value));
};
function unmarked(parsed) {
    const plain = (text) => text?.replace(/[\ue000-\uf000]/g, "") || undefined;
    const source = plain(parsed?.source);
    const target = plain(parsed?.target);
    const { source: _, target: __, ...rest } = parsed ?? {};
    return { ...rest, source, target };
}
function bindOptions(read, type, from) {
    if (type !== "bind" && read.propagation === undefined && read.selinux === undefined)
        return undefined;
    const fields = {
        selinux: read.selinux === undefined ? undefined : scalarAt(read.selinux, from),
        propagation: read.propagation === undefined ? undefined : scalarAt(read.propagation, from),
        // The short form creates what is not there.
        create_host_path: type === "bind" ? scalarAt(true, from) : undefined,
    };
    return mappingAt(fields, from);
}
function mount_form_volumeOptions(read, type, from) {
    if (read.tiny === true || (type !== "volume" && read.nocopy !== true))
        return undefined;
    return mappingAt(read.nocopy === true ? { nocopy: scalarAt(true, from) } : {}, from);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./out/collect/compose/port.js

/** A port in the short form, taken apart as go-connections' `nat.ParsePortSpec` does; a text says why it is none. */
function parsePort(spec) {
    const { ip, host, container, protocol } = splitPort(spec);
    if (container === "")
        return `no port specified: ${spec}`;
    if (!["tcp", "udp", "sctp"].includes(protocol))
        return `invalid protocol: ${protocol}`;
    const hostIp = readIp(ip);
    if (hostIp === undefined)
        return `invalid IP address: ${ip}`;
    const target = readRange(container);
    if (target === undefined)
        return `invalid container port: ${container}`;
    const published = host === "" ? undefined : readRange(host);
    if (host !== "" && published === undefined)
        return `invalid host port: ${host}`;
    const count = target[1] - target[0] + 1;
    if (published !== undefined && published[1] - published[0] + 1 !== count && count !== 1) {
        return `invalid ranges for container and host ports: ${container} and ${host}`;
    }
    // compose-go sorts them by their text: 10 comes before 9.
    const order = Array.from({ length: count }, (_, index) => String(target[0] + index)).sort();
    return order.map((text) => {
        const index = Number(text) - target[0];
        const single = published === undefined ? "" : String(published[0] + index);
        const range = published !== undefined && count === 1 && published[0] !== published[1] ? `-${published[1]}` : "";
        return { hostIp, published: single + range, target: target[0] + index, protocol };
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
    return { ip: parts.join(":"), host, container, protocol: (protocol || "tcp").toLowerCase() };
}
/** Go's `net.ParseIP`, which knows no zones. */
function isIp(text) {
    return (0,external_node_net_.isIPv4)(text) || ((0,external_node_net_.isIPv6)(text) && !text.includes("%"));
}
function readIp(text) {
    if (text === "")
        return "";
    const inner = text.startsWith("[") ? /^\[([^[\]]*)\]$/.exec(text)?.[1] : text;
    if (inner === undefined)
        return undefined;
    return inner === "" || isIp(inner) ? inner : undefined;
}
function readRange(text) {
    const dash = text.indexOf("-", 0);
    const first = dash === -1 ? text : text.slice(0, dash);
    const last = dash === -1 ? first : text.slice(dash + 1);
    const start = port_readNumber(first);
    const end = first === last ? start : port_readNumber(last);
    return start === undefined || end === undefined || end < start ? undefined : [start, end];
}
function port_readNumber(text) {
    if (!/^\+?\d+$/.test(text))
        return undefined;
    const value = Number(text);
    return value <= 65535 ? value : undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/port-form.js





/** Ports in the long form; one in the short form may be several. */
const ports = (value, _at, run) => {
    if (value.kind !== "sequence")
        return wrong(value, run, "is not a list of ports");
    return { ...value, items: value.items.flatMap((item) => portItems(item, run)) };
};
function portItems(item, run) {
    if (item.kind === "mapping")
        return [item];
    if (item.kind !== "scalar" || !(isString(item) || isInt(item))) {
        run.refuse(item.place, "is not a port");
        return [];
    }
    const text = item;
    if (!run.mayPublish(0, item.place))
        return [];
    const parsed = parsePort(String(item.value));
    if (typeof parsed === "string") {
        run.refuse(item.place, parsed, causeOf(item));
        return text.marked === undefined ? [] : [portOf(text, undefined)];
    }
    return run.mayPublish(parsed.length, item.place) ? parsed.map((port) => portOf(text, port)) : [];
}
/**
 * `"${PORT}:80"`: PORT may hold an address as well, so that both are unknown. `"${PORT}:${PORT}"` has none for certain:
 * it would stand in the container's port too, where Compose refuses it.
 */
function portOf(whole, port) {
    const text = bare(whole);
    const marked = text.marked === undefined ? undefined : splitPort(text.marked);
    const first = marked === undefined ? "" : marked.ip || marked.host || marked.container;
    const isPortOnly = marked?.ip === "" && marked.host !== "" && marked.host === marked.container;
    const open = hasMark(first) && !isPortOnly ? first : undefined;
    const guess = (plain) => (plain === "" || hasMark(plain) ? null : plain);
    const part = (known, mark) => {
        const isOpen = mark !== undefined && hasMark(mark);
        return known === null && !isOpen ? undefined : partOf(text, known, mark);
    };
    // compose-go has no port 0: the field is as good as not there.
    const written = /^\d+$/.test(marked?.container ?? "") ? Number(marked?.container) : null;
    const target = port === undefined ? written : port.target || null;
    const fields = {
        mode: scalarAt("ingress", text),
        host_ip: part(port === undefined ? guess(marked?.ip ?? "") : port.hostIp || null, marked?.ip || open),
        target: part(target, marked?.container),
        published: part(port === undefined ? guess(marked?.host ?? "") : port.published || null, marked?.host || (marked?.ip ? undefined : open)),
        protocol: part(port?.protocol ?? guess(marked?.protocol ?? "") ?? "tcp", marked?.protocol),
    };
    return stepsOf(whole, mappingAt(fields, text));
}

;// CONCATENATED MODULE: ./out/collect/compose/canonical.js






/** Brings a project to the long form of every attribute. */
function canonical(value, run) {
    const made = transform(value, canonical_forms, run);
    return made.kind === "mapping" ? made : value;
}
/** A string as the one field of a mapping; a mapping as it is, its own attributes in turn. */
function field(name) {
    return (value, at, run) => {
        if (value.kind === "mapping")
            return inside(value, at, run);
        if (value.kind === "scalar" && isString(value))
            return mappingAt({ [name]: value }, value);
        return wrong(value, run, `is neither a string nor a mapping`);
    };
}
const stringOrList = (value) => (value.kind === "scalar" && isString(value) ? sequenceAt([value], value) : value);
/** Empty servers are left out. */
const dns = (value, at, run) => {
    const list = stringOrList(value, at, run);
    if (list.kind !== "sequence")
        return list;
    const items = list.items.flatMap((item) => {
        if (item.kind !== "scalar" || (item.value !== null && item.value !== ""))
            return [item];
        return item.unknown === undefined ? [] : [{ ...item, value: null }];
    });
    return { ...list, items };
};
const canonical_envFile = (value, _at, run) => {
    const items = value.kind === "sequence" ? value.items : value.kind === "scalar" && isString(value) ? [value] : undefined;
    if (items === undefined)
        return wrong(value, run, "is neither a path nor a list of paths");
    const files = items.map((item) => {
        const file = item.kind === "scalar" ? mappingAt({ path: item }, item) : item;
        if (file.kind !== "mapping" || file.entries.has("required"))
            return file;
        return withKey(file, "required", scalarAt(true, item));
    });
    return { ...sequenceAt(files, value), ...(value.via && { via: value.via }) };
};
const gpus = (value, at, run) => {
    if (value.kind === "sequence")
        return inside(value, at, run);
    if (value.kind === "scalar" && isString(value))
        return sequenceAt([mappingAt({ count: scalarAt("all", value) }, value)], value);
    return wrong(value, run, 'is neither "all" nor a list of devices');
};
/** A list of names as a mapping of them. */
const names = (value, _at, run) => {
    if (value.kind !== "sequence")
        return value;
    const entries = new Map();
    for (const item of value.items) {
        if (item.kind === "scalar" && isString(item))
            entries.set(item.value, {
                key: item.place,
                value: { ...scalarAt(null, item), ...(item.via && { via: item.via }) },
            });
        else
            run.refuse(item.place, "is not a name");
    }
    return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};
const canonical_device = (value, _at, run) => {
    if (value.kind === "mapping")
        return value;
    if (value.kind !== "scalar" || !isString(value))
        return wrong(value, run, "is not a device");
    const text = bare(value);
    const parts = value.value.split(":");
    if (parts.length > 3)
        return wrong(value, run, `confusing device mapping, use the long form: ${value.value}`);
    const marked = text.marked?.split(":");
    const part = (index) => partOf(text, parts[index] ?? "", marked?.[index]);
    const fields = {
        source: part(0),
        target: (parts[1] ?? "") === "" && !hasMark(marked?.[1] ?? "") ? part(0) : part(1),
        permissions: parts[2] === undefined ? scalarAt("rwm", value) : part(2),
    };
    return stepsOf(value, mappingAt(fields, value));
};
const canonical_ulimit = (value, _at, run) => {
    if (value.kind === "mapping" || (value.kind === "scalar" && isInt(value)))
        return value;
    return wrong(value, run, "is neither a number nor a mapping");
};
const stringOrOther = (value) => {
    if (value.kind !== "scalar" || isString(value) || value.value === null)
        return value;
    return { ...value, value: sprint(value) };
};
/** A list `NAME=VALUE` as a mapping. */
const keyValues = (value, _at, run) => {
    if (value.kind === "mapping")
        return value;
    if (value.kind !== "sequence")
        return wrong(value, run, "is neither a mapping nor a list");
    const entries = new Map();
    for (const item of value.items) {
        const equals = item.kind === "scalar" && isString(item) ? item.value.indexOf("=") : -1;
        if (item.kind !== "scalar" || equals === -1)
            run.refuse(item.place, "is not of the form name=value");
        else {
            const text = item;
            const made = partOf(text, String(item.value).slice(equals + 1), text.marked?.slice(text.marked.indexOf("=") + 1));
            entries.set(String(item.value).slice(0, equals), { key: item.place, value: made });
        }
    }
    return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};
const dependsOn = (value, at, run) => {
    const mapping = value.kind === "sequence" ? names(value, at, run) : value;
    if (mapping.kind !== "mapping")
        return wrong(value, run, "is neither a mapping nor a list");
    const entries = new Map();
    for (const [name, entry] of mapping.entries) {
        if (entry.value.kind !== "mapping" && value.kind === "mapping")
            run.refuse(entry.value.place, "must be a mapping");
        let made = entry.value.kind === "mapping" ? entry.value : mappingAt({}, entry.value);
        if (!made.entries.has("condition"))
            made = withKey(made, "condition", scalarAt("service_started", entry.key));
        if (!made.entries.has("required"))
            made = withKey(made, "required", scalarAt(true, entry.key));
        entries.set(name, { key: entry.key, value: made });
    }
    return { ...mapping, entries };
};
const canonical_ssh = (value, _at, run) => {
    if (value.kind === "mapping")
        return value;
    if (value.kind !== "sequence")
        return wrong(value, run, "is neither a mapping nor a list");
    const entries = new Map();
    for (const item of value.items) {
        const text = item.kind === "scalar" && isString(item) ? item.value : "";
        const equals = text.indexOf("=");
        if (equals === -1 && text !== "default")
            run.refuse(item.place, `invalid ssh key: ${text}`);
        else if (equals === -1)
            entries.set(text, { key: item.place, value: scalarAt(null, item) });
        else
            entries.set(text.slice(0, equals), { key: item.place, value: scalarAt(text.slice(equals + 1), item) });
    }
    return { kind: "mapping", entries, place: value.place, ...(value.via && { via: value.via }) };
};
/** `external: {name: x}`, of old, is `external: true` and the name x. */
const resource = (value, at, run) => {
    if (value.kind === "scalar" && value.value === null)
        return value;
    if (value.kind !== "mapping")
        return wrong(value, run, "must be a mapping");
    const made = inside(value, at, run);
    const external = made.kind === "mapping" ? made.entries.get("external") : undefined;
    if (made.kind !== "mapping" || external?.value.kind !== "mapping")
        return made;
    const plain = withKey(made, "external", scalarAt(true, external.value));
    const name = external.value.entries.get("name");
    if (name === undefined)
        return plain;
    const own = made.entries.get("name")?.value;
    if (own === undefined)
        return withKey(plain, "name", name.value, name.key);
    if (own.kind === "scalar" && name.value.kind === "scalar" && own.value === name.value.value)
        return plain;
    return wrong(plain, run, "name and external.name conflict");
};
const canonical_forms = rules({
    ...under(["services.*", "jobs.*", "services.*.pre_start.*"], {
        env_file: canonical_envFile,
        label_file: stringOrList,
        gpus,
        networks: names,
        models: names,
        "volumes.*": mount_form_volume,
        "devices.*": canonical_device,
        "secrets.*": field("source"),
        "configs.*": field("source"),
        "ulimits.*": canonical_ulimit,
    }),
    ...under(["services.*", "jobs.*"], {
        dns,
        "build.secrets.*": field("source"),
        "build.provenance": stringOrOther,
        "build.sbom": stringOrOther,
        "build.additional_contexts": keyValues,
        depends_on: dependsOn,
        extends: field("service"),
        ports: ports,
        build: field("context"),
        "build.ssh": canonical_ssh,
        "build.ulimits.*": canonical_ulimit,
    }),
    "services.*.pre_start.*.dns": stringOrList,
    "jobs.*.triggers.schedule.*": field("cron"),
    "services.*.develop.watch.*.ignore": stringOrList,
    "services.*.develop.watch.*.include": stringOrList,
    "volumes.*": resource,
    "networks.*": resource,
    "secrets.*": resource,
    "configs.*": resource,
});

;// CONCATENATED MODULE: ./out/collect/compose/defaults.js



/** Sets what is left out and has a default, at the place of what it belongs to. */
function setDefaults(value, run) {
    const made = defaults_walk(value, defaults, run);
    return made.kind === "mapping" ? made : value;
}
function defaults_walk(value, at, run) {
    if (at === undefined || value.kind === "scalar")
        return value;
    if (at.rule !== undefined)
        return value.kind === "mapping" ? at.rule(value, run) : value;
    if (value.kind === "mapping")
        return mapEntries(value, (item, name) => defaults_walk(item, below(at, name), run));
    const next = below(at, "[]");
    return next === undefined ? value : mapItems(value, (item) => defaults_walk(item, next, run));
}
function preset(fields) {
    const pairs = Object.entries(fields);
    return (value) => {
        let made = value;
        for (const [name, content] of pairs) {
            if (!made.entries.has(name))
                made = withKey(made, name, scalarAt(content, value));
        }
        return made;
    };
}
const deviceRequest = (value) => value.entries.has("count") || value.entries.has("device_ids")
    ? value
    : withKey(value, "count", scalarAt("all", value));
const secretMount = (value) => {
    if (value.entries.has("target"))
        return value;
    const source = value.entries.get("source")?.value;
    // As Go prints what is not there.
    const name = source?.kind === "scalar" && source.value !== null ? sprint(source) : "%!s(<nil>)";
    return withKey(value, "target", scalarAt(`/run/secrets/${name}`, value));
};
const defaults = rules({
    ...under(["services.*", "jobs.*"], {
        build: preset({ context: "." }),
        "secrets.*": secretMount,
        "ports.*": preset({ protocol: "tcp", mode: "ingress" }),
        "gpus.*": deviceRequest,
        "volumes.*.bind": preset({ create_host_path: true }),
    }),
    "services.*.deploy.resources.reservations.devices.*": deviceRequest,
});

;// CONCATENATED MODULE: ./out/collect/compose/remote.js


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
    for (const service of valuesOf((0,out_value/* get */.Jt)(project, "services"))) {
        const build = (0,out_value/* get */.Jt)(service, "build");
        for (const context of [(0,out_value/* get */.Jt)(build, "context"), ...valuesOf((0,out_value/* get */.Jt)(build, "additional_contexts"))]) {
            if (context?.kind !== "scalar" || typeof context.value !== "string")
                continue;
            const ref = context.value.replace(/^docker-image:\/\//, "");
            if (!isRemoteContext(context.value) || /^(?:service|target):/.test(context.value))
                continue;
            run.remote({ ref: context.value, pinned: isPinned(ref), use: "build", place: context.place });
        }
    }
}
function valuesOf(value) {
    return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : [];
}

;// CONCATENATED MODULE: ./out/collect/compose/reset.js
/** Takes out of earlier layers what a document resets or overrides. */
function applyResets(value, document) {
    if (document.resets.length === 0)
        return value;
    const paths = document.resets.flatMap((path) => [path, promoted(path)]);
    return without(value, new Set(paths.map((path) => JSON.stringify(path))), []);
}
/**
 * The same for one resource that is extended or included, `path` being where it stands. As in compose-go, a tag on the
 * resource as a whole does not keep it out, only tags on what is inside.
 */
function applyResetsAt(path, value, document) {
    if (document.resets.length === 0)
        return value;
    const paths = document.resets.filter((reset) => path.every((part, index) => reset[index] === part));
    const inner = new Set(paths.map((reset) => JSON.stringify(reset.slice(path.length))));
    return without(value, inner, []);
}
function without(value, paths, at) {
    if (value.kind !== "mapping")
        return value;
    let entries;
    for (const [name, entry] of value.entries) {
        const path = [...at, name];
        if (paths.has(JSON.stringify(path))) {
            entries ??= new Map(value.entries);
            entries.delete(name);
            continue;
        }
        const made = without(entry.value, paths, path);
        if (made === entry.value)
            continue;
        entries ??= new Map(value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? value : { ...value, entries };
}
/** `x-develop` is `develop`, see `aliases.ts`. */
function promoted(path) {
    return path[0] === "services" && path[2] === "x-develop" ? [...path.slice(0, 2), "develop", ...path.slice(3)] : path;
}

;// CONCATENATED MODULE: ./out/collect/compose/extends.js







/** Completes each service and job by what it extends. */
async function applyExtends(model, document, file, loading) {
    let made = model;
    for (const kind of ["services", "jobs"]) {
        const entry = model.entries.get(kind);
        if (entry === undefined)
            continue;
        if (entry.value.kind !== "mapping") {
            loading.run.refuse(entry.value.place, `${kind} must be a mapping`);
            continue;
        }
        if (![...entry.value.entries.values()].some((service) => extendsOf(service.value) !== undefined))
            continue;
        const services = new Map(entry.value.entries);
        const chain = new Chain(file, loading);
        for (const name of entry.value.entries.keys())
            await chain.resolve(name, { services, document }, []);
        made = withKey(made, kind, { ...entry.value, entries: services }, entry.key);
    }
    return made;
}
class Chain {
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
        const extended = service === undefined ? undefined : extendsOf(service);
        if (service?.kind !== "mapping" || entry === undefined || extended === undefined) {
            const known = from.followed?.get(name)?.find((link) => links.some((other) => isSame(link, other)));
            if (known !== undefined && service !== undefined)
                this.#run.refuse(service.place, `extends itself: ${known.service}`);
            return service;
        }
        const followed = [];
        const target = this.#target(extended);
        if (target === undefined)
            return this.#alone(name, services, entry, service);
        const base = await this.#base(target, name, from, links, followed, extended.place);
        from.followed?.set(name, followed);
        if (base === undefined)
            return this.#alone(name, services, entry, service);
        if (base.kind !== "mapping")
            return service;
        const stepped = this.#inherited(base, extended.place, target.service);
        const kept = applyResetsAt(["services", name], stepped, document);
        const merged = mergeAt(["services", "x"], kept, service, this.#run);
        const made = merged.kind === "mapping" ? withKey(merged, "extends", undefined) : merged;
        services.set(name, { key: entry.key, value: made });
        return made;
    }
    async #base(target, name, from, links, followed, place) {
        const link = { file: target.file ?? this.#file, service: name };
        if (links.some((known) => isSame(known, link))) {
            const way = [...links, link].map((known) => known.service).join(" -> ");
            this.#run.lose(place, `extends itself: ${way}`);
            return undefined;
        }
        if (links.length >= place.source.bounds.limits["extends-depth"]) {
            this.#run.meet("extends-depth", place, "extends more services in a row than are followed");
            return undefined;
        }
        followed.push(link);
        const resolve = async (base) => {
            const value = await this.resolve(target.service, base, [...links, link]);
            followed.push(...(base.followed?.get(target.service) ?? []));
            return value;
        };
        if (target.file === undefined) {
            if (from.services.has(target.service))
                return resolve(from);
            this.#run.lose(place, `extends the service ${target.service}, which is not there`, "missing");
            return undefined;
        }
        const base = await this.#load(target.file, place);
        if (base === undefined)
            return undefined;
        if (base.services.has(target.service))
            return resolve(base);
        this.#run.lose(place, `extends the service ${target.service}, which is not in ${target.file}`, "missing");
        return undefined;
    }
    #target(extended) {
        if (extended.kind === "scalar" && typeof extended.value === "string") {
            return { service: extended.value, file: undefined };
        }
        const field = (name) => {
            const value = extended.kind === "mapping" ? extended.entries.get(name)?.value : undefined;
            return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
        };
        const service = field("service");
        if (service !== undefined)
            return { service, file: field("file") };
        this.#run.lose(extended.place, "extends no service");
        return undefined;
    }
    async #load(file, place) {
        if (isRemote(file)) {
            this.#run.remote({ ref: file, pinned: isPinned(file), use: "extends", place });
            return undefined;
        }
        const { base, bases } = this.#loading;
        const path = isAbsolute(file) ? file : join(base, file);
        const folder = (await this.#run.isDirectory(path))
            ? path
            : isAbsolute(file)
                ? dirname(file)
                : join(base, dirname(file));
        const workdir = relative(base, folder) ?? folder;
        const key = `${clean(path)}\0${workdir}`;
        let loaded = bases.get(key);
        if (loaded === undefined) {
            loaded = loadBase(path, { ...this.#loading, workdir }, place);
            bases.set(key, loaded);
        }
        const found = await loaded;
        if (found === undefined)
            this.#run.lose(place, `extends ${file}, which has no services to extend`, "missing");
        return found;
    }
    /** Each attribute came by `extends`. */
    #inherited(base, place, name) {
        const entries = new Map();
        for (const [key, entry] of base.entries) {
            entries.set(key, { key: entry.key, value: (0,out_value/* withStep */.p$)(entry.value, { kind: "extends", place, name }) });
        }
        return { ...base, entries };
    }
    /** What it extends is lost, what it says itself is not. */
    #alone(name, services, entry, service) {
        const made = withKey(service, "extends", undefined);
        services.set(name, { key: entry.key, value: made });
        return made;
    }
}
function isSame(one, other) {
    return one.file === other.file && one.service === other.service;
}
function extendsOf(service) {
    return service.kind === "mapping" ? service.entries.get("extends")?.value : undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/include.js








const resources = ["services", "jobs", "volumes", "networks", "secrets", "configs", "models"];
/** Brings in what a document includes, below what it says itself. `loading.included` ends with its own file. */
async function applyIncludes(model, document, loading) {
    const include = model.entries.get("include")?.value;
    if (include === undefined)
        return model;
    let made = withKey(model, "include", undefined);
    if (include.kind === "scalar" && include.value === null)
        return made;
    if (include.kind !== "sequence") {
        loading.run.lose(include.place, "include must be a list");
        return made;
    }
    if (loading.included.length > include.place.source.bounds.limits["include-depth"]) {
        loading.run.meet("include-depth", include.place, "includes more files in a row than are followed");
        return made;
    }
    for (const item of include.items) {
        const included = await load(item, loading);
        if (included !== undefined)
            made = bringIn(included, made, item, document, loading.run);
    }
    return made;
}
async function load(item, loading) {
    const { run } = loading;
    const include = include_read(item, run);
    const [first] = include?.paths ?? [];
    if (include === undefined || first === undefined)
        return undefined;
    const remote = include.paths.find(isRemote);
    if (remote !== undefined) {
        run.remote({ ref: remote, pinned: isPinned(remote), use: "include", place: item.place });
        return undefined;
    }
    const unknown = unknownOf(item);
    const paths = include.paths.map((path) => (isAbsolute(path) ? path : join(loading.base, path)));
    const main = paths[0] ?? first;
    if (unknown.length > 0 && !(await run.isFile(main))) {
        run.incomplete = true;
        const message = `includes a file that only run time knows, by ${unknown.join(", ")}: what it brings is not judged here`;
        run.refuse(item.place, message, "unknown");
        return undefined;
    }
    const folder = await folderOf(include, main, loading);
    if (loading.included.some((path) => clean(path) === clean(main))) {
        run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
        return undefined;
    }
    const environment = await environmentOf(include, folder.directory, item, loading);
    if (environment === undefined)
        return undefined;
    const key = [...paths, folder.workdir, folder.directory, ...(await printOf(environment, loading))].join("\0");
    if (loading.waiting.includes(key)) {
        run.lose(item.place, `includes itself: ${[...loading.included, main].map(tail).join(" -> ")}`);
        return undefined;
    }
    let loaded = loading.includes.get(key);
    if (loaded === undefined) {
        const inner = {
            ...loading,
            workdir: folder.workdir,
            base: folder.directory,
            environment,
            bases: new Map(),
            waiting: [...loading.waiting, key],
        };
        loaded = loadModel(paths, inner, item.place).then((model) => model ?? { kind: "mapping", entries: new Map(), place: item.place });
        loading.includes.set(key, loaded);
    }
    return loaded;
}
/** The variables without a value in what is included. */
function unknownOf(item) {
    if (item.kind === "scalar")
        return item.unknown ?? [];
    const parts = item.kind === "sequence" ? item.items : Array.from(item.entries.values(), (entry) => entry.value);
    return parts.flatMap(unknownOf);
}
/** What the paths in it start from (`workdir`), and where it is (`directory`). */
async function folderOf(include, main, loading) {
    const { projectDirectory } = include;
    if (projectDirectory === "") {
        const folder = (await loading.run.isDirectory(main)) ? main : dirname(main);
        return { workdir: relative(loading.base, folder) ?? folder, directory: dirname(main) };
    }
    if (isAbsolute(projectDirectory))
        return { workdir: projectDirectory, directory: projectDirectory };
    const path = join(loading.base, projectDirectory);
    const folder = (await loading.run.isDirectory(path)) ? path : join(loading.base, dirname(projectDirectory));
    return { workdir: relative(loading.base, folder) ?? folder, directory: join(loading.workdir, projectDirectory) };
}
async function environmentOf(include, directory, item, loading) {
    const { run, environment } = loading;
    if (include.envFiles.length === 0) {
        const file = join(directory, ".env");
        return (await run.isFile(file)) ? withEnvFiles(environment, [file], undefined, run) : environment;
    }
    const files = include.envFiles
        .filter((file) => file !== "/dev/null")
        .map((file) => (isAbsolute(file) ? file : join(loading.workdir, file)));
    return withEnvFiles(environment, files, item.place, run);
}
/** What tells an environment from the includer's. */
async function printOf(environment, loading) {
    if (environment === loading.environment && loading.included.length <= 1)
        return [];
    return Array.from(environment, ([name, variable]) => `${name}=${variable.value}`).sort();
}
function include_read(item, run) {
    if (item.kind === "scalar" && typeof item.value === "string") {
        return { paths: [item.value], projectDirectory: "", envFiles: [] };
    }
    // Nothing is included, and Compose does not mind.
    if (item.kind === "scalar" && item.value === null)
        return undefined;
    if (item.kind !== "mapping") {
        run.lose(item.place, "is not something to include");
        return undefined;
    }
    const strings = (name) => {
        const value = item.entries.get(name)?.value;
        const items = value?.kind === "sequence" ? value.items : value === undefined ? [] : [value];
        return items.flatMap((one) => {
            if (one.kind === "scalar" && typeof one.value === "string")
                return [one.value];
            run.lose(one.place, "must be a string");
            return [];
        });
    };
    return {
        paths: strings("path"),
        projectDirectory: strings("project_directory")[0] ?? "",
        envFiles: strings("env_file"),
    };
}
/** What is included stands below what the model itself says of the same name. */
function bringIn(from, to, item, document, run) {
    let made = to;
    for (const kind of resources) {
        const included = from.entries.get(kind)?.value;
        if (included?.kind !== "mapping")
            continue;
        const own = made.entries.get(kind);
        if (own !== undefined && own.value.kind !== "mapping") {
            run.lose(own.value.place, `${kind} must be a mapping where others are included`);
            continue;
        }
        const entries = new Map(own?.value.kind === "mapping" ? own.value.entries : []);
        for (const [name, entry] of included.entries) {
            const value = (0,out_value/* withStep */.p$)(entry.value, { kind: "include", place: item.place, name });
            const conflict = entries.get(name);
            if (conflict === undefined)
                entries.set(name, { key: entry.key, value });
            else if (fingerprint(conflict.value) !== fingerprint(value)) {
                const kept = applyResetsAt([kind, name], value, document);
                entries.set(name, { key: conflict.key, value: mergeAt([kind, name], kept, conflict.value, run) });
            }
        }
        made = withKey(made, kind, { kind: "mapping", entries, place: own?.value.place ?? included.place }, own?.key ?? item.place);
    }
    return made;
}
function tail(path) {
    return path.split("/").slice(-2).join("/");
}

;// CONCATENATED MODULE: ./out/collect/compose/compose-spec.json
const compose_spec_namespaceObject = /*#__PURE__*/JSON.parse('{"$comment":"The schema of compose-go 2.16.2 (Apache-2.0) without its descriptions.","$schema":"https://json-schema.org/draft/2020-12/schema","$id":"compose_spec.json","type":"object","properties":{"version":{"type":"string"},"name":{"type":"string"},"include":{"type":"array","items":{"$ref":"#/$defs/include"}},"services":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/service"}},"additionalProperties":false},"models":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/model"}},"additionalProperties":false},"networks":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/network"}},"additionalProperties":false},"volumes":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/volume"}},"additionalProperties":false},"secrets":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/secret"}},"additionalProperties":false},"configs":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/config"}},"additionalProperties":false},"jobs":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/job"}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$defs":{"container_spec":{"type":"object","properties":{"annotations":{"$ref":"#/$defs/list_or_dict"},"blkio_config":{"type":"object","properties":{"device_read_bps":{"type":"array","items":{"$ref":"#/$defs/blkio_limit"}},"device_read_iops":{"type":"array","items":{"$ref":"#/$defs/blkio_limit"}},"device_write_bps":{"type":"array","items":{"$ref":"#/$defs/blkio_limit"}},"device_write_iops":{"type":"array","items":{"$ref":"#/$defs/blkio_limit"}},"weight":{"type":["integer","string"]},"weight_device":{"type":"array","items":{"$ref":"#/$defs/blkio_weight"}}},"additionalProperties":false},"cap_add":{"type":"array","items":{"type":"string"},"uniqueItems":true},"cap_drop":{"type":"array","items":{"type":"string"},"uniqueItems":true},"cgroup":{"type":"string","enum":["host","private"]},"cgroup_parent":{"type":"string"},"command":{"$ref":"#/$defs/command"},"configs":{"$ref":"#/$defs/service_config_or_secret"},"cpu_count":{"oneOf":[{"type":"string"},{"type":"integer","minimum":0}]},"cpu_percent":{"oneOf":[{"type":"string"},{"type":"integer","minimum":0,"maximum":100}]},"cpu_shares":{"type":["number","string"]},"cpu_quota":{"type":["number","string"]},"cpu_period":{"type":["number","string"]},"cpu_rt_period":{"type":["number","string"]},"cpu_rt_runtime":{"type":["number","string"]},"cpus":{"type":["number","string"]},"cpuset":{"type":"string"},"credential_spec":{"type":"object","properties":{"config":{"type":"string"},"file":{"type":"string"},"registry":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"device_cgroup_rules":{"$ref":"#/$defs/list_of_strings"},"devices":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","required":["source"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"permissions":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]}},"dns":{"$ref":"#/$defs/string_or_list"},"dns_opt":{"type":"array","items":{"type":"string"},"uniqueItems":true},"dns_search":{"$ref":"#/$defs/string_or_list"},"domainname":{"type":"string"},"entrypoint":{"$ref":"#/$defs/command"},"env_file":{"$ref":"#/$defs/env_file"},"label_file":{"$ref":"#/$defs/label_file"},"environment":{"$ref":"#/$defs/list_or_dict"},"extra_hosts":{"$ref":"#/$defs/extra_hosts"},"gpus":{"$ref":"#/$defs/gpus"},"group_add":{"type":"array","items":{"type":["string","number"]},"uniqueItems":true},"hostname":{"type":"string"},"image":{"type":"string"},"init":{"type":["boolean","string"]},"ipc":{"type":"string"},"isolation":{"type":"string"},"labels":{"$ref":"#/$defs/list_or_dict"},"logging":{"type":"object","properties":{"driver":{"type":"string"},"options":{"type":"object","patternProperties":{"^.+$":{"type":["string","number","null"]}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"mac_address":{"type":"string"},"mem_limit":{"type":["number","string"]},"mem_reservation":{"type":["string","integer"]},"mem_swappiness":{"type":["integer","string"]},"memswap_limit":{"type":["number","string"]},"network_mode":{"type":"string"},"models":{"oneOf":[{"$ref":"#/$defs/list_of_strings"},{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"oneOf":[{"type":"object","properties":{"endpoint_var":{"type":"string"},"model_var":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},{"type":"null"}]}}}]},"networks":{"oneOf":[{"$ref":"#/$defs/list_of_strings"},{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"oneOf":[{"type":"object","properties":{"aliases":{"$ref":"#/$defs/list_of_strings"},"interface_name":{"type":"string"},"ipv4_address":{"type":"string"},"ipv6_address":{"type":"string"},"link_local_ips":{"$ref":"#/$defs/list_of_strings"},"mac_address":{"type":"string"},"driver_opts":{"type":"object","patternProperties":{"^.+$":{"type":["string","number"]}}},"priority":{"type":"number"},"gw_priority":{"type":"number"},"use_service_name_alias":{"type":["boolean","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},{"type":"null"}]}},"additionalProperties":false}]},"oom_kill_disable":{"type":["boolean","string"]},"oom_score_adj":{"oneOf":[{"type":"string"},{"type":"integer","minimum":-1000,"maximum":1000}]},"pid":{"type":["string","null"]},"pids_limit":{"type":["number","string"]},"platform":{"type":"string"},"privileged":{"type":["boolean","string"]},"pull_policy":{"type":"string","pattern":"^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$"},"pull_refresh_after":{"type":"string"},"read_only":{"type":["boolean","string"]},"runtime":{"type":"string"},"security_opt":{"type":"array","items":{"type":"string"},"uniqueItems":true},"shm_size":{"type":["number","string"]},"secrets":{"$ref":"#/$defs/service_config_or_secret"},"sysctls":{"$ref":"#/$defs/list_or_dict"},"stop_grace_period":{"type":"string"},"stop_signal":{"type":"string"},"storage_opt":{"type":"object"},"tmpfs":{"$ref":"#/$defs/string_or_list"},"ulimits":{"$ref":"#/$defs/ulimits"},"umask":{"type":["integer","string","null"],"minimum":0,"maximum":4294967295},"use_api_socket":{"type":"boolean"},"user":{"type":"string"},"uts":{"type":"string"},"userns_mode":{"type":"string"},"volumes":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["bind","volume","tmpfs","cluster","npipe","image"]},"source":{"type":"string"},"target":{"type":"string"},"read_only":{"type":["boolean","string"]},"consistency":{"type":"string"},"bind":{"type":"object","properties":{"propagation":{"type":"string"},"create_host_path":{"type":["boolean","string"]},"recursive":{"type":"string","enum":["enabled","disabled","writable","readonly"]},"selinux":{"type":"string","enum":["z","Z"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"volume":{"type":"object","properties":{"labels":{"$ref":"#/$defs/list_or_dict"},"nocopy":{"type":["boolean","string"]},"subpath":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"tmpfs":{"type":"object","properties":{"size":{"oneOf":[{"type":"integer","minimum":0},{"type":"string"}]},"mode":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"image":{"type":"object","properties":{"subpath":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]},"uniqueItems":true},"volumes_from":{"type":"array","items":{"type":"string"},"uniqueItems":true},"working_dir":{"type":"string"}},"patternProperties":{"^x-":{}}},"service":{"allOf":[{"$ref":"#/$defs/container_spec"},{"$ref":"#/$defs/workload_spec"}],"properties":{"deploy":{"$ref":"#/$defs/deployment"},"develop":{"$ref":"#/$defs/development"},"profiles":{"$ref":"#/$defs/list_of_strings"},"restart":{"type":"string"},"scale":{"type":["integer","string"]},"attach":{"type":["boolean","string"]},"container_name":{"type":"string","pattern":"[a-zA-Z0-9][a-zA-Z0-9_.-]+"},"provider":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"options":{"type":"object","patternProperties":{"^.+$":{"oneOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]}}]}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"extends":{"oneOf":[{"type":"string"},{"type":"object","properties":{"service":{"type":"string"},"file":{"type":"string"}},"required":["service"],"additionalProperties":false}]},"links":{"type":"array","items":{"type":"string"},"uniqueItems":true},"external_links":{"type":"array","items":{"type":"string"},"uniqueItems":true},"pre_start":{"type":"array","items":{"$ref":"#/$defs/pre_start_hook"}},"post_start":{"type":"array","items":{"$ref":"#/$defs/service_hook"}},"pre_stop":{"type":"array","items":{"$ref":"#/$defs/service_hook"}}},"unevaluatedProperties":false},"job":{"allOf":[{"$ref":"#/$defs/container_spec"},{"$ref":"#/$defs/workload_spec"}],"required":["triggers"],"properties":{"profiles":{"$ref":"#/$defs/list_of_strings"},"triggers":{"type":"object","properties":{"manual":{"type":["boolean","string"]},"schedule":{"type":"array","items":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/schedule"}]}}},"anyOf":[{"required":["manual"]},{"required":["schedule"]}],"additionalProperties":false,"patternProperties":{"^x-":{}}}},"unevaluatedProperties":false},"schedule":{"type":"object","required":["cron"],"properties":{"cron":{"type":"string"},"timezone":{"type":"string"},"concurrency":{"type":"string","enum":["forbid","queue"]},"missed_fires":{"type":"string","enum":["one","skip"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"healthcheck":{"type":"object","properties":{"disable":{"type":["boolean","string"]},"interval":{"type":"string"},"retries":{"type":["number","string"]},"test":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"timeout":{"type":"string"},"start_period":{"type":"string"},"start_interval":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"development":{"type":["object","null"],"properties":{"watch":{"type":"array","items":{"type":"object","required":["path","action"],"properties":{"ignore":{"$ref":"#/$defs/string_or_list"},"include":{"$ref":"#/$defs/string_or_list"},"path":{"type":"string"},"action":{"type":"string","enum":["rebuild","sync","restart","sync+restart","sync+exec"]},"target":{"type":"string"},"exec":{"$ref":"#/$defs/service_hook"},"initial_sync":{"type":"boolean"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"deployment":{"type":["object","null"],"properties":{"mode":{"type":"string"},"endpoint_mode":{"type":"string"},"replicas":{"type":["integer","string"]},"labels":{"$ref":"#/$defs/list_or_dict"},"rollback_config":{"type":"object","properties":{"parallelism":{"type":["integer","string"]},"delay":{"type":"string"},"failure_action":{"type":"string"},"monitor":{"type":"string"},"max_failure_ratio":{"type":["number","string"]},"order":{"type":"string","enum":["start-first","stop-first"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"update_config":{"type":"object","properties":{"parallelism":{"type":["integer","string"]},"delay":{"type":"string"},"failure_action":{"type":"string"},"monitor":{"type":"string"},"max_failure_ratio":{"type":["number","string"]},"order":{"type":"string","enum":["start-first","stop-first"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"resources":{"type":"object","properties":{"limits":{"type":"object","properties":{"cpus":{"type":["number","string"]},"memory":{"type":"string"},"pids":{"type":["integer","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"reservations":{"type":"object","properties":{"cpus":{"type":["number","string"]},"memory":{"type":"string"},"generic_resources":{"$ref":"#/$defs/generic_resources"},"devices":{"$ref":"#/$defs/devices"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"restart_policy":{"type":"object","properties":{"condition":{"type":"string"},"delay":{"type":"string"},"max_attempts":{"type":["integer","string"]},"window":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"placement":{"type":"object","properties":{"constraints":{"type":"array","items":{"type":"string"}},"preferences":{"type":"array","items":{"type":"object","properties":{"spread":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"max_replicas_per_node":{"type":["integer","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"generic_resources":{"type":"array","items":{"type":"object","properties":{"discrete_resource_spec":{"type":"object","properties":{"kind":{"type":"string"},"value":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"devices":{"type":"array","items":{"type":"object","properties":{"capabilities":{"$ref":"#/$defs/list_of_strings"},"count":{"type":["string","integer"]},"device_ids":{"$ref":"#/$defs/list_of_strings"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/list_or_dict"}},"additionalProperties":false,"patternProperties":{"^x-":{}},"required":["capabilities"]}},"gpus":{"oneOf":[{"type":"string","enum":["all"]},{"type":"array","items":{"type":"object","properties":{"capabilities":{"$ref":"#/$defs/list_of_strings"},"count":{"type":["string","integer"]},"device_ids":{"$ref":"#/$defs/list_of_strings"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/list_or_dict"}}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]},"include":{"oneOf":[{"type":"string"},{"type":"object","properties":{"path":{"$ref":"#/$defs/string_or_list"},"env_file":{"$ref":"#/$defs/string_or_list"},"project_directory":{"type":"string"}},"additionalProperties":false}]},"network":{"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":"object","patternProperties":{"^.+$":{"type":["string","number"]}}},"ipam":{"type":"object","properties":{"driver":{"type":"string"},"config":{"type":"array","items":{"type":"object","properties":{"subnet":{"type":"string"},"ip_range":{"type":"string"},"gateway":{"type":"string"},"aux_addresses":{"type":"object","additionalProperties":false,"patternProperties":{"^.+$":{"type":"string"}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}}},"options":{"type":"object","additionalProperties":false,"patternProperties":{"^.+$":{"type":"string"}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"external":{"type":["boolean","string","object"],"properties":{"name":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"internal":{"type":["boolean","string"]},"enable_ipv4":{"type":["boolean","string"]},"enable_ipv6":{"type":["boolean","string"]},"attachable":{"type":["boolean","string"]},"labels":{"$ref":"#/$defs/list_or_dict"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"volume":{"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":"object","patternProperties":{"^.+$":{"type":["string","number"]}}},"external":{"type":["boolean","string","object"],"properties":{"name":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"labels":{"$ref":"#/$defs/list_or_dict"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"secret":{"type":"object","properties":{"name":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"type":["boolean","string","object"],"properties":{"name":{"type":"string"}}},"labels":{"$ref":"#/$defs/list_or_dict"},"driver":{"type":"string"},"driver_opts":{"type":"object","patternProperties":{"^.+$":{"type":["string","number"]}}},"template_driver":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"config":{"type":"object","properties":{"name":{"type":"string"},"content":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"type":["boolean","string","object"],"properties":{"name":{"type":"string"}}},"labels":{"$ref":"#/$defs/list_or_dict"},"template_driver":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}},"model":{"type":"object","properties":{"name":{"type":"string"},"model":{"type":"string"},"context_size":{"type":"integer"},"runtime_flags":{"type":"array","items":{"type":"string"}}},"required":["model"],"additionalProperties":false,"patternProperties":{"^x-":{}}},"command":{"oneOf":[{"type":"null"},{"type":"string"},{"type":"array","items":{"type":"string"}}]},"service_hook":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"type":["boolean","string"]},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/list_or_dict"}},"additionalProperties":false,"patternProperties":{"^x-":{}},"required":["command"]},"pre_start_hook":{"type":"object","allOf":[{"$ref":"#/$defs/container_spec"}],"unevaluatedProperties":false,"properties":{"per_replica":{"type":["boolean","string"]}}},"env_file":{"oneOf":[{"type":"string"},{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string"},"format":{"type":"string"},"required":{"type":["boolean","string"]}},"required":["path"]}]}}]},"label_file":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"string_or_list":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/list_of_strings"}]},"list_of_strings":{"type":"array","items":{"type":"string"},"uniqueItems":true},"list_or_dict":{"oneOf":[{"type":"object","patternProperties":{".+":{"type":["string","number","boolean","null"]}},"additionalProperties":false},{"type":"array","items":{"type":"string"},"uniqueItems":true}]},"extra_hosts":{"oneOf":[{"type":"object","patternProperties":{".+":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"uniqueItems":false}]}},"additionalProperties":false},{"type":"array","items":{"type":"string"},"uniqueItems":true}]},"blkio_limit":{"type":"object","properties":{"path":{"type":"string"},"rate":{"type":["integer","string"]}},"additionalProperties":false},"blkio_weight":{"type":"object","properties":{"path":{"type":"string"},"weight":{"type":["integer","string"]}},"additionalProperties":false},"service_config_or_secret":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"source":{"type":"string"},"target":{"type":"string"},"uid":{"type":"string"},"gid":{"type":"string"},"mode":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]}},"ulimits":{"type":"object","patternProperties":{"^[a-z]+$":{"oneOf":[{"type":["integer","string"]},{"type":"object","properties":{"hard":{"type":["integer","string"]},"soft":{"type":["integer","string"]}},"required":["soft","hard"],"additionalProperties":false,"patternProperties":{"^x-":{}}}]}}},"workload_spec":{"type":"object","properties":{"build":{"oneOf":[{"type":"string"},{"type":"object","properties":{"context":{"type":"string"},"dockerfile":{"type":"string"},"dockerfile_inline":{"type":"string"},"entitlements":{"type":"array","items":{"type":"string"}},"args":{"$ref":"#/$defs/list_or_dict"},"ssh":{"$ref":"#/$defs/list_or_dict"},"labels":{"$ref":"#/$defs/list_or_dict"},"cache_from":{"type":"array","items":{"type":"string"}},"cache_to":{"type":"array","items":{"type":"string"}},"no_cache":{"type":["boolean","string"]},"no_cache_filter":{"$ref":"#/$defs/string_or_list"},"additional_contexts":{"$ref":"#/$defs/list_or_dict"},"network":{"type":"string"},"provenance":{"type":["string","boolean"]},"sbom":{"type":["string","boolean"]},"pull":{"type":["boolean","string"]},"target":{"type":"string"},"shm_size":{"type":["integer","string"]},"extra_hosts":{"$ref":"#/$defs/extra_hosts"},"isolation":{"type":"string"},"privileged":{"type":["boolean","string"]},"secrets":{"$ref":"#/$defs/service_config_or_secret"},"tags":{"type":"array","items":{"type":"string"}},"ulimits":{"$ref":"#/$defs/ulimits"},"platforms":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]},"depends_on":{"oneOf":[{"$ref":"#/$defs/list_of_strings"},{"type":"object","additionalProperties":false,"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"restart":{"type":["boolean","string"]},"required":{"type":"boolean"},"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"]}},"required":["condition"]}}}]},"healthcheck":{"$ref":"#/$defs/healthcheck"},"ports":{"type":"array","items":{"oneOf":[{"type":"number"},{"type":"string"},{"type":"object","properties":{"name":{"type":"string"},"mode":{"type":"string"},"host_ip":{"type":"string"},"target":{"type":["integer","string"]},"published":{"type":["string","integer"]},"protocol":{"type":"string"},"app_protocol":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}}]},"uniqueItems":true},"expose":{"type":"array","items":{"type":["string","number"]},"uniqueItems":true},"stdin_open":{"type":["boolean","string"]},"tty":{"type":["boolean","string"]}},"patternProperties":{"^x-":{}}}}}');
;// CONCATENATED MODULE: ./out/collect/compose/schema.js



/**
 * Checks a project against compose-spec's JSON schema, of which this knows the keywords that are used. Written for
 * located values: a general validator needs plain data, and an answer that says where.
 */
function checkSchema(project, run) {
    const fault = check(project, compiled());
    if (fault === undefined)
        return;
    const message = [fault.path.join("."), fault.message].filter((part) => part !== "").join(" ");
    if (fault.isLoss)
        run.lose(fault.place, message);
    else
        run.refuse(fault.place, message);
    // One fault is all that Compose reports; the others matter to us only as far as later stages meet them.
}
function faultAt(place, message) {
    return { place, message, path: [] };
}
function schema_inside(key, fault) {
    return { ...fault, path: [key, ...fault.path] };
}
let root;
function compiled() {
    root ??= compile(compose_spec_namespaceObject);
    return root;
}
const made = new Map();
function compile(given) {
    const known = made.get(given);
    if (known !== undefined)
        return known;
    const schema = flatten(given);
    const node = {
        types: schema.type === undefined ? undefined : schema_namesOf(schema.type).reduce((bits, name) => bits | bitOf(name), 0),
        pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern, "u"),
        properties: new Map(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, lazy(part)])),
        patterns: Object.entries(schema.patternProperties ?? {}).map(([pattern, part]) => ({
            matches: matcherOf(pattern),
            node: lazy(part),
        })),
        closed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
        items: schema.items && lazy(schema.items),
        oneOf: (schema.oneOf ?? []).map(lazy),
        anyOf: (schema.anyOf ?? []).map(lazy),
        schema,
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
    if (pattern === "^x-")
        return (name) => name.startsWith("x-");
    const expression = new RegExp(pattern, "u");
    return (name) => expression.test(name);
}
/** `$ref` followed and `allOf` taken in: what is then evaluated is what stands here. */
function flatten(schema) {
    const target = schema.$ref === undefined ? undefined : definition(schema.$ref);
    if (target !== undefined)
        return flatten(target);
    let flat = schema;
    for (const part of schema.allOf ?? []) {
        const other = flatten(part);
        flat = {
            ...other,
            ...flat,
            properties: { ...other.properties, ...flat.properties },
            patternProperties: { ...other.patternProperties, ...flat.patternProperties },
        };
    }
    return flat;
}
function definition(ref) {
    const definitions = compose_spec_namespaceObject.$defs;
    return definitions[ref.replace("#/$defs/", "")];
}
function check(value, node) {
    const { schema } = node;
    // Maybe absent, by an earlier layer's short form; Compose has nothing here.
    if (value.kind === "scalar" && value.value === null && value.unknown !== undefined)
        return undefined;
    if (!isOfType(value, node)) {
        const message = `must be ${schema_namesOf(schema.type).map(inWords).join(" or ")}`;
        return { ...faultAt(value.place, message), isLoss: true };
    }
    if (node.oneOf.length > 0)
        return checkOneOf(value, node.oneOf);
    if (node.anyOf.length > 0 && node.anyOf.every((part) => check(value, part()) !== undefined)) {
        const choices = (schema.anyOf ?? []).flatMap((part) => part.required ?? []);
        return faultAt(value.place, `must have one of ${choices.join(", ")}`);
    }
    switch (value.kind) {
        case "scalar":
            return checkScalar(value, node);
        case "sequence":
            return checkItems(value, node);
        case "mapping":
            return checkEntries(value, node);
    }
}
function checkScalar(value, { schema, pattern }) {
    const fault = (message) => faultAt(value.place, message);
    const content = value.value;
    if (typeof content === "string") {
        if (schema.enum !== undefined && !schema.enum.includes(content)) {
            return fault(`must be one of ${schema.enum.join(", ")}`);
        }
        if (pattern !== undefined && !pattern.test(content)) {
            return fault(`must match ${schema.pattern}`);
        }
    }
    else if (schema.enum !== undefined)
        return fault(`must be one of ${schema.enum.join(", ")}`);
    if (typeof content === "number" && !Number.isFinite(content))
        return fault(`${content} is not a number that JSON knows`);
    if (typeof content === "number" || typeof content === "bigint") {
        if (schema.minimum !== undefined && content < schema.minimum)
            return fault(`must be at least ${schema.minimum}`);
        if (schema.maximum !== undefined && content > schema.maximum)
            return fault(`must be at most ${schema.maximum}`);
    }
    return undefined;
}
function checkItems(value, node) {
    if (node.items !== undefined) {
        const items = node.items();
        for (let index = 0; index < value.items.length; index++) {
            const fault = check(value.items[index], items);
            if (fault !== undefined)
                return schema_inside(index, fault);
        }
    }
    if (node.schema.uniqueItems !== true || value.items.length < 2)
        return undefined;
    const seen = new Set();
    for (const [index, item] of value.items.entries()) {
        const print = item.kind === "scalar" ? schema_printOf(item.value) : fingerprint(item);
        if (seen.has(print))
            return schema_inside(index, faultAt(item.place, "stands twice in its list"));
        seen.add(print);
    }
    return undefined;
}
function checkEntries(value, node) {
    for (const name of node.schema.required ?? []) {
        if (!value.entries.has(name))
            return faultAt(value.place, `has no ${name}`);
    }
    let fault;
    value.entries.forEach((entry, name) => {
        fault ??= checkEntry(name, entry, node);
    });
    return fault;
}
function checkEntry(name, entry, node) {
    const property = node.properties.get(name);
    let matched = property !== undefined;
    let fault = property === undefined ? undefined : check(entry.value, property());
    for (const row of node.patterns) {
        if (fault !== undefined || !row.matches(name))
            continue;
        matched = true;
        fault = check(entry.value, row.node());
    }
    if (!matched && node.closed)
        return schema_inside(name, faultAt(entry.key, "is a key that is not allowed here"));
    return fault && schema_inside(name, fault);
}
/** As `fingerprint`, but that 1 and 1.0 are the same. */
function schema_printOf(content) {
    return typeof content === "string" ? `"${content}` : String(content);
}
/** The fault of the alternative that was met furthest. */
function checkOneOf(value, alternatives) {
    let fitting = 0;
    for (const alternative of alternatives) {
        const node = alternative();
        // Most are of another type, and seldom is anything to be said of them.
        if (isOfType(value, node) && check(value, node) === undefined)
            fitting++;
    }
    if (fitting === 1)
        return undefined;
    if (fitting > 1)
        return faultAt(value.place, "can be read in more than one way");
    const faults = alternatives.flatMap((alternative) => check(value, alternative()) ?? []);
    return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best));
}
function isOfType(value, { types }) {
    return types === undefined || (types & typesOf(value)) !== 0;
}
const typeBits = { object: 1, array: 2, null: 4, boolean: 8, integer: 16, number: 32, string: 64 };
/** Of what types a value is once it is JSON, where 1.0 is an integer and a time is a string. */
function typesOf(value) {
    if (value.kind === "mapping")
        return typeBits.object;
    if (value.kind === "sequence")
        return typeBits.array;
    if (value.value === null)
        return typeBits.null;
    if (typeof value.value === "boolean")
        return typeBits.boolean;
    if (typeof value.value === "bigint")
        return typeBits.integer | typeBits.number;
    if (typeof value.value === "number") {
        return Number.isInteger(value.value) ? typeBits.integer | typeBits.number : typeBits.number;
    }
    return isString(value) || value.tag !== undefined ? typeBits.string : 0;
}
function bitOf(name) {
    return Object.hasOwn(typeBits, name) ? typeBits[name] : 0;
}
function schema_namesOf(type) {
    return type === undefined ? [] : [type].flat();
}
function inWords(type) {
    return { object: "a mapping", array: "a list", null: "empty", integer: "a whole number" }[type] ?? `a ${type}`;
}

;// CONCATENATED MODULE: ./out/collect/compose/validate.js


/** What compose-go checks of each file and include beside the schema. */
function validate(value, run) {
    validate_walk(value, validate_checks, run);
}
function validate_walk(value, at, run) {
    if (at === undefined)
        return;
    if (at.rule !== undefined)
        at.rule(value, run);
    else if (value.kind === "mapping") {
        value.entries.forEach((entry, name) => {
            validate_walk(entry.value, below(at, name), run);
        });
    }
    else if (value.kind === "sequence") {
        const next = below(at, "[]");
        if (next !== undefined)
            for (const item of value.items)
                validate_walk(item, next, run);
    }
}
const external = (value, run) => {
    const flag = value.kind === "mapping" ? value.entries.get("external")?.value : undefined;
    if (value.kind !== "mapping" || flag?.kind !== "scalar" || flag.value !== true)
        return;
    for (const [name, entry] of value.entries) {
        if (name === "name" || name === "external" || name.startsWith("x-"))
            continue;
        run.refuse(entry.key, `${name} cannot be given for what is external`);
    }
};
function oneOf(...keys) {
    return (value, run) => {
        if (value.kind !== "mapping")
            return;
        const given = keys.filter((key) => value.entries.has(key));
        if (given.length > 1)
            run.refuse(value.place, `${given.join(" and ")} exclude each other`);
        if (given.length > 0 || value.entries.has("driver") || value.entries.has("external"))
            return;
        run.refuse(value.place, `needs one of ${keys.join(", ")}`);
    };
}
const notEmpty = (value, run) => {
    if (value.kind === "scalar" && value.value === "")
        run.refuse(value.place, "must not be empty");
};
const validate_deviceRequest = (value, run) => {
    if (value.kind !== "mapping" || !value.entries.has("count") || !value.entries.has("device_ids"))
        return;
    run.refuse(value.place, "count and device_ids exclude each other");
};
const address = (value, run) => {
    const ip = value.kind === "mapping" ? value.entries.get("host_ip")?.value : undefined;
    if (ip?.kind !== "scalar" || ip.value === null || isIp(String(ip.value)))
        return;
    run.refuse(ip.place, `invalid IP address: ${ip.value}`, ip.unknown === undefined ? "invalid" : "unknown");
};
const validate_checks = rules({
    "volumes.*": external,
    "configs.*": oneOf("file", "environment", "content"),
    "secrets.*": oneOf("file", "environment"),
    "services.*.ports.*": address,
    "services.*.develop.watch.*.path": notEmpty,
    "services.*.deploy.resources.reservations.devices.*": validate_deviceRequest,
    "services.*.gpus.*": validate_deviceRequest,
});

;// CONCATENATED MODULE: ./out/collect/compose/load.js














/** Loads files in order, each merged over those before it, to one tree in canonical form. */
async function loadModel(files, loading, asked) {
    let model;
    for (const file of files) {
        const parsed = await loading.run.compose(file, asked);
        for (const document of parsed?.documents ?? [])
            model = await load_layer(model, document, file, loading);
    }
    if (model === undefined)
        return undefined;
    model = setDefaults(model, loading.run);
    validate(model, loading.run);
    model = resolvePaths(model, loading.workdir, loading.run);
    return fillEnvironmentLists(model, loading.environment);
}
async function load_layer(before, document, file, loading) {
    const { run } = loading;
    const own = prepare(document, loading);
    if (own === undefined)
        return before;
    const chain = [...loading.included, file];
    const whole = await applyIncludes(own, document, { ...loading, included: chain });
    const kept = before === undefined ? undefined : applyResets(before, document);
    const extended = await applyExtends(whole, document, file, loading);
    const merged = enforceUnicity(mergeOver(kept, extended, run), run);
    checkSchema(merged, run);
    return finish(withKey(merged, "version", undefined), run);
}
/** The services of a file that another extends: neither included nor validated, their own `extends` still there. */
async function loadBase(file, loading, asked) {
    const { run } = loading;
    const parsed = await run.compose(file, asked);
    let model;
    let last;
    for (const document of parsed?.documents ?? []) {
        const own = prepare(document, loading);
        if (own === undefined)
            continue;
        last = document;
        const kept = model === undefined ? undefined : load_asMapping(applyResets(model, document));
        model = finish(enforceUnicity(mergeOver(kept, own, run), run), run);
    }
    if (model === undefined || last === undefined)
        return undefined;
    const services = resolvePaths(model, loading.workdir, run).entries.get("services");
    if (services?.value.kind !== "mapping")
        return undefined;
    return { services: new Map(services.value.entries), document: last, followed: new Map() };
}
function prepare(document, loading) {
    const { run } = loading;
    if (document.value.kind !== "mapping") {
        run.lose(document.value.place, "is not a mapping, as a Compose file is");
        return undefined;
    }
    const value = interpolate(document.value, (name) => loading.environment.get(name), run);
    return value.kind === "mapping" ? promoteAliases(value, run) : undefined;
}
function mergeOver(before, over, run) {
    const base = before === undefined ? undefined : load_asMapping(before);
    return base === undefined ? over : merge(base, over, run);
}
function finish(merged, run) {
    return enforceUnicity(canonical(merged, run), run);
}
function load_asMapping(value) {
    return value.kind === "mapping" ? value : undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/normalize.js






/** Brings in what Compose implies: the default network, dependencies, names. The last stage before types. */
function normalize(project, name, environment, run) {
    let made = withNetworks(project);
    for (const kind of ["services", "jobs"]) {
        made = eachOf(made, kind, (container) => normalizeContainer(container, environment, run));
    }
    for (const kind of ["networks", "volumes", "configs", "secrets"]) {
        made = eachOf(made, kind, (value, key, place) => named(value, key, place, name));
    }
    return made;
}
function eachOf(project, kind, change) {
    const group = project.entries.get(kind);
    if (group?.value.kind !== "mapping")
        return project;
    const made = mapEntries(group.value, change);
    return made === group.value ? project : withKey(project, kind, made, group.key);
}
function withNetworks(project) {
    let used;
    let made = project;
    for (const kind of ["services", "jobs"]) {
        made = eachOf(made, kind, (container, _name, key) => {
            if (container.kind !== "mapping")
                return container;
            if (container.entries.has("provider") || container.entries.has("network_mode"))
                return container;
            const networks = container.entries.get("networks");
            const some = networks?.value.kind === "mapping" && networks.value.entries.size > 0;
            if (some && networks.value.kind === "mapping" && !networks.value.entries.has("default"))
                return container;
            used ??= key;
            if (some)
                return container;
            const place = networks?.key ?? key;
            return withKey(container, "networks", mappingAt({ default: scalarAt(null, place) }, place), place);
        });
    }
    const networks = made.entries.get("networks");
    const known = networks?.value.kind === "mapping" ? networks.value : undefined;
    if (used === undefined || known?.entries.has("default"))
        return made;
    const all = withKey(known ?? mappingAt({}, used), "default", scalarAt(null, used), used);
    return withKey(made, "networks", all, networks?.key ?? used);
}
function normalizeContainer(value, environment, run) {
    if (value.kind !== "mapping")
        return value;
    return normalizers.reduce((container, normalizer) => normalizer(container, environment, run), value);
}
const pullPolicy = (container) => {
    const policy = container.entries.get("pull_policy");
    if (normalize_textOf(policy?.value) !== "if_not_present" || policy === undefined)
        return container;
    return withKey(container, "pull_policy", { ...policy.value, kind: "scalar", value: "missing" }, policy.key);
};
const normalize_build = (container, environment) => {
    const entry = container.entries.get("build");
    if (entry?.value.kind !== "mapping")
        return container;
    let made = entry.value;
    if (isAbsent(made, "context"))
        made = withKey(made, "context", scalarAt(".", made));
    if (isAbsent(made, "dockerfile") && isAbsent(made, "dockerfile_inline")) {
        made = withKey(made, "dockerfile", scalarAt("Dockerfile", made));
    }
    made = withFilled(made, "args", environment, false);
    return made === entry.value ? container : withKey(container, "build", made, entry.key);
};
const variables = (container, environment) => withFilled(container, "environment", environment, true);
function withFilled(mapping, name, environment, keep) {
    const entry = mapping.entries.get(name);
    if (entry === undefined)
        return mapping;
    const made = filled(entry.value, environment, keep);
    return made === entry.value ? mapping : withKey(mapping, name, made, entry.key);
}
/** Gives names without a value that of the environment. Without one they stay in `environment`, and go from `args`. */
function filled(value, environment, keep) {
    if (value.kind === "scalar")
        return value;
    if (value.kind === "mapping") {
        return mapEntries(value, (item, name, key) => {
            const isEmpty = item.kind === "scalar" && item.value === null && item.unknown === undefined;
            if (!isEmpty)
                return item;
            const found = environment.get(name);
            if (found !== undefined)
                return variableAt(found, name, key);
            return keep ? item : { ...item, unknown: [name] };
        });
    }
    return mapItems(value, (item) => {
        if (item.kind !== "scalar" || !isString(item) || item.value.includes("="))
            return item;
        const found = environment.get(item.value);
        if (found === undefined)
            return keep ? item : undefined;
        const content = variableAt(found, item.value, item.place);
        const text = partOf(item, `${item.value}=${found.value}`, undefined);
        return { ...text, pair: { name: item.value, key: item.place, value: content } };
    });
}
/** What shares with another container, or is linked to it, starts after it. */
const normalize_dependencies = (container, _environment, run) => {
    const entry = container.entries.get("depends_on");
    let made = entry?.value.kind === "mapping" ? entry.value : undefined;
    const add = (name, restart, from) => {
        if (made?.entries.has(name))
            return;
        const dependency = mappingAt({
            condition: scalarAt("service_started", from),
            restart: scalarAt(restart, from),
            required: scalarAt(true, from),
        }, from);
        made = withKey(made ?? mappingAt({}, from), name, dependency, from.place);
    };
    for (const link of normalize_itemsOf(container, "links")) {
        const parts = normalize_textOf(link)?.split(":") ?? [];
        if (parts[0] !== undefined)
            add(parts.length === 2 ? parts[0] : parts.join(":"), true, link);
    }
    for (const namespace of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
        const value = container.entries.get(namespace)?.value;
        const text = normalize_textOf(value);
        if (value?.kind === "scalar" && value.value === null && value.unknown === undefined) {
            run.refuse(value.place, `${namespace} must be a string`);
        }
        if (value !== undefined && text?.startsWith("service:"))
            add(text.slice("service:".length), true, value);
    }
    for (const from of normalize_itemsOf(container, "volumes_from")) {
        const text = normalize_textOf(from);
        if (text !== undefined && !text.startsWith("container:"))
            add(text.split(":")[0] ?? text, false, from);
    }
    return made === undefined || made.entries.size === 0
        ? container
        : withKey(container, "depends_on", made, entry?.key ?? made.place);
};
const targets = (container, _environment, run) => {
    const entry = container.entries.get("volumes");
    if (entry?.value.kind !== "sequence")
        return container;
    const mounts = mapItems(entry.value, (item) => {
        const target = item.kind === "mapping" ? item.entries.get("target") : undefined;
        const text = normalize_textOf(target?.value);
        if (item.kind === "mapping" && target === undefined)
            run.refuse(item.place, "has no mount target");
        if (item.kind !== "mapping" || target?.value.kind !== "scalar")
            return item;
        if (text === undefined) {
            if (target.value.unknown === undefined)
                run.refuse(target.value.place, "must be a string");
            return item;
        }
        return clean(text) === text ? item : withKey(item, "target", { ...target.value, value: clean(text) }, target.key);
    });
    return mounts === entry.value ? container : withKey(container, "volumes", mounts, entry.key);
};
/** Each hook before the start is a container like its service's, but for the mounts, which it takes from the service. */
const preStart = (container, _environment, run) => {
    const entry = container.entries.get("pre_start");
    if (entry?.value.kind !== "sequence" || entry.value.items.length === 0)
        return container;
    const inherited = new Map([...container.entries].filter(([name]) => name !== "volumes" && containerAttributes.has(name)));
    const base = { kind: "mapping", entries: inherited, place: container.place };
    const items = entry.value.items.map((hook) => {
        if (hook.kind !== "mapping")
            return hook;
        const wrap = (value) => mappingAt({ services: mappingAt({ hook: value }, value) }, value);
        const merged = merge(wrap(base), wrap(hook), run).entries.get("services")?.value;
        return (merged?.kind === "mapping" ? merged.entries.get("hook")?.value : undefined) ?? hook;
    });
    return withKey(container, "pre_start", sequenceAt(items, entry.value), entry.key);
};
const normalizers = [pullPolicy, normalize_build, variables, normalize_dependencies, targets, preStart];
function named(value, key, place, project) {
    const resource = value.kind === "mapping"
        ? value
        : value.kind === "scalar" && value.value === null
            ? mappingAt({}, place)
            : undefined;
    if (resource === undefined || !isAbsent(resource, "name"))
        return value;
    const external = resource.entries.get("external")?.value;
    const isExternal = external?.kind === "scalar" && external.value === true;
    return withKey(resource, "name", scalarAt(isExternal ? key : `${project}_${key}`, place), place);
}
function isAbsent(mapping, name) {
    const value = mapping.entries.get(name)?.value;
    return value === undefined || (value.kind === "scalar" && value.value === null && value.unknown === undefined);
}
function normalize_itemsOf(container, name) {
    const value = container.entries.get(name)?.value;
    return value?.kind === "sequence" ? value.items : [];
}
function normalize_textOf(value) {
    return value?.kind === "scalar" && isString(value) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./out/collect/compose/prune.js


/**
 * Leaves out the networks, volumes, secrets, configs and models that no service uses, as Compose does. `unusedVolumes`
 * are the volumes among them.
 */
function withoutUnused(project) {
    const used = usesOf(project);
    const declared = (0,out_value/* get */.Jt)(project, "volumes");
    const volumes = declared?.kind === "mapping" ? [...declared.entries] : [];
    let model = project;
    for (const kind of groups) {
        const group = model.entries.get(kind);
        if (group?.value.kind !== "mapping")
            continue;
        const kept = mapEntries(group.value, (value, name) => (used[kind].has(name) ? value : undefined));
        if (kept.entries.size === 0)
            model = withKey(model, kind, undefined);
        else if (kept !== group.value)
            model = withKey(model, kind, kept, group.key);
    }
    return { model, unusedVolumes: new Map(volumes.filter(([name]) => !used.volumes.has(name))) };
}
const groups = ["networks", "volumes", "secrets", "configs", "models"];
function usesOf(project) {
    const used = {
        networks: new Set(),
        volumes: new Set(),
        secrets: new Set(),
        configs: new Set(),
        models: new Set(),
    };
    for (const service of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(project, "services"))) {
        for (const kind of ["networks", "models"]) {
            const group = (0,out_value/* get */.Jt)(service, kind);
            if (group?.kind === "mapping")
                for (const name of group.entries.keys())
                    used[kind].add(name);
        }
        for (const mount of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "volumes"))) {
            const type = (0,out_value/* get */.Jt)(mount, "type");
            // What may be a volume or a path keeps the volume of that name.
            const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
            if (isMaybe || prune_textOf(type) === "volume")
                used.volumes.add(prune_textOf((0,out_value/* get */.Jt)(mount, "source")));
        }
        for (const file of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "secrets")))
            used.secrets.add(prune_textOf((0,out_value/* get */.Jt)(file, "source")));
        for (const file of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "build"), "secrets")))
            used.secrets.add(prune_textOf((0,out_value/* get */.Jt)(file, "source")));
        for (const file of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "configs")))
            used.configs.add(prune_textOf((0,out_value/* get */.Jt)(file, "source")));
    }
    return used;
}
function prune_textOf(value) {
    return value?.kind === "scalar" ? String(value.value) : "";
}

;// CONCATENATED MODULE: ./out/collect/compose/replicas.js

/** Where a service says `scale`, that is how often it is deployed too. compose-go does so while it checks consistency. */
function withReplicas(project) {
    const services = project.entries.get("services");
    if (services?.value.kind !== "mapping")
        return project;
    const made = mapEntries(services.value, scaled);
    return made === services.value ? project : withKey(project, "services", made, services.key);
}
function scaled(service) {
    if (service.kind !== "mapping")
        return service;
    const scale = service.entries.get("scale");
    const deploy = service.entries.get("deploy");
    if (scale === undefined || deploy?.value.kind !== "mapping")
        return service;
    return withKey(service, "deploy", withKey(deploy.value, "replicas", scale.value, scale.key), deploy.key);
}

;// CONCATENATED MODULE: ./out/collect/compose/selection.js



/** In the order of preference. */
const defaultFiles = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const defaultOverrides = [
    "compose.override.yml",
    "compose.override.yaml",
    "docker-compose.override.yml",
    "docker-compose.override.yaml",
];
/** The files of a project and its variables, as Docker Compose's command line finds them. Sets `run.paths`. */
async function selection_select(selection, run) {
    const given = new Map(Array.from(selection.environment ?? [], ([name, value]) => [name, { value }]));
    const first = await withDefaultEnvFile(given, selection, run);
    const files = selection.files.map((file) => join(run.paths.root, file));
    if (files.length > 0)
        return { files, environment: first };
    const found = (await selection_named(first, run)) ?? (await discovered(run));
    const [main] = found;
    const directory = main === undefined ? undefined : treePathOf(dirname(main), run.paths);
    if (directory === undefined || directory === run.paths.directory)
        return { files: found, environment: first };
    run.paths = pathsOf(directory, run.paths.root, run.paths.home);
    return { files: found, environment: await withDefaultEnvFile(first, selection, run) };
}
async function withDefaultEnvFile(environment, selection, run) {
    if (selection.envFiles !== undefined && selection.envFiles.length > 0) {
        const files = selection.envFiles.map((file) => join(run.paths.root, file));
        return withEnvFiles(environment, files, undefined, run);
    }
    if (/^(?:1|t|true)$/i.test(environment.get("COMPOSE_DISABLE_ENV_FILE")?.value ?? ""))
        return environment;
    const file = join(run.paths.workdir, ".env");
    return (await run.isFile(file)) ? withEnvFiles(environment, [file], undefined, run) : environment;
}
/** By COMPOSE_FILE. */
async function selection_named(environment, run) {
    const list = environment.get("COMPOSE_FILE");
    if (list === undefined)
        return undefined;
    const separator = environment.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
    const files = [];
    for (const name of list.value.split(separator)) {
        const path = isAbsolute(name) ? name : join(run.paths.workdir, name);
        if (name !== "" && (await run.isFile(path)))
            files.push(path);
        else
            run.lose(list.place ?? run.nowhere(".env"), `COMPOSE_FILE names ${name || "nothing"}, which is no file`, "missing");
    }
    return files;
}
/** The default file and its override in the directory, or in the nearest one above that has one. */
async function discovered(run) {
    for (let folder = run.paths.workdir;; folder = dirname(folder)) {
        const main = await selection_firstOf(defaultFiles, folder, run);
        if (main !== undefined) {
            const override = await selection_firstOf(defaultOverrides, folder, run);
            return override === undefined ? [main] : [main, override];
        }
        if (folder === run.paths.root || folder === "/")
            return [];
    }
}
async function selection_firstOf(names, folder, run) {
    for (const name of names)
        if (await run.isFile(join(folder, name)))
            return join(folder, name);
    return undefined;
}
/** The project's name: given, from the environment, from a file's `name`, or the directory's. */
async function nameOf(selection, files, environment, run) {
    const explicit = selection.name || environment.get("COMPOSE_PROJECT_NAME")?.value;
    const place = run.nowhere(treePathOf(files[0] ?? run.paths.workdir, run.paths) ?? "");
    if (explicit) {
        if (normalizeName(explicit) !== explicit)
            run.refuse(place, `invalid project name: ${explicit}`);
        return explicit;
    }
    let written = "";
    let named = false;
    for (const file of files) {
        const parsed = await run.compose(file, undefined);
        for (const [index, document] of (parsed?.documents ?? []).entries()) {
            const name = document.value.kind === "mapping" ? selection_textOf(document.value) : "";
            if (name === "")
                continue;
            written = name;
            named ||= index === 0;
        }
    }
    const lookup = (name) => environment.get(name);
    const result = substitute(written, lookup, place.source.bounds.limits);
    if (result.met !== undefined)
        run.meet(result.met, place, "holds more variables than are replaced");
    for (const fault of result.faults)
        run.refuse(place, fault, result.required.length > 0 ? "unknown" : "invalid");
    const fromFile = normalizeName(result.value);
    const name = fromFile !== "" ? fromFile : named ? "" : normalizeName(run.paths.workdir.split("/").at(-1) ?? "");
    if (name === "")
        run.refuse(place, "project name must not be empty", result.unknown.length > 0 ? "unknown" : "invalid");
    return name;
}
function selection_textOf(document) {
    const value = document.entries.get("name")?.value;
    return value?.kind === "scalar" && value.value !== null ? (value.plain ?? String(value.value)) : "";
}
function normalizeName(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, "")
        .replace(/^[_-]+/, "");
}

;// CONCATENATED MODULE: ./out/collect/compose/resolve.js












async function resolveCompose(tree, selection, options = {}) {
    // Compose names a project after its folder; no path of a host begins like the tree's.
    const root = options.root ?? `/.tree/${tree.name ?? "tree"}`;
    const run = new Resolution(tree, pathsOf(selection.directory, root, options.home ?? "/home/user"));
    const selected = await selection_select(selection, run);
    const name = await nameOf(selection, selected.files, selected.environment, run);
    const environment = new Map(selected.environment).set("COMPOSE_PROJECT_NAME", { value: name });
    const loaded = await loadModel(selected.files, {
        run,
        workdir: run.paths.workdir,
        base: run.paths.workdir,
        environment,
        included: [],
        bases: new Map(),
        includes: new Map(),
        waiting: [],
    }, undefined);
    // Of a file that could not be read, enough is said.
    if ((loaded === undefined || loaded.entries.size === 0) && run.refusals.length === 0) {
        const [main] = selected.files;
        const path = main === undefined ? selection.directory : (treePathOf(main, run.paths) ?? main);
        run.refuse(run.nowhere(path), main === undefined ? "no Compose file here" : "is empty", "missing");
    }
    const whole = loaded === undefined ? undefined : await resolve_finish(loaded, name, environment, run);
    return {
        ...(whole === undefined ? { model: undefined, unusedVolumes: new Map() } : withoutUnused(whole)),
        files: [...run.files].sort(),
        layers: selected.files.map((file) => treePathOf(file, run.paths) ?? file),
        remotes: run.remotes,
        incomplete: run.incomplete,
        refusals: run.refusals,
        diagnostics: run.diagnostics,
    };
}
async function resolve_finish(loaded, name, environment, run) {
    const written = loaded.entries.get("name");
    const place = written?.value.place ?? loaded.place;
    const named = withKey(loaded, "name", scalarAt(name, place), written?.key ?? place);
    const typed = decode(normalize(named, name, environment, run), run);
    checkConsistency(typed, run);
    recordBuildRemotes(typed, run);
    return readContainerFiles(withReplicas(typed), environment, run);
}

;// CONCATENATED MODULE: ./out/collect/compose/collect.js







/** Every Compose project of the candidates. One that cannot be resolved costs the others nothing. */
async function collectCompose(tree, candidates, options = {}) {
    const { commands = [], projects: named = [], take = (project) => project } = options;
    const asked = new Set([...commands, ...named].flatMap(({ files }) => files.flatMap((file) => file ?? [])));
    const read = await readCandidates(tree, candidates, asked);
    const diagnostics = new Diagnostics();
    diagnostics.add(read.diagnostics);
    /** An `--env-file` that a script makes is not there to be read. */
    const known = async (command) => {
        const envFiles = command.envFiles ?? [];
        const sources = await Promise.all(envFiles.map((file) => (0,out_read/* readSource */.o$)(tree, file)));
        return { ...command, envFiles: envFiles.filter((_, index) => sources[index] instanceof out_source/* Source */.kL) };
    };
    const projects = [];
    const files = new Set();
    for (const planned of planCompose({ ...read, commands: await Promise.all(commands.map(known)), named })) {
        const { project, files: from, diagnostics: said } = await collectOne(tree, planned, options.environment);
        diagnostics.add(said);
        for (const file of from)
            files.add(file);
        if (project !== undefined)
            projects.push(await take(project));
    }
    for (const { kind, place } of diagnostics.all)
        if (kind === "syntax")
            files.delete(place.source.path);
    return { files: [...files].sort(), projects, diagnostics: diagnostics.all };
}
async function collectOne(tree, { selection, target, startedBy }, environment) {
    const given = environment === undefined ? selection : { ...selection, environment };
    const resolved = await resolveCompose(tree, given);
    const contract = await contractOf(tree, resolved, {
        directory: selection.directory,
        target,
        startedBy,
    });
    const { project, more } = bounded(contract.project);
    const diagnostics = [...contract.diagnostics, ...more];
    const isEmpty = project === undefined || sizeOf((0,out_value/* get */.Jt)(project.model, "containers")) === 0;
    return {
        project,
        files: resolved.files,
        diagnostics: [...(isEmpty ? asErrors(resolved) : resolved.refusals), ...resolved.diagnostics, ...diagnostics],
    };
}
/** As many containers as one evaluation is given, and what is to be said of the others. */
function bounded(project) {
    const containers = (0,out_value/* get */.Jt)(project?.model, "containers");
    if (project === undefined || containers?.kind !== "sequence")
        return { project, more: [] };
    const { bounds } = project.model.place.source;
    const left = containers.items[bounds.limits.containers];
    if (left === undefined)
        return { project, more: [] };
    const items = containers.items.slice(0, bounds.limits.containers);
    const { place } = (0,out_value/* get */.Jt)(left, "name") ?? left;
    return {
        project: { ...project, model: (0,out_value/* put */.yJ)(project.model, "containers", { ...containers, items }) },
        more: [bounds.diagnostic("containers", place, "has more containers in one project than are judged")],
    };
}
function sizeOf(value) {
    return value?.kind === "sequence" ? value.items.length : 0;
}
/** What Compose refuses and leaves us nothing to judge is an error; unless one is said already, or all is remote. */
function asErrors({ refusals, remotes }) {
    if (remotes.length > 0 || refusals.some(({ level }) => level === "error"))
        return refusals;
    // What only run time knows is no fault of the file.
    return refusals.map((refusal) => (refusal.kind === "unknown" ? refusal : { ...refusal, level: "error" }));
}
/** Each thing said once, however many projects a file is in. */
class Diagnostics {
    all = [];
    #said = new Set();
    add(diagnostics) {
        for (const diagnostic of diagnostics) {
            const { place, kind, message } = diagnostic;
            const key = JSON.stringify([place.source.path, place.start, place.end, kind, message]);
            if (this.#said.has(key))
                continue;
            this.#said.add(key);
            this.all.push(diagnostic);
        }
    }
}

;// CONCATENATED MODULE: ./out/collect/collect.js


/**
 * Everything that the candidates run in containers. What one file gets wrong never costs another its findings.
 * @throws UsageError where there is more than may be read in all.
 */
async function collect_collect(tree, candidates, { projects = [], runners = {}, limits = {} } = {}, take = (project) => project) {
    const bounds = (0,out_read/* readWithin */.w0)(tree, limits);
    bounds.count(candidates.length);
    const workflows = await collectOthers(tree, candidates, { runners, take });
    const compose = await collectCompose(tree, candidates, { commands: workflows.composeCommands, projects, take });
    return {
        files: [...new Set([...compose.files, ...workflows.files])].sort(),
        projects: [...compose.projects, ...workflows.projects],
        diagnostics: [...compose.diagnostics, ...workflows.diagnostics, ...bounds.take()],
    };
}
/** All but Compose files: of what reads them, little is needed to read Compose files alone, so it is loaded where there are some. */
async function collectOthers(tree, candidates, options) {
    const others = candidates.filter(({ kind }) => kind !== "compose" && kind !== "yaml");
    if (others.length === 0)
        return { files: [], projects: [], diagnostics: [], composeCommands: [] };
    const { collectWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(4710), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 256));
    return collectWorkflows(tree, others, options);
}

;// CONCATENATED MODULE: ./out/collect/trees.js



/** Discover, read, collect: over all trees, in their order. */
async function collectAll(trees, options) {
    return together(await collectEach(trees, options));
}
/** The same, each by itself. */
async function collectEach(trees, options, take = (project) => project) {
    const parts = [];
    for (const tree of trees) {
        const paths = await tree.list();
        const finish = (project) => take(shown((0,profiles/* withProfiles */.f)(project, options.profiles), tree));
        parts.push({ tree, paths, collected: await collect_collect(tree, (0,discover/* discover */.k)(paths, options), options, finish) });
    }
    return parts;
}
function shown(project, tree) {
    const label = tree.label?.bind(tree);
    return label === undefined ? project : { ...project, shownFiles: project.files.map(label) };
}
/** What several trees have, as if they were one. */
function together(parts) {
    return {
        files: parts.flatMap(({ collected }) => collected.files),
        projects: parts.flatMap(({ collected }) => collected.projects),
        diagnostics: parts.flatMap(({ collected }) => collected.diagnostics),
    };
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

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ aboutFile)
/* harmony export */ });
/* unused harmony export diagnosticKinds */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);

const diagnosticKinds = (/* unused pure expression or super */ null && ([
    /** Not YAML, not JSON, not UTF-8. */
    "syntax",
    /** Well-formed, but not what the format allows. */
    "invalid",
    /** It refers to a file or a thing that is not there. */
    "missing",
    /** It leads out of the tree, or is of a kind that is never read. */
    "refused",
    /** Includes and extends that would have to be fetched. */
    "remote",
    /** A bound of ours was met. */
    "limit",
    /** A security-relevant value that only run time knows. */
    "unknown",
    /** About who accepts what: a suppression that ends soon, a base commit that is not there. */
    "decision",
    /** Left out on purpose: a template, an ignored file. */
    "skipped",
]));
/** A diagnostic about a whole file. */
function aboutFile(source, kind, level, message) {
    return { kind, level, message, place: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(source) };
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

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classes)
/* harmony export */ });
const classes = [
    "edge",
    "app",
    "datastore",
    "batch",
    "untrusted-input",
    "untrusted-code",
    "host-agent",
    "controller",
    "vpn",
];


/***/ })

};
