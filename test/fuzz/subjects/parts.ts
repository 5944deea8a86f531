import { parseCreate } from "../../../src/collect/docker/command-line.ts";
import { parseJsonc } from "../../../src/collect/jsonc.ts";
import { scalarText } from "../../../src/collect/shell/scalar-text.ts";
import { settle } from "../../../src/collect/shell/settle.ts";
import { interpolate } from "../../../src/collect/workflow/expression.ts";
import { fromJson } from "../../../src/collect/workflow/from-json.ts";
import { type Scope, scopeWith } from "../../../src/collect/workflow/outcome.ts";
import { splitOptions } from "../../../src/collect/workflow/split-options.ts";
import { occasionOf } from "../../../src/decide/event.ts";
import { secretSpansOfLine } from "../../../src/judge/secret-text.ts";
import { visible } from "../../../src/report/visible.ts";
import { Source } from "../../../src/source.ts";
import { resolvePath } from "../../../src/tree/tree.ts";
import { type Scalar, toJson, type Value } from "../../../src/value.ts";
import { parseYaml } from "../../../src/yaml.ts";
import { readFully } from "../../../src/yaml-full/reader.ts";
import { Broken } from "../broken.ts";
import { hostileTexts, pieces } from "../hostile.ts";
import { changedText } from "../make-files.ts";
import { mutatedText } from "../mutate-text.ts";
import type { Random } from "../random.ts";
import { pathOf } from "../seeds.ts";
import type { Subject } from "../subject.ts";
import { placed } from "./collected.ts";

/** Texts that are put together from pieces, or one that is written down, changed. */
function textOf(language: string, written: readonly string[], random: Random): string {
	const words = pieces[language] ?? [];
	if (random.oneIn(3)) return mutatedText(random.of(written), random, written, language);
	let text = "";
	for (let left = random.few(40); left > 0; left--)
		text += random.oneIn(8) ? random.of(hostileTexts) : random.of(words);
	return text;
}

/** YAML by itself, byte for byte and by its structure. */
export const yaml: Subject = {
	share: 140_000,
	make: (random, seeds) => {
		const language = random.of(["compose", "workflow", "yaml"] as const);
		const [text = ""] = Object.values(random.of(seeds[language]));
		return { "a.yml": changedText(text, language, random, seeds) };
	},
	run: async ({ "a.yml": text = "" }) => {
		const parsed = parsedText(parseYaml(new Source("a.yml", text)));
		// What is read in a tenth of the time must be what the full parser reads.
		const fully = parsedText(readFully(new Source("a.yml", text)));
		if (parsed !== fully)
			throw new Broken("same-output", `quickly ${parsed.slice(0, 200)}, fully ${fully.slice(0, 200)}`);
		return parsed;
	},
};

/** JSON with comments. */
export const jsonc: Subject = {
	share: 20_000,
	make: (random, seeds) => {
		const [text = ""] = Object.values(random.of(seeds.json));
		return { "a.json": changedText(text, "json", random, seeds) };
	},
	run: async ({ "a.json": text = "" }) => parsedText(parseJsonc(new Source("a.json", text))),
};

function parsedText({ documents, diagnostics }: ReturnType<typeof parseYaml>): string {
	const said = diagnostics.map(({ message, place }) => [message, placed(place)]);
	return JSON.stringify([documents.map(withPlaces), said]);
}

/** A value with all that is known of it, but for the source, which is the same everywhere. */
function withPlaces(value: Value): unknown {
	const { place, via = [], tag } = value;
	const about = [placed(place), via.map((step) => [step.kind, step.name, placed(step.place)]), tag];
	if (value.kind === "scalar") return [toJson(value), value.plain, ...about];
	if (value.kind === "sequence") return [value.items.map(withPlaces), ...about];
	const entries = Array.from(value.entries, ([key, entry]) => [key, placed(entry.key), withPlaces(entry.value)]);
	return [entries, value.merged?.length, ...about];
}

const matrix: Scope = (path, host) => {
	const known: Readonly<Record<string, unknown>> = { a: "1", list: ["x", "y"], object: { k: ["v", { w: 1 }] } };
	const name = path[1] ?? "";
	return Object.hasOwn(known, name)
		? [{ known: fromJson(known[name], { place: host }) }]
		: [{ unknown: [path.join(".")] }];
};

/** Expressions of workflows. */
export const expression: Subject = {
	share: 150_000,
	make: (random) => {
		const text = textOf("expression", expressions, random);
		return { expression: text.includes("${{") ? text : `\${{ ${text} }}` };
	},
	run: async ({ expression: text = "" }) => {
		const scope = scopeWith({ matrix, inputs: (path) => [{ unknown: path }] });
		return JSON.stringify(interpolate(scalarText(scalarOf(text)), scope).map((one) => one.text));
	},
};

