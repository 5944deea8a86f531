import fc, { type Arbitrary } from "fast-check";
import { Anchored, Flow, type Node, Raw, Tagged } from "./yaml.ts";

/**
 * A document with what only YAML has at random nodes of it: aliases of what stands before under the same key, merge keys,
 * Compose's tags, flow style. What stands where is drawn from what there is, so that most of it means something.
 */
export function decorated(document: Arbitrary<Node>, decorations: readonly Decoration[]): Arbitrary<Node> {
	const steps = fc.array(fc.tuple(fc.constantFrom(...decorations), fc.nat(), fc.nat()), { maxLength: 4 });
	return fc
		.tuple(document, steps)
		.map(([node, chosen]) =>
			chosen.reduce((made, [decorate, first, second], index) => decorate(made, first, second, `r${index}`), node),
		);
}

/** Changes a document at what two numbers choose of it. `name`: of an anchor that there is none of yet. */
export type Decoration = (document: Node, first: number, second: number, name: string) => Node;

type Path = readonly (string | number)[];

type Spot = { readonly path: Path; readonly node: Node };

/** A later value is an alias of one with the same key, or at the same depth of a list. */
export const alias: Decoration = (document, first, second, name) => {
	const spots = spotsOf(document);
	const target = chosen(spots, first);
	if (target === undefined || target.node instanceof Raw || target.node instanceof Anchored) return document;
	const later = spots.slice(spots.indexOf(target) + 1).filter(({ path }) => !isWithin(path, target.path));
	const alike = later.filter(({ path }) => path.at(-1) === target.path.at(-1) && path.length === target.path.length);
	const use = chosen(alike, second);
	if (use === undefined) return document;
	const used = changed(document, use.path, () => new Raw(`*${name}`));
	return changed(used, target.path, (node) => new Anchored(name, node));
};

/** A mapping is merged into a later one, before or behind its own keys; now and then several, or one written out. */
export const mergeKey: Decoration = (document, first, second, name) => {
	const spots = spotsOf(document).filter(({ node }) => isFields(node));
	const target = chosen(spots, first);
	if (target === undefined) return document;
	const later = spots.slice(spots.indexOf(target) + 1).filter(({ path }) => !isWithin(path, target.path));
	const alike = later.filter(({ path }) => path.length === target.path.length && path.at(-2) === target.path.at(-2));
	const use = chosen(alike, second);
	if (use === undefined) return document;
	const reference = new Raw(`*${name}`);
	const merged =
		chosen<Node>([reference, reference, [reference], target.node, [target.node, reference]], second) ?? null;
	const used = changed(document, use.path, (node) => {
		const fields = node as Fields;
		if (Object.hasOwn(fields, "<<")) return fields;
		return first % 2 === 0 ? { "<<": merged, ...fields } : { ...fields, "<<": merged };
	});
	return changed(used, target.path, (node) => new Anchored(name, node));
};

/** `!reset` with a value or without, `!override` with one. */
export const tag: Decoration = (document, first, second) => {
	const spots = spotsOf(document).filter(({ path, node }) => !path.includes("<<") && !(node instanceof Tagged));
	const spot = chosen(spots, first);
	if (spot === undefined) return document;
	return changed(document, spot.path, (node) => {
		if (second % 2 === 0) return new Tagged("!override", node);
		return new Tagged("!reset", second % 3 === 0 ? node : null);
	});
};

export const flow: Decoration = (document, first) => {
	const spot = chosen(
		spotsOf(document).filter(({ node }) => node !== null && typeof node === "object" && !(node instanceof Raw)),
		first,
	);
	return spot === undefined ? document : changed(document, spot.path, (node) => new Flow(node));
};

type Fields = { readonly [key: string]: Node };

function isFields(node: Node): node is Fields {
	if (node === null || typeof node !== "object" || Array.isArray(node)) return false;
	return !(node instanceof Raw || node instanceof Tagged || node instanceof Anchored || node instanceof Flow);
}

function chosen<T>(from: readonly T[], by: number): T | undefined {
	return from[by % from.length];
}

/** All below the document's own keys, in the order in which it stands there. */
function spotsOf(node: Node, path: Path = []): readonly Spot[] {
	const inner =
		node instanceof Tagged || node instanceof Anchored || node instanceof Flow ? spotsOf(node.node, path) : [];
	const items = Array.isArray(node) ? node.map((item: Node, index) => [index, item] as const) : [];
	const entries = isFields(node) ? Object.entries(node) : [];
	const below = [...items, ...entries].flatMap(([key, item]): readonly Spot[] => {
		const at = [...path, key];
		return [...(at.length > 1 ? [{ path: at, node: item }] : []), ...spotsOf(item, at)];
	});
	return [...inner, ...below];
}

function isWithin(path: Path, outer: Path): boolean {
	return outer.every((key, index) => path[index] === key);
}

function changed(node: Node, path: Path, change: (node: Node) => Node): Node {
	const [key, ...rest] = path;
	if (node instanceof Tagged)
		return key === undefined ? change(node) : new Tagged(node.tag, changed(node.node, path, change));
	if (node instanceof Anchored)
		return key === undefined ? change(node) : new Anchored(node.name, changed(node.node, path, change));
	if (node instanceof Flow) return key === undefined ? change(node) : new Flow(changed(node.node, path, change));
	if (key === undefined) return change(node);
	if (Array.isArray(node)) return node.map((item: Node, index) => (index === key ? changed(item, rest, change) : item));
	if (!isFields(node)) return node;
	return Object.fromEntries(
		Object.entries(node).map(([name, item]) => [name, name === key ? changed(item, rest, change) : item]),
	);
}
