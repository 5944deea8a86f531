import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileOfFile } from "../../src/collect/profile.ts";
import type { SurfaceChange } from "../../src/compare/comparison.ts";
import { type ProjectPair, pairProjects } from "../../src/compare/pair.ts";
import { surfaceDifference } from "../../src/surface/difference.ts";
import type { Fact } from "../../src/surface/fact.ts";
import { treeOf } from "../tree.ts";
import { factsOf, projectsOf, sentence } from "./changes.ts";

const images = [
	"postgres:17",
	"postgres",
	"redis:8",
	"nginx:1.29",
	"traefik:v3",
	"shop/web:1",
	"nginx:${TAG}",
	"${IMAGE}",
];
const ports = [
	"80:80",
	"127.0.0.1:80:80",
	"${IP}:80:80",
	"5432:5432",
	"127.0.0.1:5432:5432",
	"10.0.0.1:5432:5432",
	"15432:5432",
	"6379",
	"2375:2375",
	"${PORT}",
	"8080:80",
];
const mounts = [
	"data:/data",
	"other:/data",
	"./data:/data",
	"./data:/data:ro",
	".:/app",
	"/etc:/e",
	"/etc:/e:ro",
	"/var/run/docker.sock:/s",
	"/var/run/docker.sock:/s:ro",
	"~/.aws:/a:ro",
	"./server.key:/k:ro",
	"${SRC}:/data",
	"/cache",
];
const environments = ["x1y2z3", "${SECRET}", "${SECRET:-x1y2z3}"];

/** A service of the vocabulary above; what it leaves out is drawn too. */
const service = fc.record(
	{
		image: fc.constantFrom(...images),
		// Of two that lead to one port Compose may keep only the last.
		ports: fc.uniqueArray(fc.constantFrom(...ports), { maxLength: 3, selector: (text) => text.split(":").at(-1) }),
		volumes: fc.uniqueArray(fc.constantFrom(...mounts), {
			maxLength: 3,
			selector: (text) => text.split(":")[1] ?? text,
		}),
		environment: fc.record(
			{ POSTGRES_PASSWORD: fc.constantFrom(...environments), API_TOKEN: fc.constantFrom(...environments) },
			{ requiredKeys: [] },
		),
		privileged: fc.constantFrom<boolean | string>(true, false, "${PRIVILEGED}"),
		user: fc.constantFrom("root", "1000", "2000", "${UID}"),
		cap_add: fc.subarray(["SYS_ADMIN", "NET_ADMIN", "CHOWN"]),
		cap_drop: fc.subarray(["ALL", "NET_RAW"]),
		read_only: fc.boolean(),
		pid: fc.constantFrom("host", "service:web"),
		runtime: fc.constantFrom("runsc", "nvidia"),
		security_opt: fc.subarray(["no-new-privileges:true", "seccomp:unconfined", "apparmor:unconfined"]),
		devices: fc.subarray(["/dev/sda", "/dev/dri"]),
		secrets: fc.subarray(["key"]),
		mem_limit: fc.constantFrom("1g"),
		use_api_socket: fc.constant(true),
	},
	{ requiredKeys: ["image"] },
);
const place = fc.oneof(
	fc.record({ networks: fc.subarray(["front", "back", "lan"], { minLength: 1 }) }),
	fc.record({ network_mode: fc.constantFrom("host", "none", "bridge", "service:web", "${MODE}") }),
	fc.constant({}),
);
const containers = ["web", "db", "job"] as const;
const services = fc
	.record(
		Object.fromEntries(
			containers.map((name) => [name, fc.tuple(service, place).map(([one, other]) => ({ ...one, ...other }))]),
		),
		{
			requiredKeys: ["web"],
		},
	)
	.map(({ web, ...rest }) => ({ web: withoutItself(web), ...rest }));
const networks = fc.record({
	front: fc.constant({}),
	back: fc.record({ internal: fc.constantFrom<boolean | string>(true, false, "${INTERNAL}") }),
	lan: fc.constantFrom({}, { driver: "macvlan" }, { external: true }),
});
const project = fc.record({
	name: fc.constant("shop"),
	services,
	networks,
	volumes: fc.constant({ data: {}, other: {} }),
	secrets: fc.constant({ key: { file: "./key" } }),
});

/** A container cannot join itself. */
function withoutItself(web: Record<string, unknown> | undefined): Record<string, unknown> {
	const { pid, network_mode, ...rest } = web ?? {};
	return {
		...rest,
		...(pid === undefined || pid === "service:web" ? {} : { pid }),
		...(network_mode === undefined || network_mode === "service:web" ? {} : { network_mode }),
	};
}

async function pairsOf(base: unknown, head: unknown): Promise<readonly ProjectPair[]> {
	const read = (data: unknown) => projectsOf(treeOf({ "compose.yaml": JSON.stringify(data) }));
	return pairProjects(await read(base), await read(head));
}

/** Facts of a project as the same objects each time, so that what a change covers can be held against them. */
function remembered() {
	const known = new Map<unknown, readonly Fact[]>();
	return (project: Parameters<typeof factsOf>[0]) => {
		const facts = known.get(project) ?? factsOf(project);
		known.set(project, facts);
		return facts;
	};
}

