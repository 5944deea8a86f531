const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_unread = require("./unread.part.js");
const require_check_main = require("./check-main.part.js");
const require_main = require("./main2.part.js");

// src/surface/network-difference.ts
/**
* Networks of one project that became others in themselves, and new ones with an open gateway. What else a new one is,
* is said of the containers that join it. `left` gives what containers say of a network that they stay on.
*/
function compareNetworks(base, head, formerName, left) {
	const before = new Map(base.networks.map((network, index) => [network.name, {
		network,
		index
	}]));
	return head.networks.flatMap((network, index) => {
		const was = before.get(formerName(network.name))?.network;
		const covers = left(network.name);
		return (was === void 0 ? newNetwork(network) : changesOf(was, network, covers)).map((change, at) => objectStatement(change, "head", ["networks", index], at === 0 ? covers : {
			base: [],
			head: []
		}));
	});
}
/** A statement about a network, a volume or the project itself, at `path` in one side's project. */
function objectStatement([direction, scale, message, key], side, path, covers) {
	return {
		direction,
		scale,
		message,
		covers,
		at: {
			side,
			path: key === void 0 ? path : [...path, key]
		}
	};
}
function newNetwork(network) {
	const changes = [];
	for (const [key, mode] of gatewayModes(network)) changes.push([
		"worse",
		scaleOfMode(mode),
		`is new, and its gateway is ${require_main.quoted(mode)} (${require_main.quoted(key)})`,
		"driver_opts"
	]);
	return changes;
}
function changesOf(was, is, covers) {
	return [
		...was.name === is.name ? [] : [[
			"neutral",
			"none",
			`was called ${require_main.quoted(was.name)}`
		]],
		...internalChange(was, is, covers),
		...externalChange(was, is),
		...driverChange(was, is),
		...optionChange(was, is),
		...attachableChange(was, is)
	];
}
/** Undefined where only run time, or whoever owns an external network, knows. */
function internalOf({ internal, external, unknown = [] }) {
	if (unknown.some(([key]) => key === "internal")) return void 0;
	return internal ?? (external ? void 0 : false);
}
function internalChange(was, is, { base, head }) {
	const [before, now] = [internalOf(was), internalOf(is)];
	const isOfOthers = (network) => network.external === true && internalOf(network) === void 0;
	if (before === now || isOfOthers(was) || isOfOthers(is)) return [];
	if (now === void 0) return [[
		before ? "worse" : "neutral",
		"little",
		"is internal or not as only the environment knows"
	]];
	const closed = reaching(base);
	const opened = reaching(head);
	const known = before === void 0 ? "; before, only the environment knew that" : "";
	if (now) {
		const end = closed.length === 0 ? "" : `: ${require_main.quotedList(closed)} no longer ${reach(closed)} the internet`;
		return [[
			"better",
			closed.length === 0 ? "little" : "some",
			`is now internal${end}${known}`,
			"internal"
		]];
	}
	const end = opened.length === 0 ? "" : `: ${require_main.quotedList(opened)} now ${reach(opened)} the internet`;
	const message = before === void 0 ? "is not internal" : "is no longer internal";
	return [[
		"worse",
		opened.length === 0 ? "little" : "some",
		`${message}${end}${known}`,
		"internal"
	]];
}
/** Names of containers that reach the internet. */
function reaching(facts) {
	return namesOf(facts.filter(({ kind, what }) => kind === "reaches" && what === "any"));
}
function namesOf(facts) {
	return [...new Set(facts.map(({ container }) => container))];
}
function reach(names) {
	return names.length === 1 ? "reaches" : "reach";
}
function externalChange(was, is) {
	if ((was.external ?? false) === (is.external ?? false)) return [];
	if (is.external && internalOf(was) === true && internalOf(is) === void 0) return [[
		"worse",
		"some",
		"now exists outside the project: others may be on it, and whether it has a way out only its owner knows; it was internal",
		"external"
	]];
	return is.external ? [[
		"worse",
		"little",
		"now exists outside the project, and others may be on it",
		"external"
	]] : [[
		"better",
		"little",
		"is now the project's own, and no longer exists outside it",
		"external"
	]];
}
function driverChange(was, is) {
	if (was.driver === is.driver) return [];
	const words = `now has ${driverWords(is)} instead of ${driverWords(was)}`;
	if (isOfLan$1(was) === isOfLan$1(is)) return [[
		"neutral",
		"little",
		words,
		"driver"
	]];
	return isOfLan$1(is) ? [[
		"worse",
		"some",
		`${words}: its containers have addresses on the LAN`,
		"driver"
	]] : [[
		"better",
		"some",
		`${words}: its containers no longer have addresses on the LAN`,
		"driver"
	]];
}
function driverWords({ driver }) {
	return driver === void 0 ? "the engine's own" : `the driver ${require_main.quoted(driver)}`;
}
function isOfLan$1({ driver }) {
	return driver === "macvlan" || driver === "ipvlan";
}
/** @see https://docs.docker.com/engine/network/drivers/bridge/ `gateway_mode_ipv4` */
function gatewayModes({ driver_opts = {} }) {
	return Object.entries(driver_opts).filter(([key, value]) => /\.gateway_mode_ipv[46]$/.test(key) && isOpen(value));
}
function isOpen(mode) {
	return mode === "nat-unprotected" || mode === "routed";
}
function scaleOfMode(mode) {
	return mode === "routed" ? "some" : "much";
}
function optionChange(was, is) {
	const keys = changedKeys(was.driver_opts, is.driver_opts);
	const isGateway = (key) => /\.gateway_mode_ipv[46]$/.test(key);
	const gateways = keys.filter(isGateway).map((key) => {
		const [before, now] = [was.driver_opts?.[key], is.driver_opts?.[key]];
		const message = `has the gateway mode ${require_main.quoted(now ?? "nat")} instead of ${require_main.quoted(before ?? "nat")} (${require_main.quoted(key)})`;
		if (isOpen(before) === isOpen(now)) return [
			"neutral",
			"little",
			message,
			"driver_opts"
		];
		return isOpen(now) ? [
			"worse",
			scaleOfMode(now ?? ""),
			`${message}, and ports are reached around the host's firewall`,
			"driver_opts"
		] : [
			"better",
			scaleOfMode(before ?? ""),
			message,
			"driver_opts"
		];
	});
	const others = was.driver === is.driver ? keys.filter((key) => !isGateway(key)) : [];
	return [...gateways, ...otherOptions(others)];
}
/** Options of a driver by their names: a value may be a password. */
function otherOptions(keys) {
	if (keys.length === 0) return [];
	return [[
		"neutral",
		"little",
		`has the driver ${keys.length === 1 ? "option" : "options"} ${require_main.quotedList(keys)} otherwise than before`,
		"driver_opts"
	]];
}
/** Keys of which the two say different things, sorted. */
function changedKeys(was = {}, is = {}) {
	return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key]).sort();
}
function attachableChange(was, is) {
	if ((was.attachable ?? false) === (is.attachable ?? false)) return [];
	return is.attachable ? [[
		"worse",
		"little",
		"may now be joined by containers outside the project",
		"attachable"
	]] : [[
		"better",
		"little",
		"may no longer be joined by containers outside the project",
		"attachable"
	]];
}

// src/surface/profile-difference.ts
/**
* That a project is for something else than before, by the name of its file: nothing of it need have changed, and all of
* it weighs otherwise.
*/
function profileChange({ base, head, extra }, profileOfFile) {
	if (base === void 0 || head === void 0 || extra !== void 0) return void 0;
	if ([base, head].some(({ model }) => isOfRunner(require_check_main.stringOf(require_check_main.get(model, "target"))))) return void 0;
	const [was, is] = [strictest(base, profileOfFile), strictest(head, profileOfFile)];
	if (was === is) return void 0;
	const direction = weight[is] > weight[was] ? "worse" : "better";
	const message = `is now for ${uses$1[is]} instead of for ${uses$1[was]}, by the name of its file`;
	return objectStatement([
		direction,
		"some",
		message
	], "head", ["name"], {
		base: [],
		head: []
	});
}
function isOfRunner(target) {
	return target === "github-hosted" || target === "self-hosted";
}
/** A file for development beside one for production is a part of it that may be left out. */
function strictest(project, profileOfFile) {
	return require_unread.composeFilesOf(project).map(profileOfFile).toSorted((a, b) => weight[b] - weight[a])[0] ?? "production";
}
/** Greater is stricter. */
const weight = {
	ci: 0,
	development: 1,
	production: 2
};
const uses$1 = {
	production: "production",
	development: "development",
	ci: "checks"
};

// src/surface/statement.ts
/** A statement of facts; its place is that of the first fact of the head, else of the base. */
function statement(direction, scale, message, { base = [], head = [] }) {
	const now = head[0];
	return {
		direction,
		scale,
		message,
		covers: {
			base,
			head
		},
		at: now === void 0 ? {
			side: "base",
			path: base[0]?.path ?? []
		} : {
			side: "head",
			path: now.path
		}
	};
}
/** Worse where what is now is more than what was, better where it is less. */
function directionOf(before, now) {
	return now > before ? "worse" : now < before ? "better" : "neutral";
}
/** What of both sides is of a kind. */
function ofKind({ base, head }, kind) {
	const is = (fact) => fact.kind === kind;
	return {
		base: base.filter(is),
		head: head.filter(is)
	};
}
/** Both sides without what statements cover. */
function withoutCovered({ base, head }, statements) {
	const said = new Set(statements.flatMap(({ covers }) => [...covers.base, ...covers.head]));
	const isLeft = (fact) => !said.has(fact);
	return {
		base: base.filter(isLeft),
		head: head.filter(isLeft)
	};
}

// src/surface/sentences/class.ts
/** What a container is for, as far as its image does not say it. */
const classSentences = ({ only }) => {
	const classes = ofKind(only, "class");
	const [was, is] = [classes.base[0], classes.head[0]];
	if (was === void 0 && is === void 0) return [];
	const message = is === void 0 ? `no longer counts as ${className(was)}` : `now counts as ${className(is)}${was === void 0 ? "" : ` instead of ${className(was)}`}`;
	return [statement("neutral", "none", message, classes)];
};
const reasons = {
	declared: "declared",
	image: "by its image",
	dockerfile: "by the image it is built on",
	shape: "by its shape"
};
function className(fact) {
	return fact?.class === void 0 ? "" : `${require_main.quoted(fact.class.name)} (${reasons[fact.class.from]})`;
}

// src/surface/sentences/confinement.ts
/**
* Walls that a container has put up itself. Which capabilities it keeps is said with that it drops all others; where only
* they are others, by itself.
*/
const confinementSentences = ({ only }) => {
	const { base, head } = ofKind(only, "confined-by");
	const [was, is] = [withKept(base), withKept(head)];
	return [
		...said(is.walls, (group) => statement(isWall(group[0]) ? "better" : "neutral", scaleOfWall(group[0]), `now ${require_main.listed(predicatesOf(group))}`, { head: group })),
		...said(was.walls, (group) => statement(isWall(group[0]) ? "worse" : "neutral", scaleOfWall(group[0]), `no longer ${require_main.listed(predicatesOf(group), { word: "or" })}`, { base: group })),
		...said(is.kept, (group) => statement("worse", "little", `now also keeps ${keptWords(group)}`, { head: group })),
		...said(was.kept, (group) => statement("better", "little", `now also drops ${keptWords(group)}`, { base: group }))
	];
};
/** `kept`: of what was dropped before too. */
function withKept(facts) {
	if (facts.some(({ what }) => what === "without ALL")) return {
		walls: facts,
		kept: []
	};
	return {
		walls: facts.filter((fact) => !isKept(fact)),
		kept: facts.filter(isKept)
	};
}
function isKept({ what }) {
	return what.startsWith("kept ");
}
function keptWords(facts) {
	return capabilities(facts.map(({ what }) => what.slice(5)));
}
function said(facts, one) {
	return Array.from(require_check_main.groupBy(facts, scaleOfWall).values(), one);
}
/** A runtime that is no sandbox is only another one. */
function isWall(fact) {
	return scaleOfWall(fact) !== "none";
}
function scaleOfWall({ what }) {
	if (what.startsWith("sandbox ")) return "much";
	return what.startsWith("runtime ") ? "none" : "little";
}
/** Of walls: "has a read-only root file system", "drops all capabilities", "has a limit of memory and pids". */
function predicatesOf(facts) {
	const texts = facts.map(({ what }) => what);
	const after = (start) => texts.flatMap((text) => text.startsWith(start) ? text.slice(start.length) : []);
	const limits = after("limit of ");
	const options = texts.flatMap((text) => require_check_main.ownEntry(ways, text) ?? []);
	return [
		...texts.flatMap((text) => require_check_main.ownEntry(plain, text) ?? []),
		...droppedWords(after("without "), after("kept ")),
		...options.length === 0 ? [] : [`runs with ${require_main.listed(options)}`],
		...limits.length === 0 ? [] : [`has a limit of ${require_main.listed(limits)}`],
		...after("runtime ").map((name) => `runs under the runtime ${require_main.quoted(name)}`),
		...[...after("sandbox runtime "), ...after("sandbox command ")].map((name) => `runs in the sandbox ${require_main.quoted(name)}`)
	];
}
const plain = { "read-only root": "has a read-only root file system" };
const ways = {
	"no-new-privileges": "no-new-privileges",
	"seccomp profile": "a seccomp profile of its own",
	"apparmor profile": "an AppArmor profile of its own"
};
function droppedWords(names, kept) {
	if (names.length === 0) return [];
	if (names.includes("ALL")) return [`drops all capabilities${kept.length === 0 ? "" : ` but ${require_main.quotedList(kept)}`}`];
	return [`drops ${capabilities(names)}`];
}
function capabilities(names) {
	return `the ${names.length === 1 ? "capability" : "capabilities"} ${require_main.quotedList(names)}`;
}

