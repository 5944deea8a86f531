import { readDevice } from "./device.ts";
import { durationOf, quote } from "./go-syntax.ts";
import { imageRefusal } from "./image-refusal.ts";
import { macFault, networkRefusal } from "./network-refusal.ts";
import { cut, isUnknown } from "./part.ts";
import { platformFault } from "./platform.ts";
import { rangeOf, readPort } from "./port.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { readVolume } from "./volume.ts";
import type { Word } from "./word.ts";

/**
 * What docker refuses when all flags are read, in its order. It looks at no file: one that is missing is no fault of
 * the command line.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/opts.go parse
 * @see https://github.com/docker/cli/blob/v29.9.3/cli/command/container/create.go createContainer
 */
export function lateRefusal(settings: Settings, image: Word, verb: "run" | "create"): Refusal | undefined {
	for (const check of settings.isEmpty ? [] : checks) {
		const refusal = check(settings, verb);
		if (refusal !== undefined) return refusal;
	}
	return imageRefusal(image, settings.last("pull")?.value === "always");
}

type Check = (settings: Settings, verb: "run" | "create") => Refusal | undefined;

const checks: readonly Check[] = [
	one("pull", ({ value }) =>
		["", "always", "missing", "never"].includes(value)
			? undefined
			: `invalid pull option: '${value}': must be one of "always", "missing" or "never"`,
	),
	one("mac-address", macFault),
	one("memory-swappiness", ({ value }) => {
		const share = Number(value);
		return share >= -1 && share <= 100 ? undefined : `invalid value: ${value}. Valid memory swappiness range is 0-100`;
	}),
	each("volume", readVolume),
	each("publish", readPort),
	each("expose", exposeRefusal),
	each("device", (word) => (isUnknown(word) ? undefined : readDevice(word))),
	one("pid", ({ value }) => (/^(?:host|container:.+)?$/s.test(value) ? undefined : "--pid: invalid PID mode")),
	one("uts", ({ value }) => (/^(?:host)?$/.test(value) ? undefined : "--uts: invalid UTS mode")),
	one("userns", ({ value }) => (/^(?:host)?$/.test(value) ? undefined : "--userns: invalid USER mode")),
	one("cgroupns", ({ value }) => (/^(?:host|private)?$/.test(value) ? undefined : "--cgroupns: invalid CGROUP mode")),
	one("restart", restartFault),
	(settings) => {
		const driver = settings.last("log-driver");
		return driver?.value === "none" && settings.all("log-opt").length > 0
			? refuse(driver, "invalid logging opts for driver none")
			: undefined;
	},
	each("security-opt", securityRefusal),
	each("storage-opt", (word) =>
		isUnknown(word) || word.value.includes("=") ? undefined : refuse(word, "invalid storage option"),
	),
	healthRefusal,
	(settings) => {
		const policy = settings.last("restart");
		const restarts = policy !== undefined && !isUnknown(policy) && !/^(?:no)?(?::|$)/.test(policy.value);
		return restarts && settings.isOn("rm") === true
			? refuse(policy, "conflicting options: cannot specify both --restart and --rm")
			: undefined;
	},
	networkRefusal,
	(settings, verb) => {
		const attach = settings.all("attach")[0];
		return verb === "run" && attach !== undefined && settings.isOn("detach") === true
			? refuse(attach, "conflicting options: cannot specify both --attach and --detach")
			: undefined;
	},
	one("detach-keys", ({ value }) => {
		const wrong = value === "" ? undefined : value.split(",").find((key) => !detachKey.test(key));
		return wrong === undefined ? undefined : `invalid detach keys (${value}): Unknown character: '${wrong}'`;
	}),
	one("platform", ({ value }) => platformFault(value)),
];

const detachKey = /^(?:.|ctrl-[a-z@[\\\]^_]|DEL)$/su;

/** Of a flag that holds one value, where it is known. */
function one(name: string, fault: (word: Word) => string | undefined): Check {
	return (settings) => {
		const word = settings.last(name);
		if (word === undefined || isUnknown(word)) return undefined;
		const reason = fault(word);
		return reason === undefined ? undefined : refuse(word, reason);
	};
}

function each(name: string, read: (word: Word) => unknown): Check {
	return (settings) => settings.all(name).map(read).find(isRefusal);
}

function exposeRefusal(word: Word): Refusal | undefined {
	if (isUnknown(word)) return undefined;
	const range = word.value.split("/")[0] ?? "";
	return rangeOf(range) !== undefined && !/[+-](?:\D|$)|^[+-]|-[+-]/.test(range)
		? undefined
		: refuse(word, `invalid range format for --expose: invalid port range: ${word.value}`);
}

function restartFault({ value }: Word): string | undefined {
	const at = value.indexOf(":");
	if (at === 0) return "invalid restart policy format: no policy provided before colon";
	return at === -1 || /^(?:[+-]?\d+)?$/.test(value.slice(at + 1))
		? undefined
		: "invalid restart policy format: maximum retry count must be an integer";
}

function securityRefusal(word: Word): Refusal | undefined {
	if (isUnknown(word)) return undefined;
	const [name, value] = word.value.includes("=") ? cut(word, "=") : cut(word, ":");
	if (name.value === "no-new-privileges" || (value !== undefined && value.value !== "")) return undefined;
	return refuse(word, `invalid --security-opt: ${quote(word.value)}`);
}

function healthRefusal(settings: Settings): Refusal | undefined {
	const given = healthFlags.flatMap((name) => {
		const word = settings.last(name);
		return word === undefined || isUnknown(word) || isNothing(name, word.value) ? [] : [{ name, word }];
	});
	const first = given[0];
	if (first === undefined) return undefined;
	const disabled = settings.isOn("no-healthcheck");
	if (disabled === undefined) return undefined;
	if (disabled) return refuse(first.word, "--no-healthcheck conflicts with --health-* options");
	const negative = given.find(({ name, word }) => name !== "health-cmd" && word.value.startsWith("-"));
	return negative === undefined ? undefined : refuse(negative.word, `--${negative.name} cannot be negative`);
}

export const healthFlags = [
	"health-cmd",
	"health-interval",
	"health-timeout",
	"health-retries",
	"health-start-period",
	"health-start-interval",
] as const;

/** A health flag set to what it is without being set. */
export function isNothing(name: string, value: string): boolean {
	if (name === "health-cmd") return value === "";
	return name === "health-retries" ? Number(value.replaceAll("_", "")) === 0 : durationOf(value) === 0;
}
