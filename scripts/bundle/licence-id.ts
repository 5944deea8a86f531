/**
 * The SPDX expression of licence texts, for ecosystems whose packages do not say it. Several licences are joined by AND:
 * each holds for a part.
 * @throws Error where a text is none of those known here, so that a new licence is seen by a person.
 */
export function licenceId(name: string, texts: string): string {
	const found = phrases.filter(({ phrase }) => phrase.test(texts)).map(({ id }) => id);
	const ids = found.includes("BSD-3-Clause") ? found.filter((id) => id !== "BSD-2-Clause") : found;
	if (ids.length === 0) throw new Error(`${name}: which licence is this?`);
	return ids.join(" AND ");
}

/** The words of each licence that the others do not have: https://spdx.org/licenses/ */
const phrases = [
	{ id: "Apache-2.0", phrase: /Apache License,?\s+Version 2\.0/ },
	{ id: "BSD-2-Clause", phrase: /Redistributions? in binary form must reproduce/ },
	{ id: "BSD-3-Clause", phrase: /Neither\s+the\s+names?\s+of[\s\S]{0,120}used\s+to\s+endorse/ },
	{ id: "MIT", phrase: /Permission\s+is\s+hereby\s+granted,\s+free of\s+charge,\s+to\s+any\s+person/ },
];
