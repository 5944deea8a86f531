/** A file is YAML by its name, or JSON, which every reader of YAML reads. */
export function isYamlName(path: string): boolean {
	return yamlName.test(path);
}

/** The name of such a file without what says so. */
export function stemOf(name: string): string {
	return name.replace(yamlName, "");
}

const yamlName = /\.(?:ya?ml|json)$/i;
