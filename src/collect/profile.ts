import type { Profile } from "../project.ts";
import { nameOf } from "../tree/tree.ts";

/**
 * Where what is written in a file is meant to run, by the file's path. Production unless the path says otherwise:
 *
 * - development: a word of the name is `override`, `dev`, `local`, `test` … (`compose.override.yml`,
 *   `docker-compose-dev.yaml`, `compose.frontend.dev.yml`); or a folder on the way holds dev containers or tests
 *   (`.devcontainer`, `dev`, `tests`, `e2e`, `fixtures` …: in public repositories what stands there starts the
 *   databases of a test suite, and is deployed nowhere);
 * - ci: a word of the name is `ci`, or a folder on the way belongs to a CI service (`.github`, `.buildkite`, `ci` …).
 *
 * Folders named example, demo or docker say nothing: what stands there is copied, and runs in production.
 */
export function profileOfFile(path: string): Profile {
	const name = nameOf(path);
	if (ciName.test(name) || ciFolder.test(path)) return "ci";
	return developmentName.test(name) || developmentFolder.test(path) ? "development" : "production";
}

/** Some words (in lower case) as a pattern; `before` and `behind` are what one is told from others by. */
function wordOf(words: readonly string[], before: string, behind: string): RegExp {
	return new RegExp(`${before}(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})${behind}`, "i");
}

/** Whether a service with these `profiles:` runs in development only: it is in no other profile. */
export function areDevelopmentProfiles(profiles: readonly string[]): boolean {
	return profiles.length > 0 && profiles.every((profile) => developmentProfiles.has(profile.toLowerCase()));
}

const developmentProfiles = new Set(["dev", "debug", "test", "tools"]);

const developmentWords = [
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
];

const developmentFolders = [
	".devcontainer",
	".dev",
	"cypress",
	"debug",
	"dev",
	"devcontainer",
	"devcontainer-example",
	"development",
	"integtest",
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
];

/** The folders in which CI services look for their own files, and what people call theirs. */
const ciFolders = [
	".azure-pipelines",
	".buildkite",
	".circleci",
	".ci",
	".github",
	".gitlab",
	".gitlab-ci",
	".semaphore",
	".woodpecker",
	"ci",
];

const ciFolder = wordOf(ciFolders, "(?:^|/)", "/");
const ciName = wordOf(["ci"], "(?:^|[-._])", "(?:[-._]|$)");
const developmentName = wordOf(developmentWords, "(?:^|[-._])", "(?:[-._]|$)");
const developmentFolder = wordOf(developmentFolders, "(?:^|/)", "/");
