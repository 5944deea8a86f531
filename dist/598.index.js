export const id = 598;
export const ids = [598];
export const modules = {

/***/ 3598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ occasionIn),
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./out/config/combine.js
/** Keys whose values add up over layers; of all others, the organisation's counts. */
const lists = ["exclude", "projects", "rules", "suppressions", "policies"];
/**
 * One set of settings from an organisation's configuration and a repository's. The organisation's is the stronger, and
 * its `local` says what the repository may add: everything (`merge`), only what accepts
 * findings (suppressions and a baseline), or nothing.
 */
function combine(organisation, repository) {
    if (organisation === undefined)
        return repository.settings;
    const { local = "merge", ...strong } = organisation.settings;
    if (local === "ignore")
        return organisation.settings;
    const { suppressions, baseline } = repository.settings;
    const weak = local === "merge" ? repository.settings : { suppressions, baseline };
    const result = { ...said(weak), ...said(strong), local };
    for (const key of lists) {
        // The last counts, so the organisation's stands behind.
        const both = [...(weak[key] ?? []), ...(strong[key] ?? [])];
        if (both.length > 0)
            result[key] = both;
    }
    const { profiles: first = [], runners: mine = {} } = strong;
    const { profiles: second = [], runners: theirs = {} } = local === "merge" ? repository.settings : {};
    if (first.length + second.length > 0)
        result.profiles = [...first, ...second];
    result.runners = {
        hosted: [...(mine.hosted ?? []), ...(theirs.hosted ?? [])],
        selfHosted: [...(mine.selfHosted ?? []), ...(theirs.selfHosted ?? [])],
    };
    return result;
}
function said(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** Of a configuration that nobody has approved: what makes the check stricter, and nothing that could silence it. */
function onlyStricter({ layer, settings, places, source }) {
    const { pedantic, strict, failOn, gate, runners } = settings;
    return {
        layer,
        settings: {
            ...(pedantic === true ? { pedantic } : {}),
            ...(strict === true ? { strict } : {}),
            ...(gate === "all" ? { gate } : {}),
            ...(failOn === "medium" || failOn === "low" ? { failOn } : {}),
            ...(runners?.selfHosted === undefined ? {} : { runners: { selfHosted: runners.selfHosted } }),
        },
        places,
        ...(source === undefined ? {} : { source }),
    };
}

// EXTERNAL MODULE: ./out/config.js + 1 modules
var config = __webpack_require__(4167);
// EXTERNAL MODULE: ./out/decide/baseline.js
var decide_baseline = __webpack_require__(2770);
;// CONCATENATED MODULE: ./out/decide/event.js
/** Events whose job judges what is not yet merged. */
const proposing = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
    "issue_comment",
    "workflow_run",
]);
/** Events of the default branch, whose jobs often check out a pull request by themselves: held against that branch. */
const ofDefaultBranch = new Set(["issue_comment", "workflow_run"]);
/** Whether an event proposes a change: then nothing that it brings decides about itself. */
function isProposal(event) {
    return event !== undefined && proposing.has(event);
}
/**
 * What an event is about.
 * @param payload what `GITHUB_EVENT_PATH` holds; undefined where it cannot be read.
 * @param commit `GITHUB_SHA`.
 */
function occasionOf(event, payload, commit) {
    if (event === undefined)
        return { kind: "scan" };
    if (isProposal(event)) {
        const proposal = proposalOf(event, payload, commit);
        return proposal === undefined ? { kind: "unknown" } : { kind: "proposal", proposal };
    }
    const before = event === "push" ? textAt(payload, "before") : undefined;
    // Of a new branch the commit before is all zeros.
    return before === undefined || /^0+$/.test(before) ? { kind: "scan" } : { kind: "push", before };
}
function proposalOf(event, payload, commit) {
    if (event === "merge_group") {
        const base = textAt(payload, "merge_group", "base_sha");
        const head = textAt(payload, "merge_group", "head_sha");
        return base === undefined || head === undefined ? undefined : { kind: "merge-group", base, head };
    }
    if (ofDefaultBranch.has(event)) {
        return commit === undefined ? undefined : { kind: "pull-request", base: commit, head: commit, privileged: true };
    }
    const base = textAt(payload, "pull_request", "base", "sha");
    const head = textAt(payload, "pull_request", "head", "sha");
    if (base === undefined || head === undefined)
        return undefined;
    if (event === "pull_request_target")
        return { kind: "pull-request", base, head, privileged: true };
    const merge = commit !== undefined && commit !== head ? { merge: commit } : {};
    return { kind: "pull-request", base, head, ...merge };
}
function textAt(value, ...keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(at) ? at : undefined;
}

// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/roots.js
var roots = __webpack_require__(6881);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/value.js
var value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/yaml.js + 1 modules
var yaml = __webpack_require__(340);
// EXTERNAL MODULE: ./out/tree/ignored.js
var ignored = __webpack_require__(3183);
// EXTERNAL MODULE: ./out/tree/tree.js
var tree = __webpack_require__(8993);
;// CONCATENATED MODULE: ./out/tree/commit-tree.js


/**
 * The files of a commit, wherever its objects are. Symbolic links are followed inside the tree only; submodules are
 * other repositories, and left out: `items` has none.
 */
class CommitTree {
    /** Full name of the commit. */
    commit;
    name;
    #items;
    #folders;
    #readItem;
    #options;
    constructor(commit, items, readItem, options) {
        this.commit = commit;
        this.#items = items;
        this.#folders = new Set(Array.from(items.keys(), foldersAbove).flat());
        this.#readItem = readItem;
        this.#options = options;
        if (options.name !== undefined)
            this.name = options.name;
    }
    label(path) {
        return this.#options.label?.(path) ?? path;
    }
    async list(folder) {
        if (folder !== undefined)
            return this.#listBelow(folder === "" ? "" : `${folder}/`);
        const below = this.#options.below ?? [];
        const rules = await this.#rules(below);
        return [...this.#items.keys()].sort().filter((path) => {
            if (below.includes(path))
                return true;
            if (below.length > 0 && !below.some((one) => one === "" || path.startsWith(`${one}/`)))
                return false;
            return !isIgnored(path, rules);
        });
    }
    async read(path) {
        const found = await this.#follow(path, 0);
        return found.kind === "bytes" ? (0,tree/* decode */.D4)(found.bytes) : found;
    }
    readBytes(path) {
        return this.#follow(path, 0);
    }
    /** The `.gitignore` files that can decide about what is listed, by folder. */
    async #rules(below) {
        const rules = new Map();
        const reading = Array.from(this.#items, async ([path, item]) => {
            const folder = (0,tree/* folderOf */.yS)(path);
            // As git: one that is a symbolic link says nothing.
            if ((0,tree/* nameOf */.Vb)(path) !== ".gitignore" || item.kind !== "file")
                return;
            if (isVendored(path) || !concerns(folder, below))
                return;
            const text = await this.read(path);
            if (text.kind === "text")
                rules.set(folder, (0,ignored/* ignoreRules */.ep)(folder, text.text));
        });
        await Promise.all(reading);
        return rules;
    }
    /** A folder that was asked for by name: nothing in it is ignored, but for other people's code. */
    #listBelow(prefix) {
        return [...this.#items.keys()]
            .filter((path) => path.startsWith(prefix) && !isVendored(path.slice(prefix.length)))
            .sort();
    }
    async #follow(path, links) {
        if (links > 40)
            return { kind: "refused", why: "is a symbolic link in a circle" };
        const item = this.#items.get(path);
        if (item === undefined) {
            if (path === "" || this.#folders.has(path))
                return { kind: "directory" };
            const link = foldersAbove(path).find((folder) => this.#items.get(folder)?.kind === "link");
            return link === undefined ? { kind: "absent" } : this.#through(link, path.slice(link.length + 1), links);
        }
        if (item.kind === "link")
            return this.#through(path, "", links);
        return this.#readObject(item, path);
    }
    /** What stands at `rest` behind the link `path`. */
    async #through(path, rest, links) {
        const item = this.#items.get(path);
        const bytes = item && (await this.#readObject(item, path));
        const target = bytes?.kind === "bytes" ? (0,tree/* decode */.D4)(bytes.bytes) : bytes;
        if (target?.kind !== "text")
            return target ?? { kind: "absent" };
        const real = (0,tree/* resolvePath */.o1)((0,tree/* folderOf */.yS)(path), target.text);
        if (real === undefined)
            return { kind: "refused", why: "is a symbolic link that leads out of the tree" };
        return this.#follow(rest === "" ? real : real === "" ? rest : `${real}/${rest}`, links + 1);
    }
    #readObject(item, path) {
        const maximum = this.#options.maxFileBytes ?? tree/* defaultMaxFileBytes */.tg;
        if (item.size !== undefined && item.size > maximum)
            return Promise.resolve(tooLarge(maximum));
        return this.#readItem(item, path, maximum);
    }
}
function tooLarge(maximum) {
    return { kind: "refused", why: `is larger than ${maximum} bytes` };
}
/** Whether a folder is above or below one of those that are listed. */
function concerns(folder, below) {
    if (below.length === 0 || folder === "")
        return true;
    return below.some((one) => one === "" || one === folder || folder.startsWith(`${one}/`) || one.startsWith(`${folder}/`));
}
function isVendored(path) {
    return foldersAbove(path).some((folder) => ignored/* vendored */.qH.has((0,tree/* nameOf */.Vb)(folder)));
}
function foldersAbove(path) {
    const folders = [];
    for (let folder = (0,tree/* folderOf */.yS)(path); folder !== ""; folder = (0,tree/* folderOf */.yS)(folder))
        folders.unshift(folder);
    return folders;
}
function isIgnored(path, rules) {
    const inForce = [];
    for (const folder of ["", ...foldersAbove(path)]) {
        if (folder !== "" && (ignored/* vendored */.qH.has((0,tree/* nameOf */.Vb)(folder)) || (0,ignored/* ignored */.PP)(`${folder}/`, inForce)))
            return true;
        const own = rules.get(folder);
        if (own !== undefined)
            inForce.push(own);
    }
    return (0,ignored/* ignored */.PP)(path, inForce);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/tree/git-process.js



/** Runs git to its end, with nothing to read. @throws UsageError where git cannot be started. */
async function runGit(root, words) {
    const child = startGit(root, words);
    child.stdin.on("error", () => { });
    child.stdin.end();
    const out = [];
    const errors = [];
    child.stdout.on("data", (bytes) => out.push(bytes));
    child.stderr.on("data", (bytes) => errors.push(bytes));
    const status = await new Promise((resolve, reject) => {
        child.once("error", (error) => reject(noGit(error)));
        child.once("close", resolve);
    });
    return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString("utf8") };
}
/** Starts git on the repository around `root`; it may read objects, and neither fetch nor run anything. */
function startGit(root, words) {
    const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
    const settings = [...safeSettings, `safe.directory=${root}`].flatMap((setting) => ["-c", setting]);
    return (0,external_node_child_process_.spawn)("git", ["-C", root, "--no-replace-objects", ...settings, ...words], {
        // Windows looks for programs in the current folder first, and that may be a checkout.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: {
            ...Object.fromEntries(kept),
            GIT_ALLOW_PROTOCOL: "",
            GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(root),
            GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_NO_LAZY_FETCH: "1",
            GIT_OPTIONAL_LOCKS: "0",
            GIT_TERMINAL_PROMPT: "0",
            LC_ALL: "C",
        },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
/** For a git that cannot be started, which is not there. */
function noGit(error) {
    return new out_options/* UsageError */.eb(`git cannot be started (${error.message}): another commit cannot be read without it`);
}
/** Settings under which git only reads objects: the repository's own configuration names programs to run. */
const safeSettings = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "protocol.allow=never",
    "maintenance.auto=false",
    "gc.auto=0",
];

;// CONCATENATED MODULE: ./out/tree/git-commits.js


/** The full hash of a commit; undefined where it is not there. @throws UsageError as `GitTree.open` does. */
async function commitNamed(root, name) {
    if (name === "" || name.startsWith("-"))
        throw new out_options/* UsageError */.eb(`"${name}" is no name of a commit`);
    const { status, stdout, stderr } = await runGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    const text = stdout.toString("utf8").trim();
    if (status === 0 && /^[0-9a-f]{40,64}$/.test(text))
        return text;
    if (/not a git repository/.test(stderr))
        throw new out_options/* UsageError */.eb(`${root}: is not in a git repository`);
    if (/dubious ownership/.test(stderr))
        throw new out_options/* UsageError */.eb(`${root}: git refuses a repository of another user`);
    return undefined;
}
/** The parents that a commit records, whether or not they are there; a shallow clone keeps their names. */
async function parentsOf(root, commit) {
    const { status, stdout } = await runGit(root, ["cat-file", "commit", commit]);
    if (status !== 0)
        return [];
    const [header = ""] = stdout.toString("utf8").split("\n\n");
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? "");
}
/** The commit from which two lines of history part; undefined where the clone does not reach it. */
async function mergeBaseOf(root, one, other) {
    const { status, stdout } = await runGit(root, ["merge-base", one, other]);
    return status === 0 ? stdout.toString("utf8").trim() : undefined;
}

