import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Verdict } from "../src/judge/judge.ts";
import { resolveOptions } from "../src/options.ts";
import { run } from "../src/run.ts";
import { WorkTree } from "../src/tree/worktree.ts";

/** Small cases that stand beside the project, each with its expected outcome. */
const folder = new URL("../../shared/probes", import.meta.url).pathname;

type Probe = {
	readonly id: string;
	readonly concern: string;
	readonly expect: "pos" | "neg" | "malformed";
	readonly desc: string;
	readonly target: string;
};

/** The rules that answer a concern. */
const answers: Readonly<Record<string, readonly string[]>> = {
	adminport: ["control-plane-exposed", "admin-interface-exposed", "port-on-all-interfaces"],
	apparmor: ["confinement-disabled"],
	build: ["build-privileged"],
	buildnet: ["build-privileged"],
	capdrop: ["hardening"],
	caps: ["capability-host-control"],
	cgroup: ["host-namespace"],
	dbvol: ["datastore-without-volume", "anonymous-data-volume"],
	device: ["host-device"],
	gha: ["privileged", "runtime-socket"],
	hostnet: ["host-network"],
	hostpath: ["host-path-writable", "host-path-readable", "credential-directory", "secret-file-mounted"],
	icc: ["bridge-options"],
	ipcshare: ["shared-process-namespace"],
	legacybridge: ["default-bridge"],
	limits: ["hardening"],
	netconflict: ["host-network-conflict"],
	netshare: ["shared-network-namespace"],
	nnp: ["hardening", "confinement-disabled"],
	pid: ["host-pid"],
	ports: ["port-on-all-interfaces"],
	privileged: ["privileged"],
	prop: ["mount-propagation"],
	seccomp: ["confinement-disabled"],
	selinux: ["confinement-disabled"],
	sharedvol: ["datastore-volume-shared", "shared-writable-volume"],
	sock: ["runtime-socket", "runtime-socket-exposed", "runtime-socket-controller", "api-socket"],
	uts: ["host-namespace"],
};

/** Where the catalogue decides otherwise than the probe, on purpose. */
const decidedOtherwise: Readonly<Record<string, string>> = {
	"d29-healthcheck": "a healthcheck is no wall of isolation",
	"b02-db-tmpfs": "tmpfs on a data path is deliberate: a database that is meant to forget",
};

async function verdictOf(id: string): Promise<Verdict> {
	const tree = await WorkTree.open(join(folder, "compose", id));
	return (await run([tree], resolveOptions({ pedantic: true }))).verdict;
}

describe.skipIf(!existsSync(folder))("compose probes", () => {
	const file = join(folder, "compose.json");
	const probes = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Probe[]) : [];

	test.each(probes.filter(({ expect }) => expect === "malformed"))(
		"$id: $desc: is said, at its place",
		async ({ id }) => {
			const { conclusion, diagnostics } = await verdictOf(id);
			expect(conclusion).toBe("findings");
			expect(diagnostics.filter(({ level }) => level !== "info")).not.toEqual([]);
		},
	);

	test.each(probes.filter(({ expect }) => expect === "pos"))("$id: $desc: is found", async ({ id, concern }) => {
		const rules = new Set((await verdictOf(id)).findings.map(({ rule }) => rule));
		const found = (answers[concern] ?? []).filter((rule) => rules.has(rule));
		if (id in decidedOtherwise) expect(found).toEqual([]);
		else expect(found, `findings: ${[...rules].join(", ")}`).not.toEqual([]);
	});

	test.each(probes.filter(({ expect }) => expect === "neg"))("$id: $desc: is silent", async ({ id, concern }) => {
		const rules = new Set((await verdictOf(id)).findings.map(({ rule }) => rule));
		expect((answers[concern] ?? []).filter((rule) => rules.has(rule))).toEqual([]);
	});
});
