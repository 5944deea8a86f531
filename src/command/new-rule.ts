import { join, relative, resolve } from "node:path";
import { exitStatus } from "../exit-status.ts";
import { diagnosticRules } from "../judge/unreadable.ts";
import { UsageError } from "../options.ts";
import { bundledPackages, readBundled } from "../policy/own/bundled.ts";
import { scaffold } from "../policy/own/scaffold.ts";
import { linesOf } from "../report/visible.ts";
import { rootOf } from "../roots.ts";
import { writeWhereNamed } from "../write.ts";
import { print } from "./print.ts";

/** Where own rules are looked for, if nothing else is said: beside the configuration, under the same code owners. */
const defaultFolder = ".github/bulkhead";

/** `bulkhead new rule NAME`. @returns the exit status. @throws UsageError where the name is taken, or a file is there. */
export async function newRule(
	name: string,
	{ dir }: { readonly dir?: string },
	current = process.cwd(),
): Promise<number> {
	const id = name.replaceAll("_", "-");
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError(
			`"${name}" is no name of a rule; write small letters, digits and hyphens, as in no-latest-tag`,
		);
	}
	const taken = bundledPackages((await readBundled()).parse()).has(`rules.${id.replaceAll("-", "_")}`);
	if (taken || diagnosticRules.some((rule) => rule.id === id)) {
		throw new UsageError(`there is a rule "${id}" already; choose another name`);
	}
	const root = rootOf(current, current);
	const folder = dir === undefined ? join(root, defaultFolder) : resolve(current, dir);
	const shown = relative(current, folder) || ".";
	const written: string[] = [];
	for (const [path, text] of Object.entries(scaffold(id))) {
		const named = relative(current, join(folder, path));
		await writeWhereNamed(current, named, text, true);
		written.push(named);
	}
	const inRepository = relative(root, folder) || ".";
	const use = inRepository.startsWith("..")
		? "a configuration can name it once it is in the repository"
		: `policies: [${inRepository}] in .github/bulkhead.yml`;
	await print(`${linesOf([...written, "", `Test it:  bulkhead test ${shown}`, `Use it:   ${use}`])}\n`);
	return exitStatus.pass;
}
