const require_check_main = require("./check-main.part.js");

// src/collect/collected.ts
/** Of the files of a project, those that have services: without environment files and what is built from. */
function composeFilesOf({ files }) {
	return files.filter(require_check_main.isYamlName);
}

// src/compare/likeness.ts
/** Keys of a thing that say what it is called, where it stands, or what all of them have. */
const names = /* @__PURE__ */ new Set([
	"name",
	"origin",
	"profile",
	"variant",
	"started_by"
]);
/** Of plain JSON data. Items of lists count wherever they stand in them. */
function traitsOf(data) {
	const traits = /* @__PURE__ */ new Map();
	visit(data, "", traits);
	return traits;
}
function visit(data, path, traits) {
	if (Array.isArray(data)) for (const item of data) visit(item, path, traits);
	else if (typeof data === "object" && data !== null) {
		for (const [key, value] of Object.entries(data)) if (path !== "" || !names.has(key)) visit(value, `${path}/${key}`, traits);
	} else {
		const trait = `${path}=${String(data)}`;
		traits.set(trait, (traits.get(trait) ?? 0) + 1);
	}
}
/** From 0, nothing in common, to 1, the same: what both have, of what either has. */
function likeness(one, other) {
	let shared = 0;
	let all = 0;
	for (const [trait, number] of one) {
		const there = other.get(trait) ?? 0;
		shared += Math.min(number, there);
		all += Math.max(number, there);
	}
	for (const [trait, number] of other) if (!one.has(trait)) all += number;
	return all === 0 ? 1 : shared / all;
}
/** Pairs that are compared at most: beyond, nothing is taken for the same by its likeness. */
const mostComparisons = 4e4;
/**
* Pairs of things that are alike, by their indices: the most alike first, each thing once. Of several that are equally
* alike the first counts. Nothing is paired where there are so many that comparing all would take too long.
*/
function mostAlike(base, head, least) {
	if (base.length * head.length > mostComparisons) return [];
	const found = [];
	for (const [from, one] of base.entries()) for (const [to, other] of head.entries()) {
		const score = likeness(one, other);
		if (score >= least) found.push({
			from,
			to,
			score
		});
	}
	found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
	const taken = {
		base: /* @__PURE__ */ new Set(),
		head: /* @__PURE__ */ new Set()
	};
	const pairs = [];
	for (const { from, to } of found) {
		if (taken.base.has(from) || taken.head.has(to)) continue;
		taken.base.add(from);
		taken.head.add(to);
		pairs.push([from, to]);
	}
	return pairs;
}

