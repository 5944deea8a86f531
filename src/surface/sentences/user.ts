import { isRootUser } from "../../root-user.ts";
import type { Fact } from "../fact.ts";
import type { Scale } from "../scale.ts";
import { ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { quoted } from "../wording.ts";

/** Whom a container runs as. Nobody named: its image decides, which may be root. */
export const userSentences: Sentences = ({ only }) => {
	const users = ofKind(only, "runs-as");
	const [was, is] = [users.base[0], users.head[0]];
	if (was === undefined && is === undefined) return [];
	const [direction, scale] = weigh(was, is);
	return [statement(direction, scale, words(was, is), users)];
};

/** One name for all that is root in the group of root: `0`, `root:root`. */
export function userName(what: string): string {
	return /^(?:root|0)(?::(?:root|0))?$/.test(what) ? "root" : what;
}

/** Of a fact of kind `runs-as`. */
export function isRoot({ what }: Fact): boolean {
	return isRootUser(what);
}

/** Greater is worse. */
function rank(fact: Fact | undefined): number {
	return fact === undefined ? 1 : isRoot(fact) ? 2 : 0;
}

function weigh(was: Fact | undefined, is: Fact | undefined): [Statement["direction"], Scale] {
	const step = rank(is) - rank(was);
	if (step === 0) return ["neutral", "none"];
	return [step > 0 ? "worse" : "better", rank(was) === 2 || rank(is) === 2 ? "root" : "little"];
}

function words(was: Fact | undefined, is: Fact | undefined): string {
	if (is === undefined) return `no longer says which user it runs as (it was ${user(was)}); its image decides`;
	// Of two that are root, it is the group that differs.
	const name = was !== undefined && isRoot(was) && isRoot(is) ? ({ what }: Fact) => quoted(what) : user;
	return `now runs as ${name(is)}${was === undefined ? "" : ` instead of ${name(was)}`}`;
}

function user(fact: Fact | undefined): string {
	return fact === undefined ? "" : isRoot(fact) ? "root" : quoted(fact.what);
}
