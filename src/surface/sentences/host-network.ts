import type { Fact } from "../fact.ts";
import { portPlaces, portRisk } from "../port-words.ts";
import { type Covered, ofKind, type Sentences, statement } from "../statement.ts";
import { networkSituation } from "./network.ts";

/**
 * A container that came to the host's network, or left it. There each port that it opens is the host's without being
 * published, so that ports that are published no more, or only now, are part of that.
 */
export const hostNetworkSentences: Sentences = ({ all, only }) => {
	const hosts = { base: only.base.filter(isHost), head: only.head.filter(isHost) };
	if (hosts.base.length + hosts.head.length === 0) return [];
	// That a port is where only the environment knows is said by itself: it is no part of what has become better.
	const isPublished = ({ unknown }: Fact) => hosts.head.length > 0 && unknown?.field === "ports";
	const covers = {
		base: [...hosts.base, ...only.base.filter((fact) => isOfNetwork(fact) || isPublished(fact))],
		head: [...hosts.head, ...only.head.filter(isOfNetwork)],
	};
	if (hosts.head.length > 0) {
		const former = networkSituation(all.base);
		const open = ofKind(only, "exposes").base.length === 0 ? "" : ": every port that it opens is the host's";
		return [
			statement(
				"worse",
				"networked",
				`is now on the host's network${former === "" ? "" : ` instead of ${former}`}${open}`,
				covers,
			),
		];
	}
	const now = networkSituation(all.head);
	return [
		statement(
			"better",
			"networked",
			`is no longer on the host's network${now === "" ? "" : `, but on ${now}`}${published(only)}`,
			covers,
		),
	];
};

function published(only: Covered): string {
	const ports = ofKind(only, "exposes").head.flatMap(({ port }) => port ?? []);
	const [first] = ports;
	return first === undefined ? "" : `, published on ${portPlaces(ports)}${ports.length === 1 ? portRisk(first) : ""}`;
}

function isHost({ control }: Fact): boolean {
	return control?.by === "namespace" && control.name === "network";
}

function isOfNetwork({ kind, share }: Fact): boolean {
	return kind === "joins" || kind === "reaches" || kind === "exposes" || share?.of === "network";
}
