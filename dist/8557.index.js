export const id = 8557;
export const ids = [8557];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   LL: () => (/* binding */ maxBodyLength),
/* harmony export */   ZP: () => (/* binding */ isSameBody),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/**
 * Characters that GitHub keeps of a comment, a review or an issue; it refuses longer ones. Counted here in UTF-16 code
 * units, of which there are never fewer.
 * @see https://github.com/orgs/community/discussions/41331
 */
const maxBodyLength = 65_536;
/** A line that nobody sees, by which what was written is found again. It begins the text, so that a quote has none. */
function markerOf(key) {
    return `<!-- bulkhead:${encodeURIComponent(key)} -->`;
}
/** Markdown under the marker of a key, within the limit. */
function bodyOf(key, markdown) {
    const marker = markerOf(key);
    return `${marker}\n${fitted(markdown.trim(), maxBodyLength - marker.length - 1)}`;
}
function isMarked(body, key) {
    return body?.startsWith(markerOf(key)) ?? false;
}
/** A line that nobody sees, the same in bodies that differ in nothing but the commit and the run that they link to. */
function stateLine(state) {
    return `<!-- bulkhead-state:${encodeURIComponent(state)} -->`;
}
/** Whether two bodies say the same: they are of one state, or differ in line breaks only, as an edit in the browser makes them. */
function isSameBody(one, other) {
    const state = stateIn(other);
    return (state !== undefined && state === stateIn(one ?? "")) || plain(one ?? "") === plain(other);
}
function stateIn(body) {
    return /^<!-- bulkhead-state:([\w%.~-]+) -->\s*$/m.exec(body)?.[1];
}
/**
 * Markdown of at most `limit` code units: cut between lines, never within a block of code, with its folds closed and
 * a note. A reporter should not let it come to that: what it leaves out, it chooses.
 */
function fitted(markdown, limit) {
    if (markdown.length <= limit)
        return markdown;
    const end = markdown.lastIndexOf("\n", limit - reserve);
    const lines = end === -1 ? [] : markdown.slice(0, end).split("\n");
    const kept = lines.slice(0, openFenceIn(lines)).join("\n").trimEnd();
    const open = (kept.match(/<details\b/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
    const closed = `${kept}${"\n</details>".repeat(Math.min(Math.max(0, open), maxFolds))}`;
    return `${closed}\n\n*The rest is left out: GitHub keeps ${maxBodyLength.toLocaleString("en")} characters.*`;
}
const maxFolds = 20;
/** For the note, and so many folds to close. */
const reserve = 100 + maxFolds * 12;
/** The index of the line that opens a fence which is not closed; undefined where there is none. */
function openFenceIn(lines) {
    let open;
    for (const [at, line] of lines.entries()) {
        const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        if (fence === "")
            continue;
        if (open === undefined)
            open = { at, fence };
        else if (fence.startsWith(open.fence) && rest.trim() === "")
            open = undefined;
    }
    return open?.at;
}
function plain(body) {
    return body.replaceAll("\r\n", "\n").trim();
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ bodyFoot),
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   k2: () => (/* binding */ bodyRoom),
/* harmony export */   rm: () => (/* binding */ bodyHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _github_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4370);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2240);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1502);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8482);







/**
 * GitHub refuses bodies of more than "65536 characters"; what it counts has changed (code points, or four bytes for
 * each), and an issue that grows beyond is kept as it was without an error. UTF-16 code units are never fewer than code
 * points. Some are left for the marker and the words of others.
 */
