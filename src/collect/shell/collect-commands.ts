import type { Diagnostic } from "../../diagnostic.ts";
import type { Profile } from "../../project.ts";
import type { Place } from "../../source.ts";
import { type Mapping, type Step, scalar, sequence, type Value } from "../../value.ts";
import { parseCreate } from "../docker/command-line.ts";
import { mappingOf } from "../docker/fields.ts";
import { unknownPart } from "../docker/word.ts";
import { Draft, withSteps } from "../workflow/draft.ts";
import { bashCommands } from "./bash.ts";
import { buildOf } from "./build-command.ts";
import { literalOf, type ShellCommand, type ShellWord, shownWord, textWord } from "./command.ts";
import { type ComposeCommand, composeCommand } from "./compose-command.ts";
import { type EngineCommand, engineCommand, nameOfProgram, scriptIn, unwrapped } from "./engine-command.ts";
import type { ShellLanguage } from "./grammar.ts";
import { mentionsCommand } from "./mention.ts";
import { powershellCommands } from "./powershell.ts";
import { sandboxOf } from "./sandbox.ts";
import type { ScriptContext } from "./script-context.ts";
import { settle } from "./settle.ts";
import { placeOf, type Text, type TextWord, viaOf } from "./text.ts";

/** What a script is, beside its text. */
export type ScriptSetting = ScriptContext & {
	readonly language: ShellLanguage;
	readonly profile: Profile;
	/** What relative paths of the host start from. */
	readonly base: "workspace" | "project";
	readonly startedBy: ComposeCommand["startedBy"];
	/** How the script came to be run: its callers. */
	readonly via?: readonly Step[];
	/** What a comment beside a command declares. */
	readonly declared: (place: Place) => Mapping | undefined;
	/** Contexts behind expressions that are still in the text, by the names of its unknown parts. */
	readonly expressions?: boolean;
};

/** What the commands of a script start, build and make. */
export type Commands = {
	readonly containers: readonly Mapping[];
	readonly networks: readonly Mapping[];
	readonly volumes: readonly Mapping[];
	readonly remotes: readonly Mapping[];
	readonly compose: readonly ComposeCommand[];
	/** Tags that `docker build -t` gives, so that images of those names are known to be built here. */
	readonly built: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
};

export const noCommands: Commands = {
	containers: [],
	networks: [],
	volumes: [],
	remotes: [],
	compose: [],
	built: [],
	diagnostics: [],
};

/** Scripts inside arguments of scripts inside arguments … */
const maxNesting = 4;

/** The container commands of a script; nothing is loaded or parsed where the text mentions none. */
export async function collectCommands(script: Text, setting: ScriptSetting): Promise<Commands> {
	if (!mentionsCommand(script.text)) return noCommands;
	const gathered = new Gatherer(setting);
	try {
		await gathered.read(script, setting, 0);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const place = script.segments[0]?.place;
		if (place !== undefined) {
			gathered.diagnostics.push({ kind: "limit", level: "error", message: "is nested too deeply to be read", place });
		}
	}
	return gathered;
}

/** One command that is already known, without a script around it: what a published action becomes. */
export function collectKnown(engine: EngineCommand, setting: ScriptSetting): Commands {
	const gathered = new Gatherer(setting);
	gathered.engine(engine);
	return gathered;
}

class Gatherer implements Commands {
	readonly containers: Mapping[] = [];
	readonly networks: Mapping[] = [];
	readonly volumes: Mapping[] = [];
	readonly remotes: Mapping[] = [];
	readonly compose: ComposeCommand[] = [];
	readonly built: string[] = [];
	readonly diagnostics: Diagnostic[] = [];
	readonly #setting: ScriptSetting;

	constructor(setting: ScriptSetting) {
		this.#setting = setting;
	}

