import { BashReader } from "./bash-reader.ts";
import { type BashSyntax, bashStatements, bashSyntax } from "./bash-syntax.ts";
import type { ShellCommand } from "./command.ts";
import { CommandLimit } from "./command-limit.ts";
import { withLinesEnded } from "./here-documents.ts";
import type { ScriptContext } from "./script-context.ts";
import type { Variables } from "./sourced-files.ts";
import type { Text } from "./text.ts";

/**
 * The commands of a bash (or sh) script in the order in which they are written, words expanded: quotes and escapes
 * are gone, variables that the script assigns literally have their values. Functions are read where they are called,
 * and loops for each of their words. Where a variable has one value or another, because a branch assigns it, the script
 * is read once for each. So a command may come in several versions.
 */
export async function bashCommands(script: Text, context: ScriptContext): Promise<readonly ShellCommand[]> {
	const commands: ShellCommand[] = [];
	await readEachWay(script, context, (reader) => {
		for (const one of reader.commands.sort((left, right) => left.start - right.start)) commands.push(one);
	});
	return commands;
}

/** What a bash script leaves in each of some files, once for each way to read it; nothing where only run time knows. */
export async function textsWritten(
	script: Text,
	context: ScriptContext,
	paths: readonly string[],
): Promise<readonly (readonly Text[])[]> {
	const texts = paths.map((): Text[] => []);
	await readEachWay(script, context, (reader) => {
		for (const [index, path] of paths.entries()) {
			const text = reader.written(path);
			if (text !== undefined) texts[index]?.push(text);
		}
	});
	return texts;
}

async function readEachWay(written: Text, context: ScriptContext, take: (reader: BashReader) => void): Promise<void> {
	const script = await withLinesEnded(written, context.bounds);
	const syntax = await bashSyntax(script.text, context.bounds);
	// Where no command matters, its variables need not be read, nor where they are written.
	if (syntax.root.children.length === 0) return;
	for (const reader of await readersOf(script, syntax, context)) take(reader);
}

/** The variables that a script leaves behind; of several values of one, the first that is read. */
async function variablesLeftBy(written: Text, context: ScriptContext): Promise<Variables> {
	const script = await withLinesEnded(written, context.bounds);
	const syntax = await bashStatements(script.text, context.bounds);
	const [first] = await readersOf(script, syntax, context);
	return first?.assigned() ?? new Map();
}

/** A script as it is read, once for each way; and anew, where it takes variables from files that were not known before. */
async function readersOf(script: Text, syntax: BashSyntax, context: ScriptContext): Promise<readonly BashReader[]> {
	const { limits } = context.bounds;
	let readers = readWays(script, syntax, context, limits["script-ways"]);
	for (let round = 0; round < limits["script-depth"]; round++) {
		if ((await context.sourced?.load(variablesLeftBy)) !== true) break;
		readers = readWays(script, syntax, context, limits["script-ways"]);
	}
	return readers;
}

/** So many ways are read of a script of which all together would take more than `mostOfAll` times what one may. */
const waysOfDear = 8;
const mostOfAll = 4;

/** A reader for each way, `most` at most, and fewer where all of them would take too much. */
function readWays(script: Text, syntax: BashSyntax, context: ScriptContext, most: number): readonly BashReader[] {
	const { root, handedOn } = syntax;
	const readers: BashReader[] = [];
	let spent = 0;
	for (let way = 0, ways = 1; way < ways; way++) {
		const limit = new CommandLimit(script, context.bounds);
		const reader = new BashReader(script, context, { way, most }, limit, handedOn);
		reader.read(root);
		readers.push(reader);
		ways = Math.max(ways, reader.ways);
		spent += limit.spent;
		const expected = (spent / readers.length) * ways;
		if (most > waysOfDear && ways > waysOfDear && expected > mostOfAll * limit.most)
			return readWays(script, syntax, context, waysOfDear);
	}
	return readers;
}
