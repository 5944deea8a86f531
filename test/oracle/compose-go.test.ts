// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose's interpolation
import { expect, test } from "vitest";
import { type ComposeCase, ComposeGo } from "./compose-go.ts";

const go = new ComposeGo();

function inFolder(files: ComposeCase["files"], more: Partial<ComposeCase> = {}): ComposeCase {
	return { files, directory: "", compose: [], ...more };
}

test("compose-go answers with the model that Docker Compose prints, one project after another", async () => {
	const files = {
		"app/compose.yaml": "services: {web: {image: 'nginx:${TAG}', env_file: web.env}}\n",
		"app/compose.override.yaml": "services: {web: {ports: ['80:80']}}\n",
		"app/.env": "TAG=1\n",
		"app/web.env": "A=1\nB=$A\n",
	};
	const first = await go.ask(inFolder(files, { directory: "app" }));
	expect(first).toMatchObject({ ok: true, mode: "project", files: ["compose.yaml", "compose.override.yaml"] });
	expect(first.project).toMatchObject({
		name: "app",
		services: { web: { image: "nginx:1", environment: { A: "1", B: "1" }, ports: [{ target: 80, published: "80" }] } },
	});
	const second = await go.ask(
		inFolder(files, { directory: "app", compose: ["compose.yaml"], environment: { TAG: "2" } }),
	);
	expect(second).toMatchObject({ ok: true, mode: "single", project: { services: { web: { image: "nginx:2" } } } });
	expect(second.project).not.toHaveProperty("services.web.ports");
});

test.each([
	{ why: "a required variable", text: "services: {a: {image: '${X:?}'}}", variant: "strict+dummy-required" },
	{ why: "an env_file that is missing", text: "services: {a: {image: x, env_file: m}}", variant: "no-env-resolution" },
	{ why: "no image", text: "services: {a: {}}", variant: "no-env-resolution+no-consistency" },
	{ why: "not YAML", text: "a: [", variant: undefined },
])("a project with $why is not ok, and loaded as $variant", async ({ text, variant }) => {
	const said = await go.ask(inFolder({ "compose.yaml": text }));
	expect(said.ok).toBe(false);
	expect(said.error).not.toBe("");
	expect(said.variant).toBe(variant);
	expect(said.project !== undefined).toBe(variant !== undefined);
});

test("what brings compose-go down is an answer, and the next question is answered", async () => {
	const deep = `a: ${"[".repeat(30_000)}${"]".repeat(30_000)}`;
	expect(await go.ask(inFolder({ "compose.yaml": deep }))).toMatchObject({ ok: false });
	expect(await go.ask(inFolder({ "compose.yaml": "services: {a: {image: x}}" }))).toMatchObject({ ok: true });
});
