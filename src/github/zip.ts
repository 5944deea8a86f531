export type FileInZip =
	| { readonly kind: "found"; readonly bytes: Uint8Array }
	| { readonly kind: "absent" | "large" | "broken" };

/** Bytes that are unpacked at once: they grow to a thousandfold at most before the bound is looked at. */
const part = 2 * 1024;

/**
 * A file out of a zip archive in memory. What it says of its own size is not believed: unpacking ends at the bound.
 * @param name without folders; of several, the first. @param maximum bytes.
 */
export async function fileInZip(archive: Uint8Array, name: string, maximum: number): Promise<FileInZip> {
	const { Unzip, UnzipInflate } = await import("fflate");
	const parts: Uint8Array[] = [];
	const seen: { state: State; length: number } = { state: "absent", length: 0 };
	const unzip = new Unzip((file) => {
		if (seen.state !== "absent" || file.name.slice(file.name.lastIndexOf("/") + 1) !== name) return;
		seen.state = "begun";
		file.ondata = (error, bytes, final) => {
			if (error !== null) throw error;
			seen.length += bytes.length;
			parts.push(bytes);
			if (seen.length > maximum) seen.state = "large";
			else if (final) seen.state = "whole";
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < archive.length && (seen.state === "absent" || seen.state === "begun"); at += part) {
			unzip.push(archive.subarray(at, at + part), at + part >= archive.length);
		}
	} catch {
		return { kind: "broken" };
	}
	if (seen.state === "whole") return { kind: "found", bytes: Buffer.concat(parts) };
	return { kind: seen.state === "begun" ? "broken" : seen.state };
}

type State = "absent" | "begun" | "whole" | "large";
