/** The package of a rule below `data.rules`: that of `host-network` is `host_network`. */
export function packageOf(rule: string): string {
	return rule.replaceAll("-", "_");
}
