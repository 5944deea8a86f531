import { bytesOf } from "../size.ts";

/**
 * Bytes of a size as a flag takes it: what Go reads as a number may hold underscores between digits, and zero a minus
 * sign. Undefined where docker refuses it.
 *
 * @see https://pkg.go.dev/strconv#ParseFloat
 */
export function byteSize(written: string): number | undefined {
	const bytes = bytesOf(written.replaceAll(/(?<=\d)_(?=\d)/g, "").replace(/^-(?=0+(?![\d.e]))/, ""));
	return bytes !== undefined && Number.isFinite(bytes) ? bytes : undefined;
}
