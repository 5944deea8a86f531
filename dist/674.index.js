export const id = 674;
export const ids = [674];
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

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ differs),
  r: () => (/* binding */ pairProjects)
});

// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
;// CONCATENATED MODULE: ./out/compare/likeness.js
/** Keys of a thing that say what it is called, where it stands, or what all of them have. */
const names = new Set(["name", "origin", "profile", "variant", "started_by"]);
/** Of plain JSON data. Items of lists count wherever they stand in them. */
function traitsOf(data) {
    const traits = new Map();
    visit(data, "", traits);
    return traits;
}
function visit(data, path, traits) {
    if (Array.isArray(data)) {
        for (const item of data)
            visit(item, path, traits);
    }
    else if (typeof data === "object" && data !== null) {
        for (const [key, value] of Object.entries(data)) {
            if (path !== "" || !names.has(key))
                visit(value, `${path}/${key}`, traits);
        }
    }
    else {
        const trait = `${path}=${String(data)}`;
        traits.set(trait, (traits.get(trait) ?? 0) + 1);
    }
}
/** From 0, nothing in common, to 1, the same: what both have, of what either has. */
function likeness(one, other) {
    let shared = 0;
    let all = 0;
    for (const [trait, number] of one) {
        const there = other.get(trait) ?? 0;
        shared += Math.min(number, there);
        all += Math.max(number, there);
    }
    for (const [trait, number] of other)
        if (!one.has(trait))
            all += number;
    return all === 0 ? 1 : shared / all;
}
/** Pairs that are compared at most: beyond, nothing is taken for the same by its likeness. */
const mostComparisons = 40_000;
/**
 * Pairs of things that are alike, by their indices: the most alike first, each thing once. Of several that are equally
 * alike the first counts. Nothing is paired where there are so many that comparing all would take too long.
 */
