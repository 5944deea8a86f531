import { cacheFolder } from "../../cache-folder.ts";
import { sha256 } from "../../digest.ts";
import type { FailedRule } from "../../judge/own-rule-failed.ts";
import type { Limits } from "../../limits.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Rule } from "../catalog.ts";
import { readBundled } from "./bundled.ts";
import { Cache } from "./cache.ts";
import { OwnEvaluation, type RuleFailure } from "./evaluate.ts";
import type { OwnRule } from "./form.ts";
import { placeOfLine } from "./problem.ts";
import { type OwnSources, readOwnSources } from "./sources.ts";

/** Rules that do not travel with the program, compiled and ready. */
export class OwnRules {
	/** By id; the same form as that of the bundled rules. */
	readonly catalog: readonly Rule[];
	readonly #rules: readonly OwnRule[];
	readonly #sources: OwnSources;
	readonly #wasm: Uint8Array;

	private constructor(rules: readonly OwnRule[], sources: OwnSources, wasm: Uint8Array) {
		this.catalog = rules.map(({ rule }) => rule);
		this.#rules = rules;
		this.#sources = sources;
		this.#wasm = wasm;
	}

	/**
	 * Reads and compiles what lies in folders (or `.tar.gz` bundles) of a tree; from the cache, if the same was compiled
	 * before.
	 * @throws OwnRulesError where they do not compile, or are not as rules must be.
	 */
	static async load(
		tree: Tree,
		folders: readonly string[],
		cache: Cache = new Cache(cacheFolder("rules")),
	): Promise<OwnRules> {
		const [sources, bundled] = await Promise.all([readOwnSources(tree, folders), readBundled()]);
		const key = keyOf(sources, bundled.hash);
		const known = await cache.get(key);
		if (known !== undefined) {
			const { rules, wasm } = unpack(known);
			return new OwnRules(rules, sources, wasm);
		}
		// Loaded only where it is needed: a kept result must cost next to nothing.
		const { compileOwn } = await import("./compile.ts");
		const { rules, wasm } = await compileOwn(sources, bundled.parse());
		await cache.put(key, pack(rules, wasm));
		return new OwnRules(rules, sources, wasm);
	}

	/** Failures where their rules say their packages. */
	located(failures: readonly RuleFailure[]): readonly FailedRule[] {
		return failures.flatMap((failure) => {
			const own = this.#rules.find(({ rule }) => rule.id === failure.rule);
			const source = own === undefined ? undefined : this.#sources.modules.get(own.file);
			return own === undefined || source === undefined ? [] : [{ ...failure, place: placeOfLine(source, own.line) }];
		});
	}

	/** An evaluation of the rules of these ids. `data` is ours, with `config`; their own data joins it. */
	evaluation(ids: readonly string[], data: Readonly<Record<string, unknown>>, limits?: Limits): OwnEvaluation {
		const own = this.catalog.map(({ id }) => id).filter((id) => ids.includes(id));
		return new OwnEvaluation({ wasm: this.#wasm, data: { ...this.#sources.data, ...data } }, own, limits);
	}
}

/** Raised where what is kept changes its form. */
const format = 1;

/** Everything that the result depends on: of the data, which names are there. */
function keyOf({ modules, data }: OwnSources, bundled: string): string {
	const texts = Array.from(modules, ([path, { text }]) => [path, text]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
	const said = JSON.stringify([format, bundled, texts, Object.keys(data).sort()]);
	return sha256(said);
}

/** The length of the rules as JSON in 4 bytes, the rules, the WASM. */
function pack(rules: readonly OwnRule[], wasm: Uint8Array): Buffer {
	const text = Buffer.from(JSON.stringify(rules), "utf8");
	const length = Buffer.alloc(4);
	length.writeUInt32LE(text.length);
	return Buffer.concat([length, text, wasm]);
}

function unpack(bytes: Buffer): { readonly rules: readonly OwnRule[]; readonly wasm: Uint8Array } {
	const end = 4 + bytes.readUInt32LE(0);
	return { rules: JSON.parse(bytes.toString("utf8", 4, end)) as readonly OwnRule[], wasm: bytes.subarray(end) };
}
