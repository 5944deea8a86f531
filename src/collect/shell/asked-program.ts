/**
 * The program of which a command asks where it is, or the first of several: it is that program, wherever it is.
 * `command -v docker`, `which docker 2>/dev/null || which podman`, `command -v podman >/dev/null && echo podman || echo docker`.
 */
export function programAskedFor(command: string): string | undefined {
	const written = command.trim();
	const [, asked, printed] = pattern.exec(written) ?? [];
	return printed ?? asked ?? branch.exec(written)?.[1];
}

const asks = String.raw`(?:which|command\s+-v|type\s+-[pP])\s+["']?([\w.-]+)["']?(?:[ \t]+[\w.-]+)*`;

const unheard = String.raw`(?:\s*(?:[12&]?>\s*/dev/null|2>&1))*`;

const prints = String.raw`echo\s+["']?([\w.-]+)["']?`;

const pattern = new RegExp(
	String.raw`^(?:basename\s+["']?\$?[(\x60])?\(?${asks}${unheard}(?:\s*&&\s*${prints})?["'\x60)]*(?:\s*\|\|[\s\S]*)?$`,
);

/** `if command -v podman; then echo podman; else echo docker; fi`: the first is as likely as any. */
const branch = new RegExp(
	String.raw`^if\s+(?:which|command\s+-v|type\s+-[pP])\s+["']?[\w.-]+["']?${unheard}\s*;?\s*then\s+${prints}\s*;[\s\S]*$`,
);
