package rules.options_replaces_image_test

import data.lib.testing_test as testing
import data.rules.options_replaces_image

test_denies_word if {
	said := testing.said(options_replaces_image.deny) with input as testing.service({"options": {"raw": "--init x", "positional": "x"}})
	said == {"containers/0/options/positional: starts `x` instead of its image, by a word in its options"}
}

# As the collector has it: what starts is the image.
test_denies_what_starts_at_full_severity if {
	found := options_replaces_image.deny with input as testing.service({"image": {"ref": "x"}, "options": {"positional": "x", "image": "mysql:8.4"}})
	{[entry.message, object.get(entry, "severity", "the rule's")] | some entry in found} == {["starts `x` instead of its image `mysql:8.4`, by a word in its options", "the rule's"]}
}

test_allows_flags if {
	said := testing.said(options_replaces_image.deny) with input as testing.service({"options": {"raw": "--init"}})
	said == set()
}

test_denies_its_own_image_more_mildly if {
	found := options_replaces_image.deny with input as testing.service({"image": {"ref": "mysql:8.4"}, "options": {"positional": "mysql:8.4", "image": "mysql:8.4"}})
	testing.said(found) == {"containers/0/options/positional: repeats its image `mysql:8.4` in its options, so that what follows is its command"}
	testing.details(found) == {{"severity": {"ci": "medium", "development": "off", "production": "off", "self-hosted": "high"}}}
}
