export const id = 2343;
export const ids = [2343,194];
export const modules = {

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tooMuch),
/* harmony export */   c: () => (/* binding */ Bounds)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7458);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);


/** Scripts that take less are not counted: on a busy machine, a thousand good ones may add up to much. ms */
const slowScript = 100;
/**
 * The bounds of one run, and what has met them. Every source carries those that it is read within, so that they are at
 * hand wherever there is a place.
 */
class Bounds {
    limits;
    #met = [];
    #bytes = 0;
    #values = 0;
    #scriptTime = 0;
    #counted = new WeakSet();
    constructor(said = {}) {
        this.limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(said);
    }
    /**
     * Something at a place is more than is looked at: the rest is not judged. `said` is a predicate in which "more" is
     * behind: "has more combinations than are judged".
     */
    meet(name, place, said) {
        this.#met.push(this.diagnostic(name, place, said));
    }
    /** The same, for whoever has diagnostics of its own. Of several limits it depends on the machine which is met. */
    diagnostic(name, place, said) {
        const limits = [name].flat().map((each) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(each, this.limits));
        return { kind: "limit", level: "error", message: `${said}: ${limits.join(" or ")}`, place };
    }
    /** What was met since it was last asked. */
    take() {
        return this.#met.splice(0);
    }
    /** @throws UsageError where a text makes all that is read too much. `length` in UTF-16 code units, about its bytes. */
    spend(length) {
        this.#bytes += length;
        if (this.#bytes > this.limits["total-mib"] * 2 ** 20)
            this.#end("total-mib", "the files come to more");
    }
    /** @throws UsageError where the values of a source make those of all files too many. A source counts once. */
    spendValues(source, number) {
        if (this.#counted.has(source))
            return;
        this.#counted.add(source);
        this.#values += number;
        if (this.#values > this.limits["total-values"])
            this.#end("total-values", "the YAML files hold more values");
    }
    /** @throws UsageError where the time that a script took makes that of all slow scripts too long. ms */
    spendOnScript(time) {
        if (time < slowScript)
            return;
        this.#scriptTime += time;
        if (this.#scriptTime > this.limits["scripts-seconds"] * 1000)
            this.#end("scripts-seconds", "the scripts take longer");
    }
    /** @throws UsageError where a tree has too many files to look at. */
    count(files) {
        if (files > this.limits.files)
            this.#end("files", `${files} files may hold containers, more`);
    }
    #end(name, said) {
        throw tooMuch(name, this.limits, said);
    }
}
/** What ends a run: what is left over could be anything. `said` is a sentence that ends with "more" or its like. */
function tooMuch(name, limits, said) {
    const advice = "name what is to be judged with include and exclude, or raise the limit";
    return new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${said} than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(name, limits)}: ${advice}`);
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
    #spans = [];
    /** What could be told from other words, were it repeated. */
    #texts = new Set();
    #names = new Set();
    add({ model, files }) {
        visitSecrets(model, undefined, new Set(), (secret) => {
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

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export conclusions */
/** From worst to least; `info` never gates. */
const severities = ["critical", "high", "medium", "low", "info"];
const conclusions = (/* unused pure expression or super */ null && (["pass", "findings", "error"]));


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

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/** By code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The first comparison that tells two things apart. */
function firstOf(...comparisons) {
    return comparisons.find((comparison) => comparison !== 0) ?? 0;
}
/** Findings as a reader of the files meets them: file, line, column, rule, container, message. */
function byPlace(findings) {
    const keyed = findings.map((finding) => ({ finding, at: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(finding.place) }));
    keyed.sort((a, b) => firstOf(compareText(a.at.file, b.at.file), a.at.line - b.at.line, a.at.column - b.at.column, compareText(a.finding.rule, b.finding.rule), compareText(a.finding.container ?? "", b.finding.container ?? ""), compareText(a.finding.message, b.finding.message), compareText(a.finding.fingerprint, b.finding.fingerprint)));
    return keyed.map(({ finding }) => finding);
}
/** Findings as someone who has little time should meet them: what gates, then the rest, suppressed last; worst first. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => firstOf(Number(b.gates) - Number(a.gates), Number(a.suppression !== undefined) - Number(b.suppression !== undefined), (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity), compareText(a.confidence, b.confidence)));
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

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ gates),
/* harmony export */   p9: () => (/* binding */ severityProfile),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

/**
 * `target` is the project's, `container` and `file` are profiles. Which column of a severity table counts. Where it runs decides first (CI is CI whatever the file is called), then
 * whether the container or the file in which the value stands is for development.
 */
function severityProfile(target, container, file) {
    if (target === "self-hosted")
        return "self-hosted";
    if (target === "github-hosted" || container === "ci" || file === "ci")
        return "ci";
    return container === "development" || file === "development" ? "development" : "production";
}
/** Negative where `a` is worse than `b`. */
function compareSeverity(a, b) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a) - _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b);
}
/** Whether a finding that nobody has suppressed counts toward the threshold. Inferred and `info` never do. */
function gates(severity, confidence, failOn) {
    if (failOn === "never" || confidence === "inferred" || severity === "info")
        return false;
    return compareSeverity(severity, failOn) <= 0;
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

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   mv: () => (/* binding */ changeVerdict),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   pG: () => (/* binding */ changeLabel)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6577);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);




/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
function changeVerdict(verdict) {
    const { comparison, failOn } = verdict;
    if (comparison === undefined)
        return undefined;
    const { failing, brought, spared } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_1__.weigh)(verdict);
    const failingNew = failing.filter(_weigh_js__WEBPACK_IMPORTED_MODULE_1__.isBrought);
    if (failing.length > failingNew.length) {
        const which = failingNew.length === 0 ? "none of them is" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failingNew.length, "of them is", "of them are")}`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.length, "finding fails", "findings fail")} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .theCheck */ .Km)(verdict)}; ${which} new.`;
    }
    if (failing.length > 0)
        return `${share(failing.length, [...failing, ...brought])} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .theCheck */ .Km)(verdict)}.`;
    if (spared === 0 || failOn === "never")
        return undefined;
    const old = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(spared, "that was there before does not count here", "that were there before do not count here")}`;
    return `Pass: this change brings no finding at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .orWorse */ .c3)(failOn)} that is certain and not accepted; ${old}.`;
}
/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
function changeCounts(verdict, { fixed }) {
    const { failing, brought, before, accepted } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_1__.weigh)(verdict);
    const all = [...failing, ...brought].filter(_weigh_js__WEBPACK_IMPORTED_MODULE_1__.isBrought);
    const old = failing.length + brought.length + before.length - all.length;
    return [
        all.length === 0 ? "No new findings" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
        ...(fixed.length === 0 ? [] : [`${fixed.length} fixed`]),
        ...(old === 0 ? [] : [`${old} as before`]),
        ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    ].join("; ");
}
/** "main (0a1b2c3)", "0a1b2c3, where it left main": what was compared with. */
function comparedWith({ commit, name, left }) {
    const short = commit.slice(0, 7);
    if (left !== undefined)
        return `${short}, where it left ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(left, 100)}`;
    return name === undefined || name === commit ? short : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100)} (${short})`;
}
/** How a difference is called in a list: its severity where it is for the worse. */
function changeLabel({ direction, severity }) {
    return { worse: severity, neutral: "changed", better: "better" }[direction];
}
/** "1 critical, 3 low". */
function bySeverity(findings) {
    return _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g
        .map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => `${number} ${severity}`)
        .join(", ");
}
/** "2 of the 3 new findings fail". */
function share(part, all) {
    const kind = kindOf(all);
    if (part < all.length)
        return `${part} of the ${all.length} ${kind} findings ${part === 1 ? "fails" : "fail"}`;
    if (part === 1)
        return `The ${kind} finding fails`;
    return part === 2 ? `Both ${kind} findings fail` : `All ${part} ${kind} findings fail`;
}
function kindOf(findings) {
    const worse = findings.filter(({ change }) => change?.kind === "worse").length;
    if (worse === 0)
        return "new";
    return worse === findings.length ? "worsened" : "new or worsened";
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maskedJson),
/* harmony export */   k: () => (/* binding */ hiddenIn)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5261);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);



/**
 * What must not be shown of a part of a line, as offsets into that part: the credentials that the projects have there,
 * and what looks like one, so that a file which could not be read gives none away either.
 */
function hiddenIn(credentials, source, start, end) {
    const inFile = credentials.spans.get(source.path) ?? [];
    const here = [];
    for (let at = firstEndingAfter(inFile, start); at < inFile.length; at += 1) {
        const span = inFile[at];
        if (span === undefined || span.start >= end)
            break;
        here.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
    }
    const text = source.text.slice(start, end);
    return (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)([...here, ...(0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpansOfLine */ .t0)(text), ...credentials.repeatedIn(text)]);
}
/** Plain JSON data of a value, its credentials masked by the field that they stand in, and wherever they are repeated. */
function maskedJson(value, { repeatedIn }, name) {
    const again = (text) => (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSpans */ .ep)(text, (0,_judge_secret_text_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)(repeatedIn(text)));
    const convert = (inner, key) => {
        switch (inner.kind) {
            case "scalar":
                if (typeof inner.value === "bigint")
                    return Number(inner.value);
                return typeof inner.value === "string" ? again((0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedScalar */ .mm)(inner.value, key)) : inner.value;
            case "sequence": {
                const texts = inner.items.map(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je);
                const isText = texts.length > 0 && texts.every((text) => text !== undefined);
                return isText ? (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedArguments */ .Mz)(texts).map(again) : inner.items.map((item) => convert(item, undefined));
            }
            case "mapping":
                return Object.fromEntries(Array.from(inner.entries, ([field, entry]) => [field, convert(entry.value, (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfEntry */ .tG)(inner, field))]));
        }
    };
    return convert(value, name);
}
/** Index of the first of some sorted spans that ends behind an offset. */
function firstEndingAfter(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/limits.js
var limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/judge/secret-text.js + 1 modules
var secret_text = __webpack_require__(5261);
// EXTERNAL MODULE: ./out/report/mask.js
var mask = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/report/snippet.js



/** Columns of a terminal that a snippet may take. */
const width = 140;
/** Code units of a longer line that are looked at, before and behind the value. */
const reach = 2000;
/** The line in which a place begins, credentials masked; undefined for an empty line. A long line is shown in part. */
function snippetOf({ source, start, end }, credentials) {
    const { line, column } = source.position(start);
    const lineStart = start - (column - 1);
    const lineEnd = lineStart + source.line(line).length;
    if (source.line(line).trim() === "")
        return undefined;
    const from = Math.max(lineStart, start - reach);
    const to = Math.min(lineEnd, start + reach);
    const cells = cellsOf(source.text.slice(from, to), (0,mask/* hiddenIn */.k)(credentials, source, from, to));
    const first = cells.findIndex((cell) => cell.end > start - from);
    const last = cells.findLastIndex((cell) => cell.start < Math.max(end, start + 1) - from);
    return { line, ...drawn(cells, first === -1 ? cells.length - 1 : first, last) };
}
function cellsOf(text, hidden) {
    const cells = [];
    let at = 0;
    for (const span of [...hidden, { start: text.length, end: text.length }]) {
        for (const character of text.slice(at, span.start)) {
            const shown = character === "\t" ? "    " : (0,visible/* visible */.RK)(character);
            const columns = shown === character ? columnsOf(character) : shown.length;
            cells.push({ text: shown, width: columns, start: at, end: at + character.length });
            at += character.length;
        }
        if (span.end > span.start)
            cells.push({ text: secret_text/* mask */.dK, width: secret_text/* mask */.dK.length, start: span.start, end: span.end });
        at = Math.max(at, span.end);
    }
    return cells;
}
/** As much of the cells as fits, with the marked ones in view. */
function drawn(cells, first, last) {
    let begin = 0;
    if (widthOf(cells) > width) {
        begin = first;
        for (let room = width / 4; begin > 0 && room > 0; room -= cells[begin]?.width ?? 1)
            begin -= 1;
    }
    let stop = begin;
    for (let room = width; stop < cells.length && room > 0; room -= cells[stop]?.width ?? 1)
        stop += 1;
    const lead = begin > 0 ? "…" : "";
    const tail = stop < cells.length ? "…" : "";
    const text = lead +
        cells
            .slice(begin, stop)
            .map((cell) => cell.text)
            .join("") +
        tail;
    const indent = lead.length + widthOf(cells.slice(begin, first));
    const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last + 1, stop))));
    return { text, marker: " ".repeat(indent) + "^".repeat(marked) };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Columns that terminals give a character: none to marks that join the one before, two to wide ones. */
function columnsOf(character) {
    if (/^(?:[\p{Mn}\p{Me}]|\u200C|\u200D)$/u.test(character))
        return 0;
    return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]$/u.test(character)
        ? 2
        : 1;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/terminal.js




/** Whether there is a terminal is for the caller to know. */
function styleOf(color) {
    return color ? (format, text) => (0,external_node_util_.styleText)(format, text, { validateStream: false }) : (_, text) => text;
}
const severityStyle = {
    critical: ["bold", "red"],
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
/** Names and messages are as long as somebody has written them. */
const longest = 1000;
/** A text of a file so that it does nothing to a terminal. */
function shown(text) {
    return (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), longest);
}
/** `file:line:column` of a place. */
function where(place) {
    return shown((0,words.at)((0,source/* locationOf */.hD)(place)));
}

// EXTERNAL MODULE: ./out/report/change-words.js
var change_words = __webpack_require__(7095);
// EXTERNAL MODULE: ./out/report/weigh.js
var weigh = __webpack_require__(5531);
;// CONCATENATED MODULE: ./out/report/text-change.js





/** Fixed findings that are listed. */
const mostFixed = 20;
/** What a change does, in sentences: worst first, improvements last. */
function differenceBlock({ comparison, totals }, style) {
    if (comparison === undefined)
        return [];
    const since = shown((0,change_words/* comparedWith */.o3)(comparison.base));
    const asFar = totals.unreadable === 0 ? "" : ", as far as the files could be read";
    if (comparison.surface.length === 0) {
        return [`Since ${since}, what the containers expose, reach, mount and control stays as it is${asFar}.`];
    }
    const lines = comparison.surface.map((change) => differenceLine(change, comparison, style));
    return [style("bold", `What changes since ${since}:`), ...lines];
}
/** What the change repairs, and how much there is that it does not touch. */
function restBlock(verdict, style) {
    const { comparison } = verdict;
    if (comparison === undefined)
        return [];
    const fixed = (0,order/* worstFirst */.md)(comparison.fixed);
    const lines = fixed.slice(0, mostFixed).map((finding) => fixedLine(finding, comparison, style));
    const more = fixed.length - lines.length;
    const findings = verdict.findings.filter((finding) => !isShown(finding)).length;
    const warnings = [...(comparison.standing ?? [])].filter(({ level }) => level === "warning").length;
    const same = [
        ...(findings === 0 ? [] : [(0,words/* count */.U9)(findings, "finding")]),
        ...(warnings === 0 ? [] : [(0,words/* count */.U9)(warnings, "warning")]),
    ];
    return [
        ...lines,
        ...(more === 0 ? [] : [`and ${(0,words/* count */.U9)(more, "more fixed finding")}`]),
        ...(same.length === 0
            ? []
            : [`${same.join(" and ")} ${findings + warnings === 1 ? "is" : "are"} as before, and not shown here.`]),
    ];
}
/** Whether a finding is shown in full: what the change brings, and what fails the check. */
function isShown(finding) {
    return (0,weigh.isBrought)(finding) || finding.gates;
}
function differenceLine(change, comparison, style) {
    const { direction, severity, subject, message, project, place, side } = change;
    const isOne = new Set(comparison.surface.map((each) => each.project)).size < 2;
    const whose = isOne || project === "" || project === subject ? "" : ` (${shown(project)})`;
    const format = { worse: severityStyle[severity], neutral: "dim", better: "green" };
    const label = style(format[direction], (0,change_words/* changeLabel */.pG)(change).padEnd(8));
    return `  ${label}  ${shown(subject)}${whose} ${shown(message)} ${style("dim", at(place, side, comparison))}`;
}
function fixedLine({ severity, rule, place, ...finding }, comparison, style) {
    const what = shown((0,words/* sentence */.em)(finding));
    return `${style("green", "fixed")}: ${severity}: ${what} ${style("dim", `[${rule}] ${at(place, "base", comparison)}`)}`;
}
function at(place, side, { base }) {
    return side === "head" ? `(${where(place)})` : `(${where(place)} in ${shown(base.name ?? base.commit.slice(0, 7))})`;
}

// EXTERNAL MODULE: ./out/report/verdict-words.js
var verdict_words = __webpack_require__(1502);
;// CONCATENATED MODULE: ./out/report/text.js








/**
 * For people at a terminal, as compilers write: `file:line:column`, what is wrong there, the line with a marker, where
 * else it comes from, what to do (once a rule); at the end the verdict, what was looked at, and what was not. Of a change
 * it says first what that does, and of the findings it shows what is new, worse or failing. Ends with a line break.
 */
function textReport(verdict, { color = false, most = limits/* limitTable */.m6.shown.default } = {}) {
    const style = styleOf(color);
    const told = new Set();
    const findings = verdict.findings.filter(isShown);
    const blocks = [
        differenceBlock(verdict, style),
        ...atMost(findings, most).map((finding) => {
            const isFirst = !told.has(finding.rule);
            told.add(finding.rule);
            return findingBlock(finding, isFirst, verdict, style);
        }),
        leftOut(findings.length - most, "finding", most),
        ...warningBlocks(verdict, style, most),
        restBlock(verdict, style),
        closing(verdict, style),
    ].filter((lines) => lines.length > 0);
    return (0,visible/* withoutCommands */.Df)(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}
/** The worst of them, where there are too many, in the order of all. */
function atMost(findings, most) {
    return findings.length <= most ? findings : (0,order/* byPlace */.hz)((0,order/* worstFirst */.md)(findings).slice(0, most));
}
function leftOut(number, what, most) {
    if (number <= 0)
        return [];
    return [`${(0,words/* count */.U9)(number, `more ${what}`)} not shown here: limits.shown (${most}). The JSON report has them all.`];
}
/** Related places shown for one finding. */
const mostRelated = 8;
function findingBlock(finding, isFirst, { credentials }, style) {
    const snippet = snippetOf(finding.place, credentials);
    const remark = (0,words/* remarks */.IW)(finding).map((text) => ` (${shown(text)})`);
    const gutter = " ".repeat(String(snippet?.line ?? 0).length);
    return [
        `${style("bold", where(finding.place))}: ${style(severityStyle[finding.severity], finding.severity)}: ${style("bold", shown((0,words/* sentence */.em)(finding)))} ${style("dim", `[${finding.rule}]`)}${remark.join("")}`,
        ...(snippet === undefined
            ? []
            : snippetLines(snippet, gutter, style(severityStyle[finding.severity], snippet.marker), style)),
        ...relatedLines(finding.related, gutter, style),
        ...(isFirst ? [`${gutter} ${style("dim", "=")} ${shown(finding.remediation)}`] : []),
    ];
}
function snippetLines({ line, text }, gutter, marker, style) {
    const bar = style("dim", "|");
    return [`${gutter} ${bar}`, `${style("dim", String(line))} ${bar} ${text}`, `${gutter} ${bar} ${marker}`];
}
function relatedLines(related, gutter, style) {
    const lines = related
        .slice(0, mostRelated)
        .map(({ message, place }) => `${gutter} ${style("dim", "=")} ${where(place)}: ${shown(message)}`);
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `${gutter} ${style("dim", "=")} and ${(0,words/* count */.U9)(rest, "more place")}`];
}
/** Of a change, without those that the base has too. */
function warningBlocks(verdict, style, most) {
    const { diagnostics, comparison } = verdict;
    const warnings = diagnostics.filter((each) => each.level === "warning" && comparison?.standing?.has(each) !== true);
    const lines = warnings
        .slice(0, most)
        .map(({ message, place }) => `${where(place)}: ${style("yellow", "warning")}: ${shown(message)}`);
    return [[...lines, ...leftOut(warnings.length - most, "warning", most)]];
}
/** Files that are named in the closing sentence. */
const mostUnread = 50;
function closing(verdict, style) {
    const failed = verdict.conclusion !== "pass";
    const unread = (0,verdict_words/* unreadableFiles */.rx)(verdict);
    return [
        style(["bold", failed ? "red" : "green"], (0,verdict_words/* verdictSentence */.BT)(verdict)),
        ...(verdict.totals.findings === 0 && verdict.comparison === undefined ? [] : [`${(0,verdict_words/* countsSentence */.KS)(verdict)}.`]),
        ...(verdict.totals.files === 0 ? [] : [`${(0,verdict_words/* lookedAtSentence */.BZ)(verdict)}.`]),
        ...(unread.length === 0
            ? []
            : [`Could not judge ${(0,words/* count */.U9)(unread.length, "file")}, wholly or in part: ${named(unread)}.`]),
    ];
}
function named(files) {
    const names = files.slice(0, mostUnread).map(shown).join(", ");
    return files.length <= mostUnread ? names : `${names} and ${(0,words/* count */.U9)(files.length - mostUnread, "more file")}`;
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BZ: () => (/* binding */ lookedAtSentence),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   rx: () => (/* binding */ unreadableFiles)
/* harmony export */ });
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);


/** The verdict in one sentence; where there is a base to compare with, it is about the change. */
function verdictSentence(verdict) {
    const { conclusion, totals, failOn } = verdict;
    if (totals.files === 0 && totals.unreadable === 0) {
        const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
        return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
    }
    const ofChange = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeVerdict */ .mv)(verdict);
    if (ofChange !== undefined)
        return ofChange;
    if (totals.gating > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(totals.gating, "finding fails", "findings fail")} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .theCheck */ .Km)(verdict)}.`;
    if (failOn === "never")
        return "Nothing fails the check, as asked (fail-on: never).";
    return `Pass: no finding at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .orWorse */ .c3)(failOn)} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings"; for a change, what it brings and what it repairs. */
function countsSentence(verdict) {
    const { findings, totals, comparison } = verdict;
    if (comparison !== undefined)
        return (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCounts */ .Zg)(verdict, comparison);
    const open = findings.filter(({ suppression }) => suppression === undefined);
    const main = open.length === 0 ? "No findings" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, "finding")}: ${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(open)}`;
    return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
    const { projects, containers, files } = totals;
    if (containers === 0)
        return `Looked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
    const make = files === 1 ? "makes" : "make";
    return `Looked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "file")}, which ${make} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(projects, "project")} with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    return [...new Set(errors.map(({ place }) => place.source.path))];
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBrought: () => (/* binding */ isBrought),
/* harmony export */   weigh: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


