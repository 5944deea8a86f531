// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc, { type Arbitrary } from "fast-check";
import type { ComposeCase } from "../compose-go.ts";
import { pathTexts } from "./path-texts.ts";
import { styleTexts } from "./style-texts.ts";
import { project, service, type TextProjects, tokens } from "./text-project.ts";
import { Raw } from "./yaml.ts";
import { yamlTexts } from "./yaml-texts.ts";

/**
 * Projects of one service in which one text is put together at random from what its parser looks for: ports, mounts,
 * durations, sizes, templates, command lines, `.env` lines, YAML scalars; paths, and lines of YAML.
 */
export const textProjects: Arbitrary<ComposeCase> = fc.oneof(
	...[valueTexts(), pathTexts(), yamlTexts(), styleTexts()].flatMap((kinds) => Object.values(kinds)),
);

function valueTexts(): TextProjects {
	const ports = tokens([
		"80",
		"8080",
		"-",
		":",
		"/",
		"udp",
		"tcp",
		"127.0.0.1",
		"[::1]",
		"::",
		"0",
		"81",
		"82",
		" ",
		"65536",
	]);
	const mounts = tokens([
		":",
		":",
		":",
		"/",
		"/a",
		"./b",
		"v1",
		"..",
		"~",
		"C:",
		"\\x",
		"ro",
		"rw",
		"z",
		",",
		"nocopy",
		"rshared",
		".",
		" ",
	]);
	const durations = tokens([
		"1",
		"5",
		"30",
		".",
		"h",
		"m",
		"s",
		"ms",
		"us",
		"ns",
		"µs",
		"d",
		"w",
		"-",
		"+",
		" ",
		"0",
		"y",
		"M",
	]);
	// None over 2^63: those are another number on each kind of processor.
	const sizes = tokens(["1", "5", "1024", ".", "k", "K", "m", "MB", "g", "GiB", "b", "t", " ", "-", "i", "0x", "_"], 5);
	const templates = tokens(
		[
			"$",
			"$$",
			"${",
			"}",
			"}",
			":-",
			"-",
			":?",
			"?",
			":+",
			"+",
			"A",
			"NONE",
			"TAG",
			"EMPTY",
			"x",
			" ",
			"${NONE:-",
			"${TAG:+",
			"${A",
			"$A",
			"$NONE",
			"{",
			"\n",
			"1",
			"_",
			".",
			":",
			'"',
			"'",
			"\\",
		],
		9,
	);
	const commands = tokens(
		[
			"a",
			"b",
			" ",
			" ",
			"'",
			'"',
			"\\",
			"$$",
			"|",
			"&",
			";",
			"#",
			"`",
			"(",
			")",
			">",
			"\n",
			"\t",
			"=",
			"x y",
			"*",
			"é",
		],
		9,
	);
	const dotenv = tokens(
		[
			"A",
			"B",
			"=",
			"=",
			"'",
			'"',
			"\\",
			"\\n",
			"#",
			" #",
			" ",
			"\n",
			"\n",
			"$",
			"${A}",
			"$A",
			"${A:-x}",
			"${NONE:-",
			"}",
			"export ",
			"x",
			":",
			": ",
			"\t",
			"$$",
			"-",
			".",
			"é",
			"\r\n",
			"`",
			"\\$",
			'\\"',
			"5",
			"${NONE:?e}",
		],
		14,
	);
	const plain = tokens(
		[
			"0",
			"1",
			"9",
			"x",
			"o",
			"b",
			"_",
			".",
			"e",
			"+",
			"-",
			"yes",
			"No",
			"on",
			"~",
			"null",
			"true",
			"TRUE",
			":",
			"2001-01-0",
			"T",
			"inf",
			"nan",
			" ",
			"E5",
			"A",
			"f",
		],
		5,
	);
	const hosts = tokens(["h", "g", ":", "=", "1.2.3.4", "::1", "[", "]", ",", "host-gateway", " "], 6);
	const devices = tokens(["/dev/a", "/dev/b", ":", ":", "rwm", "r", "/", "vendor.com/c=d", " ", "0"], 5);
	const pairs = tokens(["A", "B", "=", "=", " ", "x", "$$", "a.b", "-", "", "#", "\n", ":"], 6);
	const keys = ["mem_limit", "shm_size", "memswap_limit", "mem_reservation"] as const;
	return {
		ports: service(ports, (text) => ({ ports: [text] })),
		expose: service(ports, (text) => ({ expose: [text] })),
		published: service(ports, (text) => ({ ports: [{ target: 80, published: text }] })),
		mounts: service(mounts, (text) => ({ volumes: [text] })),
		mountsTwice: fc
			.tuple(mounts, mounts)
			.map((texts) => project({ services: { a: { image: "x", volumes: texts } }, volumes: { v1: null } })),
		tmpfs: service(mounts, (text) => ({ tmpfs: text })),
		volumesFrom: service(tokens(["a", "b", ":", "container", "ro", "rw", "x", " "], 5), (text) => ({
			volumes_from: [text],
		})),
		grace: service(durations, (text) => ({ stop_grace_period: text })),
		health: service(durations, (text) => ({ healthcheck: { test: "x", interval: text } })),
		limits: fc
			.tuple(sizes, fc.constantFrom(...keys))
			.map(([text, key]) => project({ services: { a: { image: "x", [key]: text } } })),
		deployed: service(sizes, (text) => ({ deploy: { resources: { limits: { memory: text } } } })),
		templates: service(templates, (text) => ({ labels: { l: text } })),
		templatesInEnvironment: service(templates, (text) => ({ environment: [`A=${text}`] })),
		templatesAsNumber: service(templates, (text) => ({ cpu_count: text })),
		templatesAsPort: service(templates, (text) => ({ ports: [`${text}80`] })),
		commands: service(commands, (text) => ({ command: text, entrypoint: text })),
		health2: service(commands, (text) => ({ healthcheck: { test: text } })),
		dotenv: dotenv.map((text) =>
			project({ services: { a: { image: "x", labels: ["A=$A", "B=$B"] } } }, { ".env": text }),
		),
		envFile: dotenv.map((text) => project({ services: { a: { image: "x", env_file: "e.env" } } }, { "e.env": text })),
		rawEnvFile: dotenv.map((text) =>
			project({ services: { a: { image: "x", env_file: [{ path: "e.env", format: "raw" }] } } }, { "e.env": text }),
		),
		labelFile: dotenv.map((text) =>
			project({ services: { a: { image: "x", label_file: "e.label" } } }, { "e.label": text }),
		),
		plain: service(plain, (text) => ({ labels: { l: new Raw(text) } })),
		plainInEnvironment: service(plain, (text) => ({ environment: { l: new Raw(text) } })),
		plainAsNumber: service(plain, (text) => ({ cpu_count: new Raw(text) })),
		plainAsFlag: service(plain, (text) => ({ privileged: new Raw(text) })),
		plainAsSize: service(plain, (text) => ({ mem_limit: new Raw(text) })),
		plainAsMode: service(plain, (text) => ({ secrets: [{ source: "s", mode: new Raw(text) }] })),
		plainAsKey: plain.map((text) => project(new Raw(`\nservices:\n  a:\n    image: x\n    labels:\n      ${text}: 1`))),
		plainAsPort: service(plain, (text) => ({ ports: [new Raw(text)] })),
		plainAsExtension: service(plain, (text) => ({ "x-e": new Raw(text), ulimits: { nofile: new Raw(text) } })),
		floats: service(plain, (text) => ({ cpus: text, deploy: { update_config: { max_failure_ratio: text } } })),
		hosts: service(hosts, (text) => ({ extra_hosts: [text] })),
		hostsTwice: service(hosts, (text) => ({ extra_hosts: { h: text } })),
		devices: service(devices, (text) => ({ devices: [text] })),
		pairs: fc
			.array(pairs, { minLength: 1, maxLength: 3 })
			.map((texts) => project({ services: { a: { image: "x", environment: texts } } })),
		labels: fc
			.array(pairs, { minLength: 1, maxLength: 3 })
			.map((texts) => project({ services: { a: { image: "x", labels: texts } } })),
		ssh: service(pairs, (text) => ({ build: { context: ".", ssh: [text] } })),
		context: service(
			tokens(
				[
					"/",
					"./",
					"a",
					"..",
					"https://",
					"git@",
					"github.com/",
					":",
					"#",
					"~",
					".git",
					"service:",
					"docker-image://",
					" ",
				],
				5,
			),
			(text) => ({ build: text }),
		),
		files: service(tokens(["/", "./", "a", "..", "~", ".", " ", "C:", "\\", "//"], 5), (text) => ({
			build: { context: text, dockerfile: text },
			develop: { watch: [{ path: text, action: "rebuild" }] },
		})),
		names: tokens(["a", "B", "-", "_", ".", "1", " ", "é", "${TAG}", "$A", "x"], 5).map((text) =>
			project({ name: text, services: { a: { image: "x" } } }),
		),
		folders: tokens(["a", "B", "-", "_", ".x", "1", " ", "é", "x"], 5).map((text) => ({
			...project({ services: { a: { image: "x" } } }, {}, `${text}/`),
			directory: text,
		})),
		profiles: service(tokens(["a", "-", "_", ".", "1", " ", "*", "é"], 4), (text) => ({ profiles: [text] })),
		gpus: service(tokens(["all", "1", "-1", "ALL", " ", "0", "."], 3), (text) => ({ gpus: [{ count: text }] })),
		modes: service(tokens(["0", "7", "4", "o", "9", "-", " ", "x"], 5), (text) => ({
			volumes: [{ type: "tmpfs", target: "/t", tmpfs: { mode: text, size: "1m" } }],
		})),
		restart: service(tokens(["on-failure", ":", "3", "always", "no", "x", "-1"], 4), (text) => ({
			restart: text,
			pull_policy: text,
		})),
		blocks: tokens(
			["|", ">", "-", "+", "2", "1", "\n      a", "\n       b", "\n", "\n\n      c", " # x", "\n      $A"],
			8,
		).map((text) => project(new Raw(`\nservices:\n  a:\n    image: x\n    labels:\n     l: ${text}`))),
		quoted: tokens(
			[
				"a",
				"\\n",
				"\\",
				"\n",
				" ",
				"\n\n   ",
				"\\x41",
				"\\u00e9",
				"\\U0001F600",
				"\\0",
				"\\e",
				"\\ ",
				"''",
				"\\/",
				"\t",
				"é",
				": ",
				" #",
				"\\\n",
				"\\_",
				"\\N",
				"\\L",
			],
			7,
		).chain((text) =>
			fc
				.constantFrom('"', "'")
				.map((quote) =>
					project(new Raw(`\nservices:\n  a:\n    image: x\n    labels:\n      l: ${quote}${text}${quote}`)),
				),
		),
		flows: tokens(
			["[", "]", "{", "}", ",", " ", "a", ": ", ":", "'b'", '"c"', "\n      ", "#", "1", "-", "? ", "*x", "&x ", "~"],
			9,
		).map((text) => project(new Raw(`\nx-a: &x 5\nservices:\n  a:\n    image: x\n    x-e: 1\nx-t:\n      ${text}`))),
	};
}
