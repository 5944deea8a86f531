import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { complain, print } from "./command/print.ts";
import { renderers } from "./command/render.ts";
import { exitStatus } from "./exit-status.ts";
import { UsageError } from "./options.ts";
import { visibleLines } from "./report/visible.ts";
import { version } from "./version.ts";

/**
 * Runs one command line.
 * @returns the exit status; everything that there is to say has been written.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
	try {
		return await statusOf(words);
	} catch (error) {
		await complain(visibleLines(complaintOf(error)));
		return exitStatus.unable;
	}
}

async function statusOf(words: readonly string[]): Promise<number> {
	let status: number = exitStatus.pass;
	const said: Said = { help: "", complaint: "" };
	const program = commands((result) => {
		status = result;
	}, said);
	try {
		await program.parseAsync([...words], { from: "user" });
		return status;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		await complain(said.complaint);
		if (said.help !== "") await print(said.help);
		return error.exitCode === 0 ? exitStatus.pass : exitStatus.unable;
	}
}

/** What the parser of command lines says by itself: kept, to be written as all else is. */
type Said = { help: string; complaint: string };

function complaintOf(error: unknown): string {
	if (error instanceof UsageError) return `bulkhead: ${error.message}\n`;
	// Somebody has removed it: https://man7.org/linux/man-pages/man3/getcwd.3.html
	if (error instanceof Error && "syscall" in error && error.syscall === "uv_cwd")
		return "bulkhead: the current folder cannot be read, or is there no longer; change to another\n";
	return crash(error);
}

function crash(error: unknown): string {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `bulkhead: internal error, please report it with the input that led to it\n${stack}\n`;
}

/** Is given the exit status of the command that was called. */
type Done = (status: number) => void;

function commands(done: Done, said: Said): Command {
	const program = new Command("bulkhead")
		.description(
			"Says which walls of isolation the containers of a repository break: those of Compose files and of GitHub workflows.",
		)
		.version(version, "-V, --version", "say which version this is")
		.exitOverride()
		.configureOutput({
			writeOut: (text) => {
				said.help += text;
			},
			writeErr: (text) => {
				said.complaint += text;
			},
		})
		.showHelpAfterError("(bulkhead --help shows what there is)")
		.addHelpText(
			"after",
			`
Examples:
  bulkhead check                       judge the repository around the current folder
  bulkhead check deploy/compose.yaml   judge one file's project
  bulkhead collect deploy              what was resolved, and where each value comes from
  bulkhead explain datastore-exposed   why a rule exists, and when a breach is legitimate

Exit status: 0 nothing gates, 1 findings at the threshold, 2 the job could not be done.`,
		);
	for (const add of inOrder) add(program, done);
	return program;
}

/** The commands as help shows them. */
const inOrder = [
	addCheck,
	addDiff,
	addCollect,
	addMap,
	addConfig,
	addInit,
	addBaseline,
	addRules,
	addTest,
	addNew,
	addExplain,
];

function addCheck(program: Command, done: Done): void {
	program
		.command("check")
		.description("judge files and folders (the current folder, if none is named)")
		.argument("[path...]", "files and folders")
		.addOption(new Option("--format <format>", "form of the report").choices(Object.keys(renderers)).default("text"))
		.option("--fail-on <severity>", "least severity that gates: critical, high, medium, low, never (default: high)")
		.option("--base <commit>", "compare with where this left a commit or branch: only what is new or worse since gates")
		.option("--gate <which>", "with a base, what gates: new, all (default: new)")
		.option("--pedantic", "also the rules that are off unless asked for")
		.option("--strict", "values that matter for isolation and that only run time knows fail the check")
		.option("--warn-only", "report, but exit 0 even with findings")
		.option("--allow-empty", "finding nothing to check is no error")
		.option("--include <glob>", "look only at matching files (repeatable)", collectWords)
		.option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
		.option(
			"--config-file <path>",
			"configuration, from the root (default: .github/bulkhead.yml or bulkhead.yml, where there is one)",
		)
		.addOption(new Option("--color <when>", "colours in text").choices(["auto", "always", "never"]).default("auto"))
		.action(async (paths: string[], flags) => {
			const { check } = await import("./command/check.ts");
			done(await check(paths, flags));
		});
}

function addDiff(program: Command, done: Done): void {
	program
		.command("diff")
		.description("say what the files here, or a commit, change since they left another commit")
		.argument("<base>", "a commit or branch: compared is where HEAD left it")
		.argument("[head]", "a commit or branch (default: the files on disk)")
		.addOption(new Option("--format <format>", "form of the report").choices(Object.keys(renderers)).default("text"))
		.option("--fail-on <severity>", "least severity that gates: critical, high, medium, low, never (default: high)")
		.option("--gate <which>", "what gates: new, all (default: new)")
		.option("--pedantic", "also the rules that are off unless asked for")
		.option(
			"--config-file <path>",
			"configuration, from the root (default: .github/bulkhead.yml or bulkhead.yml, where there is one)",
		)
		.addOption(new Option("--color <when>", "colours in text").choices(["auto", "always", "never"]).default("auto"))
		.action(async (base: string, head: string | undefined, flags) => {
			const { diff } = await import("./command/check.ts");
			done(await diff(base, head, flags));
		});
}

