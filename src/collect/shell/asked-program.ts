/**
 * The program of which a command asks where it is, or the first of several: it is that program, wherever it is.
 * `command -v docker`, `which docker 2>/dev/null || which podman`.
 */
export function programAskedFor(command: string): string | undefined {
	return pattern.exec(command.trim())?.[1];
}

const pattern =
	/^(?:which|command\s+-v|type\s+-[pP])\s+["']?([\w.-]+)["']?(?:\s*2>\s*\/dev\/null)?(?:\s*\|\|[\s\S]*)?$/;
