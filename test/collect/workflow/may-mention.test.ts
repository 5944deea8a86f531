import { expect, test } from "vitest";
import { Bounds } from "../../../src/bounds.ts";
import { MatrixScopes } from "../../../src/collect/workflow/matrix.ts";
import { Mentions } from "../../../src/collect/workflow/may-mention.ts";
import { emptyScope } from "../../../src/collect/workflow/outcome.ts";
import { envScope } from "../../../src/collect/workflow/scope.ts";
import { Source } from "../../../src/source.ts";
import { get } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";

const job = `
env: {TOOL: docker, OTHER: npm}
matrix: {version: [1.2, 2], tool: [npm, podman], half: [ock, x], include: [{late: nerdctl}]}
`;

function mayBeIn(text: string, ownEnv = false): boolean {
	const [value] = parseYaml(new Source("a.yml", job)).documents;
	const scopes = new MatrixScopes(get(value, "matrix"), envScope(get(value, "env"), emptyScope));
	return new Mentions(scopes, new Bounds()).mayBeIn(text, ownEnv);
}

test.each([
	["no expression", "npm test"],
	["what a matrix has", "npm test --node ${{ matrix.version }}"],
	["what only run time knows", "npm test ${{ github.ref }} ${{ secrets.x }}"],
	["a variable", "${{ env.OTHER }} test"],
	["an expression that GitHub refuses", "npm ${{ }} test"],
	["two that other characters part", "npm ${{ matrix.half }}/${{ matrix.half }}"],
])("no command is in %s", (_why, text) => {
	expect(mayBeIn(text)).toBe(false);
});

test.each([
	["behind an expression", "${{ matrix.version }} && docker run a"],
	["before one", "docker run a:${{ matrix.version }}"],
	["what a matrix has", "${{ matrix.tool }} run a"],
	["what it has in some combinations", "${{ matrix.late }} run a"],
	["a variable", "${{ env.TOOL }} run a"],
	["a literal of an expression", "${{ github.x && 'docker' || 'npm' }} run a"],
	["what an expression completes", "d${{ matrix.half }}er run a"],
	["two expressions together", "${{ 'dock' }}${{ 'er' }} run a"],
	["two expressions and letters", "${{ 'd' }}ock${{ 'er' }} run a"],
])("a command may be in %s", (_why, text) => {
	expect(mayBeIn(text)).toBe(true);
});

test("a variable of the step's own may be anything", () => {
	expect(mayBeIn("${{ env.OTHER }} test", true)).toBe(true);
	expect(mayBeIn("npm ${{ matrix.version }}", true)).toBe(false);
});

function mayMatter(step: string): boolean {
	const [value] = parseYaml(new Source("a.yml", job)).documents;
	const [written] = parseYaml(new Source("b.yml", step)).documents;
	if (written?.kind !== "mapping") throw new Error("no step");
	const env = get(value, "env");
	return new Mentions(new MatrixScopes(get(value, "matrix"), envScope(env, emptyScope)), new Bounds(), [env]).mayMatter(
		written,
	);
}

test.each([
	["no command", "run: npm test ${{ matrix.version }}"],
	["a command that makes nothing", "run: docker push a:${{ matrix.version }} ${{ github.ref }}"],
	["one behind a line that ends in an expression", 'run: "echo ${{ matrix.version }}\\ndocker push x"'],
	["another name with an expression behind", "run: cat docker/${{ matrix.version }}.txt"],
])("nothing comes of %s", (_why, step) => {
	expect(mayMatter(step)).toBe(false);
});

test.each([
	["an action that an expression completes", "run: docker ${{ matrix.version }} a"],
	["an expression right behind an action", "run: docker ps${{ matrix.version }}"],
	["a command that an expression brings", "run: docker push a; ${{ matrix.tool }} run a"],
	["a command that a variable brings", "run: docker push a; $TOOL run a"],
	["a variable of the step's own", "run: docker push a; $OWN run a\nenv: {OWN: '${{ matrix.tool }}'}"],
	["a loop that an expression brings", "run: \"${{ github.x && 'for a in' || '' }} docker push; do $a run x; done\""],
	["a backslash that an expression ends in", "run: \"A=b${{ github.x && '\\\\' || '' }} docker push; $A run a\""],
	["an action in use", "uses: ./a"],
])("something may come of %s", (_why, step) => {
	expect(mayMatter(step)).toBe(true);
});

test("an expression that may become more than is looked at may be anything", () => {
	const bounds = new Bounds({ outcomes: 2 });
	const scopes = new MatrixScopes(undefined, emptyScope);
	expect(new Mentions(scopes, bounds).mayBeIn("${{ a.x && 'b' || a.y && 'c' || 'd' }}", false)).toBe(false);
	expect(new Mentions(scopes, bounds).mayBeIn("${{ github.x && 'b' || github.y && 'c' || 'd' }}", false)).toBe(true);
});
