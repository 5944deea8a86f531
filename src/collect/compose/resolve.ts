import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import type { Tree } from "../../tree/tree.ts";
import { type Entry, get, type Mapping } from "../../value.ts";
import { checkConsistency } from "./consistency.ts";
import { readContainerFiles } from "./container-files.ts";
import { decode } from "./decode.ts";
import { mappingAt, scalarAt, withKey } from "./derive.ts";
import type { Environment } from "./environment.ts";
import { loadModel } from "./load.ts";
import { normalize } from "./normalize.ts";
import { pathsOf, treePathOf } from "./paths.ts";
import { withoutUnused } from "./prune.ts";
import { recordBuildRemotes } from "./remote.ts";
import { withReplicas } from "./replicas.ts";
import { Resolution } from "./resolution.ts";
import { nameOf, select } from "./selection.ts";
import { heardInStack } from "./stack.ts";

/**
 * Resolves a Compose project exactly as Docker Compose does (compose-go 2.16.2), every value with its place.
 *
 * # The model
 *
 * `ResolvedCompose.model` has the shape of `docker compose config --format json --profile '*'`:
 *
 * - `name`, `services`, `networks`, `volumes`, `secrets`, `configs`, `models`, `jobs`, and the project's `x-*`.
 *   Networks, volumes, secrets, configs and models that nothing uses are left out, as Compose leaves them out.
 * - Everything is in its long form and of its final type: `ports`, `volumes`, `devices`, `secrets`, `configs`,
 *   `env_file`, `gpus` are sequences of mappings; `environment`, `labels`, `networks`, `depends_on`, `sysctls`,
 *   `build.args` are mappings; `command`, `entrypoint`, `dns`, `tmpfs`, `healthcheck.test` are sequences of strings;
 *   `extra_hosts` is a mapping of sequences; `build.ssh` is a mapping (path or null).
 *   Sizes in bytes (`mem_limit`, `shm_size`, `deploy.resources.limits.memory`) are strings of digits, durations Go's form
 *   (`1m30s`), booleans are booleans, `published` of a port is a string and `target` a number.
 * - A service stays whatever profile it is in; its `profiles` say so.
 *
 * It differs from Compose's output where Compose throws something away that has a place worth pointing at:
 * - Written values that are zero stay (`privileged: false`, `cap_add: []`); Compose omits them.
 * - `x-*` stay wherever they are written. `env_file` stays beside the `environment` that it filled.
 * - A variable of `environment` without a value (`- NAME`, nothing in the environment) is a null scalar with `unknown`.
 *
 * # Unknown
 *
 * A scalar that depends on a variable with neither value nor default has `unknown` (the names), and as value what
 * Compose makes of it with an empty environment. Where Compose would leave the key out but run time may give it, the
 * entry is there with the value null and `unknown`: of `"${PORT}:80"` that is `host_ip`, with `published`; of
 * `"${SRC}:/data"` it is `source` and `type`. So: a scalar with value null and `unknown` means "maybe absent".
 *
 * # Host paths
 *
 * Path values are absolute strings as Compose has them, below `ResolveOptions.root`. What they started from is asked
 * with `hostPathOf` of `paths.ts`: `{base: "project" | "home" | "host", path}`, where a path of base `project` is
 * relative to the project's directory (`./data`, `../shared`), one of base `home` begins with `~`.
 *
 * # Places
 *
 * - A value that nobody wrote (the default network, `mode: ingress`) takes the place of the nearest thing written.
 * - Inherited and included values have a step (`extends`, `include`) whose place is where that is said.
 * - A value that replaced another has an `override` step at what it replaced. A list item, mapping key or variable that
 *   an override only added has none; its own file says which layer it came from.
 * - A scalar wholly from one variable of a `.env` has that line's place, an `interpolation` step at the Compose
 *   scalar, and `from: "dotenv"`; one that took a default has `from: "default"` and its own place; a variable that an
 *   `env_file` gave has its place there, an `env_file` step and `from: "env_file"`.
 */
export type ComposeSelection = {
	/** The project's directory in the tree, empty for its root. */
	readonly directory: string;
	/** Tree paths in the order of merging. Empty: as Compose finds them from `directory`, with override and COMPOSE_FILE. */
	readonly files: readonly string[];
	/** Tree paths of `--env-file`s; without, `.env` in the directory. */
	readonly envFiles?: readonly string[];
	/** The caller's environment; nothing else of it is ever used. */
	readonly environment?: ReadonlyMap<string, string>;
	/** `--project-name`. */
	readonly name?: string;
};

