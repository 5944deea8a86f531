import { expect, test } from "vitest";
import { at, origin, refusals, resolve, valueAt } from "./resolving.ts";

const files = {
	".env": "TAG=7\nPASSWORD=s3cret\n",
	"app.env": "FROM_FILE=1\n",
	"compose.yaml": `include: [cache/compose.yaml]
x-common: &common
  privileged: true
services:
  web:
    <<: *common
    image: \${IMAGE:-nginx}
    extends: {file: base.yaml, service: base}
    user: $TAG
    environment:
      - PASSWORD=\${PASSWORD}
      - NAMED
    env_file: app.env
    ports: ["80:80"]
    restart: always
    devices: ["/dev/a:/dev/c"]
`,
	"compose.override.yaml": `services:
  web:
    ports: ["443:443"]
    restart: "no"
    devices: ["/dev/b:/dev/c"]
`,
	"base.yaml": `services:
  base:
    network_mode: host
    cap_add: [NET_ADMIN]
    volumes: ["./data:/data"]
`,
	"cache/compose.yaml": `services:
  cache:
    image: redis
    volumes: ["./data:/data"]
`,
};

const web = ["services", "web"];

test.each([
	{ path: [...web, "privileged"], from: "compose.yaml:3:15 merge-key compose.yaml:6", why: "merge key" },
	{ path: [...web, "image"], from: "compose.yaml:7:12", why: "a default stands where it is written" },
	{
		path: [...web, "user"],
		from: ".env:1:5 interpolation compose.yaml:9",
		why: "a variable's value has its own place",
	},
	{ path: [...web, "network_mode"], from: "base.yaml:3:19 extends compose.yaml:8", why: "extends" },
	{ path: [...web, "cap_add", 0], from: "base.yaml:4:15 extends compose.yaml:8", why: "in a list that is inherited" },
	{
		path: [...web, "volumes", 0, "source"],
		from: "base.yaml:5:15 extends compose.yaml:8",
		why: "inside of a short form",
	},
	{ path: [...web, "environment", "PASSWORD"], from: ".env:2:10 interpolation compose.yaml:11", why: "NAME=$NAME" },
	{ path: [...web, "environment", "FROM_FILE"], from: "app.env:1:11 env_file compose.yaml:13", why: "env_file" },
	{ path: [...web, "ports", 0, "target"], from: "compose.yaml:14:13", why: "kept by an override that adds" },
	{ path: [...web, "ports", 1, "target"], from: "compose.override.yaml:3:13", why: "added by an override" },
	{
		path: [...web, "devices", 0, "source"],
		from: "compose.override.yaml:5:15 override compose.yaml:16",
		why: "a part of an item that was replaced",
	},
	{
		path: [...web, "restart"],
		from: "compose.override.yaml:4:14 override compose.yaml:15",
		why: "replaced by an override",
	},
	{ path: ["services", "cache", "image"], from: "cache/compose.yaml:3:12 include compose.yaml:1", why: "include" },
])("leads to where a value was written: $why", async ({ path, from }) => {
	expect(origin(await resolve(files), ...path)).toBe(from);
});

test("names every file that it read, and its layers in order", async () => {
	const resolved = await resolve(files);
	expect(resolved.files).toEqual([
		".env",
		"app.env",
		"base.yaml",
		"cache/compose.yaml",
		"compose.override.yaml",
		"compose.yaml",
	]);
	expect(resolved.layers).toEqual(["compose.yaml", "compose.override.yaml"]);
});

test.each([
	{ name: "PASSWORD", from: "dotenv", why: "a .env gave it" },
	{ name: "FROM_FILE", from: "env_file", why: "an env file gave it" },
	{ name: "NAMED", from: undefined, why: "nobody gave it" },
])("says what gave a variable its value: $why", async ({ name, from }) => {
	const value = valueAt(await resolve(files), ...web, "environment", name);
	expect(value?.kind === "scalar" && value.from).toBe(from);
});

