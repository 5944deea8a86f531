import { expect, test } from "vitest";
import { collectCompose } from "../../../src/collect/compose/collect.ts";
import { discover } from "../../../src/discover.ts";
import { treeOf } from "../../tree.ts";

async function collected(text: string) {
	const tree = treeOf({ "compose.yaml": text });
	return collectCompose(tree, discover(["compose.yaml"], { include: [], exclude: [] }));
}

test("a line of a template in a text hides no service", async () => {
	const { projects } = await collected("x-note: |\n  {% if x %}\nservices: {a: {image: x, privileged: true}}\n");
	expect(projects).toHaveLength(1);
});

test("a template that is no YAML is left out, and said", async () => {
	const { projects, diagnostics } = await collected(
		"services:\n{% for x in y %}\n  {{ x }}: {image: x}\n{% endfor %}\n",
	);
	expect(projects).toEqual([]);
	expect(diagnostics).toMatchObject([{ kind: "skipped", level: "info" }]);
});
