import { byteSize } from "./byte-size.ts";
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
type Setting = { readonly on: boolean | undefined; readonly word: Word };

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

type Texts = "source" | "target" | "subpath" | "driver";

function set(field: Texts): Take {
	return (found, value) => {
		found[field] = value;
		return undefined;
	};
}

/** What is not sensitive to case. */
function setLower(field: "type" | "propagation"): Take {
	return (found, value) => {
		found[field] = { ...value, value: value.value.toLowerCase() };
		return undefined;
	};
}

function setSwitch(field: "readOnly" | "createSource"): Take {
	return (found, value, key) => {
		found[field] = setting(value);
		return booleanFault(key, value);
	};
}

/** An option that only a mount of one type has. */
function only(owner: OptionOwner, take: Take): Take {
	return (found, value, key) => {
		found.used.add(owner);
		return take(found, value, key);
	};
}

const nothing: Take = () => undefined;

const keys = new Map<string, Take>([
	["type", setLower("type")],
	["source", set("source")],
	["src", set("source")],
	["target", set("target")],
	["dst", set("target")],
	["destination", set("target")],
	["readonly", setSwitch("readOnly")],
	["ro", setSwitch("readOnly")],
	["consistency", nothing],
	["bind-propagation", only("bind", setLower("propagation"))],
	["bind-nonrecursive", () => "bind-nonrecursive is deprecated, use bind-recursive=disabled instead"],
	["bind-recursive", setRecursive],
	["bind-create-src", only("bind", setSwitch("createSource"))],
	["volume-subpath", only("volume", set("subpath"))],
	["volume-nocopy", only("volume", (_found, value, key) => booleanFault(key, value))],
	["volume-label", only("volume", nothing)],
	["volume-driver", only("volume", set("driver"))],
	["volume-opt", only("volume", addDriverOption)],
	["image-subpath", only("image", set("subpath"))],
	["tmpfs-size", only("tmpfs", setTmpfsSize)],
	["tmpfs-mode", only("tmpfs", setTmpfsMode)],
]);

function addDriverOption(found: Found, value: Word): undefined {
	if (!value.value.startsWith("=")) found.driverOptions.push(value);
}

function setTmpfsSize(found: Found, value: Word, key: string): string | undefined {
	setTmpfsOption(found, "size", value);
	if (isUnknown(value) || byteSize(value.value) !== undefined) return undefined;
	return `invalid value for ${key}: ${value.value}`;
}

function setTmpfsMode(found: Found, value: Word, key: string): string | undefined {
	setTmpfsOption(found, "mode", value);
	return isUnknown(value) || /^0*[0-7]{1,10}$/.test(value.value)
		? undefined
		: `invalid value for ${key}: ${value.value}`;
}

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
