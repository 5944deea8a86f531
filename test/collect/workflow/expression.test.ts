import { describe, expect, test } from "vitest";
import { unknownPart } from "../../../src/collect/docker/word.ts";
import { scalarText } from "../../../src/collect/shell/scalar-text.ts";
import { placeOf } from "../../../src/collect/shell/text.ts";
import { evaluateScalar, interpolate } from "../../../src/collect/workflow/expression.ts";
import { fromJson } from "../../../src/collect/workflow/from-json.ts";
import { type Scope, scopeWith } from "../../../src/collect/workflow/outcome.ts";
import { Source } from "../../../src/source.ts";
import { get, type Scalar, toJson } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";

const matrix: Scope = (path, host) => {
	const known: Record<string, unknown> = { a: "1", list: ["x", "y"], object: { k: "v" } };
	const value = path[1] === undefined ? undefined : known[path[1]];
	return value === undefined ? [{ unknown: [path.join(".")] }] : [{ known: fromJson(value, { place: host }) }];
};

function scalarOf(text: string): Scalar {
	const value = get(parseYaml(new Source("a.yml", `x: ${text}\n`)).documents[0], "x");
	if (value?.kind !== "scalar") throw new Error("no scalar");
	return value;
}

describe("what an expression comes to", () => {
	test.each([
		["no expression", "plain", ["plain"]],
		["a literal", "a${{ 'b' }}c", ["abc"]],
		["a literal leaf", "${{ inputs.x || '--privileged' }}", ["--privileged"]],
		["either branch", "${{ inputs.x && 'a' || 'b' }}", ["a", "b"]],
		["a known condition", "${{ matrix.a == '1' && 'a' || 'b' }}", ["a"]],
		["a known condition that is false", "${{ matrix.a == '2' && 'a' || 'b' }}", ["b"]],
		["case", "${{ case(inputs.x, 'a', matrix.a == '1', 'b', 'c') }}", ["a", "b"]],
		["format", "${{ format('{0}-{1}', matrix.a, 'z') }}", ["1-z"]],
		["fromJSON and an index", '${{ fromJSON(\'["p","q"]\')[1] }}', ["q"]],
		[
			"items of what is computed",
			'${{ join(fromJSON(\'[{"a":1},{"b":2},{"a":3}]\').*.a, "+") }}'.replaceAll('"+"', "'+'"),
			["1+3"],
		],
		["items of a mapping", "${{ join(fromJSON('{\"a\":1,\"b\":2}').*, '+') }}", ["1+2"]],
		["an index that is computed", "${{ fromJSON('[[1,2]]')[0][fromJSON('1')] }}", ["2"]],
		["what cannot be computed", "${{ fromJSON('x') }}", [unknownPart]],
		["join", "${{ join(matrix.list, '+') }}", ["x+y"]],
		["upper case in names", "${{ Matrix.a }}", ["1"]],
		["numbers and booleans", "${{ 1.50 }}${{ true }}", ["1.5true"]],
		["a quoted brace", "${{ 'a}}b' }}", ["a}}b"]],
		["several: each outcome once", "${{ inputs.x && 'a' || 'b' }}-${{ inputs.y && 'c' || 'd' }}", ["a-c", "b-d"]],
		["unknown", "a${{ github.sha }}", [`a${unknownPart}`]],
		["unknown function", "${{ hashFiles('x') }}", [unknownPart]],
		["broken", "${{ if }}", [unknownPart]],
		["no end", "${{ github.sha", ["${{ github.sha"]],
	])("%s", (_why, text, expected) => {
		const found = interpolate(scalarText(scalarOf(JSON.stringify(text))), scopeWith({ matrix }));
		expect(found.map((one) => one.text)).toEqual(expected);
	});
});

test("a literal of an expression stands at its own place", () => {
	const [text] = interpolate(scalarText(scalarOf("${{ inputs.x || '--privileged' }}")), scopeWith({}));
	const place = text && placeOf(text, 0, text.text.length);
	expect(place && [place.start, place.source.text.slice(place.start, place.end)]).toEqual([20, "--privileged"]);
});

test("what is read is named where it is unknown", () => {
	const contexts = (text: string) => evaluateScalar(scalarOf(text), scopeWith({})).flatMap((one) => one.unknown ?? []);
	expect(contexts("${{ github.event.comment.body }}")).toEqual(["github.event.comment.body"]);
	expect(contexts("${{ github.event.commits[0]['message'] }}")).toEqual(["github.event.commits.0.message"]);
	expect(contexts("${{ join(github.event.commits.*.message) }}")).toEqual(["github.event.commits.*.message"]);
});

test("a scalar that is one expression may become a mapping", () => {
	const [outcome] = evaluateScalar(scalarOf("${{ matrix.object }}"), scopeWith({ matrix }));
	expect(outcome?.known && toJson(outcome.known)).toEqual({ k: "v" });
});
