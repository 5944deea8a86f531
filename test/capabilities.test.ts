import { readFileSync } from "node:fs";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { beforeAll, expect, test } from "vitest";
import { forbidden, traps } from "../rego/differences.ts";
import { buildRego, checkRego, testRego } from "../src/policy/compiler.ts";

const capabilities = JSON.parse(readFileSync(new URL("../policies/capabilities.json", import.meta.url), "utf8"));
const allowed: readonly string[] = capabilities.builtins.map((one: { name: string }) => one.name);

/**
 * For every allowed built-in function: expressions that must come to the same value in WASM, where rules run, and in
 * OPA's interpreter, where they are tested. Sets are sorted, because their order is nobody's promise.
 */
const samples: Readonly<Record<string, readonly string[]>> = {
	abs: ["abs(-3)", "abs(-2.5)"],
	and: ["sort({1, 2, 3} & {2, 3, 4})"],
	"array.concat": ['array.concat([1], ["a", []])'],
	"array.flatten": ["array.flatten([1, [2, [3]], []])"],
	"array.reverse": ["array.reverse([1, 2, 3])", "array.reverse([])"],
	"array.slice": ["array.slice([1, 2, 3, 4], 1, 3)", "array.slice([1, 2], 1, 9)", "array.slice([1, 2], -1, 1)"],
	assign: ["[y | y := 1]"],
	"base64.decode": ['base64.decode("w6TDtsO8")', 'base64.decode("YQ==")'],
	"base64.encode": ['base64.encode("äöü")', 'base64.encode("")'],
	"base64url.decode": ['base64url.decode("_-8=")', 'base64url.decode("YT9i")'],
	"base64url.encode": ['base64url.encode("a?b>c")'],
	"bits.and": ["bits.and(6, 3)"],
	"bits.lsh": ["bits.lsh(1, 20)"],
	"bits.negate": ["bits.negate(5)"],
	"bits.or": ["bits.or(6, 3)"],
	"bits.rsh": ["bits.rsh(1024, 3)"],
	"bits.xor": ["bits.xor(6, 3)"],
	ceil: ["ceil(1.2)", "ceil(-1.2)", "ceil(3)"],
	concat: ['concat("/", ["a", "", "b"])', 'concat("x", [])'],
	contains: ['contains("abc", "bc")', 'contains("abc", "")', 'contains("äbc", "ä")'],
	count: ['count("äöü")', "count([1, 2])", 'count({"a": 1})', "count({1, 1, 2})"],
	div: ["7 / 2", "1 / 3", "6 / 3", "1 / 0"],
	endswith: ['endswith("a.yml", ".yml")', 'endswith("a", "")'],
	eq: ['[y | {"a": [1, y]} = {"a": [1, 2]}]'],
	equal: ["[1, 2] == [1, 2]", '{"a": 1} == {"a": 1.0}', '"1" == 1'],
	floor: ["floor(1.8)", "floor(-1.2)"],
	format_int: ["format_int(255, 16)", "format_int(-5, 2)", "format_int(1.9, 10)"],
	"glob.match": [
		'glob.match("*.example.com", ["."], "a.example.com")',
		'glob.match("*.example.com", ["."], "a.b.example.com")',
		'glob.match("**.example.com", ["."], "a.b.example.com")',
		'glob.match("/var/*/x", ["/"], "/var/lib/x")',
		'glob.match("/var/*/x", ["/"], "/var/lib/a/x")',
		'glob.match("{cat,bat,[fr]at}", [], "rat")',
		'glob.match("[!a]x", [], "bx")',
		'glob.match("?at", [], "cat")',
		'glob.match("a*", [], "a.b")',
		'glob.match("a*", null, "a.b")',
	],
	"graph.reachable": ['sort(graph.reachable({"a": ["b"], "b": ["c"], "c": [], "d": []}, ["a"]))'],
	gt: ["2 > 1", '"b" > "a"', "[1] > 5", "1 > 1"],
	gte: ["1 >= 1", '"a" >= "b"'],
	indexof: ['indexof("abc", "c")', 'indexof("äöü", "ü")', 'indexof("abc", "x")'],
	"internal.member_2": ["2 in [1, 2]", '"x" in {"x"}', '3 in {"a": 3}', "9 in [1]"],
	"internal.member_3": ['("a", 1 in {"a": 1})', "(0, 5 in [5])"],
	"internal.print": [],
	"internal.template_string": [
		'$"{1} and {"a"}"',
		'$"{[1, "a"]} {{"a": 1}}"',
		'$"{true}, {1.5}, {1e10}, {100000000000}"',
		'$"{input.absent}!"',
		'$"{"ä\\n"} \\{ }"',
		'$"{null}"',
		'$"{["ä", {"k": [null]}]}"',
	],
	intersection: ["sort(intersection({{1, 2}, {2, 3}}))", "count(intersection(set()))"],
	is_array: ["is_array([1])", "is_array(1)"],
	is_boolean: ["is_boolean(false)", "is_boolean(0)"],
	is_null: ["is_null(null)", "is_null(0)"],
	is_number: ["is_number(1)", 'is_number("1")'],
	is_object: ["is_object({})", "is_object([])"],
	is_set: ["is_set({1})", "is_set([])"],
	is_string: ['is_string("")', "is_string(1)"],
	"json.filter": ['json.filter({"a": {"b": 1, "c": 2}, "d": 3}, ["a/b"])', 'json.filter({"a": [1, 2]}, ["a/1"])'],
	"json.is_valid": ['json.is_valid("{}")', 'json.is_valid("{")', 'json.is_valid("")'],
	"json.remove": ['json.remove({"a": {"b": 1, "c": 2}}, ["a/b"])', 'json.remove({"a": [1, 2]}, ["a/0"])'],
	"json.unmarshal": ['json.unmarshal("{\\"a\\": [1, 2.5, \\"ä\\", null]}")', 'json.unmarshal("{")'],
	lower: ['lower("ABC-9")', 'lower("ÄÖ")'],
	lt: ["1 < 2", '"B" < "a"', "null < false"],
	lte: ["2 <= 2"],
	max: ["max([3, 1, 2])", 'max({"a", "b"})', "max([])"],
	min: ["min([3, 1, 2])", "min(set())"],
	minus: ["5 - 7", "sort({1, 2} - {2})", "0.3 - 0.1"],
	mul: ["3 * 4", "1.5 * 2", "100000 * 100000", "3000000000 * 4000000000"],
	neq: ["1 != 2", "1 != 1"],
	"net.cidr_contains": [
		'net.cidr_contains("10.0.0.0/8", "10.1.2.3")',
		'net.cidr_contains("10.0.0.0/8", "11.1.2.3")',
		'net.cidr_contains("10.0.0.0/8", "10.1.0.0/16")',
		'net.cidr_contains("::/0", "2001:db8::1")',
		'net.cidr_contains("127.0.0.0/8", "::1")',
		'net.cidr_contains("x", "10.0.0.1")',
	],
	"net.cidr_intersects": [
		'net.cidr_intersects("10.0.0.0/8", "10.1.0.0/16")',
		'net.cidr_intersects("10.0.0.0/8", "192.168.0.0/16")',
		'net.cidr_intersects("fd00::/8", "fd12::/16")',
	],
	"numbers.range": ["numbers.range(1, 4)", "numbers.range(3, 1)", "numbers.range(2, 2)"],
	"object.filter": ['object.filter({"a": 1, "b": 2}, ["a"])', 'object.filter({"a": 1}, {"a": true})'],
	"object.get": [
		'object.get({"a": {"b": 1}}, ["a", "b"], 0)',
		'object.get({"a": 1}, "x", "none")',
		'object.get({"a": null}, "a", 1)',
		'object.get({"a": [5]}, ["a", 0], 1)',
	],
	"object.keys": ['sort(object.keys({"b": 1, "a": 2}))'],
	"object.remove": ['object.remove({"a": 1, "b": 2}, ["a"])', 'object.remove({"a": 1}, {"a"})'],
	"object.union": ['object.union({"a": {"b": 1}}, {"a": {"c": 2}})', 'object.union({"a": 1}, {"a": {"c": 2}})'],
	or: ["sort({1} | {2})"],
	plus: ["1 + 2", "0.1 + 0.2", "9007199254740993 + 1"],
	print: [],
	product: ["product([2, 3, 4])", "product([])"],
	"regex.find_all_string_submatch_n": [
		'regex.find_all_string_submatch_n("a(x*)b(y|z)?c", "-axxxbyc-abzc-", -1)',
		'regex.find_all_string_submatch_n("a(x)?", "a ax", 1)',
		'regex.find_all_string_submatch_n("ä(.)", "äö", -1)',
		'regex.find_all_string_submatch_n("z", "a", -1)',
	],
	"regex.is_valid": ['regex.is_valid("a(b)")', 'regex.is_valid("a(")', 'regex.is_valid("(?=a)")'],
	"regex.match": [
		'regex.match("^[a-z]+$", "abc")',
		'regex.match("(?i)^abc$", "ABC")',
		'regex.match(`^\\d{2,3}$`, "12")',
		'regex.match(`\\bfoo\\b`, "a foo b")',
		'regex.match("^.$", "ä")',
		'regex.match("[[:alpha:]]", "9")',
		'regex.match(`\\p{L}`, "ä")',
		'regex.match("(?s)a.b", "a\\nb")',
		'regex.match("(", "a")',
		'regex.match("^$", "")',
	],
	"rego.metadata.chain": ["count(rego.metadata.chain())"],
	"rego.metadata.rule": ["rego.metadata.rule()"],
	rem: ["7 % 3", "-7 % 3", "7 % 0"],
	replace: ['replace("a-b-c", "-", "")', 'replace("aaa", "aa", "b")', 'replace("ä", "ä", "ö")'],
	round: ["round(1.5)", "round(-1.5)", "round(2.4)", "round(2.5)"],
	sort: ['sort([3, "a", null, 1, true, [1], {"a": 1}])', 'sort(["b", "B", "a", "ä", "z"])'],
	split: ['split("a,b,,c", ",")', 'split("", ",")', 'split("äb", "")', 'split("abc", "x")'],
	startswith: ['startswith("/var/run", "/var")', 'startswith("a", "ab")'],
	"strings.replace_n": ['strings.replace_n({"a": "1", "b": "2"}, "abc")'],
	"strings.reverse": ['strings.reverse("abc")', 'strings.reverse("äö")'],
	substring: [
		'substring("abcdef", 1, 2)',
		'substring("äöü", 1, 1)',
		'substring("abc", 1, -1)',
		'substring("abc", 5, 1)',
	],
	sum: ["sum([1, 2.5])", "sum({1, 2})", "sum([])"],
	to_number: [
		'to_number("12")',
		'to_number("1.5")',
		'to_number("1e3")',
		"to_number(true)",
		"to_number(null)",
		'to_number("x")',
		'to_number("0x10")',
		'to_number("")',
		'to_number(" 1")',
		'to_number("+1")',
	],
	trim: ['trim("..a..", ".")', 'trim("xyaxy", "yx")'],
	trim_left: ['trim_left("..a..", ".")'],
	trim_prefix: ['trim_prefix("docker.io/a", "docker.io/")', 'trim_prefix("a", "b")'],
	trim_right: ['trim_right("..a..", ".")'],
	trim_space: ['trim_space(" \\t a \\n")', 'trim_space("\\u00a0a\\u00a0")'],
	trim_suffix: ['trim_suffix("a.yml", ".yml")'],
	type_name: [
		"type_name(1)",
		"type_name(null)",
		"type_name({1})",
		"type_name({})",
		'type_name("")',
		"type_name([])",
		"type_name(true)",
	],
	union: ["sort(union({{1}, {2, 3}}))"],
	upper: ['upper("abc")', 'upper("äß")'],
	walk: ['sort([[path, value] | walk({"a": [1, {"b": 2}]}, [path, value])])', "[value | walk([1, [2]], [_, value])]"],
};

