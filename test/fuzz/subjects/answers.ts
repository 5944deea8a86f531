import { judge } from "../../../src/judge/judge.ts";
import { diagnosticRules } from "../../../src/judge/unreadable.ts";
import { readViolations } from "../../../src/policy/own/violations.ts";
import { summaryReport } from "../../../src/report/summary.ts";
import { textReport } from "../../../src/report/text.ts";
import { project, rule } from "../../judge/support.ts";
import { hostileTexts } from "../hostile.ts";
import { requireHarmless } from "../outputs.ts";
import type { Random } from "../random.ts";
import type { Subject } from "../subject.ts";

/** What rules of others answer, which may be anything that JSON can say. */
export const answers: Subject = {
	share: 60_000,
	make: (random) => ({
		answer: JSON.stringify(random.oneIn(8) ? anything(random, 3) : [violation(random), violation(random)]),
	}),
	run: async ({ answer = "[]" }) => {
		const read = readViolations(JSON.parse(answer), ["own"]);
		if (typeof read === "string") {
			return read;
		}
		const own = rule("own", { title: "Own rule" });
		const rules = new Map([...diagnosticRules, own].map((each) => [each.id, each]));
		const verdict = judge({
			collected: [{ project: project(model), violations: read }],
			files: ["compose.yaml"],
			diagnostics: [],
			rules,
			options: { failOn: "high", pedantic: false, allowEmpty: false },
			profileOfFile: () => "production",
		});
		const reports = [textReport(verdict), summaryReport(verdict, { rules })] as const;
		requireHarmless("text", reports[0]);
		requireHarmless("summary", reports[1]);
		return reports.join("\0");
	},
};

const model =
	"kind: compose\nname: x\ncontainers:\n  - {name: a, privileged: true, ports: [{target: 80}]}\n  - {name: b}\n";

function violation(random: Random): unknown {
	const given: Record<string, unknown> = {
		rule: "own",
		path: random.of([
			["containers", 0, "privileged"],
			["containers", 0],
			[],
			["containers", 1, random.of(hostileTexts), 3],
		]),
		message: `runs ${random.of(hostileTexts)} here`,
	};
	const extra = random.of(["related", "confidence", "severity", "evidence", "message", "path", "rule", "__proto__"]);
	if (random.oneIn(2))
		Object.defineProperty(given, extra, { value: anything(random, 3), enumerable: true, writable: true });
	return given;
}

function anything(random: Random, depth: number): unknown {
	const kind = random.below(depth === 0 ? 4 : 7);
	if (kind === 0) return random.of(hostileTexts);
	if (kind === 1) return random.of([0, -1, 1e300, 0.5, 2 ** 53]);
	if (kind === 2) return random.of([null, true, false, "", "inferred", "certain", "high"]);
	if (kind === 3) return ["containers", 0, random.of(hostileTexts)];
	const items = Array.from({ length: random.below(4) }, () => anything(random, depth - 1));
	if (kind === 4) return items;
	const names = ["path", "message", "production", "development", "ci", "self-hosted", ...hostileTexts];
	return Object.fromEntries(items.map((item) => [random.of(names), item]));
}
