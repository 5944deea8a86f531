// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc, { type Arbitrary } from "fast-check";
import type { ComposeCase } from "../compose-go.ts";
import { attributesOf, type Flavour, strings, valuesOf } from "./from-schema.ts";
import { badDotenvLines, dotenvLines, vocabulary } from "./vocabulary.ts";
import { Anchored, type Node, Raw, Tagged, toYaml } from "./yaml.ts";

/** Random Compose projects of several files that meet on the same services and attributes. */
export function projects(flavour: Flavour): Arbitrary<ComposeCase> {
	const usual = [...attributesOf("service", flavour).keys()].filter(isUsual);
	return fc.subarray(usual, { minLength: 1, maxLength: 7 }).chain((focus) => projectsOf(flavour, focus));
}

/** `extends` is not among what services meet on: half of the bases would be missing. */
function isUsual(name: string): boolean {
	return name !== "extends";
}

const frequent = [
	"environment",
	"ports",
	"volumes",
	"labels",
	"networks",
	"depends_on",
	"build",
	"env_file",
	"command",
	"secrets",
	"configs",
	"deploy",
	"healthcheck",
	"profiles",
];

type Base = { readonly file: string; readonly service: string };

function inParent({ file, service }: Base): Base {
	return { file: `../${file}`, service };
}

type Documents = { readonly [name: string]: Arbitrary<Node> };

function projectsOf(flavour: Flavour, focus: readonly string[]): Arbitrary<ComposeCase> {
	const of = documentsOf(flavour, focus);
	const text = (first: Arbitrary<Node>, more: Arbitrary<Node>) => fileText(first, more, flavour);
	const main = text(of.main ?? nothing, of.override ?? nothing);
	const override = text(of.override ?? nothing, of.override ?? nothing);
	const base = text(of.base ?? nothing, of.override ?? nothing);
	const included = text(of.included ?? nothing, of.override ?? nothing);
	const includedToo = text(of.includedToo ?? nothing, of.override ?? nothing);
	const dotenv = dotenvText(flavour);
	return fc
		.record({
			layout: fc.constantFrom(...layouts),
			main,
			overrides: fc.tuple(override, override),
			base,
			subBase: base,
			included,
			includedToo,
			dotenv: fc.option(dotenv, { freq: 2 }),
			envFiles: fc.tuple(dotenv, dotenv, dotenv, dotenv),
			label: dotenv,
			folder: fc.constantFrom("", "", "proj", "My_Proj.1"),
			name: rarely(fc.constantFrom("given", "Given", "x_1", "")),
			envFile: rarely(fc.constantFrom("a.env", "b.env", ...(flavour === "wild" ? ["missing.env"] : []))),
			environment: rarely(
				fc.constantFrom({ TAG: "caller" }, { A: "", IMG: "busybox" }, { COMPOSE_PROJECT_NAME: "byenv" }),
			),
		})
		.map((made) => {
			const { paths, compose, dotenv } = made.layout;
			const files: { [path: string]: string } = {};
			for (const [index, path] of paths.entries())
				files[path] = index === 0 ? made.main : (made.overrides[index - 1] ?? "");
			files["base.yaml"] = made.base;
			files["sub/base.yaml"] = made.subBase;
			files["inc.yaml"] = made.included;
			files["inc/compose.yaml"] = made.includedToo;
			if (made.dotenv !== null || dotenv !== "") files[".env"] = `${made.dotenv ?? ""}${dotenv}`;
			const [a, b, subA, incEnv] = made.envFiles;
			Object.assign(files, {
				"a.env": a,
				"b.env": b,
				"sub/a.env": subA,
				"inc/.env": incEnv,
				"a.label": made.label,
				"s.txt": "s",
			});
			return {
				files: Object.fromEntries(
					Object.entries(files)
						.filter(([path]) => path === made.envFile || isMentioned(path, files, paths))
						.map(([path, text]) => [made.folder === "" ? path : `${made.folder}/${path}`, text]),
				),
				directory: made.folder,
				compose,
				...(made.name === null ? {} : { name: made.name }),
				...(made.envFile === null ? {} : { envFiles: [made.envFile] }),
				...(made.environment === null ? {} : { environment: made.environment }),
			};
		});
}

