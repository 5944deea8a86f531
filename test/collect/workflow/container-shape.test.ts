import { expect, test } from "vitest";
import { collectFiles } from "../memory-tree.ts";

test.each([
	{ job: "container: [node]", said: ["container must be a text or a mapping"], why: "no list of containers" },
	{
		job: "container: {image: [node], options: {cpus: 1}, volumes: {/a: /b}, env: [A=b]}",
		said: [
			"container.image must be a text",
			"container.options must be a text",
			"container.env must be a mapping",
			"container.volumes must be a list",
		],
		why: "each part by itself",
	},
	{ job: "services: [postgres]", said: ["services must be a mapping"], why: "services have names" },
	{ job: "services: {db: [postgres]}", said: ["services.db must be a text or a mapping"], why: "and are no lists" },
	{
		job: "services: {db: {image: x, ports: {1: 1}}}",
		said: ["services.db.ports must be a list"],
		why: "a service's parts too",
	},
	{
		job: 'container: "${{ fromJSON(inputs.c) }}"\nservices: {db: {image: x, ports: "${{ fromJSON(inputs.p) }}"}}',
		said: [],
		why: "an expression may bring anything",
	},
	{ job: "container:\nservices:", said: [], why: "nothing is none" },
])("what is refused of a container's shape, $why: $job", async ({ job, said }) => {
	const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job.replace(/^/gm, "    ")}\n`;
	const { diagnostics } = await collectFiles({ ".github/workflows/a.yml": text });
	const refused = diagnostics.filter(({ kind }) => kind === "invalid");
	expect(refused.map(({ message }) => message)).toEqual(said);
	expect(refused.every(({ level, place }) => level === "error" && place.start > 0)).toBe(true);
});
