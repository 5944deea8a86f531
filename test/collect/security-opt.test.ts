import { expect, test } from "vitest";
import { unknownPart as U } from "../../src/collect/docker/word.ts";
import { securityOptionOf } from "../../src/collect/security-opt.ts";

test.each([
	["with =", "seccomp=unconfined", { name: "seccomp", value: "unconfined" }, []],
	["the old form", "seccomp:unconfined", { name: "seccomp", value: "unconfined" }, []],
	["a file", "seccomp=./a:b.json", { name: "seccomp", value: "./a:b.json" }, []],
	["a label's type", "label:type:x", { name: "label", value: "type:x" }, []],
	["a label with =", "label=disable", { name: "label", value: "disable" }, []],
	["bare disable", "disable", { name: "label", value: "disable" }, []],
	["bare no-new-privileges", "no-new-privileges", { name: "no-new-privileges", value: "true" }, []],
	["a Go boolean", "no-new-privileges:True", { name: "no-new-privileges", value: "true" }, []],
	["switched off", "no-new-privileges=0", { name: "no-new-privileges", value: "false" }, []],
	["bare writable-cgroups", "writable-cgroups", { name: "writable-cgroups", value: "true" }, []],
	["system paths", "systempaths=unconfined", { name: "systempaths", value: "unconfined" }, []],
	["what the engine refuses", "unconfined", { name: "unconfined" }, []],
	["an unknown value", `apparmor=${U}`, { name: "apparmor" }, [["value"]]],
	["an unknown option", U, undefined, [[]]],
])("a security option in one form, %s: %s", (_why, text, value, unknown) => {
	expect(securityOptionOf(text)).toEqual({ value, unknown });
});
