import { isIP } from "node:net";
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { byteSize } from "../../src/collect/docker/byte-size.ts";
import { type CreateCommand, parseCreate } from "../../src/collect/docker/command-line.ts";
import type { Word } from "../../src/collect/docker/word.ts";
import type { Container, Mount, Volume } from "../../src/project.ts";
import { Source } from "../../src/source.ts";
import { toJson } from "../../src/value.ts";

/**
 * Holds what we make of a command line against what the docker CLI makes of it: the body of its request to create a
 * container, or its refusal.
 */

export type Asked = { readonly verb: "run" | "create"; readonly argv: readonly string[] };

export type Answer = { readonly request?: CreateRequest; readonly error?: string };

export type CreateRequest = {
	readonly query: Readonly<Record<string, string>>;
	readonly body: Body & {
		readonly HostConfig: HostConfig;
		readonly NetworkingConfig: { readonly EndpointsConfig: Readonly<Record<string, Endpoint | null>> };
	};
};

type Body = {
	readonly Hostname?: string;
	readonly Domainname?: string;
	readonly User?: string;
	readonly ExposedPorts?: Readonly<Record<string, unknown>>;
	readonly Env?: readonly string[] | null;
	readonly Cmd?: readonly string[] | null;
	readonly Image: string;
	readonly Volumes?: Readonly<Record<string, unknown>> | null;
	readonly WorkingDir?: string;
	readonly Entrypoint?: readonly string[] | null;
	readonly Labels?: Readonly<Record<string, string>>;
	readonly Healthcheck?: { readonly Test?: readonly string[] };
};

type HostConfig = {
	readonly [Field in
		| "Binds"
		| "VolumesFrom"
		| "CapAdd"
		| "CapDrop"
		| "GroupAdd"
		| "Links"
		| "ExtraHosts"
		| "SecurityOpt"
		| "Dns"
		| "DeviceCgroupRules"
		| "MaskedPaths"
		| "ReadonlyPaths"]?: readonly string[] | null;
} & {
	readonly [Field in
		| "NetworkMode"
		| "PidMode"
		| "IpcMode"
		| "UTSMode"
		| "UsernsMode"
		| "CgroupnsMode"
		| "CgroupParent"
		| "Isolation"
		| "Runtime"
		| "VolumeDriver"]?: string;
} & {
	readonly [Field in "Memory" | "NanoCpus" | "CpuQuota" | "CpuPeriod" | "PidsLimit"]?: number | null;
} & {
	readonly [Field in "AutoRemove" | "Privileged" | "PublishAllPorts" | "ReadonlyRootfs"]?: boolean;
} & {
	readonly PortBindings?: Readonly<Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[]>>;
	readonly RestartPolicy?: { readonly Name: string; readonly MaximumRetryCount: number };
	readonly Devices?: readonly {
		readonly PathOnHost: string;
		readonly PathInContainer: string;
		readonly CgroupPermissions: string;
	}[];
	readonly DeviceRequests?: readonly { readonly Driver: string; readonly DeviceIDs: readonly string[] | null }[] | null;
	readonly Ulimits?: readonly { readonly Name: string; readonly Soft: number; readonly Hard: number }[] | null;
	readonly Mounts?: readonly RequestMount[];
	readonly Tmpfs?: Readonly<Record<string, string>>;
	readonly Sysctls?: Readonly<Record<string, string>>;
};

type RequestMount = {
	readonly Type: string;
	readonly Source?: string;
	readonly Target?: string;
	readonly ReadOnly?: boolean;
	readonly BindOptions?: { readonly Propagation?: string; readonly CreateMountpoint?: boolean };
	readonly VolumeOptions?: {
		readonly Subpath?: string;
		readonly DriverConfig?: { readonly Name?: string; readonly Options?: Readonly<Record<string, string>> };
	};
	readonly ImageOptions?: { readonly Subpath?: string };
	readonly TmpfsOptions?: { readonly SizeBytes?: number; readonly Mode?: number };
};