function addCollect(program: Command, done: Done): void {
	program
		.command("collect")
		.description("print the projects as the rules see them, and where each value comes from")
		.argument("[path...]", "files and folders")
		.addOption(new Option("--format <format>", "form").choices(["json"]).default("json"))
		.option("--allow-empty", "finding nothing is no error")
		.option("--include <glob>", "look only at matching files (repeatable)", collectWords)
		.option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
		.option("--config-file <path>", "configuration, from the root of the repository")
		.action(async (paths: string[], flags) => {
			const { printCollected } = await import("./command/collect.ts");
			done(await printCollected(paths, flags));
		});
}

function addMap(program: Command, done: Done): void {
	program
		.command("map")
		.description("draw what the containers expose, reach, share and control; with a base, what changed since")
		.argument("[path...]", "files and folders")
		.addOption(
			new Option("--format <format>", "form of the picture").choices(["mermaid", "dot", "svg"]).default("mermaid"),
		)
		.option("--output <file>", "where to write it (default: standard output)")
		.option("--base <commit>", "draw what changed since HEAD left this commit or branch")
		.option("--include <glob>", "look only at matching files (repeatable)", collectWords)
		.option("--exclude <glob>", "leave matching files out (repeatable)", collectWords)
		.option("--config-file <path>", "configuration, from the root of the repository")
		.action(async (paths: string[], flags) => {
			const { printMap } = await import("./command/map.ts");
			done(await printMap(paths, flags));
		});
}

function addConfig(program: Command, done: Done): void {
	program
		.command("config")
		.description("print what is in force, for one file where one is named, and who says so")
		.argument("[path]", "a file or folder")
		.option("--config-file <path>", "configuration, from the root of the repository")
		.action(async (path: string | undefined, flags) => {
			const { printConfig } = await import("./command/config.ts");
			done(await printConfig(path, flags));
		});
}

function addInit(program: Command, done: Done): void {
	program
		.command("init")
		.description("write a first configuration, with comments, from what the repository has")
		.argument("[folder]", "a folder of the repository (default: the current one)")
		.action(async (folder: string | undefined) => {
			const { init } = await import("./command/init.ts");
			done(await init(folder));
		});
}

function addBaseline(program: Command, done: Done): void {
	program
		.command("baseline")
		.description("write down what is found now, so that only what is new fails the check")
		.argument("[path...]", "files and folders")
		.option("--output <file>", "where (default: that of the configuration, or .github/bulkhead-baseline.json)")
		.option("--config-file <path>", "configuration, from the root of the repository")
		.action(async (paths: string[], flags) => {
			const { writeBaseline } = await import("./command/baseline.ts");
			done(await writeBaseline(paths, flags));
		});
}

function addRules(program: Command, done: Done): void {
	program
		.command("rules")
		.description("list the rules")
		.addOption(new Option("--format <format>", "form").choices(["text", "json"]).default("text"))
		.action(async (flags: { format: "text" | "json" }) => {
			const { printRules } = await import("./command/rules.ts");
			done(await printRules(flags.format));
		});
}

function addTest(program: Command, done: Done): void {
	program
		.command("test")
		.description("run the unit tests and examples of own rules, with coverage")
		.argument("[folder]", "folder of rules (default: those that the configuration names in policies)")
		.option("--run <pattern>", "only tests whose full name (data.rules.x_test.test_y) matches (RE2)")
		.option("--coverage <percent>", "fail if tests reach fewer lines")
		.action(async (folder: string | undefined, flags: { run?: string; coverage?: string }) => {
			const { testRules } = await import("./command/test.ts");
			done(await testRules(folder, flags));
		});
}

function addNew(program: Command, done: Done): void {
	const scaffolds = program.command("new").description("write a beginning");
	scaffolds
		.command("rule")
		.description("write a rule of your own, with tests and examples that pass")
		.argument("<name>", "its id: no-latest-tag")
		.option("--dir <folder>", "folder of rules (default: .github/bulkhead)")
		.action(async (name: string, flags: { dir?: string }) => {
			const { newRule } = await import("./command/new-rule.ts");
			done(await newRule(name, flags));
		});
}

function addExplain(program: Command, done: Done): void {
	program
		.command("explain")
		.description("say why a rule exists, what to do, and when a breach is legitimate")
		.argument("<rule>", "a rule's id, as findings show it")
		.action(async (rule: string) => {
			const { explain } = await import("./command/rules.ts");
			done(await explain(rule));
		});
}

function collectWords(word: string, before: readonly string[] = []): readonly string[] {
	if (word === "") throw new InvalidArgumentError("a glob cannot be empty");
	return [...before, word];
}
