package lib.result_test

import data.lib.result

_rule := {"id": "some-rule", "parameters": {"tags": {"default": ["latest"]}}}

test_parameter_is_the_default if {
	result.parameter(_rule, "tags") == ["latest"]
}

test_parameter_is_configured if {
	tags := result.parameter(_rule, "tags") with data.config as {"some-rule": {"tags": ["edge"]}}
	tags == ["edge"]
}

test_meta_is_the_package_s if {
	about := result.meta([
		{"path": ["rules", "some_rule", "meta"]},
		{"path": ["rules", "some_rule"], "annotations": {
			"scope": "package",
			"title": "Some state",
			"description": "What it gives.\n",
			"custom": {"family": "data", "remediation": "Write this,\nor that.\n", "pedantic": true},
		}},
	])
	about == {
		"id": "some-rule",
		"title": "Some state",
		"description": "What it gives.",
		"related_resources": [],
		"family": "data",
		"remediation": "Write this, or that.",
		"pedantic": true,
	}
}
