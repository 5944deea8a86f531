package lib.served_test

import data.lib.exposure
import data.lib.served
import data.lib.testing_test as testing

test_what_ports_lead_to if {
	project := testing.services([
		object.union(testing.image("tecnativa/docker-socket-proxy", "1"), {"ports": [testing.port("", "9", 2375)]}),
		{"ports": [testing.port("", "1", 2375), testing.port("", "2", 2376), testing.port("", "3", 10250), testing.port("", "4", 10251), {"host_ip": "", "published": "5", "target": 2375, "protocol": "udp"}]},
		object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "5432", 5432)]}),
		object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("", "8080", 8080)]}),
		object.union(testing.image("library/nginx", "1"), {"ports": [testing.port("", "443", 8443), testing.port("", "8080", 80)]}),
		{"declared": {"class": "edge"}, "ports": [testing.port("", "7000", 7000)]},
		{"ports": [testing.port("", "7000", 7000)]},
	])
	roles := {$"{i} {entry.target}/{entry.protocol} {role}" |
		some i, entries in exposure.port_list
		some entry in entries
		role := served.role(i, entry)
	} with input as project
	roles == {
		"0 2375/tcp control-plane",
		"1 2375/tcp control-plane",
		"1 2376/tcp control-plane",
		"1 10250/tcp control-plane",
		"2 5432/tcp datastore",
		"3 8080/tcp admin",
		"4 8443/tcp web",
		"5 7000/tcp web",
	}
}

test_only_the_port_of_an_interface_leads_to_it if {
	mailpit := object.union(testing.image("axllent/mailpit", "v1"), {"publish_all": true, "ports": [testing.port("", "1", 8025), testing.port("", "2", 1025)]})
	adminer := object.union(testing.image("library/adminer", "5"), {"ports": [testing.port("", "3", 8080), testing.port("", "4", 7)]})
	admin := {[i, entry.target] |
		some i, entries in exposure.port_list
		some entry in entries
		served.admin(i, entry)
	} with input as testing.services([mailpit, adminer])
	admin == {[0, 0], [0, 8025], [1, 8080], [1, 7]}
}

test_who_is_behind_a_port if {
	project := testing.services([
		{"name": "vpn"},
		object.union(testing.image("library/redis", "8"), {"networks": [], "network_mode": {"mode": "service", "target": "vpn"}}),
		object.union(testing.image("library/mysql", "8"), {"networks": [], "network_mode": {"mode": "service", "target": "vpn"}}),
		testing.image("library/redis", "8"),
	])
	served.behind(0, {"target": 6379}) == {0, 1} with input as project
	served.behind(0, {"target": 3306}) == {0, 2} with input as project
	served.behind(0, {"target": 80}) == {0} with input as project
	served.behind(1, {"target": 6379}) == {1} with input as project
	served.behind(3, {"target": 6379}) == {3} with input as project
}

test_where_a_datastore_listens if {
	elsewhere := object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "1", 5433)]})
	project := testing.services([
		object.union(testing.image("library/postgres", "17"), {"ports": [testing.port("", "1", 5432)]}),
		object.union(testing.image("library/postgres", "17"), {"ports": [{"host_ip": "", "published": "1", "protocol": "tcp"}]}),
		{"declared": {"class": "datastore"}, "ports": [testing.port("", "1", 5433)]},
		elsewhere,
		object.union(elsewhere, {"command": ["--port=5433"]}),
		object.union(elsewhere, {"environment": [{"name": "PGPORT", "value": "5433"}]}),
		object.union(elsewhere, {"environment": [{"name": "PGPORT"}]}),
		object.union(elsewhere, {"environment": [{"name": "POSTGRES_PASSWORD"}], "unknown": [["environment", 0, "value"]]}),
		object.union(elsewhere, {"unknown": [["environment"]]}),
		object.union(elsewhere, {"env_files": [{"path": "db.env", "read": false}]}),
		object.union(elsewhere, {"env_files": [{"path": "db.env", "read": true}]}),
		object.union(elsewhere, {"unknown": [["command"]]}),
		object.union(elsewhere, {"configs": [{"name": "settings", "target": "/settings"}]}),
		object.union(elsewhere, {"mounts": [testing.local("./pg.conf", "/etc/postgresql.conf")]}),
		object.union(elsewhere, {"mounts": [testing.volume("data", "/var/lib/postgresql/data")]}),
		{"build": {"base": testing.image("library/postgres", "17").image}, "ports": [testing.port("", "1", 5433)]},
		object.union(testing.image("library/nginx", "1"), {"ports": [testing.port("", "1", 80)]}),
	])
	listening := {i |
		some i, entries in exposure.port_list
		some entry in entries
		served.datastore(i, entry)
	} with input as project
	listening == {0, 1, 2, 4, 5, 6, 8, 9, 11, 12, 13, 15}
}

test_role_of_an_interface_that_a_word_opens if {
	project := testing.service(object.union(testing.image("library/traefik", "v3"), {"command": ["--api.insecure"], "ports": [testing.port("", "8080", 8080)]}))
	role := served.role(0, exposure.port_list[0][0]) with input as project
	role == "admin"
}