type Endpoint = {
	readonly Aliases?: readonly string[] | null;
	readonly IPAMConfig?: { readonly IPv4Address?: string; readonly IPv6Address?: string } | null;
	readonly DriverOpts?: Readonly<Record<string, string>> | null;
};

type Ours = Partial<Container> & { readonly volumes: readonly Volume[]; readonly image_word: string };

/** Where the oracle stands: relative paths and `-e NAME` are resolved against it. */
export type Surroundings = {
	readonly cwd: string;
	/** Files that are there, by path. */
	readonly files?: Readonly<Record<string, string>>;
};

type Field = {
	readonly field: string;
	/** Keys of the request that it is made from. */
	readonly keys: readonly string[];
	readonly ours: (container: Ours, around: Surroundings) => unknown;
	readonly theirs: (request: CreateRequest, container: Ours, around: Surroundings) => unknown;
};

/** Every field of the request that the contract has, and how both are brought to one form. */
export const fields: readonly Field[] = [
	{ field: "image", keys: ["Image"], ours: (c) => c.image_word, theirs: ({ body }) => body.Image },
	{
		field: "container_name",
		keys: [],
		ours: (c) => c.container_name,
		theirs: ({ query }) => query.name,
	},
	textField("hostname", "Hostname"),
	textField("domainname", "Domainname"),
	textField("user", "User"),
	textField("working_dir", "WorkingDir"),
	{
		field: "command",
		keys: ["Cmd"],
		ours: (c) => c.command,
		theirs: ({ body }) => body.Cmd ?? undefined,
	},
	{
		field: "entrypoint",
		keys: ["Entrypoint"],
		ours: (c) => c.entrypoint,
		theirs: ({ body }) => (isDeepStrictEqual(body.Entrypoint, [""]) ? [] : (body.Entrypoint ?? undefined)),
	},
	{
		field: "environment",
		keys: ["Env"],
		ours: (c) => Object.fromEntries((c.environment ?? []).map(({ name, value }) => [name, value ?? null])),
		theirs: ({ body }, ours) => environmentOf(body.Env ?? [], ours),
	},
	{ field: "labels", keys: ["Labels"], ours: (c) => c.labels ?? {}, theirs: ({ body }) => body.Labels ?? {} },
	{
		field: "healthcheck",
		keys: ["Healthcheck"],
		ours: (c) => c.healthcheck,
		theirs: ({ body: { Healthcheck: health } }) => {
			if (health === undefined) return undefined;
			if (isDeepStrictEqual(health.Test, ["NONE"])) return { disable: true };
			return health.Test === undefined ? {} : { test: health.Test };
		},
	},
	{
		field: "ports",
		keys: ["PortBindings"],
		ours: (c) =>
			(c.ports ?? [])
				.map((p) => `${address(p.host_ip ?? "")} ${p.published ?? ""} ${p.target ?? "?"}/${p.protocol}`)
				.sort(),
		theirs: ({ body }) =>
			Object.entries(body.HostConfig.PortBindings ?? {})
				.flatMap(([port, bindings]) => bindings.map((b) => `${address(b.HostIp)} ${b.HostPort} ${port}`))
				.sort(),
	},
	{
		field: "expose",
		keys: ["ExposedPorts"],
		ours: (c) => exposedOf(c),
		theirs: ({ body }) => Object.keys(body.ExposedPorts ?? {}).sort(),
	},
	{
		field: "mounts",
		keys: ["Binds", "Volumes", "Mounts", "Tmpfs"],
		ours: (c, { cwd }) => ourMounts(c, cwd),
		theirs: ({ body }, _ours, { cwd }) => theirMounts(body, cwd),
	},
	{
		field: "volumes",
		keys: ["VolumeDriver"],
		ours: (c) => ourVolumes(c),
		theirs: ({ body }) => theirVolumes(body.HostConfig),
	},
	{
		field: "volumes_from",
		keys: ["VolumesFrom"],
		ours: (c) => c.volumes_from ?? [],
		theirs: ({ body }) =>
			(body.HostConfig.VolumesFrom ?? []).map((written) => {
				const [container = "", ...modes] = written.split(":");
				return { container, read_only: modes.join(":").split(",").includes("ro") };
			}),
	},
	{
		field: "network_mode",
		keys: ["NetworkMode"],
		ours: (c) => c.network_mode,
		theirs: ({ body }) => networkMode(body.HostConfig.NetworkMode ?? ""),
	},
	{
		field: "networks",
		keys: ["EndpointsConfig"],
		ours: (c) => ourNetworks(c),
		theirs: ({ body }) => theirNetworks(body.HostConfig.NetworkMode ?? "", body.NetworkingConfig.EndpointsConfig),
	},
	flagField("privileged", "Privileged"),
	flagField("read_only", "ReadonlyRootfs"),
	flagField("stop_after_run", "AutoRemove"),
	flagField("publish_all", "PublishAllPorts"),
	{
		field: "use_api_socket",
		keys: ["Mounts"],
		ours: (c) => c.use_api_socket ?? false,
		theirs: ({ body }) => (body.HostConfig.Mounts ?? []).some(isApiSocket),
	},
	capabilityField("cap_add", "CapAdd"),
	capabilityField("cap_drop", "CapDrop"),
	{
		field: "security_opt",
		keys: ["SecurityOpt", "MaskedPaths", "ReadonlyPaths"],
		ours: (c) => (c.security_opt ?? []).map(({ name, value }) => `${name}=${value ?? ""}`).sort(),
		theirs: ({ body }) => securityOptions(body.HostConfig),
	},
	listField("group_add", "GroupAdd"),
	listField("device_cgroup_rules", "DeviceCgroupRules"),
	listField("links", "Links"),
	{
		field: "dns",
		keys: ["Dns"],
		ours: (c) => (c.dns ?? []).map((server) => address(server.trim())),
		theirs: ({ body }) => (body.HostConfig.Dns ?? []).map(address),
	},
	{
		field: "extra_hosts",
		keys: ["ExtraHosts"],
		ours: (c) => (c.extra_hosts ?? []).map(({ name, address: at }) => `${name}:${at ?? ""}`),
		theirs: ({ body }) => body.HostConfig.ExtraHosts ?? [],
	},
	namespaceField("pid", "PidMode"),
	namespaceField("ipc", "IpcMode"),
	hostTextField("uts", "UTSMode"),
	hostTextField("userns_mode", "UsernsMode"),
	hostTextField("cgroup", "CgroupnsMode"),
	hostTextField("cgroup_parent", "CgroupParent"),
	hostTextField("isolation", "Isolation"),
	hostTextField("runtime", "Runtime"),
	{
		field: "devices",
		keys: ["Devices", "DeviceRequests"],
		ours: (c) =>
			(c.devices ?? [])
				.map((d) => (d.target === undefined ? d.source : `${d.source}:${d.target}:${d.permissions ?? "rwm"}`))
				.sort(),
		theirs: ({ body }) => devices(body.HostConfig),
	},
	{
		field: "gpus",
		keys: ["DeviceRequests"],
		ours: (c) => c.gpus ?? false,
		theirs: ({ body }) => (body.HostConfig.DeviceRequests ?? []).some(({ Driver }) => Driver !== "cdi"),
	},
	{
		field: "sysctls",
		keys: ["Sysctls"],
		ours: (c) => c.sysctls ?? {},
		theirs: ({ body }) => body.HostConfig.Sysctls ?? {},
	},
	{
		field: "ulimits",
		keys: ["Ulimits"],
		ours: (c) => c.ulimits ?? {},
		theirs: ({ body }) =>
			Object.fromEntries(
				(body.HostConfig.Ulimits ?? []).map(({ Name, Soft, Hard }) => [Name, { soft: Soft, hard: Hard }]),
			),
	},
	{
		field: "limits",
		keys: ["Memory", "PidsLimit", "NanoCpus", "CpuQuota", "CpuPeriod"],
		ours: (c) => c.limits ?? {},
		theirs: ({ body }) => limits(body.HostConfig),
	},
	{
		field: "restart",
		keys: ["RestartPolicy"],
		ours: (c) => restart(c.restart ?? ""),
		theirs: ({
			body: {
				HostConfig: { RestartPolicy: policy },
			},
		}) => restart(policy === undefined ? "" : `${policy.Name}:${policy.MaximumRetryCount}`),
	},
];