// src/compare/pair.ts
/** From how alike on a project or container under another name is taken for the same. */
const enough = .6;
/** The same of a container that runs the same image: who renames it often renames its networks and volumes too. */
const enoughOfImage = .3;
/**
* Which projects of two trees are the same, in the order of the head, then those that are gone. A project is known by
* its kind, its name and its files; one that has lost its counterpart, by what its containers are.
*/
function pairProjects(base, head) {
	const matched = matchAll(base, head, {
		keys: projectKeys,
		traits: traitsOfProject,
		sort: ({ model }) => kindOf(model),
		kin: () => void 0,
		last: ({ model }) => kindOf(model) === "workflow" ? void 0 : `${kindOf(model)}\0${model.place.source.path}`
	});
	const found = head.map((project, index) => ({
		head: project,
		base: base[matched.get(index) ?? -1]
	}));
	const both = found.flatMap(({ base: was, head: is }) => was === void 0 ? [] : [{
		base: was,
		head: is
	}]);
	const named = {
		base: require_check_main.groupBy(both, (pair) => nameOf(pair.base.model)),
		head: require_check_main.groupBy(both, (pair) => nameOf(pair.head.model))
	};
	return [...found.map(({ base: was, head: is }) => {
		const sibling = was === void 0 ? siblingOf(is, named.head.get(nameOf(is.model)), "head") : void 0;
		return sibling === void 0 ? pairOf(was, is) : {
			...pairOf(sibling, is),
			extra: "head"
		};
	}), ...without(base, matched.values()).map((was) => {
		const sibling = siblingOf(was, named.base.get(nameOf(was.model)), "base");
		return sibling === void 0 ? pairOf(was, void 0) : {
			...pairOf(was, sibling),
			extra: "base"
		};
	})];
}
/**
* On the other side, of the projects that share name and files with one that has no counterpart, the most alike.
* `namesakes` have its name on its own side.
*/
function siblingOf(project, namesakes, side) {
	const other = side === "base" ? "head" : "base";
	const siblings = (namesakes ?? []).filter((pair) => isCombinedWith(pair[side], project)).map((pair) => pair[other]);
	if (siblings.length < 2) return siblings[0];
	const traits = traitsOfProject(project);
	const scores = siblings.map((sibling) => likeness(traits, traitsOfProject(sibling)));
	return siblings[scores.indexOf(Math.max(...scores))];
}
/** Whether two projects of one tree and name are combinations of files that begin with the same. */
function isCombinedWith(one, other) {
	if (kindOf(one.model) !== "compose" || kindOf(other.model) !== "compose") return false;
	return composeFilesOf(one).some((path) => other.files.includes(path));
}
/** Whether the rules see something else in it. */
function differs({ base, head }) {
	if (base === void 0 || head === void 0) return true;
	return JSON.stringify(require_check_main.toJson(base.model)) !== JSON.stringify(require_check_main.toJson(head.model));
}
function pairOf(base, head) {
	return {
		...base === void 0 ? {} : { base },
		...head === void 0 ? {} : { head },
		containers: pairContainers(containersOf(base), containersOf(head))
	};
}
function pairContainers(base, head) {
	const matched = matchAll(base, head, {
		keys: containerKeys,
		traits: (container) => traitsOf(require_check_main.toJson(container)),
		sort: originOf,
		kin: (container) => imageKey(container),
		last: () => void 0
	});
	const taken = new Set(matched.values());
	return [...head.map((_, index) => {
		const from = matched.get(index);
		return from === void 0 ? { head: index } : {
			base: from,
			head: index
		};
	}), ...base.flatMap((_, index) => taken.has(index) ? [] : [{ base: index }])];
}
/** Which things are the same, as indices of the base by those of the head. */
function matchAll(base, head, marks) {
	const matching = new Matching(base, head);
	for (const key of marks.keys) matching.byKey(key);
	matching.byLikeness(marks.traits, marks.sort, enough);
	matching.byLikeness(marks.traits, marks.kin, enoughOfImage);
	matching.byKey(marks.last);
	return matching.found;
}
var Matching = class {
	/** Indices of the base by those of the head. */
	found = /* @__PURE__ */ new Map();
	#base;
	#head;
	constructor(base, head) {
		this.#base = base.map((thing, index) => ({
			thing,
			index
		}));
		this.#head = head.map((thing, index) => ({
			thing,
			index
		}));
	}
	byKey(key) {
		const waiting = /* @__PURE__ */ new Map();
		for (const { thing, index } of this.#base) {
			const name = key(thing);
			if (name === void 0) continue;
			const queue = waiting.get(name);
			if (queue === void 0) waiting.set(name, [index]);
			else queue.push(index);
		}
		for (const { thing, index } of this.#head) {
			const name = key(thing);
			const from = name === void 0 ? void 0 : waiting.get(name)?.shift();
			if (from !== void 0) this.found.set(index, from);
		}
		this.#drop();
	}
	byLikeness(traits, sort, least) {
		for (const name of new Set(this.#head.map(({ thing }) => sort(thing)))) {
			if (name === void 0) continue;
			const before = this.#base.filter(({ thing }) => sort(thing) === name);
			const after = this.#head.filter(({ thing }) => sort(thing) === name);
			const of = (things) => things.map(({ thing }) => traits(thing));
			if (before.length === 0) continue;
			for (const [from, to] of mostAlike(of(before), of(after), least)) this.found.set(after[to]?.index ?? -1, before[from]?.index ?? -1);
		}
		this.#drop();
	}
	/** What has been found is not looked at again. */
	#drop() {
		const taken = new Set(this.found.values());
		this.#base = this.#base.filter(({ index }) => !taken.has(index));
		this.#head = this.#head.filter(({ index }) => !this.found.has(index));
	}
};
const projectKeys = [({ model, files }) => JSON.stringify([
	kindOf(model),
	nameOf(model),
	model.place.source.path,
	files
]), ({ model }) => JSON.stringify([
	kindOf(model),
	nameOf(model),
	model.place.source.path
])];
/**
* Of containers of one name, as a matrix makes them, those of one image belong together. Whom nobody has named goes by
* its image, and by another name with each version.
*/
const containerKeys = [
	(container) => JSON.stringify([
		originOf(container),
		nameOf(container),
		container.place.source.path,
		imageKey(container)
	]),
	(container) => JSON.stringify([
		originOf(container),
		nameOf(container),
		container.place.source.path
	]),
	(container) => JSON.stringify([originOf(container), nameOf(container)]),
	(container) => {
		const image = require_check_main.get(container, "image");
		const [ref, registry, repository] = [
			"ref",
			"registry",
			"repository"
		].map((key) => require_check_main.stringOf(require_check_main.get(image, key)));
		if (ref === void 0 || repository === void 0 || !nameOf(container).endsWith(ref)) return void 0;
		return JSON.stringify([
			originOf(container),
			container.place.source.path,
			registry,
			repository
		]);
	}
];
function traitsOfProject({ model }) {
	return traitsOf(require_check_main.toJson(require_check_main.get(model, "containers") ?? model));
}
function kindOf(model) {
	return require_check_main.stringOf(require_check_main.get(model, "kind")) ?? "";
}
function originOf(container) {
	return require_check_main.stringOf(require_check_main.get(container, "origin")) ?? "";
}
/** What it runs, as it is named; undefined where nothing says so. */
function imageKey(container) {
	const image = require_check_main.stringOf(require_check_main.get(require_check_main.get(container, "image"), "ref"));
	return image === void 0 ? void 0 : `${originOf(container)} ${image}`;
}
function nameOf(value) {
	return require_check_main.stringOf(require_check_main.get(value, "name")) ?? "";
}
function containersOf(project) {
	const containers = require_check_main.get(project?.model, "containers");
	return containers?.kind === "sequence" ? containers.items : [];
}
function without(things, indices) {
	const gone = new Set(indices);
	return things.filter((_, index) => !gone.has(index));
}

