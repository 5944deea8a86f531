/**
 * Cuts GitHub's published description of its REST API (the package `@octokit/openapi`) down to the routes that Bulkhead
 * uses, for the server that tests talk to: `node scripts/github-description.ts`, after a change to `routes` or to take
 * a newer description. The package is 400 MB, of which that is a thousandth: it is fetched here, and no dependency.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = "23.0.2";
/** The last of GitHub Enterprise Server stands for the others. */
const descriptions = ["api.github.com", "ghes-3.19"];

const routes: Readonly<Record<string, readonly string[]>> = {
	"/repos/{owner}/{repo}/actions/artifacts": ["get"],
	"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
	"/repos/{owner}/{repo}/compare/{basehead}": ["get"],
	"/repos/{owner}/{repo}/contents/{path}": ["get"],
	"/repos/{owner}/{repo}/git/blobs/{file_sha}": ["get"],
	"/repos/{owner}/{repo}/git/commits/{commit_sha}": ["get"],
	"/repos/{owner}/{repo}/git/trees/{tree_sha}": ["get"],
	"/repos/{owner}/{repo}/issues": ["get", "post"],
	"/repos/{owner}/{repo}/issues/comments/{comment_id}": ["patch"],
	"/repos/{owner}/{repo}/issues/{issue_number}": ["patch"],
	"/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments": ["get"],
	"/repos/{owner}/{repo}/pulls/{pull_number}/files": ["get"],
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews": ["post"],
	"/user": ["get"],
};

const folder = mkdtempSync(join(tmpdir(), "description-"));
try {
	execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, `@octokit/openapi@${version}`], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	for (const name of descriptions) {
		const whole: unknown = JSON.parse(
			readFileSync(join(folder, `node_modules/@octokit/openapi/generated/${name}.json`), "utf8"),
		);
		const target = new URL(`../test/github/description/${name}.json`, import.meta.url);
		writeFileSync(target, `${JSON.stringify(cut(whole), undefined, "\t")}\n`);
	}
} finally {
	rmSync(folder, { recursive: true });
}

/** The routes, and all that they refer to. */
function cut(whole: unknown): unknown {
	const wanted: string[] = [];
	const paths = Object.fromEntries(
		Object.entries(routes).map(([path, methods]) => [
			path,
			Object.fromEntries(methods.map((method) => [method, operation(whole, path, method, wanted)])),
		]),
	);
	const components: Record<string, Record<string, unknown>> = {};
	const seen = new Set<string>();
	for (let reference = wanted.pop(); reference !== undefined; reference = wanted.pop()) {
		if (seen.has(reference)) continue;
		seen.add(reference);
		const [, , kind = "", name = ""] = reference.split("/");
		const group = components[kind] ?? {};
		components[kind] = group;
		group[name] = shortened(at(whole, "components", kind, name), wanted);
	}
	const sorted = Object.fromEntries(
		Object.keys(components)
			.sort()
			.map((kind) => [kind, Object.fromEntries(Object.entries(components[kind] ?? {}).sort(byName))]),
	);
	return { source: `@octokit/openapi@${version}`, openapi: at(whole, "openapi"), paths, components: sorted };
}

function operation(whole: unknown, path: string, method: string, wanted: string[]): unknown {
	const kept = ["operationId", "parameters", "requestBody", "responses"].flatMap((key) => {
		const value = at(whole, "paths", path, method, key);
		return value === undefined ? [] : [[key, shortened(value, wanted)]];
	});
	if (kept.length === 0) throw new Error(`the description has no ${method} ${path}`);
	return Object.fromEntries(kept);
}

/** Without examples and prose. `wanted` gets the references in it. */
function shortened(value: unknown, wanted: string[], names = false): unknown {
	if (Array.isArray(value)) return value.map((item) => shortened(item, wanted));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, item]) => {
			if (!names && ["description", "example", "examples", "title", "externalDocs"].includes(key)) return [];
			if (!names && key === "$ref" && typeof item === "string") wanted.push(item);
			return [[key, shortened(item, wanted, !names && key === "properties")]];
		}),
	);
}

function at(value: unknown, ...keys: readonly string[]): unknown {
	let found = value;
	for (const key of keys) {
		found = typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>)[key] : undefined;
	}
	return found;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return a < b ? -1 : 1;
}
