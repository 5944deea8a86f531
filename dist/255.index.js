export const id = 255;
export const ids = [255,509,745];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderers)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);

/** Each form of the report. What only one form needs is loaded with it. */
const renderers = {
    text: async ({ verdict }, how) => (await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 2776))).textReport(verdict, how),
    json: async ({ verdict }) => (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 4981))).jsonReport(verdict),
    sarif: async ({ verdict, rules }) => (await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 7202))).sarifReport(verdict, { rules, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r }),
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

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./out/command/prepare.js + 10 modules
var prepare = __webpack_require__(3598);
// EXTERNAL MODULE: ./out/command/render.js
var render = __webpack_require__(1116);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
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
/**
 * Reads a referenced configuration with the contents API.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws UsageError where it cannot be read: that is never a pass.
 */
async function readReference(reference, client) {
    const { path, ref } = reference;
    const [owner = "", repo = ""] = reference.repository.split("/");
    const label = `${reference.repository}/${path}@${ref}`;
    const answer = await client.bytes("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path, ref }, "application/vnd.github.raw+json", { maxBytes: longest, redirects: "refuse" });
    if (answer.kind === "ok")
        return new source/* Source */.kL(path, new TextDecoder().decode(answer.data), label);
    throw new out_options/* UsageError */.eb(`input config: ${label} cannot be read: ${meaning(answer, client.hasToken)}`);
}
function meaning(failure, hasToken) {
    if (failure.status === undefined || failure.kind === "rate-limited")
        return failure.why;
    const answers = `GitHub answers ${failure.status}`;
    if (!hasToken)
        return `${answers}; give the action a token that may read it (input token)`;
    if (failure.kind === "failed")
        return answers;
    return `${answers}: it is not there, or this token may not read it (a fork's token reads public repositories only); write the configuration inline, or keep it in a repository that everybody may read`;
}

// EXTERNAL MODULE: ./out/exit-status.js
var exit_status = __webpack_require__(5577);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./out/version.js
var version = __webpack_require__(3888);
// EXTERNAL MODULE: ./out/report/visible.js
var visible = __webpack_require__(1653);
;// CONCATENATED MODULE: ./out/github/answer.js

/**
 * What a status that is no success means. GitHub says 403 and 429 of both kinds of limit.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
 */
function failureOf({ status, headers, message, write, hasToken, now }) {
    const said = message === "" ? "" : ` (${(0,visible/* clip */.$Q)((0,visible/* visible */.RK)(message), 200)})`;
    const why = `GitHub answers ${status}${said}`;
    if (status === 429 || (status === 403 && isLimit(headers, message))) {
        const until = limitedUntil(headers, now);
        return { kind: "rate-limited", status, why, ...(until === undefined ? {} : { until }) };
    }
    const hidden = status === 404 && (write || !hasToken);
    if (status === 401 || status === 403 || hidden)
        return { kind: "forbidden", status, why };
    return { kind: status === 404 ? "not-found" : "failed", status, why };
}
function isLimit(headers, message) {
    return (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\brate limit\b|abuse/i.test(message));
}
function limitedUntil(headers, now) {
    const after = headers.get("retry-after");
    if (after !== null && /^\d{1,9}$/.test(after))
        return now + Number(after) * 1000;
    const reset = headers.get("x-ratelimit-reset");
    if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d{1,12}$/.test(reset))
        return undefined;
    // A second more: the clock of this machine is not GitHub's.
    return Math.max(now, Number(reset) * 1000 + 1000);
}

;// CONCATENATED MODULE: ./out/github/exchange.js
/** Sends a request, and reads the answer up to a bound. Whatever goes wrong is an answer, too. */
async function exchange(request, bounds) {
    const signal = AbortSignal.timeout(bounds.deadline);
    try {
        return await follow(request, bounds, signal);
    }
    catch (error) {
        if (signal.aborted)
            return silent(`no answer came within ${bounds.deadline / 1000} s`);
        return silent(reasonOf(error));
    }
}
const maxRedirects = 3;
async function follow(request, bounds, signal) {
    let url = request.url;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        const { authorization, ...others } = request.headers;
        const inside = new URL(url).origin === bounds.origin;
        const response = await fetch(url, {
            method: request.method,
            headers: {
                ...others,
                ...(inside && bounds.token !== undefined ? { authorization: `Bearer ${bounds.token}` } : {}),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: "manual",
            signal,
        });
        const location = response.headers.get("location");
        if (!isRedirect(response.status) || location === null)
            return await read(response, bounds.maxBytes);
        await response.body?.cancel();
        const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
        if (bounds.redirects === "refuse" || request.method !== "GET" || target === undefined) {
            return failed("GitHub answers with a redirect");
        }
        if (target.origin !== bounds.origin && (bounds.redirects !== "leave" || !isSafe(target, bounds.origin))) {
            return failed("GitHub answers with a redirect to another server");
        }
        url = target.href;
    }
    return failed(`GitHub answers with more than ${maxRedirects} redirects`);
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** What was asked for over TLS never comes without. */
function isSafe(target, origin) {
    return target.protocol === "https:" || (target.protocol === "http:" && origin.startsWith("http:"));
}
async function read(response, maxBytes) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        length += part.length;
        // Leaving the loop ends the transfer.
        if (length > maxBytes)
            return failed(`GitHub answers with more than ${maxBytes} bytes`);
        parts.push(part);
    }
    return { kind: "answered", status: response.status, headers: response.headers, bytes: Buffer.concat(parts) };
}
function failed(why) {
    return { kind: "failed", why, silent: false };
}
function silent(why) {
    return { kind: "failed", why, silent: true };
}
/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof AggregateError)
        return reasonOf(error.cause.errors[0]);
    return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./out/github/patience.js