// src/compare/unread.ts
/** Pairs of which one side is not there because its files cannot be read are marked as such. */
function withUnread(pairs, base, head) {
	const files = {
		base: onlyUnreadIn(base, head),
		head: onlyUnreadIn(head, base)
	};
	const marked = pairs.map((pair) => {
		if (pair.extra === "head" && isOf(pair.head?.files, files.base)) return {
			...pair,
			unread: "base"
		};
		if (pair.extra === "base" && isOf(pair.base?.files, files.head)) return {
			...pair,
			unread: "head"
		};
		if (pair.head === void 0) return isOf(pair.base?.files, files.head) ? {
			...pair,
			unread: "head"
		} : pair;
		if (pair.base === void 0) return isOf(pair.head.files, files.base) ? {
			...pair,
			unread: "base"
		} : pair;
		return pair;
	});
	const projects = marked.flatMap(({ base: project, unread }) => unread === "head" && project !== void 0 ? [require_check_main.stringOf(require_check_main.get(project.model, "name")) ?? ""] : []);
	return {
		pairs: marked,
		unread: {
			files: files.head,
			projects: new Set(projects)
		}
	};
}
function isOf(files, unread) {
	return files?.some((file) => unread.has(file)) === true;
}
/** Files with an error that the other tree does not have in them. */
function onlyUnreadIn(one, other) {
	const key = ({ kind, message, place }) => `${place.source.path}\0${kind}\0${message}`;
	const isError = ({ level }) => level === "error";
	const there = require_check_main.groupBy(other.filter(isError), key);
	return new Set(one.filter((each) => isError(each) && !there.has(key(each))).map(({ place }) => place.source.path));
}

Object.defineProperty(exports, "composeFilesOf", {
  enumerable: true,
  get: function () {
    return composeFilesOf;
  }
});
Object.defineProperty(exports, "differs", {
  enumerable: true,
  get: function () {
    return differs;
  }
});
Object.defineProperty(exports, "pairProjects", {
  enumerable: true,
  get: function () {
    return pairProjects;
  }
});
Object.defineProperty(exports, "withUnread", {
  enumerable: true,
  get: function () {
    return withUnread;
  }
});