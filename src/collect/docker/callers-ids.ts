import { unknownPart, type Word } from "./word.ts";

/**
 * A user whose ids are those of whoever runs the command (`$(id -u):$(id -g)`), as `$UID:$GID`: nobody knows the
 * numbers, and what there is to know is written. Every other word stays as it is.
 * @see https://www.gnu.org/software/coreutils/manual/html_node/id-invocation.html
 */
export function withCallersIds(word: Word): Word {
	const { unknown = [], value, ...rest } = word;
	const ids = unknown.map(callersId);
	const parts = value.split(unknownPart);
	if (ids.length === 0 || ids.length !== parts.length - 1 || ids.includes(undefined)) return word;
	return { ...rest, value: parts.reduce((before, part, index) => `${before}${ids[index - 1]}${part}`) };
}

function callersId(name: string): string | undefined {
	const flag = command.exec(name)?.groups;
	if (flag?.user !== undefined || name === "UID" || name === "EUID") return "$UID";
	return flag?.group !== undefined || name === "GID" || name === "GROUPS" ? "$GID" : undefined;
}

/** With `shell` in front of it, as make calls it; of the caller by name, too. */
const command =
	/^(?:shell )?(?:\/usr\/bin\/)?id (?:-r ?)?(?:(?<user>-r?ur?|--user)|(?<group>-r?gr?|--group))(?: (?:-r|"?\$\{?(?:USER|LOGNAME)\}?"?))?$/;
