import { inject } from "vitest";
import { command, type Result, succeed, until } from "./command.ts";

/** The engine of this run. */
export const engine = inject("engine");

const env = { ...process.env, DOCKER_HOST: engine.host, DOCKER_CONFIG: engine.config };
let made = 0;

/** A name that nothing else on the engine has; what bears it is removed after the test. */
export const unique = (what: string): string => `${engine.prefix}${what}-${made++}`;

/** A host port that no other test uses. */
export const freePort = (): number => 20_000 + (process.pid % 300) * 100 + (made++ % 100);

/** `docker …`, whatever comes of it. Words are separated by blanks. */
export const docker = (line: string, ...more: string[]): Promise<Result> =>
	command(["docker", ...words(line), ...more], env);

/** The same for what has to succeed; what it wrote. */
export const ask = (line: string, ...more: string[]): Promise<string> =>
	succeed(["docker", ...words(line), ...more], env);

/** `docker run --rm`, with flags, of one line of shell. */
export const run = (flags: string, line: string): Promise<Result> =>
	docker(`run --rm --label ${engine.prefix}test ${flags} ${engine.image} sh -c`, line);

/** The same for what has to succeed; what it wrote. */
export const see = (flags: string, line: string): Promise<string> =>
	ask(`run --rm --label ${engine.prefix}test ${flags} ${engine.image} sh -c`, line);

/** A container that goes on running one line of shell; its id. */
export const start = (flags: string, line = "sleep 600"): Promise<string> =>
	ask(`run --detach --init --label ${engine.prefix}test ${flags} ${engine.image} sh -c`, line);

/** A container that answers over HTTP with a text, once it does; its id. */
export async function serve(flags: string, text: string, port = 80): Promise<string> {
	const id = await start(flags, `echo ${text} >/tmp/index.html; exec httpd -f -p ${port} -h /tmp`);
	await until(`an answer of ${text}`, async () =>
		(await docker(`exec ${id} wget -q -O - http://127.0.0.1:${port}/`)).code === 0 ? true : undefined,
	);
	return id;
}

/** One line of shell in a running container. */
export const inside = (id: string, line: string): Promise<Result> => docker(`exec ${id} sh -c`, line);

/** What a container gets from an address, or nothing. */
export const fetchInside = (id: string, address: string, port = 80): Promise<string | undefined> =>
	answer(inside(id, wget(address, port)));

/** The container's own address on a network, or on its only one. */
export async function addressOf(id: string, network?: string): Promise<string> {
	const networks: Record<string, { IPAddress: string }> = JSON.parse(
		await ask("inspect --format", "{{json .NetworkSettings.Networks}}", id),
	);
	const found = network === undefined ? Object.values(networks)[0] : networks[network];
	if (found === undefined) throw new Error(`${id} is on no network ${network ?? ""}`);
	return found.IPAddress;
}

/** A user-defined bridge; its name. */
export async function network(flags = ""): Promise<string> {
	const name = unique("net");
	await ask(`network create ${flags} ${name}`);
	return name;
}

/** One line of shell on the engine's machine, as root. */
export const onHost = (line: string): Promise<string> =>
	engine.pid === undefined
		? see(
				"--privileged --pid host --network host",
				`nsenter -t 1 -m -u -i -n -p sh -c '${line.replaceAll("'", `'\\''`)}'`,
			)
		: succeed([
				"nsenter",
				"--target",
				`${engine.pid}`,
				"--mount",
				"--uts",
				"--ipc",
				"--net",
				"--pid",
				"sh",
				"-c",
				line,
			]);

/** One line of shell on another machine of the LAN. Only where the engine was started for the tests. */
export const onPeer = (line: string): Promise<Result> =>
	command([
		"nsenter",
		"--target",
		`${engine.pid}`,
		"--mount",
		"--net",
		"nsenter",
		"--net=/run/netns/lan",
		"sh",
		"-c",
		line,
	]);

/** What the engine's machine gets from an address, or nothing. */
export const fetchOnHost = (address: string, port: number, path = ""): Promise<string | undefined> =>
	engine.pid === undefined
		? answer(run("--network host", wget(address, port, path)))
		: answer(
				onHost(wget(address, port, path, "busybox ")).then(
					(stdout) => ({ code: 0, stdout }),
					() => ({ code: 1, stdout: "" }),
				),
			);

/**
 * What others get from an address of the engine's machine, or nothing. Where the engine was found running there is no
 * other machine: its own asks, which the engine answers by the same rules of address translation.
 */
export const fetchOnLan = (address: string, port: number, path = ""): Promise<string | undefined> =>
	engine.pid === undefined ? fetchOnHost(address, port, path) : answer(onPeer(wget(address, port, path, "busybox ")));

/** Removes what the tests made. What is on its way out by itself is waited for. */
export async function cleanUp(): Promise<void> {
	const remove = async (list: string, verb: string) => {
		await until(`docker ${verb}`, async () => {
			const found = words((await ask(list)).replaceAll("\n", " "));
			if (found.length === 0) return true;
			await docker(`${verb} ${found.join(" ")}`);
			return undefined;
		});
	};
	await remove(`ps --all --quiet --filter label=${engine.prefix}test`, "rm --force --volumes");
	await remove(`volume ls --quiet --filter name=${engine.prefix}`, "volume rm");
	await remove(`network ls --quiet --filter name=${engine.prefix}`, "network rm");
}

/** A bounded question: where nothing answers, it ends after three seconds. (Debian's busybox dies of `wget -T`.) */
const wget = (address: string, port: number, path = "", program = ""): string =>
	`timeout 3 ${program}wget -q -O - 'http://${address.includes(":") ? `[${address}]` : address}:${port}/${path}'`;

const answer = async (asked: Promise<Pick<Result, "code" | "stdout">>): Promise<string | undefined> => {
	const { code, stdout } = await asked;
	return code === 0 ? stdout.trim() : undefined;
};

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");
