package rules.config_mount_writable_test

import data.lib.testing_test as testing
import data.rules.config_mount_writable

test_denies_configuration if {
	found := config_mount_writable.deny with input as testing.service({"mounts": [testing.local("./nginx.conf", "/d")]})
	testing.said(found) == {"containers/0/mounts/0: mounts the configuration `./nginx.conf` writable"}
	testing.details(found) == {{"evidence": "./nginx.conf:/d"}}
}

test_allows_read_only_and_data if {
	said := testing.said(config_mount_writable.deny) with input as testing.service({"mounts": [testing.read_only(testing.local("./nginx.conf", "/d")), testing.local("./data", "/e")]})
	said == set()
}

test_allows_what_is_no_file_that_somebody_mounts if {
	base := testing.local("./nginx.conf", "/d")
	every other in [
		{"type": "volume"},
		{"type": "npipe"},
		{"relative_to": "home"},
		{"origin": "runner"},
		{"origin": "secret"},
		{"origin": "config"},
		{"origin": "api_socket"},
	] {
		config_mount_writable.deny == set() with input as testing.service({"mounts": [object.union(base, other)]})
	}
}

test_denies_file_of_the_host if {
	said := testing.said(config_mount_writable.deny) with input as testing.service({"mounts": [testing.bind("/srv/app.YAML", "/d")]})
	said == {"containers/0/mounts/0: mounts the configuration `/srv/app.YAML` writable"}
}

test_allows_volume_in_disguise_that_is_called_like_a_file if {
	said := testing.said(config_mount_writable.deny) with input as object.union(testing.service({"mounts": [testing.volume("app.conf", "/d")]}), {"volumes": [{"name": "app.conf", "driver_opts": {"type": "none", "o": "bind", "device": "/srv/d"}}]})
	said == set()
}
