/** `./path` and `$/path` name something of the same repository. */
export function isLocal(uses: string): boolean {
	return /^(?:\.|\$)\//.test(uses) || uses === "./" || uses === ".";
}
