package rules.admin_interface_exposed_test

import data.lib.testing_test as testing
import data.rules.admin_interface_exposed

test_denies_adminer if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("", "8080", 8080)]}))
	said == {"containers/0/ports/0: is Adminer, an interface for administrators, and publishes 8080 on all interfaces of the host"}
}

test_allows_loopback if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("127.0.0.1", "8080", 8080)]}))
	said == set()
}

test_allows_one_address if {
	said := testing.said(admin_interface_exposed.deny) with input as testing.service(object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("10.0.0.1", "8080", 8080)]}))
	said == set()
}
