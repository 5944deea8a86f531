/**
 * The contract that Rego sees as `input`, as types. `policies/schemas/project.json` is the public description of
 * the same; a test holds every project that the collectors make to it.
 *
 * Absent: the key is left out. Unknown: the key is left out and its path stands in `unknown`. There is never a null.
 */
export type Project = {
	readonly version: 1;
	readonly kind: "compose" | "workflow" | "commands" | "devcontainer" | "engine";
	readonly name: string;
	readonly target?: Target;
	readonly possible_target?: "self-hosted";
	readonly triggers?: readonly string[];
	readonly triggers_without_forks?: readonly string[];
	readonly triggers_without_self_hosted?: readonly string[];
	readonly runs_on?: readonly string[];
	readonly remotes?: readonly Remote[];
	readonly incomplete?: boolean;
	readonly containers: readonly Container[];
	readonly networks: readonly Network[];
	readonly volumes: readonly Volume[];
	readonly unknown?: Unknown;
};

export type Target = "compose" | "swarm" | "github-hosted" | "self-hosted" | "engine";

/** Where a container is meant to run; severities depend on it. */
export type Profile = "production" | "development" | "ci";

export const classes = [
	"edge",
	"app",
	"datastore",
	"batch",
	"untrusted-input",
	"untrusted-code",
	"host-agent",
	"controller",
	"vpn",
] as const;

/** What a container is for. */
export type Class = (typeof classes)[number];

/** Keys and indices from an object of the contract to a value inside it. */
export type Path = readonly (string | number)[];

type Unknown = readonly Path[];
type StringMap = { readonly [name: string]: string };

export type Remote = {
	readonly ref: string;
	readonly pinned: boolean;
	readonly use: "include" | "extends" | "build" | "dockerfile";
};

export type Image = {
	readonly ref: string;
	readonly registry?: string;
	readonly repository?: string;
	readonly tag?: string;
	readonly digest?: string;
	readonly built?: boolean;
};

export type Build = {
	readonly context?: string;
	readonly dockerfile?: string;
	readonly target?: string;
	readonly base?: Image;
	readonly user?: string;
	readonly network?: string;
	readonly privileged?: boolean;
	readonly entitlements?: readonly string[];
	readonly ssh?: readonly string[];
	readonly args?: readonly Variable[];
	readonly secrets?: readonly string[];
};

export type Variable = {
	readonly name: string;
	readonly value?: string;
	readonly from: "literal" | "default" | "dotenv" | "env_file" | "runtime";
};

export type Port = {
	readonly host_ip?: string;
	readonly published?: string;
	readonly target?: number;
	readonly protocol: "tcp" | "udp" | "sctp";
	readonly mode?: "ingress" | "host";
	readonly layer?: number;
};

/** What a host path starts from: see `mount.relative_to` in the schema. */
export type HostBase = "host" | "home" | "project" | "workspace";

export type Mount = {
	readonly type?: "bind" | "volume" | "tmpfs" | "npipe" | "cluster" | "image";
	readonly source?: string;
	readonly source_template?: string;
	readonly relative_to?: HostBase;
	readonly target?: string;
	readonly read_only: boolean;
	readonly propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave";
	readonly create_host_path?: boolean;
	readonly subpath?: string;
	readonly tmpfs_options?: readonly string[];
	readonly origin?: "volumes_from" | "runner" | "secret" | "config" | "api_socket";
	readonly layer?: number;
};

export type Namespace = {
	readonly mode: "host" | "none" | "private" | "shareable" | "service" | "container";
	readonly target?: string;
};

export type NetworkMode = {
	readonly mode: "none" | "host" | "bridge" | "service" | "container" | "network";
	readonly target?: string;
};

export type Attachment = {
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly ipv4_address?: string;
	readonly ipv6_address?: string;
	readonly driver_opts?: StringMap;
};

export type GrantedFile = {
	readonly name: string;
	readonly target?: string;
	readonly file?: string;
	readonly relative_to?: HostBase;
	readonly environment?: string;
	readonly external?: boolean;
	readonly content?: string;
};

export type SecurityOption = { readonly name: string; readonly value?: string };
export type Device = { readonly source: string; readonly target?: string; readonly permissions?: string };
export type Hook = {
	readonly event: "post_start" | "pre_stop";
	readonly command?: readonly string[];
	readonly user?: string;
	readonly privileged?: boolean;
};

export type Sandbox = {
	readonly tool: "nsjail" | "bubblewrap" | "firejail" | "flatpak" | "unshare" | "systemd-run" | "runsc" | "firecracker";
	readonly network?: "none" | "kept" | "filtered";
	readonly root?: "read-only" | "writable";
	readonly namespaces?: readonly string[];
};

