import { imageOf } from "../image.ts";
import { isUnknown } from "./part.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Word } from "./word.ts";

/**
 * Why docker does not take a text for an image. It takes an image's identifier, but cannot pull by it.
 *
 * @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go ParseAnyReference
 */
export function imageRefusal(image: Word, pulled: boolean): Refusal | undefined {
	const identifier = /^[a-f0-9]{64}$/.test(image.value);
	if (identifier && pulled) {
		return refuse(image, `invalid repository name (${image.value}), cannot specify 64-byte hexadecimal strings`);
	}
	if (isUnknown(image) || identifier || digest.test(image.value)) return undefined;
	const { value } = imageOf(image.value);
	if (value?.repository !== undefined && (value.digest === undefined || digest.test(value.digest))) return undefined;
	const name = /^(?:[^/.:A-Z]*[.:A-Z][^/]*\/|localhost\/)?([^:]*)/.exec(image.value);
	const repository = name?.[1] ?? "";
	const remote = repository.includes("/") || name?.[0] !== repository ? repository : `library/${repository}`;
	const reason = remote.toLowerCase() === remote ? "" : `: repository name (${remote}) must be lowercase`;
	return refuse(image, `invalid reference format${reason}`);
}

const digest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
