import type { ExposedPort } from "./fact.ts";
import { listed, quoted } from "./wording.ts";

/**
 * Where ports are published: "`0.0.0.0:5432`", "`127.0.0.1:15432` (5432 in the container)"; of many in a row the first
 * and the last: "`0.0.0.0:8000-8010`".
 */
export function portPlaces(ports: readonly ExposedPort[], withTarget = true): string {
	return listed([...new Set(runsOf(ports).map((run) => runPlace(run, withTarget)))]);
}

/** What makes a published port worse than others, to be put after where it is: " with the password written in the file". */
export function portRisk({ role, password, password_at, scope }: ExposedPort): string {
	if (role === "datastore" && password !== undefined) return ` ${passwordWords(password, password_at !== undefined)}`;
	if (scope === "loopback") return "";
	if (role === "control-plane") return ", and whoever reaches that controls the host";
	if (role === "admin") return ", an interface for administrators";
	return role === "datastore" ? ", a datastore's port" : "";
}

/** The container's port: "5432", "53/udp". */
export function targetWords({ target, protocol }: ExposedPort): string {
	return protocol === "tcp" ? String(target) : `${target}/${protocol}`;
}

type Run = { readonly first: ExposedPort; last: ExposedPort };

function runsOf(ports: readonly ExposedPort[]): readonly Run[] {
	const runs: Run[] = [];
	/** By the port that would go on with them. */
	const open = new Map<string, Run[]>();
	for (const port of ports.toSorted((a, b) => Number(a.published) - Number(b.published))) {
		const run = open.get(keyOf(port, 0))?.shift() ?? { first: port, last: port };
		if (run.first === port) runs.push(run);
		run.last = port;
		if (!/^\d+$/.test(port.published)) continue;
		const next = keyOf(port, 1);
		const others = open.get(next);
		if (others === undefined) open.set(next, [run]);
		else others.push(run);
	}
	return runs;
}

/** Of the port that is `further` along, inside and outside. */
function keyOf({ published, target, address, protocol }: ExposedPort, further: number): string {
	return JSON.stringify([Number(published) + further, target + further, address, protocol]);
}

function runPlace({ first, last }: Run, withTarget: boolean): string {
	const { target, published } = first;
	const inside = withTarget && target !== 0 ? ` (${targetWords(first)} in the container)` : "";
	if (published === "" && first.by_environment)
		return `a port of ${address(first)} that only the environment knows${inside}`;
	if (published === "") {
		return target === 0
			? `random ports of ${address(first)}, one for each port of its image`
			: `a random port of ${address(first)}${inside}`;
	}
	const range = first === last ? published : `${published}-${last.published}`;
	const protocol = first.protocol === "tcp" ? "" : `/${first.protocol}`;
	const place = quoted(`${bracketed(first.address, first.scope)}:${range}${protocol}`);
	return first !== last || published === String(target) || published.includes("-") ? place : place + inside;
}

function passwordWords(password: "written" | "none", inFile: boolean): string {
	if (password === "none") return "without a password";
	return inFile ? "with the password written in the file" : "with the password that its image documents";
}

/** An IPv6 address wants brackets before a port; no address is every one. */
function bracketed(text: string, scope: ExposedPort["scope"]): string {
	if (text === "" || text === "*") return scope === "loopback" ? "127.0.0.1" : "0.0.0.0";
	return text.includes(":") && !text.startsWith("[") ? `[${text}]` : text;
}

function address({ scope, address: text }: ExposedPort): string {
	return scope === "all" ? "every address of the host" : scope === "loopback" ? "loopback" : quoted(text);
}