/**
 * How long all requests of a client wait together for a server that asks them to. Who keeps asking while it is limited
 * may be shut out, so a wait holds back every request.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
class Patience {
    #longest;
    #waited = 0;
    #until = 0;
    /** @param longest ms in sum. */
    constructor(longest) {
        this.#longest = longest;
    }
    /** Holds requests back for `wait` ms from now. @returns false where that is too long: then nobody waits. */
    extend(wait) {
        const now = Date.now();
        const until = now + wait;
        const more = Math.max(0, until - Math.max(now, this.#until));
        if (this.#waited + more > this.#longest)
            return false;
        this.#waited += more;
        this.#until = Math.max(this.#until, until);
        return true;
    }
    /** Until no request is held back. */
    async ready() {
        for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now())
            await (0,promises_.setTimeout)(left);
    }
}

;// CONCATENATED MODULE: ./out/github/turns.js
/** Lets so many run at once, and the others wait for their turn, in order. */
class Turns {
    #free;
    #waiting = [];
    constructor(places) {
        this.#free = places;
    }
    async take(run) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await run();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./out/github/client.js







/**
 * GitHub's REST API. Bounded in all that it does: each request by a deadline, a size and a number of tries, all of them
 * by the time that they wait in sum; after one that got no answer, none is sent any more. The token is shown to the
 * API's own origin only, and stands in no answer.
 *
 * Octokit's plugins do not fit: that for retries repeats a write whose first try may have come through (a second
 * comment), that for throttling waits as long as it is told, and its request takes 1.7 s to parse a large tree.
 */
class GitHubClient {
    /** Whether requests say who asks. */
    hasToken;
    #options;
    #token;
    #patience;
    /** GitHub allows 100 requests at once. */
    #reads = new Turns(8);
    /** "Pause between mutative requests", one at a time. */
    #writes = new Turns(1);
    #lastWrite = 0;
    /** Why no request is sent any more, and until when. */
    #closed;
    /** @throws UsageError where the token or the address is none. */
    constructor({ token, ...options }) {
        if (!/^https?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) {
            throw new out_options/* UsageError */.eb(`GITHUB_API_URL: "${options.url}" is no address of an API`);
        }
        // What fetch says of a header that it refuses holds the header.
        if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
            throw new out_options/* UsageError */.eb("input token: it has characters that no token has");
        }
        this.#options = { ...defaults, ...options, url: options.url.replace(/\/+$/, "") };
        this.#token = token;
        this.hasToken = token !== undefined;
        this.#patience = new Patience(this.#options.patience);
    }
    /** What a route of the API answers, as GitHub's description has it. */
    async request(route, parameters, manner = {}) {
        const answer = await this.#send(route, parameters, "application/vnd.github+json", manner);
        return answer.kind === "ok" ? this.#parsed(answer.data) : answer;
    }
    /**
     * A list over all of its pages, each of up to 100, asked for by number: no address that an answer names is asked.
     * @param itemsOf what a page has. @param maxPages more is left unread, `complete` says whether there was more.
     */
    async pages(route, parameters, itemsOf, maxPages) {
        const items = [];
        for (let page = 1; page <= maxPages; page++) {
            const paged = { ...parameters, per_page: 100, page };
            const answer = await this.#send(route, paged, "application/vnd.github+json", {});
            if (answer.kind !== "ok")
                return answer;
            const parsed = this.#parsed(answer.data);
            if (parsed.kind !== "ok")
                return parsed;
            items.push(...itemsOf(parsed.data));
            const more = /;\s*rel="next"/.test(answer.data.headers.get("link") ?? "");
            if (!more)
                return { kind: "ok", data: { items, complete: true } };
        }
        return { kind: "ok", data: { items, complete: false } };
    }
    /** The answer's bytes as they come. @param accept its media type. */
    async bytes(route, parameters, accept, manner = {}) {
        const answer = await this.#send(route, parameters, accept, manner);
        return answer.kind === "ok" ? { kind: "ok", data: answer.data.bytes } : answer;
    }
    #parsed({ bytes }) {
        try {
            const data = JSON.parse(bytes.toString("utf8"));
            if (typeof data === "object" && data !== null)
                return { kind: "ok", data: data };
        }
        catch { }
        return { kind: "failed", why: "GitHub answers with something else than JSON" };
    }
    async #send(route, parameters, accept, manner) {
        const request = await this.#requestOf(route, parameters, accept);
        if (request === undefined)
            return { kind: "failed", why: "it has a name that is no path" };
        const write = request.method !== "GET";
        const { tries, backoff } = this.#options;
        for (let attempt = 1;; attempt++) {
            await this.#patience.ready();
            if (this.#closed !== undefined && Date.now() < this.#closed.until)
                return this.#closed.failure;
            const exchanged = await (write ? this.#write(request, manner) : this.#read(request, manner));
            if (exchanged.kind === "answered" && exchanged.status < 300)
                return { kind: "ok", data: exchanged };
            const failure = this.#failureOf(exchanged, write);
            const wait = waitFor(failure, exchanged, write, backoff * 2 ** (attempt - 1));
            if (wait !== undefined && attempt < tries && this.#patience.extend(wait))
                continue;
            const until = closedUntil(failure, exchanged);
            if (until !== undefined)
                this.#closed = { failure, until };
            return failure;
        }
    }
    #read(request, manner) {
        return this.#reads.take(() => exchange(request, this.#bounds(manner)));
    }
    #write(request, manner) {
        return this.#writes.take(async () => {
            const early = this.#lastWrite + this.#options.betweenWrites - Date.now();
            if (early > 0)
                await (0,promises_.setTimeout)(early);
            const exchanged = await exchange(request, this.#bounds(manner));
            this.#lastWrite = Date.now();
            return exchanged;
        });
    }
    #bounds({ maxBytes = defaultMaxBytes, redirects = "follow" }) {
        const { url, deadline } = this.#options;
        return { origin: new URL(url).origin, token: this.#token, deadline, maxBytes, redirects };
    }
    async #requestOf(route, parameters, accept) {
        const { endpoint } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 5159));
        const { method, url, body } = endpoint(route, { ...parameters, baseUrl: this.#options.url });
        const [path = "", query] = url.split("?");
        // A parameter that may have slashes (a file's path) takes several segments.
        const slashed = path.replaceAll("%2F", "/");
        // `..` would be another route.
        if (slashed.split("/").some((segment) => segment === "." || segment === ".."))
            return undefined;
        return {
            method,
            url: query === undefined ? slashed : `${slashed}?${query}`,
            headers: {
                accept,
                "x-github-api-version": "2022-11-28",
                "user-agent": `bulkhead/${version/* version */.r}`,
                ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        };
    }
    #failureOf(exchanged, write) {
        if (exchanged.kind === "failed")
            return { kind: "failed", why: this.#withoutToken(exchanged.why) };
        const { status, headers, bytes } = exchanged;
        const message = this.#withoutToken(messageIn(bytes));
        return failureOf({ status, headers, message, write, hasToken: this.hasToken, now: Date.now() });
    }
    #withoutToken(text) {
        return this.#token === undefined ? text : text.replaceAll(this.#token, "***");
    }
}
const defaults = {
    deadline: 20_000,
    tries: 3,
    patience: 60_000,
    backoff: 1000,
    betweenWrites: 1000,
};
const defaultMaxBytes = 16 * 1024 * 1024;
/** ms; "wait for at least one minute before retrying", where GitHub does not say how long. */
const limitedFor = 60_000;
/** ms before another try; undefined where none is worth it. */
function waitFor(failure, exchanged, write, backoff) {
    if (failure.kind === "rate-limited") {
        return failure.until === undefined ? limitedFor : Math.max(0, failure.until - Date.now());
    }
    // Nobody knows whether a write that failed was done.
    if (write)
        return undefined;
    if (exchanged.kind === "failed")
        return exchanged.silent ? backoff : undefined;
    return exchanged.status >= 500 || exchanged.status === 408 ? backoff : undefined;
}
/** Until when nothing more is asked, ms since 1970; undefined where others may have better luck. */
function closedUntil(failure, exchanged) {
    if (failure.kind === "rate-limited")
        return failure.until ?? Date.now() + limitedFor;
    return exchanged.kind === "failed" && exchanged.silent ? Number.POSITIVE_INFINITY : undefined;
}
function messageIn(bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
        return typeof message === "string" ? message : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./out/judge/finding.js
var finding = __webpack_require__(6577);
// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __webpack_require__(7509);
// EXTERNAL MODULE: ./out/report/change-words.js
var change_words = __webpack_require__(7095);
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

;// CONCATENATED MODULE: ./out/report/room.js
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

// EXTERNAL MODULE: ./out/report/words.js
var words = __webpack_require__(8482);
// EXTERNAL MODULE: ./out/judge/group.js
var group = __webpack_require__(3699);
;// CONCATENATED MODULE: ./out/report/section/page.js



/** A place as code, linked to its line where there is an address. */
function placeLink(place, { addressOf }, side = "head") {
    const location = (0,source/* locationOf */.hD)(place);
    return markdown_link(code((0,words.at)(location)), addressOf?.(location, side));
}
/** How the base is called where something is only there. */
function inBase({ name, commit }) {
    return ` in ${code(name ?? commit.slice(0, 7))}`;
}

;// CONCATENATED MODULE: ./out/report/section/table.js


/** A table with as many rows as fit, and a note on the rest. `what` is a row, in the singular. */
function table(room, shown, what) {
    if (shown.rows.length === 0)
        return;
    room.closedBy(restNote(room, shown.rows.length, what), () => {
        const rest = shown.rows.length - addRows(room, shown);
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
        room.headed(`\n<details><summary>${prose(title)}</summary>\n`, () => {
            const before = room.text.length;
            body();
            isOpen = room.text.length > before;
        });
        return isOpen ? closing : "";
    });
}
/** "12 more findings left out to fit here: …"; the shorter, the fewer there are. */
function restNote(room, rest, what) {
    return `\n${(0,words/* count */.U9)(rest, `more ${what}`)} left out to fit here${room.elsewhere}.\n`;
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

;// CONCATENATED MODULE: ./out/report/section/findings.js






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
    const groups = [...(0,group/* groupBy */.$)(findings, ({ project }) => project)];
    if (groups.length === 1) {
        table(room, findingsTable(findings, context), "finding");
        return;
    }
    room.closedBy(restNote(room, findings.length, "finding"), () => {
        let rest = findings.length;
        for (const [project, group] of groups) {
            const name = project === "" ? "Files" : code(project);
            const heading = `\n#### ${name} · ${(0,change_words/* bySeverity */.Np)(group)}\n`;
            const added = addRows(room, { ...findingsTable(group, context), above: heading });
            rest -= added;
            if (added < group.length)
                break;
        }
        return rest === 0 ? "" : restNote(room, rest, "finding");
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
                `${code(finding.subject)} ${marked(finding.message)}`,
                ...(0,words/* remarks */.IW)(finding).map((text) => `<em>${prose(text)}</em>`),
                ...relatedLines(finding.related, context, side),
            ].join("<br>"),
            placeLink(finding.place, context, side),
            code(finding.rule),
        ],
    };
}
/** Of the places that belong to a finding. */
const mostRelated = 3;
function relatedLines(related, context, side) {
    const lines = related
        .slice(0, mostRelated)
        .map(({ message, place }) => `${placeLink(place, context, side)}: ${marked(message)}`);
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `and ${(0,words/* count */.U9)(rest, "more place")}`];
}

