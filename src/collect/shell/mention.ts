/** Cheap: whether a text can have a command that is collected. Only then a grammar is loaded. */
export function mentionsCommand(text: string): boolean {
	return mention.test(text);
}

const mention =
	/\b(?:docker|docker-compose|podman|podman-compose|nerdctl|nsjail|bwrap|firejail|flatpak|flatpak-spawn|unshare|systemd-run|runsc|firecracker|jailer)(?:\.exe)?\b/i;
