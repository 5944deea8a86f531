import type { Fact, MountedPlace } from "./fact.ts";
import type { Scale } from "./scale.ts";
import { listed, quoted } from "./wording.ts";

/** "`./data` at `/data`, writable", "volume `data` at `/var/lib/data`"; of one kind and access. */
export function mountPlaces(mounts: readonly MountedPlace[], withAccess = true): string {
	const places = listed(
		mounts.map((mount) => `${sourceWords(mount)}${mount.target === undefined ? "" : ` at ${quoted(mount.target)}`}`),
	);
	const [first] = mounts;
	return withAccess && first?.kind === "host" ? `${places}${first.read_only ? ", read-only" : ", writable"}` : places;
}

/** What is mounted: "`./data`", "volume `data`", "an anonymous volume". */
export function sourceWords({ kind, source, root }: MountedPlace): string {
	if (kind === "anonymous" || source === undefined) return "an anonymous volume";
	if (kind === "volume") return `volume ${quoted(source)}`;
	if (root) return source === "." ? "the project's folder" : `${quoted(source)}, above the project's folder,`;
	return quoted(source);
}

/** What a container may do to the host by a mount that is not among what controls it. */
export function scaleOfMount({ kind, read_only, root }: MountedPlace): Scale {
	if (kind !== "host" || read_only) return "none";
	return root ? "some" : "little";
}

/** What mounts of one sentence have in common. */
export function mountGroup({ mount }: Fact): string {
	return mount === undefined ? "" : JSON.stringify([mount.kind, mount.read_only, scaleOfMount(mount)]);
}
