import type { Diagnostic, DiagnosticKind } from "../../diagnostic.ts";
import { type Place, Source, startOf } from "../../source.ts";
import type { Read, Tree } from "../../tree/tree.ts";
import { parseYaml } from "../../yaml.ts";
import { type Document, readDocument } from "./document.ts";
import { type Paths, treePathOf } from "./paths.ts";
import type { ComposeRemote } from "./resolve.ts";
import { indentingTabs } from "./tabs.ts";

/** A Compose file as read: its documents, or none where it cannot be read as YAML. */
export type ComposeFile = { readonly source: Source; readonly documents: readonly Document[] };

/** One resolution under way: what it has read, and what it has to say. */
export class Resolution {
	paths: Paths;
	readonly files = new Set<string>();
	readonly refusals: Diagnostic[] = [];
	readonly diagnostics: Diagnostic[] = [];
	readonly remotes: ComposeRemote[] = [];
	incomplete = false;
	/** Mappings that port ranges may still be expanded to. */
	portBudget = 100_000;
	/** Characters that texts with variables may still grow to. */
	textBudget = 1 << 26;
	readonly #tree: Tree;
	readonly #said = new Set<string>();
	readonly #parsed = new Map<string, ComposeFile>();
	readonly #texts = new Map<string, Promise<Read>>();

	constructor(tree: Tree, paths: Paths) {
		this.#tree = tree;
		this.paths = paths;
	}

	/**
	 * Why Compose would not take the project. What it refuses we judge nonetheless, as far as can be, so it is a warning;
	 * an error is what leaves something unjudged.
	 */
	refuse(
		place: Place,
		message: string,
		kind: DiagnosticKind = "invalid",
		level: Diagnostic["level"] = "warning",
	): void {
		if (this.#first(place, message)) this.refusals.push({ kind, level, message, place });
	}

	/** Refused, and something is lost by it. */
	lose(place: Place, message: string, kind: DiagnosticKind = "invalid"): void {
		this.incomplete = true;
		this.refuse(place, message, kind, "error");
	}

	say(place: Place, message: string, kind: DiagnosticKind, level: Diagnostic["level"]): void {
		if (this.#first(place, message)) this.diagnostics.push({ kind, level, message, place });
	}

	remote(remote: ComposeRemote): void {
		this.remotes.push(remote);
		if (remote.use === "build") return;
		this.incomplete = true;
		this.say(remote.place, `${remote.ref} is remote, and is not fetched`, "remote", "warning");
	}

	/** What is at a path as Compose has it (absolute, or relative to the project's directory). */
	async read(path: string): Promise<Read & { readonly treePath?: string }> {
		const treePath = treePathOf(path, this.paths);
		if (treePath === undefined) return { kind: "refused", why: "leads out of the repository" };
		let text = this.#texts.get(treePath);
		if (text === undefined) {
			text = this.#tree.read(treePath);
			this.#texts.set(treePath, text);
		}
		const read = await text;
		if (read.kind === "text") this.files.add(treePath);
		return { ...read, treePath };
	}

	async isFile(path: string): Promise<boolean> {
		const read = await this.#peek(path);
		return read.kind === "text" || read.kind === "refused";
	}

	async isDirectory(path: string): Promise<boolean> {
		return (await this.#peek(path)).kind === "directory";
	}

	/** Without counting as read. */
	async #peek(path: string): Promise<Read> {
		const treePath = treePathOf(path, this.paths);
		if (treePath === undefined) return { kind: "absent" };
		if (treePath === "") return { kind: "directory" };
		let text = this.#texts.get(treePath);
		if (text === undefined) {
			text = this.#tree.read(treePath);
			this.#texts.set(treePath, text);
		}
		return text;
	}

	/** A Compose file; undefined, after a diagnostic at `asked`, where it cannot be read. */
	async compose(path: string, asked: Place | undefined): Promise<ComposeFile | undefined> {
		const read = await this.read(path);
		if (read.kind !== "text" || read.treePath === undefined) {
			const name = read.treePath ?? path;
			const place = asked ?? startOf(new Source(name, ""));
			this.lose(place, `${name} ${whyNot(read)}`, read.kind === "refused" ? "refused" : "missing");
			return undefined;
		}
		const known = this.#parsed.get(read.treePath);
		if (known !== undefined) return known;
		const source = new Source(read.treePath, read.text);
		const parsed = parseYaml(source);
		for (const { place, message, kind } of parsed.diagnostics) this.lose(place, message, kind);
		const version = /^%YAML[ \t]+(\S+)/m.exec(read.text);
		if (version !== null && version[1] !== "1.1") {
			const place = { source, start: version.index, end: version.index + version[0].length };
			this.refuse(place, "Compose reads YAML 1.1 only, by its name");
		}
		const documents = parsed.documents.map(readDocument);
		const [tab] = indentingTabs(source, parsed.documents);
		if (tab !== undefined) this.refuse(tab, "is a tab where the line is indented, which Compose cannot read", "syntax");
		for (const fault of documents.flatMap((document) => document.faults)) this.refuse(fault.place, fault.message);
		const file = { source, documents };
		this.#parsed.set(read.treePath, file);
		return file;
	}

	#first(place: Place, message: string): boolean {
		const key = `${place.source.path}:${place.start}:${message}`;
		if (this.#said.has(key)) return false;
		this.#said.add(key);
		return true;
	}
}

/** Completes "FILE …". */
export function whyNot(read: Read): string {
	switch (read.kind) {
		case "absent":
			return "is not there";
		case "directory":
			return "is a directory";
		case "refused":
			return `cannot be read: it ${read.why}`;
		case "text":
			return "is there";
	}
}
