import { expect, test } from "vitest";
import { type RunnerContainer, runnerContainers } from "../../../src/collect/workflow/container.ts";
import { Source, startOf } from "../../../src/source.ts";
import { get, scalar, stringOf } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";

test("a container of one expression is built once for each text that it may become", () => {
	const source = new Source(".github/workflows/ci.yml", "container: ${{ matrix.image }}\n");
	const value = get(parseYaml(source).documents[0], "container");
	if (value === undefined) throw new Error("no container");
	const images = ["a:1", "b:2", "c:3"];
	const spec: RunnerContainer = {
		name: "job",
		origin: "job",
		key: startOf(source),
		value,
		scope: (_path, host) => images.map((image) => ({ known: scalar(image, host) })),
		via: [],
		declared: undefined,
	};
	const built = runnerContainers(spec).map(({ container }) => stringOf(get(get(container, "image"), "ref")));
	expect(built).toEqual(images);
});
