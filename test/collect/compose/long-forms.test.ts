import { expect, test } from "vitest";
import { at, resolve } from "./resolving.ts";

test.each([
	{ attribute: "env_file: []", path: ["env_file"], is: [], why: "an empty list stays" },
	{ attribute: "gpus: all", path: ["gpus"], is: [{ count: -1 }], why: "all of them are -1" },
	{
		attribute: "devices: [/dev/x]",
		path: ["devices"],
		is: [{ source: "/dev/x", target: "/dev/x", permissions: "rwm" }],
		why: "a device",
	},
	{
		attribute: "secrets: [s]",
		path: ["secrets"],
		is: [{ source: "s", target: "/run/secrets/s" }],
		why: "where a secret is by default",
	},
	{ attribute: "build: ./b", path: ["build"], is: { context: "/tree/b", dockerfile: "Dockerfile" }, why: "a context" },
	{ attribute: "build: {args: [A=1, B]}", path: ["build", "args", "A"], is: "1", why: "arguments" },
	{ attribute: "build: {ssh: [default]}", path: ["build", "ssh"], is: { default: null }, why: "an agent" },
	{
		attribute: "build: {additional_contexts: [c=./d]}",
		path: ["build", "additional_contexts"],
		is: { c: "/tree/d" },
		why: "contexts",
	},
	{
		attribute: "healthcheck: {test: curl}",
		path: ["healthcheck", "test"],
		is: ["CMD-SHELL", "curl"],
		why: "a shell's test",
	},
	{
		attribute: "extra_hosts: ['a:1.1.1.1', 'a=[::1]']",
		path: ["extra_hosts"],
		is: { a: ["1.1.1.1", "::1"] },
		why: "hosts",
	},
	{ attribute: "mem_limit: 1g", path: ["mem_limit"], is: "1073741824", why: "a size" },
	{ attribute: "stop_grace_period: 90s", path: ["stop_grace_period"], is: "1m30s", why: "a duration" },
	{ attribute: "configs: [{source: c, mode: 0440}]", path: ["configs", 0, "mode"], is: "0440", why: "a mode is octal" },
	{ attribute: "expose: [80, '81']", path: ["expose"], is: ["80", "81"], why: "numbers are texts" },
	{ attribute: 'pids_limit: "5"', path: ["pids_limit"], is: 5, why: "a text where a number is due" },
	{ attribute: 'privileged: "yes"', path: ["privileged"], is: true, why: "a text where a boolean is due" },
	{ attribute: "pull_policy: if_not_present", path: ["pull_policy"], is: "missing", why: "another name for it" },
	{ attribute: "volumes: ['vol:/a/../b/']", path: ["volumes", 0, "target"], is: "/b", why: "a target is cleaned" },
	{
		attribute: "volumes: [{type: bind, source: ., target: /x, bind: {}}]",
		path: ["volumes", 0, "bind"],
		is: { create_host_path: true },
		why: "created unless said otherwise",
	},
	{
		attribute: "ports: [{target: 80}]",
		path: ["ports", 0],
		is: { target: 80, protocol: "tcp", mode: "ingress" },
		why: "defaults of the long form",
	},
	{ attribute: "networks: [n]", path: ["networks"], is: { n: null }, why: "names" },
	{
		attribute: "network_mode: service:b",
		path: ["depends_on"],
		is: { b: { condition: "service_started", restart: true, required: true } },
		why: "what it shares starts first",
	},
	{
		attribute: "links: ['b:alias']",
		path: ["depends_on", "b", "restart"],
		is: true,
		why: "what it is linked to starts first",
	},
	{
		attribute: "volumes_from: [b]",
		path: ["depends_on", "b", "restart"],
		is: false,
		why: "whose volumes it has starts first",
	},
	{ attribute: "x-mine: {a: 1}", path: ["x-mine"], is: { a: 1 }, why: "extensions stay" },
	{
		attribute: "privileged: false",
		path: ["privileged"],
		is: false,
		why: "what is written stays, also where it is the default",
	},
	{ attribute: "profiles: [dev]", path: ["profiles"], is: ["dev"], why: "services of all profiles stay" },
])("brings to its final form: $why", async ({ attribute, path, is }) => {
	const resolved = await resolve(
		`services:\n  a:\n    image: x\n    ${attribute}\n  b: {image: y}\nnetworks: {n: }\nvolumes: {vol: }\nsecrets: {s: {file: ./s}}\nconfigs: {c: {content: x}}\n`,
	);
	expect(resolved.refusals).toEqual([]);
	expect(at(resolved, "services", "a", ...path)).toEqual(is);
});

test("a hook before the start is a container like its service's, but for the mounts", async () => {
	const resolved = await resolve(
		"services: {a: {image: x, privileged: true, volumes: ['/a:/b'], environment: [A=1], pre_start: [{command: c, environment: [B=2]}]}}",
	);
	expect(at(resolved, "services", "a", "pre_start", 0)).toMatchObject({
		image: "x",
		privileged: true,
		command: ["c"],
		environment: { A: "1", B: "2" },
	});
	expect(at(resolved, "services", "a", "pre_start", 0, "volumes")).toBeUndefined();
});

test("names what has no name after the project, and what is external after its key", async () => {
	const resolved = await resolve(
		"name: shop\nservices: {a: {image: x, networks: [n, e], volumes: ['v1:/v']}}\nnetworks: {n: , e: {external: true}}\nvolumes: {v1: , unused: }\n",
	);
	expect(at(resolved, "networks")).toEqual({ n: { name: "shop_n" }, e: { external: true, name: "e" } });
	expect(at(resolved, "volumes")).toEqual({ v1: { name: "shop_v1" } });
});
