import type { Profile } from "../project.ts";
import { folderOf, nameOf } from "../tree/tree.ts";

/**
 * Where what is written in a file is meant to run, by the file's path. Production unless the path says otherwise:
 *
 * - development: a word of the name is `override`, `dev`, `local`, `test` … (`compose.override.yml`,
 *   `docker-compose-dev.yaml`, `compose.frontend.dev.yml`); or a folder on the way holds dev containers or tests
 *   (`.devcontainer`, `dev`, `tests`, `e2e`, `fixtures` …: in public repositories what stands there starts the
 *   databases of a test suite, and is deployed nowhere);
 * - ci: a word of the name is `ci`.
 *
 * Folders named example, demo or docker say nothing: what stands there is copied, and runs in production.
 */
export function profileOfFile(path: string): Profile {
	const words = nameOf(path).toLowerCase().split(/[-._]/);
	if (words.includes("ci")) return "ci";
	if (words.some((word) => developmentWords.has(word))) return "development";
	const folders = folderOf(path).toLowerCase().split("/");
	return folders.some((folder) => developmentFolders.has(folder)) ? "development" : "production";
}

/** Whether a service with these `profiles:` runs in development only: it is in no other profile. */
export function areDevelopmentProfiles(profiles: readonly string[]): boolean {
	return profiles.length > 0 && profiles.every((profile) => developmentProfiles.has(profile.toLowerCase()));
}

const developmentProfiles = new Set(["dev", "debug", "test", "tools"]);

const developmentWords = new Set([
	"override",
	"dev",
	"devel",
	"develop",
	"development",
	"devcontainer",
	"debug",
	"local",
	"localhost",
	"test",
	"tests",
	"testing",
	"e2e",
]);

const developmentFolders = new Set([
	".devcontainer",
	".dev",
	"cypress",
	"debug",
	"dev",
	"devcontainer",
	"devcontainer-example",
	"development",
	"local-dev",
	"test",
	"tests",
	"testing",
	"testdata",
	"__tests__",
	"e2e",
	"fixtures",
	"integration",
	"integration-test",
	"integration-tests",
	"stress-test",
	"suites",
	"upgrade-tests",
]);