const defaultLimit = 65_536 - 2048;
/** The room of a body; its notes on what is left out lead to the run. */
function bodyRoom({ run, limit = defaultLimit }) {
    const elsewhere = run === undefined ? ": the job summary has them" : `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("the whole report", run)} has them`;
    return new _room_js__WEBPACK_IMPORTED_MODULE_5__/* .Room */ .W(limit, { measure: (text) => text.length, elsewhere });
}
/** Verdict, counts, what was looked at, and what was not. */
function bodyHead(verdict) {
    const { comparison, totals } = verdict;
    const looked = totals.files === 0 ? [] : [`${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .lookedAtSentence */ .BZ)(verdict)}.`];
    const counts = totals.findings === 0 && comparison === undefined ? [] : [`${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countsSentence */ .KS)(verdict)}.`];
    const against = comparison === undefined ? [] : [`Compared with ${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedWith */ .o3)(comparison.base)}.`];
    const said = [...counts, ...against, ...looked].map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS).join(" ");
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .iconOf */ .ZG)(verdict)} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSentence */ .BT)(verdict))}**\n\n${said}\n${unreadFiles(verdict)}`;
}
/** Files that are named where there are more. */
const mostNamed = 10;
function unreadFiles(verdict) {
    const files = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFiles */ .rx)(verdict);
    if (files.length === 0)
        return "";
    const named = files.slice(0, mostNamed).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY).join(", ");
    const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : "";
    return `\nCould not judge ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(files.length, "file")}, wholly or in part: ${named}${rest}.\n`;
}
/** The way to the rest. */
function bodyFoot({ run }) {
    return run === undefined ? "" : `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("The whole report", run)}\n`;
}
/**
 * A body that ends with a line that nobody sees, by which one of another run that says the same is left as it is. It is
 * a hash of `stable`, the body without what changes each time, and without addresses.
 */
function withState(body, context, stable = body) {
    const { addressOf: _, run: __, ...rest } = context;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(stable(rest));
    const state = (0,_github_body_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(hash.digest("hex"));
    const { limit = defaultLimit } = context;
    return `${body({ ...context, limit: limit - state.length - 2 })}\n${state}\n`;
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

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);

/** Names and messages are as long as somebody has written them. */
const longest = 300;
/** Of a value in a message. An image with its digest is shorter. */
const longestValue = 150;
/**
 * Text from files as Markdown prose that says just that text, also in a table cell: no markup, HTML, link, mention or
 * line break comes of it. Punctuation is written as character references, which Markdown takes for text.
 */
function prose(text) {
    // GitHub makes mentions, issue links and emoji of the finished text, where no reference helps: a space of no width does.
    return encode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), longest).replace(/@|#(?=\d)|:(?=[\w+-]+:)|\bgh-(?=\d)/gi, "$&\u200B"));
}
/** A rule's message as prose: what stands between backticks is code. Safe whatever the values in it are. */
function marked(text) {
    let left = longest;
    let markdown = "";
    for (const [index, part] of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split(/`([^`]*)`/)
        .entries()) {
        if (left <= 0)
            return `${markdown}…`;
        const isValue = index % 2 === 1;
        // Each value is cut by itself: one that is too long takes neither its own mark nor what is said behind it.
        const short = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(part, isValue ? Math.min(longestValue, left) : left);
        left -= Math.max(1, short.length);
        markdown += isValue ? code(short) : prose(short);
    }
    return markdown;
}
/** The same as code. `<code>` rather than backticks: within those a backtick or a pipe cannot be written in a table. */
function code(text) {
    // Even here addresses of e-mail become links, unless something parts them that leaves no trace when they are copied.
    return `<code>${encode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), longest)).replace(/&#64;(?=[\w.-]*(?:\.|&#95;))/g, "<!-- -->$&")}</code>`;
}
/** Markdown of a rule's METADATA, which its author answers for, in a table cell. */
function cell(markdown) {
    return markdown
        .trim()
        .replaceAll("|", "\\|")
        .replace(/\s*\n\s*/g, " ");
}
/** A link whose text is already Markdown; without an address only the text. */
function link(text, address) {
    if (address === undefined)
        return text;
    const href = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address).replace(/[&"'<>|`\\]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<a href="${href}">${text}</a>`;
}
function encode(text) {
    return text.replace(/[!-~]/g, (character, at) => {
        const harmless = /[\w,;%=/.()'+:-]/.test(character) && character !== "_";
        const links = character === "." ? text.endsWith("www", at) : character === ":" && text.startsWith("//", at + 1);
        return harmless && !links ? character : `&#${character.charCodeAt(0)};`;
    });
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Room)
/* harmony export */ });
/** A text that grows to a size and not beyond; what has been reserved can still be said at its end. */
class Room {
    /** Where the reader finds what did not fit, as the end of a sentence in Markdown: ": see …"; empty where nowhere. */
    elsewhere;
    #measure;
    #left;
    #text = "";
    /** `measure` says the size of a text in the unit of `size`; bytes of UTF-8, if it is left out. */
    constructor(size, { measure = Buffer.byteLength, elsewhere = "" } = {}) {
        this.#left = size;
        this.#measure = measure;
        this.elsewhere = elsewhere;
    }
    get text() {
        return this.#text;
    }
    /** Adds a text if it fits. */
    tryAdd(text) {
        const size = this.#measure(text);
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.#text += text;
        return true;
    }
    /** Adds a text whether or not it fits. */
    always(text) {
        this.#left -= this.#measure(text);
        this.#text += text;
    }
    /** Keeps back what `longest` takes while `body` adds, then adds what that returns, which is no longer. */
    closedBy(longest, body) {
        const size = this.#measure(longest);
        if (size > this.#left)
            return;
        this.#left -= size;
        const closing = body();
        this.#left += size;
        this.always(closing);
    }
    /** Adds a text and what `body` adds; nothing, if that is nothing. */
    headed(heading, body) {
        const [left, text] = [this.#left, this.#text];
        if (!this.tryAdd(heading))
            return;
        const headed = this.#text;
        body();
        if (this.#text !== headed)
            return;
        this.#left = left;
        this.#text = text;
    }
    /** Lets `body` take no more than a part of what is left, so that what comes behind it is said too. */
    share(part, body) {
        const kept = Math.max(0, Math.floor(this.#left * (1 - part)));
        this.#left -= kept;
        body();
        this.#left += kept;
    }
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endingSoon),
/* harmony export */   q: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2549);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9163);





/** Days before its last one from which a decision is said to end soon. */
const soon = 14;
/** What decisions on record accept, to be opened. */
function accepted(room, findings, context) {
    (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(room, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(findings.length, "accepted finding"), () => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsByProject */ .bi)(room, findings, context));
}
/** Decisions that end within two weeks of a day, `YYYY-MM-DD`, the first to end first. */
function endingSoon(room, findings, today, context) {
    const rows = findings
        .flatMap((finding) => {
        const days = daysBetween(today, finding.suppression?.expires);
        return days === undefined || days > soon ? [] : [{ finding, days }];
    })
        .toSorted((a, b) => a.days - b.days);
    const shown = {
        head: ["Until", "Finding", "Where", "Decision"],
        rows,
        row: ({ finding: { subject, message, place, suppression } }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(suppression?.expires ?? ""),
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(message)}`,
            (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(place, context),
            [suppression?.justification, suppression?.owner, suppression?.at]
                .flatMap((text) => (text === undefined ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)))
                .join("<br>"),
        ],
    };
    room.headed("\n### Accepted, but not for long\n", () => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(room, shown, "decision"));
}
/** Whole days from one day to another; undefined where either is no date. */
function daysBetween(from, to) {
    const days = (Date.parse(to ?? "") - Date.parse(from)) / (24 * 60 * 60 * 1000);
    return Number.isInteger(days) ? days : undefined;
}


/***/ }),

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notes),
/* harmony export */   g: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6640);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9163);




/** What was not judged, or not wholly, to be opened: its files stand at the head, and most of it is a finding too. */
function unread(room, { diagnostics }, context) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(room, `Could not be judged: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors.length, "place")}`, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(room, diagnosticsTable(errors, "Why", context), "place"));
}
/** What else there is to know about the work, to be opened. */
function notes(room, { diagnostics }, context) {
    const rest = diagnostics.filter(({ level }) => level !== "error");
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(room, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest.length, "note"), () => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(room, diagnosticsTable(rest, "What", context), "note"));
}
function diagnosticsTable(rows, what, context) {
    return {
        head: ["Where", what],
        rows,
        row: ({ message, place }) => [(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .a)(place, context), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)],
    };
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ diagrams)
/* harmony export */ });
/* unused harmony export fenced */
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9163);

/** The picture of the change, and the whole one to be opened; that which does not fit is left out. */
function diagrams(room, { changed, whole }) {
    if (changed !== undefined)
        addDiagram(room, changed);
    if (whole !== undefined)
        (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(room, "The whole map", () => addDiagram(room, whole));
}
function addDiagram(room, mermaid) {
    const left = `\nThe picture does not fit here${room.elsewhere}.\n`;
    room.closedBy(left, () => (room.tryAdd(fenced(mermaid, "mermaid")) ? "" : left));
}
/** A block of code that ends where it should, whatever the text in it. */
function fenced(text, language) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return `\n${fence}${language}\n${text.replace(/\n*$/, "")}\n${fence}\n`;
}


/***/ }),

/***/ 1888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* unused harmony export differenceLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2549);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9163);




/** Sentences that a reader meets before having to open the rest. */
const mostOpen = 12;
/** What a change does to the surface, in sentences: worst first, improvements last. */
function difference(room, comparison, unreadable, context) {
    const { surface } = comparison;
    if (surface.length === 0) {
        const asFar = unreadable === 0 ? "" : ", as far as the files could be read";
        room.tryAdd(`\nWhat the containers expose, reach, mount and control stays as it is${asFar}.\n`);
        return;
    }
    const lines = surface.map((change) => differenceLine(change, comparison, context));
    const isFew = lines.length <= mostOpen + 2;
    (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(room, isFew ? lines : lines.slice(0, mostOpen), "difference");
    if (!isFew) {
        const rest = lines.slice(mostOpen);
        (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(room, `${rest.length} more differences`, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(room, rest, "difference"));
    }
}
/** "🟥 **db** is now published on `0.0.0.0:5432` · compose.yaml:15:9", as Markdown of one line. */
function differenceLine(change, comparison, context) {
    const { subject, message, project, place, side } = change;
    const names = new Set(comparison.surface.map((each) => each.project));
    const whose = names.size < 2 || project === "" || project === subject ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(project)})`;
    const where = (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(place, context, side) + (side === "base" ? (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .inBase */ .p)(comparison.base) : "");
    return `${icon(change)} <strong>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(subject)}</strong>${whose} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(message)} · ${where}`;
}
function icon({ direction, severity }) {
    return { worse: _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .Pt[severity], neutral: "▫️", better: "🟩" }[direction];
}


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   bi: () => (/* binding */ findingsByProject),
/* harmony export */   f9: () => (/* binding */ findingsTable)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8482);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9163);






/** A square of the severity's colour. */
const icons = {
    critical: "🟥",
    high: "🟧",
    medium: "🟨",
    low: "🟦",
    info: "⬜",
};
/**
 * Findings in their order, by project where there are several. What does not fit is left out by whole rows and projects,
 * and said.
 */
function findingsByProject(room, findings, context) {
    if (findings.length === 0)
        return;
    const groups = [...(0,_judge_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, ({ project }) => project)];
    if (groups.length === 1) {
        (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(room, findingsTable(findings, context), "finding");
        return;
    }
    room.closedBy((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .restNote */ .tJ)(room, findings.length, "finding"), () => {
        let rest = findings.length;
        for (const [project, group] of groups) {
            const name = project === "" ? "Files" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(project);
            const heading = `\n#### ${name} · ${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(group)}\n`;
            const added = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .addRows */ .PJ)(room, { ...findingsTable(group, context), above: heading });
            rest -= added;
            if (added < group.length)
                break;
        }
        return rest === 0 ? "" : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .restNote */ .tJ)(room, rest, "finding");
    });
}
/** Findings as rows: severity, what is wrong, where, by which rule. */
function findingsTable(findings, context, side = "head") {
    return {
        head: ["Severity", "Finding", "Where", "Rule"],
        rows: findings,
        row: (finding) => [
            `${icons[finding.severity]} ${finding.severity}`,
            [
                `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marked */ .xI)(finding.message)}`,
                ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .remarks */ .IW)(finding).map((text) => `<em>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text)}</em>`),
                ...relatedLines(finding.related, context, side),
            ].join("<br>"),
            (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(finding.place, context, side),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule),
        ],
    };
}
/** Of the places that belong to a finding. */
const mostRelated = 3;
function relatedLines(related, context, side) {
    const lines = related
        .slice(0, mostRelated)
        .map(({ message, place }) => `${(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(place, context, side)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marked */ .xI)(message)}`);
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest, "more place")}`];
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fixedFindings)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9163);





/** Fixed findings that are shown without a click. */
const mostOpen = 5;
/** The findings of the base that the change repairs. */
function fixedFindings(room, { base, fixed }, context) {
    const lines = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(fixed).map(({ subject, message, rule, severity, place }) => `🟩 ${severity}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marked */ .xI)(message)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)} · ${(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(place, context, "base")}${(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .inBase */ .p)(base)}`);
    const body = () => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(room, lines, "fixed finding");
    if (lines.length > mostOpen)
        (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(room, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(lines.length, "finding")} fixed`, body);
    else
        room.headed("\n### Fixed\n", body);
}


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   p: () => (/* binding */ inBase)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);




