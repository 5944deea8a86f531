package rules.options_replaces_image_test

import data.lib.testing_test as testing
import data.rules.options_replaces_image

test_denies_word if {
	said := testing.said(options_replaces_image.deny) with input as testing.service({"options": {"raw": "--init x", "positional": "x"}})
	said == {"containers/0/options/positional: starts `x` instead of its image, by a word in its options"}
}

test_allows_flags if {
	said := testing.said(options_replaces_image.deny) with input as testing.service({"options": {"raw": "--init"}})
	said == set()
}
