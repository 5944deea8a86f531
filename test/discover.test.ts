import { expect, test } from "vitest";
import { looksLikeCompose, mayBeCompose } from "../src/compose-shape.ts";
import { discover, kindOf } from "../src/discover.ts";
import { Source } from "../src/source.ts";
import { parseYaml } from "../src/yaml.ts";
import { growth, inProportion } from "./growth.ts";

test.each([
	["compose.yaml", "compose"],
	["deploy/Docker-Compose.YML", "compose"],
	["docker-compose.ci.yaml", "compose"],
	["docker-compose-dev.yml", "compose"],
	["compose.override.yml", "compose"],
	["app.compose.yaml", "compose"],
	["app.docker-compose.yml", "compose"],
	["compose.json", "compose"],
	[".github/workflows/ci.yml", "workflow"],
	[".github/workflows/docker-compose.yml", "workflow"],
	["tools/setup/action.yaml", "action"],
	[".devcontainer/devcontainer.json", "devcontainer"],
	[".devcontainer/python/devcontainer.json", "devcontainer"],
	["deploy/stack.yml", "yaml"],
	["composer.json", undefined],
	["decompose.yaml", "yaml"],
	["README.md", undefined],
	["scripts/up.sh", "script"],
	["Makefile", "makefile"],
	["web/package.json", "package-json"],
])("%s is %s by its name", (path, kind) => {
	expect(kindOf(path)).toBe(kind);
});

test("templates of Helm and cookiecutter are no candidates", () => {
	const files = [
		"chart/Chart.yaml",
		"chart/templates/compose.yaml",
		"{{cookiecutter.slug}}/docker-compose.yml",
		"templates/compose.yaml",
	];
	expect(discover(files, { include: [], exclude: [] }).map(({ path }) => path)).toEqual([
		"chart/Chart.yaml",
		"templates/compose.yaml",
	]);
});

test("globs narrow what is looked at", () => {
	const files = ["a/compose.yaml", "b/compose.yaml", "b/test/compose.yaml"];
	const selection = { include: ["b/**"], exclude: ["**/test/**"] };
	expect(discover(files, selection).map(({ path }) => path)).toEqual(["b/compose.yaml"]);
});

test.each([
	{ why: "a stack", text: "services:\n  web:\n    image: nginx\n    deploy: {replicas: 2}", compose: true },
	{ why: "a fragment that only adds ports", text: "services:\n  web:\n    ports: ['80:80']", compose: true },
	{ why: "JSON", text: '{"services": {"web": {"image": "nginx"}}}', compose: true },
	{ why: "a flow mapping", text: "{name: shop, services: {web: {image: nginx}}}", compose: true },
	{ why: "a flow mapping of nothing else", text: "--- { services: {web: {image: nginx}} }", compose: true },
	{
		why: "Symfony's services",
		text: "services:\n  _defaults: {autowire: true}\n  App\\:\n    resource: ../src",
		compose: false,
	},
	{
		why: "a Symfony service",
		text: "services:\n  app.mailer:\n    class: App\\Mailer\n    arguments: ['@x']",
		compose: false,
	},
	{ why: "a workflow", text: "on: push\njobs: {}\nservices:\n  db: {image: x}", compose: false },
	{ why: "a Kubernetes object", text: "apiVersion: v1\nkind: X\nservices:\n  a: {image: b}", compose: false },
	{ why: "a list of services", text: "services:\n  - name: web", compose: false },
	{ why: "Travis' services", text: "services: docker\nscript: make", compose: false },
])("$why: is it Compose? $compose", ({ text, compose }) => {
	const [document] = parseYaml(new Source("x.yaml", text)).documents;
	expect(mayBeCompose(text) && document !== undefined && looksLikeCompose(document)).toBe(compose);
});

test.each([
	["a map below", "services:\n  a: {image: b}", true],
	["a comment behind", "services: # all\n  a: {image: b}", true],
	["a tag", "services: !!map\n  a: {image: b}", true],
	["an anchor", "services: &s {a: {image: b}}", true],
	["an alias", "x: &s {a: {image: b}}\nservices: *s", true],
	["a flow map", "services:\t{a: {image: b}}", true],
	["plain text", "services: docker", false],
	["another key", "my-services:\n  a: {image: b}", false],
])("a text need not be parsed to know that it has no services: %s", (_why, text, expected) => {
	expect(mayBeCompose(text)).toBe(expected);
});

test("a glob that would match for hours is refused", () => {
	const exclude = [`${"*a".repeat(30)}b`];
	expect(() => discover([`${"a".repeat(200)}/compose.yaml`], { include: [], exclude })).toThrow(/more wildcards/);
});

test("files are told from the templates of charts in time in proportion to both", () => {
	const charts = (count: number) =>
		Array.from({ length: count }, (_, at) => [`c${at}/Chart.yaml`, `c${at}/templates/a.yaml`]).flat();
	expect(growth(charts, (files) => discover(files, { include: [], exclude: [] }), 50)).toBeLessThan(inProportion);
});