	async read(script: Text, context: ScriptContext, depth: number): Promise<void> {
		const read = this.#setting.language === "powershell" && depth === 0 ? powershellCommands : bashCommands;
		for (const command of await read(script, context)) {
			const words = unwrapped(command.words);
			const [first] = words;
			if (first === undefined) continue;
			const nested = scriptIn(words, command);
			if (nested !== undefined && depth < maxNesting && mentionsCommand(nested.text)) {
				const { variables, directory } = command;
				await this.read(nested, { ...context, variables, directory }, depth + 1);
				continue;
			}
			this.#take(words, command);
		}
	}

	#take(words: readonly ShellWord[], command: ShellCommand): void {
		const engine = engineCommand(words, command);
		if (engine !== undefined) {
			this.engine(engine);
			return;
		}
		const first = words[0];
		if (first === undefined || nameOfProgram(first) === undefined) return;
		const arguments_ = words.map(textWord);
		const sandbox = sandboxOf(arguments_);
		if (sandbox === undefined || arguments_.length < 2) return;
		const draft = this.#begin(
			nameOfProgram(first) ?? "",
			placeOf(first.text, 0, first.text.text.length) ?? first.place,
			[],
		);
		draft.put("sandbox", sandbox);
		const known = settle(arguments_);
		draft.put(
			"command",
			sequence(
				known.map((word) => scalar(word.value.replaceAll(unknownPart, "…"), word.place)),
				first.place,
			),
		);
		known.forEach((word, index) => {
			if (word.value.includes(unknownPart)) draft.forget("command", index);
		});
		this.containers.push(draft.mapping());
	}

	engine(engine: EngineCommand): void {
		switch (engine.action) {
			case "run":
			case "create":
				this.#container(engine);
				return;
			case "compose":
			case "stack-deploy": {
				const found = composeCommand(engine, this.#setting.startedBy);
				if (found === undefined) return;
				this.compose.push(found);
				if (found.files.includes(undefined) || (found.files.length === 0 && found.directory === undefined)) {
					const message = "only run time knows which Compose files this reads";
					this.diagnostics.push({ kind: "unknown", level: "info", message, place: found.place });
				}
				return;
			}
			case "build":
			case "bake":
				this.#build(engine);
				return;
			case "network-create":
				this.#network(engine);
				return;
			case "volume-create":
				return;
		}
	}

	#begin(name: string, place: Place, via: readonly Step[]): Draft {
		const draft = new Draft(place, [...(this.#setting.via ?? []), ...via]);
		draft.putPlain("name", name);
		draft.putPlain("origin", "command");
		draft.putPlain("profile", this.#setting.profile);
		draft.put("declared", this.#setting.declared(place));
		return draft;
	}

	#container(engine: EngineCommand): void {
		const written = engine.words.map(textWord);
		const words = settle(written);
		const verb = engine.action === "create" ? "create" : "run";
		const parsed = parseCreate(words, { verb, tool: engine.tool, base: this.#setting.base, place: engine.place });
		if (parsed.flags.includes("help")) return;
		const image = parsed.image === undefined ? undefined : engine.words[words.indexOf(parsed.image as TextWord)];
		const named = namedIn(parsed.container);
		const shown = image === undefined ? undefined : shownWord(image);
		const draft = this.#begin(named ?? shown ?? `${engine.tool} ${verb}`, engine.place, []);
		draft.take(withSteps(parsed.container, written));
		this.#putEngine(draft, engine);
		this.#putExpressions(draft, engine, image);
		this.#putNetwork(draft, engine.place);
		const sandbox = sandboxOf(parsed.args);
		if (sandbox !== undefined) draft.put("sandbox", sandbox);
		this.containers.push(draft.mapping());
		this.volumes.push(...parsed.volumes);
		if (parsed.invalid !== undefined) {
			const { message, place } = parsed.invalid;
			this.diagnostics.push({
				kind: "invalid",
				level: "info",
				message: `${engine.tool} refuses this: ${message}`,
				place,
			});
		}
	}

	/** Without a word about it, a container is on the engine's default bridge. */
	#putNetwork(draft: Draft, place: Place): void {
		if (draft.get("network_mode") !== undefined || draft.get("networks") !== undefined) return;
		draft.put("networks", sequence([mappingOf([["name", "bridge"]], place)], place));
		this.networks.push(
			mappingOf(
				[
					["name", "bridge"],
					["driver", "bridge"],
					["implicit", true],
				],
				place,
			),
		);
	}

	#putEngine(draft: Draft, engine: EngineCommand): void {
		const facts: (readonly [string, unknown])[] = [];
		if (engine.tool !== "docker") facts.push(["tool", engine.tool]);
		if (engine.host !== undefined && engine.host !== "") facts.push(["host", engine.host]);
		if (engine.tls !== undefined) facts.push(["tls", engine.tls]);
		if (facts.length > 0) draft.put("engine", mappingOf(facts, engine.place));
	}

	/** Contexts of expressions in the command's own flags and image; what they bring into its arguments is no option. */
	#putExpressions(draft: Draft, engine: EngineCommand, image: ShellWord | undefined): void {
		if (this.#setting.expressions !== true) return;
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

	#build(engine: EngineCommand): void {
		const found = buildOf(engine);
		this.built.push(...found.tags);
		this.remotes.push(...found.remotes);
		if (found.build === undefined) return;
		const via = engine.words.flatMap((word) => viaOf(word.text, 0, word.text.text.length));
		const draft = this.#begin(found.name, engine.place, via.slice(0, 1));
		draft.put("build", found.build);
		this.#putEngine(draft, engine);
		this.containers.push(draft.mapping());
	}

	#network(engine: EngineCommand): void {
		const words = engine.words;
		const facts = new Map<string, unknown>();
		const options: Record<string, string> = {};
		let name: string | undefined;
		for (let at = 0; at < words.length; at++) {
			const text = literalOf(words[at]);
			if (text === undefined) continue;
			const [flag = text, inline] = text.startsWith("--") ? text.split(/=(.*)/s, 2) : [text];
			if (flag === "--internal") facts.set("internal", inline !== "false");
			else if (flag === "--attachable") facts.set("attachable", inline !== "false");
			else if (flag === "--ipv6") facts.set("enable_ipv6", inline !== "false");
			else if (flag === "-d" || flag === "--driver") facts.set("driver", inline ?? literalOf(words[++at]));
			else if (flag === "-o" || flag === "--opt") {
				const [key = "", value = ""] = (inline ?? literalOf(words[++at]) ?? "").split(/=(.*)/s, 2);
				if (key !== "") options[key] = value;
			} else if (networkValueFlags.has(flag)) {
				if (inline === undefined) at++;
			} else if (!text.startsWith("-")) name = text;
		}
		if (name === undefined) return;
		const fields = [
			["name", name],
			["engine_name", name],
			["driver", facts.get("driver") ?? "bridge"],
		] as const;
		const rest = [...facts].filter(([key]) => key !== "driver");
		const driver = Object.keys(options).length === 0 ? [] : [["driver_opts", options] as const];
		this.networks.push(mappingOf([...fields, ...rest, ...driver], engine.place));
	}
}

const networkValueFlags = new Set([
	"--subnet",
	"--gateway",
	"--ip-range",
	"--aux-address",
	"--ipam-driver",
	"--ipam-opt",
	"--label",
	"--scope",
	"--config-from",
	"--interface-name",
	"--dns",
]);

/** Only what is an expression of a workflow; a shell's own variables are no context. */
function contextsOf(word: ShellWord): readonly string[] {
	return word.text.segments
		.flatMap((segment) => segment.unknown ?? [])
		.filter((name) => /^(?:github|inputs|env|vars|secrets|needs|steps|matrix|runner|job|strategy)\.|\(\)$/.test(name));
}

function namedIn(container: Mapping): string | undefined {
	const name = container.entries.get("container_name")?.value;
	return name?.kind === "scalar" && typeof name.value === "string" ? name.value : undefined;
}
