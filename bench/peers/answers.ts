import images from "../../policies/data/images.json" with { type: "json" };
import type { Container } from "../../src/project.ts";
import type { PeerFinding } from "./finding.ts";
import type { Judged } from "./ours.ts";

/** What we have for a rule of a peer: rules of ours, or a reason why there is none. */
export type Answer =
	| {
			/** Any of these answers on the line that the peer names, or in the list or mapping that begins there. */
			readonly there?: readonly string[];
			/** Any of these answers anywhere in the same container. */
			readonly anywhere?: readonly string[];
			/** Why some of what the peer says is nothing to us; the first that applies counts. */
			readonly unless?: readonly Reason[];
	  }
	| { readonly reason: string };

export type Reason = { readonly reason: string; readonly when: (said: Said) => boolean };

/** A peer's finding with what we know of the same service. */
type Said = {
	readonly finding: PeerFinding;
	/** The line that it points at with all that belongs to it, trimmed. */
	readonly text: string;
	/** The service as each project of ours has it that the file is part of; where the peer names none, all of them. */
	readonly judged: readonly Judged[];
};

const single: Answer = {
	anywhere: ["hardening"],
	unless: [
		{
			reason:
				"A single missing setting says nothing: 97 to 99 % of all files lack it. `hardening` says it once of a container that has none of six.",
			when: () => true,
		},
	],
};

const sockets = [
	"host-path-agent",
	"host-path-readable",
	"host-path-writable",
	"runtime-socket",
	"runtime-socket-controller",
	"runtime-socket-exposed",
];

const paths = [...sockets, "credential-directory", "host-device", "host-ipc"];

const exposure = [
	"admin-interface-exposed",
	"control-plane-exposed",
	"datastore-exposed",
	"datastore-exposed-with-known-password",
	"override-keeps-open-port",
	"port-bypasses-proxy",
	"port-on-all-interfaces",
	"port-on-internal-network",
	"port-on-random-host-port",
	"runtime-socket-exposed",
	"socket-proxy-uncontained",
	"swarm-ignores-host-address",
];

