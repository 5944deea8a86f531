import type { Diagnostic } from "../../diagnostic.ts";
import type { Mapping } from "../../value.ts";
import { bashCommands } from "./bash.ts";
import { buildOf } from "./build-command.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { beginContainer, putEngine } from "./command-draft.ts";
import { type ComposeCommand, composeCommand, isBehindAction } from "./compose-command.ts";
import { composeRun } from "./compose-run.ts";
import { type EngineCommand, engineCommand, engineWithin } from "./engine-command.ts";
import { TooDear } from "./grammar.ts";
import { isIdle, namesCommand } from "./idle-mention.ts";
import { mentionsCommand } from "./mention.ts";
import { scriptIn } from "./nested-script.ts";
import { networkOf } from "./network-command.ts";
import { powershellCommands } from "./powershell.ts";
import { runOf } from "./run-command.ts";
import { isSandbox } from "./sandbox.ts";
import { sandboxContainer } from "./sandbox-command.ts";
import type { ScriptContext } from "./script-context.ts";
import type { ScriptSetting } from "./script-setting.ts";
import { type Text, viaOf } from "./text.ts";
import { unwrapped } from "./wrapper.ts";

/** What the commands of a script start, build and make. */
export type Commands = {
	readonly containers: readonly Mapping[];
	readonly networks: readonly Mapping[];
	readonly volumes: readonly Mapping[];
	readonly remotes: readonly Mapping[];
	readonly compose: readonly ComposeCommand[];
	/** Tags that `docker build -t` gives, so that images of those names are known to be built here; asked for last. */
	readonly built: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
};

const noCommands: Commands = {
	containers: [],
	networks: [],
	volumes: [],
	remotes: [],
	compose: [],
	built: [],
	diagnostics: [],
};

/** The container commands of a script; nothing is loaded or parsed where neither its text nor a variable in it mentions one. */
export async function collectCommands(script: Text, setting: ScriptSetting): Promise<Commands> {
	if (!mentionsCommand(script.text) && !startsByVariable(script.text, setting)) return noCommands;
	const code = withoutComments(script.text);
	if (!mentionsCommand(code) || isIdle(code)) {
		if (!bringsCommand(code, setting)) return noCommands;
	}
	const gathered = new Gatherer(setting);
	try {
		await gathered.read(script, setting, 0);
	} catch (error) {
		const place = script.segments[0]?.place;
		if (place === undefined || !(error instanceof RangeError || error instanceof TooDear)) throw error;
		gathered.diagnostics.push(
			error instanceof TooDear
				? place.source.bounds.diagnostic(error.limit, place, `takes more ${costs[error.limit]} to be read`)
				: { kind: "limit", level: "error", message: "is nested too deeply to be read", place },
		);
	}
	return gathered;
}

const costs: Readonly<Record<TooDear["limit"], string>> = { "script-work": "work", "script-mib": "memory" };

/**
 * Without the lines that are comments: in bash, in PowerShell, and in what either hands on to a shell. A carriage return
 * begins no line for bash, and ends one for PowerShell: what is behind it stays.
 */
function withoutComments(text: string): string {
	return text.replace(/(?<![^\n])[ \t]*#.*/g, "");
}

/** Whether a variable that a text is given may bring in a command that is not in it. */
function bringsCommand(text: string, { variables }: ScriptContext): boolean {
	return text.includes("$") && Array.from(variables.values()).some((value) => mentionsCommand(value.text));
}

/** Whether a command in a text may begin with a variable that it is given. */
function startsByVariable(text: string, { variables }: Pick<ScriptContext, "variables">): boolean {
	if (variables.size === 0) return false;
	return namesCommand(
		text,
		Array.from(variables, ([name, value]) => [name, value.text] as const),
	);
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
		for (const written of await read(script, context)) {
			const { words, assignments } = unwrapped(written.words);
			const command = { ...written, assignments: new Map([...written.assignments, ...assignments]) };
			const [first] = words;
			if (first === undefined) continue;
			const nested = scriptIn(words, command);
			const variables = new Map([...command.variables, ...command.assignments]);
			if (
				nested !== undefined &&
				(mentionsCommand(nested.text.text) || startsByVariable(nested.text.text, { variables }))
			) {
				const { bounds } = first.place.source;
				if (depth >= bounds.limits["script-depth"]) {
					bounds.meet("script-depth", first.place, "holds scripts in scripts deeper than they are read");
				} else {
					const { directory } = command;
					const inner = { ...context, variables, directory, arguments: nested.arguments };
					await this.read(nested.text, inner, depth + 1);
				}
				continue;
			}
			this.#take(words, command);
		}
	}

	#take(words: readonly ShellWord[], command: ShellCommand): void {
		const isInSandbox = isSandbox(words[0]?.text.text ?? "");
		const engine = isInSandbox ? engineWithin(words, command) : engineCommand(words, command);
		if (engine !== undefined) {
			const isCut = command.cut !== undefined && !isBehindAction(engine, command.cut);
			const { source } = engine.place;
			if (isCut) source.bounds.meet("script-ways", engine.place, "has variables of more values than are read");
			this.engine(engine);
			return;
		}
		const sandbox = sandboxContainer(words, this.#setting);
		if (sandbox !== undefined) this.containers.push(sandbox);
	}

	engine(engine: EngineCommand): void {
		switch (engine.action) {
			case "run":
			case "create":
				this.#run(engine);
				return;
			case "compose":
			case "stack-deploy": {
				const found = composeCommand(engine, this.#setting.startedBy);
				if (found === undefined) return;
				this.compose.push(found);
				const container = composeRun(engine, this.#setting);
				if (container !== undefined) this.containers.push(container);
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
			case "network-create": {
				const network = networkOf(engine);
				if (network !== undefined) this.networks.push(network);
				return;
			}
			case "volume-create":
				return;
		}
	}

	#run(engine: EngineCommand): void {
		const found = runOf(engine, this.#setting);
		if (found === undefined) return;
		this.containers.push(found.container);
		this.networks.push(...found.networks);
		this.volumes.push(...found.volumes);
		if (found.refusal !== undefined) this.diagnostics.push(found.refusal);
	}

	#build(engine: EngineCommand): void {
		const found = buildOf(engine);
		this.built.push(...found.tags);
		this.remotes.push(...found.remotes);
		if (found.build === undefined) return;
		const via = engine.words.flatMap((word) => viaOf(word.text, 0, word.text.text.length));
		const draft = beginContainer(this.#setting, found.name, engine.place, via.slice(0, 1));
		draft.put("build", found.build);
		putEngine(draft, engine);
		this.containers.push(draft.mapping());
	}
}
