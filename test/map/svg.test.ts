import { describe, expect, test } from "vitest";
import { changedPart } from "../../src/map/changed-part.ts";
import { dotOf } from "../../src/map/dot.ts";
import { comparedGraph, graphOf } from "../../src/map/draw.ts";
import { type MapGraph, nothing } from "../../src/map/graph.ts";
import { svgOf } from "../../src/map/svg.ts";
import { hostileNames } from "./hostile.ts";
import { changedShop, mapped, pairOf, shop } from "./support.ts";

const change = changedPart(comparedGraph([pairOf(shop, changedShop)])) ?? nothing("");
const named = (name: string): MapGraph =>
	graphOf([
		mapped(name, {
			[name]: { image: name, networks: [{ name, internal: false }], ports: [{ target: 80, address: name }] },
		}),
	]);

describe("SVG", () => {
	test("says in words what it shows", () => {
		const svg = svgOf(change);
		expect(svg).toContain('<title id="title">What the change does to the attack surface</title>');
		expect(svg).toContain("Added: Outside reaches db (0.0.0.0:5432/tcp, password written down).");
		expect(svg).toContain("Removed: cache is on edge.");
	});

	test("needs nothing and nobody", () => {
		for (const svg of [svgOf(change), svgOf(graphOf([shop]))]) {
			expect(svg).not.toMatch(/<script|<image|<use|href|@import|url\((?!#)|\son\w+=|<foreignObject/i);
		}
	});

	test("is the same each time", () => {
		expect(svgOf(change)).toBe(svgOf(change));
	});

	test("gives every node a place of its own", () => {
		const boxes = [...svgOf(change).matchAll(/<g class="node [^"]*"><rect x="([\d.]+)" y="([\d.]+)"/g)].map(
			([, x, y]) => `${x},${y}`,
		);
		expect(new Set(boxes).size).toBe(boxes.length);
		expect(svgOf(change)).not.toContain("NaN");
	});

	test.each(hostileNames)("lets names mean nothing: %s", (_why, name) => {
		const frame = (svg: string) =>
			svg.replace(/>[^<]*</g, "><").replace(/ (?:[xyd]|points|width|height|viewBox)="[^"]*"/g, "");
		expect(frame(svgOf(named(name)))).toBe(frame(svgOf(named("x"))));
		// What XML 1.0 does not allow: https://www.w3.org/TR/xml/#charsets
		expect(svgOf(named(`${name}\uFFFE\u0000`))).not.toMatch(/[^\n\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
	});
});

describe("DOT", () => {
	test("shows what changed", () => {
		expect(dotOf(change)).toMatchInlineSnapshot(`
			"digraph bulkhead {
				rankdir=LR
				graph [fontname="Helvetica", fontsize=12, color="#8c959f", style=rounded]
				node [fontname="Helvetica", fontsize=11, shape=box, color="#57606a"]
				edge [fontname="Helvetica", fontsize=10, color="#57606a"]
				n6 [label="Outside\\nwhoever reaches the host", shape=oval]
				n8 [label="Internet", shape=oval]
				n13 [label="The host itself\\nloopback", shape=oval]
				subgraph cluster_g0 {
					label="shop"
					n0 [label="proxy\\ntraefik:v3.5", shape=box]
					n1 [label="web\\nshop-web (built)", shape=box]
					n2 [label="db\\npostgres:17", shape=cylinder]
					n3 [label="cache\\nredis:8", shape=cylinder]
					n4 [label="thumbnails\\ndpokidov/imagemagick:7.1.1-15", shape=box]
					n5 [label="+ metrics\\nprom/node-exporter:v1.9.1", shape=box, color="#cf222e", fillcolor="#ffebe9", style=filled, penwidth=2]
					n7 [label="default", shape=hexagon]
					n14 [label="− edge", shape=hexagon, color="#1a7f37", fillcolor="#dafbe1", style="filled,dashed", penwidth=2]
				}
				subgraph cluster_g1 {
					label="Host"
					n9 [label="the whole host", shape=box3d]
					n10 [label="its network", shape=box]
					n11 [label="/", shape=box]
					n12 [label="/var/run/docker.sock\\nsocket of Docker", shape=box]
				}
				n6 -> n0 [label="0.0.0.0:443/tcp", color="#cf222e", penwidth=3]
				n6 -> n0 [label="0.0.0.0:80/tcp"]
				n7 -> n8
				n0 -> n7 [dir=none]
				n1 -> n7 [dir=none]
				n1 -> n9 [label="privileged", color="#cf222e", penwidth=3]
				n6 -> n2 [label="0.0.0.0:5432/tcp, password written down", color="#cf222e", penwidth=3]
				n2 -> n7 [dir=none]
				n3 -> n7 [dir=none]
				n4 -> n7 [dir=none, color="#cf222e", penwidth=3]
				n5 -> n10 [color="#cf222e", penwidth=3]
				n5 -> n11 [label="writable", color="#cf222e", penwidth=3]
				n0 -> n12 [label="controls", color="#1a7f37", style=dashed, penwidth=2]
				n13 -> n2 [label="127.0.0.1:5432/tcp", color="#1a7f37", style=dashed, penwidth=2]
				n14 -> n8 [color="#1a7f37", style=dashed, penwidth=2]
				n3 -> n14 [dir=none, color="#1a7f37", style=dashed, penwidth=2]
			}
			"
		`);
	});

	test.each(hostileNames)("lets names mean nothing: %s", (_why, name) => {
		const frame = (dot: string) => dot.replace(/"(?:[^"\\]|\\.)*"/g, '""');
		expect(frame(dotOf(named(name)))).toBe(frame(dotOf(named("x"))));
	});
});
