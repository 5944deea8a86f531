import type { ConfigLayer } from "../config.ts";
import type { Settings } from "../options.ts";

/** Keys whose values add up over layers; of all others, the organisation's counts. */
const lists = ["exclude", "projects", "rules", "suppressions", "policies"] as const;

/**
 * One set of settings from an organisation's configuration and a repository's. The organisation's is the stronger, and
 * its `local` says what the repository may add: everything (`merge`), only what accepts
 * findings (suppressions and a baseline), or nothing.
 */
export function combine(organisation: ConfigLayer | undefined, repository: ConfigLayer): Settings {
	if (organisation === undefined) return repository.settings;
	const { local = "merge", ...strong } = organisation.settings;
	if (local === "ignore") return organisation.settings;
	const { suppressions, baseline } = repository.settings;
	const weak: Settings = local === "merge" ? repository.settings : { suppressions, baseline };
	const result: Record<string, unknown> = { ...said(weak), ...said(strong), local };
	for (const key of lists) {
		// The last counts, so the organisation's stands behind.
		const both = [...(weak[key] ?? []), ...(strong[key] ?? [])];
		if (both.length > 0) result[key] = both;
	}
	if (weak.limits !== undefined || strong.limits !== undefined) result.limits = { ...weak.limits, ...strong.limits };
	const { profiles: first = [], runners: mine = {} } = strong;
	const { profiles: second = [], runners: theirs = {} } = local === "merge" ? repository.settings : {};
	if (first.length + second.length > 0) result.profiles = [...first, ...second];
	result.runners = {
		hosted: [...(mine.hosted ?? []), ...(theirs.hosted ?? [])],
		selfHosted: [...(mine.selfHosted ?? []), ...(theirs.selfHosted ?? [])],
	};
	return result as Settings;
}

function said(settings: Settings): Settings {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Settings;
}

/** Of a configuration that nobody has approved: what makes the check stricter, and nothing that could silence it. */
export function onlyStricter({ layer, settings, places, source }: ConfigLayer): ConfigLayer {
	const { pedantic, strict, failOn, gate, runners } = settings;
	return {
		layer,
		settings: {
			...(pedantic === true ? { pedantic } : {}),
			...(strict === true ? { strict } : {}),
			...(gate === "all" ? { gate } : {}),
			...(failOn === "medium" || failOn === "low" ? { failOn } : {}),
			...(runners?.selfHosted === undefined ? {} : { runners: { selfHosted: runners.selfHosted } }),
		},
		places,
		...(source === undefined ? {} : { source }),
	};
}
