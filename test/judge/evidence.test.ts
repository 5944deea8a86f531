import { expect, test } from "vitest";
import { evidenceOf } from "../../src/judge/evidence.ts";
import { project } from "./support.ts";

const base = `
name: shop
containers:
  - name: db
    image: {ref: "postgres:18", repository: library/postgres, tag: "18"}
    privileged: true
    network_mode: {mode: host}
    cap_add: [NET_ADMIN, SYS_ADMIN]
    environment:
      - {name: POSTGRES_PASSWORD, value: hunter2, from: literal}
    ports:
      - {host_ip: "", published: "5432", target: 5432, protocol: tcp}
networks:
  - {name: front, driver_opts: {a: b}}
`;

test.each([
	[["containers", 0], "[]", "something missing: the container says it"],
	[["containers", 0, "privileged"], '["privileged","true"]', "a flag"],
	[["containers", 0, "network_mode"], '["network_mode","host",""]', "an object that is known by some keys"],
	[["containers", 0, "network_mode", "mode"], '["network_mode","mode","host"]', "inside it"],
	[["containers", 0, "image"], '["image","postgres:18"]', "an image by its reference only"],
	[["containers", 0, "cap_add", 1], '["cap_add","SYS_ADMIN"]', "an item of a list, by itself"],
	[["containers", 0, "cap_add"], '["cap_add"]', "a whole list"],
	[["containers", 0, "ports", 0], '["ports","","5432","5432","tcp"]', "a port"],
	[["containers", 0, "ports", 0, "host_ip"], '["ports","","5432","5432","tcp","host_ip",""]', "a part of a port"],
	[["containers", 0, "environment", 0], '["environment","POSTGRES_PASSWORD"]', "a variable by name"],
	[
		["containers", 0, "environment", 0, "value"],
		'["environment","POSTGRES_PASSWORD","value","***"]',
		"never a credential",
	],
	[["networks", 0, "driver_opts", "a"], '["networks","front","driver_opts","a","b"]', "a network's option"],
	[["containers", 0, "user"], '["user"]', "what is not there"],
] as const)("evidence of %j is %s (%s)", (path, expected, _why) => {
	expect(evidenceOf(project(base).model, path)).toBe(expected);
});
