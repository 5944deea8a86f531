import { expect, test } from "vitest";
import { unknownPart as U } from "../../src/collect/docker/word.ts";
import { namespaceOf, networkModeOf } from "../../src/collect/namespace.ts";

test.each([
	["the host's", "host", { mode: "host" }, []],
	["none", "none", { mode: "none" }, []],
	["private", "private", { mode: "private" }, []],
	["shareable", "shareable", { mode: "shareable" }, []],
	["another service's", "service:db", { mode: "service", target: "db" }, []],
	["a container's", "container:a:b", { mode: "container", target: "a:b" }, []],
	["the default", "", undefined, []],
	["no mode", "hosts", undefined, []],
	["a variable", U, undefined, [[]]],
	["a mode with a tail", `ho${U}`, undefined, [[]]],
	["an unknown service", `service:${U}`, { mode: "service" }, [["target"]]],
])("namespace, %s: %s", (_why, text, value, unknown) => {
	expect(namespaceOf(text)).toEqual({ value, unknown });
});

test.each([
	["host", "host", { mode: "host" }, []],
	["bridge", "bridge", { mode: "bridge" }, []],
	["the engine's default is its bridge", "default", { mode: "bridge" }, []],
	["none", "none", { mode: "none" }, []],
	["a service's", "service:vpn", { mode: "service", target: "vpn" }, []],
	["a container's", "container:vpn", { mode: "container", target: "vpn" }, []],
	["a network by name", "proxy", { mode: "network", target: "proxy" }, []],
	["nothing", "", undefined, []],
	["a variable", U, undefined, [[]]],
	["part of a network's name", `net-${U}`, { mode: "network" }, [["target"]]],
	["an unknown container", `container:${U}`, { mode: "container" }, [["target"]]],
])("network, %s: %s", (_why, text, value, unknown) => {
	expect(networkModeOf(text)).toEqual({ value, unknown });
});
