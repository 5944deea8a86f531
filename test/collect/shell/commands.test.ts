import { describe, expect, test } from "vitest";
import { collectScript } from "../../../src/collect/shell/script-file.ts";
import { collectWorkflows } from "../../../src/collect/workflow/collect.ts";
import { discover } from "../../../src/discover.ts";
import { readWithin } from "../../../src/read.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";
import { treeOf } from "../../tree.ts";
import { collectFiles, containersOf, whereIs } from "../memory-tree.ts";

async function containersIn(script: string, file = "run.sh") {
	const collected = await collectFiles({ [file]: script });
	expect(collected.diagnostics.filter(({ level }) => level === "error")).toEqual([]);
	return containersOf(collected);
}

describe("a container command is found wherever a shell would run it", () => {
	test.each([
		["plain", "docker run alpine", ["alpine"]],
		["container run", "docker container run alpine", ["alpine"]],
		["create", "docker create alpine", ["alpine"]],
		["podman", "podman run alpine", ["alpine"]],
		["nerdctl", "nerdctl run alpine", ["alpine"]],
		["by its path", "/usr/bin/docker run alpine", ["alpine"]],
		["with docker's own flags", "docker --context x -H ssh://h --tls run alpine", ["alpine"]],
		[
			"a name in pieces",
			`doc"ker" run a\n'd'o"ck"er run b\nd\\ocker run c\ndoc\\\nker run d\npod$'man' run e`,
			["a", "b", "c", "d", "e"],
		],
		[
			"a name that is printed",
			'"$(echo docker)" run a\n`printf %s docker` run b\neval "$(echo "docker run c")"',
			["a", "b", "c"],
		],
		["sudo", "sudo -E -u root docker run alpine", ["alpine"]],
		[
			"what may be sudo",
			"SUDO=$(docker info || echo sudo)\n$SUDO docker run a\n$DO_SUDO time docker run b\n$X docker run c",
			["a", "b"],
		],
		["env and assignments", "A=1 env X=1 Y=2 docker run alpine", ["alpine"]],
		[
			"env that takes a word apart",
			"env -iS '-u B A=\"1 2\" docker run' a\nenv --split-string='docker run b'",
			["a", "b"],
		],
		[
			"a coprocess",
			"coproc docker run a\ncoproc NAME { docker run b; }\ncoproc if true; then docker run c; fi",
			["a", "b", "c"],
		],
		[
			"an environment that is not written out",
			"env $(cat .env | xargs) docker run a\nsudo $FLAGS docker run b",
			["a", "b"],
		],
		["sudo's flags in one word", "sudo -iu ci docker run a\nsudo -nEu root docker run b", ["a", "b"]],
		["a shell of another user", "sudo -i <<X\ndocker run a\nX\nsudo su - ci <<X\ndocker run b\nX", ["a", "b"]],
		["runuser", "runuser -u ci -- docker run a\nrunuser -l ci -c 'docker run b'", ["a", "b"]],
		[
			"where and how a process runs",
			"taskset -c 0,1 docker run a\nchrt -f 10 docker run b\nnumactl -N 0 -m 0 docker run c\nsetpriv --reuid 1 docker run d\ncaffeinate -i docker run e\nwsl -d Ubuntu -- docker run f",
			["a", "b", "c", "d", "e", "f"],
		],
		[
			"what brings secrets",
			"op run --env-file=x -- docker run a\naws-vault exec prod -- docker run b\nnpx -y dotenv-cli -e .env -- docker run c\nenv-cmd -f .env docker run d\ndirenv exec . docker run e\nop read docker run f",
			["a", "b", "c", "d", "e"],
		],
		[
			"what tries again",
			'retry 3 docker run a\n./ci/retry.sh -t 3 -d 5s -- docker run b\nwith_retry "docker run c"\nretry docker run "d e"\nno-retrying docker run f',
			["a", "b", "c", "d e"],
		],
		[
			"each in a shell of its own",
			"watch -d 'docker run a | head'\nhyperfine -w 3 'docker run b' 'docker run c'",
			["a", "b", "c"],
		],
		[
			"parallel",
			"parallel -j 4 docker run a:{} ::: 1 2\nparallel 'docker run b {}' <list\nparallel docker run c:",
			["a:…", "b", "c:"],
		],
		[
			"an engine's command in a sandbox, which makes it outside",
			"flatpak-spawn --host podman run a\nsystemd-run --user --scope -p X=1 docker run b\nunshare -r docker container run c",
			["a", "b", "c"],
		],
		["docker's own flags in one word", "docker -Dl debug run a && docker -Dldebug run b", ["a", "b"]],
		["time and timeout", "time timeout -k 5 10 docker run alpine", ["alpine"]],
		["continued lines", "docker run \\\n  --rm \\\n  alpine", ["alpine"]],
		["pipes and lists", "echo a | docker run -i alpine && docker run b || docker run c", ["alpine", "b", "c"]],
		["substitution", "id=$(docker run -d alpine)", ["alpine"]],
		["in an argument", 'echo "$(docker run alpine)"', ["alpine"]],
		["condition", "if ! docker run alpine; then docker run b; fi", ["alpine", "b"]],
		["function", "f() {\n  docker run alpine\n}\nf", ["alpine"]],
		["loop over literals", "for i in a b; do docker run $i; done", ["a", "b"]],
		["bash -c", "bash -euo pipefail -c 'docker run alpine'", ["alpine"]],
		["bash with flags behind -c", "bash --rcfile x -c -e 'docker run alpine'", ["alpine"]],
		["arguments of bash -c", `bash -c 'docker run "$1"' _ alpine`, ["alpine"]],
		["eval", 'eval "docker run alpine"', ["alpine"]],
		["eval of several words", 'eval docker run "alpine"', ["alpine"]],
		["a trap", "trap 'docker run alpine' EXIT", ["alpine"]],
		["su", "sudo su - user -c 'docker run alpine'", ["alpine"]],
		[
			"another group",
			"sg docker -c 'docker run alpine'\nnewgrp docker <<X\ndocker run b\nX\nsg docker 'docker run c'",
			["alpine", "b", "c"],
		],
		["programs of npm", "cross-env A=1 docker run a\nconcurrently -k 'docker run b' \"npm x\"", ["a", "b"]],
		["a terminal", "script -qec 'docker run alpine' /dev/null", ["alpine"]],
		[
			"what only runs it",
			"flock -w 5 /tmp/l docker run a\nxvfb-run -a -s x docker run b\nwatch -n 2 docker run c\ntravis_retry docker run d",
			["a", "b", "c", "d"],
		],
		[
			"docker's own flags that nobody knows",
			'docker $OPTS run a\ndocker "$CONTEXT" -D container run b\ndocker $COMPOSE run c\ndocker "$@" run d\ndocker x$OPTS run e',
			["a", "b"],
		],
		["xargs", "echo | xargs -n1 docker run --rm alpine", ["alpine"]],
		["xargs for the image", "ls | xargs -I% -P 4 sh -c 'docker run alpine:%'", ["alpine:…"]],
		["xargs' flags in one word", "ls | xargs -0rI % docker run a:%\nls | xargs -0I{} docker run b:{}", ["a:…", "b:…"]],
		["find", "find . -name '*.sh' -exec docker run -v {}:/x alpine {} \\;", ["alpine"]],
		["here-document of a shell", "bash <<'EOF'\ndocker run alpine\nEOF", ["alpine"]],
		["here-document with arguments", "bash -s -- alpine <<'EOF'\ndocker run $1\nEOF", ["alpine"]],
		[
			"here-document in which variables have values",
			"A=b\nsh <<EOF\nA=c\ndocker run $A\ndocker run \\$A\nEOF",
			["b", "c"],
		],
		["here-string", 'A=alpine\nbash <<< "docker run $A"', ["alpine"]],
		["variable", "IMG=alpine\ndocker run $IMG", ["alpine"]],
		["default", "docker run ${IMG:-alpine}", ["alpine"]],
		["another word where a variable is set", "A=1\ndocker run a${A:+:x} b", ["a:x"]],
		["the same of one that is empty, and of one that is set to nothing", "B=\ndocker run a${B:+:x}${B+:y} b", ["a:y"]],
		["the same of one that nobody knows", "A=$(x)\ndocker run a${A:+:x} b", ["a…"]],
		["words of a default, split as bash does", 'docker run ${O:--v "/a b:/c" --privileged} alpine', ["alpine"]],
		["words of another, with a variable", "A=1\ndocker run ${A:+-e A=$A --init} alpine", ["alpine"]],
		["words in quotes", 'docker run "${O:-alpine x}" y', ["alpine x"]],
		["variable in quotes", 'T=3\ndocker run "alpine:${T}"', ["alpine:3"]],
		["flags in a variable", 'F="--rm --privileged"\ndocker run $F alpine', ["alpine"]],
		["array", 'F=(--rm -v "a b:/c")\ndocker run "${F[@]}" alpine', ["alpine"]],
		["one value or another", "I=a\nif x; then I=b; fi\ndocker run $I", ["a", "b"]],
		["a here-document in a pipe", "A=alpine\ncat <<EOF | sudo bash -s x\ndocker run $A\nEOF", ["alpine"]],
		[
			"what is printed for a shell",
			"echo 'docker run a' | sh\nprintf '%s\\n' 'docker run b' 'docker run c' | sh",
			["a", "b", "c"],
		],
		["a format", "printf 'docker run %s%%\\n' a b | sh -x", ["a%", "b%"]],
		["escapes of echo", "echo -en 'docker run a\\ndocker run b' | bash", ["a", "b"]],
		["what several commands print", "{\necho set -e\ncat <<'EOF'\ndocker run $1\nEOF\n} | bash -s a", ["a"]],
		["what a function prints", "gen() {\nlocal I=$1\ncat <<EOF\ndocker run $I\nEOF\n}\ngen a | bash", ["a"]],
		["a pipe on", "cat <<'EOF' | tee s.sh | bash -s a && ./s.sh b\ndocker run $1\nEOF", ["a", "b"]],
		[
			"a file that is written",
			"cat > s.sh <<'EOF'\ndocker run $1\nEOF\nchmod +x s.sh\n./s.sh a\nsh s.sh b\n. ./s.sh c",
			["a", "b", "c"],
		],
		["a file that is written first", "cat <<EOF >/tmp/s.sh && sudo bash -e /tmp/s.sh\ndocker run a\nEOF", ["a"]],
		[
			"a file that grows",
			"F=/tmp/x\necho 'set -e' > $F\necho 'docker run i$1' >> \"$F\"\nbash $F a\nbash -s b < $F\ncat $F | sh -s c",
			["ia", "ib", "ic"],
		],
		[
			"a file that tee writes",
			"sudo tee bin/x >/dev/null <<EOF\ndocker run a\\$1\nEOF\n(cd bin && ./x 1)\necho 'docker run b' | tee -a bin/x\nbin/x",
			["a1", "a", "b"],
		],
		["a file that is written anew", "echo 'docker run a' > x\ndate > x\nsh x", []],
		["a file that nobody runs", "cat > s.sh <<EOF\ndocker run alpine\nEOF\nchmod +x s.sh", []],
		["what another machine runs", "cat <<EOF | ssh host bash -s\ndocker run a\nEOF\nssh host docker run b", []],
		["what no shell reads", "echo 'docker run a' | grep x | sh\necho x | bash", []],
		["another program's own docker", "archery docker run alpine", []],
		["a word of a message", 'echo "docker run alpine"', []],
		["a comment", "# docker run alpine", []],
		["text of a here-document", "cat <<EOF\ndocker run alpine\nEOF", []],
		["help", "docker run --help", []],
		["nothing that starts one", "docker ps && docker pull alpine && docker exec x sh", []],
	])("%s", async (_why, script, images) => {
		const containers = await containersIn(script);
		expect(containers.map(({ image }) => image?.ref)).toEqual(images);
	});
});

