import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { Component } from "./component.ts";

/**
 * The bill of materials of `dist/`, as CycloneDX 1.6 in JSON: https://cyclonedx.org/docs/1.6/json/. It says nothing of
 * time or place, so that the same sources give the same bytes.
 * @param version of ours, from `package.json`.
 */
export function sbom(version: string, components: readonly Component[]): string {
	const subject = new Models.Component(Enums.ComponentType.Application, "bulkhead", {
		version,
		bomRef: `pkg:generic/bulkhead@${version}`,
		purl: `pkg:generic/bulkhead@${version}`,
		licenses: new Models.LicenseRepository([new Models.SpdxLicense("Apache-2.0")]),
	});
	const models = new Map(components.map((component) => [component.purl, modelOf(component)]));
	for (const { purl, contains } of components) {
		for (const other of contains) models.get(purl)?.dependencies.add(found(models, other).bomRef);
	}
	const carried = new Set(components.flatMap(({ contains }) => contains));
	for (const [purl, model] of models) if (!carried.has(purl)) subject.dependencies.add(model.bomRef);
	const bom = new Models.Bom({
		metadata: new Models.Metadata({ component: subject }),
		components: new Models.ComponentRepository(models.values()),
	});
	const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
	return `${new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: "\t" })}\n`;
}

function modelOf({ name, version, license, purl, hash }: Component): Models.Component {
	const [, group, rest = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
	return new Models.Component(Enums.ComponentType.Library, rest, {
		...(group === undefined ? {} : { group }),
		...(version === undefined ? {} : { version }),
		bomRef: purl,
		purl,
		licenses: new Models.LicenseRepository([licenceOf(license)]),
		...(hash === undefined ? {} : { hashes: new Models.HashDictionary([[algorithms[hash.algorithm], hash.content]]) }),
	});
}

const algorithms = { "SHA-256": Enums.HashAlgorithm["SHA-256"], "SHA-512": Enums.HashAlgorithm["SHA-512"] } as const;

/** SPDX lists no licence by the name of Lucent. */
function licenceOf(license: string): Models.License {
	if (license === "Lucent") return new Models.NamedLicense(license);
	return / (?:AND|OR|WITH) /.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license);
}

function found(models: ReadonlyMap<string, Models.Component>, purl: string): Models.Component {
	const model = models.get(purl);
	if (model === undefined) throw new Error(`${purl}: is contained, but not in the bill`);
	return model;
}
