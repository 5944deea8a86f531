import { describe, expect, test } from "vitest";
import { sentencesOf } from "./changes.ts";

type Case = {
	readonly why: string;
	/** Fields of the service `web`. */
	readonly base: string;
	readonly head: string;
	/** Direction, severity and message of all that is said, in its order. */
	readonly said: readonly string[];
};

/** `web` in a small project; `db` is on `back`. */
function project(web: string): string {
	return `
services:
  web: {${web}}
  db: {image: "mysql:8.4", networks: [back]}
networks: {front: {}, back: {}, inside: {internal: true}, out: {external: true}, lan: {driver: macvlan}}
volumes: {data: {}, other: {}}
secrets: {key: {external: true}}
`;
}

async function ofWeb(base: string, head: string): Promise<readonly string[]> {
	const said = await sentencesOf(project(base), project(head));
	return said.map((text) => text.replace(": web ", ": "));
}

describe("ports", () => {
	test.each<Case>([
		{
			why: "beside one that stays",
			base: 'image: shop/web:1, ports: ["8080:8080"]',
			head: 'image: shop/web:1, ports: ["8080:8080", "127.0.0.1:9090:8080"]',
			said: ["worse info: is now also published on `127.0.0.1:9090` (8080 in the container)"],
		},
		{
			why: "a datastore that came out of loopback, its password in the file",
			base: 'image: postgres:17, ports: ["127.0.0.1:5432:5432"], environment: {POSTGRES_PASSWORD: x1}',
			head: 'image: postgres:17, ports: ["5432:5432"], environment: {POSTGRES_PASSWORD: x1}',
			said: [
				"worse critical: is now published on `0.0.0.0:5432` with the password written in the file, instead of loopback",
			],
		},
		{
			why: "a datastore whose password nobody can tell",
			base: "image: postgres:17",
			head: 'image: postgres:17, ports: ["5432:5432"]',
			said: ["worse high: is now published on `0.0.0.0:5432`, a datastore's port"],
		},
		{
			why: "a datastore on one address is better than on all",
			base: 'image: postgres:17, ports: ["5432:5432"]',
			head: 'image: postgres:17, ports: ["10.0.0.1:5432:5432"]',
			said: ["better high: is now published on `10.0.0.1:5432`, a datastore's port, instead of `0.0.0.0:5432`"],
		},
		{
			why: "the password came into the file; the port was open before",
			base: 'image: postgres:17, ports: ["5432:5432"], environment: {POSTGRES_PASSWORD: "${P}"}',
			head: 'image: postgres:17, ports: ["5432:5432"], environment: {POSTGRES_PASSWORD: x1}',
			said: ["worse critical: now has its password written in the file, and is published on `0.0.0.0:5432`"],
		},
		{
			why: "authentication was turned off",
			base: 'image: postgres:17, ports: ["5432:5432"]',
			head: 'image: postgres:17, ports: ["5432:5432"], environment: {POSTGRES_HOST_AUTH_METHOD: trust}',
			said: ["worse critical: now asks for no password, and is published on `0.0.0.0:5432`"],
		},
		{
			why: "an image that asks for no password",
			base: "image: redis:8",
			head: 'image: redis:8, ports: ["6379:6379"]',
			said: ["worse critical: is now published on `0.0.0.0:6379` without a password"],
		},
		{
			why: "an image with a documented password",
			base: "image: minio/minio:RELEASE.2025-09-07, command: server /data",
			head: 'image: minio/minio:RELEASE.2025-09-07, command: server /data, ports: ["9000:9000"]',
			said: ["worse critical: is now published on `0.0.0.0:9000` with the password that its image documents"],
		},
		{
			why: "an engine's API",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["2375:2375"]',
			said: ["worse critical: is now published on `0.0.0.0:2375`, and whoever reaches that controls the host"],
		},
		{
			why: "an interface for administrators",
			base: "image: adminer:5",
			head: 'image: adminer:5, ports: ["8080:8080"]',
			said: ["worse medium: is now published on `0.0.0.0:8080`, an interface for administrators"],
		},
		{
			why: "the front door of a proxy is meant to be open",
			base: "image: traefik:v3.5",
			head: 'image: traefik:v3.5, ports: ["80:80", "443:443"]',
			said: ["worse low: is now published on `0.0.0.0:80` and `0.0.0.0:443`"],
		},
		{
			why: "many in a row",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["8000-8010:8000-8010", "53:53/udp"]',
			said: ["worse low: is now published on `0.0.0.0:53/udp` and `0.0.0.0:8000-8010`"],
		},
		{
			why: "a port beside the engine's socket, that was there before",
			base: 'image: traefik:v3.5, volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]',
			head: 'image: traefik:v3.5, volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"], ports: ["80:80"]',
			said: ["worse critical: is now published on `0.0.0.0:80`, while it has the engine's socket"],
		},
		{
			why: "the engine's socket beside a port that was there before",
			base: 'image: traefik:v3.5, ports: ["80:80"]',
			head: 'image: traefik:v3.5, volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"], ports: ["80:80"]',
			said: ["worse critical: now mounts the Docker socket, and is reached from outside"],
		},
		{
			why: "loopback only",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["127.0.0.1:8080:80"]',
			said: ["worse info: is now published on `127.0.0.1:8080` (80 in the container)"],
		},
		{
			why: "another port of the host",
			base: 'image: shop/web:1, ports: ["8080:80"]',
			head: 'image: shop/web:1, ports: ["8081:80"]',
			said: ["neutral info: is now published on `0.0.0.0:8081` (80 in the container) instead of `0.0.0.0:8080`"],
		},
		{
			why: "another port of the container",
			base: 'image: shop/web:1, ports: ["8080:80"]',
			head: 'image: shop/web:1, ports: ["8080:8080"]',
			said: ["neutral info: now leads `0.0.0.0:8080` to 8080 in the container instead of 80"],
		},
		{
			why: "into loopback, as IPv6",
			base: 'image: shop/web:1, ports: ["8080:80"]',
			head: 'image: shop/web:1, ports: ["[::1]:8080:80"]',
			said: ["better low: is now published on loopback only (`[::1]:8080`), no longer on every address of the host"],
		},
		{
			why: "a random port",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["8080"]',
			said: ["worse low: is now published on a random port of every address of the host (8080 in the container)"],
		},
		{
			why: "an address of the environment is no improvement",
			base: 'image: shop/web:1, ports: ["80:80"]',
			head: 'image: shop/web:1, ports: ["${IP}:80:80"]',
			said: ["neutral low: is now published on an address that only the environment knows, instead of `0.0.0.0:80`"],
		},
		{
			why: "an address of the environment may be worse than loopback",
			base: 'image: shop/web:1, ports: ["127.0.0.1:80:80"]',
			head: 'image: shop/web:1, ports: ["${IP}:80:80"]',
			said: ["worse low: is now published on an address that only the environment knows, instead of loopback"],
		},
		{
			why: "an address that was the environment's",
			base: 'image: shop/web:1, ports: ["${IP}:80:80"]',
			head: 'image: shop/web:1, ports: ["80:80"]',
			said: ["worse low: is now published on `0.0.0.0:80`, which only the environment knew before"],
		},
		{
			why: "a port of which nothing is known",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["${PORT}:80"]',
			said: ["worse low: now publishes a port that only the environment knows (80 in the container)"],
		},
		{
			why: "a host port of the environment on loopback",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, ports: ["127.0.0.1:${PORT}:80"]',
			said: [
				"worse info: is now published on a port of loopback that only the environment knows (80 in the container)",
			],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("networks", () => {
	test.each<Case>([
		{
			why: "onto the host's network, where nothing needs publishing",
			base: 'image: shop/web:1, ports: ["80:80"]',
			head: "image: shop/web:1, network_mode: host",
			said: [
				"worse high: is now on the host's network instead of the default network: every port that it opens is the host's",
			],
		},
		{
			why: "off the host's network",
			base: "image: shop/web:1, network_mode: host",
			head: 'image: shop/web:1, ports: ["80:80"]',
			said: ["better high: is no longer on the host's network, but on the default network, published on `0.0.0.0:80`"],
		},
		{
			why: "no network any more",
			base: "image: shop/web:1",
			head: "image: shop/web:1, network_mode: none",
			said: ["better medium: no longer has a network: it left the default network"],
		},
		{
			why: "a network after none",
			base: "image: shop/web:1, network_mode: none",
			head: "image: shop/web:1, networks: [inside]",
			said: ["worse low: had no network, and is now on network `inside`"],
		},
		{
			why: "out of an internal network",
			base: "image: shop/web:1, networks: [inside]",
			head: "image: shop/web:1, networks: [front]",
			said: ["worse medium: moved from network `inside` to network `front`, and now reaches the internet"],
		},
		{
			why: "into an internal network",
			base: "image: shop/web:1, networks: [front]",
			head: "image: shop/web:1, networks: [inside]",
			said: ["better medium: moved from network `front` to network `inside`, and no longer reaches the internet"],
		},
		{
			why: "one more network, and who is there",
			base: "image: shop/web:1, networks: [front]",
			head: "image: shop/web:1, networks: [front, back]",
			said: ["worse low: joined network `back`, where it meets `db`"],
		},
		{
			why: "one network less",
			base: "image: shop/web:1, networks: [front, back]",
			head: "image: shop/web:1, networks: [front]",
			said: ["better low: left network `back`"],
		},
		{
			why: "a network outside the project",
			base: "image: shop/web:1, networks: [inside]",
			head: "image: shop/web:1, networks: [inside, out]",
			said: ["worse medium: joined network `out` (outside the project), and now reaches the internet"],
		},
		{
			why: "addresses on the LAN",
			base: "image: shop/web:1, networks: [front]",
			head: "image: shop/web:1, networks: [front, lan]",
			said: ["worse medium: joined network `lan` (macvlan: an address on the LAN)"],
		},
		{
			why: "the network of another container",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, network_mode: "service:db"',
			said: ["worse medium: now shares the network of `db` instead of being on the default network"],
		},
		{
			why: "the engine's default bridge",
			base: "image: shop/web:1",
			head: "image: shop/web:1, network_mode: bridge",
			said: ["neutral low: moved from the default network to the engine's default bridge"],
		},
		{
			why: "what only the environment knows",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, network_mode: "${MODE}"',
			said: ["neutral low: now has a network that only the environment knows (before: on the default network)"],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("control of the host", () => {
	test.each<Case>([
		{
			why: "a path of the host in the place of a volume, and of a folder of the project",
			base: 'image: shop/web:1, volumes: ["data:/data", "./config:/config:ro"]',
			head: 'image: shop/web:1, volumes: ["/:/data", "/etc:/config:ro"]',
			said: [
				"worse critical: now mounts `/` of the host, writable, and with it the container runtime's socket, instead of volume `data` at `/data`",
				"worse high: now mounts `/etc` of the host, read-only, instead of `./config` at `/config`",
			],
		},
		{
			why: "privileged",
			base: "image: shop/web:1",
			head: "image: shop/web:1, privileged: true",
			said: ["worse critical: now runs privileged"],
		},
		{
			why: "no longer privileged",
			base: "image: shop/web:1, privileged: true",
			head: "image: shop/web:1",
			said: ["better critical: no longer runs privileged"],
		},
		{
			why: "what is left of all that privileged gives is no news",
			base: "image: shop/web:1, privileged: true",
			head: 'image: shop/web:1, cap_add: [SYS_ADMIN, NET_ADMIN], devices: [/dev/fuse], volumes: ["/etc:/e:ro"]',
			said: [
				"worse high: now mounts `/etc` of the host, read-only",
				"better critical: no longer runs privileged, but still has the capabilities `NET_ADMIN` and `SYS_ADMIN` and has the device `/dev/fuse` of the host",
			],
		},
		{
			why: "what it had is not gone where it is privileged",
			base: "image: shop/web:1, cap_add: [SYS_ADMIN], security_opt: ['seccomp:unconfined']",
			head: "image: shop/web:1, privileged: true",
			said: ["worse critical: now runs privileged"],
		},
		{
			why: "some capabilities of all",
			base: "image: shop/web:1, cap_add: [ALL]",
			head: "image: shop/web:1, cap_add: [NET_ADMIN]",
			said: ["better critical: no longer has the capability `ALL`, but still has the capability `NET_ADMIN`"],
		},
		{
			why: "privileged as the environment says is no improvement",
			base: "image: shop/web:1, privileged: true",
			head: 'image: shop/web:1, privileged: "${P}"',
			said: ["neutral low: now runs privileged or not as only the environment knows (before: runs privileged)"],
		},
		{
			why: "privileged where the environment said",
			base: 'image: shop/web:1, privileged: "${P}"',
			head: "image: shop/web:1, privileged: true",
			said: ["worse critical: now runs privileged; before, only the environment knew that"],
		},
		{
			why: "capabilities by what they give",
			base: "image: shop/web:1",
			head: "image: shop/web:1, cap_add: [SYS_ADMIN, NET_ADMIN, SYS_TIME, CHOWN]",
			said: [
				"worse critical: now has the capability `SYS_ADMIN`",
				"worse high: now has the capabilities `NET_ADMIN` and `SYS_TIME`",
			],
		},
		{
			why: "the socket; read-only protects nothing",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]',
			said: ["worse critical: now mounts the Docker socket"],
		},
		{
			why: "the socket of a controller",
			base: "image: traefik:v3.5",
			head: 'image: traefik:v3.5, volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]',
			said: ["worse high: now mounts the Docker socket"],
		},
		{
			why: "the folder that holds the socket",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["/var/run:/var/run"]',
			said: ["worse critical: now mounts `/var/run`, which holds the container runtime's socket"],
		},
		{
			why: "the socket, writable: nothing more",
			base: 'image: shop/web:1, volumes: ["/var/run/docker.sock:/s:ro"]',
			head: 'image: shop/web:1, volumes: ["/var/run/docker.sock:/s"]',
			said: ["neutral info: may now write `/var/run/docker.sock`, which means nothing for the socket"],
		},
		{
			why: "the socket by its own key",
			base: "image: shop/web:1",
			head: "image: shop/web:1, use_api_socket: true",
			said: ["worse critical: now gets the engine's socket and its user's registry logins"],
		},
		{
			why: "paths of the host",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["/etc:/e:ro", "/proc:/p:ro", "/boot:/b"]',
			said: [
				"worse critical: now mounts `/boot` of the host, writable",
				"worse high: now mounts `/etc` and `/proc` of the host, read-only",
			],
		},
		{
			why: "a path that may be written now",
			base: 'image: shop/web:1, volumes: ["/etc:/e:ro"]',
			head: 'image: shop/web:1, volumes: ["/etc:/e"]',
			said: ["worse critical: may now write `/etc` of the host"],
		},
		{
			why: "a path that may no longer be written",
			base: 'image: shop/web:1, volumes: ["/etc:/e"]',
			head: 'image: shop/web:1, volumes: ["/etc:/e:ro"]',
			said: ["better critical: may no longer write `/etc` of the host"],
		},
		{
			why: "logins of people",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["~/.aws:/root/.aws:ro"]',
			said: ["worse high: now mounts `~/.aws`, where logins of people are"],
		},
		{
			why: "namespaces",
			base: "image: shop/web:1",
			head: "image: shop/web:1, pid: host, ipc: host, uts: host, userns_mode: host, cgroup: host",
			said: [
				"worse high: now sees the processes of the host",
				"worse medium: now shares the memory of the host's processes",
				"worse low: now has the host's name, which it may change",
				"worse low: now has the user namespace of the host",
				"worse low: now has the cgroup namespace of the host",
			],
		},
		{
			why: "devices",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, devices: [/dev/sda, /dev/kvm, /dev/dri], device_cgroup_rules: ["a *:* rwm"]',
			said: [
				"worse critical: now has the device `/dev/sda` of the host",
				"worse critical: now may use the devices `a *:* rwm` of the host",
				"worse medium: now has the device `/dev/kvm` of the host",
				"worse info: now has the device `/dev/dri` of the host",
			],
		},
		{
			why: "GPUs, however they are asked for",
			base: "image: shop/web:1, gpus: all",
			head: "image: shop/web:1, deploy: { resources: { reservations: { devices: [{ capabilities: [gpu] }] } } }",
			said: [],
		},
		{
			why: "GPUs and groups",
			base: 'image: shop/web:1, group_add: ["999"]',
			head: "image: shop/web:1, gpus: all, group_add: [docker, audio]",
			said: [
				"worse info: is now given GPUs or other accelerators of the host",
				"worse info: is now in the groups `audio` and `docker`",
				"better info: is no longer in the group `999`",
			],
		},
		{
			why: "confinement off",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, security_opt: ["seccomp:unconfined", "label:disable"]',
			said: ["worse high: now runs without a seccomp profile", "worse high: now runs without SELinux labels"],
		},
		{
			why: "confinement back",
			base: 'image: shop/web:1, security_opt: ["seccomp:unconfined"]',
			head: "image: shop/web:1",
			said: ["better high: runs with a seccomp profile again"],
		},
		{
			why: "a privileged hook",
			base: "image: shop/web:1",
			head: "image: shop/web:1, post_start: [{command: x, privileged: true}]",
			said: ["worse high: now runs a privileged `post_start` hook"],
		},
		{
			why: "a privileged build",
			base: "build: .",
			head: "build: {context: ., privileged: true, network: host, ssh: [default]}",
			said: [
				"worse high: is now built privileged",
				"worse high: is now built on the host's network",
				"worse high: is now built with SSH keys",
			],
		},
		{
			why: "mounts that reach the host",
			base: 'image: shop/web:1, volumes: ["/mnt:/mnt"]',
			head: 'image: shop/web:1, volumes: ["/mnt:/mnt:rshared"]',
			said: ["worse medium: now passes mounts under `/mnt` on to the host"],
		},
		{
			why: "namespaces of others",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, pid: "service:db", ipc: shareable',
			said: [
				"worse medium: now shares the processes of `db`",
				"worse medium: now lets other containers into its shared memory",
			],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("mounts", () => {
	test.each<Case>([
		{
			why: "a volume is neither better nor worse",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["data:/data", "/cache"]',
			said: [
				"neutral info: now mounts volume `data` at `/data`",
				"neutral info: now mounts an anonymous volume at `/cache`",
			],
		},
		{
			why: "another volume at the same place",
			base: 'image: shop/web:1, volumes: ["data:/data"]',
			head: 'image: shop/web:1, volumes: ["other:/data"]',
			said: ["neutral info: now mounts volume `other` at `/data` instead of volume `data`"],
		},
		{
			why: "a folder instead of a volume",
			base: 'image: shop/web:1, volumes: ["data:/data"]',
			head: 'image: shop/web:1, volumes: ["./data:/data"]',
			said: ["worse low: now mounts `./data` at `/data`, writable, instead of volume `data`"],
		},
		{
			why: "a folder that may no longer be written",
			base: 'image: shop/web:1, volumes: ["./data:/data"]',
			head: 'image: shop/web:1, volumes: ["./data:/data:ro"]',
			said: ["better low: may no longer write `./data`"],
		},
		{
			why: "a folder at another place",
			base: 'image: shop/web:1, volumes: ["./data:/data"]',
			head: 'image: shop/web:1, volumes: ["./data:/srv"]',
			said: ["neutral info: now mounts `./data` at `/srv` instead of `/data`"],
		},
		{
			why: "the project's folder",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: [".:/app"]',
			said: ["worse medium: now mounts the project's folder at `/app`, writable"],
		},
		{
			why: "above the project's folder",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["..:/app"]',
			said: ["worse medium: now mounts `..`, above the project's folder, at `/app`, writable"],
		},
		{
			why: "what only the environment knows",
			base: 'image: shop/web:1, volumes: ["./data:/data"]',
			head: 'image: shop/web:1, volumes: ["${SRC}:/data"]',
			said: [
				"neutral low: now mounts what only the environment knows at `/data` (before: mounts `./data` at `/data`, writable)",
			],
		},
		{
			why: "many",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["./a:/a:ro", "./b:/b:ro", "./c:/c:ro", "./d:/d:ro", "./e:/e:ro"]',
			said: ["worse info: now mounts `./a` at `/a`, `./b` at `/b`, `./c` at `/c` and 2 more, read-only"],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("secrets and users", () => {
	test.each<Case>([
		{
			why: "a password in the file",
			base: "image: shop/web:1",
			head: "image: shop/web:1, environment: {API_TOKEN: abcdefgh123}",
			said: ["worse medium: now has `API_TOKEN` written in the file"],
		},
		{
			why: "a password that left the file",
			base: "image: shop/web:1, environment: {API_TOKEN: abcdefgh123}",
			head: 'image: shop/web:1, environment: {API_TOKEN: "${T}"}',
			said: ["better medium: no longer has `API_TOKEN` written in the file: the environment gives it"],
		},
		{
			why: "a password that came into the file",
			base: 'image: shop/web:1, environment: {API_TOKEN: "${T}"}',
			head: "image: shop/web:1, environment: {API_TOKEN: abcdefgh123}",
			said: ["worse medium: now has `API_TOKEN` written in the file; the environment gave it before"],
		},
		{
			why: "a secret as it should be",
			base: "image: shop/web:1",
			head: "image: shop/web:1, secrets: [key]",
			said: ["neutral info: now holds the secret `key`"],
		},
		{
			why: "a file with a credential",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, volumes: ["./server.key:/k:ro"]',
			said: ["worse medium: now mounts `./server.key`, a file with a credential"],
		},
		{
			why: "root",
			base: 'image: shop/web:1, user: "1000"',
			head: "image: shop/web:1, user: root",
			said: ["worse medium: now runs as root instead of `1000`"],
		},
		{
			why: "root by its number",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, user: "0:0"',
			said: ["worse medium: now runs as root"],
		},
		{
			why: "root by another name is no change",
			base: "image: shop/web:1, user: root",
			head: 'image: shop/web:1, user: "0:0"',
			said: [],
		},
		{
			why: "root in another group",
			base: "image: shop/web:1, user: root",
			head: 'image: shop/web:1, user: "0:1000"',
			said: ["neutral info: now runs as `0:1000` instead of `root`"],
		},
		{
			why: "no longer root",
			base: "image: shop/web:1, user: root",
			head: "image: shop/web:1, user: app",
			said: ["better medium: now runs as `app` instead of root"],
		},
		{
			why: "nobody named",
			base: "image: shop/web:1, user: app",
			head: "image: shop/web:1",
			said: ["worse low: no longer says which user it runs as (it was `app`); its image decides"],
		},
		{
			why: "a user of the environment",
			base: "image: shop/web:1, user: app",
			head: 'image: shop/web:1, user: "${UID}"',
			said: ["neutral low: now runs as a user that only the environment knows (before: runs as `app`)"],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("images", () => {
	test.each<Case>([
		{
			why: "another version",
			base: "image: postgres:17",
			head: "image: postgres:18",
			said: ["neutral info: now runs `postgres:18` instead of `postgres:17`"],
		},
		{
			why: "no tag any more",
			base: "image: postgres:17",
			head: "image: postgres",
			said: ["worse medium: now runs `postgres` without a tag instead of `postgres:17`"],
		},
		{
			why: "the same by its full name",
			base: "image: postgres:17",
			head: "image: docker.io/library/postgres:17",
			said: [],
		},
		{
			why: "a tag that moves",
			base: "image: postgres:17",
			head: "image: postgres:latest",
			said: ["worse medium: now runs `postgres:latest`, a tag that moves, instead of `postgres:17`"],
		},
		{
			why: "a version after none",
			base: "image: postgres",
			head: "image: postgres:18",
			said: ["better medium: now runs `postgres:18` instead of `postgres`"],
		},
		{
			why: "pinned",
			base: "image: postgres:18",
			head: 'image: "postgres:18@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
			said: ["better low: now pins `postgres:18` by its digest"],
		},
		{
			why: "no longer pinned",
			base: 'image: "postgres:18@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
			head: "image: postgres:18",
			said: ["worse low: no longer pins `postgres:18` by its digest"],
		},
		{
			why: "another digest",
			base: 'image: "postgres:18@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
			head: 'image: "postgres:18@sha256:1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
			said: ["neutral info: now pins `postgres:18` by another digest"],
		},
		{
			why: "another program",
			base: "image: nginx:1.29",
			head: "image: postgres:18",
			said: ["neutral low: now runs `postgres:18` instead of `nginx:1.29`"],
		},
		{
			why: "another registry",
			base: "image: nginx:1.29",
			head: "image: ghcr.io/nginx/nginx:1.29",
			said: ["neutral low: now runs `ghcr.io/nginx/nginx:1.29` instead of `nginx:1.29`"],
		},
		{
			why: "built instead of pulled",
			base: "image: nginx:1.29",
			head: "build: ./web",
			said: ["neutral low: is now built from `./web` instead of running `nginx:1.29`"],
		},
		{
			why: "pulled instead of built",
			base: "build: ./web",
			head: "image: nginx:1.29",
			said: ["neutral low: now runs `nginx:1.29` instead of what it built from `./web`"],
		},
		{
			why: "built from another folder",
			base: "build: ./web",
			head: "build: ./api",
			said: ["neutral info: is now built from `./api` instead of `./web`"],
		},
		{
			why: "a version of the environment",
			base: "image: nginx:1.29",
			head: 'image: "nginx:${V}"',
			said: [
				"neutral info: now runs a version of an image that only the environment knows (`nginx:…`) instead of `nginx:1.29`",
			],
		},
		{
			why: "an image of the environment",
			base: "image: nginx:1.29",
			head: 'image: "${IMAGE}"',
			said: ["neutral info: no longer says which image it runs (it was `nginx:1.29`)"],
		},
		{
			why: "a declared class",
			base: "image: shop/web:1",
			head: "image: shop/web:1, x-bulkhead: {class: batch, justification: because}",
			said: ["neutral info: now counts as `batch` (declared)"],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});

describe("walls of its own", () => {
	test.each<Case>([
		{
			why: "put up",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, read_only: true, cap_drop: [ALL], security_opt: ["no-new-privileges:true"], mem_limit: 1g, pids_limit: 10',
			said: [
				"better low: now has a read-only root file system, drops all capabilities, runs with no-new-privileges and has a limit of memory and pids",
			],
		},
		{
			why: "taken down",
			base: "image: shop/web:1, read_only: true, cap_drop: [NET_RAW, CHOWN]",
			head: "image: shop/web:1",
			said: ["worse low: no longer has a read-only root file system or drops the capabilities `CHOWN` and `NET_RAW`"],
		},
		{
			why: "all capabilities but some",
			base: "image: shop/web:1",
			head: "image: shop/web:1, cap_drop: [ALL], cap_add: [NET_BIND_SERVICE, CHOWN]",
			said: ["better low: now drops all capabilities but `CHOWN` and `NET_BIND_SERVICE`"],
		},
		{
			why: "no longer all capabilities but some",
			base: "image: shop/web:1, cap_drop: [ALL], cap_add: [NET_BIND_SERVICE]",
			head: "image: shop/web:1",
			said: ["worse low: no longer drops all capabilities but `NET_BIND_SERVICE`"],
		},
		{
			why: "other capabilities kept",
			base: "image: shop/web:1, cap_drop: [ALL], cap_add: [NET_BIND_SERVICE]",
			head: "image: shop/web:1, cap_drop: [ALL], cap_add: [CHOWN, SETUID]",
			said: [
				"worse low: now also keeps the capabilities `CHOWN` and `SETUID`",
				"better low: now also drops the capability `NET_BIND_SERVICE`",
			],
		},
		{
			why: "a capability that it has anyway",
			base: "image: shop/web:1",
			head: "image: shop/web:1, cap_add: [CHOWN]",
			said: [],
		},
		{
			why: "out of its sandbox",
			base: "image: shop/web:1, runtime: runsc",
			head: "image: shop/web:1",
			said: ["worse high: no longer runs in the sandbox `runsc`"],
		},
		{
			why: "a runtime that is no sandbox",
			base: "image: shop/web:1",
			head: "image: shop/web:1, runtime: nvidia",
			said: ["neutral info: now runs under the runtime `nvidia`"],
		},
		{
			why: "profiles of its own",
			base: "image: shop/web:1",
			head: 'image: shop/web:1, security_opt: ["seccomp:./seccomp.json", "apparmor:web"]',
			said: ["better low: now runs with an AppArmor profile of its own and a seccomp profile of its own"],
		},
	])("$why", async ({ base, head, said }) => {
		expect(await ofWeb(base, head)).toEqual(said);
	});
});
