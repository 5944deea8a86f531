import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/judge/evidence.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";
import { project } from "./support.ts";

const base = `
name: shop
containers:
  - name: db
    image: {ref: "postgres:18", repository: library/postgres, tag: "18"}
    privileged: true
    network_mode: {mode: host}
    cap_add: [NET_ADMIN, SYS_ADMIN]
    environment:
      - {name: POSTGRES_PASSWORD, value: hunter2, from: literal}
    ports:
      - {host_ip: "", published: "5432", target: 5432, protocol: tcp}
networks:
  - {name: front, driver_opts: {a: b}}
`;

test.each([
	[["containers", 0], "[]", "something missing: the container says it"],
	[["containers", 0, "privileged"], '["privileged","true"]', "a flag"],
	[["containers", 0, "network_mode"], '["network_mode","host",""]', "an object that is known by some keys"],
	[["containers", 0, "network_mode", "mode"], '["network_mode","mode","host"]', "inside it"],
	[["containers", 0, "image"], '["image","postgres:18"]', "an image by its reference only"],
	[["containers", 0, "cap_add", 1], '["cap_add","SYS_ADMIN"]', "an item of a list, by itself"],
	[["containers", 0, "cap_add"], '["cap_add"]', "a whole list"],
	[["containers", 0, "ports", 0], '["ports","","5432","5432","tcp"]', "a port"],
	[["containers", 0, "ports", 0, "host_ip"], '["ports","","5432","5432","tcp","host_ip",""]', "a part of a port"],
	[["containers", 0, "environment", 0], '["environment","POSTGRES_PASSWORD"]', "a variable by name"],
	[
		["containers", 0, "environment", 0, "value"],
		'["environment","POSTGRES_PASSWORD","value","***"]',
		"never a credential",
	],
	[["networks", 0, "driver_opts", "a"], '["networks","front","driver_opts","a","b"]', "a network's option"],
	[["containers", 0, "user"], '["user"]', "what is not there"],
] as const)("evidence of %j is %s (%s)", (path, expected, _why) => {
	expect(evidenceOf(project(base).model, path)).toBe(expected);
});

describe("a finding of a matrix or an action is the same whichever rows and callers there are", () => {
	const prints = async (files: Record<string, string>) => {
		const { verdict } = await run([treeOf(files)], resolveOptions({}));
		return verdict.findings
			.filter(({ rule }) => rule !== "unresolved-value")
			.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
	};
	const matrix = (values: string, run: string) =>
		prints({
			".github/workflows/a.yml": `on: push\njobs:\n  a:\n    runs-on: self-hosted\n    strategy: {matrix: {v: [${values}]}}\n    steps:\n      - run: ${run}\n`,
		});

	test.each([
		["privileged", "docker run --privileged app:${{ matrix.v }}"],
		["privileged", "docker run --privileged --name a-${{ matrix.v }} app:1"],
		["image-floating", "docker run --privileged ghcr.io/a/app-${{ matrix.v }}:latest"],
		["host-path-writable", "docker run -v /:/host app:1 ${{ matrix.v }}"],
	])("%s of a row: %s", async (rule, run) => {
		const one = await matrix("b", run);
		expect(one.filter((print) => print.startsWith(rule))).toHaveLength(1);
		expect(await matrix("b, c", run)).toEqual(one);
		expect(await matrix("a, c, b", run)).toEqual(one);
	});

	test("what a row brings is its own", async () => {
		const run = "docker run ${{ matrix.v }}";
		const [one = ""] = await matrix("'ghcr.io/a/b:latest'", run);
		const both = await matrix("'ghcr.io/a/a:latest', 'ghcr.io/a/b:latest'", run);
		expect(both).toHaveLength(2);
		expect(both).toContain(one);
	});

	test("of a caller", async () => {
		const calls = (...tags: readonly string[]) =>
			prints({
				".github/workflows/a.yml": `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${tags.map((tag) => `      - {uses: ./a, with: {tag: "${tag}"}}\n`).join("")}`,
				"a/action.yml":
					"inputs: {tag: {}}\nruns:\n  using: composite\n  steps:\n    - run: docker run --privileged app:${{ inputs.tag }}\n      shell: bash\n",
			});
		const one = await calls("b");
		expect(one).toHaveLength(1);
		expect(await calls("a", "b")).toEqual(one);
	});
});
