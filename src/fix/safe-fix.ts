import type { Step } from "../value.ts";
import { isYamlName } from "../yaml-name.ts";
import { dropDiscarded, dropHostNamespace, dropServicePorts } from "./conflict.ts";
import type { Edit, Fix } from "./fix.ts";
import { mountHostPathReadOnly, mountInputReadOnly, mountReadOnly } from "./mount.ts";
import { stopPropagation, takeExecAway } from "./mount-options.ts";
import { containUntrusted, encryptOverlay, isolateNetwork, takeNetworkAway } from "./network.ts";
import { publishOnLoopback } from "./port.ts";
import { fixHostname, forbidNewPrivileges } from "./service.ts";
import { type Target, valueAt } from "./target.ts";
import { isShared } from "./written.ts";

/** The edits that end a violation; undefined where it is not certain that they do. */
type Fixer = { readonly description: string; readonly edits: (target: Target) => readonly Edit[] | undefined };

const loopback: Fixer = { description: "Publish the port on loopback only.", edits: publishOnLoopback };

/**
 * The rules that have a safe edit (`fix: edit` in their METADATA). What may cost data or an application its work is
 * none, and is not here: paths of databases, names of volumes, limits, capabilities, read-only roots, folders that programs
 * may write to, networks split.
 */
const fixers: ReadonlyMap<string, Fixer> = new Map(
	Object.entries<Fixer>({
		"admin-interface-exposed": loopback,
		"batch-input-writable": { description: "Mount the input read-only.", edits: mountInputReadOnly },
		"batch-with-network": { description: "Take the network away from the job.", edits: takeNetworkAway },
		"config-mount-writable": { description: "Mount the configuration read-only.", edits: mountReadOnly },
		"datastore-exposed": loopback,
		hardening: { description: "Forbid the container to gain privileges.", edits: forbidNewPrivileges },
		"host-namespace": { description: "Give the container a namespace of its own.", edits: dropHostNamespace },
		"host-network-conflict": { description: "Remove what the host network discards.", edits: dropDiscarded },
		"host-path-writable": { description: "Mount the path read-only.", edits: mountHostPathReadOnly },
		"internal-network-reaches-host": {
			description: "Isolate the network from the host (Engine 28 and later).",
			edits: isolateNetwork,
		},
		"mount-propagation": { description: "Let mounts in, but not out.", edits: stopPropagation },
		"needless-service-port": { description: "Remove the ports of the service.", edits: dropServicePorts },
		"overlay-unencrypted": { description: "Encrypt the overlay network.", edits: encryptOverlay },
		"port-bypasses-proxy": loopback,
		"port-on-all-interfaces": loopback,
		"port-on-random-host-port": loopback,
		"rabbitmq-unstable-hostname": { description: "Give the service a host name that stays.", edits: fixHostname },
		"service-port-exposed": loopback,
		"tmpfs-exec": { description: "Let nothing be run from the tmpfs.", edits: takeExecAway },
		"untrusted-code-with-network": { description: "Take the code off the network.", edits: containUntrusted },
	}),
);

/** Ids of the rules that have a safe edit. */
export const fixableRules: readonly string[] = [...fixers.keys()];

/** What came another way stands elsewhere too, or not as it is written. Included files are part of the project. */
const direct: ReadonlySet<Step["kind"]> = new Set(["include"]);

/**
 * The safe edit that ends a violation of a rule, where there is one: the value must stand in the file as it is, for
 * this container alone, not by way of a variable, an alias, a merge key, a matrix or another service.
 */
export function fixOf(rule: string, target: Target): Fix | undefined {
	const fixer = fixers.get(rule);
	if (fixer === undefined || target.via.some(({ kind }) => !direct.has(kind))) return undefined;
	const edits = fixer.edits(target);
	if (edits === undefined || edits.some(({ place }) => isSharedPlace(place) || isBrought(target, place)))
		return undefined;
	return { description: fixer.description, edits };
}

/**
 * What is edited is the value of a variable or an item of a matrix, which others may read too. The whole of a port or
 * mount has its text's place, and its parts have the steps.
 */
function isBrought({ model, path }: Target, { source, start, end }: Target["place"]): boolean {
	const whole = valueAt(model, path);
	if (whole?.kind !== "mapping") return false;
	return [...whole.entries.values()].some(
		({ value: { via = [], place } }) =>
			place.source === source &&
			place.start <= start &&
			end <= place.end &&
			via.some(({ kind }) => kind !== "variable" && !direct.has(kind)),
	);
}

/** Something else has the value too. Scripts have no aliases. */
function isSharedPlace(place: Target["place"]): boolean {
	return (isYamlName(place.source.path) && isShared(place)) || isAssigned(place);
}

/** UTF-16 code units before a place that are looked at. */
const nearby = 200;

/**
 * It is in the value that `${PORT:=80:80}` gives the variable, which later lines may read.
 * @see https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameter-Expansion
 */
function isAssigned({ source, start }: Target["place"]): boolean {
	return /\$\{\w+:?=[^}\n]*$/.test(source.text.slice(Math.max(0, start - nearby), start));
}
