import type { Build, Image, Variable } from "../../../project.ts";
import { readSource } from "../../../read.ts";
import { Source } from "../../../source.ts";
import { resolvePath, type Tree } from "../../../tree/tree.ts";
import { get, type Mapping, record, type Scalar, type Sequence, scalar, stringOf, type Value } from "../../../value.ts";
import { unknownPart, type Word } from "../../docker/word.ts";
import { type DockerfileFacts, readDockerfile } from "../../dockerfile.ts";
import { imageOf } from "../../image.ts";
import { hostPathOf } from "../paths.ts";
import { workloadsOf } from "../workloads.ts";
import { type Facts, from, isUnknown, like, recordLike } from "./facts.ts";

/** `image:` of a service; `built` where the project itself builds it. */
export function imageRecord(service: Value, facts: Facts, builtRefs: ReadonlySet<string>): Mapping | undefined {
	const written = get(service, "image");
	const image = facts.canonical<Image>(written, ["image"], imageOf);
	if (image === undefined || written === undefined) return image;
	const build = get(service, "build");
	const isBuilt = build?.kind === "mapping" || builtRefs.has(stringOf(written) ?? "");
	if (!isBuilt) return image;
	const place = (build ?? written).place;
	return { ...image, entries: new Map(image.entries).set("built", { key: place, value: scalar(true, place) }) };
}

/** The images that services and jobs of a project build and name. */
export function builtImages(model: Mapping): ReadonlySet<string> {
	return new Set(
		workloadsOf(model).flatMap(({ entry: { value } }) =>
			get(value, "build")?.kind === "mapping" ? (stringOf(get(value, "image")) ?? []) : [],
		),
	);
}

/** `build:` of a service, with what its Dockerfile says. */
export function buildRecord(service: Value, facts: Facts, dockerfile: Dockerfile | undefined): Mapping | undefined {
	const build = get(service, "build");
	if (build?.kind !== "mapping") return undefined;
	const at = ["build"];
	const context = get(build, "context");
	const shown = facts.text(context, at, "context");
	return recordLike<Build>(
		{
			context: shown === undefined ? undefined : like(shown, hostPathOf(context)?.path ?? shown.value),
			dockerfile: dockerfile?.path,
			target: facts.text(get(build, "target"), at, "target"),
			base: dockerfile === undefined ? undefined : baseRecord(dockerfile.facts.base, facts),
			user: dockerfile === undefined ? undefined : wordRecord(dockerfile.facts.user, facts),
			network: facts.text(get(build, "network"), at, "network"),
			privileged: facts.flag(get(build, "privileged"), at, "privileged"),
			entitlements: facts.texts(get(build, "entitlements"), [...at, "entitlements"]),
			ssh: sshOf(get(build, "ssh"), facts),
			args: variablesOf(get(build, "args"), facts, [...at, "args"]),
			secrets: facts.items(get(build, "secrets"), [...at, "secrets"], (item) =>
				facts.text(get(item, "source") ?? item, at, "secrets"),
			),
		},
		build,
	);
}

export type Dockerfile = { readonly path?: Scalar<string>; readonly facts: DockerfileFacts };

/**
 * The Dockerfile of a service. `directory` is the project's. Undefined where nothing is built, where there is no such
 * file in the tree, or where its path is unknown.
 */
export function dockerfileOf(
	service: Value,
	tree: Tree,
	directory: string,
): Promise<Dockerfile | undefined> | undefined {
	const build = get(service, "build");
	return build?.kind === "mapping" ? readFor(build, tree, directory) : undefined;
}

