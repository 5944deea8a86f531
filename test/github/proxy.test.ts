import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GitHubServer } from "./server.ts";

/** A proxy that lets everything through, and remembers for whom. */
const tunnels: string[] = [];
const proxy = createServer();
let server: GitHubServer;

beforeAll(async () => {
	server = await GitHubServer.start();
	server.repository("octo/shop", { files: { a: "a" }, visibility: "public" });
	proxy.on("connect", ({ url = "" }, client) => {
		tunnels.push(url);
		const [host = "", port = ""] = url.split(":");
		const target = connect(Number(port), host, () => {
			client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
			client.pipe(target).pipe(client);
		});
		for (const socket of [client, target]) socket.on("error", () => {});
	});
	await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
	proxy.closeAllConnections();
	proxy.close();
	await server.close();
});

/** What becomes of a request in a process that has this environment. */
async function asked(environment: Readonly<Record<string, string>>): Promise<unknown> {
	const client = new URL("../../src/github/client.ts", import.meta.url).href;
	const code = `
		const { GitHubClient } = await import(${JSON.stringify(client)});
		const client = new GitHubClient({ url: ${JSON.stringify(server.url)} });
		const answer = await client.request("GET /repos/{owner}/{repo}/issues", { owner: "octo", repo: "shop" });
		console.log(JSON.stringify(answer));`;
	const words = ["--input-type=module", "--eval", code];
	const { stdout } = await promisify(execFile)(process.execPath, words, { env: { ...environment } });
	return JSON.parse(stdout);
}

test("a proxy that the environment names is gone through, and none for hosts that it leaves out", async () => {
	const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
	expect(await asked({ http_proxy: address })).toEqual({ kind: "ok", data: [] });
	expect(tunnels).toEqual([new URL(server.url).host]);
	expect(await asked({ HTTP_PROXY: address, NO_PROXY: "127.0.0.1" })).toEqual({ kind: "ok", data: [] });
	expect(await asked({})).toEqual({ kind: "ok", data: [] });
	expect(tunnels).toHaveLength(1);
});

test("of one that is no address, no more is said than that", async () => {
	expect(await asked({ https_proxy: "http://user:secret@[" })).toEqual({
		kind: "failed",
		why: "the proxy that the environment names has no valid address",
	});
});
