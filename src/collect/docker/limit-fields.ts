import type { Mapping, Value } from "../../value.ts";
import { byteSize } from "./byte-size.ts";
import { readCpus } from "./cpus.ts";
import { type Fields, mappingOf } from "./fields.ts";
import { int64, integerOf } from "./go-syntax.ts";
import { putMap } from "./map-fields.ts";
import { isUnknown } from "./part.ts";
import { isRefusal } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { readUlimit } from "./ulimit.ts";
import type { Word } from "./word.ts";

/** `--ulimit` as `ulimits`. */
export function putUlimits(to: Fields, settings: Settings): void {
	const limits = new Map<string, Mapping>();
	for (const word of settings.all("ulimit")) {
		if (isUnknown(word)) {
			to.forget("ulimits");
			continue;
		}
		const limit = readUlimit(word);
		if (isRefusal(limit)) continue;
		const { name, soft, hard } = limit;
		limits.set(
			name,
			mappingOf(
				[
					["soft", soft],
					["hard", hard],
				],
				word.place,
			),
		);
	}
	putMap(to, "ulimits", limits);
}

/** `--memory`, `--pids-limit`, `--cpus` and `--cpu-quota` as `limits`; zero and less are no bound. */
export function putLimits(to: Fields, settings: Settings): void {
	const limits = new Map<string, Value>();
	const put = (field: string, word: Word | undefined, read: (text: string) => number | undefined) => {
		if (word === undefined) return;
		if (isUnknown(word)) {
			to.forget("limits", field);
			return;
		}
		const value = read(word.value);
		if (value !== undefined && value > 0) limits.set(field, { kind: "scalar", value, place: word.place });
	};
	put("memory", settings.last("memory"), byteSize);
	put("pids", settings.last("pids-limit"), integer);
	const cpus = settings.last("cpus");
	const quota = settings.last("cpu-quota");
	const period = settings.last("cpu-period");
	if (cpus !== undefined && cpusOf(cpus.value) !== 0) put("cpus", cpus, cpusOf);
	else if (quota !== undefined && period !== undefined && isUnknown(period)) to.forget("limits", "cpus");
	else put("cpus", quota, (written) => shareOf(integer(written) ?? 0, integer(period?.value ?? "0") || defaultPeriod));
	putMap(to, "limits", limits);
}

function shareOf(quota: number, period: number): number {
	return period > 0 ? quota / period : 0;
}

function cpusOf(written: string): number | undefined {
	const read = readCpus(written);
	return typeof read === "number" ? read : undefined;
}

/** Microseconds, of the kernel's scheduler. */
const defaultPeriod = 100_000;

function integer(written: string): number | undefined {
	const read = integerOf(written, int64.min, int64.max);
	return typeof read === "bigint" ? Number(read) : undefined;
}
