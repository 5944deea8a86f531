import fc from "fast-check";
import { expect, test } from "vitest";
import { askAll, compareRecords, recordedFile } from "../../scripts/oracle-docker.ts";
import { fields, leftOut } from "./docker.ts";
import { DockerCli } from "./docker-cli.ts";
import { dockerLines } from "./docker-lines.ts";

const file = recordedFile();
test.skipIf(file === undefined)(
	file === undefined
		? "SKIPPED: the recorded requests of the docker CLI are not beside the project"
		: "every recorded command line comes to what the docker CLI made of it",
	() => {
		if (file === undefined) return;
		const tally = compareRecords(file);
		expect(tally.disagreements).toEqual([]);
		expect(tally.agree).toBe(tally.total);
		expect(tally.total).toBeGreaterThan(700);
	},
);

const program = process.env.ORACLE_DOCKER ?? "docker";
const version = await DockerCli.version(program);
test.skipIf(version === undefined)(
	version === undefined
		? "SKIPPED: there is no docker CLI on this machine"
		: `random command lines come to what docker CLI ${version} makes of them`,
	async () => {
		if (version === undefined) return;
		const lines = fc.sample(dockerLines, { numRuns: 300, seed: 29_09_03 });
		const tally = await askAll(lines, program, version);
		expect(tally.disagreements).toEqual([]);
		expect(tally.agree).toBeGreaterThan(200);
	},
	60_000,
);

test("a field of the request is compared or left out for a reason, not both", () => {
	const compared = fields.flatMap(({ keys }) => keys);
	expect(compared.filter((key) => key in leftOut)).toEqual([]);
});