const expressions = Object.entries(samples).flatMap(([name, list]) => list.map((expression) => ({ name, expression })));
const differences = Object.entries({ ...forbidden, ...traps }).map(([name, { seen, why }]) => ({ name, seen, why }));

/** Values by expression; an undefined one is not there. */
type Values = ReadonlyMap<string, unknown>;
let inWasm: Values;
let interpreted: Values;

beforeAll(async () => {
	const all = [...expressions.map(({ expression }) => expression), ...differences.map(({ seen }) => seen)];
	const rules = all.map((expression, index) => `# METADATA\n# title: r\nr${index} := x if x := ${expression}\n`);
	const sources = { "samples.rego": `package samples\n\n${rules.join("\n")}` };
	inWasm = new Map((await wasmValues(sources, all.length)).map((value, index) => [all[index] ?? "", value]));
	interpreted = new Map(
		(await interpreterValues(sources, all.length)).map((value, index) => [all[index] ?? "", value]),
	);
});

/** Without capabilities, so that what is forbidden can be seen to differ. */
async function wasmValues(sources: Readonly<Record<string, string>>, count: number): Promise<readonly unknown[]> {
	const names = Array.from({ length: count }, (_, index) => `samples/r${index}`);
	const { errors, result } = await buildRego(sources, names);
	if (result === undefined) throw new Error(JSON.stringify(errors));
	const policy = await loadPolicy(result);
	return names.map((name) => evaluate(policy, name));
}

