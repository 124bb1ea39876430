#!/usr/bin/env bash
# Makes an environment of its own for building, from a lock with hashes; does nothing where it is made already.
# usage: packaging/environment.sh package     build/package-env: the program's own parts and PyInstaller
#        packaging/environment.sh tools       build/tools-env: bill of materials, audit, documents
set -euo pipefail
cd "$(dirname "$0")/.."
lock=requirements-$1.lock
env=build/$1-env
mark=$env/.made-from
sum=$(sha256sum "$lock" requirements-build.lock | sha256sum)
pip=("$env/bin/python" -m pip --disable-pip-version-check --no-input install -q)
if [ "$(cat "$mark" 2>/dev/null)" != "$sum" ]; then
  .venv/bin/python -m venv --clear "$env"
  "${pip[@]}" --require-hashes -r requirements-build.lock
  "${pip[@]}" --require-hashes -r "$lock"
  echo "$sum" >"$mark"
fi
# the frozen program asks its own metadata for the version
[ "$1" != package ] || "${pip[@]}" --no-deps --no-build-isolation -e .
