import type { Class, Path } from "../project.ts";

/**
 * What a container exposes, reaches, controls, mounts, holds as a secret, runs as and is made from: entrypoint
 * `main/surface`. A fact, no judgement. `what` is comparable text without values of credentials; what belongs to one
 * kind only stands in a field of its own. Two facts of one container are the same where kind and `what` are, but for
 * what is only spelt otherwise (`sameness`).
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
	/** Of `shares`. */
	readonly share?: SharedSpace;
	/** Of `controls-host`. */
	readonly control?: HostControl;
	/** Of `mounts`, and of `controls-host` and `holds-secret` where a mount is what it does so by. */
	readonly mount?: MountedPlace;
	/** Of `holds-secret`. */
	readonly secret?: HeldSecret;
	/** Of `image`. */
	readonly image?: RunImage;
	/** Of `confined-by`: as `what` is. */
	readonly confinement?: string;
	/** Of `class`. */
	readonly class?: { readonly name: Class; readonly from: "declared" | "image" | "dockerfile" | "shape" };
	/** Of `unknown`. */
	readonly unknown?: UnknownField;
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
	/** A wall of its own choice: a sandbox, dropped capabilities, a read-only root, limits. */
	"confined-by",
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
	/** Empty where the engine picks one, or only the environment knows it. */
	readonly published: string;
	/** `published` is there, and only the environment knows it. */
	readonly by_environment?: true;
	/** 0: every port that the image names (`docker run -P`), or only the environment knows which. */
	readonly target: number;
	readonly protocol: string;
	/** What it leads to, where that is known; `web` is a door that is meant to be open. */
	readonly role?: "control-plane" | "datastore" | "admin" | "web";
	/** How clients of a datastore get in, where that is known: with a password that the file or everybody knows, with none, or otherwise. */
	readonly password?: "written" | "none";
	/** Where the password is written; absent where it is the image's documented one. */
	readonly password_at?: Path;
};

export type JoinedNetwork = {
	/** Its key in the file; `bridge` for the engine's default one. */
	readonly name: string;
	/** Without a way out. Absent where only run time knows. */
	readonly internal?: boolean;
	/** It exists outside the project. */
	readonly external?: boolean;
	/** Nobody wrote it: the project's default network. */
	readonly implicit?: boolean;
	readonly driver?: string;
};

export type SharedSpace = {
	readonly of: "network" | "pid" | "ipc" | "volumes";
	/** Name of the other container; absent where it offers its own (`ipc: shareable`), or where only run time knows. */
	readonly with?: string;
};

export type HostControl = {
	readonly by:
		| "privileged"
		| "capability"
		| "socket"
		| "api-socket"
		| "path"
		| "credentials"
		| "namespace"
		| "device"
		| "devices"
		| "gpu"
		| "group"
		| "unconfined"
		| "hook"
		| "build"
		| "propagation";
	/** Which one: the capability, the engine, the path with how it is mounted, the device; empty where there is but one. */
	readonly name: string;
	/** How much of the host: all of it, much, some, little, nothing that matters. */
	readonly power: "whole" | "much" | "some" | "little" | "none";
};

export type MountedPlace = {
	readonly kind: "host" | "volume" | "anonymous";
	/** Path of the host (`/etc`, `./data` of the project, `~/.aws`) or name of the volume; absent for an anonymous volume. */
	readonly source?: string;
	readonly target?: string;
	readonly read_only: boolean;
	/** It is the project's folder, or above it. */
	readonly root?: true;
};

export type HeldSecret = {
	/**
	 * granted: by `secrets:`. written: its value stands in a file of the project. environment: a variable that whoever
	 * starts it sets. mounted: a file that holds one, as a plain mount.
	 */
	readonly form: "granted" | "written" | "environment" | "mounted";
	/** Of the secret, variable, flag or file; never a value. */
	readonly name: string;
};

export type RunImage = {
	/** As written; absent where it is built and not named. */
	readonly ref?: string;
	/** `docker.io` where none is written. */
	readonly registry?: string;
	/** `library/postgres`. */
	readonly repository?: string;
	/** `…` where only run time knows it. */
	readonly tag?: string;
	readonly digest?: string;
	/** The same project or workflow builds it. */
	readonly built?: boolean;
	/** Context that it is built from, as written. */
	readonly build?: string;
	/** The image that it is built on. */
	readonly base?: string;
};

export type UnknownField = {
	/** Key of the container: `ports`, `mounts`, `privileged`, `image`. */
	readonly field: string;
	/** Which of several: `5432/tcp`, the mount's target; empty where that is not known either. */
	readonly of: string;
};
