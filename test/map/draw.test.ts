import { describe, expect, test } from "vitest";
import { changedPart } from "../../src/map/changed-part.ts";
import { comparedGraph, graphOf } from "../../src/map/draw.ts";
import type { MapGraph } from "../../src/map/graph.ts";
import { changedShop, mapped, pairOf, type Sketched, shop, socket } from "./support.ts";

const front = { name: "front", internal: false };
const back = { name: "back", internal: true };

/** The edges as sentences: `state from -> to (labels)`. */
function said({ nodes, edges }: MapGraph): readonly string[] {
	const names = new Map(nodes.map(({ id, label }) => [id, label]));
	return edges.map(({ from, to, labels, state }) => {
		const how = labels.length === 0 ? "" : ` (${labels.join("; ")})`;
		return `${state === "kept" ? "" : `${state} `}${names.get(from)} -> ${names.get(to)}${how}`;
	});
}

describe("a map of one project", () => {
	const cases: readonly (readonly [why: string, has: Sketched, edges: readonly string[]])[] = [
		["a port on every address", { ports: [{ target: 80 }], reaches: "internal" }, ["Outside -> a (0.0.0.0:80/tcp)"]],
		[
			"ports of one container are one edge",
			{
				ports: [
					{ target: 80, published: "8080" },
					{ target: 53, protocol: "udp", address: "::1", scope: "address" },
				],
				reaches: "internal",
			},
			["Outside -> a ([::1]:53/udp; 0.0.0.0:8080→80/tcp)"],
		],
		[
			"loopback is reached from the host only",
			{ ports: [{ target: 5432, scope: "loopback", address: "127.0.0.1" }], reaches: "internal" },
			["The host itself -> a (127.0.0.1:5432/tcp)"],
		],
		[
			"a port that nobody chose, and a password that everybody knows",
			{ ports: [{ target: 5432, published: "", password: "written" }], reaches: "internal" },
			["Outside -> a (0.0.0.0:any port→5432/tcp, password written down)"],
		],
		[
			"a port that the environment chooses, and one that is not known",
			{
				ports: [
					{ target: 80, published: "", by_environment: true },
					{ target: 0, published: "" },
				],
				reaches: "internal",
			},
			["Outside -> a (0.0.0.0:any port/tcp; 0.0.0.0:?→80/tcp)"],
		],
		["a network with a way out", { networks: [front] }, ["front -> Internet", "a -> front"]],
		["an internal network", { networks: [back], reaches: "internal" }, ["a -> back"]],
		["no network of its own", {}, ["a -> Internet"]],
		["no network at all", { reaches: "none" }, []],
		[
			"the network of another container, which has the ways out",
			{ shares: [{ of: "network", with: "vpn" }] },
			["a -> vpn (same network namespace)"],
		],
		[
			"a socket, which obeys whoever only reads it",
			{ controls: [{ by: "socket", name: "Docker", mount: socket }], mounts: [socket], reaches: "none" },
			["a -> /var/run/docker.sock (controls)"],
		],
		[
			"all of the host",
			{ controls: [{ by: "privileged", name: "" }], reaches: "none" },
			["a -> the whole host (privileged)"],
		],
		[
			"a capability",
			{ controls: [{ by: "capability", name: "SYS_ADMIN" }], reaches: "none" },
			["a -> the whole host (capability SYS_ADMIN)"],
		],
		["its network", { controls: [{ by: "namespace", name: "network" }], reaches: "host" }, ["a -> its network"]],
		["next to nothing", { controls: [{ by: "capability", name: "CHOWN", power: "little" }], reaches: "none" }, []],
		[
			"a path of the host that gives no control",
			{ mounts: [{ kind: "host", source: "/srv/www", target: "/www", read_only: true }], reaches: "none" },
			["a -> /srv/www (read-only)"],
		],
		[
			"a folder of the project that nobody else has",
			{ mounts: [{ kind: "host", source: "./www", read_only: true }], reaches: "none" },
			[],
		],
		[
			"a volume that nobody else has",
			{ mounts: [{ kind: "volume", source: "data", read_only: false }], reaches: "none" },
			[],
		],
	];
	test.each(cases)("%s", (_why, has, edges) => {
		expect(said(graphOf([mapped("p", { a: has })]))).toEqual(edges);
	});

	test("a volume that two containers have is between them", () => {
		const data = { kind: "volume", source: "data", read_only: false } as const;
		const graph = graphOf([
			mapped("p", {
				a: { mounts: [data], reaches: "none" },
				b: { mounts: [{ ...data, read_only: true }], reaches: "none" },
			}),
		]);
		expect(said(graph)).toEqual(["a -> data (writable)", "b -> data (read-only)"]);
	});

	test("containers of one name, as a matrix makes them, are one", () => {
		const project = mapped("p", { a: { reaches: "none" }, b: { reaches: "none" } });
		const graph = graphOf([{ ...project, containers: ["a", "a"] }]);
		expect(graph.nodes.map(({ label }) => label)).toEqual(["a"]);
	});

	test("a container of another project is no node of this one", () => {
		const { nodes } = graphOf([mapped("p", { a: { shares: [{ of: "network", with: "vpn" }] } })]);
		expect(nodes.map(({ label, group, detail }) => [label, group !== undefined, detail])).toEqual([
			["a", true, undefined],
			["vpn", false, "of another project"],
		]);
	});
});

