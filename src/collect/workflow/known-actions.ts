import type { Place } from "../../source.ts";
import type { Mapping, Scalar } from "../../value.ts";
import type { ShellWord } from "../shell/command.ts";
import { join, type Part, slice, type Text } from "../shell/text.ts";
import { entryOf } from "./outcome.ts";
import { splitOptions } from "./split-options.ts";
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
 * @see https://github.com/addnab/docker-run-action/blob/v3/action.yml
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

function knownAction(uses: string): KnownAction | undefined {
	const version = uses.indexOf("@");
	const name = (version === -1 ? uses : uses.slice(0, version)).toLowerCase();
	return Object.hasOwn(actions, name) ? actions[name] : undefined;
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

const split: Read = (text, { place }) =>
	splitOptions(text, place).map((word) => {
		const part: Part = { text: word.value, place: word.place, exact: false };
		return { text: join([word.unknown === undefined ? part : { ...part, unknown: word.unknown }]), place: word.place };
	});

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
			["options", "", split],
			["docker_network", "--network", whole],
			["image", "", whole],
		],
	},
};

function wordAt(text: string, place: Place): ShellWord {
	return { text: join([{ text, place, exact: false }]), place };
}