// src/surface/host-words.ts
/**
* What a container controls of the host, as a predicate in the present: "runs privileged", "mounts the Docker socket".
* All of one `by`, and mounts of one access.
*/
function hostPredicate(facts, withAccess = true) {
	const control = facts[0].control;
	if (control === void 0) return facts[0].what;
	const names = facts.map((fact) => fact.mount?.source ?? fact.control?.name ?? "");
	const predicate = predicates$2[control.by](names, facts);
	if (control.by !== "path" || !withAccess) return predicate;
	return `${predicate}, ${facts[0].mount?.read_only === true ? "read-only" : "writable"}${names.includes("/") ? ", and with it the container runtime's socket" : ""}`;
}
/** What facts of one sentence have in common. */
function hostGroup({ control, mount }) {
	const one = control?.by === "namespace" || control?.by === "unconfined" || control?.by === "build" ? control.name : "";
	const access = control?.by === "path" ? mount?.read_only === true : "";
	return JSON.stringify([
		control?.by,
		control?.power,
		one,
		access
	]);
}
const predicates$2 = {
	privileged: () => "runs privileged",
	capability: (names) => `has the ${names.length === 1 ? "capability" : "capabilities"} ${require_main.quotedList(names)}`,
	socket: (_, facts) => `mounts ${require_main.listed([...new Set(facts.map(socketName))])}`,
	"api-socket": () => "gets the engine's socket and its user's registry logins",
	path: (names) => `mounts ${require_main.quotedList(names)} of the host`,
	credentials: (names) => `mounts ${require_main.quotedList(names)}, where logins of people are`,
	namespace: (_, [{ control }]) => namespaces[control?.name ?? ""] ?? "has a namespace of the host",
	device: (names) => `has the ${require_main.plural("device", names.length)} ${require_main.quotedList(names)} of the host`,
	devices: (names) => `may use the devices ${require_main.quotedList(names)} of the host`,
	gpu: () => "is given GPUs or other accelerators of the host",
	group: (names) => `is in the ${require_main.plural("group", names.length)} ${require_main.quotedList(names)}`,
	unconfined: (_, [{ control }]) => control?.name ?? "",
	hook: (names) => `runs a privileged ${require_main.quotedList(names)} hook`,
	build: (_, [{ control }]) => `is built ${control?.name ?? ""}`,
	propagation: (names) => `passes mounts under ${require_main.quotedList(names)} on to the host`
};
const namespaces = {
	network: "is on the host's network",
	pid: "sees the processes of the host",
	ipc: "shares the memory of the host's processes",
	user: "has the user namespace of the host",
	uts: "has the host's name, which it may change",
	cgroup: "has the cgroup namespace of the host"
};
function socketName({ control, mount }) {
	const engine = control?.name === "container runtime" ? "container runtime's" : control?.name ?? "";
	const path = mount?.source;
	return path !== void 0 && !/\.sock$|docker_engine$/.test(path) ? `${require_main.quoted(path)}, which holds the ${engine} socket` : `the ${engine} socket`;
}

// src/surface/mount-words.ts
/** "`./data` at `/data`, writable", "volume `data` at `/var/lib/data`"; of one kind and access. */
function mountPlaces(mounts, withAccess = true) {
	const places = require_main.listed(mounts.map((mount) => `${sourceWords(mount)}${mount.target === void 0 ? "" : ` at ${require_main.quoted(mount.target)}`}`));
	const [first] = mounts;
	return withAccess && first?.kind === "host" ? `${places}${first.read_only ? ", read-only" : ", writable"}` : places;
}
/** What is mounted: "`./data`", "volume `data`", "an anonymous volume". */
function sourceWords({ kind, source, root }) {
	if (kind === "anonymous" || source === void 0) return "an anonymous volume";
	if (kind === "volume") return `volume ${require_main.quoted(source)}`;
	if (root) return source === "." ? "the project's folder" : `${require_main.quoted(source)}, above the project's folder,`;
	return require_main.quoted(source);
}
/** What a container may do to the host by a mount that is not among what controls it. */
function scaleOfMount({ kind, read_only, root }) {
	if (kind !== "host" || read_only) return "none";
	return root ? "some" : "little";
}
/** What mounts of one sentence have in common. */
function mountGroup({ mount }) {
	return mount === void 0 ? "" : JSON.stringify([
		mount.kind,
		mount.read_only,
		scaleOfMount(mount)
	]);
}

// src/surface/paired.ts
/**
* Each thing of the head with the first of the base that has the same key and no partner yet; what finds none by one key
* is paired by the next. Looked up, not looked for: one container may have tens of thousands of ports.
*/
function paired(base, head, keys) {
	let all = {
		pairs: [],
		base,
		head
	};
	for (const key of keys) {
		const { pairs, ...left } = pairedBy(all, key);
		all = {
			pairs: [...all.pairs, ...pairs],
			...left
		};
	}
	return all;
}
function pairedBy({ base, head }, key) {
	const keyed = base.filter((thing) => key(thing) !== void 0);
	const waiting = new Map(Array.from(require_check_main.groupBy(keyed, (thing) => key(thing) ?? ""), ([name, group]) => [name, group.values()]));
	const pairs = head.flatMap((is) => {
		const name = key(is);
		const was = name === void 0 ? void 0 : waiting.get(name)?.next().value;
		return was === void 0 ? [] : [{
			was,
			is
		}];
	});
	return {
		pairs,
		...without({
			base,
			head
		}, pairs)
	};
}
/** What is left when pairs are made of some. */
function without({ base, head }, pairs) {
	const taken = new Set(pairs.flatMap(({ was, is }) => [was, is]));
	const isLeft = (thing) => !taken.has(thing);
	return {
		base: base.filter(isLeft),
		head: head.filter(isLeft)
	};
}

// src/surface/scale.ts
/**
* How much a part of the surface matters, from most to least. The columns are those of the rules about the same, so that
* a sentence and the finding beside it agree; `off` is `info`.
*/
const scales$1 = {
	/** A datastore that another machine reaches, its password known: rule `datastore-exposed-with-known-password`. */
	emptied: {
		production: "critical",
		development: "critical",
		ci: "info",
		"self-hosted": "high"
	},
	/** Whoever reaches it has the host: rules `control-plane-exposed`, `runtime-socket-exposed`. */
	steered: {
		production: "critical",
		development: "critical",
		ci: "high",
		"self-hosted": "critical"
	},
	/** It is the host: rules `privileged`, `runtime-socket`, `host-path-writable`. */
	whole: {
		production: "critical",
		development: "high",
		ci: "medium",
		"self-hosted": "critical"
	},
	/** Rule `datastore-exposed`. */
	datastore: {
		production: "high",
		development: "high",
		ci: "info",
		"self-hosted": "medium"
	},
	/** The host's network: rule `host-network`. */
	networked: {
		production: "high",
		development: "high",
		ci: "medium",
		"self-hosted": "high"
	},
	/** Logins of people, and what nobody pins: rules `credential-directory`, `remote-config-unpinned`. */
	entrusted: {
		production: "high",
		development: "medium",
		ci: "high",
		"self-hosted": "high"
	},
	/** The host's processes, and how an image is built: rules `host-pid`, `build-privileged`. */
	seen: {
		production: "high",
		development: "medium",
		ci: "medium",
		"self-hosted": "high"
	},
	/** Much of the host: rules `host-path-readable`, `confinement-disabled`, `capability-host-reach`. */
	much: {
		production: "high",
		development: "medium",
		ci: "low",
		"self-hosted": "high"
	},
	/** The password of a registry in a workflow: rule `registry-password`. */
	registry: {
		production: "info",
		development: "info",
		ci: "high",
		"self-hosted": "high"
	},
	/** A credential in the files: rule `literal-credential`. */
	secret: {
		production: "medium",
		development: "low",
		ci: "low",
		"self-hosted": "low"
	},
	/** An interface for administrators that another machine reaches: rule `admin-interface-exposed`. */
	administered: {
		production: "medium",
		development: "low",
		ci: "info",
		"self-hosted": "medium"
	},
	/** Rule `image-floating`. */
	floating: {
		production: "medium",
		development: "info",
		ci: "medium",
		"self-hosted": "medium"
	},
	some: {
		production: "medium",
		development: "low",
		ci: "low",
		"self-hosted": "medium"
	},
	/** Rule `root-user`. */
	root: {
		production: "medium",
		development: "info",
		ci: "info",
		"self-hosted": "low"
	},
	/** Another machine reaches it: rule `port-on-all-interfaces`. */
	reached: {
		production: "low",
		development: "info",
		ci: "info",
		"self-hosted": "low"
	},
	little: {
		production: "low",
		development: "info",
		ci: "info",
		"self-hosted": "low"
	},
	none: {
		production: "info",
		development: "info",
		ci: "info",
		"self-hosted": "info"
	}
};
const order = Object.keys(scales$1);
/** Greater is worse. */
function rankOf(scale) {
	return order.length - order.indexOf(scale);
}
/** The worst of some; `none` of none. */
function worstOf(list) {
	return list.reduce((worst, each) => rankOf(each) > rankOf(worst) ? each : worst, "none");
}
/** By what a container has of the host, and how much. */
function scaleOfControl({ by, name, power }) {
	if (power !== "much") return scaleOfPower[power];
	if (by === "namespace") return name === "network" ? "networked" : "seen";
	if (by === "build") return "seen";
	return by === "credentials" ? "entrusted" : "much";
}
const scaleOfPower = {
	whole: "whole",
	much: "much",
	some: "some",
	little: "little",
	none: "none"
};

// src/surface/image-words.ts
/** "`postgres:18`", "what it builds from `./web`"; of a digest its first digits. */
function imageWords(image) {
	if (image === void 0) return "an image";
	const { ref, build, base, digest, repository } = image;
	if (ref?.includes("…") && build === void 0) return `${repository === void 0 ? "an image" : "a version of an image"} that only the environment knows (${require_main.quoted(ref)})`;
	if (ref !== void 0 && build === void 0) return require_main.quoted(short(ref, digest));
	const on = base === void 0 ? "" : ` on ${require_main.quoted(base)}`;
	return build === void 0 ? "an image" : `an image that it builds from ${require_main.quoted(build)}${on}`;
}
/**
* How firmly an image is named: 2 by a digest, 1 by a tag with a version, 0 by a tag that moves or none. Undefined for
* what is built, and where only the environment knows.
*/
function pinOf({ ref, tag, digest, build, built }) {
	if (build !== void 0 || built === true || ref === void 0 || ref.includes("…") || tag === "…") return void 0;
	if (digest !== void 0) return 2;
	return tag !== void 0 && /\d/.test(tag) ? 1 : 0;
}
/** `postgres:18@sha256:0123456789ab`; without it where `digest` is empty. */
function short(ref, digest) {
	const at = ref.indexOf("@");
	if (digest === void 0 || at === -1) return ref;
	return digest === "" ? ref.slice(0, at) : `${ref.slice(0, at)}@${digest.slice(0, 19)}`;
}

// src/surface/port-weight.ts
/** How much it matters that a port is published as it is. */
function scaleOfPort({ scope, role, password }) {
	if (scope === "loopback") return password === void 0 ? "none" : "little";
	if (role === "datastore" && password !== void 0) return "emptied";
	const scale = scales[role ?? "other"];
	return (scale === "administered" || scale === "reached") && scope === "address" ? "little" : scale;
}
const scales = {
	"control-plane": "steered",
	datastore: "datastore",
	admin: "administered",
	web: "little",
	other: "reached"
};
/** Ports as numbers: greater is more exposed. */
function weightOfPort(port) {
	return rankOf(scaleOfPort(port)) * 10 + scopes[port.scope] * 2 + (port.password === void 0 ? 0 : 1);
}
const scopes = {
	loopback: 0,
	address: 1,
	all: 2
};

