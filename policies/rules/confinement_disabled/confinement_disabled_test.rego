package rules.confinement_disabled_test

import data.lib.testing_test as testing
import data.rules.confinement_disabled

test_denies_profiles if {
	found := confinement_disabled.deny with input as testing.service({"security_opt": [{"name": "seccomp", "value": "unconfined"}, {"name": "apparmor", "value": "unconfined"}, {"name": "systempaths", "value": "unconfined"}]})
	testing.said(found) == {"containers/0/security_opt/0: runs without a seccomp profile", "containers/0/security_opt/1: runs without an AppArmor profile", "containers/0/security_opt/2: runs without masked system paths"}
	testing.details(found) == {{"evidence": "seccomp"}, {"evidence": "apparmor"}, {"evidence": "systempaths"}}
}

test_denies_labels_cgroups_and_masks if {
	said := testing.said(confinement_disabled.deny) with input as testing.service({"security_opt": [{"name": "label", "value": "disable"}, {"name": "writable-cgroups", "value": "true"}, {"name": "unmask", "value": "ALL"}]})
	said == {"containers/0/security_opt/0: runs without SELinux labels", "containers/0/security_opt/1: writes its cgroups", "containers/0/security_opt/2: runs without masked system paths"}
}

test_denies_mildly_new_privileges if {
	found := confinement_disabled.deny with input as testing.service({"security_opt": [{"name": "no-new-privileges", "value": "false"}]})
	testing.said(found) == {"containers/0/security_opt/0: lets set-user-ID programs gain rights (no-new-privileges: false)"}
	testing.details(found) == {{"evidence": "no-new-privileges", "severity": {"ci": "off", "development": "off", "production": "low", "self-hosted": "low"}}}
}

test_allows_profiles_of_its_own if {
	said := testing.said(confinement_disabled.deny) with input as testing.service({"security_opt": [{"name": "seccomp", "value": "./s.json"}, {"name": "no-new-privileges", "value": "true"}, {"name": "label", "value": "type:container_t"}, {"name": "writable-cgroups", "value": "false"}, {"name": "apparmor", "value": "disable"}, {"name": "unmask", "value": "/proc/acpi"}, {"name": "mask", "value": "ALL"}]})
	said == set()
}

_builder(more) := object.union(object.union(testing.image("moby/buildkit", "rootless"), {"security_opt": [{"name": "seccomp", "value": "unconfined"}, {"name": "label", "value": "disable"}]}), more)

test_denies_mildly_what_a_page_asks_for if {
	found := confinement_disabled.deny with input as testing.service(_builder({}))
	{[entry.message, object.get(entry, ["severity", "production"], "own")] | some entry in found} == {
		["runs without a seccomp profile, as its image's own page asks (https://github.com/moby/buildkit/blob/master/docs/rootless.md)", "medium"],
		["runs without SELinux labels", "own"],
	}
}

test_denies_the_same_where_there_is_more if {
	every more in [{"privileged": true}, {"mounts": [testing.bind("/var/run/docker.sock", "/s")]}] {
		said := testing.said(confinement_disabled.deny) with input as testing.service(_builder(more))
		said == {"containers/0/security_opt/0: runs without a seccomp profile", "containers/0/security_opt/1: runs without SELinux labels"}
	}
}
