import { UsageError } from "../../options.ts";

/** Own rules that cannot be used as they stand: each line of the message is `file:line:column: what; what to write`. */
export class OwnRulesError extends UsageError {}
