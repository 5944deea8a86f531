/** What the server sends: JSON, bytes, or nothing. */
export type Reply = {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly json?: unknown;
	readonly bytes?: Buffer;
};

export function error(status: number, message: string, errors?: readonly unknown[]): Reply {
	const documentation_url = "https://docs.github.com/rest";
	return { status, json: { message, documentation_url, ...(errors === undefined ? {} : { errors }) } };
}

export const notFound: Reply = error(404, "Not Found");
/** @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
export const notAccessible: Reply = error(403, "Resource not accessible by integration");
export const badCredentials: Reply = error(401, "Bad credentials");
export const authenticate: Reply = error(401, "Requires authentication");