test.each([
	["$PWD", 'docker run -v "$PWD:/w" alpine', { source: ".", relative_to: "project" }],
	["$(pwd) and below", "docker run -v $(pwd)/x:/w alpine", { source: "./x", relative_to: "project" }],
	["behind cd", "cd sub && docker run -v $PWD/x:/w alpine", { source: "./sub/x", relative_to: "project" }],
	["mount", "docker run --mount type=bind,source=${PWD}/a,target=/w alpine", { source: "./a", relative_to: "project" }],
	["home", "docker run -v ~/.aws:/w alpine", { source: "~/.aws", relative_to: "home" }],
	["$HOME", 'docker run -v "$HOME/.aws:/w" alpine', { source: "~/.aws", relative_to: "home" }],
	["the script's folder", 'D=$(cd "$(dirname "$0")" && pwd)\ndocker run -v "$D/x:/w" alpine', { source: "./ci/x" }],
	["git's root", 'docker run -v "$(git rev-parse --show-toplevel):/w" alpine', { source: "." }],
])("a mount of %s is relative to the project", async (_why, script, mount) => {
	const [container] = await containersIn(script, "ci/run.sh");
	expect(container?.mounts).toEqual([expect.objectContaining({ type: "bind", target: "/w", ...mount })]);
});

test("in a job the same mounts are of the workspace", async () => {
	const run = 'docker run -v "$GITHUB_WORKSPACE:/a" -v ${{ github.workspace }}/b:/b -v ./c:/c -w "$PWD" alpine';
	const collected = await collectFiles({
		".github/workflows/a.yml": workflow(`- run: ${run}\n  working-directory: sub`),
	});
	const [container] = containersOf(collected);
	expect(container?.mounts?.map(({ source, relative_to }) => [source, relative_to])).toEqual([
		[".", "workspace"],
		["./b", "workspace"],
		["./c", "workspace"],
	]);
	expect(container?.unknown).toEqual([["working_dir"]]);
});

