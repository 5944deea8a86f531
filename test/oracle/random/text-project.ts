import fc, { type Arbitrary } from "fast-check";
import type { ComposeCase } from "../compose-go.ts";
import { type Node, toYaml } from "./yaml.ts";

/** What the projects of one random text are made with. */

/** Projects of one service in which a text was put together at random, by what the text is. */
export type TextProjects = { readonly [kind: string]: Arbitrary<ComposeCase> };

/** Some of the words, one behind the other. */
export function tokens(words: readonly string[], maxLength = 7): Arbitrary<string> {
	return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength }).map((chosen) => chosen.join(""));
}

/** Some of the lines, each on a line of its own behind its indentation. */
export function lines(words: readonly string[], indent: string, maxLength: number): Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...words), { minLength: 1, maxLength })
		.map((chosen) => chosen.map((line) => `\n${indent}${line}`).join(""));
}

/** A service with attributes that are made of the text. */
export function service(
	text: Arbitrary<string>,
	attributes: (text: string) => { readonly [name: string]: Node },
): Arbitrary<ComposeCase> {
	return text.map((made) => project({ services: { a: { image: "x", ...attributes(made) } }, volumes: { v1: null } }));
}

export function project(model: Node, more: ComposeCase["files"] = {}, folder = ""): ComposeCase {
	const files = { [`${folder}compose.yaml`]: toYaml(model) };
	return { files: { ...files, ".env": dotenv, ...more }, directory: "", compose: [] };
}

/** The `.env` of each, where it says no other. */
export const dotenv = "A=1\nTAG=v2\nEMPTY=\n";
