import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteColumn } from "../../src/report/byte-column.ts";
import { rdjsonReport } from "../../src/report/rdjson.ts";
import { Source } from "../../src/source.ts";
import { edited } from "../fix/apply.ts";
import { hostileChange } from "./change.ts";
import { fixableFile, fixableFiles, fixableRun } from "./fixable.ts";
import { cleanVerdict, harmful, hostileVerdict, manyFindings, shopRules, shopVerdict } from "./shop.ts";

const context = { rules: shopRules };

const position = {
	type: "object",
	additionalProperties: false,
	required: ["line", "column"],
	properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
};
const range = {
	type: "object",
	additionalProperties: false,
	required: ["start", "end"],
	properties: { start: position, end: position },
};
const location = {
	type: "object",
	additionalProperties: false,
	required: ["path", "range"],
	properties: { path: { type: "string" }, range },
};
const text = { type: "string" };
/** The messages of `reviewdog.proto` that we write, with nothing that it does not know. */
const schema = {
	type: "object",
	additionalProperties: false,
	required: ["source", "diagnostics"],
	properties: {
		source: { type: "object", additionalProperties: false, properties: { name: text, url: text } },
		diagnostics: {
			type: "array",
			items: {
				type: "object",
				additionalProperties: false,
				required: ["message", "location", "severity", "code"],
				properties: {
					message: text,
					location,
					severity: { enum: ["ERROR", "WARNING", "INFO"] },
					code: { type: "object", additionalProperties: false, properties: { value: text, url: text } },
					suggestions: {
						type: "array",
						items: {
							type: "object",
							additionalProperties: false,
							required: ["range", "text"],
							properties: { range, text },
						},
					},
					related_locations: {
						type: "array",
						items: {
							type: "object",
							additionalProperties: false,
							required: ["message", "location"],
							properties: { message: text, location },
						},
					},
				},
			},
		},
	},
};
const validate = new Ajv({ allErrors: true }).compile(schema);

test.each([
	["findings", shopVerdict()],
	["no finding", cleanVerdict()],
	["hostile text", hostileVerdict()],
	["a hostile change", hostileChange()],
	["many findings", manyFindings(3000)],
	["fixes", (await fixableRun()).verdict],
])("the report of %s is of reviewdog's form", (_why, verdict) => {
	const report = rdjsonReport(verdict, context);
	validate(JSON.parse(report));
	expect(validate.errors ?? []).toEqual([]);
	expect(report).not.toMatch(harmful);
});

test("a finding is a diagnostic", () => {
	expect(JSON.parse(rdjsonReport(shopVerdict(), context)).diagnostics[1]).toMatchInlineSnapshot(`
		{
		  "code": {
		    "url": "https://docs.docker.com/",
		    "value": "datastore-exposed-with-known-password",
		  },
		  "location": {
		    "path": "compose.yaml",
		    "range": {
		      "end": {
		        "column": 70,
		        "line": 15,
		      },
		      "start": {
		        "column": 9,
		        "line": 15,
		      },
		    },
		  },
		  "message": "db publishes 5432 on all interfaces, and its password is written in the file.
		Publish on \`127.0.0.1\`, and take the password from a secret.",
		  "related_locations": [
		    {
		      "location": {
		        "path": "compose.yaml",
		        "range": {
		          "end": {
		            "column": 50,
		            "line": 13,
		          },
		          "start": {
		            "column": 42,
		            "line": 13,
		          },
		        },
		      },
		      "message": "the password",
		    },
		  ],
		  "severity": "ERROR",
		}
	`);
});

type Position = { readonly line: number; readonly column: number };
type Suggestion = { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string };

test("a suggestion, applied to the bytes of the file, is the fix", async () => {
	const { verdict } = await fixableRun();
	const fixed = verdict.findings.filter(({ fix }) => fix !== undefined);
	expect(new Set(fixed.map(({ rule }) => rule))).toEqual(
		new Set(["port-on-all-interfaces", "tmpfs-exec", "batch-with-network", "host-network-conflict", "hardening"]),
	);
	const { diagnostics } = JSON.parse(rdjsonReport({ ...verdict, findings: fixed }, context));
	for (const [at, finding] of fixed.entries()) {
		const [suggestion, second] = diagnostics[at].suggestions as readonly Suggestion[];
		if (suggestion === undefined) throw new Error("no suggestion");
		expect(second).toBeUndefined();
		const bytes = Buffer.from(fixableFile);
		const after = Buffer.concat([
			bytes.subarray(0, offsetOf(bytes, suggestion.range.start)),
			Buffer.from(suggestion.text),
			bytes.subarray(offsetOf(bytes, suggestion.range.end)),
		]);
		expect(after.toString()).toBe(edited(fixableFiles, finding.fix?.edits ?? [])["compose.yaml"]);
	}
});

/** As reviewdog counts: lines by line feeds, columns in bytes. */
function offsetOf(bytes: Buffer, { line, column }: Position): number {
	let start = 0;
	for (let number = 1; number < line; number += 1) start = bytes.indexOf("\n", start) + 1;
	return start + column - 1;
}

describe("columns in bytes", () => {
	test.each([
		["a𐐀b", 0, 1],
		["a𐐀b", 1, 2],
		["a𐐀b", 3, 6],
		["é\nüx", 4, 4],
		["\uD800x", 1, 4],
	])("of %j at %i is %i", (written, offset, column) => {
		expect(byteColumn(new Source("a", written), offset)).toBe(column);
	});

	test("are those of the text up to there, wherever it is counted from", () => {
		const unit = fc.constantFrom("a", "é", "語", "𐐀", "\n");
		fc.assert(
			fc.property(fc.array(unit, { minLength: 4000, maxLength: 9000 }), fc.nat(9000), (units, nth) => {
				const before = units.slice(0, nth).join("");
				const column = Buffer.byteLength(before.slice(before.lastIndexOf("\n") + 1)) + 1;
				expect(byteColumn(new Source("a", units.join("")), before.length)).toBe(column);
			}),
			{ numRuns: 100 },
		);
	});
});
