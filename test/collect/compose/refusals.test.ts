import { expect, test } from "vitest";
import { at, refusals, resolve } from "./resolving.ts";

test.each([
	{ services: "a: {command: x}", says: "has neither an image nor a build context", why: "nothing to run" },
	{ services: "a: {image: x, networks: [n]}", says: "refers to undefined network n", why: "network" },
	{ services: "a: {image: x, volumes: ['vol:/v']}", says: "refers to undefined volume vol", why: "volume" },
	{ services: "a: {image: x, secrets: [s]}", says: "refers to undefined secret s", why: "secret" },
	{ services: "a: {image: x, configs: [c]}", says: "refers to undefined config c", why: "config" },
	{ services: "a: {image: x, models: [m]}", says: "refers to undefined model m", why: "model" },
	{ services: "a: {image: x, depends_on: [b]}", says: "depends on undefined service b", why: "dependency" },
	{
		services: "a: {image: x, depends_on: [b]}, b: {image: x, links: [a]}",
		says: "depends on itself: a -> b -> a",
		why: "cycle",
	},
	{
		services: "a: {image: x, network_mode: host, networks: [default]}",
		says: "exclude each other",
		why: "two kinds of network",
	},
	{ services: "a: {image: x, network_mode: 'service:q'}", says: "unknown service: q", why: "shared network" },
	{ services: "a: {image: x, healthcheck: {test: [curl]}}", says: "must start with CMD", why: "test" },
	{ services: "a: {image: x, scale: 2, container_name: c}", says: "more than one replica", why: "one name for two" },
	{
		services: "a: {image: x, container_name: c}, b: {image: x, container_name: c}",
		says: "is that of service a",
		why: "one name for two services",
	},
	{
		services: "a: {image: x, scale: 2, deploy: {replicas: 3}}",
		says: "scale and deploy.replicas differ",
		why: "contradiction",
	},
	{
		services: "a: {image: x, mem_limit: 1g, deploy: {resources: {limits: {memory: 2g}}}}",
		says: "mem_limit and",
		why: "contradicting limits",
	},
	{
		services: "a: {image: x, volumes: ['/a:/x', {type: tmpfs, target: /y}], tmpfs: /y}",
		says: "mounts /y twice",
		why: "two mounts on one target",
	},
	{
		services: "a: {image: x, foo: 1}",
		says: "services.a.foo is a key that is not allowed here",
		why: "an unknown attribute",
	},
	{ services: "a: {image: x, ports: x}", says: "must be a list", why: "a text where a list is due" },
	{ services: "a: {image: x, restart: 1.5}", says: "must be a string", why: "a number where a text is due" },
	{
		services: "a: {image: x, cap_add: [A, A]}, b: {image: x, volumes_from: [a, a]}",
		says: "stands twice",
		why: "a duplicate that is not merged",
	},
	{ services: "a: {image: x, ports: [{target: 80, host_ip: nowhere}]}", says: "invalid IP address", why: "no address" },
	{ services: "a: {image: x, environment: {1: a}}", says: "key 1 is not a string", why: "a number for a key" },
	{
		services: "a: {image: x, develop: {watch: [{path: ., action: sync}]}}",
		says: "needs a target",
		why: "nowhere to sync to",
	},
	{
		services: "a: {image: x, gpus: [{count: 1, device_ids: [a]}]}",
		says: "exclude each other",
		why: "how many and which",
	},
	{ services: "a: {image: x, env_file: no.env}", says: "env file no.env is not there", why: "a missing env file" },
	{ services: 'a: {image: x, command: "a \'b"}', says: "is not a command line", why: "an open quote" },
])("refuses what Compose refuses, and keeps the service: $why", async ({ services, says }) => {
	const resolved = await resolve(`services: {${services}}\n`);
	expect(refusals(resolved).join("\n")).toContain(says);
	expect(at(resolved, "services", "a")).toBeDefined();
});

test.each([
	{ file: "volumes: {v: {external: true, driver: x}}", says: "driver cannot be given for what is external" },
	{ file: "secrets: {s: {}}", says: "needs one of file, environment" },
	{ file: "secrets: {s: {file: a, environment: B}}", says: "file and environment exclude each other" },
	{ file: "configs: {c: {file: a, content: b}}", says: "file and content exclude each other" },
	{ file: "jobs: {a: {image: x, triggers: {manual: true}}}", says: "a is both a service and a job" },
	{ file: "jobs: {j: {image: x}}", says: "has no triggers" },
	{ file: "name: '!!'", says: "project name must not be empty" },
	{ file: "foo: bar", says: "foo is a key that is not allowed here" },
])("refuses $file", async ({ file, says }) => {
	expect(refusals(await resolve(`${file}\nservices: {a: {image: x}}\n`)).join("\n")).toContain(says);
});

test.each([
	{ file: "", says: "is empty", why: "an empty file" },
	{ file: "- a", says: "is not a mapping", why: "a list" },
	{ file: "services: {a: {image: x}", says: "", why: "broken YAML" },
	{ file: "services: {a: {image: x}, a: {image: y}}", says: "stands twice", why: "a key twice" },
])("refuses a file that is none: $why", async ({ file, says }) => {
	const resolved = await resolve(file);
	expect(resolved.refusals.length).toBeGreaterThan(0);
	expect(refusals(resolved).join("\n")).toContain(says);
});

test("a fault says where it is", async () => {
	const { refusals: faults } = await resolve("services:\n  a:\n    image: x\n    networks: [n]\n");
	expect(faults[0]?.place.source.position(faults[0].place.start)).toEqual({ line: 4, column: 16 });
});
