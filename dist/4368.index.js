export const id = 4368;
export const ids = [4368];
export const modules = {

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

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ distinctDiagnostics)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4762);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4356);





/** Parsers repeat what they stumble over, however long it is. UTF-16 code units. */
const longestMessage = 2000;
/** By file, line, column, kind; the same thing said of one place once, and no credential repeated. */
function distinctDiagnostics(diagnostics, { maskMessage }) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(diagnostics, ({ kind, level, message, place }) => [kind, level, message, (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)].join("\0"));
    const keyed = Array.from(groups.values(), ([one]) => ({
        one: { ...one, message: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(maskMessage(one.message), longestMessage) },
        at: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(one.place),
    }));
    keyed.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.at.file, b.at.file), a.at.line - b.at.line, a.at.column - b.at.column, (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.one.kind, b.one.kind), (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.one.message, b.one.message)));
    return keyed.map(({ one }) => one);
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

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ placeOfContainer),
/* harmony export */   ME: () => (/* binding */ locateViolation),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);
/* harmony import */ var _rule_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6108);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2405);



/** Undefined where the rule is off in the profile that counts there. */
function locateViolation(violation, rule, { model }, project, profileOfFile, options = { rules: [], pedantic: true }) {
    const { place, via } = locateIn(model, violation.path);
    const [list, index] = violation.path;
    const container = list === "containers" && typeof index === "number" ? itemOf(model, list, index) : undefined;
    const column = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityProfile */ .p9)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "target")), (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(container, "profile")), profileOfFile(place.source.path));
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(container, "name"));
    const found = (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .adjusted */ .BZ)({ rule: rule.id, place, ...(name === undefined ? {} : { container: name }) }, (violation.severity ?? rule.severity)[column], rule.pedantic === true, options);
    if (found === undefined)
        return undefined;
    return {
        rule,
        violation,
        project,
        projectName: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "name")) ?? "",
        model,
        ...(typeof index === "number" && container !== undefined ? { containerIndex: index } : {}),
        ...(name === undefined ? {} : { container: name }),
        subject: name ?? subjectOf(model, violation.path),
        ...found,
        confidence: violation.confidence ?? rule.confidence,
        place,
        via,
        related: (violation.related ?? []).map(({ path, message }) => ({ message, place: locateIn(model, path).place })),
    };
}
function placeKey({ source, start, end }) {
    return `${source.path}\0${start}\0${end}`;
}
/** The place of a container of a project: where its name stands. */
function placeOfContainer(model, index) {
    return locateIn(model, ["containers", index]).place;
}
/**
 * As `locate`, but what ends at a container, network or volume itself (something is missing in it) stands at its name,
 * not on the whole block.
 */
function locateIn(model, path) {
    const found = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, path);
    const [list, index] = path;
    if (typeof list !== "string" || typeof index !== "number")
        return found;
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, [list, index, "name"]);
    return found.place === (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, [list, index]).place ? name : found;
}
function itemOf(model, list, index) {
    const items = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, list);
    const item = items?.kind === "sequence" ? items.items[index] : undefined;
    return item?.kind === "mapping" ? item : undefined;
}
function subjectOf(model, path) {
    const [list, index] = path;
    const name = typeof list === "string" && typeof index === "number" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(itemOf(model, list, index), "name") : undefined;
    const noun = list === "networks" ? "network" : list === "volumes" ? "volume" : undefined;
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(name);
    return noun === undefined || text === undefined ? ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "name")) ?? "the project") : `${noun} ${text}`;
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


/***/ })

};
