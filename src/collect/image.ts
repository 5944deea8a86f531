import type { Image } from "../project.ts";
import { type Canonical, whollyUnknown } from "./canonical.ts";
import { saysNothing, shownText, unknownPart } from "./docker/word.ts";

/**
 * The parts of an image reference, as docker reads them: registry `docker.io` and repository `library/…` are filled
 * in, a tag is not (docker takes `latest` where there is neither tag nor digest).
 *
 * What is no reference keeps its `ref` alone, without a repository: docker refuses it. Unknown parts of the text
 * stand as `…` in `ref`, and each field that they may reach is left out and listed: of `app:${TAG}` the tag and,
 * because TAG may hold `1@sha256:…`, the digest. A `docker://` in front is the caller's to strip.
 *
 * @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go ParseNormalizedNamed, splitDockerDomain
 * @see https://github.com/distribution/reference/blob/v0.6.0/regexp.go the grammar
 */
export function imageOf(text: string): Canonical<Image> {
	if (text === "") return { value: undefined, unknown: [] };
	const { name, tag, digest } = split(text);
	if (!text.includes(unknownPart)) return { value: { ref: text, ...normalize(name, tag, digest) }, unknown: [] };
	if (saysNothing(text)) return whollyUnknown;

	const open = new Set<string>();
	if (name.includes(unknownPart)) {
		open.add("repository");
		if (!hasKnownDomain(name)) open.add("registry");
		if (tag === undefined && name.endsWith(unknownPart)) open.add("tag");
	}
	if (tag?.includes(unknownPart)) open.add("tag");
	if (digest?.includes(unknownPart) || (digest === undefined && text.endsWith(unknownPart))) open.add("digest");

	// Any letter stands for the unknown part, so that what is known around it is read by the same rules.
	const fill = (part: string | undefined) => part?.replaceAll(unknownPart, "x");
	const parts = normalize(fill(name) ?? "", fill(tag), digest?.includes(unknownPart) ? undefined : digest);
	const kept = Object.entries(parts).filter(([field]) => !open.has(field));
	return {
		value: { ref: shownText(text), ...Object.fromEntries(kept) },
		unknown: fields.filter((field) => open.has(field)).map((field) => [field]),
	};
}

const fields = ["registry", "repository", "tag", "digest"] as const;
type Field = (typeof fields)[number];
type Parts = { readonly [F in Field]?: string };

const domainPattern = new RegExp(
	String.raw`^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*` +
		String.raw`|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`,
);
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const identifierPattern = /^[a-f0-9]{64}$/;
/** Of registry and repository together; docker.io/ counts. */
const maxNameLength = 255;

function split(text: string): { name: string; tag: string | undefined; digest: string | undefined } {
	const at = text.indexOf("@");
	const digest = at === -1 ? undefined : text.slice(at + 1);
	const tagged = at === -1 ? text : text.slice(0, at);
	const colon = tagged.lastIndexOf(":");
	// A colon before a slash belongs to a registry's port.
	if (colon === -1 || tagged.indexOf("/", colon) !== -1) return { name: tagged, tag: undefined, digest };
	return { name: tagged.slice(0, colon), tag: tagged.slice(colon + 1), digest };
}

/** Whether the part before the first slash is a registry for sure. */
function hasKnownDomain(name: string): boolean {
	const slash = name.indexOf("/");
	const first = name.slice(0, slash);
	return slash !== -1 && !first.includes(unknownPart) && isDomain(first);
}

function isDomain(first: string): boolean {
	return /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
}

/** The parts of a reference; none where the reference is invalid. */
function normalize(name: string, tag: string | undefined, digest: string | undefined): Parts {
	if (identifierPattern.test(name)) return {};
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	const written = slash !== -1 && isDomain(first);
	const registry = !written || first === "index.docker.io" ? "docker.io" : first;
	const rest = written ? name.slice(slash + 1) : name;
	const repository = registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
	if (!(registry === "docker.io" || domainPattern.test(registry)) || !repositoryPattern.test(repository)) return {};
	if (registry.length + 1 + repository.length > maxNameLength) return {};
	if (tag !== undefined && !tagPattern.test(tag)) return {};
	if (digest !== undefined && !digestPattern.test(digest)) return {};
	if (digest === undefined) return tag === undefined ? { registry, repository } : { registry, repository, tag };
	return tag === undefined ? { registry, repository, digest } : { registry, repository, tag, digest };
}
