import { expect, test } from "vitest";
import { collectFiles, whereIs } from "../memory-tree.ts";

const facts = [
	["network"],
	["entitlements", 0],
	["entitlements", 1],
	["ssh", 0],
	["args", 0, "value"],
	["privileged"],
] as const;

async function placesOf(files: Record<string, string>, paths: readonly (readonly (string | number)[])[]) {
	const collected = await collectFiles(files);
	return paths.map((path) => whereIs(collected, 0, ["containers", 0, "build", ...path])[0]);
}

test("what a build command gives the build stands at its flag's value", async () => {
	const script =
		"docker buildx build \\\n  --network host \\\n  --allow=security.insecure,network.host \\\n  --ssh default \\\n  --build-arg TOKEN=abc \\\n  --privileged .\n";
	expect(await placesOf({ "run.sh": script }, facts)).toEqual([
		"run.sh:2:13 host",
		"run.sh:3:3 --allow=security.insecure,network.host",
		"run.sh:3:3 --allow=security.insecure,network.host",
		"run.sh:4:9 default",
		"run.sh:5:15 TOKEN=abc",
		"run.sh:6:3 --privileged",
	]);
});

test("what an action gives the build stands at its input, a line of a list at that line", async () => {
	const workflow = `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/build-push-action@v6
        with:
          network: host
          allow: |
            network.host
            security.insecure
`;
	expect(await placesOf({ ".github/workflows/a.yml": workflow }, facts.slice(0, 3))).toEqual([
		".github/workflows/a.yml:8:20 host",
		".github/workflows/a.yml:10:13 network.host",
		".github/workflows/a.yml:11:13 security.insecure",
	]);
});