;// CONCATENATED MODULE: ./out/report/section/accepted.js





/** Days before its last one from which a decision is said to end soon. */
const soon = 14;
/** What decisions on record accept, to be opened. */
function accepted(room, findings, context) {
    folded(room, (0,words/* count */.U9)(findings.length, "accepted finding"), () => findingsByProject(room, findings, context));
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
        row: ({ finding: { subject, message, place, suppression }, days }) => [
            `${prose(suppression?.expires ?? "")}<br><em>${days === 0 ? "today" : `${(0,words/* count */.U9)(days, "day")} left`}</em>`,
            `${code(subject)} ${marked(message)}`,
            placeLink(place, context),
            [suppression?.justification, suppression?.owner, suppression?.at]
                .flatMap((text) => (text === undefined ? [] : prose(text)))
                .join("<br>"),
        ],
    };
    room.headed("\n### Accepted, but not for long\n", () => table(room, shown, "decision"));
}
/** Whole days from one day to another; undefined where either is no date. */
function daysBetween(from, to) {
    const days = (Date.parse(to ?? "") - Date.parse(from)) / (24 * 60 * 60 * 1000);
    return Number.isInteger(days) ? days : undefined;
}

;// CONCATENATED MODULE: ./out/report/section/diagnostics.js




/** What was not judged, or not wholly. */
function unread(room, { diagnostics }, context) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    room.headed("\n### Could not be judged\n", () => table(room, diagnosticsTable(errors, "Why", context), "place"));
}
/** What else there is to know about the work, to be opened. */
function notes(room, { diagnostics }, context) {
    const rest = diagnostics.filter(({ level }) => level !== "error");
    folded(room, (0,words/* count */.U9)(rest.length, "note"), () => table(room, diagnosticsTable(rest, "What", context), "note"));
}
function diagnosticsTable(rows, what, context) {
    return {
        head: ["Where", what],
        rows,
        row: ({ message, place }) => [placeLink(place, context), prose(message)],
    };
}

