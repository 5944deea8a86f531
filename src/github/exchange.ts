/** One request over HTTP. */
export type Request = {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
};

export type Bounds = {
	/** The only origin that is shown the token. */
	readonly origin: string;
	readonly token: string | undefined;
	/** ms, for all of it. */
	readonly deadline: number;
	/** Bytes of the answer, unpacked. */
	readonly maxBytes: number;
	/**
	 * What becomes of a redirect: `follow` stays at the origin, `leave` may go elsewhere, without the token: GitHub keeps
	 * artifacts in another store, whose addresses are signed. Only what reads is redirected.
	 */
	readonly redirects: "refuse" | "follow" | "leave";
};

export type Exchanged =
	| { readonly kind: "answered"; readonly status: number; readonly headers: Headers; readonly bytes: Buffer }
	/** `silent`: nothing came, or not in time. */
	| { readonly kind: "failed"; readonly why: string; readonly silent: boolean };

/** Sends a request, and reads the answer up to a bound. Whatever goes wrong is an answer, too. */
export async function exchange(request: Request, bounds: Bounds): Promise<Exchanged> {
	const signal = AbortSignal.timeout(bounds.deadline);
	try {
		proxied ??= throughProxy();
		await proxied;
		return await follow(request, bounds, signal);
	} catch (error) {
		if (signal.aborted) return silent(`no answer came within ${bounds.deadline / 1000} s`);
		return silent(reasonOf(error));
	}
}

let proxied: Promise<void> | undefined;

/**
 * A runner behind a proxy says so in the environment, where `fetch` does not look by itself. Before Node 24.14 it does so
 * with `NODE_USE_ENV_PROXY=1` only.
 * @see https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 * @see https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
async function throughProxy(): Promise<void> {
	if (!Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name))) return;
	const http: { readonly setGlobalProxyFromEnv?: () => unknown } = await import("node:http");
	try {
		http.setGlobalProxyFromEnv?.();
	} catch {
		// What Node says of an address holds the address, and that may hold a password.
		throw new Error("the proxy that the environment names has no valid address");
	}
}

const maxRedirects = 3;

async function follow(request: Request, bounds: Bounds, signal: AbortSignal): Promise<Exchanged> {
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
		if (!isRedirect(response.status) || location === null) return await read(response, bounds.maxBytes);
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

function isRedirect(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

/** What was asked for over TLS never comes without. */
function isSafe(target: URL, origin: string): boolean {
	return target.protocol === "https:" || (target.protocol === "http:" && origin.startsWith("http:"));
}

async function read(response: Response, maxBytes: number): Promise<Exchanged> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		// Leaving the loop ends the transfer.
		if (length > maxBytes) return failed(`GitHub answers with more than ${maxBytes} bytes`);
		parts.push(part);
	}
	return { kind: "answered", status: response.status, headers: response.headers, bytes: Buffer.concat(parts) };
}

function failed(why: string): Exchanged {
	return { kind: "failed", why, silent: false };
}

function silent(why: string): Exchanged {
	return { kind: "failed", why, silent: true };
}

/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.cause instanceof AggregateError) return reasonOf(error.cause.errors[0]);
	return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
