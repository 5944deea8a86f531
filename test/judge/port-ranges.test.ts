import { describe, expect, test } from "vitest";
import { portWords } from "../../src/judge/port-ranges.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

/** What is said of published ports, by place. */
async function portMessages(ports: string, rest = ""): Promise<readonly string[]> {
	const files = { "compose.yaml": `services:\n  web:\n    image: example/web:1.4\n    ports: ${ports}\n${rest}` };
	const { verdict } = await run([treeOf(files)], resolveOptions({}));
	return verdict.findings.filter(({ rule }) => rule.startsWith("port-on")).map(({ message }) => message);
}

describe("a range is one finding, and names each port", () => {
	test.each([
		["the same on both sides", '["8000-8002:8000-8002"]', ["publishes 8000-8002 on all interfaces of the host"]],
		[
			"others in the container",
			'["8000-8002:80-82"]',
			["publishes 8000-8002 (container ports 80-82) on all interfaces of the host"],
		],
		[
			"whatever the engine picks",
			'["8000-8002"]',
			["publishes 8000-8002 as random ports on all interfaces of the host"],
		],
		[
			"each written by itself",
			'["8000:8000", "8001:8001"]',
			["publishes 8000 on all interfaces of the host", "publishes 8001 on all interfaces of the host"],
		],
		[
			"two ranges",
			'["8000-8001:8000-8001", "9000-9001:9000-9001/udp"]',
			["publishes 8000-8001 on all interfaces of the host", "publishes 9000-9001 on all interfaces of the host"],
		],
		[
			"any one of a range, which the engine picks",
			'["8000-8009:80"]',
			["publishes 8000-8009 on all interfaces of the host"],
		],
		["of one port", '["8000-8000:80-80"]', ["publishes 8000 (container port 80) on all interfaces of the host"]],
	])("%s", async (_name, ports, messages) => {
		expect(await portMessages(ports)).toEqual(messages);
	});

	test("where a project has two of them, and one is a proxy's, what bypasses the proxy is said once", async () => {
		const rest = '  proxy:\n    image: caddy:2.9\n    ports: ["80:80"]\n';
		const files = {
			"compose.yaml": `services:\n  web:\n    image: example/web:1.4\n    ports: ["8000-8099:8000-8099"]\n${rest}`,
		};
		const { verdict } = await run([treeOf(files)], resolveOptions({}));
		expect(verdict.findings.filter(({ message }) => message.includes("8000")).map(({ message }) => message)).toEqual([
			"publishes 8000-8099 on all interfaces of the host, around the reverse proxy `proxy`",
		]);
	});

	test("what a project with two containers gets by an anchor is one finding too", async () => {
		const messages = await portMessages(
			'&ports ["8000-8002:8000-8002"]',
			"  api:\n    image: example/api:1.4\n    ports: *ports\n",
		);
		expect(messages).toEqual(["publishes 8000-8002 on all interfaces of the host"]);
	});
});

test("a wider range is not in the baseline of a narrow one", async () => {
	const fingerprints = async (ports: string) => {
		const files = { "compose.yaml": `services:\n  web:\n    image: example/web:1.4\n    ports: ["${ports}"]\n` };
		const { verdict } = await run([treeOf(files)], resolveOptions({}));
		return verdict.findings.filter(({ rule }) => rule === "port-on-all-interfaces").map((one) => one.fingerprint);
	};
	const [narrow, again, wide] = await Promise.all(["80-82:80-82", "80-82:80-82", "80-83:80-83"].map(fingerprints));
	expect(narrow).toHaveLength(1);
	expect(again).toEqual(narrow);
	expect(wide).not.toEqual(narrow);
});

test("ports that are not in a row are said run by run", () => {
	const port = (published: number, target = published) => ({ words: String(published), published, target });
	expect(portWords([port(1), port(2), port(4), port(6), port(7), port(8)])).toBe("1-2, 4, 6-8");
	expect(portWords([port(1, 11), port(2, 12), port(3, 23)])).toBe("1-2 (container ports 11-12), 3");
	expect(portWords([])).toBe("");
});
