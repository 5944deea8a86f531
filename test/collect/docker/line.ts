import { type CreateCommand, type CreateOptions, parseCreate } from "../../../src/collect/docker/command-line.ts";
import { unknownPart, type Word } from "../../../src/collect/docker/word.ts";
import { Source } from "../../../src/source.ts";
import { toJson } from "../../../src/value.ts";

/** The words of a line without quoting; `$NAME` is something that only run time knows. */
function wordsOf(line: string): readonly Word[] {
	const source = new Source("run.sh", line);
	return Array.from(line.matchAll(/\S+/g), ({ 0: written, index }) => {
		const place = { source, start: index, end: index + written.length };
		const unknown = Array.from(written.matchAll(/\$(\w+)/g), ([, name]) => name ?? "");
		const value = written.replaceAll(/\$\w+/g, unknownPart);
		return unknown.length === 0 ? { value, place } : { value, place, unknown };
	});
}

/** What stands behind `docker run`. */
export function read(line: string, options: Partial<CreateOptions> = {}): CreateCommand {
	return parseCreate(wordsOf(line), { verb: "run", tool: "docker", ...options });
}

/** The container without its image, as plain data. */
export function fieldsOf(line: string, options: Partial<CreateOptions> = {}): Readonly<Record<string, unknown>> {
	const { image: _, ...fields } = toJson(read(line, options).container) as Record<string, unknown>;
	return fields;
}
