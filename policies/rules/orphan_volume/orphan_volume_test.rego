package rules.orphan_volume_test

import data.lib.testing_test as testing
import data.rules.orphan_volume

test_denies_unused if {
	said := testing.said(orphan_volume.deny) with input as object.union(testing.service({}), {"volumes": [{"name": "d"}]})
	said == {"volumes/0: declares the volume `d`, which nobody mounts"}
}

test_allows_used if {
	said := testing.said(orphan_volume.deny) with input as object.union(testing.service({"mounts": [testing.volume("d", "/d")]}), {"volumes": [{"name": "d"}]})
	said == set()
}

test_allows_incomplete_project if {
	said := testing.said(orphan_volume.deny) with input as object.union(testing.service({}), {"incomplete": true, "volumes": [{"name": "d"}]})
	said == set()
}

test_allows_unknown_mounts if {
	said := testing.said(orphan_volume.deny) with input as object.union(testing.service({"unknown": [["mounts"]]}), {"volumes": [{"name": "d"}]})
	said == set()
}

test_denies_name_of_a_folder if {
	said := testing.said(orphan_volume.deny) with input as object.union(testing.service({"mounts": [testing.local("d", "/d"), {"type": "cluster", "source": "c", "target": "/c", "read_only": false}]}), {"volumes": [{"name": "d"}, {"name": "c"}]})
	said == {"volumes/0: declares the volume `d`, which nobody mounts"}
}
