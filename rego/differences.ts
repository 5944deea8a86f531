/**
 * Where a function that OPA compiles into the policy answers otherwise than OPA's interpreter, in which rules are
 * tested. Each was seen; test/capabilities.test.ts sees it again, so that an OPA which mends it is noticed.
 */
export type Difference = {
	readonly why: string;
	/** Comes to another value in WASM. */
	readonly seen: string;
};

/** Taken out of policies/capabilities.json. */
export const forbidden: Readonly<Record<string, Difference>> = {
	"base64.is_valid": { why: "takes text without its padding for valid", seen: 'base64.is_valid("YQ")' },
	"json.marshal": { why: "leaves an object's keys in no order", seen: 'json.marshal({"b": 1, "a": 2})' },
	"object.union_n": { why: "is undefined of an empty array", seen: "object.union_n([])" },
};

/** Left in, because Rego is poor without them: what who writes a rule must know. */
export const traps: Readonly<Record<string, Difference>> = {
	iteration: {
		why: "a set's members and an object's keys come in no order; sort an array that is made of them",
		seen: '[x | some x in {"a", "b", "c"}]',
	},
	"internal.template_string": { why: "nor are they ordered in text", seen: '$"{{"b": 1, "a": 2}}"' },
	div: { why: "a number is cut, not rounded, at its 18th digit", seen: '$"{1 / 3}"' },
	"net.cidr_contains": {
		why: "an IPv4 address in IPv6's form is in no IPv4 network",
		seen: 'net.cidr_contains("0.0.0.0/0", "::ffff:1.2.3.4")',
	},
	to_number: {
		why: 'throws away the whole evaluation on "1." and ".5"; match the digits first',
		seen: 'to_number("1.")',
	},
	walk: { why: "goes through an object in no order", seen: '[v | walk({"b": [1], "a": 2}, [_, v])]' },
};