/** A place as code, linked to its line where there is an address. */
function placeLink(place, { addressOf }, side = "head") {
    const location = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(place);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.at)(location)), addressOf?.(location, side));
}
/** How the base is called where something is only there. */
function inBase({ name, commit }) {
    return ` in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name ?? commit.slice(0, 7), 100))}`;
}


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ remediations)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);




/** What to do about each rule of some findings, to be opened; in the order in which they appear there. */
function remediations(room, findings, { rules }) {
    const groups = [...(0,_judge_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ rule }) => rule)];
    const shown = {
        head: ["Rule", "What it is", "What to do"],
        rows: groups,
        row: ([id, [first]]) => {
            const rule = rules.get(id);
            const page = rule?.page ?? rule?.related_resources[0]?.ref;
            return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rule?.title ?? id), page), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(first.remediation)];
        },
    };
    (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(room, `What to do: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(groups.length, "rule")}`, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(room, shown, "rule"));
}


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ addRows),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tJ: () => (/* binding */ restNote),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);


/** A table with as many rows as fit, or as may be, and a note on the rest. `what` is a row, in the singular. */
function table(room, shown, what, most = shown.rows.length) {
    if (shown.rows.length === 0)
        return;
    room.closedBy(restNote(room, shown.rows.length, what), () => {
        const rest = shown.rows.length - addRows(room, { ...shown, rows: shown.rows.slice(0, most) });
        return rest === 0 ? "" : restNote(room, rest, what);
    });
}
/** As many rows as fit, whole ones. @returns how many. */
function addRows(room, { head, rows, row, above = "" }) {
    const header = `${above}\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`;
    const lines = (function* () {
        for (const item of rows)
            yield `| ${row(item).join(" | ")} |\n`;
    })();
    return addLines(room, header, lines);
}
/** A list with as many items as fit, each Markdown of one line, and a note on the rest. */
function list(room, items, what) {
    if (items.length === 0)
        return;
    room.closedBy(restNote(room, items.length, what), () => {
        const lines = (function* () {
            for (const item of items)
                yield `- ${item}\n`;
        })();
        const rest = items.length - addLines(room, "\n", lines);
        return rest === 0 ? "" : restNote(room, rest, what);
    });
}
/** What is opened by a click; nothing, if `body` adds nothing. */
function folded(room, title, body) {
    room.closedBy(closing, () => {
        let isOpen = false;
        room.headed(`\n<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}</summary>\n`, () => {
            const before = room.text.length;
            body();
            isOpen = room.text.length > before;
        });
        return isOpen ? closing : "";
    });
}
/** "12 more findings left out to fit here: …"; the shorter, the fewer there are. */
function restNote(room, rest, what) {
    return `\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, `more ${what}`)} left out to fit here${room.elsewhere}.\n`;
}
const closing = "\n</details>\n";
/** The header only together with the first line. @returns how many lines were added. */
function addLines(room, header, lines) {
    let added = 0;
    for (const line of lines) {
        if (!room.tryAdd(added === 0 ? header + line : line))
            break;
        added += 1;
    }
    return added;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trendSection)
