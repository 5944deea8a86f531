import { sectionOf } from "./changelog.ts";
import { versionOf } from "./version.ts";

/** What a release says of its version, each as its file has it. */
export type Claims = {
	/** The tag that is released: `v1.2.3`. */
	readonly tag: string;
	/** `package.json` */
	readonly manifest: string;
	/** `package-lock.json`: of the file, and of the root package. */
	readonly lock: readonly (string | undefined)[];
	/** `dist/sbom.cdx.json` */
	readonly bill: string | undefined;
	/** `src/version.ts`, which the reports name. */
	readonly program: string;
	/** The text of `CHANGELOG.md`. */
	readonly changelog: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
};

/** Why a release must not be made, one a line; none where all files say the same. */
export function problems(claims: Claims): string[] {
	const { tag, today } = claims;
	if (versionOf(tag) === undefined) return [`${tag}: is no tag of a release, which looks like v1.2.3`];
	const version = tag.slice(1);
	const versions = [
		{ file: "package.json", said: claims.manifest },
		...claims.lock.map((said) => ({ file: "package-lock.json", said })),
		{ file: "dist/sbom.cdx.json", said: claims.bill },
		{ file: "src/version.ts", said: claims.program },
	];
	const wrong = versions
		.filter(({ said }) => said !== version)
		.map(({ file, said }) => `${file}: says ${said ?? "no version"}, and the tag ${version}`);
	return [...new Set(wrong), ...changelogProblems(claims.changelog, version, today)];
}

function changelogProblems(changelog: string, version: string, today: string): string[] {
	const section = sectionOf(changelog, version);
	if (section === undefined) return [`CHANGELOG.md: has no section ## ${version}`];
	const unreleased = sectionOf(changelog, "Unreleased")?.text ?? "";
	return [
		...(section.text === "" ? [`CHANGELOG.md: says nothing under ## ${version}`] : []),
		...(section.date === undefined ? [`CHANGELOG.md: ## ${version} has no date`] : []),
		...(section.date !== undefined && section.date > today ? [`CHANGELOG.md: ${section.date} is yet to come`] : []),
		...(unreleased === "" ? [] : ["CHANGELOG.md: something stands under ## Unreleased; it belongs to this release"]),
	];
}
