package lib.credential_value_test

import data.lib.credential_value

# What looks at the first sign lets each of them through to the pattern.
test_values_that_cannot_be_one if {
	texts := [
		"", `""`, "…", "/run/secrets/db", "./pw", "../pw", "~/pw", `C:\pw`, "<password>", "[password]", "{{ password }}",
		"$PASSWORD", "${PASSWORD}", "$(cat pw)", "${{ secrets.PW }}", "%PASSWORD%", "%(pw)s", "%s", "{db.password}", "***",
		"xxx", "XXX-xx", "xXxXxXxX", "abc-XXXXXXXX-def", "...", "---", "op://vault/pw", "vault:pw", "secret:pw", "ENC[abc]",
		"urn:nessie-secret:quarkus:nessie.catalog.secrets.access-key",
		"!Ref Password",
	]
	every text in texts {
		not credential_value.is_given(text)
	}
}

test_values_that_may_be_one if {
	every text in ["password", "E1", "xx", "a:b", ".pw", "-1", "$1", "*a", "!", "postgres", "12345"] {
		credential_value.is_given(text)
	}
}

test_numbers_are_credentials_of_some_names_only if {
	every value in ["5", "3600", "1.5", "30s", "."] {
		not credential_value.is_secret("TOKEN_KEY", value)
		credential_value.is_secret("DB_PASSWORD", value)
	}
	credential_value.is_secret("SIGNING_KEY", "12ab")
}

test_settings_with_a_password if {
	credential_value.in_settings("\n\t {\"password\": \"abc\"}")
	credential_value.in_settings(`org.apache.PlainLoginModule required password="abc";`)
	not credential_value.in_settings(`say {"password": "abc"}`)
	not credential_value.in_settings("{}")
}

test_keys_of_laravel if {
	credential_value.is_token("base64:Npczl7vKB0Y3AlNboNTD5f71bYVaAuVB8ay4UhZ3My0=")
	every text in ["base64:aGVsbG8=", "data:image/png;base64:Npczl7vKB0Y3AlNboNTD5f71bYVaAuVB8ay4UhZ3My0", "base64:"] {
		not credential_value.is_token(text)
	}
}

test_kinds_of_tokens_are_none if {
	every value in ["jwt", "opaque", "JWT"] {
		not credential_value.is_secret("STRATEGIES_ACCESS_TOKEN", value)
	}
	credential_value.is_secret("STRATEGIES_ACCESS_TOKEN", "jwt-1a")
}
