import { expect, test } from "vitest";
import { credentialsOf } from "../../src/judge/credentials.ts";
import { maskSpans } from "../../src/judge/span.ts";
import { Source } from "../../src/source.ts";
import { record, type Scalar, scalar, sequence } from "../../src/value.ts";
import { project } from "./support.ts";

/** A file of which `part` is the place of a variable's value, as the credentials leave it. */
function masked(text: string, part: string, value: string, name = "DB_PASSWORD"): string {
	const source = new Source("f.yaml", text);
	const start = text.indexOf(part);
	const place = { source, start, end: start + part.length };
	const variable = record<{ name: string; value: string }>(
		{ name: scalar(name, place), value: scalar(value, place) as Scalar<string> },
		place,
	);
	const model = record<{ environment: object[] }>({ environment: sequence([variable], place) }, place);
	return maskSpans(text, credentialsOf([{ model, files: [] }]).spans.get("f.yaml") ?? []);
}

test.each([
	["DB_PASSWORD: postgres", "postgres", "postgres", "DB_PASSWORD: ***", "the value has its own place"],
	["- pass=pass", "pass=pass", "pass", "- pass=***", "a list item: the last occurrence is the value"],
	['X: "a\\tb"', '"a\\tb"', "a\tb", "X: ***", "written with an escape: all of it"],
	[
		'- "DB_PASSWORD=a\\tb"',
		'"DB_PASSWORD=a\\tb"',
		"a\tb",
		'- "DB_PASSWORD=***',
		"an escape in a list item: behind the name",
	],
	["X: |\n  one\n  two\nY: z", "|\n  one\n  two\n", "one\ntwo\n", "X: ***Y: z", "a block scalar: all of it"],
	// biome-ignore-start lint/suspicious/noTemplateCurlyInString: Compose's interpolation
	["X: ${P:-secret}", "${P:-secret}", "secret", "X: ${P:-***}", "the default of a reference"],
	["X: a-${P:-b}-c", "a-${P:-b}-c", "a-b-c", "X: ***", "put together"],
	["X: ${P}", "${P}", "from-elsewhere", "X: ${P}", "a value from elsewhere: nothing stands here"],
	["- DB_PASSWORD=${P}", "DB_PASSWORD=${P}", "from-elsewhere", "- DB_PASSWORD=${P}", "the same in a list item"],
	// biome-ignore-end lint/suspicious/noTemplateCurlyInString: Compose's interpolation
	["export DB_PASSWORD='a b'", "export DB_PASSWORD='a b'", "a b", "export DB_PASSWORD='***'", "a line of a .env"],
	["X: /run/secrets/db", "/run/secrets/db", "/run/secrets/db", "X: /run/secrets/db", "a path is none"],
])("%j, of which %j gives %j, is shown as %j (%s)", (text, part, value, expected, _why) => {
	expect(masked(text, part, value)).toBe(expected);
});

const yaml = (secret: string) => `name: shop
containers:
  - name: postgres18
    environment:
      - {name: POSTGRES_PASSWORD, value: "${secret}"}
    command: [redis-server, --requirepass, s3cret-in-command]
`;

test.each([
	["Tr0ub4dor&3", 'connects with "Tr0ub4dor&3"', 'connects with "***"', "a value that means nothing else"],
	["postgres", "mounts postgres's data", "mounts postgres's data", "a common word"],
	["postgres18", "postgres18 has no volume", "postgres18 has no volume", "the container's own name"],
	["abc123", "publishes abc123", "publishes abc123", "too short to tell"],
	["correcthorsebatterystaple", "says correcthorsebatterystaple", "says ***", "no word is that long"],
	["a.b*c(d)1", "has a.b*c(d)1 in it", "has *** in it", "its punctuation is only text"],
	["x", "runs s3cret-in-command", "runs ***", "a flag's value"],
])("where the password is %j, %j is said as %j (%s)", (secret, message, expected, _why) => {
	expect(credentialsOf([project(yaml(secret))]).maskMessage(message)).toBe(expected);
});
