import { readFileSync } from "node:fs";
import type { BundledPolicies } from "../../../src/policy/own/bundled.ts";
import { Cache } from "../../../src/policy/own/cache.ts";
import { OwnRulesError } from "../../../src/policy/own/error.ts";
import { OwnRules } from "../../../src/policy/own/own-rules.ts";
import { treeOf } from "../../tree.ts";

export const bundled: BundledPolicies = JSON.parse(
	readFileSync(new URL("../../../build/policies.json", import.meta.url), "utf8"),
);

/** Nothing is kept: each test compiles what it is about. */
export const noCache = new Cache(undefined);

export const head = `# METADATA
# title: Some state
# description: What it gives to whom.
# schemas:
#   - input: schema.project
# custom:
#   severity: high
#   remediation: Write something else.
package rules.mine

import data.lib.result

meta := result.meta(rego.metadata.chain())

`;

export const denyPrivileged = `deny contains result.violation(meta, ["containers", i, "privileged"], "is privileged") if {
	some i, container in input.containers
	container.privileged
}
`;

/** A rule of this name that is well, with another condition if one is given. */
export function ruleNamed(name: string, condition = "container.privileged"): string {
	return (head + denyPrivileged)
		.replace("rules.mine", `rules.${name}`)
		.replace("\tcontainer.privileged\n", () => `\t${condition}\n`);
}

export function load(files: Readonly<Record<string, string>>, folders: readonly string[] = ["own"]): Promise<OwnRules> {
	return OwnRules.load(treeOf(files), folders, noCache);
}

/** The lines of the error that loading gives; none where it gives none. */
export async function errorsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	try {
		await load(files);
		return [];
	} catch (error) {
		if (error instanceof OwnRulesError) return error.message.split("\n");
		throw error;
	}
}

export const project = {
	version: 1,
	kind: "compose",
	name: "shop",
	containers: [{ name: "web", origin: "service", privileged: true }],
	networks: [],
	volumes: [],
};
