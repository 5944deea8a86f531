import type { Fact, RunImage } from "./fact.ts";
import { classSentences } from "./sentences/class.ts";
import { confinementSentences } from "./sentences/confinement.ts";
import { hostSentences } from "./sentences/host.ts";
import { hostNetworkSentences } from "./sentences/host-network.ts";
import { imageSentences } from "./sentences/image.ts";
import { mountSentences } from "./sentences/mounts.ts";
import { networkSentences } from "./sentences/network.ts";
import { portSentences } from "./sentences/ports.ts";
import { secretSentences } from "./sentences/secrets.ts";
import { shareSentences } from "./sentences/shares.ts";
import { factsAbout, newlyUnknown, noLongerUnknown } from "./sentences/unknown.ts";
import { userName, userSentences } from "./sentences/user.ts";
import { standingOf } from "./standing.ts";
import { type Covered, ofKind, type Sentences, type Sides, type Statement, withoutCovered } from "./statement.ts";

/** What came of a comparison: sentences, and the facts of one side that none of them says. */
export type Compared = { readonly statements: readonly Statement[]; readonly left: Covered };

/**
 * The difference of one container. What is left is about a network that became another in itself, and is said with it.
 */
export function compareContainer(all: Covered, around: Pick<Sides, "containers" | "members">): Compared {
	let only = onlyIn(all);
	let statements: readonly Statement[] = [];
	for (const sentences of inOrder) {
		const made = sentences({ all, only, ...around });
		statements = [...statements, ...made];
		only = withoutCovered(only, made);
	}
	const known = withKnown(statements, only);
	const rest = noLongerUnknown({ all, only: known.left, ...around });
	return { statements: [...known.statements, ...rest], left: withoutCovered(known.left, rest) };
}

/** First what says several kinds at once. */
const inOrder: readonly Sentences[] = [
	hostNetworkSentences,
	portSentences,
	imageSentences,
	newlyUnknown,
	networkSentences,
	hostSentences,
	shareSentences,
	secretSentences,
	mountSentences,
	userSentences,
	confinementSentences,
	classSentences,
];

/**
 * A container that is new, or gone, in one sentence.
 * @param isVariant the other side has it too, with other values of a matrix.
 */
export function wholeContainer(
	facts: readonly Fact[],
	side: "base" | "head",
	index: number,
	isVariant = false,
): Statement {
	const { phrases, scale } = standingOf(facts, side === "base" ? "gone" : "new");
	const what = phrases.join(", ");
	const [came, went] = isVariant ? ["has one more variant", "has one variant less"] : ["is new", "is gone"];
	const matters = scale !== "none";
	return {
		direction: matters ? (side === "head" ? "worse" : "better") : "neutral",
		scale,
		message: `${side === "head" ? came : went}${what === "" ? "" : `: ${what}`}`,
		covers: side === "head" ? { base: [], head: facts } : { base: facts, head: [] },
		at: { side, path: ["containers", index] },
	};
}

/** What makes two facts of a container the same: kind and `what`, but for what is only spelt otherwise. */
function sameness({ kind, what, image }: Fact): string {
	return `${kind}\0${image === undefined ? (kind === "runs-as" ? userName(what) : what) : imageName(image, what)}`;
}

/** An image by its full name: `nginx` is `docker.io/library/nginx`. @param what where something of it is unknown, or it is built. */
function imageName({ registry, repository, tag, digest, build, built }: RunImage, what: string): string {
	const isKnown = registry !== undefined && repository !== undefined && !what.includes("…");
	if (!isKnown || build !== undefined) return what;
	return JSON.stringify([registry, repository, tag, digest, built]);
}

function onlyIn({ base, head }: Covered): Covered {
	const was = new Set(base.map(sameness));
	const is = new Set(head.map(sameness));
	return {
		base: base.filter((fact) => !is.has(sameness(fact))),
		head: head.filter((fact) => !was.has(sameness(fact))),
	};
}

/** What was unknown, and of which a sentence says what it is now, needs no sentence of its own. */
function withKnown(statements: readonly Statement[], only: Covered): Compared {
	const covering = new Map(
		statements.toReversed().flatMap((statement) => statement.covers.head.map((now) => [now, statement])),
	);
	const about = factsAbout(statements.flatMap(({ covers }) => covers.head));
	const said = new Map<Statement, Fact[]>();
	for (const fact of ofKind(only, "unknown").base) {
		const [now] = about(fact);
		const statement = now && covering.get(now);
		if (statement === undefined) continue;
		const known = said.get(statement);
		if (known === undefined) said.set(statement, [fact]);
		else known.push(fact);
	}
	const extended = statements.map((statement) => {
		const known = said.get(statement);
		if (known === undefined) return statement;
		const { base, head } = statement.covers;
		return {
			...statement,
			message: `${statement.message}; before, only the environment knew that`,
			covers: { base: [...base, ...known], head },
		};
	});
	return { statements: extended, left: withoutCovered(only, extended) };
}
