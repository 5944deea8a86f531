import { expect, test } from "vitest";
import {
	clean,
	dirname,
	hostPathOf,
	isWindowsAbsolute,
	join,
	pathsOf,
	relative,
	treePathOf,
} from "../../../src/collect/compose/paths.ts";
import { at, resolve, valueAt } from "./resolving.ts";

test("cleans, joins and relates paths as Go does", () => {
	expect([clean(""), clean("/a/../../b/."), clean("../a/.."), clean("a//b/")]).toEqual([".", "/b", "..", "a/b"]);
	expect([join("", "a"), join("/x", "../y"), dirname("a"), dirname("/a/b")]).toEqual(["a", "/y", ".", "/a"]);
	expect([relative("/a/b", "/a/c"), relative("/a", "/a"), relative("/a", "b")]).toEqual(["../c", ".", undefined]);
	expect([isWindowsAbsolute("C:\\x"), isWindowsAbsolute("\\\\h\\s"), isWindowsAbsolute("c")]).toEqual([
		true,
		true,
		false,
	]);
});

test.each([
	{ path: "/tree/a", is: "a", why: "absolute, below the root" },
	{ path: "x", is: "sub/x", why: "relative to the project's directory" },
	{ path: "../..", is: undefined, why: "out of the tree" },
	{ path: "/etc/passwd", is: undefined, why: "another folder of the host" },
	{ path: "/treetop", is: undefined, why: "a name that only begins alike" },
])("finds $path in the tree: $why", ({ path, is }) => {
	expect(treePathOf(path, pathsOf("sub", "/tree", "/home/user"))).toBe(is);
});

test.each([
	{ source: "./data", value: "/tree/app/data", base: "project", path: "./data" },
	{ source: "../data", value: "/tree/data", base: "project", path: "../data" },
	{ source: "../../data", value: "/data", base: "project", path: "../../data" },
	{ source: "../../../../etc/shadow", value: "/etc/shadow", base: "host", path: "/etc/shadow" },
	{ source: "../../../../data", value: "/data", base: "project", path: "../../../../data" },
	{ source: "../../../etc", value: "/etc", base: "project", path: "../../../etc" },
	{ source: ".", value: "/tree/app", base: "project", path: "." },
	{ source: "~/.ssh", value: "/home/user/.ssh", base: "home", path: "~/.ssh" },
	{ source: "/var/run/docker.sock", value: "/var/run/docker.sock", base: "host", path: "/var/run/docker.sock" },
	{ source: "C:\\x", value: "C:\\x", base: "host", path: "C:\\x" },
])("resolves a mount of $source, and knows what it started from", async ({ source, value, base, path }) => {
	const resolved = await resolve(
		{ "app/compose.yaml": `services: {a: {image: x, volumes: ['${source}:/x']}}` },
		{ directory: "app" },
	);
	const made = valueAt(resolved, "services", "a", "volumes", 0, "source");
	expect(made?.kind === "scalar" && made.value).toBe(value);
	expect(hostPathOf(made)).toEqual({ base, path });
});

test("paths of an extended file start from its folder", async () => {
	const resolved = await resolve({
		"compose.yaml": "services: {a: {extends: {file: sub/base.yaml, service: b}}}",
		"sub/base.yaml": "services: {b: {build: ./ctx, image: x, volumes: ['./d:/d', '../e:/e']}}",
	});
	expect(at(resolved, "services", "a", "build", "context")).toBe("/tree/sub/ctx");
	expect(hostPathOf(valueAt(resolved, "services", "a", "volumes", 0, "source"))?.path).toBe("./sub/d");
	expect(at(resolved, "services", "a", "volumes", 1, "source")).toBe("/tree/e");
});

test("a volume of the local driver may be a bind mount in disguise", async () => {
	const resolved = await resolve(
		"services: {a: {image: x, volumes: ['vol:/v']}}\nvolumes: {vol: {driver: local, driver_opts: {o: bind, type: none, device: ./d}}}",
	);
	expect(hostPathOf(valueAt(resolved, "volumes", "vol", "driver_opts", "device"))).toEqual({
		base: "project",
		path: "./d",
	});
});