// src/surface/port-words.ts
/**
* Where ports are published: "`0.0.0.0:5432`", "`127.0.0.1:15432` (5432 in the container)"; of many in a row the first
* and the last: "`0.0.0.0:8000-8010`".
*/
function portPlaces(ports, withTarget = true) {
	return require_main.listed([...new Set(runsOf(ports).map((run) => runPlace(run, withTarget)))]);
}
/** What makes a published port worse than others, to be put after where it is: " with the password written in the file". */
function portRisk({ role, password, password_at, scope }) {
	if (role === "datastore" && password !== void 0) return ` ${passwordWords(password, password_at !== void 0)}`;
	if (scope === "loopback") return "";
	if (role === "control-plane") return ", and whoever reaches that controls the host";
	if (role === "admin") return ", an interface for administrators";
	return role === "datastore" ? ", a datastore's port" : "";
}
/** The container's port: "5432", "53/udp". */
function targetWords({ target, protocol }) {
	return protocol === "tcp" ? String(target) : `${target}/${protocol}`;
}
function runsOf(ports) {
	const runs = [];
	/** By the port that would go on with them. */
	const open = /* @__PURE__ */ new Map();
	for (const port of ports.toSorted((a, b) => Number(a.published) - Number(b.published))) {
		const run = open.get(keyOf(port, 0))?.shift() ?? {
			first: port,
			last: port
		};
		if (run.first === port) runs.push(run);
		run.last = port;
		if (!/^\d+$/.test(port.published)) continue;
		const next = keyOf(port, 1);
		const others = open.get(next);
		if (others === void 0) open.set(next, [run]);
		else others.push(run);
	}
	return runs;
}
/** Of the port that is `further` along, inside and outside. */
function keyOf({ published, target, address, protocol }, further) {
	return JSON.stringify([
		Number(published) + further,
		target + further,
		address,
		protocol
	]);
}
function runPlace({ first, last }, withTarget) {
	const { target, published } = first;
	const inside = withTarget && target !== 0 ? ` (${targetWords(first)} in the container)` : "";
	if (published === "" && first.by_environment) return `a port of ${address(first)} that only the environment knows${inside}`;
	if (published === "") return target === 0 ? `random ports of ${address(first)}, one for each port of its image` : `a random port of ${address(first)}${inside}`;
	const range = first === last ? published : `${published}-${last.published}`;
	const protocol = first.protocol === "tcp" ? "" : `/${first.protocol}`;
	const place = require_main.quoted(`${bracketed(first.address, first.scope)}:${range}${protocol}`);
	return first !== last || published === String(target) || published.includes("-") ? place : place + inside;
}
function passwordWords(password, inFile) {
	if (password === "none") return "without a password";
	return inFile ? "with the password written in the file" : "with the password that its image documents";
}
/** An IPv6 address wants brackets before a port; no address is every one. */
function bracketed(text, scope) {
	if (text === "" || text === "*") return scope === "loopback" ? "127.0.0.1" : "0.0.0.0";
	return text.includes(":") && !text.startsWith("[") ? `[${text}]` : text;
}
function address({ scope, address: text }) {
	return scope === "all" ? "every address of the host" : scope === "loopback" ? "loopback" : require_main.quoted(text);
}

// src/surface/sentences/network.ts
/**
* Where a container stands in the network, in one sentence: the networks that it joined and left, whose namespace it
* has, and how far it now reaches. A network that became another in itself is said once for all that are on it.
*/
const networkSentences = ({ all, only, members }) => {
	const step = stepOf(all, only);
	if (step === void 0) return reachOnly(only);
	const { joined, left, shares } = step;
	const covers = {
		base: [
			...left,
			...shares.base,
			...step.reaches.base
		],
		head: [
			...joined,
			...shares.head,
			...step.reaches.head
		]
	};
	return [statement(...weigh$3(step), `${words$2(all, step, members)}${reachWords(step)}`, covers)];
};
/** The network that all facts of one side put a container on: "network `back`", "the network of `vpn`"; empty: none. */
function networkSituation(facts) {
	const share = facts.find(isShare);
	if (share !== void 0) return `the network of ${whose(share)}`;
	const joins = facts.filter(({ kind }) => kind === "joins");
	return joins.length === 0 ? "" : networks(joins);
}
/** "network `back`", "networks `back` and `edge`", "the default network". */
function networks(facts) {
	const joined = facts.flatMap(({ network }) => network ?? []);
	const isBridge = ({ name, external }) => name === "bridge" && external === true;
	const named = joined.filter((network) => !isDefault(network) && !isBridge(network));
	const own = [...joined.some(isDefault) ? ["the default network"] : [], ...joined.some(isBridge) ? ["the engine's default bridge"] : []];
	const names = require_main.listed(named.map(networkWords));
	const written = named.length === 0 ? [] : [`network${named.length === 1 ? "" : "s"} ${names}`];
	return require_main.listed([...own, ...written]);
}
/** The project's own, whether or not the file says more of it. */
function isDefault({ name, implicit }) {
	return implicit === true || name === "default";
}
/** Undefined where it has moved nowhere. That a network which it stays on became internal is no move. */
function stepOf(all, only) {
	const joins = {
		all: ofKind(all, "joins"),
		only: ofKind(only, "joins")
	};
	const was = new Set(joins.all.base.map(({ network }) => network?.name));
	const is = new Set(joins.all.head.map(({ network }) => network?.name));
	const joined = joins.only.head.filter(({ network }) => !was.has(network?.name));
	const left = joins.only.base.filter(({ network }) => !is.has(network?.name));
	const shares = {
		base: only.base.filter(isShare),
		head: only.head.filter(isShare)
	};
	const reaches = ofKind(only, "reaches");
	const cut = reaches.base.some(isCut) || reaches.head.some(isCut);
	return joined.length + left.length + shares.base.length + shares.head.length > 0 || cut ? {
		joined,
		left,
		shares,
		reaches
	} : void 0;
}
function isShare({ share }) {
	return share?.of === "network";
}
function isCut({ what }) {
	return what === "none";
}
const far = {
	none: 0,
	internal: 1,
	any: 2,
	host: 3
};
function reachStep({ base: [was], head: [is] }) {
	if (was === void 0 || is === void 0) return "no";
	return (far[is.what] ?? 0) > (far[was.what] ?? 0) ? "farther" : "less far";
}
function weigh$3({ joined, left, shares, reaches }) {
	const step = reachStep(reaches);
	const opens = reaches.base[0]?.what === "any" !== (reaches.head[0]?.what === "any");
	if (step !== "no") return [step === "farther" ? "worse" : "better", opens ? "some" : "little"];
	const gained = shares.head.length - shares.base.length;
	if (gained !== 0) return [gained > 0 ? "worse" : "better", "some"];
	if (joined.length > 0 && left.length === 0) return ["worse", worstOf(joined.map(scaleOfJoin))];
	if (left.length > 0 && joined.length === 0) return ["better", worstOf(left.map(scaleOfJoin))];
	return ["neutral", "little"];
}
function scaleOfJoin({ network }) {
	return network?.external === true || isOfLan(network?.driver) ? "some" : "little";
}
function isOfLan(driver) {
	return driver === "macvlan" || driver === "ipvlan";
}
function words$2(all, { joined, left, shares, reaches }, members) {
	const [was, now] = [networkSituation(all.base), networkSituation(all.head)];
	if (shares.head.length > 0) return `now shares ${now}${was === "" ? "" : ` instead of ${shares.base.length === 0 ? "being on " : ""}${was}`}`;
	if (shares.base.length > 0) return `no longer shares ${was}${now === "" ? "" : `, but is on ${now}`}`;
	if (reaches.head.some(isCut)) return `no longer has a network${left.length === 0 ? "" : `: it left ${networks(left)}`}`;
	if (reaches.base.some(isCut)) return joined.length === 0 ? "now has a network" : `had no network, and is now on ${networks(joined)}`;
	if (joined.length > 0 && left.length > 0) return `moved from ${networks(left)} to ${networks(joined)}${company(joined, members)}`;
	return joined.length > 0 ? `joined ${networks(joined)}${company(joined, members)}` : `left ${networks(left)}`;
}
function whose({ share }) {
	return share?.with === void 0 ? "another container" : require_main.quoted(share.with);
}
function networkWords({ name, external, driver }) {
	if (isOfLan(driver)) return `${require_main.quoted(name)} (${driver}: an address on the LAN)`;
	return external ? `${require_main.quoted(name)} (outside the project)` : require_main.quoted(name);
}
/** Whom it meets there; of the default network that is everybody. */
function company([fact, ...others], members) {
	if (fact?.network === void 0 || others.length > 0 || isDefault(fact.network)) return "";
	const met = members(fact.network.name).filter((name) => name !== fact.container);
	return met.length === 0 ? "" : `, where it meets ${require_main.listed(met.map(require_main.quoted))}`;
}
function reachWords({ reaches: { base: [was], head: [is] } }) {
	if (is?.what === "any") return `, and ${was?.what === "none" ? "" : "now "}reaches the internet`;
	if (was?.what === "any" && is?.what === "internal") return ", and no longer reaches the internet";
	return was !== void 0 && is === void 0 ? ", and how far it reaches only the environment knows" : "";
}
/** It is where it was, and what is around it became another: the owner of its namespace, or its networks. */
function reachOnly(only) {
	const joins = ofKind(only, "joins");
	const covers = ofKind(only, "reaches");
	const [was, is] = [covers.base[0], covers.head[0]];
	if (joins.base.length + joins.head.length > 0 || was === void 0 && is === void 0) return [];
	if (is === void 0) return [statement("neutral", "little", "reaches what only the environment knows", covers)];
	const now = reachNames[is.what] ?? "";
	if (was === void 0) return [statement("neutral", "little", `is now known to reach ${now}`, covers)];
	const direction = reachStep(covers) === "farther" ? "worse" : "better";
	const scale = was.what === "any" || is.what === "any" ? "some" : "little";
	return [statement(direction, scale, `now reaches ${now} instead of ${reachNames[was.what] ?? ""}`, covers)];
}
const reachNames = {
	none: "nothing",
	internal: "internal networks only",
	any: "the internet",
	host: "all that the host reaches"
};

// src/surface/sentences/secrets.ts
/** What a container holds as secret, and whether the files give it away. */
const secretSentences = ({ only }) => {
	const { base, head } = ofKind(only, "holds-secret");
	const before = require_check_main.groupBy(base, nameOf$1);
	const pairs = head.flatMap((is) => {
		const [was] = before.get(nameOf$1(is)) ?? [];
		return was === void 0 ? [] : [{
			was,
			is
		}];
	});
	const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]));
	const isLeft = (fact) => !paired.has(fact);
	return [
		...pairs.map(({ was, is }) => moved(was, is)),
		...single$2(head.filter(isLeft), "head", only),
		...single$2(base.filter(isLeft), "base", only)
	];
};
/** As `policies/lib/surface_data.rego` calls it. */
const registryPassword = "the password of its registry";
/** How openly a secret is held: greater is worse. A grant and a variable of the environment are as they should be. */
const openness = {
	granted: 0,
	environment: 0,
	mounted: 1,
	written: 2
};
const scaleOfForm = {
	granted: "none",
	environment: "none",
	mounted: "some",
	written: "secret"
};
function moved(was, is) {
	const [before, after] = [formOf(was), formOf(is)];
	const name = nameWords(is);
	const direction = directionOf(openness[before], openness[after]);
	const scale = worstOf([scaleOfSecret(was), scaleOfSecret(is)]);
	const message = after === "written" ? `now has ${name} written in the file; ${former[before]} before` : before === "written" ? `no longer has ${name} written in the file: ${givers[after]}` : `has ${name} otherwise than before: ${givers[after]}`;
	return statement(direction, direction === "neutral" ? "none" : scale, message, {
		base: [was],
		head: [is]
	});
}
const givers = {
	granted: "a secret gives it",
	environment: "the environment gives it",
	mounted: "a mounted file gives it",
	written: "the file gives it"
};
const former = {
	granted: "a secret gave it",
	environment: "the environment gave it",
	mounted: "a mounted file gave it",
	written: "the file gave it"
};
function single$2(facts, side, only) {
	return Array.from(require_check_main.groupBy(facts, formOf).values(), (group) => {
		const predicate = secretPredicate(group);
		const direction = !(openness[formOf(group[0])] > 0) ? "neutral" : side === "head" ? "worse" : "better";
		const message = side === "head" ? require_main.now(predicate) : require_main.noLonger(predicate);
		return statement(direction, scaleOfSecret(group[0]), message, { [side]: [...group, ...mountsOf(group, only[side])] });
	});
}
function formOf({ secret }) {
	return secret?.form ?? "granted";
}
/** Of secrets of one form: "has `DB_PASSWORD` written in the file". */
function secretPredicate(facts) {
	const names = require_main.listed(facts.map(nameWords));
	return predicates$1[formOf(facts[0])](names, facts.length);
}
/** How much it matters that a container holds a secret. */
function scaleOfSecret(fact) {
	const form = formOf(fact);
	return form === "written" && fact.secret?.name === registryPassword ? "registry" : scaleOfForm[form];
}
const predicates$1 = {
	granted: (names, number) => `holds the ${number === 1 ? "secret" : "secrets"} ${names}`,
	environment: (names) => `takes ${names} from the environment`,
	mounted: (names, number) => `mounts ${names}, ${number === 1 ? "a file with a credential" : "files with credentials"}`,
	written: (names) => `has ${names} written in the file`
};
function nameOf$1({ secret }) {
	return secret?.name ?? "";
}
/** Some are no name but a description: "the password of its registry". */
function nameWords(fact) {
	const name = nameOf$1(fact);
	return /^(?:the|a) /.test(name) ? name : require_main.quoted(name);
}
function mountsOf(facts, all) {
	const sources = new Set(facts.flatMap(({ mount }) => mount?.source ?? []));
	return all.filter(({ kind, mount }) => kind === "mounts" && mount?.source !== void 0 && sources.has(mount.source));
}

