package rules.secret_file_mounted_test

import data.lib.testing_test as testing
import data.rules.secret_file_mounted

test_denies_each_kind if {
	found := secret_file_mounted.deny with input as testing.service({"mounts": [testing.local("./.env", "/a"), testing.local("./.env.prod", "/b"), testing.local("./web.env", "/c"), testing.local("./tls.key", "/d"), testing.local("./id_rsa", "/e"), testing.local("./kubeconfig", "/f"), testing.local("./service-account.json", "/g")]})
	testing.said(found) == {"containers/0/mounts/0: mounts `./.env`, an env file, as a plain file", "containers/0/mounts/1: mounts `./.env.prod`, an env file, as a plain file", "containers/0/mounts/2: mounts `./web.env`, an env file, as a plain file", "containers/0/mounts/3: mounts `./tls.key`, a private key, as a plain file", "containers/0/mounts/4: mounts `./id_rsa`, a private key, as a plain file", "containers/0/mounts/5: mounts `./kubeconfig`, which holds logins, as a plain file", "containers/0/mounts/6: mounts `./service-account.json`, which holds logins, as a plain file"}
	testing.details(found) == {{"evidence": "./.env:/a"}, {"evidence": "./.env.prod:/b"}, {"evidence": "./web.env:/c"}, {"evidence": "./tls.key:/d"}, {"evidence": "./id_rsa:/e"}, {"evidence": "./kubeconfig:/f"}, {"evidence": "./service-account.json:/g"}}
}

test_allows_examples_certificates_and_secrets if {
	said := testing.said(secret_file_mounted.deny) with input as testing.service({"mounts": [testing.local("./secrets", "/z"), testing.local("./.env.example", "/a"), testing.local("./ca.pem", "/b"), testing.local("./pub.key", "/c"), testing.local("./example-secrets.json", "/d"), object.union(testing.local("./tls.key", "/e"), {"origin": "secret"})]})
	said == set()
}

test_denies_what_is_looked_for_as_a_password if {
	said := testing.said(secret_file_mounted.deny) with input as testing.service({"mounts": [testing.local("./db-password", "/etc/db.password"), testing.local("./api_token", "/run/secrets/api")]})
	said == {"containers/0/mounts/0: mounts `./db-password`, which holds logins, as a plain file", "containers/0/mounts/1: mounts `./api_token`, which holds logins, as a plain file"}
}

test_allows_a_folder_about_passwords if {
	said := testing.said(secret_file_mounted.deny) with input as testing.service({"mounts": [testing.local("./quickstart/email-password", "/etc/config/login"), testing.local("./token", "/usr/share/nginx/html")]})
	said == set()
}
