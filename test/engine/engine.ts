/** The engine that the tests speak to, as the global setup hands it to them. Plain data: it crosses a process. */
export type Engine = {
	/** Started for the tests, on a machine of its own; or found running, and shared with others. */
	readonly mode: "started" | "used";
	/** Where the command line reaches it. */
	readonly host: string;
	/** Its socket's path on its own machine: what a container mounts. */
	readonly socket: string;
	/** `28.5.2`. */
	readonly version: string;
	readonly dataRoot: string;
	/** An address of its machine that is not loopback, and that other machines would use. */
	readonly address: string;
	/** The same in IPv6, where the machine has one. */
	readonly address6?: string;
	/** The process whose namespaces are its machine; only where the tests started it. */
	readonly pid?: number;
	/** `2.40.3`; absent where the command line has no Compose. */
	readonly compose?: string;
	/** A folder on its machine that is the tests' own, and is removed after them. */
	readonly work: string;
	/** Whether it starts privileged containers: before 28 it asks for capabilities that its machine may not have. */
	readonly privileged: boolean;
	/** What it confines containers with: `apparmor`, `seccomp`, `selinux`, … */
	readonly security: string;
	/** The command line's own configuration folder. */
	readonly config: string;
	/** Begins the name of all that the tests make. */
	readonly prefix: string;
	/** busybox, a Docker command line and a Node. */
	readonly image: string;
};

declare module "vitest" {
	export interface ProvidedContext {
		engine: Engine;
	}
}
