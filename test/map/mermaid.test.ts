import { describe, expect, test } from "vitest";
import { comparedGraph, graphOf } from "../../src/map/draw.ts";
import { changeDiagram, changedNodes, wholeDiagram } from "../../src/map/mermaid.ts";
import { hostileNames } from "./hostile.ts";
import { changedShop, hostile, mapped, pairOf, shop } from "./support.ts";

/** A repository with many projects: each has containers that publish a port, and one that has the socket. */
const many = (projects: number, containers = 3) =>
	Array.from({ length: projects }, (_, at) =>
		mapped(
			`project-${at}`,
			Object.fromEntries(
				Array.from({ length: containers }, (_, index) => [
					`service-${index}`,
					{
						image: "example/image:1",
						ports: [{ target: 80, published: `${8000 + at}` }],
						networks: [{ name: "default", internal: false }],
						...(at % 2 === 0 ? { controls: [{ by: "privileged" as const, name: "" }] } : {}),
					},
				]),
			),
		),
	);

const nodesOf = (text: string) => text.match(/^ +\w+(?:\(|\[|\{)+"/gm) ?? [];
const edgesOf = (text: string) => text.match(/^ {2}\w+ [-=.]+>?(?:\|| )/gm) ?? [];

describe("Mermaid", () => {
	test("shows the whole map", () => {
		expect(wholeDiagram(graphOf([shop]))).toMatchInlineSnapshot(`
			"flowchart LR
			  n5(["Outside<br/>whoever reaches the host"])
			  n7(["Internet"])
			  n9(["The host itself<br/>loopback"])
			  subgraph g0["shop"]
			    n0["proxy<br/>traefik#58;v3#46;5"]
			    n1["web<br/>shop#45;web #40;built#41;"]
			    n2[("db<br/>postgres#58;17")]
			    n3[("cache<br/>redis#58;8")]
			    n4["thumbnails<br/>dpokidov#47;imagemagick#58;7#46;1#46;1#45;15"]
			    n6{{"default"}}
			    n10{{"edge"}}
			  end
			  subgraph g1["Host"]
			    n8["#47;var#47;run#47;docker#46;sock<br/>socket of Docker"]
			  end
			  n5 -->|"0#46;0#46;0#46;0#58;80#47;tcp"| n0
			  n6 --> n7
			  n0 --- n6
			  n0 --->|"controls"| n8
			  n1 --- n6
			  n9 -->|"127#46;0#46;0#46;1#58;5432#47;tcp"| n2
			  n2 --- n6
			  n10 --> n7
			  n3 --- n6
			  n3 --- n10
			"
		`);
	});

	test("shows what changed: added red and thick, removed green and dashed", () => {
		expect(changeDiagram(comparedGraph([pairOf(shop, changedShop)]))).toMatchInlineSnapshot(`
			"%%{init: {"elk": {"lineHops": false}}}%%
			flowchart LR
			  n6(["Outside<br/>whoever reaches the host"])
			  n8(["Internet"])
			  n13(["The host itself<br/>loopback"])
			  subgraph g0["shop"]
			    n0["proxy<br/>traefik#58;v3#46;5"]
			    n1["web<br/>shop#45;web #40;built#41;"]
			    n2[("db<br/>postgres#58;17")]
			    n3[("cache<br/>redis#58;8")]
			    n4["thumbnails<br/>dpokidov#47;imagemagick#58;7#46;1#46;1#45;15"]
			    n5["#43; metrics<br/>prom#47;node#45;exporter#58;v1#46;9#46;1"]
			    n7{{"default"}}
			    n14{{"− edge"}}
			  end
			  subgraph g1["Host"]
			    n9[["the whole host"]]
			    n10["its network"]
			    n11["#47;"]
			    n12["#47;var#47;run#47;docker#46;sock<br/>socket of Docker"]
			  end
			  n6 ==>|"0#46;0#46;0#46;0#58;443#47;tcp"| n0
			  n6 -->|"0#46;0#46;0#46;0#58;80#47;tcp"| n0
			  n7 --> n8
			  n0 --- n7
			  n1 --- n7
			  n1 ===>|"privileged"| n9
			  n6 ==>|"0#46;0#46;0#46;0#58;5432#47;tcp#44; password written down"| n2
			  n2 --- n7
			  n3 --- n7
			  n4 === n7
			  n5 ===> n10
			  n5 ===>|"writable"| n11
			  n0 -..->|"controls"| n12
			  n13 -.->|"127#46;0#46;0#46;1#58;5432#47;tcp"| n2
			  n14 -.-> n8
			  n3 -.- n14
			  classDef added fill:#ffebe9,stroke:#e5534b,stroke-width:2px,color:#82071e
			  class n5 added
			  linkStyle 0,5,6,9,10,11 stroke:#e5534b,stroke-width:3px
			  classDef removed fill:#dafbe1,stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4,color:#0f5323
			  class n14 removed
			  linkStyle 12,13,14,15 stroke:#2da44e,stroke-width:2px,stroke-dasharray:5 4
			"
		`);
	});

	test("shows nothing where nothing changed", () => {
		expect(changeDiagram(comparedGraph([pairOf(shop, shop)]))).toBeUndefined();
	});

	test.each([
		["a few projects", many(9), /service-/],
		["more than fit", many(14), /project-13.*3 containers/],
		["more projects than fit", many(100), /\d+ more projects/],
		["a thousand projects", many(1000), /\d+ more projects/],
		["one project with a thousand containers", many(1, 1000), /project-0.*1000 containers/],
	])("shows at most 40 nodes of a change, else projects: %s", (_why, projects, shown) => {
		const text = changeDiagram(comparedGraph(projects.map((project) => pairOf(undefined, project)))) ?? "";
		expect(nodesOf(text).length).toBeLessThanOrEqual(changedNodes);
		expect(text.replaceAll("#45;", "-")).toMatch(shown);
	});

	test("keeps the projects that a change widens where not all fit", () => {
		const pairs = many(100).map((project) => pairOf(project, project));
		const changed = mapped("extra", { "service-0": { ports: [{ target: 22 }] } });
		const others = many(60).map((project) => pairOf(project, mapped(project.name, {})));
		const text = changeDiagram(comparedGraph([...pairs, pairOf(mapped("extra", {}), changed), ...others])) ?? "";
		expect(nodesOf(text).length).toBeLessThanOrEqual(changedNodes);
		expect(text.replaceAll("#45;", "-")).toMatch(/"extra<br\/>/);
	});

	test.each([
		["many projects", graphOf(many(1000))],
		["many containers", graphOf(many(1, 2000))],
		[
			"a net of shared volumes",
			graphOf([
				mapped(
					"p",
					Object.fromEntries(
						Array.from({ length: 40 }, (_, at) => [
							`s${at}`,
							{
								mounts: Array.from({ length: 30 }, (_, v) => ({
									kind: "volume" as const,
									source: `v${v}`,
									read_only: false,
								})),
							},
						]),
					),
				),
			]),
		],
		[
			"long and hostile names",
			graphOf(Array.from({ length: 20 }, (_, at) => ({ ...hostile, name: `${hostile.name}${at}` }))),
		],
	])("stays within GitHub's limits: %s", (_why, graph) => {
		const text = wholeDiagram(graph);
		expect(text.length).toBeLessThan(50_000);
		expect(edgesOf(text).length).toBeLessThan(500);
		expect(nodesOf(text).length).toBeGreaterThan(0);
	});

	test.each(hostileNames)("lets names mean nothing: %s", (_why, name) => {
		const text = wholeDiagram(
			graphOf([mapped(name, { [name]: { image: name, networks: [{ name, internal: false }] } })]),
		);
		const plain = wholeDiagram(
			graphOf([mapped("x", { x: { image: "x", networks: [{ name: "x", internal: false }] } })]),
		);
		const frame = (diagram: string) => diagram.replace(/"[^"]*"/g, '""');
		expect(frame(text)).toBe(frame(plain));
		for (const [, label = ""] of text.matchAll(/"([^"]*)"/g)) {
			expect(label.replaceAll("<br/>", "").replace(/#\d+;/g, "")).toMatch(/^[^!-/:-@[-`{-~\p{Cc}]*$/u);
		}
	});
});
