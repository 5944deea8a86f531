import { nearest } from "../../nearest.ts";
import type { RegoError } from "../compiler.ts";

/** What advice may name: everything that could have been meant. */
export type Known = {
	/** Keys of the schema. */
	readonly keys: readonly string[];
	/** Functions that OPA has and rules may use. */
	readonly functions: readonly string[];
	/** `data.lib.exposure.edge`, by the packages that are there. */
	readonly library: readonly string[];
	/** Names of schemas. */
	readonly schemas: readonly string[];
};

type Advice = { readonly message?: string; readonly advice: string };

const text = (advice: string) => (): Advice => ({ advice });

/** What OPA says, and what to write then. The first that matches counts. */
const table: readonly (readonly [RegExp, (known: Known, ...parts: string[]) => Advice])[] = [
	[/^empty module$/, text("write package rules.<id>, METADATA above it, and deny below")],
	[/^`if` keyword is required/, text("write if before the brace: deny contains … if { … }")],
	[/^`contains` keyword is required/, text("write deny contains … if { … }")],
	[/^unexpected eof/, text("close what is still open: }, ] or )")],
	[
		/^non-terminated string|^illegal token/,
		text('close the text with " on the same line, or write it between backticks'),
	],
	[
		/^(?:yaml: )(?:line \d+: )?(.*)/,
		(_, why = "") => ({
			message: `the METADATA is not YAML: ${why}`,
			advice: 'repair the comment; text with ": " or "{" goes between quotes, or below description: |',
		}),
	],
	[/^undefined function (sprintf|format_int)$/, text('write $"{x} is …" instead')],
	[
		/^undefined function (http\.send|net\.lookup_ip_addr|opa\.runtime|rand\.\w+|uuid\.\w+|time\.now_ns|rego\.parse_module|trace)$/,
		(_, name = "") => ({
			message: `${name} is not there: rules see the project and data, no network, clock or chance`,
			advice: "put what they need to know into a data file",
		}),
	],
	[
		/^undefined function (data\.\S+)$/,
		({ library }, name = "") => ({ advice: `did you mean ${nearest(name, library)}? import what it stands in` }),
	],
	[
		/^undefined function (\S+)$/,
		({ functions }, name = "") => ({
			advice: `did you mean ${nearest(name, functions)}? docs/contract.md lists all`,
		}),
	],
	[/^undefined ref: (data\.\S+)$/, ({ library }, name = "") => ({ advice: `did you mean ${nearest(name, library)}?` })],
	[
		/^undefined ref: (\S+)$/,
		({ keys }, ref = "") => ({
			message: `${ref} is not in the contract`,
			advice: suggestion(ref, keys),
		}),
	],
	[
		/^undefined schema: (?:schema\.)?(\S+)$/,
		({ schemas }, name = "") => ({ advice: `did you mean schema.${nearest(name, schemas)}?` }),
	],
	[
		/^var (\S+) is unsafe$/,
		(_, name = "") => ({
			message: `nothing says what ${name} is`,
			advice: `bind it before (some ${name} in …, ${name} := …), or import it`,
		}),
	],
	[/^import (\S+) unused$/, text("remove the import, or use it")],
	[/^assigned var (\S+) unused$/, text("remove it, or write _ := …")],
	[/^declared var (\S+) unused$/, text("write _ in its place")],
	[/^unused argument (\S+)/, text("write _ in its place")],
	[
		/^function (\S+) has arity (\d+), got (\d+) argument/,
		(_, name = "", takes = "", got = "") => ({
			message: `${name} takes ${takes} arguments, and is given ${got}`,
			advice: `give it ${takes}`,
		}),
	],
	[/is recursive/, text("write one of them without the other; Rego has no recursion")],
	[
		/^match error$/,
		() => ({ message: "both sides can never be equal: their types differ", advice: "compare values of one type" }),
	],
	[
		/^conflicting rules (\S+) found/,
		(_, name = "") => ({
			message: `${name} is a set in one place and something else in another`,
			advice: "write all of them as contains … if, or none",
		}),
	],
	[/using with keyword/, text("write it in the body: name := value if { value := … with input as … }")],
	[/^multiple default rules/, text("keep one of the defaults")],
	[/must not shadow|variables must not shadow/, text("give it another name")],
	[/^unexpected /, text("compare the line with the form of a rule: deny contains … if { … }")],
];

/** The error in words for who writes rules, with what to write. */
export function advise({ message }: Pick<RegoError, "message">, known: Known): { message: string; advice?: string } {
	for (const [pattern, of] of table) {
		const match = pattern.exec(message);
		if (match !== null) return { message, ...of(known, ...match.slice(1)) };
	}
	return { message };
}

/** The first key on the way that the schema does not know has the wrong name; all known, it has the wrong place. */
function suggestion(ref: string, keys: readonly string[]): string {
	const [, ...steps] = withoutIndices(ref).split(".");
	const misspelt = steps.find((step) => !keys.includes(step));
	return misspelt === undefined
		? "docs/contract.md says what stands where"
		: `did you mean ${nearest(misspelt, keys)}? docs/contract.md says what stands where`;
}

/** `containers[0].ports[i]` is `containers.ports`: from each bracket that opens to the next that closes. */
function withoutIndices(ref: string): string {
	const kept: string[] = [];
	let at = 0;
	for (let open = ref.indexOf("["); open !== -1; open = ref.indexOf("[", at)) {
		const end = ref.indexOf("]", open);
		if (end === -1) break;
		kept.push(ref.slice(at, open));
		at = end + 1;
	}
	return [...kept, ref.slice(at)].join("");
}

/** All names of properties in a schema, wherever they stand. */
export function keysOf(schema: unknown): readonly string[] {
	const keys = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		const { properties } = node as { properties?: unknown };
		if (typeof properties === "object" && properties !== null) for (const key of Object.keys(properties)) keys.add(key);
		for (const child of Object.values(node)) visit(child);
	};
	visit(schema);
	return [...keys];
}