/** Keys of the request that the contract has nothing for, and why. */
export const leftOut: Readonly<Record<string, string>> = {
	AttachStdin: "how the caller is connected, not what the container may do",
	AttachStdout: "how the caller is connected",
	AttachStderr: "how the caller is connected",
	Tty: "how the caller is connected",
	OpenStdin: "how the caller is connected",
	StdinOnce: "how the caller is connected",
	ConsoleSize: "how the caller is connected",
	ContainerIDFile: "a file that docker writes beside the container",
	LogConfig: "where output goes; no wall of isolation",
	StopSignal: "how it ends",
	StopTimeout: "how it ends",
	Init: "a process inside the container",
	Umask: "modes of files that the container makes",
	Annotations: "words for the OCI runtime, without meaning to docker",
	StorageOpt: "size of the writable layer",
	ShmSize: "size of a private tmpfs",
	OomKillDisable: "who is killed when memory is short",
	OomScoreAdj: "who is killed when memory is short",
	MemoryReservation: "a wish, not an upper bound",
	MemorySwap: "swap beside the memory limit",
	MemorySwappiness: "swap beside the memory limit",
	CpuShares: "a weight, not an upper bound",
	CpuRealtimePeriod: "real-time scheduling",
	CpuRealtimeRuntime: "real-time scheduling",
	CpusetCpus: "which processors, not how much of them",
	CpusetMems: "which memory, not how much of it",
	CpuCount: "Windows",
	CpuPercent: "Windows",
	IOMaximumIOps: "Windows",
	IOMaximumBandwidth: "Windows",
	BlkioWeight: "a weight, not an upper bound",
	BlkioWeightDevice: "a weight, not an upper bound",
	BlkioDeviceReadBps: "rate of a disk",
	BlkioDeviceWriteBps: "rate of a disk",
	BlkioDeviceReadIOps: "rate of a disk",
	BlkioDeviceWriteIOps: "rate of a disk",
	DnsOptions: "how names are looked up, not where",
	DnsSearch: "how names are looked up, not where",
	Cgroup: "docker's command line cannot set it",
	MacAddress: "an address on the link; in the endpoint's settings",
	"EndpointsConfig.*.MacAddress": "an address on the link",
	"EndpointsConfig.*.GwPriority": "which network brings the default route",
	"EndpointsConfig.*.Links": "the same as HostConfig.Links",
	"EndpointsConfig.*.IPAMConfig.LinkLocalIPs": "addresses on the link",
	"query.platform": "which of an image's variants",
};

