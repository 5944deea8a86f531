import type { Attachment, Mount, Network, Target } from "../../project.ts";
import type { Place } from "../../source.ts";
import { type Mapping, record, type Scalar, scalar, sequence } from "../../value.ts";
import type { Draft } from "./draft.ts";

/** Labels that an organisation has declared; without it, any label but GitHub's own is unknown. */
export type RunnerLabels = { readonly hosted?: readonly string[]; readonly selfHosted?: readonly string[] };

/** Whose machine runs a job, as far as its labels tell; `either`: it may be a self-hosted one, and may be another. */
export type Runner = "github-hosted" | "self-hosted" | "either" | "unknown";

/**
 * GitHub's own labels. Larger runners have labels that their organisation chose.
 *
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const hostedPattern =
	/^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d)(?:-arm|-vs\d{4})?|macos-(?:latest|\d\d)(?:-(?:large|xlarge|intel))?)$/i;

/** Who runs a job with these labels: one `self-hosted` label is enough; of several others, none may be unknown. */
export function runnerOf(labels: readonly string[], declared: RunnerLabels): Runner {
	const is = (label: string, list: readonly string[] | undefined) =>
		list?.some((other) => other.toLowerCase() === label.toLowerCase()) === true;
	if (labels.some((label) => label.toLowerCase() === "self-hosted" || is(label, declared.selfHosted)))
		return "self-hosted";
	if (labels.length === 0) return "unknown";
	return labels.every((label) => isHosted(label) || is(label, declared.hosted)) ? "github-hosted" : "unknown";
}

/** Whether a label is one of GitHub's own. */
export function isHosted(label: string): boolean {
	return hostedPattern.test(label);
}

/** What runs a project of which several runners may run the jobs: the worst of them; undefined where nobody can tell. */
function targetOf(runners: readonly Runner[]): Target | undefined {
	if (runners.includes("self-hosted")) return "self-hosted";
	return runners.length > 0 && runners.every((runner) => runner === "github-hosted") ? "github-hosted" : undefined;
}

/**
 * What a project says of who runs it: its target; or, where only run time knows that, that it may be a self-hosted runner.
 */
export function putRunner(draft: Draft, runners: readonly Runner[], place?: Place): void {
	const target = targetOf(runners);
	if (target !== undefined) draft.putPlain("target", target, place);
	else if (runners.includes("either")) draft.putPlain("possible_target", "self-hosted", place);
}

/** The key of the network that the runner makes for each job: `github_network_<guid>`. */
const jobNetwork = "github_network";

/** A user-defined bridge with DNS, for all containers of a job that the runner starts itself. */
export function jobNetworkModel(place: Place): Mapping {
	return record<Network>(
		{ name: scalar(jobNetwork, place), driver: scalar("bridge", place), implicit: scalar(true, place) },
		place,
	);
}

/** How a container is attached to the job's network; a service goes by its name there. */
export function attachment(place: Place, alias: Scalar<string> | undefined): Mapping {
	return record<Attachment>(
		{
			name: scalar(jobNetwork, place),
			...(alias === undefined ? {} : { aliases: sequence([alias], place) }),
		},
		place,
	);
}

/**
 * What the runner mounts into job containers and docker actions by itself. Its folder of actions, its tool cache and
 * the home folder it gives are left out: no rule asks for them.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/ContainerActionHandler.cs
 */
export function runnerMounts(place: Place, workspace: "/__w" | "/github/workspace"): readonly Mapping[] {
	const bind = (source: string, relativeTo: "host" | "workspace", target: string) =>
		record<Mount>(
			{
				type: scalar("bind", place),
				source: scalar(source, place),
				relative_to: scalar(relativeTo, place),
				target: scalar(target, place),
				read_only: scalar(false, place),
				origin: scalar("runner", place),
			},
			place,
		);
	return [bind("/var/run/docker.sock", "host", "/var/run/docker.sock"), bind(".", "workspace", workspace)];
}
