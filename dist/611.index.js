export const id = 611;
export const ids = [611,509,745];
export const modules = {

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ renderers)
});

;// CONCATENATED MODULE: ./out/version.js
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./out/command/render.js

/** Each form of the report. What only one form needs is loaded with it. */
const renderers = {
    text: async ({ verdict }, how) => (await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 2776))).textReport(verdict, how),
    json: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 4981))).jsonReport(verdict),
    sarif: async ({ verdict, rules }) => (await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 7202))).sarifReport(verdict, { rules, version: version }),
    // The toolkit writes its commands itself, escaped: there is nothing left to print.
    github: async ({ verdict }) => {
        const [{ annotationsOf }, { writeAnnotations }] = await Promise.all([
            __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 7509)),
            Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 1745)),
        ]);
        writeAnnotations(annotationsOf(verdict, { where: "the full report" }));
        return "";
    },
};


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/** Exit statuses. unable: usage, configuration, nothing to check, or an error of ours. */
const exitStatus = { pass: 0, findings: 1, unable: 2 };
/** What a verdict comes to, for the action and the command line alike. */
function statusOf(conclusion, { warnOnly }) {
    if (conclusion === "error")
        return exitStatus.unable;
    return conclusion === "findings" && !warnOnly ? exitStatus.findings : exitStatus.pass;
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./out/command/prepare.js + 7 modules
var prepare = __webpack_require__(5491);
// EXTERNAL MODULE: ./out/command/render.js + 1 modules
var render = __webpack_require__(9947);
// EXTERNAL MODULE: ./out/options.js
var options = __webpack_require__(9106);
// EXTERNAL MODULE: ./out/source.js
var source = __webpack_require__(995);
;// CONCATENATED MODULE: ./out/config/reference.js


/** What the action's `config` input is: a reference, or, on several lines or with a colon, the configuration itself. */
function referenceIn(text) {
    const match = /^([\w.-]+\/[\w.-]+)\/([^\s:@]+)@([^\s:@]+)$/.exec(text.trim());
    if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined)
        return undefined;
    return { repository: match[1], path: match[2], ref: match[3] };
}
const longest = 1024 * 1024;
/** ms */
const deadline = 20_000;
/**
 * Reads a referenced configuration with the contents API.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws UsageError where it cannot be read: that is never a pass.
 */
