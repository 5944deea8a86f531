import { groupBy } from "../../group-by.ts";
import type { Container } from "../../project.ts";
import type { ExposedPort, Fact } from "../fact.ts";
import { type Paired, paired, without } from "../paired.ts";
import { scaleOfPort, weightOfPort } from "../port-weight.ts";
import { portPlaces, portRisk } from "../port-words.ts";
import { rankOf, type Scale, worstOf } from "../scale.ts";
import { hasOpenSocket, isSocket } from "../standing.ts";
import {
	type Covered,
	directionOf,
	ofKind,
	type Sentences,
	type Sides,
	type Statement,
	statement,
} from "../statement.ts";
import { listed } from "../wording.ts";
import { portChange } from "./port-change.ts";

/**
 * Ports by what they lead to: what is published under another address is one sentence, not one that it is gone and one
 * that it came. An address that only the environment knows is held against the known one: it may be worse, and is never
 * an improvement.
 */
export const portSentences: Sentences = (sides) => {
	const { pairs, base, head } = pairedDoors(doorsOf(sides.only.base), doorsOf(sides.only.head));
	return [...changed(pairs, sides), ...single(head, "head", sides), ...single(base, "base", sides)];
};

/** A published port, or that one is published somewhere. */
type Door = { readonly fact: Fact; readonly port?: ExposedPort; readonly leadsTo: string };

type DoorPair = { readonly was: Door; readonly is: Door };

function doorsOf(facts: readonly Fact[]): readonly Door[] {
	return facts.flatMap((fact) => {
		const { port, unknown } = fact;
		if (port !== undefined) return [{ fact, port, leadsTo: `${port.target}/${port.protocol}` }];
		return unknown?.field === "ports" ? [{ fact, leadsTo: unknown.of }] : [];
	});
}

/** First by what it leads to, the same published port before another; then by the published port. */
function pairedDoors(base: readonly Door[], head: readonly Door[]): Paired<Door> {
	const { pairs, ...left } = paired(base.toSorted(heaviestFirst), head.toSorted(heaviestFirst), [
		({ leadsTo, port }) => JSON.stringify([leadsTo, port?.published]),
		({ leadsTo }) => leadsTo,
		({ port }) => (port === undefined || port.published === "" ? undefined : `${port.published}/${port.protocol}`),
	]);
	const unknown = pairedUnknown(left);
	return { pairs: [...pairs, ...unknown], ...without(left, unknown) };
}

/** Which of several only the environment knows may itself be unknown. Where both sides have such a door, it is paired. */
function pairedUnknown({ base, head }: Omit<Paired<Door>, "pairs">): readonly DoorPair[] {
	const isUnknown = ({ leadsTo }: Door) => leadsTo === "";
	return [...zipped(base.filter(isUnknown), head), ...zipped(base, head.filter(isUnknown))];
}

function zipped(base: readonly Door[], head: readonly Door[]): readonly DoorPair[] {
	return base.flatMap((was, at) => {
		const is = head[at];
		return is === undefined ? [] : [{ was, is }];
	});
}

function heaviestFirst(a: Door, b: Door): number {
	return weightOf(b) - weightOf(a);
}

function weightOf({ port }: Door): number {
	return port === undefined ? -1 : weightOfPort(port);
}

function single(doors: readonly Door[], side: "base" | "head", sides: Sides): readonly Statement[] {
	const other = side === "head" ? "base" : "head";
	// Of a container that publishes nothing else, its networks keep shut what is written.
	const publishesNothing = ofKind(sides.all, "exposes")[other].length === 0;
	const shut = publishesNothing ? writtenPorts(sides.containers[other]) : new Set<string>();
	const isShut = (port: ExposedPort) => shut.has(writtenPort(port));
	// Of two ways to one port, the one that stays is open all the same.
	const only = new Set(sides.only[side]);
	const stay = new Set(doorsOf(sides.all[side].filter((fact) => !only.has(fact))).map(({ leadsTo }) => leadsTo));
	const groups = groupBy(doors, (door) =>
		door.port === undefined
			? ""
			: `${scaleOfPort(door.port)} ${door.port.scope} ${portRisk(door.port)} ${isShut(door.port)} ${stay.has(door.leadsTo)}`,
	);
	return Array.from(groups.values(), (group) => {
		const [door] = group;
		const { port } = door;
		const direction = side === "head" ? "worse" : "better";
		const covers = withPasswords({ [side]: group }, sides);
		if (port === undefined) return statement(direction, "little", unknownWords(group, side), covers);
		const places = portPlaces(group.flatMap((door) => door.port ?? []));
		const message =
			side === "head"
				? `is now ${stay.has(door.leadsTo) ? "also " : ""}published on ${places}${portRisk(port)}${isShut(port) ? "; that was written before, and its networks kept it shut" : ""}`
				: `is no longer published on ${places}${port.password === undefined ? "" : portRisk(port)}${isShut(port) ? "; that is still written, and its networks keep it shut" : ""}`;
		return isDoorToSocket(sides, side)
			? statement(direction, "steered", `${message}${besideSocket}`, covers)
			: statement(direction, scaleOfPort(port), message, covers);
	});
}

