import { expect, test, vi } from "vitest";
import { unknownPart as U } from "../../src/collect/docker/word.ts";
import { type BuildSettings, readDockerfile } from "../../src/collect/dockerfile.ts";
import { Source } from "../../src/source.ts";

const read = (text: string, settings: BuildSettings = {}) => readDockerfile(new Source("Dockerfile", text), settings);

test.each<[string, string, BuildSettings, string | undefined, string | undefined]>([
	["one stage", "FROM postgres:18\n", {}, "postgres:18", undefined],
	["the last stage", "FROM golang:1 AS build\nFROM alpine:3\n", {}, "alpine:3", undefined],
	["through earlier stages", "FROM node:24 AS base\nFROM base AS deps\nFROM Base\n", {}, "node:24", undefined],
	["a target", "FROM node:24 AS Dev\nFROM nginx:1\n", { target: "dev" }, "node:24", undefined],
	["a target by number", "FROM node:24\nFROM nginx:1\n", { target: "0" }, "node:24", undefined],
	["a target that is not there", "FROM node:24\n", { target: "x" }, undefined, undefined],
	["a platform", "FROM --platform=$BUILDPLATFORM alpine:3\n", {}, "alpine:3", undefined],
	["lower case", "from alpine:3 as x\n", {}, "alpine:3", undefined],
	["an ARG's default", "ARG V=18\nFROM postgres:${V}-alpine\n", {}, "postgres:18-alpine", undefined],
	["an ARG that is given", "ARG V=18\nFROM postgres:$V\n", { args: new Map([["V", "17"]]) }, "postgres:17", undefined],
	["an ARG given at run time", "ARG V=1\nFROM x:$V\n", { args: new Map([["V", undefined]]) }, `x:${U}`, undefined],
	["an ARG without a default", "ARG V\nFROM x:${V}\n", {}, `x:${U}`, undefined],
	["a default in the reference", "ARG V\nFROM x:${W:-2}\n", {}, "x:2", undefined],
	["an alternative", "ARG V=1\nFROM x${V:+:y}\n", {}, "x:y", undefined],
	["an ARG of an ARG", "ARG A=1\nARG B=${A}.2\nFROM x:$B\n", {}, "x:1.2", undefined],
	["an argument that no ARG takes", "FROM x:$V\n", { args: new Map([["V", "1"]]) }, `x:${U}`, undefined],
	["no FROM in a here document", "FROM a:1\nRUN <<EOF\nFROM b:1\nEOF\n", {}, "a:1", undefined],
	["continued lines", "FROM \\\n  a:1 \\\n  AS x\n", {}, "a:1", undefined],
	["CRLF", "FROM a:1\r\nUSER bob\r\n", {}, "a:1", "bob"],
	["the last USER", "FROM a:1\nUSER root\nRUN x\nUSER 1000:1000\n", {}, "a:1", "1000:1000"],
	["an inherited USER", "FROM a:1 AS b\nUSER app\nFROM b\nRUN x\n", {}, "a:1", "app"],
	["another stage's USER", "FROM a:1 AS b\nUSER app\nFROM c:1\n", {}, "c:1", undefined],
	["a USER by ENV", "FROM a:1\nENV U=app G=2\nUSER $U:$G\n", {}, "a:1", "app:2"],
	["a USER by a global ARG", "ARG U=app\nFROM a:1\nARG U\nUSER $U\n", {}, "a:1", "app"],
	["a USER nobody knows", "FROM a:1\nUSER $X\n", {}, "a:1", U],
	["a USER behind defaults in defaults", `FROM a:1\nUSER ${nested(8)}\n`, {}, "a:1", "root"],
	["a USER behind too many of them", `FROM a:1\nUSER ${nested(9)}\n`, {}, "a:1", U],
	["a USER by a long name", `FROM a:1\nENV ${"a".repeat(256)}=app\nUSER $${"a".repeat(257)}\n`, {}, "a:1", U],
	["a named image", "FROM base\n", { contexts: new Map([["base", "docker-image://alpine:3"]]) }, "alpine:3", undefined],
	["a named context", "FROM base\n", { contexts: new Map([["base", "service:x"]]) }, undefined, undefined],
	["no stage", "# nothing\n", {}, undefined, undefined],
	["a template", "FROM {{ image }}\n", {}, "{{", undefined],
])("base and user of what a Dockerfile builds: %s", async (_why, text, settings, base, user) => {
	const facts = await read(text, settings);
	expect([facts.base?.value, facts.user?.value]).toEqual([base, user]);
});

test("base and user lead to where they are written", async () => {
	const text = "ARG V=1\r\nFROM --platform=x a:$V AS b\r\nUSER app\r\n";
	const { base, user } = await read(text);
	expect(base && text.slice(base.place.start, base.place.end)).toBe("a:$V");
	expect(user && text.slice(user.place.start, user.place.end)).toBe("app");
});

test("an ARG of an earlier stage is one of those that stand on it, and of no other", async () => {
	const text = "FROM a:1 AS b\nARG U=app\nFROM b AS c\nUSER $U\nFROM a:1 AS d\nUSER $U\n";
	expect((await read(text, { target: "c" })).user?.value).toBe("app");
	expect((await read(text, { target: "d" })).user?.value).toBe(U);
});

test.each([
	["grows without end", `ENV A=${"x".repeat(15_000)}\nUSER ${"$A".repeat(60_000)}\n`],
	["names too many variables", `USER ${Array.from({ length: 1000 }, (_, at) => `$A${at}`).join("")}\n`],
	["names one more in each line", chained(5000)],
])("a USER that %s is unknown, and no more is made of it", async (_why, text) => {
	const { user } = await read(`FROM a:1\n${text}`);
	expect(user?.value).toContain(U);
	expect(user?.value.length).toBeLessThan(30_000);
	expect(user?.unknown?.length).toBeLessThan(200);
});

/** `${A:-${A:-root}}` */
function nested(times: number): string {
	return `${"${A:-".repeat(times)}root${"}".repeat(times)}`;
}

/** Each variable is the one before and one that nobody knows. */
function chained(times: number): string {
	const lines = Array.from({ length: times }, (_, at) => `ARG U${at}\nARG A${at + 1}=$A${at}$U${at}\n`);
	return `${lines.join("")}USER $A${times}\n`;
}

test("what stages stand on each other is made of once, not for each", async () => {
	const number = 3000;
	const variables = Array.from({ length: number }, (_, at) => `ENV E${at}=x\n`).join("");
	const stages = Array.from({ length: number }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join("");
	const set = vi.spyOn(Map.prototype, "set");
	const { user } = await read(`FROM a:1 AS s0\n${variables}USER $E7\n${stages}`);
	const times = set.mock.calls.length;
	set.mockRestore();
	expect(user?.value).toBe("x");
	expect(times).toBeLessThan(10 * number);
});
