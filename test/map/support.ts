import type { MappedProject } from "../../src/map/mapped.ts";
import type { Class } from "../../src/project.ts";
import type {
	ExposedPort,
	Fact,
	HostControl,
	JoinedNetwork,
	MountedPlace,
	SharedSpace,
} from "../../src/surface/fact.ts";
import { orderedFacts } from "../../src/surface/facts.ts";
import { hostileNames } from "./hostile.ts";

/** What a container has, briefly. */
export type Sketched = {
	readonly image?: string;
	readonly class?: Class;
	readonly ports?: readonly (Partial<ExposedPort> & { readonly target: number })[];
	readonly networks?: readonly JoinedNetwork[];
	readonly reaches?: "none" | "internal" | "any" | "host";
	readonly controls?: readonly (Omit<HostControl, "power"> & {
		readonly power?: HostControl["power"];
		readonly mount?: MountedPlace;
	})[];
	readonly mounts?: readonly MountedPlace[];
	readonly shares?: readonly SharedSpace[];
};

/** A project with the facts that the policy gives of such containers. */
export function mapped(
	name: string,
	containers: Readonly<Record<string, Sketched>>,
	file = `${name}/compose.yaml`,
): MappedProject {
	const facts = Object.entries(containers).flatMap(([container, has], index): readonly Fact[] => {
		const fact = (kind: Fact["kind"], what: string, more: Partial<Fact> = {}, key: string = kind, at = 0): Fact => ({
			kind,
			container,
			index,
			what,
			path: ["containers", index, key, at],
			...more,
		});
		return [
			...(has.image === undefined ? [] : [fact("image", has.image)]),
			...(has.class === undefined ? [] : [fact("class", has.class, { class: { name: has.class, from: "image" } })]),
			fact("reaches", has.reaches ?? "any"),
			...(has.ports ?? []).map((port, at) =>
				fact(
					"exposes",
					`${port.target}`,
					{ port: { scope: "all", address: "", published: `${port.target}`, protocol: "tcp", ...port } },
					"ports",
					at,
				),
			),
			...(has.networks ?? []).map((network, at) => fact("joins", network.name, { network }, "networks", at)),
			...(has.mounts ?? []).map((mount, at) => fact("mounts", `${mount.source}`, { mount }, "mounts", at)),
			...(has.controls ?? []).map(({ mount, ...control }, at) =>
				fact(
					"controls-host",
					`${control.by} ${control.name}`,
					{ control: { power: "whole", ...control }, ...(mount === undefined ? {} : { mount }) },
					mount === undefined ? "controls" : "mounts",
					at,
				),
			),
			...(has.shares ?? []).map((share, at) =>
				fact("shares", `${share.of} ${share.with}`, { share }, "network_mode", at),
			),
		];
	});
	return { name, file, containers: Object.keys(containers), facts: orderedFacts(facts) };
}

export const socket: MountedPlace = {
	kind: "host",
	source: "/var/run/docker.sock",
	target: "/var/run/docker.sock",
	read_only: true,
};

/** The shop of examples/, and what a pull request may make of it. */
export const shop = mapped("shop", {
	proxy: {
		image: "traefik:v3.5",
		class: "edge",
		ports: [{ target: 80 }],
		networks: [{ name: "default", internal: false }],
		controls: [{ by: "socket", name: "Docker", mount: socket }],
		mounts: [socket],
	},
	web: { image: "shop-web (built)", networks: [{ name: "default", internal: false }] },
	db: {
		image: "postgres:17",
		class: "datastore",
		networks: [{ name: "default", internal: false }],
		ports: [{ target: 5432, scope: "loopback", address: "127.0.0.1" }],
	},
	cache: {
		image: "redis:8",
		class: "datastore",
		networks: [
			{ name: "default", internal: false },
			{ name: "edge", internal: false },
		],
	},
	thumbnails: { image: "dpokidov/imagemagick:7.1.1-15", reaches: "none" },
});

export const changedShop = mapped("shop", {
	proxy: {
		image: "traefik:v3.5",
		class: "edge",
		ports: [{ target: 80 }, { target: 443 }],
		networks: [{ name: "default", internal: false }],
	},
	web: {
		image: "shop-web (built)",
		networks: [{ name: "default", internal: false }],
		controls: [{ by: "privileged", name: "" }],
	},
	db: {
		image: "postgres:17",
		class: "datastore",
		networks: [{ name: "default", internal: false }],
		ports: [{ target: 5432, password: "written" }],
	},
	cache: { image: "redis:8", class: "datastore", networks: [{ name: "default", internal: false }] },
	thumbnails: { image: "dpokidov/imagemagick:7.1.1-15", networks: [{ name: "default", internal: false }] },
	metrics: {
		image: "prom/node-exporter:v1.9.1",
		reaches: "host",
		controls: [
			{ by: "namespace", name: "network" },
			{ by: "path", name: "/ writable", mount: { kind: "host", source: "/", target: "/host", read_only: false } },
		],
	},
});

/** A project whose every text means harm: names, images, networks, addresses, paths. */
export const hostile = mapped(
	"<script>x()</script>",
	Object.fromEntries(
		hostileNames.map(([, name]) => [
			name,
			{
				// Not the name itself, beside which it would not be shown again.
				image: `i/${name}`,
				networks: [{ name, internal: false }],
				ports: [{ target: 80, address: name }],
				controls: [{ by: "path", name, mount: { kind: "host", source: `/${name}`, read_only: true } }],
			},
		]),
	),
);

/** Containers of both by their names. */
export function pairOf(base: MappedProject | undefined, head: MappedProject | undefined) {
	const names = [...new Set([...(base?.containers ?? []), ...(head?.containers ?? [])])];
	const indexOf = (project: MappedProject | undefined, name: string) => {
		const at = project?.containers.indexOf(name) ?? -1;
		return at < 0 ? undefined : at;
	};
	const containers = names.map((name) => {
		const [was, is] = [indexOf(base, name), indexOf(head, name)];
		return { ...(was === undefined ? {} : { base: was }), ...(is === undefined ? {} : { head: is }) };
	});
	return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }), containers };
}
