import { get, type Mapping, stringOf, type Value } from "../../value.ts";
import { CheckedService, Groups, has } from "./checked-service.ts";
import { dependencyCycle } from "./cycle.ts";
import type { Resolution } from "./resolution.ts";
import { checkService } from "./service-checks.ts";

/** Checks that a resolved project is whole: that what it refers to is there, and that it does not contradict itself. */
export function checkConsistency(project: Mapping, run: Resolution): void {
	const groups = new Groups(project);
	groups.of("services").forEach(({ key, value }, name) => {
		if (value.kind === "mapping") checkService(new CheckedService(name, value, key, groups, run));
	});
	checkJobs(groups, run);
	for (const [, entry] of groups.of("secrets")) {
		if (isTrue(get(entry.value, "external")) || has(entry.value, "file") || has(entry.value, "environment")) continue;
		run.refuse(entry.key, "must declare either file or environment");
	}
	const cycle = dependencyCycle(groups.of("services"));
	if (cycle !== undefined) run.refuse(cycle.place, `depends on itself: ${cycle.names.join(" -> ")}`);
	checkContainerNames(groups, run);
}

function checkJobs(groups: Groups, run: Resolution): void {
	for (const [name, entry] of groups.of("jobs")) {
		if (groups.of("services").has(name)) run.refuse(entry.key, `${name} is both a service and a job`);
		const own = get(entry.value, "depends_on");
		for (const [depended, { key }] of own?.kind === "mapping" ? own.entries : []) {
			if (groups.of("jobs").has(depended) || groups.of("services").has(depended)) continue;
			run.refuse(key, `depends on undefined service or job ${depended}`);
		}
	}
}

function checkContainerNames(groups: Groups, run: Resolution): void {
	const seen = new Map<string, string>();
	for (const [name, entry] of groups.of("services")) {
		const value = get(entry.value, "container_name");
		const text = stringOf(value);
		if (value === undefined || !text) continue;
		const other = seen.get(text);
		if (other !== undefined) run.refuse(value.place, `container name ${text} is that of service ${other}`);
		seen.set(text, name);
	}
}

function isTrue(value: Value | undefined): boolean {
	return value?.kind === "scalar" && value.value === true;
}
