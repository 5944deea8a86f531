package rules.bind_volume_in_disguise_test

import data.lib.testing_test as testing
import data.rules.bind_volume_in_disguise

test_denies_it if {
	found := bind_volume_in_disguise.deny with input as object.union(testing.service({"mounts": [testing.volume("d", "/d")]}), {"volumes": [{"name": "d", "driver_opts": {"type": "none", "o": "bind", "device": "/srv/d"}}]})
	testing.said(found) == {"containers/0/mounts/0: mounts `/srv/d` (through the volume `d`)"}
	testing.details(found) == {{"evidence": "d:/d", "related": [{"message": "the volume `d` is a bind mount of `/srv/d`", "path": ["volumes", 0, "driver_opts"]}]}}
}

test_allows_volume if {
	said := testing.said(bind_volume_in_disguise.deny) with input as object.union(testing.service({"mounts": [testing.volume("d", "/d"), testing.bind("/srv/d", "/e")]}), {"volumes": [{"name": "d", "driver_opts": {"type": "nfs", "o": "addr=1.2.3.4", "device": ":/srv/d"}}]})
	said == set()
}
