import { dockerFlags, flagTable } from "./flags.ts";

/**
 * What `nerdctl create` and `nerdctl run` have besides docker's flags.
 *
 * @see https://github.com/containerd/nerdctl/blob/v2.1.3/cmd/nerdctl/container/container_run.go setCreateFlags
 */
export const nerdctlFlags = flagTable(
	{
		bool: ["rootfs"],
		string: [
			"cosign-certificate-identity",
			"cosign-certificate-identity-regexp",
			"cosign-certificate-oidc-issuer",
			"cosign-certificate-oidc-issuer-regexp",
			"cosign-key",
			"init-binary",
			"ipfs-address",
			"pidfile",
			"rdt-class",
			"systemd",
			"userns-remap",
			"verify",
		],
		list: ["cgroup-conf"],
	},
	{},
	[],
	dockerFlags,
);

export const nerdctlCommaLists: ReadonlySet<string> = new Set([
	"add-host",
	"attach",
	"cap-add",
	"cap-drop",
	"cgroup-conf",
	"device",
	"dns",
	"dns-option",
	"dns-search",
	"env-file",
	"group-add",
	"label-file",
	"network",
	"publish",
	"ulimit",
]);
