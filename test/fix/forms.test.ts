import { describe, expect, test } from "vitest";
import { edited, findingsOf } from "./apply.ts";

/** What the first finding of the rule is edited to; undefined where it has no safe edit. Without the finding at all, an error. */
async function fixedText(rule: string, text: string, path = "compose.yaml"): Promise<string | undefined> {
	const files = { [path]: text };
	const finding = (await findingsOf(files)).find((one) => one.rule === rule);
	if (finding === undefined) throw new Error(`no finding of ${rule}`);
	if (finding.fix === undefined) return undefined;
	const after = edited(files, finding.fix.edits);
	const left = (await findingsOf(after)).filter((one) => one.fingerprint === finding.fingerprint);
	expect(left).toEqual([]);
	return after[path];
}

const web = (keys: string) => `services:\n  web:\n    image: example/web:1.4\n${keys}`;

describe("a port goes to loopback", () => {
	test.each([
		["double quotes", '"8000:8000"', '"127.0.0.1:8000:8000"'],
		["single quotes", "'8000:8000'", "'127.0.0.1:8000:8000'"],
		["no quotes", "8000:8000/tcp", "127.0.0.1:8000:8000/tcp"],
		["a comment", '"8000:8000"   # web', '"127.0.0.1:8000:8000"   # web'],
		["a range", '"8000-8002:8000-8002"', '"127.0.0.1:8000-8002:8000-8002"'],
		["every address of IPv4", '"0.0.0.0:8000:8000"', '"127.0.0.1:8000:8000"'],
		["every address of IPv6", '"[::]:8000:8000"', '"[::1]:8000:8000"'],
		["an address that somebody chose", '"192.168.1.5:8000:5432"', undefined],
		["a variable, which may hold an address", '"${PORT:-8000}:8000"', undefined],
		[
			"a long form",
			'target: 8000\n        published: "8000"',
			'target: 8000\n        published: "8000"\n        host_ip: 127.0.0.1',
		],
		[
			"a long form in one line",
			"{target: 8000, published: 8000}",
			"{host_ip: 127.0.0.1, target: 8000, published: 8000}",
		],
		[
			"a long form with an address",
			"{target: 8000, published: 8000, host_ip: 0.0.0.0}",
			"{target: 8000, published: 8000, host_ip: 127.0.0.1}",
		],
	])("%s", async (_why, port, expected) => {
		const rule = port.includes("192.168") ? "datastore-exposed" : "port-on-all-interfaces";
		const image = port.includes("192.168") ? "postgres:17" : "example/web:1.4";
		const file = (text: string) =>
			`services:\n  web:\n    image: ${image}\n    environment: {POSTGRES_PASSWORD: "\${PW:?}"}\n    ports:\n      - ${text}\n`;
		expect(await fixedText(rule, file(port))).toBe(expected === undefined ? undefined : file(expected));
	});

	test.each([
		["quotes", '["8000:8000", "127.0.0.1:1:1"]', '["127.0.0.1:8000:8000", "127.0.0.1:1:1"]'],
		["no quotes: some parsers take no colon there", "[8000:8000]", '["127.0.0.1:8000:8000"]'],
	])("in brackets, %s", async (_why, before, after) => {
		expect(await fixedText("port-on-all-interfaces", web(`    ports: ${before}\n`))).toBe(web(`    ports: ${after}\n`));
	});

	test.each([["a number", "8000"]])("on a random port: %s", async (_why, port) => {
		expect(await fixedText("port-on-random-host-port", web(`    ports:\n      - ${port}\n`))).toBe(
			web(`    ports:\n      - 127.0.0.1::8000\n`),
		);
	});

	test.each([
		["a flag and a word", "docker run -p 8000:8000 x/y:1", "docker run -p 127.0.0.1:8000:8000 x/y:1"],
		["quotes", 'docker run -p "8000:8000" x/y:1', 'docker run -p "127.0.0.1:8000:8000" x/y:1'],
		["one word", "docker run --publish=8000:8000 x/y:1", "docker run --publish=127.0.0.1:8000:8000 x/y:1"],
		["a variable", "P=8000\ndocker run -p $P:8000 x/y:1", undefined],
		["all of it in a variable, which others may read", "P=8000:8000\ndocker run -p $P x/y:1", undefined],
		["flags in a variable", "A='-p 8000:8000'\ndocker run $A x/y:1", undefined],
		["a variable that gets its value there", "docker run -p ${P:=80:80} x/y:1\ncurl localhost:$P", undefined],
		["a variable that gets it with a flag", "docker run ${P=-p 80:80} x/y:1", undefined],
		[
			"beside such a variable",
			"docker run --name ${N:=a} -p 80:80 x/y:1",
			"docker run --name ${N:=a} -p 127.0.0.1:80:80 x/y:1",
		],
		["a loop", "for p in 1:1 2:2; do docker run -p $p x/y:1; done", undefined],
		["what a variable is without a value", "docker run -p ${P:-1:1} x/y:1", "docker run -p ${P:-127.0.0.1:1:1} x/y:1"],
	])("in a script: %s", async (_why, before, after) => {
		expect(await fixedText("port-on-all-interfaces", `${before}\n`, "run.sh")).toBe(after && `${after}\n`);
	});

	test("in a step of a workflow", async () => {
		const file = (port: string) =>
			`on: push\njobs:\n  test:\n    runs-on: [self-hosted]\n    steps:\n      - run: |\n          docker run -p ${port} x/y:1\n`;
		const path = ".github/workflows/ci.yml";
		expect(await fixedText("port-on-all-interfaces", file("80:80"), path)).toBe(file("127.0.0.1:80:80"));
	});

	test("not in a matrix, of which other steps may read the value", async () => {
		const text = `on: push\njobs:\n  test:\n    strategy: {matrix: {port: ["80:80"]}}\n    runs-on: [self-hosted]\n    steps:\n      - run: docker run -p \${{ matrix.port }} x/y:1\n`;
		expect(await fixedText("port-on-all-interfaces", text, ".github/workflows/ci.yml")).toBeUndefined();
	});

	test("not where another service has it through an alias or by merge", async () => {
		const text = `x-base: &base\n  image: example/web:1.4\n  ports: ["8000:8000"]\nservices:\n  web:\n    <<: *base\n`;
		expect(await fixedText("port-on-all-interfaces", text)).toBeUndefined();
		const alias = `services:\n  web:\n    image: example/web:1.4\n    ports: &ports ["8000:8000"]\n  x:\n    image: example/x:1\n    profiles: [a]\n    ports: *ports\n`;
		expect(await fixedText("port-on-all-interfaces", alias)).toBeUndefined();
	});

	test.each([
		["the same port", '"8000:8000"', "8000:8000/tcp"],
		["one of a range", "8000-8002:8000-8002", "8001:8001"],
		["the same in the long form", '"8000:8000"', "{target: 8000, published: 8000}"],
		["a longer range, behind others", "8000-8009:8000-8009", "8001:8001\n      - 8005-8006:8005-8006"],
	])(
		"not of what the list publishes twice, %s: the engine would refuse the second address",
		async (_why, one, other) => {
			const text = web(`    ports:\n      - ${one}\n      - ${other}\n`);
			const ports = (await findingsOf({ "compose.yaml": text })).filter(
				({ rule }) => rule === "port-on-all-interfaces",
			);
			expect(ports.length).toBeGreaterThan(0);
			expect(ports.map(({ fix }) => fix)).toEqual(ports.map(() => undefined));
		},
	);

	test.each([
		["another port", "8001:8000"],
		["another protocol", "8000:8000/udp"],
		["one that the engine picks", "8000"],
	])("of what the list publishes once, beside %s", async (_why, other) => {
		const file = (port: string) => web(`    ports:\n      - ${port}\n      - ${other}\n`);
		expect(await fixedText("port-on-all-interfaces", file("8000:8000"))).toBe(file("127.0.0.1:8000:8000"));
	});

	test("not where another document of the file may publish the same", async () => {
		const text = `${web('    ports: ["8000:8000"]\n')}---\nservices:\n  web:\n    ports: ["8000:8000"]\n`;
		expect(await fixedText("port-on-all-interfaces", text)).toBeUndefined();
	});

	test("in a file whose other document is empty", async () => {
		const file = (port: string) => `---\n${web(`    ports: ["${port}"] # ---\n`)}---\n`;
		expect(await fixedText("port-on-all-interfaces", file("8000:8000"))).toBe(file("127.0.0.1:8000:8000"));
	});

	test("in the lines of a file from Windows", async () => {
		const text = web("    ports:\n      - target: 8000\n        published: 8000\n").replaceAll("\n", "\r\n");
		expect(await fixedText("port-on-all-interfaces", text)).toBe(
			text.replace("published: 8000\r\n", "published: 8000\r\n        host_ip: 127.0.0.1\r\n"),
		);
	});
});

