package lib.credential_name_test

import data.lib.credential_name

test_names_of_credentials if {
	every name in ["PGPASSWORD", "DB_PASS", "DB_PASS2", "TOKEN_PROD", "--api-key", "api.key.prod", "API_KEY_OF_SHOP", "X_AUTHTOKEN", "DB_PWD", "--masterauth"] {
		credential_name.is_secret(name)
	}
}

test_names_of_keys if {
	every name in ["DB_ENC_KEY", "CREDENTIAL_AES_256_KEY", "CRYPTO_KEY", "AES_KEY", "HMAC_KEY", "JWT_KEY_CURRENT", "ACCESS_KEY", "SIGNING_KEY", "TS_AUTHKEY", "SECURE_AUTH_KEY", "MASTER_KEY"] {
		credential_name.is_secret(name)
	}
	every name in ["SORT_KEY", "SORT_2_KEY", "KEY_2_AES", "ENC_KEY_FILE", "JWT_KEY_ID", "TS_AUTHKEY_FILE", "PARTITION_KEY", "APP_KEY"] {
		not credential_name.is_secret(name)
	}
}

test_names_that_say_something_about_one if {
	every name in ["SECRET_SERVICE_DEFAULT_LANGUAGE", "API_KEY_OF_OUR_SHOP", "TOKEN_TTL", "HSM_TOKEN_LABEL", "APIKEY_USERS", "REQUIRE_PASSWORD", "KEY", "AUTHOR"] {
		not credential_name.is_secret(name)
	}
}

test_names_of_what_is_no_secret if {
	every name in ["PWD", "OLDPWD", "NEXT_PUBLIC_TOKEN", "JWT_PUBLIC_SECRET_KEY_PUBLICKEY_TOKEN", "ALLOW_EMPTY_PASSWORD", "RANDOM_ROOT_PASSWORD", "MYSQL_RANDOM_ROOT_PASSWORD", "ETCD_CLUSTER_TOKEN"] {
		not credential_name.is_secret(name)
	}
}