async function interpreterValues(
	sources: Readonly<Record<string, string>>,
	count: number,
): Promise<readonly unknown[]> {
	const tests = Array.from(
		{ length: count },
		(_, index) => `test_r${index} if { print(json.marshal(data.samples.r${index})) }`,
	);
	const asked = { ...sources, "samples_test.rego": `package samples_test\n\n${tests.join("\n")}\n` };
	const { errors, result } = await testRego(asked);
	if (result === undefined) throw new Error(JSON.stringify(errors));
	const printed = new Map(result.tests.map(({ name, output }) => [name, output]));
	return tests.map((_, index) => {
		const output = printed.get(`test_r${index}`);
		return output === undefined || output === "<undefined>\n" ? undefined : JSON.parse(output);
	});
}

/** One by one: a conflict in one would throw away the others. What is thrown is a string or a plain object. */
function evaluate(policy: Awaited<ReturnType<typeof loadPolicy>>, entrypoint: string): unknown {
	try {
		return policy.evaluate({}, entrypoint)[0]?.result;
	} catch (cause) {
		return { thrown: cause };
	}
}

test("every allowed function has a sample, and no other", () => {
	expect(Object.keys(samples).sort()).toEqual([...allowed].sort());
});

test("nothing that is allowed reaches the network, the clock or chance", () => {
	const outside = /^(http|net\.lookup|rand|time|uuid|opa|trace|io|crypto|providers)/;
	expect(allowed.filter((name) => outside.test(name))).toEqual([]);
});

test.each(expressions)("$name: $expression is the same in WASM and in the interpreter", ({ expression }) => {
	expect(inWasm.get(expression)).toEqual(interpreted.get(expression));
});

test.each(differences)("$name differs still: $why", ({ seen }) => {
	expect(inWasm.get(seen)).not.toEqual(interpreted.get(seen));
});

test.each([
	...Object.values(forbidden).map(({ seen }) => seen),
	'sprintf("%d", [1])',
	'http.send({"url": "https://example.com", "method": "get"})',
	"time.now_ns()",
	'rand.intn("a", 5)',
	"opa.runtime()",
	'regex.split("a", "b")',
	'concat(",", {"a", "b"})',
])("%s is a compile error under the capabilities", async (expression) => {
	const errors = await checkRego({ "a.rego": `package a\n\nx := ${expression}\n` }, { capabilities });
	expect(errors).toEqual([expect.objectContaining({ code: "rego_type_error", file: "a.rego", line: 3 })]);
});
