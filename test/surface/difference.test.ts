import { describe, expect, test } from "vitest";
import { locationOf } from "../../src/source.ts";
import { compared } from "../compare/compared.ts";
import { changesOf, sentence, sentencesOf } from "./changes.ts";

const shop = `
services:
  proxy:
    image: traefik:v3.5
    ports: ["443:443"]
    networks: [front]
  web:
    image: shop/web:1
    networks: [front, back]
    volumes: ["data:/data"]
    ports: ["127.0.0.1:8080:8080"]
  db:
    image: postgres:17
    networks: [back]
networks:
  front: {}
  back: {internal: true}
volumes:
  data: {}
`;

function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
	return pairs.reduce((result, [from, to]) => {
		if (!result.includes(from)) throw new Error(`no ${from}`);
		return result.replaceAll(from, to);
	}, text);
}

test("a run that holds a head against a base says what changed, and nothing of other projects", async () => {
	const other = "services:\n  x: {image: 'x/x:1', privileged: true}\n";
	const { verdict } = await compared(
		{ "compose.yaml": shop, "other/compose.yaml": other },
		{
			"compose.yaml": replaced(shop, ["image: traefik:v3.5", "image: traefik:v3.5\n    privileged: true"]),
			"other/compose.yaml": other,
		},
	);
	expect(verdict.comparison?.surface.map(sentence)).toEqual(["worse critical: proxy now runs privileged"]);
});

describe("what is no change", () => {
	test.each([
		{ why: "lines moved", head: `# a comment\n\n${shop}` },
		{ why: "a list in another order", head: replaced(shop, ["[front, back]", "[back, front]"]) },
		{
			why: "the long form",
			head: replaced(shop, ['ports: ["443:443"]', "ports: [{target: 443, published: 443, protocol: tcp}]"]),
		},
		{
			why: "a long form of a volume",
			head: replaced(shop, ['volumes: ["data:/data"]', "volumes: [{type: volume, source: data, target: /data}]"]),
		},
		{
			why: "an anchor",
			head: replaced(shop, [
				"image: shop/web:1\n    networks: [front, back]",
				"image: shop/web:1\n    <<: {networks: [front, back]}",
			]),
		},
		{
			why: "services in another order",
			head: shop.replace(/( {2}proxy:[\s\S]*?)( {2}web:[\s\S]*?)(?= {2}db:)/, "$2$1"),
		},
		{ why: "an address written out", head: replaced(shop, ['"443:443"', '"0.0.0.0:443:443"']) },
		{
			why: "a variable that is no secret",
			head: replaced(shop, ["image: postgres:17", "image: postgres:17\n    environment: {TZ: UTC}"]),
		},
		{
			why: "a health check",
			head: replaced(shop, ["image: postgres:17", "image: postgres:17\n    healthcheck: {disable: true}"]),
		},
	])("$why", async ({ head }) => {
		expect(head).not.toBe(shop);
		expect(await sentencesOf(shop, head)).toEqual([]);
	});

	test("a file of another name", async () => {
		expect(await sentencesOf({ "docker-compose.yml": shop }, { "compose.yaml": shop })).toEqual([]);
	});

	test("what is no container", async () => {
		expect(await sentencesOf({ "README.md": "a" }, { "README.md": "b" })).toEqual([]);
	});
});

describe("names", () => {
	test("a container that is called otherwise is one sentence, and those that name it none", async () => {
		const base = replaced(shop, ["image: shop/web:1", "image: shop/web:1\n    pid: service:proxy"]);
		const head = replaced(base, ["  proxy:", "  edge:"], ["service:proxy", "service:edge"]);
		expect(await sentencesOf(base, head)).toEqual(["neutral info: proxy is now called `edge`"]);
	});

	test("a network of several containers that is called otherwise is one sentence", async () => {
		const head = replaced(shop, ["back", "inner"]);
		expect(await sentencesOf(shop, head)).toEqual(["neutral info: network inner was called `back`"]);
	});

	test("a network that is called otherwise and is no longer internal is another", async () => {
		const head = replaced(shop, ["back", "inner"], ["{internal: true}", "{}"]);
		expect(await sentencesOf(shop, head)).toEqual([
			"worse medium: db moved from network `back` to network `inner`, where it meets `web`, and now reaches the internet",
			"neutral low: web moved from network `back` to network `inner`, where it meets `db`",
		]);
	});
});

