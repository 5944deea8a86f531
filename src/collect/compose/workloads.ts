import { type Entry, get, type Value } from "../../value.ts";

/**
 * What of a project has containers: its services, and its jobs, which run to their end on demand or on a schedule.
 * @see https://docs.docker.com/reference/compose-file/jobs/
 */
export const workloadKinds = ["services", "jobs"] as const;
export type WorkloadKind = (typeof workloadKinds)[number];

/** A service or a job of a project. */
export type Workload = { readonly kind: WorkloadKind; readonly name: string; readonly entry: Entry };

/** Services, then jobs. */
export function workloadsOf(project: Value | undefined): readonly Workload[] {
	return workloadKinds.flatMap((kind) => {
		const group = get(project, kind);
		return group?.kind === "mapping" ? Array.from(group.entries, ([name, entry]) => ({ kind, name, entry })) : [];
	});
}

/** The name of the container of a step before a service starts. No service has a blank in its name. */
export function initContainerName(service: string, index: number): string {
	return index === 0 ? `${service} pre_start` : `${service} pre_start ${index + 1}`;
}

/** Whether a container is that of a service or job, or one before it starts. */
export function isContainerOf(workload: string, container: string | undefined): boolean {
	return container === workload || container?.startsWith(`${workload} pre_start`) === true;
}

/** Jobs are known by what starts them, which they cannot do without: nothing else that has `jobs` says so there. */
export function hasComposeJobs(document: Value): boolean {
	const jobs = get(document, "jobs");
	return (
		jobs?.kind === "mapping" &&
		jobs.entries.size > 0 &&
		Array.from(jobs.entries.values()).every(({ value }) => get(value, "triggers") !== undefined)
	);
}