// src/surface/sentences/shares.ts
/** Namespaces and volumes of other containers; that of the network is said with the networks. */
const shareSentences = ({ only }) => {
	const { base, head } = ofKind(only, "shares");
	return [...head.map((fact) => statement("worse", "some", require_main.now(sharePredicate(fact)), { head: [fact] })), ...base.map((fact) => statement("better", "some", require_main.noLonger(sharePredicate(fact)), { base: [fact] }))];
};
/** "shares the processes of `db`". */
function sharePredicate({ share, what }) {
	if (share === void 0) return what;
	if (share.with === void 0 && share.of === "ipc") return "lets other containers into its shared memory";
	return `shares the ${spaces[share.of]} of ${share.with === void 0 ? "another container" : require_main.quoted(share.with)}`;
}
const spaces = {
	network: "network",
	pid: "processes",
	ipc: "shared memory",
	volumes: "volumes"
};

// src/surface/sentences/user.ts
/** Whom a container runs as. Nobody named: its image decides, which may be root. */
const userSentences = ({ only }) => {
	const users = ofKind(only, "runs-as");
	const [was, is] = [users.base[0], users.head[0]];
	if (was === void 0 && is === void 0) return [];
	const [direction, scale] = weigh$2(was, is);
	return [statement(direction, scale, words$1(was, is), users)];
};
/** One name for all that is root in the group of root: `0`, `root:root`. */
function userName(what) {
	return /^(?:root|0)(?::(?:root|0))?$/.test(what) ? "root" : what;
}
/** Of a fact of kind `runs-as`. */
function isRoot({ what }) {
	return require_check_main.isRootUser(what);
}
/** Greater is worse. */
function rank(fact) {
	return fact === void 0 ? 1 : isRoot(fact) ? 2 : 0;
}
function weigh$2(was, is) {
	const step = rank(is) - rank(was);
	if (step === 0) return ["neutral", "none"];
	return [step > 0 ? "worse" : "better", rank(was) === 2 || rank(is) === 2 ? "root" : "little"];
}
function words$1(was, is) {
	if (is === void 0) return `no longer says which user it runs as (it was ${user(was)}); its image decides`;
	const name = was !== void 0 && isRoot(was) && isRoot(is) ? ({ what }) => require_main.quoted(what) : user;
	return `now runs as ${name(is)}${was === void 0 ? "" : ` instead of ${name(was)}`}`;
}
function user(fact) {
	return fact === void 0 ? "" : isRoot(fact) ? "root" : require_main.quoted(fact.what);
}

// src/surface/unknown-words.ts
/** Of facts about one field: "runs as a user that only the environment knows". */
function unknownPredicate(facts) {
	const field = facts[0]?.unknown?.field ?? "";
	const which = facts.flatMap(({ unknown }) => unknown === void 0 || unknown.of === "" ? [] : unknown.of);
	return (require_check_main.ownEntry(predicates, field) ?? (() => `has ${require_main.quoted(field)} that only the environment knows`))(which, facts.length);
}
const predicates = {
	ports: (_, number) => `publishes ${number === 1 ? "a port" : "ports"} that only the environment knows`,
	mounts: (which) => `mounts what only the environment knows${which.length === 0 ? "" : ` at ${require_main.quotedList(which)}`}`,
	image: () => "runs an image that only the environment knows",
	user: () => "runs as a user that only the environment knows",
	privileged: () => "runs privileged or not as only the environment knows",
	cap_add: () => "has capabilities that only the environment knows",
	devices: () => "has devices of the host that only the environment knows",
	network_mode: () => "has a network that only the environment knows",
	networks: () => "is on networks that only the environment knows",
	security_opt: () => "has security options that only the environment knows",
	options: () => "has options that only the environment knows",
	runtime: () => "runs under a runtime that only the environment knows",
	use_api_socket: () => "gets the engine's socket or not as only the environment knows",
	volumes_from: () => "takes volumes from a container that only the environment knows"
};

// src/surface/standing.ts
/**
* Of facts of one container, some or (`new`, `gone`) all. Of all, not all is said: what it drops and by which class it
* goes is no news of a new one, nor the network that every container is on; of one that is gone only what was open.
*/
function standingOf(facts, as = "part") {
	const isSaidElsewhere = saidElsewhere(facts);
	return {
		phrases: kinds.flatMap(([kind, say]) => {
			if (as === "gone" && !ofGone.has(kind)) return [];
			const own = facts.filter((fact) => fact.kind === kind && !isSaidElsewhere(fact));
			const [first, ...rest] = own;
			if (first === void 0 || as === "new" && own.every(isUsual)) return [];
			return say([first, ...rest]);
		}),
		scale: hasOpenSocket(facts) ? "steered" : worstOf(facts.map(scaleOfFact))
	};
}
/** Whoever comes in by a port has the engine: rule `runtime-socket-exposed`, also of what is made to have its socket. */
function hasOpenSocket(facts) {
	return facts.some(isSocket) && facts.some(({ port }) => port !== void 0 && port.scope !== "loopback");
}
/** Whether a fact is that a container has the engine's socket. */
function isSocket({ control }) {
	return control?.by === "socket" || control?.by === "api-socket";
}
/** How much it matters that a container has a fact. */
function scaleOfFact(fact) {
	switch (fact.kind) {
		case "exposes": return fact.port === void 0 ? "none" : scaleOfPort(fact.port);
		case "controls-host": return fact.control === void 0 ? "none" : scaleOfControl(fact.control);
		case "shares": return "some";
		case "mounts": return fact.mount === void 0 ? "none" : scaleOfMount(fact.mount);
		case "holds-secret": return scaleOfSecret(fact);
		case "runs-as": return isRoot(fact) ? "little" : "none";
		case "image": return fact.image !== void 0 && pinOf(fact.image) === 0 ? "little" : "none";
		case "unknown": return "little";
		default: return "none";
	}
}
const kinds = [
	["image", ([{ image, container }]) => standingImage(image, container)],
	["exposes", exposures],
	["controls-host", (facts) => groups(worstFirst$1(facts), hostGroup, hostPredicate)],
	["shares", (facts) => facts.map(sharePredicate)],
	["joins", (facts) => [`on ${networks(facts)}`]],
	["reaches", ([{ what }]) => what === "none" ? ["without a network"] : []],
	["mounts", (facts) => groups(facts, mountGroup, (group) => `mounts ${mountPlaces(group.flatMap(({ mount }) => mount ?? []))}`)],
	["holds-secret", (facts) => groups(facts, ({ secret }) => secret?.form ?? "", secretPredicate)],
	["runs-as", ([fact]) => [`runs as ${isRoot(fact) ? "root" : require_main.quoted(fact.what)}`]],
	["confined-by", (facts) => predicatesOf(facts.filter(({ what }) => what.startsWith("sandbox ")))],
	["unknown", (facts) => groups(facts, ({ unknown }) => unknown?.field ?? "", unknownPredicate)]
];
/** The network that every container is on of which nothing is said. */
function isUsual({ network }) {
	return network !== void 0 && (isDefault(network) || network.name === "bridge" && network.external === true);
}
/** A container that nobody has named goes by its image. */
function standingImage(image, container) {
	if (image?.build !== void 0) return [`built from ${require_main.quoted(image.build)}${image.base === void 0 ? "" : ` on ${require_main.quoted(image.base)}`}`];
	if (image !== void 0 && pinOf(image) === 0 && image.tag === void 0) return [`${imageWords(image)} without a tag`];
	return image?.ref === container ? [] : [imageWords(image)];
}
const ofGone = /* @__PURE__ */ new Set([
	"image",
	"exposes",
	"controls-host",
	"shares",
	"unknown"
]);
function exposures(facts) {
	return groups(facts.flatMap(({ port }) => port ?? []).toSorted((a, b) => rankOf(scaleOfPort(b)) - rankOf(scaleOfPort(a))), (port) => `${port.scope} ${portRisk(port)}`, (ports) => `published on ${portPlaces(ports)}${portRisk(ports[0])}`);
}
function groups(things, key, say) {
	return Array.from(require_check_main.groupBy(things, key).values(), (group) => say(group));
}
function worstFirst$1(facts) {
	return facts.toSorted((a, b) => rankOf(scaleOfFact(b)) - rankOf(scaleOfFact(a)));
}
/**
* Whether a fact of these is said with another: a mount that controls the host or holds a credential as that, the password
* of a port with the port, an unknown image with the image.
*/
function saidElsewhere(facts) {
	const mounts = new Set(facts.flatMap(({ kind, mount }) => kind === "mounts" || !mount ? [] : mountKey$1(mount)));
	const passwords = new Set(facts.flatMap(({ port }) => port?.password_at ? JSON.stringify(port.password_at) : []));
	return ({ kind, unknown, mount, path }) => {
		if (kind === "unknown") return unknown?.field === "image";
		if (kind === "mounts") return mount !== void 0 && mounts.has(mountKey$1(mount));
		return kind === "holds-secret" && passwords.has(JSON.stringify(path));
	};
}
function mountKey$1({ source, target }) {
	return JSON.stringify([source, target]);
}

// src/surface/sentences/host.ts
/** What a container controls of the host; the mounts by which it does so are said with it. */
const hostSentences = ({ all, only }) => {
	const { statements, left } = accessChanges(ofKind(only, "controls-host"), only);
	const parts = {
		base: new Set(partsOf(left.head, left.base)),
		head: new Set(partsOf(left.base, left.head))
	};
	const side = (name, other) => sideOf(left[name].filter((fact) => !parts[name].has(fact)), [...parts[other]], name, only, all[name]);
	return [
		...statements,
		...side("head", "base"),
		...side("base", "head")
	];
};
/** @param parts what the other side has of it. */
function sideOf(facts, parts, side, only, all) {
	return Array.from(require_check_main.groupBy(facts, hostGroup).values(), (group) => {
		const own = partsOf(group, parts);
		const predicate = hostPredicate(group, side === "head");
		const displaced = side === "head" ? displacedBy(group, only.base) : [];
		const said = withMounts(group, mountsIn(only[side]));
		const covers = side === "head" ? {
			base: [...displaced, ...own],
			head: said
		} : {
			base: said,
			head: withMounts(own, mountsIn(only.head))
		};
		const isOpen = isSocket(group[0]) && hasOpenSocket(all);
		const scale = isOpen ? "steered" : scaleOf(group[0]);
		if (side === "base") return statement("better", scale, `${ended(predicate)}${butStill(own)}`, covers);
		const end = isOpen ? ", and is reached from outside" : "";
		return statement("worse", scale, `${require_main.now(predicate)}${end}${insteadOf(displaced)}`, covers);
	});
}
/** Of some controls, those that are parts of another: to run privileged is to have every capability and every device. */
function partsOf(wholes, facts) {
	const isPrivileged = wholes.some(({ control }) => control?.by === "privileged");
	const hasAll = wholes.some(({ control }) => control?.by === "capability" && control.name === "ALL");
	return facts.filter(({ control }) => {
		if (control === void 0) return false;
		return isPrivileged && partsOfPrivileged.has(control.by) || hasAll && control.by === "capability";
	});
}
/** As rule `privileged` conceals them. */
const partsOfPrivileged = /* @__PURE__ */ new Set([
	"capability",
	"device",
	"devices",
	"unconfined"
]);
function butStill(parts) {
	const kind = (fact) => fact.control?.by === "unconfined" ? hostGroup(fact) : fact.control?.by ?? "";
	const predicates = Array.from(require_check_main.groupBy(parts, kind).values(), (group) => hostPredicate(group));
	return predicates.length === 0 ? "" : `, but still ${require_main.listed(predicates)}`;
}
/** What was mounted at the same place before, and gave nothing of the host. */
function displacedBy(group, before) {
	const targets = new Set(group.flatMap(({ mount }) => mount?.target ?? []));
	const controlled = new Set(before.flatMap(({ control, mount }) => control === void 0 ? [] : mount?.target ?? []));
	return before.filter(({ kind, mount }) => kind === "mounts" && mount?.target !== void 0 && targets.has(mount.target) && !controlled.has(mount.target));
}
function insteadOf(displaced) {
	const places = mountPlaces(displaced.flatMap(({ mount }) => mount ?? []), false);
	return displaced.length === 0 ? "" : `, instead of ${places}`;
}
/** "no longer runs without" would be one "no" too many. */
function ended(predicate) {
	const without = /^runs without (.*)$/.exec(predicate)?.[1];
	return without === void 0 ? require_main.noLonger(predicate) : `runs with ${without} again`;
}
function scaleOf({ control }) {
	return control === void 0 ? "none" : scaleOfControl(control);
}
/** The same path, mounted otherwise: what counts is whether it may be written. */
function accessChanges({ base, head }, only) {
	const mounts = {
		base: mountsIn(only.base),
		head: mountsIn(only.head)
	};
	const former = /* @__PURE__ */ new Map();
	for (const writes of [true, false]) {
		const { pairs } = paired(base.filter((fact) => isPath(fact) && isWritable(fact) !== writes), head.filter((fact) => isPath(fact) && isWritable(fact) === writes), [({ mount }) => mount?.source]);
		for (const { was, is } of pairs) former.set(is, was);
	}
	const statements = head.flatMap((is) => {
		const was = former.get(is);
		return was === void 0 ? [] : accessChange$1(was, is, mounts);
	});
	const gone = new Set(former.values());
	return {
		statements,
		left: {
			base: base.filter((fact) => !gone.has(fact)),
			head: head.filter((fact) => !former.has(fact))
		}
	};
}
function accessChange$1(was, is, mounts) {
	const path = require_main.quoted(is.mount?.source ?? "");
	const covers = {
		base: withMounts([was], mounts.base),
		head: withMounts([is], mounts.head)
	};
	return isWritable(is) ? statement("worse", scaleOf(is), `may now write ${path} of the host`, covers) : statement("better", scaleOf(was), `may no longer write ${path} of the host`, covers);
}
function isPath({ control }) {
	return control?.by === "path";
}
function isWritable({ mount }) {
	return mount?.read_only === false;
}
function mountsIn(facts) {
	return require_check_main.groupBy(facts.filter(({ kind }) => kind === "mounts"), mountKey);
}
function mountKey({ mount }) {
	return JSON.stringify([mount?.source, mount?.target]);
}
/** With the facts of the same mounts. */
function withMounts(facts, mounts) {
	const keys = new Set(facts.flatMap((fact) => fact.mount === void 0 ? [] : mountKey(fact)));
	return [...facts, ...Array.from(keys).flatMap((key) => mounts.get(key) ?? [])];
}

