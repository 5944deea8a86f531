# METADATA
# title: What capabilities give
# description: |
#   By name, without `CAP_`; half a sentence each.
package lib.capability

# METADATA
# description: Capabilities that give the host away, and by what.
controls := {
	"ALL": "is every capability there is",
	"SYS_ADMIN": "mounts file systems and joins namespaces",
	"SYS_MODULE": "loads modules into the host's kernel",
	"SYS_RAWIO": "writes the host's memory and ports",
}

# METADATA
# description: What to do instead of adding them, where that can be said of the capability itself.
instead := {
	"ALL": "Add only those that the program then asks for, by name.",
	"SYS_ADMIN": concat(" ", [
		"Remove it from `cap_add`. For a browser's sandbox, a seccomp profile that lets user namespaces through is enough",
		"(`security_opt: [\"seccomp:./chrome.json\"]`); file systems are mounted on the host, or in a sandbox runtime.",
	]),
	"SYS_MODULE": concat(" ", [
		"Load the module when the host starts, by a line in `/etc/modules-load.d/`, and remove the capability; WireGuard is a",
		"part of Linux since 5.6.",
	]),
}

# METADATA
# description: Capabilities that reach into the host, and by what.
reaches := {
	"NET_ADMIN": "changes addresses, routes and firewall rules",
	"BPF": "loads programs into the kernel",
	"SYS_BOOT": "restarts the host",
	"SYS_TIME": "sets the host's clock",
	"PERFMON": "watches what the kernel does",
	"SYSLOG": "reads the kernel's messages and addresses",
	"SYS_PTRACE": "reads and changes other processes",
	"DAC_READ_SEARCH": "opens any file of the host by its handle",
}

# METADATA
# description: |
#   Capabilities that a container has without being given them: adding one gives nothing, but where all are dropped.
# related_resources:
#   - description: moby, DefaultCapabilities
#     ref: https://github.com/moby/moby/blob/master/daemon/pkg/oci/caps/defaults.go
usual := {
	"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW", "SETFCAP",
	"SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
}