function workflow(step: string): string {
	const lines = step.split("\n").map((line) => `      ${line}`);
	return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join("\n")}\n`;
}

describe("a word of a command stands at its own place", () => {
	test.each([
		["literal block", "- run: |\n    set -e\n    docker run \\\n      --privileged alpine", "9:13"],
		["folded block", "- run: >-\n    docker run\n    --privileged\n    alpine", "8:11"],
		["plain", "- run: docker run --privileged alpine", "6:25"],
		["double quotes", '- run: "docker\\trun --privileged alpine"', "6:27"],
		["a variable's value", "- run: |\n    F=--privileged\n    docker run $F alpine", "7:13"],
		["env of the step", "- run: docker run $F alpine\n  env:\n    F: --privileged", "8:14"],
		["an expression's own literal", "- run: docker run ${{ inputs.x && '--privileged' || '' }} alpine", "6:42"],
	])("%s", async (_why, step, at) => {
		const collected = await collectFiles({ ".github/workflows/a.yml": workflow(step) });
		const [first] = whereIs(collected, 0, ["containers", 0, "privileged"]);
		expect(containersOf(collected)[0]?.privileged).toBe(true);
		expect(first).toBe(`.github/workflows/a.yml:${at} --privileged`);
	});
});

test.each([
	["a program in a variable", "E=docker\n$E run a\n$E run b"],
	["a command in one", 'C="docker run"\n$C a\n$C b'],
	["a variable in another", 'E=docker\nC="$E run"\n$C a\n$C b'],
	["a function's arguments", 'f() { sudo "$@"; }\nf docker run a\nf docker run b'],
])("two commands with %s are two containers", async (_why, script) => {
	const containers = await containersIn(script);
	expect(containers).toMatchObject([{ image: { ref: "a" } }, { image: { ref: "b" } }]);
	expect(containers.map(({ variant }) => variant)).toEqual([undefined, undefined]);
});

test("what cannot be known is unknown, and says what it waits for", async () => {
	const collected = await collectFiles({
		".github/workflows/a.yml": workflow("- run: docker run ${{ github.event.comment.body }} --rm ${{ inputs.image }}"),
	});
	expect(containersOf(collected)[0]).toMatchObject({
		name: "${{ inputs.image }}",
		unknown: expect.arrayContaining([[], ["image"]]),
		expressions: [
			{ field: "options", contexts: ["github.event.comment.body"] },
			{ field: "image", contexts: ["inputs.image"] },
		],
	});
});

test("an environment variable that is empty is known to be", async () => {
	const step = "- run: docker run $FLAGS alpine\n  env:\n    FLAGS: ''";
	const collected = await collectFiles({ ".github/workflows/a.yml": workflow(step) });
	expect(containersOf(collected)[0]?.unknown).toBeUndefined();
});

test("an image that is built before is known to be built", async () => {
	const containers = await containersIn(
		"docker build -t app:$TAG .\ndocker build -t tool .\ndocker run app:$TAG\ndocker run tool",
	);
	expect(containers.map(({ image }) => image?.built)).toEqual([true, true]);
});

test("a build is collected where it is given something of the host", async () => {
	const script =
		"docker buildx build --network=host --allow security.insecure --ssh default -t a https://github.com/a/b.git#main";
	const collected = await collectFiles({ "run.sh": script });
	expect(containersOf(collected)[0]?.build).toEqual({
		context: "https://github.com/a/b.git#main",
		network: "host",
		entitlements: ["security.insecure"],
		ssh: ["default"],
	});
});

test("networks that a script makes are the project's", async () => {
	const collected = await collectFiles({
		"run.sh":
			"docker network create --internal -o com.docker.network.bridge.gateway_mode_ipv4=isolated back\ndocker run --network back a\ndocker run --network other b\ndocker run c",
	});
	const networks = collected.projects[0]?.model.entries.get("networks")?.value;
	expect(networks && toJson(networks)).toEqual([
		{
			name: "back",
			engine_name: "back",
			driver: "bridge",
			internal: true,
			driver_opts: { "com.docker.network.bridge.gateway_mode_ipv4": "isolated" },
		},
		{ name: "bridge", driver: "bridge", implicit: true },
		{ name: "other", external: true },
	]);
});

test.each([
	["-f", "docker compose -f a.yml -f b.yml up -d web", { files: ["a.yml", "b.yml"], action: "up", services: ["web"] }],
	["none", "docker compose up", { files: [], directory: "" }],
	["behind cd", "cd deploy && docker-compose up", { files: [], directory: "deploy" }],
	["COMPOSE_FILE", "COMPOSE_FILE=a.yml:b.yml docker compose up", { files: ["a.yml", "b.yml"] }],
	["COMPOSE_FILE that is exported", "export COMPOSE_FILE=a.yml\ndocker compose up", { files: ["a.yml"] }],
	["COMPOSE_FILE that is not", "COMPOSE_FILE=a.yml\ndocker compose up", { files: [] }],
	[
		"COMPOSE_FILE with another separator",
		"COMPOSE_PATH_SEPARATOR=, COMPOSE_FILE=a.yml,b.yml docker compose up",
		{ files: ["a.yml", "b.yml"] },
	],
	[
		"a separator that nobody knows",
		"COMPOSE_PATH_SEPARATOR=$S COMPOSE_FILE=a,b docker compose up",
		{ files: [undefined] },
	],
	["COMPOSE_PROJECT_NAME", "COMPOSE_PROJECT_NAME=shop docker compose up", { projectName: "shop" }],
	["-p before that", "COMPOSE_PROJECT_NAME=shop docker compose -p other up", { projectName: "other" }],
	["COMPOSE_ENV_FILES", "COMPOSE_ENV_FILES=a.env,b.env docker compose up", { envFiles: ["a.env", "b.env"] }],
	[
		"profiles",
		"docker compose --profile x --project-directory d run --rm web sh",
		{ profiles: ["x"], projectDirectory: "d", action: "run" },
	],
	["a stack", "docker stack deploy -c a.yml,b.yml s", { files: ["a.yml", "b.yml"], action: "stack-deploy" }],
	["unknown", 'docker compose -f "$F" up', { files: [undefined] }],
	[
		"flags that nobody knows",
		"docker compose $FLAGS -f a.yml up web",
		{ files: [undefined, "a.yml"], services: ["web"] },
	],
	["more than are known", "docker compose -f a.yml $FLAGS up web", { files: ["a.yml", undefined], services: ["web"] }],
	["flags that are none", 'docker compose -f a.yml "" up web', { files: ["a.yml"], services: ["web"] }],
	["a file that is called nothing", 'F=\ndocker compose -f "$F" up', { files: [undefined] }],
	["podman", "podman-compose -f=a.yml up", { files: ["a.yml"] }],
])("compose is told which files it reads: %s", async (_why, script, command) => {
	const { composeCommands } = await collectFiles({ "run.sh": script });
	expect(composeCommands).toEqual([expect.objectContaining(command)]);
});

test("compose that starts nothing is none", async () => {
	const { composeCommands } = await collectFiles({
		"run.sh":
			'docker compose "$@"\ndocker compose $FLAGS down\ndocker compose down\ndocker compose logs\ndocker compose pull',
	});
	expect(composeCommands).toEqual([]);
});

describe("sandbox commands", () => {
	test.each([
		["nsjail as it is", "nsjail -Mo --chroot / -- /bin/sh", { tool: "nsjail", network: "none", root: "read-only" }],
		[
			"nsjail with the caller's network",
			"nsjail --disable_clone_newnet --rw -- x",
			{ network: "kept", root: "writable" },
		],
		[
			"bwrap with everything new",
			"bwrap --unshare-all --ro-bind / / x",
			{ tool: "bubblewrap", network: "none", root: "read-only" },
		],
		["bwrap with the root", "bwrap --bind / / x", { network: "kept", root: "writable" }],
		["firejail", "firejail --net=none x", { tool: "firejail", network: "none" }],
		["firejail as it is", "firejail x", { network: "kept" }],
		[
			"flatpak",
			"flatpak run --share=network --filesystem=host org.x",
			{ tool: "flatpak", network: "kept", root: "writable" },
		],
		["unshare", "sudo unshare -n -p x", { tool: "unshare", network: "none", namespaces: ["net", "pid"] }],
		["unshare without network", "unshare -r x", { network: "kept", namespaces: ["user"] }],
		[
			"systemd-run",
			"systemd-run -p PrivateNetwork=yes -p ProtectSystem=strict x",
			{ tool: "systemd-run", network: "none", root: "read-only" },
		],
		["runsc", "runsc --network=none do x", { tool: "runsc", network: "none" }],
		["in a container", "docker run img bwrap --unshare-net x", { tool: "bubblewrap", network: "none" }],
	])("%s", async (_why, script, sandbox) => {
		const [container] = await containersIn(script);
		expect(container?.sandbox).toMatchObject(sandbox);
	});
});

test("recipes of a Makefile are read with make's variables", async () => {
	const makefile =
		"IMG := alpine\nIMG_ARGS ?= --rm\nIMG_ARGS += -v $(PWD):/w\n\nrun: build ## why\n\t@docker run $(IMG_ARGS) \\\n\t  -e HOME=$$HOME $(IMG):3\n\nother:\n\tdocker run $(UNKNOWN)\n";
	const collected = await collectFiles({ "sub/Makefile": makefile });
	const containers = containersOf(collected);
	expect(containers).toMatchObject([
		{ name: "alpine:3", profile: "development", stop_after_run: true, mounts: [{ source: ".", target: "/w" }] },
		{ name: "$(UNKNOWN)", unknown: [["image"]] },
	]);
	expect(whereIs(collected, 0, ["containers", 0, "image"])[0]).toBe("sub/Makefile:1:8 alpine");
});

test("a script that names docker in comments alone is not read, however much it does", async () => {
	const calls = "for i in 1 2 3 4 5 6 7 8; do $X $i; done\n".repeat(800);
	const limitsMetBehind = async (line: string) => {
		const source = new Source("check.sh", `#!/bin/sh\n${line}\n${calls}`);
		await collectScript(source, treeOf({}), []);
		return source.bounds.take();
	};
	expect(await limitsMetBehind("  # taken from docker run")).toEqual([]);
	expect(await limitsMetBehind("A=docker")).toMatchObject([{ kind: "limit" }]);
});

