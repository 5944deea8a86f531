import { expect, test } from "vitest";
import { read } from "./line.ts";

test.each([
	["a value in the next word", "--name n img", ["name"], "img", []],
	["a value behind an equals sign", "--name=n img", ["name"], "img", []],
	["a letter with its value", "-p80:80 img", ["publish"], "img", []],
	["a letter with an equals sign", "-p=80:80 img", ["publish"], "img", []],
	["a cluster of letters", "-itd img", ["detach", "interactive", "tty"], "img", []],
	["a cluster whose last letter takes the next word", "-itv /a:/b img", ["interactive", "tty", "volume"], "img", []],
	["a boolean does not take the next word", "--rm img", ["rm"], "img", []],
	["a value that looks like a flag", "--name --rm img", ["name"], "img", []],
	["a short flag of another meaning than the tool's", "-h host img", ["hostname"], "img", []],
	["an old name", "--net host img", ["network"], "img", []],
	["flags end at the image", "img --privileged", [], "img", ["--privileged"]],
	["flags end at two dashes", "-- img --rm", [], "img", ["--rm"]],
	["one dash is a word", "- x", [], "-", ["x"]],
	["a flag twice", "-e A=1 -e B=2 img", ["env"], "img", []],
])("flags, image and arguments are told apart, %s: %s", (_why, line, flags, image, args) => {
	const command = read(line);
	expect(command.flags).toEqual(flags);
	expect(command.image?.value).toBe(image);
	expect(command.args.map(({ value }) => value)).toEqual(args);
});

test.each([
	["a flag that docker does not have", "--bogus img", "unknown flag: --bogus"],
	["one that only run has", "-d img", "unknown shorthand flag: 'd' in -d"],
	["one that only run has, in a cluster", "-itd img", "unknown shorthand flag: 'd' in -d"],
	["no value", "--name", "flag needs an argument: --name"],
	["no value for a letter", "-itv", "flag needs an argument: 'v' in -v"],
	[
		"no boolean",
		"--rm=maybe img",
		'invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
	],
	["no flag at all", "---x img", "bad flag syntax: ---x"],
	["no size", "-m x img", `invalid argument "x" for "-m, --memory" flag: invalid size: 'x'`],
	["a volume with too many parts", "-v /a:/b:ro:x img", "invalid spec: /a:/b:ro:x: too many colons"],
	["a port of no address", "-p localhost:80:80 img", "invalid IP address: localhost"],
	["kept and removed", "--rm --restart always img", "conflicting options: cannot specify both --restart and --rm"],
	[
		"two kinds of network",
		"--network host --network x img",
		"conflicting options: cannot attach both user-defined and non-user-defined network-modes",
	],
	[
		"an alias outside a network",
		"--network-alias a img",
		"network-scoped aliases are only supported for user-defined networks",
	],
	["an image in capitals", "Nginx", "invalid reference format: repository name (library/Nginx) must be lowercase"],
	["no image", "--rm", "'docker create' requires at least 1 argument"],
	["help", "--help img", "--help prints usage and creates nothing"],
])("docker refuses %s: %s", (_why, line, message) => {
	expect(read(line, { verb: "create" }).invalid?.message).toBe(message);
});

test.each([
	["at the value", "-it -m x img", "x"],
	["at the flag", "--rm --bogus img", "--bogus"],
	["at the part of a value", "-v /a:/b -p 1.2.3:80:80 img", "1.2.3"],
])("a refusal is %s", (_why, line, text) => {
	const place = read(line).invalid?.place;
	expect(place?.source.text.slice(place.start, place.end)).toBe(text);
});

test.each([
	["its value, where flags follow", "--bogus v --privileged img", "img", ["privileged"]],
	["the image, where nothing follows", "--bogus img", "img", []],
	["either, where words follow", "--bogus img sh", undefined, []],
	["nothing, behind an equals sign", "--bogus=v img sh", "img", []],
])("a word behind an unknown flag is %s", (_why, line, image, flags) => {
	const command = read(line);
	expect(command.image?.value).toBe(image);
	expect(command.flags).toEqual(flags);
	expect(command.unknownFlags.map(({ value }) => value)).toEqual([expect.stringMatching(/^--bogus/)]);
});

test.each([
	["the image: it is the last", "--rm $X", false, "X"],
	["the image: its name says so", "--rm $IMAGE sh", false, "IMAGE"],
	["flags: flags follow", "$X --privileged img", true, undefined],
	["flags: its name says so", "$DOCKER_OPTS img sh", true, undefined],
	["flags: another one follows", "$X $Y", true, "Y"],
	["either", "$X sh", true, undefined],
	["the image: docker refuses what follows as flags", "--rm $X -c 'echo'", false, "X"],
	["the image: docker does not know what follows", "--rm $X --version", false, "X"],
	["the image: nothing else can be it", "--rm $X -e A=1", false, "X"],
	["flags: nothing else can be the image, but its name says so", "--rm $OPTS -e A=1", true, undefined],
])("a word that only run time knows is %s: %s", (_why, line, opaque, name) => {
	const command = read(line);
	expect(command.opaque).toBe(opaque);
	expect(command.image?.unknown?.[0]).toBe(name);
	expect(command.invalid).toBeUndefined();
});

test("the flags before an image that only run time knows are the container's, those behind it its own", () => {
	const command = read("--rm -v /a:/b $X -c 'echo' --privileged");
	expect(command.flags).toEqual(["rm", "volume"]);
	expect(command.args.map(({ value }) => value)).toEqual(["-c", "'echo'", "--privileged"]);
});

test("what docker refuses before such a word, it refuses", () => {
	expect(read("--bogus $X -c 'echo'").invalid?.message).toBe("unknown flag: --bogus");
});
