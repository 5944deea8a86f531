import { type Source, startOf } from "../source.ts";
import { unknownPart, type Word } from "./docker/word.ts";
import { type Statement, statementsOf, type Written } from "./dockerfile-statements.ts";

/** What a Dockerfile says about the image that a build makes of it; left out where it does not say. */
export type DockerfileFacts = {
	/** The image that the built stage stands on, followed through earlier stages. */
	readonly base?: Word;
	/** The last USER of the built stage, or of the stage that it stands on. */
	readonly user?: Word;
};

export type BuildSettings = {
	/** Name or number of the stage to build; the last one where there is none. */
	readonly target?: string | undefined;
	/** Build arguments; undefined is one that only run time knows. */
	readonly args?: ReadonlyMap<string, string | undefined>;
	/** Named contexts (`additional_contexts`): a name in FROM that is one of them is not an image of that name. */
	readonly contexts?: ReadonlyMap<string, string>;
};

/**
 * Reads a Dockerfile. ARG and ENV are followed by their defaults; a variable that has none is an unknown part.
 *
 * @see https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
export function readDockerfile(source: Source, settings: BuildSettings = {}): Promise<DockerfileFacts> {
	const { bounds } = source;
	if (source.text.length > bounds.limits["dockerfile-kib"] * 1024) {
		bounds.meet("dockerfile-kib", startOf(source), "is larger than a Dockerfile that is read");
		return Promise.resolve({});
	}
	const known = read.get(source) ?? new Map<string, Promise<DockerfileFacts>>();
	read.set(source, known);
	const { target, args = [], contexts = [] } = settings;
	const key = JSON.stringify([target, [...args], [...contexts]]);
	let facts = known.get(key);
	if (facts === undefined) {
		bounds.spendOnDockerfile(source.text.length);
		facts = statementsOf(source).then((statements) => interpret(statements, settings));
		known.set(key, facts);
	}
	return facts;
}

/** Many services are built from one Dockerfile, most of them with the same settings. */
const read = new WeakMap<Source, Map<string, Promise<DockerfileFacts>>>();

function interpret(statements: readonly Statement[], settings: BuildSettings): DockerfileFacts {
	const globals = globalsOf(statements, settings);
	const built = chosen(stagesOf(statements, globals, settings), settings.target);
	if (built === undefined) return {};
	const user = userOf(built, globals, settings);
	return { ...(built.base && { base: built.base }), ...(user && { user }) };
}

type Variables = Map<string, Expanded>;
type Expanded = { readonly value: string; readonly unknown: readonly string[] };
type Stage = {
	readonly name: string | undefined;
	/** The earlier stage that it stands on. */
	readonly parent: Stage | undefined;
	readonly base: Word | undefined;
	/** What is said in it; nothing is made of that before somebody asks for it. */
	readonly statements: Statement[];
};

/** Known only to who builds. @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

/** The ARGs before the first FROM. */
function globalsOf(statements: readonly Statement[], settings: BuildSettings): Variables {
	const globals: Variables = new Map();
	for (const statement of statements) {
		if (statement.kind === "from") break;
		if (statement.kind === "arg") setVariables(statement, globals, undefined, settings);
	}
	return globals;
}

function stagesOf(statements: readonly Statement[], globals: Variables, settings: BuildSettings): readonly Stage[] {
	const stages: Stage[] = [];
	/** The first of each name. */
	const named = new Map<string, Stage>();
	for (const statement of statements) {
		if (statement.kind !== "from") stages.at(-1)?.statements.push(statement);
		else {
			const stage = openStage(statement, globals, named, settings);
			stages.push(stage);
			if (stage.name !== undefined && !named.has(stage.name)) named.set(stage.name, stage);
		}
	}
	return stages;
}

function openStage(
	{ image, name }: Extract<Statement, { readonly kind: "from" }>,
	globals: Variables,
	named: ReadonlyMap<string, Stage>,
	settings: BuildSettings,
): Stage {
	const stage: Stage = { name, parent: undefined, base: undefined, statements: [] };
	if (image === undefined) return stage;
	const written = wordOf(image, globals);
	const parent = named.get(written.value.toLowerCase());
	if (parent !== undefined) return { ...stage, parent, base: parent.base };
	const context = settings.contexts?.get(written.value);
	if (context === undefined) return { ...stage, base: written };
	// `docker-image://` names an image; any other context (a folder, another service's build) none that we could say.
	const other = /^docker-image:\/\/(.+)$/.exec(context)?.[1];
	return other === undefined ? stage : { ...stage, base: { value: other, place: written.place } };
}

function chosen(stages: readonly Stage[], target: string | undefined): Stage | undefined {
	if (target === undefined || target === "") return stages.at(-1);
	const named = stages.find((stage) => stage.name === target.toLowerCase());
	return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}