/* harmony export */ });
/* unused harmony export trendSentence */
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6577);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2549);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9163);





/** How the repository moved since the last run: by severity, and what was fixed. */
function trendSection(room, trend, context) {
    room.tryAdd(`\n### Since the last run\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(trendSentence(trend))}\n`);
    const rows = _judge_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g
        .map((severity) => ({ severity, ...trend.severities[severity] }))
        .filter(({ before, now }) => before !== undefined && before + now > 0);
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(room, {
        head: ["Severity", "Last run", "Now", ""],
        rows,
        row: ({ severity, before = 0, now }) => [
            `${_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .icons */ .Pt[severity]} ${severity}`,
            String(before),
            String(now),
            movement(before, now),
        ],
    }, "count");
    const appeared = [...trend.new, ...trend.reopened];
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(room, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(appeared.length, "finding")} new since the last run`, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(room, (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)(appeared, context), "new finding"));
    (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(room, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(trend.fixed.length, "finding")} fixed since the last run`, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(room, trend.fixed.map(fixedLine), "fixed finding"));
}
/** "2 new, 1 fixed, 5 still there." */
function trendSentence({ new: added, reopened, fixed, accepted, still }) {
    const parts = [
        [added.length, "new"],
        [reopened.length, "no longer accepted"],
        [fixed.length, "fixed"],
        [accepted.length, "accepted since"],
        [still, "still there"],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return said.length === 0 ? "Nothing was found, then or now." : `${said.join(", ")}.`;
}
function movement(before, now) {
    if (now === before)
        return "=";
    return now > before ? `↑ ${now - before}` : `↓ ${before - now}`;
}
function fixedLine({ rule, file, severity, container, message }) {
    const what = message === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(message)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)}`;
    return `🟩 ${severity === undefined ? "" : `${severity}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(container ?? file)} ${what} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}`;
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryReport: () => (/* binding */ summaryReport)
});

