import { expect, test } from "vitest";
import { Bounds } from "../../../src/bounds.ts";
import { bashSyntax, mayMatter } from "../../../src/collect/shell/bash-syntax.ts";

test.each([
	["arguments of another program", 'A=docker\ncd a && archery docker run "$A"'],
	["arguments of another program, as root", "sudo apt-get remove -y docker-ce $A"],
	["commands inside of others that are none of ours", 'A=$(cat docker.txt | head -n 1)\necho "$(date)"'],
	["a here-document for another program", "cat <<EOF > a\ndocker run a\nEOF"],
	["nothing that makes a container", 'docker push "$A"'],
])("no command matters in %s", async (_why, text) => {
	expect((await bashSyntax(text, new Bounds())).root.children).toEqual([]);
});

test.each([
	["a command of ours", "docker run a"],
	["one inside of another", 'echo "$(docker run a)"'],
	["one in an assignment", "A=$(docker run a)"],
	["a variable", '"$A" run a'],
	["a variable that stands alone", "A='docker run a'\n$A"],
	["a script for a shell", "bash -c 'docker run a'"],
	["a here-document for a shell", "sudo sh <<EOF\ndocker run a\nEOF"],
	["a here-document for a shell in another statement", "if true; then bash <<EOF\ndocker run a\nEOF\nfi"],
	["flags of what runs others", "sudo -u a docker run a"],
	["what runs others, in what does", "sudo env A=b docker run a"],
])("some command may matter in %s", async (_why, text) => {
	expect((await bashSyntax(text, new Bounds())).root.children).not.toEqual([]);
});

test.each([
	["cat", true, false],
	["bash", true, true],
	["sudo systemctl stop docker", false, false],
	["sudo A=b docker run a", false, true],
	["sudo \\\ndocker run a", false, true],
	['sudo sys"temctl" stop docker', false, true],
	["cd $A", false, true],
])("whether `%s` may matter by itself (redirected: %s): %s", (written, isRedirected, expected) => {
	expect(mayMatter(written, isRedirected)).toBe(expected);
});