// src/surface/sentences/host-network.ts
/**
* A container that came to the host's network, or left it. There each port that it opens is the host's without being
* published, so that ports that are published no more, or only now, are part of that.
*/
const hostNetworkSentences = ({ all, only }) => {
	const hosts = {
		base: only.base.filter(isHost),
		head: only.head.filter(isHost)
	};
	if (hosts.base.length + hosts.head.length === 0) return [];
	const isPublished = ({ unknown }) => hosts.head.length > 0 && unknown?.field === "ports";
	const covers = {
		base: [...hosts.base, ...only.base.filter((fact) => isOfNetwork$1(fact) || isPublished(fact))],
		head: [...hosts.head, ...only.head.filter(isOfNetwork$1)]
	};
	if (hosts.head.length > 0) {
		const former = networkSituation(all.base);
		const open = ofKind(only, "exposes").base.length === 0 ? "" : ": every port that it opens is the host's";
		return [statement("worse", "networked", `is now on the host's network${former === "" ? "" : ` instead of ${former}`}${open}`, covers)];
	}
	const now = networkSituation(all.head);
	return [statement("better", "networked", `is no longer on the host's network${now === "" ? "" : `, but on ${now}`}${published(only)}`, covers)];
};
function published(only) {
	const ports = ofKind(only, "exposes").head.flatMap(({ port }) => port ?? []);
	const [first] = ports;
	return first === void 0 ? "" : `, published on ${portPlaces(ports)}${ports.length === 1 ? portRisk(first) : ""}`;
}
function isHost({ control }) {
	return control?.by === "namespace" && control.name === "network";
}
function isOfNetwork$1({ kind, share }) {
	return kind === "joins" || kind === "reaches" || kind === "exposes" || share?.of === "network";
}

// src/surface/sentences/image.ts
/** Which image a container runs, and how firmly that is said. What its class is by its image, and that only the environment knows it, is said with it. */
const imageSentences = ({ only }) => {
	const images = ofKind(only, "image");
	const [was, is] = [images.base[0]?.image, images.head[0]?.image];
	if (was === void 0 && is === void 0) return [];
	const isSaidToo = ({ kind, class: found, unknown }) => kind === "class" && found?.from !== "declared" || unknown?.field === "image";
	const covers = {
		base: [...images.base, ...only.base.filter(isSaidToo)],
		head: [...images.head, ...only.head.filter(isSaidToo)]
	};
	if (is === void 0) return [statement("neutral", "none", `no longer says which image it runs (it was ${imageWords(was)})`, covers)];
	if (was === void 0) return [statement("neutral", "none", `now says which image it runs: ${imageWords(is)}`, covers)];
	const [direction, scale] = weigh$1(was, is);
	return [statement(direction, scale, words(was, is), covers)];
};
/** Another image is another program, and neither better nor worse for it; how firmly it is named is. */
function weigh$1(was, is) {
	const [before, after] = [pinOf(was), pinOf(is)];
	if (before !== void 0 && after !== void 0 && before !== after) return [directionOf(after, before), Math.min(before, after) === 0 ? "floating" : "little"];
	return ["neutral", isSameProgram(was, is) ? "none" : "little"];
}
function isSameProgram(was, is) {
	return was.registry === is.registry && was.repository === is.repository && was.build === void 0 === (is.build === void 0);
}
function words(was, is) {
	if (was.build !== void 0 && is.build !== void 0) return buildWords(was, is, was.build, is.build);
	if (was.build !== is.build) return is.build === void 0 ? `now runs ${imageWords(is)} instead of what it built from ${require_main.quoted(was.build ?? "")}` : `is now built from ${require_main.quoted(is.build)} instead of running ${imageWords(was)}`;
	if (!isSameProgram(was, is)) return `now runs ${imageWords(is)} instead of ${imageWords(was)}`;
	const [before, after] = [pinOf(was), pinOf(is)];
	if (is.tag === was.tag && is.digest !== was.digest) return digestWords(was, is);
	const end = before === 2 && after !== 2 ? ", and no digest pins it any more" : before !== 2 && after === 2 ? ", pinned by its digest" : "";
	if (after === 0 && is.tag === void 0) return `now runs ${imageWords(is)} without a tag instead of ${imageWords(was)}`;
	const moves = after === 0 && before !== 0 ? ", a tag that moves," : "";
	return `now runs ${imageWords(is)}${moves} instead of ${imageWords(was)}${moves === "" ? end : ""}`;
}
function digestWords(was, is) {
	const name = imageWords({
		...is,
		digest: ""
	});
	if (was.digest === void 0) return `now pins ${name} by its digest`;
	return is.digest === void 0 ? `no longer pins ${name} by its digest` : `now pins ${name} by another digest`;
}
function buildWords(was, is, before, after) {
	if (before !== after) return `is now built from ${require_main.quoted(after)} instead of ${require_main.quoted(before)}`;
	if (was.base !== is.base) {
		const [old, base] = [was.base, is.base].map((ref) => ref === void 0 ? "an image that nobody can tell" : require_main.quoted(ref));
		return `is now built on ${base} instead of ${old}`;
	}
	return is.ref === void 0 ? "no longer names the image that it builds" : `now calls the image that it builds ${require_main.quoted(is.ref)}`;
}

// src/surface/sentences/mounts.ts
/**
* Mounts by their place in the container. A path of the host is a way to the host, and more or less; a volume is where
* data are, and neither.
*/
const mountSentences = ({ all, only }) => {
	const mounts = ofKind(only, "mounts");
	const { pairs, base, head } = paired(mounts.base, mounts.head, keys);
	const sockets = new Set(all.head.flatMap(({ control, mount }) => control?.by === "socket" ? mount?.source ?? [] : []));
	const ofAccess = require_check_main.groupBy(pairs.filter(isAccessOnly), (pair) => JSON.stringify(weighAccess(pair, sockets)));
	return [
		...Array.from(ofAccess.values(), (group) => accessChange(group, sockets)),
		...pairs.filter((pair) => !isAccessOnly(pair)).map(changed$1),
		...single$1(head, "head"),
		...single$1(base, "base")
	];
};
const keys = [({ mount }) => mount?.target, ({ mount }) => mount?.source === void 0 ? void 0 : `${mount.kind} ${mount.source}`];
function isAccessOnly({ was: { mount: was }, is: { mount: is } }) {
	if (was === void 0 || is === void 0 || was.target !== is.target) return false;
	return isSameSource(was, is) && was.read_only !== is.read_only;
}
function isSameSource(was, is) {
	return was.source === is.source && was.kind === is.kind;
}
/** Whoever may open a socket speaks with who listens: that it is mounted read-only changes nothing. */
function weighAccess({ was, is }, sockets) {
	if (is.mount === void 0 || was.mount === void 0 || sockets.has(is.mount.source ?? "")) return ["neutral", "none"];
	return [is.mount.read_only ? "better" : "worse", worstOf([scaleOfMount(was.mount), scaleOfMount(is.mount)])];
}
function accessChange(pairs, sockets) {
	const mounts = pairs.flatMap(({ is }) => is.mount ?? []);
	const [direction, scale] = weighAccess(pairs[0], sockets);
	const verb = mounts[0]?.read_only ? "may no longer write" : "may now write";
	const end = direction === "neutral" ? ", which means nothing for the socket" : "";
	return statement(direction, scale, `${verb} ${require_main.listed(mounts.map(sourceWords))}${end}`, {
		base: pairs.map(({ was }) => was),
		head: pairs.map(({ is }) => is)
	});
}
function changed$1({ was: before, is: after }) {
	const [was, is] = [before.mount, after.mount];
	const covers = {
		base: [before],
		head: [after]
	};
	if (was === void 0 || is === void 0) return statement("neutral", "none", "mounts otherwise", covers);
	const direction = directionOf(rankOf(scaleOfMount(was)), rankOf(scaleOfMount(is)));
	const scale = direction === "neutral" ? "none" : worstOf([scaleOfMount(was), scaleOfMount(is)]);
	return statement(direction, scale, changeWords(was, is), covers);
}
function changeWords(was, is) {
	const access = was.read_only === is.read_only && (was.kind === is.kind || is.kind !== "host") ? "" : is.read_only ? ", read-only," : ", writable,";
	if (isSameSource(was, is)) return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${place(was)}`;
	return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${sourceWords(was)}`;
}
function place({ target }) {
	return target === void 0 ? "a place that only the environment knows" : require_main.quoted(target);
}
function single$1(facts, side) {
	return Array.from(require_check_main.groupBy(facts, mountGroup).values(), (group) => {
		const mounts = group.flatMap(({ mount }) => mount ?? []);
		const scale = worstOf(mounts.map(scaleOfMount));
		const direction = !mounts.some(({ kind }) => kind === "host") ? "neutral" : side === "head" ? "worse" : "better";
		const message = side === "head" ? `now mounts ${mountPlaces(mounts)}` : `no longer mounts ${mountPlaces(mounts, false)}`;
		return statement(direction, scale, message, { [side]: group });
	});
}

// src/surface/sentences/port-change.ts
/**
* What to say of ports that are published otherwise than before. All of one side have the same shape; empty: only the
* environment knows.
*/
function portChange(before, after) {
	const [was, is] = [before[0], after[0]];
	if (is === void 0) return `is now published on an address that only the environment knows, instead of ${addresses(before)}`;
	const places = portPlaces(after);
	const risk = portRisk(is);
	const now = `is now published on ${places}${risk}${risk === "" ? "" : ","}`;
	if (was === void 0) return `${now}${risk === "" ? "," : ""} which only the environment knew before`;
	if (portPlaces(before) === places) return otherRisk(was, is, places);
	if (portPlaces(before, false) === portPlaces(after, false)) return `now leads ${portPlaces(after, false)} to ${targetWords(is)} in the container instead of ${targetWords(was)}`;
	if (was.scope === "loopback" && is.scope !== "loopback") return `${now} instead of loopback`;
	if (is.scope === "loopback" && was.scope !== "loopback") {
		const former = was.published === is.published && was.scope === "all" ? "every address of the host" : portPlaces(before, false);
		return `is now published on loopback only (${portPlaces(after, false)}), no longer on ${former}`;
	}
	return `${now} instead of ${portPlaces(before, was.target !== is.target)}`;
}
function addresses(ports) {
	if (ports.length === 0) return "another";
	return ports.every(({ scope }) => scope === "loopback") ? "loopback" : portPlaces(ports, false);
}
/** It is where it was, and what that means is another. */
function otherRisk(was, is, places) {
	if (is.password === "written" && is.role === "datastore") return `now ${is.password_at === void 0 ? "has the password that its image documents" : "has its password written in the file"}, and is published on ${places}`;
	if (is.password === "none") return `now asks for no password, and is published on ${places}`;
	if (was.password === "written") return `no longer has the password of ${places} written in the file`;
	if (was.password === "none") return `no longer answers on ${places} without a password`;
	return `is published on ${places} as before, which is now ${roles[is.role ?? "other"]} and was ${roles[was.role ?? "other"]}`;
}
const roles = {
	"control-plane": "a door to the host",
	datastore: "a datastore's port",
	admin: "an interface for administrators",
	web: "a door to the web",
	other: "any port"
};

