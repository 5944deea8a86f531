import { expect, test } from "vitest";
import { parsePort } from "../../../src/collect/compose/port.ts";
import { parseVolume } from "../../../src/collect/compose/volume.ts";

const plain = { readOnly: false, nocopy: false };

test.each([
	{ spec: "/data", is: { type: "volume", target: "/data", ...plain }, why: "an anonymous volume" },
	{ spec: "data:/data", is: { type: "volume", source: "data", target: "/data", ...plain }, why: "a volume" },
	{
		spec: "./a:/b:ro,z",
		is: { type: "bind", source: "./a", target: "/b", ...plain, readOnly: true, selinux: "z" },
		why: "options",
	},
	{
		spec: "~/a:/b:rshared",
		is: { type: "bind", source: "~/a", target: "/b", ...plain, propagation: "rshared" },
		why: "the home folder",
	},
	{ spec: "C:\\a:/b", is: { type: "bind", source: "C:\\a", target: "/b", ...plain }, why: "a Windows drive" },
	{
		spec: "v:/z",
		is: { type: "volume", target: "v:/z", ...plain },
		why: "a volume of one letter is taken for a drive",
	},
	{
		spec: "${A:-b}:/c",
		is: { type: "volume", source: "${A:-b}", target: "/c", ...plain },
		why: "a colon in a variable",
	},
])("takes the mount $spec apart: $why", ({ spec, is }) => {
	expect(parseVolume(spec)).toEqual(is);
});

test.each([
	{ spec: ":/data", fault: "empty section between colons" },
	{ spec: "/a:/b:ro:ro", fault: "too many colons" },
	{ spec: "", fault: "invalid empty volume spec" },
])("refuses the mount '$spec'", ({ spec, fault }) => {
	expect(parseVolume(spec).fault).toContain(fault);
});

test.each([
	{ spec: "80", is: [["", "", 80, "tcp"]], why: "a random host port" },
	{ spec: "8080:80/UDP", is: [["", "8080", 80, "udp"]], why: "a protocol in any case" },
	{ spec: "127.0.0.1::80", is: [["127.0.0.1", "", 80, "tcp"]], why: "an address, a random port" },
	{ spec: "[::1]:80:80", is: [["::1", "80", 80, "tcp"]], why: "IPv6 in brackets" },
	{ spec: "::1:80:80", is: [["::1", "80", 80, "tcp"]], why: "IPv6 without" },
	{ spec: "8000-8010:80", is: [["", "8000-8010", 80, "tcp"]], why: "one of a range" },
	{
		spec: "9-10",
		is: [
			["", "", 10, "tcp"],
			["", "", 9, "tcp"],
		],
		why: "a range, in the order of its text",
	},
])("takes the port $spec apart: $why", ({ spec, is }) => {
	const ports = parsePort(spec);
	expect(
		typeof ports === "string" ? ports : ports.map((port) => [port.hostIp, port.published, port.target, port.protocol]),
	).toEqual(is);
});

test.each(["", "80/foo", "70000:80", "80-79", "1-3:1-2", "01.2.3.4:80:80", "x:80"])("refuses the port '%s'", (spec) => {
	expect(parsePort(spec)).toBeTypeOf("string");
});
