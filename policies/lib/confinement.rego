# METADATA
# title: What confines a container beside its namespaces
# schemas:
#   - input: schema.project
package lib.confinement

# METADATA
# description: What an option of `security_opt` switches off, as a predicate.
off(option) := $"runs without {named}" if {
	named := {"seccomp": "a seccomp profile", "apparmor": "an AppArmor profile", "systempaths": "masked system paths"}[option.name]
	option.value == "unconfined"
} else := "runs without SELinux labels" if {
	option.name == "label"
	option.value in {"disable", "type:spc_t"}
} else := "writes its cgroups" if {
	option.name == "writable-cgroups"
	option.value == "true"
} else := "runs without masked system paths" if {
	option.name == "unmask"
	option.value in {"ALL", "all"}
}

# METADATA
# description: The option of `security_opt` takes something away from the container that it would have without it.
hardens(option) if {
	option.name in {"seccomp", "apparmor", "label", "no-new-privileges"}
	not off(option)
	object.get(option, "value", "") != "false"
}

# METADATA
# description: The runtime is a sandbox; a hole in the host's kernel is not enough to get out of it.
sandbox_runtime(runtime) if regex.match(`^(io\.containerd\.)?(runsc|gvisor|kata|run\.kata|sysbox|firecracker|aws\.firecracker|krun|crun-vm)([.-].*)?$`, runtime)
