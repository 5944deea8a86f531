/**
 * What the release workflow asks, so that it can be tested and run by hand.
 *
 *   node scripts/release.ts check TAG          exit 1 where the tag and the files do not say the same version
 *   node scripts/release.ts files TAG FOLDER   write what is released: the package, its bill, checksums, notes
 *   node scripts/release.ts major TAG          print the tag to move (v1), by the tags on standard input; or nothing
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { version as programVersion } from "../src/version.ts";
import { checksums } from "./bundle/tree-hash.ts";
import { sectionOf } from "./release/changelog.ts";
import { problems } from "./release/problems.ts";
import { majorTag, versionOf } from "./release/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const commands: Readonly<Record<string, (tag: string, folder: string) => void | Promise<void>>> = {
	check,
	files,
	major: async (tag) => say(majorTag(tag, (await text(process.stdin)).split("\n"))),
};

const [name = "", tag = "", folder = ""] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined || versionOf(tag) === undefined) {
	process.stderr.write("usage: node scripts/release.ts check|files|major vX.Y.Z [FOLDER]\n");
	process.exitCode = 2;
} else {
	await command(tag, folder);
}

function say(line: string | undefined): void {
	if (line !== undefined) process.stdout.write(`${line}\n`);
}

function read(file: string): string {
	return readFileSync(join(root, file), "utf8");
}

type Versioned = { readonly version?: string };

function check(released: string): void {
	const lock = JSON.parse(read("package-lock.json")) as Versioned & {
		readonly packages: Readonly<Record<string, Versioned>>;
	};
	const bill = JSON.parse(read("dist/sbom.cdx.json")) as { readonly metadata: { readonly component: Versioned } };
	const found = problems({
		tag: released,
		manifest: (JSON.parse(read("package.json")) as { readonly version: string }).version,
		lock: [lock.version, lock.packages[""]?.version],
		bill: bill.metadata.component.version,
		program: programVersion,
		changelog: read("CHANGELOG.md"),
		today: new Date().toISOString().slice(0, 10),
	});
	for (const problem of found) say(problem);
	if (found.length > 0) process.exitCode = 1;
	else say(`${released}: all files say the same version`);
}

/** The same sources give the same files: npm packs without times and owners. */
function files(released: string, into: string): void {
	if (into === "") throw new Error("files: the folder is missing");
	const version = released.slice(1);
	mkdirSync(into, { recursive: true });
	execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", into], { cwd: root, stdio: "ignore" });
	const [tarball, bill] = [`bulkhead-${version}.tgz`, `bulkhead-${version}.cdx.json`];
	copyFileSync(join(root, "dist/sbom.cdx.json"), join(into, bill));
	// In the form of sha256sum. Those of dist/ let anybody compare what a tag has with what was attested.
	const sums = checksums(into, [bill, tarball]) + checksums(join(root, "dist"), undefined, "dist/");
	writeFileSync(join(into, "SHA256SUMS"), sums);
	writeFileSync(join(into, "notes.md"), notes(version));
}

function notes(version: string): string {
	const what = sectionOf(read("CHANGELOG.md"), version)?.text ?? "";
	return `${what}

### Verify

\`\`\`sh
gh attestation verify bulkhead-${version}.tgz --repo ${process.env.GITHUB_REPOSITORY ?? "OWNER/bulkhead"}
\`\`\`

\`SHA256SUMS\` has the checksums of the files above and of all in \`dist/\`; it is attested too.
`;
}
