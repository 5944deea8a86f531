import { expect, test } from "vitest";
import { hostPath } from "../../src/collect/host-path.ts";

test.each([
	["the project itself", ".", ".", "project"],
	["with a slash", "./", ".", "project"],
	["below", "./data/", "./data", "project"],
	["without a dot", "data/x", "./data/x", "project"],
	["above", "..", "..", "project"],
	["beside", "../x/./y", "../x/y", "project"],
	["there and back", "./a/../b", "./b", "project"],
	["back to the start", "./a/..", ".", "project"],
	["above by a detour", "a/../../b", "../b", "project"],
	["home", "~", "~", "home"],
	["in home", "~/.ssh/", "~/.ssh", "home"],
	["somebody's home", "~bob/x", "~bob/x", "home"],
	["absolute", "/var/run/docker.sock", "/var/run/docker.sock", "host"],
	["root", "/", "/", "host"],
	["absolute with dots", "/var/../etc//passwd", "/etc/passwd", "host"],
	["nothing is above the root", "/../etc", "/etc", "host"],
	["doubled for Git Bash", "//var/run/docker.sock", "/var/run/docker.sock", "host"],
	["a drive", "c:\\Users\\me", "C:\\Users\\me", "host"],
	["a drive with slashes", "C:/Users/../x", "C:\\x", "host"],
	["a drive's root", "c:\\", "C:\\", "host"],
	["a pipe", "\\\\.\\pipe\\docker_engine", "\\\\.\\pipe\\docker_engine", "host"],
	["a pipe with slashes", "//./pipe/docker_engine", "\\\\.\\pipe\\docker_engine", "host"],
	["a pipe with its scheme", "npipe:////./pipe/docker_engine", "\\\\.\\pipe\\docker_engine", "host"],
	["relative on Windows", ".\\data\\x", "./data/x", "project"],
])("a path on the host in one form, %s: %s", (_why, written, source, relative_to) => {
	expect(hostPath(written, "project")).toEqual({ source, relative_to });
});

test("a relative path starts from what the caller says", () => {
	expect(hostPath("./x", "workspace")).toEqual({ source: "./x", relative_to: "workspace" });
});
