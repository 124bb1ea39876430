#!/usr/bin/env bash
# Prepares a machine for Rinnalla: Debian's libraries for Qt, the virtual environment .venv, the
# project in it. Called by `make`; may be called again at any time.
# usage: packaging/setup.sh run      what the app needs
#        packaging/setup.sh test     that, and the tools and servers of the tests
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}

# library to open : Debian package that brings it. Without the first group Qt does not start at all;
# the second one is for windows on a screen.
needed=(
  libglib-2.0.so.0:libglib2.0-0 libEGL.so.1:libegl1 libGL.so.1:libgl1
  libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
)
screen=(
  libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
  libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
  libxcb-image.so.0:libxcb-image0 libxcb-render-util.so.0:libxcb-render-util0
  libxkbcommon-x11.so.0:libxkbcommon-x11-0 libwayland-cursor.so.0:libwayland-cursor0
  libwayland-egl.so.1:libwayland-egl1 libcups.so.2:libcups2
)

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

find_python() {
  local name
  for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
  stop "Rinnalla needs Python 3.11 or newer. Install it (Debian, Ubuntu: apt install python3) and try again."
}

# The packages of those pairs "library:package" whose library cannot be opened.
missing_packages() {
  "$python" - "$@" <<'EOF'
import ctypes
import sys

for pair in sys.argv[1:]:
    library, package = pair.split(":")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
EOF
}

# Newer releases have renamed some libraries: libglib2.0-0 is libglib2.0-0t64 there.
name_here() {
  if apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; then
    printf '%s' "$1"
  else
    printf '%s' "${1}t64"
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

install_debian() {
  local packages=("$@") names=() package
  if ! command -v apt-get >/dev/null || { [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; }; then
    return 1
  fi
  say "Installing Debian packages: ${packages[*]}"
  local log
  log=$(mktemp)
  as_root apt-get update -qq >"$log" 2>&1 || say "The package lists could not be renewed; trying with the old ones."
  for package in "${packages[@]}"; do names+=("$(name_here "$package")"); done
  if ! as_root apt-get install -y -qq --no-install-recommends "${names[@]}" >>"$log" 2>&1; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

prepare_libraries() {
  [ "$(uname)" = Linux ] || return 0
  local missing
  mapfile -t missing < <(missing_packages "${needed[@]}" "${screen[@]}")
  if [ "$what" = test ]; then
    command -v Xvfb >/dev/null || missing+=(xvfb)
    # a bus of their own and python-dbusmock's logind for the tests of the lock
    /usr/bin/python3 -c 'import dbusmock' 2>/dev/null || missing+=(python3-dbusmock)
    { command -v dbus-daemon && command -v gdbus; } >/dev/null || missing+=(dbus libglib2.0-bin)
    command -v gnome-keyring-daemon >/dev/null || missing+=(gnome-keyring)
    # the bus of screen readers, and who reads windows over it for the tests
    [ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing+=(python3-pyatspi)
    # sees what a process writes to any file, for `make torture`
    command -v strace >/dev/null || missing+=(strace)
  fi
  [ "${#missing[@]}" -gt 0 ] || return 0
  install_debian "${missing[@]}" && return 0
  say "These system packages are missing and may not be installed from here: ${missing[*]}"
  say "Ask for them, or run:  sudo apt-get install ${missing[*]}"
  mapfile -t missing < <(missing_packages "${needed[@]}")
  [ "${#missing[@]}" -eq 0 ] || stop "Without ${missing[*]} no window can be drawn, so this stops here."
  say "Going on without them: the app may not find a screen, and tests that need one will say so."
}

prepare_environment() {
  local lock=requirements.lock
  [ "$what" = test ] && lock=requirements-dev.lock
  if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
      stop "Python's venv is missing. Install it (Debian, Ubuntu: sudo apt-get install python3-venv) and try again."
    "$python" -m venv --clear .venv
  fi
  say "Installing Python packages from $lock (a minute or two the first time)"
  local pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input install -q)
  "${pip[@]}" --require-hashes -r requirements-build.lock
  "${pip[@]}" --require-hashes -r "$lock"
  "${pip[@]}" --no-deps --no-build-isolation -e .
}

prepare_servers() {
  say "Installing the FHIR server and the authorization server of the tests"
  local server
  for server in fhir_server auth_server; do
    (cd "tests/$server" && ../../.venv/bin/npm ci --no-progress --loglevel=error)
  done
}

python=$(find_python)
prepare_libraries
prepare_environment
[ "$what" != test ] || prepare_servers
