import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/**
 * `node test/engine/install.ts`: installs, as root and from Debian's packages, what an engine of the tests' own needs.
 * Ends with 0 where it is there, before or after, and with 1 where it is not.
 */

/** By program, the packages that bring it; the first that the distribution has is taken. */
const packages: Readonly<Record<string, readonly string[]>> = {
	dockerd: ["docker.io"],
	docker: ["docker-cli", "docker.io"],
	iptables: ["iptables"],
	busybox: ["busybox-static"],
	ip: ["iproute2"],
	nsenter: ["util-linux"],
	unshare: ["util-linux"],
	setpriv: ["util-linux"],
	losetup: ["mount", "util-linux"],
	tar: ["tar"],
};

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const isThere = (program: string): boolean =>
	[...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/sbin"].some((folder) => {
		try {
			accessSync(join(folder, program), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});

const missing = (): readonly string[] => Object.keys(packages).filter((program) => !isThere(program));

function apt(...args: string[]): boolean {
	say(`apt-get ${args.join(" ")}`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 }).status === 0;
}

/** A name that apt knows a version of. */
const isOffered = (name: string): boolean =>
	/Candidate: (?!\(none\))/.test(spawnSync("apt-cache", ["policy", name], { encoding: "utf8" }).stdout ?? "");

/** Whether everything is there in the end. */
function install(): boolean {
	const wanted = missing();
	if (wanted.length === 0) {
		say("What the engine tests need is installed.");
		return true;
	}
	say(`Missing for the engine tests: ${wanted.join(", ")}.`);
	if (process.getuid?.() !== 0) say("Only root installs it.");
	else if (!isThere("dpkg") || !isThere("apt-get")) say("Only Debian's packages are installed from here.");
	else if (apt("update", "--quiet")) {
		const names = new Set(wanted.flatMap((program) => packages[program]?.find(isOffered) ?? []));
		apt("install", "--quiet", "--yes", "--no-install-recommends", ...names);
	}
	const left = missing();
	say(left.length === 0 ? "Installed." : `Still missing: ${left.join(", ")}.`);
	return left.length === 0;
}

process.exitCode = install() ? 0 : 1;