describe("whole containers and projects", () => {
	test("a new container is one sentence with all that matters of it", async () => {
		const head = replaced(shop, [
			"  db:\n",
			`  agent:
    image: shop/agent
    privileged: true
    user: root
    pid: service:db
    ports: ["9000:9000", "127.0.0.1:9001:9001"]
    networks: [front]
    volumes: ["/var/run/docker.sock:/s", "/etc:/e:ro", "./conf:/conf:ro", "data:/data"]
    environment: {API_TOKEN: abcdefgh123}
  db:
`,
		]);
		expect(await sentencesOf(shop, head)).toEqual([
			"worse critical: agent is new: `shop/agent` without a tag, published on `0.0.0.0:9000`, published on `127.0.0.1:9001`, runs privileged, mounts the Docker socket, mounts `/etc` of the host, read-only, shares the processes of `db`, on network `front`, mounts `./conf` at `/conf`, read-only, mounts volume `data` at `/data`, has `API_TOKEN` written in the file, runs as root",
		]);
		expect(await sentencesOf(head, shop)).toEqual([
			"better critical: agent is gone: `shop/agent` without a tag, published on `0.0.0.0:9000`, published on `127.0.0.1:9001`, runs privileged, mounts the Docker socket, mounts `/etc` of the host, read-only, shares the processes of `db`",
		]);
	});

	test("a datastore that is new and open says how one gets in", async () => {
		const head = replaced(shop, [
			"  db:\n",
			"  mysql:\n    image: mysql:8.4\n    ports: ['3306:3306']\n    environment: {MYSQL_ROOT_PASSWORD: root}\n    networks: [back, front]\n  db:\n",
		]);
		expect(await sentencesOf(shop, head)).toEqual([
			"worse critical: mysql is new: `mysql:8.4`, published on `0.0.0.0:3306` with the password written in the file, on networks `back` and `front`",
		]);
	});

	test("a container of which nothing is open is neither worse nor better", async () => {
		const small = "services:\n  a: {image: 'a/a:1', network_mode: none}\n";
		expect(await sentencesOf(small, `${small}  b: {image: 'b/b:1', network_mode: none, runtime: runsc}\n`)).toEqual([
			"neutral info: b is new: `b/b:1`, without a network, runs in the sandbox `runsc`",
		]);
	});

	test("a project that is gone is one sentence", async () => {
		const [change, ...others] = await changesOf({ "compose.yaml": shop }, { "README.md": "" });
		expect(others).toEqual([]);
		expect(change).toMatchObject({
			direction: "better",
			severity: "low",
			message: "is gone with its containers `proxy`, `web` and `db`",
			side: "base",
		});
	});

	test("a workflow's job and its services are compared too", async () => {
		const job = (services: string) => ({
			".github/workflows/ci.yml": `on: push\njobs:\n  test:\n    runs-on: self-hosted\n    container: node:24\n    services:\n${services}    steps: []\n`,
		});
		expect(
			await sentencesOf(
				job("      db: {image: 'postgres:17', ports: ['127.0.0.1:5432:5432']}\n"),
				job("      db: {image: 'postgres:17', ports: ['5432:5432'], options: --privileged}\n"),
			),
		).toEqual([
			"worse critical: db now runs privileged",
			"worse medium: db is now published on `0.0.0.0:5432`, a datastore's port, instead of loopback",
		]);
	});

	test("a job that moves to another runner says so", async () => {
		const job = (runner: string) => ({
			".github/workflows/ci.yml": `on: push\njobs:\n  test:\n    runs-on: ${runner}\n    container: node:24\n    steps: []\n`,
		});
		expect(await sentencesOf(job("ubuntu-24.04"), job("self-hosted"))).toEqual([
			"worse critical: test now mounts the Docker socket",
			"worse medium: .github/workflows/ci.yml/test now runs on a self-hosted runner instead of on GitHub's runners",
		]);
	});
});

