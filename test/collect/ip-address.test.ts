import { isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAddress, isZonedAddress } from "../../src/collect/ip-address.ts";

const octet = fc.oneof(fc.integer({ min: 0, max: 300 }).map(String), fc.constantFrom("", "00", "01", "1 ", "٣", "a"));
const dotted = fc.array(octet, { minLength: 3, maxLength: 5 }).map((octets) => octets.join("."));
const texts = fc.oneof(
	dotted,
	fc.ipV4(),
	fc.ipV4Extended(),
	fc.ipV6(),
	fc.tuple(fc.ipV6(), dotted).map(([six, four]) => `${six}:${four}`),
	fc.string(),
);

test("an address is what Node takes for one", () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(isAddress(text)).toBe(isIP(text) !== 0 && !text.includes("%"));
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	["127.0.0.1", true],
	["255.255.255.255", true],
	["::1", true],
	["::ffff:10.0.0.1", true],
	["fe80::1%eth0", false],
	["1.2.3", false],
	["1.2.3.4.", false],
	["01.2.3.4", false],
	["256.1.1.1", false],
	["1.2.3.4\n", false],
	["", false],
])("%j is an address without a zone: %j", (text, expected) => {
	expect(isAddress(text)).toBe(expected);
});

test.each([
	["fe80::1%eth0", true],
	["fe80::1", true],
	["10.0.0.1", true],
	["fe80::1%", false],
	["10.0.0.1%eth0", false],
])("%j is an address that may have a zone: %j", (text, expected) => {
	expect(isZonedAddress(text)).toBe(expected);
});
