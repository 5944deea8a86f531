const require_check_main = require("./check-main.part.js");
const require_cli_check_main = require("./cli-check-main.part.js");
let node_util = globalThis.process.getBuiltinModule("node:util");

// src/report/terminal.ts
/** Whether there is a terminal is for the caller to know. */
function styleOf(color) {
	return color ? (format, text) => (0, node_util.styleText)(format, text, { validateStream: false }) : (_, text) => text;
}
const severityStyle = {
	critical: ["bold", "red"],
	high: "red",
	medium: "yellow",
	low: "cyan",
	info: "dim"
};
/** Names and messages are as long as somebody has written them. */
const longest = 1e3;
/** A text of a file so that it does nothing to a terminal. */
function shown(text) {
	return require_cli_check_main.clip(require_cli_check_main.visible(text), longest);
}
/** `file:line:column` of a place. */
function where(place) {
	return shown(require_check_main.at(require_check_main.locationOf(place)));
}

Object.defineProperty(exports, "severityStyle", {
  enumerable: true,
  get: function () {
    return severityStyle;
  }
});
Object.defineProperty(exports, "shown", {
  enumerable: true,
  get: function () {
    return shown;
  }
});
Object.defineProperty(exports, "styleOf", {
  enumerable: true,
  get: function () {
    return styleOf;
  }
});
Object.defineProperty(exports, "where", {
  enumerable: true,
  get: function () {
    return where;
  }
});