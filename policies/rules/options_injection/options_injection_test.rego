package rules.options_injection_test

import data.lib.testing_test as testing
import data.rules.options_injection

test_denies_outsiders_text if {
	found := options_injection.deny with input as testing.service({"expressions": [{"field": "options", "contexts": ["github.event.pull_request.title"]}, {"field": "image", "contexts": ["matrix.x", "github.head_ref"]}]})
	testing.said(found) == {"containers/0/expressions/0: takes its options from github.event.pull_request.title, which outsiders write", "containers/0/expressions/1: takes its image from github.head_ref, which outsiders write"}
	testing.details(found) == {{"evidence": "options github.event.pull_request.title"}, {"evidence": "image github.head_ref"}}
}

test_allows_numbers_inputs_and_other_fields if {
	said := testing.said(options_injection.deny) with input as testing.service({"expressions": [{"field": "options", "contexts": ["github.event.pull_request.number", "inputs.x"]}, {"field": "env", "contexts": ["github.head_ref"]}]})
	said == set()
}

test_denies_volumes if {
	said := testing.said(options_injection.deny) with input as testing.service({"expressions": [{"field": "volumes", "contexts": ["github.head_ref"]}]})
	said == {"containers/0/expressions/0: takes its volumes from github.head_ref, which outsiders write"}
}
