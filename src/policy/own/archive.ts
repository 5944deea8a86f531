import { gunzipSync } from "node:zlib";

/** Files of an archive by path, in its order. */
type Archive = ReadonlyMap<string, Uint8Array>;

/** The archive, or why it is none; completes "cannot be read: it …". */
export type Unpacked = { readonly files: Archive } | { readonly why: string };

/** All that an archive may unpack to. Bytes. */
const maxUnpacked = 64 * 1024 * 1024;

/** ustar and pax, as GNU tar, bsdtar and Go's archive/tar write them: blocks of 512 bytes, a header before each file. */
const block = 512;

/**
 * Unpacks a `.tar.gz` in memory: an OPA bundle. Only regular files count; a link, a device, or a path that leads out
 * of the archive makes all of it refused, and so does a checksum that is wrong.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function unpack(bytes: Uint8Array): Unpacked {
	let tar: Buffer;
	try {
		tar = gunzipSync(bytes, { maxOutputLength: maxUnpacked });
	} catch (error) {
		const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
		return { why: tooLarge ? `unpacks to more than ${maxUnpacked} bytes` : "is not compressed with gzip" };
	}
	const files = new Map<string, Uint8Array>();
	/** What a pax or GNU header says of the next file. */
	let next: { path?: string; size?: number } = {};
	for (let at = 0; at + block <= tar.length; ) {
		const header = tar.subarray(at, at + block);
		if (header.every((byte) => byte === 0)) return { files };
		const declared = number(header, 124, 12);
		if (declared === undefined || number(header, 148, 8) !== checksum(header)) {
			return { why: "is not a tar archive, or a broken one" };
		}
		const type = String.fromCharCode(header[156] ?? 0);
		const size = type === "x" || type === "g" || type === "L" ? declared : (next.size ?? declared);
		const content = tar.subarray(at + block, at + block + size);
		if (content.length < size) return { why: "ends in the middle of a file" };
		at += block + Math.ceil(size / block) * block;
		if (type === "x") next = { ...next, ...paxOf(content) };
		else if (type === "L") next = { ...next, path: text(content, 0, content.length) };
		else if (type !== "g") {
			const path = pathOf(next.path ?? nameOf(header));
			next = {};
			if (path === undefined) return { why: "holds a path that leads out of it" };
			if (type === "0" || type === "\0") files.set(path, content);
			else if (type !== "5") return { why: `holds ${path}, which is neither a file nor a folder` };
		}
	}
	return { files };
}

/** `/policy.rego` and `./policy.rego` are `policy.rego`: OPA writes the first form. */
function pathOf(name: string): string | undefined {
	const parts = name.split("/").filter((part) => part !== "" && part !== ".");
	return parts.includes("..") || name.includes("\\") || name.includes("\0") ? undefined : parts.join("/");
}

function nameOf(header: Buffer): string {
	const prefix = text(header, 257, 6).startsWith("ustar") ? text(header, 345, 155) : "";
	const name = text(header, 0, 100);
	return prefix === "" ? name : `${prefix}/${name}`;
}

/** `25 path=some/long/path\n`, as often as there are fields; the number counts the whole record in bytes. */
function paxOf(content: Buffer): { path?: string; size?: number } {
	const fields: { path?: string; size?: number } = {};
	for (let at = 0; at < content.length; ) {
		const length = Number.parseInt(content.toString("latin1", at, at + 12), 10);
		if (!(length > 0)) break;
		const [, key, value = ""] = /^\d+ ([^=]+)=(.*)\n$/s.exec(content.toString("utf8", at, at + length)) ?? [];
		if (key === "path") fields.path = value;
		if (key === "size" && /^\d{1,15}$/.test(value)) fields.size = Number(value);
		at += length;
	}
	return fields;
}

/** Octal digits, ended by a blank or a null. */
function number(header: Buffer, offset: number, length: number): number | undefined {
	const digits = text(header, offset, length).trim();
	return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** The sum of the header's bytes, those of the checksum itself taken as blanks. */
function checksum(header: Buffer): number {
	return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function text(bytes: Buffer, offset: number, length: number): string {
	const part = bytes.subarray(offset, offset + length);
	const end = part.indexOf(0);
	return part.toString("utf8", 0, end === -1 ? part.length : end);
}
