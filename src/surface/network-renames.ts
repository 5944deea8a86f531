import type { IndexPair } from "../compare/pair.ts";
import type { Container, Network, Project } from "../project.ts";

/**
 * Names that networks of the base have in the head: the same one under another name has the same settings, and the
 * same containers on it. That of one container is not told from one that it moved away from.
 */
export function renamedNetworks(
	base: Project,
	head: Project,
	containers: readonly IndexPair[],
): ReadonlyMap<string, string> {
	const before = new Set(base.networks.map(({ name }) => name));
	const after = new Set(head.networks.map(({ name }) => name));
	const fresh = head.networks.filter(({ name }) => !before.has(name));
	const renamed = new Map<string, string>();
	const taken = new Set<string>();
	for (const was of base.networks) {
		if (after.has(was.name) || was.implicit) continue;
		const is = fresh.find((network) => !taken.has(network.name) && isSame(was, network, base, head, containers));
		if (is === undefined) continue;
		renamed.set(was.name, is.name);
		taken.add(is.name);
	}
	return renamed;
}

function isSame(was: Network, is: Network, base: Project, head: Project, containers: readonly IndexPair[]): boolean {
	if (is.implicit || settings(was) !== settings(is)) return false;
	const pairs = containers.map((pair) => ({
		was: isOn(base.containers[pair.base ?? -1], was.name),
		is: isOn(head.containers[pair.head ?? -1], is.name),
	}));
	return pairs.filter((pair) => pair.was).length > 1 && pairs.every((pair) => pair.was === pair.is);
}

/** Without its names. An external network is its name on the engine. */
function settings({ name: _, engine_name, ...rest }: Network): string {
	const all = { ...rest, ...(rest.external ? { engine_name } : {}) };
	return JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isOn(container: Container | undefined, network: string): boolean {
	return container?.networks?.some(({ name }) => name === network) === true;
}
