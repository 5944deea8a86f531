const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_main = require("./main2.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");

// src/report/xml.ts
/** A whole document. Text from files is written as `visible` writes it, so that XML 1.0 holds whatever it is. */
function xmlDocument(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}
function lines({ name, attributes, children = [] }, indent) {
	const start = `${indent}<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${encoded(String(value))}"`]).join("")}`;
	const texts = children.flatMap((child) => typeof child === "string" ? [child] : []);
	if (children.length === 0) return [`${start}/>`];
	if (texts.length > 0) return [`${start}>${texts.map(encoded).join("\n")}</${name}>`];
	const inner = children.flatMap((child) => typeof child === "string" ? [] : lines(child, `${indent}  `));
	return [
		`${start}>`,
		...inner,
		`${indent}</${name}>`
	];
}
/** Each line of a text by itself. Of what `visible` leaves, XML has no place for U+FFFE and U+FFFF (section 2.2). */
function encoded(text) {
	return require_cli_check_main.visible(text).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/##(?=\[)|^\s*:(?=:)/g, (found) => found.replace(/[#:]$/, (character) => `&#${character.charCodeAt(0)};`));
}

// src/report/junit.ts
const longestName = 500;
const longestMessage = 4096;
/**
* JUnit's XML, as Jenkins (`junit-10.xsd` of its xunit plugin) and GitLab read it. A suite is a project, a case a
* finding or a file without one. What fails the check is a failure, what is accepted or in the baseline is skipped, and
* any other finding passes with its message in the output. Nothing to check is an error.
*/
function junitReport(verdict) {
	const suites = suitesOf(verdict);
	const { tests, failures, errors } = counts(suites.flatMap(({ children = [] }) => children));
	return xmlDocument({
		name: "testsuites",
		attributes: {
			name: "Bulkhead",
			tests,
			failures,
			errors
		},
		children: suites
	});
}
function suitesOf(verdict) {
	const found = require_check_main.groupBy(verdict.findings, ({ project }) => project);
	const projects = require_check_main.groupBy(verdict.projects, ({ name }) => name);
	const names = [.../* @__PURE__ */ new Set([...projects.keys(), ...found.keys()])].sort(require_check_main.compareText);
	const faulty = new Set(verdict.findings.map(({ place }) => place.source.label));
	const suites = names.map((name) => suite(name, projects.get(name) ?? [], found.get(name) ?? [], faulty));
	if (verdict.conclusion !== "error") return suites;
	const nothing = {
		name: "error",
		attributes: {
			message: require_main.verdictSentence(verdict),
			type: "error"
		}
	};
	return [...suites, suiteOf("bulkhead", [testcase("nothing to check", "bulkhead", [nothing])])];
}
function suite(name, projects, findings, faulty) {
	const passed = [...new Set(projects.flatMap((project) => project.files))].sort(require_check_main.compareText).filter((file) => !faulty.has(file)).map((file) => testcase("no finding", file, []));
	return suiteOf(name === "" ? "files" : name, [...findings.map(findingCase), ...passed]);
}
function suiteOf(name, cases) {
	return {
		name: "testsuite",
		attributes: {
			name: require_cli_check_main.clip(name, longestName),
			...counts(cases)
		},
		children: cases
	};
}
/** The name is the same from run to run, so that a case can be followed: it has no line in it. */
function findingCase(finding) {
	return testcase(`${finding.rule}: ${require_check_main.sentence(finding)}`, finding.place.source.label, [outcome(finding)]);
}
function testcase(name, file, children) {
	return {
		name: "testcase",
		attributes: {
			name: require_cli_check_main.clip(name, longestName),
			classname: require_cli_check_main.clip(file, longestName),
			time: 0
		},
		children
	};
}
function outcome(finding) {
	const { gates, severity, suppression, known, remediation, related, place } = finding;
	const message = require_cli_check_main.clip([`${severity}: ${require_check_main.sentence(finding)}`, ...require_check_main.remarks(finding)].join("; "), longestMessage);
	if (suppression !== void 0 || known === true) return {
		name: "skipped",
		attributes: { message }
	};
	const steps = related.slice(0, 20).map((step) => `${require_check_main.at(require_check_main.locationOf(step.place))}: ${step.message}`);
	const text = [
		`${require_check_main.at(require_check_main.locationOf(place))}: ${message}`,
		...steps,
		remediation
	].map((line) => require_cli_check_main.clip(line, longestMessage));
	return gates ? {
		name: "failure",
		attributes: {
			message,
			type: severity
		},
		children: text
	} : {
		name: "system-out",
		attributes: {},
		children: text
	};
}
function counts(elements) {
	const cases = elements.flatMap((element) => typeof element === "string" ? [] : [element]);
	const number = (name) => cases.filter(({ children = [] }) => children.some((child) => isNamed(child, name)));
	return {
		tests: cases.length,
		failures: number("failure").length,
		errors: number("error").length,
		skipped: number("skipped").length
	};
}
function isNamed(child, name) {
	return typeof child !== "string" && child.name === name;
}

exports.junitReport = junitReport;