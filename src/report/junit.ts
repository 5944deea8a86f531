import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Finding } from "../judge/finding.ts";
import type { JudgedProject, Verdict } from "../judge/judge.ts";
import { locationOf } from "../source.ts";
import { verdictSentence } from "./verdict-words.ts";
import { clip } from "./visible.ts";
import { at, remarks, sentence } from "./words.ts";
import { type Element, xmlDocument } from "./xml.ts";

const longestName = 500;
const longestMessage = 4096;

/**
 * JUnit's XML, as Jenkins (`junit-10.xsd` of its xunit plugin) and GitLab read it. A suite is a project, a case a
 * finding or a file without one. What fails the check is a failure, what is accepted or in the baseline is skipped, and
 * any other finding passes with its message in the output. Nothing to check is an error.
 */
export function junitReport(verdict: Verdict): string {
	const suites = suitesOf(verdict);
	// Jenkins' schema has no number of skipped cases here.
	const { tests, failures, errors } = counts(suites.flatMap(({ children = [] }) => children));
	return xmlDocument({
		name: "testsuites",
		attributes: { name: "Bulkhead", tests, failures, errors },
		children: suites,
	});
}

function suitesOf(verdict: Verdict): readonly Element[] {
	const found = groupBy(verdict.findings, ({ project }) => project);
	const projects = groupBy(verdict.projects, ({ name }) => name);
	const names = [...new Set([...projects.keys(), ...found.keys()])].sort(compareText);
	const faulty = new Set(verdict.findings.map(({ place }) => place.source.label));
	const suites = names.map((name) => suite(name, projects.get(name) ?? [], found.get(name) ?? [], faulty));
	if (verdict.conclusion !== "error") return suites;
	const nothing: Element = { name: "error", attributes: { message: verdictSentence(verdict), type: "error" } };
	return [...suites, suiteOf("bulkhead", [testcase("nothing to check", "bulkhead", [nothing])])];
}

function suite(
	name: string,
	projects: readonly JudgedProject[],
	findings: readonly Finding[],
	faulty: ReadonlySet<string>,
): Element {
	const files = [...new Set(projects.flatMap((project) => project.files))].sort(compareText);
	const passed = files.filter((file) => !faulty.has(file)).map((file) => testcase("no finding", file, []));
	return suiteOf(name === "" ? "files" : name, [...findings.map(findingCase), ...passed]);
}

function suiteOf(name: string, cases: readonly Element[]): Element {
	return { name: "testsuite", attributes: { name: clip(name, longestName), ...counts(cases) }, children: cases };
}

/** The name is the same from run to run, so that a case can be followed: it has no line in it. */
function findingCase(finding: Finding): Element {
	return testcase(`${finding.rule}: ${sentence(finding)}`, finding.place.source.label, [outcome(finding)]);
}

function testcase(name: string, file: string, children: readonly Element[]): Element {
	return {
		name: "testcase",
		attributes: { name: clip(name, longestName), classname: clip(file, longestName), time: 0 },
		children,
	};
}

function outcome(finding: Finding): Element {
	const { gates, severity, suppression, known, remediation, related, place } = finding;
	const message = clip([`${severity}: ${sentence(finding)}`, ...remarks(finding)].join("; "), longestMessage);
	if (suppression !== undefined || known === true) return { name: "skipped", attributes: { message } };
	const steps = related.slice(0, 20).map((step) => `${at(locationOf(step.place))}: ${step.message}`);
	const text = [`${at(locationOf(place))}: ${message}`, ...steps, remediation].map((line) =>
		clip(line, longestMessage),
	);
	return gates
		? { name: "failure", attributes: { message, type: severity }, children: text }
		: { name: "system-out", attributes: {}, children: text };
}

function counts(elements: readonly (Element | string)[]) {
	const cases = elements.flatMap((element) => (typeof element === "string" ? [] : [element]));
	const number = (name: string) => cases.filter(({ children = [] }) => children.some((child) => isNamed(child, name)));
	return {
		tests: cases.length,
		failures: number("failure").length,
		errors: number("error").length,
		skipped: number("skipped").length,
	};
}

function isNamed(child: Element | string, name: string): boolean {
	return typeof child !== "string" && child.name === name;
}
