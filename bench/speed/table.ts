import type { Result } from "./case.ts";
import { medianOf, ratioOf } from "./median.ts";

const heads = ["program", "CPU, s", "wall, s", "peak, MiB", "CPU, × the first"];

/** Medians, and how many times the first program's CPU each takes. */
export function rowsOf({ entrants }: Result): readonly (readonly string[])[] {
	return entrants.map(({ name, runs }) => {
		const { cpu, wall, memory } = medianOf(runs);
		const ratio = ratioOf(runs, entrants[0]?.runs ?? []);
		return [name, cpu.toFixed(2), wall.toFixed(2), String(Math.round(memory)), ratio.toFixed(2)];
	});
}

/** As a Markdown table. */
export function markdownOf(result: Result): string {
	const rows = [heads, ["---", "---:", "---:", "---:", "---:"], ...rowsOf(result)];
	return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** For a terminal, in columns. */
export function textOf(result: Result): string {
	const rows = [heads, ...rowsOf(result)];
	const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
	const lines = rows.map((cells) =>
		cells
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join("  ")
			.trimEnd(),
	);
	return `${result.name}: ${result.title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/**
 * A page with what stands between the two marks of a name (`<!-- figures: NAME -->`, `<!-- end -->`) replaced.
 * @throws Error where the page has no such marks.
 */
export function withFigures(page: string, name: string, markdown: string): string {
	const start = `<!-- figures: ${name} -->\n`;
	const from = page.indexOf(start);
	const to = page.indexOf("<!-- end -->", from);
	if (from < 0 || to < 0) throw new Error(`the page has no place for the figures of ${name}`);
	return `${page.slice(0, from + start.length)}\n${markdown}\n${page.slice(to)}`;
}