const credentials: Answer = {
	there: [
		"datastore-exposed-with-known-password",
		"datastore-without-authentication",
		"literal-credential",
		"registry-password",
	],
	unless: [
		{ reason: "The line is a comment.", when: text(/^#/) },
		{
			reason: "The environment of a workflow's steps or of a script, and of no container.",
			when: ({ finding }) => finding.file.includes("/.github/workflows/"),
		},
		{
			reason: "An address made with a password that stands in a committed env file; there it is reported.",
			when: (said) =>
				/:\/\/[^\s/@]*:[^\s/@]*@/.test(said.text) &&
				says("literal-credential", "datastore-exposed-with-known-password")(said),
		},
		{ reason: "Documentation in an extension field, beside the same password where it is set.", when: isInExtension },
		{
			reason: "A name with the word in it, whose value is none: a path, a file, a mode, a region, a class, an address.",
			when: (said) => noCredential.test(said.text) && !/:\/\/[^\s/@]*:[^\s/@]*@/.test(said.text),
		},
		{
			reason:
				"The public half of a pair (an access key's name, a client's id), or a salt; the secret half is reported.",
			when: text(/ACCESS_KEY(?:_ID)?["']?\s*[=:]|_SALT\b|CLIENT_ID\b/),
		},
		{ reason: "A hash of a password.", when: text(/PASSWORD_HASH/) },
		{
			reason: "A placeholder that cannot work.",
			when: text(
				/<[^>]+>|YOUR-|[=:]\s*["']?(?:xxx|null|none|"none"|dummy|token|\$\{\w+:-invalid\})\b|sk-X+|<your|VPN_PASSWORD=password/i,
			),
		},
		{
			reason: "A text that stands for a token of somebody else's service (`my-…`, `your-…`).",
			when: text(
				/(?:TOKEN|API_?KEY)["']?\s*[=:]\s*["']?(?:my|your|insert|replace|enter|put|add|paste)(?:[-_ ]|[A-Za-z]+Token)/i,
			),
		},
		{
			reason: "A health check, which repeats the password of the container's own environment; there it is reported.",
			when: (said) =>
				/^test:|pg_isready|mysqladmin|hdbsql|-cli -a/.test(said.text) &&
				says("literal-credential", "datastore-exposed-with-known-password")(said),
		},
		{
			reason: "The default of a shell line for a variable that the container is given.",
			when: text(/\$\$\{\w+:-/),
		},
		{
			reason: "A variable without a value, or with a placeholder, in the files.",
			when: text(/\$\{?\w+(?::?[-?][^}]*)?\}?/),
		},
	],
};

/** What follows `PASSWORD`, `SECRET`, `TOKEN` or `CREDENTIALS` in a name, or stands in for their value. */
const noCredential =
	/_(?:URI|URL|DSN|PATH|LOCATION|PROVIDER|SOURCE|REGION|ENDPOINT_URL_S3|LOCAL_HOSTNAME|API_KEYS|LANGUAGE|CLASS|SERVERS|PROTOCOL|MECHANISM)["']?\s*[=:]|STORE_CREDENTIALS|SSL_KEY_CREDENTIALS|password_encryption|EMPTY_PASSWORD|SECRET_PATH|--passwords-url|-_?secrets?[=:/]|[=:]\s*["']?\.{0,2}\/|%kernel\./;

const pulled: readonly Reason[] = [
	{
		reason: "The project builds the image; nothing of that name is pulled.",
		when: some(({ image, build }) => build !== undefined || image?.built === true),
	},
	{
		reason: "Name or tag comes from a variable that only the environment sets: unknown is no breach.",
		when: (said) =>
			said.text.includes("$") && some(({ unknown }) => unknown?.some(([key]) => key === "image") === true)(said),
	},
	{
		reason: "A name without a namespace that is no official image: nothing of it can be pulled.",
		when: some(({ image }) => image?.repository?.startsWith("library/") === true && !facts.has(image.repository)),
	},
	{ reason: "A tag that the repository's own tests build.", when: text(/nginx-proxy:test\b/) },
];

const byTrade: Reason = {
	reason: "By its image an agent of the host or a VPN, which needs it by its own page.",
	when: some((container) => ["host-agent", "vpn"].includes(classOf(container) ?? "")),
};

const hostPaths: readonly Reason[] = [
	{
		reason: "A socket proxy that lets through what is asked for, on internal networks only.",
		when: (said) => said.text.includes("docker.sock") && isSocketProxy(said),
	},
	{
		reason: "A path inside the container: the entry names no path of the host.",
		when: text(/^-\s*["']?\/[^:]*["']?$/),
	},
	{
		reason: "A single well-known file of the host that says nothing: time zone, names, resolver.",
		when: text(/\/etc\/(?:localtime|timezone|resolv\.conf|hosts|hostname|machine-id|os-release)\b/),
	},
	{
		reason: "Programs and kernel modules of the host, read-only.",
		when: text(/(?:\/lib\/modules|\/usr\/src)\b[\s\S]*(?::ro\b|read_only: true)/),
	},
	{
		reason: "Device nodes for graphics, and the sound server of a user: neither leads to the host.",
		when: text(/\/dev\/dri\b|\/run\/user\//),
	},
	{
		reason: "The socket or file of one service below /run, not of the container runtime.",
		when: text(/\/run\/(?:utmp|mysqld)/),
	},
	{
		reason: "The folder of one program below /etc, /var or /usr/share, which root of the host neither runs nor trusts.",
		when: text(/\/etc\/(?:pihole|dnsmasq\.d)|\/var\/(?:data|empty)\b|\/usr\/share\//),
	},
	{ reason: "Media and logs of the host: data, not control of it.", when: text(/\/var\/log\b|\/media\b/) },
];

/** By name of the peer, by its rule. A rule that is not here is unexplained. */
export const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
	"compose-lint": {
		"CL-0001": {
			there: sockets,
			anywhere: ["socket-proxy-uncontained"],
			unless: hostPaths,
		},
		"CL-0002": { anywhere: ["privileged"] },
		"CL-0003": single,
		"CL-0004": { anywhere: ["image-floating", "datastore-version-floating"], unless: pulled },
		"CL-0005": { there: exposure, unless: ports() },
		"CL-0006": single,
		"CL-0008": { anywhere: ["host-network"] },
		"CL-0009": { anywhere: ["confinement-disabled"] },
		"CL-0010": { there: ["host-pid", "host-ipc", "host-namespace"], unless: [byTrade] },
		"CL-0011": { there: ["capability-host-control", "capability-host-reach"], unless: [byTrade] },
		"CL-0013": { there: paths, unless: hostPaths },
		"CL-0016": { there: ["host-device"], unless: [byTrade] },
		"CL-0018": { anywhere: ["root-user"] },
		"CL-0019": { anywhere: ["image-unpinned", "image-floating", "datastore-version-floating"], unless: pulled },
		"CL-0020": credentials,
		"CL-0021": credentials,
		"CL-0024": { there: ["capability-host-control"] },
		"CL-0025": { there: paths, unless: hostPaths },
		"CL-0026": single,
		"CL-0027": { there: ["capability-host-control", "capability-host-reach"], unless: [byTrade] },
		"CL-0028": { there: ["capability-host-reach"], unless: [byTrade] },
		"CL-0029": {
			there: ["capability-host-reach"],
			unless: [
				{ reason: "`SYS_NICE` changes priorities, and gives nothing of the host.", when: text(/SYS_NICE/) },
				byTrade,
			],
		},
		"CL-0030": { there: ["capability-host-reach"], unless: [byTrade] },
	},
	KICS: {
		"Cgroup Not Default": { anywhere: ["host-namespace"] },
		"Container Capabilities Unrestricted": {
			there: ["capability-host-control", "capability-host-reach"],
			anywhere: ["hardening"],
			unless: [
				{ ...byTrade, when: (said) => isAdded(said) && byTrade.when(said) },
				{
					reason: "Capabilities that are not the host's: any `cap_add` is taken for a fault.",
					when: isAdded,
				},
				...reasonsOf(single),
			],
		},
		"Container Traffic Not Bound To Host Interface": { there: exposure, unless: ports() },
		"Default Seccomp Profile Disabled": { anywhere: ["confinement-disabled"] },
		"Docker Socket Mounted In Container": {
			there: sockets,
			anywhere: ["socket-proxy-uncontained"],
			unless: hostPaths,
		},
		"Healthcheck Not Set": { reason: "About availability: a health check is no wall." },
		"Host Namespace is Shared": { there: ["host-pid"], unless: [byTrade] },
		"Memory Not Limited": single,
		"No New Privileges Not Set": single,
		"Passwords And Secrets - AWS Certificate": credentials,
		"Passwords And Secrets - Asymmetric private key": credentials,
		"Passwords And Secrets - Encryption Key": credentials,
		"Passwords And Secrets - Generic Password": credentials,
		"Passwords And Secrets - Generic Private Key": credentials,
		"Passwords And Secrets - Generic Secret": credentials,
		"Passwords And Secrets - Generic Token": credentials,
		"Passwords And Secrets - Password in URL": credentials,
		"Pids Limit Not Set": single,
		"Privileged Containers Enabled": { anywhere: ["privileged"] },
		"Privileged Ports Mapped In Container": {
			reason: "The number of a port gives a container nothing; what is exposed to whom is what the exposure rules say.",
		},
		"Restart Policy On Failure Not Set To 5": { reason: "About availability, not isolation." },
		"Security Opt Not Set": single,
		"Shared Host IPC Namespace": { anywhere: ["host-ipc"] },
		"Shared Host Network Namespace": { anywhere: ["host-network"] },
		"Shared Host User Namespace": { anywhere: ["host-namespace"] },
		"Volume Has Sensitive Host Directory": { there: paths, anywhere: ["socket-proxy-uncontained"], unless: hostPaths },
		"Volume Mounted In Multiple Containers": { anywhere: ["mount-propagation"] },
	},
};

function ports(): readonly Reason[] {
	return [
		{
			reason: "A reverse proxy is there to be reached on 80 and 443.",
			when: (said) => /\b(?:80|443):/.test(said.text) && some(isProxy)(said),
		},
		{
			reason: "What a VPN, or clients of a known image (25 of a mail server), are reached on by everybody.",
			when: (said) =>
				some((container) => (classOf(container) === "vpn" && /udp/.test(said.text)) || isDirect(container, said.text))(
					said,
				),
		},
		{
			reason: "On the host's network, where ports are discarded; `host-network` and `host-network-conflict` say so.",
			when: says("host-network"),
		},
		{
			reason: "On internal networks only, where Compose publishes nothing.",
			when: says("port-on-internal-network"),
		},
		{
			reason: "A variable that only the environment sets may hold the address too: unknown is no breach.",
			when: some(({ unknown }) => unknown?.some(([key, , field]) => key === "ports" && field !== "published") === true),
		},
	];
}

function isInExtension({ finding: { file, service }, judged }: Said): boolean {
	return service === undefined && file.includes("CasaOS-AppStore") && judged.length > 0;
}

function isAdded({ finding }: Said): boolean {
	return finding.message.includes("'cap_add'");
}

/** The class that the image has by `policies/data/images.json`, or that the devices suggest. */
function classOf(container: Container): string | undefined {
	const named = factOf(container)?.class;
	if (named !== undefined) return named;
	return container.devices?.some(({ source }) => source === "/dev/net/tun") ? "vpn" : undefined;
}

/** The text names a container port that clients of the image reach directly. */
function isDirect(container: Container, said: string): boolean {
	return factOf(container)?.direct_ports?.some((port) => new RegExp(`\\b${port}\\b`).test(said)) === true;
}

function factOf({ image }: Container): Fact | undefined {
	const { registry, repository = "" } = image ?? {};
	const fact = facts.get(repository) ?? facts.get(`${registry}/${repository}`);
	return fact?.like === undefined ? fact : { ...facts.get(fact.like), ...fact };
}

type Fact = {
	readonly sources?: readonly string[];
	readonly like?: string;
	readonly class?: string;
	readonly direct_ports?: readonly number[];
};

const facts = new Map<string, Fact>(Object.entries(images));

const isSocketProxy = some(({ image }) => /proxy/.test(image?.repository ?? ""));

function isProxy({ image, build }: Container): boolean {
	const names = [image, build?.base].map((ref) => ref?.repository ?? "");
	return names.some((name) => /nginx|traefik|caddy|haproxy|swag|envoy|httpd/.test(name));
}

function reasonsOf(answer: Answer): readonly Reason[] {
	return "reason" in answer ? [] : (answer.unless ?? []);
}

function some(test: (container: Container) => boolean): Reason["when"] {
	return ({ judged }) => judged.some(({ container }) => test(container));
}

function says(...rules: readonly string[]): Reason["when"] {
	return ({ judged }) => judged.some(({ claims }) => claims.some(({ rule }) => rules.includes(rule)));
}

function text(pattern: RegExp): Reason["when"] {
	return (said) => pattern.test(said.text);
}
