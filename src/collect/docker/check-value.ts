import { isAddress } from "../ip-address.ts";
import { byteSize } from "./byte-size.ts";
import { readCpus } from "./cpus.ts";
import type { Kind } from "./flags.ts";
import { booleanOf, durationOf, int64, integerOf, numberError, quote } from "./go-syntax.ts";
import { readGpus } from "./gpus.ts";
import { readMount } from "./mount.ts";
import { readNetwork } from "./network.ts";
import { isUnknown } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { readUlimit } from "./ulimit.ts";
import type { Word } from "./word.ts";

/** Why docker refuses a value as soon as it reads the flag; undefined where it takes it, or where it is unknown. */
export function checkValue(kind: Kind, word: Word): Refusal | undefined {
	if (isUnknown(word) && !readsUnknown.has(kind)) return undefined;
	const fault = checks[kind](word);
	return typeof fault === "string" ? refuse(word, fault) : fault;
}

/** Of these the known parts can be checked beside unknown ones. */
const readsUnknown: ReadonlySet<Kind> = new Set<Kind>(["mount", "network"]);

type Check = (word: Word) => Refusal | string | undefined;

/** @see https://github.com/docker/cli/tree/v29.9.3/opts the types of the flags, and what they validate */
const checks: Readonly<Record<Kind, Check>> = {
	bool: ({ value }) => (booleanOf(value) === undefined ? numberError("ParseBool", value, "syntax") : undefined),
	string: () => undefined,
	int: integer("ParseInt", int64.min, int64.max),
	uint16: integer("ParseUint", 0n, 2n ** 16n - 1n),
	uint64: integer("ParseUint", 0n, 2n ** 64n - 1n),
	duration: ({ value }) => textOf(durationOf(value)),
	ip: ({ value }) => (value === "" || isAddress(value.trim()) ? undefined : `failed to parse IP: ${quote(value)}`),
	bytes: ({ value }) => sizeFault(value),
	swap: ({ value }) => (value === "-1" ? undefined : sizeFault(value)),
	cpus: ({ value }) => textOf(readCpus(value)),
	octal: ({ value }) => (/^[0-7]+$/.test(value) ? undefined : numberError("ParseUint", value, "syntax")),
	list: () => undefined,
	map: () => undefined,
	attach: ({ value }) =>
		["stdin", "stdout", "stderr"].includes(value.toLowerCase())
			? undefined
			: "valid streams are STDIN, STDOUT and STDERR",
	"cgroup-rule": ({ value }) =>
		/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value) ? undefined : `invalid device cgroup format '${value}'`,
	dns: ({ value }) => (isAddress(value.trim()) ? undefined : `IP address is not correctly formatted: ${value}`),
	"dns-search": ({ value }) => domainFault(value.replace(/^ +|(?<! ) +$/g, "")),
	env: ({ value }) => (/^(?:$|=)/.test(value) ? `invalid environment variable: ${value}` : undefined),
	"extra-host": ({ value }) => extraHostFault(value),
	gpus: faultOf(readGpus),
	label: ({ value }) => labelFault(value),
	link: ({ value }) => linkFault(value),
	mount: faultOf(readMount),
	network: faultOf(readNetwork),
	"rate-bytes": ({ value }) => rateFault(value, (rate) => byteSize(rate) !== undefined),
	"rate-operations": ({ value }) => rateFault(value, (rate) => /^\d+$/.test(rate) && BigInt(rate) < 2n ** 64n),
	sysctl: ({ value }) => (allowedSysctl.test(value) ? undefined : `sysctl '${value}' is not allowed`),
	ulimit: faultOf(readUlimit),
	weight: ({ value }) => weightFault(value),
};

function integer(func: string, min: bigint, max: bigint): Check {
	return ({ value }) => {
		const read = integerOf(value, min, max);
		return typeof read === "bigint" ? undefined : numberError(func, value, read);
	};
}

/** Numbers are fine, texts say what is wrong. */
function textOf(read: number | string): string | undefined {
	return typeof read === "string" ? read : undefined;
}

function faultOf(read: (word: Word) => unknown): Check {
	return (word) => {
		const value = read(word);
		return isRefusal(value) ? value : undefined;
	};
}

function sizeFault(text: string): string | undefined {
	if (byteSize(text) !== undefined) return undefined;
	const at = Math.max(...Array.from("0123456789. ", (character) => text.lastIndexOf(character)));
	if (at === -1) return `invalid size: '${text}'`;
	const number = text[at] === " " ? text.slice(0, at) : text.slice(0, at + 1);
	const suffix = text.slice(at + 1);
	if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(number)) return numberError("ParseFloat", number, "syntax");
	if (number.startsWith("-")) return `invalid size: '${text}'`;
	return `invalid suffix: '${suffix.length > 3 ? suffix : suffix.toLowerCase()}'`;
}

const domain =
	/^(?::?(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))(?::?\.(?::?[a-zA-Z0-9]|(?::?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])))*)\.?\s*$/;

function domainFault(text: string): string | undefined {
	if (text === ".") return undefined;
	return /[a-zA-Z]/.test(text) && domain.test(text) && text.trimEnd().replace(/\.$/, "").length < 255
		? undefined
		: `${text} is not a valid domain`;
}

function extraHostFault(text: string): string | undefined {
	const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
	const name = text.slice(0, Math.max(at, 0));
	if (name === "" || name.includes(":")) return `bad format for add-host: ${quote(text)}`;
	const address = text.slice(at + 1).replace(/^\[(.+)\]$/, "$1");
	if (address === "host-gateway" || isAddress(address.trim())) return undefined;
	return `invalid IP address in add-host: ${quote(address)}`;
}

function labelFault(text: string): string | undefined {
	const name = (text.split("=")[0] ?? "").replace(/^[ \t]+/, "");
	if (name === "") return `invalid label '${text}': empty name`;
	return /[ \t]/.test(name) ? `label '${name}' contains whitespaces` : undefined;
}

function linkFault(text: string): string | undefined {
	if (text === "") return "empty string specified for links";
	return text.split(":").length > 2 ? `bad format for links: ${text}` : undefined;
}

const allowedSysctl =
	/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|(?:net|fs\.mqueue)\.[^=]*)=/;

function deviceFault(text: string): { readonly fault: string } | { readonly value: string } {
	const at = text.indexOf(":");
	if (at < 1) return { fault: `bad format: ${text}` };
	if (!text.startsWith("/dev/")) return { fault: `bad format for device path: ${text}` };
	return { value: text.slice(at + 1) };
}

function rateFault(text: string, accepts: (rate: string) => boolean): string | undefined {
	const device = deviceFault(text);
	if ("fault" in device) return device.fault;
	return accepts(device.value) ? undefined : `invalid rate for device: ${text}`;
}

function weightFault(text: string): string | undefined {
	const device = deviceFault(text);
	if ("fault" in device) return device.fault;
	const weight = /^\d+$/.test(device.value) ? Number(device.value) : Number.NaN;
	return weight === 0 || (weight >= 10 && weight <= 1000) ? undefined : `invalid weight for device: ${text}`;
}
