import { compareText } from "../compare-text.ts";
import type { Project, Remote, Target, Volume } from "../project.ts";
import { changedKeys, type ObjectStatement, objectStatement, otherOptions } from "./network-difference.ts";
import type { Scale } from "./scale.ts";
import { quoted } from "./wording.ts";

const nothing = { base: [], head: [] };

/** What became of a project besides its name, containers, networks and volumes. */
export function compareProject(base: Project, head: Project): readonly ObjectStatement[] {
	const statements: ObjectStatement[] = [];
	if (base.target !== head.target) statements.push(targetStatement(base.target, head.target));
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

function targetStatement(was: Target | undefined, is: Target | undefined): ObjectStatement {
	const message = `now runs ${targets[is ?? "unknown"]} instead of ${targets[was ?? "unknown"]}`;
	const risky = (target: Target | undefined) => target === "self-hosted";
	const direction = risky(is) === risky(was) ? "neutral" : risky(is) ? "worse" : "better";
	const scale: Scale = direction === "neutral" ? "little" : "some";
	return objectStatement([direction, scale, message], "head", ["name"], nothing);
}

const targets: Readonly<Record<Target | "unknown", string>> = {
	compose: "by Compose",
	swarm: "in a swarm",
	"github-hosted": "on GitHub's runners",
	"self-hosted": "on a self-hosted runner",
	engine: "on an engine",
	unknown: "where nobody can tell",
};

function remoteStatements(base: Project, head: Project): readonly ObjectStatement[] {
	const key = ({ use, ref, pinned }: Remote) => JSON.stringify([use, ref, pinned]);
	const was = new Set(base.remotes?.map(key));
	const is = new Set(head.remotes?.map(key));
	const statements = (project: Project, other: ReadonlySet<string>, side: "base" | "head") =>
		(project.remotes ?? []).flatMap((remote, index) => {
			if (other.has(key(remote))) return [];
			const message = `${side === "head" ? "now" : "no longer"} ${uses[remote.use]} ${quoted(remote.ref)}${remote.pinned ? "" : ", which nothing pins"}`;
			const scale = remote.pinned ? "little" : "entrusted";
			const direction = side === "head" ? "worse" : "better";
			return [objectStatement([direction, scale, message], side, ["remotes", index], nothing)];
		});
	return [...statements(head, was, "head"), ...statements(base, is, "base")];
}

const uses: Readonly<Record<Remote["use"], string>> = {
	include: "includes",
	extends: "extends",
	build: "builds from",
	dockerfile: "takes a Dockerfile from",
};

/** Volumes of one project that became others in themselves. What is mounted from where is said of the containers. */
export function compareVolumes(base: Project, head: Project): readonly ObjectStatement[] {
	const before = new Map(base.volumes.map((volume) => [volume.name, volume]));
	return head.volumes
		.map((volume, index) => ({ volume, index }))
		.toSorted((a, b) => compareText(a.volume.name, b.volume.name))
		.flatMap(({ volume, index }) => {
			const was = before.get(volume.name);
			if (was === undefined) return [];
			return volumeChanges(was, volume).map((change) => objectStatement(change, "head", ["volumes", index], nothing));
		});
}

function volumeChanges(was: Volume, is: Volume): readonly Parameters<typeof objectStatement>[0][] {
	const changes: Parameters<typeof objectStatement>[0][] = [];
	if (was.driver !== is.driver) {
		const words = (driver: string | undefined) =>
			driver === undefined ? "the engine's own driver" : `the driver ${quoted(driver)}`;
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
