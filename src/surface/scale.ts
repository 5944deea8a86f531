import type { Severity } from "../judge/finding.ts";
import type { SeverityProfile } from "../policy/catalog.ts";
import type { HostControl } from "./fact.ts";

/**
 * How much a part of the surface matters, from most to least. The columns are those of the rules about the same, so that
 * a sentence and the finding beside it agree; `off` is `info`.
 */
export const scales = {
	/** A datastore that another machine reaches, its password known: rule `datastore-exposed-with-known-password`. */
	emptied: { production: "critical", development: "critical", ci: "info", "self-hosted": "high" },
	/** Whoever reaches it has the host: rules `control-plane-exposed`, `runtime-socket-exposed`. */
	steered: { production: "critical", development: "critical", ci: "high", "self-hosted": "critical" },
	/** It is the host: rules `privileged`, `runtime-socket`, `host-path-writable`. */
	whole: { production: "critical", development: "high", ci: "medium", "self-hosted": "critical" },
	/** Rule `datastore-exposed`. */
	datastore: { production: "high", development: "high", ci: "info", "self-hosted": "medium" },
	/** The host's network: rule `host-network`. */
	networked: { production: "high", development: "high", ci: "medium", "self-hosted": "high" },
	/** Logins of people, and what nobody pins: rules `credential-directory`, `remote-config-unpinned`. */
	entrusted: { production: "high", development: "medium", ci: "high", "self-hosted": "high" },
	/** The host's processes, and how an image is built: rules `host-pid`, `build-privileged`. */
	seen: { production: "high", development: "medium", ci: "medium", "self-hosted": "high" },
	/** Much of the host: rules `host-path-readable`, `confinement-disabled`, `capability-host-reach`. */
	much: { production: "high", development: "medium", ci: "low", "self-hosted": "high" },
	/** The password of a registry in a workflow: rule `registry-password`. */
	registry: { production: "info", development: "info", ci: "high", "self-hosted": "high" },
	/** A credential in the files: rule `literal-credential`. */
	secret: { production: "medium", development: "low", ci: "low", "self-hosted": "low" },
	/** An interface for administrators that another machine reaches: rule `admin-interface-exposed`. */
	administered: { production: "medium", development: "low", ci: "info", "self-hosted": "medium" },
	/** Rule `image-floating`. */
	floating: { production: "medium", development: "info", ci: "medium", "self-hosted": "medium" },
	some: { production: "medium", development: "low", ci: "low", "self-hosted": "medium" },
	/** Rule `root-user`. */
	root: { production: "medium", development: "info", ci: "info", "self-hosted": "low" },
	/** Another machine reaches it: rule `port-on-all-interfaces`. */
	reached: { production: "low", development: "info", ci: "info", "self-hosted": "low" },
	little: { production: "low", development: "info", ci: "info", "self-hosted": "low" },
	none: { production: "info", development: "info", ci: "info", "self-hosted": "info" },
} as const satisfies Readonly<Record<string, Readonly<Record<SeverityProfile, Severity>>>>;

export type Scale = keyof typeof scales;

const order = Object.keys(scales) as readonly Scale[];

/** Greater is worse. */
export function rankOf(scale: Scale): number {
	return order.length - order.indexOf(scale);
}

/** The worst of some; `none` of none. */
export function worstOf(list: readonly Scale[]): Scale {
	return list.reduce<Scale>((worst, each) => (rankOf(each) > rankOf(worst) ? each : worst), "none");
}

/** By what a container has of the host, and how much. */
export function scaleOfControl({ by, name, power }: HostControl): Scale {
	if (power !== "much") return scaleOfPower[power];
	if (by === "namespace") return name === "network" ? "networked" : "seen";
	if (by === "build") return "seen";
	return by === "credentials" ? "entrusted" : "much";
}

const scaleOfPower: Readonly<Record<HostControl["power"], Scale>> = {
	whole: "whole",
	much: "much",
	some: "some",
	little: "little",
	none: "none",
};
