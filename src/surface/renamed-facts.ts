import type { Fact } from "./fact.ts";

type Names = ReadonlyMap<string, string>;

/**
 * Facts of the base in the words of the head: networks and containers that they name by their names of today. `original`
 * gives back the fact as it was.
 */
export function renamedFacts(
	facts: readonly Fact[],
	{ networks, containers }: { readonly networks: Names; readonly containers: Names },
): { readonly facts: readonly Fact[]; readonly original: (fact: Fact) => Fact } {
	const originals = new Map<Fact, Fact>();
	const renamed = facts.map((fact) => {
		const copy = withNames(fact, networks, containers);
		originals.set(copy, fact);
		return copy;
	});
	return { facts: renamed, original: (fact) => originals.get(fact) ?? fact };
}

function withNames(fact: Fact, networks: Names, containers: Names): Fact {
	const { network, share, what } = fact;
	const joined = networks.get(network?.name ?? "");
	if (network !== undefined && joined !== undefined) {
		return { ...fact, network: { ...network, name: joined }, what: joined + what.slice(network.name.length) };
	}
	const other = containers.get(share?.with ?? "");
	if (share?.with !== undefined && other !== undefined) {
		return { ...fact, share: { ...share, with: other }, what: what.slice(0, -share.with.length) + other };
	}
	return fact;
}
