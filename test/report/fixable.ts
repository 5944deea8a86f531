import type { Verdict } from "../../src/judge/judge.ts";
import { resolveOptions } from "../../src/options.ts";
import { type Run, run } from "../../src/run.ts";
import { treeOf } from "../tree.ts";

/** A Compose file whose findings have edits of each kind: within a line, a line more, lines less. Columns and bytes differ. */
export const fixableFile = `services:
  café:
    image: example/web:1.4 # 🚢
    labels: {title: "日本語"}
    ports: ["8000:8000"] # 𐐀
    tmpfs:
      - "/tmp:exec"
  report:
    image: example/report:1.0
    x-bulkhead: {class: batch}
    read_only: true
  agent:
    image: example/agent:1.0
    network_mode: host
    ports:
      - "9100:9100"
    read_only: true
`;

export const fixableFiles: Readonly<Record<string, string>> = { "compose.yaml": fixableFile };

export function fixableRun(files = fixableFiles): Promise<Run> {
	return run([treeOf(files)], resolveOptions({ pedantic: true, today: "2026-11-22" }));
}

/** A verdict with the fixes of another: as many findings as are asked for, each with places, steps and an edit. */
export async function manyFixable(number: number, message = (at: number) => `is number ${at}`): Promise<Verdict> {
	const { verdict } = await fixableRun();
	const model = verdict.findings.find(({ fix }) => fix !== undefined);
	if (model === undefined) throw new Error("nothing to fix");
	const findings = Array.from({ length: number }, (_, at) => ({
		...model,
		severity: at % 3 === 0 ? ("critical" as const) : ("low" as const),
		gates: at % 3 === 0,
		message: message(at),
		fingerprint: at.toString(16).padStart(64, "0"),
		related: Array.from({ length: at % 7 }, (_, step) => ({ message: `step ${step}`, place: model.place })),
	}));
	return { ...verdict, findings, totals: { ...verdict.totals, findings: number } };
}
