import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { until } from "./command.ts";

/** The host's addresses on its LAN, and those of another machine there (RFC 5737, RFC 3849: for documentation). */
export const lan = { host: "198.51.100.1", host6: "2001:db8:51::1", peer: "198.51.100.2", peer6: "2001:db8:51::2" };

export type Machine = {
	/** Its first process, as this machine sees it: what `nsenter --target` enters. */
	readonly pid: number;
	/** What its daemon wrote. */
	readonly log: () => string;
	/** The end of it, should it end by itself. */
	readonly ended: () => boolean;
	readonly stop: () => Promise<void>;
};

/**
 * A machine made of namespaces, with a daemon on it and a neighbour on its LAN: its bridges, firewall rules, mounts,
 * processes and name are its own, so nothing of it meets those of the real one or outlives it. The kernel, the devices
 * and the file system are the real ones; `/run` is empty, for the daemon's socket to stand where it usually does.
 * Everything dies with the first process, and that with ours.
 */
export async function startMachine(work: string, name: string, groups: string): Promise<Machine> {
	for (const folder of ["data", "shared"]) mkdirSync(join(work, folder));
	const log = openSync(join(work, "log"), "w");
	const unshare = ["unshare", "--fork", "--kill-child", "--pid", "--mount-proc", "--mount", "--net", "--uts", "--ipc"];
	const env = { ...process.env, WORK: work, NAME: name, GROUPS_PARENT: groups };
	const argv = ["--pdeathsig", "KILL", ...unshare, "sh", "-euc", boot];
	const child = spawn("setpriv", argv, { env, stdio: ["ignore", log, log] });
	closeSync(log);
	let ended = false;
	child.once("exit", () => {
		ended = true;
	});
	child.once("error", () => {
		ended = true;
	});
	const stop = () => halt(child, groups);
	try {
		const pid = await until("the machine's first process", async () => (ended ? 0 : firstProcess(child.pid)), 10);
		return { pid, log: () => readFileSync(join(work, "log"), "utf8"), ended: () => ended, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** What the machine's first process does. The daemon's own address ranges are in what RFC 2544 leaves to tests. */
const boot = `
mount -t tmpfs -o mode=755 tmpfs /run
mkdir /run/lock
mount --bind "$WORK/shared" "$WORK/shared"
mount --make-shared "$WORK/shared"
hostname "$NAME"
ip link set lo up
ip netns add lan
ip link add lan0 type veth peer name lan0 netns lan
ip address add ${lan.host}/24 dev lan0
ip link set lan0 up
ip -n lan address add ${lan.peer}/24 dev lan0
ip -n lan link set lo up
ip -n lan link set lan0 up
if [ -e /proc/net/if_inet6 ]; then
	ip address add ${lan.host6}/64 dev lan0 nodad
	ip -n lan address add ${lan.peer6}/64 dev lan0 nodad
fi
dockerd --data-root "$WORK/data" --exec-root /run/docker --pidfile /run/docker.pid \\
	--host unix:///run/docker.sock --host "unix://$WORK/docker.sock" \\
	--exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$GROUPS_PARENT" \\
	--bip 198.18.0.1/24 --default-address-pool base=198.19.0.0/16,size=24 &
wait $!
`;

/** The child of `unshare`: the first of the new process namespace. */
function firstProcess(parent: number | undefined): number | undefined {
	if (parent === undefined) return 0;
	const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim();
	return children === "" ? undefined : Number(children.split(" ")[0]);
}

/** Kills the first process, so the kernel kills the rest, and takes away the control groups that no namespace holds. */
async function halt(child: ChildProcess, groups: string): Promise<void> {
	if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
		const exit = new Promise((resolve) => child.once("exit", resolve));
		child.kill("SIGKILL");
		await exit;
	}
	const root = "/sys/fs/cgroup";
	const parents = [root, ...readdirSync(root).map((controller) => join(root, controller))];
	await until("the machine's control groups", async () => {
		try {
			for (const parent of parents) removeGroup(join(parent, groups));
			return true;
		} catch {
			// Its processes are still dying.
			return undefined;
		}
	});
}

function removeGroup(path: string): void {
	let entries: readonly { readonly name: string; isDirectory(): boolean }[];
	try {
		entries = readdirSync(path, { withFileTypes: true });
	} catch {
		return;
	}
	for (const entry of entries) if (entry.isDirectory()) removeGroup(join(path, entry.name));
	rmdirSync(path);
}
