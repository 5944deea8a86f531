import type { Value } from "../../value.ts";
import { bare, hasMark, mappingAt, partOf, scalarAt, type Text } from "./derive.ts";
import { type Form, stepsOf, wrong } from "./form.ts";
import { causeOf } from "./interpolate.ts";
import { parsePort, type ShortPort, splitPort } from "./port.ts";
import type { Resolution } from "./resolution.ts";
import { isInt, isString } from "./scalars.ts";

/** Ports in the long form; one in the short form may be several. */
export const ports: Form = (value, _at, run) => {
	if (value.kind !== "sequence") return wrong(value, run, "is not a list of ports");
	return { ...value, items: value.items.flatMap((item) => portItems(item, run)) };
};

function portItems(item: Value, run: Resolution): readonly Value[] {
	if (item.kind === "mapping") return [item];
	if (item.kind !== "scalar" || !(isString(item) || isInt(item))) {
		run.refuse(item.place, "is not a port");
		return [];
	}
	const text: Text = item;
	if (!run.ports.may(0, item.place)) return [];
	const parsed = parsePort(String(item.value));
	if (typeof parsed === "string") {
		run.refuse(item.place, parsed, causeOf(item));
		return text.marked === undefined ? [] : [portOf(text, undefined)];
	}
	return run.ports.may(parsed.length, item.place) ? parsed.map((port) => portOf(text, port)) : [];
}

/**
 * `"${PORT}:80"`: PORT may hold an address as well, so that both are unknown. `"${PORT}:${PORT}"` has none for certain:
 * it would stand in the container's port too, where Compose refuses it.
 */
function portOf(whole: Text, port: ShortPort | undefined): Value {
	const text = bare(whole);
	const marked = text.marked === undefined ? undefined : splitPort(text.marked);
	const first = marked === undefined ? "" : marked.ip || marked.host || marked.container;
	const isPortOnly = marked?.ip === "" && marked.host !== "" && marked.host === marked.container;
	const open = hasMark(first) && !isPortOnly ? first : undefined;
	const guess = (plain: string) => (plain === "" || hasMark(plain) ? null : plain);
	const part = (known: string | number | null, mark: string | undefined) => {
		const isOpen = mark !== undefined && hasMark(mark);
		return known === null && !isOpen ? undefined : partOf(text, known, mark);
	};
	// compose-go has no port 0: the field is as good as not there.
	const written = /^\d+$/.test(marked?.container ?? "") ? Number(marked?.container) : null;
	const target = port === undefined ? written : port.target || null;
	const fields = {
		mode: scalarAt("ingress", text),
		host_ip: part(port === undefined ? guess(marked?.ip ?? "") : port.hostIp || null, marked?.ip || open),
		target: part(target, marked?.container),
		published: part(
			port === undefined ? guess(marked?.host ?? "") : port.published || null,
			marked?.host || (marked?.ip ? undefined : open),
		),
		protocol: part(port?.protocol ?? guess(marked?.protocol ?? "") ?? "tcp", marked?.protocol),
	};
	return stepsOf(whole, mappingAt(fields, text));
}
