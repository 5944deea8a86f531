import { error, notice, warning } from "@actions/core";
import type { Annotation } from "./annotations.ts";

const write: Readonly<Record<Annotation["level"], typeof error>> = { error, warning, notice };

/** Writes annotations to standard output as the runner reads them. The toolkit escapes what stands in them. */
export function writeAnnotations(annotations: readonly Annotation[]): void {
	for (const { level, message, properties } of annotations) write[level](message, properties);
}
