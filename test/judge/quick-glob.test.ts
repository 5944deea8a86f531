import { expect, test } from "vitest";
import { matches } from "../../src/judge/globs.ts";
import { whyNotQuick } from "../../src/judge/quick-glob.ts";

// picomatch 4 makes of each a regular expression that takes more than 4 seconds for 60 characters, or as much for a few hundred.
test.each([
	"+(a*|b)c",
	"+([a-z]|[a-y])9",
	"+({a,aa})b",
	"(a|aa)+b",
	"{a,aa}+b",
	"(a*)+b",
	"([a]+)+b",
	"!(a)+b",
	"*(a|b|ab)c",
	"@(+(a|aa)|x)b",
	"@(+(a)+(a))+(a)+(a)+(a)b",
	`${"?(a)".repeat(30)}b`,
	`${"[a]+".repeat(30)}b`,
	`${"+(".repeat(30)}a${")".repeat(30)}`,
	`${"(".repeat(10)}a|aa${")+".repeat(10)}`,
])("%s could match for hours", (glob) => {
	expect(whyNotQuick(glob)).toMatch(/in time$/);
	expect(() => matches(glob, "a")).toThrow(`the glob "${glob}"`);
});

test.each([
	["**/*.y?(a)ml", "deploy/x.yaml"],
	["+([0-9])-*", "2024-a"],
	["+(a|b)c", "abbac"],
	["*(-|_)x", "--_x"],
	["@(a|ab)*", "abc"],
	["!(x|y)/**", "a/b"],
	["{compose,docker-compose}*.{yml,yaml}", "docker-compose.prod.yml"],
	["a(b|bc)*", "abcd"],
	["c++/**", "c++/x"],
])("%s is quick, and matches %s", (glob, path) => {
	expect(whyNotQuick(glob)).toBeUndefined();
	expect(matches(glob, path)).toBe(true);
});
