import type { Place } from "../../source.ts";
import type { Mapping } from "../../value.ts";
import { noEntries } from "./derive.ts";

/** The first cycle among what services depend on, if there is one. Linear in services and dependencies. */
export function dependencyCycle(
	services: Mapping["entries"],
): { readonly names: readonly string[]; readonly place: Place } | undefined {
	if (!hasChain(services)) return undefined;
	const done = new Set<string>();
	for (const start of services.keys()) {
		if (done.has(start)) continue;
		const path: string[] = [];
		const open = new Set<string>();
		const stack: { readonly name: string; readonly next: Iterator<readonly [string, { readonly key: Place }]> }[] = [];
		const enter = (name: string) => {
			if (done.has(name)) return;
			open.add(name);
			path.push(name);
			stack.push({ name, next: dependenciesOf(services, name)[Symbol.iterator]() });
		};
		enter(start);
		for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
			const step = top.next.next();
			if (step.done === true) {
				open.delete(top.name);
				done.add(top.name);
				path.pop();
				stack.pop();
				continue;
			}
			const [name, entry] = step.value;
			if (open.has(name)) return { names: [...path.slice(path.indexOf(name)), name], place: entry.key };
			enter(name);
		}
	}
	return undefined;
}

/** Whether any service depends on one that depends on another. */
function hasChain(services: Mapping["entries"]): boolean {
	let found = false;
	services.forEach((_entry, name) => {
		dependenciesOf(services, name).forEach((_dependency, other) => {
			found ||= dependenciesOf(services, other).size > 0;
		});
	});
	return found;
}

function dependenciesOf(services: Mapping["entries"], name: string): Mapping["entries"] {
	const service = services.get(name)?.value;
	const depends = service?.kind === "mapping" ? service.entries.get("depends_on")?.value : undefined;
	return depends?.kind === "mapping" ? depends.entries : noEntries;
}
