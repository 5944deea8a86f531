import type { Path } from "../project.ts";

/**
 * What a container exposes, reaches, controls, mounts, holds as a secret, runs as and is made from: entrypoint
 * `main/surface`. A fact, no judgement. `what` is comparable text without values of credentials; what belongs to one
 * kind only stands in a field of its own.
 */
export type Fact = {
	readonly kind: FactKind;
	/** Name of the container, and its index in the project. */
	readonly container: string;
	readonly index: number;
	readonly what: string;
	/** Into the project. */
	readonly path: Path;
	/** Of `exposes`. */
	readonly port?: ExposedPort;
	/** Of `joins`. */
	readonly network?: JoinedNetwork;
	/** Of `mounts`, and of `controls-host` where a mount is what it controls by. */
	readonly mount?: MountedPlace;
};

export const factKinds = [
	/** It publishes a port on the host. */
	"exposes",
	/** How far it gets: `none`, `internal`, `any` or `host`. */
	"reaches",
	/** A network that it is on. */
	"joins",
	/** The network or process namespace of another container. */
	"shares",
	/** A part of the host that it may change or see: privileges, capabilities, sockets, devices, paths. */
	"controls-host",
	"mounts",
	"holds-secret",
	"runs-as",
	"image",
	"class",
	/** Something of the above that only run time knows. */
	"unknown",
] as const;
export type FactKind = (typeof factKinds)[number];

export type ExposedPort = {
	/** From where it is reached: every address of the host, one, or the host itself only. */
	readonly scope: "all" | "address" | "loopback";
	/** As written; empty: all, IPv4 and IPv6. */
	readonly address: string;
	/** Empty where the engine picks one. */
	readonly published: string;
	readonly target: number;
	readonly protocol: string;
	/** How clients get in, where that is known: with a password that the file or everybody knows, with none, or otherwise. */
	readonly password?: "written" | "none";
};

export type JoinedNetwork = {
	readonly name: string;
	/** Without a way out. Absent where only run time knows. */
	readonly internal?: boolean;
	/** It exists outside the project. */
	readonly external?: boolean;
};

export type MountedPlace = {
	readonly kind: "host" | "volume" | "anonymous";
	/** Path of the host or name of the volume; absent for an anonymous volume. */
	readonly source?: string;
	readonly target?: string;
	readonly read_only: boolean;
};