export type Comparison =
	| { readonly agree: true; readonly words: "same" | "other" | "none" }
	| { readonly agree: false; readonly reasons: readonly string[] };

/** The command line as we read it, every word literal. */
export function readAsked({ verb, argv }: Asked, files: Surroundings["files"] = {}): CreateCommand {
	const readFile = (path: string) => {
		const text = files[posix.normalize(path)];
		return text === undefined ? undefined : new Source(path, text);
	};
	return parseCreate(wordsOf(argv), { verb, tool: "docker", readFile });
}

/** Words as a shell would hand them over, each at its own place in one line. */
function wordsOf(argv: readonly string[]): readonly Word[] {
	const source = new Source("command", argv.join(" "));
	let start = 0;
	return argv.map((value) => {
		const place = { source, start, end: start + value.length };
		start += value.length + 1;
		return { value, place };
	});
}

/** `words` tells whether a refusal is given in docker's own words. */
export function compare(asked: Asked, answer: Answer, around: Surroundings): Comparison {
	const command = readAsked(asked, around.files);
	if (answer.request === undefined) return compareRefusal(command, answer.error ?? "");
	if (command.invalid !== undefined) {
		return { agree: false, reasons: [`we refuse it: ${command.invalid.message}; docker does not`] };
	}
	const { request } = answer;
	const ours: Ours = {
		...(toJson(command.container) as Partial<Container>),
		volumes: command.volumes.map((volume) => toJson(volume) as Volume),
		image_word: command.image?.value ?? "",
	};
	const reasons = fields.flatMap(({ field, ours: left, theirs: right }) => {
		const [we, they] = [left(ours, around), right(request, ours, around)];
		return isDeepStrictEqual(we, they)
			? []
			: [`${field}: ours ${JSON.stringify(we)}, docker's ${JSON.stringify(they)}`];
	});
	return reasons.length === 0 ? { agree: true, words: "none" } : { agree: false, reasons };
}