test.each(["\u2028", "\u0085"])(
	"a comment hides nothing that begins behind %j, which is no line of bash's",
	async (sign) => {
		expect(await containersIn(`true;${sign}# x;docker run --privileged alpine`)).toMatchObject([{ privileged: true }]);
	},
);

test("a comment of PowerShell ends at a carriage return", async () => {
	const collected = await collectFiles({ "run.ps1": "# x\rdocker run --privileged alpine\r\n" });
	expect(containersOf(collected)).toMatchObject([{ privileged: true }]);
});

test.each([
	["that is nested deeper than is read is not judged, and says so", `${"[".repeat(300)}${"]".repeat(300)}`, ["limit"]],
	["that is no JSON is a template: npm refuses it", "{{ version }}", []],
])("a package.json %s", async (_why, version, said) => {
	const manifest = `{"scripts": {"db": "docker run --privileged postgres:17"}, "version": ${version}}`;
	const { projects, diagnostics } = await collectFiles({ "package.json": manifest });
	expect(projects).toEqual([]);
	expect(diagnostics.map(({ kind }) => kind)).toEqual(said);
});

test("scripts of a package.json are read", async () => {
	const manifest = '{"name":"x","scripts":{"db":"docker run -e \\"A=b c\\" postgres:17","test":"vitest"}}';
	const collected = await collectFiles({ "package.json": manifest });
	expect(containersOf(collected)).toMatchObject([
		{ image: { ref: "postgres:17" }, environment: [{ name: "A", value: "b c" }] },
	]);
	expect(whereIs(collected, 0, ["containers", 0, "image"])[0]).toBe("package.json:1:54 postgres:17");
});

