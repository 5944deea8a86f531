/** What a proof needs of the engine beyond being one. */
export type Needs = {
	/** The version that the claim begins with. */
	readonly engine?: string;
	/** The Compose plugin, from this version on. */
	readonly compose?: string;
	/** Privileged containers. */
	readonly privileged?: boolean;
	/** A confinement that the engine's kernel has. */
	readonly security?: "apparmor" | "selinux";
	/** An engine that the tests started: they look at it from another machine, or change what others share. */
	readonly ownEngine?: boolean;
};

export type Proof = Needs & {
	/** The claim, as the rule's page says it. */
	readonly title: string;
	/** Which file shows it: `test/engine/<file>.engine.ts`. */
	readonly file: string;
};

/** By rule, what is shown on a real engine. Tests and pages take the words from here. */
export const proofs = {
	"anonymous-data-volume": [
		{
			title: "another container of the same definition gets another anonymous volume; a named one is found again",
			file: "data",
		},
		{ title: "an anonymous volume goes with `docker rm --volumes`, a named one stays", file: "data" },
		{
			title: "`docker volume prune` removes anonymous volumes, and leaves named ones",
			file: "data",
			engine: "23.0",
			ownEngine: true,
		},
	],
	"api-socket": [
		{
			title: "`use_api_socket: true` mounts the engine's socket, and the container commands the engine",
			file: "compose",
			compose: "2.37.0",
		},
	],
	"batch-input-writable": [
		{ title: "with `:ro` inputs the container writes its output and nothing else", file: "data" },
	],
	"batch-with-network": [
		{
			title:
				"`network_mode: none` in a Compose file leaves loopback alone; a service that says nothing is on its project's network",
			file: "compose",
			compose: "2.0",
		},
		{ title: "`none` has loopback and nothing else; the default network leads out", file: "networks" },
	],
	"bind-volume-in-disguise": [
		{
			title: "a named volume with type none and o=bind is the host's folder, and its data outlive the volume",
			file: "host-control",
		},
	],
	"bridge-options": [
		{
			title:
				"with host_binding_ipv4 of 0.0.0.0 a port without an address is open to other machines, with 127.0.0.1 not",
			file: "networks",
		},
		{ title: "neighbours on a bridge reach each other unless enable_icc is off", file: "networks" },
	],
	"capability-host-control": [
		{
			title: "SYS_ADMIN is among the effective capabilities, and mounts; without it, mounting is refused",
			file: "privileges",
		},
		{
			title: "ALL gives every capability of the engine, SYS_MODULE and SYS_RAWIO among them",
			file: "privileges",
			privileged: true,
		},
	],
	"capability-host-reach": [
		{
			title: "NET_ADMIN changes the network that the container is on, the host's if it is on that",
			file: "privileges",
			ownEngine: true,
		},
		{ title: "SYS_PTRACE with the host's processes opens the files of each of them", file: "privileges" },
	],
	"command-with-needless-network": [
		{ title: "work on local mounts comes out the same with `--network none`", file: "networks" },
	],
	"config-mount-writable": [
		{ title: "a mounted configuration file is rewritten on the host from inside; with `:ro` it is not", file: "data" },
	],
	"confinement-disabled": [
		{ title: "with seccomp=unconfined no filter is on the container's calls", file: "privileges" },
		{ title: "with systempaths=unconfined the kernel's settings in /proc are no longer read-only", file: "privileges" },
		{
			title: "with no-new-privileges:false, as without it, programs may gain privileges; with true they may not",
			file: "privileges",
		},
		{
			title: "with apparmor=unconfined the engine's profile is not on the container's program",
			file: "privileges",
			security: "apparmor",
		},
		{
			title: "with label=disable the container's program has a label that SELinux does not confine",
			file: "privileges",
			security: "selinux",
		},
	],
	"control-plane-exposed": [
		{ title: "whoever reaches a published engine API starts a container with the host's root", file: "exposure" },
	],
	"credential-directory": [
		{ title: "a key that only its owner reads is read in a container, by its root", file: "host-control" },
	],
	"datastore-exposed": [
		{
			title: "in a Compose file host_binding_ipv4 on the default network binds every port to it",
			file: "compose",
			compose: "2.0",
		},
		{
			title: "a network's host_binding_ipv4 of 127.0.0.1 keeps a port without an address from other machines",
			file: "exposure",
		},
		{ title: "a datastore without published ports answers the containers of its network", file: "exposure" },
		{
			title: "a port on 127.0.0.1 is closed to machines of the same LAN since Engine 28, and was not before",
			file: "exposure",
			ownEngine: true,
		},
	],
	"datastore-exposed-with-known-password": [
		{
			title:
				"who reaches the published port and knows the password has the rows; bound to 127.0.0.1, other machines do not reach it",
			file: "exposure",
			ownEngine: true,
		},
	],
	"datastore-volume-shared": [
		{ title: "the engine lets two containers write one volume at once, and tells neither", file: "data" },
	],
	"datastore-without-volume": [
		{
			title: "what stands on the data path goes with the container; a named volume keeps it for the next one",
			file: "data",
		},
		{ title: "a volume at another path than the data's keeps nothing of it", file: "data" },
	],
	"default-bridge": [
		{
			title: "services of a Compose file find each other by name; with `network_mode: bridge` they do not",
			file: "compose",
			compose: "2.0",
		},
		{
			title: "containers on the default bridge do not find each other by name; on a project's network they do",
			file: "networks",
		},
		{
			title: "every container on the default bridge reaches every other one; projects' networks are apart",
			file: "networks",
		},
	],
	"flat-network": [
		{
			title:
				"on one network the exposed container reaches the datastore; with a front and a back network only the application does",
			file: "networks",
		},
	],
	"hard-coded-address": [
		{ title: "a container's address changes with the order of starts, its name does not", file: "networks" },
	],
	hardening: [
		{ title: "no-new-privileges takes the effect from set-user-ID programs", file: "privileges" },
		{ title: "cap_drop ALL leaves no capability", file: "privileges" },
		{ title: "a read-only root refuses writes, a tmpfs takes them", file: "privileges" },
		{ title: "a user is nobody else's: without one the program is root", file: "privileges" },
	],
	"host-device": [
		{
			title: "a disk that is given is read below all permissions of its files; not given, it is not there",
			file: "host-control",
			ownEngine: true,
		},
		{
			title: "device_cgroup_rules alone open a disk: the container makes the node itself",
			file: "host-control",
			ownEngine: true,
		},
	],
	"host-ipc": [
		{
			title: "the container sees the shared memory of the host's programs; otherwise only its own",
			file: "host-control",
		},
	],
	"host-namespace": [
		{ title: "`uts: host` gives the host's name, `cgroup: host` its tree of control groups", file: "host-control" },
	],
	"host-network": [
		{ title: "the container sees the host's interfaces; on a network of its own it sees its own", file: "networks" },
		{
			title: "the container reaches what listens on the host's loopback only; from its own network it does not",
			file: "networks",
			ownEngine: true,
		},
		{
			title: "what the container listens on is open on every address of the host, though no port is published",
			file: "networks",
		},
	],
	"host-network-conflict": [
		{ title: "published ports of a container on the host's network are discarded, with a warning", file: "networks" },
		{ title: "a container on the host's network has no name that others resolve", file: "networks" },
	],
	"host-path-agent": [
		{ title: "an agent with the host's root, read-only, reaches the engine's socket in it", file: "host-control" },
	],
	"host-path-readable": [
		{ title: "read-only, the container reads what only root of the host reads", file: "host-control" },
		{ title: "the host's root mounted read-only holds the engine's socket, and it works", file: "host-control" },
	],
	"host-path-writable": [
		{ title: "a file written below the mounted root is a file of the host", file: "host-control" },
	],
	"host-pid": [
		{
			title: "the container sees the host's processes, and ends them; otherwise it sees its own",
			file: "host-control",
			ownEngine: true,
		},
	],
	"image-floating": [{ title: "one tag starts two programs, once it has moved", file: "data" }],
	"image-unpinned": [{ title: "a content address starts the same program, wherever the tag goes", file: "data" }],
	"internal-network-reaches-host": [
		{ title: "from an internal network what listens on the host's gateway address is reached", file: "networks" },
		{
			title: "with gateway_mode_ipv4=isolated the host has no address there, and is not reached",
			file: "networks",
			engine: "28.0",
		},
	],
	"lan-identity": [
		{
			title: "a macvlan container answers other machines at an address of its own, though no port is published",
			file: "networks",
			ownEngine: true,
		},
	],
	"literal-credential": [
		{
			title:
				"a password in the environment is told to whoever asks the engine about the container; one in a file is not",
			file: "data",
		},
	],
	"mount-propagation": [
		{
			title: "what a container mounts below an rshared mount is mounted on the host; below an rprivate one it is not",
			file: "host-control",
			ownEngine: true,
		},
	],
	"needless-service-port": [
		{ title: "a container of the same network is reached by its name, without a published port", file: "exposure" },
	],
	"options-injection": [{ title: "text pasted into the options is read as flags", file: "host-control" }],
	"options-network": [
		{ title: "the engine's command line refuses `--network host` beside the job's own network", file: "networks" },
	],
	"options-replaces-image": [
		{ title: "a word among the options is taken for the image, and the image for its command", file: "host-control" },
	],
	"orphan-volume": [
		{
			title: "`docker compose down` leaves a project's named volumes, `down --volumes` takes them",
			file: "compose",
			compose: "2.0",
		},
		{
			title: "a named volume that no container uses stays, also when volumes are pruned",
			file: "data",
			engine: "23.0",
			ownEngine: true,
		},
	],
	"override-keeps-open-port": [
		{
			title: "the ports of an override are appended: the open one stays; with `!override` it goes",
			file: "compose",
			compose: "2.24.4",
		},
	],
	"port-bypasses-proxy": [
		{
			title: "an application with a published port answers beside its proxy; without one only the proxy reaches it",
			file: "exposure",
		},
	],
	"port-on-all-interfaces": [
		{
			title: "a port published without an address answers other machines; one on 127.0.0.1 answers its host alone",
			file: "exposure",
		},
		{
			title: "without an address a port is open in IPv4 and IPv6; 0.0.0.0 is IPv4 only, [::] IPv6 only",
			file: "exposure",
			ownEngine: true,
		},
	],
	"port-on-internal-network": [
		{
			title: "a published port of an internal network answers no other machine, and there is no binding for it",
			file: "exposure",
		},
	],
	"port-on-random-host-port": [
		{
			title: "a container port alone is published on a host port, on all interfaces, that changes with each start",
			file: "exposure",
		},
	],
	"postgres-parent-path": [
		{
			title: "an image's own volume below the mounted parent takes the data: the named volume stays empty",
			file: "data",
		},
	],
	privileged: [
		{
			title: "a privileged container has every capability of the engine, no seccomp filter and the host's devices",
			file: "host-control",
			privileged: true,
		},
		{ title: "a privileged container opens the host's disks", file: "host-control", privileged: true, ownEngine: true },
	],
	"privileged-hook": [
		{
			title: "a privileged post_start hook has every capability, in a container that has not",
			file: "compose",
			compose: "2.30.0",
			privileged: true,
		},
		{
			title: "what runs privileged in a container that is not has every capability, as a hook does",
			file: "host-control",
			privileged: true,
		},
	],
	"project-root-writable": [
		{
			title: "what a container writes into the mounted project is in the checkout, hooks included",
			file: "host-control",
		},
	],
	"rabbitmq-unstable-hostname": [{ title: "each container has another host name unless one is set", file: "data" }],
	"remote-engine": [
		{
			title:
				"DOCKER_HOST at an engine over TCP without TLS needs no credential to start a container with the host's root",
			file: "exposure",
		},
	],
	"root-user": [
		{
			title: "root of the container is root on mounted files of the host; another user is refused",
			file: "privileges",
		},
	],
	"routed-gateway": [
		{
			title: "nat-unprotected lets other machines reach ports that are not published; the default does not",
			file: "exposure",
			engine: "28.0",
			ownEngine: true,
		},
		{
			title: "on a routed network a port bound to 127.0.0.1 answers other machines all the same",
			file: "exposure",
			engine: "28.0",
			ownEngine: true,
		},
	],
	"runtime-socket": [
		{
			title: "a container with the engine's socket starts one that writes to the host's root; without it, none",
			file: "host-control",
		},
		{ title: "mounted read-only, the socket does the same", file: "host-control" },
		{ title: "the folder that holds the socket brings it along, also read-only", file: "host-control" },
		{ title: "a named volume with driver_opts that bind its folder brings it along", file: "host-control" },
		{ title: "--volumes-from inherits the socket of another container", file: "host-control" },
		{ title: "a user other than root has the socket's power through group_add", file: "host-control" },
	],
	"runtime-socket-controller": [
		{ title: "a controller that only reads is given no less than one that writes", file: "host-control" },
	],
	"runtime-socket-exposed": [
		{ title: "who takes over the published container has the host, over one port", file: "host-control" },
	],
	"secret-file-mounted": [
		{
			title: "what a container keeps on a tmpfs is nowhere below the engine's data root; in its file system it is",
			file: "data",
		},
	],
	"self-hosted-job-container": [
		{
			title: "with the socket that the runner mounts, a job's container writes to the runner's own files",
			file: "host-control",
		},
	],
	"service-port-exposed": [
		{
			title:
				"the runner's -p 5432:5432 opens the port on all interfaces of the runner; with 127.0.0.1 in front it does not",
			file: "exposure",
		},
	],
	"shared-network-namespace": [
		{
			title: "Compose refuses ports beside `network_mode: service:…`; they stand with the owner",
			file: "compose",
			compose: "2.0",
		},
		{ title: "a container that joins another's network has its interfaces and reaches its loopback", file: "networks" },
		{ title: "a port that the owner publishes leads to what the joined container listens on", file: "networks" },
	],
	"shared-process-namespace": [
		{
			title: "a container that joins another's processes reads their environment and their files",
			file: "host-control",
		},
	],
	"shared-writable-volume": [
		{
			title: "one container's program replaces the file that the other serves; mounted `:ro` it does not",
			file: "data",
		},
	],
	"socket-proxy-uncontained": [
		{
			title: "a published proxy of the socket answers other machines; on an internal network only its neighbours",
			file: "exposure",
		},
	],
	"swarm-ignores-hardening": [
		{
			title: "`docker stack deploy` drops security_opt and privileged, with a message: the container runs without them",
			file: "swarm",
			ownEngine: true,
		},
	],
	"swarm-ignores-host-address": [
		{
			title: "`docker stack deploy` opens a port of 127.0.0.1 on all interfaces of the node",
			file: "swarm",
			ownEngine: true,
		},
	],
	"tmpfs-exec": [
		{ title: "a tmpfs runs no programs, unless it is mounted with exec", file: "data" },
		{
			title: "a tmpfs gives set-user-ID programs no effect and holds no devices, unless it is mounted with suid or dev",
			file: "data",
		},
	],
	"undeclared-egress": [
		{ title: "a network leads out to the LAN, an internal one does not", file: "networks", ownEngine: true },
	],
	"untrusted-code-host-access": [
		{
			title: "what untrusted code writes on a host path stays on the host; without a mount it goes with the container",
			file: "host-control",
		},
	],
	"untrusted-code-unsandboxed": [
		{ title: "under the engine's own runtime the container speaks to the host's kernel", file: "privileges" },
	],
	"untrusted-code-with-network": [
		{
			title: "untrusted code on a network reaches the LAN; with `none` it reaches nothing",
			file: "networks",
			ownEngine: true,
		},
	],
	"untrusted-input-with-network": [
		{
			title: "on an internal network the callers reach the converter, and it reaches nothing beyond",
			file: "networks",
		},
	],
	"untrusted-without-limits": [
		{
			title: "memory and pids limits stand in the container's control group; without them there is none",
			file: "privileges",
		},
		{
			title: "past its pids limit a container starts no more processes, past its memory limit it is killed",
			file: "privileges",
		},
	],
} as const satisfies Readonly<Record<string, readonly Proof[]>>;

export type ProvenRule = keyof typeof proofs;

/** The claims of one rule. */
export type Title<R extends ProvenRule> = (typeof proofs)[R][number]["title"];