export type Container = {
	readonly name: string;
	readonly origin:
		| "service"
		| "compose-job"
		| "init-container"
		| "job"
		| "job-service"
		| "docker-uses"
		| "docker-action"
		| "command"
		| "devcontainer"
		| "running";
	readonly declared?: {
		readonly class?: Class;
		readonly egress?: "none" | "internal" | "any";
		readonly justification?: string;
		readonly owner?: string;
		/** `YYYY-MM-DD` */
		readonly expires?: string;
	};
	readonly profile: Profile;
	readonly image?: Image;
	readonly build?: Build;
	readonly network_mode?: NetworkMode;
	readonly networks?: readonly Attachment[];
	readonly ports?: readonly Port[];
	readonly expose?: readonly string[];
	readonly publish_all?: boolean;
	readonly mounts?: readonly Mount[];
	readonly volumes_from?: readonly { readonly container: string; readonly read_only: boolean }[];
	readonly environment?: readonly Variable[];
	readonly env_files?: readonly { readonly path: string; readonly required?: boolean; readonly read: boolean }[];
	readonly privileged?: boolean;
	readonly cap_add?: readonly string[];
	readonly cap_drop?: readonly string[];
	readonly security_opt?: readonly SecurityOption[];
	readonly user?: string;
	readonly group_add?: readonly string[];
	readonly read_only?: boolean;
	readonly pid?: Namespace;
	readonly ipc?: Namespace;
	readonly uts?: string;
	readonly userns_mode?: string;
	readonly cgroup?: string;
	readonly cgroup_parent?: string;
	readonly isolation?: string;
	readonly devices?: readonly Device[];
	readonly device_cgroup_rules?: readonly string[];
	readonly gpus?: boolean;
	readonly runtime?: string;
	readonly sysctls?: StringMap;
	readonly ulimits?: { readonly [name: string]: { readonly soft?: number; readonly hard?: number } };
	readonly limits?: { readonly memory?: number; readonly pids?: number; readonly cpus?: number };
	readonly hostname?: string;
	readonly domainname?: string;
	readonly container_name?: string;
	readonly labels?: StringMap;
	readonly command?: readonly string[];
	readonly entrypoint?: readonly string[];
	readonly working_dir?: string;
	readonly hooks?: readonly Hook[];
	readonly depends_on?: readonly string[];
	readonly links?: readonly string[];
	readonly external_links?: readonly string[];
	readonly extra_hosts?: readonly { readonly name: string; readonly address?: string }[];
	readonly dns?: readonly string[];
	readonly configs?: readonly GrantedFile[];
	readonly secrets?: readonly GrantedFile[];
	readonly use_api_socket?: boolean;
	readonly restart?: string;
	readonly stop_after_run?: boolean;
	readonly detached?: boolean;
	readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] };
	readonly profiles?: readonly string[];
	readonly develop?: readonly { readonly path?: string; readonly action?: string; readonly target?: string }[];
	readonly deploy?: {
		readonly mode?: string;
		readonly replicas?: number;
		readonly endpoint_mode?: string;
		readonly constraints?: readonly string[];
	};
	readonly ignored?: Ignored;
	readonly credentials?: { readonly username?: string; readonly password?: string };
	readonly options?: {
		readonly raw?: string;
		readonly positional?: string;
		readonly image?: string;
		readonly flags?: readonly string[];
		readonly invalid?: string;
	};
	readonly sandbox?: Sandbox;
	readonly engine?: { readonly tool?: "docker" | "podman" | "nerdctl"; readonly host?: string; readonly tls?: boolean };
	readonly started_by?: readonly { readonly file: string; readonly job?: string; readonly step?: string }[];
	readonly expressions?: readonly { readonly field: string; readonly contexts: readonly string[] }[];
	readonly variant?: number;
	readonly extensions?: { readonly [name: string]: unknown };
	readonly unknown?: Unknown;
};

/** What a stack says and `docker stack deploy` ignores. */
export type Ignored = Pick<
	Container,
	"privileged" | "security_opt" | "pid" | "ipc" | "userns_mode" | "cgroup_parent" | "devices" | "network_mode"
> & { readonly tmpfs?: readonly string[] };

export type Network = {
	readonly name: string;
	readonly engine_name?: string;
	readonly driver?: string;
	readonly internal?: boolean;
	readonly external?: boolean;
	readonly attachable?: boolean;
	readonly implicit?: boolean;
	readonly enable_ipv6?: boolean;
	readonly driver_opts?: StringMap;
	readonly subnets?: readonly string[];
	readonly labels?: StringMap;
	readonly unknown?: Unknown;
};

export type Volume = {
	readonly name: string;
	readonly engine_name?: string;
	readonly driver?: string;
	readonly external?: boolean;
	readonly driver_opts?: StringMap;
	readonly labels?: StringMap;
	readonly unknown?: Unknown;
};
