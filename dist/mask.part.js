const require_check_main = require("./check-main.part.js");

// src/report/mask.ts
/**
* What must not be shown of a part of a line, as offsets into that part: the credentials that the projects have there,
* and what looks like one, so that a file which could not be read gives none away either.
*/
function hiddenIn(credentials, source, start, end) {
	const inFile = credentials.spans.get(source.path) ?? [];
	const here = [];
	for (let at = firstEndingAfter(inFile, start); at < inFile.length; at += 1) {
		const span = inFile[at];
		if (span === void 0 || span.start >= end) break;
		here.push({
			start: Math.max(span.start, start) - start,
			end: Math.min(span.end, end) - start
		});
	}
	const text = source.text.slice(start, end);
	return require_check_main.merged([
		...here,
		...require_check_main.secretSpansOfLine(text),
		...credentials.repeatedIn(text)
	]);
}
/** Plain JSON data of a value, its credentials masked by the field that they stand in, and wherever they are repeated. */
function maskedJson(value, { repeatedIn }, name) {
	const again = (text) => require_check_main.maskSpans(text, require_check_main.merged(repeatedIn(text)));
	const convert = (inner, key) => {
		switch (inner.kind) {
			case "scalar":
				if (typeof inner.value === "bigint") return Number(inner.value);
				return typeof inner.value === "string" ? again(require_check_main.maskedScalar(inner.value, key)) : inner.value;
			case "sequence": {
				const texts = inner.items.map(require_check_main.stringOf);
				return texts.length > 0 && texts.every((text) => text !== void 0) ? require_check_main.maskedArguments(texts).map(again) : inner.items.map((item) => convert(item, void 0));
			}
			case "mapping": return Object.fromEntries(Array.from(inner.entries, ([field, entry]) => [field, convert(entry.value, require_check_main.nameOfEntry(inner, field))]));
		}
	};
	return convert(value, name);
}
/** Index of the first of some sorted spans that ends behind an offset. */
function firstEndingAfter(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

Object.defineProperty(exports, "hiddenIn", {
  enumerable: true,
  get: function () {
    return hiddenIn;
  }
});
Object.defineProperty(exports, "maskedJson", {
  enumerable: true,
  get: function () {
    return maskedJson;
  }
});