/**
 * Prints the closing line of CI from Vitest's own reports: `N passed, N failed, N skipped`. A report that is not there
 * is a run that failed. What failed is named again just before, since the reports' own lines are far above by then.
 */
import { existsSync, readFileSync } from "node:fs";

type Report = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly numFailedTestSuites: number;
	readonly testResults: readonly {
		readonly name: string;
		/** What kept the file from being loaded, else empty. */
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[];
		}[];
	}[];
};

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

function countsOf(file: string): Counts {
	if (!existsSync(file)) {
		process.stdout.write(`FAILED: ${file} is not there\n`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
	const report = JSON.parse(readFileSync(file, "utf8")) as Report;
	nameFailures(report);
	return {
		passed: report.numPassedTests,
		// A file that fails to load has no tests to count, and has failed all the same.
		failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Lines shown of why a test failed. */
const shown = 15;

function nameFailures({ testResults }: Report): void {
	for (const { name, message, assertionResults } of testResults) {
		if (message !== "") process.stdout.write(`FAILED: ${name}\n${message.split("\n").slice(0, shown).join("\n")}\n`);
		for (const { fullName, status, failureMessages = [] } of assertionResults) {
			if (status !== "failed") continue;
			const why = failureMessages.join("\n").split("\n").slice(0, shown).join("\n");
			process.stdout.write(`FAILED: ${name}: ${fullName}\n${why}\n`);
		}
	}
}

const counts = process.argv.slice(2).map(countsOf);
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped\n`);
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