async function readReference({ repository, path, ref }, { url, token }) {
    const label = `${repository}/${path}@${ref}`;
    const fail = (why) => new options/* UsageError */.eb(`input config: ${label} cannot be read: ${why}`);
    const address = `${url}/repos/${repository}/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
    let response;
    let text;
    try {
        response = await fetch(address, {
            headers: {
                accept: "application/vnd.github.raw+json",
                "x-github-api-version": "2022-11-28",
                "user-agent": "bulkhead",
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            },
            // A redirect would carry the token to where the answer says.
            redirect: "error",
            signal: AbortSignal.timeout(deadline),
        });
        text = await response.text();
    }
    catch (error) {
        throw fail(error instanceof Error ? error.message : String(error));
    }
    if (!response.ok)
        throw fail(`GitHub answers ${response.status}${meaning(response.status, token !== undefined)}`);
    if (text.length > longest)
        throw fail(`it is longer than ${longest} characters`);
    return new source/* Source */.kL(path, text, label);
}
function meaning(status, hasToken) {
    if (!hasToken)
        return "; give the action a token that may read it (input token)";
    if (status === 404 || status === 403 || status === 401) {
        return ": it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read";
    }
    return "";
}

// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __webpack_require__(7509);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(3699);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/report/markdown.js

/** Names and messages are as long as somebody has written them. */
const markdown_longest = 600;
/**
 * Text from files as Markdown prose that says just that text, also in a table cell: no markup, HTML, link, mention or
 * line break comes of it. Punctuation is written as character references, which Markdown takes for text.
 */
function prose(text) {
    // GitHub makes mentions, issue links and emoji of the finished text, where no reference helps: a space of no width does.
    return encode((0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), markdown_longest).replace(/@|#(?=\d)|:(?=[\w+-]+:)/g, "$&\u200B"));
}
/** A rule's message as prose: what stands between backticks is code. Safe whatever the values in it are. */
function marked(text) {
    const parts = (0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), markdown_longest).split(/`([^`]*)`/);
    return parts.map((part, index) => (index % 2 === 0 ? prose(part) : code(part))).join("");
}
/** The same as code. `<code>` rather than backticks: within those a backtick or a pipe cannot be written in a table. */
function code(text) {
    return `<code>${encode((0,visible/* clip */.$Q)((0,visible/* visible */.RK)(text), markdown_longest))}</code>`;
}
/** Markdown of a rule's METADATA, which its author answers for, in a table cell. */
function cell(markdown) {
    return markdown
        .trim()
        .replaceAll("|", "\\|")
        .replace(/\s*\n\s*/g, " ");
}
/** A link whose text is already Markdown; without an address only the text. */
function markdown_link(text, address) {
    if (address === undefined)
        return text;
    const href = (0,visible/* visible */.RK)(address).replace(/[&"'<>|`\\]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<a href="${href}">${text}</a>`;
}
function encode(text) {
    return text.replace(/[!-~]/g, (character, at) => {
        const harmless = /[\w,;%=/.()'+:-]/.test(character) && character !== "_";
        const links = character === "." ? text.endsWith("www", at) : character === ":" && text.startsWith("//", at + 1);
        return harmless && !links ? character : `&#${character.charCodeAt(0)};`;
    });
}

// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
;// CONCATENATED MODULE: ./out/report/summary.js





/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1024 * 1024 - 4096;
/**
 * The job summary in GitHub's Markdown: the verdict, counts, the findings worst first, what could not be judged, what
 * was looked at, and what to do about each rule. What does not fit is left out by whole rows, and said.
 */
function summaryReport(verdict, context) {
    const limit = context.limit ?? defaultLimit;
    const room = new Room(limit);
    const counts = verdict.totals.findings === 0 ? "" : `${(0,words/* countsSentence */.KS)(verdict)}. `;
    const looked = verdict.totals.files === 0 ? "" : `${(0,words/* lookedAtSentence */.BZ)(verdict)}.`;
    const icon = verdict.conclusion === "pass" ? "✅" : "❌";
    room.always(`## Bulkhead\n\n${icon} **${prose((0,words/* verdictSentence */.BT)(verdict))}**\n\n${prose(counts + looked)}\n`);
    const accepted = verdict.findings.filter(({ suppression }) => suppression !== undefined);
    const open = verdict.findings.filter(({ suppression }) => suppression === undefined);
    // However many findings there are, the rest is said too.
    room.reserve(limit >> 2, () => findingsTable(room, (0,order/* worstFirst */.md)(open), context));
    unreadTable(room, verdict, context);
    folded(room, `${(0,words/* count */.U9)(accepted.length, "accepted finding")}`, accepted.length, () => findingsTable(room, (0,order/* worstFirst */.md)(accepted), context));
    folded(room, `What to do: ${(0,words/* count */.U9)(new Set(open.map(({ rule }) => rule)).size, "rule")}`, open.length, () => remediationTable(room, open, context));
    folded(room, "What was looked at", verdict.projects.length, () => projectsTable(room, verdict));
    folded(room, "Notes", notes(verdict).length, () => table(room, ["Where", "What"], notes(verdict).map((note) => diagnosticRow(note, context)), "notes"));
    return room.text;
}
const icons = { critical: "🟥", high: "🟧", medium: "🟨", low: "🟦", info: "⬜" };
function findingsTable(room, findings, context) {
    const rows = findings.map((finding) => {
        const location = (0,source/* locationOf */.hD)(finding.place);
        const related = finding.related.length === 0 ? "" : ` (and ${(0,words/* count */.U9)(finding.related.length, "related place")})`;
        const remark = (0,words/* remarks */.IW)(finding).map((text) => `<br><em>${prose(text)}</em>`);
        return [
            `${icons[finding.severity]} ${finding.severity}${finding.gates || finding.suppression !== undefined ? "" : "<br><sub>does not fail</sub>"}`,
            `${code(finding.subject)} ${marked(finding.message)}${related}${remark.join("")}`,
            markdown_link(code((0,words.at)(location)), context.addressOf?.(location)),
            code(finding.rule),
        ];
    });
    table(room, ["Severity", "Finding", "Where", "Rule"], rows, "findings");
}
function unreadTable(room, { diagnostics }, context) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    if (errors.length === 0)
        return;
    room.tryAdd("\n### Could not be judged\n");
    table(room, ["Where", "Why"], errors.map((error) => diagnosticRow(error, context)), "places");
}
function diagnosticRow({ message, place }, context) {
    const location = (0,source/* locationOf */.hD)(place);
    return [markdown_link(code((0,words.at)(location)), context.addressOf?.(location)), prose(message)];
}
function notes({ diagnostics }) {
    return diagnostics.filter(({ level }) => level !== "error");
}
function remediationTable(room, findings, { rules }) {
    const rows = Array.from((0,group/* groupBy */.$)((0,order/* worstFirst */.md)(findings), ({ rule }) => rule), ([id, group]) => {
        const rule = rules.get(id);
        const page = rule?.related_resources[0]?.ref;
        return [code(id), markdown_link(prose(rule?.title ?? id), page), cell(group[0].remediation)];
    });
    table(room, ["Rule", "What it is", "What to do"], rows, "rules");
}
function projectsTable(room, { projects }) {
    const rows = projects.map(({ name, kind, files, containers }) => [
        prose(kind),
        code(name),
        String(containers),
        files.map(code).join("<br>"),
    ]);
    table(room, ["Kind", "Project", "Containers", "Files"], rows, "projects");
}
function folded(room, title, rows, body) {
    if (rows === 0 || !room.tryAdd(`\n<details><summary>${prose(title)}</summary>\n`, closing.length))
        return;
    room.reserve(closing.length, body);
    room.always(closing);
}
const closing = "\n</details>\n";
function table(room, head, rows, what) {
    if (rows.length === 0)
        return;
    const note = (rest) => `\n${rest} more ${what} do not fit here.\n`;
    room.reserve(note(rows.length).length, () => {
        const header = `\n| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n`;
        const fits = room.tryAdd(header);
        let added = 0;
        while (fits && added < rows.length && room.tryAdd(`| ${(rows[added] ?? []).join(" | ")} |\n`))
            added += 1;
        if (added < rows.length)
            room.always(note(rows.length - added));
    });
}
/** A text that grows to a number of bytes and not beyond; what has been reserved can still be said at its end. */
class Room {
    #left;
    #text = "";
    constructor(bytes) {
        this.#left = bytes;
    }
    get text() {
        return this.#text;
    }
    /** Adds a text if it fits, with room for `after` more bytes behind it. */
    tryAdd(text, after = 0) {
        const bytes = Buffer.byteLength(text);
        if (bytes + after > this.#left)
            return false;
        this.#left -= bytes;
        this.#text += text;
        return true;
    }
    /** Adds a text for which there is room: the head, or what has been reserved. */
    always(text) {
        this.#left -= Buffer.byteLength(text);
        this.#text += text;
    }
    /** Keeps bytes back while `body` adds. */
    reserve(bytes, body) {
        this.#left -= bytes;
        body();
        this.#left += bytes;
    }
}

// EXTERNAL MODULE: ./out/report/workflow-commands.js
var workflow_commands = __webpack_require__(1745);
// EXTERNAL MODULE: ./out/run.js + 198 modules
var run = __webpack_require__(4487);
// EXTERNAL MODULE: ./out/write.js
var write = __webpack_require__(9487);
;// CONCATENATED MODULE: ./out/main.js















/** The action: inputs, the run, annotations, summary, report files, outputs, exit status. */
async function runAction() {
    try {
        const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const prepared = await (0,prepare/* prepare */.i)(core/* getMultilineInput */.q3("paths"), inputs(), main_text("config-file"), workspace, {
            organisation: await organisation(),
            proposal: await (0,prepare/* proposalIn */.s)(process.env),
            // A required workflow runs in repositories that have nothing to check.
            defaults: { allowEmpty: true },
            ignored: "leave",
        });
        const { trees, options } = prepared;
        const result = await (0,run/* run */.e)(trees, options, prepared);
        await report(result, options, workspace);
        process.exitCode = (0,exit_status/* statusOf */.c)(result.verdict.conclusion, options);
    }
    catch (error) {
        fail(error);
    }
}
/** Status 2: a job that could not be done must look like neither a pass nor a finding, whatever fails while it is said. */
function fail(error) {
    core/* setFailed */.C1((0,visible/* visibleLines */.gB)(error instanceof options/* UsageError */.eb ? error.message : String(error)));
    process.exitCode = exit_status/* exitStatus */.$.unable;
    try {
        core/* setOutput */.uH("conclusion", "error");
    }
    catch (second) {
        core/* warning */.$e(`the output "conclusion" could not be written: ${String(second)}`);
    }
}
function inputs() {
    const failOn = main_text("fail-on");
    return {
        failOn: failOn === undefined ? undefined : (0,options/* threshold */.EN)(failOn, "input fail-on"),
        warnOnly: flag("warn-only"),
        allowEmpty: flag("allow-empty"),
    };
}
/** The configuration in the input `config`, written out or referred to: that of whoever wrote the workflow. */
async function organisation() {
    const written = main_text("config");
    if (written === undefined)
        return undefined;
    const reference = referenceIn(written);
    if (reference === undefined)
        return new source/* Source */.kL("config", written, "input config");
    const url = process.env.GITHUB_API_URL || "https://api.github.com";
    const token = main_text("token");
    return readReference(reference, token === undefined ? { url } : { url, token });
}
/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function main_text(name) {
    return core/* getInput */.V4(name) || undefined;
}
function flag(name) {
    return main_text(name) === undefined ? undefined : core/* getBooleanInput */.Vt(name);
}
async function report(result, options, workspace) {
    const { verdict, rules } = result;
    core/* info */.pq(await render/* renderers */.Z[main_text("format") === "json" ? "json" : "text"](result, { color: false }));
    (0,workflow_commands.writeAnnotations)((0,annotations.annotationsOf)(verdict, options));
    if (process.env.GITHUB_STEP_SUMMARY) {
        await core/* summary */.z.addRaw(summaryReport(verdict, { rules, addressOf })).write();
    }
    core/* setOutput */.uH("conclusion", verdict.conclusion);
    for (const severity of finding/* severities */.g)
        core/* setOutput */.uH(severity, verdict.totals.severities[severity]);
    core/* setOutput */.uH("sarif-file", await writeReport("sarif", result, workspace));
    core/* setOutput */.uH("json-file", await writeReport("json", result, workspace));
}
/** The lines of a file at the commit that is checked. */
function addressOf({ file, line, endLine }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
    if (!server || !repository || !commit)
        return undefined;
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${server}/${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
}
/** Writes a report where the input of its name says. @returns the path from the workspace; empty if none was asked for. */
async function writeReport(form, result, workspace) {
    const path = main_text(`${form}-file`);
    if (path === undefined)
        return "";
    const file = await (0,write/* writeWhereNamed */.A)(workspace, path, await render/* renderers */.Z[form](result, { color: false }));
    return (0,external_node_path_.relative)(workspace, file);
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
const thresholds = ["critical", "high", "medium", "low", "never"];
/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
const layers = ["default", "repository", "organisation", "command"];
const defaults = {
    failOn: "high",
    pedantic: false,
    strict: false,
    warnOnly: false,
    allowEmpty: false,
    include: [],
    exclude: [],
    projects: [],
    profiles: [],
    runners: {},
    rules: [],
    suppressions: [],
    policies: [],
    require: { from: "high", days: 180 },
    decisions: "base",
    local: "merge",
    baseline: undefined,
    known: new Set(),
    today: "9999-12-31",
};
/** Later layers win over earlier ones. */
function resolveOptions(...said) {
    const entries = said.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
    return { ...defaults, ...Object.fromEntries(entries) };
}
/** Something that the user asked for cannot be done as asked: a flag, an input, a configuration. Exit 2. */
class UsageError extends Error {
    name = "UsageError";
}
/** @throws UsageError naming what is allowed. */
function threshold(text, where) {
    const found = thresholds.find((name) => name === text.toLowerCase());
    if (found === undefined)
        throw new UsageError(`${where}: "${text}" is none of ${thresholds.join(", ")}`);
    return found;
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3699);
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4356);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);





/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
 * The findings beside the code, worst first. What gates is an error (a warning with `warnOnly`, so that a green check
 * shows no red), what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 */
function annotationsOf(verdict, { warnOnly = false, where = "the job summary" } = {}) {
    const byLevel = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(verdict.findings), (finding) => levelOf(finding, warnOnly));
    return ["error", "warning", "notice"].flatMap((level) => {
        const findings = byLevel.get(level) ?? [];
        if (findings.length <= mostOfALevel)
            return findings.map((finding) => annotation(finding, level));
        const rest = findings.slice(mostOfALevel - 1);
        return [
            ...findings.slice(0, mostOfALevel - 1).map((finding) => annotation(finding, level)),
            {
                level,
                message: `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest.length, "more finding")}, the worst of them ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)(rest)}: see ${where}.`,
                properties: { title: "More findings" },
            },
        ];
    });
}
function levelOf({ gates, severity, confidence, suppression }, warnOnly) {
    if (gates)
        return warnOnly ? "warning" : "error";
    const quiet = severity === "low" || severity === "info" || confidence === "inferred" || suppression !== undefined;
    return quiet ? "notice" : "warning";
}
function annotation(finding, level) {
    const { file, line, column, endLine, endColumn } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(finding.place);
    const title = [`${finding.severity}: ${finding.rule}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(finding)].join(", ");
    const message = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(finding)), longestMessage / 2)}.\n${finding.remediation}`;
    return {
        level,
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestMessage),
        properties: {
            title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title), longestTitle),
            file,
            startLine: line,
            endLine,
            // GitHub refuses columns of a span over several lines. Its end column is that of the last character.
            ...(line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {}),
        },
    };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * Text from files as text that does nothing but stand there: control characters (terminal escapes, line breaks),
 * marks that turn the direction of writing, invisible characters and lone surrogates are written out, `\u{202e}`.
 * Joiners that scripts and emoji need stay.
 */
function visible(text) {
    return text.replace(harmful, (character) => short[character] ?? `\\u{${code(character)}}`);
}
/**
 * Lines of a report in which a workflow's runner finds no command: it takes those for one that begin with `::`, blanks
 * aside, and those with `##[` anywhere.
 */
function withoutCommands(report) {
    return report.replace(/^([^\S\n]*)::/gm, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
/**
 * What went wrong, with the values of files in it: its own line breaks stay, and nothing else that a terminal or a
 * workflow's runner would act on.
 */
function visibleLines(message) {
    return withoutCommands(message.split("\n").map(visible).join("\n"));
}
/** JSON of the same text with the same characters as JSON's own escapes: the data is unchanged, a terminal is safe. */
function safeJson(value) {
    const json = JSON.stringify(value, undefined, 2);
    // Line breaks and indentation are the only control characters that JSON.stringify leaves, outside of strings.
    const safe = json.replace(harmful, (character) => (character === "\n" ? character : units(character)));
    // To a workflow's runner, `##[` is a command wherever in a line it stands.
    return `${safe.replaceAll("##[", "#\\u0023[")}\n`;
}
/** At most `length` code units, cut between characters, with an ellipsis where something is cut. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 1;
    const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[end] ?? "");
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
const harmful = /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;
const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001B": "\\e" };
function code(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}
function units(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BZ: () => (/* binding */ lookedAtSentence),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   rx: () => (/* binding */ unreadableFiles)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2405);


/** "db publishes 5432 on all interfaces": what a finding says, as a sentence without its full stop. */
function sentence({ subject, message }) {
    return `${subject} ${message}`;
}
/** What a reader should know of a finding beside its severity; empty for most. */
function remarks({ confidence, suppression, adjustment, known }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
/** The verdict in one sentence. */
function verdictSentence({ conclusion, totals, failOn }) {
    if (totals.files === 0 && totals.unreadable === 0) {
        const nothing = "Nothing to check: found no Compose file, no workflow and no script that runs a container.";
        return conclusion === "pass" ? nothing : `${nothing} That is not a pass.`;
    }
    if (totals.gating > 0)
        return `${count(totals.gating, "finding fails", "findings fail")} the check.`;
    if (failOn === "never")
        return "Nothing fails the check, as asked (fail-on: never).";
    return `Pass: no finding at ${failOn}${failOn === "critical" ? "" : " or worse"} that is certain and not accepted.`;
}
/** "4 findings: 1 critical, 3 low; 2 accepted", or "No findings". */
function countsSentence({ totals }) {
    const bySeverity = _judge_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => totals.severities[severity] > 0)
        .map((severity) => `${totals.severities[severity]} ${severity}`);
    const counted = totals.findings - totals.suppressed;
    const main = counted === 0 ? "No findings" : `${count(counted, "finding")}: ${bySeverity.join(", ")}`;
    return totals.suppressed === 0 ? main : `${main}; ${totals.suppressed} accepted`;
}
/** "Looked at 3 files, which make 2 projects with 7 containers". */
function lookedAtSentence({ totals }) {
    const { projects, containers, files } = totals;
    if (containers === 0)
        return `Looked at ${count(files, "file")}, and found no container in ${files === 1 ? "it" : "them"}`;
    const make = files === 1 ? "makes" : "make";
    return `Looked at ${count(files, "file")}, which ${make} ${count(projects, "project")} with ${count(containers, "container")}`;
}
/** Files with a diagnostic of level error, sorted. */
function unreadableFiles({ diagnostics }) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    return [...new Set(errors.map(({ place }) => place.source.path))];
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `file:line:column`, as compilers write it. */
function at({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)[0] ?? "info";
}


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAnnotations: () => (/* binding */ writeAnnotations)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

const write = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Writes annotations to standard output as the runner reads them. The toolkit escapes what stands in them. */
function writeAnnotations(annotations) {
    for (const { level, message, properties } of annotations)
        write[level](message, properties);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    await write(file, path, text, exclusive);
    return file;
}
/** Writes a file wherever the user says: below `root` as in a tree, elsewhere as it is named. */
async function writeWhereNamed(root, path, text, exclusive = false) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, file))
        return writeInTree(root, path, text, exclusive);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    await write(file, path, text, exclusive);
    return file;
}
async function write(file, path, text, exclusive) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
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
