export const id = 562;
export const ids = [562];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ gateChanged),
/* harmony export */   Kh: () => (/* binding */ suppressionUnused),
/* harmony export */   QZ: () => (/* binding */ suppressionIncomplete),
/* harmony export */   jB: () => (/* binding */ suppressionExpired),
/* harmony export */   kM: () => (/* binding */ decisionRules),
/* harmony export */   tz: () => (/* binding */ unresolvedValue)
/* harmony export */ });
function everywhere(severity) {
    return { production: severity, development: severity, ci: severity, "self-hosted": severity };
}
const common = { related_resources: [], family: "diagnostics", confidence: "certain", fix: "none" };
const suppressionExpired = {
    ...common,
    id: "suppression-expired",
    title: "Suppression expired",
    description: "A decision to accept a breach held until a day that is past. What it accepted counts again.\nNobody has looked at the breach since, and it is still there.",
    severity: everywhere("high"),
    remediation: "Repair what it accepted, or decide again: a new last day, with a justification that is true today.",
};
const suppressionIncomplete = {
    ...common,
    id: "suppression-incomplete",
    title: "Suppression without what it needs",
    description: "A decision to accept a breach does not say why, by whom or until when, or cannot be read. It accepts nothing.",
    severity: everywhere("medium"),
    remediation: "Write a justification, an owner and the last day (`expires`), or remove it.",
};
const suppressionUnused = {
    ...common,
    id: "suppression-unused",
    title: "Suppression of nothing",
    description: "A decision accepts a breach that is not there.\nThe next breach of that rule there would pass unseen.",
    severity: everywhere("info"),
    remediation: "Remove it.",
};
const unresolvedValue = {
    ...common,
    id: "unresolved-value",
    title: "Value that only run time knows",
    description: "Something that matters for the container's isolation comes from a variable or an expression without a value in the repository.\nWhat it will be is not judged.",
    severity: everywhere("info"),
    remediation: "Give the variable a default that is safe, or write the value itself. With `strict` such values fail the check.",
};
const gateChanged = {
    ...common,
    id: "gate-changed",
    title: "Change to what is accepted",
    description: "The pull request changes the configuration, a suppression, a declaration or an own rule: what later changes are judged by.\nWhoever approves it approves that too.",
    severity: everywhere("info"),
    remediation: "Look at what it accepts. It counts from when it is merged.",
};
/** About decisions and what nobody can know; beside `unreadable-file`. */
const decisionRules = [
    suppressionExpired,
    suppressionIncomplete,
    suppressionUnused,
    unresolvedValue,
    gateChanged,
];


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ distinctDiagnostics)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6080);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4762);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4356);





/** Parsers repeat what they stumble over, however long it is. UTF-16 code units. */
const longestMessage = 2000;
/** By file, line, column, kind; the same thing said of one place once, and no credential repeated. */
function distinctDiagnostics(diagnostics, { maskMessage }) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(diagnostics, ({ kind, level, message, place }) => [kind, level, message, (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)].join("\0"));
    const keyed = Array.from(groups.values(), ([one]) => ({
        one: { ...one, message: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(maskMessage(one.message), longestMessage) },
        at: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(one.place),
    }));
    keyed.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.at.file, b.at.file), a.at.line - b.at.line, a.at.column - b.at.column, (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.one.kind, b.one.kind), (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.one.message, b.one.message)));
    return keyed.map(({ one }) => one);
}


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ placeOfContainer),
/* harmony export */   ME: () => (/* binding */ locateViolation),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3049);
/* harmony import */ var _rule_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6108);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2405);



/** Undefined where the rule is off in the profile that counts there. */
function locateViolation(violation, rule, { model }, project, profileOfFile, options = { rules: [], pedantic: true }) {
    const { place, via } = locateIn(model, violation.path);
    const [list, index] = violation.path;
    const container = list === "containers" && typeof index === "number" ? itemOf(model, list, index) : undefined;
    const column = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityProfile */ .p9)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "target")), (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(container, "profile")), profileOfFile(place.source.path));
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(container, "name"));
    const found = (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .adjusted */ .BZ)({ rule: rule.id, place, ...(name === undefined ? {} : { container: name }) }, (violation.severity ?? rule.severity)[column], rule.pedantic === true, options);
    if (found === undefined)
        return undefined;
    return {
        rule,
        violation,
        project,
        projectName: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "name")) ?? "",
        model,
        ...(typeof index === "number" && container !== undefined ? { containerIndex: index } : {}),
        ...(name === undefined ? {} : { container: name }),
        subject: name ?? subjectOf(model, violation.path),
        ...found,
        confidence: violation.confidence ?? rule.confidence,
        place,
        via,
        related: (violation.related ?? []).map(({ path, message }) => ({ message, place: locateIn(model, path).place })),
    };
}
function placeKey({ source, start, end }) {
    return `${source.path}\0${start}\0${end}`;
}
/** The place of a container of a project: where its name stands. */
function placeOfContainer(model, index) {
    return locateIn(model, ["containers", index]).place;
}
/**
 * As `locate`, but what ends at a container, network or volume itself (something is missing in it) stands at its name,
 * not on the whole block.
 */
function locateIn(model, path) {
    const found = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, path);
    const [list, index] = path;
    if (typeof list !== "string" || typeof index !== "number")
        return found;
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, [list, index, "name"]);
    return found.place === (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(model, [list, index]).place ? name : found;
}
function itemOf(model, list, index) {
    const items = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, list);
    const item = items?.kind === "sequence" ? items.items[index] : undefined;
    return item?.kind === "mapping" ? item : undefined;
}
function subjectOf(model, path) {
    const [list, index] = path;
    const name = typeof list === "string" && typeof index === "number" ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(itemOf(model, list, index), "name") : undefined;
    const noun = list === "networks" ? "network" : list === "volumes" ? "volume" : undefined;
    const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(name);
    return noun === undefined || text === undefined ? ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(model, "name")) ?? "the project") : `${noun} ${text}`;
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownRuleFailed),
/* harmony export */   q: () => (/* binding */ failedDrafts)
/* harmony export */ });
/** A rule that is not bundled and gave no answer: what it guards is not judged. */
const ownRuleFailed = {
    id: "own-rule-failed",
    title: "Own rule failed",
    description: "A rule of the organisation broke off, ran too long, or answered with what is no violation, so nobody knows what it would have found.\nThe other rules are judged as if it were not there.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the rule; `bulkhead test` runs its tests and examples.",
    fix: "none",
};
/** One finding for each. Which failure it was does not identify it: a slow machine and a slow rule look alike. */
function failedDrafts(failures) {
    return failures.map(({ rule, message, place }) => ({
        rule: ownRuleFailed.id,
        severity: "high",
        confidence: ownRuleFailed.confidence,
        message,
        remediation: ownRuleFailed.remediation,
        project: "",
        subject: `rule ${rule}`,
        place,
        related: [],
        evidence: rule,
    }));
}


/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ adjusted),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   c2: () => (/* binding */ isWeaker),
/* harmony export */   mC: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7471);



/** The severity of a finding by the configuration. Undefined: the rule is off there. */
function adjusted(subject, severity, pedantic, options) {
    const setting = settingFor(subject, options.rules);
    if (setting === undefined)
        return severity === "off" || (pedantic && !options.pedantic) ? undefined : { severity };
    if (setting.severity === "off")
        return undefined;
    if (setting.severity === "on" || setting.severity === undefined) {
        return severity === "off" ? undefined : { severity };
    }
    if (setting.severity === severity)
        return { severity };
    const from = severity === "off" ? "info" : severity;
    return {
        severity: setting.severity,
        adjustment: { from, layer: setting.layer, at: placeText(setting.place) },
    };
}
/** The last setting of a severity that is about a finding, of those that a stronger layer does not forbid. */
function settingFor(subject, settings) {
    const guard = guardOf(subject.rule, settings);
    return settings.findLast((setting) => setting.severity !== undefined &&
        isAbout(setting, subject) &&
        (guard === undefined || !isWeaker(setting.layer, guard.layer)));
}
/** The setting that forbids weaker layers to accept, lower or switch off what a rule finds. */
function guardOf(rule, settings) {
    return settings.findLast((setting) => setting.rule === rule && setting.suppressible === false);
}
function isWeaker(one, other) {
    return _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(one) < _options_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(other);
}
/** Rules that some setting asks for, or that are not off unless asked for. */
function isWanted(rule, options) {
    if (options.pedantic || rule.pedantic !== true)
        return true;
    return options.rules.some(({ rule: id, severity }) => id === rule.id && severity !== undefined && severity !== "off");
}
/** Parameters by rule, later settings over earlier ones: `data.config`. */
function parametersOf(settings) {
    const all = {};
    for (const { rule, parameters } of settings) {
        if (parameters !== undefined)
            all[rule] = { ...all[rule], ...parameters };
    }
    return all;
}
function isAbout({ rule, files, containers }, subject) {
    return (rule === subject.rule && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(files, subject.place.source.path) && (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSome */ .I)(containers, subject.container));
}
function placeText(place) {
    const { file, line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place);
    return `${file}:${line}:${column}`;
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ diagnosticRules),
/* harmony export */   Uu: () => (/* binding */ unreadableDrafts),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);
/* harmony import */ var _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1917);



/** What could not be read must not pass: the rule behind every diagnostic of level error. */
const unreadableFile = {
    id: "unreadable-file",
    title: "File not judged",
    description: "A file, or a part of it, could not be read or resolved, so nobody knows what its containers may do.\nWhat is not judged could hold any breach of isolation.",
    related_resources: [],
    family: "diagnostics",
    severity: { production: "high", development: "high", ci: "high", "self-hosted": "high" },
    confidence: "certain",
    remediation: "Repair the file, or exclude it if it is not run.",
    fix: "none",
};
/** The rules that the tool itself breaks the silence with; they have no Rego. */
const diagnosticRules = [unreadableFile, _own_rule_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRuleFailed */ .A, ..._decision_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionRules */ .kM];
/** One for each place with a diagnostic of level error, in their order. */
function unreadableDrafts(diagnostics) {
    return unreadablePlaces(diagnostics).map(({ place, message, evidence }) => ({
        rule: unreadableFile.id,
        severity: "high",
        confidence: unreadableFile.confidence,
        message,
        remediation: unreadableFile.remediation,
        project: "",
        subject: place.source.path,
        place,
        related: [],
        evidence,
    }));
}
function unreadablePlaces(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === "error");
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(errors, ({ place }) => `${place.source.path}\0${place.start}\0${place.end}`);
    return Array.from(groups.values(), (group) => {
        const messages = [...new Set(group.map(({ message }) => message))];
        const kinds = [...new Set(group.map(({ kind }) => kind))].sort();
        return { place: group[0].place, message: `is not judged: ${messages.join("; ")}`, evidence: kinds.join() };
    });
}


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./out/collect/profile.js
var profile = __webpack_require__(3459);
// EXTERNAL MODULE: ./out/collect/trees.js + 186 modules
var collect_trees = __webpack_require__(4665);
// EXTERNAL MODULE: ./out/discover.js
var discover = __webpack_require__(3237);
// EXTERNAL MODULE: ./out/read.js
var out_read = __webpack_require__(8722);
// EXTERNAL MODULE: ./out/source.js
var out_source = __webpack_require__(995);
;// CONCATENATED MODULE: ./out/compare/not-whole.js

/** That something of a base could not be had, so that nothing can be compared with it. */
function notWhole(head, why) {
    const message = `the base commit cannot be read: ${why}. Nothing is compared, and all that is found counts`;
    return {
        kind: "decision",
        level: "warning",
        message,
        place: (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(".", "", head.label?.("") || ".")),
    };
}

;// CONCATENATED MODULE: ./out/compare/base-parts.js




/**
 * What the base has; undefined where nothing is compared. Where the change touches nothing that was read, that is what the
 * head has.
 */
async function collectBase(heads, options, compared) {
    if (compared === undefined)
        return undefined;
    const { commit, trees } = compared;
    const parts = [];
    for (const head of heads) {
        const base = trees.get(head.tree);
        if (base === undefined)
            continue;
        (0,out_read/* shareSources */.Mu)(base, head.tree);
        const paths = await base.list();
        const isSame = isEqual((0,discover/* discover */.k)(paths, options), (0,discover/* discover */.k)(head.paths, options)) && (await (0,out_read/* readsTheSame */.nu)(head.tree, base));
        if (isSame)
            parts.push({ ...head, tree: base, paths });
        else
            parts.push(...(await (0,collect_trees/* collectEach */.ao)([base], options)));
        if (base.lost !== undefined)
            return { commit, diagnostics: [notWhole(head.tree, base.lost)] };
    }
    return { commit, parts, diagnostics: [] };
}
function isEqual(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./out/compare/pair.js + 1 modules
var compare_pair = __webpack_require__(5447);
// EXTERNAL MODULE: ./out/judge/credentials.js + 1 modules
var judge_credentials = __webpack_require__(354);
// EXTERNAL MODULE: ./out/judge/group.js
var judge_group = __webpack_require__(6080);
// EXTERNAL MODULE: ./out/judge/located.js
var judge_located = __webpack_require__(4762);
// EXTERNAL MODULE: ./out/judge/order.js
var order = __webpack_require__(4356);
// EXTERNAL MODULE: ./out/judge/severity.js
var judge_severity = __webpack_require__(2405);
// EXTERNAL MODULE: ./out/value.js
var out_value = __webpack_require__(3049);
// EXTERNAL MODULE: ./out/surface/wording.js
var wording = __webpack_require__(8560);
;// CONCATENATED MODULE: ./out/surface/network-difference.js

/**
 * Networks of one project that became others in themselves, and new ones with an open gateway. What else a new one is,
 * is said of the containers that join it. `left` gives what containers say of a network that they stay on.
 */
function compareNetworks(base, head, formerName, left) {
    const before = new Map(base.networks.map((network, index) => [network.name, { network, index }]));
    return head.networks.flatMap((network, index) => {
        const was = before.get(formerName(network.name))?.network;
        const covers = left(network.name);
        const changes = was === undefined ? newNetwork(network) : changesOf(was, network, covers);
        return changes.map((change, at) => objectStatement(change, "head", ["networks", index], at === 0 ? covers : { base: [], head: [] }));
    });
}
function objectStatement([direction, scale, message, key], side, path, covers) {
    return { direction, scale, message, covers, at: { side, path: key === undefined ? path : [...path, key] } };
}
function newNetwork(network) {
    const changes = [];
    for (const [key, mode] of gatewayModes(network)) {
        changes.push([
            "worse",
            scaleOfMode(mode),
            `is new, and its gateway is ${(0,wording/* quoted */.TL)(mode)} (${(0,wording/* quoted */.TL)(key)})`,
            "driver_opts",
        ]);
    }
    return changes;
}
function changesOf(was, is, covers) {
    return [
        ...(was.name === is.name ? [] : [["neutral", "none", `was called ${(0,wording/* quoted */.TL)(was.name)}`]]),
        ...internalChange(was, is, covers),
        ...externalChange(was, is),
        ...driverChange(was, is),
        ...optionChange(was, is),
        ...attachableChange(was, is),
    ];
}
/** Undefined where only run time, or whoever owns an external network, knows. */
function internalOf({ internal, external, unknown = [] }) {
    if (unknown.some(([key]) => key === "internal"))
        return undefined;
    return internal ?? (external ? undefined : false);
}
function internalChange(was, is, { base, head }) {
    const [before, now] = [internalOf(was), internalOf(is)];
    // Whoever owns it decides: that it is another's, or no longer, is said by itself.
    const isOfOthers = (network) => network.external === true && internalOf(network) === undefined;
    if (before === now || isOfOthers(was) || isOfOthers(is))
        return [];
    if (now === undefined)
        return [[before ? "worse" : "neutral", "little", "is internal or not as only the environment knows"]];
    const closed = reaching(base);
    const opened = reaching(head);
    const known = before === undefined ? "; before, only the environment knew that" : "";
    if (now) {
        const end = closed.length === 0 ? "" : `: ${(0,wording/* quotedList */.p4)(closed)} no longer ${reach(closed)} the internet`;
        return [["better", closed.length === 0 ? "little" : "some", `is now internal${end}${known}`, "internal"]];
    }
    const end = opened.length === 0 ? "" : `: ${(0,wording/* quotedList */.p4)(opened)} now ${reach(opened)} the internet`;
    const message = before === undefined ? "is not internal" : "is no longer internal";
    return [["worse", opened.length === 0 ? "little" : "some", `${message}${end}${known}`, "internal"]];
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
    if ((was.external ?? false) === (is.external ?? false))
        return [];
    if (is.external && internalOf(was) === true && internalOf(is) === undefined) {
        const message = "now exists outside the project: others may be on it, and whether it has a way out only its owner knows; it was internal";
        return [["worse", "some", message, "external"]];
    }
    return is.external
        ? [["worse", "little", "now exists outside the project, and others may be on it", "external"]]
        : [["better", "little", "is now the project's own, and no longer exists outside it", "external"]];
}
function driverChange(was, is) {
    if (was.driver === is.driver)
        return [];
    const words = `now has ${driverWords(is)} instead of ${driverWords(was)}`;
    if (isOfLan(was) === isOfLan(is))
        return [["neutral", "little", words, "driver"]];
    return isOfLan(is)
        ? [["worse", "some", `${words}: its containers have addresses on the LAN`, "driver"]]
        : [["better", "some", `${words}: its containers no longer have addresses on the LAN`, "driver"]];
}
function driverWords({ driver }) {
    return driver === undefined ? "the engine's own" : `the driver ${(0,wording/* quoted */.TL)(driver)}`;
}
function isOfLan({ driver }) {
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
        const message = `has the gateway mode ${(0,wording/* quoted */.TL)(now ?? "nat")} instead of ${(0,wording/* quoted */.TL)(before ?? "nat")} (${(0,wording/* quoted */.TL)(key)})`;
        if (isOpen(before) === isOpen(now))
            return ["neutral", "little", message, "driver_opts"];
        return isOpen(now)
            ? ["worse", scaleOfMode(now ?? ""), `${message}, and ports are reached around the host's firewall`, "driver_opts"]
            : ["better", scaleOfMode(before ?? ""), message, "driver_opts"];
    });
    // Of another driver the options are others.
    const others = was.driver === is.driver ? keys.filter((key) => !isGateway(key)) : [];
    return [...gateways, ...otherOptions(others)];
}
/** Options of a driver by their names: a value may be a password. */
function otherOptions(keys) {
    if (keys.length === 0)
        return [];
    return [
        [
            "neutral",
            "little",
            `has the driver ${keys.length === 1 ? "option" : "options"} ${(0,wording/* quotedList */.p4)(keys)} otherwise than before`,
            "driver_opts",
        ],
    ];
}
function changedKeys(was = {}, is = {}) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key]).sort();
}
function attachableChange(was, is) {
    if ((was.attachable ?? false) === (is.attachable ?? false))
        return [];
    return is.attachable
        ? [["worse", "little", "may now be joined by containers outside the project", "attachable"]]
        : [["better", "little", "may no longer be joined by containers outside the project", "attachable"]];
}

;// CONCATENATED MODULE: ./out/surface/profile-difference.js

/**
 * That a project is for something else than before, by the name of its file: nothing of it need have changed, and all of
 * it weighs otherwise.
 */
function profileChange({ base, head }, profileOfFile) {
    if (base === undefined || head === undefined)
        return undefined;
    const [was, is] = [strictest(base, profileOfFile), strictest(head, profileOfFile)];
    if (was === is)
        return undefined;
    const direction = weight[is] > weight[was] ? "worse" : "better";
    const message = `is now for ${uses[is]} instead of for ${uses[was]}, by the name of its file`;
    return objectStatement([direction, "some", message], "head", ["name"], { base: [], head: [] });
}
/** A file for development beside one for production is a part of it that may be left out. */
function strictest({ files }, profileOfFile) {
    const profiles = files.filter((path) => /\.(?:ya?ml|json)$/.test(path)).map(profileOfFile);
    return profiles.toSorted((a, b) => weight[b] - weight[a])[0] ?? "production";
}
/** Greater is stricter. */
const weight = { ci: 0, development: 1, production: 2 };
const uses = {
    production: "production",
    development: "development",
    ci: "checks",
};

;// CONCATENATED MODULE: ./out/surface/statement.js
/** A statement of facts; its place is that of the first fact of the head, else of the base. */
function statement(direction, scale, message, { base = [], head = [] }) {
    const now = head[0];
    return {
        direction,
        scale,
        message,
        covers: { base, head },
        at: now === undefined ? { side: "base", path: base[0]?.path ?? [] } : { side: "head", path: now.path },
    };
}
/** Worse where what is now is more than what was, better where it is less. */
function directionOf(before, now) {
    return now > before ? "worse" : now < before ? "better" : "neutral";
}
/** What of both sides is of a kind. */
function ofKind({ base, head }, kind) {
    const is = (fact) => fact.kind === kind;
    return { base: base.filter(is), head: head.filter(is) };
}
/** Both sides without what statements cover. */
function withoutCovered({ base, head }, statements) {
    const said = new Set(statements.flatMap(({ covers }) => [...covers.base, ...covers.head]));
    const isLeft = (fact) => !said.has(fact);
    return { base: base.filter(isLeft), head: head.filter(isLeft) };
}

;// CONCATENATED MODULE: ./out/surface/sentences/class.js


/** What a container is for, as far as its image does not say it. */
const classSentences = ({ only }) => {
    const classes = ofKind(only, "class");
    const [was, is] = [classes.base[0], classes.head[0]];
    if (was === undefined && is === undefined)
        return [];
    const message = is === undefined
        ? `no longer counts as ${className(was)}`
        : `now counts as ${className(is)}${was === undefined ? "" : ` instead of ${className(was)}`}`;
    return [statement("neutral", "none", message, classes)];
};
const reasons = {
    declared: "declared",
    image: "by its image",
    dockerfile: "by the image it is built on",
    shape: "by its shape",
};
function className(fact) {
    return fact?.class === undefined ? "" : `${(0,wording/* quoted */.TL)(fact.class.name)} (${reasons[fact.class.from]})`;
}

// EXTERNAL MODULE: ./out/own-entry.js
var own_entry = __webpack_require__(7701);
;// CONCATENATED MODULE: ./out/surface/sentences/confinement.js




/** Walls that a container has put up itself. */
const confinementSentences = ({ only }) => {
    const { base, head } = ofKind(only, "confined-by");
    return [
        ...said(head, (group) => statement(isWall(group[0]) ? "better" : "neutral", scaleOfWall(group[0]), `now ${(0,wording/* listed */.KE)(predicatesOf(group))}`, {
            head: group,
        })),
        ...said(base, (group) => statement(isWall(group[0]) ? "worse" : "neutral", scaleOfWall(group[0]), `no longer ${(0,wording/* listed */.KE)(predicatesOf(group), { word: "or" })}`, { base: group })),
    ];
};
function said(facts, one) {
    return Array.from((0,judge_group/* groupBy */.$)(facts, scaleOfWall).values(), one);
}
/** A runtime that is no sandbox is only another one. */
function isWall(fact) {
    return scaleOfWall(fact) !== "none";
}
function scaleOfWall({ what }) {
    if (what.startsWith("sandbox "))
        return "much";
    return what.startsWith("runtime ") ? "none" : "little";
}
/** Of walls: "has a read-only root file system", "drops all capabilities", "has a limit of memory and pids". */
function predicatesOf(facts) {
    const texts = facts.map(({ what }) => what);
    const after = (start) => texts.flatMap((text) => (text.startsWith(start) ? text.slice(start.length) : []));
    const limits = after("limit of ");
    const options = texts.flatMap((text) => (0,own_entry/* ownEntry */.P)(ways, text) ?? []);
    return [
        ...texts.flatMap((text) => (0,own_entry/* ownEntry */.P)(plain, text) ?? []),
        ...droppedWords(after("without ")),
        ...(options.length === 0 ? [] : [`runs with ${(0,wording/* listed */.KE)(options)}`]),
        ...(limits.length === 0 ? [] : [`has a limit of ${(0,wording/* listed */.KE)(limits)}`]),
        ...after("runtime ").map((name) => `runs under the runtime ${(0,wording/* quoted */.TL)(name)}`),
        ...[...after("sandbox runtime "), ...after("sandbox command ")].map((name) => `runs in the sandbox ${(0,wording/* quoted */.TL)(name)}`),
    ];
}
const plain = { "read-only root": "has a read-only root file system" };
const ways = {
    "no-new-privileges": "no-new-privileges",
    "seccomp profile": "a seccomp profile of its own",
    "apparmor profile": "an AppArmor profile of its own",
};
function droppedWords(names) {
    if (names.length === 0)
        return [];
    if (names.includes("ALL"))
        return ["drops all capabilities"];
    return [`drops the ${names.length === 1 ? "capability" : "capabilities"} ${(0,wording/* quotedList */.p4)(names)}`];
}

;// CONCATENATED MODULE: ./out/surface/host-words.js

/**
 * What a container controls of the host, as a predicate in the present: "runs privileged", "mounts the Docker socket".
 * All of one `by`, and mounts of one access.
 */
