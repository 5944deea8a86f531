import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { resolveOptions } from "../../src/options.ts";
import { run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

/** Reads and runs as a command does: some mistakes show only where the rules are known. */
async function messageOf(text: string): Promise<string> {
	const tree = treeOf({ ".github/bulkhead.yml": text, "compose.yaml": "services: {a: {image: x}}" });
	try {
		const { settings } = await readConfig(tree);
		await run([tree], resolveOptions(settings), { written: [settings] });
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return "no error";
}

const file = ".github/bulkhead.yml";

test.each([
	["broken YAML", "fail-on: [high\nrules: {}", [`${file}:2:1: `]],
	[
		"an unknown key",
		"fail-on: high\nsupressions: []",
		[`${file}:2:1: unknown setting "supressions"; did you mean "suppressions"? There are fail-on, pedantic`],
	],
	[
		"an unknown key inside",
		"suppressions:\n  - rule: privileged\n    reason: x",
		[`${file}:3:5: unknown setting "reason"; did you mean "`],
	],
	[
		"an unknown rule",
		"rules:\n  previleged: off",
		[`${file}:2:3: there is no rule "previleged"; did you mean "privileged"? bulkhead rules lists them`],
	],
	[
		"an unknown rule in a suppression",
		"suppressions:\n  - rule: host-net\n    justification: x",
		[`${file}:2:5: there is no rule "host-net"; did you mean "host-`],
	],
	[
		"a severity that there is not",
		"fail-on: hihg",
		[`${file}:1:10: expected one of critical, high, medium, low, never, found the text "hihg"; did you mean "high"?`],
	],
	[
		"a text where a list belongs",
		"exclude: test/**",
		[`${file}:1:10: expected a list, found the text "test/**"; write it as [a, b]`],
	],
	[
		"a day that there is not",
		"suppressions: [{rule: privileged, expires: 2027-02-30}]",
		[`${file}:1:44: expected a day as YYYY-MM-DD, found the text "2027-02-30"`],
	],
	[
		"a suppression without its rule",
		"suppressions:\n  - justification: x",
		[`${file}:2:5: a suppression has no "rule"; write rule: …`],
	],
	[
		"an unknown parameter",
		"rules:\n  image-floating:\n    parameters:\n      tag: [x]",
		[`${file}:4:12: image-floating has no parameter "tag"; did you mean "`],
	],
	[
		"a parameter of a rule without any",
		"rules: {privileged: {parameters: {a: 1}}}",
		[`${file}:1:38: privileged has no parameters; remove "a"`],
	],
	[
		"a list for the whole",
		"- fail-on: high",
		[`${file}:1:1: a configuration is a map of settings; write for example fail-on: high`],
	],
	["two documents", "fail-on: high\n---\nfail-on: low", [`${file}:3:1: a configuration is one document`]],
	["a key twice", "fail-on: high\nfail-on: low", [`${file}:2:1: key "fail-on" stands twice`]],
	[
		"several things at once",
		"pedantic: 1\nstrict: yes",
		[
			`${file}:1:11: expected true or false, found number 1`,
			`${file}:2:9: expected true or false, found the text "yes"`,
		],
	],
])("%s: where, what is wrong, what to write", async (_why, text, messages) => {
	const lines = (await messageOf(text)).split("\n");
	expect(lines).toEqual(messages.map((message) => expect.stringContaining(message)));
});
