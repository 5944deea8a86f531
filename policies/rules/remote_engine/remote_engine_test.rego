package rules.remote_engine_test

import data.lib.testing_test as testing
import data.rules.remote_engine

test_denies_plain_tcp if {
	found := remote_engine.deny with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "tcp://build:2375")]})
	testing.said(found) == {"containers/0/environment/0: talks to an engine over TCP without TLS (DOCKER_HOST: tcp://build:2375)"}
	testing.details(found) == {{"evidence": "DOCKER_HOST"}}
}

test_denies_command_on_plain_tcp if {
	said := testing.said(remote_engine.deny) with input as testing.commands([{"engine": {"host": "tcp://build:2375"}}])
	said == {"containers/0/engine/host: is started on an engine over TCP without TLS (tcp://build:2375)"}
}

test_allows_tls if {
	said := testing.said(remote_engine.deny) with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "tcp://build:2376"), testing.variable("DOCKER_TLS_VERIFY", "1")]})
	said == set()
}

# As `DOCKER_TLS_CERTDIR: ""` is written with docker:dind.
test_denies_tls_that_is_switched_off if {
	said := testing.said(remote_engine.deny) with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "tcp://build:2375"), testing.variable("DOCKER_TLS_VERIFY", "")]})
	said == {"containers/0/environment/0: talks to an engine over TCP without TLS (DOCKER_HOST: tcp://build:2375)"}
}

test_allows_tls_that_only_run_time_knows if {
	said := testing.said(remote_engine.deny) with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "tcp://build:2376"), {"name": "DOCKER_TLS_VERIFY", "from": "runtime"}]})
	said == set()
}

test_allows_ssh if {
	said := testing.said(remote_engine.deny) with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "ssh://build")]})
	said == set()
}

test_allows_command_with_tls if {
	said := testing.said(remote_engine.deny) with input as testing.commands([{"engine": {"host": "tcp://build:2376", "tls": true}}])
	said == set()
}

test_allows_unknown_env_file if {
	said := testing.said(remote_engine.deny) with input as testing.service({"environment": [testing.variable("DOCKER_HOST", "tcp://build:2375")], "env_files": [{"path": "x", "read": false}]})
	said == set()
}

test_allows_socket_proxy_of_the_project if {
	said := testing.said(remote_engine.deny) with input as testing.services([{"environment": [testing.variable("DOCKER_HOST", "tcp://proxy:2375")]}, {"environment": [testing.variable("DOCKER_HOST", "tcp://shop-proxy")]}, object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"name": "proxy", "container_name": "shop-proxy"})])
	said == set()
}

test_denies_beside_a_proxy_of_which_the_name_is_a_part if {
	said := testing.said(remote_engine.deny) with input as testing.services([{"environment": [testing.variable("DOCKER_HOST", "tcp://proxy.example.com:2375")]}, object.union(testing.image("tecnativa/docker-socket-proxy", "0.3"), {"name": "proxy"})])
	said == {"containers/0/environment/0: talks to an engine over TCP without TLS (DOCKER_HOST: tcp://proxy.example.com:2375)"}
}

test_denies_service_that_is_no_proxy if {
	said := testing.said(remote_engine.deny) with input as testing.services([{"environment": [testing.variable("CONTAINER_HOST", "tcp://engine:2375")]}, {"name": "engine"}])
	said == {"containers/0/environment/0: talks to an engine over TCP without TLS (CONTAINER_HOST: tcp://engine:2375)"}
}

test_allows_other_hosts_and_certificates if {
	said := testing.said(remote_engine.deny) with input as testing.services([{"environment": [testing.variable("DB_HOST", "tcp://db:5432")]}, {"environment": [testing.variable("DOCKER_HOST", "tcp://build:2376"), testing.variable("DOCKER_CERT_PATH", "/certs")]}])
	said == set()
}