function compareRefusal(command: CreateCommand, error: string): Comparison {
	const theirs = (error.split("\n")[0] ?? "").replace(/^docker: /, "");
	if (command.invalid !== undefined) {
		return { agree: true, words: error.includes(command.invalid.message) ? "same" : "other" };
	}
	// A file that is missing where the oracle stands may be there elsewhere: no fault of the command line.
	if (/no such file or directory/.test(error) && command.files.some(({ value }) => error.includes(value))) {
		return { agree: true, words: "none" };
	}
	return { agree: false, reasons: [`docker refuses it: ${theirs}`] };
}

/** Keys of a request that are in neither table. */
export function unnamedKeys({ query, body }: CreateRequest): readonly string[] {
	const named = new Set([
		...fields.flatMap(({ keys }) => keys),
		...Object.keys(leftOut),
		"HostConfig",
		"NetworkingConfig",
	]);
	const keys = [...Object.keys(body), ...Object.keys(body.HostConfig), ...Object.keys(body.NetworkingConfig)];
	const parameters = Object.keys(query).filter((name) => name !== "name" && !named.has(`query.${name}`));
	return [...keys.filter((key) => !named.has(key)), ...parameters.map((name) => `query.${name}`)];
}

function textField(field: "hostname" | "domainname" | "user" | "working_dir", key: keyof Body): Field {
	return { field, keys: [key], ours: (c) => c[field] ?? "", theirs: ({ body }) => body[key] ?? "" };
}

type HostText = "uts" | "userns_mode" | "cgroup" | "cgroup_parent" | "isolation" | "runtime";

function hostTextField(field: HostText, key: keyof HostConfig): Field {
	return { field, keys: [key], ours: (c) => c[field] ?? "", theirs: ({ body }) => body.HostConfig[key] ?? "" };
}

function flagField(field: "privileged" | "read_only" | "stop_after_run" | "publish_all", key: keyof HostConfig): Field {
	return { field, keys: [key], ours: (c) => c[field] ?? false, theirs: ({ body }) => body.HostConfig[key] ?? false };
}

function listField(field: "group_add" | "device_cgroup_rules" | "links", key: keyof HostConfig): Field {
	return { field, keys: [key], ours: (c) => c[field] ?? [], theirs: ({ body }) => body.HostConfig[key] ?? [] };
}

function capabilityField(field: "cap_add" | "cap_drop", key: "CapAdd" | "CapDrop"): Field {
	return {
		field,
		keys: [key],
		ours: (c) => [...new Set(c[field])].sort(),
		theirs: ({ body }) => {
			const names = (body.HostConfig[key] ?? []).map((name) => name.toUpperCase().replace(/^CAP_/, "").trim());
			return [...new Set(names)].sort();
		},
	};
}

