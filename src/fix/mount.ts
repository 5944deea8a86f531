import type { Place } from "../source.ts";
import { get, stringOf, type Value, valuesOf } from "../value.ts";
import type { Edit } from "./fix.ts";
import { insertKey } from "./insert.ts";
import { isOfCompose, subjectOf, type Target, textAt, unquoted, valueAt, within } from "./target.ts";
import { writtenAt } from "./written.ts";

/** Mounts read-only what is mounted writable. */
export function mountReadOnly(target: Target): readonly Edit[] | undefined {
	const mount = valueAt(target.model, target.path);
	const at = stringOf(get(mount, "target"));
	if (at === undefined || holdsAnother(target, mount, at)) return undefined;
	const edit = longForm(target.place) ?? flagForm(target, at) ?? shortForm(target.place, at);
	return edit === undefined ? undefined : [edit];
}

/** Slashes that end a path, but the root's own. */
const endSlashes = /(?<=^\/|[^/])\/+$/;

/**
 * Paths of the host from which a read-only mount tells nothing, or hardly anything: for the others the file or folder
 * that is needed must be named (`lib.hostpath` of the policies).
 */
const harmlessToRead = new Set([
	"/usr",
	"/usr/bin",
	"/usr/sbin",
	"/usr/lib",
	"/usr/local",
	"/usr/local/bin",
	"/bin",
	"/sbin",
	"/lib",
	"/lib64",
	"/lib/modules",
	"/usr/lib/modules",
	"/usr/src",
	"/etc/passwd",
	"/etc/group",
]);

/** The same for a path of the host, where that is all that is to be done. */
export function mountHostPathReadOnly(target: Target): readonly Edit[] | undefined {
	const path = stringOf(get(valueAt(target.model, target.path), "source"))?.replace(endSlashes, "");
	return path !== undefined && harmlessToRead.has(path) ? mountReadOnly(target) : undefined;
}

/** The same for a batch job's input, where there is another folder that the job can write its output to. */
export function mountInputReadOnly(target: Target): readonly Edit[] | undefined {
	const input = valueAt(target.model, target.path);
	const others = mountsOf(target).filter((mount) => mount !== input && isWritable(mount));
	return target.confidence === "certain" && others.length > 0 ? mountReadOnly(target) : undefined;
}

/** With more than these, each would have to be held against each. */
const mostMounts = 500;

/** The engine makes the folder for what is mounted inside, and cannot in a read-only mount. */
function holdsAnother(target: Target, mount: Value | undefined, at: string): boolean {
	const folder = at.endsWith("/") ? at : `${at}/`;
	const mounts = mountsOf(target);
	return (
		mounts.length > mostMounts ||
		mounts.some((other) => other !== mount && stringOf(get(other, "target"))?.startsWith(folder) === true)
	);
}

function mountsOf(target: Target): readonly Value[] {
	return valuesOf(get(subjectOf(target), "mounts"));
}

function isWritable(mount: Value): boolean {
	const readOnly = get(mount, "read_only");
	const type = stringOf(get(mount, "type"));
	return readOnly?.kind === "scalar" && readOnly.value === false && (type === "bind" || type === "volume");
}

function longForm(place: Place): Edit | undefined {
	const written = writtenAt(place)?.value;
	if (written?.kind !== "mapping") return undefined;
	const readOnly = get(written, "read_only");
	if (readOnly === undefined) return insertKey(written, "read_only", "true", ["target", "source", "type"]);
	return textAt(readOnly.place) === "false" ? { place: readOnly.place, text: "true" } : undefined;
}

/** `--mount type=bind,src=./in,dst=/in`: https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount */
function flagForm(target: Target, at: string): Edit | undefined {
	const inner = unquoted(target.place);
	const text = textAt(inner);
	if (isOfCompose(target) || !/^[\w./=,${}-]+$/.test(text)) return undefined;
	const fields = text.split(",");
	const names = fields.map((field) => field.split("=")[0]);
	const isMount =
		names.includes("type") &&
		fields.some((field) => /^(?:target|dst|destination)=/.test(field) && field.endsWith(`=${at}`));
	if (!isMount || names.includes("readonly") || names.includes("ro")) return undefined;
	return { place: within(inner, text.length), text: ",readonly" };
}

/** `./in:/in`, `./in:/in:rw`, `./in:/in:z`, with nothing unknown behind the first colon. */
function shortForm(place: Place, at: string): Edit | undefined {
	const inner = unquoted(place);
	const text = textAt(inner);
	const match = /^[^:]+:(?<target>\/[^:$"'\\\s]*)(?<mode>:[\w,]+)?$/.exec(text);
	if (match === null || match.groups?.target?.replace(endSlashes, "") !== at.replace(endSlashes, "")) return undefined;
	const mode = match.groups.mode;
	if (mode === undefined) return { place: within(inner, text.length), text: ":ro" };
	const writable = /(?<=[:,])rw(?=,|$)/.exec(text);
	if (writable !== null) return { place: within(inner, writable.index, writable.index + 2), text: "ro" };
	return /(?<=[:,])ro(?=,|$)/.test(text) ? undefined : { place: within(inner, text.length), text: ",ro" };
}
