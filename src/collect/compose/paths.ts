import type { Mapping, Value } from "../../value.ts";
import { changeBy } from "./change.ts";
import { mapItems, withKey } from "./derive.ts";
import { type Rules, rules, under } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";

/**
 * Paths as Compose has them. compose-go makes paths absolute against the folder that the project is in; here the tree's
 * root stands at `Paths.root` (`/tree`, or what the caller says), and the home folder at `Paths.home`. While includes
 * and extends are resolved, paths are relative to the project's directory, as in compose-go; at the end they are
 * absolute, and carry their `HostPath`, which says what they started from.
 */
export type Paths = {
	readonly root: string;
	readonly home: string;
	/** The project's directory in the tree, and as an absolute path. */
	readonly directory: string;
	readonly workdir: string;
};

/** What a path on the host starts from, and the path from there: `./data`, `../x`, `~/.ssh`, `/var/run/docker.sock`. */
export type HostPath = { readonly base: "host" | "home" | "project"; readonly path: string };

/** Where a resolved path of the model leads; undefined for what is not a path on the host. */
export function hostPathOf(value: Value | undefined): HostPath | undefined {
	return value?.kind === "scalar" && "hostPath" in value ? (value.hostPath as HostPath) : undefined;
}

export function pathsOf(directory: string, root: string, home: string): Paths {
	return { root, home, directory, workdir: join(root, directory) };
}

/** Go's `path.Clean`. */
export function clean(path: string): string {
	if (path === "") return ".";
	if (!unclean.test(path)) return path;
	const absolute = path.startsWith("/");
	const parts: string[] = [];
	const written = path.split("/");
	for (let index = 0; index < written.length; index++) {
		const part = written[index] as string;
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else if (!absolute) parts.push("..");
	}
	const joined = parts.join("/");
	return absolute ? `/${joined}` : joined === "" ? "." : joined;
}

/** A part that is empty, `.` or `..`. */
const unclean = /\/\.{0,2}(?:\/|$)|^\.{1,2}(?:\/|$)/;

/** Go's `filepath.Join`. */
export function join(...parts: readonly string[]): string {
	const given = parts.filter((part) => part !== "");
	return given.length === 0 ? "" : clean(given.join("/"));
}

/** Go's `filepath.Dir`. */
export function dirname(path: string): string {
	const slash = path.lastIndexOf("/");
	return clean(slash === -1 ? "." : path.slice(0, slash + 1));
}

/** Go's `path.IsAbs`: of Windows' paths, none is. */
export function isAbsolute(path: string): boolean {
	return path.startsWith("/");
}

