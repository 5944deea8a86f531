/* What runs inside the page of github-page.ts: draws the diagrams, and says what there is to be seen. */
/* global document, window, NodeFilter */

/** Replaces each block of Mermaid by its picture, as GitHub does; answers with one entry a block. */
async function drawDiagrams(theme) {
	const answers = [];
	if (window.mermaid === undefined) return answers;
	// As GitHub sets it, so far as that is known: strict, Mermaid's own limits (50,000 characters, 500 edges).
	window.mermaid.initialize({
		startOnLoad: false,
		securityLevel: "strict",
		theme: theme === "dark" ? "dark" : "default",
	});
	for (const [at, block] of [...document.querySelectorAll('pre[lang="mermaid"]')].entries()) {
		const figure = document.createElement("div");
		figure.className = "diagram";
		try {
			const { svg } = await window.mermaid.render(`diagram-${at}`, block.textContent);
			figure.innerHTML = svg;
			block.replaceWith(figure);
			answers.push({ ...look(figure), size: sizeOf(figure) });
		} catch (error) {
			answers.push({ error: String(error?.message ?? error), ...look(block), size: { width: 0, height: 0 } });
		}
	}
	// Mermaid leaves its picture of a bomb behind where it fails.
	for (const left of document.querySelectorAll('body > [id^="ddiagram-"]')) left.remove();
	return answers;
}

function sizeOf(figure) {
	const { width, height } = figure.querySelector("svg").viewBox.baseVal;
	return { width: Math.round(width), height: Math.round(height) };
}

/** What there is below an element: elements by name, texts of labels, addresses, and what would act. */
function look(root) {
	const all = [...root.querySelectorAll("*")];
	const elements = {};
	for (const { localName } of all) elements[localName] = (elements[localName] ?? 0) + 1;
	const texts = (selector) => [...root.querySelectorAll(selector)].map((found) => found.textContent.trim());
	const handlers = all.flatMap((found) => [...found.attributes].filter(({ name }) => name.startsWith("on")));
	return {
		elements,
		text: root.textContent,
		nodes: texts(".node .nodeLabel"),
		edges: texts(".edgeLabel .edgeLabel").filter((text) => text !== ""),
		clusters: texts(".cluster-label .nodeLabel"),
		links: [...root.querySelectorAll("a[href]")].map((found) => found.getAttribute("href")),
		images: [...root.querySelectorAll("img, image")].map(
			(found) => found.getAttribute("src") ?? found.getAttribute("href") ?? "",
		),
		active: [
			...all.filter(({ localName }) => active.has(localName)).map(({ localName }) => localName),
			...handlers.map(({ name }) => name),
		],
	};
}

const active = new Set(["script", "iframe", "object", "embed", "form", "input", "button", "base", "meta", "link"]);

/** The Markdown's own, without its diagrams. */
function lookAtBody() {
	const body = document.querySelector(".markdown-body").cloneNode(true);
	for (const diagram of body.querySelectorAll(".diagram")) diagram.remove();
	const rows = [...body.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
	const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((found) => found.textContent.trim());
	return { ...look(body), rows, headings, made: madeByGithub(body) };
}

/** What GitHub would make of the finished text outside of code and links: mentions, references to issues, emoji. */
function madeByGithub(body) {
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	const found = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node.parentElement.closest("code, pre, a")) continue;
		const made = node.data.matchAll(/(?<![\w/`])@[a-z\d](?:[a-z\d-]*)|(?<!\w)#\d+\b|(?<!\w)GH-\d+\b|:[\w+-]+:/gi);
		for (const [text] of made) found.push(text);
	}
	return found;
}

/** Of each element: how its line is drawn, colour and dashes. */
function linesOf(selector) {
	return [...document.querySelectorAll(selector)].map((path) => {
		const { stroke, strokeDasharray } = window.getComputedStyle(path);
		return [stroke, strokeDasharray];
	});
}

Object.assign(window, { drawDiagrams, lookAtBody, look, linesOf });
