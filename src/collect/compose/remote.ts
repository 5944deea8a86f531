/** References to files that Docker Compose would fetch: a Git repository, an OCI artifact, an address. */
export function isRemote(ref: string): boolean {
	return /^(?:oci|https?|git|ssh):\/\/|^git@|^github\.com\//.test(ref);
}

/** Whether what is fetched can be no other tomorrow: it names a digest, or a commit by its whole hash. */
export function isPinned(ref: string): boolean {
	return /@sha256:[0-9a-f]{64}(?:$|[#?])/.test(ref) || /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(ref);
}
