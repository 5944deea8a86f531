import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Component, hashOf } from "./component.ts";

/**
 * The npm packages that have code in the bundle.
 * @param root the folder of `package-lock.json`.
 * @param files whose code is in `dist/`: bundled, copied, or the bundler's own. Those of no package are ours.
 */
export function bundledPackages(root: string, files: readonly string[]): Component[] {
	const all = new Set(files.flatMap((file) => packageOf(file) ?? []));
	const lock = readJson(join(root, "package-lock.json")) as Lock;
	return [...all].sort().map((folder) => {
		const { name, version, license, dependencies = {} } = readJson(join(folder, "package.json")) as Manifest;
		const integrity = lock.packages[relative(root, folder).split(sep).join("/")]?.integrity;
		if (integrity === undefined) throw new Error(`${folder}: is not in the lockfile`);
		const texts = licenceTexts(folder);
		if (texts.length === 0) throw new Error(`${folder}: no licence found`);
		return {
			name,
			version,
			license,
			texts,
			purl: purlOf(name, version),
			hash: hashOf(integrity),
			contains: Object.keys(dependencies)
				.sort()
				.flatMap((dependency) => resolved(folder, dependency, all) ?? [])
				.map((of) => readJson(join(of, "package.json")) as Manifest)
				.map((manifest) => purlOf(manifest.name, manifest.version)),
		};
	});
}

type Lock = { readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>> };

type Manifest = {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly dependencies?: Readonly<Record<string, string>>;
};

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, "utf8"));
}

/** The folder of the package that a file belongs to; undefined for a file of ours. */
function packageOf(file: string): string | undefined {
	return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** As Node looks a dependency up: in `node_modules` of the package itself, then of each folder above. */
function resolved(folder: string, dependency: string, among: ReadonlySet<string>): string | undefined {
	for (let at = folder; at !== dirname(at); at = dirname(at)) {
		const candidate = join(at, "node_modules", dependency);
		if (existsSync(join(candidate, "package.json"))) return among.has(candidate) ? candidate : undefined;
	}
	return undefined;
}

function licenceTexts(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => /^(licen[cs]e|notice|copying|copyright|third.?party)/i.test(name))
		.sort()
		.map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

function purlOf(name: string, version: string): string {
	return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
