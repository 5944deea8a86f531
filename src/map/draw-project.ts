import { groupBy } from "../group-by.ts";
import type { Fact, FactKind, HostControl, JoinedNetwork, MountedPlace, SharedSpace } from "../surface/fact.ts";
import { listed } from "../surface/wording.ts";
import type { EdgeKind } from "./graph.ts";
import { portLabel, portNote } from "./port-label.ts";
import { keyOf, type Side, type Sketch } from "./sketch.ts";

/** One side of a project, about to be drawn. */
export type ProjectDrawing = {
	readonly sketch: Sketch;
	readonly side: Side;
	/** Tells the project from others, on both sides the same. */
	readonly key: string;
	readonly title: string;
	/** Names of the containers by index: on both sides the same for the same container. */
	readonly names: readonly string[];
	readonly facts: readonly Fact[];
	/** What several containers mount, by `mountKey`; of volumes and folders of the project only such are shown. */
	readonly shared: ReadonlySet<string>;
};

/** Draws one side of a project. Containers of one name, as a matrix makes them, are one node. */
export function drawProject(drawing: ProjectDrawing): void {
	const { sketch, side, key, title, names, facts } = drawing;
	sketch.group(side, key, { kind: "project", label: title });
	const byContainer = groupBy(facts, ({ index }) => String(index));
	const images = groupBy(
		facts.filter(({ kind }) => kind === "image"),
		({ index }) => names[index] ?? "",
	);
	for (const [index, name] of names.entries()) {
		const own = byContainer.get(String(index)) ?? [];
		// Of variants, all; a container that nobody has named goes by its image.
		const distinct = [...new Set(images.get(name)?.map(({ what }) => what))];
		const image = distinct.length === 0 || distinct[0] === name ? undefined : listed(distinct, { most: 3 });
		sketch.node(side, keyOf("container", key, name), {
			kind: own.some((fact) => fact.class?.name === "datastore") ? "datastore" : "container",
			label: name,
			...(image === undefined ? {} : { detail: image }),
			group: key,
		});
	}
	for (const own of byContainer.values()) for (const fact of own) draw[fact.kind]?.(drawing, fact, own);
}

/** The same for the same files, within a project. */
export function mountKey({ kind, source = "" }: MountedPlace): string {
	return keyOf(kind, source);
}

/** `own`: the facts of the same container. */
type Draw = (drawing: ProjectDrawing, fact: Fact, own: readonly Fact[]) => void;

/** How each kind of fact is drawn; the others are the table's to tell. */
const draw: Partial<Readonly<Record<FactKind, Draw>>> = {
	exposes(drawing, { index, port }) {
		if (port === undefined) return;
		const from = port.scope === "loopback" ? loopback(drawing) : outside(drawing);
		edge(drawing, from, container(drawing, index), "exposes", portLabel(port), portNote(port));
	},
	joins(drawing, { index, network }) {
		if (network !== undefined) edge(drawing, container(drawing, index), networkNode(drawing, network), "joins");
	},
	shares(drawing, { index, share }) {
		// Volumes are nodes of their own.
		if (share?.with === undefined || share.of === "volumes") return;
		const at = drawing.names.indexOf(share.with);
		const to = at < 0 ? foreignContainer(drawing, share.with) : container(drawing, at);
		edge(drawing, container(drawing, index), to, "shares", namespaces[share.of]);
	},
	reaches(drawing, { index, what }, own) {
		if (what !== "any") return;
		// Who has the network namespace of another container goes where that one goes.
		if (own.some(({ share }) => share?.of === "network")) return;
		const ways = own.flatMap(({ network }) => (network === undefined || network.internal === true ? [] : [network]));
		for (const way of ways) edge(drawing, networkNode(drawing, way), internet(drawing), "reaches");
		if (ways.length === 0) edge(drawing, container(drawing, index), internet(drawing), "reaches");
	},
	"controls-host"(drawing, { index, control, mount }) {
		if (control === undefined || !isDrawn(control)) return;
		const from = container(drawing, index);
		const { by, name } = control;
		if (mount?.source !== undefined) {
			const detail = by === "socket" ? `socket of ${name}` : undefined;
			edge(drawing, from, hostPath(drawing, mount.source, detail), "controls", holds[by] ?? access(mount));
		} else if (by in parts) {
			const part = parts[by]?.(name) ?? by;
			edge(drawing, from, hostPart(drawing, keyOf("part", part), part), "controls", "");
		} else {
			edge(drawing, from, host(drawing), "controls", ways[by]?.(name) ?? `${by} ${name}`.trim());
		}
	},
	mounts(drawing, { index, mount, path }, own) {
		if (mount?.source === undefined) return;
		const isHost = mount.kind === "host" && mount.source.startsWith("/");
		const isSame = ({ control, path: other }: Fact) =>
			control !== undefined && isDrawn(control) && keyOf(...other) === keyOf(...path);
		if (isHost && own.some(isSame)) return;
		if (!isHost && !drawing.shared.has(mountKey(mount))) return;
		const to = isHost ? hostPath(drawing, mount.source) : volume(drawing, mount);
		edge(drawing, container(drawing, index), to, "mounts", access(mount));
	},
};

