// src/policy/catalog.ts
/** Columns of a severity table; self-hosted is CI on a runner that somebody keeps. */
const severityProfiles = [
	"production",
	"development",
	"ci",
	"self-hosted"
];
const parameterTypes = [
	"array",
	"boolean",
	"integer",
	"number",
	"object",
	"string"
];

export { severityProfiles as n, parameterTypes as t };