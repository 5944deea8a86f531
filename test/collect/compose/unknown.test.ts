import { expect, test } from "vitest";
import type { Value } from "../../../src/value.ts";
import { resolve, valueAt } from "./resolving.ts";

/** The value, and in brackets what it depends on. */
function told(value: Value | undefined): unknown {
	if (value === undefined) return undefined;
	if (value.kind === "sequence") return value.items.map(told);
	if (value.kind === "mapping") {
		return Object.fromEntries(Array.from(value.entries, ([name, entry]) => [name, told(entry.value)]));
	}
	return value.unknown === undefined ? value.value : { value: value.value, unknown: value.unknown };
}

const maybe = (...unknown: string[]) => ({ value: null, unknown });

test.each([
	{
		attribute: 'ports: ["${PORT}:80"]',
		path: ["ports", 0],
		is: { mode: "ingress", host_ip: maybe("PORT"), target: 80, published: maybe("PORT"), protocol: "tcp" },
		why: "PORT may hold an address as well",
	},
	{
		attribute: 'ports: ["${PORT}:${PORT}/udp"]',
		path: ["ports", 0],
		is: { mode: "ingress", target: maybe("PORT"), published: maybe("PORT"), protocol: "udp" },
		why: "an address would stand in the container's port too",
	},
	{
		attribute: 'ports: ["${PORT}"]',
		path: ["ports", 0],
		is: { mode: "ingress", host_ip: maybe("PORT"), target: maybe("PORT"), published: maybe("PORT"), protocol: "tcp" },
		why: "all of it may be in one variable",
	},
	{
		attribute: 'ports: ["${HOST}:8080:80"]',
		path: ["ports", 0],
		is: { mode: "ingress", host_ip: maybe("HOST"), target: 80, published: "8080", protocol: "tcp" },
		why: "the address alone",
	},
	{
		attribute: 'ports: ["127.0.0.1:${PORT}:80"]',
		path: ["ports", 0],
		is: { mode: "ingress", host_ip: "127.0.0.1", target: 80, published: maybe("PORT"), protocol: "tcp" },
		why: "the address is said",
	},
	{
		attribute: 'ports: ["8080:${PORT}"]',
		path: ["ports", 0],
		is: { mode: "ingress", target: maybe("PORT"), published: "8080", protocol: "tcp" },
		why: "Compose refuses it as it stands; the published port is known all the same",
	},
	{
		attribute: 'volumes: ["${SRC}:/data:ro"]',
		path: ["volumes", 0],
		is: { type: maybe("SRC"), source: maybe("SRC"), target: "/data", read_only: true },
		why: "a path or a volume",
	},
	{
		attribute: 'volumes: ["./${SUB}:/data"]',
		path: ["volumes", 0, "source"],
		is: { value: "/tree", unknown: ["SUB"] },
		why: "a path for certain, but not which",
	},
	{
		attribute: 'devices: ["${DEV}:/dev/x"]',
		path: ["devices", 0],
		is: { source: { value: "", unknown: ["DEV"] }, target: "/dev/x", permissions: "rwm" },
		why: "the device alone",
	},
	{ attribute: "image: app:${TAG}", path: ["image"], is: { value: "app:", unknown: ["TAG"] }, why: "part of a text" },
	{ attribute: "image: app:${TAG:-1}", path: ["image"], is: "app:1", why: "a default is known" },
	{
		attribute: 'environment: ["A=${B}", C]',
		path: ["environment"],
		is: { A: { value: "", unknown: ["B"] }, C: maybe("C") },
		why: "variables of the environment",
	},
	{
		attribute: "privileged: ${P}",
		path: ["privileged"],
		is: maybe("P"),
		why: "Compose cannot make a boolean of nothing",
	},
	{
		attribute: 'command: run $OPTIONS "$NAME"',
		path: ["command"],
		is: ["run", maybe("OPTIONS"), { value: "", unknown: ["NAME"] }],
		why: "an unquoted word of nothing is none, a quoted one is empty",
	},
])("keeps what only run time knows: $why", async ({ attribute, path, is }) => {
	const image = attribute.startsWith("image") ? "" : "    image: x\n";
	const resolved = await resolve(`services:\n  a:\n${image}    ${attribute}\n`);
	expect(told(valueAt(resolved, "services", "a", ...path))).toEqual(is);
});

test("a required variable without a value is refused, and its service still there", async () => {
	const resolved = await resolve("services: {a: {image: '${IMAGE:?set it}'}}");
	expect(resolved.refusals[0]).toMatchObject({
		kind: "unknown",
		level: "warning",
		message: "required variable IMAGE is missing a value: set it",
	});
	expect(told(valueAt(resolved, "services", "a", "image"))).toEqual({ value: "", unknown: ["IMAGE"] });
});
