import { bytesOf } from "../size.ts";
import { csvFields } from "./csv.ts";
import { quote } from "./go-syntax.ts";
import { cut, isUnknown } from "./part.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

/** One `--mount`, as written: of the contract's types, or another one, which docker leaves to the engine to refuse. */
export type MountOption = {
	/** Lower case. */
	readonly type?: Word;
	readonly source?: Word;
	readonly target?: Word;
	readonly readOnly?: Setting;
	readonly propagation?: Word;
	readonly createSource?: Setting;
	readonly subpath?: Word;
	readonly driver?: Word;
	/** `name=value`, as written. */
	readonly driverOptions: readonly Word[];
	/** `size=64m`, `mode=1777`. */
	readonly tmpfsOptions: readonly Word[];
};

/** A boolean with the word that says it; `on` is undefined where only run time knows. */
export type Setting = { readonly on: boolean | undefined; readonly word: Word };

/**
 * Reads `--mount type=bind,source=/a,target=/b,readonly`.
 *
 * @see https://github.com/docker/cli/blob/v29.9.3/opts/mount.go
 */
export function readMount(word: Word): MountOption | Refusal {
	if (word.value.trim() === "") return refuse(word, "value is empty");
	const fields = csvFields(trimmed(word));
	if (isRefusal(fields)) return fields;
	const found: Found = { driverOptions: [], tmpfsOptions: [], used: new Set() };
	for (const field of fields) {
		// A field that only run time knows may be any option.
		if (field.value.split("=")[0] !== undefined && isUnknown(cut(field, "=")[0])) continue;
		const fault = readField(found, field);
		if (fault !== undefined) return refuse(field, fault);
	}
	const fault = conflictOf(found);
	if (fault !== undefined) return refuse(word, fault);
	const { used: _, recursive: __, ...mount } = found;
	return mount;
}

type Found = {
	type?: Word;
	source?: Word;
	target?: Word;
	readOnly?: Setting;
	propagation?: Word;
	createSource?: Setting;
	subpath?: Word;
	driver?: Word;
	driverOptions: Word[];
	tmpfsOptions: Word[];
	/** The types whose options were used. */
	used: Set<OptionOwner>;
	recursive?: "writable" | "readonly";
};

type OptionOwner = "bind" | "volume" | "image" | "tmpfs";

function readField(found: Found, field: Word): string | undefined {
	const [name, value] = cut(field, "=");
	if (name.value.trim() !== name.value) {
		return `invalid option '${name.value.trim()}' in '${field.value}': option should not have whitespace`;
	}
	if (value !== undefined && value.value.trim() === "") return `invalid value for '${name.value}': value is empty`;
	if (value !== undefined && value.value.trim() !== value.value) {
		return `invalid value for '${name.value}' in '${field.value}': value should not have whitespace`;
	}
	const key = name.value.toLowerCase();
	if (value === undefined && !bare.has(key)) return `invalid field '${field.value}' must be a key=value pair`;
	const take = keys.get(key);
	if (take === undefined) return `unknown option '${key}' in '${field.value}'`;
	return take(found, value ?? { ...name, value: "true" }, key);
}

const bare = new Set(["readonly", "ro", "volume-nocopy", "bind-nonrecursive", "bind-create-src"]);

type Take = (found: Found, value: Word, key: string) => string | undefined;

const setSource: Take = (found, value) => {
	found.source = value;
	return undefined;
};
const setTarget: Take = (found, value) => {
	found.target = value;
	return undefined;
};
const setReadOnly: Take = (found, value, key) => {
	found.readOnly = setting(value);
	return booleanFault(key, value);
};

