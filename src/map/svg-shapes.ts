import type { MapEdge, MapNode, MapState, NodeKind } from "./graph.ts";
import type { Box, Point } from "./layout.ts";
import { escaped, lineHeight, n, normal, shownWithin, sizeOfText, small } from "./svg-text.ts";

/** Above a group's nodes, in pixels. */
export const titleHeight = 20;

/** A group with its title above it; empty where it has no place. */
export function groupMarkup(title: string, state: MapState, box: Box | undefined): string {
	if (box === undefined) return "";
	const [left, top] = [box.x - box.width / 2, box.y - box.height / 2 - titleHeight];
	// Below the last node there is more room than a group needs, and the title of the next one needs it.
	const height = box.height + titleHeight - 12;
	return `<g class="group ${state}"><rect x="${n(left)}" y="${n(top)}" width="${n(box.width)}" height="${n(height)}" rx="8"/><text x="${n(left + 10)}" y="${n(top + 16)}">${escaped(shownWithin(title, box.width - 20))}</text></g>`;
}

/** A node in the shape of its kind, its first line in normal letters, the others small. */
export function nodeMarkup({ kind, state }: MapNode, lines: readonly string[], box: Box | undefined): string {
	if (box === undefined) return "";
	const [first = "", ...rest] = lines;
	const middle = box.y + (kind === "datastore" ? 4 : 0);
	const top = middle - (normal + rest.length * small) * lineHeight * 0.5;
	const text = [
		`<text x="${n(box.x)}" y="${n(top + normal)}">${escaped(first)}</text>`,
		...rest.map(
			(line, at) =>
				`<text class="detail" x="${n(box.x)}" y="${n(top + normal * lineHeight + small * (1 + at * lineHeight))}">${escaped(line)}</text>`,
		),
	];
	return `<g class="node ${kind} ${state}">${shapeOf(kind, box)}${text.join("")}</g>`;
}

function shapeOf(kind: NodeKind, { x, y, width, height }: Box): string {
	const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
	if (kind === "network") {
		const points = [
			[left, y],
			[left + 12, top],
			[right - 12, top],
			[right, y],
			[right - 12, bottom],
			[left + 12, bottom],
		];
		return `<polygon points="${points.map(([px = 0, py = 0]) => `${n(px)},${n(py)}`).join(" ")}"/>`;
	}
	if (kind === "datastore") {
		const arc = (sweep: number, to: number) => `A${n(width / 2)},6 0 0 ${sweep} ${n(to)},`;
		return `<path d="M${n(left)},${n(top + 6)}${arc(1, right)}${n(top + 6)}V${n(bottom - 6)}${arc(1, left)}${n(bottom - 6)}Z"/><path class="rim" d="M${n(left)},${n(top + 6)}${arc(0, right)}${n(top + 6)}"/>`;
	}
	const radius =
		kind === "outside" || kind === "loopback" || kind === "internet" ? height / 2 : kind === "volume" ? 0 : 4;
	return `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}"/>`;
}

/** An edge along its points, with an arrow where its kind has one. */
export function edgeMarkup({ kind, state }: MapEdge, points: readonly Point[]): string {
	const arrow = kind === "joins" || kind === "shares" ? "" : ` marker-end="url(#arrow-${state})"`;
	return `<path class="edge ${state}" d="${route(points)}"${arrow}/>`;
}

/** Straight from point to point, round where it bends: so labels are where their line is. */
function route(points: readonly Point[]): string {
	const [first, ...rest] = points;
	if (first === undefined) return "";
	const parts = rest.map((point, at) => {
		const [before, after] = [points[at] ?? first, rest[at + 1]];
		if (after === undefined) return `L${n(point.x)},${n(point.y)}`;
		const [from, to] = [towards(point, before), towards(point, after)];
		return `L${n(from.x)},${n(from.y)}Q${n(point.x)},${n(point.y)} ${n(to.x)},${n(to.y)}`;
	});
	return `M${n(first.x)},${n(first.y)}${parts.join("")}`;
}

/** A point a little nearer to another, half way at most. */
function towards(from: Point, to: Point): Point {
	const part = Math.min(0.5, 24 / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
	return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The lines of an edge's label, around a point. */
export function labelMarkup({ state }: MapEdge, lines: readonly string[], at: Point | undefined): string {
	if (at === undefined || lines.length === 0) return "";
	const top = at.y - sizeOfText(lines, small).height / 2;
	const text = lines.map(
		(line, index) =>
			`<text x="${n(at.x)}" y="${n(top + 2 + small * (1 + index * lineHeight))}">${escaped(line)}</text>`,
	);
	return `<g class="label ${state}">${text.join("")}</g>`;
}
