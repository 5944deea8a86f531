export const id = 3699;
export const ids = [3699,194,8202];
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

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byProject)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2380);



/**
 * The same map with one node a project and one for the host, for when there are too many to show: what a project's
 * containers expose and control is then the project's. Where there are more than `limit` nodes still, the projects that
 * matter least are one node together. What is inside a project is left out, and what it mounts without control.
 */
function byProject(graph, limit) {
    const edges = graph.edges.filter(({ kind }) => kind !== "mounts");
    return (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStandIns */ .H)({ ...graph, edges }, placesOf(graph, limit), []);
}
/** The node that stands for each, by its id; none for what is left out. */
function placesOf(graph, limit) {
    const hosts = graph.groups.filter(({ kind }) => kind === "host");
    const projects = graph.groups.filter(({ kind }) => kind === "project");
    const links = linksOf(graph).slice(0, limit >> 1);
    const room = limit - links.length - hosts.length;
    const shown = projects.length <= room ? projects : loudest(projects, graph).slice(0, room - 1);
    const rest = projects.filter((project) => !shown.includes(project));
    const state = rest.every((project) => project.state === rest[0]?.state) ? rest[0]?.state : undefined;
    const others = {
        id: "rest",
        kind: "project",
        label: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest.length, "more project"),
        state: state ?? "kept",
    };
    const standIns = new Map([
        ...hosts.map((host) => [host.id, { id: host.id, kind: "host", label: host.label, state: host.state }]),
        ...shown.map((project) => [project.id, projectNode(project, graph)]),
        ...rest.map((project) => [project.id, others]),
        ...links.map((node) => [node.id, node]),
    ]);
    return new Map(graph.nodes.flatMap((node) => {
        const place = standIns.get(node.group ?? node.id);
        return place === undefined ? [] : [[node.id, place]];
    }));
}
function projectNode({ id, label, state }, graph) {
    const containers = graph.nodes.filter(({ group, kind }) => group === id && (kind === "container" || kind === "datastore"));
    const touched = graph.compared && state === "kept" ? " touched" : "";
    return { id, kind: "project", label, detail: `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(containers.length, "container")}${touched}`, state };
}
/** What is of no project and leads somewhere: the world, and what several projects have in common. */
function linksOf({ nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const users = new Map();
    for (const { from, to } of edges) {
        users.set(from, (users.get(from) ?? new Set()).add(groups.get(to)));
        users.set(to, (users.get(to) ?? new Set()).add(groups.get(from)));
    }
    const world = new Set(["outside", "loopback", "internet"]);
    const alone = nodes.filter(({ group }) => group === undefined);
    const common = alone.filter(({ kind, id }) => !world.has(kind) && (users.get(id)?.size ?? 0) > 1);
    return [...alone.filter(({ kind }) => world.has(kind)), ...common];
}
/**
 * Projects that a change widens first, then those that it changes, then those that expose and control most; without
 * those that do nothing of it.
 */
function loudest(projects, { nodes, edges }) {
    const groups = new Map(nodes.map(({ id, group }) => [id, group]));
    const weights = new Map();
    for (const { from, to, kind, state } of edges) {
        for (const group of new Set([groups.get(from), groups.get(to)])) {
            const { added, changed, heavy } = weights.get(group) ?? none;
            weights.set(group, {
                added: added + Number(state === "added"),
                changed: changed + Number(state !== "kept"),
                heavy: heavy + Number(kind === "exposes" || kind === "controls"),
            });
        }
    }
    const of = ({ id }) => weights.get(id) ?? none;
    const loud = projects.filter((project) => of(project).changed + of(project).heavy > 0);
    return loud.toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(of(b).added - of(a).added, of(b).changed - of(a).changed, of(b).heavy - of(a).heavy));
}
const none = { added: 0, changed: 0, heavy: 0 };


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagramsOf: () => (/* binding */ diagramsOf)
/* harmony export */ });
/* harmony import */ var _judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _mapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);




/**
 * The pictures that a report shows, as Mermaid: what the change does to the surface, where it compares and something
 * that a map shows has changed, and everything, where there is a container.
 */
function diagramsOf({ verdict, collected, factsOf }) {
    const { projects } = collected;
    // Of what cannot be read there is no picture.
    const pairs = (verdict.comparison?.projects ?? []).filter(({ unread }) => unread !== "head");
    const bases = pairs.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const { maskMessage } = (0,_judge_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)([...projects, ...bases]);
    const changed = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.changeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedGraph */ .U)(pairs.map((pair) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedPair */ .w)(pair, factsOf))), maskMessage);
    const whole = projects.map((project) => (0,_mapped_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedProject */ .p)(project, factsOf));
    return {
        ...(changed === undefined ? {} : { changed }),
        ...(whole.length === 0 ? {} : { whole: (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.wholeDiagram)((0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .c)(whole), maskMessage) }),
    };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ nodeLines),
