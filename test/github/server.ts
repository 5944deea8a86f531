import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Repository } from "../decide/repository.ts";
import { type Caller, callers, tokenOf } from "./callers.ts";
import { Description, type Operation } from "./description.ts";
import type { Fault } from "./faults.ts";
import { Forms } from "./forms.ts";
import { type Artifact, Hosted, type Issue } from "./hosted.ts";
import { authenticate, badCredentials, error, notAccessible, notFound, type Reply } from "./reply.ts";
import { routes } from "./routes.ts";

/**
 * GitHub's REST API on 127.0.0.1, as its published description says: each request and each answer is held against it.
 * What does not fit is answered with 500, and makes `close()` throw, so that a test cannot pass over it.
 *
 * ```ts
 * const server = await GitHubServer.start();                  // or start({ kind: "ghes" }): base path /api/v3
 * const shop = server.repository("octo/shop", { folder });    // a git repository on disk, or { files: {...} }
 * server.pull(shop, { base, head });                          // pull request 1; then shop.comments, shop.issues …
 * const client = new GitHubClient({ url: server.url, token: tokenOf("read") });   // callers.ts: whose token may do what
 * server.fault({ on: /git\/trees/, reply: secondaryLimit(1) });                   // faults.ts: what goes wrong on purpose
 * shop.maxEntries = 10;                                       // larger trees are truncated
 * server.requests                                             // what was asked
 * await server.close();                                       // throws if anything was not as described
 * ```
 *
 * It answers from the event loop of the test: a program that talks to it is started with `spawn`, never `spawnSync`.
 */
export class GitHubServer {
	/** Base of the API: `GITHUB_API_URL`. */
	readonly url: string;
	/** Of pages for people: `GITHUB_SERVER_URL`. */
	readonly serverUrl: string;
	readonly requests: Asked[] = [];
	/** What was not as described. */
	readonly violations: string[] = [];
	readonly #description: Description;
	readonly #server: Server;
	readonly #store: Server;
	readonly #storeUrl: string;
	readonly #basePath: string;
	readonly #repositories = new Map<string, Hosted>();
	readonly #temporary: Repository[] = [];
	readonly #faults: { readonly fault: Fault; left: number }[] = [];
	readonly #tokens = new Map<string, Caller>();
	#lastId = 1000;

