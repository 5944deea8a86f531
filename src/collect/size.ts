/**
 * Bytes of a size such as `512m`, `1.5GiB`, `64 kb`, `1024`; units are powers of 1024 with or without the `i`.
 * Undefined where docker refuses it.
 *
 * @see https://github.com/docker/go-units/blob/v0.5.0/size.go RAMInBytes
 */
export function bytesOf(text: string): number | undefined {
	const match = /^\+?(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?) ?(?:b|([kmgtp])(?:i?b)?)?$/i.exec(text);
	if (match?.[1] === undefined) return undefined;
	const exponent = match[2] === undefined ? 0 : "kmgtp".indexOf(match[2].toLowerCase()) + 1;
	return Math.trunc(Number(match[1]) * 1024 ** exponent);
}
