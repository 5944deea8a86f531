/** A part of a long text keeps all of it in memory; this does not. */
export function copyOf(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}