function hostPredicate(facts, withAccess = true) {
    const control = facts[0].control;
    if (control === undefined)
        return facts[0].what;
    const names = facts.map((fact) => fact.mount?.source ?? fact.control?.name ?? "");
    const predicate = predicates[control.by](names, facts);
    if (control.by !== "path" || !withAccess)
        return predicate;
    const access = facts[0].mount?.read_only === true ? "read-only" : "writable";
    return `${predicate}, ${access}${names.includes("/") ? ", and with it the container runtime's socket" : ""}`;
}
/** What facts of one sentence have in common. */
function hostGroup({ control, mount }) {
    const one = control?.by === "namespace" || control?.by === "unconfined" || control?.by === "build" ? control.name : "";
    const access = control?.by === "path" ? mount?.read_only === true : "";
    return JSON.stringify([control?.by, control?.power, one, access]);
}
const predicates = {
    privileged: () => "runs privileged",
    capability: (names) => `has the ${names.length === 1 ? "capability" : "capabilities"} ${(0,wording/* quotedList */.p4)(names)}`,
    socket: (_, facts) => `mounts ${(0,wording/* listed */.KE)([...new Set(facts.map(socketName))])}`,
    "api-socket": () => "gets the engine's socket and its user's registry logins",
    path: (names) => `mounts ${(0,wording/* quotedList */.p4)(names)} of the host`,
    credentials: (names) => `mounts ${(0,wording/* quotedList */.p4)(names)}, where logins of people are`,
    namespace: (_, [{ control }]) => namespaces[control?.name ?? ""] ?? "has a namespace of the host",
    device: (names) => `has the ${(0,wording/* plural */.LS)("device", names.length)} ${(0,wording/* quotedList */.p4)(names)} of the host`,
    devices: (names) => `may use the devices ${(0,wording/* quotedList */.p4)(names)} of the host`,
    unconfined: (_, [{ control }]) => control?.name ?? "",
    hook: (names) => `runs a privileged ${(0,wording/* quotedList */.p4)(names)} hook`,
    build: (_, [{ control }]) => `is built ${control?.name ?? ""}`,
    propagation: (names) => `passes mounts under ${(0,wording/* quotedList */.p4)(names)} on to the host`,
};
const namespaces = {
    network: "is on the host's network",
    pid: "sees the processes of the host",
    ipc: "shares the memory of the host's processes",
    user: "has the user namespace of the host",
    uts: "has the host's name, which it may change",
    cgroup: "has the cgroup namespace of the host",
};
function socketName({ control, mount }) {
    const engine = control?.name === "container runtime" ? "container runtime's" : (control?.name ?? "");
    const path = mount?.source;
    const holds = path !== undefined && !/\.sock$|docker_engine$/.test(path);
    return holds ? `${(0,wording/* quoted */.TL)(path)}, which holds the ${engine} socket` : `the ${engine} socket`;
}

;// CONCATENATED MODULE: ./out/surface/scale.js
/** How much a part of the surface matters, from most to least; the columns are those of the rules about the same. */
const scales = {
    /** A datastore that another machine reaches, its password known: rule `datastore-exposed-with-known-password`. */
    emptied: { production: "critical", development: "critical", ci: "info", "self-hosted": "high" },
    /** Rule `control-plane-exposed`. */
    steered: { production: "critical", development: "critical", ci: "high", "self-hosted": "critical" },
    /** It is the host: rules `privileged`, `runtime-socket`, `host-path-writable`. */
    whole: { production: "critical", development: "high", ci: "medium", "self-hosted": "critical" },
    /** Rule `datastore-exposed`. */
    datastore: { production: "high", development: "high", ci: "info", "self-hosted": "medium" },
    /** Much of the host: rules `host-network`, `host-path-readable`, `confinement-disabled`. */
    much: { production: "high", development: "medium", ci: "low", "self-hosted": "high" },
    /** A credential in the files: rule `literal-credential`. */
    secret: { production: "medium", development: "low", ci: "low", "self-hosted": "low" },
    /** Another machine reaches it: rules `port-on-all-interfaces`, `admin-interface-exposed`. */
    open: { production: "medium", development: "low", ci: "info", "self-hosted": "medium" },
    some: { production: "medium", development: "low", ci: "low", "self-hosted": "medium" },
    little: { production: "low", development: "info", ci: "info", "self-hosted": "low" },
    none: { production: "info", development: "info", ci: "info", "self-hosted": "info" },
};
const scale_order = Object.keys(scales);
/** Greater is worse. */
function rankOf(scale) {
    return scale_order.length - scale_order.indexOf(scale);
}
/** The worst of some; `none` of none. */
function worstOf(list) {
    return list.reduce((worst, each) => (rankOf(each) > rankOf(worst) ? each : worst), "none");
}
/** By how much of the host a fact gives. */
const scaleOfPower = {
    whole: "whole",
    much: "much",
    some: "some",
    little: "little",
    none: "none",
};

;// CONCATENATED MODULE: ./out/surface/image-words.js

/** "`postgres:18`", "what it builds from `./web`"; of a digest its first digits. */
function imageWords(image) {
    if (image === undefined)
        return "an image";
    const { ref, build, base, digest, repository } = image;
    if (ref?.includes("…") && build === undefined) {
        const part = repository === undefined ? "an image" : "a version of an image";
        return `${part} that only the environment knows (${(0,wording/* quoted */.TL)(ref)})`;
    }
    if (ref !== undefined && build === undefined)
        return (0,wording/* quoted */.TL)(image_words_short(ref, digest));
    const on = base === undefined ? "" : ` on ${(0,wording/* quoted */.TL)(base)}`;
    return build === undefined ? "an image" : `an image that it builds from ${(0,wording/* quoted */.TL)(build)}${on}`;
}
/**
 * How firmly an image is named: 2 by a digest, 1 by a tag with a version, 0 by a tag that moves or none. Undefined for
 * what is built, and where only the environment knows.
 */
function pinOf({ ref, tag, digest, build, built }) {
    if (build !== undefined || built === true || ref === undefined || ref.includes("…") || tag === "…")
        return undefined;
    if (digest !== undefined)
        return 2;
    return tag !== undefined && /\d/.test(tag) ? 1 : 0;
}
/** `postgres:18@sha256:0123456789ab`; without it where `digest` is empty. */
function image_words_short(ref, digest) {
    const at = ref.indexOf("@");
    if (digest === undefined || at === -1)
        return ref;
    return digest === "" ? ref.slice(0, at) : `${ref.slice(0, at)}@${digest.slice(0, "sha256:".length + 12)}`;
}

;// CONCATENATED MODULE: ./out/surface/mount-words.js

/** "`./data` at `/data`, writable", "volume `data` at `/var/lib/data`"; of one kind and access. */
function mountPlaces(mounts, withAccess = true) {
    const places = (0,wording/* listed */.KE)(mounts.map((mount) => `${sourceWords(mount)}${mount.target === undefined ? "" : ` at ${(0,wording/* quoted */.TL)(mount.target)}`}`));
    const [first] = mounts;
    return withAccess && first?.kind === "host" ? `${places}${first.read_only ? ", read-only" : ", writable"}` : places;
}
function sourceWords({ kind, source, root }) {
    if (kind === "anonymous" || source === undefined)
        return "an anonymous volume";
    if (kind === "volume")
        return `volume ${(0,wording/* quoted */.TL)(source)}`;
    if (root)
        return source === "." ? "the project's folder" : `${(0,wording/* quoted */.TL)(source)}, above the project's folder,`;
    return (0,wording/* quoted */.TL)(source);
}
/** What a container may do to the host by a mount that is not among what controls it. */
function scaleOfMount({ kind, read_only, root }) {
    if (kind !== "host" || read_only)
        return "none";
    return root ? "some" : "little";
}
/** What mounts of one sentence have in common. */
function mountGroup({ mount }) {
    return mount === undefined ? "" : JSON.stringify([mount.kind, mount.read_only, scaleOfMount(mount)]);
}

;// CONCATENATED MODULE: ./out/surface/port-weight.js

/** How much it matters that a port is published as it is. */
function scaleOfPort({ scope, role, password }) {
    if (scope === "loopback")
        return password === undefined ? "none" : "little";
    if (role === "datastore" && password !== undefined)
        return "emptied";
    const scale = port_weight_scales[role ?? "other"];
    return scale === "open" && scope === "address" ? "little" : scale;
}
const port_weight_scales = {
    "control-plane": "steered",
    datastore: "datastore",
    admin: "open",
    web: "little",
    other: "open",
};
/** Ports as numbers: greater is more exposed. */
function weightOfPort(port) {
    return rankOf(scaleOfPort(port)) * 10 + scopes[port.scope] * 2 + (port.password === undefined ? 0 : 1);
}
const scopes = { loopback: 0, address: 1, all: 2 };

;// CONCATENATED MODULE: ./out/surface/port-words.js

/**
 * Where ports are published: "`0.0.0.0:5432`", "`127.0.0.1:15432` (5432 in the container)"; of many in a row the first
 * and the last: "`0.0.0.0:8000-8010`".
 */
function portPlaces(ports, withTarget = true) {
    return (0,wording/* listed */.KE)([...new Set(runsOf(ports).map((run) => runPlace(run, withTarget)))]);
}
/** What makes a published port worse than others, to be put after where it is: " with the password written in the file". */
function portRisk({ role, password, password_at, scope }) {
    if (role === "datastore" && password !== undefined)
        return ` ${passwordWords(password, password_at !== undefined)}`;
    if (scope === "loopback")
        return "";
    if (role === "control-plane")
        return ", and whoever reaches that controls the host";
    if (role === "admin")
        return ", an interface for administrators";
    return role === "datastore" ? ", a datastore's port" : "";
}
/** The container's port: "5432", "53/udp". */
function targetWords({ target, protocol }) {
    return protocol === "tcp" ? String(target) : `${target}/${protocol}`;
}
function runsOf(ports) {
    const runs = [];
    for (const port of ports.toSorted((a, b) => Number(a.published) - Number(b.published))) {
        const at = runs.findIndex(({ last }) => follows(last, port));
        const run = runs[at];
        if (run === undefined)
            runs.push({ first: port, last: port });
        else
            runs[at] = { first: run.first, last: port };
    }
    return runs;
}
function follows(last, next) {
    return (/^\d+$/.test(next.published) &&
        Number(next.published) === Number(last.published) + 1 &&
        next.target === last.target + 1 &&
        next.address === last.address &&
        next.protocol === last.protocol);
}
function runPlace({ first, last }, withTarget) {
    const { target, published } = first;
    const inside = withTarget && target !== 0 ? ` (${targetWords(first)} in the container)` : "";
    if (published === "" && first.by_environment)
        return `a port of ${address(first)} that only the environment knows${inside}`;
    if (published === "") {
        return target === 0
            ? `random ports of ${address(first)}, one for each port of its image`
            : `a random port of ${address(first)}${inside}`;
    }
    const range = first === last ? published : `${published}-${last.published}`;
    const protocol = first.protocol === "tcp" ? "" : `/${first.protocol}`;
    const place = (0,wording/* quoted */.TL)(`${bracketed(first.address, first.scope)}:${range}${protocol}`);
    return first !== last || published === String(target) || published.includes("-") ? place : place + inside;
}
function passwordWords(password, inFile) {
    if (password === "none")
        return "without a password";
    return inFile ? "with the password written in the file" : "with the password that its image documents";
}
/** An IPv6 address wants brackets before a port; no address is every one. */
function bracketed(text, scope) {
    if (text === "" || text === "*")
        return scope === "loopback" ? "127.0.0.1" : "0.0.0.0";
    return text.includes(":") && !text.startsWith("[") ? `[${text}]` : text;
}
function address({ scope, address: text }) {
    return scope === "all" ? "every address of the host" : scope === "loopback" ? "loopback" : (0,wording/* quoted */.TL)(text);
}

;// CONCATENATED MODULE: ./out/surface/sentences/network.js



/**
 * Where a container stands in the network, in one sentence: the networks that it joined and left, whose namespace it
 * has, and how far it now reaches. A network that became another in itself is said once for all that are on it.
 */
const networkSentences = ({ all, only, members }) => {
    const step = stepOf(all, only);
    if (step === undefined)
        return reachOnly(only);
    const { joined, left, shares } = step;
    const covers = {
        base: [...left, ...shares.base, ...step.reaches.base],
        head: [...joined, ...shares.head, ...step.reaches.head],
    };
    return [statement(...weigh(step), `${words(all, step, members)}${reachWords(step)}`, covers)];
};
/** The network that all facts of one side put a container on: "network `back`", "the network of `vpn`"; empty: none. */
function networkSituation(facts) {
    const share = facts.find(isShare);
    if (share !== undefined)
        return `the network of ${whose(share)}`;
    const joins = facts.filter(({ kind }) => kind === "joins");
    return joins.length === 0 ? "" : networks(joins);
}
/** "network `back`", "networks `back` and `edge`", "the default network". */
function networks(facts) {
    const joined = facts.flatMap(({ network }) => network ?? []);
    const isBridge = ({ name, external }) => name === "bridge" && external === true;
    const named = joined.filter((network) => !isDefault(network) && !isBridge(network));
    const own = [
        ...(joined.some(isDefault) ? ["the default network"] : []),
        ...(joined.some(isBridge) ? ["the engine's default bridge"] : []),
    ];
    const names = (0,wording/* listed */.KE)(named.map(networkWords));
    const written = named.length === 0 ? [] : [`network${named.length === 1 ? "" : "s"} ${names}`];
    return (0,wording/* listed */.KE)([...own, ...written]);
}
/** The project's own, whether or not the file says more of it. */
function isDefault({ name, implicit }) {
    return implicit === true || name === "default";
}
/** Undefined where it has moved nowhere. That a network which it stays on became internal is no move. */
function stepOf(all, only) {
    const joins = { all: ofKind(all, "joins"), only: ofKind(only, "joins") };
    const was = new Set(joins.all.base.map(({ network }) => network?.name));
    const is = new Set(joins.all.head.map(({ network }) => network?.name));
    const joined = joins.only.head.filter(({ network }) => !was.has(network?.name));
    const left = joins.only.base.filter(({ network }) => !is.has(network?.name));
    const shares = { base: only.base.filter(isShare), head: only.head.filter(isShare) };
    const reaches = ofKind(only, "reaches");
    const cut = reaches.base.some(isCut) || reaches.head.some(isCut);
    const moved = joined.length + left.length + shares.base.length + shares.head.length > 0;
    return moved || cut ? { joined, left, shares, reaches } : undefined;
}
function isShare({ share }) {
    return share?.of === "network";
}
function isCut({ what }) {
    return what === "none";
}
const far = { none: 0, internal: 1, any: 2, host: 3 };
function reachStep({ base: [was], head: [is] }) {
    if (was === undefined || is === undefined)
        return "no";
    return (far[is.what] ?? 0) > (far[was.what] ?? 0) ? "farther" : "less far";
}
function weigh({ joined, left, shares, reaches }) {
    const step = reachStep(reaches);
    const opens = (reaches.base[0]?.what === "any") !== (reaches.head[0]?.what === "any");
    if (step !== "no")
        return [step === "farther" ? "worse" : "better", opens ? "some" : "little"];
    const gained = shares.head.length - shares.base.length;
    if (gained !== 0)
        return [gained > 0 ? "worse" : "better", "some"];
    if (joined.length > 0 && left.length === 0)
        return ["worse", worstOf(joined.map(scaleOfJoin))];
    if (left.length > 0 && joined.length === 0)
        return ["better", worstOf(left.map(scaleOfJoin))];
    return ["neutral", "little"];
}
function scaleOfJoin({ network }) {
    return network?.external === true || network_isOfLan(network?.driver) ? "some" : "little";
}
function network_isOfLan(driver) {
    return driver === "macvlan" || driver === "ipvlan";
}
function words(all, { joined, left, shares, reaches }, members) {
    const [was, now] = [networkSituation(all.base), networkSituation(all.head)];
    if (shares.head.length > 0)
        return `now shares ${now}${was === "" ? "" : ` instead of ${shares.base.length === 0 ? "being on " : ""}${was}`}`;
    if (shares.base.length > 0)
        return `no longer shares ${was}${now === "" ? "" : `, but is on ${now}`}`;
    if (reaches.head.some(isCut))
        return `no longer has a network${left.length === 0 ? "" : `: it left ${networks(left)}`}`;
    if (reaches.base.some(isCut))
        return joined.length === 0 ? "now has a network" : `had no network, and is now on ${networks(joined)}`;
    if (joined.length > 0 && left.length > 0)
        return `moved from ${networks(left)} to ${networks(joined)}${company(joined, members)}`;
    return joined.length > 0 ? `joined ${networks(joined)}${company(joined, members)}` : `left ${networks(left)}`;
}
function whose({ share }) {
    return share?.with === undefined ? "another container" : (0,wording/* quoted */.TL)(share.with);
}
function networkWords({ name, external, driver }) {
    if (network_isOfLan(driver))
        return `${(0,wording/* quoted */.TL)(name)} (${driver}: an address on the LAN)`;
    return external ? `${(0,wording/* quoted */.TL)(name)} (outside the project)` : (0,wording/* quoted */.TL)(name);
}
/** Whom it meets there; of the default network that is everybody. */
function company([fact, ...others], members) {
    if (fact?.network === undefined || others.length > 0 || isDefault(fact.network))
        return "";
    const met = members(fact.network.name).filter((name) => name !== fact.container);
    return met.length === 0 ? "" : `, where it meets ${(0,wording/* listed */.KE)(met.map(wording/* quoted */.TL))}`;
}
function reachWords({ reaches: { base: [was], head: [is], }, }) {
    if (is?.what === "any")
        return `, and ${was?.what === "none" ? "" : "now "}reaches the internet`;
    if (was?.what === "any" && is?.what === "internal")
        return ", and no longer reaches the internet";
    return was !== undefined && is === undefined ? ", and how far it reaches only the environment knows" : "";
}
/** It is where it was, and what is around it became another: the owner of its namespace, or its networks. */
function reachOnly(only) {
    const joins = ofKind(only, "joins");
    const covers = ofKind(only, "reaches");
    const [was, is] = [covers.base[0], covers.head[0]];
    if (joins.base.length + joins.head.length > 0 || (was === undefined && is === undefined))
        return [];
    if (is === undefined)
        return [statement("neutral", "little", "reaches what only the environment knows", covers)];
    const now = reachNames[is.what] ?? "";
    if (was === undefined)
        return [statement("neutral", "little", `is now known to reach ${now}`, covers)];
    const direction = reachStep(covers) === "farther" ? "worse" : "better";
    const scale = was.what === "any" || is.what === "any" ? "some" : "little";
    return [statement(direction, scale, `now reaches ${now} instead of ${reachNames[was.what] ?? ""}`, covers)];
}
const reachNames = {
    none: "nothing",
    internal: "internal networks only",
    any: "the internet",
    host: "all that the host reaches",
};

;// CONCATENATED MODULE: ./out/surface/sentences/secrets.js




/** What a container holds as secret, and whether the files give it away. */
const secretSentences = ({ only }) => {
    const { base, head } = ofKind(only, "holds-secret");
    const pairs = head.flatMap((is) => {
        const was = base.find(({ secret }) => secret?.name === is.secret?.name);
        return was === undefined ? [] : [{ was, is }];
    });
    const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]));
    const isLeft = (fact) => !paired.has(fact);
    return [
        ...pairs.map(({ was, is }) => moved(was, is)),
        ...single(head.filter(isLeft), "head", only),
        ...single(base.filter(isLeft), "base", only),
    ];
};
/** How openly a secret is held: greater is worse. A grant and a variable of the environment are as they should be. */
const openness = { granted: 0, environment: 0, mounted: 1, written: 2 };
const scaleOfForm = {
    granted: "none",
    environment: "none",
    mounted: "some",
    written: "secret",
};
function moved(was, is) {
    const [before, after] = [formOf(was), formOf(is)];
    const name = nameWords(is);
    const direction = directionOf(openness[before], openness[after]);
    const scale = worstOf([scaleOfForm[before], scaleOfForm[after]]);
    const message = after === "written"
        ? `now has ${name} written in the file; ${former[before]} before`
        : before === "written"
            ? `no longer has ${name} written in the file: ${givers[after]}`
            : `has ${name} otherwise than before: ${givers[after]}`;
    return statement(direction, direction === "neutral" ? "none" : scale, message, { base: [was], head: [is] });
}
const givers = {
    granted: "a secret gives it",
    environment: "the environment gives it",
    mounted: "a mounted file gives it",
    written: "the file gives it",
};
const former = {
    granted: "a secret gave it",
    environment: "the environment gave it",
    mounted: "a mounted file gave it",
    written: "the file gave it",
};
function single(facts, side, only) {
    return Array.from((0,judge_group/* groupBy */.$)(facts, formOf).values(), (group) => {
        const predicate = secretPredicate(group);
        const open = openness[formOf(group[0])] > 0;
        const direction = !open ? "neutral" : side === "head" ? "worse" : "better";
        const message = side === "head" ? (0,wording/* now */.tB)(predicate) : (0,wording/* noLonger */.ht)(predicate);
        return statement(direction, scaleOfSecret(group[0]), message, {
            [side]: [...group, ...mountsOf(group, only[side])],
        });
    });
}
function formOf({ secret }) {
    return secret?.form ?? "granted";
}
/** Of secrets of one form: "has `DB_PASSWORD` written in the file". */
function secretPredicate(facts) {
    const names = (0,wording/* listed */.KE)(facts.map(nameWords));
    return secrets_predicates[formOf(facts[0])](names, facts.length);
}
function scaleOfSecret(fact) {
    return scaleOfForm[formOf(fact)];
}
const secrets_predicates = {
    granted: (names, number) => `holds the ${number === 1 ? "secret" : "secrets"} ${names}`,
    environment: (names) => `takes ${names} from the environment`,
    mounted: (names, number) => `mounts ${names}, ${number === 1 ? "a file with a credential" : "files with credentials"}`,
    written: (names) => `has ${names} written in the file`,
};
/** Some are no name but a description: "the password of its registry". */
function nameWords({ secret }) {
    const name = secret?.name ?? "";
    return /^(?:the|a) /.test(name) ? name : (0,wording/* quoted */.TL)(name);
}
function mountsOf(facts, all) {
    const sources = new Set(facts.flatMap(({ mount }) => mount?.source ?? []));
    return all.filter(({ kind, mount }) => kind === "mounts" && mount?.source !== undefined && sources.has(mount.source));
}

;// CONCATENATED MODULE: ./out/surface/sentences/shares.js


/** Namespaces and volumes of other containers; that of the network is said with the networks. */
const shareSentences = ({ only }) => {
    const { base, head } = ofKind(only, "shares");
    return [
        ...head.map((fact) => statement("worse", "some", (0,wording/* now */.tB)(sharePredicate(fact)), { head: [fact] })),
        ...base.map((fact) => statement("better", "some", (0,wording/* noLonger */.ht)(sharePredicate(fact)), { base: [fact] })),
    ];
};
/** "shares the processes of `db`". */
function sharePredicate({ share, what }) {
    if (share === undefined)
        return what;
    if (share.with === undefined && share.of === "ipc")
        return "lets other containers into its shared memory";
    return `shares the ${spaces[share.of]} of ${share.with === undefined ? "another container" : (0,wording/* quoted */.TL)(share.with)}`;
}
const spaces = { network: "network", pid: "processes", ipc: "shared memory", volumes: "volumes" };

;// CONCATENATED MODULE: ./out/surface/sentences/unknown.js





/**
 * What only the environment knows now. What was known of the same before is said with it: that it is gone is not known,
 * so it is no improvement.
 */
const newlyUnknown = ({ only }) => {
    const said = new Set();
    const found = ofKind(only, "unknown").head.map((fact) => {
        const before = only.base.filter((was) => was.kind !== "unknown" && !said.has(was) && isAbout(was, fact));
        for (const was of before)
            said.add(was);
        return { fact, before };
    });
    const groups = (0,judge_group/* groupBy */.$)(found, ({ fact, before }) => (before.length === 0 ? fieldOf(fact) : fact.what));
    return Array.from(groups.values(), (group) => {
        const [{ before }] = group;
        const head = group.map(({ fact }) => fact);
        const known = before.length === 0 ? "" : ` (before: ${(0,wording/* listed */.KE)(standingOf(before).phrases)})`;
        const message = `${(0,wording/* now */.tB)(unknownPredicate(head))}${known}`;
        return statement(before.length === 0 ? "worse" : "neutral", "little", message, { base: before, head });
    });
};
/** What is known now, where no other sentence says what it is. */
const noLongerUnknown = ({ only }) => Array.from((0,judge_group/* groupBy */.$)(ofKind(only, "unknown").base, fieldOf).values(), (group) => statement("better", "little", (0,wording/* noLonger */.ht)(unknownPredicate(group)), { base: group }));
function fieldOf({ unknown }) {
    return unknown?.field ?? "";
}
/** Of facts about one field: "runs as a user that only the environment knows". */
function unknownPredicate(facts) {
    const field = facts[0]?.unknown?.field ?? "";
    const which = facts.flatMap(({ unknown }) => (unknown === undefined || unknown.of === "" ? [] : unknown.of));
    const predicate = (0,own_entry/* ownEntry */.P)(unknown_predicates, field) ?? (() => `has ${(0,wording/* quoted */.TL)(field)} that only the environment knows`);
    return predicate(which, facts.length);
}
const unknown_predicates = {
    ports: (_, number) => `publishes ${number === 1 ? "a port" : "ports"} that only the environment knows`,
    mounts: (which) => `mounts what only the environment knows${which.length === 0 ? "" : ` at ${(0,wording/* quotedList */.p4)(which)}`}`,
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
    volumes_from: () => "takes volumes from a container that only the environment knows",
};
/** Whether a fact is of the field that is unknown now, and of the one of several that is. */
function isAbout(fact, { unknown, path: [, , field] }) {
    if (unknown === undefined)
        return false;
    if (networkFields.has(unknown.field)) {
        const own = fact.kind === "reaches" || fact.kind === "joins" || fact.share?.of === "network";
        return own || (fact.control?.by === "namespace" && fact.control.name === "network");
    }
    if (unknown.field === "mounts" && unknown.of !== "")
        return fact.mount?.target === unknown.of;
    return fact.kind !== "exposes" && fact.path[2] === field;
}
const networkFields = new Set(["network_mode", "networks"]);

