/** Whether the `user` of a container, as Docker takes it, is root by name or by number; its group may be any. */
export function isRootUser(user: string): boolean {
	return /^(?:root|0)(?::|$)/.test(user);
}