const expressions = [
	"${{ github.event_name == 'push' && format('{0}-{1}', matrix.a, inputs.x) || fromJSON('{\"a\":[1]}').a[0] }}",
	"a${{ contains(fromJSON(toJSON(matrix.object)).k, 'v') }}b${{ join(matrix.list, '${{') }}",
	"${{ case(inputs.x, 'a', matrix.a != '1', 'b', matrix.object.k[1].w) }}",
];

/** `options:` of a workflow's container, and what docker makes of them. */
export const options: Subject = {
	share: 120_000,
	make: (random) => ({ options: textOf("options", optionLines, random) }),
	run: async ({ options: text = "" }) => {
		const value = scalarOf(text);
		const words = settle(splitOptions(scalarText(value), value.place));
		const { container, flags, invalid, args } = parseCreate(words, { verb: "create", tool: "docker" });
		return JSON.stringify([toJson(container), flags, invalid?.message, args.map((word) => word.value)]);
	},
};

const optionLines = [
	'--privileged --network host -v /:/host:ro -p 127.0.0.1:80:80/tcp -e "A=b c" --health-cmd "curl -f http://x || exit 1"',
	"--mount type=bind,src=/var/run/docker.sock,dst=/s,readonly --gpus 'device=0,1' --ulimit nofile=1:2 --cpus .5 --user 1000",
	"--network name=a,alias=b,driver-opt=c=d --ip 1.2.3.4 --link a:b --security-opt seccomp=x --device-cgroup-rule 'c 1:3 mr'",
];

/** The payloads of events, which say what a pull request compares. */
export const event: Subject = {
	share: 40_000,
	make: (random) => ({
		name: random.of(["pull_request", "pull_request_target", "merge_group", "workflow_run", "push", ...hostileTexts]),
		commit: random.oneIn(3) ? random.of(hostileTexts) : "c".repeat(40),
		payload: mutatedText(random.of(payloads), random, payloads, "json"),
	}),
	run: async ({ name = "", commit = "", payload = "" }) => {
		let data: unknown;
		try {
			data = JSON.parse(payload);
		} catch {
			data = payload;
		}
		const occasion = occasionOf(name, data, commit);
		// What is handed to git is a full hash, and never an option or a name.
		const { base, head } = occasion.kind === "proposal" ? occasion.proposal : { base: commit, head: commit };
		const before = (occasion.kind === "push" ? occasion.before : undefined) ?? commit;
		for (const one of [base, head, before]) {
			if (!/^[0-9a-f]{40,64}$/.test(one) && one !== commit) throw new Broken("escape", `git is asked for ${one}`);
		}
		return JSON.stringify(occasion);
	},
};

const payloads = [
	`{"before":"${"a".repeat(40)}","after":"${"b".repeat(40)}","ref":"refs/heads/x"}`,
	`{"pull_request":{"base":{"sha":"${"a".repeat(40)}"},"head":{"sha":"${"b".repeat(40)}"}},"number":1}`,
	`{"merge_group":{"base_sha":"${"a".repeat(40)}","head_sha":"${"b".repeat(64)}"}}`,
	`{"__proto__":{"pull_request":{"base":{"sha":"${"a".repeat(40)}"}}},"constructor":[]}`,
];

/** Paths that files name. */
export const paths: Subject = {
	share: 40_000,
	make: (random) => {
		const parts = Array.from({ length: random.few(12) }, () => random.of(pathParts));
		return { from: random.of(["", "a", "a/b", "a/b/c"]), target: parts.join(random.of(["", "/", "\\"])) };
	},
	run: async ({ from = "", target = "" }) => {
		const path = resolvePath(from, target);
		const leads = path === undefined ? false : path.split("/").some((part) => part === ".." || part === ".");
		if (leads || path?.startsWith("/") || path?.includes("\0")) throw new Broken("escape", `${target} gives ${path}`);
		return String(path);
	},
};

const pathParts = [
	...hostileTexts,
	"..",
	"..",
	"..",
	".",
	"",
	"a",
	"b",
	"/",
	"//",
	"C:",
	"~",
	"\0",
	"...",
	". .",
	"\u2025",
	"%2e%2e",
];

/** Passwords in lines of any text. */
export const masks: Subject = {
	share: 40_000,
	make: (random, seeds) => {
		const [text = ""] = Object.values(random.of(seeds.compose));
		return { line: mutatedText(random.of(text.split("\n")), random, secretLines, "compose") };
	},
	run: async ({ line = "" }) => {
		const spans = secretSpansOfLine(line);
		let at = 0;
		for (const { start, end } of spans) {
			if (start < at || end <= start || end > line.length) throw new Broken("output", `spans ${JSON.stringify(spans)}`);
			at = end;
		}
		return JSON.stringify([spans, visible(line)]);
	},
};

const secretLines = [
	"postgres://user:hunter2hunter2@db:5432/x?password=a",
	'PASSWORD="hunter2hunter2" redis-cli -a hunter2 --requirepass=hunter2 {\\"token\\":\\"x\\"}',
	"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDLx",
];

function scalarOf(text: string): Scalar {
	const source = new Source(pathOf.workflow, text);
	return { kind: "scalar", value: text, place: { source, start: 0, end: text.length } };
}
