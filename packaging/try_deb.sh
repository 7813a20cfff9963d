#!/bin/sh
# Installs, tries, upgrades and removes the .deb in a root of its own, as a person without Python would.
#   packaging/try_deb.sh ROOT FIRST.deb [NEXT.deb]
# ROOT is a Debian 12 or later tree (debootstrap --variant=minbase) with xvfb and xauth installed; the script enters it
# with chroot in a mount namespace and must be run by root. NEXT.deb is what FIRST.deb is upgraded to; without it the
# same package is installed again. Settings and kept conversations must be there, byte for byte, after each step; they
# stand in a home that is made for this trial.
set -eu
root=$1 first=$2 next=${3:-$2}
home=/$(basename "$(mktemp --directory "$root/home-of-trial.XXXXXX")")
chmod 755 "$root$home" # apt reads packages as somebody else

inside() {
    HOME=$home unshare --mount --propagation private sh -c '
        root=$1; shift
        mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"
        exec env -i HOME="$HOME" LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
            chroot "$root" "$@"' inside "$root" "$@"
}
kept() { inside sh -c 'cd && cat .config/discreet/settings.toml .local/share/discreet/trial | sha256sum'; }
holds() { if [ "$2" = "$3" ]; then echo "ok     $1"; else echo "FAILED $1"; exit 1; fi; }

cp "$first" "$root$home/first.deb"
cp "$next" "$root$home/next.deb"

inside apt-get install --yes --no-install-recommends "$home/first.deb" >/dev/null
echo "ok     installed, $(inside sh -c 'du -sm /usr/lib/discreet | cut -f1') MiB, $(inside sh -c 'command -v python3 || echo no Python') in this root"
inside xvfb-run --auto-servernum discreet --selftest
inside sh -c 'cd && mkdir -p .config/discreet .local/share/discreet
    echo "retention_days = 90" >.config/discreet/settings.toml
    head -c 4096 /dev/urandom >.local/share/discreet/trial'
before=$(kept)

inside apt-get install --yes --reinstall --no-install-recommends --allow-downgrades "$home/next.deb" >/dev/null
inside xvfb-run --auto-servernum discreet --selftest >/dev/null
holds "upgraded, settings and history kept" "$before" "$(kept)"

inside apt-get remove --yes discreet >/dev/null
holds "removed, settings and history kept" "$before" "$(kept)"
holds "nothing of the program is left" "" "$(inside sh -c 'ls -d /usr/lib/discreet /usr/bin/discreet 2>/dev/null || true')"
inside rm -rf "$home"
