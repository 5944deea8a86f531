import { ownEntry } from "../../own-entry.ts";
import type { Place } from "../../source.ts";
import type { Mapping, Scalar } from "../../value.ts";
import { quotedWords, type ShellWord } from "../shell/command.ts";
import { join, slice, type Text, unknownAt, whole as wholePart } from "../shell/text.ts";
import { entryOf } from "./outcome.ts";
import type { Way } from "./way.ts";

/** A published action that does nothing but call docker, as the command that it becomes. */
export type ActionCommand = {
	readonly action: "run" | "build" | "bake" | "compose";
	readonly words: readonly ShellWord[];
	readonly place: Place;
	/** The folder that it runs in, where it is told one. */
	readonly folder?: string;
};

/**
 * The docker command that a published action is with some inputs; undefined for any other action. `way`: how their
 * expressions are filled in. `tagged`: with the tags that a build gives.
 */
export function actionCommand(uses: Scalar, inputs: Mapping, way: Way, tagged = true): ActionCommand | undefined {
	const known = knownAction(String(uses.value));
	if (known === undefined) return undefined;
	const given = (input: string) => {
		const written = entryOf(inputs, input);
		return written?.kind !== "scalar" || written.value === null || written.value === "" ? undefined : written;
	};
	const words = known.words.flatMap((one): readonly ShellWord[] => {
		if (typeof one === "string") return [wordAt(one, uses.place)];
		const [input, flag, read, otherwise] = one;
		if (!tagged && input === "tags") return [];
		const written = given(input);
		if (written === undefined)
			return otherwise === undefined ? [] : [{ text: join([unknownAt(uses.place, [input])]), place: uses.place }];
		return read(way(written), written).flatMap((value) =>
			flag === "" ? [value] : [wordAt(flag, written.place), value],
		);
	});
	const folder = known.folder === undefined ? undefined : given(known.folder);
	return {
		action: known.action,
		words,
		place: uses.place,
		...(folder === undefined ? {} : { folder: way(folder).text }),
	};
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

/** An input, and the flag that each of its values has ahead of it. `unknown`: there is a word for it also where it is left out. */
type Input = readonly [input: string, flag: string, read: Read, otherwise?: "unknown"];

type KnownAction = {
	readonly action: ActionCommand["action"];
	/** The command line: words of its own, and what is made of inputs. */
	readonly words: readonly (string | Input)[];
	/** The input that says in which folder it runs. */
	readonly folder?: string;
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

/** As a program takes it apart whose shell evaluates the words: one with a variable is known to that shell only. */
const evaluated: Read = (text, { place }) =>
	quotedWords(text, place).map((word) =>
		word.text.text.includes("$") ? { text: join([unknownAt(place, [word.text.text])]), place } : word,
	);

const socket = ["-v", "/var/run/docker.sock:/var/run/docker.sock"] as const;

/** @see https://github.com/docker/build-push-action/blob/v6.18.0/action.yml */
const buildPush: KnownAction = {
	action: "build",
	words: [
		["tags", "-t", lines],
		["network", "--network", whole],
		["allow", "--allow", lines],
		["ssh", "--ssh", lines],
		["build-args", "--build-arg", lines],
		["target", "--target", whole],
		["context", "", whole],
	],
};

/** @see https://github.com/hoverkraft-tech/compose-action/blob/v2.0.1/src/services/docker-compose.service.ts */
const composeUp: KnownAction = {
	action: "compose",
	words: [
		["compose-flags", "", apart],
		["compose-file", "-f", lines],
		"up",
		["up-flags", "", apart],
		["services", "", lines],
	],
	folder: "cwd",
};

const actions: Readonly<Record<string, KnownAction | undefined>> = {
	"docker/build-push-action": buildPush,
	// A fork, with the same inputs.
	"useblacksmith/build-push-action": buildPush,
	/** @see https://github.com/docker/bake-action/blob/v6.0.0/action.yml */
	"docker/bake-action": {
		action: "bake",
		words: [
			["allow", "--allow", lines],
			["targets", "", lines],
		],
	},
	"hoverkraft-tech/compose-action": composeUp,
	"isbang/compose-action": composeUp,
	/** @see https://github.com/addnab/docker-run-action/blob/v3/entrypoint.sh */
	"addnab/docker-run-action": {
		action: "run",
		words: [...socket, ["options", "", apart], ["docker_network", "--network", whole], ["image", "", whole]],
	},
	/** @see https://github.com/kohlerdominik/docker-run-action/blob/v2/src/dockerRun.ts */
	"kohlerdominik/docker-run-action": {
		action: "run",
		words: [
			["default_network", "--network", whole],
			["environment", "--env", apart],
			["volumes", "--volume", apart],
			["options", "", apart],
			["image", "", whole],
		],
	},
	/** @see https://github.com/mosteo-actions/docker-run/blob/v1/src/main.ts */
	"mosteo-actions/docker-run": {
		action: "run",
		words: [
			["params", "", apart],
			["image", "", whole],
		],
	},
	/**
	 * Where it is not given an image, it builds one.
	 *
	 * @see https://github.com/uraimo/run-on-arch-action/blob/v2/src/run-on-arch.sh
	 */
	"uraimo/run-on-arch-action": {
		action: "run",
		words: [...socket, ["dockerRunArgs", "", evaluated], ["base_image", "", whole, "unknown"]],
	},
};

const retried = ["command", "on_retry_command", "new_command_on_retry"];

/**
 * Inputs that are scripts, by the name of the action.
 *
 * @see https://github.com/nick-fields/retry/blob/v3/action.yml
 * @see https://github.com/Wandalen/wretry.action/blob/v3/action.yml
 * @see https://github.com/ReactiveCircus/android-emulator-runner/blob/v2/action.yml
 * @see https://github.com/coactions/setup-xvfb/blob/v1/action.yml
 * @see https://github.com/JarvusInnovations/background-action/blob/v1/action.yml
 * @see https://github.com/cypress-io/github-action/blob/v6/action.yml
 */
const scripts: Readonly<Record<string, readonly string[] | undefined>> = {
	"nick-fields/retry": retried,
	"nick-invision/retry": retried,
	"wandalen/wretry.action": ["command"],
	"reactivecircus/android-emulator-runner": ["pre-emulator-launch-script", "script"],
	"gabrielbb/xvfb-action": ["run"],
	"coactions/setup-xvfb": ["run"],
	"jarvusinnovations/background-action": ["run"],
	"cypress-io/github-action": ["install-command", "build", "start", "command"],
};

function wordAt(text: string, place: Place): ShellWord {
	return { text: join([wholePart(text, place)]), place };
}
