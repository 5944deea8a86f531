import type { HostBase, Path } from "../../../project.ts";
import { type Scalar, scalar, type Value } from "../../../value.ts";
import { unknownPart } from "../../docker/word.ts";
import { hostPath } from "../../host-path.ts";
import { markOf, templateOf } from "../derive.ts";
import { hostPathOf } from "../paths.ts";
import { type Facts, isUnknown, like, partsOf } from "./facts.ts";

/** Each is left out where it is unknown; `source_template` is there only where `source` is not. */
export type HostFile = {
	readonly source?: Scalar<string>;
	readonly source_template?: Scalar<string>;
	readonly relative_to?: Scalar<HostBase>;
};

/**
 * A path on the host from the model, in the contract's form. `source` and `relativeTo` are the fields that it is of the
 * object at `at`; the latter is left out where only the path is said there.
 */
export function hostFileOf(
	value: Value | undefined,
	facts: Facts,
	at: Path,
	source: string,
	relativeTo?: "relative_to",
): HostFile {
	if (value?.kind !== "scalar") return {};
	const parts = pathParts(value);
	if (isUnknown(value) && parts.includes(unknownPart)) {
		facts.note([...at, source], value.place);
		const start = knownStart(parts);
		if (start === undefined && relativeTo !== undefined) facts.note([...at, relativeTo], value.place);
		const template = { source_template: like(value, templateOf(value)) };
		return start === undefined ? template : { ...template, relative_to: scalar(start, value.place) };
	}
	const text = isUnknown(value) ? parts : facts.text(value, at, source)?.value;
	if (text === undefined) return {};
	const written = isUnknown(value) ? undefined : hostPathOf(value);
	const path = hostPath(written?.path ?? text, "project");
	return { source: like(value, path.source), relative_to: scalar(written?.base ?? path.relative_to, value.place) };
}

/** Whether a source that is unknown, or unknown in part, is a path for sure: whatever `$DATA` is, `$DATA/x` is no name. */
export function isPathForSure(source: Value | undefined): boolean {
	return source?.kind === "scalar" && isUnknown(source) && /^[.~]|\//.test(pathParts(source));
}

/**
 * Variables that every shell has, at the start of a path. Nothing else of an environment is ever guessed; but who
 * writes `$PWD/data` means `./data`, and who writes `$HOME/.ssh` means `~/.ssh`.
 */
const starts: Readonly<Record<string, string>> = { PWD: ".", HOME: "~", USERPROFILE: "~" };

function pathParts(value: Scalar): string {
	const parts = partsOf(value);
	const [first] = value.unknown ?? [];
	const start = first !== undefined && Object.hasOwn(starts, first) ? starts[first] : undefined;
	const marked = "marked" in value && typeof value.marked === "string" ? value.marked : "";
	const isStart = marked.startsWith(markOf(0)) && /^$|^[/\\]/.test(parts.slice(1));
	return start !== undefined && isStart ? start + parts.slice(1) : parts;
}

/** Of `./$X`, `~/$X` and `/srv/$X` it is known what they start from. */
function knownStart(parts: string): HostBase | undefined {
	const [, start] = /^(\.|~\/|\/)/.exec(parts) ?? [];
	return start === undefined ? undefined : start === "." ? "project" : start === "/" ? "host" : "home";
}