function weigh({ findings, failOn }) {
    const sorted = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings);
    const open = sorted.filter(({ suppression }) => suppression === undefined);
    const failing = open.filter((finding) => finding.gates);
    const rest = open.filter((finding) => !finding.gates);
    const before = rest.filter((finding) => !isBrought(finding));
    return {
        failing: [...failing.filter(isBrought), ...failing.filter((finding) => !isBrought(finding))],
        brought: rest.filter(isBrought),
        before,
        accepted: sorted.filter(({ suppression }) => suppression !== undefined),
        spared: before.filter(({ severity, confidence, known }) => known !== true && (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .gates */ .VF)(severity, confidence, failOn))
            .length,
    };
}
/** New or worse; where there is nothing to compare with, everything is. */
function isBrought({ change }) {
    return change?.kind !== "unchanged";
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Km: () => (/* binding */ theCheck),
/* harmony export */   QK: () => (/* binding */ thereBefore),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ orWorse),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2405);

/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
    return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known, change, gates }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(change?.kind === "worse" ? [`worse: ${change.why}`] : []),
        ...(change?.kind === "unchanged" && gates ? [thereBefore] : []),
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
/** What is said of a finding that the base has too, where it stands among others. */
const thereBefore = "there before this change";
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
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
    if (conclusion === "pass")
        return "✅";
    return conclusion === "findings" && warnOnly ? "⚠️" : "❌";
}
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? "info";
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);

