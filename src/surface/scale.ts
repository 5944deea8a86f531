import type { Severity } from "../judge/finding.ts";
import type { SeverityProfile } from "../policy/catalog.ts";
import type { HostControl } from "./fact.ts";

/** How much a part of the surface matters, from most to least; the columns are those of the rules about the same. */
export const scales = {
	/** A datastore that another machine reaches, its password known: rule `datastore-exposed-with-known-password`. */
	emptied: { production: "critical", development: "critical", ci: "info", "self-hosted": "high" },
	/** Rule `control-plane-exposed`. */
	steered: { production: "critical", development: "critical", ci: "high", "self-hosted": "critical" },
	/** It is the host: rules `privileged`, `runtime-socket`, `host-path-writable`. */
	whole: { production: "critical", development: "high", ci: "medium", "self-hosted": "critical" },
	/** Rule `datastore-exposed`. */
	datastore: { production: "high", development: "high", ci: "info", "self-hosted": "medium" },
	/** Much of the host: rules `host-network`, `host-path-readable`, `confinement-disabled`. */
	much: { production: "high", development: "medium", ci: "low", "self-hosted": "high" },
	/** A credential in the files: rule `literal-credential`. */
	secret: { production: "medium", development: "low", ci: "low", "self-hosted": "low" },
	/** Another machine reaches it: rules `port-on-all-interfaces`, `admin-interface-exposed`. */
	open: { production: "medium", development: "low", ci: "info", "self-hosted": "medium" },
	some: { production: "medium", development: "low", ci: "low", "self-hosted": "medium" },
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

/** By how much of the host a fact gives. */
export const scaleOfPower: Readonly<Record<HostControl["power"], Scale>> = {
	whole: "whole",
	much: "much",
	some: "some",
	little: "little",
	none: "none",
};