// src/surface/sentences/ports.ts
/**
* Ports by what they lead to: what is published under another address is one sentence, not one that it is gone and one
* that it came. An address that only the environment knows is held against the known one: it may be worse, and is never
* an improvement.
*/
const portSentences = (sides) => {
	const { pairs, base, head } = pairedDoors(doorsOf(sides.only.base), doorsOf(sides.only.head));
	return [
		...changed(pairs, sides),
		...single(head, "head", sides),
		...single(base, "base", sides)
	];
};
function doorsOf(facts) {
	return facts.flatMap((fact) => {
		const { port, unknown } = fact;
		if (port !== void 0) return [{
			fact,
			port,
			leadsTo: `${port.target}/${port.protocol}`
		}];
		return unknown?.field === "ports" ? [{
			fact,
			leadsTo: unknown.of
		}] : [];
	});
}
/** First by what it leads to, the same published port before another; then by the published port. */
function pairedDoors(base, head) {
	const { pairs, ...left } = paired(base.toSorted(heaviestFirst), head.toSorted(heaviestFirst), [
		({ leadsTo, port }) => JSON.stringify([leadsTo, port?.published]),
		({ leadsTo }) => leadsTo,
		({ port }) => port === void 0 || port.published === "" ? void 0 : `${port.published}/${port.protocol}`
	]);
	const unknown = pairedUnknown(left);
	return {
		pairs: [...pairs, ...unknown],
		...without(left, unknown)
	};
}
/** Which of several only the environment knows may itself be unknown. Where both sides have such a door, it is paired. */
function pairedUnknown({ base, head }) {
	const isUnknown = ({ leadsTo }) => leadsTo === "";
	return [...zipped(base.filter(isUnknown), head), ...zipped(base, head.filter(isUnknown))];
}
function zipped(base, head) {
	return base.flatMap((was, at) => {
		const is = head[at];
		return is === void 0 ? [] : [{
			was,
			is
		}];
	});
}
function heaviestFirst(a, b) {
	return weightOf(b) - weightOf(a);
}
function weightOf({ port }) {
	return port === void 0 ? -1 : weightOfPort(port);
}
function single(doors, side, sides) {
	const other = side === "head" ? "base" : "head";
	const shut = ofKind(sides.all, "exposes")[other].length === 0 ? writtenPorts(sides.containers[other]) : /* @__PURE__ */ new Set();
	const isShut = (port) => shut.has(writtenPort(port));
	const only = new Set(sides.only[side]);
	const stay = new Set(doorsOf(sides.all[side].filter((fact) => !only.has(fact))).map(({ leadsTo }) => leadsTo));
	const groups = require_check_main.groupBy(doors, (door) => door.port === void 0 ? "" : `${scaleOfPort(door.port)} ${door.port.scope} ${portRisk(door.port)} ${isShut(door.port)} ${stay.has(door.leadsTo)}`);
	return Array.from(groups.values(), (group) => {
		const [door] = group;
		const { port } = door;
		const direction = side === "head" ? "worse" : "better";
		const covers = withPasswords({ [side]: group }, sides);
		if (port === void 0) return statement(direction, "little", unknownWords(group, side), covers);
		const places = portPlaces(group.flatMap((door) => door.port ?? []));
		const message = side === "head" ? `is now ${stay.has(door.leadsTo) ? "also " : ""}published on ${places}${portRisk(port)}${isShut(port) ? "; that was written before, and its networks kept it shut" : ""}` : `is no longer published on ${places}${port.password === void 0 ? "" : portRisk(port)}${isShut(port) ? "; that is still written, and its networks keep it shut" : ""}`;
		return isDoorToSocket(sides, side) ? statement(direction, "steered", `${message}${besideSocket}`, covers) : statement(direction, scaleOfPort(port), message, covers);
	});
}
/** Only by its ports one side is reached, and has a socket of the engine, which is no news. */
function isDoorToSocket({ all, only }, side) {
	const other = side === "head" ? "base" : "head";
	return hasOpenSocket(all[side]) && !hasOpenSocket(all[other]) && !only[side].some(isSocket);
}
const besideSocket = ", while it has the engine's socket";
/** Of a container whose networks are all internal, ports are written, and published nowhere. */
function writtenPorts({ ports = [] }) {
	return new Set(ports.map(writtenPort));
}
function writtenPort({ published = "", target, protocol }) {
	return JSON.stringify([
		published,
		target,
		protocol
	]);
}
function unknownWords(doors, side) {
	const targets = doors.flatMap(({ leadsTo }) => leadsTo === "" ? [] : leadsTo.replace("/tcp", ""));
	const inside = targets.length === 0 ? "" : ` (${require_main.listed(targets)} in the container)`;
	return `${side === "head" ? "now publishes" : "no longer publishes"} ${doors.length === 1 ? "a port" : "ports"} that only the environment knows${inside}`;
}
function changed(pairs, sides) {
	const groups = require_check_main.groupBy(pairs, ({ was, is }) => JSON.stringify([
		shape(was),
		shape(is),
		was.port?.published === is.port?.published,
		was.leadsTo === is.leadsTo
	]));
	return Array.from(groups.values(), (group) => {
		const [{ was, is }] = group;
		const covers = withPasswords({
			base: group.map((pair) => pair.was),
			head: group.map((pair) => pair.is)
		}, sides);
		const message = portChange(group.flatMap((pair) => pair.was.port ?? []), group.flatMap((pair) => pair.is.port ?? []));
		const [direction, scale] = weigh(was.port, is.port);
		return direction !== "neutral" && isDoorToSocket(sides, direction === "worse" ? "head" : "base") ? statement(direction, "steered", `${message}${besideSocket}`, covers) : statement(direction, scale, message, covers);
	});
}
/** Loopback is the least that can be; of any other that became unknown nobody can say whether it has become better. */
function weigh(was, is) {
	if (was !== void 0 && is !== void 0) {
		const direction = directionOf(weightOfPort(was), weightOfPort(is));
		return [direction, direction === "neutral" ? "none" : worstOf([scaleOfPort(was), scaleOfPort(is)])];
	}
	if (was !== void 0) return was.scope === "loopback" ? ["worse", "little"] : ["neutral", "little"];
	if (is === void 0) return ["neutral", "none"];
	if (is.scope === "loopback") return ["better", "little"];
	return ["worse", rankOf(scaleOfPort(is)) > rankOf("little") ? scaleOfPort(is) : "little"];
}
function shape({ port }) {
	return port === void 0 ? [] : [
		scaleOfPort(port),
		port.scope,
		port.address,
		portRisk(port)
	];
}
/** The facts, and those of the password that the sentence tells of, from wherever it came before. */
function withPasswords(doors, sides) {
	const secrets = ofKind(sides.only, "holds-secret");
	const all = [...doors.base ?? [], ...doors.head ?? []];
	const places = new Set(all.flatMap(({ port }) => port?.password_at === void 0 ? [] : [port.password_at.join("\0")]));
	const told = [...secrets.base, ...secrets.head].filter(({ path, secret }) => secret?.form === "written" && places.has(path.join("\0")));
	const names = new Set(told.map(({ secret }) => secret?.name));
	const isTold = (fact) => names.has(fact.secret?.name);
	return {
		base: [...(doors.base ?? []).map(({ fact }) => fact), ...secrets.base.filter(isTold)],
		head: [...(doors.head ?? []).map(({ fact }) => fact), ...secrets.head.filter(isTold)]
	};
}

// src/surface/sentences/unknown.ts
/**
* What only the environment knows now. What was known of the same before is said with it: that it is gone is not known,
* so it is no improvement.
*/
const newlyUnknown = ({ only }) => {
	const said = /* @__PURE__ */ new Set();
	const about = factsAbout(only.base.filter(({ kind }) => kind !== "unknown"));
	const found = ofKind(only, "unknown").head.map((fact) => {
		const before = about(fact).filter((was) => !said.has(was));
		for (const was of before) said.add(was);
		return {
			fact,
			before
		};
	});
	const groups = require_check_main.groupBy(found, ({ fact, before }) => before.length === 0 ? fieldOf(fact) : fact.what);
	return Array.from(groups.values(), (group) => {
		const [{ before }] = group;
		const head = group.map(({ fact }) => fact);
		const known = before.length === 0 ? "" : ` (before: ${require_main.listed(standingOf(before).phrases)})`;
		const message = `${require_main.now(unknownPredicate(head))}${known}`;
		return statement(before.length === 0 ? "worse" : "neutral", "little", message, {
			base: before,
			head
		});
	});
};
/** What is known now, where no other sentence says what it is. */
const noLongerUnknown = ({ only }) => Array.from(require_check_main.groupBy(ofKind(only, "unknown").base, fieldOf).values(), (group) => statement("better", "little", require_main.noLonger(unknownPredicate(group)), { base: group }));
function fieldOf({ unknown }) {
	return unknown?.field ?? "";
}
/** Of some facts, in their order, those of the field that is unknown in another, and of the one of several that is. */
function factsAbout(facts) {
	const ofNetwork = facts.filter(isOfNetwork);
	const byTarget = require_check_main.groupBy(facts, ({ mount }) => mount?.target ?? "");
	const byField = require_check_main.groupBy(facts.filter(({ kind }) => kind !== "exposes"), ({ path: [, , field] }) => String(field));
	return ({ unknown, path: [, , field] }) => {
		if (unknown === void 0) return [];
		if (networkFields.has(unknown.field)) return ofNetwork;
		if (unknown.field === "mounts" && unknown.of !== "") return byTarget.get(unknown.of) ?? [];
		return byField.get(String(field)) ?? [];
	};
}
function isOfNetwork({ kind, share, control }) {
	if (kind === "reaches" || kind === "joins" || share?.of === "network") return true;
	return control?.by === "namespace" && control.name === "network";
}
const networkFields = /* @__PURE__ */ new Set(["network_mode", "networks"]);

// src/surface/container-difference.ts
/**
* The difference of one container. What is left is about a network that became another in itself, and is said with it.
*/
function compareContainer(all, around) {
	let only = onlyIn(all);
	let statements = [];
	for (const sentences of inOrder) {
		const made = sentences({
			all,
			only,
			...around
		});
		statements = [...statements, ...made];
		only = withoutCovered(only, made);
	}
	const known = withKnown(statements, only);
	const rest = noLongerUnknown({
		all,
		only: known.left,
		...around
	});
	return {
		statements: [...known.statements, ...rest],
		left: withoutCovered(known.left, rest)
	};
}
/** First what says several kinds at once. */
const inOrder = [
	hostNetworkSentences,
	portSentences,
	imageSentences,
	newlyUnknown,
	networkSentences,
	hostSentences,
	shareSentences,
	secretSentences,
	mountSentences,
	userSentences,
	confinementSentences,
	classSentences
];
/**
* A container that is new, or gone, in one sentence.
* @param isVariant the other side has it too, with other values of a matrix.
*/
function wholeContainer(facts, side, index, isVariant = false) {
	const { phrases, scale } = standingOf(facts, side === "base" ? "gone" : "new");
	const what = phrases.join(", ");
	const [came, went] = isVariant ? ["has one more variant", "has one variant less"] : ["is new", "is gone"];
	return {
		direction: scale !== "none" ? side === "head" ? "worse" : "better" : "neutral",
		scale,
		message: `${side === "head" ? came : went}${what === "" ? "" : `: ${what}`}`,
		covers: side === "head" ? {
			base: [],
			head: facts
		} : {
			base: facts,
			head: []
		},
		at: {
			side,
			path: ["containers", index]
		}
	};
}
/** What makes two facts of a container the same: kind and `what`, but for what is only spelt otherwise. */
function sameness({ kind, what, image }) {
	return `${kind}\0${image === void 0 ? kind === "runs-as" ? userName(what) : what : imageName(image, what)}`;
}
/** An image by its full name: `nginx` is `docker.io/library/nginx`. @param what where something of it is unknown, or it is built. */
function imageName({ registry, repository, tag, digest, build, built }, what) {
	if (!(registry !== void 0 && repository !== void 0 && !what.includes("…")) || build !== void 0) return what;
	return JSON.stringify([
		registry,
		repository,
		tag,
		digest,
		built
	]);
}
function onlyIn({ base, head }) {
	const was = new Set(base.map(sameness));
	const is = new Set(head.map(sameness));
	return {
		base: base.filter((fact) => !is.has(sameness(fact))),
		head: head.filter((fact) => !was.has(sameness(fact)))
	};
}
/** What was unknown, and of which a sentence says what it is now, needs no sentence of its own. */
function withKnown(statements, only) {
	const covering = new Map(statements.toReversed().flatMap((statement) => statement.covers.head.map((now) => [now, statement])));
	const about = factsAbout(statements.flatMap(({ covers }) => covers.head));
	const said = /* @__PURE__ */ new Map();
	for (const fact of ofKind(only, "unknown").base) {
		const [now] = about(fact);
		const statement = now && covering.get(now);
		if (statement === void 0) continue;
		const known = said.get(statement);
		if (known === void 0) said.set(statement, [fact]);
		else known.push(fact);
	}
	const extended = statements.map((statement) => {
		const known = said.get(statement);
		if (known === void 0) return statement;
		const { base, head } = statement.covers;
		return {
			...statement,
			message: `${statement.message}; before, only the environment knew that`,
			covers: {
				base: [...base, ...known],
				head
			}
		};
	});
	return {
		statements: extended,
		left: withoutCovered(only, extended)
	};
}

