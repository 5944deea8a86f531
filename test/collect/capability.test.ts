import { expect, test } from "vitest";
import { capabilityOf } from "../../src/collect/capability.ts";

test.each([
	["as rules say it", "SYS_ADMIN", "SYS_ADMIN"],
	["with the kernel's prefix", "CAP_SYS_ADMIN", "SYS_ADMIN"],
	["in lower case", "cap_net_raw", "NET_RAW"],
	["in any case", "CAP_sys_admin", "SYS_ADMIN"],
	["everything", "all", "ALL"],
])("the name of a capability, %s: %s is %s", (_why, written, name) => {
	expect(capabilityOf(written)).toBe(name);
});
