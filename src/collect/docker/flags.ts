/**
 * The flags of `docker create` and `docker run`.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go addFlags
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/run.go newRunCommand
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/create.go newCreateCommand
 */
export type Flag = {
	/** The long name that docker's documentation uses, also where an alias was written. */
	readonly name: string;
	readonly short?: string;
	readonly kind: Kind;
	/** `create` does not have it. */
	readonly onlyRun?: true;
	/** May stand without a value, which is then not taken from the next word. Of a boolean it is `true`. */
	readonly bare?: string;
};

/** How a flag's value is read, and when it is refused: see `checkValue`. */
export type Kind = (typeof kinds)[number];

const kinds = [
	"bool",
	"string",
	"int",
	"uint16",
	"uint64",
	"duration",
	"ip",
	"bytes",
	"swap",
	"cpus",
	"octal",
	"list",
	"map",
	"attach",
	"cgroup-rule",
	"dns",
	"dns-search",
	"env",
	"extra-host",
	"gpus",
	"label",
	"link",
	"mount",
	"network",
	"rate-bytes",
	"rate-operations",
	"sysctl",
	"ulimit",
	"weight",
] as const;

/** Flags by long name and by one-letter name; an alias leads to the flag it stands for. */
export type FlagTable = { readonly long: ReadonlyMap<string, Flag>; readonly short: ReadonlyMap<string, Flag> };

const groups: { readonly [K in Kind]?: readonly string[] } = {
	bool: [
		"disable-content-trust",
		"help",
		"init",
		"interactive,i",
		"no-healthcheck",
		"oom-kill-disable",
		"privileged",
		"publish-all,P",
		"quiet,q",
		"read-only",
		"rm",
		"tty,t",
		"use-api-socket",
	],
	string: [
		"cgroup-parent",
		"cgroupns",
		"cidfile",
		"cpuset-cpus",
		"cpuset-mems",
		"domainname",
		"entrypoint",
		"health-cmd",
		"hostname,h",
		"ipc",
		"isolation",
		"log-driver",
		"mac-address",
		"name",
		"pid",
		"platform",
		"pull",
		"restart",
		"runtime",
		"stop-signal",
		"user,u",
		"userns",
		"uts",
		"volume-driver",
		"workdir,w",
	],
	int: [
		"cpu-count",
		"cpu-percent",
		"cpu-period",
		"cpu-quota",
		"cpu-rt-period",
		"cpu-rt-runtime",
		"cpu-shares,c",
		"health-retries",
		"memory-swappiness",
		"oom-score-adj",
		"pids-limit",
		"stop-timeout",
	],
	uint16: ["blkio-weight"],
	uint64: ["io-maxiops"],
	duration: ["health-interval", "health-start-interval", "health-start-period", "health-timeout"],
	ip: ["ip", "ip6"],
	bytes: ["io-maxbandwidth", "kernel-memory", "memory,m", "memory-reservation", "shm-size"],
	swap: ["memory-swap"],
	cpus: ["cpus"],
	octal: ["umask"],
	list: [
		"cap-add",
		"cap-drop",
		"device",
		"dns-option",
		"env-file",
		"expose",
		"group-add",
		"label-file",
		"link-local-ip",
		"log-opt",
		"network-alias",
		"publish,p",
		"security-opt",
		"storage-opt",
		"tmpfs",
		"volume,v",
		"volumes-from",
	],
	map: ["annotation"],
	attach: ["attach,a"],
	"cgroup-rule": ["device-cgroup-rule"],
	dns: ["dns"],
	"dns-search": ["dns-search"],
	env: ["env,e"],
	"extra-host": ["add-host"],
	gpus: ["gpus"],
	label: ["label,l"],
	link: ["link"],
	mount: ["mount"],
	network: ["network"],
	"rate-bytes": ["device-read-bps", "device-write-bps"],
	"rate-operations": ["device-read-iops", "device-write-iops"],
	sysctl: ["sysctl"],
	ulimit: ["ulimit"],
	weight: ["blkio-weight-device"],
};

/** Old and hidden spellings. */
const aliases: Readonly<Record<string, string>> = {
	"dns-opt": "dns-option",
	net: "network",
	"net-alias": "network-alias",
};

const runFlags: readonly Flag[] = [
	{ name: "detach", short: "d", kind: "bool", bare: "true", onlyRun: true },
	{ name: "sig-proxy", kind: "bool", bare: "true", onlyRun: true },
	{ name: "detach-keys", kind: "string", onlyRun: true },
];

/** A table of `name` or `name,s` by kind, of aliases, and of flags that need more said. */
export function flagTable(
	byKind: { readonly [K in Kind]?: readonly string[] },
	aliasOf: Readonly<Record<string, string>> = {},
	others: readonly Flag[] = [],
	base?: FlagTable,
): FlagTable {
	const long = new Map(base?.long);
	const short = new Map(base?.short);
	const add = (flag: Flag) => {
		long.set(flag.name, flag);
		if (flag.short !== undefined) short.set(flag.short, flag);
	};
	for (const kind of kinds) {
		for (const written of byKind[kind] ?? []) {
			const [name = written, letter] = written.split(",");
			add({
				name,
				kind,
				...(letter === undefined ? {} : { short: letter }),
				...(kind === "bool" ? { bare: "true" } : {}),
			});
		}
	}
	for (const flag of others) add(flag);
	for (const [alias, name] of Object.entries(aliasOf)) {
		const flag = long.get(name);
		if (flag !== undefined) long.set(alias, flag);
	}
	return { long, short };
}

export const dockerFlags: FlagTable = flagTable(groups, aliases, runFlags);
