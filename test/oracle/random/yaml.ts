/**
 * What a random Compose file is made of before it is text: JSON data, and what only YAML has. The text keeps one thing
 * a line wherever it can, for the shrinker takes lines away.
 */
export type Node =
	| null
	| boolean
	| number
	| string
	| readonly Node[]
	| { readonly [key: string]: Node }
	| Raw
	| Tagged
	| Anchored
	| Flow;

/** Text as it stands: `0x1F`, `yes`, `*alias`. */
export class Raw {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

/** `!reset` and the like before a node. */
export class Tagged {
	readonly tag: string;
	readonly node: Node;
	constructor(tag: string, node: Node) {
		this.tag = tag;
		this.node = node;
	}
}

export class Anchored {
	readonly name: string;
	readonly node: Node;
	constructor(name: string, node: Node) {
		this.name = name;
		this.node = node;
	}
}

/** In flow style, with all that is in it. */
export class Flow {
	readonly node: Node;
	constructor(node: Node) {
		this.node = node;
	}
}

/** A node without what only YAML has. */
export function plain(node: Node): unknown {
	if (node instanceof Raw) return node.text;
	if (node instanceof Tagged || node instanceof Anchored || node instanceof Flow) return plain(node.node);
	if (isList(node)) return node.map(plain);
	if (node === null || typeof node !== "object") return node;
	return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, plain(item)]));
}

/** A document in block style, ended by a line break. */
export function toYaml(node: Node): string {
	return `${block(node, "").replace(/^[ \n]/, "")}\n`;
}

/** A node after a key's colon, a dash, or a tag: with the space or the line break before it. */
function block(node: Node, indent: string): string {
	if (node instanceof Tagged) return ` ${node.tag}${block(node.node, indent)}`;
	if (node instanceof Anchored) return ` &${node.name}${block(node.node, indent)}`;
	if (node instanceof Flow) return ` ${flow(node.node)}`;
	if (node instanceof Raw) return node.text === "" ? "" : ` ${node.text}`;
	if (isList(node)) {
		if (node.length === 0) return " []";
		return node.map((item) => `\n${indent}-${block(item, `${indent}  `)}`).join("");
	}
	if (node !== null && typeof node === "object") {
		const entries = Object.entries(node);
		if (entries.length === 0) return " {}";
		return entries.map(([key, item]) => `\n${indent}${keyText(key)}:${block(item, `${indent}  `)}`).join("");
	}
	return ` ${scalarText(node)}`;
}

/** A node on one line. */
function flow(node: Node): string {
	if (node instanceof Tagged) return `${node.tag} ${flow(node.node)}`;
	if (node instanceof Anchored) return `&${node.name} ${flow(node.node)}`;
	if (node instanceof Flow) return flow(node.node);
	if (node instanceof Raw) return node.text.includes("\n") ? JSON.stringify(node.text) : node.text;
	if (isList(node)) return `[${node.map(flow).join(", ")}]`;
	if (node !== null && typeof node === "object")
		return `{${Object.entries(node)
			.map(([key, item]) => `${keyText(key)}: ${flow(item)}`)
			.join(", ")}}`;
	return scalarText(node);
}

function isList(node: Node): node is readonly Node[] {
	return Array.isArray(node);
}

function keyText(key: string): string {
	return key === "<<" ? key : scalarText(key);
}

/** Plain where that is a string in every schema of YAML, else quoted in one way or the other. */
function scalarText(value: null | boolean | number | string): string {
	if (typeof value !== "string") return String(value);
	const isPlain = /^[A-Za-z./_][\w./-]*(?:[:=][\w./-]+)*$/.test(value) && !reserved.test(value);
	if (isPlain) return value;
	return /['\n\t\\]|[^ -~]/.test(value) ? JSON.stringify(value) : `'${value}'`;
}

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.\d+|<<)$/i;
