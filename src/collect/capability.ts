/**
 * A capability by the name that rules use: upper case, without `CAP_`; `ALL` is itself. The engine takes either
 * spelling in any case.
 *
 * @see https://github.com/moby/moby/blob/v28.0.0/oci/caps/utils.go NormalizeLegacyCapabilities
 */
export function capabilityOf(text: string): string {
	return text.trim().toUpperCase().replace(/^CAP_/, "");
}
