import { checkValue } from "./check-value.ts";
import type { Flag, FlagTable } from "./flags.ts";
import { quote } from "./go-syntax.ts";
import { isUnknown, isWhollyUnknown, part, shown } from "./part.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { unknownPart, type Word } from "./word.ts";

/** A flag as it was given. `value` of a flag that stands without one is what it then means. */
export type GivenFlag = { readonly flag: Flag; readonly value: Word };

export type Reading = {
	readonly given: readonly GivenFlag[];
	/** From the first word that is no flag: image and arguments. Undefined where nobody can tell where they begin. */
	readonly positional: readonly Word[] | undefined;
	/** Flags that the table does not have. */
	readonly unknownFlags: readonly Word[];
	/** Words among the flags that only run time knows: they may be any flags, or none. */
	readonly opaque: readonly Word[];
	/** The first reason for which the tool refuses the flags. What could be read around it is in `given` all the same. */
	readonly refusal?: Refusal;
};

/**
 * Reads words as docker's flag library does: flags end at `--` or at the first word that is none; `-itd`, `-p80:80`,
 * `-p=80:80`, `--name=x`, `--name x`; a boolean takes a value only behind `=`.
 *
 * `checked` says whether values are held against what docker takes; other tools take other values.
 *
 * @see https://github.com/spf13/pflag/blob/v1.0.10/flag.go parseArgs, with interspersed off
 */
export function readFlags(words: readonly Word[], table: FlagTable, run: boolean, checked: boolean): Reading {
	const reader = new Reader(words, table, run, checked);
	const positional = reader.read();
	const { given, unknownFlags, opaque, refusal, taken } = reader;
	if (taken !== undefined && checked && (refusal !== undefined || positional?.length === 0)) {
		// What was taken for flags because others follow is the image: those are the program's, `$X -c 'echo'`.
		const before = readFlags(words.slice(0, taken), table, run, checked);
		return { ...before, positional: words.slice(taken) };
	}
	return { given, positional, unknownFlags, opaque, ...(refusal === undefined ? {} : { refusal }) };
}

class Reader {
	readonly given: GivenFlag[] = [];
	readonly unknownFlags: Word[] = [];
	readonly opaque: Word[] = [];
	refusal: Refusal | undefined;
	/** Where the first unknown word stands that was taken for flags only because a flag follows. */
	taken: number | undefined;
	readonly #words: readonly Word[];
	readonly #table: FlagTable;
	readonly #run: boolean;
	readonly #checked: boolean;
	#next = 0;

	constructor(words: readonly Word[], table: FlagTable, run: boolean, checked: boolean) {
		this.#words = words;
		this.#table = table;
		this.#run = run;
		this.#checked = checked;
	}

	read(): readonly Word[] | undefined {
		for (;;) {
			const at = this.#next;
			const word = this.#words[at];
			if (word === undefined) return [];
			if (isWhollyUnknown(word)) {
				const next = this.#words[at + 1];
				const kind = kindOfUnknown(word, next);
				if (kind === "image") return this.#words.slice(at);
				this.opaque.push(word);
				if (kind === "either") return undefined;
				if (kind === "before flags") this.taken ??= at;
				this.#next++;
				continue;
			}
			if (!word.value.startsWith("-") || word.value === "-") return this.#words.slice(at);
			this.#next++;
			if (word.value === "--") return this.#words.slice(this.#next);
			const lost = word.value.startsWith("--") ? this.#readLong(word) : this.#readShort(word);
			if (lost) return undefined;
		}
	}

