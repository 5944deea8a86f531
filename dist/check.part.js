const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
const require_check_main = require("./check-main.part.js");
const require_cli_check = require("./cli-check.part.js");

// src/command/check.ts
var check_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
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
		failOn: failOn === void 0 ? void 0 : require_cli_check_main.threshold(failOn, "--fail-on"),
		pedantic,
		strict,
		gate: gate === void 0 ? void 0 : require_cli_check_main.gateNamed(gate, "--gate"),
		warnOnly,
		allowEmpty,
		include,
		exclude
	};
	const prepared = await require_check_main.prepare(paths, said, flags.configFile, process.cwd(), { commits });
	const { trees, options } = prepared;
	const result = await require_check_main.run(trees, options, {
		...prepared,
		verdictOnly: flags.format !== "markdown"
	});
	const color = flags.color === "always" || flags.color === "auto" && process.stdout.isTTY && process.stdout.hasColors();
	const most = require_check_main.limitsOf(options.limits).shown;
	await require_cli_check.print(await require_cli_check_main.renderers[flags.format](result, {
		color,
		most,
		paths,
		today: options.today
	}));
	return require_cli_check_main.statusOf(result.verdict.conclusion, options);
}

Object.defineProperty(exports, "check_exports", {
  enumerable: true,
  get: function () {
    return check_exports;
  }
});