export type ResolveOptions = {
	/** The absolute path that stands for the tree's root. Its last part names a project of the root. `/tree` by default. */
	readonly root?: string;
	/** What `~` stands for. `/home/user` by default. */
	readonly home?: string;
	/** Nothing but `docker stack deploy` runs it. What that ignores is not in the model: see `ResolvedCompose.ignored`. */
	readonly isStack?: boolean;
};

export type ComposeRemote = {
	readonly ref: string;
	/** By a full commit hash or a digest. */
	readonly pinned: boolean;
	readonly use: "include" | "extends" | "build";
	readonly place: Place;
};

export type ResolvedCompose = {
	/** Undefined where there is nothing to judge. */
	readonly model: Mapping | undefined;
	/** Declared volumes that no service mounts; Compose leaves them out of the model, and makes none of them. */
	readonly unusedVolumes: ReadonlyMap<string, Entry>;
	/** Of a stack: by the names of its services, what `docker stack deploy` goes on without. */
	readonly ignored?: Mapping | undefined;
	/** Every file that was read as part of it, sorted: Compose files, includes, extends, `.env`, env files. */
	readonly files: readonly string[];
	/** The main Compose files in the order of merging. */
	readonly layers: readonly string[];
	/** What would have to be fetched, and is not. */
	readonly remotes: readonly ComposeRemote[];
	/** Something that it refers to could not be read; the rest is still judged. */
	readonly incomplete: boolean;
	/** Why Docker Compose itself would refuse it as it stands. Empty where it would not. */
	readonly refusals: readonly Diagnostic[];
	/** What we have to say beside that. */
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * Resolves Compose files as Docker Compose does, in its own order: which files and which environment (`selection.ts`), one
 * model of them (`load.ts`), what Compose implies (`normalize.ts`), types (`decode.ts`), consistency, the files that
 * containers are given (`container-files.ts`). What Compose refuses is in `refusals`, and nothing is thrown for it.
 */
export async function resolveCompose(
	tree: Tree,
	selection: ComposeSelection,
	options: ResolveOptions = {},
): Promise<ResolvedCompose> {
	// Compose names a project after its folder; no path of a host begins like the tree's.
	const root = options.root ?? `/.tree/${tree.name ?? "tree"}`;
	const run = new Resolution(tree, pathsOf(selection.directory, root, options.home ?? "/home/user"));
	const selected = await select(selection, run);
	const name = await nameOf(selection, selected.files, selected.environment, run);
	const environment: Environment = new Map(selected.environment).set("COMPOSE_PROJECT_NAME", { value: name });
	const loaded = await loadModel(
		selected.files,
		{
			run,
			workdir: run.paths.workdir,
			base: run.paths.workdir,
			environment,
			included: [],
			bases: new Map(),
			includes: new Map(),
			waiting: [],
		},
		undefined,
	);
	// Of a file that could not be read, enough is said.
	if ((loaded === undefined || loaded.entries.size === 0) && run.refusals.length === 0) {
		const [main] = selected.files;
		const path = main === undefined ? selection.directory : (treePathOf(main, run.paths) ?? main);
		run.refuse(run.nowhere(path), main === undefined ? "no Compose file here" : "is empty", "missing");
	}
	const { heard, ignored } =
		loaded !== undefined && options.isStack === true ? heardInStack(loaded) : { heard: loaded, ignored: undefined };
	const whole = heard === undefined ? undefined : await finish(heard, name, environment, run);
	return {
		...(whole === undefined ? { model: undefined, unusedVolumes: new Map() } : withoutUnused(whole)),
		ignored: ignored && typedServices(ignored, run),
		files: [...run.files].sort(),
		layers: selected.files.map((file) => treePathOf(file, run.paths) ?? file),
		remotes: run.remotes,
		incomplete: run.incomplete,
		refusals: run.refusals,
		diagnostics: run.diagnostics,
	};
}

function typedServices(services: Mapping, run: Resolution): Mapping | undefined {
	const typed = get(decode(mappingAt({ services }, services), run), "services");
	return typed?.kind === "mapping" ? typed : undefined;
}

async function finish(loaded: Mapping, name: string, environment: Environment, run: Resolution): Promise<Mapping> {
	const written = loaded.entries.get("name");
	const place = written?.value.place ?? loaded.place;
	const named = withKey(loaded, "name", scalarAt(name, place), written?.key ?? place);
	const typed = decode(normalize(named, name, environment, run), run);
	checkConsistency(typed, run);
	recordBuildRemotes(typed, run);
	return readContainerFiles(withReplicas(typed), environment, run);
}
