import { expect, test } from "vitest";
import { at, refusals, resolve } from "./resolving.ts";

/** What a base and an override make of one attribute of a service. */
async function merged(attribute: string, base: string, over: string): Promise<unknown> {
	const service = (value: string, more: string) => `services:\n  a:\n    ${attribute}: ${value}\n${more}`;
	const resolved = await resolve({
		"compose.yaml": service(base, "    image: x\n  b: {image: y}\n  c: {image: y}\n"),
		"compose.override.yaml": service(over, ""),
	});
	return at(resolved, "services", "a", ...attribute.split("."));
}

test.each([
	{
		attribute: "environment",
		base: "[A=1, B=2]",
		over: "{A: 3, C: }",
		is: { A: "3", B: "2", C: null },
		why: "by name",
	},
	{ attribute: "labels", base: "{a: 1}", over: "[a=2, b]", is: { a: "2", b: "" }, why: "by name" },
	{ attribute: "command", base: "a b", over: "[c]", is: ["c"], why: "replaced" },
	{ attribute: "entrypoint", base: "[a]", over: "b", is: ["b"], why: "replaced" },
	{ attribute: "dns", base: "1.1.1.1", over: "[8.8.8.8]", is: ["1.1.1.1", "8.8.8.8"], why: "appended" },
	{ attribute: "tmpfs", base: "/a", over: "/b", is: ["/a", "/b"], why: "appended" },
	{ attribute: "cap_add", base: "[A]", over: "[A, B]", is: ["A", "B"], why: "appended without duplicates" },
	{
		attribute: "networks",
		base: "[default]",
		over: "{default: {aliases: [q]}}",
		is: { default: { aliases: ["q"] } },
		why: "a list is a mapping",
	},
	{ attribute: "privileged", base: "true", over: "false", is: false, why: "a scalar is replaced" },
	{ attribute: "hostname", base: "h", over: "null", is: "h", why: "null says nothing" },
	{
		attribute: "ulimits",
		base: "{nofile: 5}",
		over: "{nofile: {soft: 1, hard: 2}}",
		is: { nofile: { soft: 1, hard: 2 } },
		why: "of another form",
	},
	{ attribute: "ports", base: '["80:80"]', over: "!override []", is: [], why: "!override replaces" },
	{ attribute: "ports", base: '["80:80"]', over: "!reset []", is: undefined, why: "!reset takes away" },
])("merges $attribute: $why", async ({ attribute, base, over, is }) => {
	expect(await merged(attribute, base, over)).toEqual(is);
});

test("ports are told apart by address, both ports and protocol", async () => {
	const ports = await merged(
		"ports",
		'["80:80", "81:81"]',
		'["80:80/udp", "81:81", {target: 80, published: "80", name: n}]',
	);
	expect(ports).toMatchObject([{ name: "n" }, { published: "81" }, { published: "80", protocol: "udp" }]);
	expect(ports).toHaveLength(3);
});

test("mounts are told apart by their target", async () => {
	expect(await merged("volumes", '["/a:/x", "/b:/y"]', '["/c:/x"]')).toMatchObject([
		{ source: "/c", target: "/x" },
		{ source: "/b", target: "/y" },
	]);
});

test("the options of logging are merged only with the same driver", async () => {
	const base = "{driver: a, options: {x: '1'}}";
	expect(await merged("logging", base, "{options: {y: '2'}}")).toEqual({ driver: "a", options: { x: "1", y: "2" } });
	expect(await merged("logging", base, "{driver: b, options: {y: '2'}}")).toEqual({ driver: "b", options: { y: "2" } });
});

test("dependencies of both forms are merged", async () => {
	expect(await merged("depends_on", "[b]", "{c: {condition: service_healthy}}")).toEqual({
		b: { condition: "service_started", required: true },
		c: { condition: "service_healthy", required: true },
	});
});

test("address pools are merged by their subnet", async () => {
	const file = (pools: string) => `services: {a: {image: x}}\nnetworks: {default: {ipam: {config: [${pools}]}}}`;
	const resolved = await resolve({
		"compose.yaml": file("{subnet: 10.0.0.0/8, gateway: 10.0.0.1}"),
		"compose.override.yaml": file("{subnet: 10.0.0.0/8, ip_range: 10.1.0.0/16}"),
	});
	expect(at(resolved, "networks", "default", "ipam", "config")).toEqual([
		{ subnet: "10.0.0.0/8", gateway: "10.0.0.1", ip_range: "10.1.0.0/16" },
	]);
});

test("what cannot be merged is refused, and the later layer counts", async () => {
	const resolved = await resolve({
		"compose.yaml": "services: {a: {image: x, healthcheck: {retries: 1}}}",
		"compose.override.yaml": "services: {a: {healthcheck: [a]}}",
	});
	expect(refusals(resolved)[0]).toContain("cannot be merged");
});

test("documents of one file are layers too", async () => {
	const resolved = await resolve(
		"services: {a: {image: x, ports: ['1:1']}}\n---\nservices: {a: {ports: !override ['2:2']}}\n",
	);
	expect(at(resolved, "services", "a", "ports", 0, "published")).toBe("2");
	expect(at(resolved, "services", "a", "image")).toBe("x");
});

test.each([
	{ merge: "*t", ports: [], why: "a tag of what is merged is one of what it is merged into" },
	{ merge: "*u", ports: [], why: "and of what that merges" },
	{ merge: "[*t]", ports: ["1"], why: "but for what a list merges: compose-go looks for it below the list's index" },
	{ merge: "*l", ports: ["1"], why: "or an alias of a list" },
	{ merge: "*k", ports: ["1"], why: "or what is merged merges so" },
	{ merge: "[*t]\n    ports: !reset", ports: [], why: "a tag of its own stands with a list too" },
	{ merge: "[*o]", ports: ["1", "2"], why: "what is tagged in a list is merged like anything" },
	{ merge: "*o", ports: ["2"], why: "otherwise it replaces" },
])("$merge merged in an override gives the ports $ports: $why", async ({ merge, ports }) => {
	const anchors =
		"x-t: &t {ports: !reset null}\nx-u: &u {<<: *t}\nx-k: &k {<<: [*t]}\nx-l: &l [*t]\nx-o: &o {ports: !override ['2:2']}\n";
	const resolved = await resolve({
		"compose.yaml": "services: {a: {image: x, ports: ['1:1']}}\n",
		"compose.override.yaml": `${anchors}services:\n  a:\n    <<: ${merge}\n`,
	});
	const found = (at(resolved, "services", "a", "ports") ?? []) as readonly { readonly published: string }[];
	expect(found.map(({ published }) => published)).toEqual(ports);
});

test("x-develop is develop", async () => {
	const resolved = await resolve(
		"services: {a: {image: x, x-develop: {watch: [{path: ./a, action: rebuild, x-initialSync: true}]}}}",
	);
	expect(at(resolved, "services", "a", "develop", "watch")).toEqual([
		{ path: "/tree/a", action: "rebuild", initial_sync: true },
	]);
});
