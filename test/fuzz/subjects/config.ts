import { combine, onlyStricter } from "../../../src/config/combine.ts";
import { type ConfigLayer, configOf } from "../../../src/config.ts";
import { baselineOf, readBaseline } from "../../../src/decide/baseline.ts";
import { discover } from "../../../src/discover.ts";
import { resolveOptions, UsageError } from "../../../src/options.ts";
import { visibleLines } from "../../../src/report/visible.ts";
import { Source } from "../../../src/source.ts";
import { mutatedText } from "../mutate-text.ts";
import { mutatedYaml } from "../mutate-yaml.ts";
import { requireHarmless } from "../outputs.ts";
import type { Random } from "../random.ts";
import type { Subject } from "../subject.ts";
import { watchedTree } from "../watched-tree.ts";

/** Configurations, of a repository and of its organisation, and baselines. What is wrong with them must be said safely. */
export const config: Subject = {
	share: 60_000,
	make: (random) => ({
		"bulkhead.yml": changedConfig(random),
		organisation: random.oneIn(3) ? changedConfig(random) : "local: merge\n",
		"baseline.json": mutatedText(random.of(baselines), random, baselines, "json"),
	}),
	run: async (files) => {
		const said: unknown[] = [];
		const layers: ConfigLayer[] = [];
		for (const [name, layer] of [
			["bulkhead.yml", "repository"],
			["organisation", "organisation"],
		] as const) {
			await refusing(said, async () => layers.push(configOf(new Source(name, files[name] ?? ""), layer)));
		}
		const [repository, organisation] = layers;
		if (repository !== undefined) {
			await refusing(said, async () => {
				const options = resolveOptions(combine(organisation, repository), onlyStricter(repository).settings);
				said.push({ ...options, known: [...options.known] });
				said.push(discover(["compose.yaml", "a/b/compose.yml", "__proto__/x.sh"], options));
			});
		}
		await refusing(said, async () => said.push([...(await readBaseline(watchedTree(files), "baseline.json")).known]));
		return JSON.stringify(said, (_, value) =>
			value instanceof Map ? [...value] : value instanceof Source ? 0 : value,
		);
	},
};

/** What a user is told, as it is printed. */
async function refusing(said: unknown[], work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const message = visibleLines(error.message);
		requireHarmless("text", message);
		said.push(message);
	}
}

/** A configuration that says nearly everything, changed. */
export function changedConfig(random: Random): string {
	return (
		(random.oneIn(2) ? mutatedYaml(whole, random, [whole]) : undefined) ?? mutatedText(whole, random, [whole], "yaml")
	);
}

const baselines = [
	baselineOf([]),
	'{"version":1,"findings":[{"file":"a","rule":"b","severity":"high","fingerprint":"c"}]}',
];

const whole = `fail-on: medium
pedantic: true
strict: true
include: ["deploy/**", "*.yaml", ".github/**"]
exclude: ["**/fixtures/**", "!(a|b)*"]
projects:
  - files: [a.yaml, b.yaml]
    env-files: .env
    name: x
    directory: a
    target: swarm
  - c.yaml
profile: {"tests/**": development, "**": production}
runners: {self-hosted: [gpu], hosted: [big]}
rules:
  privileged: medium
  image-unpinned: on
  host-network:
    - severity: critical
    - {severity: low, files: "lab/**", containers: ["probe-*"], suppressible: false}
  image-floating: {parameters: {tags: [latest, stable]}}
suppressions:
  - rule: [host-network, privileged]
    files: "deploy/**"
    containers: metrics
    justification: reads the counters
    owner: "@platform"
    expires: 2027-03-31
require: {from: critical, days: 365}
policies: [.github/bulkhead]
decisions: base
local: merge
baseline: .github/bulkhead-baseline.json
`;