;// CONCATENATED MODULE: ./out/surface/sentences/user.js


/** Whom a container runs as. Nobody named: its image decides, which may be root. */
const userSentences = ({ only }) => {
    const users = ofKind(only, "runs-as");
    const [was, is] = [users.base[0], users.head[0]];
    if (was === undefined && is === undefined)
        return [];
    const [direction, scale] = user_weigh(was, is);
    return [statement(direction, scale, user_words(was, is), users)];
};
function isRoot({ what }) {
    return /^(?:root|0)(?::|$)/.test(what);
}
/** Greater is worse. */
function rank(fact) {
    return fact === undefined ? 1 : isRoot(fact) ? 2 : 0;
}
function user_weigh(was, is) {
    const step = rank(is) - rank(was);
    if (step === 0)
        return ["neutral", "none"];
    return [step > 0 ? "worse" : "better", rank(was) === 2 || rank(is) === 2 ? "some" : "little"];
}
function user_words(was, is) {
    if (is === undefined)
        return `no longer says which user it runs as (it was ${user(was)}); its image decides`;
    return `now runs as ${user(is)}${was === undefined ? "" : ` instead of ${user(was)}`}`;
}
function user(fact) {
    return fact === undefined ? "" : isRoot(fact) ? "root" : (0,wording/* quoted */.TL)(fact.what);
}

;// CONCATENATED MODULE: ./out/surface/standing.js














/**
 * Of facts of one container, some or (`new`, `gone`) all. Of all, not all is said: what it drops and by which class it
 * goes is no news of a new one, nor the network that every container is on; of one that is gone only what was open.
 */
function standingOf(facts, as = "part") {
    const phrases = kinds.flatMap(([kind, say]) => {
        if (as === "gone" && !ofGone.has(kind))
            return [];
        const own = facts.filter((fact) => fact.kind === kind && !isSaidElsewhere(fact, facts));
        const [first, ...rest] = own;
        if (first === undefined || (as === "new" && own.every(isUsual)))
            return [];
        return say([first, ...rest]);
    });
    return { phrases, scale: hasOpenSocket(facts) ? "whole" : worstOf(facts.map(scaleOfFact)) };
}
/** Whoever comes in by a port has the engine: rule `runtime-socket-exposed`, also of what is made to have its socket. */
function hasOpenSocket(facts) {
    return facts.some(isSocket) && facts.some(({ port }) => port !== undefined && port.scope !== "loopback");
}
function isSocket({ control }) {
    return control?.by === "socket" || control?.by === "api-socket";
}
/** How much it matters that a container has a fact. */
function scaleOfFact(fact) {
    switch (fact.kind) {
        case "exposes":
            return fact.port === undefined ? "none" : scaleOfPort(fact.port);
        case "controls-host":
            return scaleOfPower[fact.control?.power ?? "none"];
        case "shares":
            return "some";
        case "mounts":
            return fact.mount === undefined ? "none" : scaleOfMount(fact.mount);
        case "holds-secret":
            return scaleOfSecret(fact);
        case "runs-as":
            return isRoot(fact) ? "little" : "none";
        case "image":
            return fact.image !== undefined && pinOf(fact.image) === 0 ? "little" : "none";
        case "unknown":
            return "little";
        default:
            return "none";
    }
}
const kinds = [
    ["image", ([{ image, container }]) => standingImage(image, container)],
    ["exposes", exposures],
    ["controls-host", (facts) => groups(worstFirst(facts), hostGroup, hostPredicate)],
    ["shares", (facts) => facts.map(sharePredicate)],
    ["joins", (facts) => [`on ${networks(facts)}`]],
    ["reaches", ([{ what }]) => (what === "none" ? ["without a network"] : [])],
    [
        "mounts",
        (facts) => groups(facts, mountGroup, (group) => `mounts ${mountPlaces(group.flatMap(({ mount }) => mount ?? []))}`),
    ],
    ["holds-secret", (facts) => groups(facts, ({ secret }) => secret?.form ?? "", secretPredicate)],
    ["runs-as", ([fact]) => [`runs as ${isRoot(fact) ? "root" : (0,wording/* quoted */.TL)(fact.what)}`]],
    ["confined-by", (facts) => predicatesOf(facts.filter(({ what }) => what.startsWith("sandbox ")))],
    ["unknown", (facts) => groups(facts, ({ unknown }) => unknown?.field ?? "", unknownPredicate)],
];
/** The network that every container is on of which nothing is said. */
function isUsual({ network }) {
    return network !== undefined && (isDefault(network) || (network.name === "bridge" && network.external === true));
}
/** A container that nobody has named goes by its image. */
function standingImage(image, container) {
    if (image?.build !== undefined)
        return [`built from ${(0,wording/* quoted */.TL)(image.build)}${image.base === undefined ? "" : ` on ${(0,wording/* quoted */.TL)(image.base)}`}`];
    const isBare = image !== undefined && pinOf(image) === 0 && image.tag === undefined;
    if (isBare)
        return [`${imageWords(image)} without a tag`];
    return image?.ref === container ? [] : [imageWords(image)];
}
const ofGone = new Set(["image", "exposes", "controls-host", "shares", "unknown"]);
function exposures(facts) {
    const doors = facts
        .flatMap(({ port }) => port ?? [])
        .toSorted((a, b) => rankOf(scaleOfPort(b)) - rankOf(scaleOfPort(a)));
    return groups(doors, (port) => `${port.scope} ${portRisk(port)}`, (ports) => `published on ${portPlaces(ports)}${portRisk(ports[0])}`);
}
function groups(things, key, say) {
    return Array.from((0,judge_group/* groupBy */.$)(things, key).values(), (group) => say(group));
}
function worstFirst(facts) {
    return facts.toSorted((a, b) => rankOf(scaleOfFact(b)) - rankOf(scaleOfFact(a)));
}
/** A mount that controls the host or holds a credential is said as that; the password of a port with the port; an unknown image with the image. */
function isSaidElsewhere(fact, facts) {
    if (fact.kind === "unknown")
        return fact.unknown?.field === "image";
    if (fact.kind === "mounts") {
        return facts.some(({ kind, mount }) => kind !== "mounts" &&
            mount?.source === fact.mount?.source &&
            mount?.target === fact.mount?.target &&
            mount !== undefined);
    }
    const path = JSON.stringify(fact.path);
    if (fact.kind === "holds-secret")
        return facts.some(({ port }) => JSON.stringify(port?.password_at) === path);
    return false;
}

;// CONCATENATED MODULE: ./out/surface/sentences/host.js






/** What a container controls of the host; the mounts by which it does so are said with it. */
const hostSentences = ({ all, only }) => {
    const controls = ofKind(only, "controls-host");
    const { statements, left } = accessChanges(controls, only);
    return [...statements, ...sideOf(left.head, "head", only, all.head), ...sideOf(left.base, "base", only, all.base)];
};
function sideOf(facts, side, only, all) {
    return Array.from((0,judge_group/* groupBy */.$)(facts, hostGroup).values(), (group) => {
        const predicate = hostPredicate(group, side === "head");
        const covers = { [side]: withMounts(group, only[side]) };
        const isOpen = isSocket(group[0]) && hasOpenSocket(all);
        const scale = isOpen ? "whole" : scaleOf(group[0]);
        if (side === "base")
            return statement("better", scale, ended(predicate), covers);
        const end = isOpen ? ", and is reached from outside" : "";
        return statement("worse", scale, `${(0,wording/* now */.tB)(predicate)}${end}`, covers);
    });
}
/** "no longer runs without" would be one "no" too many. */
function ended(predicate) {
    const without = /^runs without (.*)$/.exec(predicate)?.[1];
    return without === undefined ? (0,wording/* noLonger */.ht)(predicate) : `runs with ${without} again`;
}
function scaleOf({ control }) {
    return scaleOfPower[control?.power ?? "none"];
}
/** The same path, mounted otherwise: what counts is whether it may be written. */
function accessChanges({ base, head }, only) {
    const statements = [];
    const paired = new Set();
    for (const is of head) {
        const was = base.find((fact) => isSamePath(fact, is) && !paired.has(fact));
        if (was === undefined)
            continue;
        paired.add(was).add(is);
        const writes = is.mount?.read_only === false;
        const path = (0,wording/* quoted */.TL)(is.mount?.source ?? "");
        statements.push(statement(writes ? "worse" : "better", scaleOf(writes ? is : was), writes ? `may now write ${path} of the host` : `may no longer write ${path} of the host`, { base: withMounts([was], only.base), head: withMounts([is], only.head) }));
    }
    const isLeft = (fact) => !paired.has(fact);
    return { statements, left: { base: base.filter(isLeft), head: head.filter(isLeft) } };
}
function isSamePath(was, is) {
    return (was.control?.by === "path" &&
        is.control?.by === "path" &&
        was.mount?.source === is.mount?.source &&
        was.mount?.read_only !== is.mount?.read_only);
}
/** With the facts of the same mounts. */
function withMounts(facts, all) {
    const mounts = new Set(facts.flatMap(({ mount }) => (mount === undefined ? [] : [JSON.stringify([mount.source, mount.target])])));
    const same = all.filter(({ kind, mount }) => kind === "mounts" && mounts.has(JSON.stringify([mount?.source, mount?.target])));
    return [...facts, ...same];
}

;// CONCATENATED MODULE: ./out/surface/sentences/host-network.js



/**
 * A container that came to the host's network, or left it. There each port that it opens is the host's without being
 * published, so that ports that are published no more, or only now, are part of that.
 */
const hostNetworkSentences = ({ all, only }) => {
    const hosts = { base: only.base.filter(isHost), head: only.head.filter(isHost) };
    if (hosts.base.length + hosts.head.length === 0)
        return [];
    // That a port is where only the environment knows is said by itself: it is no part of what has become better.
    const isPublished = ({ unknown }) => hosts.head.length > 0 && unknown?.field === "ports";
    const covers = {
        base: [...hosts.base, ...only.base.filter((fact) => isOfNetwork(fact) || isPublished(fact))],
        head: [...hosts.head, ...only.head.filter(isOfNetwork)],
    };
    if (hosts.head.length > 0) {
        const former = networkSituation(all.base);
        const open = ofKind(only, "exposes").base.length === 0 ? "" : ": every port that it opens is the host's";
        return [
            statement("worse", "much", `is now on the host's network${former === "" ? "" : ` instead of ${former}`}${open}`, covers),
        ];
    }
    const now = networkSituation(all.head);
    return [
        statement("better", "much", `is no longer on the host's network${now === "" ? "" : `, but on ${now}`}${published(only)}`, covers),
    ];
};
function published(only) {
    const ports = ofKind(only, "exposes").head.flatMap(({ port }) => port ?? []);
    const [first] = ports;
    return first === undefined ? "" : `, published on ${portPlaces(ports)}${ports.length === 1 ? portRisk(first) : ""}`;
}
function isHost({ control }) {
    return control?.by === "namespace" && control.name === "network";
}
function isOfNetwork({ kind, share }) {
    return kind === "joins" || kind === "reaches" || kind === "exposes" || share?.of === "network";
}

;// CONCATENATED MODULE: ./out/surface/sentences/image.js



/** Which image a container runs, and how firmly that is said. What its class is by its image, and that only the environment knows it, is said with it. */
const imageSentences = ({ only }) => {
    const images = ofKind(only, "image");
    const [was, is] = [images.base[0]?.image, images.head[0]?.image];
    if (was === undefined && is === undefined)
        return [];
    const isSaidToo = ({ kind, class: found, unknown }) => (kind === "class" && found?.from !== "declared") || unknown?.field === "image";
    const covers = {
        base: [...images.base, ...only.base.filter(isSaidToo)],
        head: [...images.head, ...only.head.filter(isSaidToo)],
    };
    if (is === undefined)
        return [statement("neutral", "none", `no longer says which image it runs (it was ${imageWords(was)})`, covers)];
    if (was === undefined)
        return [statement("neutral", "none", `now says which image it runs: ${imageWords(is)}`, covers)];
    const [direction, scale] = image_weigh(was, is);
    return [statement(direction, scale, image_words(was, is), covers)];
};
/** Another image is another program, and neither better nor worse for it; how firmly it is named is. */
function image_weigh(was, is) {
    const [before, after] = [pinOf(was), pinOf(is)];
    if (before !== undefined && after !== undefined && before !== after) {
        return [directionOf(after, before), Math.min(before, after) === 0 ? "some" : "little"];
    }
    return ["neutral", isSameProgram(was, is) ? "none" : "little"];
}
function isSameProgram(was, is) {
    return (was.registry === is.registry &&
        was.repository === is.repository &&
        (was.build === undefined) === (is.build === undefined));
}
function image_words(was, is) {
    if (was.build !== undefined && is.build !== undefined)
        return buildWords(was, is, was.build, is.build);
    if (was.build !== is.build) {
        return is.build === undefined
            ? `now runs ${imageWords(is)} instead of what it built from ${(0,wording/* quoted */.TL)(was.build ?? "")}`
            : `is now built from ${(0,wording/* quoted */.TL)(is.build)} instead of running ${imageWords(was)}`;
    }
    if (!isSameProgram(was, is))
        return `now runs ${imageWords(is)} instead of ${imageWords(was)}`;
    const [before, after] = [pinOf(was), pinOf(is)];
    if (is.tag === was.tag && is.digest !== was.digest)
        return digestWords(was, is);
    const end = before === 2 && after !== 2
        ? ", and no digest pins it any more"
        : before !== 2 && after === 2
            ? ", pinned by its digest"
            : "";
    if (after === 0 && is.tag === undefined)
        return `now runs ${imageWords(is)} without a tag instead of ${imageWords(was)}`;
    const moves = after === 0 && before !== 0 ? ", a tag that moves," : "";
    return `now runs ${imageWords(is)}${moves} instead of ${imageWords(was)}${moves === "" ? end : ""}`;
}
function digestWords(was, is) {
    const name = imageWords({ ...is, digest: "" });
    if (was.digest === undefined)
        return `now pins ${name} by its digest`;
    return is.digest === undefined ? `no longer pins ${name} by its digest` : `now pins ${name} by another digest`;
}
function buildWords(was, is, before, after) {
    if (before !== after)
        return `is now built from ${(0,wording/* quoted */.TL)(after)} instead of ${(0,wording/* quoted */.TL)(before)}`;
    if (was.base !== is.base) {
        const [old, base] = [was.base, is.base].map((ref) => ref === undefined ? "an image that nobody can tell" : (0,wording/* quoted */.TL)(ref));
        return `is now built on ${base} instead of ${old}`;
    }
    return is.ref === undefined
        ? "no longer names the image that it builds"
        : `now calls the image that it builds ${(0,wording/* quoted */.TL)(is.ref)}`;
}

;// CONCATENATED MODULE: ./out/surface/sentences/mounts.js





/**
 * Mounts by their place in the container. A path of the host is a way to the host, and more or less; a volume is where
 * data are, and neither.
 */