describe("a mount becomes read-only", () => {
	test.each([
		["a short form", "./a.conf:/etc/a.conf", "./a.conf:/etc/a.conf:ro"],
		["quotes", '"./a.conf:/etc/a.conf"', '"./a.conf:/etc/a.conf:ro"'],
		["rw", "./a.conf:/etc/a.conf:rw,z", "./a.conf:/etc/a.conf:ro,z"],
		["another option", "./a.conf:/etc/a.conf:z", "./a.conf:/etc/a.conf:z,ro"],
		[
			"a long form",
			"{type: bind, source: ./a.conf, target: /etc/a.conf}",
			"{read_only: true, type: bind, source: ./a.conf, target: /etc/a.conf}",
		],
		[
			"a long form that says no",
			"{type: bind, source: ./a.conf, target: /etc/a.conf, read_only: false}",
			"{type: bind, source: ./a.conf, target: /etc/a.conf, read_only: true}",
		],
		["a variable", "${DIR:-.}/a.conf:/etc/a.conf", undefined],
		["something mounted inside", "./a.conf:/etc/a.conf\n      - data:/etc/a.conf/b", undefined],
	])("%s", async (_why, before, after) => {
		const file = (mount: string) => `${web(`    volumes:\n      - ${mount}\n`)}volumes: {data: {}}\n`;
		expect(await fixedText("config-mount-writable", file(before))).toBe(after && file(after));
	});

	test.each([
		["-v", "docker run -v /etc/passwd:/etc/passwd x/y:1", "docker run -v /etc/passwd:/etc/passwd:ro x/y:1"],
		[
			"--mount",
			"docker run --mount type=bind,src=/lib/modules,dst=/lib/modules x/y:1",
			"docker run --mount type=bind,src=/lib/modules,dst=/lib/modules,readonly x/y:1",
		],
		["what tells everything when it is read", "docker run -v /etc:/host x/y:1", undefined],
	])("in a script: %s", async (_why, before, after) => {
		expect(await fixedText("host-path-writable", before, "run.sh")).toBe(after);
	});

	test("the input of a batch job only where there is an output", async () => {
		const file = (mounts: string) =>
			web(`    x-bulkhead: {class: batch}\n    network_mode: none\n    volumes: [${mounts}]\n`);
		expect(await fixedText("batch-input-writable", file('"./a:/a"'))).toBeUndefined();
		expect(await fixedText("batch-input-writable", file('"./a:/a", "./out:/out"'))).toBe(
			file('"./a:/a:ro", "./out:/out"'),
		);
	});
});

