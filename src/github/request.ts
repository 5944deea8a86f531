import { version } from "../version.ts";
import type { Request } from "./exchange.ts";

/**
 * A request for a route of the API, without a token.
 * @param url base of the API. @param route method and template, as in GitHub's description.
 * @param accept media type of the answer. @returns undefined where a parameter would make another route of it.
 */
export async function requestOf(
	url: string,
	route: string,
	parameters: Readonly<Record<string, unknown>>,
	accept: string,
): Promise<Request | undefined> {
	const { endpoint } = await import("@octokit/endpoint");
	const filled = endpoint(route, { ...parameters, baseUrl: url });
	const [path = "", query] = filled.url.split("?");
	// A parameter that may have slashes (a file's path) takes several segments.
	const slashed = path.replaceAll("%2F", "/");
	if (slashed.split("/").some((segment) => segment === "." || segment === "..")) return undefined;
	const { method, body } = filled;
	return {
		method,
		url: query === undefined ? slashed : `${slashed}?${query}`,
		headers: {
			accept,
			// The oldest that is supported: GitHub Enterprise Server does not know later ones.
			"x-github-api-version": "2022-11-28",
			"user-agent": `bulkhead/${version}`,
			...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	};
}
