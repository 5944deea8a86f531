const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_check_main = require("./check-main.part.js");
const require_bundled = require("./bundled.part.js");
const require_cli_check = require("./cli-check.part.js");
let node_path = globalThis.process.getBuiltinModule("node:path");

// src/policy/own/scaffold.ts
/** Files of a new rule by their path in the folder of rules. They compile, pass, and are there to be rewritten. */
function scaffold(id) {
	const name = id.replaceAll("-", "_");
	const texts = {
		rego: ruleText,
		_test: testText,
		examples: examplesText
	};
	const filled = (text) => text.replaceAll("some-rule", id).replaceAll("some_rule", name).replaceAll("Some rule", titleOf(id));
	return {
		[`${name}/${name}.rego`]: filled(texts.rego),
		[`${name}/${name}_test.rego`]: filled(texts._test),
		[`${name}/examples.yaml`]: filled(texts.examples)
	};
}
function titleOf(id) {
	const words = id.replaceAll("-", " ");
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
const ruleText = `# METADATA
# title: Some rule
# description: |
#   Say here what an attacker or an accident gains. As it stands, the rule wants images from known registries: whoever
#   runs another registry decides what starts.
# schemas:
#   - input: schema.project
# custom:
#   severity: {production: high, development: medium, ci: medium, self-hosted: high}
#   remediation: |
#     Say here what to write instead. As it stands: pull the image from a registry that is allowed.
#   parameters:
#     registries:
#       type: array
#       description: Registries that images may come from.
#       default: [docker.io, ghcr.io]
package rules.some_rule

import data.lib.image
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.violation(meta, ["containers", i, "image"], message) if {
	some i, container in input.containers
	not container.image.built

	# Left out where only run time knows it: what is unknown is no breach.
	registry := container.image.registry
	not registry in result.parameter(meta, "registries")
	message := $"runs {image.name(container.image)}, of a registry that is not allowed"
}
`;
const testText = `package rules.some_rule_test

import data.lib.testing_test as testing
import data.rules.some_rule

_image(registry) := {"image": {
	"ref": $"{registry}/team/web:1.4",
	"registry": registry,
	"repository": "team/web",
	"tag": "1.4",
}}

_denied(fields) := said if {
	said := testing.said(some_rule.deny) with input as testing.service(fields)
}

test_denies_another_registry if {
	_denied(_image("example.com")) == {"containers/0/image: runs example.com/team/web, of a registry that is not allowed"}
}

test_allows_a_known_registry if _denied(_image("ghcr.io")) == set()

test_allows_an_image_of_the_project_itself if {
	fields := object.union(_image("example.com"), {"image": {"built": true}})
	_denied(fields) == set()
}

test_allows_no_image if _denied({}) == set()

test_allows_what_is_configured if {
	said := _denied(_image("example.com")) with data.config as {"some-rule": {"registries": ["example.com"]}}
	said == set()
}
`;
const examplesText = `# Each runs through the whole pipeline with: bulkhead test
# A line that ends with the mark must be found, and no other.
- title: An image of a registry that nobody named
  kind: compose
  bad: |
    services:
      web:
        image: example.com/team/web:1.4 # <- some-rule
- title: An image of Docker Hub
  kind: compose
  good: |
    services:
      web:
        image: nginx:1.29
- title: In a workflow
  kind: workflow
  bad: |
    on: push
    jobs:
      test:
        runs-on: ubuntu-24.04
        container: example.com/team/web:1.4 # <- some-rule
        steps:
          - run: npm test
- title: In a script
  kind: script
  good: |
    docker run --rm ghcr.io/team/web:1.4
`;

// src/command/new-rule.ts
/** Where own rules are looked for, if nothing else is said: beside the configuration, under the same code owners. */
const defaultFolder = ".github/bulkhead";
/** `bulkhead new rule NAME`. @returns the exit status. @throws UsageError where the name is taken, or a file is there. */
async function newRule(name, { dir }, current = process.cwd()) {
	const id = name.replaceAll("_", "-");
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new require_cli_check_main.UsageError(`"${name}" is no name of a rule; write small letters, digits and hyphens, as in no-latest-tag`);
	if (require_bundled.bundledPackages((await require_bundled.readBundled()).parse()).has(`rules.${id.replaceAll("-", "_")}`) || require_check_main.diagnosticRules.some((rule) => rule.id === id)) throw new require_cli_check_main.UsageError(`there is a rule "${id}" already; choose another name`);
	const root = require_check_main.rootOf(current, current);
	const folder = dir === void 0 ? (0, node_path.join)(root, defaultFolder) : (0, node_path.resolve)(current, dir);
	const shown = (0, node_path.relative)(current, folder) || ".";
	const written = [];
	for (const [path, text] of Object.entries(scaffold(id))) {
		const named = (0, node_path.relative)(current, (0, node_path.join)(folder, path));
		await require_cli_check_main.writeWhereNamed(current, named, text, true);
		written.push(named);
	}
	const inRepository = (0, node_path.relative)(root, folder) || ".";
	const use = inRepository.startsWith("..") ? "a configuration can name it once it is in the repository" : `policies: [${inRepository}] in .github/bulkhead.yml`;
	await require_cli_check.print(`${require_cli_check_main.linesOf([
		...written,
		"",
		`Test it:  bulkhead test ${shown}`,
		`Use it:   ${use}`
	])}\n`);
	return require_cli_check_main.exitStatus.pass;
}

exports.newRule = newRule;