import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { command, succeed, until } from "./command.ts";
import type { Engine } from "./engine.ts";
import { makeImage, which } from "./image.ts";
import { lan, startMachine } from "./machine.ts";

const environment = "BULKHEAD_ENGINE";

/** Vitest's global setup: an engine before the tests, nothing of it after them. Without an engine the run fails. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	// Where the daemon's programs are, and a shell without a login does not look.
	process.env.PATH = `${process.env.PATH ?? ""}:/usr/sbin:/sbin`;
	const work = mkdtempSync(join(tmpdir(), "bulkhead-engine-"));
	const config = join(work, "config");
	mkdirSync(config);
	const prefix = `bulkhead-${process.pid}-`;
	const undo: (() => Promise<void>)[] = [async () => rmSync(work, { recursive: true, force: true })];
	const teardown = async () => {
		for (const step of undo.reverse()) await step();
	};
	try {
		const base = process.env[environment] === "use" ? await find() : await start(work, prefix, undo);
		const env = { ...process.env, DOCKER_HOST: base.host, DOCKER_CONFIG: config };
		const image = `${prefix}image`;
		undo.push(async () => void (await command(["docker", "image", "rm", "--force", image], env)));
		await makeImage(image, env);
		const compose = await command(["docker", "compose", "version", "--short"], env);
		const engine: Engine = {
			...base,
			...(compose.code === 0 ? { compose: compose.stdout.replace(/^v/, "") } : {}),
			version: await succeed(["docker", "version", "--format", "{{.Server.Version}}"], env),
			security: await succeed(["docker", "info", "--format", "{{.SecurityOptions}}"], env),
			privileged: (await command(["docker", "run", "--rm", "--privileged", image, "true"], env)).code === 0,
			dataRoot: await succeed(["docker", "info", "--format", "{{.DockerRootDir}}"], env),
			work,
			config,
			prefix,
			image,
		};
		const plugin = engine.compose === undefined ? "without Compose" : `Compose ${engine.compose}`;
		process.stderr.write(`Engine ${engine.version}, ${engine.mode}, ${plugin}\n`);
		project.provide("engine", engine);
		return teardown;
	} catch (error) {
		await teardown();
		throw error;
	}
}

type Base = Pick<Engine, "mode" | "host" | "socket" | "address" | "address6" | "pid">;

/** A daemon of our own, on a machine of its own. */
async function start(work: string, prefix: string, undo: (() => Promise<void>)[]): Promise<Base> {
	const instead = `; ${environment}=use takes the engine of DOCKER_HOST, ${environment}=skip does without`;
	if (process.getuid?.() !== 0) throw new Error(`only root starts an engine${instead}`);
	for (const program of ["dockerd", "docker", "iptables", "busybox", "ip", "nsenter", "unshare", "setpriv"])
		which(program);
	const machine = await startMachine(work, "engine-host", `${prefix}groups`);
	undo.push(machine.stop);
	const host = `unix://${join(work, "docker.sock")}`;
	const env = { ...process.env, DOCKER_HOST: host, DOCKER_CONFIG: join(work, "config") };
	const last = () => machine.log().trim().split("\n").slice(-12).join("\n");
	await until(
		"an engine that answers",
		async () => {
			if (machine.ended()) throw new Error(`no engine can be started here${instead}`);
			return (await command(["docker", "version"], env)).code === 0 ? true : undefined;
		},
		60,
	).catch((error: Error) => {
		throw new Error(`${error.message}\n${last()}`, { cause: error });
	});
	return {
		mode: "started",
		host,
		socket: "/var/run/docker.sock",
		address: lan.host,
		address6: lan.host6,
		pid: machine.pid,
	};
}

/** The engine that DOCKER_HOST names, or the one at the usual socket; on this machine. */
async function find(): Promise<Base> {
	const host = process.env.DOCKER_HOST ?? "unix:///var/run/docker.sock";
	if (!host.startsWith("unix://")) throw new Error(`DOCKER_HOST=${host}: the engine has to run on this machine`);
	const addresses = Object.entries(networkInterfaces()).flatMap(([name, found]) =>
		/^(lo|docker|br-|veth)/.test(name) ? [] : (found ?? []),
	);
	const address = addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
	if (address === undefined) throw new Error("this machine has no address but loopback");
	return { mode: "used", host, socket: host.slice("unix://".length), address };
}
