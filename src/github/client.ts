import { setTimeout as sleep } from "node:timers/promises";
import type { Endpoints } from "@octokit/types";
import { UsageError } from "../options.ts";
import { type Answer, type Failure, failureOf, messageIn } from "./answer.ts";
import { type Bounds, type Exchanged, exchange, type Request } from "./exchange.ts";
import { Patience } from "./patience.ts";
import { requestOf } from "./request.ts";
import { Turns } from "./turns.ts";

export type ClientOptions = {
	/** Of the REST API: `GITHUB_API_URL`, of GitHub Enterprise Server `https://host/api/v3`. */
	readonly url: string;
	readonly token?: string;
	/** ms for one request, its redirects and its answer; 20,000. */
	readonly deadline?: number;
	/** Of one request, the first included; 3. */
	readonly tries?: number;
	/** ms that all requests wait in sum where GitHub asks for it or fails; 60,000. */
	readonly patience?: number;
	/** ms before the second try after a failure, twice as many before each further one; 1,000. */
	readonly backoff?: number;
	/** ms between two writes; 1,000. */
	readonly betweenWrites?: number;
};

/** How one request differs from others. */
export type Manner = {
	/** Bytes of the answer; 16 MiB. */
	readonly maxBytes?: number;
	readonly redirects?: Bounds["redirects"];
};

type Route = keyof Endpoints;
type Parameters<R extends Route> = Endpoints[R]["parameters"];

/**
 * GitHub's REST API. Bounded in all that it does: each request by a deadline, a size and a number of tries, all of them
 * by the time that they wait in sum; after one that got no answer, none is sent any more. The token is shown to the
 * API's own origin only, and stands in no answer.
 *
 * Octokit's plugins do not fit: that for retries repeats a write whose first try may have come through (a second
 * comment), that for throttling waits as long as it is told, and its request takes 1.7 s to parse a large tree.
 */
export class GitHubClient {
	/** Whether requests say who asks. */
	readonly hasToken: boolean;
	readonly #options: Required<Omit<ClientOptions, "token">>;
	readonly #token: string | undefined;
	readonly #patience: Patience;
	/** GitHub allows 100 requests at once. */
	readonly #reads = new Turns(8);
	/** "Pause between mutative requests", one at a time. */
	readonly #writes = new Turns(1);
	#lastWrite = 0;
	/** Why no request is sent any more, and until when. */
	#closed: { readonly failure: Failure; readonly until: number } | undefined;