function mostAlike(base, head, least) {
    if (base.length * head.length > mostComparisons)
        return [];
    const found = [];
    for (const [from, one] of base.entries()) {
        for (const [to, other] of head.entries()) {
            const score = likeness(one, other);
            if (score >= least)
                found.push({ from, to, score });
        }
    }
    found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
    const taken = { base: new Set(), head: new Set() };
    const pairs = [];
    for (const { from, to } of found) {
        if (taken.base.has(from) || taken.head.has(to))
            continue;
        taken.base.add(from);
        taken.head.add(to);
        pairs.push([from, to]);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./out/compare/pair.js


/** From how alike on a project or container under another name is taken for the same. */
const enough = 0.6;
/**
 * Which projects of two trees are the same, in the order of the head, then those that are gone. A project is known by
 * its kind, its name and its files; one that has lost its counterpart, by what its containers are.
 */
function pairProjects(base, head) {
    const matched = matchAll(base, head, {
        keys: projectKeys,
        traits: traitsOfProject,
        sort: ({ model }) => kindOf(model),
        last: ({ model }) => (kindOf(model) === "workflow" ? undefined : `${kindOf(model)}\0${model.place.source.path}`),
    });
    return [
        ...head.map((project, index) => pairOf(base[matched.get(index) ?? -1], project)),
        ...without(base, matched.values()).map((project) => pairOf(project, undefined)),
    ];
}
/** Whether the rules see something else in it. */
function differs({ base, head }) {
    if (base === undefined || head === undefined)
        return true;
    return JSON.stringify((0,out_value/* toJson */.aB)(base.model)) !== JSON.stringify((0,out_value/* toJson */.aB)(head.model));
}
function pairOf(base, head) {
    return {
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        containers: pairContainers(containersOf(base), containersOf(head)),
    };
}
function pairContainers(base, head) {
    const matched = matchAll(base, head, {
        keys: containerKeys,
        traits: (container) => traitsOf((0,out_value/* toJson */.aB)(container)),
        sort: originOf,
        last: () => undefined,
    });
    const taken = new Set(matched.values());
    return [
        ...head.map((_, index) => {
            const from = matched.get(index);
            return from === undefined ? { head: index } : { base: from, head: index };
        }),
        ...base.flatMap((_, index) => (taken.has(index) ? [] : [{ base: index }])),
    ];
}
/** Which things are the same, as indices of the base by those of the head. */
function matchAll(base, head, marks) {
    const matching = new Matching(base, head);
    for (const key of marks.keys)
        matching.byKey(key);
    matching.byLikeness(marks.traits, marks.sort);
    matching.byKey(marks.last);
    return matching.found;
}
class Matching {
    /** Indices of the base by those of the head. */
    found = new Map();
    #base;
    #head;
    constructor(base, head) {
        this.#base = base.map((thing, index) => ({ thing, index }));
        this.#head = head.map((thing, index) => ({ thing, index }));
    }
    byKey(key) {
        const waiting = new Map();
        for (const { thing, index } of this.#base) {
            const name = key(thing);
            if (name === undefined)
                continue;
            const queue = waiting.get(name);
            if (queue === undefined)
                waiting.set(name, [index]);
            else
                queue.push(index);
        }
        for (const { thing, index } of this.#head) {
            const name = key(thing);
            const from = name === undefined ? undefined : waiting.get(name)?.shift();
            if (from !== undefined)
                this.found.set(index, from);
        }
        this.#drop();
    }
    byLikeness(traits, sort) {
        for (const name of new Set(this.#head.map(({ thing }) => sort(thing)))) {
            const before = this.#base.filter(({ thing }) => sort(thing) === name);
            const after = this.#head.filter(({ thing }) => sort(thing) === name);
            const of = (things) => things.map(({ thing }) => traits(thing));
            if (before.length === 0)
                continue;
            for (const [from, to] of mostAlike(of(before), of(after), enough)) {
                this.found.set(after[to]?.index ?? -1, before[from]?.index ?? -1);
            }
        }
        this.#drop();
    }
    /** What has been found is not looked at again. */
    #drop() {
        const taken = new Set(this.found.values());
        this.#base = this.#base.filter(({ index }) => !taken.has(index));
        this.#head = this.#head.filter(({ index }) => !this.found.has(index));
    }
}
const projectKeys = [
    ({ model, files }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path, files]),
    ({ model }) => JSON.stringify([kindOf(model), nameOf(model), model.place.source.path]),
];
const containerKeys = [
    (container) => JSON.stringify([originOf(container), nameOf(container), container.place.source.path]),
    (container) => JSON.stringify([originOf(container), nameOf(container)]),
];
function traitsOfProject({ model }) {
    return traitsOf((0,out_value/* toJson */.aB)((0,out_value/* get */.Jt)(model, "containers") ?? model));
}
function kindOf(model) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "kind")) ?? "";
}
function originOf(container) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "origin")) ?? "";
}
function nameOf(value) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "name")) ?? "";
}
function containersOf(project) {
    const containers = (0,out_value/* get */.Jt)(project?.model, "containers");
    return containers?.kind === "sequence" ? containers.items : [];
}
function without(things, indices) {
    const gone = new Set(indices);
    return things.filter((_, index) => !gone.has(index));
}


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ CredentialNotes),
  YN: () => (/* binding */ credentialsOf),
  Mz: () => (/* binding */ maskedArguments),
  mm: () => (/* binding */ maskedScalar),
  tG: () => (/* binding */ nameOfEntry)
});

// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
;// CONCATENATED MODULE: ./out/judge/find-texts.js

/** Texts that are looked for have as many characters at least. */
const shortest = 8;
/**
 * Where one of some texts stands in another as a word of its own, the longest first. In time that grows with the text
 * and hardly with their number: a file may have tens of thousands of passwords, and as many findings.
 */
function finderOfTexts(texts) {
    const byStart = new Map(Array.from((0,group/* groupBy */.$)(texts, startOf), ([start, group]) => {
        const lengths = [...new Set(group.map(({ length }) => length))].toSorted((a, b) => b - a);
        return [start, { lengths, texts: new Set(group) }];
    }));
    return (text) => {
        const found = [];
        for (let at = 0; at + shortest <= text.length;) {
            const known = isWord(text, at - 1) ? undefined : byStart.get(text.slice(at, at + shortest));
            const length = known?.lengths.find((size) => !isWord(text, at + size) && known.texts.has(text.slice(at, at + size)));
            if (length !== undefined)
                found.push({ start: at, end: at + length });
            at += length ?? 1;
        }
        return found;
    };
}
function startOf(text) {
    return text.slice(0, shortest);
}
/** Whether a letter, a digit or an underscore stands there. */
function isWord(text, at) {
    return /^\w$/.test(text.charAt(at));
}

