package rules.anonymous_data_volume_test

import data.lib.testing_test as testing
import data.rules.anonymous_data_volume

test_denies_it if {
	found := anonymous_data_volume.deny with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [{"type": "volume", "target": "/var/lib/mysql", "read_only": false}]}))
	testing.said(found) == {"containers/0/mounts/0: keeps its data at `/var/lib/mysql` in a volume without a name"}
	testing.details(found) == {{"evidence": ":/var/lib/mysql"}}
}

test_allows_named_and_elsewhere if {
	said := testing.said(anonymous_data_volume.deny) with input as testing.service(object.union(testing.image("library/mysql", "8"), {"mounts": [testing.volume("d", "/var/lib/mysql"), {"type": "volume", "target": "/tmp", "read_only": false}]}))
	said == set()
}
