import { expect, test } from "vitest";
import { Policy } from "../../src/policy/policy.ts";
import { growth, inProportion } from "../growth.ts";

const policy = await Policy.bundled();

/** As many containers, each with a mount of the same ten volumes. */
function sharing(image: string) {
	return (many: number) => ({
		containers: Array.from({ length: many }, (_, at) => ({
			name: `c${at}`,
			image: { ref: image, repository: image, tag: "1" },
			mounts: Array.from({ length: 10 }, (_, of) => ({ type: "volume", source: `v${of}`, target: `/v${of}` })),
		})),
	});
}

test.each(["nginx", "postgres"])("volumes that many of %s share take time in proportion", (image) => {
	expect(growth(sharing(image), (project) => policy.violations(project), 30)).toBeLessThan(inProportion);
});
