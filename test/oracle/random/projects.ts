import fc, { type Arbitrary } from "fast-check";
import type { ComposeCase } from "../compose-go.ts";
import { alias, decorated, flow, mergeKey, tag } from "./decorated.ts";
import { documentsOf, usualAttributes } from "./documents.ts";
import { dotenvText, fileText } from "./file-text.ts";
import type { Flavour } from "./from-schema.ts";
import { rarely } from "./rarely.ts";

/** Random Compose projects of several files that meet on the same services and attributes. */
export function projects(flavour: Flavour): Arbitrary<ComposeCase> {
	return fc
		.subarray([...usualAttributes(flavour)], { minLength: 1, maxLength: 7 })
		.chain((focus) => projectsOf(flavour, focus));
}

function projectsOf(flavour: Flavour, focus: readonly string[]): Arbitrary<ComposeCase> {
	const documents = documentsOf(flavour, focus);
	const text = (first: keyof typeof documents) => {
		const plain = fileText(documents[first], documents.override, flavour);
		const marked = [alias, mergeKey, flow, ...(first === "override" ? [tag, tag] : [tag])];
		const more = fileText(decorated(documents[first], marked), decorated(documents.override, marked), flavour);
		return fc.oneof({ weight: 2, arbitrary: plain }, { weight: 1, arbitrary: more });
	};
	const override = text("override");
	const dotenv = dotenvText(flavour);
	return fc
		.record({
			layout: fc.constantFrom(...layouts),
			main: text("main"),
			overrides: fc.tuple(override, override),
			base: text("base"),
			subBase: text("subBase"),
			over: text("over"),
			included: text("included"),
			includedToo: text("includedToo"),
			dotenv: fc.option(dotenv, { freq: 2 }),
			envFiles: fc.tuple(dotenv, dotenv, dotenv, dotenv),
			label: dotenv,
			folder: fc.constantFrom("", "", "proj", "My_Proj.1"),
			name: rarely(fc.constantFrom("given", "Given", "x_1", "")),
			dotenvFiles: rarely(
				fc.constantFrom<readonly string[]>(
					["a.env"],
					["b.env"],
					["a.env", "b.env"],
					["b.env", ".env"],
					...(flavour === "wild" ? [["missing.env"], ["sub"]] : []),
				),
			),
			environment: rarely(
				fc.constantFrom<NonNullable<ComposeCase["environment"]>>(
					{ TAG: "caller" },
					{ A: "", IMG: "busybox" },
					{ COMPOSE_PROJECT_NAME: "byenv" },
					{ COMPOSE_PROJECT_NAME: "" },
					{ COMPOSE_FILE: "f1.yaml:compose.yaml" },
					{ COMPOSE_FILE: "" },
					{ COMPOSE_PROFILES: "dev,prod" },
					{ COMPOSE_PATH_SEPARATOR: ";" },
					{ NONE: "some", EMPTY: "no" },
					{ MISSING: "", A: "$B" },
				),
			),
		})
		.map((made): ComposeCase => {
			const { paths, compose, dotenv, from = "" } = made.layout;
			const files: { [path: string]: string } = {};
			for (const [index, path] of paths.entries())
				files[path] = index === 0 ? made.main : (made.overrides[index - 1] ?? "");
			files["base.yaml"] = made.base;
			files["sub/base.yaml"] = made.subBase;
			files["inc/over.yaml"] = made.over;
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
						.filter(([path]) => made.dotenvFiles?.includes(path) || isMentioned(path, files, paths))
						.map(([path, text]) => [made.folder === "" ? path : `${made.folder}/${path}`, text]),
				),
				directory: [made.folder, from].filter((part) => part !== "").join("/"),
				compose,
				...(made.name === null ? {} : { name: made.name }),
				...(made.dotenvFiles === null ? {} : { envFiles: made.dotenvFiles }),
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

/** Main files in the order of merging, how the command names them, and what `.env` says of it. */
const layouts: readonly {
	readonly paths: readonly string[];
	readonly compose: readonly string[];
	readonly dotenv: string;
	/** Where the command stands, from the folder of the project. */
	readonly from?: string;
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
	{ paths: ["compose.yaml", "compose.override.yaml"], compose: [], dotenv: "", from: "deep/er" },
	{ paths: ["sub/f1.yaml", "f2.yaml"], compose: ["sub/f1.yaml", "./f2.yaml"], dotenv: "" },
	{ paths: ["f1.yaml", "sub/f2.yaml"], compose: ["../f1.yaml", "f2.yaml"], dotenv: "", from: "sub" },
	{ paths: ["sub/f1.yaml", "f2.yaml"], compose: [], dotenv: "COMPOSE_FILE=sub/f1.yaml:f2.yaml\n" },
	{ paths: ["f1.yaml"], compose: [], dotenv: "COMPOSE_FILE=./f1.yaml\n", from: "sub" },
	{ paths: ["f1.yaml", "f2.yaml"], compose: [], dotenv: "COMPOSE_FILE=f1.yaml:f2.yaml\n" },
	{
		paths: ["f1.yaml", "sub/f2.yaml"],
		compose: [],
		dotenv: "COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=f1.yaml,sub/f2.yaml\n",
	},
];
