# METADATA
# title: Floating image
# description: |
#   The tag means another image tomorrow: what was tested is not what runs, two machines run different software, and
#   whoever gets hold of the tag decides what starts.
# related_resources:
#   - description: Docker, pin base image versions
#     ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# schemas:
#   - input: schema.project
# custom:
#   family: supply-chain
#   severity: {production: medium, development: "off", ci: medium, self-hosted: medium}
#   confidence: certain
#   fix: suggestion
#   remediation: |
#     Name a version, `image: nginx:1.29`, or better a digest too; let a bot update it.
#   parameters:
#     tags:
#       type: array
#       description: Tags that move.
#       default: [latest, stable, edge, nightly, main, master, rolling, dev, develop, next, canary, beta, alpha, unstable, mainline, current, lts]
#   references: [CIS 5.28, CWE-1357, OWASP 13]
#   legitimate: |
#     Images that the project builds itself; those are left alone.
package rules.image_floating

import data.lib.image
import data.lib.known
import data.lib.result

meta := result.meta(rego.metadata.chain())

deny contains result.detailed(
	meta,
	array.concat(["containers", i, "image"], key),
	message,
	{"evidence": container.image.ref},
) if {
	some i, container in input.containers
	container.image.repository
	[key, message] := _fault(container.image)
	not known.unknown(container, ["image", "tag"])
	_pulled(container)
}

_pulled(container) if {
	not container.image.built
	not container.build
	not container.image.digest
	image.pulled(container.image)
}

# Where it is in the image, and what it is.
_fault(ref) := [[], $"runs `{image.name(ref)}` without a tag, which is `latest`"] if {
	not ref.tag
} else := [["tag"], $"runs `{image.name(ref)}:{ref.tag}`, a tag that moves"] if {
	_moves(ref.tag)
}

_moves(tag) if {
	tag in _tags
} else if {
	# Most tags begin with a number, and are none of those.
	not contains("0123456789v", substring(tag, 0, 1))
	_variants[tag]
} else if {
	_says_latest(tag)
	not regex.match(`[0-9]`, tag)
}

# `latest-debian`, `gpu-nightly`. Beside a number it may be the latest of that version: `2022-latest`, `latest-v24.3`.
_says_latest(tag) if {
	some word in ["latest", "nightly"]
	startswith(tag, $"{word}-")
} else if {
	some ending in ["-latest", "-nightly"]
	endswith(tag, ending)
}

_tags := result.parameter(meta, "tags")

# A variant alone: `alpine`, `bookworm-slim`.
_variants := {
	"alpine", "slim", "bookworm", "bullseye", "trixie", "jammy", "noble", "fpm", "apache", "management", "cli",
	"alpine-slim", "bookworm-slim", "bullseye-slim", "trixie-slim", "management-alpine", "fpm-alpine", "stable-alpine",
	"stable-slim", "stable-alpine-slim", "mainline-alpine", "mainline-slim",
}