const mountSentences = ({ all, only }) => {
    const { pairs, base, head } = paired(ofKind(only, "mounts"));
    const sockets = new Set(all.head.flatMap(({ control, mount }) => (control?.by === "socket" ? (mount?.source ?? []) : [])));
    const ofAccess = (0,judge_group/* groupBy */.$)(pairs.filter(isAccessOnly), (pair) => JSON.stringify(weighAccess(pair, sockets)));
    return [
        ...Array.from(ofAccess.values(), (group) => accessChange(group, sockets)),
        ...pairs.filter((pair) => !isAccessOnly(pair)).map(changed),
        ...mounts_single(head, "head"),
        ...mounts_single(base, "base"),
    ];
};
function paired(mounts) {
    const left = { base: [...mounts.base], head: [...mounts.head] };
    const pairs = [];
    for (const key of keys) {
        for (const is of [...left.head]) {
            const was = left.base.find((fact) => key(fact) !== undefined && key(fact) === key(is));
            if (was === undefined)
                continue;
            pairs.push({ was, is });
            left.base.splice(left.base.indexOf(was), 1);
            left.head.splice(left.head.indexOf(is), 1);
        }
    }
    return { pairs, ...left };
}
const keys = [
    ({ mount }) => mount?.target,
    ({ mount }) => (mount?.source === undefined ? undefined : `${mount.kind} ${mount.source}`),
];
function isAccessOnly({ was: { mount: was }, is: { mount: is } }) {
    if (was === undefined || is === undefined || was.target !== is.target)
        return false;
    return isSameSource(was, is) && was.read_only !== is.read_only;
}
function isSameSource(was, is) {
    return was.source === is.source && was.kind === is.kind;
}
/** Whoever may open a socket speaks with who listens: that it is mounted read-only changes nothing. */
function weighAccess({ was, is }, sockets) {
    if (is.mount === undefined || was.mount === undefined || sockets.has(is.mount.source ?? ""))
        return ["neutral", "none"];
    return [is.mount.read_only ? "better" : "worse", worstOf([scaleOfMount(was.mount), scaleOfMount(is.mount)])];
}
function accessChange(pairs, sockets) {
    const mounts = pairs.flatMap(({ is }) => is.mount ?? []);
    const [direction, scale] = weighAccess(pairs[0], sockets);
    const verb = mounts[0]?.read_only ? "may no longer write" : "may now write";
    const end = direction === "neutral" ? ", which means nothing for the socket" : "";
    return statement(direction, scale, `${verb} ${(0,wording/* listed */.KE)(mounts.map(sourceWords))}${end}`, {
        base: pairs.map(({ was }) => was),
        head: pairs.map(({ is }) => is),
    });
}
function changed({ was: before, is: after }) {
    const [was, is] = [before.mount, after.mount];
    const covers = { base: [before], head: [after] };
    if (was === undefined || is === undefined)
        return statement("neutral", "none", "mounts otherwise", covers);
    const direction = directionOf(rankOf(scaleOfMount(was)), rankOf(scaleOfMount(is)));
    const scale = direction === "neutral" ? "none" : worstOf([scaleOfMount(was), scaleOfMount(is)]);
    return statement(direction, scale, changeWords(was, is), covers);
}
function changeWords(was, is) {
    const isKnown = was.read_only === is.read_only && (was.kind === is.kind || is.kind !== "host");
    const access = isKnown ? "" : is.read_only ? ", read-only," : ", writable,";
    if (isSameSource(was, is))
        return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${place(was)}`;
    return `now mounts ${sourceWords(is)} at ${place(is)}${access} instead of ${sourceWords(was)}`;
}
function place({ target }) {
    return target === undefined ? "a place that only the environment knows" : (0,wording/* quoted */.TL)(target);
}
function mounts_single(facts, side) {
    return Array.from((0,judge_group/* groupBy */.$)(facts, mountGroup).values(), (group) => {
        const mounts = group.flatMap(({ mount }) => mount ?? []);
        const scale = worstOf(mounts.map(scaleOfMount));
        const ofHost = mounts.some(({ kind }) => kind === "host");
        const direction = !ofHost ? "neutral" : side === "head" ? "worse" : "better";
        const message = side === "head" ? `now mounts ${mountPlaces(mounts)}` : `no longer mounts ${mountPlaces(mounts, false)}`;
        return statement(direction, scale, message, { [side]: group });
    });
}

;// CONCATENATED MODULE: ./out/surface/sentences/port-change.js

/**
 * What to say of ports that are published otherwise than before. All of one side have the same shape; empty: only the
 * environment knows.
 */
function portChange(before, after) {
    const [was, is] = [before[0], after[0]];
    if (is === undefined)
        return `is now published on an address that only the environment knows, instead of ${addresses(before)}`;
    const places = portPlaces(after);
    const risk = portRisk(is);
    const now = `is now published on ${places}${risk}${risk === "" ? "" : ","}`;
    if (was === undefined)
        return `${now}${risk === "" ? "," : ""} which only the environment knew before`;
    if (portPlaces(before) === places)
        return otherRisk(was, is, places);
    if (portPlaces(before, false) === portPlaces(after, false)) {
        return `now leads ${portPlaces(after, false)} to ${targetWords(is)} in the container instead of ${targetWords(was)}`;
    }
    if (was.scope === "loopback" && is.scope !== "loopback")
        return `${now} instead of loopback`;
    if (is.scope === "loopback" && was.scope !== "loopback") {
        const former = was.published === is.published && was.scope === "all" ? "every address of the host" : portPlaces(before, false);
        return `is now published on loopback only (${portPlaces(after, false)}), no longer on ${former}`;
    }
    return `${now} instead of ${portPlaces(before, was.target !== is.target)}`;
}
function addresses(ports) {
    if (ports.length === 0)
        return "another";
    return ports.every(({ scope }) => scope === "loopback") ? "loopback" : portPlaces(ports, false);
}
/** It is where it was, and what that means is another. */
function otherRisk(was, is, places) {
    if (is.password === "written" && is.role === "datastore") {
        const has = is.password_at === undefined
            ? "has the password that its image documents"
            : "has its password written in the file";
        return `now ${has}, and is published on ${places}`;
    }
    if (is.password === "none")
        return `now asks for no password, and is published on ${places}`;
    if (was.password === "written")
        return `no longer has the password of ${places} written in the file`;
    if (was.password === "none")
        return `no longer answers on ${places} without a password`;
    return `is published on ${places} as before, which is now ${roles[is.role ?? "other"]} and was ${roles[was.role ?? "other"]}`;
}
const roles = {
    "control-plane": "a door to the host",
    datastore: "a datastore's port",
    admin: "an interface for administrators",
    web: "a door to the web",
    other: "any port",
};

;// CONCATENATED MODULE: ./out/surface/sentences/ports.js








/**
 * Ports by what they lead to: what is published under another address is one sentence, not one that it is gone and one
 * that it came. An address that only the environment knows is held against the known one: it may be worse, and is never
 * an improvement.
 */
const portSentences = (sides) => {
    const { pairs, base, head } = ports_paired(doorsOf(sides.only.base), doorsOf(sides.only.head));
    return [...ports_changed(pairs, sides), ...ports_single(head, "head", sides), ...ports_single(base, "base", sides)];
};
function doorsOf(facts) {
    return facts.flatMap((fact) => {
        const { port, unknown } = fact;
        if (port !== undefined)
            return [{ fact, port, leadsTo: `${port.target}/${port.protocol}` }];
        return unknown?.field === "ports" ? [{ fact, leadsTo: unknown.of }] : [];
    });
}
/** First by what it leads to, the same published port before another; then by the published port. */
function ports_paired(base, head) {
    const pairs = [];
    const left = { base: [...base].sort(heaviestFirst), head: [...head].sort(heaviestFirst) };
    for (const same of samenesses) {
        for (const is of [...left.head]) {
            const was = left.base.find((door) => same(door, is));
            if (was === undefined)
                continue;
            pairs.push({ was, is });
            left.base.splice(left.base.indexOf(was), 1);
            left.head.splice(left.head.indexOf(is), 1);
        }
    }
    return { pairs, ...left };
}
const samenesses = [
    (was, is) => was.leadsTo === is.leadsTo && was.port?.published === is.port?.published,
    (was, is) => was.leadsTo === is.leadsTo,
    ({ port: was }, { port: is }) => isPublishedAs(was, is),
    // Which of several only the environment knows may itself be unknown.
    (was, is) => was.leadsTo === "" || is.leadsTo === "",
];
function isPublishedAs(was, is) {
    if (was === undefined || is === undefined || was.published === "")
        return false;
    return was.published === is.published && was.protocol === is.protocol;
}
function heaviestFirst(a, b) {
    return weightOf(b) - weightOf(a);
}
function weightOf({ port }) {
    return port === undefined ? -1 : weightOfPort(port);
}
function ports_single(doors, side, sides) {
    const other = side === "head" ? "base" : "head";
    // Of a container that publishes nothing else, its networks keep shut what is written.
    const isShut = (port) => ofKind(sides.all, "exposes")[other].length === 0 && isWritten(port, sides.containers[other]);
    const groups = (0,judge_group/* groupBy */.$)(doors, ({ port }) => port === undefined ? "" : `${scaleOfPort(port)} ${port.scope} ${portRisk(port)} ${isShut(port)}`);
    return Array.from(groups.values(), (group) => {
        const [{ port }] = group;
        const direction = side === "head" ? "worse" : "better";
        const covers = withPasswords({ [side]: group }, sides);
        if (port === undefined)
            return statement(direction, "little", unknownWords(group, side), covers);
        const places = portPlaces(group.flatMap((door) => door.port ?? []));
        const shut = isShut(port);
        const message = side === "head"
            ? `is now published on ${places}${portRisk(port)}${shut ? "; that was written before, and its networks kept it shut" : ""}`
            : `is no longer published on ${places}${port.password === undefined ? "" : portRisk(port)}${shut ? "; that is still written, and its networks keep it shut" : ""}`;
        return isDoorToSocket(sides, side)
            ? statement(direction, "whole", `${message}${besideSocket}`, covers)
            : statement(direction, scaleOfPort(port), message, covers);
    });
}
/** Only by its ports one side is reached, and has a socket of the engine, which is no news. */
function isDoorToSocket({ all, only }, side) {
    const other = side === "head" ? "base" : "head";
    return hasOpenSocket(all[side]) && !hasOpenSocket(all[other]) && !only[side].some(isSocket);
}
const besideSocket = ", while it has the engine's socket";
/** A port of a container whose networks are all internal is written, and published nowhere. */
function isWritten({ published, target, protocol }, { ports = [] }) {
    return ports.some((port) => port.target === target && (port.published ?? "") === published && port.protocol === protocol);
}
function unknownWords(doors, side) {
    const targets = doors.flatMap(({ leadsTo }) => (leadsTo === "" ? [] : leadsTo.replace("/tcp", "")));
    const inside = targets.length === 0 ? "" : ` (${(0,wording/* listed */.KE)(targets)} in the container)`;
    const verb = side === "head" ? "now publishes" : "no longer publishes";
    return `${verb} ${doors.length === 1 ? "a port" : "ports"} that only the environment knows${inside}`;
}
function ports_changed(pairs, sides) {
    const groups = (0,judge_group/* groupBy */.$)(pairs, ({ was, is }) => JSON.stringify([shape(was), shape(is), was.port?.published === is.port?.published, was.leadsTo === is.leadsTo]));
    return Array.from(groups.values(), (group) => {
        const [{ was, is }] = group;
        const covers = withPasswords({ base: group.map((pair) => pair.was), head: group.map((pair) => pair.is) }, sides);
        const message = portChange(group.flatMap((pair) => pair.was.port ?? []), group.flatMap((pair) => pair.is.port ?? []));
        const [direction, scale] = ports_weigh(was.port, is.port);
        return direction !== "neutral" && isDoorToSocket(sides, direction === "worse" ? "head" : "base")
            ? statement(direction, "whole", `${message}${besideSocket}`, covers)
            : statement(direction, scale, message, covers);
    });
}
/** Loopback is the least that can be; of any other that became unknown nobody can say whether it has become better. */
function ports_weigh(was, is) {
    if (was !== undefined && is !== undefined) {
        const direction = directionOf(weightOfPort(was), weightOfPort(is));
        return [direction, direction === "neutral" ? "none" : worstOf([scaleOfPort(was), scaleOfPort(is)])];
    }
    if (was !== undefined)
        return was.scope === "loopback" ? ["worse", "little"] : ["neutral", "little"];
    if (is === undefined)
        return ["neutral", "none"];
    if (is.scope === "loopback")
        return ["better", "little"];
    return ["worse", rankOf(scaleOfPort(is)) > rankOf("little") ? scaleOfPort(is) : "little"];
}
function shape({ port }) {
    return port === undefined ? [] : [scaleOfPort(port), port.scope, port.address, portRisk(port)];
}
/** The facts, and those of the password that the sentence tells of, from wherever it came before. */
function withPasswords(doors, sides) {
    const secrets = ofKind(sides.only, "holds-secret");
    const all = [...(doors.base ?? []), ...(doors.head ?? [])];
    const places = new Set(all.flatMap(({ port }) => (port?.password_at === undefined ? [] : [port.password_at.join("\0")])));
    const told = [...secrets.base, ...secrets.head].filter(({ path, secret }) => secret?.form === "written" && places.has(path.join("\0")));
    const names = new Set(told.map(({ secret }) => secret?.name));
    const isTold = (fact) => names.has(fact.secret?.name);
    return {
        base: [...(doors.base ?? []).map(({ fact }) => fact), ...secrets.base.filter(isTold)],
        head: [...(doors.head ?? []).map(({ fact }) => fact), ...secrets.head.filter(isTold)],
    };
}

;// CONCATENATED MODULE: ./out/surface/container-difference.js














/**
 * The difference of one container. What is left is about a network that became another in itself, and is said with it.
 */
function compareContainer(all, around) {
    let only = onlyIn(all);
    let statements = [];
    for (const sentences of inOrder) {
        const made = sentences({ all, only, ...around });
        statements = [...statements, ...made];
        only = withoutCovered(only, made);
    }
    const known = withKnown(statements, only);
    const rest = noLongerUnknown({ all, only: known.left, ...around });
    return { statements: [...known.statements, ...rest], left: withoutCovered(known.left, rest) };
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
    classSentences,
];
/**
 * A container that is new, or gone, in one sentence.
 * @param isVariant the other side has it too, with other values of a matrix.
 */
function wholeContainer(facts, side, index, isVariant = false) {
    const { phrases, scale } = standingOf(facts, side === "base" ? "gone" : "new");
    const what = phrases.join(", ");
    const [came, went] = isVariant ? ["has one more variant", "has one variant less"] : ["is new", "is gone"];
    const matters = scale !== "none";
    return {
        direction: matters ? (side === "head" ? "worse" : "better") : "neutral",
        scale,
        message: `${side === "head" ? came : went}${what === "" ? "" : `: ${what}`}`,
        covers: side === "head" ? { base: [], head: facts } : { base: facts, head: [] },
        at: { side, path: ["containers", index] },
    };
}
/** What makes two facts of a container the same. */
function sameness({ kind, what }) {
    return `${kind}\0${what}`;
}
function onlyIn({ base, head }) {
    const was = new Set(base.map(sameness));
    const is = new Set(head.map(sameness));
    return {
        base: base.filter((fact) => !is.has(sameness(fact))),
        head: head.filter((fact) => !was.has(sameness(fact))),
    };
}
/** What was unknown, and of which a sentence says what it is now, needs no sentence of its own. */
function withKnown(statements, only) {
    const said = new Map();
    for (const fact of only.base) {
        const about = statements.find(({ covers }) => covers.head.some((now) => isAbout(now, fact)));
        if (fact.kind === "unknown" && about !== undefined)
            said.set(about, [...(said.get(about) ?? []), fact]);
    }
    const extended = statements.map((statement) => {
        const known = said.get(statement);
        if (known === undefined)
            return statement;
        const { base, head } = statement.covers;
        return {
            ...statement,
            message: `${statement.message}; before, only the environment knew that`,
            covers: { base: [...base, ...known], head },
        };
    });
    return { statements: extended, left: withoutCovered(only, extended) };
}

;// CONCATENATED MODULE: ./out/surface/network-renames.js
/**
 * Names that networks of the base have in the head: the same one under another name has the same settings, and the
 * same containers on it. That of one container is not told from one that it moved away from.
 */
function renamedNetworks(base, head, containers) {
    const before = new Set(base.networks.map(({ name }) => name));
    const after = new Set(head.networks.map(({ name }) => name));
    const fresh = head.networks.filter(({ name }) => !before.has(name));
    const renamed = new Map();
    const taken = new Set();
    for (const was of base.networks) {
        if (after.has(was.name) || was.implicit)
            continue;
        const is = fresh.find((network) => !taken.has(network.name) && isSame(was, network, base, head, containers));
        if (is === undefined)
            continue;
        renamed.set(was.name, is.name);
        taken.add(is.name);
    }
    return renamed;
}
function isSame(was, is, base, head, containers) {
    if (is.implicit || settings(was) !== settings(is))
        return false;
    const pairs = containers.map((pair) => ({
        was: isOn(base.containers[pair.base ?? -1], was.name),
        is: isOn(head.containers[pair.head ?? -1], is.name),
    }));
    return pairs.filter((pair) => pair.was).length > 1 && pairs.every((pair) => pair.was === pair.is);
}
/** Without its names. An external network is its name on the engine. */
function settings({ name: _, engine_name, ...rest }) {
    const all = { ...rest, ...(rest.external ? { engine_name } : {}) };
    return JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isOn(container, network) {
    return container?.networks?.some(({ name }) => name === network) === true;
}

;// CONCATENATED MODULE: ./out/surface/project-difference.js



const nothing = { base: [], head: [] };
/** What became of a project besides its containers, networks and volumes. */
function compareProject(base, head) {
    const statements = [];
    if (base.name !== head.name) {
        statements.push(objectStatement(["neutral", "none", `was called ${(0,wording/* quoted */.TL)(base.name)}`], "head", ["name"], nothing));
    }
    if (base.target !== head.target)
        statements.push(targetStatement(base.target, head.target));
    if (head.incomplete && !base.incomplete) {
        const message = "refers to something that could not be read, so more may have changed than is said here";
        statements.push(objectStatement(["worse", "little", message], "head", ["name"], nothing));
    }
    if (base.incomplete && !head.incomplete) {
        const message = "no longer refers to something that could not be read";
        statements.push(objectStatement(["better", "little", message], "head", ["name"], nothing));
    }
    return [...statements, ...remoteStatements(base, head)];
}
function targetStatement(was, is) {
    const message = `now runs ${targets[is ?? "unknown"]} instead of ${targets[was ?? "unknown"]}`;
    const risky = (target) => target === "self-hosted";
    const direction = risky(is) === risky(was) ? "neutral" : risky(is) ? "worse" : "better";
    const scale = direction === "neutral" ? "little" : "some";
    return objectStatement([direction, scale, message], "head", ["name"], nothing);
}
const targets = {
    compose: "by Compose",
    swarm: "in a swarm",
    "github-hosted": "on GitHub's runners",
    "self-hosted": "on a self-hosted runner",
    engine: "on an engine",
    unknown: "where nobody can tell",
};
function remoteStatements(base, head) {
    const key = ({ use, ref, pinned }) => JSON.stringify([use, ref, pinned]);
    const was = new Set(base.remotes?.map(key));
    const is = new Set(head.remotes?.map(key));
    const statements = (project, other, side) => (project.remotes ?? []).flatMap((remote, index) => {
        if (other.has(key(remote)))
            return [];
        const message = `${side === "head" ? "now" : "no longer"} ${project_difference_uses[remote.use]} ${(0,wording/* quoted */.TL)(remote.ref)}${remote.pinned ? "" : ", which nothing pins"}`;
        const scale = remote.pinned ? "little" : "much";
        const direction = side === "head" ? "worse" : "better";
        return [objectStatement([direction, scale, message], side, ["remotes", index], nothing)];
    });
    return [...statements(head, was, "head"), ...statements(base, is, "base")];
}
const project_difference_uses = {
    include: "includes",
    extends: "extends",
    build: "builds from",
    dockerfile: "takes a Dockerfile from",
};
/** Volumes of one project that became others in themselves. What is mounted from where is said of the containers. */
function compareVolumes(base, head) {
    const before = new Map(base.volumes.map((volume) => [volume.name, volume]));
    return head.volumes
        .map((volume, index) => ({ volume, index }))
        .toSorted((a, b) => (0,order/* compareText */.n6)(a.volume.name, b.volume.name))
        .flatMap(({ volume, index }) => {
        const was = before.get(volume.name);
        if (was === undefined)
            return [];
        return volumeChanges(was, volume).map((change) => objectStatement(change, "head", ["volumes", index], nothing));
    });
}
function volumeChanges(was, is) {
    const changes = [];
    if (was.driver !== is.driver) {
        const words = (driver) => driver === undefined ? "the engine's own driver" : `the driver ${(0,wording/* quoted */.TL)(driver)}`;
        changes.push(["neutral", "little", `has ${words(is.driver)} instead of ${words(was.driver)}`, "driver"]);
    }
    if ((was.external ?? false) !== (is.external ?? false)) {
        const message = is.external
            ? "now exists outside the project, which no longer makes it"
            : "is now made by the project, and no longer exists outside it";
        changes.push(["neutral", "little", message, "external"]);
    }
    return [...changes, ...otherOptions(changedKeys(was.driver_opts, is.driver_opts))];
}

;// CONCATENATED MODULE: ./out/surface/renamed-facts.js
/**
 * Facts of the base in the words of the head: networks and containers that they name by their names of today. `original`
 * gives back the fact as it was.
 */
function renamedFacts(facts, { networks, containers }) {
    const originals = new Map();
    const renamed = facts.map((fact) => {
        const copy = withNames(fact, networks, containers);
        originals.set(copy, fact);
        return copy;
    });
    return { facts: renamed, original: (fact) => originals.get(fact) ?? fact };
}
function withNames(fact, networks, containers) {
    const { network, share, what } = fact;
    const joined = networks.get(network?.name ?? "");
    if (network !== undefined && joined !== undefined) {
        return { ...fact, network: { ...network, name: joined }, what: joined + what.slice(network.name.length) };
    }
    const other = containers.get(share?.with ?? "");
    if (share?.with !== undefined && other !== undefined) {
        return { ...fact, share: { ...share, with: other }, what: what.slice(0, -share.with.length) + other };
    }
    return fact;
}

;// CONCATENATED MODULE: ./out/surface/whole-project.js




/**
 * A project that is new: each container of which something is open in a sentence of its own, the others together.
 * @param wasUnread its files could not be read before, so that nobody knows what of it is new.
 */
function newProject({ project, factsOf }, wasUnread) {
    const all = project.containers.map((_, index) => wholeContainer(factsOf(index), "head", index));
    const quiet = all.filter(({ direction }) => direction === "neutral");
    const first = wasUnread
        ? [ofProject("neutral", "little", "could not be read before: all that is in it counts as new", "head", [])]
        : [];
    if (quiet.length < 2)
        return [...first, ...all];
    const facts = quiet.flatMap(({ covers }) => covers.head);
    const together = ofProject("neutral", "none", `is new with its ${containers(project.containers.map(({ name }) => name))}`, "head", facts);
    return [...first, ...all.filter((statement) => !quiet.includes(statement)), together];
}
/** A project that is gone. @param isUnread its files cannot be read any more, so that nobody knows. */
function goneProject({ project, factsOf }, isUnread) {
    const facts = project.containers.flatMap((_, index) => factsOf(index));
    const whose = containers(project.containers.map(({ name }) => name));
    if (isUnread) {
        const became = whose === "" ? "" : `, and nobody knows what became of its ${whose}`;
        return ofProject("worse", "much", `can no longer be read${became}`, "base", facts);
    }
    const scale = worstOf(facts.map(scaleOfFact));
    return ofProject(scale === "none" ? "neutral" : "better", scale, `is gone${whose === "" ? "" : ` with its ${whose}`}`, "base", facts);
}
function ofProject(direction, scale, message, side, facts) {
    return { direction, scale, message, covers: { base: [], head: [], [side]: facts }, at: { side, path: ["name"] } };
}
/** "containers `web` and `db`"; empty: none. */
function containers(names) {
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return "";
    return `${(0,wording/* plural */.LS)("container", distinct.length)} ${(0,wording/* listed */.KE)(distinct.map(wording/* quoted */.TL))}`;
}

;// CONCATENATED MODULE: ./out/surface/projects-difference.js











/** All that can be said of a project and what became of it. */
function compareProjects(pair, { base, head }) {
    if (base === undefined)
        return head === undefined ? [] : newProject(wholeSide(head), pair.unread === "base");
    if (head === undefined)
        return [goneProject(wholeSide(base), pair.unread === "head")];
    return compareBoth(pair, base, head);
}
function wholeSide({ project, facts }) {
    return { project, factsOf: byContainer(facts) };
}
function compareBoth({ containers }, base, head) {
    const networks = renamedNetworks(base.project, head.project, containers);
    const names = new Map(containers.flatMap(({ base: from, head: to }) => {
        const [was, is] = [base.project.containers[from ?? -1]?.name, head.project.containers[to ?? -1]?.name];
        return was === undefined || is === undefined || was === is ? [] : [[was, is]];
    }));
    const before = renamedFacts(base.facts, { networks, containers: names });
    const factsOf = { base: byContainer(before.facts), head: byContainer(head.facts) };
    const members = (network) => membersOf(head.project, network);
    const statements = [];
    const left = [];
    for (const { base: from, head: to } of containers) {
        if (from === undefined || to === undefined) {
            const index = to ?? from ?? 0;
            const facts = factsOf[to === undefined ? "base" : "head"](index);
            const [here, there] = to === undefined ? [base, head] : [head, base];
            statements.push(wholeContainer(facts, to === undefined ? "base" : "head", index, isVariant(here, there, index)));
            continue;
        }
        const [was, is] = [base.project.containers[from], head.project.containers[to]];
        if (was === undefined || is === undefined)
            continue;
        statements.push(...renamedContainer(was.name, is.name, to));
        const compared = compareContainer({ base: factsOf.base(from), head: factsOf.head(to) }, { containers: { base: was, head: is }, members });
        statements.push(...compared.statements);
        left.push(compared.left);
    }
    const former = new Map(Array.from(networks, ([was, is]) => [is, was]));
    const ofNetworks = compareNetworks(base.project, head.project, (name) => former.get(name) ?? name, (name) => factsOfNetwork(left, name));
    const said = [
        ...statements,
        ...ofNetworks,
        ...compareVolumes(base.project, head.project),
        ...compareProject(base.project, head.project),
    ];
    const all = [...said, ...otherwise(left, said)];
    return all.map((statement) => ({
        ...statement,
        covers: { base: statement.covers.base.map(before.original), head: statement.covers.head },
    }));
}
/** Whether the other side has a container of that name too: one that is written once may be several, which never run together. */
function isVariant(here, there, index) {
    const container = here.project.containers[index];
    if (container === undefined)
        return false;
    return there.project.containers.some(({ name, origin }) => name === container.name && origin === container.origin);
}
/** Facts by the index of their container. */
function byContainer(facts) {
    const groups = (0,judge_group/* groupBy */.$)(facts, ({ index }) => String(index));
    return (index) => groups.get(String(index)) ?? [];
}
function membersOf(project, network) {
    return [
        ...new Set(project.containers.flatMap(({ name, networks }) => networks?.some((each) => each.name === network) ? [name] : [])),
    ];
}
function renamedContainer(was, is, index) {
    if (was === is)
        return [];
    return [
        {
            subject: was,
            direction: "neutral",
            scale: "none",
            message: `is now called ${(0,wording/* quoted */.TL)(is)}`,
            covers: { base: [], head: [] },
            at: { side: "head", path: ["containers", index] },
        },
    ];
}
/** What containers say of a network that they stay on, and how far they reach by it. */
function factsOfNetwork(left, name) {
    const isOf = ({ network }) => network?.name === name;
    const concerned = left.filter(({ base, head }) => base.some(isOf) || head.some(isOf));
    const about = (fact) => isOf(fact) || fact.kind === "reaches";
    return {
        base: concerned.flatMap(({ base }) => base.filter(about)),
        head: concerned.flatMap(({ head }) => head.filter(about)),
    };
}
/** Facts for which there is no better sentence: none is lost. */
function otherwise(left, said) {
    const covers = { base: left.flatMap(({ base }) => base), head: left.flatMap(({ head }) => head) };
    const { base, head } = withoutCovered(covers, said);
    const was = new Set(base);
    const groups = (0,judge_group/* groupBy */.$)([...base, ...head], ({ kind, container }) => `${kind}\0${container}`);
    return Array.from(groups.values(), (facts) => {
        const sides = { base: facts.filter((fact) => was.has(fact)), head: facts.filter((fact) => !was.has(fact)) };
        const words = (some) => some.length === 0 ? "nothing" : (0,wording/* listed */.KE)(some.map(({ what }) => (0,wording/* quoted */.TL)(what)));
        const message = `${facts[0].kind.replaceAll("-", " ")} ${words(sides.head)} instead of ${words(sides.base)}`;
        return statement("neutral", worstOf(facts.map(scaleOfFact)), message, sides);
    });
}

;// CONCATENATED MODULE: ./out/surface/difference.js










/**
 * What changed in what the containers expose, reach, control, mount, hold as secret, run as and are made from: worst
 * first, then what is neither better nor worse, improvements last. Complete: each fact that only one side has is said by
 * some sentence. What does not change a fact (order, lines, forms, anchors, names of files) gives none.
 * `factsOf` is asked only of projects that differ.
 */
function surfaceDifference(pairs, factsOf, profileOfFile) {
    const differing = pairs.filter((pair) => (0,compare_pair/* differs */.A)(pair) || profileChange(pair, profileOfFile) !== undefined);
    const { maskMessage } = (0,judge_credentials/* credentialsOf */.YN)(differing.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()));
    const changes = differing.flatMap((pair) => [...compareProjects(pair, sidesOf(pair, factsOf)), profileChange(pair, profileOfFile) ?? []]
        .flat()
        .map((statement) => located(statement, pair, profileOfFile, maskMessage)));
    return once(changes).toSorted(difference_worstFirst);
}
function sidesOf({ base, head }, factsOf) {
    const side = (project) => project === undefined ? undefined : { project: (0,out_value/* toJson */.aB)(project.model), facts: factsOf(project) };
    return { base: side(base), head: side(head) };
}
function located({ direction, scale, message, covers, at, subject }, pair, profileOfFile, maskMessage) {
    const model = pair[at.side]?.model;
    if (model === undefined)
        throw new Error(`a change of a project that is not in the ${at.side}`);
    const { place } = (0,judge_located/* locateIn */._C)(model, at.path);
    const [list, index] = at.path;
    const container = list === "containers" ? (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, list))[Number(index)] : undefined;
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name"));
    const column = (0,judge_severity/* severityProfile */.p9)((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "target")), (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "profile")), profileOfFile(place.source.path));
    return {
        direction,
        severity: scales[scale][column],
        project: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(pair.head?.model ?? model, "name")) ?? "",
        subject: subject ?? name ?? (0,judge_located/* subjectOf */.et)(model, at.path),
        message: maskMessage(message),
        place,
        side: at.side,
        covers,
    };
}
/** What several projects have from one place is said once, as bad as for the worst of them. */
function once(changes) {
    const key = ({ place, side, subject, message, direction }) => JSON.stringify([(0,judge_located/* placeKey */.r4)(place), side, subject, message, direction]);
    return Array.from((0,judge_group/* groupBy */.$)(changes, key).values(), ([first, ...others]) => {
        if (others.length === 0)
            return first;
        const all = [first, ...others];
        const also = [...new Set(others.map(({ project }) => project))].filter((project) => project !== first.project);
        return {
            ...first,
            severity: all.map(({ severity }) => severity).toSorted(judge_severity/* compareSeverity */.zK)[0] ?? first.severity,
            ...(also.length === 0 ? {} : { also }),
            covers: {
                base: all.flatMap(({ covers }) => covers?.base ?? []),
                head: all.flatMap(({ covers }) => covers?.head ?? []),
            },
        };
    });
}
const directions = ["worse", "neutral", "better"];
function difference_worstFirst(a, b) {
    return (0,order/* firstOf */.Ku)(directions.indexOf(a.direction) - directions.indexOf(b.direction), (0,judge_severity/* compareSeverity */.zK)(a.severity, b.severity), (0,order/* compareText */.n6)(a.place.source.path, b.place.source.path), a.place.start - b.place.start, (0,order/* compareText */.n6)(a.project, b.project), (0,order/* compareText */.n6)(a.subject, b.subject), (0,order/* compareText */.n6)(a.message, b.message));
}

;// CONCATENATED MODULE: ./out/compare/renames.js

/** @param pairs as `pairProjects` gives them: those of the head first, in their order. */
function renamesOf(pairs, baseProjects, files) {
    const formerFiles = new Map();
    const formerNames = new Map();
    const places = { base: new Set(), head: new Set() };
    for (const { base, head, containers } of pairs) {
        const before = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(base?.model, "containers"));
        const after = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(head?.model, "containers"));
        for (const container of before)
            places.base.add(placeKey(fileOf(container), nameOf(container)));
        for (const container of after)
            places.head.add(placeKey(fileOf(container), nameOf(container)));
        const values = containers.map((pair) => [before[pair.base ?? -1], after[pair.head ?? -1]]);
        for (const [old, now] of [[base?.model, head?.model], ...values]) {
            if (old === undefined || now === undefined)
                continue;
            const [from, to] = [fileOf(old), fileOf(now)];
            if (from !== to && !files.head.has(from) && !files.base.has(to))
                add(formerFiles, to, from);
            if (nameOf(old) !== nameOf(now))
                add(formerNames, placeKey(nameOf(head?.model), nameOf(now)), nameOf(old));
        }
    }
    const isOnly = (here, there) => {
        return ({ file, container }) => {
            if (files[here].has(file) && !files[there].has(file))
                return true;
            if (container === undefined)
                return false;
            const key = placeKey(file, container);
            return places[here].has(key) && !places[there].has(key);
        };
    };
    return {
        formerFiles: (file) => [...(formerFiles.get(file) ?? [])],
        formerNames: (project, container) => [...(formerNames.get(placeKey(project, container)) ?? [])],
        formerProject: (project) => {
            const base = pairs[project]?.base;
            return base === undefined ? undefined : baseProjects.indexOf(base);
        },
        isGone: isOnly("base", "head"),
        isNew: isOnly("head", "base"),
    };
}
function add(map, key, value) {
    map.set(key, (map.get(key) ?? new Set()).add(value));
}
function placeKey(file, name) {
    return `${file}\0${name}`;
}
function fileOf(value) {
    return ((0,out_value/* get */.Jt)(value, "name") ?? value).place.source.path;
}
function nameOf(value) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "name")) ?? "";
}

;// CONCATENATED MODULE: ./out/compare/unread.js


/** Pairs of which one side is not there because its files cannot be read are marked as such. */
function withUnread(pairs, base, head) {
    const files = { base: onlyUnreadIn(base, head), head: onlyUnreadIn(head, base) };
    const marked = pairs.map((pair) => {
        if (pair.head === undefined)
            return isOf(pair.base?.files, files.head) ? { ...pair, unread: "head" } : pair;
        if (pair.base === undefined)
            return isOf(pair.head.files, files.base) ? { ...pair, unread: "base" } : pair;
        return pair;
    });
    const projects = marked.flatMap(({ base: project, unread }) => unread === "head" && project !== undefined ? [(0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(project.model, "name")) ?? ""] : []);
    return { pairs: marked, unread: { files: files.head, projects: new Set(projects) } };
}
function isOf(files, unread) {
    return files?.some((file) => unread.has(file)) === true;
}
/** Files with an error that the other tree does not have in them. */
function onlyUnreadIn(one, other) {
    const key = ({ kind, message, place }) => `${place.source.path}\0${kind}\0${message}`;
    const isError = ({ level }) => level === "error";
    const there = (0,judge_group/* groupBy */.$)(other.filter(isError), key);
    return new Set(one.filter((each) => isError(each) && !there.has(key(each))).map(({ place }) => place.source.path));
}

;// CONCATENATED MODULE: ./out/compare/compare.js





/** What a head is held against: a base that has been judged, and how the two belong together. */
function comparisonOf(base, judged, baseParts, headParts, factsOf, profileOfFile) {
    const baseProjects = baseParts.flatMap(({ collected }) => collected.projects);
    const pairs = (0,compare_pair/* pairProjects */.r)(baseProjects, headParts.flatMap(({ collected }) => collected.projects));
    const files = { base: pathsOf(baseParts), head: pathsOf(headParts) };
    const { pairs: marked, unread } = withUnread(pairs, diagnosticsOf(baseParts), diagnosticsOf(headParts));
    const projects = marked.filter((pair) => (0,compare_pair/* differs */.A)(pair) || profileChange(pair, profileOfFile) !== undefined);
    return {
        breaches: judged.breaches,
        diagnostics: judged.verdict.diagnostics,
        renames: renamesOf(pairs, baseProjects, files),
        unread,
        comparison: { base, surface: surfaceDifference(projects, factsOf, profileOfFile), projects },
    };
}
function diagnosticsOf(parts) {
    return parts.flatMap(({ collected }) => collected.diagnostics);
}
function pathsOf(parts) {
    return new Set(parts.flatMap(({ paths }) => paths));
}

// EXTERNAL MODULE: ./out/config/profiles.js
var profiles = __webpack_require__(2521);
// EXTERNAL MODULE: ./out/limits.js
var out_limits = __webpack_require__(7458);
// EXTERNAL MODULE: ./out/decide/date.js
var date = __webpack_require__(2469);
;// CONCATENATED MODULE: ./out/decide/comment.js

/** Also `//`, for JSON with comments. */
const pattern = /(?:#|\/\/)\s*bulkhead:\s*ignore\b(.*)$/;
const onlyComment = /^\s*(?:#|\/\/)/;
/**
 * Comments `# bulkhead: ignore[rule-id, …] expires=2027-03-31 owner=@team justification` of a file, whatever its
 * format. One is about the values that begin on its own line; where nothing else stands on it, on the line below the
 * comments; in a shell command, down to the end of the command.
 */
function commentDecisions(source) {
    if (!/bulkhead:\s*ignore/.test(source.text))
        return [];
    const lines = source.text.split("\n").map((line) => line.replace(/\r$/, ""));
    const about = linesAbout(lines);
    let offset = 0;
    return lines.flatMap((line, index) => {
        const start = offset;
        offset += (lines[index]?.length ?? 0) + (source.text[start + line.length] === "\r" ? 2 : 1);
        const match = pattern.exec(line);
        if (match?.[1] === undefined)
            return [];
        const place = { source, start: start + match.index, end: start + line.trimEnd().length };
        return [decisionOf(match[1], place, about(index))];
    });
}
/** Lines of a command that goes on behind a backslash. */
const longestCommand = 200;
/** The lines that a comment on a line is about. */
function linesAbout(lines) {
    // The first line at or below each that is more than a comment: those of a block of comments are about the same.
    const below = new Int32Array(lines.length + 1).fill(lines.length);
    for (let at = lines.length - 1; at >= 0; at--)
        below[at] = onlyComment.test(lines[at] ?? "") ? (below[at + 1] ?? 0) : at;
    return (index) => {
        let at = below[index] ?? index;
        const about = [at + 1];
        // A command may go on behind a backslash, and no comment can stand in it.
        while (about.length < longestCommand && /[^\\]\\\s*$/.test(lines[at] ?? "")) {
            at++;
            about.push(at + 1);
        }
        return about;
    };
}
function decisionOf(text, place, lines) {
    const faults = [];
    const named = /^\s*\[([^\]]*)\](.*)$/.exec(text);
    const rules = (named?.[1] ?? "").split(",").flatMap((id) => id.trim() || []);
    if (rules.length === 0)
        faults.push("names no rule; write ignore[rule-id]");
    const fields = new Map();
    const rest = (named?.[2] ?? "").replace(/(?<=^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g, (all, ...groups) => {
        const [key, ...values] = groups;
        if (key !== "expires" && key !== "owner" && key !== "justification")
            return all;
        fields.set(key, values.slice(0, 3).find((value) => value !== undefined) ?? "");
        return "";
    });
    const expires = fields.get("expires");
    if (expires !== undefined && !(0,date/* isDay */.N)(expires))
        faults.push(`has "${expires}" where a day belongs; write YYYY-MM-DD`);
    const justification = fields.get("justification") ?? rest.replace(/\s+/g, " ").trim();
    const owner = fields.get("owner");
    return {
        form: "comment",
        layer: "repository",
        rules,
        scope: { kind: "lines", file: place.source.path, lines },
        ...(justification === "" ? {} : { justification }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined || !(0,date/* isDay */.N)(expires) ? {} : { expires }),
        faults,
        place,
    };
}

;// CONCATENATED MODULE: ./out/decide/declared.js



/** The declarations of some projects: of the base commit, to hold those of a pull request against. */
function declarationsOf(projects) {
    const groups = (0,judge_group/* groupBy */.$)(projects.flatMap(containersOf), ({ key }) => key);
    return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ declared }) => declared)]));
}
function isIn(base, { key, declared }) {
    return (base.get(key) ?? [undefined]).some((one) => declared_isSame(one, declared));
}
/**
 * The declarations of a project that accept something, as decisions. With `base`, one that the base commit does not
 * have in the same words does not count yet.
 */