test("commands of a PowerShell script are read with their variables, lists of arguments and lines that go on", async () => {
	const script =
		"$img = 'alpine'\n$o = @('--rm','-it')\n# docker run c\ndocker run @o -p 80:80 --env=A=b -e X=$env:IMG `\n  -v \"$PWD/x:/y\" \"mcr:$img\" cmd /c 'x y' > out.txt\nif ($x) { docker run -v ${PWD}:C:\\w $img; docker compose -f a.yml up }\n";
	const collected = await collectFiles({ "run.ps1": script });
	expect(containersOf(collected)).toMatchObject([
		{
			image: { ref: "mcr:alpine" },
			command: ["cmd", "/c", "x y"],
			ports: [{ published: "80" }],
			mounts: [{ source: "./x", target: "/y" }],
			environment: [{ name: "A", value: "b" }, { name: "X" }],
		},
		{ image: { ref: "alpine" }, mounts: [{ source: ".", target: "C:\\w" }] },
	]);
	expect(collected.composeCommands).toMatchObject([{ files: ["a.yml"] }]);
	expect(whereIs(collected, 0, ["containers", 0, "ports", 0])[0]).toBe("run.ps1:4:18 80:80");
});

test("what a PowerShell variable is set to is told in time that grows with its length", async () => {
	const script = `$x = @(${"1".repeat(60)}, $y)\ndocker run alpine\n`;
	expect(containersOf(await collectFiles({ "run.ps1": script }))).toMatchObject([{ image: { ref: "alpine" } }]);
});

