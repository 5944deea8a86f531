import { hasComposeJobs } from "./collect/compose/workloads.ts";
import type { Value } from "./value.ts";
import { get } from "./value.ts";

/** Keys of a Compose service that no other format with a `services` map has in the same form. */
const serviceKeys = new Set([
	"build",
	"cap_add",
	"command",
	"container_name",
	"depends_on",
	"deploy",
	"entrypoint",
	"env_file",
	"environment",
	"extends",
	"healthcheck",
	"image",
	"labels",
	"network_mode",
	"networks",
	"ports",
	"privileged",
	"restart",
	"volumes",
]);

/** Top-level keys that show another format: Kubernetes, workflows, Symfony, Taskfiles, GitLab, Travis, docker-sync … */
const foreignKeys = [
	"apiVersion",
	"kind",
	"on",
	"parameters",
	"imports",
	"framework",
	"stages",
	"script",
	"tasks",
	"runs",
	"openapi",
	"swagger",
];

/**
 * A text without this cannot be a Compose file with services; it need not be parsed to know. Where a plain text stands
 * behind the key, as in `services: docker`, it is no map.
 */
export function mayBeCompose(text: string): boolean {
	return (
		/^["']?services["']?[ \t]*:(?![ \t]+[^\s"'#&*!?|>{[])/m.test(text) || /[{,]\s*["']?services["']?\s*:/.test(text)
	);
}

/** A `services` map in which most entries are maps with Compose keys, and nothing that says otherwise. */
export function looksLikeCompose(document: Value): boolean {
	if (foreignKeys.some((key) => get(document, key) !== undefined)) return false;
	if (get(document, "jobs") !== undefined && !hasComposeJobs(document)) return false;
	const services = get(document, "services");
	if (services?.kind !== "mapping" || services.entries.size === 0) return false;
	const entries = [...services.entries.values()].map((entry) => entry.value);
	return entries.every((service) => service.kind === "mapping" && isService(service.entries.keys()));
}

function isService(keys: Iterable<string>): boolean {
	const names = [...keys];
	const known = names.filter((name) => serviceKeys.has(name)).length;
	const runs = names.some((name) => name === "image" || name === "build" || name === "extends");
	return runs ? known === names.length || known * 2 >= names.length : known === names.length && known > 0;
}
