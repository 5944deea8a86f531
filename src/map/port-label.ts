import type { ExposedPort } from "../surface/fact.ts";

/** Where a published port is reached, and what is behind: `0.0.0.0:8080→80/tcp`, `127.0.0.1:5432/tcp`. */
export function portLabel({ scope, address, published, by_environment, target, protocol }: ExposedPort): string {
	const host =
		address === "" ? anyAddress[scope] : address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;
	// Without a port on the host the engine picks one (https://docs.docker.com/engine/network/port-publishing/).
	const port = published !== "" ? published : by_environment === true ? "?" : "any port";
	const behind = target === 0 || published === String(target) ? "" : `→${target}`;
	return `${host}:${port}${behind}/${protocol}`;
}

/** What else a reader should know of it: it makes no other port of it. */
export function portNote({ password }: ExposedPort): string {
	return password === undefined ? "" : notes[password];
}

const anyAddress: Readonly<Record<ExposedPort["scope"], string>> = {
	all: "0.0.0.0",
	address: "0.0.0.0",
	loopback: "127.0.0.1",
};

const notes: Readonly<Record<NonNullable<ExposedPort["password"]>, string>> = {
	written: ", password written down",
	none: ", no password",
};
