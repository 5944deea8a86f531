package rules.api_socket_test

import data.lib.testing_test as testing
import data.rules.api_socket

test_denies_it if {
	said := testing.said(api_socket.deny) with input as testing.service({"use_api_socket": true})
	said == {"containers/0/use_api_socket: gets the engine's socket and the user's registry credentials"}
}

test_allows_absent if {
	said := testing.said(api_socket.deny) with input as testing.service({})
	said == set()
}
