import type { Value } from "../../value.ts";
import { bare, hasMark, mappingAt, partOf, scalarAt, type Text } from "./derive.ts";
import { type Form, stepsOf, wrong } from "./form.ts";
import { causeOf } from "./interpolate.ts";
import { clean } from "./paths.ts";
import { isString } from "./scalars.ts";
import { isFilePath, parseVolume, sectionsOf } from "./volume.ts";

/** A mount in the long form, as far as is known: `${SRC}:/data` may be a path or a volume. */
export const volume: Form = (value, _at, run) => {
	if (value.kind === "mapping") return value;
	if (value.kind !== "scalar" || !isString(value)) return wrong(value, run, "is not a mount");
	const text: Text = bare(value);
	const exact = parseVolume(value.value);
	if (exact.fault !== undefined) run.refuse(value.place, exact.fault, causeOf(value));
	if (text.marked === undefined && exact.fault !== undefined) return value;
	const marked = text.marked === undefined ? undefined : parseVolume(text.marked);
	const read = exact.fault === undefined ? exact : { ...marked, ...unmarked(marked) };
	const sections = text.marked === undefined ? [] : sectionsOf(text.marked);
	const whole = sections.length === 1 && hasMark(text.marked ?? "");
	const part = (field: string | null | undefined, mark: string | undefined) =>
		field === undefined && mark === undefined ? undefined : partOf(text, field ?? null, mark);
	const markedSource = whole ? text.marked : marked?.source;
	const openType = markedSource !== undefined && hasMark(markedSource.charAt(0));
	const type = isFilePath(read.source) ? "bind" : "volume";
	const options = sections.slice(2).join(":");
	const fields: { readonly [name: string]: Value | undefined } = {
		type: partOf(text, openType && exact.fault !== undefined ? null : type, openType ? markedSource : undefined),
		source: part(read.source, markedSource),
		target: part(read.target === undefined ? undefined : clean(read.target), marked?.target),
		read_only:
			read.readOnly === true ? scalarAt(true, value) : hasMark(options) ? partOf(text, null, options) : undefined,
		bind: bindOptions(read, type, value),
		volume: openType && exact.fault !== undefined ? undefined : volumeOptions(read, type, value),
	};
	return stepsOf(value, mappingAt(fields, value));
};

type Parsed = Partial<ReturnType<typeof parseVolume>>;

function unmarked(parsed: Parsed | undefined): Parsed {
	const plain = (text: string | undefined) => text?.replace(/[\ue000-\uf000]/g, "") || undefined;
	const source = plain(parsed?.source);
	const target = plain(parsed?.target);
	const { source: _, target: __, ...rest } = parsed ?? {};
	return { ...rest, source, target } as Parsed;
}

function bindOptions(read: Parsed, type: string, from: Value): Value | undefined {
	if (type !== "bind" && read.propagation === undefined && read.selinux === undefined) return undefined;
	const fields = {
		selinux: read.selinux === undefined ? undefined : scalarAt(read.selinux, from),
		propagation: read.propagation === undefined ? undefined : scalarAt(read.propagation, from),
		// The short form creates what is not there.
		create_host_path: type === "bind" ? scalarAt(true, from) : undefined,
	};
	return mappingAt(fields, from);
}

function volumeOptions(read: Parsed, type: string, from: Value): Value | undefined {
	if (read.tiny === true || (type !== "volume" && read.nocopy !== true)) return undefined;
	return mappingAt(read.nocopy === true ? { nocopy: scalarAt(true, from) } : {}, from);
}