// src/surface/network-renames.ts
/**
* Names that networks of the base have in the head: the same one under another name has the same settings, and the
* same containers on it. That of one container is not told from one that it moved away from.
*/
function renamedNetworks(base, head, containers) {
	const before = new Set(base.networks.map(({ name }) => name));
	const after = new Set(head.networks.map(({ name }) => name));
	const fresh = head.networks.filter(({ name }) => !before.has(name));
	const renamed = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const was of base.networks) {
		if (after.has(was.name) || was.implicit) continue;
		const is = fresh.find((network) => !taken.has(network.name) && isSame(was, network, base, head, containers));
		if (is === void 0) continue;
		renamed.set(was.name, is.name);
		taken.add(is.name);
	}
	return renamed;
}
function isSame(was, is, base, head, containers) {
	if (is.implicit || settings(was) !== settings(is)) return false;
	const pairs = containers.map((pair) => ({
		was: isOn(base.containers[pair.base ?? -1], was.name),
		is: isOn(head.containers[pair.head ?? -1], is.name)
	}));
	return pairs.filter((pair) => pair.was).length > 1 && pairs.every((pair) => pair.was === pair.is);
}
/** Without its names. An external network is its name on the engine. */
function settings({ name: _, engine_name, ...rest }) {
	const all = {
		...rest,
		...rest.external ? { engine_name } : {}
	};
	return JSON.stringify(Object.entries(all).sort(([a], [b]) => a < b ? -1 : 1));
}
function isOn(container, network) {
	return container?.networks?.some(({ name }) => name === network) === true;
}

// src/surface/project-difference.ts
const nothing = {
	base: [],
	head: []
};
/** What became of a project besides its name, containers, networks and volumes. */
function compareProject(base, head) {
	const statements = [];
	if (base.target !== head.target) statements.push(targetStatement(base.target, head.target));
	if (head.incomplete && !base.incomplete) statements.push(objectStatement([
		"worse",
		"little",
		"refers to something that could not be read, so more may have changed than is said here"
	], "head", ["name"], nothing));
	if (base.incomplete && !head.incomplete) statements.push(objectStatement([
		"better",
		"little",
		"no longer refers to something that could not be read"
	], "head", ["name"], nothing));
	return [...statements, ...remoteStatements(base, head)];
}
function targetStatement(was, is) {
	const message = `now runs ${targets[is ?? "unknown"]} instead of ${targets[was ?? "unknown"]}`;
	const risky = (target) => target === "self-hosted";
	const direction = risky(is) === risky(was) ? "neutral" : risky(is) ? "worse" : "better";
	return objectStatement([
		direction,
		direction === "neutral" ? "little" : "some",
		message
	], "head", ["name"], nothing);
}
const targets = {
	compose: "by Compose",
	swarm: "in a swarm",
	"github-hosted": "on GitHub's runners",
	"self-hosted": "on a self-hosted runner",
	engine: "on an engine",
	unknown: "where nobody can tell"
};
function remoteStatements(base, head) {
	const key = ({ use, ref, pinned }) => JSON.stringify([
		use,
		ref,
		pinned
	]);
	const was = new Set(base.remotes?.map(key));
	const is = new Set(head.remotes?.map(key));
	const statements = (project, other, side) => (project.remotes ?? []).flatMap((remote, index) => {
		if (other.has(key(remote))) return [];
		const message = `${side === "head" ? "now" : "no longer"} ${uses[remote.use]} ${require_main.quoted(remote.ref)}${remote.pinned ? "" : ", which nothing pins"}`;
		const scale = remote.pinned ? "little" : "entrusted";
		return [objectStatement([
			side === "head" ? "worse" : "better",
			scale,
			message
		], side, ["remotes", index], nothing)];
	});
	return [...statements(head, was, "head"), ...statements(base, is, "base")];
}
const uses = {
	include: "includes",
	extends: "extends",
	build: "builds from",
	dockerfile: "takes a Dockerfile from"
};
/** Volumes of one project that became others in themselves. What is mounted from where is said of the containers. */
function compareVolumes(base, head) {
	const before = new Map(base.volumes.map((volume) => [volume.name, volume]));
	return head.volumes.map((volume, index) => ({
		volume,
		index
	})).toSorted((a, b) => require_check_main.compareText(a.volume.name, b.volume.name)).flatMap(({ volume, index }) => {
		const was = before.get(volume.name);
		if (was === void 0) return [];
		return volumeChanges(was, volume).map((change) => objectStatement(change, "head", ["volumes", index], nothing));
	});
}
function volumeChanges(was, is) {
	const changes = [];
	if (was.driver !== is.driver) {
		const words = (driver) => driver === void 0 ? "the engine's own driver" : `the driver ${require_main.quoted(driver)}`;
		changes.push([
			"neutral",
			"little",
			`has ${words(is.driver)} instead of ${words(was.driver)}`,
			"driver"
		]);
	}
	if ((was.external ?? false) !== (is.external ?? false)) {
		const message = is.external ? "now exists outside the project, which no longer makes it" : "is now made by the project, and no longer exists outside it";
		changes.push([
			"neutral",
			"little",
			message,
			"external"
		]);
	}
	return [...changes, ...otherOptions(changedKeys(was.driver_opts, is.driver_opts))];
}

// src/surface/renamed-facts.ts
/**
* Facts of the base in the words of the head: networks and containers that they name by their names of today. `original`
* gives back the fact as it was.
*/
function renamedFacts(facts, { networks, containers }) {
	const originals = /* @__PURE__ */ new Map();
	return {
		facts: facts.map((fact) => {
			const copy = withNames(fact, networks, containers);
			originals.set(copy, fact);
			return copy;
		}),
		original: (fact) => originals.get(fact) ?? fact
	};
}
function withNames(fact, networks, containers) {
	const { network, share, what } = fact;
	const joined = networks.get(network?.name ?? "");
	if (network !== void 0 && joined !== void 0) return {
		...fact,
		network: {
			...network,
			name: joined
		},
		what: joined + what.slice(network.name.length)
	};
	const other = containers.get(share?.with ?? "");
	if (share?.with !== void 0 && other !== void 0) return {
		...fact,
		share: {
			...share,
			with: other
		},
		what: what.slice(0, -share.with.length) + other
	};
	return fact;
}

// src/surface/whole-project.ts
/**
* A project that is new: each container of which something is open in a sentence of its own, the others together.
* @param wasUnread its files could not be read before, so that nobody knows what of it is new.
*/
function newProject({ project, factsOf }, wasUnread) {
	const all = project.containers.map((_, index) => wholeContainer(factsOf(index), "head", index));
	const quiet = all.filter(({ direction }) => direction === "neutral");
	const first = wasUnread ? [ofProject("neutral", "little", "could not be read before: all that is in it counts as new", "head", [])] : [];
	if (quiet.length < 2) return [...first, ...all];
	const facts = quiet.flatMap(({ covers }) => covers.head);
	const together = ofProject("neutral", "none", `is new with its ${containers(project.containers.map(({ name }) => name))}`, "head", facts);
	return [
		...first,
		...all.filter((statement) => !quiet.includes(statement)),
		together
	];
}
/** A project that is gone. @param isUnread its files cannot be read any more, so that nobody knows. */
function goneProject({ project, factsOf }, isUnread) {
	const facts = project.containers.flatMap((_, index) => factsOf(index));
	const whose = containers(project.containers.map(({ name }) => name));
	if (isUnread) return ofProject("worse", "much", `can no longer be read${whose === "" ? "" : `, and nobody knows what became of its ${whose}`}`, "base", facts);
	const scale = worstOf(facts.map(scaleOfFact));
	return ofProject(scale === "none" ? "neutral" : "better", scale, `is gone${whose === "" ? "" : ` with its ${whose}`}`, "base", facts);
}
function ofProject(direction, scale, message, side, facts) {
	return {
		direction,
		scale,
		message,
		covers: {
			base: [],
			head: [],
			[side]: facts
		},
		at: {
			side,
			path: ["name"]
		}
	};
}
/** "containers `web` and `db`"; empty: none. */
function containers(names) {
	const distinct = [...new Set(names)];
	if (distinct.length === 0) return "";
	return `${require_main.plural("container", distinct.length)} ${require_main.listed(distinct.map(require_main.quoted))}`;
}

