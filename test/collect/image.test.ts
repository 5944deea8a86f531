import { expect, test } from "vitest";
import { unknownPart as U } from "../../src/collect/docker/word.ts";
import { imageOf } from "../../src/collect/image.ts";

const digest = `sha256:${"ab".repeat(32)}`;

test.each([
	["docker hub is the default", "postgres", { registry: "docker.io", repository: "library/postgres" }],
	["a tag", "postgres:18", { registry: "docker.io", repository: "library/postgres", tag: "18" }],
	["a user's repository", "bitnami/redis:7", { registry: "docker.io", repository: "bitnami/redis", tag: "7" }],
	["a registry by its dot", "ghcr.io/a/b/c:1", { registry: "ghcr.io", repository: "a/b/c", tag: "1" }],
	["a registry by its port", "reg:5000/app", { registry: "reg:5000", repository: "app" }],
	["a port is no tag", "localhost:5000/a/b:2", { registry: "localhost:5000", repository: "a/b", tag: "2" }],
	["localhost is a registry", "localhost/app", { registry: "localhost", repository: "app" }],
	["upper case makes it a registry", "Reg/app", { registry: "Reg", repository: "app" }],
	["the old name of docker hub", "index.docker.io/nginx", { registry: "docker.io", repository: "library/nginx" }],
	["docker hub written out", "docker.io/nginx:1", { registry: "docker.io", repository: "library/nginx", tag: "1" }],
	["an IPv6 registry", "[::1]:5000/app:1", { registry: "[::1]:5000", repository: "app", tag: "1" }],
	["a digest", `nginx@${digest}`, { registry: "docker.io", repository: "library/nginx", digest }],
	["tag and digest", `nginx:1@${digest}`, { registry: "docker.io", repository: "library/nginx", tag: "1", digest }],
	["separators in a name", "a/b__c-d.e:1", { registry: "docker.io", repository: "a/b__c-d.e", tag: "1" }],
	["a repository is lower case", "a/Nginx", {}],
	["an empty tag", "nginx:", {}],
	["no name", ":1", {}],
	["a short digest", "nginx@sha256:ab", {}],
	["a space", "nginx latest", {}],
	["an image's identifier", "ab".repeat(32), {}],
	["a scheme is not stripped here", "docker://nginx", {}],
])("the parts of an image reference, %s: %s", (_why, ref, parts) => {
	expect(imageOf(ref)).toEqual({ value: { ref, ...parts }, unknown: [] });
});

test.each([
	["a tag may hold a digest", `nginx:${U}`, { registry: "docker.io", repository: "library/nginx" }, "tag digest"],
	["text behind it cannot", `nginx:${U}-alpine`, { registry: "docker.io", repository: "library/nginx" }, "tag"],
	["any prefix", `${U}/app:1`, { tag: "1" }, "registry repository"],
	["a prefix that is glued", `${U}app:1`, { tag: "1" }, "registry repository"],
	["a known registry", `ghcr.io/${U}/app:1`, { registry: "ghcr.io", tag: "1" }, "repository"],
	["a suffix may hold a tag", `ghcr.io/a/b${U}`, { registry: "ghcr.io" }, "repository tag digest"],
	["name and tag", `${U}:1`, { tag: "1" }, "registry repository"],
	["all variables", `${U}:${U}`, {}, "registry repository tag digest"],
	["a digest", `nginx:1@${U}`, { registry: "docker.io", repository: "library/nginx", tag: "1" }, "digest"],
	["a digest's hash", `nginx@sha256:${U}`, { registry: "docker.io", repository: "library/nginx" }, "digest"],
])("what is not known of an image reference: %s", (_why, text, parts, unknown) => {
	expect(imageOf(text)).toEqual({
		value: { ref: text.replaceAll(U, "…"), ...parts },
		unknown: unknown.split(" ").map((field) => [field]),
	});
});

test("a reference of which nothing is known is unknown as a whole", () => {
	expect(imageOf(U)).toEqual({ value: undefined, unknown: [[]] });
});

test("an empty reference is none", () => {
	expect(imageOf("")).toEqual({ value: undefined, unknown: [] });
});