describe("combinations of the files of a project", () => {
	const base = "name: shop\nservices:\n  web:\n    image: shop/web:1\n  db:\n    image: postgres:17\n";
	const open = "services:\n  db:\n    ports: ['5432:5432']\n";
	const quiet = "services:\n  web:\n    restart: always\n";
	const alone = { "compose.yaml": base };
	const both = { ...alone, "compose.override.yaml": open, "compose.prod.yaml": quiet };

	test("one more says what it has itself, and that it is there", async () => {
		expect(await sentencesOf(alone, both)).toEqual([
			"worse high: db is now published on `0.0.0.0:5432`, a datastore's port",
			"neutral info: project shop has one more combination of files: `compose.yaml` and `compose.override.yaml`",
		]);
	});

	test("one less says what it had itself, and that it is gone", async () => {
		expect(await sentencesOf(both, alone)).toEqual([
			"neutral info: project shop has one combination of files less: `compose.yaml` and `compose.override.yaml`",
			"better high: db is no longer published on `0.0.0.0:5432`",
		]);
	});

	test.each([
		[
			"the head",
			both,
			{ ...both, "compose.prod.yaml": "services: [" },
			"worse high: project shop can no longer be read as `compose.yaml` and `compose.prod.yaml` make it, and nobody knows what became of that",
		],
		[
			"the base",
			{ ...both, "compose.prod.yaml": "services: [" },
			both,
			"neutral low: project shop could not be read before as `compose.yaml` and `compose.prod.yaml` make it",
		],
	])("one that cannot be read in %s is neither new nor gone", async (_, before, after, said) => {
		const { verdict } = await compared(before, after);
		expect(verdict.comparison?.surface.map(sentence)).toEqual([said]);
	});

	test("what is better because a file cannot be read is not said", async () => {
		const { verdict } = await compared(both, { ...both, "compose.override.yaml": "services: [" });
		expect(verdict.comparison?.surface.map(sentence)).toEqual([
			"worse low: project shop refers to something that could not be read, so more may have changed than is said here",
		]);
		expect(verdict.comparison?.fixed).toEqual([]);
	});
});

describe("networks and volumes in themselves", () => {
	test.each([
		{
			why: "a network that lets out names who gets out",
			base: "back: {internal: true}",
			head: "back: {}",
			said: ["worse medium: network back is no longer internal: `db` now reaches the internet"],
		},
		{
			why: "a network that is internal as the environment says",
			base: "back: {internal: true}",
			head: 'back: {internal: "${INTERNAL}"}',
			said: ["worse low: network back is internal or not as only the environment knows"],
		},
		{
			why: "a network of others",
			base: "front: {}",
			head: "front: {external: true}",
			said: ["worse low: network front now exists outside the project, and others may be on it"],
		},
		{
			why: "a network of the LAN",
			base: "front: {}",
			head: "front: {driver: macvlan}",
			said: [
				"worse medium: network front now has the driver `macvlan` instead of the engine's own: its containers have addresses on the LAN",
			],
		},
		{
			why: "a network that others may join",
			base: "front: {}",
			head: "front: {attachable: true}",
			said: ["worse low: network front may now be joined by containers outside the project"],
		},
		{
			why: "a gateway that lets everything in",
			base: "front: {}",
			head: "front: {driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}",
			said: [
				"worse high: network front has the gateway mode `nat-unprotected` instead of `nat` (`com.docker.network.bridge.gateway_mode_ipv4`), and ports are reached around the host's firewall",
			],
		},
		{
			why: "options by name only, since a value may be a password",
			base: "data: {}",
			head: "data: {driver_opts: {type: cifs, o: 'username=u,password=hunter2', device: //nas/x}}",
			said: ["neutral low: volume data has the driver options `device`, `o` and `type` otherwise than before"],
		},
		{
			why: "a volume of others",
			base: "data: {}",
			head: "data: {external: true}",
			said: ["neutral low: volume data now exists outside the project, which no longer makes it"],
		},
		{
			why: "a volume that is a folder of the host in disguise",
			base: "data: {}",
			head: "data: {driver_opts: {type: none, o: bind, device: /etc}}",
			said: [
				"worse critical: web now mounts `/etc` of the host, writable, instead of volume `data` at `/data`",
				"neutral low: volume data has the driver options `device`, `o` and `type` otherwise than before",
			],
		},
		{
			why: "a new network with an open gateway",
			base: "front: {}",
			head: "front: {}\n  side: {driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: routed}}",
			more: ["networks: [front, back]", "networks: [front, back, side]"] as const,
			said: [
				"worse medium: network side is new, and its gateway is `routed` (`com.docker.network.bridge.gateway_mode_ipv4`)",
				"worse low: web joined network `side`",
			],
		},
	])("$why", async ({ base, head, said, more }) => {
		const changed = replaced(shop, [base, head], ...(more === undefined ? [] : [more]));
		expect(await sentencesOf(shop, changed)).toEqual(said);
	});

	test("a port that the networks kept shut opens with them, and shuts with them", async () => {
		const shut = replaced(shop, ["image: postgres:17", "image: postgres:17\n    ports: ['5432:5432']"]);
		const open = replaced(shut, ["{internal: true}", "{}"]);
		expect(await sentencesOf(shut, open)).toEqual([
			"worse high: db is now published on `0.0.0.0:5432`, a datastore's port; that was written before, and its networks kept it shut",
			"worse medium: network back is no longer internal: `db` now reaches the internet",
		]);
		expect(await sentencesOf(open, shut)).toEqual([
			"better high: db is no longer published on `0.0.0.0:5432`; that is still written, and its networks keep it shut",
			"better medium: network back is now internal: `db` no longer reaches the internet",
		]);
	});

	test("what is fetched from elsewhere, and whether that is pinned", async () => {
		const web = (context: string) => `name: shop\nservices:\n  web: {build: '${context}'}\n`;
		const [tag, pinned] = ["https://example.com/web.git#v1", `https://example.com/web.git#${"a".repeat(40)}`];
		expect(await sentencesOf(web(tag), web(pinned))).toEqual([
			`worse low: project shop now builds from \`${pinned}\``,
			`neutral info: web is now built from \`${pinned}\` instead of \`${tag}\``,
			`better high: project shop no longer builds from \`${tag}\`, which nothing pins`,
		]);
	});
});

