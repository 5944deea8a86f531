import { test } from "vitest";
import { cleanUp, engine } from "./docker.ts";
import { type Needs, type Proof, type ProvenRule, proofs, type Title } from "./proofs.ts";

/** One test on the engine, named by its proof. Skips, with the reason, where the engine lacks what the proof needs. */
export function prove<R extends ProvenRule>(rule: R, title: Title<R>, body: () => Promise<void>): void {
	const claims: readonly Proof[] = proofs[rule];
	const needs: Needs = claims.find((proof) => proof.title === title) ?? {};
	test(`${rule}: ${title}`, async (context) => {
		const reason = lack(needs);
		if (reason !== undefined) context.skip(reason);
		try {
			await body();
		} finally {
			await cleanUp();
		}
	});
}

function lack(needs: Needs): string | undefined {
	if (needs.engine !== undefined && before(engine.version, needs.engine)) {
		return `needs Engine ${needs.engine}, this is ${engine.version}`;
	}
	if (needs.compose !== undefined && engine.compose === undefined) return "needs the Compose plugin";
	if (needs.compose !== undefined && before(engine.compose ?? "", needs.compose)) {
		return `needs Compose ${needs.compose}, this is ${engine.compose}`;
	}
	if (needs.privileged && !engine.privileged) {
		return `needs privileged containers: Engine ${engine.version} starts none on a machine that lacks a capability`;
	}
	if (needs.security !== undefined && !engine.security.includes(`name=${needs.security}`)) {
		return `needs ${needs.security}: this engine has ${engine.security}`;
	}
	if (needs.ownEngine && engine.mode === "used") return "needs an engine of its own: another one serves others too";
	return undefined;
}

/** Versions are compared number by number. */
export function before(version: string, other: string): boolean {
	const [left, right] = [version, other].map((text) => text.split(/[.+~-]/).map(Number));
	for (const [index, number] of (right ?? []).entries()) {
		const difference = (left?.[index] ?? 0) - number;
		if (difference !== 0) return difference < 0;
	}
	return false;
}
