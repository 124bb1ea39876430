#!/usr/bin/env bash
# Makes the Debian package of the frozen program in dist/rinnalla. Same sources, same package: all times are the commit's.
# usage: packaging/debian.sh      → dist/rinnalla_VERSION_ARCH.deb
set -euo pipefail
cd "$(dirname "$0")/.."
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
version=$(dist/rinnalla/rinnalla --version | grep -oE '[0-9]+(\.[0-9]+)+' | head -1)
arch=$(dpkg --print-architecture)
root=build/debian; share=$root/usr/share; doc=$share/doc/rinnalla
rm -rf "$root"
mkdir -p "$root/usr/lib" "$root/usr/bin" "$doc" "$share/applications" "$share/metainfo" "$share/icons" "$root/DEBIAN"

cp -a dist/rinnalla "$root/usr/lib/rinnalla"
ln -s ../lib/rinnalla/rinnalla "$root/usr/bin/rinnalla"
cp packaging/rinnalla.desktop "$share/applications/"
sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" packaging/rinnalla.metainfo.xml \
  >"$share/metainfo/fi.rinnalla.rinnalla.metainfo.xml"
cp -a build/icons/hicolor "$share/icons/"
cp -a build/share/. "$share/"
gzip -9nc CHANGELOG.md >"$doc/changelog.gz"
cp dist/sbom.cdx.json "$doc/"
cp -a build/licences "$doc/"
cat >"$doc/copyright" <<'END'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: rinnalla
Comment: The licences of all parts in /usr/lib/rinnalla are in /usr/share/doc/rinnalla/licences,
 the parts themselves in sbom.cdx.json beside this file. Qt, PySide6, python-stdnum, pyphen and
 python-bidi are used under the LGPL and lie as files of their own: they may be exchanged for other builds.

Files: *
Copyright: the Rinnalla contributors
License: MIT
END
sed 's/^$/./; s/^/ /' LICENSE >>"$doc/copyright"

# what the program's own libraries need of Debian; GTK's look is taken where a desktop brings it
mkdir -p build/debian-shlibs/debian
printf 'Source: rinnalla\n\nPackage: rinnalla\nArchitecture: any\n' >build/debian-shlibs/debian/control
mapfile -t programs < <(find "$root/usr/lib/rinnalla" -type f \( -name '*.so' -o -name '*.so.*' -o -name rinnalla \) ! -name 'libqgtk3.so')
depends=$(cd build/debian-shlibs && dpkg-shlibdeps -O --ignore-missing-info \
  "${programs[@]/#/-e$OLDPWD/}" -l"$OLDPWD/$root/usr/lib/rinnalla/_internal" \
  -l"$OLDPWD/$root/usr/lib/rinnalla/_internal/PySide6" -l"$OLDPWD/$root/usr/lib/rinnalla/_internal/PySide6/Qt/lib" \
  2>../debian-shlibs.log | sed -n "s/^shlibs:Depends=//p") || true
[ -n "$depends" ] || { tail -5 build/debian-shlibs.log >&2; exit 1; }
cat >"$root/DEBIAN/control" <<END
Package: rinnalla
Version: $version
Architecture: $arch
Maintainer: The Rinnalla project <rinnalla@example.org>
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $depends
Recommends: libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc
Suggests: bash-completion
Section: misc
Priority: optional
Description: desktop companion of a field social worker
 Holds a worker's own clients, meetings, goals and network contacts in one
 encrypted file, works for days without a network, prints plans that the client
 can read, and hands finished entries over to the client information system.
END
find "$root" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -perm -u+x -exec chmod 644 {} +
find "$root" -type f -perm -u+x -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/rinnalla_${version}_$arch.deb" >/dev/null
echo "dist/rinnalla_${version}_$arch.deb: $(( $(stat -c %s "dist/rinnalla_${version}_$arch.deb") / 1048576 )) MiB"
