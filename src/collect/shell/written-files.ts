import { homePart, workspacePart } from "./anchors.ts";
import { behindAnchor, normalize } from "./checkout-path.ts";
import { literalOf, type ShellWord } from "./command.ts";
import { mostPrinted } from "./printed.ts";
import { join, partsOf, type Text } from "./text.ts";

/** What a file holds: a text behind another. */
type Written = { readonly text: Text; readonly before: Written | undefined; readonly length: number };

/** The files that a script has written so far, where it is known what. */
export class WrittenFiles {
	readonly #files = new Map<string, Written>();

	/** `text` is undefined where only run time knows; `directory` is where a relative path starts from. */
	write(path: ShellWord, directory: string | undefined, text: Text | undefined, appends: boolean): void {
		const name = nameOf(path, directory);
		if (name === undefined) return;
		const before = appends ? this.#files.get(name) : undefined;
		const length = (before?.length ?? 0) + (text?.text.length ?? 0);
		if (text !== undefined && length <= mostPrinted) this.#files.set(name, { text, before, length });
		// What is appended to a known file leaves its beginning as it is.
		else if (!appends) this.#files.delete(name);
	}

	/** What a file holds now. */
	read(path: ShellWord, directory: string | undefined): Text | undefined {
		if (this.#files.size === 0) return undefined;
		const name = nameOf(path, directory);
		return name === undefined ? undefined : this.readAt(name);
	}

	/** The same by its name: its absolute path, or that from the checkout's root. */
	readAt(name: string): Text | undefined {
		const texts: Text[] = [];
		for (let one = this.#files.get(name); one !== undefined; one = one.before) texts.push(one.text);
		return texts.length === 0 ? undefined : join(texts.reverse().flatMap(partsOf));
	}
}

/** The same for all ways to write a path. */
function nameOf(path: ShellWord, directory: string | undefined): string | undefined {
	const text = literalOf(path);
	if (text === undefined || text === "") return undefined;
	if (text.startsWith(workspacePart)) return behindAnchor(text);
	if (text.startsWith("/") || text.startsWith(homePart)) return text;
	return normalize(directory ?? "", text) ?? text;
}