;// CONCATENATED MODULE: ./out/report/section/diagram.js

/** The picture of the change, and the whole one to be opened; that which does not fit is left out. */
function diagrams(room, { changed, whole }) {
    if (changed !== undefined)
        addDiagram(room, changed);
    if (whole !== undefined)
        folded(room, "The whole map", () => addDiagram(room, whole));
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

;// CONCATENATED MODULE: ./out/report/section/difference.js




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
    list(room, isFew ? lines : lines.slice(0, mostOpen), "difference");
    if (!isFew) {
        const rest = lines.slice(mostOpen);
        folded(room, `${rest.length} more differences`, () => list(room, rest, "difference"));
    }
}
/** "🟥 **db** is now published on `0.0.0.0:5432` · compose.yaml:15:9", as Markdown of one line. */
function differenceLine(change, comparison, context) {
    const { subject, message, project, place, side } = change;
    const names = new Set(comparison.surface.map((each) => each.project));
    const whose = names.size < 2 || project === "" || project === subject ? "" : ` (${prose(project)})`;
    const where = placeLink(place, context, side) + (side === "base" ? inBase(comparison.base) : "");
    return `${icon(change)} <strong>${prose(subject)}</strong>${whose} ${marked(message)} · ${where}`;
}
function icon({ direction, severity }) {
    return { worse: icons[severity], neutral: "▫️", better: "🟩" }[direction];
}

// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
;// CONCATENATED MODULE: ./out/report/section/fixed.js





/** Fixed findings that are shown without a click. */
const fixed_mostOpen = 5;
/** The findings of the base that the change repairs. */
function fixedFindings(room, { base, fixed }, context) {
    const lines = (0,order/* worstFirst */.md)(fixed).map(({ subject, message, rule, severity, place }) => `🟩 ${severity}: ${code(subject)} ${marked(message)} · ${code(rule)} · ${placeLink(place, context, "base")}${inBase(base)}`);
    const body = () => list(room, lines, "fixed finding");
    if (lines.length > fixed_mostOpen)
        folded(room, `${(0,words/* count */.U9)(lines.length, "finding")} fixed`, body);
    else
        room.headed("\n### Fixed\n", body);
}

;// CONCATENATED MODULE: ./out/report/section/projects.js


/** What was looked at, to be opened. */
function lookedAt(room, { projects }) {
    const shown = {
        head: ["Kind", "Project", "Containers", "Files"],
        rows: projects,
        row: ({ name, kind, files, containers }) => [
            prose(kind),
            code(name),
            String(containers),
            files.map(code).join("<br>"),
        ],
    };
    folded(room, "What was looked at", () => table(room, shown, "project"));
}

;// CONCATENATED MODULE: ./out/report/section/remediations.js




/** What to do about each rule of some findings, to be opened; in the order in which they appear there. */
function remediations(room, findings, { rules }) {
    const groups = [...(0,group/* groupBy */.$)(findings, ({ rule }) => rule)];
    const shown = {
        head: ["Rule", "What it is", "What to do"],
        rows: groups,
        row: ([id, [first]]) => {
            const rule = rules.get(id);
            const page = rule?.page ?? rule?.related_resources[0]?.ref;
            return [code(id), markdown_link(prose(rule?.title ?? id), page), cell(first.remediation)];
        },
    };
    folded(room, `What to do: ${(0,words/* count */.U9)(groups.length, "rule")}`, () => table(room, shown, "rule"));
}

;// CONCATENATED MODULE: ./out/report/section/trend.js





/** How the repository moved since the last run: by severity, and what was fixed. */
function trendSection(room, trend) {
    room.tryAdd(`\n### Since the last run\n\n${prose(trendSentence(trend))}\n`);
    const rows = finding/* severities */.g
        .map((severity) => ({ severity, ...trend.severities[severity] }))
        .filter(({ before, now }) => before !== undefined && before + now > 0);
    table(room, {
        head: ["Severity", "Last run", "Now", ""],
        rows,
        row: ({ severity, before = 0, now }) => [
            `${icons[severity]} ${severity}`,
            String(before),
            String(now),
            movement(before, now),
        ],
    }, "count");
    folded(room, `${(0,words/* count */.U9)(trend.fixed.length, "finding")} fixed since the last run`, () => list(room, trend.fixed.map(fixedLine), "fixed finding"));
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
    const what = message === undefined ? code(rule) : `${marked(message)} · ${code(rule)}`;
    return `🟩 ${severity === undefined ? "" : `${severity}: `}${code(container ?? file)} ${what} · ${code(file)}`;
}

