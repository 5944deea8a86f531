import type { Place } from "../../source.ts";
import { get, type Mapping, type Scalar, type Step, scalar, sequence, type Value } from "../../value.ts";
import { parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import type { Word } from "../docker/word.ts";
import { scalarText, textOf } from "../shell/scalar-text.ts";
import { settle } from "../shell/settle.ts";
import { type Text, wordOf } from "../shell/text.ts";
import { putEnvironmentOf } from "./container-environment.ts";
import { putImage, withoutScheme } from "./container-image.ts";
import { optionsOf, putOptions } from "./container-options.ts";
import { Draft, withSteps } from "./draft.ts";
import { evaluateScalar, unknownContexts } from "./expression.ts";
import type { Outcome, Scope } from "./outcome.ts";
import { attachment, runnerMounts } from "./runner.ts";
import { runnerVolume } from "./runner-volume.ts";
import { splitOptions } from "./split-options.ts";
import { scalarsIn, type Way, waysOf } from "./way.ts";
import { mappingsOf } from "./whole.ts";

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

/** A container in canonical form, with the volumes that it names. */
export type Built = { readonly container: Mapping; readonly volumes: readonly Mapping[] };

/** The containers that a `container:` or a service may become; none where it is written as empty: then there is none. */
export function runnerContainers(spec: RunnerContainer): readonly Built[] {
	const outcomes = spec.value.kind === "scalar" ? evaluateScalar(spec.value, spec.scope) : [{ known: spec.value }];
	const known = outcomes.filter((outcome) => outcome.known !== undefined);
	const possible = known.length > 0 ? known : outcomes;
	// The scalar as written is put together with all texts that it may become: one of them stands for the others.
	const text = possible.find(isText);
	return possible
		.filter((outcome) => outcome === text || !isText(outcome))
		.flatMap((outcome) => containersOf(spec, outcome, outcomes));
}

function isText({ known }: Outcome): boolean {
	return known?.kind === "scalar" && textOf(known) !== "";
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

function build(spec: RunnerContainer, value: Mapping, image: Scalar | undefined, way: Way): Built | undefined {
	const draft = begin(spec);
	const imageText = image === undefined ? undefined : withoutScheme(way(image));
	if (image !== undefined && imageText?.text === "") return undefined;
	const imageWord = imageText === undefined || image === undefined ? undefined : wordOf(imageText, image.place);

	const options = get(value, "options");
	const given = optionsOf(options?.kind === "scalar" ? splitOptions(way(options), options.place) : []);
	const isService = spec.origin === "job-service";
	const entrypoint = isService ? scalarAt(value, "entrypoint") : undefined;
	const command = isService ? scalarAt(value, "command") : undefined;
	const flagged = (flag: string, words: readonly Word[]): readonly Word[] =>
		words.flatMap((word) => [{ value: flag, place: word.place }, word]);
	// In the runner's order: it writes one command line, and a word in `options` that is no flag ends the flags.
	const words: readonly Word[] = [
		...itemsOf(value, "ports", spec.scope).flatMap((item) => splitOptions(prefix("-p ", way(item)), item.place)),
		...given.words,
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
	if (given.positional === undefined && imageWord !== undefined) putImage(draft, imageWord);
	putOptions(draft, options, given, imageWord, way, parsed);
	putEnvironmentOf(draft, get(value, "env"), spec.scope, way);
	putCredentials(draft, get(value, "credentials"), spec.scope, way);
	putExpressions(draft, value, image, spec.scope);
	finish(spec, draft);
	return { container: draft.mapping(), volumes: parsed.volumes };
}

function putCredentials(draft: Draft, written: Value | undefined, scope: Scope, way: Way): void {
	const {
		mappings: [credentials],
		open,
	} = mappingsOf(written, scope);
	if (open) draft.forget("credentials");
	if (credentials === undefined) return;
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
		let place: Place | undefined;
		const contexts = new Set<string>();
		for (const one of scalarsIn(written)) {
			const unknown = unknownContexts(scalarText(one), scope);
			if (unknown.length > 0) place ??= one.place;
			for (const context of unknown) contexts.add(context);
		}
		if (place !== undefined)
			items.push(
				mappingOf(
					[
						["field", field],
						["contexts", [...contexts]],
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

function unique(list: readonly string[]): readonly string[] {
	return [...new Set(list)];
}
