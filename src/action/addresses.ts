import type { Location } from "../source.ts";
import type { Job } from "./job.ts";

/** What a job has checked out, full hashes. */
type Checkout = {
	readonly checkedOut?: string | undefined;
	readonly base?: string | undefined;
	/** Where in the workspace; empty: as it is. */
	readonly folder?: string;
};

/** The web page that shows lines of a file: of the commit that is checked, or of its base. */
export type AddressOf = (location: Location, side: "head" | "base") => string | undefined;

/**
 * Of GitHub's own merge for a pull request, which goes away with it, the head is linked to instead.
 */
export function addressesOf(
	{ server, repository, commit, head }: Job,
	{ checkedOut, base, folder = "" }: Checkout,
): AddressOf {
	const shown = checkedOut === undefined || checkedOut === commit ? (head ?? commit) : checkedOut;
	return ({ file, line, endLine }, side) => {
		const at = side === "head" ? shown : base;
		if (server === undefined || repository === undefined || at === undefined) return undefined;
		const inRepository = folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
		const path = inRepository.toWellFormed().split("/").map(encodeURIComponent).join("/");
		return `${server}/${repository}/blob/${at}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}

/** The web page of the run. */
export function addressOfRun({ server, repository, run }: Job): string | undefined {
	if (server === undefined || repository === undefined || run === undefined) return undefined;
	return `${server}/${repository}/actions/runs/${run}`;
}

/** The web page of the action itself. */
export function addressOfAction({ server, action }: Job): string | undefined {
	return server === undefined || action === undefined ? undefined : `${server}/${action}`;
}