/** The last USER of a stage, or of those that it stands on, whose variables it has too. */
function userOf(built: Stage, globals: Variables, settings: BuildSettings): Word | undefined {
	const line: Stage[] = [];
	for (let stage: Stage | undefined = built; stage !== undefined; stage = stage.parent) line.push(stage);
	const said = line.reverse().flatMap(({ statements }) => statements);
	const at = said.findLastIndex(({ kind }) => kind === "user");
	const last = said[at];
	if (last?.kind !== "user") return undefined;
	const variables: Variables = new Map();
	if (last.user.text.includes("$")) {
		for (const statement of said.slice(0, at)) setVariables(statement, variables, globals, settings);
	}
	return wordOf(last.user, variables);
}

/** The variables that an ARG or an ENV sets; `globals` where it stands in a stage. */
function setVariables(
	statement: Statement,
	variables: Variables,
	globals: Variables | undefined,
	settings: BuildSettings,
): void {
	if (statement.kind !== "arg" && statement.kind !== "env") return;
	for (const [name, written] of statement.pairs) {
		const value =
			statement.kind === "arg"
				? argument(name, written, variables, globals, settings)
				: expand(written ?? "", variables);
		variables.set(name, value);
	}
}

/** An ARG's value: what the build is given, else its default, else, within a stage, that of the global ARG. */
function argument(
	name: string,
	written: string | undefined,
	scope: Variables,
	outer: Variables | undefined,
	settings: BuildSettings,
): Expanded {
	if (settings.args?.has(name)) {
		const given = settings.args.get(name);
		return given === undefined ? { value: unknownPart, unknown: [name] } : { value: given, unknown: [] };
	}
	if (written !== undefined) return expand(written, scope);
	return outer?.get(name) ?? { value: unknownPart, unknown: [name] };
}

function wordOf({ text, place }: Written, variables: Variables): Word {
	const { value, unknown } = expand(text, variables);
	return unknown.length === 0 ? { value, place } : { value, place, unknown };
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and their nesting; patterns (`${NAME#x}`) are unknown. */
function expand(written: string, variables: Variables, depth = 0): Expanded {
	const unknown = new Set<string>();
	let value = "";
	let at = 0;
	const add = (part: Expanded) => {
		value += part.value;
		for (const name of part.unknown) unknown.add(name);
	};
	while (at < written.length) {
		const char = written[at] ?? "";
		if (char === "\\" && at + 1 < written.length) {
			value += written[at + 1];
			at += 2;
			continue;
		}
		const simple = char === "$" ? nameAt(written, at + 1) : undefined;
		if (simple !== undefined) {
			add(variableOf(simple, variables));
			at += 1 + simple.length;
		} else if (char === "$" && written[at + 1] === "{") {
			const end = closing(written, at + 2);
			add(depth < deepest ? braced(written.slice(at + 2, end), variables, depth) : tooDeep);
			at = end + 1;
		} else {
			value += char;
			at += 1;
		}
		// `ENV A=$A$A` doubles with each line, and `ENV A=$A$B` names one more.
		if (value.length > longestValue || unknown.size > mostUnknown) return tooLong;
	}
	return { value, unknown: [...unknown] };
}

/** Nobody names an image or a user in more. UTF-16 code units. */
const longestValue = 20_000;

/** Nor of more variables that only who builds it knows. */
const mostUnknown = 100;

const tooLong: Expanded = { value: unknownPart, unknown: ["a value of great length"] };

/** Defaults in defaults are followed so far. */
const deepest = 8;

const tooDeep: Expanded = { value: unknownPart, unknown: ["a value of great depth"] };

function nameAt(text: string, at: number): string | undefined {
	const name = /\w+/y;
	name.lastIndex = at;
	return name.exec(text)?.[0];
}

function braced(inside: string, variables: Variables, depth: number): Expanded {
	const [, name = "", operator, other = ""] = /^(\w+)(?:(:?[-+?])(.*))?$/s.exec(inside) ?? [];
	if (name === "") return { value: unknownPart, unknown: [inside] };
	const found = variables.get(name);
	const isSet = found !== undefined && (found.value !== "" || !operator?.startsWith(":"));
	switch (operator?.at(-1)) {
		case "-":
			return isSet ? found : expand(other, variables, depth + 1);
		case "+":
			return isSet ? expand(other, variables, depth + 1) : { value: "", unknown: [] };
		default:
			return variableOf(name, variables);
	}
}

function variableOf(name: string, variables: Variables): Expanded {
	if (platformArguments.test(name)) return { value: unknownPart, unknown: [name] };
	return variables.get(name) ?? { value: unknownPart, unknown: [name] };
}

/** Where the brace that was opened before `from` closes; the text's end where it never does. */
function closing(text: string, from: number): number {
	let open = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "{") open++;
		else if (text[at] === "}" && --open === 0) return at;
	}
	return text.length;
}