/* harmony export */   XU: () => (/* binding */ edgeLines),
/* harmony export */   Z8: () => (/* binding */ marks)
/* harmony export */ });
/** What was added or removed is marked, not by colour alone. */
const marks = { added: "+\u00A0", removed: "\u2212\u00A0", kept: "" };
/** What stands in a node, one a line. */
function nodeLines({ label, detail, state }, shown) {
    return [shown(marks[state] + label), ...(detail === undefined ? [] : [shown(detail)])];
}
/** What stands on an edge, one a line; where that is much, the rest as a number. */
function edgeLines(labels, shown, most = 4) {
    if (labels.length <= most)
        return labels.map(shown);
    return [...labels.slice(0, most - 1).map(shown), `and ${labels.length - most + 1} more`];
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeDiagram: () => (/* binding */ changeDiagram),
/* harmony export */   wholeDiagram: () => (/* binding */ wholeDiagram)
/* harmony export */ });
/* unused harmony exports changedNodes, mermaidOf */
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _by_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _changed_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(443);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _reduced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);






/** What GitHub's Mermaid draws at most: its `maxTextSize` and `maxEdges`, less something for safety. */
const most = { text: 45_000, edges: 400 };
/** A picture of what a change touches has at most so many nodes; the whole map, which is folded, some more. */
const changedNodes = 40;
const wholeNodes = 80;
/**
 * Mermaid of what a change adds and takes away; undefined where that is nothing a map shows. Without a fence around it:
 * no line of it begins with a backtick.
 * @param mask what is done to the texts of files that are shown, and to no others: there may be many.
 */
function changeDiagram(graph, mask = asIs) {
    const part = (0,_changed_part_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPart */ .e)(graph);
    if (part === undefined)
        return undefined;
    for (let limit = changedNodes;; limit >>= 1) {
        const shown = limit === changedNodes && part.nodes.length <= limit ? part : (0,_by_project_js__WEBPACK_IMPORTED_MODULE_1__/* .byProject */ .$)(part, limit);
        if (limit <= 4 || fits(shown))
            return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)(shown, mask));
    }
}
/** Mermaid of a whole map, with less in it where it is too large for GitHub to draw or for anybody to read. */
function wholeDiagram(graph, mask = asIs) {
    return mermaidOf((0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .withTexts */ .j8)((0,_reduced_js__WEBPACK_IMPORTED_MODULE_3__/* .reduced */ .F)(graph, wholeNodes, fits), mask));
}
const asIs = (text) => text;
function fits(graph) {
    return graph.edges.length <= most.edges && mermaidOf(graph).length <= most.text;
}
/** A flowchart. Ids are ours; text from files stands only between quotes, every sign of it that could mean something written as an entity. */
function mermaidOf({ nodes, edges, groups }) {
    const lines = [...(edges.some(({ state }) => state === "removed") ? [withoutHops] : []), "flowchart LR"];
    const grouped = new Set(groups.map(({ id }) => id));
    for (const node of nodes)
        if (node.group === undefined || !grouped.has(node.group))
            lines.push(`  ${nodeLine(node)}`);
    for (const { id, label, state } of groups) {
        lines.push(`  subgraph ${id}["${quoted(_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .marks */ .Z8[state] + label)}"]`);
        for (const node of nodes)
            if (node.group === id)
                lines.push(`    ${nodeLine(node)}`);
        lines.push("  end");
    }
    lines.push(...edges.map((edge) => `  ${edgeLine(edge)}`));
    return `${[...lines, ...styles(nodes, edges)].join("\n")}\n`;
}
function nodeLine(node) {
    const [open, close] = shapes[node.kind];
    return `${node.id}${open}"${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeLines */ .Ih)(node, quoted).join("<br/>")}"${close}`;
}
function edgeLine({ from, to, kind, labels, state }) {
    const arrow = (kind === "joins" || kind === "shares" ? ties : kind === "controls" || kind === "mounts" ? farArrows : arrows)[state];
    const text = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeLines */ .XU)(labels, quoted).join("<br/>");
    return text === "" ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${text}"| ${to}`;
}
/** Where an edge hops over another, Mermaid 12.3 makes a dashed one solid (its `applyLineJumpsToSvg`); 11 has no hops. */
const withoutHops = '%%{init: {"elk": {"lineHops": false}}}%%';
const arrows = { added: "==>", removed: "-.->", kept: "-->" };
/** One rank longer: the host stands beyond the networks, and no edge to it crosses them. */
const farArrows = { added: "===>", removed: "-..->", kept: "--->" };
const ties = { added: "===", removed: "-.-", kept: "---" };
const shapes = {
    outside: ["([", "])"],
    loopback: ["([", "])"],
    internet: ["([", "])"],
    container: ["[", "]"],
    datastore: ["[(", ")]"],
    network: ["{{", "}}"],
    volume: ["[/", "/]"],
    host: ["[[", "]]"],
    "host-part": ["[", "]"],
    project: ["[[", "]]"],
};
/** Readable on white and on black: boxes bring their own ground, lines stand out from both by 3:1 at least (WCAG 1.4.11). */
const boxes = {
    added: "fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e",
    removed: "fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323",
};
const strokes = {
    added: "stroke:#e5534b,stroke-width:3px",
    removed: "stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4",
};
function styles(nodes, edges) {
    return ["added", "removed"].flatMap((state) => {
        const ids = nodes.filter((node) => node.state === state).map(({ id }) => id);
        const indices = edges.flatMap((edge, at) => (edge.state === state ? [at] : []));
        return [
            ...(ids.length === 0 ? [] : [`  classDef ${state} ${boxes[state]}`, `  class ${ids.join(",")} ${state}`]),
            ...(indices.length === 0 ? [] : [`  linkStyle ${indices.join(",")} ${strokes[state]}`]),
        ];
    });
}
/**
 * Text inside a quoted label: letters, digits and blanks stand as they are, every other sign of ASCII is an entity
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that neither Mermaid nor the
 * Markdown that it reads in labels finds anything in it. Line breaks, icons, mathematics and its own signs for entities
 * Mermaid looks for once more when it has put those back: a space of no width keeps them apart.
 */