function namespaceField(field: "pid" | "ipc", key: "PidMode" | "IpcMode"): Field {
	return {
		field,
		keys: [key],
		ours: (c) => c[field],
		theirs: ({ body }) => {
			const [mode = "", ...rest] = (body.HostConfig[key] ?? "").split(":");
			if (mode === "container" && rest.length > 0)
				return rest.join(":") === "" ? { mode } : { mode, target: rest.join(":") };
			return ["host", "none", "private", "shareable"].includes(mode) && rest.length === 0 ? { mode } : undefined;
		},
	};
}

/** Variables whose value the caller's environment gives are compared by name. */
function environmentOf(written: readonly string[], ours: Ours): Readonly<Record<string, string | null>> {
	const runtime = new Set((ours.environment ?? []).filter(({ from }) => from === "runtime").map(({ name }) => name));
	return Object.fromEntries(
		written.map((pair) => {
			const at = pair.indexOf("=");
			const name = at === -1 ? pair : pair.slice(0, at);
			return [name, at === -1 || runtime.has(name) ? null : pair.slice(at + 1)];
		}),
	);
}

/** An IPv6 address in its shortest spelling. */
function address(text: string): string {
	return isIP(text) === 6 ? new URL(`http://[${text}]`).hostname.slice(1, -1) : text;
}

function exposedOf(container: Ours): readonly string[] {
	const exposed = new Set((container.ports ?? []).map(({ target, protocol }) => `${target ?? "?"}/${protocol}`));
	for (const range of container.expose ?? []) {
		const [ports = "", protocol = ""] = range.split("/");
		const [from = "", to = from] = ports.split("-");
		for (let port = Number(from); port <= Number(to); port++) exposed.add(`${port}/${protocol.toLowerCase() || "tcp"}`);
	}
	return [...exposed].sort();
}

type PlainMount = Readonly<Record<string, unknown>>;

function ourMounts(container: Ours, cwd: string): readonly string[] {
	return distinct(
		(container.mounts ?? []).map((mount): PlainMount => {
			const { type, target, read_only, propagation, subpath, tmpfs_options } = mount;
			const source = sourceOf(mount, cwd);
			const create = type === "bind" ? mount.create_host_path : undefined;
			const anonymous = source?.startsWith("(anonymous) ") === true ? undefined : source;
			return {
				type,
				source: anonymous,
				target,
				read_only: type === "tmpfs" ? false : read_only,
				propagation,
				create,
				subpath,
				options: tmpfs_options === undefined ? undefined : tmpfsOptions(tmpfs_options),
			};
		}),
	);
}

function sourceOf({ source, type, relative_to: base }: Mount, cwd: string): string | undefined {
	if (source === undefined || (type !== "bind" && type !== "npipe")) return source;
	return base === "workspace" || base === "project" ? plainPath(posix.join(cwd, source)) : plainPath(source);
}

/** Slashes one way, no dots, no slash at the end, drives in capitals. */
function plainPath(path: string): string {
	const clean = posix.normalize(path.replaceAll("\\", "/"));
	const short = clean.length > 1 ? clean.replace(/\/$/, "") : clean;
	return short.replace(/^[a-z]:/, (drive) => drive.toUpperCase());
}

/** Sizes in bytes, modes without leading zeros; the order means nothing. */
function tmpfsOptions(options: readonly string[]): readonly string[] {
	const plain = options.map((option) => {
		const [, name, value = ""] = /^(size|mode)=(.*)$/.exec(option) ?? [];
		if (name === "size") return `size=${byteSize(value) ?? value}`;
		return name === "mode" ? `mode=${value.replace(/^0+(?=.)/, "")}` : option;
	});
	return plain.sort();
}

