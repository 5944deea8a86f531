/** A mount in the short form, `source:target:options`, taken apart as compose-go's `format.ParseVolume` does. */
export type ShortVolume = {
	readonly type: "bind" | "volume";
	readonly source?: string;
	readonly target?: string;
	readonly readOnly: boolean;
	readonly propagation?: string;
	readonly selinux?: string;
	readonly nocopy: boolean;
	/** Of one or two bytes: taken for a target whatever it says, without options. */
	readonly tiny?: boolean;
	/** Why Compose refuses it. */
	readonly fault?: string;
};

const propagations = new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);

export function parseVolume(spec: string): ShortVolume {
	const none = { type: "volume", readOnly: false, nocopy: false } as const;
	if (spec === "") return { ...none, fault: "invalid empty volume spec" };
	if (Buffer.byteLength(spec) <= 2) return { ...none, target: spec, tiny: true };
	let source: string | undefined;
	let target: string | undefined;
	let options: readonly string[] = [];
	let fault: string | undefined;
	const sections = sectionsOf(spec);
	for (const [index, section] of sections.entries()) {
		const last = index === sections.length - 1;
		if (section === "") fault = "empty section between colons";
		else if (source === undefined && last) target = section;
		else if (source === undefined) source = section;
		else if (target === undefined) target = section;
		else if (!last) fault = "too many colons";
		else options = section.split(",");
		if (fault !== undefined) break;
	}
	const propagation = options.findLast((option) => propagations.has(option));
	const selinux = options.findLast((option) => option === "z" || option === "Z");
	const access = options.findLast((option) => option === "ro" || option === "rw");
	return {
		type: isFilePath(source) ? "bind" : "volume",
		...(source !== undefined && { source }),
		...(target !== undefined && { target }),
		readOnly: access === "ro",
		...(propagation !== undefined && { propagation }),
		...(selinux !== undefined && { selinux }),
		nocopy: options.includes("nocopy"),
		...(fault !== undefined && { fault: `invalid spec: ${spec}: ${fault}` }),
	};
}

/** Split at colons, but for a Windows drive's, and not inside of `${}`. */
export function sectionsOf(spec: string): string[] {
	const sections: string[] = [];
	let section = "";
	let depth = 0;
	for (let at = 0; at < spec.length; at++) {
		const char = spec[at] ?? "";
		if (char === "$" && spec[at + 1] === "{") {
			depth++;
			section += char;
		} else if (char === "}" && depth > 0) {
			depth--;
			section += char;
		} else if (char === ":" && depth === 0 && !/^\p{L}$/u.test(section)) {
			sections.push(section);
			section = "";
		} else section += char;
	}
	// An open `${` swallows the end, and what it began.
	if (depth === 0) sections.push(section);
	return sections;
}

/** Whether a source names a path on the host, not a volume. */
export function isFilePath(source: string | undefined): boolean {
	if (source === undefined || source === "") return false;
	return /^[./~]/.test(source) || source.startsWith("\\\\") || /^\p{L}:/u.test(source);
}
