import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { unknownPart } from "../../../src/collect/docker/word.ts";
import { bashCommands } from "../../../src/collect/shell/bash.ts";
import { join } from "../../../src/collect/shell/text.ts";
import { unwrapped } from "../../../src/collect/shell/wrapper.ts";
import { Source } from "../../../src/source.ts";

const hasBash = spawnSync("bash", ["--version"]).status === 0;

/** A script, and what its `docker run` are given, `…` being unknown. All of these are run, but for those that a branch leaves out. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
	[
		"a function with arguments",
		'f() { docker run -v "$1":/x $2; }\nf "/a b" i\nf /c j',
		["-v /a b:/x i", "-v /c:/x j"],
	],
	["a function for arguments", 'f() { docker run "$@"; }\nf --privileged i', ["--privileged i"]],
	["a function for commands", 'run() { echo "+ $*"; "$@"; }\nrun docker run --privileged i', ["--privileged i"]],
	["a function for another's commands", 'a() { "$@"; }\nb() { shift; a "${@:1}"; }\nb 3 docker run i', ["i"]],
	[
		"a function that is called by others' names",
		"docker() { podman $@; }\npodman() { command docker $@ x; }\ndocker run i",
		["i x"],
	],
	["a function that is called behind an assignment", "A=a\nf() { docker run $A; }\nA=b\nf", ["b"]],
	["a function's own variable", "A=a\nf() { local A=b; docker run $A; }\nf\ndocker run $A", ["b", "a"]],
	["a function's other variables and folder", "f() { A=b; }\nA=a\nf\ndocker run $A", ["b"]],
	["a function that nobody calls", "A=a\nf() { A=b; cd x; }\ndocker run $A -v $PWD", ["a -v …"]],
	["a function that is defined anew", "f() { f() { docker run b; }; f; }\nf", ["b"]],
	["arguments that nobody can count", 'f() { docker run "$2"; }\nf "$@" a\nf "$A" a', ["…", "a"]],
	["arguments that the script sets", 'set -- docker run "a b"\nset -- "$@" c\n"$@"', ["a b c"]],
	["arguments that are taken away", "set -e -- a b c\nshift 2\ndocker run $1", ["c"]],
	["loops in loops", "for a in x y; do for b in 1 2; do docker run $a$b; done; done", ["x1", "x2", "y1", "y2"]],
	["what a loop puts together", "A=()\nfor p in 1 2; do A+=(-p $p); done\ndocker run ${A[@]} i", ["-p 1 -p 2 i"]],
	["a loop over the arguments", "set -- a b\nfor i; do docker run $i; done", ["a", "b"]],
	["a loop that counts", "for ((i = 0; i < 2; i++)); do docker run $i; done", ["…"]],
	["behind a loop that breaks off", "A=a\nfor i in b c; do A=$i; break; done\ndocker run $A", ["a", "b", "c"]],
	[
		"blanks between expansions in quotes",
		'A=--privileged\nB=\'a  b\'\nX="$A ${B}  $(echo i)"\ndocker run $X\ndocker run "$A $B" `echo i`',
		["--privileged a b i", "--privileged a  b i"],
	],
	["a value that a condition gives", "if ! A=a; then exit; fi\ndocker run $A", ["a"]],
	["a value that one of the conditions gives", "if false; then :; elif A=a; then :; fi\ndocker run $A", ["a"]],
	["a value within the condition of a loop", "while A=a; docker run $A; do break; done\ndocker run $A", ["a", "a"]],
	["a value of a condition", "A=a\n[ -n '' ] && A=b\ndocker run $A", ["a", "b"]],
	["a value of another", "A=a\n[ -n '' ] && A=b || A=c\ndocker run $A", ["b", "c"]],
	["commands of a condition", "A=a\ntrue && A=b && docker run $A", ["b"]],
	["a value within its branch", "A=a\nif true; then A=b; docker run $A; fi", ["b"]],
	["values of all branches", "A=a\nif true; then A=b; else A=c; fi\ndocker run $A", ["b", "c"]],
	["values of some branches", "A=a\ncase x in x) A=b ;; y) A=c; exit ;; esac\ndocker run $A", ["a", "b"]],
	["a pipe", "A=a\necho b | A=b\ndocker run $A", ["a"]],
	["a variable that is read", "A=a\nread -r A <<< b\ndocker run $A", ["…"]],
	[
		"a variable that is read in a pipe",
		"A=a\necho b | while read -r A; do docker run $A; done\ndocker run $A",
		["…", "a"],
	],
	["lines that are read", "A=(a)\nmapfile -t A <<< b\ndocker run i ${A[@]}", ["i …"]],
	["a number that grows", "A=1\n((A++))\ndocker run $A", ["…"]],
	["a variable that is gone", "A=a\nunset A\ndocker run i$A", ["i"]],
	[
		"what a substitution prints",
		'A=x\nB=$(printf \'%s\\n\\n\' "$A:1")\ndocker run $(echo --privileged "$B")\ndocker run "$(echo a  "b  c")"',
		["--privileged x:1", "a b  c"],
	],
	[
		"what a substitution prints on a condition",
		"docker run $([ -n '' ] && echo -v) x\nT=$([[ a == b ]] && echo 1 || echo 2)\ndocker run i:$T\ndocker run j$(test -t 9 && printf -- -it || true)",
		["-v x", "i:1", "j-it", "x", "i:2", "j"],
	],
	["what more than one command prints", "docker run $(echo a | cat) $(echo b; echo c) $(echo d >&1)", ["… … …"]],
	[
		"a name in pieces",
		"doc\"ker\" run a\nd\\ocker 'r'un b\ndoc\\\nker run c\n$(echo docker) run d",
		["a", "b", "c", "d"],
	],
	["where a program is", '"$(command -v docker)" run i\nD=`which docker`\n$D run j', ["i", "j"]],
	["a number sign within the name of a command", "r#x; docker run a\nf#g() { docker run b; }\nf#g", ["a", "b"]],
	["one in a line that goes on", "true r\\\n#x; docker run a", ["a"]],
	["one in a subscript", "declare -A X\nX[#]=1; docker run a; X[b]#c; docker run d", ["a", "d"]],
	["one within an expansion", "A=bab\ndocker run ${A#b} ${A##*b}c $# ${#A} $((2#11))", ["… …c … … …"]],
	["a carriage return within a line", "true;\r# x;docker run a\ntrue;\f# x;docker run b", ["a", "b"]],
	["a blank that a word begins with", "A=a\ndocker run \\ $A\\ b c", [" a b c"]],
	["backticks, and a number sign behind", "true `true`#b; docker run a `echo b`", ["a b"]],
	["backticks without a command", 'docker run `` a``\ndocker run "``b"', ["a", "b"]],
	["a subshell at the beginning of another", "((true; docker run a) | cat; true)\n(((A=1)); docker run b)", ["a", "b"]],
	["subshells in each other", "((((docker run a) ) ) )\n( ((docker run b) | cat) )", ["a", "b"]],
	[
		"what is there where the environment has a variable",
		"docker run ${NONE:+--privileged} ${NO+-v x:/y} a\ndocker run b${NONE+:x} c${NONE:+-d}",
		["a", "b c", "--privileged -v x:/y a", "b c"],
	],
	["a subshell at the beginning of a substitution", 'echo "$((docker run a; docker run b); true)"', ["a", "b"]],
	["a line that goes on behind a here-document", "cat <<E > /dev/null; docker run a\n+x\nE\ndocker run b", ["a", "b"]],
	["one in braces", "f() { cat <<'E'; docker run a; }\n+docker run x\nE\nf", ["a"]],
	["one in parentheses", "(cat <<-E)\n\t+docker run x\n\tE\nA=$(cat <<F)\ndocker run y\nF\ndocker run a", ["a"]],
	["one in a condition", "if cat <<E; then docker run a; fi\n+x\nE\n", ["a"]],
	["one in a branch", "case a in a) cat <<E;; b) ;; esac\n+x\nE\ndocker run a", ["a"]],
	["one in the background", "cat <<E & docker run a\n+x\nE\nwait", ["a"]],
	["one behind two", "cat <<A <<B; cat <<'C D'; docker run a\n+x\nA\n+y\nB\n+z\nC D\ndocker run b", ["a", "b"]],
	["a comment behind a here-document", "cat <<E # x; docker run a\n+x\nE\ndocker run b", ["b"]],
	["a here-document without an end", "docker run b <<E; docker run a", ["b", "a"]],
];

describe("a script runs what bash runs", () => {
	test.each(cases)("%s", async (_why, script, expected) => {
		expect(await runsIn(script)).toEqual(expected);
	});

	test.skipIf(!hasBash).each(cases)("%s, in bash itself", (_why, script, expected) => {
		const stub =
			'docker() { shift; echo "$*"; }\ncommand() { if [ $1 = -v ]; then echo docker; else shift 2; echo "$*"; fi; }\nwhich() { echo docker; }\n';
		const folder = "cd() { :; }\n";
		const { stdout } = spawnSync("bash", ["-c", stub + folder + script], { encoding: "utf8" });
		const runs = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("+"));
		const patterns = expected.map(
			(run) =>
				new RegExp(
					`^${run
						.split("…")
						.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
						.join(".*")}$`,
				),
		);
		expect(runs.length).toBeGreaterThan(0);
		expect(runs.filter((run) => !patterns.some((pattern) => pattern.test(run)))).toEqual([]);
	});
});

async function runsIn(script: string): Promise<readonly string[]> {
	const source = new Source("run.sh", script);
	const text = join([{ text: script, place: { source, start: 0, end: script.length }, exact: true }]);
	const context = { bounds: source.bounds, variables: new Map(), directory: undefined };
	const commands = await bashCommands(text, context);
	const runs = commands.map((command) => unwrapped(command.words).words.map((word) => word.text.text));
	return runs
		.filter(([program, verb]) => program === "docker" && verb === "run")
		.map((words) => words.slice(2).join(" ").replaceAll(unknownPart, "…"));
}
