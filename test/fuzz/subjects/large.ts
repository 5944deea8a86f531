import { hostileTexts, pieces } from "../hostile.ts";
import { type Language, pathOf } from "../seeds.ts";
import type { Subject } from "../subject.ts";
import { collectedText } from "./collected.ts";

const languages = [
	"compose",
	"workflow",
	"shell",
	"dockerfile",
	"json",
	"dotenv",
] as const satisfies readonly Language[];

const heads: Readonly<Record<(typeof languages)[number], string>> = {
	compose: "services:\n  a:\n    image: x\n",
	workflow: "on: push\njobs:\n  a:\n    runs-on: x\n",
	shell: "docker run x\n",
	dockerfile: "FROM x\n",
	json: '{"image": "x",',
	dotenv: "A=b\n",
};

/** Files in which a few characters stand thousands of times: what takes time to the power of two shows. */
export const large: Subject = {
	share: 4_000,
	make: (random) => {
		const language = random.of(languages);
		let piece = random.of(["    ", "", "      - ", "  ", "\n"]);
		for (let left = random.few(3); left > 0; left--) {
			piece += random.oneIn(4) ? random.of(hostileTexts) : random.of(pieces[language] ?? []);
		}
		const path = language === "shell" ? random.of(["run.sh", "run.ps1", "Makefile"]) : pathOf[language];
		return { path, head: random.oneIn(4) ? "" : heads[language], piece: random.oneIn(2) ? piece : `${piece}\n` };
	},
	run: ({ path = "", head = "", piece = "" }) => {
		const text = head + piece.repeat(Math.ceil(length / Math.max(1, piece.length)));
		const user = "services: {a: {image: '${A}', env_file: {path: .env, required: false}, build: {context: .}}}\n";
		return collectedText(path.startsWith("compose") ? { [path]: text } : { "docker-compose.yml": user, [path]: text });
	},
};

/** UTF-16 code units. */
const length = 100_000;
