import { groupBy } from "../group-by.ts";
import { get, type Mapping, type Step, stringOf } from "../value.ts";
import type { Related } from "./finding.ts";
import { type Located, placeKey } from "./located.ts";

/**
 * The places that belong to a finding: what its rule names, how the value came to each container that has it, and which
 * other containers have it.
 */
export function relatedOf(first: Located, others: readonly Located[]): readonly Related[] {
	const related = [first, ...others].flatMap((located) => [...located.related, ...located.via.map(wayOf(located))]);
	const also = others.filter(({ via, container }) => via.length === 0 && container !== first.container);
	const names = also.flatMap(({ containerPlace, container }): readonly Related[] =>
		containerPlace === undefined ? [] : [{ message: `also in ${container}`, place: containerPlace, also: true }],
	);
	const starters = [first, ...others].flatMap((located) => located.starters);
	const distinct = groupBy(
		[...related, ...names, ...starters],
		({ message, place }) => `${placeKey(place)}\0${message}`,
	);
	return Array.from(distinct.values(), ([one]) => one);
}

/** The steps of workflows and scripts that start the container's Compose project. */
export function startersOf(container: Mapping | undefined): readonly Related[] {
	const starters = get(container, "started_by");
	return (starters?.kind === "sequence" ? starters.items : []).map((starter) => {
		const job = stringOf(get(starter, "job"));
		const message = "its project is started here";
		return { message: job === undefined ? message : `${message}, in job ${job}`, place: starter.place };
	});
}

/** A step as a reader would say it, of who has the value in the end. */
const words: Readonly<Record<Step["kind"], (who: string, name: string | undefined) => string>> = {
	alias: (who, name) => `used by ${who} through the alias ${name === undefined ? "here" : `*${name}`}`,
	anchor: (who, name) => `used by ${who} through the anchor ${name === undefined ? "here" : `&${name}`}`,
	"merge-key": (who) => `merged into ${who} here`,
	extends: (who) => `inherited by ${who} through extends`,
	include: () => "part of the project through this include",
	override: (who) => `overridden for ${who}; this is what stood before`,
	volumes_from: (who) => `mounted into ${who} through volumes_from`,
	interpolation: (who, name) => `used by ${who} ${name === undefined ? "here" : `as \${${name}}`}`,
	variable: (_, name = "a variable of it") => `${name} is set here`,
	env_file: (who) => `read for ${who} from an env_file`,
	matrix: (who) => `used by ${who} through the matrix`,
	call: (who, name) => `called ${name === undefined ? `for ${who}` : `by ${name}`}`,
};

function wayOf({ container }: Located): (step: Step) => Related {
	return ({ kind, name, place }) => ({ message: words[kind](container ?? "the project", name), place });
}
