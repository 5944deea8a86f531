import type { Read, Tree } from "../../src/tree/tree.ts";

/** What a change does to one file. */
type FileChange = {
	/** Its path before; absent for a new file. A folder, where all in it is renamed. */
	readonly from?: string;
	/** Its path after; absent for one that is deleted. */
	readonly to?: string;
	/** Lines that stood there, and those that stand there now. */
	readonly hunks: readonly { readonly old: readonly string[]; readonly now: readonly string[] }[];
};

/**
 * A tree with a change to it, written as `git diff` writes it. Of `@@ -1,2 +1,3 @@` the numbers say nothing: what a hunk
 * takes away, with the lines around it, must be in the file exactly once. A renamed folder is one `rename from`, `rename to`.
 * @throws Error where the change does not fit the tree.
 */
export async function patched(base: Tree, diff: string): Promise<Tree> {
	const paths = await base.list();
	/** Where the files of the head come from; undefined where they are new texts. */
	const origins = new Map<string, string | undefined>(paths.map((path) => [path, path]));
	const texts = new Map<string, string>();
	for (const { from, to, hunks } of changesIn(diff)) {
		const old = from === undefined ? [] : paths.filter((path) => path === from || path.startsWith(`${from}/`));
		if (from !== undefined && old.length === 0) throw new Error(`${from}: there is no such file to change`);
		for (const path of old) origins.delete(path);
		if (to === undefined) continue;
		for (const path of old) origins.set(to + path.slice(from?.length), path);
		if (hunks.length === 0) continue;
		const before = from === undefined ? "" : await textOf(base, from);
		origins.set(to, undefined);
		texts.set(
			to,
			hunks.reduce((text, { old, now }) => replacedOnce(text, old, now, to), before),
		);
	}
	const all = [...origins.keys()].sort();
	return {
		list: async () => all,
		read: async (path): Promise<Read> => {
			const text = texts.get(path);
			if (text !== undefined) return { kind: "text", text };
			const origin = origins.get(path);
			if (origin !== undefined) return base.read(origin);
			return { kind: all.some((other) => other.startsWith(`${path}/`)) ? "directory" : "absent" };
		},
		...(base.name === undefined ? {} : { name: base.name }),
	};
}

function changesIn(diff: string): readonly FileChange[] {
	const changes: { from?: string; to?: string; hunks: { old: string[]; now: string[] }[] }[] = [];
	let open: (typeof changes)[number] = { hunks: [] };
	for (const line of diff.replace(/\n$/, "").split("\n")) {
		const header = /^(---|\+\+\+|rename from|rename to) (?:[ab]\/)?(.*)$/.exec(line);
		const hunk = open.hunks.at(-1);
		if (header !== null) {
			const [, what = "", path = ""] = header;
			const isOld = what === "---" || what === "rename from";
			if (isOld) open = { hunks: [] };
			if (isOld) changes.push(open);
			if (path !== "/dev/null") open[isOld ? "from" : "to"] = path;
		} else if (line.startsWith("@@")) open.hunks.push({ old: [], now: [] });
		else if (hunk === undefined) throw new Error(`not a line of a diff here: ${line}`);
		else {
			const [sign, text] = [line.slice(0, 1) || " ", line.slice(1)];
			if (!" +-".includes(sign)) throw new Error(`not a line of a diff: ${line}`);
			if (sign !== "+") hunk.old.push(text);
			if (sign !== "-") hunk.now.push(text);
		}
	}
	return changes;
}

function replacedOnce(text: string, old: readonly string[], now: readonly string[], path: string): string {
	const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n");
	const places = Array.from(lines.keys(), Number).filter((at) =>
		old.every((line, index) => lines[at + index] === line),
	);
	if (old.length === 0 && lines.length > 0) throw new Error(`${path}: a hunk without a line of the file`);
	if (old.length > 0 && places.length !== 1) throw new Error(`${path}: ${places.length} times: ${old.join("\n")}`);
	lines.splice(places[0] ?? 0, old.length, ...now);
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

async function textOf(tree: Tree, path: string): Promise<string> {
	const found = await tree.read(path);
	if (found.kind !== "text") throw new Error(`${path}: ${found.kind}`);
	return found.text;
}