function theirMounts({ HostConfig: host, Volumes: volumes }: CreateRequest["body"], cwd: string): readonly string[] {
	const mounts: PlainMount[] = [];
	for (const bind of host.Binds ?? []) {
		const [, source = "", target = "", modes = ""] =
			/^((?:[A-Za-z]:)?[^:]*):((?:[A-Za-z]:(?![^:]*,))?[^:]*)(?::(.*))?$/s.exec(bind) ?? [];
		const options = modes.split(",");
		const isBind = /^(?:[/~]|\\\\|[A-Za-z]:)/.test(source);
		mounts.push({
			type: isBind ? "bind" : "volume",
			source: isBind ? plainPath(source) : source,
			target,
			read_only: options.includes("ro"),
			propagation: options.findLast((option) => /^r?(?:private|shared|slave)$/.test(option)),
			create: isBind ? true : undefined,
		});
	}
	for (const target of Object.keys(volumes ?? {})) mounts.push({ type: "volume", target, read_only: false });
	for (const [target, written] of Object.entries(host.Tmpfs ?? {})) {
		mounts.push({
			type: "tmpfs",
			target,
			read_only: false,
			options: tmpfsOptions(written === "" ? [] : written.split(",")),
		});
	}
	for (const mount of host.Mounts ?? []) {
		if (!isApiSocket(mount)) mounts.push(requestMount(mount, cwd));
	}
	return distinct(mounts);
}

/** A bind from `a` docker hands on as it is, and the engine refuses it; we read it like `./a`. */
function requestMount(mount: RequestMount, cwd: string): PlainMount {
	const { Type: type, Source: source, Target: target, BindOptions: bind, TmpfsOptions: tmpfs } = mount;
	const path = !["volume", "tmpfs", "image", "cluster"].includes(type);
	const options: string[] = [];
	if (tmpfs?.SizeBytes !== undefined) options.push(`size=${tmpfs.SizeBytes}`);
	if (tmpfs?.Mode !== undefined) options.push(`mode=${tmpfs.Mode.toString(8)}`);
	return {
		// A type that the engine does not know it refuses; the contract has no word for it.
		type: mountTypes.has(type) ? type : "bind",
		source: source !== undefined && path ? requestPath(source, cwd) : source,
		target,
		read_only: type === "tmpfs" ? false : (mount.ReadOnly ?? false),
		propagation: bind?.Propagation,
		create: type === "bind" ? (bind?.CreateMountpoint ?? false) : undefined,
		subpath: mount.VolumeOptions?.Subpath ?? mount.ImageOptions?.Subpath,
		options: type === "tmpfs" ? tmpfsOptions(options) : undefined,
	};
}

const mountTypes = new Set(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]);

function requestPath(source: string, cwd: string): string {
	return /^(?:[/~\\]|[A-Za-z]:)/.test(source) ? plainPath(source) : plainPath(posix.join(cwd, source));
}

/** docker drops a mount that is written twice, and hands on the others in any order. */
function distinct(mounts: readonly PlainMount[]): readonly string[] {
	return [...new Set(mounts.map((mount) => JSON.stringify(mount)))].sort();
}

/** What `--use-api-socket` adds: unlike the same mount by hand it has options, though empty ones. */
function isApiSocket({ Source: source, Target: target, BindOptions: options }: RequestMount): boolean {
	const socket = "/var/run/docker.sock";
	return source === socket && target === socket && options !== undefined && Object.keys(options).length === 0;
}

function ourVolumes(container: Ours): Readonly<Record<string, unknown>> {
	const given = container.volumes.filter(
		({ driver, driver_opts: options }) => driver !== undefined || options !== undefined,
	);
	return Object.fromEntries(given.map(({ name, driver, driver_opts: options }) => [name, { driver, options }]));
}

function theirVolumes({
	Binds: binds,
	Mounts: mounts,
	VolumeDriver: fallback,
}: HostConfig): Readonly<Record<string, unknown>> {
	const found = new Map<string, unknown>();
	for (const bind of binds ?? []) {
		const source = bind.split(":")[0] ?? "";
		if (fallback && !/^(?:[/~]|\\\\|[A-Za-z]$)/.test(source))
			found.set(source, { driver: fallback, options: undefined });
	}
	for (const { Source: source, Target: target = "", VolumeOptions: volume } of mounts ?? []) {
		const { Name: driver, Options: options } = volume?.DriverConfig ?? {};
		if (driver === undefined && options === undefined) continue;
		if (source === undefined && options === undefined) continue;
		found.set(source ?? `(anonymous) ${target}`, { driver, options });
	}
	return Object.fromEntries(found);
}

