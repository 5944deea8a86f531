import type { Syntax } from "./syntax.ts";

/** Statements that are run together, where their branch is taken; `leaves`: the script or function ends with them. */
export type Branch = { readonly nodes: readonly Syntax[]; readonly leaves: boolean };

/** The parts of a statement of which one is run. */
export type Branches = {
	/** What is run whichever it is, before. */
	readonly always: readonly Syntax[];
	readonly branches: readonly Branch[];
	/** One of them is taken in any case. */
	readonly isComplete: boolean;
};

/** What of a statement is run on a condition; undefined where all of it is run, once and in order. */
export function branchesOf(node: Syntax, text: string): Branches | undefined {
	switch (node.type) {
		case "if_statement":
			return branchesOfIf(node, text);
		case "case_statement":
			return branchesOfCase(node, text);
		case "list":
			return branchesOfList(node, text);
		case "while_statement": {
			const always = node.children.filter(({ field }) => field === "condition");
			const nodes = node.children.filter((child) => !always.includes(child));
			return { always, branches: [{ nodes, leaves: false }], isComplete: false };
		}
		case "c_style_for_statement": {
			const nodes = node.children.filter(({ type }) => type !== "variable_assignment");
			return { always: [], branches: [{ nodes, leaves: false }], isComplete: false };
		}
		default:
			return undefined;
	}
}

function branchesOfIf(node: Syntax, text: string): Branches {
	const clauses = node.children.filter(({ type }) => type === "elif_clause" || type === "else_clause");
	const always = node.children.filter(({ field }) => field === "condition");
	const own = node.children.filter((child) => !clauses.includes(child) && !always.includes(child));
	const ownText = text.slice(node.start, clauses[0]?.start ?? node.end).replace(/\bfi$/, "");
	return {
		always,
		branches: [
			{ nodes: own, leaves: leaves(ownText) },
			...clauses.map((clause) => ({ nodes: [clause], leaves: leaves(text.slice(clause.start, clause.end)) })),
		],
		isComplete: clauses.some(({ type }) => type === "else_clause"),
	};
}

function branchesOfCase(node: Syntax, text: string): Branches {
	const items = node.children.filter(({ type }) => type === "case_item");
	const textOf = ({ start, end }: Syntax) => text.slice(start, end);
	return {
		always: node.children.filter((child) => !items.includes(child)),
		branches: items.map((item) => ({ nodes: [item], leaves: leaves(textOf(item).replace(/;;&?$|;&$/, "")) })),
		isComplete: items.some((item) => /^\(?\s*\*\s*\)/.test(textOf(item))),
	};
}

/** `a && b || c`: its first command is run in any case, then the others up to the `||`, or those behind it. */
function branchesOfList(node: Syntax, text: string): Branches {
	const operands = operandsOf(node);
	const [first, ...rest] = operands[0]?.start === node.start ? operands : [undefined, ...operands];
	const groups: Syntax[][] = [[]];
	for (const operand of rest) {
		if (operand === undefined) continue;
		if (operand.field === "||") groups.push([operand]);
		else groups.at(-1)?.push(operand);
	}
	return {
		always: first === undefined ? [] : [first],
		branches: groups.map((nodes) => {
			const last = nodes.at(-1);
			return { nodes, leaves: last !== undefined && leaves(text.slice(last.start, last.end)) };
		}),
		isComplete: groups.length > 1,
	};
}

/** The commands of lists in lists, as they are written. */
function operandsOf(node: Syntax): readonly Syntax[] {
	const operands: Syntax[] = [];
	let left: Syntax | undefined = node;
	while (left?.type === "list") {
		const [first, second]: readonly (Syntax | undefined)[] = left.children;
		const isLeft: boolean = first?.field === undefined;
		const right = isLeft ? second : first;
		if (right !== undefined) operands.push(right);
		left = isLeft ? first : undefined;
	}
	if (left !== undefined) operands.push(left);
	return operands.reverse();
}

/** Whether nothing is run behind these statements. */
function leaves(text: string): boolean {
	return /(?:^|[\s;&|{(])(?:exit|return|continue|break)(?:[ \t]+[^\s;&|]+(?![^\s;&|]))?[\s;})]*$/.test(text);
}