const namespaces: Readonly<Record<Exclude<SharedSpace["of"], "volumes">, string>> = {
	network: "same network namespace",
	pid: "same processes",
	ipc: "same shared memory",
};

/** What is a part of the host by itself; all else (privileges, capabilities) is a hold on the whole of it. */
const parts: Partial<Readonly<Record<HostControl["by"], (name: string) => string>>> = {
	namespace: (name) => hostSpaces[name] ?? `its ${name}`,
	device: (name) => name,
	"api-socket": () => "socket of the engine",
};

const hostSpaces: Readonly<Record<string, string>> = {
	network: "its network",
	pid: "its processes",
	ipc: "its shared memory",
	user: "its users",
	uts: "its name",
	cgroup: "its control groups",
};

/** By what it has a hold on the whole host, where kind and name do not say it. */
const ways: Partial<Readonly<Record<HostControl["by"], (name: string) => string>>> = {
	socket: (name) => `socket of ${name}`,
	hook: (name) => `privileged ${name} hook`,
	unconfined: (name) => name,
};

/** How a mount is held, where that is not just how it is mounted: a socket obeys whoever only reads it. */
const holds: Partial<Readonly<Record<HostControl["by"], string>>> = {
	socket: "controls",
	credentials: "credentials",
	propagation: "propagates mounts",
};

/** What is next to nothing would hide what matters. */
function isDrawn({ power }: HostControl): boolean {
	return power !== "little" && power !== "none";
}

function edge(drawing: ProjectDrawing, from: string, to: string, kind: EdgeKind, label = "", note = ""): void {
	drawing.sketch.edge(drawing.side, { from, to, kind, label, note });
}

function outside({ sketch, side }: ProjectDrawing): string {
	return sketch.node(side, "outside", { kind: "outside", label: "Outside", detail: "whoever reaches the host" });
}

function loopback({ sketch, side }: ProjectDrawing): string {
	return sketch.node(side, "loopback", { kind: "loopback", label: "The host itself", detail: "loopback" });
}

function internet({ sketch, side }: ProjectDrawing): string {
	return sketch.node(side, "internet", { kind: "internet", label: "Internet" });
}

function container({ sketch, side, key, names }: ProjectDrawing, index: number): string {
	const label = names[index] ?? "";
	return sketch.node(side, keyOf("container", key, label), { kind: "container", label, group: key });
}

/** One that the project names, and that is not of it. */
function foreignContainer({ sketch, side }: ProjectDrawing, name: string): string {
	return sketch.node(side, keyOf("container", name), { kind: "container", label: name, detail: "of another project" });
}

/** A network that exists outside the project is the same for all projects that name it. */
function networkNode({ sketch, side, key }: ProjectDrawing, { name, internal, external }: JoinedNetwork): string {
	const detail = [...(external === true ? ["external"] : []), ...(internal === true ? ["internal"] : [])].join(", ");
	return sketch.node(side, external === true ? keyOf("network", name) : keyOf("network", key, name), {
		kind: "network",
		label: name,
		...(detail === "" ? {} : { detail }),
		...(external === true ? {} : { group: key }),
	});
}

function volume({ sketch, side, key }: ProjectDrawing, mount: MountedPlace): string {
	const kind = mount.kind === "host" ? "folder" : "volume";
	const label = mount.source ?? "";
	return sketch.node(side, keyOf("mount", key, mountKey(mount)), { kind: "volume", label, detail: kind, group: key });
}

function hostPath(drawing: ProjectDrawing, path: string, detail?: string): string {
	return hostPart(drawing, keyOf("path", path), path, detail);
}

function hostPart({ sketch, side }: ProjectDrawing, key: string, label: string, detail?: string): string {
	const group = sketch.group(side, "host", { kind: "host", label: "Host" });
	return sketch.node(side, key, { kind: "host-part", label, group, ...(detail === undefined ? {} : { detail }) });
}

function host({ sketch, side }: ProjectDrawing): string {
	const group = sketch.group(side, "host", { kind: "host", label: "Host" });
	return sketch.node(side, "host", { kind: "host", label: "the whole host", group });
}

function access({ read_only }: MountedPlace): string {
	return read_only ? "read-only" : "writable";
}
