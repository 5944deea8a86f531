# Which images can be pulled.
package lib.image

# METADATA
# description: |
#   The repository may be pulled. Docker Hub has two names with a slash between them, and without the first one only the
#   official images; any other was built where it runs.
pulled(ref) if ref.registry != "docker.io"

pulled(ref) if {
	not _unqualified(ref)
	count(split(ref.repository, "/")) == 2
}

pulled(ref) if {
	_unqualified(ref)
	contains(_official, $"\n{trim_prefix(ref.repository, "library/")}\n")
}

_unqualified(ref) if {
	ref.registry == "docker.io"
	startswith(ref.repository, "library/")
}

# https://github.com/docker-library/official-images, folder `library`, with what it held before.
_official := `
adminer
adoptopenjdk
aerospike
almalinux
alpine
alt
amazoncorretto
amazonlinux
api-firewall
arangodb
archlinux
aurora
backdrop
bash
bonita
buildpack-deps
busybox
caddy
cassandra
centos
chronograf
cirros
clearlinux
clefos
clickhouse
clojure
composer
consul
convertigo
couchbase
couchdb
crate
crux
dart
debian
django
docker
drupal
eclipse-mosquitto
eclipse-temurin
eggdrop
elasticsearch
elixir
emqx
erlang
espocrm
euleros
express-gateway
fedora
flink
fluentd
friendica
fsharp
gazebo
gcc
geonetwork
ghost
glassfish
golang
gradle
groovy
haproxy
haskell
haxe
hello-seattle
hello-world
hipache
hitch
hola-mundo
hold-my-beer
httpd
hylang
ibm-semeru-runtimes
ibmjava
influxdb
iojs
irssi
jenkins
jetty
jobber
joomla
jruby
julia
kaazing-gateway
kapacitor
kibana
known
kong
krakend
lightstreamer
liquibase
logstash
mageia
mariadb
matomo
maven
mediawiki
memcached
mongo
mongo-express
monica
mono
mysql
nats
nats-streaming
neo4j
neurodebian
nextcloud
nginx
node
notary
nuxeo
odoo
open-liberty
openjdk
opensuse
oraclelinux
orientdb
percona
perl
photon
php
php-zendserver
phpmyadmin
piwik
plone
postfixadmin
postgres
pypy
python
r-base
rabbitmq
rails
rakudo-star
rapidoid
redis
redmine
registry
rethinkdb
rocket.chat
rockylinux
ros
ruby
rust
sapmachine
satosa
scala
scratch
sentry
silverpeas
sl
solr
sonarqube
sourcemage
spark
spiped
storm
swarm
swift
swipl
tarantool
teamspeak
telegraf
thrift
tomcat
tomee
traefik
ubuntu
ubuntu-debootstrap
ubuntu-upstart
unit
varnish
vault
websphere-liberty
wordpress
xwiki
yourls
znc
zookeeper
`
