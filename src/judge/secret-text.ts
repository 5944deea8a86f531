/**
 * Credentials in text, found by form alone: what is masked where nothing is known of the text but itself. It is wider
 * than the rule `literal-credential` on purpose: a masked word too many costs a look into the file, one too few a secret.
 */

import { passwordsIn } from "./address-passwords.ts";
import { maskSpans, merged, type Span } from "./span.ts";

/** Whether a variable, key or flag of this name holds a credential, or would if it had a value. */
export function isCredentialName(name: string): boolean {
	if (!mayName.test(name)) return false;
	const words = wordsOf(name);
	const last = words.at(-1);
	if (last === undefined || notTheCredentialItself.has(last) || workingDirectories.has(name.toUpperCase()))
		return false;
	if (last === "AUTH") return true;
	if (last === "KEY") return !words.includes("PUBLIC") && words.some((word) => keyOwners.has(word));
	return words.some((word, at) => credentialWords.has(word) || joined.test(word) || isSplitKey(words, at));
}

/**
 * What of a value is the credential: all of it, the default of a reference (`${NAME:-default}`), or nothing, where it
 * is empty, a reference, a path or a switch.
 */
export function credentialIn(value: string): Span | undefined {
	const fallback = /^\$\{\w+:?-([^}]+)\}$/.exec(value)?.[1];
	if (fallback !== undefined) return { start: value.length - 1 - fallback.length, end: value.length - 1 };
	const trivial = value.trim() === "" || reference.test(value) || path.test(value) || flag.test(value);
	return trivial ? undefined : { start: 0, end: value.length };
}

/**
 * `scheme://user:password@`, `NAME=value` and `--flag value` of credential names, members of JSON, and the flags of
 * database clients.
 */
export function secretSpans(text: string): readonly Span[] {
	if (!mayHoldSecret(text)) return none;
	const namesOne = mayName.test(text);
	return merged([
		...passwordsIn(text).flatMap(({ start, end }) => credentialPart(text, start, end)),
		...(namesOne ? withNames.flatMap(([sign, pattern]) => (text.includes(sign) ? named(text, pattern) : [])) : []),
		...(clients.test(text) && /\s/.test(text) ? clientFlags.flatMap((pattern) => captures(text, pattern)) : []),
	]);
}

/** The same, whatever the text looks like: what the quick looks of `secretSpans` must not leave out. For tests. */
export function secretSpansSought(text: string): readonly Span[] {
	return merged([
		...passwordsIn(text).flatMap(({ start, end }) => credentialPart(text, start, end)),
		...withNames.flatMap(([, pattern]) => named(text, pattern)),
		...clientFlags.flatMap((pattern) => captures(text, pattern)),
	]);
}

/**
 * Whether it is worth while to look for `secretSpans`: true of every text that has one, and of few others. What it asks
 * for has no blank in it, so that of texts put together with blanks it is true where it is of one of them.
 */
export function mayHoldSecret(text: string): boolean {
	return maySay.test(text);
}

const none: readonly Span[] = [];

/** Also `name: value` and `"name": "value"`, as configuration files have them, and lines of a key in PEM. */
export function secretSpansOfLine(line: string): readonly Span[] {
	return merged([...secretSpans(line), ...named(line, entry), ...captures(line, pem)]);
}

/** A text with `mask` for each credential that its form gives away. */
export function maskText(text: string): string {
	return maskSpans(text, secretSpans(text));
}

/** Any name of a credential has one of these in it; most texts have none, and need not be looked at further. */
const mayName = /pass|pwd|secret|token|key|auth|credential/i;
/** The same for whatever `secretSpans` finds. */
const maySay = /:\/\/|-cli|mysql|mariadb|sqlcmd|mongo|pass|pwd|secret|token|key|auth|credential/i;

const credentialWords = new Set(
	"PASS PASSWORD PASSWORDS PASSWD PASSPHRASE PASSCODE PWD SECRET TOKEN CREDENTIAL CREDENTIALS APIKEY REQUIREPASS MASTERAUTH".split(
		" ",
	),
);
/** `PGPASSWORD`, `dbpasswd`, `authtoken`. Not `PASS`: `BYPASS`, `COMPASS`. */
const joined = /(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:API|ACCESS|AUTH|MASTER|PRIVATE|SECRET)KEY)$/;
const workingDirectories = new Set(["PWD", "OLDPWD"]);
/** A `…_KEY` is a credential where one of these stands before it. */
const keyOwners = new Set(
	"AES API PRIVATE ACCESS SECRET SECRETS APP CRYPTO ENC ENCRYPTION ENCRYPT HMAC SIGNING MASTER JWT SESSION COOKIE AUTH SERVICE ROOT ADMIN LICENSE".split(
		" ",
	),
);
/** Names that end so speak about a credential: where it is, how long it holds. */
const notTheCredentialItself = new Set(
	"FILE FILES PATH DIR DIRECTORY LENGTH LEN MIN MAX SIZE TTL EXPIRY EXPIRES EXPIRATION EXPIRE TIMEOUT AGE ALGORITHM ALG METHOD TYPE NAME HEADER ENABLED ENABLE DISABLED URL URI HOST PORT ISSUER AUDIENCE POLICY ENCODING FORMAT SCHEME REALM HOSTNAME SERVERS PROTOCOL MECHANISM CLASS PROVIDER SOURCE LOCATION REGION MINUTES SECONDS HOURS DAYS".split(
		" ",
	),
);