/** Go's `filepath.Rel`; undefined where only one of the two is absolute. */
export function relative(from: string, to: string): string | undefined {
	const base = clean(from);
	const target = clean(to);
	if (isAbsolute(base) !== isAbsolute(target)) return undefined;
	if (target.startsWith(`${base}/`)) return target.slice(base.length + 1);
	const start = base === "." || base === "/" ? [] : base.replace(/^\//, "").split("/");
	const end = target === "." || target === "/" ? [] : target.replace(/^\//, "").split("/");
	let same = 0;
	while (same < start.length && same < end.length && start[same] === end[same]) same++;
	if (start.slice(same).includes("..")) return undefined;
	const parts = [...start.slice(same).map(() => ".."), ...end.slice(same)];
	return parts.length === 0 ? "." : parts.join("/");
}

/** The tree's path of a path as Compose has it; undefined outside of the tree. */
export function treePathOf(path: string, paths: Paths): string | undefined {
	const inner = relative(paths.root, isAbsolute(path) ? path : join(paths.workdir, path));
	if (inner === undefined || inner === ".." || inner.startsWith("../") || inner.includes("\0")) return undefined;
	return inner === "." ? "" : inner;
}

/** Whether a path as Compose has it is a folder that the tree stands in. */
export function isAbove(path: string, paths: Paths): boolean {
	const way = relative(isAbsolute(path) ? path : join(paths.workdir, path), paths.root);
	return way !== undefined && way !== ".." && !way.startsWith("../");
}

function expandUser(path: string, paths: Paths): string {
	return path.startsWith("~") ? join(paths.home, path.slice(1)) : path;
}

type Resolver = (value: Value, workdir: string, run: Resolution) => Value;

/** Makes all paths of a project start from `workdir`. */
export function resolvePaths(value: Mapping, workdir: string, run: Resolution): Mapping {
	const made = changeBy(value, resolvers, (part, resolve) => resolve(part, workdir, run));
	return made.kind === "mapping" ? made : value;
}

const file: Resolver = (value, workdir, run) => {
	if (value.kind === "sequence") return mapItems(value, (item) => file(item, workdir, run));
	if (value.kind !== "scalar" || typeof value.value !== "string") return noPath(value, run);
	if (value.value === "") return value;
	return resolved(value, value.value, workdir, run, isAbsolute);
};

/** Compose stops at it, also in services of an extended file that nothing extends. */
function noPath(value: Value, run: Resolution): Value {
	if (value.kind !== "scalar" || value.unknown === undefined) run.refuse(value.place, "must be a path");
	return value;
}

/** A path that may be one of a Windows client's. What is no text is left to the checks of its type. */
const hostFile: Resolver = (value, workdir, run) => {
	if (value.kind !== "scalar" || typeof value.value !== "string") return value;
	return resolved(value, value.value, workdir, run, (path) => isAbsolute(path) || isWindowsAbsolute(path));
};

const context: Resolver = (value, workdir, run) => {
	if (value.kind !== "scalar" || typeof value.value !== "string") return noPath(value, run);
	if (value.value.startsWith("service:") || isRemoteContext(value.value)) return value;
	return file(value, workdir, run);
};

/** Whether a build context is fetched by the builder: a Git or HTTP address, or another kind of context. */
export function isRemoteContext(text: string): boolean {
	return text.includes("://") || /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(text);
}

const mount: Resolver = (value, workdir, run) => {
	if (value.kind !== "mapping" || textAt(value, "type") !== "bind") return value;
	const source = value.entries.get("source");
	if (source === undefined) {
		run.refuse(value.place, "is a bind mount without a source");
		return value;
	}
	return withKey(value, "source", hostFile(source.value, workdir, run), source.key);
};

/** A volume of the local driver that is a bind mount in disguise. */
const volume: Resolver = (value, workdir, run) => {
	const options = value.kind === "mapping" ? value.entries.get("driver_opts") : undefined;
	if (value.kind !== "mapping" || options?.value.kind !== "mapping" || textAt(value, "driver") !== "local")
		return value;
	const device = options.value.entries.get("device");
	if (device === undefined || textAt(options.value, "o") !== "bind") return value;
	const made = withKey(options.value, "device", hostFile(device.value, workdir, run), device.key);
	return withKey(value, "driver_opts", made, options.key);
};

function resolved(
	value: Value & { kind: "scalar" },
	text: string,
	workdir: string,
	run: Resolution,
	rooted: (path: string) => boolean,
): Value {
	const expanded = expandUser(text, run.paths);
	const known = hostPathOf(value);
	const home = known?.base === "home" ? known : undefined;
	if (workdir === run.paths.workdir && !rooted(expanded)) {
		const inner = clean(expanded);
		return {
			...value,
			value: inFolder(workdir, inner),
			hostPath: home ?? climbed(inner, run.paths) ?? fromProject(inner),
		} as Value;
	}
	const path = rooted(expanded) ? expanded : join(workdir, expanded);
	return { ...value, value: path, hostPath: home ?? describe(expanded, path, run.paths) } as Value;
}

/** As `join` of a clean folder and a clean path: most paths stay in the folder, and need not be cleaned again with it. */
function inFolder(folder: string, path: string): string {
	return path.startsWith(".") || folder.endsWith("/") ? join(folder, path) : `${folder}/${path}`;
}

/** What a path starts from. `..` may lead out of the tree's root: then only what was written says where to. */
function describe(written: string, path: string, paths: Paths): HostPath {
	if (!isAbsolute(path) && isWindowsAbsolute(path)) return { base: "host", path };
	if (!isAbsolute(written) && !isAbsolute(path)) return fromProject(clean(written));
	const below = (folder: string) => path === folder || path.startsWith(`${folder}/`);
	if (below(paths.root)) return fromProject(relative(paths.workdir, path) ?? path);
	if (below(paths.home)) return { base: "home", path: `~${path.slice(paths.home.length)}` };
	return { base: "host", path };
}

/**
 * `../../../../etc/shadow`: three folders above the tree and more, nothing of such a name is but the host's own. Nearer
 * it may stand beside the checkout.
 */
function climbed(path: string, { directory }: Paths): HostPath | undefined {
	const [, steps, name] = /^((?:\.\.\/){3,})(.*)$/s.exec(path) ?? [];
	if (steps === undefined || name === undefined || !ofSystem.test(name)) return undefined;
	const depth = directory.split("/").filter((part) => part !== "" && part !== ".").length;
	return steps.length / 3 - depth >= 3 ? { base: "host", path: `/${name}` } : undefined;
}

const ofSystem = /^(?:etc|proc|sys|boot|root|dev|run|var\/(?:run|lib|spool)|usr\/(?:bin|sbin|lib|local))(?:\/|$)/;

function fromProject(path: string): HostPath {
	return { base: "project", path: path === "." || path === ".." || path.startsWith("../") ? path : `./${path}` };
}

/** `C:\`, `C:/`, `\\host\share`, `//host/share`. */
export function isWindowsAbsolute(path: string): boolean {
	return /^.:[\\/]/s.test(path) || /^[\\/]{2}/.test(path);
}

function textAt(mapping: Mapping, name: string): string | undefined {
	const value = mapping.entries.get(name)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

export const resolvers: Rules<Resolver> = rules<Resolver>({
	...under(["services.*", "jobs.*"], {
		"build.context": context,
		"build.additional_contexts.*": context,
		"build.ssh.*": hostFile,
		"extends.file": file,
	}),
	...under(["services.*", "jobs.*", "services.*.pre_start.*"], {
		"env_file.*.path": file,
		"label_file.*": file,
		"volumes.*": mount,
	}),
	"services.*.develop.watch.*.path": file,
	"configs.*.file": hostFile,
	"secrets.*.file": hostFile,
	"volumes.*": volume,
});
