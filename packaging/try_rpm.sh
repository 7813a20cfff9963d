#!/bin/sh
# Installs, tries, upgrades and removes the .rpm in a root of its own.
#   packaging/try_rpm.sh ROOT FIRST.rpm [NEXT.rpm]
# ROOT is a tree with the libraries that the package asks for, xvfb and xauth; rpm of this machine works on it from
# outside, with a database of its own in ROOT, so that ROOT need not be of a distribution that has rpm. Where ROOT's own
# libraries are unknown to that database, as in a Debian tree, rpm cannot check what the package depends on and the
# script looks instead for each library by its name. Must be run by root. NEXT.rpm is what FIRST.rpm is upgraded to;
# without it the same package is installed again.
set -eu
root=$(realpath "$1") first=$2 next=${3:-$2}
home=/$(basename "$(mktemp --directory "$root/home-of-trial.XXXXXX")")
database=/var/lib/rpm-of-trial

inside() {
    HOME=$home unshare --mount --propagation private sh -c '
        root=$1; shift
        mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"
        exec env -i HOME="$HOME" LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" "$@"' inside "$root" "$@"
}
packages() { rpm --root "$root" --dbpath "$database" "$@"; }
kept() { inside sh -c 'cd && cat .config/discreet/settings.toml .local/share/discreet/trial | sha256sum'; }
holds() { if [ "$2" = "$3" ]; then echo "ok     $1"; else echo "FAILED $1: $3"; exit 1; fi; }

absent=$(rpm --query --package --requires "$first" | sed -n 's/^\(lib[^(]*\)(.*/\1/p' | sort -u | while read -r library; do
    inside sh -c 'ldconfig -p | grep -qF "$1"' look "$library" || echo "$library"
done)
holds "every library that it depends on is in the root" "" "$absent"

packages --initdb
packages --install --nodeps "$first"
echo "ok     installed, $(inside sh -c 'du -sm /usr/lib/discreet | cut -f1') MiB"
packages --verify discreet --nodeps
echo "ok     every file is as packed"
inside xvfb-run --auto-servernum discreet --selftest
inside sh -c 'cd && mkdir -p .config/discreet .local/share/discreet
    echo "retention_days = 90" >.config/discreet/settings.toml
    head -c 4096 /dev/urandom >.local/share/discreet/trial'
before=$(kept)

packages --upgrade --nodeps --replacepkgs --oldpackage "$next"
inside xvfb-run --auto-servernum discreet --selftest >/dev/null
holds "upgraded, settings and history kept" "$before" "$(kept)"

packages --erase discreet
holds "removed, settings and history kept" "$before" "$(kept)"
holds "nothing of the program is left" "" "$(inside sh -c 'ls -d /usr/lib/discreet /usr/bin/discreet /etc/xdg/autostart/discreet.desktop 2>/dev/null || true')"
rm -rf "${root:?}$database" "$root$home"
