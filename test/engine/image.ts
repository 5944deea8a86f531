import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Makes the image that the tests run, out of what is on this machine: busybox, the Docker command line and Node, each
 * with the libraries it is linked to. Nothing is downloaded.
 */
export async function makeImage(name: string, env: NodeJS.ProcessEnv): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), "bulkhead-image-"));
	try {
		for (const folder of ["bin", "dev", "etc", "proc", "sys", "tmp", "www", "data"]) mkdirSync(join(root, folder));
		const busybox = which("busybox");
		install(root, busybox, "/bin/busybox");
		install(root, which("docker"), "/bin/docker");
		install(root, process.execPath, "/bin/node");
		for (const applet of execFileSync(busybox, ["--list"], { encoding: "utf8" }).trim().split("\n")) {
			if (applet !== "busybox") symlinkSync("busybox", join(root, "bin", applet));
		}
		writeFileSync(join(root, "etc/passwd"), "root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n");
		writeFileSync(join(root, "etc/group"), "root:x:0:\nnobody:x:65534:\n");
		await load(root, name, env);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** The path of a program, links followed. Throws with the words of what is missing. */
export function which(program: string): string {
	for (const folder of (process.env.PATH ?? "").split(":")) {
		try {
			return realpathSync(join(folder, program));
		} catch {}
	}
	throw new Error(`${program} is not installed; test/engine/install.ts installs what the tests need`);
}

function install(root: string, from: string, to: string): void {
	copyFileSync(from, join(root, to));
	for (const library of libraries(from)) {
		mkdirSync(join(root, dirname(library)), { recursive: true });
		copyFileSync(library, join(root, library));
	}
}

/** None for a program that is linked statically: `ldd` then fails. */
function libraries(program: string): readonly string[] {
	try {
		const said = execFileSync("ldd", [program], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
		return [...said.matchAll(/(\/\S+) \(0x/g)].flatMap(([, path]) => path ?? []);
	} catch {
		return [];
	}
}

function load(root: string, name: string, env: NodeJS.ProcessEnv): Promise<void> {
	const tar = spawn("tar", ["--create", "--owner=0", "--group=0", "--directory", root, "."], {
		stdio: ["ignore", "pipe", "ignore"],
	});
	const made = spawn("docker", ["import", "--change", "ENV PATH=/bin", "-", name], {
		env,
		stdio: ["pipe", "ignore", "pipe"],
	});
	let said = "";
	made.stderr.on("data", (text) => {
		said += text;
	});
	tar.stdout.pipe(made.stdin);
	return new Promise((resolve, reject) => {
		made.once("error", reject);
		made.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`docker import: ${said}`))));
	});
}
