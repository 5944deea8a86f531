import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, type Step, scalar, sequence, type Value } from "../../value.ts";
import { type CreateCommand, parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart, type Word } from "../docker/word.ts";
import { imageOf } from "../image.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import { settle } from "../shell/settle.ts";
import { placeOf, slice, type Text, type TextWord, unknownOf, viaOf, wordOf } from "../shell/text.ts";
import { Draft, withSteps } from "./draft.ts";
import { evaluateScalar, interpolate, unknownContexts } from "./expression.ts";
import type { Outcome, Scope } from "./outcome.ts";
import { attachment, runnerMounts } from "./runner.ts";
import { splitOptions } from "./split-options.ts";

/** A container that the runner starts: the job's own, or one of its services. */
export type RunnerContainer = {
	readonly name: string;
	readonly origin: "job" | "job-service";
	/** The key `container:`, or the service's name. */
	readonly key: Place;
	readonly value: Value;
	readonly scope: Scope;
	/** How the job came to be run: its callers. */
	readonly via: readonly Step[];
	readonly declared: Mapping | undefined;
};

export type Built = { readonly container: Mapping; readonly volumes: readonly Mapping[] };

/** More ways than this to fill in expressions are left out. */
const maxWays = 32;

/** The containers that a `container:` or a service may become; none where it is written as empty: then there is none. */
export function runnerContainers(spec: RunnerContainer): readonly Built[] {
	const outcomes = spec.value.kind === "scalar" ? evaluateScalar(spec.value, spec.scope) : [{ known: spec.value }];
	const known = outcomes.filter((outcome) => outcome.known !== undefined);
	return (known.length > 0 ? known : outcomes).flatMap((outcome) => containersOf(spec, outcome, outcomes));
}

function containersOf(spec: RunnerContainer, outcome: Outcome, outcomes: readonly Outcome[]): readonly Built[] {
	const contexts = outcomes.flatMap((other) => other.unknown ?? []);
	if (outcome.known === undefined) return [opaque(spec, contexts)];
	const value = outcome.known;
	if (value.kind === "scalar") {
		if (textOf(value) === "") return [];
		// What the expression came to is not evaluated twice; the written scalar is, so that its parts keep their places.
		const image = spec.value.kind === "scalar" ? spec.value : value;
		return waysOf([image], spec.scope).flatMap(
			(way) => build(spec, { kind: "mapping", entries: new Map(), place: value.place }, image, way) ?? [],
		);
	}
	if (value.kind !== "mapping") return [];
	const image = get(value, "image");
	const scalars = scalarsIn(value);
	return waysOf(scalars, spec.scope).flatMap(
		(way) => build(spec, value, image?.kind === "scalar" ? image : undefined, way) ?? [],
	);
}

/** Nothing is known but that there may be a container. */
function opaque(spec: RunnerContainer, contexts: readonly string[]): Built {
	const draft = begin(spec);
	draft.forget();
	draft.putPlain("expressions", [{ field: "image", contexts: unique(contexts) }], spec.value.place);
	finish(spec, draft);
	return { container: draft.mapping(), volumes: [] };
}

function begin(spec: RunnerContainer): Draft {
	const draft = new Draft(spec.key, spec.via);
	draft.putPlain("name", spec.name);
	draft.putPlain("origin", spec.origin);
	draft.putPlain("profile", "ci");
	draft.put("declared", spec.declared);
	return draft;
}

/** What the runner adds by itself. */
function finish(spec: RunnerContainer, draft: Draft): void {
	const alias = spec.origin === "job-service" ? scalar(spec.name, spec.key) : undefined;
	if (draft.get("network_mode") === undefined) draft.append("networks", [attachment(spec.key, alias)]);
	if (spec.origin === "job") draft.append("mounts", runnerMounts(spec.key, "/__w"));
}

/** Which outcome of each scalar's expressions counts. */
type Way = (value: Scalar) => Text;

function waysOf(scalars: readonly Scalar[], scope: Scope): readonly Way[] {
	const texts = new Map(scalars.map((value) => [value, interpolate(scalarText(value), scope)]));
	const count = Math.min(maxWays, Math.max(1, ...[...texts.values()].map((list) => list.length)));
	const list = (value: Scalar) => texts.get(value) ?? interpolate(scalarText(value), scope);
	return Array.from({ length: count }, (_, index) => (value: Scalar) => {
		const found = list(value);
		return found[Math.min(index, found.length - 1)] ?? scalarText(value);
	});
}

function scalarsIn(value: Value): readonly Scalar[] {
	switch (value.kind) {
		case "scalar":
			return [value];
		case "sequence":
			return value.items.flatMap(scalarsIn);
		case "mapping":
			return [...value.entries.values()].flatMap((entry) => scalarsIn(entry.value));
	}
}