describe("a map of several projects", () => {
	test("networks of one name are two, unless they are there before", () => {
		const own = graphOf([mapped("p", { a: { networks: [front] } }), mapped("q", { a: { networks: [front] } })]);
		expect(own.nodes.filter(({ kind }) => kind === "network")).toHaveLength(2);
		const proxy = { name: "proxy", internal: false, external: true };
		const common = graphOf([mapped("p", { a: { networks: [proxy] } }), mapped("q", { a: { networks: [proxy] } })]);
		expect(common.nodes.filter(({ kind }) => kind === "network")).toHaveLength(1);
	});

	test("projects of one name are told apart by their files", () => {
		const files = ["p/one.yaml", "a/b/c/d/two.yaml", "x/e/f/three.yaml", "y/e/f/three.yaml"];
		const { groups } = graphOf([
			...files.map((file) => mapped("p", {}, file)),
			mapped("q", {}),
			mapped("", {}, "x.sh"),
		]);
		expect(groups.map(({ label }) => label)).toEqual([
			"p/one.yaml",
			"…/d/two.yaml",
			"x/e/f/three.yaml",
			"y/e/f/three.yaml",
			"q",
			"x.sh",
		]);
	});

	test("it says nothing about states", () => {
		const graph = graphOf([shop, changedShop]);
		expect(graph.compared).toBe(false);
		expect(new Set([...graph.nodes, ...graph.edges, ...graph.groups].map(({ state }) => state))).toEqual(
			new Set(["kept"]),
		);
	});

	test("ids are numbers, whatever the names", () => {
		const { nodes, groups } = graphOf([shop]);
		expect(nodes.map(({ id }) => id)).toEqual(nodes.map((_, at) => `n${at}`));
		expect(groups.map(({ id }) => id)).toEqual(groups.map((_, at) => `g${at}`));
	});
});

describe("a map of a change", () => {
	test("shows what is new, what is gone, and what they hang on", () => {
		const graph = changedPart(comparedGraph([pairOf(shop, changedShop)]));
		expect(graph && said(graph)).toMatchInlineSnapshot(`
			[
			  "added Outside -> proxy (0.0.0.0:443/tcp)",
			  "Outside -> proxy (0.0.0.0:80/tcp)",
			  "default -> Internet",
			  "proxy -> default",
			  "web -> default",
			  "added web -> the whole host (privileged)",
			  "added Outside -> db (0.0.0.0:5432/tcp, password written down)",
			  "db -> default",
			  "cache -> default",
			  "added thumbnails -> default",
			  "added metrics -> its network",
			  "added metrics -> / (writable)",
			  "removed proxy -> /var/run/docker.sock (controls)",
			  "removed The host itself -> db (127.0.0.1:5432/tcp)",
			  "removed edge -> Internet",
			  "removed cache -> edge",
			]
		`);
	});

	test("has nothing to show where nothing changed", () => {
		expect(changedPart(comparedGraph([pairOf(shop, shop)]))).toBeUndefined();
		expect(changedPart(comparedGraph([]))).toBeUndefined();
	});

	test("follows a container to its new name", () => {
		const [base, head] = [
			mapped("p", { old: { ports: [{ target: 80 }] } }),
			mapped("p", { new: { ports: [{ target: 80 }] } }),
		];
		expect(changedPart(comparedGraph([{ base, head, containers: [{ base: 0, head: 0 }] }]))).toBeUndefined();
		const apart = comparedGraph([{ base, head, containers: [{ head: 0 }, { base: 0 }] }]);
		expect(said(apart)).toEqual([
			"added Outside -> new (0.0.0.0:80/tcp)",
			"added new -> Internet",
			"removed Outside -> old (0.0.0.0:80/tcp)",
			"removed old -> Internet",
		]);
	});

	test.each([
		[
			"a port that moved",
			{ ports: [{ target: 80 }] },
			{ ports: [{ target: 80, published: "8080" }] },
			["added Outside -> a (0.0.0.0:8080→80/tcp)", "removed Outside -> a (0.0.0.0:80/tcp)"],
		],
		[
			"a network that lost its way out",
			{ networks: [front] },
			{ networks: [{ ...front, internal: true }], reaches: "internal" },
			["removed front -> Internet"],
		],
		[
			"a password that was written down: the port is the same",
			{ ports: [{ target: 80 }] },
			{ ports: [{ target: 80, password: "written" }] },
			[],
		],
		[
			"how a volume of its own is mounted",
			{ mounts: [{ kind: "volume", source: "v", read_only: false }] },
			{ mounts: [{ kind: "volume", source: "v", read_only: true }] },
			[],
		],
	] as const)("%s", (_why, before, after, changes) => {
		const graph = comparedGraph([
			pairOf(mapped("p", { a: before as Sketched }), mapped("p", { a: after as Sketched })),
		]);
		expect(said(graph).filter((sentence) => /^(?:added|removed) /.test(sentence))).toEqual(changes);
	});

	test("a project that is gone is gone as a whole, but not the world around it", () => {
		const { groups, nodes } = comparedGraph([pairOf(shop, undefined)]);
		const of = (state: string) =>
			[...groups, ...nodes].filter((each) => each.state === state).map(({ label }) => label);
		expect(of("removed")).toEqual(["shop", "proxy", "web", "db", "cache", "thumbnails", "default", "edge"]);
		expect(of("kept")).toEqual(["Host", "Outside", "Internet", "/var/run/docker.sock", "The host itself"]);
	});
});
