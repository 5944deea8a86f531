import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The folders in `node_modules/` that a build needs: what the sources and the scripts import, and what that
 * depends on. A test's browser and diagrams are several times as large.
 * Too few would end the build; too many cost time only.
 */
export function neededToBuild(root: string): string[] {
	const needed = new Set<string>();
	const add = (name: string): void => {
		const manifest = join(root, "node_modules", name, "package.json");
		if (needed.has(name) || !existsSync(manifest)) return;
		needed.add(name);
		const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
		for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) add(dependency);
	};
	for (const name of importedPackages(root)) add(name);
	return [...needed].sort();
}

type Manifest = {
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** The packages that the sources and the scripts import; what has a scope is taken from any text, as assets are named. */
function importedPackages(root: string): string[] {
	const files = globSync(["src/**/*.ts", "scripts/**/*.ts", "rego/*.ts"], { cwd: root });
	return files.flatMap((file) => {
		const found = readFileSync(join(root, file), "utf8").matchAll(
			/(?:from |import |import\()"(\w[\w.-]*)["/]|"(@[\w-]+\/[\w.-]+)/g,
		);
		return Array.from(found, ([, plain, scoped]) => plain ?? scoped ?? "");
	});
}