// EXTERNAL MODULE: ./out/judge/secret-text.js + 1 modules
var secret_text = __webpack_require__(5261);
;// CONCATENATED MODULE: ./out/judge/credentials.js




function credentialsOf(projects) {
    const notes = new CredentialNotes();
    for (const project of projects)
        notes.add(project);
    return notes.credentials();
}
/** The credentials of projects that are seen one by one, and may be gone when they are asked for. */
class CredentialNotes {
    #seen = new WeakSet();
    #spans = [];
    /** What could be told from other words, were it repeated. */
    #texts = new Set();
    #names = new Set();
    add({ model, files }) {
        visitSecrets(model, undefined, this.#seen, (secret) => {
            const span = spanInFile(secret);
            if (span !== undefined)
                this.#spans.push({ file: secret.scalar.place.source.path, span });
            if (isDistinctive(secret.text))
                this.#texts.add(secret.text);
        });
        for (const name of [...files, ...publicTexts(model)])
            if (isDistinctive(name))
                this.#names.add(name);
    }
    credentials() {
        const texts = [...this.#texts].filter((text) => !this.#names.has(text));
        const repeatedIn = texts.length === 0 ? () => [] : finderOfTexts(texts);
        const byFile = (0,group/* groupBy */.$)(this.#spans, ({ file }) => file);
        return {
            spans: new Map(Array.from(byFile, ([file, group]) => [file, (0,secret_text/* merged */.Zu)(group.map(({ span }) => span))])),
            repeatedIn,
            maskMessage: (message) => (0,secret_text/* maskSpans */.ep)(message, (0,secret_text/* merged */.Zu)([...(0,secret_text/* secretSpans */.AY)(message), ...repeatedIn(message)])),
        };
    }
}
/** A scalar of a project as text without its credentials. `name` is the variable or key that it is the value of. */
function maskedScalar(value, name) {
    if (name === undefined || !(0,secret_text/* isCredentialName */.hN)(name))
        return (0,secret_text/* maskText */.gC)(value);
    const part = (0,secret_text/* credentialIn */.Lq)(value);
    return part === undefined ? value : (0,secret_text/* maskSpans */.ep)(value, [part]);
}
/** The texts of a sequence of strings, arguments of one command, without their credentials: `["--requirepass", "***"]`. */
function maskedArguments(items) {
    const secrets = argumentSpans(items);
    return items.map((item, at) => (0,secret_text/* maskSpans */.ep)(item, secrets[at] ?? []));
}
/** The name that says whether the value of a key is a credential: of a variable `{name, value}` its name, else the key. */
function nameOfEntry(mapping, key) {
    return key === "value" ? ((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mapping, "name")) ?? key) : key;
}
function visitSecrets(value, name, seen, report) {
    if (value.kind === "scalar") {
        for (const secret of secretsOf(value, name))
            report(secret);
        return;
    }
    if (seen.has(value))
        return;
    seen.add(value);
    if (value.kind === "mapping") {
        for (const [key, entry] of value.entries)
            visitSecrets(entry.value, nameOfEntry(value, key), seen, report);
    }
    else {
        for (const secret of secretsOfArguments(value))
            report(secret);
        for (const item of value.items)
            visitSecrets(item, undefined, seen, report);
    }
}
function secretsOf(scalar, name) {
    if (typeof scalar.value !== "string")
        return [];
    const text = scalar.value;
    if (name !== undefined && (0,secret_text/* isCredentialName */.hN)(name)) {
        const part = (0,secret_text/* credentialIn */.Lq)(text);
        return part === undefined ? [] : [{ scalar, text: text.slice(part.start, part.end), whole: true }];
    }
    return (0,secret_text/* secretSpans */.AY)(text).map(({ start, end }) => ({ scalar, text: text.slice(start, end), whole: false }));
}
function secretsOfArguments(sequence) {
    if (!sequence.items.some((item) => (0,out_value/* stringOf */.Je)(item) !== undefined))
        return [];
    const texts = sequence.items.map((item) => (0,out_value/* stringOf */.Je)(item) ?? "");
    return argumentSpans(texts).flatMap((spans, at) => {
        const scalar = sequence.items[at];
        if (scalar?.kind !== "scalar")
            return [];
        return spans.map(({ start, end }) => ({ scalar, text: (texts[at] ?? "").slice(start, end), whole: false }));
    });
}
/** Spans in each of some arguments, which are read as one command line. */
function argumentSpans(items) {
    const line = items.join(" ");
    const spans = (0,secret_text/* secretSpans */.AY)(line);
    if (spans.length === 0)
        return items.map(() => []);
    let offset = 0;
    return items.map((item) => {
        const from = offset;
        offset += item.length + 1;
        return (0,secret_text/* merged */.Zu)(spans.map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, item.length) })));
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
    if (at !== -1)
        return { start: start + at, end: start + at + text.length };
    if (!whole)
        return raw.includes("$") ? undefined : { start, end };
    const lead = /^["']?(?:export\s+)?[\w.-]+\s*=/.exec(raw)?.[0].length ?? 0;
    const value = raw.slice(lead).replace(/^["']|["']$/g, "");
    return (0,secret_text/* credentialIn */.Lq)(value) === undefined ? undefined : { start: start + lead, end };
}
/** Long enough, and not a plain word: what stands in a message by chance is not replaced. */
function isDistinctive(text) {
    return text.length >= 16 || (text.length >= shortest && /[A-Za-z]/.test(text) && /[^A-Za-z]/.test(text));
}
/** Names of a project that are no secret, even where somebody has taken one as password. */
function publicTexts(model) {
    const objects = ["containers", "networks", "volumes"].flatMap((list) => {
        const value = (0,out_value/* get */.Jt)(model, list);
        return value?.kind === "sequence" ? value.items : [];
    });
    const images = objects.flatMap((object) => ["ref", "repository", "tag"].map((key) => (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(object, "image"), key)));
    return [(0,out_value/* get */.Jt)(model, "name"), ...objects.map((object) => (0,out_value/* get */.Jt)(object, "name")), ...images].flatMap((value) => (0,out_value/* stringOf */.Je)(value) ?? []);
}


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

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ credentialIn),
  hN: () => (/* binding */ isCredentialName),
  dK: () => (/* binding */ mask),
  ep: () => (/* binding */ maskSpans),
  gC: () => (/* binding */ maskText),
  Zu: () => (/* binding */ merged),
  AY: () => (/* binding */ secretSpans),
  t0: () => (/* binding */ secretSpansOfLine)
});

