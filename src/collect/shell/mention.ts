/** Programs whose commands are collected. */
export const commandNames = [
	"docker",
	"docker-compose",
	"podman",
	"podman-compose",
	"nerdctl",
	"buildah",
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

/**
 * Cheap: whether a text can have a command that is collected. A name may be written in pieces between which nothing
 * stands but quotes and escapes (`doc"ker"`); one that variables or other commands put together is looked for nowhere.
 */
export function mentionsCommand(text: string): boolean {
	return mention.test(text) || (isPieced.test(text) && piecedMention.test(text));
}

/** Whether a mention has a part between two offsets of a text. */
export function mentionsPartly(text: string, start: number, end: number): boolean {
	if (!mentionsCommand(text)) return false;
	return Array.from(text.matchAll(mentions)).some(({ 0: name, index }) => index < end && index + name.length > start);
}

const mention = new RegExp(`\\b(?:${commandNames.join("|")})\\b`, "i");

/** What a shell takes out of the middle of a word; backticks are PowerShell's escape, and in bash around nothing nothing. */
const betweenPieces = String.raw`(?:\$?["']|[\x60\\]\n?)`;

/** Most texts have no such thing between two letters. */
const isPieced = new RegExp(`[a-z-]${betweenPieces}+[a-z-]`, "i");

const piecedNames = commandNames.map((name) => name.split("").join(`${betweenPieces}*`));

const piecedMention = new RegExp(`\\b(?:${piecedNames.join("|")})\\b`, "i");

/** Each mention in a text, in any case, and in pieces where it is; longer names first: `docker-compose` is not `docker`. */
export const mentions = new RegExp(`\\b(?:${piecedNames.toReversed().join("|")})\\b`, "gi");
