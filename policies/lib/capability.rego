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
