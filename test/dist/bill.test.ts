import { globSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { heading } from "../../scripts/bundle/licences.ts";
import { root } from "./support.ts";

type Bill = {
	readonly metadata: { readonly component: { readonly version: string; readonly "bom-ref": string } };
	readonly components: readonly {
		readonly name: string;
		readonly group?: string;
		readonly version?: string;
		readonly purl: string;
		readonly licenses: readonly (
			| { readonly license: { readonly id?: string; readonly name?: string } }
			| { readonly expression: string }
		)[];
		readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
	}[];
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};

/** The name is there where it differs from the folder's. */
type Locked = { readonly name?: string; readonly version: string; readonly integrity?: string };

const bill = readJson("dist/sbom.cdx.json") as Bill;
const licences = readFileSync(join(root, "dist/licenses.txt"), "utf8").split(`\n\n${"-".repeat(80)}\n\n`);

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(join(root, file), "utf8"));
}

function fullName({ group, name }: { readonly group?: string; readonly name: string }): string {
	return group === undefined ? name : `${group}/${name}`;
}

/** The schemas that CycloneDX publishes; the library brings them along. */
function schema(name: string): object {
	const library = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
	return JSON.parse(readFileSync(join(dirname(library), "res/schema", `${name}.SNAPSHOT.schema.json`), "utf8"));
}

test("the bill is valid by the schema of CycloneDX 1.6", () => {
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats.default(ajv);
	// Ours are written in ASCII, so that the stricter formats hold for them.
	ajv.addFormat("iri-reference", /^[!-~]*$/).addFormat("idn-email", /^[!-~]+@[!-~]+$/);
	for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) {
		ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
	}
	const validate = ajv.compile(schema("bom-1.6"));
	expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
	expect(validate({ ...bill, components: [{ name: "no type" }] })).toBe(false);
});

test("it names no time, no place and no random number, so that the same sources give the same bytes", () => {
	expect(readFileSync(join(root, "dist/sbom.cdx.json"), "utf8")).not.toMatch(
		/timestamp|serialNumber|node_modules|\/tmp/,
	);
});

test("every package that the sources import is in the bill", () => {
	const imported = globSync("src/**/*.ts", { cwd: root })
		.flatMap((file) => {
			const text = readFileSync(join(root, file), "utf8");
			return Array.from(
				text.matchAll(/^(?:import|export)(?! type)[^;]*? from "([^".][^"]*)";|import\("([^".][^"]*)"\)/gms),
			);
		})
		.map(([, fixed, loaded]) => fixed ?? loaded ?? "")
		.filter((module) => !module.startsWith("node:"))
		.map((module) => /^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0]);
	expect(imported).toContain("yaml");
	const inBill = new Set(bill.components.map(fullName));
	expect([...new Set(imported)].filter((name) => name !== undefined && !inBill.has(name))).toEqual([]);
});

test("every Go module that is in the compiler of Rego is in the bill, with the hash that go.sum has", () => {
	const sums = readFileSync(join(root, "rego/go.sum"), "utf8");
	const modules = bill.components.filter(({ purl }) => purl.startsWith("pkg:golang/") && !purl.includes("/std@"));
	for (const { name, version, hashes } of modules) {
		const base64 = Buffer.from(hashes?.[0]?.content ?? "", "hex").toString("base64");
		expect(sums).toContain(`${name} ${version} h1:${base64}\n`);
	}
	const recorded = readFileSync(join(root, "rego/licenses.txt"), "utf8").match(/^\S+\.\S+\/\S+ v\d\S*$/gm) ?? [];
	expect(modules.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(recorded.sort());
	expect(modules.length).toBeGreaterThan(10);
});

test("every npm package in it has the version and the hash of the lockfile", () => {
	const lock = readJson("package-lock.json") as {
		readonly packages: Readonly<Record<string, Locked>>;
	};
	const locked = Object.entries(lock.packages).map(([path, entry]) => {
		const folder = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
		return `${entry.name ?? folder} ${entry.version} ${entry.integrity}`;
	});
	const packages = bill.components.filter(({ purl }) => purl.startsWith("pkg:npm/"));
	for (const component of packages) {
		const base64 = Buffer.from(component.hashes?.[0]?.content ?? "", "hex").toString("base64");
		expect(locked).toContain(`${fullName(component)} ${component.version} sha512-${base64}`);
	}
	expect(packages.length).toBeGreaterThan(10);
});

test("the licences have a section with a text for each component, and for nothing else", () => {
	const headings = bill.components.map((component) => {
		const [licence] = component.licenses;
		const license =
			licence && ("license" in licence ? (licence.license.id ?? licence.license.name) : licence.expression);
		const { version } = component;
		return heading({
			name: fullName(component),
			...(version === undefined ? {} : { version }),
			license: license ?? "",
		});
	});
	const sections = licences.map((section) => section.slice(0, section.indexOf("\n")));
	expect(sections.sort()).toEqual(headings.sort());
	for (const section of licences) {
		expect(section.slice(section.indexOf("\n"))).toMatch(/copyright|licen[cs]e|author/i);
		expect(section.length).toBeGreaterThan(300);
	}
});

test.each([
	{ name: "libmpdec", holder: "Stefan Krah", why: "the decimal numbers of OPA's runtime" },
	{ name: "re2", holder: "The RE2 Authors", why: "the regular expressions of OPA's runtime" },
	{ name: "tree-sitter-bash", holder: "Max Brunsfeld", why: "a grammar that another package built" },
	{ name: "esbuild", holder: "Evan Wallace", why: "what the bundler wraps modules of CommonJS in" },
])("$name, which no package declares, has its notice: $why", ({ name, holder }) => {
	expect(licences.find((section) => section.startsWith(`${name} `))).toContain(holder);
});

test("everything is reached from the subject", () => {
	const edges = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
	const reached = new Set<string>();
	const visit = (ref: string) => {
		if (reached.has(ref)) return;
		reached.add(ref);
		for (const next of edges.get(ref) ?? []) visit(next);
	};
	visit(bill.metadata.component["bom-ref"]);
	expect(bill.components.map(({ purl }) => purl).filter((purl) => !reached.has(purl))).toEqual([]);
	expect(bill.metadata.component.version).toBe((readJson("package.json") as { readonly version: string }).version);
});

test("no notice is left over", () => {
	const texts = readdirSync(join(root, "notices")).map((name) => readFileSync(join(root, "notices", name), "utf8"));
	expect(texts.filter((text) => !licences.some((section) => section.includes(text.trim())))).toEqual([]);
});
