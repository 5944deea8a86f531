import { posix } from "node:path";
import { cut, split } from "./part.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { unknownPart, type Word } from "./word.ts";

/** One `--device`: a device of the host, or the name of one that the engine's CDI files describe (no target). */
export type DeviceOption = {
	readonly source: Word;
	readonly target?: Word;
	readonly permissions?: Word;
};

/**
 * Reads `/dev/a[:/dev/b][:rwm]` and `vendor.com/class=name`.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go validateDevice, parseLinuxDevice
 */
export function readDevice(word: Word): DeviceOption | Refusal {
	if (cdiName.test(word.value)) return { source: word };
	const parts = split(word, ":");
	const [source = word, second, third] = parts;
	if (parts.length > 3 || source.value === "") return refuse(word, `bad format for path: ${word.value}`);
	if (third !== undefined && second !== undefined) {
		if (!isMode(third.value)) return refuse(third, `bad mode specified: ${third.value}`);
		return absolute(second, second) ?? { source, permissions: third, target: second.value === "" ? source : second };
	}
	if (second !== undefined && isMode(second.value)) {
		return absolute(source, source) ?? { source: cleaned(source), target: cleaned(source), permissions: second };
	}
	if (second !== undefined) {
		return absolute(second, cleaned(second)) ?? { source, target: cleaned(second) };
	}
	return absolute(source, source) ?? { source: cleaned(source), target: cleaned(source) };
}

/** @see https://github.com/cncf-tags/container-device-interface/blob/main/pkg/parser/parser.go IsQualifiedName */
const cdiName =
	/^[A-Za-z](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z](?:[\w.-]*[A-Za-z0-9])?=[A-Za-z0-9](?:[\w.:-]*[A-Za-z0-9])?$/;

/** Each of r, w, m at most once; an unknown text may be one. */
function isMode(text: string): boolean {
	return /^(?:r(?!.*r)|w(?!.*w)|m(?!.*m))+$/.test(text) || text.includes(unknownPart);
}

function absolute(path: Word, at: Word): Refusal | undefined {
	if (path.value.startsWith("/") || path.value.startsWith(unknownPart)) return undefined;
	return refuse(at, `${path.value} is not an absolute path`);
}

function cleaned(word: Word): Word {
	const clean = posix.normalize(word.value);
	return { ...word, value: clean.length > 1 ? clean.replace(/\/$/, "") : clean };
}

/** Whether it names a device by CDI rather than by path. */
export function isCdi(device: DeviceOption): boolean {
	return device.target === undefined && cut(device.source, "=")[1] !== undefined;
}