function networkMode(mode: string): unknown {
	if (mode === "host" || mode === "none" || mode === "bridge") return { mode };
	const joined = /^container:(.*)$/s.exec(mode)?.[1];
	if (joined === undefined) return undefined;
	return joined === "" ? { mode: "container" } : { mode: "container", target: joined };
}

const isUserDefined = (name: string) =>
	!["default", "host", "none", "bridge"].includes(name) && !name.startsWith("container:");

function ourNetworks(container: Ours): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		(container.networks ?? []).map((network) => [
			network.name,
			{
				aliases: network.aliases ?? [],
				ip: address(network.ipv4_address ?? ""),
				ip6: address(network.ipv6_address ?? ""),
				options: network.driver_opts ?? {},
			},
		]),
	);
}

function theirNetworks(
	mode: string,
	endpoints: Readonly<Record<string, Endpoint | null>>,
): Readonly<Record<string, unknown>> {
	const names = new Set([mode, ...Object.keys(endpoints)].filter((name) => name !== "" && isUserDefined(name)));
	return Object.fromEntries(
		Array.from(names, (name) => {
			const endpoint = endpoints[name];
			return [
				name,
				{
					aliases: endpoint?.Aliases ?? [],
					ip: address(endpoint?.IPAMConfig?.IPv4Address ?? ""),
					ip6: address(endpoint?.IPAMConfig?.IPv6Address ?? ""),
					options: endpoint?.DriverOpts ?? {},
				},
			];
		}),
	);
}

function securityOptions(host: HostConfig): readonly string[] {
	const written = (host.SecurityOpt ?? []).map((option) => {
		if (option === "no-new-privileges" || option === "writable-cgroups") return `${option}=true`;
		const at = option.includes("=") ? option.indexOf("=") : option.indexOf(":");
		const [name, value] = [option.slice(0, at), option.slice(at + 1)];
		const plain = name === "no-new-privileges" || name === "writable-cgroups";
		if (plain && /^(?:1|t|T|TRUE|true|True)$/.test(value)) return `${name}=true`;
		if (plain && /^(?:0|f|F|FALSE|false|False)$/.test(value)) return `${name}=false`;
		return `${name}=${value}`;
	});
	// docker keeps this option to itself, and empties the lists of paths instead.
	const unconfined = isDeepStrictEqual([host.MaskedPaths, host.ReadonlyPaths], [[], []]);
	return [...written, ...(unconfined ? ["systempaths=unconfined"] : [])].sort();
}

/** Those named by CDI are in a list of their own, so the order is lost. */
function devices(host: HostConfig): readonly string[] {
	return [
		...(host.Devices ?? []).map((d) => `${d.PathOnHost}:${d.PathInContainer}:${d.CgroupPermissions}`),
		...(host.DeviceRequests ?? []).flatMap((request) => (request.Driver === "cdi" ? (request.DeviceIDs ?? []) : [])),
	].sort();
}

function limits(host: HostConfig): Readonly<Record<string, number>> {
	const found: Record<string, number> = {};
	if ((host.Memory ?? 0) > 0) found.memory = host.Memory ?? 0;
	if ((host.PidsLimit ?? 0) > 0) found.pids = host.PidsLimit ?? 0;
	if ((host.NanoCpus ?? 0) > 0) found.cpus = (host.NanoCpus ?? 0) / 1e9;
	else if ((host.CpuQuota ?? 0) > 0 && (host.CpuPeriod ?? 0) >= 0 && !host.NanoCpus)
		found.cpus = (host.CpuQuota ?? 0) / (host.CpuPeriod || 100_000);
	return found;
}

function restart(policy: string): string {
	const [name = "", count = ""] = policy.split(":");
	return name === "no" || name === "" ? "" : `${name}:${Number(count)}`;
}
