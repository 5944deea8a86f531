import type { Source } from "../../source.ts";
import type { Mapping, Primitive, Scalar, Sequence, Step, Value } from "../../value.ts";
import { mapEntries, mapItems, partOf, type Text } from "./derive.ts";
import { parseFloat64, parseInteger, parseUnsigned } from "./numbers.ts";
import { below, type Rules, rules, under } from "./pattern.ts";
import type { Resolution } from "./resolution.ts";
import { isString } from "./scalars.ts";
import { type Lookup, substitute } from "./template.ts";

/** Replaces the variables in all strings of a document, and casts what is then a number or a boolean by its path. */
export function interpolate(document: Value, lookup: Lookup, run: Resolution): Value {
	return new Interpolation(document.place.source, lookup, run).walk(document, casts);
}

type Cast = (text: string) => { readonly value: Primitive; readonly tag?: string } | undefined;

/** YAML 1.1's booleans in any case, https://yaml.org/type/bool.html. */
export const toBoolean: Cast = (text) => {
	const value = booleans.get(text.toLowerCase());
	return value === undefined ? undefined : { value };
};

const booleans = new Map([
	...["true", "y", "yes", "on"].map((word) => [word, true] as const),
	...["false", "n", "no", "off"].map((word) => [word, false] as const),
]);

const toInt: Cast = (text) => asValue(parseInteger(text));
const toUmask: Cast = (text) => asValue(parseUnsigned(text, 32));
const toFloat: Cast = (text) => {
	const value = parseFloat64(text);
	return value === undefined ? undefined : { value, tag: "!!float" };
};

function asValue(value: number | bigint | undefined) {
	return value === undefined ? undefined : { value };
}

const containers = ["services.*", "jobs.*", "services.*.pre_start.*"];
const workloads = ["services.*", "jobs.*"];

const casts: Rules<Cast> = rules<Cast>({
	...under(["networks.*"], {
		external: toBoolean,
		internal: toBoolean,
		attachable: toBoolean,
		enable_ipv4: toBoolean,
		enable_ipv6: toBoolean,
	}),
	...under(["volumes.*", "secrets.*", "configs.*"], { external: toBoolean }),
	...under(containers, {
		cpu_count: toInt,
		cpu_percent: toFloat,
		cpu_period: toInt,
		cpu_quota: toInt,
		cpu_rt_period: toInt,
		cpu_rt_runtime: toInt,
		cpus: toFloat,
		cpu_shares: toInt,
		init: toBoolean,
		"networks.*.use_service_name_alias": toBoolean,
		oom_kill_disable: toBoolean,
		oom_score_adj: toInt,
		pids_limit: toInt,
		privileged: toBoolean,
		read_only: toBoolean,
		umask: toUmask,
		"ulimits.*": toInt,
		"ulimits.*.hard": toInt,
		"ulimits.*.soft": toInt,
		"volumes.[].read_only": toBoolean,
		"volumes.[].volume.nocopy": toBoolean,
	}),
	...under(workloads, {
		"depends_on.*.required": toBoolean,
		"depends_on.*.restart": toBoolean,
		"healthcheck.retries": toInt,
		"healthcheck.disable": toBoolean,
		"ports.[].target": toInt,
		stdin_open: toBoolean,
		tty: toBoolean,
	}),
	...under(["services.*"], {
		"deploy.replicas": toInt,
		"deploy.update_config.parallelism": toInt,
		"deploy.update_config.max_failure_ratio": toFloat,
		"deploy.rollback_config.parallelism": toInt,
		"deploy.rollback_config.max_failure_ratio": toFloat,
		"deploy.restart_policy.max_attempts": toInt,
		"deploy.placement.max_replicas_per_node": toInt,
		scale: toInt,
	}),
});

class Interpolation {
	readonly #lookup: Lookup;
	readonly #run: Resolution;
	/** Whether any string may hold a variable: an escape may stand for its dollar sign. */
	readonly #hasVariables: boolean;

	constructor({ text }: Source, lookup: Lookup, run: Resolution) {
		this.#lookup = lookup;
		this.#run = run;
		this.#hasVariables = text.includes("$") || text.includes("\\");
	}

