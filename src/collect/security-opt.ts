import type { SecurityOption } from "../project.ts";
import { type Canonical, known, whollyUnknown } from "./canonical.ts";
import { unknownPart } from "./docker/word.ts";

/**
 * A security option as name and value: `seccomp=unconfined`, the old `seccomp:unconfined`, bare `no-new-privileges`
 * and `writable-cgroups` (`true`), bare `disable` (of label). `=` wins over `:`, and the first one separates, so
 * `label:type:x` is label `type:x`. What the engine refuses keeps its name alone.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/daemon/daemon_unix.go parseSecurityOpt
 * @see https://github.com/docker/compose/blob/v2.33.0/pkg/compose/create.go parseSecurityOpts
 */
export function securityOptionOf(text: string): Canonical<SecurityOption> {
	if (text === "disable") return known({ name: "label", value: "disable" });
	if (bareOptions.has(text)) return known({ name: text, value: "true" });
	const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
	const name = at === -1 ? text : text.slice(0, at);
	if (name.includes(unknownPart)) return whollyUnknown;
	if (at === -1) return known({ name });
	const value = text.slice(at + 1);
	if (value.includes(unknownPart)) return { value: { name }, unknown: [["value"]] };
	return known({ name, value: booleanOptions.has(name) ? booleanText(value) : value });
}

const bareOptions = new Set(["no-new-privileges", "writable-cgroups"]);
const booleanOptions = bareOptions;

/** As Go's strconv.ParseBool reads it: `True` and `1` are `true`. */
function booleanText(value: string): string {
	if (/^(?:1|t|T|TRUE|true|True)$/.test(value)) return "true";
	if (/^(?:0|f|F|FALSE|false|False)$/.test(value)) return "false";
	return value;
}
