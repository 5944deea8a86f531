import { afterEach, describe, expect, test } from "vitest";
import { resolveOptions } from "../src/options.ts";
import { jsonReport } from "../src/report/json.ts";
import { run } from "../src/run.ts";
import { toJson } from "../src/value.ts";
import { treeOf } from "./tree.ts";

/** What every object has by birth, and so might be taken for what a file says, or be changed by it. */
const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"];

afterEach(() => {
	// Nothing that a file says has become part of every object.
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(({} as Record<string, unknown>).privileged).toBeUndefined();
});

describe.each(names)("%s is a name like any other", (name) => {
	test("of a service, a variable, a label, a network", async () => {
		const text = `services:
  ${name}:
    image: example/x:1
    privileged: true
    environment: {${name}: value}
    labels: {${name}: value}
    networks: [${name}]
networks: {${name}: {}}
`;
		const { verdict, collected } = await run([treeOf({ "compose.yaml": text })], resolveOptions({}));
		const found = verdict.findings.find(({ rule }) => rule === "privileged");
		expect(found?.subject).toBe(name);
		const [project] = collected.projects;
		const model = project && (toJson(project.model) as { readonly containers: readonly Record<string, unknown>[] });
		expect(model?.containers[0]).toMatchObject({ name, environment: [{ name, value: "value" }] });
		expect(Object.entries(model?.containers[0]?.labels ?? {})).toContainEqual([name, "value"]);
		expect(JSON.parse(jsonReport(verdict))).toMatchObject({ conclusion: "findings" });
	});

	test("of a job, an input, a value of a matrix", async () => {
		const text = `on: {workflow_call: {inputs: {${name}: {type: string, default: --privileged}}}}
jobs:
  ${name}:
    runs-on: ubuntu-24.04
    strategy: {matrix: {${name}: ["example/x:1"]}}
    container:
      image: \${{ matrix.${name} }}
      options: \${{ inputs.${name} }}
    steps: [{run: "docker run example/y:1 \${{ ${name}.a }} \${{ ${name} }}"}]
`;
		const models = JSON.stringify(await modelsOf({ ".github/workflows/a.yml": text }));
		expect(models).toContain('"privileged":true');
		// Contexts that there are not: nobody knows what they come to.
		expect(models).toContain('"command":["…","…"]');
		expect(imagesIn(models)).toEqual(["example/x:1", "example/y:1"]);
	});

	test("of a program, in a script", async () => {
		const text = `${name} docker run a\ndocker run example/x:1 ${name}\n${name}=1 docker run b\n`;
		expect(imagesIn(JSON.stringify(await modelsOf({ "run.sh": text })))).toEqual(["example/x:1", "b"]);
	});
});

async function modelsOf(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
	const { collected } = await run([treeOf(files)], resolveOptions({}));
	return collected.projects.map(({ model }) => toJson(model));
}

function imagesIn(models: string): readonly (string | undefined)[] {
	return Array.from(models.matchAll(/"ref":"([^"]*)"/g), ([, image]) => image);
}
