#!/bin/sh
# Installs one of Debian's packages that tests need. One at a time, because test projects start beside each other.
set -e
as=
[ "$(id -u)" = 0 ] || as=sudo
exec 9>"${TMPDIR:-/tmp}/ctp-install-$(id -u).lock"
flock 9
$as apt-get update -q
$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$1"
