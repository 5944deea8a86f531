import { parameterTypes, type Rule } from "../catalog.ts";
import { isObject } from "./json-object.ts";
import type { Complain } from "./problem.ts";

/** `custom.parameters` of a rule: a type, a description and a default for each name. */
export function parametersOf(said: unknown, wrong: Complain): Rule["parameters"] {
	if (said === undefined) return undefined;
	if (!isObject(said)) {
		wrong("parameters", "parameters is no map", "write parameters: {name: {type: …, description: …, default: …}}");
		return undefined;
	}
	return Object.fromEntries(
		Object.entries(said).map(([name, about]) => {
			const { type, description, default: value } = isObject(about) ? about : {};
			const found = parameterTypes.find((each) => each === type);
			if (found === undefined) {
				const meant = `write type: ${value === undefined ? "string" : typeOf(value)}`;
				wrong(name, `parameter ${name} has no type of ${parameterTypes.join(", ")}`, meant);
			} else if (value === undefined || !isOfType(value, found)) {
				const message = `the default of parameter ${name} is no ${found}`;
				wrong(name, message, value === undefined ? "write default: …" : `write type: ${typeOf(value)}`);
			}
			const text = typeof description === "string" ? description.trim() : "";
			return [name, { type: found ?? "string", description: text, default: value }];
		}),
	);
}

/** Whether a value, as JSON, is of the type that a parameter was declared with. */
function isOfType(value: unknown, type: (typeof parameterTypes)[number]): boolean {
	return type === typeOf(value) || (type === "number" && typeof value === "number");
}

function typeOf(value: unknown): (typeof parameterTypes)[number] {
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "string" ? "string" : "object";
}