/** Leaves out what nothing leads to: there is less to read in a disagreement. */
function isMentioned(path: string, files: { readonly [path: string]: string }, main: readonly string[]): boolean {
	if (main.includes(path) || path === ".env") return true;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return path === "inc/.env" || Object.entries(files).some(([other, text]) => other !== path && text.includes(name));
}

const nothing: Arbitrary<Node> = fc.constant({});

function rarely<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> {
	return fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

/** Main files in the order of merging, how the command names them, and what `.env` says of it. */
const layouts: readonly {
	readonly paths: readonly string[];
	readonly compose: readonly string[];
	readonly dotenv: string;
}[] = [
	...[
		["compose.yaml"],
		["docker-compose.yml"],
		["compose.yaml", "compose.override.yaml"],
		["compose.yml", "compose.override.yml"],
		["docker-compose.yml", "docker-compose.override.yml"],
		["docker-compose.yaml", "compose.override.yml"],
		["compose.yaml", "docker-compose.yml"],
	].map((paths) => ({ paths, compose: [], dotenv: "" })),
	...[
		["f1.yaml"],
		["f1.yaml", "f2.yaml"],
		["f1.yaml", "sub/f2.yaml"],
		["f1.yaml", "f2.yaml", "f3.yaml"],
		["f1.yaml", "f2.yaml"],
	].map((paths) => ({ paths, compose: paths, dotenv: "" })),
	{ paths: ["f1.yaml", "f2.yaml"], compose: [], dotenv: "COMPOSE_FILE=f1.yaml:f2.yaml\n" },
	{
		paths: ["f1.yaml", "sub/f2.yaml"],
		compose: [],
		dotenv: "COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=f1.yaml,sub/f2.yaml\n",
	},
];

/** One file's text: mostly one document, seldom two. */
function fileText(first: Arbitrary<Node>, more: Arbitrary<Node>, flavour: Flavour): Arbitrary<string> {
	const plain = fc.oneof(
		{ weight: 20, arbitrary: first.map((node) => toYaml(node)) },
		{ weight: 1, arbitrary: fc.tuple(first, more).map((nodes) => nodes.map((node) => toYaml(node)).join("---\n")) },
	);
	if (flavour === "tame") return plain;
	return fc.oneof(
		{ weight: 12, arbitrary: plain },
		{
			weight: 1,
			arbitrary: fc
				.tuple(plain, fc.nat(), fc.constantFrom<(text: string, at: number) => string>(...mutations))
				.map(([text, at, mutate]) => mutate(text, at)),
		},
	);
}

/** What people's hands and editors do to a file. */
const mutations: readonly ((text: string, at: number) => string)[] = [
	(text) => text.replaceAll("\n", "\r\n"),
	(text) => `\ufeff${text}`,
	(text) => `---\n${text}...\n`,
	(text) => `%YAML 1.2\n---\n${text}`,
	(text, at) => eachLine(text, at, (line) => [line, line]),
	(text, at) => eachLine(text, at, () => []),
	(text, at) => eachLine(text, at, (line) => [`${line} # comment`]),
	(text, at) => eachLine(text, at, (line) => [`  ${line}`]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/^ {2}/, "\t")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(": ", ":")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/^( *)(\S+):/, "$1? $2\n$1:")]),
	(text, at) => eachLine(text, at, (line) => [line.replace(/'$/, "")]),
	(text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
	() => "",
	() => "# nothing\n",
	() => "[]\n",
	() => "null\n",
	(text) => `${text}--- \n`,
];

function eachLine(text: string, at: number, change: (line: string) => readonly string[]): string {
	const lines = text.split("\n");
	const chosen = at % lines.length;
	return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join("\n");
}

function dotenvText(flavour: Flavour): Arbitrary<string> {
	const lines = flavour === "wild" ? [...dotenvLines, ...dotenvLines, ...badDotenvLines] : dotenvLines;
	return fc
		.array(fc.constantFrom(...lines), { maxLength: 8 })
		.map((chosen) => chosen.map((line) => `${line}\n`).join(""));
}

function documentsOf(flavour: Flavour, focus: readonly string[]): Documents {
	const attributes = attributesOf("service", flavour);
	const pick = (names: readonly string[]): Arbitrary<readonly [string, Node]>[] =>
		names.flatMap((name) => {
			const value = attributes.get(name);
			return value === undefined ? [] : [fc.tuple(fc.constant(name), value)];
		});
	const entry = fc.oneof(
		{ weight: 8, arbitrary: fc.oneof(...pick(focus)) },
		{ weight: 3, arbitrary: fc.oneof(...pick(frequent)) },
		{ weight: 2, arbitrary: fc.oneof(...pick([...attributes.keys()].filter(isUsual))) },
	);
	const body = fc.array(entry, { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
	const image = strings(vocabulary.image ?? [], flavour);
	const withImage = fc
		.tuple(body, image)
		.map(([fields, image]): Fields => (fields.build === undefined ? { image, ...fields } : fields));
	const anchors = fc
		.record({ "x-s": body, "x-env": valuesOf("list_or_dict", "tame") })
		.map((made): Fields => ({ "x-s": new Anchored("s", made["x-s"]), "x-env": new Anchored("e", made["x-env"]) }));
	const services = (body: Arbitrary<Fields>, names: readonly string[], bases: readonly Node[]) =>
		fc
			.tuple(
				...names.map((name, index) =>
					fc.tuple(fc.constant(name), serviceOf(body, bases, names.slice(index + 1), flavour)),
				),
			)
			.chain((all) => fc.nat({ max: names.length - 1 }).map((first) => all.slice(first)))
			.map((chosen): Fields => Object.fromEntries(chosen));
	const baseFiles = [
		"base.yaml",
		"base.yaml",
		"sub/base.yaml",
		...(flavour === "wild" ? ["missing.yaml", "compose.yaml", "inc.yaml"] : []),
	];
	const bases: readonly Base[] = baseFiles.flatMap((file) => ["a", "b", "c"].map((service) => ({ file, service })));
	const main = services(withImage, ["a", "b", "c"], bases);
	const all = fc
		.tuple(...["a", "b", "c"].map(() => serviceOf(body, [], [], flavour)))
		.map(([a, b, c]): Fields => ({ a: a ?? {}, b: b ?? {}, c: c ?? {} }));
	const resources = resourcesOf(flavour);
	const include = valueOfInclude(flavour);
	return {
		main: fc
			.record({ services: main, resources, anchors: rarely(anchors), include: rarely(include), top: topOf(flavour) })
			.map((made) => ({
				...made.top,
				...made.anchors,
				...(made.include === null ? {} : { include: made.include }),
				services: aliased(made.services, made.anchors !== null),
				...declared,
				...made.resources,
			})),
		override: fc
			.record({
				services: rarelyAbsent(services(body, ["a", "b", "c"], bases)),
				resources: rarely(resources),
				include: rarely(include),
				top: topOf(flavour),
			})
			.map((made) => ({
				...made.top,
				...(made.include === null ? {} : { include: made.include }),
				...(made.services === null ? {} : { services: made.services }),
				...made.resources,
			})),
		base: fc
			.record({ services: all, anchors: rarely(anchors), resources: rarely(resources) })
			.map((made) => ({ ...made.anchors, services: aliased(made.services, made.anchors !== null), ...made.resources })),
		included: included(bases),
		includedToo: included(bases.map(inParent)),
	};
	function included(bases: readonly Node[]) {
		return fc
			.record({
				services: services(withImage, ["d", "e"], bases),
				same: rarely(body),
				resources: rarely(resources),
				include: rarely(fc.constant<Node>(["inc/compose.yaml"])),
			})
			.map((made) => ({
				...(made.include === null ? {} : { include: made.include }),
				services: made.same === null ? made.services : { ...made.services, a: made.same },
				volumes: { v1: null },
				...declaredByIncluded,
				...made.resources,
			}));
	}
}

const anyFiles: readonly (readonly [string, string, readonly string[]])[] = [
	["secrets", "secret", ["s1", "s2"]],
	["configs", "config", ["c1", "c2"]],
];

type Fields = { readonly [key: string]: Node };

function rarelyAbsent<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> {
	return fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });
}

function serviceOf(
	body: Arbitrary<Fields>,
	bases: readonly Node[],
	later: readonly string[],
	flavour: Flavour,
): Arbitrary<Node> {
	const local: Node[] = later.flatMap((name) => [name, { service: name }]);
	const choices = [
		...bases,
		...local,
		...local,
		...(flavour === "wild" ? ["a", "c", "missing", { file: "base.yaml" }, null] : []),
	];
	const plain: Arbitrary<Node> = body;
	if (choices.length === 0) return plain;
	const extending: Arbitrary<Node> = fc
		.tuple(body, fc.constantFrom(...choices))
		.map(([fields, base]) => ({ extends: base, ...fields }));
	const odd: Arbitrary<Node> = fc.oneof(
		body.map((fields) => new Tagged("!override", fields)),
		fc.constantFrom<Node>(null, new Tagged("!reset", null), new Tagged("!reset", {}), {}),
	);
	return fc.oneof(
		{ weight: 10, arbitrary: plain },
		{ weight: 6, arbitrary: extending },
		{ weight: flavour === "wild" ? 2 : 0, arbitrary: odd },
	);
}

/** Every other service takes its fields, or its environment, from an anchor. */
function aliased(services: Fields, hasAnchors: boolean): Node {
	if (!hasAnchors) return services;
	const entries = Object.entries(services).map(([name, fields], index): [string, Node] => {
		if (fields === null || typeof fields !== "object" || Array.isArray(fields) || fields instanceof Tagged)
			return [name, fields];
		const merged: Fields = index === 1 ? { environment: new Raw("*e"), ...(fields as Fields) } : (fields as Fields);
		return [name, index === 2 ? { ...merged, "<<": [new Raw("*s")] } : { "<<": new Raw("*s"), ...merged }];
	});
	return Object.fromEntries(entries);
}

const declared: Fields = {
	networks: { n1: null, n2: {} },
	volumes: { v1: null, v2: {} },
	secrets: { s1: { file: "./s.txt" }, s2: { environment: "TAG" } },
	configs: { c1: { file: "./s.txt" }, c2: { content: "x${TAG}" } },
	models: { m1: { model: "ai/m" }, m2: { model: "ai/n" } },
};

const { models, ...declaredByIncluded } = declared;

/** Top-level resources under the names that services use, each declared in full or in part. */
function resourcesOf(flavour: Flavour): Arbitrary<Fields> {
	const kinds: readonly (readonly [string, string, readonly string[]])[] = [
		["networks", "network", ["n1", "n2", "default"]],
		["volumes", "volume", ["v1", "v2"]],
		...(flavour === "wild" ? anyFiles : []),
		["models", "model", ["m1", "m2"]],
	];
	return fc
		.subarray(
			kinds.map(([key, definition, names]) => ({ key, names, value: valuesOf(definition, flavour) })),
			{ maxLength: 2 },
		)
		.chain((chosen) =>
			fc.tuple(
				...chosen.map(({ key, names, value }) =>
					fc
						.tuple(...names.map((name) => fc.tuple(fc.constant(name), value)))
						.map((entries): readonly [string, Node] => [key, Object.fromEntries(entries)]),
				),
			),
		)
		.map((entries) => Object.fromEntries(entries));
}

function topOf(flavour: Flavour): Arbitrary<Fields> {
	const fields: Arbitrary<Fields> = fc.constantFrom<Fields>(
		{ version: "3.8" },
		{ name: "named" },
		{ name: "${IMG:-byvar}" },
		{ "x-top": { a: [1, "${TAG}"] } },
		{ jobs: { j: { image: "x", triggers: { manual: true } } } },
		...(flavour === "wild"
			? [
					{ name: "Not Valid" },
					{ unknown: 1 },
					{ version: 3 },
					{ services: [] },
					{ name: "" },
					{ volumes: [] },
					{ networks: null },
				]
			: []),
	);
	return rarely(fields).map((made) => made ?? {});
}

function valueOfInclude(flavour: Flavour): Arbitrary<Node> {
	return fc.constantFrom<Node>(
		["inc.yaml"],
		["inc/compose.yaml"],
		["inc.yaml", "inc/compose.yaml"],
		[{ path: "inc.yaml" }],
		[{ path: "inc/compose.yaml", project_directory: "." }],
		[{ path: "inc.yaml", project_directory: "inc" }],
		[{ path: ["inc/compose.yaml"], env_file: "a.env" }],
		[{ path: ["inc.yaml", "inc/compose.yaml"], env_file: ["a.env", "b.env"] }],
		[{ path: "${NONE:-inc.yaml}" }],
		...(flavour === "wild"
			? [
					["missing.yaml"],
					[{ path: [] }],
					[{}],
					"inc.yaml",
					[{ path: "inc.yaml", env_file: "missing.env" }],
					["compose.yaml"],
					["https://github.com/o/r.git"],
					[{ path: "inc" }],
				]
			: []),
	);
}
