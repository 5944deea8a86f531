import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectAll } from "../../src/collect/trees.ts";
import { isCredentialName, mayHoldSecret, secretSpans, secretSpansSought } from "../../src/judge/secret-text.ts";
import { resolveOptions } from "../../src/options.ts";
import { WorkTree } from "../../src/tree/worktree.ts";
import { stringOf, type Value } from "../../src/value.ts";
import { corpusFolder } from "../corpus.ts";

const names =
	"DB_PASSWORD POSTGRES_PASS requirepass API_KEY apiKey GITHUB_TOKEN NEO4J_AUTH DB_PWD client-secret Credentials";
const near = "PWD keyboard authors Passwo\u0155d pa\u017f\u017fword to\u212aen nginx:1.29";
const clients = "redis-cli valkey-cli mysql mysqladmin mariadb mariadb-dump sqlcmd mongosh mongo docker";
const signs = '= : - -- " \' \\" ": { } , ; | & @ / :// postgres:// redis://: u:p@db'.split(" ");
const flags = "-a auth AUTH -p -P --password".split(" ");
const values = "s3cret Hunter2 x true *** /run/secrets/db $P ${P:-s3cret} -".split(" ");
const blank = fc.constantFrom(" ", "", "\t", "\n", " = ");
const word = fc.constantFrom(...`${names} ${near} ${clients}`.split(" "), ...signs, ...flags, ...values);

/** What credentials are written with, in and out of its order. */
const text = fc
	.array(
		fc.oneof(
			fc.tuple(
				fc.constantFrom(...clients.split(" ")),
				blank,
				fc.constantFrom(...flags),
				blank,
				fc.constantFrom(...values),
			),
			fc.tuple(fc.constantFrom(...names.split(" ")), blank, fc.constantFrom(...signs), fc.constantFrom(...values)),
			fc.tuple(fc.constantFrom("postgres://", "redis://u"), fc.constantFrom("u:s3cret@db", ":s3@cret@db", ":80/x@y")),
			fc.tuple(word, blank),
			fc.tuple(fc.string({ maxLength: 6 })),
		),
		{ maxLength: 5 },
	)
	.map((pieces) => pieces.flat());

/** A quick look at some texts, each and together, leaves nothing out that there is. */
function requireNothingLeftOut(texts: readonly string[]): void {
	for (const one of [...texts, texts.join(" ")]) requireEqual(one);
	if (!texts.some(mayHoldSecret)) expect(secretSpansSought(texts.join(" ")).length).toBe(0);
}

const equal = new Set<string>();

/** Not by `expect` where all is well: there are hundreds of thousands. */
function requireEqual(text: string): void {
	if (equal.has(text)) return;
	const [quick, sought] = [secretSpans(text), secretSpansSought(text)];
	if (quick.length > 0 || sought.length > 0) expect(quick, text).toEqual(sought);
	equal.add(text);
}

test("a quick look at texts leaves no credential out", () => {
	fc.assert(
		fc.property(fc.array(text, { maxLength: 4 }), (lists) => {
			requireNothingLeftOut(lists.map((list) => list.join("")));
			requireNothingLeftOut(lists.flat());
		}),
		{ numRuns: 2000 },
	);
});

test("every name of a credential, in a text, has it looked at", () => {
	fc.assert(
		fc.property(text, (list) => {
			const name = list.join("");
			if (isCredentialName(name)) expect(mayHoldSecret(name)).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

const corpus = corpusFolder("dev");

describe.skipIf(corpus === undefined)("of the corpus (skipped where it is not beside the project)", () => {
	test.each(corpus === undefined ? [] : readdirSync(corpus))("no credential of %s is left out", async (repository) => {
		const tree = await WorkTree.open(join(corpus ?? "", repository));
		const { projects } = await collectAll([tree], resolveOptions());
		for (const { model } of projects) for (const texts of textsOf(model)) requireNothingLeftOut(texts);
	});
});

/** The texts of each list and mapping in a value. */
function textsOf(value: Value): readonly (readonly string[])[] {
	if (value.kind === "scalar") return [];
	const inner = value.kind === "sequence" ? value.items : Array.from(value.entries.values(), (entry) => entry.value);
	return [inner.flatMap((one) => stringOf(one) ?? []), ...inner.flatMap(textsOf)];
}
