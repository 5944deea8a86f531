import { groupBy } from "../group-by.ts";
import type { ExposedPort, Fact, FactKind, MountedPlace, RunImage } from "./fact.ts";
import { hostGroup, hostPredicate } from "./host-words.ts";
import { imageWords, pinOf } from "./image-words.ts";
import { mountGroup, mountPlaces, scaleOfMount } from "./mount-words.ts";
import { scaleOfPort } from "./port-weight.ts";
import { portPlaces, portRisk } from "./port-words.ts";
import { rankOf, type Scale, scaleOfControl, worstOf } from "./scale.ts";
import { predicatesOf } from "./sentences/confinement.ts";
import { isDefault, networks } from "./sentences/network.ts";
import { scaleOfSecret, secretPredicate } from "./sentences/secrets.ts";
import { sharePredicate } from "./sentences/shares.ts";
import { isRoot } from "./sentences/user.ts";
import { unknownPredicate } from "./unknown-words.ts";
import { quoted } from "./wording.ts";

/** What a container is, as one sentence about it needs it: phrases in the order in which they are said, and the worst. */
export type Standing = { readonly phrases: readonly string[]; readonly scale: Scale };

/**
 * Of facts of one container, some or (`new`, `gone`) all. Of all, not all is said: what it drops and by which class it
 * goes is no news of a new one, nor the network that every container is on; of one that is gone only what was open.
 */
export function standingOf(facts: readonly Fact[], as: "part" | "new" | "gone" = "part"): Standing {
	const isSaidElsewhere = saidElsewhere(facts);
	const phrases = kinds.flatMap(([kind, say]) => {
		if (as === "gone" && !ofGone.has(kind)) return [];
		const own = facts.filter((fact) => fact.kind === kind && !isSaidElsewhere(fact));
		const [first, ...rest] = own;
		if (first === undefined || (as === "new" && own.every(isUsual))) return [];
		return say([first, ...rest]);
	});
	return { phrases, scale: hasOpenSocket(facts) ? "steered" : worstOf(facts.map(scaleOfFact)) };
}

/** Whoever comes in by a port has the engine: rule `runtime-socket-exposed`, also of what is made to have its socket. */
export function hasOpenSocket(facts: readonly Fact[]): boolean {
	return facts.some(isSocket) && facts.some(({ port }) => port !== undefined && port.scope !== "loopback");
}

/** Whether a fact is that a container has the engine's socket. */
export function isSocket({ control }: Fact): boolean {
	return control?.by === "socket" || control?.by === "api-socket";
}

/** How much it matters that a container has a fact. */
export function scaleOfFact(fact: Fact): Scale {
	switch (fact.kind) {
		case "exposes":
			return fact.port === undefined ? "none" : scaleOfPort(fact.port);
		case "controls-host":
			return fact.control === undefined ? "none" : scaleOfControl(fact.control);
		case "shares":
			return "some";
		case "mounts":
			return fact.mount === undefined ? "none" : scaleOfMount(fact.mount);
		case "holds-secret":
			return scaleOfSecret(fact);
		case "runs-as":
			return isRoot(fact) ? "little" : "none";
		case "image":
			return fact.image !== undefined && pinOf(fact.image) === 0 ? "little" : "none";
		case "unknown":
			return "little";
		default:
			return "none";
	}
}

type Group = readonly [Fact, ...Fact[]];

const kinds: readonly (readonly [FactKind, (facts: Group) => readonly string[]])[] = [
	["image", ([{ image, container }]) => standingImage(image, container)],
	["exposes", exposures],
	["controls-host", (facts) => groups(worstFirst(facts), hostGroup, hostPredicate)],
	["shares", (facts) => facts.map(sharePredicate)],
	["joins", (facts) => [`on ${networks(facts)}`]],
	["reaches", ([{ what }]) => (what === "none" ? ["without a network"] : [])],
	[
		"mounts",
		(facts) => groups(facts, mountGroup, (group) => `mounts ${mountPlaces(group.flatMap(({ mount }) => mount ?? []))}`),
	],
	["holds-secret", (facts) => groups(facts, ({ secret }) => secret?.form ?? "", secretPredicate)],
	["runs-as", ([fact]) => [`runs as ${isRoot(fact) ? "root" : quoted(fact.what)}`]],
	["confined-by", (facts) => predicatesOf(facts.filter(({ what }) => what.startsWith("sandbox ")))],
	["unknown", (facts) => groups(facts, ({ unknown }) => unknown?.field ?? "", unknownPredicate)],
];

/** The network that every container is on of which nothing is said. */
function isUsual({ network }: Fact): boolean {
	return network !== undefined && (isDefault(network) || (network.name === "bridge" && network.external === true));
}

/** A container that nobody has named goes by its image. */
function standingImage(image: RunImage | undefined, container: string): readonly string[] {
	if (image?.build !== undefined)
		return [`built from ${quoted(image.build)}${image.base === undefined ? "" : ` on ${quoted(image.base)}`}`];
	const isBare = image !== undefined && pinOf(image) === 0 && image.tag === undefined;
	if (isBare) return [`${imageWords(image)} without a tag`];
	return image?.ref === container ? [] : [imageWords(image)];
}

const ofGone: ReadonlySet<FactKind> = new Set(["image", "exposes", "controls-host", "shares", "unknown"]);

function exposures(facts: Group): readonly string[] {
	const doors = facts
		.flatMap(({ port }) => port ?? [])
		.toSorted((a, b) => rankOf(scaleOfPort(b)) - rankOf(scaleOfPort(a)));
	return groups(
		doors,
		(port) => `${port.scope} ${portRisk(port)}`,
		(ports: readonly [ExposedPort, ...ExposedPort[]]) => `published on ${portPlaces(ports)}${portRisk(ports[0])}`,
	);
}

function groups<T>(
	things: readonly T[],
	key: (thing: T) => string,
	say: (group: readonly [T, ...T[]]) => string,
): readonly string[] {
	return Array.from(groupBy(things, key).values(), (group) => say(group));
}

function worstFirst(facts: readonly Fact[]): readonly Fact[] {
	return facts.toSorted((a, b) => rankOf(scaleOfFact(b)) - rankOf(scaleOfFact(a)));
}

/**
 * Whether a fact of these is said with another: a mount that controls the host or holds a credential as that, the password
 * of a port with the port, an unknown image with the image.
 */
function saidElsewhere(facts: readonly Fact[]): (fact: Fact) => boolean {
	const mounts = new Set(facts.flatMap(({ kind, mount }) => (kind === "mounts" || !mount ? [] : mountKey(mount))));
	const passwords = new Set(facts.flatMap(({ port }) => (port?.password_at ? JSON.stringify(port.password_at) : [])));
	return ({ kind, unknown, mount, path }) => {
		if (kind === "unknown") return unknown?.field === "image";
		if (kind === "mounts") return mount !== undefined && mounts.has(mountKey(mount));
		return kind === "holds-secret" && passwords.has(JSON.stringify(path));
	};
}

function mountKey({ source, target }: MountedPlace): string {
	return JSON.stringify([source, target]);
}