async function readFor(build: Mapping, tree: Tree, directory: string): Promise<Dockerfile | undefined> {
	const settings = { target: stringOf(get(build, "target")), args: argumentsOf(build), contexts: contextsOf(build) };
	const inline = get(build, "dockerfile_inline");
	const text = stringOf(inline);
	if (inline !== undefined && text !== undefined && !isUnknown(inline)) {
		const { base, user } = await readDockerfile(inlineSource(inline.place.source, text), settings);
		const here = (word: Word | undefined) => word && { ...word, place: inline.place };
		return {
			facts: { ...(base && { base: { ...base, place: inline.place } }), ...(user && { user: here(user) ?? user }) },
		};
	}
	const context = get(build, "context");
	const name = get(build, "dockerfile");
	if (isUnknown(context) || isUnknown(name)) return undefined;
	const folder = hostPathOf(context) ?? { base: "project", path: stringOf(context) ?? "." };
	const start = folder.base === "project" ? resolvePath(directory, folder.path) : undefined;
	const path = start === undefined ? undefined : resolvePath(start, stringOf(name) ?? "Dockerfile");
	if (path === undefined) return undefined;
	const source = await readSource(tree, path);
	if (!(source instanceof Source)) return undefined;
	const written = name ?? context ?? build;
	return { path: scalar(path, written.place, written.via), facts: await readDockerfile(source, settings) };
}

/** Stands for the text that is written in another file. */
function inlineSource({ path, label, ignored, bounds }: Source, text: string): Source {
	return new Source(path, text, label, ignored, bounds);
}

function argumentsOf(build: Mapping): ReadonlyMap<string, string | undefined> {
	const args = get(build, "args");
	if (args?.kind !== "mapping") return new Map();
	return new Map(
		Array.from(args.entries, ([name, { value }]) => {
			const known = value.kind === "scalar" && value.value !== null && !isUnknown(value);
			return [name, known ? String(value.value) : undefined] as const;
		}),
	);
}

function contextsOf(build: Mapping): ReadonlyMap<string, string> {
	const contexts = get(build, "additional_contexts");
	if (contexts?.kind !== "mapping") return new Map();
	return new Map(Array.from(contexts.entries, ([name, { value }]) => [name, stringOf(value) ?? ""] as const));
}

function baseRecord(base: Word | undefined, facts: Facts): Mapping | undefined {
	if (base === undefined) return undefined;
	const value: Scalar & { readonly marked: string } = {
		...scalar(base.value, base.place),
		marked: base.value,
		...(base.unknown === undefined ? {} : { unknown: base.unknown }),
	};
	return facts.canonical<Image>(value, ["build", "base"], imageOf);
}

function wordRecord(user: Word | undefined, facts: Facts): Scalar<string> | undefined {
	if (user === undefined) return undefined;
	if (!user.value.includes(unknownPart)) return scalar(user.value, user.place);
	facts.note(["build", "user"], user.place);
	return undefined;
}

/** `default`, `id` or `id=path`, as `docker build --ssh` takes them. */
function sshOf(ssh: Value | undefined, facts: Facts): Sequence | undefined {
	if (ssh?.kind === "sequence") return facts.texts(ssh, ["build", "ssh"]);
	return facts.entries(ssh, ["build", "ssh"], (name, { key, value }) => {
		const path = hostPathOf(value)?.path ?? stringOf(value);
		return from(value, scalar(path === undefined || path === "" ? name : `${name}=${path}`, key));
	});
}

/**
 * Variables with where each value is from. One without a value, or with an unknown part in it, is from run time.
 * The whole record came as its value came.
 */
export function variablesOf(
	value: Value | undefined,
	facts: Facts,
	at: readonly (string | number)[],
): Sequence | undefined {
	return facts.entries(value, at, (name, { key, value: written }, index) => {
		if (written.kind !== "scalar") return undefined;
		const open = isUnknown(written) || written.value === null;
		if (open) facts.note([...at, index, "value"], written.place);
		return from(
			written,
			record<Variable>(
				{
					name: scalar(name, key),
					value: open ? undefined : scalar(String(written.value), written.place),
					from: scalar(open ? "runtime" : (written.from ?? "literal"), written.place),
				},
				key,
			),
		);
	});
}