;// CONCATENATED MODULE: ./out/tree/git-objects.js

/** The objects of a repository, read by one `git cat-file --batch`, which is started with the first. */
class GitObjects {
    #root;
    #wanted = [];
    #child;
    /** What came of the answer that is not yet whole. */
    #parts = [];
    #length = 0;
    /** Bytes that make it whole; undefined before its first line is. */
    #needed;
    constructor(root) {
        this.#root = root;
    }
    /** The bytes of an object, up to `maximum`. */
    read(id, maximum) {
        return new Promise((resolve, reject) => {
            this.#wanted.push({ id, maximum, resolve, reject });
            this.#ask(id);
        });
    }
    close() {
        this.#child?.stdin.end();
        this.#child = undefined;
    }
    #ask(id) {
        const child = this.#open();
        hold(child, true);
        child.stdin.write(`${id}\n`);
    }
    #open() {
        if (this.#child !== undefined)
            return this.#child;
        const child = startGit(this.#root, ["cat-file", "--batch"]);
        this.#child = child;
        child.stdout.on("data", (bytes) => this.#take(bytes));
        child.stderr.resume();
        // What is written to a git that has ended is asked again of the next.
        child.stdin.on("error", () => { });
        child.once("error", (error) => {
            if (this.#child === child)
                this.#child = undefined;
            for (const { reject } of this.#wanted.splice(0))
                reject(noGit(error));
        });
        child.once("close", () => this.#ended(child));
        return child;
    }
    /** Before git 2.44, one that may not fetch what a partial clone lacks ends when it is asked for that. */
    #ended(child) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        this.#parts = [];
        this.#length = 0;
        this.#needed = undefined;
        this.#wanted.shift()?.resolve("missing");
        for (const { id } of this.#wanted)
            this.#ask(id);
    }
    #take(bytes) {
        this.#parts.push(bytes);
        this.#length += bytes.length;
        while (this.#answer()) { }
        if (this.#wanted.length === 0 && this.#child !== undefined)
            hold(this.#child, false);
    }
    /** @returns whether a whole answer was there. */
    #answer() {
        if (this.#needed !== undefined && this.#length < this.#needed)
            return false;
        const all = this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
        this.#parts = [all];
        const end = all.indexOf(10);
        const [wanted] = this.#wanted;
        if (end === -1 || wanted === undefined)
            return false;
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(all.toString("utf8", 0, end))?.[1];
        const whole = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
        this.#needed = whole;
        if (all.length < whole)
            return false;
        this.#wanted.shift();
        this.#needed = undefined;
        this.#parts = [all.subarray(whole)];
        this.#length = all.length - whole;
        if (size === undefined)
            wanted.resolve("missing");
        else
            wanted.resolve(Number(size) > wanted.maximum ? "large" : Buffer.from(all.subarray(end + 1, whole - 1)));
        return true;
    }
}
/** An idle git must not keep the program alive; one that is asked must. */
function hold(child, busy) {
    const does = busy ? "ref" : "unref";
    child[does]();
    // They are sockets, which the types do not say.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream[does]?.();
}

;// CONCATENATED MODULE: ./out/tree/git.js




/** The files of a commit, read from the repository's objects: nothing is checked out, fetched or run. */
class GitTree extends CommitTree {
    #objects;
    constructor(commit, items, objects, options) {
        super(commit, items, (item, _, maximum) => readObject(objects, item, maximum), options);
        this.#objects = objects;
    }
    /**
     * The tree of a commit that `name` (a hash, a branch, `HEAD~2`) means in the repository around `root`.
     * @returns undefined where the commit, or its tree, is not there: a shallow or partial clone, a name that nobody knows.
     * @throws UsageError where there is no git, or `root` is in no repository.
     */
    static async open(root, name, options = {}) {
        const commit = await commitNamed(root, name);
        if (commit === undefined)
            return undefined;
        const listed = await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
        if (listed.status !== 0)
            return undefined;
        return new GitTree(commit, itemsOf(listed.stdout), new GitObjects(root), options);
    }
    /** Ends the git process that objects are read with. The tree cannot be read any more. */
    close() {
        this.#objects.close();
    }
}
async function readObject(objects, { id }, maximum) {
    const bytes = await objects.read(id, maximum);
    if (bytes === "missing")
        return { kind: "refused", why: "is not in this clone, which is partial" };
    return bytes === "large" ? tooLarge(maximum) : { kind: "bytes", bytes };
}
/** Each `<mode> <type> <id>\t<path>` of `ls-tree -z`; submodules (type commit) are left out. */
function itemsOf(listed) {
    const items = new Map();
    for (const line of listed.toString("utf8").split("\0")) {
        const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
        if (match?.[2] === undefined || match[3] === undefined)
            continue;
        items.set(match[3], { id: match[2], kind: match[1] === "120000" ? "link" : "file" });
    }
    return items;
}

;// CONCATENATED MODULE: ./out/decide/base.js


/**
 * Finds what a pull request or merge group is held against, in the clone around `root`. Of a checkout of the merge that
 * GitHub makes: the first parent that HEAD records; of the head itself: where it left its base. The event's own base is
 * a name for the branch only: it can be older than the merge.
 */
async function baseOf(root, proposal, options, remote) {
    const head = await commitNamed(root, "HEAD");
    if (head === undefined)
        return { kind: "missing", why: "there is no commit that HEAD means" };
    const commit = await baseCommit(root, head, proposal);
    if (commit !== undefined)
        return baseAt(root, commit, options, remote);
    const unreached = `this clone does not reach where ${head.slice(0, 9)} left its base; check out with fetch-depth: 0`;
    const asked = await remote?.mergeBase(proposal.base, head);
    if (typeof asked === "string")
        return baseAt(root, asked, options, remote);
    return { kind: "missing", why: asked === undefined ? unreached : `${unreached} (${asked.why})` };
}
/** The tree of a commit, from the clone, or from where else it can be read. */
async function baseAt(root, commit, options, remote) {
    const tree = await GitTree.open(root, commit, options);
    if (tree !== undefined)
        return { kind: "commit", commit, tree };
    const unreached = `${commit.slice(0, 9)} is not in this clone; check out with fetch-depth: 2`;
    const found = await remote?.tree(commit, options);
    if (found === undefined)
        return { kind: "missing", why: unreached };
    return "why" in found
        ? { kind: "missing", why: `${unreached} (${found.why})` }
        : { kind: "commit", commit, tree: found };
}
async function baseCommit(root, head, proposal) {
    // Of `pull_request_target`, what is checked out is the base, unless somebody says otherwise.
    if (head === proposal.base)
        return head;
    if (proposal.kind === "merge-group")
        return proposal.base;
    // Only of GitHub's own merge is the first parent the base: of another commit, its author chose the parents.
    if (head === proposal.merge) {
        const parents = await parentsOf(root, head);
        if (parents.length === 2)
            return parents[0];
    }
    return mergeBaseOf(root, head, proposal.base);
}

;// CONCATENATED MODULE: ./out/command/bases.js




/**
 * The trees that an occasion compares with. Undefined where it compares with nothing.
 * @param shown what the base is called, where somebody has named it.
 */
async function basesOf(heads, occasion, remote, shown) {
    if (occasion.kind === "scan")
        return undefined;
    const trees = new Map();
    const found = new Map();
    const diagnostics = [];
    let commit;
    for (const { tree, work } of heads) {
        const base = await baseFor(tree, work, occasion, remote);
        trees.set(tree, base.kind === "commit" ? base.tree : undefined);
        if (base.kind === "commit") {
            found.set(tree, base.tree);
            commit ??= base.commit;
            diagnostics.push(...(await privilegedHead(work, occasion)));
        }
        else {
            diagnostics.push(warning(`the base commit cannot be read: ${base.why}. ${consequence[occasion.kind]}`, tree));
        }
    }
    const name = shown === undefined ? {} : { name: shown };
    return {
        trees,
        ...(commit !== undefined && found.size === heads.length
            ? { compared: { commit: { commit, ...name }, trees: found } }
            : {}),
        diagnostics,
    };
}
/** What follows for the verdict where the base is not there. */
const consequence = {
    proposal: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    named: "Nothing is compared",
    unknown: "Until it can, nothing that the repository itself accepts counts, and all that is found does",
    push: "All that is found counts, new or not",
};
async function baseFor(tree, work, occasion, remote) {
    if (occasion.kind === "unknown")
        return { kind: "missing", why: "the event does not say which commits it compares" };
    const options = {
        below: work.below,
        label: (path) => tree.label?.(path) ?? path,
        // A Compose project without a name has its folder's, in every commit.
        ...(tree.name === undefined ? {} : { name: tree.name }),
    };
    try {
        if (occasion.kind === "push")
            return await baseAt(work.root, occasion.before, options, remote);
        if (occasion.kind === "named") {
            const { base, head } = occasion;
            return await baseAt(work.root, (await mergeBaseOf(work.root, base, head)) ?? base, options, remote);
        }
        return await baseOf(work.root, occasion.proposal, options, remote);
    }
    catch (error) {
        if (error instanceof out_options/* UsageError */.eb)
            return { kind: "missing", why: error.message };
        throw error;
    }
}
/** Somebody's head beside the base's secrets: harmless to read, and not to run. */
async function privilegedHead(work, occasion) {
    if (occasion.kind !== "proposal" || occasion.proposal.privileged !== true)
        return [];
    if ((await commitNamed(work.root, "HEAD")) === occasion.proposal.base)
        return [];
    const message = "what is checked out is not the base, in a job that has its secrets: this check runs nothing of it, and no other step may";
    return [warning(message, work)];
}
function warning(message, tree) {
    return { kind: "decision", level: "warning", message, place: (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(".", "", tree.label?.("") || ".")) };
}

;// CONCATENATED MODULE: ./out/command/named-commits.js



/**
 * What is judged and what it is held against, where somebody names commits: the files on disk, or those of `head`,
 * against where that left `base`.
 * @throws UsageError where there is no such commit, or no repository.
 */
async function namedCommits(clones, { base, head }) {
    const [first, ...others] = clones;
    if (first === undefined || others.length > 0)
        throw new out_options/* UsageError */.eb("paths of one repository only can be compared");
    const commit = await existing(first.root, base);
    const judged = await existing(first.root, head ?? "HEAD");
    const occasion = { kind: "named", base: commit, head: judged };
    if (head === undefined)
        return { heads: [{ tree: first, work: first }], occasion };
    const label = (path) => first.label(path);
    const tree = await GitTree.open(first.root, judged, { below: first.below, label, name: first.name });
    if (tree === undefined)
        throw new out_options/* UsageError */.eb(`${head}: its files are not in this clone`);
    return { heads: [{ tree, work: first }], occasion };
}
async function existing(root, name) {
    const commit = await commitNamed(root, name);
    if (commit === undefined)
        throw new out_options/* UsageError */.eb(`${name}: there is no such commit in this clone`);
    return commit;
}

;// CONCATENATED MODULE: ./out/command/prepare.js












/** What to look at and how, from paths, settings said by hand, and the configurations. */
async function prepare(paths, said, configFile, current, { organisation, occasion, remote, commits, defaults = {}, ignored = "mark", baseline = true } = {}) {
    const clones = await (0,roots/* treesOf */.z)(paths, current, ignored);
    const named = commits && (await namedCommits(clones, commits));
    const heads = named?.heads ?? clones.map((work) => ({ tree: work, work }));
    const trees = heads.map(({ tree }) => tree);
    const [first] = trees;
    const strong = organisation === undefined ? undefined : (0,config/* configOf */.W1)(organisation, "organisation");
    const head = first === undefined || strong?.settings.local === "ignore" ? noConfig : await (0,config/* readConfig */.Xg)(first, configFile);
    const found = await basesOf(heads, named?.occasion ?? occasion ?? { kind: "scan" }, remote, commits?.base);
    // What has been pushed has been decided.
    const proposed = found === undefined || occasion?.kind === "push"
        ? undefined
        : await proposedOf(first, found.trees, head, configFile);
    const baseSettings = proposed?.approved ?? head;
    const decisions = strong?.settings.decisions ?? baseSettings.settings.decisions ?? "base";
    const headMayDecide = proposed?.base !== undefined || strong?.settings.decisions === "head";
    const weak = decisions === "head" && headMayDecide ? head : baseSettings;
    const today = new Date().toISOString().slice(0, 10);
    const combined = { ...combine(strong, weak), decisions };
    const options = (0,out_options/* resolveOptions */.$i)({ today, ...defaults }, combined, said);
    const decisionTree = proposed === undefined || decisions === "head" ? first : (proposed.base ?? undefined);
    const known = options.baseline === undefined || decisionTree === undefined || !baseline
        ? new Set()
        : await (0,decide_baseline/* readBaseline */.mF)(decisionTree, options.baseline);
    const headFolders = combine(strong, head).policies ?? [];
    const ownRules = options.policies.length + headFolders.length === 0
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 6832))).decidedRules({ tree: decisionTree, folders: options.policies }, { tree: first, folders: headFolders });
    return {
        trees,
        clones,
        options: { ...options, known },
        ...(proposed === undefined ? {} : { bases: proposed.bases }),
        ...(found?.compared === undefined ? {} : { compared: found.compared }),
        diagnostics: [...(found?.diagnostics ?? []), ...(proposed?.diagnostics ?? []), ...(ownRules?.diagnostics ?? [])],
        changes: [
            ...(proposed === undefined ? [] : await configChanges(head, proposed.approved, proposed.base, decisions)),
            ...(ownRules?.changes ?? []),
        ],
        ...(ownRules?.own === undefined ? {} : { own: ownRules.own }),
        upcoming: ownRules?.upcoming ?? [],
        layers: [...(strong === undefined ? [] : [strong]), weak],
        written: [...(strong === undefined ? [] : [strong.settings]), head.settings],
        decisionTree,
        partial: clones.length > 1 || clones.some(({ below }) => below.length > 0),
    };
}
const noConfig = { layer: "repository", settings: {}, places: new Map() };
async function proposedOf(first, bases, head, configFile) {
    const base = first && bases.get(first);
    if (base === undefined)
        return { bases, base, approved: onlyStricter(head), diagnostics: [] };
    try {
        const source = await (0,config/* configSource */.qX)(base, configFile);
        const approved = source === undefined ? noConfig : (0,config/* configOf */.W1)(source, "repository");
        return { bases, base, approved, diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof out_options/* UsageError */.eb))
            throw error;
        const message = `the configuration of the base commit cannot be used, and accepts nothing: ${error.message}`;
        const place = (0,out_source/* startOf */.GH)(head.source ?? new out_source/* Source */.kL(".", ""));
        return { bases, base, approved: noConfig, diagnostics: [{ kind: "decision", level: "warning", message, place }] };
    }
}
/** What the head says otherwise than the configuration that is approved. */
async function configChanges(head, approved, base, decisions) {
    if (base === undefined || head.source?.text === approved.source?.text)
        return [];
    const source = head.source ?? approved.source;
    if (source === undefined)
        return [];
    const counts = decisions === "head" ? "which counts already (decisions: head)" : "which counts from when it is merged";
    const keys = changedKeys(approved.source, head.source);
    const what = keys.length === 0 ? "the configuration, though not what it says" : `the configuration (${keys.join(", ")})`;
    const message = head.source === undefined ? `is gone, ${counts}` : `changes ${what}, ${counts}`;
    return [{ place: (0,out_source/* startOf */.GH)(source), subject: source.label, message, evidence: JSON.stringify(keys) }];
}
function changedKeys(before, after) {
    const [old, now] = [before, after].map((source) => {
        const [document] = source === undefined ? [] : (0,yaml/* parseYaml */.h)(source).documents;
        return document?.kind === "mapping" ? (0,value/* toJson */.aB)(document) : {};
    });
    const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
    return [...keys].filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key])).sort();
}
/** What the environment of a GitHub job says has started it, and the event's payload, where it can be read. */
async function occasionIn(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment;
    let payload;
    try {
        payload = JSON.parse(await (0,promises_.readFile)(path ?? "", "utf8"));
    }
    catch {
        // An event that cannot be read proposes nobody knows what: `occasionOf` says so.
    }
    return { occasion: occasionOf(event, payload, commit), payload };
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4356);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8722);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(995);




