import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Lock = {
	readonly lockfileVersion: number;
	readonly packages: Readonly<
		Record<string, { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean } | undefined>
	>;
};

const locks = ["package-lock.json", ".github/sarif-multitool/package-lock.json"].map(
	(file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")) as Lock,
);
const entries = locks.flatMap(({ packages }) => Object.entries(packages)).filter(([path]) => path !== "");

test("each package of the lockfile has the hash of what is installed, a SHA-512", () => {
	expect(entries.length).toBeGreaterThan(100);
	expect(entries.filter(([, entry]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry?.integrity ?? ""))).toEqual([]);
});

test("each comes from the registry that npm is told to use, and none from a git repository, a link or an address", () => {
	const hosts = entries.map(([, { resolved, link } = {}]) => (link ? "link" : resolved && new URL(resolved).host));
	expect([...new Set(hosts)]).toEqual([undefined]);
});

test("what is asked for is asked for exactly, so that only a commit changes what is installed", () => {
	const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
		readonly devDependencies: Readonly<Record<string, string>>;
	};
	expect(
		Object.values(manifest.devDependencies).filter(
			(version) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
		),
	).toEqual([]);
	expect(manifest).not.toHaveProperty("dependencies");
});
