import { unknownPart, type Word } from "../docker/word.ts";
import { homePart, workspacePart } from "./anchors.ts";

/**
 * Words for docker's reader: where a mount's source begins with the checkout's or the home folder's path, a relative
 * path or `~`; everywhere else those paths are unknown.
 */
export function settle(words: readonly Word[]): readonly Word[] {
	return words.map((word, index) => {
		if (!anchors.test(word.value)) return word;
		const before = words[index - 1]?.value;
		const takesPath = before !== undefined && /^(?:-w|--workdir|-e|--env)$/.test(before);
		const names: string[] = [];
		const value = word.value.replace(anchors_g, (anchor, offset: number) => {
			const ahead = word.value.slice(0, offset);
			const behind = word.value[offset + 1];
			const complete = behind === undefined || /[/\\:,]/.test(behind);
			if (!takesPath && complete && sourcePattern.test(ahead)) return anchor === homePart ? "~" : ".";
			names.push(anchor === homePart ? "HOME" : "GITHUB_WORKSPACE");
			return unknownPart;
		});
		const unknown = [...(word.unknown ?? []), ...names];
		return { ...word, value, ...(unknown.length > 0 ? { unknown } : {}) };
	});
}

const anchors = new RegExp(`[${workspacePart}${homePart}]`);
const anchors_g = new RegExp(`[${workspacePart}${homePart}]`, "g");

/** What stands before a mount's source: nothing, `-v`, `--volume=`, or in a `--mount` its key. */
const sourcePattern = /^(?:-[a-zA-Z]*v=?|--volume=|(?:--mount=)?(?:.*,)?(?:source|src)=|--[\w-]+=)?$/;
