package rules.image_floating_test

import data.lib.testing_test as testing
import data.rules.image_floating

test_denies_untagged_and_moving if {
	found := image_floating.deny with input as testing.services([testing.image("library/nginx", ""), testing.image("example/web", "latest"), testing.image("library/nginx", "alpine")])
	testing.said(found) == {"containers/0/image: runs `nginx` without a tag, which is `latest`", "containers/1/image/tag: runs `example/web:latest`, a tag that moves", "containers/2/image/tag: runs `nginx:alpine`, a tag that moves"}
	testing.details(found) == {{"evidence": "library/nginx"}, {"evidence": "example/web"}}
}

test_denies_other_registries if {
	said := testing.said(image_floating.deny) with input as testing.service({"image": {"ref": "ghcr.io/o/i", "registry": "ghcr.io", "repository": "o/i"}})
	said == {"containers/0/image: runs `ghcr.io/o/i` without a tag, which is `latest`"}
}

test_allows_version if {
	said := testing.said(image_floating.deny) with input as testing.service(testing.image("library/nginx", "1.29-alpine"))
	said == set()
}

test_allows_digest if {
	said := testing.said(image_floating.deny) with input as testing.service({"image": object.union(testing.image("library/nginx", "").image, {"digest": "sha256:1"})})
	said == set()
}

test_allows_built if {
	said := testing.said(image_floating.deny) with input as testing.services([{"image": object.union(testing.image("shop/web", "").image, {"built": true})}, object.union(testing.image("shop/web", ""), {"build": {"context": "."}})])
	said == set()
}

test_allows_unknown_tag if {
	said := testing.said(image_floating.deny) with input as testing.service(object.union(testing.image("library/nginx", ""), {"unknown": [["image", "tag"]]}))
	said == set()
}

test_allows_unknown_image if {
	said := testing.said(image_floating.deny) with input as testing.service({"image": {"ref": "${IMAGE}"}})
	said == set()
}

test_allows_names_that_no_registry_has if {
	said := testing.said(image_floating.deny) with input as testing.services([testing.image("library/pr-built-image", ""), testing.image("library/shop", "latest")])
	said == set()
}

test_allows_names_that_docker_hub_cannot_have if {
	said := testing.said(image_floating.deny) with input as testing.service(testing.image("local/shop/web", "latest"))
	said == set()
}

test_allows_registry_with_an_unknown_repository if {
	said := testing.said(image_floating.deny) with input as testing.service({"image": {"ref": "ghcr.io/${IMAGE}", "registry": "ghcr.io"}})
	said == set()
}

test_allows_names_of_variants_in_a_version if {
	said := testing.said(image_floating.deny) with input as testing.services([testing.image("library/nginx", "1-alpine"), testing.image("example/web", "web-alpine")])
	said == set()
}

test_denies_the_latest_of_a_variant if {
	tags := ["latest-debian", "gpu-nightly", "nightly-slim", "postgresql-latest", "latest-alpine"]
	found := image_floating.deny with input as testing.services([testing.image("example/web", tag) | some tag in tags])
	{entry.path[1] | some entry in found} == {i | some i, _ in tags}
}

test_allows_the_latest_of_a_version if {
	said := testing.said(image_floating.deny) with input as testing.services([testing.image("example/web", tag) | some tag in ["2022-latest", "latest-v24.3", "nightly-pg16", "verylatest", "master-c3235cd"]])
	said == set()
}
