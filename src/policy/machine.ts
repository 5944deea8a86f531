/**
 * A compiled policy in WebAssembly, kept warm: its heap is cleared only when it has grown by `most`, so that what an
 * evaluation prepares (above all, compiled regular expressions) serves the next ones. The policy calls nothing outside.
 *
 * @see https://www.openpolicyagent.org/docs/wasm#exports
 */
export class Machine {
	readonly #memory: Memory;
	readonly #exports: Exports;
	readonly #entrypoints: Readonly<Record<string, number>>;
	/** Where the heap begins, without and with the data. */
	readonly #base: number;
	#start: number;
	#data: number;
	/** Bytes that the heap may grow by before it is cleared. */
	readonly #most: number;
	/** Bytes that the memory may have. */
	readonly #maximum: number;
	/** An evaluation was broken off: nobody knows what it left. */
	#isBroken = false;

	private constructor(memory: Memory, exports: Exports, most: number, maximum: number) {
		this.#memory = memory;
		this.#exports = exports;
		this.#most = most;
		this.#maximum = maximum;
		const needed = Object.keys(this.#read(exports.opa_json_dump(exports.builtins())) as object);
		if (needed.length > 0) throw new Error(`the policy calls what there is not: ${needed.join(", ")}`);
		this.#entrypoints = this.#read(exports.opa_json_dump(exports.entrypoints())) as Record<string, number>;
		this.#base = exports.opa_heap_ptr_get();
		this.#data = this.#write("{}");
		this.#start = exports.opa_heap_ptr_get();
	}

	/** @throws a string, by which the policy gives up; else what WebAssembly throws. */
	static async load(wasm: Uint8Array | Module, pages: Pages, most = mostOf(pages)): Promise<Machine> {
		const memory = new WebAssembly.Memory(pages);
		const absent = () => {
			throw new Error("the policy calls what there is not");
		};
		const env = {
			memory,
			opa_abort: (address: number) => {
				throw textAt(memory, address);
			},
			...Object.fromEntries(
				["opa_println", ...[0, 1, 2, 3, 4].map((n) => `opa_builtin${n}`)].map((name) => [name, absent]),
			),
		};
		const made = await WebAssembly.instantiate(wasm, { env });
		const { exports } = "instance" in made ? made.instance : made;
		return new Machine(memory, exports as Exports, most, pages.maximum * pageSize);
	}

	/** Compiled once for several of `load`. */
	static compile(wasm: Uint8Array): Promise<Module> {
		return WebAssembly.compile(wasm);
	}

	/** What the policy sees as `data` from now on, besides itself. */
	setData(data: object): void {
		this.#exports.opa_heap_ptr_set(this.#base);
		this.#data = this.#write(JSON.stringify(data));
		this.#start = this.#exports.opa_heap_ptr_get();
		this.#isBroken = false;
	}

	/** What an entrypoint answers of an input as JSON; undefined where it has no answer. @throws as `load`. */
	evaluate(input: string, entrypoint: string): unknown {
		return resultIn(textAt(this.#memory, this.#evaluate(input, entrypoint)));
	}

	/** What `resultIn` reads, or its length in bytes where that is more than `longest`. @throws as `load`. */
	answer(input: string, entrypoint: string, longest: number): { readonly json: string } | { readonly length: number } {
		const address = this.#evaluate(input, entrypoint);
		const length = lengthAt(this.#memory, address);
		return length > longest ? { length } : { json: textAt(this.#memory, address) };
	}

	/** @returns the address of the answer as JSON, which is there until the next evaluation. */
	#evaluate(input: string, entrypoint: string): number {
		const id = this.#entrypoints[entrypoint];
		if (id === undefined) throw new Error(`${entrypoint} is no entrypoint`);
		const exports = this.#exports;
		if (this.#isBroken || exports.opa_heap_ptr_get() - this.#start > this.#most) exports.opa_heap_ptr_set(this.#start);
		this.#isBroken = true;
		this.#reserve(input.length * taken);
		const context = exports.opa_eval_ctx_new();
		exports.opa_eval_ctx_set_input(context, this.#write(input));
		exports.opa_eval_ctx_set_data(context, this.#data);
		exports.opa_eval_ctx_set_entrypoint(context, id);
		exports.eval(context);
		const answer = exports.opa_json_dump(exports.opa_eval_ctx_get_result(context));
		this.#isBroken = false;
		return answer;
	}

	/**
	 * Grows the memory at once where so many bytes more may not fit. An evaluation grows it by a page whenever one is full,
	 * and V8 looks for garbage at nearly each: of hundreds of megabytes that alone takes tens of seconds. What is grown and
	 * not used is an address, no memory.
	 */
	#reserve(bytes: number): void {
		const exports = this.#exports;
		const top = this.#memory.buffer.byteLength;
		const missing = Math.min(exports.opa_heap_ptr_get() + bytes, this.#maximum - pageSize) - top;
		if (missing <= 0) return;
		// The allocator knows of what it has grown itself: by a block that does not fit between the end and the top.
		exports.opa_heap_ptr_set(top);
		exports.opa_malloc(missing);
		exports.opa_heap_ptr_set(this.#start);
	}

	#read(address: number): unknown {
		return JSON.parse(textAt(this.#memory, address));
	}

	/** JSON as a value of the policy's. @returns its address. */
	#write(json: string): number {
		const bytes = utf8.encode(json);
		const address = this.#exports.opa_malloc(bytes.length);
		new Uint8Array(this.#memory.buffer).set(bytes, address);
		const value = this.#exports.opa_json_parse(address, bytes.length);
		if (value === 0) throw new Error("JSON that the policy cannot read");
		return value;
	}
}

/** The result in an answer: OPA gives `[{"result": …}]`, or `[]` where there is none. */
export function resultIn(json: string): unknown {
	return (JSON.parse(json) as readonly { readonly result?: unknown }[])[0]?.result;
}

/** 16 MiB, where that is little of all: what is prepared (each regular expression is compiled once) serves for long. */
function mostOf({ maximum }: Pages): number {
	return Math.min(1 << 24, (maximum * pageSize) / 8);
}

/** Bytes of a page of WebAssembly. */
const pageSize = 65_536;

/** Bytes of memory that an evaluation takes for each of its input's: 10 to 570 have been seen, most of short entries in thousands. */
const taken = 768;

/** In pages of 64 KiB. */
type Pages = { readonly initial: number; readonly maximum: number };
type Memory = { readonly buffer: ArrayBuffer };

/** Node has it; its types say nothing of it. */
declare const WebAssembly: {
	readonly Memory: new (pages: Pages) => Memory;
	compile(wasm: Uint8Array): Promise<Module>;
	/** Of bytes the module comes too. */
	instantiate(wasm: Uint8Array | Module, imports: object): Promise<Instance | { readonly instance: Instance }>;
};

/** What bytes were compiled to. */
type Module = { readonly [Symbol.toStringTag]: "WebAssembly.Module" };
type Instance = { readonly exports: object };

type Exports = {
	readonly builtins: () => number;
	readonly entrypoints: () => number;
	readonly eval: (context: number) => number;
	readonly opa_eval_ctx_new: () => number;
	readonly opa_eval_ctx_set_input: (context: number, value: number) => void;
	readonly opa_eval_ctx_set_data: (context: number, value: number) => void;
	readonly opa_eval_ctx_set_entrypoint: (context: number, id: number) => void;
	readonly opa_eval_ctx_get_result: (context: number) => number;
	readonly opa_heap_ptr_get: () => number;
	readonly opa_heap_ptr_set: (address: number) => void;
	readonly opa_json_dump: (value: number) => number;
	readonly opa_json_parse: (address: number, length: number) => number;
	readonly opa_malloc: (length: number) => number;
};

const utf8 = new TextEncoder();
const text = new TextDecoder();

function textAt(memory: Memory, address: number): string {
	return text.decode(new Uint8Array(memory.buffer, address, lengthAt(memory, address)));
}

/** Bytes of a text, which ends at a zero. */
function lengthAt({ buffer }: Memory, address: number): number {
	return new Uint8Array(buffer).indexOf(0, address) - address;
}
