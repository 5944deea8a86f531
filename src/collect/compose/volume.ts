/** A mount in the short form, `source:target:options`, taken apart as compose-go's `format.ParseVolume` does. */
export type ShortVolume = {
	readonly type: "bind" | "volume";
	readonly source?: string | undefined;
	readonly target?: string | undefined;
	readonly readOnly: boolean;
	readonly propagation?: string | undefined;
	readonly selinux?: string | undefined;
	readonly nocopy: boolean;
	/** Of one or two bytes: taken for a target whatever it says, without options. */
	readonly tiny?: boolean;
	/** Why Compose refuses it. */
	readonly fault?: string | undefined;
};

const propagations = new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);

const isPropagation = (option: string) => propagations.has(option);
const isSelinux = (option: string) => option === "z" || option === "Z";
const isAccess = (option: string) => option === "ro" || option === "rw";

/** Reads `source:target:options`; what is wrong with it is its `fault`. */
export function parseVolume(spec: string): ShortVolume {
	const none = { type: "volume", readOnly: false, nocopy: false } as const;
	if (spec === "") return { ...none, fault: "invalid empty volume spec" };
	if (isTiny(spec)) return { ...none, target: spec, tiny: true };
	const { source, target, options, fault } = partsOf(spec);
	const propagation = options.findLast(isPropagation);
	const selinux = options.findLast(isSelinux);
	const access = options.findLast(isAccess);
	return {
		type: isFilePath(source) ? "bind" : "volume",
		source,
		target,
		readOnly: access === "ro",
		propagation,
		selinux,
		nocopy: options.includes("nocopy"),
		fault: fault === undefined ? undefined : `invalid spec: ${spec}: ${fault}`,
	};
}

/** The `target` that `parseVolume` finds. */
export function targetOf(spec: string): string | undefined {
	if (spec === "") return undefined;
	return isTiny(spec) ? spec : partsOf(spec).target;
}

function isTiny(spec: string): boolean {
	return spec.length <= 2 && Buffer.byteLength(spec) <= 2;
}

type Parts = {
	readonly source: string | undefined;
	readonly target: string | undefined;
	readonly options: readonly string[];
	readonly fault: string | undefined;
};

const noOptions: readonly string[] = [];

function partsOf(spec: string): Parts {
	let source: string | undefined;
	let target: string | undefined;
	let options = noOptions;
	let fault: string | undefined;
	const sections = sectionsOf(spec);
	for (let index = 0; index < sections.length; index++) {
		const section = sections[index] ?? "";
		const last = index === sections.length - 1;
		if (section === "") fault = "empty section between colons";
		else if (source === undefined && last) target = section;
		else if (source === undefined) source = section;
		else if (target === undefined) target = section;
		else if (!last) fault = "too many colons";
		else options = section.split(",");
		if (fault !== undefined) break;
	}
	return { source, target, options, fault };
}

/** Split at colons, but for a Windows drive's, and not inside of `${}`. */
export function sectionsOf(spec: string): string[] {
	const parts = spec.split(":");
	return spec.includes("${") || parts.some(isLetter) ? exactSections(spec) : parts;
}

function exactSections(spec: string): string[] {
	const sections: string[] = [];
	let start = 0;
	let depth = 0;
	for (let at = 0; at < spec.length; at++) {
		const char = spec.charAt(at);
		if (char === "$" && spec.charAt(at + 1) === "{") depth++;
		else if (char === "}" && depth > 0) depth--;
		else if (char === ":" && depth === 0 && !isLetter(spec.slice(start, at))) {
			sections.push(spec.slice(start, at));
			start = at + 1;
		}
	}
	// An open `${` swallows the end, and what it began.
	if (depth === 0) sections.push(spec.slice(start));
	return sections;
}

function isLetter(text: string): boolean {
	return text.length <= 2 && /^\p{L}$/u.test(text);
}

/** Whether a source names a path on the host, not a volume. */
export function isFilePath(source: string | undefined): boolean {
	if (source === undefined || source === "") return false;
	return /^[./~]/.test(source) || source.startsWith("\\\\") || /^\p{L}:/u.test(source);
}
