/**
 * The least that any reader of these files does: reads each, parses it with `yaml`, and prints the values as JSON. It
 * resolves nothing, knows no place and judges nothing. Bundled like our own program before it is measured.
 *
 *   node floor.js LIST      LIST: a JSON file with the paths
 */
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";

const [list] = process.argv.slice(2);
if (list === undefined) throw new Error("usage: floor.js LIST");

const files = JSON.parse(readFileSync(list, "utf8")) as readonly string[];
const values = files.map((file) => {
	try {
		return parseAllDocuments(readFileSync(file, "utf8"), { merge: true, logLevel: "silent" }).map((document) =>
			document.toJS(),
		);
	} catch (error) {
		// An alias to nothing, a bomb: what stands in the way of one file is its value.
		return String(error);
	}
});
process.stdout.write(JSON.stringify(values));
