import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Answer, Asked, CreateRequest } from "./docker.ts";

/**
 * The docker CLI against an engine that only writes down what it is asked: nothing is ever run. It refuses every
 * container after recording the request.
 */
export class DockerCli {
	/** What its engine says of itself; a CLI speaks the lower of this and its own. */
	static readonly apiVersion = "1.56";
	readonly cwd: string;
	readonly #folder: string;
	readonly #program: string;
	readonly #server: Server;
	#last: CreateRequest | undefined;
	/** While a stack is deployed: its services, as the engine is to create them. */
	#services: unknown[] | undefined;

	private constructor(program: string, files: Readonly<Record<string, string>>) {
		this.#program = program;
		this.#folder = mkdtempSync(join(tmpdir(), "docker-oracle-"));
		this.cwd = join(this.#folder, "project");
		mkdirSync(this.cwd);
		mkdirSync(join(this.#folder, "config"));
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(this.cwd, path)), { recursive: true });
			writeFileSync(join(this.cwd, path), text);
		}
		this.#server = createServer((request, response) => this.#serve(request, response));
	}

	/** `program`: a docker CLI. `files` are put where it stands. */
	static async start(program: string, files: Readonly<Record<string, string>> = {}): Promise<DockerCli> {
		const cli = new DockerCli(program, files);
		await new Promise<void>((resolve) => cli.#server.listen(cli.#socket, resolve));
		return cli;
	}

	/** `28.2.2`; undefined where there is no such program. */
	static version(program: string): Promise<string | undefined> {
		return new Promise((resolve) => {
			execFile(program, ["--version"], (error, stdout) => {
				resolve(error === null ? /version ([\d.]+)/.exec(stdout)?.[1] : undefined);
			});
		});
	}

	/** One question at a time. */
	async ask({ verb, argv }: Asked): Promise<Answer> {
		this.#last = undefined;
		const error = await this.#run([verb, ...argv]);
		return this.#last === undefined ? { error } : { request: this.#last };
	}

	/** What `docker stack deploy` has the engine create of a file in its folder, which is a manager of a swarm for that. */
	async deploy(file: string): Promise<{ readonly services: readonly unknown[]; readonly said: string }> {
		const services: unknown[] = [];
		this.#services = services;
		const said = await this.#run(["stack", "deploy", "--resolve-image", "never", "--detach", "-c", file, "shop"]);
		this.#services = undefined;
		return { services, said };
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
		rmSync(this.#folder, { recursive: true, force: true });
	}

	get #socket(): string {
		return join(this.#folder, "engine.sock");
	}

	#run(words: readonly string[]): Promise<string> {
		const env = {
			PATH: process.env.PATH,
			HOME: "/home/user",
			DOCKER_HOST: `unix://${this.#socket}`,
			DOCKER_CONFIG: join(this.#folder, "config"),
		};
		return new Promise((resolve) => {
			const child = execFile(this.#program, [...words], { cwd: this.cwd, env, timeout: 20_000 }, (_, __, stderr) => {
				resolve(stderr);
			});
			child.stdin?.end();
		});
	}

	#serve(request: IncomingMessage, response: ServerResponse): void {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const url = new URL(request.url ?? "/", "http://engine");
			const [status, body] =
				this.#stackAnswer(url, request, Buffer.concat(chunks)) ??
				this.#answer(url, Buffer.concat(chunks).toString("utf8"));
			response.writeHead(status, {
				"Content-Type": "application/json",
				"Api-Version": DockerCli.apiVersion,
				OSType: "linux",
				"Docker-Experimental": "false",
				Swarm: "inactive",
			});
			response.end(request.method === "HEAD" ? undefined : body);
		});
	}

	#stackAnswer({ pathname }: URL, { method }: IncomingMessage, body: Buffer): readonly [number, string] | undefined {
		if (this.#services === undefined) return undefined;
		if (pathname.endsWith("/info"))
			return [200, JSON.stringify({ OSType: "linux", Swarm: { ControlAvailable: true } })];
		if (method === "GET" && /\/(?:networks|services)$/.test(pathname)) return [200, "[]"];
		if (pathname.endsWith("/networks/create")) return [201, JSON.stringify({ Id: "network" })];
		if (!pathname.endsWith("/services/create")) return undefined;
		this.#services.push(JSON.parse(body.toString("utf8")));
		return [201, JSON.stringify({ ID: "service" })];
	}

	#answer(url: URL, body: string): readonly [number, string] {
		if (url.pathname.endsWith("/_ping")) return [200, "OK"];
		if (url.pathname.endsWith("/images/create")) return [200, ""];
		if (url.pathname.endsWith("/info")) return [200, JSON.stringify({ OSType: "linux", Architecture: "x86_64" })];
		if (url.pathname.endsWith("/version")) {
			return [200, JSON.stringify({ ApiVersion: DockerCli.apiVersion, MinAPIVersion: "1.44", Os: "linux" })];
		}
		if (!url.pathname.endsWith("/containers/create")) return [404, JSON.stringify({ message: "nothing here" })];
		this.#last = { query: Object.fromEntries(url.searchParams), body: JSON.parse(body) };
		return [400, JSON.stringify({ message: "written down" })];
	}
}