test.each([
	{ file: "include: [compose.yaml]\nservices: {a: {image: x}}", says: "includes itself", why: "an include cycle" },
	{
		file: "include: [../../etc/passwd]\nservices: {a: {image: x}}",
		says: "leads out of the repository",
		why: "a path out of it",
	},
	{
		file: "services: {a: {image: x, env_file: /etc/shadow}}",
		says: "leads out of the repository",
		why: "an absolute path",
	},
	{
		file: "services: {b: {extends: c}, c: {extends: b}, a: {image: x}}",
		says: "extends itself",
		why: "an extends cycle",
	},
	{
		file: "services: {a: {image: x}, b: {extends: {file: no.yaml, service: x}}}",
		says: "is not there",
		why: "a missing file",
	},
	{ file: "services: {a: {image: x}, b: {extends: nope}}", says: "which is not there", why: "a missing service" },
])("refuses $why, and still judges the rest", async ({ file, says }) => {
	const resolved = await resolve(file);
	expect(refusals(resolved).join("\n")).toContain(says);
	expect(resolved.incomplete).toBe(true);
	expect(at(resolved, "services", "a", "image")).toBe("x");
});

test.each([
	{ ref: "https://github.com/a/b.git#main", pinned: false, why: "a branch" },
	{ ref: `https://github.com/a/b.git#${"0123456789".repeat(4)}`, pinned: true, why: "a whole commit hash" },
	{ ref: `oci://docker.io/a/b@sha256:${"0".repeat(64)}`, pinned: true, why: "a digest" },
	{ ref: "oci://docker.io/a/b:1", pinned: false, why: "a tag" },
])("never fetches a remote include, and says whether it is pinned: $why", async ({ ref, pinned }) => {
	const resolved = await resolve(`include: ["${ref}"]\nservices: {a: {image: x}}`);
	expect(resolved.remotes).toMatchObject([{ ref, pinned, use: "include" }]);
	expect(resolved.refusals).toEqual([]);
});

test("notes contexts that the builder would fetch", async () => {
	const resolved = await resolve("services: {a: {build: 'https://github.com/a/b.git#main'}}");
	expect(resolved.remotes).toMatchObject([{ use: "build", pinned: false }]);
	expect(resolved.incomplete).toBe(false);
});

test.each([
	{ count: 1, why: "an alias bomb", file: bomb() },
	{ count: 1, why: "nested defaults", file: `services: {a: {image: "${"${A:-".repeat(5000)}${"}".repeat(5000)}"}}` },
	{ count: 1, why: "port ranges", file: `services: {a: {image: x, ports: ["1-65535", "127.0.0.1:1-65535:1-65535"]}}` },
	{ count: 1, why: "deep nesting", file: `services: {a: {image: x, x-a: ${"[".repeat(5000)}${"]".repeat(5000)}}}` },
])("refuses $why in bounded time", async ({ file }) => {
	const resolved = await resolve(file);
	expect(resolved.refusals.length).toBeGreaterThan(0);
});

test("bounds variables that double with every line of a .env", async () => {
	const resolved = await resolve({
		".env": `A=aaaaaaaa\n${"A=$A$A\n".repeat(60)}`,
		"compose.yaml": "services: {a: {image: x}}",
	});
	expect(refusals(resolved).join()).toContain("limits.text-kib (256)");
});

test("an include that leads back to itself by its second file ends", async () => {
	const resolved = await resolve({
		"compose.yaml": "include: [{path: [a.yaml, compose.yaml]}]\nservices: {a: {image: x}}",
		"a.yaml": "services: {b: {image: y}}",
	});
	expect(refusals(resolved).join()).toContain("includes itself");
	expect(at(resolved, "services", "b", "image")).toBe("y");
});

function bomb(): string {
	const lines = Array.from({ length: 40 }, (_, i) => `x-${i + 1}: &a${i + 1} {a: *a${i}, b: *a${i}}`);
	return ["x-0: &a0 {k: v}", ...lines, "services: {a: {image: x, labels: *a40}}"].join("\n");
}