function quoted(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 60)
        .replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g, "$&\u200B")
        .replace(/[!-/:-@[-`{-~\u00B0\u00B6\u00DF\u200B\uFB02]/g, (sign) => `#${sign.charCodeAt(0)};`);
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ reduced)
});

// EXTERNAL MODULE: ./out/map/by-project.js
var by_project = __webpack_require__(7532);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
// EXTERNAL MODULE: ./out/map/stand-ins.js
var stand_ins = __webpack_require__(2380);
;// CONCATENATED MODULE: ./out/map/without-quiet.js



/**
 * The same map with less of what matters less: of each project, the containers that expose nothing, share nothing and
 * hold nothing of the host are one node together, and volumes are left out.
 */
function withoutQuiet(graph) {
    const loud = new Set(graph.edges.filter(({ kind }) => loudKinds.has(kind)).flatMap(({ from, to }) => [from, to]));
    const isQuiet = ({ id, kind }) => (kind === "container" || kind === "datastore") && !loud.has(id);
    const together = (0,group/* groupBy */.$)(graph.nodes.filter(isQuiet), ({ group, state }) => `${group} ${state}`);
    const places = new Map(graph.nodes.flatMap((node) => (node.kind === "volume" ? [] : [[node.id, node]])));
    for (const nodes of together.values()) {
        const [first] = nodes;
        if (nodes.length === 1)
            continue;
        const { detail: _, ...rest } = first;
        const standIn = { ...rest, kind: "container", label: `${(0,words/* count */.U9)(nodes.length, "quiet container")}` };
        for (const { id } of nodes)
            places.set(id, standIn);
    }
    return (0,stand_ins/* withStandIns */.H)(graph, places, graph.groups);
}
const loudKinds = new Set(["exposes", "controls", "shares"]);

;// CONCATENATED MODULE: ./out/map/reduced.js


/** More projects than these nobody looks at one by one. */
const mostProjects = 40;
/**
 * The first that fits of: the map itself, the map without what is quiet in it, and the map by projects, with fewer and
 * fewer of these. `fits` is asked only about maps of `limit` nodes at most.
 */
function reduced(graph, limit, fits) {
    const isSmall = (smaller) => smaller.nodes.length <= limit && fits(smaller);
    if (isSmall(graph))
        return graph;
    const loud = withoutQuiet(graph);
    if (isSmall(loud))
        return loud;
    let nodes = Math.min(limit, mostProjects);
    let projects = (0,by_project/* byProject */.$)(graph, nodes);
    while (nodes > 4 && !isSmall(projects)) {
        nodes >>= 1;
        projects = (0,by_project/* byProject */.$)(graph, nodes);
    }
    return projects;
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withStandIns)
/* harmony export */ });
/**
 * A smaller graph: for each node one that stands for it, by its id (perhaps itself; what has none is left out), and the
 * edges between those, merged. An edge to a part of the host keeps that part's name where the host stands for it.
 */
function withStandIns(graph, places, groups) {
    const parts = new Map(graph.nodes.flatMap((node) => (node.kind === "host-part" ? [[node.id, node.label]] : [])));
    const edges = new Map();
    for (const edge of graph.edges) {
        const [from, to] = [places.get(edge.from)?.id, places.get(edge.to)?.id];
        if (from === undefined || to === undefined || from === to)
            continue;
        const part = to === edge.to ? undefined : parts.get(edge.to);
        const labels = part === undefined ? edge.labels : [[...edge.labels, part].join(" ")];
        const key = [from, to, edge.kind, edge.state].join();
        edges.set(key, { ...edge, from, to, labels: [...new Set([...(edges.get(key)?.labels ?? []), ...labels])] });
    }
    const nodes = [...new Set(places.values())];
    const used = new Set(nodes.map(({ group }) => group));
    return {
        compared: graph.compared,
        groups: groups.filter(({ id }) => used.has(id)),
        nodes,
        edges: [...edges.values()],
    };
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
