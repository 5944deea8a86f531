import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedPart } from "../../src/map/changed-part.ts";
import { comparedGraph, graphOf } from "../../src/map/draw.ts";
import { type MapGraph, nothing } from "../../src/map/graph.ts";
import { changeDiagram, wholeDiagram } from "../../src/map/mermaid.ts";
import { svgOf } from "../../src/map/svg.ts";
import { clip, visible } from "../../src/report/visible.ts";
import { hostileNames } from "../map/hostile.ts";
import { changedShop, hostile, mapped, pairOf, shop } from "../map/support.ts";
import { openBrowser } from "./browser.ts";
import { githubPage, type PageOptions } from "./github-page.ts";
import { missing } from "./programs.ts";

const absent = { diagrams: missing("browser", "markdown"), pictures: missing("browser") };
const pictures = "build/pictures";
const change = comparedGraph([pairOf(shop, changedShop)]);

let browser: Browser | undefined;
beforeAll(async () => {
	mkdirSync(pictures, { recursive: true });
	if (absent.pictures === "") browser = await openBrowser();
});
afterAll(() => browser?.close());

function opened(): Browser {
	if (browser === undefined) throw new Error("no browser was opened");
	return browser;
}

describe.skipIf(absent.diagrams !== "")(
	`diagrams as GitHub draws them${absent.diagrams && ` (${absent.diagrams})`}`,
	() => {
		const open = (diagram: string | undefined, options: PageOptions) =>
			githubPage(opened(), `\`\`\`mermaid\n${diagram}\`\`\`\n`, options);

		test.each([
			["light", "mermaid"],
			["dark", "mermaid"],
			["light", "mermaid-11"],
			["dark", "mermaid-11"],
		] as const)("a change, %s, %s", async (theme, mermaid) => {
			const page = await open(changeDiagram(change), { theme, mermaid });
			const [diagram] = page.diagrams;
			expect(diagram?.error).toBeUndefined();
			expect(diagram?.clusters.toSorted()).toEqual(["Host", "shop"]);
			expect(diagram?.nodes).toEqual(
				expect.arrayContaining(["+\u00A0metricsprom/node-exporter:v1.9.1", "\u2212\u00A0edge"]),
			);
			expect(diagram?.edges).toEqual(expect.arrayContaining(["0.0.0.0:5432/tcp, password written down", "privileged"]));
			const lines: readonly (readonly [string, string])[] = await page.page.evaluate("linesOf('.edgePaths path')");
			const of = (color: string) => lines.filter(([stroke]) => stroke === color).map(([, dashes]) => dashes);
			expect(of("rgb(229, 83, 75)")).toHaveLength(6);
			expect(of("rgb(45, 164, 78)")).toEqual(Array(4).fill("5px, 4px"));
			expect(page.noise).toEqual([]);
			await page.screenshot(`${pictures}/change-${theme}-${mermaid}.png`);
			await page.close();
		});

		test.each(["mermaid", "mermaid-11"] as const)("hostile names are only names (%s)", async (mermaid) => {
			const page = await open(wholeDiagram(graphOf([hostile])), { mermaid });
			const [diagram] = page.diagrams;
			expect(diagram?.error).toBeUndefined();
			expect(diagram?.active).toEqual([]);
			expect(diagram?.links).toEqual([]);
			expect(diagram?.images).toEqual([]);
			const plain = await open(wholeDiagram(graphOf([withPlainNames])), { mermaid });
			// Lines break where they are long, and a blank name makes no paragraph; nothing else differs.
			expect({ ...diagram?.elements, br: 0, p: 0 }).toEqual({ ...plain.diagrams[0]?.elements, br: 0, p: 0 });
			const seen = diagram?.nodes.map((text) => text.replaceAll("\u200B", ""));
			for (const [, name] of hostileNames) {
				const [shown, image] = [name, `i/${name}`].map((text) => clip(visible(text), 60));
				expect(seen).toContain(`${shown}${image}`.trim());
			}
			expect(page.noise).toEqual([]);
			await page.screenshot(`${pictures}/hostile-${mermaid}.png`);
			await page.close();
			await plain.close();
		});

		test("forty-one nodes are shown by project", async () => {
			const page = await open(
				changeDiagram(comparedGraph(manyProjects.map((project) => pairOf(undefined, project)))),
				{},
			);
			const [diagram] = page.diagrams;
			expect(diagram?.error).toBeUndefined();
			expect(diagram?.nodes.length).toBeLessThanOrEqual(40);
			expect(diagram?.nodes).toContain("+\u00A0project-84 containers");
			await page.screenshot(`${pictures}/by-project.png`);
			await page.close();
		});

		test.each(["mermaid", "mermaid-11"] as const)("the largest that is written is drawn (%s)", async (mermaid) => {
			const page = await open(wholeDiagram(graphOf(largest)), { mermaid });
			expect(page.diagrams[0]?.error).toBeUndefined();
			expect(page.diagrams[0]?.nodes.length).toBeGreaterThan(60);
			await page.close();
		});
	},
);

