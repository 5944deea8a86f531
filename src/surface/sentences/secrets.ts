import { groupBy } from "../../group-by.ts";
import type { Fact, HeldSecret } from "../fact.ts";
import { type Scale, worstOf } from "../scale.ts";
import { type Covered, directionOf, ofKind, type Sentences, type Statement, statement } from "../statement.ts";
import { listed, noLonger, now, quoted } from "../wording.ts";

/** What a container holds as secret, and whether the files give it away. */
export const secretSentences: Sentences = ({ only }) => {
	const { base, head } = ofKind(only, "holds-secret");
	const before = groupBy(base, nameOf);
	const pairs = head.flatMap((is) => {
		const [was] = before.get(nameOf(is)) ?? [];
		return was === undefined ? [] : [{ was, is }];
	});
	const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]));
	const isLeft = (fact: Fact) => !paired.has(fact);
	return [
		...pairs.map(({ was, is }) => moved(was, is)),
		...single(head.filter(isLeft), "head", only),
		...single(base.filter(isLeft), "base", only),
	];
};

type Form = HeldSecret["form"];

/** As `policies/lib/surface_data.rego` calls it. */
const registryPassword = "the password of its registry";

/** How openly a secret is held: greater is worse. A grant and a variable of the environment are as they should be. */
const openness: Readonly<Record<Form, number>> = { granted: 0, environment: 0, mounted: 1, written: 2 };
const scaleOfForm: Readonly<Record<Form, Scale>> = {
	granted: "none",
	environment: "none",
	mounted: "some",
	written: "secret",
};

function moved(was: Fact, is: Fact): Statement {
	const [before, after] = [formOf(was), formOf(is)];
	const name = nameWords(is);
	const direction = directionOf(openness[before], openness[after]);
	const scale = worstOf([scaleOfSecret(was), scaleOfSecret(is)]);
	const message =
		after === "written"
			? `now has ${name} written in the file; ${former[before]} before`
			: before === "written"
				? `no longer has ${name} written in the file: ${givers[after]}`
				: `has ${name} otherwise than before: ${givers[after]}`;
	return statement(direction, direction === "neutral" ? "none" : scale, message, { base: [was], head: [is] });
}

const givers: Readonly<Record<Form, string>> = {
	granted: "a secret gives it",
	environment: "the environment gives it",
	mounted: "a mounted file gives it",
	written: "the file gives it",
};

const former: Readonly<Record<Form, string>> = {
	granted: "a secret gave it",
	environment: "the environment gave it",
	mounted: "a mounted file gave it",
	written: "the file gave it",
};

function single(facts: readonly Fact[], side: "base" | "head", only: Covered): readonly Statement[] {
	return Array.from(groupBy(facts, formOf).values(), (group) => {
		const predicate = secretPredicate(group);
		const open = openness[formOf(group[0])] > 0;
		const direction = !open ? "neutral" : side === "head" ? "worse" : "better";
		const message = side === "head" ? now(predicate) : noLonger(predicate);
		return statement(direction, scaleOfSecret(group[0]), message, {
			[side]: [...group, ...mountsOf(group, only[side])],
		});
	});
}

function formOf({ secret }: Fact): Form {
	return secret?.form ?? "granted";
}

/** Of secrets of one form: "has `DB_PASSWORD` written in the file". */
export function secretPredicate(facts: readonly [Fact, ...Fact[]]): string {
	const names = listed(facts.map(nameWords));
	return predicates[formOf(facts[0])](names, facts.length);
}

/** How much it matters that a container holds a secret. */
export function scaleOfSecret(fact: Fact): Scale {
	const form = formOf(fact);
	return form === "written" && fact.secret?.name === registryPassword ? "registry" : scaleOfForm[form];
}

const predicates: Readonly<Record<Form, (names: string, number: number) => string>> = {
	granted: (names, number) => `holds the ${number === 1 ? "secret" : "secrets"} ${names}`,
	environment: (names) => `takes ${names} from the environment`,
	mounted: (names, number) =>
		`mounts ${names}, ${number === 1 ? "a file with a credential" : "files with credentials"}`,
	written: (names) => `has ${names} written in the file`,
};

function nameOf({ secret }: Fact): string {
	return secret?.name ?? "";
}

/** Some are no name but a description: "the password of its registry". */
function nameWords(fact: Fact): string {
	const name = nameOf(fact);
	return /^(?:the|a) /.test(name) ? name : quoted(name);
}

function mountsOf(facts: readonly Fact[], all: readonly Fact[]): readonly Fact[] {
	const sources = new Set(facts.flatMap(({ mount }) => mount?.source ?? []));
	return all.filter(({ kind, mount }) => kind === "mounts" && mount?.source !== undefined && sources.has(mount.source));
}