describe("where and how much", () => {
	test("a change is at its value in the head, what is gone in the base", async () => {
		const head = replaced(
			shop,
			['"127.0.0.1:8080:8080"', '"8080:8080"'],
			["networks: [front, back]", "networks: [front]"],
		);
		const changes = await changesOf(shop, head);
		const at = changes.map(
			({ subject, side, place }) => `${subject} ${side} ${locationOf(place).line}:${locationOf(place).column}`,
		);
		expect(at).toEqual(["web head 11:13", "web base 9:23"]);
	});

	test("in development a change weighs less, by the file or the service's profile", async () => {
		const service = "services:\n  web: {image: 'shop/web:1'}\n";
		const privileged = "services:\n  web: {image: 'shop/web:1', privileged: true}\n";
		expect(await sentencesOf({ "compose.dev.yaml": service }, { "compose.dev.yaml": privileged })).toEqual([
			"worse high: web now runs privileged",
		]);
		const profiled = (text: string) => text.replace("web:1'", "web:1', profiles: [debug]");
		expect(await sentencesOf(profiled(service), profiled(privileged))).toEqual(["worse high: web now runs privileged"]);
	});

	test("what several projects have from one place is said once", async () => {
		const files = (base: string) => ({
			"a/compose.yaml": "include: [../common/services.yaml]\n",
			"b/compose.yaml": "include: [../common/services.yaml]\n",
			"common/services.yaml": base,
		});
		const changes = await changesOf(
			files("services:\n  web: {image: 'shop/web:1'}\n"),
			files("services:\n  web: {image: 'shop/web:1', privileged: true}\n"),
		);
		expect(changes.map(({ message, project, also }) => ({ message, project, also }))).toEqual([
			{ message: "now runs privileged", project: "a", also: ["b"] },
		]);
	});

	test("a value between backticks cannot leave them, and is cut", async () => {
		const hostile = "x`</code>**bold**";
		const head = `services:\n  web: {image: 'shop/web:1', volumes: [{type: bind, source: "/srv/${hostile}", target: "/${"y".repeat(300)}"}]}\n`;
		const [change, ...others] = await changesOf("services:\n  web: {image: 'shop/web:1'}\n", head);
		expect(others).toEqual([]);
		expect(change?.message).toBe(`now mounts \`/srv/x'</code>**bold**\` at \`/${"y".repeat(98)}…\`, writable`);
	});

	test("a password that stands in another file is said to stand there", async () => {
		const db = "services:\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: '${DB_PASSWORD}'}\n";
		const env = "DB_PASSWORD=staple-battery\n";
		const head = { "compose.yaml": `${db}    ports: ['5432:5432']\n`, ".env": env };
		expect(await sentencesOf({ "compose.yaml": db, ".env": env }, head)).toEqual([
			"worse critical: db is now published on `0.0.0.0:5432` with the password written in `.env`",
		]);
	});

	test("a credential in a value is masked", async () => {
		const head = "services:\n  web: {build: 'https://user:hunter2secret@example.com/web.git'}\n";
		const changes = await changesOf("services:\n  web: {build: ./web}\n", head);
		expect(changes.map(({ message }) => message)).toContainEqual(expect.stringContaining("user:***@example.com"));
		expect(changes.map(({ message }) => message).join()).not.toContain("hunter2secret");
	});
});
