import { expect, test } from "vitest";
import { areDevelopmentProfiles, profileOfFile } from "../../src/collect/profile.ts";

test.each([
	["the default", "compose.yaml", "production"],
	["an override is for the developer's machine", "deploy/docker-compose.override.yml", "development"],
	["an override of another base", "compose.base.override.yml", "development"],
	["dev as a word", "docker-compose.dev.yml", "development"],
	["dev behind a dash", "docker-compose-dev.yaml", "development"],
	["dev in front", "dev-compose.yml", "development"],
	["dev in the middle", "compose.frontend.dev.yml", "development"],
	["dev inside a word says nothing", "compose.device.yml", "production"],
	["local", "docker-compose.local.yml", "development"],
	["test", "docker-compose.test.yml", "development"],
	["in any case", "Docker-Compose.DEV.yml", "development"],
	["production by name", "docker-compose.prod.yml", "production"],
	["ci", "docker-compose.ci.yaml", "ci"],
	["what a workflow starts", ".github/workflows/mint/minio.yaml", "ci"],
	["what another CI service starts", ".buildkite/docker-compose.yml", "ci"],
	["a folder for CI", "ci/certbot/compose.yaml", "ci"],
	["a folder for CI, for its tests too", ".github/e2e/compose.yml", "ci"],
	["a folder with ci in its name", "ci-images/compose.yaml", "production"],
	["tests of integration, in short", "auth/integtest/run.sh", "development"],
	["a dev container", ".devcontainer/docker-compose.yml", "development"],
	["a dev container further down", "containers/go/.devcontainer/docker-compose.yml", "development"],
	["a test suite's databases", "tests/docker-compose.yml", "development"],
	["further down a test folder", "test/scenarios/jmx/docker-compose.yml", "development"],
	["the suites of a test", "internal/suites/example/compose.yml", "development"],
	["tests of integration", "entc/integration/docker-compose.yaml", "development"],
	["tests in a browser", "cypress/docker-compose.yml", "development"],
	["an example of a dev container", "devcontainer-example/docker-compose.yml", "development"],
	["a folder for debugging", "debug/docker-compose.yaml", "development"],
	["a folder for development", "dev/docker-compose.yml", "development"],
	["examples are copied", "examples/nextcloud/docker-compose.yml", "production"],
	["a folder with test in its name", "test-network/compose/compose-net.yaml", "production"],
])("the profile of a file, %s: %s", (_why, path, profile) => {
	expect(profileOfFile(path)).toBe(profile);
});

test.each([
	["no profile runs always", [], false],
	["debug", ["debug"], true],
	["two of them", ["dev", "test"], true],
	["tools", ["tools"], true],
	["also in production", ["dev", "prod"], false],
	["another", ["monitoring"], false],
])("whether a service is for development by its profiles: %s", (_why, profiles, expected) => {
	expect(areDevelopmentProfiles(profiles)).toBe(expected);
});
