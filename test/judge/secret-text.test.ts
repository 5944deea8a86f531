import { expect, test } from "vitest";
import { credentialIn, isCredentialName, maskText, secretSpansOfLine } from "../../src/judge/secret-text.ts";
import { maskSpans } from "../../src/judge/span.ts";
import { growth, inProportion } from "../growth.ts";

test.each([
	["POSTGRES_PASSWORD", true, "PASSWORD is a word of it"],
	["RABBITMQ_DEFAULT_PASS", true, "PASS"],
	["dbPassword", true, "camel case has words too"],
	["PGPASSWORD", true, "joined to a prefix"],
	["requirepass", true, "redis' own setting"],
	["AWS_SECRET_ACCESS_KEY", true, "SECRET"],
	["API_KEY", true, "a key of an API"],
	["STRIPE_APIKEY", true, "written together"],
	["API_KEY_PROD", true, "not the last word"],
	["APP_KEY", true, "Laravel's"],
	["TS_AUTHKEY", true, "written together, Tailscale's"],
	["DB_ENC_KEY", true, "short for encryption"],
	["NEO4J_AUTH", true, "user/password"],
	["db-password", true, "dashes part words"],
	["POSTGRES_PASSWORD_FILE", false, "the path of a secret"],
	["TOKEN_TTL", false, "how long one holds"],
	["POSTGRES_HOST_AUTH_METHOD", false, "how, not what"],
	["JWT_PUBLIC_KEY", false, "for everybody"],
	["PWD", false, "the working directory"],
	["BYPASS", false, "another word that ends like one"],
	["COMPASS_URL", false, "likewise"],
	["PARTITION_KEY", false, "a key of no lock"],
	["secrets", false, "Compose's own key"],
	["", false, "no name"],
])("the name %s holds a credential: %s (%s)", (name, expected, _why) => {
	expect(isCredentialName(name)).toBe(expected);
});

test.each([
	["hunter2", "***", "a value"],
	["", undefined, "empty"],
	["$DB_PASSWORD", undefined, "a reference"],
	["${DB_PASSWORD}", undefined, "a reference"],
	["${DB_PASSWORD:?must be set}", undefined, "a reference with an error"],
	["${DB_PASSWORD:-hunter2}", "${DB_PASSWORD:-***}", "its default is a value"],
	["${{ secrets.TOKEN }}", undefined, "an expression"],
	["/run/secrets/db", undefined, "a path"],
	["./token.txt", undefined, "a path"],
	["/9j4AAQSkZJRg+abc==", "***", "base64 may begin with a slash"],
	["yes", undefined, "a switch"],
])("of the value %j stays %j (%s)", (value, expected, _why) => {
	const part = credentialIn(value);
	expect(part === undefined ? undefined : maskSpans(value, [part])).toBe(expected);
});

test.each([
	["connects to postgres://app:hunter2@db/shop", "connects to postgres://app:***@db/shop", "a URL's password"],
	["redis://:hunter2@cache:6379", "redis://:***@cache:6379", "without a user"],
	["postgres://u:ab/cd@db", "postgres://u:***@db", "with a slash"],
	["https://registry:5000/img@sha256:abc", "https://registry:5000/img@sha256:abc", "a port is no password"],
	["postgres://app:${PW}@db", "postgres://app:${PW}@db", "a reference gives nothing away"],
	["redis-server --requirepass hunter2 --port 6379", "redis-server --requirepass *** --port 6379", "a flag's value"],
	["run --password=hunter2", "run --password=***", "a flag with an equals sign"],
	["sh -c 'PGPASSWORD=hunter2 psql'", "sh -c 'PGPASSWORD=*** psql'", "a variable of a command"],
	["addr=nas,username=u,password=hunter2,vers=3", "addr=nas,username=u,password=***,vers=3", "mount options"],
	["redis-cli -a hunter2 ping", "redis-cli -a *** ping", "redis' short flag"],
	["redis-cli auth hunter2", "redis-cli auth ***", "redis' command"],
	["sqlcmd -U sa -P 'hunter 2' -Q x", "sqlcmd -U sa -P '***' -Q x", "SQL Server's short flag"],
	['{"user":"a","password":"hunter2"}', '{"user":"a","password":"***"}', "a member of JSON"],
	['{\\"db\\":{\\"password\\":\\"hunter2\\"}}', '{\\"db\\":{\\"password\\":\\"***\\"}}', "JSON in quotes"],
	["mysqladmin ping -phunter2", "mysqladmin ping -p***", "mysql's short flag"],
	["docker run -p 3306:3306 mysql", "docker run -p 3306:3306 mysql", "a port is no password"],
	["publishes 5432 on all interfaces", "publishes 5432 on all interfaces", "nothing to hide"],
	["sets a literal password", "sets a literal password", "the word alone is none"],
])("in %j a message hides credentials: %j (%s)", (text, expected, _why) => {
	expect(maskText(text)).toBe(expected);
});

test.each([
	["      POSTGRES_PASSWORD: hunter two # why", "      POSTGRES_PASSWORD: *** # why", "a mapping entry"],
	['      - "POSTGRES_PASSWORD=hunter2"', '      - "POSTGRES_PASSWORD=***"', "a quoted list item"],
	["POSTGRES_PASSWORD='hunter 2'", "POSTGRES_PASSWORD='***'", "a .env line"],
	['{"password": "hunter2", "user": "app"}', '{"password": "***", "user": "app"}', "JSON"],
	["{PASSWORD: hunter2, USER: app}", "{PASSWORD: ***, USER: app}", "a flow mapping"],
	["      password: *pw", "      password: *pw", "an alias"],
	["      secrets: [db_password]", "      secrets: [db_password]", "a secret's name"],
	["    MIIEowIBAAKCAQEAwJ8xkQz0b3JpZ2luYWxseWFrZXlpbnRoaXNmaWxl", "    ***", "a line of a private key"],
	["    image: postgres:18", "    image: postgres:18", "nothing to hide"],
])("the line %j is shown as %j (%s)", (line, expected, _why) => {
	expect(maskSpans(line, secretSpansOfLine(line))).toBe(expected);
});

test.each(["a", "a=", "://a:", "-a ", "password: ", "mysql ", "mysql-", "a:b@"])(
	"a line of %j takes time in proportion",
	(part) => {
		expect(growth((size) => part.repeat(size), secretSpansOfLine, 100)).toBeLessThan(inProportion);
	},
);

test("addresses that never come to an @ take time in proportion", () => {
	expect(maskText("://a:".repeat(40_000))).toBe("://a:".repeat(40_000));
	expect(growth((size) => "://a:".repeat(size), maskText, 100)).toBeLessThan(inProportion);
});

test("an address of a long password is masked", () => {
	expect(maskText(`db://u:${"p4".repeat(20_000)}@db`)).toBe("db://u:***@db");
	expect(maskText(`db://u:${"p4/".repeat(20_000)}@db x://y:z@`)).toBe("db://u:***@db x://y:***@");
});