const keys = new Map<string, Take>([
	[
		"type",
		(found, value) => {
			found.type = { ...value, value: value.value.toLowerCase() };
			return undefined;
		},
	],
	["source", setSource],
	["src", setSource],
	["target", setTarget],
	["dst", setTarget],
	["destination", setTarget],
	["readonly", setReadOnly],
	["ro", setReadOnly],
	["consistency", () => undefined],
	[
		"bind-propagation",
		(found, value) => {
			found.used.add("bind");
			found.propagation = { ...value, value: value.value.toLowerCase() };
			return undefined;
		},
	],
	["bind-nonrecursive", () => "bind-nonrecursive is deprecated, use bind-recursive=disabled instead"],
	["bind-recursive", setRecursive],
	[
		"bind-create-src",
		(found, value, key) => {
			found.used.add("bind");
			found.createSource = setting(value);
			return booleanFault(key, value);
		},
	],
	[
		"volume-subpath",
		(found, value) => {
			found.used.add("volume");
			found.subpath = value;
			return undefined;
		},
	],
	[
		"volume-nocopy",
		(found, value, key) => {
			found.used.add("volume");
			return booleanFault(key, value);
		},
	],
	[
		"volume-label",
		(found) => {
			found.used.add("volume");
			return undefined;
		},
	],
	[
		"volume-driver",
		(found, value) => {
			found.used.add("volume");
			found.driver = value;
			return undefined;
		},
	],
	[
		"volume-opt",
		(found, value) => {
			found.used.add("volume");
			if (!value.value.startsWith("=")) found.driverOptions.push(value);
			return undefined;
		},
	],
	[
		"image-subpath",
		(found, value) => {
			found.used.add("image");
			found.subpath = value;
			return undefined;
		},
	],
	[
		"tmpfs-size",
		(found, value, key) => {
			found.used.add("tmpfs");
			setTmpfsOption(found, "size", value);
			const size = bytesOf(value.value);
			return isUnknown(value) || Number.isFinite(size ?? Number.NaN)
				? undefined
				: `invalid value for ${key}: ${value.value}`;
		},
	],
	[
		"tmpfs-mode",
		(found, value, key) => {
			found.used.add("tmpfs");
			setTmpfsOption(found, "mode", value);
			return isUnknown(value) || /^0*[0-7]{1,10}$/.test(value.value)
				? undefined
				: `invalid value for ${key}: ${value.value}`;
		},
	],
]);

function setTmpfsOption(found: Found, name: string, value: Word): void {
	const others = found.tmpfsOptions.filter((option) => !option.value.startsWith(`${name}=`));
	found.tmpfsOptions = [...others, { ...value, value: `${name}=${value.value}` }];
}

function setRecursive(found: Found, value: Word, key: string): string | undefined {
	switch (value.value) {
		case "enabled":
			return undefined;
		case "disabled":
			found.used.add("bind");
			return undefined;
		case "writable":
		case "readonly":
			found.used.add("bind");
			found.recursive = value.value;
			return undefined;
		default:
			if (isUnknown(value)) return undefined;
			return `invalid value for ${key}: ${value.value} (must be "enabled", "disabled", "writable", or "readonly")`;
	}
}

/** @see https://github.com/docker/cli/blob/v29.9.3/opts/mount_utils.go validateMountOptions */
function conflictOf(found: Found): string | undefined {
	const type = found.type?.value ?? "volume";
	if (found.type !== undefined && isUnknown(found.type)) return undefined;
	for (const owner of owners) {
		if (type !== owner && found.used.has(owner)) return `cannot mix '${owner}-*' options with mount type '${type}'`;
	}
	if (found.recursive === undefined) return undefined;
	const fault = `option 'bind-recursive=${found.recursive}' requires`;
	if (found.readOnly?.on === undefined && found.readOnly !== undefined) return undefined;
	if (found.readOnly?.on !== true) return `${fault} 'readonly' to be specified in conjunction`;
	if (found.recursive === "readonly" && found.propagation?.value !== "rprivate") {
		return `${fault} 'bind-propagation=rprivate' to be specified in conjunction`;
	}
	return undefined;
}

const owners: readonly OptionOwner[] = ["bind", "volume", "image", "tmpfs"];

function setting(word: Word): Setting {
	return { on: isUnknown(word) ? undefined : word.value === "1" || word.value === "true", word };
}

function booleanFault(key: string, word: Word): string | undefined {
	if (isUnknown(word) || ["0", "1", "false", "true"].includes(word.value)) return undefined;
	return `invalid value for '${key}': invalid boolean value (${quote(word.value)}): must be one of "true", "1", "false", or "0" (default "true")`;
}

function trimmed(word: Word): Word {
	return { ...word, value: word.value.trim() };
}