/** One file's text, and the way from an offset in it to a line and a column. */
class Source {
    /** POSIX path from the tree's root. */
    path;
    /** The path as reports show it. */
    label;
    /** Without a byte order mark. */
    text;
    /** Git ignores it: it is on this machine only, and another clone may have another or none. */
    ignored;
    /** What it is read within. */
    bounds;
    #lineStarts;
    constructor(path, text, label = path, ignored = false, bounds = new _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .Bounds */ .c()) {
        this.path = path;
        this.label = label;
        this.ignored = ignored;
        this.bounds = bounds;
        this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    /** Line and column of an offset, both from 1; columns count UTF-16 code units, as SARIF does by default. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    /** The text of a line (from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return "";
        const end = starts[number] ?? this.text.length;
        return this.text.slice(start, end).replace(/[\r\n]+$/, "");
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}
function locationOf(place) {
    const start = place.source.position(place.start);
    const end = place.source.position(Math.max(place.start, place.end));
    return {
        file: place.source.label,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
/** The place that stands for a whole file: its first character. */
function startOf(source) {
    return { source, start: 0, end: 0 };
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p$: () => (/* binding */ withStep),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
function scalar(value, place, via) {
    return via === undefined ? { kind: "scalar", value, place } : { kind: "scalar", value, place, via };
}
function sequence(items, place) {
    return { kind: "sequence", items, place };
}
/** A mapping with the fields of `T`; fields that are undefined are left out. */
function record(fields, place) {
    const entries = new Map();
    // A list of pairs of all fields would cost more than the mapping itself; most fields of most records are absent.
    for (const name in fields) {
        const value = fields[name];
        if (value !== undefined)
            entries.set(name, { key: value.place, value });
    }
    return { kind: "mapping", entries, place };
}
/** The same value with one more step on its way. */
function withStep(value, step) {
    return { ...value, via: [...(value.via ?? []), step] };
}
/** The value of a key of a mapping. */
function get(value, key) {
    return value?.kind === "mapping" ? value.entries.get(key)?.value : undefined;
}
/** The mapping with another value at a key. */
function put(mapping, key, value) {
    const known = mapping.entries.get(key);
    const entry = { key: known?.key ?? value.place, value };
    return { ...mapping, entries: new Map(mapping.entries).set(key, entry) };
}
/** The text of a string scalar. */
function stringOf(value) {
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
const noValues = [];
/** What a sequence or a mapping holds. */
function valuesOf(value) {
    if (value?.kind === "sequence")
        return value.items;
    return value?.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : noValues;
}
/**
 * Plain JSON data. A key `__proto__` becomes an ordinary property. Big integers become numbers. Half a pair of
 * surrogates becomes U+FFFD: `"\ud800"` is text to JavaScript, and to nothing outside of it.
 */
function toJson(value) {
    switch (value.kind) {
        case "scalar":
            return primitiveJson(value.value);
        case "sequence":
            return value.items.map(toJson);
        case "mapping": {
            const object = {};
            value.entries.forEach((entry, written) => {
                const key = written.toWellFormed();
                const json = toJson(entry.value);
                if (key === "__proto__")
                    Object.defineProperty(object, key, { value: json, ...ordinary });
                else
                    object[key] = json;
            });
            return object;
        }
    }
}
function primitiveJson(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    return typeof value === "bigint" ? Number(value) : value;
}
const ordinary = { configurable: true, enumerable: true, writable: true };
/**
 * The place of the value at a path, and all steps that led there, outermost first. Where the path ends before its
 * end (something missing), the place is that of the last thing that is there.
 */
function locate(root, path) {
    let value = root;
    const via = [...(root.via ?? [])];
    for (const key of path) {
        const next = child(value, key);
        if (next === undefined)
            break;
        value = next;
        if (value.via !== undefined)
            via.push(...value.via);
    }
    return { place: value.place, via };
}
function child(value, key) {
    if (value.kind === "sequence")
        return typeof key === "number" ? value.items[key] : undefined;
    return get(value, String(key));
}


/***/ })

};
