import { expect, test } from "vitest";
import { resolveOptions } from "../src/options.ts";
import { jsonReport } from "../src/report/json.ts";
import { run } from "../src/run.ts";
import { locationOf } from "../src/source.ts";
import { treeOf } from "./tree.ts";

const files = {
	"deploy/it.yml":
		"services:\n  db:\n    image: postgres:17\n    ports: ['5432:5432']\n    tmpfs: /var/lib/postgresql/data\n",
	"compose.yaml": "services:\n  web:\n    image: nginx:1.29\n    privileged: true\n",
	".github/workflows/ci.yml":
		"on: push\njobs:\n  it:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          set -e\n          docker compose -f deploy/it.yml up -d\n",
};

test("a finding in a Compose file that CI starts names the step", async () => {
	const { verdict } = await run([treeOf(files)], resolveOptions({}));
	const [finding] = verdict.findings.filter(({ rule }) => rule === "datastore-exposed");
	const related = finding?.related.map(({ message, place }) => {
		const { file, line, column } = locationOf(place);
		return `${file}:${line}:${column} ${message}`;
	});
	expect(related).toEqual([".github/workflows/ci.yml:8:11 its project is started here, in job it"]);
});

test("the order in which a tree lists its files changes nothing", async () => {
	const tree = treeOf(files);
	const backwards = { ...tree, read: tree.read.bind(tree), list: async () => [...(await tree.list())].reverse() };
	const [one, other] = await Promise.all([tree, backwards].map((each) => run([each], resolveOptions({}))));
	expect(other && jsonReport(other.verdict)).toBe(one && jsonReport(one.verdict));
});

test("what only run time knows is said once of all variants of a container", async () => {
	const variants =
		"on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    strategy: {matrix: {v: [1, 2, 3]}}\n    steps: [{run: 'docker run -e V=${{ matrix.v }} -v ${{ vars.X }}:/x alpine:3'}]\n";
	const { verdict } = await run([treeOf({ ".github/workflows/a.yml": variants })], resolveOptions({}));
	expect(verdict.findings.map(({ rule }) => rule)).toEqual(["unresolved-value"]);
});

test("what only run time knows is said once of all projects that share a file", async () => {
	const { verdict } = await run(
		[
			treeOf({
				"compose.yaml": "services:\n  web:\n    image: nginx:1.29\n    volumes: ['${DATA}:/data']\n",
				"debug.yaml": "services:\n  web:\n    tty: true\n",
				"trace.yaml": "services:\n  web:\n    stdin_open: true\n",
				Makefile:
					"debug:\n\tdocker compose -f compose.yaml -f debug.yaml up\ntrace:\n\tdocker compose -f compose.yaml -f trace.yaml up\n",
			}),
		],
		resolveOptions({}),
	);
	expect(verdict.projects).toHaveLength(3);
	expect(verdict.findings.map(({ rule }) => rule)).toEqual(["unresolved-value"]);
});

test("a file of which some containers are judged is not said to be unjudged", async () => {
	const { verdict } = await run(
		[
			treeOf({
				"compose.yaml":
					"services:\n  web:\n    image: nginx:1.29\n    privileged: true\n  job:\n    extends: {file: base.yaml, service: gone}\n",
				"base.yaml": "services:\n  other:\n    image: alpine:3\n",
			}),
		],
		resolveOptions({}),
	);
	const said = verdict.findings.map(({ rule, subject, message }) => `${rule}: ${subject} ${message}`);
	expect(said).toContainEqual(
		expect.stringMatching(/^unreadable-file: compose\.yaml is judged only in part: extends /),
	);
	expect(said).toContain("privileged: web runs privileged");
});

test("what stands behind a value of a matrix is one fault at its text, and what the matrix brings is one for each row", async () => {
	const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        flavour: [slim, full]
        version: [22, latest]
        image: ["a/b:latest", "a/c:edge", "a/d:1.2"]
    container: example/app-\${{ matrix.flavour }}:latest
    services:
      node: {image: "node:\${{ matrix.version }}"}
      other: {image: "\${{ matrix.image }}"}
    steps:
      - run: docker run --rm -v /var/run/docker.sock:/run/\${{ matrix.flavour }}.sock example/tool-\${{ matrix.flavour }}:edge
`;
	const { verdict } = await run([treeOf({ ".github/workflows/a.yml": workflow })], resolveOptions({}));
	const floating = verdict.findings.filter(({ rule }) => rule === "image-floating");
	expect(floating.map(({ place: { source, start, end } }) => source.text.slice(start, end))).toEqual([
		"latest",
		"a/b:latest",
		"a/c:edge",
		"latest",
		"edge",
	]);
	const sockets = verdict.findings.filter(({ rule }) => rule === "runtime-socket");
	expect(sockets.map(({ place: { source, start, end } }) => source.text.slice(start, end))).toEqual([
		"/var/run/docker.sock",
	]);
	expect(floating.map(({ place }) => locationOf(place).line)).toEqual([8, 9, 9, 10, 15]);
});

test("a step's Compose is told what it reads by the variables of workflow, job and step", async () => {
	const web = (name: string) => `services: {${name}: {image: "nginx:1.29", privileged: true}}\n`;
	const workflow = `on: push
env: {COMPOSE_PATH_SEPARATOR: ";"}
jobs:
  it:
    runs-on: ubuntu-24.04
    env: {COMPOSE_PROJECT_NAME: shop}
    steps:
      - env: {COMPOSE_FILE: "a.conf;b.conf"}
        run: docker compose up -d
`;
	const tree = treeOf({ ".github/workflows/a.yml": workflow, "a.conf": web("one"), "b.conf": web("two") });
	const { verdict } = await run([tree], resolveOptions({}));
	expect(verdict.projects).toEqual([{ name: "shop", kind: "compose", files: ["a.conf", "b.conf"], containers: 2 }]);
});