;// CONCATENATED MODULE: ./out/judge/address-passwords.js
/**
 * The passwords of addresses in a text, `scheme://user:password@`, however long they are. In time that grows with the
 * text: it may begin addresses without end that never come to an `@`.
 */
function passwordsIn(text) {
    const found = [];
    if (!text.includes("://"))
        return found;
    let behind = 0;
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", behind)) {
        const start = passwordStart(text, wordStart(text, behind, at), at);
        if (start !== undefined)
            found.push({ start, end: at });
        behind = at + 1;
    }
    return found;
}
/** Where the word begins that ends at `end`: behind the last blank or quote, `from` at the earliest. */
function wordStart(text, from, end) {
    let at = end;
    while (at > from && !/[\s"'`]/.test(text.charAt(at - 1)))
        at--;
    return at;
}
/** Where the password begins of the first address in a word that has one. `host:80/` is a port. */
function passwordStart(text, from, end) {
    for (let at = text.indexOf("://", from); at !== -1 && at < end; at = text.indexOf("://", at + 1)) {
        user.lastIndex = at;
        const start = user.test(text) ? user.lastIndex : end;
        port.lastIndex = start;
        if (start < end && !port.test(text))
            return start;
    }
    return undefined;
}
const user = /:\/\/[^\s/:@"'`]*:/y;
const port = /\d+\//y;

;// CONCATENATED MODULE: ./out/judge/secret-text.js
/**
 * Credentials in text, found by form alone: what is masked where nothing is known of the text but itself. It is wider
 * than the rule `literal-credential` on purpose: a masked word too many costs a look into the file, one too few a secret.
 */

/** Stands for a credential in every output. */
const mask = "***";
/** Whether a variable, key or flag of this name holds a credential, or would if it had a value. */
function isCredentialName(name) {
    if (!mayName.test(name))
        return false;
    const words = wordsOf(name);
    const last = words.at(-1);
    if (last === undefined || notTheCredentialItself.has(last) || workingDirectories.has(name.toUpperCase()))
        return false;
    if (last === "AUTH")
        return true;
    if (last === "KEY")
        return !words.includes("PUBLIC") && words.some((word) => keyOwners.has(word));
    return words.some((word, at) => credentialWords.has(word) || joined.test(word) || isSplitKey(words, at));
}
/**
 * What of a value is the credential: all of it, the default of a reference (`${NAME:-default}`), or nothing, where it
 * is empty, a reference, a path or a switch.
 */
function credentialIn(value) {
    const fallback = /^\$\{\w+:?-([^}]+)\}$/.exec(value)?.[1];
    if (fallback !== undefined)
        return { start: value.length - 1 - fallback.length, end: value.length - 1 };
    const trivial = value.trim() === "" || reference.test(value) || path.test(value) || flag.test(value);
    return trivial ? undefined : { start: 0, end: value.length };
}
/**
 * `scheme://user:password@`, `NAME=value` and `--flag value` of credential names, members of JSON, and the flags of
 * database clients.
 */
function secretSpans(text) {
    if (!maySay.test(text))
        return [];
    const namesOne = mayName.test(text);
    return merged([
        ...passwordsIn(text).flatMap(({ start, end }) => credentialPart(text, start, end)),
        ...(namesOne ? [assignment, secret_text_option, member].flatMap((pattern) => named(text, pattern)) : []),
        ...(clients.test(text) ? clientFlags.flatMap((pattern) => captures(text, pattern)) : []),
    ]);
}
/** Also `name: value` and `"name": "value"`, as configuration files have them, and lines of a key in PEM. */
function secretSpansOfLine(line) {
    return merged([...secretSpans(line), ...named(line, entry), ...captures(line, pem)]);
}
function maskText(text) {
    return maskSpans(text, secretSpans(text));
}
/** Spans sorted, those that touch or overlap made one. */
function merged(spans) {
    const result = [];
    for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last === undefined || span.start > last.end)
            result.push(span);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return result;
}
/** A text with each span replaced; the spans as `merged` gives them. */
function maskSpans(text, spans) {
    let result = "";
    let at = 0;
    for (const { start, end } of spans) {
        result += text.slice(at, start) + mask;
        at = end;
    }
    return result + text.slice(at);
}
/** Any name of a credential has one of these in it; most texts have none, and need not be looked at further. */
const mayName = /pass|pwd|secret|token|key|auth|credential/i;
/** The same for whatever `secretSpans` finds. */
const maySay = /:\/\/|-cli|mysql|mariadb|sqlcmd|mongo|pass|pwd|secret|token|key|auth|credential/i;
const credentialWords = new Set("PASS PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD SECRET TOKEN CREDENTIAL CREDENTIALS APIKEY REQUIREPASS MASTERAUTH".split(" "));
/** `PGPASSWORD`, `dbpasswd`, `authtoken`. Not `PASS`: `BYPASS`, `COMPASS`. */
const joined = /(?:PASSWORD|PASSWD|SECRET|TOKEN|APIKEY)$/;
const workingDirectories = new Set(["PWD", "OLDPWD"]);
/** A `…_KEY` is a credential where one of these stands before it. */
const keyOwners = new Set("API PRIVATE ACCESS SECRET SECRETS APP ENCRYPTION ENCRYPT SIGNING MASTER JWT SESSION COOKIE AUTH SERVICE ROOT ADMIN LICENSE".split(" "));
/** Names that end so speak about a credential: where it is, how long it holds. */
const notTheCredentialItself = new Set("FILE FILES PATH DIR DIRECTORY LENGTH LEN MIN MAX SIZE TTL EXPIRY EXPIRES EXPIRATION EXPIRE TIMEOUT AGE ALGORITHM ALG METHOD TYPE NAME HEADER ENABLED ENABLE DISABLED URL URI HOST PORT ISSUER AUDIENCE POLICY ENCODING FORMAT SCHEME REALM HOSTNAME SERVERS PROTOCOL MECHANISM CLASS PROVIDER SOURCE LOCATION REGION MINUTES SECONDS HOURS DAYS".split(" "));
const reference = /^(?:\$\{\{[^}]*\}\}|\$\$?\w+|\$\$?\{\w+(?::?[?+][^}]*)?\}|\$\$?\([^)]*\)|<[^>]*>|\*[\w.-]+)$/;
const path = /^(?:(?:~|\.{1,2})(?:\/[\w.@-]+)+|\/(?:run|var|etc|home|opt|usr|tmp|secrets?|root|mnt|srv|data|app|config|certs?|keys?)(?:\/[\w.@-]+)*)\/?$/;
const flag = /^(?:true|false|yes|no|on|off|null|none|0|1)$/i;
const assignment = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})\s?=\s?("[^"]*"|'[^']*'|[^\s,;"'`]+)/dg;
const secret_text_option = /(?<!\S)--?([A-Za-z][\w-]{0,100})(?:=|\s+)("[^"]*"|'[^']*'|[^\s"'`-][^\s"'`]*)/dg;
/** In a text of JSON, which may stand in quotes itself: `{\"password\":\"secret\"}`. */
const member = /"([A-Za-z_][\w.-]{0,200})\\?"\s*:\s*\\?"([^"\\]*)/dg;
const entry = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})["']?\s*:\s+("[^"]*"|'[^']*'|[^\s#"'].*?)(?=\s+#|\s*$|\s*[,}]\s*["']?[\w.-]+["']?\s*:|\s*\}\s*$)/dg;
const pem = /^\s*([A-Za-z\d+/]{40,}={0,2})\s*$/dg;
/** `redis-cli -a secret`, `redis-cli auth secret`, `mysqladmin -psecret`, `mongosh -p secret`, `sqlcmd -P secret`. */
const clients = /-cli|mysql|mariadb|sqlcmd|mongo/;
const clientFlags = [
    /\b(?:redis|valkey)-cli\b[^|;&\n]{0,500}?\s(?:-a|auth|AUTH)\s+([^\s"'`]+)/dg,
    /\b(?:mysql|mariadb)[\w-]*\s[^|;&\n]{0,500}?(?<=\s)-p([^\s"'`]+)/dg,
    /\bsqlcmd\s[^|;&\n]{0,500}?(?<=\s)-P\s*([^\s"'`]+|'[^']*')/dg,
    /\bmongo\w*\s[^|;&\n]{0,500}?(?<=\s)-p\s+([^\s"'`]+)/dg,
];
function wordsOf(name) {
    return name
        .slice(0, 400)
        .replace(/([a-z\d])([A-Z])/g, "$1_$2")
        .toUpperCase()
        .split(/[^A-Z\d]+/)
        .filter((word) => word !== "");
}
/** `API_KEY`, `PRIVATE_KEY` inside a longer name: `API_KEY_PROD`. */
function isSplitKey(words, at) {
    return words[at] === "KEY" && ["API", "PRIVATE", "ACCESS", "SECRET"].includes(words[at - 1] ?? "");
}
function captures(text, pattern) {
    return Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1]).flatMap((found) => found === undefined ? [] : credentialPart(text, found[0], found[1]));
}
function named(text, pattern) {
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const found = match.indices?.[2];
        return found === undefined || !isCredentialName(match[1] ?? "") ? [] : credentialPart(text, found[0], found[1]);
    });
}
/** The credential of `text[start, end)`, without its quotes. */
function credentialPart(text, start, end) {
    const quoted = /^(["']).*\1$/s.test(text.slice(start, end)) && end - start >= 2 ? 1 : 0;
    const part = credentialIn(text.slice(start + quoted, end - quoted));
    return part === undefined ? [] : [{ start: start + quoted + part.start, end: start + quoted + part.end }];
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ Policy),
  t5: () => (/* binding */ ProjectTooLarge)
});

// UNUSED EXPORTS: EvaluationError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/assets.js
var assets = __webpack_require__(6739);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
;// CONCATENATED MODULE: ./out/surface/fact.js
const factKinds = [
    /** It publishes a port on the host. */
    "exposes",
    /** How far it gets: `none`, `internal`, `any` or `host`. */
    "reaches",
    /** A network that it is on. */
    "joins",
    /** The network or process namespace of another container. */
    "shares",
    /** A part of the host that it may change or see: privileges, capabilities, sockets, devices, paths. */
    "controls-host",
    "mounts",
    "holds-secret",
    "runs-as",
    "image",
    /** A wall of its own choice: a sandbox, dropped capabilities, a read-only root, limits. */
    "confined-by",
    "class",
    /** Something of the above that only run time knows. */
    "unknown",
];

;// CONCATENATED MODULE: ./out/surface/facts.js


/**
 * Facts in the order of the containers, then of the kinds, then by text and path, each once: a container that says a
 * thing twice (a port listed in two files) is no other than one that says it once.
 */
function orderedFacts(facts) {
    const sorted = facts.toSorted((a, b) => (0,order/* firstOf */.Ku)(a.index - b.index, factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind), (0,order/* compareText */.n6)(a.what, b.what), comparePaths(a.path, b.path)));
    return sorted.filter((fact, at) => {
        const before = sorted[at - 1];
        return before?.index !== fact.index || before.kind !== fact.kind || before.what !== fact.what;
    });
}
function comparePaths(a, b) {
    const at = a.findIndex((key, index) => key !== b[index]);
    if (at === -1)
        return a.length - b.length;
    const [one, other] = [a[at] ?? "", b[at] ?? ""];
    return typeof one === "number" && typeof other === "number" ? one - other : (0,order/* compareText */.n6)(String(one), String(other));
}

;// CONCATENATED MODULE: ./out/policy/machine.js
/**
 * A compiled policy in WebAssembly, kept warm: its heap is cleared only when it has grown by `most`, so that what an
 * evaluation prepares (above all, compiled regular expressions) serves the next ones. The policy calls nothing outside.
 *
 * @see https://www.openpolicyagent.org/docs/wasm#exports
 */
class Machine {
    #memory;
    #exports;
    #entrypoints;
    /** Where the heap begins, without and with the data. */
    #base;
    #start;
    #data;
    /** Bytes that the heap may grow by before it is cleared. */
    #most;
    /** An evaluation was broken off: nobody knows what it left. */
    #isBroken = false;
    constructor(memory, exports, most) {
        this.#memory = memory;
        this.#exports = exports;
        this.#most = most;
        const needed = Object.keys(this.#read(exports.opa_json_dump(exports.builtins())));
        if (needed.length > 0)
            throw new Error(`the policy calls what there is not: ${needed.join(", ")}`);
        this.#entrypoints = this.#read(exports.opa_json_dump(exports.entrypoints()));
        this.#base = exports.opa_heap_ptr_get();
        this.#data = this.#write("{}");
        this.#start = exports.opa_heap_ptr_get();
    }
    /** @throws a string, by which the policy gives up; else what WebAssembly throws. */
    static async load(wasm, pages, most = 1 << 23) {
        const memory = new WebAssembly.Memory(pages);
        const absent = () => {
            throw new Error("the policy calls what there is not");
        };
        const env = {
            memory,
            opa_abort: (address) => {
                throw textAt(memory, address);
            },
            ...Object.fromEntries(["opa_println", ...[0, 1, 2, 3, 4].map((n) => `opa_builtin${n}`)].map((name) => [name, absent])),
        };
        const { instance } = await WebAssembly.instantiate(wasm, { env });
        return new Machine(memory, instance.exports, most);
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
        const id = this.#entrypoints[entrypoint];
        if (id === undefined)
            throw new Error(`${entrypoint} is no entrypoint`);
        const exports = this.#exports;
        if (this.#isBroken || exports.opa_heap_ptr_get() - this.#start > this.#most)
            exports.opa_heap_ptr_set(this.#start);
        this.#isBroken = true;
        const context = exports.opa_eval_ctx_new();
        exports.opa_eval_ctx_set_input(context, this.#write(input));
        exports.opa_eval_ctx_set_data(context, this.#data);
        exports.opa_eval_ctx_set_entrypoint(context, id);
        exports.eval(context);
        const answer = this.#read(exports.opa_json_dump(exports.opa_eval_ctx_get_result(context)));
        this.#isBroken = false;
        return answer[0]?.result;
    }
    #read(address) {
        return JSON.parse(textAt(this.#memory, address));
    }
    /** JSON as a value of the policy's. @returns its address. */
    #write(json) {
        const bytes = utf8.encode(json);
        const address = this.#exports.opa_malloc(bytes.length);
        new Uint8Array(this.#memory.buffer).set(bytes, address);
        const value = this.#exports.opa_json_parse(address, bytes.length);
        if (value === 0)
            throw new Error("JSON that the policy cannot read");
        return value;
    }
}
const utf8 = new TextEncoder();
const machine_text = new TextDecoder();
function textAt(memory, address) {
    const bytes = new Uint8Array(memory.buffer);
    return machine_text.decode(bytes.subarray(address, bytes.indexOf(0, address)));
}

;// CONCATENATED MODULE: ./out/policy/policy.js





/** A failure inside WebAssembly: a rule that throws, memory that runs out. A policy gives up with a string. */
class EvaluationError extends Error {
    constructor(entrypoint, thrown) {
        super(`evaluating ${entrypoint} failed: ${describe(thrown)}`, { cause: thrown });
        this.name = "EvaluationError";
    }
}
/** A project of which the rules cannot be asked: it is larger than they are asked about, or needs more than their memory. */
class ProjectTooLarge extends EvaluationError {
    limit;
    constructor(entrypoint, thrown, limit) {
        super(entrypoint, thrown);
        this.name = "ProjectTooLarge";
        this.limit = limit;
    }
}
/**
 * Memory that evaluations start with, in pages of 64 KiB: 256 MiB. What is not touched costs nothing; each time that it
 * grows, V8 takes the new size for a reason to look for garbage.
 */
const initial = 4096;
const pagesInMib = 16;
/** Compiled rules, ready to judge projects one after the other. */
class Policy {
    #machine;
    #data;
    /** What a project may come to as JSON, UTF-16 code units. */
    #most;
    #catalog;
    constructor(machine, data, most) {
        this.#machine = machine;
        this.#data = data;
        this.#most = most;
        this.select(this.catalog().map((rule) => rule.id));
    }
    /** Of the limits `policy-mib` and `project-kib` hold. */
    static async load(wasm, data, limits = (0,out_limits/* limitsOf */.Af)()) {
        const maximum = limits["policy-mib"] * pagesInMib;
        const machine = await Machine.load(wasm, { initial: Math.min(initial, maximum), maximum });
        return new Policy(machine, data, limits["project-kib"] * 1024);
    }
    /** The rules that travel with the program. */
    static async bundled(limits) {
        const [wasm, data] = await Promise.all([
            (0,promises_.readFile)((0,assets/* asset */.L)("policy.wasm", "build")),
            (0,promises_.readFile)((0,assets/* asset */.L)("data.json", "build"), "utf8"),
        ]);
        return Policy.load(wasm, JSON.parse(data), limits);
    }
    /** The bundled facts. */
    get data() {
        return this.#data;
    }
    /** Evaluate only these rules from now on, with these parameters by rule and name. */
    select(rules, config = {}) {
        this.#machine.setData({ ...this.#data, select: [...rules].sort(), config });
    }
    /** What each rule says of itself, sorted by id. */
    catalog() {
        this.#catalog ??= this.#evaluate("main/catalog", {}).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
        if (json.length > this.#most)
            throw new ProjectTooLarge(entrypoint, "the project is too large", "project-kib");
        let result;
        try {
            result = this.#machine.evaluate(json, entrypoint);
        }
        catch (thrown) {
            if (isOutOfMemory(thrown))
                throw new ProjectTooLarge(entrypoint, thrown, "policy-mib");
            throw new EvaluationError(entrypoint, thrown);
        }
        if (result === undefined)
            throw new EvaluationError(entrypoint, "it gave no answer");
        return result;
    }
}
function isOutOfMemory(thrown) {
    return /malloc|out of memory|memory access out of bounds/i.test(describe(thrown));
}
function describe(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    return typeof thrown === "string" ? thrown : JSON.stringify(thrown);
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ht: () => (/* binding */ noLonger),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);

/** A value between backticks, which it cannot leave. */
function quoted(text) {
    return `\`${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text.replaceAll("`", "'"), longest)}\``;
}
const longest = 100;
/** `a`, `b` and `c`; of more than `most`, the first ones and how many more. */
function listed(texts, { word = "and", most = 4 } = {}) {
    const shown = texts.length > most ? [...texts.slice(0, most - 1), `${texts.length - most + 1} more`] : texts;
    const last = shown.at(-1) ?? "";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
/** The same of values. */
function quotedList(values) {
    return listed(values.map(quoted));
}
function plural(word, number) {
    return number === 1 ? word : `${word}s`;
}
/** A predicate in the present ("mounts …", "is built …") as something that began. */
function now(predicate) {
    return predicate.startsWith("is ") ? `is now ${predicate.slice(3)}` : `now ${predicate}`;
}
/** The same as something that ended. */
function noLonger(predicate) {
    return predicate.startsWith("is ") ? `is no longer ${predicate.slice(3)}` : `no longer ${predicate}`;
}


/***/ })

};
