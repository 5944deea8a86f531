import { afterAll, beforeAll, expect, test } from "vitest";
import { version } from "../../src/version.ts";
import { Repository } from "../decide/repository.ts";

let repository: Repository;

beforeAll(() => {
	repository = new Repository();
});

afterAll(() => repository.remove());

test.each(["--version", "-V"])("%s says which version this is", (flag) => {
	expect(repository.cli(flag)).toEqual({ status: 0, output: `${version}\n` });
});

test.each([["check"], ["collect"], ["map"], ["config"], ["init"], ["baseline"], ["test"]])(
	"%s of what is not there says so",
	(command) => {
		const output = "bulkhead: nowhere: there is no such file or folder\n";
		expect(repository.cli(command, "nowhere")).toEqual({ status: 2, output });
	},
);