const reference = /^(?:\$\{\{[^}]*\}\}|\$\$?\w+|\$\$?\{\w+(?::?[?+][^}]*)?\}|\$\$?\([^)]*\)|<[^>]*>|\*[\w.-]+)$/;
const path =
	/^(?:(?:~|\.{1,2})(?:\/[\w.@-]+)+|\/(?:run|var|etc|home|opt|usr|tmp|secrets?|root|mnt|srv|data|app|config|certs?|keys?)(?:\/[\w.@-]+)*)\/?$/;
const flag = /^(?:true|false|yes|no|on|off|null|none|0|1)$/i;

const assignment = /(?<![\w.-])([A-Za-z_][\w.-]{0,200})\s?=\s?("[^"]*"|'[^']*'|[^\s,;"'`]+)/dg;
const option = /(?<!\S)--?([A-Za-z][\w-]{0,100})(?:=|\s+)("[^"]*"|'[^']*'|[^\s"'`-][^\s"'`]*)/dg;
/** In a text of JSON, which may stand in quotes itself: `{\"password\":\"secret\"}`. */
const member = /"([A-Za-z_][\w.-]{0,200})\\?"\s*:\s*\\?"([^"\\]*)/dg;
/** What has the name of a credential in it, and the sign without which there is none in a text: most are but names. */
const withNames: readonly (readonly [sign: string, pattern: RegExp])[] = [
	["=", assignment],
	["-", option],
	['"', member],
];
const entry =
	/(?<![\w.-])([A-Za-z_][\w.-]{0,200})["']?\s*:\s+("[^"]*"|'[^']*'|[^\s#"'].*?)(?<!\s)(?=\s+#|\s*$|\s*[,}]\s*["']?[\w.-]+["']?\s*:|\s*\}\s*$)/dg;
const pem = /^\s*([A-Za-z\d+/]{40,}={0,2})\s*$/dg;
/** `redis-cli -a secret`, `redis-cli auth secret`, `mysqladmin -psecret`, `mongosh -p secret`, `sqlcmd -P secret`. */
const clients = /-cli|mysql|mariadb|sqlcmd|mongo/;
const clientFlags = [
	/\b(?:redis|valkey)-cli\b[^|;&\n]{0,500}?\s(?:-a|auth|AUTH)\s+([^\s"'`]+)/dg,
	/\b(?:mysql|mariadb)[\w-]{0,100}\s[^|;&\n]{0,500}?(?<=\s)-p([^\s"'`]+)/dg,
	/\bsqlcmd\s[^|;&\n]{0,500}?(?<=\s)-P\s*([^\s"'`]+|'[^']*')/dg,
	/\bmongo\w*\s[^|;&\n]{0,500}?(?<=\s)-p\s+([^\s"'`]+)/dg,
];

function wordsOf(name: string): readonly string[] {
	return name
		.slice(0, 400)
		.replace(/([a-z\d])([A-Z])/g, "$1_$2")
		.toUpperCase()
		.split(/[^A-Z\d]+/)
		.filter((word) => word !== "");
}

/** `API_KEY`, `PRIVATE_KEY` inside a longer name: `API_KEY_PROD`. */
function isSplitKey(words: readonly string[], at: number): boolean {
	return words[at] === "KEY" && ["API", "PRIVATE", "ACCESS", "SECRET"].includes(words[at - 1] ?? "");
}

function captures(text: string, pattern: RegExp): readonly Span[] {
	return Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1]).flatMap((found) =>
		found === undefined ? [] : credentialPart(text, found[0], found[1]),
	);
}

function named(text: string, pattern: RegExp): readonly Span[] {
	return Array.from(text.matchAll(pattern)).flatMap((match) => {
		const found = match.indices?.[2];
		return found === undefined || !isCredentialName(match[1] ?? "") ? [] : credentialPart(text, found[0], found[1]);
	});
}

/** The credential of `text[start, end)`, without its quotes. */
function credentialPart(text: string, start: number, end: number): readonly Span[] {
	const quoted = /^(["']).*\1$/s.test(text.slice(start, end)) && end - start >= 2 ? 1 : 0;
	const part = credentialIn(text.slice(start + quoted, end - quoted));
	return part === undefined ? [] : [{ start: start + quoted + part.start, end: start + quoted + part.end }];
}
