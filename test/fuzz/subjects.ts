import type { Subject } from "./subject.ts";
import { answers } from "./subjects/answers.ts";
import { check } from "./subjects/check.ts";
import { collectedFrom } from "./subjects/collected.ts";
import { config } from "./subjects/config.ts";
import { large } from "./subjects/large.ts";
import { archive, rego } from "./subjects/own-rules.ts";
import { event, expression, jsonc, masks, options, paths, yaml } from "./subjects/parts.ts";
import { worktree } from "./subjects/worktree.ts";

/** Everything that hostile input is put into, by name. The shares come to a million. */
export const subjects: Readonly<Record<string, Subject>> = {
	yaml,
	compose: collectedFrom(["compose", "dotenv", "dockerfile", "yaml"], 110_000),
	workflow: collectedFrom(["workflow"], 90_000),
	shell: collectedFrom(["shell"], 70_000),
	devcontainer: collectedFrom(["json"], 15_000),
	expression,
	options,
	jsonc,
	config,
	event,
	paths,
	masks,
	answers,
	check,
	worktree,
	large,
	rego,
	archive,
};
