import { expect, test } from "vitest";
import { collect } from "../../../src/collect/collect.ts";
import { discover } from "../../../src/discover.ts";
import { type Value, valuesOf } from "../../../src/value.ts";
import { treeOf } from "../../tree.ts";
import { collectFiles, containersOf } from "../memory-tree.ts";

test("a variable that is put into itself line by line keeps its steps until they are thousands, and is unknown then", async () => {
	const lines = Array.from({ length: 200 }, (_, at) => `A="$A -v /a${at}:/b${at}"\ndocker run $A x`);
	const collected = await collectFiles({ "run.sh": `A=\n${lines.join("\n")}` });
	const containers = containersOf(collected);
	expect(containers).toHaveLength(200);
	expect(containers[99]).toMatchObject({ mounts: { length: 100 } });
	expect(containers[99]).not.toHaveProperty("unknown");
	expect(containers[199]).toMatchObject({ unknown: [[]] });
	const steps = collected.projects.flatMap(({ model }) => all(model)).map(({ via = [] }) => via.length);
	expect(Math.max(...steps)).toBeGreaterThan(100);
	expect(Math.max(...steps)).toBeLessThan(150);
});

const listed = Array.from({ length: 200 }, () => "'-v', '/a:/b'").join(", ");

test.each([
	[
		"a variable, by a thousand commands",
		"run.sh",
		`A='${"-v /a:/b ".repeat(200)}'\n${"docker run $A x\n".repeat(1000)}`,
	],
	[
		"a variable, a thousand times by one",
		"run.sh",
		`A='${"-v /a:/b ".repeat(200)}'\ndocker run ${"$A ".repeat(1000)}x\n`,
	],
	["a list", "run.sh", `A=(${"-v /a:/b ".repeat(200)})\ndocker run ${'"${A[@]}" '.repeat(1000)}x\n`],
	["a list", "run.ps1", `$A = @(${listed})\n${"docker run $A x\n".repeat(1000)}`],
	["a list, by one", "run.ps1", `$A = @(${listed})\ndocker run ${"$A ".repeat(1000)}x\n`],
])("a script of which commands are given too much, as values, is said: %s (%s)", async (_why, file, script) => {
	const tree = treeOf({ [file]: script });
	const { diagnostics, projects } = await collect(tree, discover(await tree.list(), { include: [], exclude: [] }));
	expect(diagnostics.map(({ kind, message }) => [kind, message])).toEqual([
		["limit", "has more commands than are read of a script: limits.script-commands (2500)"],
	]);
	expect(projects.flatMap(({ model }) => all(model)).length).toBeLessThan(250_000);
});

test("a command reads the values of its variables again and again where they are short", async () => {
	const collected = await collectFiles({ "run.sh": `A='-v /a:/b'\n${"docker run $A x\n".repeat(900)}` });
	expect(collected.diagnostics).toEqual([]);
	expect(containersOf(collected)).toHaveLength(900);
});

const long = "a".repeat(10_000);

test.each<[string, (times: number) => string, number, string]>([
	["a value that doubles", (times) => `X=${long}\n${"X=$X$X\n".repeat(times)}`, 1, long + long],
	["arguments that double", (times) => `set -- a\n${'set -- "$@" "$@"\n'.repeat(times)}X=$1\n`, 6, "a"],
	[
		"an argument that doubles",
		(times) => `set -- ${long.slice(1000)} b\n${"set -- $1$1 b\n".repeat(times)}X=$2\n`,
		1,
		"b",
	],
	[
		"functions that call each other",
		(times) =>
			`${Array.from({ length: times }, (_, at) => `f${at}() { f${at + 1} $1; }\n`).join("")}f${times}() { X=$1; }\nf0 a\n`,
		31,
		"a",
	],
])("%s is followed so far, and unknown then", async (_why, script, times, known) => {
	const nameOf = async (count: number) =>
		containersOf(await collectFiles({ "run.sh": `${script(count)}docker run --name $X a:1\n` }))[0];
	expect(await nameOf(times)).toMatchObject({ container_name: known });
	expect(await nameOf(times + 1)).toMatchObject({ unknown: [["container_name"]] });
});

test("what is printed for a shell is read so far as a script may print", async () => {
	const script = (letters: number) => `printf 'docker run a:1 %s\\n' ${"x".repeat(letters)} | bash\n`;
	expect(containersOf(await collectFiles({ "run.sh": script(19_900) }))).toHaveLength(1);
	expect(containersOf(await collectFiles({ "run.sh": script(20_100) }))).toEqual([]);
});

function all(value: Value): readonly Value[] {
	const inner = value.kind === "mapping" ? Array.from(value.entries.values(), (entry) => entry.value) : valuesOf(value);
	return [value, ...inner.flatMap(all)];
}

test.each(["run.sh", "run.ps1"])("a folder that is deeper than a system takes is not known, in %s", async (file) => {
	const step = `cd ${"a".repeat(99)}\n`;
	const containerBehind = async (steps: number) => {
		const script = `${step.repeat(steps)}docker run -v "\${PWD}/x:/y" alpine\n`;
		return containersOf(await collectFiles({ [file]: script }))[0];
	};
	expect(await containerBehind(30)).toMatchObject({
		mounts: [{ source: expect.stringMatching(/^\.\/(?:a{99}\/){30}x$/) }],
	});
	expect(await containerBehind(50)).toMatchObject({ mounts: [{ source: "./x" }] });
});

test("what leads home in PowerShell is no folder of the repository", async () => {
	const script = 'cd\ndocker run -v "${PWD}/x:/y" alpine\n';
	expect(containersOf(await collectFiles({ "run.ps1": script }))[0]).toMatchObject({ mounts: [{ source: "./x" }] });
});
