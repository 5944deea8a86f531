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

/** Whether a mention has a part between two offsets of a text. */
export function mentionsPartly(text: string, start: number, end: number): boolean {
	if (!mention.test(text)) return false;
	return Array.from(text.matchAll(mentions)).some(({ 0: name, index }) => index < end && index + name.length > start);
}

/** Each mention in a text, in any case; longer names first: `docker-compose` is not `docker`. */
export const mentions = new RegExp(`\\b(?:${commandNames.toReversed().join("|")})\\b`, "gi");

const mention = new RegExp(`\\b(?:${commandNames.join("|")})\\b`, "i");
