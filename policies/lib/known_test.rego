package lib.known_test

import data.lib.known

_thing := {"a": 1, "b": false, "unknown": [["c"], ["d", 0, "e"]]}

test_what_only_run_time_knows if {
	every path in [["c"], ["c", 0], ["d", 0, "e"], ["d", 0, "e", "f"]] {
		known.unknown(_thing, path)
		not known.complete(_thing, path)
	}
	every path in [["a"], ["d"], ["d", 0], ["d", 1, "e"], ["cc"]] {
		not known.unknown(_thing, path)
	}
}

test_what_is_known_with_all_that_is_in_it if {
	every path in [["a"], ["d", 1], ["d", 0, "f"], ["x"]] {
		known.complete(_thing, path)
	}
	every path in [["d"], ["d", 0], []] {
		not known.complete(_thing, path)
	}
	known.complete({}, ["a"])
	not known.unknown({}, ["a"])
}

test_what_nobody_wrote if {
	known.absent(_thing, "x")
	known.absent({}, "a")
	every key in ["a", "b", "c"] {
		not known.absent(_thing, key)
	}
}
