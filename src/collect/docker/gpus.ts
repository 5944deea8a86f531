import { csvFields } from "./csv.ts";
import { decimalOf, faults } from "./go-syntax.ts";
import { cut } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

/**
 * Reads `--gpus`: `all`, `2`, `"device=0,1"`, `driver=nvidia,capabilities=compute`. The contract only asks whether
 * there are any.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/gpus.go
 */
export function readGpus(word: Word): true | Refusal {
	const fields = csvFields(word);
	if (isRefusal(fields)) return fields;
	const seen = new Set<string>();
	for (const field of fields) {
		const [key, value] = cut(field, "=");
		if (seen.has(key.value)) return refuse(field, `gpu request key '${key.value}' can be specified only once`);
		seen.add(key.value);
		if (value === undefined) seen.add("count");
		const fault = value === undefined ? countFault(key) : keys.get(key.value)?.(value);
		if (value !== undefined && !keys.has(key.value)) {
			return refuse(field, `unexpected key '${key.value}' in '${field.value}'`);
		}
		if (fault !== undefined) return fault;
	}
	return true;
}

const keys = new Map<string, (value: Word) => Refusal | undefined>([
	["driver", () => undefined],
	["count", countFault],
	["device", () => undefined],
	["capabilities", () => undefined],
	["options", optionsFault],
]);

function countFault(word: Word): Refusal | undefined {
	if (word.value === "all") return undefined;
	const count = decimalOf(word.value);
	if (typeof count === "bigint") return undefined;
	return refuse(word, `invalid count (${word.value}): value must be either "all" or an integer: ${faults[count]}`);
}

function optionsFault(word: Word): Refusal | undefined {
	const options = csvFields(word);
	return isRefusal(options) ? refuse(word, `failed to read gpu options: ${options.refused}`) : undefined;
}