function declaredDecisions(project, base, pending) {
    return containersOf(project).flatMap((declarer) => {
        const { declared, place } = declarer;
        if (declared === undefined)
            return [];
        const { justification, owner, expires } = declared;
        const isNew = base !== undefined && !isIn(base, declarer);
        return [
            {
                form: "declared",
                layer: "repository",
                rules: [],
                scope: { kind: "declaration" },
                ...(justification === undefined ? {} : { justification }),
                ...(owner === undefined ? {} : { owner }),
                ...(expires === undefined ? {} : { expires }),
                faults: expires === undefined || (0,date/* isDay */.N)(expires) ? [] : [`has "${expires}" where a day belongs; write YYYY-MM-DD`],
                ...(isNew ? { pending } : {}),
                place,
            },
        ];
    });
}
/**
 * What would be found besides if nothing were declared, if only classes were, and, with `base`, if what the base
 * commit declares were declared. So what a declaration makes legitimate can be shown and held to account.
 */
async function undeclaredIn(project, found, base, evaluate) {
    const containers = containersOf(project);
    const declaring = containers.filter(({ declared }) => declared !== undefined);
    const changed = base !== undefined && containers.some((declarer) => !isIn(base, declarer));
    if (declaring.length === 0 && !changed)
        return [];
    const model = (0,out_value/* toJson */.aB)(project.model);
    const seen = new Set(found.map(keyOf));
    const extra = [];
    const look = async (declare, isOfBase) => {
        for (const violation of await evaluate(withDeclared(model, containers, declare))) {
            if (seen.has(keyOf(violation)))
                continue;
            seen.add(keyOf(violation));
            const declaredAt = isOfBase ? undefined : declarationBehind(violation, declaring);
            extra.push(declaredAt === undefined ? { violation } : { violation, declaredAt });
        }
    };
    if (declaring.some(({ declared }) => declared?.justification !== undefined || declared?.egress !== undefined)) {
        await look(({ declared }) => (declared?.class === undefined ? undefined : { class: declared.class }), false);
    }
    if (declaring.length > 0)
        await look(() => undefined, false);
    // What declares less than in base silences what a strict class finds; there is no declaration left to judge.
    if (changed)
        await look((declarer) => (isIn(base, declarer) ? declarer.declared : firstOf(base, declarer)), true);
    return extra;
}
/** Where containers of a project declare something else than in the base commit. */
function declarationChanges(project, base, why) {
    return containersOf(project).flatMap((declarer) => {
        if (isIn(base, declarer))
            return [];
        const { key, name, declared, place } = declarer;
        const before = firstOf(base, declarer);
        const message = declared === undefined ? `no longer declares ${spell(before)}` : `declares ${spell(declared)}, which ${why}`;
        return [{ place, subject: name, message, evidence: JSON.stringify([key, before ?? null, declared ?? null]) }];
    });
}
function firstOf(base, { key }) {
    return base.get(key)?.find((one) => one !== undefined);
}
function spell(declared) {
    const { class: name, egress } = declared ?? {};
    const said = [
        ...(name === undefined ? [] : [`class ${name}`]),
        ...(egress === undefined ? [] : [`egress ${egress}`]),
    ];
    return said.length === 0 ? "a justification" : said.join(" and ");
}
function withDeclared(model, containers, declare) {
    const changed = model.containers.map(({ declared: _, ...container }, index) => {
        const declarer = containers[index];
        const declared = declarer && declare(declarer);
        return declared === undefined ? container : { ...container, declared };
    });
    return { ...model, containers: changed };
}
/** The violation's own container's, else the first of the project: a class also says what others may share with it. */
function declarationBehind({ path }, declaring) {
    const own = path[0] === "containers" ? declaring.find(({ index }) => index === path[1]) : undefined;
    return (own ?? declaring[0])?.place;
}
function containersOf({ model }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return [];
    return containers.items.map((container, index) => {
        const declared = (0,out_value/* get */.Jt)(container, "declared");
        return {
            index,
            key: keyOfContainer(container),
            name: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "",
            declared: declared === undefined ? undefined : (0,out_value/* toJson */.aB)(declared),
            place: (declared ?? container).place,
        };
    });
}
/** A container as it is known over commits: its file, what it came from, its name. */
function keyOfContainer(container) {
    const name = (0,out_value/* get */.Jt)(container, "name");
    return JSON.stringify([(name ?? container).place.source.path, (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "origin")), (0,out_value/* stringOf */.Je)(name)]);
}
function declared_isSame(one, other) {
    const keys = ["class", "egress", "justification", "owner", "expires"];
    return keys.every((key) => one?.[key] === other?.[key]);
}
function keyOf({ rule, path }) {
    return JSON.stringify([rule, path]);
}

;// CONCATENATED MODULE: ./out/decide/same.js
/**
 * What a decision says, and of what: two of the same words in two commits are one decision. A comment is one with
 * what it stands at: the keys above it and the text of its line, so that it cannot be moved to something else.
 */
