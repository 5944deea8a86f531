/**
 * Why docker refuses a `--platform`: `linux/amd64`, `linux/arm/v7`, `amd64`, `windows(10.0.17763)/amd64` are fine.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go Parse
 */
export function platformFault(text: string): string | undefined {
	if (text === "") return undefined;
	if (text.includes("*")) return `${JSON.stringify(text)}: wildcards not yet supported: invalid argument`;
	const [first = "", ...rest] = text.split("/");
	if (!/^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.%+-]*\))?$/.test(first)) {
		return `${JSON.stringify(first)} is an invalid OS component of ${JSON.stringify(text)}`;
	}
	const wrong = rest.slice(0, 3).find((component) => !/^[A-Za-z0-9_.-]+$/.test(component));
	if (wrong !== undefined) return `${JSON.stringify(wrong)} is an invalid component of ${JSON.stringify(text)}`;
	if (rest.length > 2) return `${JSON.stringify(text)}: cannot parse platform specifier: invalid argument`;
	const system = first.replace(/\(.*/, "").toLowerCase();
	if (rest.length > 0 || systems.has(system) || architectures.has(first.toLowerCase())) return undefined;
	return `${JSON.stringify(text)}: unknown operating system or architecture: invalid argument`;
}

const systems = new Set(
	"aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(
		" ",
	),
);

const architectures = new Set(
	`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32
	mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/),
);