function swapped(pairs: readonly ProjectPair[]): readonly ProjectPair[] {
	const swap = <T>({ base, head }: { readonly base?: T; readonly head?: T }) => ({
		...(head === undefined ? {} : { base: head }),
		...(base === undefined ? {} : { head: base }),
	});
	return pairs.map((pair) => ({ ...swap(pair), containers: pair.containers.map(swap) }));
}

/** What both sides do not say of one container, by the containers' pairs. */
function onlyIn([pair]: readonly ProjectPair[], facts: typeof factsOf) {
	const of = (side: "base" | "head", index: number | undefined) => {
		const project = pair?.[side];
		return project === undefined || index === undefined ? [] : facts(project).filter((fact) => fact.index === index);
	};
	const isIn = (list: readonly Fact[], { kind, what }: Fact) =>
		list.some((fact) => fact.kind === kind && fact.what === what);
	return (pair?.containers ?? []).flatMap(({ base, head }) => {
		const [was, is] = [of("base", base), of("head", head)];
		return [...was.filter((fact) => !isIn(is, fact)), ...is.filter((fact) => !isIn(was, fact))];
	});
}

function covered({ covers }: SurfaceChange): readonly Fact[] {
	return [...(covers?.base ?? []), ...(covers?.head ?? [])];
}

function isUnsure({ kind, image, network }: Fact): boolean {
	if (kind === "unknown" || image?.ref?.includes("…") === true) return true;
	return network !== undefined && network.internal === undefined && network.external !== true;
}

const runs = { numRuns: Number(process.env.BULKHEAD_RUNS ?? 80) };

describe("the difference of two surfaces", () => {
	test("says each fact that only one side has, and no other", async () => {
		await fc.assert(
			fc.asyncProperty(project, project, async (base, head) => {
				const facts = remembered();
				const pairs = await pairsOf(base, head);
				const changes = surfaceDifference(pairs, facts, profileOfFile);
				const renamed = changes
					.filter(({ message }) => message.startsWith("was called"))
					.map(({ subject, message }) => subject + message);
				const said = new Set(changes.flatMap(covered));
				const only = onlyIn(pairs, facts);
				const names = ({ network }: Fact) =>
					network !== undefined && renamed.some((text) => text.includes(network.name));
				expect(only.filter((fact) => !said.has(fact) && !names(fact))).toEqual([]);
				expect([...said].filter((fact) => !only.includes(fact))).toEqual([]);
			}),
			runs,
		);
	});

	test("is nothing where only the order and the forms are others", async () => {
		await fc.assert(
			fc.asyncProperty(project, async (base) => {
				const pairs = await pairsOf(base, turned(base));
				expect(surfaceDifference(pairs, factsOf, profileOfFile).map(sentence)).toEqual([]);
			}),
			runs,
		);
	});

	test("turns what is worse into what is better where base and head change places; what became unknown is never better", async () => {
		await fc.assert(
			fc.asyncProperty(project, project, async (base, head) => {
				const facts = remembered();
				const pairs = await pairsOf(base, head);
				const there = surfaceDifference(pairs, facts, profileOfFile);
				const back = surfaceDifference(swapped(pairs), facts, profileOfFile);
				for (const change of there) {
					const same = back.filter((other) => covered(other).some((fact) => covered(change).includes(fact)));
					if (same.length === 0 || [change, ...same].some((each) => covered(each).some(isUnsure))) continue;
					const opposite = { worse: "better", better: "worse", neutral: "neutral" }[change.direction];
					expect(
						same.map(({ direction, severity }) => [direction, severity]),
						`${sentence(change)}\n${same.map(sentence).join("\n")}`,
					).toContainEqual([opposite, change.severity]);
				}
				const unknown = there.filter(({ covers }) => covers?.head.some(({ kind }) => kind === "unknown"));
				expect(unknown.filter(({ direction }) => direction === "better").map(sentence)).toEqual([]);
			}),
			runs,
		);
	});

	test("comes worst first, improvements last, in the same order each time", async () => {
		await fc.assert(
			fc.asyncProperty(project, project, async (base, head) => {
				const pairs = await pairsOf(base, head);
				const changes = surfaceDifference(pairs, factsOf, profileOfFile);
				const ranks = changes.map(
					({ direction, severity }) =>
						["worse", "neutral", "better"].indexOf(direction) * 10 +
						["critical", "high", "medium", "low", "info"].indexOf(severity),
				);
				expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
				const again = surfaceDifference(
					pairs.map((pair) => ({ ...pair, containers: pair.containers.toReversed() })),
					factsOf,
					profileOfFile,
				);
				expect(again.map(sentence)).toEqual(changes.map(sentence));
			}),
			{ numRuns: 40 },
		);
	});
});

/** The same data, each list and mapping in the other order, ports and environment in their long forms. */
function turned(data: unknown, key = ""): unknown {
	if (Array.isArray(data)) return data.toReversed().map((item) => (key === "ports" ? longPort(item) : turned(item)));
	if (typeof data !== "object" || data === null) return data;
	const entries = Object.entries(data).reverse();
	if (key === "environment") return entries.map(([name, value]) => `${name}=${value}`);
	return Object.fromEntries(entries.map(([name, value]) => [name, turned(value, name)]));
}

function longPort(text: string): unknown {
	const [target, published, host_ip] = text.split(":").reverse();
	if (text.includes("$")) return text;
	return {
		target: Number(target),
		...(published === undefined ? {} : { published }),
		...(host_ip === undefined ? {} : { host_ip }),
	};
}
