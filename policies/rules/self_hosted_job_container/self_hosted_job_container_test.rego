package rules.self_hosted_job_container_test

import data.lib.testing_test as testing
import data.rules.self_hosted_job_container

test_denies_forks if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.service({"origin": "job"}), {"kind": "workflow", "target": "self-hosted", "triggers": ["push", "pull_request"]})
	said == {"containers/0: runs for `pull_request` on a self-hosted runner, which gives it the runner's Docker socket"}
}

test_allows_hosted if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.service({"origin": "job"}), {"kind": "workflow", "target": "github-hosted", "triggers": ["pull_request"]})
	said == set()
}

test_allows_own_branches if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.service({"origin": "job"}), {"kind": "workflow", "target": "self-hosted", "triggers": ["pull_request"], "triggers_without_forks": ["pull_request"]})
	said == set()
}

test_denies_what_is_left_open if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.service({"origin": "job"}), {"kind": "workflow", "target": "self-hosted", "triggers": ["issue_comment", "pull_request"], "triggers_without_forks": ["pull_request"]})
	said == {"containers/0: runs for `issue_comment` on a self-hosted runner, which gives it the runner's Docker socket"}
}

test_denies_what_may_be_self_hosted if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.service({"origin": "job"}), {"kind": "workflow", "possible_target": "self-hosted", "triggers": ["pull_request"]})
	said == {"containers/0: may run for `pull_request` on a self-hosted runner, which gives it the runner's Docker socket"}
}

test_allows_what_another_runner_runs if {
	every target in [{"target": "self-hosted"}, {"possible_target": "self-hosted"}] {
		project := object.union(testing.service({"origin": "job"}), object.union(target, {"kind": "workflow", "triggers": ["pull_request", "push"], "triggers_without_self_hosted": ["pull_request"]}))
		said := testing.said(self_hosted_job_container.deny) with input as project
		said == set()
	}
}

test_allows_push_and_services if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.services([{"origin": "job"}, {"origin": "job-service"}]), {"kind": "workflow", "target": "self-hosted", "triggers": ["push"]})
	said == set()
}

test_denies_actions_in_containers_and_no_others if {
	said := testing.said(self_hosted_job_container.deny) with input as object.union(testing.services([{"origin": "docker-uses"}, {"origin": "docker-action"}, {"origin": "job-service"}, {"origin": "command"}]), {"kind": "workflow", "target": "self-hosted", "triggers": ["pull_request"]})
	said == {"containers/0: runs for `pull_request` on a self-hosted runner, which gives it the runner's Docker socket", "containers/1: runs for `pull_request` on a self-hosted runner, which gives it the runner's Docker socket"}
}
