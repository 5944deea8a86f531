import type { Diagnostic } from "../../diagnostic.ts";
import { get, type Mapping, type Value } from "../../value.ts";

/**
 * What of a job's containers has a form that GitHub refuses, so that nothing of it is judged. One expression may bring
 * any of it: a text is never refused here.
 *
 * @see https://github.com/actions/languageservices/blob/main/workflow-parser/src/workflow-v1.0.json `job-container`, `services`
 */
export function refusedShapes(job: Mapping): readonly Diagnostic[] {
	const services = get(job, "services");
	return [
		...refused(get(job, "container"), "container"),
		...(services?.kind === "sequence" ? [refusal("services", "a mapping", services)] : []),
		...(services?.kind === "mapping"
			? [...services.entries].flatMap(([name, { value }]) => refused(value, `services.${name}`))
			: []),
	];
}

function refused(container: Value | undefined, path: string): readonly Diagnostic[] {
	if (container?.kind === "sequence") return [refusal(path, "a text or a mapping", container)];
	if (container?.kind !== "mapping") return [];
	return Object.entries(forms).flatMap(([key, form]) => {
		const value = get(container, key);
		if (value === undefined || value.kind === "scalar" || value.kind === form) return [];
		return [refusal(`${path}.${key}`, names[form], value)];
	});
}

const forms = {
	image: "scalar",
	options: "scalar",
	entrypoint: "scalar",
	command: "scalar",
	env: "mapping",
	credentials: "mapping",
	ports: "sequence",
	volumes: "sequence",
} as const;

const names: Readonly<Record<Value["kind"], string>> = { scalar: "a text", mapping: "a mapping", sequence: "a list" };

function refusal(path: string, needed: string, { place }: Value): Diagnostic {
	return { kind: "invalid", level: "error", message: `${path} must be ${needed}`, place };
}