describe.skipIf(absent.pictures !== "")(
	`pictures that people open${absent.pictures && ` (${absent.pictures})`}`,
	() => {
		const open = async (graph: MapGraph, colorScheme: "light" | "dark", name: string) => {
			const page = await opened().newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
			const noise: string[] = [];
			page.on("pageerror", (error) => noise.push(error.message));
			page.on("console", (message) => noise.push(message.text()));
			page.on("request", (request) => request.isNavigationRequest() || noise.push(request.url()));
			await page.goto(`data:image/svg+xml;base64,${Buffer.from(svgOf(graph)).toString("base64")}`);
			await page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` });
			return { page, noise };
		};

		test.each(["light", "dark"] as const)("a change, %s", async (theme) => {
			const { page, noise } = await open(changedPart(change) ?? nothing(""), theme, "change-svg");
			expect(noise).toEqual([]);
			expect(await page.evaluate("document.documentElement.localName")).toBe("svg");
			expect(await page.evaluate("document.querySelectorAll('.node').length")).toBe(15);
			const ground = await page.evaluate("getComputedStyle(document.querySelector('.ground')).fill");
			expect(ground).toBe(theme === "dark" ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)");
			await page.close();
		});

		test("text stays in its box, whatever is written there", async () => {
			const { page, noise } = await open(graphOf([hostile]), "light", "hostile-svg");
			expect(noise).toEqual([]);
			expect(
				await page.evaluate("document.querySelectorAll('parsererror, script, a, image, foreignObject').length"),
			).toBe(0);
			const outside: unknown = await page.evaluate(`[...document.querySelectorAll('.node')].flatMap((node) => {
			const box = node.firstElementChild.getBBox();
			return [...node.querySelectorAll('text')].filter((text) => text.getBBox().width > box.width).map((text) => text.textContent);
		})`);
			expect(outside).toEqual([]);
			await page.close();
		});

		test("nothing lies upon something else", async () => {
			const { page } = await open(graphOf(largest), "light", "largest-svg");
			const overlaps: unknown = await page.evaluate(`(() => {
			const boxes = [...document.querySelectorAll('.node')].map((node) => [node.textContent, node.firstElementChild.getBBox()]);
			return boxes.flatMap(([name, a], at) => boxes.slice(at + 1).filter(([, b]) =>
				a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map(([other]) => [name, other]));
		})()`);
			expect(overlaps).toEqual([]);
			await page.close();
		});
	},
);

const container = {
	image: "example/image:1",
	ports: [{ target: 80 }],
	networks: [{ name: "default", internal: false }],
} as const;

const names = (count: number) => Array.from({ length: count }, (_, at) => `service-${at}`);

/** Nine projects with four containers and a network each, some with a hold on the host. */
const manyProjects = Array.from({ length: 9 }, (_, at) =>
	mapped(
		`project-${at}`,
		Object.fromEntries(
			names(4).map((name) => [
				name,
				at % 3 === 0 ? { ...container, controls: [{ by: "privileged", name: "" }] } : container,
			]),
		),
	),
);

/** As many nodes as a whole map has at most. */
const largest = Array.from({ length: 7 }, (_, at) =>
	mapped(`project-${at}`, Object.fromEntries(names(9).map((name) => [name, container]))),
);

/** The same containers as the hostile ones, with names that mean nothing. */
const withPlainNames = mapped(
	"plain",
	Object.fromEntries(
		hostileNames.map((_, at) => [
			`service${at}`,
			{
				image: `image${at}`,
				networks: [{ name: `network${at}`, internal: false }],
				ports: [{ target: 80, address: `address${at}` }],
				controls: [{ by: "path", name: `path${at}`, mount: { kind: "host", source: `/path${at}`, read_only: true } }],
			},
		]),
	),
);
