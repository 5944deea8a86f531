import type { Instruction } from "dockerfile-ast";
import type { Place, Source } from "../source.ts";

/** An instruction of a Dockerfile that says what its stages stand on, who runs in them, or what a variable is. */
export type Statement =
	| {
			readonly kind: "from";
			/** As it is written; undefined where nothing is. */
			readonly image: Written | undefined;
			/** What `AS` calls the stage, in lower case. */
			readonly name: string | undefined;
	  }
	| { readonly kind: "arg" | "env"; readonly pairs: readonly Pair[] }
	| { readonly kind: "user"; readonly user: Written };

/** A text with its variables in it. */
export type Written = { readonly text: string; readonly place: Place };

/** A name and its value; undefined for a name without a value. */
type Pair = readonly [name: string, value: string | undefined];

/** Those of a Dockerfile, told once: the parser reads the text of an instruction anew whenever it is asked for something. */
export function statementsOf(source: Source): Promise<readonly Statement[]> {
	const known = parsed.get(source);
	if (known !== undefined) return known;
	const parsing = parse(source);
	parsed.set(source, parsing);
	return parsing;
}

const parsed = new WeakMap<Source, Promise<readonly Statement[]>>();

async function parse(source: Source): Promise<readonly Statement[]> {
	// Loaded only where there is a Dockerfile to read.
	const { DockerfileParser } = await import("dockerfile-ast");
	const offsetOf = offsets(source.text);
	return DockerfileParser.parse(source.text)
		.getInstructions()
		.flatMap((instruction) => statementOf(instruction, source, offsetOf) ?? []);
}

type OffsetOf = (position: { readonly line: number; readonly character: number }) => number;

function statementOf(instruction: Instruction, source: Source, offsetOf: OffsetOf): Statement | undefined {
	const keyword = instruction.getKeyword();
	const read = Object.hasOwn(readers, keyword) ? readers[keyword] : undefined;
	const range = read === undefined ? null : instruction.getArgumentsRange();
	if (read === undefined || range === null) return undefined;
	const placeOf = ({ start, end }: typeof range) => ({ source, start: offsetOf(start), end: offsetOf(end) });
	return read(instruction, placeOf);
}

type Read = (
	instruction: Instruction,
	placeOf: (range: NonNullable<ReturnType<Instruction["getArgumentsRange"]>>) => Place,
) => Statement | undefined;

const readers: { readonly [keyword: string]: Read } = {
	FROM: (instruction, placeOf) => {
		const [image, as, name] = instruction.getArguments().filter((one) => !one.getValue().startsWith("--"));
		return {
			kind: "from",
			image: image && { text: image.getValue(), place: placeOf(image.getRange()) },
			name: as?.getValue().toLowerCase() === "as" ? name?.getValue().toLowerCase() : undefined,
		};
	},
	ARG: (instruction) => ({ kind: "arg", pairs: pairsOf(instruction) }),
	ENV: (instruction) => ({ kind: "env", pairs: pairsOf(instruction) }),
	USER: (instruction, placeOf) => {
		const range = instruction.getArgumentsRange();
		const text = instruction.getArgumentsContent() ?? "";
		return range === null ? undefined : { kind: "user", user: { text, place: placeOf(range) } };
	},
};

/** Names and values of an ARG or ENV. */
function pairsOf(instruction: Instruction): readonly Pair[] {
	const properties = "getProperties" in instruction ? (instruction as PropertyInstruction).getProperties() : [];
	return properties.map((property) => [property.getName(), property.getValue() ?? undefined] as const);
}

type PropertyInstruction = Instruction & {
	getProperties(): readonly { getName(): string; getValue(): string | null }[];
};

/** From the parser's lines and characters to offsets. */
function offsets(text: string): OffsetOf {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return (position) => (starts[position.line] ?? text.length) + position.character;
}
