/** One version of a changelog in the form of https://keepachangelog.com/en/1.1.0/ */
export type Section = {
	/** `YYYY-MM-DD`; undefined where the heading has none. */
	readonly date?: string;
	/** Markdown, without the heading; empty where nothing is written. */
	readonly text: string;
};

/** The section under `## 1.2.3 - YYYY-MM-DD` or `## [1.2.3] - YYYY-MM-DD`. @returns undefined where there is none. */
export function sectionOf(changelog: string, version: string): Section | undefined {
	const sections = changelog.replaceAll("\r\n", "\n").split(/^## /m).slice(1);
	for (const section of sections) {
		const [heading = ""] = section.split("\n", 1);
		const [, name, date] = /^\[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?\s*$/.exec(heading) ?? [];
		if (name !== version) continue;
		// Links of the whole file stand at its end, under the last section.
		const text = section.slice(heading.length).replaceAll(/^\[[^\]]+\]: \S+$/gm, "");
		return { ...(date === undefined ? {} : { date }), text: text.trim() };
	}
	return undefined;
}
