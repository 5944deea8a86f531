import type { Bounds } from "../../bounds.ts";
import type { ShellWord } from "./command.ts";
import type { Text } from "./text.ts";

/** Whether as much of a script was read as `limits.script-commands` lets; that there is more is said once. */
export class CommandLimit {
	readonly #script: Text;
	readonly #bounds: Bounds;
	#commands = 0;
	#repeated = 0;
	#said = false;

	constructor(script: Text, bounds: Bounds) {
		this.#script = script;
		this.#bounds = bounds;
	}

	/** What has been read, in UTF-16 code units: commands, and what was read again. */
	get spent(): number {
		return this.#commands * perCommand + this.#repeated;
	}

	/** As much as may be read again. */
	get most(): number {
		return this.#bounds.limits["script-commands"] * perCommand;
	}

	get isMet(): boolean {
		if (this.#commands < this.#bounds.limits["script-commands"] && this.#repeated <= this.most) return false;
		const place = this.#script.segments[0]?.place;
		if (!this.#said && place !== undefined)
			this.#bounds.meet("script-commands", place, "has more commands than are read of a script");
		this.#said = true;
		return true;
	}

	addCommand(): void {
		this.#commands++;
	}

	/** A stretch of the script that is read again: UTF-16 code units. */
	repeat(length: number): void {
		this.#repeated += length;
	}

	/** Words that a stretch of the script becomes: what values of variables make them longer is read again too. */
	expand(written: number, words: readonly ShellWord[]): void {
		let length = 0;
		for (const { text } of words) length += text.text.length + 1;
		this.repeat(Math.max(0, length - 1 - written));
	}
}

/** How much may be read again for each command that may be read: UTF-16 code units. */
const perCommand = 100;
