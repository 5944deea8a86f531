export const id = 665;
export const ids = [665];
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

/***/ 4665:
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
;// CONCATENATED MODULE: ./out/collect/docker/word.js
/** Stands in a word's value for text that only run time knows. A private-use character: no file holds it by honest means. */
const unknownPart = "\uE000";

;// CONCATENATED MODULE: ./out/collect/dockerfile.js


/**
 * Reads a Dockerfile. ARG and ENV are followed by their defaults; a variable that has none is an unknown part.
 *
 * @see https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
function readDockerfile(source, settings = {}) {
    const { bounds } = source;
    if (source.text.length > bounds.limits["dockerfile-kib"] * 1024) {
        bounds.meet("dockerfile-kib", (0,out_source/* startOf */.GH)(source), "is larger than a Dockerfile that is read");
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
    const parsing = __webpack_require__.e(/* import() */ 839).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19)).then(({ DockerfileParser }) => DockerfileParser.parse(source.text).getInstructions());
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
        return given === undefined ? { value: unknownPart, unknown: [name] } : { value: given, unknown: [] };
    }
    if (written !== undefined)
        return expand(written, scope);
    return outer?.get(name) ?? { value: unknownPart, unknown: [name] };
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
        return { value: unknownPart, unknown: [...unknown, "a value of great length"] };
    return { value, unknown: [...unknown] };
}
/** Nobody names an image or a user in more. UTF-16 code units. */
const longestValue = 20_000;
const maxName = 256;
const maxDepth = 8;
function braced(inside, variables, depth) {
    const [, name = "", operator, other = ""] = /^(\w+)(?:(:?[-+?])(.*))?$/s.exec(inside) ?? [];
    if (name === "")
        return { value: unknownPart, unknown: [inside] };
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
        return { value: unknownPart, unknown: [name] };
    return variables.get(name) ?? { value: unknownPart, unknown: [name] };
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

;// CONCATENATED MODULE: ./out/collect/canonical.js
function known(value) {
    return { value, unknown: [] };
}
/** Nothing of it is known. */
const whollyUnknown = { value: undefined, unknown: [[]] };

;// CONCATENATED MODULE: ./out/collect/image.js


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
    if (text.replaceAll(unknownPart, "") === "")
        return whollyUnknown;
    const { name, tag, digest } = split(text);
    if (!text.includes(unknownPart))
        return { value: { ref: text, ...normalize(name, tag, digest) }, unknown: [] };
    const open = new Set();
    if (name.includes(unknownPart)) {
        open.add("repository");
        if (!hasKnownDomain(name))
            open.add("registry");
        if (tag === undefined && name.endsWith(unknownPart))
            open.add("tag");
    }
    if (tag?.includes(unknownPart))
        open.add("tag");
    if (digest?.includes(unknownPart) || (digest === undefined && text.endsWith(unknownPart)))
        open.add("digest");
    // Any letter stands for the unknown part, so that what is known around it is read by the same rules.
    const fill = (part) => part?.replaceAll(unknownPart, "x");
    const parts = normalize(fill(name) ?? "", fill(tag), digest?.includes(unknownPart) ? undefined : digest);
    const kept = Object.entries(parts).filter(([field]) => !open.has(field));
    return {
        value: { ref: text.replaceAll(unknownPart, "…"), ...Object.fromEntries(kept) },
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
    return slash !== -1 && !first.includes(unknownPart) && isDomain(first);
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
    if (value.kind === "sequence") {
        const next = below(at, "[]");
        return next === undefined ? value : { ...value, items: value.items.map((item) => walk(item, next, workdir, run)) };
    }
    if (value.kind !== "mapping")
        return value;
    let entries;
    for (const [name, entry] of value.entries) {
        const made = walk(entry.value, below(at, name), workdir, run);
        if (made === entry.value)
            continue;
        entries ??= new Map(value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? value : { ...value, entries };
}
const file = (value, workdir, run) => {
    if (value.kind === "sequence")
        return { ...value, items: value.items.map((item) => file(item, workdir, run)) };
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
    return withEntry(value, "source", { key: source.key, value: hostFile(source.value, workdir, run) });
};
/** A volume of the local driver that is a bind mount in disguise. */
const volume = (value, workdir, run) => {
    const options = value.kind === "mapping" ? value.entries.get("driver_opts") : undefined;
    if (value.kind !== "mapping" || options?.value.kind !== "mapping" || textAt(value, "driver") !== "local")
        return value;
    const device = options.value.entries.get("device");
    if (device === undefined || textAt(options.value, "o") !== "bind")
        return value;
    const made = { key: device.key, value: hostFile(device.value, workdir, run) };
    return withEntry(value, "driver_opts", { key: options.key, value: withEntry(options.value, "device", made) });
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
function withEntry(mapping, name, entry) {
    return { ...mapping, entries: new Map(mapping.entries).set(name, entry) };
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
            if (text.includes(unknownPart))
                this.note([...at, index], item.place);
            return like(item, text.replaceAll(unknownPart, "…"));
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
        for (const [name, entry] of value.entries) {
            const made = read(name, entry, items.length);
            if (made !== undefined)
                items.push(made);
        }
        return from(value, (0,out_value/* sequence */.K2)(items, value.place));
    }
    /** A mapping of texts; a key without a value has the empty one. */
    textMap(value, at) {
        if (value?.kind === "scalar")
            this.#known(value, at);
        if (value?.kind !== "mapping")
            return undefined;
        const entries = new Map();
        for (const [name, entry] of value.entries) {
            const absent = entry.value.kind === "scalar" && entry.value.value === null && !isUnknown(entry.value);
            const text = absent ? like(entry.value, "") : this.text(entry.value, [...at, name]);
            if (text !== undefined)
                entries.set(name, { key: entry.key, value: text });
        }
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
        return value.value === null ? undefined : like(value, value.value);
    }
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
    return typeof marked === "string" ? marked.replace(/[\ue000-\uf000]/g, unknownPart) : unknownPart;
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
    for (const [name, value] of Object.entries({ ...data })) {
        if (value !== undefined && value !== null)
            entries.set(name, { key: place, value: (0,out_value/* scalar */.d_)(value, place) });
    }
    return { kind: "mapping", entries, place };
}

;// CONCATENATED MODULE: ./out/collect/compose/contract/build.js









/** `image:` of a service; `built` where the project itself builds it. */
function imageRecord(service, facts, builtRefs) {
    const written = (0,out_value/* get */.Jt)(service, "image");
    const image = facts.canonical(written, ["image"], imageOf);
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
        const { base, user } = await readDockerfile(inlineSource(inline.place.source, text), settings);
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
    return { path: (0,out_value/* scalar */.d_)(path, written.place, written.via), facts: await readDockerfile(source, settings) };
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
    return facts.canonical(value, ["build", "base"], imageOf);
}
function wordRecord(user, facts) {
    if (user === undefined)
        return undefined;
    if (!user.value.includes(unknownPart))
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

;// CONCATENATED MODULE: ./out/collect/namespace.js


/**
 * `pid:`, `ipc:`, `--pid`, `--ipc`: `host`, `private`, `service:web`, … The empty text is the engine's default: no
 * value. So is a text that the engine does not know: it refuses it.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig.go PidMode, IpcMode
 */
function namespaceOf(text) {
    if (text.startsWith(unknownPart))
        return whollyUnknown;
    const joined = joinedOf(text);
    if (joined !== undefined)
        return joined;
    if (text.includes(unknownPart))
        return whollyUnknown;
    const mode = plainModes.find((plain) => plain === text);
    return known(mode === undefined ? undefined : { mode });
}
/**
 * `network_mode:`, `--network`: beside the modes of the engine, any other text is the engine's name of a network.
 * `default` is the engine's default network, which on Linux is its bridge. Empty: no value.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/api/types/container/hostconfig_unix.go NetworkMode
 */
function networkModeOf(text) {
    if (text === "")
        return known(undefined);
    if (text.startsWith(unknownPart))
        return whollyUnknown;
    const joined = joinedOf(text);
    if (joined !== undefined)
        return joined;
    if (text.includes(unknownPart))
        return { value: { mode: "network" }, unknown: [["target"]] };
    if (text === "default")
        return known({ mode: "bridge" });
    if (text === "none" || text === "host" || text === "bridge")
        return known({ mode: text });
    return known({ mode: "network", target: text });
}
const plainModes = ["host", "none", "private", "shareable"];
function joinedOf(text) {
    const match = /^(service|container):(.*)$/s.exec(text);
    if (match === null)
        return undefined;
    const mode = match[1] === "service" ? "service" : "container";
    const target = match[2] ?? "";
    if (target.includes(unknownPart))
        return { value: { mode }, unknown: [["target"]] };
    return known(target === "" ? { mode } : { mode, target });
}

// EXTERNAL MODULE: ./out/collect/profile.js
var profile = __webpack_require__(3459);
;// CONCATENATED MODULE: ./out/project.js
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
        class: choose("class", classes),
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

;// CONCATENATED MODULE: ./out/collect/host-path.js
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
        const parts = host_path_clean((drive[2] ?? "").split(/[\\/]/), false);
        return { source: `${drive[1].toUpperCase()}:\\${parts.join("\\")}`, relative_to: "host" };
    }
    if (written.startsWith("/")) {
        return { source: `/${host_path_clean(written.split("/"), false).join("/")}`, relative_to: "host" };
    }
    if (written.startsWith("~")) {
        const [home = "~", ...rest] = written.split("/");
        return { source: [home, ...host_path_clean(rest, false)].join("/"), relative_to: "home" };
    }
    // `.\data`, as Windows users write it.
    const parts = host_path_clean(/^\.{1,2}\\/.test(written) ? written.split(/[\\/]/) : written.split("/"), true);
    if (parts.length === 0)
        return { source: ".", relative_to: base };
    return { source: parts[0] === ".." ? parts.join("/") : `./${parts.join("/")}`, relative_to: base };
}
/** Whether docker and Compose take the source of a short volume for a path on the host, not for a volume's name. */
function isHostPath(source) {
    return /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source);
}
/** Without empty parts, `.` and what `..` takes back; what climbs above the start stays only where `climbs`. */
function host_path_clean(parts, climbs) {
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

;// CONCATENATED MODULE: ./out/collect/compose/derive.js
/** A scalar written nowhere, at the place of `from`. */
function scalarAt(value, from) {
    return { kind: "scalar", value, place: placeOf(from) };
}
function mappingAt(fields, from) {
    const entries = new Map();
    for (const [key, value] of Object.entries(fields))
        entries.set(key, { key: value.place, value });
    return { kind: "mapping", entries, place: placeOf(from) };
}
function sequenceAt(items, from) {
    return { kind: "sequence", items, place: placeOf(from) };
}
function placeOf(from) {
    return "source" in from ? from : from.place;
}
/** The mapping with one key set (at the place of `key`) or, with undefined, without it. */
function withKey(mapping, name, value, key) {
    const entries = new Map(mapping.entries);
    if (value === undefined)
        entries.delete(name);
    else
        entries.set(name, { key: key ?? entries.get(name)?.key ?? value.place, value });
    return { ...mapping, entries };
}
/** A part of a text: its own value, and of the unknown variables those whose mark is in `marked`. */
function partOf(text, value, marked) {
    const { unknown: _, marked: __, plain: ___, pair: ____, tag: _____, ...rest } = text;
    const names = marked === undefined ? [] : (text.unknown ?? []).filter((_name, index) => marked.includes(markOf(index)));
    if (names.length === 0 || marked === undefined)
        return { ...rest, value };
    const kept = [...marked].map((char) => {
        const name = text.unknown?.[indexOf(char)];
        return name === undefined ? char : markOf(names.indexOf(name));
    });
    return { ...rest, value, unknown: names, marked: kept.join("") };
}
/** A text without its steps: they stay on what is made of the whole of it. */
function bare(text) {
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

;// CONCATENATED MODULE: ./out/collect/compose/contract/host-file.js






/** A path on the host from the model, in the contract's form; `at` are the paths of its two fields. */
function hostFileOf(value, facts, at) {
    if (value?.kind !== "scalar")
        return {};
    const parts = pathParts(value);
    if (isUnknown(value) && parts.includes(unknownPart)) {
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
    const path = hostPath(written?.path ?? text, "project");
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

;// CONCATENATED MODULE: ./out/collect/capability.js
/**
 * A capability by the name that rules use: upper case, without `CAP_`; `ALL` is itself. The engine takes either
 * spelling in any case.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/oci/caps/utils.go NormalizeLegacyCapabilities
 */
function capabilityOf(text) {
    return text.trim().toUpperCase().replace(/^CAP_/, "");
}

;// CONCATENATED MODULE: ./out/collect/security-opt.js


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
        return known({ name: "label", value: "disable" });
    if (bareOptions.has(text))
        return known({ name: text, value: "true" });
    const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
    const name = at === -1 ? text : text.slice(0, at);
    if (name.includes(unknownPart))
        return whollyUnknown;
    if (at === -1)
        return known({ name });
    const value = text.slice(at + 1);
    if (value.includes(unknownPart))
        return { value: { name }, unknown: [["value"]] };
    return known({ name, value: booleanOptions.has(name) ? booleanText(value) : value });
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

;// CONCATENATED MODULE: ./out/collect/size.js
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

;// CONCATENATED MODULE: ./out/collect/compose/contract/isolation.js






/** Keys that say what a container may do, and which walls stand around it. */
function privilegesOf(service, facts) {
    const text = (key) => nonEmpty(facts.text((0,out_value/* get */.Jt)(service, key), [key]));
    return {
        privileged: facts.flag((0,out_value/* get */.Jt)(service, "privileged"), ["privileged"]),
        cap_add: facts.texts((0,out_value/* get */.Jt)(service, "cap_add"), ["cap_add"], capabilityOf),
        cap_drop: facts.texts((0,out_value/* get */.Jt)(service, "cap_drop"), ["cap_drop"], capabilityOf),
        security_opt: facts.items((0,out_value/* get */.Jt)(service, "security_opt"), ["security_opt"], (item, index) => facts.canonical(item, ["security_opt", index], securityOptionOf)),
        user: text("user"),
        group_add: facts.texts((0,out_value/* get */.Jt)(service, "group_add"), ["group_add"]),
        read_only: facts.flag((0,out_value/* get */.Jt)(service, "read_only"), ["read_only"]),
        pid: facts.canonical((0,out_value/* get */.Jt)(service, "pid"), ["pid"], namespaceOf),
        ipc: facts.canonical((0,out_value/* get */.Jt)(service, "ipc"), ["ipc"], namespaceOf),
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
    const bytes = memory === undefined ? undefined : bytesOf(memory.value);
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
    const fields = {
        name: (0,out_value/* scalar */.d_)(name, key),
        origin: (0,out_value/* scalar */.d_)("service", key),
        declared,
        profile: (0,out_value/* scalar */.d_)(profileOf(key.source.path, profiles), key),
        image: imageRecord(service, facts, context.built),
        build: await buildRecord(service, facts, context.tree, context.directory),
        network_mode: facts.canonical((0,out_value/* get */.Jt)(service, "network_mode"), ["network_mode"], networkModeOf),
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
    };
    const container = (0,out_value/* record */.g1)({ ...fields, unknown: facts.unknown(key) }, key);
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
    for (const [name, { key, value }] of service.entries) {
        if (!name.startsWith("x-") || name === "x-bulkhead")
            continue;
        const data = facts.data(value, ["extensions", name]);
        if (data !== undefined)
            entries.set(name, { key, value: data });
    }
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

;// CONCATENATED MODULE: ./out/diagnostic.js

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
    return { kind, level, message, place: (0,out_source/* startOf */.GH)(source) };
}

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
    const word = words.get(text);
    if (word !== undefined)
        return word;
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    return numeric ? readNumber(text) : { value: text };
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
        this.#tagged = /!(?:reset|override)/.test(raw.place.source.text);
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
        const made = value.kind === "mapping" ? this.#mapping(value) : this.#items(value);
        this.#inOverride = outside;
        this.#done.set(value, made);
        return made;
    }
    #items(value) {
        const items = value.items.flatMap((item) => this.convert(item) ?? []);
        return { ...value, items };
    }
    #mapping(value) {
        const entries = new Map();
        for (const [name, entry] of value.entries) {
            this.#checkKey(name, entry.key);
            const made = this.convert(entry.value);
            if (made !== undefined)
                entries.set(name, made === entry.value ? entry : { key: entry.key, value: made });
        }
        return { ...value, entries };
    }
    /** go-yaml does not know `\/`, though JSON has it. */
    #checkEscapes({ place }) {
        const text = place.source.text.slice(place.start, place.end);
        if (!text.startsWith('"') || !text.includes("\\/"))
            return;
        if (!text.replaceAll("\\\\", "").includes("\\/"))
            return;
        this.faults.push({ message: "holds the escape \\/, which YAML 1.1 has not", place });
    }
    #checkKey(name, key) {
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
    if (value.plain === undefined)
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
const resolution_read = new recent/* Recent */.g(2 ** 18);
/** Once a source, whoever asks for it. */
function readCompose(source) {
    const known = resolution_read.get(source);
    if (known !== undefined)
        return known;
    const parsed = (0,yaml/* parseYaml */.hN)(source);
    const documents = parsed.documents.map(readDocument);
    const refusals = [];
    const version = /^%YAML[ \t]+(\S+)/m.exec(source.text);
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
    resolution_read.set(source, file, source.text.length);
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
    return [...services.entries].flatMap(([name, { value }]) => value.kind === "mapping" ? [[name, value]] : []);
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
            return aboutFile(nowhere, "limit", "warning", `may be a Compose file, and ${whyNot(source)}`);
        }
        const why = source.kind === "refused" ? `it ${source.why}` : "it is a directory";
        const kind = (0,out_read/* unreadKind */.e8)(source) === "limit" ? "limit" : "refused";
        return aboutFile(nowhere, kind, "error", `cannot be read: ${why}`);
    }
    if (!isNamed && !mayBeCompose(source.text))
        return undefined;
    const { documents, diagnostics } = (0,yaml/* parseYaml */.hN)(source);
    if (diagnostics.length > 0) {
        // What is YAML as it stands is read as YAML, whatever else it may be: a line of a template hides nothing.
        if (isTemplate(source.text))
            return aboutFile(source, "skipped", "info", "is a template that another tool fills in");
        if (isNamed)
            return outlineOf(path, []);
        // Its name promises nothing, and nobody can tell what it is.
        return aboutFile(source, "syntax", "warning", `may be a Compose file, and is not YAML: ${diagnostics[0]?.message}`);
    }
    if (isSure || documents.some(looksLikeCompose) || (isNamed && documents.some(hasComposeKey))) {
        return outlineOf(path, documents);
    }
    return isNamed
        ? aboutFile(source, "skipped", "info", "is named like a Compose file, and has none of its keys")
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
        const files = candidates_variableOf(source.text, "COMPOSE_FILE");
        if (files === undefined || files === "")
            continue;
        const separator = candidates_variableOf(source.text, "COMPOSE_PATH_SEPARATOR") || ":";
        found.set(folder, files.split(separator).flatMap((file) => (0,tree_tree/* resolvePath */.o1)(folder, file) ?? []));
    }
    return found;
}
/** A variable of a `.env` without interpolation: enough to see which files it names. The last one counts. */
function candidates_variableOf(text, name) {
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
        return value?.kind === "mapping" ? value.entries : new Map();
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
    return depends?.kind === "mapping" ? depends.entries : new Map();
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
    const entries = own?.kind === "mapping" ? own.entries : new Map();
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
    for (const [name, entry] of own?.kind === "mapping" ? own.entries : []) {
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
    const pairs = [
        ["cpus", "limits", "cpus"],
        ["mem_limit", "limits", "memory"],
        ["mem_reservation", "reservations", "memory"],
        ["pids_limit", "limits", "pids"],
    ];
    for (const [attribute, group, field] of pairs) {
        const own = (0,out_value/* get */.Jt)(service.value, attribute);
        const set = (0,out_value/* get */.Jt)(resources, group);
        if (set === undefined || !nonZero(own))
            continue;
        if (Number(scalarOf(own)?.value ?? 0) !== Number(scalarOf((0,out_value/* get */.Jt)(set, field))?.value ?? 0)) {
            service.refuse(`${attribute} and deploy.resources.${group}.${field} differ`, own);
        }
    }
};
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
const pattern = new RegExp(`\\$(?:(?<escaped>\\$)|(?<named>${template_name})|\\{(?:(?<braced>${template_name}(?::?[-+?][^\\n]*)?)\\}|(?<invalid>)))`, "y");
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
            const match = pattern.exec(text)?.[0];
            if (match === undefined) {
                made += text.slice(end, start + 1);
                end = start + 1;
                continue;
            }
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
        const groups = pattern.exec(reference)?.groups;
        if (groups?.escaped !== undefined)
            return "$";
        const inner = groups?.named ?? groups?.braced ?? "";
        if (inner === "") {
            this.faults.push(`invalid interpolation format: ${JSON.stringify(template)}; write $$ for a dollar sign`);
            return "";
        }
        const applied = groups?.braced === undefined ? undefined : this.#apply(firstOperator(match), inner, depth);
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
        const entries = new Map();
        for (const [name, entry] of containers.value.entries) {
            entries.set(name, { key: entry.key, value: fillList(entry.value, environment) });
        }
        made = withKey(made, kind, { ...containers.value, entries }, containers.key);
    }
    return made;
}
function fillList(container, environment) {
    const list = container.kind === "mapping" ? container.entries.get("environment") : undefined;
    if (container.kind !== "mapping" || list?.value.kind !== "sequence")
        return container;
    const items = list.value.items.map((item) => fillItem(item, environment));
    return withKey(container, "environment", { ...list.value, items }, list.key);
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
    const entries = new Map();
    for (const [name, entry] of services.value.entries) {
        entries.set(name, { key: entry.key, value: await fillService(entry.value, environment, run) });
    }
    return withKey(project, "services", { ...services.value, entries }, services.key);
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
    let entries;
    for (const [name, entry] of own.value.entries) {
        if (entry.value.kind !== "scalar" || entry.value.value !== null || entry.value.unknown !== undefined)
            continue;
        const found = environment.get(name);
        const value = found === undefined ? { ...entry.value, unknown: [name] } : variableAt(found, name, entry.value.place);
        entries ??= new Map(own.value.entries);
        entries.set(name, { key: entry.key, value });
    }
    return entries === undefined ? container : withKey(container, "environment", { ...own.value, entries }, own.key);
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
    const extensions = [...value.entries].filter(([name]) => name.startsWith("x-"));
    const [first] = extensions;
    if (first === undefined)
        return value;
    const entries = new Map([...value.entries].filter(([name]) => !name.startsWith("x-")));
    const gathered = { kind: "mapping", entries: new Map(extensions), place: first[1].value.place };
    return { ...value, entries: entries.set("#extensions", { key: first[1].key, value: gathered }) };
}

;// CONCATENATED MODULE: ./out/collect/compose/command.js
/** A command line split into words as go-shellwords does; undefined where it cannot be. */
function splitCommand(line) {
    return splitWords(line)?.map((word) => word.text);
}
/** The same, saying of each word whether some of it was in quotes: then it is one even when empty. */
function splitWords(line) {
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




/** Replaces the variables in all strings, and casts what is then a number or a boolean by its path. */
function interpolate(value, lookup, run) {
    return new Interpolation(lookup, run).walk(value, casts);
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
    constructor(lookup, run) {
        this.#lookup = lookup;
        this.#run = run;
    }
    walk(value, at) {
        switch (value.kind) {
            case "scalar":
                return this.#scalar(value, at?.rule);
            case "sequence": {
                const next = below(at, "[]");
                let changed = false;
                const items = value.items.map((item) => {
                    const made = this.walk(item, next);
                    changed ||= made !== item;
                    return made;
                });
                return changed ? { ...value, items } : value;
            }
            case "mapping": {
                let entries;
                for (const [name, entry] of value.entries) {
                    const made = this.walk(entry.value, below(at, name));
                    if (made === entry.value)
                        continue;
                    entries ??= new Map(value.entries);
                    entries.set(name, { key: entry.key, value: made });
                }
                return entries === undefined ? value : { ...value, entries };
            }
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
    const entries = new Map();
    for (const [name, entry] of gatherExtensions(value).entries) {
        if (name === "#extensions" && entry.value.kind === "mapping") {
            entries.set(name, { key: entry.key, value: scalarAt(sprintValue(entry.value), entry.value) });
        }
        else if (entry.value.kind !== "scalar")
            run.refuse(entry.value.place, "must be a plain value");
        else {
            const { tag: _, ...text } = entry.value;
            entries.set(name, { key: entry.key, value: { ...text, value: content(entry.value) } });
        }
    }
    return { ...value, entries };
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
        const value = { ...partOf(text, rest, marked), ...(text.pair && placed(text.pair.value, text)) };
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
const units = {
    ns: 1n,
    us: 1000n,
    µs: 1000n,
    μs: 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
    d: 86400000000000n,
    w: 604800000000000n,
};
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
        const unit = units[match?.[3] ?? ""];
        const whole = match?.[1] ?? "";
        const fraction = match?.[2] ?? "";
        if (match === null || unit === undefined || (whole === "" && fraction === ""))
            return undefined;
        total += BigInt(whole || "0") * unit;
        if (fraction !== "")
            total += BigInt(Math.trunc(Number(fraction) * (Number(unit) / 10 ** fraction.length)));
        if (total > largest)
            return undefined;
        rest = rest.slice(match[0].length);
    }
    return text.startsWith("-") ? -total : total;
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
    const made = decodeAs(project, "@Project", run);
    return made?.kind === "mapping" ? made : project;
}
const decoders = new Map();
function decodeAs(value, type, run) {
    let decoder = decoders.get(type);
    if (decoder === undefined) {
        decoder = decoderOf(type);
        decoders.set(type, decoder);
    }
    // Maybe absent: nothing to convert, and whoever asks must know.
    if (value.kind === "scalar" && value.value === null && value.unknown !== undefined)
        return value;
    return decoder(value, run);
}
function decoderOf(type) {
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
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "sequence")
            return refuse(value, run, "must be a list");
        const items = value.items.flatMap((item) => {
            const made = decodeAs(item, type, run);
            // A null in a list of strings is an empty string to Go.
            return made ?? (isNull(item) && type === "string" ? scalarAt("", item) : []);
        });
        return { ...value, items };
    };
}
/** Groups in which every key is a name, also one that begins with `x-`. */
const namedByUser = new Set(["@Service", "@Dependency", "@Network", "@Volume", "@FileObject"]);
function mapOf(type) {
    const gather = namedByUser.has(type) ? (value) => value : gatherExtensions;
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "mapping")
            return refuse(value, run, "must be a mapping");
        const entries = new Map();
        for (const [name, entry] of gather(value).entries) {
            const made = decodeAs(entry.value, type, run);
            if (made !== undefined)
                entries.set(name, { key: entry.key, value: made });
            else if (isNull(entry.value))
                entries.set(name, type === "string" ? { key: entry.key, value: scalarAt("", entry.value) } : entry);
        }
        return { ...value, entries };
    };
}
function structOf(name) {
    const shape = shapes[name] ?? {};
    const fields = new Map(Object.entries(shape));
    return (value, run) => {
        if (isNull(value))
            return undefined;
        if (value.kind !== "mapping")
            return refuse(value, run, "must be a mapping");
        const entries = new Map();
        for (const [key, entry] of value.entries) {
            const type = fields.get(key);
            if (type === undefined) {
                // Extensions stay; what else is not of the shape, the schema has refused.
                if (key.startsWith("x-"))
                    entries.set(key, entry);
                continue;
            }
            const made = decodeAs(entry.value, type, run);
            if (made !== undefined)
                entries.set(key, { key: entry.key, value: made });
        }
        return { ...value, entries };
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
    if (Buffer.byteLength(spec) <= 2)
        return { ...none, target: spec, tiny: true };
    let source;
    let target;
    let options = [];
    let fault;
    const sections = sectionsOf(spec);
    for (const [index, section] of sections.entries()) {
        const last = index === sections.length - 1;
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
        ...(source !== undefined && { source }),
        ...(target !== undefined && { target }),
        readOnly: access === "ro",
        ...(propagation !== undefined && { propagation }),
        ...(selinux !== undefined && { selinux }),
        nocopy: options.includes("nocopy"),
        ...(fault !== undefined && { fault: `invalid spec: ${spec}: ${fault}` }),
    };
}
/** Split at colons, but for a Windows drive's, and not inside of `${}`. */
function sectionsOf(spec) {
    const sections = [];
    let section = "";
    let depth = 0;
    for (let at = 0; at < spec.length; at++) {
        const char = spec[at] ?? "";
        if (char === "$" && spec[at + 1] === "{") {
            depth++;
            section += char;
        }
        else if (char === "}" && depth > 0) {
            depth--;
            section += char;
        }
        else if (char === ":" && depth === 0 && !/^\p{L}$/u.test(section)) {
            sections.push(section);
            section = "";
        }
        else
            section += char;
    }
    // An open `${` swallows the end, and what it began.
    if (depth === 0)
        sections.push(section);
    return sections;
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
        if (at.rule === undefined)
            return value;
        const items = uniqueBy(value.items, at.rule, run, replaced);
        return items.length === value.items.length
            ? value
            : { ...sequenceAt(items, value), ...(value.via && { via: value.via }) };
    }
    if (value.kind !== "mapping")
        return value;
    let entries;
    for (const [name, entry] of value.entries) {
        const next = below(at, name);
        if (next === undefined)
            continue;
        const made = unique_walk(entry.value, next, run);
        if (made === entry.value)
            continue;
        entries ??= new Map(value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? value : { ...value, entries };
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
        const items = watch.value.items.map((item) => promote(item, "x-initialSync", "initial_sync", [], run));
        if (items.every((item, index) => watch.value.kind === "sequence" && item === watch.value.items[index]))
            return named;
        const inner = withKey(develop.value, "watch", { ...watch.value, items }, watch.key);
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
function mapEntries(mapping, change) {
    let entries;
    for (const [name, entry] of mapping.entries) {
        const made = change(entry.value, name);
        if (made === entry.value)
            continue;
        entries ??= new Map(mapping.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? mapping : { ...mapping, entries };
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
    if (value.kind === "sequence") {
        const next = below(at, "[]");
        return next === undefined ? value : { ...value, items: value.items.map((item) => transform(item, next, run)) };
    }
    let entries;
    for (const [name, entry] of value.entries) {
        const made = transform(entry.value, below(at, name), run);
        if (made === entry.value)
            continue;
        entries ??= new Map(value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? value : { ...value, entries };
};
/** Refuses a value, and leaves it as it is. */
function wrong(value, run, message) {
    run.refuse(value.place, message);
    return value;
}
/** Fields without those that are not there. */
function present(fields) {
    const kept = {};
    for (const [name, value] of Object.entries(fields))
        if (value !== undefined)
            kept[name] = value;
    return kept;
}
/** What is made of a value has come its way. */
function stepsOf(from, value) {
    return (from.via ?? []).reduce((made, step) => (0,out_value/* withStep */.p$)(made, step), value);
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
    return stepsOf(value, mappingAt(present(fields), value));
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
    return mappingAt(present(fields), from);
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
    return stepsOf(whole, mappingAt(present(fields), text));
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
    if (value.kind === "sequence") {
        const next = below(at, "[]");
        return next === undefined ? value : { ...value, items: value.items.map((item) => defaults_walk(item, next, run)) };
    }
    let entries;
    for (const [name, entry] of value.entries) {
        const made = defaults_walk(entry.value, below(at, name), run);
        if (made === entry.value)
            continue;
        entries ??= new Map(value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? value : { ...value, entries };
}
function preset(fields) {
    return (value) => {
        let made = value;
        for (const [name, content] of Object.entries(fields)) {
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
    const lazy = (part) => () => compile(part);
    const node = {
        types: schema.type === undefined ? undefined : new Set([schema.type].flat()),
        properties: new Map(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, lazy(part)])),
        patterns: Object.entries(schema.patternProperties ?? {}).map(([pattern, part]) => ({
            pattern: new RegExp(pattern, "u"),
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
    if (node.types !== undefined && !typesOf(value).some((type) => node.types?.has(type))) {
        return { ...faultAt(value.place, `must be ${[...node.types].map(inWords).join(" or ")}`), isLoss: true };
    }
    if (node.oneOf.length > 0)
        return checkOneOf(value, node.oneOf);
    if (node.anyOf.length > 0 && node.anyOf.every((part) => check(value, part()) !== undefined)) {
        const choices = (schema.anyOf ?? []).flatMap((part) => part.required ?? []);
        return faultAt(value.place, `must have one of ${choices.join(", ")}`);
    }
    switch (value.kind) {
        case "scalar":
            return checkScalar(value, schema);
        case "sequence":
            return checkItems(value, node);
        case "mapping":
            return checkEntries(value, node);
    }
}
function checkScalar(value, schema) {
    const fault = (message) => faultAt(value.place, message);
    const content = value.value;
    if (typeof content === "string") {
        if (schema.enum !== undefined && !schema.enum.includes(content)) {
            return fault(`must be one of ${schema.enum.join(", ")}`);
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(content)) {
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
        for (const [index, item] of value.items.entries()) {
            const fault = check(item, items);
            if (fault !== undefined)
                return schema_inside(index, fault);
        }
    }
    if (node.schema.uniqueItems !== true)
        return undefined;
    const seen = new Set();
    for (const [index, item] of value.items.entries()) {
        const print = item.kind === "scalar" && typeof item.value === "number" ? String(item.value) : fingerprint(item);
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
    for (const [name, entry] of value.entries) {
        const property = node.properties.get(name);
        let matched = property !== undefined;
        let fault = property === undefined ? undefined : check(entry.value, property());
        for (const row of node.patterns) {
            if (fault !== undefined || !row.pattern.test(name))
                continue;
            matched = true;
            fault = check(entry.value, row.node());
        }
        if (!matched && node.closed) {
            return schema_inside(name, faultAt(entry.key, "is a key that is not allowed here"));
        }
        if (fault !== undefined)
            return schema_inside(name, fault);
    }
    return undefined;
}
/** The fault of the alternative that was met furthest. */
function checkOneOf(value, alternatives) {
    const faults = [];
    for (const alternative of alternatives) {
        const fault = check(value, alternative());
        if (fault !== undefined)
            faults.push(fault);
    }
    const fitting = alternatives.length - faults.length;
    if (fitting === 1)
        return undefined;
    if (fitting > 1)
        return faultAt(value.place, "can be read in more than one way");
    return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best));
}
/** Of what type a value is once it is JSON, where 1.0 is an integer and a time is a string. */
function typesOf(value) {
    if (value.kind === "mapping")
        return ["object"];
    if (value.kind === "sequence")
        return ["array"];
    if (value.value === null)
        return ["null"];
    if (typeof value.value === "boolean")
        return ["boolean"];
    if (typeof value.value === "bigint")
        return ["integer", "number"];
    if (typeof value.value === "number")
        return Number.isInteger(value.value) ? ["integer", "number"] : ["number"];
    return isString(value) || value.tag !== undefined ? ["string"] : [];
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
        for (const [name, entry] of value.entries)
            validate_walk(entry.value, below(at, name), run);
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
function normalize_normalize(project, name, environment, run) {
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
    const entries = new Map();
    for (const [name, entry] of group.value.entries) {
        entries.set(name, { key: entry.key, value: change(entry.value, name, entry.key) });
    }
    return withKey(project, kind, { ...group.value, entries }, group.key);
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
    const args = made.entries.get("args");
    if (args !== undefined)
        made = withKey(made, "args", filled(args.value, environment, false), args.key);
    return withKey(container, "build", made, entry.key);
};
const variables = (container, environment) => {
    const entry = container.entries.get("environment");
    return entry === undefined
        ? container
        : withKey(container, "environment", filled(entry.value, environment, true), entry.key);
};
/** Gives names without a value that of the environment. Without one they stay in `environment`, and go from `args`. */
function filled(value, environment, keep) {
    if (value.kind === "mapping") {
        const entries = new Map();
        for (const [name, entry] of value.entries) {
            const isEmpty = entry.value.kind === "scalar" && entry.value.value === null && entry.value.unknown === undefined;
            const found = isEmpty ? environment.get(name) : undefined;
            if (found !== undefined)
                entries.set(name, { key: entry.key, value: variableAt(found, name, entry.key) });
            else if (isEmpty && !keep)
                entries.set(name, { key: entry.key, value: { ...entry.value, unknown: [name] } });
            else
                entries.set(name, entry);
        }
        return { ...value, entries };
    }
    if (value.kind !== "sequence")
        return value;
    const items = value.items.flatMap((item) => {
        if (item.kind !== "scalar" || !isString(item) || item.value.includes("="))
            return [item];
        const found = environment.get(item.value);
        if (found === undefined)
            return keep ? [item] : [];
        const content = variableAt(found, item.value, item.place);
        const text = { ...partOf(item, `${item.value}=${found.value}`, undefined) };
        return [{ ...text, pair: { name: item.value, key: item.place, value: content } }];
    });
    return { ...value, items };
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
    const items = entry.value.items.map((item) => {
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
    return withKey(container, "volumes", { ...entry.value, items }, entry.key);
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


/** Leaves out the networks, volumes, secrets, configs and models that no service uses, as Compose does. */
function withoutUnused(project) {
    const used = usesOf(project);
    let made = project;
    for (const [kind, names] of Object.entries(used)) {
        const group = made.entries.get(kind);
        if (group?.value.kind !== "mapping")
            continue;
        const entries = new Map();
        for (const [name, entry] of group.value.entries)
            if (names.has(name))
                entries.set(name, entry);
        made = withKey(made, kind, entries.size === 0 ? undefined : { ...group.value, entries }, group.key);
    }
    return made;
}
/** The volumes that `withoutUnused` leaves out. */
function unusedVolumes(project) {
    const declared = (0,out_value/* get */.Jt)(project, "volumes");
    const { volumes } = usesOf(project);
    return new Map(declared?.kind === "mapping" ? [...declared.entries].filter(([name]) => !volumes.has(name)) : []);
}
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
            for (const name of group?.kind === "mapping" ? group.entries.keys() : [])
                used[kind].add(name);
        }
        for (const mount of (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "volumes"))) {
            const type = (0,out_value/* get */.Jt)(mount, "type");
            // What may be a volume or a path keeps the volume of that name.
            const isMaybe = type?.kind === "scalar" && type.value === null && type.unknown !== undefined;
            if (isMaybe || prune_textOf(type) === "volume")
                used.volumes.add(prune_textOf((0,out_value/* get */.Jt)(mount, "source")));
        }
        const files = {
            secrets: [...(0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "secrets")), ...(0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(service, "build"), "secrets"))],
            configs: (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(service, "configs")),
        };
        for (const kind of ["secrets", "configs"]) {
            for (const file of files[kind])
                used[kind].add(prune_textOf((0,out_value/* get */.Jt)(file, "source")));
        }
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
    let entries;
    for (const [name, entry] of services.value.entries) {
        const made = scaled(entry.value);
        if (made === entry.value)
            continue;
        entries ??= new Map(services.value.entries);
        entries.set(name, { key: entry.key, value: made });
    }
    return entries === undefined ? project : withKey(project, "services", { ...services.value, entries }, services.key);
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
        model: whole && withoutUnused(whole),
        unusedVolumes: whole === undefined ? new Map() : unusedVolumes(whole),
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
    const typed = decode(normalize_normalize(named, name, environment, run), run);
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

;// CONCATENATED MODULE: ./out/collect/docker/part.js

/**
 * The characters of a word from `start` up to `end`, as a word. Its place is exact where the word stands in the file
 * as it is, without quotes or escapes; otherwise it is that of the whole word.
 */
function part(word, start, end = word.value.length) {
    if (start <= 0 && end >= word.value.length)
        return word;
    const value = word.value.slice(start, end);
    const place = isLiteral(word) ? part_within(word.place, start, end) : word.place;
    const count = countUnknown(value);
    if (word.unknown === undefined || count === 0)
        return { value, place };
    const before = countUnknown(word.value.slice(0, start));
    const names = word.unknown.length === countUnknown(word.value) ? word.unknown.slice(before, before + count) : word.unknown;
    return { value, place, unknown: names };
}
/** The words before and behind the first separator; the second is undefined where there is none. */
function cut(word, separator) {
    const at = word.value.indexOf(separator);
    return at === -1 ? [word, undefined] : [part(word, 0, at), part(word, at + separator.length)];
}
/** The words between the separators; one more than there are separators. */
function part_split(word, separator) {
    const parts = [];
    let start = 0;
    for (;;) {
        const at = word.value.indexOf(separator, start);
        if (at === -1)
            return [...parts, part(word, start)];
        parts.push(part(word, start, at));
        start = at + separator.length;
    }
}
/** Some of it only run time knows. */
function part_isUnknown(word) {
    return word.value.includes(unknownPart);
}
/** All of it only run time knows: it may be empty, or several words where it was not quoted. */
function isWhollyUnknown(word) {
    return word.value !== "" && word.value.replaceAll(unknownPart, "") === "";
}
/** The text as people may read it: unknown parts stand as `…`. */
function shown(word) {
    return word.value.replaceAll(unknownPart, "…");
}
/** Told once for each word: one that is cut at thousands of places would be compared as often. */
const literal = new WeakMap();
function isLiteral(word) {
    const known = literal.get(word);
    if (known !== undefined)
        return known;
    const { source, start, end } = word.place;
    const result = end - start === word.value.length && source.text.startsWith(word.value, start);
    literal.set(word, result);
    return result;
}
function part_within(place, start, end) {
    return {
        source: place.source,
        start: place.start + start,
        end: place.start + Math.min(end, place.end - place.start),
    };
}
function countUnknown(text) {
    return text.split(unknownPart).length - 1;
}

;// CONCATENATED MODULE: ./out/collect/docker/fields.js


/** Fields of the contract as they are gathered, and the paths of those that only run time knows. */
class Fields {
    #entries = new Map();
    #unknown = [];
    #place;
    constructor(place) {
        this.#place = place;
    }
    put(name, value) {
        this.#entries.set(name, { key: value.place, value });
    }
    forget(...path) {
        this.#unknown.push(path);
    }
    /** A text; unknown as a whole where a part of it is. */
    putText(name, word) {
        if (word === undefined)
            return;
        if (part_isUnknown(word))
            this.forget(name);
        else
            this.put(name, fields_text(word));
    }
    /** Texts, none of them unknown; where one is, the list may hold more than it shows. */
    putTexts(name, words) {
        if (words.some(part_isUnknown))
            this.forget(name);
        const known = words.filter((word) => !part_isUnknown(word));
        const first = known[0];
        if (first !== undefined)
            this.put(name, (0,out_value/* sequence */.K2)(known.map(fields_text), first.place));
    }
    /** Arguments, whose number and order matter: one that is partly unknown stays, with `…` in it. */
    putArguments(name, words) {
        words.forEach((word, index) => {
            if (part_isUnknown(word))
                this.forget(name, index);
        });
        const values = words.map((word) => plain(shown(word), word.place));
        this.put(name, (0,out_value/* sequence */.K2)(values, words[0]?.place ?? this.#place));
    }
    putCanonical(name, { value, unknown }, place) {
        if (value !== undefined)
            this.put(name, plain(value, place));
        for (const path of unknown)
            this.forget(name, ...path);
    }
    /** Objects, each with the paths that are unknown in it. */
    putItems(name, items) {
        const first = items[0];
        if (first === undefined)
            return;
        items.forEach(({ unknown }, index) => {
            for (const path of unknown)
                this.forget(name, index, ...path);
        });
        this.put(name, (0,out_value/* sequence */.K2)(items.map(({ value }) => value), first.value.place));
    }
    /** `unknown` is there only where something is. */
    mapping() {
        const entries = new Map(this.#entries);
        if (this.#unknown.length > 0) {
            const value = plain(this.#unknown, this.#place);
            entries.set("unknown", { key: this.#place, value });
        }
        return { kind: "mapping", entries, place: this.#place };
    }
}
function fields_text(word) {
    return { kind: "scalar", value: word.value, place: word.place };
}
/** Plain data, all of it from one place. Undefined fields are left out. */
function plain(data, place) {
    if (Array.isArray(data))
        return (0,out_value/* sequence */.K2)(data.map((item) => plain(item, place)), place);
    if (typeof data === "object" && data !== null)
        return mappingOf(Object.entries(data), place);
    if (typeof data === "string" || typeof data === "number" || typeof data === "boolean") {
        return { kind: "scalar", value: data, place };
    }
    throw new TypeError(`no plain data: ${typeof data}`);
}
/** A mapping with one place for all that is in it. */
function mappingOf(fields, place) {
    const entries = new Map();
    for (const [name, value] of fields) {
        if (value !== undefined)
            entries.set(name, { key: place, value: plain(value, place) });
    }
    return { kind: "mapping", entries, place };
}

;// CONCATENATED MODULE: ./out/collect/shell/text.js

/** A text of parts in their order. */
function text_join(parts) {
    const segments = [];
    let text = "";
    for (const { text: piece, ...rest } of parts) {
        if (piece === "")
            continue;
        segments.push({ ...rest, start: text.length, end: text.length + piece.length });
        text += piece;
    }
    return { text, segments };
}
/** All of a text's parts. */
function text_partsOf(text) {
    return partsBetween(text, 0, text.text.length);
}
/** The parts between two offsets, cut at both. */
function partsBetween(text, start, end) {
    const parts = [];
    for (const segment of touched(text, start, end)) {
        const from = Math.max(start, segment.start);
        const to = Math.min(end, segment.end);
        if (from >= to)
            continue;
        const { start: _start, end: _end, ...rest } = segment;
        parts.push({ ...rest, place: placeIn(segment, from, to), text: text.text.slice(from, to) });
    }
    return parts;
}
/** The text between two offsets. */
function slice(text, start, end) {
    return text_join(partsBetween(text, start, end));
}
/** One part whose characters all stand for the same place. */
function whole(text, place, via) {
    return via === undefined || via.length === 0 ? { text, place, exact: false } : { text, place, exact: false, via };
}
/** A part that only run time knows. */
function unknownAt(place, names) {
    return { text: unknownPart, place, exact: false, unknown: names };
}
/**
 * Where the characters between two offsets are written. Text that was put in for one expression or variable stands
 * where its value is written; where it is mixed with others, at the expression's own place.
 */
function text_placeOf(text, start, end) {
    const segments = touched(text, start, end);
    if (segments.length === 0)
        return placeAt(text, start);
    const foreign = segments.filter((segment) => segment.host !== undefined);
    const [only] = foreign;
    if (only !== undefined && foreign.every((segment) => sameCopy(segment, only))) {
        return spanOf(foreign.map((segment) => placeIn(segment, Math.max(start, segment.start), Math.min(end, segment.end))));
    }
    return spanOf(segments.map((segment) => segment.host ?? placeIn(segment, Math.max(start, segment.start), Math.min(end, segment.end))));
}
/** A variable's value where the variable is read: each part keeps where it is written, with `host` as its last step. */
function inStead(text, host, name) {
    const step = { kind: "interpolation", place: host, name };
    return text_join(text_partsOf(text).map((part) => ({ ...part, host: part.host ?? host, via: [...(part.via ?? []), step] })));
}
/** How the characters between two offsets came to where they stand: each step once. */
function viaOf(text, start, end) {
    const via = [];
    for (const segment of touched(text, start, end)) {
        for (const step of segment.via ?? [])
            if (!via.some((other) => sameStep(other, step)))
                via.push(step);
    }
    return via;
}
/** What only run time knows between two offsets: a name for each unknown part, or, where that is not so simple, each once. */
function text_unknownOf(text, start = 0, end = text.text.length) {
    const unknown = touched(text, start, end).flatMap((segment) => (segment.unknown ? [segment.unknown] : []));
    const names = unknown.flat();
    return unknown.every((list) => list.length === 1) ? names : [...new Set(names)];
}
/** The text between two offsets as an argument of a command. */
function wordOf(text, fallback, start = 0, end = text.text.length) {
    const unknown = text_unknownOf(text, start, end);
    const via = viaOf(text, start, end);
    return {
        value: text.text.slice(start, end),
        place: text_placeOf(text, start, end) ?? fallback,
        ...(unknown.length > 0 ? { unknown } : {}),
        ...(via.length > 0 ? { via } : {}),
    };
}
function samePlace(left, right) {
    return left.source === right.source && left.start === right.start && left.end === right.end;
}
/** Whether two steps are of the same kind and name, at the same place. */
function sameStep(left, right) {
    return left.kind === right.kind && left.name === right.name && samePlace(left.place, right.place);
}
/** The segments that overlap a stretch. */
function touched(text, start, end) {
    let low = 0;
    let high = text.segments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((text.segments[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low;
    while ((text.segments[last]?.start ?? end) < end)
        last++;
    return text.segments.slice(low, last);
}
function sameCopy(left, right) {
    return left.place.source === right.place.source && left.host !== undefined && right.host !== undefined
        ? samePlace(left.host, right.host)
        : false;
}
function placeIn(segment, start, end) {
    if (!segment.exact)
        return segment.place;
    const shift = segment.place.start - segment.start;
    return { source: segment.place.source, start: start + shift, end: end + shift };
}
/** The place of an empty stretch: behind what stands before it. */
function placeAt(text, offset) {
    const before = text.segments.findLast((segment) => segment.end <= offset);
    if (before !== undefined) {
        const end = before.place.end;
        return { source: before.place.source, start: end, end };
    }
    const first = text.segments[0];
    return first && { source: first.place.source, start: first.place.start, end: first.place.start };
}
function spanOf(places) {
    const [first] = places;
    if (first === undefined)
        return undefined;
    const same = places.filter((place) => place.source === first.source);
    return {
        source: first.source,
        start: Math.min(...same.map((place) => place.start)),
        end: Math.max(...same.map((place) => place.end)),
    };
}

;// CONCATENATED MODULE: ./out/collect/shell/scalar-text.js

/**
 * The text of a YAML (or JSON) scalar, each character with its place in the file: through the indentation, folding
 * and chomping of block scalars, the escapes of quoted ones and the folding of flow scalars.
 *
 * It reads the file's text a second time, by the scalar's style, and holds the result against the value that the
 * parser read. Where they differ (a style that this module reads wrongly), every character stands for the whole scalar: never
 * for a wrong place.
 */
function scalarText(scalar) {
    const value = scalar_text_textOf(scalar);
    if (value === "")
        return { text: "", segments: [] };
    const { source, start, end } = scalar.place;
    const raw = source.text.slice(start, end);
    for (const runs of readings(raw)) {
        if (runs.map((run) => run.text).join("") !== value)
            continue;
        return withVia(text_join(runs.map((run) => scalar_text_partOf(run, scalar.place))), scalar);
    }
    return withVia(text_join([whole(value, scalar.place)]), scalar);
}
/** The text that a scalar becomes where a string is wanted: GitHub and docker write numbers and booleans out. */
function scalar_text_textOf(scalar) {
    return scalar.value === null ? "" : String(scalar.value);
}
function withVia(text, scalar) {
    const via = scalar.via;
    if (via === undefined || via.length === 0)
        return text;
    return { text: text.text, segments: text.segments.map((segment) => ({ ...segment, via })) };
}
function scalar_text_partOf(run, { source, start }) {
    const place = { source, start: start + run.at, end: start + run.at + run.length };
    return { text: run.text, place, exact: run.text.length === run.length };
}
function* readings(raw) {
    switch (raw[0]) {
        case "|":
        case ">": {
            // With an indentation indicator, the indentation depends on the parent's: the right one gives the value.
            const header = /^[|>][^\n]*\n?/.exec(raw)?.[0] ?? "";
            const lines = linesOf(raw, header.length);
            const first = lines.find((line) => /[^ ]/.test(line.text));
            const deepest = /^ */.exec(first?.text ?? "")?.[0].length ?? 0;
            const shallowest = /^[|>][+-]?[0-9]/.test(header) ? Math.max(0, deepest - maxParent) : deepest;
            for (let indent = deepest; indent >= shallowest; indent--) {
                yield raw[0] === "|" ? scalar_text_literal(lines, indent, header) : folded(lines, indent, header);
            }
            return;
        }
        case "'":
            yield flow(raw, 1, raw.length - 1, (at) => (raw.startsWith("''", at) ? { text: "'", at, length: 2 } : undefined));
            return;
        case '"':
            yield flow(raw, 1, raw.length - 1, (at) => escapeAt(raw, at));
            return;
        default:
            yield flow(raw, 0, raw.length, () => undefined);
    }
}
/** Nobody indents deeper; each candidate reads the whole scalar. */
const maxParent = 64;
function linesOf(raw, from) {
    const lines = [];
    for (let at = from; at < raw.length;) {
        const end = raw.indexOf("\n", at);
        const length = (end === -1 ? raw.length : end + 1) - at;
        lines.push({ text: raw.slice(at, at + length).replace(/\r?\n$/, ""), at, length });
        at += length;
    }
    return lines;
}
function scalar_text_literal(lines, indent, header) {
    const runs = [];
    for (const line of lines) {
        const content = line.text.slice(indent);
        runs.push({ text: content, at: line.at + Math.min(indent, line.text.length), length: content.length }, breakOf(line));
    }
    return chomp(runs, header);
}
function folded(lines, indent, header) {
    const runs = [];
    let previous;
    let empty = [];
    for (const line of lines) {
        const content = line.text.slice(indent);
        if (content === "") {
            empty.push(breakOf(line));
            continue;
        }
        const deeper = /^[ \t]/.test(content);
        if (previous !== undefined) {
            const kept = deeper || previous.deeper;
            if (kept || empty.length === 0)
                runs.push({ ...breakOf(previous.line), text: kept ? "\n" : " " });
        }
        runs.push(...empty, { text: content, at: line.at + indent, length: content.length });
        empty = [];
        previous = { deeper, line };
    }
    if (previous !== undefined)
        runs.push(breakOf(previous.line));
    return chomp([...runs, ...empty], header);
}
function breakOf(line) {
    return { text: "\n", at: line.at + line.text.length, length: line.length - line.text.length };
}
/** Line breaks at the end: `-` none, `+` all, otherwise one. */
function chomp(runs, header) {
    const keep = /^[|>][0-9]*\+/.test(header);
    const strip = /^[|>][0-9]*-/.test(header);
    if (keep)
        return runs;
    let end = runs.length;
    while (end > 0 && /^\n?$/.test(runs[end - 1]?.text ?? ""))
        end--;
    const breaks = runs.slice(end).filter((run) => run.text === "\n");
    return strip || end === 0 ? runs.slice(0, end) : [...runs.slice(0, end), ...breaks.slice(0, 1)];
}
/** A flow scalar: line breaks with the blanks around them fold to a blank, or to one break less than there are. */
function flow(raw, from, to, special) {
    const runs = [];
    let plainFrom = from;
    const flush = (at) => {
        if (plainFrom < at)
            runs.push({ text: raw.slice(plainFrom, at), at: plainFrom, length: at - plainFrom });
    };
    const blanks = /[ \t]+/y;
    const fold = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y;
    for (let at = from; at < to;) {
        blanks.lastIndex = at;
        const behind = at + (blanks.exec(raw)?.[0].length ?? 0);
        // Blanks within a line are as they are; trying each of them would cost their number squared.
        if (behind > at && !/[\r\n]/.test(raw[behind] ?? "")) {
            at = Math.min(behind, to);
            continue;
        }
        fold.lastIndex = at;
        const folded = fold.exec(raw)?.[0];
        const breaks = folded === undefined ? 0 : folded.split("\n").length - 1;
        const run = folded === undefined
            ? special(at)
            : { text: breaks === 1 ? " " : "\n".repeat(breaks - 1), at, length: folded.length };
        if (run === undefined) {
            at++;
            continue;
        }
        flush(at);
        runs.push(run);
        at += run.length;
        plainFrom = at;
    }
    flush(to);
    return runs;
}
const scalar_text_escapes = {
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    "\t": "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    N: "\x85",
    _: "\xa0",
    L: "\u2028",
    P: "\u2029",
};
function escapeAt(raw, at) {
    if (raw[at] !== "\\")
        return undefined;
    const wrapped = /^\\\r?\n((?:[ \t]*\r?\n)*)[ \t]*/.exec(raw.slice(at));
    if (wrapped !== null)
        return { text: "\n".repeat((wrapped[1] ?? "").split("\n").length - 1), at, length: wrapped[0].length };
    const hex = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(raw.slice(at, at + 10));
    if (hex !== null) {
        const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "0", 16);
        return { text: code > 0x10ffff ? "" : String.fromCodePoint(code), at, length: hex[0].length };
    }
    return { text: scalar_text_escapes[raw[at + 1] ?? ""] ?? "", at, length: 2 };
}

;// CONCATENATED MODULE: ./out/collect/workflow/local-uses.js
/** `./path` and `$/path` name something of the same repository. */
function isLocal(uses) {
    return /^(?:\.|\$)\//.test(uses) || uses === "./" || uses === ".";
}

;// CONCATENATED MODULE: ./out/collect/shell/anchors.js
/**
 * Stand in texts for paths that differ from machine to machine but mean the same everywhere: the checkout's root and
 * the home folder. Private-use characters, as `unknownPart` is.
 */
const workspacePart = "\uE001";
const homePart = "\uE002";

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 6 modules
var dist = __webpack_require__(2388);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/funcs.js + 8 modules
var funcs = __webpack_require__(111);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./out/collect/workflow/expression-syntax.js


/** The expressions of a text. */
function expressionsIn(text) {
    const found = [];
    for (let at = text.indexOf("${{"); at !== -1; at = text.indexOf("${{", at)) {
        const end = endOf(text, at + 3);
        if (end === undefined)
            break;
        found.push({ start: at, end: end + 2, innerStart: at + 3, innerEnd: end });
        at = end + 2;
    }
    return found;
}
/** The paths that the expressions of a text read: `matrix.image`, `inputs.x`. */
function pathsRead(text) {
    return expressionsIn(text).flatMap(({ innerStart, innerEnd }) => {
        const expression = expression_syntax_parse(text.slice(innerStart, innerEnd));
        return expression === undefined ? [] : readBy(expression);
    });
}
/** The tree of what is inside `${{ }}`; undefined where GitHub would refuse it. */
function expression_syntax_parse(text) {
    if (expression_syntax_parsed.has(text))
        return expression_syntax_parsed.get(text);
    let expression;
    try {
        expression = new dist/* Parser */.iX(new dist/* Lexer */.JG(text).lex().tokens, contextNames, runtimeFunctions).parse();
    }
    catch {
        expression = undefined;
    }
    if (expression_syntax_parsed.size > 10_000)
        expression_syntax_parsed.clear();
    expression_syntax_parsed.set(text, expression);
    return expression;
}
/** The keys of an access such as `github.event['pull_request'].number`; undefined where one is computed. */
function pathOf(expression) {
    if (expression instanceof ast/* ContextAccess */.QC)
        return [expression.name.lexeme.toLowerCase()];
    if (!(expression instanceof ast/* IndexAccess */.p_))
        return undefined;
    const object = pathOf(expression.expr);
    if (object === undefined)
        return undefined;
    if (expression.index instanceof ast/* Star */.FE)
        return [...object, "*"];
    return expression.index instanceof ast/* Literal */.uS ? [...object, expression.index.literal.coerceString()] : undefined;
}
/** Every path that is read anywhere in an expression. */
function readBy(expression) {
    const path = pathOf(expression);
    if (path !== undefined)
        return [path];
    if (expression instanceof ast/* Grouping */.aU)
        return readBy(expression.group);
    if (expression instanceof ast/* Unary */._c)
        return readBy(expression.expr);
    if (expression instanceof ast/* Binary */.yI)
        return [...readBy(expression.left), ...readBy(expression.right)];
    if (expression instanceof ast/* Logical */.oD || expression instanceof ast/* FunctionCall */.R6)
        return expression.args.flatMap(readBy);
    if (expression instanceof ast/* IndexAccess */.p_)
        return [...readBy(expression.expr), ...readBy(expression.index)];
    return [];
}
const contextNames = [
    "github",
    "env",
    "vars",
    "job",
    "jobs",
    "steps",
    "runner",
    "secrets",
    "strategy",
    "matrix",
    "needs",
    "inputs",
];
const runtimeFunctions = ["hashFiles", "always", "success", "failure", "cancelled"].map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
}));
const expression_syntax_parsed = new Map();
/** Where the `}}` stands that ends an expression; quoted ones do not. */
function endOf(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith("}}", at))
            return at;
    }
    const plain = text.indexOf("}}", from);
    return plain === -1 ? undefined : plain;
}

;// CONCATENATED MODULE: ./out/collect/workflow/from-json.js
/** Plain data as values that all stand at one place. */
function fromJson(json, origin) {
    const { place, via } = origin;
    const base = via === undefined ? { place } : { place, via };
    if (Array.isArray(json))
        return { kind: "sequence", items: json.map((item) => fromJson(item, { place })), ...base };
    if (json !== null && typeof json === "object") {
        const entries = Object.entries(json).map(([key, item]) => [key, { key: place, value: fromJson(item, { place }) }]);
        return { kind: "mapping", entries: new Map(entries), ...base };
    }
    const plain = typeof json === "string" || typeof json === "number" || typeof json === "boolean" ? json : null;
    return { kind: "scalar", value: plain, ...base };
}

// EXTERNAL MODULE: ./out/own-entry.js
var own_entry = __webpack_require__(7701);
;// CONCATENATED MODULE: ./out/collect/workflow/outcome.js


/** Nothing is known. */
const emptyScope = (path) => [{ unknown: [path.join(".")] }];
/** A scope that knows some contexts and asks `outer` for the others. */
function scopeWith(contexts, outer = emptyScope) {
    return (path, host) => ((0,own_entry/* ownEntry */.P)(contexts, path[0] ?? "") ?? outer)(path, host);
}
/** A key of a mapping; contexts do not tell upper from lower case. */
function outcome_entryOf(value, key) {
    const exact = (0,out_value/* get */.Jt)(value, key);
    if (exact !== undefined || value.kind !== "mapping")
        return exact;
    const lower = key.toLowerCase();
    for (const [name, entry] of value.entries)
        if (name.toLowerCase() === lower)
            return entry.value;
    return undefined;
}

;// CONCATENATED MODULE: ./out/collect/workflow/evaluation.js










/**
 * What the inside of `${{ }}` may come to. Where one argument has several outcomes, each is carried through, so that
 * `a || b` with an unknown `a` is both. `host` is the place of the whole expression.
 */
function evaluateText(text, host, scope) {
    const expression = expression_syntax_parse(text.text);
    // GitHub refuses such a workflow; what it would be is nobody's to say.
    if (expression === undefined)
        return [{ unknown: [text.text.trim()] }];
    return evaluation_bounded(new Evaluation(text, host, scope).evaluate(expression), host);
}
class Evaluation {
    #text;
    #host;
    #scope;
    constructor(text, host, scope) {
        this.#text = text;
        this.#host = host;
        this.#scope = scope;
    }
    evaluate(expression) {
        if (expression instanceof ast/* Grouping */.aU)
            return this.evaluate(expression.group);
        if (expression instanceof ast/* Literal */.uS)
            return [{ known: this.#literal(expression) }];
        if (expression instanceof ast/* Logical */.oD)
            return evaluation_bounded(this.#logical(expression), this.#host);
        const path = pathOf(expression);
        if (path !== undefined)
            return this.#scope(path, this.#host);
        if (expression instanceof ast/* IndexAccess */.p_)
            return this.#index(expression);
        if (expression instanceof ast/* FunctionCall */.R6)
            return this.#call(expression);
        if (expression instanceof ast/* Unary */._c) {
            return this.#combine([expression.expr], expression, ([value]) => new ast/* Unary */._c(expression.operator, evaluation_literal(value)));
        }
        if (expression instanceof ast/* Binary */.yI) {
            return this.#combine([expression.left, expression.right], expression, ([left, right]) => new ast/* Binary */.yI(evaluation_literal(left), expression.operator, evaluation_literal(right)));
        }
        return [{ unknown: readBy(expression).map((read) => read.join(".")) }];
    }
    #literal(expression) {
        const { token } = expression;
        const start = offsetOf(this.#text.text, token.range.start.line, token.range.start.column);
        const place = text_placeOf(this.#text, start, start + token.lexeme.length) ?? this.#host;
        const known = JSON.parse(JSON.stringify(expression.literal, dist/* data.replacer */.p.$U));
        const plain = typeof known === "string" || typeof known === "number" || typeof known === "boolean" ? known : null;
        return (0,out_value/* scalar */.d_)(plain, place);
    }
    #logical(expression) {
        const stopsAt = expression.operator.type === lexer/* TokenType */.ks.OR;
        let open = [];
        const done = [];
        expression.args.forEach((argument, index) => {
            if (index > 0 && open.length === 0)
                return;
            const outcomes = this.evaluate(argument);
            const next = [];
            for (const outcome of outcomes) {
                const truth = truthOf(outcome);
                if (index === expression.args.length - 1 || truth === stopsAt)
                    done.push(outcome);
                else if (truth !== undefined)
                    next.push(outcome);
                else {
                    // Either: where it stops the chain, it is still unknown, but of known truth.
                    done.push({ unknown: outcome.unknown ?? [], truth: stopsAt });
                    next.push({ unknown: outcome.unknown ?? [], truth: !stopsAt });
                }
            }
            open = next;
        });
        return done;
    }
    /** An access whose object or index is itself computed. */
    #index(expression) {
        if (expression.index instanceof ast/* Star */.FE)
            return [{ unknown: readBy(expression).map((read) => read.join(".")) }];
        return this.#pairs([expression.expr, expression.index], (values) => {
            const [object, index] = values;
            if (object === undefined || index?.kind !== "scalar")
                return { known: (0,out_value/* scalar */.d_)(null, this.#host) };
            const found = object.kind === "sequence" ? object.items[Number(index.value)] : outcome_entryOf(object, String(index.value));
            return { known: found ?? (0,out_value/* scalar */.d_)(null, this.#host) };
        });
    }
    #call(expression) {
        const name = expression.functionName.lexeme.toLowerCase();
        if (funcs/* wellKnownFunctions */.j[name] === undefined) {
            return [
                { unknown: [`${expression.functionName.lexeme}()`, ...readBy(expression).map((read) => read.join("."))] },
            ];
        }
        if (name === "case")
            return this.#cases(expression);
        return this.#combine(expression.args, expression, (values) => new ast/* FunctionCall */.R6(expression.functionName, values.map(evaluation_literal)));
    }
    /** `case(condition, value, …, otherwise)`: every value whose condition may hold. */
    #cases(expression) {
        const done = [];
        for (let index = 0; index < expression.args.length; index += 2) {
            const [condition, value] = expression.args.slice(index, index + 2);
            if (condition === undefined)
                break;
            if (value === undefined)
                return [...done, ...this.evaluate(condition)];
            const truths = this.evaluate(condition).map(truthOf);
            if (truths.some((truth) => truth !== false))
                done.push(...this.evaluate(value));
            if (truths.every((truth) => truth === true))
                return done;
        }
        return done;
    }
    /** The library computes what is known; the result stands where the only argument from elsewhere stands, or here. */
    #combine(args, expression, build) {
        return this.#pairs(args, (values) => {
            try {
                const result = new dist/* Evaluator */.oi(build(values), new dist/* data.Dictionary */.p.bT()).evaluate();
                const elsewhere = values.filter((value) => value.place.source !== this.#host.source || value.via !== undefined);
                const [only] = elsewhere;
                const origin = elsewhere.length === 1 && only !== undefined ? only : { place: this.#host };
                return { known: fromJson(JSON.parse(JSON.stringify(result, dist/* data.replacer */.p.$U)), origin) };
            }
            catch {
                return { unknown: readBy(expression).map((read) => read.join(".")) };
            }
        });
    }
    /** All ways to choose one outcome of each argument. */
    #pairs(args, apply) {
        let chosen = [[]];
        for (const argument of args) {
            const outcomes = this.evaluate(argument);
            const all = chosen.flatMap((before) => outcomes.map((outcome) => [...before, outcome]));
            chosen = evaluation_bounded(all, this.#host);
        }
        return chosen.map((outcomes) => {
            const unknown = outcomes.flatMap((outcome) => outcome.unknown ?? []);
            if (unknown.length > 0)
                return { unknown };
            return apply(outcomes.flatMap((outcome) => outcome.known ?? []));
        });
    }
}
function truthOf(outcome) {
    return outcome.known === undefined ? outcome.truth : (0,result/* truthy */.vN)(dataOf(outcome.known));
}
const literalToken = {
    type: lexer/* TokenType */.ks.STRING,
    lexeme: "",
    range: { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } },
};
function evaluation_literal(value) {
    return new ast/* Literal */.uS(value === undefined ? new dist/* data.Null */.p.Uv() : dataOf(value), literalToken);
}
function dataOf(value) {
    return JSON.parse(JSON.stringify((0,out_value/* toJson */.aB)(value)), dist/* data.reviver */.p.eD);
}
function offsetOf(text, line, column) {
    let at = 0;
    for (let passed = 0; passed < line; passed++) {
        const next = text.indexOf("\n", at);
        if (next === -1)
            break;
        at = next + 1;
    }
    return at + column;
}
/** `a || b || …` seldom has more than three outcomes; each doubles what is around it. */
function evaluation_bounded(outcomes, { source, start, end }) {
    const { limits } = source.bounds;
    if (outcomes.length <= limits.outcomes)
        return outcomes;
    source.bounds.meet("outcomes", { source, start, end }, "may become more texts than are judged");
    return outcomes.slice(0, limits.outcomes);
}

;// CONCATENATED MODULE: ./out/collect/workflow/expression.js





/**
 * A scalar's value with its expressions evaluated. A scalar that is one expression may become anything (a mapping of
 * a matrix, what `fromJSON` brings); others become texts.
 */
function evaluateScalar(value, scope) {
    if (typeof value.value !== "string" || !value.value.includes("${{"))
        return [{ known: value }];
    const text = scalarText(value);
    const only = onlyExpression(text);
    if (only !== undefined)
        return evaluateText(slice(text, only.innerStart, only.innerEnd), value.place, scope);
    return expression_interpolate(text, scope).map((variant) => {
        const unknown = variant.segments.flatMap((segment) => segment.unknown ?? []);
        return unknown.length > 0 ? { unknown } : { known: { ...value, value: variant.text } };
    });
}
/**
 * The texts that a text with `${{ }}` may become. The outcomes of several expressions are not multiplied: the n-th
 * text has the n-th outcome of each, so that each outcome is in at least one.
 */
function expression_interpolate(text, scope) {
    const found = expressionsIn(text.text);
    if (found.length === 0)
        return [text];
    const alternatives = found.map(({ start, end, innerStart, innerEnd }) => {
        const host = text_placeOf(text, start, end) ?? startPlace(text);
        const outcomes = evaluateText(slice(text, innerStart, innerEnd), host, scope);
        const known = outcomes.filter((outcome) => outcome.known !== undefined);
        return (known.length > 0 ? known : outcomes).map((outcome) => partsFor(outcome, host));
    });
    const count = Math.max(...alternatives.map((list) => list.length));
    return Array.from({ length: count }, (_, index) => {
        const parts = [];
        let at = 0;
        found.forEach(({ start, end }, position) => {
            const list = alternatives[position] ?? [];
            for (const part of partsBetween(text, at, start))
                parts.push(part);
            for (const part of list[Math.min(index, list.length - 1)] ?? [])
                parts.push(part);
            at = end;
        });
        for (const part of partsBetween(text, at, text.text.length))
            parts.push(part);
        return text_join(parts);
    });
}
/** The contexts behind the expressions of a text that have an outcome which only run time knows. */
function unknownContexts(text, scope) {
    return expressionsIn(text.text).flatMap(({ start, end, innerStart, innerEnd }) => {
        const host = text_placeOf(text, start, end) ?? startPlace(text);
        return evaluateText(slice(text, innerStart, innerEnd), host, scope).flatMap((outcome) => outcome.unknown ?? []);
    });
}
function onlyExpression(text) {
    const [first, second] = expressionsIn(text.text);
    if (first === undefined || second !== undefined)
        return undefined;
    const around = text.text.slice(0, first.start) + text.text.slice(first.end);
    return around.trim() === "" ? first : undefined;
}
function startPlace(text) {
    const first = text.segments[0];
    if (first === undefined)
        throw new Error("an expression stands in an empty text");
    return first.place;
}
function partsFor(outcome, host) {
    if (outcome.known === undefined)
        return [unknownAt(host, outcome.unknown)];
    const value = outcome.known;
    if (value.kind !== "scalar")
        return [{ text: JSON.stringify((0,out_value/* toJson */.aB)(value)), place: value.place, exact: false, host }];
    const inside = value.place.source === host.source && host.start <= value.place.start && value.place.end <= host.end;
    const text = scalarText(value);
    return partsBetween(text, 0, text.text.length).map((part) => (inside ? part : { ...part, host }));
}

;// CONCATENATED MODULE: ./out/collect/workflow/scope.js




/** What is known of every job: where its checkout is. */
const workflowScope = scopeWith({
    github: (path, host) => path.length === 2 && path[1] === "workspace"
        ? [{ known: (0,out_value/* scalar */.d_)(workspacePart, host) }]
        : [{ unknown: [path.join(".")] }],
});
/** `env.X` of one `env:` mapping; its values see what stands around it. */
function envScope(env, outer) {
    if (env?.kind !== "mapping")
        return outer;
    return (path, host) => {
        const name = path[1];
        if (path[0] !== "env" || path.length !== 2 || name === undefined)
            return outer(path, host);
        const value = outcome_entryOf(env, name);
        if (value?.kind !== "scalar")
            return outer(path, host);
        return cameFrom(evaluateScalar(value, outer), { kind: "interpolation", place: host, name: `env.${name}` });
    };
}
/**
 * `inputs.X`: what the caller gives, else the default; without a caller, both the default and what nobody can know.
 * What a caller gives stands where it is put in, the caller on its way: faults are shown where the callee is defined.
 */
function inputScope(declared, call, outer) {
    const inputs = declared?.kind === "mapping" ? declared : undefined;
    return (path, host) => {
        const name = path[1];
        if (path[0] !== "inputs" || path.length !== 2 || name === undefined)
            return outer(path, host);
        const declaration = inputs && outcome_entryOf(inputs, name);
        const given = call && givenTo(call, name);
        if (given !== undefined && call !== undefined)
            return given.map((outcome) => putIn(outcome, call, host));
        const unknown = { unknown: [path.join(".")] };
        const choices = choicesOf(declaration);
        const value = declaration && (0,out_value/* get */.Jt)(declaration, "default");
        const step = { kind: "interpolation", place: host, name: `inputs.${name}` };
        if (call === undefined && choices.length > 0)
            return cameFrom(choices.map((known) => ({ known })), step);
        if (value?.kind !== "scalar") {
            return call !== undefined && declaration !== undefined ? [{ known: (0,out_value/* scalar */.d_)("", host) }] : [unknown];
        }
        const fallback = cameFrom(evaluateScalar(value, emptyScope), step);
        return call === undefined ? [unknown, ...fallback] : fallback;
    };
}
/** `with:` of a caller, evaluated where it stands. */
function givenBy(withs, scope) {
    const given = new Map();
    if (withs?.kind !== "mapping")
        return given;
    for (const [name, entry] of withs.entries) {
        if (entry.value.kind === "scalar")
            given.set(name.toLowerCase(), evaluateScalar(entry.value, scope));
    }
    return given;
}
function givenTo(call, name) {
    return call.inputs.get(name.toLowerCase());
}
function putIn(outcome, call, host) {
    if (outcome.known === undefined)
        return outcome;
    const place = outcome.known.place;
    const step = { kind: "call", place, ...(call.step.name === undefined ? {} : { name: call.step.name }) };
    return { known: { ...outcome.known, place: host, via: [step] } };
}
/** `type: choice` of a manual trigger says all there can be. */
function choicesOf(declaration) {
    if (declaration === undefined || (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(declaration, "type")) !== "choice")
        return [];
    const options = (0,out_value/* get */.Jt)(declaration, "options");
    return options?.kind === "sequence" ? options.items.filter((item) => item.kind === "scalar") : [];
}
function cameFrom(outcomes, step) {
    return outcomes.map((outcome) => (outcome.known === undefined ? outcome : { known: (0,out_value/* withStep */.p$)(outcome.known, step) }));
}

;// CONCATENATED MODULE: ./out/collect/shell/checkout-path.js

/** A path from the checkout's root; undefined where it leaves it. */
function checkout_path_normalize(from, target) {
    const parts = from === "" ? [] : from.split("/");
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
/** A folder from the checkout's root as scripts see it: with the anchor in front, so that it stays known to be inside. */
function inWorkspace(directory) {
    return directory === "" ? workspacePart : `${workspacePart}/${directory}`;
}

;// CONCATENATED MODULE: ./out/collect/shell/bash-state.js



/** A variable with a longer value is unknown: one that is put into itself doubles each time. UTF-16 code units. */
const maxValue = 20_000;
/**
 * What a bash script knows at one point: its variables and the folder that it is in. Of a variable with several values
 * the `way` says which one counts; `ways` is how many there are to try, as far as was asked.
 */
class BashState {
    ways = 1;
    /** From the checkout's root; undefined where nobody can tell. */
    directory;
    /** A variable was asked for whose values are not all read. */
    cut = false;
    #way;
    #most;
    #variables = new Map();
    /** `most`: values that a variable may have. */
    constructor(context, way, most) {
        this.#way = way;
        this.#most = most;
        this.directory = context.directory;
        for (const [name, text] of context.variables) {
            const place = text.segments[0]?.place;
            if (place !== undefined)
                this.#variables.set(name, { values: [[{ text, place }]], array: false });
        }
    }
    variable(name) {
        return this.#variables.get(name);
    }
    valueOf(variable) {
        this.ways = Math.max(this.ways, variable.values.length);
        this.cut ||= variable.cut === true;
        return variable.values[Math.min(this.#way, variable.values.length - 1)] ?? [];
    }
    /** The variables that are no arrays, with their values in this way. */
    known() {
        const known = new Map();
        for (const [name, variable] of this.#variables) {
            const word = variable.array ? undefined : this.valueOf(variable)[0];
            if (word !== undefined)
                known.set(name, word.text);
        }
        return known;
    }
    /** Variables whose value is not known but whose meaning is. */
    anchor(name) {
        if (name === "HOME")
            return homePart;
        if (name === "GITHUB_WORKSPACE")
            return workspacePart;
        if (name === "PWD" && this.directory !== undefined)
            return inWorkspace(this.directory);
        return undefined;
    }
    assign(name, words, { array, appends, sometimes }) {
        const before = this.#variables.get(name);
        const value = (old) => {
            if (!appends)
                return words;
            if (array || before?.array)
                return [...old, ...words];
            const place = words[0]?.place ?? old[0]?.place;
            if (place === undefined)
                return [];
            const parts = [...old, ...words].flatMap((word) => text_partsOf(word.text));
            return [{ text: text_join(parts), place }];
        };
        const grown = appends ? (before?.values ?? [[]]).map(value) : [words];
        const values = grown.map((list) => {
            const length = list.reduce((sum, word) => sum + word.text.text.length, 0);
            const [first] = list;
            return length <= maxValue || first === undefined
                ? list
                : [{ text: text_join([unknownAt(first.place, [name])]), place: first.place }];
        });
        const kept = sometimes && before !== undefined ? before.values : [];
        this.#variables.set(name, {
            ...this.#atMost([...kept, ...values]),
            array: array || before?.array === true,
        });
    }
    /** The variable of a loop is each of the words in turn. */
    assignEach(name, words) {
        const values = words.map((word) => [word]);
        this.#variables.set(name, { ...this.#atMost(values), array: false });
    }
    /** As many values as a script is read with. */
    #atMost(values) {
        return values.length <= this.#most ? { values } : { values: values.slice(0, this.#most), cut: true };
    }
    /** `cd x` changes where the rest runs; into a folder that nobody knows, it is lost. */
    enter(word) {
        const target = word?.text.text;
        if (target === undefined || target === "-" || /\uE000/.test(target))
            this.directory = undefined;
        else if (target.startsWith(workspacePart))
            this.directory = checkout_path_normalize("", target.slice(1).replace(/^\//, ""));
        else if (/^[/~]/.test(target) || target.startsWith(homePart))
            this.directory = undefined;
        else if (this.directory !== undefined)
            this.directory = checkout_path_normalize(this.directory, target);
    }
    /** What is assigned or entered in a subshell is gone behind it. */
    apart(read) {
        const variables = new Map(this.#variables);
        const directory = this.directory;
        read();
        this.#variables = variables;
        this.directory = directory;
    }
}

;// CONCATENATED MODULE: ./out/collect/shell/command.js


/** As docker's reader takes it. A word of which nothing is known stands with its quotes: they say that it is one word. */
function textWord(word) {
    const found = wordOf(word.text, word.place);
    return word.text.text.replaceAll(unknownPart, "") === "" ? { ...found, place: word.place } : found;
}
/** The word's text where all of it is known. */
function literalOf(word) {
    return word === undefined || word.text.text.includes(unknownPart) ? undefined : word.text.text;
}
/** What a word looks like to people: unknown parts as they are written. */
function shownWord(word) {
    return word.text.segments
        .map((segment) => {
        if (segment.unknown === undefined)
            return word.text.text.slice(segment.start, segment.end);
        const { source, start, end } = segment.place;
        return source.text.slice(start, end).replace(/\s+/g, " ");
    })
        .join("");
}
/** The words that pieces become; `quoted` says that there were quotes, so that an empty word is a word. */
function command_wordsOf(pieces, place, quoted) {
    const words = [];
    let current = quoted ? [] : undefined;
    for (const { part, splits } of pieces) {
        if (!splits || !/\s/.test(part.text)) {
            current ??= [];
            current.push(part);
            continue;
        }
        for (const match of part.text.matchAll(/\s+|\S+/g)) {
            if (/^\s/.test(match[0])) {
                if (current !== undefined)
                    words.push(current);
                current = undefined;
            }
            else {
                current ??= [];
                current.push(cutPart(part, match.index, match[0]));
            }
        }
    }
    if (current !== undefined)
        words.push(current);
    return words.map((parts) => ({ text: text_join(parts), place }));
}
function cutPart(part, start, text) {
    if (!part.exact)
        return { ...part, text };
    const { source } = part.place;
    const at = part.place.start + start;
    return { ...part, text, place: { source, start: at, end: at + text.length } };
}

;// CONCATENATED MODULE: ./out/collect/shell/bash-words.js




/**
 * Reads arguments of bash as the words that they become: quotes and escapes are gone, variables have the values that
 * `state` knows at that moment, and what only run time knows is an unknown part.
 */
class BashWords {
    #script;
    #state;
    #scriptFolder;
    constructor(script, state, scriptFolder) {
        this.#script = script;
        this.#state = state;
        this.#scriptFolder = scriptFolder;
    }
    /** As in an assignment: no splitting. */
    joined(node) {
        const place = this.#place(node);
        return [{ text: text_join(this.#pieces(node, true).map((piece) => piece.part)), place }];
    }
    /** The words that one argument becomes: none where it is an empty variable, several where it falls apart. */
    expand(node) {
        const place = this.#place(node);
        const array = this.#arrayOf(node);
        if (array !== undefined)
            return array;
        const quoted = /["']/.test(node.text);
        return command_wordsOf(this.#pieces(node, false), place, quoted);
    }
    /** `"${A[@]}"`, `${A[*]}`: one word for each of the array's. */
    #arrayOf(node) {
        const match = /^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(node.text) ?? /^"?\$\{\w+\[[@*]\]\+"?\$\{(\w+)\[[@*]\]\}"?\}$/.exec(node.text);
        const variable = match?.[1] === undefined ? undefined : this.#state.variable(match[1]);
        if (variable === undefined)
            return undefined;
        const host = this.#place(node);
        return this.#state.valueOf(variable).map((word) => ({ ...word, text: inStead(word.text, host, match?.[1] ?? "") }));
    }
    #pieces(node, quoted) {
        switch (node.type) {
            case "string":
            case "translated_string":
                return this.#inside(node, node.type === "string" ? 1 : 2, true);
            case "raw_string":
                return this.#literal(node.startIndex + 1, node.endIndex - 1);
            case "ansi_c_string":
                return this.#unescape(node.startIndex + 2, node.endIndex - 1, /\\([\s\S])/g);
            case "string_content":
                return this.#unescape(node.startIndex, node.endIndex, /\\([$`"\\\n])/g);
            case "word":
            case "heredoc_content":
                return this.#word(node);
            case "concatenation":
                return this.#inside(node, 0, quoted);
            case "simple_expansion":
            case "expansion":
                return this.#variable(node, quoted);
            case "command_substitution":
                return this.#substitution(node, quoted);
            case "arithmetic_expansion":
            case "process_substitution":
                return this.#unknown(node, node.text, quoted);
            default:
                return this.#literal(node.startIndex, node.endIndex);
        }
    }
    /** Children and, as it stands, what the grammar leaves between them. */
    #inside(node, quotes, quoted) {
        const pieces = [];
        let at = node.startIndex + quotes;
        for (const child of node.namedChildren) {
            if (child === null)
                continue;
            pieces.push(...this.#unescape(at, child.startIndex, /\\([$`"\\\n])/g), ...this.#pieces(child, quoted));
            at = child.endIndex;
        }
        const end = quotes === 0 ? node.endIndex : node.endIndex - 1;
        return [...pieces, ...this.#unescape(at, end, /\\([$`"\\\n])/g)];
    }
    #word(node) {
        const pieces = this.#unescape(node.startIndex, node.endIndex, /\\([\s\S])/g);
        const [first, ...rest] = pieces;
        if (first === undefined || !/^~(?:\/|$|:)/.test(first.part.text))
            return pieces;
        return [{ ...first, part: { ...first.part, text: homePart + first.part.text.slice(1) } }, ...rest];
    }
    #literal(start, end) {
        return partsBetween(this.#script, start, end).map((part) => ({ part, splits: false }));
    }
    #unescape(start, end, pattern) {
        const pieces = [];
        let at = start;
        for (const match of this.#script.text.slice(start, end).matchAll(pattern)) {
            const backslash = start + match.index;
            pieces.push(...this.#literal(at, backslash));
            at = backslash + match[0].length;
            if (match[1] !== "\n")
                pieces.push(...this.#literal(at - (match[1]?.length ?? 0), at));
        }
        return [...pieces, ...this.#literal(at, end)];
    }
    #variable(node, quoted) {
        const name = (node.namedChildren[0]?.type === "subscript" ? node.namedChildren[0].namedChildren[0] : node.namedChildren[0])?.text;
        const operator = node.children.find((child) => child !== null && /^[:+\-=?#%/^,]/.test(child.type))?.type;
        const host = this.#place(node);
        if (name === undefined || /[#%/^,]/.test(operator ?? ""))
            return this.#unknown(node, name ?? node.text, quoted);
        const variable = this.#state.variable(name);
        if (variable !== undefined && !operator?.includes("+")) {
            const words = this.#state.valueOf(variable);
            const parts = words.flatMap((word, index) => [
                ...(index > 0 ? [{ text: " ", place: host, exact: false }] : []),
                ...text_partsOf(inStead(word.text, host, name)),
            ]);
            const empty = words.every((word) => word.text.text === "");
            if (!empty || !operator?.startsWith(":"))
                return parts.map((part) => ({ part, splits: !quoted }));
        }
        const anchor = variable === undefined ? this.#state.anchor(name) : undefined;
        if (anchor !== undefined)
            return [{ part: { text: anchor, place: host, exact: false }, splits: false }];
        // `${NAME:-value}`: what it is unless somebody says otherwise.
        if (operator === ":-" || operator === "-" || operator === ":=" || operator === "=") {
            return node.namedChildren.slice(1).flatMap((child) => (child === null ? [] : this.#pieces(child, quoted)));
        }
        if (operator?.includes("+"))
            return [];
        return this.#unknown(node, name, quoted);
    }
    #substitution(node, quoted) {
        const host = this.#place(node);
        const inner = node.text.replace(/^(?:\$\(|`)\s*|\s*(?:\)|`)$/g, "");
        const at = (text) => [{ part: { text, place: host, exact: false }, splits: false }];
        if (/^(?:pwd(?:\s+-[LP])?|realpath\s+\.|readlink\s+-f\s+\.)$/.test(inner) && this.#state.directory !== undefined) {
            return at(inWorkspace(this.#state.directory));
        }
        if (/^git rev-parse --show-toplevel$/.test(inner))
            return at(workspacePart);
        const folder = this.#scriptFolder;
        if (folder !== undefined && scriptFolderPattern.test(inner)) {
            const up = /&&\s*cd\s+(\S+)\s*&&\s*pwd/.exec(inner)?.[1] ?? /\)["']?\/((?:\.\.\/?)+)["']?/.exec(inner)?.[1] ?? "";
            return at(inWorkspace(checkout_path_normalize(folder, up) ?? folder));
        }
        return this.#unknown(node, inner.replace(/\s+/g, " "), quoted);
    }
    #unknown(node, name, quoted) {
        return [{ part: unknownAt(this.#place(node), [name]), splits: !quoted }];
    }
    #place(node) {
        const place = text_placeOf(this.#script, node.startIndex, node.endIndex) ?? this.#script.segments[0]?.place;
        if (place === undefined)
            throw new Error("a command stands in an empty script");
        return place;
    }
}
/** `dirname "$0"`, also with `cd … && pwd` around it: the folder that the script's file is in. */
const scriptFolderPattern = /dirname\s+(?:--\s+)?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?/;

;// CONCATENATED MODULE: ./out/collect/shell/mention.js
/** Cheap: whether a text can have a command that is collected. Only then a grammar is loaded. */
function mentionsCommand(text) {
    return mention.test(text);
}
const mention = /\b(?:docker|docker-compose|podman|podman-compose|nerdctl|nsjail|bwrap|firejail|flatpak|flatpak-spawn|unshare|systemd-run|runsc|firecracker|jailer)(?:\.exe)?\b/i;

;// CONCATENATED MODULE: ./out/collect/shell/program-name.js

/** The name of the program that a word names: `/usr/bin/docker`, `docker.exe`. */
function nameOfProgram(word) {
    const text = literalOf(word);
    return text === undefined ? undefined : programOf(text);
}
/** The same of its text. */
function programOf(text) {
    return text
        .replace(/^.*[\\/]/s, "")
        .replace(/\.exe$/i, "")
        .toLowerCase();
}

;// CONCATENATED MODULE: ./out/collect/shell/wrapper.js



/**
 * The words of a command without what only runs another command: `sudo -E env X=1 timeout 5 docker run` is
 * `docker run`. Other programs that take a command as arguments are not looked into: `archery docker run` is not docker.
 */
function unwrapped(words) {
    let rest = words;
    for (let depth = 0; depth < mostWrappers; depth++) {
        const name = nameOfProgram(rest[0]);
        const wrapper = name === undefined ? undefined : (0,own_entry/* ownEntry */.P)(wrappers, name);
        if (wrapper === undefined)
            return rest;
        rest = afterWrapper(rest.slice(1), wrapper);
    }
    const place = rest[0]?.place;
    place?.source.bounds.meet("script-depth", place, "runs a command through more programs than are followed");
    return rest;
}
const mostWrappers = 64;
/** Whether a program only runs another command. */
function isWrapper(program) {
    return Object.hasOwn(wrappers, program);
}
const wrappers = {
    sudo: {
        values: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R", "--user", "--group"],
        assigns: true,
    },
    doas: { values: ["-u", "-C"] },
    env: { values: ["-u", "-C", "--unset", "--chdir"], assigns: true },
    time: { values: ["-o", "-f", "--output", "--format"] },
    timeout: { values: ["-k", "-s", "--kill-after", "--signal"], skips: 1 },
    gtimeout: { values: ["-k", "-s"], skips: 1 },
    command: {},
    builtin: {},
    exec: { values: ["-a"] },
    nohup: {},
    setsid: {},
    nice: { values: ["-n", "--adjustment"] },
    ionice: { values: ["-c", "-n", "-p"] },
    stdbuf: { values: ["-i", "-o", "-e"] },
    chronic: {},
    unbuffer: {},
    winpty: {},
    xargs: { values: ["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s", "--max-args", "--replace", "--delimiter"] },
    "!": {},
};
function afterWrapper(words, wrapper) {
    let at = 0;
    for (; at < words.length; at++) {
        const word = literalOf(words[at]);
        if (word === undefined)
            break;
        if (word === "--") {
            at++;
            break;
        }
        if (wrapper.assigns === true && /^\w+=/.test(word))
            continue;
        if (!word.startsWith("-"))
            break;
        if (wrapper.values?.includes(word) === true)
            at++;
    }
    if (wrapper.assigns === true)
        while (/^\w+=/.test(words[at]?.text.text ?? ""))
            at++;
    return words.slice(at + (wrapper.skips ?? 0));
}

;// CONCATENATED MODULE: ./out/collect/shell/engine-command.js





/** A script in an argument or in a here-document: `bash -c '…'`, `eval "…"`, `bash <<EOF`. */
function scriptIn(words, command) {
    const name = nameOfProgram(words[0]);
    if (name === "eval")
        return words[1]?.text;
    if (name === undefined || !isShell.test(name))
        return undefined;
    for (let index = 1; index < words.length; index++) {
        const word = literalOf(words[index]);
        if (word === undefined || !/^[-+]/.test(word))
            return undefined;
        if (/^-[a-zA-Z]*c$/.test(word))
            return words[index + 1]?.text;
        if (/^[-+][a-zA-Z]*o$/.test(word))
            index++;
    }
    return command.input;
}
/** What the words ask an engine for; undefined where they ask for nothing that makes a container. */
function engineCommand(words, command) {
    const [first] = words;
    const program = nameOfProgram(first);
    if (first === undefined || program === undefined)
        return undefined;
    const standalone = program === "docker-compose" || program === "podman-compose";
    const tool = (standalone ? program.replace("-compose", "") : program);
    if (tool !== "docker" && tool !== "podman" && tool !== "nerdctl")
        return undefined;
    const fromEnvironment = command.assignments.get("DOCKER_HOST") ?? command.variables.get("DOCKER_HOST");
    let host = tool === "docker" && fromEnvironment !== undefined ? literalText(fromEnvironment) : undefined;
    let tls;
    if (standalone)
        return made("compose", words.slice(1), first);
    let at = 1;
    for (; at < words.length; at++) {
        const word = literalOf(words[at]);
        if (word === undefined)
            return undefined;
        if (!word.startsWith("-"))
            break;
        const [flag = word, inline] = word.startsWith("--") ? word.split(/=(.*)/s, 2) : [word];
        if (/^--tls/.test(flag) && flag !== "--tlscacert" && inline !== "false")
            tls = true;
        if (!globalFlagsWithValue.has(flag)) {
            if (/^-H./.test(flag))
                host = flag.slice(2).replace(/^=/, "");
            continue;
        }
        const value = inline ?? literalOf(words[at + 1]);
        if (flag === "-H" || flag === "--host" || flag === "--url")
            host = value;
        if (inline === undefined)
            at++;
    }
    const names = [literalOf(words[at]), literalOf(words[at + 1])];
    for (const [path, action] of actions) {
        const matches = path.every((name, index) => names[index] === name);
        const last = words[at + path.length - 1];
        if (matches && last !== undefined)
            return made(action, words.slice(at + path.length), last);
    }
    return undefined;
    function made(action, rest, last) {
        const place = engine_command_spanOf(first ?? last, last);
        return {
            action,
            tool,
            words: rest,
            place,
            ...(host === undefined ? {} : { host }),
            ...(tls === undefined ? {} : { tls }),
            command,
        };
    }
}
const actions = [
    [["run"], "run"],
    [["create"], "create"],
    [["container", "run"], "run"],
    [["container", "create"], "create"],
    [["compose"], "compose"],
    [["stack", "deploy"], "stack-deploy"],
    [["stack", "up"], "stack-deploy"],
    [["build"], "build"],
    [["buildx", "build"], "build"],
    [["buildx", "b"], "build"],
    [["buildx", "bake"], "bake"],
    [["image", "build"], "build"],
    [["builder", "build"], "build"],
    [["network", "create"], "network-create"],
    [["volume", "create"], "volume-create"],
];
/** Flags of the tools themselves that take the next word. */
const globalFlagsWithValue = new Set([
    "-H",
    "--host",
    "-c",
    "--context",
    "--config",
    "-l",
    "--log-level",
    "--tlscacert",
    "--tlscert",
    "--tlskey",
    "-n",
    "--namespace",
    "-a",
    "--address",
    "--url",
    "--connection",
    "--root",
    "--runroot",
    "--storage-driver",
    "--storage-opt",
    "--data-root",
    "--cgroup-manager",
    "--runtime",
    "--network-cmd-path",
    "--hosts-dir",
    "--snapshotter",
    "--cni-path",
    "--cni-netconfpath",
]);
/**
 * Whether a command whose first word is written so may be a container's, run a script, or run another command; its
 * other words are not worth reading otherwise.
 */
function mayStart(program) {
    const name = programOf(program);
    return isWrapper(name) || isShell.test(name) || name === "eval" || mentionsCommand(name);
}
const isShell = /^(?:ba|da|z|k)?sh$/;
function literalText(text) {
    return /\uE000/.test(text.text) ? undefined : text.text;
}
/** From the first word to the last, where both stand in the same file one behind the other. */
function engine_command_spanOf(first, last) {
    const from = text_placeOf(first.text, 0, first.text.text.length) ?? first.place;
    const to = text_placeOf(last.text, 0, last.text.text.length) ?? last.place;
    if (from.source !== to.source || to.end < from.start)
        return last.place;
    return { source: from.source, start: from.start, end: to.end };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
;// CONCATENATED MODULE: ./out/collect/shell/grammar.js






/** A text takes too much time or memory to be parsed: what the grammar does not understand, it tries to understand in many ways. */
class TooDear extends Error {
    name = "TooDear";
}
/**
 * Parses a text and hands its syntax tree to `use`; the tree is gone afterwards. Whatever the text, there is a tree:
 * what the grammar does not understand is a node `ERROR` in it.
 * @throws TooDear
 */
async function withSyntax(language, text, bounds, use) {
    const limits = bounds?.limits ?? (0,out_limits/* limitsOf */.Af)();
    const parser = await parserFor(language, limits["script-mib"]);
    const watch = new Watch(limits["script-ms"]);
    let tree = null;
    try {
        tree = parser.parse(text, null, { progressCallback: () => watch.isOver() });
        if (tree !== null)
            return use(tree.rootNode);
    }
    catch (error) {
        // Broken off in the middle, the library is in whatever state.
        if (error instanceof RangeError || isAborted(error))
            forgetLibrary();
        if (isAborted(error))
            throw new TooDear();
        throw error;
    }
    finally {
        bounds?.spendOnScript(watch.time());
        if (library !== undefined)
            tree?.delete();
    }
    parser.reset();
    throw new TooDear();
}
/** Emscripten's way to give up where there is no more memory. */
function isAborted(error) {
    return error instanceof Error && error.name === "RuntimeError";
}
/**
 * The files of the grammars. In a bundle they stand beside it under these names; in the sources they are where npm
 * put them. Only what a text needs is loaded: the library and one grammar take about 15 ms.
 *
 * Another grammar is not just another file: see `baselineOnly`, and nodejs/node#63421. A test parses enough for these to
 * be optimized where that is allowed.
 */
const grammarAssets = {
    "tree-sitter.cjs": "@vscode/tree-sitter-wasm/wasm/tree-sitter.js",
    "tree-sitter.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter.wasm",
    "tree-sitter-bash.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm",
    "tree-sitter-powershell.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm",
};
/**
 * Over when half of the time has passed on the clock, and then the other half of the processor's: a busy machine must not make a
 * good script fail, and to ask for processor time costs as much as to parse a line.
 */
class Watch {
    #half;
    #began = performance.now();
    #late;
    constructor(most) {
        this.#half = most / 2;
    }
    /** ms on the clock. */
    time() {
        return performance.now() - this.#began;
    }
    isOver() {
        if (this.time() <= this.#half)
            return false;
        this.#late ??= process.cpuUsage();
        const { user, system } = process.cpuUsage(this.#late);
        return (user + system) / 1000 > this.#half;
    }
}
let library;
/** What its memory may grow to, MiB. */
let libraryMib = 0;
const parsers = new Map();
function parserFor(language, mib) {
    if (library !== undefined && libraryMib !== mib)
        forgetLibrary();
    const loaded = parsers.get(language);
    if (loaded !== undefined)
        return loaded;
    const loading = grammar_load(language, mib);
    parsers.set(language, loading);
    return loading;
}
async function grammar_load(language, mib) {
    libraryMib = mib;
    library ??= loadLibrary(mib);
    const { Parser, Language } = await library;
    const parser = new Parser();
    parser.setLanguage(await Language.load(await (0,promises_.readFile)(urlOf(`tree-sitter-${language}.wasm`))));
    return parser;
}
/**
 * Of a grammar's lexer, a single function of a hundred thousand branches, V8's optimizing compiler takes 2 GB and more,
 * in the background, until the process dies of it. The baseline compiler's code is as fast for a few scripts. The flag
 * that forbids the optimizer implies the other two only at start-up; later, each has to be said.
 */
const baselineOnly = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
async function loadLibrary(mib) {
    for (const flag of baselineOnly)
        (0,external_node_v8_.setFlagsFromString)(flag);
    // A plain import does not survive bundling: the library looks for its own file and requires what is around it.
    const module = requireModule((0,external_node_url_.fileURLToPath)(urlOf("tree-sitter.cjs")));
    // Emscripten's own options; the declaration of `init` knows only one of them.
    const options = {
        wasmBinary: await (0,promises_.readFile)(urlOf("tree-sitter.wasm")),
        // What it starts with by itself, and what it may grow to, in pages of 64 KiB.
        wasmMemory: new WebAssembly.Memory({ initial: 512, maximum: mib * 16 }),
        locateFile: (file) => file,
        printErr: () => { },
    };
    await module.Parser.init(options);
    return module;
}
/** The next script gets a new one. */
function forgetLibrary() {
    delete requireModule.cache[(0,external_node_url_.fileURLToPath)(urlOf("tree-sitter.cjs"))];
    library = undefined;
    parsers.clear();
}
const requireModule = (0,external_node_module_.createRequire)(import.meta.url);
/** The name is not a literal in `new URL`, so that bundlers leave it alone. */
function urlOf(asset) {
    const here = import.meta.url;
    const beside = new URL(asset, here);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    return (0,external_node_url_.pathToFileURL)(requireModule.resolve(grammarAssets[asset]));
}

;// CONCATENATED MODULE: ./out/collect/shell/bash.js






/**
 * The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
 * are gone, variables that the script assigns literally have their values. Where a variable has one value or another
 * (branches, loops), the script is read once for each, and a command may come in several versions.
 */
async function bashCommands(script, context) {
    return withSyntax("bash", script.text, boundsOf(script), (root) => {
        const commands = [];
        let ways = 1;
        for (let way = 0; way < ways; way++) {
            const reader = new BashReader(script, context, way);
            reader.visit(root);
            ways = Math.max(ways, reader.ways);
            for (const one of reader.commands)
                commands.push(one);
        }
        return commands;
    });
}
/** What a text that runs other commands inside has in it. */
const substitutes = /\$\(|`|[<>]\(/;
function boundsOf(script) {
    return script.segments[0]?.place.source.bounds;
}
class BashReader {
    commands = [];
    #script;
    #state;
    #words;
    /** Branches and loops around what is being read. */
    #branches = 0;
    #said = false;
    constructor(script, context, way) {
        this.#script = script;
        const most = script.segments[0]?.place.source.bounds.limits["script-ways"] ?? 1;
        this.#state = new BashState(context, way, most);
        this.#words = new BashWords(script, this.#state, context.scriptFolder);
    }
    /** Whether it has as many commands as are read of one script. */
    get #full() {
        const place = this.#script.segments[0]?.place;
        if (place === undefined || this.commands.length < place.source.bounds.limits["script-commands"])
            return false;
        if (!this.#said)
            place.source.bounds.meet("script-commands", place, "has more commands than are read of a script");
        this.#said = true;
        return true;
    }
    /** Ways to read the script, as far as its variables were read. */
    get ways() {
        return this.#state.ways;
    }
    /** The node below `parent`; a tree finds the parent of a node by a search from its root. */
    visit(node, parent) {
        if (this.#full)
            return;
        switch (node.type) {
            case "command":
                this.#command(node, parent);
                if (!substitutes.test(this.#textOf(node)))
                    return;
                break;
            case "variable_assignment":
                this.#assign(node, parent);
                if (!substitutes.test(this.#textOf(node)))
                    return;
                break;
            case "for_statement":
                this.#loop(node);
                return;
            case "if_statement":
            case "case_statement":
            case "while_statement":
            case "function_definition":
                this.#branches++;
                this.#children(node);
                this.#branches--;
                return;
            case "subshell":
            case "command_substitution":
            case "process_substitution":
                this.#state.apart(() => this.#children(node));
                return;
            case "comment":
                return;
        }
        this.#children(node);
    }
    #children(node) {
        for (const child of node.namedChildren)
            if (child !== null)
                this.visit(child, node);
    }
    #command(node, parent) {
        // Most commands of a script are none of ours: their words need not be put together.
        const written = this.#textOf(node);
        const isOurs = /^(?:cd|pushd)\b/.test(written) || written.includes("$") || mentionsCommand(written);
        const redirected = parent?.type === "redirected_statement" ? parent : undefined;
        if (!isOurs && redirected === undefined)
            return;
        const program = /^[\w./-]+(?=\s)/.exec(written)?.[0];
        if (program !== undefined && !/^(?:cd|pushd)$/.test(program) && !mayStart(program))
            return;
        const assignments = new Map();
        const words = [];
        this.#state.cut = false;
        for (const child of node.children) {
            if (child === null)
                continue;
            if (child.type === "variable_assignment") {
                const [name, word] = this.#assignment(child);
                if (name !== undefined && word !== undefined)
                    assignments.set(name, word.text);
            }
            else if (child.type === "command_name") {
                for (const one of this.#words.expand(child.namedChildren[0] ?? child))
                    words.push(one);
            }
            else if (!/redirect$/.test(child.type) && child.isNamed) {
                for (const one of this.#words.expand(child))
                    words.push(one);
            }
        }
        const name = words[0]?.text.text;
        if (name === undefined)
            return;
        if (name === "cd" || name === "pushd")
            this.#state.enter(words[1]);
        const input = this.#inputOf(redirected ?? node);
        const isCut = this.#state.cut;
        this.commands.push({
            words,
            assignments,
            variables: this.#state.known(),
            directory: this.#state.directory,
            ...(input === undefined ? {} : { input }),
            start: node.startIndex,
            script: this.#script,
            ...(isCut ? { cut: true } : {}),
        });
    }
    /** The here-document of a command, or of the statement that redirects it. */
    #inputOf(statement) {
        if (!this.#textOf(statement).includes("<<"))
            return undefined;
        const body = statement.children
            .flatMap((child) => (child?.type === "heredoc_redirect" ? child.children : []))
            .find((child) => child?.type === "heredoc_body");
        if (body === null || body === undefined)
            return undefined;
        return slice(this.#script, body.startIndex, body.endIndex);
    }
    /** As `node.text`, which asks WebAssembly. */
    #textOf(node) {
        return this.#script.text.slice(node.startIndex, node.endIndex);
    }
    #assign(node, parent) {
        // In front of a command's name it holds for that command only.
        if (parent?.type === "command")
            return;
        const name = node.childForFieldName("name");
        const value = node.childForFieldName("value");
        if (name === null)
            return;
        const key = name.type === "subscript" ? undefined : name.text;
        if (key === undefined)
            return;
        const appends = node.children.some((child) => child?.type === "+=");
        const array = value?.type === "array";
        const words = array
            ? value.namedChildren.flatMap((child) => (child === null ? [] : this.#words.expand(child)))
            : value === null
                ? []
                : this.#words.joined(value);
        this.#state.assign(key, words, { array, appends, sometimes: this.#branches > 0 });
    }
    #loop(node) {
        const name = node.childForFieldName("variable")?.text;
        const values = node
            .childrenForFieldName("value")
            .flatMap((child) => (child === null ? [] : this.#words.expand(child)));
        if (name !== undefined)
            this.#state.assignEach(name, values);
        this.#branches++;
        for (const child of node.namedChildren)
            if (child !== null && child.type !== "variable_name")
                this.visit(child, node);
        this.#branches--;
    }
    #assignment(node) {
        const value = node.childForFieldName("value");
        return [node.childForFieldName("name")?.text, value === null ? undefined : this.#words.joined(value)[0]];
    }
}

;// CONCATENATED MODULE: ./out/collect/shell/settle.js


/**
 * Words for docker's reader: where a mount's source begins with the checkout's or the home folder's path, a relative
 * path or `~`; everywhere else those paths are unknown.
 */
function settle(words) {
    return words.map((word, index) => {
        if (!settle_anchors.test(word.value))
            return word;
        const before = words[index - 1]?.value;
        const takesPath = before !== undefined && /^(?:-w|--workdir|-e|--env)$/.test(before);
        const names = [];
        const value = word.value.replace(anchors_g, (anchor, offset) => {
            const ahead = word.value.slice(0, offset);
            const behind = word.value[offset + 1];
            const complete = behind === undefined || /[/\\:,]/.test(behind);
            if (!takesPath && complete && sourcePattern.test(ahead))
                return anchor === homePart ? "~" : ".";
            names.push(anchor === homePart ? "HOME" : "GITHUB_WORKSPACE");
            return unknownPart;
        });
        const unknown = [...(word.unknown ?? []), ...names];
        return { ...word, value, ...(unknown.length > 0 ? { unknown } : {}) };
    });
}
const settle_anchors = new RegExp(`[${workspacePart}${homePart}]`);
const anchors_g = new RegExp(`[${workspacePart}${homePart}]`, "g");
/** What stands before a mount's source: nothing, `-v`, `--volume=`, or in a `--mount` its key. */
const sourcePattern = /^(?:-[a-zA-Z]*v=?|--volume=|(?:--mount=)?(?:.*,)?(?:source|src)=|--[\w-]+=)?$/;

;// CONCATENATED MODULE: ./out/collect/shell/build-command.js





/**
 * `docker build`, `docker buildx build`, `podman build`.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function buildOf(engine) {
    const found = build_command_read(engine);
    const context = found.context === undefined ? undefined : settle([textWord(found.context)])[0];
    const remote = context !== undefined &&
        context.unknown === undefined &&
        /^(?:https?:|git:|ssh:|git@|github\.com\/)/.test(context.value);
    const facts = [];
    if (found.network !== undefined)
        facts.push(["network", found.network]);
    if (found.privileged)
        facts.push(["privileged", true]);
    if (found.entitlements.length > 0)
        facts.push(["entitlements", found.entitlements]);
    if (found.ssh.length > 0)
        facts.push(["ssh", found.ssh]);
    if (found.secrets.length > 0)
        facts.push(["secrets", found.secrets]);
    const judged = facts.length > 0 || remote || found.args.some(mayBeCredential);
    if (found.args.length > 0)
        facts.push(["args", found.args]);
    const base = [
        ["context", context?.unknown === undefined ? context?.value : undefined],
        ["target", found.target],
    ];
    return {
        name: found.tags.find((tag) => !tag.includes("…")) ??
            (found.context === undefined ? "build" : shownWord(found.context)),
        tags: found.tags,
        build: judged ? mappingOf([...base, ...facts], engine.place) : undefined,
        remotes: remote && context !== undefined
            ? [
                mappingOf([
                    ["ref", context.value],
                    ["pinned", /#[0-9a-f]{40}(?::|$)/.test(context.value)],
                    ["use", "build"],
                ], context.place),
            ]
            : [],
    };
}
/** Build arguments stay in the image's history: one that is written out and named like a credential is worth a look. */
function mayBeCredential({ name, from }) {
    return from === "literal" && /pass|secret|token|key|credential/i.test(name);
}
function build_command_read(engine) {
    const found = {
        context: undefined,
        network: undefined,
        target: undefined,
        privileged: false,
        tags: [],
        entitlements: [],
        ssh: [],
        secrets: [],
        args: [],
    };
    const { words } = engine;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const text = word.text.text;
        if (!text.startsWith("-") || text === "-") {
            // docker build takes flags behind the context too.
            found.context ??= word;
            continue;
        }
        const equals = text.startsWith("--") ? text.indexOf("=") : -1;
        const flag = equals === -1 ? text : text.slice(0, equals);
        if (flag === "--privileged")
            found.privileged = true;
        const short = /^-[tfo]./.test(text) ? text.slice(0, 2) : flag;
        const put = (0,own_entry/* ownEntry */.P)(putters, short);
        const takes = put !== undefined || valueFlags.has(short);
        if (!takes)
            continue;
        const value = equals !== -1
            ? text.slice(equals + 1)
            : short !== flag
                ? text.slice(2).replace(/^=/, "")
                : literalOf(words[++at]);
        if (flag === "--tag" || short === "-t") {
            const tag = value ?? words[at]?.text.text;
            if (tag !== undefined)
                found.tags.push(tag.replaceAll(unknownPart, "…"));
        }
        else if (value !== undefined && !/[\uE000-\uE002]/.test(value))
            put?.(found, value);
    }
    return found;
}
const putters = {
    "-t": () => undefined,
    "--tag": () => undefined,
    "--network": (found, value) => {
        found.network = value;
    },
    "--net": (found, value) => {
        found.network = value;
    },
    "--target": (found, value) => {
        found.target = value;
    },
    "--allow": (found, value) => found.entitlements.push(...value.split(",")),
    "--ssh": (found, value) => found.ssh.push(value),
    "--secret": (found, value) => found.secrets.push(value),
    "--build-arg": (found, value) => {
        const [name = "", written] = value.split(/=(.*)/s, 2);
        found.args.push(written === undefined ? { name, from: "runtime" } : { name, value: written, from: "literal" });
    },
};
const valueFlags = new Set([
    "-f",
    "--file",
    "-o",
    "--output",
    "--platform",
    "--cache-from",
    "--cache-to",
    "--label",
    "--annotation",
    "--builder",
    "--progress",
    "--iidfile",
    "--metadata-file",
    "--add-host",
    "--attest",
    "--sbom",
    "--provenance",
    "--build-context",
    "--ulimit",
    "--shm-size",
    "--memory",
    "-m",
    "--memory-swap",
    "--cpu-shares",
    "-c",
    "--cpuset-cpus",
    "--cgroup-parent",
    "--isolation",
    "--no-cache-filter",
    "--security-opt",
    "--volume",
    "-v",
    "--format",
    "--authfile",
    "--jobs",
    "--layers-cache",
    "--squash-all",
]);

;// CONCATENATED MODULE: ./out/collect/workflow/draft.js



/** An object of the contract as it is put together, with the paths in it that only run time knows. */
class Draft {
    #entries = new Map();
    #unknown = [];
    #place;
    #via;
    constructor(place, via = []) {
        this.#place = place;
        this.#via = via;
    }
    get(name) {
        return this.#entries.get(name)?.value;
    }
    put(name, value) {
        if (value !== undefined)
            this.#entries.set(name, { key: value.place, value });
    }
    /** Plain data that stands where the object itself stands, or at `place`. */
    putPlain(name, data, place = this.#place) {
        if (data !== undefined)
            this.put(name, plain(data, place));
    }
    putText(name, text, place, via) {
        this.put(name, (0,out_value/* scalar */.d_)(text, place, via === undefined || via.length === 0 ? undefined : via));
    }
    /** More items for a list. */
    append(name, items) {
        if (items.length === 0)
            return;
        const before = this.get(name);
        const old = before?.kind === "sequence" ? before.items : [];
        this.put(name, (0,out_value/* sequence */.K2)([...old, ...items], before?.place ?? items[0]?.place ?? this.#place));
    }
    drop(name) {
        this.#entries.delete(name);
    }
    forget(...path) {
        this.#unknown.push(plain([...path], this.#place));
    }
    /** All that another object has, what it does not know included. */
    take(mapping) {
        for (const [name, entry] of mapping.entries) {
            if (name !== "unknown")
                this.#entries.set(name, entry);
            else if (entry.value.kind === "sequence")
                for (const one of entry.value.items)
                    this.#unknown.push(one);
        }
    }
    /** No longer unknown: something else has told. */
    remember(field) {
        const kept = this.#unknown.filter((path) => !isField(path, field));
        this.#unknown.splice(0, this.#unknown.length, ...kept);
    }
    mapping() {
        const entries = new Map(this.#entries);
        if (this.#unknown.length > 0) {
            entries.set("unknown", { key: this.#place, value: (0,out_value/* sequence */.K2)(this.#unknown, this.#place) });
        }
        const base = { kind: "mapping", entries, place: this.#place };
        return this.#via.length === 0 ? base : { ...base, via: this.#via };
    }
}
function isField(path, field) {
    const first = path.kind === "sequence" ? path.items[0] : undefined;
    return first?.kind === "scalar" && first.value === field;
}
/**
 * Gives each value inside the steps by which the word that it was read from came there: docker's reader takes words
 * by their places alone.
 */
function withSteps(value, words) {
    const stepped = words.filter((word) => word.via !== undefined && word.via.length > 0);
    if (stepped.length === 0)
        return value;
    const visit = (current) => {
        switch (current.kind) {
            case "mapping": {
                const entries = new Map([...current.entries].map(([key, entry]) => [key, { key: entry.key, value: visit(entry.value) }]));
                return { ...current, entries };
            }
            case "sequence":
                return { ...current, items: current.items.map(visit) };
            case "scalar": {
                const { source, start, end } = current.place;
                const via = stepped.find(({ place }) => place.source === source && place.start <= start && end <= place.end)?.via;
                const missing = via?.filter((step) => !current.via?.some((other) => sameStep(other, step))) ?? [];
                return missing.length === 0 ? current : { ...current, via: [...(current.via ?? []), ...missing] };
            }
        }
    };
    return visit(value);
}

;// CONCATENATED MODULE: ./out/collect/shell/command-draft.js


/** A container that a command makes, with what is true of all of them. `via` comes behind the script's own callers. */
function beginContainer(setting, name, place, via = []) {
    const draft = new Draft(place, [...(setting.via ?? []), ...via]);
    draft.putPlain("name", name);
    draft.putPlain("origin", "command");
    draft.putPlain("profile", setting.profile);
    draft.put("declared", setting.declared(place));
    return draft;
}
/** The engine that a command talks to, where it is not the usual one: docker on the same machine. */
function putEngine(draft, engine) {
    const facts = [];
    if (engine.tool !== "docker")
        facts.push(["tool", engine.tool]);
    if (engine.host !== undefined && engine.host !== "")
        facts.push(["host", engine.host]);
    if (engine.tls !== undefined)
        facts.push(["tls", engine.tls]);
    if (facts.length > 0)
        draft.put("engine", mappingOf(facts, engine.place));
}

;// CONCATENATED MODULE: ./out/collect/shell/compose-command.js





/** Actions that make containers. */
const starting = new Set(["up", "run", "create", "start", "restart", "build", "watch"]);
/** Undefined where the command starts and builds nothing. */
function composeCommand(engine, startedBy) {
    const stack = engine.action === "stack-deploy";
    const { directory } = engine.command;
    const found = readFlags(engine.words, stack ? stackFlags : composeFlags);
    const action = stack ? "stack-deploy" : found.rest[0] === undefined ? undefined : literalOf(found.rest[0]);
    if (action === undefined || (!stack && !starting.has(action)))
        return undefined;
    const written = found.directories.at(-1);
    const projectDirectory = written && located(literalOf(written), directory);
    const projectName = found.names.map((word) => literalOf(word)).at(-1);
    const services = stack ? [] : found.rest.slice(1).flatMap((word) => literalOf(word) ?? []);
    return {
        directory,
        files: filesOf(engine, found.files, stack).map((file) => located(file, directory)),
        action,
        ...(projectDirectory === undefined ? {} : { projectDirectory }),
        ...(projectName === undefined ? {} : { projectName }),
        profiles: found.profiles.flatMap((word) => literalOf(word) ?? []),
        envFiles: found.envFiles.flatMap((word) => located(literalOf(word), directory) ?? []),
        services: action === "run" ? services.filter(compose_command_isService).slice(0, 1) : services.filter(compose_command_isService),
        place: engine.place,
        startedBy,
    };
}
function compose_command_isService(word) {
    return /^\w[\w.-]*$/.test(word);
}
/** `-f`, else COMPOSE_FILE as far as it is written out. */
function filesOf(engine, given, stack) {
    if (given.length > 0)
        return given.flatMap((word) => (stack ? splitFiles(word) : [literalOf(word)]));
    const { assignments, variables } = engine.command;
    const written = (assignments.get("COMPOSE_FILE") ?? variables.get("COMPOSE_FILE"))?.text;
    if (written === undefined || stack)
        return [];
    return written.includes(unknownPart) ? [undefined] : written.split(":").filter((file) => file !== "");
}
const composeFlags = {
    "-f": "files",
    "--file": "files",
    "-p": "names",
    "--project-name": "names",
    "--profile": "profiles",
    "--project-directory": "directories",
    "--env-file": "envFiles",
    "--ansi": "ignored",
    "--progress": "ignored",
    "--parallel": "ignored",
    "-c": "ignored",
    "--context": "ignored",
    "-H": "ignored",
    "--host": "ignored",
    "--log-level": "ignored",
};
const stackFlags = { "-c": "files", "--compose-file": "files", "--resolve-image": "ignored" };
function readFlags(words, flags) {
    const found = { files: [], names: [], profiles: [], directories: [], envFiles: [], ignored: [], rest: [] };
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const text = word.text.text;
        const equals = text.startsWith("--") ? text.indexOf("=") : -1;
        const flag = equals === -1 ? text : text.slice(0, equals);
        const slot = (0,own_entry/* ownEntry */.P)(flags, flag);
        const clustered = /^-[a-zA-Z]./.test(text) ? (0,own_entry/* ownEntry */.P)(flags, text.slice(0, 2)) : undefined;
        if (slot !== undefined && equals !== -1)
            found[slot].push(compose_command_tail(word, equals + 1));
        else if (slot !== undefined) {
            const value = words[++at];
            if (value !== undefined)
                found[slot].push(value);
        }
        else if (clustered !== undefined)
            found[clustered].push(compose_command_tail(word, text[2] === "=" ? 3 : 2));
        else if (!text.startsWith("-")) {
            found.rest = words.slice(at);
            break;
        }
    }
    return found;
}
function compose_command_tail(word, start) {
    const text = word.text.text.slice(start);
    return { ...word, text: { text, segments: [] } };
}
/** `docker stack deploy -c a.yml,b.yml`. */
function splitFiles(word) {
    return literalOf(word)?.split(",") ?? [undefined];
}
/** The path from the tree's root that a path in a command names. */
function located(path, directory) {
    if (path === undefined)
        return undefined;
    if (path.startsWith(workspacePart))
        return checkout_path_normalize("", path.slice(1).replace(/^\//, ""));
    if (/^[/~]/.test(path) || path.startsWith(homePart) || /^[A-Za-z]:/.test(path))
        return undefined;
    return directory === undefined ? undefined : checkout_path_normalize(directory, path.replaceAll("\\", "/"));
}

;// CONCATENATED MODULE: ./out/collect/shell/network-command.js


/** The network that `docker network create` makes; undefined where it is not told its name. */
function networkOf(engine) {
    const words = engine.words;
    const facts = new Map();
    const options = new Map();
    let name;
    for (let at = 0; at < words.length; at++) {
        const text = literalOf(words[at]);
        if (text === undefined)
            continue;
        const [flag = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text];
        if (flag === "--internal")
            facts.set("internal", inline !== "false");
        else if (flag === "--attachable")
            facts.set("attachable", inline !== "false");
        else if (flag === "--ipv6")
            facts.set("enable_ipv6", inline !== "false");
        else if (flag === "-d" || flag === "--driver")
            facts.set("driver", inline ?? literalOf(words[++at]));
        else if (flag === "-o" || flag === "--opt") {
            const [key = "", value = ""] = (inline ?? literalOf(words[++at]) ?? "").split(/=(.*)/s, 2);
            if (key !== "")
                options.set(key, value);
        }
        else if (networkValueFlags.has(flag)) {
            if (inline === undefined)
                at++;
        }
        else if (!text.startsWith("-"))
            name = text;
    }
    if (name === undefined)
        return undefined;
    const fields = [
        ["name", name],
        ["engine_name", name],
        ["driver", facts.get("driver") ?? "bridge"],
    ];
    const rest = [...facts].filter(([key]) => key !== "driver");
    const driver = options.size === 0 ? [] : [["driver_opts", Object.fromEntries(options)]];
    return mappingOf([...fields, ...rest, ...driver], engine.place);
}
/** Other flags of `network create` that take a value. */
const networkValueFlags = new Set([
    "--subnet",
    "--gateway",
    "--ip-range",
    "--aux-address",
    "--ipam-driver",
    "--ipam-opt",
    "--label",
    "--scope",
    "--config-from",
    "--interface-name",
    "--dns",
]);

;// CONCATENATED MODULE: ./out/collect/shell/powershell-words.js




/** Reads arguments of PowerShell as the words that they become, with what `state` knows at that moment. */
class PowerShellWords {
    #script;
    #state;
    constructor(script, state) {
        this.#script = script;
        this.#state = state;
    }
    /** The words that one argument becomes: a list that is handed on (`@list`, `$list`) several. */
    expand(start, end) {
        const text = this.#script.text.slice(start, end);
        const place = this.#place(start, end);
        const list = /^[@$]\{?([\w:]+)\}?$/.exec(text);
        const values = list?.[1] === undefined ? undefined : this.#state.variables.get(list[1].toLowerCase());
        if (values !== undefined)
            return values.map((word) => powershell_words_putIn(word, place, list?.[1] ?? ""));
        return command_wordsOf(this.#pieces(start, end), place, /["']/.test(text));
    }
    #pieces(start, end) {
        const pieces = [];
        const text = this.#script.text;
        const copy = (from, to) => pieces.push(...partsBetween(this.#script, from, to).map((part) => ({ part, splits: false })));
        let quote;
        for (let at = start; at < end;) {
            const rest = text.slice(at, end);
            const variable = quote === "'" ? null : /^\$(?:\{([^}]+)\}|((?:env:|script:|global:)?\w+))/i.exec(rest);
            const call = quote === "'" ? null : /^\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(rest);
            if (call !== null) {
                pieces.push({ part: this.#call(call[1] ?? "", at, at + call[0].length), splits: false });
                at += call[0].length;
            }
            else if (variable !== null) {
                const parts = this.#variable((variable[1] ?? variable[2] ?? "").toLowerCase(), at, at + variable[0].length);
                pieces.push(...parts.map((part) => ({ part, splits: false })));
                at += variable[0].length;
            }
            else if (rest[0] === "`" && quote !== "'" && rest.length > 1) {
                if (!/^`\r?\n/.test(rest))
                    copy(at + 1, at + 2);
                at += 2;
            }
            else if ((rest[0] === "'" || rest[0] === '"') && (quote === undefined || quote === rest[0])) {
                if (quote !== undefined && rest[1] === quote) {
                    copy(at, at + 1);
                    at += 2;
                    continue;
                }
                quote = quote === undefined ? rest[0] : undefined;
                at++;
            }
            else {
                copy(at, at + 1);
                at++;
            }
        }
        return powershell_words_merge(pieces);
    }
    #variable(name, start, end) {
        const place = this.#place(start, end);
        const at = (text) => [{ text, place, exact: false }];
        const values = this.#state.variables.get(name);
        if (values !== undefined && values.length === 1)
            return values.flatMap((word) => text_partsOf(inStead(word.text, place, name)));
        if (name === "pwd" && this.#state.directory !== undefined)
            return at(inWorkspace(this.#state.directory));
        if (name === "env:github_workspace")
            return at(workspacePart);
        if (name === "home" || name === "env:userprofile" || name === "env:home")
            return at(homePart);
        return [unknownAt(place, [name])];
    }
    #call(inner, start, end) {
        const place = this.#place(start, end);
        const isHere = /^\s*(?:get-location|gl|pwd)\s*$|^\s*\(?\s*(?:get-location|pwd)\s*\)?\.path\s*$/i.test(inner);
        if (isHere && this.#state.directory !== undefined)
            return { text: inWorkspace(this.#state.directory), place, exact: false };
        return unknownAt(place, [inner.trim()]);
    }
    #place(start, end) {
        const place = text_placeOf(this.#script, start, end) ?? this.#script.segments[0]?.place;
        if (place === undefined)
            throw new Error("a command stands in an empty script");
        return place;
    }
}
/** A variable's word where the variable is read. */
function powershell_words_putIn(word, host, name) {
    return { text: inStead(word.text, host, name), place: word.place };
}
/** Neighbouring exact characters as one piece. */
function powershell_words_merge(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        const follows = last?.part.exact === true &&
            piece.part.exact &&
            last.part.host === piece.part.host &&
            last.part.place.source === piece.part.place.source &&
            last.part.place.end === piece.part.place.start;
        if (!follows || last === undefined)
            merged.push(piece);
        else {
            const place = { ...last.part.place, end: piece.part.place.end };
            merged[merged.length - 1] = { ...last, part: { ...last.part, text: last.part.text + piece.part.text, place } };
        }
    }
    return merged;
}

;// CONCATENATED MODULE: ./out/collect/shell/powershell.js




/**
 * The commands of a PowerShell script in the order in which they are written, words expanded: variables that the
 * script assigns literally (a text, or a list of texts) have their values.
 */
async function powershellCommands(script, context) {
    return withSyntax("powershell", masked(script.text), script.segments[0]?.place.source.bounds, (root) => {
        const reader = new PowerShellReader(script, context);
        reader.visit(root);
        return reader.commands;
    });
}
/**
 * The grammar stumbles over `=`, `,` and quotes inside the arguments of other programs (`--env=A=b`). What it is asked
 * is where commands begin and end, so it reads a text of the same length without them; words are read from the script.
 */
function masked(text) {
    return text
        .replace(/(?<=[ \t])(-{1,2}[\w-]+|\w[\w.-]*)=(?=[^\s=])/g, (_, name) => `${name}_`)
        .replace(/(?<=[ \t])[\w./:-]+_[^\s'"`|;&<>(){}#]*/g, (word) => word.replace(/[^\w.-]/g, "_"));
}
class PowerShellReader {
    commands = [];
    #script;
    #state;
    #words;
    constructor(script, context) {
        this.#script = script;
        this.#state = { variables: new Map(), directory: context.directory };
        this.#words = new PowerShellWords(script, this.#state);
        for (const [name, text] of context.variables) {
            const place = text.segments[0]?.place;
            if (place !== undefined)
                this.#state.variables.set(`env:${name.toLowerCase()}`, [{ text, place }]);
        }
    }
    visit(node) {
        if (node.type === "assignment_expression")
            this.#assign(node);
        for (const child of node.namedChildren)
            if (child !== null)
                this.visit(child);
        if (node.type === "command")
            this.#command(node);
    }
    #command(node) {
        const name = node.childForFieldName("command_name") ?? powershell_firstOf(node, /^command_name/);
        if (name === null || name === undefined)
            return;
        const words = [...this.#words.expand(name.startIndex, name.endIndex)];
        // The grammar's own separators are blanks and a `:` that it takes for a parameter's value: only blanks part words.
        const elements = node.childForFieldName("command_elements") ?? powershell_firstOf(node, /^command_elements$/);
        const start = elements?.startIndex ?? node.endIndex;
        for (const [from, to] of wordSpans(this.#script.text, start, node.endIndex)) {
            // What stands behind a redirection is no argument of docker's that could matter.
            if (/^[\d*]?>/.test(this.#script.text.slice(from, to)))
                break;
            for (const one of this.#words.expand(from, to))
                words.push(one);
        }
        const first = words[0]?.text.text.toLowerCase();
        if (first === undefined || first === "")
            return;
        if (/^(?:cd|chdir|set-location|push-location|sl|pushd)$/.test(first))
            this.#enter(words.at(-1));
        this.commands.push({
            words,
            assignments: new Map(),
            variables: this.#environment(),
            directory: this.#state.directory,
            start: node.startIndex,
            script: this.#script,
        });
    }
    #environment() {
        const known = new Map();
        for (const [name, [word]] of this.#state.variables) {
            if (name.startsWith("env:") && word !== undefined)
                known.set(name.slice(4).toUpperCase(), word.text);
        }
        return known;
    }
    #enter(word) {
        const target = word?.text.text.replaceAll("\\", "/");
        if (target?.startsWith(workspacePart))
            this.#state.directory = checkout_path_normalize("", target.slice(1).replace(/^\//, ""));
        else if (target === undefined || /^(?:[/~\uE000-\uF8FF]|[A-Za-z]:)/.test(target))
            this.#state.directory = undefined;
        else if (this.#state.directory !== undefined)
            this.#state.directory = checkout_path_normalize(this.#state.directory, target);
    }
    #assign(node) {
        const left = node.namedChildren[0];
        const right = node.namedChildren.at(-1);
        const name = left?.text.replace(/^\$\{?|\}$/g, "").toLowerCase();
        if (name === undefined || right === null || right === undefined || left === right)
            return;
        const list = /^@\(([\s\S]*)\)$/.exec(right.text.trim());
        const offset = right.startIndex + right.text.indexOf(list?.[1] ?? right.text.trim());
        const inner = list?.[1] ?? right.text.trim();
        const literals = /^(?:\s*(?:'[^']*'|"[^"]*"|\d+)\s*(?:,|\r?\n|$)?)+$/.test(inner);
        if (!literals) {
            this.#state.variables.delete(name);
            return;
        }
        const words = [...inner.matchAll(/'[^']*'|"[^"]*"|\d+/g)].flatMap((match) => this.#words.expand(offset + match.index, offset + match.index + match[0].length));
        const operator = node.namedChildren.find((child) => child !== null && /operator/.test(child.type))?.text;
        this.#state.variables.set(name, operator === "+=" ? [...(this.#state.variables.get(name) ?? []), ...words] : words);
    }
}
function powershell_firstOf(node, type) {
    return node.namedChildren.find((child) => child !== null && type.test(child.type));
}
/** The stretches between blanks that stand in no quotes, parentheses or braces; a backtick holds lines together. */
function wordSpans(text, start, end) {
    const spans = [];
    let from;
    let quote;
    let depth = 0;
    for (let at = start; at < end; at++) {
        const char = text[at] ?? "";
        if (quote === undefined && depth === 0 && (/\s/.test(char) || (char === "`" && /\s/.test(text[at + 1] ?? " ")))) {
            if (from !== undefined)
                spans.push([from, at]);
            from = undefined;
            continue;
        }
        from ??= at;
        if (char === "`" && quote !== "'")
            at++;
        else if (quote !== undefined) {
            if (char === quote)
                quote = undefined;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === "(" || char === "{")
            depth++;
        else if (char === ")" || char === "}")
            depth--;
    }
    if (from !== undefined)
        spans.push([from, end]);
    return spans;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/collect/docker/refusal.js
function refusal_refuse(word, reason) {
    return { refused: reason, word };
}
function isRefusal(value) {
    return typeof value === "object" && value !== null && "refused" in value;
}

;// CONCATENATED MODULE: ./out/collect/docker/device.js




/**
 * Reads `/dev/a[:/dev/b][:rwm]` and `vendor.com/class=name`.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go validateDevice, parseLinuxDevice
 */
function readDevice(word) {
    if (cdiName.test(word.value))
        return { source: word };
    const parts = part_split(word, ":");
    const [source = word, second, third] = parts;
    if (parts.length > 3 || source.value === "")
        return refusal_refuse(word, `bad format for path: ${word.value}`);
    if (third !== undefined && second !== undefined) {
        if (!isMode(third.value))
            return refusal_refuse(third, `bad mode specified: ${third.value}`);
        return absolute(second, second) ?? { source, permissions: third, target: second.value === "" ? source : second };
    }
    if (second !== undefined && isMode(second.value)) {
        return absolute(source, source) ?? { source: cleaned(source), target: cleaned(source), permissions: second };
    }
    if (second !== undefined) {
        return absolute(second, cleaned(second)) ?? { source, target: cleaned(second) };
    }
    return absolute(source, source) ?? { source: cleaned(source), target: cleaned(source) };
}
/** @see https://github.com/cncf-tags/container-device-interface/blob/main/pkg/parser/parser.go IsQualifiedName */
const cdiName = /^[A-Za-z](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z](?:[\w.-]*[A-Za-z0-9])?=[A-Za-z0-9](?:[\w.:-]*[A-Za-z0-9])?$/;
/** Each of r, w, m at most once; an unknown text may be one. */
function isMode(text) {
    return /^(?:r(?!.*r)|w(?!.*w)|m(?!.*m))+$/.test(text) || text.includes(unknownPart);
}
function absolute(path, at) {
    if (path.value.startsWith("/") || path.value.startsWith(unknownPart))
        return undefined;
    return refusal_refuse(at, `${path.value} is not an absolute path`);
}
function cleaned(word) {
    const clean = external_node_path_.posix.normalize(word.value);
    return { ...word, value: clean.length > 1 ? clean.replace(/\/$/, "") : clean };
}
/** Whether it names a device by CDI rather than by path. */
function isCdi(device) {
    return device.target === undefined && cut(device.source, "=")[1] !== undefined;
}

;// CONCATENATED MODULE: ./out/collect/docker/go-syntax.js

/** Texts as Go's standard library reads them: what it takes, and the words in which it refuses. */
/** @see https://pkg.go.dev/strconv#Quote for what occurs on command lines */
function quote(text) {
    return JSON.stringify(text);
}
/** @see https://pkg.go.dev/strconv#ParseBool */
function booleanOf(text) {
    if (/^(?:1|t|T|TRUE|true|True)$/.test(text))
        return true;
    if (/^(?:0|f|F|FALSE|false|False)$/.test(text))
        return false;
    return undefined;
}
/**
 * An integer with an optional sign and base prefix (`0x`, `0o`, `0b`, a leading zero), as flags of docker are read.
 *
 * @see https://pkg.go.dev/strconv#ParseInt with base 0
 */
function integerOf(text, min, max) {
    const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[bB]_?([01_]+)|0[oO]?_?([0-7_]+)|(0|[1-9][0-9_]*))$/.exec(text);
    if (match === null || /__|_$/.test(text) || (match[1] !== "" && min >= 0n))
        return "syntax";
    const [, sign, hex, binary, octal, decimal] = match;
    const digits = decimal ?? (hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : `0o${octal ?? "0"}`);
    const size = BigInt(digits.replaceAll("_", ""));
    const value = sign === "-" ? -size : size;
    return value < min || value > max ? "range" : value;
}
const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };
/** The decimal integer of Go's strconv.Atoi and ParseInt with base 10. */
function decimalOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return "syntax";
    const value = BigInt(text.replace(/^\+/, ""));
    return value < int64.min || value > int64.max ? "range" : value;
}
function numberError(func, text, fault) {
    return `strconv.${func}: parsing ${quote(text)}: ${faults[fault]}`;
}
const faults = { syntax: "invalid syntax", range: "value out of range" };
/**
 * Nanoseconds of `1h30m`, `1.5s`, `0`; a text says what is wrong.
 *
 * @see https://pkg.go.dev/time#ParseDuration
 */
function durationOf(text) {
    const invalid = `time: invalid duration ${quote(text)}`;
    const signed = /^([+-]?)(.*)$/s.exec(text);
    const sign = signed?.[1] === "-" ? -1 : 1;
    let rest = signed?.[2] ?? "";
    if (rest === "0")
        return 0;
    if (rest === "")
        return invalid;
    let sum = 0;
    while (rest !== "") {
        const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
        if (number === undefined)
            return invalid;
        rest = rest.slice(number.length);
        const unit = /^[^.\d]+/.exec(rest)?.[0];
        if (unit === undefined)
            return `time: missing unit in duration ${quote(text)}`;
        const size = nanoseconds.get(unit);
        if (size === undefined)
            return `time: unknown unit ${quote(unit)} in duration ${quote(text)}`;
        sum += Number(number) * size;
        rest = rest.slice(unit.length);
    }
    return sum > 2 ** 63 ? invalid : sign * sum;
}
const nanoseconds = new Map([
    ["ns", 1],
    ["us", 1e3],
    ["µs", 1e3],
    ["μs", 1e3],
    ["ms", 1e6],
    ["s", 1e9],
    ["m", 60e9],
    ["h", 3600e9],
]);
/** An IPv4 or IPv6 address without a zone. @see https://pkg.go.dev/net#ParseIP */
function isAddress(text) {
    return (0,external_node_net_.isIP)(text) !== 0 && !text.includes("%");
}
/** An address that may have a zone (`fe80::1%eth0`). @see https://pkg.go.dev/net/netip#ParseAddr */
function isZonedAddress(text) {
    const at = text.indexOf("%");
    if (at === -1)
        return isAddress(text);
    return isAddress(text.slice(0, at)) && !(0,external_node_net_.isIPv4)(text.slice(0, at)) && at < text.length - 1;
}
/** 6, 8 or 20 bytes, by colons, hyphens, or in dotted groups of four digits. @see https://pkg.go.dev/net#ParseMAC */
function isHardwareAddress(text) {
    if (/^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2})*$/i.test(text)) {
        return [6, 8, 20].includes((text.length + 1) / 3);
    }
    if (/^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text))
        return [6, 8, 20].includes(((text.length + 1) / 5) * 2);
    return false;
}

;// CONCATENATED MODULE: ./out/collect/docker/image-refusal.js



/**
 * Why docker does not take a text for an image. It takes an image's identifier, but cannot pull by it.
 *
 * @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go ParseAnyReference
 */
function imageRefusal(image, pulled) {
    const identifier = /^[a-f0-9]{64}$/.test(image.value);
    if (identifier && pulled) {
        return refusal_refuse(image, `invalid repository name (${image.value}), cannot specify 64-byte hexadecimal strings`);
    }
    if (part_isUnknown(image) || identifier || digest.test(image.value))
        return undefined;
    const { value } = imageOf(image.value);
    if (value?.repository !== undefined && (value.digest === undefined || digest.test(value.digest)))
        return undefined;
    const name = /^(?:[^/.:A-Z]*[.:A-Z][^/]*\/|localhost\/)?([^:]*)/.exec(image.value);
    const repository = name?.[1] ?? "";
    const remote = repository.includes("/") || name?.[0] !== repository ? repository : `library/${repository}`;
    const reason = remote.toLowerCase() === remote ? "" : `: repository name (${remote}) must be lowercase`;
    return refusal_refuse(image, `invalid reference format${reason}`);
}
const digest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

;// CONCATENATED MODULE: ./out/collect/docker/csv.js


/**
 * The first record of a text of comma-separated values, as `--mount`, `--network` and `--gpus` are read.
 *
 * @see https://pkg.go.dev/encoding/csv#Reader without LazyQuotes
 */
function csvFields(word) {
    const text = word.value;
    let at = 0;
    // Empty lines are no records.
    while (text[at] === "\n" || text.startsWith("\r\n", at))
        at += text[at] === "\n" ? 1 : 2;
    if (at >= text.length)
        return refusal_refuse(word, "EOF");
    const fields = [];
    for (;;) {
        const field = text[at] === '"' ? quotedField(word, at) : plainField(word, at);
        if (isRefusal(field))
            return field;
        fields.push(field.word);
        if (text[field.end] !== ",")
            return fields;
        at = field.end + 1;
    }
}
function plainField(word, start) {
    const match = /[,\n]/.exec(word.value.slice(start));
    const end = match === null ? word.value.length : start + match.index;
    const quote = word.value.slice(start, end).indexOf('"');
    if (quote !== -1)
        return refusal_refuse(word, `parse error on line 1, column ${start + quote + 1}: bare " in non-quoted-field`);
    const carriage = word.value[end] === "\n" && word.value[end - 1] === "\r" ? 1 : 0;
    return { word: part(word, start, end - carriage), end };
}
function quotedField(word, start) {
    const match = /^"((?:[^"]|"")*)"/.exec(word.value.slice(start));
    const fault = `parse error on line 1, column ${word.value.length + 1}: extraneous or missing " in quoted-field`;
    if (match === null)
        return refusal_refuse(word, fault);
    const end = start + match[0].length;
    if (end < word.value.length && !/^(?:,|\r?\n)/.test(word.value.slice(end)))
        return refusal_refuse(word, fault);
    const inner = part(word, start + 1, end - 1);
    return { word: { ...inner, value: inner.value.replaceAll('""', '"') }, end };
}

;// CONCATENATED MODULE: ./out/collect/docker/network.js





/**
 * `host`, `my-net`, `container:x`, or `name=my-net,alias=web,ip=10.0.0.2,driver-opt=k=v`, which docker reads in lower case.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/network.go
 */
function readNetwork(word) {
    if (!/\w+=\w+/.test(word.value.replaceAll(unknownPart, "x"))) {
        return { target: word, aliases: [], driverOptions: [], linkLocal: [] };
    }
    const fields = csvFields(word);
    if (isRefusal(fields))
        return fields;
    const found = { aliases: [], driverOptions: [], linkLocal: [] };
    for (const field of fields) {
        const lower = { ...field, value: field.value.toLowerCase() };
        const [key, value] = cut(lower, "=");
        if (value === undefined || key.value === "")
            return refusal_refuse(field, `invalid field ${field.value}`);
        const take = network_keys.get(key.value.trim());
        if (take === undefined)
            return refusal_refuse(field, `invalid field key ${key.value.trim()}`);
        const fault = take(found, { ...value, value: value.value.trim() });
        if (fault !== undefined)
            return refusal_refuse(value, fault);
    }
    const { target, ...rest } = found;
    if (target === undefined || target.value === "")
        return refusal_refuse(word, "network name/id is not specified");
    return { target, ...rest };
}
const network_keys = new Map([
    ["name", set("target", none)],
    ["alias", add("aliases", none)],
    ["ip", set("ip", addressFault)],
    ["ip6", set("ip6", addressFault)],
    ["mac-address", set("mac", none)],
    ["link-local-ip", add("linkLocal", addressFault)],
    ["driver-opt", addDriverOption],
    ["gw-priority", (_found, value) => priorityFault(value)],
]);
function none() { }
function set(field, fault) {
    return (found, value) => {
        found[field] = value;
        return fault(value);
    };
}
function add(field, fault) {
    return (found, value) => {
        found[field].push(value);
        return fault(value);
    };
}
function addDriverOption(found, value) {
    const [name, setting] = cut(value, "=");
    if (setting === undefined || name.value === "")
        return "invalid key value pair format in driver options";
    found.driverOptions.push([
        { ...name, value: name.value.trim() },
        { ...setting, value: setting.value.trim() },
    ]);
    return undefined;
}
function priorityFault(value) {
    const read = part_isUnknown(value) ? 0n : decimalOf(value.value);
    return typeof read === "bigint" ? undefined : `invalid gw-priority (${value.value}): ${faults[read]}`;
}
function addressFault(word) {
    if (part_isUnknown(word) || isZonedAddress(word.value))
        return undefined;
    return `ParseAddr(${quote(word.value)}): unable to parse IP`;
}

;// CONCATENATED MODULE: ./out/collect/docker/network-refusal.js




/**
 * Networks, and flags for them, that do not go together.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts
 */
function networkRefusal(settings) {
    const written = settings.all("network");
    const options = written.flatMap((word) => {
        const option = readNetwork(word);
        return isRefusal(option) || part_isUnknown(option.target) ? [] : [option];
    });
    if (written.length > options.length)
        return undefined;
    const first = options[0];
    const refusal = first === undefined ? defaultNetworkRefusal(settings) : doubleRefusal(settings, first);
    if (refusal !== undefined)
        return refusal;
    const names = new Set();
    for (const [index, option] of options.entries()) {
        const { target } = option;
        if (target.value.trim() === "")
            return refusal_refuse(target, "no name set for network");
        const aliases = [...option.aliases, ...(index === 0 ? settings.all("network-alias") : [])];
        if (!isUserDefined(target.value) && aliases[0] !== undefined)
            return refusal_refuse(aliases[0], noAliases);
        const fault = option.mac === undefined || part_isUnknown(option.mac) ? undefined : macFault(option.mac);
        if (option.mac !== undefined && fault !== undefined)
            return refusal_refuse(option.mac, fault);
        if (names.has(target.value))
            return refusal_refuse(target, `network ${quote(target.value)} is specified multiple times`);
        names.add(target.value);
    }
    const plain = options.find(({ target }) => !isUserDefined(target.value));
    return plain !== undefined && options.some(({ target }) => isUserDefined(target.value))
        ? refusal_refuse(plain.target, "conflicting options: cannot attach both user-defined and non-user-defined network-modes")
        : undefined;
}
const noAliases = "network-scoped aliases are only supported for user-defined networks";
function defaultNetworkRefusal(settings) {
    const alias = settings.all("network-alias")[0];
    return alias === undefined ? undefined : refusal_refuse(alias, noAliases);
}
/** What may be said by a flag of its own or beside the network, but not both ways. */
function doubleRefusal(settings, first) {
    const pairs = [
        ["network-alias", first.aliases[0], "--network-alias and per-network alias"],
        ["ip", first.ip, "--ip and per-network IPv4 address"],
        ["ip6", first.ip6, "--ip6 and per-network IPv6 address"],
        ["mac-address", first.mac, "--mac-address and per-network MAC address"],
        ["link-local-ip", first.linkLocal[0], "--link-local-ip and per-network link-local IP addresses"],
    ];
    for (const [name, inside, what] of pairs) {
        const outside = settings.last(name);
        if (inside !== undefined &&
            inside.value !== "" &&
            outside !== undefined &&
            (outside.value !== "" || name === "network-alias")) {
            return refusal_refuse(inside, `conflicting options: cannot specify both ${what}`);
        }
    }
    return undefined;
}
/** @see https://github.com/moby/moby/blob/api/v1.56.1/api/types/container/hostconfig_unix.go IsUserDefined */
function isUserDefined(network) {
    return !/^(?:default|bridge|host|none)$|^container:/.test(network);
}
/** Why docker refuses an address on the link. */
function macFault({ value }) {
    return value === "" || isHardwareAddress(value.trim()) ? undefined : `${value} is not a valid mac address`;
}

;// CONCATENATED MODULE: ./out/collect/docker/platform.js
/**
 * Why docker refuses a `--platform`: `linux/amd64`, `linux/arm/v7`, `amd64`, `windows(10.0.17763)/amd64` are fine.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go Parse
 */
function platformFault(text) {
    if (text === "")
        return undefined;
    if (text.includes("*"))
        return `${JSON.stringify(text)}: wildcards not yet supported: invalid argument`;
    const [first = "", ...rest] = text.split("/");
    if (!/^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.%+-]*\))?$/.test(first)) {
        return `${JSON.stringify(first)} is an invalid OS component of ${JSON.stringify(text)}`;
    }
    const wrong = rest.slice(0, 3).find((component) => !/^[A-Za-z0-9_.-]+$/.test(component));
    if (wrong !== undefined)
        return `${JSON.stringify(wrong)} is an invalid component of ${JSON.stringify(text)}`;
    if (rest.length > 2)
        return `${JSON.stringify(text)}: cannot parse platform specifier: invalid argument`;
    const system = first.replace(/\(.*/, "").toLowerCase();
    if (rest.length > 0 || systems.has(system) || architectures.has(first.toLowerCase()))
        return undefined;
    return `${JSON.stringify(text)}: unknown operating system or architecture: invalid argument`;
}
const systems = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(" "));
const architectures = new Set(`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32
	mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/));

;// CONCATENATED MODULE: ./out/collect/docker/port.js




/**
 * Reads `[[address:][host port]:]port[/protocol]`, and `published=8080,target=80,protocol=udp`.
 *
 * @see https://github.com/docker/go-connections/blob/v0.8.2/nat/nat.go ParsePortSpec
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go convertToStandardNotation
 */
function readPort(written) {
    const word = written.value.includes("=") ? shortForm(written) : written;
    if ("refused" in word)
        return word;
    if (word.value.includes(unknownPart))
        return readUnknown(word);
    const { ip, host, container } = sections(word);
    const [port = "", written_protocol = ""] = cutText(container.value, "/");
    const protocol = (port === "" ? "" : written_protocol || "tcp").toLowerCase();
    if (port === "")
        return refusal_refuse(word, `no port specified: ${word.value}<empty>`);
    if (!port_protocols.has(protocol))
        return refusal_refuse(word, `invalid proto: ${protocol}`);
    const hostIp = addressOf(ip.value);
    if (hostIp === undefined)
        return refusal_refuse(ip, `invalid IP address: ${ip.value}`);
    const target = rangeOf(port);
    if (target === undefined)
        return refusal_refuse(container, `invalid containerPort: ${port}`);
    if (host.value === "")
        return { hostIp, published: undefined, target, protocol, unknown: [] };
    const published = rangeOf(host.value);
    if (published === undefined)
        return refusal_refuse(host, `invalid hostPort: ${host.value}`);
    if (target.to !== target.from && published.to - published.from !== target.to - target.from) {
        return refusal_refuse(word, `invalid ranges specified for container and host Ports: ${port} and ${host.value}`);
    }
    return { hostIp, published, target, protocol, unknown: [] };
}
/** `80`, `8000-8010`; undefined where it is neither. */
function rangeOf(text) {
    const [start = "", end] = cutText(text, "-");
    const from = port_portOf(start);
    const to = end === undefined || end === start ? from : port_portOf(end);
    return from === undefined || to === undefined || to < from ? undefined : { from, to };
}
const port_protocols = new Set(["tcp", "udp", "sctp"]);
function cutText(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function port_portOf(text) {
    const number = decimalOf(text);
    return typeof number === "bigint" && number >= 0n && number <= 65535n ? Number(number) : undefined;
}
function sections(word) {
    const parts = part_split(word, ":");
    const container = parts.at(-1) ?? word;
    const empty = part(word, word.value.length);
    const host = parts.at(-2) ?? empty;
    const length = container.value.length + host.value.length + 2;
    return { container, host, ip: parts.length > 2 ? part(word, 0, word.value.length - length) : empty };
}
/** Without brackets; undefined where it is no address. */
function addressOf(text) {
    const bare = /^\[([^\]]*)\]$/.exec(text)?.[1] ?? text;
    return bare === "" || (isAddress(bare) && isZonedAddress(bare)) ? bare : undefined;
}
function shortForm(word) {
    const found = new Map([["protocol", "tcp"]]);
    for (const field of word.value.split(",")) {
        const [key, value] = cutText(field, "=");
        if (value === undefined || key === "") {
            return refusal_refuse(word, `invalid publish opts format (should be name=value but got '${field}')`);
        }
        found.set(key, value);
    }
    const text = `${found.get("published") ?? ""}:${found.get("target") ?? ""}/${found.get("protocol") ?? ""}`;
    return { ...word, value: text };
}
/**
 * What is sure beside unknown parts. Of `${PORT}:80` the variable may bring an address too, so both are unknown;
 * of `8080:${PORT}` it may bring a protocol.
 */
function readUnknown(word) {
    const parts = part_split(word, ":").map(({ value }) => value);
    const container = parts.at(-1) ?? "";
    const host = parts.at(-2);
    const [port = "", protocol] = cutText(container, "/");
    const unknown = new Set();
    const isOpen = (text) => text?.includes(unknownPart) === true;
    if (isOpen(port)) {
        unknown.add("target");
        if (protocol === undefined && port.endsWith(unknownPart))
            unknown.add("protocol");
        if (host === undefined)
            unknown.add("published").add("host_ip");
    }
    if (isOpen(protocol))
        unknown.add("protocol");
    if (isOpen(host)) {
        unknown.add("published");
        if (parts.length === 2)
            unknown.add("host_ip");
    }
    const ip = parts.slice(0, -2).join(":");
    if (isOpen(ip))
        unknown.add("host_ip");
    return {
        hostIp: unknown.has("host_ip") ? undefined : (addressOf(ip) ?? ip),
        published: unknown.has("published") || host === undefined || host === "" ? undefined : rangeOf(host),
        target: unknown.has("target") ? undefined : rangeOf(port),
        protocol: unknown.has("protocol") ? undefined : (protocol ?? "tcp").toLowerCase(),
        unknown: [...unknown],
    };
}

;// CONCATENATED MODULE: ./out/collect/docker/volume.js


/**
 * Reads `[source:]target[:options]`, where `C:\x` is one part.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/internal/volumespec/volumespec.go
 */
function readVolume(word) {
    if (word.value === "")
        return refusal_refuse(word, "invalid empty volume spec");
    if (Buffer.byteLength(word.value) < 3)
        return { target: word, options: [], bind: false };
    const sections = volume_sectionsOf(word);
    const fault = (reason) => refusal_refuse(word, `invalid spec: ${word.value}: ${reason}`);
    if (sections.some((section, index) => section.value === "" && index < 4)) {
        return fault("empty section between colons");
    }
    if (sections.length > 3)
        return fault("too many colons");
    const [first = word, second, third] = sections;
    if (second === undefined)
        return { target: first, options: [], bind: false };
    const options = third === undefined ? [] : commaParts(third);
    return { source: first, target: second, options, bind: isPath(first.value) };
}
/** The parts between colons; a colon behind a single letter belongs to a drive. */
function volume_sectionsOf(word) {
    const sections = [];
    let start = 0;
    for (let at = 0; at < word.value.length; at++) {
        if (word.value[at] !== ":" || /^\p{L}$/u.test(word.value.slice(start, at)))
            continue;
        sections.push(part(word, start, at));
        start = at + 1;
    }
    return [...sections, part(word, start)];
}
function commaParts(word) {
    const parts = [];
    let start = 0;
    for (const text of word.value.split(",")) {
        parts.push(part(word, start, start + text.length));
        start += text.length + 1;
    }
    return parts;
}
/** Docker's own test, which is wider than Compose's: `a:b` counts for a Windows path. */
function isPath(source) {
    return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}

;// CONCATENATED MODULE: ./out/collect/docker/late-refusals.js









/**
 * What docker refuses when all flags are read, in its order. It looks at no file: one that is missing is no fault of
 * the command line.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parse
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/create.go createContainer
 */
function lateRefusal(settings, image, verb) {
    for (const check of late_refusals_checks) {
        const refusal = check(settings, verb);
        if (refusal !== undefined)
            return refusal;
    }
    return imageRefusal(image, settings.last("pull")?.value === "always");
}
const late_refusals_checks = [
    one("pull", ({ value }) => ["", "always", "missing", "never"].includes(value)
        ? undefined
        : `invalid pull option: '${value}': must be one of "always", "missing" or "never"`),
    one("mac-address", macFault),
    one("memory-swappiness", ({ value }) => {
        const share = Number(value);
        return share >= -1 && share <= 100 ? undefined : `invalid value: ${value}. Valid memory swappiness range is 0-100`;
    }),
    each("volume", readVolume),
    each("publish", readPort),
    each("expose", exposeRefusal),
    each("device", (word) => (part_isUnknown(word) ? undefined : readDevice(word))),
    one("pid", ({ value }) => (/^(?:host|container:.+)?$/s.test(value) ? undefined : "--pid: invalid PID mode")),
    one("uts", ({ value }) => (/^(?:host)?$/.test(value) ? undefined : "--uts: invalid UTS mode")),
    one("userns", ({ value }) => (/^(?:host)?$/.test(value) ? undefined : "--userns: invalid USER mode")),
    one("cgroupns", ({ value }) => (/^(?:host|private)?$/.test(value) ? undefined : "--cgroupns: invalid CGROUP mode")),
    one("restart", restartFault),
    (settings) => {
        const driver = settings.last("log-driver");
        return driver?.value === "none" && settings.all("log-opt").length > 0
            ? refusal_refuse(driver, "invalid logging opts for driver none")
            : undefined;
    },
    each("security-opt", securityRefusal),
    each("storage-opt", (word) => part_isUnknown(word) || word.value.includes("=") ? undefined : refusal_refuse(word, "invalid storage option")),
    healthRefusal,
    (settings) => {
        const policy = settings.last("restart");
        const restarts = policy !== undefined && !part_isUnknown(policy) && !/^(?:no)?(?::|$)/.test(policy.value);
        return restarts && settings.isOn("rm") === true
            ? refusal_refuse(policy, "conflicting options: cannot specify both --restart and --rm")
            : undefined;
    },
    networkRefusal,
    (settings, verb) => {
        const attach = settings.all("attach")[0];
        return verb === "run" && attach !== undefined && settings.isOn("detach") === true
            ? refusal_refuse(attach, "conflicting options: cannot specify both --attach and --detach")
            : undefined;
    },
    one("detach-keys", ({ value }) => {
        const wrong = value === "" ? undefined : value.split(",").find((key) => !detachKey.test(key));
        return wrong === undefined ? undefined : `invalid detach keys (${value}): Unknown character: '${wrong}'`;
    }),
    one("platform", ({ value }) => platformFault(value)),
];
const detachKey = /^(?:.|ctrl-[a-z@[\\\]^_]|DEL)$/su;
/** Of a flag that holds one value, where it is known. */
function one(name, fault) {
    return (settings) => {
        const word = settings.last(name);
        if (word === undefined || part_isUnknown(word))
            return undefined;
        const reason = fault(word);
        return reason === undefined ? undefined : refusal_refuse(word, reason);
    };
}
function each(name, read) {
    return (settings) => settings.all(name).map(read).find(isRefusal);
}
function exposeRefusal(word) {
    if (part_isUnknown(word))
        return undefined;
    const range = word.value.split("/")[0] ?? "";
    return rangeOf(range) !== undefined && !/[+-](?:\D|$)|^[+-]|-[+-]/.test(range)
        ? undefined
        : refusal_refuse(word, `invalid range format for --expose: invalid port range: ${word.value}`);
}
function restartFault({ value }) {
    const at = value.indexOf(":");
    if (at === 0)
        return "invalid restart policy format: no policy provided before colon";
    return at === -1 || /^(?:[+-]?\d+)?$/.test(value.slice(at + 1))
        ? undefined
        : "invalid restart policy format: maximum retry count must be an integer";
}
function securityRefusal(word) {
    if (part_isUnknown(word))
        return undefined;
    const [name, value] = word.value.includes("=") ? cut(word, "=") : cut(word, ":");
    if (name.value === "no-new-privileges" || (value !== undefined && value.value !== ""))
        return undefined;
    return refusal_refuse(word, `invalid --security-opt: ${quote(word.value)}`);
}
function healthRefusal(settings) {
    const given = healthFlags.flatMap((name) => {
        const word = settings.last(name);
        return word === undefined || part_isUnknown(word) || isNothing(name, word.value) ? [] : [{ name, word }];
    });
    const first = given[0];
    if (first === undefined)
        return undefined;
    const disabled = settings.isOn("no-healthcheck");
    if (disabled === undefined)
        return undefined;
    if (disabled)
        return refusal_refuse(first.word, "--no-healthcheck conflicts with --health-* options");
    const negative = given.find(({ name, word }) => name !== "health-cmd" && word.value.startsWith("-"));
    return negative === undefined ? undefined : refusal_refuse(negative.word, `--${negative.name} cannot be negative`);
}
const healthFlags = [
    "health-cmd",
    "health-interval",
    "health-timeout",
    "health-retries",
    "health-start-period",
    "health-start-interval",
];
/** A health flag set to what it is without being set. */
function isNothing(name, value) {
    if (name === "health-cmd")
        return value === "";
    return name === "health-retries" ? Number(value.replaceAll("_", "")) === 0 : durationOf(value) === 0;
}

;// CONCATENATED MODULE: ./out/collect/docker/byte-size.js

/**
 * Bytes of a size as a flag takes it: what Go reads as a number may hold underscores between digits, and zero a minus
 * sign. Undefined where docker refuses it.
 *
 * @see https://pkg.go.dev/strconv#ParseFloat
 */
function byteSize(written) {
    const bytes = bytesOf(written.replaceAll(/(?<=\d)_(?=\d)/g, "").replace(/^-(?=0+(?![\d.e]))/, ""));
    return bytes !== undefined && Number.isFinite(bytes) ? bytes : undefined;
}

;// CONCATENATED MODULE: ./out/collect/docker/cpus.js
/**
 * The number of processors of `--cpus`: `1.5`, `3/2`, `1e-1`, in billionths at the finest; a text says what is wrong.
 * Go takes more (hexadecimal fractions, binary exponents), which nobody writes.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/opts.go ParseCPUs
 */
function readCpus(text) {
    const match = cpus_pattern.exec(text.replaceAll(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, ""));
    const [, sign, numerator, denominator, whole = "", fraction = "", exponent = "0"] = match ?? [];
    const none = numerator === undefined && whole === "" && fraction === "";
    const divisor = BigInt(denominator ?? "1");
    if (match === null || none || divisor === 0n || Math.abs(Number(exponent)) > 99) {
        return `failed to parse ${text} as a rational number`;
    }
    const shift = Number(exponent) - fraction.length;
    const top = BigInt(numerator ?? whole + fraction) * 10n ** BigInt(Math.max(shift, 0)) * 10n ** 9n;
    const bottom = divisor * 10n ** BigInt(Math.max(-shift, 0));
    if (top % bottom !== 0n)
        return "value is too precise";
    return ((sign === "-" ? -1 : 1) * Number(top / bottom)) / 1e9;
}
/** Sign; an integer with a base prefix or a fraction's numerator; its denominator; or whole, fraction and exponent. */
const cpus_pattern = /^([+-]?)(?:(0x[\da-fA-F]+|0b[01]+|0o[0-7]+|\d+(?=\/))(?:\/(\d+))?|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?)$/;

;// CONCATENATED MODULE: ./out/collect/docker/map-fields.js


/** `name=value` as a map; a name without a value has the empty one. */
function putPairs(to, field, words, before = []) {
    const entries = new Map(before);
    for (const word of words) {
        const [name, value] = cut(word, "=");
        if (part_isUnknown(name))
            to.forget(field);
        else if (value !== undefined && part_isUnknown(value))
            to.forget(field, name.value);
        else
            entries.set(name.value, fields_text(value ?? part(word, word.value.length)));
    }
    putMap(to, field, entries);
}
/** Values by name; none where there are none. */
function putMap(to, field, values) {
    const [first] = values.values();
    if (first === undefined)
        return;
    const entries = new Map([...values].map(([name, value]) => [name, { key: value.place, value }]));
    to.put(field, { kind: "mapping", entries, place: first.place });
}

;// CONCATENATED MODULE: ./out/collect/docker/ulimit.js


/**
 * `nofile=1024:2048`; one number is both, -1 is unlimited.
 *
 * @see https://github.com/docker/go-units/blob/v0.5.0/ulimit.go ParseUlimit
 */
function readUlimit(word) {
    const text = word.value;
    const at = text.indexOf("=");
    if (at === -1)
        return refusal_refuse(word, `invalid ulimit argument: ${text}`);
    const name = text.slice(0, at);
    if (!ulimit_names.has(name))
        return refusal_refuse(word, `invalid ulimit type: ${name}`);
    const parts = text.slice(at + 1).split(":");
    if (parts.length > 2) {
        return refusal_refuse(word, `too many limit value arguments - ${text.slice(at + 1)}, can only have up to two, \`soft[:hard]\``);
    }
    // docker reads the hard limit first.
    for (const part of parts.toReversed()) {
        const read = decimalOf(part);
        if (typeof read !== "bigint")
            return refusal_refuse(word, numberError("ParseInt", part, read));
    }
    const soft = BigInt(parts[0]?.replace(/^\+/, "") ?? int64.max);
    const hard = BigInt((parts[1] ?? parts[0])?.replace(/^\+/, "") ?? int64.max);
    const fault = "ulimit soft limit must be less than or equal to hard limit: ";
    if (hard !== -1n && soft === -1n)
        return refusal_refuse(word, `${fault}soft: -1 (unlimited), hard: ${hard}`);
    if (hard !== -1n && soft > hard)
        return refusal_refuse(word, `${fault}${soft} > ${hard}`);
    return { name, soft: Number(soft), hard: Number(hard) };
}
const ulimit_names = new Set("core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" "));

;// CONCATENATED MODULE: ./out/collect/docker/limit-fields.js








/** `--ulimit` as `ulimits`. */
function putUlimits(to, settings) {
    const limits = new Map();
    for (const word of settings.all("ulimit")) {
        if (part_isUnknown(word)) {
            to.forget("ulimits");
            continue;
        }
        const limit = readUlimit(word);
        if (isRefusal(limit))
            continue;
        const { name, soft, hard } = limit;
        limits.set(name, mappingOf([
            ["soft", soft],
            ["hard", hard],
        ], word.place));
    }
    putMap(to, "ulimits", limits);
}
/** `--memory`, `--pids-limit`, `--cpus` and `--cpu-quota` as `limits`; zero and less are no bound. */
function putLimits(to, settings) {
    const limits = new Map();
    const put = (field, word, read) => {
        if (word === undefined)
            return;
        if (part_isUnknown(word)) {
            to.forget("limits", field);
            return;
        }
        const value = read(word.value);
        if (value !== undefined && value > 0)
            limits.set(field, { kind: "scalar", value, place: word.place });
    };
    put("memory", settings.last("memory"), byteSize);
    put("pids", settings.last("pids-limit"), integer);
    const cpus = settings.last("cpus");
    const quota = settings.last("cpu-quota");
    const period = settings.last("cpu-period");
    if (cpus !== undefined && cpusOf(cpus.value) !== 0)
        put("cpus", cpus, cpusOf);
    else if (quota !== undefined && period !== undefined && part_isUnknown(period))
        to.forget("limits", "cpus");
    else
        put("cpus", quota, (written) => shareOf(integer(written) ?? 0, integer(period?.value ?? "0") || defaultPeriod));
    putMap(to, "limits", limits);
}
function shareOf(quota, period) {
    return period > 0 ? quota / period : 0;
}
function cpusOf(written) {
    const read = readCpus(written);
    return typeof read === "number" ? read : undefined;
}
/** Microseconds, of the kernel's scheduler. */
const defaultPeriod = 100_000;
function integer(written) {
    const read = integerOf(written, int64.min, int64.max);
    return typeof read === "bigint" ? Number(read) : undefined;
}

;// CONCATENATED MODULE: ./out/collect/docker/port-fields.js



/** A range of more container ports than this is one entry: that of its first port, published as the whole range. */
const widestRange = 1024;
/** `-p` as `ports`: an entry for each container port. */
function putPorts(to, settings) {
    to.putItems("ports", settings.all("publish").flatMap((word) => {
        const port = readPort(word);
        if (isRefusal(port))
            return [];
        const { target, published, hostIp, protocol } = port;
        const unknown = port.unknown.map((field) => [field]);
        const entry = (offset, host) => ({
            value: mappingOf([
                ["host_ip", hostIp],
                ["published", host],
                ["target", target === undefined ? undefined : target.from + offset],
                ["protocol", protocol !== undefined && port_fields_protocols.has(protocol) ? protocol : "tcp"],
            ], word.place),
            unknown,
        });
        const count = target === undefined ? 1 : target.to - target.from + 1;
        if (count === 1 || count > widestRange)
            return [entry(0, published === undefined ? undefined : rangeText(published))];
        return Array.from({ length: count }, (_, offset) => entry(offset, published === undefined ? undefined : String(published.from + offset)));
    }));
}
const port_fields_protocols = new Set(["tcp", "udp", "sctp"]);
function rangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}

;// CONCATENATED MODULE: ./out/collect/docker/container-fields.js












/** What flags say, but for mounts, networks and the environment, as fields of the contract. */
function putSettings(to, settings) {
    for (const [flag, field] of texts)
        to.putText(field, container_fields_nonEmpty(settings.last(flag)));
    for (const [flag, field] of lists)
        to.putTexts(field, settings.all(flag));
    for (const [flag, field] of container_fields_booleans)
        putBoolean(to, settings, flag, field);
    for (const field of ["pid", "ipc"])
        putNamespace(to, settings.last(field), field);
    for (const [flag, field] of capabilities)
        to.putTexts(field, distinct(settings.all(flag).map(asCapability)));
    for (const put of others)
        put(to, settings);
}
const texts = [
    ["user", "user"],
    ["uts", "uts"],
    ["userns", "userns_mode"],
    ["cgroupns", "cgroup"],
    ["cgroup-parent", "cgroup_parent"],
    ["isolation", "isolation"],
    ["runtime", "runtime"],
    ["hostname", "hostname"],
    ["domainname", "domainname"],
    ["name", "container_name"],
    ["workdir", "working_dir"],
    ["restart", "restart"],
];
const lists = [
    ["group-add", "group_add"],
    ["device-cgroup-rule", "device_cgroup_rules"],
    ["link", "links"],
    ["dns", "dns"],
    ["expose", "expose"],
];
const container_fields_booleans = [
    ["privileged", "privileged"],
    ["read-only", "read_only"],
    ["rm", "stop_after_run"],
    ["detach", "detached"],
    ["publish-all", "publish_all"],
    ["use-api-socket", "use_api_socket"],
];
const capabilities = [
    ["cap-add", "cap_add"],
    ["cap-drop", "cap_drop"],
];
const others = [
    putPorts,
    putSecurityOptions,
    putDevices,
    putGpus,
    putSysctls,
    putUlimits,
    putLimits,
    putExtraHosts,
    putEntrypoint,
    putHealthcheck,
];
function container_fields_nonEmpty(word) {
    return word?.value === "" ? undefined : word;
}
function putBoolean(to, settings, flag, field) {
    const word = settings.last(flag);
    const on = settings.isOn(flag);
    if (word === undefined)
        return;
    if (on === undefined)
        to.forget(field);
    else
        to.put(field, { kind: "scalar", value: on, place: word.place });
}
function putNamespace(to, word, field) {
    if (word !== undefined)
        to.putCanonical(field, namespaceOf(word.value), word.place);
}
/** The first of each text. */
function distinct(words) {
    return words.filter(({ value }, index) => words.findIndex((word) => word.value === value) === index);
}
function asCapability(word) {
    return { ...word, value: capabilityOf(word.value) };
}
function putSecurityOptions(to, settings) {
    const items = [];
    for (const word of settings.all("security-opt")) {
        const { value, unknown } = securityOptionOf(word.value);
        if (value === undefined)
            to.forget("security_opt");
        else
            items.push({ value: mappingOf(Object.entries(value), word.place), unknown });
    }
    to.putItems("security_opt", items);
}
function putDevices(to, settings) {
    const items = [];
    for (const word of settings.all("device")) {
        const device = readDevice(word);
        if (isRefusal(device))
            continue;
        if (part_isUnknown(device.source)) {
            to.forget("devices");
            continue;
        }
        const { source, target, permissions } = device;
        const written = [
            ["target", target],
            ["permissions", isCdi(device) ? undefined : permissions],
        ];
        items.push({
            value: mappingOf([
                ["source", source.value],
                ...written.map(([field, at]) => [field, at === undefined || part_isUnknown(at) ? undefined : at.value]),
            ], word.place),
            unknown: written.flatMap(([field, at]) => (at !== undefined && part_isUnknown(at) ? [[field]] : [])),
        });
    }
    to.putItems("devices", items);
}
function putGpus(to, settings) {
    const word = settings.all("gpus")[0];
    if (word === undefined)
        return;
    if (part_isUnknown(word))
        to.forget("gpus");
    else
        to.put("gpus", { kind: "scalar", value: true, place: word.place });
}
function putSysctls(to, settings) {
    putPairs(to, "sysctls", settings.all("sysctl"));
}
/** `name:address` or `name=address`, an IPv6 address with or without brackets. */
function putExtraHosts(to, settings) {
    const items = [];
    for (const word of settings.all("add-host")) {
        const [name, address] = cut(word, word.value.includes("=") ? "=" : ":");
        if (part_isUnknown(name)) {
            to.forget("extra_hosts");
            continue;
        }
        const open = address !== undefined && part_isUnknown(address);
        items.push({
            value: mappingOf([
                ["name", name.value],
                ["address", open ? undefined : address?.value.replace(/^\[(.+)\]$/, "$1")],
            ], word.place),
            unknown: open ? [["address"]] : [],
        });
    }
    to.putItems("extra_hosts", items);
}
/** `--entrypoint ""` takes the image's own away. */
function putEntrypoint(to, settings) {
    const word = settings.last("entrypoint");
    if (word !== undefined)
        to.putArguments("entrypoint", word.value === "" ? [] : [word]);
}
function putHealthcheck(to, settings) {
    const disabled = settings.isOn("no-healthcheck");
    if (disabled === undefined)
        to.forget("healthcheck");
    const off = settings.last("no-healthcheck");
    if (disabled === true && off !== undefined) {
        to.putCanonical("healthcheck", known({ disable: true }), off.place);
        return;
    }
    const given = healthFlags.flatMap((name) => {
        const word = settings.last(name);
        return word !== undefined && (part_isUnknown(word) || !isNothing(name, word.value)) ? [word] : [];
    });
    const first = given[0];
    if (first === undefined)
        return;
    const command = container_fields_nonEmpty(settings.last("health-cmd"));
    if (command !== undefined && part_isUnknown(command))
        to.forget("healthcheck", "test");
    const test = command === undefined || part_isUnknown(command) ? {} : { test: ["CMD-SHELL", command.value] };
    to.putCanonical("healthcheck", known(test), first.place);
}

;// CONCATENATED MODULE: ./out/collect/docker/env-file.js
/**
 * The lines of an `--env-file` or `--label-file`: `NAME=value` as it stands, without quotes or escapes; `NAME` alone
 * (no value) is taken from the environment, or left out. Undefined where docker refuses the file.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/pkg/kvfile/kvfile.go
 */
function readPairs(source) {
    const pairs = [];
    let start = 0;
    for (const raw of source.text.split("\n")) {
        const line = raw.replace(/\r$/, "");
        const text = line.trimStart();
        const at = start + line.length - text.length;
        start += raw.length + 1;
        if (text === "" || text.startsWith("#"))
            continue;
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        if (name === "" || /[ \t]/.test(name))
            return undefined;
        const place = { source, start: at, end: at + text.length };
        pairs.push(equals === -1 ? { name, place } : { name, value: text.slice(equals + 1), place });
    }
    return pairs;
}

;// CONCATENATED MODULE: ./out/collect/docker/environment-fields.js




/**
 * `-e` and `--env-file` as `environment` and `env_files`. Of two variables of one name the later holds, and `-e` over
 * any file. `-e NAME` alone, and `-e NAME=$X`, have a value that only run time knows.
 */
function putEnvironment(to, settings, readFile) {
    const items = new Map();
    const files = [];
    for (const file of settings.all("env-file")) {
        const source = part_isUnknown(file) ? undefined : readFile(file.value);
        const pairs = source === undefined ? undefined : readPairs(source);
        if (pairs === undefined)
            to.forget("environment");
        files.push({
            value: mappingOf([
                ["path", shown(file)],
                ["read", pairs !== undefined],
            ], file.place),
            unknown: part_isUnknown(file) ? [["path"]] : [],
        });
        for (const { name, value, place } of pairs ?? []) {
            const from = value === undefined ? "runtime" : "env_file";
            const entry = mappingOf(Object.entries({ name, value, from }), place);
            items.delete(name);
            items.set(name, { value: entry, unknown: value === undefined ? [["value"]] : [] });
        }
    }
    for (const word of settings.all("env")) {
        const [name, value] = cut(word, "=");
        if (part_isUnknown(name)) {
            to.forget("environment");
            continue;
        }
        items.delete(name.value);
        items.set(name.value, variable(word, name.value, value));
    }
    to.putItems("environment", [...items.values()]);
    to.putItems("env_files", files);
}
function variable(word, name, value) {
    if (value === undefined || part_isUnknown(value)) {
        return { value: mappingOf(Object.entries({ name, from: "runtime" }), word.place), unknown: [["value"]] };
    }
    return { value: mappingOf(Object.entries({ name, value: value.value, from: "literal" }), word.place), unknown: [] };
}
/** `-l` and `--label-file` as `labels`; a name alone has the empty value. */
function putLabels(to, settings, readFile) {
    const before = new Map();
    for (const file of settings.all("label-file")) {
        const source = part_isUnknown(file) ? undefined : readFile(file.value);
        const pairs = source === undefined ? undefined : readPairs(source);
        if (pairs === undefined)
            to.forget("labels");
        for (const { name, value, place } of pairs ?? []) {
            if (value !== undefined)
                before.set(name, { kind: "scalar", value, place });
        }
    }
    putPairs(to, "labels", settings.all("label"), [...before]);
}

;// CONCATENATED MODULE: ./out/collect/docker/mount.js





/**
 * Reads `--mount type=bind,source=/a,target=/b,readonly`.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/mount.go
 */
function readMount(word) {
    if (word.value.trim() === "")
        return refusal_refuse(word, "value is empty");
    const fields = csvFields(trimmed(word));
    if (isRefusal(fields))
        return fields;
    const found = { driverOptions: [], tmpfsOptions: [], used: new Set() };
    for (const field of fields) {
        // A field that only run time knows may be any option.
        if (field.value.split("=")[0] !== undefined && part_isUnknown(cut(field, "=")[0]))
            continue;
        const fault = readField(found, field);
        if (fault !== undefined)
            return refusal_refuse(field, fault);
    }
    const fault = conflictOf(found);
    if (fault !== undefined)
        return refusal_refuse(word, fault);
    const { used: _, recursive: __, ...mount } = found;
    return mount;
}
function readField(found, field) {
    const [name, value] = cut(field, "=");
    if (name.value.trim() !== name.value) {
        return `invalid option '${name.value.trim()}' in '${field.value}': option should not have whitespace`;
    }
    if (value !== undefined && value.value.trim() === "")
        return `invalid value for '${name.value}': value is empty`;
    if (value !== undefined && value.value.trim() !== value.value) {
        return `invalid value for '${name.value}' in '${field.value}': value should not have whitespace`;
    }
    const key = name.value.toLowerCase();
    if (value === undefined && !mount_bare.has(key))
        return `invalid field '${field.value}' must be a key=value pair`;
    const take = mount_keys.get(key);
    if (take === undefined)
        return `unknown option '${key}' in '${field.value}'`;
    return take(found, value ?? { ...name, value: "true" }, key);
}
const mount_bare = new Set(["readonly", "ro", "volume-nocopy", "bind-nonrecursive", "bind-create-src"]);
function mount_set(field) {
    return (found, value) => {
        found[field] = value;
        return undefined;
    };
}
/** What is not sensitive to case. */
function setLower(field) {
    return (found, value) => {
        found[field] = { ...value, value: value.value.toLowerCase() };
        return undefined;
    };
}
function setSwitch(field) {
    return (found, value, key) => {
        found[field] = setting(value);
        return booleanFault(key, value);
    };
}
/** An option that only a mount of one type has. */
function only(owner, take) {
    return (found, value, key) => {
        found.used.add(owner);
        return take(found, value, key);
    };
}
const nothing = () => undefined;
const mount_keys = new Map([
    ["type", setLower("type")],
    ["source", mount_set("source")],
    ["src", mount_set("source")],
    ["target", mount_set("target")],
    ["dst", mount_set("target")],
    ["destination", mount_set("target")],
    ["readonly", setSwitch("readOnly")],
    ["ro", setSwitch("readOnly")],
    ["consistency", nothing],
    ["bind-propagation", only("bind", setLower("propagation"))],
    ["bind-nonrecursive", () => "bind-nonrecursive is deprecated, use bind-recursive=disabled instead"],
    ["bind-recursive", setRecursive],
    ["bind-create-src", only("bind", setSwitch("createSource"))],
    ["volume-subpath", only("volume", mount_set("subpath"))],
    ["volume-nocopy", only("volume", (_found, value, key) => booleanFault(key, value))],
    ["volume-label", only("volume", nothing)],
    ["volume-driver", only("volume", mount_set("driver"))],
    ["volume-opt", only("volume", mount_addDriverOption)],
    ["image-subpath", only("image", mount_set("subpath"))],
    ["tmpfs-size", only("tmpfs", setTmpfsSize)],
    ["tmpfs-mode", only("tmpfs", setTmpfsMode)],
]);
function mount_addDriverOption(found, value) {
    if (!value.value.startsWith("="))
        found.driverOptions.push(value);
}
function setTmpfsSize(found, value, key) {
    setTmpfsOption(found, "size", value);
    if (part_isUnknown(value) || byteSize(value.value) !== undefined)
        return undefined;
    return `invalid value for ${key}: ${value.value}`;
}
function setTmpfsMode(found, value, key) {
    setTmpfsOption(found, "mode", value);
    return part_isUnknown(value) || /^0*[0-7]{1,10}$/.test(value.value)
        ? undefined
        : `invalid value for ${key}: ${value.value}`;
}
function setTmpfsOption(found, name, value) {
    const others = found.tmpfsOptions.filter((option) => !option.value.startsWith(`${name}=`));
    found.tmpfsOptions = [...others, { ...value, value: `${name}=${value.value}` }];
}
function setRecursive(found, value, key) {
    switch (value.value) {
        case "enabled":
            return undefined;
        case "disabled":
            found.used.add("bind");
            return undefined;
        case "writable":
        case "readonly":
            found.used.add("bind");
            found.recursive = value.value;
            return undefined;
        default:
            if (part_isUnknown(value))
                return undefined;
            return `invalid value for ${key}: ${value.value} (must be "enabled", "disabled", "writable", or "readonly")`;
    }
}
/** @see https://github.com/docker/cli/blob/v29.9.3/opts/mount_utils.go validateMountOptions */
function conflictOf(found) {
    const type = found.type?.value ?? "volume";
    if (found.type !== undefined && part_isUnknown(found.type))
        return undefined;
    for (const owner of owners) {
        if (type !== owner && found.used.has(owner))
            return `cannot mix '${owner}-*' options with mount type '${type}'`;
    }
    if (found.recursive === undefined)
        return undefined;
    const fault = `option 'bind-recursive=${found.recursive}' requires`;
    if (found.readOnly?.on === undefined && found.readOnly !== undefined)
        return undefined;
    if (found.readOnly?.on !== true)
        return `${fault} 'readonly' to be specified in conjunction`;
    if (found.recursive === "readonly" && found.propagation?.value !== "rprivate") {
        return `${fault} 'bind-propagation=rprivate' to be specified in conjunction`;
    }
    return undefined;
}
const owners = ["bind", "volume", "image", "tmpfs"];
function setting(word) {
    return { on: part_isUnknown(word) ? undefined : word.value === "1" || word.value === "true", word };
}
function booleanFault(key, word) {
    if (part_isUnknown(word) || ["0", "1", "false", "true"].includes(word.value))
        return undefined;
    return `invalid value for '${key}': invalid boolean value (${quote(word.value)}): must be one of "true", "1", "false", or "0" (default "true")`;
}
function trimmed(word) {
    return { ...word, value: word.value.trim() };
}

;// CONCATENATED MODULE: ./out/collect/docker/mount-fields.js







/**
 * `-v`, `--mount` and `--tmpfs` as `mounts`, `--volumes-from` as `volumes_from`. Answers with the volumes that are
 * named or given options, as the contract's `Volume`: only with `volume-opt` can it be seen that one is a bind in disguise.
 */
function putMounts(to, settings, base) {
    const items = [];
    const volumes = new Map();
    const driver = settings.last("volume-driver");
    for (const word of settings.all("volume")) {
        const volume = isWhollyUnknown(word) ? undefined : readVolume(word);
        if (volume === undefined)
            to.forget("mounts");
        if (volume === undefined || isRefusal(volume))
            continue;
        items.push(volumeItem(word, volume, base));
        const { source } = volume;
        if (volume.bind || source === undefined || part_isUnknown(source))
            continue;
        volumes.set(source.value, volumeOf(source.value, source, driver, []));
    }
    for (const word of settings.all("mount")) {
        const mount = isWhollyUnknown(word) ? undefined : readMount(word);
        if (mount === undefined)
            to.forget("mounts");
        if (mount === undefined || isRefusal(mount))
            continue;
        const named = namedVolume(mount, word);
        items.push(mountItem(word, mount, named, base));
        if (named === undefined || (volumes.has(named) && mount.driverOptions.length === 0))
            continue;
        volumes.set(named, volumeOf(named, mount.source ?? word, mount.driver, mount.driverOptions));
    }
    const tmpfs = new Map(settings.all("tmpfs").map((word) => [cut(word, ":")[0].value, word]));
    for (const word of tmpfs.values())
        items.push(tmpfsItem(word));
    to.putItems("mounts", items);
    to.putItems("volumes_from", settings.all("volumes-from").map(volumesFromItem));
    return [...volumes.values()];
}
const mount_fields_propagations = new Set(["private", "rprivate", "shared", "rshared", "slave", "rslave"]);
function volumeItem(word, volume, base) {
    const unknown = [];
    const { source, target } = volume;
    const known = volume.options.map(({ value }) => value);
    if (volume.options.some(part_isUnknown))
        unknown.push(["read_only"], ["propagation"]);
    if (part_isUnknown(target))
        unknown.push(["target"]);
    // `-v /a:/b$MODE`: the variable may bring `:ro`. One that holds a folder does not.
    if (part_isUnknown(target) && target.value.endsWith(unknownPart) && mount_fields_folderOf(target.unknown?.at(-1)) === undefined) {
        unknown.push(["read_only"]);
    }
    const at = source === undefined ? {} : mount_fields_sourceOf(source, volume.bind, base, unknown);
    const bind = source !== undefined && (volume.bind || part_isUnknown(source));
    return {
        value: mappingOf([
            ["type", bind ? "bind" : "volume"],
            ...Object.entries(at),
            ["target", part_isUnknown(target) ? undefined : target.value],
            ["read_only", known.includes("ro")],
            ["propagation", known.findLast((option) => mount_fields_propagations.has(option))],
            ["create_host_path", bind ? true : undefined],
        ], word.place),
        unknown,
    };
}
/**
 * The source of a mount. `$PWD/x`, `$GITHUB_WORKSPACE/x`, `$(pwd)/x` start from the folder that relative paths start
 * from, `$HOME/x` from home: that is known although the variable is not. Another variable that stands alone may also
 * hold the name of a volume.
 */
function mount_fields_sourceOf(source, bind, base, unknown) {
    if (!part_isUnknown(source))
        return bind ? mount_fields_pathOf(source.value, base) : { source: source.value };
    const folder = source.value.startsWith(unknownPart) ? mount_fields_folderOf(source.unknown?.[0]) : undefined;
    const rest = source.value.slice(1);
    if (folder !== undefined && /^(?:[/\\]|$)/.test(rest)) {
        const written = `${folder}${rest}`;
        if (!written.includes(unknownPart))
            return hostPath(written, base);
        unknown.push(["source"]);
        return { relative_to: folder === "~" ? "home" : base };
    }
    unknown.push(["source"]);
    if (/^[./~]/.test(source.value))
        return { relative_to: hostPath(source.value, base).relative_to };
    if (!source.value.includes("/"))
        unknown.push(["type"]);
    unknown.push(["relative_to"]);
    return {};
}
/** `C:x`, which Windows takes from where drive C stands, docker takes for a path too. */
function mount_fields_pathOf(written, base) {
    return /^\p{L}:[^/\\]/u.test(written) ? { source: written, relative_to: "host" } : hostPath(written, base);
}
/** The folder that a variable or expression of this name holds: `.` or `~`. */
function mount_fields_folderOf(name) {
    const plain = name?.replace(/^[${(\s`]+|[\s)}`]+$/g, "").toLowerCase() ?? "";
    if (["pwd", "cwd", "get-location", "github_workspace", "github.workspace", "env.github_workspace"].includes(plain)) {
        return ".";
    }
    return plain === "home" || plain === "env.home" ? "~" : undefined;
}
function mountItem(word, mount, named, base) {
    const unknown = [];
    const type = mount.type?.value ?? "volume";
    const openType = mount.type !== undefined && part_isUnknown(mount.type);
    if (openType)
        unknown.push(["type"]);
    const source = mount.source;
    const bind = type === "bind" || openType;
    const at = source === undefined
        ? { source: named }
        : bind || type === "npipe"
            ? mount_fields_sourceOf(source, true, base, unknown)
            : { source: part_isUnknown(source) ? undefined : source.value };
    if (source !== undefined && part_isUnknown(source) && !bind)
        unknown.push(["source"]);
    if (mount.target !== undefined && part_isUnknown(mount.target))
        unknown.push(["target"]);
    if (mount.readOnly !== undefined && mount.readOnly.on === undefined)
        unknown.push(["read_only"]);
    if (mount.propagation !== undefined && part_isUnknown(mount.propagation))
        unknown.push(["propagation"]);
    const propagation = mount.propagation?.value ?? "";
    return {
        value: mappingOf([
            ["type", mount_fields_types.has(type) ? type : "bind"],
            ...Object.entries(at),
            ["target", mount.target === undefined || part_isUnknown(mount.target) ? undefined : mount.target.value],
            ["read_only", mount.readOnly?.on ?? false],
            ["propagation", mount_fields_propagations.has(propagation) ? propagation : undefined],
            ["create_host_path", bind ? mount.createSource?.on === true : undefined],
            ["subpath", mount.subpath === undefined || part_isUnknown(mount.subpath) ? undefined : mount.subpath.value],
            ["tmpfs_options", type === "tmpfs" ? mount.tmpfsOptions.map(shown) : undefined],
        ], word.place),
        unknown: unknown.filter((path, index) => unknown.findIndex((other) => other[0] === path[0]) === index),
    };
}
const mount_fields_types = new Set(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]);
/** The key of a mount's volume. An anonymous one with driver options has one too, made of its target. */
function namedVolume(mount, word) {
    if ((mount.type?.value ?? "volume") !== "volume")
        return undefined;
    if (mount.source !== undefined)
        return part_isUnknown(mount.source) ? undefined : mount.source.value;
    return mount.driverOptions.length === 0 ? undefined : `(anonymous) ${shown(mount.target ?? word)}`;
}
function volumeOf(name, word, driver, options) {
    const pairs = options.map((option) => cut(option, "="));
    const known = pairs.filter(([key, value]) => !part_isUnknown(key) && (value === undefined || !part_isUnknown(value)));
    const unknown = pairs
        .filter((pair) => !known.includes(pair))
        .map(([key]) => (part_isUnknown(key) ? ["driver_opts"] : ["driver_opts", key.value]));
    return mappingOf([
        ["name", name],
        ["driver", driver === undefined || part_isUnknown(driver) ? undefined : driver.value],
        [
            "driver_opts",
            known.length === 0
                ? undefined
                : Object.fromEntries(known.map(([key, value]) => [key.value, value?.value ?? ""])),
        ],
        ["unknown", unknown.length === 0 ? undefined : unknown],
    ], word.place);
}
function tmpfsItem(word) {
    const [target, written] = cut(word, ":");
    const options = written === undefined || written.value === "" ? [] : written.value.split(",");
    const unknown = [];
    if (part_isUnknown(target))
        unknown.push(["target"]);
    if (written !== undefined && part_isUnknown(written))
        unknown.push(["tmpfs_options"]);
    return {
        value: mappingOf([
            ["type", "tmpfs"],
            ["target", part_isUnknown(target) ? undefined : target.value],
            ["read_only", options.includes("ro")],
            ["tmpfs_options", options.filter((option) => !option.includes(unknownPart))],
        ], word.place),
        unknown,
    };
}
function volumesFromItem(word) {
    const [container, mode] = cut(word, ":");
    return {
        value: mappingOf([
            ["container", shown(container)],
            ["read_only", mode?.value.split(",").includes("ro") ?? false],
        ], word.place),
        unknown: part_isUnknown(container) ? [["container"]] : [],
    };
}

;// CONCATENATED MODULE: ./out/collect/docker/network-fields.js






/**
 * `--network` as `network_mode` where it is a mode, as `networks` (by engine name) where it is a network; neither
 * where nothing is said, which is the engine's default bridge. `--network-alias`, `--ip` and `--ip6` belong to the
 * first network.
 */
function putNetworks(to, settings, tool) {
    const items = [];
    const options = settings.all("network").flatMap((written) => {
        const option = readNetwork(tool === "podman" ? podmanNetwork(written) : written);
        return isRefusal(option) ? [] : [{ option, written }];
    });
    for (const [index, { option, written }] of options.entries()) {
        const { target } = option;
        if (part_isUnknown(target)) {
            if (options.length === 1)
                to.putCanonical("network_mode", networkModeOf(target.value), target.place);
            if (isWhollyUnknown(target) || options.length > 1)
                to.forget("networks");
        }
        else if (target.value !== "" && isUserDefined(target.value)) {
            items.push(attachment(option, index === 0 ? settings : undefined, written));
        }
    }
    // Of several modes the first counts; `default` is as if nothing was said.
    const first = options.find(({ option }) => !part_isUnknown(option.target) && !isUserDefined(option.target.value))?.option;
    if (first !== undefined && first.target.value !== "default") {
        to.putCanonical("network_mode", networkModeOf(first.target.value), first.target.place);
    }
    to.putItems("networks", items);
}
function attachment(option, settings, word) {
    const aliases = [...option.aliases, ...(settings?.all("network-alias") ?? [])];
    const addresses = [
        ["ipv4_address", option.ip ?? network_fields_nonEmpty(settings?.last("ip"))],
        ["ipv6_address", option.ip6 ?? network_fields_nonEmpty(settings?.last("ip6"))],
    ];
    const unknown = [];
    if (aliases.some(part_isUnknown))
        unknown.push(["aliases"]);
    for (const [field, address] of addresses)
        if (address !== undefined && part_isUnknown(address))
            unknown.push([field]);
    if (option.driverOptions.some(([, value]) => part_isUnknown(value)))
        unknown.push(["driver_opts"]);
    const driver = option.driverOptions.filter(([, value]) => !part_isUnknown(value));
    return {
        value: mappingOf([
            ["name", shown(option.target)],
            ["aliases", aliases.length === 0 ? undefined : aliases.filter((alias) => !part_isUnknown(alias)).map(shown)],
            ...addresses.map(([field, address]) => [field, address === undefined || part_isUnknown(address) ? undefined : address.value.trim()]),
            [
                "driver_opts",
                driver.length === 0
                    ? undefined
                    : Object.fromEntries(driver.map(([name, value]) => [name.value, value.value])),
            ],
        ], word.place),
        unknown,
    };
}
function network_fields_nonEmpty(word) {
    return word?.value === "" ? undefined : word;
}
/** podman writes options of a network behind a colon: `pasta:-t,8080`, `my-net:ip=10.0.0.2`; `private` is its default. */
function podmanNetwork(word) {
    if (/^(?:container|ns):/.test(word.value))
        return word;
    const [name] = cut(word, ":");
    return name.value === "private" ? { ...name, value: "default" } : name;
}

;// CONCATENATED MODULE: ./out/collect/docker/gpus.js




/**
 * Reads `--gpus`: `all`, `2`, `"device=0,1"`, `driver=nvidia,capabilities=compute`. The contract only asks whether
 * there are any.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/gpus.go
 */
function readGpus(word) {
    const fields = csvFields(word);
    if (isRefusal(fields))
        return fields;
    const seen = new Set();
    for (const field of fields) {
        const [key, value] = cut(field, "=");
        if (seen.has(key.value))
            return refusal_refuse(field, `gpu request key '${key.value}' can be specified only once`);
        seen.add(key.value);
        if (value === undefined)
            seen.add("count");
        const fault = value === undefined ? countFault(key) : gpus_keys.get(key.value)?.(value);
        if (value !== undefined && !gpus_keys.has(key.value)) {
            return refusal_refuse(field, `unexpected key '${key.value}' in '${field.value}'`);
        }
        if (fault !== undefined)
            return fault;
    }
    return true;
}
const gpus_keys = new Map([
    ["driver", () => undefined],
    ["count", countFault],
    ["device", () => undefined],
    ["capabilities", () => undefined],
    ["options", optionsFault],
]);
function countFault(word) {
    if (word.value === "all")
        return undefined;
    const count = decimalOf(word.value);
    if (typeof count === "bigint")
        return undefined;
    return refusal_refuse(word, `invalid count (${word.value}): value must be either "all" or an integer: ${faults[count]}`);
}
function optionsFault(word) {
    const options = csvFields(word);
    return isRefusal(options) ? refusal_refuse(word, `failed to read gpu options: ${options.refused}`) : undefined;
}

;// CONCATENATED MODULE: ./out/collect/docker/check-value.js









/** Why docker refuses a value as soon as it reads the flag; undefined where it takes it, or where it is unknown. */
function checkValue(kind, word) {
    if (part_isUnknown(word) && !readsUnknown.has(kind))
        return undefined;
    const fault = check_value_checks[kind](word);
    return typeof fault === "string" ? refusal_refuse(word, fault) : fault;
}
/** Of these the known parts can be checked beside unknown ones. */
const readsUnknown = new Set(["mount", "network"]);
/** @see https://github.com/docker/cli/tree/v29.9.3/opts the types of the flags, and what they validate */
const check_value_checks = {
    bool: ({ value }) => (booleanOf(value) === undefined ? numberError("ParseBool", value, "syntax") : undefined),
    string: () => undefined,
    int: check_value_integer("ParseInt", int64.min, int64.max),
    uint16: check_value_integer("ParseUint", 0n, 2n ** 16n - 1n),
    uint64: check_value_integer("ParseUint", 0n, 2n ** 64n - 1n),
    duration: ({ value }) => check_value_textOf(durationOf(value)),
    ip: ({ value }) => (value === "" || isAddress(value.trim()) ? undefined : `failed to parse IP: ${quote(value)}`),
    bytes: ({ value }) => sizeFault(value),
    swap: ({ value }) => (value === "-1" ? undefined : sizeFault(value)),
    cpus: ({ value }) => check_value_textOf(readCpus(value)),
    octal: ({ value }) => (/^[0-7]+$/.test(value) ? undefined : numberError("ParseUint", value, "syntax")),
    list: () => undefined,
    map: () => undefined,
    attach: ({ value }) => ["stdin", "stdout", "stderr"].includes(value.toLowerCase())
        ? undefined
        : "valid streams are STDIN, STDOUT and STDERR",
    "cgroup-rule": ({ value }) => /^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value) ? undefined : `invalid device cgroup format '${value}'`,
    dns: ({ value }) => (isAddress(value.trim()) ? undefined : `IP address is not correctly formatted: ${value}`),
    "dns-search": ({ value }) => domainFault(value.replace(/^ +| +$/g, "")),
    env: ({ value }) => (/^(?:$|=)/.test(value) ? `invalid environment variable: ${value}` : undefined),
    "extra-host": ({ value }) => extraHostFault(value),
    gpus: faultOf(readGpus),
    label: ({ value }) => labelFault(value),
    link: ({ value }) => linkFault(value),
    mount: faultOf(readMount),
    network: faultOf(readNetwork),
    "rate-bytes": ({ value }) => rateFault(value, (rate) => byteSize(rate) !== undefined),
    "rate-operations": ({ value }) => rateFault(value, (rate) => /^\d+$/.test(rate) && BigInt(rate) < 2n ** 64n),
    sysctl: ({ value }) => (allowedSysctl.test(value) ? undefined : `sysctl '${value}' is not allowed`),
    ulimit: faultOf(readUlimit),
    weight: ({ value }) => weightFault(value),
};
function check_value_integer(func, min, max) {
    return ({ value }) => {
        const read = integerOf(value, min, max);
        return typeof read === "bigint" ? undefined : numberError(func, value, read);
    };
}
/** Numbers are fine, texts say what is wrong. */
function check_value_textOf(read) {
    return typeof read === "string" ? read : undefined;
}
function faultOf(read) {
    return (word) => {
        const value = read(word);
        return isRefusal(value) ? value : undefined;
    };
}
function sizeFault(text) {
    if (byteSize(text) !== undefined)
        return undefined;
    const at = Math.max(...Array.from("0123456789. ", (character) => text.lastIndexOf(character)));
    if (at === -1)
        return `invalid size: '${text}'`;
    const number = text[at] === " " ? text.slice(0, at) : text.slice(0, at + 1);
    const suffix = text.slice(at + 1);
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(number))
        return numberError("ParseFloat", number, "syntax");
    if (number.startsWith("-"))
        return `invalid size: '${text}'`;
    return `invalid suffix: '${suffix.length > 3 ? suffix : suffix.toLowerCase()}'`;
}
const domain = /^(?::?(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))(?::?\.(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])))*)\.?\s*$/;
function domainFault(text) {
    if (text === ".")
        return undefined;
    return /[a-zA-Z]/.test(text) && domain.test(text) && text.replace(/\.?\s*$/, "").length < 255
        ? undefined
        : `${text} is not a valid domain`;
}
function extraHostFault(text) {
    const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
    const name = text.slice(0, Math.max(at, 0));
    if (name === "" || name.includes(":"))
        return `bad format for add-host: ${quote(text)}`;
    const address = text.slice(at + 1).replace(/^\[(.+)\]$/, "$1");
    if (address === "host-gateway" || isAddress(address.trim()))
        return undefined;
    return `invalid IP address in add-host: ${quote(address)}`;
}
function labelFault(text) {
    const name = (text.split("=")[0] ?? "").replace(/^[ \t]+/, "");
    if (name === "")
        return `invalid label '${text}': empty name`;
    return /[ \t]/.test(name) ? `label '${name}' contains whitespaces` : undefined;
}
function linkFault(text) {
    if (text === "")
        return "empty string specified for links";
    return text.split(":").length > 2 ? `bad format for links: ${text}` : undefined;
}
const allowedSysctl = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|(?:net|fs\.mqueue)\.[^=]*)=/;
function deviceFault(text) {
    const at = text.indexOf(":");
    if (at < 1)
        return { fault: `bad format: ${text}` };
    if (!text.startsWith("/dev/"))
        return { fault: `bad format for device path: ${text}` };
    return { value: text.slice(at + 1) };
}
function rateFault(text, accepts) {
    const device = deviceFault(text);
    if ("fault" in device)
        return device.fault;
    return accepts(device.value) ? undefined : `invalid rate for device: ${text}`;
}
function weightFault(text) {
    const device = deviceFault(text);
    if ("fault" in device)
        return device.fault;
    const weight = /^\d+$/.test(device.value) ? Number(device.value) : Number.NaN;
    return weight === 0 || (weight >= 10 && weight <= 1000) ? undefined : `invalid weight for device: ${text}`;
}

;// CONCATENATED MODULE: ./out/collect/docker/read-flags.js





/**
 * Reads words as docker's flag library does: flags end at `--` or at the first word that is none; `-itd`, `-p80:80`,
 * `-p=80:80`, `--name=x`, `--name x`; a boolean takes a value only behind `=`.
 *
 * `checked` says whether values are held against what docker takes; other tools take other values.
 *
 * @see https://github.com/spf13/pflag/blob/v1.0.10/flag.go parseArgs, with interspersed off
 */
function read_flags_readFlags(words, table, run, checked) {
    const reader = new read_flags_Reader(words, table, run, checked);
    const positional = reader.read();
    const { given, unknownFlags, opaque, refusal } = reader;
    return { given, positional, unknownFlags, opaque, ...(refusal === undefined ? {} : { refusal }) };
}
class read_flags_Reader {
    given = [];
    unknownFlags = [];
    opaque = [];
    refusal;
    #words;
    #table;
    #run;
    #checked;
    #next = 0;
    constructor(words, table, run, checked) {
        this.#words = words;
        this.#table = table;
        this.#run = run;
        this.#checked = checked;
    }
    read() {
        for (;;) {
            const at = this.#next;
            const word = this.#words[at];
            if (word === undefined)
                return [];
            if (isWhollyUnknown(word)) {
                const kind = kindOfUnknown(word, this.#words[at + 1]);
                if (kind === "image")
                    return this.#words.slice(at);
                this.opaque.push(word);
                if (kind === "either")
                    return undefined;
                this.#next++;
                continue;
            }
            if (!word.value.startsWith("-") || word.value === "-")
                return this.#words.slice(at);
            this.#next++;
            if (word.value === "--")
                return this.#words.slice(this.#next);
            const lost = word.value.startsWith("--") ? this.#readLong(word) : this.#readShort(word);
            if (lost)
                return undefined;
        }
    }
    /** True where it cannot be told how many words the flag takes. */
    #readLong(word) {
        const equals = word.value.indexOf("=");
        const name = word.value.slice(2, equals === -1 ? undefined : equals);
        if (name.includes(unknownPart)) {
            this.opaque.push(word);
            return false;
        }
        if (name === "" || name.startsWith("-")) {
            this.#refuse(word, `bad flag syntax: ${word.value}`);
            return false;
        }
        const flag = this.#known(this.#table.long.get(name));
        if (flag === undefined) {
            this.#refuse(word, `unknown flag: --${name}`);
            this.unknownFlags.push(word);
            return equals === -1 && this.#skipValueOfUnknown();
        }
        const value = equals === -1 ? this.#valueOf(flag, word) : part(word, equals + 1);
        if (value === undefined)
            this.#refuse(word, `flag needs an argument: --${name}`);
        else
            this.#give(flag, value, name);
        return false;
    }
    #readShort(word) {
        for (let at = 1; at < word.value.length; at++) {
            const letter = word.value[at] ?? "";
            const letters = word.value.slice(at);
            const flag = this.#known(this.#table.short.get(letter));
            if (letter === unknownPart) {
                this.opaque.push(word);
                return false;
            }
            if (flag === undefined) {
                this.#refuse(word, `unknown shorthand flag: '${letter}' in -${shown(part(word, at))}`);
                this.unknownFlags.push(word);
                return at === word.value.length - 1 && this.#skipValueOfUnknown();
            }
            if (letters.length > 2 && letters[1] === "=") {
                this.#give(flag, part(word, at + 2), flag.name);
                return false;
            }
            if (flag.bare !== undefined) {
                this.#give(flag, { value: flag.bare, place: part(word, at, at + 1).place }, flag.name);
                continue;
            }
            const value = letters.length > 1 ? part(word, at + 1) : this.#take();
            if (value === undefined)
                this.#refuse(word, `flag needs an argument: '${letter}' in -${letters}`);
            else
                this.#give(flag, value, flag.name);
            return false;
        }
        return false;
    }
    #known(flag) {
        return flag?.onlyRun === true && !this.#run ? undefined : flag;
    }
    #valueOf(flag, word) {
        return flag.bare === undefined ? this.#take() : { value: flag.bare, place: word.place };
    }
    #take() {
        return this.#words[this.#next++];
    }
    /**
     * Behind an unknown flag, a word that is no flag is its value if flags follow, and the image if nothing does;
     * otherwise it may be either.
     */
    #skipValueOfUnknown() {
        const next = this.#words[this.#next];
        const second = this.#words[this.#next + 1];
        if (next === undefined || next.value.startsWith("-") || second === undefined)
            return false;
        if (!second.value.startsWith("-"))
            return true;
        this.#next++;
        return false;
    }
    #give(flag, value, written) {
        const fault = this.#checked || flag.kind === "bool" ? checkValue(flag.kind, value) : undefined;
        if (fault === undefined) {
            this.given.push({ flag, value });
            return;
        }
        const name = flag.short === undefined ? `--${written}` : `-${flag.short}, --${flag.name}`;
        this.#refuse(value, `invalid argument ${quote(shown(value))} for ${quote(name)} flag: ${fault.refused}`);
    }
    #refuse(word, reason) {
        this.refusal ??= refusal_refuse(word, reason);
    }
}
/**
 * Whether a word that only run time knows, where a flag or the image may stand, is the one or the other. The last word
 * is the image, for there must be one; before flags it holds flags itself. Otherwise its name says it, or quotes:
 * what is quoted is one word, and no list of flags.
 */
function kindOfUnknown(word, next) {
    const name = word.unknown?.join(" ") ?? "";
    if (next === undefined)
        return "image";
    if (/image|img|tag|container|repository/i.test(name))
        return "image";
    if (/opt|arg|flag|param|env|vol|mount|port|net|gpu|device|priv|extra|platform|user/i.test(name))
        return "flags";
    if (/^["']$/.test(word.place.source.text[word.place.start] ?? ""))
        return "image";
    if (next.value.startsWith("-"))
        return "flags";
    return part_isUnknown(next) ? "flags" : "either";
}

;// CONCATENATED MODULE: ./out/collect/docker/settings.js


/** What the flags of one command line were set to, by their long names. */
class Settings {
    #values = new Map();
    #commaLists;
    /** `commaLists` are the flags whose one value may be several, between commas. */
    constructor(given, commaLists) {
        this.#commaLists = commaLists;
        for (const { flag, value } of given) {
            const before = this.#values.get(flag.name);
            if (before === undefined)
                this.#values.set(flag.name, [value]);
            else
                before.push(value);
        }
    }
    /** Sorted. */
    get names() {
        return [...this.#values.keys()].sort();
    }
    /** Of a flag that holds one value: the last one given. */
    last(name) {
        return this.#values.get(name)?.at(-1);
    }
    /** Of a flag that may be repeated: all values, as given. */
    all(name) {
        const values = this.#values.get(name) ?? [];
        return this.#commaLists.has(name) ? values.flatMap((value) => part_split(value, ",")) : values;
    }
    /** Whether a boolean is set; undefined where only run time knows. */
    isOn(name) {
        const value = this.last(name);
        if (value === undefined)
            return false;
        return part_isUnknown(value) ? undefined : (booleanOf(value.value) ?? false);
    }
}

;// CONCATENATED MODULE: ./out/collect/docker/flags.js
const flags_kinds = [
    "bool",
    "string",
    "int",
    "uint16",
    "uint64",
    "duration",
    "ip",
    "bytes",
    "swap",
    "cpus",
    "octal",
    "list",
    "map",
    "attach",
    "cgroup-rule",
    "dns",
    "dns-search",
    "env",
    "extra-host",
    "gpus",
    "label",
    "link",
    "mount",
    "network",
    "rate-bytes",
    "rate-operations",
    "sysctl",
    "ulimit",
    "weight",
];
const groups = {
    bool: [
        "disable-content-trust",
        "help",
        "init",
        "interactive,i",
        "no-healthcheck",
        "oom-kill-disable",
        "privileged",
        "publish-all,P",
        "quiet,q",
        "read-only",
        "rm",
        "tty,t",
        "use-api-socket",
    ],
    string: [
        "cgroup-parent",
        "cgroupns",
        "cidfile",
        "cpuset-cpus",
        "cpuset-mems",
        "domainname",
        "entrypoint",
        "health-cmd",
        "hostname,h",
        "ipc",
        "isolation",
        "log-driver",
        "mac-address",
        "name",
        "pid",
        "platform",
        "pull",
        "restart",
        "runtime",
        "stop-signal",
        "user,u",
        "userns",
        "uts",
        "volume-driver",
        "workdir,w",
    ],
    int: [
        "cpu-count",
        "cpu-percent",
        "cpu-period",
        "cpu-quota",
        "cpu-rt-period",
        "cpu-rt-runtime",
        "cpu-shares,c",
        "health-retries",
        "memory-swappiness",
        "oom-score-adj",
        "pids-limit",
        "stop-timeout",
    ],
    uint16: ["blkio-weight"],
    uint64: ["io-maxiops"],
    duration: ["health-interval", "health-start-interval", "health-start-period", "health-timeout"],
    ip: ["ip", "ip6"],
    bytes: ["io-maxbandwidth", "kernel-memory", "memory,m", "memory-reservation", "shm-size"],
    swap: ["memory-swap"],
    cpus: ["cpus"],
    octal: ["umask"],
    list: [
        "cap-add",
        "cap-drop",
        "device",
        "dns-option",
        "env-file",
        "expose",
        "group-add",
        "label-file",
        "link-local-ip",
        "log-opt",
        "network-alias",
        "publish,p",
        "security-opt",
        "storage-opt",
        "tmpfs",
        "volume,v",
        "volumes-from",
    ],
    map: ["annotation"],
    attach: ["attach,a"],
    "cgroup-rule": ["device-cgroup-rule"],
    dns: ["dns"],
    "dns-search": ["dns-search"],
    env: ["env,e"],
    "extra-host": ["add-host"],
    gpus: ["gpus"],
    label: ["label,l"],
    link: ["link"],
    mount: ["mount"],
    network: ["network"],
    "rate-bytes": ["device-read-bps", "device-write-bps"],
    "rate-operations": ["device-read-iops", "device-write-iops"],
    sysctl: ["sysctl"],
    ulimit: ["ulimit"],
    weight: ["blkio-weight-device"],
};
/** Old and hidden spellings. */
const aliases = {
    "dns-opt": "dns-option",
    net: "network",
    "net-alias": "network-alias",
};
const runFlags = [
    { name: "detach", short: "d", kind: "bool", bare: "true", onlyRun: true },
    { name: "sig-proxy", kind: "bool", bare: "true", onlyRun: true },
    { name: "detach-keys", kind: "string", onlyRun: true },
];
/** A table of `name` or `name,s` by kind, of aliases, and of flags that need more said. */
function flagTable(byKind, aliasOf = {}, others = [], base) {
    const long = new Map(base?.long);
    const short = new Map(base?.short);
    const add = (flag) => {
        long.set(flag.name, flag);
        if (flag.short !== undefined)
            short.set(flag.short, flag);
    };
    for (const kind of flags_kinds) {
        for (const written of byKind[kind] ?? []) {
            const [name = written, letter] = written.split(",");
            add({
                name,
                kind,
                ...(letter === undefined ? {} : { short: letter }),
                ...(kind === "bool" ? { bare: "true" } : {}),
            });
        }
    }
    for (const flag of others)
        add(flag);
    for (const [alias, name] of Object.entries(aliasOf)) {
        const flag = long.get(name);
        if (flag !== undefined)
            long.set(alias, flag);
    }
    return { long, short };
}
const dockerFlags = flagTable(groups, aliases, runFlags);

;// CONCATENATED MODULE: ./out/collect/docker/nerdctl.js

/**
 * What `nerdctl create` and `nerdctl run` have besides docker's flags.
 *
 * @see https://github.com/containerd/nerdctl/blob/v2.1.3/cmd/nerdctl/container/container_run.go setCreateFlags
 */
const nerdctlFlags = flagTable({
    bool: ["rootfs"],
    string: [
        "cosign-certificate-identity",
        "cosign-certificate-identity-regexp",
        "cosign-certificate-oidc-issuer",
        "cosign-certificate-oidc-issuer-regexp",
        "cosign-key",
        "init-binary",
        "ipfs-address",
        "pidfile",
        "rdt-class",
        "systemd",
        "userns-remap",
        "verify",
    ],
    list: ["cgroup-conf"],
}, {}, [], dockerFlags);
const nerdctlCommaLists = new Set([
    "add-host",
    "attach",
    "cap-add",
    "cap-drop",
    "cgroup-conf",
    "device",
    "dns",
    "dns-option",
    "dns-search",
    "env-file",
    "group-add",
    "label-file",
    "network",
    "publish",
    "ulimit",
]);

;// CONCATENATED MODULE: ./out/collect/docker/podman.js

/**
 * What `podman create` and `podman run` have besides docker's flags.
 *
 * @see https://github.com/containers/podman/blob/v5.6.0/cmd/podman/common/create.go DefineCreateFlags
 * @see https://github.com/containers/podman/blob/v5.6.0/cmd/podman/utils/alias.go
 */
const podmanFlags = flagTable({
    bool: [
        "env-host",
        "http-proxy",
        "no-hostname",
        "no-hosts",
        "passwd",
        "read-only-tmpfs",
        "replace",
        "rmi",
        "rootfs",
        "tls-verify",
        "unsetenv-all",
    ],
    string: [
        "arch",
        "authfile",
        "cert-dir",
        "cgroups",
        "conmon-pidfile",
        "creds",
        "group-entry",
        "health-log-destination",
        "health-max-log-count",
        "health-max-log-size",
        "health-on-failure",
        "health-startup-cmd",
        "health-startup-interval",
        "health-startup-retries",
        "health-startup-success",
        "health-startup-timeout",
        "hosts-file",
        "image-volume",
        "infra-conmon-pidfile",
        "infra-name",
        "init-ctr",
        "init-path",
        "os",
        "passwd-entry",
        "personality",
        "pidfile",
        "pod",
        "pod-id-file",
        "preserve-fds",
        "rdt-class",
        "retry",
        "retry-delay",
        "sdnotify",
        "seccomp-policy",
        "shm-size-systemd",
        "signature-policy",
        "subgidname",
        "subuidname",
        "systemd",
        "timeout",
        "tz",
        "variant",
    ],
    list: [
        "cgroup-conf",
        "chrootdirs",
        "decryption-key",
        "env-merge",
        "gidmap",
        "hostuser",
        "preserve-fd",
        "requires",
        "secret",
        "uidmap",
        "unsetenv",
    ],
}, {
    "healthcheck-command": "health-cmd",
    "healthcheck-interval": "health-interval",
    "healthcheck-retries": "health-retries",
    "healthcheck-start-period": "health-start-period",
    "healthcheck-timeout": "health-timeout",
}, [], dockerFlags);
const podmanCommaLists = new Set([
    "add-host",
    "attach",
    "cap-add",
    "cap-drop",
    "cgroup-conf",
    "device-cgroup-rule",
    "dns",
    "dns-option",
    "dns-search",
    "expose",
    "gidmap",
    "gpus",
    "group-add",
    "hostuser",
    "network-alias",
    "publish",
    "requires",
    "sysctl",
    "uidmap",
    "ulimit",
]);

;// CONCATENATED MODULE: ./out/collect/docker/tool.js



const toolTables = {
    docker: { flags: dockerFlags, commaLists: new Set(), checked: true },
    podman: { flags: podmanFlags, commaLists: podmanCommaLists, checked: false },
    nerdctl: { flags: nerdctlFlags, commaLists: nerdctlCommaLists, checked: false },
};

;// CONCATENATED MODULE: ./out/collect/docker/command-line.js













/**
 * Reads the words behind `docker run`, `docker create`, `docker container run`, `podman run`, …
 *
 * For `options:` of a workflow, hand in the words of the options and behind them the image, as the runner does: a word
 * among the options that is no flag then becomes the image, as it does for docker.
 */
function parseCreate(words, options) {
    const { verb, tool } = options;
    const { flags, commaLists, checked } = toolTables[tool];
    const reading = read_flags_readFlags(words, flags, verb === "run", checked);
    const settings = new Settings(reading.given, commaLists);
    const place = options.place ?? words[0]?.place ?? nowhere;
    const [image, ...args] = reading.positional ?? [];
    const to = new Fields(place);
    if (reading.opaque.length > 0 || reading.unknownFlags.length > 0)
        to.forget();
    if (reading.positional === undefined)
        to.forget("image");
    if (image !== undefined && settings.isOn("rootfs") !== true) {
        to.putCanonical("image", imageOf(image.value), image.place);
    }
    if (args.length > 0)
        to.putArguments("command", args);
    putSettings(to, settings);
    const readFile = options.readFile ?? (() => undefined);
    putEnvironment(to, settings, readFile);
    putLabels(to, settings, readFile);
    putNetworks(to, settings, tool);
    const volumes = putMounts(to, settings, options.base ?? "workspace");
    if (tool === "podman")
        putPodman(to, settings);
    const refusal = refusalOf(reading, settings, image, { verb, tool, checked, place });
    return {
        container: to.mapping(),
        ...(image === undefined ? {} : { image }),
        args,
        flags: settings.names,
        unknownFlags: reading.unknownFlags,
        opaque: reading.opaque.length > 0,
        ...(refusal === undefined ? {} : { invalid: { message: refusal.refused, place: refusal.word.place } }),
        volumes,
        files: command_line_filesOf(settings),
    };
}
const nowhere = (0,out_source/* startOf */.GH)(new out_source/* Source */.kL("", ""));
function refusalOf(reading, settings, image, how) {
    if (reading.refusal !== undefined)
        return reading.refusal;
    const help = settings.last("help");
    if (help !== undefined && settings.isOn("help") === true)
        return refusal_refuse(help, "--help prints usage and creates nothing");
    if (reading.positional === undefined || (image === undefined && reading.opaque.length > 0))
        return undefined;
    if (image === undefined) {
        return refusal_refuse({ value: "", place: how.place }, `'${how.tool} ${how.verb}' requires at least 1 argument`);
    }
    return how.checked ? lateRefusal(settings, image, how.verb) : undefined;
}
/** A pod brings its own network and other namespaces, `--env-host` the caller's environment. */
function putPodman(to, settings) {
    if (settings.last("pod") !== undefined || settings.last("pod-id-file") !== undefined) {
        for (const field of ["network_mode", "networks", "ipc", "uts", "pid", "ports"])
            to.forget(field);
    }
    if (settings.isOn("env-host") !== false)
        to.forget("environment");
}
function command_line_filesOf(settings) {
    const profiles = settings.all("security-opt").flatMap((word) => {
        const match = /^seccomp[=:](.+)$/s.exec(word.value);
        if (match?.[1] === undefined || ["builtin", "unconfined"].includes(match[1]))
            return [];
        return [{ ...word, value: part_isUnknown(word) ? shown(word) : match[1] }];
    });
    return [...settings.all("env-file"), ...settings.all("label-file"), ...settings.all("cidfile"), ...profiles];
}

;// CONCATENATED MODULE: ./out/collect/shell/sandbox.js



/**
 * What a sandbox command keeps from what it runs, as the contract's `sandbox`; undefined where the words are no such
 * command. `network` and `root` are left out where neither the flags nor the tool's own default tell.
 */
function sandboxOf(words) {
    const [first] = words;
    const program = first?.value.replace(/^.*\//s, "").replace(/\.exe$/, "");
    const read = program === undefined ? undefined : (0,own_entry/* ownEntry */.P)(readers, program);
    if (first === undefined || read === undefined)
        return undefined;
    const facts = read(new Flags(words.slice(1).map((word) => word.value)));
    return facts === undefined ? undefined : mappingOf(Object.entries(facts), first.place);
}
/** Flags up to the command that is run in the sandbox. */
class Flags {
    words;
    constructor(words) {
        this.words = words;
    }
    /** `--flag`, `-f`, or a cluster with `f` in it. */
    has(...names) {
        return this.words.some((word) => names.some((name) => word === name ||
            word.startsWith(`${name}=`) ||
            (/^-\w$/.test(name) && /^-\w+$/.test(word) && word.includes(name.slice(1)))));
    }
    /** Values of `--flag=value` and `--flag value`. */
    values(...names) {
        return this.words.flatMap((word, index) => {
            const name = names.find((candidate) => word === candidate || word.startsWith(`${candidate}=`));
            if (name === undefined)
                return [];
            return [word === name ? (this.words[index + 1] ?? "") : word.slice(name.length + 1)];
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
            if (word === "--" || !word.startsWith("-"))
                break;
            if (takes.test(word))
                at++;
        }
        return new Flags(this.words.slice(0, at));
    }
    get opaque() {
        return this.words.some((word) => word.includes(unknownPart));
    }
}
const readers = {
    nsjail: readNsjail,
    bwrap: readBubblewrap,
    firejail: readFirejail,
    flatpak: (flags) => (flags.words[0] === "run" ? readFlatpak(flags) : undefined),
    "flatpak-spawn": readFlatpakSpawn,
    unshare: readUnshare,
    "systemd-run": readSystemdRun,
    runsc: readRunsc,
    firecracker: () => ({ tool: "firecracker" }),
    jailer: () => ({ tool: "firecracker" }),
};
/** Everything is new unless a flag keeps it; the root is mounted read-only unless `--rw`. @see nsjail(1) */
function readNsjail(all) {
    const flags = new Flags(all.words.slice(0, all.words.indexOf("--") === -1 ? undefined : all.words.indexOf("--")));
    const kept = (name) => flags.has(`--disable_clone_new${name}`);
    const names = { net: "net", user: "user", mount: "ns", pid: "pid", ipc: "ipc", uts: "uts", cgroup: "cgroup" };
    const namespaces = Object.entries(names).flatMap(([name, flag]) => (kept(flag) ? [] : [name]));
    if (flags.has("--config", "-C"))
        return { tool: "nsjail" };
    const own = flags.has("--macvlan_iface", "-I", "--iface_own", "--use_pasta", "--user_net");
    return {
        tool: "nsjail",
        network: kept("net") || flags.has("-N") ? "kept" : own ? "filtered" : "none",
        root: flags.has("--rw") ? "writable" : "read-only",
        namespaces,
    };
}
/** Nothing is new but the mount namespace, unless a flag says so. @see bwrap(1) */
function readBubblewrap(all) {
    const end = all.words.indexOf("--");
    const flags = end === -1 ? all : new Flags(all.words.slice(0, end));
    const every = flags.has("--unshare-all");
    const net = (every && !flags.has("--share-net")) || flags.has("--unshare-net");
    const others = ["user", "pid", "ipc", "uts", "cgroup"].filter((name) => every || flags.has(`--unshare-${name}`, `--unshare-${name}-try`));
    const isRoot = ([source, target]) => source === "/" && target === "/";
    const writable = [...flags.pairs("--bind"), ...flags.pairs("--dev-bind"), ...flags.pairs("--bind-try")].some(isRoot);
    return {
        tool: "bubblewrap",
        network: net ? "none" : flags.opaque ? undefined : "kept",
        root: writable ? "writable" : "read-only",
        namespaces: ["mount", ...(net ? ["net"] : []), ...others],
    };
}
/** The caller's network unless `--net=none`; a network of its own is still one. @see firejail(1) */
function readFirejail(all) {
    const flags = all.before(/^-[a-z]$/);
    const net = flags.values("--net");
    return {
        tool: "firejail",
        network: net.includes("none") ? "none" : flags.has("--netfilter") ? "filtered" : flags.opaque ? undefined : "kept",
        root: flags.values("--read-only").includes("/") ? "read-only" : undefined,
        namespaces: ["mount", "pid", ...(net.length > 0 ? ["net"] : [])],
    };
}
/** What the application's own manifest gives is not in the command. @see flatpak-run(1) */
function readFlatpak(all) {
    const flags = new Flags(all.words.slice(1)).before(/^$/);
    const files = flags.values("--filesystem");
    return {
        tool: "flatpak",
        network: flags.has("--unshare=network") ? "none" : flags.has("--share=network") ? "kept" : undefined,
        root: files.some((value) => value === "host" || value === "host:rw" || value === "/")
            ? "writable"
            : files.includes("host:ro")
                ? "read-only"
                : undefined,
    };
}
function readFlatpakSpawn(all) {
    const flags = all.before(/^$/);
    if (flags.has("--host"))
        return { tool: "flatpak", network: "kept", root: "writable" };
    return { tool: "flatpak", network: flags.has("--no-network") ? "none" : "kept" };
}
/** Only what a flag names is new. @see unshare(1) */
function readUnshare(all) {
    const flags = all.before(/^(?:-[SGRw]|--setuid|--setgid|--root|--wd|--propagation|--map-user|--map-group)$/);
    const names = [
        ["net", "-n", "--net"],
        ["pid", "-p", "--pid"],
        ["mount", "-m", "--mount"],
        ["user", "-U", "--user"],
        ["ipc", "-i", "--ipc"],
        ["uts", "-u", "--uts"],
        ["cgroup", "-C", "--cgroup"],
    ];
    const namespaces = names.filter(([, short, long]) => flags.has(short, long)).map(([name]) => name);
    if (!namespaces.includes("user") && flags.has("-r", "-c", "--map-root-user", "--map-current-user"))
        namespaces.push("user");
    return { tool: "unshare", network: namespaces.includes("net") ? "none" : "kept", namespaces };
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
        root: properties.get("ProtectSystem") === "strict" ? "read-only" : undefined,
    };
}
/** gVisor as a command. @see https://gvisor.dev/docs/user_guide/networking/ */
function readRunsc(all) {
    if (!all.words.some((word) => /^(?:run|do|create|exec)$/.test(word)))
        return undefined;
    const network = all.values("--network", "-network").at(-1);
    return {
        tool: "runsc",
        network: network === "none" ? "none" : "kept",
        root: all.values("--force-overlay", "-force-overlay").includes("false") ? "writable" : undefined,
    };
}

;// CONCATENATED MODULE: ./out/collect/shell/run-command.js









/** What `run` or `create` of an engine makes; undefined where it only asks for help. */
function runOf(engine, setting) {
    const written = engine.words.map(textWord);
    const words = settle(written);
    const verb = engine.action === "create" ? "create" : "run";
    const parsed = parseCreate(words, { verb, tool: engine.tool, base: setting.base, place: engine.place });
    if (parsed.flags.includes("help"))
        return undefined;
    const image = parsed.image === undefined ? undefined : engine.words[words.indexOf(parsed.image)];
    const named = namedIn(parsed.container);
    const shown = image === undefined ? undefined : shownWord(image);
    const draft = beginContainer(setting, named ?? shown ?? `${engine.tool} ${verb}`, engine.place);
    draft.take(withSteps(parsed.container, written));
    putEngine(draft, engine);
    if (setting.expressions === true)
        putExpressions(draft, engine, image);
    const network = putNetwork(draft, engine.place);
    const sandbox = sandboxOf(parsed.args);
    if (sandbox !== undefined)
        draft.put("sandbox", sandbox);
    return {
        container: draft.mapping(),
        networks: network === undefined ? [] : [network],
        volumes: parsed.volumes,
        ...(parsed.invalid === undefined ? {} : { refusal: run_command_refusalOf(engine, parsed.invalid) }),
    };
}
function run_command_refusalOf(engine, invalid) {
    const { message, place } = invalid;
    return { kind: "invalid", level: "info", message: `${engine.tool} refuses this: ${message}`, place };
}
/** Without a word about it, a container is on the engine's default bridge: gives that network, if so. */
function putNetwork(draft, place) {
    if (draft.get("network_mode") !== undefined || draft.get("networks") !== undefined)
        return undefined;
    draft.put("networks", (0,out_value/* sequence */.K2)([mappingOf([["name", "bridge"]], place)], place));
    return mappingOf([
        ["name", "bridge"],
        ["driver", "bridge"],
        ["implicit", true],
    ], place);
}
/** Contexts of expressions in the command's own flags and image; what they bring into its arguments is no option. */
function putExpressions(draft, engine, image) {
    const last = image === undefined ? engine.words.length : engine.words.indexOf(image);
    const items = [];
    const add = (field, words) => {
        const found = words.filter((word) => run_command_contextsOf(word).length > 0);
        const [first] = found;
        if (first === undefined)
            return;
        const contexts = [...new Set(found.flatMap(run_command_contextsOf))];
        const place = text_placeOf(first.text, 0, first.text.text.length) ?? first.place;
        items.push(mappingOf([
            ["field", field],
            ["contexts", contexts],
        ], place));
    };
    add("options", engine.words.slice(0, last));
    if (image !== undefined)
        add("image", [image]);
    if (items.length > 0)
        draft.put("expressions", (0,out_value/* sequence */.K2)(items, engine.place));
}
/** Only what is an expression of a workflow; a shell's own variables are no context. */
function run_command_contextsOf(word) {
    return word.text.segments
        .flatMap((segment) => segment.unknown ?? [])
        .filter((name) => /^(?:github|inputs|env|vars|secrets|needs|steps|matrix|runner|job|strategy)\.|\(\)$/.test(name));
}
function namedIn(container) {
    const name = container.entries.get("container_name")?.value;
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : undefined;
}

;// CONCATENATED MODULE: ./out/collect/shell/sandbox-command.js








/** The container that a sandbox without an engine makes (`bwrap …`, `nsjail …`); undefined for any other command. */
function sandboxContainer(words, setting) {
    const first = words[0];
    if (first === undefined || nameOfProgram(first) === undefined)
        return undefined;
    const arguments_ = words.map(textWord);
    const sandbox = sandboxOf(arguments_);
    if (sandbox === undefined || arguments_.length < 2)
        return undefined;
    const draft = beginContainer(setting, nameOfProgram(first) ?? "", text_placeOf(first.text, 0, first.text.text.length) ?? first.place);
    draft.put("sandbox", sandbox);
    const known = settle(arguments_);
    draft.put("command", (0,out_value/* sequence */.K2)(known.map((word) => (0,out_value/* scalar */.d_)(word.value.replaceAll(unknownPart, "…"), word.place)), first.place));
    known.forEach((word, index) => {
        if (word.value.includes(unknownPart))
            draft.forget("command", index);
    });
    return draft.mapping();
}

;// CONCATENATED MODULE: ./out/collect/shell/collect-commands.js













const noCommands = {
    containers: [],
    networks: [],
    volumes: [],
    remotes: [],
    compose: [],
    built: [],
    diagnostics: [],
};
/** The container commands of a script; nothing is loaded or parsed where the text mentions none. */
async function collectCommands(script, setting) {
    if (!mentionsCommand(script.text))
        return noCommands;
    const gathered = new Gatherer(setting);
    try {
        await gathered.read(script, setting, 0);
    }
    catch (error) {
        const place = script.segments[0]?.place;
        if (place === undefined || !(error instanceof RangeError || error instanceof TooDear))
            throw error;
        gathered.diagnostics.push(error instanceof TooDear
            ? place.source.bounds.diagnostic(["script-ms", "script-mib"], place, "takes more time or memory to be read")
            : { kind: "limit", level: "error", message: "is nested too deeply to be read", place });
    }
    return gathered;
}
/** One command that is already known, without a script around it: what a published action becomes. */
function collectKnown(engine, setting) {
    const gathered = new Gatherer(setting);
    gathered.engine(engine);
    return gathered;
}
class Gatherer {
    containers = [];
    networks = [];
    volumes = [];
    remotes = [];
    compose = [];
    built = [];
    diagnostics = [];
    #setting;
    constructor(setting) {
        this.#setting = setting;
    }
    async read(script, context, depth) {
        const read = this.#setting.language === "powershell" && depth === 0 ? powershellCommands : bashCommands;
        for (const command of await read(script, context)) {
            const words = unwrapped(command.words);
            const [first] = words;
            if (first === undefined)
                continue;
            const nested = scriptIn(words, command);
            if (nested !== undefined && mentionsCommand(nested.text)) {
                const { bounds } = first.place.source;
                if (depth >= bounds.limits["script-depth"]) {
                    bounds.meet("script-depth", first.place, "holds scripts in scripts deeper than they are read");
                }
                else {
                    const { variables, directory } = command;
                    await this.read(nested, { ...context, variables, directory }, depth + 1);
                }
                continue;
            }
            this.#take(words, command);
        }
    }
    #take(words, command) {
        const engine = engineCommand(words, command);
        if (engine !== undefined) {
            const { source } = engine.place;
            if (command.cut)
                source.bounds.meet("script-ways", engine.place, "has variables of more values than are read");
            this.engine(engine);
            return;
        }
        const sandbox = sandboxContainer(words, this.#setting);
        if (sandbox !== undefined)
            this.containers.push(sandbox);
    }
    engine(engine) {
        switch (engine.action) {
            case "run":
            case "create":
                this.#run(engine);
                return;
            case "compose":
            case "stack-deploy": {
                const found = composeCommand(engine, this.#setting.startedBy);
                if (found === undefined)
                    return;
                this.compose.push(found);
                if (found.files.includes(undefined) || (found.files.length === 0 && found.directory === undefined)) {
                    const message = "only run time knows which Compose files this reads";
                    this.diagnostics.push({ kind: "unknown", level: "info", message, place: found.place });
                }
                return;
            }
            case "build":
            case "bake":
                this.#build(engine);
                return;
            case "network-create": {
                const network = networkOf(engine);
                if (network !== undefined)
                    this.networks.push(network);
                return;
            }
            case "volume-create":
                return;
        }
    }
    #run(engine) {
        const found = runOf(engine, this.#setting);
        if (found === undefined)
            return;
        this.containers.push(found.container);
        this.networks.push(...found.networks);
        this.volumes.push(...found.volumes);
        if (found.refusal !== undefined)
            this.diagnostics.push(found.refusal);
    }
    #build(engine) {
        const found = buildOf(engine);
        this.built.push(...found.tags);
        this.remotes.push(...found.remotes);
        if (found.build === undefined)
            return;
        const via = engine.words.flatMap((word) => viaOf(word.text, 0, word.text.text.length));
        const draft = beginContainer(this.#setting, found.name, engine.place, via.slice(0, 1));
        draft.put("build", found.build);
        putEngine(draft, engine);
        this.containers.push(draft.mapping());
    }
}

;// CONCATENATED MODULE: ./out/collect/workflow/container-environment.js



/** Variables of a mapping `env:`, behind those that the options give. A value that only run time knows is left out. */
function container_environment_putEnvironment(draft, env, way) {
    if (env?.kind !== "mapping")
        return;
    // What `-e` in the options gives stands before it.
    const before = draft.get("environment");
    const variables = before?.kind === "sequence" ? [...before.items] : [];
    for (const [name, entry] of env.entries) {
        if (entry.value.kind !== "scalar")
            continue;
        const text = way(entry.value);
        const place = entry.value.place;
        const unknown = text_unknownOf(text).length > 0 || text.text.includes("\uE001");
        if (unknown)
            draft.forget("environment", variables.length, "value");
        const word = wordOf(text, place);
        const variable = mappingOf([
            ["name", name],
            ["from", unknown ? "runtime" : "literal"],
        ], entry.key);
        const value = unknown ? undefined : (0,out_value/* scalar */.d_)(text.text, word.place, word.via);
        variables.push(value === undefined
            ? variable
            : { ...variable, entries: new Map(variable.entries).set("value", { key: entry.key, value }) });
    }
    if (variables.length > 0)
        draft.put("environment", (0,out_value/* sequence */.K2)(variables, env.place));
}

;// CONCATENATED MODULE: ./out/collect/workflow/container-image.js



/** The runner names the image itself, so it is known even where the options are not. */
function putImage(draft, word) {
    draft.remember("image");
    const { value, unknown } = imageOf(word.value);
    draft.drop("image");
    if (value !== undefined) {
        const image = mappingOf(Object.entries(value), word.place);
        draft.put("image", word.via === undefined ? image : { ...image, via: word.via });
    }
    for (const path of unknown)
        draft.forget("image", ...path);
}
/** `docker://` in front of an image means nothing here. */
function withoutScheme(text) {
    return text.text.startsWith("docker://") ? slice(text, "docker://".length, text.text.length) : text;
}

// EXTERNAL MODULE: ./out/decide/date.js
var date = __webpack_require__(2469);
;// CONCATENATED MODULE: ./out/collect/workflow/declaration.js



/**
 * What a comment `# bulkhead: class=batch egress=none justification="reads fixtures only"` beside a container says.
 * It may stand on the line of `place`, or in the comment lines right above it. What it says wrongly counts for
 * nothing, and is a diagnostic.
 */
function declarationAt(place, diagnostics) {
    const { source } = place;
    if (!source.text.includes("bulkhead:"))
        return undefined;
    const { line } = source.position(place.start);
    const found = commentOn(source, line) ?? declaration_above(source, line - 1);
    return found && declaration_read(found, diagnostics);
}
const declaration_pattern = /#\s*bulkhead:\s*(.*\S)\s*$/;
function commentOn(source, line) {
    const text = source.line(line);
    const match = declaration_pattern.exec(text);
    if (match?.[1] === undefined || match[1].startsWith("ignore"))
        return undefined;
    const start = declaration_offsetOf(source, line) + match.index;
    return { text: match[1], place: { source, start, end: start + match[0].trimEnd().length } };
}
function declaration_above(source, line) {
    for (let at = line; at > 0 && /^\s*#/.test(source.line(at)); at--) {
        const found = commentOn(source, at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function declaration_offsetOf(source, line) {
    let at = 0;
    for (let passed = 1; passed < line; passed++)
        at = source.text.indexOf("\n", at) + 1;
    return at;
}
const declaration_egresses = ["none", "internal", "any"];
function declaration_read(comment, diagnostics) {
    const { place } = comment;
    const fields = new Map();
    for (const match of comment.text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)) {
        fields.set(match[1] ?? "", match[2] ?? match[3] ?? match[4] ?? "");
    }
    const refuse = (message) => {
        diagnostics.push({ kind: "invalid", level: "warning", message, place });
        return undefined;
    };
    if (fields.size === 0)
        return refuse("the comment declares nothing: write class=…, egress=… or justification=…");
    const expires = fields.get("expires");
    if (expires !== undefined && !(0,date/* isDay */.N)(expires))
        return refuse(`"${expires}" is no day (YYYY-MM-DD)`);
    const owner = fields.get("owner");
    const declared = fields.get("class");
    const known = classes.find((name) => name === declared);
    if (declared !== undefined && known === undefined)
        return refuse(`"${declared}" is no class; there are ${classes.join(", ")}`);
    const written = fields.get("egress");
    const egress = declaration_egresses.find((name) => name === written);
    if (written !== undefined && egress === undefined)
        return refuse(`"${written}" is no egress; there are ${declaration_egresses.join(", ")}`);
    const justification = fields.get("justification");
    return (0,out_value/* record */.g1)({
        ...(known === undefined ? {} : { class: (0,out_value/* scalar */.d_)(known, place) }),
        ...(egress === undefined ? {} : { egress: (0,out_value/* scalar */.d_)(egress, place) }),
        ...(justification === undefined ? {} : { justification: (0,out_value/* scalar */.d_)(justification, place) }),
        ...(owner === undefined ? {} : { owner: (0,out_value/* scalar */.d_)(owner, place) }),
        ...(expires === undefined ? {} : { expires: (0,out_value/* scalar */.d_)(expires, place) }),
    }, place);
}

;// CONCATENATED MODULE: ./out/collect/workflow/split-options.js

/**
 * The arguments that `options:` becomes: the runner hands one line to .NET, which knows only `"` and `\`. Blanks and
 * tabs part arguments, a line break does not; a backslash is one unless it stands before a quote.
 *
 * @see https://github.com/dotnet/runtime/blob/v8.0.0/src/libraries/System.Diagnostics.Process/src/System/Diagnostics/Process.Unix.cs ParseArgumentsIntoList
 */
function splitOptions(text, fallback) {
    const words = [];
    const { text: line } = text;
    for (let at = 0; at < line.length;) {
        if (line[at] === " " || line[at] === "\t") {
            at++;
            continue;
        }
        const parts = [];
        const start = at;
        let quoted = false;
        for (; at < line.length; at++) {
            const slashes = /^\\+/.exec(line.slice(at, at + 256))?.[0].length ?? 0;
            if (slashes > 0 && line[at + slashes] === '"') {
                for (let pair = 0; pair < slashes >> 1; pair++)
                    parts.push(...partsBetween(text, at, at + 1));
                at += slashes;
                if (slashes % 2 === 1)
                    parts.push(...partsBetween(text, at, at + 1));
                else
                    at--;
                continue;
            }
            if (slashes > 0) {
                parts.push(...partsBetween(text, at, at + slashes));
                at += slashes - 1;
                continue;
            }
            if (line[at] === '"') {
                if (quoted && line[at + 1] === '"') {
                    parts.push(...partsBetween(text, at, at + 1));
                    at++;
                }
                else
                    quoted = !quoted;
                continue;
            }
            if (!quoted && (line[at] === " " || line[at] === "\t"))
                break;
            parts.push(...partsBetween(text, at, at + 1));
        }
        const word = wordOf(joined(parts), fallback);
        words.push(parts.length === 0 ? { value: "", place: wordOf(text, fallback, start, at).place } : word);
    }
    return words;
}
/** Neighbouring characters as one part again. */
function joined(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (last?.exact &&
            part.exact &&
            last.host === part.host &&
            last.place.source === part.place.source &&
            last.place.end === part.place.start) {
            merged[merged.length - 1] = {
                ...last,
                text: last.text + part.text,
                place: { ...last.place, end: part.place.end },
            };
        }
        else if (last !== undefined &&
            !last.exact &&
            !part.exact &&
            last.unknown === undefined &&
            last.place.start === part.place.start &&
            last.place.end === part.place.end) {
            merged[merged.length - 1] = { ...last, text: last.text + part.text };
        }
        else
            merged.push(part);
    }
    return text_join(merged);
}

;// CONCATENATED MODULE: ./out/collect/workflow/known-actions.js





/**
 * The docker command behind a step that uses a published action; undefined for any other action.
 *
 * @see https://github.com/docker/build-push-action/blob/v6.18.0/action.yml
 * @see https://github.com/addnab/docker-run-action/blob/v3/action.yml
 */
function actionCommand(step, scope) {
    const uses = (0,out_value/* get */.Jt)(step, "uses");
    if (uses?.kind !== "scalar" || typeof uses.value !== "string")
        return undefined;
    const known = knownAction(uses.value);
    const inputs = (0,out_value/* get */.Jt)(step, "with");
    if (known === undefined || inputs?.kind !== "mapping")
        return undefined;
    const words = known.inputs.flatMap(([input, flag, read]) => {
        const written = (0,out_value/* get */.Jt)(inputs, input);
        if (written?.kind !== "scalar" || written.value === null || written.value === "")
            return [];
        const text = expression_interpolate(scalarText(written), scope)[0] ?? scalarText(written);
        return read(text, written).flatMap((value) => (flag === "" ? [value] : [wordAt(flag, written.place), value]));
    });
    return { action: known.action, words, place: uses.place };
}
/** Whether `uses` names an action that does nothing but call docker. */
function isKnownAction(uses) {
    return knownAction(uses) !== undefined;
}
function knownAction(uses) {
    const name = uses.replace(/@.*$/s, "").toLowerCase();
    return Object.hasOwn(known_actions_actions, name) ? known_actions_actions[name] : undefined;
}
const known_actions_whole = (text, { place }) => [{ text, place }];
/** One value a line; lists between commas are taken apart by docker itself. */
const lines = (text, { place }) => [...text.text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === "")
        return [];
    const start = match.index + match[0].indexOf(trimmed);
    return [{ text: slice(text, start, start + trimmed.length), place }];
});
const known_actions_split = (text, { place }) => splitOptions(text, place).map((word) => {
    const part = { text: word.value, place: word.place, exact: false };
    return { text: text_join([word.unknown === undefined ? part : { ...part, unknown: word.unknown }]), place: word.place };
});
const known_actions_actions = {
    "docker/build-push-action": {
        action: "build",
        inputs: [
            ["tags", "-t", lines],
            ["network", "--network", known_actions_whole],
            ["allow", "--allow", lines],
            ["ssh", "--ssh", lines],
            ["build-args", "--build-arg", lines],
            ["target", "--target", known_actions_whole],
            ["context", "", known_actions_whole],
        ],
    },
    "addnab/docker-run-action": {
        action: "run",
        inputs: [
            ["options", "", known_actions_split],
            ["docker_network", "--network", known_actions_whole],
            ["image", "", known_actions_whole],
        ],
    },
};
function wordAt(text, place) {
    return { text: text_join([{ text, place, exact: false }]), place };
}

;// CONCATENATED MODULE: ./out/collect/workflow/runner.js

/**
 * GitHub's own labels. Larger runners have labels that their organisation chose.
 *
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const hostedPattern = /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d)(?:-arm|-vs\d{4})?|macos-(?:latest|\d\d)(?:-(?:large|xlarge|intel))?)$/i;
/** Who runs a job with these labels: one `self-hosted` label is enough; of several others, none may be unknown. */
function runnerOf(labels, declared) {
    const is = (label, list) => list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
    if (labels.some((label) => label.toLowerCase() === "self-hosted" || is(label, declared.selfHosted)))
        return "self-hosted";
    if (labels.length === 0)
        return "unknown";
    return labels.every((label) => isHosted(label) || is(label, declared.hosted)) ? "github-hosted" : "unknown";
}
/** Whether a label is one of GitHub's own. */
function isHosted(label) {
    return hostedPattern.test(label);
}
/** What runs a project of which several runners may run the jobs: the worst of them; undefined where nobody can tell. */
function targetOf(runners) {
    if (runners.includes("self-hosted"))
        return "self-hosted";
    return runners.length > 0 && runners.every((runner) => runner === "github-hosted") ? "github-hosted" : undefined;
}
/** The key of the network that the runner makes for each job: `github_network_<guid>`. */
const jobNetwork = "github_network";
/** A user-defined bridge with DNS, for all containers of a job that the runner starts itself. */
function jobNetworkModel(place) {
    return (0,out_value/* record */.g1)({ name: (0,out_value/* scalar */.d_)(jobNetwork, place), driver: (0,out_value/* scalar */.d_)("bridge", place), implicit: (0,out_value/* scalar */.d_)(true, place) }, place);
}
/** How a container is attached to the job's network; a service goes by its name there. */
function runner_attachment(place, alias) {
    return (0,out_value/* record */.g1)({
        name: (0,out_value/* scalar */.d_)(jobNetwork, place),
        ...(alias === undefined ? {} : { aliases: (0,out_value/* sequence */.K2)([alias], place) }),
    }, place);
}
/**
 * What the runner mounts into job containers and docker actions by itself. Its folder of actions, its tool cache and
 * the home folder it gives are left out: no rule asks for them.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/ContainerActionHandler.cs
 */
function runnerMounts(place, workspace) {
    const bind = (source, relativeTo, target) => (0,out_value/* record */.g1)({
        type: (0,out_value/* scalar */.d_)("bind", place),
        source: (0,out_value/* scalar */.d_)(source, place),
        relative_to: (0,out_value/* scalar */.d_)(relativeTo, place),
        target: (0,out_value/* scalar */.d_)(target, place),
        read_only: (0,out_value/* scalar */.d_)(false, place),
        origin: (0,out_value/* scalar */.d_)("runner", place),
    }, place);
    return [bind("/var/run/docker.sock", "host", "/var/run/docker.sock"), bind(".", "workspace", workspace)];
}

;// CONCATENATED MODULE: ./out/collect/workflow/steps.js



















/** The steps of a list of which anything can become, those of parallel blocks too. */
function stepsIn(steps) {
    if (steps?.kind !== "sequence")
        return [];
    return steps.items.flatMap((step) => {
        if (step.kind !== "mapping")
            return [];
        if ((0,out_value/* get */.Jt)(step, "run") !== undefined || (0,out_value/* get */.Jt)(step, "uses") !== undefined)
            return mayMatter(step) ? [step] : [];
        return [...step.entries.values()].flatMap((entry) => stepsIn(entry.value));
    });
}
/** Whether anything can become of a step, whatever its expressions come to. Most steps run nothing of ours, and say so. */
function mayMatter(step) {
    const run = (0,out_value/* get */.Jt)(step, "run");
    if (run?.kind === "scalar" && typeof run.value === "string") {
        if (run.value.includes("${{") || mentionsCommand(run.value))
            return true;
    }
    const uses = (0,out_value/* get */.Jt)(step, "uses");
    if (uses?.kind !== "scalar" || typeof uses.value !== "string")
        return false;
    return uses.value.startsWith("docker://") || isLocal(uses.value) || isKnownAction(uses.value);
}
/** What a step is called: its id, its name where that is written out, or what it uses. */
function nameOfStep(step) {
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(step, "name"));
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(step, "id")) ?? (name?.includes("${{") ? undefined : name);
}
/** `uses: docker://image`: the runner starts it as it starts a docker action. */
function dockerUses(step, setting, scope) {
    const uses = (0,out_value/* get */.Jt)(step, "uses");
    const inner = envScope((0,out_value/* get */.Jt)(step, "env"), scope);
    if (uses?.kind !== "scalar")
        return [];
    return expression_interpolate(scalarText(uses), inner).map((text) => {
        const image = slice(text, "docker://".length, text.text.length);
        const draft = new Draft(uses.place, setting.via);
        draft.putPlain("name", nameOfStep(step) ?? String(uses.value));
        draft.putPlain("origin", "docker-uses");
        draft.putPlain("profile", "ci");
        draft.put("declared", declarationAt(uses.place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics));
        putImage(draft, wordOf(image, uses.place));
        const contexts = unknownContexts(scalarText(uses), inner);
        if (contexts.length > 0)
            draft.put("expressions", (0,out_value/* sequence */.K2)([
                mappingOf([
                    ["field", "image"],
                    ["contexts", [...new Set(contexts)]],
                ], uses.place),
            ], uses.place));
        const withs = (0,out_value/* get */.Jt)(step, "with");
        putArguments(draft, (0,out_value/* get */.Jt)(withs, "entrypoint"), (0,out_value/* get */.Jt)(withs, "args"), inner);
        container_environment_putEnvironment(draft, (0,out_value/* get */.Jt)(step, "env"), (value) => expression_interpolate(scalarText(value), inner)[0] ?? scalarText(value));
        asAction(draft, uses.place);
        return draft.mapping();
    });
}
/** What the runner gives every docker action. */
function asAction(draft, place) {
    draft.append("networks", [runner_attachment(place, undefined)]);
    draft.append("mounts", runnerMounts(place, "/github/workspace"));
}
/** Entrypoint and arguments of a docker action; a text is split as the runner splits it, a list is taken as it is. */
function putArguments(draft, entrypoint, args, scope) {
    const wordsOf = (value) => {
        if (value?.kind === "sequence")
            return value.items.flatMap((item) => (item.kind === "scalar" ? [wordOf(textIn(item, scope), item.place)] : []));
        return value?.kind === "scalar" && value.value !== null ? splitOptions(textIn(value, scope), value.place) : [];
    };
    const put = (field, words) => {
        const [first] = words;
        if (first === undefined)
            return;
        draft.put(field, (0,out_value/* sequence */.K2)(words.map((word) => (0,out_value/* scalar */.d_)(word.value.replaceAll(unknownPart, "…"), word.place)), first.place));
        words.forEach((word, index) => {
            if (word.value.includes(unknownPart))
                draft.forget(field, index);
        });
    };
    const entry = wordsOf(entrypoint);
    const rest = wordsOf(args);
    put("entrypoint", entry);
    put("command", rest);
    const sandbox = sandboxOf([...entry, ...rest]) ?? sandboxOf(rest);
    if (sandbox !== undefined)
        draft.put("sandbox", sandbox);
}
function textIn(value, scope) {
    return expression_interpolate(scalarText(value), scope)[0] ?? scalarText(value);
}
/** The container commands of a step's `run:`, in every text that its expressions may make of it. */
async function runCommands(step, setting, scope) {
    const run = (0,out_value/* get */.Jt)(step, "run");
    if (run?.kind !== "scalar" || typeof run.value !== "string")
        return [];
    const levels = [...setting.levels, step];
    const inner = envScope((0,out_value/* get */.Jt)(step, "env"), scope);
    const texts = expression_interpolate(scalarText(run), inner);
    if (!texts.some((text) => mentionsCommand(text.text)))
        return [];
    const language = languageOf(levels, inner, setting.windows);
    if (language === undefined)
        return [];
    const folder = steps_textAt(levels, "working-directory", inner);
    const script = {
        ...settingOf(step, setting),
        language,
        variables: steps_environmentOf(levels, inner),
        directory: folder === undefined ? setting.root : folder.includes(unknownPart) ? undefined : inRoot(setting.root, folder),
    };
    const commands = [];
    const { bounds } = run.place.source;
    const most = bounds.limits["script-ways"];
    if (texts.length > most)
        bounds.meet("script-ways", run.place, "may become more scripts than are read");
    for (const text of texts.slice(0, most))
        commands.push(await collectCommands(text, script));
    return commands;
}
/** What a step does that uses a published action which only calls docker. */
function usesCommands(step, setting, scope) {
    const found = actionCommand(step, envScope((0,out_value/* get */.Jt)(step, "env"), scope));
    if (found === undefined)
        return [];
    const { action, words, place } = found;
    const command = {
        words,
        assignments: new Map(),
        variables: new Map(),
        directory: setting.root,
        start: 0,
        script: { text: "", segments: [] },
    };
    return [collectKnown({ action, tool: "docker", words, place, command }, settingOf(step, setting))];
}
function settingOf(step, setting) {
    const name = nameOfStep(step);
    return {
        language: "bash",
        variables: new Map(),
        directory: setting.root,
        profile: "ci",
        base: "workspace",
        startedBy: {
            file: setting.file,
            ...(setting.job === undefined ? {} : { job: setting.job }),
            ...(name === undefined ? {} : { step: name }),
        },
        via: setting.via,
        declared: (place) => declarationAt(place, setting.diagnostics) ?? declarationAt(step.place, setting.diagnostics),
        expressions: true,
    };
}
function inRoot(root, folder) {
    const path = folder.replace(/^\uE001\/?/, "");
    return /^[/~\uE002]|^[A-Za-z]:/.test(path) ? undefined : checkout_path_normalize(root, path.replaceAll("\\", "/"));
}
/** Environment variables as far as they are written out; inner levels win. */
function steps_environmentOf(levels, scope) {
    const variables = new Map();
    for (const level of levels) {
        const env = (0,out_value/* get */.Jt)(level, "env");
        if (env?.kind !== "mapping")
            continue;
        for (const [name, entry] of env.entries) {
            if (entry.value.kind === "scalar")
                variables.set(name, textIn(entry.value, scope));
        }
    }
    return variables;
}
/** `shell` or `working-directory` of the step, else of the innermost `defaults.run`. */
function steps_textAt(levels, key, scope) {
    for (const level of [...levels].reverse()) {
        const written = (0,out_value/* get */.Jt)(level, key) ?? (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(level, "defaults"), "run"), key);
        if (written?.kind === "scalar" && written.value !== null)
            return textIn(written, scope).text;
    }
    return undefined;
}
function languageOf(levels, scope, windows) {
    const shell = steps_textAt(levels, "shell", scope)?.trim().split(/\s+/)[0]?.toLowerCase();
    if (shell === undefined || shell.includes(unknownPart))
        return windows ? "powershell" : "bash";
    if (/(?:^|\/)(?:pwsh|powershell)(?:\.exe)?$/.test(shell))
        return "powershell";
    // cmd.exe is near enough for one command a line.
    return /(?:^|[\\/])(?:ba|da|z|k)?sh(?:\.exe)?$|^cmd$/.test(shell) || shell.startsWith("nix") ? "bash" : undefined;
}

;// CONCATENATED MODULE: ./out/collect/workflow/collect-step.js




/** One step, into the project; local actions are told to whoever collects them. */
async function collectStep(step, setting, scope, project, caller, triggers, runners) {
    const uses = (0,out_value/* get */.Jt)(step, "uses");
    if (uses?.kind === "scalar" && typeof uses.value === "string") {
        if (uses.value.startsWith("docker://")) {
            for (const container of dockerUses(step, setting, scope))
                project.addContainer(container);
        }
        else if (isLocal(uses.value)) {
            const inner = envScope((0,out_value/* get */.Jt)(step, "env"), scope);
            caller.onCall(uses, callFrom(caller, uses, (0,out_value/* get */.Jt)(step, "with"), inner, triggers, runners));
        }
    }
    const compose = [];
    for (const commands of [...usesCommands(step, setting, scope), ...(await runCommands(step, setting, scope))]) {
        project.addCommands(commands);
        for (const one of commands.diagnostics)
            setting.diagnostics.push(one);
        for (const one of commands.compose)
            compose.push(one);
    }
    return compose;
}
/** What `uses` of a job or a step calls, and with which inputs. */
function callFrom(caller, uses, withs, scope, triggers, runners) {
    const step = {
        kind: "call",
        place: uses.place,
        name: caller.id === "" ? caller.file : `${caller.file}/${caller.id}`,
    };
    return { step, inputs: givenBy(withs, scope), triggers, runners };
}

;// CONCATENATED MODULE: ./out/collect/workflow/project-draft.js




/** A project of containers that are found one by one; what is found twice is in it once. */
class ProjectDraft {
    #place;
    #kind;
    #name;
    #containers = new Map();
    #networks = new Map();
    #runnerNetworks = [];
    #volumes = new Map();
    #remotes = new Map();
    #built = new Set();
    #left;
    constructor(kind, name, place) {
        this.#kind = kind;
        this.#name = name;
        this.#place = place;
    }
    get isEmpty() {
        return this.#containers.size === 0;
    }
    /** That it has more containers than are looked at, at the first of the others. */
    get limits() {
        if (this.#left === undefined)
            return [];
        const { bounds } = this.#left.source;
        return [bounds.diagnostic("containers", this.#left, "has more containers in one job or script than are judged")];
    }
    addContainer(container) {
        // The same container by another way (a caller, a value of the matrix that it does not read).
        const id = JSON.stringify([container.place.source.path, container.place.start, (0,out_value/* toJson */.aB)(container), rows(container)]);
        const before = this.#containers.get(id);
        if (before === undefined && this.#containers.size >= container.place.source.bounds.limits.containers) {
            this.#left ??= container.place;
            return;
        }
        this.#containers.set(id, before === undefined ? container : project_draft_withSteps(before, container.via ?? []));
    }
    addNetwork(network) {
        const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(network, "name"));
        if (name === undefined)
            return;
        const before = this.#networks.get(name);
        if (before === undefined || (0,out_value/* get */.Jt)(before, "implicit") !== undefined)
            this.#networks.set(name, network);
    }
    /** One that the runner makes: it is in the project where a container is on it. */
    offerNetwork(network) {
        this.#runnerNetworks.push(network);
    }
    addVolumes(volumes) {
        for (const volume of volumes) {
            const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(volume, "name"));
            if (name !== undefined && !this.#volumes.has(name))
                this.#volumes.set(name, volume);
        }
    }
    addCommands(commands) {
        for (const container of commands.containers)
            this.addContainer(container);
        for (const network of commands.networks)
            this.addNetwork(network);
        this.addVolumes(commands.volumes);
        for (const remote of commands.remotes)
            this.#remotes.set(JSON.stringify((0,out_value/* toJson */.aB)(remote)), remote);
        for (const tag of commands.built)
            this.#built.add(withTag(tag));
    }
    /** The project, with what only its kind knows in `put`. */
    collected(put = () => undefined) {
        const draft = new Draft(this.#place);
        draft.put("version", (0,out_value/* scalar */.d_)(1, this.#place));
        draft.putPlain("kind", this.#kind);
        draft.putPlain("name", this.#name);
        put(draft);
        if (this.#remotes.size > 0)
            draft.put("remotes", (0,out_value/* sequence */.K2)([...this.#remotes.values()], this.#place));
        const containers = variants([...this.#containers.values()].map((container) => this.#markBuilt(container)));
        const joined = new Set(containers.flatMap(project_draft_networksOf));
        for (const network of this.#runnerNetworks)
            if (joined.has(project_draft_nameOf(network)))
                this.addNetwork(network);
        for (const container of containers)
            this.#nameNetworks(container);
        draft.put("containers", (0,out_value/* sequence */.K2)(containers, this.#place));
        draft.put("networks", (0,out_value/* sequence */.K2)([...this.#networks.values()], this.#place));
        draft.put("volumes", (0,out_value/* sequence */.K2)([...this.#volumes.values()], this.#place));
        const model = draft.mapping();
        return { model, files: project_draft_filesOf(model) };
    }
    #markBuilt(container) {
        const image = (0,out_value/* get */.Jt)(container, "image");
        const ref = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(image, "ref"));
        if (image?.kind !== "mapping" || ref === undefined || !this.#built.has(withTag(ref)))
            return container;
        const built = { key: image.place, value: (0,out_value/* scalar */.d_)(true, image.place) };
        return project_draft_withEntry(container, "image", { ...image, entries: new Map(image.entries).set("built", built) });
    }
    /** A network that is named but made nowhere here is somebody else's. */
    #nameNetworks(container) {
        const list = (0,out_value/* get */.Jt)(container, "networks");
        for (const item of list?.kind === "sequence" ? list.items : []) {
            const name = project_draft_nameOf(item);
            if (name === undefined || this.#networks.has(name))
                continue;
            this.#networks.set(name, mappingOf([
                ["name", name],
                ["external", true],
            ], item.place));
        }
    }
}
/** Containers at one place are one container's variants: they never run together. */
function variants(containers) {
    const groups = new Map();
    const idOf = (container) => `${container.place.source.path} ${container.place.start} ${(0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "origin"))}`;
    for (const container of containers)
        groups.set(idOf(container), (groups.get(idOf(container)) ?? 0) + 1);
    const next = new Map();
    return containers.map((container) => {
        const id = idOf(container);
        if ((groups.get(id) ?? 0) < 2)
            return container;
        const index = next.get(id) ?? 0;
        next.set(id, index + 1);
        return project_draft_withEntry(container, "variant", (0,out_value/* scalar */.d_)(index, container.place));
    });
}
function project_draft_nameOf(value) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "name"));
}
function project_draft_networksOf(container) {
    const list = (0,out_value/* get */.Jt)(container, "networks");
    return list?.kind === "sequence" ? list.items.map(project_draft_nameOf) : [];
}
function project_draft_withEntry(mapping, name, value) {
    return { ...mapping, entries: new Map(mapping.entries).set(name, { key: mapping.place, value }) };
}
function project_draft_withSteps(container, via) {
    const missing = via.filter((step) => !container.via?.some((other) => sameStep(other, step)));
    return missing.length === 0 ? container : { ...container, via: [...(container.via ?? []), ...missing] };
}
/** Where the values that a matrix brings stand: the same image in two rows is two variants. */
function rows(value) {
    const own = value.via?.some((step) => step.kind === "matrix") ? [value.place.start] : [];
    if (value.kind === "scalar")
        return own;
    const children = value.kind === "sequence" ? value.items : Array.from(value.entries.values(), (entry) => entry.value);
    return [...own, ...children.flatMap(rows)];
}
function withTag(ref) {
    return /:[^/]+$/.test(ref) ? ref : `${ref}:latest`;
}
function project_draft_filesOf(value) {
    const files = new Set();
    const visit = (current) => {
        files.add(current.place.source.path);
        for (const step of current.via ?? [])
            files.add(step.place.source.path);
        if (current.kind === "mapping")
            for (const entry of current.entries.values())
                visit(entry.value);
        if (current.kind === "sequence")
            for (const item of current.items)
                visit(item);
    };
    visit(value);
    return [...files].sort();
}

;// CONCATENATED MODULE: ./out/collect/workflow/action.js




















/** A composite action's commands and `docker://` steps, or the container of a docker action. */
async function collectAction(spec) {
    const { action, file } = spec;
    const runs = (0,out_value/* get */.Jt)(action, "runs");
    const using = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(runs, "using"))?.toLowerCase();
    const place = action.entries.get("runs")?.key ?? action.place;
    const project = new ProjectDraft("workflow", file, place);
    const composeCommands = [];
    if (runs?.kind !== "mapping" || (using !== "composite" && using !== "docker"))
        return { project: undefined, composeCommands };
    for (const call of spec.calls) {
        const via = call === undefined ? [] : [call.step];
        const scope = inputScope((0,out_value/* get */.Jt)(action, "inputs"), call, workflowScope);
        if (using === "docker") {
            const image = runs.entries.get("image");
            if (image?.value.kind === "scalar")
                project.addContainer(await dockerAction(spec, runs, image.key, image.value, scope, via));
            continue;
        }
        const setting = {
            file,
            levels: [],
            root: spec.root,
            windows: false,
            via,
            diagnostics: spec.diagnostics,
        };
        for (const step of stepsIn((0,out_value/* get */.Jt)(runs, "steps"))) {
            const caller = { onCall: spec.onCall, file, id: "" };
            composeCommands.push(...(await collectStep(step, setting, scope, project, caller, call?.triggers ?? [], call?.runners ?? [])));
        }
    }
    for (const one of project.limits)
        spec.diagnostics.push(one);
    if (project.isEmpty)
        return { project: undefined, composeCommands };
    project.offerNetwork(jobNetworkModel(place));
    const target = targetOf(spec.calls.flatMap((call) => call?.runners ?? []));
    const triggers = [...new Set(spec.calls.flatMap((call) => call?.triggers ?? []))];
    return {
        composeCommands,
        project: project.collected((draft) => {
            if (target !== undefined)
                draft.putPlain("target", target, place);
            if (triggers.length > 0)
                draft.putPlain("triggers", triggers, place);
        }),
    };
}
async function dockerAction(spec, runs, key, image, scope, via) {
    const draft = new Draft(key, via);
    draft.putPlain("name", (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(spec.action, "name")) ?? ((0,tree_tree/* nameOf */.Vb)((0,tree_tree/* folderOf */.yS)(spec.file)) || spec.file));
    draft.putPlain("origin", "docker-action");
    draft.putPlain("profile", "ci");
    draft.put("declared", declarationAt(key, spec.diagnostics));
    const text = scalarText(image);
    if (text.text.startsWith("docker://")) {
        const [first = text] = expression_interpolate(text, scope);
        putImage(draft, wordOf(slice(first, "docker://".length, first.text.length), image.place));
    }
    else {
        await putBuild(draft, spec.tree, (0,tree_tree/* folderOf */.yS)(spec.file), text.text, image.place, spec.diagnostics);
    }
    container_environment_putEnvironment(draft, (0,out_value/* get */.Jt)(runs, "env"), (value) => expression_interpolate(scalarText(value), scope)[0] ?? scalarText(value));
    putArguments(draft, (0,out_value/* get */.Jt)(runs, "entrypoint"), (0,out_value/* get */.Jt)(runs, "args"), scope);
    asAction(draft, key);
    return draft.mapping();
}
/** The image that is built from a Dockerfile of the tree, with what it stands on. */
async function putBuild(draft, tree, folder, dockerfile, place, diagnostics) {
    const path = (0,tree_tree/* resolvePath */.o1)(folder, dockerfile);
    const facts = [["context", "."]];
    const source = path === undefined ? undefined : await (0,out_read/* readSource */.o$)(tree, path);
    if (path !== undefined && source instanceof out_source/* Source */.kL) {
        facts.push(["dockerfile", path]);
        const { base, user } = await readDockerfile(source);
        if (base !== undefined) {
            const { value } = imageOf(base.value);
            if (value !== undefined && !base.value.includes(unknownPart))
                facts.push(["base", value]);
        }
        if (user !== undefined && !user.value.includes(unknownPart))
            facts.push(["user", user.value]);
    }
    else {
        diagnostics.push({
            kind: "missing",
            level: "info",
            message: `the Dockerfile "${dockerfile}" is not in the tree`,
            place,
        });
    }
    draft.put("build", mappingOf(facts, place));
}
/** A folder that is used as an action and has nothing but a Dockerfile. */
async function bareDockerAction(tree, folder, uses, diagnostics) {
    const draft = new Draft(uses.place);
    draft.put("name", (0,out_value/* scalar */.d_)(String(uses.value), uses.place));
    draft.putPlain("origin", "docker-action");
    draft.putPlain("profile", "ci");
    await putBuild(draft, tree, folder, "Dockerfile", uses.place, diagnostics);
    asAction(draft, uses.place);
    return draft.mapping();
}

;// CONCATENATED MODULE: ./out/collect/workflow/calls.js

/**
 * The callers of one reusable workflow or local action. As many as `limits.callers` are told apart; all further ones
 * are one caller that may give whatever one of them gives, so that each value is judged, if not each combination.
 */
class Calls {
    #apart = [];
    #rest;
    /** In the order in which they were added; undefined where nobody calls. */
    get list() {
        return this.#rest === undefined ? this.#apart : [...this.#apart, this.#rest.call];
    }
    add(call) {
        if (this.#apart.length < call.step.place.source.bounds.limits.callers)
            this.#apart.push(call);
        else if (this.#rest === undefined)
            this.#rest = new Rest(call);
        else
            this.#rest.add(call);
    }
}
class Rest {
    #step;
    #triggers = new Set();
    #runners = new Set();
    #inputs = new Map();
    constructor(first) {
        this.#step = first.step;
        this.add(first);
    }
    add({ inputs, triggers, runners }) {
        for (const trigger of triggers)
            this.#triggers.add(trigger);
        for (const runner of runners)
            this.#runners.add(runner);
        for (const [name, outcomes] of inputs) {
            const given = this.#inputs.get(name) ?? new Map();
            this.#inputs.set(name, given);
            for (const outcome of outcomes) {
                const key = JSON.stringify(outcome.known === undefined ? outcome : ["known", (0,out_value/* toJson */.aB)(outcome.known)]);
                if (!given.has(key))
                    given.set(key, outcome);
            }
        }
    }
    get call() {
        const inputs = Array.from(this.#inputs, ([name, given]) => [name, [...given.values()]]);
        return {
            step: this.#step,
            inputs: new Map(inputs),
            triggers: [...this.#triggers],
            runners: [...this.#runners],
        };
    }
}

;// CONCATENATED MODULE: ./out/collect/workflow/read-candidate.js



/** A file that is to be judged; where it cannot be read, a diagnostic says so. */
async function readCandidate(tree, path, diagnostics) {
    const source = await (0,out_read/* readSource */.o$)(tree, path);
    if (source instanceof out_source/* Source */.kL)
        return source;
    const why = source.kind === "refused" ? `cannot be read: it ${source.why}` : `cannot be read: it is ${source.kind}`;
    diagnostics.push(aboutFile((0,out_read/* unreadSource */.V1)(tree, path), (0,out_read/* unreadKind */.e8)(source), "error", why));
    return undefined;
}

;// CONCATENATED MODULE: ./out/collect/workflow/callables.js







/** The workflows and actions of a tree, and which of them calls which. */
class Callables {
    #tree;
    #diagnostics;
    #known = new Map();
    #failed = new Set();
    constructor(tree, diagnostics) {
        this.#tree = tree;
        this.#diagnostics = diagnostics;
    }
    /** Files of those that were opened. */
    get paths() {
        return [...this.#known.keys()];
    }
    /** A file as a workflow or an action, once; undefined where it is none, and a diagnostic says so. */
    async open(path, kind) {
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        const source = await readCandidate(this.#tree, path, this.#diagnostics);
        if (source === undefined)
            return undefined;
        const { documents, diagnostics } = (0,yaml/* parseOnce */.vh)(source);
        this.#diagnostics.push(...diagnostics);
        if (diagnostics.length > 0)
            return undefined;
        const [value] = documents;
        const needed = kind === "workflow" ? "jobs" : "runs";
        const isEmpty = documents.every((document) => document.kind === "scalar" && document.value === null);
        if (value?.kind !== "mapping" || (0,out_value/* get */.Jt)(value, needed)?.kind !== "mapping") {
            const message = `is no ${kind}: it has no mapping "${needed}"`;
            const place = value?.place ?? (0,out_source/* startOf */.GH)(source);
            // Any folder may hold an action.yml that is something else; in .github/workflows there are workflows only.
            const level = kind === "workflow" && !isEmpty ? "error" : "info";
            this.#diagnostics.push({ kind: kind === "workflow" ? "invalid" : "skipped", level, message, place });
            return undefined;
        }
        const callable = { path, kind, root: rootOf(path), value, calls: new Calls() };
        this.#known.set(path, callable);
        return callable;
    }
    /** All that were opened and what they call, callers first. */
    async inOrder() {
        const order = [];
        const seen = new Set();
        const visit = async (callable) => {
            if (seen.has(callable))
                return;
            seen.add(callable);
            for (const uses of mayUseLocals(callable.value) ? localUses(callable.value) : []) {
                const target = await this.resolve(callable, uses);
                if (target !== undefined && "value" in target)
                    await visit(target);
            }
            order.push(callable);
        };
        for (const callable of [...this.#known.values()])
            await visit(callable);
        return order.reverse();
    }
    /** What `./x` or `$/x` names: a reusable workflow, an action, or a folder with nothing but a Dockerfile. */
    async resolve(caller, uses) {
        const path = (0,tree_tree/* resolvePath */.o1)(caller.root, uses.replace(/^\$\//, "./"));
        if (path === undefined)
            return undefined;
        if (/\.ya?ml$/i.test(path))
            return this.#openIfThere(path, "workflow");
        const prefix = path === "" ? "" : `${path}/`;
        const found = (await this.#openIfThere(`${prefix}action.yml`, "action")) ??
            (await this.#openIfThere(`${prefix}action.yaml`, "action"));
        if (found !== undefined)
            return found;
        const dockerfile = await (0,out_read/* readSource */.o$)(this.#tree, `${prefix}Dockerfile`);
        return dockerfile instanceof out_source/* Source */.kL ? { folder: path } : undefined;
    }
    async #openIfThere(path, kind) {
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        // Already told, if it could not be understood.
        if (this.#failed.has(path))
            return undefined;
        const source = await (0,out_read/* readSource */.o$)(this.#tree, path);
        if (!(source instanceof out_source/* Source */.kL))
            return undefined;
        const opened = await this.open(path, kind);
        if (opened === undefined)
            this.#failed.add(path);
        return opened;
    }
}
/** The checkout's root, in the tree: `.github` lies in it. */
function rootOf(path) {
    const match = /^(?:(.*)\/)?\.github\//.exec(path);
    return match === null ? "" : (match[1] ?? "");
}
/** Whether the text has `./` or `$/` anywhere, if only behind an escape. */
function mayUseLocals({ place }) {
    return /[.$]\/|\\/.test(place.source.text);
}
function localUses(value) {
    if (value.kind === "sequence")
        return value.items.flatMap(localUses);
    if (value.kind !== "mapping")
        return [];
    const uses = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "uses"));
    const own = uses !== undefined && /^(?:\.|\$)\//.test(uses) ? [uses] : [];
    return [...own, ...Array.from(value.entries.values(), (entry) => entry.value).flatMap(localUses)];
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/variables.js


/**
 * A text of devcontainer.json with its variables: the workspace and the home folder are known by their meaning, an
 * environment variable by its default.
 *
 * @see https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
 */
function variables_substitute(text) {
    const parts = [];
    let at = 0;
    for (const match of text.text.matchAll(/\$\{([^}:${]+)(?::([^}:${]*))?(?::([^}{]*))?\}/g)) {
        const [written, kind = "", name = "", fallback] = match;
        const end = match.index + written.length;
        const place = text_placeOf(text, match.index, end);
        const value = place && meaningOf(kind, name, fallback);
        if (place === undefined || value === null)
            continue;
        for (const one of partsBetween(text, at, match.index))
            parts.push(one);
        parts.push(value === undefined ? unknownAt(place, [name === "" ? kind : name]) : { text: value, place, exact: false });
        at = end;
    }
    return at === 0 ? text : text_join([...parts, ...partsBetween(text, at, text.text.length)]);
}
/** Null: it is no variable of dev containers, and stays as it is. */
function meaningOf(kind, name, fallback) {
    switch (kind) {
        case "localWorkspaceFolder":
            return workspacePart;
        case "localEnv":
        case "env":
            return name === "HOME" || name === "USERPROFILE" ? homeOf(name) : fallback;
        case "containerEnv":
        case "containerWorkspaceFolder":
        case "localWorkspaceFolderBasename":
        case "containerWorkspaceFolderBasename":
        case "devcontainerId":
            return undefined;
        default:
            return null;
    }
}
/** `${localEnv:HOME}${localEnv:USERPROFILE}` is how both systems' home folders are written: one of them is empty. */
function homeOf(name) {
    return name === "HOME" ? homePart : "";
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/build.js





/** The build of a dev container's image: `build` with its file, context and arguments, or the older `dockerFile`. */
async function putDockerfile(draft, tree, folder, build, config, diagnostics) {
    const written = build.kind === "scalar" ? build : (0,out_value/* get */.Jt)(build, "dockerfile");
    const file = (0,out_value/* stringOf */.Je)(written) ?? "Dockerfile";
    await putBuild(draft, tree, folder, file, written?.place ?? build.place, diagnostics);
    const made = draft.get("build");
    if (made?.kind !== "mapping")
        return;
    const entries = new Map(made.entries);
    const context = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(build, "context") ?? (0,out_value/* get */.Jt)(config, "context"));
    if (context !== undefined)
        entries.set("context", { key: made.place, value: { kind: "scalar", value: context, place: made.place } });
    const args = (0,out_value/* get */.Jt)(build, "args");
    const list = args?.kind === "mapping"
        ? [...args.entries].flatMap(([name, entry]) => build_argument(name, entry.key, entry.value))
        : [];
    const [first] = list;
    if (first !== undefined)
        entries.set("args", { key: first.place, value: (0,out_value/* sequence */.K2)(list, first.place) });
    draft.put("build", { ...made, entries });
}
function build_argument(name, key, value) {
    if (value.kind !== "scalar")
        return [];
    const text = variables_substitute(scalarText(value));
    const known = text.segments.every((segment) => segment.unknown === undefined) && !/[\uE001\uE002]/.test(text.text);
    return [
        mappingOf([
            ["name", name],
            ["value", known ? text.text : undefined],
            ["from", known ? "literal" : "runtime"],
        ], known ? value.place : key),
    ];
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./out/collect/jsonc.js

/** Reads JSON with comments and trailing commas, as editors read devcontainer.json. */
function parseJsonc(source) {
    const errors = [];
    const tooMuch = tooMuchIn(source);
    if (tooMuch !== undefined)
        return { documents: [], diagnostics: [tooMuch] };
    const root = (0,main.parseTree)(source.text, errors, { allowTrailingComma: true, disallowComments: false });
    const [fault] = errors;
    if (fault !== undefined) {
        // Of a comment without end, the parser says that it ends behind the text.
        const place = { source, start: fault.offset, end: Math.min(fault.offset + fault.length, source.text.length) };
        const message = `is not JSON: ${jsonc_words((0,main.printParseErrorCode)(fault.error))}`;
        return { documents: [], diagnostics: [{ kind: "syntax", level: "error", message, place }] };
    }
    if (root === undefined)
        return { documents: [], diagnostics: [] };
    return { documents: [convert(root, source)], diagnostics: [] };
}
/** Depth and number of values, counted before the parser calls itself for each. */
function tooMuchIn(source) {
    const { bounds } = source;
    const scanner = (0,main.createScanner)(source.text, true);
    let depth = 0;
    let values = 0;
    while (scanner.scan() !== endOfFile) {
        const first = source.text[scanner.getTokenOffset()];
        if (first === "{" || first === "[")
            depth++;
        else if (first === "}" || first === "]")
            depth--;
        if (++values <= bounds.limits.values * 4 && depth <= bounds.limits.depth)
            continue;
        const start = scanner.getTokenOffset();
        const [name, said] = depth > bounds.limits.depth ? deeper : more;
        return bounds.diagnostic(name, { source, start, end: start }, said);
    }
    return undefined;
}
/** The scanner's token, which its types have as a constant that no module exports. */
const endOfFile = 17;
const deeper = ["depth", "is nested deeper"];
const more = ["values", "holds more values"];
function convert(node, source) {
    const place = { source, start: node.offset, end: node.offset + node.length };
    if (node.type === "array") {
        return { kind: "sequence", items: (node.children ?? []).map((child) => convert(child, source)), place };
    }
    if (node.type === "object") {
        const entries = new Map();
        for (const property of node.children ?? []) {
            const [key, value] = property.children ?? [];
            if (key === undefined || value === undefined)
                continue;
            const keyPlace = { source, start: key.offset, end: key.offset + key.length };
            entries.set(String(key.value), { key: keyPlace, value: convert(value, source) });
        }
        return { kind: "mapping", entries, place };
    }
    const value = node.value;
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    return { kind: "scalar", value: plain, place };
}
/** `ValueExpected` -> `value expected`. */
function jsonc_words(code) {
    return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/words.js



/** A mount is written as docker's own text, or as a mapping with the same keys. */
function words_mountsOf(value) {
    if (value?.kind !== "sequence")
        return [];
    return value.items.flatMap((item) => {
        if (item.kind === "scalar")
            return [wordIn(item)];
        if (item.kind !== "mapping")
            return [];
        const parts = [...item.entries].flatMap(([key, entry]) => entry.value.kind === "scalar" ? [`${key}=${variables_substitute(scalarText(entry.value)).text}`] : []);
        return [{ value: parts.join(","), place: item.place }];
    });
}
/** Each scalar of a list as an argument of docker's. */
function words_listOf(value) {
    if (value?.kind !== "sequence")
        return [];
    return value.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [wordIn(item)] : []));
}
/** One value as an argument of docker's. */
function wordIn(value) {
    return wordOf(variables_substitute(scalarText(value)), value.place);
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/features.js






/**
 * Published features that need more than a container is given by itself. What they need stands in their own
 * devcontainer-feature.json, which is fetched from a registry: so it is written down here.
 *
 * @see https://github.com/devcontainers/features/blob/main/src/docker-in-docker/devcontainer-feature.json
 * @see https://github.com/devcontainers/features/blob/main/src/docker-outside-of-docker/devcontainer-feature.json
 */
const published = [
    [/(?:^|\/)docker-in-docker$/, ["--privileged"]],
    [
        /(?:^|\/)docker-(?:outside-of|from)-docker$/,
        ["--mount", "type=bind,source=/var/run/docker.sock,target=/var/run/docker-host.sock"],
    ],
    [/(?:^|\/)podman-in-podman$/, ["--privileged"]],
    [/(?:^|\/)(?:kind|k3d|minikube)-in-docker$/, ["--privileged"]],
];
/** What the features of a dev container make docker give it, as flags. */
async function featureGrants(tree, folder, features) {
    const words = [];
    if (features?.kind !== "mapping")
        return { words };
    for (const [id, entry] of features.entries) {
        if (/^\.{1,2}\//.test(id)) {
            words.push(...(await localFeature(tree, folder, id, entry.key)));
            continue;
        }
        const name = id.replace(/@.*$/s, "").replace(/:[^/]*$/, "");
        const grants = published.find(([pattern]) => pattern.test(name))?.[1] ?? [];
        words.push(...grants.map((value) => ({ value, place: entry.key })));
    }
    return { words };
}
/** A feature of the tree says itself what it needs; the dev container that asks for it is where that counts. */
async function localFeature(tree, folder, id, place) {
    const path = (0,tree_tree/* resolvePath */.o1)(folder, `${id}/devcontainer-feature.json`);
    const source = path === undefined ? undefined : await (0,out_read/* readSource */.o$)(tree, path);
    if (!(source instanceof out_source/* Source */.kL))
        return [];
    const [value] = parseJsonc(source).documents;
    return value?.kind === "mapping" ? features_grantsOf(value).map((word) => ({ ...word, place })) : [];
}
function features_grantsOf(feature) {
    const flag = (name, list) => list.flatMap((word) => [{ value: name, place: word.place }, word]);
    const privileged = (0,out_value/* get */.Jt)(feature, "privileged");
    return [
        ...flag("--cap-add", words_listOf((0,out_value/* get */.Jt)(feature, "capAdd"))),
        ...flag("--security-opt", words_listOf((0,out_value/* get */.Jt)(feature, "securityOpt"))),
        ...flag("--mount", words_mountsOf((0,out_value/* get */.Jt)(feature, "mounts"))),
        ...(privileged?.kind === "scalar" && privileged.value === true
            ? [{ value: "--privileged", place: privileged.place }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/flags.js



/** The keys that dev containers have for docker's flags, in the order in which their own command line gives them. */
function flagsOf(config) {
    const words = [];
    const flag = (name, list) => {
        for (const word of list)
            words.push({ value: name, place: word.place }, word);
    };
    const workspace = (0,out_value/* get */.Jt)(config, "workspaceMount");
    if (workspace?.kind === "scalar" && workspace.value !== "")
        flag("--mount", [wordIn(workspace)]);
    flag("-p", flags_portsOf((0,out_value/* get */.Jt)(config, "appPort")));
    flag("--mount", words_mountsOf((0,out_value/* get */.Jt)(config, "mounts")));
    flag("--cap-add", words_listOf((0,out_value/* get */.Jt)(config, "capAdd")));
    flag("--security-opt", words_listOf((0,out_value/* get */.Jt)(config, "securityOpt")));
    const privileged = (0,out_value/* get */.Jt)(config, "privileged");
    if (privileged?.kind === "scalar" && privileged.value === true)
        words.push({ value: "--privileged", place: privileged.place });
    return words;
}
/** A number is published on the loopback address, a text is handed to docker as it is. */
function flags_portsOf(value) {
    const list = value?.kind === "sequence" ? value.items : value === undefined ? [] : [value];
    return list.flatMap((item) => {
        if (item.kind !== "scalar" || item.value === null)
            return [];
        const port = typeof item.value === "number" ? `127.0.0.1:${item.value}:${item.value}` : scalar_text_textOf(item);
        return [{ value: port, place: item.place }];
    });
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/container.js















/**
 * The container of a dev container: what its image or build, its keys, features and `runArgs` give it. `composed`: it is
 * a service of Compose files, which have the rest. Undefined where nothing is written that makes it one of its own.
 */
async function container_containerOf(tree, folder, config, diagnostics, composed) {
    const image = (0,out_value/* get */.Jt)(config, "image");
    const build = config.entries.get("build") ?? config.entries.get("dockerFile");
    const features = await featureGrants(tree, folder, (0,out_value/* get */.Jt)(config, "features"));
    const words = [...flagsOf(config), ...features.words, ...(composed ? [] : words_listOf((0,out_value/* get */.Jt)(config, "runArgs")))];
    if (image === undefined && build === undefined && words.length === 0)
        return undefined;
    const key = config.entries.get("image")?.key ?? build?.key ?? config.entries.get("dockerComposeFile")?.key ?? config.place;
    const imageWord = image?.kind === "scalar" ? wordOf(variables_substitute(scalarText(image)), image.place) : undefined;
    // docker wants an image; the one that a build makes has no name that anybody wrote.
    const placeholder = { value: "devcontainer", place: key };
    const settled = settle([...words, imageWord ?? placeholder]);
    const parsed = parseCreate(settled, { verb: "run", tool: "docker", base: "workspace", place: key });
    const draft = new Draft(key);
    draft.putPlain("name", container_nameOf(config, composed) ?? folder);
    draft.putPlain("origin", "devcontainer");
    draft.putPlain("profile", "development");
    draft.put("declared", declarationAt(key, diagnostics));
    draft.take(parsed.container);
    if (imageWord !== undefined)
        putImage(draft, imageWord);
    else {
        draft.drop("image");
        draft.remember("image");
    }
    if (imageWord === undefined && build !== undefined)
        await putDockerfile(draft, tree, folder, build.value, config, diagnostics);
    container_environment_putEnvironment(draft, (0,out_value/* get */.Jt)(config, "containerEnv"), (value) => variables_substitute(scalarText(value)));
    const user = (0,out_value/* get */.Jt)(config, "containerUser");
    if (draft.get("user") === undefined && user?.kind === "scalar")
        draft.put("user", user);
    if (!composed && (0,out_value/* get */.Jt)(config, "workspaceMount") === undefined)
        draft.append("mounts", [workspaceMount(config.place)]);
    if (!composed && draft.get("network_mode") === undefined && draft.get("networks") === undefined) {
        draft.put("networks", (0,out_value/* sequence */.K2)([mappingOf([["name", "bridge"]], key)], key));
    }
    return { model: draft.mapping(), volumes: parsed.volumes };
}
function container_nameOf(config, composed) {
    const service = composed ? (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(config, "service")) : undefined;
    return service ?? (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(config, "name"));
}
/** The checkout, which every dev container gets unless told otherwise. */
function workspaceMount(place) {
    return mappingOf([
        ["type", "bind"],
        ["source", "."],
        ["relative_to", "workspace"],
        ["target", "/workspaces"],
        ["read_only", false],
    ], place);
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/hooks.js



/** The keys whose commands run around a dev container's start, in their order; the first on the host, the others inside. */
const hooks = [
    "initializeCommand",
    "onCreateCommand",
    "updateContentCommand",
    "postCreateCommand",
    "postStartCommand",
    "postAttachCommand",
];
/** The scripts of a hook, which is a text, a list of arguments, or a mapping of several. */
function textsOf(hook) {
    if (hook?.kind === "scalar" && typeof hook.value === "string")
        return [variables_substitute(scalarText(hook))];
    if (hook?.kind === "mapping")
        return Array.from(hook.entries.values(), (entry) => entry.value).flatMap(textsOf);
    if (hook?.kind !== "sequence")
        return [];
    // Arguments need no shell: quoted, a shell gives them back as they are.
    const parts = hook.items.flatMap((item) => {
        if (item.kind !== "scalar")
            return [];
        const text = variables_substitute(scalarText(item));
        const edge = { place: item.place, exact: false };
        const quote = /[\s"'$`\\;&|<>()*?]/.test(text.text) ? "'" : "";
        const inner = text.segments.map(({ start, end, ...rest }) => ({ ...rest, text: text.text.slice(start, end) }));
        return [{ ...edge, text: quote }, ...inner, { ...edge, text: `${quote} ` }];
    });
    return [text_join(parts)];
}

;// CONCATENATED MODULE: ./out/collect/devcontainer/collect.js







/**
 * A dev container: its image or build, what its flags and keys give it, the features that need privileges, and the
 * container commands of its hooks.
 *
 * @see https://containers.dev/implementors/json_reference/
 */
async function collectDevcontainer(tree, source, config, diagnostics) {
    const project = new ProjectDraft("devcontainer", source.path, config.place);
    const composeCommands = [];
    const folder = (0,tree_tree/* folderOf */.yS)(source.path);
    const files = config.entries.get("dockerComposeFile");
    if (files !== undefined)
        composeCommands.push(composeOf(source, folder, files.key, files.value, config));
    const container = await container_containerOf(tree, folder, config, diagnostics, files !== undefined);
    if (container !== undefined) {
        project.addContainer(container.model);
        project.addVolumes(container.volumes);
    }
    for (const hook of hooks) {
        for (const text of textsOf((0,out_value/* get */.Jt)(config, hook))) {
            const commands = await collectCommands(text, {
                language: "bash",
                variables: new Map(),
                directory: "",
                profile: "development",
                base: "workspace",
                startedBy: { file: source.path, step: hook },
                declared: (place) => declarationAt(place, diagnostics),
            });
            project.addCommands(commands);
            for (const one of commands.diagnostics)
                diagnostics.push(one);
            for (const one of commands.compose)
                composeCommands.push(one);
        }
    }
    return { project: project.isEmpty ? undefined : project.collected(), composeCommands };
}
/** The Compose project that a dev container starts, as the command that it amounts to. */
function composeOf(source, folder, key, files, config) {
    const list = files.kind === "sequence" ? files.items : [files];
    const paths = list.map((file) => {
        const path = (0,out_value/* stringOf */.Je)(file);
        return path === undefined || path.includes("${") ? undefined : (0,tree_tree/* resolvePath */.o1)(folder, path);
    });
    const service = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(config, "service"));
    const run = (0,out_value/* get */.Jt)(config, "runServices");
    const others = run?.kind === "sequence" ? run.items.flatMap((item) => (0,out_value/* stringOf */.Je)(item) ?? []) : [];
    return {
        files: paths,
        directory: folder,
        action: "up",
        profiles: [],
        envFiles: [],
        services: run === undefined ? [] : [...new Set([...(service === undefined ? [] : [service]), ...others])],
        place: key,
        startedBy: { file: source.path },
    };
}

;// CONCATENATED MODULE: ./out/collect/shell/makefile.js


/**
 * The recipe lines of a Makefile. Variables that are assigned literally have their values, `$$` is a dollar;
 * functions and what is not assigned are unknown.
 *
 * @see https://www.gnu.org/software/make/manual/make.html
 */
function recipeLines(source) {
    const lines = [];
    const variables = new Map();
    let target = "";
    for (const { start, end } of logicalLines(source.text)) {
        const line = source.text.slice(start, end);
        if (line.startsWith("\t") && target !== "") {
            const prefix = /^\t\s*[@+-]*\s*/.exec(line)?.[0].length ?? 0;
            const raw = exact(source, start + prefix, end);
            lines.push({ text: makefile_expand(raw, variables, source), target });
            continue;
        }
        const assignment = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*(\?=|:{0,3}=|\+=)[ \t]*(.*)$/s.exec(line);
        if (assignment?.[1] !== undefined && !line.startsWith("\t")) {
            const value = assignment[3] ?? "";
            const from = end - value.length;
            const text = makefile_expand(exact(source, from, from + value.replace(/\s+#.*$/s, "").trimEnd().length), variables, source);
            const before = variables.get(assignment[1]);
            if (assignment[2] === "+=" && before !== undefined && before.text !== "") {
                const blank = { text: " ", place: { source, start: from, end: from }, exact: false };
                variables.set(assignment[1], text_join([...text_partsOf(before), blank, ...text_partsOf(text)]));
            }
            else
                variables.set(assignment[1], text);
            continue;
        }
        const rule = /^([^\s#:=][^:=#]*)::?(?!=)/.exec(line);
        if (rule?.[1] !== undefined) {
            target = rule[1].trim();
            const inline = line.indexOf(";");
            if (inline !== -1)
                lines.push({ text: makefile_expand(exact(source, start + inline + 1, end), variables, source), target });
        }
        else if (/^\S/.test(line) &&
            !/^(?:#|if|else|endif|ifeq|ifneq|ifdef|ifndef|include|-include|sinclude|export|unexport|define|endef|vpath)/.test(line)) {
            target = "";
        }
    }
    return lines;
}
/** Lines with those that a backslash at their end continues. */
function logicalLines(text) {
    const lines = [];
    for (let at = 0; at < text.length;) {
        let end = text.indexOf("\n", at);
        while (end > at && /\\\r?$/.test(text.slice(Math.max(at, end - 2), end)))
            end = text.indexOf("\n", end + 1);
        const stop = end === -1 ? text.length : end;
        lines.push({ start: at, end: text[stop - 1] === "\r" ? stop - 1 : stop });
        at = stop + 1;
    }
    return lines;
}
function exact(source, start, end) {
    return text_join([{ text: source.text.slice(start, end), place: { source, start, end }, exact: true }]);
}
/** Texts that variables would grow to beyond this stay unknown. `X := $(X)$(X)` doubles with each line. */
const most = { length: 20_000, parts: 2000 };
function makefile_expand(text, variables, source) {
    const parts = [];
    const { text: line } = text;
    let at = 0;
    for (let dollar = line.indexOf("$"); dollar !== -1; dollar = line.indexOf("$", at)) {
        if (parts.length > most.parts)
            break;
        for (const one of partsBetween(text, at, dollar))
            parts.push(one);
        const next = line[dollar + 1] ?? "";
        if (next === "$") {
            for (const one of partsBetween(text, dollar + 1, dollar + 2))
                parts.push(one);
            at = dollar + 2;
            continue;
        }
        const end = next === "(" || next === "{" ? makefile_closing(line, dollar + 1) : dollar + 1;
        const name = next === "(" || next === "{" ? line.slice(dollar + 2, end) : next;
        const first = text.segments[0]?.place.start ?? 0;
        const host = { source, start: first + dollar, end: first + end + 1 };
        for (const one of expansionOf(name.trim(), host, variables))
            parts.push(one);
        at = end + 1;
    }
    for (const one of partsBetween(text, at, line.length))
        parts.push(one);
    const length = parts.reduce((sum, part) => sum + part.text.length, 0);
    return length > most.length || parts.length > most.parts
        ? text_join([
            unknownAt({ source, start: text.segments[0]?.place.start ?? 0, end: text.segments[0]?.place.end ?? 0 }, [
                "make",
            ]),
        ])
        : text_join(parts);
}
function expansionOf(name, host, variables) {
    const value = variables.get(name);
    if (value !== undefined) {
        const step = { kind: "interpolation", place: host, name };
        return text_partsOf(value).map((part) => ({ ...part, host: part.host ?? host, via: [...(part.via ?? []), step] }));
    }
    if (/^(?:PWD|CURDIR|shell\s+pwd|abspath\s+\.|realpath\s+\.)$/.test(name))
        return [{ text: workspacePart, place: host, exact: false }];
    if (name === "HOME")
        return [{ text: homePart, place: host, exact: false }];
    if (name === "MAKE")
        return [{ text: "make", place: host, exact: false }];
    return [unknownAt(host, [name])];
}
function makefile_closing(text, open) {
    const opening = text[open];
    const close = opening === "(" ? ")" : "}";
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        if (text[at] === opening)
            depth++;
        else if (text[at] === close && --depth === 0)
            return at;
    }
    return text.length - 1;
}

;// CONCATENATED MODULE: ./out/collect/shell/script-file.js











/** The container commands of a script of its own: PowerShell by its ending, else bash. */
async function collectScript(source, diagnostics) {
    const language = /\.ps1$/i.test(source.path) ? "powershell" : "bash";
    const text = text_join([{ text: source.text, place: { source, start: 0, end: source.text.length }, exact: true }]);
    const setting = script_file_settingOf(source, profileOfScript(source.path), diagnostics);
    // Whoever starts a script mostly stands at the checkout's root.
    return collectTexts(source, [text], { ...setting, language }, diagnostics);
}
/** The container commands of a Makefile's recipes. */
async function collectMakefile(source, diagnostics) {
    if (!mentionsCommand(source.text))
        return { project: undefined, composeCommands: [] };
    const setting = script_file_settingOf(source, developmentAtLeast(source.path), diagnostics);
    const texts = recipeLines(source).map((line) => line.text);
    return collectTexts(source, texts, { ...setting, directory: (0,tree_tree/* folderOf */.yS)(source.path) }, diagnostics);
}
/** `manifest` is what a package.json holds. */
async function collectPackageScripts(source, manifest, diagnostics) {
    const scripts = (0,out_value/* get */.Jt)(manifest, "scripts");
    const texts = scripts?.kind === "mapping"
        ? [...scripts.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [scalarText(entry.value)] : [])
        : [];
    const setting = script_file_settingOf(source, developmentAtLeast(source.path), diagnostics);
    return collectTexts(source, texts, { ...setting, directory: (0,tree_tree/* folderOf */.yS)(source.path) }, diagnostics);
}
async function collectTexts(source, texts, setting, diagnostics) {
    const project = new ProjectDraft("commands", source.path, (0,out_source/* startOf */.GH)(source));
    const composeCommands = [];
    for (const text of texts) {
        const commands = await collectCommands(text, setting);
        project.addCommands(commands);
        for (const one of commands.diagnostics)
            diagnostics.push(one);
        for (const one of commands.compose)
            composeCommands.push(one);
    }
    for (const one of project.limits)
        diagnostics.push(one);
    return { project: project.isEmpty ? undefined : project.collected(), composeCommands };
}
function script_file_settingOf(source, profile, diagnostics) {
    return {
        language: "bash",
        variables: new Map(),
        directory: "",
        scriptFolder: (0,tree_tree/* folderOf */.yS)(source.path),
        profile,
        base: "project",
        startedBy: { file: source.path },
        declared: (place) => declarationAt(place, diagnostics),
    };
}
/** Scripts in the folders of continuous integration run there. */
function profileOfScript(path) {
    return /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.gitlab|\.ci|ci)\//.test(path) ? "ci" : (0,profile/* profileOfFile */.J)(path);
}
/** make and npm are what people who work on a project start; nobody deploys with them unless the path says so. */
function developmentAtLeast(path) {
    return profileOfScript(path) === "ci" ? "ci" : "development";
}

;// CONCATENATED MODULE: ./out/collect/workflow/collect-file.js



/** Whether a candidate's kind is one of those that are collected by themselves. */
function isFileKind(kind) {
    return Object.hasOwn(collect_file_readers, kind);
}
/**
 * What a file of such a kind comes to; undefined where it has nothing of ours, `null` where it could not be understood,
 * and a diagnostic says so.
 */
async function collectFile(kind, source, tree, diagnostics) {
    return collect_file_readers[kind](source, tree, diagnostics);
}
const collect_file_readers = {
    script: (source, _, diagnostics) => collectScript(source, diagnostics),
    makefile: (source, _, diagnostics) => collectMakefile(source, diagnostics),
    "package-json": (source, _, diagnostics) => {
        // Where it does not mention a container command, what else is in it is none of our business.
        if (!/docker|podman|nerdctl/.test(source.text))
            return undefined;
        const { documents } = parseJsonc(source);
        return collectPackageScripts(source, documents[0], diagnostics);
    },
    devcontainer: (source, tree, diagnostics) => {
        const { documents, diagnostics: faults } = parseJsonc(source);
        for (const one of faults)
            diagnostics.push(one);
        const [value] = documents;
        if (faults.length > 0)
            return null;
        if (value?.kind !== "mapping")
            return undefined;
        return collectDevcontainer(tree, source, value, diagnostics);
    },
};

;// CONCATENATED MODULE: ./out/collect/workflow/container-options.js






/** A word among the options that docker takes for the image. */
function positionalOf(words) {
    if (words.length === 0)
        return undefined;
    const { image } = parseCreate(settle(words), { verb: "create", tool: "docker" });
    return image?.value === unknownPart ? undefined : image;
}
/** What `options:` is as a whole: its text, its flags, and why docker refuses it. `parsed` is the full command line. */
function putOptions(draft, options, words, way, parsed, positional) {
    if (options?.kind !== "scalar")
        return;
    const raw = way(options);
    const { flags } = parseCreate(settle(words), { verb: "create", tool: "docker" });
    const via = viaOf(raw, 0, raw.text.length);
    const trimmed = raw.text.trim();
    const at = raw.text.indexOf(trimmed);
    const place = text_placeOf(raw, at, at + trimmed.length) ?? options.place;
    const inner = new Draft(place, via);
    if (text_unknownOf(raw).length === 0)
        inner.putText("raw", raw.text.trim(), place);
    else
        inner.forget("raw");
    if (positional !== undefined)
        inner.putText("positional", positional.value.replaceAll(unknownPart, "…"), positional.place);
    const placed = flags.map((flag) => (0,out_value/* scalar */.d_)(flag, flagPlace(words, flag) ?? place));
    if (placed.length > 0)
        inner.put("flags", (0,out_value/* sequence */.K2)(placed, place));
    const invalid = flags.includes("network") && draft.get("network_mode") !== undefined ? networkConflict : parsed.invalid?.message;
    if (invalid !== undefined)
        inner.putText("invalid", invalid, place);
    const record = inner.mapping();
    const entries = new Map(record.entries);
    if (entries.delete("unknown"))
        draft.forget("options", "raw");
    draft.put("options", { ...record, entries });
}
/** @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts */
const networkConflict = "conflicting options: cannot attach both user-defined and non-user-defined network-modes";
/** The word that sets a flag; aliases (`--net`) begin alike. */
function flagPlace(words, flag) {
    return words.find((word) => word.value.startsWith(`--${flag}`) || word.value.startsWith(`--${flag.slice(0, 3)}`))
        ?.place;
}

;// CONCATENATED MODULE: ./out/collect/workflow/runner-volume.js

/**
 * A volume as the runner reads it: it knows `source:target`, `target`, and as a last part `ro`; any other mode is
 * dropped.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs MountVolume
 */
function runnerVolume(text, place) {
    if (text.text === "")
        return [];
    const word = wordOf(text, place);
    const parts = word.value.split(":");
    if (parts.length !== 3)
        return [word];
    if (parts[2]?.toLowerCase() === "ro")
        return [{ ...word, value: `${parts[0]}:${parts[1]}:ro` }];
    const kept = parts.slice(0, 2).join(":");
    return [{ ...wordOf(slice(text, 0, kept.length), place), value: kept }];
}

;// CONCATENATED MODULE: ./out/collect/workflow/way.js


/** The ways to fill in the expressions of some scalars: each outcome of each is in at least one. */
function waysOf(scalars, scope) {
    const texts = new Map(scalars.map((value) => [value, expression_interpolate(scalarText(value), scope)]));
    const count = Math.max(1, ...[...texts.values()].map((list) => list.length));
    const list = (value) => texts.get(value) ?? expression_interpolate(scalarText(value), scope);
    return Array.from({ length: count }, (_, index) => (value) => {
        const found = list(value);
        return found[Math.min(index, found.length - 1)] ?? scalarText(value);
    });
}
/** All scalars in a value, however deep. */
function scalarsIn(value) {
    switch (value.kind) {
        case "scalar":
            return [value];
        case "sequence":
            return value.items.flatMap(scalarsIn);
        case "mapping":
            return [...value.entries.values()].flatMap((entry) => scalarsIn(entry.value));
    }
}

;// CONCATENATED MODULE: ./out/collect/workflow/container.js















/** The containers that a `container:` or a service may become; none where it is written as empty: then there is none. */
function runnerContainers(spec) {
    const outcomes = spec.value.kind === "scalar" ? evaluateScalar(spec.value, spec.scope) : [{ known: spec.value }];
    const known = outcomes.filter((outcome) => outcome.known !== undefined);
    return (known.length > 0 ? known : outcomes).flatMap((outcome) => containersOf(spec, outcome, outcomes));
}
function containersOf(spec, outcome, outcomes) {
    const contexts = outcomes.flatMap((other) => other.unknown ?? []);
    if (outcome.known === undefined)
        return [opaque(spec, contexts)];
    const value = outcome.known;
    if (value.kind === "scalar") {
        if (scalar_text_textOf(value) === "")
            return [];
        // What the expression came to is not evaluated twice; the written scalar is, so that its parts keep their places.
        const image = spec.value.kind === "scalar" ? spec.value : value;
        return waysOf([image], spec.scope).flatMap((way) => container_build(spec, { kind: "mapping", entries: new Map(), place: value.place }, image, way) ?? []);
    }
    if (value.kind !== "mapping")
        return [];
    const image = (0,out_value/* get */.Jt)(value, "image");
    const scalars = scalarsIn(value);
    return waysOf(scalars, spec.scope).flatMap((way) => container_build(spec, value, image?.kind === "scalar" ? image : undefined, way) ?? []);
}
/** Nothing is known but that there may be a container. */
function opaque(spec, contexts) {
    const draft = begin(spec);
    draft.forget();
    draft.putPlain("expressions", [{ field: "image", contexts: unique(contexts) }], spec.value.place);
    container_finish(spec, draft);
    return { container: draft.mapping(), volumes: [] };
}
function begin(spec) {
    const draft = new Draft(spec.key, spec.via);
    draft.putPlain("name", spec.name);
    draft.putPlain("origin", spec.origin);
    draft.putPlain("profile", "ci");
    draft.put("declared", spec.declared);
    return draft;
}
/** What the runner adds by itself. */
function container_finish(spec, draft) {
    const alias = spec.origin === "job-service" ? (0,out_value/* scalar */.d_)(spec.name, spec.key) : undefined;
    if (draft.get("network_mode") === undefined)
        draft.append("networks", [runner_attachment(spec.key, alias)]);
    if (spec.origin === "job")
        draft.append("mounts", runnerMounts(spec.key, "/__w"));
}
function container_build(spec, value, image, way) {
    const draft = begin(spec);
    const imageText = image === undefined ? undefined : withoutScheme(way(image));
    if (image !== undefined && imageText?.text === "")
        return undefined;
    const imageWord = imageText === undefined || image === undefined ? undefined : wordOf(imageText, image.place);
    const options = (0,out_value/* get */.Jt)(value, "options");
    const optionWords = options?.kind === "scalar" ? splitOptions(way(options), options.place) : [];
    const isService = spec.origin === "job-service";
    const entrypoint = isService ? container_scalarAt(value, "entrypoint") : undefined;
    const command = isService ? container_scalarAt(value, "command") : undefined;
    const flagged = (flag, words) => words.flatMap((word) => [{ value: flag, place: word.place }, word]);
    // In the runner's order: it writes one command line, and a word in `options` that is no flag ends the flags.
    const words = [
        ...container_itemsOf(value, "ports", spec.scope).flatMap((item) => splitOptions(prefix("-p ", way(item)), item.place)),
        ...optionWords,
        ...flagged("-v", container_itemsOf(value, "volumes", spec.scope).flatMap((item) => runnerVolume(way(item), item.place))),
        ...(entrypoint === undefined ? [] : flagged("--entrypoint", [wordOf(way(entrypoint), entrypoint.place)])),
        ...(imageWord === undefined ? [] : [imageWord]),
        ...(command === undefined ? [] : splitOptions(way(command), command.place)),
    ];
    const settled = settle(words);
    const parsed = parseCreate(settled, { verb: "create", tool: "docker", base: "workspace", place: spec.key });
    draft.take(withSteps(parsed.container, words));
    const positional = positionalOf(optionWords);
    if (positional === undefined && imageWord !== undefined)
        putImage(draft, imageWord);
    putOptions(draft, options, optionWords, way, parsed, positional);
    container_environment_putEnvironment(draft, (0,out_value/* get */.Jt)(value, "env"), way);
    putCredentials(draft, (0,out_value/* get */.Jt)(value, "credentials"), way);
    container_putExpressions(draft, value, image, spec.scope);
    container_finish(spec, draft);
    return { container: draft.mapping(), volumes: parsed.volumes };
}
function putCredentials(draft, credentials, way) {
    if (credentials?.kind !== "mapping")
        return;
    const inner = new Draft(credentials.place);
    for (const field of ["username", "password"]) {
        const written = (0,out_value/* get */.Jt)(credentials, field);
        if (written?.kind !== "scalar")
            continue;
        const word = wordOf(way(written), written.place);
        if (word.unknown === undefined)
            inner.putText(field, word.value, word.place, word.via);
        else
            draft.forget("credentials", field);
    }
    draft.put("credentials", inner.mapping());
}
function container_putExpressions(draft, value, image, scope) {
    const items = [];
    const add = (field, written) => {
        if (written === undefined)
            return;
        const scalars = scalarsIn(written);
        const contexts = unique(scalars.flatMap((scalar) => unknownContexts(scalarText(scalar), scope)));
        const place = scalars.find((scalar) => unknownContexts(scalarText(scalar), scope).length > 0)?.place;
        if (place !== undefined)
            items.push(mappingOf([
                ["field", field],
                ["contexts", contexts],
            ], place));
    };
    add("image", image);
    for (const field of ["options", "volumes", "ports", "env"])
        add(field, (0,out_value/* get */.Jt)(value, field));
    if (items.length > 0)
        draft.put("expressions", (0,out_value/* sequence */.K2)(items, value.place));
}
/** A list of scalars; also where one expression brings all of it. */
function container_itemsOf(value, field, scope) {
    const written = (0,out_value/* get */.Jt)(value, field);
    if (written === undefined)
        return [];
    const list = written.kind === "scalar" ? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? []) : [written];
    return list
        .flatMap((known) => (known.kind === "sequence" ? known.items : [known]))
        .filter((item) => item.kind === "scalar" && item.value !== null);
}
function container_scalarAt(value, field) {
    const found = (0,out_value/* get */.Jt)(value, field);
    return found?.kind === "scalar" && found.value !== null && scalar_text_textOf(found) !== "" ? found : undefined;
}
function prefix(flag, text) {
    const shift = flag.length;
    const first = text.segments[0];
    if (first === undefined)
        return text;
    const place = { source: first.place.source, start: first.place.start, end: first.place.start };
    return {
        text: flag + text.text,
        segments: [
            { start: 0, end: shift, place, exact: false },
            ...text.segments.map((segment) => ({ ...segment, start: segment.start + shift, end: segment.end + shift })),
        ],
    };
}
function unique(list) {
    return [...new Set(list)];
}

;// CONCATENATED MODULE: ./out/collect/workflow/matrix.js




/**
 * The combinations of `strategy.matrix`, with `include` and `exclude`. Without a matrix there is one, which is empty.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
function combinationsOf(matrix, scope) {
    if (matrix === undefined)
        return [{ values: new Map(), open: false }];
    const resolved = single(matrix, scope);
    if (resolved?.kind !== "mapping")
        return [{ values: new Map(), open: true }];
    const bounded = atMost(matrix);
    let rows = [new Map()];
    let open = false;
    for (const [key, entry] of resolved.entries) {
        if (key === "include" || key === "exclude")
            continue;
        const list = outcomesOf(entry.value, scope);
        if (list.length === 0)
            continue;
        const some = bounded(list);
        rows = bounded(rows.flatMap((row) => some.map((outcome) => new Map(row).set(key, outcome))));
    }
    const hasKeys = [...resolved.entries.keys()].some((key) => key !== "include" && key !== "exclude");
    const excluded = objectsOf(outcome_entryOf(resolved, "exclude"), scope);
    const leftOut = bounded(excluded.objects);
    rows = rows.filter((row) => !leftOut.some((object) => object.size > 0 && matches(row, object)));
    const included = objectsOf(outcome_entryOf(resolved, "include"), scope);
    open ||= included.open;
    const original = hasKeys ? rows.map((row) => new Map(row)) : [];
    const result = hasKeys ? rows : [];
    const added = [];
    for (const object of bounded(included.objects)) {
        let used = false;
        original.forEach((before, index) => {
            const conflicts = [...object].some(([key, outcome]) => before.has(key) && !equal(before.get(key), outcome));
            if (conflicts)
                return;
            used = true;
            for (const [key, outcome] of object)
                if (!before.has(key))
                    result[index]?.set(key, outcome);
        });
        if (!used)
            added.push(object);
    }
    const all = bounded([...result, ...added]);
    if (all.length === 0)
        return [{ values: new Map(), open: true }];
    return all.map((values) => ({ values, open }));
}
/** Cuts lists to as many combinations as are judged. */
function atMost({ place }) {
    const { bounds } = place.source;
    return (list) => {
        if (list.length <= bounds.limits.matrix)
            return list;
        bounds.meet("matrix", place, "has more combinations than are judged");
        return list.slice(0, bounds.limits.matrix);
    };
}
/** The scope of a job with one combination of its matrix. */
function matrixScope(combination, outer) {
    return (path, host) => {
        if (path[0] !== "matrix")
            return outer(path, host);
        const [, key, ...rest] = path;
        const unknown = [{ unknown: [path.join(".")] }];
        if (key === undefined || rest.includes("*"))
            return unknown;
        const outcome = combination.values.get(key) ?? caseInsensitive(combination.values, key);
        if (outcome === undefined)
            return combination.open ? unknown : [{ known: (0,out_value/* scalar */.d_)(null, host) }];
        if (outcome.known === undefined)
            return unknown;
        let value = outcome.known;
        for (const part of rest)
            value = value && (value.kind === "sequence" ? value.items[Number(part)] : outcome_entryOf(value, part));
        if (value === undefined)
            return [{ known: (0,out_value/* scalar */.d_)(null, host) }];
        const step = { kind: "matrix", place: host, name: key };
        if (value.kind !== "scalar")
            return [{ known: (0,out_value/* withStep */.p$)(value, step) }];
        return evaluateScalar(value, outer).map((inner) => inner.known === undefined ? inner : { known: (0,out_value/* withStep */.p$)(inner.known, step) });
    };
}
/**
 * The combinations that differ in what the texts read of the matrix: a job of 40 combinations whose container reads
 * one key with two values has two.
 */
function matrix_distinct(combinations, texts) {
    if (combinations.length < 2)
        return combinations;
    const keys = new Set();
    for (const path of texts.flatMap(pathsRead)) {
        if (path[0] !== "matrix")
            continue;
        if (path[1] === undefined || path[1] === "*")
            return combinations;
        keys.add(path[1].toLowerCase());
    }
    if (keys.size === 0)
        return combinations.slice(0, 1);
    const seen = new Map();
    for (const combination of combinations) {
        const read = [...combination.values].filter(([key]) => keys.has(key.toLowerCase()));
        const id = JSON.stringify(read.map(([key, outcome]) => [key, identityOf(outcome)]).sort());
        if (!seen.has(id))
            seen.set(id, combination);
    }
    return [...seen.values()];
}
/** What identifies a row: also where it stands, so that two rows with the same image are both named. */
function identityOf(outcome) {
    if (outcome.known === undefined)
        return null;
    return [(0,out_value/* toJson */.aB)(outcome.known), outcome.known.place.start];
}
function single(value, scope) {
    if (value.kind !== "scalar")
        return value;
    return evaluateScalar(value, scope).find((outcome) => outcome.known !== undefined)?.known;
}
/** The values of one key of a matrix. */
function outcomesOf(value, scope) {
    if (value.kind === "sequence")
        return value.items.map((item) => ({ known: item }));
    if (value.kind === "mapping")
        return [{ known: value }];
    return evaluateScalar(value, scope).flatMap((outcome) => {
        if (outcome.known === undefined)
            return [outcome];
        return outcome.known.kind === "sequence" ? outcome.known.items.map((item) => ({ known: item })) : [outcome];
    });
}
function objectsOf(value, scope) {
    if (value === undefined || (0,out_value/* stringOf */.Je)(value) === "")
        return { objects: [], open: false };
    const list = single(value, scope);
    if (list?.kind !== "sequence")
        return { objects: [], open: true };
    let open = false;
    const objects = list.items.flatMap((item) => {
        const object = single(item, scope);
        if (object?.kind === "mapping")
            return [new Map([...object.entries].map(([key, entry]) => [key, { known: entry.value }]))];
        open = true;
        return [];
    });
    return { objects, open };
}
function matches(row, object) {
    return [...object].every(([key, outcome]) => covers(row.get(key)?.known, outcome.known));
}
/** A nested mapping of `exclude` need only name what it excludes by. */
function covers(value, wanted) {
    if (value === undefined || wanted === undefined)
        return false;
    if (wanted.kind === "mapping" && value.kind === "mapping") {
        return [...wanted.entries].every(([key, entry]) => covers(outcome_entryOf(value, key), entry.value));
    }
    return JSON.stringify((0,out_value/* toJson */.aB)(value)) === JSON.stringify((0,out_value/* toJson */.aB)(wanted));
}
function equal(left, right) {
    if (left?.known === undefined || right.known === undefined)
        return false;
    return JSON.stringify((0,out_value/* toJson */.aB)(left.known)) === JSON.stringify((0,out_value/* toJson */.aB)(right.known));
}
function caseInsensitive(values, key) {
    const lower = key.toLowerCase();
    for (const [name, outcome] of values)
        if (name.toLowerCase() === lower)
            return outcome;
    return undefined;
}

;// CONCATENATED MODULE: ./out/collect/workflow/runs-on.js



/** `runs-on`: a label, a list, or a mapping with `group` and `labels`. A group may hold runners of any kind. */
function labelsOf(value, scope) {
    if (value === undefined)
        return { labels: [], open: false };
    if (value.kind === "mapping") {
        const inner = labelsOf((0,out_value/* get */.Jt)(value, "labels"), scope);
        return { labels: inner.labels, open: inner.open || inner.labels.length === 0 };
    }
    if (value.kind === "sequence") {
        const all = value.items.map((item) => labelsOf(item, scope));
        return { labels: all.flatMap((one) => one.labels), open: all.some((one) => one.open) };
    }
    const outcomes = evaluateScalar(value, scope);
    const found = outcomes.flatMap((outcome) => {
        if (outcome.known === undefined)
            return [{ labels: [], open: true }];
        if (outcome.known.kind !== "scalar")
            return [labelsOf(outcome.known, scope)];
        const { place, via } = outcome.known;
        const text = String(outcome.known.value ?? "");
        return text === "" ? [] : [{ labels: [(0,out_value/* scalar */.d_)(text, place, via)], open: false }];
    });
    return { labels: found.flatMap((one) => one.labels), open: found.some((one) => one.open) };
}
/** Who runs a job with these labels. */
function runnerFor({ labels, open }, declared) {
    if (open && labels.length === 0)
        return "unknown";
    return runnerOf(labels.map((label) => label.value), declared);
}
/** Whether nobody says what runners have this label: it is none of GitHub's own and not declared. */
function isUnknownLabel(label, declared) {
    const is = (list) => list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
    const usual = /^(?:self-hosted|linux|windows|macos|x64|x86|arm|arm64)$/i.test(label);
    return !usual && !isHosted(label) && !is(declared.hosted) && !is(declared.selfHosted);
}

;// CONCATENATED MODULE: ./out/collect/workflow/job.js












/** The containers of a job: its own, its services, and what its steps start; for each caller and combination of its matrix. */
async function collectJob(spec) {
    const { job, key, file } = spec;
    const project = new ProjectDraft("workflow", `${file}/${spec.id}`, key);
    const composeCommands = [];
    const runners = [];
    const labels = new Map();
    let openLabels = false;
    const triggers = new Map(spec.triggers.map((trigger) => [trigger.value, trigger]));
    const steps = stepsIn((0,out_value/* get */.Jt)(job, "steps"));
    for (const call of spec.calls) {
        const via = call === undefined ? [] : [call.step];
        for (const trigger of call?.triggers ?? [])
            if (!triggers.has(trigger))
                triggers.set(trigger, (0,out_value/* scalar */.d_)(trigger, key, via));
        const outer = envScope((0,out_value/* get */.Jt)(job, "env"), envScope((0,out_value/* get */.Jt)(spec.workflow, "env"), scopeOf(spec, call)));
        const combinations = combinationsOf((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(job, "strategy"), "matrix"), outer);
        const each = (values) => matrix_distinct(combinations, values.flatMap((value) => (value === undefined ? [] : textsIn(value)))).map((combination) => matrixScope(combination, outer));
        for (const scope of each([(0,out_value/* get */.Jt)(job, "runs-on")])) {
            const written = labelsOf((0,out_value/* get */.Jt)(job, "runs-on"), scope);
            openLabels ||= written.open;
            runners.push(runnerFor(written, spec.labels));
            for (const label of written.labels) {
                labels.set(label.value, label);
                if (isUnknownLabel(label.value, spec.labels) && !spec.unknownLabels.has(label.value))
                    spec.unknownLabels.set(label.value, label.place);
            }
        }
        const uses = (0,out_value/* get */.Jt)(job, "uses");
        if (uses?.kind === "scalar" && isLocal(String(uses.value))) {
            for (const scope of each([(0,out_value/* get */.Jt)(job, "with")])) {
                spec.onCall(uses, callFrom(spec, uses, (0,out_value/* get */.Jt)(job, "with"), scope, [...triggers.keys()], call?.runners ?? []));
            }
        }
        for (const scope of each([(0,out_value/* get */.Jt)(job, "container")]))
            addContainers(project, ownContainer(spec, scope, via));
        for (const scope of each([(0,out_value/* get */.Jt)(job, "services")]))
            addContainers(project, services(spec, scope, via));
        const setting = {
            file,
            job: spec.id,
            levels: [spec.workflow, job],
            root: spec.root,
            windows: [...labels.keys()].some((label) => /windows/i.test(label)),
            via,
            diagnostics: spec.diagnostics,
        };
        for (const step of steps) {
            for (const scope of each([step, (0,out_value/* get */.Jt)(job, "env"), (0,out_value/* get */.Jt)(spec.workflow, "env"), (0,out_value/* get */.Jt)(job, "defaults")])) {
                composeCommands.push(...(await collectStep(step, setting, scope, project, spec, [...triggers.keys()], runners)));
            }
        }
    }
    if (openLabels)
        openLabels = labels.size === 0;
    for (const one of project.limits)
        spec.diagnostics.push(one);
    if (project.isEmpty)
        return { project: undefined, composeCommands };
    project.offerNetwork(jobNetworkModel(key));
    const target = targetOf(runners);
    return {
        composeCommands,
        project: project.collected((draft) => {
            if (target !== undefined)
                draft.put("target", (0,out_value/* scalar */.d_)(target, (0,out_value/* get */.Jt)(job, "runs-on")?.place ?? key));
            if (triggers.size > 0)
                draft.put("triggers", (0,out_value/* sequence */.K2)([...triggers.values()], (0,out_value/* get */.Jt)(spec.workflow, "on")?.place ?? key));
            if (labels.size > 0)
                draft.put("runs_on", (0,out_value/* sequence */.K2)([...labels.values()], (0,out_value/* get */.Jt)(job, "runs-on")?.place ?? key));
            if (openLabels)
                draft.forget("runs_on");
        }),
    };
}
function addContainers(project, written) {
    for (const { container, volumes } of written.flatMap(runnerContainers)) {
        project.addContainer(container);
        project.addVolumes(volumes);
    }
}
/** `container:`, which the steps of the job run in. */
function ownContainer(spec, scope, via) {
    const written = spec.job.entries.get("container");
    if (written === undefined)
        return [];
    const { key, value } = written;
    const declared = declarationAt(key, spec.diagnostics);
    return [{ name: spec.id, origin: "job", key, value, scope, via, declared }];
}
/** `services:`, also where one expression brings all of them. */
function services(spec, scope, via) {
    const written = (0,out_value/* get */.Jt)(spec.job, "services");
    if (written === undefined)
        return [];
    const known = written.kind === "scalar" ? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? []) : [written];
    return known.flatMap((mapping) => mapping.kind !== "mapping"
        ? []
        : Array.from(mapping.entries, ([name, { key, value }]) => {
            const declared = declarationAt(key, spec.diagnostics);
            return { name, origin: "job-service", key, value, scope, via, declared };
        }));
}
function scopeOf(spec, call) {
    const on = (0,out_value/* get */.Jt)(spec.workflow, "on") ?? (0,out_value/* get */.Jt)(spec.workflow, "true");
    const declared = call === undefined ? (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(on, "workflow_dispatch"), "inputs") : undefined;
    const called = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(on, "workflow_call"), "inputs");
    return inputScope(call === undefined ? (declared ?? called) : called, call, workflowScope);
}
/** The texts with expressions in a value. */
function textsIn(value) {
    switch (value.kind) {
        case "scalar":
            return typeof value.value === "string" && value.value.includes("${{") ? [value.value] : [];
        case "sequence":
            return value.items.flatMap(textsIn);
        case "mapping":
            return [...value.entries.values()].flatMap((entry) => textsIn(entry.value));
    }
}

;// CONCATENATED MODULE: ./out/collect/workflow/triggers.js

/** Events of `on:`, which is a name, a list of names or a mapping by name; each where it is named. */
function triggersOf(workflow) {
    const on = (0,out_value/* get */.Jt)(workflow, "on");
    if (on?.kind === "scalar")
        return typeof on.value === "string" ? [(0,out_value/* scalar */.d_)(on.value, on.place)] : [];
    if (on?.kind === "sequence") {
        return on.items.flatMap((item) => (item.kind === "scalar" ? [(0,out_value/* scalar */.d_)(String(item.value), item.place)] : []));
    }
    if (on?.kind === "mapping")
        return Array.from(on.entries, ([name, entry]) => (0,out_value/* scalar */.d_)(name, entry.key));
    return [];
}

;// CONCATENATED MODULE: ./out/collect/workflow/collect.js









/**
 * Everything that runs in containers but Compose's own services: jobs of workflows, local actions, the container
 * commands of scripts, Makefiles and package.json, dev containers. Candidates of other kinds are left alone.
 */
async function collectWorkflows(tree, candidates, options = {}) {
    const collection = new Collection(tree, options);
    for (const { path, kind } of candidates)
        await collection.open(path, kind);
    await collection.collectCallables();
    return collection.result();
}
class Collection {
    #tree;
    #options;
    #files = new Set();
    #diagnostics = [];
    #projects = [];
    #composeCommands = [];
    #callables;
    #unknownLabels = new Map();
    constructor(tree, options) {
        this.#tree = tree;
        this.#options = options;
        this.#callables = new Callables(tree, this.#diagnostics);
    }
    result() {
        for (const [label, place] of this.#unknownLabels) {
            const message = `nobody says whether runners labelled "${label}" are self-hosted; judged as hosted`;
            this.#diagnostics.push({ kind: "unknown", level: "info", message, place });
        }
        return {
            files: [...new Set([...this.#files, ...this.#callables.paths])].sort(),
            projects: this.#projects,
            diagnostics: distinctDiagnostics(this.#diagnostics),
            composeCommands: distinctCommands(this.#composeCommands),
        };
    }
    async open(path, kind) {
        if (kind === "workflow" || kind === "action")
            await this.#callables.open(path, kind);
        else if (isFileKind(kind))
            await this.#openFile(path, kind);
    }
    async #openFile(path, kind) {
        const source = await readCandidate(this.#tree, path, this.#diagnostics);
        if (source === undefined)
            return;
        const found = await collectFile(kind, source, this.#tree, this.#diagnostics);
        if (found === null)
            return;
        this.#files.add(path);
        if (found !== undefined)
            await this.#keep(found);
    }
    /** Callers first: each callable is collected once, with all that calls it. */
    async collectCallables() {
        for (const callable of await this.#callables.inOrder())
            await this.#collectCallable(callable);
        this.#projects.sort((left, right) => collect_compare(nameOfProject(left), nameOfProject(right)));
    }
    async #collectCallable(callable) {
        const pending = [];
        const onCall = (uses, call) => {
            pending.push(this.#called(callable, uses, call));
        };
        const common = {
            file: callable.path,
            root: callable.root,
            diagnostics: this.#diagnostics,
            onCall,
        };
        const triggers = triggersOf(callable.value);
        const called = callable.calls.list;
        if (callable.kind === "action") {
            const calls = called.length > 0 ? called : [undefined];
            const found = await collectAction({ ...common, tree: this.#tree, action: callable.value, calls });
            await this.#keep(found);
        }
        else {
            const others = triggers.some((trigger) => trigger.value !== "workflow_call");
            const calls = called.length > 0 && !others ? called : [undefined, ...called];
            const jobs = (0,out_value/* get */.Jt)(callable.value, "jobs");
            for (const [id, entry] of jobs?.kind === "mapping" ? jobs.entries : []) {
                if (entry.value.kind !== "mapping")
                    continue;
                const found = await collectJob({
                    ...common,
                    workflow: callable.value,
                    id,
                    key: entry.key,
                    job: entry.value,
                    triggers,
                    calls,
                    labels: this.#options.runners ?? {},
                    unknownLabels: this.#unknownLabels,
                });
                await this.#keep(found);
            }
        }
        await Promise.all(pending);
    }
    async #take(project) {
        const { take } = this.#options;
        this.#projects.push(take === undefined ? project : await take(project));
    }
    async #keep(found) {
        if (found.project !== undefined)
            await this.#take(found.project);
        for (const one of found.composeCommands)
            this.#composeCommands.push(one);
    }
    async #called(caller, uses, call) {
        const target = await this.#callables.resolve(caller, String(uses.value));
        if (target === undefined) {
            // Another step may check it out or make it.
            const message = `"${String(uses.value)}" is not in the tree`;
            this.#diagnostics.push({ kind: "missing", level: "info", message, place: uses.place });
        }
        else if ("value" in target) {
            target.calls.add(call);
        }
        else {
            const project = new ProjectDraft("workflow", `${caller.path}/${String(uses.value)}`, uses.place);
            project.addContainer(await bareDockerAction(this.#tree, target.folder, uses, this.#diagnostics));
            project.offerNetwork(jobNetworkModel(uses.place));
            const runner = targetOf(call.runners);
            await this.#take(project.collected((draft) => {
                if (runner !== undefined)
                    draft.putPlain("target", runner);
                if (call.triggers.length > 0)
                    draft.putPlain("triggers", call.triggers);
            }));
        }
    }
}
function nameOfProject(project) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(project.model, "name")) ?? "";
}
function collect_compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function distinctDiagnostics(diagnostics) {
    const seen = new Set();
    return diagnostics.filter(({ kind, message, place }) => {
        const id = `${kind} ${place.source.path} ${place.start} ${message}`;
        return !seen.has(id) && seen.add(id);
    });
}
function distinctCommands(commands) {
    const seen = new Set();
    return commands.filter(({ place, ...rest }) => {
        const id = JSON.stringify([place.source.path, place.start, rest]);
        return !seen.has(id) && seen.add(id);
    });
}

;// CONCATENATED MODULE: ./out/collect/collect.js



/**
 * Everything that the candidates run in containers. What one file gets wrong never costs another its findings.
 * @throws UsageError where there is more than may be read in all.
 */
async function collect_collect(tree, candidates, { projects = [], runners = {}, limits = {} } = {}, take = (project) => project) {
    const bounds = (0,out_read/* readWithin */.w0)(tree, limits);
    bounds.count(candidates.length);
    const workflows = await collectWorkflows(tree, candidates, { runners, take });
    const compose = await collectCompose(tree, candidates, { commands: workflows.composeCommands, projects, take });
    return {
        files: [...new Set([...compose.files, ...workflows.files])].sort(),
        projects: [...compose.projects, ...workflows.projects],
        diagnostics: [...compose.diagnostics, ...workflows.diagnostics, ...bounds.take()],
    };
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
        const finish = (project) => take(trees_shown((0,profiles/* withProfiles */.f)(project, options.profiles), tree));
        parts.push({ tree, paths, collected: await collect_collect(tree, (0,discover/* discover */.k)(paths, options), options, finish) });
    }
    return parts;
}
function trees_shown(project, tree) {
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

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownEntry)
/* harmony export */ });
/**
 * What a table says of a name that somebody else has written: nothing for `constructor` and all else that every object
 * has by birth.
 */
function ownEntry(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ })

};
