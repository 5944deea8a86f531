// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc from "fast-check";
import { included } from "./path-texts.ts";
import { lines, project, type TextProjects } from "./text-project.ts";
import { Raw } from "./yaml.ts";

/** Random lines of what only YAML has: merge keys, anchors, several documents, Compose's tags. */
export function yamlTexts(): TextProjects {
	return {
		mergeKeys: lines(
			[
				"a: 1",
				"b: 2",
				"<<: *x",
				"<<: *y",
				"<<: [*x, *y]",
				"<<: [*y, {a: in, d: 5}]",
				"<<: {a: 7, c: 8}",
				"<<: *s",
				"<<: ",
				"!!merge <<: *x",
				"c: &n 2",
				"d: *n",
				"d: !reset 1",
				"c: !reset null",
				"a: !override 9",
				"e: *z",
				"'a': 3",
				"? e",
				": 4",
				"# c",
				"1: 5",
				"~: 5",
			],
			"      ",
			5,
		).chain((text) =>
			fc
				.constantFrom("labels", "environment", "sysctls", "x-e", "extra_hosts", "logging")
				.map((key) => project(new Raw(`${anchors}\nservices:\n  a:\n    image: x\n    ${key}:${text}`))),
		),
		mergedServices: lines(
			[
				"<<: *x",
				"<<: *v",
				"<<: [*v, *w]",
				"<<: [*w, *v]",
				"<<: *t",
				"<<: *u",
				"<<: *k",
				"<<: *l",
				"<<: [*t, *v]",
				"image: own",
				"environment: [A=own]",
				"environment: {A: own, <<: *x}",
				"labels: *x",
				"labels: {<<: [*x, *y], a: own}",
				"build: {<<: *b, target: own}",
				"build: *b",
				"ports: *p",
				'ports: ["81:81"]',
				"ports: !override *p",
				"environment: !reset null",
				"environment: !override [B=2]",
				"extends: b",
				"command: !reset []",
			],
			"    ",
			4,
		).chain((text) =>
			lines(
				[
					"<<: *v",
					"<<: *w",
					"image: two",
					"ports: !reset []",
					"labels: !override *y",
					"environment: !reset {A: }",
					"build: !reset null",
					"labels: {a: over, b: !reset null}",
				],
				"    ",
				2,
			).map((over) => ({
				...project(
					new Raw(`${anchors}\nservices:\n  b:\n    image: b\n    command: run\n    labels: {f: b}\n  a:${text}`),
					{
						"compose.override.yaml": `${anchors}\nservices:\n  a:${over}\n`.trimStart(),
					},
				),
			})),
		),
		streams: lines(
			[
				"---",
				"--- # c",
				"services: {a: {image: x}}",
				"services: {a: {image: y, ports: ['80']}}",
				"services: {a: {ports: !reset null}}",
				"services: {a: {ports: !override ['81']}}",
				"services: {a: {extends: b}, b: {image: z, ports: ['82']}}",
				"name: n1",
				"name: n2",
				"services: !reset null",
				"include: [inc.yaml]",
				"x-a: &x 1",
				"# c",
				"",
				"null",
				"{}",
			],
			"",
			7,
		).map((text) => project(new Raw(text), included)),
		dependencies: lines(
			[
				"depends_on: [b, c]",
				"depends_on: {b: {condition: service_healthy}}",
				"depends_on: {b: {condition: service_started, required: false, restart: true}}",
				"depends_on: {zz: {condition: service_started, required: false}}",
				"depends_on: {zz: {condition: service_started}}",
				"network_mode: service:b",
				"network_mode: service:zz",
				"pid: service:c",
				"ipc: service:zz",
				"links: [b, 'c:x']",
				"links: ['zz:y']",
				"volumes_from: [b, 'c:ro']",
				"volumes_from: [zz]",
				"volumes_from: ['container:q']",
				"build: {context: ., additional_contexts: {q: service:b}}",
				"build: {context: ., additional_contexts: [q=service:zz]}",
				"profiles: [p]",
				"networks: [default]",
				"scale: 2",
				"container_name: cn",
				"deploy: {replicas: 0}",
			],
			"    ",
			4,
		).chain((text) =>
			fc
				.constantFrom(
					"",
					"\n    profiles: [q]",
					"\n    container_name: cn",
					"\n    depends_on: [a]",
					"\n    network_mode: service:a",
				)
				.map((other) =>
					project(new Raw(`\nservices:\n  a:\n    image: x${text}\n  b:\n    image: y${other}\n  c:\n    image: z`)),
				),
		),
		assembled: fc
			.tuple(assembled, assembled)
			.map(([main, over]) =>
				project(new Raw(`\n${main}  z: {image: z}\n`), { ...parts, "compose.override.yaml": over }),
			),
		resets: fc
			.tuple(
				fc.constantFrom(...resettable),
				fc.constantFrom(...resettable),
				fc.constantFrom("!reset", "!override", "!reset", "!override"),
				fc.boolean(),
			)
			.map(([[key, before], [, after], tag, same]) =>
				project(new Raw(`\nservices:\n  a:\n    image: x\n    ${key}: ${before}`), {
					"compose.override.yaml": `services:\n  a:\n    ${key}: ${tag} ${same ? before : after}\n`,
				}),
			),
	};
}