test.each([
	["exported", "export A=x\ndocker run -e A alpine", "x"],
	["exported by its name", "A=x\nexport A\ndocker run -e A alpine", "x"],
	["declared so", "declare -rx A=x\ndocker run -e A alpine", "x"],
	["in front of the command", "A=x docker run -e A alpine", "x"],
	["the last value", "export A=y\nA=x\ndocker run -e A alpine", "x"],
	["not exported", "A=x\ndocker run -e A alpine", undefined],
	["exported in a subshell", "A=x\n(export A)\ndocker run -e A alpine", undefined],
	["exported no more", "A=x\nexport -n A\ndocker run -e A alpine", undefined],
	["only run time knows it", "export A=$(date)\ndocker run -e A alpine", undefined],
])("a variable that a command hands on by its name: %s", async (_why, script, value) => {
	const [container] = await containersIn(script);
	const known = value === undefined ? { name: "A", from: "runtime" } : { name: "A", value, from: "literal" };
	expect(container?.environment).toEqual([known]);
});

test("a variable of a step's environment that a command hands on by its name has its value there", async () => {
	const collected = await collectFiles({
		".github/workflows/a.yml":
			"on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: {A: x}\n    steps: [{run: docker run -e A alpine}]\n",
	});
	expect(containersOf(collected)).toMatchObject([{ environment: [{ name: "A", value: "x", from: "literal" }] }]);
	expect(whereIs(collected, 0, ["containers", 0, "environment", 0, "value"])).toEqual([
		".github/workflows/a.yml:5:14 x",
		".github/workflows/a.yml:6:33 A",
	]);
});

test("an engine that is not the default one is named", async () => {
	const containers = await containersIn(
		"export DOCKER_HOST=tcp://h:2375\ndocker run a\ndocker -H ssh://x run b\npodman run c",
	);
	expect(containers.map(({ engine }) => engine)).toEqual([
		{ host: "tcp://h:2375" },
		{ host: "ssh://x" },
		{ tool: "podman" },
	]);
});

test.each([
	["run.sh", "MY_IMAGE=$(head -1 list)\ndocker run --rm $MY_IMAGE -e A=1 sh"],
	["run.sh", "F=$(tail -1 list)\nMY_IMAGE=$F\ndocker run --rm $MY_IMAGE -e A=1 sh"],
	["Makefile", "MY_IMAGE := $(shell head -1 list)\na:\n\tdocker run --rm $(MY_IMAGE) -e A=1 sh"],
])("the variable that is read says what it holds, not what it is set to, in %s", async (file, script) => {
	const [container] = await containersIn(script, file);
	expect(container?.unknown).toEqual([["image"]]);
	expect(container?.command).toEqual(["-e", "A=1", "sh"]);
});

