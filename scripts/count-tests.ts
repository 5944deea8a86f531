/**
 * Prints the closing line of CI from Vitest's own reports: `N passed, N failed, N skipped`. A report that is not there
 * is a run that failed.
 */
import { existsSync, readFileSync } from "node:fs";

type Report = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly numFailedTestSuites: number;
};

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

function countsOf(file: string): Counts {
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(file, "utf8")) as Report;
	return {
		passed: report.numPassedTests,
		// A file that fails to load has no tests to count, and has failed all the same.
		failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

const counts = process.argv.slice(2).map(countsOf);
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped\n`);
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