/** A file that includes and extends the parts below, and says more of the same services and resources. */
const assembled = fc
	.record({
		include: fc.constantFrom(
			"",
			"include: [p.yaml]\n",
			"include: [q/q.yaml]\n",
			"include: [p.yaml, q/q.yaml]\n",
			"include: [{path: [p.yaml, q/q.yaml]}]\n",
			"include: [{path: [q/q.yaml, p.yaml], project_directory: q}]\n",
			"include: [{path: q/q.yaml, env_file: [p.env]}, p.yaml]\n",
			"include: [{path: r.yaml}]\n",
		),
		resources: fc.subarray(
			[
				"volumes: {v: {name: vv}}\n",
				"volumes: {v: !override {driver: local}}\n",
				"networks: {n: {internal: false}, default: {name: dd}}\n",
				"networks: {n: !reset null}\n",
				"secrets: {s: {environment: A}}\n",
			],
			{ maxLength: 1 },
		),
		services: fc.subarray([
			"  a: {extends: d}\n",
			"  b: {extends: {service: d, file: p.yaml}, ports: ['81:81']}\n",
			"  c: {extends: {service: e, file: q/q.yaml}, environment: {A: c}}\n",
			"  d: {ports: !override ['82:82'], labels: {l: own}}\n",
			"  d: {image: mine, environment: [B], volumes: !reset null}\n",
			"  d: !reset null\n",
			"  e: {networks: {n: {aliases: [own]}, default: }}\n",
			"  e: {extends: z, depends_on: !reset [d]}\n",
			"  f: {extends: e, build: {target: own}, env_file: !override [q/e.env]}\n",
			"  f: {extends: {file: r.yaml, service: f}}\n",
		]),
	})
	.map(({ include, resources, services }) => {
		const names = services.map((line) => line.slice(0, 3));
		const once = services.filter((_line, index) => names.indexOf(names[index] ?? "") === index);
		return `${include}${resources.join("")}services:\n${once.join("")}`;
	})
	.map((text) => (text.endsWith("services:\n") ? `${text}  y: {image: "y$A"}\n` : text));

