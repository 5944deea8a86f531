import type { Place } from "../../source.ts";
import type { Step } from "../../value.ts";
import { mappingOf } from "../docker/fields.ts";
import { Draft } from "../workflow/draft.ts";
import type { EngineCommand } from "./engine-command.ts";
import type { ScriptSetting } from "./script-setting.ts";

/** A container that a command makes, with what is true of all of them. `via` comes behind the script's own callers. */
export function beginContainer(setting: ScriptSetting, name: string, place: Place, via: readonly Step[] = []): Draft {
	const draft = new Draft(place, [...(setting.via ?? []), ...via]);
	draft.putPlain("name", name);
	draft.putPlain("origin", "command");
	draft.putPlain("profile", setting.profile);
	draft.put("declared", setting.declared(place));
	return draft;
}

/** The engine that a command talks to, where it is not the usual one: docker on the same machine. */
export function putEngine(draft: Draft, engine: EngineCommand): void {
	const facts: (readonly [string, unknown])[] = [];
	if (engine.tool !== "docker") facts.push(["tool", engine.tool]);
	if (engine.host !== undefined && engine.host !== "") facts.push(["host", engine.host]);
	if (engine.tls !== undefined) facts.push(["tls", engine.tls]);
	if (facts.length > 0) draft.put("engine", mappingOf(facts, engine.place));
}
