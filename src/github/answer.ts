import { clip, visible } from "../report/visible.ts";

/** What comes of a request: what was asked for, or why not. Only what a caller cannot degrade on is thrown. */
export type Answer<Data> = { readonly kind: "ok"; readonly data: Data } | Failure;

export type Failure =
	/** 401, 403; also 404 where that is how GitHub says that the token may not: without a token, or to a write. */
	| { readonly kind: "forbidden"; readonly status: number; readonly why: string }
	| { readonly kind: "not-found"; readonly status: number; readonly why: string }
	/** `until`: when GitHub will answer again, ms since 1970, where it says so. */
	| { readonly kind: "rate-limited"; readonly status: number; readonly why: string; readonly until?: number }
	/** Without `status`, no answer came, or one that cannot be used. `why` completes "cannot be read: …" in all of them. */
	| { readonly kind: "failed"; readonly status?: number; readonly why: string };

/** What GitHub answered, without its body's meaning. */
export type Refusal = {
	readonly status: number;
	readonly headers: Headers;
	/** `message` of the body; empty where there is none. */
	readonly message: string;
	readonly write: boolean;
	readonly hasToken: boolean;
	/** ms since 1970 */
	readonly now: number;
};

/**
 * What a status that is no success means. GitHub says 403 and 429 of both kinds of limit.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
 */
export function failureOf({ status, headers, message, write, hasToken, now }: Refusal): Failure {
	const said = message === "" ? "" : ` (${clip(visible(message), 200)})`;
	const why = `GitHub answers ${status}${said}`;
	if (status === 429 || (status === 403 && isLimit(headers, message))) {
		const until = limitedUntil(headers, now);
		return { kind: "rate-limited", status, why, ...(until === undefined ? {} : { until }) };
	}
	const hidden = status === 404 && (write || !hasToken);
	if (status === 401 || status === 403 || hidden) return { kind: "forbidden", status, why };
	return { kind: status === 404 ? "not-found" : "failed", status, why };
}

/** What the body of an answer says went wrong; empty where it does not. */
export function messageIn(bytes: Buffer): string {
	try {
		const body: unknown = JSON.parse(bytes.toString("utf8"));
		const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
		return typeof message === "string" ? message : "";
	} catch {
		return "";
	}
}

function isLimit(headers: Headers, message: string): boolean {
	return (
		headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\brate limit\b|abuse/i.test(message)
	);
}

function limitedUntil(headers: Headers, now: number): number | undefined {
	const after = headers.get("retry-after");
	if (after !== null && /^\d{1,9}$/.test(after)) return now + Number(after) * 1000;
	const reset = headers.get("x-ratelimit-reset");
	if (headers.get("x-ratelimit-remaining") !== "0" || reset === null || !/^\d{1,12}$/.test(reset)) return undefined;
	// A second more: the clock of this machine is not GitHub's.
	return Math.max(now, Number(reset) * 1000 + 1000);
}
