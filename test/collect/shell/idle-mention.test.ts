import { expect, test } from "vitest";
import { isIdle, isIdleCommand } from "../../../src/collect/shell/idle-mention.ts";
import { mentionsCommand } from "../../../src/collect/shell/mention.ts";

test.each([
	["another name", "./docker-ci.sh && ls docker/ && cat docker.md && docker-image-build x"],
	["a domain", "curl https://download.docker.com/linux"],
	["no action that makes a container", "sudo docker push a; (docker ps) && docker-compose logs\n\tdocker images | wc"],
	["an action of an object", "docker image ls && docker network prune"],
	["an action of Compose", "docker compose -f a/b.yml -f c.yml logs web"],
	["prose", "# the Docker daemon and Docker Hub\n"],
	["the last word", "docker ps"],
])("nothing can come of %s", (_why, text) => {
	expect(isIdle(text)).toBe(true);
});

test.each([
	["what it may be about", "docker run a"],
	["an object whose action is not literal", "docker image $A"],
	["an action of an object", "docker buildx build ."],
	["no word behind it", "X=docker"],
	["flags", "docker --debug run a"],
	["an action in quotes", 'docker "run" a'],
	["an action that goes on", "docker ps$X a"],
	["an action that goes on in quotes", "docker p'un' a"],
	["a line that goes on", "docker \\\nrun a"],
	["Compose's flags in quotes", 'docker compose -f "a b" up'],
	["Compose without an action", "docker compose"],
	["a name that may become another", "docker-com'pose' up"],
	["a name that may become a program's file", "docker.e'xe' run a"],
	["a word that is the end of another", "export A=sudo\\ docker push; $A run a"],
	["a word behind a line that goes on", "export A=sudo\\ \\\ndocker push; $A run a"],
	["a value", "export A=docker push; $A run a"],
	["a word in quotes", 'export A="sudo "docker push; $A run a'],
	["the list of a loop", "for A in docker push; do $A run a; done"],
	["one argument as a program", 'f() { "$2" run a; }; f a docker push'],
	["one element as a program", "A=(docker push); ${A[0]} run a"],
	["a sandbox", "bwrap bash"],
	["one of several", "docker push a && docker run a"],
	["a name in pieces, with what makes nothing", 'docker push a && doc"ker" run a'],
])("something may come of %s", (_why, text) => {
	expect(isIdle(text)).toBe(false);
});

test.each([
	["docker push a:$TAG", true],
	["sudo docker compose -f a.yml logs", true],
	["docker run a", false],
	["docker $A a", false],
	["sudo -E docker push a", false],
	["my-docker push a", false],
	["docker", false],
])("whether `%s` makes nothing, as it is written: %s", (written, expected) => {
	expect(isIdleCommand(written)).toBe(expected);
});

test.each([
	["docker", true],
	["a docker-ci.sh", true],
	['doc"ker"', true],
	["d\\ock'e'r", true],
	["doc\\\nker", true],
	["doc`ker", true],
	["d$'o'cker", true],
	["my_docker", false],
	['my"docker', true],
	["doc ker", false],
	["doc\nker", false],
	["$D$OCKER", false],
])("whether %j mentions a command: %s", (text, expected) => {
	expect(mentionsCommand(text)).toBe(expected);
});
