import type { Plugin, PluginContext } from "rolldown";

/**
 * Has the bundle ask Node for its own modules by `process.getBuiltinModule`, where `import` and `require` would make each
 * a module with all that it offers: of `node:fs` also streams and promises, of `node:crypto` all of Web Crypto. A tenth of
 * what a small check takes went into loading these, which nobody asks for.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export const builtinModules: Plugin = {
	name: "built-in modules",
	renderChunk(code) {
		let made = code;
		const statements = this.parse(code).body;
		for (const statement of statements.toReversed()) {
			if (statement.type !== "ImportDeclaration" || !statement.source.value.startsWith("node:")) continue;
			made = made.slice(0, statement.start) + taken(statement) + made.slice(statement.end);
		}
		return made.replaceAll(/\b__require\("(?:node:)?([a-z_/]+)"\)/g, (_, name: string) => asked(`node:${name}`));
	},
};

type Statement = ReturnType<PluginContext["parse"]>["body"][number];
type Import = Extract<Statement, { readonly type: "ImportDeclaration" }>;

/** An import of a built-in module, said as what takes the same from it. */
function taken({ source, specifiers }: Import): string {
	const whole = specifiers.filter(({ type }) => type !== "ImportSpecifier").map(({ local }) => local.name);
	const parts = specifiers
		.filter((specifier) => specifier.type === "ImportSpecifier")
		.map(({ imported, local }) => keyed("name" in imported ? imported.name : imported.value, local.name));
	const targets = parts.length === 0 ? whole : [...whole, `{ ${parts.join(", ")} }`];
	return targets.map((target) => `const ${target} = ${asked(source.value)};`).join("\n");
}

function keyed(name: string, local: string): string {
	return name === local ? local : `${name}: ${local}`;
}

/** Not plain `process`, which a package may mean something else by. */
function asked(name: string): string {
	return `globalThis.process.getBuiltinModule(${JSON.stringify(name)})`;
}