// EXTERNAL MODULE: ./out/report/body.js
var body = __webpack_require__(6467);
// EXTERNAL MODULE: ./out/report/markdown.js
var markdown = __webpack_require__(4370);
// EXTERNAL MODULE: ./out/report/room.js
var report_room = __webpack_require__(2240);
// EXTERNAL MODULE: ./out/report/section/accepted.js
var accepted = __webpack_require__(6338);
// EXTERNAL MODULE: ./out/report/section/diagnostics.js
var diagnostics = __webpack_require__(8011);
// EXTERNAL MODULE: ./out/report/section/diagram.js
var diagram = __webpack_require__(3558);
// EXTERNAL MODULE: ./out/report/section/difference.js
var difference = __webpack_require__(1888);
// EXTERNAL MODULE: ./out/report/section/findings.js
var findings = __webpack_require__(2549);
// EXTERNAL MODULE: ./out/report/section/fixed.js
var fixed = __webpack_require__(4173);
// EXTERNAL MODULE: ./out/report/section/table.js
var table = __webpack_require__(9163);
;// CONCATENATED MODULE: ./out/report/section/projects.js


/** What was looked at, to be opened. */
function lookedAt(room, { projects }) {
    const shown = {
        head: ["Kind", "Project", "Containers", "Files"],
        rows: projects,
        row: ({ name, kind, files, containers }) => [
            (0,markdown/* prose */.CS)(kind),
            (0,markdown/* code */.aY)(name),
            String(containers),
            files.map(markdown/* code */.aY).join("<br>"),
        ],
    };
    (0,table/* folded */.TM)(room, "What was looked at", () => (0,table/* table */.tp)(room, shown, "project"));
}

