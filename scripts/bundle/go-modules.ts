import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Component, hashOf } from "./component.ts";
import { licenceId } from "./licence-id.ts";

/** What the compiler of Rego is written in: the one module that `rego/go.mod` asks for itself, and OPA's runtime with it. */
export const opa = "github.com/open-policy-agent/opa";

/**
 * Go, and the Go modules that have code in `rego.wasm`, from what `rego/build.mjs` recorded: `licenses.txt` has a section
 * for each of them, headed by name and version, and `go.sum` has its hash.
 * @param folder `rego/`
 */
export function goModules(folder: string): Component[] {
	const sums = readFileSync(join(folder, "go.sum"), "utf8").split("\n");
	const modules = readFileSync(join(folder, "licenses.txt"), "utf8")
		.split(`\n\n${"-".repeat(80)}\n\n`)
		.map((section) => {
			const [heading = "", text = ""] = /^(.+)\n\n([\s\S]+)$/.exec(section.trimEnd())?.slice(1) ?? [];
			const [name = "", version = ""] = heading.split(" ");
			return { name, version, license: licenceId(heading, text), texts: [text] };
		});
	const purls = modules.map(({ name, version }) =>
		name === "Go" ? `pkg:golang/std@${version}` : `pkg:golang/${name}@${version}`,
	);
	return modules.map((module, at) => {
		const purl = purls[at] ?? "";
		const contains = module.name === opa ? purls.filter((other) => other !== purl).sort() : [];
		// The toolchain is not among the modules: its version is pinned by go.mod, its hash by Go's checksum database.
		if (module.name === "Go") return { ...module, purl, contains };
		const sum = sums.find((line) => line.startsWith(`${module.name} ${module.version} h1:`))?.split(" ")[2];
		if (sum === undefined) throw new Error(`rego/go.sum: no hash of ${module.name} ${module.version}`);
		return { ...module, purl, hash: hashOf(sum), contains };
	});
}