describe("options of a mount", () => {
	test.each([
		["tmpfs-exec", "    tmpfs: /tmp:exec\n", "    tmpfs: /tmp\n"],
		["tmpfs-exec", "    tmpfs:\n      - /tmp:size=1m,exec,mode=1777\n", "    tmpfs:\n      - /tmp:size=1m,mode=1777\n"],
		["tmpfs-exec", "    tmpfs:\n      - /tmp:exec,suid\n", "    tmpfs:\n      - /tmp\n"],
		["mount-propagation", "    volumes:\n      - /srv:/srv:ro,shared\n", "    volumes:\n      - /srv:/srv:ro,slave\n"],
		[
			"mount-propagation",
			"    volumes:\n      - type: bind\n        source: /srv\n        target: /srv\n        bind: {propagation: rshared}\n",
			"    volumes:\n      - type: bind\n        source: /srv\n        target: /srv\n        bind: {propagation: rslave}\n",
		],
	])("%s: %s", async (rule, before, after) => {
		expect(await fixedText(rule, web(before))).toBe(web(after));
	});
});

describe("a service gets a key", () => {
	const batch = "x-bulkhead: {class: batch}";
	test.each([
		[
			"below the image, comments stay with what they say",
			`    # the job's\n    ${batch}\n`,
			`    network_mode: none\n    # the job's\n    ${batch}\n`,
		],
		["its mode is replaced", `    ${batch}\n    network_mode: bridge\n`, `    ${batch}\n    network_mode: none\n`],
		["not where it publishes a port", `    ${batch}\n    ports: ["127.0.0.1:1:1"]\n`, undefined],
		["not where somebody chose its networks", `    ${batch}\n    networks: [default]\n`, undefined],
		["not where its class is only likely", "", undefined],
	])("network_mode: %s", async (_why, before, after) => {
		const file = (keys: string) => `services:\n  job:\n    image: pandoc/core:3.6\n${keys}`;
		expect(await fixedText("batch-with-network", file(before))).toBe(after === undefined ? undefined : file(after));
	});

	test.each([
		["one", "", "    hostname: mq\n"],
		["one that is said", "    deploy: {replicas: 1}\n", "    hostname: mq\n"],
		["several", "    deploy: {replicas: 3}\n", undefined],
		["several by scale", "    scale: 3\n", undefined],
		["several by scale, which counts before that", "    deploy: {replicas: 1}\n    scale: 3\n", undefined],
	])("a host name, for %s", async (_why, keys, added) => {
		const file = (key: string) =>
			`services:\n  mq:\n    image: rabbitmq:3.13\n${key}${keys}    volumes: ["data:/var/lib/rabbitmq"]\nvolumes: {data: {}}\n`;
		const after = added === undefined ? undefined : file(added);
		expect(await fixedText("rabbitmq-unstable-hostname", file(""))).toBe(after);
	});

	test.each([
		["NEL", "\u0085"],
		["the separator of lines", "\u2028"],
	])("not below a line that %s goes on in", async (_why, end) => {
		const text = `services:\n  a:\n    image: x/y:1 # z${end}    command: |${end}      foo\n      bar\n`;
		expect(await fixedText("hardening", text)).toBeUndefined();
	});

	test("not where another service extends it", async () => {
		const text = `services:\n  a:\n    image: x/y:1\n    ${batch}\n  b:\n    extends: {service: a}\n`;
		expect(await fixedText("batch-with-network", text)).toBeUndefined();
	});

	test("in a flow mapping, behind the brace", async () => {
		expect(await fixedText("hardening", "services: {a: {image: x/y:1}}\n")).toBe(
			'services: {a: {security_opt: ["no-new-privileges:true"], image: x/y:1}}\n',
		);
	});

	test("in a command, behind its verb", async () => {
		const text = `# bulkhead: class=batch\ndocker run --rm x/y:1\n`;
		expect(await fixedText("batch-with-network", text, "run.sh")).toBe(text.replace("run", "run --network none"));
	});
});

