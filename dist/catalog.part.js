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

Object.defineProperty(exports, "parameterTypes", {
  enumerable: true,
  get: function () {
    return parameterTypes;
  }
});
Object.defineProperty(exports, "severityProfiles", {
  enumerable: true,
  get: function () {
    return severityProfiles;
  }
});