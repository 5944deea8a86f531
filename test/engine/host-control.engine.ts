import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { ask, docker, engine, fetchOnLan, freePort, inside, onHost, run, see, start, unique } from "./docker.ts";
import { prove } from "./prove.ts";

/** A folder of the host. */
function folder(name: string): string {
	const path = join(engine.work, unique(name));
	mkdirSync(path);
	return path;
}

/** What somebody with the socket does: a container with the host's root, which writes there. */
const takeHost = (socket: string, mark: string) =>
	`docker -H unix://${socket} run --rm -v /:/host ${engine.image} sh -c 'echo taken >/host${mark}'`;

/** Whether a container with these flags can take the host through the socket that it has. */
async function takes(flags: string, socket = "/var/run/docker.sock"): Promise<boolean> {
	const mark = join(folder("mark"), "mark");
	await run(flags, takeHost(socket, mark));
	return exists(mark);
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
const socketMount = `-v ${engine.socket}:/var/run/docker.sock`;

prove(
	"runtime-socket",
	"a container with the engine's socket starts one that writes to the host's root; without it, none",
	async () => {
		expect(await takes(socketMount)).toBe(true);
		expect(await takes("")).toBe(false);
	},
);

prove("runtime-socket", "mounted read-only, the socket does the same", async () => {
	expect(await takes(`${socketMount}:ro`)).toBe(true);
});

prove("runtime-socket", "the folder that holds the socket brings it along, also read-only", async () => {
	expect(await takes("-v /var/run:/outside:ro", "/outside/docker.sock")).toBe(true);
});

prove("runtime-socket", "a named volume with driver_opts that bind its folder brings it along", async () => {
	const volume = unique("run");
	await ask(`volume create --opt type=none --opt o=bind --opt device=/run ${volume}`);
	expect(await takes(`-v ${volume}:/outside`, "/outside/docker.sock")).toBe(true);
});

prove("runtime-socket", "--volumes-from inherits the socket of another container", async () => {
	const owner = await start(socketMount);
	expect(await takes(`--volumes-from ${owner}`)).toBe(true);
});

prove("runtime-socket", "a user other than root has the socket's power through group_add", async () => {
	const group = await onHost(`stat -c %g ${engine.socket}`);
	expect(await takes(`${socketMount} --user 65534:65534 --group-add ${group}`)).toBe(true);
});

prove("runtime-socket-controller", "a controller that only reads is given no less than one that writes", async () => {
	const id = await start(`${socketMount}:ro --cap-drop ALL --read-only --security-opt no-new-privileges`);
	expect((await inside(id, "docker ps --quiet --no-trunc")).stdout).toContain(id);
	const mark = join(folder("mark"), "mark");
	await inside(id, takeHost("/var/run/docker.sock", mark));
	expect(exists(mark)).toBe(true);
});

prove("runtime-socket-exposed", "who takes over the published container has the host, over one port", async () => {
	const port = freePort();
	const mark = join(folder("mark"), "mark");
	// A web application with a hole in it: what is asked for is run.
	await start(
		`${socketMount} -p ${port}:80`,
		`mkdir -p /tmp/cgi-bin; printf '#!/bin/sh\\necho; echo; eval "$(busybox httpd -d "$QUERY_STRING")"\\n' >/tmp/cgi-bin/run; chmod +x /tmp/cgi-bin/run; exec httpd -f -p 80 -h /tmp`,
	);
	const asked = encodeURIComponent(`docker run --rm -v /:/host ${engine.image} touch /host${mark}`).replaceAll(
		"%2F",
		"/",
	);
	await expect
		.poll(
			async () => {
				await fetchOnLan(engine.address, port, `cgi-bin/run?${asked}`);
				return exists(mark);
			},
			{ timeout: 20_000, interval: 500 },
		)
		.toBe(true);
});

prove(
	"self-hosted-job-container",
	"with the socket that the runner mounts, a job's container writes to the runner's own files",
	async () => {
		expect(await takes("-v /var/run/docker.sock:/var/run/docker.sock --workdir /__w")).toBe(true);
	},
);

prove("host-path-writable", "a file written below the mounted root is a file of the host", async () => {
	const path = join(folder("etc"), "cron");
	await see("-v /:/host", `echo job >/host${path}`);
	expect(readFileSync(path, "utf8")).toBe("job\n");
	expect((await run("-v /:/host:ro", `echo job >/host${path}`)).said).toContain("Read-only file system");
});

prove("host-path-readable", "read-only, the container reads what only root of the host reads", async () => {
	const path = join(folder("etc"), "shadow");
	writeFileSync(path, "root:hash", { mode: 0o600 });
	expect(await see(`-v ${path}:/x:ro`, "cat /x")).toBe("root:hash");
	expect((await run(`-v ${path}:/x:ro`, "echo >>/x")).said).toContain("Read-only file system");
});

prove("host-path-readable", "the host's root mounted read-only holds the engine's socket, and it works", async () => {
	const path = await onHost(`readlink -f ${engine.socket}`);
	expect(await takes("-v /:/host:ro", `/host${path}`)).toBe(true);
});

prove("host-path-agent", "an agent with the host's root, read-only, reaches the engine's socket in it", async () => {
	const path = await onHost(`readlink -f ${engine.socket}`);
	const id = await start("--pid host --network host -v /:/rootfs:ro");
	expect((await inside(id, `docker -H unix:///rootfs${path} ps --quiet --no-trunc`)).stdout).toContain(id);
});

prove("credential-directory", "a key that only its owner reads is read in a container, by its root", async () => {
	const home = folder("ssh");
	writeFileSync(join(home, "id_ed25519"), "PRIVATE", { mode: 0o600 });
	expect(await see(`-v ${home}:/root/.ssh:ro`, "cat /root/.ssh/id_ed25519")).toBe("PRIVATE");
	expect((await run("", "cat /root/.ssh/id_ed25519")).code).not.toBe(0);
});

prove(
	"bind-volume-in-disguise",
	"a named volume with type none and o=bind is the host's folder, and its data outlive the volume",
	async () => {
		const path = folder("disguise");
		const volume = unique("disguise");
		await ask(`volume create --opt type=none --opt o=bind --opt device=${path} ${volume}`);
		await see(`-v ${volume}:/data`, "echo written >/data/file");
		expect(readFileSync(join(path, "file"), "utf8")).toBe("written\n");
		await ask(`volume rm ${volume}`);
		expect(exists(join(path, "file"))).toBe(true);
	},
);

prove(
	"mount-propagation",
	"what a container mounts below an rshared mount is mounted on the host; below an rprivate one it is not",
	async () => {
		const shared = join(engine.work, "shared");
		const mount = "mkdir -p /m/in && mount -t tmpfs in /m/in && echo ok";
		const onTheHost = () => onHost(`grep -c ' ${shared}/in ' /proc/self/mounts || true`);
		const bind = (propagation: string) =>
			`--cap-add SYS_ADMIN --security-opt apparmor=unconfined --mount type=bind,source=${shared},target=/m,bind-propagation=${propagation}`;
		expect(await see(bind("rprivate"), mount)).toBe("ok");
		expect(await onTheHost()).toBe("0");
		expect(await see(bind("rshared"), mount)).toBe("ok");
		expect(await onTheHost()).toBe("1");
		await onHost(`umount ${shared}/in`);
	},
);

prove(
	"host-device",
	"a disk that is given is read below all permissions of its files; not given, it is not there",
	async () => {
		const disk = join(folder("disk"), "disk");
		const secret = `secret of ${engine.prefix}`;
		writeFileSync(disk, secret.padEnd(1 << 20, "\0"), { mode: 0o600 });
		const device = await onHost(`losetup --find --show ${disk}`);
		try {
			expect(await see(`--device ${device}`, `head -c ${secret.length} ${device}`)).toBe(secret);
			expect((await run("", `head -c 1 ${device}`)).said).toContain("No such file");
		} finally {
			await onHost(`losetup --detach ${device}`);
		}
	},
);

prove("host-device", "device_cgroup_rules alone open a disk: the container makes the node itself", async () => {
	const disk = join(folder("disk"), "disk");
	writeFileSync(disk, "secret".padEnd(1 << 20, "\0"), { mode: 0o600 });
	const device = await onHost(`losetup --find --show ${disk}`);
	try {
		const line = `mknod /tmp/disk b 7 ${device.replace(/\D/g, "")} && head -c 6 /tmp/disk`;
		expect((await run("", line)).said).toContain("Operation not permitted");
		expect(await onDevices("b 7:* rmw", line)).toBe("secret");
	} finally {
		await onHost(`losetup --detach ${device}`);
	}
});

prove("host-pid", "the container sees the host's processes, and ends them; otherwise it sees its own", async () => {
	const mark = `6${process.pid}`;
	await onHost(`sleep ${mark} >/dev/null 2>&1 & true`);
	const find = `ps -o pid,args | grep -v grep | grep "sleep ${mark}" | awk '{print $1}'`;
	expect(await see("", find)).toBe("");
	const pid = await see("--pid host", find);
	expect(pid).toMatch(/^\d+$/);
	await see("--pid host", `kill -9 ${pid}`);
	expect(await see("--pid host", find)).toBe("");
});

prove("host-ipc", "the container sees the shared memory of the host's programs; otherwise only its own", async () => {
	const name = unique("segment");
	await onHost(`echo frame >/dev/shm/${name}`);
	try {
		expect(await see("--ipc host", `cat /dev/shm/${name}`)).toBe("frame");
		expect((await run("", `cat /dev/shm/${name}`)).said).toContain("No such file");
	} finally {
		await onHost(`rm /dev/shm/${name}`);
	}
});

prove(
	"shared-process-namespace",
	"a container that joins another's processes reads their environment and their files",
	async () => {
		const owner = await start("-e DB_PASSWORD=hunter2", "echo rows >/tmp/rows; sleep 600");
		const line = "tr '\\0' '\\n' </proc/1/environ | grep DB_PASSWORD; cat /proc/1/root/tmp/rows";
		const joined = await run(`--pid container:${owner} --cap-add SYS_PTRACE`, line);
		expect(joined.stdout).toBe("DB_PASSWORD=hunter2\nrows");
		expect((await run("", line)).stdout).not.toContain("hunter2");
	},
);

prove("host-namespace", "`uts: host` gives the host's name, `cgroup: host` its tree of control groups", async () => {
	const host = await onHost("hostname");
	expect(await see("--uts host", "hostname")).toBe(host);
	expect(await see("", "hostname")).not.toBe(host);
	const id = await start("--cgroupns host");
	expect((await inside(id, "cat /proc/1/cgroup")).stdout).toContain(id);
	const own = await start("--cgroupns private");
	expect((await inside(own, "cat /proc/1/cgroup")).stdout).not.toContain(own);
});

prove(
	"project-root-writable",
	"what a container writes into the mounted project is in the checkout, hooks included",
	async () => {
		const project = folder("project");
		mkdirSync(join(project, "hooks"));
		await see(`-v ${project}:/app`, "echo evil >/app/hooks/pre-commit");
		expect(readFileSync(join(project, "hooks/pre-commit"), "utf8")).toBe("evil\n");
		expect((await run(`-v ${project}:/app:ro`, "echo evil >/app/hooks/pre-push")).said).toContain(
			"Read-only file system",
		);
	},
);

prove(
	"untrusted-code-host-access",
	"what untrusted code writes on a host path stays on the host; without a mount it goes with the container",
	async () => {
		const path = folder("work");
		const line = "mkdir -p /job; echo left >/job/left";
		await see(`-v ${path}:/job`, line);
		expect(readFileSync(join(path, "left"), "utf8")).toBe("left\n");
		const other = folder("work");
		await see("", line);
		expect(exists(join(other, "left"))).toBe(false);
	},
);

prove(
	"privileged",
	"a privileged container has every capability of the engine, no seccomp filter and the host's devices",
	async () => {
		const status = "grep -E '^(CapEff|Seccomp):' /proc/self/status | cut -f2; ls /dev | grep -c .";
		const all = (await onHost("grep CapEff /proc/1/status")).split("\t")[1];
		const [capabilities, filter, devices] = (await see("--privileged", status)).split("\n");
		expect([capabilities, filter]).toEqual([all, "0"]);
		const [few, filtered, fewer] = (await see("", status)).split("\n");
		expect([few, filtered]).toEqual(["00000000a80425fb", "2"]);
		expect(Number(devices)).toBeGreaterThan(Number(fewer) + 10);
	},
);

prove("privileged", "a privileged container opens the host's disks", async () => {
	const disk = join(folder("disk"), "disk");
	writeFileSync(disk, "secret".padEnd(1 << 20, "\0"), { mode: 0o600 });
	const device = await onHost(`losetup --find --show ${disk}`);
	try {
		expect(await see("--privileged", `head -c 6 ${device}`)).toBe("secret");
	} finally {
		await onHost(`losetup --detach ${device}`);
	}
});

prove(
	"privileged-hook",
	"what runs privileged in a container that is not has every capability, as a hook does",
	async () => {
		const id = await start("");
		const effective = "grep CapEff /proc/self/status | cut -f2";
		expect((await inside(id, effective)).stdout).toBe("00000000a80425fb");
		const all = (await onHost("grep CapEff /proc/1/status")).split("\t")[1];
		expect((await docker(`exec --privileged ${id} sh -c`, effective)).stdout).toBe(all);
	},
);

prove("options-injection", "text pasted into the options is read as flags", async () => {
	const title = "--cap-add SYS_ADMIN";
	const id = await ask(`create --label ${engine.prefix}test --workdir / ${title} ${engine.image} true`);
	expect(await ask("inspect --format", "{{.HostConfig.CapAdd}}", id)).toMatch(/SYS_ADMIN/);
});

prove(
	"options-replaces-image",
	"a word among the options is taken for the image, and the image for its command",
	async () => {
		const other = unique("image");
		await ask(`tag ${engine.image} ${other}`);
		try {
			const id = await ask(
				`create --label ${engine.prefix}test --workdir / --privileged ${other} ${engine.image} true`,
			);
			const created = JSON.parse(await ask("inspect --format", "{{json .Config}}", id));
			expect(created).toMatchObject({ Image: other, Cmd: [engine.image, "true"] });
		} finally {
			await ask(`rmi ${other}`);
		}
	},
);

const onDevices = (rule: string, line: string): Promise<string> =>
	ask("run --rm --device-cgroup-rule", rule, "--label", `${engine.prefix}test`, engine.image, "sh", "-c", line);
