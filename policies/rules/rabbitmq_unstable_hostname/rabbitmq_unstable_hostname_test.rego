package rules.rabbitmq_unstable_hostname_test

import data.lib.testing_test as testing
import data.rules.rabbitmq_unstable_hostname

test_denies_volume_without_a_name if {
	said := testing.said(rabbitmq_unstable_hostname.deny) with input as testing.service(object.union(testing.image("library/rabbitmq", "4"), {"mounts": [testing.volume("d", "/var/lib/rabbitmq")]}))
	said == {"containers/0: keeps RabbitMQ's data under a host name that changes with every container"}
}

test_allows_hostname if {
	said := testing.said(rabbitmq_unstable_hostname.deny) with input as testing.service(object.union(testing.image("library/rabbitmq", "4"), {"hostname": "q", "mounts": [testing.volume("d", "/var/lib/rabbitmq")]}))
	said == set()
}

test_allows_unknown_hostname if {
	said := testing.said(rabbitmq_unstable_hostname.deny) with input as testing.service(object.union(testing.image("library/rabbitmq", "4"), {"unknown": [["hostname"]], "mounts": [testing.volume("d", "/var/lib/rabbitmq")]}))
	said == set()
}

test_allows_node_name if {
	said := testing.said(rabbitmq_unstable_hostname.deny) with input as testing.service(object.union(testing.image("library/rabbitmq", "4"), {"environment": [testing.variable("RABBITMQ_NODENAME", "q")], "mounts": [testing.volume("d", "/var/lib/rabbitmq")]}))
	said == set()
}

test_allows_no_volume if {
	said := testing.said(rabbitmq_unstable_hostname.deny) with input as testing.service(testing.image("library/rabbitmq", "4"))
	said == set()
}

test_allows_what_keeps_no_data_of_a_node if {
	base := object.union(testing.image("library/rabbitmq", "4"), {"mounts": [testing.volume("d", "/var/lib/rabbitmq")]})
	every other in [
		testing.image("library/redis", "8"),
		{"command": ["rabbitmqctl"]},
		{"env_files": [{"path": "x", "read": false}]},
		{"mounts": [testing.volume("d", "/etc/rabbitmq")]},
		{"mounts": [{"type": "tmpfs", "target": "/var/lib/rabbitmq", "read_only": false}]},
	] {
		rabbitmq_unstable_hostname.deny == set() with input as testing.service(object.union(base, other))
	}
}
