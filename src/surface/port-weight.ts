import type { ExposedPort } from "./fact.ts";
import { rankOf, type Scale } from "./scale.ts";

/** How much it matters that a port is published as it is. */
export function scaleOfPort({ scope, role, password }: ExposedPort): Scale {
	if (scope === "loopback") return password === undefined ? "none" : "little";
	if (role === "datastore" && password !== undefined) return "emptied";
	const scale = scales[role ?? "other"];
	return (scale === "administered" || scale === "reached") && scope === "address" ? "little" : scale;
}

const scales: Readonly<Record<NonNullable<ExposedPort["role"]> | "other", Scale>> = {
	"control-plane": "steered",
	datastore: "datastore",
	admin: "administered",
	web: "little",
	other: "reached",
};

/** Ports as numbers: greater is more exposed. */
export function weightOfPort(port: ExposedPort): number {
	return rankOf(scaleOfPort(port)) * 10 + scopes[port.scope] * 2 + (port.password === undefined ? 0 : 1);
}

const scopes: Readonly<Record<ExposedPort["scope"], number>> = { loopback: 0, address: 1, all: 2 };
