#!/usr/bin/env bash
# Installs the Debian package on a bare Debian (debootstrap) and tries it: what `make package-test` runs. As root.
# usage: packaging/on-bare-debian.sh dist/rinnalla_*.deb
# The bare system is kept as a tarball in ${TMPDIR:-/tmp}; each run starts from it anew. Mirror and certificates are this machine's own.
set -euo pipefail
deb=$(realpath "$1"); tmp=${TMPDIR:-/tmp}; ball=$tmp/bare-debian.tar; root=$(mktemp -d "$tmp/bare.XXXX"); chmod 755 "$root"
suite=$(. /etc/os-release; echo "$VERSION_CODENAME")
say() { printf '%s\n' "$*"; }
stop() { say "FAILED: $*"; exit 1; }
clean() { umount -l "$root/usr/lib/rinnalla" "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap clean EXIT
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "$@"; }
worker() { inside runuser -u worker -- env HOME=/home/worker LANG=en_GB.UTF-8 "$@"; }
apt() { inside apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$tmp/bare-apt.log" 2>&1 || { tail -5 "$tmp/bare-apt.log"; return 1; }; }

if [ ! -f "$ball" ]; then
  mirror=$(apt-cache policy base-files | grep -oE 'https?://[^ ]+' | grep -v security | sed -n 1p)
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$tmp/debootstrap.log" 2>&1 || { tail -3 "$tmp/debootstrap.log"; exit 1; }
  tar -C "$root" -cf "$ball" .
else
  tar -C "$root" -xf "$ball"
fi
chmod 755 "$root"
cp --remove-destination -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
cp --remove-destination -L /etc/resolv.conf /etc/hosts "$root/etc/"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
find "$root/etc/apt/sources.list.d" -type f ! -name 'debian*' -delete 2>/dev/null || true
rm -f "$root"/etc/apt/apt.conf.d/{20packagekit,50appstream,70debconf,docker-*}
cp /usr/share/keyrings/*.gpg "$root/usr/share/keyrings/" 2>/dev/null || true
mount --bind /proc "$root/proc"; mount --bind /dev "$root/dev"
cp "$deb" "$root/rinnalla.deb"

apt update || say "The package lists could not be renewed; going on with the old ones."
[ -z "$(inside sh -c 'command -v python3 || true')" ] || stop "this Debian is not bare: it has a Python"
apt install -y --no-install-recommends /rinnalla.deb || stop "the package does not install"
say "installed on a bare $suite, no Python of its own: $(inside dpkg-query -W -f '${Version}, ${Installed-Size} KiB' rinnalla)"
largest=100; size=$(( $(stat -c %s "$deb") / 1048576 )); say "compressed: $size MiB (at most $largest)"
[ "$size" -le "$largest" ] || stop "larger than $largest MiB"
inside useradd -m worker
worker rinnalla --version
worker rinnalla self-test || stop "the self-test"
[ "$(worker sh -c 'ls -A /tmp | grep -c rinnalla || true')" = 0 ] || stop "the self-test left something behind"

say "--- a window under Xvfb"
apt install -y --no-install-recommends xvfb x11-apps imagemagick man-db bash-completion || stop "no Xvfb to be had"
worker sh -c 'Xvfb :9 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & sleep 2; export DISPLAY=:9
  timeout 120 rinnalla --demo >/tmp/window.log 2>&1 & p=$!
  for i in $(seq 60); do sleep 1; import -window root /tmp/shot.png 2>/dev/null || continue
    [ "$(convert /tmp/shot.png -format %k info: 2>/dev/null || echo 0)" -gt 60 ] && echo "painted" && break
    kill -0 $p 2>/dev/null || break; done
  kill $p 2>/dev/null; cat /tmp/window.log' | tee "$tmp/bare-window.log"
grep -q painted "$tmp/bare-window.log" || stop "no window was painted"
cp "$root/tmp/shot.png" "$tmp/bare-shot.png"; say "picture: $tmp/bare-shot.png"

say "--- what lies around it"
for language in C.UTF-8 fi sv; do
  worker env LANGUAGE=$language LANG=$language man -w rinnalla >/dev/null || stop "no manual page ($language)"
done
worker bash -c '. /usr/share/bash-completion/bash_completion; . /usr/share/bash-completion/completions/rinnalla
  COMP_WORDS=(rinnalla sel); COMP_CWORD=1; _shtab_rinnalla rinnalla sel rinnalla; [ "${COMPREPLY[*]}" = self-test ]' || stop "completion"
commands=$(inside zcat /usr/share/man/man1/rinnalla.1.gz | sed -n 's/^\.SS rinnalla //p' | tr -d '\\')
while read -r first second; do
  worker bash -c '. /usr/share/bash-completion/bash_completion; . /usr/share/bash-completion/completions/rinnalla
    COMP_WORDS=(rinnalla "$1" ${2+"$2"}); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); last=${COMP_WORDS[-1]}
    _shtab_rinnalla rinnalla "$last" rinnalla; [[ " ${COMPREPLY[*]} " == *" $last "* ]]' - "$first" ${second:+"$second"} \
    || stop "no completion of $first $second"
done <<<"$commands"
for language in C.UTF-8 fi sv; do
  [ -z "$(worker env LC_ALL=C.UTF-8 LANGUAGE=$language MANWIDTH=100 man --warnings -E UTF-8 rinnalla 2>&1 >/dev/null)" ] || stop "roff warns"
done
say "manual pages and completion are there, with all $(wc -l <<<"$commands") commands"
apt install -y --no-install-recommends appstream desktop-file-utils || stop "no validators to be had"
inside appstreamcli validate --no-net --pedantic /usr/share/metainfo/fi.rinnalla.rinnalla.metainfo.xml || stop "AppStream"
inside desktop-file-validate /usr/share/applications/rinnalla.desktop || stop "the desktop file"
say "AppStream metadata and desktop file are valid"

say "--- twice, over a running program, a damaged package, downgrade, away"
worker sh -c 'mkdir -p ~/.local/share/rinnalla && echo kept > ~/.local/share/rinnalla/probe'
worker sh -c 'Xvfb :9 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & sleep 1; DISPLAY=:9 exec timeout 60 rinnalla --demo' >/dev/null 2>&1 &
running=$!
sleep 8
apt install -y --reinstall /rinnalla.deb || stop "a second time"
kill -0 "$running" || stop "the running program ended"
kill "$running" 2>/dev/null || true
worker rinnalla --version >/dev/null || stop "after installing twice"
head -c 20000000 "$root/rinnalla.deb" >"$root/half.deb"
if inside dpkg -i /half.deb >/dev/null 2>&1; then stop "half a package was taken"; fi
worker rinnalla --version >/dev/null || stop "half a package harmed the program"
say "installed twice over a running window; half a package refused, the old program goes on"
mkdir -p "$root/old/DEBIAN"; sed 's/^Version: .*/Version: 0.0.1/; /^Depends/d' <(dpkg-deb -f "$deb") >"$root/old/DEBIAN/control"
dpkg-deb --build "$root/old" "$root/old.deb" >/dev/null
if apt install -y /old.deb; then stop "a downgrade was taken"; fi
worker rinnalla --version >/dev/null || stop "after the refused downgrade"
say "an older version is refused: $(grep -o 'E: .*' "$tmp/bare-apt.log" | head -1)"
sums() { (cd "$root/usr/lib/rinnalla" && find . -type f -exec sha256sum {} + | sort | sha256sum); }
before=$(sums)
cp -a "$root/usr/lib/rinnalla" "$root/kept"
mount -t tmpfs -o size=$(( $(du -sm "$root/kept" | cut -f1) + 40 ))m tmpfs "$root/usr/lib/rinnalla"; chmod 755 "$root/usr/lib/rinnalla"
cp -a "$root/kept/." "$root/usr/lib/rinnalla/"
if inside dpkg -i /rinnalla.deb >"$tmp/bare-full.log" 2>&1; then stop "the disk was not full"; fi
[ "$(sums)" = "$before" ] || stop "a full disk changed the old program"
worker rinnalla --version >/dev/null || stop "after the full disk"
umount "$root/usr/lib/rinnalla"
say "no room on the disk: $(grep -o 'No space left on device' "$tmp/bare-full.log" | head -1); the old program is as it was"
apt install -y --reinstall /rinnalla.deb || stop "after the full disk, with room again"
apt remove -y rinnalla && [ ! -e "$root/usr/lib/rinnalla" ] || stop "something stays after removing"
[ "$(cat "$root/home/worker/.local/share/rinnalla/probe")" = kept ] || stop "data of the worker was touched"
say "removed; the worker's folder is untouched"
say "ALL WELL"
