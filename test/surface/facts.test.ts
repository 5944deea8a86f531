import { describe, expect, test } from "vitest";
import { fieldsThatMatter } from "../../src/judge/unresolved.ts";
import { Policy } from "../../src/policy/policy.ts";
import type { Container, Project } from "../../src/project.ts";
import type { Fact } from "../../src/surface/fact.ts";
import { orderedFacts } from "../../src/surface/facts.ts";

const policy = await Policy.bundled();

function projectOf(...containers: readonly Partial<Container>[]): Project {
	return {
		version: 1,
		kind: "compose",
		name: "shop",
		target: "compose",
		containers: containers.map((fields, index) => ({
			name: `service${index}`,
			origin: "service",
			profile: "production",
			networks: [{ name: "default" }],
			...fields,
		})),
		networks: [{ name: "default", driver: "bridge", implicit: true }],
		volumes: [],
	};
}

describe("facts of a project", () => {
	test("come by container, then by kind, then by text, each once", () => {
		const open = { host_ip: "", published: "80", target: 80, protocol: "tcp" } as const;
		const facts = policy.surface(
			projectOf({ cap_add: ["SYS_TIME", "IPC_LOCK"] }, { ports: [{ ...open, published: "81" }, open, open] }),
		);
		expect(facts.map(({ index, kind, what }) => `${index} ${kind} ${what}`)).toEqual([
			"0 reaches any",
			"0 joins default",
			"0 controls-host capability IPC_LOCK",
			"0 controls-host capability SYS_TIME",
			"1 exposes 80 for 80/tcp on all",
			"1 exposes 81 for 80/tcp on all",
			"1 reaches any",
			"1 joins default",
		]);
		expect(facts[4]?.path).toEqual(["containers", 1, "ports", 1]);
	});

	test("of one text keep the first path, by number and not by digits", () => {
		const fact = (index: number): Fact => ({
			kind: "mounts",
			container: "web",
			index: 0,
			what: "data",
			path: ["containers", 0, "mounts", index],
		});
		expect(orderedFacts([fact(10), fact(9)])).toEqual([fact(9)]);
	});

	test.each([...fieldsThatMatter])(
		"say that only run time knows `%s`, as the finding about unresolved values does",
		(field) => {
			const facts = policy.surface(projectOf({ unknown: [[field]] }));
			expect(facts.filter(({ kind }) => kind === "unknown")).toEqual([
				{
					kind: "unknown",
					container: "service0",
					index: 0,
					what: field,
					path: ["containers", 0, field],
					unknown: { field, of: "" },
				},
			]);
		},
	);

	test("never hold the value of a credential", () => {
		const secret = "correct-horse-battery";
		const facts = policy.surface(
			projectOf({
				image: { ref: "postgres:18", registry: "docker.io", repository: "library/postgres", tag: "18" },
				environment: [
					{ name: "POSTGRES_PASSWORD", value: secret, from: "literal" },
					{ name: "URL", value: `postgres://u:${secret}@db/x`, from: "literal" },
				],
				command: ["server", `--password=${secret}`],
				credentials: { username: "u", password: secret },
				ports: [{ host_ip: "", published: "5432", target: 5432, protocol: "tcp" }],
			}),
		);
		expect(facts.filter(({ kind }) => kind === "holds-secret").map(({ what }) => what)).toEqual([
			"--password (written)",
			"POSTGRES_PASSWORD (written)",
			"URL (written)",
			"the password of its registry (written)",
		]);
		expect(JSON.stringify(facts)).not.toContain(secret);
	});
});
