/**
 * A text with a line feed for each other line break of YAML 1.1 (its section 5.4): a carriage return alone, and
 * Unicode's. libyaml and its ports (go-yaml's `isBreak`, YamlDotNet's `IsBreak`) end lines and comments there, and our
 * parser does not: a key behind a comment and such a break would be read by Compose, and by nobody here. Every offset
 * stays where it is. Of a text in several lines that Unicode's separators part, they become what line feeds become.
 */
export function withLineFeeds(text: string): string {
	return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}