test.each([
	["run.sh", "docker run -u $(id -u):$(id -g) a", "$UID:$GID"],
	["run.sh", 'docker run --user="$(id -ru "$USER"):0" a', "$UID:0"],
	["run.sh", "U=`id --user`\ndocker run -u $U:$GROUPS a", "$UID:$GID"],
	["run.sh", "docker run -u $EUID a", "$UID"],
	["Makefile", "U := $(shell id -u)\na:\n\tdocker run -u $(U):$$(id -g) a", "$UID:$GID"],
])("whoever runs a command is no unknown user, in %s: %s", async (file, script, user) => {
	const [container] = await containersIn(script, file);
	expect(container?.user).toBe(user);
	expect(container?.unknown).toBeUndefined();
});

test.each([
	["another's id", 'docker run -u "$(id -u root)" a'],
	["a name", 'docker run -u "$(id -un)" a'],
	["one part that nobody knows", 'docker run -u "$(id -u):$GROUP" a'],
])("any other user is unknown: %s", async (_why, script) => {
	const [container] = await containersIn(script);
	expect(container?.user).toBeUndefined();
	expect(container?.unknown).toEqual([["user"]]);
});

test("TLS is switched on by a variable too, unless it is empty", async () => {
	const containers = await containersIn(
		"export DOCKER_HOST=tcp://h:2376\nDOCKER_TLS_VERIFY=1 docker run a\nDOCKER_TLS_VERIFY= docker run b\nDOCKER_TLS_VERIFY=$X docker run c\nDOCKER_TLS_VERIFY=1 podman run d",
	);
	expect(containers.map(({ engine }) => engine?.tls)).toEqual([true, undefined, true, undefined]);
});

test.each([
	["in front of the command", "DOCKER_HOST=tcp://h docker run a"],
	["through sudo", "sudo DOCKER_HOST=tcp://h docker run a"],
	["through env", "sudo env DOCKER_HOST=tcp://h docker run a"],
	["for a script in it", "DOCKER_HOST=tcp://h sh -c 'docker run a'"],
])("an engine that is named %s", async (_why, script) => {
	const [container] = await containersIn(script);
	expect(container?.engine).toEqual({ host: "tcp://h" });
});

test("a comment beside a command declares what its container is for", async () => {
	const collected = await collectFiles({
		"run.sh":
			'# bulkhead: class=batch egress=none justification="fixtures only"\ndocker run a\ndocker run b # bulkhead: class=nonsense\n# bulkhead: class=app expires=2026-01-01\ndocker run c\n',
	});
	expect(containersOf(collected).map(({ declared }) => declared)).toEqual([
		{ class: "batch", egress: "none", justification: "fixtures only" },
		undefined,
		{ class: "app", expires: "2026-01-01" },
	]);
	expect(collected.diagnostics.map(({ message }) => message)).toEqual([
		expect.stringContaining('"nonsense" is no class'),
	]);
});

describe("what stands in variables of variables is where a person would look for it", () => {
	test.each([
		["in the value that names both", "run.sh", 'A=/x\nB="$A/y"\ndocker run -v "$B:/z" a', "run.sh:2:4 $A/y"],
		["in the value that was handed on", "run.sh", "A=/x/y:/z\nB=$A\ndocker run -v $B a", "run.sh:1:3 /x/y:/z"],
		["where two values meet", "run.sh", 'A=/x\nB=$A:$A\ndocker run -v "$B" a', "run.sh:1:3 /x"],
		[
			"in a recipe that is called",
			"Makefile",
			"X = :ro\ndefine run\n\tdocker run -v $(HOME)/x:/z$(X) $(1)\nendef\na:\n\t$(call run,b)\n",
			"Makefile:3:16 $(HOME)/x",
		],
	])("%s", async (_why, file, script, expected) => {
		const collected = await collectFiles({ [file]: script });
		expect(whereIs(collected, 0, ["containers", 0, "mounts", 0, "source"])[0]).toBe(expected);
	});

	test("with the steps by which it came, piece by piece", async () => {
		const collected = await collectFiles({ "run.sh": "A=/x\nB=$A:/y\ndocker run -v $B a" });
		expect(whereIs(collected, 0, ["containers", 0, "mounts", 0, "source"])).toEqual([
			"run.sh:1:3 /x",
			"run.sh:2:3 $A",
			"run.sh:3:15 $B",
		]);
	});

	test("and the same fault of a recipe that many call is one", async () => {
		const calls = ["b", "c", "d"].map((name) => `${name}:\n\t$(call run,${name})\n`).join("");
		const collected = await collectFiles({
			Makefile: `X = :ro\ndefine run\n\tdocker run -v $(HOME)/x:/z$(X) $(1)\nendef\n${calls}`,
		});
		const at = [0, 1, 2].map((index) => whereIs(collected, 0, ["containers", index, "mounts", 0])[0]);
		expect(new Set(at)).toEqual(new Set(["Makefile:3:16 $(HOME)/x"]));
	});
});

