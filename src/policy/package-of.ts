/** The package of a rule below `data.rules`: that of `host-network` is `host_network`. */
export function packageOf(rule: string): string {
	return rule.replaceAll("-", "_");
}

/** The rules that are evaluated, as `data.select`: their packages as keys. */
export function selectionOf(rules: readonly string[]): Readonly<Record<string, true>> {
	return Object.fromEntries(rules.map((rule) => [packageOf(rule), true]));
}
