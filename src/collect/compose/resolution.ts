import { Allowance } from "../../allowance.ts";
import type { Diagnostic, DiagnosticKind } from "../../diagnostic.ts";
import type { LimitName } from "../../limits.ts";
import { readSource, type Unread, unreadKind, unreadSource } from "../../read.ts";
import { Recent } from "../../recent.ts";
import { type Place, Source, startOf } from "../../source.ts";
import type { Read, Tree } from "../../tree/tree.ts";
import { forgetParsed, parseYaml } from "../../yaml.ts";
import { type Document, readDocument } from "./document.ts";
import { isAbove, type Paths, treePathOf } from "./paths.ts";
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
	/** Ports that ranges are expanded to. */
	readonly ports = new Allowance("ports", "publishes more ports than are looked at", { teller: this });
	/** Characters that texts with variables become. */
	readonly grown = new Allowance("texts-mib", "holds variables that grow to more text than is looked at", {
		unit: 2 ** 20,
		teller: this,
	});
	/**
	 * Values that a file, an include, an `extends` or an `env_file` has put together with what was there before: a
	 * thousand small ones that are put onto each other cost as much as a million values.
	 */
	readonly #merged = new Allowance("merged-values", "is put together from more values than are looked at", {
		teller: this,
	});
	readonly #filled = new Allowance(
		"project-kib",
		"fills the project with more variables of files than the rules can judge",
		{ unit: 1024, teller: this },
	);
	readonly #tree: Tree;
	readonly #said = new Set<string>();
	/** Where something was lost there is nothing more to be said. */
	readonly #lost = new Set<Place>();

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
		if (this.#lost.has(place) || !this.#first(place, message)) return;
		this.refusals.push({ kind, level, message, place });
	}

	/** Refused, and something is lost by it. */
	lose(place: Place, message: string, kind: DiagnosticKind = "invalid"): void {
		this.incomplete = true;
		this.refuse(place, message, kind, "error");
		this.#lost.add(place);
	}

	/** Lost because it is more than is looked at. */
	meet(name: LimitName, place: Place, said: string): void {
		this.lose(place, place.source.bounds.diagnostic(name, place, said).message, "limit");
	}

	/**
	 * Whether so many more values may be put together with others.
	 * @throws UsageError where hundreds of projects do so with the same ones, and all together have too much.
	 */
	mayMerge(values: number, place: Place): boolean {
		place.source.bounds.spendOnMerging(values);
		return this.#merged.may(values, place);
	}

	/**
	 * Whether env files and label files may add so many more characters to the project as the rules see it: each of a few
	 * hundred services may name one file of thousands of variables. More than such a project may have is not made first.
	 * @throws UsageError where hundreds of projects do, and all together have too much.
	 */
	mayFill(length: number, place: Place): boolean {
		place.source.bounds.spendOnFilling(length);
		return this.#filled.may(length, place);
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
	async read(path: string): Promise<Source | Unreadable> {
		const treePath = treePathOf(path, this.paths);
		if (treePath === undefined) {
			return { kind: "refused", why: "leads out of the repository", nowhere: unreadSource(this.#tree, path) };
		}
		const read = await readSource(this.#tree, treePath);
		if (!(read instanceof Source)) return { ...read, nowhere: unreadSource(this.#tree, treePath) };
		// Not `treePath`, a part of a longer text: the source's path is one string for all that refer to it.
		this.files.add(read.path);
		if (read.ignored) {
			const message = "is read, but git ignores it: what it says holds on this machine only";
			this.say(startOf(read), message, "unknown", "info");
		}
		return read;
	}

	async isFile(path: string): Promise<boolean> {
		const kind = await this.#peek(path);
		return kind === "text" || kind === "refused";
	}

	async isDirectory(path: string): Promise<boolean> {
		return (await this.#peek(path)) === "directory";
	}

	/** Without counting as read. Outside of the tree only what it stands in is there, as far as anybody knows. */
	async #peek(path: string): Promise<Read["kind"]> {
		const treePath = treePathOf(path, this.paths);
		if (treePath === undefined) return isAbove(path, this.paths) ? "directory" : "absent";
		if (treePath === "") return "directory";
		const read = await readSource(this.#tree, treePath);
		return read instanceof Source ? "text" : read.kind;
	}

	/** Stands for a file of the tree of which only its path is known. */
	nowhere(treePath: string): Place {
		return startOf(unreadSource(this.#tree, treePath));
	}

	/** A Compose file; undefined, after a diagnostic at `asked`, where it cannot be read. */
	async compose(path: string, asked: Place | undefined): Promise<ComposeFile | undefined> {
		const read = await this.read(path);
		if (!(read instanceof Source)) {
			const kind = unreadKind(read);
			this.lose(asked ?? startOf(read.nowhere), `${read.nowhere.path} ${whyNot(read)}`, kind);
			return undefined;
		}
		const file = readCompose(read);
		for (const { place, message, kind } of file.losses) this.lose(place, message, kind);
		for (const { place, message, kind } of file.refusals) this.refuse(place, message, kind);
		return file;
	}

	#first(place: Place, message: string): boolean {
		const key = `${place.source.path}:${place.start}:${message}`;
		if (this.#said.has(key)) return false;
		this.#said.add(key);
		return true;
	}
}

/** A path that gave no text, and the source that stands for it where something has to be said of it. */
export type Unreadable = Unread & { readonly nowhere: Source };

/** By UTF-16 code units of text. */
const read = new Recent<Source, ReadFile>(2 ** 18, new WeakMap());

type Complaint = { readonly place: Place; readonly message: string; readonly kind: DiagnosticKind };
type ReadFile = ComposeFile & { readonly losses: readonly Complaint[]; readonly refusals: readonly Complaint[] };

/** Once a source, whoever asks for it. */
function readCompose(source: Source): ReadFile {
	const known = read.get(source);
	if (known !== undefined) return known;
	const parsed = parseYaml(source);
	const documents = parsed.documents.map((document) => readDocument(document, parsed.isUndisputed));
	const refusals: Complaint[] = [];
	const version = source.text.includes("%YAML") ? /^%YAML[ \t]+(\S+)/m.exec(source.text) : null;
	if (version !== null && version[1] !== "1.1") {
		const place = { source, start: version.index, end: version.index + version[0].length };
		refusals.push({ place, message: "Compose reads YAML 1.1 only, by its name", kind: "invalid" });
	}
	const [tab] = indentingTabs(source, parsed.documents);
	if (tab !== undefined) {
		const message = "is a tab where the line is indented, which Compose cannot read";
		refusals.push({ place: tab, message, kind: "syntax" });
	}
	for (const { place, message } of documents.flatMap((document) => document.faults)) {
		refusals.push({ place, message, kind: "invalid" });
	}
	const file = { source, documents, losses: parsed.diagnostics, refusals };
	read.set(source, file, source.text.length);
	return file;
}

/** Lets go of what was made of a file that nobody is expected to ask for again. */
export function forgetCompose(source: Source): void {
	read.delete(source);
	forgetParsed(source);
}

/** Completes "FILE …". */
export function whyNot(read: Unread): string {
	switch (read.kind) {
		case "absent":
			return "is not there";
		case "directory":
			return "is a directory";
		case "refused":
			return `cannot be read: it ${read.why}`;
	}
}
