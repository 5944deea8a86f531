import { Broken } from "./broken.ts";
import { requireMarkdown } from "./outputs/markdown.ts";
import { requireDot, requireMermaid, requireSvg, requireXml } from "./outputs/pictures.ts";
import { requireCommands, requireJson, requirePlain } from "./outputs/plain.ts";

/** What each form of a report must be, whatever stands in the files. A form that is not named must be plain. */
const forms: Readonly<Record<string, (output: string) => void>> = {
	text: requirePlain,
	"text in colour": (output) => requirePlain(withoutColours(output)),
	markdown: requireMarkdown,
	json: requireJson,
	sarif: requireJson,
	"code-quality": requireJson,
	rdjson: requireJson,
	junit: requireXml,
	github: requireCommands,
	summary: requireMarkdown,
	comment: requireMarkdown,
	audit: requireMarkdown,
	mermaid: requireMermaid,
	dot: requireDot,
	svg: requireSvg,
};

/** @throws Broken where an output does something besides standing there. */
export function requireHarmless(form: string, output: string): void {
	try {
		(forms[form] ?? requirePlain)(output);
	} catch (error) {
		if (error instanceof Broken) throw new Broken("output", `${form} ${error.message.replace(/^output: /, "")}`);
		throw error;
	}
}

/** A line that begins with a colour begins no command. */
function withoutColours(output: string): string {
	const colour = "\\u001B\\[[\\d;]*m";
	return output.replace(new RegExp(`^${colour}`, "gm"), ".").replace(new RegExp(colour, "g"), "");
}
