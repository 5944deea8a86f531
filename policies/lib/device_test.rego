package lib.device_test

import data.lib.device

test_what_cgroup_rules_open if {
	rules := ["a 7:* rmw", "c *:* r", "b *:* rwm", "b 8:* rwm", "b 259:0 r", "b 11:0 rwm", "c 1:1 rw", "c 1:3 rwm", "c 10:200 rwm", "c 189:* rmw", "b 8:* m", "b 8 rwm"]
	[device.opened(rule) | some rule in rules] == ["all", "all", "disk", "disk", "disk", "other", "memory", "other", "door", "other", "other", "other"]
}
