/** Programs whose commands are collected. */
export const commandNames = [
	"docker",
	"docker-compose",
	"podman",
	"podman-compose",
	"nerdctl",
	"nsjail",
	"bwrap",
	"firejail",
	"flatpak",
	"flatpak-spawn",
	"unshare",
	"systemd-run",
	"runsc",
	"firecracker",
	"jailer",
] as const;

/** Cheap: whether a text can have a command that is collected. One put together of pieces is looked for nowhere. */
export function mentionsCommand(text: string): boolean {
	return mention.test(text);
}

const mention = new RegExp(`\\b(?:${commandNames.join("|")})\\b`, "i");
