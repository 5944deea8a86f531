import type { HostBase } from "../project.ts";

export type HostPath = { readonly source: string; readonly relative_to: HostBase };

/**
 * A path on the host in canonical form, so that rules compare texts: `/abs` without `.`, `..` and doubled slashes;
 * `.`, `./x`, `..`, `../x` from the project or the workspace; `~`, `~/x` from the home folder; `C:\x` with a capital
 * and backslashes; named pipes as `\\.\pipe\x`. `base` is what a relative path starts from: the caller knows it
 * (a shell's `$PWD/x` in a job is `./x` of the workspace).
 *
 * `//var/run/x`, a spelling that keeps Git Bash from rewriting paths, is `/var/run/x`, as the engine reads it.
 */
export function hostPath(written: string, base: "project" | "workspace"): HostPath {
	// As most are written; only the forms of Windows below begin otherwise.
	if (/^\.{0,2}\/[^\\/]/.test(written) && !unclean.test(written))
		return { source: written, relative_to: written.startsWith("/") ? "host" : base };
	const pipe = /^(?:npipe:)?[\\/]{2,}\.[\\/]+pipe[\\/]+(.+)$/is.exec(written);
	if (pipe?.[1] !== undefined) return { source: `\\\\.\\pipe\\${pipe[1].replaceAll("/", "\\")}`, relative_to: "host" };
	const drive = /^([A-Za-z]):(?:[\\/](.*))?$/s.exec(written);
	if (drive?.[1] !== undefined) {
		const parts = clean((drive[2] ?? "").split(/[\\/]/), false);
		return { source: `${drive[1].toUpperCase()}:\\${parts.join("\\")}`, relative_to: "host" };
	}
	if (written.startsWith("/")) {
		return { source: `/${clean(written.split("/"), false).join("/")}`, relative_to: "host" };
	}
	if (written.startsWith("~")) {
		const [home = "~", ...rest] = written.split("/");
		return { source: [home, ...clean(rest, false)].join("/"), relative_to: "home" };
	}
	// `.\data`, as Windows users write it.
	const parts = clean(/^\.{1,2}\\/.test(written) ? written.split(/[\\/]/) : written.split("/"), true);
	if (parts.length === 0) return { source: ".", relative_to: base };
	return { source: parts[0] === ".." ? parts.join("/") : `./${parts.join("/")}`, relative_to: base };
}

/** A part that is empty, `.` or `..`. */
const unclean = /\/\.{0,2}(?:\/|$)/;

/** Without empty parts, `.` and what `..` takes back; what climbs above the start stays only where `climbs`. */
function clean(parts: readonly string[], climbs: boolean): readonly string[] {
	const kept: string[] = [];
	for (const part of parts) {
		if (part === "" || part === ".") continue;
		if (part !== "..") kept.push(part);
		else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
		else if (climbs) kept.push(part);
	}
	return kept;
}
