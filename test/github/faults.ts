import type { Reply } from "./reply.ts";

/** What goes wrong on purpose, instead of an answer or before it. */
export type Fault = {
	/** Requests that it is for, as `GET /repos/octo/shop/issues?page=2`; all, where left out. */
	readonly on?: RegExp;
	/** How many of them; 1. */
	readonly times?: number;
	/** ms before anything is sent. */
	readonly delay?: number;
	/** Sent instead of the answer; `drop` ends the connection, `hang` never answers. */
	readonly reply?: Reply | "drop" | "hang";
	/** Whether the request was carried out all the same: what comes back is lost. */
	readonly done?: boolean;
};

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function primaryLimit(resetsIn: number, status: 403 | 429 = 403): Reply {
	return {
		status,
		headers: {
			"x-ratelimit-limit": "1000",
			"x-ratelimit-remaining": "0",
			"x-ratelimit-used": "1000",
			"x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + resetsIn),
			"x-ratelimit-resource": "core",
		},
		json: {
			message: "API rate limit exceeded for installation ID 1.",
			documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
		},
	};
}

/** `retryAfter`: seconds; GitHub leaves it out at times. */
export function secondaryLimit(retryAfter?: number, status: 403 | 429 = 403): Reply {
	return {
		status,
		headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
		json: {
			message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
			documentation_url: "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api",
		},
	};
}

export function unavailable(status: 500 | 502 | 503 | 504 = 502): Reply {
	return { status, json: { message: "Server Error" } };
}

/** As a repository that was renamed answers. */
export function moved(location: string, status: 301 | 302 | 307 = 301): Reply {
	return { status, headers: { location }, json: { message: "Moved Permanently", url: location } };
}
