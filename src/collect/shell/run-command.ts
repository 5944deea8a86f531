import type { Diagnostic } from "../../diagnostic.ts";
import type { Place } from "../../source.ts";
import { isOneOfMany, type Mapping, sequence, type Value } from "../../value.ts";
import { parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import type { Word } from "../docker/word.ts";
import { type Draft, withSteps } from "../workflow/draft.ts";
import { environmentOf, type ShellWord, shownWord, textWord } from "./command.ts";
import { beginContainer, putEngine } from "./command-draft.ts";
import type { EngineCommand } from "./engine-command.ts";
import { sandboxOf } from "./sandbox.ts";
import type { ScriptSetting } from "./script-setting.ts";
import { settle } from "./settle.ts";
import { inStead, placeOf, wordOf } from "./text.ts";

/** What one `docker run` or `docker create` makes. */
export type Run = {
	readonly container: Mapping;
	readonly networks: readonly Mapping[];
	readonly volumes: readonly Mapping[];
	/** Why the engine refuses the command; the container is then what it would be. */
	readonly refusal?: Diagnostic;
};

/** What `run` or `create` of an engine makes; undefined where it only asks for help. */
export function runOf(engine: EngineCommand, setting: ScriptSetting): Run | undefined {
	const written = engine.words.map(textWord);
	const words = settle(written);
	const verb = engine.action === "create" ? "create" : "run";
	const inherited: Word[] = [];
	const parsed = parseCreate(words, {
		verb,
		tool: engine.tool,
		base: setting.base,
		place: engine.place,
		inherited: (name) => {
			const value = inheritedBy(engine, name);
			if (value !== undefined) inherited.push(value);
			return value;
		},
	});
	if (parsed.flags.includes("help")) return undefined;
	const image = parsed.image === undefined ? undefined : engine.words[words.indexOf(parsed.image)];
	const container = withSteps(parsed.container, [...written, ...inherited]);
	const named = namedIn(container);
	const shown = image === undefined ? undefined : shownWord(image);
	const draft = beginContainer(setting, named ?? shown ?? `${engine.tool} ${verb}`, engine.place);
	draft.take(container);
	putEngine(draft, engine);
	if (setting.expressions === true) putExpressions(draft, engine, image);
	const network = putNetwork(draft, engine.place);
	const sandbox = sandboxOf(parsed.args);
	if (sandbox !== undefined) draft.put("sandbox", sandbox);
	return {
		container: draft.mapping(),
		networks: network === undefined ? [] : [network],
		volumes: parsed.volumes,
		...(parsed.invalid === undefined ? {} : { refusal: refusalOf(engine, parsed.invalid) }),
	};
}

/** The value that the command's own environment has for a variable, where that is written out. */
function inheritedBy({ command }: EngineCommand, { value: name, place }: Word): Word | undefined {
	const text = environmentOf(command, name);
	return text === undefined ? undefined : wordOf(inStead(text, place, name), place);
}

function refusalOf(engine: EngineCommand, invalid: { readonly message: string; readonly place: Place }): Diagnostic {
	const { message, place } = invalid;
	return { kind: "invalid", level: "info", message: `${engine.tool} refuses this: ${message}`, place };
}

/** Without a word about it, a container is on the engine's default bridge: gives that network, if so. */
function putNetwork(draft: Draft, place: Place): Mapping | undefined {
	if (draft.get("network_mode") !== undefined || draft.get("networks") !== undefined) return undefined;
	draft.put("networks", sequence([mappingOf([["name", "bridge"]], place)], place));
	return mappingOf(
		[
			["name", "bridge"],
			["driver", "bridge"],
			["implicit", true],
		],
		place,
	);
}

/** Contexts of expressions in the command's own flags and image; what they bring into its arguments is no option. */
function putExpressions(draft: Draft, engine: EngineCommand, image: ShellWord | undefined): void {
	const last = image === undefined ? engine.words.length : engine.words.indexOf(image);
	const items: Value[] = [];
	const add = (field: string, words: readonly ShellWord[]) => {
		const found = words.filter((word) => contextsOf(word).length > 0);
		const [first] = found;
		if (first === undefined) return;
		const contexts = [...new Set(found.flatMap(contextsOf))];
		const place = placeOf(first.text, 0, first.text.text.length) ?? first.place;
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
	add("options", engine.words.slice(0, last));
	if (image !== undefined) add("image", [image]);
	if (items.length > 0) draft.put("expressions", sequence(items, engine.place));
}

/** Only what is an expression of a workflow; a shell's own variables are no context. */
function contextsOf(word: ShellWord): readonly string[] {
	return word.text.segments
		.flatMap((segment) => segment.unknown ?? [])
		.filter((name) => /^(?:github|inputs|env|vars|secrets|needs|steps|matrix|runner|job|strategy)\.|\(\)$/.test(name));
}

function namedIn(container: Mapping): string | undefined {
	const name = container.entries.get("container_name")?.value;
	const isOwn = name?.kind === "scalar" && !isOneOfMany(name.via);
	return isOwn && typeof name.value === "string" ? name.value : undefined;
}
