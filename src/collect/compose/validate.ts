import type { Value } from "../../value.ts";
import { isAddress } from "../ip-address.ts";
import { type Rules, rules } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";

type Check = (value: Value, run: Resolution) => void;

const external: Check = (value, run) => {
	const flag = value.kind === "mapping" ? value.entries.get("external")?.value : undefined;
	if (value.kind !== "mapping" || flag?.kind !== "scalar" || flag.value !== true) return;
	for (const [name, entry] of value.entries) {
		if (name === "name" || name === "external" || name.startsWith("x-")) continue;
		run.refuse(entry.key, `${name} cannot be given for what is external`);
	}
};

function oneOf(...keys: readonly string[]): Check {
	return (value, run) => {
		if (value.kind !== "mapping") return;
		const given = keys.filter((key) => value.entries.has(key));
		if (given.length > 1) run.refuse(value.place, `${given.join(" and ")} exclude each other`);
		if (given.length > 0 || value.entries.has("driver") || value.entries.has("external")) return;
		run.refuse(value.place, `needs one of ${keys.join(", ")}`);
	};
}

const notEmpty: Check = (value, run) => {
	if (value.kind === "scalar" && value.value === "") run.refuse(value.place, "must not be empty");
};

const deviceRequest: Check = (value, run) => {
	if (value.kind !== "mapping" || !value.entries.has("count") || !value.entries.has("device_ids")) return;
	run.refuse(value.place, "count and device_ids exclude each other");
};

const address: Check = (value, run) => {
	const ip = value.kind === "mapping" ? value.entries.get("host_ip")?.value : undefined;
	if (ip?.kind !== "scalar" || ip.value === null || isAddress(String(ip.value))) return;
	run.refuse(ip.place, `invalid IP address: ${ip.value}`, ip.unknown === undefined ? "invalid" : "unknown");
};

/** What compose-go checks of each project and include beside the schema. */
export const checks: Rules<Check> = rules<Check>({
	"volumes.*": external,
	"configs.*": oneOf("file", "environment", "content"),
	"secrets.*": oneOf("file", "environment"),
	"services.*.ports.*": address,
	"services.*.develop.watch.*.path": notEmpty,
	"services.*.deploy.resources.reservations.devices.*": deviceRequest,
	"services.*.gpus.*": deviceRequest,
});
