import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOf } from "../../src/discover.ts";
import { vendored } from "../../src/tree/ignored.ts";
import { nameOf } from "../../src/tree/tree.ts";
import { corpusFolder } from "../corpus.ts";
import { examplesOf, filesOf, packages } from "../policies/examples.ts";

/** A small repository: texts by path. */
export type Files = Readonly<Record<string, string>>;

/** What a text is written in; says which pieces are put into it. */
export type Language = "compose" | "workflow" | "shell" | "dockerfile" | "json" | "dotenv" | "yaml";

/** What is changed at random, by what it is about. */
export type Seeds = Readonly<Record<Language, readonly Files[]>>;

/** Larger files are no seeds: what one input costs grows with them. UTF-16 code units. */
const longest = 12_000;

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The examples of the rules, the fixtures, `examples/`, the project's own workflows; with `corpus` also the files of the
 * public repositories, where they are there.
 */
export function seedsOf({ corpus = false } = {}): Seeds {
	const seeds: Record<Language, Files[]> = {
		compose: [],
		workflow: [],
		shell: [],
		dockerfile: [],
		json: [],
		dotenv: [],
		yaml: [],
	};
	const add = (files: Files) => {
		for (const language of new Set(Object.keys(files).map(languageOf))) {
			if (language !== undefined) seeds[language].push(files);
		}
	};
	for (const name of packages()) for (const example of examplesOf(name)) add(filesOf(example));
	const fixtures = join(root, "test/fixtures/compose-fuzz");
	for (const name of readdirSync(fixtures).sort()) add(together(join(fixtures, name, "files")));
	for (const folder of ["examples", ".github", "test/fixtures"]) for (const one of apart(join(root, folder))) add(one);
	const folder = corpus ? corpusFolder() : undefined;
	if (folder !== undefined) for (const one of apart(folder)) add(one);
	for (const [language, text] of Object.entries(written)) add({ [pathOf[language as Language]]: text });
	return seeds;
}

/** What a file is written in; undefined for one that nobody reads. */
export function languageOf(path: string): Language | undefined {
	const kind = kindOf(path);
	if (/(?:^|\/)Dockerfile/.test(path)) return "dockerfile";
	if (/\.env$|(?:^|\/)\.env/.test(path)) return "dotenv";
	if (kind === "script" || kind === "makefile") return "shell";
	if (kind === "devcontainer" || kind === "package-json") return "json";
	if (kind === "workflow" || kind === "action") return "workflow";
	return kind;
}

/** Where a text of a language is looked for. */
export const pathOf: Readonly<Record<Language, string>> = {
	compose: "compose.yaml",
	workflow: ".github/workflows/ci.yml",
	shell: "run.sh",
	dockerfile: "Dockerfile",
	json: ".devcontainer.json",
	dotenv: ".env",
	yaml: "stack.yaml",
};

/** What the project has no files of. */
const written: Readonly<Partial<Record<Language, string>>> = {
	dockerfile:
		'# syntax=docker/dockerfile:1\nARG BASE=debian:13\nFROM ${BASE} AS build\nRUN --mount=type=secret,id=a x\nFROM build\nUSER root\nENV A=b\nCOPY --from=build /a /b\nENTRYPOINT ["a", "-b"]\n',
	json: '{\n\t// comment\n\t"image": "mcr.microsoft.com/devcontainers/base:1",\n\t"runArgs": ["--privileged", "-v", "/:/host"],\n\t"mounts": ["source=/var/run/docker.sock,target=/s,type=bind"],\n\t"features": {"ghcr.io/devcontainers/features/docker-in-docker:2": {}},\n\t"postCreateCommand": "docker run --privileged alpine",\n\t"containerEnv": {"A": "${localEnv:B}"},\n}\n',
	dotenv: "A=b\nexport B='c d'\nC=\"${A}\\n$B\" # comment\nD: e\nPASSWORD=hunter2hunter2\n",
};

function together(folder: string): Files {
	return Object.fromEntries(pathsBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function apart(folder: string): readonly Files[] {
	return pathsBelow(folder).flatMap((path) => {
		const language = languageOf(path);
		if (language === undefined) return [];
		const text = readFileSync(join(folder, path), "utf8");
		if (text.length > longest) return [];
		return [{ [language === "yaml" ? pathOf.yaml : nameIn(path, language)]: text }];
	});
}

/** The name by which its kind is known, without the folders of the repository that it is from. */
function nameIn(path: string, language: Language): string {
	if (language === "workflow") return kindOf(path) === "action" ? nameOf(path) : `.github/workflows/${nameOf(path)}`;
	return nameOf(path);
}

function pathsBelow(folder: string, at = ""): readonly string[] {
	return readdirSync(join(folder, at), { withFileTypes: true })
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = at === "" ? entry.name : `${at}/${entry.name}`;
			if (entry.isDirectory()) return vendored.has(entry.name) ? [] : pathsBelow(folder, path);
			return entry.isFile() ? [path] : [];
		});
}
