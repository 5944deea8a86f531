package rules.bind_mount_in_production_test

import data.lib.testing_test as testing
import data.rules.bind_mount_in_production

test_denies_data if {
	said := testing.said(bind_mount_in_production.deny) with input as testing.service({"mounts": [testing.local("./data", "/d"), testing.bind("/srv/data", "/e")]})
	said == {"containers/0/mounts/0: keeps data in `./data` of the host", "containers/0/mounts/1: keeps data in `/srv/data` of the host"}
}

test_allows_files_root_and_read_only if {
	said := testing.said(bind_mount_in_production.deny) with input as testing.service({"mounts": [testing.local("./app.conf", "/d"), testing.local(".", "/app"), testing.bind("/etc", "/e"), testing.read_only(testing.local("./data", "/f"))]})
	said == set()
}

test_allows_config_by_compose if {
	said := testing.said(bind_mount_in_production.deny) with input as testing.service({"mounts": [object.union(testing.local("./data", "/d"), {"origin": "config"})]})
	said == set()
}
