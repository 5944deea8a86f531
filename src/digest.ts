import type crypto from "node:crypto";

/**
 * SHA-256 of a text in UTF-8 or of bytes, as 64 hexadecimal digits. Node's cryptography is loaded when it is first asked
 * for, since that takes a twentieth of a small check in which nothing is found.
 */
export function sha256(content: string | Uint8Array): string {
	loaded ??= process.getBuiltinModule("node:crypto");
	return loaded.hash("sha256", content);
}

let loaded: typeof crypto | undefined;
