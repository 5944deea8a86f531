import type { Component } from "./component.ts";

/** The text of `dist/licenses.txt`: for each component a heading of name, version and licence, and its texts. */
export function licences(components: readonly Component[]): string {
	return `${components.map(section).join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** What heads the section of a component. */
export function heading({ name, version, license }: Pick<Component, "name" | "version" | "license">): string {
	return [name, ...(version === undefined ? [] : [version]), `(${license})`].join(" ");
}

function section(component: Component): string {
	return [heading(component), ...component.texts].join("\n\n");
}
