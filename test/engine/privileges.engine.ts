import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { engine, onHost, run, see, start, unique } from "./docker.ts";
import { prove } from "./prove.ts";

const effective = "grep CapEff /proc/self/status | cut -f2";
const bit = (capabilities: string, number: bigint): boolean => ((BigInt(`0x${capabilities}`) >> number) & 1n) === 1n;
const mount = "mkdir -p /tmp/m && mount -t tmpfs m /tmp/m && echo mounted";

prove(
	"capability-host-control",
	"SYS_ADMIN is among the effective capabilities, and mounts; without it, mounting is refused",
	async () => {
		expect(bit(await see("--cap-add SYS_ADMIN", effective), 21n)).toBe(true);
		expect(bit(await see("", effective), 21n)).toBe(false);
		expect(await see("--cap-add SYS_ADMIN --security-opt apparmor=unconfined", mount)).toBe("mounted");
		expect((await run("", mount)).said).toMatch(/permission denied|not permitted/i);
	},
);

prove(
	"capability-host-control",
	"ALL gives every capability of the engine, SYS_MODULE and SYS_RAWIO among them",
	async () => {
		const all = (await onHost("grep CapEff /proc/1/status")).split("\t")[1];
		expect(await see("--cap-add ALL", effective)).toBe(all);
		expect(bit(await see("--cap-add SYS_MODULE", effective), 16n)).toBe(true);
		expect(bit(await see("--cap-add SYS_RAWIO", effective), 17n)).toBe(true);
	},
);

prove(
	"capability-host-reach",
	"NET_ADMIN changes the network that the container is on, the host's if it is on that",
	async () => {
		const line = "ip address add 203.0.113.9/32 dev lo && echo changed";
		expect((await run("", line)).said).toContain("Operation not permitted");
		expect(await see("--cap-add NET_ADMIN", line)).toBe("changed");
		expect((await run("--network host", line)).said).toContain("Operation not permitted");
		expect(await see("--network host --cap-add NET_ADMIN", line)).toBe("changed");
		expect(await onHost("ip address show dev lo")).toContain("203.0.113.9/32");
		await onHost("ip address del 203.0.113.9/32 dev lo");
	},
);

prove("capability-host-reach", "SYS_PTRACE with the host's processes opens the files of each of them", async () => {
	const pid = await start("", "echo rows >/tmp/rows; sleep 600");
	const process = (await onHost(`grep -l ${pid} /proc/[0-9]*/cgroup 2>/dev/null | head -n 1`)).split("/")[2];
	const find = `for p in /proc/[0-9]*; do [ -e $p/root/tmp/rows ] && [ "$(cat $p/root/tmp/rows)" = rows ] && echo found; done 2>/dev/null | head -n 1`;
	expect(process).toMatch(/^\d+$/);
	expect(await see("--pid host --cap-add SYS_PTRACE", find)).toBe("found");
	expect(await see("--cap-add SYS_PTRACE", find)).toBe("");
});

prove("confinement-disabled", "with seccomp=unconfined no filter is on the container's calls", async () => {
	const line = "grep ^Seccomp: /proc/self/status | cut -f2";
	expect(await see("--security-opt seccomp=unconfined", line)).toBe("0");
	expect(await see("", line)).toBe("2");
});

prove(
	"confinement-disabled",
	"with systempaths=unconfined the kernel's settings in /proc are no longer read-only",
	async () => {
		const line = "grep ' /proc/sys ' /proc/self/mounts | cut -d' ' -f4 | cut -c1-2";
		expect(await see("", line)).toBe("ro");
		expect(await see("--security-opt systempaths=unconfined", line)).toBe("");
		const write = "v=$(cat /proc/sys/kernel/domainname); echo $v >/proc/sys/kernel/domainname && echo written";
		expect((await run("", write)).said).toContain("Read-only file system");
		expect(await see("--security-opt systempaths=unconfined", write)).toBe("written");
	},
);

prove(
	"confinement-disabled",
	"with no-new-privileges:false, as without it, programs may gain privileges; with true they may not",
	async () => {
		const line = "grep NoNewPrivs /proc/self/status | cut -f2";
		expect(await see("--security-opt no-new-privileges:false", line)).toBe("0");
		expect(await see("", line)).toBe("0");
		expect(await see("--security-opt no-new-privileges:true", line)).toBe("1");
	},
);

