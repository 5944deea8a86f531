import type { Finding, Suppression } from "../../src/judge/finding.ts";
import type { Verdict } from "../../src/judge/judge.ts";
import { totalsOf } from "../../src/judge/totals.ts";
import type { Rule } from "../../src/policy/catalog.ts";
import { Source } from "../../src/source.ts";
import { project, rule, rulesOf, verdictOf, violation } from "../judge/support.ts";

/** A small shop as the contract has it; its file looks like a Compose file, so that reports read as they will. */
const yaml = `kind: compose
name: shop
target: compose
networks: []
volumes: []
version: 1
containers:
  - name: db
    origin: service
    profile: production
    image: {ref: "postgres:18", repository: library/postgres, tag: "18"}
    environment:
      - {name: POSTGRES_PASSWORD, value: postgres, from: literal}
    ports:
      - {host_ip: "", published: "5432", target: 5432, protocol: tcp}
  - name: proxy
    origin: service
    profile: production
    mounts: [{type: bind, source: /var/run/docker.sock, target: /var/run/docker.sock, read_only: true}]
    network_mode: {mode: host}
`;

const medium = { production: "medium", development: "low", ci: "off", "self-hosted": "low" } as const;
const critical = { production: "critical", development: "high", ci: "medium", "self-hosted": "critical" } as const;

export const shopRules: ReadonlyMap<string, Rule> = rulesOf(
	rule("datastore-exposed-with-known-password", {
		title: "Datastore exposed with a known password",
		severity: critical,
		references: ["CWE-798", "CWE-306", "CIS 5.14"],
		remediation: "Publish on `127.0.0.1`, and take the password from a secret.",
		legitimate: "Never.",
	}),
	rule("runtime-socket", {
		title: "Container runtime socket",
		family: "host-control",
		severity: critical,
		remediation: "Put a socket proxy in between.",
	}),
	rule("image-floating", { title: "Floating image", family: "supply-chain", severity: medium }),
	rule("host-network", { title: "Host network", family: "networks" }),
);

/** Two critical findings, a medium one, an inferred one, an accepted one, one file that could not be read. */
export function shopVerdict(): Verdict {
	const broken = new Source("deploy/broken.yaml", "services:\n  db: [\n    POSTGRES_PASSWORD: hunter2\n");
	const verdict = verdictOf(
		[
			{
				project: project(yaml, "compose.yaml", [".env", "compose.yaml"]),
				violations: [
					violation("datastore-exposed-with-known-password", ["containers", 0, "ports", 0], {
						message: "publishes 5432 on all interfaces, and its password is written in the file",
						related: [{ path: ["containers", 0, "environment", 0, "value"], message: "the password" }],
					}),
					violation("runtime-socket", ["containers", 1, "mounts", 0, "source"], {
						message: "mounts the Docker socket: whoever controls it controls the host",
					}),
					violation("image-floating", ["containers", 0, "image", "tag"], { message: "moves with every pull" }),
					violation("host-network", ["containers", 1, "network_mode"], {
						message: "shares the host's network",
						confidence: "inferred",
					}),
				],
			},
		],
		{
			rules: [...shopRules.values()],
			diagnostics: [
				{
					kind: "syntax",
					level: "error",
					message: "a list has no end",
					place: { source: broken, start: 23, end: 42 },
				},
				{
					kind: "missing",
					level: "warning",
					message: "refers to prod.env, which is not there",
					place: { source: broken, start: 0, end: 0 },
				},
			],
		},
	);
	return accepted(verdict, "image-floating", {
		justification: "The base image follows security releases",
		owner: "@team",
		expires: "2027-03-31",
	});
}

/** The verdict with a suppression, as Decisions will make them. */
function accepted(verdict: Verdict, rule: string, suppression: Suppression): Verdict {
	const findings = verdict.findings.map(
		(finding): Finding => (finding.rule === rule ? { ...finding, suppression, gates: false } : finding),
	);
	return {
		...verdict,
		findings,
		totals: totalsOf(findings, verdict.projects, [".env", "compose.yaml"], verdict.diagnostics),
	};
}

export const hostile =
	"a|b`c`<img src=x onerror=1>\n::error::x \u001B[31mred\u202Egnp.\u202C @octocat [l](https://e.vil) \u0085" +
	"\u00AD\u061C\u115F\u180E\u200E\u2028\u2060\u2066i\u2069\u3164\uFEFF\uFFA0\uFFF9\u{E0041}";

/** A verdict whose every text comes from somebody who means harm. */
export function hostileVerdict(): Verdict {
	const text = JSON.stringify(`${hostile}${"x".repeat(10_000)}`);
	const file = `kind: compose\nname: ${text}\ncontainers:\n  - {name: ${text}, privileged: true}\n`;
	const path = `dir/${hostile}.yaml`;
	const evil = project(file, path);
	const violations = [
		violation("privileged", ["containers", 0, "privileged"], { message: `is ${hostile}`, remediation: hostile }),
	];
	const place = { source: new Source(path, hostile), start: 3, end: 5 };
	return verdictOf([{ project: evil, violations }], {
		diagnostics: [{ kind: "syntax", level: "error", message: hostile, place }],
	});
}

/** A verdict with many findings. */
export function manyFindings(number: number): Verdict {
	const items = Array.from({ length: number }, (_, at) => `  - {name: service-${at}, privileged: true}\n`).join("");
	const violations = Array.from({ length: number }, (_, at) => {
		const severity = at % 2 === 0 ? medium : critical;
		return violation("privileged", ["containers", at, "privileged"], { severity, message: "runs privileged" });
	});
	return verdictOf([{ project: project(`kind: compose\nname: big\ncontainers:\n${items}`), violations }]);
}

/** A verdict about nothing. */
export function emptyVerdict(allowEmpty = false): Verdict {
	return verdictOf([], { options: { allowEmpty } });
}

/** A verdict on a project without a finding. */
export function cleanVerdict(): Verdict {
	return verdictOf([{ project: project(yaml), violations: [] }]);
}

/**
 * Characters that do something where they are printed, or show nothing, but line breaks; and but the space of no width
 * that Markdown of ours needs, and the joiners that scripts and emoji need.
 */
export const harmful = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\u115F\u1160\u3164\uFFA0](?<![\u200B-\u200D])/u;