function build(spec: RunnerContainer, value: Mapping, image: Scalar | undefined, way: Way): Built | undefined {
	const draft = begin(spec);
	const imageText = image === undefined ? undefined : withoutScheme(way(image));
	if (image !== undefined && imageText?.text === "") return undefined;
	const imageWord = imageText === undefined || image === undefined ? undefined : wordOf(imageText, image.place);

	const options = get(value, "options");
	const optionWords = options?.kind === "scalar" ? splitOptions(way(options), options.place) : [];
	const isService = spec.origin === "job-service";
	const entrypoint = isService ? scalarAt(value, "entrypoint") : undefined;
	const command = isService ? scalarAt(value, "command") : undefined;
	const flagged = (flag: string, words: readonly TextWord[]): readonly TextWord[] =>
		words.flatMap((word) => [{ value: flag, place: word.place }, word]);
	// In the runner's order: it writes one command line, and a word in `options` that is no flag ends the flags.
	const words: readonly TextWord[] = [
		...itemsOf(value, "ports", spec.scope).flatMap((item) => splitOptions(prefix("-p ", way(item)), item.place)),
		...optionWords,
		...flagged(
			"-v",
			itemsOf(value, "volumes", spec.scope).flatMap((item) => runnerVolume(way(item), item.place)),
		),
		...(entrypoint === undefined ? [] : flagged("--entrypoint", [wordOf(way(entrypoint), entrypoint.place)])),
		...(imageWord === undefined ? [] : [imageWord]),
		...(command === undefined ? [] : splitOptions(way(command), command.place)),
	];
	const settled = settle(words);
	const parsed = parseCreate(settled, { verb: "create", tool: "docker", base: "workspace", place: spec.key });
	draft.take(withSteps(parsed.container, words));
	const positional = positionalOf(optionWords);
	if (positional === undefined && imageWord !== undefined) putImage(draft, imageWord);
	putOptions(draft, options, optionWords, way, parsed, positional);
	putEnvironment(draft, get(value, "env"), way);
	putCredentials(draft, get(value, "credentials"), way);
	putExpressions(draft, value, image, spec.scope);
	finish(spec, draft);
	return { container: draft.mapping(), volumes: parsed.volumes };
}

/** The runner names the image itself, so it is known even where the options are not. */
export function putImage(draft: Draft, word: TextWord): void {
	draft.remember("image");
	const { value, unknown } = imageOf(word.value);
	draft.drop("image");
	if (value !== undefined) {
		const image = mappingOf(Object.entries(value), word.place);
		draft.put("image", word.via === undefined ? image : { ...image, via: word.via });
	}
	for (const path of unknown) draft.forget("image", ...path);
}

/** A word among the options that docker takes for the image. */
function positionalOf(words: readonly TextWord[]): Word | undefined {
	if (words.length === 0) return undefined;
	const { image } = parseCreate(settle(words), { verb: "create", tool: "docker" });
	return image?.value === unknownPart ? undefined : image;
}

function putOptions(
	draft: Draft,
	options: Value | undefined,
	words: readonly TextWord[],
	way: Way,
	parsed: CreateCommand,
	positional: Word | undefined,
): void {
	if (options?.kind !== "scalar") return;
	const raw = way(options);
	const { flags } = parseCreate(settle(words), { verb: "create", tool: "docker" });
	const via = viaOf(raw, 0, raw.text.length);
	const trimmed = raw.text.trim();
	const at = raw.text.indexOf(trimmed);
	const place = placeOf(raw, at, at + trimmed.length) ?? options.place;
	const inner = new Draft(place, via);
	if (unknownOf(raw).length === 0) inner.putText("raw", raw.text.trim(), place);
	else inner.forget("raw");
	if (positional !== undefined)
		inner.putText("positional", positional.value.replaceAll(unknownPart, "…"), positional.place);
	const placed = flags.map((flag) => scalar(flag, flagPlace(words, flag) ?? place));
	if (placed.length > 0) inner.put("flags", sequence(placed, place));
	const invalid =
		flags.includes("network") && draft.get("network_mode") !== undefined ? networkConflict : parsed.invalid?.message;
	if (invalid !== undefined) inner.putText("invalid", invalid, place);
	const record = inner.mapping();
	const entries = new Map(record.entries);
	if (entries.delete("unknown")) draft.forget("options", "raw");
	draft.put("options", { ...record, entries });
}

/** @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parseNetworkOpts */
const networkConflict = "conflicting options: cannot attach both user-defined and non-user-defined network-modes";

/** The word that sets a flag; aliases (`--net`) begin alike. */
function flagPlace(words: readonly TextWord[], flag: string): Place | undefined {
	return words.find((word) => word.value.startsWith(`--${flag}`) || word.value.startsWith(`--${flag.slice(0, 3)}`))
		?.place;
}

