import { expect, test } from "vitest";
import { Source } from "../src/source.ts";
import { locate, record, scalar, sequence, toJson, withStep } from "../src/value.ts";
import { parseYaml } from "../src/yaml.ts";

const source = new Source("f.yaml", "web: host\n");
const key = { source, start: 0, end: 3 };
const value = { source, start: 5, end: 9 };

test("a record leaves out what is undefined", () => {
	const container = record<{ name: string; user?: string }>({ name: scalar("web", key), user: undefined }, key);
	expect(toJson(container)).toEqual({ name: "web" });
});

test("a path leads to the place of its value", () => {
	const model = record<{ containers: { name: string }[] }>(
		{ containers: sequence([record<{ name: string }>({ name: scalar("web", value) }, key)], key) },
		key,
	);
	expect(locate(model, ["containers", 0, "name"]).place).toBe(value);
});

test("a path to something missing leads to what would hold it", () => {
	const model = record<{ name: string }>({ name: scalar("web", value) }, key);
	expect(locate(model, ["ports", 0]).place).toBe(key);
});

test("steps of all that holds a value are on its way, outermost first", () => {
	const inner = withStep(scalar("host", value), { kind: "alias", place: value, name: "x" });
	const outer = withStep(record<{ mode: string }>({ mode: inner }, key), { kind: "extends", place: key, name: "base" });
	expect(locate(outer, ["mode"]).via.map((step) => step.kind)).toEqual(["extends", "alias"]);
});

test("a key __proto__ is data like any other", () => {
	const [document] = parseYaml(new Source("f", "__proto__: {polluted: true}")).documents;
	const json = toJson(document ?? scalar(null, key));
	expect(JSON.stringify(json)).toBe('{"__proto__":{"polluted":true}}');
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
