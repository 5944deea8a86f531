import { expect, test } from "vitest";
import { areWhole, coverage, outlineOf } from "../../../src/collect/compose/plan/outline.ts";
import { Source } from "../../../src/source.ts";
import { parseYaml } from "../../../src/yaml.ts";

const outline = (text: string, path = "compose.yaml") => outlineOf(path, parseYaml(new Source(path, text)).documents);

test.each([
	["image", "services: {a: {image: x}}", true],
	["build", "services: {a: {build: .}}", true],
	["extends", "services: {a: {extends: {file: b.yml, service: a}}}", true],
	["provider", "services: {a: {provider: {type: x}}}", true],
	["nothing to run", "services: {a: {ports: ['80']}}", false],
	["an empty service", "services: {a: }", true],
	["the default network", "services: {a: {image: x, networks: [default]}}", true],
	["an undeclared network", "services: {a: {image: x, networks: [b]}}", false],
	["a declared network", "services: {a: {image: x, networks: {b: }}}\nnetworks: {b: }", true],
	["an undeclared volume", "services: {a: {image: x, volumes: ['data:/data']}}", false],
	["a long undeclared volume", "services: {a: {image: x, volumes: [{type: volume, source: d, target: /d}]}}", false],
	["a bind", "services: {a: {image: x, volumes: ['./data:/data', '/data', '~/x:/x', 'C:\\x:/x']}}", true],
	["an undeclared secret", "services: {a: {image: x, secrets: [s]}}", false],
	["a service that is not there", "services: {a: {image: x, depends_on: [b]}}", false],
	["its namespace", "services: {a: {image: x, network_mode: 'service:b'}}", false],
	["another container's namespace", "services: {a: {image: x, network_mode: 'container:b'}}", true],
	["its volumes", "services: {a: {image: x, volumes_from: ['b:ro']}}", false],
	["what an included file may have", "include: [b.yaml]\nservices: {a: {image: x, networks: [b]}}", true],
	["a name that only run time knows", "services: {a: {image: x, networks: ['$NET']}}", true],
])("whether a file is whole by itself: %s", (_why, text, expected) => {
	expect(areWhole([outline(text)])).toBe(expected);
});

test("several documents stand together", () => {
	expect(areWhole([outline("services: {a: {ports: ['80']}}\n---\nservices: {a: {image: x}}")])).toBe(true);
});

test("a base covers what a fragment misses, or part of it", () => {
	const fragment = outline("services: {a: {privileged: true, networks: [n]}}");
	const services = outline("services: {a: {image: x}}");
	const networks = outline("services: {}\nnetworks: {n: }");
	expect(coverage([services], fragment)).toBe(0.5);
	expect(coverage([services, networks], fragment)).toBe(1);
	expect(areWhole([services, fragment])).toBe(false);
	expect(areWhole([services, networks, fragment])).toBe(true);
});

test("what is deployed may be a stack, by its path too", () => {
	const deployed = "services: {a: {image: x, deploy: {replicas: 1}}}";
	expect(outline(deployed, "deploy/stack.yml").stack).toBe("likely");
	expect(outline(deployed, "deploy/app.yml").stack).toBeUndefined();
	expect(outline("services: {a: {image: x}}", "deploy/stack.yml").stack).toBeUndefined();
});
