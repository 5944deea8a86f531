import type { ExposedPort } from "../fact.ts";
import { portPlaces, portRisk, targetWords } from "../port-words.ts";

/**
 * What to say of ports that are published otherwise than before. All of one side have the same shape; empty: only the
 * environment knows.
 */
export function portChange(before: readonly ExposedPort[], after: readonly ExposedPort[]): string {
	const [was, is] = [before[0], after[0]];
	if (is === undefined)
		return `is now published on an address that only the environment knows, instead of ${addresses(before)}`;
	const places = portPlaces(after);
	const risk = portRisk(is);
	const now = `is now published on ${places}${risk}${risk === "" ? "" : ","}`;
	if (was === undefined) return `${now}${risk === "" ? "," : ""} which only the environment knew before`;
	if (portPlaces(before) === places) return otherRisk(was, is, places);
	if (portPlaces(before, false) === portPlaces(after, false)) {
		return `now leads ${portPlaces(after, false)} to ${targetWords(is)} in the container instead of ${targetWords(was)}`;
	}
	if (was.scope === "loopback" && is.scope !== "loopback") return `${now} instead of loopback`;
	if (is.scope === "loopback" && was.scope !== "loopback") {
		const former =
			was.published === is.published && was.scope === "all" ? "every address of the host" : portPlaces(before, false);
		return `is now published on loopback only (${portPlaces(after, false)}), no longer on ${former}`;
	}
	return `${now} instead of ${portPlaces(before, was.target !== is.target)}`;
}

function addresses(ports: readonly ExposedPort[]): string {
	if (ports.length === 0) return "another";
	return ports.every(({ scope }) => scope === "loopback") ? "loopback" : portPlaces(ports, false);
}

/** It is where it was, and what that means is another. */
function otherRisk(was: ExposedPort, is: ExposedPort, places: string): string {
	if (is.password === "written" && is.role === "datastore") {
		const has =
			is.password_at === undefined
				? "has the password that its image documents"
				: "has its password written in the file";
		return `now ${has}, and is published on ${places}`;
	}
	if (is.password === "none") return `now asks for no password, and is published on ${places}`;
	if (was.password === "written") return `no longer has the password of ${places} written in the file`;
	if (was.password === "none") return `no longer answers on ${places} without a password`;
	return `is published on ${places} as before, which is now ${roles[is.role ?? "other"]} and was ${roles[was.role ?? "other"]}`;
}

const roles: Readonly<Record<NonNullable<ExposedPort["role"]> | "other", string>> = {
	"control-plane": "a door to the host",
	datastore: "a datastore's port",
	admin: "an interface for administrators",
	web: "a door to the web",
	other: "any port",
};
