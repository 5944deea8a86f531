// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import fc, { type Arbitrary } from "fast-check";
import { dotenv, project, service, type TextProjects, tokens } from "./text-project.ts";
import type { Node } from "./yaml.ts";

/** Random paths, wherever Compose takes one: to mount, to build, to include, to extend, to read variables of. */
export function pathTexts(): TextProjects {
	const paths = tokens(
		["/", "./", "a", "..", "../", "~", "~/", ".", " ", "C:", "\\", "//", "/corpus/tree/", "$A", "${NONE}"],
		5,
	);
	return {
		mountSources: service(paths, (text) => ({
			volumes: [
				{ type: "bind", source: text, target: "/x" },
				{ type: "volume", source: text, target: "/y" },
			],
		})),
		mountParts: service(paths, (text) => ({ volumes: [`${text}:/x`, `v1:${text}`], working_dir: text })),
		otherFiles: paths.map((text) =>
			project({
				services: {
					a: {
						image: "x",
						secrets: ["s"],
						configs: ["c"],
						volumes: ["v:/v"],
						build: { context: ".", ssh: ["default"] },
					},
				},
				secrets: { s: { file: text } },
				configs: { c: { file: text } },
				volumes: { v: { driver: "local", driver_opts: { type: "none", o: "bind", device: text } } },
			}),
		),
		contexts: service(paths, (text) => ({ build: { context: ".", additional_contexts: { c: text } } })),
		included: includes(
			tokens(["inc", ".yaml", "inc.yaml", "./", "../", "sub/", "/corpus/tree/", "$A", " ", "~/", "//"], 4),
			(text) => ({
				include: [text],
			}),
		),
		includedFolder: includes(
			tokens(["inc.yaml", "./", "../", "sub", "sub/", "/corpus/tree/", "/abs", "$A", ".", "~"], 4),
			(text) => ({
				include: [{ path: "sub/inc.yaml", project_directory: text }],
			}),
		),
		includedVariables: includes(
			tokens(["a.env", "./", "../", "sub/", "/corpus/tree/", "/dev/null", "$A", ".env", "~/"], 3),
			(text) => ({
				include: [{ path: "sub/inc.yaml", env_file: text }],
			}),
		),
		extended: includes(
			tokens(["inc", ".yaml", "inc.yaml", "./", "../", "sub/", "/corpus/tree/", "$A", "~/", "compose.yaml"], 4),
			(text) => ({
				services: { a: { extends: { file: text, service: "d" } } },
			}),
		),
		composeFile: tokens(
			["compose.yaml", "inc.yaml", "sub/inc.yaml", ":", ":", ";", " ", "./", "../", "$A", '"', "'", "none", "\\"],
			6,
		).chain((text) =>
			fc.constantFrom("", "COMPOSE_PATH_SEPARATOR=;\n", "COMPOSE_PATH_SEPARATOR=\n").map((more) => ({
				...project(
					{ services: { a: { image: "x" } } },
					{ ...included, ".env": `${dotenv}${more}COMPOSE_FILE=${text}\n` },
				),
			})),
		),
		projectName: tokens(["a", "B", "-", "_", ".", "1", " ", "$A", '"', "é", "${TAG}"], 5).map((text) =>
			project(
				{ name: "n-$A", services: { a: { image: "x${COMPOSE_PROJECT_NAME}" } } },
				{ ".env": `${dotenv}COMPOSE_PROJECT_NAME=${text}\n` },
			),
		),
	};
}

/** Of a text that names another file. */
function includes(text: Arbitrary<string>, model: (text: string) => { readonly [name: string]: Node }) {
	return text.map((made) => project({ services: { a: { image: "x" } }, ...model(made) }, included));
}

/** Files to be named, each of which says by its values where it was read and with which variables. */
export const included = {
	"inc.yaml": "services: {d: {image: 'd$TAG$B', build: ., volumes: ['./v:/v']}}\n",
	"sub/inc.yaml": "services: {d: {image: 'sub$TAG$B', build: ., env_file: e.env, volumes: ['../v:/v', '~/h:/h']}}\n",
	"sub/e.env": "E=sub\n",
	"e.env": "E=root$B\n",
	"a.env": "B=root\n",
	"sub/a.env": "B=sub\n",
	"sub/.env": "B=dot\nTAG=dot\n",
};
