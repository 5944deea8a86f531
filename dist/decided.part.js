const require_rolldown_runtime = require("./rolldown-runtime.part.js");
const require_check_main = require("./check-main.part.js");
const require_own_rules = require("./own-rules.part.js");

// src/policy/own/decided.ts
/**
* The own rules of the tree that decides. Where that is another than the one that is judged, a change to them is told,
* and what is to come must compile: or it would be noticed when it is merged. Rules of a base commit that do not compile
* enforce nothing, and must not keep away what repairs them: then those of the head count, for a rule can only add.
* @throws OwnRulesError
*/
async function decidedRules(deciding, judged) {
	const tree = deciding.tree ?? judged.tree;
	if (tree === void 0 || tree === judged.tree) {
		const own = tree === void 0 ? void 0 : await load(tree, deciding.folders);
		return {
			...own === void 0 ? {} : { own },
			upcoming: [],
			changes: [],
			diagnostics: []
		};
	}
	const [before, after] = await Promise.all([sourcesOf(tree, deciding.folders), sourcesOf(judged.tree, judged.folders)]);
	const changes = changesOf(before, after);
	const diagnostics = [];
	let own;
	try {
		own = await load(tree, deciding.folders);
	} catch (error) {
		if (!(error instanceof require_own_rules.OwnRulesError)) throw error;
		const message = `own rules of the base commit cannot be used: ${error.message.split("\n")[0]}`;
		const source = after.values().next().value ?? new require_check_main.Source(deciding.folders[0] ?? "", "");
		diagnostics.push({
			kind: "invalid",
			level: "warning",
			message,
			place: require_check_main.startOf(source)
		});
		own = await load(judged.tree, judged.folders);
	}
	const next = changes.length > 0 && after.size > 0 ? await load(judged.tree, judged.folders) : void 0;
	return {
		...own === void 0 ? {} : { own },
		upcoming: next?.catalog ?? [],
		changes,
		diagnostics
	};
}
async function load(tree, folders) {
	return tree === void 0 || folders.length === 0 ? void 0 : require_own_rules.OwnRules.load(tree, folders);
}
/** What rules are made of, by path; nothing where it cannot be read. */
async function sourcesOf(tree, folders) {
	if (tree === void 0) return /* @__PURE__ */ new Map();
	try {
		const { modules, dataSources } = await require_own_rules.readOwnSources(tree, folders);
		return new Map([...modules, ...Array.from(dataSources.values(), (source) => [source.path, source])]);
	} catch (error) {
		if (error instanceof require_own_rules.OwnRulesError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
function changesOf(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
		const [old, now] = [before.get(path), after.get(path)];
		const source = now ?? old;
		if (source === void 0 || old?.text === now?.text) return [];
		const message = `${now === void 0 ? "is gone" : old === void 0 ? "is new" : "is changed"}: own rules count as they are in the base commit until this is merged`;
		return [{
			place: require_check_main.startOf(source),
			subject: source.label,
			message,
			evidence: path
		}];
	});
}

exports.decidedRules = decidedRules;