// EXTERNAL MODULE: ./out/report/verdict-words.js
var verdict_words = __webpack_require__(1502);
// EXTERNAL MODULE: ./out/report/weigh.js
var weigh = __webpack_require__(5531);
;// CONCATENATED MODULE: ./out/report/summary.js
















/** GitHub's limit, less what the runner and other writers may add. */
const defaultLimit = 1024 * 1024 - 4096;
/** Findings that fail nothing are to be opened where there are more. */
const summary_mostOpen = 20;
/**
 * The job summary in GitHub's Markdown, for somebody with little time: the verdict, what the change does, what fails,
 * what is new, what was fixed; then what can wait. What does not fit is left out by whole rows and sections, and said.
 */
function summaryReport(verdict, context) {
    const elsewhere = context.fullReport === undefined ? "" : `: the full report is ${code(context.fullReport)}`;
    const room = new Room(context.limit ?? defaultLimit, { elsewhere });
    const weighed = (0,weigh/* weigh */.v)(verdict);
    room.always(head(verdict));
    if (context.trend !== undefined)
        trendSection(room, context.trend);
    // Each part leaves room for those behind it: however much there is of one, the rest is said too.
    room.share(1 / 2, () => changeSection(room, verdict, context));
    room.share(3 / 4, () => findingsSections(room, verdict, weighed, context));
    if (verdict.comparison !== undefined)
        fixedFindings(room, verdict.comparison, context);
    unread(room, verdict, context);
    if (context.today !== undefined)
        endingSoon(room, weighed.accepted, context.today, context);
    room.share(1 / 2, () => folded(room, `${(0,words/* count */.U9)(weighed.before.length, "finding")} as before`, () => findingsByProject(room, weighed.before, context)));
    accepted(room, weighed.accepted, context);
    remediations(room, [...weighed.failing, ...weighed.brought], context);
    lookedAt(room, verdict);
    notes(room, verdict, context);
    return room.text;
}
function head(verdict) {
    const { conclusion, totals, comparison } = verdict;
    const icon = conclusion === "pass" ? "✅" : "❌";
    const counts = totals.findings === 0 && comparison === undefined ? "" : `${(0,verdict_words/* countsSentence */.KS)(verdict)}. `;
    const against = comparison === undefined ? "" : `Compared with ${(0,change_words/* comparedWith */.o3)(comparison.base)}. `;
    const looked = totals.files === 0 ? "" : `${(0,verdict_words/* lookedAtSentence */.BZ)(verdict)}.`;
    const rest = prose(`${counts}${against}${looked}`.trim());
    return `## Bulkhead\n\n${icon} **${prose((0,verdict_words/* verdictSentence */.BT)(verdict))}**\n\n${rest}\n`;
}
function changeSection(room, { comparison, totals }, context) {
    room.headed("\n### What this change does\n", () => {
        if (comparison !== undefined)
            difference(room, comparison, totals.unreadable, context);
    });
    diagrams(room, context.diagrams ?? {});
}
function findingsSections(room, verdict, { failing, brought }, context) {
    room.headed("\n### Fails the check\n", () => findingsByProject(room, failing, context));
    const title = verdict.comparison === undefined ? "Does not fail the check" : "New, but does not fail the check";
    const body = () => findingsByProject(room, brought, context);
    if (brought.length > summary_mostOpen)
        folded(room, `${title}: ${(0,words/* count */.U9)(brought.length, "finding")}`, body);
    else
        room.headed(`\n### ${title}\n`, body);
}

// EXTERNAL MODULE: ./out/report/workflow-commands.js
var workflow_commands = __webpack_require__(1745);
// EXTERNAL MODULE: ./out/run.js + 217 modules
var run = __webpack_require__(6513);
// EXTERNAL MODULE: ./out/write.js
var write = __webpack_require__(9487);
;// CONCATENATED MODULE: ./out/main.js
















