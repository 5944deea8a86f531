import type { Instruction } from "dockerfile-ast";
import { type Place, type Source, startOf } from "../source.ts";
import { unknownPart, type Word } from "./docker/word.ts";

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
	const facts = known.get(key) ?? interpret(source, settings);
	known.set(key, facts);
	return facts;
}

/** Many services are built from one Dockerfile, most of them with the same settings. */
const read = new WeakMap<Source, Map<string, Promise<DockerfileFacts>>>();

async function interpret(source: Source, settings: BuildSettings): Promise<DockerfileFacts> {
	const offsetOf = offsets(source.text);
	const stages: Stage[] = [];
	const globals: Variables = new Map();
	for (const instruction of await parse(source)) {
		const range = instruction.getArgumentsRange();
		if (range === null) continue;
		const place = { source, start: offsetOf(range.start), end: offsetOf(range.end) };
		const stage = stages.at(-1);
		switch (instruction.getKeyword()) {
			case "FROM":
				stages.push(openStage(instruction, source, offsetOf, globals, stages, settings));
				break;
			case "ARG":
				for (const [name, written] of propertiesOf(instruction)) {
					const scope = stage?.variables ?? globals;
					scope.set(name, argument(name, written, scope, stage === undefined ? undefined : globals, settings));
				}
				break;
			case "ENV":
				for (const [name, written] of propertiesOf(instruction)) {
					stage?.variables.set(name, expand(written ?? "", stage.variables));
				}
				break;
			case "USER":
				if (stage !== undefined) stage.user = word(instruction.getArgumentsContent() ?? "", stage.variables, place);
				break;
		}
	}
	const built = chosen(stages, settings.target);
	if (built === undefined) return {};
	return { ...(built.base && { base: built.base }), ...(built.user && { user: built.user }) };
}

const parsed = new WeakMap<Source, Promise<readonly Instruction[]>>();

function parse(source: Source): Promise<readonly Instruction[]> {
	const known = parsed.get(source);
	if (known !== undefined) return known;
	// Loaded only where there is a Dockerfile to read.
	const parsing = import("dockerfile-ast").then(({ DockerfileParser }) =>
		DockerfileParser.parse(source.text).getInstructions(),
	);
	parsed.set(source, parsing);
	return parsing;
}

type Variables = Map<string, Expanded>;
type Expanded = { readonly value: string; readonly unknown: readonly string[] };
type Stage = {
	readonly name: string | undefined;
	base: Word | undefined;
	user: Word | undefined;
	variables: Variables;
};
type Position = { readonly line: number; readonly character: number };

/** Known only to who builds. @see https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformArguments = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

function openStage(
	instruction: Instruction,
	source: Source,
	offsetOf: (position: Position) => number,
	globals: Variables,
	stages: readonly Stage[],
	settings: BuildSettings,
): Stage {
	const words = instruction.getArguments().filter((argument) => !argument.getValue().startsWith("--"));
	const [image, as, name] = words;
	const stage: Stage = {
		name: as?.getValue().toLowerCase() === "as" ? name?.getValue().toLowerCase() : undefined,
		base: undefined,
		user: undefined,
		variables: new Map(),
	};
	if (image === undefined) return stage;
	const range = image.getRange();
	const place = { source, start: offsetOf(range.start), end: offsetOf(range.end) };
	const written = word(image.getValue(), globals, place);
	const earlier = stages.find((other) => other.name !== undefined && other.name === written.value.toLowerCase());
	if (earlier !== undefined) {
		return { ...stage, base: earlier.base, user: earlier.user, variables: new Map(earlier.variables) };
	}
	const context = settings.contexts?.get(written.value);
	if (context === undefined) return { ...stage, base: written };
	// `docker-image://` names an image; any other context (a folder, another service's build) none that we could say.
	const named = /^docker-image:\/\/(.+)$/.exec(context)?.[1];
	return named === undefined ? stage : { ...stage, base: { value: named, place } };
}

function chosen(stages: readonly Stage[], target: string | undefined): Stage | undefined {
	if (target === undefined || target === "") return stages.at(-1);
	const named = stages.find((stage) => stage.name === target.toLowerCase());
	return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
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

function word(written: string, variables: Variables, place: Place): Word {
	const { value, unknown } = expand(written, variables);
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
		const simple = char === "$" ? /^\w+/.exec(written.slice(at + 1, at + 1 + maxName))?.[0] : undefined;
		if (simple !== undefined) {
			add(variableOf(simple, variables));
			at += 1 + simple.length;
		} else if (char === "$" && written[at + 1] === "{" && depth < maxDepth) {
			const end = closing(written, at + 2);
			add(braced(written.slice(at + 2, end), variables, depth));
			at = end + 1;
		} else {
			value += char;
			at += 1;
		}
	}
	// `ENV A=$A$A` doubles with each line.
	if (value.length > longestValue) return { value: unknownPart, unknown: [...unknown, "a value of great length"] };
	return { value, unknown: [...unknown] };
}

/** Nobody names an image or a user in more. UTF-16 code units. */
const longestValue = 20_000;

const maxName = 256;
const maxDepth = 8;

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

/** Names and values of an ARG or ENV; undefined for a name without a value. */
function propertiesOf(instruction: Instruction): readonly (readonly [string, string | undefined])[] {
	const properties = "getProperties" in instruction ? (instruction as PropertyInstruction).getProperties() : [];
	return properties.map((property) => [property.getName(), property.getValue() ?? undefined] as const);
}

type PropertyInstruction = Instruction & {
	getProperties(): readonly { getName(): string; getValue(): string | null }[];
};

/** From the parser's lines and characters to offsets. */
function offsets(text: string): (position: Position) => number {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return (position) => (starts[position.line] ?? text.length) + position.character;
}
