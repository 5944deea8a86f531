import { r as __exportAll } from "./rolldown-runtime.part.js";
import { c as gateNamed, f as threshold, g as renderers, h as statusOf } from "./cli-check-main.part.js";
import { At as limitsOf, g as prepareForShortRun, h as run, n as prepare } from "./check-main.part.js";

// src/command/print.ts
/** Writes to standard output, whole: a pipe takes only some of it at once, and the process must not end before. */
function print(text) {
	const { stdout } = process;
	return new Promise((resolve, reject) => {
		const listener = (error) => {
			if (error.code === "EPIPE") resolve();
			else reject(error);
		};
		stdout.once("error", listener);
		stdout.write(text, (error) => {
			if (error) return;
			stdout.off("error", listener);
			resolve();
		});
	});
}

// src/command/check.ts
var check_exports = /* @__PURE__ */ __exportAll({
	check: () => check,
	diff: () => diff
});
/** `bulkhead check`. @returns the exit status. */
function check(paths, flags) {
	return report(paths, flags, flags.base === void 0 ? void 0 : { base: flags.base });
}
/** `bulkhead diff`: a check of what `head`, or what is on disk, has brought since it left `base`. @returns the exit status. */
function diff(base, head, flags) {
	return report([], {
		...flags,
		allowEmpty: true
	}, {
		base,
		head
	});
}
async function report(paths, flags, commits) {
	const { failOn, gate, pedantic, strict, warnOnly, allowEmpty, include, exclude } = flags;
	const said = {
		failOn: failOn === void 0 ? void 0 : threshold(failOn, "--fail-on"),
		pedantic,
		strict,
		gate: gate === void 0 ? void 0 : gateNamed(gate, "--gate"),
		warnOnly,
		allowEmpty,
		include,
		exclude
	};
	prepareForShortRun();
	const prepared = await prepare(paths, said, flags.configFile, process.cwd(), { commits });
	const { trees, options } = prepared;
	const result = await run(trees, options, {
		...prepared,
		verdictOnly: flags.format !== "markdown"
	});
	const color = flags.color === "always" || flags.color === "auto" && process.stdout.isTTY && !process.env.NO_COLOR;
	const most = limitsOf(options.limits).shown;
	await print(await renderers[flags.format](result, {
		color,
		most,
		paths
	}));
	return statusOf(result.verdict.conclusion, options);
}

export { print as n, check_exports as t };