/** The action: inputs, the run, annotations, summary, report files, outputs, exit status. */
async function runAction() {
    try {
        const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const prepared = await (0,prepare/* prepare */.i)(core/* getMultilineInput */.q3("paths"), inputs(), main_text("config-file"), workspace, {
            organisation: await organisation(),
            occasion: (await (0,prepare/* occasionIn */.f)(process.env)).occasion,
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
    core/* setFailed */.C1((0,visible/* visibleLines */.gB)(error instanceof out_options/* UsageError */.eb ? error.message : String(error)));
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
        failOn: failOn === undefined ? undefined : (0,out_options/* threshold */.EN)(failOn, "input fail-on"),
        gate: gate(main_text("gate")),
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
    return readReference(reference, new GitHubClient(token === undefined ? { url } : { url, token }));
}
/** An input that nobody set is empty: it says nothing, and must not override the configuration. */
function main_text(name) {
    return core/* getInput */.V4(name) || undefined;
}
function gate(written) {
    return written === undefined ? undefined : (0,out_options/* gateNamed */.H_)(written, "input gate");
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
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
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
/* harmony export */   H_: () => (/* binding */ gateNamed),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hu: () => (/* binding */ gateKinds),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
/* unused harmony export oneOf */
const gateKinds = ["new", "all"];
const thresholds = ["critical", "high", "medium", "low", "never"];
/** Who says something: the program, the repository, its organisation, whoever starts the run. Weakest first. */
const layers = ["default", "repository", "organisation", "command"];
const defaults = {
    failOn: "high",
    pedantic: false,
    strict: false,
    gate: "new",
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
    return oneOf(thresholds, text, where);
}
/** @throws UsageError naming what is allowed. */
function gateNamed(text, where) {
    return oneOf(gateKinds, text, where);
}
/** One of some words, in whatever case. @throws UsageError naming what is allowed. */
function oneOf(allowed, text, where) {
    const found = allowed.find((name) => name === text.toLowerCase());
    if (found === undefined)
        throw new UsageError(`${where}: "${text}" is none of ${allowed.join(", ")}`);
    return found;
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _judge_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3699);
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4356);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8482);






/** The runner keeps so many of each level a step (`_maxCountPerIssueType` of actions/runner), and drops the rest unsaid. */
const mostOfALevel = 10;
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/**
 * The findings beside the code: on changed lines first, then worst first; those of one line are one annotation. What
 * gates is an error, what is low, informational or accepted a notice. Where a level has more than fit, its last says so.
 *
 * What the base has too and what gates nothing is left out, but for lines that the change has touched: there it is a
 * notice. A reviewer cannot act on the rest in this change, it is in the summary, and there are few annotations to spend.
 */
function annotationsOf(verdict, context = {}) {
    const { warnOnly = false, where = "the job summary" } = context;
    const shown = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(verdict.findings)
        .map((finding) => ({ finding, touched: touches(finding, context) }))
        .filter(({ finding, touched }) => (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrought */ .a)(finding) || finding.gates || touched === 0)
        .toSorted((a, b) => (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(a.touched - b.touched, Number((0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrought */ .a)(b.finding)) - Number((0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrought */ .a)(a.finding))))
        .map(({ finding }) => finding);
    const ofLine = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(shown, ({ place }) => `${place.source.path}\0${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(place).line}`);
    const byLevel = (0,_judge_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)([...ofLine.values()], (group) => levelOf(group, warnOnly));
    return ["error", "warning", "notice"].flatMap((level) => {
        const groups = byLevel.get(level) ?? [];
        if (groups.length <= mostOfALevel)
            return groups.map((group) => annotation(group, level));
        const rest = groups.slice(mostOfALevel - 1).flat();
        return [
            ...groups.slice(0, mostOfALevel - 1).map((group) => annotation(group, level)),
            {
                level,
                message: `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest.length, "more finding")}, the worst of them ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .worst */ .QZ)(rest)}: see ${where}.`,
                properties: { title: "More findings" },
            },
        ];
    });
}
/** 0: it stands on a line that the change has touched. 1: something that belongs to it does. 2: nothing does. */
function touches({ place, related }, { changedLines = () => undefined }) {
    const isTouched = ({ source, start }) => changedLines(source.path)?.has(source.position(start).line) === true;
    if (isTouched(place))
        return 0;
    return related.some((each) => isTouched(each.place)) ? 1 : 2;
}
function levelOf(findings, warnOnly) {
    if (findings.some(({ gates }) => gates))
        return warnOnly ? "warning" : "error";
    return findings.every(isQuiet) ? "notice" : "warning";
}
function isQuiet(finding) {
    const { severity, confidence, suppression } = finding;
    const isMild = severity === "low" || severity === "info" || confidence === "inferred";
    return isMild || suppression !== undefined || !(0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrought */ .a)(finding);
}
/** One annotation for the findings of a line. */
function annotation(found, level) {
    const sorted = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(found);
    const first = sorted[0] ?? found[0];
    const { file, line, endLine } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(first.place);
    return {
        level,
        message: sorted.length === 1 ? messageOf(first) : messageOfAll(sorted),
        properties: {
            title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(titleOf(first, sorted.length - 1)), longestTitle),
            file,
            startLine: line,
            endLine,
            ...columnsOf(sorted.map(({ place }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(place))),
        },
    };
}
function titleOf(finding, others) {
    const more = others === 0 ? [] : [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others, "more finding")} on this line`];
    return [`${finding.severity}: ${finding.rule}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .remarks */ .IW)(finding), ...before(finding), ...more].join(", ");
}
function before(finding) {
    return (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrought */ .a)(finding) ? [] : ["there before this change"];
}
function messageOf(finding) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(finding)), longestMessage / 2)}.\n${finding.remediation}`, longestMessage);
}
/** As many of the findings as fit, each with its severity and rule, what to do once a rule. */
function messageOfAll(findings) {
    const told = new Set();
    const room = longestMessage - 100;
    let message = "";
    for (const [index, finding] of findings.entries()) {
        const { severity, rule, remediation } = finding;
        const said = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(finding)), longestMessage / 4)} [${rule}].`;
        const part = `${index === 0 ? "" : "\n\n"}${severity}: ${said}${told.has(rule) ? "" : `\n${remediation}`}`;
        if (message.length + part.length > room && index > 0) {
            return `${message}\n\nAnd ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(findings.length - index, "more finding")} on this line.`;
        }
        told.add(rule);
        message = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message + part, room);
    }
    return message;
}
/**
 * GitHub refuses columns of a span over several lines. Its end column is that of the last character. Of findings that
 * stand in different parts of a line, no column is said.
 */
