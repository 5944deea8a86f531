import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	visit,
	type YAMLMap,
	type YAMLSeq,
} from "yaml";
import { hostileTexts } from "./hostile.ts";
import type { Random } from "./random.ts";

/**
 * A YAML text with some of its values exchanged, doubled, wrapped or gone, which is still YAML: so that the changes get
 * past the parser. Undefined where the text is none.
 */
export function mutatedYaml(text: string, random: Random, others: readonly string[]): string | undefined {
	const document = read(text);
	if (document === undefined) return undefined;
	for (let left = random.few(5); left > 0; left--) {
		const nodes = nodesOf(document.contents);
		if (nodes.length === 0) return undefined;
		const taken = random.oneIn(5) && others.length > 0 ? nodesOf(read(random.of(others))?.contents ?? null) : nodes;
		change(random.of(nodes), taken, random);
	}
	try {
		return document.toString({ lineWidth: random.oneIn(2) ? 0 : 80 });
	} catch {
		// A change may put an alias before its anchor, or a node inside itself.
		return undefined;
	}
}

function read(text: string) {
	if (text.length > 20_000) return undefined;
	const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", strict: false });
	return document.errors.length > 0 ? undefined : document;
}

function nodesOf(root: Node | null): readonly Node[] {
	const found: Node[] = [];
	if (root !== null) {
		visit(root, {
			Node: (_, node) => {
				if (!isAlias(node)) found.push(node);
			},
		});
	}
	return found;
}

function change(node: Node, others: readonly Node[], random: Random): void {
	const other = () => (others.length === 0 ? plain(random) : (random.of(others).clone() as Node));
	if (isMap(node)) {
		const pair = node.items.length === 0 ? undefined : (random.of(node.items) as Pair);
		if (pair === undefined) node.items.push(pairOf(plain(random), plain(random)));
		else random.of(mapChanges)(node, pair, other, random);
		return;
	}
	if (isSeq(node)) {
		const item = node.items.length === 0 ? undefined : (random.of(node.items) as Node);
		if (item === undefined) node.items.push(other());
		else random.of(listChanges)(node, item, other, random);
		return;
	}
	if (isScalar(node)) {
		const made = plain(random);
		const before = String(node.value ?? "");
		const at = random.below(before.length + 1);
		node.value = random.oneIn(2) ? made.value : before.slice(0, at) + String(made.value) + before.slice(at);
		delete node.source;
		delete node.tag;
	}
}

type ChangeOf<C, T> = (collection: C, one: T, other: () => Node, random: Random) => void;

const mapChanges: readonly ChangeOf<YAMLMap, Pair>[] = [
	(map, _, other, random) => map.items.push(pairOf(plain(random), other())),
	(map, _, __, random) => map.items.push(pairOf(plain(random), plain(random))),
	(map, pair) => map.items.splice(map.items.indexOf(pair), 1),
	(map, pair) => map.items.push(pair.clone()),
	(_, pair, __, random) => {
		pair.key = plain(random);
	},
	(_, pair, __, random) => {
		pair.value = plain(random);
	},
	(_, pair, other) => {
		pair.value = other();
	},
	(_, pair) => {
		pair.value = wrapped(pair.value as Node | null);
	},
];

const listChanges: readonly ChangeOf<YAMLSeq, Node>[] = [
	(list, _, other) => list.items.push(other()),
	(list, _, __, random) => list.items.push(plain(random)),
	(list, item) => list.items.splice(list.items.indexOf(item), 1),
	(list, item, _, random) => {
		for (let left = random.few(30); left > 0; left--) list.items.push(item.clone());
	},
];

function plain(random: Random): Scalar {
	const made = random.oneIn(6) ? random.of(odd) : random.of(hostileTexts);
	return parseDocument("x").createNode(made) as Scalar;
}

const odd: readonly unknown[] = [
	null,
	true,
	false,
	0,
	-1,
	1e21,
	0.1,
	65_536,
	2 ** 53,
	"x".repeat(5000),
	"a\nb",
	"0755",
];

function wrapped(node: Node | null): Node {
	const document = parseDocument("[]");
	const list = document.contents as unknown as { items: unknown[] } & Node;
	list.items.push(isPair(node) ? null : node);
	return list;
}

function pairOf(key: Scalar, value: Node): Pair {
	return parseDocument("{}").createPair(key, value) as Pair;
}