/** Where `bulkhead baseline` writes, unless told. */
const baselinePath = ".github/bulkhead-baseline.json";
/** Findings that are about decisions: they are never known, because a decision is what they ask for. */
const neverKnown = new Set([
    "suppression-expired",
    "suppression-incomplete",
    "suppression-unused",
    "gate-changed",
]);
/** Known findings as a file: by file, rule, container; the same findings give the same bytes, wherever lines move. */
function baselineOf(findings) {
    const known = findings
        .filter(({ rule, suppression }) => suppression === undefined && !neverKnown.has(rule))
        .map(({ rule, container, fingerprint, place }) => ({
        file: place.source.path,
        rule,
        ...(container === undefined ? {} : { container }),
        fingerprint,
    }))
        .toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.file, b.file), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.container ?? "", b.container ?? ""), (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.fingerprint, b.fingerprint)));
    return `${JSON.stringify({ version: 1, findings: known }, null, "\t")}\n`;
}
/**
 * The fingerprints of a baseline.
 * @throws UsageError where the file is not there or is none.
 */
async function readBaseline(tree, path) {
    const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(tree, path);
    if (!(read instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path}: the baseline cannot be read; write one with bulkhead baseline --output ${path}`);
    }
    const fingerprints = fingerprintsIn(read.text);
    if (fingerprints !== undefined)
        return new Set(fingerprints);
    throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path}:1:1: this is no baseline; write one with bulkhead baseline --output ${path}`);
}
function fingerprintsIn(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { version, findings } = (data ?? {});
    if (version !== 1 || !Array.isArray(findings))
        return undefined;
    const all = findings.map((one) => one?.fingerprint);
    return all.every((one) => typeof one === "string") ? all : undefined;
}


/***/ })

};
