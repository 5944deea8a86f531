import fc, { type Arbitrary } from "fast-check";

/** Null, but for one time in sixteen. */
export function rarely<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> {
	return fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

/** Null one time in sixteen. */
export function mostly<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> {
	return fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });
}
