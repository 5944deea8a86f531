import type { Fact } from "../fact.ts";
import { ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { noLonger, now, quoted } from "../wording.ts";

/** Namespaces and volumes of other containers; that of the network is said with the networks. */
export const shareSentences: Sentences = ({ only }) => {
	const { base, head } = ofKind(only, "shares");
	return [
		...head.map((fact): Statement => statement("worse", "some", now(sharePredicate(fact)), { head: [fact] })),
		...base.map((fact): Statement => statement("better", "some", noLonger(sharePredicate(fact)), { base: [fact] })),
	];
};

/** "shares the processes of `db`". */
export function sharePredicate({ share, what }: Fact): string {
	if (share === undefined) return what;
	if (share.with === undefined && share.of === "ipc") return "lets other containers into its shared memory";
	return `shares the ${spaces[share.of]} of ${share.with === undefined ? "another container" : quoted(share.with)}`;
}

const spaces = { network: "network", pid: "processes", ipc: "shared memory", volumes: "volumes" } as const;