	/** True where it cannot be told how many words the flag takes. */
	#readLong(word: Word): boolean {
		const equals = word.value.indexOf("=");
		const name = word.value.slice(2, equals === -1 ? undefined : equals);
		if (name.includes(unknownPart)) {
			this.opaque.push(word);
			return false;
		}
		if (name === "" || name.startsWith("-")) {
			this.#refuse(word, `bad flag syntax: ${word.value}`);
			return false;
		}
		const flag = this.#known(this.#table.long.get(name));
		if (flag === undefined) {
			this.#refuse(word, `unknown flag: --${name}`);
			this.unknownFlags.push(word);
			return equals === -1 && this.#skipValueOfUnknown();
		}
		const value = equals === -1 ? this.#valueOf(flag, word) : part(word, equals + 1);
		if (value === undefined) this.#refuse(word, `flag needs an argument: --${name}`);
		else this.#give(flag, value, name);
		return false;
	}

	#readShort(word: Word): boolean {
		for (let at = 1; at < word.value.length; at++) {
			const letter = word.value[at] ?? "";
			const letters = word.value.slice(at);
			const flag = this.#known(this.#table.short.get(letter));
			if (letter === unknownPart) {
				this.opaque.push(word);
				return false;
			}
			if (flag === undefined) {
				this.#refuse(word, `unknown shorthand flag: '${letter}' in -${shown(part(word, at))}`);
				this.unknownFlags.push(word);
				return at === word.value.length - 1 && this.#skipValueOfUnknown();
			}
			if (letters.length > 2 && letters[1] === "=") {
				this.#give(flag, part(word, at + 2), flag.name);
				return false;
			}
			if (flag.bare !== undefined) {
				this.#give(flag, { value: flag.bare, place: part(word, at, at + 1).place }, flag.name);
				continue;
			}
			const value = letters.length > 1 ? part(word, at + 1) : this.#take();
			if (value === undefined) this.#refuse(word, `flag needs an argument: '${letter}' in -${letters}`);
			else this.#give(flag, value, flag.name);
			return false;
		}
		return false;
	}

	#known(flag: Flag | undefined): Flag | undefined {
		return flag?.onlyRun === true && !this.#run ? undefined : flag;
	}

	#valueOf(flag: Flag, word: Word): Word | undefined {
		return flag.bare === undefined ? this.#take() : { value: flag.bare, place: word.place };
	}

	#take(): Word | undefined {
		return this.#words[this.#next++];
	}

	/**
	 * Behind an unknown flag, a word that is no flag is its value if flags follow, and the image if nothing does;
	 * otherwise it may be either.
	 */
	#skipValueOfUnknown(): boolean {
		const next = this.#words[this.#next];
		const second = this.#words[this.#next + 1];
		if (next === undefined || next.value.startsWith("-") || second === undefined) return false;
		if (!second.value.startsWith("-")) return true;
		this.#next++;
		return false;
	}

	#give(flag: Flag, value: Word, written: string): void {
		const fault = this.#checked || flag.kind === "bool" ? checkValue(flag.kind, value) : undefined;
		if (fault === undefined) {
			this.given.push({ flag, value });
			return;
		}
		const name = flag.short === undefined ? `--${written}` : `-${flag.short}, --${flag.name}`;
		this.#refuse(value, `invalid argument ${quote(shown(value))} for ${quote(name)} flag: ${fault.refused}`);
	}

	#refuse(word: Word, reason: string): void {
		this.refusal ??= refuse(word, reason);
	}
}

/**
 * Whether a word that only run time knows, where a flag or the image may stand, is the one or the other. The last word
 * is the image, for there must be one. Otherwise its name says it, or quotes: what is quoted is one word, and no list of
 * flags. Before flags it most likely holds flags itself.
 */
function kindOfUnknown(word: Word, next: Word | undefined): "image" | "flags" | "before flags" | "either" {
	if (next === undefined) return "image";
	const named = kindByName(word);
	if (named !== undefined) return named;
	if (/^["']$/.test(word.place.source.text[word.place.start] ?? "")) return "image";
	if (next.value.startsWith("-")) return "before flags";
	return isUnknown(next) ? "flags" : "either";
}

/** The variable that is read says more than what it was set to: `IMAGE=$(head -1 "$list")`. */
function kindByName({ via, unknown }: Word): "image" | "flags" | undefined {
	const variables = (via ?? []).filter(({ kind }) => kind === "interpolation").map(({ name }) => name ?? "");
	for (const name of [...variables.reverse(), unknown?.join(" ") ?? ""]) {
		if (/image|img|tag|container|repository/i.test(name)) return "image";
		if (/opt|arg|flag|param|env|vol|mount|port|net|gpu|device|priv|extra|platform|user/i.test(name)) return "flags";
	}
	return undefined;
}