/** Only by its ports one side is reached, and has a socket of the engine, which is no news. */
function isDoorToSocket({ all, only }: Sides, side: "base" | "head"): boolean {
	const other = side === "head" ? "base" : "head";
	return hasOpenSocket(all[side]) && !hasOpenSocket(all[other]) && !only[side].some(isSocket);
}

const besideSocket = ", while it has the engine's socket";

/** Of a container whose networks are all internal, ports are written, and published nowhere. */
function writtenPorts({ ports = [] }: Container): ReadonlySet<string> {
	return new Set(ports.map(writtenPort));
}

function writtenPort({ published = "", target, protocol }: Partial<ExposedPort>): string {
	return JSON.stringify([published, target, protocol]);
}

function unknownWords(doors: readonly Door[], side: "base" | "head"): string {
	const targets = doors.flatMap(({ leadsTo }) => (leadsTo === "" ? [] : leadsTo.replace("/tcp", "")));
	const inside = targets.length === 0 ? "" : ` (${listed(targets)} in the container)`;
	const verb = side === "head" ? "now publishes" : "no longer publishes";
	return `${verb} ${doors.length === 1 ? "a port" : "ports"} that only the environment knows${inside}`;
}

function changed(pairs: readonly DoorPair[], sides: Sides): readonly Statement[] {
	const groups = groupBy(pairs, ({ was, is }) =>
		JSON.stringify([shape(was), shape(is), was.port?.published === is.port?.published, was.leadsTo === is.leadsTo]),
	);
	return Array.from(groups.values(), (group) => {
		const [{ was, is }] = group;
		const covers = withPasswords({ base: group.map((pair) => pair.was), head: group.map((pair) => pair.is) }, sides);
		const message = portChange(
			group.flatMap((pair) => pair.was.port ?? []),
			group.flatMap((pair) => pair.is.port ?? []),
		);
		const [direction, scale] = weigh(was.port, is.port);
		return direction !== "neutral" && isDoorToSocket(sides, direction === "worse" ? "head" : "base")
			? statement(direction, "steered", `${message}${besideSocket}`, covers)
			: statement(direction, scale, message, covers);
	});
}

/** Loopback is the least that can be; of any other that became unknown nobody can say whether it has become better. */
function weigh(was: ExposedPort | undefined, is: ExposedPort | undefined): [Statement["direction"], Scale] {
	if (was !== undefined && is !== undefined) {
		const direction = directionOf(weightOfPort(was), weightOfPort(is));
		return [direction, direction === "neutral" ? "none" : worstOf([scaleOfPort(was), scaleOfPort(is)])];
	}
	if (was !== undefined) return was.scope === "loopback" ? ["worse", "little"] : ["neutral", "little"];
	if (is === undefined) return ["neutral", "none"];
	if (is.scope === "loopback") return ["better", "little"];
	return ["worse", rankOf(scaleOfPort(is)) > rankOf("little") ? scaleOfPort(is) : "little"];
}

function shape({ port }: Door): readonly unknown[] {
	return port === undefined ? [] : [scaleOfPort(port), port.scope, port.address, portRisk(port)];
}

/** The facts, and those of the password that the sentence tells of, from wherever it came before. */
function withPasswords(
	doors: { readonly base?: readonly Door[]; readonly head?: readonly Door[] },
	sides: Sides,
): Covered {
	const secrets = ofKind(sides.only, "holds-secret");
	const all = [...(doors.base ?? []), ...(doors.head ?? [])];
	const places = new Set(
		all.flatMap(({ port }) => (port?.password_at === undefined ? [] : [port.password_at.join("\0")])),
	);
	const told = [...secrets.base, ...secrets.head].filter(
		({ path, secret }) => secret?.form === "written" && places.has(path.join("\0")),
	);
	const names = new Set(told.map(({ secret }) => secret?.name));
	const isTold = (fact: Fact) => names.has(fact.secret?.name);
	return {
		base: [...(doors.base ?? []).map(({ fact }) => fact), ...secrets.base.filter(isTold)],
		head: [...(doors.head ?? []).map(({ fact }) => fact), ...secrets.head.filter(isTold)],
	};
}
