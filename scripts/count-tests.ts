/** Prints the closing line of CI from Vitest's own report: `N passed, N failed, N skipped`. */
import { readFileSync } from "node:fs";

type Report = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly numFailedTestSuites: number;
};

const [file = "build/test-report.json"] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
// A file that fails to load has no tests to count, and has failed all the same.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
const skipped = report.numPendingTests + report.numTodoTests;
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