// src/surface/projects-difference.ts
/** All that can be said of a project and what became of it. */
function compareProjects(pair, { base, head }) {
	if (base === void 0) return head === void 0 ? [] : newProject(wholeSide(head), pair.unread === "base");
	if (head === void 0) return [goneProject(wholeSide(base), pair.unread === "head")];
	const statements = compareBoth(pair, base, head);
	return pair.extra === void 0 ? statements : ofCombination(pair.extra, pair, statements);
}
/** Of one more combination of files only what it has itself: what it lacks, the others have as before. */
function ofCombination(side, { [side]: project, unread }, statements) {
	const files = require_main.quotedList(shownComposeFiles(project));
	const nothing = {
		base: [],
		head: []
	};
	if (side === "base" && unread === "head") {
		const message = `can no longer be read as ${files} make it, and nobody knows what became of that`;
		return [objectStatement([
			"worse",
			"much",
			message
		], side, ["name"], nothing)];
	}
	const isOwn = ({ covers, at, direction }) => at.side === side && covers[side].length > 0 && (side === "head" ? direction !== "better" : covers.head.length === 0);
	const own = statements.filter(isOwn);
	const what = side === "base" ? `has one combination of files less: ${files}` : unread === void 0 ? `has one more combination of files: ${files}` : `could not be read before as ${files} make it`;
	return [...own, objectStatement([
		"neutral",
		unread === void 0 ? "none" : "little",
		what
	], side, ["name"], nothing)];
}
/** As reports show them; what a name adds to another (`compose.prod.yaml`) after that. */
function shownComposeFiles(project) {
	if (project === void 0) return [];
	const { files, shownFiles = files } = project;
	return require_unread.composeFilesOf(project).map((path) => shownFiles[files.indexOf(path)] ?? path).toSorted((a, b) => a.length - b.length || require_check_main.compareText(a, b));
}
function wholeSide({ project, facts }) {
	return {
		project,
		factsOf: byContainer(facts)
	};
}
function compareBoth(pair, base, head) {
	const { containers } = pair;
	const networks = renamedNetworks(base.project, head.project, containers);
	const names = new Map(containers.flatMap(({ base: from, head: to }) => {
		const [was, is] = [base.project.containers[from ?? -1]?.name, head.project.containers[to ?? -1]?.name];
		return was === void 0 || is === void 0 || was === is ? [] : [[was, is]];
	}));
	const before = renamedFacts(base.facts, {
		networks,
		containers: names
	});
	const factsOf = {
		base: byContainer(before.facts),
		head: byContainer(head.facts)
	};
	const members = (network) => membersOf(head.project, network);
	const statements = [];
	const left = [];
	for (const { base: from, head: to } of containers) {
		if (from === void 0 || to === void 0) {
			const index = to ?? from ?? 0;
			const facts = factsOf[to === void 0 ? "base" : "head"](index);
			const [here, there] = to === void 0 ? [base, head] : [head, base];
			statements.push(wholeContainer(facts, to === void 0 ? "base" : "head", index, isVariant(here, there, index)));
			continue;
		}
		const [was, is] = [base.project.containers[from], head.project.containers[to]];
		if (was === void 0 || is === void 0) continue;
		statements.push(...renamedContainer(was.name, is.name, to));
		const compared = compareContainer({
			base: factsOf.base(from),
			head: factsOf.head(to)
		}, {
			containers: {
				base: was,
				head: is
			},
			members
		});
		statements.push(...compared.statements);
		left.push(compared.left);
	}
	const former = new Map(Array.from(networks, ([was, is]) => [is, was]));
	const ofNetworks = compareNetworks(base.project, head.project, (name) => former.get(name) ?? name, (name) => factsOfNetwork(left, name));
	const said = [
		...statements,
		...ofNetworks,
		...compareVolumes(base.project, head.project),
		...renamedProject(pair, names),
		...compareProject(base.project, head.project)
	];
	return [...said, ...otherwise(left, said)].map((statement) => ({
		...statement,
		covers: {
			base: statement.covers.base.map(before.original),
			head: statement.covers.head
		}
	}));
}
/**
* A job's project has its file's name and its own: a file of another name is no change, and a job that is called as its
* container has been said with that.
*/
function renamedProject({ base, head }, containers) {
	const [was, is] = [ownNameOf(base), ownNameOf(head)];
	if (was === is || containers.get(was) === is) return [];
	return [objectStatement([
		"neutral",
		"none",
		`was called ${require_main.quoted(was)}`
	], "head", ["name"], {
		base: [],
		head: []
	})];
}
/** Without the path of its file. */
function ownNameOf(project) {
	const name = require_check_main.stringOf(require_check_main.get(project?.model, "name")) ?? "";
	const file = project?.model.place.source.path ?? "";
	return name === file ? "" : name.startsWith(`${file}/`) ? name.slice(file.length + 1) : name;
}
/** Whether the other side has a container of that name too: one that is written once may be several, which never run together. */
function isVariant(here, there, index) {
	const container = here.project.containers[index];
	if (container === void 0) return false;
	return there.project.containers.some(({ name, origin }) => name === container.name && origin === container.origin);
}
/** Facts by the index of their container. */
function byContainer(facts) {
	const groups = require_check_main.groupBy(facts, ({ index }) => String(index));
	return (index) => groups.get(String(index)) ?? [];
}
function membersOf(project, network) {
	return [...new Set(project.containers.flatMap(({ name, networks }) => networks?.some((each) => each.name === network) ? [name] : []))];
}
function renamedContainer(was, is, index) {
	if (was === is) return [];
	return [{
		subject: was,
		direction: "neutral",
		scale: "none",
		message: `is now called ${require_main.quoted(is)}`,
		covers: {
			base: [],
			head: []
		},
		at: {
			side: "head",
			path: ["containers", index]
		}
	}];
}
/** What containers say of a network that they stay on, and how far they reach by it. */
function factsOfNetwork(left, name) {
	const isOf = ({ network }) => network?.name === name;
	const concerned = left.filter(({ base, head }) => base.some(isOf) || head.some(isOf));
	const about = (fact) => isOf(fact) || fact.kind === "reaches";
	return {
		base: concerned.flatMap(({ base }) => base.filter(about)),
		head: concerned.flatMap(({ head }) => head.filter(about))
	};
}
/** Facts for which there is no better sentence: none is lost. */
function otherwise(left, said) {
	const covers = {
		base: left.flatMap(({ base }) => base),
		head: left.flatMap(({ head }) => head)
	};
	const { base, head } = withoutCovered(covers, said);
	const was = new Set(base);
	const groups = require_check_main.groupBy([...base, ...head], ({ kind, container }) => `${kind}\0${container}`);
	return Array.from(groups.values(), (facts) => {
		const sides = {
			base: facts.filter((fact) => was.has(fact)),
			head: facts.filter((fact) => !was.has(fact))
		};
		const words = (some) => some.length === 0 ? "nothing" : require_main.listed(some.map(({ what }) => require_main.quoted(what)));
		const message = `${facts[0].kind.replaceAll("-", " ")} ${words(sides.head)} instead of ${words(sides.base)}`;
		return statement("neutral", worstOf(facts.map(scaleOfFact)), message, sides);
	});
}

// src/surface/difference.ts
/**
* What changed in what the containers expose, reach, control, mount, hold as secret, run as and are made from: worst
* first, then what is neither better nor worse, improvements last. Complete: each fact that only one side has is said by
* some sentence. What does not change a fact (order, lines, forms, anchors, names of files) gives none.
* `factsOf` is asked only of projects that differ. Of what a file said that cannot be read any more (`unread`) nobody
* knows that it has become better: that the project refers to it is said instead.
*/
function surfaceDifference(pairs, factsOf, profileOfFile, unread = /* @__PURE__ */ new Set()) {
	const differing = pairs.filter((pair) => require_unread.differs(pair) || profileChange(pair, profileOfFile) !== void 0);
	const { maskMessage } = require_check_main.credentialsOf(differing.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()));
	return once(differing.flatMap((pair) => [...compareProjects(pair, sidesOf(pair, factsOf)), profileChange(pair, profileOfFile) ?? []].flat().filter((statement) => !isOnlyUnread(statement, pair, unread)).map((statement) => located(statement, pair, profileOfFile, maskMessage)))).toSorted(worstFirst);
}
/** Whether something is better only because a file that said otherwise cannot be read. */
function isOnlyUnread({ direction, covers }, { base, unread: side }, unread) {
	if (direction !== "better" || base === void 0 || side !== void 0 || unread.size === 0) return false;
	return covers.base.some(({ path }) => unread.has(require_check_main.locateIn(base.model, path).place.source.path));
}
function sidesOf({ base, head }, factsOf) {
	const side = (project) => project === void 0 ? void 0 : {
		project: require_check_main.toJson(project.model),
		facts: factsOf(project)
	};
	return {
		base: side(base),
		head: side(head)
	};
}
function located({ direction, scale, message, covers, at, subject }, pair, profileOfFile, maskMessage) {
	const model = pair[at.side]?.model;
	if (model === void 0) throw new Error(`a change of a project that is not in the ${at.side}`);
	const { place } = require_check_main.locateIn(model, at.path);
	const [list, index] = at.path;
	const container = list === "containers" ? require_check_main.valuesOf(require_check_main.get(model, list))[Number(index)] : void 0;
	const name = require_check_main.stringOf(require_check_main.get(container, "name"));
	const column = require_check_main.severityProfile(require_check_main.stringOf(require_check_main.get(model, "target")), require_check_main.stringOf(require_check_main.get(container, "profile")), () => profileOfFile(place.source.path));
	return {
		direction,
		severity: scales$1[scale][column],
		project: require_check_main.stringOf(require_check_main.get(pair.head?.model ?? model, "name")) ?? "",
		subject: subject ?? name ?? objectOf(model, at.path),
		message: maskMessage(withFile(message, place, model, covers[at.side])),
		place,
		side: at.side,
		covers
	};
}
/** "the file" is that of the sentence's place; where what is written stands in another one, that is named. */
function withFile(message, { source }, model, facts) {
	const written = facts.flatMap(({ port, secret, path }) => port?.password_at !== void 0 ? [port.password_at] : secret?.form === "written" ? [path] : []);
	const files = new Set(written.map((path) => require_check_main.locateIn(model, path).place.source));
	const [file] = files;
	if (file === void 0 || files.size > 1 || file.path === source.path) return message;
	const parts = message.split("`");
	const ours = (part) => part.replaceAll("written in the file", `written in ${require_main.quoted(file.label)}`);
	return parts.map((part, index) => index % 2 === 0 ? ours(part) : part).join("`");
}
/** A project by its name is told from a container of that name; that of a job has a path for a name. */
function objectOf(model, path) {
	const name = require_check_main.stringOf(require_check_main.get(model, "name"));
	const subject = require_check_main.subjectOf(model, path);
	return subject === name && require_check_main.stringOf(require_check_main.get(model, "kind")) === "compose" ? `project ${subject}` : subject;
}
/** What several projects have from one place is said once, as bad as for the worst of them. */
function once(changes) {
	const key = ({ place, side, subject, message, direction }) => JSON.stringify([
		require_check_main.placeKey(place),
		side,
		subject,
		message,
		direction
	]);
	return Array.from(require_check_main.groupBy(changes, key).values(), ([first, ...others]) => {
		if (others.length === 0) return first;
		const all = [first, ...others];
		const also = [...new Set(others.map(({ project }) => project))].filter((project) => project !== first.project);
		return {
			...first,
			severity: all.map(({ severity }) => severity).toSorted(require_check_main.compareSeverity)[0] ?? first.severity,
			...also.length === 0 ? {} : { also },
			covers: {
				base: all.flatMap(({ covers }) => covers?.base ?? []),
				head: all.flatMap(({ covers }) => covers?.head ?? [])
			}
		};
	});
}
const directions = [
	"worse",
	"neutral",
	"better"
];
function worstFirst(a, b) {
	return directions.indexOf(a.direction) - directions.indexOf(b.direction) || require_check_main.compareSeverity(a.severity, b.severity) || require_check_main.compareText(a.place.source.path, b.place.source.path) || a.place.start - b.place.start || require_check_main.compareText(a.project, b.project) || require_check_main.compareText(a.subject, b.subject) || require_check_main.compareText(a.message, b.message);
}

// src/compare/renames.ts
/** @param pairs as `pairProjects` gives them: those of the head first, in their order. */
function renamesOf(pairs, baseProjects, files) {
	const formerFiles = /* @__PURE__ */ new Map();
	const formerNames = /* @__PURE__ */ new Map();
	const places = {
		base: /* @__PURE__ */ new Set(),
		head: /* @__PURE__ */ new Set()
	};
	for (const { base, head, containers, extra } of pairs) {
		const before = require_check_main.valuesOf(require_check_main.get(base?.model, "containers"));
		const after = require_check_main.valuesOf(require_check_main.get(head?.model, "containers"));
		for (const container of before) places.base.add(placeKey(fileOf(container), nameOf(container)));
		for (const container of after) places.head.add(placeKey(fileOf(container), nameOf(container)));
		if (extra !== void 0) continue;
		const values = containers.map((pair) => [before[pair.base ?? -1], after[pair.head ?? -1]]);
		for (const [old, now] of [[base?.model, head?.model], ...values]) {
			if (old === void 0 || now === void 0) continue;
			const [from, to] = [fileOf(old), fileOf(now)];
			if (from !== to && !files.head.has(from) && !files.base.has(to)) add(formerFiles, to, from);
			if (nameOf(old) !== nameOf(now)) add(formerNames, placeKey(nameOf(head?.model), nameOf(now)), nameOf(old));
		}
	}
	const isOnly = (here, there) => {
		return ({ file, container }) => {
			if (files[here].has(file) && !files[there].has(file)) return true;
			if (container === void 0) return false;
			const key = placeKey(file, container);
			return places[here].has(key) && !places[there].has(key);
		};
	};
	return {
		formerFiles: (file) => [...formerFiles.get(file) ?? []],
		formerNames: (project, container) => [...formerNames.get(placeKey(project, container)) ?? []],
		formerProject: (project) => {
			const { base, extra } = pairs[project] ?? {};
			return base === void 0 || extra !== void 0 ? void 0 : baseProjects.indexOf(base);
		},
		isGone: isOnly("base", "head"),
		isNew: isOnly("head", "base")
	};
}
function add(map, key, value) {
	map.set(key, (map.get(key) ?? /* @__PURE__ */ new Set()).add(value));
}
function placeKey(file, name) {
	return `${file}\0${name}`;
}
function fileOf(value) {
	return (require_check_main.get(value, "name") ?? value).place.source.path;
}
function nameOf(value) {
	return require_check_main.stringOf(require_check_main.get(value, "name")) ?? "";
}

// src/compare/compare.ts
/** What a head is held against: a base that has been judged, and how the two belong together. */
function comparisonOf({ base, judged, baseParts, headParts, factsOf, profileOfFile }) {
	const baseProjects = baseParts.flatMap(({ collected }) => collected.projects);
	const pairs = require_unread.pairProjects(baseProjects, headParts.flatMap(({ collected }) => collected.projects));
	const files = {
		base: pathsOf(baseParts),
		head: pathsOf(headParts)
	};
	const { pairs: marked, unread } = require_unread.withUnread(pairs, diagnosticsOf(baseParts), diagnosticsOf(headParts));
	const projects = marked.filter((pair) => require_unread.differs(pair) || profileChange(pair, profileOfFile) !== void 0);
	return {
		breaches: judged.breaches,
		diagnostics: judged.verdict.diagnostics,
		renames: renamesOf(pairs, baseProjects, files),
		unread,
		comparison: {
			base,
			surface: surfaceDifference(projects, factsOf, profileOfFile, unread.files),
			projects
		}
	};
}
function diagnosticsOf(parts) {
	return parts.flatMap(({ collected }) => collected.diagnostics);
}
function pathsOf(parts) {
	return new Set(parts.flatMap(({ paths }) => paths));
}

exports.comparisonOf = comparisonOf;