	/** @throws UsageError where the token or the address is none. */
	constructor({ token, ...options }: ClientOptions) {
		if (!/^https?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) {
			throw new UsageError(`GITHUB_API_URL: "${options.url}" is no address of an API`);
		}
		// What fetch says of a header that it refuses holds the header.
		if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
			throw new UsageError("input token: it has characters that no token has");
		}
		this.#options = { ...defaults, ...options, url: options.url.replace(/(?<!\/)\/+$/, "") };
		this.#token = token;
		this.hasToken = token !== undefined;
		this.#patience = new Patience(this.#options.patience);
	}

	/** What a route of the API answers, as GitHub's description has it. */
	async request<R extends Route>(
		route: R,
		parameters: Parameters<R>,
		manner: Manner = {},
	): Promise<Answer<Endpoints[R]["response"]["data"]>> {
		const answer = await this.#send(route, parameters, "application/vnd.github+json", manner);
		return answer.kind === "ok" ? parsed(answer.data) : answer;
	}

	/**
	 * A list over all of its pages, each of up to 100, asked for by number: no address that an answer names is asked.
	 * @param itemsOf what a page has. @param maxPages more is left unread, `complete` says whether there was more.
	 */
	async pages<R extends Route, Item>(
		route: R,
		parameters: Parameters<R>,
		itemsOf: (data: Endpoints[R]["response"]["data"]) => readonly Item[],
		maxPages: number,
	): Promise<Answer<{ readonly items: readonly Item[]; readonly complete: boolean }>> {
		const items: Item[] = [];
		for (let page = 1; page <= maxPages; page++) {
			const paged = { ...parameters, per_page: 100, page };
			const answer = await this.#send(route, paged, "application/vnd.github+json", {});
			if (answer.kind !== "ok") return answer;
			const listed = parsed<Endpoints[R]["response"]["data"]>(answer.data);
			if (listed.kind !== "ok") return listed;
			items.push(...itemsOf(listed.data));
			const more = /;\s*rel="next"/.test(answer.data.headers.get("link") ?? "");
			if (!more) return { kind: "ok", data: { items, complete: true } };
		}
		return { kind: "ok", data: { items, complete: false } };
	}

	/** The answer's bytes as they come. @param accept its media type. */
	async bytes<R extends Route>(
		route: R,
		parameters: Parameters<R>,
		accept: string,
		manner: Manner = {},
	): Promise<Answer<Buffer>> {
		const answer = await this.#send(route, parameters, accept, manner);
		return answer.kind === "ok" ? { kind: "ok", data: answer.data.bytes } : answer;
	}

	async #send(
		route: string,
		parameters: Readonly<Record<string, unknown>>,
		accept: string,
		manner: Manner,
	): Promise<Answer<Answered>> {
		const request = await requestOf(this.#options.url, route, parameters, accept);
		if (request === undefined) return { kind: "failed", why: "it has a name that is no path" };
		const write = request.method !== "GET";
		const { tries, backoff } = this.#options;
		for (let attempt = 1; ; attempt++) {
			await this.#patience.ready();
			if (this.#closed !== undefined && Date.now() < this.#closed.until) return this.#closed.failure;
			const exchanged = await (write ? this.#write(request, manner) : this.#read(request, manner));
			if (exchanged.kind === "answered" && exchanged.status < 300) return { kind: "ok", data: exchanged };
			const failure = this.#failureOf(exchanged, write);
			const wait = waitFor(failure, exchanged, write, backoff * 2 ** (attempt - 1));
			if (wait !== undefined && attempt < tries && this.#patience.extend(wait)) continue;
			const until = closedUntil(failure, exchanged);
			if (until !== undefined) this.#closed = { failure, until };
			return failure;
		}
	}

	#read(request: Request, manner: Manner): Promise<Exchanged> {
		return this.#reads.take(() => exchange(request, this.#bounds(manner)));
	}

	#write(request: Request, manner: Manner): Promise<Exchanged> {
		return this.#writes.take(async () => {
			const early = this.#lastWrite + this.#options.betweenWrites - Date.now();
			if (early > 0) await sleep(early);
			const exchanged = await exchange(request, this.#bounds(manner));
			this.#lastWrite = Date.now();
			return exchanged;
		});
	}

	#bounds({ maxBytes = defaultMaxBytes, redirects = "follow" }: Manner): Bounds {
		const { url, deadline } = this.#options;
		return { origin: new URL(url).origin, token: this.#token, deadline, maxBytes, redirects };
	}

	#failureOf(exchanged: Exchanged, write: boolean): Failure {
		if (exchanged.kind === "failed") return { kind: "failed", why: this.#withoutToken(exchanged.why) };
		const { status, headers, bytes } = exchanged;
		const message = this.#withoutToken(messageIn(bytes));
		return failureOf({ status, headers, message, write, hasToken: this.hasToken, now: Date.now() });
	}

	#withoutToken(text: string): string {
		return this.#token === undefined ? text : text.replaceAll(this.#token, "***");
	}
}

function parsed<Data>({ bytes }: Answered): Answer<Data> {
	try {
		const data: unknown = JSON.parse(bytes.toString("utf8"));
		if (typeof data === "object" && data !== null) return { kind: "ok", data: data as Data };
	} catch {}
	return { kind: "failed", why: "GitHub answers with something else than JSON" };
}

type Answered = Extract<Exchanged, { readonly kind: "answered" }>;

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
function waitFor(failure: Failure, exchanged: Exchanged, write: boolean, backoff: number): number | undefined {
	if (failure.kind === "rate-limited") {
		return failure.until === undefined ? limitedFor : Math.max(0, failure.until - Date.now());
	}
	// Nobody knows whether a write that failed was done.
	if (write) return undefined;
	if (exchanged.kind === "failed") return exchanged.silent ? backoff : undefined;
	return exchanged.status >= 500 || exchanged.status === 408 ? backoff : undefined;
}

/** Until when nothing more is asked, ms since 1970; undefined where others may have better luck. */
function closedUntil(failure: Failure, exchanged: Exchanged): number | undefined {
	if (failure.kind === "rate-limited") return failure.until ?? Date.now() + limitedFor;
	return exchanged.kind === "failed" && exchanged.silent ? Number.POSITIVE_INFINITY : undefined;
}
