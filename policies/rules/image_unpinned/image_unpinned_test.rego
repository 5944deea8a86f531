package rules.image_unpinned_test

import data.lib.testing_test as testing
import data.rules.image_unpinned

test_denies_tag if {
	found := image_unpinned.deny with input as testing.service(testing.image("library/nginx", "1.29"))
	testing.said(found) == {"containers/0/image: runs `nginx:1.29` without a digest"}
	testing.details(found) == {{"evidence": "library/nginx"}}
}

test_allows_digest_and_untagged if {
	said := testing.said(image_unpinned.deny) with input as testing.services([{"image": object.union(testing.image("library/nginx", "1").image, {"digest": "sha256:1"})}, testing.image("library/nginx", "")])
	said == set()
}

test_allows_built if {
	said := testing.said(image_unpinned.deny) with input as testing.services([{"image": object.union(testing.image("shop/web", "1").image, {"built": true})}, object.union(testing.image("shop/web", "1"), {"build": {"context": "."}})])
	said == set()
}

test_allows_registry_with_an_unknown_repository if {
	said := testing.said(image_unpinned.deny) with input as testing.service({"image": {"ref": "ghcr.io/${IMAGE}:1", "registry": "ghcr.io", "tag": "1"}})
	said == set()
}
