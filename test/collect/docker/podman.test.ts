import { expect, test } from "vitest";
import { fieldsOf, read } from "./line.ts";

test.each([
	[
		"its own values are not refused",
		"--userns keep-id --pid private img",
		{ userns_mode: "keep-id", pid: { mode: "private" } },
	],
	["lists between commas", "--cap-add NET_ADMIN,sys_admin img", { cap_add: ["NET_ADMIN", "SYS_ADMIN"] }],
	[
		"options of a network mode",
		"--network slirp4netns:allow_host_loopback=true img",
		{ networks: [{ name: "slirp4netns" }] },
	],
	["its default network", "--network private img", {}],
	[
		"options of a volume",
		"-v ./a:/b:Z,U,ro img",
		{
			mounts: [
				{
					type: "bind",
					source: "./a",
					relative_to: "workspace",
					target: "/b",
					read_only: true,
					create_host_path: true,
				},
			],
		},
	],
	[
		"a pod brings its own namespaces",
		"--pod p img",
		{
			unknown: [["network_mode"], ["networks"], ["ipc"], ["uts"], ["pid"], ["ports"]],
		},
	],
	["the caller's environment", "--env-host img", { unknown: [["environment"]] }],
	["a root file system instead of an image", "--rootfs /srv/root", {}],
])("podman run gives a container its fields: %s", (_why, line, fields) => {
	const command = read(line, { tool: "podman" });
	expect(command.invalid).toBeUndefined();
	expect(fieldsOf(line, { tool: "podman" })).toEqual(fields);
});

test.each([
	["podman", "--systemd always --tz UTC --uidmap 0:1:2 img"],
	["nerdctl", "--cgroup-conf a=b --cosign-key k --rdt-class c img"],
] as const)("flags that only %s has take their values", (tool, line) => {
	const command = read(line, { tool });
	expect(command.invalid).toBeUndefined();
	expect(command.image?.value).toBe("img");
	expect(read(line).invalid?.message).toMatch(/^unknown flag/);
});
