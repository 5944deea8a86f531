package rules.credential_directory_test

import data.lib.testing_test as testing
import data.rules.credential_directory

test_denies_home_folders if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [{"type": "bind", "relative_to": "home", "source": "~/.aws", "target": "/a", "read_only": true}, testing.bind("/root/.ssh/id_rsa", "/b"), testing.bind("/home/me/.kube/config", "/c")]})
	said == {"containers/0/mounts/0: mounts `~/.aws`, where AWS logins are", "containers/0/mounts/1: mounts `/root/.ssh/id_rsa`, where SSH keys are", "containers/0/mounts/2: mounts `/home/me/.kube/config`, where cluster logins are"}
}

test_denies_whole_homes if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [{"type": "bind", "relative_to": "home", "source": "~", "target": "/a", "read_only": true}, testing.bind("/home/me", "/b"), testing.bind("/home", "/c")]})
	said == {"containers/0/mounts/0: mounts `~`, a home folder with all its keys", "containers/0/mounts/1: mounts `/home/me`, a home folder with all its keys", "containers/0/mounts/2: mounts `/home`, the home folders of everybody"}
}

test_denies_agent if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [testing.bind("/tmp/ssh-XyZ/agent.123", "/a")]})
	said == {"containers/0/mounts/0: mounts `/tmp/ssh-XyZ/agent.123`, the agent that signs with SSH keys"}
}

test_allows_other_folders if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [{"type": "bind", "relative_to": "home", "source": "~/media", "target": "/a", "read_only": true}, testing.bind("/home/me/media", "/b"), testing.local("./.ssh", "/c")]})
	said == set()
}

test_allows_secret if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [object.union(testing.bind("/root/.ssh/id_rsa", "/b"), {"origin": "secret"})]})
	said == set()
}

test_denies_the_agent_wherever_it_listens if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [{"source_template": "${SSH_AUTH_SOCK}", "target": "/agent", "read_only": false}]})
	said == {"containers/0/mounts/0: mounts `${SSH_AUTH_SOCK}`, the agent that signs with SSH keys"}
}

test_allows_sockets_of_docker_desktop if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [testing.bind("/Users/me/.docker/run/docker.sock", "/s"), testing.bind("/Users/me/.docker/desktop", "/d")]})
	said == set()
}
