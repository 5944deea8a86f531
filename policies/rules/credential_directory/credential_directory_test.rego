package rules.credential_directory_test

import data.lib.testing_test as testing
import data.rules.credential_directory

test_denies_home_folders if {
	found := credential_directory.deny with input as testing.service({"mounts": [{"type": "bind", "relative_to": "home", "source": "~/.aws", "target": "/a", "read_only": true}, testing.bind("/root/.ssh/id_rsa", "/b"), testing.bind("/home/me/.kube/config", "/c")]})
	testing.said(found) == {"containers/0/mounts/0: mounts `~/.aws`, where AWS logins are", "containers/0/mounts/1: mounts `/root/.ssh/id_rsa`, where SSH keys are", "containers/0/mounts/2: mounts `/home/me/.kube/config`, where cluster logins are"}
	testing.details(found) == {{"evidence": "~/.aws:/a"}, {"evidence": "/root/.ssh/id_rsa:/b"}, {"evidence": "/home/me/.kube/config:/c"}}
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

test_denies_settings_and_logins_of_programs if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [_home("~/.config", true), _home("~/.codex", true), testing.bind("/home/me/.claude/.credentials.json", "/c")]})
	said == {"containers/0/mounts/0: mounts `~/.config`, where programs keep their settings, and many their logins", "containers/0/mounts/1: mounts `~/.codex`, where a coding agent keeps its login", "containers/0/mounts/2: mounts `/home/me/.claude/.credentials.json`, where a coding agent keeps its login"}
}

test_allows_what_lies_beside_logins if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [_home("~/.config/app", false), _home("~/.claude/skills", false), _home("~/.codex/prompts", true)]})
	said == set()
}

test_allows_to_read_what_is_public if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [_home("~/.ssh/id_rsa.pub", true), _home("~/.ssh/known_hosts", true), testing.read_only(testing.bind("/home/me/.ssh/authorized_keys", "/k"))]})
	said == set()
}

test_denies_to_write_what_is_public if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [_home("~/.ssh/authorized_keys", false)]})
	said == {"containers/0/mounts/0: mounts `~/.ssh/authorized_keys`, where SSH keys are"}
}

_home(source, read_only) := {"type": "bind", "relative_to": "home", "source": source, "target": "/t", "read_only": read_only}

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

test_allows_folders_of_the_project_and_volumes if {
	said := testing.said(credential_directory.deny) with input as testing.service({"mounts": [testing.local(".ssh", "/a"), testing.volume(".aws", "/b"), testing.bind("/srv/.ssh", "/c"), testing.bind("/srv/my-agent", "/d")]})
	said == set()
}
