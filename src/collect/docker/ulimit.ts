import { decimalOf, int64, numberError } from "./go-syntax.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

export type Ulimit = { readonly name: string; readonly soft: number; readonly hard: number };

/**
 * `nofile=1024:2048`; one number is both, -1 is unlimited.
 *
 * @see https://github.com/docker/go-units/blob/v0.5.0/ulimit.go ParseUlimit
 */
export function readUlimit(word: Word): Ulimit | Refusal {
	const text = word.value;
	const at = text.indexOf("=");
	if (at === -1) return refuse(word, `invalid ulimit argument: ${text}`);
	const name = text.slice(0, at);
	if (!names.has(name)) return refuse(word, `invalid ulimit type: ${name}`);
	const parts = text.slice(at + 1).split(":");
	if (parts.length > 2) {
		return refuse(
			word,
			`too many limit value arguments - ${text.slice(at + 1)}, can only have up to two, \`soft[:hard]\``,
		);
	}
	// docker reads the hard limit first.
	for (const part of parts.toReversed()) {
		const read = decimalOf(part);
		if (typeof read !== "bigint") return refuse(word, numberError("ParseInt", part, read));
	}
	const soft = BigInt(parts[0]?.replace(/^\+/, "") ?? int64.max);
	const hard = BigInt((parts[1] ?? parts[0])?.replace(/^\+/, "") ?? int64.max);
	const fault = "ulimit soft limit must be less than or equal to hard limit: ";
	if (hard !== -1n && soft === -1n) return refuse(word, `${fault}soft: -1 (unlimited), hard: ${hard}`);
	if (hard !== -1n && soft > hard) return refuse(word, `${fault}${soft} > ${hard}`);
	return { name, soft: Number(soft), hard: Number(hard) };
}

const names = new Set(
	"core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" "),
);
