import { nearest } from "../../nearest.ts";
import { type Rule, severityProfiles } from "../catalog.ts";
import { isObject } from "./json-object.ts";
import type { Complain } from "./problem.ts";

/** One word for all profiles, or a word for each. */
export function severityOf(said: unknown, wrong: Complain): Rule["severity"] {
	const all = "write severity: {production: high, development: medium, ci: off, self-hosted: high}";
	if (said === undefined) wrong("severity", "custom has no severity", all);
	else if (isObject(said)) {
		for (const key of Object.keys(said)) {
			if (severityProfiles.some((profile) => profile === key)) continue;
			const meant = severityProfiles.find((profile) => profile.startsWith(key)) ?? nearest(key, severityProfiles);
			wrong("severity", `severity: ${key} is no profile`, `did you mean ${meant}?`);
		}
	}
	const noted = new Set<string>();
	const word = (profile: string): (typeof severityWords)[number] => {
		const value = isObject(said) ? said[profile] : said;
		// YAML 1.1 takes a bare off for false.
		const found = severityWords.find((each) => each === (value === false ? "off" : value));
		if (found === undefined && said !== undefined) {
			const message =
				value === undefined
					? `severity says nothing of ${profile}`
					: `severity: ${JSON.stringify(value)} is none of ${severityWords.join(", ")}`;
			const meant = typeof value === "string" ? `did you mean ${nearest(value, severityWords)}?` : all;
			if (!noted.has(message)) wrong("severity", message, meant);
			noted.add(message);
		}
		return found ?? "high";
	};
	return {
		production: word("production"),
		development: word("development"),
		ci: word("ci"),
		"self-hosted": word("self-hosted"),
	};
}

const severityWords = ["critical", "high", "medium", "low", "info", "off"] as const;