describe("what `docker compose run` gives a container besides its service", () => {
	test("mounts, capabilities and ports are seen, and all else is unknown", async () => {
		const script =
			'docker compose -f c.yml run --rm -T -e A=b -v /:/host -p8080:80 --name x --cap-add=SYS_ADMIN "$SERVICE" sh -v /x:/y\n';
		const collected = await collectFiles({ "run.sh": script });
		expect(containersOf(collected)).toMatchObject([
			{
				name: "$SERVICE",
				origin: "command",
				mounts: [{ source: "/", target: "/host" }],
				ports: [{ published: "8080", target: 80 }],
				cap_add: ["SYS_ADMIN"],
				environment: [{ name: "A", value: "b" }],
				unknown: [[]],
			},
		]);
		expect(whereIs(collected, 0, ["containers", 0, "mounts", 0])[0]).toBe("run.sh:1:47 /:/host");
		expect(collected.composeCommands).toMatchObject([{ action: "run", files: ["c.yml"] }]);
	});

	test.each([
		["nothing more of the host", "docker compose run --rm -e A=b -u 0 web sh"],
		["flags of its command", "docker compose run web sh -v /:/host"],
		["flags of another action", "docker compose up -d -V web -v /:/host"],
		["no service", "docker compose run -v /:/host"],
	])("%s makes no container of its own", async (_why, script) => {
		expect(containersOf(await collectFiles({ "run.sh": script }))).toEqual([]);
	});
});

describe("variables of the files that a script sources", () => {
	const imagesOf = async (files: Record<string, string>) =>
		containersOf(await collectFiles(files)).map(({ image }) => image?.ref);

	test("are those of its own, wherever the file is found", async () => {
		const files = {
			"ci/run.sh":
				'DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n[ -f "$DIR/lib.sh" ] && source "$DIR/lib.sh" || exit 1\ndocker run "${ARGS[@]}" "$IMAGE"\n',
			"ci/lib.sh": ". versions.sh\nARGS=(--rm)\nARGS+=(--privileged)\nIMAGE=a:$VERSION\nfor x in 1; do cd x; done\n",
			"ci/versions.sh": "export VERSION=1\nunused() { VERSION=2; }\n",
		};
		const collected = await collectFiles(files);
		expect(containersOf(collected)).toMatchObject([{ image: { ref: "a:1" }, privileged: true }]);
		expect(whereIs(collected, 0, ["containers", 0, "privileged"])).toEqual([
			"ci/lib.sh:3:8 --privileged",
			"ci/run.sh:3:13 ${ARGS[@]}",
		]);
	});

	test.each([
		[
			"at the checkout's root first",
			{ "ci/run.sh": ". lib.sh\ndocker run $I", "ci/lib.sh": "I=b", "lib.sh": "I=a" },
			["a"],
		],
		["of each other", { "a.sh": ". ./b.sh\ndocker run $I", "b.sh": ". ./a.sh\nI=b\n" }, ["b"]],
		[
			"where they are assigned anew",
			{ "a.sh": "I=a\n. b.sh\ndocker run $I\nI=c\ndocker run $I", "b.sh": "I=b" },
			["b", "c"],
		],
		["on a condition", { "a.sh": "I=a\nif x; then . b.sh; fi\ndocker run $I", "b.sh": "I=b" }, ["a", "b"]],
		["that is not in the tree", { "a.sh": "I=a\n. b.sh\n. /etc/c\n. ~/c\n. ../c\ndocker run $I" }, ["a"]],
		[
			"by its own variable",
			{ "a.sh": "F=b.sh\nsource $F\nsource $G\ndocker run $I", "b.sh": "I=b; G=c.sh", "c.sh": "I=c" },
			["c"],
		],
		["of a recipe", { Makefile: "a:\n\t. ./.env && docker run $$I", ".env": "I=b" }, ["b"]],
		[
			"of a step",
			{
				".github/workflows/a.yml":
					"on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: source ./env && docker run $I\n        working-directory: b\n",
				"b/env": "I=b",
			},
			["b"],
		],
	])("%s", async (_why, files, images) => {
		expect(await imagesOf(files)).toEqual(images);
	});

	test("are followed as deep as scripts in scripts are, which is said", async () => {
		const files = Object.fromEntries(
			Array.from({ length: 8 }, (_, index) => [`${index}.sh`, `. ${index + 1}.sh\nI=\${I:-${index}}`]),
		);
		const tree = treeOf({ ...files, "run.sh": ". 0.sh\ndocker run $I" });
		const bounds = readWithin(tree, {});
		await collectWorkflows(tree, discover(["run.sh"], { include: [], exclude: [] }));
		expect(bounds.take().map(({ message }) => message)).toEqual([
			expect.stringMatching(/^is sourced by files that source each other deeper .*limits\.script-depth/),
		]);
	});
});

test("buildah builds as podman does, and runs no containers of ours", async () => {
	const script = "buildah --storage-driver=vfs bud --network host -t a .\nbuildah run b make\nbuildah build -t c .\n";
	expect(containersOf(await collectFiles({ "run.sh": script }))).toMatchObject([
		{ name: "a", build: { network: "host" }, engine: { tool: "podman" } },
	]);
});
