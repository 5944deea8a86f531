import { ownEntry } from "../../own-entry.ts";
import type { Sandbox } from "../../project.ts";
import type { Mapping } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart, type Word } from "../docker/word.ts";

/**
 * What a sandbox command keeps from what it runs, as the contract's `sandbox`; undefined where the words are no such
 * command. `network` and `root` are left out where neither the flags nor the tool's own default tell.
 */
export function sandboxOf(words: readonly Word[]): Mapping | undefined {
	const [first] = words;
	const read = first === undefined ? undefined : readerOf(first.value);
	if (first === undefined || read === undefined) return undefined;
	const facts = read(new Flags(words.slice(1).map((word) => word.value)));
	return facts === undefined ? undefined : mappingOf(Object.entries(facts), first.place);
}

/** Whether a command that begins with this word may be a sandbox's. */
export function isSandbox(first: string): boolean {
	return readerOf(first) !== undefined;
}

type Facts = { -readonly [K in keyof Sandbox]?: Sandbox[K] | undefined } & { tool: Sandbox["tool"] };

/** Flags up to the command that is run in the sandbox. */
class Flags {
	readonly words: readonly string[];

	constructor(words: readonly string[]) {
		this.words = words;
	}

	/** `--flag`, `-f`, or a cluster with `f` in it. */
	has(...names: readonly string[]): boolean {
		return this.words.some((word) =>
			names.some(
				(name) =>
					word === name ||
					word.startsWith(`${name}=`) ||
					(/^-\w$/.test(name) && /^-\w+$/.test(word) && word.includes(name.slice(1))),
			),
		);
	}

	/** Values of `--flag=value` and `--flag value`. */
	values(...names: readonly string[]): readonly string[] {
		return this.words.flatMap((word, index) => {
			const name = names.find((candidate) => word === candidate || word.startsWith(`${candidate}=`));
			if (name === undefined) return [];
			return [word === name ? (this.words[index + 1] ?? "") : word.slice(name.length + 1)];
		});
	}

	/** Pairs behind a flag: `--bind / /`. */
	pairs(name: string): readonly (readonly [string, string])[] {
		return this.words.flatMap((word, index) =>
			word === name ? [[this.words[index + 1] ?? "", this.words[index + 2] ?? ""] as const] : [],
		);
	}

	/** Only the flags, without the command behind them; `takes` says which take the next word. */
	before(takes: RegExp): Flags {
		let at = 0;
		for (; at < this.words.length; at++) {
			const word = this.words[at] ?? "";
			if (word === "--" || !word.startsWith("-")) break;
			if (takes.test(word)) at++;
		}
		return new Flags(this.words.slice(0, at));
	}

	get opaque(): boolean {
		return this.words.some((word) => word.includes(unknownPart));
	}
}

type Reader = (flags: Flags) => Facts | undefined;

