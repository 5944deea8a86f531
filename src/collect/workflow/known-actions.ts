import { ownEntry } from "../../own-entry.ts";
import type { Place } from "../../source.ts";
import type { Mapping, Scalar } from "../../value.ts";
import type { ShellWord } from "../shell/command.ts";
import { join, slice, type Text } from "../shell/text.ts";
import { entryOf } from "./outcome.ts";
import type { Way } from "./way.ts";

/** A published action that does nothing but call docker, as the command that it becomes. */
export type ActionCommand = {
	readonly action: "run" | "build";
	readonly words: readonly ShellWord[];
	readonly place: Place;
};

/**
 * The docker command that a published action is with some inputs; undefined for any other action. `way`: how their
 * expressions are filled in. `tagged`: with the tags that a build gives.
 *
 * @see https://github.com/docker/build-push-action/blob/v6.18.0/action.yml
 * @see https://github.com/addnab/docker-run-action/blob/v3/entrypoint.sh
 */
export function actionCommand(uses: Scalar, inputs: Mapping, way: Way, tagged = true): ActionCommand | undefined {
	const known = knownAction(String(uses.value));
	if (known === undefined) return undefined;
	const words = known.inputs.flatMap(([input, flag, read]): readonly ShellWord[] => {
		if (!tagged && input === "tags") return [];
		const written = entryOf(inputs, input);
		if (written?.kind !== "scalar" || written.value === null || written.value === "") return [];
		return read(way(written), written).flatMap((value) =>
			flag === "" ? [value] : [wordAt(flag, written.place), value],
		);
	});
	return { action: known.action, words, place: uses.place };
}

/** Whether `uses` names an action that does nothing but call docker. */
export function isKnownAction(uses: string): boolean {
	return knownAction(uses) !== undefined;
}

/** Whether `uses` names an action that runs a script of its inputs on the runner, as `run:` would. */
export function isScriptAction(uses: string): boolean {
	return ownEntry(scripts, nameOf(uses)) !== undefined;
}

/** The scripts that such an action is given. */
export function scriptInputs(uses: string, inputs: Mapping): readonly Scalar[] {
	return (ownEntry(scripts, nameOf(uses)) ?? []).flatMap((input) => {
		const written = entryOf(inputs, input);
		return written?.kind === "scalar" ? [written] : [];
	});
}

function knownAction(uses: string): KnownAction | undefined {
	return ownEntry(actions, nameOf(uses));
}

/** Of an action, without its version. */
function nameOf(uses: string): string {
	const version = uses.indexOf("@");
	return (version === -1 ? uses : uses.slice(0, version)).toLowerCase();
}

type Read = (text: Text, written: Scalar) => readonly ShellWord[];

/** Inputs in the order in which they stand on the command line, with the flag that each becomes. */
type KnownAction = {
	readonly action: ActionCommand["action"];
	readonly inputs: readonly (readonly [input: string, flag: string, read: Read])[];
};

const whole: Read = (text, { place }) => [{ text, place }];

/** One value a line; lists between commas are taken apart by docker itself. */
const lines: Read = (text, { place }) =>
	[...text.text.matchAll(/[^\n]+/g)].flatMap((match) => {
		const trimmed = match[0].trim();
		if (trimmed === "") return [];
		const start = match.index + match[0].indexOf(trimmed);
		return [{ text: slice(text, start, start + trimmed.length), place }];
	});

/** As bash takes a variable without quotes: whatever stands between blanks and line ends, quotes and all. */
const apart: Read = (text, { place }) =>
	Array.from(text.text.matchAll(/\S+/g), ({ 0: word, index }) => ({
		text: slice(text, index, index + word.length),
		place,
	}));

const actions: Readonly<Record<string, KnownAction | undefined>> = {
	"docker/build-push-action": {
		action: "build",
		inputs: [
			["tags", "-t", lines],
			["network", "--network", whole],
			["allow", "--allow", lines],
			["ssh", "--ssh", lines],
			["build-args", "--build-arg", lines],
			["target", "--target", whole],
			["context", "", whole],
		],
	},
	"addnab/docker-run-action": {
		action: "run",
		inputs: [
			["options", "", apart],
			["docker_network", "--network", whole],
			["image", "", whole],
		],
	},
};

const retried = ["command", "on_retry_command", "new_command_on_retry"];

/**
 * Inputs that are scripts, by the name of the action.
 *
 * @see https://github.com/nick-fields/retry/blob/v3/action.yml
 * @see https://github.com/Wandalen/wretry.action/blob/v3/action.yml
 */
const scripts: Readonly<Record<string, readonly string[] | undefined>> = {
	"nick-fields/retry": retried,
	"nick-invision/retry": retried,
	"wandalen/wretry.action": ["command"],
};

function wordAt(text: string, place: Place): ShellWord {
	return { text: join([{ text, place, exact: false }]), place };
}
