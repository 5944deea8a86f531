// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc, { type Arbitrary } from "fast-check";
import { attributesOf, type Flavour, strings, valuesOf } from "./from-schema.ts";
import { mostly, rarely } from "./rarely.ts";
import { vocabulary } from "./vocabulary.ts";
import { Anchored, type Node, Raw, Tagged } from "./yaml.ts";

type Documents = Readonly<
	Record<"main" | "override" | "base" | "subBase" | "included" | "includedToo" | "over", Arbitrary<Node>>
>;

/** Random documents by the place that a file has in a project. `focus`: the attributes that most services are about. */
export function documentsOf(flavour: Flavour, focus: readonly string[]): Documents {
	const attributes = attributesOf("service", flavour);
	const pick = (names: readonly string[]): Arbitrary<readonly [string, Node]>[] =>
		names.flatMap((name) => {
			const value = attributes.get(name);
			return value === undefined ? [] : [fc.tuple(fc.constant(name), value)];
		});
	const entry = fc.oneof(
		{ weight: 8, arbitrary: fc.oneof(...pick(focus)) },
		{ weight: 3, arbitrary: fc.oneof(...pick(frequent)) },
		{ weight: 2, arbitrary: fc.oneof(...pick(usualAttributes(flavour))) },
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
	// Each extends only what is behind it, here or in the other base: no circles but in wild ones.
	const all = (other: string) =>
		fc
			.tuple(
				...["a", "b", "c"].map((_name, index, names) => {
					const later = names.slice(index + 1);
					return serviceOf(
						body,
						flavour === "wild" ? bases : later.map((service) => ({ file: other, service })),
						later,
						flavour,
					);
				}),
			)
			.map(([a, b, c]): Fields => ({ a: a ?? {}, b: b ?? {}, c: c ?? {} }));
	const baseIn = (other: string) =>
		fc
			.record({ services: all(other), anchors: rarely(anchors), resources: rarely(resources) })
			.map((made) => ({ ...made.anchors, services: aliased(made.services, made.anchors !== null), ...made.resources }));
	const resources = resourcesOf(flavour);
	const include = includesOf(flavour);
	const jobs = jobsOf(flavour);
	return {
		main: fc
			.record({
				services: main,
				resources,
				anchors: rarely(anchors),
				include: rarely(include),
				jobs: rarely(jobs),
				top: topOf(flavour),
			})
			.map((made) => ({
				...made.top,
				...made.anchors,
				...(made.include === null ? {} : { include: made.include }),
				...(made.jobs === null ? {} : { jobs: made.jobs }),
				services: aliased(made.services, made.anchors !== null),
				...declared,
				...made.resources,
			})),
		override: fc
			.record({
				services: mostly(services(body, ["a", "b", "c"], bases)),
				resources: rarely(resources),
				include: rarely(include),
				jobs: rarely(jobs),
				top: topOf(flavour),
			})
			.map((made) => ({
				...made.top,
				...(made.include === null ? {} : { include: made.include }),
				...(made.jobs === null ? {} : { jobs: made.jobs }),
				...(made.services === null ? {} : { services: made.services }),
				...made.resources,
			})),
		base: baseIn("sub/base.yaml"),
		subBase: baseIn("../base.yaml"),
		included: included(bases),
		includedToo: included(bases.map(inParent)),
		over: fc
			.record({ services: services(body, ["d", "e"], bases.map(inParent)), resources: rarely(resources) })
			.map((made) => ({ services: made.services, ...made.resources })),
	};
	function included(bases: readonly Node[]) {
		return fc
			.record({
				services: services(withImage, ["d", "e"], bases),
				same: rarely(body),
				resources: rarely(resources),
				include: rarely(includesBelow),
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

/** Where the contents of secrets and configs may come from: one of these, as Compose wants it. */
const contents: { readonly [key: string]: readonly Node[] } = {
	secrets: [
		{ file: "./s.txt" },
		{ file: "../s.txt", name: "named_${TAG:-x}" },
		{ environment: "TAG" },
		{ environment: "NONE", labels: ["A=1"] },
		{ external: true },
		{ external: true, name: "n" },
		{ external: { name: "old" } },
		{ external: "${NONE:-yes}" },
		{ file: "~/s.txt", template_driver: "golang", labels: { A: 1 } },
		{ driver: "d", driver_opts: { a: 1 }, environment: "A" },
	],
	configs: [
		{ file: "./s.txt" },
		{ content: "a: $TAG\nb: $$x\n" },
		{ content: new Raw("|\n          a: ${TAG}\n          b\n") },
		{ environment: "TAG", name: "e" },
		{ external: true },
		{ external: { name: "old" } },
		{ external: false, content: "" },
		{ content: "x", labels: { B: null } },
	],
};

type Fields = { readonly [key: string]: Node };

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

function jobsOf(flavour: Flavour): Arbitrary<Node> {
	const attributes = [...attributesOf("job", flavour)].filter(([name]) => name !== "triggers");
	const entry = fc.oneof(...attributes.map(([name, value]) => fc.tuple(fc.constant(name), value)));
	const triggers = attributesOf("job", flavour).get("triggers") ?? fc.constant(null);
	const job = fc
		.tuple(triggers, fc.array(entry, { maxLength: 3 }))
		.map(([triggers, entries]): Node => ({ image: "x", triggers, ...Object.fromEntries(entries) }));
	return fc.record({ j: job });
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
	const anyOf = (key: string, definition: string) =>
		flavour === "wild" ? valuesOf(definition, flavour) : fc.constantFrom(...(contents[key] ?? []));
	const kinds = [
		{ key: "networks", names: ["n1", "n2", "default"], value: valuesOf("network", flavour) },
		{ key: "volumes", names: ["v1", "v2"], value: valuesOf("volume", flavour) },
		{ key: "secrets", names: ["s1", "s2"], value: anyOf("secrets", "secret") },
		{ key: "configs", names: ["c1", "c2"], value: anyOf("configs", "config") },
		{ key: "models", names: ["m1", "m2"], value: valuesOf("model", flavour) },
	];
	return fc
		.subarray(kinds, { maxLength: 2 })
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

function includesOf(flavour: Flavour): Arbitrary<Node> {
	return fc.constantFrom<Node>(
		["inc.yaml"],
		["inc/compose.yaml"],
		["inc.yaml", "inc/compose.yaml"],
		[{ path: "inc.yaml" }],
		[{ path: "inc/compose.yaml", project_directory: "." }],
		[{ path: "inc.yaml", project_directory: "inc" }],
		[{ path: "inc.yaml", project_directory: "sub" }, "inc/compose.yaml"],
		[{ path: "./inc/compose.yaml", project_directory: "./inc/" }],
		[{ path: "inc/compose.yaml", project_directory: "inc/compose.yaml" }],
		[{ path: "inc/compose.yaml", project_directory: "/corpus/tree/other" }],
		[{ path: "inc.yaml", env_file: "/dev/null" }],
		[{ path: "inc.yaml", env_file: ["b.env", "./inc/.env"], project_directory: "inc" }],
		[{ path: ["inc.yaml", "inc/over.yaml"] }],
		[{ path: ["inc/compose.yaml", "./inc/over.yaml"], env_file: "${NONE:-a.env}" }],
		[{ path: ["inc/compose.yaml", "inc/over.yaml"], project_directory: "sub" }],
		["inc.yaml", { path: "inc.yaml" }],
		["./inc/../inc.yaml"],
		["/corpus/tree/inc.yaml"],
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

/** None with a `project_directory`: in what is included, compose-go takes it from where the command stands. */
const includesBelow: Arbitrary<Node> = fc.constantFrom<Node>(
	["inc/compose.yaml"],
	["over.yaml"],
	["../inc/over.yaml"],
	[{ path: "over.yaml", env_file: ".env" }],
	[{ path: "inc/over.yaml", env_file: ["a.env"] }],
);

/** All but `extends`, which is not for services to meet on: half of the bases would be missing. */
export function usualAttributes(flavour: Flavour): readonly string[] {
	return [...attributesOf("service", flavour).keys()].filter((name) => name !== "extends");
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