function readerOf(first: string): Reader | undefined {
	return ownEntry(readers, first.replace(/^.*\//s, "").replace(/\.exe$/, ""));
}

const readers: Readonly<Record<string, Reader | undefined>> = {
	nsjail: readNsjail,
	bwrap: readBubblewrap,
	firejail: readFirejail,
	flatpak: (flags) => (flags.words[0] === "run" ? readFlatpak(flags) : undefined),
	"flatpak-spawn": readFlatpakSpawn,
	unshare: readUnshare,
	"systemd-run": readSystemdRun,
	runsc: readRunsc,
	firecracker: () => ({ tool: "firecracker" }),
	jailer: () => ({ tool: "firecracker" }),
};

/** Everything is new unless a flag keeps it; the root is mounted read-only unless `--rw`. @see nsjail(1) */
function readNsjail(all: Flags): Facts {
	const flags = new Flags(all.words.slice(0, all.words.indexOf("--") === -1 ? undefined : all.words.indexOf("--")));
	const kept = (name: string) => flags.has(`--disable_clone_new${name}`);
	const names = { net: "net", user: "user", mount: "ns", pid: "pid", ipc: "ipc", uts: "uts", cgroup: "cgroup" };
	const namespaces = Object.entries(names).flatMap(([name, flag]) => (kept(flag) ? [] : [name]));
	if (flags.has("--config", "-C")) return { tool: "nsjail" };
	const own = flags.has("--macvlan_iface", "-I", "--iface_own", "--use_pasta", "--user_net");
	return {
		tool: "nsjail",
		network: kept("net") || flags.has("-N") ? "kept" : own ? "filtered" : "none",
		root: flags.has("--rw") ? "writable" : "read-only",
		namespaces,
	};
}

/** Nothing is new but the mount namespace, unless a flag says so. @see bwrap(1) */
function readBubblewrap(all: Flags): Facts {
	const end = all.words.indexOf("--");
	const flags = end === -1 ? all : new Flags(all.words.slice(0, end));
	const every = flags.has("--unshare-all");
	const net = (every && !flags.has("--share-net")) || flags.has("--unshare-net");
	const others = ["user", "pid", "ipc", "uts", "cgroup"].filter(
		(name) => every || flags.has(`--unshare-${name}`, `--unshare-${name}-try`),
	);
	const isRoot = ([source, target]: readonly [string, string]) => source === "/" && target === "/";
	const writable = [...flags.pairs("--bind"), ...flags.pairs("--dev-bind"), ...flags.pairs("--bind-try")].some(isRoot);
	return {
		tool: "bubblewrap",
		network: net ? "none" : flags.opaque ? undefined : "kept",
		root: writable ? "writable" : "read-only",
		namespaces: ["mount", ...(net ? ["net"] : []), ...others],
	};
}

/** The caller's network unless `--net=none`; a network of its own is still one. @see firejail(1) */
function readFirejail(all: Flags): Facts {
	const flags = all.before(/^-[a-z]$/);
	const net = flags.values("--net");
	return {
		tool: "firejail",
		network: net.includes("none") ? "none" : flags.has("--netfilter") ? "filtered" : flags.opaque ? undefined : "kept",
		root: flags.values("--read-only").includes("/") ? "read-only" : undefined,
		namespaces: ["mount", "pid", ...(net.length > 0 ? ["net"] : [])],
	};
}

/** What the application's own manifest gives is not in the command. @see flatpak-run(1) */
function readFlatpak(all: Flags): Facts {
	const flags = new Flags(all.words.slice(1)).before(/^$/);
	const files = flags.values("--filesystem");
	return {
		tool: "flatpak",
		network: flags.has("--unshare=network") ? "none" : flags.has("--share=network") ? "kept" : undefined,
		root: files.some((value) => value === "host" || value === "host:rw" || value === "/")
			? "writable"
			: files.includes("host:ro")
				? "read-only"
				: undefined,
	};
}

function readFlatpakSpawn(all: Flags): Facts {
	const flags = all.before(/^$/);
	if (flags.has("--host")) return { tool: "flatpak", network: "kept", root: "writable" };
	return { tool: "flatpak", network: flags.has("--no-network") ? "none" : "kept" };
}

/** Only what a flag names is new. @see unshare(1) */
function readUnshare(all: Flags): Facts {
	const flags = all.before(/^(?:-[SGRw]|--setuid|--setgid|--root|--wd|--propagation|--map-user|--map-group)$/);
	const names = [
		["net", "-n", "--net"],
		["pid", "-p", "--pid"],
		["mount", "-m", "--mount"],
		["user", "-U", "--user"],
		["ipc", "-i", "--ipc"],
		["uts", "-u", "--uts"],
		["cgroup", "-C", "--cgroup"],
	] as const;
	const namespaces: string[] = names.filter(([, short, long]) => flags.has(short, long)).map(([name]) => name);
	if (!namespaces.includes("user") && flags.has("-r", "-c", "--map-root-user", "--map-current-user"))
		namespaces.push("user");
	return { tool: "unshare", network: namespaces.includes("net") ? "none" : "kept", namespaces };
}

/** @see systemd.exec(5) */
function readSystemdRun(all: Flags): Facts {
	const flags = all.before(
		/^(?:-[pMHEtu]|--property|--unit|--slice|--setenv|--machine|--host|--uid|--gid|--description|--working-directory)$/,
	);
	const properties = new Map(
		flags.values("-p", "--property").map((property) => {
			const [name = "", value = ""] = property.split(/=(.*)/s, 2);
			return [name, value] as const;
		}),
	);
	const on = (name: string) => /^(?:yes|true|on|1)$/i.test(properties.get(name) ?? "");
	return {
		tool: "systemd-run",
		network: on("PrivateNetwork") ? "none" : properties.has("IPAddressDeny") ? "filtered" : "kept",
		root: properties.get("ProtectSystem") === "strict" ? "read-only" : undefined,
	};
}

/** gVisor as a command. @see https://gvisor.dev/docs/user_guide/networking/ */
function readRunsc(all: Flags): Facts | undefined {
	if (!all.words.some((word) => /^(?:run|do|create|exec)$/.test(word))) return undefined;
	const network = all.values("--network", "-network").at(-1);
	return {
		tool: "runsc",
		network: network === "none" ? "none" : "kept",
		root: all.values("--force-overlay", "-force-overlay").includes("false") ? "writable" : undefined,
	};
}