	walk(value: Value, at: Rules<Cast> | undefined): Value {
		if (at === undefined && !this.#hasVariables) return value;
		switch (value.kind) {
			case "scalar":
				return this.#scalar(value, at?.rule);
			case "sequence":
				return this.#items(value, below(at, "[]"));
			case "mapping":
				return this.#entries(value, at);
		}
	}

	#items(value: Sequence, at: Rules<Cast> | undefined): Value {
		return mapItems(value, (item) => this.walk(item, at));
	}

	#entries(value: Mapping, at: Rules<Cast> | undefined): Value {
		return mapEntries(value, (item, name) => this.walk(item, below(at, name)));
	}

	#scalar(scalar: Scalar, cast: Cast | undefined): Scalar {
		if (!isString(scalar)) return scalar;
		const text = scalar.value.includes("$") ? this.#substituted(scalar) : scalar;
		return cast === undefined ? text : this.#cast(text, cast);
	}

	#substituted(scalar: Scalar<string>): Text {
		if (!this.#run.grown.may(0, scalar.place)) return scalar;
		const result = substitute(scalar.value, this.#lookup, scalar.place.source.bounds.limits);
		if (result.met !== undefined) {
			this.#run.meet(result.met, scalar.place, "holds more variables than are replaced");
			return scalar;
		}
		if (!this.#run.grown.may(result.value.length, scalar.place)) return scalar;
		for (const fault of result.faults) {
			// Compose refuses, but for the person who sets the variable it works.
			this.#run.refuse(scalar.place, fault, result.required.length > 0 ? "unknown" : "invalid");
		}
		const base = withText(scalar, result.value);
		if (result.unknown.length > 0) return { ...base, unknown: result.unknown, marked: result.marked };
		return this.#sourced(scalar, base, result.used, result.defaulted);
	}

	/** Says where the text came from, or the value of a `NAME=…`, if it is wholly one variable's value or default. */
	#sourced(scalar: Scalar<string>, made: Text, used: readonly string[], defaulted: boolean): Text {
		const match = /^([\w.-]+=)?\$(?:[_a-z]\w*|\{[_a-z]\w*(?::?[-+?].*)?\})$/is.exec(scalar.value);
		if (match === null) return this.#withVariables(made, used);
		const origin = this.#origin(scalar, made, used, defaulted);
		const name = match[1];
		if (name === undefined || origin === undefined) return { ...made, ...origin };
		const value: Scalar = { ...made, value: String(made.value).slice(name.length), ...origin };
		return { ...made, pair: { name: name.slice(0, -1), key: scalar.place, value } };
	}

	/** Of a text that variables are a part of: where they are set. */
	#withVariables(made: Text, used: readonly string[]): Text {
		const steps = used.flatMap((name): readonly Step[] => {
			const place = this.#lookup(name)?.place;
			return place === undefined ? [] : [{ kind: "variable", place, name }];
		});
		return steps.length === 0 ? made : { ...made, via: [...(made.via ?? []), ...steps] };
	}

	#origin(scalar: Scalar, made: Text, used: readonly string[], defaulted: boolean): Partial<Scalar> | undefined {
		if (defaulted) return { from: "default" };
		const [name] = used;
		const variable = used.length === 1 && name !== undefined ? this.#lookup(name) : undefined;
		if (variable?.place === undefined || name === undefined) return undefined;
		const step: Step = { kind: "interpolation", place: scalar.place, name };
		return { place: variable.place, via: [...(made.via ?? []), step], from: "dotenv" };
	}

	#cast(text: Text, cast: Cast): Scalar {
		const made = cast(String(text.value));
		if (made !== undefined) return { ...text, ...made };
		this.#run.refuse(text.place, `${JSON.stringify(text.value)} is not of the type that is needed here`, causeOf(text));
		// Nothing could be made of it: absent, as far as anybody knows.
		return { ...text, value: null };
	}
}

/** What was made of a text is not as it is written any more. */
function withText(scalar: Scalar, value: string): Text {
	if (scalar.tag === undefined) return partOf(scalar, value, undefined);
	const { plain: _, ...rest } = scalar;
	return { ...rest, value };
}

/** Compose refuses what is empty only because a variable is not set: that says nothing about the file. */
export function causeOf(text: Scalar): "unknown" | "invalid" {
	return text.unknown === undefined ? "invalid" : "unknown";
}
