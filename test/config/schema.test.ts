import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { keysOf } from "../../src/config/keys.ts";
import { configOf } from "../../src/config.ts";
import { limitNames, limitTable } from "../../src/limits.ts";
import { Source } from "../../src/source.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/config.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false }).compile(schema);

function reads(text: string): boolean {
	try {
		configOf(new Source("bulkhead.yml", text), "repository");
		return true;
	} catch {
		return false;
	}
}

test("the schema has the keys that are read, and no others", () => {
	expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(keysOf("repository")).sort());
});

test("the schema and the guide say of each limit what is so", () => {
	const guide = readFileSync(new URL("../../docs/guides/configuration.md", import.meta.url), "utf8");
	const { properties } = schema.properties.limits;
	expect(Object.keys(properties)).toEqual(limitNames);
	for (const name of limitNames) {
		const { default: value, least, most, what } = limitTable[name];
		expect(properties[name]).toMatchObject({ default: value, minimum: least, maximum: most });
		const ends = "whole" in limitTable[name] ? " (ends the run)" : "";
		expect(guide).toContain(`| \`${name}\` | ${value} | ${what}${ends} |`);
	}
});

test.each([
	["fail-on: never", true],
	["fail-on: info", false],
	["pedantic: true", true],
	["pedantic: 'true'", false],
	["strict: 1", false],
	["include: ['a/**']", true],
	["include: a", false],
	["exclude: ['']", false],
	["projects: [a.yaml, {files: [b.yaml, c.yaml], name: n, directory: d, env-files: .env, target: swarm}]", true],
	["projects: [{name: n}]", false],
	["projects: [./a/../b.yaml]", true],
	["projects: [{files: a, target: podman}]", false],
	["profile: {'a/**': development}", true],
	["profile: {'a/**': dev}", false],
	["runners: {self-hosted: [big], hosted: [larger]}", true],
	["runners: {selfhosted: [big]}", false],
	["rules: {host-network: off, privileged: {severity: low, files: a, containers: [b]}}", true],
	["rules: {host-network: [{severity: low, files: a}, {suppressible: false}]}", true],
	["rules: {image-floating: {parameters: {tags: [x]}}}", true],
	["rules: {host-network: none}", false],
	["rules: {host-network: {level: low}}", false],
	["rules: {host-network: {parameters: 1}}", false],
	["suppressions: [{rule: a, justification: b, owner: c, expires: 2027-01-31}]", true],
	["suppressions: [{rule: [a, b], files: x, containers: ['*']}]", true],
	["suppressions: [{justification: b}]", false],
	["suppressions: [{rule: a, expires: soon}]", false],
	["suppressions: [{rule: a, until: 2027-01-01}]", false],
	["suppressions: {rule: a}", false],
	["require: {from: critical, days: 90}", true],
	["require: {days: 0}", false],
	["require: {days: 1.5}", false],
	["policies: [policies]", true],
	["policies: policies", false],
	["limits: {file-mib: 16, depth: 50}", true],
	["limits: {file-mib: 0}", false],
	["limits: {file-mib: 1.5}", false],
	["limits: {file: 1}", false],
	["limits: 5", false],
	["decisions: head", true],
	["decisions: mine", false],
	["local: suppressions-only", true],
	["local: none", false],
	["baseline: known.json", true],
	["baseline: true", false],
	["unknown: 1", false],
	["- a", false],
])("the schema and the reader agree on %s: %s", (text, valid) => {
	expect(reads(text)).toBe(valid);
	expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(valid);
});
