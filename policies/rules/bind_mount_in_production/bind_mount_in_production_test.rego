package rules.bind_mount_in_production_test

import data.lib.testing_test as testing
import data.rules.bind_mount_in_production

test_denies_data if {
	found := bind_mount_in_production.deny with input as testing.service({"mounts": [testing.local("./data", "/d"), testing.bind("/srv/data", "/e")]})
	testing.said(found) == {"containers/0/mounts/0: keeps data in `./data` of the host", "containers/0/mounts/1: keeps data in `/srv/data` of the host"}
	testing.details(found) == {{"evidence": "./data:/d"}, {"evidence": "/srv/data:/e"}}
}

test_allows_files_root_and_read_only if {
	said := testing.said(bind_mount_in_production.deny) with input as testing.service({"mounts": [testing.local("./app.conf", "/d"), testing.local(".", "/app"), testing.bind("/etc", "/e"), testing.read_only(testing.local("./data", "/f"))]})
	said == set()
}

test_allows_config_by_compose if {
	said := testing.said(bind_mount_in_production.deny) with input as testing.service({"mounts": [object.union(testing.local("./data", "/d"), {"origin": "config"})]})
	said == set()
}

test_allows_what_is_no_folder_for_data_of_the_host if {
	base := testing.bind("/srv/data", "/d")
	every other in [
		{"type": "volume", "source": "data"},
		{"type": "volume", "source": "bound"},
		{"relative_to": "home", "source": "~/data"},
		{"origin": "runner"},
		{"origin": "secret"},
		{"origin": "api_socket"},
	] {
		bind_mount_in_production.deny == set() with input as object.union(testing.service({"mounts": [object.union(base, other)]}), {"volumes": [{"name": "bound", "driver_opts": {"type": "none", "o": "bind", "device": "/srv/data"}}]})
	}
}
