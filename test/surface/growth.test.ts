import { expect, test } from "vitest";
import type { Container } from "../../src/project.ts";
import { compareContainer } from "../../src/surface/container-difference.ts";
import type { Fact } from "../../src/surface/fact.ts";
import { standingOf } from "../../src/surface/standing.ts";

type Make = (index: number) => Partial<Fact> & Pick<Fact, "kind" | "what">;

/** Of one container of a base or head. */
function factsOf(number: number, make: Make): readonly Fact[] {
	return Array.from({ length: number }, (_, at) => ({
		container: "a",
		index: 0,
		path: ["containers", 0, "mounts", at],
		...make(at),
	}));
}

const port = (published: number, target: number) => ({
	scope: "all" as const,
	address: "0.0.0.0",
	published: String(published),
	target,
	protocol: "tcp",
});
const mount = (source: string, target: string, read_only = false) => ({
	kind: "host" as const,
	source,
	target,
	read_only,
});

const published =
	(first: number, target: (at: number) => number): Make =>
	(at) => ({ kind: "exposes", what: `${first + at}`, port: port(first + at, target(at)) });
const mounted =
	(source: string, target: string): Make =>
	(at) => ({ kind: "mounts", what: `${source}${at}`, mount: mount(`${source}${at}`, `${target}${at}`) });
const controlled =
	(read_only: boolean): Make =>
	(at) => ({
		kind: "controls-host",
		what: `/etc/${at} ${read_only}`,
		control: { by: "path", name: `/etc/${at}`, power: "some" as never },
		mount: mount(`/etc/${at}`, `/${at}`, read_only),
	});
const secret =
	(name: string, form: "written" | "mounted"): Make =>
	(at) => ({ kind: "holds-secret", what: `${name}${at} ${form}`, secret: { name: `${name}${at}`, form } });
const unknownAt =
	(target: string): Make =>
	(at) => ({ kind: "unknown", what: `mounts ${target}${at}`, unknown: { field: "mounts", of: `${target}${at}` } });

const none: Make = (at) => ({ kind: "joins", what: `n${at}` });

const changes: readonly (readonly [why: string, base: Make, head: Make])[] = [
	["ports of one inside", published(1000, () => 80), published(30_000, () => 80)],
	["ports that lead elsewhere", published(1000, (at) => at + 1), published(30_000, (at) => 60_000 - at)],
	["ports that are new", none, published(1000, (at) => 2 * at)],
	["other mounts", mounted("/etc/a", "/m"), mounted("/etc/b", "/n")],
	["mounts of another source", mounted("/etc/a", "/m"), mounted("/etc/b", "/m")],
	["paths of the host that may be written now", controlled(true), controlled(false)],
	["paths of the host instead of others", mounted("/x", "/"), controlled(false)],
	["other secrets", secret("A", "written"), secret("B", "written")],
	["secrets that are held otherwise", secret("A", "written"), secret("A", "mounted")],
	["what only the environment knows", mounted("/etc/a", "/m"), unknownAt("/m")],
	["what only the environment knew", unknownAt("/m"), mounted("/etc/a", "/m")],
];

const around = {
	containers: { base: { name: "a" } as Container, head: { name: "a" } as Container },
	members: () => [],
};

test.each(changes)("each fact is asked a bounded number of times: %s", (_why, base, head) => {
	const asked = (number: number) =>
		readsOf(({ counted }) =>
			compareContainer({ base: counted(factsOf(number, base)), head: counted(factsOf(number, head)) }, around),
		);
	expect(asked(400)).toBeLessThan(asked(100) * 6);
});

test.each<[string, Make]>([
	["ports", published(1000, (at) => 2 * at)],
	["mounts", mounted("/etc/a", "/m")],
	["secrets", secret("A", "written")],
])("so is each of a container that is new: %s", (_why, make) => {
	const asked = (number: number) => readsOf(({ counted }) => standingOf(counted(factsOf(number, make)), "new"));
	expect(asked(400)).toBeLessThan(asked(100) * 6);
});

/** How often a property of what was `counted` is read. What grows with the square is read 16 times as often for 4 times as many. */
function readsOf(run: (how: { readonly counted: <T extends object>(items: readonly T[]) => readonly T[] }) => unknown) {
	let reads = 0;
	const watched = (value: unknown): unknown => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, watched(field)]));
		return new Proxy(fields, {
			get: (target, key) => {
				reads += 1;
				return Reflect.get(target, key);
			},
		});
	};
	run({ counted: (items) => items.map((item) => watched(item) as typeof item) });
	return reads;
}