const parts = {
	"p.yaml":
		"services:\n  d: {image: 'p$A', ports: ['80:80'], environment: [A, B=p], volumes: ['v:/v', './p:/p'], networks: [n], secrets: [s]}\nvolumes: {v: }\nnetworks: {n: {internal: true}}\nsecrets: {s: {file: ./p.txt}}\n",
	"q/q.yaml":
		"services:\n  e: {image: 'q$A', build: {context: ., args: [A]}, env_file: e.env, volumes: ['v:/v', './q:/q'], depends_on: [g]}\n  g: {image: g, extends: {file: ../p.yaml, service: d}}\nvolumes: {v: {name: vv}}\nnetworks: {n: }\nsecrets: {s: {file: ./q.txt}}\n",
	"r.yaml": "include: [q/q.yaml]\nservices:\n  f: {extends: e, image: r, ports: ['83:83']}\n  e: {user: r}\n",
	"q/.env": "A=q\nB=q\n",
	"q/e.env": "E=$A$B\n",
	"p.env": "A=p\nC=p\n",
	"e.env": "E=root\n",
};

const anchors = `
x-x: &x {a: x1, c: x3}
x-y: &y {a: y1, b: y2}
x-s: &s [a, b]
x-z: &z {<<: *x, e: z5}
x-p: &p ["80:80"]
x-b: &b {context: ., args: {A: 1}}
x-v: &v {image: v, environment: {A: v, B: v}, labels: *x, ports: *p}
x-w: &w {image: w, environment: [A=w, C=w], build: *b}
x-t: &t {ports: !override ["90:90"], labels: !reset null, build: {args: !reset null, context: t}}
x-u: &u {<<: *t, command: u, environment: !reset [A]}
x-k: &k {<<: [*t], command: k}
x-l: &l [*u, *w]`;

/** Attributes of a service, and a value of each on one line. */
const resettable = [
	["ports", '["80:80"]'],
	["ports", "[{target: 80, published: 81}]"],
	["environment", "{A: 1}"],
	["environment", "[A=1, B]"],
	["volumes", '["./a:/a", "v1:/b"]'],
	["volumes", "[{type: bind, source: ./a, target: /a}]"],
	["command", "run"],
	["command", "[run, it]"],
	["depends_on", "[a]"],
	["depends_on", "{a: {condition: service_started}}"],
	["networks", "[default]"],
	["networks", "{default: {aliases: [q]}}"],
	["build", "./b"],
	["build", "{context: ./c, args: [A=1]}"],
	["healthcheck", "{test: t, disable: true}"],
	["deploy", "{replicas: 2, resources: {limits: {memory: 1g}}}"],
	["env_file", "e.env"],
	["extra_hosts", '["h:1.2.3.4"]'],
	["extra_hosts", "{h: [1.2.3.4, 1.2.3.5]}"],
	["ulimits", "{nofile: 5}"],
	["ulimits", "{nofile: {soft: 1, hard: 2}}"],
	["sysctls", "{k: 1}"],
	["sysctls", "[k=2]"],
	["logging", "{driver: d, options: {a: b}}"],
	["dns", "1.1.1.1"],
	["dns", "[8.8.8.8]"],
	["tmpfs", "/t"],
	["tmpfs", "[/t, /u]"],
	["privileged", "true"],
	["cap_add", "[ALL]"],
	["devices", "[/dev/a]"],
	["gpus", "all"],
	["gpus", "[{count: 1}]"],
	["profiles", "[p]"],
	["user", "root"],
	["network_mode", "host"],
	["pid", "host"],
	["secrets", "[{source: s}]"],
	["develop", "{watch: [{path: ., action: sync, target: /t}]}"],
	["post_start", "[{command: c}]"],
	["pre_start", "[{command: c, user: u}]"],
	["credential_spec", "{file: f}"],
	["provider", "{type: t, options: {a: [1, true]}}"],
	["blkio_config", "{weight: 5}"],
	["storage_opt", "{size: 1g}"],
	["annotations", "[A=1]"],
	["label_file", "e.label"],
	["use_api_socket", "true"],
	["restart", '"no"'],
	["init", "yes"],
	["scale", "2"],
	["mem_limit", "1g"],
	["x-e", "{a: 1}"],
] as const;