	private constructor(server: Server, store: Server, kind: Kind) {
		this.#server = server;
		this.#store = store;
		this.#description = descriptionOf(kind);
		this.#basePath = kind === "ghes" ? "/api/v3" : "";
		this.serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		this.#storeUrl = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
		this.url = this.serverUrl + this.#basePath;
		for (const name of Object.keys(callers) as (keyof typeof callers)[]) this.#tokens.set(tokenOf(name), callers[name]);
		server.on("request", (request, response) => void this.#serve(request, response));
		store.on("request", (request, response) => this.#serveStore(request, response));
	}

	static async start({ kind = "github.com" }: { readonly kind?: Kind } = {}): Promise<GitHubServer> {
		const [server, store] = [createServer(), createServer()];
		for (const one of [server, store]) await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
		return new GitHubServer(server, store, kind);
	}

	/** Serves a repository on disk, or one made of files (one commit, on `main`). Private, unless said otherwise. */
	repository(
		name: string,
		{ folder, files, visibility = "private" }: { folder?: string; files?: Files; visibility?: "private" | "public" },
	): Hosted {
		const hosted = new Hosted(name, folder ?? this.#made(files ?? {}), this.#repositories.size + 1, visibility);
		this.#repositories.set(name, hosted);
		return hosted;
	}

	/** Opens a pull request. @returns its number. */
	pull(hosted: Hosted, pull: { readonly base: string; readonly head: string }): number {
		const number = Math.max(0, ...hosted.issues.keys()) + 1;
		hosted.issues.set(number, { ...this.#issue(hosted, number), pull });
		return number;
	}

	/** Keeps an artifact, as `upload-artifact` would. @returns its id. */
	artifact(
		hosted: Hosted,
		artifact: Omit<Artifact, "id" | "created" | "expired"> & { readonly expired?: boolean },
	): number {
		const id = this.#nextId();
		hosted.artifacts.push({ expired: false, ...artifact, id, created: hosted.now() });
		return id;
	}

	/** A further token. */
	token(token: string, caller: Caller): void {
		this.#tokens.set(token, caller);
	}

	/** Lets something go wrong; the first that fits a request and is not used up is taken. */
	fault(fault: Fault): void {
		this.#faults.push({ fault, left: fault.times ?? 1 });
	}

	/** Forgets requests and faults; repositories stay. */
	reset(): void {
		this.requests.length = 0;
		this.#faults.length = 0;
	}

	/** @throws where a request or an answer was not as described. */
	async close(): Promise<void> {
		for (const one of [this.#server, this.#store]) {
			one.closeAllConnections();
			await new Promise((resolve) => one.close(resolve));
		}
		for (const repository of this.#temporary) repository.remove();
		if (this.violations.length > 0) throw new Error(`not as GitHub describes it:\n${this.violations.join("\n")}`);
	}

	async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const text = await bodyOf(request);
		const url = new URL(request.url ?? "/", this.serverUrl);
		const path = url.pathname.startsWith(this.#basePath) ? url.pathname.slice(this.#basePath.length) : url.pathname;
		const method = request.method ?? "GET";
		const asked = { method, path: path + url.search, authorization: request.headers.authorization };
		this.requests.push(asked);
		const fault = this.#faultFor(`${method} ${asked.path}`);
		if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
		if (fault?.reply === "drop" && !fault.done) return void request.socket.destroy();
		if (fault?.reply === "hang") return;
		try {
			const operation = this.#description.operation(method, path);
			const reply =
				typeof fault?.reply === "object" && !fault.done ? fault.reply : this.#answer(request, operation, url, text);
			if (fault?.reply === "drop") return void request.socket.destroy();
			this.#send(request, response, operation, typeof fault?.reply === "object" ? fault.reply : reply);
		} catch (problem) {
			this.#violation(response, `${method} ${path}: ${problem instanceof Error ? problem.stack : String(problem)}`);
		}
	}

	#answer(request: IncomingMessage, operation: Operation | undefined, url: URL, text: string): Reply {
		if (operation === undefined) throw new Error("is not described (scripts/github-description.ts has the routes)");
		const body: unknown = text === "" ? undefined : JSON.parse(text);
		const problems = [
			...headerProblems(request),
			...this.#description.requestProblems(operation, url.searchParams, body),
		];
		if (problems.length > 0) throw new Error(problems.join("; "));
		const { authorization } = request.headers;
		const caller = authorization === undefined ? undefined : this.#tokens.get(authorization.replace(/^Bearer /, ""));
		if (authorization !== undefined && caller === undefined) return badCredentials;
		const forms = new Forms(this.url, this.serverUrl);
		if (operation.template === "/user") return self(caller, forms);
		const { owner, repo } = operation.parameters;
		const hosted = this.#repositories.get(`${owner}/${repo}`);
		const route = routes[`${operation.method} ${operation.template}`];
		if (hosted === undefined) return notFound;
		if (route === undefined) throw new Error("is not served (test/github/routes.ts)");
		const level = route.write ? ["write"] : ["read", "write"];
		const open = hosted.visibility === "public" && !route.write && !route.areas.includes("actions");
		const may = open || route.areas.some((area) => level.includes(caller?.rights[area] ?? "none"));
		if (!may) return caller !== undefined ? notAccessible : route.write ? authenticate : notFound;
		return route.answer({
			hosted,
			caller,
			parameters: operation.parameters,
			query: url.searchParams,
			body: (body ?? {}) as Readonly<Record<string, unknown>>,
			accept: request.headers.accept ?? "",
			forms,
			url: url.href,
			store: this.#storeUrl,
			nextId: () => this.#nextId(),
		});
	}

	#send(request: IncomingMessage, response: ServerResponse, operation: Operation | undefined, reply: Reply): void {
		const { status, headers = {}, json, bytes } = reply;
		if (operation !== undefined && bytes === undefined && !(status >= 300 && status < 400)) {
			const problems = this.#description.responseProblems(operation, status, "application/json", json);
			if (problems.length > 0) throw new Error(`answers ${status}: ${problems.join("; ")}`);
		}
		response.writeHead(status, {
			...(json === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
			"x-github-request-id": "1",
			...headers,
		});
		response.end(
			request.method === "HEAD" ? undefined : (bytes ?? (json === undefined ? undefined : JSON.stringify(json))),
		);
	}

	/** The store answers to who has its signed address, and to nobody who shows a token as well. */
	#serveStore(request: IncomingMessage, response: ServerResponse): void {
		const { authorization } = request.headers;
		const url = new URL(request.url ?? "/", this.#storeUrl);
		this.requests.push({ method: request.method ?? "GET", path: `store ${url.pathname}`, authorization });
		const [, repository, id] = url.pathname.split("/").map(Number);
		const hosted = [...this.#repositories.values()].find((one) => one.id === repository);
		const artifact = hosted?.artifacts.find((one) => one.id === id);
		if (authorization !== undefined) this.violations.push("the token was shown to the store of artifacts");
		if (authorization !== undefined || artifact === undefined || url.searchParams.get("sig") !== "secret") {
			response.writeHead(403).end("AuthenticationFailed");
		} else response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
	}

	#violation(response: ServerResponse, message: string): void {
		this.violations.push(message);
		const { status, json } = error(500, `not as described: ${message}`);
		response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
	}

	#faultFor(asked: string): Fault | undefined {
		const found = this.#faults.find(({ fault, left }) => left > 0 && (fault.on?.test(asked) ?? true));
		if (found !== undefined) found.left--;
		return found?.fault;
	}

	#made(files: Files): string {
		const repository = new Repository();
		this.#temporary.push(repository);
		repository.commit(files);
		return repository.folder;
	}

	#issue(hosted: Hosted, number: number): Issue {
		const now = hosted.now();
		const author = callers.person.author;
		return {
			number,
			author,
			created: now,
			updated: now,
			title: "x",
			body: null,
			state: "open",
			stateReason: null,
			labels: [],
		};
	}

	#nextId(): number {
		this.#lastId++;
		return this.#lastId;
	}
}

type Kind = "github.com" | "ghes";

type Files = Readonly<Record<string, string>>;

/** A request as it came; `path` with its query, without the base path. */
export type Asked = { readonly method: string; readonly path: string; readonly authorization: string | undefined };

const descriptions = new Map<Kind, Description>();

function descriptionOf(kind: Kind): Description {
	const known = descriptions.get(kind) ?? new Description(kind === "ghes" ? "ghes-3.19" : "api.github.com");
	descriptions.set(kind, known);
	return known;
}

/** An installation is no user. */
function self(caller: Caller | undefined, forms: Forms): Reply {
	if (caller === undefined) return authenticate;
	return caller.kind === "installation" ? notAccessible : { status: 200, json: forms.self(caller.author) };
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
function headerProblems({ headers }: IncomingMessage): readonly string[] {
	const wanted: Readonly<Record<string, RegExp>> = {
		"user-agent": /^bulkhead\/\d/,
		"x-github-api-version": /^2022-11-28$/,
		accept: /^application\/vnd\.github(\.raw)?\+json$/,
	};
	return Object.entries(wanted).flatMap(([name, form]) =>
		form.test(String(headers[name] ?? "")) ? [] : [`the header ${name} is "${headers[name] ?? ""}"`],
	);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts).toString("utf8");
}
