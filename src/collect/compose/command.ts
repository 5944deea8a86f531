/** A command line split into words as go-shellwords does; undefined where it cannot be. */
export function splitCommand(line: string): string[] | undefined {
	return splitWords(line)?.map((word) => word.text);
}

/** Without these, a line is words with white space between them. */
const special = /[\\`()'";&|<>]/;

/** The same, saying of each word whether some of it was in quotes: then it is one even when empty. */
export function splitWords(line: string): { readonly text: string; readonly quoted: boolean }[] | undefined {
	if (!special.test(line)) {
		const plain = line.split(/[ \t\r\n]+/).filter((word) => word !== "");
		return plain.map((text) => ({ text, quoted: false }));
	}
	const words: { text: string; quoted: boolean }[] = [];
	let quoted = false;
	let word = "";
	/** Whether there is a word, and whether it counts even when empty. */
	let got: "none" | "plain" | "quoted" = "none";
	let escaped = false;
	let quote: "'" | '"' | undefined;
	/** Inside of backquotes or `$( )`, which are kept as they stand. */
	let substitution: "`" | ")" | undefined;
	let afterDollar = false;
	const flush = () => {
		if (got === "quoted" || (got !== "none" && word !== "")) words.push({ text: word, quoted });
		word = "";
		quoted = false;
		got = "none";
	};
	for (const char of line) {
		const dollarBefore = afterDollar;
		afterDollar = false;
		if (escaped) {
			escaped = false;
			if (substitution !== undefined) word += `\\${char}`;
			else word += char === "t" ? "\t" : char === "n" ? "\n" : char;
			got = "plain";
			continue;
		}
		if (char === "\\") {
			if (quote === "'") word += "\\";
			else escaped = true;
			continue;
		}
		if (/[ \t\r\n]/.test(char)) {
			if (quote !== undefined || substitution !== undefined) word += char;
			else flush();
			continue;
		}
		if (char === "`" && quote === undefined && substitution !== ")") {
			substitution = substitution === "`" ? undefined : "`";
		} else if (char === ")" && quote === undefined && substitution !== "`") {
			if (substitution !== ")") return undefined;
			word += ")";
			substitution = undefined;
			got = "plain";
			continue;
		} else if (char === "(" && quote === undefined && substitution !== "`") {
			if (substitution !== undefined || !dollarBefore) return undefined;
			substitution = ")";
			word += "(";
			continue;
		} else if (
			(char === '"' || char === "'") &&
			substitution === undefined &&
			(quote === undefined || quote === char)
		) {
			if (quote === char) got = "quoted";
			quoted = true;
			quote = quote === char ? undefined : char;
			continue;
		} else if (/[;&|<>]/.test(char) && quote === undefined && substitution === undefined) {
			if (char === ">" && /^\d+$/.test(word)) got = "none";
			break;
		}
		got = "plain";
		word += char;
		afterDollar = char === "$" && quote === undefined && substitution === undefined;
	}
	flush();
	return escaped || quote !== undefined || substitution !== undefined ? undefined : words;
}
