import { normal, small } from "./svg-text.ts";

/** Tips of arrows. */
export const markers = `<defs>${(["kept", "added", "removed"] as const)
	.map(
		(state) =>
			`<marker id="arrow-${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip ${state}" d="M0,0L8,4L0,8Z"/></marker>`,
	)
	.join("")}</defs>`;

/** GitHub's colours (https://primer.style/foundations/color), for light and for dark. */
const palette = {
	light:
		"--ground:#fff;--text:#1f2328;--quiet:#59636e;--box:#f6f8fa;--line:#6e7781;--group:#f6f8fa66;--added:#cf222e;--added-box:#ffebe9;--removed:#1a7f37;--removed-box:#dafbe1",
	dark: "--ground:#0d1117;--text:#f0f6fc;--quiet:#9198a1;--box:#1c2128;--line:#8b949e;--group:#151b2366;--added:#ff7b72;--added-box:#3c1414;--removed:#3fb950;--removed-box:#0f2d18",
};

export const style = [
	`svg{${palette.light};font:${normal}px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
	`@media(prefers-color-scheme:dark){svg{${palette.dark}}}`,
	".ground{fill:var(--ground)}text{fill:var(--text)}",
	`.node text,.label text{text-anchor:middle}.detail,.label text{font-size:${small}px}.detail{fill:var(--quiet)}`,
	".node>*:not(text){fill:var(--box);stroke:var(--line)}.node .rim{fill:none}.group rect{fill:var(--group);stroke:var(--line);stroke-opacity:.5}",
	".group text{font-weight:600;fill:var(--quiet)}.edge{fill:none;stroke:var(--line);stroke-width:1.2}.tip{fill:var(--line)}.label text{paint-order:stroke;stroke:var(--ground);stroke-width:5px;stroke-linejoin:round}",
	".node.host>rect,.node.project>rect{stroke-width:2}",
	".node.added>*:not(text){fill:var(--added-box);stroke:var(--added);stroke-width:2}.edge.added{stroke:var(--added);stroke-width:2.5}.tip.added{fill:var(--added)}.label.added text{fill:var(--added)}",
	".node.removed>*:not(text){fill:var(--removed-box);stroke:var(--removed);stroke-width:2;stroke-dasharray:5 4}.edge.removed{stroke:var(--removed);stroke-width:2;stroke-dasharray:5 4}.tip.removed{fill:var(--removed)}.label.removed text{fill:var(--removed)}",
].join("");
