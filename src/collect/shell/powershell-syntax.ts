import type { Bounds } from "../../bounds.ts";
import type { Node } from "./grammar.ts";
import { type Syntax, syntaxReader } from "./syntax.ts";

/**
 * The assignments and commands of a PowerShell script, however deep in expressions, one behind the other: an assignment
 * before what stands in it, a command behind that. Of an assignment there are its parts, of a command the fields
 * `command_name` and `command_elements`.
 *
 * @throws TooDear
 */
export const powershellSyntax: (text: string, bounds: Bounds) => Promise<readonly Syntax[]> = syntaxReader(
	"powershell",
	stepsIn,
);

function stepsIn(root: Node): readonly Syntax[] {
	const steps: Syntax[] = [];
	const open: Syntax[] = [];
	const close = (start: number) => {
		for (let last = open.at(-1); last !== undefined && last.end <= start; last = open.at(-1)) {
			steps.push(last);
			open.pop();
		}
	};
	for (const node of root.descendantsOfType(["assignment_expression", "command"])) {
		if (node === null) continue;
		close(node.startIndex);
		if (node.type === "command") open.push(commandOf(node));
		else
			steps.push(
				plain(
					node,
					undefined,
					node.namedChildren.flatMap((child) => (child === null ? [] : plain(child))),
				),
			);
	}
	close(root.endIndex);
	return steps;
}

function commandOf(node: Node): Syntax {
	const parts = ["command_name", "command_elements"].flatMap((field) => {
		const part = node.childForFieldName(field) ?? node.namedChildren.find((child) => child?.type.startsWith(field));
		return part === null || part === undefined ? [] : plain(part, field);
	});
	return plain(node, undefined, parts);
}

function plain(node: Node, field?: string, children: readonly Syntax[] = []): Syntax {
	return { type: node.type, start: node.startIndex, end: node.endIndex, isNamed: true, field, children };
}