export function putEnvironment(draft: Draft, env: Value | undefined, way: Way): void {
	if (env?.kind !== "mapping") return;
	// What `-e` in the options gives stands before it.
	const before = draft.get("environment");
	const variables: Value[] = before?.kind === "sequence" ? [...before.items] : [];
	for (const [name, entry] of env.entries) {
		if (entry.value.kind !== "scalar") continue;
		const text = way(entry.value);
		const place = entry.value.place;
		const unknown = unknownOf(text).length > 0 || text.text.includes("\uE001");
		if (unknown) draft.forget("environment", variables.length, "value");
		const word = wordOf(text, place);
		const variable = mappingOf(
			[
				["name", name],
				["from", unknown ? "runtime" : "literal"],
			],
			entry.key,
		);
		const value = unknown ? undefined : scalar(text.text, word.place, word.via);
		variables.push(
			value === undefined
				? variable
				: { ...variable, entries: new Map(variable.entries).set("value", { key: entry.key, value }) },
		);
	}
	if (variables.length > 0) draft.put("environment", sequence(variables, env.place));
}

function putCredentials(draft: Draft, credentials: Value | undefined, way: Way): void {
	if (credentials?.kind !== "mapping") return;
	const inner = new Draft(credentials.place);
	for (const field of ["username", "password"]) {
		const written = get(credentials, field);
		if (written?.kind !== "scalar") continue;
		const word = wordOf(way(written), written.place);
		if (word.unknown === undefined) inner.putText(field, word.value, word.place, word.via);
		else draft.forget("credentials", field);
	}
	draft.put("credentials", inner.mapping());
}

function putExpressions(draft: Draft, value: Mapping, image: Scalar | undefined, scope: Scope): void {
	const items: Value[] = [];
	const add = (field: string, written: Value | undefined) => {
		if (written === undefined) return;
		const scalars = scalarsIn(written);
		const contexts = unique(scalars.flatMap((scalar) => unknownContexts(scalarText(scalar), scope)));
		const place = scalars.find((scalar) => unknownContexts(scalarText(scalar), scope).length > 0)?.place;
		if (place !== undefined)
			items.push(
				mappingOf(
					[
						["field", field],
						["contexts", contexts],
					],
					place,
				),
			);
	};
	add("image", image);
	for (const field of ["options", "volumes", "ports", "env"]) add(field, get(value, field));
	if (items.length > 0) draft.put("expressions", sequence(items, value.place));
}

/** A list of scalars; also where one expression brings all of it. */
function itemsOf(value: Mapping, field: string, scope: Scope): readonly Scalar[] {
	const written = get(value, field);
	if (written === undefined) return [];
	const list =
		written.kind === "scalar" ? evaluateScalar(written, scope).flatMap((outcome) => outcome.known ?? []) : [written];
	return list
		.flatMap((known) => (known.kind === "sequence" ? known.items : [known]))
		.filter((item) => item.kind === "scalar" && item.value !== null) as readonly Scalar[];
}

function scalarAt(value: Mapping, field: string): Scalar | undefined {
	const found = get(value, field);
	return found?.kind === "scalar" && found.value !== null && textOf(found) !== "" ? found : undefined;
}

function prefix(flag: string, text: Text): Text {
	const shift = flag.length;
	const first = text.segments[0];
	if (first === undefined) return text;
	const place = { source: first.place.source, start: first.place.start, end: first.place.start };
	return {
		text: flag + text.text,
		segments: [
			{ start: 0, end: shift, place, exact: false },
			...text.segments.map((segment) => ({ ...segment, start: segment.start + shift, end: segment.end + shift })),
		],
	};
}

/** `docker://` in front of an image means nothing here. */
export function withoutScheme(text: Text): Text {
	return text.text.startsWith("docker://") ? slice(text, "docker://".length, text.text.length) : text;
}

/**
 * A volume as the runner reads it: it knows `source:target`, `target`, and as a last part `ro`; any other mode is
 * dropped.
 *
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Container/ContainerInfo.cs MountVolume
 */
export function runnerVolume(text: Text, place: Place): readonly TextWord[] {
	if (text.text === "") return [];
	const word = wordOf(text, place);
	const parts = word.value.split(":");
	if (parts.length !== 3) return [word];
	if (parts[2]?.toLowerCase() === "ro") return [{ ...word, value: `${parts[0]}:${parts[1]}:ro` }];
	const kept = parts.slice(0, 2).join(":");
	return [{ ...wordOf(slice(text, 0, kept.length), place), value: kept }];
}

function unique(list: readonly string[]): readonly string[] {
	return [...new Set(list)];
}