// EXTERNAL MODULE: ./out/report/section/remediations.js
var remediations = __webpack_require__(4945);
// EXTERNAL MODULE: ./out/report/section/trend.js
var section_trend = __webpack_require__(5916);
// EXTERNAL MODULE: ./out/report/weigh.js
var weigh = __webpack_require__(5531);
// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/summary.js















/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1024 * 1024 - 4096;
/** Findings that fail nothing are to be opened where there are more. */
const mostOpen = 20;
/**
 * The job summary in GitHub's Markdown, for somebody with little time: the verdict, what the change does, what fails,
 * what is new, what was fixed; then what can wait. What does not fit is left out by whole rows and sections, and said.
 */
function summaryReport(verdict, context) {
    const elsewhere = context.fullReport === undefined ? "" : `: the full report is ${(0,markdown/* code */.aY)(context.fullReport)}`;
    const room = new report_room/* Room */.W(context.limit ?? defaultLimit, { elsewhere });
    const weighed = (0,weigh.weigh)(verdict);
    room.always(`## Bulkhead\n\n${(0,body/* bodyHead */.rm)(verdict)}`);
    const { trend } = context;
    if (trend !== undefined)
        room.share(1 / 4, () => (0,section_trend/* trendSection */.n)(room, trend, context));
    // Each part leaves room for those behind it: however much there is of one, the rest is said too.
    room.share(1 / 2, () => changeSection(room, verdict, context));
    room.share(3 / 4, () => findingsSections(room, verdict, weighed, context));
    if (verdict.comparison !== undefined)
        (0,fixed/* fixedFindings */.D)(room, verdict.comparison, context);
    if (context.today !== undefined)
        (0,accepted/* endingSoon */.N)(room, weighed.accepted, context.today, context);
    room.share(1 / 2, () => (0,table/* folded */.TM)(room, `${(0,words/* count */.U9)(weighed.before.length, "finding")} as before`, () => (0,findings/* findingsByProject */.bi)(room, weighed.before, context)));
    (0,accepted/* accepted */.q)(room, weighed.accepted, context);
    (0,diagnostics/* unread */.g)(room, verdict, context);
    (0,remediations/* remediations */.d)(room, [...weighed.failing, ...weighed.brought], context);
    lookedAt(room, verdict);
    (0,diagnostics/* notes */.Q)(room, verdict, context);
    return room.text;
}
function changeSection(room, { comparison, totals }, context) {
    room.headed("\n### What this change does\n", () => {
        if (comparison !== undefined)
            (0,difference/* difference */.i)(room, comparison, totals.unreadable, context);
    });
    (0,diagram/* diagrams */.d)(room, context.diagrams ?? {});
}
function findingsSections(room, verdict, { failing, brought }, context) {
    room.headed("\n### Fails the check\n", () => (0,findings/* findingsByProject */.bi)(room, failing, context));
    const title = verdict.comparison === undefined ? "Does not fail the check" : "New, but does not fail the check";
    const body = () => (0,findings/* findingsByProject */.bi)(room, brought, context);
    if (brought.length > mostOpen)
        (0,table/* folded */.TM)(room, `${title}: ${(0,words/* count */.U9)(brought.length, "finding")}`, body);
    else
        room.headed(`\n### ${title}\n`, body);
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


/***/ })

};