function columnsOf(locations) {
    const spans = locations.map(({ line, column, endLine, endColumn }) => line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {});
    const [first, ...others] = spans;
    const isSame = (other) => other?.startColumn === first?.startColumn && other?.endColumn === first?.endColumn;
    return first !== undefined && others.every(isSame) ? first : {};
}


/***/ }),

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   mv: () => (/* binding */ changeVerdict),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* unused harmony export changeLabel */
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6577);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);



/** The verdict on a change in one sentence; undefined where there is no base, or nothing about the change to say. */
function changeVerdict(verdict) {
    const { comparison, failOn } = verdict;
    if (comparison === undefined)
        return undefined;
    const { failing, brought, spared } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(verdict);
    const failingNew = failing.filter(_weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .isBrought */ .a);
    if (failing.length > failingNew.length) {
        const which = failingNew.length === 0 ? "none of them is" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failingNew.length, "of them is", "of them are")}`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failing.length, "finding fails", "findings fail")} the check; ${which} new.`;
    }
    if (failing.length > 0)
        return `${share(failing.length, [...failing, ...brought])} the check.`;
    if (spared === 0 || failOn === "never")
        return undefined;
    const old = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(spared, "that was there before does not count here", "that were there before do not count here")}`;
    return `Pass: this change brings no finding at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .orWorse */ .c3)(failOn)} that is certain and not accepted; ${old}.`;
}
/** "3 new findings: 1 critical, 2 low; 2 fixed; 4 as before; 1 accepted". */
function changeCounts(verdict, { fixed }) {
    const { failing, brought, before, accepted } = (0,_weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(verdict);
    const all = [...failing, ...brought].filter(_weigh_js__WEBPACK_IMPORTED_MODULE_0__/* .isBrought */ .a);
    const old = failing.length + brought.length + before.length - all.length;
    return [
        all.length === 0 ? "No new findings" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length, `${kindOf(all)} finding`)}: ${bySeverity(all)}`,
        ...(fixed.length === 0 ? [] : [`${fixed.length} fixed`]),
        ...(old === 0 ? [] : [`${old} as before`]),
        ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
    ].join("; ");
}
/** "main (0a1b2c3)": what was compared with. */
function comparedWith({ commit, name }) {
    const short = commit.slice(0, 7);
    return name === undefined || name === commit ? short : `${name} (${short})`;
}
/** How a difference is called in a list: its severity where it is for the worse. */
function changeLabel({ direction, severity }) {
    return { worse: severity, neutral: "changed", better: "better" }[direction];
}
/** "1 critical, 3 low". */
function bySeverity(findings) {
    return _judge_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g
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
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(totals.gating, "finding fails", "findings fail")} the check.`;
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

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isBrought),
/* harmony export */   v: () => (/* binding */ weigh)
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
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   U9: () => (/* binding */ count),
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
function remarks({ confidence, suppression, adjustment, known, change }) {
    const until = suppression?.expires === undefined ? "" : ` until ${suppression.expires}`;
    const owner = suppression?.owner === undefined ? "" : ` by ${suppression.owner}`;
    const whose = suppression?.layer === "organisation" ? " in the organisation's configuration" : "";
    return [
        ...(change?.kind === "worse" ? [`worse: ${change.why}`] : []),
        ...(confidence === "inferred" ? ["inferred"] : []),
        ...(known === true ? ["known: in the baseline"] : []),
        ...(adjustment === undefined ? [] : [`not ${adjustment.from}, by the ${adjustment.layer}: ${adjustment.at}`]),
        ...(suppression === undefined ? [] : [`accepted${owner}${until}${whose}: ${suppression.justification}`]),
    ];
}
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
/** The worst severity of some findings. */
function worst(findings) {
    return findings.map(({ severity }) => severity).toSorted(_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? "info";
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

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of the program; a test holds it to package.json. */
const version = "0.1.0";


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