function wordsOf(decision) {
    const { form, rules, justification = "", owner = "", expires = "", scope, place } = decision;
    const outline = outlineOf(place.source);
    const about = scope.kind === "lines" ? [scope.file, ...scope.lines.flatMap((line) => standing(outline, line - 1))] : scope;
    return JSON.stringify([form, rules, justification, owner, expires, about]);
}
const outlines = new WeakMap();
function outlineOf(source) {
    const known = outlines.get(source);
    if (known !== undefined)
        return known;
    const lines = source.text.split("\n");
    /** Lines that may be above what follows, each indented more than the one before. */
    const open = [];
    const above = lines.map((line, index) => {
        const indent = indentOf(line);
        const isText = !/^\s*(?:#|$)/.test(line);
        if (!isText)
            return open.findLast((one) => one.indent < indent)?.index ?? -1;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const parent = open.at(-1)?.index ?? -1;
        open.push({ index, indent });
        return parent;
    });
    const outline = { lines, above };
    outlines.set(source, outline);
    return outline;
}
/** A line without its comment, and those above it that are indented less, outermost first. */
function standing({ lines, above }, index) {
    const texts = [];
    for (let at = index; at !== -1; at = above[at] ?? -1)
        texts.unshift(bare(lines[at] ?? ""));
    return texts;
}
function bare(line) {
    return line.replace(/(?:#|\/\/)\s*bulkhead:.*$/, "").trim();
}
/** An item of a list stands deeper than its dash, which a key above it may share its column with. */
function indentOf(line) {
    return (/^\s*/.exec(line)?.[0].length ?? 0) + (/^\s*-\s/.test(line) ? 0.5 : 0);
}

// EXTERNAL MODULE: ./out/config/reader.js
var reader = __webpack_require__(6860);
// EXTERNAL MODULE: ./out/yaml.js + 11 modules
var yaml = __webpack_require__(6397);
;// CONCATENATED MODULE: ./out/decide/x-bulkhead.js



/**
 * `x-bulkhead: {ignore: [{rule, justification, owner, expires}]}` of a Compose file: at a service it is about that
 * container, at the top about all that stands in the file.
 */
function composeDecisions(source) {
    if (!source.text.includes("x-bulkhead") || !source.text.includes("ignore"))
        return [];
    const [document] = (0,yaml/* parseYaml */.hN)(source).documents;
    const services = (0,out_value/* get */.Jt)(document, "services");
    const file = source.path;
    return [
        ...ignored(document, { kind: "file", file }),
        ...(services?.kind === "mapping"
            ? Array.from(services.entries, ([name, entry]) => ignored(entry.value, { kind: "service", file, name })).flat()
            : []),
    ];
}
function ignored(value, scope) {
    const written = (0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(value, "x-bulkhead"), "ignore");
    if (written === undefined)
        return [];
    if (written.kind !== "sequence") {
        const fault = "is no list; write ignore: [{rule: …, justification: …, owner: …, expires: …}]";
        return [{ ...base(scope, written.place), rules: [], faults: [fault] }];
    }
    return written.items.map((item) => {
        const faults = new reader/* Faults */.CG();
        const read = (0,reader/* object */.Ik)("an item of ignore", { rule: (0,reader/* some */.zN)(reader/* text */.Qq), justification: reader/* text */.Qq, owner: reader/* text */.Qq, expires: reader/* day */.vd }, ["rule"])(item, faults);
        const { rule = [], justification, owner, expires } = read ?? {};
        return {
            ...base(scope, item.place),
            rules: rule,
            ...(justification === undefined ? {} : { justification }),
            ...(owner === undefined ? {} : { owner }),
            ...(expires === undefined ? {} : { expires }),
            faults: faults.found.map(({ message }) => `is wrong: ${message}`),
        };
    });
}
function base(scope, place) {
    return { form: "x-bulkhead", layer: "repository", scope, place };
}

;// CONCATENATED MODULE: ./out/decide/decide.js







/**
 * The decisions that stand in the files themselves, and which of them count. Where there is a base, those that it does
 * not have do not count yet, unless it leaves the decision to the head (`decisions: head`).
 */
async function decide(parts, options, bases, collectBase) {
    const decisions = [...options.suppressions];
    const changes = [];
    const known = new Map();
    for (const { tree, collected } of parts) {
        const held = bases !== undefined && options.decisions === "base";
        const base = bases?.get(tree);
        const sources = await sourcesOf(tree, collected);
        const before = base === undefined ? [] : await Promise.all(sources.map(({ path }) => (0,out_read/* readSource */.o$)(base, path)));
        const own = sources.flatMap(inFile);
        const words = before.flatMap((one) => (one instanceof out_source/* Source */.kL ? inFile(one) : []));
        const compared = compare(own, words);
        const why = pendingWhy(bases !== undefined && base === undefined, held);
        for (const decision of own) {
            const isNew = bases !== undefined && compared.isNew(decision);
            if (isNew && base !== undefined)
                changes.push(changeOf(decision, why));
            decisions.push(forbidden(isNew && held ? { ...decision, pending: why } : decision, options));
        }
        for (const one of compared.gone.flatMap((decision) => goneChange(decision, sources)))
            changes.push(one);
        const touched = sources.some(({ text }, index) => {
            const other = before[index];
            const old = other instanceof out_source/* Source */.kL ? other.text : "";
            return text !== old && (text.includes("bulkhead") || old.includes("bulkhead"));
        });
        const declarations = bases === undefined
            ? undefined
            : declarationsOf(base !== undefined && touched
                ? (await collectBase(base)).projects
                : base === undefined
                    ? []
                    : collected.projects);
        for (const project of collected.projects) {
            known.set(project, held ? declarations : undefined);
            const declared = declaredDecisions(project, held ? declarations : undefined, why);
            for (const one of declared.map((decision) => forbidden(decision, options)))
                decisions.push(one);
            if (base !== undefined && declarations !== undefined)
                for (const one of declarationChanges(project, declarations, why))
                    changes.push(one);
        }
    }
    return { decisions, changes: distinct(changes), declarations: (project) => known.get(project) };
}
/** The texts that decisions may stand in, each once. */
async function sourcesOf(tree, { files, projects }) {
    const paths = new Set([...files, ...projects.flatMap((project) => project.files)]);
    const read = await Promise.all([...paths].sort().map((path) => (0,out_read/* readSource */.o$)(tree, path)));
    return read.filter((one) => one instanceof out_source/* Source */.kL);
}
function inFile(source) {
    return bounded([...commentDecisions(source), ...composeDecisions(source)], source);
}
/** Decisions of the head that the base does not have, and those of the base that are gone; the same words as often. */
function compare(head, base) {
    const left = new Map();
    for (const decision of base) {
        const words = wordsOf(decision);
        left.set(words, [...(left.get(words) ?? []), decision]);
    }
    const fresh = new Set(head.filter((decision) => left.get(wordsOf(decision))?.shift() === undefined));
    return { isNew: (decision) => fresh.has(decision), gone: [...left.values()].flat() };
}
function pendingWhy(isMissing, isHeld) {
    if (isMissing)
        return "does not count: the base commit, which would have to have it, is not there";
    return isHeld
        ? "is new in this pull request, and counts from when it is merged"
        : "is new, and counts already (decisions: head)";
}
/** What an organisation leaves to nobody else. */
function forbidden(decision, { local }) {
    if (local !== "ignore")
        return decision;
    return {
        ...decision,
        pending: "does not count: the organisation's configuration leaves nothing to repositories (local: ignore)",
    };
}
function changeOf(decision, why) {
    return {
        place: decision.place,
        subject: subjectOf(decision),
        message: why,
        evidence: wordsOf(decision),
    };
}
function goneChange(decision, sources) {
    const source = sources.find(({ path }) => path === decision.place.source.path);
    if (source === undefined)
        return [];
    const message = "is gone: what it accepted counts";
    return [{ place: (0,out_source/* startOf */.GH)(source), subject: subjectOf(decision), message, evidence: wordsOf(decision) }];
}
function subjectOf({ rules }) {
    return rules.length === 0 ? "a suppression" : `the suppression of ${rules.join(", ")}`;
}
function distinct(changes) {
    const seen = new Set();
    return changes.filter(({ place, evidence }) => {
        const key = `${place.source.path}\0${place.start}\0${evidence}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** As many decisions as are read of one file; the first of the others says so, and none of those accepts anything. */
function bounded(decisions, { bounds }) {
    const most = bounds.limits.decisions;
    const left = decisions[most];
    if (left === undefined)
        return decisions;
    const fault = `is one of more in its file than ${(0,out_limits/* named */.KT)("decisions", bounds.limits)}: from here on, none counts`;
    return [...decisions.slice(0, most), { ...left, rules: [], faults: [fault] }];
}

// EXTERNAL MODULE: ./out/nearest.js
var nearest = __webpack_require__(1694);
// EXTERNAL MODULE: ./out/options.js
var out_options = __webpack_require__(9106);
;// CONCATENATED MODULE: ./out/decide/known-rules.js




/**
 * Holds a configuration to the rules that there are: their ids, and the names and types of their parameters.
 * @throws UsageError that names everything that is wrong, a line each.
 */
function requireKnownRules(settings, rules) {
    const faults = new reader/* Faults */.CG();
    const ids = [...rules.keys()];
    const check = (id, place) => {
        if (rules.has(id))
            return;
        faults.add(place, `there is no rule "${id}"; did you mean "${(0,nearest/* nearest */.p)(id, ids)}"? bulkhead rules lists them`);
    };
    for (const { rule, place, parameters = {}, parameterPlaces } of settings.rules ?? []) {
        check(rule, place);
        const declared = rules.get(rule)?.parameters ?? {};
        for (const [name, value] of Object.entries(parameters)) {
            const at = parameterPlaces?.get(name) ?? place;
            const parameter = (0,own_entry/* ownEntry */.P)(declared, name);
            if (parameter === undefined)
                faults.add(at, unknownParameter(rule, name, Object.keys(declared)));
            else if (kindOf(parameter.default) !== kindOf(value)) {
                faults.add(at, `parameter "${name}" of ${rule} is ${kindOf(parameter.default)}, found ${kindOf(value)}`);
            }
        }
    }
    for (const { rules: named, place } of settings.suppressions ?? [])
        for (const id of named)
            check(id, place);
    if (faults.found.length > 0)
        throw new out_options/* UsageError */.eb(faults.messages.join("\n"));
}
function unknownParameter(rule, name, names) {
    if (names.length === 0)
        return `${rule} has no parameters; remove "${name}"`;
    return `${rule} has no parameter "${name}"; did you mean "${(0,nearest/* nearest */.p)(name, names)}"? It has ${names.join(", ")}`;
}
function kindOf(value) {
    if (Array.isArray(value))
        return "a list";
    if (value === null)
        return "nothing";
    return typeof value === "object" ? "a map" : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./out/early-evaluation.js



/**
 * Evaluates each project as soon as it is collected, and lets go of those in which nothing was found: of a repository
 * with ten times the projects, ten times as much need not be kept. Only for a run of which nothing but the verdict is
 * asked.
 */
class EarlyEvaluation {
    /** The credentials of all projects so far. */
    credentials = new judge_credentials/* CredentialNotes */.Lp();
    #evaluate;
    #found = new WeakMap();
    constructor(evaluate) {
        this.#evaluate = evaluate;
    }
    /** What is kept of a project. */
    async take(project) {
        const found = await this.#evaluate(project);
        this.credentials.add(project);
        const kept = !isSettled(project)
            ? project
            : found.length === 0 && !early_evaluation_isOpen(project)
                ? early_evaluation_outlineOf(project)
                : withoutUnasked(project, found);
        this.#found.set(kept, found);
        return kept;
    }
    /** What was found in a project that was taken. */
    foundIn(kept) {
        return this.#found.get(kept);
    }
}
/** Nothing of its containers is declared, so that they need not be evaluated without their declarations. */
function isSettled({ model }) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).every((one) => (0,out_value/* get */.Jt)(one, "declared") === undefined);
}
/** Something of its containers is for run time to know, which is a finding of its own. */
function early_evaluation_isOpen({ model }) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).some((one) => (0,out_value/* get */.Jt)(one, "unknown") !== undefined);
}
/** Fields of a container that only violations in them are asked for when they have been evaluated. */
const seldomAsked = [
    "environment",
    "labels",
    "command",
    "entrypoint",
    "healthcheck",
    "env_files",
    "extensions",
];
/** A project without the fields that nobody asks for any more. */
function withoutUnasked(project, found) {
    const { model } = project;
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return project;
    const asked = new Set(found.flatMap(({ path, related = [] }) => [path, ...related.map((step) => step.path)]).map(fieldAt));
    const items = containers.items.map((container, index) => {
        if (container.kind !== "mapping")
            return container;
        const entries = new Map(container.entries);
        for (const field of seldomAsked)
            if (!asked.has(fieldAt(["containers", index, field])))
                entries.delete(field);
        return { ...container, entries };
    });
    return { ...project, model: (0,out_value/* put */.yJ)(model, "containers", { ...containers, items }) };
}
function fieldAt([list = "", index = "", field = ""]) {
    return `${list}/${index}/${field}`;
}
/** What a verdict says of a project: its name, kind and number of containers. */
function early_evaluation_outlineOf(project) {
    const { model } = project;
    const { path, label, bounds } = model.place.source;
    const place = (0,out_source/* startOf */.GH)(new out_source/* Source */.kL(path, "", label, false, bounds));
    const text = (key) => (0,out_value/* scalar */.d_)(copyOf((0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, key)) ?? ""), place);
    const container = (0,out_value/* record */.g1)({}, place);
    const count = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).length;
    const outline = (0,out_value/* record */.g1)({
        kind: text("kind"),
        name: text("name"),
        containers: (0,out_value/* sequence */.K2)(new Array(count).fill(container), place),
    }, place);
    return { ...project, model: outline };
}
/** A part of a long text keeps all of it in memory; this does not. */
function copyOf(text) {
    return JSON.parse(JSON.stringify(text));
}

;// CONCATENATED MODULE: ./out/compare/conceal.js
/**
 * Whether something of the base is gone only because something else of its container hides it: ports that a container
 * on the host's network no longer publishes are open all the same.
 */
function concealedBy(head, rules, renames) {
    const key = (rule, project, container) => JSON.stringify([rule, project, container]);
    const concealed = new Set(head.flatMap(({ rule, project, holders }) => {
        const names = holders.flatMap((name) => [name, ...renames.formerNames(project, name)]);
        return (rules.get(rule)?.conceals ?? []).flatMap((id) => names.map((name) => key(id, project, name)));
    }));
    return ({ rule, project, holders }) => holders.some((name) => concealed.has(key(rule, project, name)));
}

;// CONCATENATED MODULE: ./out/compare/match.js

/**
 * Holds the breaches of a head against those of its base, one for one and container by container: what is there twice
 * must have been there twice. One is the same by its rule, file, container and evidence; by what its file and its
 * container were called before; by the name of its container, where its old place is gone and its new one is new, or
 * where it stands in another file of the same projects; and, what is left, by what its thing keeps under another name.
 */
function matchTraces(base, head, renames) {
    const left = new Set(base.filter(({ always }) => !always).flatMap(unitsOf));
    const units = new Map(head.map((trace) => [trace, trace.always ? [] : unitsOf(trace)]));
    const before = new Map();
    for (const { ofBase, ofHead, fits } of passes) {
        const waiting = new Map();
        for (const unit of left) {
            for (const key of ofBase(unit, renames)) {
                const queue = waiting.get(key);
                if (queue === undefined)
                    waiting.set(key, [unit]);
                else
                    queue.push(unit);
            }
        }
        if (waiting.size === 0)
            continue;
        for (const unit of [...units.values()].flat()) {
            if (before.has(unit))
                continue;
            const isSame = (one) => left.has(one) && fits?.(one.trace, unit.trace, renames) !== false;
            const found = takeFirst(waiting, ofHead(unit, renames), isSame);
            if (found === undefined)
                continue;
            before.set(unit, found.trace);
            left.delete(found);
        }
    }
    const stays = new Set(before.values());
    return {
        changes: new Map(Array.from(units, ([trace, own]) => [trace, match_changeOf(trace, own, before)])),
        gone: new Set(base.filter((trace) => !trace.always && !stays.has(trace))),
    };
}
function unitsOf(trace) {
    const { holders, container, file } = trace;
    return (holders.length === 0 ? [container] : holders).map((name) => ({ trace, file, container: name }));
}
const passes = [
    { ofBase: keysInFile, ofHead: keysInFile },
    { ofBase: keysInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(keysInFile) },
    {
        ofBase: (unit, renames) => (renames.isGone(placeOf(unit)) ? keysAnywhere(unit) : []),
        ofHead: (unit, renames) => (renames.isNew(placeOf(unit)) ? keysAnywhere(unit) : []),
    },
    { ofBase: keysAnywhere, ofHead: keysAnywhere, fits: isInSameProjects },
    { ofBase: kinInFile, ofHead: (unit, renames) => asBefore(unit, renames).flatMap(kinInFile) },
    { ofBase: kinAnywhere, ofHead: kinAnywhere, fits: isInSameProjects },
];
function takeFirst(waiting, keys, isSame) {
    for (const key of keys) {
        const queue = waiting.get(key) ?? [];
        const at = queue.findIndex(isSame);
        if (at >= 0)
            return queue.splice(at, 1)[0];
    }
    return undefined;
}
function placeOf({ file, container }) {
    return container === undefined ? { file } : { file, container };
}
function keysInFile({ file, ...unit }) {
    return [match_keyOf(unit, unit.trace.evidence, file)];
}
function keysAnywhere(unit) {
    return [match_keyOf(unit, unit.trace.evidence, "")];
}
function kinInFile({ file, ...unit }) {
    return unit.trace.kin.map((name) => match_keyOf(unit, name, file));
}
function kinAnywhere(unit) {
    return unit.trace.kin.map((name) => match_keyOf(unit, name, ""));
}
function match_keyOf({ trace: { rule }, container }, evidence, file) {
    return JSON.stringify([rule, evidence, file, container ?? null]);
}
/** As it may have stood in the base: in files and containers by the names that they had. */
function asBefore(unit, renames) {
    const { trace, file, container } = unit;
    const names = container === undefined ? [container] : [container, ...renames.formerNames(trace.project, container)];
    return [file, ...renames.formerFiles(file)].flatMap((path) => names.map((name) => ({ trace, file: path, container: name })));
}
/** Whatever file of its projects it stands in: in one that others have too, it is new there. */
function isInSameProjects(base, head, renames) {
    const former = head.projects.map(renames.formerProject);
    return former.length > 0 && former.every((project) => project !== undefined && base.projects.includes(project));
}
function match_changeOf(now, units, matches) {
    const before = units.flatMap((unit) => matches.get(unit) ?? []);
    if (before.length === 0)
        return { kind: "new" };
    if (now.accepted)
        return { kind: "unchanged" };
    if (before.some(({ accepted }) => accepted))
        return { kind: "worse", why: "was accepted" };
    const severity = before.map((trace) => trace.severity).toSorted(judge_severity/* compareSeverity */.zK)[0] ?? now.severity;
    if ((0,judge_severity/* compareSeverity */.zK)(now.severity, severity) < 0)
        return { kind: "worse", why: `was ${severity}` };
    if (now.confidence === "certain" && before.every(({ confidence }) => confidence === "inferred")) {
        return { kind: "worse", why: "was only inferred" };
    }
    const fresh = units.filter((unit) => !matches.has(unit)).map(({ container }) => container);
    return fresh.length === 0 ? { kind: "unchanged" } : { kind: "worse", why: `was not in ${fresh.join(", ")}` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/judge/own-rule-failed.js
var own_rule_failed = __webpack_require__(1917);
// EXTERNAL MODULE: ./out/judge/unreadable.js
var unreadable = __webpack_require__(3233);
;// CONCATENATED MODULE: ./out/compare/trace.js



function traceOf(draft) {
    const { rule, project, container, severity, confidence, place, suppression, holders = [], kin = [], projects = [], withdrawn, } = draft;
    return {
        rule,
        file: place.source.path,
        project,
        ...(container === undefined ? {} : { container }),
        // A file that was unreadable before may have got anything since, unless it is the same still.
        evidence: rule === unreadable/* unreadableFile */._s.id ? `${draft.evidence} ${digest(place.source.text)}` : draft.evidence,
        kin,
        projects,
        severity,
        confidence,
        accepted: suppression !== undefined,
        holders,
        always: withdrawn === true || rule === own_rule_failed/* ownRuleFailed */.A.id,
    };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./out/compare/hold-against.js



/** What the change does to each finding of the head, and which findings of the base are gone. */
function holdAgainst({ breaches: base, renames, unread }, head, rules) {
    const before = tracesOf(base);
    const now = tracesOf(head);
    const { changes, gone } = matchTraces([...before.keys()], [...now.keys()], renames);
    const isConcealed = concealedBy([...now.keys()], rules, renames);
    const isUnread = ({ file, project }) => unread.files.has(file) || unread.projects.has(project);
    return {
        changes: new Map(Array.from(now, ([trace, draft]) => [draft, changes.get(trace) ?? { kind: "new" }])),
        fixed: Array.from(before).flatMap(([trace, draft]) => gone.has(trace) && !isUnread(trace) && !isConcealed(trace) ? (base.findings.get(draft) ?? []) : []),
    };
}
function tracesOf({ drafts, hidden }) {
    return new Map([...drafts, ...hidden()].map((draft) => [traceOf(draft), draft]));
}

;// CONCATENATED MODULE: ./out/compare/standing.js

/** Of the diagnostics of a head, those that its base has too, as often, wherever in the file. */
function standingDiagnostics(base, head, renames) {
    const key = ({ kind, level, message }, path) => JSON.stringify([kind, level, message, path]);
    const waiting = new Map(Array.from((0,judge_group/* groupBy */.$)(base, (each) => key(each, each.place.source.path)), ([name, group]) => [name, [...group]]));
    return new Set(head.filter((each) => {
        const { path } = each.place.source;
        return [path, ...renames.formerFiles(path)].some((former) => waiting.get(key(each, former))?.shift() !== undefined);
    }));
}

// EXTERNAL MODULE: ./out/judge/decision-rules.js
var decision_rules = __webpack_require__(5982);
// EXTERNAL MODULE: ./out/judge/distinct-diagnostics.js
var distinct_diagnostics = __webpack_require__(8827);
;// CONCATENATED MODULE: ./out/judge/fingerprint.js

/** 64 hexadecimal digits. */
function fingerprint({ file, rule, container, evidence, ordinal }) {
    const parts = [file, rule, container ?? "", evidence, ...(ordinal === 0 ? [] : [ordinal])];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
}

// EXTERNAL MODULE: ./out/judge/rule-settings.js
var rule_settings = __webpack_require__(6108);
;// CONCATENATED MODULE: ./out/judge/identify.js



/**
 * Findings with who they are, over time, and so whether they count. Those that are otherwise the same are told apart by
 * their order. `changes` says what the base had of each, where there is a base.
 */
function identified(drafts, { failOn, known, rules, gate }, changes) {
    const seen = new Map();
    const entries = drafts.map((draft) => {
        const { evidence, holders: _, kin: __, projects: ___, withdrawn: ____, ...finding } = draft;
        const { rule, container } = finding;
        const identity = { file: finding.place.source.path, rule, container, evidence, ordinal: 0 };
        const key = JSON.stringify(identity);
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        const own = fingerprint({ ...identity, ordinal });
        const isKnown = known.has(own) && (0,rule_settings/* guardOf */.HY)(rule, rules) === undefined;
        const change = changes?.get(draft);
        const isOld = gate === "new" && change?.kind === "unchanged";
        const counts = finding.suppression === undefined && !isKnown && !isOld;
        const identified = {
            ...finding,
            fingerprint: own,
            ...(isKnown ? { known: true } : {}),
            ...(change === undefined ? {} : { change }),
            gates: counts && (0,judge_severity/* gates */.VF)(finding.severity, finding.confidence, failOn),
        };
        return [draft, identified];
    });
    return new Map(entries);
}

;// CONCATENATED MODULE: ./out/fix/insert.js
/**
 * Adds a key with a value of one line to a written mapping: in the flow form behind the brace, in the block form below
 * the first of `after` that has a line of its own, else below any that has. Undefined where the key is there, or no
 * line is sure to be free.
 */
function insertKey(mapping, key, value, after = []) {
    const { source, start } = mapping.place;
    if (mapping.entries.has(key))
        return undefined;
    if (source.text[start] === "{") {
        const behind = start + 1;
        const rest = mapping.entries.size === 0 && mapping.merged === undefined ? "" : ", ";
        return { place: { source, start: behind, end: behind }, text: `${key}: ${value}${rest}` };
    }
    const own = Array.from(mapping.entries).filter(([, entry]) => isOwnLine(entry, source));
    const neighbour = after.flatMap((name) => own.filter(([other]) => other === name))[0] ?? own[0];
    if (neighbour === undefined)
        return undefined;
    const indent = insert_indentOf(neighbour[1].key);
    if (indent === undefined)
        return undefined;
    const end = lineEnd(source, neighbour[1].value.place.end);
    return { place: { source, start: end, end }, text: `${lineBreak(source)}${indent}${key}: ${value}` };
}
/** Spaces that a key of the same mapping begins with; undefined where something else stands before this one. */
function insert_indentOf({ source, start }) {
    const before = source.text.slice(lineStart(source, start), start);
    return /^ *(?:- +)*$/.test(before) ? " ".repeat(before.length) : undefined;
}
/** The key and all of its value are one line, with nothing but a comment behind. */
function isOwnLine({ key, value }, source) {
    if (value.kind !== "scalar" || value.via !== undefined || value.place.source !== source)
        return false;
    const { text } = source;
    return !text.slice(key.start, value.place.end).includes("\n") && isLineOver(source, value.place.end);
}
/** Nothing but blanks and a comment follows in the line. */
function isLineOver(source, offset) {
    return /^[ \t]*(?:[ \t]#.*)?\r?$/.test(source.text.slice(offset, lineFeed(source, offset)));
}
/** Where the line of an offset starts. */
function lineStart({ text }, offset) {
    return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the line of an offset ends, before its line break. */
function lineEnd(source, offset) {
    const end = lineFeed(source, offset);
    return source.text[end - 1] === "\r" ? end - 1 : end;
}
/** The line feed that ends the line of an offset, else the end of the text. */
function lineFeed({ text }, offset) {
    const end = text.indexOf("\n", offset);
    return end === -1 ? text.length : end;
}
/** As the file's first line is ended. */
function lineBreak({ text }) {
    return text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}

;// CONCATENATED MODULE: ./out/fix/written.js


/** The value that is written at exactly this place. */
function writtenAt(place) {
    return indexOf(place.source).values.get(spanKey(place));
}
/** The value of the key that is written at exactly this place. */
function writtenUnder(key) {
    return indexOf(key.source).keys.get(spanKey(key));
}
/** What is written there counts in other places too: through an alias, or a merge key. */
function isShared({ source, start, end }) {
    const { spans } = indexOf(source);
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    return (spans[low - 1]?.reach ?? -1) >= end;
}
/** A service of the same file extends the service of that name. */
function isExtended(source, service) {
    return indexOf(source).extended.has(service);
}
/** A source is looked through once, however many fixes it takes. */
const indices = new WeakMap();
function indexOf(source) {
    const known = indices.get(source);
    if (known !== undefined)
        return known;
    const index = { values: new Map(), keys: new Map(), shared: [], extended: new Set() };
    for (const document of (0,yaml/* parseYaml */.hN)(source).documents)
        written_add(index, { value: document });
    const made = { ...index, spans: spansOf(index.shared) };
    indices.set(source, made);
    return made;
}
function spansOf(places) {
    let reach = 0;
    return places
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => {
        reach = Math.max(reach, end);
        return { start, reach };
    });
}
function written_add(index, written) {
    const { value, key } = written;
    if (value.via !== undefined) {
        index.shared.push(value.place);
        return;
    }
    if (key !== undefined)
        index.keys.set(spanKey(key), written);
    index.values.set(spanKey(value.place), written);
    if (value.kind === "sequence")
        for (const item of value.items)
            written_add(index, { value: item, parent: written });
    if (value.kind !== "mapping")
        return;
    for (const merged of value.merged ?? [])
        index.shared.push(merged.place);
    for (const [name, entry] of value.entries) {
        if (name === "extends")
            addExtended(index, entry.value);
        written_add(index, { value: entry.value, key: entry.key, parent: written });
    }
}
function addExtended({ extended }, value) {
    const service = (0,out_value/* stringOf */.Je)(value) ?? (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(value, "service"));
    if (service !== undefined)
        extended.add(service);
}
/** Where the last thing in a value ends: a collection of several lines itself ends somewhere behind that. */
function endOf(value) {
    const inner = value.kind === "mapping" ? [...value.entries.values()].map(({ key }) => key.end) : [];
    const isFlow = value.kind !== "scalar" && /^[[{]/.test(value.place.source.text.slice(value.place.start, value.place.end));
    if (value.kind === "scalar" || isFlow)
        return value.place.end;
    return Math.max(value.place.start, ...inner, ...(0,out_value/* valuesOf */.sm)(value).map(endOf));
}
function spanKey({ start, end }) {
    return `${start}:${end}`;
}

;// CONCATENATED MODULE: ./out/fix/remove.js


/**
 * Takes a key and its value out of a block mapping, by whole lines. Undefined where it shares a line, stands in a flow
 * mapping, or is the last that the mapping has.
 */
function removeEntry({ value, key, parent }) {
    if (key === undefined || parent?.value.kind !== "mapping" || parent.value.entries.size < 2)
        return undefined;
    const { source } = key;
    const start = lineStart(source, key.start);
    const isFlow = source.text[parent.value.place.start] === "{";
    if (isFlow || !/^ *$/.test(source.text.slice(start, key.start)))
        return undefined;
    const end = endOf(value);
    if (!isLineOver(source, end))
        return undefined;
    return { place: { source, start, end: Math.min(lineFeed(source, end) + 1, source.text.length) }, text: "" };
}

;// CONCATENATED MODULE: ./out/fix/target.js


/** The value at a path; undefined where there is none. */
function valueAt(model, path) {
    return path.reduce((value, key) => value?.kind === "sequence" && typeof key === "number" ? value.items[key] : (0,out_value/* get */.Jt)(value, String(key)), model);
}
/** The container, network or volume that the violation is in. */
function target_subjectOf({ model, path }) {
    return valueAt(model, path.slice(0, 2));
}
/** Swarm takes another view of many keys. */
function isSwarm({ model }) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "target")) === "swarm";
}
function originOf(target) {
    return (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(target_subjectOf(target), "origin"));
}
/** Another container shares a namespace of the one of that name. */
function hasJoiners({ model }, name) {
    const known = joined.get(model) ?? joinedIn(model);
    joined.set(model, known);
    return known.has(name);
}
const joined = new WeakMap();
function joinedIn(model) {
    const names = (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(model, "containers")).flatMap((container) => ["network_mode", "pid", "ipc"].flatMap((field) => (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)((0,out_value/* get */.Jt)(container, field), "target")) ?? []));
    return new Set(names);
}
/**
 * The mapping that a service, network or volume of Compose is written as, which a key can be added to. Undefined where
 * others inherit what stands there, or where there is no mapping.
 */
function writtenMapping(target) {
    const name = (0,out_value/* get */.Jt)(target_subjectOf(target), "name");
    if (name === undefined)
        return undefined;
    const written = writtenUnder(name.place);
    const text = (0,out_value/* stringOf */.Je)(name);
    if (written?.value.kind !== "mapping" || text === undefined)
        return undefined;
    const { place } = written.value;
    return isShared(place) || isExtended(place.source, text) ? undefined : written.value;
}
/** The text at a place, as it is written. */
function textAt({ source, start, end }) {
    return source.text.slice(start, end);
}
/** Part of a place, by offsets into its text. */
function within(place, start, end = start) {
    return { source: place.source, start: place.start + start, end: place.start + end };
}
/** The place without the quotes around its text. */
function unquoted(place) {
    const text = textAt(place);
    const isQuoted = text.length > 1 && /^["']/.test(text) && text.at(-1) === text[0];
    return isQuoted ? within(place, 1, text.length - 1) : place;
}

;// CONCATENATED MODULE: ./out/fix/conflict.js




/**
 * Takes away `ports`, `links` or `networks` of a container on the host's network: the engine discards them or refuses
 * to start, so that nothing else changes. https://docs.docker.com/engine/network/drivers/host/
 */
function dropDiscarded(target) {
    return originOf(target) === "service" ? dropList(target) : undefined;
}
/** Takes away the ports of a workflow's service that the job, in a container itself, reaches by name. */
function dropServicePorts(target) {
    return asksForPorts(target.place.source) ? undefined : dropList(target);
}
const asking = new WeakMap();
/** The context `job.services` has the ports that the runner picked. */
function asksForPorts(source) {
    const known = asking.get(source) ?? /\bjob\s*(?:\.\s*services|\[)/.test(source.text);
    asking.set(source, known);
    return known;
}
function dropList({ model, path, place }) {
    const list = valueAt(model, path);
    const here = list === undefined ? undefined : writtenAt(place);
    // The list of a workflow is known by its first item.
    const written = here?.key === undefined ? here?.parent : here;
    const isNamed = written?.key !== undefined && place.source.text.startsWith(String(path[2]), written.key.start);
    if (list === undefined || written === undefined || !isNamed || isShared(place))
        return undefined;
    // What other files add to the list would stay.
    const isAllHere = (0,out_value/* valuesOf */.sm)(list).every((item) => isInside(item, written.value));
    const edit = isAllHere ? removeEntry(written) : undefined;
    return edit === undefined ? undefined : [edit];
}
function isInside(item, { place }) {
    return item.place.source === place.source && place.start <= item.place.start && item.place.end <= place.end;
}
/** Takes away `userns_mode: host` and the like. A privileged container needs the host's user namespace. */
function dropHostNamespace(target) {
    const privileged = (0,out_value/* get */.Jt)(target_subjectOf(target), "privileged");
    const isPrivileged = privileged?.kind === "scalar" && privileged.value !== false;
    const written = writtenAt(target.place);
    if (originOf(target) !== "service" || isPrivileged || written === undefined || target.via.length > 0)
        return undefined;
    const edit = removeEntry(written);
    return edit === undefined ? undefined : [edit];
}

;// CONCATENATED MODULE: ./out/fix/mount.js




/** Mounts read-only what is mounted writable. */
function mountReadOnly(target) {
    const mount = valueAt(target.model, target.path);
    const at = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "target"));
    if (at === undefined || holdsAnother(target, mount, at))
        return undefined;
    const edit = longForm(target.place) ?? flagForm(target, at) ?? shortForm(target.place, at);
    return edit === undefined ? undefined : [edit];
}
/**
 * Paths of the host from which a read-only mount tells nothing, or hardly anything: for the others the file or folder
 * that is needed must be named (`lib.hostpath` of the policies).
 */
const harmlessToRead = new Set([
    "/usr",
    "/usr/bin",
    "/usr/sbin",
    "/usr/lib",
    "/usr/local",
    "/usr/local/bin",
    "/bin",
    "/sbin",
    "/lib",
    "/lib64",
    "/lib/modules",
    "/usr/lib/modules",
    "/usr/src",
    "/etc/passwd",
    "/etc/group",
]);
/** The same for a path of the host, where that is all that is to be done. */
function mountHostPathReadOnly(target) {
    const path = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(valueAt(target.model, target.path), "source"))?.replace(/(?<=.)\/+$/, "");
    return path !== undefined && harmlessToRead.has(path) ? mountReadOnly(target) : undefined;
}
/** The same for a batch job's input, where there is another folder that the job can write its output to. */
function mountInputReadOnly(target) {
    const input = valueAt(target.model, target.path);
    const others = mount_mountsOf(target).filter((mount) => mount !== input && isWritable(mount));
    return target.confidence === "certain" && others.length > 0 ? mountReadOnly(target) : undefined;
}
/** With more than these, each would have to be held against each. */
const mostMounts = 500;
/** The engine makes the folder for what is mounted inside, and cannot in a read-only mount. */
function holdsAnother(target, mount, at) {
    const folder = at.endsWith("/") ? at : `${at}/`;
    const mounts = mount_mountsOf(target);
    return (mounts.length > mostMounts ||
        mounts.some((other) => other !== mount && (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(other, "target"))?.startsWith(folder) === true));
}
function mount_mountsOf(target) {
    return (0,out_value/* valuesOf */.sm)((0,out_value/* get */.Jt)(target_subjectOf(target), "mounts"));
}
function isWritable(mount) {
    const readOnly = (0,out_value/* get */.Jt)(mount, "read_only");
    const type = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(mount, "type"));
    return readOnly?.kind === "scalar" && readOnly.value === false && (type === "bind" || type === "volume");
}
function longForm(place) {
    const written = writtenAt(place)?.value;
    if (written?.kind !== "mapping")
        return undefined;
    const readOnly = (0,out_value/* get */.Jt)(written, "read_only");
    if (readOnly === undefined)
        return insertKey(written, "read_only", "true", ["target", "source", "type"]);
    return textAt(readOnly.place) === "false" ? { place: readOnly.place, text: "true" } : undefined;
}
/** `--mount type=bind,src=./in,dst=/in`: https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount */
function flagForm(target, at) {
    const inner = unquoted(target.place);
    const text = textAt(inner);
    if (originOf(target) === "service" || !/^[\w./=,${}-]+$/.test(text))
        return undefined;
    const fields = text.split(",");
    const names = fields.map((field) => field.split("=")[0]);
    const isMount = names.includes("type") &&
        fields.some((field) => /^(?:target|dst|destination)=/.test(field) && field.endsWith(`=${at}`));
    if (!isMount || names.includes("readonly") || names.includes("ro"))
        return undefined;
    return { place: within(inner, text.length), text: ",readonly" };
}
/** `./in:/in`, `./in:/in:rw`, `./in:/in:z`, with nothing unknown behind the first colon. */
function shortForm(place, at) {
    const inner = unquoted(place);
    const text = textAt(inner);
    const match = /^[^:]+:(?<target>\/[^:$"'\\\s]*)(?<mode>:[\w,]+)?$/.exec(text);
    if (match === null || match.groups?.target?.replace(/(?<=.)\/+$/, "") !== at.replace(/(?<=.)\/+$/, ""))
        return undefined;
    const mode = match.groups.mode;
    if (mode === undefined)
        return { place: within(inner, text.length), text: ":ro" };
    const writable = /(?<=[:,])rw(?=,|$)/.exec(text);
    if (writable !== null)
        return { place: within(inner, writable.index, writable.index + 2), text: "ro" };
    return /(?<=[:,])ro(?=,|$)/.test(text) ? undefined : { place: within(inner, text.length), text: ",ro" };
}

;// CONCATENATED MODULE: ./out/fix/mount-options.js


/** `shared` becomes `slave`, `rshared` becomes `rslave`: mounts come in as before, and no longer out. */
function stopPropagation({ place }) {
    const inner = unquoted(place);
    const found = Array.from(textAt(inner).matchAll(/(?<=^|[:,]|propagation=)(r?)shared(?=,|$)/g));
    const [only, second] = found;
    if (only === undefined || second !== undefined)
        return undefined;
    return [{ place: within(inner, only.index, only.index + only[0].length), text: `${only[1]}slave` }];
}
/** What a tmpfs is without, unless asked: https://docs.docker.com/engine/storage/tmpfs/ */
const reEnabled = new Set(["exec", "suid", "dev"]);
/** Takes the options away with which programs can be run from a tmpfs: `/tmp:size=64m,exec` becomes `/tmp:size=64m`. */
function takeExecAway({ model, path, place }) {
    const inner = unquoted(place);
    const text = textAt(inner);
    const at = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(valueAt(model, path), "target"));
    const match = /^(?<target>\/[^:$"'\\\s]*):(?<options>[\w=,%]+)$/.exec(text);
    if (match?.groups?.target === undefined || match.groups.target !== at)
        return undefined;
    const start = match.groups.target.length;
    const kept = (match.groups.options ?? "").split(",").filter((option) => !reEnabled.has(option));
    const rest = kept.length === 0 ? "" : `:${kept.join(",")}`;
    return rest === text.slice(start) ? undefined : [{ place: within(inner, start, text.length), text: rest }];
}

;// CONCATENATED MODULE: ./out/fix/command.js

/** Adds a flag right behind `docker run`, where that is what stands at the container's place. */
function addFlag(target, flag) {
    const place = target_subjectOf(target)?.place;
    if (place === undefined)
        return undefined;
    const text = textAt(place);
    if (!/^(?:docker|podman|nerdctl)(?: container)? (?:run|create)$/.test(text))
        return undefined;
    return { place: within(place, text.length), text: ` ${flag}` };
}

;// CONCATENATED MODULE: ./out/fix/port.js




/** Every address of the host, by how it is written, and the loopback address of the same kind. */
const loopbackOf = {
    "": "127.0.0.1",
    "0.0.0.0": "127.0.0.1",
    "::": "::1",
    "[::]": "[::1]",
};
/**
 * A port with nothing in it that only run time knows. Of `"${PORT}:80"` nobody can say what an address before it makes:
 * PORT may hold one. https://docs.docker.com/reference/compose-file/services/#ports
 */
const shortPort = /^(?:(?<address>0\.0\.0\.0|\[::\]):)?(?<host>(?:\d+(?:-\d+)?)?:)?(?<target>\d+(?:-\d+)?)(?:\/(?:tcp|udp|sctp))?$/i;
/** Publishes on loopback what is published on every address. One address that somebody chose stays. */
function publishOnLoopback(target) {
    const port = valueAt(target.model, target.path);
    const address = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(port, "host_ip"));
    // Swarm ignores the address. A network may set another for its ports, which the evidence begins with.
    if (isSwarm(target) || address === undefined || !Object.hasOwn(loopbackOf, address))
        return undefined;
    const effective = /^(.*):[^:]*:\d+\/\w+$/.exec(target.evidence ?? "")?.[1];
    if (effective === undefined || !Object.hasOwn(loopbackOf, effective))
        return undefined;
    const edit = port_longForm(target, address) ?? port_shortForm(target, port);
    return edit === undefined ? undefined : [edit];
}
function port_longForm({ place }, address) {
    const written = writtenAt(place)?.value;
    if (written?.kind !== "mapping")
        return undefined;
    const host = (0,out_value/* get */.Jt)(written, "host_ip");
    if (host === undefined)
        return insertKey(written, "host_ip", "127.0.0.1", ["published", "target"]);
    const text = unquoted(host.place);
    const loopback = loopbackOf[address];
    return textAt(text) === address && loopback !== undefined ? { place: text, text: loopback } : undefined;
}
function port_shortForm({ place }, port) {
    const inner = unquoted(place);
    const match = shortPort.exec(textAt(inner));
    if (match === null || !isWhole(match, port))
        return undefined;
    const { address = "", host } = match.groups ?? {};
    const loopback = loopbackOf[address];
    if (loopback === undefined)
        return undefined;
    if (address !== "")
        return { place: within(inner, 0, address.length), text: loopback };
    const prefix = host === undefined ? `${loopback}::` : `${loopback}:`;
    if (!isPlainInFlow(place))
        return { place: within(inner, 0), text: prefix };
    return { place: inner, text: JSON.stringify(`${prefix}${match[0]}`) };
}
/** What stands there is all of the port, and not the value of a variable that it is made of. */
function isWhole({ groups = {} }, port) {
    const target = (0,out_value/* get */.Jt)(port, "target");
    const [from = 0, to = from] = (groups.target ?? "").split("-").map(Number);
    const number = target?.kind === "scalar" ? Number(target.value) : Number.NaN;
    const isOpen = groups.host === undefined || groups.host === ":";
    return from <= number && number <= to && isOpen === ((0,out_value/* get */.Jt)(port, "published") === undefined);
}
/** Parsers of old take no colon in a text without quotes between brackets. */
function isPlainInFlow(place) {
    if (!/\.(?:ya?ml|json)$/i.test(place.source.path))
        return false;
    const written = writtenAt(place);
    const list = written?.parent?.value.place;
    return list !== undefined && /^\d/.test(textAt(place)) && list.source.text[list.start] === "[";
}

;// CONCATENATED MODULE: ./out/fix/network.js





/**
 * Takes the network away from a container that somebody declares to need none: only where it publishes nothing, is
 * linked to nothing, is on no network that somebody chose, and nobody joins its namespace.
 */
function takeNetworkAway(target) {
    const container = target_subjectOf(target);
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name"));
    const speaks = ["ports", "links", "publish_all", "expose"].some((field) => (0,out_value/* get */.Jt)(container, field) !== undefined);
    if (target.confidence !== "certain" || isSwarm(target) || speaks || name === undefined || hasJoiners(target, name)) {
        return undefined;
    }
    const mode = valueAt(target.model, target.path);
    if (target.path[2] === "network_mode")
        return replaceMode(mode);
    // Compose refuses a mode beside networks, also where they are the default one.
    if (target.path.length > 2 || !isImplied(container))
        return undefined;
    return one(originOf(target) === "command"
        ? addFlag(target, "--network none")
        : added(target, "network_mode", "none", ["image", "build"]));
}
/** The same for untrusted code; a port that it publishes goes to loopback. */
function containUntrusted(target) {
    return target.path[2] === "ports" ? publishOnLoopback(target) : takeNetworkAway(target);
}
/** https://docs.docker.com/engine/network/port-publishing/#isolated, Engine 28 and later. */
function isolateNetwork(target) {
    return one(addDriverOption(target, "com.docker.network.bridge.gateway_mode_ipv4", "isolated"));
}
/** https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network */
function encryptOverlay(target) {
    return one(addDriverOption(target, "encrypted", '"true"'));
}
/** Nobody wrote `networks`: what stands there has the place of the container itself. */
function isImplied(container) {
    const networks = (0,out_value/* get */.Jt)(container, "networks")?.place;
    const { source, start, end } = container?.place ?? {};
    return networks === undefined || (networks.source === source && networks.start === start && networks.end === end);
}
function addDriverOption(target, key, value) {
    const network = writtenMapping(target);
    if (network === undefined || target.via.length > 0)
        return undefined;
    const options = (0,out_value/* get */.Jt)(network, "driver_opts");
    if (options === undefined)
        return insertKey(network, "driver_opts", `{${key}: ${value}}`, ["driver", "internal"]);
    return options.kind === "mapping" ? insertKey(options, key, value) : undefined;
}
function added(target, key, value, after) {
    const service = writtenMapping(target);
    return service === undefined ? undefined : insertKey(service, key, value, after);
}
function replaceMode(mode) {
    const place = mode === undefined ? undefined : unquoted(mode.place);
    return place !== undefined && /^(?:bridge|default|host)$/.test(textAt(place)) ? [{ place, text: "none" }] : undefined;
}
function one(edit) {
    return edit === undefined ? undefined : [edit];
}

;// CONCATENATED MODULE: ./out/fix/service.js




/** Set-user-ID programs lose their effect; what has none does not notice. Swarm ignores it. */
function forbidNewPrivileges(target) {
    const isSet = (0,out_value/* get */.Jt)(target_subjectOf(target), "security_opt") !== undefined;
    if (isSwarm(target) || isSet)
        return undefined;
    const edits = {
        command: () => addFlag(target, "--security-opt no-new-privileges"),
        service: () => addKey(target, "security_opt", '["no-new-privileges:true"]'),
    };
    const edit = edits[originOf(target) ?? ""]?.();
    return edit === undefined ? undefined : [edit];
}
/** Gives a service its own name as host name. Several of one service would be one node. */
function fixHostname(target) {
    const container = target_subjectOf(target);
    const name = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "";
    const isOne = (0,out_value/* get */.Jt)(container, "replicas") === undefined && !isSwarm(target);
    if (originOf(target) !== "service" || !isOne || !/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
        return undefined;
    const edit = addKey(target, "hostname", name);
    return edit === undefined ? undefined : [edit];
}
function addKey(target, key, value) {
    const service = writtenMapping(target);
    return service === undefined ? undefined : insertKey(service, key, value, ["image", "build"]);
}

;// CONCATENATED MODULE: ./out/fix/safe-fix.js







const loopback = { description: "Publish the port on loopback only.", edits: publishOnLoopback };
/**
 * The rules that have a safe edit (`fix: edit` in their METADATA). What may cost data or an application its work is
 * none, and is not here: paths of databases, names of volumes, limits, capabilities, read-only roots, folders that programs
 * may write to, networks split.
 */
const fixers = new Map(Object.entries({
    "admin-interface-exposed": loopback,
    "batch-input-writable": { description: "Mount the input read-only.", edits: mountInputReadOnly },
    "batch-with-network": { description: "Take the network away from the job.", edits: takeNetworkAway },
    "config-mount-writable": { description: "Mount the configuration read-only.", edits: mountReadOnly },
    "datastore-exposed": loopback,
    hardening: { description: "Forbid the container to gain privileges.", edits: forbidNewPrivileges },
    "host-namespace": { description: "Give the container a namespace of its own.", edits: dropHostNamespace },
    "host-network-conflict": { description: "Remove what the host network discards.", edits: dropDiscarded },
    "host-path-writable": { description: "Mount the path read-only.", edits: mountHostPathReadOnly },
    "internal-network-reaches-host": {
        description: "Isolate the network from the host (Engine 28 and later).",
        edits: isolateNetwork,
    },
    "mount-propagation": { description: "Let mounts in, but not out.", edits: stopPropagation },
    "needless-service-port": { description: "Remove the ports of the service.", edits: dropServicePorts },
    "overlay-unencrypted": { description: "Encrypt the overlay network.", edits: encryptOverlay },
    "port-bypasses-proxy": loopback,
    "port-on-all-interfaces": loopback,
    "port-on-random-host-port": loopback,
    "rabbitmq-unstable-hostname": { description: "Give the service a host name that stays.", edits: fixHostname },
    "service-port-exposed": loopback,
    "tmpfs-exec": { description: "Let nothing be run from the tmpfs.", edits: takeExecAway },
    "untrusted-code-with-network": { description: "Take the code off the network.", edits: containUntrusted },
}));
/** Ids of the rules that have a safe edit. */
const fixableRules = [...fixers.keys()];
/** What came another way stands elsewhere too, or not as it is written. Included files are part of the project. */
const direct = new Set(["include"]);
/**
 * The safe edit that ends a violation of a rule, where there is one: the value must stand in the file as it is, for
 * this container alone, not by way of a variable, an alias, a merge key, a matrix or another service.
 */
function fixOf(rule, target) {
    const fixer = fixers.get(rule);
    if (fixer === undefined || target.via.some(({ kind }) => !direct.has(kind)))
        return undefined;
    const edits = fixer.edits(target);
    if (edits === undefined || edits.some(({ place }) => isSharedPlace(place)))
        return undefined;
    return { description: fixer.description, edits };
}
/** Scripts have no aliases. */
function isSharedPlace(place) {
    return /\.(?:ya?ml|json)$/i.test(place.source.path) && isShared(place);
}

;// CONCATENATED MODULE: ./out/judge/evidence.js



/**
 * What identifies a fault inside its container where the rule says nothing of its own: the keys of its path, without
 * indices, and what the value is known by. So it stays the same when lines move, when a list or the services are
 * reordered, when a credential is changed, and when the contract gains keys; it changes when the thing at fault does.
 */
function evidenceOf(model, path) {
    const container = path[0] === "containers";
    const steps = [];
    let value = model;
    let list = "";
    let name = "";
    for (const [depth, key] of path.entries()) {
        if (typeof key === "string")
            name = value?.kind === "mapping" ? (0,judge_credentials/* nameOfEntry */.tG)(value, key) : key;
        value = childOf(value, key);
        // The container is a part of the fingerprint by itself; a network or volume is known by its name.
        if (typeof key === "string") {
            if (!(container && depth === 0))
                steps.push(key);
            list = key;
        }
        else if (!(container && depth === 1)) {
            steps.push(...identity(value, list, name));
        }
    }
    if (typeof path.at(-1) === "string" && path.length > (container ? 2 : 0))
        steps.push(...identity(value, list, name));
    return JSON.stringify(steps);
}
/**
 * What a fault keeps, though what names it changes: a door that is published under another number, a path of the host
 * that is mounted elsewhere, another version of an image. Two commits that have a fault of the same rule and kin in one
 * container have the same fault. Empty where a thing is what it is called.
 */
function kinOf(model, path) {
    if (path[0] === "networks")
        return settingsOf(path.slice(0, 2).reduce(childOf, model));
    const [, , key = "", index] = path;
    const kin = path[0] === "containers" ? kins[key] : undefined;
    if (kin === undefined)
        return [];
    const depth = typeof index === "number" ? 4 : 3;
    const value = path.slice(0, depth).reduce(childOf, model);
    return value?.kind === "mapping" ? kin((name) => textOf(value, name)) : [];
}
const kins = {
    ports: (text) => [`port ${text("host_ip") || "0.0.0.0"} ${text("target")}/${text("protocol")}`],
    mounts: (text) => [
        ...(text("source") === "" ? [] : [`mount ${text("type")} ${text("source")}`]),
        // Within the project a folder may be called as one likes.
        ...(/^\.\/./.test(text("source")) ? [`mount of the project at ${text("target")}`] : []),
    ],
    image: (text) => [`image ${text("registry")}/${text("repository")}`],
};
/** A network that is called otherwise is the one with the same settings. */
function settingsOf(network) {
    if (network === undefined)
        return [];
    const { name: _, engine_name: __, ...settings } = (0,out_value/* toJson */.aB)(network);
    return [`network ${JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))}`];
}
function textOf(value, key) {
    const part = (0,out_value/* get */.Jt)(value, key);
    return part?.kind === "scalar" ? (0,judge_credentials/* maskedScalar */.mm)(String(part.value), key) : "";
}
/** What an object of the contract is known by, by the key that holds it or its list. */
const identityKeys = {
    networks: ["name"],
    volumes: ["name"],
    image: ["ref"],
    base: ["ref"],
    network_mode: ["mode", "target"],
    pid: ["mode", "target"],
    ipc: ["mode", "target"],
    ports: ["host_ip", "published", "target", "protocol"],
    mounts: ["type", "source", "target"],
    environment: ["name"],
    args: ["name"],
    security_opt: ["name", "value"],
    devices: ["source"],
    configs: ["name"],
    secrets: ["name"],
    hooks: ["event"],
    remotes: ["ref"],
    extra_hosts: ["name", "address"],
};
/** `name` is that of the variable or key whose value it is. */
function identity(value, list, name) {
    if (value?.kind === "scalar")
        return [(0,judge_credentials/* maskedScalar */.mm)(String(value.value), name)];
    if (value?.kind !== "mapping")
        return [];
    return ((0,own_entry/* ownEntry */.P)(identityKeys, list) ?? []).map((key) => textOf(value, key));
}
function childOf(value, key) {
    if (value?.kind === "sequence")
        return typeof key === "number" ? value.items[key] : undefined;
    return (0,out_value/* get */.Jt)(value, String(key));
}

;// CONCATENATED MODULE: ./out/judge/related.js



/**
 * The places that belong to a finding: what its rule names, how the value came to each container that has it, and which
 * other containers have it.
 */
function relatedOf(first, others) {
    const related = [first, ...others].flatMap((located) => [...located.related, ...located.via.map(wayOf(located))]);
    const also = others.filter(({ via, container }) => via.length === 0 && container !== first.container);
    const names = also.flatMap(({ model, containerIndex, container }) => containerIndex === undefined
        ? []
        : [{ message: `also in ${container}`, place: (0,judge_located/* placeOfContainer */.C_)(model, containerIndex), also: true }]);
    const starters = [first, ...others].flatMap(startersOf);
    const distinct = (0,judge_group/* groupBy */.$)([...related, ...names, ...starters], ({ message, place }) => `${(0,judge_located/* placeKey */.r4)(place)}\0${message}`);
    return Array.from(distinct.values(), ([one]) => one);
}
/** The steps of workflows and scripts that start the container's Compose project. */
function startersOf({ model, containerIndex }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    const container = containers?.kind === "sequence" ? containers.items[containerIndex ?? -1] : undefined;
    const starters = (0,out_value/* get */.Jt)(container, "started_by");
    return (starters?.kind === "sequence" ? starters.items : []).map((starter) => {
        const job = (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(starter, "job"));
        const message = "its project is started here";
        return { message: job === undefined ? message : `${message}, in job ${job}`, place: starter.place };
    });
}
/** A step as a reader would say it, of who has the value in the end. */
const related_words = {
    alias: (who, name) => `used by ${who} through the alias ${name === undefined ? "here" : `*${name}`}`,
    anchor: (who, name) => `used by ${who} through the anchor ${name === undefined ? "here" : `&${name}`}`,
    "merge-key": (who) => `merged into ${who} here`,
    extends: (who) => `inherited by ${who} through extends`,
    include: () => "part of the project through this include",
    override: (who) => `overridden for ${who}; this is what stood before`,
    volumes_from: (who) => `mounted into ${who} through volumes_from`,
    interpolation: (who, name) => `used by ${who} ${name === undefined ? "here" : `as \${${name}}`}`,
    variable: (_, name = "a variable of it") => `${name} is set here`,
    env_file: (who) => `read for ${who} from an env_file`,
    matrix: (who) => `used by ${who} through the matrix`,
    call: (who, name) => `called ${name === undefined ? `for ${who}` : `by ${name}`}`,
};
function wayOf({ container }) {
    return ({ kind, name, place }) => ({ message: related_words[kind](container ?? "the project", name), place });
}

;// CONCATENATED MODULE: ./out/judge/merge.js







/**
 * One finding for each rule, place and evidence, whoever has the value: what is inherited is repaired once. It is said
 * of the container that has it by the shortest way, in the order of the projects, and is as bad as the worst.
 * Two things that a rule says of one container stay two; so do what is accepted for one container and not for another. In the order of the projects and of the paths in them.
 */
function mergeLocated(located, { maskMessage }) {
    // Rego's sets have no order; that of the paths is that of the project.
    const ordered = located.toSorted((a, b) => (0,order/* firstOf */.Ku)(a.project - b.project, comparePath(a.violation.path, b.violation.path), (0,order/* compareText */.n6)(a.violation.message, b.violation.message)));
    return Array.from((0,judge_group/* groupBy */.$)(withKeys(ordered), ({ key }) => key).values(), (group) => {
        const first = group.reduce((best, each) => (each.one.via.length < best.one.via.length ? each : best));
        const { one, evidence } = first;
        const all = group.map((each) => each.one);
        const related = relatedOf(one, all.filter((each) => each !== one));
        const { path, evidence: said } = one.violation;
        const fix = fixOf(one.rule.id, { ...one, path, ...(said === undefined ? {} : { evidence: said }) });
        return {
            rule: one.rule.id,
            severity: all.map(({ severity }) => severity).toSorted(judge_severity/* compareSeverity */.zK)[0] ?? one.severity,
            confidence: all.some(({ confidence }) => confidence === "certain") ? "certain" : "inferred",
            message: maskMessage(one.violation.message),
            remediation: one.rule.remediation.trim().replace(/\s*\n\s*/g, " "),
            project: one.projectName,
            ...(one.container === undefined ? {} : { container: one.container }),
            subject: one.subject,
            place: one.place,
            related: related.map((step) => ({ ...step, message: maskMessage(step.message) })),
            ...(one.suppression === undefined ? {} : { suppression: one.suppression }),
            ...(one.adjustment === undefined ? {} : { adjustment: one.adjustment }),
            ...(fix === undefined ? {} : { fix }),
            evidence,
            kin: kinOf(one.model, path),
            projects: [...new Set(all.map((each) => each.project))],
            holders: [...new Set(all.flatMap(({ container }) => container ?? []))].sort(),
            ...(all.every(({ withdrawn }) => withdrawn === true) ? { withdrawn: true } : {}),
        };
    });
}
function withKeys(located) {
    const messages = new Map();
    return located.map((one) => {
        const evidence = one.violation.evidence ?? evidenceOf(one.model, one.violation.path);
        const place = `${one.rule.id}\0${(0,judge_located/* placeKey */.r4)(one.place)}\0${one.suppression === undefined ? "" : "accepted"}`;
        if (isFromVariables(one))
            return { one, evidence, key: place };
        const key = `${place}\0${evidence}`;
        const inContainer = `${key}\0${one.project}\0${one.containerIndex ?? ""}`;
        const said = messages.get(inContainer) ?? [];
        if (!said.includes(one.violation.message))
            messages.set(inContainer, [...said, one.violation.message]);
        const nth = said.includes(one.violation.message) ? said.indexOf(one.violation.message) : said.length;
        return { one, evidence, key: `${key}\0${nth}` };
    });
}
/** A value of an env file is one value, however many variables take it, and whatever they are called. */
function isFromVariables({ via }) {
    return via.some(({ kind }) => kind === "interpolation" || kind === "env_file");
}
/** Indices by number, keys by text; a path before those inside it. */
function comparePath(a, b) {
    for (const [depth, key] of a.entries()) {
        const other = b[depth];
        if (other === undefined)
            return 1;
        if (key === other)
            continue;
        return typeof key === "number" && typeof other === "number" ? key - other : (0,order/* compareText */.n6)(String(key), String(other));
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./out/judge/replace.js



/**
 * Leaves out each violation that another one makes superfluous: one fault, one finding. What is replaced replaces in
 * its turn (a chain keeps its head), two rules that replace each other replace nothing, and what is only inferred never
 * replaces what is certain. What replaces is as bad as the worst that it replaces, so that nothing is made milder by
 * being told better: a rule that wants to say less of something must leave it out itself.
 */
function withoutReplaced(located, rules) {
    const edges = replacements(rules);
    const contests = [
        ...contestsIn((0,judge_group/* groupBy */.$)(located, inOneContainer), edges, aboutSameValue),
        // A file may be a part of several projects, and break a rule in one that the other project words more mildly.
        ...contestsIn((0,judge_group/* groupBy */.$)(located, atOnePlace), edges, eachWithEach),
    ];
    const gone = new Set(contests.flatMap(({ losers }) => losers));
    const severity = worstSeverities(contests);
    return {
        kept: located
            .filter((one) => !gone.has(one))
            .map((one) => ({ ...one, severity: severity.get(one) ?? one.severity })),
        replaced: [...gone],
    };
}
function contestsIn(groups, edges, contestsOf) {
    const contests = [];
    for (const group of groups.values()) {
        const byRule = (0,judge_group/* groupBy */.$)(group, ({ rule }) => rule.id);
        for (const [id, winners] of byRule) {
            for (const { rule, scope } of edges.get(id) ?? []) {
                const losers = byRule.get(rule);
                if (losers === undefined)
                    continue;
                const all = { winners, losers };
                for (const contest of scope === "container" ? [all] : contestsOf(all, scope)) {
                    contests.push(...withinConfidence(contest));
                }
            }
        }
    }
    return contests;
}
/** What is only inferred does not replace what is certain. */
function withinConfidence({ winners, losers }) {
    const [certain, inferred] = byConfidence(winners);
    return [
        { winners: certain, losers },
        { winners: inferred, losers: byConfidence(losers)[1] },
    ].filter((contest) => contest.winners.length > 0 && contest.losers.length > 0);
}
function byConfidence(located) {
    return [
        located.filter(({ confidence }) => confidence === "certain"),
        located.filter(({ confidence }) => confidence === "inferred"),
    ];
}
/** Along each chain; there are no circles. What is inferred makes nothing worse that is certain. */
function worstSeverities(contests) {
    const worst = new Map();
    const current = (one) => worst.get(one) ?? one.severity;
    const equals = contests.flatMap(({ winners, losers }) => {
        const [certain, inferred] = byConfidence(losers);
        return byConfidence(winners).map((some, at) => ({ winners: some, losers: at === 0 ? certain : inferred }));
    });
    for (let changed = true; changed;) {
        changed = false;
        for (const { winners, losers } of equals) {
            const [severity] = losers.map(current).toSorted(judge_severity/* compareSeverity */.zK);
            if (severity === undefined)
                continue;
            for (const winner of winners) {
                if ((0,judge_severity/* compareSeverity */.zK)(severity, current(winner)) >= 0)
                    continue;
                worst.set(winner, severity);
                changed = true;
            }
        }
    }
    return worst;
}
/** What each rule replaces, without the edges that lead back to it. */
function replacements(rules) {
    const edges = new Map();
    for (const rule of rules.values()) {
        const entries = rule.replaces ?? [];
        edges.set(rule.id, entries.map((entry) => (typeof entry === "string" ? { rule: entry } : entry)));
    }
    return new Map(Array.from(edges, ([id, list]) => [id, list.filter(({ rule }) => !leadsTo(edges, rule, id))]));
}
function leadsTo(edges, from, to) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === to)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(edges.get(id) ?? []).map(({ rule }) => rule));
    }
    return false;
}
function inOneContainer({ project, containerIndex }) {
    return `${project}\0${containerIndex ?? ""}`;
}
function atOnePlace({ place, container }) {
    return `${(0,judge_located/* placeKey */.r4)(place)}\0${container ?? ""}`;
}
function eachWithEach(all) {
    return [all];
}
/**
 * About the same value: the replacing violation's path, or one that it names as `related`, is the same as the replaced
 * one's, lies inside it or around it. A violation on a container itself is around everything in it; a container that
 * is only named as related is not. Of a path without an index behind the container's, all of the container is about it.
 */
function aboutSameValue({ winners, losers }, scope) {
    const isWide = ({ violation }) => scope !== "value" && isContainerWide(violation.path);
    const at = (0,judge_group/* groupBy */.$)(losers, ({ violation }) => pathKey(violation.path));
    const within = new Map();
    for (const loser of losers) {
        for (const around of prefixesOf(loser.violation.path)) {
            const inside = within.get(around);
            if (inside === undefined)
                within.set(around, [loser]);
            else
                inside.push(loser);
        }
    }
    const narrow = winners.flatMap((winner) => {
        if (isWide(winner))
            return [];
        const { path, related = [] } = winner.violation;
        const about = [path, ...related.map((step) => step.path).filter(({ length }) => length > 2)];
        const met = about.flatMap((one) => [
            ...(within.get(pathKey(one)) ?? []),
            ...prefixesOf(one).flatMap((around) => at.get(around) ?? []),
        ]);
        return [{ winners: [winner], losers: [...new Set(met)] }];
    });
    return [{ winners: winners.filter(isWide), losers }, ...narrow];
}
function isContainerWide([list, ...rest]) {
    return list === "containers" && rest.slice(1).every((key) => typeof key === "string");
}
function pathKey(path) {
    return JSON.stringify(path);
}
/** The keys of a path and of all around it. */
function prefixesOf(path) {
    return Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));
}

// EXTERNAL MODULE: ./out/judge/globs.js
var globs = __webpack_require__(7471);
;// CONCATENATED MODULE: ./out/judge/suppress.js







/** Days before its last one from which a decision is said to end soon. */
const notice = 14;
/** Holds breaches against decisions, and keeps the account of what came of each decision. */
class Decisions {
    #decisions;
    #rules;
    #options;
    #accounts = new Map();
    /** By what a breach can be found by: the ids of its rules, or the place of its declaration. */
    #about = new Map();
    constructor(decisions, rules, options) {
        this.#rules = rules;
        this.#options = options;
        this.#decisions = decisions.map((decision) => ({
            ...decision,
            faults: [...decision.faults, ...decision.rules.flatMap((id) => this.#unknown(id))],
        }));
        for (const decision of this.#decisions) {
            this.#accounts.set(decision, new Account());
            for (const key of decision.form === "declared" ? [(0,judge_located/* placeKey */.r4)(decision.place)] : new Set(decision.rules)) {
                const others = this.#about.get(key);
                if (others === undefined)
                    this.#about.set(key, [decision]);
                else
                    others.push(decision);
            }
        }
    }
    judge(breach) {
        const { line } = breach.place.source.position(breach.place.start);
        const keys = breach.declaredAt === undefined ? [breach.rule] : [breach.rule, (0,judge_located/* placeKey */.r4)(breach.declaredAt)];
        const about = keys.flatMap((key) => (this.#about.get(key) ?? []).filter((decision) => suppress_isAbout(decision, breach, line)));
        const stands = about.map((decision) => ({ decision, standing: this.#standing(decision, breach) }));
        for (const { decision, standing } of stands)
            this.#accounts.get(decision)?.add(breach, standing);
        const holding = stands.find(({ standing }) => standing.kind === "holds");
        if (holding !== undefined)
            return { kind: "suppressed", suppression: suppressionOf(holding.decision) };
        if (stands.some(({ standing }) => standing.kind === "pointless"))
            return { kind: "dropped" };
        return {
            kind: "counts",
            related: stands.flatMap(({ decision, standing }) => standing.kind === "pending" ? [{ message: `a decision here ${standing.why}`, place: decision.place }] : []),
        };
    }
    /** What is wrong with decisions, as findings. */
    drafts(isLookedAt) {
        return this.#decisions.flatMap((decision) => {
            const account = this.#accounts.get(decision);
            if (account === undefined)
                return [];
            const said = [];
            if (decision.faults.length > 0)
                said.push([decision_rules/* suppressionIncomplete */.QZ, decision.faults.join("; ")]);
            else if (account.missing.size > 0)
                said.push([
                    decision_rules/* suppressionIncomplete */.QZ,
                    `${list([...account.missing])}, so it does not accept ${list([...account.refused])}`,
                ]);
            if (account.expired.size > 0)
                said.push([decision_rules/* suppressionExpired */.jB, `held until ${decision.expires}: ${list([...account.expired])} counts again`]);
            if (account.uses === 0 && decision.faults.length === 0 && this.#isMeant(decision) && isLookedAt(decision))
                said.push([decision_rules/* suppressionUnused */.Kh, "accepts nothing that is there"]);
            return said.flatMap(([rule, message]) => draftOf(rule, message, decision, this.#options) ?? []);
        });
    }
    /** Decisions that end soon. */
    diagnostics() {
        return this.#decisions.flatMap((decision) => {
            const { expires, place } = decision;
            const left = expires === undefined ? notice + 1 : (0,date/* daysBetween */.YM)(this.#options.today, expires);
            if (left < 0 || left > notice || (this.#accounts.get(decision)?.held ?? 0) === 0)
                return [];
            const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
            const message = `${suppress_subjectOf(decision)} ends ${when} (${expires})`;
            return [{ kind: "decision", level: "warning", message, place }];
        });
    }
    #standing(decision, breach) {
        const { from, days } = this.#options.require;
        const isSevere = from !== "never" && (0,judge_severity/* compareSeverity */.zK)(breach.severity, from) <= 0;
        const isDescription = decision.form === "declared";
        // What a class says beside accepting a breach is no decision: what nobody would have to accept is not held up.
        const matters = (isSevere || (0,judge_severity/* gates */.VF)(breach.severity, breach.confidence, this.#options.failOn)) && breach.confidence === "certain";
        if (decision.faults.length > 0)
            return { kind: "faulty" };
        const isPast = decision.expires !== undefined && decision.expires < this.#options.today;
        if (isDescription && !matters && !(isPast && decision.justification !== undefined))
            return { kind: "pointless" };
        if (decision.pending !== undefined)
            return { kind: "pending", why: decision.pending };
        const guard = (0,rule_settings/* guardOf */.HY)(breach.rule, this.#options.rules);
        if (guard !== undefined && (0,rule_settings/* isWeaker */.c2)(decision.layer, guard.layer)) {
            return {
                kind: "incomplete",
                missing: [`is not for this ${decision.layer} to decide (${(0,rule_settings/* placeText */.Z9)(guard.place)})`],
            };
        }
        const missing = [
            ...(decision.justification === undefined ? ["has no justification"] : []),
            ...(isSevere && decision.owner === undefined ? ["has no owner"] : []),
            ...(isSevere && decision.expires === undefined ? [`has no last day (expires, at most ${days} days away)`] : []),
        ];
        if (isPast)
            return missing.length > 0 && decision.justification === undefined
                ? { kind: "incomplete", missing }
                : { kind: "expired" };
        if (isSevere && decision.expires !== undefined && !((0,date/* daysBetween */.YM)(this.#options.today, decision.expires) <= days)) {
            missing.push(`holds longer than ${days} days`);
        }
        return missing.length === 0 ? { kind: "holds" } : { kind: "incomplete", missing };
    }
    #unknown(id) {
        if (this.#rules.has(id))
            return [];
        return [`names no rule that there is: "${id}"; did you mean "${(0,nearest/* nearest */.p)(id, [...this.#rules.keys()])}"?`];
    }
    /** Whether what it is about was looked for. */
    #isMeant({ form, rules }) {
        if (form === "declared")
            return false;
        return rules.some((id) => {
            const rule = this.#rules.get(id);
            return rule !== undefined && (rule.pedantic !== true || this.#options.pedantic);
        });
    }
}
/** What became of one decision. */
class Account {
    uses = 0;
    held = 0;
    missing = new Set();
    refused = new Set();
    expired = new Set();
    add({ rule, subject }, standing) {
        if (standing.kind === "pointless")
            return;
        this.uses += 1;
        const what = `${rule} of ${subject}`;
        if (standing.kind === "holds")
            this.held += 1;
        if (standing.kind === "expired")
            this.expired.add(what);
        if (standing.kind !== "incomplete")
            return;
        for (const one of standing.missing)
            this.missing.add(one);
        this.refused.add(what);
    }
}
/** Of a decision about its rule or declaration. `line` is that of the breach. */
function suppress_isAbout({ scope }, breach, line) {
    const { path } = breach.place.source;
    switch (scope.kind) {
        case "globs":
            return (0,globs/* matchesSome */.I)(scope.files, path) && (0,globs/* matchesSome */.I)(scope.containers, breach.container);
        case "lines":
            return path === scope.file && scope.lines.includes(line);
        case "service":
            return breach.container === scope.name && breach.files.includes(scope.file);
        case "file":
            return path === scope.file;
        case "declaration":
            return true;
    }
}
function suppressionOf({ justification = "", owner, expires, layer, form, place }) {
    return {
        justification,
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { expires }),
        layer,
        form,
        at: (0,rule_settings/* placeText */.Z9)(place),
    };
}
function suppress_subjectOf({ form, rules }) {
    if (form === "declared")
        return "the declaration";
    return rules.length === 0 ? "the suppression" : `the suppression of ${list(rules)}`;
}
function draftOf(rule, message, decision, options) {
    const { place, rules, scope, form } = decision;
    const found = (0,rule_settings/* adjusted */.BZ)({ rule: rule.id, place }, rule.severity.production, false, options);
    if (found === undefined)
        return undefined;
    return {
        rule: rule.id,
        severity: found.severity,
        ...(found.adjustment === undefined ? {} : { adjustment: found.adjustment }),
        confidence: rule.confidence,
        message,
        remediation: rule.remediation,
        project: "",
        subject: suppress_subjectOf(decision),
        place,
        related: [],
        evidence: JSON.stringify([form, rules, scope.kind === "lines" ? [] : scope]),
    };
}
function list(items) {
    const [first = "", ...rest] = items;
    if (rest.length > 3)
        return `${items.slice(0, 3).join(", ")} and ${items.length - 3} more`;
    return rest.length === 0 ? first : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./out/judge/totals.js
function totalsOf(findings, projects, files, diagnostics) {
    const counted = findings.filter(({ suppression }) => suppression === undefined);
    const count = (severity) => counted.filter((finding) => finding.severity === severity).length;
    const errors = diagnostics.filter(({ level }) => level === "error");
    return {
        findings: findings.length,
        gating: findings.filter((finding) => finding.gates).length,
        suppressed: findings.length - counted.length,
        severities: {
            critical: count("critical"),
            high: count("high"),
            medium: count("medium"),
            low: count("low"),
            info: count("info"),
        },
        projects: projects.length,
        containers: projects.reduce((sum, { containers }) => sum + containers, 0),
        files: files.length,
        unreadable: new Set(errors.map(({ place }) => place.source.path)).size,
    };
}

;// CONCATENATED MODULE: ./out/judge/unresolved.js



/** One for each container with values that matter for isolation and that only run time knows. */
function unresolvedDrafts(projects, strict) {
    return projects.flatMap((project) => unresolvedIn(project).map(({ project: name, container, place, fields }) => ({
        rule: decision_rules/* unresolvedValue */.tz.id,
        severity: strict ? "high" : "info",
        confidence: decision_rules/* unresolvedValue */.tz.confidence,
        message: `has values that only run time knows: ${fields.join(", ")}`,
        remediation: decision_rules/* unresolvedValue */.tz.remediation,
        project: name,
        container,
        subject: container,
        place,
        related: [],
        evidence: JSON.stringify(fields),
    })));
}
/** Fields that open or close a wall; of an image, only which one it is, not which version. */
const fieldsThatMatter = new Set([
    "cap_add",
    "cgroup",
    "device_cgroup_rules",
    "devices",
    "ipc",
    "mounts",
    "network_mode",
    "networks",
    "options",
    "pid",
    "ports",
    "privileged",
    "runtime",
    "security_opt",
    "use_api_socket",
    "user",
    "userns_mode",
    "uts",
    "volumes_from",
]);
/** Inside them, what does not: how a wall is called does not open it. */
const harmless = new Set(["published", "target", "protocol", "aliases", "subpath", "permissions"]);
/** One for each container that has any, in the order of the project. */
function unresolvedIn({ model }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    if (containers?.kind !== "sequence")
        return [];
    return containers.items.flatMap((container, index) => {
        const fields = [...new Set(unknownPaths(container).flatMap(unresolved_fieldOf))].sort();
        if (fields.length === 0 || container.kind !== "mapping")
            return [];
        return [
            {
                project: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "name")) ?? "",
                container: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(container, "name")) ?? "",
                place: (0,judge_located/* placeOfContainer */.C_)(model, index),
                fields,
            },
        ];
    });
}
function unknownPaths(container) {
    const unknown = (0,out_value/* get */.Jt)(container, "unknown");
    if (unknown?.kind !== "sequence")
        return [];
    return unknown.items.map((path) => path.kind === "sequence" ? path.items.map((key) => (key.kind === "scalar" ? String(key.value) : "")) : []);
}
function unresolved_fieldOf(path) {
    const [field = ""] = path;
    if (field === "image")
        return path.length === 1 || path[1] === "repository" || path[1] === "ref" ? [field] : [];
    return fieldsThatMatter.has(field) && !harmless.has(path.at(-1) ?? "") ? [field] : [];
}

;// CONCATENATED MODULE: ./out/judge/judge.js


















/** Turns violations into findings, and findings into a conclusion. Looks at no container's content and does no I/O. */
function judge(input) {
    return judgeTraced(input).verdict;
}
/** The same, with what a later state is held against. */
function judgeTraced(input) {
    const { collected, files, diagnostics, rules } = input;
    const options = (0,out_options/* resolveOptions */.$i)(input.options);
    const collectedProjects = collected.map(({ project }) => project);
    const credentials = input.credentials ?? (0,judge_credentials/* credentialsOf */.YN)(collectedProjects);
    const decisions = new Decisions(input.decisions ?? [], rules, options);
    const read = (0,distinct_diagnostics/* distinctDiagnostics */.$)(diagnostics, credentials);
    const filesOf = (index) => collected[index]?.project.files ?? [];
    const { kept, replaced } = withoutReplaced(locatedOf(input, options), rules);
    const located = [...kept, ...undeclaredOf(input, options)].flatMap((one) => suppressed(one, decisions, filesOf(one.project)));
    const ownDrafts = [
        ...(0,unreadable/* unreadableDrafts */.Uu)(read),
        ...(0,own_rule_failed/* failedDrafts */.q)(input.failures ?? []),
        ...unresolvedDrafts(collectedProjects, options.strict),
    ];
    const drafts = [
        ...mergeLocated(located, credentials),
        ...ownDrafts.flatMap((draft) => draftWithSettings(draft, decisions, options)),
    ];
    const isLookedAt = (decision) => input.partial !== true || decision.scope.kind !== "globs";
    for (const draft of decisions.drafts(isLookedAt))
        drafts.push(draft);
    for (const draft of judge_changed(input.changes ?? []))
        drafts.push(draft);
    const said = (0,distinct_diagnostics/* distinctDiagnostics */.$)([...read, ...decisions.diagnostics()], credentials);
    const hidden = () => mergeLocated(replaced, credentials);
    const { before } = input;
    const held = before && holdAgainst(before, { drafts, hidden }, rules);
    const byDraft = identified(drafts, options, held?.changes);
    const findings = (0,order/* byPlace */.hz)([...byDraft.values()]);
    const projects = collectedProjects.map(judgedProject);
    const totals = totalsOf(findings, projects, files, said);
    const verdict = {
        conclusion: conclusionOf(totals, options.allowEmpty),
        findings,
        projects,
        diagnostics: said,
        totals,
        failOn: options.failOn,
        warnOnly: options.warnOnly,
        ...(before && held ? { comparison: comparedTo(before, (0,order/* byPlace */.hz)(held.fixed), said) } : {}),
        credentials,
    };
    return { verdict, breaches: { drafts, hidden, findings: byDraft } };
}
function comparedTo(before, fixed, said) {
    return { ...before.comparison, fixed, standing: standingDiagnostics(before.diagnostics, said, before.renames) };
}
function locatedOf({ collected, rules, profileOfFile }, options) {
    return collected.flatMap(({ project, violations }, index) => violations.flatMap((violation) => (0,judge_located/* locateViolation */.ME)(violation, ruleOf(rules, violation), project, index, profileOfFile, options) ?? []));
}
/** What is there only without a declaration, as far as it is not one fault with another of the kind. */
function undeclaredOf({ collected, rules, profileOfFile }, options) {
    return collected.flatMap(({ project, undeclared = [] }, index) => {
        const located = undeclared.flatMap(({ violation, declaredAt }) => {
            const one = (0,judge_located/* locateViolation */.ME)(violation, ruleOf(rules, violation), project, index, profileOfFile, options);
            if (one === undefined)
                return [];
            return [declaredAt === undefined ? { ...one, withdrawn: true } : { ...one, declaredAt }];
        });
        return withoutReplaced(located, rules).kept;
    });
}
function ruleOf(rules, violation) {
    const rule = rules.get(violation.rule);
    if (rule === undefined)
        throw new Error(`a violation of ${violation.rule}, which is not in the catalogue`);
    return rule;
}
function suppressed(located, decisions, files) {
    const judgement = decisions.judge({ ...located, rule: located.rule.id, files });
    if (judgement.kind === "dropped")
        return [];
    if (judgement.kind === "suppressed")
        return [{ ...located, suppression: judgement.suppression }];
    return judgement.related.length === 0
        ? [located]
        : [{ ...located, related: [...located.related, ...judgement.related] }];
}
/** A finding of the tool's own under the same settings and decisions as those of rules. */
function draftWithSettings(draft, decisions, options) {
    const found = (0,rule_settings/* adjusted */.BZ)(draft, draft.severity, false, options);
    if (found === undefined)
        return [];
    const judgement = decisions.judge({ ...draft, ...found, files: [draft.place.source.path] });
    if (judgement.kind !== "suppressed")
        return [{ ...draft, ...found }];
    return [{ ...draft, ...found, suppression: judgement.suppression }];
}
function judge_changed(changes) {
    return changes.map((change) => ({
        rule: decision_rules/* gateChanged */.KT.id,
        severity: "info",
        confidence: decision_rules/* gateChanged */.KT.confidence,
        remediation: decision_rules/* gateChanged */.KT.remediation,
        project: "",
        related: [],
        ...change,
    }));
}
function conclusionOf({ gating, files, unreadable }, allowEmpty) {
    if (gating > 0)
        return "findings";
    // Nothing to check is not a pass: a wrong path or glob would look like a clean repository.
    return files === 0 && unreadable === 0 && !allowEmpty ? "error" : "pass";
}
function judgedProject({ model, files, shownFiles = files }) {
    const containers = (0,out_value/* get */.Jt)(model, "containers");
    return {
        name: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "name")) ?? "",
        kind: (0,out_value/* stringOf */.Je)((0,out_value/* get */.Jt)(model, "kind")) ?? "",
        files: shownFiles,
        containers: containers?.kind === "sequence" ? containers.items.length : 0,
    };
}

// EXTERNAL MODULE: ./out/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(3686);
;// CONCATENATED MODULE: ./out/policy/lost-projects.js

/** Projects that are too large for the rules: each costs itself its judgement, and no other. */
class LostProjects {
    #lost = [];
    /** What is found in a project; nothing, and a diagnostic, where that takes too much. */
    async within({ model: { place } }, find) {
        try {
            return await find();
        }
        catch (error) {
            if (!(error instanceof policy_policy/* ProjectTooLarge */.t5))
                throw error;
            this.#lost.push(place.source.bounds.diagnostic(error.limit, place, "is more than the rules can judge"));
            return [];
        }
    }
    /** Those since it was last asked. */
    take() {
        return this.#lost.splice(0);
    }
}
/** What a project has; nothing of one that is too large. That is said where it is judged, which takes more of everything. */
function unlessTooLarge(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof policy_policy/* ProjectTooLarge */.t5)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/run.js
















/**
 * The six stages but the last: from trees to a verdict. What is done with the verdict is the caller's.
 * @throws UsageError where a configuration names rules or parameters that there are not.
 */
async function run(trees, options, context = {}) {
    const limits = (0,out_limits/* limitsOf */.Af)(options.limits);
    const policy = await policy_policy/* Policy */.PE.bundled(limits);
    const bundled = policy.catalog();
    const catalog = [...bundled, ...(context.own?.catalog ?? [])];
    const rules = new Map([...catalog, ...unreadable/* diagnosticRules */.Dz].map((rule) => [rule.id, rule]));
    const named = new Map([...(context.upcoming ?? []).map((rule) => [rule.id, rule]), ...rules]);
    for (const settings of context.written ?? [])
        requireKnownRules(settings, named);
    const wanted = catalog.filter((rule) => (0,rule_settings/* isWanted */.Yu)(rule, options)).map((rule) => rule.id);
    const config = (0,rule_settings/* parametersOf */.mC)(options.rules);
    policy.select(bundled.map(({ id }) => id).filter((id) => wanted.includes(id)), config);
    const own = context.own?.evaluation(wanted, { ...policy.data, config }, limits);
    try {
        // Ours first, and by themselves: whatever own rules do, these stand.
        const violations = async (model) => [
            ...policy.violations(model),
            ...((await own?.violations(model)) ?? []),
        ];
        // Most projects of a base are those of the head, to the letter.
        const evaluate = context.compared === undefined ? violations : oncePerModel(violations);
        const factsOf = oncePerProject((model) => unlessTooLarge(() => policy.surface((0,out_value/* toJson */.aB)(model))));
        const profileOf = (path) => (0,profiles/* configuredProfile */.M)(path, options.profiles) ?? (0,profile/* profileOfFile */.J)(path);
        const lost = new LostProjects();
        const ask = (project) => lost.within(project, () => evaluate((0,out_value/* toJson */.aB)(project.model)));
        const early = isAlone(context) ? new EarlyEvaluation(ask) : undefined;
        const parts = await (0,collect_trees/* collectEach */.ao)(trees, options, early && ((project) => early.take(project)));
        const base = await collectBase(parts, options, context.compared);
        const collectedOf = async (tree) => base?.parts?.find((part) => part.tree === tree)?.collected ?? (0,collect_trees/* collectAll */._U)([tree], options);
        const evaluateParts = async (evaluating, bases) => {
            const decided = await decide(evaluating, options, bases, collectedOf);
            const evaluated = [];
            for (const project of (0,collect_trees/* together */.bs)(evaluating).projects) {
                const found = early?.foundIn(project) ?? (await ask(project));
                const undeclared = await lost.within(project, () => undeclaredIn(project, found, decided.declarations(project), evaluate));
                evaluated.push({ project, violations: found, undeclared });
            }
            return { parts: evaluating, decided, evaluated, lost: lost.take(), failures: own?.failures() ?? [] };
        };
        const judgeParts = (judged, how) => {
            const { decided, evaluated, failures } = judged;
            const { files, diagnostics } = (0,collect_trees/* together */.bs)(judged.parts);
            return judgeTraced({
                collected: evaluated,
                files,
                diagnostics: [...diagnostics, ...judged.lost, ...(how.diagnostics ?? [])],
                rules,
                profileOfFile: profileOf,
                options,
                decisions: decided.decisions,
                changes: [...(how.changes ?? []), ...decided.changes],
                failures: context.own?.located(failures) ?? [],
                partial: context.partial ?? false,
                before: how.before,
                credentials: early?.credentials.credentials(),
            });
        };
        const head = await evaluateParts(parts, context.bases);
        const before = base?.parts === undefined
            ? undefined
            : comparisonOf(base.commit, judgeParts(await evaluateParts(base.parts), {}), base.parts, parts, factsOf, profileOf);
        const diagnostics = [...(context.diagnostics ?? []), ...(base?.diagnostics ?? [])];
        const { verdict } = judgeParts(head, { ...context, diagnostics, before });
        return { verdict, collected: (0,collect_trees/* together */.bs)(parts), rules, factsOf };
    }
    finally {
        await own?.end();
    }
}
/** Whether projects may be gone when they have been evaluated: nothing is held against a base, and no report asks for them. */
function isAlone({ verdictOnly, bases, compared }) {
    return verdictOnly === true && bases === undefined && compared === undefined;
}
/** Several reports ask for the same facts. */
function oncePerProject(facts) {
    const known = new WeakMap();
    return ({ model }) => {
        const found = known.get(model) ?? facts(model);
        known.set(model, found);
        return found;
    };
}
function oncePerModel(violations) {
    const known = new Map();
    return (model) => {
        const key = JSON.stringify(model);
        const found = known.get(key) ?? violations(model);
        known.set(key, found);
        return found;
    };
}


/***/ })

};