prove(
	"confinement-disabled",
	"with apparmor=unconfined the engine's profile is not on the container's program",
	async () => {
		const line = "cat /proc/self/attr/current";
		expect(await see("", line)).toMatch(/^docker-default \(enforce\)/);
		expect(await see("--security-opt apparmor=unconfined", line)).toMatch(/^unconfined/);
	},
);

prove(
	"confinement-disabled",
	"with label=disable the container's program has a label that SELinux does not confine",
	async () => {
		const line = "cat /proc/self/attr/current";
		expect(await see("", line)).toContain(":container_t:");
		expect(await see("--security-opt label=disable", line)).not.toContain(":container_t:");
	},
);

prove("root-user", "root of the container is root on mounted files of the host; another user is refused", async () => {
	const folder = join(engine.work, unique("owned"));
	mkdirSync(folder, { mode: 0o700 });
	await see(`--user root -v ${folder}:/data`, "echo x >/data/root");
	expect(statSync(join(folder, "root")).uid).toBe(0);
	expect((await run(`--user 65534 -v ${folder}:/data`, "echo x >/data/other")).said).toContain("Permission denied");
});

prove("hardening", "no-new-privileges takes the effect from set-user-ID programs", async () => {
	const line = `cp /bin/node /tmp/node; chmod 4755 /tmp/node; su nobody -s /bin/sh -c '/tmp/node -p "process.geteuid()"'`;
	expect(await see("", line)).toBe("0");
	expect(await see("--security-opt no-new-privileges:true", line)).toBe("65534");
});

prove("hardening", "cap_drop ALL leaves no capability", async () => {
	expect(await see("--cap-drop ALL", effective)).toBe("0000000000000000");
	expect((await run("--cap-drop ALL", "chown nobody /tmp")).said).toContain("Operation not permitted");
	expect(await see("", "chown nobody /tmp && echo changed")).toBe("changed");
});

prove("hardening", "a read-only root refuses writes, a tmpfs takes them", async () => {
	expect((await run("--read-only", "echo x >/etc/x")).said).toContain("Read-only file system");
	expect(await see("--read-only --tmpfs /tmp", "echo x >/tmp/x && cat /tmp/x")).toBe("x");
	expect(await see("", "echo x >/etc/x && cat /etc/x")).toBe("x");
});

prove("hardening", "a user is nobody else's: without one the program is root", async () => {
	expect(await see("", "id -u")).toBe("0");
	expect(await see("--user 65534", "id -u")).toBe("65534");
});

prove(
	"untrusted-without-limits",
	"memory and pids limits stand in the container's control group; without them there is none",
	async () => {
		const memory = "cat /sys/fs/cgroup/memory.max 2>/dev/null || cat /sys/fs/cgroup/memory/memory.limit_in_bytes";
		const pids = "cat /sys/fs/cgroup/pids.max 2>/dev/null || cat /sys/fs/cgroup/pids/pids.max";
		expect(await see("--memory 64m", memory)).toBe(`${64 << 20}`);
		expect(await see("--pids-limit 32", pids)).toBe("32");
		// Version 1 writes the largest multiple of a page for "no limit".
		expect(["max", "9223372036854771712"]).toContain(await see("", memory));
		expect(await see("", pids)).toBe("max");
	},
);

prove(
	"untrusted-without-limits",
	"past its pids limit a container starts no more processes, past its memory limit it is killed",
	async () => {
		const forks = "for i in 1 2 3 4 5 6 7 8 9 10; do sleep 5 & done; echo started";
		expect((await run("--pids-limit 6", forks)).said).toMatch(/can't fork|Resource temporarily unavailable/);
		expect(await see("", forks)).toContain("started");
		const fill = "head -c 64m /dev/zero | tail -c 64m | wc -c";
		expect((await run("--memory 16m --memory-swap 16m", fill)).stdout).not.toContain(`${64 << 20}`);
		expect(await see("", fill)).toBe(`${64 << 20}`);
	},
);

prove(
	"untrusted-code-unsandboxed",
	"under the engine's own runtime the container speaks to the host's kernel",
	async () => {
		expect(await see("--runtime runc", "cat /proc/version")).toBe(await onHost("cat /proc/version"));
	},
);
