import { expect, test } from "vitest";
import { Policy } from "../../src/policy/policy.ts";
import { type Scale, scales } from "../../src/surface/scale.ts";

/** Rules that are about the same as what is weighed by a scale. */
const rulesOf: Partial<Readonly<Record<Scale, readonly string[]>>> = {
	emptied: ["datastore-exposed-with-known-password"],
	steered: ["control-plane-exposed", "runtime-socket-exposed"],
	whole: ["privileged", "runtime-socket", "host-path-writable"],
	datastore: ["datastore-exposed"],
	networked: ["host-network"],
	entrusted: ["credential-directory", "remote-config-unpinned"],
	seen: ["host-pid", "build-privileged"],
	much: ["host-path-readable", "confinement-disabled", "capability-host-reach"],
	registry: ["registry-password"],
	secret: ["literal-credential"],
	administered: ["admin-interface-exposed"],
	floating: ["image-floating"],
	root: ["root-user"],
	reached: ["port-on-all-interfaces"],
};

const severities = new Map((await Policy.bundled()).catalog().map(({ id, severity }) => [id, severity]));

test.each(Object.entries(rulesOf).flatMap(([scale, ids]) => ids.map((id) => [scale as Scale, id] as const)))(
	"what is %s is as bad as the finding of %s beside it",
	(scale, id) => {
		const columns = Object.entries(severities.get(id) ?? {});
		expect(
			Object.fromEntries(columns.map(([column, severity]) => [column, severity === "off" ? "info" : severity])),
		).toEqual(scales[scale]);
	},
);
