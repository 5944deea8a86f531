/**
 * How much is read, followed and said before it is enough. No honest repository comes near; a hostile one meets a bound
 * instead of the end of memory or of patience. A configuration sets them by these names, below `limits`.
 *
 * What meets a bound is never silent. A bound of one thing (a file, a script, a chain) costs that thing its judgement:
 * a diagnostic of kind `limit`, and the finding `unreadable-file`. A bound of the whole run ends it, with status 2: what
 * is left over could hold anything, and must not pass.
 */
export type Limits = { readonly [Name in LimitName]: number };

type Limit = {
	readonly default: number;
	readonly least: number;
	readonly most: number;
	/** What it counts, and of what. */
	readonly what: string;
	/** It ends the run. */
	readonly whole?: true;
};

export const limitTable = {
	files: {
		default: 100_000,
		least: 1,
		most: 10_000_000,
		what: "files of one tree that may hold containers",
		whole: true,
	},
	"file-mib": { default: 8, least: 1, most: 256, what: "size of a file, MiB" },
	"total-mib": { default: 256, least: 1, most: 65_536, what: "size of all files that are read, MiB", whole: true },
	depth: { default: 200, least: 10, most: 1000, what: "nesting of lists and maps in YAML and JSON" },
	values: { default: 250_000, least: 100, most: 10_000_000, what: "values of a YAML file, its aliases written out" },
	"total-values": {
		default: 5_000_000,
		least: 1000,
		most: 1_000_000_000,
		what: "values of all YAML files, aliases not written out",
		whole: true,
	},
	"merged-values": {
		default: 500_000,
		least: 100,
		most: 100_000_000,
		what: "values of a Compose project, anew for each file, include, `extends` and `env_file` that is put into it",
	},
	"total-merged-values": {
		default: 5_000_000,
		least: 1000,
		most: 1_000_000_000,
		what: "values that all Compose projects are put together from, as `merged-values` counts them",
		whole: true,
	},
	"filled-mib": {
		default: 32,
		least: 1,
		most: 65_536,
		what: "size of what env files and label files add to all projects as the rules see them, MiB of JSON",
		whole: true,
	},
	"include-depth": {
		default: 50,
		least: 1,
		most: 1000,
		what: "Compose files, and Makefiles, that include each other in a row",
	},
	"extends-depth": { default: 100, least: 1, most: 1000, what: "Compose services that extend each other in a row" },
	"volumes-from-depth": {
		default: 16,
		least: 1,
		most: 100,
		what: "services that take volumes from each other in a row",
	},
	"volumes-from": {
		default: 10_000,
		least: 1,
		most: 1_000_000,
		what: "volumes that services of a Compose project take from each other, and services that they are taken from",
	},
	"text-kib": { default: 256, least: 1, most: 65_536, what: "size of one text with its variables replaced, KiB" },
	"texts-mib": {
		default: 64,
		least: 1,
		most: 1024,
		what: "size of all such texts of a Compose project or a Makefile, MiB",
	},
	containers: {
		default: 1000,
		least: 1,
		most: 100_000,
		what: "containers of one Compose project, job or script: what is found in them is compared each with each",
	},
	ports: { default: 50_000, least: 1, most: 1_000_000, what: "ports that the ranges of a Compose project come to" },
	matrix: { default: 256, least: 1, most: 10_000, what: "combinations of a matrix; GitHub makes no more jobs of one" },
	outcomes: { default: 32, least: 1, most: 1000, what: "texts that an expression of a workflow may become" },
	callers: {
		default: 64,
		least: 1,
		most: 10_000,
		what: "callers of a reusable workflow or local action that are told apart; the values of others are judged together",
	},
	steps: {
		default: 5000,
		least: 1,
		most: 1_000_000,
		what: "steps (1 KiB of script each) and containers of a workflow or action, anew for each caller and combination of a matrix that they read",
	},
	"script-ways": {
		default: 64,
		least: 1,
		most: 1000,
		what: "values of a variable for which a script is read anew; 8 where that takes more than four times `script-commands`",
	},
	"script-commands": {
		default: 2500,
		least: 1,
		most: 100_000,
		what: "commands of a script; for each, 100 characters that functions, loops and variables bring again",
	},
	"script-work": {
		default: 3000,
		least: 1,
		most: 10_000_000,
		what: "work to read one script, in hundreds of operations of its parser and reads of 4 KiB",
	},
	"script-mib": { default: 256, least: 64, most: 2048, what: "memory to read one script, MiB" },
	"scripts-work": {
		default: 200_000,
		least: 1,
		most: 1_000_000_000,
		what: "work to read all scripts, anew for each caller and combination of a matrix that they read",
		whole: true,
	},
	"script-depth": { default: 4, least: 1, most: 20, what: "scripts inside arguments of scripts" },
	"dockerfile-kib": { default: 512, least: 1, most: 65_536, what: "size of a Dockerfile, KiB" },
	"dockerfiles-mib": {
		default: 64,
		least: 1,
		most: 65_536,
		what: "size of all Dockerfiles, each anew for the targets and arguments that it is built with, MiB",
		whole: true,
	},
	decisions: { default: 500, least: 1, most: 100_000, what: "suppressions that one file brings beside what it holds" },
	globs: {
		default: 2000,
		least: 1,
		most: 1_000_000,
		what: "globs of the configurations, each of which is held against each file or finding; a setting or suppression without any counts as one",
		whole: true,
	},
	"project-kib": {
		default: 4096,
		least: 16,
		most: 262_144,
		what: "size of one project as the rules see it, KiB of JSON: what they take of time grows with it",
	},
	"projects-mib": {
		default: 256,
		least: 1,
		most: 65_536,
		what: "size of all projects as the rules see them, of base and head, once to judge them and once to tell what they expose, MiB of JSON",
		whole: true,
	},
	"policy-mib": { default: 2048, least: 64, most: 4095, what: "memory of our rules for one project, MiB" },
	"own-rule-seconds": {
		default: 10,
		least: 1,
		most: 600,
		what: "processor time of own rules for one project, seconds",
	},
	"own-rules-seconds": {
		default: 60,
		least: 1,
		most: 3600,
		what: "processor time of own rules for all projects, seconds",
	},
	"own-rules-mib": { default: 256, least: 16, most: 2048, what: "memory of own rules, MiB" },
	findings: {
		default: 250_000,
		least: 1,
		most: 10_000_000,
		what: "what rules find in all projects, of base and head",
		whole: true,
	},
	shown: { default: 1000, least: 1, most: 1_000_000, what: "findings, and warnings, that the text report shows" },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;

/** In the order in which they are described. */
export const limitNames = Object.keys(limitTable) as readonly LimitName[];

/** The limits that hold where `said` says no other. */
export function limitsOf(said: Readonly<Partial<Limits>> = {}): Limits {
	if (Object.keys(said).length === 0) return standard;
	return allOf(said);
}

function allOf(said: Readonly<Partial<Limits>>): Limits {
	const all = limitNames.map((name) => [name, said[name] ?? limitTable[name].default]);
	return Object.fromEntries(all) as Limits;
}

const standard = allOf({});

/** A bound as messages name it: `limits.depth (200)`. */
export function named(name: LimitName, limits: Limits): string {
	return `limits.${name} (${limits[name]})`;
}