describe("a key goes", () => {
	test.each([
		["host-namespace", "    uts: host # why\n    init: true\n", "    init: true\n"],
		["host-namespace", "    privileged: true\n    userns_mode: host\n", undefined],
		["host-namespace", "    cgroup_parent: /limited\n", undefined],
		[
			"host-network-conflict",
			'    network_mode: host\n    ports:\n      # web\n      - "1:1"\n\n      - "2:2" # two\n    init: true\n',
			"    network_mode: host\n    init: true\n",
		],
		["host-network-conflict", '    network_mode: host\n    ports: ["1:1"]\n', "    network_mode: host\n"],
	])("%s: %s", async (rule, before, after) => {
		expect(await fixedText(rule, web(before))).toBe(after === undefined ? undefined : web(after));
	});

	test.each([
		["host-namespace", web("    uts: &h host\n    ipc: *h\n")],
		[
			"host-network-conflict",
			`${web('    network_mode: host\n    ports:\n      - &p "1:1"\n')}  b:\n    image: x/y:1\n    ports: [*p]\n`,
		],
		[
			"host-network-conflict",
			`${web("    network_mode: host\n    ports:\n      - &p {target: 1}\n")}  b:\n    image: x/y:1\n    ports:\n      - <<: *p\n`,
		],
	])("%s: not with an anchor that something else names", async (rule, text) => {
		expect(await fixedText(rule, text)).toBeUndefined();
	});

	test("not what another file adds to", async () => {
		const files = {
			"compose.yaml": web("    network_mode: host\n    ports: ['1:1']\n"),
			"compose.override.yaml": "services:\n  web:\n    ports: ['2:2']\n    init: true\n",
		};
		const found = (await findingsOf(files)).filter(({ rule }) => rule === "host-network-conflict");
		expect(found.map(({ fix }) => fix)).toEqual([undefined]);
	});
});
